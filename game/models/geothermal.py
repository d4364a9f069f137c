"""The geothermal model: deeper is hotter but tighter, and nobody sees how well the layer lets water through.

Owns the inputs, what a doublet gives and costs, its scenarios and the goal; how the cold comes through is
geothermal_front, what a survey tells is geothermal_survey. Knows no words, no pictures. Sources: 10 °C + 31 °C per km
(fact sheet 5.1); m3/h x degrees x 0.00116 (10.6); 1,000 euro a metre and 28.4 m3 of gas a GJ (5.3); 7 MW for 4,000
homes, 14-27 million euro, 30 years (allesoveraardwarmte.nl); soil energy up to 500 m (5.2). `A:` = assumption.
"""
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from math import exp, log, pi
from types import MappingProxyType
from typing import Literal

from game.models.geothermal_front import breakthrough_years, hot_share
from game.models.geothermal_survey import PLACES, Estimate, estimate, kh_at_2000_m
from game.models.quantity import Value, build, choice, quantity, yes_no

__all__ = ["Doublet", "Estimate", "Inputs", "doublet", "estimate", "hot_share", "timeline"]

SOIL_ENERGY_TO_M = 500                   # up to here another machine and another law
SURFACE_C, WARMER_PER_KM = 10.0, 31.0
TIGHTER_BY_M = 1500                      # A: rock is pressed tighter with depth; puts the best depth near 2,300 m
VISCOSITY_PA_S = 0.0005                  # hot water
WELL_RADIUS_M = 0.1
M2_PER_DARCY = 9.869e-13
MOST_PUSH_PA = 80e5                      # A: what the pumps may ask
HEAT_OF_WATER_J_PER_M3_K = 4.176e6
PUMP_TAKES = 0.6                         # A: the share of its power that a pump puts into the water
FULL_HOURS = 5500                        # A: with these 7 MW is 4,000 homes
GJ_PER_HOME = 34                         # a year: 7 MW ≈ 4,000 homes, 20 MW ≈ 10,000
GAS_M3_PER_GJ = 28.4                     # 6.8 PJ saved 193 million m3
CO2_KG_PER_M3_GAS = 1.78
CO2_KG_PER_KWH = 0.3                     # A
FIXED_COST_MEURO = 12.0                  # A: a whole doublet costs 14-27 million
WELL_MEURO_PER_KM = 1.0                  # for each of two wells
SURVEY_MEURO = 2.0                       # A
UPKEEP_MEURO_PER_YEAR = 0.5              # A
EURO_PER_KWH = 0.12                      # A
SOIL_ENERGY_K = 8.0                      # A: of the 5-10 degrees in use
HEAT_PUMP_COP = 4.0                      # A
GOAL_HOMES, GOAL_EURO_PER_GJ, GOAL_YEARS = 4_000, 15.0, 30
GAS_EURO_PER_GJ = 28.0                   # gas at 1 euro a m3

Regime = Literal["aardwarmte", "bodemenergie"]


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the reader sets; choices, ranges and defaults stand in the fields. `luck` and `noise` are dealt, not set."""

    place: str = choice("north_east", tuple(PLACES))
    depth_m: float = quantity(2_000, 100, 3_200, "m")
    flow_m3_per_h: float = quantity(180, 40, 300, "m3/h")
    spacing_m: float = quantity(1_500, 500, 2_000, "m")
    return_c: float = quantity(35, 25, 40, "°C")
    survey: bool = yes_no(False)
    luck: float = quantity(0, -2, 2, "(standard normal)")
    noise: float = quantity(0, -2, 2, "(standard normal)")
    kh_dm: float | None = quantity(None, 0.01, 1_000, "darcy·m")
    years: float = quantity(30, 1, 30, "years")


@dataclass(frozen=True, slots=True)
class Doublet:
    """What two wells give: °C, m3/h, bar, MW, GJ; None is what this regime does not have, or what never comes."""

    regime: Regime
    temperature_c: float
    kh_dm: float | None
    flow_max_m3_per_h: float | None
    flow_m3_per_h: float
    dp_bar: float | None
    power_mw: float
    ground_power_mw: float
    pump_mw: float
    cop: float
    breakthrough_years: float | None
    heat_gj_per_year: float
    temperature_end_c: float
    homes: float
    gas_saved_m3_per_year: float
    co2_saved_t_per_year: float
    cost_meuro: float | None
    euro_per_gj: float | None


SCENARIOS: Mapping[str, Mapping[str, Value]] = MappingProxyType({
    "north_known": MappingProxyType({}),
    "south_gamble": MappingProxyType({"place": "south", "luck": -1.2}),
    "too_close": MappingProxyType({"spacing_m": 700}),
    "too_thin": MappingProxyType({"place": "middle"}),
})


def temperature_c(depth_m: float) -> float:
    """How warm the ground is at `depth_m`, °C: the rule of thumb."""
    return SURFACE_C + WARMER_PER_KM * depth_m / 1000


def kh_dm(inputs: Inputs) -> float:
    """How well the layer at its depth lets water through, darcy·m: by hand, or of the place and the luck."""
    if inputs.kh_dm is not None:
        return inputs.kh_dm
    return kh_at_2000_m(inputs.place, inputs.luck) * _tighter(inputs.depth_m)


@dataclass(frozen=True, slots=True)
class Timeline:
    """A doublet over its years, for drawing: each value stands for the middle of a year, from the first (0) on."""

    doublet: Doublet
    hot_share: tuple[float, ...]
    temperature_c: tuple[float, ...]
    heat_gj: tuple[float, ...]


def timeline(inputs: Inputs) -> Timeline:
    """The doublet and all its years. A broken year counts for its part."""
    if inputs.depth_m <= SOIL_ENERGY_TO_M:
        return _all_years(_soil_energy(inputs), inputs)
    return _priced(_all_years(_deep(inputs), inputs), inputs)


def doublet(inputs: Inputs) -> Doublet:
    """What the wells give and cost, over `inputs.years`."""
    return timeline(inputs).doublet


def _deep(inputs: Inputs) -> Doublet:
    """Two wells into the deep, before the price of their heat is known."""
    warm, kh = temperature_c(inputs.depth_m), kh_dm(inputs)
    resistance = VISCOSITY_PA_S * log(inputs.spacing_m / WELL_RADIUS_M) / (pi * kh * M2_PER_DARCY)
    most = MOST_PUSH_PA / resistance * 3600
    flow = min(inputs.flow_m3_per_h, most)
    push_pa = flow / 3600 * resistance
    power = max(0.0, HEAT_OF_WATER_J_PER_M3_K * flow / 3600 * (warm - inputs.return_c) / 1e6)
    pump = flow / 3600 * push_pa / PUMP_TAKES / 1e6
    front = breakthrough_years(inputs.spacing_m, PLACES[inputs.place].thickness_m, flow)
    end_share = hot_share(inputs.years / front)
    return Doublet(
        regime="aardwarmte", temperature_c=warm, kh_dm=kh, flow_max_m3_per_h=most, flow_m3_per_h=flow,
        dp_bar=push_pa / 1e5, power_mw=power, ground_power_mw=power, pump_mw=pump, cop=power / pump,
        breakthrough_years=front, temperature_end_c=inputs.return_c + (warm - inputs.return_c) * end_share,
        cost_meuro=_cost_meuro(inputs), euro_per_gj=None, **_of_heat(power, pump),
    )


def _soil_energy(inputs: Inputs) -> Doublet:
    """Up to 500 m: a heat pump lifts what the ground gives; warm and cold bubbles change place every year."""
    warm = temperature_c(inputs.depth_m)
    ground = HEAT_OF_WATER_J_PER_M3_K * inputs.flow_m3_per_h / 3600 * SOIL_ENERGY_K / 1e6
    power = ground * HEAT_PUMP_COP / (HEAT_PUMP_COP - 1)
    return Doublet(
        regime="bodemenergie", temperature_c=warm, kh_dm=None, flow_max_m3_per_h=None,
        flow_m3_per_h=inputs.flow_m3_per_h, dp_bar=None, power_mw=power, ground_power_mw=ground,
        pump_mw=power - ground, cop=HEAT_PUMP_COP, breakthrough_years=None, temperature_end_c=warm, cost_meuro=None,
        euro_per_gj=None, **_of_heat(power, power - ground),
    )


def _of_heat(power_mw: float, pump_mw: float) -> dict[str, float]:
    """What follows from a year at full power: GJ, homes, gas and CO2."""
    heat = power_mw * FULL_HOURS * 3.6
    gas = heat * GAS_M3_PER_GJ
    co2 = (gas * CO2_KG_PER_M3_GAS - pump_mw * 1000 * FULL_HOURS * CO2_KG_PER_KWH) / 1000
    return {"heat_gj_per_year": heat, "homes": heat / GJ_PER_HOME, "gas_saved_m3_per_year": gas,
            "co2_saved_t_per_year": co2}


def _cost_meuro(inputs: Inputs) -> float:
    wells = 2 * WELL_MEURO_PER_KM * inputs.depth_m / 1000
    return FIXED_COST_MEURO + wells + (SURVEY_MEURO if inputs.survey else 0.0)


def _all_years(made: Doublet, inputs: Inputs) -> Timeline:
    front = made.breakthrough_years
    whole = int(inputs.years)
    lengths = [1.0] * whole + ([inputs.years - whole] if inputs.years > whole else [])
    shares = tuple(1.0 if front is None else hot_share((year + 0.5 * length) / front)
                   for year, length in enumerate(lengths))
    back_c = inputs.return_c if front is not None else made.temperature_c
    temperatures = tuple(back_c + (made.temperature_c - back_c) * share for share in shares)
    heat = tuple(made.heat_gj_per_year * share * length for share, length in zip(shares, lengths, strict=True))
    return Timeline(made, shares, temperatures, heat)


def _priced(line: Timeline, inputs: Inputs) -> Timeline:
    """With the price of its heat over all years; no heat has no price."""
    made, heat = line.doublet, sum(line.heat_gj)
    if made.power_mw <= 0 or made.cost_meuro is None:
        priced = {**asdict(made), "cop": 0.0, "euro_per_gj": None}
    else:
        kwh = made.pump_mw * 1000 * FULL_HOURS * inputs.years
        spent = made.cost_meuro + UPKEEP_MEURO_PER_YEAR * inputs.years + kwh * EURO_PER_KWH / 1e6
        priced = {**asdict(made), "euro_per_gj": spent * 1e6 / heat}
    return Timeline(Doublet(**priced), line.hot_share, line.temperature_c, line.heat_gj)


SURPRISES = ("truth_worse", "truth_as_thought", "truth_better")
SURPRISE = 1.25                          # so many times the middle estimate, or one in so many, is a surprise


def surprise(inputs: Inputs) -> str:
    """What the drill finds beside the middle of what was known; one of SURPRISES."""
    known = estimate(inputs.place, inputs.survey, inputs.luck, inputs.noise).p50
    found = kh_at_2000_m(inputs.place, inputs.luck)
    if found > known * SURPRISE:
        return "truth_better"
    return "truth_worse" if found < known / SURPRISE else "truth_as_thought"


OUTCOMES = ("no_heat", "soil_energy", "tight", "dear", "few_homes", "cold_front", "good")
GOAL_ANSWERS = ("goal_soil_energy", "goal_few_homes", "goal_too_dear", "goal_cooled", "goal_reached")
NO_ANSWERS = ("no_is_right", "no_look_first", "no_is_a_pity")


def outcome(inputs: Inputs, made: Doublet) -> str:
    """Which words fit this doublet, one of OUTCOMES: what troubles it most, or good."""
    if made.regime == "bodemenergie":
        return "soil_energy"
    if made.euro_per_gj is None:
        return "no_heat"
    if made.euro_per_gj > GAS_EURO_PER_GJ:
        return "dear"
    if made.flow_m3_per_h < inputs.flow_m3_per_h and made.homes < GOAL_HOMES:
        return "tight"
    if made.homes < GOAL_HOMES:
        return "few_homes"
    if made.breakthrough_years is not None and made.breakthrough_years < inputs.years:
        return "cold_front"
    return "good"


def goal_answer(inputs: Inputs, made: Doublet) -> str:
    """What this doublet says of the goal, 4,000 homes for 30 years under 15 euro a GJ; one of GOAL_ANSWERS."""
    if made.regime == "bodemenergie":
        return "goal_soil_energy"
    if made.homes < GOAL_HOMES:
        return "goal_few_homes"
    if made.euro_per_gj is None or made.euro_per_gj >= GOAL_EURO_PER_GJ:
        return "goal_too_dear"
    cooled = made.temperature_end_c < made.temperature_c - 1 or inputs.years < GOAL_YEARS
    return "goal_cooled" if cooled else "goal_reached"


def goal_reached(inputs: Inputs, made: Doublet) -> bool:
    """Whether 4,000 homes are warm for 30 years under 15 euro a GJ."""
    return goal_answer(inputs, made) == "goal_reached"


def answer_to_no(inputs: Inputs) -> str:
    """What is to be said to who will not drill here, going by what is known and not by luck; one of NO_ANSWERS.

    A pity where the middle estimate would reach the goal; too soon where only a high one would and nobody looked.
    """
    known = estimate(inputs.place, inputs.survey, inputs.luck, inputs.noise)
    if _can_reach(inputs, known.p50):
        return "no_is_a_pity"
    return "no_look_first" if not inputs.survey and _can_reach(inputs, known.p90) else "no_is_right"


def _can_reach(inputs: Inputs, kh_at_2000_m: float) -> bool:
    """Whether some depth and flow reach the goal with this layer, at the widest spacing."""
    for depth in range(1_500, 3_201, 100):
        kh = kh_at_2000_m * _tighter(depth)
        cooled = temperature_c(depth) - inputs.return_c
        homes_per_m3_per_h = HEAT_OF_WATER_J_PER_M3_K / 3600 * cooled / 1e6 * FULL_HOURS * 3.6 / GJ_PER_HOME
        wanted = max(40.0, 1.01 * GOAL_HOMES / homes_per_m3_per_h)
        tried = replace(inputs, depth_m=depth, flow_m3_per_h=wanted, spacing_m=2_000, kh_dm=kh, years=GOAL_YEARS)
        if goal_reached(tried, doublet(tried)):
            return True
    return False


def _tighter(depth_m: float) -> float:
    return exp(-(depth_m - 2000) / TIGHTER_BY_M)


def inputs_of(values: Mapping[str, Value]) -> Inputs:
    """Inputs from names and values; raises InputRefused with a sentence for an unknown name or a wrong value."""
    return build(Inputs, values, "geothermal")


def run(values: Mapping[str, Value]) -> dict[str, Value]:
    """`doublet` by names: inputs in, outputs out, unrounded."""
    return asdict(doublet(inputs_of(values)))
