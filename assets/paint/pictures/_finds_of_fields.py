"""The finds of plateau that people left or made: sods, sherd, gold, a house of which the colour is left; the library.

Drawn with a pen about (0, 0), within 110 px each way. Knows no ids.
"""
import math

import numpy as np
import skia

from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, moved, polygon, rect, spline
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props.signs import spark
from assets.paint.pictures._finds_of_peat import edged, lit


def plaggen_soil(pen: Pen) -> None:
    """A slab of the es in three years of sods, heather still on the top one; straw, charcoal and a sherd in it."""
    soils: tuple[Colour, ...] = (mix("peat_light", "clay", .35), mix("peat", "clay", .2), mix("peat_light", "rust",
                                                                                              .18))
    outline = polygon([(-86, -22, 12), (84, -26, 12), (92, 66, 14), (-82, 74, 14)])
    edged(pen, outline, mix("sand", "clay", .4), 7)
    block = pen.ink(outline, soils[0], wobble=1.5, edge=1.3, tooth=0)
    for paint, y in ((soils[1], 8), (soils[2], 40)):
        pen.ink(spline([(-100, y + 6, "c"), (-40, y - 6), (30, y - 5), (104, y + 5, "c"), (104, 110, "c"),
                        (-100, 110, "c")]), paint, wobble=1.2, edge=1.2, tooth=0, clip=block)
    lines = joined(*[brush_stroke([(-90, y + 6), (-40, y - 6), (30, y - 5), (92, y + 5)], 2, 2, 4, 40) for y in (8,
                                                                                                                 40)])
    pen.ink(lines, mix("peat", "ink", .5), alpha=.8, wobble=.8, edge=.8, tooth=0, clip=block)
    rng = np.random.default_rng(101)
    straws, coals = skia.Path(), skia.Path()
    for _ in range(34):
        x, y, half = rng.uniform(-74, 74), rng.uniform(-10, 64), rng.uniform(5, 13)
        straws.addPath(brush_stroke([(x - half, y + 3), (x, y), (x + half, y - 2)], .9, .9, 2.6))
        coals.addPath(circle(rng.uniform(-76, 76), rng.uniform(-10, 66), rng.uniform(1.6, 4)))
    pen.ink(coals, "ink", wobble=.3, edge=.5, tooth=0, clip=block)
    pen.ink(straws, mix("ochre", "sand", .3), wobble=.3, edge=.4, tooth=0, clip=block)
    pen.ink(polygon([(28, 20, 2), (52, 14, 2), (58, 30, 2), (38, 36, 2)]), "terra", wobble=.5, tooth=0)
    pen.shade(block, mix("peat", "ink", .4), -9, -12, 9, alpha=.7, low=.3)
    _heather(pen, rng)


def _heather(pen: Pen, rng: np.random.Generator) -> None:
    twigs, bells = skia.Path(), [skia.Path(), skia.Path()]
    for x in np.arange(-80, 84, 13.0):
        for lean in (-12, 2, 13):
            tip = (x + lean, -50 - rng.uniform(0, 32))
            twigs.addPath(brush_stroke([(x, -20), (x + lean * .4, -36), tip], 3.2, 1.4))
            for up in (.45, .65, .85, 1):
                bells[int(rng.random() < .35)].addPath(ellipse(x + lean * up, -20 + (tip[1] + 20) * up, 4.8, 3.8))
    pen.ink(twigs, mix("plum", "forest", .4), wobble=.3, edge=.4, tooth=0)
    pen.ink(bells[0], mix("heather", "rose", .15), wobble=.3, edge=.5, tooth=0)
    pen.ink(bells[1], mix("rose", "heather", .2), wobble=.3, edge=.5, tooth=0)


def potsherd(pen: Pen) -> None:
    """A sherd with its rim and a row of thumb marks; the ghost of the pot it came from is drawn round it."""
    ghost = spline([(-66, -70, "c"), (66, -70, "c"), (60, -50), (88, 0), (66, 62), (30, 84, "c"), (-30, 84, "c"), (-66,
                                                                                                                   62),
                    (-88, 0), (-60, -50)])
    pen.ink(ghost, mix("bone", "sand", .3), stroke=3, alpha=.75, wobble=1, edge=1.4, tooth=.05)
    clay = mix("terra", "clay", .28)
    outline = polygon([(-66, -76, 5), (30, -72, 4), (24, -44, 4), (50, -14, 5), (22, 10, 4), (28, 40, 6), (-14, 48, 5),
                       (-44, 30, 4), (-82, 4, 8), (-60, -48, 5)])
    sherd = pen.ink(outline, clay, wobble=1.1, edge=1, tooth=0, angle=10, mottle=.08)
    lit(pen, sherd, mix("rust", "plum", .35), mix("rose", "cream", .4), 20, .75)
    pen.ink(brush_stroke([(-64, -72), (-16, -70), (28, -70)], 9, 9, 10, 30), mix(clay, "cream", .25), wobble=.6,
            edge=.8,
            tooth=0, clip=sherd)
    marks = joined(*[ellipse(-52 + k * 19, -46 + k * 1.4, 6.4, 9, -8) for k in range(5)])
    dents = pen.ink(marks, mix(clay, "plum", .45), wobble=.6, edge=.8, tooth=0, clip=sherd)
    pen.shade(dents, mix("rose", "cream", .2), -2, -3, 2, alpha=.6, low=.4, blend="normal")
    grooves = joined(*[brush_stroke([(-82, -16 + k * 13), (-30, -8 + k * 12), (48, -20 + k * 14)], 1.4, 1.4, 3.4, 30)
                       for k in range(3)])
    pen.ink(grooves, mix(clay, "plum", .5), alpha=.8, wobble=.6, edge=.6, tooth=0, clip=sherd)
    grit = joined(*[circle(x, y, r) for x, y, r in ((-30, 20, 2.6), (4, 28, 2), (-58, -6, 2.4), (14, -26, 2.2), (-8, 8,
                                                                                                                 2),
                                                    (10, 40, 2.4))])
    pen.ink(grit, "bone", wobble=.2, edge=.4, tooth=0, clip=sherd)


def gold_of_beilen(pen: Pen) -> None:
    """Coins, rolled neck rings and an arm ring, half out of a load of sand; a trowel has seen them first."""
    canvas, (px, py) = pen.canvas, pen.point(0, -12)
    for radius, alpha in ((104, .16), (78, .26)):
        canvas.ink(circle(px, py, radius), "glow", alpha, wobble=1, edge=1.1, tooth=0, mottle=0, streak=0)
    sand = mix("sand", "cream", .12)
    heap = pen.ink(spline([(-98, 66, "c"), (-66, 30), (-20, 12), (26, 16), (70, 34), (98, 66, "c"), (40, 82), (-44,
                                                                                                               82)]),
                   sand, wobble=1.4, edge=1.2, tooth=0)
    lit(pen, heap, mix("sand_dark", "clay", .3), "cream", 16, .6)
    gold, dark = mix("gold", "glow", .2), mix("ochre", "rust", .4)
    for cx, cy, rx, ry, turn, width in ((-30, -18, 50, 45, -14, 12), (24, -34, 45, 38, 22, 10), (74, 14, 22, 17, 30,
                                                                                                 8)):
        pen.ink(ellipse(cx, cy, rx, ry, turn), mix(dark, "ink", .3), stroke=width + 4, wobble=.4, edge=.6, tooth=0)
        ring = pen.ink(ellipse(cx, cy, rx, ry, turn), gold, stroke=width, wobble=.4, edge=.6, tooth=0)
        pen.shade(ring, dark, 3, 4, 3, alpha=.7, low=.3, blend="normal")
    for k, (x, y, turn) in enumerate(((-60, 36, 20), (-30, 46, -14), (2, 34, 8), (30, 48, -22), (60, 44, 14), (-6, 62,
                                                                                                               0),
                                      (-46, 64, 10), (42, 66, -8))):
        pen.ink(ellipse(x + 1, y + 3, 17, 12, turn), mix(dark, "ink", .35), wobble=.3, tooth=0)
        coin = pen.ink(ellipse(x, y, 16.5, 11.5, turn), gold, wobble=.4, tooth=0)
        pen.shade(coin, dark, -2, -3, 3, alpha=.6, low=.35, blend="normal")
        pen.ink(ellipse(x, y, 11.5, 7.6, turn), dark, stroke=1.8, wobble=.2, edge=.3, tooth=0)
        if k % 2:
            pen.ink(ellipse(x, y - .5, 4, 4.6), dark, wobble=.3, edge=.4, tooth=0)
    over = spline([(-98, 70, "c"), (-60, 60), (-10, 74), (50, 68), (98, 70, "c"), (30, 88), (-40, 88)])
    pen.ink(over, sand, wobble=1.2, edge=1.2, tooth=0)
    for x, y, size, paint in ((-66, -40, 14, "white"), (70, -52, 12, "glow"), (16, 24, 10, "white"), (-4, -86, 9,
                                                                                                      "glow")):
        spark(pen.canvas, *pen.point(x, y), size, paint)


def farm_of_elp(pen: Pen) -> None:
    """A patch of scraped sand with two rows of dark spots; the roof that stood on them is a line in the air."""
    sand = mix("sand", "ochre", .12)
    patch = pen.ink(polygon([(-104, 64, 10), (-66, 10, 10), (78, 4, 10), (104, 54, 10), (60, 84, 12), (-70, 92, 12)]),
                    sand,
                    wobble=1.4, edge=1.2, tooth=0)
    lit(pen, patch, mix("sand_dark", "clay", .35), "cream", 12, .6)
    for row, (x0, y0, x1, y1) in enumerate(((-62, 28, 74, 20), (-80, 66, 84, 60))):
        for k in range(6):
            t = k / 5
            x, y, r = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, 8.4 + row * 2.4
            pen.ink(ellipse(x, y, r * 1.25, r * .72), mix("clay_dark", "sand", .22), wobble=.7, edge=1, tooth=0)
            pen.ink(ellipse(x, y, r * .6, r * .36), mix("peat", "ink", .2), wobble=.4, edge=.7, tooth=0)
    pen.ink(ellipse(-12, 45, 17, 7), mix("brick", "clay", .4), wobble=.8, edge=1, tooth=0)
    roof = pen.ink(polygon([(-90, 18, 8), (-58, -66, 12), (60, -76, 12), (96, 8, 8)]), mix("bone", "sand", .25),
                   alpha=.42,
                   wobble=1.2, edge=1.4, tooth=.05, angle=70, streak=.12)
    thatch = joined(*[brush_stroke([(-50 + k * 12.4, -58 - k), (-66 + k * 14.6, 8 - k)], 1.2, 2.6) for k in range(10)])
    pen.ink(thatch, mix("sand_dark", "clay", .4), alpha=.55, wobble=1, edge=1.3, tooth=.06, clip=roof)
    line = brush_stroke([(-92, 19), (-60, -68), (0, -74), (62, -78), (98, 9)], 4, 4, 5, 80)
    posts = joined(*[brush_stroke([(-62 + 27.2 * k, 16 - 1.8 * k), (-62 + 27.2 * k, 27 - 1.6 * k)], 4,
                                  4) for k in range(6)])
    pen.ink(joined(line, posts), mix("bone", "sand", .2), alpha=.9, wobble=1, edge=1.3, tooth=.06)
    smoke = brush_stroke([(4, -82), (12, -94), (2, -102), (14, -110)], 3, 2, 5, 30)
    pen.ink(smoke, mix("bone", "sand", .1), alpha=.8, wobble=.8, edge=1.2, tooth=.05)


def grandmothers_library(pen: Pen) -> None:
    """A round hollow with a shelf, a map that is mostly white, a lamp, and needles in a piece of red knitting."""
    shell = [(100 * math.cos(a) * (1 + .05 * math.sin(a * 5)), 92 * math.sin(a) * (1 + .05 * math.cos(a * 4)))
             for a in np.linspace(0, 2 * math.pi, 20)[:-1]]
    rim = pen.ink(spline(shell), mix("sand_dark", "clay", .3), wobble=1.6, edge=1.2, tooth=0)
    lit(pen, rim, mix("clay_dark", "ink", .3), "sand", 16, .6)
    for share, paint in ((.87, mix("peat", "plum", .4)), (.74, mix("rust", "plum", .35)), (.52, mix("terra", "rust",
                                                                                                    .4)),
                         (.32, mix("gold", "terra", .4))):
        pen.ink(spline([(x * share, y * share - 6 * (1 - share)) for x, y in shell]), paint, wobble=1.1, edge=1,
                tooth=0)
    sheet = pen.ink(polygon([(-50, -62, 3), (30, -66, 3), (34, -14, 3), (-48, -10, 3)]), "cream", wobble=.8, edge=.8,
                    tooth=0)
    pen.shade(sheet, "clay", -4, -5, 4, alpha=.4, low=.35)
    blots: tuple[tuple[float, float, float, float, Colour], ...] = (
        (-36, -48, 11, 7, "sand"), (-30, -24, 13, 7, mix("moss", "sand", .3)), (16, -26, 12, 8, "till"))
    for x, y, rx, ry, paint in blots:
        pen.ink(ellipse(x, y, rx, ry), paint, alpha=.9, wobble=.8, edge=.8, tooth=0, clip=sheet)
    holes = joined(*[circle(x, y, r) for x, y, r in ((-6, -50, 5), (14, -50, 3.6), (-8, -30, 4.2), (22, -42, 3))])
    pen.ink(holes, mix("brick", "rust", .2), stroke=2, wobble=.4, edge=.5, tooth=0)
    pen.ink(joined(circle(-44, -58, 2.8), circle(26, -61, 2.8)), "brick", wobble=.1, tooth=0)
    pen.ink(rect(-70, 26, 140, 9, 2), "wood", wobble=.6, tooth=0)
    books: tuple[tuple[float, float, float, Colour], ...] = (
        (-62, 13, 30, "teal"), (-48, 10, 36, "brick"), (-37, 14, 27, "ochre"), (-22, 9, 33, "plum_light"),
        (-12, 12, 29, "sea"), (1, 10, 34, "rust"))
    for x, wide, high, paint in books:
        book = pen.ink(rect(x, 26 - high, wide, high, 1.5), paint, wobble=.4, tooth=0)
        pen.shade(book, "ink", 3, 0, 3, alpha=.45, low=.3)
        pen.ink(rect(x + 2, 26 - high + 6, wide - 4, 3), "cream", wobble=.2, edge=.3, tooth=0)
    _knitting(pen)
    spark(pen.canvas, *pen.point(52, -20), 9, "glow")


def _knitting(pen: Pen) -> None:
    cloth = pen.ink(polygon([(18, 8, 3), (58, 4, 3), (64, 52, 5), (24, 58, 5)]), "brick", wobble=.8, tooth=0)
    stripes = joined(*[brush_stroke([(18 + k, 18 + k * 12), (62 + k, 13 + k * 12)], 5, 5) for k in range(3)])
    pen.ink(stripes, "cream", wobble=.5, tooth=0, clip=cloth)
    pen.shade(cloth, "plum", -5, -5, 5, alpha=.5, low=.3)
    pen.ink(joined(brush_stroke([(10, 16), (68, -6)], 3.2, 2.4), brush_stroke([(14, -6), (66, 14)], 3.2, 2.4)), "bone",
            wobble=.2, tooth=0)
    ball = pen.ink(circle(-34, 56, 15), "brick", wobble=.6, tooth=0)
    pen.shade(ball, "plum", -4, -5, 5, alpha=.6, low=.3)
    winds = joined(*[brush_stroke([(-47 + k * 6, 48 + k * 2), (-36 + k * 3, 57), (-30 + k * 4, 69 - k * 2)], 1, 1, 2)
                     for k in range(4)])
    pen.ink(winds, mix("brick", "rose", .4), wobble=.2, edge=.4, tooth=0, clip=ball)
    pen.ink(brush_stroke([(-20, 62), (0, 68), (26, 56)], 2.2, 2.2, 2.6, 30), "brick", wobble=.3, edge=.4, tooth=0)


def hole_in_the_lid(pen: Pen) -> None:
    """A round lid of boulder clay with a bite out of its middle: the rain goes straight through, onto white sand."""
    rng = np.random.default_rng(107)
    till = mix("till", "stone", .1)
    sand = pen.ink(spline([(-80, 92, "c"), (-48, 66), (0, 54), (50, 66), (84, 92, "c"), (0, 100)]), "#F1EEDD",
                   wobble=1.2,
                   edge=1.1, tooth=0)
    pen.shade(sand, mix("till", "bone", .4), -8, -10, 8, alpha=.7, low=.3, blend="normal")
    foot = pen.ink(spline([(-100, -18), (-92, 20), (-40, 40), (30, 40), (92, 20), (100, -18), (0, -52)]),
                   mix("till", "ink", .45), wobble=1.2, edge=1, tooth=0)
    pen.shade(foot, "stone", 6, -8, 6, alpha=.5, low=.4, blend="normal")
    lid = pen.ink(minus(ellipse(0, -20, 102, 42), ellipse(4, -18, 34, 15)), till, wobble=1.5, edge=1.2, tooth=0)
    lit(pen, lid, mix("till", "ink", .5), mix("bone", "till", .35), 12, .7)
    pen.ink(ellipse(4, -17, 33, 14), mix("night", "teal", .35), wobble=.8, edge=.9, tooth=0)
    for k, (x, y, r) in enumerate(((-70, -20, 9), (-46, -42, 7), (62, -36, 8), (78, -14, 6), (-40, 4, 8), (50, 4, 9),
                                   (8, -50, 6), (-84, -4, 5))):
        paint: Colour = ("stone", "terra", "bone", mix("stone", "rust", .4))[k % 4]
        stone = pen.ink(stone_outline(rng, x, y, r, r * .7, k * 25), paint, wobble=.5, tooth=0)
        pen.shade(stone, "ink", -2, -3, 2, alpha=.5, low=.3)
    rain = joined(*[brush_stroke([(x + 4, -108 + k % 3 * 10), (x, -72 + k % 3 * 10)], 1.4, 3) for k, x in
                    enumerate((-58, -30, -6, 16, 40, 66))])
    pen.ink(rain, mix("ice", "sea", .3), wobble=.3, edge=.5, tooth=0)
    for x, top, size in ((-8, 48, 8), (12, 34, 9), (4, 68, 7), (22, 60, 6)):
        drop = spline([(0, -1.9 * size, "c"), (size * .9, 0), (0, size), (-size * .9, 0)])
        pen.ink(moved(drop, x, top), mix("ice", "sea", .2), wobble=.2, edge=.4, tooth=0)
