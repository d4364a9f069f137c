"""'Hoe rekenen we?': the formulas, the numbers, what is assumed, and the sources of a discovery, on one paper."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.places import Place
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.source_links import placed_marks, source_place
from scenes.stage import Stage
from scenes.view.drawn import plate
from scenes.view.marked import spans_of
from scenes.view.paper import Scroll
from scenes.view.text import Paragraph, TextBlock, draw_line, draw_text, fit_text, set_text
from scenes.view.theme import BRICK, INK, PLUM, Colour
from scenes.view.widgets import Look, disc, draw_button, draw_desk, plank

SHEET = (200, 36, 1520, 1008)
WINDOW = pygame.Rect(280, 184, 1270, 692)
TITLE_Y = 116
FORMULA: Colour = (0xF3, 0xDD, 0xA8)
FORMULA_PADDING = (32, 14)
PARAGRAPH_GAP = 28
MO_SHARE = 0.64


@dataclass(frozen=True)
class Part:
    """A paragraph of the paper: how far down it stands, and whether it is a formula."""

    top: int
    block: TextBlock
    formula: bool

    @property
    def height(self) -> int:
        return self.block.height + (2 * FORMULA_PADDING[1] if self.formula else 0)


class HowScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.scroll = Scroll(WINDOW, 0)
        self._lay_out()

    def _lay_out(self) -> None:
        stage = self.stage
        self.discovery = stage.book.discoveries[self.place.path]
        self.parts: list[Part] = []
        y = 8
        for paragraph in spans_of(stage.book, stage.language, self.discovery.how.in_(stage.language)):
            part = self._part(paragraph, y)
            self.parts.append(part)
            y += part.height + PARAGRAPH_GAP
        self.scroll = Scroll(WINDOW, y, self.scroll.y)
        self.scroll.by(0)
        self.buttons = (
            disc("back", (SHEET[0] + SHEET[2] - 96, SHEET[1] + 84), "close"),
            plank("sources", (280, 912, 440, 96), stage.say("sources.title"), "teal", icon="words"),
        )

    def _part(self, paragraph: Paragraph, y: int) -> Part:
        if is_formula(paragraph):
            room = (WINDOW.width - 2 * FORMULA_PADDING[0] - 16, 60)
            return Part(y, fit_text(self.stage.theme, (paragraph,), "button", room, smallest=0.6), True)
        return Part(y, set_text(self.stage.theme, (paragraph,), "depth", WINDOW.width - 16), False)

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return "back"

    def layout(self) -> tuple[Placed, ...]:
        return (*self.scroll.placed(), *self._marks(), *(button.placed() for button in self.buttons))

    def _marks(self) -> tuple[Placed, ...]:
        """The source marks that are seen now."""
        top = WINDOW.top - self.scroll.y
        marks = placed_marks((part.block, (WINDOW.x, top + part.top)) for part in self.parts if not part.formula)
        return tuple(mark for mark in marks if WINDOW.contains(mark.rect))

    def handle(self, given: Input) -> Transition | None:
        if self.scroll.handle(given):
            self.damage.add(SHEET)
            return None
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("sources"):
                return Push(Place("sources"))
            case Tap(wanted) if (place := source_place(wanted)) is not None:
                return Push(place)
        return None

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        draw_desk(canvas, look, SHEET)
        draw_line(canvas, look.theme, self.stage.say("discovery.how"), "title", (WINDOW.x, TITLE_Y), BRICK, most=1150)
        self.scroll.draw(canvas, look, lambda surface, top: self._draw_parts(surface, look, top))
        mo = look.library.resized("mo/read", MO_SHARE)
        canvas.blit(mo, mo.get_rect(bottomright=(WINDOW.right, SHEET[1] + SHEET[3] - 20)))
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_parts(self, canvas: pygame.Surface, look: Look, top: int) -> None:
        clip = canvas.get_clip()
        for part in self.parts:
            y = top + part.top
            if not clip.top - part.height <= y <= clip.bottom:
                continue
            if part.formula:
                across, down = FORMULA_PADDING
                back = plate(look.library, FORMULA, (part.block.width + 2 * across, part.height), 16)
                canvas.blit(back, (WINDOW.x, y))
                draw_text(canvas, look.theme, part.block, (WINDOW.x + across, y + down), PLUM)
            else:
                draw_text(canvas, look.theme, part.block, (WINDOW.x, y), INK)


def is_formula(paragraph: Paragraph) -> bool:
    """A line that reckons and is no sentence."""
    text = "".join(span.text for span in paragraph).strip()
    return "×" in text and not text.endswith((".", ":", "!", "?"))
