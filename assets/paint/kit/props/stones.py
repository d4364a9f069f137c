"""Stones: pebbles, erratic boulders, the hunebed.

Sizes in px of the stage; light comes from `light` = (dx, dy) towards the lamp or the sun.
"""

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import polygon
from assets.paint.kit.region import Region

from .scatter import boulder_outline, seeded

STONE_COLOURS: tuple[Colour, ...] = ('stone', 'grey', mix('stone', 'rust', .35), mix('stone', 'clay', .4))


def stone_colour(number: int) -> Colour:
    """One of the four colours of northern boulders, by number."""
    return STONE_COLOURS[number % len(STONE_COLOURS)]


def boulder(canvas: Canvas, x: float, y: float, rx: float, ry: float | None = None, turn: float = 0,
            colour: Colour = 'stone', seed: int = 0, light: tuple[float, float] = (-.6, -.8),
            moss: Colour | None = None, high: Colour = 'cream', clip: Region | None = None) -> Region | None:
    """A boulder round (x, y): grain shade, lit crown, speckle, and `moss` on its top when given."""
    rng = seeded(seed + int(x) * 7 + int(y))
    ry = ry or rx * .72
    laid = canvas.ink(boulder_outline(rng, x, y, rx, ry, turn), colour, wobble=min(1.2, rx * .03), edge=.8,
                      tooth=.008, mottle=.07, clip=clip)
    if laid is None:
        return None
    lx, ly = light
    canvas.shade(laid, 'ink', lx * rx * .42, ly * ry * .5, rx * .25, alpha=.5, low=.12, blend='multiply')
    canvas.shade(laid, high, -lx * rx * .22, -ly * ry * .26, rx * .12, alpha=.6, low=.4, blend='normal')
    canvas.speckle(laid, 'ink', .022, alpha=.4)
    canvas.speckle(laid, high, .022, alpha=.5)
    if moss is not None:
        canvas.shade(laid, moss, 0, ry * .55, ry * .18, alpha=.9, texture='sponge', blend='normal', low=.35)
    return laid


def hunebed(canvas: Canvas, x: float, y: float, scale: float = 1, seed: int = 3,
            light: tuple[float, float] = (-.6, -.8), high: Colour = 'cream', colour: Colour = 'stone') -> None:
    """A passage grave of three capstones on five uprights.

    Local units: 384 wide, 94 high, ground at y = 0, middle at x = 0; about 16 m long in life.
    """
    pen = Pen.at(canvas, x, y, scale)
    pen.ink(polygon([(-110, 2), (-104, -48), (104, -50), (112, 2)]), 'ink', wobble=1)
    uprights = [(-112, -26, 27, 34), (-58, -24, 22, 32), (0, -24, 24, 33), (60, -25, 23, 33), (114, -26, 27, 35)]
    for k, (sx, sy, rx, ry) in enumerate(uprights):
        tint = mix(colour, 'stone_dark', .5) if k % 2 == 0 else mix(colour, 'clay', .28)
        boulder(canvas, x + sx * scale, y + sy * scale, rx * scale, ry * scale, seeded(seed + k).uniform(-8, 8),
                tint, seed + k, light, high=high)
    capstones = [(-82, -68, 62, 25, -4), (84, -66, 58, 23, 5), (8, -74, 54, 28, 3)]
    tints = [colour, mix(colour, 'grey', .4), mix(colour, 'clay', .3)]
    for k, (sx, sy, rx, ry, turn) in enumerate(capstones):
        boulder(canvas, x + sx * scale, y + sy * scale, rx * scale, ry * scale, turn, tints[k], seed + 20 + k,
                light, moss='moss' if k < 2 else None, high=high)
    for k, (sx, rx, ry) in enumerate([(-160, 17, 12), (158, 20, 13), (190, 11, 8), (-190, 10, 7)]):
        boulder(canvas, x + sx * scale, y - 4 * scale, rx * scale, ry * scale, 0, mix(colour, 'clay', .15 * k),
                seed + 30 + k, light, high=high)
