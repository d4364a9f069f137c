"""A reader's way through the salt discovery: what was set month by month, where time stands, what becomes of the hole.

Owns the run as frozen values and what each deed makes of it; the cavern itself is game/models/salt. Knows no words and
no pictures. What lies past today in the plan simply goes on with the last settings, so that time can slide either way.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from game.models import salt
from game.models.quantity import InputRefused, Value
from game.models.salt import CHOICES, Cavern, Inputs, Phase, Timeline

MOST_MONTHS = 180                        # a cavern grows for 10 to 15 years
QUARTER = 3                              # months: the shortest stretch that a phase may have
MOST_PINGS = 3
YEARS_AFTER = 30
_STARTS = Phase()


@dataclass(frozen=True, slots=True)
class Run:
    """`inputs` with phases for all of MOST_MONTHS; `month` is now. Once `stopped`, `end` is the last month pumped.

    pings: months in which the reader asked for a sonar picture. choice: what becomes of the hole, made `chosen_after`
    years after the stop (None: not chosen). When stopped, `month` may run to YEARS_AFTER years past `end`.
    """

    inputs: Inputs
    month: int = 0
    stopped: bool = False
    end: int = 0
    pings: tuple[int, ...] = ()
    choice: str | None = None
    chosen_after: float = 0.0

    @property
    def last_month(self) -> int:
        """How far time can slide."""
        return self.end + 12 * YEARS_AFTER if self.stopped else MOST_MONTHS

    @property
    def pumping_month(self) -> int:
        """Now, or the end of the pumping when that is past."""
        return min(self.month, self.end) if self.stopped else self.month

    @property
    def years_after(self) -> float:
        """Years since the pumping stopped; 0 before."""
        return max(0, self.month - self.end) / 12 if self.stopped else 0.0

    @property
    def phase(self) -> Phase:
        """The settings now."""
        return phase_at(self.inputs.phases, self.pumping_month)

    @property
    def pings_left(self) -> int:
        return MOST_PINGS - len(self.pings)


def phase_at(phases: tuple[Phase, ...], month: int) -> Phase:
    """The phase that a month belongs to; at a border the one that begins."""
    begins = 0
    for phase in phases:
        begins += phase.months
        if month < begins:
            return phase
    return phases[-1]


def filled(phases: tuple[Phase, ...]) -> tuple[Phase, ...]:
    """The phases cut or drawn out to exactly MOST_MONTHS, equal neighbours joined."""
    whole: list[Phase] = []
    month = 0
    for number, phase in enumerate(phases):
        months = min(phase.months, MOST_MONTHS - month)
        if number == len(phases) - 1:
            months = MOST_MONTHS - month
        if months <= 0:
            break
        if whole and (whole[-1].flow_m3_per_h, whole[-1].blanket) == (phase.flow_m3_per_h, phase.blanket):
            months += whole.pop().months
        whole.append(replace(phase, years=months / 12))
        month = sum(each.months for each in whole)
    return tuple(whole)


def begun() -> Run:
    """Nothing pumped yet, with the settings of good practice."""
    return Run(Inputs(phases=filled((_STARTS,))))


def of_scenario(name: str) -> Run:
    """A scenario at the end of its pumping; stopped when its roof cannot hold, so that the years after are seen."""
    inputs = salt.inputs_of(salt.SCENARIOS[name])
    months = sum(phase.months for phase in inputs.phases)
    whole = replace(inputs, phases=filled(inputs.phases))
    unstable = timeline(whole).at(months).status == "unstable"
    return Run(whole, months, unstable, months if unstable else 0)


def scenario_of(run: Run) -> str:
    """The scenario whose settings these are ('' for none); of two that only stop at another time, the nearest."""
    month = run.end if run.stopped else run.month
    fits = [name for name in salt.SCENARIOS if _scenario(name).inputs == run.inputs]
    return min(fits, key=lambda name: abs(_scenario(name).month - month), default="")


@lru_cache(maxsize=8)
def _scenario(name: str) -> Run:
    return of_scenario(name)


@lru_cache(maxsize=4)
def timeline(inputs: Inputs) -> Timeline:
    """All months of these inputs. Kept: a slider asks for it with every pixel."""
    return salt.timeline(inputs)


@lru_cache(maxsize=512)
def _cavern(inputs: Inputs, month: int) -> Cavern:
    return timeline(inputs).at(month)


# -- deeds


def set_settings(run: Run, flow_m3_per_h: float, blanket: bool) -> Run:
    """Pump otherwise from now on (from the nearest quarter, since shorter phases do not exist)."""
    if run.stopped:
        return run
    now = run.month // QUARTER * QUARTER
    kept = [(phase.months, phase) for phase in run.inputs.phases]
    before: list[Phase] = []
    month = 0
    for months, phase in kept:
        if month >= now:
            break
        before.append(replace(phase, years=min(months, now - month) / 12))
        month += months
    after = Phase((MOST_MONTHS - now) / 12, flow_m3_per_h, blanket) if now < MOST_MONTHS else None
    phases = filled((*before, after) if after else tuple(before))
    pings = tuple(each for each in run.pings if each <= run.month)
    return replace(run, inputs=replace(run.inputs, phases=phases), pings=pings)


def slid(run: Run, month: int) -> Run:
    """Time moved to `month`, as far as it goes. A choice is undone by going back to before it was made."""
    run = replace(run, month=min(max(month, 0), run.last_month))
    if run.choice is not None and run.month < run.end:
        return replace(run, choice=None, chosen_after=0.0)
    return run


def pinged(run: Run) -> Run:
    """One sonar picture more, taken now, while there are any left and it would show something new."""
    if run.stopped or run.pings_left <= 0 or picture_month(run) == run.month:
        return run
    return replace(run, pings=(*run.pings, run.month))


def stopped(run: Run) -> Run:
    """The pumping stops for good, and a last sonar tells how things are."""
    return run if run.stopped else replace(run, stopped=True, end=run.month)


def pumped_on(run: Run) -> Run:
    """Back to the pumps, to the moment of stopping."""
    return replace(run, stopped=False, month=min(run.end, MOST_MONTHS), end=0, choice=None, chosen_after=0.0)


def chosen(run: Run, choice: str) -> Run:
    """The hole gets its next life, if its state allows that (`why_not` is None)."""
    if why_not(run, choice) is not None:
        return run
    return replace(run, choice=choice, chosen_after=run.years_after)


def why_not(run: Run, choice: str) -> str | None:
    """Why the hole cannot become this: needs_stop, needs_whole_roof, needs_stable, needs_strong_roof, needs_pillar."""
    if not run.stopped:
        return "needs_stop"
    end = end_of(run)
    if choice in salt.allowed(end) and not (fallen_m(run) > 0 and choice != "slurry"):
        return None
    if end.status == "unstable":
        return "needs_whole_roof"
    if choice == "brine":
        return "needs_stable"
    return "needs_strong_roof" if end.safety < salt.STORE_AT else "needs_pillar"


# -- what is seen and true


def picture_month(run: Run) -> int:
    """The month of the newest sonar picture: now when stopped, else the last of the fixed ones and the reader's own."""
    if run.stopped:
        return run.pumping_month
    every = round(12 * run.inputs.sonar_years)
    own = [month for month in run.pings if month <= run.month]
    return max([run.month - run.month % every, *own])


def picture(run: Run) -> Cavern:
    """The cavern as the newest sonar picture shows it."""
    return _cavern(run.inputs, picture_month(run))


def truth(run: Run) -> Cavern:
    """The cavern as it is now."""
    return _cavern(run.inputs, run.pumping_month)


def end_of(run: Run) -> Cavern:
    """The cavern when the pumping ended."""
    return _cavern(run.inputs, run.end)


def rises(run: Run) -> bool:
    """Whether the roof of this hole comes down when nobody does anything."""
    return run.stopped and end_of(run).status == "unstable"


def fallen_m(run: Run) -> float:
    """How far the roof has come up through the rock by now, m: 25 a year, until rubble chokes it or it meets the grass.

    Filling with slurry stops it where it is when that is chosen.
    """
    if not rises(run):
        return 0.0
    end = end_of(run)
    years = run.years_after if run.choice != "slurry" else min(run.years_after, run.chosen_after)
    return min(salt.RISES_M_PER_YEAR * years, end.climb_m, end.roof_depth_m)


def at_surface(run: Run) -> bool:
    """Whether there is a hole in the meadow."""
    return rises(run) and fallen_m(run) >= end_of(run).roof_depth_m


def void_m(run: Run) -> float:
    """How much open room is left above the rubble, m: the hole's height less what the loose rock takes more."""
    end = end_of(run) if run.stopped else truth(run)
    return max(0.0, end.height_m - fallen_m(run) * (run.inputs.bulking - 1))


def fill_share(run: Run) -> float:
    """How full the hole is of what was chosen, 0-1: slurry takes its years, a stock is there at once."""
    if run.choice in (None, "brine"):
        return 0.0
    if run.choice != "slurry":
        return salt.DIESEL_SHARE if run.choice == "diesel" else 1.0
    end = end_of(run)
    years = salt.reuse(end.volume_m3, end.roof_depth_m).slurry_years
    return min(1.0, (run.years_after - run.chosen_after) / years)


def subsidence_mm(run: Run) -> float:
    """How much the meadow has sunk since the stop by the creep of salt, mm."""
    return end_of(run).subsidence_mm_per_year * run.years_after if run.stopped else 0.0


def outcome(run: Run) -> str:
    """What the last sonar tells, one of salt.OUTCOMES."""
    return salt.outcome(run.inputs, timeline(run.inputs).holes[run.end])


def goal_answer(run: Run) -> str:
    """What the run says of the goal, one of salt.GOAL_ANSWERS."""
    return salt.goal_answer(end_of(run), run.choice)


# -- keeping


def kept(run: Run) -> dict[str, Any]:
    """The run as a save can hold it: the model's inputs, and where the reader is in it."""
    return {**salt.kept(run.inputs), "month": run.month, "stopped": run.stopped, "end": run.end, "pings": run.pings,
            "choice": run.choice, "chosen_after": run.chosen_after}


def run_of(values: Mapping[str, Any]) -> Run:
    """The run that `kept` gave. Raises InputRefused for anything that this edition cannot have made."""
    own = {"month", "stopped", "end", "pings", "choice", "chosen_after"}
    given: dict[str, Value] = {name: value for name, value in values.items() if name not in own}
    inputs = salt.inputs_of(given)
    month, end, after = (_number(values.get(name, 0)) for name in ("month", "end", "chosen_after"))
    pings, choice = values.get("pings", ()), values.get("choice")
    if (choice is not None and choice not in CHOICES) or not isinstance(pings, tuple | list):
        raise InputRefused("choice and pings must be what a run has.")
    months = tuple(int(_number(each)) for each in pings)[:MOST_PINGS]
    run = Run(replace(inputs, phases=filled(inputs.phases)), 0, values.get("stopped") is True,
              int(min(end, MOST_MONTHS)), months)
    run = slid(run, int(month))
    return replace(run, choice=choice, chosen_after=after) if choice and why_not(run, choice) is None else run


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 10_000:
        raise InputRefused(f"a month or year must be a number of 0 or more, not {value!r}.")
    return value
