"""The map of 'Waar de kaart ophoudt': thirty metres to scale, at night, with folds, a staff, Mo's shaft and chamber.

Owns the paint of the sheet that the words stand on; outlines come from _below_thirty_shape.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, joined, linear_field, minus, polygon, radial_field, rect
from assets.paint.kit.props import burrows, plants
from assets.paint.kit.props.machines import pipe

from . import _below_thirty_shape as shape
from ._below_thirty_shape import CHAMBER, CLAY, FLOOR, GROUND, METRE, PALE, PIPE_X, RIM, SAND, SHAFT_X
from ._spread import HEIGHT, below

NIGHT, LAMP = '#3C466C', (1300.0, 742.0)
RINGS: tuple[Colour, ...] = (mix('plum', 'ink', .45), mix('rust', 'plum', .4), mix('terra', 'rust', .5),
                             mix('gold', 'terra', .45), mix('glow', 'gold', .35))
FOLDS = (330, 660, 990, 1320, 1650)
STAFF = (30, 54)                      # left and right side of the staff: a bar is five metres


def paint_map(canvas: Canvas) -> None:
    """The sheet: its shadow on the deep, bare paper along the tear, what is printed on it, and night over all."""
    outer = shape.sheet_of_map()
    for down, alpha in ((22, .26), (12, .34), (5, .5)):
        canvas.ink(outer, mix('ink', 'night', .4), alpha, offset=(down * .5, down), wobble=.6, edge=1.2, tooth=0)
    canvas.ink(outer, mix('cream', 'paper', .4), wobble=.5, edge=1, tooth=0, mottle=.05)
    printed = canvas.mask(shape.sheet_of_map(11), .5, 1.3)
    if printed is None:
        return
    _layers(canvas, printed)
    _folds(canvas, printed)
    canvas.light([(*LAMP, 190, 1)], night=NIGHT, warm='#FFD98A')
    _bare_edge(canvas)
    _staff(canvas, printed)
    _paws(canvas, printed)
    _sky(canvas, printed)
    _shaft(canvas, printed)


def _layers(canvas: Canvas, printed: Region) -> None:
    """Field, cover sand, boulder clay, pale sand with the top of the gully: order and thickness of the descent."""
    ground(canvas, below(PALE), 'peelo_sand', clip=printed, shade=False)
    canvas.ink(rect(-90, 150, 2100, 700), mix('ice', 'sea', .3), .5, 'multiply', clip=printed, tooth=0, angle=0,
               streak=.06, field=linear_field(0, 200, 0, 620), texture='bristle000', softness=.6)
    ground(canvas, shape.gully(13), 'peelo_sand', clip=printed, shade=False, pattern=False)
    ground(canvas, shape.gully(), 'pot_clay', clip=printed, shade=False)
    over = canvas.mask(polygon([(-90, 0), (2010, 0), *[(float(x), float(PALE(x))) for x in range(2010, -91, -30)]]),
                       1.2, 1, clip=printed)
    ground(canvas, below(CLAY), 'boulder_clay', clip=over, shade=False)
    ground(canvas, polygon([(-90, 0), (2010, 0), *[(float(x), float(CLAY(x))) for x in range(2010, -91, -30)]]),
           'cover_sand', clip=printed, shade=False)
    ground(canvas, polygon([(-90, 0), (2010, 0), *[(float(x), float(SAND(x))) for x in range(2010, -91, -30)]]),
           'topsoil', clip=printed, shade=False, pattern=False)
    for line, deep in ((CLAY, 10), (PALE, 14)):
        canvas.ink(rect(-90, 60, 2100, 220), 'ink', .4, 'multiply', clip=printed, tooth=0, mottle=0, streak=0,
                   field=lambda X, Y, line=line, deep=deep: np.clip(1 - np.abs(Y - line(X[0])[None, :] - 4) / deep, 0,
                                                                   1) * .7, texture='bristle000')


def _bare_edge(canvas: Canvas) -> None:
    """Where the print has gone the paper shows, pale by night and gold by the lamp."""
    rim = minus(shape.sheet_of_map(), shape.sheet_of_map(13))
    edge = canvas.mask(minus(rim, rect(-90, -60, 2110, 560)), .5, .8)
    if edge is None:
        return
    canvas.ink(edge, mix('cream', 'indigo', .3), tooth=0, mottle=.05)
    canvas.ink(edge, mix('cream', 'glow', .35), tooth=0, field=radial_field(*LAMP, 90, 330), softness=.5)


def _staff(canvas: Canvas, printed: Region) -> None:
    """Six bars of five metres, brick and cream; at the last one the paper ends."""
    left, right = STAFF
    whole = canvas.ink(rect(left, RIM, right - left, 760), mix('cream', 'indigo', .58), clip=printed,
                       wobble=.6, edge=.6, tooth=0)
    bars = joined(*[rect(left - 4, RIM + 5 * METRE * k, right - left + 8, 5 * METRE) for k in (1, 3, 5)])
    canvas.ink(bars, mix('brick', 'night', .42), clip=whole, wobble=.5, edge=.5, tooth=.01, plate='red')
    ticks = joined(*[rect(right + 3, RIM + METRE * m - 1, 7 if m % 5 else 13, 2.4) for m in range(31)])
    canvas.ink(ticks, mix('cream', 'indigo', .4), .9, clip=printed, wobble=.3, edge=.3, tooth=0)
    canvas.shade(whole, 'ink', -5, 0, 4, alpha=.35, low=.3)


def _paws(canvas: Canvas, printed: Region) -> None:
    """Somebody with short legs has walked along the edge, from bite to bite."""
    prints = skia.Path()
    for k, (x, y) in enumerate(((676, 742), (640, 726), (604, 736), (566, 722), (528, 734), (492, 722), (452, 732),
                                (416, 720), (352, 734), (316, 722), (272, 732), (238, 718))):
        turn = math.radians(180 + 8 * (-1) ** k)
        for reach, aside, r in ((0, 0, 6.4), (9, -6.5, 2.9), (12, -2.2, 3), (12, 2.4, 3), (9, 6.6, 2.9)):
            prints.addOval(skia.Rect.MakeXYWH(x + reach * math.cos(turn) - aside * math.sin(turn) - r,
                                              y + reach * math.sin(turn) + aside * math.cos(turn) - r * .86, 2 * r,
                                              1.72 * r))
    canvas.ink(prints, mix('mist', 'indigo', .5), .62, clip=printed, wobble=.4, edge=.8, tooth=.04)


def _folds(canvas: Canvas, printed: Region) -> None:
    """It has been folded often: a worn line and a soft shade beside it."""
    for x in FOLDS:
        canvas.ink(rect(x, RIM, 26, HEIGHT), 'ink', .16, 'multiply', clip=printed, wobble=1, tooth=0,
                   field=linear_field(x + 26, 0, x, 0), softness=.6)
        canvas.ink(brush_stroke([(x, RIM), (x + 2, 420), (x, 860)], 1.6, 1.6, 2.2, 40), 'cream', .28, clip=printed,
                   wobble=.8, edge=1.2, tooth=.1)
    canvas.ink(brush_stroke([(-90, 560), (700, 556), (2010, 548)], 1.6, 1.6, 2.2, 60), 'cream', .24, clip=printed,
               wobble=.8, edge=1.2, tooth=.1)


def _sky(canvas: Canvas, printed: Region) -> None:
    """The thin strip of night over the rim, with grass and a fence post or two."""
    strip = polygon([(-90, -60), (2010, -60), *[(float(x), float(GROUND(x))) for x in range(2010, -91, -20)]])
    sky = canvas.ink(strip, mix('indigo', 'night', .3), clip=printed, wobble=.8, edge=.6, tooth=0, angle=0, streak=.08)
    canvas.ink(rect(-90, -60, 2110, 130), mix('sea', 'indigo', .72), .8, clip=sky, tooth=0,
               field=linear_field(0, -10, 0, 60), texture='bristle000', softness=.6)
    turf = brush_stroke([(float(x), float(GROUND(x)) + 2) for x in range(-90, 2011, 30)], 7, 7, 7, 260)
    canvas.ink(turf, mix('forest', 'night', .45), clip=printed, wobble=.9, edge=.9, tooth=0)
    blades = [float(x) for x in np.random.default_rng(3).uniform(-80, 2000, 420)]
    plants.grass(canvas, blades, lambda x: float(GROUND(x)) + 2, (4, 9), 2, mix('forest', 'night', .35), .4, 5)


def _shaft(canvas: Canvas, printed: Region) -> None:
    """Mo's way down along the pipe, and the chamber where the map ends."""
    x, y, rx, ry = CHAMBER
    way = [(SHAFT_X, RIM + 6), (SHAFT_X + 6, 220), (SHAFT_X - 5, 400), (SHAFT_X + 14, 520), (SHAFT_X + 54, 600)]
    tube = canvas.ink(brush_stroke(way, 58, 74, 60, 60), mix('night', 'ink', .5), clip=printed, wobble=1.6, edge=1,
                      tooth=0, angle=90)
    canvas.ink(rect(880, 380, 200, 230), mix('rust', 'plum', .6), .5, clip=tube, tooth=0, texture='bristle090',
               field=linear_field(0, 400, 0, 590), softness=.6)
    rings = burrows.glowing_chamber(canvas, x, y, rx, ry, 46, RINGS, shrink=.885, focus=30, clip=printed)
    floor = polygon([(x - rx - 40, FLOOR - 2), (880, FLOOR - 4), (1080, FLOOR), (1300, FLOOR - 4), (1300, 900),
                     (x - rx - 40, 900)])
    inside = rings[0]
    laid = canvas.ink(floor, mix('rust', 'plum', .35), clip=inside, wobble=1.4, edge=1, tooth=.01, angle=0, streak=.08)
    canvas.ink(rect(700, FLOOR - 8, 620, 60), mix('terra', 'gold', .45), .95, clip=laid, tooth=0, texture='bristle000',
               field=lambda X, Y: radial_field(1190, FLOOR, 20, 330)(X, Y) * np.clip((FLOOR + 26 - Y) / 26, 0, 1))


def paint_pipe(canvas: Canvas) -> None:
    """The pipe from the rim to its screen in the deep sand."""
    pipe(canvas, [(PIPE_X, RIM - 6), (PIPE_X, 500), (PIPE_X, shape.SCREEN[1])], 13, mix('teal', 'night', .42),
         mix('teal', 'sea', .3), mix('till', 'night', .2))
    slots = skia.Path()
    for y in np.arange(shape.SCREEN[0], shape.SCREEN[1], 9):
        slots.addRect(skia.Rect.MakeXYWH(PIPE_X - 13, float(y), 26, 3.6))
    canvas.ink(slots, 'ink', .85, wobble=.2, edge=.3, tooth=0)
    for y in (250, 480, 724):
        canvas.ink(rect(PIPE_X - 15, y, 30, 13, 3), mix('mist', 'indigo', .5), wobble=.4, edge=.5, tooth=0)
