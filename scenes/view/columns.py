"""Ground painted from material tiles between two curves, column by column: fast enough to follow a finger.

Takes functions of x and material ids; knows no model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from scenes.view.library import Library
from scenes.view.opaque import opaque

COLUMN_PX = 6
TILE = 512

Curve = Callable[[float], float]


def textured(library: Library, material: str, size: tuple[int, int]) -> pygame.Surface:
    """The material's seamless tile repeated over `size`, made once."""
    key = (f"material/{material}*", size)
    if key not in library.cuts:
        tile = library.picture(f"material/{material}").surface
        whole = opaque(size)
        for y in range(0, size[1], TILE):
            for x in range(0, size[0], TILE):
                whole.blit(tile, (x, y))
        library.cuts[key] = whole
    return library.cuts[key]


def fill_between(
    canvas: pygame.Surface, texture: pygame.Surface, left: int, right: int, top: Curve, bottom: Curve
) -> None:
    """Show `texture` (which covers the canvas from 0, 0) between two curves, y as a function of canvas x."""
    xs = columns(left, right)
    fill_columns(canvas, texture, left, values(top, xs), values(bottom, xs))


def columns(left: int, right: int) -> list[float]:
    """The middle of each column from left to right."""
    return [x + COLUMN_PX / 2 for x in range(left, right, COLUMN_PX)]


def values(curve: Curve, xs: Sequence[float]) -> list[float]:
    return [curve(x) for x in xs]


def fill_columns(
    canvas: pygame.Surface, texture: pygame.Surface, left: int, tops: Sequence[float], bottoms: Sequence[float]
) -> None:
    """As `fill_between`, from the y of both curves in each column: what several grounds share is reckoned once."""
    pieces = []
    for number, (top, bottom) in enumerate(zip(tops, bottoms, strict=True)):
        x, y0, y1 = left + number * COLUMN_PX, round(top), round(bottom)
        if y1 > y0:
            pieces.append((texture, (x, y0), (x, y0, COLUMN_PX, y1 - y0)))
    canvas.blits(pieces, doreturn=False)


def line_along(
    canvas: pygame.Surface, colour: tuple[int, int, int], xs: Sequence[float], ys: Sequence[float], width: int
) -> None:
    """A brushed line through a point in each column; it hides the steps of the columns."""
    if len(xs) > 1:
        pygame.draw.lines(canvas, colour, False, list(zip(xs, ys, strict=True)), width)


def edge(canvas: pygame.Surface, colour: tuple[int, int, int], left: int, right: int, curve: Curve, width: int) -> None:
    """A brushed line along a curve; it hides the steps of the columns."""
    points = [(x, curve(x)) for x in range(left, right + 1, 6)]
    if len(points) > 1:
        pygame.draw.lines(canvas, colour, False, points, width)
