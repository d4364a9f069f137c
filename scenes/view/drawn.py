"""Small shapes that the program draws itself, smooth as the painted ones: drawn twice as large once, then kept.

Takes values, gives Surfaces. Knows no scene.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable

import pygame

from scenes.view.library import Library
from scenes.view.theme import CREAM, INK, Colour

FINER = 2
STAFF_RED: Colour = (0xC2, 0x4C, 0x2C)
RIM_BROWN: Colour = (0x5E, 0x3B, 0x26)
ROD_WOOD: Colour = (0xD0, 0x9E, 0x62)
Draw = Callable[[pygame.Surface], None]


def drawn(
    library: Library, name: str, size: tuple[int, int], draw: Draw, *variant: Hashable, edge: Colour = INK
) -> pygame.Surface:
    """A transparent picture of `size`; `draw` gets it `FINER` times as large, once for each name and variant.

    `edge`: the colour of the shape's outline, into which its border fades.
    """
    key = (f"drawn/{name}/{variant}", size)
    if key not in library.cuts:
        large = pygame.Surface((size[0] * FINER, size[1] * FINER), pygame.SRCALPHA)
        large.fill((*edge, 0))
        draw(large)
        library.cuts[key] = pygame.transform.smoothscale(large, size)
    return library.cuts[key]


def dashed_ring(library: Library, radius: int, colour: Colour, line: int = 4, dashes: int = 16) -> pygame.Surface:
    """A ring of short strokes: here something is still missing."""

    def draw(canvas: pygame.Surface) -> None:
        middle, r = radius * FINER, (radius - line) * FINER
        for dash in range(dashes):
            start = dash * math.tau / dashes
            for part in range(9):
                angle = start + part / 8 * 0.56 * math.tau / dashes
                at = (middle + r * math.cos(angle), middle + r * math.sin(angle))
                pygame.draw.circle(canvas, colour, at, line * FINER / 2)

    return drawn(library, "ring", (2 * radius, 2 * radius), draw, colour, line, dashes, edge=colour)


def medallion(library: Library, radius: int, colours: tuple[Colour, ...]) -> pygame.Surface:
    """Flat discs in one another, the first outermost: the lamp's light on a thing."""

    def draw(canvas: pygame.Surface) -> None:
        middle = radius * FINER
        for number, colour in enumerate(colours):
            pygame.draw.circle(canvas, colour, (middle, middle), middle * (1 - 0.24 * number))

    return drawn(library, "medallion", (2 * radius, 2 * radius), draw, colours, edge=colours[0])


def swatch(
    library: Library, material: str, size: tuple[int, int], radius: int = 6, dark: float = 0.0
) -> pygame.Surface:
    """A rounded piece of a ground's own tile; `dark` (0-1) of it turned to ink, so that cream words stand on it."""

    def draw(canvas: pygame.Surface) -> None:
        tile, whole = library.picture(f"material/{material}").surface, canvas.get_rect()
        for y in range(0, whole.height, tile.get_height()):
            for x in range(0, whole.width, tile.get_width()):
                canvas.blit(tile, (x, y))
        shade = pygame.Surface(whole.size, pygame.SRCALPHA)
        shade.fill((*INK, round(255 * dark)))
        canvas.blit(shade, (0, 0))
        mask = pygame.Surface(whole.size, pygame.SRCALPHA)
        pygame.draw.rect(mask, (255, 255, 255), whole, border_radius=radius * FINER)
        canvas.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
        pygame.draw.rect(canvas, INK, whole, 2 * FINER, border_radius=radius * FINER)

    return drawn(library, f"swatch/{material}", size, draw, radius, dark)


def ground_band(library: Library, material: str, size: tuple[int, int]) -> pygame.Surface:
    """A strip of ground to stand on: its own tile under a surface that rolls a little, round at the lower corners."""
    key = (f"band/{material}", size)
    if key not in library.cuts:
        tile, (w, h) = library.picture(f"material/{material}").surface, size
        mask = pygame.Surface(size, pygame.SRCALPHA)
        top = [(x, 12 + 8 * math.sin(x / w * 9) * math.sin(x / w * 2.3)) for x in range(0, w + 8, 8)]
        pygame.draw.rect(mask, (255, 255, 255), (0, h // 2, w, h - h // 2), border_radius=16)
        pygame.draw.polygon(mask, (255, 255, 255), [*top, (w, h - 20), (0, h - 20)])
        for x in range(0, w, tile.get_width()):
            mask.blit(tile, (x, 0), special_flags=pygame.BLEND_RGB_MIN)
        for lift in range(4):
            pygame.draw.aalines(mask, INK, False, [(x, y + lift) for x, y in top])
        library.cuts[key] = mask
    return library.cuts[key]


def plate(library: Library, colour: Colour, size: tuple[int, int], radius: int = 8) -> pygame.Surface:
    """A flat plate with round corners."""

    def draw(canvas: pygame.Surface) -> None:
        pygame.draw.rect(canvas, colour, canvas.get_rect(), border_radius=radius * FINER)

    return drawn(library, "plate", size, draw, colour, radius, edge=colour)


def staff(library: Library, height: int, parts: int, width: int = 26) -> pygame.Surface:
    """A surveyor's staff in red and white with a point: `parts` equal stretches over `height` px, the point below."""
    point = 34

    def draw(canvas: pygame.Surface) -> None:
        f, inner = FINER, pygame.Rect(2 * FINER, 2 * FINER, (width - 4) * FINER, height * FINER)
        tip = [(inner.left, inner.bottom), (inner.right, inner.bottom), (inner.centerx, inner.bottom + point * f)]
        pygame.draw.polygon(canvas, (0x6F, 0x74, 0x80), tip)
        for part in range(parts):
            top = inner.top + part * inner.height // parts
            bottom = inner.top + (part + 1) * inner.height // parts
            pygame.draw.rect(canvas, CREAM if part % 2 else STAFF_RED, (inner.left, top, inner.width, bottom - top))
            pygame.draw.line(canvas, INK, (inner.left, bottom), (inner.right, bottom), 2)
        pygame.draw.lines(canvas, INK, True, tip, 2 * f)
        pygame.draw.rect(canvas, INK, inner, 2 * f, border_radius=4 * f)

    return drawn(library, "staff", (width, height + point + 6), draw, parts)


def seal(library: Library, radius: int, colour: Colour, inner: Colour, scallops: int = 18) -> pygame.Surface:
    """A round seal with a scalloped edge."""

    def draw(canvas: pygame.Surface) -> None:
        middle, r = radius * FINER, radius * FINER * 0.9
        for scallop in range(scallops):
            angle = scallop * math.tau / scallops
            at = (middle + r * math.cos(angle), middle + r * math.sin(angle))
            pygame.draw.circle(canvas, colour, at, radius * FINER * 0.1 + FINER)
        pygame.draw.circle(canvas, colour, (middle, middle), r)
        pygame.draw.circle(canvas, inner, (middle, middle), r * 0.84)

    return drawn(library, "seal", (2 * radius, 2 * radius), draw, colour, inner, scallops, edge=colour)


def draw_rod(canvas: pygame.Surface, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Mo's pointing stick from its thick end to its red tip, with smooth edges at any angle."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = max(1.0, math.hypot(dx, dy))
    nx, ny = dy / length, -dx / length
    for colour, thick, thin in ((RIM_BROWN, 7, 5), (ROD_WOOD, 5, 3)):
        a, b = (start[0] + nx * thick, start[1] + ny * thick), (end[0] + nx * thin, end[1] + ny * thin)
        c, d = (end[0] - nx * thin, end[1] - ny * thin), (start[0] - nx * thick, start[1] - ny * thick)
        pygame.draw.polygon(canvas, colour, (a, b, c, d))
        pygame.draw.aaline(canvas, colour, a, b)
        pygame.draw.aaline(canvas, colour, d, c)
    pygame.draw.aacircle(canvas, RIM_BROWN, end, 13)
    pygame.draw.aacircle(canvas, STAFF_RED, end, 11)


def glow(library: Library, radius: int) -> pygame.Surface:
    """Flat rings of lamplight that let the picture through."""

    def draw(canvas: pygame.Surface) -> None:
        middle = radius * FINER
        for share, strength in ((1.0, 110), (0.74, 150), (0.48, 210)):
            pygame.draw.circle(canvas, (0xFF, 0xDF, 0x86, strength), (middle, middle), middle * share)

    return drawn(library, "glow", (2 * radius, 2 * radius), draw, edge=(0xFF, 0xDF, 0x86))


def fade(library: Library, width: int, height: int, colour: Colour, upwards: bool = False) -> pygame.Surface:
    """Paper that grows over what slides under it: from nothing to `colour`, downwards (or upwards)."""

    def draw(canvas: pygame.Surface) -> None:
        full = canvas.get_height()
        for y in range(full):
            share = y / full if not upwards else 1 - y / full
            pygame.draw.line(canvas, (*colour, round(255 * share)), (0, y), (canvas.get_width(), y))

    return drawn(library, "fade", (width, height), draw, colour, upwards, edge=colour)
