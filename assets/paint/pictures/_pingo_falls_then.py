"""The thaw, left of the tear: grey-blue light, wet tundra, the hill torn open on its ice and slumping to all sides.

The sheet ends in torn paper along the fold; today lies under it. Places are px of the picture.
"""
import numpy as np
import numpy.typing as npt
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, ellipse, joined, linear_field, minus, polygon, rect, spline
from assets.paint.kit.props import plants, stones

from ._pingo_ice import Lens, paint_lens
from ._pingo_lines import CLAY_TOP, GROUND, HILL_HALF, HORIZON, SAND_TOP, bell
from ._spread import HEIGHT, SPARE, torn_line

MIDDLE, SLUMP = 480, 114
LEFT, RIGHT = -SPARE - 20.0, 1010.0
LENS = Lens(MIDDLE, 336, 152, 30)
PILES = (140, 820)                  # where the coat of the hill has come to rest
TEAR = ((972, -30), (955, 170), (970, 380), (952, 600), (966, 790), (956, 990))
FIBRE = 13                          # px of bare paper along the tear
Line = npt.NDArray[np.float64]
HOLE = ((360, 540), (384, 612), (398, 668), (426, 742), (478, 796), (532, 748), (562, 672), (576, 616), (604, 540))
FAR_RIM = ((360, 640), (404, 634), (440, 646), (478, 640), (520, 648), (560, 636), (600, 642), (600, 900), (360, 900))


def surface(x: npt.ArrayLike) -> Line:
    """The slumped hill with the heaps at its feet."""
    at = np.asarray(x, float)
    heaps = sum(15 * np.exp(-((at - middle) / 40) ** 2) for middle in PILES)
    return GROUND - SLUMP * bell(at, MIDDLE, HILL_HALF) - heaps  # type: ignore[no-any-return]


def hole() -> skia.Path:
    """Where the top has split: from the sky down into the ice."""
    return spline(HOLE)


def _below(line: object) -> skia.Path:
    xs = np.arange(LEFT, RIGHT + 5, 5)
    ys = np.broadcast_to(line(xs), xs.shape)  # type: ignore[operator]
    return polygon([(LEFT, HEIGHT + 30), *zip(xs.tolist(), ys.tolist(), strict=True), (RIGHT, HEIGHT + 30)])


def paint_sky(canvas: Canvas) -> None:
    """Grey-blue, calm, a little warmer low down; rags of cloud."""
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, HEIGHT + 40), '#C9D8DA', wobble=0, edge=0, tooth=0, mottle=.02, streak=.03,
               angle=0)
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, 400), '#B9CCD3', .9, field=linear_field(0, 380, 0, -120),
               texture='bristle000', softness=.9, tooth=0)
    canvas.ink(rect(LEFT, 500, RIGHT - LEFT, 200), mix('sky', 'paper', .4), .9, field=linear_field(0, 520, 0, 650),
               texture='bristle000', softness=.6, tooth=0)


def paint_plain(canvas: Canvas) -> None:
    """The tundra thaws: straw and moss, pools, the last snow, to a ruled horizon."""
    plain = canvas.ink(rect(LEFT, HORIZON, RIGHT - LEFT, 90), mix(mix('moss', 'till', .5), 'sky', .2), wobble=.3,
                       edge=.3, tooth=0, angle=0,
                       streak=.07)
    if plain is None:
        return
    rng = np.random.default_rng(12)
    snow, pools, straw = skia.Path(), skia.Path(), skia.Path()
    for path, count, wide in ((snow, 60, 96), (pools, 24, 72), (straw, 70, 40)):
        for _ in range(count):
            near = rng.random() ** 1.2
            x, y, long = rng.uniform(LEFT, RIGHT), HORIZON + 4 + 58 * near, wide * (.25 + near) * rng.uniform(.5, 1.2)
            path.addPath(brush_stroke([(x, y), (x + long * .5, y - near), (x + long, y)], .6, .6, 1.4 + 5 * near, 9))
    canvas.ink(straw, mix('ochre', 'clay', .45), .7, wobble=.4, edge=.8, tooth=0, clip=plain)
    canvas.ink(snow, 'frost', wobble=.5, edge=.9, tooth=0, clip=plain)
    canvas.ink(pools, mix('sea', 'ice', .5), wobble=.4, edge=.6, tooth=0, clip=plain)


def paint_layers(canvas: Canvas) -> None:
    """Turf, cover sand, boulder clay, white sand: the coat slides off the hill and lies in heaps at its feet."""
    whole = minus(_below(surface), hole())
    canvas.ink(whole, 'board', wobble=0, edge=0, tooth=0)
    rows = (('topsoil', surface), ('cover_sand', _sand), ('boulder_clay', _clay), ('peelo_sand', LENS.top))
    for name, line in rows:
        region = ground(canvas, minus(_below(line), hole()), name, shade=False)
        if name == 'boulder_clay' and region is not None:
            for number, (x, y, reach) in enumerate(((20, 798, 20), (112, 800, 14), (250, 770, 16), (700, 772, 14),
                                                    (790, 796, 22), (906, 802, 18))):
                stones.boulder(canvas, x, y, reach, reach * .72, number * 19 % 30 - 15, stones.stone_colour(number),
                               number, clip=region)
    for line in (_sand, _clay, LENS.top):
        _shadow(canvas, line)
    _cracks(canvas)


def _sand(x: npt.ArrayLike) -> Line:
    at = np.asarray(x, float)
    heaps = sum(12 * np.exp(-((at - middle) / 46) ** 2) for middle in PILES)
    return SAND_TOP - (SLUMP - 4) * bell(at, MIDDLE, HILL_HALF) - heaps  # type: ignore[no-any-return]


def _clay(x: npt.ArrayLike) -> Line:
    at = np.asarray(x, float)
    heaps = sum(22 * np.exp(-((at - middle) / 52) ** 2) for middle in PILES)
    return CLAY_TOP - (SLUMP + 6) * bell(at, MIDDLE, HILL_HALF) - heaps  # type: ignore[no-any-return]


def _shadow(canvas: Canvas, line: object) -> None:
    shade = minus(band(line, lambda x: line(x) + 16, LEFT, RIGHT, 200), hole())  # type: ignore[arg-type, operator]
    canvas.ink(shade, 'ink', .45, 'multiply', wobble=1.6, edge=1, tooth=0, mottle=0, streak=0, texture='bristle000',
               softness=.4, field=lambda x,
               y: np.clip(1 - (y - line(x[0])[None, :]) / 14, 0, 1) * .7)  # type: ignore[operator]


def _cracks(canvas: Canvas) -> None:
    """The stretched skin has opened here and there."""
    cracks = skia.Path()
    for x, lean, deep in ((306, -7, 42), (346, -10, 58), (612, 9, 60), (662, 8, 40)):
        y = float(surface(x)) - 4
        cracks.addPath(polygon([(x - 6, y), (x + lean * .4, y + deep * .5), (x + lean, y + deep), (x + lean * .7 + 3,
                                                                                               y + deep * .45),
                                (x + 7, y)]))
    canvas.ink(cracks, mix('peat', 'ink', .5), .9, wobble=.8, edge=.9, tooth=0)


def paint_hole(canvas: Canvas) -> None:
    """The far wall of the hole: blue ice in shade under a rim of earth."""
    inside = canvas.mask(hole(), .8, .6)
    if inside is None:
        return
    wall = canvas.ink(spline(FAR_RIM), mix('ice', 'indigo', .42), wobble=1.2, edge=1, clip=inside, tooth=0, streak=.06,
                      angle=90)
    rim = brush_stroke([(360, 640), (404, 634), (440, 646), (478, 640), (520, 648), (560, 636), (600, 642)], 20, 20,
                       24, 40)
    canvas.ink(rim, mix('peat_light', 'till', .4), clip=inside, wobble=1.4, edge=1.2, tooth=0)
    facets = [((404, 662), (440, 700), (426, 742)), ((440, 664), (478, 668), (462, 722)),
              ((478, 668), (530, 660), (508, 716)),
              ((462, 722), (508, 716), (484, 778)), ((530, 664), (560, 672), (528, 742)),
              ((440, 700), (462, 722), (448, 760))]
    for number, facet in enumerate(facets):
        canvas.ink(polygon(facet), ('#7FA9BC', '#5F8CA8', '#93B8C6')[number % 3], .9, clip=wall, wobble=.5, edge=.4,
                   tooth=0)
    canvas.shade(inside, 'indigo', 0, -40, 30, alpha=.4, low=.3, clip=wall)


def paint_ice(canvas: Canvas) -> None:
    """What is left of the lens, on both sides of the hole and under it."""
    inside = canvas.mask(hole(), .8, .6)
    if inside is None:
        return
    paint_lens(canvas, LENS, 7, canvas.whole().clipped(inside, inverse=True))
    lower = polygon([(300, 690), (660, 690), (660, 900), (300, 900)])
    edge = canvas.mask(lower, 0, 0)
    canvas.ink(hole(), 'white', stroke=5, wobble=1, edge=.8, tooth=.01, clip=edge)


def paint_skin(canvas: Canvas) -> None:
    """Turf and straw on the slopes, rags of snow, torn lips at the hole."""
    turf = minus(band(lambda x: surface(x) - 5, lambda x: surface(x) + 8, LEFT, RIGHT, 240), hole())
    canvas.ink(turf, mix('moss', 'clay', .4), wobble=1.4, edge=1.3, tooth=.01)
    snow = skia.Path()
    for x0, x1 in ((-60, 30), (196, 262), (318, 352), (640, 690), (872, 930)):
        snow.addPath(band(lambda x: surface(x) - 8, lambda x: surface(x) + 2, x0, x1, 16))
    canvas.ink(snow, 'frost', wobble=1.6, edge=1.5, tooth=.02)
    for x, side in ((HOLE[1][0], 1), (HOLE[7][0], -1)):
        y = float(surface(x))
        lip = spline([(x - side * 34, float(surface(x - side * 34)) - 5), (x - side * 8, y - 6), (x + side * 12, y),
                      (x + side * 19, y + 17), (x + side * 9, y + 20), (x - side * 6, y + 9),
                      (x - side * 34, float(surface(x - side * 34)) + 8)])
        canvas.ink(lip, mix(mix('moss', 'clay', .4), 'peat', .35), wobble=1.2, edge=1.3, tooth=0)
        plants.roots(canvas, x + side * 12, y + 4, 3, 24, 5, mix('peat', 'clay', .5), 2.4, 1)
    xs = [float(x) for x in np.arange(LEFT, RIGHT, 8) if not 372 < x < 590]
    plants.grass(canvas, xs, lambda x: float(surface(x)) + 3, (6, 14), 2.3, mix('ochre', 'clay', .35), .4, 6)
    plants.grass(canvas, xs[::3], lambda x: float(surface(x)) + 3, (7, 16), 2.4, mix('moss', 'forest', .3), .4, 7)


def paint_wet(canvas: Canvas) -> None:
    """Groundwater stands higher now: everything below is wet."""
    wet = canvas.mask(rect(LEFT, 892, RIGHT - LEFT, 100), 1.2, .8)
    if wet is None:
        return
    canvas.ink(wet, '#9CC3C8', .65, 'multiply', tooth=.01, mottle=.02)
    marks = skia.Path()
    for number, x in enumerate(np.arange(LEFT, RIGHT, 92)):
        y = 906 + 22 * (number % 2)
        marks.addPath(brush_stroke([(x, y), (x + 15, y - 4), (x + 31, y + 2), (x + 46, y - 2)], 1.2, 1.2, 4, 14))
    canvas.ink(marks, 'sea', .9, wobble=.4, edge=.5, tooth=0, clip=wet)


def tear(canvas: Canvas) -> None:
    """Cuts the sheet off along the fold and leaves its torn paper, with the shadow that falls on today."""
    inner = torn_line(TEAR, 3, 5)
    rng = np.random.default_rng(4)
    outer = [(x + FIBRE * (.75 + .5 * rng.random()), y) for x, y in inner]
    gone = canvas.mask(polygon([*inner, (1400, 990), (1400, -30)]), .4, .6)
    if gone is not None:
        canvas.lay(gone, np.zeros(3, np.float32), 1, 'cut')
    for far, alpha in ((15, .16), (7, .28)):
        shade = polygon([*inner, *[(x + far, y + 4) for x, y in outer[::-1]]])
        canvas.ink(shade, 'shadow', alpha, wobble=.8, edge=1.2, tooth=0, mottle=0, streak=0)
    paper = canvas.ink(polygon([*[(x - 2, y) for x, y in inner], *outer[::-1]]), 'cream', wobble=.4, edge=.8, tooth=0,
                       mottle=.03, streak=.02, angle=90)
    canvas.shade(paper, 'clay', -4, 0, 3, alpha=.35, low=.45)


def pool_width(y: float) -> tuple[float, float]:
    """Left and right end of the hole at height y."""
    walls = np.array(HOLE)
    left, right = walls[:5], walls[4:][::-1]
    return (float(np.interp(y, left[:, 1], left[:, 0])), float(np.interp(y, right[:, 1], right[:, 0])))


def paint_pool(canvas: Canvas, level: float, colour: Colour | None = None) -> Region | None:
    """Meltwater in the hole up to `level`."""
    inside = canvas.mask(hole(), .8, .6)
    water = canvas.ink(rect(340, level, 280, 500), mix('teal', 'sea', .35) if colour is None else colour, clip=inside,
                       wobble=.3, edge=.4, tooth=0)
    x0, x1 = pool_width(level)
    top = canvas.ink(ellipse((x0 + x1) / 2, level, (x1 - x0) / 2 - 2, 7), mix('ice', 'sea', .25), wobble=.3, edge=.4,
                     tooth=0)
    canvas.shade(top, 'teal', 0, 3, 2, alpha=.4, low=.4)
    marks = joined(*[brush_stroke([(x, level + dy), (x + 10, level + dy - 3), (x + 20, level + dy + 1)], .8, .8, 2.8)
                     for x, dy in ((452, 20), (484, 34), (500, 14))])
    canvas.ink(marks, 'ice', .8, clip=water, wobble=.3, edge=.4, tooth=0)
    return water
