"""The land round a hollow, cut open: what is hidden, the holes that were drilled, and, once decided, the true ground.

Takes a hollow and what was drilled; decides nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.content.figures import set_number
from game.content.languages import Language
from game.models.hollows import Drilled, Hollow
from game.models.pingo import PLANTS_REACH_M
from game.models.pingo_section import pit_m
from scenes.view.columns import edge, fill_between, textured
from scenes.view.drawn import FINER, drawn, plate
from scenes.view.library import Library
from scenes.view.opaque import as_opaque
from scenes.view.text import draw_line
from scenes.view.theme import BOARD, CREAM, GOLD, INK, Colour
from scenes.view.widgets import Look

SECTION = pygame.Rect(516, 24, 880, 1032)
SURFACE_Y = 420
MIDDLE_X = SECTION.centerx
HALF_WIDTH = (SECTION.width - 170) / 2
DEEPEST_M = 14.0
PX_PER_M_DOWN = (SECTION.bottom - SURFACE_Y - 60) / DEEPEST_M
CLAY_M = (1.6, 3.6)
BORE_WIDTH = 36
FRAME: Colour = (0x5E, 0x3B, 0x26)
GRASS: Colour = (0x5B, 0x7F, 0x46)
SKY_IN_PIT: Colour = (0xD6, 0xE0, 0xCF)
HIDDEN_SHADE: Colour = (0x9A, 0x8C, 0x8A)
MARKS = ((0, 300, 2.2), (-260, 190, 1.2), (250, 430, 1.4))
RULER_PLATE = (74, 36)
ARROW = (52, 60)
ARROW_AWAY, ARROW_UP = 118, 96


@dataclass(frozen=True)
class Bore:
    """One hole: where it was drilled, metres from the middle, and what came up."""

    x_m: float
    drilled: Drilled


def x_of(share: float) -> int:
    """The canvas x of a place on the ground, -1 (left rim) to 1 (right rim)."""
    return round(MIDDLE_X + share * HALF_WIDTH)


def share_at(x: float) -> float:
    return (x - MIDDLE_X) / HALF_WIDTH


def peat_m(water_m: float) -> float:
    """How thick peat can lie: plants reach the bottom through three metres of water, as in the model."""
    return max(0.0, PLANTS_REACH_M - water_m)


def core_of(drilled: Drilled) -> tuple[tuple[str, float], ...]:
    """Layers from the top, (material, metres): water, peat over mud, and the white sand in which the drill stops."""
    peat = min(drilled.fill_m, peat_m(drilled.water_m))
    mud = drilled.fill_m - peat
    layers = (("water", drilled.water_m), ("peat", peat), ("lake_mud", mud), ("peelo_sand", 0.6))
    return tuple((material, metres) for material, metres in layers if metres > 0)


def draw_section(
    canvas: pygame.Surface, look: Look, language: Language, hollow: Hollow, bores: Sequence[Bore], known: bool
) -> None:
    """All but the drill. `known`: the ground is shown as it is, else only what the drill brought up."""
    clip = canvas.get_clip()
    canvas.set_clip(clip.clip(SECTION))
    look.library.blit(canvas, "pingo_model/drill_sky", SECTION.topleft)
    look.library.blit(canvas, f"pingo_model/rim_{hollow.rim}", (MIDDLE_X, SURFACE_Y))
    if known:
        _draw_true_ground(canvas, look.library, hollow)
    else:
        canvas.blit(_hidden_ground(look), (SECTION.x, SURFACE_Y))
        for bore in bores:
            _draw_bore(canvas, look.library, hollow, bore)
    pygame.draw.line(canvas, GRASS, (SECTION.x, SURFACE_Y), (SECTION.right, SURFACE_Y), 8)
    _draw_ruler(canvas, look, language)
    canvas.set_clip(clip)
    pygame.draw.rect(canvas, FRAME, SECTION.inflate(8, 8), 8, border_radius=14)


def _hidden_ground(look: Look) -> pygame.Surface:
    """Dark earth with question marks: nobody has looked yet."""
    key, size = "hidden_ground", (SECTION.width, SECTION.bottom - SURFACE_Y)
    cuts = look.library.cuts
    if (key, size) not in cuts:
        ground = as_opaque(textured(look.library, "topsoil", size))
        ground.fill(HIDDEN_SHADE, special_flags=pygame.BLEND_RGB_MULT)
        for dx, y, large in MARKS:
            draw_line(
                ground, look.theme, "?", "title", (size[0] // 2 + dx, y), (0x6E, 0x52, 0x47), "centre", shrink=large
            )
        cuts[key, size] = ground
    return cuts[key, size]


def _draw_true_ground(canvas: pygame.Surface, library: Library, hollow: Hollow) -> None:
    size = (1920, 1080)
    layers = (("cover_sand", 0.0), ("boulder_clay", CLAY_M[0]), ("peelo_sand", CLAY_M[1]))
    for material, top_m in layers:
        top = round(SURFACE_Y + top_m * PX_PER_M_DOWN)
        canvas.blit(textured(library, material, size), (SECTION.x, top), (SECTION.x, top, SECTION.w, 1080))
        pygame.draw.line(canvas, INK, (SECTION.x, top), (SECTION.right, top), 3)
    left, right = x_of(-1), x_of(1)

    def floor(x: float) -> float:
        return SURFACE_Y + pit_m(hollow.depth_m, hollow.radius_m, share_at(x) * hollow.radius_m) * PX_PER_M_DOWN

    fill_top = SURFACE_Y + (hollow.depth_m - hollow.fill_m) * PX_PER_M_DOWN
    half = fill_top + min(hollow.fill_m, peat_m(hollow.water_m)) * PX_PER_M_DOWN

    def level(y: float) -> float:
        return y

    if hollow.water_m:
        water = textured(library, "water", size)
        fill_between(canvas, water, left, right, lambda x: SURFACE_Y, lambda x: min(floor(x), level(fill_top)))
    else:
        for x in range(left, right, 3):
            bottom = round(min(floor(x + 1.5), fill_top))
            if bottom > SURFACE_Y:
                canvas.fill(SKY_IN_PIT, (x, SURFACE_Y - 2, 3, bottom - SURFACE_Y + 2))
    peat, mud = textured(library, "peat", size), textured(library, "lake_mud", size)
    fill_between(canvas, peat, left, right, lambda x: fill_top, lambda x: min(floor(x), half))
    fill_between(canvas, mud, left, right, lambda x: half, floor)
    edge(canvas, INK, left, right, floor, 5)


def _draw_bore(canvas: pygame.Surface, library: Library, hollow: Hollow, bore: Bore) -> None:
    x, y = x_of(bore.x_m / hollow.radius_m), float(SURFACE_Y)
    for material, metres in core_of(bore.drilled):
        height = metres * PX_PER_M_DOWN
        tile = library.picture(f"material/{material}").surface
        canvas.blit(tile, (x - BORE_WIDTH // 2, round(y)), (0, 0, BORE_WIDTH, min(512, round(height))))
        y += height
    rect = (x - BORE_WIDTH // 2 - 3, SURFACE_Y, BORE_WIDTH + 6, round(y) - SURFACE_Y + 3)
    pygame.draw.rect(canvas, CREAM, rect, 3, border_radius=6)


def _draw_ruler(canvas: pygame.Surface, look: Look, language: Language) -> None:
    """Depth in metres, cream on dark plates: read on every ground."""
    for metres in range(0, round(DEEPEST_M) + 1, 2):
        y = SURFACE_Y + round(metres * PX_PER_M_DOWN)
        pygame.draw.line(canvas, INK, (SECTION.x + 4, y), (SECTION.x + 30, y), 7)
        pygame.draw.line(canvas, CREAM, (SECTION.x + 4, y), (SECTION.x + 28, y), 3)
        back = plate(look.library, BOARD, RULER_PLATE, 8)
        place = back.get_rect(topleft=(SECTION.x + 30, y + (6 if not metres else -RULER_PLATE[1] // 2)))
        canvas.blit(back, place)
        words = f"{set_number(language, metres)} m"
        draw_line(canvas, look.theme, words, "slip", (place.centerx, place.centery - 1), CREAM, "centre")


def draw_drill(canvas: pygame.Surface, look: Look, share: float, sunk_m: float, turn: int, arrows: bool) -> None:
    """Selam with the hand drill; `sunk_m` of it is in the ground. `arrows`: she can be moved."""
    clip, x = canvas.get_clip(), x_of(share)
    canvas.set_clip(clip.clip(SECTION))
    if sunk_m:
        pygame.draw.line(canvas, INK, (x, SURFACE_Y - 60), (x, SURFACE_Y + round(sunk_m * PX_PER_M_DOWN)), 13)
        pygame.draw.line(
            canvas, (0xB0, 0xAA, 0xA2), (x, SURFACE_Y - 60), (x, SURFACE_Y + round(sunk_m * PX_PER_M_DOWN)), 7
        )
    look.library.blit(canvas, "pingo_model/selam_drills", (x, SURFACE_Y), turn)
    if arrows:
        for side in (-1, 1):
            arrow = _arrow(look.library, side)
            canvas.blit(arrow, arrow.get_rect(center=(x - 24 + side * ARROW_AWAY, SURFACE_Y - ARROW_UP)))
    canvas.set_clip(clip)


def _arrow(library: Library, side: int) -> pygame.Surface:
    """A gold arrowhead: this can be pushed that way."""

    def draw(canvas: pygame.Surface) -> None:
        w, h = canvas.get_size()
        tip, back, lip = (w - 8, w * 0.24, 8) if side > 0 else (8, w * 0.76, 8)
        points = [(back, lip), (tip, h / 2), (back, h - lip)]
        pygame.draw.polygon(canvas, GOLD, points)
        pygame.draw.lines(canvas, INK, True, points, 4 * FINER)
        for point in points:
            pygame.draw.circle(canvas, INK, point, 2 * FINER)

    return drawn(library, "push", ARROW, draw, side)
