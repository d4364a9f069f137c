"""Egbert's house, twice: level in April; in July it leans, cracked, with the trench for the sewer beside it.

In the window his paintings hang plumb whatever the house does. Owns house, crack, level, trench, pump, tap.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import water

from ._spread import FOLD
from ._use_follows_soil_shape import HOUSE, HOUSE_Y, TRENCH

LEAN = -3.2
HANDLE = (60, -38)                 # of the door, in units of the house
# from the eaves down the joints of the bricks, along the trench, into the clay
CRACK = ((1532, 632), (1544, 648), (1526, 656), (1536, 671), (1518, 680), (1529, 696), (1511, 705), (1519, 720),
         (1505, 740),
         (1515, 760), (1502, 782), (1513, 804), (1501, 826), (1515, 848), (1503, 870), (1519, 894), (1508, 916), (1515,
             948))
HALVES = (2, 3, 3, 4, 4, 4.6, 5, 6, 6.4, 6.6, 7, 7, 6.6, 6.4, 6, 5, 4, 2)
BRANCHES = (((1510, 860), (1538, 868), (1562, 862)), ((1505, 874), (1478, 886), (1456, 882)),
            ((1517, 896), (1546, 910), (1576, 908)),
            ((1508, 918), (1484, 930), (1466, 944)), ((1546, 910), (1556, 932)), ((1478, 886), (1470, 904)))
GROWN = (6, 10, 14, len(CRACK))
PUMP = (FOLD + 482, TRENCH[2] - 2)
SPILL = (1262, 806)
TAP = (1868, 716)


def house_pen(canvas: Canvas, dry: bool) -> Pen:
    """Local units of the house, its foot at (0, 0)."""
    return Pen.at(canvas, HOUSE + (FOLD if dry else 0), HOUSE_Y, 1, False, LEAN if dry else 0)


def paint_house(canvas: Canvas, dry: bool) -> None:
    """Brick walls, a tiled roof, a green door, a window with a room behind it."""
    pen = house_pen(canvas, dry)
    wall = pen.ink(polygon([(-96, 6), (-94, -92), (96, -92), (98, 6)]), mix('brick', 'terra', .25) if dry else 'brick',
                   wobble=.9, edge=.7, angle=0)
    courses = skia.Path()
    for row, y in enumerate(range(-88, 6, 9)):
        for x in range(-96, 98, 20):
            courses.addRect(skia.Rect.MakeXYWH(x + (row % 2) * 10, y, 16, 2))
    pen.ink(courses, mix('rust', 'plum', .2), alpha=.62, wobble=.3, edge=.3, clip=wall)
    pen.shade(wall, 'plum', 0, 22, 14, alpha=.6, low=.1)
    pen.ink(rect(-100, -4, 202, 12, 2), mix('till', 'clay', .3), wobble=.5)
    _window(pen)
    _door(pen)
    _roof(pen, dry)


def _roof(pen: Pen, dry: bool) -> None:
    roof = pen.ink(polygon([(-112, -84, 4), (-70, -168, 8), (70, -168, 8), (112, -84, 4)]),
                   mix('indigo', 'clay', .3) if dry else 'indigo', wobble=1, angle=0, streak=.06)
    tiles = skia.Path()
    for row in range(7):
        y = -94 - row * 12
        for x in range(-110 + 6 * (row % 2), 112, 14):
            tiles.addPath(brush_stroke([(x, y), (x + 6, y + 4), (x + 12, y)], 1, 1, 2.4, 7))
    pen.ink(tiles, mix('night', 'ink', .3), alpha=.7, wobble=.2, edge=.3, clip=roof)
    pen.shade(roof, 'ink', -20, 10, 16, alpha=.5, low=.25)
    pen.ink(brush_stroke([(-72, -168), (0, -170), (72, -168)], 8, 8), mix('brick', 'rust', .3), wobble=.4)
    chimney = pen.ink(rect(34, -200, 24, 44), 'rust', wobble=.4)
    pen.shade(chimney, 'plum', 6, 0, 5, alpha=.6, low=.2)
    pen.ink(rect(30, -203, 32, 8), 'cream', wobble=.3)
    pen.ink(brush_stroke([(-112, -84), (0, -85), (112, -84)], 7, 7), 'cream', wobble=.4)


def _window(pen: Pen) -> None:
    """The frame goes with the house; what hangs inside does not."""
    pen.ink(rect(-46, -76, 88, 56, 2), 'cream', wobble=.4)
    room = pen.ink(rect(-41, -71, 78, 46), mix('teal', 'night', .35), wobble=.3)
    inside = Pen(pen.canvas, pen.matrix, room)
    for x, wide, high, drop in ((-24, 22, 17, 15), (2, 19, 24, 12), (26, 17, 14, 18)):
        plumb = inside.upright(x, -74)
        plumb.ink(joined(brush_stroke([(0, 0), (-wide * .36, drop)], 1.3, 1.3),
                         brush_stroke([(0, 0), (wide * .36, drop)], 1.3, 1.3)), 'bone', wobble=.1, edge=.3)
        plumb.ink(rect(-wide / 2, drop, wide, high, 1), 'gold', wobble=.2, edge=.3)
        picture = plumb.ink(rect(-wide / 2 + 3, drop + 3, wide - 6, high - 6), mix('sky', 'mist', .4), wobble=.1,
                            edge=.2)
        plumb.ink(rect(-wide / 2, drop + high * .58, wide, high), 'green' if x < 20 else 'terra', wobble=.2, edge=.3,
                  clip=picture)
        if 0 < x < 20:
            plumb.ink(ellipse(0, drop + high * .5, 3.2, 5), 'peat', wobble=.1, edge=.2)
    pen.ink(rect(-50, -22, 96, 7, 2), 'cream', wobble=.3)


def _door(pen: Pen) -> None:
    pen.ink(rect(52, -74, 38, 78, 2), 'cream', wobble=.4)
    door = pen.ink(rect(56, -70, 30, 74), 'forest', wobble=.4, angle=90, streak=.08)
    pen.shade(door, 'night', 7, 8, 7, alpha=.6, low=.2)
    pen.ink(rect(62, -64, 18, 18, 2), mix('gold', 'glow', .3), wobble=.3)
    pen.ink(brush_stroke([HANDLE, (HANDLE[0] + 9, HANDLE[1])], 4.4, 3.4), 'gold', wobble=.2)


def _part(points: tuple[tuple[float, float], ...], halves: tuple[float, ...], dx: float = 0,
          more: float = 0) -> skia.Path:
    return polygon([*((x + dx - h - more, y) for (x, y), h in zip(points, halves, strict=True)),
                    *((x + dx + h + more, y) for (x, y), h in zip(points[::-1], halves[::-1], strict=True))])


def paint_crack(canvas: Canvas, moment: int) -> None:
    """One line from the eaves to the clay: a notch longer with each frame."""
    count = GROWN[moment]
    points = CRACK[:count]
    halves = tuple(h * min(1, (count - k) / 4) for k, h in enumerate(HALVES[:count]))
    canvas.ink(_part(points, halves, -1.6, 1.6), mix('cream', 'sand', .3), .85, wobble=.7, edge=.6, tooth=0)
    canvas.ink(_part(points, halves), mix('ink', 'plum', .1), wobble=.6, edge=.5, tooth=0)
    if moment == len(GROWN) - 1:
        for line in BRANCHES:
            pale = brush_stroke([(x, y - 1.6) for x, y in line], 5, 1.4, 4)
            canvas.ink(pale, mix('indigo', 'ice', .5), .8, wobble=.5, edge=.5, tooth=0)
            canvas.ink(brush_stroke(line, 3.4, .8, 2.6), 'ink', wobble=.5, edge=.5, tooth=0)
    crumbs = joined(*[circle(x, y, r) for x, y, r in ((1478, 714, 3), (1470, 716, 2.2), (1486, 711, 2.4))])
    canvas.ink(crumbs, 'brick', wobble=.4, edge=.5, tooth=0)


def paint_level(canvas: Canvas, moment: int) -> None:
    """Egbert's level on the sill: the bubble knows."""
    pen = house_pen(canvas, True).placed(-2, -23)
    slat = pen.ink(rect(-42, -12, 84, 13, 2), 'gold', wobble=.3)
    pen.shade(slat, 'rust', 0, -4, 3, alpha=.5, low=.35)
    glass = pen.ink(rect(-15, -10, 30, 9, 4), mix('moss', 'glow', .5), wobble=.2, edge=.3)
    pen.ink(joined(rect(-6, -10, 1.6, 9), rect(5, -10, 1.6, 9)), 'ink', wobble=.1, edge=.2)
    pen.ink(ellipse((0, 5, 9.5)[moment], -6.4, 4.4, 3), 'white', wobble=.1, edge=.3, clip=glass)


def paint_trench(canvas: Canvas) -> None:
    """Dug for the sewer: straight walls, boards against them, a grey pipe at the bottom, spoil beside it."""
    a, b, floor = FOLD + TRENCH[0], FOLD + TRENCH[1], TRENCH[2]
    hole = canvas.ink(polygon([(a - 4, 724), (b + 3, 719), (b, floor), (a, floor)]), mix('peat', 'ink', .5), wobble=1,
                      edge=.7,
                      tooth=0)
    canvas.ink(polygon([(a + 14, 734), (b - 14, 731), (b - 18, floor - 16), (a + 18, floor - 16)]),
               mix('peat_light', 'peat', .5), .9,
               wobble=.8, edge=.9, tooth=0, clip=hole)
    boards = joined(*[rect(x, 716, 9, floor - 716, 1) for x in (a - 3, b - 7)])
    wood = canvas.ink(boards, mix('wood', 'sand', .55), wobble=.5, edge=.6, tooth=0, angle=90, streak=.09)
    canvas.shade(wood, 'wood_dark', -3, 0, 2, alpha=.6, low=.3)
    struts = canvas.ink(joined(brush_stroke([(a, 744), (b, 742)], 8, 8), brush_stroke([(a, 790), (b, 788)], 8, 8)),
                        mix('wood', 'sand', .4),
                        clip=hole, wobble=.4, edge=.5, tooth=0)
    canvas.shade(struts, 'wood_dark', 0, -3, 2, alpha=.6, low=.3)
    ring = canvas.ink(circle(b - 26, floor - 21, 20), mix('grey', 'cream', .3), wobble=.6, edge=.6, tooth=.004)
    canvas.shade(ring, 'ink', -4, -5, 5, alpha=.5, low=.3)
    canvas.ink(circle(b - 26, floor - 21, 12), mix('ink', 'plum', .2), wobble=.4, edge=.5, tooth=0)
    _hose(canvas)
    spoil = canvas.ink(spline([(a - 44, 744, 'c'), (a - 30, 724), (a - 16, 716), (a - 6, 722), (a, 730, 'c'),
                               (a - 20, 742)]),
                       mix('clay', 'peat', .35), wobble=1.6, edge=1.3, tooth=.01)
    canvas.shade(spoil, 'ink', -6, -7, 6, alpha=.5, low=.25, texture='sponge')


def _hose(canvas: Canvas) -> None:
    x, y = PUMP
    line = [(x, y - 40), (x - 6, y - 84), (x - 20, y - 112), (x - 46, 736), (x - 90, 752), (x - 134, 768),
            (x - 170, 790), (SPILL[0] + 4, SPILL[1] - 8)]
    hose = canvas.ink(brush_stroke(line, 9, 9, 9, 70), mix('teal', 'night', .25), wobble=.5, edge=.6, tooth=0)
    canvas.shade(hose, 'frost', 1, 4, 2, alpha=.5, blend='normal', low=.5)


def paint_pump(canvas: Canvas) -> None:
    """The pump that keeps the trench dry."""
    x, y = PUMP
    pen = Pen.at(canvas, x, y, 1)
    body = pen.ink(rect(-15, -38, 30, 36, 6), 'gold', wobble=.4)
    pen.shade(body, 'rust', 6, -4, 6, alpha=.6, low=.3)
    pen.ink(rect(-11, -44, 22, 9, 3), mix('till', 'ink', .3), wobble=.3)
    pen.ink(joined(*[rect(-11 + 6 * k, -14, 3, 10) for k in range(4)]), mix('ink', 'plum', .2), wobble=.2)
    pen.ink(spline([(-8, -44), (-7, -54), (7, -54), (8, -44)], False), 'ink', stroke=3, wobble=.2, edge=.3)


def paint_spill(canvas: Canvas, moment: int) -> None:
    """Where the hose ends, groundwater runs into a bed that has no use for it now."""
    x, y = SPILL
    half = (18, 26, 34, 30)[moment]
    pool = canvas.ink(ellipse(x - 26, y + 1, half + 10, 4.6), mix('sea', 'teal', .25), wobble=.8, edge=.8, tooth=0)
    canvas.shade(pool, 'frost', 0, 3, 2, alpha=.7, blend='normal', low=.5)
    stream = [(x + 2, y - 8), (x - 8, y - 6 + moment % 2), (x - 14, y)]
    canvas.ink(brush_stroke(stream, 5, 7, 6, 16), mix('ice', 'frost', .3), wobble=.4, edge=.6, tooth=0)
    if moment:
        for k in range(3):
            water.drop(canvas, x - 12 - 9 * k, y - 8 - 5 * ((k + moment) % 3), 2.8, 'frost')


def paint_tap(canvas: Canvas) -> None:
    """A standpipe with a brass tap, its foot in the ground."""
    x, y = TAP
    pipe = canvas.ink(brush_stroke([(x, y - 82), (x, y + 240)], 12, 12), mix('till', 'frost', .12), wobble=.5, edge=.6,
                      tooth=0, angle=90)
    canvas.shade(pipe, 'ink', -4, 0, 3, alpha=.5, low=.25)
    pen = Pen.at(canvas, x, y - 68)
    spout = pen.ink(brush_stroke([(8, 0), (-16, 0), (-30, 4), (-33, 18)], 14, 12, 13, 30), 'ochre', wobble=.4)
    pen.shade(spout, 'rust', 0, -5, 4, alpha=.6, low=.3)
    pen.ink(rect(-14, -22, 7, 18, 2), 'ochre', wobble=.3)
    pen.ink(brush_stroke([(-24, -23), (3, -23)], 8, 8), 'brick', wobble=.3)
    pen.ink(ellipse(0, -20, 9, 6), 'ochre', wobble=.3)
    stones_at = canvas.ink(ellipse(x, y + 1, 30, 7), mix('grey', 'clay', .3), wobble=1, edge=1, tooth=0)
    canvas.shade(stones_at, 'ink', 0, -4, 3, alpha=.4, low=.3)


def paint_running(canvas: Canvas, moment: int) -> None:
    """Water out of the tap: a drop, a thread, a stream that splashes in the dust."""
    x, y = TAP[0] - 33, TAP[1] - 48
    foot = TAP[1] - 2
    if moment == 0:
        water.drop(canvas, x, y + 6, 4.4, 'frost')
        return
    wide = (0, 4, 8, 9)[moment]
    stream = canvas.ink(brush_stroke([(x, y), (x + 1, (y + foot) / 2), (x - 1, foot)], wide, wide * 1.2),
                        mix('ice', 'frost', .3), wobble=.6, edge=.6, tooth=0)
    canvas.shade(stream, 'sea', 3, 0, 2, alpha=.6, low=.4)
    splash = skia.Path()
    for k, angle in enumerate(np.linspace(math.radians(200), math.radians(340), 5)):
        reach = 12 + 5 * moment + 4 * ((k + moment) % 2)
        splash.addPath(brush_stroke([(x, foot), (x + reach * math.cos(angle), foot + reach * .7 * math.sin(angle))],
                                    3.6, 1.2))
    canvas.ink(splash, 'frost', wobble=.3, edge=.5, tooth=0)
    canvas.ink(ellipse(x, foot + 3, 16 + 7 * moment, 4), mix('sea', 'teal', .3), .9, wobble=.8, edge=.9, tooth=0)
