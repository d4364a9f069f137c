"""Chance and outlines that several props share; lays no paint. Jittered grids and pebbles: see `patterns`."""
import math

import numpy as np
import skia

from assets.paint.kit.paths import moved, spline
from assets.paint.kit.patterns import Box


def seeded(seed: int) -> np.random.Generator:
    """A generator of its own for one thing, so that the order of painting changes nothing."""
    return np.random.default_rng(seed)


def box_of(path: skia.Path) -> Box:
    """The bounds of a path as (left, top, right, bottom) in px."""
    bounds = path.getBounds()
    return bounds.left(), bounds.top(), bounds.right(), bounds.bottom()


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
