"""The red line of 'Twente ondersteboven': from edge to edge along six hands, down to Mo, and through five emblems.

Owns where the line runs (px of the first face), its glow, and the coasters on it: café hatch, es, hole, hill, hall.
"""
import math
from collections.abc import Sequence

import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import along_circle, brush_stroke, circle, ellipse, polygon, polyline, rect, spline

from ._spread import Spot, wool
from ._upside_down_face import MIDDLE, Face

HANDS: dict[str, Spot] = {'bennie': (266, 554), 'jantien': (456, 572), 'truida': (806, 548), 'selam': (1344, 552),
                          'egbert': (1484, 556), 'roelof': (1632, 552)}
COLLAR, MO_HAND = (1084, 680), (1250, 706)
TEETH = (1788, 662)
EMBLEMS: tuple[tuple[str, Spot], ...] = (('hatch', (72, 662)), ('es', (360, 620)), ('hole', (668, 616)),
                                         ('hill', (1284, MIDDLE)), ('hall', (1742, 606)))
TO_TRUIDA: tuple[Spot, ...] = ((-70, MIDDLE), (20, 667), EMBLEMS[0][1], (170, 604), HANDS['bennie'], (306, 596),
                               EMBLEMS[1][1], (414, 604), HANDS['jantien'], (552, 606), EMBLEMS[2][1], (748, 586),
                               HANDS['truida'])
TO_TECKEL: tuple[Spot, ...] = (HANDS['selam'], (1412, 586), HANDS['egbert'], (1558, 590), HANDS['roelof'],
                               (1692, 588), EMBLEMS[4][1], (1768, 640), TEETH)
FROM_TECKEL: tuple[Spot, ...] = ((1800, 668), (1884, 662), (1990, MIDDLE))
SIZE = 31
# loose loops of the tangle, round pipes and round nothing
CURLS: tuple[tuple[Spot, ...], ...] = (
    ((690, 640), (720, 648), (728, 660), (690, 664), (684, 674), (722, 680), (742, 700), (730, 722)),
    ((872, 700), (902, 708), (906, 720), (870, 722), (868, 732), (904, 738), (930, 726), (948, 738)),
    ((1420, 640), (1452, 648), (1454, 658), (1420, 662), (1422, 672), (1450, 680), (1444, 700)))


def arms(pulled: float) -> tuple[tuple[Spot, ...], tuple[Spot, ...]]:
    """The line from Truida's hand down to the collar, and from Mo's hand up to Selam's; `pulled` 0 slack to 1 taut."""
    slack = 1 - pulled
    left = (HANDS['truida'], (896, 590 + 52 * slack), (986, 640 + 58 * slack), COLLAR)
    hand = (MO_HAND[0], MO_HAND[1] - 14 * slack)
    right = (hand, (1266, 690 + 4 * slack), EMBLEMS[3][1], (1294, 620 + 16 * slack), (1312, 578 + 16 * slack),
             HANDS['selam'])
    return left, right


def strand(canvas: Canvas, face: Face, points: Sequence[Spot], width: float = 4.8) -> None:
    """Wool of the line; in the dark its red is laid brighter, for the night that falls over it."""
    if face.day:
        wool(canvas, points, width)
        return
    path = polyline(list(points))
    canvas.ink(path, mix('brick', 'plum', .5), .6, stroke=width, wobble=.3, edge=.3, tooth=0, offset=(.6, 2.4))
    canvas.ink(path, mix('brick', 'terra', .38), stroke=width, wobble=.3, edge=.3, tooth=0)


def paint_line(canvas: Canvas, face: Face) -> None:
    """All of it but what Mo pulls."""
    strand(canvas, face, TO_TRUIDA)
    strand(canvas, face, TO_TECKEL)
    for curl in CURLS:
        strand(canvas, face, curl, 3.2)


def paint_line_out(canvas: Canvas, face: Face) -> None:
    strand(canvas, face, FROM_TECKEL)


def paint_emblems(canvas: Canvas, _: Face) -> None:
    """Five coasters on the line."""
    for kind, (x, y) in EMBLEMS:
        if kind != 'hill':
            coaster(canvas, kind, x, y)


def coaster(canvas: Canvas, kind: str, x: float, y: float) -> None:
    """A round coaster with its emblem; a twist of wool holds it above."""
    canvas.ink(circle(x + 2, y + 3, SIZE), 'ink', .4, 'multiply', wobble=.6, edge=.5, tooth=0)
    disc = canvas.ink(circle(x, y, SIZE), 'cream', wobble=.7, edge=.6, tooth=0)
    inner = canvas.mask(circle(x, y, SIZE - 5), .4, .4)
    {'hatch': _hatch, 'es': _es, 'hole': _hole, 'hill': _hill, 'hall': _hall}[kind](canvas, x, y, inner)
    canvas.ink(circle(x, y, SIZE - 4), 'brick', stroke=3, wobble=.4, edge=.4, tooth=0)
    canvas.shade(disc, 'clay', 3, -3, 5, alpha=.35, low=.4)
    for side in (-1, 1):
        canvas.ink(circle(x + side * (SIZE - 1), y - 1, 4.4), 'brick', wobble=.2, edge=.3, tooth=0)


def _half(canvas: Canvas, y: float, colour: Colour, inner: Region | None, x: float) -> None:
    canvas.ink(rect(x - 40, y, 80, 60), colour, wobble=.3, edge=.4, tooth=0, clip=inner)


def _hatch(canvas: Canvas, x: float, y: float, inner: Region | None) -> None:
    """A floor with an open hatch, and light in it."""
    canvas.ink(rect(x - 40, y - 40, 80, 80), mix('plum', 'terra', .55), wobble=0, tooth=0, clip=inner)
    _half(canvas, y + 8, 'wood', inner, x)
    canvas.ink(polygon([(x - 14, y + 8), (x + 12, y + 8), (x + 17, y + 26), (x - 19, y + 26)]), 'glow', wobble=.4,
               tooth=0, clip=inner)
    canvas.ink(polygon([(x - 14, y + 8), (x - 4, y - 14), (x + 20, y - 14), (x + 12, y + 8)]), 'ochre', wobble=.4,
               tooth=0, clip=inner)


def _es(canvas: Canvas, x: float, y: float, inner: Region | None) -> None:
    """A raised field with rye."""
    canvas.ink(rect(x - 40, y - 40, 80, 80), mix('ice', 'sky', .4), wobble=0, tooth=0, clip=inner)
    stalks, ears = skia.Path(), skia.Path()
    for k in range(-5, 6):
        top = y - 17 + abs(k) * 1.2
        stalks.addPath(brush_stroke([(x + k * 4, y + 8), (x + k * 4.4, top)], 2.6, 1.6))
        ears.addPath(ellipse(x + k * 4.5, top, 2.4, 5.4))
    canvas.ink(stalks, 'ochre', wobble=.3, edge=.4, tooth=0, clip=inner)
    canvas.ink(ears, 'gold', wobble=.2, edge=.3, tooth=0, clip=inner)
    canvas.ink(ellipse(x, y + 22, 32, 18), 'clay', wobble=.5, tooth=0, clip=inner)
    _half(canvas, y + 16, 'green', inner, x)


def _hole(canvas: Canvas, x: float, y: float, inner: Region | None) -> None:
    """A round hole full of water."""
    canvas.ink(rect(x - 40, y - 40, 80, 80), mix('sky', 'cream', .3), wobble=0, tooth=0, clip=inner)
    _half(canvas, y - 8, 'sand', inner, x)
    canvas.ink(rect(x - 40, y - 10, 80, 5), 'green', wobble=.3, tooth=0, clip=inner)
    bowl = canvas.ink(spline([(x - 21, y - 11, 'c'), (x + 21, y - 11, 'c'), (x + 15, y + 8), (x, y + 17),
                              (x - 15, y + 8)]), 'peat', wobble=.4, tooth=0, clip=inner)
    canvas.ink(rect(x - 24, y - 6, 48, 11), 'sea', wobble=.2, tooth=0, clip=bowl)


def _hill(canvas: Canvas, x: float, y: float, inner: Region | None) -> None:
    """A hill pushed up, its layers like roof tiles."""
    canvas.ink(rect(x - 40, y - 40, 80, 80), mix('pink', 'cream', .45), wobble=0, tooth=0, clip=inner)
    hill = canvas.ink(spline([(x - 34, y + 16, 'c'), (x - 18, y - 4), (x - 2, y - 16), (x + 14, y - 6),
                              (x + 34, y + 14, 'c'), (x + 34, y + 40, 'c'), (x - 34, y + 40, 'c')]),
                      mix('teal', 'moss', .45), wobble=.4, tooth=0, clip=inner)
    for k in range(4):
        at = x - 20 + k * 13
        canvas.ink(brush_stroke([(at - 16, y + 34), (at + 2, y + 4), (at + 14, y - 20)], 5, 4),
                   ('sand', 'terra')[k % 2], wobble=.3, edge=.4, tooth=0, clip=hill)


def _hall(canvas: Canvas, x: float, y: float, inner: Region | None) -> None:
    """A hall in the rose salt."""
    laid = canvas.ink(rect(x - 40, y - 40, 80, 80), '#DDA5A6', wobble=0, tooth=0, clip=inner)
    canvas.ink(spline([(x - 20, y + 12, 'c'), (x - 19, y - 4), (x, y - 14), (x + 19, y - 4), (x + 20, y + 12, 'c')]),
               mix('teal', 'night', .25), wobble=.5, tooth=0, clip=laid)
    canvas.ink(brush_stroke([(x, y - 40), (x, y + 2)], 3.4, 3.4), 'cream', wobble=.2, tooth=0, clip=laid)


def paint_glow(canvas: Canvas, face: Face, share: float) -> None:
    """The line alight from the left edge over `share` of the page; the emblems it has reached have a ring of light."""
    left, right = arms(1)
    mo = (COLLAR, (1120, 706), (1180, 712), MO_HAND)
    points = [*TO_TRUIDA, *left[1:], *mo[1:], *right[1:], *TO_TECKEL[1:], *FROM_TECKEL]
    path = polyline(points)
    reach = -60 + share * 2060
    lit = canvas.mask(rect(-80, 500, reach + 80, 330), 0, 0)
    if lit is None:
        return
    strokes = (((22, 'white', .55), (12, 'gold', .95), (5, 'brick', 1)) if face.day else
               ((22, 'gold', .3), (13, 'gold', .5), (5.6, 'glow', 1)))
    ring, ray = ('gold', 'white') if face.day else ('glow', 'glow')
    for wide, colour, alpha in strokes:
        canvas.ink(path, colour, alpha, stroke=wide, wobble=.5, edge=.6, tooth=0, mottle=0, streak=0, clip=lit)
    for _, (x, y) in EMBLEMS:
        if x >= reach:
            continue
        canvas.ink(circle(x, y, SIZE + 5), ring, .95, stroke=6, wobble=.5, edge=.5, tooth=0)
        for k in range(8):
            turn = k * math.pi / 4 + .3
            tip, foot = (along_circle(x, y, r, 1, math.degrees(turn))[0] for r in (SIZE + 19, SIZE + 11))
            canvas.ink(brush_stroke([foot, tip], 4, 1.6), ray, wobble=.2, edge=.3, tooth=0)
