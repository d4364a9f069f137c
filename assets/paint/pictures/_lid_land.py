"""The wet land of 'Een deksel met gaten': sky without light, far woods, the drowned field, the meadow and its stream.

Owns all that lies behind the cut; heights come from _lid_shape.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, linear_field, polygon, rect, resampled, spline
from assets.paint.kit.props import plants, trees

from ._lid_shape import HOLE_X, HORIZON, LEFT, RIGHT, WATER, stream_banks

PALE: Colour = mix('sky', 'mist', .38)
SLANT = .42                            # how far rain is blown to the right for one px down
POND: Colour = mix('mist', 'sea', .3)
MEADOW: Colour = mix(mix('green', 'sea', .42), 'mist', .12)
TRACK = ((1082, 668), (1118, 644), (1186, 627), (1286, 620), (1386, 627), (1448, 645), (1472, 668), (1486, 694))


def paint_sky(canvas: Canvas) -> None:
    """Mist from top to bottom, sheets of rain blown through it, a low ceiling of cloud along the upper edge."""
    canvas.ink(canvas.whole(), PALE, tooth=0, mottle=.02, streak=.025, angle=112)
    canvas.ink(rect(LEFT, 380, RIGHT - LEFT, 300), mix('mist', 'sea', .16), .8, field=linear_field(0, 380, 0, 640),
               texture='bristle000', softness=.8, tooth=0)
    _sheets(canvas)
    _ceiling(canvas)


def _sheets(canvas: Canvas) -> None:
    """Broad slanting bands, hardly darker or lighter than the air between them."""
    rng = np.random.default_rng(7)
    for x in np.arange(-520, 1960, 118):
        wide, top = rng.uniform(36, 92), rng.uniform(-30, 40)
        x0 = float(x) + rng.uniform(-34, 34)
        lean = SLANT * 660
        path = polygon([(x0, top), (x0 + wide * .6, top), (x0 + wide + lean, 660), (x0 + lean - 10, 660)])
        tint: Colour = mix('mist', 'sea', .12) if rng.random() < .56 else mix('sky', 'cream', .34)
        canvas.ink(path, tint, .55, field=lambda X, Y, t=top: np.clip((Y - t) / 320, .12, .62) + 0 * X,
                   texture='bristle060', softness=.5, wobble=1, tooth=0)


def _ceiling(canvas: Canvas) -> None:
    """Two rows of heavy cloud that hang into the picture."""
    for seed, low, colour, alpha in ((3, 52, mix('mist', 'sea', .34), .9), (8, 28, mix('sea', 'till', .45), .92)):
        rng = np.random.default_rng(seed)
        bellies = joined(*[ellipse(x, -16, rng.uniform(90, 170), low * rng.uniform(.8, 1.3) + 16)
                           for x in np.arange(LEFT - 40, RIGHT + 80, 128)], rect(LEFT, -60, RIGHT - LEFT, 60))
        laid = canvas.ink(bellies, colour, alpha, wobble=3, edge=1.4, tooth=.01, angle=0, streak=.05)
        canvas.shade(laid, mix('teal', 'till', .5), 0, -14, 9, alpha=.5, blend='normal', low=.3, texture='bristle000')


def paint_far(canvas: Canvas) -> None:
    """Woods in three greys of rain, and a strip of field that shines."""
    def flat(drop: float) -> object:
        return lambda _x: HORIZON + drop

    trees.tree_line(canvas, flat(-2), LEFT, RIGHT, 24, mix('mist', 'sea', .3), 14, .16)  # type: ignore[arg-type]
    trees.tree_line(canvas, flat(2), LEFT, 560, 40, mix('mist', 'sea', .58), 4, .3)  # type: ignore[arg-type]
    trees.tree_line(canvas, flat(2), 900, 1230, 34, mix('mist', 'sea', .5), 9, .4)  # type: ignore[arg-type]
    trees.tree_line(canvas, flat(2), 1560, RIGHT, 38, mix('mist', 'sea', .62), 6, .3)  # type: ignore[arg-type]
    canvas.ink(rect(LEFT, HORIZON - 3, RIGHT - LEFT, 60), mix('sea', 'mist', .35), wobble=.8, edge=.8, tooth=0, angle=0,
               streak=.06)


def paint_field(canvas: Canvas) -> None:
    """Left a meadow under water, right a meadow that is only wet; both end at the cut."""
    land = canvas.ink(rect(LEFT, HORIZON + 1, RIGHT - LEFT, 190), MEADOW, wobble=.5, edge=.4, tooth=0, angle=0,
                      streak=.08)
    if land is None:
        return
    canvas.ink(land, mix('forest', 'sea', .35), .75, field=linear_field(0, HORIZON + 10, 0, WATER + 40),
               texture='bristle000', softness=.5, tooth=0)
    _drowned(canvas, land)
    _pond(canvas, land)
    _track(canvas)
    _stream(canvas)
    _tufts(canvas)


def _drowned(canvas: Canvas, land: Region) -> None:
    """Standing water over the left page, islands of grass in it, all drawn towards the right."""
    shore = spline([(LEFT - 40, HORIZON + 4, 'c'), (700, HORIZON + 5), (1010, 607), (1090, 622), (1000, 634),
                    (1046, 654), (1124, 672), (1140, 716, 'c'), (LEFT - 40, 800, 'c')])
    water = canvas.ink(shore, POND, wobble=1.6, edge=1, tooth=.002, angle=0, streak=.05, clip=land)
    if water is None:
        return
    canvas.ink(water, mix('sea', 'teal', .3), .8, field=linear_field(0, HORIZON + 30, 0, WATER + 30),
               texture='bristle000', softness=.6, tooth=0)
    canvas.ink(water, mix('sky', 'cream', .3), .8, field=lambda X, Y: np.clip((632 - Y) / 46, 0, .7) + 0 * X,
               texture='bristle000', softness=.4, tooth=0)
    islands = ((60, 640, 150, 9), (330, 624, 120, 6), (500, 652, 130, 8), (150, 668, 110, 9), (640, 618, 90, 5),
               (880, 628, 96, 6), (430, 676, 90, 8), (950, 664, 70, 7))
    green = joined(*[ellipse(x, y, rx, ry) for x, y, rx, ry in islands])
    shade = joined(*[ellipse(x + 6, y + ry * .7, rx * .98, ry) for x, y, rx, ry in islands])
    canvas.ink(shade, mix('teal', 'forest', .4), .7, wobble=2.4, edge=1.2, tooth=0, clip=water)
    laid = canvas.ink(green, mix('moss', 'sea', .42), wobble=3, edge=1.3, tooth=.01, clip=water)
    canvas.tone(laid, mix('moss', 'sea', .42), .5, 'forest', dx=0, dy=-4, blur=3, low=.3)
    for number, (x, y, rx, ry) in enumerate(islands):
        spots = np.random.default_rng(number + 40).uniform(x - rx * .86, x + rx * .86, round(rx * .42))
        plants.grass(canvas, [float(v) for v in spots], lambda _x, base=y, high=ry: base + high * .2,
                     (5 + (y - 600) * .1, 9 + (y - 600) * .2), 2.1, mix('green', 'teal', .35), .5, number + 60)
    _currents(canvas, water)


def _currents(canvas: Canvas, water: Region) -> None:
    """Light strokes on the water: still at the left, bent and hurried near the hole."""
    rng = np.random.default_rng(12)
    pale, dark = skia.Path(), skia.Path()
    for _ in range(150):
        y = HORIZON + 8 + 96 * rng.random() ** 1.3
        near = (y - HORIZON) / 100
        x, long = rng.uniform(LEFT, 1120), (18 + 80 * near) * rng.uniform(.5, 1.3)
        pull = np.clip((x - 700) / 420, 0, 1)
        sink = (672 - y) * .3 * pull
        stroke = brush_stroke([(x, y), (x + long * .5, y + sink * .4 - 1.5), (x + long, y + sink)], .6, .8,
                              (1.2 + 2.4 * near) * (1 + .4 * pull), 9)
        (pale if rng.random() < .62 else dark).addPath(stroke)
    canvas.ink(dark, 'teal', .5, wobble=.3, edge=.5, tooth=0, clip=water)
    canvas.ink(pale, mix('frost', 'sky', .3), .85, wobble=.3, edge=.5, tooth=0, clip=water)


def _pond(canvas: Canvas, land: Region) -> None:
    """The dent of the hill that fell, full to the brim, rings closing round the hole."""
    pale: Colour = mix('mist', 'frost', .4)
    basin = canvas.ink(ellipse(HOLE_X - 4, 684, 214, 55), pale, wobble=1.6, edge=.9, tooth=0, clip=land)
    canvas.tone(basin, pale, .6, 'teal', dx=0, dy=9, blur=8, low=.34)
    for reach, colour, alpha in ((198, 'frost', .8), (184, mix('sea', 'teal', .4), .7)):
        canvas.ink(ellipse(HOLE_X - 2, 684, reach, reach * .255), colour, alpha, stroke=3, wobble=1.5, edge=1.2,
                   tooth=.05, clip=basin)


def _track(canvas: Canvas) -> None:
    """The route that the wheel has drawn round the pond: a groove with the marks of the tyre, water in it already."""
    line = resampled(TRACK, 60)
    groove = brush_stroke(TRACK, 4, 11, 6, 60)
    canvas.ink(groove, mix('peat', 'forest', .3), .95, wobble=.7, edge=.9, tooth=0)
    water = brush_stroke([(x, y + .6) for x, y in TRACK], 1.4, 5.4, 2.6, 60)
    canvas.ink(water, mix('ice', 'frost', .4), wobble=.4, edge=.6, tooth=0)
    marks = skia.Path()
    for number in range(2, 58, 2):
        (x, y), grown = line[number], number / 58
        for side in (-1, 1):
            marks.addPath(ellipse(x, y + side * (4 + 3.4 * grown), 1.7 + 1.3 * grown, 1 + .7 * grown))
    canvas.ink(marks, mix('peat', 'ink', .3), .9, wobble=.2, edge=.4, tooth=0)


def _stream(canvas: Canvas) -> None:
    """It comes from the north-east, out of the far right, and runs towards the left."""
    ys = np.linspace(598, 716, 26)
    banks = [stream_banks(float(y)) for y in ys]
    outline = polygon([*((a, float(y)) for (a, _), y in zip(banks, ys, strict=True)),
                       *((b, float(y)) for (_, b), y in zip(banks[::-1], ys[::-1], strict=True))])
    canvas.ink(outline, mix('forest', 'peat', .35), .9, wobble=1, edge=1, offset=(2, -2), stroke=7, tooth=0)
    water = canvas.ink(outline, mix('sea', 'teal', .25), wobble=.8, edge=.7, tooth=0, angle=150)
    canvas.tone(water, mix('sea', 'teal', .25), .6, 'night', dx=-5, dy=-2, blur=5, low=.4)
    canvas.ink(outline, mix('mist', 'sky', .4), .85, clip=water, tooth=0, softness=.4, texture='bristle000',
               field=lambda X, Y: np.clip((650 - Y) / 60, 0, .8) + 0 * X)


def _tufts(canvas: Canvas) -> None:
    """Rushes on the drowned field, grass on the meadow: taller towards the reader."""
    rng = np.random.default_rng(21)
    for x, y in ((40, 664), (196, 650), (392, 640), (548, 664), (604, 634), (900, 650), (982, 676), (310, 668)):
        tall = 14 + (y - HORIZON) * .5
        xs = [x + float(v) for v in rng.normal(0, 7 + (y - HORIZON) * .1, 12)]
        plants.grass(canvas, xs, lambda _x, base=y: base, (tall * .6, tall), 2.3, mix('forest', 'teal', .4), .3, int(x))
    for y, count, tall in ((626, 60, 6), (648, 60, 9), (676, 56, 13)):
        xs = [float(v) for v in rng.uniform(1470, RIGHT, count)]
        dry = [x for x in xs if not stream_banks(y)[0] - 8 < x < stream_banks(y)[1] + 8]
        glints = joined(*[brush_stroke([(x, y + 7), (x + tall * 2.6, y + 7)], .7, .7, 2.4) for x in dry[::6]])
        canvas.ink(glints, mix('mist', 'frost', .4), .85, wobble=.4, edge=.5, tooth=0)
        plants.grass(canvas, dry, lambda _x, base=y: base, (tall * .6, tall * 1.2), 2.1, mix('green', 'forest', .45),
                     .5, int(y))
