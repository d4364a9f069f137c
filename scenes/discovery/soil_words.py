"""The words of the land-use scene: what a place, a flag and a year say. Chooses texts of
story/discoveries/function_follows_soil.yaml by what the model says; owns no numbers.
"""

from __future__ import annotations

from game.content.figures import set_number
from game.content.shapes.discoveries import Discovery
from game.models.land_use import Lot, line
from game.models.land_use_ground import PLACES
from scenes.discovery.soil_papers import CROSS_SCORE, GLAD_SCORE, MARKS, MATERIALS, SIGNS, Slip
from scenes.discovery.soil_plan import SEASONS, SoilPlan
from scenes.stage import Stage

WET_LINES = ("cracks", "too_high", "stands_in_water", "wet_feet")
WET_FRIENDS = ("waterberging", "natuur", "drinkwater")
"""Uses that no winter is too wet for: they have words of their own."""
NAMES = tuple(PLACES)


class SoilWords:
    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    @property
    def discovery(self) -> Discovery:
        return self.stage.book.discoveries["function_follows_soil"]

    def word(self, name: str) -> str:
        return self.discovery.words[name].in_(self.stage.language)

    def _result(self, name: str) -> str:
        return self.discovery.results[name].in_(self.stage.language)

    def _thing(self, kind: str, name: str) -> tuple[str, str]:
        thing = self.discovery.things[kind][name]
        return thing.name.in_(self.stage.language), thing.words.in_(self.stage.language)

    def seasons(self) -> tuple[tuple[str, str], ...]:
        return tuple((season, self.word(f"season_{season}")) for season in SEASONS)

    def scenarios(self) -> tuple[tuple[str, str], ...]:
        return tuple((n, one.title.in_(self.stage.language)) for n, one in self.discovery.scenarios.items())

    def place_names(self) -> list[str]:
        return [self._thing("places", name)[0] for name in NAMES]

    def place_colours(self) -> list[str]:
        return [self.stage.book.materials[MATERIALS[name]].colour for name in NAMES]

    def slips(self, plan: SoilPlan) -> list[Slip]:
        """What each place says: what it is, until a season passes over it."""
        if plan.season == "plan":
            return [Slip(self._thing("places", name)[1]) for name in NAMES]
        return [
            Slip(self._thing("places", name)[1]) if lot is None else self._judged(lot, plan.season)
            for name, lot in zip(NAMES, plan.outcome.lots, strict=True)
        ]

    def _judged(self, lot: Lot, season: str) -> Slip:
        said = line(lot)
        name = self._thing("uses", lot.use)[0]
        if season == "winter" and (said not in WET_LINES or said == "cracks"):
            fine = f"winter_{lot.use}" if lot.use in WET_FRIENDS else "winter_fine"
            return Slip(f"{_capital(name)}. {self.word(fine)}", MARKS[0])
        if season == "winter":
            return Slip(f"{_capital(name)}. {self._result(said)}", MARKS[2] if lot.wet < 0.5 else MARKS[1])
        mark = 2 if lot.score < CROSS_SCORE else 0 if lot.score >= GLAD_SCORE else 1
        return Slip(f"{_capital(name)}. {self._result(said)}", MARKS[mark])

    def told(self, plan: SoilPlan, held: str | None, chosen: int | None) -> tuple[str, str]:
        """The words on the strip, and a sign when the whole plan was judged."""
        if held is not None:
            name, words = self._thing("uses", held)
            return f"{_capital(name)}: {words}", ""
        if chosen is not None:
            name, words = self._thing("places", NAMES[chosen])
            return f"{_capital(name)}: {words}", ""
        if plan.told_scenario and plan.season != "summer":
            return self._plain(self.discovery.scenarios[plan.told_scenario].words.in_(self.stage.language)), ""
        if plan.season == "winter":
            return self.word("winter"), ""
        if plan.season == "summer":
            return self._verdict(plan)
        return (self.word("all_stand") if plan.whole else self.word("drag_flag")), ""

    def _verdict(self, plan: SoilPlan) -> tuple[str, str]:
        if not plan.whole:
            return self._result("goal_unfinished"), ""
        lesson = self.discovery.scenarios[plan.scenario].after if plan.scenario else None
        words = self._plain(lesson.in_(self.stage.language)) if lesson is not None else self._result(plan.answer)
        if plan.answer in ("goal_reached", "goal_works"):
            words = f"{words} {self.word('lily_somewhere')}"
        return words, SIGNS[plan.outcome.verdict]

    def _plain(self, text: str) -> str:
        return self.stage.book.plain(self.stage.language, text)

    def sheet(self, plan: SoilPlan) -> tuple[str, str, list[tuple[str, str]]]:
        """Head, sign and numbers of the sheet: the goal, until a whole plan has had its year."""
        if plan.season != "summer" or not plan.whole:
            return self.stage.say("discovery.goal"), "", []
        language, outcome, outputs = self.stage.language, plan.outcome, self.discovery.outputs
        head = self.discovery.options["verdict"][outcome.verdict].in_(language)
        rows = [
            (outputs["total"].in_(language), f"{set_number(language, outcome.total)} {self.word('unit_points')}"),
            (self._worst(plan), f"{set_number(language, outcome.worst)} {self.word('unit_points')}"),
            (outputs["irrigation_mm"].in_(language), f"{set_number(language, outcome.irrigation_mm)} mm"),
        ]
        return _capital(head), SIGNS[outcome.verdict], rows

    def _worst(self, plan: SoilPlan) -> str:
        lots = [lot for lot in plan.outcome.lots if lot is not None]
        use = min(lots, key=lambda lot: lot.score).use
        return f"{self.word('worst_off')}: {self._thing('uses', use)[0]}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
