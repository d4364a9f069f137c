"""Farm animals and birds in cut-paper shapes: cow, sheep, duck.

Local units: a cow is about 150 long and 80 high, a sheep 90 and 60, a duck 66 and 32; feet (or waterline) at
y = 0, middle at x = 0, facing right unless `flip`.
"""
import math
from collections.abc import Callable

import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, moved, polygon, rect, spline, union
from assets.paint.kit.patterns import jittered_grid

from .scatter import seeded

Placer = Callable[[skia.Path], skia.Path]


def _placer(x: float, y: float, turn: float) -> Placer:
    """Puts a head drawn round (0, 0) at its place on the body."""
    return lambda path: moved(moved(path, 0, 0, 1, 1, turn), x, y)


def _cow_legs(pen: Pen, colour: Colour, near: bool) -> None:
    if not near:
        for x, out in ((-38, -2), (34, 2)):
            pen.ink(brush_stroke([(x, -30), (x + out, 2)], 11, 6.5, 8), mix(colour, 'clay', .35), wobble=.3, tooth=0)
        return
    for x, out in ((-46, 2), (44, -1)):
        pen.ink(brush_stroke([(x, -34), (x + out, 3)], 12.5, 7, 9), colour, wobble=.3, tooth=0)
        pen.ink(rect(x + out - 4, -1, 8, 5, 1), 'ink', wobble=.2, tooth=0)


def _cow_body(pen: Pen, colour: Colour, spot: Colour) -> None:
    body = pen.ink(spline([(-54, -64), (-30, -74), (10, -70), (44, -75), (56, -62), (56, -38), (46, -27), (0, -24),
                           (-40, -27), (-55, -38)]), colour, wobble=.6, tooth=0)
    spots = joined(spline([(-30, -80), (2, -78), (6, -56), (-12, -44), (-30, -52)]),
                   spline([(28, -82), (50, -80), (62, -58), (50, -44), (34, -52)]),
                   spline([(-60, -58), (-46, -52), (-46, -36), (-60, -32)]),
                   spline([(8, -36), (24, -40), (28, -22), (10, -22)]))
    pen.ink(spots, spot, wobble=1, edge=.8, tooth=0, clip=body)
    pen.shade(body, 'mauve', -4, -16, 12, alpha=.55, low=.25, blend='multiply')
    pen.ink(ellipse(-24, -25, 10, 6), 'rose', wobble=.3, tooth=0)


def _cow_head(pen: Pen, place: Placer, colour: Colour, spot: Colour, dark_face: bool) -> None:
    face = spot if dark_face else colour
    pen.ink(place(spline([(-14, -9), (0, -10), (20, -6), (25, 2), (18, 9), (0, 10), (-14, 8)])), face, wobble=.3,
            tooth=0)
    pen.ink(place(spline([(-10, -8), (4, -8), (8, -2), (-8, -1)])), colour, wobble=.2, tooth=0)
    pen.ink(place(ellipse(20, 2, 8, 8.5)), 'rose', wobble=.3, tooth=0)
    pen.ink(place(circle(23, -1, 1.4)), 'ink', wobble=0, edge=.2, tooth=0)
    pen.ink(place(ellipse(-14, -12, 4.5, 8, -50)), spot, wobble=.2, tooth=0)
    pen.ink(place(ellipse(-15, 10, 4.5, 8, 40)), spot, wobble=.2, tooth=0)
    pen.ink(place(brush_stroke([(-9, -11), (-8, -18)], 3.4, 1)), 'sand', wobble=.1, edge=.2, tooth=0)
    pen.ink(place(circle(1, -3.5, 2.1)), 'white' if dark_face else 'ink', wobble=0, edge=.2, tooth=0)


def cow(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, grazing: bool = True,
        colour: Colour = 'cream', spot: Colour = 'ink', dark_face: bool = True) -> None:
    """A spotted cow, head in the grass or lifted."""
    pen = Pen.at(canvas, x, y, scale, flip)
    _cow_legs(pen, colour, near=False)
    _cow_body(pen, colour, spot)
    _cow_legs(pen, colour, near=True)
    pen.ink(brush_stroke([(-54, -62), (-64, -48), (-62, -28)], 4, 2), colour, wobble=.3, tooth=0)
    pen.ink(ellipse(-62, -24, 3.6, 6.5), spot, wobble=.3, tooth=0)
    neck = [(48, -66), (66, -52), (74, -26)] if grazing else [(46, -60), (60, -70), (72, -78)]
    pen.ink(brush_stroke(neck, 28, 16, 23), spot if dark_face else colour, wobble=.4, tooth=0)
    place = _placer(78, -18, 62) if grazing else _placer(82, -78, 12)
    _cow_head(pen, place, colour, spot, dark_face)


def _sheep_head(pen: Pen, place: Placer, wool: Colour, face: Colour) -> None:
    pen.ink(place(spline([(-10, -8), (4, -8), (16, -2), (15, 5), (2, 8), (-10, 7)])), face, wobble=.2, tooth=0)
    pen.ink(place(ellipse(-7, -6, 6, 4)), wool, wobble=.2, tooth=0)
    horn = spline([(-7, -7), (-15, -11), (-19, -3), (-13, 3), (-7, 0)], closed=False)
    pen.ink(place(horn), 'sand_dark', stroke=3.6, wobble=.2, edge=.3, tooth=0)
    pen.ink(place(circle(4, -2.5, 1.5)), 'white', wobble=0, edge=.1, tooth=0)


def sheep(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, grazing: bool = False,
          wool: Colour = 'cream', face: Colour = 'peat', seed: int = 1) -> None:
    """A horned Drenthe heath sheep with rows of curls."""
    pen = Pen.at(canvas, x, y, scale, flip)
    for leg in (-20, 16):
        pen.ink(brush_stroke([(leg, -18), (leg + 1, 2)], 6, 4), mix(face, 'ink', .3), wobble=.2, tooth=0)
    fleece = ellipse(0, -34, 28, 15)
    for k in range(11):
        angle = 2 * math.pi * k / 11
        fleece = union(fleece, ellipse(27 * math.cos(angle), -34 + 13 * math.sin(angle), 12, 11))
    laid = pen.ink(fleece, wool, wobble=.6, edge=.9, tooth=0)
    pen.shade(laid, 'mauve', -7, -14, 10, alpha=.6, low=.2, blend='multiply')
    curls = skia.Path()
    for px, py in jittered_grid(seeded(seed), (-26, -48, 28, -20), 11, 8, .3):
        curls.addPath(brush_stroke([(px - 3.4, py), (px, py + 2.6), (px + 3.4, py)], .6, .6, 1.7))
    pen.ink(curls, 'clay', alpha=.5, wobble=.1, edge=.3, tooth=0, clip=laid)
    for leg in (-14, 22):
        pen.ink(brush_stroke([(leg, -20), (leg, 3)], 6.4, 4.4), face, wobble=.2, tooth=0)
    if grazing:
        pen.ink(brush_stroke([(24, -40), (40, -26)], 16, 12), wool, wobble=.3, tooth=0)
    _sheep_head(pen, _placer(44, -20, 60) if grazing else _placer(42, -50, 18), wool, face)


def duck(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, head: Colour = 'forest') -> None:
    """A mallard drake on the water; waterline at y = 0."""
    pen = Pen.at(canvas, x, y, scale, flip)
    body = pen.ink(spline([(-26, 0), (-30, -12), (-10, -14), (8, -10), (12, -24), (20, -28), (26, -22), (24, -8),
                           (14, 2)]), mix('peat', 'clay', .28), wobble=.3, tooth=0)
    pen.shade(body, 'ink', -3, -8, 6, alpha=.5, low=.3, blend='multiply')
    pen.ink(spline([(10, -16), (12, -25), (20, -29), (26, -23), (20, -16)]), head, wobble=.2, tooth=0)
    pen.ink(brush_stroke([(9, -13), (21, -14)], 2.4, 2), 'cream', wobble=.1, edge=.3, tooth=0)
    pen.ink(polygon([(25, -25), (35, -22), (25, -20)], 1), 'gold', wobble=0, tooth=0)
    pen.ink(brush_stroke([(-20, -8), (2, -8)], 3, 2, 5), 'cream', wobble=.2, tooth=0)
    pen.ink(circle(20, -23.5, 1.3), 'white', wobble=0, edge=.1, tooth=0)
