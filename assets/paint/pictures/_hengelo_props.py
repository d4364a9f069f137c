"""Things over the salt: wooden salt tower, brine barge, tanks with pipes, car on a road that dips, kennel, fence, sign.

`thing(canvas, x, y, scale)`: foot at (x, y), local units as in each docstring, facing right unless `flip`.
"""
import math

import numpy as np

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props import buildings


def salt_tower(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """An old wooden salt tower, 132 wide, 300 high: boarded legs that lean in, a cabin, a little roof, a ladder."""
    pen = Pen(canvas, x, y, scale)
    dark, wood = mix("wood_dark", "peat", .2), mix("wood", "clay", .3)
    back = joined(*[brush_stroke([(s * 46, 2), (s * 20, -236)], 7, 5) for s in (-1, 1)])
    pen.ink(back, mix(dark, "ink", .2), wobble=.4, edge=.5, tooth=0)
    for k in range(5):
        y0, y1 = -12 - k * 46, -58 - k * 46
        w0, w1 = _half(y0), _half(y1)
        pen.ink(joined(brush_stroke([(-w0, y0), (w1, y1)], 4.4), brush_stroke([(w0, y0), (-w1, y1)], 4.4),
                       brush_stroke([(-w1, y1), (w1, y1)], 5.4)), mix(wood, "ink", .12), wobble=.4, edge=.5, tooth=0)
    boards = pen.ink(polygon([(-_half(-60) - 4, -60), (-_half(-238) - 4, -238), (_half(-238) + 4, -238),
                              (_half(-60) + 4, -60)]), wood,
                     wobble=.6, edge=.7, tooth=0, angle=90, streak=.12)
    pen.shade(boards, dark, -16, -2, 12, alpha=.8, low=.15, blend="normal")
    pen.shade(boards, mix("sand", wood, .3), 8, 6, 6, alpha=.6, low=.45, blend="normal")
    gaps = joined(*[brush_stroke([(t * _half(-60), -62), (t * _half(-236), -236)], 1.6)
                    for t in np.arange(-.86, .9, .215)])
    pen.ink(gaps, mix(dark, "ink", .3), alpha=.75, wobble=.3, edge=.3, tooth=0, clip=boards)
    legs = joined(*[brush_stroke([(s * 60, 4), (s * 26, -240)], 10, 7) for s in (-1, 1)])
    laid = pen.ink(legs, mix(wood, "rust", .15), wobble=.5, edge=.6, tooth=0)
    pen.shade(laid, dark, -4, 0, 3, alpha=.6, low=.3)
    for wy in (-104, -160, -210):
        pen.ink(joined(rect(-9, wy - 18, 18, 22)), "night", wobble=.3, edge=.4, tooth=0)
        pen.ink(joined(brush_stroke([(0, wy - 18), (0, wy + 4)], 2), brush_stroke([(-9, wy - 7), (9, wy - 7)], 2)),
                "cream", wobble=.2,
                edge=.3, tooth=0)
    cabin = pen.ink(rect(-36, -270, 72, 36, 2), mix(wood, "sand", .12), wobble=.5, edge=.6, tooth=0, angle=90)
    pen.shade(cabin, dark, -10, -4, 8, alpha=.7, low=.2, blend="normal")
    pen.ink(joined(rect(-22, -260, 14, 16), rect(8, -260, 14, 16)), "gold", wobble=.2, edge=.4, tooth=0)
    roof = pen.ink(polygon([(-46, -266, 3), (0, -302, 4), (46, -266, 3)]), mix("brick", "rust", .4), wobble=.5,
                   edge=.6, tooth=0)
    pen.shade(roof, "plum", -8, -4, 6, alpha=.6, low=.25)
    door = pen.ink(rect(-14, -44, 28, 46, 2), mix("forest", "ink", .15), wobble=.3, edge=.5, tooth=0)
    pen.shade(door, "night", 5, 5, 5, alpha=.5, low=.3)


def _half(y: float) -> float:
    return 60 + (26 - 60) * (-y / 240)


def brine_barge(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """A long motor barge with a white heap of salt, 300 long, waterline at y = 0; wheelhouse at the left."""
    pen = Pen(canvas, x, y, scale)
    salt = pen.ink(spline([(-78, -22, "c"), (-40, -44), (4, -36), (44, -48), (96, -30), (120, -22, "c")]), "white",
                   wobble=1, edge=1, tooth=0)
    pen.shade(salt, mix("rose", "plum", .2), -8, -8, 8, alpha=.55, low=.25, blend="normal")
    hull = pen.ink(spline([(-148, -30, "c"), (-130, -24), (110, -22), (152, -34, "c"), (132, 7), (-132, 7),
                           (-146, -8)]),
                   mix("teal", "ink", .3), wobble=.5, edge=.6, tooth=0)
    pen.shade(hull, "ink", 4, -12, 8, alpha=.6, low=.2)
    pen.ink(brush_stroke([(-146, -25), (0, -20), (148, -30)], 4.4), "brick", wobble=.3, edge=.4, tooth=0)
    house = pen.ink(rect(-136, -68, 44, 44, 4), "cream", wobble=.4, edge=.5, tooth=0)
    pen.shade(house, "clay", -7, -4, 6, alpha=.5, low=.25)
    pen.ink(joined(rect(-131, -60, 14, 14, 2), rect(-111, -60, 14, 14, 2)), "night", wobble=.2, edge=.4, tooth=0)
    pen.ink(rect(-140, -74, 52, 8, 3), "brick", wobble=.3, edge=.5, tooth=0)
    pen.ink(brush_stroke([(138, -32), (138, -62)], 2.6), "ink", wobble=.2, tooth=0)
    pen.ink(polygon([(138, -62), (162, -56), (138, -49)]), "gold", wobble=.2, edge=.3, tooth=0)


def tank(canvas: Canvas, x: float, y: float, scale: float = 1, paint: Colour = "bone") -> None:
    """A round storage tank, 96 wide, 74 high, with a stair that winds up its side."""
    pen = Pen(canvas, x, y, scale)
    body = pen.ink(polygon([(-48, 2), (-48, -62), (0, -74, 20), (48, -62), (48, 2)]), paint, wobble=.5, edge=.6,
                   tooth=0, angle=90)
    pen.shade(body, mix(paint, "plum", .5), -14, -2, 9, alpha=.85, low=.2, blend="normal")
    pen.shade(body, "white", 6, 3, 4, alpha=.6, low=.5, blend="normal")
    pen.ink(joined(brush_stroke([(-48, -44), (48, -44)], 2), brush_stroke([(-48, -22), (48, -22)], 2)),
            mix(paint, "clay", .4), alpha=.8,
            wobble=.3, edge=.4, tooth=0, clip=body)
    stair = joined(*[rect(-44 + k * 7, -4 - k * 5.6, 9, 3) for k in range(11)],
                   brush_stroke([(-46, -14), (32, -72)], 2))
    pen.ink(stair, mix("till", "ink", .25), wobble=.2, edge=.4, tooth=0)


def pipe_bridge(canvas: Canvas, x0: float, x1: float, y: float, high: float = 44) -> None:
    """Pipes on trestles along the park, from x0 to x1, `high` px over y."""
    posts = joined(*[joined(brush_stroke([(x, y + 2), (x, y - high - 6)], 5),
                            brush_stroke([(x - 12, y - high + 6), (x + 12, y - high + 6)], 4))
                     for x in np.arange(x0 + 20, x1, 110)])
    canvas.ink(posts, mix("till", "ink", .2), wobble=.3, edge=.5, tooth=0)
    for dy, paint in ((0, "teal"), (-9, "brick"), (9, mix("stone", "frost", .3))):
        laid = canvas.ink(brush_stroke([(x0, y - high + dy), (x1, y - high + dy)], 6.4), paint, wobble=.3, edge=.4,
                          tooth=0)
        canvas.shade(laid, "ink", 0, -3, 2, alpha=.45, low=.3)


def car(canvas: Canvas, x: float, y: float, scale: float = 1, paint: Colour = "brick", turn: float = 0,
        flip: bool = False) -> None:
    """A small old car, 84 long, 40 high."""
    pen = Pen(canvas, x, y, scale, flip, turn)
    body = pen.ink(spline([(-42, -8, "c"), (-41, -20), (-26, -24), (-16, -39), (14, -39), (25, -24), (40, -20),
                           (43, -8, "c")]), paint,
                   wobble=.4, edge=.5, tooth=0)
    pen.shade(body, "plum", -4, -6, 5, alpha=.5, low=.3)
    pen.ink(joined(polygon([(-20, -25), (-12, -35), (-1, -35), (-1, -25)], 2),
                   polygon([(3, -25), (3, -35), (12, -35), (19, -25)], 2)),
            mix("night", "ice", .25), wobble=.2, edge=.4, tooth=0)
    pen.ink(circle(41, -15, 3), "glow", wobble=.1, edge=.3, tooth=0)
    pen.ink(joined(circle(-23, -7, 8), circle(24, -7, 8)), "ink", wobble=.2, edge=.4, tooth=0)
    pen.ink(joined(circle(-23, -7, 3.4), circle(24, -7, 3.4)), "stone", wobble=.1, edge=.3, tooth=0)


def kennel(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """An old salt hut that a dog has moved into: a round door, a bowl before it, a tail that sticks out."""
    buildings.salt_hut(canvas, x, y, scale)
    pen = Pen(canvas, x, y, scale)
    pen.ink(joined(circle(0, -12, 12), rect(-12, -12, 24, 14)), mix("night", "ink", .4), wobble=.3, edge=.4, tooth=0)
    tail = pen.ink(brush_stroke([(2, -8), (18, -10), (34, -22), (40, -34)], 9, 2.6, 6), mix("rust", "peat", .35),
                   wobble=.3, edge=.5, tooth=0)
    pen.shade(tail, "ink", 0, -3, 2, alpha=.4, low=.3)
    bowl = pen.ink(polygon([(46, -12, 2), (76, -12, 2), (71, 2, 2), (51, 2, 2)]), "brick", wobble=.3, edge=.4,
                   tooth=0)
    pen.shade(bowl, "plum", 3, -3, 3, alpha=.5, low=.3)
    pen.ink(ellipse(61, -12, 14, 3.4), mix("brick", "ink", .4), wobble=.2, edge=.3, tooth=0)
    pen.ink(brush_stroke([(54, -14), (68, -15)], 4, 4), "bone", wobble=.2, edge=.3, tooth=0)


def bump_sign(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """A warning sign: a red triangle with a wavy road on it."""
    pen = Pen(canvas, x, y, scale)
    pen.ink(brush_stroke([(0, 3), (0, -40)], 4), mix("stone", "till", .3), wobble=.2, tooth=0)
    pen.ink(polygon([(-21, -38, 3), (0, -74, 3), (21, -38, 3)]), "brick", wobble=.3, edge=.5, tooth=0)
    pen.ink(polygon([(-13, -42, 2), (0, -64, 2), (13, -42, 2)]), "cream", wobble=.3, edge=.4, tooth=0)
    pen.ink(brush_stroke([(-9, -47), (-4, -47), (0, -44), (4, -47), (9, -47)], 3), "ink", wobble=.2, edge=.3, tooth=0)


def steam(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """A white plume that leans to the right."""
    puffs = joined(*[circle(x + (k * 17 + 6 * math.sin(k * 2.3)) * scale, y - k * 15 * scale, (8 + k * 4.4) * scale)
                     for k in range(6)])
    laid = canvas.ink(puffs, "white", .92, wobble=1.6, edge=1.5, tooth=.01)
    canvas.shade(laid, mix("rose", "mist", .4), -6, -7, 7, alpha=.5, low=.3, blend="normal")
