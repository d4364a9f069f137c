"""How far a theme has come, as a plant in a pot of ground: seed, shoot, plant, standing, in bloom. 110 x 110 each."""
import math
from itertools import pairwise

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, joined, polygon, spline
from assets.paint.kit.props.plants import roots
from assets.paint.pictures._interface_parts import shadow, underlay

STAGES = ("zaad", "kiem", "plant", "staat", "bloeit")
X, SOIL, FOOT = 55, 70, 106
LAYERS = (("topsoil", SOIL - 3), ("cover_sand", SOIL + 12), ("boulder_clay", SOIL + 23))
HEIGHTS = {"kiem": 17, "plant": 36, "staat": 50, "bloeit": 45}


def paint_stage(canvas: Canvas, stage: str) -> None:
    """One stage; an unknown name raises KeyError."""
    _pot(canvas)
    if stage == "zaad":
        _seed(canvas)
        return
    height = HEIGHTS[stage]
    roots(canvas, X, SOIL, 3, 8 + height * .36, 4, mix("bone", "clay", .3), 1.8, spread=.9)
    top = SOIL - height
    canvas.ink(brush_stroke([(X, SOIL + 2), (X + 2, SOIL - height / 2), (X, top)], 4.4 + height * .03, 2.6), "green",
               wobble=.3, edge=.4, tooth=0)
    if stage == "kiem":
        for side in (-1, 1):
            _leaf(canvas, X, top + 1, side, 15, -30, "moss")
        return
    for number in range(2 if stage == "plant" else 3):
        for side in (-1, 1):
            y = SOIL - 11 - number * 14 - (5 if side > 0 else 0)
            _leaf(canvas, X + 1, y, side, 23 - number * 3, -24, "green" if number % 2 == 0 else "moss")
    if stage == "plant":
        _leaf(canvas, X, top + 2, 1, 12, -74, "moss")
    elif stage == "staat":
        _bud(canvas, X, top)
    else:
        _flower(canvas, X, top)


def _pot(canvas: Canvas) -> None:
    """The pot is cut open: field, sand and boulder clay lie in it in their order."""
    shape = polygon([(X - 37, SOIL - 6, 4), (X + 37, SOIL - 6, 4), (X + 28, FOOT, 11), (X - 28, FOOT, 11)])
    shadow(canvas, shape, 2, 3, .35)
    underlay(canvas, shape, "peat", 1)
    inside = canvas.mask(shape, .4, .4)
    for (material, top), (_, below) in pairwise((*LAYERS, ("", FOOT + 6))):
        layer = band(lambda x, y=top: y + 1.2 * math.sin(x * .13 + y), lambda x, y=below: y + 4, 10, 100)
        ground(canvas, layer, material, shade=False, clip=inside, wobble=.5, edge=.5)
    canvas.ink(shape, "terra", stroke=4.2, wobble=.4, edge=.5, tooth=0)
    canvas.ink(brush_stroke([(X - 39, SOIL - 6), (X - 30, SOIL - 6)], 7), "terra", wobble=.3, tooth=0)
    canvas.ink(brush_stroke([(X + 30, SOIL - 6), (X + 39, SOIL - 6)], 7), "terra", wobble=.3, tooth=0)


def _seed(canvas: Canvas) -> None:
    seed = canvas.ink(ellipse(X, SOIL + 8, 8, 6, -20), "gold", wobble=.3, edge=.4, tooth=0)
    canvas.tone(seed, "gold", .5, "rust", -2, -3, 2, .8, low=.4)
    canvas.ink(brush_stroke([(X + 5, SOIL + 11), (X + 9, SOIL + 17), (X + 7, SOIL + 22)], 2.4, 1), "bone", wobble=.2,
               tooth=0)


def _leaf(canvas: Canvas, x: float, y: float, side: int, length: float, lift: float, colour: Colour) -> None:
    """A leaf that leaves the stem to one side, `lift` degrees up (negative)."""
    pen = Pen.at(canvas, x, y, flip=side < 0, turn=lift)
    blade = pen.ink(spline([(0, 0, "c"), (length * .35, -length * .26), (length * .75, -length * .2), (length, 0, "c"),
                            (length * .7, length * .16), (length * .3, length * .14)]), colour, wobble=.3)
    pen.shade(blade, mix(colour, "forest", .7), 0, -3, 3, alpha=.7, blend="normal", low=.35)
    pen.ink(brush_stroke([(1, 0), (length * .5, -1), (length * .9, 0)], 1.3, .7), mix(colour, "forest", .6), wobble=.1)


def _bud(canvas: Canvas, x: float, y: float) -> None:
    canvas.ink(spline([(x - 2, y + 3, "c"), (x - 9, y - 4), (x, y - 17, "c"), (x + 9, y - 4), (x + 2, y + 3, "c")]),
               "brick", wobble=.3, edge=.4, tooth=0)
    canvas.ink(joined(*(spline([(x, y + 4, "c"), (x + s * 10, y - 2), (x + s * 7, y - 11, "c"), (x + s * 3, y - 2)])
                        for s in (-1, 1))), "green", wobble=.3, edge=.4, tooth=0)


def _flower(canvas: Canvas, x: float, y: float) -> None:
    """A sun of a flower: eight petals, brick under gold."""
    for reach, wide, colour, first in ((21, 13, "brick", .0), (17, 10, "gold", .39)):
        petals = []
        for k in range(8):
            turn = first + k * math.pi / 4
            petals.append(ellipse(x + reach * .6 * math.cos(turn), y + reach * .6 * math.sin(turn), reach * .42,
                                  wide * .42, math.degrees(turn)))
        canvas.ink(joined(*petals), colour, wobble=.3, edge=.4, tooth=0)
    heart = canvas.ink(circle(x, y, 7), "peat", wobble=.3, edge=.4, tooth=0)
    canvas.speckle(heart, "gold", .2, alpha=.8)
