"""What the table looks out on in Twente: the same window of three panes, 1920 x 236, on another land.

Left the ice-pushed ridge with its wood and a sandstone church, in the middle a farm by a winding stream, on the
right the salt meadow: huts, an old drilling tower, cows. Evening light from the left.
"""
import math

import numpy as np

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, linear_field, polygon, rect, spline
from assets.paint.kit.props import animals, buildings, machines, plants, sky, trees
from assets.paint.pictures._card_table_window import WIDTH, paint_frame

RIDGE_TOP, RIDGE_AT, RIDGE_WIDE = 66, 300, 250
STREAM = ((952, 176), (1000, 181), (966, 190), (1024, 200), (990, 214), (1052, 246))


def ridge(x: float) -> float:
    """The ice-pushed ridge: long on the side the ice came from, steeper on the other."""
    wide = RIDGE_WIDE * (1.25 if x < RIDGE_AT else .8)
    return 160 - RIDGE_TOP * math.exp(-((x - RIDGE_AT) / wide) ** 2) + 2 * math.sin(x * .013)


def fields(x: float) -> float:
    return 172 + 4 * math.sin(x * .005 + 2)


def meadow(x: float) -> float:
    return 192 + 5 * math.sin(x * .007 + .4)


def paint_view_of_twente(canvas: Canvas) -> None:
    _sky(canvas)
    _ridge(canvas)
    _fields(canvas)
    _farm(canvas)
    _stream(canvas)
    _salt(canvas)
    _near(canvas)
    paint_frame(canvas)
    canvas.finish(grain=.024, vignette=0)


def _sky(canvas: Canvas) -> None:
    canvas.ink(rect(-20, -20, WIDTH + 40, 240), "#F6DDB2", tooth=0, mottle=.02, streak=.035, angle=0)
    for depth, colour, fade in ((120, mix("sky", "#F6DDB2", .45), 16), (78, mix("mist", "ice", .35), -20)):
        canvas.ink(rect(-20, -20, WIDTH + 40, depth + 20), colour, .9, field=linear_field(0, depth, 0, fade),
                   texture="bristle000", softness=.5, tooth=0)
    sky.sun(canvas, 536, 104, 46)
    for x, y, width, height in ((842, 60, 168, 34), (1060, 92, 118, 24), (1420, 58, 176, 34), (1640, 92, 120, 24)):
        sky.cloud(canvas, x, y, width, height)
    sky.geese(canvas, 1150, 46, 5, .9, "plum")


def _ridge(canvas: Canvas) -> None:
    """The ridge with its beech wood on top, and a church on the slope."""
    far = mix("sea", "mist", .3)
    canvas.ink(band(lambda x: 150 + 3 * math.sin(x * .004), lambda _x: 250, 560, 1940), mix("lime", "sky", .45),
               wobble=1.2, tooth=0)
    trees.tree_line(canvas, lambda x: 154 + 3 * math.sin(x * .004), 560, 1940, 22, far, 6, .12)
    hill = canvas.ink(band(ridge, lambda _x: 250, -20, 900, 120), mix("moss", "sky", .28), wobble=1.2, edge=1,
                      angle=0, streak=.06)
    canvas.tone(hill, mix("moss", "sky", .28), .3, "forest", -16, -18, 18, .5, low=.5)
    trees.tree_line(canvas, lambda x: ridge(x) + 8, 150, 420, 30, mix("forest", "sea", .35), 12, .05)
    trees.tree_line(canvas, lambda x: ridge(x) + 26, 60, 330, 26, mix("forest", "green", .3), 15, .1)
    buildings.church(canvas, 470, 166, .72, colour="sand")
    for x, roof in ((520, "rust"), (552, "indigo"), (404, "rust")):
        buildings.house(canvas, x, 172, .9, 30, 20, "brick", roof, flip=x > 530)
    trees.oak(canvas, 372, 176, 54, "forest", "green", seed=4)


def _fields(canvas: Canvas) -> None:
    """Small fields between hedges, as the land of Twente lies."""
    land = canvas.ink(band(fields, lambda _x: 250, -20, 1940, 120), mix("green", "lime", .4), wobble=1.1, edge=1,
                      angle=0, streak=.06)
    rye = polygon([(1086, 178), (1240, 173), (1266, 192), (1078, 200)])
    canvas.ink(rye, mix("ochre", "sand", .3), wobble=1, edge=1, angle=0, streak=.08, clip=land)
    for x in range(1126, 1240, 40):
        plants.stook(canvas, x, 190 + (x % 3), .56)
    trees.tree_line(canvas, lambda x: 182, -20, 300, 22, mix("forest", "green", .45), 21, .35)
    trees.tree_line(canvas, lambda x: 176, 1250, 1560, 20, mix("forest", "sea", .3), 24, .3)


def _farm(canvas: Canvas) -> None:
    """The farm under its oaks."""
    for x, y, height, seed in ((908, 194, 92, 5), (672, 188, 66, 9), (1096, 190, 60, 2)):
        trees.oak(canvas, x, y, height, mix("forest", "green", .2), "moss", seed=seed)
    buildings.farm(canvas, 800, 202, .46, flip=True)


def _stream(canvas: Canvas) -> None:
    """The stream winds past the farm, narrow behind and wide in front."""
    bends = np.array(STREAM)
    left = [(x - (y - 168) * .42, y) for x, y in bends]
    right = [(x + (y - 168) * .42 + 4, y) for x, y in bends]
    water = canvas.ink(spline([*left, *right[::-1]]), "sea", wobble=.8, edge=.7, angle=0, streak=.06, tooth=0)
    canvas.tone(water, "sea", .4, "teal", -8, -4, 6, .8, low=.35)


def _salt(canvas: Canvas) -> None:
    """Salt huts in a row, and the wooden tower from the time when they were bored."""
    buildings.drill_tower(canvas, 1690, 196, .62)
    for x, y, size in ((1352, 194, .66), (1446, 200, .78), (1552, 192, .62), (1610, 206, .84)):
        buildings.salt_hut(canvas, x, y, size, flip=x > 1500)


def _near(canvas: Canvas) -> None:
    """The meadow along the sill, cows, a fence, flowers and grass in front of all."""
    grass = canvas.ink(band(lambda x: meadow(x) + 14, lambda _x: 260, -20, 966, 120), "green", wobble=1.1, edge=1.1,
                       angle=0, streak=.07)
    canvas.tone(grass, "green", .35, "forest", 0, -16, 14, .6, low=.5)
    canvas.ink(band(lambda x: meadow(x) + 16, lambda _x: 260, 1010, 1940, 60), mix("moss", "green", .4), wobble=1,
               edge=1, tooth=0, angle=0, streak=.06)
    machines.fence(canvas, list(range(30, 620, 64)), lambda x: meadow(x) + 22, 20)
    animals.cow(canvas, 214, 214, .42)
    animals.cow(canvas, 338, 222, .38, flip=True, spot="rust", dark_face=False)
    animals.cow(canvas, 1176, 220, .42, flip=True)
    animals.sheep(canvas, 1482, 222, .44, flip=True)
    animals.sheep(canvas, 1424, 226, .48, grazing=True, face="clay")
    trees.birch(canvas, 1748, 220, 112, 7, lean=-8)
    trees.bush(canvas, 690, 216, 13, "green", 6)
    xs = [float(x) for x in np.arange(-10, 1930, 4.6) if not 980 < x < 1084]
    plants.grass(canvas, xs, lambda x: 226, (5, 13), 2, "green", seed=41)
    plants.grass(canvas, xs[::4], lambda x: 228, (6, 16), 2.2, "forest", seed=42)
    flowers = [float(x) for x in range(1090, 1740, 33)]
    plants.field_flowers(canvas, flowers, lambda x: 227, "gold", (3, 12), 1.9, seed=43)
