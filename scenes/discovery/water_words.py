"""The words of the water scene: what is told of a moment, of the three faces, and the names on the ground.

Chooses texts of story/discoveries/water.yaml by what the model says; owns no numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pygame

from game.models import water
from game.models.water_moment import Moment
from scenes.discovery.water_papers import SIGNS, Face, Told
from scenes.discovery.water_section import MOODS, clay_foot, clay_top_y, y_of
from scenes.discovery.water_year import WaterYear
from scenes.stage import Stage
from scenes.view.layer_name import colour_of, draw_layer_name
from scenes.view.widgets import Look

ANSWER_SIGNS = {"goal_least_bad": SIGNS[0], "goal_cross": SIGNS[2], "goal_other_year": ""}
PEOPLE = (("heath", "jantien"), ("house", "egbert"), ("valley", "roelof"))
HOLE_DRINKS_MM = 18.0
"""A hole through which this much goes in a month is what the month is about."""
NO_WATER_M = 1.79
LITTLE_M = 0.5


class WaterWords:
    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    @property
    def _discovery(self):  # type: ignore[no-untyped-def]
        return self.stage.book.discoveries["water"]

    def word(self, name: str) -> str:
        return str(self._discovery.words[name].in_(self.stage.language))

    def output(self, name: str) -> str:
        return str(self._discovery.outputs[name].in_(self.stage.language))

    def input(self, name: str) -> str:
        return str(self._discovery.inputs[name].in_(self.stage.language))

    def short_month(self, month: int) -> str:
        return self.word(f"short_{month}")

    def scenarios(self) -> tuple[tuple[str, str], ...]:
        titles = self._discovery.scenarios
        return tuple((name, titles[name].title.in_(self.stage.language)) for name in water.SCENARIOS)

    def places(self) -> list[tuple[str, str]]:
        """The places of the hole and their names; 'none' is where it is put away."""
        return [(name, self.word("basket" if name == "none" else f"label_{name}")) for name in water.HOLES]

    def faces(self, now: Moment) -> list[Face]:
        results = self._discovery.results
        return [
            Face(f"water_model/{name}_face", now.moods[face], self.word(f"face_{face}"),
                 results[now.faces[face]].in_(self.stage.language))
            for face, name in PEOPLE
        ]

    def all_faces(self) -> Iterator[Face]:
        """Whatever may be said beside any of them."""
        results, language = self._discovery.results, self.stage.language
        for face, name in PEOPLE:
            for words in results.values():
                yield Face(f"water_model/{name}_face", MOODS[0], self.word(f"face_{face}"), words.in_(language))

    def told(self, year: WaterYear) -> Told:
        """What can be done here, first of all. A scenario's words when it was just chosen, and its lesson at the end of
        the year; without a scenario what happens this month, and at the end the goal's answer."""
        language, discovery, book = self.stage.language, self._discovery, self.stage.book
        if year.untouched:
            return Told((self.word("drag_hole"),))
        scenario = year.scenario if year.over else year.told_scenario
        if scenario and not year.over:
            return Told((book.plain(language, discovery.scenarios[scenario].words.in_(language)),))
        if year.over:
            answer = water.goal_answer(year.line.inputs, year.now.so_far)
            words = discovery.results[answer]
            if scenario and (after := discovery.scenarios[scenario].after) is not None:
                words = after
            return Told((book.plain(language, words.in_(language)),), ANSWER_SIGNS[answer])
        return self.told_of(year.line.inputs, year.now)

    def told_of(self, inputs: water.Inputs, now: Moment) -> Told:
        """What happens in a month."""
        name = self.word(f"month_{now.month}")
        return Told((f"{name[0].upper()}{name[1:]}. {self.word(self._happens(inputs, now))}",))

    def _happens(self, inputs: water.Inputs, now: Moment) -> str:
        """Which words fit this month best."""
        heath, village, _ = now.ground.depth_m
        if now.overland_mm > 0:
            return "now_overland"
        if now.shrink_mm > 0 and village > NO_WATER_M:
            return "now_clay_gives"
        if inputs.hole == "heath" and now.leak_mm[0] >= HOLE_DRINKS_MM:
            return "now_hole_heath"
        if inputs.hole == "village" and now.leak_mm[1] >= HOLE_DRINKS_MM:
            return "now_hole_village"
        if now.rain_mm > now.evaporation_mm:
            return "now_wet" if heath < LITTLE_M else "now_fills"
        return "now_hole_valley" if inputs.hole == "valley" else "now_drains"

    def draw_labels(self, canvas: pygame.Surface, look: Look, inputs: water.Inputs, now: Moment) -> None:
        """The names of the clay, of the sand below it, and of the line that its water would rise to."""
        materials, foot = self.stage.book.materials, clay_foot(inputs.clay_thickness_m)
        for name, material, x, y in self._names(now, foot(64)):
            colour = colour_of(materials[material].colour)
            draw_layer_name(canvas, look, self.word(name), colour, (x, round(y)), most=330)

    def _names(self, now: Moment, foot_y: float) -> Iterable[tuple[str, str, int, float]]:
        yield "label_boulder_clay", "boulder_clay", 470, (clay_top_y(470) + foot_y) / 2 + 14
        yield "label_full_sand", "peelo_sand", 130, 640
        yield "label_head", "water", 296, max(y_of(now.ground.below_m_nap) + 30, foot_y + 58)
        yield "label_slow", "water", 840, 582
