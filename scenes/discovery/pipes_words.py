"""What is said of a plan of pipes: Truida's words, what each stop gets, the numbers of the year.

Takes a run, gives texts in the reader's language; decides nothing and draws nothing.
"""

from __future__ import annotations

from game.content.figures import set_number
from game.models import pipes, pipes_run
from game.models.pipes import BUDGET_MEURO, GOOD_POINTS, LEAK_YEAR
from game.models.pipes_net import HEAT_ASKED_MW, HEAT_MADE_MW, HYDROGEN_ASKED_MW, HYDROGEN_MADE_MW, PIPES
from game.models.pipes_run import YEARS, Run
from scenes.discovery.papers import Row, Told
from scenes.discovery.words import DiscoveryWords
from scenes.stage import Stage

SIGNS = {"goal_reached": "tick"}
PLAN_TROUBLES = ("goal_empty", "goal_crowded", "goal_too_dear")


class PipesWords(DiscoveryWords):
    def __init__(self, stage: Stage) -> None:
        super().__init__(stage, "old_pipes")

    def option(self, kind: str, name: str) -> str:
        return self.text(self.discovery.options[kind][name])

    def _mw(self, value: float) -> str:
        return set_number(self.stage.language, value, 0 if value == round(value) else 1)

    # -- said

    def told(self, run: Run, scenario: str = "", touched: str = "") -> Told:
        """A scenario that was just chosen, a thing that was touched, what the plan lacks, or how the years went."""
        if scenario in self.discovery.scenarios:
            return Told((self.scenario_told(scenario),))
        made = pipes_run.outcome(run.inputs)
        answer = pipes.goal_answer(run.inputs, made)
        if run.year >= YEARS:
            return self._told_at_the_end(run, answer)
        if run.year >= LEAK_YEAR and run.inputs.pipes:
            leaks = (self.word("it_leaks"), self.of("results", "goal_leaks")) if run.leaked else ()
            return Told(leaks or (self.word("nothing_leaks"),), "cross" if leaks else "")
        said = self._of_thing(touched)
        trouble = answer if answer in PLAN_TROUBLES else ""
        lines = tuple(line for line in (said, self.of("results", trouble) if trouble else "") if line)
        return Told(lines or (self.word("run_years_now"),), "cross" if trouble in PLAN_TROUBLES[1:] else "")

    def _told_at_the_end(self, run: Run, answer: str) -> Told:
        halls = self.of("results", "sags" if pipes.sags(run.inputs) else "filled")
        learned = self.learned(pipes_run.scenario_of(run))
        return Told((learned,) if learned else (self.of("results", answer), halls), SIGNS.get(answer, "cross"))

    def _of_thing(self, touched: str) -> str:
        kind = "pipes" if touched in PIPES else "nodes"
        thing = self.discovery.things[kind].get(touched)
        if thing is None:
            return ""
        name = self.text(thing.name)
        return f"{name[:1].upper()}{name[1:]}. {self.text(thing.words)}"

    def moment(self, run: Run) -> str:
        return f"{self.word('year')} {set_number(self.stage.language, run.year)}"

    def plate(self, run: Run, node: str) -> str:
        """A stop's name, and what it makes or gets of what it asks."""
        name = self.text(self.discovery.things["nodes"][node].name)
        key = node.upper()
        if key in HEAT_ASKED_MW:
            got, asked = pipes_run.arrives_mw(run, key), HEAT_ASKED_MW[key]
            return f"{name} {self._mw(got)}/{self._mw(asked)}"
        if key in HYDROGEN_ASKED_MW:
            got, asked = pipes_run.hydrogen_mw(run), HYDROGEN_ASKED_MW[key]
            return f"{name} {self._mw(got)}/{self._mw(asked)}"
        made = HEAT_MADE_MW.get(key) or HYDROGEN_MADE_MW.get(key)
        return name if made is None else f"{name} {self._mw(made)}"

    def rows(self, run: Run) -> list[Row]:
        """Warmth, hydrogen, money and points; the points only once the years have told."""
        made = pipes_run.outcome(run.inputs)
        heat, hydrogen = sum(HEAT_ASKED_MW.values()), sum(HYDROGEN_ASKED_MW.values())
        points = f"{self._mw(round(made.points, 1))} / {self._mw(GOOD_POINTS)}"
        return [
            (self.word("row_heat"), f"{self._mw(pipes_run.heat_mw(run))} / {self._mw(heat)} MW"),
            (self.word("row_hydrogen"), f"{self._mw(pipes_run.hydrogen_mw(run))} / {self._mw(hydrogen)} MW"),
            (
                self.word("budget"),
                f"{self._mw(round(made.cost_meuro, 1))} / {self._mw(BUDGET_MEURO)} {self.word('unit_meuro')}",
            ),
            (self.word("row_points"), points if run.year >= LEAK_YEAR else self.word("points_wait")),
        ]
