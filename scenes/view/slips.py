"""Papers of any size beside the large sheets: name slips, strips for a line of words, bubbles that point at a thing.

Rectangles are the faces as the reader sees them; shadows and tails fall outside. Take values and draw.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import pygame

from scenes.view.tail import TAIL_REACH, draw_edge_tail, draw_side_tail
from scenes.view.text import TextBlock, draw_line, draw_text
from scenes.view.theme import CREAM, INK, Colour
from scenes.view.widgets import Look, Rect, paper_face

Slip = Literal["paper", "gold", "brick"]
Strip = Literal["forest", "teal", "plum"]
SLIP_MARGINS = (8, 7, 8, 12)
STRIP_MARGINS = (12, 8, 12, 16)
SIGN_SHRINK = 0.86
BUBBLE_MARGINS = (20, 20, 20, 20)


def draw_face(canvas: pygame.Surface, look: Look, asset: str, rect: Rect, margins: tuple[int, int, int, int]) -> None:
    """A paper of any size; `margins`: what the master has around its face: left, top, right, bottom."""
    x, y, w, h = rect
    left, top, right, bottom = margins
    paper_face(look.library, asset, (w + left + right, h + top + bottom)).blit(canvas, (x - left, y - top))


def draw_slip(canvas: pygame.Surface, look: Look, rect: Rect, kind: Slip = "paper") -> None:
    """A name slip, from 37 px high."""
    draw_face(canvas, look, f"ui/flag/{kind}", rect, SLIP_MARGINS)


def draw_strip(canvas: pygame.Surface, look: Look, rect: Rect, kind: Strip = "plum") -> None:
    """A dark strip for a line of words that is told."""
    draw_face(canvas, look, f"ui/toast/{kind}", rect, STRIP_MARGINS)


def draw_name_slip(
    canvas: pygame.Surface,
    look: Look,
    text: str,
    middle: tuple[int, int],
    most: int,
    kind: Slip = "paper",
    style: str = "label",
) -> pygame.Rect:
    """One line on a slip at most `most` px wide, its middle at `middle`; gives the face."""
    ink: Colour = CREAM if kind == "brick" else INK
    width = min(most, look.theme.font(style).size(text)[0] + 32)
    height = max(37, look.theme.line_height(style) + 6)
    rect = pygame.Rect(0, 0, width, height)
    rect.center = middle
    draw_slip(canvas, look, (rect.x, rect.y, rect.w, rect.h), kind)
    draw_line(canvas, look.theme, text, style, (rect.centerx, rect.centery), ink, "centre", most=width - 24)
    return rect


def draw_sign(canvas: pygame.Surface, look: Look, text: str, left: int, middle: int, most: int) -> pygame.Rect:
    """A scene's title, cream on a dark strip, where it lies on wood; gives the strip."""
    width = min(most, look.theme.font("title", SIGN_SHRINK).size(text)[0] + 72)
    rect = pygame.Rect(left, middle - 46, width, 92)
    draw_strip(canvas, look, (rect.x, rect.y, rect.w, rect.h))
    at = (rect.centerx, middle - 2)
    draw_line(canvas, look.theme, text, "title", at, CREAM, "centre", shrink=SIGN_SHRINK, most=width - 56)
    return rect


def bubble_beside(
    size: tuple[int, int], spot: pygame.Rect, within: pygame.Rect, avoid: Sequence[pygame.Rect] = ()
) -> pygame.Rect:
    """A place for a bubble of `size` near a spot, inside `within`: never over the spot, as little as can be over
    `avoid`; above it rather than below it, rather than beside it."""
    above, below = pygame.Rect(0, 0, *size), pygame.Rect(0, 0, *size)
    above.midbottom = (spot.centerx, spot.top - TAIL_REACH)
    below.midtop = (spot.centerx, spot.bottom + TAIL_REACH)
    left, right = pygame.Rect(0, 0, *size), pygame.Rect(0, 0, *size)
    left.midright, right.midleft = (spot.left - TAIL_REACH, spot.centery), (spot.right + TAIL_REACH, spot.centery)
    best, best_cost = above.clamp(within), float("inf")
    for number, wanted in enumerate((above, below, left, right)):
        place = wanted.clamp(within)
        hidden = sum(place.clip(each).w * place.clip(each).h for each in avoid)
        over_spot = place.clip(spot).w * place.clip(spot).h
        cost = number + hidden / 100 + over_spot
        if cost < best_cost:
            best, best_cost = place, cost
    return best


def bubble_cover(rect: pygame.Rect) -> pygame.Rect:
    """All that a bubble with its tail and shadow may cover."""
    return rect.inflate(2 * TAIL_REACH + 48, 2 * TAIL_REACH + 48)


def draw_speech(
    canvas: pygame.Surface, look: Look, rect: pygame.Rect, block: TextBlock, to: tuple[int, int] | None
) -> None:
    """A cream bubble with a set text in its middle; its tail leaves the edge that is nearest to the point `to`."""
    draw_face(canvas, look, "ui/bubble", (rect.x, rect.y, rect.w, rect.h), BUBBLE_MARGINS)
    if to is not None and not rect.left <= to[0] <= rect.right and rect.top <= to[1] <= rect.bottom:
        draw_side_tail(canvas, look.library, rect, left=to[0] < rect.left, y=to[1])
    elif to is not None:
        draw_edge_tail(canvas, look.library, rect, to)
    left = rect.x + (rect.w - block.width) // 2
    draw_text(canvas, look.theme, block, (left, rect.y + (rect.h - block.height) // 2), INK)
