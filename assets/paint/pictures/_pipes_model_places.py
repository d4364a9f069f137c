"""What stands at the stops of the pipe map: two towns, the warm factory, windmills, the works, old gas wells, a leak.

Sprites stand on the ground line y = 0 of their own boxes.
"""
import math

import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect
from assets.paint.kit.props import sky

HOUSES = ((-62, .8, 'rust'), (-34, 1, 'brick'), (-4, .86, 'terra'), (26, 1.05, 'rust'), (56, .82, 'brick'))


def paint_town(canvas: Canvas, lit: bool) -> None:
    """Five houses; their windows are dark, or lit from the left as far as there is warmth (the scene cuts it)."""
    for x, size, wall in HOUSES:
        pen = Pen.at(canvas, x, 2, size)
        front = pen.ink(rect(-15, -26, 30, 28), mix(wall, 'night', .22), wobble=.3, tooth=0)
        pen.shade(front, 'ink', -6, 0, 6, alpha=.5)
        pen.ink(polygon([(-20, -24), (-9, -44), (9, -44), (20, -24)], 2), mix('indigo', 'till', .18), wobble=.3,
                tooth=0)
        pen.ink(rect(7, -50, 5, 12), mix('rust', 'ink', .4), wobble=.2, tooth=0)
        for dx in (-10, 2):
            pen.ink(rect(dx, -19, 8, 10, 1), 'glow' if lit else mix('night', 'ink', .45), wobble=.2, edge=.3, tooth=0)
    if lit:
        sky.smoke(canvas, 30, -58, .4, mix('cream', 'pink', .3), .6)


def paint_factory(canvas: Canvas) -> None:
    """A brick works with a saw-tooth roof that throws its heat away in steam."""
    pen = Pen.at(canvas, 0, 2, 1)
    hall = pen.ink(polygon([(-58, 0), (-58, -34), (-36, -50), (-36, -34), (-12, -50), (-12, -34), (12, -50), (12, -34),
                            (36, -50), (36, 0)]), mix('brick', 'night', .22), wobble=.4, tooth=.01)
    pen.shade(hall, 'plum', -12, -4, 10, alpha=.5, low=.25)
    for x in (-50, -26, -2, 20):
        pen.ink(rect(x, -26, 12, 12, 1), mix('gold', 'terra', .2), wobble=.2, tooth=0)
    pen.ink(polygon([(40, 0), (43, -84), (55, -84), (58, 0)]), mix('rust', 'night', .2), wobble=.4, tooth=0)
    pen.ink(rect(41, -84, 16, 7), 'cream', wobble=.3, tooth=0)
    sky.smoke(canvas, 50, -88, .62, mix('cream', 'pink', .2), .85)


def paint_windmills(canvas: Canvas) -> None:
    """Two white mills and the low shed where water becomes hydrogen."""
    for x, high, turn in ((-34, 82, .3), (26, 66, 1.1)):
        canvas.ink(polygon([(x - 3.4, 2), (x - 1.6, -high), (x + 1.6, -high), (x + 3.4, 2)]), 'frost', wobble=.3,
                   edge=.4, tooth=0)
        blades = joined(*[brush_stroke([(x, -high), (x + 34 * math.cos(turn + k * 2.094),
                                                     -high + 34 * math.sin(turn + k * 2.094))], 5, 1.4)
                          for k in range(3)])
        canvas.ink(blades, 'white', wobble=.3, edge=.4, tooth=0)
        canvas.ink(circle(x, -high, 4), 'till', wobble=.2, edge=.3, tooth=0)
    pen = Pen.at(canvas, 52, 2, .8)
    shed = pen.ink(rect(-22, -24, 48, 26, 2), mix('teal', 'mist', .3), wobble=.3, tooth=0)
    pen.shade(shed, 'night', -8, -4, 8, alpha=.5, low=.25)
    pen.ink(rect(-24, -29, 52, 7, 2), mix('sea', 'night', .3), wobble=.3, tooth=0)


def paint_works(canvas: Canvas) -> None:
    """Tanks, a bridge of pipes, a tall column: industry that asks for hydrogen day and night."""
    pen = Pen.at(canvas, 0, 2, 1)
    for x, r, high in ((-44, 17, 40), (-8, 15, 34)):
        tank = pen.ink(rect(x - r, -high, 2 * r, high + 2, 5), mix('mist', 'till', .3), wobble=.3, tooth=0)
        pen.shade(tank, 'indigo', r * .6, -3, 7, alpha=.55, low=.25)
        pen.ink(ellipse(x, -high, r, 4.4), mix('frost', 'mist', .4), wobble=.2, tooth=0)
    column = pen.ink(rect(18, -86, 18, 88, 5), mix('till', 'mist', .4), wobble=.3, tooth=0)
    pen.shade(column, 'indigo', 7, -3, 6, alpha=.55, low=.25)
    for y in (-70, -50, -30):
        pen.ink(rect(14, y, 26, 4), mix('till', 'ink', .3), wobble=.2, tooth=0)
    pen.ink(brush_stroke([(-44, -26), (18, -26)], 4, 4), mix('ochre', 'terra', .3), wobble=.2, tooth=0)
    pen.ink(rect(42, -34, 20, 36, 1), mix('brick', 'night', .2), wobble=.3, tooth=0)
    pen.ink(rect(46, -28, 12, 9), 'glow', wobble=.2, tooth=0)


def paint_wells(canvas: Canvas) -> None:
    """Old gas wells in hot rock: two casings with a valve wheel, warmth in rings round their feet."""
    for r, tint in ((62, mix('terra', 'brick', .4)), (44, mix('ochre', 'terra', .4)), (27, mix('gold', 'glow', .4))):
        canvas.ink(ellipse(0, 30, r * 1.5, r * .7), tint, .85, wobble=2, edge=1.4, tooth=.004)
    for x in (-16, 16):
        canvas.ink(rect(x - 6, -36, 12, 70), mix('till', 'plum', .35), wobble=.3, edge=.4, tooth=0, angle=90)
        canvas.ink(rect(x - 2, -36, 4, 66), mix('gold', 'terra', .3), wobble=.2, edge=.3, tooth=0)
    wheel = joined(circle(0, -40, 12))
    canvas.ink(wheel, 'brick', stroke=4, wobble=.2, edge=.4, tooth=0)
    canvas.ink(joined(brush_stroke([(-11, -40), (11, -40)], 2.4, 2.4), brush_stroke([(0, -51), (0, -29)], 2.4, 2.4)),
               'brick', wobble=.2, edge=.3, tooth=0)
    canvas.ink(brush_stroke([(-26, -22), (26, -22)], 7, 7), mix('till', 'ink', .2), wobble=.3, edge=.4, tooth=0)


def paint_leak(canvas: Canvas) -> None:
    """Psssst: jets out of a torn place, a little mist above, drops below."""
    mist = joined(*[circle(x, y, r) for x, y, r in ((-30, -34, 9), (-12, -44, 11), (12, -46, 10), (31, -34, 8))])
    canvas.ink(mist, mix('cream', 'frost', .4), .9, wobble=1.2, edge=1, tooth=.01)
    jets = joined(*[brush_stroke([(x * .12, -2), (x * .6, y * .55), (x, y)], 2.4, 5.4)
                    for x, y in ((-34, -26), (-16, -38), (4, -42), (22, -36), (36, -22))])
    canvas.ink(jets, mix('cream', 'white', .5), .95, wobble=.7, edge=.9, tooth=.03)
    drops = skia.Path()
    for x, y in ((-16, 22), (-4, 32), (9, 21), (17, 34), (2, 14)):
        drops.addPath(ellipse(x, y, 3, 5.2))
    canvas.ink(drops, mix('gold', 'terra', .4), .95, wobble=.3, edge=.4, tooth=0)
    crack = polygon([(-16, -3), (-5, 5), (2, -5), (14, 4), (5, 9), (-2, 3), (-12, 8)])
    canvas.ink(crack, 'ink', wobble=.4, edge=.5, tooth=0)


def paint_hydrogen(canvas: Canvas) -> None:
    """Two balls that hold on to each other: the sign of hydrogen on its button."""
    canvas.ink(rect(-12, -4, 24, 8, 3), mix('teal', 'ink', .35), wobble=.3, edge=.4, tooth=0)
    for x in (-16, 16):
        ball = canvas.ink(circle(x, 0, 14), mix('teal', 'sea', .25), wobble=.5, edge=.5, tooth=.01)
        canvas.shade(ball, mix('teal', 'night', .4), -4, -5, 5, alpha=.7, blend='normal', low=.3)
        canvas.ink(circle(x - 4, -5, 3.4), mix('mist', 'cream', .5), .9, wobble=.3, edge=.5, tooth=0)
