"""The wall of ice on the left page: a pale cliff that goes out of the picture at its top, and what it carries.

Above, where words stand, it is hardly more than paper; below it breaks into facets, is dirty with clay, and full of
stones like raisins in a loaf. Owns its outlines; places are px of the picture.
"""
from itertools import pairwise

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, joined, linear_field, polygon, spline
from assets.paint.kit.patterns import crosses
from assets.paint.kit.props import stones

from ._spread import LEFT

FOOT = 808
FACE: Colour = mix('frost', 'white', .35)
# the cliff's outer edge, and the edge where its long side turns into its front
OUTER = ((938, -40), (956, 60), (936, 200), (958, 330), (940, 440), (948, 520), (918, 596), (884, 672), (872, 734),
         (860, FOOT + 20))
INNER = ((874, -40), (886, 70), (872, 210), (888, 340), (872, 450), (874, 524), (838, 606), (800, 690), (792, 750),
         (770, FOOT + 20))
TINTS: tuple[Colour, ...] = ('#5D97B0', '#86B7C8', 'ice', '#BEDBDF', '#D2E6E6', 'frost', '#EEF5F1')
RAISINS = ((64, 612, 17, 1), (150, 566, 11, 2), (236, 588, 14, 3), (118, 676, 24, 6), (560, 572, 13, 5),
           (640, 616, 18, 1),
           (724, 560, 10, 7), (520, 648, 10, 2), (600, 706, 25, 3), (706, 668, 14, 6), (744, 724, 17, 9), (250, 716,
               20, 4),
           (180, 752, 15, 8), (36, 764, 20, 2), (330, 770, 16, 5), (456, 762, 13, 1), (540, 774, 18, 7), (664, 772, 14,
               4),
           (400, 560, 9, 3), (690, 742, 9, 8), (20, 690, 11, 9), (300, 618, 8, 6))


def wall() -> skia.Path:
    """The whole of the ice."""
    return polygon([(LEFT, -60), *OUTER, (LEFT, FOOT + 20)], 18)


def side() -> skia.Path:
    """The long side, which faces the reader."""
    return polygon([(LEFT, -60), *INNER, (LEFT, FOOT + 20)], 10)


def paint_wall(canvas: Canvas) -> None:
    """The cliff from back to front: body, front, facets, dirt, stones, cracks, rim."""
    body = canvas.ink(wall(), mix('ice', '#86B7C8', .35), wobble=2.2, edge=1, tooth=0, angle=84, streak=.05)
    if body is None:
        return
    _front(canvas, body)
    face = canvas.ink(side(), FACE, wobble=1.6, edge=.8, tooth=0, angle=86, streak=.022, mottle=.02, clip=body)
    if face is None:
        return
    _calm(canvas, face)
    _facets(canvas, face)
    _dirt(canvas, face, body)
    for x, y, reach, number in RAISINS:
        _raisin(canvas, face, x, y, reach, number)
    _cracks(canvas, face, body)


def _front(canvas: Canvas, body: Region) -> None:
    """The narrow front: planes of blue that lean over the land."""
    rows = list(zip(INNER, OUTER, strict=True))
    for number, ((a, b), (c, d)) in enumerate(pairwise(rows)):
        middle = (b[0] * .5 + d[0] * .5 - 8 + 22 * (number % 2), (b[1] + d[1]) / 2)
        for path, tint in ((polygon([a, b, middle]), TINTS[1 + number % 3]),
                           (polygon([b, d, middle]), TINTS[number % 2]),
                           (polygon([a, middle, d, c]), TINTS[2 + number % 2])):
            canvas.ink(path, tint, .85, wobble=1.4, edge=.7, tooth=0, angle=60, streak=.05, clip=body)
    canvas.tone(body, 'ice', .4, 'indigo', dx=-22, dy=6, blur=14, low=.45, alpha=.55, texture='bristle090')
    for line, width, alpha in ((INNER, 5, .95), (OUTER, 4, .8)):
        canvas.ink(brush_stroke(line, 3, width, width, 60), 'white', alpha, wobble=1.2, edge=1.1, tooth=.02, clip=body)


def _calm(canvas: Canvas, face: Region) -> None:
    """Where the words stand: a few planes that differ by a breath, and long pale seams."""
    for points, tint, alpha in ((((-80, -40), (250, -40), (170, 560), (-80, 620)), 'frost', .55),
                                (((470, -40), (700, -40), (760, 540), (560, 600), (430, 300)), 'frost', .5),
                                (((700, -40), (900, -40), (900, 560), (780, 560)), mix('frost', 'ice', .22), .6)):
        canvas.ink(polygon(points), tint, alpha, wobble=3, edge=1.3, tooth=0, clip=face, angle=80, streak=.03)
    canvas.ink(face, mix('ice', 'frost', .35), .75, field=linear_field(0, 470, 0, 860), texture='bristle000',
               softness=.7, tooth=0)
    seams = joined(*[brush_stroke(line, .6, .8, 3, 30) for line in (
        [(255, -20), (232, 180), (196, 420), (168, 580)], [(470, -20), (452, 160), (520, 380), (560, 560)],
        [(702, -20), (726, 200), (752, 420), (786, 570)])])
    canvas.ink(seams, 'white', .8, wobble=1, edge=.9, tooth=0, clip=face)


def _facets(canvas: Canvas, face: Region) -> None:
    """Below the words the ice breaks into facets, bluer the deeper."""
    rng = np.random.default_rng(14)
    rows = []
    for row, y in enumerate((478, 556, 640, 716, 780, 850)):
        xs = np.arange(LEFT - 60 + 60 * (row % 2), 980, 122)
        rows.append([(float(x + rng.uniform(-34, 34)), float(y + rng.uniform(-22, 22) - .035 * x)) for x in xs])
    by_tint, edges = [skia.Path() for _ in TINTS], skia.Path()
    for upper, lower in pairwise(rows):
        for k in range(min(len(upper), len(lower)) - 1):
            for corners in ([upper[k], lower[k], lower[k + 1]], [upper[k], upper[k + 1], lower[k + 1]]):
                deep = (sum(c[1] for c in corners) / 3 - 500) / 330
                light = 1.0 - .5 * deep + rng.uniform(-.34, .3)
                if light < .98:
                    by_tint[int(np.clip(light * len(TINTS), 0, len(TINTS) - 1))].addPath(polygon(corners))
                    if rng.random() < .5:
                        edges.addPath(brush_stroke([corners[0], corners[1]], 1, 1, 3, 8))
    for number, (tint, path) in enumerate(zip(TINTS, by_tint, strict=True)):
        canvas.ink(path, tint, .88, wobble=1, edge=.5, tooth=.004, mottle=.05, streak=.05, angle=30 * number, clip=face)
    canvas.ink(edges, 'white', .8, wobble=.6, edge=.6, tooth=0, clip=face)
    crosses(canvas, face, 'white', 120, 9, .6, keep=.3)


def _dirt(canvas: Canvas, face: Region, body: Region) -> None:
    """Bands of ground clay that the ice has taken up; they bend upward near the front."""
    for y, thick, alpha, colour in ((694, 10, .7, mix('till', 'clay', .25)), (742, 20, .85, mix('till', 'ink', .05)),
                                    (798, 44, 1, mix('till', 'ink', .2))):
        line = [(x, y + 7 * np.sin(x * .011 + y) - 60 * max(0, (x - 520) / 360) ** 2) for x in np.arange(LEFT, 930, 44)]
        canvas.ink(brush_stroke([(float(a), float(b)) for a, b in line], thick, thick * .4, thick * 1.15, 120), colour,
                   alpha, wobble=2.4, edge=1.4, tooth=.03, clip=body, texture='bristle000', softness=.5,
                   field=lambda X, Y, t=y: .86 + .2 * np.sin(X * .02 + t) + 0 * Y)
        grit = joined(*[circle(float(a + dx), float(b + dy), r) for k, (a, b) in enumerate(line)
                        for dx, dy, r in ((9, -thick * .5, 2.2), (25, thick * .3, 3), (34, -thick * .2, 1.7))
                        if k % 2 == 0])
        canvas.ink(grit, 'bone', .75, wobble=.3, edge=.4, tooth=0, clip=face)


def _raisin(canvas: Canvas, face: Region, x: float, y: float, reach: float, number: int) -> None:
    """A stone in the ice: its own colour, frosted on its upper side, in a pale hollow."""
    canvas.ink(circle(x, y, reach * 1.22), 'white', .5, wobble=1.4, edge=1.1, tooth=0, clip=face)
    colour = (mix('till', 'indigo', .2), mix('stone', 'rust', .3), 'grey', mix('clay', 'stone', .4),
              'stone_dark')[number % 5]
    stones.boulder(canvas, x, y, reach, reach * .76, number * 23 % 40 - 20, colour, number, (-.5, -.8), high='frost',
                   clip=face)


def _cracks(canvas: Canvas, face: Region, body: Region) -> None:
    """A few cracks run up from the foot and lose themselves where the words begin."""
    lines = ([(92, 822), (104, 762), (90, 722), (112, 668), (104, 640)],
             [(560, 822), (572, 772), (556, 730), (586, 676), (578, 622)],
             [(214, 822), (204, 780), (222, 742)])
    for colour, dx, wide in (('#4A87A6', 0, 11), ('white', -4, 4)):
        jags = joined(*[_jagged([(x + dx, y) for x, y in line], wide) for line in lines])
        canvas.ink(jags, colour, .85, wobble=.6, edge=.6, tooth=0, clip=face)


def _jagged(line: list[tuple[float, float]], wide: float) -> skia.Path:
    """A crack with sharp turns, wide at its foot."""
    last = len(line) - 1
    halves = [wide / 2 * (1 - k / last) + .4 for k in range(last + 1)]
    return polygon([*((x - h, y) for (x, y), h in zip(line, halves, strict=True)),
                    *((x + h, y) for (x, y), h in zip(line[::-1], halves[::-1], strict=True))])


def paint_toe(canvas: Canvas) -> None:
    """The front foot of the ice, which creeps: a split block that pushes a roll of mud before it."""
    block = spline([(742, 700, 'c'), (790, 668, 'c'), (852, 690, 'c'), (884, 730, 'c'), (902, 782, 'c'),
                    (894, 812, 'c'),
                    (738, 812, 'c'), (726, 760, 'c')])
    ice = canvas.ink(block, 'ice', wobble=1.4, edge=.7, tooth=0)
    if ice is None:
        return
    for points, tint in ((((742, 700), (790, 668), (806, 736), (726, 760)), '#D2E6E6'),
                         (((790, 668), (852, 690), (806, 736)), 'frost'), (((852, 690), (884, 730), (846, 770),
                             (806, 736)), TINTS[1]),
                         (((884, 730), (902, 782), (890, 822), (846, 770)), TINTS[0]),
                         (((726, 760), (806, 736), (846, 770), (820, 824), (740, 824)), TINTS[2]),
                         (((846, 770), (890, 822), (820, 824)), mix(TINTS[0], 'indigo', .25))):
        canvas.ink(polygon(points), tint, wobble=1, edge=.5, tooth=.003, streak=.05, clip=ice)
    rim = joined(*[brush_stroke(line, 1.4, 1.4, 3.6, 20) for line in (
        [(742, 700), (790, 668), (852, 690)], [(726, 760), (806, 736), (846, 770)], [(790, 668), (806, 736)],
        [(852, 690), (884, 730), (902, 782)])])
    canvas.ink(rim, 'white', .9, wobble=.8, edge=.7, tooth=0, clip=ice)
    dirty = brush_stroke([(726, 802), (800, 794), (900, 800)], 20, 18, 26, 30)
    canvas.ink(dirty, mix('till', 'ink', .2), .9, wobble=2, edge=1.3, tooth=.02, clip=ice)
    for x, y, reach, number in ((772, 786, 13, 1), (850, 800, 11, 3), (812, 764, 8, 4)):
        _raisin(canvas, ice, x, y, reach, number)
    _roll(canvas)


def _roll(canvas: Canvas) -> None:
    """Mud and stones that the ice rolls out before it."""
    heap = spline([(700, 814), (726, 802), (780, 810), (846, 808), (876, 792), (900, 778), (926, 782), (950, 804),
                   (974, 818),
                   (940, 826), (860, 824), (760, 826), (716, 822)])
    laid = canvas.ink(heap, mix('till', 'ink', .12), wobble=1.8, edge=1.3, tooth=.01)
    canvas.shade(laid, mix('till', 'ink', .5), -6, -9, 7, alpha=.8, blend='normal', low=.25, texture='sponge')
    for x, y, reach, number in ((906, 800, 13, 3), (936, 808, 9, 1), (876, 810, 9, 7), (790, 816, 7, 2)):
        stones.boulder(canvas, x, y, reach, reach * .76, 8, stones.stone_colour(number), number)
