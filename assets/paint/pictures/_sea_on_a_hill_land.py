"""Sky, flat Twente in the dawn, and the ridge cut open, of 'De zee op de heuvel'.

Owns what does not act: paint of the land and of the torn corner with the ice age in it.
"""
from itertools import pairwise

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.ground_lines import arch
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, linear_field, polygon, radial_field, rect
from assets.paint.kit.props import buildings, finds, plants, sky, trees
from assets.paint.kit.surface import Blend

from . import _sea_on_a_hill_shape as shape
from ._sea_on_a_hill_shape import HILL, HORIZON, MO_X, SPRING
from ._spread import LEFT, RIGHT, below

SUN = (MO_X + 26, 664, 168)
COLD: Blend = 'multiply'
CRACKS = (((96, 690), (130, 730), (118, 790), (150, 836)), ((130, 730), (176, 752)),
          ((300, 640), (326, 690), (312, 742)), ((326, 690), (372, 716), (384, 770)),
          ((500, 660), (476, 716), (500, 772), (486, 830)), ((500, 772), (548, 800)), ((560, 620), (584, 664)),
          ((-20, 640), (4, 700), (-10, 760)))


def paint_sky(canvas: Canvas) -> None:
    """Dawn: pale rose over gold, and the sun that rises behind a mole."""
    wide = RIGHT - LEFT
    canvas.ink(rect(LEFT, -20, wide, 1000), mix('paper', 'pink', .42), wobble=0, edge=0, tooth=0, angle=0, streak=.03,
               mottle=.012)
    canvas.ink(rect(LEFT, -20, wide, 420), mix('mist', 'sky', .45), .8, tooth=0, texture='bristle000', mottle=.012,
               field=lambda X, Y: np.clip((230 - Y) / 300, 0, 1) + 0 * X, softness=.6)
    canvas.ink(rect(LEFT, 200, wide, 320), mix('cream', 'glow', .25), .75, tooth=0, texture='bristle000', mottle=.012,
               field=lambda X, Y: np.clip(1 - np.abs(Y - 330) / 130, 0, 1) * .8 + 0 * X, softness=.6)
    canvas.ink(rect(LEFT, 330, wide, 320), mix('pink', 'rose', .35), .85, tooth=0, texture='bristle000', mottle=.012,
               field=lambda X, Y: np.clip((Y - 390) / 170, 0, 1) * .85 + 0 * X, softness=.6)
    canvas.ink(rect(LEFT, 460, wide, 200), mix('glow', 'pink', .2), .95, tooth=0, texture='bristle000',
               field=lambda X, Y: np.clip((Y - 510) / 80, 0, 1) + 0 * X, softness=.5)
    x, y, reach = SUN
    for share, alpha in ((1.9, .2), (1.5, .3), (1.22, .45)):
        canvas.ink(circle(x, y, reach * share), mix('glow', 'cream', .35), alpha, wobble=3, edge=1.2, tooth=0,
                   field=radial_field(x, y, reach, reach * share * 1.5), texture='bristle000')
    sky.sun(canvas, x, y, reach, mix('gold', 'terra', .12))
    streaks = joined(*[brush_stroke([(sx, sy), (sx + reach_x * .5, sy - 2), (sx + reach_x, sy + 1)], 2, 2, 7) for
                       sx, sy, reach_x in ((860, 540, 190), (760, 566, 150), (1400, 556, 230), (1690, 530, 200))])
    canvas.ink(streaks, mix('rose', 'pink', .3), .7, wobble=1.2, edge=1.2, tooth=.03)


def paint_plain(canvas: Canvas) -> None:
    """Twente, flat to the horizon: fields, hedges, mist, a farm; far to the right a wooden tower and a tall hat."""
    canvas.ink(below(lambda x: HORIZON + 0 * x), mix('lime', 'sky', .35), wobble=.6, edge=.6, tooth=0, angle=0,
               streak=.06)
    trees.tree_line(canvas, lambda x: HORIZON + 3, LEFT, RIGHT, 15, mix('sea', 'mist', .35), 5, .1)
    bands: tuple[tuple[float, Colour], ...] = ((598, mix('moss', 'mist', .45)), (612, mix('lime', 'glow', .3)),
                                               (628, mix('green', 'mist', .42)), (648, mix('moss', 'sand', .35)),
                                               (672, mix('green', 'moss', .4)), (706, mix('moss', 'lime', .3)))
    for number, (y, colour) in enumerate(bands):
        canvas.ink(below(lambda x, y=y, n=number: y + 3 * np.sin(x * .004 + n)), colour, wobble=1.2, edge=1, tooth=0,
                   angle=0, streak=.07)
    for x0, x1, y, height, seed in ((760, 900, 602, 8, 3), (1010, 1120, 604, 9, 5), (1380, 1520, 603, 8, 6),
                                    (1660, 1800, 604, 8, 4), (860, 1040, 620, 11, 8), (1480, 1600, 622, 12, 7),
                                    (1700, 1780, 624, 11, 2), (1872, 1990, 622, 12, 3), (770, 860, 646, 14, 9),
                                    (1380, 1424, 650, 16, 4), (1500, 1560, 652, 16, 11), (1740, 1800, 660, 16, 5),
                                    (940, 1010, 650, 15, 2)):
        far = mix('sea', 'forest', .25 + (y - 600) / 110)
        trees.tree_line(canvas, lambda x, y=y: y, x0, x1, height, far, seed, .04)
    buildings.farm(canvas, 1694, 664, .26)
    buildings.house(canvas, 1528, 620, .7, wall=mix('brick', 'pink', .3))
    _tower(canvas)
    mist = joined(*[brush_stroke([(x, y), (x + w * .5, y - 3), (x + w, y)], 3, 3, 10) for x, y, w in (
        (800, 622, 240), (1300, 610, 260), (1500, 644, 300), (940, 654, 240), (1720, 636, 200))])
    canvas.ink(mist, mix('cream', 'pink', .35), .75, wobble=1.4, edge=1.3, tooth=.03)


def _tower(canvas: Canvas) -> None:
    """What comes next: a drill tower of wood, and a man under a tall hat."""
    x, y = 1838, 634
    buildings.drill_tower(canvas, x, y, .56, mix('wood', 'rust', .2))
    man = joined(polygon([(x - 64, y), (x - 60, y - 20), (x - 52, y - 20), (x - 48, y)], 2),
                 circle(x - 56, y - 25, 5.4), rect(x - 62, y - 31, 12, 3), rect(x - 60, y - 43, 8, 13))
    canvas.ink(man, mix('ink', 'indigo', .3), wobble=.2, edge=.4, tooth=0)
    canvas.ink(circle(x - 54, y - 25, 3.6), 'rose', wobble=0, edge=.2, tooth=0)


def paint_ground(canvas: Canvas) -> None:
    """Old sea clay under everything: what shows between and beside the slabs."""
    laid = ground(canvas, below(lambda x: HILL(x) + 8), 'tertiary_clay', shade=False)
    canvas.tone(laid, mix('teal', 'till', .4), .4, 'night', dx=0, dy=-40, blur=40, low=.35)


def paint_finds(canvas: Canvas) -> None:
    """What proves it: sea shells and a shark's tooth, on top of a hill."""
    finds.shark_tooth(canvas, 1602, 862, .72, 24, mix('indigo', 'teal', .3))
    finds.shell(canvas, 1654, 816, .62, -18, mix('rose', 'bone', .4))
    finds.shell(canvas, 1560, 920, .5, 26, 'bone')
    finds.shell(canvas, 990, 880, .5, 12, mix('rose', 'bone', .4))
    finds.shark_tooth(canvas, 1190, 892, .5, -30, mix('indigo', 'teal', .3))
    finds.shell(canvas, 1132, 776, .42, -34, 'bone')


def paint_slab(canvas: Canvas, number: int) -> None:
    """One slab, with the dark of the plane that it was pushed along."""
    left, right, material = shape.SLABS[number]
    clay = material == 'tertiary_clay'
    laid = ground(canvas, shape.slab(left, right), material, shade=False, pattern=not clay, wobble=1.2)
    if laid is None:
        return
    if clay:
        _tilted_lines(canvas, laid, left, right)
    if number == len(shape.SLABS) - 1:
        canvas.ink(laid, mix('ice', 'sea', .3), .75, 'multiply', tooth=0, field=linear_field(0, 740, 0, 820),
                   texture='bristle120', softness=.5)
    canvas.shade(laid, 'ink', 20, 8, 15, alpha=.5, low=.3, texture='bristle120')
    canvas.shade(laid, 'cream', -8, -2, 5, alpha=.5, blend='normal', low=.45)
    canvas.ink(brush_stroke(shape.plane(left), 3, 6, 4.6, 60), mix('ink', 'peat', .4), .8, wobble=1.2, edge=1.1,
               tooth=.03)


def _tilted_lines(canvas: Canvas, laid: Region, left: float, right: float) -> None:
    """The quiet lines and shells of sea clay, tilted with their slab."""
    rng = np.random.default_rng(round(left))
    lines, shells = skia.Path(), skia.Path()
    for x in np.arange(left + 8, right, 13):
        down = rng.uniform(0, 60)
        while down < 290:
            reach = rng.uniform(50, 110)
            lines.addPath(brush_stroke([(shape.dipping(x, d) + 2 * np.sin(d * .05 + x), float(shape.HILL(x)) + d)
                                        for d in np.linspace(down, down + reach, 9)], .8, .8, 2.3, 24))
            down += reach + rng.uniform(16, 44)
    for _ in range(round((right - left) / 22)):
        x, down = rng.uniform(left + 16, right - 16), rng.uniform(30, 220)
        for size in (6.5, 3.4):
            shells.addPath(arch(shape.dipping(x, down), float(shape.HILL(x)) + down, size, 2, -58))
    canvas.ink(lines, mix('mist', 'sea', .3), .7, wobble=.5, edge=.3, tooth=0, clip=laid)
    canvas.ink(shells, 'bone', .9, wobble=.2, edge=.3, tooth=0, clip=laid)


def paint_turf(canvas: Canvas) -> None:
    """A thin skin of boulder clay, soil, and grass in low light."""
    skin = polygon([*[(float(x), float(HILL(x)) - 2) for x in range(600, 1991, 10)],
                    *[(float(x), float(HILL(x)) + 15 + 4 * np.sin(x * .02)) for x in range(1990, 599, -10)]])
    laid = ground(canvas, skin, 'boulder_clay', shade=False, wobble=1.4)
    canvas.shade(laid, 'ink', 0, -5, 4, alpha=.4, low=.35)
    soil = brush_stroke([(float(x), float(HILL(x)) + 1) for x in range(600, 1991, 20)], 8, 8, 8, 260)
    canvas.ink(soil, mix('peat', 'clay', .3), wobble=1, edge=1, tooth=.01)
    sod = brush_stroke([(float(x), float(HILL(x)) - 6) for x in range(600, 1991, 20)], 11, 11, 11, 260)
    grass = canvas.ink(sod, mix('green', 'moss', .3), wobble=1.4, edge=1.2, tooth=0)
    canvas.shade(grass, 'glow', 0, 6, 4, alpha=.7, blend='normal', low=.45)
    rng = np.random.default_rng(2)
    blades = [float(x) for x in rng.uniform(640, 1990, 460) if abs(x - SPRING[0] - 8) > 26]
    plants.grass(canvas, blades, lambda x: float(HILL(x)) - 4, (9, 24), 2.8, mix('green', 'forest', .3), .5, 4)
    plants.grass(canvas, blades[::3], lambda x: float(HILL(x)) - 4, (8, 20), 2.4, mix('lime', 'glow', .3), .5, 9)


def paint_corner(canvas: Canvas) -> None:
    """A torn corner of then: cold air, and the ground that the ice presses down and aside."""
    outer = shape.corner()
    for off, alpha in ((12, .2), (5, .42)):
        canvas.ink(outer, mix('plum', 'ink', .4), alpha, offset=(off * .7, -off * .4), wobble=.6, edge=1.2, tooth=0)
    canvas.ink(outer, 'cream', wobble=.4, edge=.9, tooth=0, mottle=.03)
    view = canvas.ink(shape.corner(11), mix('frost', 'ice', .35), wobble=.4, edge=.9, tooth=0, angle=0, streak=.06)
    if view is None:
        return
    canvas.ink(rect(-90, 500, 900, 160), mix('ice', 'sea', .2), .6, clip=view, tooth=0, texture='bristle000',
               field=linear_field(0, 640, 0, 500), softness=.6)
    for down, material in ((-6, 'river_sand'), (34, 'tertiary_sand'), (76, 'tertiary_clay')):
        line = polygon([(-100, 830 + down), (90, 866 + down), (300, 882 + down), (470, 880 + down * .9),
                        (570, 858 + down * .8), (616 + down * .4, 800 + down * .6), (634 + down * .7, 720 + down * .3),
                        (636 + down * .95, 640 + down * .1), (640 + down * 1.1, 590 - down * .1),
                        (668 + down * 1.1, 556 - down * .05), (900, 540), (900, 1020), (-100, 1020)], 30)
        laid = ground(canvas, line, material, shade=False, clip=view, wobble=1.4)
        canvas.ink(line, mix('ink', 'night', .3), .5, stroke=4, wobble=1.6, edge=1.2, clip=view, tooth=.04)
        if laid is not None:
            canvas.ink(laid, mix('ice', 'indigo', .3), .55, COLD, tooth=0)
    marks = joined(*[brush_stroke([(x, y), (x + dx, y + dy)], 1, 5, 5) for x, y, dx, dy in (
        (400, 908, 44, -4), (476, 906, 42, -16), (546, 884, 36, -28), (600, 844, 24, -36), (636, 786, 16, -40),
        (656, 716, 8, -42), (664, 650, 8, -40), (676, 592, 18, -28))])
    canvas.ink(marks, 'frost', .85, wobble=.5, edge=.7, tooth=0, clip=view)
    canvas.shade(view, 'plum', -8, 7, 6, alpha=.45, low=.35)


def paint_ice(canvas: Canvas) -> None:
    """The ice, a pillow: lobes between stitches, pinched corners, blue where it is thick."""
    body = ground(canvas, shape.pillow(), 'ice', shade=False, wobble=1.2)
    if body is None:
        return
    for number, (left, right) in enumerate(pairwise(shape.SEAMS)):
        edges = [*shape.seam(number), *shape.seam(number + 1)[::-1]]
        last = number == len(shape.SEAMS) - 2
        lobe = canvas.mask(polygon([(left, 500), *edges[:9], (left + 10, 920), (right + 60 * last, 920),
                                    *([(right + 60, 500)] if last else edges[9:]), (right, 500)]), .8, .5, clip=body)
        canvas.tone(lobe, 'ice', .34, 'indigo', dx=-26, dy=-34, blur=26, low=.2, texture='bristle090')
        canvas.shade(lobe, 'frost', 20, 26, 20, alpha=.95, blend='normal', low=.28, texture='bristle030')
        canvas.shade(lobe, 'white', 7, 12, 6, alpha=.95, blend='normal', low=.4)
    canvas.tone(body, 'ice', .6, 'indigo', dx=0, dy=-44, blur=30, low=.42)
    folds, stitches = skia.Path(), skia.Path()
    for number in (1, 2, 3):
        line = shape.seam(number)
        folds.addPath(brush_stroke(line, 5, 5, 3.4, 30))
        for (x0, y0), (x1, y1) in pairwise(line):
            for side in (-1, 1):
                folds.addPath(brush_stroke([(x0, y0), (x0 + side * 22, (y0 + y1) / 2 - 6)], 3.4, .6))
            stitches.addPath(brush_stroke([(x0, y0 + 5), ((x0 + x1) / 2, (y0 + y1) / 2 + 3)], 3, 3))
    for cx, cy, rays in ((642, 552, ((-84, 20), (-62, 50), (-26, 70))),
                         (622, 868, ((-76, -20), (-52, -52), (-12, -66)))):
        for dx, dy in rays:
            folds.addPath(brush_stroke([(cx, cy), (cx + dx * .5 - dy * .08, cy + dy * .5), (cx + dx, cy + dy)], 6, 1, 4,
                                       20))
    cracks = joined(*[brush_stroke(line, 1.6, .8, 2.6, 14) for line in CRACKS])
    canvas.ink(cracks, mix('ice', 'indigo', .34), .9, wobble=1, edge=.7, tooth=0, clip=body)
    canvas.ink(cracks, 'white', .8, wobble=1, edge=.7, tooth=0, clip=body, offset=(2.6, 2))
    canvas.ink(folds, mix('ice', 'indigo', .4), .85, wobble=.7, edge=.8, tooth=0, clip=body)
    canvas.ink(stitches, 'white', .95, wobble=.3, edge=.4, tooth=0, clip=body)
    stones = joined(*[ellipse(x, y, r, r * .7) for x, y, r in ((120, 868, 10), (250, 864, 7), (340, 872, 8),
                                                               (520, 866, 9), (60, 858, 6), (580, 860, 6))])
    canvas.ink(stones, 'till', wobble=.6, edge=.7, tooth=0, clip=body)
