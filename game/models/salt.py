"""The salt model: water in, brine out; a hole that grows unseen, a roof that must hold, and a life afterwards.

Owns the inputs, the rules, the roof, the scenarios, reuse and the goal; how a month dissolves is salt_months. Knows no
words, no pictures. Sources: 120 m and 25 m, the rules of one field (fact sheet 4.7); layer of 50 m at 400-500 m (4.5);
handbook for the plate; years of warning and of filling from the salt firm (akzonobel.com); pressure in a gas cavern
(sheidasheikheh.com) and the room hydrogen takes (midstreamcalculator.com). `A:` = assumption.
"""
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from math import pi
from types import MappingProxyType
from typing import Literal

from game.models.quantity import InputRefused, Value, build, quantity, structure
from game.models.salt_months import (
    BRINE_KG_PER_M3,
    ROCK_SALT_KG_PER_M3,
    Hole,
    PerM3,
    Phase,
    drilled,
    per_m3,
    pumped,
    pumped_on,
    read_phases,
)

__all__ = ["Cavern", "Hole", "Inputs", "PerM3", "Phase", "Reuse", "cavern", "per_m3", "pumped_on", "reuse", "timeline"]

WIDEST_M, PILLAR_M = 120.0, 25.0         # the rules of the Ganzebosveld
ROOF_SALT_LEAST_M = 5.0                  # A
SALT_STRENGTH_PA = 2.5e6                 # A
GRAVITY = 9.81
STABLE_AT, WATCH_AT = 1.0, 0.8
STORE_AT = 1.2                           # A: a roof over a stock must be stronger than one over brine
RISES_M_PER_YEAR = 25.0                  # A: set so that 440 m gives the 15-20 years of warning the salt firm named
CREEP_PER_YEAR = 0.0002                  # A: the share of the hole that the salt takes back
DIESEL_SHARE = 0.9                       # A: of the hole
SLURRY_M3_PER_YEAR = 100_000             # A: gives the 3-4 years of the salt firm
ROCK_BAR_PER_M = 0.23                    # weight of the rock above
LEAST_PRESSURE, MOST_PRESSURE = 0.3, 0.8               # of that weight: how empty and how full a gas cavern may be
HYDROGEN_J_PER_KG_K, HYDROGEN_MWH_PER_T = 4124, 33.33
GOAL_SALT_T = 500_000
NEARLY_M = 100.0                         # a sonar picture this wide: think of stopping

Status = Literal["stable", "watch", "unstable"]
CHOICES = ("brine", "slurry", "diesel", "hydrogen")


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the reader sets; ranges and defaults stand in the fields."""

    phases: tuple[Phase, ...] = structure(
        (Phase(),), 'a list of {"years": 0.25-15, "flow_m3_per_h": 10-30, "blanket": true or false}', read_phases)
    well_spacing_m: float = quantity(150.0, 130.0, 200.0, "m")
    neighbour_diameter_m: float = quantity(118.0, 80.0, 120.0, "m")
    height_m: float = quantity(30.0, 20.0, 38.0, "m")
    roof_salt_m: float = quantity(12.0, 5.0, 15.0, "m")
    roof_depth_m: float = quantity(440.0, 320.0, 480.0, "m")
    bulking: float = quantity(1.25, 1.08, 1.30, "")
    sonar_years: float = quantity(2.0, 1.0, 5.0, "years")


@dataclass(frozen=True, slots=True)
class Cavern:
    """The cavern at the end: its sizes, what it gave, what the sonar last saw, and how safe it is."""

    volume_m3: float
    radius_m: float
    diameter_m: float
    height_m: float
    roof_salt_m: float
    roof_depth_m: float
    salt_t: float
    brine_m3: float
    water_m3: float
    sonar_diameter_m: float
    pillar_m: float
    safety: float
    status: Status
    climb_m: float
    reaches_surface: bool
    warning_years: float
    subsidence_mm_per_year: float
    rules_kept: bool


@dataclass(frozen=True, slots=True)
class Reuse:
    """What a hole of some size could hold afterwards: diesel, years of filling with slurry, hydrogen."""

    diesel_million_l: float
    slurry_years: float
    hydrogen_t: float
    hydrogen_gwh: float


def _phases(*each: Mapping[str, Value]) -> tuple[Mapping[str, Value], ...]:
    return tuple(MappingProxyType(dict(phase)) for phase in each)


SCENARIOS: Mapping[str, Mapping[str, Value]] = MappingProxyType({
    "good_practice": MappingProxyType({}),
    "greedy": MappingProxyType({"phases": _phases({"years": 14})}),
    "no_blanket": MappingProxyType({"phases": _phases({"years": 2}, {"years": 8, "blanket": False})}),
    "old_shallow_well": MappingProxyType({
        "phases": _phases({"years": 2, "flow_m3_per_h": 25}, {"years": 10, "flow_m3_per_h": 25, "blanket": False}),
        "roof_depth_m": 320, "height_m": 35, "bulking": 1.12,
    }),
})


@dataclass(frozen=True, slots=True)
class Timeline:
    """A cavern month by month: `holes[n]` is the hole after n months (0 = just drilled)."""

    inputs: Inputs
    holes: tuple[Hole, ...]

    def at(self, month: int) -> Cavern:
        """The cavern after `month` months (from 0 to the last)."""
        month = min(max(month, 0), len(self.holes) - 1)
        return measured(self.inputs, self.holes[month], self.seen(month))

    def seen(self, month: int) -> Hole:
        """The hole as the last sonar before or in `month` saw it: an old picture, and that is all the reader has."""
        every = round(12 * self.inputs.sonar_years)
        return self.holes[month - month % every]

    @property
    def last(self) -> Cavern:
        """The cavern when the pumping ends."""
        return self.at(len(self.holes) - 1)


def timeline(inputs: Inputs) -> Timeline:
    """All months of these inputs, about 0.3 ms for ten years."""
    holes = [drilled(inputs.height_m, inputs.roof_salt_m, inputs.roof_depth_m)]
    for phase in inputs.phases:
        for _ in range(phase.months):
            holes.append(pumped(holes[-1], phase))
    return Timeline(inputs, tuple(holes))


def safety(roof_salt_m: float, radius_m: float) -> float:
    """Strength against load of the roof, a clamped round plate with its own weight in brine; below 1 it is in doubt."""
    load = 0.75 * (ROCK_SALT_KG_PER_M3 - BRINE_KG_PER_M3) * GRAVITY * radius_m**2
    return SALT_STRENGTH_PA * roof_salt_m / load


def measured(inputs: Inputs, hole: Hole, seen: Hole) -> Cavern:
    """All outputs of a hole, with the sonar picture that the reader steers on."""
    safe = safety(hole.roof_salt_m, hole.radius_m)
    climb = hole.height_m / (inputs.bulking - 1)
    bowl = 2 * pi * (hole.roof_depth_m / 2) ** 2
    return Cavern(
        volume_m3=hole.volume_m3, radius_m=hole.radius_m, diameter_m=hole.diameter_m, height_m=hole.height_m,
        roof_salt_m=hole.roof_salt_m, roof_depth_m=hole.roof_depth_m, salt_t=hole.salt_t, brine_m3=hole.brine_m3,
        water_m3=hole.water_m3, sonar_diameter_m=seen.diameter_m, pillar_m=pillar_m(inputs, hole), safety=safe,
        status="stable" if safe >= STABLE_AT else "watch" if safe >= WATCH_AT else "unstable",
        climb_m=climb, reaches_surface=climb >= hole.roof_depth_m, warning_years=hole.roof_depth_m / RISES_M_PER_YEAR,
        subsidence_mm_per_year=hole.volume_m3 * CREEP_PER_YEAR / bowl * 1000,
        rules_kept=not rules_broken(inputs, hole),
    )


def pillar_m(inputs: Inputs, hole: Hole) -> float:
    """Salt left between this hole and the neighbour's, m."""
    return inputs.well_spacing_m - hole.radius_m - inputs.neighbour_diameter_m / 2


def rules_broken(inputs: Inputs, hole: Hole) -> tuple[str, ...]:
    """Which rules a hole breaks, the worst first: roof_thin, pillar_thin, too_wide."""
    checks = (("roof_thin", hole.roof_salt_m < ROOF_SALT_LEAST_M), ("pillar_thin", pillar_m(inputs, hole) < PILLAR_M),
              ("too_wide", hole.diameter_m > WIDEST_M))
    return tuple(name for name, broken in checks if broken)


def cavern(inputs: Inputs) -> Cavern:
    """The cavern after all phases."""
    return timeline(inputs).last


def reuse(volume_m3: float, roof_depth_m: float) -> Reuse:
    """What a hole of `volume_m3` under a roof at `roof_depth_m` could hold.

    Hydrogen is kept between 0.3 and 0.8 of the weight of the rock above. Raises InputRefused for sizes of 0 or less.
    """
    for name, value in (("volume_m3", volume_m3), ("roof_depth_m", roof_depth_m)):
        if not 0 < value < float("inf"):
            raise InputRefused(f"{name} must be more than 0, not {value:g}.")
    rock_bar = ROCK_BAR_PER_M * roof_depth_m
    kelvin = 283.15 + 0.031 * roof_depth_m
    full, empty = (_hydrogen_kg_per_m3(share * rock_bar, kelvin) for share in (MOST_PRESSURE, LEAST_PRESSURE))
    hydrogen_t = volume_m3 * (full - empty) / 1000
    return Reuse(DIESEL_SHARE * volume_m3 / 1000, volume_m3 / SLURRY_M3_PER_YEAR, hydrogen_t,
                 hydrogen_t * HYDROGEN_MWH_PER_T / 1000)


def _hydrogen_kg_per_m3(bar: float, kelvin: float) -> float:
    takes_more_room = 1 + 0.0125 * bar / 13
    return bar * 1e5 / (HYDROGEN_J_PER_KG_K * kelvin * takes_more_room)


def allowed(cavern: Cavern) -> tuple[str, ...]:
    """What may become of this hole, as in CHOICES: slurry always, brine if stable, a stock under a stronger roof."""
    store = cavern.safety >= STORE_AT and cavern.pillar_m >= PILLAR_M
    may = {"brine": cavern.status == "stable", "slurry": True, "diesel": store, "hydrogen": store}
    return tuple(choice for choice in CHOICES if may[choice])


STAGES = ("stage_drilled", "stage_first", "stage_grows", "stage_nearly", "stage_over", "stage_roof", "stage_roof_gone")
OUTCOMES = ("kept", "too_wide", "pillar_thin", "roof_thin", "watch", "unstable", "surface")
GOAL_ANSWERS = ("goal_more_salt", "goal_rule_broken", "goal_choose", "goal_not_allowed", "goal_reached")


def stage(line: Timeline, month: int) -> str:
    """What can be told while pumping, one of STAGES: all but the blanket is known from the last sonar only."""
    if month == 0:
        return "stage_drilled"
    seen = line.seen(month)
    if seen.roof_salt_m <= 0:
        return "stage_roof_gone"
    if not line.holes[month].blanket:
        return "stage_roof"
    if seen.month == 0:
        return "stage_first"
    if seen.diameter_m > WIDEST_M:
        return "stage_over"
    return "stage_nearly" if seen.diameter_m >= NEARLY_M else "stage_grows"


def outcome(inputs: Inputs, hole: Hole) -> str:
    """What a last, fresh sonar tells when the pumping has stopped; one of OUTCOMES, the worst that is true."""
    end = measured(inputs, hole, hole)
    if end.status == "unstable":
        return "surface" if end.reaches_surface else "unstable"
    if end.status == "watch":
        return "watch"
    return next(iter(rules_broken(inputs, hole)), "kept")


def goal_answer(end: Cavern, choice: str | None) -> str:
    """What the end and the choice made of it (None: not yet) say of the goal; one of GOAL_ANSWERS."""
    if choice is not None and choice not in allowed(end):
        return "goal_not_allowed"
    if not end.rules_kept:
        return "goal_rule_broken"
    if end.salt_t < GOAL_SALT_T:
        return "goal_more_salt"
    return "goal_choose" if choice is None else "goal_reached"


def inputs_of(values: Mapping[str, Value]) -> Inputs:
    """Inputs from names and values; raises InputRefused with a sentence for an unknown name or a wrong value."""
    return build(Inputs, values, "salt")


def kept(inputs: Inputs) -> dict[str, Value]:
    """The inputs in the form that a save can hold and `inputs_of` reads: each phase as (years, flow, blanket)."""
    phases = tuple((each.years, each.flow_m3_per_h, each.blanket) for each in inputs.phases)
    return {**asdict(inputs), "phases": phases}


def run(values: Mapping[str, Value]) -> dict[str, Value]:
    """`cavern` by names: inputs in, outputs out, unrounded."""
    return asdict(cavern(inputs_of(values)))
