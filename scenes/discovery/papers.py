"""Papers that the discoveries of the deep share: what somebody says under the picture, rows of numbers, the goal.

Take values and draw; know no model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from scenes.view.drawn import plate
from scenes.view.slider import Slider
from scenes.view.slips import draw_strip
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BOARD, BRICK, CREAM, INK, SAND, TEAL_INK
from scenes.view.widgets import Button, Look, Rect, Switch, box, draw_flag, draw_sheet

ROW_STEP = 40
MOST_ROWS = 5
"""A reader sees at most five numbers at a time."""
MANY = 3
PLATE_HIGH = 36
Row = tuple[str, str]
WIDGET_EDGE = (104, 52)
"""What a widget may cover beside its own rectangle: knob, shadow, label."""


@dataclass(frozen=True)
class Told:
    """What is said under the picture: lines, the first one first; a tick or a cross when something was judged."""

    lines: tuple[str, ...]
    sign: str = ""


def in_few(rects: list[pygame.Rect], panel: pygame.Rect) -> list[pygame.Rect]:
    """The same with one rectangle for all of a panel where many parts of it changed."""
    inside = [rect for rect in rects if panel.collidepoint(rect.center)]
    if len(inside) < MANY:
        return rects
    return [*(rect for rect in rects if rect not in inside), inside[0].unionall(inside[1:]).clip(panel)]


def draw_bench(
    canvas: pygame.Surface, look: Look, papers: Sequence[tuple[pygame.Rect, str]], picture: pygame.Rect
) -> None:
    """The wooden bench with the papers that always lie on it, baked into one piece; not under the opaque picture."""

    def draw(bench: pygame.Surface) -> None:
        look.library.blit(bench, "ui/wood", (0, 0))
        for rect, kind in papers:
            draw_sheet(bench, look, box(rect), kind)

    name = " ".join(f"{box(rect)} {kind}" for rect, kind in papers)
    bench, (w, h) = look.library.backdrop(f"bench {name}", draw), canvas.get_size()
    for part in ((picture.right, 0, w - picture.right, h), (0, picture.bottom, picture.right, h - picture.bottom)):
        seen = canvas.get_clip().clip(part)
        canvas.blit(bench, seen, seen)


Widget = Button | Slider | Switch


def differing(before: Sequence[Widget], now: Sequence[Widget]) -> list[pygame.Rect]:
    """The places of widgets that are not as they were: drawn anew, they are enough."""
    old, new = {each.id: each for each in before}, {each.id: each for each in now}
    changed = [each for name, each in (*old.items(), *new.items()) if old.get(name) != new.get(name)]
    return [pygame.Rect(each.rect).inflate(*WIDGET_EDGE) for each in changed]


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
    room = (rect.right - 30 - left, rect.h - 10)
    block = fit_text(look.theme, plain("\n".join(told.lines)), "depth", room, smallest=0.6)
    draw_text(canvas, look.theme, block, (left, rect.y + (rect.h - block.height) // 2), CREAM)


def draw_head(
    canvas: pygame.Surface, look: Look, panel: pygame.Rect, head: str, words: str, height: int, *, reached: bool = False
) -> None:
    """A panel's heading and some words of at most `height` px; a tick where the goal was reached."""
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


def draw_plate(canvas: pygame.Surface, look: Look, words: str, middle: tuple[int, int], width: int = 0) -> None:
    """Cream words on a dark plate: read on every ground."""
    width = width or look.theme.font("slip").size(words)[0] + 24
    back = plate(look.library, BOARD, (width, PLATE_HIGH), 8)
    canvas.blit(back, back.get_rect(center=middle))
    draw_line(canvas, look.theme, words, "slip", (middle[0], middle[1] - 1), CREAM, "centre", most=width - 12)


def draw_flagged(canvas: pygame.Surface, look: Look, moment: str, knob_x: int, groove: Rect) -> None:
    """The moment on a gold flag above a time slider's knob, kept on the paper."""
    half = look.theme.font("label").size(moment)[0] // 2 + 22
    x = max(groove[0] - 84 + half, min(groove[0] + groove[2] + 84 - half, knob_x))
    draw_flag(canvas, look, moment, (x, groove[1] - 16), "gold")
