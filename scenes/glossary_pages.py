"""The spreads with a word, as small pictures under its words: three at a time, with a way to all the others.

Owns which of them are seen. Must not know the word or how its pages were found.
"""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from scenes.inputs import Placed
from scenes.stage import Stage
from scenes.view.text import draw_line
from scenes.view.theme import BRICK
from scenes.view.thumbs import draw_thumb, thumb_cover, thumb_height
from scenes.view.widgets import Button, Look, disc, draw_button

AT_ONCE, STEP_PX = 3, 32
ALONE_WIDTH, WIDTH = 384, 330
ARROW_ROOM_PX = 128
WIDTHS = (ALONE_WIDTH, WIDTH)
"""How wide the pictures are where all are seen at once."""
HEADING_PX = 38
PREVIOUS, NEXT = "previous_pages", "next_pages"


class PagesRow:
    """The row of pages at a place of the sheet: x, top of the pictures, width."""

    def __init__(self, stage: Stage, pages: Sequence[str], at: tuple[int, int], width: int, leaf: int = 0) -> None:
        self.stage, self.pages, self.at, self.width = stage, tuple(pages), at, width
        self.leaf = max(0, min(leaf, self.leaves - 1))
        self.seen = self._placed_pages()
        self.buttons = self._arrows() if self.leaves > 1 else ()

    @property
    def leaves(self) -> int:
        return max(1, -(-len(self.pages) // AT_ONCE))

    def _placed_pages(self) -> tuple[tuple[str, pygame.Rect], ...]:
        first = self.leaf * AT_ONCE
        seen = self.pages[first : first + AT_ONCE]
        x, wide = self.at[0] + 8, ALONE_WIDTH if len(self.pages) == 1 else WIDTH
        if self.leaves > 1:
            x = self.at[0] + ARROW_ROOM_PX
            wide = (self.width - 2 * ARROW_ROOM_PX - (AT_ONCE - 1) * STEP_PX) // AT_ONCE
        size = (wide, thumb_height(wide))
        return tuple(
            (page, pygame.Rect((x + number * (wide + STEP_PX), self.at[1]), size)) for number, page in enumerate(seen)
        )

    def _arrows(self) -> tuple[Button, ...]:
        y = self.seen[0][1].centery
        return (
            disc(PREVIOUS, (self.at[0] + 48, y), "back", enabled=self.leaf > 0),
            disc(NEXT, (self.at[0] + self.width - 48, y), "next", enabled=self.leaf < self.leaves - 1),
        )

    def leafed(self, wanted: str) -> PagesRow:
        """The row after an arrow was touched."""
        step = {PREVIOUS: -1, NEXT: 1}[wanted]
        return PagesRow(self.stage, self.pages, self.at, self.width, self.leaf + step)

    def placed(self) -> tuple[Placed, ...]:
        pages = tuple(Placed(f"page:{page}", thumb_cover(rect), shape="plank") for page, rect in self.seen)
        return (*pages, *(button.placed() for button in self.buttons))

    def clear_of(self, left: int, top: int) -> bool:
        """Whether nothing of it comes right of and below a point."""
        parts = [rect for _, rect in self.seen] + [pygame.Rect(button.rect) for button in self.buttons]
        return all(rect.right < left or rect.bottom < top for rect in parts)

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        if not self.pages:
            return
        words = self.stage.say("glossary.where")
        if self.leaves > 1:
            first = self.leaf * AT_ONCE + 1
            last = first + len(self.seen) - 1
            words = self.stage.say("glossary.where_of", first=first, last=last, count=len(self.pages))
        heading = (self.at[0], self.at[1] - HEADING_PX)
        draw_line(canvas, look.theme, words, "aside", heading, BRICK, most=self.width)
        for page, rect in self.seen:
            title = self.stage.book.text(self.stage.language, page).title
            draw_thumb(canvas, look, rect, f"{self.stage.book.pages[page].picture}/thumb", title)
        for button in self.buttons:
            draw_button(canvas, look, button)
