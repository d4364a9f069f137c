"""The ground of the water model: weather, three columns above the clay and one store below, stepped a day at a time.

Owns the weather, the columns and what happens in a day. Must not know what a hole is for, nor scenarios or faces.
Sources: monthly rain and evaporation as in models.md section 2 [1]-[9]; storage [10]; what is assumed is marked `A:`.
"""
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

DAYS_PER_MONTH = 30                      # a model year is 360 days; monthly sums are kept
RAIN_MM = (73, 63, 53, 40, 55, 69, 78, 84, 78, 83, 84, 87)              # Jan-Dec, 847 mm a year
EVAPORATION_MM = (8, 15, 32, 56, 83, 87, 93, 79, 47, 26, 9, 5)          # reference (grass), Jan-Dec, 540 mm a year
FIRST_MONTH = 10                         # a run starts in October
WINTER = (10, 11, 12, 1, 2, 3)
WET_WINTER_RAIN = 1.4                    # A: February 2024 had 1.84 times its usual rain
DRY_SUMMER_RAIN, DRY_SUMMER_EVAPORATION = 0.5, 1.15     # A: 310 mm short, 2018 was 308 mm short

CLAY_TOP_M = 1.8                         # A: below the surface, everywhere
STORAGE_ABOVE = 0.10                     # room for water in the ground, of 0.02-0.20
FULL_MM = STORAGE_ABOVE * CLAY_TOP_M * 1000
STORAGE_BELOW = 0.20
BASE_M_NAP = 10.5                        # A: where the water below the clay flows out
RESISTANCE_BELOW_DAYS = 2500.0           # A
FILLING_M_PER_DAY = 0.1                  # A: what lies in a hole
CLAY_GIVES = 0.4                         # A: share of an unmet thirst that is drawn from the clay
CLAY_HOLDS_MM = 100.0                    # A

_MM_AT_M = 1000 * STORAGE_ABOVE          # mm of water in one metre of ground


@dataclass(frozen=True, slots=True)
class Column:
    """A patch of land above the clay: share of the area, m NAP, m below the surface, days, share of the reference."""

    share: float
    surface_m_nap: float
    ditch_m: float
    ditch_days: float
    evaporation_factor: float


# A: chosen so that the plateau is wet in winter, falls dry in late summer, and the valley seeps all year
COLUMNS: Mapping[str, Column] = MappingProxyType({
    "heath": Column(0.5, 16.0, 0.3, 400, 0.9),
    "village": Column(0.3, 15.0, 0.9, 150, 0.8),
    "valley": Column(0.2, 12.0, 0.5, 60, 0.9),
})


@dataclass(frozen=True, slots=True)
class Ground:
    """The state: mm of water above the clay and mm lost by the clay, for each column, and m NAP below the clay."""

    above_mm: tuple[float, ...] = (108.0,) * len(COLUMNS)
    clay_lost_mm: tuple[float, ...] = (0.0,) * len(COLUMNS)
    below_m_nap: float = 12.5

    @property
    def depth_m(self) -> tuple[float, ...]:
        """How far the water stands below the surface in each column, 0 (at it) to 1.8 (none above the clay)."""
        return tuple(CLAY_TOP_M - mm / _MM_AT_M for mm in self.above_mm)

    @property
    def stored_mm(self) -> float:
        """All water in the ground, mm over the whole area, from an arbitrary zero."""
        held = sum(c.share * (mm - lost) for c, mm, lost in
                   zip(COLUMNS.values(), self.above_mm, self.clay_lost_mm, strict=True))
        return held + 1000 * STORAGE_BELOW * self.below_m_nap


@dataclass(frozen=True, slots=True)
class Month:
    """What happened in a month and how it ended. mm over the whole area, but `leak_mm` in each column (negative = up).

    `seepage_mm` is what came up in the valley, mm there.
    """

    month: int
    ground: Ground
    rain_mm: float
    evaporation_mm: float
    ditch_mm: float
    overland_mm: float
    base_flow_mm: float
    leak_mm: tuple[float, ...]
    seepage_mm: float


@dataclass(frozen=True, slots=True)
class Lid:
    """The clay under each column: its underside, m NAP, and what it lets through, mm a day for each metre of head."""

    under_m_nap: tuple[float, ...]
    mm_per_day_per_m: tuple[float, ...]


def lets_through(thickness_m: float, clay_k: float, hole_k: float, hole_share: float) -> float:
    """What clay with a hole lets through, 1/day: both side by side, (1-a)/c + a/c_hole with c = thickness/k."""
    return ((1 - hole_share) * clay_k + hole_share * hole_k) / thickness_m


def lid(shares: Sequence[float], thickness_m: float, clay_k: float) -> Lid:
    """Clay of this thickness (m) and k (m/day) under the three columns, each with the share of it that is missing."""
    under = tuple(c.surface_m_nap - CLAY_TOP_M - thickness_m for c in COLUMNS.values())
    passes = tuple(1000 * lets_through(thickness_m, clay_k, FILLING_M_PER_DAY, share) for share in shares)
    return Lid(under, passes)


def weather(wet_winter: bool, dry_summer: bool) -> tuple[tuple[int, float, float], ...]:
    """(month 1-12, rain mm, reference evaporation mm) for twelve months from October on."""
    months = []
    for month in [*range(FIRST_MONTH, 13), *range(1, FIRST_MONTH)]:
        rain, evaporation = float(RAIN_MM[month - 1]), float(EVAPORATION_MM[month - 1])
        if month in WINTER:
            rain *= WET_WINTER_RAIN if wet_winter else 1
        elif dry_summer:
            rain, evaporation = rain * DRY_SUMMER_RAIN, evaporation * DRY_SUMMER_EVAPORATION
        months.append((month, rain, evaporation))
    return tuple(months)


def months(ground: Ground, clay: Lid, sky: Sequence[tuple[int, float, float]]) -> Iterator[Month]:
    """Each month of `sky` in turn, from `ground` on."""
    for month, rain_mm, evaporation_mm in sky:
        done = month_of_days(ground, clay, month, rain_mm, evaporation_mm)
        yield done
        ground = done.ground


def month_of_days(ground: Ground, clay: Lid, month: int, rain_mm: float, evaporation_mm: float) -> Month:
    """Thirty days with rain and evaporation spread evenly; every column of a day sees the same water below the clay.

    Written out rather than split up: a slider asks for 7,560 of these days with every pixel.
    """
    rain, thirst = rain_mm / DAYS_PER_MONTH, evaporation_mm / DAYS_PER_MONTH
    columns = tuple(
        (at, c.share, c.surface_m_nap - CLAY_TOP_M, under, passes, c.surface_m_nap - c.ditch_m, 1000 / c.ditch_days,
         c.evaporation_factor * thirst)
        for at, (c, under, passes) in enumerate(zip(COLUMNS.values(), clay.under_m_nap, clay.mm_per_day_per_m,
                                                    strict=True))
    )
    above, lost, below = list(ground.above_mm), list(ground.clay_lost_mm), ground.below_m_nap
    evaporated = ditch = overland = base = seepage = 0.0
    leaked = [0.0] * len(columns)
    for _ in range(DAYS_PER_MONTH):
        into_below = 0.0
        for at, share, clay_top, under, passes, ditch_level, per_m, wanted in columns:
            water, dry = above[at], lost[at]
            level = clay_top + water / _MM_AT_M
            leak = (level - (below if below > under else under)) * passes
            # rain that falls today is used first, then it fills the clay, then the ground
            used = wanted if wanted < rain else rain
            coming = rain - used
            if dry > 0.0:
                refill = dry if dry < coming else coming
                dry -= refill
                coming -= refill
            water += coming
            leak = water if leak > water else leak
            water -= leak
            want = wanted - used
            if want > 0.0:
                drawn = want if want < water else water
                water -= drawn
                if drawn < want:
                    from_clay = min(CLAY_GIVES * (want - drawn), CLAY_HOLDS_MM - dry)
                    dry += from_clay
                    used += from_clay
                used += drawn
            out = (level - ditch_level) * per_m
            if out > 0.0:
                out = water if out > water else out
                water -= out
                ditch += share * out
            if water > FULL_MM:
                overland += share * (water - FULL_MM)
                water = FULL_MM
            above[at], lost[at] = water, dry
            evaporated += share * used
            leaked[at] += leak
            into_below += share * leak
        seepage -= leak if leak < 0.0 else 0.0      # the last column is the valley
        flows_out = max(0.0, below - BASE_M_NAP) / RESISTANCE_BELOW_DAYS * 1000
        base += flows_out
        below += (into_below - flows_out) / (1000 * STORAGE_BELOW)
    end = Ground(tuple(above), tuple(lost), below)
    return Month(month, end, rain_mm, evaporated, ditch, overland, base, tuple(leaked), seepage)
