"""A sturdy Dutch bicycle, upright or falling over.

Local units: 178 long, 104 high, wheels at (-58, -37) and (58, -37), ground at y = 0, facing right unless `flip`.
"""
import math

import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, joined, polygon, polyline, rect, spline

WHEELS, REACH, CRANK = ((-58, -37), (58, -37)), 36, (-6, -36)


def _wheel(pen: Pen, x: float, y: float, spin: float) -> None:
    pen.ink(circle(x, y, REACH - 2), 'ink', stroke=8, wobble=.2, edge=.4)
    pen.ink(circle(x, y, REACH - 6), mix('till', 'frost', .45), stroke=2.2, wobble=.1, edge=.2)
    spokes = skia.Path()
    for k in range(7):
        a = math.radians(spin) + math.pi * k / 7
        spokes.addPath(polyline([(x - 31 * math.cos(a), y - 31 * math.sin(a)),
                                 (x + 31 * math.cos(a), y + 31 * math.sin(a))]))
    pen.ink(spokes, mix('till', 'frost', .45), stroke=1.2, wobble=0, edge=.1)
    pen.ink(circle(x, y, 4.5), 'till', wobble=.1, edge=.2)


def _frame(pen: Pen, colour: Colour) -> None:
    tubes = joined(brush_stroke([(-58, -37), CRANK], 6.4, 6.4), brush_stroke([(-58, -37), (-24, -76)], 5.6, 5.6),
                   brush_stroke([CRANK, (-26, -84)], 8, 7), brush_stroke([(-20, -70), (10, -58), (38, -78)], 8, 8),
                   brush_stroke([CRANK, (16, -48), (38, -76)], 8.4, 8.4),
                   brush_stroke([(36, -94), (42, -66), (58, -37)], 8, 6.6))
    laid = pen.ink(tubes, colour, wobble=.2, edge=.4)
    pen.shade(laid, 'ink', -1, -2, 2, alpha=.45, low=.25)
    for x, start, end in ((-58, -176, -16), (58, -160, -30)):
        guard = [(x + 42 * math.cos(math.radians(a)), -37 + 42 * math.sin(math.radians(a)))
                 for a in range(start, end, 12)]
        pen.ink(polyline(guard), colour, stroke=5, wobble=.2, edge=.3)


def bicycle(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, colour: Colour = 'teal',
            fallen: float = 0, spin: float = 0) -> None:
    """A bicycle on the ground at (x, y); `fallen` 0 = upright, 1 = on its side; `spin` turns the wheels (degrees)."""
    pen = Pen.at(canvas, x, y, scale, flip).placed(0, 0, 5 * fallen, 1, 1 - .56 * fallen)
    for wheel in WHEELS:
        _wheel(pen, *wheel, spin)
    pen.ink(polygon([(-92, -82), (-34, -84), (-34, -79), (-92, -77)], 1), 'ink', wobble=.2, edge=.3)
    pack = pen.ink(rect(-88, -78, 44, 34, 6), 'ochre', wobble=.4, edge=.5)
    pen.shade(pack, 'rust', 4, -6, 6, alpha=.7, low=.2)
    pen.ink(rect(-88, -78, 44, 12, 4), mix('ochre', 'rust', .4), wobble=.3, edge=.4)
    _frame(pen, colour)
    pen.ink(spline([(-44, -90), (-30, -95), (-10, -90), (-12, -84), (-30, -84)]), mix('peat', 'ink', .3), wobble=.3,
            edge=.4)
    bar = joined(brush_stroke([(36, -94), (34, -102), (22, -104), (8, -100)], 4.4, 4.4),
                 brush_stroke([(14, -102), (4, -98)], 7, 7))
    pen.ink(bar, 'ink', wobble=.2, edge=.3)
    pen.ink(circle(47, -86, 6), 'glow', wobble=.2, edge=.3)
    pen.ink(circle(*CRANK, 9), mix('till', 'frost', .3), stroke=3.4, wobble=.1, edge=.2)
    pen.ink(joined(brush_stroke([CRANK, (6, -20)], 4, 4), brush_stroke([CRANK, (-18, -52)], 4, 4)), 'till', wobble=.1,
            edge=.2)
    pen.ink(joined(rect(0, -22, 15, 6, 2), rect(-27, -56, 15, 6, 2)), 'ink', wobble=.1, edge=.2)
