"""The torn corner at the lower right: today, the same ground, the same boulder, and Roelof's plough that has hooked it.

Owns the tear and all that is seen in it; the line of the ground goes on from the land of the ice.
"""
from dataclasses import replace

import numpy as np

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.roelof import ROELOF
from assets.paint.kit.figures.people.stance import Arm, draw_person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, joined, linear_field, polygon, rect, spline
from assets.paint.kit.props import plants, trees
from assets.paint.kit.props.erratics import rapakivi

from ._spread import torn_line, wool

TEAR = ((1556, 1000), (1572, 880), (1548, 782), (1574, 680), (1596, 606), (1668, 560), (1788, 540), (1880, 506),
        (1998, 486))
TOP = 742                          # today's ground
STONE_AT, STONE_SIZE, STONE_TURN = (1674, 742), .52, 58
PLOUGH_AT = (1764, 738)
ROELOF_AT, ROELOF_SIZE = (1742, 730), .43
WHEEL = (1922, 664, 84)
THREAD_OUT = 697


def _shape(inset: float, seed: int, teeth: float) -> object:
    line = [(x + inset, y + inset * .5 + (inset * .6 if x > 1700 else 0)) for x, y in TEAR]
    return polygon([*torn_line(line, seed, teeth), (2010, 1000)])


def paint_today(canvas: Canvas) -> None:
    """Shadow of the torn sheet, its bare fibre, and what lies under it."""
    outer, inner = _shape(0, 5, 5), _shape(12, 9, 4)
    for drop, alpha in ((10, .2), (5, .36)):
        canvas.ink(outer, 'night', alpha, offset=(-drop * .8, -drop * .4), wobble=.6, edge=1.2, tooth=0)
    canvas.ink(outer, 'cream', wobble=.4, edge=.9, tooth=0, mottle=.03)
    view = canvas.ink(inner, mix('paper', 'glow', .18), wobble=.3, edge=.8, tooth=0, angle=0, streak=.05)
    if view is None:
        return
    _land(canvas, view)
    _tractor(canvas, view)
    _company(canvas, view)
    canvas.shade(view, 'plum', -9, -8, 7, alpha=.5, low=.3)


def _land(canvas: Canvas, view: Region) -> None:
    canvas.ink(rect(1540, 470, 460, 200), mix('sky', 'mist', .3), .8, field=linear_field(0, 660, 0, 480), clip=view,
               texture='bristle000', softness=.5, tooth=0)
    trees.tree_line(canvas, lambda _x: 650, 1560, 2000, 26, mix('sea', 'mist', .2), 6, .25, clip=view)
    canvas.ink(rect(1540, 648, 460, 120), mix('lime', 'sky', .2), clip=view, tooth=0, wobble=.5, angle=0, streak=.06)
    field = canvas.ink(rect(1540, 676, 460, 120), mix('peat_light', 'clay', .5), clip=view, tooth=0, wobble=.8,
                       angle=0, streak=.08)
    furrows = joined(*[brush_stroke([(1530, y), (1760, y - 1), (2000, y)], t, t, t, 40) for y,
                       t in ((682, 2), (690, 3), (701, 4), (715, 5.4), (731, 7))])
    canvas.ink(furrows, mix('peat', 'ink', .1), .75, wobble=1.4, edge=1.2, tooth=.02, clip=field)
    stubble = list(np.arange(1560, 2000, 9.0))
    plants.grass(canvas, stubble, lambda x: 678, (4, 9), 2, mix('ochre', 'green', .4), .4, 3, clip=view)
    for name, y in (('topsoil', TOP), ('cover_sand', TOP + 28), ('boulder_clay', TOP + 56), ('peelo_sand', 900)):
        ground(canvas, polygon([(1500, y), *((float(x), y + 3 * float(np.sin(x * .03 + y)))
                                             for x in range(1510, 2010, 10)), (2010, y), (2010, 1000), (1500, 1000)]),
               name, shade=False, clip=view)


def _tractor(canvas: Canvas, view: Region) -> None:
    """As much of the tractor as the page has room for: a wheel, a mudguard; and the plough behind it."""
    x, y, r = WHEEL
    tyre = canvas.ink(circle(x, y, r), mix('ink', 'plum', .2), clip=view, wobble=1, edge=.8, tooth=.004)
    lugs = joined(*[brush_stroke([(x + (r - 15) * np.cos(a), y + (r - 15) * np.sin(a)),
                                  (x + (r + 1) * np.cos(a + .1), y + (r + 1) * np.sin(a + .1))], 7, 8)
                    for a in np.linspace(0, 2 * np.pi, 25)[:-1]])
    canvas.ink(lugs, mix('till', 'ink', .55), clip=tyre, wobble=.5, edge=.6, tooth=0)
    rim = canvas.ink(circle(x, y, r * .56), 'gold', clip=view, wobble=.6, edge=.6, tooth=0)
    canvas.shade(rim, 'rust', -9, -9, 9, alpha=.6, low=.3)
    canvas.ink(circle(x, y, r * .2), mix('gold', 'rust', .5), clip=view, wobble=.3, tooth=0)
    guard = brush_stroke([(x - r - 7, y + 6), (x - r * .82, y - r * .62), (x - r * .3, y - r - 7),
                          (x + 60, y - r - 12)], 12, 14, 15, 40)
    canvas.ink(guard, mix('teal', 'green', .3), clip=view, wobble=.6, edge=.6, tooth=0)


def plough(pen: Pen) -> None:
    """A two-furrow plough: beam, legs, mouldboards; its first share at the origin, the draw end to the right."""
    beam = pen.ink(brush_stroke([(-34, -76), (40, -66), (112, -62)], 11, 11), mix('brick', 'rust', .2), wobble=.4)
    pen.shade(beam, 'plum', -2, -6, 4, alpha=.6, low=.3)
    for x in (-16, 62):
        pen.ink(brush_stroke([(x + 2, -70), (x - 4, -40), (x - 2, -16)], 10, 9), mix('brick', 'rust', .35), wobble=.3)
        board = pen.ink(spline([(x - 46, -2, 'c'), (x - 30, -30), (x - 2, -44, 'c'), (x + 12, -34), (x + 4, -8),
                                (x + 14, 6, 'c'), (x - 16, 4)]),
                        mix('till', 'frost', .35), wobble=.4)
        pen.shade(board, 'indigo', 8, -8, 7, alpha=.7, low=.3)
        pen.ink(brush_stroke([(x - 40, -6), (x - 22, -26), (x, -36)], 1, 1, 3), 'white', wobble=.3)


def _company(canvas: Canvas, view: Region) -> None:
    """Roelof behind his plough, the boulder by its handle, the thread round the beam, and the nose of a dachshund."""
    own = ROELOF.stances['listen']
    stance = replace(own, prop='', near=Arm((-96, -246), (-70, -196), 'fist', 20),
                     far=Arm((104, -306), (56, -372), 'flat', 200),
                     lean=7, tilt=9, stride=4)
    draw_person(Pen.at(canvas, *ROELOF_AT, ROELOF_SIZE, True, 0, view), ROELOF, stance, Gaze((.75, .8), .2, 'open'))
    teckel(canvas, 1572, 732, .66, 'front', look=(.8, .6), clip=view)
    x, y = STONE_AT
    rapakivi(canvas, x, y, STONE_SIZE, STONE_TURN, (-.5, -.8), clip=view)
    plough(Pen.at(canvas, *PLOUGH_AT, .9, False, 0, view))
    px, py = PLOUGH_AT
    wool(canvas, [(1576, 754), (1640, 708), (1700, 690), (px - 6, py - 66)], 3)
    for k in range(4):
        at = px + 2 + 9 * k
        canvas.ink(brush_stroke([(at - 3, py - 73), (at + 2, py - 64), (at + 4, py - 55)], 3.4, 3.4), 'brick',
                   wobble=.3, edge=.3, tooth=0)
        canvas.ink(brush_stroke([(at - 1, py - 73), (at + 4, py - 64), (at + 6, py - 55)], 1.4, 1.4),
                   mix('brick', 'plum', .6), wobble=.3, edge=.3, tooth=0)
    wool(canvas, [(px + 34, py - 62), (px + 70, py - 40), (1880, THREAD_OUT - 6), (1930, THREAD_OUT),
                  (1985, THREAD_OUT)], 3)
    for heap in (((1618, 748, 'c'), (1628, 734), (1642, 730), (1650, 742), (1654, 754, 'c')),
                 ((1700, 752, 'c'), (1706, 738), (1722, 726), (1738, 734), (1750, 748, 'c'))):
        laid = canvas.ink(spline(heap), mix('peat_light', 'peat', .4), clip=view, wobble=1.2, edge=1.2, tooth=0)
        canvas.shade(laid, 'ink', -2, -5, 4, alpha=.5, low=.3)
    crumbs = joined(*[circle(cx, cy, r) for cx, cy, r in ((1640, 722, 3), (1652, 728, 2.4), (1712, 718, 3.4),
                                                          (1730, 714, 2.4))])
    canvas.ink(crumbs, mix('peat_light', 'peat', .4), clip=view, wobble=.4, edge=.6, tooth=0)
