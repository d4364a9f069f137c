"""Nine cards on an A4 sheet, fronts and mirrored backs, with room to bleed and corner marks to cut along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from game.print.card_faces import CARD_MM, Side
from game.print.paper import A4_PORTRAIT_MM, BLEED_MM, Colour, Paper, Rect

ACROSS, DOWN = 3, 3
STEP_MM: Final = (CARD_MM[0] + 2 * BLEED_MM, CARD_MM[1] + 2 * BLEED_MM)
BLOCK_MM: Final = (ACROSS * STEP_MM[0] - 2 * BLEED_MM, DOWN * STEP_MM[1] - 2 * BLEED_MM)
"""From the cut of the first card to the cut of the last: the trim box of a sheet."""
FIRST_MM: Final = ((A4_PORTRAIT_MM[0] - BLOCK_MM[0]) / 2, (A4_PORTRAIT_MM[1] - BLOCK_MM[1]) / 2)
MARK_MM: Final = 2.0
MARK_FROM_MM: Final = 0.8
MARK: Final[Colour] = (0x2B, 0x25, 0x30)
Card = tuple[Side, Side]
"""Front and back."""


def places() -> Iterator[tuple[int, int, float, float]]:
    """Column, row, and the cut corner in mm of the nine cards, row by row."""
    for row in range(DOWN):
        for column in range(ACROSS):
            yield column, row, FIRST_MM[0] + column * STEP_MM[0], FIRST_MM[1] + row * STEP_MM[1]


def add_sheets(paper: Paper, cards: Sequence[Card]) -> None:
    """Two pages for every nine cards. Backs lie mirrored, so that they fit when turned over the long edge."""
    for first in range(0, len(cards), ACROSS * DOWN):
        nine = cards[first : first + ACROSS * DOWN]
        _page(paper, [(column, row, front) for (column, row, _, _), (front, _) in zip(places(), nine, strict=False)])
        _page(paper, [(ACROSS - 1 - column, row, back)
                      for (column, row, _, _), (_, back) in zip(places(), nine, strict=False)])


def _page(paper: Paper, sides: Sequence[tuple[int, int, Side]]) -> None:
    paper.add_page(format=A4_PORTRAIT_MM)
    paper.trims[paper.page] = ((*FIRST_MM, *BLOCK_MM), BLEED_MM)
    for column, row, side in sides:
        rect = (FIRST_MM[0] + column * STEP_MM[0], FIRST_MM[1] + row * STEP_MM[1], *CARD_MM)
        x, y, w, h = rect
        # the clip alone would leave fpdf believing in colours that are forgotten when it ends
        with paper.local_context(), paper.rect_clip(x - BLEED_MM, y - BLEED_MM, w + 2 * BLEED_MM, h + 2 * BLEED_MM):
            side(paper, x, y)
    for column, row, _ in sides:
        corner_marks(
            paper, (FIRST_MM[0] + column * STEP_MM[0], FIRST_MM[1] + row * STEP_MM[1], *CARD_MM), BLEED_MM)


def corner_marks(paper: Paper, rect: Rect, room: float) -> None:
    """Two short lines at each corner, outside the cut, within `room` mm of it."""
    x, y, w, h = rect
    paper.set_draw_color(*MARK)
    paper.set_line_width(0.15)
    near, far = MARK_FROM_MM, min(room, MARK_FROM_MM + MARK_MM)
    for cx, way_x in ((x, -1), (x + w, 1)):
        for cy, way_y in ((y, -1), (y + h, 1)):
            paper.line(cx + way_x * near, cy, cx + way_x * far, cy)
            paper.line(cx, cy + way_y * near, cx, cy + way_y * far)
