"""The finds of stuwwal: sea floor, gravel and stone, the marks that ice and water left; and the painting in the cave.

Drawn with a pen about (0, 0), within 110 px each way. Knows no ids.
"""
import math

import numpy as np

from assets.paint.kit.materials import materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, moved, polygon, rect, spline
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props import finds, stones
from assets.paint.kit.props.signs import spark
from assets.paint.pictures._finds_of_peat import edged, lit

CLAY: Colour = mix(materials()["tertiary_clay"].colour, "sea", .18)
SAND: Colour = mix(materials()["tertiary_sand"].colour, "bone", .2)


def sea_clay(pen: Pen) -> None:
    """A lump of sea clay that has been lifted into the light: waves in it, grass and a daisy on its head."""
    outline = spline([(-88, 22, "c"), (-80, -18), (-48, -40), (0, -46), (52, -38), (84, -12), (90, 28), (56, 70), (0,
                                                                                                                   82),
                      (-56, 72)])
    edged(pen, outline, mix("bone", CLAY, .25), 6)
    lump = pen.ink(outline, CLAY, wobble=1.4, edge=1.1, tooth=0)
    lit(pen, lump, mix(CLAY, "ink", .5), mix("bone", CLAY, .35), 18, .75)
    waves = joined(*[brush_stroke([(x - 30, y), (x - 15, y - 9), (x, y), (x + 15, y - 9), (x + 30, y)], 1.4, 1.4,
                                  4.4, 24)
                     for x, y in ((-38, 8), (28, 2), (-8, 34), (48, 38), (-46, 50))])
    pen.ink(waves, mix("frost", CLAY, .3), wobble=.5, edge=.6, tooth=0, clip=lump)
    turf = pen.ink(spline([(-52, -38, "c"), (-30, -54), (6, -60), (46, -50), (58, -36, "c"), (0, -38)]), "green",
                   wobble=1.2,
                   edge=1.1, tooth=0)
    pen.shade(turf, "forest", -3, -6, 5, alpha=.6, low=.3)
    blades = joined(*[brush_stroke([(x, -46), (x + lean * .5, -60), (x + lean, -72 - 5 * (k % 3))], 3.4, .8)
                      for k, (x, lean) in enumerate(((-38, -8), (-24, 2), (-10, -5), (10, 6), (22, -3), (34, 7), (46,
                                                                                                                  10)))])
    pen.ink(blades, mix("green", "lime", .3), wobble=.2, edge=.4, tooth=0)
    pen.ink(brush_stroke([(0, -50), (3, -74), (0, -90)], 2.6, 1.8), "green", wobble=.2, tooth=0)
    petals = joined(*[ellipse(0 + 10 * math.cos(a), -93 + 10 * math.sin(a), 6.4, 3.6, math.degrees(a))
                      for a in np.arange(0, 2 * math.pi, math.pi / 4)])
    pen.ink(petals, "white", wobble=.2, edge=.4, tooth=0)
    pen.ink(circle(0, -93, 5), "gold", wobble=.1, edge=.3, tooth=0)


def shark_and_shell(pen: Pen) -> None:
    """A shark's tooth and a ribbed shell on a scrap of the clay they lay in."""
    outline = spline([(-92, 34, "c"), (-70, 8), (-20, -2), (40, 2), (84, 22), (92, 52), (50, 80), (-30, 84), (-80,
                                                                                                              66)])
    edged(pen, outline, mix("bone", CLAY, .25), 6)
    scrap = pen.ink(outline, CLAY, wobble=1.4, edge=1.1, tooth=0)
    lit(pen, scrap, mix(CLAY, "ink", .5), mix("bone", CLAY, .4), 16, .7)
    x, y = pen.point(-32, -8)
    finds.shark_tooth(pen.canvas, x, y, 2.5, -12, mix("indigo", "till", .25))
    x, y = pen.point(42, 30)
    finds.shell(pen.canvas, x, y, 1.3, 16)
    bits = joined(*[moved(brush_stroke([(-6, 2), (0, -4), (6, 2)], 1, 1, 3.4), px, py, turn=t) for px, py, t in
                    ((-58, 56, 20), (-6, 66, -40), (74, 56, 60), (0, 40, 10))])
    pen.ink(bits, "bone", wobble=.3, edge=.4, tooth=0)


def rhine_gravel(pen: Pen) -> None:
    """A handful of river pebbles, white, grey and red, rounded by a long way."""
    rng = np.random.default_rng(12)
    tints = ("bone", mix("till", "indigo", .2), mix("brick", "terra", .4), mix("stone", "sand", .35), "white",
             mix("terra", "rose", .3))
    grit = joined(*[circle(rng.uniform(-92, 92), 60 + rng.uniform(0, 28), rng.uniform(2, 4)) for _ in range(46)])
    pen.ink(grit, mix("terra", "sand", .4), wobble=.2, edge=.4, tooth=0)
    spots = [(-64, 48, 24), (-22, 56, 27), (26, 54, 24), (68, 50, 26), (-44, 16, 26), (2, 22, 29), (48, 18, 27),
             (-20, -16, 25), (26, -14, 24), (4, -46, 22), (-78, 70, 13), (86, 72, 12), (-2, 76, 14), (46, 76, 13)]
    for k, (x, y, r) in enumerate(spots):
        paint = tints[k % len(tints)]
        outline = stone_outline(rng, x, y, r, r * .74, rng.uniform(-30, 30), 10, .06)
        edged(pen, outline, mix("bone", paint, .3), 3)
        stone = pen.ink(outline, paint, wobble=.9, edge=.9, tooth=0)
        lit(pen, stone, mix(paint, "ink", .45), mix("white", paint, .25), 9, .7)
        if k % 3 == 0:
            vein = brush_stroke([(x - r * .7, y + 3), (x, y - 4), (x + r * .7, y + 1)], 1.4, 1.4, 3)
            pen.ink(vein, mix("white", paint, .2), alpha=.9, wobble=.4, edge=.5, tooth=0, clip=stone)


def tilted_layers(pen: Pen) -> None:
    """A slab cut out of the hill: all its layers lean, like books on a shelf that is half empty."""
    outline = polygon([(-80, -64, 12), (80, -72, 12), (86, 66, 14), (-84, 74, 14)])
    edged(pen, outline, mix("bone", SAND, .2), 6)
    block = pen.ink(outline, SAND, wobble=1.5, edge=1.1, tooth=0)
    tints = (CLAY, mix("terra", "sand", .25), SAND, mix(CLAY, "ink", .25), mix("bone", "sand", .3))
    for k in range(9):
        x = -190 + k * 44
        stripe = polygon([(x, 110), (x + 30, 110), (x + 30 + 132, -110), (x + 132, -110)])
        laid = pen.ink(stripe, tints[k % 5], wobble=1.6, edge=1.2, tooth=0, angle=120, clip=block)
        pen.shade(laid, "ink", 5, 2, 4, alpha=.4, low=.35)
        line = brush_stroke([(x + 14, 110), (x + 80, 0), (x + 146, -110)], 1.4, 1.4, 3.4)
        pen.ink(line, mix(tints[k % 5], "cream", .4), alpha=.7, wobble=1, edge=.7, tooth=0, clip=block)
    pen.shade(block, mix("ink", CLAY, .4), -8, -10, 9, alpha=.6, low=.35)
    pen.shade(block, "cream", 5, 7, 4, alpha=.5, low=.45, blend="normal")


def old_raindrop(pen: Pen) -> None:
    """One large drop with a ring inside for every year, coming out between two mossy stones."""
    for x, y, r, seed in ((-62, 62, 34, 2), (60, 64, 36, 5), (0, 82, 26, 7)):
        px, py = pen.point(x, y)
        stones.boulder(pen.canvas, px, py, r, r * .74, 8 - x * .1, mix("stone", "till", .3), seed, moss="moss")
    drop = spline([(0, -100, "c"), (24, -56), (54, -10), (52, 32), (26, 58), (0, 64), (-26, 58), (-52, 32), (-54,
                                                                                                             -10),
                   (-24, -56)])
    edged(pen, drop, "white", 6)
    water = pen.ink(drop, mix("ice", "sea", .22), wobble=.8, edge=.8, tooth=0)
    pen.shade(water, mix("teal", "sea", .3), -16, -12, 14, alpha=.85, low=.2, blend="normal")
    rings = joined(*[ellipse(2, 12, 6 + k * 5.2, 7 + k * 6) for k in range(7)])
    pen.ink(rings, mix("teal", "sea", .2), stroke=2, alpha=.75, wobble=.5, edge=.5, tooth=0, clip=water)
    pen.shade(water, "white", 11, 9, 7, alpha=.8, low=.45, blend="normal")
    pen.ink(brush_stroke([(-32, -8), (-36, 18), (-26, 38)], 3, 3, 7), "white", wobble=.4, edge=.5, tooth=0)
    brows = joined(brush_stroke([(-26, -14), (-14, -20), (-4, -15)], 2, 1.4, 4), brush_stroke([(6, -15), (16, -20),
                                                                                               (27, -13)], 1.4,
                                                                                         2, 4))
    pen.ink(brows, "white", wobble=.2, edge=.4, tooth=0)
    splash = joined(*[moved(spline([(0, -7, "c"), (4, 0), (0, 4), (-4, 0)]), x, y) for x, y in
                      ((-78, 16), (80, 10), (-88, 36), (92, 34))])
    pen.ink(splash, "ice", wobble=.2, edge=.4, tooth=0)


def erratic(pen: Pen) -> None:
    """A boulder from the north that still has the handle of its suitcase, and labels of where it came by."""
    handle = spline([(-26, -46), (-24, -72), (0, -80), (24, -72), (26, -46)], False)
    pen.ink(handle, "ink", stroke=15, wobble=.3, edge=.4, tooth=0)
    pen.ink(handle, mix("wood", "rust", .2), stroke=10, wobble=.3, edge=.4, tooth=0)
    outline = spline([(-94, 26), (-84, -16), (-48, -46), (4, -52), (58, -42), (90, -8), (92, 34), (60, 68), (0, 78),
                      (-64, 66)])
    edged(pen, outline, mix("bone", "terra", .2), 5)
    paint = mix("terra", "clay", .35)
    stone = pen.ink(outline, paint, wobble=1.3, edge=1, tooth=0)
    rng = np.random.default_rng(6)
    for tint, count, size in (("rose", 70, (2, 5)), (mix("till", "ink", .3), 60, (1.6, 4)), ("bone", 40, (1.6, 4))):
        grains = joined(*[stone_outline(rng, rng.uniform(-86, 86), rng.uniform(-46, 72), s := rng.uniform(*size),
                                        s * .7,
                                        rng.uniform(0, 180), 6) for _ in range(count)])
        pen.ink(grains, tint, alpha=.9, wobble=.3, edge=.4, tooth=0, clip=stone)
    lit(pen, stone, mix(paint, "ink", .5), mix("cream", paint, .3), 22, .75)
    scratches = joined(*[brush_stroke([(-70, y), (10, y - 12), (78, y - 8)], .8, .8, 2.6, 30) for y in (0, 14, 44)])
    pen.ink(scratches, mix("cream", paint, .3), alpha=.85, wobble=.8, edge=.6, tooth=0, clip=stone)
    for x, y, turn, tint in ((-40, 34, -14, "cream"), (34, 16, 12, "gold")):
        label = pen.ink(rect(x - 19, y - 12, 38, 24, 4, turn), tint, wobble=.4, edge=.5, tooth=0)
        pen.shade(label, "clay", -3, -4, 3, alpha=.5, low=.35)
        pen.ink(rect(x - 13, y - 2, 26, 4, 1, turn), "brick", wobble=.2, edge=.3, tooth=0)


def ice_tongue(pen: Pen) -> None:
    """A thick tongue of ice that has sunk into coarse sand, and the sand that had to move aside."""
    sand = mix(materials()["meltwater_sand"].colour, "sand", .3)
    ground = spline([(-100, -2, "c"), (-84, -34), (-60, -26), (-50, 10), (-20, 40), (20, 44), (52, 14), (62, -24),
                     (84, -36),
                     (100, -2, "c"), (92, 70), (40, 88), (-40, 88), (-92, 70)])
    edged(pen, ground, mix("bone", sand, .25), 6)
    soil = pen.ink(ground, sand, wobble=1.5, edge=1.1, tooth=0)
    lit(pen, soil, mix(sand, "rust", .5), mix("cream", sand, .3), 14, .6)
    beds = joined(*[brush_stroke([(-92, 6 + k * 20), (-50, 20 + k * 22), (0, 52 + k * 12), (50, 22 + k * 22),
                                  (92, 4 + k * 20)], 1.4, 1.4, 4, 40) for k in range(3)])
    pen.ink(beds, mix(sand, "rust", .45), alpha=.8, wobble=1, edge=.7, tooth=0, clip=soil)
    rng = np.random.default_rng(3)
    grit = joined(*[circle(rng.uniform(-86, 86), rng.uniform(10, 82), rng.uniform(1.6, 4)) for _ in range(60)])
    pen.ink(grit, mix("bone", "stone", .3), wobble=.2, edge=.4, tooth=0, clip=soil)
    ice = pen.ink(spline([(-56, -92, "c"), (0, -98), (56, -92, "c"), (58, -30), (46, 8), (18, 34), (-16, 33), (-44,
                                                                                                               6),
                          (-58, -30)]), mix("ice", "frost", .35), wobble=1.1, edge=1, tooth=0)
    pen.shade(ice, mix("sea", "indigo", .3), -15, -14, 13, alpha=.75, low=.22, blend="normal")
    pen.shade(ice, "white", 9, 8, 6, alpha=.9, low=.42, blend="normal")
    facets = joined(*[brush_stroke(line, 1, 1, 2.6) for line in
                      ([(-30, -88), (-18, -40), (-34, 0)], [(10, -94), (4, -44), (16, 10)], [(-18, -40), (4, -44)],
                       [(34, -86), (30, -30), (16, 10)])])
    pen.ink(facets, "white", alpha=.9, wobble=.5, edge=.5, tooth=0, clip=ice)
    stones_in = joined(*[stone_outline(rng, x, y, r, r * .75, 20, 7) for x, y, r in
                         ((-28, 6, 7), (0, 22, 6), (26, 2, 8), (-40, -26, 5), (42, -34, 5))])
    pen.ink(stones_in, mix("till", "brick", .25), wobble=.4, edge=.5, tooth=0, clip=ice)


def deep_valley(pen: Pen) -> None:
    """A deep bowl filled up to the brim: flat on top with two trees, as if nothing had ever been there."""
    fill = materials()["valley_fill"].colour
    outline = polygon([(-98, -26, 10), (98, -26, 10), (98, 84, 14), (-98, 84, 14)])
    edged(pen, outline, mix("bone", CLAY, .25), 6)
    block = pen.ink(outline, CLAY, wobble=1.4, edge=1.1, tooth=0)
    for k, share in enumerate((1, .8, .6, .4, .2)):
        reach, foot = 30 + 60 * share, -14 + 86 * share
        bowl = spline([(-reach, -30, "c"), (-reach * .72, -30 + (foot + 30) * .6), (-reach * .3, foot - 3),
                       (reach * .3, foot - 3), (reach * .72, -30 + (foot + 30) * .6), (reach, -30, "c")])
        tint = (mix("stone", "bone", .4), mix(fill, "clay", .2), fill, mix(fill, "sand", .45), 
                mix("sand", "bone", .2))[k]
        laid = pen.ink(bowl, tint, wobble=1.4, edge=1.1, tooth=0, clip=block)
        pen.shade(laid, "ink", 0, 6, 4, alpha=.4, low=.4)
    rng = np.random.default_rng(5)
    pen.ink(joined(*[stone_outline(rng, rng.uniform(-28, 28), 58 + rng.uniform(-4, 8), s := rng.uniform(2.6, 5),
                                   s * .7, 0, 7)
                     for _ in range(16)]), mix("till", "bone", .35), wobble=.3, edge=.4, tooth=0, clip=block)
    pen.shade(block, mix("ink", CLAY, .4), -8, -10, 9, alpha=.55, low=.35)
    turf = pen.ink(rect(-98, -36, 196, 15, 7), "green", wobble=1.2, edge=1.1, tooth=0)
    pen.shade(turf, "forest", 0, -5, 4, alpha=.55, low=.3)
    for x, high in ((-52, 54), (38, 66)):
        pen.ink(brush_stroke([(x, -30), (x + 1, -30 - high * .55)], 7, 4), mix("clay_dark", "wood", .3), wobble=.3,
                tooth=0)
        crown = pen.ink(joined(circle(x, -30 - high * .78, high * .3), circle(x - high * .2, -30 - high * .6,
                                                                              high * .2),
                               circle(x + high * .22, -30 - high * .58, high * .2)), mix("forest", "green",
                                                                                         .35), wobble=1.1,
                        edge=1.1, tooth=0)
        pen.shade(crown, "night", -6, -7, 6, alpha=.5, low=.25, texture="sponge")


def steep_bank(pen: Pen) -> None:
    """A bite out of the Dinkel's bank: blown sand in layers, the dark soil of an old dune, martins' holes, water."""
    outline = polygon([(-90, -66, 14), (38, -74, 10), (52, -20, 14), (58, 70, 8), (-90, 80, 16)])
    edged(pen, outline, mix("bone", "sand", .3), 6)
    bank = pen.ink(outline, mix("sand", "bone", .35), wobble=1.5, edge=1.1, tooth=0)
    for y, wide, tint in ((-42, 7, mix("sand_dark", "clay", .3)), (-22, 12, mix("peat", "plum", .3)), (-8, 9,
                                                                                                       mix("grey",
                                                                                                           "bone", .5)),
                          (16, 6, mix("sand_dark", "clay", .35)), (34, 6, mix("rust", "sand", .35)),
                          (54, 7, mix("sand_dark", "clay", .3))):
        line = brush_stroke([(-100, y + 4), (-40, y - 3), (10, y + 3), (70, y - 3)], wide * .6, wide * .6, wide, 40)
        pen.ink(line, tint, wobble=1.2, edge=1, tooth=0, clip=bank)
    pen.shade(bank, mix("clay", "rust", .2), -9, -10, 9, alpha=.65, low=.3)
    holes = joined(*[ellipse(x, y, 8, 6) for x, y in ((-62, 4), (-30, 8), (6, 2), (-46, 25), (-10, 27), (26, 22))])
    pen.ink(holes, mix("peat", "ink", .3), wobble=.4, edge=.5, tooth=0, clip=bank)
    pen.ink(ellipse(6, 1, 4.5, 3.6), "white", wobble=.2, edge=.3, tooth=0)
    pen.ink(circle(8, 0, 1.8), "ink", wobble=0, edge=.2, tooth=0)
    turf = pen.ink(spline([(-98, -62, "c"), (-60, -82), (0, -86), (48, -78, "c"), (44, -62), (-20, -66)]), "green",
                   wobble=1.3,
                   edge=1.2, tooth=0)
    pen.shade(turf, "forest", 0, -6, 5, alpha=.55, low=.3)
    roots = joined(*[brush_stroke([(x, -64), (x + 6, -46), (x - 2 + k * 4, -26)], 3.4, 1)
                     for k, x in enumerate((-70, -34, 2, 26))])
    pen.ink(roots, mix("peat", "clay", .35), wobble=.4, edge=.5, tooth=0)
    water = pen.ink(spline([(40, 62, "c"), (70, 56), (104, 60, "c"), (104, 92, "c"), (20, 92, "c")]), mix("teal",
                                                                                                          "sea", .4),
                    wobble=.8, edge=.8, tooth=0)
    pen.ink(joined(*[brush_stroke([(x, y), (x + 24, y)], 1, 1, 3) for x, y in ((52, 68), (70, 78), (44, 84))]), "ice",
            wobble=.3, edge=.4, tooth=0, clip=water)


def named_loam(pen: Pen) -> None:
    """A lump of old grey-green loam that somebody tied a label to; the label is empty, the knot is tidy."""
    paint = mix(CLAY, "moss", .3)
    outline = spline([(-86, 20), (-78, -22), (-42, -50), (6, -56), (52, -40), (78, -4), (70, 44), (28, 74), (-30, 76),
                      (-72, 56)])
    edged(pen, outline, mix("bone", paint, .25), 6)
    lump = pen.ink(outline, paint, wobble=1.4, edge=1.1, tooth=0)
    lit(pen, lump, mix(paint, "ink", .5), mix("bone", paint, .35), 20, .75)
    cracks = joined(brush_stroke([(-58, -10), (-30, 0), (-20, 26), (4, 34)], 1.2, 1.2, 3.6), brush_stroke([(-20, 26),
                                                                                                           (-34,
                                                                                                            50)], 2, 1),
                    brush_stroke([(30, -30), (24, -4), (40, 18)], 1.2, 1, 3))
    pen.ink(cracks, mix(paint, "ink", .55), alpha=.9, wobble=.5, edge=.5, tooth=0, clip=lump)
    string = joined(brush_stroke([(-84, 8), (-30, -12), (30, -12), (80, 6)], 4), brush_stroke([(2, -58), (10, -14),
                                                                                               (2, 76)], 4))
    pen.ink(string, "brick", wobble=.4, edge=.4, tooth=0)
    bow = joined(*[moved(ellipse(14, 0, 14, 6.5), 8, -13, turn=t) for t in (-150, -30)])
    pen.ink(bow, "brick", stroke=4, wobble=.3, edge=.4, tooth=0)
    tag = minus(polygon([(16, -8, 3), (38, -26, 6), (100, -4, 6), (84, 38, 6), (22, 16, 6)]), circle(34, -6, 4.5))
    card = pen.ink(tag, "cream", wobble=.6, edge=.6, tooth=0)
    pen.shade(card, "clay", -5, -6, 5, alpha=.5, low=.35)
    pen.ink(joined(brush_stroke([(48, -4), (86, 10)], 1.2, 1.2, 3), brush_stroke([(44, 8), (74, 19)], 1.2, 1.2, 3)),
            mix("clay", "cream", .4), wobble=.4, edge=.5, tooth=0)
    pen.ink(brush_stroke([(8, -13), (20, -4), (34, -6)], 2.4), "brick", wobble=.2, edge=.3, tooth=0)


def cave_painting(pen: Pen) -> None:
    """On the rock in ochre and soot: a giant of ice whose tongue pushes a hill up; Mo signed with both hands."""
    rock = mix("clay", "sand", .35)
    outline = spline([(-100, -40), (-70, -84), (-10, -94), (60, -86), (100, -44), (102, 30), (70, 82), (0, 94), (-70,
                                                                                                                 84),
                      (-102, 30)])
    edged(pen, outline, mix("bone", rock, .3), 6)
    wall = pen.ink(outline, rock, wobble=1.6, edge=1.2, tooth=0)
    lit(pen, wall, mix(rock, "ink", .5), mix("cream", rock, .3), 20, .65)
    giant = pen.ink(spline([(-86, 40, "c"), (-88, -10), (-74, -52), (-44, -64), (-18, -46), (-14, -14), (-26, 10),
                            (-20, 40, "c")]),
                    mix("frost", "bone", .25), wobble=2, edge=1.6, tooth=.03, clip=wall)
    pen.shade(giant, mix("ice", "till", .3), -8, -6, 8, alpha=.7, low=.3, blend="normal")
    pen.ink(joined(circle(-52, -36, 4.4), circle(-34, -36, 4.4)), "ink", wobble=.6, edge=.8, tooth=0)
    pen.ink(joined(*[polygon([(x - 6, -60), (x, -82 - 5 * (k % 2)), (x + 6, -60)]) for k, x in enumerate((-68, -50,
                                                                                                          -34))]),
            mix("frost", "bone", .3), wobble=1.2, edge=1.2, tooth=0)
    tongue = spline([(-36, -14, "c"), (-6, -2), (18, 22), (26, 44), (14, 46), (-2, 28), (-22, 12), (-44, 2, "c")])
    pen.ink(tongue, mix("brick", "terra", .35), wobble=1.2, edge=1.3, tooth=.02, clip=wall)
    hill = spline([(6, 58, "c"), (26, 30), (44, -18), (58, -30), (74, -10), (94, 56, "c")])
    laid = pen.ink(hill, mix("rust", "clay", .2), wobble=1.6, edge=1.5, tooth=.03, clip=wall)
    tiles = joined(*[brush_stroke([(20 + k * 13, 58), (40 + k * 11, 20), (50 + k * 9, -14)], 1.2, 1.2, 4)
                     for k in range(5)])
    pen.ink(tiles, mix("sand", "bone", .4), wobble=.9, edge=.8, tooth=0, clip=laid)
    pen.ink(brush_stroke([(-90, 50), (-20, 56), (40, 60), (96, 56)], 2, 2, 5.5, 40), mix("peat", "ink", .3),
            wobble=1.2, edge=1.2,
            tooth=0, clip=wall)
    for x in (-8, 34):
        hand = joined(ellipse(x, 74, 9, 7), *[brush_stroke([(x + dx * .5, 70), (x + dx, 60)], 5, 2.4)
                                              for dx in (-9, -3, 3, 9)])
        pen.ink(hand, mix("peat", "ink", .2), alpha=.9, wobble=.5, edge=.8, tooth=0, clip=wall)
    sun = joined(circle(30, -62, 8), *[brush_stroke([(30 + 12 * math.cos(a), -62 + 12 * math.sin(a)),
                                                     (30 + 19 * math.cos(a), -62 + 19 * math.sin(a))], 3) for a in
                                       np.arange(0, 2 * math.pi, math.pi / 4)])
    pen.ink(sun, mix("ochre", "gold", .3), wobble=.7, edge=.9, tooth=0, clip=wall)
    spark(pen.canvas, *pen.point(78, -58), 9, "glow")

