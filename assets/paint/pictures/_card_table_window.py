"""What the table looks out on: Midden-Drenthe through a window of three panes, 1920 x 236.

Left the village, in the middle the es with its rye, on the right a stream valley and the heath. Flat land, low sun.
Calm where the app lays its round buttons: x below 160 and above 1760.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, joined, linear_field, polygon, rect, spline
from assets.paint.kit.props import animals, buildings, machines, plants, sky, trees

WIDTH, HEIGHT = 1920, 236
POSTS = (640, 1280)          # middles of the two posts
FRAME = mix("teal", "ink", .2)
STREAM = ((1246, 246), (1330, 216), (1420, 204), (1392, 190), (1440, 181), (1500, 176))


def horizon(x: float) -> float:
    return 156 + 2.5 * math.sin(x * .006)


def es(x: float) -> float:
    """The raised field: a few metres of old sods, so a swell that one hardly sees."""
    return 166 - 13 * math.exp(-((x - 950) / 300) ** 2) + 1.5 * math.sin(x * .02)


def meadow(x: float) -> float:
    return 196 + 5 * math.sin(x * .008 + 1)


def paint_view(canvas: Canvas) -> None:
    _sky(canvas)
    _far(canvas)
    _village(canvas)
    _es(canvas)
    _valley_and_heath(canvas)
    _near(canvas)
    paint_frame(canvas)
    canvas.finish(grain=.024, vignette=0)


def _sky(canvas: Canvas) -> None:
    canvas.ink(rect(-20, -20, WIDTH + 40, 240), "#F3DDB8", tooth=0, mottle=.02, streak=.035, angle=0)
    for depth, colour, fade in ((130, mix("sky", "#F3DDB8", .4), 20), (86, mix("sky", "mist", .3), -20)):
        canvas.ink(rect(-20, -20, WIDTH + 40, depth + 20), colour, .9, field=linear_field(0, depth, 0, fade),
                   texture="bristle000", softness=.5, tooth=0)
    sky.sun(canvas, 1120, 132, 50)
    for x, y, width, height in ((330, 76, 176, 36), (820, 60, 150, 30), (1396, 68, 150, 32), (1668, 94, 116, 24)):
        sky.cloud(canvas, x, y, width, height)
    sky.geese(canvas, 742, 54, 6, .95, "plum")


def _far(canvas: Canvas) -> None:
    canvas.ink(band(lambda x: horizon(x) - 4, lambda _x: 250, -20, 1940), mix("lime", "sky", .45), wobble=1.2, tooth=0)
    trees.tree_line(canvas, horizon, -20, 1940, 24, mix("sea", "mist", .25), 4, .12)
    canvas.ink(band(lambda x: horizon(x) + 6, lambda _x: 250, -20, 1940), mix("moss", "lime", .4), wobble=1.2, tooth=0,
               angle=0, streak=.06)


def _village(canvas: Canvas) -> None:
    """A church, a few houses and the trees of the brink."""
    trees.tree_line(canvas, lambda x: horizon(x) + 12, 170, 610, 34, mix("forest", "sea", .42), 9, .1)
    for x, y, width, roof in ((214, 176, 34, "indigo"), (410, 180, 30, "rust"), (530, 178, 36, "indigo")):
        buildings.house(canvas, x, y, 1.0, width, 22, "brick", roof, flip=x > 400)
    buildings.church(canvas, 300, 182, .86)
    buildings.farm(canvas, 452, 196, .36)
    for x, y, height, seed in ((254, 186, 60, 3), (420, 192, 70, 5), (580, 192, 74, 7)):
        trees.oak(canvas, x, y, height, mix("forest", "green", .25), "moss", seed=seed)


def _es(canvas: Canvas) -> None:
    """The common field with rye, half of it in stooks."""
    field = canvas.ink(band(es, lambda _x: 250, 640, 1270, 100), mix("ochre", "sand", .25), wobble=1, edge=1, angle=0,
                       streak=.08)
    rows = skia.Path()
    for k in range(15):
        x = 690 + k * 40
        rows.addPath(brush_stroke([(x, es(x) + 3), (x + (x - 930) * .20, 216)], 1.4, 3))
    canvas.ink(rows, mix("ochre", "rust", .35), .55, wobble=.6, tooth=0, clip=field)
    plants.rye(canvas, 664, 906, lambda x: es(float(x)) + 16, 19, 3)
    for x, size in ((962, .56), (1010, .62), (1064, .58), (1120, .66), (1180, .60), (1040, .84), (1150, .88)):
        plants.stook(canvas, x, es(x) + (18 if size < .7 else 34), size)
    trees.oak(canvas, 1232, 186, 66, "forest", "green", seed=11)
    trees.bush(canvas, 1200, 188, 9, "green", 4)


def _valley_and_heath(canvas: Canvas) -> None:
    heath = canvas.ink(band(lambda x: 172 + 3 * math.sin(x * .011), lambda _x: 250, 1480, 1940, 80),
                       mix("heather", "plum", .2), wobble=1.2, edge=1.1, angle=0, streak=.06,
                       field=lambda x, y: np.clip((x - 1490) / 90, 0, 1) + 0 * y, texture="sponge", softness=.4)
    if heath is not None:
        plants.heather(canvas, np.arange(1540, 1930, 15), lambda x: 184 + 3 * math.sin(x * .011), (6, 13), 21)
        plants.heather(canvas, np.arange(1560, 1930, 17), lambda x: 200 + 3 * math.sin(x * .013), (8, 16), 22)
    for x, height, seed in ((1592, 52, 3), (1618, 34, 5), (1738, 44, 8)):
        trees.juniper(canvas, x, 186, height, height * .34, seed)


def _stream(canvas: Canvas) -> Region | None:
    line = skia.PathMeasure(spline(STREAM, False), False)
    spots = [line.getPosTan(line.getLength() * k / 40)[0] for k in range(41)]
    left = [(p.x() - (p.y() - 170) * .46, p.y()) for p in spots]
    right = [(p.x() + (p.y() - 170) * .46, p.y()) for p in spots]
    water = canvas.ink(polygon([*left, *right[::-1]]), "sea", wobble=.8, edge=.7, angle=0, streak=.06, tooth=0)
    canvas.tone(water, "sea", .4, "teal", -8, -4, 6, .8, low=.35)
    return water


def _near(canvas: Canvas) -> None:
    """The meadow along the sill, the stream through it, cows and sheep, and grass in front of all."""
    grass = canvas.ink(band(meadow, lambda _x: 260, -20, 1530, 120), "green", wobble=1.1, edge=1.1, angle=0, streak=.07)
    canvas.tone(grass, "green", .35, "forest", 0, -16, 14, .6, low=.5)
    canvas.ink(band(lambda x: 212 + 2 * math.sin(x * .01), lambda _x: 260, 1400, 1940, 60), mix("moss", "green", .35),
               wobble=1, edge=1, tooth=0, angle=0, streak=.06)
    _stream(canvas)
    machines.fence(canvas, list(range(676, 1180, 62)), lambda x: meadow(x) + 6, 18)
    animals.cow(canvas, 1316, 204, .34, spot="rust", dark_face=False)
    animals.cow(canvas, 1490, 212, .42, flip=True)
    for x, y, size, flip in ((1640, 214, .50, False), (1702, 210, .44, True), (1560, 218, .46, True)):
        animals.sheep(canvas, x, y, size, flip=flip, grazing=x != 1702, face="clay" if x == 1640 else "ink")
    trees.birch(canvas, 1742, 220, 104, 5, lean=-6)
    xs = [x for x in np.arange(-10, 1930, 4.6) if not 1222 < x < 1300]
    plants.grass(canvas, xs, lambda x: 226, (5, 13), 2, "green", seed=31)
    plants.grass(canvas, xs[::4], lambda x: 228, (6, 16), 2.2, "forest", seed=32)
    flowers = [float(x) for x in range(180, 1230, 31)]
    plants.field_flowers(canvas, flowers, lambda x: 226, "cream", (3, 12), 1.9, seed=33)


def paint_frame(canvas: Canvas) -> None:
    """Three panes in a teal frame, a hand-painted shade on one side of each bar."""
    bars = [rect(-10, -10, WIDTH + 20, 22), rect(-10, -10, 24, 260), rect(WIDTH - 14, -10, 24, 260),
            *(rect(x - 14, -10, 28, 260) for x in POSTS)]
    canvas.ink(joined(*(skia.Path(bar) for bar in bars)), "shadow", .3, "multiply", wobble=.8, tooth=0, mottle=0,
               streak=0, offset=(5, 5))
    for bar in bars:
        wood = canvas.ink(bar, FRAME, wobble=.9, edge=.8, angle=90, streak=.08, tooth=.004)
        canvas.tone(wood, FRAME, .45, "ink", -5, -5, 4, .8, low=.4)
    lights = [brush_stroke([(x - 9, 14), (x - 9, 232)], 2, 2) for x in POSTS]
    light: Colour = mix("teal", "mist", .45)
    canvas.ink(joined(*lights, brush_stroke([(20, 7), (WIDTH / 2, 8), (WIDTH - 20, 7)], 2, 2)), light, .7, wobble=.6,
               tooth=0)
