"""Chairs that nobody sits on: seven kinds, seen from behind or from the side.

Local units: feet at y = 0, seat at -46, about 44 wide and 94 high.
"""
from collections.abc import Callable

import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, minus, polygon, rect, spline

KINDS = 7


def _legs(width: float = 18, splay: float = 3, far: bool = True) -> skia.Path:
    legs = [brush_stroke([(side * width, -44), (side * (width + splay), 0)], 5.4, 4) for side in (-1, 1)]
    if far:
        legs += [brush_stroke([(side * (width - 5), -42), (side * (width - 3), -8)], 4, 3) for side in (-1, 1)]
    return joined(*legs)


def _posts(top: float, lean: float = 0) -> skia.Path:
    return joined(*[brush_stroke([(side * 18, -44), (side * (18 + lean), top)], 5.4, 4.6) for side in (-1, 1)])


def _ladder() -> skia.Path:
    return joined(_legs(), _posts(-94), *[rect(-19, y, 38, 6, 2) for y in (-92, -78, -64)], rect(-22, -48, 44, 6, 2))


def _spindles() -> skia.Path:
    bars = [rect(x - 1.4, -88, 2.8, 42) for x in (-11, -4, 4, 11)]
    return joined(_legs(17, 5), _posts(-90, 2), *bars, rect(-23, -94, 46, 9, 4), rect(-22, -48, 44, 6, 3))


def _bentwood() -> skia.Path:
    outer = spline([(-19, -46, 'c'), (-21, -74), (-12, -94), (0, -97), (12, -94), (21, -74), (19, -46, 'c')])
    inner = spline([(-15, -46, 'c'), (-16, -73), (-9, -89), (0, -92), (9, -89), (16, -73), (15, -46, 'c')])
    heart = minus(ellipse(0, -66, 10, 15), ellipse(0, -66, 6.6, 11.6))
    return joined(_legs(16, 4), minus(outer, inner), heart, ellipse(0, -45, 23, 4.6))


def _panel() -> skia.Path:
    return joined(_legs(17, 4), _posts(-80), polygon([(-22, -92, 6), (22, -92, 6), (20, -66, 4), (-20, -66, 4)]),
                  rect(-21, -48, 42, 6, 3))


def _upholstered() -> skia.Path:
    return joined(_legs(16, 1), polygon([(-21, -93, 9), (21, -93, 9), (19, -52, 4), (-19, -52, 4)]),
                  rect(-23, -54, 46, 12, 4))


def _folding() -> skia.Path:
    cross = [brush_stroke([(side * 17, -52), (-side * 18, 0)], 4, 4) for side in (-1, 1)]
    return joined(*cross, _posts(-90), rect(-20, -90, 40, 13, 2), rect(-20, -48, 40, 5, 2), rect(-17, -12, 34, 3))


def _stool() -> skia.Path:
    return joined(_legs(15, 6), rect(-22, -52, 44, 8, 4), rect(-17, -22, 34, 3.4))


_SHAPES: tuple[Callable[[], skia.Path], ...] = (_ladder, _spindles, _bentwood, _panel, _upholstered, _folding, _stool)


def chair_behind(canvas: Canvas, x: float, y: float, scale: float = 1, kind: int = 0, colour: Colour = 'wood',
                 light: tuple[float, float] = (7, -3), clip: Region | None = None) -> None:
    """A chair seen from behind; `kind` 0-6: ladder, spindles, bentwood, panel, upholstered, folding, stool."""
    pen = Pen.at(canvas, x, y, scale, clip=clip)
    laid = pen.ink(_SHAPES[kind % KINDS](), colour, wobble=.3, edge=.4, angle=90)
    pen.shade(laid, mix(colour, 'ink', .5), *light, 3.4, alpha=.6, blend='normal', low=.5)


def chair_side(canvas: Canvas, x: float, y: float, scale: float = 1, turn: float = 0, colour: Colour = 'wood',
               flip: bool = False) -> None:
    """A kitchen chair from the side, its back to the left; turned by `turn` degrees about its foot."""
    pen = Pen.at(canvas, x, y, scale, flip, turn)
    far = joined(brush_stroke([(-14, -44), (-12, -4)], 4, 3), brush_stroke([(18, -44), (19, -4)], 4, 3))
    pen.ink(far, mix(colour, 'ink', .35), wobble=.2, edge=.3)
    near = joined(brush_stroke([(-26, -96), (-20, -46), (-23, 0)], 5, 4.6, 5.4), brush_stroke([(22, -46), (25, 0)], 5.4,
                                                                                              4),
                  rect(-23, -50, 48, 7, 3), *[brush_stroke([(-25 + k * 1.6, y), (-17 + k * 1.4, y + 1)], 6, 5)
                                               for k, y in enumerate((-92, -78, -64))],
                  brush_stroke([(-22, -18), (24, -18)], 3, 3))
    laid = pen.ink(near, colour, wobble=.3, edge=.4, angle=90)
    pen.shade(laid, mix(colour, 'ink', .5), 6, -4, 3.4, alpha=.7, blend='normal', low=.3)
