"""What the layers of stuwwal hold besides their material: slabs pushed over each other, sea floor, old valleys, roots.

The ice stood at the left: each slab leans over the next one, like roof tiles. All beds run along their own slab.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, joined, moved, spline
from assets.paint.kit.patterns import dashes, stone_outline
from assets.paint.kit.props import finds
from assets.paint.kit.props.plants import roots
from assets.paint.pictures._descent_section import Strip, lay_boulders

Points = list[tuple[float, float]]
SLABS = ("tertiary_sand", "river_sand", "tertiary_clay")
ROOTS = ((291.5, 4, 96), (309.5, 5, 130), (205, 3, 60), (259, 3, 60), (338, 3, 66), (421, 3, 60), (466, 3, 54))
BED_EVERY = 5.5        # m across a slab, between two of its beds


def add_to_layer(canvas: Canvas, strip: Strip, number: int, region: Region) -> None:
    """The things of one layer, painted before the next layer covers it."""
    layer = strip.profile.layers[number]
    if number == 0:
        _sea_floor(canvas, strip, region)
    elif layer.layer_id in SLABS:
        _slab(canvas, strip, number, region)
    elif layer.layer_id == "meltwater_sand":
        filled_basin(canvas, strip, region, (68, 57, 46, 10), mix("clay", "sand", .35))
    elif layer.layer_id == "valley_fill":
        filled_basin(canvas, strip, region, (518, 58, 92, 24), mix("moss", "clay", .5))
    elif layer.layer_id == "boulder_clay":
        dashes(canvas, region, mix("till", "sand", .35), 120, 18, (40, 110), (2, 5), .45, keep=.5, bend=3)
        lay_boulders(canvas, strip, region)
    elif layer.layer_id == "cover_sand":
        _blown_lines(canvas, strip, region)


def add_to_ground(canvas: Canvas, strip: Strip, under: Region) -> None:
    """What goes through all layers: roots, wet threads at the springs, sand martins' holes at the Dinkel."""
    for x_m, count, length in ROOTS:
        x = strip.x(x_m)
        if strip.shows(x, 120):
            roots(canvas, x, strip.surface(x) + 4, count, length, int(x_m), mix("peat", "clay", .4), 5, spread=1)
    for x_m, side in ((235, -1), (395, 1)):
        _seep(canvas, strip, x_m, side, under)


def _sea_floor(canvas: Canvas, strip: Strip, region: Region) -> None:
    """The old clay at rest below and beside the hill: long level beds, shells and snails strewn on some of them."""
    base = materials()["tertiary_clay"].colour
    deep = strip.y(85) - strip.y(30)
    canvas.ink(region, mix(base, "night", .3), .55, field=lambda x, y: np.clip((y - strip.y(34)) / deep, 0,
                                                                               1) + 0 * x,
               texture="bristle000", softness=.7, tooth=0, mottle=.03, streak=.05)
    light, dark = skia.Path(), skia.Path()
    rng = np.random.default_rng(41)
    for row, d_m in enumerate(np.arange(42, 86, 2.6)):
        for x in np.arange(-strip.left % 380 - 760 + (row % 2) * 190, strip.width + 380, 380):
            y = strip.y(float(d_m)) + rng.uniform(-7, 7)
            line = brush_stroke([(x, y), (x + 110, y + 5), (x + 230, y - 4), (x + 330, y + 2)], 1, 1, 4.4, 40)
            (dark if row % 3 else light).addPath(line)
    canvas.ink(dark, mix(base, "ink", .42), .5, wobble=1.2, edge=.8, tooth=0, mottle=0, streak=0, clip=region)
    canvas.ink(light, mix(base, "mist", .45), .5, wobble=1.2, edge=.8, tooth=0, mottle=0, streak=0, clip=region)
    for k in range(46):
        x_m, d_m = rng.uniform(2, 598), rng.uniform(56, 83)
        x = strip.x(x_m)
        if strip.shows(x):
            finds.shell(canvas, x, strip.y(d_m), .16 + .1 * rng.random(), rng.uniform(-60, 60),
                        mix(base, "bone", .5), mix(base, "ink", .3))
            if k % 3 == 0:
                _snail(canvas, x + 60, strip.y(d_m) + 14, 8 + 3 * rng.random(), mix(base, "bone", .42), base)


def _snail(canvas: Canvas, x: float, y: float, r: float, paint: Colour, base: Colour) -> None:
    shell = joined(*[ellipse(x + k * r * .52, y - k * r * .16, r * (1 - k * .2), r * (.8 - k * .17))
                     for k in range(5)])
    canvas.ink(shell, paint, .9, wobble=.4, edge=.5, tooth=0)
    lines = joined(*[brush_stroke([(x + (k - .4) * r * .52, y - r * .62), (x + (k - .1) * r * .52, y + r * .5)], .8,
                                  .8,
                                  1.8) for k in range(1, 5)])
    canvas.ink(lines, mix(base, "ink", .4), .8, wobble=.2, edge=.3, tooth=0)


def _slab(canvas: Canvas, strip: Strip, number: int, region: Region) -> None:
    """A slab between its long sides: beds along it, what lies in them, the shadow of the slab that leans over it."""
    layer = strip.profile.layers[number]
    foot_left, foot_right, top_right, top_left = strip.points(layer.points_m)
    paint = materials()[layer.layer_id].colour
    if layer.layer_id != "tertiary_clay":
        canvas.ink(region, mix(paint, "clay", .25), .5, tooth=0, mottle=.03, streak=.06, angle=130,
                   field=lambda x, y: np.clip((y - strip.y(20)) / 900, 0, 1) + 0 * x, texture="grain", softness=.7)
    sides = [_long_side(foot_left, top_left), _long_side(foot_right, top_right)]
    _beds(canvas, strip, layer.layer_id, sides, region, number)
    if layer.layer_id == "river_sand":
        _gravel(canvas, strip, sides, region, number)
    elif layer.layer_id == "tertiary_sand":
        _shell_beds(canvas, sides, region, number)
    _leaning_shadow(canvas, foot_left, top_left, region)


def _long_side(foot: tuple[float, float], top: tuple[float, float]) -> Points:
    """From foot to top, bent a little as pushed ground is, and on beyond the top."""
    (x0, y0), (x1, y1) = foot, top
    line = []
    for t in np.linspace(0, 1.12, 12):
        bow = 16 * math.sin(math.pi * min(t, 1))
        line.append((x0 + (x1 - x0) * t + bow * .6, y0 + (y1 - y0) * t + bow))
    return line


def _between(sides: list[Points], share: float) -> Points:
    return [(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
            for a, b in zip(sides[0], sides[1], strict=True)]


def _beds(canvas: Canvas, strip: Strip, layer_id: str, sides: list[Points], region: Region, seed: int) -> None:
    """Beds along the slab, pale and dark by turns, in stretches of the brush; some are folded where it was squeezed."""
    paint = materials()[layer_id].colour
    width = math.hypot(sides[1][6][0] - sides[0][6][0], sides[1][6][1] - sides[0][6][1]) / strip.profile.px_per_m
    rng = np.random.default_rng(60 + seed)
    dark, light = skia.Path(), skia.Path()
    count = max(5, round(width / BED_EVERY * 2))
    for k in range(1, count):
        line = np.array(_between(sides, (k + rng.uniform(-.25, .25)) / count))
        line[:, 0] += 9 * np.sin(np.linspace(0, 11, len(line)) + k * .8)
        start = rng.integers(0, 3)
        while start < len(line) - 2:
            run = int(rng.integers(3, 6))
            piece = [tuple(p) for p in line[start:start + run]]
            if len(piece) > 1:
                (dark if k % 2 else light).addPath(brush_stroke(piece, 1, 1, 5.2 + 2 * rng.random(), 30))
            start += run + int(rng.integers(0, 2))
    firm = .4 if layer_id == "tertiary_clay" else .6
    canvas.ink(dark, mix(paint, "ink", .34), firm + .1, wobble=1.8, edge=1.2, tooth=.01, mottle=0, streak=0,
               clip=region)
    canvas.ink(light, mix(paint, "cream", .32), firm, wobble=1.8, edge=1.2, tooth=.01, mottle=0, streak=0, clip=region)


def _gravel(canvas: Canvas, strip: Strip, sides: list[Points], region: Region, seed: int) -> None:
    """Pebbles of Rhine and Meuse: white quartz, grey slate, red sandstone, strung along the beds."""
    rng = np.random.default_rng(70 + seed)
    heaps = [skia.Path() for _ in range(4)]
    for _ in range(230):
        line, t = _between(sides, rng.uniform(.06, .94)), rng.uniform(0, 10.9)
        a, b, part = line[int(t)], line[int(t) + 1], t % 1
        x, y = a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part
        if strip.shows(x):
            size = rng.uniform(3, 9) if rng.random() < .85 else rng.uniform(9, 15)
            heaps[int(rng.integers(4))].addPath(stone_outline(rng, x, y, size, size * .72, rng.uniform(-70, -20), 8))
    for heap, paint in zip(heaps, ("bone", mix("till", "indigo", .2), mix("brick", "terra", .4), mix("stone", "sand",
                                                                                                     .3)),
                           strict=True):
        laid = canvas.ink(heap, paint, wobble=.5, edge=.6, tooth=0, clip=region)
        canvas.shade(laid, "plum", -2, -3, 2.4, alpha=.5, low=.25)


def _shell_beds(canvas: Canvas, sides: list[Points], region: Region, seed: int) -> None:
    rng = np.random.default_rng(80 + seed)
    bits = skia.Path()
    for share in (.3, .68):
        for (x0, y0), (x1, y1) in zip(_between(sides, share), _between(sides, share)[1:], strict=False):
            for t in np.arange(0, 1, .09):
                x, y = x0 + (x1 - x0) * t + rng.uniform(-9, 9), y0 + (y1 - y0) * t + rng.uniform(-8, 8)
                bits.addPath(moved(brush_stroke([(-5, 2), (0, -3), (5, 2)], .8, .8, 3), x, y, turn=rng.uniform(-90,
                                                                                                               20)))
    canvas.ink(bits, "bone", .85, wobble=.3, edge=.4, tooth=0, clip=region)


def _leaning_shadow(canvas: Canvas, foot: tuple[float, float], top: tuple[float, float], region: Region) -> None:
    """Dry ink along the upper side of a slab, where the one at its left leans over it; a smear of crushed clay."""
    (x0, y0), (x1, y1) = foot, top
    length = math.hypot(x1 - x0, y1 - y0)
    nx, ny = -(y1 - y0) / length, (x1 - x0) / length

    def fading(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        off = (x - x0) * nx + (y - y0) * ny
        return np.where(off < -30, 0, np.clip(1 - off / 58, 0, 1) * .85)

    canvas.ink(region, "ink", .55, "multiply", tooth=0, mottle=0, streak=0, field=fading, texture="bristle120",
               softness=.4)
    smear = [(p[0] + nx * 5, p[1] + ny * 5) for p in _long_side(foot, top)]
    canvas.ink(brush_stroke(smear, 3, 3, 8, 160), mix("plum", "ink", .45), .8, wobble=1.8, edge=1.2, tooth=.02,
               clip=region)


def filled_basin(canvas: Canvas, strip: Strip, region: Region, bowl: tuple[float, float, float, float], paint: Colour
                  ) -> None:
    """Hanging beds of a hollow that filled up: (x, d, half width, depth in m); coarse bits at its foot."""
    x_m, d_m, half_m, deep_m = bowl
    if strip.x(x_m + half_m) < -100 or strip.x(x_m - half_m) > strip.width + 100:
        return
    lines = skia.Path()
    for k in range(1, 8):
        share = k / 8
        points = [(strip.x(x_m + half_m * t * (1 - .25 * share)),
                   strip.y(d_m + deep_m * share - deep_m * .45 * share * t * t)) for t in np.linspace(-1, 1, 13)]
        lines.addPath(brush_stroke(points, 1, 1, 5, 90))
    canvas.ink(lines, paint, .55, wobble=1.4, edge=.9, tooth=0, mottle=0, streak=0, clip=region)
    rng = np.random.default_rng(int(x_m))
    stones = skia.Path()
    for _ in range(70):
        t = rng.uniform(-.8, .8)
        x, y = strip.x(x_m + half_m * t), strip.y(d_m + deep_m * (.92 - .45 * t * t)) + rng.uniform(-26, 8)
        size = rng.uniform(3, 9)
        stones.addPath(stone_outline(rng, x, y, size, size * .75, rng.uniform(0, 180), 8))
    laid = canvas.ink(stones, mix("stone", "bone", .3), wobble=.5, edge=.6, tooth=0, clip=region)
    canvas.shade(laid, "plum", -2, -3, 2.4, alpha=.5, low=.25)


def _blown_lines(canvas: Canvas, strip: Strip, region: Region) -> None:
    """Thin lines of dust in the cover sand; in the bank of the Dinkel one dark one, the soil of an old dune."""
    lines = skia.Path()
    for row, deep in enumerate((.9, 1.7, 2.6, 3.6)):
        for x in np.arange(-20 - row * 70, strip.width, 210):
            y = strip.surface(x) + deep * strip.profile.px_per_m
            lines.addPath(brush_stroke([(x, y), (x + 60, y + 3 * math.sin(x)), (x + 120, y + 2), (x + 170, y - 2)],
                                       .8, .8, 2.6, 30))
    canvas.ink(lines, mix("sand_dark", "clay", .5), .6, wobble=1, edge=.6, tooth=0, mottle=0, streak=0, clip=region)
    x0, x1 = strip.x(533), strip.x(597)
    if x1 > -40 and x0 < strip.width + 40:
        for drop, width, paint, alpha in ((1.55, 5, mix("stone", "bone", .5), .9), (1.1, 6, mix("peat", "plum", .4),
                                                                                    1)):
            line = [(strip.x(x_m), strip.y(52.7 + drop + .35 * math.sin(x_m * .5))) for x_m in np.arange(533, 598, 4)]
            canvas.ink(brush_stroke(line, 2, 2, width, 120), paint, alpha, wobble=1.2, edge=1, tooth=0, clip=region)


def _seep(canvas: Canvas, strip: Strip, x_m: float, side: int, under: Region) -> None:
    """A spring: wet sand darkened where the water comes to the slope, drops on their way."""
    x = strip.x(x_m)
    if not strip.shows(x, 200):
        return
    y = strip.surface(x)
    wet = spline([(x, y - 4), (x - side * 90, y + 20), (x - side * 210, y + 84), (x - side * 250, y + 130),
                  (x - side * 150, y + 96), (x - side * 40, y + 44), (x + side * 14, y + 20)])
    canvas.ink(wet, "teal", .4, wobble=2, edge=1.4, tooth=0, texture="grain", clip=under,
               field=lambda px, py: np.clip(1.15 - np.hypot(px - x, py - y) / 250, 0, 1), softness=.5)
    drops = joined(*[circle(x - side * k * 27, y + 16 + k * 11 + 4 * (k % 2), 3.4 - k * .2) for k in range(1, 8)])
    canvas.ink(drops, "ice", .9, wobble=.2, edge=.4, tooth=0, clip=under)


def grass_skin(canvas: Canvas, strip: Strip, left_m: float, right_m: float, paint: Colour) -> Region | None:
    """A band of turf along the slope."""
    x0, x1 = max(strip.x(left_m), -50), min(strip.x(right_m), strip.width + 50)
    if x1 < x0 + 8:
        return None
    skin = band(lambda x: strip.surface(x) - 5 - 1.6 * math.sin(strip.metres(x) * 2.1),
                lambda x: strip.surface(x) + 9 + 2 * math.sin(strip.metres(x) * 3.3), x0, x1,
                max(20, int((x1 - x0) / 7)))
    laid = canvas.ink(skin, paint, wobble=1.3, edge=1.3, angle=0, streak=.07, tooth=.004)
    canvas.tone(laid, paint, .5, "forest", dx=0, dy=-5, blur=4, low=.3)
    return laid
