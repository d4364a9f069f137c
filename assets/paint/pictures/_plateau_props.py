"""Things of an es village that stand nowhere else: sheepfold, shepherd, cart of sods, scarecrow, well, load of sand.

`thing(canvas, x, y, scale)`: foot at (x, y), local units as in each docstring, facing right unless `flip`.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.patterns import jittered_grid, stone_outline
from assets.paint.kit.pen import Pen

THATCH = mix("sand_dark", "clay", .36)


def sheepfold(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """A fold of planks under thatch that comes down nearly to the grass; 240 wide, 104 high, a door in its middle."""
    pen = Pen(canvas, x, y, scale)
    wall = pen.ink(rect(-100, -34, 200, 36), mix("wood", "peat", .35), wobble=.5, tooth=0, angle=90)
    boards = joined(*[rect(k, -34, 1.8, 36) for k in range(-96, 100, 11)])
    pen.ink(boards, "ink", alpha=.5, wobble=.3, edge=.3, tooth=0, clip=wall)
    pen.ink(polygon([(-30, 2), (-30, -38), (-22, -50), (22, -50), (30, -38), (30, 2)]), mix("peat", "ink", .5),
            wobble=.4, tooth=0)
    roof = pen.ink(polygon([(-84, -98, 14), (84, -100, 14), (124, -26, 8), (38, -27, 6), (26, -52, 8), (-26, -52, 8),
                            (-38, -27, 6), (-124, -26, 8)]), THATCH, wobble=1.2, angle=70, streak=.09, mottle=.06)
    pen.shade(roof, "clay_dark", 8, 26, 20, alpha=.8, texture="bristle060", low=.1)
    pen.shade(roof, "glow", -8, -18, 10, alpha=.65, texture="bristle060", blend="normal", low=.35)
    straws = skia.Path()
    for px, py in jittered_grid(np.random.default_rng(4), (-112, -92, 112, -34), 21, 15, .4):
        straws.addPath(brush_stroke([(px, py), (px + px * .05, py + 13)], 2.2, .8))
    pen.ink(straws, "clay_dark", alpha=.6, wobble=.2, edge=.3, tooth=0, clip=roof)
    pen.ink(brush_stroke([(-86, -99), (0, -97), (86, -101)], 10, 10), mix("clay_dark", "peat", .4), wobble=.8, tooth=0)


def shepherd(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False) -> None:
    """Seen from far, 62 high: a long cloak, a hat, a staff to lean on, knitting in hand: sheep have no hurry."""
    pen = Pen(canvas, x, y, scale, flip)
    pen.ink(joined(rect(-7, -10, 6, 11), rect(3, -10, 6, 11)), "peat", wobble=.2, tooth=0)
    cloak = pen.ink(spline([(-5, -48, "c"), (8, -48, "c"), (17, -8, "c"), (-16, -8, "c")]), mix("indigo", "teal", .3),
                    wobble=.4, tooth=0)
    pen.shade(cloak, "ink", 5, -4, 5, alpha=.5, low=.3)
    pen.ink(circle(3, -53, 7), mix("rose", "clay", .25), wobble=.2, tooth=0)
    pen.ink(joined(ellipse(3, -58, 13, 3), rect(-4, -66, 14, 9, 4)), mix("wood", "peat", .4), wobble=.2, tooth=0)
    pen.ink(brush_stroke([(22, 0), (21, -34), (24, -62), (19, -65)], 2.6, 2.2), "wood", wobble=.2, tooth=0)
    pen.ink(brush_stroke([(6, -40), (14, -34), (21, -37)], 5, 4), mix("indigo", "teal", .1), wobble=.2, tooth=0)
    pen.ink(rect(10, -40, 8, 9, 2), "brick", wobble=.3, tooth=0)


def sod_cart(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False) -> None:
    """A two-wheeled cart heaped with heath sods, its shafts on the ground; 128 wide, 66 high."""
    pen = Pen(canvas, x, y, scale, flip)
    wood = mix("wood", "clay", .25)
    pen.ink(brush_stroke([(30, -26), (84, -8), (96, 0)], 5, 3.4), wood, wobble=.3, tooth=0)
    rng = np.random.default_rng(8)
    heaps = [skia.Path(), skia.Path(), skia.Path()]
    for row, (reach, top) in enumerate(((38, -40), (30, -49), (20, -57))):
        for k in np.arange(-reach, reach - 4, 15):
            heaps[int(rng.integers(3))].addPath(rect(k + row * 2, top, 14, 9, 2, rng.uniform(-6, 6)))
    for heap, paint in zip(heaps, (mix("peat_light", "rust", .2), mix("peat", "clay", .3), "peat_light"), strict=True):
        laid = pen.ink(heap, paint, wobble=.4, tooth=0)
        pen.shade(laid, mix("heather", "rose", .2), 0, 3.4, 2, alpha=.85, low=.4, blend="normal", texture="sponge")
    side = pen.ink(polygon([(-48, -42), (44, -38), (40, -22), (-44, -24)], 2), wood, wobble=.4, tooth=0, angle=0)
    pen.shade(side, "ink", 0, -6, 5, alpha=.45, low=.3)
    pen.ink(circle(-6, -19, 17.5), mix(wood, "ink", .3), stroke=4.4, wobble=.2, tooth=0)
    spokes = joined(*[brush_stroke([(-6, -19), (-6 + 16 * math.cos(a), -19 + 16 * math.sin(a))], 2.6, 2)
                      for a in np.linspace(0, 5.5, 8)])
    pen.ink(spokes, mix(wood, "ink", .15), wobble=.1, tooth=0)
    pen.ink(circle(-6, -19, 4), "ink", wobble=.1, tooth=0)


def scarecrow(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """A coat on a cross with a straw hat, 78 high; whoever it should scare sits on its arm."""
    pen = Pen(canvas, x, y, scale)
    pen.ink(joined(brush_stroke([(0, 4), (1, -72)], 4, 3.4), brush_stroke([(-27, -49), (27, -52)], 3.4, 3.4)), "wood",
            wobble=.2, tooth=0)
    coat = pen.ink(spline([(-8, -56, "c"), (8, -57, "c"), (29, -55), (28, -46), (11, -45), (15, -18, "c"), (4, -22),
                           (-3, -17, "c"), (-14, -20, "c"), (-10, -44), (-29, -43), (-29, -52)]), "teal", wobble=.6,
                   tooth=0)
    pen.shade(coat, "ink", 5, -3, 5, alpha=.5, low=.3)
    pen.ink(joined(rect(-11, -35, 7, 7, 1, 8), rect(3, -44, 6, 6, 1, -9)), "brick", wobble=.2, tooth=0)
    pen.ink(circle(0, -64, 8), mix("sand", "clay", .15), wobble=.4, tooth=0)
    pen.ink(joined(ellipse(0, -70, 15, 3.6, -5), rect(-7, -80, 14, 10, 4)), "ochre", wobble=.4, tooth=0)
    straw = joined(*[brush_stroke([(s * 28, -50), (s * 35, -50 + k)], 1.8, .8) for s in (-1, 1) for k in (-4, 1, 6)])
    pen.ink(straw, "gold", wobble=.2, edge=.3, tooth=0)
    crow = spline([(12, -56), (18, -62), (25, -60), (29, -64), (33, -61), (37, -60), (31, -58), (28, -53), (20, -53)])
    pen.ink(crow, "ink", wobble=.2, edge=.3, tooth=0)
    pen.ink(circle(30.4, -61.4, .9), "glow", wobble=0, edge=.1, tooth=0)


def draw_well(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """A draw well with its long beam, 148 high to the beam's tip: a stone at one end, a bucket at the other."""
    pen = Pen(canvas, x, y, scale)
    wood = mix("wood", "clay", .2)
    pen.ink(brush_stroke([(-34, 2), (-33, -92)], 8, 6), wood, wobble=.4, tooth=0, angle=90)
    pen.ink(brush_stroke([(-96, -44), (-33, -92), (46, -150)], 7, 4), wood, wobble=.4, tooth=0)
    pen.ink(stone_outline(np.random.default_rng(2), -92, -42, 14, 11, 20), "stone", wobble=.4, tooth=0)
    pen.ink(brush_stroke([(46, -150), (45, -46)], 1.8, 1.8), "ink", wobble=.2, edge=.3, tooth=0)
    ring = pen.ink(polygon([(18, 3), (20, -27), (72, -27), (74, 3)], 3), mix("stone", "clay", .3), wobble=.6, tooth=0)
    stones = joined(*[stone_outline(np.random.default_rng(k), 26 + (k % 4) * 14 + (k // 4) * 6, -20 + (k // 4) * 12, 6,
                                    5, k * 20) for k in range(8)])
    pen.ink(stones, mix("stone", "bone", .35), wobble=.3, tooth=0, clip=ring)
    pen.shade(ring, "ink", -8, -4, 6, alpha=.5, low=.3)
    pen.ink(ellipse(46, -27, 27, 5), "ink", wobble=.3, tooth=0)
    bucket = pen.ink(polygon([(38, -48), (53, -48), (51, -33), (40, -33)]), mix("wood", "rust", .3), wobble=.3, tooth=0)
    pen.shade(bucket, "ink", -4, 0, 3, alpha=.5, low=.3)


def wash_line(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """Linen on a line between two posts, 120 wide; a red scarf among it."""
    pen = Pen(canvas, x, y, scale)
    pen.ink(joined(brush_stroke([(-58, 2), (-57, -50)], 4, 3.4), brush_stroke([(58, 2), (57, -50)], 4, 3.4)), "wood",
            wobble=.3, tooth=0)
    pen.ink(brush_stroke([(-57, -48), (0, -42), (57, -48)], 1.4, 1.4), "ink", wobble=.1, edge=.3, tooth=0)
    things: tuple[tuple[float, float, float, Colour], ...] = (
        (-44, 20, 26, "cream"), (-20, 15, 20, mix("ice", "cream", .4)), (22, 24, 28, "cream"))
    for left, wide, high, paint in things:
        cloth = pen.ink(polygon([(left, -45), (left + wide, -44), (left + wide + 3, high - 44), (left + 4, high - 45)]),
                        paint, wobble=.7, tooth=0)
        pen.shade(cloth, "till", 4, -5, 4, alpha=.35, low=.3)
    scarf = pen.ink(polygon([(3, -43), (11, -43), (13, -8), (4, -10)]), "brick", wobble=.4, tooth=0)
    stripes = joined(*[rect(2, k, 14, 3.6) for k in (-38, -29, -20)])
    pen.ink(stripes, "cream", wobble=.2, tooth=0, clip=scarf)


def sand_load(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """A load of sand tipped beside four garden beds, a barrow and a spade; something in it glints. 170 wide."""
    pen = Pen(canvas, x, y, scale)
    heap = pen.ink(spline([(-70, 3, "c"), (-44, -22), (-14, -40), (6, -38), (34, -14), (60, 3, "c")]),
                   mix("sand", "cream", .15), wobble=.9, edge=1, tooth=0)
    pen.shade(heap, "clay", 12, -8, 12, alpha=.6, low=.25, blend="normal")
    pen.ink(brush_stroke([(-6, -34), (12, -70)], 3.6, 3), "wood", wobble=.2, tooth=0)
    pen.ink(brush_stroke([(6, -72), (18, -68)], 4, 4), "wood", wobble=.2, tooth=0)
    for k, (left, paint) in enumerate(((72, "green"), (100, "lime"), (128, "forest"), (156, "green"))):
        pen.ink(rect(left, -5, 24, 8, 3), "peat", wobble=.4, tooth=0)
        leaves = joined(*[ellipse(left + 4 + j * 8, -8 - (k % 2) * 3, 5, 4 + (k % 3), j * 40) for j in range(3)])
        pen.ink(leaves, paint, wobble=.4, tooth=0)
    tray = pen.ink(polygon([(-126, -26), (-84, -24), (-92, -8), (-116, -9)], 2), mix("brick", "rust", .4), wobble=.3,
                   tooth=0)
    pen.shade(tray, "ink", 4, -4, 4, alpha=.5, low=.3)
    pen.ink(joined(brush_stroke([(-84, -22), (-62, -16)], 3, 2.6), brush_stroke([(-94, -8), (-88, 2)], 3, 3)), "wood",
            wobble=.2, tooth=0)
    pen.ink(circle(-118, -4, 6.4), "ink", stroke=3.4, wobble=.1, tooth=0)
