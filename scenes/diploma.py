"""The diploma as it hangs over the keys: a paper framed by the ground itself, names on their lines, Mo's seal.

Takes words and names, draws them; keeps none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from scenes.view.drawn import dashed_ring, seal, swatch
from scenes.view.slips import BUBBLE_MARGINS, draw_face
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, GOLD, GREY, INK, PLUM, TEAL_INK
from scenes.view.widgets import Look

SIZE = (1080, 588)
BORDER = (
    "topsoil", "cover_sand", "boulder_clay", "pot_clay", "rot_salt", "bunter", "peat", "peelo_sand", "water",
    "lake_mud", "ice",
)
ACROSS, DOWN = 9, 4
SWATCH, SWATCH_GAP, EDGE = 24, 10, 26
FRAME_INSET = 68
NAME_LINE = (0x6F, 0xA3, 0x9A)
NAMES_IN_A_ROW = 3
NAME_STEP, NAME_TOP, NAME_ROW = 306, 276, 68
LEFT, TOLD_TOP, TOLD_STEP, MOTTO_TOP = 108, 410, 36, 500
SEAL_RADIUS = 104
SEAL_FROM_CORNER = (148, 128)


@dataclass(frozen=True)
class DiplomaWords:
    """What stands on it. `told` lines stand under the names; without them it is not won yet."""

    heading: str
    who: str
    told: tuple[str, ...] = ()
    motto: str = ""
    not_yet: str = ""


def draw_diploma(
    canvas: pygame.Surface, look: Look, at: tuple[int, int], words: DiplomaWords, names: Sequence[str], typing: bool
) -> None:
    """With its upper left corner at `at`. `names` up to six; the last one has a cursor while `typing`."""
    rect = pygame.Rect(at, SIZE)
    draw_face(canvas, look, "ui/bubble", (rect.x, rect.y, rect.w, rect.h), BUBBLE_MARGINS)
    _draw_border(canvas, look, rect)
    pygame.draw.rect(canvas, BRICK, rect.inflate(-2 * FRAME_INSET, -2 * FRAME_INSET), 3, border_radius=18)
    x, y = rect.centerx, rect.y
    draw_line(canvas, look.theme, words.heading, "title", (x, y + 130), BRICK, "centre", most=860)
    if not words.told:
        _draw_not_yet(canvas, look, rect, words)
        return
    draw_line(canvas, look.theme, words.who, "button", (x, y + 192), PLUM, "centre", most=860)
    _draw_names(canvas, look, rect, names, typing)
    left, room = rect.x + LEFT, _seal_at(rect)[0] - SEAL_RADIUS - 24 - rect.x - LEFT
    for number, line in enumerate(words.told):
        draw_line(canvas, look.theme, line, "note", (left, y + TOLD_TOP + TOLD_STEP * number), TEAL_INK, most=room)
    draw_line(canvas, look.theme, words.motto, "written", (left, y + MOTTO_TOP), PLUM, shrink=0.76, most=room)
    _draw_seal(canvas, look, _seal_at(rect))


def _seal_at(rect: pygame.Rect) -> tuple[int, int]:
    return (rect.right - SEAL_FROM_CORNER[0], rect.bottom - SEAL_FROM_CORNER[1])


def _draw_not_yet(canvas: pygame.Surface, look: Look, rect: pygame.Rect, words: DiplomaWords) -> None:
    """Empty lines, and a ring where the seal will be."""
    block = fit_text(look.theme, plain(words.not_yet), "story", (860, 60), smallest=0.6, centred=True)
    draw_text(canvas, look.theme, block, (rect.centerx - block.width // 2, rect.y + 190), INK)
    for number in range(2 * NAMES_IN_A_ROW - 1):
        _draw_name_line(canvas, rect, number % NAMES_IN_A_ROW, number // NAMES_IN_A_ROW + 0.6)
    ring = dashed_ring(look.library, SEAL_RADIUS - 12, GREY, 4, 24)
    at = (_seal_at(rect)[0] - 40, _seal_at(rect)[1] - 44)
    canvas.blit(ring, ring.get_rect(center=at))
    look.library.blit(canvas, "icon/lock/grey", at)


def _draw_names(canvas: pygame.Surface, look: Look, rect: pygame.Rect, names: Sequence[str], typing: bool) -> None:
    rows = max(1, -(-len(names) // NAMES_IN_A_ROW))
    for number in range(rows * NAMES_IN_A_ROW):
        row, column = divmod(number, NAMES_IN_A_ROW)
        x, y = _draw_name_line(canvas, rect, column, row if rows > 1 else 0.5)
        name = names[number] if number < len(names) else ""
        if typing and number == len(names) - 1:
            name = f"{name}_"
        draw_line(canvas, look.theme, name, "written", (x, y - 28), INK, "centre", most=NAME_STEP - 40)


def _draw_name_line(canvas: pygame.Surface, rect: pygame.Rect, column: int, row: float) -> tuple[int, int]:
    x = rect.centerx + (column - 1) * NAME_STEP
    y = rect.y + NAME_TOP + round(row * NAME_ROW)
    pygame.draw.line(canvas, NAME_LINE, (x - 136, y), (x + 136, y), 3)
    return x, y


def _draw_seal(canvas: pygame.Surface, look: Look, at: tuple[int, int]) -> None:
    """Mo, glad, on a scalloped seal."""
    stamp = seal(look.library, SEAL_RADIUS, BRICK, GOLD)
    canvas.blit(stamp, stamp.get_rect(center=at))
    mo = look.library.resized("mo/happy", 0.56, flip=True)
    canvas.blit(mo, mo.get_rect(midbottom=(at[0] + 8, at[1] + 82)))


def _draw_border(canvas: pygame.Surface, look: Look, rect: pygame.Rect) -> None:
    """A frame of the ground itself: each kind in its colour and pattern."""
    inner = rect.inflate(-2 * EDGE, -2 * EDGE)
    width = (inner.w - (ACROSS - 1) * SWATCH_GAP) // ACROSS
    for number in range(ACROSS):
        x = inner.left + number * (width + SWATCH_GAP)
        for y, first in ((inner.top, 0), (inner.bottom - SWATCH, 5)):
            canvas.blit(_swatch(look, number + first, (width, SWATCH)), (x, y))
    tall = inner.h - 2 * (SWATCH + SWATCH_GAP)
    height = (tall - (DOWN - 1) * SWATCH_GAP) // DOWN
    for number in range(DOWN):
        y = inner.top + SWATCH + SWATCH_GAP + number * (height + SWATCH_GAP)
        for x, first in ((inner.left, 7), (inner.right - SWATCH, 2)):
            canvas.blit(_swatch(look, number + first, (SWATCH, height)), (x, y))


def _swatch(look: Look, number: int, size: tuple[int, int]) -> pygame.Surface:
    return swatch(look.library, BORDER[number % len(BORDER)], size, 6)
