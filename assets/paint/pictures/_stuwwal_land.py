"""The land on stuwwal, on a transparent sheet: plain, town with its sandstone church, wooded banks, springs and mills,
the oak on the hilltop, the meadows of the Dinkel.

All of it stands on the map's surface line; x is told in metres of the map. Far land and sky are layers of their own.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, ellipse
from assets.paint.kit.props import animals, buildings, machines, plants, small_animals, trees, water
from assets.paint.pictures import _stuwwal_props as props
from assets.paint.pictures._descent_section import Strip
from assets.paint.pictures._stuwwal_ground import grass_skin

DINKEL = (553.4, 564.6, 52.95)     # m: from, to, depth of the water's face
ROOF: Colour = mix("terra", "rust", .4)
STONE: Colour = mix("sand", "bone", .3)
TURF: tuple[tuple[float, float, Colour], ...] = (
    (-24, 84, mix("green", "moss", .25)), (83, 108, mix("lime", "moss", .35)), (107, 178, mix("green", "moss", .15)),
    (177, 246, mix("green", "lime", .3)), (245, 292, mix("moss", "ochre", .2)), (291, 316, "green"),
    (315, 372, mix("moss", "lime", .3)), (371, 432, mix("green", "moss", .3)), (431, 530, mix("green", "lime", .22)),
    (529, 555, mix("moss", "sand", .35)), (563.5, 624, mix("green", "lime", .15)))


def paint_land(canvas: Canvas, strip: Strip) -> None:
    """Everything on the surface, from the back to the front."""
    _dinkel_water(canvas, strip)
    for left, right, paint in TURF:
        grass_skin(canvas, strip, left, right, paint)
    _wooded_banks(canvas, strip)
    _plain(canvas, strip)
    _town(canvas, strip)
    _west_slope(canvas, strip)
    _hilltop(canvas, strip)
    _east_slope(canvas, strip)
    _valley(canvas, strip)
    _dinkel(canvas, strip)
    _grasses(canvas, strip)


def _at(strip: Strip, x_m: float) -> tuple[float, float]:
    x = strip.x(x_m)
    return x, strip.surface(x)


def _shown(strip: Strip, x_m: float, spare: float = 260) -> bool:
    return strip.shows(strip.x(x_m), spare)


def _xs(strip: Strip, left_m: float, right_m: float, step: float, seed: int) -> list[float]:
    """Canvas places about every `step` px; the same over all strips."""
    rng = np.random.default_rng(seed)
    scale = strip.profile.px_per_m
    places = [float(x + rng.uniform(-.45, .45) * step - strip.left) for x in np.arange(left_m * scale,
                                                                                       right_m * scale,
                                                                                       step)]
    return [x for x in places if strip.shows(x, 60)]


def _wooded_banks(canvas: Canvas, strip: Strip) -> None:
    """Hedges that run up and down the slope between the fields."""
    for k, (left, right, height) in enumerate(((84, 92, 34), (176, 186, 40), (204, 213, 36), (246, 256, 38),
                                               (340, 350, 40), (368, 377, 36), (412, 424, 42), (452, 461, 34),
                                               (478, 488, 30), (584, 594, 34))):
        scale = strip.profile.px_per_m
        line = [(x - strip.left, strip.surface(x - strip.left) + 4) for x in np.arange(left * scale, right * scale,
                                                                                       17.0)
                if strip.shows(x - strip.left, 60)]
        if line:
            props.hedge(canvas, line, height, k + 3, mix("forest", "green", .2 + .12 * (k % 3)))


def _plain(canvas: Canvas, strip: Strip) -> None:
    """The plain of Hengelo: willows along a ditch, cows, a field of rye."""
    for k, x_m in enumerate((-6, 7, 19, 33, 46, 60)):
        if _shown(strip, x_m):
            props.willow(canvas, *_at(strip, x_m), .95 + .12 * math.sin(k * 2), k)
    for x_m, scale, flip, spot in ((14, .62, False, "ink"), (26.5, .7, True, "rust"), (40, .64, False, "ink")):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            animals.cow(canvas, x, y + 3, scale, flip, spot=spot, dark_face=spot == "ink")
    if strip.x(104) > -40 and strip.x(92) < strip.width:
        plants.rye(canvas, strip.x(92.5), strip.x(104), strip.surface, 30, 5)


def _town(canvas: Canvas, strip: Strip) -> None:
    """Oldenzaal on the west slope: roofs step by step up the hill, the church of sandstone over them."""
    for x_m, height, seed in ((111, 92, 2), (133.5, 120, 3), (168.5, 128, 4), (174, 104, 8)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            trees.oak(canvas, x, y + 4, height, seed=seed, colour=mix("forest", "green", .2))
    if _shown(strip, 146, 400):
        x, y = _at(strip, 147)
        props.sandstone_church(canvas, x, y + 22, 1.12)
    rows = ((113.5, 42, 30, "brick", "indigo"), (117.2, 36, 26, "cream", ROOF), (120.6, 40, 34, "brick", ROOF),
            (124.4, 44, 28, STONE, "indigo"), (128.4, 38, 32, "brick", ROOF), (131.8, 34, 26, "cream", "indigo"),
            (136.6, 46, 34, "brick", ROOF), (157.5, 40, 30, "cream", ROOF), (161.4, 38, 34, "brick", "indigo"),
            (165, 42, 28, STONE, ROOF))
    for k, (x_m, width, height, wall, roof) in enumerate(rows):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            buildings.house(canvas, x, y + 10, 1.28, width, height, wall, roof, flip=bool(k % 2))


def _west_slope(canvas: Canvas, strip: Strip) -> None:
    """Fields between wooded banks, sheep, and at 235 m a spring with its mill below it."""
    for x_m, scale, flip, grazing in ((191, .66, False, True), (196.5, .72, True, False), (200, .6, False, True)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            animals.sheep(canvas, x, y + 3, scale, flip, grazing, seed=int(x_m))
    for x_m, height, seed in ((187.5, 150, 5), (259, 128, 7)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            trees.birch(canvas, x, y + 3, height, seed, lean=6 - seed)
    _spring(canvas, strip, 235, 221.5, flip=True)
    for x_m, height in ((243, 62), (262, 74), (268, 56), (275, 84)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            trees.juniper(canvas, x, y + 3, height, height * .32, int(x_m))


def _spring(canvas: Canvas, strip: Strip, spring_m: float, mill_m: float, flip: bool) -> None:
    """Water out of the slope: a stony basin, a thread of a stream down the hill, a small mill on it."""
    if not (_shown(strip, spring_m, 500) or _shown(strip, mill_m, 500)):
        return
    side = -1 if flip else 1
    x0, y0 = _at(strip, spring_m)
    foot_m = mill_m + side * 22
    line = [(strip.x(x_m), strip.surface(strip.x(x_m)) + 5) for x_m in np.arange(spring_m, foot_m, side * 1.5)]
    canvas.ink(brush_stroke(line, 6, 12, 9, 120), mix("sea", "teal", .3), wobble=1.2, edge=1, tooth=0)
    canvas.ink(brush_stroke([(x, y - 2) for x, y in line], 2, 3, 3, 120), "ice", .9, wobble=1, edge=.8, tooth=.02)
    canvas.ink(ellipse(x0 + side * 8, y0 + 3, 30, 8), mix("teal", "sea", .4), wobble=.6, edge=.7, tooth=0)
    canvas.ink(ellipse(x0 + side * 8, y0 + 1, 22, 4), "ice", .8, wobble=.5, edge=.6, tooth=0)
    rng = np.random.default_rng(int(spring_m))
    for k in range(7):
        x = x0 + side * 8 + (k - 3) * 10
        canvas.ink(ellipse(x, y0 + 6 + (k % 2) * 3, 6 + rng.uniform(0, 3), 4.6, rng.uniform(-20, 20)),
                   mix("stone", "till", .2 * (k % 3)), wobble=.5, edge=.6, tooth=0)
    small_animals.frog(canvas, x0 - side * 24, y0 + 2, .5, flip=flip)
    x, y = _at(strip, mill_m)
    props.watermill(canvas, x, y + 16, 1.3, flip)


def _hilltop(canvas: Canvas, strip: Strip) -> None:
    """The old oak, the lookout with the gull, flowers in the grass."""
    if not _shown(strip, 300, 500):
        return
    x, y = _at(strip, 311.5)
    trees.oak(canvas, x, y + 6, 214, seed=11, colour=mix("forest", "green", .1), width=1.25)
    x, y = _at(strip, 287)
    props.lookout(canvas, x, y + 4, 1.15)
    for colour, seed in (("gold", 3), ("rose", 5), ("white", 7)):
        plants.field_flowers(canvas, _xs(strip, 278, 296, 30, seed) + _xs(strip, 306, 334, 34, seed + 1),
                             lambda px: strip.surface(px), colour, (8, 16), 2.8, seed)


def _east_slope(canvas: Canvas, strip: Strip) -> None:
    """Pasture and heath, the eastern spring and its mill."""
    for x_m, scale, flip in ((328, .64, True), (333, .7, False)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            animals.cow(canvas, x, y + 4, scale, flip, grazing=not flip, spot="rust", dark_face=False)
    for x_m, height, seed in ((338, 118, 6), (364, 156, 9), (409, 140, 12), (427, 112, 14)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            (trees.oak if seed % 2 == 0 else trees.birch)(canvas, x, y + 4, height, seed=seed)
    plants.heather(canvas, _xs(strip, 352, 363, 15, 21), lambda px: strip.surface(px) + 3, (9, 20), 22)
    _spring(canvas, strip, 395, 406, flip=False)


def _valley(canvas: Canvas, strip: Strip) -> None:
    """Hay meadows of the Dinkel valley, a farm on its rise, alders."""
    if _shown(strip, 468, 500):
        x, y = _at(strip, 466)
        buildings.farm(canvas, x, y + 12, .66)
    for k, x_m in enumerate((492, 499, 506.5, 513)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            plants.stook(canvas, x, y + 3, 1 + .12 * (k % 2))
    for x_m, height, seed in ((444, 110, 3), (489.5, 96, 16), (525, 118, 18), (536, 92, 21), (571.5, 104, 5)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            trees.birch(canvas, x, y + 3, height, seed, leaf="moss", second_leaf="lime")
    xs = [x for x in _xs(strip, 508, 533, 40, 31)]
    if xs:
        machines.fence(canvas, xs, lambda px: strip.surface(px) + 2, 22)


def _dinkel_water(canvas: Canvas, strip: Strip) -> None:
    left, right, d_m = DINKEL
    if not (_shown(strip, left, 400) or _shown(strip, right, 400)):
        return
    level = strip.y(d_m)
    face = canvas.ink(band(lambda _x: level, lambda x: max(level + 2, strip.surface(x) + 3), strip.x(left),
                           strip.x(right),
                           80), mix("teal", "sea", .35), wobble=.8, edge=.7, angle=0)
    canvas.tone(face, "teal", .6, "ice", dx=0, dy=9, blur=6, low=.4)
    water.glints(canvas, [(strip.x(left) + 24, level + 3, 36), (strip.x(left) + 90, level + 6, 40),
                          (strip.x(left) + 60, level + 11, 26)], clip=face)


def _dinkel(canvas: Canvas, strip: Strip) -> None:
    """The steep bank with martins' holes, a duck, willows; the meadow beyond."""
    if not _shown(strip, 558, 500):
        return
    bank = skia.Path()
    bank.addPath(band(lambda x: strip.surface(x) - 2, lambda x: strip.surface(x) + 30, strip.x(552.4),
                      strip.x(556.2), 30))
    face = canvas.ink(bank, mix("sand", "bone", .3), wobble=1, edge=1, tooth=0)
    canvas.tone(face, "sand", .45, "clay", dx=-5, dy=-8, blur=6, low=.3)
    props.martin_bank(canvas, strip.x(552.7), strip.x(555.8), strip.surface(strip.x(553)),
                      strip.surface(strip.x(556)) + 8)
    animals.duck(canvas, strip.x(560.2), strip.y(DINKEL[2]) + 1, .5, True)
    plants.reeds(canvas, _xs(strip, 563, 566.5, 7, 9), lambda px: min(strip.surface(px), strip.y(DINKEL[2])) + 4,
                 (24, 46),
                 seed=9)
    for k, x_m in enumerate((568, 579, 590, 603)):
        if _shown(strip, x_m):
            props.willow(canvas, *_at(strip, x_m), 1 + .1 * (k % 2), 20 + k)
    for x_m, scale, flip in ((574, .66, False), (597, .7, True)):
        x, y = _at(strip, x_m)
        animals.cow(canvas, x, y + 3, scale, flip)


def _grasses(canvas: Canvas, strip: Strip) -> None:
    for left, right, seed in ((-24, 112, 61), (172, 300, 63), (300, 432, 65), (430, 553, 67), (565, 624, 69)):
        plants.grass(canvas, _xs(strip, left, right, 6, seed), lambda x: strip.surface(x) + 3, (6, 15), 2.5, "green",
                     seed=seed)
        plants.grass(canvas, _xs(strip, left, right, 17, seed + 1), lambda x: strip.surface(x) + 4, (9, 20), 2.6,
                     "forest", seed=seed + 1)
