"""The descent through hengelo_boekelo: a sky of salt-white clouds, far land with the factory, the section in tiles.

What the tiles are called and where they lie: `_descent_tiles`. `sky` and `far` repeat every 2048 px.
"""
from collections.abc import Iterator

import numpy as np
from PIL import Image

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, circle, joined, linear_field, polygon, rect
from assets.paint.kit.props import sky, trees
from assets.paint.pictures._descent_section import read_profile
from assets.paint.pictures._descent_sheets import arrows
from assets.paint.pictures._descent_tiles import Section, tiles
from assets.paint.pictures._hengelo_ground import add_to_ground, add_to_layer
from assets.paint.pictures._hengelo_land import paint_land
from assets.paint.pictures._hengelo_props import steam
from assets.paint.studio import Painted, Studio

READS = ["story/profiles/hengelo_boekelo.tmx", "game/ground.py", "game/content/maps.py", "game/descent/boulders.py"]

NAME = "hengelo_boekelo"
TOP, FLOOR = 190, 1380        # map px: the rows that are painted; the torn paper lies over the lowest
SEAM = 7200                   # map px: behind the shaft
PERIOD = 2048
SKY_HIGH = 760
FAR = (500, 700)              # map px


def paint(studio: Studio) -> Iterator[Painted]:
    yield from _air(studio)
    profile = read_profile(NAME)
    yield from arrows(studio, profile)
    section = Section(profile, TOP, FLOOR, add_to_layer, add_to_ground, paint_land,
                      lambda x_m: abs(x_m - 300) < 5 or 482 < x_m < 516)
    yield from tiles(studio, section, (SEAM,))


def _air(studio: Studio) -> Iterator[Painted]:
    """A pale high sky after rain, heaps of cloud as white as salt, rose below."""
    air = studio.canvas(PERIOD, SKY_HIGH, 3, mix("cream", "rose", .2))
    wide = rect(-40, -40, PERIOD + 80, SKY_HIGH + 80)
    air.ink(wide, mix("cream", "pink", .35), wobble=0, edge=0, tooth=0, mottle=.008, streak=.025, angle=0)
    air.ink(wide, mix("ice", "cream", .45), .95, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 640, 0, 330),
            texture="bristle000", softness=.6)
    air.ink(wide, mix("ice", "sea", .25), .9, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 430, 0, 30),
            texture="bristle000", softness=.5)
    for x, y, size, seed in ((300, 470, 1.25, 2), (880, 380, .85, 5), (1250, 520, 1.0, 8), (1680, 420, 1.3, 11),
                             (620, 590, .7, 14),
                             (1030, 610, .6, 17), (1870, 600, .62, 20), (90, 610, .55, 23)):
        _heap(air, x, y, size, seed)
    sky.geese(air, 1010, 230, 5, .9, "plum")
    air.finish(grain=.02, vignette=0)
    yield Painted(f"descent/{NAME}/sky", air.image().convert("RGB"))
    yield Painted(f"descent/{NAME}/far", _far_land(studio), (0, -FAR[0]))


def _heap(air: Canvas, x: float, y: float, size: float, seed: int) -> None:
    """A heap of cloud with a flat foot, 340 px wide a size."""
    lumps = np.random.default_rng(seed).uniform(.8, 1.2, 7)
    for shift in (0, PERIOD, -PERIOD):
        puffs = joined(rect(x + shift - 165 * size, y - 34 * size, 330 * size, 34 * size, 16 * size), *[
            circle(x + shift + dx * size, y - (26 + up * lump) * size, r * lump ** .5 * size) for (dx, up, r), lump in
            zip(((-110, 14, 46), (-52, 46, 58), (12, 62, 66), (74, 36, 54), (122, 8, 40), (-18, 20, 60),
                 (48, 10, 60)), lumps, strict=True)])
        heap = air.ink(puffs, "white", wobble=2.2, edge=1.5, tooth=.004)
        air.shade(heap, mix("rose", "pink", .4), 3, -24 * size, 18 * size, alpha=.62, low=.2, blend="normal",
                  texture="bristle000")
        air.shade(heap, mix("ice", "mauve", .12), -12 * size, -8, 12 * size, alpha=.4, low=.3, blend="normal")


def _far_land(studio: Studio) -> Image.Image:
    far = studio.canvas(PERIOD, FAR[1] - FAR[0], 4)
    level = 92.0

    def line(x: float) -> float:
        return level + 2 * float(np.sin(x * 2 * np.pi / PERIOD * 3))

    trees.tree_line(far, line, 30, 620, 32, mix("sea", "mist", .35), 4, .12)
    trees.tree_line(far, line, 1010, 1500, 28, mix("sea", "mist", .3), 14, .16)
    trees.tree_line(far, line, 1580, PERIOD - 34, 34, mix("sea", "mist", .4), 24, .1)
    _factory(far, 800, level)
    for drop, paint in ((0, mix("lime", "sky", .5)), (22, mix("moss", "sky", .38)), (52, mix("moss", "lime", .35)),
                        (92, mix("green", "lime", .4))):
        far.ink(band(lambda x, d=drop: line(x * 2) + d - 2, lambda _x: 400, -40, PERIOD + 40, 128), paint,
                wobble=1.2, edge=1, angle=0,
                streak=.05, tooth=.003)
    far.finish(grain=.024, vignette=0)
    return far.image()


def _factory(far: Canvas, x: float, level: float) -> None:
    """The salt factory: halls, a white heap under a roof, two chimneys with steam."""
    grey = mix("mist", "mauve", .22)
    far.ink(joined(rect(x - 130, level - 34, 150, 40), rect(x + 8, level - 50, 74, 56),
                   rect(x + 74, level - 26, 92, 32)), grey, wobble=.5,
            edge=.7, tooth=0)
    far.ink(polygon([(x - 140, level - 32), (x - 54, level - 54), (x + 30, level - 32)]), mix(grey, "plum", .18),
            wobble=.5, edge=.6, tooth=0)
    far.ink(polygon([(x + 86, level), (x + 122, level - 22), (x + 158, level)]), "white", wobble=.6, edge=.8, tooth=0)
    for dx, high in ((26, 88), (60, 74)):
        far.ink(brush_stroke([(x + dx, level - 20), (x + dx, level - high)], 10, 7), mix(grey, "brick", .3),
                wobble=.3, edge=.5, tooth=0)
        steam(far, x + dx + 3, level - high - 6, .55)
