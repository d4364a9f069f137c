"""Where the facts come from: every source that a reader can meet, on one long paper; the one asked for is marked."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.content.shapes.entries import Source
from game.places import Place
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Scene, Transition
from scenes.stage import Stage
from scenes.view.drawn import plate
from scenes.view.paper import Scroll
from scenes.view.text import TextBlock, draw_line, draw_text, plain, set_text
from scenes.view.theme import BRICK, CREAM, FOREST, INK, PLUM, SAND, TEAL, TEAL_INK, Colour
from scenes.view.widgets import Look, disc, draw_button, draw_desk

SHEET = (200, 36, 1520, 1008)
WINDOW = pygame.Rect(264, 0, 1330, 0)
BOTTOM = 1004
TITLE_Y = 120
WORDS_TOP = 172
STAMP_WIDTH, STAMP_HEIGHT = 380, 40
ROW_GAP = 44
MARK: Colour = (0xF6, 0xDC, 0x9A)
MARK_MARGIN_PX, MARK_ROOM_PX, MARK_BAR_PX = 28, 15, 10
ASKED_AT_SHARE = 0.2
"""How far down the window the source that was asked for stands."""
OWN = "own"
STAMPS: dict[str, Colour] = {"high": FOREST, "medium": TEAL, "low": PLUM, OWN: BRICK}


@dataclass(frozen=True)
class Row:
    """One source: how far down the paper it stands, its title, its address, how sure it is."""

    id: str
    top: int
    height: int
    title: TextBlock
    address: str
    stamp: str


class SourcesScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.back = disc("back", (96, 96), "back")
        self.scroll = Scroll(WINDOW, 0)
        self.asked = place.asked("id")
        self._lay_out()
        self._show_asked()

    def _show_asked(self) -> None:
        """Slide the paper so that the source that was asked for is seen, with something above it."""
        row = next((row for row in self.rows if row.id == self.asked), None)
        if row is not None:
            self.scroll.y = 0
            self.scroll.by(row.top - round(ASKED_AT_SHARE * self.scroll.rect.height))

    def _lay_out(self) -> None:
        stage = self.stage
        self.words = set_text(stage.theme, plain(stage.say("sources.words")), "depth", WINDOW.width)
        top = WORDS_TOP + self.words.height + 24
        window = pygame.Rect(WINDOW.x - MARK_MARGIN_PX, top, WINDOW.width + MARK_MARGIN_PX, BOTTOM - top)
        self.rows: list[Row] = []
        y = 12
        for source in sorted(stage.book.sources.values(), key=lambda s: s.title.in_(stage.language).lower()):
            row = self._row(source, y)
            self.rows.append(row)
            y += row.height + ROW_GAP
        self.scroll = Scroll(window, y, self.scroll.y)
        self.scroll.by(0)

    def _row(self, source: Source, y: int) -> Row:
        stage = self.stage
        width = WINDOW.width - STAMP_WIDTH - 40
        title = set_text(stage.theme, plain(source.title.in_(stage.language)), "depth", width)
        height = max(title.height, STAMP_HEIGHT) + (stage.theme.line_height("note") if source.address else 0)
        return Row(source.id, y, height, title, source.address, OWN if source.id == OWN else source.confidence.lower())

    def refresh(self) -> None:
        order = [row.id for row in self.rows]
        self._lay_out()
        if order != [row.id for row in self.rows]:
            self._show_asked()
        super().refresh()

    def layout(self) -> tuple[Placed, ...]:
        return (*self.scroll.placed(), self.back.placed())

    def first_focus(self) -> str | None:
        return "back"

    def handle(self, given: Input) -> Transition | None:
        if isinstance(given, Back) or (isinstance(given, Tap) and given.id == "back"):
            return Pop()
        if self.scroll.handle(given):
            self.damage.add(SHEET)
        return None

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        draw_desk(canvas, look, SHEET)
        draw_line(canvas, look.theme, self.stage.say("sources.title"), "title", (WINDOW.x, TITLE_Y), BRICK)
        draw_text(canvas, look.theme, self.words, (WINDOW.x, WORDS_TOP), INK)
        self.scroll.draw(canvas, look, lambda surface, top: self._draw_rows(surface, look, top))
        draw_button(canvas, look, self.back)

    def _draw_rows(self, canvas: pygame.Surface, look: Look, top: int) -> None:
        clip, right = canvas.get_clip(), WINDOW.right - 8
        for row in self.rows:
            y = top + row.top
            if not clip.top - 300 <= y <= clip.bottom:
                continue
            pygame.draw.line(canvas, SAND, (WINDOW.x, y - 16), (right, y - 16), 3)
            if row.id == self.asked:
                self._mark(canvas, pygame.Rect(WINDOW.x, y, right - WINDOW.x, row.height))
            draw_text(canvas, look.theme, row.title, (WINDOW.x, y), INK)
            stamp = plate(look.library, STAMPS[row.stamp], (STAMP_WIDTH, STAMP_HEIGHT), 12)
            place = stamp.get_rect(topright=(right, y + 2))
            canvas.blit(stamp, place)
            words = self.stage.say(f"sources.{row.stamp}")
            draw_line(canvas, look.theme, words, "note", place.center, CREAM, "centre", most=STAMP_WIDTH - 28)
            if row.address:
                below = y + max(row.title.height, STAMP_HEIGHT) + 14
                draw_line(canvas, look.theme, row.address, "note", (WINDOW.x, below), TEAL_INK, most=WINDOW.width - 20)

    def _mark(self, canvas: pygame.Surface, row: pygame.Rect) -> None:
        """The source that was asked for: a gold ground, and a brick bar in the margin for who sees no colours."""
        ground = row.inflate(0, 2 * MARK_ROOM_PX)
        ground.x, ground.width = row.x - MARK_MARGIN_PX, row.width + MARK_MARGIN_PX + 8
        pygame.draw.rect(canvas, MARK, ground)
        pygame.draw.rect(canvas, BRICK, (ground.x, ground.y, MARK_BAR_PX, ground.height))
