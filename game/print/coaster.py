"""Mo's coaster on paper: what he crossed out, and what he wrote instead. Lies at the top of the right page."""

from __future__ import annotations

from typing import Final

from game.content.shapes.pages import Coaster
from game.print.opening import FOLD_MM
from game.print.paper import BLEED_MM, BRICK, INK, TEAL, Paper
from game.print.setting import Box, Type, fitted, whole_line

AT_MM: Final = (FOLD_MM + 12.5, 4.6)
HEIGHT_MM: Final = 15.5
LEAST_MM, MOST_MM = 44.0, 84.0
LINE_MM: Final = 5.4
TILT: Final = 2.0


def draw_coaster(paper: Paper, coaster: Coaster) -> None:
    """Mo's coaster, a little askew: what he crossed out, and what he wrote instead."""
    lines = [text for text in (coaster.crossed, coaster.shown) if text]
    kind = Type("aside", 13.0 if len(lines) == 1 else 12.0, 1.25)
    wide = max(LEAST_MM, min(MOST_MM, max(paper.width_of(text, "aside", kind.points) for text in lines) + 12))
    x, y = AT_MM
    with paper.rotation(TILT, x + wide / 2 + BLEED_MM, y + HEIGHT_MM / 2 + BLEED_MM):
        paper.slip(Box(x, y, wide, HEIGHT_MM))
        first = y + HEIGHT_MM / 2 - LINE_MM * len(lines) / 2
        for number, text in enumerate(lines):
            struck = number == 0 and text == coaster.crossed
            box = Box(x + 4, first + number * LINE_MM, wide - 8, LINE_MM)
            block = fitted(paper, [whole_line(text)], kind, box, "C")
            paper.draw(block, TEAL if struck else INK)
            if struck:
                middle, half = x + wide / 2 + BLEED_MM, block.width / 2 + 1
                level = box.y + block.height * 0.55 + BLEED_MM
                paper.set_draw_color(*BRICK)
                paper.set_line_width(0.6)
                paper.line(middle - half, level + 0.4, middle + half, level - 0.4)
