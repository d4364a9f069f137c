"""Where the facts come from: every source that a reader can meet, on one long paper."""

from __future__ import annotations

import pygame

from game.places import Place
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Scene, Transition
from scenes.stage import Stage
from scenes.view.paper import Scroll
from scenes.view.text import TextBlock, draw_line, draw_text, plain, set_text
from scenes.view.theme import INK, TEAL_INK
from scenes.view.widgets import Look, disc, draw_button, draw_sheet

SHEET = (200, 40, 1520, 1000)
WINDOW = pygame.Rect(264, 190, 1330, 800)
ROW_GAP = 26


class SourcesScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.back = disc("back", (96, 96), "back")
        self.scroll = Scroll(WINDOW, 0)
        self._lay_out()

    def _lay_out(self) -> None:
        stage = self.stage
        self.rows: list[tuple[int, TextBlock, TextBlock]] = []
        y = 0
        for source in sorted(stage.book.sources.values(), key=lambda s: s.title.in_(stage.language).lower()):
            title = set_text(stage.theme, plain(source.title.in_(stage.language)), "depth", WINDOW.width - 20)
            where = " · ".join(
                part for part in (source.address, stage.say(f"sources.{source.confidence.lower()}")) if part
            )
            below = set_text(stage.theme, plain(where), "small", WINDOW.width - 20)
            self.rows.append((y, title, below))
            y += title.height + below.height + ROW_GAP
        slid = self.scroll.y
        self.scroll = Scroll(WINDOW, y, 0)
        self.scroll.by(slid)

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def layout(self) -> tuple[Placed, ...]:
        return (*self.scroll.placed(), self.back.placed())

    def first_focus(self) -> str | None:
        return "back"

    def handle(self, given: Input) -> Transition | None:
        if given in (Back(),) or (isinstance(given, Tap) and given.id == "back"):
            return Pop()
        if self.scroll.handle(given):
            self.damage.add(SHEET)
        return None

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        self.stage.library.blit(canvas, "ui/wood", (0, 0))
        draw_sheet(canvas, look, SHEET)
        draw_line(canvas, look.theme, self.stage.say("sources.title"), "title", (264, 118), (0xB4, 0x48, 0x2C))
        self.scroll.draw(canvas, look, self._draw_rows)
        draw_button(canvas, look, self.back)

    def _draw_rows(self, canvas: pygame.Surface, top: int) -> None:
        clip, theme = canvas.get_clip(), self.stage.theme
        for y, title, below in self.rows:
            if clip.top - 200 <= top + y <= clip.bottom:
                draw_text(canvas, theme, title, (WINDOW.x, top + y), INK)
                draw_text(canvas, theme, below, (WINDOW.x, top + y + title.height), TEAL_INK)
