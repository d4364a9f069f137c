"""The descent through raised_bog: its cool morning, the section in tiles, its dusk, the arrows of its groundwater."""
from collections.abc import Iterator

import numpy as np
from PIL import Image

from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, linear_field, rect
from assets.paint.kit.props import sky, trees
from assets.paint.pictures._descent_bog import add_to_layer
from assets.paint.pictures._descent_land import SHAFT, paint_land
from assets.paint.pictures._descent_sheets import FAR, PERIOD, Section, paint_section
from assets.paint.studio import Painted, Studio

READS = ["story/profiles/raised_bog.tmx"]

NAME = "raised_bog"
ROOTS = ((262, 3, 62), (265.4, 3, 44), (283.3, 3, 40), (289.5, 3, 56), (397.5, 4, 60), (412, 3, 40), (436, 3, 44))


def paint(studio: Studio) -> Iterator[Painted]:
    roots = tuple((x_m, count, length, mix("peat", "clay", .4)) for x_m, count, length in ROOTS)
    yield from paint_section(studio, Section(NAME, _air, add_to_layer, paint_land, _dry, roots))


def _dry(x_m: float) -> bool:
    """The shaft and the pool: there the water table is not drawn."""
    return SHAFT[0] < x_m < SHAFT[1] or 299 < x_m < 391


def _air(studio: Studio) -> Iterator[Painted]:
    """A cool morning sky with clouds and geese, and flat far land with woods; both without a seam at PERIOD."""
    air = studio.canvas(PERIOD, 720, 3, mix("sky", "cream", .35))
    air.ink(rect(-40, -40, PERIOD + 80, 800), mix("sky", "cream", .55), wobble=0, edge=0, tooth=0, mottle=.008,
            streak=.025, angle=0)
    air.ink(rect(-40, -40, PERIOD + 80, 700), mix("sky", "mist", .5), .9, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 660, 0, 240), texture="bristle000", softness=.6)
    air.ink(rect(-40, -40, PERIOD + 80, 520), mix("mist", "sea", .18), .85, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 470, 0, 60), texture="bristle000", softness=.5)
    air.ink(rect(-40, 560, PERIOD + 80, 200), mix("rose", "cream", .55), .5, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 560, 0, 800), texture="bristle000", softness=.6)
    for x, y, width, height in ((300, 250, 300, 70), (800, 420, 200, 44), (1110, 190, 260, 58), (1520, 340, 320, 72),
                                (1830, 180, 190, 42), (560, 560, 170, 32), (1290, 540, 220, 40), (90, 500, 120, 26)):
        sky.cloud(air, x, y, width, height)
    sky.geese(air, 930, 320, 7, .95, "indigo")
    air.finish(grain=.02, vignette=0)
    yield Painted(f"descent/{NAME}/sky", air.image().convert("RGB"))
    yield Painted(f"descent/{NAME}/far", _far_land(studio), (0, -FAR[0]))


def _far_land(studio: Studio) -> Image.Image:
    far = studio.canvas(PERIOD, FAR[1] - FAR[0], 4)
    level = 88.0

    def line(x: float) -> float:
        return level + 3 * float(np.sin(x * 2 * np.pi / PERIOD * 3))

    trees.tree_line(far, line, 30, 700, 34, mix("sea", "mist", .35), 4, .12)
    trees.tree_line(far, line, 790, 1400, 30, mix("sea", "mist", .3), 14, .16)
    trees.tree_line(far, line, 1480, PERIOD - 34, 36, mix("sea", "mist", .38), 24, .1)
    for drop, paint in ((0, mix("lime", "sky", .5)), (22, mix("moss", "sky", .38)), (52, mix("moss", "lime", .35)),
                        (92, mix("green", "lime", .4))):
        far.ink(band(lambda x, d=drop: line(x * 2) + d - 2, lambda _x: 400, -40, PERIOD + 40, 128), paint, wobble=1.2,
                edge=1, angle=0, streak=.05, tooth=.003)
    far.finish(grain=.024, vignette=0)
    return far.image()
