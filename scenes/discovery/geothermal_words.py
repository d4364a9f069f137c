"""What is said of a plan for warmth: Selam's words, what is expected, the numbers of a year.

Takes a run, gives texts in the reader's language; decides nothing and draws nothing.
"""

from __future__ import annotations

from game.content.figures import set_number
from game.models import geothermal, geothermal_run
from game.models.geothermal import Doublet
from game.models.geothermal_run import YEARS, Run
from scenes.discovery.papers import Row, Told
from scenes.discovery.words import DiscoveryWords
from scenes.stage import Stage

COOL_C, BODY_C, TEA_C = 32.0, 45.0, 85.0


class GeothermalWords(DiscoveryWords):
    def __init__(self, stage: Stage) -> None:
        super().__init__(stage, "geothermal")

    def place(self, name: str) -> str:
        return self.text(self.discovery.things["places"][name].name)

    # -- said

    def told(self, run: Run, scenario: str = "") -> Told:
        """A scenario that was just chosen, an answer to a no, what is known of a place, or how the years go."""
        if scenario in self.discovery.scenarios:
            return Told((self.scenario_told(scenario),))
        if run.refused:
            answer = geothermal.answer_to_no(run.inputs)
            return Told((self.of("results", answer),), "tick" if answer == "no_is_right" else "cross")
        if not run.drilled:
            known = self.word("survey_done") if run.looked else ""
            unknown = self.word("nobody_looked") if run.place == "south" and not run.looked else ""
            place = self.text(self.discovery.things["places"][run.place].words)
            return Told(tuple(line for line in (place, known or unknown) if line))
        wells = geothermal_run.made(run.inputs)
        if run.year < YEARS:
            return Told((self.of("results", geothermal.outcome(run.inputs, wells)),))
        answer = geothermal.goal_answer(run.inputs, wells)
        learned = self.learned(geothermal_run.scenario_of(run))
        if answer != "goal_reached":
            return Told((learned or self.of("results", answer),), "cross")
        return Told((self.of("results", answer), *((learned,) if learned else ())), "tick")

    def drilled(self, run: Run) -> str:
        """How the layer turned out, and which law and machine it is."""
        wells = geothermal_run.made(run.inputs)
        if wells.regime == "bodemenergie":
            law = self.text(self.discovery.options["regime"]["bodemenergie"])
            return f"{law[:1].upper()}{law[1:]}."
        return self.word(geothermal.surprise(run.inputs))

    def moment(self, run: Run) -> str:
        return f"{self.word('year')} {set_number(self.stage.language, run.year)}"

    # -- numbers

    def expected(self, run: Run) -> list[Row]:
        """At most five: the homes with bad, middling and good luck, the warmth below, the cost."""
        thought = geothermal_run.expected(run)
        low, middle, high = thought.low, thought.middle, thought.high
        warm = self.number(middle.temperature_c, 0, "unit_c")
        if middle.regime == "bodemenergie":
            return [(self.word("row_homes"), self._homes(middle)), (self.word("row_below"), warm)]
        rows = [
            (self.word("estimate_low"), self._homes(low)),
            (self.word("estimate_middle"), self._homes(middle)),
            (self.word("estimate_high"), self._homes(high)),
            (self.word("row_below"), warm),
        ]
        if middle.cost_meuro is not None:
            rows.append((self.word("row_cost"), self.number(middle.cost_meuro, 1, "unit_meuro")))
        return rows

    def _homes(self, wells: Doublet) -> str:
        return self.number(wells.homes, 0, "label_homes")

    def rows(self, run: Run) -> list[Row]:
        """At most five numbers of this year."""
        wells = geothermal_run.made(run.inputs)
        rows = [
            (self.word("row_homes"), self.number(geothermal_run.homes(run), 0, "label_homes")),
            (self.word("row_up"), self.number(geothermal_run.temperature_c(run), 0, "unit_c")),
            (self.word("row_flow"), self.number(wells.flow_m3_per_h, 0, "unit_flow")),
        ]
        if wells.breakthrough_years is not None:
            rows.append((self.word("row_front"), self.number(wells.breakthrough_years, 0, "unit_years")))
        if wells.euro_per_gj is not None:
            rows.append((self.word("row_price"), self.number(wells.euro_per_gj, 1, "unit_price")))
        return rows

    def felt(self, temperature_c: float) -> str:
        """How warm that is, for who has no thermometer."""
        if temperature_c < COOL_C:
            return self.word("cool")
        if temperature_c < BODY_C:
            return self.word("as_warm_as_you")
        return self.word("as_hot_as_tea" if temperature_c < TEA_C else "boiling")
