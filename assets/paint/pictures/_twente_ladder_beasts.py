"""The animals that lie in the ladder under Twente: a sea snail, a lobster, a swimming reptile's bones.

`thing(canvas, x, y, scale)`: its middle at (x, y), head to the left.
"""
import numpy as np

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, moved, polygon, spline
from assets.paint.kit.pen import Pen


def snail(canvas: Canvas, x: float, y: float, scale: float) -> None:
    """A tower-shelled sea snail, 190 long, creeping left."""
    pen = Pen(canvas, x, y, scale)
    foot = pen.ink(spline([(-104, 30, "c"), (-96, 12), (-70, 6), (-20, 22), (60, 34, "c"), (-40, 40)]),
                   mix("rose", "bone", .4),
                   wobble=.6, edge=.7, tooth=0)
    pen.shade(foot, "plum", 0, -5, 4, alpha=.5, low=.3)
    pen.ink(joined(brush_stroke([(-92, 14), (-104, -8)], 3.4, 2), brush_stroke([(-84, 10), (-88, -12)], 3.4, 2),
                   circle(-104, -10, 4), circle(-88, -14, 4)), mix("rose", "bone", .4), wobble=.2, edge=.4, tooth=0)
    for k in range(6):
        t = k / 6
        cx, cy, r = -38 + 112 * t, 2 - 30 * t, 42 * (1 - t * .82)
        whorl = pen.ink(ellipse(cx, cy, r * .72, r, 18), mix(mix("sand", "terra", .25), "bone", .2 + .1 * (k % 2)),
                        wobble=.8,
                        edge=.8, tooth=0)
        pen.shade(whorl, mix("rust", "plum", .3), -5 - 3 * (1 - t), -7, 6, alpha=.7, low=.25, blend="normal")
        ribs = joined(*[brush_stroke([(cx + d * r * .5, cy - r * .8), (cx + d * r * .5 + 3, cy + r * .8)], 1, 1, 2.4)
                        for d in (-.7, 0, .7)])
        pen.ink(ribs, mix("rust", "sand", .3), alpha=.8, wobble=.4, edge=.5, tooth=0, clip=whorl)


def lobster(canvas: Canvas, x: float, y: float, scale: float) -> None:
    """A lobster pressed in stone, 200 long, head to the left."""
    pen = Pen(canvas, x, y, scale)
    shade = mix("terra", "clay", .35)
    legs = joined(*[brush_stroke([(-26 + k * 13, 6 * side), (-34 + k * 14, 26 * side), (-22 + k * 15, 40 * side)],
                                 4.4, 1.6)
                    for k in range(4) for side in (-1, 1)])
    pen.ink(legs, shade, wobble=.5, edge=.7, tooth=0)
    feelers = joined(*[brush_stroke([(-62, 5 * side), (-110, 26 * side), (-146, 64 * side)], 3, 1)
                       for side in (-1, 1)])
    pen.ink(feelers, shade, wobble=.4, edge=.6, tooth=0)
    for side in (-1, 1):
        arm = brush_stroke([(-46, 10 * side), (-72, 34 * side), (-96, 32 * side)], 8, 8)
        claw = spline([(-92, 22 * side, "c"), (-116, 14 * side), (-140, 24 * side, "c"), (-122, 31 * side, "c"),
                       (-138, 42 * side, "c"), (-112, 48 * side), (-92, 42 * side, "c")])
        laid = pen.ink(joined(arm, claw), mix("terra", "rust", .2), wobble=.7, edge=.8, tooth=0)
        pen.shade(laid, "rust", -3, -5, 4, alpha=.6, low=.3)
    for k in range(6):
        ring = pen.ink(ellipse(14 + k * 13, 0, 12, 19 - k * 1.6), mix("terra", "rust", .12 + .1 * (k % 2)),
                       wobble=.6, edge=.7,
                       tooth=0)
        pen.shade(ring, "rust", -3, -5, 4, alpha=.6, low=.3)
    fan = joined(*[ellipse(102, dy, 18, 7, dy * 1.6) for dy in (-16, -6, 6, 16)])
    pen.ink(fan, mix("terra", "rust", .2), wobble=.6, edge=.7, tooth=0)
    head = pen.ink(spline([(-64, -4), (-46, -17), (-10, -20), (16, -17), (18, 17), (-10, 20), (-46, 17)]),
                   mix("terra", "sand", .12), wobble=.7, edge=.8, tooth=0)
    pen.shade(head, "rust", -5, -8, 6, alpha=.65, low=.25)
    pen.ink(joined(circle(-52, -10, 3), circle(-52, 10, 3)), "ink", wobble=.1, edge=.3, tooth=0)


def reptile(canvas: Canvas, x: float, y: float, scale: float) -> None:
    """A nothosaur's skeleton, 430 long, head to the left, with four paddles."""
    pen = Pen(canvas, x, y, scale)
    bone, dark = mix("bone", "white", .2), mix("clay_dark", "peat", .3)
    spine = [(-190, -22), (-150, -34), (-96, -20), (-40, -4), (30, 0), (96, 10), (160, 4), (214, 22)]
    halo = joined(brush_stroke(spine, 34, 14, 62, 60), ellipse(-206, -18, 40, 22, 12))
    pen.ink(halo, mix("clay", "sand", .25), alpha=.75, wobble=2, edge=1.5, tooth=0)
    ribs = joined(*[brush_stroke([(t, -2 + t * .03), (t + 9, 20), (t + 2, 37 - abs(t - 10) * .2)], 4, 1.6)
                    for t in range(-52, 66, 11)])
    pen.ink(ribs, bone, wobble=.4, edge=.6, tooth=0)
    beads = joined(*[ellipse(px, py, 7.4, 5.4) for px, py in _along(spine, 34)])
    laid = pen.ink(beads, bone, wobble=.4, edge=.6, tooth=0)
    pen.shade(laid, dark, -2, -3, 2, alpha=.5, low=.3)
    for fx, fy, turn in ((-64, 10, 118), (-46, 0, 60), (84, 18, 112), (98, 12, 50)):
        limb = joined(*[moved(brush_stroke([(0, 0), (34, 0)], 8, 6), fx, fy, turn=turn),
                        *[moved(brush_stroke([(34, 0), (64, dy)], 4.4, 2), fx, fy, turn=turn)
                          for dy in (-11, -4, 3, 10)]])
        pen.ink(limb, bone, wobble=.4, edge=.6, tooth=0)
    skull = pen.ink(spline([(-176, -26), (-188, -38), (-214, -36), (-246, -20), (-250, -12), (-214, -8),
                            (-182, -12)]), bone,
                    wobble=.5, edge=.7, tooth=0)
    pen.shade(skull, dark, -3, -5, 4, alpha=.5, low=.3)
    pen.ink(ellipse(-200, -26, 7, 5), dark, wobble=.2, edge=.4, tooth=0)
    teeth = joined(*[polygon([(tx, -11), (tx + 4, -11), (tx + 2, -1 + k % 2 * 3)]) for k,
                     tx in enumerate(range(-246, -204, 7))])
    pen.ink(teeth, bone, wobble=.2, edge=.4, tooth=0)


def _along(line: list[tuple[float, float]], count: int) -> list[tuple[float, float]]:
    xs, ys = np.array(line).T
    at = np.linspace(0, len(line) - 1, count)
    return list(zip(np.interp(at, range(len(line)), xs), np.interp(at, range(len(line)), ys), strict=True))
