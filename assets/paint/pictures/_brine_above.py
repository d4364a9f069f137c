"""The upper sheet of 'Water erin, pekel eruit': evening over a flat meadow, cows, the green hut, and its well.

Owns all that lies on the torn sheet. The words of the left page stand on its dark sky; a rose band along the horizon is
the salt's own colour.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, linear_field, polygon, rect
from assets.paint.kit.props import animals, buildings, plants, trees

from ._brine_shape import CLAY, EDGE, GROUND, HORIZON, PIPE_X, SAND, sheet_above, torn
from ._spread import LEFT, below, wool

SKY: Colour = mix('teal', 'night', .62)
MEADOW: Colour = mix(mix('forest', 'green', .42), 'teal', .2)
HUT_AT, HUT_SIZE = (PIPE_X, 678), 2.0
DOG_AT = (PIPE_X - 44, 680)
TABLE_AT = (292, 690)
OPENED = (0, 1, 2, 2, 2, 2, 1)         # the door, moment by moment
BACK = 1010                         # further right the sheet is torn off


def paint_shadow(canvas: Canvas) -> None:
    """The upper sheet lies on the deep one: its shadow, then its torn rim."""
    for grow, alpha in ((22, .3), (13, .42), (6, .5)):
        canvas.ink(sheet_above(grow), mix('ink', 'night', .4), alpha, wobble=1, edge=1.2, tooth=0, offset=(0, 4))
    rim = canvas.ink(sheet_above(), mix('sand', 'heather', .34), wobble=.5, edge=.9, tooth=0, mottle=.05)
    canvas.shade(rim, mix('heather', 'plum', .4), -5, -6, 4, alpha=.7, blend='normal', low=.3)


def inner(canvas: Canvas) -> Region | None:
    """The printed part of the sheet, inside its torn rim."""
    rng = np.random.default_rng(2)
    line = [(x - 9 - rng.uniform(0, 4), y - 9 - rng.uniform(0, 4)) for x, y in torn()]
    return canvas.mask(polygon([(LEFT - 20, -30), *line]), .5, .8)


def paint_sheet(canvas: Canvas) -> None:
    """Sky, far land, meadow, and the first layers of ground."""
    view = inner(canvas)
    if view is None:
        return
    _sky(canvas, view)
    _land(canvas, view)
    _ground(canvas, view)


def _sky(canvas: Canvas, view: Region) -> None:
    canvas.ink(rect(LEFT, -30, BACK - LEFT, 760), SKY, clip=view, wobble=0, edge=0, tooth=0, mottle=.03, streak=.04,
               angle=2)
    canvas.ink(rect(LEFT, -30, BACK - LEFT, 420), mix('night', 'teal', .2), .75, clip=view, tooth=0,
               field=linear_field(0, 380, 0, -40), texture='bristle000', softness=.9)
    for top, foot, tint, alpha in ((505, 640, mix('teal', 'heather', .5), .85),
                                   (552, 650, mix('heather', 'rose', .5), .9),
                                   (596, 660, mix('rose', 'pink', .4), .9)):
        canvas.ink(rect(LEFT, top - 20, BACK - LEFT, 190), tint, alpha, clip=view, tooth=0,
                   field=linear_field(0, top, 0, foot), texture='bristle000', softness=.6)
    bars = joined(*[brush_stroke([(x, y), (x + long * .5, y - 1), (x + long, y)], 1, 1, thick, 30) for x, y, long,
                    thick in (
        (40, 560, 300, 8), (250, 584, 360, 6), (700, 566, 220, 7), (520, 546, 240, 5), (780, 600, 170, 5),
        (-40, 604, 220, 5))])
    canvas.ink(bars, mix('teal', 'plum', .4), .75, clip=view, wobble=1, edge=1.3, tooth=.01)


def _land(canvas: Canvas, view: Region) -> None:
    """A flat land: woods in two tints, far huts in a row, the meadow."""
    trees.tree_line(canvas, lambda _x: HORIZON + 1, LEFT, BACK, 26, mix('teal', 'plum', .42), 14, .12, clip=view)
    trees.tree_line(canvas, lambda _x: HORIZON + 4, LEFT, 420, 40, mix('forest', 'night', .42), 4, .34, clip=view)
    land = canvas.ink(rect(LEFT, HORIZON, BACK - LEFT, 90), MEADOW, clip=view, wobble=.5, edge=.5, tooth=0, angle=0,
                      streak=.08)
    if land is None:
        return
    canvas.ink(land, mix('moss', 'rose', .4), .7, field=linear_field(0, EDGE - 20, 0, HORIZON - 10),
               texture='bristle000',
               softness=.5, tooth=0)
    for x, size in ((924, .4), (892, .46)):
        buildings.salt_hut(canvas, x, HORIZON + 8 * size + 3, size)
    bands = joined(*[rect(x, y, wide, 2.6) for x, y, wide in ((60, 656, 250), (380, 652, 300), (690, 660, 220),
                                                              (150, 668, 190))])
    canvas.ink(bands, mix('forest', 'night', .2), .6, clip=land, wobble=.8, tooth=0)


def _ground(canvas: Canvas, view: Region) -> None:
    """The first metres, cut: topsoil, sand of the meltwater, old sea clay; below that the paper is torn."""
    for name, line in (('topsoil', GROUND), ('meltwater_sand', SAND), ('tertiary_clay', CLAY)):
        laid = ground(canvas, below(line, LEFT, BACK), name, clip=view, shade=False)
        if laid is not None:
            canvas.ink(laid, '#7C7798', .8, 'multiply', tooth=0, mottle=0, streak=0)
        shadow = brush_stroke([(float(x), float(line(x)) + 2) for x in np.arange(LEFT, BACK, 24)], 4, 4, 4, 120)
        canvas.ink(shadow, 'ink', .4, clip=view, wobble=1.4, edge=1.2, tooth=.02)
    xs = np.arange(LEFT, 940, 7)
    keep = canvas.mask(sheet_above(), .5, .5)
    for step, colour, tall, seed in ((1, mix('forest', 'night', .2), (8, 17), 3),
                                     (3, mix('moss', 'teal', .35), (9, 20), 4)):
        plants.grass(canvas, [float(x) for x in xs[::step]], lambda x: float(GROUND(x)) + 2, tall, 2.5, colour, .4,
                     seed,
                     clip=keep)


def paint_well(canvas: Canvas) -> None:
    """The casing from the hut's floor to the tear: dashes mean that paper is missing here."""
    view = canvas.mask(sheet_above(), .5, .6)
    pipe(canvas, 684, 800, view)
    x = PIPE_X
    rim = canvas.mask(rect(x - 24, 756, 48, 30), 0, 0)
    dashes = joined(*[rect(x + dx - 2.5, y, 5, 5) for dx in (-11, 0, 11) for y in (762, 771, 780)])
    canvas.ink(dashes, mix('plum', 'ink', .4), wobble=.2, edge=.3, tooth=0, clip=rim)


def pipe(canvas: Canvas, top: float, foot: float, clip: Region | None = None) -> None:
    """The outer pipe, in which brine comes up, and the inner one, in which water goes down."""
    x = PIPE_X
    outer = canvas.ink(rect(x - 15, top, 30, foot - top, 2), mix('rose', 'heather', .32), wobble=.5, edge=.5, tooth=0,
                       clip=clip, angle=90)
    canvas.shade(outer, 'plum', 6, 0, 4, alpha=.6, low=.3)
    for side in (-1, 1):
        canvas.ink(rect(x + side * 15 - 2, top, 4, foot - top), mix('till', 'plum', .45), wobble=.4, edge=.4, tooth=0,
                   clip=clip)
    inner_pipe = canvas.ink(rect(x - 6, top, 12, foot - top), mix('ice', 'teal', .3), wobble=.4, edge=.4, tooth=0,
                            clip=clip,
                            angle=90)
    canvas.shade(inner_pipe, 'teal', 3, 0, 2, alpha=.6, low=.3)
    for side in (-1, 1):
        canvas.ink(rect(x + side * 6.4 - 1.2, top, 2.4, foot - top), mix('indigo', 'plum', .3), wobble=.3, edge=.3,
                   tooth=0,
                   clip=clip)


def paint_herd(canvas: Canvas) -> None:
    """Cows of the evening: one looks up at nothing, one eats."""
    animals.cow(canvas, 424, 674, .62, colour=mix('cream', 'heather', .22), spot=mix('plum', 'ink', .4), grazing=True)
    animals.cow(canvas, 822, 691, .8, flip=True, grazing=False, colour=mix('cream', 'heather', .16),
                spot=mix('rust', 'plum', .35))


def paint_hut(canvas: Canvas) -> None:
    """The green hut over the well, its bowl, and the cable of the bell that comes out under the door."""
    pen = Pen.at(canvas, *HUT_AT, HUT_SIZE)
    canvas.ink(ellipse(HUT_AT[0] + 8, HUT_AT[1] + 3, 74, 7), mix('forest', 'night', .55), .8, wobble=.8, edge=1,
               tooth=0)
    wall = pen.ink(polygon([(-27, 2), (-27, -34), (-11, -64, 2), (11, -64, 2), (27, -34), (27, 2)]),
                   mix('forest', 'green', .16),
                   wobble=.3, edge=.5)
    pen.shade(wall, 'night', -16, -4, 10, alpha=.6, texture='bristle090', low=.15)
    pen.shade(wall, mix('green', 'rose', .36), 9, 4, 5, alpha=.6, texture='bristle090', blend='normal', low=.34)
    boards = skia.Path()
    for bx in range(-25, 28, 6):
        boards.addRect(skia.Rect.MakeXYWH(bx, -66, 1.2, 70))
    pen.ink(boards, 'ink', alpha=.5, wobble=.2, edge=.3, clip=wall)
    eaves = polygon([(-34, -28, 1), (-13, -71, 3), (13, -71, 3), (34, -28, 1), (27, -28), (9.5, -63, 2), (-9.5, -63, 2),
                     (-27, -28)])
    roof = pen.ink(eaves, 'brick', wobble=.3, edge=.5)
    pen.shade(roof, 'plum', -8, -4, 5, alpha=.6, low=.3)
    pen.ink(rect(-4.6, -54, 9.2, 9), mix('cream', 'heather', .3), wobble=.2)
    pen.ink(rect(-3.4, -53, 6.8, 7), mix('night', 'ink', .3), wobble=.2)
    _vent(pen)
    paint_door(canvas, 0)
    _bowl(canvas, 706, 684)


def _vent(pen: Pen) -> None:
    """A valve wheel and a gauge on a stub of pipe at the side."""
    pen.ink(brush_stroke([(28, -8), (38, -8), (38, 1)], 5, 5), mix('till', 'plum', .3), wobble=.2)
    pen.ink(circle(33, -14, 5.4), 'brick', stroke=2.4, wobble=.2, edge=.3)
    pen.ink(brush_stroke([(33, -19), (33, -8)], 1.6, 1.6), 'brick', wobble=.1, edge=.2)


def _bowl(canvas: Canvas, x: float, y: float) -> None:
    """A dog's bowl: somebody has asked for the hut."""
    side = canvas.ink(polygon([(x - 25, y, 3), (x - 19, y - 15), (x + 19, y - 15), (x + 25, y, 3)]),
                      mix('sea', 'teal', .3),
                      wobble=.3, edge=.4, tooth=0)
    canvas.shade(side, 'night', -6, -4, 4, alpha=.6, low=.3)
    canvas.ink(ellipse(x, y - 15, 19, 4.6), mix('teal', 'ink', .4), wobble=.3, edge=.4, tooth=0)
    canvas.ink(ellipse(x + 2, y - 16, 12, 4.5), mix('rust', 'plum', .2), wobble=.4, edge=.6, tooth=0)
    canvas.ink(joined(circle(x - 3, y - 18, 3), circle(x + 5, y - 18.5, 2.6)), mix('rust', 'rose', .3), wobble=.2,
               edge=.3,
               tooth=0)


def paint_door(canvas: Canvas, moment: int) -> None:
    """The one small door: shut on a red thread, ajar, open on a wheel in the dark."""
    pen = Pen.at(canvas, *HUT_AT, HUT_SIZE)
    pen.ink(rect(-11, -31, 22, 33, 1), mix('cream', 'heather', .26), wobble=.2, edge=.4)
    hole = pen.ink(rect(-9, -29, 18, 31), mix('ink', 'night', .3), wobble=.2, edge=.3)
    if moment:
        pen.ink(circle(0, -14, 6.4), mix('rust', 'plum', .2), stroke=2.2, wobble=.2, edge=.3, clip=hole)
        pen.ink(brush_stroke([(0, -8), (0, 2)], 5, 5), mix('till', 'plum', .3), wobble=.2, clip=hole)
        pen.ink(joined(brush_stroke([(-6, -14), (6, -14)], 1.4, 1.4), brush_stroke([(0, -20), (0, -8)], 1.4, 1.4)),
                mix('rust', 'plum', .2), wobble=.1, edge=.2, clip=hole)
    wide = (18, 11, 5)[moment]
    leaf = pen.ink(polygon([(-9, -29), (-9 + wide, -29 - (18 - wide) * .12), (-9 + wide, 2 + (18 - wide) * .14),
                            (-9, 2)]),
                   mix('forest', 'ink', .34), wobble=.2, edge=.4)
    pen.shade(leaf, 'ink', -3, 0, 3, alpha=.5, low=.3)
    pen.ink(circle(-9 + wide * .82, -13, 1.3), 'ochre', wobble=.1, edge=.2)
    wool(canvas, [(566, 690), (592, 687), (600, 683), (603, 677)], 3.4)


def paint_dog(canvas: Canvas, wag: float) -> None:
    """The hind half of Teckel, on his way behind the hut; the rest of him is further off."""
    teckel(canvas, *DOG_AT, .64, 'hind', length=1.5, wag=wag)
