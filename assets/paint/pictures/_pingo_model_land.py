"""Skies and strips of land for the pingo discovery: five ages on one flat land, from ice to meadow.

A strip stands on the ground line y = 0 of its own box and is low in the middle, where the hill will rise.
"""
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, linear_field, moved, rect, spline
from assets.paint.kit.props import animals, buildings, machines, plants, sky, stones, trees

WIDE, HIGH, LINE = 1420, 480, 470      # the skies: px, and the row where the ground begins
TALL = 190                             # px above the ground line that a strip may use
SKIES: dict[str, tuple[Colour, Colour, Colour]] = {     # above, below, strip along the horizon
    'cold': ('#4E6A8E', '#7E9FB8', '#8FB1C4'), 'thaw': ('#A9C0C9', '#C6D6D6', '#DEE0CB'),
    'warm': ('#C3D9CF', '#DFE3C9', '#F3E0B8')}
MIDDLE = (250, 1170)                   # x between which a strip stays below 60 px


def paint_sky(canvas: Canvas, kind: str) -> None:
    """One of SKIES, calm: two dry bands over a flat ground, and moon, cloud rags or sun at the far left."""
    above, below, horizon = SKIES[kind]
    canvas.ink(rect(-20, -20, WIDE + 40, HIGH + 40), below, wobble=0, edge=0, tooth=0, mottle=.02, streak=.03, angle=0)
    canvas.ink(rect(-20, -20, WIDE + 40, 330), above, .9, field=linear_field(0, 300, 0, -40), texture='bristle000',
               softness=.8, tooth=0)
    canvas.ink(rect(-20, 330, WIDE + 40, 170), horizon, .9, field=linear_field(0, 350, 0, 470), texture='bristle000',
               softness=.7, tooth=0)
    if kind == 'cold':
        moon = canvas.ink(circle(1330, 250, 34), mix('frost', 'cream', .4), wobble=1, edge=.9, tooth=0)
        canvas.shade(moon, mix('ice', 'indigo', .3), 9, -5, 9, alpha=.5, blend='normal', low=.35)
        canvas.ink(circle(1330, 250, 62), 'ice', .16, wobble=1.2, edge=1, tooth=0, mottle=0)
    elif kind == 'thaw':
        for x, y, wide, high in ((1180, 300, 210, 40), (250, 290, 170, 34)):
            sky.cloud(canvas, x, y, wide, high, mix('frost', 'sky', .5), .8)
    else:
        sky.sun(canvas, 1330, 268, 44, mix('gold', 'glow', .35))
        sky.cloud(canvas, 230, 300, 200, 42)


def _plain(canvas: Canvas, top: float, colour: Colour, marks: tuple[Colour, ...], seed: int) -> None:
    """The flat land behind the ground line, with level strokes that grow towards us."""
    plain = canvas.ink(rect(-20, top, WIDE + 40, 8 - top), colour, wobble=.4, edge=.4, tooth=0, angle=0, streak=.06)
    rng = np.random.default_rng(seed)
    for tint in marks:
        path = skia.Path()
        for _ in range(46):
            near = rng.random()
            x, y, long = rng.uniform(-20, WIDE), top * (1 - near) + 2, (18 + 60 * near) * rng.uniform(.5, 1.2)
            path.addPath(brush_stroke([(x, y), (x + long / 2, y - near), (x + long, y)], .6, .6, 1.2 + 3 * near, 7))
        canvas.ink(path, tint, .8, wobble=.4, edge=.7, tooth=0, clip=plain)


def _sides(rng: np.random.Generator, count: int) -> list[float]:
    """x of things that stand left and right of the middle."""
    return [float(x) for x in np.concatenate([rng.uniform(0, MIDDLE[0], count), rng.uniform(MIDDLE[1], WIDE, count)])]


def _level(_x: float) -> float:
    return 3


def paint_ice(canvas: Canvas) -> None:
    """Snow and bare stones, nothing that grows higher than a boot."""
    _plain(canvas, -36, mix('frost', 'ice', .35), (mix('ice', 'indigo', .25), 'frost'), 1)
    drifts = joined(*[spline([(x - w, 6), (x - w * .4, -h), (x + w * .2, -h * 1.2), (x + w, 6)])
                      for x, w, h in ((60, 150, 20), (210, 90, 10), (1250, 110, 13), (1400, 140, 24))])
    laid = canvas.ink(drifts, 'frost', wobble=1.4, edge=1.2, tooth=.01)
    canvas.shade(laid, mix('ice', 'indigo', .3), 0, -8, 6, alpha=.6, blend='normal', low=.35)
    for x, reach, number in ((118, 17, 1), (176, 9, 2), (1216, 11, 3), (1318, 20, 0), (420, 7, 2), (1010, 8, 1)):
        stones.boulder(canvas, x, -reach * .3, reach, reach * .7, number * 9, stones.stone_colour(number), number)
    rng = np.random.default_rng(4)
    plants.grass(canvas, rng.uniform(0, WIDE, 60), _level, (5, 12), 2.2, mix('rust', 'clay', .4), .5, 3)


def paint_tundra(canvas: Canvas) -> None:
    """Grass, moss and dwarf willow that creeps over the ground; the last snow."""
    _plain(canvas, -38, mix(mix('moss', 'till', .3), 'sky', .25), (mix('ochre', 'clay', .3), 'frost'), 2)
    rng = np.random.default_rng(5)
    for number, x in enumerate([*_sides(rng, 9), *rng.uniform(*MIDDLE, 12)]):
        tall = 12 if MIDDLE[0] < x < MIDDLE[1] else 22
        trees.bush(canvas, x, 4, tall * rng.uniform(.7, 1.1), mix('green', 'till', .35), number)
        leaves = joined(*[ellipse(x + rng.uniform(-1, 1) * tall, -tall * rng.uniform(.2, 1.1), 3.2, 1.7,
                                  rng.uniform(0, 180))
                          for _ in range(7)])
        canvas.ink(leaves, mix('lime', 'mist', .3), wobble=.2, edge=.3, tooth=0)
    xs = rng.uniform(0, WIDE, 260)
    plants.grass(canvas, xs, _level, (7, 19), 2.3, mix('moss', 'ochre', .35), .45, 6)
    plants.field_flowers(canvas, rng.uniform(0, WIDE, 40), lambda _x: 2, 'cream', (6, 15), 2.4, 7)


def pine(canvas: Canvas, x: float, y: float, height: float, seed: int) -> None:
    """A Scots pine: rust trunk, a few flat clouds of needles."""
    rng = np.random.default_rng(seed)
    lean = rng.uniform(-.05, .05) * height
    trunk = brush_stroke([(x, y + 3), (x + lean * .4, y - height * .5), (x + lean, y - height * .92)], height * .06,
                         height * .025)
    canvas.ink(trunk, mix('rust', 'clay', .45), wobble=.5, edge=.6, tooth=0)
    crown = joined(*[ellipse(x + lean * up + side * height * wide * .6, y - height * up, height * wide, height * .058)
                     for up, side,
                     wide in ((.55, -1, .13), (.66, 1, .17), (.79, -.9, .19), (.9, .5, .16), (.97, -.2, .1))])
    laid = canvas.ink(crown, mix('forest', 'green', .25), wobble=1.4, edge=1.3, tooth=.01)
    canvas.shade(laid, 'night', -4, -height * .05, height * .05, alpha=.55, texture='sponge', low=.2)


def paint_forest(canvas: Canvas) -> None:
    """Birch and pine have come back; in the clearing only young ones."""
    trees.tree_line(canvas, lambda _x: -26, -20, WIDE + 20, 26, mix('sea', 'mist', .35), 3, .05)
    _plain(canvas, -30, mix('moss', 'lime', .3), (mix('green', 'moss', .4), mix('lime', 'sky', .3)), 3)
    for x, height, seed in ((30, 168, 1), (150, 150, 4), (1246, 146, 2), (1352, 172, 3)):
        pine(canvas, x, 2, height, seed)
    for x, height, seed in ((88, 158, 5), (206, 128, 6), (1192, 112, 8), (1300, 166, 7), (1404, 150, 9)):
        trees.birch(canvas, x, 3, height, seed, second_leaf='lime')
    for x, height, seed in ((310, 52, 1), (380, 40, 2), (560, 34, 3), (880, 36, 4), (1040, 48, 5), (1120, 56, 6)):
        trees.birch(canvas, x, 3, height, seed, second_leaf='lime')
    xs = np.arange(0, WIDE, 5.5)
    plants.grass(canvas, xs, _level, (7, 17), 2.4, 'green', .3, 4)
    plants.grass(canvas, xs[::3], _level, (8, 20), 2.6, 'forest', .3, 5)


def paint_peat(canvas: Canvas) -> None:
    """Wide wet bog: cotton grass, pools, heather, a stunted pine."""
    trees.tree_line(canvas, lambda _x: -30, -20, WIDE + 20, 14, mix('sea', 'mist', .45), 7, .5)
    _plain(canvas, -34, mix(mix('moss', 'peat', .25), 'sand', .15), (mix('sea', 'ice', .4), mix('rust', 'moss', .4)), 4)
    for x, height, seed in ((44, 74, 1), (196, 56, 2), (1270, 64, 3), (1384, 82, 4)):
        pine(canvas, x, 2, height, seed)
    rng = np.random.default_rng(9)
    plants.heather(canvas, _sides(rng, 26), _level, (8, 17), 11)
    plants.grass(canvas, np.arange(0, WIDE, 6), _level, (8, 20), 2.3, mix('moss', 'ochre', .25), .35, 8)
    plants.cotton_grass(canvas, [x for x in rng.uniform(0, WIDE, 120)], _level, (16, 34), .85, 10)


def paint_now(canvas: Canvas) -> None:
    """Meadow, a cow, and a village far away."""
    trees.tree_line(canvas, lambda _x: -34, -20, WIDE + 20, 20, mix('sea', 'mist', .35), 12, .15)
    buildings.church(canvas, 96, -30, .5)
    for x, roof in ((36, 'rust'), (166, 'indigo'), (204, 'rust')):
        buildings.house(canvas, x, -30, .7, roof=roof)
    trees.oak(canvas, 250, -26, 44, seed=3)
    _plain(canvas, -32, mix('lime', 'moss', .35), (mix('moss', 'green', .3), mix('lime', 'sky', .4)), 5)
    machines.fence(canvas, list(range(16, 260, 48)), lambda _x: -2, 26)
    animals.cow(canvas, 1276, 3, .82, flip=True)
    animals.cow(canvas, 1370, -12, .5, spot='rust', dark_face=False)
    xs = np.arange(0, WIDE, 5)
    plants.grass(canvas, xs, _level, (6, 14), 2.4, 'green', .3, 12)
    plants.grass(canvas, xs[::3], _level, (8, 17), 2.5, 'forest', .3, 13)
    plants.field_flowers(canvas, list(range(10, WIDE, 43)), _level, 'gold', (5, 13), 2.4, 14)


LANDS: dict[str, Callable[[Canvas], None]] = {
    'ice': paint_ice, 'tundra': paint_tundra, 'forest': paint_forest, 'peat': paint_peat, 'now': paint_now}


def paint_rim(canvas: Canvas) -> None:
    """A short piece of the ring bank, its foot at the origin: turf over old clay."""
    bank = canvas.ink(spline([(-60, 6, 'c'), (-34, -16), (-4, -28), (26, -20), (60, 6, 'c'), (0, 12)]),
                      mix('moss', 'green', .4),
                      wobble=1.2, edge=1.2, tooth=.01, angle=0, streak=.06)
    canvas.shade(bank, 'forest', 0, -11, 7, alpha=.6, blend='normal', low=.3)
    clay = canvas.ink(spline([(-42, 7), (-20, -7), (4, -11), (26, -4), (44, 7)]), mix('till', 'clay', .3), wobble=1,
                      edge=1,
                      tooth=.01, clip=bank)
    canvas.speckle(clay, 'bone', .07, alpha=.7)

    def top(x: float) -> float:
        return -24 + .012 * x * x

    plants.grass(canvas, np.arange(-42, 44, 5), top, (8, 19), 2.6, 'forest', .35, 4)
    plants.grass(canvas, np.arange(-46, 48, 8), top, (6, 13), 2.4, 'lime', .35, 5)


TRACK, TIMES = (1206, 56), (20_000, 14_600, 11_500, 6_000, 300, 0)
AGES: tuple[Colour, ...] = ('ice', mix('moss', 'till', .35), 'forest', 'peat', 'moss')


def paint_track(canvas: Canvas) -> None:
    """The groove of time in five colours; 28 px to spare at both ends."""
    groove = canvas.ink(rect(2, 4, 1202, 48, 24), 'board', wobble=.5, edge=.5, tooth=0)
    inner = canvas.ink(rect(9, 11, 1188, 34, 17), AGES[-1], clip=groove, wobble=.4, edge=.4, tooth=0)
    places = [28 + 1150 * (1 - years / TIMES[0]) for years in TIMES]
    places[0], places[-1] = 0, 1206
    for number, (colour, (left, right)) in enumerate(zip(AGES, pairwise(places), strict=True)):
        piece = canvas.ink(rect(left, 0, right - left, 56), colour, clip=inner, wobble=.6, edge=.6, tooth=.004, angle=0,
                           streak=.06)
        if left:
            canvas.ink(moved(rect(-1.6, 8, 3.2, 40), left), 'board', .8, clip=inner, wobble=.3, tooth=0)
        _age_marks(canvas, number, left, right, piece)
    canvas.shade(inner, 'ink', 0, 7, 5, alpha=.4, low=.35)


def _age_marks(canvas: Canvas, number: int, left: float, right: float, piece: Region | None) -> None:
    """A few marks of each age: stars of frost, tufts, little trees, fibres of peat."""
    path = skia.Path()
    for k, x in enumerate(np.arange(max(left, 20) + 18, min(right, 1186) - 8, 34)):
        y = 28 + (5 if k % 2 else -4)
        if number == 0:
            path.addPath(joined(*[brush_stroke([(x - dx, y - dy), (x + dx, y + dy)], 1, 1, 2.2)
                                  for dx, dy in ((6, 0), (3, 5), (3, -5))]))
        elif number == 1:
            path.addPath(joined(*[brush_stroke([(x, y + 6), (x + dx, y - 6)], 2.4, .8) for dx in (-4, 0, 5)]))
        elif number == 2:
            path.addPath(joined(spline([(x - 6, y + 4, 'c'), (x, y - 11, 'c'), (x + 6, y + 4, 'c')]),
                                rect(x - 1, y + 3, 2, 5)))
        else:
            path.addPath(brush_stroke([(x - 10, y), (x, y - 1.5), (x + 10, y + 1)], .8, .8, 2.6))
    if not path.isEmpty():
        tint = ('white', mix('ochre', 'sand', .3), 'green', 'clay', 'clay')[number]
        canvas.ink(path, tint, .85, wobble=.3, edge=.4, tooth=0, clip=piece)
