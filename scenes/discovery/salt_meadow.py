"""What is seen on the meadow above the salt: hut, oak, cows, Mo; and what becomes of them when the ground gives way."""

from __future__ import annotations

import pygame

from game.models import salt_run
from game.models.salt_run import Run
from scenes.discovery.salt_scale import GROUND_Y
from scenes.view.columns import fill_between, textured
from scenes.view.library import Library
from scenes.view.theme import INK, Colour

OAK_X, SENSOR_X, MO_X = 96, -92, -150
"""Where they stand, px from the well."""
COWS = ((-318, 0, 0), (-262, 6, 1), (236, 3, 2))
MO_SHARE = 0.3
NEAR_M = 100.0
"""So near under the grass, the ground is heard: the cows look up and the sensor's needle jumps."""
SKY: Colour = (0xC9, 0xDA, 0xD2)
POND: Colour = (0x5F, 0x8F, 0x96)


def meadow_state(run: Run) -> tuple[bool, bool]:
    """What the meadow shows: whether the ground is heard, and whether it is open."""
    near = salt_run.rises(run) and salt_run.end_of(run).roof_depth_m - salt_run.fallen_m(run) < NEAR_M
    return near, salt_run.at_surface(run)


def draw_meadow(sheet: pygame.Surface, library: Library, run: Run, px: float, well_x: int, neighbour_x: int) -> None:
    """All that stands on the ground, as things are now."""
    near, open_hole = meadow_state(run)
    hole = _crater(sheet, library, run, px, well_x) if open_hole else pygame.Rect(well_x, GROUND_Y, 0, 0)
    library.blit(sheet, "salt_model/hut", (neighbour_x, GROUND_Y + 2), 0)
    if open_hole:
        library.blit(sheet, "salt_model/hut", (well_x, hole.bottom - 6), 1)
    else:
        library.blit(sheet, "salt_model/oak", (well_x + OAK_X, GROUND_Y + 2))
        library.blit(sheet, "salt_model/hut", (well_x, GROUND_Y + 2), 0)
    if hole.left > well_x + SENSOR_X or not open_hole:
        library.blit(sheet, "salt_model/sensor", (well_x + SENSOR_X, GROUND_Y + 2))
    for dx, dy, kind in COWS:
        x = well_x + dx
        if open_hole and hole.left - 30 < x < hole.right + 30:
            x = hole.left - 44 if dx < 0 else hole.right + 44
        looks = 1 if kind == 0 and (near or open_hole) else kind
        library.blit(sheet, "salt_model/cow", (x, GROUND_Y + 4 + dy), looks)
    mood = "mo/surprised" if near or open_hole else "mo/stand"
    image, anchor = library.resized(mood, MO_SHARE), library.picture(mood).anchor
    mo_x = min(well_x + MO_X, hole.left - 96) if open_hole else well_x + MO_X
    sheet.blit(image, (mo_x - anchor[0] * MO_SHARE, GROUND_Y + 2 - anchor[1] * MO_SHARE))


def _crater(sheet: pygame.Surface, library: Library, run: Run, px: float, well_x: int) -> pygame.Rect:
    """The hole in the meadow: as wide as the hall was, as deep as the room that was left."""
    end = salt_run.end_of(run)
    half, deep = end.radius_m * px, max(6.0, salt_run.void_m(run) * px)
    left, right = round(well_x - half), round(well_x + half)

    def floor(x: float) -> float:
        side = abs(x - well_x) / half
        return GROUND_Y + deep * min(1.0, (1 - side) * 5) if side < 1 else GROUND_Y

    soil = textured(library, "topsoil", (1420, 812))
    fill_between(sheet, soil, left, right, lambda x: GROUND_Y, lambda x: min(floor(x) + 12, GROUND_Y + deep + 12))
    for x in range(left, right, 3):
        y = round(floor(x + 1.5))
        sheet.fill(SKY, (x, GROUND_Y - 6, 3, y - GROUND_Y + 6))
        water = round(GROUND_Y + deep * 0.55)
        if y > water:
            sheet.fill(POND, (x, water, 3, y - water))
    points = [(x, floor(x)) for x in range(left, right + 1, 4)]
    pygame.draw.lines(sheet, INK, False, points, 3)
    for x in (left, right):
        library.blit(sheet, "salt_model/mound", (x, GROUND_Y + 2))
    return pygame.Rect(left, GROUND_Y, right - left, round(deep))
