"""Every text stays in its box: in both languages, at both levels, in all three letter sizes."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from typing import Any

import pygame
import pytest

from game.content.languages import LANGUAGES
from game.narrator.state import Reader
from scenes.dev.backstage import plain_settings
from scenes.scene import CANVAS_SIZE
from scenes.view import text
from tests.scenes.test_every_place import PLACES, finished, open_papers
from tests.support.pilot import TEXT_SIZES, Pilot, Shared

CANVAS = pygame.Rect(0, 0, *CANVAS_SIZE)
SLIP_PX = 3
"""Letters may lean a little out of a measured line."""


class Watch:
    """Stands in for the text functions in every scene and notes what does not fit."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.spilled: list[str] = []
        self._too_large: dict[int, str] = {}
        self._fit, self._line, self._text = text.fit_text, text.draw_line, text.draw_text
        for name, own in (
            ("fit_text", self.fit_text),
            ("draw_line", self.draw_line),
            ("draw_text", self.draw_text),
        ):
            real = getattr(text, name)
            for module in [one for key, one in sys.modules.items() if key.startswith("scenes.")]:
                if getattr(module, name, None) is real:
                    monkeypatch.setattr(module, name, own)

    def fit_text(self, theme: Any, paragraphs: Any, style: str, size: tuple[int, int], **more: Any) -> text.TextBlock:
        """A block that does not fit is told when it is drawn: a scene may try one box and take another."""
        block = self._fit(theme, paragraphs, style, size, **more)
        widest = max((piece.x + piece.width for piece in block.pieces), default=0)
        if block.height > size[1] or widest > size[0] + SLIP_PX:
            self._too_large[id(block)] = f"{widest} × {block.height} px in {size[0]} × {size[1]}"
        else:
            self._too_large.pop(id(block), None)
        return block

    def draw_text(self, canvas: pygame.Surface, theme: Any, block: text.TextBlock, *given: Any, **more: Any) -> None:
        if id(block) in self._too_large:
            self._spill(self._too_large[id(block)], " ".join(piece.text for piece in block.pieces))
        self._text(canvas, theme, block, *given, **more)

    def draw_line(self, canvas: pygame.Surface, *given: Any, **more: Any) -> pygame.Rect:
        rect = self._line(canvas, *given, **more)
        asked = inspect.signature(self._line).bind(canvas, *given, **more)
        most = asked.arguments.get("most")
        if most is not None and rect.width > most + SLIP_PX:
            self._spill(f"{rect.width} px wide in {most}", asked.arguments["text"])
        if canvas.get_clip() == CANVAS and rect.width and not CANVAS.contains(rect):
            self._spill(f"off the canvas at {tuple(rect)}", asked.arguments["text"])
        return rect

    def _spill(self, how: str, said: str) -> None:
        self.spilled.append(f"{how}: '{said[:60]}'")


@pytest.fixture(scope="module")
def every_scene(shared: Shared) -> None:
    """Every scene's module is there to be watched."""
    for place in PLACES:
        shared.open(place)


@pytest.fixture
def watch(every_scene: None, monkeypatch: pytest.MonkeyPatch) -> Watch:
    return Watch(monkeypatch)


def table_over(pilot: Pilot) -> None:
    """A match at its news, at work, with every card lifted and every chair introduced, and at its end."""
    pilot.tap("answer_b").show()
    for name in [one for one in pilot.ids() if one.startswith(("card:", "seat:"))]:
        pilot.tap(name).show()
        pilot.theatre.set_under(name)
        pilot.show()
    for name in ("find_money", "drink_coffee", "go_down"):
        pilot.theatre.set_under(name)
        pilot.show()
    pilot.tap("story").show().tap("close")


def lesson_followed(pilot: Pilot) -> None:
    """The whole lesson, each line as it comes, after A and after B."""
    for answer in ("answer_a", "answer_b"):
        pilot.tap("lesson.with", "begin").show().tap(answer).show()
        for _ in range(7):
            for wanted in pilot.scene.part.glow.about[:1]:  # type: ignore[attr-defined]
                pilot.tap(wanted).show()
        pilot.scene.show("setup")  # type: ignore[attr-defined]


def pingo_told(pilot: Pilot) -> None:
    for name in [one for one in pilot.ids() if one.startswith("hollow.")]:
        pilot.tap(name).show()
        pilot.tap("neighbour").show() if pilot.thing("neighbour").enabled else None
        pilot.tap("drill")
        pilot.settle()
        pilot.show()
        for verdict in [one for one in pilot.ids() if one.startswith("verdict.")]:
            if pilot.thing(verdict).enabled:
                pilot.tap(verdict).show()


def pingo_slid(pilot: Pilot) -> None:
    for scenario in [one for one in pilot.ids() if one.startswith("scenario.")]:
        pilot.tap(scenario)
        x, y, w, h = pilot.thing("time").rect
        for share in range(0, 11):
            pilot.drag("time", (x + w * share // 10, y + h // 2)).show()


def water_told(pilot: Pilot) -> None:
    """Every month of every scenario and hole in the driest and wettest year, and the magnifying glass on each hole."""
    for scenario in [one for one in pilot.ids() if one.startswith("scenario.")]:
        pilot.tap(scenario).show()
    pilot.tap("winter.wet", "summer.dry")
    for place in ("place.heath", "place.none", "place.village", "place.valley"):
        pilot.tap(place)
        pilot.settle()
        x, y, w, h = pilot.thing("time").rect
        for month in range(13):
            pilot.drag("time", (x + 48 + (w - 96) * month // 12, y + h // 2)).show()
        pilot.tap("look").show().tap("close")


def soil_told(pilot: Pilot) -> None:
    """Every scenario in every season, every place and flag, and each use on each place in turn."""
    for scenario in [one for one in pilot.ids() if one.startswith("scenario.")]:
        pilot.tap(scenario)
        for season in ("season.plan", "season.winter", "season.summer"):
            pilot.tap(season)
            pilot.settle()
            pilot.show()
    for name in [one for one in pilot.ids() if one.startswith("place.")]:
        pilot.tap(name).show()
    for turn in range(8):
        pilot.tap("flag.lelies").show().key("escape")
        pilot.walk_to("flag.lelies").key("left")
        for season in ("season.winter", "season.summer"):
            pilot.tap(season)
            pilot.settle()
            pilot.show()
        pilot.tap("flag.wonen", f"place.{('bog', 'es', 'village_edge', 'valley_floor')[turn % 4]}").show()


def salt_pumped(pilot: Pilot) -> None:
    for scenario in [one for one in pilot.ids() if one.startswith("scenario.")]:
        pilot.tap(scenario)
        if "stop" in pilot.ids():
            for share in range(0, 6):
                x, y, w, h = pilot.thing("time").rect
                pilot.drag("time", (x + w * share // 5, y + h // 2)).show()
            pilot.tap(scenario, "stop").show()
        for choice in [one for one in pilot.ids() if one.startswith("choice.")]:
            pilot.tap(choice).show()
            for share in (3, 7, 10):
                x, y, w, h = pilot.thing("time").rect
                pilot.drag("time", (x + w * share // 10, y + h // 2)).show()


def warmth_drilled(pilot: Pilot) -> None:
    for place in [one for one in pilot.ids() if one.startswith("place.")]:
        pilot.tap(place).show()
        pilot.tap("no").show()
        pilot.tap("survey").show()
    for scenario in [one for one in pilot.ids() if one.startswith("scenario.")]:
        pilot.tap(scenario).show()
        for share in (1, 2):
            x, y, w, h = pilot.thing("time").rect
            pilot.drag("time", (x + w * share // 2, y + h // 2)).show()
    pilot.tap("again")
    x, y, w, h = pilot.thing("depth_m").rect
    pilot.drag("depth_m", (x, y + h // 2)).show()
    pilot.tap("drill")
    pilot.settle()
    pilot.show()


def pipes_laid(pilot: Pilot) -> None:
    for name in [one for one in pilot.ids() if one.startswith(("node.", "pipe.", "k1.", "k2."))]:
        pilot.tap(name).show()
    for scenario in [one for one in pilot.ids() if one.startswith("scenario.")]:
        pilot.tap(scenario).show()
        for share in (7, 10):
            x, y, w, h = pilot.thing("time").rect
            pilot.drag("time", (x + w * share // 10, y + h // 2)).show()


def every_word(pilot: Pilot) -> None:
    for _ in range(40):
        pilot.key("down").show()


def every_find(pilot: Pilot) -> None:
    for _ in range(3):
        for name in [one for one in pilot.ids() if one.startswith("find:")]:
            pilot.tap(name).show()
        pilot.key("page_down")


def every_spot(pilot: Pilot) -> None:
    for name in [one for one in pilot.ids() if one.startswith("place:")]:
        if pilot.place == "atlas":
            pilot.tap(name).show()


def every_hotspot(pilot: Pilot) -> None:
    for name in pilot.scene.spread.face.hotspots:  # type: ignore[attr-defined]
        if name in pilot.ids():
            pilot.tap(name).show()


GOES_ON: dict[str, Callable[[Pilot], None]] = {
    "cards?": table_over,
    "cards": lesson_followed,
    "discovery/pingo?part=decide": pingo_told,
    "discovery/pingo": pingo_slid,
    "discovery/water": water_told,
    "discovery/function_follows_soil": soil_told,
    "discovery/salt": salt_pumped,
    "discovery/old_pipes": pipes_laid,
    "discovery/geothermal": warmth_drilled,
    "glossary": every_word,
    "cabinet": every_find,
    "atlas": every_spot,
    "book/": every_hotspot,
}


@pytest.mark.parametrize(("place", "language", "size"), [*product(PLACES, LANGUAGES, TEXT_SIZES)])
def test_every_text_stays_in_its_box(shared: Shared, watch: Watch, place: str, language: str, size: int) -> None:
    level = "depth" if size == 1 else "story"
    settings = replace(plain_settings(language, level, text_size=size, calm=True), contrast=size == 2)  # type: ignore[arg-type]
    pilot = shared.open(place, settings, Reader() if size else finished(shared))
    for _ in open_papers(pilot):
        pilot.show()
    going_on = next((go for start, go in GOES_ON.items() if place.startswith(start)), None)
    if going_on is not None and "page=how" not in place:
        going_on(shared.open(place, settings, finished(shared)))
    assert not watch.spilled, f"{place}: " + "; ".join(dict.fromkeys(watch.spilled))


@pytest.mark.parametrize(("language", "size"), [*product(LANGUAGES, TEXT_SIZES)])
def test_every_piece_of_news_fits_on_its_paper_and_on_its_slip(
    shared: Shared, watch: Watch, language: str, size: int
) -> None:
    for region, deck in shared.book.cards.news.items():
        pilot = shared.open(f"cards?region={region}", plain_settings(language, text_size=size))  # type: ignore[arg-type]
        part = pilot.scene.part  # type: ignore[attr-defined]
        for news in deck.news:
            part.game.match = replace(part.game.match, state=replace(part.game.state, news_now=news))
            for overlay in ("news", None):
                part.overlay = overlay
                part.refresh()
                pilot.scene.damage.add()
                pilot.show()
    assert not watch.spilled, "; ".join(dict.fromkeys(watch.spilled))
