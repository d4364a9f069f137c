"""What answers a finger in 'De eerste meter': drill, windows, worms, cables, the potsherd, boots and who is in them.

Owns the frames of these; places are px of the picture.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.tints import DARK_STEEL, STEEL
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, moved, polygon, rect, resampled, spline
from assets.paint.kit.props import water
from assets.paint.kit.props.small_animals import worm

from . import _first_metre_soils as soils
from ._first_metre_room import BRASS
from ._first_metre_shape import ROOM, ROOM_R, WAY, WINDOWS, Spot, below, round_about

HEAD = (1560, 946)
SHERD_AT = (760, 806)
PIT = (170, 660, 58)           # middle and half side of the spade's square
CABLES: tuple[tuple[float, float, Colour], ...] = (      # height, thickness, colour
    (686, 13, mix('plum', 'till', .4)), (712, 17, mix('gold', 'ochre', .3)), (738, 19, mix('indigo', 'sea', .45)),
    (668, 7, 'green'))


def paint_rod(canvas: Canvas) -> None:
    """The drill's rods, one screwed to the next, from the lawn to the corner of the page."""
    line = [(float(x), float(y)) for x, y in resampled(list(WAY), 140)]
    canvas.ink(brush_stroke([(x + 2, y + 9) for x, y in line], 12, 12, count=140), mix('peat', 'ink', .3), .4,
               'multiply', wobble=.6, edge=.9, tooth=0)
    rod = canvas.ink(brush_stroke(line, 13, 13, count=140), STEEL, wobble=.4, edge=.5, tooth=0, angle=0)
    canvas.shade(rod, mix('till', 'ink', .4), 1, -5, 3, alpha=.75, low=.34)
    canvas.ink(brush_stroke([(x - 1, y - 3) for x, y in line], 2, 2, 2, 140), 'white', .8, wobble=.3, edge=.5, tooth=0)
    sleeves = skia.Path()
    for k in range(10, 118, 13):
        sleeves.addPath(brush_stroke([line[k - 1], line[k], line[k + 1]], 19, 19, 19, 8))
    laid = canvas.ink(sleeves, 'brick', wobble=.3, edge=.5, tooth=0)
    canvas.shade(laid, 'plum', 1, -6, 3, alpha=.6, low=.34)


def paint_head(canvas: Canvas, moment: int) -> None:
    """The auger itself, a quarter turn further in each frame, with the earth it throws up."""
    (x0, y0), (x1, y1) = (1432, 929), (1584, 956)
    turn = math.degrees(math.atan2(y1 - y0, x1 - x0))
    body = moved(spline([(0, -9, 'c'), (14, -21), (110, -22), (152, 0, 'c'), (110, 22), (14, 21), (0, 9, 'c')]), x0, y0,
                 turn=turn)
    laid = canvas.ink(body, DARK_STEEL, wobble=.4, edge=.5, tooth=0)
    flights = joined(*[moved(brush_stroke([(dx + 12, -30), (dx, 0), (dx - 12, 30)], 8, 8), x0, y0, turn=turn)
                       for dx in np.arange(-20 + moment * 8.5, 180, 34)])
    canvas.ink(flights, 'cream', .95, wobble=.3, edge=.4, tooth=0, clip=laid)
    canvas.shade(laid, 'ink', 2, -12, 8, alpha=.7, low=.3)
    clods = joined(*[circle(x0 + 30 + dx + 3 * ((moment + k) % 3), y0 - 26 - 5 * ((moment + k) % 3) + dx * .16, r)
                     for k, (dx, r) in enumerate(((0, 4), (24, 3), (52, 5), (84, 3.4), (110, 4.4)))])
    canvas.ink(clods, mix('peat', 'clay', .5), wobble=.6, edge=.6, tooth=0)


def paint_window(canvas: Canvas, name: str, moment: int) -> None:
    """One soil from near in its brass ring; from the second frame on a drop of water comes in from above."""
    x, y, r = WINDOWS[name]
    canvas.ink(circle(x + 2, y + 6, r + 3), mix('peat', 'ink', .4), .55, 'multiply', wobble=1, edge=1, tooth=0)
    glass = canvas.mask(circle(x, y, r - 2), .3, .3)
    soils.magnified(canvas, name, glass, 1, 60 + len(name) * 7)
    clip = glass
    if name == 'sand':
        soils.root_hairs(canvas, [(x - 40, y - r), (x - 34, y - 40), (x - 44, y), (x - 36, y + 36)], 8, clip,
                         (0, 0, .4, .9)[moment])
        if moment:
            spot = (x + 18 + (0, 0, -6, 4)[moment], y + (0, -48, 6, 60)[moment])
            water.drop(canvas, *spot, 11, soils.FILM)
    elif name == 'loam':
        soils.grub(canvas, [(x - 64, y + 20), (x - 30, y + 6), (x + 4, y + 26), (x + 34 + 6 * moment, y + 16),
                            (x + 58 + 6 * moment, y + 26)], 19, clip)
        if moment:
            water.drop(canvas, x + (0, 12, 18, 18)[moment], y + (0, -52, -28, -22)[moment], (0, 11, 12, 8)[moment],
                       soils.FILM)
        if moment == 3:
            canvas.ink(ellipse(x + 18, y - 10, 30, 10), soils.FILM, .7, wobble=2, edge=1, tooth=0, clip=clip)
    elif name == 'clay':
        if moment:
            wide = (0, 22, 46, 70)[moment]
            pool = canvas.ink(ellipse(x - 6, y - 46, wide, 26 - 5 * moment), soils.FILM, .95, wobble=1.2, edge=.6,
                              tooth=0,
                              clip=clip)
            canvas.shade(pool, 'teal', 0, 6, 5, alpha=.5, low=.4, blend='normal')
    elif moment:
        for k, (dx, dy) in enumerate(((-34, -30), (10, -46), (40, -12), (-8, 2), (-42, 18), (22, 32), (-14, 44), (48,
            20),
                                      (0, -24), (-24, -8))):
            full = (1.6 + 2.2 * moment) * (1 + .3 * (k % 3))
            laid = canvas.ink(circle(x + dx, y + dy, full), soils.FILM, .95, wobble=.3, edge=.4, tooth=0, clip=clip)
            canvas.shade(laid, 'teal', -2, -2, 2, alpha=.6, low=.4, blend='normal')
    ring(canvas, x, y, r, 8)


def ring(canvas: Canvas, x: float, y: float, r: float, wide: float) -> None:
    """A brass ring with a glint on the glass."""
    band = canvas.ink(minus(circle(x, y, r + wide * .5), circle(x, y, r - wide * .5)), BRASS, wobble=.5, edge=.6,
                      tooth=0,
                      angle=40, streak=.06)
    canvas.shade(band, 'rust', -2, -3, 2.4, alpha=.8, low=.34)
    arc = [round_about(x, y, r - wide * 1.6, a) for a in np.linspace(206, 252, 8)]
    canvas.ink(brush_stroke(arc, 1, 1, wide * .6, 20), 'white', .75, wobble=.3, edge=.5, tooth=0)


def paint_worms(canvas: Canvas, moment: int) -> None:
    """A spade's square of dark soil; one worm looks out, then five more."""
    x, y, half = PIT
    soil = canvas.ink(rect(x - half, y - half + 6, half * 2, half * 2 - 6, 3), mix('#5A3F35', 'ink', .22), wobble=1,
                      edge=.9, tooth=0)
    canvas.shade(soil, 'ink', -4, -7, 6, alpha=.5, low=.35)
    canvas.speckle(soil, 'sand_dark', .05, alpha=.7)
    dashes = skia.Path()
    for side in range(4):
        for k in range(6):
            a, b = -half + 5 + k * 20, -half + 15 + k * 20
            points = (((a, -half + 6), (b, -half + 6)), ((half, a), (half, b)), ((a, half), (b, half)),
                      ((-half, a), (-half, b)))[side]
            if max(b, a) < half:
                dashes.addPath(brush_stroke([(x + px, y + py) for px, py in points], 3, 3))
    canvas.ink(dashes, 'cream', .95, wobble=.3, edge=.5, tooth=0)
    for k, (dx, dy, flip, stretch) in enumerate(((2, -16, False, 1), (-28, 38, True, .8), (28, 38, False, .9),
                                                 (-29, -38, False, .75), (29, -40, True, .8), (0, 12, True, 1))):
        if k == 0 or moment > k * .55:
            lean = .9 + .12 * ((moment + k) % 2)
            worm(canvas, x + dx, y + dy, .92, flip, mix('rose', 'pink', .3 * (k % 3)), stretch * lean)


def paint_root(canvas: Canvas, moment: int) -> None:
    """Roots of the dandelion in the corner, and the drop that climbs in them."""
    soils.root_hairs(canvas, [(1012, 606), (1006, 660), (1016, 716), (1002, 772), (1010, 822)], 11, None, 0)
    if moment:
        y = (0, 812, 760, 706, 652)[moment]
        water.drop(canvas, 1009 + (0, -2, 0, 4, 1)[moment], y, 6.5, soils.FILM)


def paint_cables(canvas: Canvas, count: int) -> None:
    """What runs through a metre of ground: one cable, and with each tap one more."""
    right = minus(below(lambda x: 600 + 0 * np.asarray(x), 640, 1076), circle(*ROOM, ROOM_R + 9))
    clip = canvas.mask(right, 0, .3)
    for k, (y, wide, colour) in enumerate(CABLES[:count + 1]):
        line: list[Spot] = [(620, y + 3), (760, y - 2), (900, y + 2), (1090, y - 2)]
        canvas.ink(brush_stroke([(px, py + 5) for px, py in line], wide, wide, count=40), mix('clay', 'peat', .4), .55,
                   'multiply', wobble=.5, edge=.8, tooth=0, clip=clip)
        tube = canvas.ink(brush_stroke(line, wide, wide, count=40), colour, wobble=.4, edge=.5, tooth=0, clip=clip)
        canvas.shade(tube, 'ink', 0, -wide * .4, wide * .3, alpha=.45, low=.3)
        canvas.ink(brush_stroke([(px, py - wide * .26) for px, py in line], 2, 2, 2, 40), 'white', .6, wobble=.3,
                   edge=.4,
                   tooth=0, clip=clip)
        marks = joined(*[brush_stroke([(float(x), y - wide * .5), (float(x) + 2, y + wide * .5)], 3.4, 3.4)
                         for x in np.arange(690 + k * 24, 1076, 92)])
        canvas.ink(marks, mix(colour, 'ink', .55), .9, wobble=.2, edge=.4, tooth=0, clip=tube)


def paint_sherd(canvas: Canvas, moment: int) -> None:
    """A potsherd, its dull side first; it turns over to the side with the bands."""
    wide = (1, .42, .5, 1)[moment]
    good = moment > 1
    x, y = SHERD_AT
    shape = [(-36, -14), (-18, -34), (8, -30), (34, -36), (40, -4), (26, 20), (4, 34), (-24, 26)]
    side = -1 if moment in (0, 1) else 1
    path = moved(polygon([(px * wide * side, py) for px, py in shape], 5), x, y, turn=-8)
    canvas.ink(moved(path, 2, 6), mix('clay', 'peat', .5), .5, 'multiply', wobble=1, edge=1, tooth=0)
    colour = mix('terra', 'rust', .2) if good else mix('clay', 'terra', .62)
    pot = canvas.ink(path, colour, wobble=.8, edge=.8, tooth=.01)
    if good:
        marks = skia.Path()
        for row, (dy, step) in enumerate(((-20, 9), (2, 11))):
            for dx in np.arange(-40, 44, step):
                mark = (brush_stroke([(dx, dy - 5), (dx + 1, dy + 5)], 4, 2.6) if row == 0 else
                        polygon([(dx, dy), (dx + 5, dy + 11), (dx + 10, dy)]))
                marks.addPath(moved(mark, x, y, wide, 1, turn=-8))
        for dy in (-8, 18):
            marks.addPath(moved(rect(-44, dy, 90, 3.4), x, y, wide, 1, turn=-8))
        canvas.ink(marks, mix('peat', 'rust', .2), .9, wobble=.5, edge=.6, tooth=0, clip=pot)
    canvas.shade(pot, 'plum', -6, -6, 7, alpha=.55, low=.25)
    canvas.shade(pot, mix('sand', 'terra', .4), 5, 6, 4, alpha=.8, low=.42, blend='normal')


def paint_drip(canvas: Canvas, moment: int) -> None:
    """Dew that comes through the ceiling of the room, drop by drop."""
    x = 520
    if moment == 0:
        water.drop(canvas, x, 634, 4.4, soils.FILM)
    elif moment < 3:
        water.drop(canvas, x, (0, 662, 742)[moment], 5.4, soils.FILM)
    else:
        splash = joined(*[brush_stroke([(x + dx * .4, 862), (x + dx, 862 - up)], 3, 1.2)
                          for dx, up in ((-12, 10), (-3, 16), (6, 15), (13, 9))])
        canvas.ink(splash, soils.FILM, wobble=.2, edge=.3, tooth=0)
