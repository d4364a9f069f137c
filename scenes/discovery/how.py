"""'Hoe rekenen we?': the formula, the numbers, what is assumed, and the sources of a discovery, on one paper."""

from __future__ import annotations

import pygame

from game.places import Place
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.marked import spans_of
from scenes.view.paper import Scroll
from scenes.view.text import draw_line, draw_text, set_text
from scenes.view.theme import INK
from scenes.view.widgets import Look, disc, draw_button, draw_sheet, plank

SHEET = (260, 40, 1400, 1000)
WINDOW = pygame.Rect(324, 200, 1210, 680)


class HowScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.scroll = Scroll(WINDOW, 0)
        self._lay_out()

    def _lay_out(self) -> None:
        stage = self.stage
        self.discovery = stage.book.discoveries[self.place.path]
        words = spans_of(stage.book, stage.language, self.discovery.how.in_(stage.language))
        self.text = set_text(stage.theme, words, "depth", WINDOW.width, paragraph_gap=0.5)
        slid = self.scroll.y
        self.scroll = Scroll(WINDOW, self.text.height + 20)
        self.scroll.by(slid)
        self.buttons = (
            disc("back", (SHEET[0] + SHEET[2] - 84, SHEET[1] + 88), "close"),
            plank("sources", (324, 912, 420, 96), stage.say("sources.title"), "teal", icon="words"),
        )

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return "back"

    def layout(self) -> tuple[Placed, ...]:
        return (*self.scroll.placed(), *(button.placed() for button in self.buttons))

    def handle(self, given: Input) -> Transition | None:
        if self.scroll.handle(given):
            self.damage.add(SHEET)
            return None
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("sources"):
                return Push(Place("sources"))
        return None

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        self.stage.library.blit(canvas, "ui/wood", (0, 0))
        draw_sheet(canvas, look, SHEET)
        title = self.stage.say("discovery.how")
        draw_line(canvas, look.theme, title, "title", (324, 128), (0xB4, 0x48, 0x2C))
        self.scroll.draw(
            canvas, look, lambda surface, top: draw_text(surface, look.theme, self.text, (WINDOW.x, top), INK)
        )
        for button in self.buttons:
            draw_button(canvas, look, button)
