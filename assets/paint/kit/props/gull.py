"""A herring gull on its feet, as gulls stand where they expect a sea.

Local units: 104 long, 84 high, feet at y = 0, facing right unless `flip`.
"""
from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, spline


def gull(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, tilt: float = 0,
         stretch: float = 0, shading: bool = False, away: bool = False) -> None:
    """`tilt` turns the head (degrees), `stretch` 0-1 lifts the neck, `away`: he looks over his shoulder,
    `shading`: a wing over the eyes, as one looks out over water."""
    pen = Pen.at(canvas, x, y, scale, flip)
    legs = joined(*[brush_stroke([(lx, -20), (lx + 1, -2)], 3.4, 3) for lx in (-6, 8)],
                  *[polygon([(lx - 4, 1), (lx + 10, 1), (lx + 2, -5)]) for lx in (-6, 8)])
    pen.ink(legs, mix('rose', 'terra', .4), wobble=.2, edge=.3)
    top = -66 - 14 * stretch
    if shading:
        raised = pen.ink(spline([(12, -42, 'c'), (-16, -46), (-38, -74), (-30, top - 26), (2, top - 37),
                                 (44, top - 24, 'c'), (20, top - 22), (-2, top - 14), (-8, -62), (4, -48)]),
                         mix('till', 'frost', .45), wobble=.3, edge=.5)
        pen.shade(raised, 'till', 4, -6, 5, alpha=.6, low=.3)
    body = pen.ink(spline([(-48, -28), (-30, -40), (-4, -48), (18, -56), (30, -48), (30, -34), (16, -20), (-8, -15),
                           (-28, -19)]), 'white', wobble=.3, edge=.5)
    pen.shade(body, mix('till', 'rose', .4), 0, -10, 8, alpha=.55, low=.3)
    pen.ink(brush_stroke([(17, -40), (20, -54), (21, top + 4)], 27, 19, 22), 'white', wobble=.3, edge=.4)
    _head(pen.placed(22, top, tilt, -1 if away else 1, 1))
    wing = [(14, -46), (-6, -46), (-34, -36), (-60, -26), (-36, -24), (-6, -24), (14, -32)]
    laid = pen.ink(spline(wing), mix('till', 'frost', .45), wobble=.3, edge=.5)
    pen.shade(laid, 'till', 2, -7, 5, alpha=.6, low=.3)
    pen.ink(spline([(-40, -31, 'c'), (-62, -25), (-64, -20, 'c'), (-38, -23, 'c')]), 'ink', wobble=.2, edge=.4)
    if shading:
        tip = spline([(0, top - 36, 'c'), (32, top - 30), (58, top - 14), (64, top - 6, 'c'), (40, top - 13),
                      (14, top - 17), (-4, top - 20, 'c')])
        pen.ink(tip, mix('till', 'ink', .5), wobble=.3, edge=.5)


def _head(pen: Pen) -> None:
    pen.ink(ellipse(2, -2, 15, 13), 'white', wobble=.3, edge=.4)
    pen.ink(polygon([(14, -5), (33, -3, 2), (35, 5, 2), (30, 3, 2), (14, 4)]), 'gold', wobble=.1, edge=.3)
    pen.ink(circle(28, 2.4, 2.2), 'brick', wobble=0, edge=.2)
    pen.ink(circle(7, -5, 4.2), 'glow', wobble=0, edge=.2)
    pen.ink(circle(7.6, -5, 2.4), 'ink', wobble=0, edge=.1)
    pen.ink(brush_stroke([(1, -10), (11, -10)], 1.4, 1.4, 2.2), mix('till', 'ink', .3), wobble=.1, edge=.2)
