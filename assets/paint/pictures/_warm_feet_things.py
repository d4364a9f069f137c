"""Small things that move on 'Warme voeten': jumpers on a line, the purse that pays by the metre, the pencil.

Owns these sprites; places are px of the picture.
"""
import numpy as np

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline

from ._warm_feet_ground import HOLE_X

LINE = ((312, 712), (206, 548))         # the washing line, from the cage up
PURSE_AT = (1176, 660)
PENCIL_AT = (1420, 888)
JUMPERS: tuple[tuple[float, Colour, Colour, float], ...] = (
    (.22, mix('teal', 'night', .15), 'ice', .92), (.55, mix('terra', 'night', .1), 'glow', 1.06),
    (.88, mix('cream', 'night', .12), 'brick', .8))


def paint_line(canvas: Canvas) -> None:
    """Rope from the roof of the cage up to a pole in the grass."""
    (x0, y0), (x1, y1) = LINE
    canvas.ink(brush_stroke([(x1, y1 - 8), (x1 - 3, 668)], 6, 7), mix('wood', 'night', .35), wobble=.4, tooth=0)
    canvas.ink(circle(x1, y1 - 4, 8), mix('ochre', 'night', .2), wobble=.3, tooth=0)
    canvas.ink(brush_stroke([(x0, y0), ((x0 + x1) / 2 + 5, (y0 + y1) / 2 + 8), (x1, y1)], 2.2, 2.2),
               mix('sand_dark', 'cream', .3), wobble=.2, edge=.3, tooth=0)


def paint_jumpers(canvas: Canvas) -> None:
    """Three of them, pegged by the shoulders, on their way up."""
    (x0, y0), (x1, y1) = LINE
    for share, cloth, trim, size in JUMPERS:
        sag = 8 * 4 * share * (1 - share) * .8
        x, y = x0 + (x1 - x0) * share + sag * .6, y0 + (y1 - y0) * share + sag
        _jumper(Pen.at(canvas, x, y, size, turn=10), cloth, trim)


def _jumper(pen: Pen, cloth: Colour, trim: Colour) -> None:
    shape = spline([(-13, 2, 'c'), (0, 6), (13, 2, 'c'), (22, 8), (31, 34, 'c'), (21, 38, 'c'), (17, 22, 'c'),
                    (18, 46, 'c'), (0, 48), (-18, 46, 'c'), (-17, 22, 'c'), (-21, 38, 'c'), (-31, 34, 'c'), (-22, 8)])
    wool = pen.ink(shape, cloth, wobble=.5)
    pen.shade(wool, 'ink', 6, -6, 7, alpha=.5, low=.3)
    bars = joined(*[rect(-34, y, 68, 3.4) for y in (14, 24, 34)])
    pen.ink(bars, trim, alpha=.85, wobble=.4, clip=wool)
    for x in (-12, 12):
        pen.ink(rect(x - 2.4, -5, 5, 11, 1), 'wood', wobble=.1)


def paint_purse(canvas: Canvas, opened: int) -> None:
    """A fat purse with a brass clasp in the grass; open, a coin looks out."""
    pen = Pen.at(canvas, *PURSE_AT, 1)
    gap = (0, 9, 15)[opened]
    bag = pen.ink(spline([(-24, -50), (-40, -22), (-36, -3), (0, 2), (36, -3), (40, -22), (24, -50)]),
                  mix('rust', 'plum', .25), wobble=.5)
    pen.shade(bag, 'ink', 10, -9, 12, alpha=.6, low=.22)
    pleats = joined(*[brush_stroke([(x, -46), (x * 1.5, -30)], 2.4, 1) for x in (-16, -6, 5, 15)])
    pen.ink(pleats, mix('rust', 'ink', .5), wobble=.2)
    if opened:
        for x, y in ((-8, -54 - gap * .7), (9, -50 - gap * .5)):
            coin = pen.ink(ellipse(x, y, 12, 12), 'gold', wobble=.2)
            pen.shade(coin, 'rust', 3, 3, 4, alpha=.5, low=.3)
    for side in (-1, 1):
        bar = brush_stroke([(-25, -50 - (gap if side < 0 else 0)), (0, -56 - (gap * 1.3 if side < 0 else 0)),
                            (25, -50 - (gap if side < 0 else 0))], 5.4, 5.4)
        if side > 0 or not opened:
            pen.ink(bar, 'ochre', wobble=.2)
    for x in (-5, 5):
        pen.ink(circle(x, -61 - (gap if opened and x < 0 else 0), 4.6), 'gold', wobble=.1)


def paint_coins(canvas: Canvas, moment: int) -> None:
    """A coin for every metre: over to the tower that is not there, down the pencilled hole, out of sight."""
    if moment in (0, 5):
        return
    falls = ((1206, 596), (1240, 584), (HOLE_X, 640), (HOLE_X, 720), (HOLE_X, 800), (HOLE_X, 876))
    for k in range(3):
        at = moment + k - 1
        if 0 <= at < len(falls):
            x, y = falls[at]
            coin = canvas.ink(ellipse(x, y, 10, (10, 4, 9, 5, 10, 6)[at], 20 * at), 'gold', wobble=.2, tooth=0)
            canvas.shade(coin, 'rust', 2, 3, 3, alpha=.5, low=.3)


def paint_coin_pile(canvas: Canvas) -> None:
    """A few are laid out already."""
    for k, (dx, dy) in enumerate(((54, 0), (54, -6), (54, -12), (78, 1), (78, -5), (-56, 1))):
        coin = canvas.ink(ellipse(PURSE_AT[0] + dx, PURSE_AT[1] - 2 + dy, 11, 4.6), mix('gold', 'ochre', .1 * (k % 3)),
                          wobble=.2, tooth=0)
        canvas.shade(coin, 'rust', 0, -3, 2, alpha=.6, low=.3)


def paint_pencil(canvas: Canvas) -> None:
    """A carpenter's pencil lies where the last line stops; beside it crumbs of rubber."""
    pen = Pen.at(canvas, *PENCIL_AT, 1, turn=6)
    canvas.ink(brush_stroke([(PENCIL_AT[0] + 30, PENCIL_AT[1] + 24), (PENCIL_AT[0] + 258, PENCIL_AT[1] + 46)], 8, 20),
               mix('till', 'indigo', .3), .35, wobble=1.4, edge=1.2, tooth=0)
    pen.ink(polygon([(0, 0), (34, -13), (34, 13)], 1), mix('sand', 'cream', .3), wobble=.3)
    pen.ink(polygon([(0, 0), (13, -5), (13, 5)], 1), mix('ink', 'till', .3), wobble=.3)
    body = pen.ink(rect(34, -13, 190, 26, 2), 'teal', wobble=.4, angle=0, streak=.05)
    pen.ink(rect(34, -13, 190, 9), mix('teal', 'sea', .5), wobble=.4, clip=body)
    pen.ink(rect(34, 6, 190, 8), mix('teal', 'ink', .4), wobble=.4, clip=body)
    pen.ink(rect(222, -14, 16, 28, 2), 'ochre', wobble=.3)
    pen.ink(rect(236, -12, 26, 24, 8), 'rose', wobble=.3)
    rng = np.random.default_rng(4)
    crumbs = joined(*[ellipse(float(x), float(y), 5, 2.2, float(t)) for x, y, t in zip(
        rng.uniform(1280, 1390, 12), rng.uniform(812, 842, 12), rng.uniform(-60, 60, 12), strict=True)])
    canvas.ink(crumbs, mix('rose', 'till', .4), wobble=.4, edge=.5, tooth=0)
