"""What is said of a run through the salt: Bennie's words, the numbers beside them, the moment on the flag.

Takes a run, gives texts in the reader's language; decides nothing and draws nothing.
"""

from __future__ import annotations

from math import floor

from game.content.figures import set_number
from game.content.shapes.discoveries import Thing
from game.models import salt, salt_run
from game.models.salt_run import Run
from scenes.discovery.papers import Row, Told
from scenes.stage import Stage


class SaltWords:
    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def of(self, part: str, name: str) -> str:
        """A text of the discovery with its figures set."""
        words = getattr(self.stage.book.discoveries["salt"], part)[name]
        return self.plain(words.in_(self.stage.language))

    def plain(self, text: str) -> str:
        return self.stage.book.plain(self.stage.language, text)

    def word(self, name: str) -> str:
        return self.of("words", name)

    def thing(self, kind: str, name: str) -> Thing:
        """A choice, its refusal, or what is said when it was made."""
        return self.stage.book.discoveries["salt"].things[kind][name]

    def choice(self, name: str) -> str:
        return self.thing("reuse", name).name.in_(self.stage.language)

    def scenario(self, name: str) -> str:
        return self.stage.book.discoveries["salt"].scenarios[name].title.in_(self.stage.language)

    def moment(self, run: Run) -> str:
        """Now, as it stands on the flag."""
        language = self.stage.language
        if run.years_after > 0:
            return self.word("moment_after") + f" {set_number(language, run.years_after, 1)}"
        year, month = divmod(run.pumping_month, 12)
        return f"{self.word('moment_year')} {year}" + (f", {self.word('moment_month')} {month}" if month else "")

    def told(self, run: Run, refused: str = "", scenario: str = "") -> Told:
        """A refusal, a scenario that was just chosen, or what is known of the hole at this moment."""
        if refused:
            return Told((self.thing("refused", refused).words.in_(self.stage.language),), "cross")
        scenarios = self.stage.book.discoveries["salt"].scenarios
        if scenario in scenarios:
            return Told((self.plain(scenarios[scenario].words.in_(self.stage.language)),))
        if not run.stopped or run.month < run.end:
            return Told((self.of("results", salt.stage(salt_run.timeline(run.inputs), run.pumping_month)),))
        if run.years_after > 0 or run.choice is not None:
            return self._told_after(run)
        answer = salt_run.goal_answer(run)
        sign = {"goal_rule_broken": "cross", "goal_more_salt": "cross"}.get(answer, "")
        broken = salt.rules_broken(run.inputs, salt_run.timeline(run.inputs).holes[run.end])
        return Told((self.of("results", answer), *(self.word(f"rule_{each}") for each in broken[:1])), sign)

    def _told_after(self, run: Run) -> Told:
        """After the choice, or while the years go by without one."""
        answer = salt_run.goal_answer(run)
        if run.choice is not None and not (salt_run.rises(run) and run.choice != "slurry"):
            sign = "tick" if answer == "goal_reached" else ""
            chosen = self.plain(self.thing("chosen", run.choice).words.in_(self.stage.language))
            return Told((chosen, self.of("results", answer)), sign)
        if not salt_run.rises(run):
            return Told((self.word("after_stands"),))
        if salt_run.at_surface(run):
            return Told((" ".join((self.word("after_surface"), *self._learned(run))),))
        choked = salt_run.fallen_m(run) >= salt_run.end_of(run).climb_m
        return Told((self.word("after_choked" if choked else "after_rises"),))

    def _learned(self, run: Run) -> tuple[str, ...]:
        """What a scenario that went wrong was made to show."""
        scenario = self.stage.book.discoveries["salt"].scenarios.get(salt_run.scenario_of(run))
        after = scenario.after if scenario is not None else None
        return () if after is None else (self.plain(after.in_(self.stage.language)),)

    def _number(self, value: float, decimals: int, unit: str) -> str:
        return f"{set_number(self.stage.language, value, decimals)} {self.word(unit)}"

    def rows(self, run: Run) -> list[Row]:
        """At most five numbers: what the newest picture tells while pumping, what is true afterwards."""
        word = self.word
        up = (word("row_salt"), self._number(salt_run.truth(run).salt_t, 0, "unit_t"))
        seen = salt_run.picture(run)
        if not run.stopped:
            when = set_number(self.stage.language, salt_run.picture_month(run) / 12, 1)
            return [
                up,
                (word("row_picture"), f"{word('moment_year')} {when}"),
                (word("row_width_seen"), self._number(seen.diameter_m, 0, "unit_m")),
                (word("row_pillar_seen"), self._number(seen.pillar_m, 0, "unit_m")),
                (word("row_roof_seen"), self._number(seen.roof_salt_m, 1, "unit_m")),
            ]
        if run.years_after > 0:
            return self._rows_after(run)
        return [
            up,
            (word("row_width"), self._number(seen.diameter_m, 1, "unit_m")),
            (word("row_pillar"), self._number(seen.pillar_m, 1, "unit_m")),
            (word("row_roof"), self._number(seen.roof_salt_m, 1, "unit_m")),
            # never more than it is: 0.999 is not enough
            (word("row_strength"), self._number(floor(seen.safety * 100) / 100, 2, "unit_times")),
        ]

    def _rows_after(self, run: Run) -> list[Row]:
        word, end = self.word, salt_run.end_of(run)
        rows = [(word("row_after"), self._number(run.years_after, 1, "unit_years"))]
        if salt_run.rises(run):
            depth = max(0.0, end.roof_depth_m - salt_run.fallen_m(run))
            rows.append((word("row_roof_at"), self._number(depth, 0, "unit_m")))
            rows.append((word("row_warning"), self._number(end.warning_years, 1, "unit_years")))
        else:
            rows.append((word("row_sunk"), self._number(salt_run.subsidence_mm(run), 1, "unit_mm")))
        if run.choice is not None:
            rows.append(self._stock(run, run.choice))
        return rows

    def _stock(self, run: Run, choice: str) -> Row:
        """What the hole holds, in the unit of what was chosen."""
        end = salt_run.end_of(run)
        holds = salt.reuse(end.volume_m3, end.roof_depth_m)
        value, decimals, unit = {
            "brine": (end.volume_m3, 0, "unit_m3"),
            "slurry": (salt_run.fill_share(run) * 100, 0, "unit_percent"),
            "diesel": (holds.diesel_million_l, 0, "unit_million_l"),
            "hydrogen": (holds.hydrogen_gwh, 0, "unit_gwh"),
        }[choice]
        return self.word(f"row_{choice}"), self._number(value, decimals, unit)
