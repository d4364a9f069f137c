"""The plan that a reader has in hand: which use stands where, the season that is on, what was laid before.

Knows the model and the reader's save; no pictures and no words.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from types import MappingProxyType

from game.models import land_use
from game.models.land_use_ground import PLACES, USES
from game.models.quantity import InputRefused, Value
from game.narrator.verbs import ReachGoal, SetModelInputs
from scenes.stage import Session

SEASONS = ("plan", "winter", "summer")
MOST_UNDO = 50


class SoilPlan:
    def __init__(self, session: Session, scenario: str | None) -> None:
        self.session = session
        self.undo: list[land_use.Plan] = []
        self.told_scenario = scenario if scenario in land_use.SCENARIOS else ""
        self.plan, self.season = self._first()
        self.outcome = land_use.laid(self.plan)

    def _first(self) -> tuple[land_use.Plan, str]:
        """The scenario that was asked for, else what the reader had laid, else eight flags on the line."""
        if self.told_scenario:
            return SCENARIO_PLANS[self.told_scenario], "summer"
        kept = dict(self.session.reader.inputs_of("function_follows_soil"))
        season = kept.get("season")
        plan = _plan_of(kept.get("plan"))
        if plan is None or season not in SEASONS:
            return land_use.NOTHING_LAID, "plan"
        return plan, str(season)

    @property
    def free(self) -> tuple[str, ...]:
        """The uses that have no place yet, in their own order."""
        return tuple(use for use in USES if use not in self.plan)

    @property
    def whole(self) -> bool:
        return None not in self.plan

    @property
    def scenario(self) -> str:
        """The scenario that lies there now; '' for none."""
        return next((name for name, plan in SCENARIO_PLANS.items() if plan == self.plan), "")

    @property
    def answer(self) -> str:
        """What the year says of the plan."""
        return land_use.goal_answer(self.plan, self.outcome)

    # -- what changes it

    def lay(self, use: str, at: int) -> bool:
        """Put a use on place number `at`; what stood there goes where it came from. False when it stands there."""
        return self._change(land_use.lay(self.plan, at, use))

    def lift(self, use: str) -> bool:
        """Take a use off the land."""
        return use in self.plan and self._change(land_use.lay(self.plan, self.plan.index(use), None))

    def set_scenario(self, name: str) -> None:
        self._change(SCENARIO_PLANS[name])
        self.told_scenario = name

    def clear(self) -> None:
        self._change(land_use.NOTHING_LAID)
        self.go_to("plan")

    def take_back(self) -> None:
        self._show(self.undo.pop())

    def go_to(self, season: str) -> bool:
        """Another season; False when it is on already."""
        if season == self.season:
            return False
        self.season, self.told_scenario = season, ""
        self.keep()
        return True

    def _change(self, plan: land_use.Plan) -> bool:
        if plan == self.plan:
            return False
        self.undo = [*self.undo[-MOST_UNDO:], self.plan]
        self._show(plan)
        return True

    def _show(self, plan: land_use.Plan) -> None:
        self.plan, self.told_scenario = plan, ""
        self.outcome = land_use.laid(plan)
        self.keep()

    def keep(self) -> None:
        """Keep what is laid with the reader; a reached goal too, once its year is over."""
        settings: Mapping[str, tuple[str | None, ...] | str] = {"plan": self.plan, "season": self.season}
        self.session.do(SetModelInputs.of("function_follows_soil", settings))
        if self.season == "summer" and land_use.goal_reached(self.plan, self.outcome):
            self.session.do(ReachGoal("function_follows_soil"))


SCENARIO_PLANS: Mapping[str, land_use.Plan] = MappingProxyType(
    {name: land_use.inputs_of(values).plan for name, values in land_use.SCENARIOS.items()}
)


def _plan_of(value: Value) -> land_use.Plan | None:
    """A plan out of a save, also an unfinished one; None when it is something else."""
    if not isinstance(value, tuple | list) or len(value) != len(PLACES):
        return None
    laid = [use for use in value if use is not None]
    with suppress(TypeError, InputRefused):
        if len(set(laid)) == len(laid) and set(laid) <= set(USES):
            return tuple(value)
    return None
