"""The descent through plateau: four o'clock in late summer, the section in tiles, its dusk, the arrows of its water."""
from collections.abc import Iterator

import numpy as np
from PIL import Image

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, ellipse, joined, linear_field, minus, rect, union
from assets.paint.kit.props import buildings, trees
from assets.paint.pictures._descent_sheets import PERIOD, Section, paint_section
from assets.paint.pictures._plateau_ground import add_to_layer
from assets.paint.pictures._plateau_land import SHAFT, paint_land
from assets.paint.studio import Painted, Studio

READS = ["story/profiles/plateau.tmx"]

NAME = "plateau"
FAR = (412, 604)                    # map px: top and bottom of the far land
ROOTS = ((23, 3, 40), (74, 3, 44), (139, 3, 40), (347.2, 5, 92), (371.2, 5, 104), (386, 5, 96), (415.4, 5, 110),
         (440.6, 4, 70), (534, 4, 60), (552, 4, 64))
PUFFS = ((-.36, .06, .16, .20), (-.18, .16, .20, .34), (.06, .24, .24, .52), (.26, .12, .19, .32), (.40, .05, .14, .18))


def paint(studio: Studio) -> Iterator[Painted]:
    roots = tuple((x_m, count, length, mix("peat", "clay", .35)) for x_m, count, length in ROOTS)
    yield from paint_section(studio, Section(NAME, _air, add_to_layer, paint_land, _dry, roots))


def _dry(x_m: float) -> bool:
    """The shaft and the hole in the clay: there the water table is not drawn."""
    return SHAFT[0] < x_m < SHAFT[1] or 453 < x_m < 478


def _air(studio: Studio) -> Iterator[Painted]:
    """Heaped clouds over a warm haze, swallows low over the harvest; no seam at PERIOD."""
    air = studio.canvas(PERIOD, 600, 5, mix("sky", "cream", .5))
    air.ink(rect(-40, -40, PERIOD + 80, 800), mix("glow", "cream", .68), wobble=0, edge=0, tooth=0, mottle=.008,
            streak=.025, angle=0)
    air.ink(rect(-40, -40, PERIOD + 80, 660), mix("sky", "ice", .22), .95, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 600, 0, 210), texture="bristle000", softness=.6)
    air.ink(rect(-40, -40, PERIOD + 80, 470), mix("ice", "sea", .20), .9, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 420, 0, 20), texture="bristle000", softness=.5)
    for x, y, width, height in ((250, 330, 430, 150), (1180, 372, 520, 176), (760, 232, 190, 52), (1640, 244, 250, 70),
                                (1820, 424, 200, 54), (620, 452, 220, 48), (90, 486, 110, 24), (1500, 486, 150, 30)):
        _heaped_cloud(air, x, y, width, height)
    for x, y, size, turn in ((560, 422, 1.0, -8), (604, 400, .8, 14), (668, 438, .9, -20), (1460, 392, .8, 10),
                             (1508, 412, 1.0, -14), (1910, 384, .8, 4)):
        swallow(air, x, y, size, turn)
    air.finish(grain=.02, vignette=0)
    yield Painted(f"descent/{NAME}/sky", air.image().convert("RGB"))
    yield Painted(f"descent/{NAME}/far", _far_land(studio), (0, -FAR[0]))


def _heaped_cloud(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A summer cloud, flat below, lit warm from the left; middle of its base at (x, y)."""
    shape = rect(x - width * .5, y - height * .16, width, height * .3, height * .14)
    for dx, up, rx, ry in PUFFS:
        shape = union(shape, ellipse(x + dx * width, y - up * height, rx * width, ry * height))
    shape = minus(shape, rect(x - width, y + height * .02, width * 2, height))
    laid = canvas.ink(shape, mix("cream", "white", .4), .96, wobble=1.6, edge=.8, tooth=.008)
    canvas.shade(laid, mix("ice", "rose", .35), -height * .12, -height * .2, height * .16, alpha=.55, low=.22,
                 blend="normal", texture="sponge")
    canvas.shade(laid, mix("glow", "cream", .4), height * .07, height * .07, height * .05, alpha=.6, low=.42,
                 blend="normal", texture="sponge")


def swallow(canvas: Canvas, x: float, y: float, size: float, turn: float) -> None:
    """A barn swallow in flight, 26 px from tip to tip at size 1, forked tail."""
    c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))

    def at(px: float, py: float) -> tuple[float, float]:
        return x + size * (px * c - py * s), y + size * (px * s + py * c)

    body = joined(brush_stroke([at(9, -1), at(0, 0), at(-8, 1)], 2.4 * size, 1.2 * size, 4.4 * size),
                  brush_stroke([at(2, -1), at(-4, -9), at(-12, -13)], 4 * size, .8 * size),
                  brush_stroke([at(2, 0), at(0, 8), at(-7, 14)], 4 * size, .8 * size),
                  brush_stroke([at(-7, 1), at(-17, -3)], 2 * size, .6 * size),
                  brush_stroke([at(-7, 1), at(-17, 5)], 2 * size, .6 * size))
    canvas.ink(body, "night", wobble=.2, edge=.3, tooth=0)


def _far_land(studio: Studio) -> Image.Image:
    """Woods in a warm haze, strips of stubble and meadow, one far roof; no church tower."""
    far = studio.canvas(PERIOD, FAR[1] - FAR[0], 6)
    level = 74.0

    def line(x: float) -> float:
        return level + 3 * float(np.sin(x * 2 * np.pi / PERIOD * 2 + 1))

    haze = mix("sea", "glow", .38)
    trees.tree_line(far, line, 30, 560, 30, mix(haze, "mist", .3), 5, .12)
    trees.tree_line(far, line, 640, 1330, 38, mix(haze, "mist", .2), 15, .16)
    trees.tree_line(far, line, 1420, PERIOD - 34, 30, mix(haze, "mist", .35), 25, .1)
    for drop, paint in ((0, mix("moss", "glow", .5)), (16, mix("ochre", "glow", .55)), (36, mix("moss", "lime", .45)),
                        (58, mix("gold", "sand", .5)), (86, mix("green", "lime", .45))):
        far.ink(band(lambda x, d=drop: line(x * 2) + d - 2, lambda _x: 400, -40, PERIOD + 40, 128), paint, wobble=1.2,
                edge=1, angle=0, streak=.05, tooth=.003)
    buildings.house(far, 1378, level + 3, .62, 66, 20, mix("rose", "glow", .2), mix("rust", "rose", .45))
    trees.bush(far, 1346, level + 4, 13, mix(haze, "forest", .3), 3)
    trees.bush(far, 1412, level + 4, 15, mix(haze, "forest", .3), 4)
    far.finish(grain=.024, vignette=0)
    return far.image()
