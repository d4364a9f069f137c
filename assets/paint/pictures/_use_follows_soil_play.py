"""What moves on the land of 'Ieder zijn plek': the stream that fills, the lens over a crumb, groundwater, dust.

Owns the frames of these in px of the picture.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, rect, spline
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.props import small_animals, water

from ._spread import FOLD
from ._use_follows_soil_shape import APRIL, JULY, TRENCH, channel, under

LEVELS = (778, 766, 754, 746)
LENS_AT, LENS = (1130, 868), 62
TABLES = (872, 890, 908)


def paint_bath(canvas: Canvas, moment: int) -> None:
    """The stream valley fills like a bath: level by level, with a plug's ring of foam."""
    level = LEVELS[moment]
    a, b = 164 - 34 * (790 - level) / 60, 292 + 40 * (790 - level) / 60
    bed = canvas.mask(channel(APRIL, 1), .6, .4)
    body = canvas.ink(rect(90, level, 300, 80), mix('sea', 'teal', .35), clip=bed, wobble=.6, edge=.5, tooth=0, angle=0)
    canvas.tone(body, mix('sea', 'teal', .35), .55, 'night', dx=0, dy=-12, blur=10, low=.3)
    canvas.ink(rect(90, level, 300, 14), 'mist', .7, clip=body, tooth=0, texture='bristle000', field=lambda X,
               Y: np.clip((level + 12 - Y) / 11, 0, 1) + 0 * X)
    canvas.ink(brush_stroke([(a + 8, level), ((a + b) / 2, level), (b - 8, level)], 2, 2, 4, 30), 'frost', wobble=.7,
               edge=.6, tooth=0, clip=bed)
    for k in range(3):
        x = 196 + 34 * k + 8 * (moment % 2)
        canvas.ink(brush_stroke([(x, level + 14 + 7 * k), (x + 12, level + 11 + 7 * k), (x + 26, level + 14 + 7 * k)],
                                .8, .8, 3), 'frost', .8, wobble=.3, tooth=0, clip=bed)


def paint_table(canvas: Canvas, moment: int) -> None:
    """The groundwater of July: deep, and a notch deeper each time the pump hums."""
    top = TABLES[moment]
    a, b = FOLD + TRENCH[0], FOLD + TRENCH[1]
    def line(x: object) -> np.ndarray:
        at = np.asarray(x, float)
        cone = np.clip(1 - np.abs(at - (a + b) / 2) / 190, 0, 1) ** 1.5
        return top + 1.6 * np.sin(at * .03) + (6 + 14 * moment) * cone
    whole = under(line, JULY)
    plate = canvas.ink(minus(whole, rect(1730, 700, 400, 300)), mix('teal', 'sea', .4), .5, wobble=1, edge=.8, tooth=0,
                       angle=0, streak=.05)
    edge = brush_stroke([(float(x), float(line(x))) for x in range(FOLD, 1730, 14)], 2, 2, 3.4, 90)
    canvas.ink(edge, mix('ice', 'frost', .3), .9, wobble=.7, edge=.8, tooth=0)
    marks = joined(*[brush_stroke([(x - 16, y), (x - 8, y - 4), (x, y), (x + 8, y + 4), (x + 16, y)], .8, .8, 3) for x,
                     y in (
        (1010, 926), (1250, 934), (1320, 920), (1400, 938), (1600, 930), (1680, 936), (1560, 944))])
    canvas.ink(marks, mix('ice', 'frost', .3), .7, wobble=.4, edge=.4, tooth=0, clip=plate)


def paint_lens(canvas: Canvas, moment: int) -> None:
    """A crumb of soil under the lens: full of life, then drier, then dust."""
    x, y = LENS_AT
    pen = Pen.at(canvas, x, y)
    pen.ink(brush_stroke([(44, 44), (92, 78)], 17, 14), 'wood', wobble=.5)
    pen.ink(circle(0, 0, LENS + 6), mix('gold', 'ochre', .4), wobble=.5)
    colours: tuple[Colour, ...] = (mix('peat', 'ink', .1), mix('peat_light', 'peat', .3),
                                   mix('clay', 'peat_light', .3), mix('sand', 'grey', .35))
    glass = canvas.ink(circle(x, y, LENS), colours[moment], wobble=.6, edge=.5, tooth=0, mottle=.07)
    if glass is None:
        return
    rng = np.random.default_rng(9)
    crumbs = skia.Path()
    for _ in range(26 if moment < 3 else 60):
        r = rng.uniform(5, 13) if moment < 3 else rng.uniform(1, 3)
        crumbs.addPath(stone_outline(rng, x + rng.uniform(-60, 60), y + rng.uniform(-60, 60), r, r * .8))
    canvas.ink(crumbs, mix(colours[moment], 'sand', .2) if moment < 3 else mix('clay', 'grey', .4), .9, wobble=.6,
               edge=.8, tooth=0, clip=glass)
    if moment < 3:
        _life(canvas, moment, x, y)
    else:
        puff = joined(*[brush_stroke([(x - 40 + k * 12, y + 30 - 9 * k), (x - 18 + k * 12, y + 22 - 11 * k),
                                      (x + 2 + k * 12, y + 26 - 12 * k)], .8, .8, 4) for k in range(4)])
        canvas.ink(puff, 'cream', .8, wobble=.8, edge=1, tooth=0, clip=glass)
    gleam = spline([(x - 44, y - 20), (x - 30, y - 42), (x - 6, y - 52), (x - 24, y - 38)])
    canvas.ink(gleam, 'white', .6, wobble=.3, edge=.5, tooth=0, clip=glass)
    canvas.shade(glass, 'ink', -8, -10, 9, alpha=.5, low=.3)


def _life(canvas: Canvas, moment: int, x: float, y: float) -> None:
    roots = joined(*[brush_stroke([(x + dx, y - 62), (x + dx + 8, y - 26), (x + dx - 4, y + 10 - 6 * k)], 5, 1.4)
                     for k, dx in enumerate((-34, -4, 30))])
    canvas.ink(roots, mix('sand', 'cream', .4) if moment < 2 else mix('clay', 'sand', .3), wobble=.5, edge=.6, tooth=0)
    if moment == 0:
        small_animals.worm(canvas, x - 8, y + 24, 1.3)
        small_animals.ant(canvas, x + 30, y - 6, 1.1)
        for dx, dy in ((-40, -4), (38, 30), (12, 44)):
            water.drop(canvas, x + dx, y + dy, 5, 'ice')
        mites = joined(*[circle(x + dx, y + dy, 4) for dx, dy in ((-22, -22), (16, -28), (44, 8), (-46, 22))])
        canvas.ink(mites, mix('lime', 'cream', .3), wobble=.3, edge=.4, tooth=0)
    elif moment == 1:
        small_animals.worm(canvas, x - 4, y + 36, 1.0, stretch=.7)


def paint_dust(canvas: Canvas, moment: int) -> None:
    """Dust off the field: three puffs that roll to the left and thin out."""
    for k, (x, y, r) in enumerate(((1100, 706, 15), (1152, 716, 12), (1060, 700, 10))):
        go = 30 * moment + 8 * k
        grown = 1 + .35 * moment
        puff = joined(*[ellipse(x - go + dx * grown, y - 6 * moment + dy, r * s * grown, r * s * .7) for dx, dy,
                        s in ((-12, 0, .8), (4, -7, 1), (18, 1, .7))])
        laid = canvas.ink(puff, mix('sand', 'cream', .35), .8 - .17 * moment, wobble=1.6, edge=1.3, tooth=.04)
        canvas.shade(laid, 'clay', 0, -5, 4, alpha=.35, low=.35)
