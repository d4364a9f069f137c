"""A reader's way through the old pipes: a plan that is laid piece by piece, and ten years in which it proves itself.

Owns the run as frozen values and what each deed makes of it; what a plan is worth is game/models/pipes. Knows no words
and no pictures. Whatever is changed, the years begin again.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from game.models import pipes
from game.models.pipes import LEAK_YEAR, SUBSTANCES, Inputs, Outcome
from game.models.pipes_net import PIPES
from game.models.quantity import InputRefused

YEARS = 10


@dataclass(frozen=True, slots=True)
class Run:
    """The plan, and how many of its ten years have gone by."""

    inputs: Inputs = field(default_factory=Inputs)
    year: float = 0.0

    def use_of(self, pipe: str) -> str:
        """What runs in a pipe: heat, hydrogen or none."""
        return dict(self.inputs.pipes).get(pipe, "none")

    @property
    def leaked(self) -> tuple[str, ...]:
        """The pipes that are lost by now."""
        return pipes.leaks(self.inputs) if self.year >= LEAK_YEAR else ()


def of_scenario(name: str) -> Run:
    return Run(pipes.inputs_of(pipes.SCENARIOS[name]))


def scenario_of(run: Run) -> str:
    """The scenario that this plan is ('' for none), whatever year it is."""
    return next((name for name in pipes.SCENARIOS if of_scenario(name).inputs == run.inputs), "")


# -- deeds


def turned(run: Run, pipe: str) -> Run:
    """The pipe gets its next use: none, heat, hydrogen, as far as it can carry that."""
    uses = ("none", *(each for each in SUBSTANCES if each in PIPES[pipe].carries_mw))
    use = uses[(uses.index(run.use_of(pipe)) + 1) % len(uses)]
    laid = {**dict(run.inputs.pipes), pipe: use}
    pairs = tuple((name, laid[name]) for name in PIPES if laid.get(name, "none") != "none")
    return Run(replace(run.inputs, pipes=pairs))


def looked(run: Run, pipe: str) -> Run:
    """An old pipe is looked over, or that is called off."""
    if not PIPES[pipe].old:
        return run
    seen = set(run.inputs.inspected) ^ {pipe}
    return Run(replace(run.inputs, inspected=tuple(name for name in PIPES if name in seen)))


def hall(run: Run, name: str, use: str) -> Run:
    """What a cavern (k1 or k2) becomes. Raises InputRefused for what it cannot be."""
    values = {**kept_inputs(run.inputs), name: use}
    return Run(pipes.inputs_of(values))


def slid(run: Run, year: float) -> Run:
    return replace(run, year=min(max(year, 0.0), float(YEARS)))


# -- what comes of it


@lru_cache(maxsize=64)
def outcome(inputs: Inputs) -> Outcome:
    return pipes.plan(inputs)


@lru_cache(maxsize=64)
def _in_pipes(inputs: Inputs, lost: tuple[str, ...], use: str) -> Mapping[str, float]:
    """What runs in every pipe of a use. Kept: a map asks for it with every picture."""
    flow = pipes.heat_flow if use == "heat" else pipes.hydrogen_flow
    return flow(inputs, lost).in_pipe_mw


def heat_mw(run: Run) -> float:
    """The warmth that arrives this year."""
    made = outcome(run.inputs)
    return made.heat_after_mw if run.year >= LEAK_YEAR else made.heat_mw


def hydrogen_mw(run: Run) -> float:
    """The hydrogen that arrives this year, on average over wind and calm."""
    made = outcome(run.inputs)
    return made.hydrogen_after_mw if run.year >= LEAK_YEAR else made.hydrogen_mw


def in_pipe_mw(run: Run, pipe: str) -> float:
    """How much runs in a pipe this year, while the wind blows."""
    use = run.use_of(pipe)
    if use == "none" or pipe in run.leaked:
        return 0.0
    return abs(_in_pipes(run.inputs, run.leaked, use).get(pipe, 0.0))


def arrives_mw(run: Run, node: str) -> float:
    """What arrives at a town this year: all that comes in less what goes on."""
    flow = _in_pipes(run.inputs, run.leaked, "heat")
    return sum(mw if PIPES[name].ends[1] == node else -mw for name, mw in flow.items() if node in PIPES[name].ends)


def reached(run: Run) -> bool:
    """Whether a good plan has proved itself through all its years."""
    return run.year >= YEARS and outcome(run.inputs).good


# -- keeping


def kept_inputs(inputs: Inputs) -> dict[str, Any]:
    return {"pipes": inputs.pipes, "k1": inputs.k1, "k2": inputs.k2, "inspected": inputs.inspected}


def kept(run: Run) -> dict[str, Any]:
    """The run as a save can hold it."""
    return {**kept_inputs(run.inputs), "year": run.year}


def run_of(values: Mapping[str, Any]) -> Run:
    """The run that `kept` gave. Raises InputRefused for anything that this edition cannot have made."""
    year = values.get("year", 0)
    if isinstance(year, bool) or not isinstance(year, int | float) or not 0 <= year <= YEARS:
        raise InputRefused(f"year must be from 0 to {YEARS}, not {year!r}.")
    return Run(pipes.inputs_of({name: value for name, value in values.items() if name != "year"}), float(year))
