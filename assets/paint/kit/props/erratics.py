"""One stone that came with the ice: a red rapakivi granite with pale rings, and a suitcase handle on its top.

Local units: about 200 wide, 150 high, middle at (0, 0); the handle rises 36 above the crown.
"""
import math

import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, rect, spline

from .scatter import seeded

OUTLINE = ((-98, 6), (-92, -34), (-58, -62), (-6, -72), (50, -66), (88, -38), (100, 4), (86, 42), (44, 66), (-14, 72),
           (-66, 60), (-92, 36))
GRIP_UP = 36


def rapakivi(canvas: Canvas, x: float, y: float, size: float = 1, turn: float = 0, light: tuple[float, float] = (-.6,
             -.8), handle: bool = True, clip: Region | None = None, torn: bool = False) -> Region | None:
    """The red boulder round (x, y), turned by `turn` degrees; `light` points to the light on the stage.

    `torn`: the handle hangs on by one of its two clasps.
    """
    pen = Pen.at(canvas, x, y, size, False, turn, clip)
    if handle:
        _handle(pen, torn)
    stone = pen.ink(spline(OUTLINE), 'brick', wobble=1.4, edge=.9, tooth=.004, mottle=.07, streak=.05)
    if stone is None:
        return None
    lx, ly = light
    canvas.shade(stone, mix('rust', 'plum', .55), lx * 40 * size, ly * 36 * size, 24 * size, alpha=.8, blend='normal',
                 low=.14, texture='sponge', softness=.35)
    canvas.shade(stone, mix('terra', 'rose', .35), -lx * 17 * size, -ly * 17 * size, 10 * size, alpha=.75,
                 blend='normal', low=.42, texture='grain')
    _rings(pen, stone)
    canvas.speckle(stone, 'ink', .03, alpha=.5)
    canvas.speckle(stone, 'rose', .03, alpha=.7)
    if handle:
        _clasps(pen, torn)
    return stone


def _rings(pen: Pen, stone: Region) -> None:
    """Round grains of feldspar, each in its own pale rim: what makes it a rapakivi."""
    rng = seeded(29)
    spots: list[tuple[float, float, float]] = []
    while len(spots) < 19:
        x, y, r = rng.uniform(-88, 88), rng.uniform(-60, 62), rng.uniform(4.5, 13)
        if all(math.hypot(x - a, y - b) > r + c + 6 for a, b, c in spots):
            spots.append((x, y, r))
    turns = [rng.uniform(0, 180) for _ in spots]
    rims = joined(*[ellipse(x, y, r, r * .84, t) for (x, y, r), t in zip(spots, turns, strict=True)])
    cores = joined(*[ellipse(x + .6, y + .8, r * .66, r * .54, t) for (x, y, r), t in zip(spots, turns, strict=True)])
    pen.ink(rims, mix('bone', 'rose', .3), wobble=.8, edge=.8, alpha=.66, clip=stone)
    pen.ink(cores, mix('brick', 'rose', .28), wobble=.6, edge=.6, clip=stone)
    specks = joined(*[circle(rng.uniform(-90, 90), rng.uniform(-64, 64), rng.uniform(1.4, 3)) for _ in range(30)])
    pen.ink(specks, mix('plum', 'ink', .4), alpha=.75, wobble=.2, clip=stone)


def _handle(pen: Pen, torn: bool) -> None:
    """A leather grip, as on a suitcase that has seen something of the world."""
    line = [(-34, -66), (-34, -92), (-20, -104), (16, -106), (32, -95), (36, -68)]
    if torn:
        line = [(-34, -66), (-46, -92), (-36, -112), (-8, -124), (16, -122), (26, -112)]
    strap = pen.ink(brush_stroke(line, 11, 11, 15, 40), mix('wood', 'sand', .16), wobble=.4, edge=.5)
    pen.shade(strap, 'wood_dark', -3, -6, 4, alpha=.7, blend='normal', low=.3)
    stitches = skia.Path()
    for a, b in ((-22, -105), (-12, -107), (-2, -107.5), (8, -107.5), (18, -106)):
        if not torn:
            stitches.addPath(brush_stroke([(a - 2.4, b), (a + 2.4, b - .4)], 1.4, 1.4))
    pen.ink(stitches, 'cream', wobble=.1, edge=.3)


def _clasps(pen: Pen, torn: bool) -> None:
    for x, turn in ((-35, -12), (37, 10)):
        if torn and x > 0:
            continue
        own = pen.placed(x, -66, turn)
        plate = own.ink(rect(-11, -13, 22, 22, 4), 'gold', wobble=.3)
        own.shade(plate, 'rust', -4, -5, 4, alpha=.6, low=.3)
        own.ink(circle(0, -1, 3), 'wood_dark', wobble=.1, edge=.3)
