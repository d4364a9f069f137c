"""Under the tear, in another hand: the gully that goes on, sand in arches, the salt, and gas under it.

Owns what the map does not show; larger shapes and marks than on the map, nothing to scale. Order from the top: old
river sand, old sea floor, chalk, red sandstone, salt; the desert sandstone with the gas lies lowest.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, moved, polygon, rect, spline
from assets.paint.kit.props import signs, water

from . import _below_thirty_shape as shape
from ._below_thirty_map import LAMP
from ._below_thirty_shape import HEART, along, bent
from ._spread import below

BANDS = ((946, 654, 'tertiary_sea'), (984, 692, 'chalk'), (998, 710, 'bunter'), (1022, 732, 'zechstein'))
# where water runs in the sand: far from the salt, and over it
SANDS = tuple((800 + 29 * k, 492 + 27 * k) for k in range(-3, 7))
TURNS = (-11, -7, -3, 0)
DOMES = ((-148, 58, 27), (-2, -42, 31), (146, 50, 28))     # Hooghalen, Schoonloo, Gasselte: west to east
GAS_AT = (1538, 908)


def paint_deep(canvas: Canvas) -> None:
    """All of it, then the night, and as much of the lamp as comes down."""
    canvas.ink(rect(-90, 400, 2110, 640), mix('night', 'ink', .3), wobble=0, edge=0, tooth=0)
    _river_sand(canvas)
    for low, top, material in BANDS:
        line = bent(low, top)
        laid = ground(canvas, below(line), material, shade=False, wobble=2)
        canvas.ink(brush_stroke(along(line, -60, 1980, 90), 5, 5, 6, 160), 'ink', .6, wobble=2, edge=1.3, tooth=.05,
                   clip=laid)
    _gully(canvas)
    canvas.light([(*LAMP, 250, 1)], night='#58669A', warm='#FFD98A', rings=((1, .18), (.74, .4), (.5, .7), (.3, 1)))


def _river_sand(canvas: Canvas) -> None:
    """Sand of a river that is gone, and the water between it: broad arches by turns."""
    sand = ground(canvas, rect(540, 480, 1500, 560), 'river_sand', shade=False)
    canvas.ink(rect(540, 480, 1500, 560), mix('sea', 'ice', .3), .75, 'multiply', clip=sand, tooth=0)
    wet, edge, marks = skia.Path(), skia.Path(), skia.Path()
    rng = np.random.default_rng(6)
    for number, (low, top) in enumerate(SANDS):
        wet.addPath(brush_stroke(along(bent(low, top), 560, 1990, 90), 17, 17, 23, 160))
        edge.addPath(brush_stroke(along(bent(low - 13, top - 13), 560, 1990, 90), 1.4, 1.4, 3.4, 160))
        for x in np.arange(600 + 40 * (number % 2), 1980, 96):
            start = x + rng.uniform(-16, 16)
            off = rng.uniform(-4, 5)
            marks.addPath(brush_stroke(along(bent(low + off, top + off), start, start + 40, 8), .8, .8, 3.2, 10))
    canvas.ink(wet, mix('teal', 'sea', .3), clip=sand, wobble=2.2, edge=1.2, tooth=.01)
    canvas.ink(edge, 'ice', .85, clip=sand, wobble=1.4, edge=1.1, tooth=.06)
    canvas.ink(marks, 'frost', .8, clip=sand, wobble=.5, edge=.6, tooth=0)


def _gully(canvas: Canvas) -> None:
    """The gully goes on and on: glitter sand along its side, then pitch black with the rings of a still lake."""
    side = ground(canvas, shape.gully(58), 'peelo_sand', shade=False)
    stars = joined(*[moved(_star(r), x, y) for x, y, r in ((706, 806, 9), (676, 858, 8), (622, 912, 10), (714, 838, 6),
                                                           (650, 884, 6), (586, 940, 6), (196, 910, 9), (150, 850, 7))])
    canvas.ink(stars, 'ochre', clip=side, wobble=.2, edge=.4, tooth=0)
    black = ground(canvas, shape.gully(), 'pot_clay', shade=False, pattern=False)
    rings = skia.Path()
    for reach in range(40, 620, 38):
        line = [(400 + reach * 1.2 * math.cos(a), 690 + reach * .84 * math.sin(a)) for a in np.linspace(0, math.pi, 40)]
        rings.addPath(brush_stroke(line, 2, 2, 6, 60))
    canvas.ink(rings, mix('indigo', 'sea', .5), .9, clip=black, wobble=1.6, edge=1.1, tooth=.05)
    canvas.tone(black, mix('night', 'ink', .3), .6, 'ink', dx=-20, dy=0, blur=18, low=.3)


def _star(reach: float) -> skia.Path:
    return polygon([(0, -reach), (reach * .26, -reach * .26), (reach, 0), (reach * .26, reach * .26), (0, reach),
                    (-reach * .26, reach * .26), (-reach, 0), (-reach * .26, -reach * .26)])


def paint_boomerang(canvas: Canvas, moment: int) -> None:
    """The salt under the south of Drenthe, seen from above: a boomerang with three domes, a notch further each time."""
    x, y = HEART
    turn = TURNS[moment]
    blade = spline([(-196, 84), (-188, 50), (-150, 22), (-78, -34), (-34, -70), (6, -80), (46, -66), (104, -26),
                    (160, 12), (192, 40), (198, 74), (174, 88), (132, 72), (68, 36), (6, 12), (-50, 34), (-122, 84),
                    (-166, 104)])
    body = moved(blade, x, y, turn=turn)
    for down, alpha in ((22, .35), (12, .6)):
        canvas.ink(body, mix('ink', 'night', .3), alpha, offset=(down * .3, down), wobble=1, edge=1.2, tooth=0)
    salt = ground(canvas, body, 'zechstein', shade=False, pattern=False, wobble=1)
    if salt is None:
        return
    canvas.ink(salt, mix('rose', 'pink', .3), .8, tooth=0, angle=30, streak=.06)
    canvas.tone(salt, mix('rose', 'heather', .4), .5, 'plum', dx=-3, dy=-16, blur=8, low=.3)
    crystals = joined(*[moved(rect(-s / 2, -s / 2, s, s * .8, 1, a), *_turned(px, py, turn, x, y))
                        for px, py, s, a in _crystals()])
    canvas.ink(crystals, mix('pink', 'white', .4), .8, clip=salt, wobble=.3, edge=.4, tooth=0)
    canvas.shade(salt, 'white', -2, 8, 4, alpha=.6, blend='normal', low=.45)
    for dx, dy, r in DOMES:
        _dome(canvas, *_turned(dx, dy, turn, x, y), r)


def _dome(canvas: Canvas, x: float, y: float, reach: float) -> None:
    """A dome: a ring-shaped dip, and a block of salt with its facets."""
    canvas.ink(ellipse(x, y + 2, reach * 1.12, reach * .86), mix('heather', 'plum', .35), wobble=.8, edge=.9, tooth=.01)
    canvas.ink(ellipse(x, y + 2, reach * 1.12, reach * .86), mix('heather', 'rose', .5), stroke=3, wobble=.8, edge=.8,
               tooth=0)
    corners = [(x + reach * px, y + reach * py) for px, py in ((-.74, .1), (-.46, -.62), (.06, -.86), (.6, -.56),
                                                               (.78, .12), (.4, .56), (-.34, .54))]
    top = (x + reach * .04, y - reach * .2)
    for k, colour in enumerate(('pink', 'white', mix('pink', 'white', .6), 'pink', mix('rose', 'heather', .25),
                                mix('rose', 'heather', .4), 'rose')):
        canvas.ink(polygon([corners[k], corners[(k + 1) % 7], top]), colour, wobble=.3, edge=.4, tooth=0)


def _turned(px: float, py: float, turn: float, x: float, y: float) -> tuple[float, float]:
    a = math.radians(turn)
    return x + px * math.cos(a) - py * math.sin(a), y + px * math.sin(a) + py * math.cos(a)


def _crystals() -> list[tuple[float, float, float, float]]:
    rng = np.random.default_rng(12)
    spots = [(-176, 52), (-112, 24), (-98, 44), (-74, 10), (-56, -16), (-50, 14), (44, -20), (62, 6), (78, -16),
             (94, 18), (108, -4), (116, 40), (180, 70), (-130, 78), (8, -2), (-38, -52), (42, -48)]
    return [(px + rng.uniform(-4, 4), py + rng.uniform(-4, 4), rng.uniform(9, 15), rng.uniform(-35, 35))
            for px, py in spots]


def paint_domes(canvas: Canvas, lit: int) -> None:
    """One, two, three domes that light up from west to east."""
    x, y = HEART
    for dx, dy, r in DOMES[:lit]:
        px, py = x + dx, y + dy - 3
        for share, alpha, colour in ((2.1, .22, 'terra'), (1.5, .34, 'gold'), (1, .95, 'glow')):
            canvas.ink(ellipse(px, py, r * share, r * share * .82), colour, alpha, wobble=1.2, edge=1.2, tooth=0)
        signs.spark(canvas, px, py, r * .62, 'white')


def paint_gas(canvas: Canvas, filled: float) -> None:
    """A store in desert sandstone under a tight lid: bubbles in for summer, out for winter."""
    x, y = GAS_AT
    rock = spline([(x - 90, y + 60, 'c'), (x - 72, y + 2), (x - 40, y - 22), (x, y - 30), (x + 40, y - 22),
                   (x + 72, y + 2), (x + 90, y + 60, 'c')])
    canvas.ink(rock, mix('ink', 'night', .3), .9, stroke=10, wobble=1, edge=1, tooth=0)
    laid = ground(canvas, rock, 'rotliegend', shade=False)
    if laid is not None:
        canvas.ink(laid, mix('night', 'plum', .3), .3, 'multiply', tooth=0)
    rng = np.random.default_rng(21)
    spots = [(x + dx + rng.uniform(-4, 4), y - 15 + dx * dx / 190 + row * 15, rng.uniform(4.4, 7.6))
             for row in range(4) for dx in range(-54 + 9 * (row % 2), 56, 19)]
    for px, py, r in spots[:round(len(spots) * filled)]:
        canvas.ink(circle(px, py, r), mix('glow', 'ice', .4), .3, wobble=.2, edge=.4, tooth=0, clip=laid)
        water.bubble(canvas, px, py, r, 'glow')
