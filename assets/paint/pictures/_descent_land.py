"""The land on top of raised_bog, on a transparent sheet: bog, dug peat and canal, the round pool, heath and drift sand.

All of it stands on the map's surface line; x is told in metres of the map. Far land and sky are layers of their own.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, ellipse, polygon, spline
from assets.paint.kit.props import animals, machines, plants, small_animals, trees, water
from assets.paint.pictures import _descent_props as props
from assets.paint.pictures._descent_section import Strip
from assets.paint.pictures._descent_surface import clustered, cover, grasses, seen, spots

CANAL = (203.0, 246.0)
POOL = (301.0, 389.0, 6.80)       # m: from, to, depth of the water's face
SHAFT = (246.0, 254.0)


def paint_land(canvas: Canvas, strip: Strip) -> None:
    """Everything on the surface, from the back to the front."""
    _canal(canvas, strip)
    _pool(canvas, strip)
    _turf_line(canvas, strip)
    _bog(canvas, strip)
    _peat_field(canvas, strip)
    _meadow(canvas, strip)
    _pool_edge(canvas, strip)
    _heath(canvas, strip)
    _dunes(canvas, strip)


def _turf_line(canvas: Canvas, strip: Strip) -> None:
    """The living skin: moss on the bog, black dust where peat was dug, grass, heath, bare sand."""
    moss = cover(canvas, strip, -16, 203, 5, 9, mix("moss", "green", .3), 2.6)
    if moss is not None:
        canvas.speckle(moss, "rose", .05, "sponge", .7)
        canvas.speckle(moss, "gold", .03, "sponge", .6)
        canvas.tone(moss, mix("moss", "green", .3), .5, "forest", dx=0, dy=-5, blur=4, low=.3)
    cover(canvas, strip, 199, 247, 2, 8, mix("peat", "ink", .25), 1)
    grass = cover(canvas, strip, 247, 303, 4, 9, "green", 1)
    canvas.tone(grass, "green", .5, "forest", dx=0, dy=-5, blur=4, low=.3)
    grass = cover(canvas, strip, 388, 446, 4, 9, mix("green", "moss", .4), 1.4)
    canvas.tone(grass, "green", .5, "forest", dx=0, dy=-5, blur=4, low=.3)
    sand = cover(canvas, strip, 440, 604, 2, 7, mix("sand", "white", .35), .6)
    canvas.tone(sand, "sand", .3, "clay", dx=0, dy=-4, blur=3, low=.4)


def _bog(canvas: Canvas, strip: Strip) -> None:
    """Moss hummocks, dark little pools, drowned birches, cotton grass, two cranes; a boot that stayed behind."""
    if not seen(strip, -12, 204):
        return
    for k, x_m in enumerate((-4, 12, 29, 52, 71, 86, 99, 124, 146, 163, 184)):
        x, wide = strip.x(x_m), 34 + 20 * math.sin(k * 2.1)
        y = strip.surface(x)
        paint = (mix("moss", "forest", .35), mix("rust", "moss", .5), mix("moss", "ochre", .3))[k % 3]
        mound = canvas.ink(spline([(x - wide, y + 6, "c"), (x - wide * .5, y - 12), (x + wide * .3, y - 16),
                                   (x + wide, y + 6, "c")]), paint, wobble=1.5, edge=1.4, tooth=.004)
        canvas.tone(mound, paint, .45, "night", dx=-4, dy=-8, blur=6, low=.25, texture="sponge")
        canvas.speckle(mound, "glow", .05, "sponge", .55)
    for x_m, wide in ((40, 92), (111, 120), (172, 84)):
        _bog_pool(canvas, strip, x_m, wide)
    for k, x_m in enumerate((-7, 20, 24.5, 79, 134, 153, 195)):
        props.dead_birch(canvas, strip.x(x_m), strip.surface(strip.x(x_m)) + 2, .8 + .35 * math.sin(k * 3), k)
    back = clustered(strip, -12, 201, 11, 6, .62)
    plants.cotton_grass(canvas, back, lambda x: strip.surface(x) - 4, (18, 42), 1, 61)
    plants.grass(canvas, clustered(strip, -12, 203, 5, 9, .55), lambda x: strip.surface(x) - 1, (9, 22), 2.2,
                 mix("moss", "sand", .25), seed=62)
    props.crane(canvas, strip.x(104.4), strip.surface(strip.x(104.4)) + 1, 1.15)
    props.crane(canvas, strip.x(116.5), strip.surface(strip.x(116.5)) + 1, 1.0, flip=True, feeding=True)
    small_animals.frog(canvas, strip.x(52.2), strip.surface(strip.x(52.2)) - 14, .6)
    props.boot(canvas, strip.x(178.5), strip.surface(strip.x(178.5)) + 9, 1.05, turn=-8)
    plants.cotton_grass(canvas, clustered(strip, -12, 201, 17, 31, .6), lambda x: strip.surface(x) + 5, (14, 30), 1.15,
                        63)


def _bog_pool(canvas: Canvas, strip: Strip, x_m: float, half: float) -> None:
    x = strip.x(x_m)
    y = strip.surface(x) - 1
    water.water_surface(canvas, x, y, half, 8, mix("night", "teal", .5), "night")
    water.glints(canvas, [(x - half * .6, y - 2, 34), (x - half * .1, y + 2, 50), (x + half * .35, y - 1, 22)])


def _canal(canvas: Canvas, strip: Strip) -> None:
    """A canal along the dug peat, behind the line of the section, and the wall of peat on its far side."""
    left, right = CANAL
    if not seen(strip, left, right):
        return
    x0, x1 = strip.x(left), strip.x(right)
    level = strip.y(5.75)

    def bank(x: float) -> float:
        return level - 13 - 2 * math.sin(x * .011)

    def ends(x: float) -> float:
        return min(1.0, max(0.0, (x - x0) / 70), max(0.0, (x1 - x) / 60))

    wall = canvas.ink(band(lambda x: bank(x) - 14 * ends(x), lambda x: min(level + 30, strip.surface(x)), x0, x1, 90),
                      mix("peat", "clay", .25),
                      wobble=1.2, edge=1.1, angle=90, streak=.09)
    canvas.tone(wall, "peat", .4, "ink", dx=0, dy=-6, blur=5, low=.3)
    steps = skia.Path()
    for k, x in enumerate(np.arange(x0 + 30, x1 - 30, 24)):
        steps.addPath(brush_stroke([(x, bank(x) - 12), (x + 1, level + 2)], 1.4, 1.4, 2))
        if k % 2:
            steps.addPath(brush_stroke([(x, bank(x) - 3), (x + 24, bank(x) - 3)], 1.2, 1.2, 1.8))
    canvas.ink(steps, mix("peat", "ink", .6), .8, wobble=.5, edge=.4, tooth=0, clip=wall)
    canvas.ink(band(lambda x: bank(x) - 18 * ends(x) - 2, lambda x: bank(x) - 10 * ends(x), x0, x1, 90),
               mix("moss", "green", .4), wobble=1.2, edge=1.3, tooth=0)
    face = canvas.ink(band(lambda x: level - 2 * ends(x), lambda x: max(level, strip.surface(x) + 1), x0 + 20,
                           x1 - 10, 80),
                      mix("teal", "sea", .35), wobble=.9,
                      edge=.8, angle=0, tooth=.002)
    canvas.tone(face, "teal", .6, "ice", dx=0, dy=9, blur=7, low=.4)
    water.glints(canvas, [(x0 + 60 + k * 83, level + 5 + (k % 3) * 4, 30 + (k * 17) % 40) for k in range(10)],
                 clip=face)
    machines.turf_barge(canvas, strip.x(229), level + 12, 1.75)
    animals.duck(canvas, strip.x(229) - 45, level - 22, .5)


def _peat_field(canvas: Canvas, strip: Strip) -> None:
    """Turf set up and stacked to dry, a spade."""
    if not seen(strip, 200, 247):
        return
    for x_m, scale, rows in ((207.5, 1.05, 6), (213.2, .8, 5), (241.5, .95, 6)):
        props.turf_stack(canvas, strip.x(x_m), strip.surface(strip.x(x_m)) + 3, scale, rows, int(x_m))
    for x_m, count in ((216.5, 6), (236.2, 4)):
        x = strip.x(x_m)
        props.turf_rows(canvas, x, strip.surface(x + 30) + 3, .9, count)
    props.spade(canvas, strip.x(210.6), strip.surface(strip.x(210.6)) + 2, 1, 9)
    plants.reeds(canvas, [strip.x(243.4) + k * 7 for k in range(9)], lambda x: strip.surface(x) + 1, (24, 46), seed=5)
    plants.grass(canvas, clustered(strip, 200, 247, 9, 3, .4), lambda x: strip.surface(x) + 2, (6, 13), 2.2,
                 mix("moss", "peat", .2), seed=64)


def _meadow(canvas: Canvas, strip: Strip) -> None:
    """Birches, a juniper and sheep between the lift and the pool."""
    if not seen(strip, 247, 303):
        return
    for x_m, height, seed in ((262, 168, 5), (265.4, 128, 9), (289.5, 150, 12)):
        trees.birch(canvas, strip.x(x_m), strip.surface(strip.x(x_m)) + 2, height, seed, lean=8 - seed)
    trees.juniper(canvas, strip.x(283.3), strip.surface(strip.x(283.3)) + 2, 74, 27, 3)
    for x_m, scale, flip, grazing in ((271, .62, False, True), (276, .7, True, False)):
        animals.sheep(canvas, strip.x(x_m), strip.surface(strip.x(x_m)) + 2, scale, flip, grazing, seed=int(x_m))
    grasses(canvas, strip, 254, 304, 65)


def _pool(canvas: Canvas, strip: Strip) -> None:
    """The round pool, cut through its middle: its far rim, the water and what swims on it."""
    left, right, d_m = POOL
    if not seen(strip, left - 8, right + 8):
        return
    x0, x1, level = strip.x(left), strip.x(right), strip.y(d_m)
    middle, half = (x0 + x1) / 2, (x1 - x0) / 2

    def far(x: float) -> float:
        return math.sqrt(max(0.0, 1 - ((x - middle) / (half * 1.012)) ** 2))

    rim = canvas.ink(band(lambda x: level - 20 - 26 * far(x) ** .6, lambda x: level + 4, x0 - 110, x1 + 110, 150),
                     mix("moss", "green", .35), wobble=1.6, edge=1.3, angle=0, streak=.07)
    canvas.tone(rim, "moss", .45, "sea", dx=0, dy=12, blur=9, low=.35)
    trees.tree_line(canvas, lambda x: level - 38 - 8 * far(x), x0 + 320, x1 - 260, 30, mix("forest", "sea", .4), 8, .4)
    plants.reeds(canvas, clustered(strip, left + 3, right - 3, 8, 12, .5), lambda x: level - 28 * far(x) + 1, (14, 26),
                 mix("moss", "forest", .3), seed=66)
    face = canvas.ink(band(lambda x: level - 30 * far(x), lambda x: max(level, strip.surface(x) + 2), x0, x1, 220),
                      mix("ice", "sky", .35), wobble=.9, edge=.8, angle=0, streak=.05, tooth=.002)
    canvas.tone(face, "ice", .55, "teal", dx=0, dy=9, blur=9, low=.4, texture="bristle000")
    canvas.tone(face, "ice", .6, "sea", dx=0, dy=-10, blur=9, low=.4, texture="bristle000")
    rng = np.random.default_rng(17)
    lines = [(x0 + 90 + rng.uniform(0, 2 * half - 240), level - rng.uniform(3, 24), rng.uniform(24, 90))
             for _ in range(40)]
    water.glints(canvas, lines, clip=face)
    for x_m, up, scale, flip in ((322, 14, .62, False), (325.6, 12, .36, False), (327.4, 14, .36, False),
                                 (371, 9, .66, True)):
        animals.duck(canvas, strip.x(x_m), level - up, scale, flip)
    for k, x_m in enumerate((309, 311, 313.4, 352, 354.4, 356, 381, 383)):
        x, y = strip.x(x_m), level - 6 - (k % 3) * 4
        canvas.ink(ellipse(x, y, 15, 3.4), mix("forest", "green", .4), wobble=.4, edge=.5, tooth=0)
        if k % 3 == 0:
            canvas.ink(polygon([(x - 6, y - 2), (x, y - 9), (x + 6, y - 2)], 2), "white", wobble=.2, edge=.4, tooth=0)
    props.row_boat(canvas, strip.x(379), level - 9, .8)


def _pool_edge(canvas: Canvas, strip: Strip) -> None:
    """The low rim in front: reeds, grass and a birch on either side."""
    if not seen(strip, 284, 410):
        return
    grasses(canvas, strip, 288, 304, 71)
    grasses(canvas, strip, 386, 405, 73)
    for left_m, right_m, seed in ((300.5, 305, 21), (384.5, 390.5, 22)):
        plants.reeds(canvas, spots(strip, left_m, right_m, 6, seed), lambda x: strip.surface(x) + 2, (28, 60),
                     seed=seed)
    trees.birch(canvas, strip.x(397.5), strip.surface(strip.x(397.5)) + 2, 176, 7, lean=-10)
    trees.bush(canvas, strip.x(401.6), strip.surface(strip.x(401.6)) + 2, 19, "green", 3)
    small_animals.frog(canvas, strip.x(307.2), strip.y(POOL[2]) + 1, .5, flip=True)


def _heath(canvas: Canvas, strip: Strip) -> None:
    """Heather, junipers and a few sheep where the peat ends and the sand begins."""
    if not seen(strip, 402, 472):
        return
    for x_m, height in ((412, 88), (414.4, 62), (436, 96), (452, 58)):
        trees.juniper(canvas, strip.x(x_m), strip.surface(strip.x(x_m)) + 2, height, height * .34, int(x_m))
    for k, x_m in enumerate((420, 424.5, 429)):
        animals.sheep(canvas, strip.x(x_m), strip.surface(strip.x(x_m)) + 1, .62 + .1 * (k % 2), k == 1, k != 1, seed=k)
    plants.heather(canvas, clustered(strip, 405, 470, 13, 41, .66), lambda x: strip.surface(x) + 2, (10, 22), 42)
    grasses(canvas, strip, 404, 444, 75)
    plants.heather(canvas, clustered(strip, 408, 462, 17, 45, .5), lambda x: strip.surface(x) + 9, (11, 24), 43)


def _dunes(canvas: Canvas, strip: Strip) -> None:
    """Bare sand with ripples, marram, two pines that hold on with all their roots; the other boot."""
    if not seen(strip, 455, 604):
        return
    ripples = skia.Path()
    for x in spots(strip, 462, 600, 62, 51, .8):
        y = strip.surface(x + 20)
        tilt = strip.surface(x + 40) - strip.surface(x)
        ripples.addPath(brush_stroke([(x, y + 5 - tilt / 2), (x + 22, y + 1), (x + 40, y + 5 + tilt / 2)], .8, .8, 2.4))
    canvas.ink(ripples, mix("sand_dark", "clay", .4), .8, wobble=.4, edge=.4, tooth=0)
    plants.heather(canvas, clustered(strip, 503, 516, 13, 53, .8), lambda x: strip.surface(x) + 3, (9, 19), 54)
    for x_m, scale, lean, seed, stilts in ((494.5, 1.15, 46, 4, 1.5), (549, .82, -26, 7, .8), (472, .5, 14, 9, .3)):
        props.pine(canvas, strip.x(x_m), strip.surface(strip.x(x_m)) + 4, scale, lean, seed, stilts)
    x, y = strip.x(494.5) + 118, strip.surface(strip.x(494.5)) - 172
    canvas.ink(brush_stroke([(x - 4, y - 34), (x + 2, y - 16), (x + 1, y)], 1.8, 1.8), "ink", wobble=.2, edge=.3,
               tooth=0)
    props.boot(canvas, x, y, .8, turn=168)
    rng = np.random.default_rng(55)
    for x_m in (466, 470, 477, 481, 486, 489, 503, 508, 515, 519, 524, 531, 536, 541, 556, 561, 568, 574, 581, 588,
                593, 598):
        x = strip.x(x_m + rng.uniform(-1, 1))
        props.marram(canvas, x, strip.surface(x) + 3, rng.uniform(.7, 1.15), int(x_m))
    small_animals.rabbit(canvas, strip.x(527.5), strip.surface(strip.x(527.5)) + 1, .72)
    _blowing_sand(canvas, strip)


def _blowing_sand(canvas: Canvas, strip: Strip) -> None:
    """Two swirls of sand off the tops."""
    for x_m, up in ((487, 16), (533, 14), (505, 30)):
        x, y = strip.x(x_m), strip.surface(strip.x(x_m)) - up
        for k in range(3):
            canvas.ink(brush_stroke([(x - 60 + k * 12, y + k * 7), (x + 10 + k * 20, y - 12 + k * 7),
                                     (x + 90 + k * 16, y - 6 + k * 8)], .8, .8, 2.6, 30), mix("sand", "white", .4), .85,
                       wobble=.5, edge=.5, tooth=0)
