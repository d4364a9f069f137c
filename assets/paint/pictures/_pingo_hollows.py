"""The six round hollows of the pingo discovery as small landscapes seen a little from above, and the land at the drill.

Tiles are 216 x 148 px; the strips at the drill are 880 wide and stand on y = 0, their middle at x = 0.
"""
from collections.abc import Callable

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, ellipse, joined, linear_field, rect, spline
from assets.paint.kit.patterns import dots
from assets.paint.kit.props import animals, machines, plants, sky, trees

TILE = (216, 148)
MIDDLE, SKYLINE = (108, 92), 44
HALF_WIDE = 355           # px from the middle to the edge of a hollow at the drill
DRILL_SKY = (880, 400)


def _ground(canvas: Canvas, far: Colour, near: Colour, woods: Colour | None = None) -> None:
    """Sky, a wood on the skyline, flat land."""
    canvas.ink(rect(-10, -10, 240, 80), mix('sky', 'paper', .35), wobble=0, edge=0, tooth=0, angle=0, streak=.03)
    canvas.ink(rect(-10, -10, 240, 50), mix('mist', 'sky', .5), .9, field=linear_field(0, 40, 0, -20),
               texture='bristle000',
               softness=.6, tooth=0)
    trees.tree_line(canvas, lambda _x: SKYLINE + 1, -10, 226, 15, mix('sea', 'mist', .3) if woods is None else woods,
                    5, .08)
    canvas.ink(rect(-10, SKYLINE, 240, 130), far, wobble=.5, edge=0, tooth=0, angle=0, streak=.06)
    canvas.ink(rect(-10, SKYLINE, 240, 130), near, .9, field=linear_field(0, SKYLINE + 6, 0, 150), texture='bristle000',
               softness=.5, tooth=0)


def _dish(canvas: Canvas, rx: float, ry: float, floor: Colour, dark: Colour, bank: Colour | None = None,
          wide: float = 9, dx: float = 0) -> Region | None:
    """A round hollow: a bank round it if any, its near wall in light, its far wall in shade."""
    x, y = MIDDLE[0] + dx, MIDDLE[1]
    if bank is not None:
        ring = canvas.ink(ellipse(x, y, rx + wide, ry + wide * .62), bank, wobble=1, edge=1, tooth=.01, angle=0,
                          streak=.06)
        canvas.shade(ring, mix(bank, 'ink', .5), 0, -5, 4, alpha=.7, blend='normal', low=.35)
        canvas.shade(ring, mix(bank, 'glow', .5), 0, 5, 3, alpha=.6, blend='normal', low=.45)
    dish = canvas.ink(ellipse(x, y, rx, ry), floor, wobble=.8, edge=.8, tooth=.006, angle=0, streak=.05)
    canvas.shade(dish, dark, 0, 9, 7, alpha=.75, blend='normal', low=.2)
    return dish


def paint_het_rondje(canvas: Canvas) -> None:
    """A dent in a meadow with a low edge; the cows walk round it."""
    _ground(canvas, mix('lime', 'moss', .35), 'moss')
    _dish(canvas, 62, 25, mix('moss', 'green', .45), mix('green', 'forest', .5), mix('lime', 'moss', .5), 6)
    plants.grass(canvas, range(60, 160, 6), lambda x: 100 + 7 * np.sin(x * .3), (5, 11), 2, 'forest', .3, 3)
    path = spline([(20, 112), (40, 76), (108, 60), (176, 76), (198, 112)], False)
    canvas.ink(path, mix('sand', 'moss', .4), .8, stroke=3, wobble=1, edge=1, tooth=.03)
    animals.cow(canvas, 40, 96, .34)
    animals.cow(canvas, 172, 78, .27, flip=True, spot='rust', dark_face=False)
    animals.cow(canvas, 116, 140, .42, grazing=False)


def paint_de_kom(canvas: Canvas) -> None:
    """A wet round with birches, and a bank that anyone sees."""
    _ground(canvas, mix('lime', 'moss', .5), 'green')
    for x, y, height, seed in ((52, 84, 58, 2), (88, 74, 50, 3), (150, 76, 56, 4)):
        trees.birch(canvas, x, y, height, seed)
    dish = _dish(canvas, 66, 25, mix('peat', 'moss', .35), mix('peat', 'ink', .3), mix('green', 'moss', .4), 14)
    pools = joined(ellipse(92, 94, 24, 6), ellipse(132, 102, 17, 4.5), ellipse(118, 84, 12, 3))
    canvas.ink(pools, mix('sea', 'ice', .45), clip=dish, wobble=.6, edge=.6, tooth=0)
    plants.cotton_grass(canvas, [64, 76, 108, 118, 148, 158], lambda _x: 104, (10, 18), .6, 5)
    trees.birch(canvas, 190, 128, 84, 6)
    trees.birch(canvas, 24, 124, 70, 7)


def paint_het_diepe_ven(canvas: Canvas) -> None:
    """A big round lake in the heath, its bank like a saucer."""
    _ground(canvas, mix('heather', 'sand', .35), mix('heather', 'plum', .2))
    lake = _dish(canvas, 84, 33, mix('teal', 'indigo', .3), mix('sea', 'ice', .3), mix('moss', 'sand', .45), 10)
    canvas.ink(joined(*[brush_stroke([(x, y), (x + 11, y - 2), (x + 22, y + 1)], .8, .8, 2.4) for x, y in (
        (58, 92), (96, 104), (128, 88), (84, 80), (142, 104))]), 'ice', .8, clip=lake, wobble=.3, tooth=0)
    rng = np.random.default_rng(3)
    plants.heather(canvas, rng.uniform(0, 216, 34), lambda x: 140 + 4 * np.sin(x * .2), (6, 12), 4)
    plants.heather(canvas, rng.uniform(0, 216, 20), lambda _x: 54, (3, 6), 5)
    trees.juniper(canvas, 16, 76, 30, 9, 2)
    trees.juniper(canvas, 204, 72, 24, 8, 3)
    animals.duck(canvas, 116, 96, .26)


def paint_de_droge_kuil(canvas: Canvas) -> None:
    """A shallow bowl of heather without an edge, and rabbits."""
    _ground(canvas, mix('heather', 'sand', .45), mix('heather', 'moss', .3))
    _dish(canvas, 72, 24, mix('heather', 'rose', .12), mix('heather', 'plum', .35))
    rng = np.random.default_rng(8)
    xs = rng.uniform(48, 168, 26)
    plants.heather(canvas, xs, lambda x: 96 + 10 * np.sin(x * .7), (5, 9), 6)
    plants.heather(canvas, rng.uniform(0, 216, 26), lambda x: 136 + 6 * np.sin(x * .3), (6, 12), 7)
    for x, y, size, flip in ((72, 84, .26, False), (140, 112, .34, True), (176, 74, .2, False)):
        _rabbit(canvas, x, y, size, flip)


def _rabbit(canvas: Canvas, x: float, y: float, size: float, flip: bool) -> None:
    """A rabbit that sits up, ears high."""
    side = -1 if flip else 1

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + side * dx * size, y + dy * size

    ears = joined(*[brush_stroke([at(14, -46), at(dx, -78)], 7 * size, 3 * size, 10 * size) for dx in (8, 18)])
    canvas.ink(ears, mix('grey', 'clay', .35), wobble=.1, edge=.2, tooth=0)
    body = joined(ellipse(*at(-6, -18), 24 * size, 20 * size), ellipse(*at(14, -42), 14 * size, 12 * size))
    laid = canvas.ink(body, 'grey', wobble=.2, edge=.3, tooth=0)
    canvas.shade(laid, 'plum', -2, -3, 3, alpha=.45, low=.3)
    canvas.ink(ellipse(*at(-30, -14), 7 * size, 7 * size), 'cream', wobble=.1, tooth=0)
    canvas.ink(ellipse(*at(18, -44), 2.6 * size, 2.6 * size), 'ink', wobble=0, edge=.1, tooth=0)


def paint_het_windgat(canvas: Canvas) -> None:
    """A roomy hollow with a hump of sand on one side."""
    _ground(canvas, mix('sand', 'moss', .35), mix('moss', 'sand', .35))
    hump = canvas.ink(spline([(126, 92, 'c'), (146, 66), (172, 52), (196, 60), (226, 86), (226, 112, 'c'),
                              (168, 116)]), '#F3DDA8',
                      wobble=1, edge=1, tooth=.01)
    canvas.shade(hump, 'sand_dark', 8, -6, 8, alpha=.7, blend='normal', low=.25)
    dish = _dish(canvas, 70, 25, mix('sand', 'sand_dark', .35), mix('sand_dark', 'clay', .55), mix('moss', 'sand', .5),
                 5, -14)
    if dish is not None:
        dots(canvas, dish, 'clay', 7, (.5, 1), .7)
    plants.grass(canvas, range(150, 214, 6), lambda x: 58 + .012 * (x - 178) ** 2, (6, 12), 2, 'forest', .5, 4)
    plants.grass(canvas, range(4, 216, 7), lambda x: 140 + 3 * np.sin(x), (6, 12), 2, 'green', .4, 5)
    ripples = joined(*[brush_stroke([(x, y), (x + 12, y - 2), (x + 24, y + 1)], .6, .6, 2) for x, y in (
        (56, 88), (84, 100), (106, 86), (70, 108), (160, 84), (182, 92))])
    canvas.ink(ripples, mix('sand_dark', 'clay', .4), .8, wobble=.3, tooth=0)


def paint_de_dobbe(canvas: Canvas) -> None:
    """A small round hole with steep sides beside a gate."""
    _ground(canvas, mix('lime', 'moss', .3), 'moss')
    dish = _dish(canvas, 36, 19, mix('teal', 'forest', .3), mix('peat', 'ink', .15), mix('clay', 'moss', .45), 4)
    canvas.ink(ellipse(MIDDLE[0], MIDDLE[1] + 7, 27, 9), mix('sea', 'ice', .3), clip=dish, wobble=.5, edge=.5, tooth=0)
    posts = joined(*[rect(x, 66, 5, 34, 1) for x in (160, 204)])
    canvas.ink(posts, 'wood', wobble=.3, tooth=0)
    bars = joined(*[rect(163, y, 44, 3.6, 1) for y in (72, 81, 90)], brush_stroke([(164, 93), (206, 73)], 3.4, 3.4))
    canvas.ink(bars, mix('wood', 'sand', .35), wobble=.3, tooth=0)
    machines.fence(canvas, [4, 26, 48], lambda _x: 74, 18)
    animals.cow(canvas, 46, 116, .46)
    plants.grass(canvas, range(2, 216, 6), lambda x: 140 + 3 * np.sin(x), (5, 11), 2, 'forest', .3, 6)


TILES: dict[str, Callable[[Canvas], None]] = {
    'het_rondje': paint_het_rondje, 'de_kom': paint_de_kom, 'het_diepe_ven': paint_het_diepe_ven,
    'de_droge_kuil': paint_de_droge_kuil, 'het_windgat': paint_het_windgat, 'de_dobbe': paint_de_dobbe}


def paint_drill_sky(canvas: Canvas) -> None:
    """Quiet morning air over flat land; the ground line is 4 px above the lower edge."""
    wide, high = DRILL_SKY
    canvas.ink(rect(-10, -10, wide + 20, high + 20), '#F1E4C6', wobble=0, edge=0, tooth=0, mottle=.02, streak=.03,
               angle=0)
    canvas.ink(rect(-10, -10, wide + 20, 330), mix('sky', 'mist', .3), .9, field=linear_field(0, 320, 0, -20),
               texture='bristle000', softness=.8, tooth=0)
    sky.cloud(canvas, 130, 210, 170, 38)
    sky.cloud(canvas, 760, 176, 150, 34)
    trees.tree_line(canvas, lambda _x: high - 52, -10, wide + 10, 34, mix('sea', 'mist', .35), 9, .1)
    canvas.ink(rect(-10, high - 56, wide + 20, 70), mix('lime', 'sky', .35), wobble=.6, edge=.5, tooth=0, angle=0,
               streak=.06)
    canvas.ink(rect(-10, high - 30, wide + 20, 50), mix('moss', 'lime', .35), wobble=1, edge=.8, tooth=0, angle=0,
               streak=.06)


def _strip(canvas: Canvas, top: Callable[[np.ndarray], np.ndarray], colour: Colour = 'moss',
           seed: int = 1) -> Region | None:
    """The near grass of the drill's land along a line, tufts on it."""
    laid = canvas.ink(band(top, lambda x: 8 + 0 * x, -450, 450, 160), colour, wobble=1, edge=1, tooth=0, angle=0,
                      streak=.06)
    canvas.shade(laid, mix(colour, 'forest', .6), 0, -9, 7, alpha=.6, blend='normal', low=.3)
    xs = np.arange(-446, 446, 5.5)
    plants.grass(canvas, xs, lambda x: float(top(np.array(x))) + 3, (6, 14), 2.3, 'green', .3, seed)
    plants.grass(canvas, xs[::3], lambda x: float(top(np.array(x))) + 3, (8, 18), 2.4, 'forest', .3, seed + 1)
    return laid


def _bank(x: np.ndarray, at: float, high: float, wide: float) -> np.ndarray:
    return high * np.exp(-((x - at) / wide) ** 2)


def paint_rim_none(canvas: Canvas) -> None:
    """Heath that runs into the hollow without an edge."""
    _strip(canvas, lambda x: -4 + 0 * x, mix('moss', 'heather', .3), 1)
    plants.heather(canvas, [float(x) for x in np.random.default_rng(2).uniform(-440, 440, 46)], lambda _x: 0, (8, 17),
                   3)


def paint_rim_low(canvas: Canvas) -> None:
    """A bank no higher than a step, worn by cows."""
    _strip(canvas, lambda x: -4 - _bank(x, -HALF_WIDE, 17, 38) - _bank(x, HALF_WIDE, 17, 38), 'moss', 3)


def paint_rim_clear(canvas: Canvas) -> None:
    """A bank like the edge of a saucer, with birches on it."""
    for x, height, seed in ((-HALF_WIDE - 34, 150, 3), (HALF_WIDE + 26, 168, 5)):
        trees.birch(canvas, x, -28, height, seed)
    _strip(canvas, lambda x: -4 - _bank(x, -HALF_WIDE, 42, 46) - _bank(x, HALF_WIDE, 42, 46), mix('moss', 'green', .3),
           5)


def paint_rim_one_side(canvas: Canvas) -> None:
    """A hump of blown sand on one side only."""
    hump = canvas.ink(band(lambda x: -2 - _bank(x, HALF_WIDE + 6, 64, 62), lambda x: 8 + 0 * x, 200, 450, 80),
                      '#F3DDA8', wobble=1.2,
                      edge=1.1, tooth=.01)
    canvas.shade(hump, 'sand_dark', 6, -12, 10, alpha=.7, blend='normal', low=.3)
    _strip(canvas, lambda x: -4 + 14 * np.clip((x - 220) / 60, 0, 1), mix('moss', 'sand', .3), 7)
    plants.grass(canvas, range(318, 412, 8), lambda x: float(-2 - _bank(np.array(x), HALF_WIDE + 6, 64, 62)), (9, 20),
                 2.4,
                 mix('forest', 'moss', .3), .5, 8)


def paint_rim_dug(canvas: Canvas) -> None:
    """Spade-steep: two heaps of thrown-up earth, and a gate."""
    heaps = skia.Path()
    for x, high in ((-HALF_WIDE - 26, 30), (HALF_WIDE + 30, 22)):
        heaps.addPath(spline([(x - 46, 6, 'c'), (x - 18, -high), (x + 14, -high * .9), (x + 44, 6, 'c')]))
    laid = canvas.ink(heaps, mix('peat_light', 'clay', .4), wobble=1.3, edge=1.2, tooth=.01)
    canvas.shade(laid, 'peat', 0, -8, 6, alpha=.5, blend='normal', low=.3)
    canvas.ink(joined(*[rect(x, -52, 7, 58, 1) for x in (250, 322)]), 'wood', wobble=.4, tooth=0)
    bars = joined(*[rect(254, y, 72, 5, 1) for y in (-46, -32, -18)], brush_stroke([(256, -12), (322, -44)], 4.6, 4.6))
    canvas.ink(bars, mix('wood', 'sand', .35), wobble=.4, tooth=0)
    _strip(canvas, lambda x: -3 + 0 * x, 'moss', 9)


RIMS: dict[str, Callable[[Canvas], None]] = {
    'none': paint_rim_none, 'low': paint_rim_low, 'clear': paint_rim_clear, 'one_side': paint_rim_one_side,
    'dug': paint_rim_dug}

