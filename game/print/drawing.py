"""Room to draw in: the surface of the ground, and under it nothing yet. For pages that would stay empty."""

from __future__ import annotations

from typing import Final

from game.print.opening import COLUMN_MM, LEFT_MM, Edition, Side, Sides, bleed_box
from game.print.paper import BLEED_MM, BRICK, PAPER, Paper
from game.print.setting import Box, Type, fitted, paragraphs

SURFACE_MM: Final = 58.0
WORDS: Final = Type("heading", 20, 1.3)


class DrawingPages:
    """Two facing pages to draw on, with one line for the ground and the question on the left."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition

    def draw(self, paper: Paper, sides: Sides) -> None:
        """Each page has its half of the line."""
        for side in sides:
            draw_room(paper, self.edition, side, asks=side == "left")


def draw_room(paper: Paper, edition: Edition, side: Side, *, asks: bool) -> None:
    """One page to draw on; `asks` sets the question above the ground."""
    page = bleed_box(side)
    paper.fill(page, PAPER)
    paper.set_draw_color(*BRICK)
    paper.set_line_width(0.5)
    paper.line(page.x + BLEED_MM, SURFACE_MM + BLEED_MM, page.x + page.w + BLEED_MM, SURFACE_MM + BLEED_MM)
    if asks:
        room = Box(LEFT_MM[side], 16, COLUMN_MM, 30)
        paper.draw(fitted(paper, paragraphs(edition.say("print.draw")), WORDS, room), BRICK)
