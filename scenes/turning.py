"""The paper that turns over the book now: a page that curls away, or the picture that tips over. Knows no reader."""

from __future__ import annotations

import pygame

from scenes.book_layout import PICTURE_SIZE
from scenes.spread import Spread
from scenes.view.opaque import opaque
from scenes.view.page_turn import PageTurn
from scenes.view.sheet_turn import SheetTurn
from scenes.view.widgets import Look


def new_paper(size: tuple[int, int]) -> pygame.Surface:
    """A sheet that is in memory already when it is first drawn on."""
    paper = opaque(size)
    paper.fill("white")
    return paper


class Turning:
    """At most one of the two turns at a time; nothing can be touched until it lies."""

    def __init__(self) -> None:
        self._old = new_paper(PICTURE_SIZE)
        self.now: PageTurn | SheetTurn | None = None

    def turn_page(self, before: Spread, after: Spread, direction: int, look: Look) -> None:
        """The page goes over, forward (1) or back (-1)."""
        turns = after if direction > 0 else before
        self.now = PageTurn(self._old, after.flat(look, direction), turns.back(look), direction)

    def tip(self, spread: Spread) -> None:
        """The picture of a spread tips to the face that is up by now."""
        over = spread.page.over
        assert over is not None, f"{spread.page_id} has no other face to turn to"
        old = spread.picture_of(not spread.turned).flat()
        self.now = SheetTurn(old, spread.picture.flat(), round(over.top))

    def end(self) -> None:
        self.now = None

    def update(self, dt_s: float) -> bool:
        """True when the spread must be drawn again; at the end it is the new one as it lies."""
        if self.now is None:
            return False
        changed = self.now.update(dt_s)
        if self.now.done():
            self.end()
            return True
        return changed

    def draw(self, canvas: pygame.Surface) -> None:
        assert self.now is not None, "nothing turns"
        self.now.draw(canvas)
