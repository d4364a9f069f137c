"""The land-use model: eight uses on eight places, then one wet winter and one dry summer; more than one good plan.

Owns how neighbours touch each other, the scores, the verdict, the scenarios and what is to be said of each place; the
tables are land_use_ground. Knows no words, no pictures. All numbers here are A: chosen so that neighbours are felt.
"""
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from game.models.land_use_ground import PLACES, USES, Needs, Site
from game.models.quantity import InputRefused, Value, build, one_of, structure

WET_WINTER_M, DRY_SUMMER_M = -0.25, 0.50     # A: in the order of what the water model gives
DRINKS_MM = {"lelies": (120.0, 1.0), "akker": (50.0, 1.5)}     # most mm brought in, and from which depth to water, m
DRINKS_OVER_M = 1.5
IRRIGATED_DRY = 0.85                         # a field that is sprinkled suffers no more than this
FIELD_LOWERS_M, FIELD_MM = 0.30, 120.0       # the neighbours' summer water sinks so much for so many mm
WELL_SUMMER_M, WELL_WINTER_M = 0.30, 0.15    # and beside a drinking-water well
STORE_RAISES_M = 0.20                        # beside a water store it stands higher
STORE_WINTER_M, STORE_OVER_M = 1.2, 1.0      # a water store wants low ground
STORE_KEEPS_DRY_M = 0.15                     # a good one keeps the houses' winter water this much lower
CRACK_SOILS = ("pot_clay", "peat", "peat_sand")
CRACK_M, CRACK_FACTOR = 1.8, 0.5
WELL_DISLIKES, WELL_FACTOR = ("lelies", "akker", "wonen"), 0.8
NATURE_FACTOR = 0.85                         # for each lily beside it
MM_PER_POINT = 12.0                          # makes the lily's thirst weigh
GOOD, WORKS = (65.0, 35.0), (55.0, 20.0)     # least total, least worst score

Verdict = Literal["good", "works", "fights"]
Plan = tuple[str | None, ...]
"""A use for each place in order; None = nothing laid there yet."""


@dataclass(frozen=True, slots=True)
class Lot:
    """A use on its place: m to water in a wet winter and a dry summer, what neighbours changed of that, and its score.

    `soil`, `wet`, `dry` and `factor` (0-1) make `score` (0-100); `irrigation_mm` is brought in.
    """

    use: str
    winter_m: float
    summer_m: float
    neighbours_m: float
    irrigation_mm: float
    soil: float
    wet: float
    dry: float
    factor: float
    cracks: bool

    @property
    def score(self) -> float:
        """0-100: soil x wet x dry x what neighbours and cracks take."""
        return 100 * self.soil * self.wet * self.dry * self.factor


@dataclass(frozen=True, slots=True)
class Outcome:
    """A plan after its wet winter and dry summer; places without a use are None, and count for nothing."""

    lots: tuple[Lot | None, ...]
    total: float
    worst: float
    irrigation_mm: float
    cracks: bool
    verdict: Verdict


def read_plan(value: Value) -> Plan:
    """Eight uses, each once, in the order of PLACES; raises InputRefused when it is something else."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise InputRefused(f"plan must be a list of {len(PLACES)} uses, not {value!r}.")
    uses = tuple(one_of("a use", each, tuple(USES)) for each in value)
    if sorted(uses) != sorted(USES):
        raise InputRefused(f"plan must have each use once, {len(PLACES)} in all: {', '.join(USES)}.")
    return uses


FIRST_GUESS = ("natuur", "drinkwater", "weide", "akker", "lelies", "wonen", "zonnepark", "waterberging")
VILLAGE_ON_THE_ES = ("natuur", "drinkwater", "zonnepark", "weide", "wonen", "akker", "lelies", "waterberging")
FARMERS_HILL = ("natuur", "wonen", "drinkwater", "akker", "lelies", "zonnepark", "weide", "waterberging")


@dataclass(frozen=True, slots=True)
class Inputs:
    """The plan: a use for each place of PLACES, in that order. What everybody lays first stands there at first."""

    plan: tuple[str | None, ...] = structure(FIRST_GUESS, f"a list of {', '.join(USES)}, each once", read_plan)


SCENARIOS: Mapping[str, Mapping[str, Value]] = MappingProxyType({
    "first_guess": MappingProxyType({"plan": FIRST_GUESS}),
    "village_on_the_es": MappingProxyType({"plan": VILLAGE_ON_THE_ES}),
    "farmers_hill": MappingProxyType({"plan": FARMERS_HILL}),
})


NOTHING_LAID: Plan = (None,) * len(PLACES)


def lay(plan: Plan, at: int, use: str | None) -> Plan:
    """The plan with `use` on place number `at`; what lay there goes where `use` came from, or off the table."""
    after = list(plan)
    if use is not None and use in plan:
        after[plan.index(use)] = plan[at]
    after[at] = use
    return tuple(after)


def laid(plan: Plan, no_water_for: Sequence[str] = ()) -> Outcome:
    """What becomes of a plan, also of an unfinished one. The uses of `no_water_for` get no water brought in."""
    drinks = [0.0 if use in no_water_for else _drinks_mm(use, site) for use, site in zip(plan, _SITES, strict=True)]
    store = _store(plan)
    lots = tuple(None if use is None else _lot(plan, at, use, drinks, store) for at, use in enumerate(plan))
    scores = [lot.score for lot in lots if lot is not None]
    total = (sum(scores) / len(scores) if scores else 0.0) - sum(drinks) / MM_PER_POINT
    worst, cracks = min(scores, default=0.0), any(lot is not None and lot.cracks for lot in lots)
    return Outcome(lots, total, worst, sum(drinks), cracks, verdict(total, worst, cracks))


def verdict(total: float, worst: float, cracks: bool) -> Verdict:
    """What a plan is, all in all."""
    if not cracks and total >= GOOD[0] and worst >= GOOD[1]:
        return "good"
    return "works" if not cracks and total >= WORKS[0] and worst >= WORKS[1] else "fights"


_SITES: tuple[Site, ...] = tuple(PLACES.values())


def _clamp(value: float) -> float:
    return 0.0 if value < 0.0 else 1.0 if value > 1.0 else value


def _drinks_mm(use: str | None, site: Site) -> float:
    if use not in DRINKS_MM:
        return 0.0
    most, from_m = DRINKS_MM[use]
    return most * _clamp((site.summer_m + DRY_SUMMER_M - from_m) / DRINKS_OVER_M)


def _store(plan: Plan) -> float:
    """How good the water store is where it lies, 0-1; 0 without one."""
    if "waterberging" not in plan:
        return 0.0
    site = _SITES[plan.index("waterberging")]
    return _low_enough(site) * USES["waterberging"].soils[site.soil]


def _low_enough(site: Site) -> float:
    return _clamp((STORE_WINTER_M - site.winter_m) / STORE_OVER_M)


def _lot(plan: Plan, at: int, use: str, drinks: Sequence[float], store: float) -> Lot:
    site, needs = _SITES[at], USES[use]
    beside = [side for side in (at - 1, at + 1) if 0 <= side < len(plan)]
    neighbours = [plan[side] for side in beside]
    lowered = sum(FIELD_LOWERS_M * drinks[side] / FIELD_MM for side in beside)
    winter, well = site.winter_m + WET_WINTER_M, "drinkwater" in neighbours
    if well:
        lowered += WELL_SUMMER_M
        winter += WELL_WINTER_M
    if "waterberging" in neighbours:
        lowered -= STORE_RAISES_M
    if use == "wonen":
        winter += STORE_KEEPS_DRY_M * store
    summer = site.summer_m + DRY_SUMMER_M + lowered
    cracks = use == "wonen" and site.soil in CRACK_SOILS and summer > CRACK_M
    dry = _dry(needs, summer)
    if drinks[at] > 0.0 and dry < IRRIGATED_DRY:
        dry = IRRIGATED_DRY
    return Lot(
        use=use, winter_m=winter, summer_m=summer, neighbours_m=lowered, irrigation_mm=drinks[at],
        soil=needs.soils[site.soil], wet=_low_enough(site) if use == "waterberging" else _wet(needs, winter), dry=dry,
        factor=_factor(use, neighbours, cracks), cracks=cracks,
    )


def _wet(needs: Needs, winter_m: float) -> float:
    if needs.wet is None:
        return 1.0
    fails, fine = needs.wet
    return _clamp((winter_m - fails) / (fine - fails))


def _dry(needs: Needs, summer_m: float) -> float:
    if needs.dry is None:
        return 1.0
    fine, fails = needs.dry
    return _clamp((fails - summer_m) / (fails - fine))


def _factor(use: str, neighbours: Sequence[str | None], cracks: bool) -> float:
    if use == "wonen":
        return CRACK_FACTOR if cracks else 1.0
    if use == "drinkwater":
        return float(WELL_FACTOR ** sum(each in WELL_DISLIKES for each in neighbours))
    return NATURE_FACTOR if use == "natuur" and "lelies" in neighbours else 1.0


LINES = (
    "cracks", "too_high", "stands_in_water", "wet_feet", "sprinkled", "well_disliked", "nature_disliked",
    "drained_by_neighbours", "withered", "too_dry", "poor_soil", "content",
)
DRAINED = 0.05                               # so much dryness, and a neighbour is named for it


def line(lot: Lot) -> str:
    """What is to be said of a lot, one of LINES: what troubles it most, or that it is content."""
    if lot.cracks:
        return "cracks"
    if lot.wet < 1:
        if lot.use == "waterberging":
            return "too_high"
        return "stands_in_water" if lot.wet < 0.5 else "wet_feet"
    if lot.irrigation_mm > 0:
        return "sprinkled"
    if lot.factor < 1:
        return "well_disliked" if lot.use == "drinkwater" else "nature_disliked"
    if lot.dry < 1:
        if _dry(USES[lot.use], lot.summer_m - lot.neighbours_m) - lot.dry >= DRAINED:
            return "drained_by_neighbours"
        return "withered" if lot.dry < 0.5 else "too_dry"
    return "content" if lot.soil >= 0.7 else "poor_soil"


GOAL_ANSWERS = ("goal_unfinished", "goal_cracks", "goal_one_suffers", "goal_fights", "goal_works", "goal_reached")


def goal_answer(plan: Plan, outcome: Outcome) -> str:
    """What the year says of the plan; one of GOAL_ANSWERS. The goal is a good plan; there are 27."""
    if None in plan:
        return "goal_unfinished"
    if outcome.verdict == "good":
        return "goal_reached"
    if outcome.cracks:
        return "goal_cracks"
    if outcome.verdict == "works":
        return "goal_works"
    return "goal_one_suffers" if outcome.total >= WORKS[0] else "goal_fights"


def goal_reached(plan: Plan, outcome: Outcome) -> bool:
    """Whether every place has a use and the plan is good."""
    return goal_answer(plan, outcome) == "goal_reached"


def inputs_of(values: Mapping[str, Value]) -> Inputs:
    """Inputs from names and values; raises InputRefused with a sentence for an unknown name or a wrong value."""
    return build(Inputs, values, "function_follows_soil")


def plan(inputs: Inputs) -> dict[str, Value]:
    """The outputs of a whole plan, by name: scores in the order of the places, total, worst, irrigation, verdict."""
    done = laid(inputs.plan)
    return {
        "scores": tuple(lot.score for lot in done.lots if lot is not None), "total": done.total, "worst": done.worst,
        "irrigation_mm": done.irrigation_mm, "cracks": done.cracks, "verdict": done.verdict,
    }


def run(values: Mapping[str, Value]) -> dict[str, Value]:
    """`plan` by names: inputs in, outputs out, unrounded."""
    return plan(inputs_of(values))
