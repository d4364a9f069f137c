"""Things of a stream valley that stand nowhere else: alder, orchid, heron, deer, hay cart, culvert, clog, hive.

`thing(canvas, x, y, scale)`: foot at (x, y), local units as in each docstring, facing right unless `flip`.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline, union
from assets.paint.kit.patterns import jittered_grid
from assets.paint.kit.pen import Pen

LEAF: Colour = mix("forest", "teal", .25)


def alder(canvas: Canvas, x: float, y: float, height: float, seed: int, lit: Colour = "moss") -> None:
    """An alder of several stems on a foot of roots, `height` px high: narrow crown, round leaves, small dark cones."""
    rng = np.random.default_rng(seed)
    s = height / 200
    stems = [brush_stroke([(x + k * 13 * s, y + 3), (x + k * 17 * s, y - 70 * s), (x + k * 25 * s, y - 168 * s)],
                          12 * s,
                          3 * s, 8 * s) for k in (-1, 0, 1)]
    stems += [brush_stroke([(x + k * 8 * s, y - 10 * s), (x + k * 22 * s, y - 2), (x + k * 34 * s, y + 6)], 8 * s,
                           2 * s)
              for k in (-1, 1)]
    wood = canvas.ink(joined(*stems), mix("peat", "till", .35), wobble=.7, edge=.7, angle=90, tooth=0)
    canvas.shade(wood, "ink", -4 * s, 0, 4 * s, alpha=.5, low=.3)
    crown: skia.Path | None = None
    for up, wide in ((70, 44), (100, 58), (132, 56), (162, 42), (186, 24)):
        for side in (-.5, .5):
            clump = ellipse(x + (side * wide + rng.uniform(-5, 5)) * s, y - (up + rng.uniform(-5, 5)) * s,
                            wide * .74 * s,
                            22 * s)
            crown = clump if crown is None else union(crown, clump)
    assert crown is not None
    laid = canvas.ink(crown, LEAF, wobble=2, edge=1.3, angle=60, tooth=.012)
    canvas.shade(laid, "night", -18 * s, -20 * s, 16 * s, alpha=.55, low=.2, texture="sponge")
    box = crown.getBounds()
    leaves, cones = skia.Path(), skia.Path()
    for px, py in jittered_grid(rng, (box.left(), box.top(), box.right(), box.bottom()), 14 * s, 12 * s, .4):
        light = .5 + (x - px) / (90 * s)
        if crown.contains(px, py) and rng.random() < .25 + .4 * light:
            leaves.addPath(ellipse(px, py, 4.6 * s, 3.6 * s, rng.uniform(-60, 60)))
        elif crown.contains(px, py) and rng.random() < .1:
            cones.addPath(ellipse(px, py, 2.4 * s, 3.4 * s))
    canvas.ink(leaves, lit, .9, wobble=.4, edge=.5, tooth=0, clip=laid)
    canvas.ink(cones, mix("peat", "ink", .4), wobble=.2, edge=.4, tooth=0, clip=laid)


def orchids(canvas: Canvas, xs: list[float], ground: object, seed: int) -> None:
    """Marsh orchids: a spike of purple on a short stem, 22-40 px high, one at each x."""
    rng = np.random.default_rng(seed)
    stems, spikes, lips = skia.Path(), skia.Path(), skia.Path()
    for x in xs:
        y, high = ground(x) + rng.uniform(0, 4), rng.uniform(24, 44)   # type: ignore[operator]
        tip = x + rng.normal(0, 2)
        stems.addPath(brush_stroke([(x, y), ((x + tip) / 2, y - high * .5), (tip, y - high)], 2.6, 1.6))
        spikes.addPath(ellipse(tip, y - high * .82, 5.6, high * .26))
        for k in range(7):
            lips.addPath(ellipse(tip + rng.uniform(-4.4, 4.4), y - high * (.62 + .06 * k), 1.9, 1.6))
    canvas.ink(stems, mix("moss", "green", .4), wobble=.2, edge=.4, tooth=0)
    canvas.ink(spikes, mix("heather", "plum", .1), wobble=.8, edge=.9, tooth=0)
    canvas.ink(lips, mix("pink", "heather", .2), wobble=.2, edge=.4, tooth=0)


def heron(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False) -> None:
    """A heron that waits, 104 high: folded neck, black plume, one leg up."""
    pen = Pen(canvas, x, y, scale, flip)
    pen.ink(joined(brush_stroke([(2, 4), (1, -24), (4, -46)], 2.6, 3), brush_stroke([(8, -46), (15, -26), (6, -18)], 3,
                                                                                    2)),
            mix("ochre", "clay", .5), wobble=.2, edge=.4, tooth=0)
    body = pen.ink(spline([(-26, -44), (-10, -64), (14, -66), (24, -56), (14, -44), (-8, -40)]), mix("stone", "ice",
                                                                                                     .4),
                   wobble=.5, tooth=0)
    pen.shade(body, mix("till", "ink", .3), 4, -8, 7, alpha=.7, low=.3, blend="normal")
    pen.ink(joined(*[brush_stroke([(-12 + k * 5, -52 + k), (-26 + k * 4, -44 + k * 2), (-36 + k * 3, -36 + k * 3)], 4,
                                  1)
                     for k in range(3)]), mix("till", "night", .4), wobble=.3, tooth=0)
    pen.ink(brush_stroke([(18, -60), (27, -70), (19, -80), (24, -94)], 9, 6, 7), mix("bone", "ice", .3), wobble=.3,
            tooth=0)
    pen.ink(ellipse(26, -96, 7, 5), mix("bone", "ice", .2), wobble=.2, tooth=0)
    pen.ink(joined(brush_stroke([(26, -100), (16, -100), (4, -94)], 3, 1), brush_stroke([(21, -66), (24, -58)], 2, 1)),
            "ink",
            wobble=.2, edge=.4, tooth=0)
    pen.ink(polygon([(31, -98), (56, -92), (31, -93)]), "ochre", wobble=.1, edge=.3, tooth=0)
    pen.ink(circle(28, -97, 1.2), "ink", wobble=0, edge=.1, tooth=0)


def roe_deer(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, grazing: bool = False) -> None:
    """A roe deer, 74 high: thin legs, round rump with a white patch, big ears."""
    pen = Pen(canvas, x, y, scale, flip)
    coat = mix("rust", "sand", .22)
    legs = joined(*[brush_stroke([(leg, -34), (leg + bend, -16), (leg, 1)], 5, 2.4, 3) for leg, bend in
                    ((-22, -3), (-16, 2), (14, 2), (20, -1))])
    pen.ink(legs, mix(coat, "ink", .25), wobble=.3, tooth=0)
    body = pen.ink(spline([(-29, -46), (-16, -54), (10, -52), (25, -48), (24, -34), (4, -29), (-20, -30), (-29, -38)]),
                   coat,
                   wobble=.5, tooth=0)
    pen.shade(body, mix("peat", "rust", .3), 3, -9, 7, alpha=.65, low=.3, blend="normal")
    pen.ink(ellipse(-28, -43, 4, 6), "cream", wobble=.3, tooth=0)
    neck = [(20, -44), (32, -28), (38, -10)] if grazing else [(20, -46), (28, -58), (31, -68)]
    pen.ink(brush_stroke(neck, 13, 8, 10), coat, wobble=.4, tooth=0)
    hx, hy = neck[-1]
    pen.ink(spline([(hx - 6, hy - 5), (hx + 3, hy - 6), (hx + 14, hy + 1), (hx + 12, hy + 5), (hx - 4, hy + 5)]), coat,
            wobble=.3, tooth=0)
    pen.ink(joined(ellipse(hx - 8, hy - 7, 3.4, 7.5, -30), ellipse(hx + 1, hy - 9, 3, 7.5, 14)), mix(coat, "ink", .2),
            wobble=.2, tooth=0)
    pen.ink(joined(circle(hx + 13, hy + 3, 2.2), circle(hx + 3, hy - 1, 1.4)), "ink", wobble=.1, edge=.2, tooth=0)


def hay_cart(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False) -> None:
    """A four-wheeled cart piled high with hay, a fork on top; 190 wide, 120 high."""
    pen = Pen(canvas, x, y, scale, flip)
    wood = mix("wood", "clay", .2)
    pen.ink(brush_stroke([(70, -22), (108, -10), (122, -2)], 4.6, 3), wood, wobble=.3, tooth=0)
    hay = pen.ink(spline([(-84, -38, "c"), (-90, -66), (-62, -98), (-14, -116), (38, -104), (78, -74), (78, -38, "c")]),
                  mix("ochre", "lime", .34), wobble=1.4, edge=1.5, tooth=.004, angle=20, streak=.12)
    pen.shade(hay, mix("clay", "rust", .3), 12, -16, 14, alpha=.6, low=.25, blend="normal", texture="bristle060")
    rng = np.random.default_rng(6)
    straws = skia.Path()
    for _ in range(120):
        sx, sy, turn = rng.uniform(-84, 74), rng.uniform(-106, -40), rng.uniform(-.6, .6)
        straws.addPath(brush_stroke([(sx - 8 * math.cos(turn), sy - 8 * math.sin(turn)), (sx + 8,
                                                                                          sy + 8 * math.sin(turn))],
                                    1.8, .8))
    pen.ink(straws, mix("gold", "cream", .3), wobble=.3, edge=.4, tooth=0, clip=hay)
    pen.ink(joined(brush_stroke([(-6, -108), (26, -142)], 3, 3), brush_stroke([(-14, -106), (-4, -116)], 2, 1)), "wood",
            wobble=.2, tooth=0)
    side = pen.ink(rect(-86, -42, 164, 12, 2), wood, wobble=.4, tooth=0, angle=0)
    pen.shade(side, "ink", 0, -4, 3, alpha=.45, low=.3)
    for wx in (-54, 48):
        pen.ink(circle(wx, -18, 17), mix(wood, "ink", .35), stroke=4.4, wobble=.2, tooth=0)
        pen.ink(joined(*[brush_stroke([(wx, -18), (wx + 15 * math.cos(a), -18 + 15 * math.sin(a))], 2.4, 2)
                         for a in np.linspace(.2, 5.8, 8)], circle(wx, -18, 4)), mix(wood, "ink", .2), wobble=.1,
                         tooth=0)


def culvert(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """The mouth of a brick culvert under a farm track, 150 wide, 62 high, a trickle out of it."""
    pen = Pen(canvas, x, y, scale)
    track = pen.ink(polygon([(-110, -48, 8), (110, -50, 8), (132, -34, 8), (-132, -32, 8)]), mix("sand_dark", "clay",
                                                                                                 .3),
                    wobble=1, edge=1.2, tooth=0)
    pen.shade(track, "clay", 0, -6, 5, alpha=.5, low=.3)
    wall = pen.ink(polygon([(-74, 4), (-66, -40), (66, -40), (74, 4)], 2), mix("brick", "clay", .25), wobble=.6,
                   tooth=0)
    courses = joined(*[rect(-78 + (row % 2) * 9 + k * 18, -36 + row * 8, 14,
                            1.6) for row in range(5) for k in range(9)])
    pen.ink(courses, mix("rust", "ink", .3), alpha=.7, wobble=.3, edge=.3, tooth=0, clip=wall)
    pen.ink(joined(rect(-26, -14, 52, 18), circle(0, -14, 26)), mix("clay_dark", "ink", .2), wobble=.4, tooth=0,
            clip=wall)
    pen.ink(joined(rect(-20, -14, 40, 18), circle(0, -14, 20)), "ink", wobble=.4, tooth=0, clip=wall)
    pen.ink(spline([(-18, -2, "c"), (-4, -6), (10, -5), (18, -2, "c"), (30, 8, "c"), (-30, 8, "c")]), mix("sea", "ice",
                                                                                                          .4),
            wobble=.5, tooth=0)


def clog(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False) -> None:
    """A wooden clog afloat, 44 wide; waterline at y = 0."""
    pen = Pen(canvas, x, y, scale, flip, -6)
    shoe = pen.ink(spline([(-22, -12, "c"), (-2, -11), (8, -14), (20, -10), (27, -15, "c"), (24, -1), (10, 5), (-14, 5),
                           (-23, 0)]), mix("gold", "sand", .3), wobble=.4, tooth=0)
    pen.shade(shoe, mix("wood", "rust", .3), 3, -6, 4, alpha=.65, low=.3, blend="normal")
    pen.ink(ellipse(-10, -12, 11, 3.6), mix("wood_dark", "ink", .3), wobble=.3, tooth=0)


def hive(canvas: Canvas, x: float, y: float, k: int) -> None:
    """A straw hive on a board, 44 high."""
    canvas.ink(joined(polygon([(x - 24, y - 12), (x + 24, y - 12), (x + 22, y - 6), (x - 22, y - 6)]),
                      brush_stroke([(x - 16, y - 8), (x - 18, y + 2)], 4, 4), brush_stroke([(x + 16, y - 8), (x + 18,
                                                                                                              y + 2)],
                                                                                                              4, 4)),
               "wood", wobble=.4, edge=.5, tooth=0)
    hive = canvas.ink(spline([(x - 20, y - 12, "c"), (x - 19, y - 34), (x, y - 50), (x + 19, y - 34), (x + 20, y - 12,
                                                                                                       "c")]),
                      mix("ochre", "sand", .3), wobble=.6, edge=.8, tooth=0)
    rings = joined(*[brush_stroke([(x - 21, y - 18 - r * 8), (x, y - 14 - r * 8), (x + 21, y - 18 - r * 8)], 1.4, 1.4,
                                  2, 12)
                     for r in range(4)])
    canvas.ink(rings, mix("rust", "clay", .4), .8, wobble=.3, edge=.4, tooth=0, clip=hive)
    canvas.shade(hive, "rust", 5, -4, 5, alpha=.5, low=.3)
    canvas.ink(ellipse(x - 2 + k, y - 17, 4.4, 3.6), "ink", wobble=.2, edge=.4, tooth=0)


def poplar(canvas: Canvas, x: float, y: float, height: float, paint: Colour) -> None:
    """A poplar in a planted row: a narrow flame of a crown on a short stem."""
    canvas.ink(brush_stroke([(x, y + 2), (x, y - height * .3)], height * .05, height * .03), "peat", wobble=.3, edge=.5,
               tooth=0)
    crown = canvas.ink(spline([(x, y - height, "c"), (x + height * .1, y - height * .6), (x + height * .09,
                                                                                          y - height * .22),
                               (x, y - height * .14), (x - height * .09, y - height * .22), (x - height * .1,
                                                                                             y - height * .6)]),
                       paint, wobble=1.2, edge=1.1, angle=80, tooth=0)
    canvas.shade(crown, "night", -height * .05, 0, height * .05, alpha=.45, low=.3, texture="sponge")
