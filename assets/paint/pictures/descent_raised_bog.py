"""The descent through raised_bog: sky and far land, the section in tiles, its dusk, the arrows of its groundwater.

Map px (0, 0) is the position of every tile times its number: `top_<n>` (the surface and what stands on it, with
alpha), `<n>` (the ground below it, opaque); to multiply with `dusk_<n>` (white above the surface, DARKNESS below,
light again where the torn paper lies). The first tile of each begins MARGIN to the left.
`sky` and `far` repeat every 2048 px. Arrows stand at their first point.
"""
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from PIL import Image

from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, linear_field, rect
from assets.paint.kit.props import sky, trees
from assets.paint.kit.props.signs import arrow
from assets.paint.pictures._descent_bog import add_to_layer, root_down
from assets.paint.pictures._descent_land import SHAFT, paint_land
from assets.paint.pictures._descent_section import (
    DARKNESS,
    FLOOR,
    LADDER_TILES,
    LADDER_TOP,
    MARGIN,
    TILE,
    TOP,
    Strip,
    break_sheet,
    lay_break,
    lay_layers,
    lay_water,
    read_profile,
)
from assets.paint.studio import Painted, Studio
from game.ground import surface_depth_m

READS = ["story/profiles/raised_bog.tmx", "game/ground.py", "game/content/maps.py", "game/descent/boulders.py"]

NAME = "raised_bog"
LAND_TOP, CUT = 216, 680            # map px: the highest thing on the land; where the opaque tiles begin
DUSK = (504, 1320)                  # map px: from white to DARKNESS, and on to below the torn paper
DAYLIGHT_ENDS = 1010                # map px
HALF_DARK: Colour = "#B4AECB"
SEAM = 6000                         # map px: behind the shaft, where two sheets meet
PERIOD = 2048
FAR = (512, 704)
PAPER_LIGHT: Colour = "#E2DCEC"
ROOTS = ((262, 3, 62), (265.4, 3, 44), (283.3, 3, 40), (289.5, 3, 56), (397.5, 4, 60), (412, 3, 40), (436, 3, 44))


def paint(studio: Studio) -> Iterator[Painted]:
    yield from _air(studio)
    yield from _arrows(studio)
    tiles = {f"descent/{NAME}/{part}{n}" for part in ("top_", "", "dusk_") for n in range(15)}
    if not any(studio.wants(tile) for tile in tiles):
        for tile in tiles:     # asked for one arrow only: the section is not painted for that
            yield Painted(tile, Image.new("RGB", (1, 1)))
        return
    profile = read_profile(NAME)
    width = round(profile.width_m * profile.px_per_m)
    sheets = [_sheet(studio, Strip(profile, *span)) for span in ((-MARGIN, SEAM), (SEAM, width))]
    ground, land, dusk = (_side_by_side([sheet[k] for sheet in sheets]) for k in range(3))
    for n in range(width // TILE):
        left, right, beyond = n * TILE + MARGIN, (n + 1) * TILE + MARGIN, 0
        if n == 0:
            left, beyond = 0, MARGIN
        yield Painted(f"descent/{NAME}/top_{n}", land.crop((left, 0, right, CUT - LAND_TOP)), (beyond, -LAND_TOP))
        floor = LADDER_TOP if n in LADDER_TILES else FLOOR
        yield Painted(f"descent/{NAME}/{n}", ground.crop((left, CUT - TOP, right, floor - TOP)), (beyond, -CUT))
        yield Painted(f"descent/{NAME}/dusk_{n}", dusk.crop((left, 0, right, DUSK[1] - DUSK[0])), (beyond, -DUSK[0]))


def _sheet(studio: Studio, strip: Strip) -> tuple[Image.Image, ...]:
    """Ground (opaque, from TOP), surface (with alpha, LAND_TOP to CUT) and dusk of one strip."""
    canvas = studio.canvas(strip.width, FLOOR - TOP, 33, "sky")
    lay_layers(canvas, strip, add_to_layer)
    wet = canvas.mask(strip.underground(), 0, .3)
    assert wet is not None
    lay_water(canvas, strip, wet, lambda x_m: SHAFT[0] < x_m < SHAFT[1] or 299 < x_m < 391)
    root_down(canvas, strip, tuple((x, count, length, mix("peat", "clay", .4)) for x, count, length in ROOTS))
    lay_break(canvas, strip, mix("sand", "clay", .45))
    canvas.finish(grain=.024, vignette=0)
    ground = canvas.image().convert("RGB")
    cut = studio.canvas(strip.width, CUT - TOP, 34)
    cut.ink(strip.underground(), "ink", wobble=1.2, edge=.8, tooth=0, mottle=0, streak=0)
    surface = Image.new("RGBA", (strip.width, CUT - LAND_TOP))
    skin = ground.crop((0, 0, strip.width, CUT - TOP))
    skin.putalpha(cut.image().getchannel("A"))
    surface.paste(skin, (0, TOP - LAND_TOP))
    above = Strip(strip.profile, strip.left, strip.right, LAND_TOP)
    sheet = studio.canvas(strip.width, CUT - LAND_TOP, 35)
    paint_land(sheet, above)
    sheet.finish(grain=.024, vignette=0)
    surface.alpha_composite(sheet.image())
    return ground, surface, _dusk(studio, strip)


def _dusk(studio: Studio, strip: Strip) -> Image.Image:
    """Daylight that reaches a few metres down in four grainy steps, then the cold of the deep; paper stays light."""
    below = Strip(strip.profile, strip.left, strip.right, DUSK[0])
    canvas = studio.canvas(strip.width, DUSK[1] - DUSK[0], 36, "#FFFFFF")

    def depth(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return y - below.surfaces(x[0]).astype(np.float32)[None, :]

    canvas.light([], HALF_DARK, DARKNESS, lambda x, y: np.clip((depth(x, y) - 70) / 230, 0, 1), desaturation=0,
                 warmth=0, extra=lambda x, y: np.clip(1.14 - np.maximum(depth(x, y), 0) / 190, 0, 1))
    canvas.ink(rect(-20, DAYLIGHT_ENDS - DUSK[0], strip.width + 40, 400), DARKNESS, wobble=0, edge=0, tooth=0, mottle=0,
               streak=0)
    canvas.ink(break_sheet(below), PAPER_LIGHT, wobble=.5, edge=.8, tooth=0, mottle=0, streak=0)
    return canvas.image().convert("RGB")


def _side_by_side(images: list[Image.Image]) -> Image.Image:
    whole = Image.new(images[0].mode, (sum(image.width for image in images), images[0].height))
    left = 0
    for image in images:
        whole.paste(image, (left, 0))
        left += image.width
    return whole


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


def _arrows(studio: Studio) -> Iterator[Painted]:
    """The ways of the groundwater, one sprite each, at the first point of its line."""
    profile = read_profile(NAME)
    for way in profile.arrows:
        points = [(x_m * profile.px_per_m, d_m * profile.px_per_m) for x_m, d_m in way.points_m]
        x0, y0 = min(x for x, _ in points) - 40, min(y for _, y in points) - 40
        canvas = studio.canvas(round(max(x for x, _ in points) - x0 + 40), round(max(y for _, y in points) - y0 + 48),
                               7)
        length = sum(np.hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points))
        weight = float(np.clip(length / 110, .5, 1))
        from_the_sky = way.points_m[0][1] < surface_depth_m(profile, way.points_m[0][0])
        paint = mix("sea", "teal", .45) if from_the_sky else mix("frost", "ice", .4)
        arrow(canvas, [(x - x0, y - y0) for x, y in points], 9 * weight, paint, 20 * weight, .92)
        yield Painted(f"descent/{NAME}/arrow_{way.id}", canvas.image(), (points[0][0] - x0, points[0][1] - y0))
