"""Today, right of the tear: first sun, a meadow with a round dent, and under it the bowl that the hill left.

The bowl is the curve of the hill, turned over; it goes through the boulder clay into the white sand. The peat in it is
a sprite. Places are px of the picture.
"""
import numpy as np
import numpy.typing as npt
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import (
    Curve,
    band,
    brush_stroke,
    ellipse,
    joined,
    linear_field,
    moved,
    polygon,
    rect,
    spline,
)
from assets.paint.kit.props import buildings, plants, sky, stones, trees

from ._pingo_lines import CLAY_FOOT, CLAY_TOP, GROUND, HILL_HALF, HILL_X, HORIZON, RISE, SAND_TOP, bell
from ._spread import HEIGHT, SPARE, WIDTH

LEFT, RIGHT = 880.0, WIDTH + SPARE + 20.0
RIMS = (HILL_X - HILL_HALF + 6, HILL_X + HILL_HALF - 6)
DENT = 15
SUN = (1690, 94)          # where the moon stood
Line = npt.NDArray[np.float64]


def rim(x: npt.ArrayLike) -> Line:
    """How high the ring bank stands at x."""
    at = np.asarray(x, float)
    return sum(20 * np.exp(-((at - middle) / 36) ** 2) for middle in RIMS)  # type: ignore[return-value]


def surface(x: npt.ArrayLike) -> Line:
    """The grass: level, a low bank round a dent."""
    return GROUND - rim(x) + DENT * bell(x, HILL_X, HILL_HALF - 40)


def bowl(x: npt.ArrayLike) -> Line:
    """The floor of the pit: the hill's own line, downward."""
    return GROUND + RISE * bell(x)


def paint_sky(canvas: Canvas) -> None:
    """Morning: mist above, sand-coloured light along the horizon."""
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, HEIGHT + 40), '#F3E3C2', wobble=0, edge=0, tooth=0, mottle=.02, streak=.03,
               angle=0)
    for depth, tint, fade in ((470, mix('sky', '#F3E3C2', .35), 40), (300, mix('sky', 'mist', .2), -60)):
        canvas.ink(rect(LEFT, -20, RIGHT - LEFT, depth), tint, .9, field=linear_field(0, depth, 0, fade),
                   texture='bristle000', softness=.7, tooth=0)
    sky.sun(canvas, *SUN, 46, mix('gold', 'glow', .35))


def paint_far(canvas: Canvas) -> None:
    """Flat fields, a wood along a ruled horizon, a farm: no hill, whatever once stood here."""
    trees.tree_line(canvas, lambda _x: HORIZON + 2, LEFT, RIGHT, 30, mix('sea', 'mist', .42), 14, .12)
    canvas.ink(rect(LEFT, HORIZON - 2, RIGHT - LEFT, 90), mix('lime', 'sky', .42), wobble=.6, edge=.5, tooth=0, angle=0,
               streak=.05)
    trees.tree_line(canvas, lambda _x: HORIZON + 12, 1480, 1640, 32, mix('forest', 'sea', .5), 4, .1)
    buildings.farm(canvas, 1556, HORIZON + 14, .2)
    canvas.ink(joined(*[rect(x, HORIZON + y, wide, 3.2) for x, y, wide in (
        (1040, 14, 260), (1280, 22, 190), (1660, 18, 280), (1120, 32, 160))]), mix('moss', 'lime', .4), .8, wobble=.8,
        tooth=0)


def paint_layers(canvas: Canvas) -> None:
    """Field soil, cover sand, boulder clay, white sand, cut open like a cake; the bowl is filled by the peat sprite."""
    whole = polygon([(LEFT, HEIGHT + 30), *_points(surface), (RIGHT, HEIGHT + 30)])
    canvas.ink(whole, 'board', wobble=0, edge=0, tooth=0)
    rows = (('topsoil', surface), ('cover_sand', lambda x: SAND_TOP + 4 - .55 * rim(x)),
            ('boulder_clay', lambda x: CLAY_TOP + 0 * np.asarray(x)),
            ('peelo_sand', lambda x: CLAY_FOOT + 0 * np.asarray(x)))
    for name, line in rows:
        region = ground(canvas, polygon([(LEFT, HEIGHT + 30), *_points(line), (RIGHT, HEIGHT + 30)]), name, shade=False)
        if name == 'boulder_clay' and region is not None:
            _boulders(canvas, region)
    for flat in (SAND_TOP + 4, CLAY_TOP, CLAY_FOOT):
        _shadow(canvas, flat)
    _banks(canvas)
    _water_table(canvas)


def _points(line: object) -> list[tuple[float, float]]:
    xs = np.arange(LEFT, RIGHT + 5, 5)
    return list(zip(xs.tolist(), np.broadcast_to(line(xs), xs.shape).tolist(), strict=True))  # type: ignore[operator]


def _shadow(canvas: Canvas, flat: float) -> None:
    canvas.ink(rect(LEFT, flat, RIGHT - LEFT, 16), 'ink', .45, 'multiply', wobble=1.8, edge=1,
               field=lambda x, y: np.clip(1 - (y - flat) / 14, 0, 1) * .7 + 0 * x, texture='bristle000', softness=.4,
               tooth=0, mottle=0, streak=0)


def _boulders(canvas: Canvas, clay: Region) -> None:
    for number, (x, y, reach) in enumerate(((1012, 800, 22), (1090, 794, 15), (1160, 812, 12), (1726, 808, 14),
                                            (1806, 794, 24), (1892, 806, 20))):
        stones.boulder(canvas, x, y, reach, reach * .72, number * 17 % 30 - 15, stones.stone_colour(number), number,
                       clip=clay)


def _banks(canvas: Canvas) -> None:
    """What slid off the hill lies in the banks: clay and sand, one over the other."""
    for middle in RIMS:
        heap = band(lambda x: surface(x) + 9, lambda x, m=middle: np.maximum(
            surface(x) + 9, SAND_TOP + 14 - 8 * ((x - m) / 40) ** 2), middle - 44, middle + 44)
        laid = canvas.ink(heap, mix('till', 'clay', .25), wobble=1, edge=1, tooth=.01)
        if laid is not None:
            canvas.speckle(laid, 'bone', .06, alpha=.7)
            canvas.shade(laid, 'ink', 0, -6, 4, alpha=.35, low=.4)


def _water_table(canvas: Canvas) -> None:
    """Groundwater in the white sand, an overprint with its waves."""
    wet = canvas.mask(rect(LEFT, 896, RIGHT - LEFT, 100), 1.2, .8)
    if wet is None:
        return
    canvas.ink(wet, '#A9CDCF', .6, 'multiply', tooth=.01, mottle=.02)
    marks = skia.Path()
    for number, x in enumerate(np.arange(LEFT + 20, RIGHT, 96)):
        y = 908 + 22 * (number % 2)
        marks.addPath(brush_stroke([(x, y), (x + 15, y - 4), (x + 31, y + 2), (x + 46, y - 2)], 1.2, 1.2, 4, 14))
    canvas.ink(marks, 'sea', .9, wobble=.4, edge=.5, tooth=0, clip=wet)


def paint_pit(canvas: Canvas) -> None:
    """The empty bowl with its dark rim, in case a frame of the peat leaves room."""
    pit = pit_region(canvas)
    if pit is not None:
        canvas.ink(pit, mix('peat', 'ink', .3), tooth=0)


def pit_region(canvas: Canvas) -> Region | None:
    """The bowl from just under the grass to its floor."""
    return canvas.mask(band(lambda x: surface(x) + 6, bowl, HILL_X - HILL_HALF + 26, HILL_X + HILL_HALF - 26, 120), 1,
                       .8)


def paint_meadow(canvas: Canvas) -> None:
    """The meadow behind the cut, with a patch of sun where the core lies, and the grass along the edge."""
    meadow = canvas.ink(band(lambda x: HORIZON + 30 + 0 * x, lambda x: surface(x) + 7, LEFT, RIGHT, 240), 'moss',
                        wobble=1,
                        edge=.8, angle=0, streak=.06, tooth=0)
    if meadow is None:
        return
    canvas.ink(meadow, mix('moss', 'lime', .65), .9, field=linear_field(0, GROUND - 4, 0, HORIZON + 20),
               texture='bristle000',
               softness=.5, tooth=0)
    canvas.ink(ellipse(1592, 704, 190, 26), mix('glow', 'lime', .5), .55, wobble=2, edge=1.6, clip=meadow, tooth=0,
               texture='bristle000')
    wet = canvas.ink(ellipse(HILL_X - 8, GROUND + 6, 210, 13), mix('green', 'forest', .35), .55, wobble=1.5, edge=1.4,
                     clip=meadow, tooth=0)
    canvas.shade(wet, 'forest', 0, -6, 5, alpha=.4, low=.3)
    everywhere = list(np.arange(LEFT, RIGHT, 5.2))
    plants.grass(canvas, everywhere, lambda x: float(surface(x)) + 5, (6, 14), 2.4, mix('green', 'moss', .3), .3, 31)
    plants.grass(canvas, everywhere[::3], lambda x: float(surface(x)) + 6, (8, 19), 2.6, 'forest', .3, 32)
    rushes = [HILL_X + dx for dx in (-176, -168, -160, -120, -112, 92, 100, 108, 150, 158)]
    plants.grass(canvas, rushes, lambda x: float(surface(x)) + 3, (22, 38), 3, mix('forest', 'moss', .35), .25, 33)
    plants.field_flowers(canvas, list(range(1070, 1960, 47)), lambda x: float(surface(x)) + 4, 'gold', (5, 14), 2.5, 34)
    plants.field_flowers(canvas, list(range(1090, 1960, 61)), lambda x: float(surface(x)) + 4, 'cream', (5, 14), 2.2,
                         35)


def paint_birches(canvas: Canvas) -> None:
    """Birches on the bank: they like their feet just dry. Their roots hold the old clay."""
    for x, height, seed, lean in ((RIMS[0] + 22, 148, 3, -6), (RIMS[1] + 54, 168, 7, 6)):
        plants.roots(canvas, x, float(surface(x)) + 8, 3, 46, seed, mix('peat', 'clay', .4), 3.4, 1)
        trees.birch(canvas, x, float(surface(x)) + 3, height, seed, lean=lean)


def paint_near(canvas: Canvas) -> None:
    """A twig of a birch that stands just outside the picture."""
    rng = np.random.default_rng(21)
    twigs, leaves = skia.Path(), [skia.Path() for _ in range(3)]
    for start, middle, end in (((2000, 60), (1930, 120), (1880, 250)), ((2000, 90), (1950, 200), (1916, 372)),
                               ((1990, 180), (1960, 300), (1944, 430))):
        twigs.addPath(brush_stroke([start, middle, end], 7, 1.6, 4))
        for share in np.linspace(.25, 1, 11):
            x = (1 - share) ** 2 * start[0] + 2 * share * (1 - share) * middle[0] + share ** 2 * end[0]
            y = (1 - share) ** 2 * start[1] + 2 * share * (1 - share) * middle[1] + share ** 2 * end[1]
            for side in (-1, 1):
                leaf = spline([(0, 0, 'c'), (7, -6), (19, 0, 'c'), (7, 6)])
                leaves[int(rng.integers(3))].addPath(moved(leaf, x, y, rng.uniform(.8, 1.15),
                                                           turn=90 + side * rng.uniform(25, 70)))
    canvas.ink(twigs, 'peat_light', wobble=.6, edge=.6, tooth=0)
    for tint, path in zip((mix('moss', 'forest', .3), 'gold', 'ochre'), leaves, strict=True):
        canvas.ink(path, tint, wobble=.4, edge=.5, tooth=0)


def paint_peat(canvas: Canvas, layers: int) -> None:
    """What fills the bowl: 0 water, 1 and 2 brown peat under water, 3 black peat on top and no water left."""
    pit = pit_region(canvas)
    if pit is None:
        return
    if layers < 3:
        _paint_pond(canvas, pit)
    tops: dict[int, tuple[str, Curve]] = {3: ('peat_black', lambda x: surface(x) + 6), 2: ('peat_red', _brown_top),
                                          1: ('peat_red', lambda x: 822 + .04 * np.abs(x - HILL_X))}
    for number, (name, top) in tops.items():
        if number <= min(layers, 2) or number == layers:
            ground(canvas, band(top, lambda x: HEIGHT + 0 * x, 1040, 1820, 120), name, shade=False, clip=pit)
    if layers == 3:
        canvas.ink(band(_brown_top, lambda x: _brown_top(x) + 16, 1040, 1820, 120), 'ink', .5, 'multiply', clip=pit,
                   field=lambda x, y: np.clip(1 - (y - _brown_top(x[0])[None, :]) / 14, 0, 1) * .7, tooth=0,
                   texture='bristle000', softness=.4)
    canvas.shade(pit, mix('peat', 'ink', .5), 0, -10, 8, alpha=.5, low=.4, blend='normal')
    floor = brush_stroke([(x, float(bowl(x)) - 1) for x in np.linspace(1090, 1770, 60)], 2, 2, 5, 120)
    canvas.ink(floor, mix('ink', 'peat', .3), .85, wobble=1, edge=1, tooth=.01)


def _brown_top(x: npt.ArrayLike) -> Line:
    """Where the brown peat ends and the black begins."""
    return 770 + 10 * bell(x, HILL_X, 300)


def _paint_pond(canvas: Canvas, pit: Region) -> None:
    canvas.ink(pit, mix('teal', 'forest', .25), tooth=0)
    canvas.ink(band(lambda x: surface(x) + 2, lambda x: surface(x) + 13, 1040, 1820, 120), 'ice', clip=pit, wobble=.6,
               tooth=0)
    marks = joined(*[brush_stroke([(x, y), (x + 14, y - 4), (x + 28, y + 2), (x + 42, y - 2)], 1, 1, 3.4)
                     for x, y in ((1220, 744), (1330, 762), (1470, 746), (1590, 760), (1400, 790), (1500, 812))])
    canvas.ink(marks, 'ice', .8, clip=pit, tooth=0, wobble=.3)
