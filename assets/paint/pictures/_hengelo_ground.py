"""What the layers of hengelo_boekelo hold besides their material: patchwork soil, basin, sea floor, pipes and wells."""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import materials
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, joined, rect
from assets.paint.kit.patterns import dashes
from assets.paint.kit.props import finds, machines
from assets.paint.kit.props.plants import roots
from assets.paint.pictures._descent_section import Strip, lay_boulders
from assets.paint.pictures._stuwwal_ground import filled_basin

PIPE = (60.0, 560.0, 1.5)                       # m: from, to, depth below the surface
WELLS = (60.0, 150.0, 210.0, 360.0, 445.0)      # m: under the tower and the huts
ROOTS = ((51, 3, 54), (74, 4, 70), (118, 3, 60), (222, 3, 64), (270, 3, 60), (331, 4, 66), (389, 6, 104),
         (432, 3, 60), (456, 4, 64),
         (598, 3, 60))
SOILS = ("cover_sand", "topsoil", "lake_mud", "tertiary_clay", "peat")


def add_to_layer(canvas: Canvas, strip: Strip, number: int, region: Region) -> None:
    """The things of one layer, painted before the next layer covers it."""
    layer_id = strip.profile.layers[number].layer_id
    if layer_id == "tertiary_clay":
        _sea_floor(canvas, strip, region)
    elif layer_id == "meltwater_sand":
        filled_basin(canvas, strip, region, (120, 2, 150, 21), mix("clay", "sand", .35))
    elif layer_id == "boulder_clay":
        dashes(canvas, region, mix("till", "sand", .35), 150, 22, (50, 130), (2, 6), .45, keep=.5, bend=3)
        dashes(canvas, region, mix("till", "ink", .45), 110, 20, (30, 90), (1.2, 2.6), .5, keep=.5, bend=-2)
        lay_boulders(canvas, strip, region)
    elif layer_id == "cover_sand":
        _dust_lines(canvas, strip, region)
    elif layer_id == "topsoil":
        _patchwork(canvas, strip, region)


def add_to_ground(canvas: Canvas, strip: Strip, under: Region) -> None:
    """Roots, the wells under tower and huts, the brine pipe that ties them together."""
    for x_m, count, length in ROOTS:
        x = strip.x(x_m)
        if strip.shows(x, 120):
            roots(canvas, x, strip.surface(x) + 4, count, length, int(x_m), mix("peat", "clay", .4), 5, spread=1)
    for x_m in WELLS:
        x = strip.x(x_m)
        if strip.shows(x, 40):
            old = x_m == WELLS[0]
            machines.pipe(canvas, [(x, strip.surface(x) + 6), (x, strip.y(16)), (x, strip.y(33))], 10,
                          mix("stone", "rust", .5) if old else mix("teal", "ink", .1), None if old else mix("sea",
                                                                                                            "ice", .4),
                          mix("bone", "clay", .45))
    _brine_pipe(canvas, strip)


def _brine_pipe(canvas: Canvas, strip: Strip) -> None:
    left, right, deep = PIPE
    x0, x1 = max(strip.x(left), -80), min(strip.x(right), strip.width + 80)
    if x1 < x0:
        return
    line = [(float(x), strip.surface(float(x)) + deep * strip.profile.px_per_m) for x in np.linspace(x0, x1, 60)]
    machines.pipe(canvas, line, 10, mix("teal", "ink", .15), mix("sea", "ice", .3), mix("bone", "clay", .45))
    joints = skia.Path()
    scale = strip.profile.px_per_m
    for x in np.arange(left * scale, right * scale, 168) - strip.left:
        if strip.shows(float(x)):
            y = strip.surface(float(x)) + deep * scale
            joints.addPath(rect(float(x) - 4, y - 10, 8, 20, 3))
    laid = canvas.ink(joints, mix("teal", "ink", .35), wobble=.4, edge=.5, tooth=0)
    canvas.shade(laid, "frost", 3, 3, 3, alpha=.4, low=.45, blend="normal")


def _sea_floor(canvas: Canvas, strip: Strip, region: Region) -> None:
    """Old sea clay: long level beds, darker with depth; shells, a few sharks' teeth and bits of whale."""
    base = materials()["tertiary_clay"].colour
    canvas.ink(region, mix(base, "night", .3), .55, texture="bristle000", softness=.7, tooth=0, mottle=.03,
               streak=.05,
               field=lambda x, y: np.clip((y - strip.y(8)) / (strip.y(34) - strip.y(8)), 0, 1) + 0 * x)
    light, dark = skia.Path(), skia.Path()
    rng = np.random.default_rng(41)
    for row, d_m in enumerate(np.arange(4, 31, 1.7)):
        for x in np.arange(-strip.left % 380 - 760 + (row % 2) * 190, strip.width + 380, 380):
            y = strip.y(float(d_m)) + rng.uniform(-7, 7)
            line = brush_stroke([(x, y), (x + 110, y + 5), (x + 230, y - 4), (x + 330, y + 2)], 1, 1, 4.4, 40)
            (dark if row % 3 else light).addPath(line)
    canvas.ink(dark, mix(base, "ink", .42), .5, wobble=1.2, edge=.8, tooth=0, mottle=0, streak=0, clip=region)
    canvas.ink(light, mix(base, "mist", .45), .5, wobble=1.2, edge=.8, tooth=0, mottle=0, streak=0, clip=region)
    for k in range(60):
        x, d_m = strip.x(rng.uniform(2, 598)), rng.uniform(9, 29.4)
        size, turn = rng.uniform(.18, .34), rng.uniform(-60, 60)
        if strip.shows(x) and not 296 < strip.metres(x) < 304:
            if k % 9 == 4:
                finds.shark_tooth(canvas, x, strip.y(d_m), size, turn, mix(base, "indigo", .5))
            elif k % 9 == 7:
                finds.bone(canvas, x, strip.y(d_m), size * 1.1, turn, mix(base, "bone", .6))
            else:
                finds.shell(canvas, x, strip.y(d_m), size, turn, mix(base, "bone", .5), mix(base, "ink", .3))


def _patchwork(canvas: Canvas, strip: Strip, region: Region) -> None:
    """In the top metre every few steps another soil: sand, loam, clay, peat."""
    rng = np.random.default_rng(6)
    x_m, k = -16.0, 0
    while x_m < 616:
        wide = rng.uniform(9, 26)
        if strip.x(x_m + wide) > -40 and strip.x(x_m) < strip.width + 40:
            x0, x1 = strip.x(x_m), strip.x(x_m + wide)
            patch = rect(x0, strip.surface(max(0, min(x0, strip.width))) - 20, x1 - x0, 70)
            paint = mix(materials()["topsoil"].colour, materials()[SOILS[k % 5]].colour, .72)
            laid = canvas.ink(patch, paint, .9, wobble=3, edge=1.4, tooth=.004, clip=region)
            canvas.tone(laid, paint, .4, "ink", dx=-4, dy=-5, blur=5, low=.35, alpha=.6)
        x_m += wide
        k += 1


def _dust_lines(canvas: Canvas, strip: Strip, region: Region) -> None:
    lines, grains = skia.Path(), skia.Path()
    for row, offset in enumerate((.9, 1.5, 2.1)):
        for x in np.arange(-20 - row * 70, strip.width, 260):
            y = strip.surface(x) + offset * strip.profile.px_per_m
            lines.addPath(brush_stroke([(x, y), (x + 70, y + 3 * math.sin(x)), (x + 150, y + 2), (x + 215, y - 2)],
                                       .8, .8, 2.4, 30))
            grains.addPath(joined(circle(x + 30, y + 9, 2.2), circle(x + 120, y - 8, 1.8)))
    canvas.ink(lines, mix("sand_dark", "clay", .5), .6, wobble=1, edge=.6, tooth=0, mottle=0, streak=0, clip=region)
    canvas.ink(grains, mix("sand_dark", "clay", .4), .8, wobble=.2, edge=.4, tooth=0, clip=region)
