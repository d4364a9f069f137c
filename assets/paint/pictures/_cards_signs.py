"""The eight signs of the homework cards: one thing of each picture, told by its outline alone.

Each is drawn about (0, 0) in a box of 100 units: large on a small card, tiny under the rank of a large one.
"""
from collections.abc import Callable

import skia

from assets.paint.kit.figures.lantern import lantern
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.tints import DARK_STEEL, DARK_WOOD, STEEL, WOOD
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, polygon, rect, spline, union


def lamp(pen: Pen) -> None:
    """Mo's lantern: what he knows."""
    lantern(pen.placed(0, -30, 0, 1.22))


def _cup(pen: Pen, colour: Colour, stripe: Colour) -> None:
    pen.ink(spline([(-20, -12), (-38, -12), (-40, 14), (-20, 18)], False), colour, stroke=8, wobble=.3)
    body = pen.ink(polygon([(-24, -30, 2), (26, -30, 2), (22, 32, 12), (-20, 32, 12)]), colour, wobble=.4)
    pen.ink(rect(-30, -6, 60, 15), stripe, wobble=.3, clip=body)
    pen.shade(body, mix(colour, "ink", .5), -7, -6, 7, alpha=.6, blend="normal", low=.4)
    pen.ink(ellipse(1, -30, 25, 6.5), "peat", wobble=.2)


def cups(pen: Pen) -> None:
    """Two mugs that meet: working together begins with coffee."""
    pen.ink(joined(*(brush_stroke([(x, -40), (x + 7, -50), (x - 1, -60), (x + 6, -70)], 2, 2, 6) for x in (-24, 18))),
            "white", alpha=.9, wobble=.3)
    _cup(pen.placed(-23, 14, 9, .88), "cream", "brick")
    other = pen.placed(24, 12, -9, -.88, .88)
    _cup(other, mix("sea", "teal", .35), "cream")


def _coin_edge(pen: Pen, y: float, x: float = 0) -> None:
    side = pen.ink(union(ellipse(x, y, 38, 12), rect(x - 38, y - 12, 76, 12), ellipse(x, y - 12, 38, 12)),
                   mix("ochre", "rust", .25), wobble=.4)
    pen.shade(side, "rust", -8, -4, 8, alpha=.7, low=.35)
    pen.ink(ellipse(x, y - 12, 38, 12), "gold", wobble=.3)
    pen.ink(ellipse(x, y - 12, 28, 8), mix("gold", "rust", .3), stroke=2.6, wobble=.2)


def coin(pen: Pen) -> None:
    """A gold coin on a small pile."""
    for y, x in ((46, 2), (33, -4)):
        _coin_edge(pen, y, x)
    pen.ink(circle(2, -9, 37), mix("ochre", "rust", .4), wobble=.4)
    face = pen.ink(circle(0, -12, 36), "gold", wobble=.4, streak=.04, angle=30)
    pen.shade(face, mix("gold", "rust", .5), -6, -8, 8, alpha=.6, blend="normal", low=.4)
    pen.ink(circle(0, -12, 28), mix("gold", "cream", .6), stroke=3, wobble=.3)
    bow = spline([(13, -25), (2, -29), (-9, -22), (-11, -12), (-9, -2), (2, 5), (13, 1)], False)
    pen.ink(bow, "peat", stroke=6, wobble=.2, edge=.3)
    for y in (-16, -8):
        pen.ink(brush_stroke([(-19, y), (5, y)], 4.4), "peat", wobble=.2, edge=.3)


def spade(pen: Pen) -> None:
    """Roelof's spade with its tally: a list."""
    own = pen.turned(16, 0, 0)
    own.ink(brush_stroke([(0, -48), (0, 2)], 8, 9), WOOD, wobble=.3)
    own.ink(minus(union(rect(-17, -60, 34, 12, 5), polygon([(-17, -54), (17, -54), (4, -36), (-4, -36)], 2)),
                  polygon([(-9, -49), (9, -49), (0, -41)], 1)), DARK_WOOD, wobble=.3)
    blade = own.ink(spline([(-26, -6, "c"), (0, -10), (26, -6, "c"), (26, 32), (0, 56), (-26, 32)]), STEEL, wobble=.4)
    own.shade(blade, "indigo", -9, -8, 8, alpha=.7, low=.2)
    own.ink(rect(-6, -20, 12, 22, 3), DARK_WOOD, wobble=.3)
    chalk = skia.Path()
    for k in range(4):
        chalk.addPath(brush_stroke([(-14 + k * 8.4, 10), (-13 + k * 8.4, 32)], 3.6, 2.8))
    chalk.addPath(brush_stroke([(-20, 28), (18, 14)], 3.6, 2.8))
    own.ink(chalk, "white", wobble=.2, edge=.4)


def route(pen: Pen) -> None:
    """A way in stages, with a flag at its end."""
    way = [(-40, 44), (-2, 40), (22, 26), (6, 10), (-24, 2), (-22, -14), (8, -20)]
    pen.ink(spline(way, False), "peat", stroke=12, wobble=.4)
    line = skia.PathMeasure(spline(way, False), False)
    marks = skia.Path()
    step = line.getLength() / 9
    for k in range(9):
        (a, _), (b, _) = line.getPosTan(k * step + 3), line.getPosTan(k * step + step * .55 + 3)
        marks.addPath(brush_stroke([(a.x(), a.y()), (b.x(), b.y())], 4))
    pen.ink(marks, "glow", wobble=.2, edge=.3)
    pen.ink(circle(-40, 44, 11), "brick", wobble=.3)
    pen.ink(circle(-40, 44, 4.6), "cream", wobble=.2)
    pen.ink(brush_stroke([(14, -14), (14, -58)], 6), "peat", wobble=.3)
    cloth = pen.ink(spline([(15, -58, "c"), (34, -54), (54, -58, "c"), (46, -44), (52, -30, "c"), (34, -32),
                            (15, -28, "c")]), "brick", wobble=.4)
    pen.shade(cloth, "plum", -4, -6, 6, alpha=.5, low=.3)


def auger(pen: Pen) -> None:
    """The hand drill that comes up with a piece of every layer."""
    own = pen.turned(-14, 0, 0)
    own.ink(brush_stroke([(-32, -52), (32, -52)], 13, 13), "brick", wobble=.3)
    own.ink(brush_stroke([(0, -50), (0, 2)], 9), STEEL, wobble=.3)
    screw = own.ink(spline([(-17, -8, "c"), (17, -8, "c"), (21, 18), (16, 40), (0, 60, "c"), (-16, 40), (-21, 18)]),
                    DARK_STEEL, wobble=.4)
    for y, colour in ((-4, "peat"), (10, "sand"), (24, "till"), (38, mix("ochre", "terra", .4))):
        own.ink(brush_stroke([(-24, y + 8), (0, y + 1), (24, y - 3)], 8), colour, wobble=.3, clip=screw)
    own.shade(screw, "ink", -7, -4, 7, alpha=.55, low=.3)


def helmet(pen: Pen) -> None:
    """Bennie's helmet on a rule: how it is done."""
    rule = pen.ink(polygon([(-52, 34), (50, 22), (53, 42), (-49, 54)], 2), "gold", wobble=.4)
    pen.shade(rule, "rust", 0, -8, 6, alpha=.6, low=.35)
    marks = skia.Path()
    for k in range(11):
        x, y = -44 + k * 9, 34.5 - k * 1.06
        marks.addPath(brush_stroke([(x, y), (x + 1, y + (11 if k % 2 == 0 else 7))], 2.6))
    pen.ink(marks, "peat", wobble=.1, edge=.2)
    white = mix("cream", "sand", .25)
    dome = pen.ink(minus(ellipse(-2, 12, 44, 56), rect(-80, 12, 160, 80)), white, wobble=.4)
    pen.shade(dome, "clay", 10, -8, 10, alpha=.6, low=.3)
    pen.ink(rect(-50, 8, 108, 13, 6), mix(white, "clay", .28), wobble=.3)
    pen.ink(spline([(-12, -44), (8, -45), (10, -10), (9, 8, "c"), (-11, 8, "c"), (-12, -10)]), "brick", wobble=.3)
    light = pen.ink(circle(31, -10, 12), "till", wobble=.2)
    pen.ink(circle(33, -10, 8), "glow", wobble=.2, clip=light)


def wool(pen: Pen) -> None:
    """A ball of red wool whose thread runs to three others."""
    spots = ((-40, -42), (10, -52), (44, -18))
    for x, y in spots:
        pen.ink(brush_stroke([(-8, 16), ((x - 8) / 2 + 6, (y + 16) / 2 - 6), (x, y)], 4), "brick", wobble=.3)
    pen.ink(spline([(10, 44), (34, 50), (50, 38), (58, 46)], False), "brick", stroke=4.4, wobble=.3)
    ball = pen.ink(circle(-8, 18, 35), "brick", wobble=.6, edge=.7)
    pen.shade(ball, mix("brick", "plum", .55), -9, -9, 10, alpha=.8, blend="normal", low=.3)
    winds = skia.Path()
    for k, sag in enumerate((-20, -8, 5, 17)):
        winds.addPath(brush_stroke([(-40, 8 + sag * .9), (-10, -2 + sag), (26, 14 + sag * .8)], 1.6, 1.6, 3.2))
        winds.addPath(brush_stroke([(-30 + k * 13, -16), (-22 + k * 13, 16), (-34 + k * 12, 48)], 1.4, 1.4, 2.6))
    pen.ink(winds, mix("rose", "terra", .4), wobble=.3, edge=.4, clip=ball)
    for (x, y), colour in zip(spots, ("teal", "gold", "forest"), strict=True):
        pen.ink(circle(x, y, 11), "peat", wobble=.3)
        pen.ink(circle(x, y, 8), colour, wobble=.2)


SIGNS: dict[str, Callable[[Pen], None]] = {
    "aas": lamp, "heer": cups, "vrouw": coin, "boer": spade, "tien": route, "negen": auger, "acht": helmet,
    "zeven": wool}
