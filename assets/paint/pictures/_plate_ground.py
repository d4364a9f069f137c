"""The cut at the right of 'Een bord op zijn kop': boulder clay close under everything, and what lies on it.

Owns the raised field that grows, the bog, the ground below them; heights come from _plate_shape.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import plants, stones

from ._plate_shape import BOG, CLAY_TOP, EDGE, ES, SAND_TOP, STREAM, below, es_top
from ._spread import LEFT, RIGHT

STONES = ((1128, 944, 13), (1206, 938, 9), (1290, 940, 12), (1490, 938, 10), (1560, 918, 14), (1620, 934, 18), (1690,
    916, 12),
          (1766, 936, 15), (1850, 940, 12))


def paint_layers(canvas: Canvas) -> None:
    """Topsoil, cover sand, boulder clay, and the stream's own filling."""
    earth = canvas.mask(below(EDGE), 1.2, .6)
    if earth is None:
        return
    ground(canvas, below(EDGE), 'topsoil', clip=earth, shade=False)
    ground(canvas, below(SAND_TOP), 'cover_sand', clip=earth, shade=False)
    valley = spline([(1330, 850, 'c'), (1362, 908), (1410, 950), (1452, 952), (1496, 912), (1526, 846, 'c')])
    ground(canvas, valley, 'valley_fill', clip=earth, shade=False)
    clay = ground(canvas, below(CLAY_TOP, 880), 'boulder_clay', clip=earth, shade=False)
    for number, (x, y, reach) in enumerate(STONES):
        stones.boulder(canvas, x, y, reach, reach * .72, number * 37 % 40 - 20, stones.stone_colour(number), number,
                       clip=clay)
    _peat(canvas, earth)
    _shadows(canvas, earth)
    x, y, half = STREAM[-1]
    bed = spline([(x - half, y - 30, 'c'), (x - half + 2, y), (x - 26, y + 34), (x + 24, y + 36), (x + half - 2, y),
                  (x + half, y - 30, 'c')])
    canvas.ink(bed, mix('sea', 'teal', .3), wobble=1, edge=.7, tooth=0, clip=earth)
    canvas.ink(brush_stroke([(x - half + 4, 865), (x + half - 4, 864)], 2, 2, 3), 'frost', wobble=.5, edge=.6, tooth=0)


def _peat(canvas: Canvas, earth: Region) -> None:
    """Under the bog the peat lies in a hollow of the clay."""
    x, _, rx, _ = BOG
    hollow = spline([(x - rx - 8, 842, 'c'), (x - 74, 884), (x - 10, 902), (x + 62, 890), (x + rx + 6, 842, 'c')])
    laid = ground(canvas, hollow, 'peat', clip=earth, shade=False)
    canvas.tone(laid, 'peat', .4, 'ink', dx=0, dy=-8, blur=6, low=.35)


def _shadows(canvas: Canvas, earth: Region) -> None:
    for line, deep in ((EDGE, 9), (SAND_TOP, 12), (CLAY_TOP, 14)):
        canvas.ink(band(line, lambda x, line=line, deep=deep: line(x) + deep, 900, RIGHT, 200), 'ink', .5, 'multiply',
                   clip=earth, field=lambda X, Y, line=line, deep=deep: np.clip(
                       1 - (Y - line(X[0])[None, :]) / deep, 0, 1) * .65, texture='bristle000', softness=.4, tooth=0,
                   mottle=0, streak=0)


def paint_bog(canvas: Canvas) -> None:
    """Dark wet peat with two pools, bog moss, heather and cotton grass round it."""
    x, y, rx, ry = BOG
    for dx, dy, a, b in ((-30, -16, rx + 4, ry - 4), (40, -26, 84, 20), (-60, 14, 70, 18)):
        canvas.ink(ellipse(x + dx, y + dy, a, b), mix('moss', 'ochre', .25), .9, wobble=4, edge=1.6, tooth=.01, angle=0,
                   streak=.08)
    brim = canvas.ink(ellipse(x, y, rx + 12, ry + 4), mix('moss', 'peat', .3), wobble=3, edge=1.5, tooth=0, angle=0,
                      streak=.07)
    canvas.shade(brim, 'peat', 0, -8, 6, alpha=.5, low=.3)
    peat = canvas.ink(ellipse(x, y + 1, rx, ry), mix('peat', 'ink', .12), wobble=2.4, edge=1.3, tooth=0, angle=0,
                      streak=.07)
    for dx, dy, a, b in ((-52, -10, 44, 9), (52, 8, 46, 11), (-20, 18, 34, 7)):
        pool = canvas.ink(ellipse(x + dx, y + dy, a, b), mix('night', 'teal', .45), wobble=1.4, edge=.9, tooth=0,
                          clip=peat)
        canvas.ink(brush_stroke([(x + dx - a * .6, y + dy - b * .3), (x + dx + a * .5, y + dy - b * .35)], 1, 1, 2.6),
                   mix('ice', 'cream', .3), .9, wobble=.4, edge=.5, tooth=0, clip=pool)
    for dx, dy, a in ((-88, 14, 20), (4, -22, 26), (96, -16, 20), (-4, 4, 18), (84, 26, 22)):
        hump = canvas.ink(ellipse(x + dx, y + dy, a, 6), mix('moss', 'terra', .2), wobble=1.8, edge=1.2, tooth=0)
        canvas.shade(hump, 'forest', 0, -3, 3, alpha=.5, low=.35)
    plants.heather(canvas, [x - 112 + k * 7 for k in range(6)], lambda _x: y + 22, (12, 22), 3)
    plants.heather(canvas, [x + 76 + k * 7 for k in range(7)], lambda _x: y - 22, (9, 17), 8)
    plants.cotton_grass(canvas, [x - 70, x - 58, x + 92, x + 104, x + 112, x - 2], lambda _x: y + 6, (22, 38), .9, 4)


def paint_es(canvas: Canvas, step: int) -> None:
    """The raised field cut open: sod on sod, and with every cart a crumb higher; rye on top."""
    grown = 6 * step
    xs = np.arange(ES[0], ES[1] + 4, 4.)
    top = [(float(x), es_top(float(x), grown)) for x in xs]
    foot = [(float(x), float(EDGE(x)) + 20 * math.sin(math.pi * (x - ES[0]) / (ES[1] - ES[0])) ** 2) for x in xs[::-1]]
    plants.grass(canvas, [float(x) for x in xs[12:-12]], lambda x: es_top(x, grown) - 8, (24, 38), 2.8, mix('ochre',
        'rust', .3),
                 .2, 3)
    deck = ground(canvas, polygon([*top, *foot], 2), 'es_deck', shade=False)
    canvas.tone(deck, '#705243', .4, 'ink', dx=0, dy=-9, blur=7, low=.4)
    for k in range(step):
        line = [(float(x), es_top(float(x), 6 * k + 3)) for x in xs[4:-4]]
        canvas.ink(brush_stroke(line, 1, 1, 4, 60), mix('peat', 'clay', .25 + .2 * (k % 2)), .9, wobble=.8, edge=.8,
                   tooth=0,
                   clip=deck)
    sward = brush_stroke([(px, py + 2) for px, py in top], 4, 4, 8, 70)
    canvas.ink(sward, mix('moss', 'ochre', .3), wobble=1, edge=1.1, tooth=0)
    _rye(canvas, [float(x) for x in xs[5:-5]], grown)


def _rye(canvas: Canvas, xs: list[float], grown: float) -> None:
    """The front row of rye: stalks, and ears that hang to one side."""
    rng = np.random.default_rng(5)
    stalks, ears, dark = skia.Path(), skia.Path(), skia.Path()
    for k, x in enumerate([x + dx for x in xs for dx in (-1.3, 1.3)]):
        end = math.sin(math.pi * (x - ES[0]) / (ES[1] - ES[0])) ** .8
        y, tall = es_top(x, grown) + 2, rng.uniform(34, 52) * (.35 + .65 * end)
        lean = rng.uniform(1, 7)
        stalks.addPath(brush_stroke([(x, y), (x + lean * .3, y - tall * .6), (x + lean, y - tall)], 1.8, 1.2))
        ear = brush_stroke([(x + lean, y - tall), (x + lean + 4, y - tall - 7), (x + lean + 9, y - tall - 9)], 2, 1,
                           4.4, 7)
        (dark if k % 3 == 0 else ears).addPath(ear)
    canvas.ink(stalks, mix('ochre', 'gold', .4), wobble=.2, edge=.4, tooth=0)
    canvas.ink(dark, mix('ochre', 'rust', .35), wobble=.2, edge=.4, tooth=0)
    canvas.ink(ears, 'gold', wobble=.2, edge=.4, tooth=0)


def paint_rye(canvas: Canvas, moment: int) -> None:
    """Rows of rye behind, bent a little further by the wind in each frame."""
    lean = (0, 4, 8)[moment]
    for row, (rise, colour) in enumerate(((34, mix('ochre', 'sand', .35)), (20, mix('ochre', 'rust', .2)),
                                          (8, mix('gold', 'ochre', .4)))):
        x0, x1 = ES[0] + 26 + row * 4, ES[1] - 24 - row * 4
        blades = skia.Path()
        for x in np.arange(x0, x1, 3.1):
            y = es_top(float(x)) - rise * math.sin(math.pi * (x - x0 + 1) / (x1 - x0 + 2)) ** .5 + 12
            end = math.sin(math.pi * (x - x0 + 1) / (x1 - x0 + 2)) ** .8
            tall = (34 + 7 * math.sin(x * .13 + row * 2)) * (.3 + .7 * end)
            bend = lean * (.6 + .4 * math.sin(x * .05 + moment)) + 3
            blades.addPath(brush_stroke([(x, y), (x + bend * .4, y - tall * .6), (x + bend, y - tall), (x + bend + 6,
                y - tall
                                                                                                  - 5)], 2.4, 1, 2.6,
                                                                                                  8))
        canvas.ink(blades, colour, wobble=.2, edge=.4, tooth=0)


def paint_cart(canvas: Canvas) -> None:
    """A barrow with heather sods and dung from the stable."""
    x, y = 1090, 852
    pen = Pen.at(canvas, x, y, .9)
    load = pen.ink(spline([(-34, -34, 'c'), (-26, -50), (-6, -58), (14, -54), (30, -36, 'c')]), mix('peat', 'clay', .2))
    for dx, dy in ((-20, -44), (-4, -50), (12, -46), (22, -38)):
        pen.ink(rect(dx - 8, dy - 4, 16, 7, 2, dx), mix('heather', 'peat', .35), wobble=.4)
    pen.shade(load, 'ink', 2, -6, 5, alpha=.4, low=.35)
    pen.ink(brush_stroke([(-70, -34), (-34, -26), (28, -20)], 6, 5), 'wood', wobble=.3)
    tub = pen.ink(polygon([(-38, -36, 2), (32, -38, 2), (22, -14, 2), (-28, -12, 2)], 2), mix('wood', 'gold', .1))
    pen.shade(tub, 'plum', 3, -5, 5, alpha=.6, low=.3)
    pen.ink(brush_stroke([(-30, -14), (-34, 0)], 5, 4), 'wood', wobble=.3)
    pen.ink(circle(32, -10, 11), mix('wood_dark', 'ink', .2), stroke=5, wobble=.2)
    pen.ink(joined(brush_stroke([(32, -20), (32, 0)], 2.4, 2.4), brush_stroke([(22, -10), (42, -10)], 2.4, 2.4)),
            'wood_dark',
            wobble=.2)


def paint_turf(canvas: Canvas) -> None:
    """Dry grass over the edge of the cut; none where the es and the stream are."""
    for x0, x1 in ((LEFT, ES[0] + 4), (ES[1] - 4, 1384), (1466, RIGHT)):
        xs = np.arange(x0, x1, 6.)
        sward = band(lambda x: EDGE(x) - 5, lambda x: EDGE(x) + 6 + 2 * np.sin(np.asarray(x) * .31), x0, x1, 120)
        mat = canvas.ink(sward, mix('moss', 'ochre', .3), wobble=1.4, edge=1.2, tooth=.004, angle=0, streak=.06)
        canvas.tone(mat, 'moss', .5, 'forest', dx=0, dy=-5, blur=3, low=.35)
        plants.grass(canvas, [float(x) for x in xs], lambda x: float(EDGE(x)) + 1, (8, 18), 2.5, mix('moss', 'green',
            .35), .6,
                     int(x0) + 90)
        plants.grass(canvas, [float(x) for x in xs[::3]], lambda x: float(EDGE(x)) + 2, (10, 22), 2.5, mix('ochre',
            'sand', .3),
                     .6, int(x0) + 91)
