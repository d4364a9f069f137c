"""Where many small things go: jittered grids and uneven outlines.

Owns points and outlines only; lays no paint.
"""
import math
from collections.abc import Iterator

import numpy as np
import skia

from assets.paint.kit.paths import moved, spline

Box = tuple[float, float, float, float]


def seeded(seed: int) -> np.random.Generator:
    """A generator of its own for one thing, so that the order of painting changes nothing."""
    return np.random.default_rng(seed)


def scattered(rng: np.random.Generator, box: Box, dx: float, dy: float | None = None,
              jitter: float = .45) -> Iterator[tuple[float, float]]:
    """Points of a staggered grid in `box` (left, top, right, bottom), each moved by up to `jitter` of a cell."""
    left, top, right, bottom = box
    dy = dy or dx
    for row, y in enumerate(np.arange(top, bottom, dy)):
        for x in np.arange(left + (row % 2) * dx / 2, right, dx):
            yield (float(x + rng.uniform(-jitter, jitter) * dx), float(y + rng.uniform(-jitter, jitter) * dy))


def box_of(path: skia.Path) -> Box:
    """The bounds of a path as (left, top, right, bottom) in px."""
    bounds = path.getBounds()
    return bounds.left(), bounds.top(), bounds.right(), bounds.bottom()


def stone_outline(rng: np.random.Generator, x: float, y: float, rx: float, ry: float, turn: float = 0,
                  corners: int = 8, uneven: float = .13) -> skia.Path:
    """A closed uneven oval round (x, y), radii rx, ry px, turned by `turn` degrees."""
    points = []
    for k in range(corners):
        angle = 2 * math.pi * k / corners + rng.uniform(-.18, .18)
        reach = 1 + rng.uniform(-uneven, uneven)
        points.append((rx * reach * math.cos(angle), ry * reach * math.sin(angle)))
    return moved(spline(points), x, y, 1, 1, turn)


def boulder_outline(rng: np.random.Generator, x: float, y: float, rx: float, ry: float,
                    turn: float = 0) -> skia.Path:
    """A closed outline with the flattened sides of a boulder (a superellipse), radii in px."""
    points = []
    for k in range(8):
        angle = 2 * math.pi * k / 8 + rng.uniform(-.2, .2)
        reach = 1 + rng.uniform(-.10, .10)
        c, s = math.cos(angle), math.sin(angle)
        square = (abs(c) ** 2.6 + abs(s) ** 2.6) ** (-1 / 2.6)
        points.append((rx * reach * square * c, ry * reach * square * s))
    return moved(spline(points), x, y, 1, 1, turn)
