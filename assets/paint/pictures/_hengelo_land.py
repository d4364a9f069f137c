"""The land on hengelo_boekelo, on a transparent sheet: meadow and salt tower, the road that dips, green salt huts, farm
with an oak, canal with a barge, park with tanks.

All of it stands on the map's surface line; x is told in metres of the map. Far land and sky are layers of their own.
"""
import math

import numpy as np

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke
from assets.paint.kit.props import animals, buildings, machines, plants, small_animals, trees, water
from assets.paint.pictures import _hengelo_props as props
from assets.paint.pictures._descent_section import Strip

CANAL = (484.0, 514.0)
ROAD = (132.0, 208.0)
HUTS = ((150, 1.5), (210, 1.5), (311, 1.5), (360, 1.4))


def paint_land(canvas: Canvas, strip: Strip) -> None:
    """Everything on the surface, from the back to the front."""
    _canal(canvas, strip)
    _road(canvas, strip)
    for left, right, paint in ((-14, 133, mix("green", "lime", .2)), (132, 209, mix("green", "moss", .25)),
                               (208, 292, mix("green", "lime", .3)), (291, 392, mix("green", "moss", .1)),
                               (391, 486, mix("green", "lime", .15)), (512, 518, mix("moss", "sand", .3)), (583, 616,
                                                                                                            "green")):
        _turf(canvas, strip, left, right, paint)
    _paving(canvas, strip)
    _west_meadow(canvas, strip)
    _hut_meadow(canvas, strip)
    _farm(canvas, strip)
    _park(canvas, strip)
    for left, right, seed in ((-14, 133, 61), (133, 292, 63), (292, 486, 65), (583, 616, 67)):
        _grasses(canvas, strip, left, right, seed)


def _at(strip: Strip, x_m: float) -> tuple[float, float]:
    x = strip.x(x_m)
    return x, strip.surface(x)


def _shown(strip: Strip, x_m: float, spare: float = 300) -> bool:
    return strip.shows(strip.x(x_m), spare)


def _xs(strip: Strip, left_m: float, right_m: float, step: float, seed: int) -> list[float]:
    """Canvas places about every `step` px; the same over all strips."""
    rng = np.random.default_rng(seed)
    scale = strip.profile.px_per_m
    places = [float(x + rng.uniform(-.45, .45) * step - strip.left)
              for x in np.arange(left_m * scale, right_m * scale, step)]
    return [x for x in places if strip.shows(x, 60)]


def _turf(canvas: Canvas, strip: Strip, left_m: float, right_m: float, paint: Colour) -> Region | None:
    x0, x1 = max(strip.x(left_m), -50), min(strip.x(right_m), strip.width + 50)
    if x1 < x0 + 8:
        return None
    skin = band(lambda x: strip.surface(x) - 5 - 1.4 * math.sin(strip.metres(x) * 2.1),
                lambda x: strip.surface(x) + 9 + 2 * math.sin(strip.metres(x) * 3.3), x0, x1, max(20,
                                                                                                  int((x1 - x0) / 7)))
    laid = canvas.ink(skin, paint, wobble=1.3, edge=1.3, angle=0, streak=.07, tooth=.004)
    canvas.tone(laid, paint, .5, "forest", dx=0, dy=-5, blur=4, low=.3)
    return laid


def _grasses(canvas: Canvas, strip: Strip, left_m: float, right_m: float, seed: int) -> None:
    plants.grass(canvas, _xs(strip, left_m, right_m, 6, seed), lambda x: strip.surface(x) + 3, (6, 15), 2.5, "green",
                 seed=seed)
    plants.grass(canvas, _xs(strip, left_m, right_m, 17, seed + 1), lambda x: strip.surface(x) + 4, (9, 20), 2.6,
                 "forest", seed=seed + 1)
    for tint, step in (("gold", 70), ("white", 84), ("rose", 120)):
        plants.field_flowers(canvas, _xs(strip, left_m, right_m, step, seed + len(str(tint))),
                             lambda x: strip.surface(x), tint, (7, 14), 2.5,
                             seed)


def _west_meadow(canvas: Canvas, strip: Strip) -> None:
    """Cows, a ditch with reeds, and the old salt tower of wood."""
    for x_m, scale, flip, spot in ((14, .9, False, "ink"), (24, .82, True, "rust"), (86, .86, False, "ink"),
                                   (104, .8, True, "rust")):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            animals.cow(canvas, x, y + 3, scale, flip, spot=spot, dark_face=spot == "ink")
    if _shown(strip, 38, 500):
        x0, x1 = strip.x(33), strip.x(43)
        level = strip.y(.95)
        ditch = canvas.ink(band(lambda _x: level, lambda x: level + 20 * math.sin(math.pi * (x - x0) / (x1 - x0)),
                                x0, x1, 60),
                           mix("teal", "sea", .35), wobble=.8, edge=.7, angle=0)
        canvas.tone(ditch, "teal", .6, "ice", dx=0, dy=8, blur=5, low=.4)
        water.glints(canvas, [(x0 + 60, level + 4, 40), (x0 + 140, level + 8, 36)], clip=ditch)
        plants.reeds(canvas, _xs(strip, 32, 34.5, 8, 3) + _xs(strip, 41.6, 44, 8, 5), lambda x: strip.surface(x) + 3,
                     (26, 52), seed=5)
        animals.duck(canvas, strip.x(38), level + 2, .6)
    for x_m, height, seed in ((-4, 150, 3), (51, 128, 6), (74, 160, 8), (118, 140, 11), (126, 112, 13)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            (trees.oak if seed % 2 else trees.birch)(canvas, x, y + 4, height, seed=seed)
    if _shown(strip, 60, 400):
        x, y = _at(strip, 60.5)
        props.salt_tower(canvas, x, y + 3, 1.12)


def _road(canvas: Canvas, strip: Strip) -> None:
    """A road behind the meadow's edge that sinks away and comes up again, as the ground over old halls does."""
    left, right = ROAD
    if not (_shown(strip, left, 500) or _shown(strip, right, 500) or _shown(strip, 170, 900)):
        return
    x0, x1 = max(strip.x(left), -60), min(strip.x(right), strip.width + 60)

    def dip(x: float) -> float:
        return 22 * math.exp(-(((strip.metres(x) - 170) / 15) ** 2))

    def top(x: float) -> float:
        return strip.surface(x) - 24 + dip(x)

    bank = canvas.ink(band(lambda x: top(x) - 8, lambda x: strip.surface(x) + 12, x0, x1, 200),
                      mix("moss", "green", .4), wobble=1.3, edge=1.2,
                      angle=0, streak=.07)
    canvas.tone(bank, "moss", .4, "forest", dx=0, dy=-6, blur=5, low=.3)
    road = canvas.ink(band(top, lambda x: top(x) + 14, x0, x1, 200), mix("till", "stone", .35), wobble=.8, edge=.8,
                      angle=0)
    canvas.tone(road, "till", .4, "ink", dx=0, dy=-5, blur=3, low=.35)
    scale = strip.profile.px_per_m
    for x in np.arange(left * scale, right * scale, 54) - strip.left:
        if strip.shows(float(x)):
            canvas.ink(brush_stroke([(x, top(x) + 6.5), (x + 26, top(x + 26) + 6.5)], 2.6), "cream", .9, wobble=.3,
                       edge=.4, tooth=0)
    for x_m, paint, flip in ((161.5, "brick", False), (183, "teal", False), (139, "gold", True)):
        if _shown(strip, x_m):
            x = strip.x(x_m)
            turn = math.degrees(math.atan2(top(x + 30) - top(x - 30), 60)) * 1.5
            props.car(canvas, x, top(x) + 9, .95, paint, turn * (-1 if flip else 1), flip)
    for x_m in (146, 197):
        if _shown(strip, x_m):
            x = strip.x(x_m)
            props.bump_sign(canvas, x, top(x) + 20, .85)


def _hut_meadow(canvas: Canvas, strip: Strip) -> None:
    """Small green huts with one door each, cows between them, hedges; one hut has become a kennel."""
    for x_m, height, seed in ((222, 150, 4), (228, 118, 9), (270, 140, 15), (331, 156, 17), (340, 120, 20),
                              (379, 132, 22)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            (trees.oak if seed % 2 else trees.birch)(canvas, x, y + 4, height, seed=seed)
    for x_m in (240, 244, 349, 352.5, 371):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            trees.bush(canvas, x, y + 3, 20, "forest", int(x_m))
    for x_m, scale in HUTS:
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            buildings.salt_hut(canvas, x, y + 3, scale, flip=x_m > 300)
            machines.pipe(canvas, [(x + 44, y + 8), (x + 44, y - 18), (x + 64, y - 18), (x + 64, y + 8)], 7, "teal",
                          "ice")
    for x_m, scale, flip, spot in ((250, .86, False, "ink"), (258, .78, True, "ink"), (281, .84, True, "rust"),
                                   (322, .8, False, "rust"),
                                   (366, .84, True, "ink")):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            animals.cow(canvas, x, y + 3, scale, flip, grazing=x_m != 258, spot=spot, dark_face=spot == "ink")
    if _shown(strip, 445):
        x, y = _at(strip, 445)
        props.kennel(canvas, x, y + 3, 1.5)
    if _shown(strip, 289):
        x, y = _at(strip, 289.5)
        small_animals.rabbit(canvas, x, y + 1, .6)


def _farm(canvas: Canvas, strip: Strip) -> None:
    """The farm with its big oak, still there; stooks, a fence."""
    if not _shown(strip, 400, 900):
        return
    x, y = _at(strip, 399)
    buildings.farm(canvas, x, y + 4, 1.05)
    x, y = _at(strip, 389)
    trees.oak(canvas, x, y + 6, 236, seed=7, colour=mix("forest", "green", .1), width=1.15)
    for x_m in (416, 420.5, 425):
        x, y = _at(strip, x_m)
        plants.stook(canvas, x, y + 3, 1.3)
    xs = [strip.x(x_m) for x_m in np.arange(428, 441, 1.9) if _shown(strip, x_m, 40)]
    if xs:
        machines.fence(canvas, xs, lambda px: strip.surface(px) + 2, 26)
    for x_m, height, seed in ((432, 128, 25), (456, 150, 28), (463, 110, 30), (474, 136, 33)):
        if _shown(strip, x_m):
            x, y = _at(strip, x_m)
            (trees.oak if seed % 2 else trees.birch)(canvas, x, y + 4, height, seed=seed)


def _canal(canvas: Canvas, strip: Strip) -> None:
    """A straight canal with sheet piling, behind the line of the section; a barge with salt, a quay, a lock light."""
    left, right = CANAL
    if not (_shown(strip, left, 700) or _shown(strip, right, 700)):
        return
    x0, x1, level = strip.x(left), strip.x(right), strip.y(-.05)
    far = canvas.ink(band(lambda _x: level - 36, lambda _x: level + 6, x0 - 30, x1 + 30, 40),
                     mix("moss", "green", .4), wobble=1.3, edge=1.3,
                     angle=0)
    canvas.tone(far, "moss", .45, "sea", dx=0, dy=9, blur=7, low=.35)
    trees.tree_line(canvas, lambda _x: level - 33, x0 + 20, x1 - 20, 34, mix("forest", "sea", .35), 12, .3)
    piling = canvas.ink(band(lambda _x: level - 20, lambda _x: level + 4, x0, x1, 20), mix("till", "rust", .3),
                        wobble=.5, edge=.6)
    ribs = [brush_stroke([(x, level - 20), (x, level + 4)], 2) for x in np.arange(x0, x1, 12)]
    for rib in ribs:
        canvas.ink(rib, mix("till", "ink", .4), .8, wobble=.2, edge=.3, tooth=0, clip=piling)
    face = canvas.ink(band(lambda _x: level, lambda x: max(level + 4, strip.surface(x) + 2), x0, x1, 60),
                      mix("teal", "sea", .3), wobble=.8,
                      edge=.7, angle=0)
    canvas.tone(face, "teal", .6, "ice", dx=0, dy=9, blur=7, low=.4)
    water.glints(canvas, [(x0 + 40 + k * 97, level + 5 + (k % 3) * 4, 34 + (k * 13) % 40) for k in range(7)],
                 clip=face)
    props.brine_barge(canvas, strip.x(499.5), level + 8, 1.5)


def _paving(canvas: Canvas, strip: Strip) -> None:
    x0, x1 = max(strip.x(517), -50), min(strip.x(584), strip.width + 50)
    if x1 < x0 + 8:
        return
    laid = canvas.ink(band(lambda x: strip.surface(x) - 4, lambda x: strip.surface(x) + 8, x0, x1, 120),
                      mix("stone", "bone", .3), wobble=.8,
                      edge=.8, angle=0)
    canvas.tone(laid, "stone", .4, "ink", dx=0, dy=-4, blur=3, low=.35)


def _park(canvas: Canvas, strip: Strip) -> None:
    """The business park: tanks, a bridge of pipes, a shed with steam, a fence; nobody can see what lies far below."""
    if not _shown(strip, 550, 1000):
        return
    y = strip.surface(strip.x(550))
    shed_x = strip.x(566)
    props.steam(canvas, shed_x + 34, y - 146, 1.1)
    canvas.ink(band(lambda _x: y - 152, lambda _x: y + 4, shed_x + 26, shed_x + 44, 8), mix("brick", "rust", .3),
               wobble=.4, edge=.6)
    shed = canvas.ink(band(lambda x: y - 84 - 9 * abs(((x - shed_x) / 44) % 2 - 1), lambda _x: y + 4, shed_x - 88,
                           shed_x + 176, 60),
                      mix("sea", "mist", .35), wobble=.6, edge=.7, angle=90)
    canvas.tone(shed, "sea", .45, "plum", dx=-10, dy=-8, blur=9, low=.25)
    for k in range(5):
        window = band(lambda _x: y - 60, lambda _x: y - 34, shed_x - 72 + k * 46, shed_x - 46 + k * 46, 6)
        canvas.ink(window, "gold" if k in (1, 4) else "night", wobble=.3, edge=.4, tooth=0)
    for x_m, scale, paint in ((526, 1.35, mix("bone", "clay", .28)), (532.5, 1.1, mix("sea", "mist", .4)),
                              (539, 1.5, mix("bone", "clay", .2)),
                              (548, 1.2, mix("bone", "rose", .25))):
        x, foot = _at(strip, x_m)
        props.tank(canvas, x, foot + 3, scale, paint)
    props.pipe_bridge(canvas, strip.x(519), strip.x(562), y + 2, 40)
    xs = [strip.x(x_m) for x_m in np.arange(516.5, 585, 2.1) if _shown(strip, x_m, 40)]
    machines.fence(canvas, xs, lambda px: strip.surface(px) + 3, 30, mix("stone", "till", .3))
    x, foot = _at(strip, 590)
    trees.birch(canvas, x, foot + 4, 150, 35)
    x, foot = _at(strip, 598)
    trees.oak(canvas, x, foot + 4, 140, seed=37)
