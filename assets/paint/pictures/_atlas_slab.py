"""Parts that several small pictures of the atlas share: a slab cut out of the ground, a hill, a strip of water.

Local units of all place pictures: foot middle (0, 0), about 120 wide and 100 high; a size below 1 draws them smaller.
"""
from collections.abc import Sequence

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, polygon, spline
from assets.paint.kit.props import plants
from assets.paint.kit.region import Region

WATER: Colour = mix('teal', 'sea', .55)


def shadow(pen: Pen, width: float = 112, y: float = 1) -> None:
    """The soft dark oval that a small picture stands on."""
    pen.ink(ellipse(3, y, width / 2, 7), mix('plum', 'forest', .3), alpha=.34, wobble=.8, edge=1)


def slab_outline(width: float, height: float) -> skia.Path:
    """A block of ground with a flat top at -height and a crumbly, narrower bottom."""
    w = width / 2
    return polygon([(-w, -height, 3), (w, -height, 3), (w - 3, -14, 10), (w - 14, 2, 8), (w * .3, -2, 8),
                    (-w * .1, 3, 8),
                    (-w * .55, -3, 8), (-w + 10, 3, 8), (-w + 2, -12, 10)])


def slab(canvas: Canvas, pen: Pen, layers: Sequence[tuple[str, float]], width: float = 112, height: float = 54,
         slope: float = 0) -> Region | None:
    """A block of ground of (material, share of the height), top first; `slope` tilts the boundaries. Turf on top."""
    whole = canvas.mask(pen.path(slab_outline(width, height)), .8, .8)
    top = -height
    w = width / 2 + 4
    for material, share in layers:
        path = polygon([(-w, top - slope), (0, top - 1), (w, top + slope), (w, 8), (-w, 8)])
        ground(canvas, pen.path(path), material, shade=False, clip=whole, wobble=.8, edge=.9)
        top += height * share
    canvas.shade(whole, 'ink', -pen.size * 6, -pen.size * 9, 8 * pen.size, alpha=.42, low=.2)
    pen.ink(brush_stroke([(-w + 3, -height), (0, -height - 1), (w - 3, -height)], 8, 8), 'green', wobble=.8, edge=1)
    turf(canvas, pen, -w + 6, w - 6, -height)
    return whole


def turf(canvas: Canvas, pen: Pen, x0: float, x1: float, y: float, every: float = 7) -> None:
    """Short grass along a local line at y."""
    size = pen.size
    xs = [pen.point(float(x), y)[0] for x in np.arange(x0, x1, every)]
    level = pen.point(0, y)[1]
    plants.grass(canvas, xs, lambda _x: level, (4 * size, 9 * size), 2.2 * size, 'forest', seed=3)


def hill(pen: Pen, colour: Colour, height: float = 60, width: float = 116, peak: float = 0,
         dark: Colour = 'ink') -> Region | None:
    """A round hump, its top at x = `peak`."""
    w = width / 2
    laid = pen.ink(spline([(-w, 2, 'c'), (-w * .72 + peak * .2, -height * .34), (-w * .3 + peak * .7, -height * .86),
                           (peak, -height), (w * .34 + peak * .7, -height * .84), (w * .74 + peak * .2, -height * .32),
                           (w, 2, 'c'), (0, 7)]), colour, wobble=1, edge=1, angle=60, streak=.06)
    pen.shade(laid, dark, -width * .16, -height * .16, 10, alpha=.36, low=.25)
    return laid


def water_strip(pen: Pen, y: float = 2, width: float = 118, height: float = 13) -> None:
    """A canal or river seen from the side of its bank."""
    pen.ink(ellipse(0, y + 1, width / 2 + 3, height / 2 + 3), mix('sand', 'clay', .4), wobble=.7, edge=.8)
    pen.ink(ellipse(0, y, width / 2, height / 2), WATER, wobble=.6, edge=.7)
    for x, length, up in ((-38, 26, -2), (-6, 20, 2), (20, 26, -1)):
        pen.ink(brush_stroke([(x, y + up), (x + length, y + up)], .8, .8, 2), 'frost', alpha=.85, wobble=.3)
