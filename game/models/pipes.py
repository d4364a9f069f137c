"""The pipes model: a second life for old wells, caverns and pipes, and how crowded it is down there.

Owns the plan, what it brings, costs and is worth, what leaks in year 7, and the scenarios; the map is pipes_net. Knows
no words, no pictures. A: all numbers are round play money and play megawatts. That old wells leak when nobody looks is
the fact sheet's 4.8 and 4.9.
"""
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from types import MappingProxyType

from game.models.pipes_net import (
    CROWDED,
    HEAT_ASKED_MW,
    HEAT_MADE_MW,
    HYDROGEN_ASKED_MW,
    HYDROGEN_MADE_MW,
    PIPES,
    Flow,
    max_flow,
)
from game.models.quantity import InputRefused, Value, build, choice, one_of, structure

SUBSTANCES = ("heat", "hydrogen")
K1_USES = ("none", "hydrogen", "slurry", "diesel")
K2_USES = ("none", "slurry")             # doubtful: it can only be filled
WINDY = 0.5                              # the wind blows half of the time; the cavern is big enough for any calm
STORE_MW = 100.0                         # what a cavern can take in
LEAK_YEAR = 7
KM_COSTS_MEURO: Mapping[str, float] = MappingProxyType({"heat": 0.5, "hydrogen": 0.2})
WELLS_COST_MEURO, INSPECTION_MEURO, K2_SLURRY_MEURO = 2.0, 0.3, 1.0
K1_COSTS_MEURO: Mapping[str, float] = MappingProxyType({"none": 0.0, "hydrogen": 3.0, "diesel": 1.5, "slurry": 1.0})
BUDGET_MEURO, GOOD_POINTS = 16.5, 75.0
HEAT_POINTS, HYDROGEN_POINTS, DIESEL_POINTS = 50.0, 30.0, 20.0


def read_pipes(value: Value) -> tuple[tuple[str, str], ...]:
    """(pipe, substance) pairs in the order of PIPES, from a map or pairs; raises InputRefused for anything else."""
    if isinstance(value, Mapping):
        pairs = tuple(value.items())
    elif isinstance(value, Sequence) and all(isinstance(each, Sequence) and len(each) == 2 for each in value):
        pairs = tuple((each[0], each[1]) for each in value)
    else:
        raise InputRefused(f"pipes must be a map of pipes to {' or '.join(SUBSTANCES)}, not {value!r}.")
    used: dict[str, str] = {}
    for name, substance in pairs:
        pipe = one_of("a pipe", name, tuple(PIPES))
        used[pipe] = one_of(pipe, substance, tuple(each for each in SUBSTANCES if each in PIPES[pipe].carries_mw))
    return tuple((name, used[name]) for name in PIPES if name in used)


def read_inspected(value: Value) -> tuple[str, ...]:
    """Pipes that are looked at, in the order of PIPES, each once; raises InputRefused for anything else."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise InputRefused(f"inspected must be a list of pipes, not {value!r}.")
    names = {one_of("a pipe", each, tuple(PIPES)) for each in value}
    return tuple(name for name in PIPES if name in names)


@dataclass(frozen=True, slots=True)
class Inputs:
    """A plan: what runs in which pipe, what the two caverns become, and which pipes are looked at first."""

    pipes: tuple[tuple[str, str], ...] = structure((), 'a map like {"p1": "heat", "p6": "hydrogen"}', read_pipes)
    k1: str = choice("none", K1_USES)
    k2: str = choice("none", K2_USES)
    inspected: tuple[str, ...] = structure((), 'a list of pipes like ["p1"]', read_inspected)

    def with_(self, substance: str) -> tuple[str, ...]:
        """The pipes in which `substance` runs."""
        return tuple(name for name, used in self.pipes if used == substance)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a plan brings (MW) before and after year 7, which pipes leak then, what it costs and is worth."""

    heat_mw: float
    hydrogen_mw: float
    heat_after_mw: float
    hydrogen_after_mw: float
    leaks: tuple[str, ...]
    legal: bool
    cost_meuro: float
    points: float
    good: bool


def _scenario(pipes: str, k1: str, inspected: str) -> Mapping[str, Value]:
    """`pipes` as 'p1 p3 heat p4 hydrogen'; the doubtful cavern is filled."""
    laid: dict[str, str] = {}
    waiting: list[str] = []
    for word in pipes.split():
        if word in SUBSTANCES:
            laid.update(dict.fromkeys(waiting, word))
            waiting = []
        else:
            waiting.append(word)
    return MappingProxyType({"pipes": MappingProxyType(laid), "k1": k1, "k2": "slurry",
                             "inspected": tuple(inspected.split())})


SCENARIOS: Mapping[str, Mapping[str, Value]] = MappingProxyType({
    "storage": _scenario("p1 p3 heat p4 p5 hydrogen", "hydrogen", "p1 p4"),
    "reserve": _scenario("p2 p3 heat p6 hydrogen", "diesel", "p6"),
    "no_look": _scenario("p1 p3 heat p4 p5 hydrogen", "hydrogen", ""),
})


def plan(inputs: Inputs) -> Outcome:
    """What the plan is worth over the years; the first six it brings `heat_mw` and `hydrogen_mw`, then what is left."""
    leaking = leaks(inputs)
    heat, hydrogen = heat_flow(inputs, ()).mw, hydrogen_mw(inputs, ())
    heat_after, hydrogen_after = heat_flow(inputs, leaking).mw, hydrogen_mw(inputs, leaking)
    worth = HEAT_POINTS * heat_after / sum(HEAT_ASKED_MW.values())
    worth += HYDROGEN_POINTS * hydrogen_after / sum(HYDROGEN_ASKED_MW.values())
    worth += DIESEL_POINTS if inputs.k1 == "diesel" else 0.0
    cost, legal = cost_meuro(inputs), not crowded(inputs)
    # a hair over the budget is the arithmetic of tenths
    good = worth >= GOOD_POINTS and cost <= BUDGET_MEURO + 1e-9 and legal and not leaking
    return Outcome(heat, hydrogen, heat_after, hydrogen_after, leaking, legal, cost, worth, good)


def leaks(inputs: Inputs) -> tuple[str, ...]:
    """The old pipes in use that nobody looked at: lost in year 7."""
    return tuple(name for name, _ in inputs.pipes if PIPES[name].old and name not in inputs.inspected)


def crowded(inputs: Inputs) -> tuple[tuple[str, ...], ...]:
    """The narrow places through which more pipes run than fit, as the pipes that run there."""
    used = {name for name, _ in inputs.pipes}
    running = ((tuple(name for name in group if name in used), most) for group, most in CROWDED)
    return tuple(group for group, most in running if len(group) > most)


def cost_meuro(inputs: Inputs) -> float:
    """What it costs, play money: pipes by the km, wells, looking, caverns."""
    pipes = sum(KM_COSTS_MEURO[substance] * PIPES[name].km for name, substance in inputs.pipes)
    wells = WELLS_COST_MEURO if any("G" in PIPES[name].ends for name in inputs.with_("heat")) else 0.0
    k2 = K2_SLURRY_MEURO if inputs.k2 == "slurry" else 0.0
    return pipes + wells + INSPECTION_MEURO * len(inputs.inspected) + K1_COSTS_MEURO[inputs.k1] + k2


def heat_flow(inputs: Inputs, lost: Sequence[str]) -> Flow:
    """The warmth that arrives, MW, without the pipes that are `lost`."""
    return max_flow(_left(inputs, "heat", lost), "heat", HEAT_MADE_MW, HEAT_ASKED_MW)


def hydrogen_mw(inputs: Inputs, lost: Sequence[str]) -> float:
    """The hydrogen that industry gets on average, MW: straight from the wind, and in a calm out of the cavern."""
    pipes = _left(inputs, "hydrogen", lost)
    direct = hydrogen_flow(inputs, lost).mw
    if inputs.k1 != "hydrogen":
        return WINDY * direct
    all_in = max_flow(pipes, "hydrogen", HYDROGEN_MADE_MW, {**HYDROGEN_ASKED_MW, "K1": STORE_MW}).mw
    out = max_flow(pipes, "hydrogen", {"K1": STORE_MW}, HYDROGEN_ASKED_MW).mw
    return WINDY * direct + (1 - WINDY) * min(all_in - direct, out)


def hydrogen_flow(inputs: Inputs, lost: Sequence[str]) -> Flow:
    """The hydrogen that arrives while the wind blows, MW. Pipes at the cavern count only if it is made for hydrogen."""
    pipes = _left(inputs, "hydrogen", lost)
    if inputs.k1 != "hydrogen":
        pipes = tuple(name for name in pipes if "K1" not in PIPES[name].ends)
    return max_flow(pipes, "hydrogen", HYDROGEN_MADE_MW, HYDROGEN_ASKED_MW)


def _left(inputs: Inputs, substance: str, lost: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name in inputs.with_(substance) if name not in lost)


GOAL_ANSWERS = (
    "goal_empty", "goal_crowded", "goal_too_dear", "goal_leaks", "goal_cold", "goal_no_gas", "goal_more",
    "goal_reached",
)


def goal_answer(inputs: Inputs, outcome: Outcome) -> str:
    """What the plan still needs, one of GOAL_ANSWERS: the first thing that is wrong with it, or that it is good."""
    if outcome.good:
        return "goal_reached"
    if not inputs.pipes:
        return "goal_empty"
    if not outcome.legal:
        return "goal_crowded"
    if outcome.cost_meuro > BUDGET_MEURO + 1e-9:
        return "goal_too_dear"
    if outcome.leaks:
        return "goal_leaks"
    if outcome.heat_after_mw < 0.8 * sum(HEAT_ASKED_MW.values()):
        return "goal_cold"
    return "goal_no_gas" if outcome.hydrogen_after_mw <= 0 else "goal_more"


def sags(inputs: Inputs) -> bool:
    """Whether the doubtful cavern is left as it is: no points lost, but it is said at the end."""
    return inputs.k2 == "none"


def inputs_of(values: Mapping[str, Value]) -> Inputs:
    """Inputs from names and values; raises InputRefused with a sentence for an unknown name or a wrong value."""
    return build(Inputs, values, "old_pipes")


def run(values: Mapping[str, Value]) -> dict[str, Value]:
    """`plan` by names: inputs in, outputs out, unrounded."""
    return asdict(plan(inputs_of(values)))
