"""The year that a reader has in hand: what is set, which month it is, what was set before; reckoned in small steps.

Knows the model and the reader's save; no pictures and no words.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from itertools import product
from types import MappingProxyType

from game.models import water
from game.models.quantity import InputRefused, Value
from game.models.water_moment import LAST_MONTH, Moment, moment
from game.narrator.verbs import ReachGoal, SetModelInputs
from scenes.stage import Session

FIRST_MONTH = 5.0
SCENARIO_MONTHS = {"closed_lid": 4.0, "hole_under_heath": 5.0, "hole_under_village": 11.0}
"""When in its year a scenario shows best what it is about."""
SCENARIO_INPUTS: Mapping[str, water.Inputs] = MappingProxyType(
    {name: water.inputs_of(values) for name, values in water.SCENARIOS.items()}
)
MOST_UNDO = 50
MOST_LINES = 400


class WaterYear:
    """`line` and `now` are those of `inputs` unless `settling`: then they are still those of what was set before."""

    def __init__(self, session: Session, scenario: str | None) -> None:
        self.session = session
        self.undo: list[water.Inputs] = []
        self.told_scenario = scenario if scenario in water.SCENARIOS else ""
        self.untouched = not self.told_scenario and not session.reader.inputs_of("water")
        """Nothing was ever set: the first words say what can be done."""
        self.inputs, self.month = self._first()
        self.line = water.timeline(self.inputs)
        self.now: Moment = moment(self.line, self.month)
        self._lines = {self.inputs: self.line}
        self._steps: Iterator[water.Timeline | None] | None = None

    def _first(self) -> tuple[water.Inputs, float]:
        """The scenario that was asked for, else what the reader had set, else the end of a wet month."""
        if self.told_scenario:
            return SCENARIO_INPUTS[self.told_scenario], SCENARIO_MONTHS[self.told_scenario]
        kept: dict[str, Value] = dict(self.session.reader.inputs_of("water"))
        month = kept.pop("month", FIRST_MONTH)
        # a save may come from an edition with other inputs or other bounds
        with suppress(InputRefused):
            if isinstance(month, int | float) and 0 <= month <= LAST_MONTH:
                return water.inputs_of(kept), float(month)
        return water.Inputs(), FIRST_MONTH

    @property
    def settling(self) -> bool:
        return self._steps is not None

    @property
    def over(self) -> bool:
        return self.month == LAST_MONTH

    @property
    def scenario(self) -> str:
        """The scenario that is set now; '' for none."""
        return next((name for name, inputs in SCENARIO_INPUTS.items() if inputs == self.inputs), "")

    @property
    def halves(self) -> tuple[str, str]:
        """How winter and summer are: normal or wet, normal or dry."""
        return (
            "wet" if "wet_winter" in self.inputs.year else "normal",
            "dry" if "dry_summer" in self.inputs.year else "normal",
        )

    def with_season(self, season: str, kind: str) -> str:
        """The year with its 'winter' or 'summer' of another kind, as the model calls it."""
        winter, summer = self.halves
        wet = (kind if season == "winter" else winter) == "wet"
        dry = (kind if season == "summer" else summer) == "dry"
        return "+".join(name for name, on in (("wet_winter", wet), ("dry_summer", dry)) if on) or "normal"

    def month_beside(self, by: int) -> float:
        """The end of a month before or after now: a key goes from month to month."""
        return float(math.floor(self.month) + 1 if by > 0 else math.ceil(self.month) - 1)

    # -- what changes it

    def set(self, **values: object) -> bool:
        """Set inputs, remember the last ones for undo; False when nothing is new."""
        new = replace(self.inputs, **values)  # type: ignore[arg-type]
        if new == self.inputs:
            return False
        self.undo = [*self.undo[-MOST_UNDO:], self.inputs]
        self._begin(new)
        return True

    def take_back(self) -> None:
        self._begin(self.undo.pop())

    def _begin(self, inputs: water.Inputs) -> None:
        """A year that was reckoned before is there at once, another in some steps."""
        self.inputs, self.told_scenario, self.untouched = inputs, "", False
        line = self._lines.get(inputs)
        self._steps = water.settling(inputs) if line is None else None
        if line is not None:
            self._show(line)
        self.keep()

    def _show(self, line: water.Timeline) -> None:
        self.line, self.now = line, moment(line, self.month)

    def settle_on(self) -> bool:
        """One of the years that go before; True when the new year is there."""
        assert self._steps is not None
        line = next(self._steps)
        if line is None:
            return False
        self._steps = None
        if len(self._lines) < MOST_LINES:
            self._lines[self.inputs] = line
        self._show(line)
        self.keep()
        return True

    def slide_to(self, month: float) -> bool:
        """Go to another moment of the year; False when it is that already."""
        month = max(0.0, min(LAST_MONTH, month))
        if month == self.month:
            return False
        self.month, self.told_scenario, self.untouched = month, "", False
        self.now = moment(self.line, month)
        return True

    def moments(self) -> Iterator[Moment]:
        """The year as it is set, twice a month."""
        yield from (moment(self.line, half / 2) for half in range(2 * round(LAST_MONTH) + 1))

    def keep(self) -> None:
        """Keep what is set with the reader; a reached goal too."""
        self.session.do(SetModelInputs.of("water", {**asdict(self.inputs), "month": self.month}))
        if self.over and not self.settling and water.goal_reached(self.inputs, self.now.so_far):
            self.session.do(ReachGoal("water"))

    def prepare(self) -> Iterator[None]:
        """Every hole in every kind of year, with the clay as it is at first, a small step at a time."""
        for hole, year in product(water.HOLES, water.YEARS):
            wanted = water.Inputs(hole=hole, year=year)
            for line in water.settling(wanted) if wanted not in self._lines else ():
                if line is not None:
                    self._lines.setdefault(wanted, line)
                yield
