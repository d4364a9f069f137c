"""A year of the water model at one moment, for drawing: what falls, rises, leaks and runs off, and who is glad so far.

All flows are mm a month over the whole area, so that they can be compared and add up; levels are those of the ground.
Owns no formulas of its own but the ditch of one column (game/models/water_ground, step 5); knows no pictures.
"""
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil
from typing import Literal

from game.models.water import SHRINK_SHARE, Inputs, Mood, Timeline, Year, leak, moods, summed, words_of_faces
from game.models.water_ground import (
    BASE_M_NAP,
    CLAY_TOP_M,
    COLUMNS,
    DAYS_PER_MONTH,
    RESISTANCE_BELOW_DAYS,
    Ground,
    Month,
    weather,
)

Sky = Literal["wet", "fair", "dry"]
NAMES = tuple(COLUMNS)
WET_SKY_MM, DRY_SKY_MM = 40.0, -40.0     # rain less what grass could use, in a month
LAST_MONTH = 12.0


@dataclass(frozen=True, slots=True)
class Moment:
    """`month` is the calendar's, 1-12. Tuples stand in the order of COLUMNS; a negative leak is seepage up.

    `hole_part` is the share of its column's leak that goes through the hole. `so_far` sums the whole months until now
    (the first one before it is over); `faces` names the words for each face, `moods` how it looks.
    """

    month: int
    ground: Ground
    sky: Sky
    rain_mm: float
    evaporation_mm: float
    leak_mm: tuple[float, ...]
    ditch_mm: tuple[float, ...]
    overland_mm: float
    base_flow_mm: float
    hole_part: float
    shrink_mm: float
    so_far: Year
    moods: Mapping[str, Mood]
    faces: Mapping[str, str]

    @property
    def stream_mm(self) -> float:
        """All that the stream carries away: ditches, over land, and what comes from below."""
        return sum(self.ditch_mm) + self.overland_mm + self.base_flow_mm


def moment(line: Timeline, month: float) -> Moment:
    """What the year looks like `month` months after 1 October (0-12)."""
    month = min(max(month, 0.0), LAST_MONTH)
    done = line.months[max(0, ceil(month) - 1)]
    so_far = summed(replace(line, months=line.months[:max(1, int(month))]))
    ground = line.at(month)
    # a crack does not close again when the clay drinks
    shrink = max(so_far.house_shrink_mm if month >= 1 else 0.0, SHRINK_SHARE * ground.clay_lost_mm[1])
    return Moment(
        month=done.month, ground=ground, sky=_sky(line.inputs, done), rain_mm=done.rain_mm,
        evaporation_mm=done.evaporation_mm,
        leak_mm=tuple(c.share * mm for c, mm in zip(COLUMNS.values(), done.leak_mm, strict=True)),
        ditch_mm=ditches_mm(ground), overland_mm=done.overland_mm,
        base_flow_mm=max(0.0, ground.below_m_nap - BASE_M_NAP) / RESISTANCE_BELOW_DAYS * 1000 * DAYS_PER_MONTH,
        hole_part=hole_part(line.inputs), shrink_mm=shrink, so_far=so_far, moods=moods(so_far),
        faces=words_of_faces(so_far),
    )


def ditches_mm(ground: Ground) -> tuple[float, ...]:
    """What each column's ditch would carry in a month at this level, mm over the whole area."""
    return tuple(
        c.share * DAYS_PER_MONTH * max(0.0, c.ditch_m - depth) / c.ditch_days * 1000
        for c, depth in zip(COLUMNS.values(), ground.depth_m, strict=True)
    )


def hole_part(inputs: Inputs) -> float:
    """The share of its column's leak that a hole takes; 0 when there is none."""
    if inputs.hole == "none":
        return 0.0
    return leak(1, 0, inputs.clay_thickness_m, inputs.clay_k_m_per_day, hole_share=inputs.hole_share).hole_part


def heads_m_nap(inputs: Inputs, ground: Ground, column: str) -> tuple[float, float]:
    """The water above and what pushes from below the clay of a column, m NAP: the two heads of the leak formula."""
    at = NAMES.index(column)
    surface = COLUMNS[column].surface_m_nap
    return surface - ground.depth_m[at], max(ground.below_m_nap, surface - CLAY_TOP_M - inputs.clay_thickness_m)


def _sky(inputs: Inputs, done: Month) -> Sky:
    thirst = {month: evaporation for month, _, evaporation in
              weather("wet_winter" in inputs.year, "dry_summer" in inputs.year)}[done.month]
    spare = done.rain_mm - thirst
    return "wet" if spare >= WET_SKY_MM else "dry" if spare <= DRY_SKY_MM else "fair"
