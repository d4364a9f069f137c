"""The descent through stream_valley: an evening in June, the section in tiles, its dusk, the arrows of its water."""
from collections.abc import Iterator

import numpy as np
from PIL import Image

from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, circle, linear_field, rect
from assets.paint.kit.props import sky, trees
from assets.paint.pictures._descent_sheets import PERIOD, Section, paint_section
from assets.paint.pictures._stream_valley_ground import add_to_layer
from assets.paint.pictures._stream_valley_land import SHAFT, paint_land
from assets.paint.studio import Painted, Studio

READS = ["story/profiles/stream_valley.tmx"]

NAME = "stream_valley"
FAR = (400, 592)                    # map px: top and bottom of the far land
ROOTS = ((120, 4, 70), (134.6, 4, 84), (147, 4, 66), (315.4, 4, 60), (327.6, 5, 72), (340.4, 5, 66), (353.4, 4, 70),
         (366.4, 5, 64), (379.6, 4, 56), (432, 4, 70), (452.6, 4, 60), (526.6, 5, 88), (562, 4, 62))


def paint(studio: Studio) -> Iterator[Painted]:
    roots = tuple((x_m, count, length, mix("peat", "clay", .35)) for x_m, count, length in ROOTS)
    yield from paint_section(studio, Section(NAME, _air, add_to_layer, paint_land, _dry, roots))


def _dry(x_m: float) -> bool:
    """The shaft, and the wet floor where the water table is the surface itself: there it is not drawn."""
    return SHAFT[0] < x_m < SHAFT[1] or 244 < x_m < 398


def _air(studio: Studio) -> Iterator[Painted]:
    """Rose over lilac, long bars of cloud, a pale moon, geese going home; no seam at PERIOD."""
    air = studio.canvas(PERIOD, 640, 8, mix("rose", "cream", .5))
    air.ink(rect(-40, -40, PERIOD + 80, 720), mix("rose", "cream", .62), wobble=0, edge=0, tooth=0, mottle=.008,
            streak=.025, angle=0)
    air.ink(rect(-40, 380, PERIOD + 80, 300), mix("gold", "glow", .6), .85, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 390, 0, 600), texture="bristle000", softness=.6)
    air.ink(rect(-40, -40, PERIOD + 80, 440), mix("ice", "pink", .34), .95, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 440, 0, 130), texture="bristle000", softness=.6)
    air.ink(rect(-40, -40, PERIOD + 80, 300), mix("ice", "indigo", .16), .95, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 300, 0, 10), texture="bristle000", softness=.5)
    moon = air.ink(circle(1240, 262, 54), mix("cream", "glow", .3), .95, wobble=1.2, edge=1, tooth=.01)
    air.shade(moon, mix("rose", "heather", .2), 10, 6, 12, alpha=.35, low=.3, blend="normal", texture="sponge")
    for x, y, half, thick in ((300, 316, 210, 13), (430, 340, 150, 9), (760, 232, 170, 10), (1000, 372, 240, 14),
                              (1130, 396, 140, 8), (1560, 306, 230, 13), (1700, 328, 150, 9), (1880, 214, 110, 8),
                              (90, 206, 120, 8), (620, 430, 190, 10), (1400, 446, 210, 10), (1850, 436, 140, 8)):
        bar = air.ink(brush_stroke([(x - half, y), (x - half * .3, y - thick * .4), (x + half * .4, y + thick * .3),
                                    (x + half, y - 1)], 1.6, 1.6, thick * 1.7, 60), mix("cream", "pink", .3), .9,
                                    wobble=1.6,
                      edge=1.2, tooth=.02, angle=0)
        air.shade(bar, mix("terra", "rose", .5), 0, -thick * .5, thick * .4, alpha=.6, low=.3, blend="normal",
                  texture="bristle000")
    sky.geese(air, 830, 300, 7, .95, mix("plum", "heather", .3))
    air.finish(grain=.02, vignette=0)
    yield Painted(f"descent/{NAME}/sky", air.image().convert("RGB"))
    yield Painted(f"descent/{NAME}/far", _far_land(studio), (0, -FAR[0]))


def _far_land(studio: Studio) -> Image.Image:
    """Woods gone blue, mist before them, the last light on the fields."""
    far = studio.canvas(PERIOD, FAR[1] - FAR[0], 9)
    level = 78.0

    def line(x: float) -> float:
        return level + 3 * float(np.sin(x * 2 * np.pi / PERIOD * 2))

    blue = mix("indigo", "mist", .58)
    trees.tree_line(far, line, 30, 640, 40, blue, 6, .14)
    trees.tree_line(far, line, 700, 1320, 32, mix(blue, "rose", .14), 16, .2)
    trees.tree_line(far, line, 1400, PERIOD - 34, 38, blue, 26, .12)
    for drop, paint in ((0, mix("mist", "cream", .5)), (11, mix("moss", "mist", .5)), (34, mix("moss", "rose", .22)),
                        (62, mix("green", "mist", .3)), (92, mix("green", "moss", .4))):
        far.ink(band(lambda x, d=drop: line(x * 2) + d - 2, lambda _x: 400, -40, PERIOD + 40, 128), paint, wobble=1.2,
                edge=1, angle=0, streak=.05, tooth=.003)
    far.finish(grain=.024, vignette=0)
    return far.image()
