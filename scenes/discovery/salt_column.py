"""The whole depth on one narrow paper, from grass to salt: where the hall lies, and how far its roof has come up."""

from __future__ import annotations

import pygame

from game.models import salt_run
from game.models.salt import Cavern
from game.models.salt_run import Run
from scenes.discovery.salt_scale import BASE_SALT_M
from scenes.view.columns import textured
from scenes.view.drawn import plate
from scenes.view.library import Library
from scenes.view.theme import INK, PAPER, Colour

COLUMN = pygame.Rect(22, 330, 164, 350)
INNER = COLUMN.inflate(-16, -16)
DEEPEST_M = 500.0
SKY_PX = 24
PX = (INNER.h - SKY_PX) / DEEPEST_M
GROUND_Y = INNER.top + SKY_PX
SKY: Colour = (0xC6, 0xDA, 0xD6)
GRASS: Colour = (0x8C, 0x9A, 0x45)
ROCK: Colour = (0x5C, 0x36, 0x3C)
SALT: Colour = (0xD7, 0xA3, 0xAE)
FLOOR: Colour = (0x4C, 0x2A, 0x30)
BRINE: Colour = (0x2B, 0x54, 0x64)
BEDS: Colour = (0x70, 0x48, 0x4A)


def y_of(depth_m: float) -> int:
    """The row of a depth."""
    return GROUND_Y + round(depth_m * PX)


def draw_column(sheet: pygame.Surface, library: Library, run: Run, cavern: Cavern) -> None:
    inputs = run.inputs
    sheet.blit(plate(library, INK, (COLUMN.w + 6, COLUMN.h + 8), 14), (COLUMN.x - 1, COLUMN.y - 1))
    sheet.blit(plate(library, PAPER, COLUMN.size, 12), COLUMN.topleft)
    clip = sheet.get_clip()
    sheet.set_clip(INNER.clip(clip))
    sheet.fill(SKY, INNER)
    top, base = inputs.roof_depth_m - inputs.roof_salt_m, inputs.roof_depth_m + inputs.height_m + BASE_SALT_M
    for colour, depth in ((ROCK, 0.0), (SALT, top), (FLOOR, base)):
        sheet.fill(colour, (INNER.x, y_of(depth), INNER.w, INNER.bottom - y_of(depth)))
    for depth in range(25, round(top) - 10, 30):
        x = INNER.x + (depth * 7) % 60
        pygame.draw.line(sheet, BEDS, (x, y_of(depth)), (x + 70, y_of(depth)), 2)
    pygame.draw.line(sheet, GRASS, (INNER.x, GROUND_Y), (INNER.right, GROUND_Y), 5)
    _draw_hole(sheet, library, run, cavern)
    hut = library.resized("salt_model/hut", 0.4)
    if not salt_run.at_surface(run):
        sheet.blit(hut, hut.get_rect(midbottom=(INNER.centerx, GROUND_Y + 8)))
    sheet.set_clip(clip)


def _draw_hole(sheet: pygame.Surface, library: Library, run: Run, cavern: Cavern) -> None:
    width = max(4, round(cavern.diameter_m * PX))
    floor = y_of(cavern.roof_depth_m + cavern.height_m)
    fallen = salt_run.fallen_m(run)
    top = y_of(cavern.roof_depth_m - fallen)
    rect = pygame.Rect(INNER.centerx - width // 2, top, width, floor - top)
    sheet.fill(BRINE, rect)
    if fallen:
        void = round(salt_run.void_m(run) * PX)
        below = pygame.Rect(rect.x, rect.y + void, rect.w, rect.h - void)
        sheet.blit(textured(library, "rubble", (1420, 812)), below.topleft, below)
        if salt_run.at_surface(run):
            sheet.fill(SKY, (rect.x, GROUND_Y - 4, rect.w, 6))
    pygame.draw.rect(sheet, INK, rect, 2)
    if not fallen:
        pygame.draw.line(sheet, INK, (INNER.centerx, GROUND_Y), (INNER.centerx, rect.top + 4), 2)
