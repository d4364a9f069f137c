"""What layers of the same material hold in every cross-section: beds of old sand, veins in the boulder clay, silt.

Placed in metres of the map, so that strips fit together. Knows no profile.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, spline
from assets.paint.kit.patterns import crosses, dashes
from assets.paint.pictures._descent_section import Strip

LENS_EVERY, LENS_ROWS = 350.0, 50.0    # px: how thickly the lenses of old sand lie


def _sand_at(depth: float, lot: float) -> Colour:
    """Old sand at a depth 0-1 of its layer: pale above, warmer below; `lot` -1 to 1 makes neighbours differ."""
    base = mix(materials()["peelo_sand"].colour, "sand", .12 + .26 * depth)
    deep = mix(base, "terra", .02 + .20 * depth)
    return mix(deep, "white", .42 * lot) if lot > 0 else mix(deep, "clay", -.26 * lot)


def lay_beds(canvas: Canvas, strip: Strip, region: Region, top_m: float = 8, bottom_m: float = 30) -> None:
    """Old river sand: lenses laid over each other, the lowest first, each with its own slant; glitter in all."""
    top, deep = strip.y(8), strip.y(30) - strip.y(8)
    canvas.ink(region, _sand_at(1, 0), field=lambda x, y: np.clip((y - top) / deep, 0, 1) + 0 * x, texture="bristle000",
               softness=.7, tooth=0, mottle=.03, streak=.05)
    rng = np.random.default_rng(30)
    rows = np.arange(strip.y(bottom_m + 1), strip.y(top_m - .5), -LENS_ROWS)
    for row, y0 in enumerate(rows):
        for column in range(-2, int(strip.profile.width_m * 24 / LENS_EVERY) + 2):
            lots = rng.uniform(-1, 1, 5)
            x = (column + (row % 2) / 2 + .35 * lots[0]) * LENS_EVERY - strip.left
            if strip.shows(x, 540):
                _lens(canvas, region, x, y0 + 13 * lots[1], 360 + 150 * lots[2], 38 + 13 * lots[3], lots[4],
                      float(np.clip((y0 - top) / deep, 0, 1)))
    crosses(canvas, region, "ochre", 44, 4.2, .75, keep=.7)
    crosses(canvas, region, "white", 58, 3.8, .85, keep=.6)


def _lens(canvas: Canvas, region: Region, x: float, y: float, half: float, rise: float, lot: float,
          depth: float) -> None:
    """One bed: a long boat of sand, 2 x `half` px, with laminae aslant and a dry lower edge."""
    paint = _sand_at(depth, lot)
    boat = spline([(x - half, y - rise * .35, "c"), (x - half * .45, y - rise * .55), (x + half * .4, y - rise * .6),
                   (x + half, y - rise * .2, "c"), (x + half * .5, y + rise * .75), (x - half * .35, y + rise * .85)])
    laid = canvas.ink(boat, paint, .85, wobble=1.8, edge=1.3, streak=.05, mottle=.03, tooth=.003,
                      angle=4 if lot > 0 else 176, clip=region)
    if laid is None:
        return
    canvas.tone(laid, paint, .34, "clay_dark", dx=0, dy=-7, blur=6, low=.35, alpha=.7, texture="bristle000")
    slant = rise * (.8 if lot > -.2 else -.8)
    lines = skia.Path()
    for k in np.linspace(-.78, .72, 8):
        lines.addPath(brush_stroke([(x + half * k - 40, y - slant), (x + half * k, y + slant * .15),
                                    (x + half * k + 62, y + slant)], .8, .8, 2.2, 12))
    canvas.ink(lines, mix(paint, "clay_dark", .3), .42, wobble=.8, edge=.5, tooth=0, mottle=0, streak=0, clip=laid)


def veins(canvas: Canvas, region: Region) -> None:
    """Lighter smears in the boulder clay: sand that the ice kneaded in."""
    dashes(canvas, region, mix("till", "sand", .35), 150, 22, (50, 130), (2, 6), .45, keep=.5, bend=3)
    dashes(canvas, region, mix("till", "ink", .45), 110, 20, (30, 90), (1.2, 2.6), .5, keep=.5, bend=-2)


def silt_lines(canvas: Canvas, strip: Strip, region: Region) -> None:
    lines = skia.Path()
    for row, offset in enumerate((.35, .8, 1.3)):
        for x in np.arange(-20 - row * 70, strip.width, 260):
            y = strip.surface(x) + offset * 24
            lines.addPath(brush_stroke([(x, y), (x + 70, y + 3 * math.sin(x)), (x + 150, y + 2), (x + 215, y - 2)],
                                       .8, .8, 2.4, 30))
    canvas.ink(lines, mix("sand_dark", "clay", .5), .6, wobble=1, edge=.6, tooth=0, mottle=0, streak=0, clip=region)
