"""The land on top of plateau, on a transparent sheet: heath with sheep, the es, the village green, meadow and ditch.

All of it stands on the map's surface line; x is told in metres of the map. Far land and sky are layers of their own.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, ellipse, joined, polygon, rect
from assets.paint.kit.props import animals, buildings, burrows, machines, plants, sky, small_animals, trees, water
from assets.paint.pictures import _plateau_props as props
from assets.paint.pictures._descent_section import Strip
from assets.paint.pictures._descent_surface import clustered, cover, grasses, seen, spots

SHAFT = (86.0, 94.0)
RYE = ((191.5, 262, 52), (304, 338.5, 48))      # m from, m to, px high: what still stands on the es
STUBBLE = (262, 304)
DENT = (452.0, 478.0)
DITCH = (566.0, 590.0)


def paint_land(canvas: Canvas, strip: Strip) -> None:
    """Everything on the surface, from the back to the front."""
    _far_edge(canvas, strip)
    _turf_line(canvas, strip)
    _heath(canvas, strip)
    _es(canvas, strip)
    _green(canvas, strip)
    _meadow(canvas, strip)
    _garden(canvas, strip)
    _ditch(canvas, strip)


def _ground(strip: Strip, x_m: float) -> float:
    return strip.surface(strip.x(x_m))


def _far_edge(canvas: Canvas, strip: Strip) -> None:
    """What stands just behind the line: a fold of heath, a hedge behind the green, the far side of the ditch."""
    for up, lump, paint in ((40, 7, mix("heather", "glow", .52)), (24, 5, mix("heather", "glow", .3))):
        back = cover(canvas, strip, -16, 180, up, 4, paint, lump)
        canvas.tone(back, paint, .5, mix("heather", "plum", .35), dx=0, dy=-9, blur=7, low=.4, texture="sponge")
    if seen(strip, 344, 446):
        for x in spots(strip, 345, 446, 62, 90, .8):
            wave = math.sin(strip.metres(x) * 1.9)
            trees.bush(canvas, x, strip.surface(x) + 2, 20 + 9 * wave, mix("green", "glow", .2 + .12 * wave),
                       round(strip.metres(x)))
    if seen(strip, *DITCH):
        x0, x1 = strip.x(DITCH[0]), strip.x(DITCH[1])
        bank = canvas.ink(band(lambda x: strip.surface(x) - 27, lambda x: strip.surface(x) + 3, x0 - 160, x1 + 200, 60),
                          mix("green", "lime", .4), wobble=1.4, edge=1.3, tooth=0)
        canvas.tone(bank, "green", .4, "forest", dx=0, dy=-5, blur=4, low=.3)


def _turf_line(canvas: Canvas, strip: Strip) -> None:
    """The living skin: heather, stubble and rye, short grass of the green, meadow."""
    for left, right, above, paint, lump in (
            (-16, 166, 4, mix("moss", "heather", .42), 2.0), (163, 192, 3, mix("moss", "sand", .32), 1.2),
            (188, 342, 2, mix("ochre", "sand", .35), .8), (338, 448, 4, mix("green", "lime", .34), 1.2),
            (444, 506, 5, mix("green", "moss", .25), 1.4), (502, 606, 4, mix("green", "lime", .22), 1.4)):
        skin = cover(canvas, strip, left, right, above, 8, paint, lump)
        canvas.tone(skin, paint, .5, "forest" if paint is not None and above > 2 else "rust", dx=0, dy=-5, blur=4,
                    low=.3)


def _heath(canvas: Canvas, strip: Strip) -> None:
    """Heather in flower, junipers, a flock, its shepherd; where sods were cut the ground is bare."""
    if not seen(strip, -12, 192):
        return
    for x_m, height in ((-5, 96), (4, 142), (8.6, 84), (23, 168), (27.4, 104), (68.4, 88), (75, 148), (79.6, 92),
                        (104, 76), (139, 158), (143.4, 98), (158, 118)):
        trees.juniper(canvas, strip.x(x_m), _ground(strip, x_m) + 2, height, height * .34, int(x_m) + 40)
    plants.heather(canvas, clustered(strip, -12, 165, 15, 41, .78), lambda x: strip.surface(x) - 4, (14, 32), 44)
    for k, (x_m, scale, flip, grazing) in enumerate((
            (32.6, .86, False, True), (37.2, .96, True, True), (41, .84, False, False), (45.6, 1.0, False, True),
            (50.4, .9, True, False), (55.4, .96, False, True), (110, .92, True, True), (115, 1.0, False, False),
            (119.6, .86, False, True), (126, .96, True, True), (131.4, 1.0, False, True))):
        wool = mix("cream", "peat", .62) if k == 4 else "cream"
        animals.sheep(canvas, strip.x(x_m), _ground(strip, x_m) + 1, scale, flip, grazing, wool, seed=k)
    props.shepherd(canvas, strip.x(62.4), _ground(strip, 62.4) + 2, 1.7, flip=True)
    plants.heather(canvas, clustered(strip, -12, 161, 24, 45, .5), lambda x: strip.surface(x) + 6, (10, 19), 46)
    grasses(canvas, strip, 96, 190, 47)
    for x_m in (170.6, 173.4, 176.2):
        x, y = strip.x(x_m), _ground(strip, x_m)
        sod = canvas.ink(polygon([(x - 28, y + 1), (x + 25, y + 1), (x + 21, y + 8), (x - 24, y + 8)], 2),
                         mix("peat", "clay", .3), wobble=.8, edge=.9, tooth=0)
        canvas.shade(sod, "ink", 0, 3, 3, alpha=.5, low=.3)
    props.sod_cart(canvas, strip.x(181.4), _ground(strip, 181.4) + 4, 1.5)
    burrows.mole_hill(canvas, strip.x(150), _ground(strip, 150) + 3, 44, 21, hole=False)
    burrows.mole_hill(canvas, strip.x(152.8), _ground(strip, 152.8) + 3, 36, 17, hole=False)


def _es(canvas: Canvas, strip: Strip) -> None:
    """The raised field: rye that still stands, stubble with stooks, a scarecrow, a hare and poppies at its edge."""
    if not seen(strip, 186, 346):
        return
    for left, right, height in RYE:
        for start in np.arange(strip.x(left), strip.x(right) - 40, 560):
            end = min(start + 584, strip.x(right))
            plants.rye(canvas, float(start), float(end), lambda x: strip.surface(x) + 3, height,
                       round(strip.metres(start)))
    plants.grass(canvas, spots(strip, *STUBBLE, 7, 51), lambda x: strip.surface(x) + 3, (5, 9), 2.4,
                 mix("gold", "ochre", .4), lean=.06, seed=52)
    for k, x_m in enumerate((266.5, 270.6, 275, 288.6, 293, 297.4, 301.2)):
        plants.stook(canvas, strip.x(x_m), _ground(strip, x_m) + 3, 1.62 + .14 * math.sin(k * 2))
    props.scarecrow(canvas, strip.x(281.8), _ground(strip, 281.8) + 3, 1.62)
    small_animals.rabbit(canvas, strip.x(263.4), _ground(strip, 263.4) + 4, .92)
    poppies = [*spots(strip, 189.5, 204, 19, 53, .7), *spots(strip, 326, 339, 20, 54, .7)]
    plants.field_flowers(canvas, poppies, lambda x: strip.surface(x) + 1, "brick", (12, 30), 4.4, 55)
    plants.field_flowers(canvas, spots(strip, 192, 262, 33, 56, .6), lambda x: strip.surface(x) - 2,
                         mix("indigo", "ice", .3), (10, 26), 3.6, 57)
    grasses(canvas, strip, 186, 191, 58)
    grasses(canvas, strip, 338, 345, 60)


def _green(canvas: Canvas, strip: Strip) -> None:
    """The brink: oaks, two farms, a draw well, linen, hens, a fold for the sheep; a dog longer than you think."""
    if not seen(strip, 338, 450):
        return
    _oak(canvas, strip, 347.2, 218, 3)
    buildings.farm(canvas, strip.x(354.8), _ground(strip, 354.8) + 3, 1.08, seed=4)
    sky.smoke(canvas, strip.x(354.8) + 219, _ground(strip, 354.8) - 166, .7)
    _oak(canvas, strip, 386, 232, 5)
    props.draw_well(canvas, strip.x(379.6), _ground(strip, 379.6) + 3, 1.06)
    props.wash_line(canvas, strip.x(391.4), _ground(strip, 391.4) + 3, 1.16)
    buildings.farm(canvas, strip.x(407.4), _ground(strip, 407.4) + 3, .98, flip=True, seed=6)
    _oak(canvas, strip, 371.2, 252, 8)
    _oak(canvas, strip, 415.4, 262, 9)
    _bench(canvas, strip, 374)
    props.sheepfold(canvas, strip.x(428), _ground(strip, 428) + 4, 1.22)
    animals.sheep(canvas, strip.x(434.6), _ground(strip, 434.6) + 4, .86, True, True, seed=31)
    _oak(canvas, strip, 440.6, 206, 12)
    teckel(canvas, strip.x(371.2) - 2, _ground(strip, 371.2) + 6, .5, "front", flip=True)
    teckel(canvas, strip.x(415.4) + 2, _ground(strip, 415.4) + 6, .5, "hind", flip=True, wag=.6)
    _hens(canvas, strip)
    grasses(canvas, strip, 343, 449, 62)


def _oak(canvas: Canvas, strip: Strip, x_m: float, height: float, seed: int) -> None:
    trees.oak(canvas, strip.x(x_m), _ground(strip, x_m) + 4, height, mix("forest", "green", .22),
              mix("moss", "glow", .2), seed)


def _bench(canvas: Canvas, strip: Strip, x_m: float) -> None:
    """A bench round the oak's foot, with nobody on it but a basket."""
    x, y = strip.x(x_m), _ground(strip, x_m) + 5
    canvas.ink(joined(rect(x - 30, y - 17, 60, 5, 2), rect(x - 25, y - 14, 5, 15), rect(x + 20, y - 14, 5, 15)), "wood",
               wobble=.4, edge=.5, tooth=0)
    basket = canvas.ink(polygon([(x - 12, y - 27), (x + 8, y - 27), (x + 5, y - 17), (x - 9, y - 17)], 2),
                        mix("ochre", "clay", .3), wobble=.4, edge=.5, tooth=0)
    canvas.shade(basket, "rust", -3, -2, 3, alpha=.5, low=.3)
    canvas.ink(brush_stroke([(x - 10, y - 27), (x - 2, y - 38), (x + 6, y - 27)], 1.8, 1.8), "wood", wobble=.2, edge=.3,
               tooth=0)


def _hens(canvas: Canvas, strip: Strip) -> None:
    for k, x_m in enumerate((351.2, 361.4, 363.6, 397.4, 400)):
        x, y, side = strip.x(x_m), _ground(strip, x_m) + 6, -1 if k % 2 else 1
        paint = ("cream", mix("rust", "terra", .3), mix("clay_dark", "peat", .4))[k % 3]
        canvas.ink(joined(brush_stroke([(x - 1, y - 4), (x - 1, y + 2)], 1.2, 1.2),
                          brush_stroke([(x + 3, y - 4), (x + 3, y + 2)], 1.2, 1.2)), "ochre", wobble=.1, edge=.3,
                   tooth=0)
        body = joined(ellipse(x, y - 8, 8, 5.4), ellipse(x + side * 7, y - 14, 3.6, 3.4),
                      brush_stroke([(x + side * 5, y - 9), (x + side * 7, y - 14)], 5, 4),
                      brush_stroke([(x - side * 6, y - 9), (x - side * 11, y - 15)], 5, 2))
        canvas.ink(body, paint, wobble=.3, edge=.4, tooth=0)
        canvas.ink(ellipse(x + side * 7, y - 18, 2.4, 1.8), "brick", wobble=.1, edge=.2, tooth=0)


def _meadow(canvas: Canvas, strip: Strip) -> None:
    """Grass with a round dent in which no rain stays: one cow has her feet in it, and they are dry."""
    if not seen(strip, 444, 506):
        return
    middle = (DENT[0] + DENT[1]) / 2
    x, y = strip.x(middle), _ground(strip, middle)
    rim = canvas.ink(ellipse(x, y - 14, 316, 21), mix("lime", "green", .3), wobble=1.6, edge=1.3, tooth=0, angle=0)
    canvas.tone(rim, mix("lime", "green", .3), .4, "glow", dx=0, dy=5, blur=4, low=.4)
    hollow = canvas.ink(ellipse(x, y - 10, 284, 15), mix("moss", "forest", .42), wobble=1.6, edge=1.3, tooth=0, angle=0)
    canvas.tone(hollow, mix("moss", "forest", .42), .5, "night", dx=0, dy=10, blur=6, low=.35)
    bed = canvas.ink(ellipse(x + 14, y - 5, 176, 8), mix("lime", "sand", .35), wobble=1.4, edge=1.3, tooth=0, angle=0)
    canvas.speckle(bed, "gold", .05, "sponge", .6)
    animals.cow(canvas, strip.x(460.8), y + 1, 1.02)
    plants.field_flowers(canvas, spots(strip, 455, 476, 26, 71, .7), lambda gx: strip.surface(gx) - 2, "glow", (4, 12),
                         2.6, 72)
    animals.cow(canvas, strip.x(488.4), _ground(strip, 488.4) + 3, 1.1, flip=True, grazing=False, spot="rust",
                dark_face=False)
    animals.cow(canvas, strip.x(496), _ground(strip, 496) + 3, 1.0)
    grasses(canvas, strip, 446, 505, 76)
    plants.field_flowers(canvas, spots(strip, 479, 505, 24, 80, .6), lambda gx: strip.surface(gx) + 3, "gold",
                         (6, 14), 3, 81)


def _garden(canvas: Canvas, strip: Strip) -> None:
    """A school garden, a fence and a load of sand."""
    if not seen(strip, 496, 560):
        return
    xs = [strip.x(float(x_m)) for x_m in np.arange(500, 529.1, 1.45)]
    machines.fence(canvas, xs, lambda x: strip.surface(x) + 2, 26)
    props.sand_load(canvas, strip.x(507.6), _ground(strip, 508) + 5, 1.3)
    for k, x_m in enumerate((521, 523.4, 525.8)):
        x, y = strip.x(x_m), _ground(strip, x_m) + 3
        canvas.ink(brush_stroke([(x, y), (x + 1, y - 60 + 6 * k)], 2.4, 1.8), "green", wobble=.3, edge=.4, tooth=0)
        canvas.ink(ellipse(x + 1, y - 62 + 6 * k, 13, 13), "gold", wobble=.8, edge=.8, tooth=0)
        canvas.ink(ellipse(x + 1, y - 62 + 6 * k, 6.4, 6.4), "rust", wobble=.4, edge=.5, tooth=0)
    for x_m, height, seed in ((534, 196, 5), (552, 214, 8)):
        trees.birch(canvas, strip.x(x_m), _ground(strip, x_m) + 2, height, seed, lean=6 - seed)
    for k, x_m in enumerate((539, 543.6, 547.6)):
        animals.sheep(canvas, strip.x(x_m), _ground(strip, x_m) + 3, .86 + .05 * k, k == 1, k != 1, seed=40 + k)
    grasses(canvas, strip, 502, 566, 82)


def _ditch(canvas: Canvas, strip: Strip) -> None:
    """The first ditch on the way to the valley, pollard willows along it, a plank; a rubber duck was here first."""
    if not seen(strip, 556, 606):
        return
    x0, x1 = strip.x(DITCH[0]), strip.x(DITCH[1])
    face = canvas.ink(band(lambda x: strip.surface(x) - 13, lambda x: strip.surface(x) + 4, x0, x1, 50),
                      mix("teal", "ice", .42), wobble=.9, edge=.9, angle=0, tooth=.002)
    canvas.tone(face, "teal", .5, "frost", dx=0, dy=5, blur=4, low=.4)
    water.glints(canvas, [(x0 + 40 + k * 96, strip.surface(x0 + 60 + k * 96) - 3, 34) for k in range(5)], clip=face)
    for x_m, scale in ((561.6, 1.3), (574, 1.5), (595, 1.36)):
        _pollard(canvas, strip.x(x_m), _ground(strip, x_m) + 2, scale, int(x_m))
    canvas.ink(polygon([(strip.x(580) - 52, _ground(strip, 580) - 6), (strip.x(580) + 54, _ground(strip, 580) - 5),
                        (strip.x(580) + 50, _ground(strip, 580) + 2), (strip.x(580) - 48, _ground(strip, 580) + 1)], 2),
               "wood", wobble=.5, edge=.6, tooth=0)
    animals.duck(canvas, strip.x(585.6), _ground(strip, 585.6) - 3, .6, head="gold")
    plants.reeds(canvas, [*spots(strip, 565, 570, 7, 84), *spots(strip, 587, 591.5, 7, 85)],
                 lambda x: strip.surface(x) + 2, (24, 48), seed=86)
    grasses(canvas, strip, 562, 604, 87)


def _pollard(canvas: Canvas, x: float, y: float, scale: float, seed: int) -> None:
    """A pollard willow, 96 high: a fist of a head on a short trunk, a summer's rods."""
    rng = np.random.default_rng(seed)
    rods = [skia.Path(), skia.Path()]
    for k in range(44):
        angle, reach = -math.pi / 2 + rng.uniform(-1.25, 1.25), rng.uniform(34, 60) * scale
        start = (x + rng.uniform(-9, 9) * scale, y - 46 * scale)
        tip = (start[0] + math.cos(angle) * reach, start[1] + math.sin(angle) * reach)
        rods[k % 2].addPath(brush_stroke([start, ((start[0] + tip[0]) / 2, (start[1] + tip[1]) / 2 - 3), tip], 3, 1.4))
        for up in (.4, .58, .76, .94):
            px, py = start[0] + (tip[0] - start[0]) * up, start[1] + (tip[1] - start[1]) * up
            rods[(k + 1) % 2].addPath(ellipse(px, py, 8 * scale, 2.6 * scale,
                                                  math.degrees(angle) + rng.uniform(-40, 40)))
    wood = joined(brush_stroke([(x - 2 * scale, y + 3), (x + 2 * scale, y - 40 * scale)], 20 * scale, 17 * scale),
                  ellipse(x, y - 46 * scale, 15 * scale, 12 * scale))
    trunk = canvas.ink(wood, mix("clay", "till", .25), wobble=.8, edge=.9, angle=90, tooth=0)
    canvas.shade(trunk, "ink", -5 * scale, 0, 5 * scale, alpha=.5, low=.25)
    canvas.ink(rods[0], mix("moss", "forest", .35), wobble=.4, edge=.6, tooth=0)
    canvas.ink(rods[1], mix("moss", "glow", .22), wobble=.4, edge=.6, tooth=0)
