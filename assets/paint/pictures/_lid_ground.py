"""The cut through the ground of 'Een deksel met gaten': the lid, the hole in it, the water above and under it.

Owns the paint of what lies before the field; heights and outlines come from _lid_shape.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, joined, linear_field, minus, polygon, rect, spline
from assets.paint.kit.props import plants, stones, water

from ._lid_shape import (
    GROUND,
    HOLE_X,
    LEFT,
    LID_FOOT,
    LID_TOP,
    PASSAGE,
    RIGHT,
    SAND,
    STREAM_LOW,
    WATER,
    below,
    channel,
    hole,
    lid,
    pool,
)

BOULDERS = ((58, 806, 24, 1), (196, 800, 17, 2), (330, 736, 27, 3), (246, 712, 14, 5), (402, 800, 20, 6),
            (486, 838, 15, 8), (604, 812, 25, 9), (704, 836, 13, 2), (850, 800, 22, 7), (962, 778, 17, 4),
            (1066, 762, 19, 3), (1508, 770, 18, 6), (1870, 780, 24, 1), (1776, 768, 14, 5))
# drops on their way through the lid: x, where it went in, how far it has come
SEEPING = ((116, 800, 852), (452, 740, 822), (566, 792, 816), (776, 800, 858), (910, 756, 806), (1022, 752, 776))
LIGHT_RINGS: tuple[Colour, ...] = (mix('teal', 'night', .12), mix('sea', 'teal', .4), mix('mist', 'sea', .34))


def paint_layers(canvas: Canvas) -> None:
    """Topsoil, cover sand, boulder clay, white sand, and the fillings of the hole and of the valley."""
    earth = canvas.mask(minus(below(GROUND), hole(), channel()), 1.2, .6)
    if earth is None:
        return
    ground(canvas, below(GROUND), 'topsoil', clip=earth, shade=False)
    ground(canvas, below(SAND, 800), 'cover_sand', clip=earth, shade=False)
    _seep(canvas, earth)
    ground(canvas, below(lambda x: LID_TOP(x) + 12), 'peelo_sand', clip=earth, shade=False)
    _groundwater(canvas, earth)
    _peat(canvas, earth)
    valley = spline([(1572, 698, 'c'), (1702, 698, 'c'), (1716, 736), (1740, 790), (1710, 822), (1640, 832),
                     (1566, 822), (1540, 790), (1558, 736)])
    filled = ground(canvas, valley, 'valley_fill', clip=earth, shade=False)
    if filled is not None:
        canvas.ink(filled, 'sea', .75, 'multiply', tooth=0)
    _lid(canvas, earth)


def _seep(canvas: Canvas, earth: Region) -> None:
    """Rain that has sunk in and can go no further: the sand on the lid is wet."""
    wet = canvas.mask(band(lambda x: SAND(x) + 5, lambda x: LID_TOP(x) + 14, 836, RIGHT, 200), 1.4, 1, clip=earth)
    if wet is not None:
        canvas.ink(wet, mix('ice', 'sea', .55), .85, 'multiply', tooth=0, plate='blue')


def _groundwater(canvas: Canvas, earth: Region) -> None:
    """One plate of teal over the white sand, darker the deeper."""
    under = canvas.mask(below(lambda x: LID_FOOT(x) - 14), 1, .6, clip=earth)
    if under is None:
        return
    canvas.ink(under, mix('ice', 'sea', .4), .9, 'multiply', tooth=0, angle=0, streak=.06, plate='blue')
    for top, bottom, alpha in ((836, 900, .62), (890, 960, .6)):
        canvas.ink(under, mix('teal', 'ice', .36), alpha, 'multiply', field=linear_field(0, top, 0, bottom), tooth=0,
                   texture='bristle000', softness=.6)


def _peat(canvas: Canvas, earth: Region) -> None:
    """What grew in the old hill's bowl lines the hole on both sides."""
    for side in (-1, 1):
        lining = spline([(HOLE_X + side * x, y) for x, y in ((182, 688), (150, 742), (118, 790), (94, 824), (60, 840),
                                                             (30, 812), (40, 760), (90, 700), (150, 680))])
        laid = ground(canvas, lining, 'peat', clip=earth, shade=False)
        canvas.tone(laid, 'peat', .45, 'ink', dx=-side * 9, dy=-6, blur=7, low=.3)


def _lid(canvas: Canvas, earth: Region) -> None:
    """The grey lid: pebbles and boulders of the ice in it, wet light on its back, dark under it."""
    clay = ground(canvas, lid(), 'boulder_clay', clip=earth, wobble=1.8, edge=1.1)
    if clay is None:
        return
    for x, y, reach, number in BOULDERS:
        stones.boulder(canvas, x, y, reach, reach * .72, number * 13 % 30 - 15, stones.stone_colour(number), number,
                       clip=clay)
    canvas.ink(band(LID_FOOT, lambda x: LID_FOOT(x) + 18, LEFT, RIGHT, 240), 'ink', .55, 'multiply', clip=earth,
               field=lambda X, Y: np.clip(1 - (Y - LID_FOOT(X[0])[None, :]) / 17, 0, 1) * .75, texture='bristle000',
               softness=.4, tooth=0, mottle=0, streak=0)
    back = brush_stroke([(float(x), float(LID_TOP(x)) + 3.5) for x in np.arange(LEFT, 1112, 12)], 4, 4, 4.6, 300)
    canvas.ink(back, mix('till', 'frost', .62), .9, wobble=1.3, edge=1.2, tooth=.05, clip=clay)
    back = brush_stroke([(float(x), float(LID_TOP(x)) + 3.5) for x in np.arange(1466, 1570, 8)], 4, 4, 4.6, 80)
    canvas.ink(back, mix('till', 'frost', .62), .9, wobble=1.3, edge=1.2, tooth=.05, clip=clay)
    _patient_drops(canvas, clay)
    _running(canvas)


def _patient_drops(canvas: Canvas, clay: Region) -> None:
    """The few that do go through, each with the dotted line of its twenty days a metre."""
    trail = joined(*[circle(x + 2 * float(np.sin(y * .3)), float(y), 2.1) for x, y0, y1 in SEEPING
                     for y in np.arange(y0, y1 - 15, 9)])
    canvas.ink(trail, mix('till', 'frost', .7), wobble=.1, edge=.2, tooth=0, mottle=0, streak=0, clip=clay)
    for x, _, y in SEEPING:
        water.drop(canvas, x, y, 5.4, mix('ice', 'frost', .4))


def _running(canvas: Canvas) -> None:
    """What cannot sink runs off over the lid, from both sides to the hole."""
    strokes = skia.Path()
    for x0, x1 in ((880, 926), (942, 990), (1002, 1050), (1058, 1092), (1556, 1530), (1522, 1496), (1492, 1474)):
        xs = np.linspace(x0, x1, 6)
        strokes.addPath(brush_stroke([(float(x), float(LID_TOP(x)) - 7) for x in xs], 1, 1.6, 5, 16))
    canvas.ink(strokes, mix('ice', 'frost', .5), .95, wobble=.5, edge=.6, tooth=0)


def paint_passage(canvas: Canvas) -> None:
    """The way of the water under the lid, in nested shapes of green light; the sand still shows through."""
    for number, points in enumerate(PASSAGE):
        outline = spline([(*p, 'c') if k in (0, len(points) - 1) else p for k, p in enumerate(points)])
        laid = canvas.ink(outline, LIGHT_RINGS[number], (.8, .86, .9)[number], wobble=2.4, edge=1.2, tooth=.006,
                          angle=(8, 20, 0)[number], streak=.06)
        canvas.tone(laid, LIGHT_RINGS[number], (.3, .34, .5)[number], ('night', 'mist', 'frost')[number], dx=0, dy=16,
                    blur=10, low=.36, alpha=.7)
    marks = skia.Path()
    for line in (((1270, 836), (1282, 876), (1330, 902), (1400, 910)), ((1462, 872), (1520, 872), (1570, 866)),
                 ((1452, 902), (1520, 900), (1580, 888), (1614, 868)), ((1628, 852), (1634, 824), (1635, 792)),
                 ((1594, 850), (1616, 832), (1622, 806)), ((1312, 836), (1330, 852), (1352, 858))):
        marks.addPath(brush_stroke(line, .8, 1.2, 5, 20))
    canvas.ink(marks, 'frost', .85, wobble=.6, edge=.7, tooth=0)
    bubbles = joined(*[circle(x, y, r) for x, y, r in (
        (1268, 868, 4), (1302, 886, 3), (1530, 886, 3.4), (1556, 876, 4.6), (1604, 880, 3), (1640, 838, 4.4),
        (1628, 816, 3), (1644, 800, 3.4))])
    canvas.ink(bubbles, 'frost', stroke=1.9, wobble=.1, edge=.3, tooth=0)


def paint_pool(canvas: Canvas) -> None:
    """Rain that stays lying on the lid, seen from aside: light above, teal on the bottom."""
    deep: Colour = mix('sea', 'teal', .5)
    pond = canvas.ink(pool(), deep, .93, wobble=1, edge=.5, tooth=0, angle=0, streak=.06)
    if pond is None:
        return
    canvas.ink(pond, mix('sea', 'mist', .3), .85, field=linear_field(0, 752, 0, WATER - 8), texture='bristle000',
               softness=.5, tooth=0)
    canvas.tone(pond, deep, .5, 'night', dx=0, dy=-14, blur=10, low=.38)
    marks = skia.Path()
    rng = np.random.default_rng(31)
    for x in np.arange(-40, 860, 46):
        depth = float(LID_TOP(x)) - WATER
        if depth > 30:
            y = WATER + rng.uniform(14, depth - 12)
            long = rng.uniform(14, 26)
            marks.addPath(brush_stroke([(x, y), (x + long * .5, y + 4), (x + long, y)], .7, .7, 2.6, 9))
    canvas.ink(marks, mix('mist', 'sea', .25), .7, wobble=.4, edge=.5, tooth=0, clip=pond)


def paint_bed(canvas: Canvas) -> None:
    """The stream's bed, dark and wet, below its lowest water."""
    bed = canvas.mask(channel(-1), 1, .6)
    canvas.ink(rect(1560, STREAM_LOW - 2, 160, 60), mix('teal', 'night', .3), clip=bed, wobble=.6, tooth=0)


def paint_turf(canvas: Canvas) -> None:
    """Wet grass over the edge of the cut, and a sod that the rain has left on the bare lid."""
    for x0, x1 in ((842, 1128), (1444, 1582), (1690, RIGHT)):
        xs = np.arange(x0, x1, 6)
        sward = band(lambda x: GROUND(x) - 5, lambda x: GROUND(x) + 6 + 2 * np.sin(np.asarray(x) * .31), x0, x1, 120)
        mat = canvas.ink(sward, mix('green', 'sea', .25), wobble=1.4, edge=1.2, tooth=.004, angle=0, streak=.06)
        canvas.tone(mat, mix('green', 'sea', .25), .6, 'forest', dx=0, dy=-5, blur=3, low=.3)
        plants.grass(canvas, [float(x) for x in xs], lambda x: float(GROUND(x)) + 1, (8, 17), 2.5,
                     mix('green', 'teal', .25), .6, int(x0))
        plants.grass(canvas, [float(x) for x in xs[::3]], lambda x: float(GROUND(x)) + 2, (9, 20), 2.5,
                     mix('moss', 'sea', .2), .6, int(x0) + 1)
    _sod(canvas)


def _sod(canvas: Canvas) -> None:
    """What is left of the meadow on the crown of the bare lid: a wet mat that hangs over on one side."""
    xs = np.arange(322, 470, 6)
    thick = 11 * np.sin(np.pi * np.clip((xs - 318) / 160, 0, 1)) ** .5
    top = [(float(x), float(LID_TOP(x)) - t) for x, t in zip(xs, thick, strict=True)]
    foot = [(float(x), float(LID_TOP(x)) + 2 + (3 if k % 3 else 8)) for k, x in enumerate(xs)]
    soil = canvas.ink(polygon([*top, *foot[::-1]], 3), mix('peat', 'clay', .2), wobble=.9, edge=1, tooth=0)
    canvas.shade(soil, 'ink', 0, -5, 3, alpha=.5, low=.35)
    canvas.ink(brush_stroke(top, 4, 4, 12, 40), mix('moss', 'sea', .2), wobble=1, edge=1.1, tooth=0)
    crown = [p[0] for p in top], [p[1] for p in top]
    for step, colour, seed in ((1, mix('green', 'teal', .25), 77), (2, mix('moss', 'sea', .2), 78)):
        plants.grass(canvas, [x + dx for x, _ in top[::step] for dx in (-2, 1)],
                     lambda x: float(np.interp(x, *crown)) + 2, (7, 17), 2.4, colour, .7, seed)
