"""Today, where the corner of 'De zee die wegging' is torn off: Bennie salts his apple cake; red wool round his helmet.

Owns the tear and what is behind it, in its own colours, in px of the picture.
"""
from dataclasses import replace

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.bennie import BENNIE
from assets.paint.kit.figures.people.parts import fist
from assets.paint.kit.figures.people.stance import Arm, draw_half
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import buildings, trees

from ._spread import torn_line, wool

TEAR = ((1990, 512), (1902, 536), (1812, 552), (1728, 590), (1672, 650), (1644, 730), (1640, 812), (1618, 880),
        (1624, 984))
BENNIE_AT, BENNIE_SIZE = (1836, 792), .62
CAKE, SHAKER = (1712, 800), (1722, 722)
OUT_AT = 700


def paint_today(canvas: Canvas) -> None:
    """A corner torn off: meadow, a green salt hut, a table with cake, Bennie."""
    corner = [(1990, 984)]
    outer = polygon([*torn_line(TEAR, 15, 5), *corner])
    inner = polygon([*torn_line([(x + (9, 4, 4, 8, 10, 11, 10, 10, 10)[k], y + (9, 10, 11, 8, 5, 1, 1, 2, 0)[k])
                                 for k, (x, y) in enumerate(TEAR)], 19, 4), *corner])
    for drop, alpha in ((9, .18), (4, .34)):
        canvas.ink(outer, 'plum', alpha, offset=(-drop, -drop * .3), wobble=.6, edge=1.2, tooth=0)
    canvas.ink(outer, 'cream', wobble=.4, edge=.9, tooth=0, mottle=.03)
    view = canvas.ink(inner, mix('sky', 'mist', .4), wobble=.3, edge=.8, tooth=0, angle=0, streak=.05)
    if view is None:
        return
    trees.tree_line(canvas, lambda x: 690, 1640, 1990, 34, mix('sea', 'mist', .3), 3, .1, clip=view)
    canvas.ink(rect(1600, 688, 400, 200), mix(mix('moss', 'lime', .4), 'sky', .4), clip=view, wobble=1, edge=.8,
               tooth=0, angle=0, streak=.06)
    hut = canvas.mask(rect(1560, 500, 420, 500), 0, 0)
    if hut is not None:
        buildings.salt_hut(canvas, 1712, 694, .8)
    pen = Pen.at(canvas, *BENNIE_AT, BENNIE_SIZE, True, clip=view)
    stance = replace(BENNIE.stances['speak'], lean=3, tilt=9, mouth='smile', brow=3,
                     near=Arm((-122, -232), (-112, -178), 'none'), far=Arm((140, -232), (160, -312), 'none'))
    draw_half(pen, BENNIE, stance, Gaze((.85, .75), .1, 'open'))
    _table(canvas, view)
    _shaker(canvas, view)
    _thread(canvas)
    teckel(canvas, 1634, 946, .66, 'front', look=(.5, -.9), clip=view)
    canvas.shade(view, 'plum', -7, -8, 6, alpha=.4, low=.35)


def _table(canvas: Canvas, view: Region) -> None:
    """A checked cloth, a plate, apple cake with more salt on it than is good."""
    cloth = canvas.ink(polygon([(1600, 806), (1990, 800), (1990, 990), (1600, 990)]), 'cream', clip=view, wobble=.8,
                       edge=.7, tooth=0)
    bars = joined(*[rect(x, 790, 14, 220) for x in range(1610, 1990, 34)], *[rect(1600, y, 400, 11)
                                                                             for y in range(820, 1000, 30)])
    canvas.ink(bars, mix('rose', 'terra', .3), .5, clip=cloth, wobble=.6, edge=.5, tooth=0)
    x, y = CAKE
    canvas.ink(ellipse(x, y + 14, 56, 11), mix('teal', 'ink', .4), .35, clip=view, wobble=.5, tooth=0, offset=(0, 4))
    plate = canvas.ink(ellipse(x, y + 12, 56, 11), 'white', clip=view, wobble=.4, edge=.5, tooth=0)
    canvas.ink(ellipse(x, y + 11, 40, 7), mix('mist', 'white', .4), clip=plate, wobble=.3, tooth=0)
    slab = canvas.ink(polygon([(x - 34, y - 18), (x + 34, y - 24), (x + 36, y + 8), (x - 34, y + 12)], 3),
                      mix('gold', 'sand', .5), clip=view, wobble=.5, edge=.5, tooth=0)
    for dx, dy in ((-18, -2), (2, -6), (20, -4)):
        canvas.ink(ellipse(x + dx, y + dy, 10, 5.5, -6), mix('moss', 'glow', .55), clip=slab, wobble=.4, tooth=0)
    crust = canvas.ink(polygon([(x - 37, y - 16), (x - 24, y - 30), (x + 40, y - 35), (x + 37, y - 21)], 4),
                       mix('ochre', 'rust', .35), clip=view, wobble=.6, edge=.7, tooth=0)
    lattice = joined(*[brush_stroke([(x - 30 + k * 16, y - 16), (x - 18 + k * 16, y - 33)], 4, 3) for k in range(5)])
    canvas.ink(lattice, mix('gold', 'ochre', .4), clip=crust, wobble=.4, tooth=0)
    grains = skia.Path()
    rng = np.random.default_rng(9)
    for _ in range(34):
        px, py = x + rng.normal(0, 18), y - 26 + rng.normal(0, 6)
        grains.addPath(rect(px, py, 4, 4, 0, rng.uniform(0, 90)))
    canvas.ink(grains, '#FFFFFF', clip=view, wobble=.1, edge=.2, tooth=0)


def _shaker(canvas: Canvas, view: Region) -> None:
    """The shaker upside down in his fist, salt on its way."""
    x, y = SHAKER
    pen = Pen.at(canvas, x, y, .82, False, 158, clip=view)
    glass = pen.ink(polygon([(-15, 30), (15, 30), (12, -14), (-12, -14)], 4), mix('frost', 'white', .5), wobble=.3)
    pen.ink(rect(-13, 2, 26, 27, 3), '#FFFFFF', wobble=.3, clip=glass)
    pen.ink(polygon([(-15, 30), (15, 30), (12, -14), (-12, -14)], 4), mix('teal', 'ink', .2), stroke=2, wobble=.2)
    pen.ink(spline([(-14, -14, 'c'), (-12, -26), (0, -31), (12, -26), (14, -14, 'c')]), 'till', wobble=.3)
    fist(Pen.at(canvas, x + 8, y - 12, .82, clip=view), 0, 0, BENNIE.skin, 17, 20)
    grains = skia.Path()
    for k in range(11):
        grains.addPath(rect(x - 12 + (k * 7) % 15, y + 26 + k * 4.2, 3.6, 3.6, 0, k * 31))
    canvas.ink(grains, '#FFFFFF', clip=view, wobble=.1, edge=.2, tooth=0)


def _thread(canvas: Canvas) -> None:
    """Under the torn edge, round the helmet, off the page; a dachshund's nose at the end of the table."""
    x, y = BENNIE_AT
    wool(canvas, [(1664, 706), (1690, 676), (1740, 648), (x - 44, y - 244 * BENNIE_SIZE + 42)], 3.2)
    brim = y - 176 * BENNIE_SIZE
    canvas.ink(joined(*[brush_stroke([(x - 44, brim - 14 + 4 * k), (x, brim - 20 + 4 * k), (x + 26, brim - 14 + 4 * k)],
                                     3.4, 3.4) for k in range(2)]), 'brick', wobble=.3, edge=.3, tooth=0)
    wool(canvas, [(x + 26, brim - 10), (1884, 690), (1926, OUT_AT), (1990, OUT_AT + 2)], 3.2)


