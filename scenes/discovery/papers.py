"""Papers that the discoveries of the deep share: what somebody says under the picture, rows of numbers, the goal.

Take values and draw; know no model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from scenes.view.slips import draw_strip
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, CREAM, INK, SAND, TEAL_INK
from scenes.view.widgets import Look, box, draw_sheet

ROW_STEP = 40
MOST_ROWS = 5
"""A reader sees at most five numbers at a time."""
Row = tuple[str, str]


@dataclass(frozen=True)
class Told:
    """What is said under the picture: lines, the first one first; a tick or a cross when something was judged."""

    lines: tuple[str, ...]
    sign: str = ""


def draw_told(canvas: pygame.Surface, look: Look, rect: pygame.Rect, told: Told, speaker: str = "") -> None:
    """Words on a dark strip, beside the head of who says them."""
    draw_strip(canvas, look, box(rect), "plum")
    left = rect.x + 36
    if speaker:
        head = look.library.resized(f"people/{speaker}/portrait", 0.86)
        canvas.blit(head, head.get_rect(center=(rect.x + 66, rect.centery - 4)))
        left = rect.x + 134
    if told.sign:
        look.library.blit(canvas, f"ui/{told.sign}", (left + 24, rect.centery))
        left += 68
    room = (rect.right - 30 - left, rect.h - 12)
    block = fit_text(look.theme, plain("\n".join(told.lines)), "depth", room, smallest=0.55)
    draw_text(canvas, look.theme, block, (left, rect.y + (rect.h - block.height) // 2), CREAM)


def draw_head(
    canvas: pygame.Surface, look: Look, panel: pygame.Rect, head: str, words: str, height: int, *, reached: bool = False
) -> None:
    """The panel's paper with its heading and some words of at most `height` px; a tick where the goal was reached."""
    draw_sheet(canvas, look, box(panel))
    left, width = panel.x + 36, panel.w - 72
    draw_line(canvas, look.theme, head, "heading", (left, panel.y + 58), BRICK, most=width - 80)
    if reached:
        look.library.blit(canvas, "ui/tick", (panel.right - 62, panel.y + 58))
    block = fit_text(look.theme, plain(words), "depth", (width, height), paragraph_gap=0.2, smallest=0.55)
    draw_text(canvas, look.theme, block, (left, panel.y + 88), INK)


def draw_rows(
    canvas: pygame.Surface, look: Look, left: int, top: int, width: int, rows: Sequence[Row], step: int = ROW_STEP
) -> None:
    """Numbers with their names, a thin line between them."""
    for number, (label, value) in enumerate(rows):
        middle = top + number * step + step // 2
        room = look.theme.font("slip").size(value)[0] + 16
        draw_line(canvas, look.theme, label, "note", (left, middle), TEAL_INK, most=width - room)
        draw_line(canvas, look.theme, value, "slip", (left + width, middle), INK, "right")
        if number < len(rows) - 1:
            y = middle + step // 2
            pygame.draw.line(canvas, SAND, (left, y), (left + width, y), 2)
