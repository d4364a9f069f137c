"""Today, through a strip torn out of the old print: Egbert and a glass of water from the tap, dead level.

Owns the tear and what is behind it, in its own colours, in px of the picture.
"""
from dataclasses import replace

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.egbert import EGBERT
from assets.paint.kit.figures.people.parts import fist
from assets.paint.kit.figures.people.stance import Arm, draw_half
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, joined, polygon, rect, spline

from ._spread import torn_line, wool

HOLE = ((1992, 508), (1900, 530), (1800, 520), (1728, 546), (1700, 618), (1722, 690), (1752, 742), (1850, 772),
        (1992, 790))
EGBERT_AT, EGBERT_SIZE = (1842, 754), .74
STEM = (1766, 660)                    # where the thread is wound
OUT_AT = 640


def paint_today(canvas: Canvas) -> None:
    """The tear with its shadow and white rim, a kitchen wall, Egbert, his glass, the thread round its stem."""
    outer, inner = polygon(torn_line(HOLE, 5, 5)), polygon(torn_line(
        [(x + (10, 3, 0, 6, 12, 9, 6, 2, 10)[k], y + (9, 10, 10, 8, 0, -7, -10, -10, -8)[k])
         for k, (x, y) in enumerate(HOLE)], 9, 4))
    for drop, alpha in ((9, .2), (4, .36)):
        canvas.ink(outer, 'plum', alpha, offset=(-drop * .7, drop * .6), wobble=.6, edge=1.2, tooth=0)
    canvas.ink(outer, 'white', wobble=.4, edge=.9, tooth=0, mottle=.03)
    view = canvas.ink(inner, mix('mist', 'sea', .22), wobble=.3, edge=.8, tooth=0, angle=0, streak=.05)
    if view is None:
        return
    tiles = joined(*[rect(1690, y, 320, 2.4) for y in range(560, 800, 44)],
                   *[rect(x, 500, 2.4, 320) for x in range(1716, 2000, 44)])
    canvas.ink(tiles, mix('mist', 'white', .5), .8, clip=view, wobble=.4, edge=.5, tooth=0)
    pen = Pen.at(canvas, *EGBERT_AT, EGBERT_SIZE, True, clip=view)
    stance = replace(EGBERT.stances['speak'], prop='', lean=-3, tilt=5, mouth='smile', brow=3,
                     near=Arm((-88, -236), (-58, -176), 'none'), far=Arm((100, -238), (102, -284), 'none'))
    draw_half(pen, EGBERT, stance, Gaze((.85, .1), 0, 'open'))
    _glass(canvas, view)
    teckel(canvas, 1996, 758, .54, 'front', flip=True, length=6, look=(.6, -.8), clip=view)
    canvas.shade(view, 'plum', -8, -9, 7, alpha=.45, low=.3)


def _glass(canvas: Canvas, view: Region) -> None:
    """A stemmed glass, full of tap water, in his fist; red wool three times round the stem and on out of the page."""
    x, y = STEM
    bowl = spline([(x - 21, y - 66, 'c'), (x - 24, y - 40), (x - 10, y - 20), (x, y - 16), (x + 10, y - 20),
                   (x + 24, y - 40), (x + 21, y - 66, 'c')])
    glass = canvas.ink(bowl, mix('frost', 'white', .4), .9, wobble=.3, edge=.3, tooth=0, clip=view)
    water = canvas.ink(rect(x - 30, y - 54, 60, 50), mix('ice', 'sea', .45), clip=glass, wobble=.2, edge=.3, tooth=0)
    canvas.shade(water, 'teal', 5, -3, 5, alpha=.5, low=.3)
    canvas.ink(brush_stroke([(x - 23, y - 54), (x + 23, y - 54)], 2.4, 2.4), 'white', clip=glass, wobble=.1, tooth=0)
    canvas.ink(bowl, mix('teal', 'ink', .3), .8, stroke=2, wobble=.2, edge=.3, tooth=0)
    canvas.ink(brush_stroke([(x - 15, y - 60), (x - 17, y - 44), (x - 9, y - 28)], 3, 1.6), 'white', wobble=.1, tooth=0)
    canvas.ink(brush_stroke([(x, y - 17), (x, y + 34)], 5, 5), mix('ice', 'teal', .3), wobble=.1, edge=.3, tooth=0)
    fist(Pen.at(canvas, x + 2, y + 24, 1), 0, 0, EGBERT.skin, 13, -80)
    wool(canvas, [(1690, y + 4), (x - 24, y + 7), (x - 5, y + 4)], 3.2)
    wool(canvas, [(x + 4, y - 2), (x + 30, y + 16), (1860, y + 26), (1912, y - 10), (1990, OUT_AT - 2)], 3.2)
    canvas.ink(joined(*[brush_stroke([(x - 6, y - 4 + k * 5), (x + 6, y - 7 + k * 5)], 3.6, 3.6) for k in range(3)]),
               'brick', wobble=.2, edge=.3, tooth=0)
