"""Eight flags, each with the sign of a use of the land; seven have their place, the lily goes from hand to hand.

Owns cloth, poles, signs and the lily in its pot. No words: drop, frog, cow, tree, house, potato, ear of rye.
"""
import math

import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, spline
from assets.paint.kit.props import small_animals

from ._spread import FOLD

CLOTH: dict[str, Colour] = {'drop': 'teal', 'frog': mix('sea', 'cream', .45), 'cow': 'cream',
                            'tree': mix('lime', 'cream', .4), 'house': 'gold',
                            'potato': mix('forest', 'green', .2), 'rye': 'indigo', 'lily': mix('heather', 'plum', .15)}
# sign, x, foot, height of the pole, size
PLACES = (('tree', 44, 640, 78, .74), ('cow', 98, 690, 96, .84), ('frog', 148, 772, 124, 1.0),
          ('drop', 208, 806, 112, 1.0),
          ('house', 738, 716, 122, 1.0), ('potato', 790, 716, 96, 1.0), ('rye', 838, 716, 124, 1.0))
STANDING = tuple(place[0] for place in PLACES)
LIMP = ('drop',)                     # which of them July still shows: it stands in a dry bed
POT_AT = (398, 690)
LILY_PINK = mix('rose', 'brick', .22)


def paint_poles(canvas: Canvas) -> None:
    """The seven poles in April; July has one left, its cloth hanging down."""
    for name, x, foot, tall, size in PLACES:
        for dx in (0, FOLD):
            if dx and name not in LIMP:
                continue
            pole = canvas.ink(brush_stroke([(x + dx, foot + 4), (x + dx + 1, foot - tall)], 5 * size, 4.4 * size),
                              mix('wood', 'sand', .3 if dx == 0 else .55), wobble=.4, edge=.5, tooth=0)
            canvas.shade(pole, 'wood_dark', -2, 0, 1.6, alpha=.6, low=.3)
            canvas.ink(circle(x + dx + 1, foot - tall - 2, 4 * size), 'gold', wobble=.2, edge=.3, tooth=0)
            if dx:
                _limp(canvas, name, x + dx, foot - tall, size)


def _limp(canvas: Canvas, name: str, x: float, y: float, size: float) -> None:
    pen = Pen.at(canvas, x + 2, y + 4, size)
    cloth = pen.ink(spline([(0, 0, 'c'), (19, 5), (26, 34), (21, 62, 'c'), (12, 58), (2, 66, 'c'), (0, 34, 'c')]),
                    mix(CLOTH[name], 'sand', .38), wobble=.5)
    pen.shade(cloth, 'clay', 6, -4, 6, alpha=.6, low=.3)
    pen.ink(brush_stroke([(9, 6), (14, 32), (12, 58)], .8, 1, 4), mix(CLOTH[name], 'clay', .6), alpha=.7, wobble=.2,
            clip=cloth)


def paint_flag(canvas: Canvas, number: int, moment: int) -> None:
    """One cloth in the wind of April."""
    name, x, foot, tall, size = PLACES[number]
    cloth(Pen.at(canvas, x + 2, foot - tall + 3, size), name, moment + number)


def cloth(pen: Pen, name: str, moment: int) -> None:
    """A cloth of 58 x 42 units from its pole at the origin, with its sign; three moments of a wave."""
    phase = moment * 2 * math.pi / 3
    def lift(x: float) -> float:
        return 4.2 * math.sin(x * .1 + phase) * min(1, x / 26)
    top = [(x, lift(x)) for x in range(0, 59, 6)]
    foot = [(x, 42 + lift(x) * 1.1) for x in range(58, -1, -6)]
    laid = pen.ink(polygon([*top, *foot]), CLOTH[name], wobble=.5, edge=.6, angle=90, streak=.05)
    pen.shade(laid, 'plum', -6, -4, 6, alpha=.35, low=.35)
    _fold(pen, laid, phase)
    sign(pen.placed(30, 22 + lift(30), 4 * math.cos(3 + phase), .94), name, laid)


def _fold(pen: Pen, laid: Region | None, phase: float) -> None:
    x = 18 + 14 * (1 + math.sin(phase))
    pen.ink(brush_stroke([(x, -2), (x - 3, 20), (x, 46)], 3, 3, 6), 'plum', alpha=.14, wobble=.4, clip=laid)


def sign(pen: Pen, name: str, clip: Region | None = None) -> None:
    """The picture on a flag, about 28 units high round (0, 0)."""
    match name:
        case 'drop':
            pen.ink(spline([(0, -17, 'c'), (10, 3), (0, 13), (-10, 3)]), 'frost', wobble=.2, clip=clip)
        case 'frog':
            small_animals.frog(pen.canvas, *pen.point(-1, 13), .74 * pen.size)
        case 'cow':
            _cow(pen)
        case 'tree':
            pen.ink(brush_stroke([(0, 14), (0, -4)], 5, 4), 'peat', wobble=.2)
            pen.ink(joined(circle(-6, -4, 8), circle(6, -4, 8), circle(0, -10, 9)), 'forest', wobble=.4)
        case 'house':
            pen.ink(polygon([(-12, 13), (-12, -2), (12, -2), (12, 13)]), 'brick', wobble=.2)
            pen.ink(polygon([(-16, 0), (0, -15), (16, 0)]), 'indigo', wobble=.2)
            pen.ink(polygon([(-3, 13), (-3, 3), (4, 3), (4, 13)]), 'cream', wobble=.2)
        case 'potato':
            laid = pen.ink(spline([(-16, 2), (-10, -9), (4, -10), (15, -3), (14, 8), (2, 12), (-11, 11)]), 'sand',
                           wobble=.4)
            pen.shade(laid, 'clay', -3, -4, 4, alpha=.6, low=.3)
            pen.ink(joined(circle(-6, 0, 1.6), circle(5, -3, 1.6), circle(7, 5, 1.6), circle(-2, 7, 1.4)), 'clay',
                    wobble=.1)
        case 'rye':
            grains = joined(*[ellipse(side * 4.6, y, 2.8, 5, side * 28) for y in (-10, -3, 4) for side in (-1, 1)],
                            ellipse(0, -16, 2.6, 5))
            pen.ink(brush_stroke([(0, 15), (0, -14)], 2.4, 1.6), 'gold', wobble=.2)
            pen.ink(grains, 'gold', wobble=.2)
        case 'lily':
            bloom(pen.placed(0, 4, 0, .52), 0)


def _cow(pen: Pen) -> None:
    pen.ink(joined(ellipse(-13, -6, 6, 3.4, 24), ellipse(13, -6, 6, 3.4, -24)), 'ink', wobble=.2)
    pen.ink(spline([(-9, -10), (0, -13), (9, -10), (8, 4), (0, 12), (-8, 4)]), 'white', wobble=.2)
    pen.ink(spline([(0, -13), (9, -10), (8, 0), (2, -3)]), 'ink', wobble=.2)
    pen.ink(ellipse(0, 8, 7, 5), 'pink', wobble=.2)
    pen.ink(joined(circle(-4, -4, 1.6), circle(-2.4, 8, 1.1), circle(2.4, 8, 1.1)), 'ink', wobble=0, edge=.2)


def bloom(pen: Pen, droop: float) -> None:
    """A lily flower on the origin, 60 units across, turned by `droop` degrees; six petals bent back."""
    own = pen.placed(0, 0, droop)
    petals = skia.Path()
    for k, angle in enumerate((-152, -118, -90, -62, -28)):
        reach = (30, 36, 34, 36, 30)[k]
        tip = (reach * math.cos(math.radians(angle)), reach * math.sin(math.radians(angle)))
        side = (math.cos(math.radians(angle + 90)) * 9, math.sin(math.radians(angle + 90)) * 9)
        petals.addPath(spline([(0, 4, 'c'), (tip[0] * .55 + side[0], tip[1] * .55 + side[1]), (tip[0], tip[1], 'c'),
                               (tip[0] * .55 - side[0], tip[1] * .55 - side[1])]))
    laid = own.ink(petals, LILY_PINK, wobble=.4, edge=.5)
    own.shade(laid, mix('brick', 'plum', .25), 0, -8, 7, alpha=.6, blend='normal', low=.35)
    own.shade(laid, mix('pink', 'white', .4), 0, 7, 4, alpha=.7, blend='normal', low=.5)
    own.ink(joined(*[brush_stroke([(0, 2), (dx * .6, -14), (dx, -24)], 1.8, 1.2) for dx in (-9, -3, 4, 10)]), 'cream',
            wobble=.1)
    own.ink(joined(*[ellipse(dx, -25, 3, 1.8, dx * 4) for dx in (-9, -3, 4, 10)]), 'rust', wobble=.1)
    own.ink(spline([(-6, 2), (0, 10), (6, 2), (0, -2)]), mix('green', 'lime', .3), wobble=.2)


def lily(canvas: Canvas, x: float, y: float, size: float, bend: float, dry: bool) -> None:
    """A lily in a pot on (x, y), with its own little flag; `bend` 0 = looks ahead, 1 = hangs, -1 = looks up."""
    pen = Pen.at(canvas, x, y, size)
    green: Colour = mix('moss', 'ochre', .55) if dry else 'green'
    pen.ink(brush_stroke([(-14, -30), (-18, -182)], 4.4, 4), mix('wood', 'sand', .3), wobble=.3)
    pen.ink(circle(-18, -184, 4), 'gold', wobble=.2)
    if dry:
        _limp(canvas, 'lily', *pen.point(-18, -180), size * .9)
    else:
        cloth(Pen.at(canvas, *pen.point(-17, -180), size * .86), 'lily', 0)
    tip = (8 + 20 * max(0, bend), -112 + 44 * max(0, bend) ** 1.4)
    stem = [(2, -34), (4, -76), (6, -104 + 6 * bend), tip]
    pen.ink(brush_stroke(stem, 5, 4, 4.6, 30), green, wobble=.3)
    for up, side, reach in ((-52, -1, 26), (-62, 1, 28), (-78, -1, 22), (-86, 1, 20)):
        drop = 14 if dry else -10
        leaf = pen.ink(brush_stroke([(3, up), (side * reach * .6, up + drop * .4), (side * reach, up + drop)], 3, 1.2,
                                    8, 14), green, wobble=.3)
        pen.shade(leaf, 'forest', 0, -4, 3, alpha=.4, low=.3)
    bloom(pen.placed(tip[0], tip[1], 0, .9), 24 + 122 * max(0, bend) + 26 * min(0, bend))
    pot = pen.ink(polygon([(-24, -38, 2), (26, -38, 2), (18, 0, 4), (-16, 0, 4)]), 'terra', wobble=.5)
    pen.shade(pot, 'rust', 8, -4, 7, alpha=.7, low=.25)
    pen.ink(polygon([(-28, -44, 3), (30, -44, 3), (29, -33, 3), (-27, -33, 3)]), mix('terra', 'rose', .25), wobble=.4)
