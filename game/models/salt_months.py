"""A cavern in the salt, month by month: phases of pumping, what a month dissolves, what a cubic metre of salt gives.

Owns the physics of dissolving. Must not know rules, roofs, scenarios or what becomes of the hole.
Sources: brine of 26 % salt (fizyka.umk.pl, NaCl tables); handbook for rock salt and water. `A:` = assumption.
"""
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from math import pi, sqrt

from game.models.quantity import InputRefused, Value, build, quantities, quantity, yes_no

HOURS_PER_MONTH = 730                    # a salt year is 8,760 hours
ROCK_SALT_KG_PER_M3 = 2160
WATER_KG_PER_M3 = 998
BRINE_KG_PER_M3 = 1197                   # full brine, 26 % salt
SALT_IN_BRINE_KG_PER_M3 = 311
FIRST_RADIUS_M = 5.0                     # A
ROOF_DISSOLVES = 2                       # A: times as fast per square metre as the wall
MOST_YEARS = 100                         # of all phases together


@dataclass(frozen=True, slots=True)
class Phase:
    """Some years of pumping at one flow, with or without the oil blanket under the roof."""

    years: float = quantity(10.0, 0.25, 15.0, "years")
    flow_m3_per_h: float = quantity(20.0, 10.0, 30.0, "m3/h")
    blanket: bool = yes_no(True)

    @property
    def months(self) -> int:
        """How many steps it has."""
        return round(12 * self.years)


def read_phases(value: Value) -> tuple[Phase, ...]:
    """Phases from a list of maps (or of [years, flow, blanket]); raises InputRefused when they are something else."""
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise InputRefused(f"phases must be a list of phases, not {value!r}.")
    names = [each.name for each in fields(Phase)]
    phases = []
    for each in value:
        if isinstance(each, Phase):
            each = asdict(each)
        elif isinstance(each, Sequence) and not isinstance(each, str) and len(each) == len(names):
            each = dict(zip(names, each, strict=True))
        if not isinstance(each, Mapping):
            raise InputRefused(f"a phase must be a map of {', '.join(names)}, not {each!r}.")
        phases.append(build(Phase, each, "a phase"))
    if not phases or sum(each.years for each in phases) > MOST_YEARS:
        raise InputRefused(f"phases must be at least one, and {MOST_YEARS} years at most together.")
    return tuple(phases)


@dataclass(frozen=True, slots=True)
class Hole:
    """The cavern after some month: metres, m3, all salt, brine and water so far. Its roof lies `roof_depth_m` down."""

    month: int
    radius_m: float
    height_m: float
    volume_m3: float
    roof_salt_m: float
    roof_depth_m: float
    salt_t: float = 0.0
    brine_m3: float = 0.0
    water_m3: float = 0.0
    blanket: bool = True

    @property
    def diameter_m(self) -> float:
        """How wide it is."""
        return 2 * self.radius_m


@dataclass(frozen=True, slots=True)
class PerM3:
    """One cubic metre of rock salt dissolved: m3 of brine, of water, of brine that comes up, and kg of salt in that."""

    brine_m3: float
    water_m3: float
    brine_up_m3: float
    salt_kg: float


def per_m3() -> PerM3:
    """What one cubic metre of rock salt takes and gives: the salt makes brine, of which 1 m3 stays in the hole."""
    brine = ROCK_SALT_KG_PER_M3 / SALT_IN_BRINE_KG_PER_M3
    water = brine * (BRINE_KG_PER_M3 - SALT_IN_BRINE_KG_PER_M3) / WATER_KG_PER_M3
    return PerM3(brine, water, brine - 1, (brine - 1) * SALT_IN_BRINE_KG_PER_M3)


_PER_M3 = per_m3()


def drilled(height_m: float, roof_salt_m: float, roof_depth_m: float) -> Hole:
    """The hole before any pumping: as high as where the oil blanket starts."""
    return Hole(0, FIRST_RADIUS_M, height_m, pi * FIRST_RADIUS_M**2 * height_m, roof_salt_m, roof_depth_m)


def pumped(hole: Hole, phase: Phase) -> Hole:
    """The hole a month later. Under a blanket only the wall dissolves; without it the roof too, and twice as fast."""
    water = phase.flow_m3_per_h * HOURS_PER_MONTH
    grown = water / _PER_M3.water_m3
    volume, height = hole.volume_m3 + grown, hole.height_m
    up = 0.0
    if not phase.blanket:
        roof_and_wall = 2 * pi * hole.radius_m * height + ROOF_DISSOLVES * pi * hole.radius_m**2
        wall_at = hole.radius_m + grown / roof_and_wall
        # with no salt left above, the roof is claystone and does not dissolve; in a narrow hole a month is so long
        # that the wall alone would take all
        up = min(max(0.0, volume / (pi * wall_at**2) - height), hole.roof_salt_m)
        height += up
    return Hole(
        month=hole.month + 1, radius_m=sqrt(volume / (pi * height)), height_m=height, volume_m3=volume,
        roof_salt_m=hole.roof_salt_m - up, roof_depth_m=hole.roof_depth_m - up,
        salt_t=hole.salt_t + grown * _PER_M3.salt_kg / 1000, brine_m3=hole.brine_m3 + grown * _PER_M3.brine_up_m3,
        water_m3=hole.water_m3 + water, blanket=phase.blanket,
    )


def pumped_on(phases: Sequence[Phase], flow_m3_per_h: float, blanket: bool, years: float = 0.25) -> tuple[Phase, ...]:
    """The phases with some more years of pumping, joined to the last one when nothing changed."""
    more = Phase(years, flow_m3_per_h, blanket)
    longest = next(each.high for each in quantities(Phase) if each.name == "years")
    if phases and (phases[-1].flow_m3_per_h, phases[-1].blanket) == (flow_m3_per_h, blanket):
        whole = phases[-1].years + years
        if whole <= longest:
            return (*phases[:-1], Phase(whole, flow_m3_per_h, blanket))
    return (*phases, more)
