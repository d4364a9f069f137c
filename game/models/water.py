"""The water model: one hole in the boulder clay steers the water of a whole hill, and a dry summer tries a house.

Three patches of land above the clay, one store below it, days of even rain (game/models/water_ground). Owns the inputs,
the outputs of a year, the scenarios and what house, heath and valley think of it; knows no words, no pictures.
Sources: weather and ground as named there; clay of 3 m ('at most 4 south of Assen') and its guide value of 0.05 m/day
(fact sheet 10.2), of which A: 0.001 for the layer as a whole, as nearly all resistance sits in its lower part.
"""
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from game.models.quantity import InputRefused, Value, build, choice, quantity
from game.models.water_ground import (
    CLAY_TOP_M,
    COLUMNS,
    FILLING_M_PER_DAY,
    Ground,
    Lid,
    Month,
    lets_through,
    lid,
    months,
    weather,
)

YEARS = ("normal", "wet_winter", "dry_summer", "wet_winter+dry_summer")
HOLES = ("none", *COLUMNS)
WARM_UP_YEARS = 20                       # normal years with the same hole, before the year that counts
SETTLED = 1e-4                           # mm above and in the clay, m below: a year that changed no more is the last
SHRINK_SHARE = 1 / 3                     # A: a block of clay shrinks equally in three directions
HAIRLINE_MM, CRACKS_MM = 10.0, 20.0      # A: shrink of the clay under the house
BOG_WET_M, BOG_DAMP_M = 0.25, 0.5        # A: peat moss wants water this near the surface in its wettest month
FLOOD_MM = 280.0                         # A: ditch and overland flow of a year that the valley can still take

Mood = Literal["glad", "so_so", "cross"]
MOODS: tuple[Mood, ...] = ("glad", "so_so", "cross")
FACES = ("house", "heath", "valley")


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the reader sets; choices, ranges and defaults stand in the fields."""

    year: str = choice("normal", YEARS)
    hole: str = choice("none", HOLES)
    hole_share: float = quantity(0.02, 0.01, 0.05, "of that ground")
    clay_thickness_m: float = quantity(3.0, 1.0, 4.0, "m")
    clay_k_m_per_day: float = quantity(0.001, 0.0005, 0.05, "m/day")


@dataclass(frozen=True, slots=True)
class Year:
    """A year from October on: mm over the whole area (seepage: in the valley), m NAP, and m below the surface."""

    rain_mm: float
    evaporation_mm: float
    ditch_mm: float
    overland_mm: float
    fast_mm: float
    leak_mm: float
    base_flow_mm: float
    valley_seepage_mm: float
    head_start_m: float
    head_end_m: float
    house_shrink_mm: float
    house: str
    heath_wettest_m: float
    heath_driest_m: float
    village_wettest_m: float
    valley_driest_m: float


@dataclass(frozen=True, slots=True)
class Leak:
    """What goes down through the clay (negative = seepage up), its resistance, and how much of it takes the hole."""

    leak_mm_per_day: float
    resistance_days: float
    hole_part: float


SCENARIOS: Mapping[str, Mapping[str, Value]] = MappingProxyType({
    "closed_lid": MappingProxyType({"year": "wet_winter"}),
    "hole_under_heath": MappingProxyType({"year": "wet_winter+dry_summer", "hole": "heath"}),
    "hole_under_village": MappingProxyType({"year": "dry_summer", "hole": "village"}),
})


def leak(
    head_above_m: float, head_below_m: float, clay_thickness_m: float = 3.0, clay_k_m_per_day: float = 0.001,
    hole_k_m_per_day: float = FILLING_M_PER_DAY, hole_share: float = 0.0,
) -> Leak:
    """Darcy through clay with a hole: `(above - below)·((1-a)/c + a/c_hole)`, c = thickness/k; heads in m.

    Raises InputRefused for a thickness or k of 0 or less, a share outside 0-1, and what is no number.
    """
    sizes = {"clay_thickness_m": clay_thickness_m, "clay_k_m_per_day": clay_k_m_per_day,
             "hole_k_m_per_day": hole_k_m_per_day}
    for name, value in sizes.items():
        if not 0 < value < float("inf"):
            raise InputRefused(f"{name} must be more than 0, not {value:g}.")
    if not 0 <= hole_share <= 1:
        raise InputRefused(f"hole_share must be from 0 to 1, not {hole_share:g}.")
    passes = lets_through(clay_thickness_m, clay_k_m_per_day, hole_k_m_per_day, hole_share)
    by_hole = hole_share * hole_k_m_per_day / clay_thickness_m
    return Leak((head_above_m - head_below_m) * passes * 1000, 1 / passes, by_hole / passes)


@dataclass(frozen=True, slots=True)
class Timeline:
    """A year for drawing: the ground as it was before October, and its twelve months with how each ended."""

    inputs: Inputs
    start: Ground
    months: tuple[Month, ...]

    def at(self, month: float) -> Ground:
        """The ground `month` months after 1 October (0-12, in between: straight lines)."""
        grounds = (self.start, *(each.ground for each in self.months))
        month = min(max(month, 0.0), float(len(self.months)))
        first = min(int(month), len(self.months) - 1)
        return _between(grounds[first], grounds[first + 1], month - first)


def timeline(inputs: Inputs) -> Timeline:
    """The year of these inputs, month by month. About 0.5 ms when only `year` changed, else 10 ms."""
    return _line(inputs, *_warmed_up(inputs.hole, _share(inputs), inputs.clay_thickness_m, inputs.clay_k_m_per_day))


def settling(inputs: Inputs) -> Iterator[Timeline | None]:
    """The same year in steps of half a millisecond, for who draws meanwhile: None for each year before it, then it."""
    clay = _lid_of(inputs.hole, _share(inputs), inputs.clay_thickness_m, inputs.clay_k_m_per_day)
    start = Ground()
    for ground in _warming(clay):
        start = ground
        yield None
    yield _line(inputs, clay, start)


def under_glass(inputs: Inputs, ground: Ground, name: str) -> Leak:
    """What the magnifying glass shows of the clay under a column ('heath', 'village', 'valley') of this ground."""
    at, column = list(COLUMNS).index(name), COLUMNS[name]
    above = column.surface_m_nap - ground.depth_m[at]
    under = column.surface_m_nap - CLAY_TOP_M - inputs.clay_thickness_m
    share = _share(inputs) if inputs.hole == name else 0.0
    return leak(above, max(ground.below_m_nap, under), inputs.clay_thickness_m, inputs.clay_k_m_per_day,
                hole_share=share)


def year(inputs: Inputs) -> Year:
    """The outputs of the year that follows twenty normal ones with the same hole."""
    return summed(timeline(inputs))


def summed(line: Timeline) -> Year:
    """The outputs of a year of which the months are known."""
    shares = tuple(column.share for column in COLUMNS.values())
    ends = [month.ground for month in line.months]
    heath, village, valley = (tuple(end.depth_m[at] for end in ends) for at in range(3))
    shrink = SHRINK_SHARE * max(end.clay_lost_mm[1] for end in ends)
    ditch, overland = sum(each.ditch_mm for each in line.months), sum(each.overland_mm for each in line.months)
    return Year(
        rain_mm=sum(each.rain_mm for each in line.months),
        evaporation_mm=sum(each.evaporation_mm for each in line.months),
        ditch_mm=ditch, overland_mm=overland, fast_mm=ditch + overland,
        leak_mm=sum(share * mm for each in line.months for share, mm in zip(shares, each.leak_mm, strict=True)),
        base_flow_mm=sum(each.base_flow_mm for each in line.months),
        valley_seepage_mm=sum(each.seepage_mm for each in line.months),
        head_start_m=line.start.below_m_nap, head_end_m=ends[-1].below_m_nap,
        house_shrink_mm=shrink, house=house_words(shrink),
        heath_wettest_m=min(heath), heath_driest_m=max(heath), village_wettest_m=min(village),
        valley_driest_m=max(valley),
    )


def house_words(shrink_mm: float) -> str:
    """What the shrinking clay did to the house: whole, hairline or cracks."""
    if shrink_mm < HAIRLINE_MM:
        return "whole"
    return "hairline" if shrink_mm < CRACKS_MM else "cracks"


def valley_troubles(outcome: Year) -> tuple[str, ...]:
    """What the valley suffers: `soaked` (more runs off at once than it can take), `thirsty` (its ground falls dry)."""
    soaked = ("soaked",) if outcome.fast_mm > FLOOD_MM else ()
    # a hair of water is none: the last drop goes slowly
    return (*soaked, "thirsty") if outcome.valley_driest_m > 1.799 else soaked


def moods(outcome: Year) -> Mapping[str, Mood]:
    """How house, heath and valley look at this year; in the order of FACES."""
    wettest = outcome.heath_wettest_m
    return MappingProxyType({
        "house": MOODS[("whole", "hairline", "cracks").index(outcome.house)],
        "heath": MOODS[0 if wettest <= BOG_WET_M else 1 if wettest <= BOG_DAMP_M else 2],
        "valley": MOODS[len(valley_troubles(outcome))],
    })


def words_of_faces(outcome: Year) -> Mapping[str, str]:
    """Which words fit each face; one of RESULTS[face] each."""
    troubles = valley_troubles(outcome)
    return MappingProxyType({
        "house": f"house_{outcome.house}",
        "heath": {"glad": "heath_wet", "so_so": "heath_damp", "cross": "heath_dry"}[moods(outcome)["heath"]],
        "valley": f"valley_{'_and_'.join(troubles) or 'fine'}",
    })


RESULTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "house": ("house_whole", "house_hairline", "house_cracks"),
    "heath": ("heath_wet", "heath_damp", "heath_dry"),
    "valley": ("valley_fine", "valley_soaked", "valley_thirsty", "valley_soaked_and_thirsty"),
})
GOAL_ANSWERS = ("goal_other_year", "goal_cross", "goal_least_bad")


def goal_answer(inputs: Inputs, outcome: Year) -> str:
    """What this year says of the goal; one of GOAL_ANSWERS. No hole makes all three glad: least bad is the goal."""
    if inputs.year != "wet_winter+dry_summer":
        return "goal_other_year"
    return "goal_cross" if "cross" in moods(outcome).values() else "goal_least_bad"


def goal_reached(inputs: Inputs, outcome: Year) -> bool:
    """Whether nobody is cross after a wet winter and a dry summer."""
    return goal_answer(inputs, outcome) == "goal_least_bad"


def inputs_of(values: Mapping[str, Value]) -> Inputs:
    """Inputs from names and values; raises InputRefused with a sentence for an unknown name or a wrong value."""
    return build(Inputs, values, "water")


def run(values: Mapping[str, Value]) -> dict[str, Value]:
    """`year` by names: inputs in, outputs out, unrounded."""
    return asdict(year(inputs_of(values)))


def _share(inputs: Inputs) -> float:
    return 0.0 if inputs.hole == "none" else inputs.hole_share


def _line(inputs: Inputs, clay: Lid, start: Ground) -> Timeline:
    sky = weather("wet_winter" in inputs.year, "dry_summer" in inputs.year)
    return Timeline(inputs, start, tuple(months(start, clay, sky)))


def _lid_of(hole: str, share: float, thickness_m: float, clay_k: float) -> Lid:
    return lid([share if name == hole else 0.0 for name in COLUMNS], thickness_m, clay_k)


@lru_cache(maxsize=64)
def _warmed_up(hole: str, share: float, thickness_m: float, clay_k: float) -> tuple[Lid, Ground]:
    """The clay, and the ground at the end of warming up. Kept: the kind of year changes without it."""
    clay = _lid_of(hole, share, thickness_m, clay_k)
    *_, ground = _warming(clay)
    return clay, ground


def _warming(clay: Lid) -> Iterator[Ground]:
    """The ground after each of twenty normal years, or as many as still change it."""
    ground, sky = Ground(), weather(False, False)
    for _ in range(WARM_UP_YEARS):
        before = ground
        for month in months(before, clay, sky):
            ground = month.ground
        yield ground
        if _change(before, ground) < SETTLED:
            return


def _change(before: Ground, after: Ground) -> float:
    pairs = zip((*before.above_mm, *before.clay_lost_mm, before.below_m_nap),
                (*after.above_mm, *after.clay_lost_mm, after.below_m_nap), strict=True)
    return max(abs(one - other) for one, other in pairs)


def _between(first: Ground, second: Ground, share: float) -> Ground:
    def mix(a: float, b: float) -> float:
        return a + (b - a) * share

    return Ground(
        tuple(map(mix, first.above_mm, second.above_mm)), tuple(map(mix, first.clay_lost_mm, second.clay_lost_mm)),
        mix(first.below_m_nap, second.below_m_nap),
    )
