"""The land on top of stream_valley, on a transparent sheet: field and hedge bank, hay meadow, stream, alders, farm.

All of it stands on the map's surface line; x is told in metres of the map. Far land and sky are layers of their own.
"""
import math
from collections.abc import Callable

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, ellipse, joined, polygon, spline
from assets.paint.kit.props import animals, buildings, machines, plants, sky, small_animals, trees, water
from assets.paint.pictures import _stream_valley_props as props
from assets.paint.pictures._descent_section import Strip
from assets.paint.pictures._descent_surface import clustered, cover, grasses, seen, spots

SHAFT = (536.0, 544.0)
STREAM = (297.0, 307.0, 5.12)        # m: from, to, depth of the water's face
VALLEY = (176.0, 482.0)
DITCH = 581.0                        # m: where the straight ditch meets the section
DUSK_GREEN: Colour = mix("green", "teal", .18)


def paint_land(canvas: Canvas, strip: Strip) -> None:
    """Everything on the surface, from the back to the front."""
    _valley_floor(canvas, strip)
    _turf_line(canvas, strip)
    _field(canvas, strip)
    _hay_meadow(canvas, strip)
    _stream(canvas, strip)
    _alder_wood(canvas, strip)
    _far_slope(canvas, strip)
    _farm(canvas, strip)
    _ditch(canvas, strip)


def _ground(strip: Strip, x_m: float) -> float:
    return strip.surface(strip.x(x_m))


def _rim(strip: Strip, x: float) -> float:
    """y of the valley's far rim at a canvas x: nearly level, while the section dips."""
    return strip.y(.9) + 3 * math.sin(strip.metres(x) * .08)


def _valley_floor(canvas: Canvas, strip: Strip) -> None:
    """Behind the line the valley goes on: slopes, a floor of wet meadow, the stream in bends, evening mist."""
    left, right = VALLEY
    if not seen(strip, left, right):
        return
    x0, x1 = max(strip.x(left), -60), min(strip.x(right), strip.width + 60)
    count = max(40, int((x1 - x0) / 9))

    def down(share: float) -> Callable[[float], float]:
        return lambda x: _rim(strip, x) * (1 - share) + strip.surface(x) * share

    for share, paint in ((0, mix("green", "mist", .5)), (.24, mix("moss", "mist", .36)), (.5, mix("moss", "green", .4)),
                         (.76, mix("green", "moss", .25))):
        canvas.ink(band(down(share), lambda x: strip.surface(x) + 5, x0, x1, count), paint, wobble=1.6, edge=1.2,
                   angle=0, streak=.06, tooth=.003)
    trees.tree_line(canvas, lambda x: _rim(strip, x) + 3, x0 + 60, x1 - 60, 34, mix("forest", "mist", .4), 9, .2)
    for x_m, scale, seed in ((255, .42, 31), (262, .36, 32), (338, .44, 33), (347, .38, 34), (356, .46, 35), (232, .3,
                                                                                                              36)):
        x = strip.x(x_m)
        y = _rim(strip, x) + (strip.surface(x) - _rim(strip, x)) * (.3 + scale * .3)
        props.alder(canvas, x, y, 200 * scale, seed, mix("moss", "mist", .35))
    _bends(canvas, strip)
    for x_m, share, half, thick, alpha in ((250, .34, 330, 9, .62), (330, .22, 420, 8, .5), (372, .46, 260, 9, .55),
                                           (282, .55, 210, 7, .5), (214, .3, 200, 7, .45), (420, .34, 190, 7, .45)):
        x = strip.x(x_m)
        y = _rim(strip, x) + (strip.surface(x) - _rim(strip, x)) * share
        canvas.ink(joined(ellipse(x, y, half, thick), ellipse(x + half * .3, y - thick * .7, half * .5, thick * .7)),
                   mix("cream", "mist", .3), alpha, wobble=2, edge=1.4, tooth=.03, texture="bristle000",
                   field=lambda px, py, x=x, h=half: np.clip(1.2 - np.abs(px - x) / h, 0, 1) + 0 * py)


def _bends(canvas: Canvas, strip: Strip) -> None:
    """The stream coming down the valley towards us, in bends that widen."""
    x, y0, y1 = strip.x(302), strip.y(1.5), strip.y(STREAM[2]) + 5
    shares = np.linspace(0, 1, 90)

    def course(more: float) -> skia.Path:
        middle = x + 150 * (1 - shares) ** .7 * np.sin(9.4 * shares ** .62 + .4)
        half = 3 + 113 * shares ** 2.3 + more
        rows = y0 + (y1 - y0) * shares
        return polygon([*zip(middle - half, rows, strict=True), *zip((middle + half)[::-1], rows[::-1], strict=True)])

    water_colour = mix("rose", "ice", .46)
    canvas.ink(course(5), mix("forest", "moss", .3), wobble=1, edge=.9, tooth=0)
    face = canvas.ink(course(0), water_colour, wobble=.8, edge=.8, angle=0, tooth=0)
    canvas.tone(face, water_colour, .5, mix("teal", "sea", .4), dx=-7, dy=3, blur=6, low=.4, texture="bristle000")
    water.glints(canvas, [(x - 50 + k * 26, y0 + 46 + k * 9, 24 + k * 6) for k in range(5)], clip=face)


def _turf_line(canvas: Canvas, strip: Strip) -> None:
    """The living skin: young crop, grass, hay meadow, wet moss, grass again."""
    for left, right, above, paint, lump in (
            (-16, 118, 3, mix("moss", "clay", .25), .8), (112, 156, 5, DUSK_GREEN, 1.6),
            (150, 214, 4, mix("green", "moss", .3), 1.2), (208, 296.6, 7, mix("green", "lime", .2), 2),
            (307.4, 386, 6, mix("forest", "moss", .35), 2.4), (380, 506, 4, mix("green", "moss", .2), 1.4),
            (500, 606, 4, mix("green", "lime", .14), 1.2)):
        skin = cover(canvas, strip, left, right, above, 8, paint, lump)
        canvas.tone(skin, paint, .5, "forest", dx=0, dy=-5, blur=4, low=.3)


def _field(canvas: Canvas, strip: Strip) -> None:
    """Potatoes in rows on the high side, a hare in them; a hedge bank with oak, hawthorn and hazel."""
    if not seen(strip, -14, 214):
        return
    ridges = skia.Path()
    leaves = [skia.Path(), skia.Path()]
    rng = np.random.default_rng(40)
    for x_m in np.arange(-10, 112, 1.9):
        x = strip.x(float(x_m))
        if strip.shows(x, 60):
            y = strip.surface(x)
            ridges.addPath(ellipse(x, y + 2, 19, 9))
            for k in range(7):
                leaves[k % 2].addPath(ellipse(x + rng.uniform(-16, 16), y - 8 - rng.uniform(0, 17), 8.6, 5,
                                              rng.uniform(-50, 50)))
    canvas.ink(ridges, mix("peat_light", "clay", .2), wobble=1, edge=1.1, tooth=0)
    canvas.ink(leaves[0], mix("forest", "green", .45), wobble=.6, edge=.8, tooth=0)
    canvas.ink(leaves[1], mix("green", "lime", .25), wobble=.6, edge=.8, tooth=0)
    plants.field_flowers(canvas, spots(strip, -10, 112, 30, 41, .6), lambda x: strip.surface(x) - 8, "cream", (6, 18),
                         3.2, 42)
    small_animals.rabbit(canvas, strip.x(86.4), _ground(strip, 86.4) - 3, .92)
    bank = cover(canvas, strip, 114, 152, 20, 6, mix("moss", "clay", .3), 3)
    canvas.tone(bank, mix("moss", "clay", .3), .5, "forest", dx=0, dy=-8, blur=6, low=.35, texture="sponge")
    for x_m, high, seed in ((120, 176, 3), (134.6, 210, 7), (147, 168, 11)):
        trees.oak(canvas, strip.x(x_m), _ground(strip, x_m) - 12, high, mix("forest", "teal", .12), mix("moss", "glow",
                                                                                                        .1),
                  seed)
    for k, x_m in enumerate((116, 124.6, 128, 131, 139, 142, 150.4)):
        trees.bush(canvas, strip.x(x_m), _ground(strip, x_m) - 8, 25 + 7 * math.sin(k * 2.3), mix("green", "teal",
                                                                                                  .14), k)
    plants.field_flowers(canvas, spots(strip, 115, 151, 16, 43, .8), lambda x: strip.surface(x) - 16, "cream", (6, 26),
                         2.8, 44)
    animals.cow(canvas, strip.x(171), _ground(strip, 171) + 2, 1.02, flip=True)
    animals.cow(canvas, strip.x(182), _ground(strip, 182) + 2, 1.06, grazing=False, spot="rust", dark_face=False)
    animals.cow(canvas, strip.x(193.6), _ground(strip, 193.6) + 2, .98)
    machines.fence(canvas, [strip.x(float(x_m)) for x_m in np.arange(153, 206.5, 1.7)], lambda x: strip.surface(x) + 2,
                   26)
    grasses(canvas, strip, 152, 212, 45)


def _hay_meadow(canvas: Canvas, strip: Strip) -> None:
    """Tall grass in flower, orchids by the hundred, a cart with the first hay; two deer that have seen Mo."""
    if not seen(strip, 206, 298):
        return
    props.hay_cart(canvas, strip.x(222), _ground(strip, 222) + 3, 1.02, flip=True)
    props.roe_deer(canvas, strip.x(270), _ground(strip, 270) + 1, 1.3)
    props.roe_deer(canvas, strip.x(278), _ground(strip, 278) + 1, 1.18, flip=True, grazing=True)
    plants.grass(canvas, spots(strip, 210, 296, 5, 50), lambda x: strip.surface(x) + 3, (14, 34), 2.4, mix("moss",
                                                                                                           "green",
                                                                                                           .35),
                 .2, 51)
    props.orchids(canvas, clustered(strip, 214, 294, 9, 7, .64), lambda x: strip.surface(x) + 2, 52)
    plants.field_flowers(canvas, spots(strip, 212, 294, 17, 53, .7), lambda x: strip.surface(x) - 2, "gold", (8, 26),
                         2.8, 54)
    plants.grass(canvas, spots(strip, 212, 296, 11, 55), lambda x: strip.surface(x) + 6, (10, 22), 2.6, "forest", .2,
                 56)
    for k, x_m in enumerate((236, 247, 259, 287)):
        small_animals.butterfly(canvas, strip.x(x_m), _ground(strip, x_m) - 44 - 8 * (k % 2), .7, ("gold",
                                                                                                   "cream")[k % 2])


def _stream(canvas: Canvas, strip: Strip) -> None:
    """The stream in section: tea-coloured water over a sandy bed,
    a fish; a clog with a passenger; a heron that waits."""
    left, right, d_m = STREAM
    if not seen(strip, left - 4, right + 4):
        return
    x0, x1, level = strip.x(left), strip.x(right), strip.y(d_m)
    face = canvas.ink(band(lambda x: level, lambda x: max(level, strip.surface(x) + 1), x0 + 1, x1 - 1, 60),
                      mix("teal", "sea", .35), wobble=.7, edge=.6, angle=0, tooth=0)
    canvas.tone(face, mix("teal", "sea", .35), .6, mix("rose", "ice", .5), dx=0, dy=5, blur=4, low=.4,
                texture="bristle000")
    canvas.tone(face, mix("teal", "sea", .35), .5, mix("rust", "peat", .3), dx=0, dy=-8, blur=6, low=.35)
    rainbow = joined(*[polygon([(x0 + 60 + k * 17, level + 2), (x0 + 74 + k * 17, level + 1), (x0 + 71 + k * 17,
                                                                                               level + 5),
                                (x0 + 62 + k * 17, level + 6)]) for k in range(6)])
    canvas.ink(rainbow, mix("terra", "rose", .3), .8, wobble=.4, edge=.5, tooth=0, clip=face)
    small_animals.fish(canvas, x0 + 172, level + 14, .42, flip=True)
    small_animals.fish(canvas, x0 + 150, level + 17, .34, flip=True)
    props.clog(canvas, x0 + 62, level - 1, .9)
    small_animals.frog(canvas, x0 + 56, level - 10, .42)
    props.heron(canvas, strip.x(308.6), _ground(strip, 308.6) + 3, 1.16)
    for left_m, right_m, seed in ((294.6, 297.6, 57), (306.4, 309.6, 58)):
        plants.reeds(canvas, spots(strip, left_m, right_m, 7, seed), lambda x: strip.surface(x) + 2, (26, 58),
                     seed=seed)
    irises = [strip.x(x_m) for x_m in (294.4, 296, 310.6, 312)]
    plants.grass(canvas, irises, lambda x: strip.surface(x) + 3, (34, 46), 4, "forest", .1, 59)
    plants.field_flowers(canvas, irises, lambda x: strip.surface(x) - 24, "gold", (8, 14), 5, 60)


def _alder_wood(canvas: Canvas, strip: Strip) -> None:
    """A wood with its feet in the water: alders on their roots, black pools, marsh marigold, ferns, an owl's hour."""
    if not seen(strip, 308, 392):
        return
    for k, x_m in enumerate((322, 335.4, 349, 362.4, 375)):
        x, half = strip.x(x_m), 96 + 30 * math.sin(k * 2.1)
        water.water_surface(canvas, x, strip.surface(x) - 2, half, 9, mix("night", "teal", .45), "night")
        water.glints(canvas, [(x - half * .5, strip.surface(x) - 4, 34), (x + half * .1, strip.surface(x) - 1, 44)])
    behind = skia.Path()
    for k, x_m in enumerate(np.arange(314.5, 382, 2.1)):
        up = 128 + 38 * math.sin(k * 1.9) - 60 * abs((x_m - 348) / 34) ** 3
        behind.addPath(ellipse(strip.x(float(x_m)), _ground(strip, float(x_m)) - up * .62, 46, up * .5))
    wood = canvas.ink(behind, mix("forest", "night", .42), wobble=2, edge=1.4, tooth=.01, angle=70)
    canvas.shade(wood, mix("teal", "sea", .3), 8, 14, 10, alpha=.5, low=.42, blend="normal", texture="sponge")
    stems = joined(*[brush_stroke([(strip.x(float(x_m)), _ground(strip, float(x_m)) + 2),
                                   (strip.x(float(x_m)) + 5 * math.sin(k), _ground(strip, float(x_m)) - 92)], 6, 3)
                     for k, x_m in enumerate(np.arange(315, 382, 1.55))])
    canvas.ink(stems, mix("ink", "night", .5), wobble=.6, edge=.6, tooth=0)
    for k, (x_m, high) in enumerate(((314.6, 186), (319.4, 240), (324.6, 214), (329.2, 262), (334.4, 226), (339, 250),
                                     (344.2, 272), (349.6, 230), (354, 258), (359.4, 274), (364.6, 236), (369, 256),
                                     (374.2, 214), (379.8, 176))):
        props.alder(canvas, strip.x(x_m), _ground(strip, x_m) + 3, high, 60 + k, mix("moss", "terra",
                                                                                     .12 + .06 * (k % 2)))
    plants.field_flowers(canvas, spots(strip, 312, 382, 19, 61, .7), lambda x: strip.surface(x) - 1, "gold", (3, 12),
                         3.4, 62)
    plants.grass(canvas, spots(strip, 310, 388, 9, 63), lambda x: strip.surface(x) + 4, (12, 28), 3, mix("forest",
                                                                                                         "moss", .35),
                 .3, 64)
    small_animals.frog(canvas, strip.x(329.8), _ground(strip, 329.8) - 4, .56)
    small_animals.frog(canvas, strip.x(351), _ground(strip, 351) - 4, .5, flip=True)


def _far_slope(canvas: Canvas, strip: Strip) -> None:
    """Up the other side: sheep, a lone birch, hay in cocks."""
    if not seen(strip, 384, 512):
        return
    for k, x_m in enumerate((402, 411, 420.6)):
        x, y, s = strip.x(x_m), _ground(strip, x_m) + 4, 1 + .12 * math.sin(k * 2)
        cock = canvas.ink(spline([(x - 44 * s, y, "c"), (x - 34 * s, y - 34 * s), (x, y - 58 * s), (x + 34 * s,
                                                                                                    y - 34 * s),
                                  (x + 44 * s, y, "c")]), mix("ochre", "lime", .34), wobble=1.4, edge=1.5, tooth=.004,
                                  angle=60,
                          streak=.1)
        canvas.shade(cock, mix("clay", "rust", .3), 8, -10, 9, alpha=.6, low=.25, blend="normal", texture="bristle060")
    for x_m, height, seed in ((432, 206, 5), (452.6, 184, 9)):
        trees.birch(canvas, strip.x(x_m), _ground(strip, x_m) + 2, height, seed, leaf=mix("moss", "green", .3),
                    lean=6 - seed)
    for k, (x_m, flip, grazing) in enumerate(((440, False, True), (446, True, False), (463, False, True), (471, True,
                                                                                                           True))):
        animals.sheep(canvas, strip.x(x_m), _ground(strip, x_m) + 2, .9 + .06 * (k % 2), flip, grazing, seed=70 + k)
    grasses(canvas, strip, 386, 508, 65)


def _farm(canvas: Canvas, strip: Strip) -> None:
    """The farm where the slope ends, its lamp lit; an orchard and beehives."""
    if not seen(strip, 486, 570):
        return
    for k, (x_m, high) in enumerate(((488.6, 96), (494, 104), (499.6, 92))):
        trees.oak(canvas, strip.x(x_m), _ground(strip, x_m) + 3, high, mix("green", "teal", .12), mix("moss", "glow",
                                                                                                      .25),
                  80 + k, width=1.1)
    plants.field_flowers(canvas, spots(strip, 486, 502, 15, 66, .8), lambda x: strip.surface(x) - 44, "brick", (4, 34),
                         3.6, 67)
    buildings.farm(canvas, strip.x(509.4), _ground(strip, 509.4) + 3, 1.06, seed=9)
    sky.smoke(canvas, strip.x(509.4) + 215, _ground(strip, 509.4) - 162, .74, mix("cream", "rose", .3))
    trees.oak(canvas, strip.x(526.6), _ground(strip, 526.6) + 4, 214, mix("forest", "teal", .12), mix("moss", "glow",
                                                                                                      .1), 14)
    for k, x_m in enumerate((552.4, 555.4, 558.4)):
        props.hive(canvas, strip.x(x_m), _ground(strip, x_m) + 3, k)
    trees.birch(canvas, strip.x(562), _ground(strip, 562) + 2, 176, 4, leaf=mix("moss", "green", .3))
    grasses(canvas, strip, 500, 572, 68)


def _ditch(canvas: Canvas, strip: Strip) -> None:
    """A ditch that somebody drew with a ruler, straight to the horizon; the culvert that was meant to be enough."""
    if not seen(strip, 566, 606):
        return
    x, y = strip.x(DITCH), _ground(strip, DITCH)
    horizon, far = strip.y(-.6), x + 40
    for k in range(7):
        share = 1 - .66 ** k
        px, py = x + 170 + (far + 6 - x - 170) * share, y + (horizon + 3 - y) * share
        props.poplar(canvas, px, py, 168 * (1 - share) + 14, mix("forest", "mist", .06 + .07 * k))
    sides = canvas.ink(polygon([(x - 150, y + 5), (far - 5, horizon), (far + 5, horizon), (x + 146, y + 5)]),
                       mix("forest", "moss", .35), wobble=1, edge=1, tooth=0)
    canvas.shade(sides, "night", 10, 0, 8, alpha=.4, low=.3)
    water_colour = mix("rose", "ice", .42)
    face = canvas.ink(polygon([(x - 104, y + 5), (far - 3, horizon), (far + 3, horizon), (x + 104, y + 5)]),
                      water_colour,
                      wobble=.8, edge=.8, tooth=0, angle=0)
    canvas.tone(face, water_colour, .5, mix("teal", "sea", .3), dx=0, dy=-12, blur=9, low=.35, texture="bristle000")
    props.culvert(canvas, strip.x(593), _ground(strip, 593) + 8, .96)
    animals.duck(canvas, x + 8, y + 1, .52, head="gold")
    plants.reeds(canvas, [*spots(strip, 574, 577, 7, 71), *spots(strip, 585.4, 588, 7, 72)],
                 lambda gx: strip.surface(gx) + 2,
                 (22, 46), seed=73)
    grasses(canvas, strip, 564, 604, 74)
