"""What moves in 'Water erin, pekel eruit': both flows, the sonar and what it draws, a grain, the oil, the salt.

Places are px of the picture; each painter takes the number of its frame.
"""
import math
from itertools import pairwise

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, resampled, spline

from . import _brine_deep as deep
from ._brine_shape import HORN, PIPE_FOOT, PIPE_X, ROOF, floor_line

FLOWS, PINGS, ECHOES, GRAINS, SHAKES = 4, 4, 4, 5, 5
LIFTED = (0, 1, 2, 3, 3, 3, 2, 1)       # how far the blanket is rolled back, moment by moment
ECHO: Colour = mix('frost', 'sea', .25)
DOG_AT, DOG_SIZE = (1066, 722), 1.0      # the front half that the sonar draws
TABLE = (286, 692)
GRAIN_X = 1806


def paint_flow(canvas: Canvas, moment: int) -> None:
    """Water goes down the inner pipe and spreads at its foot; brine goes up beside it with grains in it."""
    x = PIPE_X
    down = joined(*[brush_stroke([(x, y - 9), (x, y + 9)], 2, 4.4, 4)
                    for y in np.arange(690 + moment * 11, PIPE_FOOT + 4, 44)])
    canvas.ink(down, 'white', wobble=.2, edge=.4, tooth=0)
    up = joined(*[rect(x + side * 10.6 - 2.8, y + (9 if side > 0 else 0), 5.4, 5.4, 1, 20) for side in (-1, 1)
                  for y in np.arange(PIPE_FOOT - 10 - moment * 11, 690, -44)])
    canvas.ink(up, mix('white', 'rose', .2), wobble=.2, edge=.3, tooth=0)
    fresh, salt = skia.Path(), skia.Path()
    for side in (-1, 1):
        out = resampled([(x + side * 4, PIPE_FOOT + 18), (x + side * 20, PIPE_FOOT + 26),
                         (x + side * 46, PIPE_FOOT + 14),
                         (x + side * 56, PIPE_FOOT - 20), (x + side * 50, PIPE_FOOT - 52)], 25)
        home = resampled([(x + side * 86, PIPE_FOOT + 22), (x + side * 62, PIPE_FOOT + 34),
                          (x + side * 30, PIPE_FOOT + 12),
                          (x + side * 12, PIPE_FOOT - 4)], 21)
        for k in range(6):
            at = out[min(24, k * 4 + moment)]
            fresh.addCircle(float(at[0]), float(at[1]), 4.6 - k * .5)
        for k in range(5):
            at = home[min(20, k * 4 + moment)]
            salt.addPath(rect(float(at[0]) - 3, float(at[1]) - 3, 6, 6, 1, 30 * k))
    canvas.ink(fresh, mix('ice', 'white', .3), .95, wobble=.3, edge=.4, tooth=0)
    canvas.ink(salt, mix('pink', 'white', .3), .95, wobble=.3, edge=.4, tooth=0)


def paint_ping(canvas: Canvas, moment: int) -> None:
    """Rings that leave the horn to the left; in the first frame there are none."""
    if not moment:
        return
    rings = skia.Path()
    for k in range(4):
        reach = 34 + 62 * k + 20 * (moment - 1)
        turns = np.linspace(math.radians(151), math.radians(216), 26)
        line = [(HORN[0] + reach * math.cos(t), HORN[1] - reach * math.sin(t)) for t in turns]
        rings.addPath(brush_stroke(line, .8, .8, 5.2 - k * .8, 40))
    canvas.ink(rings, 'frost', .8, wobble=.6, edge=.8, tooth=.01)


def _dotted(points: list[tuple[float, ...]], step: float = 7.6) -> list[tuple[float, float]]:
    spots = [(DOG_AT[0] + px * DOG_SIZE, DOG_AT[1] + py * DOG_SIZE) for px, py in points]
    length = sum(math.dist(a, b) for a, b in pairwise(spots))
    return [(float(x), float(y)) for x, y in resampled(spots, max(3, round(length / step)))]


DOG = (
    [(-140, -59), (-60, -58), (10, -60), (46, -66), (55, -88), (66, -103)],
    [(66, -103), (80, -105), (97, -96), (122, -84), (129, -76), (121, -68), (96, -65), (82, -58), (72, -38), (72, -18),
     (74, -4)],
    [(74, -4), (62, -1), (50, -4), (48, -24), (20, -21), (-60, -19), (-140, -20)],
    [(60, -99), (48, -90), (45, -66), (57, -54), (69, -70), (66, -88)],
)


def paint_echo(canvas: Canvas, moment: int) -> None:
    """What came back: first the roof and the floor, dot by dot, then something that no one has ordered."""
    wall = [(x, ROOF + 27 + 3 * math.sin(x * .03)) for x in np.arange(1000, 1230, 13)]
    wall += [(x, floor_line(x) - 7) for x in np.arange(900, 1236, 13)]
    dots = skia.Path()
    for x, y in wall[::2] if moment == 1 else wall if moment else []:
        dots.addCircle(float(x), float(y), 2.1)
    for number, line in enumerate(DOG):
        if moment == 3 or (moment == 2 and number in (0, 2)):
            for x, y in _dotted(line):
                dots.addCircle(x, y, 2.3)
    if moment == 3:
        x, y = DOG_AT
        dots.addCircle(x + 88 * DOG_SIZE, y - 89 * DOG_SIZE, 3.4)
        dots.addCircle(x + 125 * DOG_SIZE, y - 79 * DOG_SIZE, 4)
    canvas.ink(dots, ECHO, .95, wobble=.2, edge=.3, tooth=0, mottle=0, streak=0)


def paint_grain(canvas: Canvas, moment: int) -> None:
    """A cube of salt lets go of the wall, sinks, gets round and small, and is brine."""
    x, y, size, turn = ((GRAIN_X, 664, 24, 12), (GRAIN_X - 16, 700, 23, 40), (GRAIN_X - 30, 762, 18, 75),
                        (GRAIN_X - 34, 822, 11, 100), (GRAIN_X - 32, 866, 0, 0))[moment]
    if size:
        cube = canvas.ink(rect(x - size / 2, y - size / 2, size, size, 1 + moment * 2, turn), mix('rose', 'white', .6),
                          wobble=.5,
                          edge=.6, tooth=0)
        canvas.shade(cube, mix('heather', 'rose', .4), -4, -5, 4, alpha=.7, blend='normal', low=.3)
    trail = skia.Path()
    for k in range(moment * 3):
        trail.addCircle(x + 8 * math.sin(k * 2.1), y - 18 - k * 11, 2.6 - k * .16)
    canvas.ink(trail, 'white', .8, wobble=.2, edge=.3, tooth=0)


def paint_lift(canvas: Canvas, moment: int) -> None:
    """The end of the blanket: laid flat, or rolled back so that the eaten roof shows."""
    x1 = (1778, 1730, 1688, 1660)[moment]
    if moment:
        deep.paint_bays(canvas)
    deep.paint_oil(canvas, 360, x1)
    if moment:
        r = 9 + 5 * moment
        roll = canvas.ink(circle(x1, ROOF + 6 + r, r), deep.OIL, wobble=.6, edge=.6, tooth=0)
        canvas.shade(roll, mix('ochre', 'rust', .3), -4, 6, 5, alpha=.8, blend='normal', low=.3)
        curl = [(x1 + (r * .72 - k * r * .09) * math.cos(k * .8),
                 ROOF + 6 + r + (r * .72 - k * r * .09) * math.sin(k * .8))
                for k in range(8)]
        canvas.ink(spline(curl, False), mix('glow', 'ochre', .5), .8, stroke=2, wobble=.3, edge=.4, tooth=0)
        crumbs = joined(*[rect(1700 + dx, ROOF + 10 + dy + 12 * moment, 6, 6, 1, dx * 3) for dx,
                          dy in ((-6, 6), (22, 0), (44, 14))])
        canvas.ink(crumbs, mix('rose', 'white', .55), wobble=.3, edge=.4, tooth=0)


def paint_table(canvas: Canvas) -> None:
    """Bennie's lunch, left on a crate: apple cake, salted."""
    x, y = TABLE
    canvas.ink(ellipse(x + 4, y + 2, 60, 6), mix('forest', 'night', .55), .8, wobble=.8, edge=1, tooth=0)
    box = canvas.ink(rect(x - 48, y - 42, 96, 43, 2), mix('wood', 'plum', .28), wobble=.5, edge=.6, tooth=0)
    canvas.shade(box, 'ink', -14, -6, 12, alpha=.5, low=.2)
    slats = joined(*[rect(x - 48, y - 42 + k * 14.4, 96, 2.4) for k in (1, 2)], rect(x - 40, y - 42, 5, 43),
                   rect(x + 35, y - 42, 5, 43))
    canvas.ink(slats, mix('peat', 'plum', .4), .8, clip=box, wobble=.3, tooth=0)
    canvas.ink(rect(x - 53, y - 48, 106, 8, 2), mix('wood', 'rose', .3), wobble=.4, edge=.5, tooth=0)
    canvas.ink(ellipse(x - 20, y - 49, 28, 4.4), mix('cream', 'heather', .24), wobble=.3, edge=.4, tooth=0)
    cake = canvas.ink(polygon([(x - 40, y - 52, 2), (x - 38, y - 68, 2), (x - 2, y - 64, 2), (x - 2, y - 52, 2)]),
                      mix('sand', 'terra', .35), wobble=.4, edge=.6, tooth=0)
    canvas.shade(cake, 'rust', 3, -5, 4, alpha=.6, low=.3)
    canvas.ink(polygon([(x - 39, y - 66, 1), (x - 38, y - 71, 1), (x - 2, y - 67, 1), (x - 2, y - 62, 1)]),
               mix('rust', 'plum', .1),
               wobble=.3, edge=.5, tooth=0)
    canvas.ink(joined(*[rect(x - 34 + k * 7, y - 72.5 + (k % 2) + k * .6, 3, 3, 0, k * 20) for k in range(5)]), 'white',
               wobble=.1,
               edge=.2, tooth=0)


def paint_shaker(canvas: Canvas, moment: int) -> None:
    """The salt cellar: upright, tipped, and then its grains lie in the air as a pill and as a wind turbine."""
    x, y = TABLE[0] + 26, TABLE[1] - 49
    turn = (0, -118, -118, -118, 0)[moment]
    pen = Pen.at(canvas, x + (6 if turn else 0), y - (34 if turn else 0), 1, turn=turn)
    glass = pen.ink(polygon([(-12, 0, 3), (-9, -27, 2), (9, -27, 2), (12, 0, 3)]), mix('frost', 'heather', .2),
                    wobble=.3)
    pen.ink(polygon([(-10.8, -2), (-9.6, -17), (9.6, -17), (10.8, -2)]), 'white', wobble=.2, edge=.3, clip=glass)
    pen.shade(glass, mix('heather', 'plum', .3), 4, 0, 4, alpha=.5, blend='normal', low=.35)
    lid = pen.ink(spline([(-9, -26, 'c'), (-8, -36), (0, -40), (8, -36), (9, -26, 'c')]), mix('till', 'rose', .35),
                  wobble=.2)
    pen.shade(lid, 'ink', 3, -2, 3, low=.3)
    pen.ink(joined(*[circle(dx, -34 - (1 if dx == 0 else 0), 1) for dx in (-4, 0, 4)]), 'ink', wobble=0, edge=.2)
    _salted(canvas, moment)


def _salted(canvas: Canvas, moment: int) -> None:
    """Grains, loose or in an order that somebody needs."""
    x, y = TABLE[0] - 44, TABLE[1] - 112
    spots: list[tuple[float, float]] = []
    if moment == 1:
        spots = [(TABLE[0] - 12 - k * 4 % 31, TABLE[1] - 86 + k * 2.2) for k in range(14)]
    elif moment == 2:
        spots = [(float(px), float(py)) for px, py in resampled([(x - 26, y - 10), (x + 22, y - 10), (x + 34, y + 2),
                                                                 (x + 22, y + 14),
                                                               (x - 26, y + 14), (x - 38, y + 2), (x - 27, y - 10)],
                                                               30)]
        spots += [(x, y - 6 + k * 6) for k in range(4)]
    elif moment == 3:
        spots = [(x, y - 6 + k * 7) for k in range(10)]
        for turn in (-90, 30, 150):
            spots += [(x + math.cos(math.radians(turn)) * r, y - 8 + math.sin(math.radians(turn)) * r)
                      for r in range(6, 44, 6)]
    if spots:
        canvas.ink(joined(*[rect(px - 2.2, py - 2.2, 4.4, 4.4, 0, k * 23) for k, (px, py) in enumerate(spots)]),
                   'white',
                   wobble=.1, edge=.2, tooth=0)


def paint_bubbles(canvas: Canvas, moment: int) -> None:
    """Air that leaves the bell's hem and goes up along it."""
    for k, (x, y, r) in enumerate(((1628, 812, 5), (1640, 776, 7), (1632, 734, 5), (1646, 694, 8), (1636, 650, 6))):
        if (k + moment) % 3:
            px, py = x + 4 * (-1) ** (k + moment), y - 10 * moment
            canvas.ink(circle(px, py, r), 'white', .9, stroke=2.2, wobble=.2, edge=.3, tooth=0)
            canvas.ink(circle(px - r * .3, py - r * .3, r * .25), 'white', wobble=0, edge=.2, tooth=0)

