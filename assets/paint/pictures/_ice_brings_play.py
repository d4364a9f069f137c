"""What answers a finger beside the ice: a small map, a magnet, a squeezed lump of clay, a second sheet of clay, drips.

Owns the frames of these in px of the picture.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.props import stones, water

from ._ice_brings_land import SURFACE

# the Netherlands in (longitude, latitude), clockwise from the mouth of the Eems; the IJsselmeer is left out
COAST = ((7.05, 53.33), (6.86, 53.46), (6.3, 53.41), (5.9, 53.38), (5.42, 53.2), (5.38, 53.07), (5.1, 52.95),
         (4.8, 52.97), (4.72, 52.8), (4.6, 52.45),
         (4.38, 52.18), (4.08, 51.98), (4.0, 51.82), (3.7, 51.7), (3.42, 51.54), (3.38, 51.38), (3.8, 51.22), (4.24,
             51.37), (4.66, 51.43), (4.93, 51.41), (5.1, 51.44),
         (5.55, 51.27), (5.85, 51.15), (5.68, 50.88), (5.7, 50.76), (6.02, 50.76), (6.08, 50.92), (5.88, 51.03), (6.18,
             51.17), (6.07, 51.24), (6.2, 51.5), (5.95, 51.8), (6.16, 51.88), (6.4, 51.83),
         (6.82, 51.97), (6.75, 52.1), (7.06, 52.24), (7.06, 52.4), (6.7, 52.49), (6.73, 52.64), (7.06, 52.65), (7.2,
             52.98), (7.2, 53.24))
LAKE = ((5.07, 52.92), (5.4, 52.9), (5.65, 52.82), (5.85, 52.62), (5.6, 52.5), (5.3, 52.35), (5.05, 52.38),
        (5.1, 52.6), (5.28, 52.72))
# how far the ice has come on the map, frame by frame: its edge from west to east
EDGES = (((3.0, 54.2), (7.6, 54.0)), ((3.0, 53.5), (4.8, 53.2), (6.2, 53.0), (7.6, 52.9)),
         ((3.4, 53.0), (4.6, 52.75), (5.6, 52.4), (6.4, 52.3), (7.6, 52.1)),
         ((3.6, 52.72), (4.45, 52.42), (4.9, 52.3), (5.4, 52.02), (5.85, 51.84), (6.1, 51.72), (6.6, 51.6),
          (7.6, 51.5)))
MAP_AT, MAP_SIZE = (572, 614), .82
HERE = (6.55, 52.87)


def _place(lon: float, lat: float) -> tuple[float, float]:
    x, y = MAP_AT
    return x + (lon - 5.28) * 43 * MAP_SIZE, y - (lat - 52.1) * 68 * MAP_SIZE


def paint_map(canvas: Canvas, moment: int) -> None:
    """A paper with the land of today on it; the ice comes over it, as far as it came."""
    x, y = MAP_AT
    paper = rect(x - 86, y - 106, 172, 212, 8, -3)
    canvas.ink(paper, 'night', .35, wobble=.6, edge=1, tooth=0, offset=(4, 6))
    canvas.ink(paper, 'cream', wobble=.6, edge=.6, tooth=0)
    inside = canvas.mask(rect(x - 79, y - 99, 158, 198, 5, -3), .5, .5)
    if inside is None:
        return
    canvas.ink(inside, mix('sea', 'mist', .45), tooth=0, streak=.05)
    land = canvas.ink(polygon([_place(*spot) for spot in COAST], 3), mix('sand', 'moss', .35), wobble=.6, edge=.5,
                      tooth=0, clip=inside)
    canvas.shade(land, mix('moss', 'plum', .4), -2, -2, 2, alpha=.6, blend='normal', low=.4)
    canvas.ink(polygon([_place(*spot) for spot in LAKE], 3), mix('sea', 'mist', .45), wobble=.5, edge=.5, tooth=0,
               clip=inside)
    edge = [_place(*spot) for spot in EDGES[moment]]
    over = polygon([(x - 140, y - 160), (edge[0][0] - 60, edge[0][1] - 20), *edge, (x + 140, y - 160)], 4)
    ice = canvas.ink(over, 'white', .92, wobble=1.6, edge=1, tooth=.01, clip=inside)
    canvas.shade(ice, mix('ice', 'sea', .4), 0, -9, 6, alpha=.75, blend='normal', low=.3, texture='bristle000')
    coast = polygon([_place(*spot) for spot in COAST], 3)
    canvas.ink(coast, mix('ice', 'indigo', .4), .8, stroke=1.6, wobble=.5, edge=.4, tooth=0, clip=ice)
    canvas.ink(circle(*_place(*HERE), 5), 'brick', wobble=.2, edge=.3, tooth=0)
    canvas.ink(circle(*_place(*HERE), 9), 'brick', stroke=2.2, wobble=.3, edge=.4, tooth=0)


def paint_magnet(canvas: Canvas, moment: int) -> None:
    """A horseshoe magnet comes closer, jumps, and sticks to the stone."""
    x, y, turn = ((1546, 620, 30), (1530, 648, 42), (1502, 690, 52), (1500, 692, 54))[moment]
    pen = Pen.at(canvas, x, y, .74, False, 90 + turn)
    bow = pen.ink(brush_stroke([(-24, 40), (-26, 0), (-20, -24), (0, -36), (20, -24), (26, 0), (24, 40)], 22, 22, 22,
                               60), 'indigo', wobble=.4)
    pen.shade(bow, 'night', 6, -6, 6, alpha=.7, low=.3)
    for side in (-1, 1):
        tip = pen.ink(rect(side * 25 - 12, 26, 24, 24, 2), mix('frost', 'till', .2), wobble=.3)
        pen.shade(tip, 'till', 5, -4, 5, alpha=.6, low=.3)
    if moment < 2:
        lines = joined(*[brush_stroke([(x + 30 + 8 * k, y - 34 + 16 * k), (x + 46 + 10 * k, y - 44 + 16 * k)], 3, 1)
                         for k in range(3)])
        canvas.ink(lines, 'cream', wobble=.3, tooth=0)
    elif moment == 2:
        for k in range(5):
            a = math.radians(150 + k * 36)
            sx, sy = x - 30, y + 18
            canvas.ink(brush_stroke([(sx + 24 * math.cos(a), sy + 24 * math.sin(a)),
                                     (sx + 42 * math.cos(a),
                                      sy + 42 * math.sin(a))], 4, 1.6), 'glow', wobble=.3, tooth=0)


LUMP_AT = (1176, 868)


def paint_squeeze(canvas: Canvas, moment: int) -> None:
    """A lump of boulder clay in a dark hollow; squeezed, it falls apart into what it is made of."""
    x, y = LUMP_AT
    hollow = canvas.ink(ellipse(x, y, 84, 48), mix('till', 'ink', .5), wobble=1.8, edge=1.1, tooth=0)
    canvas.shade(hollow, mix('till', 'ink', .55), 0, -12, 8, alpha=.9, blend='normal', low=.3)
    canvas.ink(ellipse(x, y, 84, 48), mix('till', 'frost', .45), .8, stroke=3, wobble=1.6, edge=1.2, tooth=.04)
    rng = np.random.default_rng(4)
    if moment < 3:
        wide, high, lift = ((50, 38, 0), (36, 44, 0), (62, 27, 8))[moment]
        lump = ground(canvas, stone_outline(rng, x, y + lift, wide, high, 0, 10, .08), 'boulder_clay', shade=False,
                      wobble=1)
        canvas.shade(lump, mix('till', 'ink', .6), -7, -9, 8, alpha=.7, blend='normal', low=.3)
        canvas.shade(lump, 'frost', 5, 8, 5, alpha=.6, blend='normal', low=.5)
        for dx, dy, r, number in ((-18, -8, 9, 1), (16, 4, 11, 3), (-2, 16, 7, 6), (22, -16, 6, 2)):
            stones.boulder(canvas, x + dx * wide / 50, y + lift + dy * high / 38, r, r * .8, 10,
                           stones.stone_colour(number), number, clip=lump)
        if moment == 1:
            press = joined(*[brush_stroke([(x + s * 78, y + dy), (x + s * 52, y + dy * .8)], 5, 2)
                             for s in (-1, 1) for dy in (-14, 0, 14)])
            canvas.ink(press, 'cream', wobble=.4, tooth=0)
        return
    clay = canvas.ink(spline([(x - 74, y + 22), (x - 72, y - 4), (x - 54, y - 16), (x - 34, y - 4), (x - 28, y + 22),
                              (x - 50, y + 30)]), mix('till', 'mist', .25), wobble=.8, edge=.8, tooth=0)
    canvas.shade(clay, 'ink', -4, -7, 5, alpha=.5, low=.3)
    canvas.ink(brush_stroke([(x - 64, y + 1), (x - 54, y - 7), (x - 44, y)], 1, 1, 4), 'white', wobble=.3, tooth=0)
    heap = canvas.ink(spline([(x - 30, y + 34, 'c'), (x - 12, y + 6), (x, y - 20), (x + 12, y + 6),
                              (x + 28, y + 34, 'c')]),
                      'sand', wobble=1, edge=1.1, tooth=0)
    canvas.speckle(heap, 'clay', .1, alpha=.8)
    canvas.shade(heap, 'clay', -5, -4, 5, alpha=.6, low=.3)
    for dx, dy, r, number in ((44, 18, 14, 1), (62, 2, 13, 3), (46, -8, 10, 6), (68, 20, 9, 2), (32, 30, 7, 4)):
        stones.boulder(canvas, x + dx, y + dy, r, r * .8, number * 17 % 30, stones.stone_colour(number), number)


REACHES = (372, 480, 590, 700)


def paint_red(canvas: Canvas, moment: int) -> None:
    """A second sheet of clay, red-brown, that the ice lays over the grey: further with each tap."""
    end = REACHES[moment]
    xs = np.arange(-72, end, 8)
    top = [(float(x), float(SURFACE(x)) + 4) for x in xs]
    foot = [(float(x), float(SURFACE(x)) + 46 * min(1, ((end - x) / 150)) ** .6 + 3 * math.sin(x * .04))
            for x in xs[::-1]]
    sheet = ground(canvas, polygon([*top, (float(end), float(SURFACE(end)) + 6), *foot]), 'boulder_clay', shade=False)
    if sheet is None:
        return
    canvas.ink(sheet, mix('rose', 'terra', .62), .95, 'multiply', tooth=0, mottle=.06, plate=None)
    canvas.ink(sheet, 'rust', .3, tooth=0, texture='sponge', field=lambda X, Y: .5 + 0 * X + 0 * Y, softness=.4)
    canvas.shade(sheet, 'ink', 0, -9, 6, alpha=.5, low=.35, texture='bristle000')
    for x, number in ((60, 1), (150, 3), (246, 6), (360, 2), (470, 5), (580, 7)):
        if x < end - 50:
            stones.boulder(canvas, x, float(SURFACE(x)) + 24, 10 + number, 8 + number * .6, number * 11 % 30 - 15,
                           stones.stone_colour(number), number, clip=sheet)


def paint_drips(canvas: Canvas, moment: int) -> None:
    """Icicles under the ledge, and what falls from them."""
    for x, y, long in ((920, 584, 34), (936, 552, 26), (902, 618, 28), (886, 660, 22)):
        hang = canvas.ink(polygon([(x - 6, y - 6), (x + 6, y - 8), (x + 1, y + long)]), 'frost', wobble=.6, edge=.5,
                          tooth=0)
        canvas.shade(hang, '#5D97B0', -2, 0, 2, alpha=.6, low=.3)
    for k, (x, y0) in enumerate(((921, 624), (937, 584), (903, 650))):
        share = ((moment + k * 1.4) % 4) / 4
        water.drop(canvas, x, y0 + share ** 1.6 * (790 - y0), 5.4, mix('ice', 'frost', .4))


def paint_grit(canvas: Canvas, moment: int) -> None:
    """Grit that trickles out of a dirty band and makes a heap, grain by grain."""
    rng = np.random.default_rng(6)
    grown = moment / 3
    heap = spline([(922 - 34 * (.5 + grown * .5), 812, 'c'), (930, 806 - 12 * grown), (944, 800 - 22 * grown),
                   (960, 806 - 12 * grown), (966 + 20 * grown, 814, 'c')])
    laid = canvas.ink(heap, mix('till', 'clay', .3), wobble=1, edge=1.3, tooth=.02)
    canvas.shade(laid, mix('till', 'ink', .5), -4, -5, 4, alpha=.7, blend='normal', low=.3)
    falling = skia.Path()
    if moment < 3:
        for k in range(9):
            t = (k / 9 + moment * .31) % 1
            falling.addCircle(876 + 62 * t ** .7 + rng.uniform(-4, 4), 690 + 104 * t ** 1.7, rng.uniform(1.8, 3.6))
    canvas.ink(falling, mix('till', 'bone', .3), wobble=.2, edge=.4, tooth=0)
    canvas.speckle(laid, 'bone', .06, alpha=.7)


def paint_klonk(canvas: Canvas, moment: int) -> None:
    """The sound of claws on stone, four pitches: ever smaller, ever higher arcs."""
    if moment == 0:
        return
    reach = (0, 58, 48, 38, 28)[moment]
    x, y = 1338, 676 - 6 * moment
    arcs = skia.Path()
    for k in range(3):
        r = reach * (.5 + .32 * k)
        arcs.addPath(brush_stroke([(x + r * math.cos(a), y + r * math.sin(a))
                                   for a in np.linspace(math.radians(-128), math.radians(-52),
                                                        9)], 1.4, 1.4, 6 - moment * .6))
    canvas.ink(arcs, 'glow', wobble=.4, edge=.6, tooth=0)
