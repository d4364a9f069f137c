"""A reader's way through the discovery of warmth: a place, a plan, a survey or a gamble, a drill, thirty years.

Owns the run as frozen values and what each deed makes of it; the wells themselves are game/models/geothermal. The luck
of each place is dealt once, when the run begins. Knows no words and no pictures.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from game.dealer import Dealer
from game.models import geothermal
from game.models.geothermal import Doublet, Inputs
from game.models.geothermal_front import hot_share
from game.models.geothermal_survey import PLACES, estimate, kh_at_2000_m
from game.models.quantity import InputRefused

YEARS = 30
Ground = tuple[tuple[float, float], ...]
"""(luck, noise) of each place, in the order of PLACES."""


@dataclass(frozen=True, slots=True)
class Run:
    """What was planned, looked at and drilled; `year` is now, `refused` that the reader said: not here."""

    ground: Ground
    place: str = "north_east"
    depth_m: float = 2_000.0
    flow_m3_per_h: float = 180.0
    spacing_m: float = 1_500.0
    surveyed: tuple[str, ...] = ()
    drilled: bool = False
    refused: bool = False
    year: float = 0.0

    @property
    def looked(self) -> bool:
        return self.place in self.surveyed

    @property
    def inputs(self) -> Inputs:
        """The model's inputs, with the luck that is hidden."""
        luck, noise = self.ground[tuple(PLACES).index(self.place)]
        return Inputs(place=self.place, depth_m=self.depth_m, flow_m3_per_h=self.flow_m3_per_h,
                      spacing_m=self.spacing_m, survey=self.looked, luck=luck, noise=noise)


@dataclass(frozen=True, slots=True)
class Expected:
    """What the wells would give with bad, middling and good luck, as far as is known."""

    low: Doublet
    middle: Doublet
    high: Doublet


def begun(dealer: Dealer) -> Run:
    """Nothing planned; each place gets its luck, which stays."""
    # six decimals: as many as a save keeps
    return Run(tuple((round(dealer.normal(), 6), round(dealer.normal(), 6)) for _ in PLACES))


def of_scenario(name: str) -> Run:
    """A scenario's wells, just drilled."""
    inputs = geothermal.inputs_of(geothermal.SCENARIOS[name])
    ground = tuple((inputs.luck, inputs.noise) if place == inputs.place else (0.0, 0.0) for place in PLACES)
    surveyed = (inputs.place,) if inputs.survey else ()
    return Run(ground, inputs.place, inputs.depth_m, inputs.flow_m3_per_h, inputs.spacing_m, surveyed, drilled=True)


def scenario_of(run: Run) -> str:
    """The scenario that these wells are ('' for none)."""
    now = replace(run, year=0.0, refused=False)
    return next((name for name in geothermal.SCENARIOS if of_scenario(name) == now), "")


# -- deeds


def planned(run: Run, **values: Any) -> Run:
    """Another place, depth, flow or spacing; nothing once it is drilled."""
    return run if run.drilled else replace(run, refused=False, **values)


def surveyed(run: Run) -> Run:
    """Two million for a look at this place."""
    return run if run.drilled or run.looked else replace(run, surveyed=(*run.surveyed, run.place), refused=False)


def drilled(run: Run) -> Run:
    return replace(run, drilled=True, refused=False, year=0.0)


def said_no(run: Run) -> Run:
    """Not here."""
    return run if run.drilled else replace(run, refused=True)


def planned_again(run: Run) -> Run:
    """Back to the drawing board, on the same ground."""
    return replace(run, drilled=False, refused=False, year=0.0)


def slid(run: Run, year: float) -> Run:
    return replace(run, year=min(max(year, 0.0), float(YEARS))) if run.drilled else run


# -- what is known and true


@lru_cache(maxsize=64)
def made(inputs: Inputs) -> Doublet:
    """What these wells are, with their price over thirty years."""
    return geothermal.doublet(inputs)


def expected(run: Run) -> Expected:
    """What is thought of the plan before the drill: with the low, middle and high estimate of the layer."""
    inputs = run.inputs
    known = estimate(inputs.place, inputs.survey, inputs.luck, inputs.noise)
    tighter = geothermal.kh_dm(inputs) / kh_at_2000_m(inputs.place, inputs.luck)
    low, middle, high = (made(replace(inputs, kh_dm=kh * tighter)) for kh in (known.p10, known.p50, known.p90))
    return Expected(low, middle, high)


def tau(run: Run) -> float:
    """How far the cold front is, in breakthrough times; 0 where there is none."""
    front = made(run.inputs).breakthrough_years
    return run.year / front if run.drilled and front else 0.0


def share(run: Run) -> float:
    """The part of the water that still comes up hot now."""
    return hot_share(tau(run))


def homes(run: Run) -> float:
    """How many homes are warm now; none before the drill."""
    return made(run.inputs).homes * share(run) if run.drilled else 0.0


def temperature_c(run: Run) -> float:
    """How warm the water comes up now."""
    wells, back = made(run.inputs), run.inputs.return_c
    if wells.breakthrough_years is None:
        return wells.temperature_c
    return back + (wells.temperature_c - back) * share(run)


def reached(run: Run) -> bool:
    """Whether the goal is reached: thirty years have gone by and the homes are warm, or a no that is right."""
    if run.refused:
        return geothermal.answer_to_no(run.inputs) == "no_is_right"
    return run.drilled and run.year >= YEARS and geothermal.goal_reached(run.inputs, made(run.inputs))


# -- keeping


def kept(run: Run) -> dict[str, Any]:
    """The run as a save can hold it."""
    return {"ground": run.ground, "place": run.place, "depth_m": run.depth_m, "flow_m3_per_h": run.flow_m3_per_h,
            "spacing_m": run.spacing_m, "surveyed": run.surveyed, "drilled": run.drilled, "refused": run.refused,
            "year": run.year}


def run_of(values: Mapping[str, Any]) -> Run:
    """The run that `kept` gave. Raises InputRefused for anything that this edition cannot have made."""
    ground, looked, year = values.get("ground"), values.get("surveyed", ()), values.get("year", 0)
    if not isinstance(ground, tuple | list) or len(ground) != len(PLACES):
        raise InputRefused("the ground must have its luck in every place.")
    if not isinstance(looked, tuple | list) or any(place not in PLACES for place in looked):
        raise InputRefused("what was surveyed must be places.")
    if isinstance(year, bool) or not isinstance(year, int | float) or not 0 <= year <= YEARS:
        raise InputRefused(f"year must be from 0 to {YEARS}, not {year!r}.")
    lucks: list[tuple[float, float]] = []
    for each in ground:
        if not isinstance(each, tuple | list) or len(each) != 2:
            raise InputRefused("luck and noise must be two numbers.")
        tried = geothermal.inputs_of({"luck": each[0], "noise": each[1]})
        lucks.append((tried.luck, tried.noise))
    names = ("place", "depth_m", "flow_m3_per_h", "spacing_m")
    inputs = geothermal.inputs_of({name: values[name] for name in names if name in values})
    return Run(tuple(lucks), inputs.place, inputs.depth_m, inputs.flow_m3_per_h, inputs.spacing_m, tuple(looked),
               values.get("drilled") is True, values.get("refused") is True and values.get("drilled") is not True, year)
