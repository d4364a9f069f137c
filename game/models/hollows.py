"""Six round hollows and a hand drill: what each truly is, and what the drill meets where it is put down.

Owns the numbers of the second half of the pingo discovery; their names and stories stand in the story.
"""
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from game.models.pingo import verdict
from game.models.pingo_section import pit_m

Rim = Literal["none", "low", "clear", "one_side", "dug"]
Truth = Literal["pingo_ruin", "blown_out", "something_else"]

TRUTHS: tuple[Truth, ...] = ("pingo_ruin", "blown_out", "something_else")
CENTRE_SHARE = 0.15                      # A: this near the middle (of the radius) a drill misses 2 % of the depth


@dataclass(frozen=True, slots=True)
class Hollow:
    """A round hollow: metres at its middle. `water_m` stands on the fill, and is part of the depth."""

    radius_m: float
    depth_m: float
    fill_m: float
    water_m: float
    rim: Rim
    truth: Truth


@dataclass(frozen=True, slots=True)
class Drilled:
    """What the drill met, metres from the ground down: pit floor, peat and mud, open water; and what it says."""

    depth_m: float
    fill_m: float
    water_m: float
    verdict: str


HOLLOWS: Mapping[str, Hollow] = MappingProxyType({
    "het_rondje": Hollow(35, 2.8, 2.6, 0.0, "low", "pingo_ruin"),
    "de_kom": Hollow(60, 6.1, 6.0, 0.0, "clear", "pingo_ruin"),
    "het_diepe_ven": Hollow(90, 12.0, 6.0, 6.0, "clear", "pingo_ruin"),
    "de_droge_kuil": Hollow(40, 1.1, 0.0, 0.0, "none", "blown_out"),
    "het_windgat": Hollow(55, 2.1, 0.05, 0.0, "one_side", "blown_out"),
    "de_dobbe": Hollow(12, 2.4, 0.3, 0.0, "dug", "something_else"),
})


def drill(hollow: Hollow, x_m: float) -> Drilled:
    """Drill at `x_m` from the middle (either side). The fill lies level, so beside the middle it is thinner."""
    depth = pit_m(hollow.depth_m, hollow.radius_m, x_m)
    fill = max(0.0, depth - (hollow.depth_m - hollow.fill_m))
    centre = abs(x_m) <= CENTRE_SHARE * hollow.radius_m
    # the middle counts as the middle, wherever in it the drill goes down
    said = verdict(hollow.depth_m, hollow.fill_m, centre)
    return Drilled(depth, fill, min(hollow.water_m, depth), said)
