"""What is said of a run through the salt: Bennie's words, the numbers beside them, the moment on the flag.

Takes a run, gives texts in the reader's language; decides nothing and draws nothing.
"""

from __future__ import annotations

from math import floor

from game.content.figures import set_number
from game.models import salt, salt_run
from game.models.salt_run import Run
from scenes.discovery.papers import Row, Told
from scenes.discovery.words import DiscoveryWords
from scenes.stage import Stage


class SaltWords(DiscoveryWords):
    def __init__(self, stage: Stage) -> None:
        super().__init__(stage, "salt")

    def choice(self, name: str) -> str:
        return self.text(self.discovery.things["reuse"][name].name)

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
            return Told((self.text(self.discovery.things["refused"][refused].words),), "cross")
        if scenario in self.discovery.scenarios:
            return Told((self.scenario_told(scenario),))
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
            chosen = self.text(self.discovery.things["chosen"][run.choice].words)
            return Told((chosen, self.of("results", answer)), sign)
        if not salt_run.rises(run):
            return Told((self.word("after_stands"),))
        if salt_run.at_surface(run):
            return Told((f"{self.word('after_surface')} {self.learned(salt_run.scenario_of(run))}".strip(),))
        choked = salt_run.fallen_m(run) >= salt_run.end_of(run).climb_m
        return Told((self.word("after_choked" if choked else "after_rises"),))

    def rows(self, run: Run) -> list[Row]:
        """At most five numbers: what the newest picture tells while pumping, what is true afterwards."""
        word = self.word
        up = (word("row_salt"), self.number(salt_run.truth(run).salt_t, 0, "unit_t"))
        seen = salt_run.picture(run)
        if not run.stopped:
            when = set_number(self.stage.language, salt_run.picture_month(run) / 12, 1)
            return [
                up,
                (word("row_picture"), f"{word('moment_year')} {when}"),
                (word("row_width_seen"), self.number(seen.diameter_m, 0, "unit_m")),
                (word("row_pillar_seen"), self.number(seen.pillar_m, 0, "unit_m")),
                (word("row_roof_seen"), self.number(seen.roof_salt_m, 1, "unit_m")),
            ]
        if run.years_after > 0:
            return self._rows_after(run)
        return [
            up,
            (word("row_width"), self.number(seen.diameter_m, 1, "unit_m")),
            (word("row_pillar"), self.number(seen.pillar_m, 1, "unit_m")),
            (word("row_roof"), self.number(seen.roof_salt_m, 1, "unit_m")),
            # never more than it is: 0.999 is not enough
            (word("row_strength"), self.number(floor(seen.safety * 100) / 100, 2, "unit_times")),
        ]

    def _rows_after(self, run: Run) -> list[Row]:
        word, end = self.word, salt_run.end_of(run)
        rows = [(word("row_after"), self.number(run.years_after, 1, "unit_years"))]
        if salt_run.rises(run):
            depth = max(0.0, end.roof_depth_m - salt_run.fallen_m(run))
            rows.append((word("row_roof_at"), self.number(depth, 0, "unit_m")))
            rows.append((word("row_warning"), self.number(end.warning_years, 1, "unit_years")))
        else:
            rows.append((word("row_sunk"), self.number(salt_run.subsidence_mm(run), 1, "unit_mm")))
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
        return self.word(f"row_{choice}"), self.number(value, decimals, unit)
