"""Marks on the salt's picture: the sonar's dots and rings, the pump's drops, the two rules on the rock."""

from __future__ import annotations

import pygame

from game.models import salt_run
from game.models.salt_run import Run
from scenes.discovery.salt_scale import DEEP_TOP, PIPE_FOOT, WELL_X, hall_rect
from scenes.view.drawn import FINER, drawn
from scenes.view.library import Library
from scenes.view.theme import CREAM, INK, Colour

PICTURE_LINE: Colour = CREAM
RING_S = 1.2
RINGS = 3
DOT_STEP = 14
DROP_STEP, DROP_PX_PER_M3 = 44, 5.0
WATER: Colour = (0xEA, 0xF6, 0xF4)
BRINE: Colour = (0xF6, 0xDC, 0xD2)


def draw_outline(sheet: pygame.Surface, library: Library, rect: pygame.Rect, *, certain: bool) -> None:
    """A sonar draws in dots; what was measured last of all is a whole line."""
    if certain:
        pygame.draw.rect(sheet, PICTURE_LINE, rect.inflate(4, 4), 3, border_radius=4)
        return
    dot = _dot(library)
    for x in range(rect.left, rect.right + 1, DOT_STEP):
        for y in (rect.top - 2, rect.bottom):
            sheet.blit(dot, (x - 5, y - 5))
    for y in range(rect.top + 10, rect.bottom - 6, DOT_STEP):
        for x in (rect.left - 1, rect.right):
            sheet.blit(dot, (x - 5, y - 5))


def draw_rings(canvas: pygame.Surface, run: Run, passed_s: float) -> None:
    """The sound of a ping on its way out, through brine."""
    rect = hall_rect(salt_run.picture(run))
    clip = canvas.get_clip()
    canvas.set_clip(clip.clip(rect.inflate(-6, -6)))
    centre = (WELL_X, rect.bottom - PIPE_FOOT)
    for ring in range(RINGS):
        radius = round((passed_s / RING_S - ring * 0.16) * 330)
        if radius > 6:
            pygame.draw.circle(canvas, PICTURE_LINE, centre, radius, 4)
    canvas.set_clip(clip)


def draw_drops(canvas: pygame.Surface, run: Run, passed_s: float) -> None:
    """The pump at work: water goes down the inner pipe, brine comes up beside it, the faster the more there flows."""
    foot = hall_rect(salt_run.picture(run)).bottom - PIPE_FOOT - 8
    top, way = DEEP_TOP + 14, foot - DEEP_TOP - 14
    shift = passed_s * run.phase.flow_m3_per_h * DROP_PX_PER_M3
    for number in range(way // DROP_STEP + 1):
        down = (number * DROP_STEP + shift) % way
        pygame.draw.aacircle(canvas, WATER, (WELL_X, top + down), 4)
        for side in (-8, 8):
            pygame.draw.aacircle(canvas, BRINE, (WELL_X + side, foot - down), 3)


def draw_dashes(sheet: pygame.Surface, colour: Colour, x: int, top: int, bottom: int) -> None:
    for y in range(top, bottom, 16):
        pygame.draw.line(sheet, INK, (x, y), (x, min(y + 9, bottom)), 6)
        pygame.draw.line(sheet, colour, (x, y), (x, min(y + 9, bottom)), 3)


def _dot(library: Library) -> pygame.Surface:
    def draw(canvas: pygame.Surface) -> None:
        middle = canvas.get_width() / 2
        pygame.draw.circle(canvas, INK, (middle, middle), middle)
        pygame.draw.circle(canvas, PICTURE_LINE, (middle, middle), middle - 1.6 * FINER)

    return drawn(library, "sonar_dot", (10, 10), draw)


def hatched(library: Library, size: tuple[int, int]) -> pygame.Surface:
    """Slanted strokes: this salt must stay."""

    def draw(canvas: pygame.Surface) -> None:
        w, h = canvas.get_size()
        for x in range(-h, w, 22 * FINER):
            pygame.draw.line(canvas, (*INK, 70), (x, h), (x + h, 0), 3 * FINER)
        for x in (2, w - 3):
            for y in range(0, h, 16 * FINER):
                pygame.draw.line(canvas, (*CREAM, 230), (x, y), (x, y + 8 * FINER), 3 * FINER)

    return drawn(library, "hatched", size, draw)

