"""Trees in winter: trunk, limbs and twigs without a leaf.

A tree stands with its foot at (x, y), `height` in px of the stage. Its whole drawing is one path, so that it can be
inked, outlined, or left out.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import brush_stroke
from assets.paint.kit.region import Region

from .scatter import seeded


def _limb(rng: np.random.Generator, path: skia.Path, start: tuple[float, float], angle: float, length: float,
          width: float, spread: float, left: int) -> None:
    """One limb that bends a little upward as it goes, and forks at its end."""
    x, y = start
    points = [start]
    for _ in range(3):
        angle += rng.normal(0, .13) + .05 * math.sin(-math.pi / 2 - angle)
        x, y = x + math.cos(angle) * length / 3, y + math.sin(angle) * length / 3
        points.append((x, y))
    path.addPath(brush_stroke(points, width, width * .62, width * .8, 14))
    if not left:
        return
    forks = 3 if rng.random() < .4 else 2
    for k in range(forks):
        aside = (k - (forks - 1) / 2) * spread * rng.uniform(.7, 1.25)
        _limb(rng, path, (x, y), angle + aside + rng.normal(0, .08), length * rng.uniform(.62, .82),
              max(1, width * (.66 if forks == 2 else .56)), spread, left - 1)
    if left > 1:
        side = rng.choice([-1, 1])
        _limb(rng, path, points[2], angle + side * spread * rng.uniform(.8, 1.2), length * rng.uniform(.4, .6),
              max(1, width * .42), spread, left - 2)


def bare_tree_path(x: float, y: float, height: float = 150, seed: int = 1, spread: float = .8, trunk: float = .09,
                   forks: int = 5) -> skia.Path:
    """The outline of a bare tree: `spread` in radians opens the forks (an oak .95, a poplar .4); `trunk` is its width
    as a share of the height."""
    rng = seeded(seed)
    path = skia.Path()
    path.setFillType(skia.PathFillType.kWinding)
    rise = height * .26
    width = height * trunk
    path.addPath(brush_stroke([(x - width * .1, y + 3), (x + width * .08, y - rise * .5), (x, y - rise)], width * 1.5,
                              width * .9, width, 14))
    limbs = 3
    for k in range(limbs):
        aside = (k - 1) * spread * rng.uniform(.9, 1.15)
        _limb(rng, path, (x + (k - 1) * width * .22, y - rise * (.9 + .06 * (k == 1))), -math.pi / 2 + aside,
              height * rng.uniform(.22, .27), width * (.74 if k == 1 else .62), spread * .82, forks - 1)
    return path


def bare_tree(canvas: Canvas, x: float, y: float, height: float = 150, colour: Colour = 'peat', seed: int = 1,
              spread: float = .8, trunk: float = .09, forks: int = 5, alpha: float = 1,
              clip: Region | None = None) -> Region | None:
    """A tree in winter, in one flat colour."""
    return canvas.ink(bare_tree_path(x, y, height, seed, spread, trunk, forks), colour, alpha,
                      wobble=min(1, height * .006), edge=.6, tooth=.004, clip=clip, angle=90)
