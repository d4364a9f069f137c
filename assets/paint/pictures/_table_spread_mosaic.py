"""Eight beer mats that make one drawing of the ground with a white hole in it, and the cards they turn out to be.

Owns the slanted grid of three by three on the table, the drawing that runs on over it, and the eight cards. The order
of the layers is that of the land: see LAYERS.
"""
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.lantern import lantern
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, minus, polygon, rect, spline
from assets.paint.kit.props import buildings, finds, trees

from ._spread import Spot, Window

MIDDLE, TOP, FOOT, CELL = 1250, 711, 897, 141
WHITE = (1, 1)                     # column and row that nobody knows yet
GAP = .028
# id, and how deep its top lies in rows of the grid; below the salt the drawing ends
LAYERS = (('topsoil', .66), ('cover_sand', .84), ('boulder_clay', 1.22), ('peelo_sand', 1.56), ('pot_clay', 1.86),
          ('tertiary_clay', 2.16), ('muschelkalk', 2.42), ('rot_salt', 2.66))


@dataclass(frozen=True)
class Piece:
    """Whose mat lies where (column, row), from where it slides in (px), and what its card shows."""
    owner: str
    cell: tuple[int, int]
    comes_from: Spot
    panel: Colour


PIECES = (
    Piece('truida', (0, 0), (-250, -22), 'plum'), Piece('jantien', (1, 0), (-20, -30), 'teal'),
    Piece('selam', (2, 0), (70, -30), 'indigo'), Piece('mo', (0, 1), (-640, -30), 'night'),
    Piece('bennie', (2, 1), (170, -60), 'rust'), Piece('teckel', (0, 2), (-330, 70), 'brick'),
    Piece('egbert', (1, 2), (-560, -110), 'forest'), Piece('roelof', (2, 2), (-430, -140), 'rust'))


def on_grid(u: float, v: float) -> Spot:
    """Px of the picture for column u and row v (0-3 each)."""
    share = v / 3
    return MIDDLE + (u - 1.5) * CELL * (.95 + .08 * share), TOP + (FOOT - TOP) * share * (.94 + .06 * share)


def cell_shape(column: int, row: int, grow: float = 0) -> skia.Path:
    """The outline of a mat."""
    g = GAP - grow
    return polygon([on_grid(column + g, row + g), on_grid(column + 1 - g, row + g),
                    on_grid(column + 1 - g, row + 1 - g), on_grid(column + g, row + 1 - g)], 9)


def middle_of(column: int, row: int) -> Spot:
    """The middle of a cell, px of the picture."""
    return on_grid(column + .5, row + .5)


def _line(depth: float, phase: float) -> Callable[[float], float]:
    """v(u) of a boundary: it waves, and rises to the right as the land does."""
    return lambda u: depth + .07 * math.sin(u * 1.9 + phase) + .035 * math.sin(u * 4.3 + phase * 2) - .05 * (u - 1.5)


def _below(line: Callable[[float], float], foot: float) -> skia.Path:
    us = np.linspace(-.1, 3.1, 60)
    return polygon([*(on_grid(float(u), line(float(u))) for u in us), on_grid(3.1, foot), on_grid(-.1, foot)])


def _paint_drawing(canvas: Canvas) -> None:
    """The one drawing, all of it: morning, a farm, and what lies under it."""
    canvas.ink(_below(lambda _u: -.1, 3.1), mix('sky', 'glow', .45), wobble=0, edge=0, tooth=0)
    canvas.ink(circle(*on_grid(2.62, .3), 15), 'gold', wobble=.4, edge=.4, tooth=0)
    surface = _line(.62, .3)
    for u, tall, seed in ((1.24, 48, 3), (1.66, 36, 6)):
        trees.oak(canvas, *on_grid(u, surface(u) - .02), tall, seed=seed)
    buildings.farm(canvas, *on_grid(.3, surface(.5) - .02), .24)
    buildings.salt_hut(canvas, *on_grid(2.2, surface(2.2) - .02), .5)
    canvas.ink(_below(lambda u: surface(u) - .06, 3.1), 'green', wobble=.6, edge=.5, tooth=0)
    edges = skia.Path()
    for number, (name, depth) in enumerate(LAYERS):
        line = _line(depth, .3 + number * .7)
        ground(canvas, _below(line, 3.1), name, shade=False, wobble=0, edge=.2)
        edges.addPath(spline([on_grid(float(u), line(float(u))) for u in np.linspace(-.1, 3.1, 26)], False))
    canvas.ink(edges, 'ink', .55, stroke=2.4, wobble=.3, edge=.5, tooth=0)
    finds.shark_tooth(canvas, *on_grid(.52, 2.27), .5)


def _draw_through(canvas: Window, region: Region) -> None:
    """The drawing as far as a region lets it through."""
    sheet = Window((canvas.left, canvas.top, canvas.left + canvas.width, canvas.top + canvas.height), canvas.scale, 9)
    _paint_drawing(sheet)
    left, top, right, bottom = region.box()
    canvas.lay(region, sheet.paint[top:bottom, left:right])


def _turned(column: int, row: int, lift: float, squash: float, narrow: float = 1, tall: float = 1) -> skia.Path:
    """A mat in the air: its outline, squashed about its middle and lifted."""
    my = middle_of(column, row)[1]
    points = []
    for u, v in ((GAP, GAP), (1 - GAP, GAP), (1 - GAP, 1 - GAP), (GAP, 1 - GAP)):
        x, y = on_grid(column + .5 + (u - .5) * narrow, row + .5 + (v - .5) * tall)
        points.append((x, my - lift + (y - my) * squash))
    return polygon(points, min(9, 9 * squash + 1.5))


def _board(canvas: Canvas, shape: skia.Path, paint: Colour, thick: float = 4) -> Region | None:
    """Cardboard: shade under it, a thick edge, a face."""
    for dx, dy, colour, alpha in ((3, thick + 5, 'plum', .35), (0, thick, mix('sand', 'clay', .55), 1)):
        copy = skia.Path(shape)
        copy.offset(dx, dy)
        canvas.ink(copy, colour, alpha, wobble=.4, edge=.5, tooth=0)
    return canvas.ink(shape, paint, wobble=.4, edge=.4, tooth=0)


def paint_mat(canvas: Window, piece: Piece, moment: int) -> None:
    """A mat that arrives and turns over: back, lifted, on edge, nearly down, and the part it adds to the drawing."""
    column, row = piece.cell
    lift, squash = ((0, 1), (24, .62), (38, .12), (22, .66), (0, 1))[moment]
    shape = _turned(column, row, lift, squash)
    if piece.owner == 'teckel':
        shape = _bitten(shape, column, row, lift, squash)
    face = _board(canvas, shape, 'cream')
    if moment < 2:
        x, y = middle_of(column, row)
        ring = ellipse(x, y - lift, 34, 15 * squash)
        canvas.ink(ring, 'ochre', .8, stroke=3.4, wobble=.4, edge=.5, tooth=0, clip=face)
    if moment > 2 and face is not None:
        _draw_through(canvas, face)


def _bitten(shape: skia.Path, column: int, row: int, lift: float, squash: float) -> skia.Path:
    """Teckel's has a bite out of its near corner."""
    x, y = on_grid(column + .03, row + .98)
    y = middle_of(column, row)[1] - lift + (y - middle_of(column, row)[1]) * squash
    bites = ((0, 0), (19, 3), (-2, -15))
    return minus(shape, *(ellipse(x + dx, y + dy * squash, 13, 10 * squash + 1) for dx, dy in bites))


def paint_card(canvas: Canvas, piece: Piece, moment: int) -> None:
    """The same piece turning once more, into a card: on edge, nearly down, face up."""
    column, row = piece.cell
    lift, squash = ((40, .12), (30, .7), (10, 1))[moment]
    shape = _turned(column, row, lift, squash, .74, 1.36)
    card = _board(canvas, shape, 'face', 3)
    if moment == 0 or card is None:
        return
    canvas.ink(_turned(column, row, lift, squash, .66, 1.24), 'brick', stroke=2, wobble=.3, edge=.4, tooth=0)
    panel = canvas.ink(_turned(column, row, lift, squash, .56, 1.08), piece.panel, wobble=.4, edge=.4, tooth=0)
    x, y = middle_of(column, row)
    for reach, colour in ((34, mix('rust', 'plum', .3)), (26, 'terra'), (19, 'gold')):
        canvas.ink(ellipse(x, y - lift, reach, reach * .66 * squash), colour, wobble=.4, edge=.5, tooth=0, clip=panel)
    _emblem(Pen.at(canvas, x, y - lift, 1).placed(0, 0, 0, 1, .8 * squash), piece.owner)


def _emblem(pen: Pen, owner: str) -> None:
    """What its owner knows, small enough to guess."""
    match owner:
        case 'mo':
            lantern(pen.placed(0, -14, 0, .42))
        case 'egbert':
            pen.ink(rect(-9, -10, 18, 22, 3), 'cream')
            pen.ink(rect(-9, -4, 18, 6), 'brick')
            pen.ink(ellipse(-12, 1, 5, 6), 'cream', stroke=3)
        case 'truida':
            pen.ink(polygon([(-14, -9), (-4, -13), (5, -9), (14, -13), (14, 9), (5, 13), (-4, 9), (-14, 13)]), 'cream')
            pen.ink(spline([(-12, 4), (-2, -4), (12, 0)], False), 'teal', stroke=3)
        case 'roelof':
            pen.ink(brush_stroke([(0, -17), (0, 2)], 4, 4), 'clay')
            pen.ink(spline([(-8, 0, 'c'), (8, 0, 'c'), (7, 10), (0, 18), (-7, 10)]), 'till')
        case 'jantien':
            pen.ink(spline([(0, -18, 'c'), (11, 4), (0, 15), (-11, 4)]), 'teal')
        case 'selam':
            whorl = [(14 * math.exp(-.17 * t) * math.cos(t), 14 * math.exp(-.17 * t) * math.sin(t))
                     for t in np.linspace(0, 12, 44)]
            pen.ink(brush_stroke(whorl, 5, 2, 4, 50), 'indigo')
        case 'bennie':
            pen.ink(polygon([(0, -15), (13, -7), (13, 8), (0, 16), (-13, 8), (-13, -7)]), 'white')
            pen.ink(spline([(-12, -6), (0, 1), (12, -6)], False), 'rose', stroke=2.4)
            pen.ink(brush_stroke([(0, 1), (0, 15)], 2.4, 2.4), 'rose')
        case 'teckel':
            pen.ink(ellipse(0, 6, 10, 8), 'rust')
            for dx, dy in ((-11, -4), (-4, -11), (4, -11), (11, -4)):
                pen.ink(circle(dx, dy, 4.2), 'rust')
