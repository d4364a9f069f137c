"""The descent through stuwwal: a dawn sky, the wide plain seen from the hill, the section in tiles, its arrows.

What the tiles are called and where they lie: `_descent_tiles`. `sky` and `far` repeat every 2048 px; they rise and
sink less than the ground, so that the horizon stays about where an eye on the land would see it.
"""
from collections.abc import Iterator

import numpy as np
import skia
from PIL import Image

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, joined, linear_field, polygon, rect, spline
from assets.paint.kit.props import sky, trees
from assets.paint.pictures._descent_section import read_profile
from assets.paint.pictures._descent_sheets import arrows
from assets.paint.pictures._descent_tiles import Section, tiles
from assets.paint.pictures._stuwwal_ground import add_to_ground, add_to_layer
from assets.paint.pictures._stuwwal_land import paint_land
from assets.paint.studio import Painted, Studio

READS = ["story/profiles/stuwwal.tmx", "game/ground.py", "game/content/maps.py", "game/descent/boulders.py"]

NAME = "stuwwal"
TOP, FLOOR = 200, 2040        # map px: the rows that are painted; the torn paper lies over the lowest
SEAM = 4800                   # map px: behind the shaft
PERIOD = 2048
SKY_HIGH = 900
HORIZON, PLAIN = 96, 640      # px: trees above the horizon, land below it
EYE_LEVEL = 654               # map px: where the horizon lies when the view is at its highest


def paint(studio: Studio) -> Iterator[Painted]:
    yield from _air(studio)
    profile = read_profile(NAME)
    yield from arrows(studio, profile)
    section = Section(profile, TOP, FLOOR, add_to_layer, add_to_ground, paint_land,
                      lambda x_m: abs(x_m - 300) < 6 or 552 < x_m < 566)
    yield from tiles(studio, section, (SEAM,))


def _air(studio: Studio) -> Iterator[Painted]:
    """Dawn: sea green above, cream and rose below, gold where the sun comes up; long thin clouds, a gull or two."""
    air = studio.canvas(PERIOD, SKY_HIGH, 3, mix("pink", "cream", .5))
    wide = rect(-40, -40, PERIOD + 80, SKY_HIGH + 80)
    air.ink(wide, mix("pink", "cream", .42), wobble=0, edge=0, tooth=0, mottle=.008, streak=.025, angle=0)
    air.ink(wide, mix("mist", "cream", .35), .95, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 620, 0, 250), texture="bristle000", softness=.6)
    air.ink(wide, mix("sea", "mist", .45), .9, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 430, 0, 40), texture="bristle000", softness=.5)
    air.ink(wide, mix("gold", "rose", .35), .62, wobble=0, edge=0, tooth=0, mottle=.008,
            field=linear_field(0, 560, 0, 860), texture="bristle000", softness=.6)
    for reach, alpha in ((330, .3), (230, .42), (150, .6)):
        air.ink(circle(1610, 640, reach), mix("glow", "cream", .25), alpha, wobble=3, edge=1.6, tooth=0,
                texture="grain", softness=.5)
    sky.sun(air, 1610, 640, 74, mix("glow", "white", .45))
    for x, y, width, height, tint in ((330, 300, 320, 44, "cream"), (890, 210, 260, 36, "cream"),
                                      (1250, 400, 380, 40, mix("cream", "rose", .25)), (640, 460, 300, 34, "cream"),
                                      (1800, 330, 240, 32, mix("cream", "rose", .2)), (120, 520, 260, 30, "cream"),
                                      (1080, 560, 300, 26, mix("cream", "gold", .25))):
        sky.cloud(air, x, y, width, height, tint)
    for x, y, beat in ((760, 330, .8), (812, 356, -.4), (470, 420, .5)):
        sky.goose(air, x, y, 1.5, beat, "white")
    air.finish(grain=.02, vignette=0)
    yield Painted(f"descent/{NAME}/sky", air.image().convert("RGB"))
    yield Painted(f"descent/{NAME}/far", _far_land(studio), (0, HORIZON - EYE_LEVEL))


def _far_land(studio: Studio) -> Image.Image:
    """Flat Twente from above: fields in strips to the horizon, woods, mist in the low places, a few roofs."""
    far = studio.canvas(PERIOD, HORIZON + PLAIN, 4)
    level = float(HORIZON)
    for k, (x0, x1, height) in enumerate(((20, 560, 20), (640, 1240, 26), (1330, 1700, 18), (1740, PERIOD - 20, 24))):
        trees.tree_line(far, lambda _x: level + 3, x0, x1, height, mix("sea", "pink", .42), 4 + k * 7, .12)
    plain = far.ink(rect(-40, level, PERIOD + 80, PLAIN + 60), mix("moss", "pink", .55), wobble=.6, edge=.6, angle=0,
                    streak=.06, tooth=0)
    assert plain is not None
    far.ink(plain, mix("moss", "sand", .3), .9, field=linear_field(0, level + 30, 0, level + 330),
            texture="bristle000",
            softness=.7, tooth=0)
    far.ink(plain, mix("green", "moss", .45), .9, field=linear_field(0, level + 220, 0, level + 560),
            texture="bristle000", softness=.7, tooth=0)
    _fields(far, level, plain)
    _mist(far, level)
    far.finish(grain=.024, vignette=0)
    return far.image()


def _fields(far: Canvas, level: float, plain: Region) -> None:
    """Long strips of field, thinner and hazier towards the horizon, some with a hedge; seamless at the period."""
    rng = np.random.default_rng(9)
    y, row = level + 7.0, 0
    while y < level + PLAIN:
        near = (y - level) / PLAIN
        high = 5 + 44 * near
        x = -rng.uniform(0, 200)
        while x < PERIOD + 60:
            wide = rng.uniform(150, 420) * (.8 + 1.5 * near)
            tint = (mix("lime", "moss", .35), mix("sand", "moss", .4), mix("moss", "lime", .25),
                    mix("green", "moss", .4),
                    mix("sand", "lime", .45))[int(rng.integers(5))]
            haze = mix(tint, mix("pink", "cream", .45), .66 * (1 - near) ** 1.6)
            lean = rng.uniform(10, 40) * (.4 + near)
            for shift in (0, PERIOD, -PERIOD):
                strip = spline([(x + shift, y, "c"), (x + shift + wide * .5, y - 1.5), (x + shift + wide, y, "c"),
                                (x + shift + wide - lean, y + high * 1.25, "c"),
                                (x + shift + wide * .5, y + high * 1.2), (x + shift - lean, y + high * 1.25, "c")])
                far.ink(strip, haze, .62, wobble=1.6, edge=1.3, tooth=.004, angle=0, streak=.07, clip=plain)
            if rng.random() < .42 and 60 < x < PERIOD - 60 - wide:
                _wood(far, x + 6, x + wide * rng.uniform(.25, .8), y + high * .3, 4 + 20 * near,
                      mix(mix("forest", "sea", .3), mix("pink", "mist", .4), .66 * (1 - near)), row)
            if rng.random() < .07 and 60 < x < PERIOD - 60 - wide:
                _roof(far, x + wide * .5, y + high * .3, .45 + .9 * near)
            x += wide
            row += 1
        y += high


def _wood(far: Canvas, x0: float, x1: float, y: float, height: float, paint: Colour, seed: int) -> None:
    rng = np.random.default_rng(seed)
    heap = skia.Path()
    for x in np.arange(x0, x1, height * .9):
        r = height * rng.uniform(.5, .8)
        heap.addPath(ellipse(float(x), y - r * .6, r, r * .9))
    far.ink(heap, paint, .95, wobble=1, edge=1.1, tooth=0)


def _roof(far: Canvas, x: float, y: float, s: float) -> None:
    far.ink(rect(x - 9 * s, y - 10 * s, 18 * s, 10 * s), mix("cream", "rose", .3), wobble=.3, edge=.5, tooth=0)
    far.ink(polygon([(x - 12 * s, y - 9 * s), (x - 6 * s, y - 18 * s), (x + 6 * s, y - 18 * s), (x + 12 * s,
                                                                                                 y - 9 * s)]),
            mix("terra", "rose", .35), wobble=.3, edge=.5, tooth=0)


def _mist(far: Canvas, level: float) -> None:
    """Dawn mist in long flat tongues."""
    rng = np.random.default_rng(15)
    tongues = skia.Path()
    for _ in range(16):
        x, y, reach = rng.uniform(160, PERIOD - 160), level + rng.uniform(10, 190), rng.uniform(90, 150)
        tongues.addPath(brush_stroke([(x - reach, y), (x, y - 2), (x + reach, y + 1)], 1, 1, rng.uniform(5, 11), 30))
    far.ink(tongues, mix("cream", "mist", .3), .62, wobble=1.6, edge=1.4, tooth=.01, texture="bristle000")
    far.ink(band(lambda _x: level - 1, lambda _x: level + 12, -40, PERIOD + 40, 20), mix("glow", "cream", .4), .5,
            wobble=1, edge=1.2, tooth=.02)
    far.ink(joined(*[rect(x, level - 12, 2, 14) for x in (300, 980, 1520)]), mix("pink", "clay", .3), .8, wobble=.2,
            edge=.4, tooth=0)
