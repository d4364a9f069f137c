"""The pingo: how slow cold and water pressure lift a hill of ice, why it dies, and what the pit becomes.

One lens, one spring, steps of ten years. Owns formulas, defaults, scenarios and the goal; knows no words, no pictures.
Sources: handbook physics for ice and heat; Mackay 1973 and 1979 for growth and pressure (heat_limit); the fact sheet,
3.5 and 10.4, for sizes and fill. What is assumed is marked `A:` beside its number.
"""
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from itertools import accumulate, pairwise
from math import pi, sqrt
from types import MappingProxyType

from game.models.quantity import InputRefused, Value, build, quantity

STEP_YEARS = 10
FIRST_BP = 20_000
SECONDS_PER_YEAR = 3.156e7
ICE_CONDUCTS_W_PER_MK = 2.2
THAWED_SOIL_CONDUCTS_W_PER_MK = 1.5
ICE_KG_PER_M3 = 917
WATER_KG_PER_M3 = 1000
SKIN_KG_PER_M3 = 1900
MELTING_HEAT_J_PER_KG = 3.34e5
SKIN_M = 3.0                             # frozen ground above the lens
POND_M = 2.0                             # water the lens first fills before the hill stands out
TEARS_AT_STRETCH = 0.08                  # A: frozen sand
MELT_WHEN_BROKEN_M_PER_YEAR = 0.10       # A: ice in sun and air
PIT_SHARE = 0.6                          # A: soil that slid from the hill takes 40 % of the room back
MUD_M_PER_YEAR = 0.00045                 # set on the Mekelermeer: 6 m of mud in about 14,500 years
PEAT_M_PER_YEAR = 0.001                  # A
PLANTS_REACH_M = 3.0                     # A: water deeper than this is open
TURF_FROM_BP = 300
LAKE_M = 0.5                             # A: less open water than this is a wet bog, no lake

# A: general course of the last cold stage and the Holocene (years BP, yearly mean °C): shape sure, degrees round
AIR: tuple[tuple[float, float], ...] = (
    (20000, -7), (15000, -6), (14700, -4), (14500, 4), (13000, 4), (12700, -4), (11800, -4), (11500, 6), (9000, 9),
    (0, 9.5),
)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the reader sets; ranges and defaults stand in the fields."""

    bp: float = quantity(0, 0, 20_000, "years BP")
    start_bp: float = quantity(19_000, 12_000, 20_000, "years BP")
    radius_m: float = quantity(45, 20, 100, "m")
    supply_m3_per_year: float = quantity(40, 10, 1_000, "m3/year")
    head_m: float = quantity(10, 5, 26, "m")
    turf_dug_m: float = quantity(0, 0, 3, "m")


@dataclass(frozen=True, slots=True)
class Pingo:
    """Hill and pit at one moment: metres, and years BP (None = it did not happen)."""

    lens_m: float = 0.0
    peak_lens_m: float = 0.0
    height_m: float = 0.0
    cap_m: float = 0.0
    broken: bool = False
    broke_bp: float | None = None
    melted_bp: float | None = None
    pit_depth_m: float = 0.0
    mud_m: float = 0.0
    peat_m: float = 0.0
    fill_m: float = 0.0
    open_water_m: float = 0.0


SCENARIOS: Mapping[str, Mapping[str, Value]] = MappingProxyType({
    "default": MappingProxyType({}),
    "deep_lake": MappingProxyType({"head_m": 19, "radius_m": 100, "supply_m3_per_year": 200}),
    "too_narrow": MappingProxyType({"head_m": 24, "radius_m": 40}),
})


OUTCOMES = (
    "bare", "hill_grows", "hill_stands", "hill_breaks", "hill_melts", "lake", "broken_lake", "dug_lake", "bog",
)


def air_temperature_c(bp: float) -> float:
    """Yearly mean air temperature, °C, at `bp` years before present: straight lines between the points of AIR."""
    bp = min(max(bp, 0.0), AIR[0][0])
    segment = next(each for each in pairwise(AIR) if bp >= each[1][0])
    return _between(segment, bp)


def pressure_limit_m(head_m: float) -> float:
    """The thickest lens, m, that water can carry (ice and frozen skin) when it would rise `head_m` above the ground."""
    return (WATER_KG_PER_M3 * (head_m + SKIN_M + POND_M) - SKIN_KG_PER_M3 * SKIN_M) / ICE_KG_PER_M3


def heat_limit(years: float, frost_k: float, skin_m: float = 0) -> float:
    """Ice, m, that `years` of `frost_k` degrees of frost can freeze under `skin_m` of frozen ground (Stefan).

    Raises InputRefused for values below zero.
    """
    for name, value in (("years", years), ("frost_k", frost_k), ("skin_m", skin_m)):
        if not 0 <= value < float("inf"):
            raise InputRefused(f"{name} must be a number of 0 or more, not {value:g}.")
    heat = 2 * ICE_CONDUCTS_W_PER_MK * frost_k * SECONDS_PER_YEAR * years
    return -skin_m + sqrt(skin_m**2 + heat / (ICE_KG_PER_M3 * MELTING_HEAT_J_PER_KG))


def verdict(depth_m: float, fill_m: float, centre: bool = True) -> str:
    """What a hand drill says of a round hollow: drill_again, pingo_ruin, blown_out or not_sure.

    `depth_m` of the pit and `fill_m` of peat and mud, at the drill hole. Fact sheet 3.5; 1.0 m and 0.1 m are A.
    """
    if not centre:
        return "drill_again"
    if depth_m >= 2.5 and fill_m >= 1.0:
        return "pingo_ruin"
    if depth_m <= 2.25 and fill_m < 0.1:
        return "blown_out"
    return "not_sure"


@dataclass(frozen=True, slots=True)
class Timeline:
    """A whole history: one value for each ten years from `start_bp` on, whatever `bp` is.

    `mud_m` and `peat_m` begin at the step in which the lens was gone (`melted`); steps are counted from 0 = `start_bp`.
    """

    inputs: Inputs
    lens_m: tuple[float, ...]
    peak_m: tuple[float, ...]
    mud_m: tuple[float, ...]
    peat_m: tuple[float, ...]
    broke: int | None
    melted: int | None

    def at(self, bp: float) -> Pingo:
        """The pingo at `bp` years before present, with the turf that has been dug by then."""
        start = self.inputs.start_bp
        step = max(0, int((start - bp) // STEP_YEARS))
        broken = self.broke is not None and step >= self.broke
        melted = self.melted is not None and step >= self.melted
        lens = 0.0 if melted else self.lens_m[min(step, len(self.lens_m) - 1)]
        peak = self.peak_m[min(step, len(self.peak_m) - 1)]
        pit = PIT_SHARE * peak if melted else 0.0
        mud, peat = self._fill(step, self.inputs.turf_dug_m if bp <= TURF_FROM_BP else 0.0) if melted else (0.0, 0.0)
        return Pingo(
            lens_m=lens, peak_lens_m=peak, height_m=_height_m(lens), cap_m=pressure_limit_m(self.inputs.head_m),
            broken=broken, broke_bp=start - STEP_YEARS * (self.broke or 0) if broken else None,
            melted_bp=start - STEP_YEARS * (self.melted or 0) if melted else None,
            pit_depth_m=pit, mud_m=mud, peat_m=peat, fill_m=mud + peat, open_water_m=max(0.0, pit - mud - peat),
        )

    def _fill(self, step: int, turf_dug_m: float) -> tuple[float, float]:
        since = min(step - (self.melted or 0), len(self.mud_m) - 1)
        return self.mud_m[since], max(0.0, self.peat_m[since] - turf_dug_m)


def timeline(inputs: Inputs) -> Timeline:
    """The whole history of these inputs, to be asked `at` any `bp` (about a millisecond to make, nothing to ask)."""
    air_c = _air_each_step(inputs.start_bp)
    lens, broke, melted = _lens_history(inputs, air_c)
    mud, peat = ((), ()) if melted is None else _fill_history(PIT_SHARE * max(lens), air_c[melted:])
    return Timeline(inputs, tuple(lens), tuple(accumulate(lens, max)), tuple(mud), tuple(peat), broke, melted)


def history(inputs: Inputs) -> Pingo:
    """The pingo at `inputs.bp`, reached from `start_bp` in steps of ten years; nothing happens before `start_bp`."""
    return timeline(inputs).at(inputs.bp)


def inputs_of(values: Mapping[str, Value]) -> Inputs:
    """Inputs from names and values; raises InputRefused with a sentence for an unknown name or a wrong value."""
    return build(Inputs, values, "pingo")


def run(values: Mapping[str, Value]) -> dict[str, Value]:
    """`history` by names: inputs in, outputs out, unrounded."""
    return asdict(history(inputs_of(values)))


def goal_reached(line: Timeline) -> bool:
    """Whether this history leaves a pit that is still a lake today, of a hill that did not tear.

    `bp` and dug turf do not count: the lake must be there by itself.
    """
    today = replace(line, inputs=replace(line.inputs, turf_dug_m=0)).at(0)
    return not today.broken and today.open_water_m >= LAKE_M


GOAL_ANSWERS = ("goal_reached", "goal_dug", "goal_too_narrow", "goal_too_shallow")


def goal_answer(line: Timeline) -> str:
    """What today says of the goal; one of GOAL_ANSWERS."""
    if goal_reached(line):
        return "goal_reached"
    if outcome(line, 0) == "dug_lake":
        return "goal_dug"
    return "goal_too_narrow" if line.at(0).broken else "goal_too_shallow"


def outcome(line: Timeline, bp: float) -> str:
    """Which words fit this history at `bp`; one of OUTCOMES."""
    state = line.at(bp)
    if state.pit_depth_m > 0:
        if state.open_water_m < LAKE_M:
            return "bog"
        untouched = replace(line, inputs=replace(line.inputs, turf_dug_m=0)).at(bp)
        if untouched.open_water_m < LAKE_M:
            return "dug_lake"
        return "broken_lake" if state.broken else "lake"
    if state.lens_m <= 0:
        return "bare"
    if state.broken:
        return "hill_breaks"
    if air_temperature_c(bp) >= 0:
        return "hill_melts"
    return "hill_stands" if state.lens_m >= state.cap_m else "hill_grows"


def _height_m(lens_m: float) -> float:
    return max(0.0, lens_m - POND_M)


@lru_cache(maxsize=4)
def _air_each_step(start_bp: float) -> tuple[float, ...]:
    """The air at the start of every step from `start_bp` to today, °C. Kept: a slider asks for it with every pixel."""
    steps = [start_bp - STEP_YEARS * step for step in range(int(start_bp // STEP_YEARS))]
    air: list[float] = []
    for segment in pairwise(AIR):
        for bp in steps[len(air):]:
            if bp < segment[1][0]:
                break
            air.append(_between(segment, bp))
    return tuple(air)


def _between(segment: tuple[tuple[float, float], tuple[float, float]], bp: float) -> float:
    (older, cold), (younger, warm) = segment
    return cold + (warm - cold) * (older - bp) / (older - younger)


def _lens_history(inputs: Inputs, air_c: Sequence[float]) -> tuple[list[float], int | None, int | None]:
    """The lens after every step until it is gone, and the steps in which it broke and was gone."""
    lens, broke = [0.0], None
    for step, air in enumerate(air_c, 1):
        now = lens[-1]
        if air < 0 and broke is None:
            now = min(now + STEP_YEARS * _growth_m_per_year(inputs, now, air), pressure_limit_m(inputs.head_m))
            if 2 / 3 * (_height_m(now) / inputs.radius_m) ** 2 > TEARS_AT_STRETCH:
                broke = step
        elif now > 0:
            now -= STEP_YEARS * _melt_m_per_year(air, broke is not None)
            if now <= 0:
                return lens, broke, step
        lens.append(now)
    return lens, broke, None


def _growth_m_per_year(inputs: Inputs, lens_m: float, air_c: float) -> float:
    through_ice = ICE_CONDUCTS_W_PER_MK * -air_c * SECONDS_PER_YEAR
    by_heat = through_ice / (ICE_KG_PER_M3 * MELTING_HEAT_J_PER_KG * (lens_m + SKIN_M))
    # twice: a lens is a bowl and holds half of foot × thickness
    by_water = 2 * (WATER_KG_PER_M3 / ICE_KG_PER_M3) * inputs.supply_m3_per_year / (pi * inputs.radius_m**2)
    return min(by_heat, by_water)


def _melt_m_per_year(air_c: float, broken: bool) -> float:
    through_soil = THAWED_SOIL_CONDUCTS_W_PER_MK * max(air_c, 0.0) * SECONDS_PER_YEAR
    by_heat = through_soil / (ICE_KG_PER_M3 * MELTING_HEAT_J_PER_KG * SKIN_M)
    return by_heat + (MELT_WHEN_BROKEN_M_PER_YEAR if broken else 0.0)


def _fill_history(pit_m: float, air_c: Sequence[float]) -> tuple[list[float], list[float]]:
    """Mud and peat in a pit after every step since it was there (the first: empty)."""
    mud, peat = [0.0], [0.0]
    mud_now = peat_now = 0.0
    for air in air_c:
        if air > 0:
            if pit_m - mud_now - peat_now > PLANTS_REACH_M:
                mud_now = min(mud_now + STEP_YEARS * MUD_M_PER_YEAR, pit_m)
            else:
                peat_now = min(peat_now + STEP_YEARS * PEAT_M_PER_YEAR, pit_m - mud_now)
        mud.append(mud_now)
        peat.append(peat_now)
    return mud, peat
