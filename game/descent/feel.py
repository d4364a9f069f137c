"""How each material feels to a digging mole. Owns the speeds; knows no map and no state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Feel:
    """What digging in a material is like.

    `response_per_s`: how quickly Mo follows the hand (low: sticky or gliding). `kick`: over 1, he springs back when the
    hand lets go. `rhythm` 0-1: how much the speed comes and goes with each stroke. `floods`: groundwater fills it, so
    below the groundwater table digging is swimming.
    """

    speed_m_per_s: float
    response_per_s: float
    kick: float = 0.0
    rhythm: float = 0.1
    strokes_per_s: float = 2.0
    floods: bool = True


SAND = Feel(8.0, 10.0, strokes_per_s=3.0)
SOIL = Feel(7.0, 9.0, strokes_per_s=2.6)
PEAT = Feel(6.0, 6.0, kick=1.6, rhythm=0.45, strokes_per_s=1.8)
MUD = Feel(5.0, 4.0, kick=0.6, rhythm=0.25, strokes_per_s=1.5)
TILL = Feel(2.8, 7.0, rhythm=0.7, strokes_per_s=2.2, floods=False)
POT_CLAY = Feel(1.8, 1.2, rhythm=0.85, strokes_per_s=0.9, floods=False)
SEA_CLAY = Feel(3.0, 2.5, rhythm=0.05, strokes_per_s=1.4, floods=False)
OPEN_WATER = Feel(7.0, 2.2, strokes_per_s=1.5)

FEELS: Mapping[str, Feel] = MappingProxyType(
    {
        "topsoil": SOIL,
        "es_deck": SOIL,
        "made_ground": SOIL,
        "rubble": TILL,
        "peat": PEAT,
        "peat_black": PEAT,
        "peat_red": PEAT,
        "lake_mud": MUD,
        "drift_sand": SAND,
        "cover_sand": SAND,
        "meltwater_sand": SAND,
        "valley_fill": SAND,
        "peelo_sand": SAND,
        "river_sand": SAND,
        "tertiary_sand": SAND,
        "boulder_clay": TILL,
        "pot_clay": POT_CLAY,
        "tertiary_clay": SEA_CLAY,
        "water": OPEN_WATER,
        "cavern": OPEN_WATER,
    }
)

SWIM_RESPONSE_PER_S = 2.2
SWIM_SPEED_SHARE = 0.9
SWIM_UP_SHARE = 1.25
SWIM_DOWN_SHARE = 0.8
FLOAT_UP_M_PER_S = 0.8
WALK_M_PER_S = 11.0
TUNNEL_M_PER_S = 10.0
LIFT_M_PER_S = 6.0
LADDER_M_PER_S = 12.0
LIFT_M_PER_S2 = 6.0
WINDOW_LIFT_M_PER_S = 6.0
CAPSULE_ROCK = Feel(4.2, 3.0, rhythm=0.25, strokes_per_s=4.0, floods=False)
CAPSULE_HALL = Feel(7.5, 1.8, rhythm=0.0, strokes_per_s=1.0)
"""The drill capsule beside its shaft: it bores through any rock, and hangs in a hall of brine like a diving bell."""
OPEN = frozenset({"water", "cavern"})
FELT_PX_PER_M = 24.0


def feel_of(layer_id: str | None) -> Feel | None:
    """The feel of a layer; None for rock and salt, which only the lift passes."""
    return FEELS.get(layer_id or "")


def size_of_mo(px_per_m: float) -> float:
    """How much larger Mo is, in metres of the map, than where the speeds of this page were felt out.

    He is as large on the screen everywhere: in a map that is drawn smaller, he and all his ways take more metres.
    """
    return FELT_PX_PER_M / px_per_m


def diggable(layer_id: str | None) -> bool:
    """Whether Mo can dig in it at all."""
    return feel_of(layer_id) is not None
