"""The finds of stream_valley that are water, or grew in it: film, alder, peat, iron, roots, old water, a far grain.

Drawn with a pen about (0, 0), within 110 px each way. Knows no ids.
"""
import math

import numpy as np
import skia

from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, moved, polygon, rect, spline
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props.signs import spark
from assets.paint.pictures._finds_of_peat import edged, lit


def iron_film(pen: Pen) -> None:
    """A puddle with a skin of rainbow, broken into plates where a stick has tapped it."""
    pen.ink(ellipse(0, 26, 106, 58), mix("peat", "moss", .3), wobble=1.6, edge=1.3, tooth=0)
    pool = pen.ink(ellipse(0, 24, 95, 48), mix("teal", "night", .3), wobble=1, edge=1, tooth=0, angle=0)
    pen.shade(pool, "ice", 0, 12, 9, alpha=.5, low=.4, blend="normal", texture="bristle000")
    paints: tuple[Colour, ...] = ("terra", "gold", mix("moss", "lime", .4), mix("sea", "ice", .3), mix("heather",
                                                                                                       "rose", .3))
    plates = (((-78, 20), (-48, -2), (-30, 10), (-42, 34), (-70, 38)), ((-44, -6), (-8, -16), (4, 0), (-24, 10)),
              ((12, -2), (2, -18), (44, -14), (52, 4), (30, 12)), ((34, 18), (58, 8), (82, 20), (70, 44), (44, 38)),
              ((-34, 40), (-20, 18), (2, 30), (-4, 58), (-26, 58)), ((8, 32), (28, 18), (40, 44), (26, 60), (4, 60)))
    for k, corners in enumerate(plates):
        laid = pen.ink(polygon([(*corner, 4) for corner in corners]), mix("stone", "rose", .4), wobble=.8, edge=.9,
                       tooth=0)
        cx, cy = (sum(c[i] for c in corners) / len(corners) for i in (0, 1))
        for ring, share in enumerate((1, .78, .56, .36, .2)):
            pen.ink(polygon([(cx + (x - cx) * share, cy + (y - cy) * share, 3) for x, y in corners]),
                    paints[(ring + k) % 5], alpha=.92, wobble=.7, edge=.9, tooth=0, clip=laid)
    pen.ink(brush_stroke([(78, -106), (42, -52), (12, 8)], 9, 6), "wood", wobble=.5, tooth=0)
    pen.ink(joined(*[ellipse(12, 10, r, r * .46) for r in (13, 22)]), "frost", stroke=2.4, alpha=.9, wobble=.4, edge=.5,
            tooth=0)


def alder_branch(pen: Pen) -> None:
    """A forked branch as orange as the day it fell, bark half on, with its little cones and one round leaf."""
    wood = mix("terra", "rust", .35)
    limb = joined(brush_stroke([(-100, 44), (-40, 18), (20, 8), (92, -34)], 34, 15, 27),
                  brush_stroke([(-6, 10), (26, -32), (48, -78)], 17, 6, 12),
                  brush_stroke([(-50, 24), (-62, 56), (-54, 82)], 13, 5, 9))
    edged(pen, limb, mix("bone", "sand", .2), 6)
    branch = pen.ink(limb, wood, wobble=1, edge=1, tooth=0, angle=-18, streak=.1)
    lit(pen, branch, mix("peat", "rust", .3), mix("sand", "terra", .3), 12, .7)
    bark = pen.ink(joined(brush_stroke([(-104, 48), (-66, 30), (-30, 20)], 32, 26, 30),
                          brush_stroke([(30, 2), (62, -14), (94, -36)], 19, 13, 17)), mix("peat", "till", .3),
                          wobble=1.4,
                   edge=1.4, tooth=0, clip=branch)
    pen.shade(bark, mix("stone", "clay", .3), 4, 6, 4, alpha=.7, low=.42, blend="normal")
    pores = joined(*[brush_stroke([(x - 4, y), (x + 4, y - 1)], 1.4, 1.4, 2.4) for x, y in
                     ((-88, 40), (-72, 36), (-58, 26), (-46, 30), (48, -4), (64, -12), (78, -22))])
    pen.ink(pores, mix("bone", "clay", .3), wobble=.3, edge=.4, tooth=0)
    end = pen.ink(ellipse(-100, 46, 8, 16, 22), mix("sand", "terra", .35), wobble=.5, tooth=0)
    pen.shade(end, "rust", -2, -3, 3, alpha=.5, low=.35)
    for x, y, turn in ((46, -90, 10), (62, -72, 40), (-56, 94, 170), (34, -66, -30)):
        cone = pen.ink(ellipse(x, y, 9, 13, turn), mix("peat", "ink", .2), wobble=.6, tooth=0)
        pen.shade(cone, mix("clay", "sand", .3), 3, 3, 3, alpha=.8, low=.4, blend="normal", texture="grain")
    leaf = pen.ink(moved(spline([(0, 0, "c"), (20, -18), (38, -12), (42, 6), (26, 20), (8, 14)]), 60, -46, turn=-24),
                   mix("moss", "green", .35), wobble=.5, tooth=0)
    pen.shade(leaf, "lime", 3, 4, 3, alpha=.7, low=.42, blend="normal")
    pen.ink(brush_stroke([(62, -48), (82, -56), (98, -60)], 2.4, 1), mix("lime", "cream", .3), wobble=.2, edge=.4,
            tooth=0,
            clip=leaf)


def stream_peat(pen: Pen) -> None:
    """A wet brown sod with sedge on top; water comes out of its side and runs off, and goes on coming."""
    rng = np.random.default_rng(203)
    brown = mix("peat_light", "rust", .22)
    outline = polygon([(-84, -10, 14), (-30, -24, 10), (40, -20, 10), (86, -8, 14), (80, 50, 16), (30, 70, 12), (-44,
                                                                                                                 72,
                                                                                                                 14),
                       (-80, 54, 14)])
    edged(pen, outline, mix("sand", "moss", .3), 6)
    sod = pen.ink(outline, brown, wobble=1.5, edge=1.4, tooth=0, angle=4, streak=.1)
    lit(pen, sod, mix("peat", "ink", .3), mix(brown, "gold", .35), 16, .6)
    stems = [skia.Path(), skia.Path()]
    for k in range(46):
        x, y, long = rng.uniform(-76, 70), rng.uniform(-10, 62), rng.uniform(10, 26)
        stems[k % 2].addPath(brush_stroke([(x - long / 2, y), (x, y + rng.uniform(-3, 3)), (x + long / 2, y + 1)], 1,
                                          .8, 2.8))
    pen.ink(stems[0], mix("sand", "moss", .4), alpha=.85, wobble=.4, edge=.5, tooth=0, clip=sod)
    pen.ink(stems[1], mix("peat", "ink", .3), alpha=.8, wobble=.4, edge=.5, tooth=0, clip=sod)
    blades = [skia.Path(), skia.Path()]
    for k in range(34):
        start, lean, tall = rng.uniform(-62, 62), rng.uniform(-30, 34), rng.uniform(44, 84)
        blades[k % 2].addPath(brush_stroke([(start, -12), (start + lean * .4, -12 - tall * .7), (start + lean,
                                                                                                 -12 - tall)], 4,
                                           1, 3, 12))
    pen.ink(blades[0], mix("forest", "moss", .3), wobble=.3, edge=.5, tooth=0)
    pen.ink(blades[1], mix("moss", "lime", .3), wobble=.3, edge=.5, tooth=0)
    for x, y, long in ((-52, 22, 66), (8, 34, 62), (56, 16, 74)):
        pen.ink(brush_stroke([(x, y), (x + 3, y + long * .5), (x, y + long)], 8, 5, 6), mix("sea", "ice", .35),
                wobble=.5,
                edge=.7, tooth=0)
        pen.ink(ellipse(x, y, 7, 4.4), mix("teal", "night", .3), wobble=.4, tooth=0)
        pen.ink(moved(spline([(0, -13, "c"), (6, 0), (0, 7), (-6, 0)]), x, y + long + 8), "ice", wobble=.2, edge=.4,
                tooth=0)


def bleached_jar(pen: Pen) -> None:
    """A jar with what was dug up, in its own order: dark peat on top, and below it sand without a colour."""
    glass = polygon([(-58, -66, 16), (58, -66, 16), (66, -40, 14), (66, 84, 20), (-66, 84, 20), (-66, -40, 14)])
    pen.ink(glass, mix("ice", "frost", .4), alpha=.55, wobble=.5, edge=.6, tooth=0)
    sand = pen.ink(polygon([(-60, 2, 4), (60, -2, 4), (60, 78, 16), (-60, 78, 16)]), mix("#F1EEDD", "stone", .06),
                   wobble=1.1,
                   edge=1.1, tooth=0)
    pen.shade(sand, mix("till", "bone", .4), -12, -10, 10, alpha=.6, low=.3, blend="normal")
    peat = pen.ink(spline([(-60, -40, "c"), (-20, -46), (24, -38), (60, -44, "c"), (60, -2, "c"), (20, 6), (-16, -3),
                           (-60, 5, "c")]), mix("peat", "clay", .15), wobble=1.3, edge=1.3, tooth=0)
    pen.shade(peat, mix("clay", "rust", .3), 6, 8, 5, alpha=.6, low=.42, blend="normal", texture="sponge")
    rng = np.random.default_rng(204)
    grains = joined(*[circle(rng.uniform(-54, 54), rng.uniform(8, 74), rng.uniform(1.2, 2.4)) for _ in range(60)])
    pen.ink(grains, mix("stone", "bone", .4), wobble=.1, edge=.3, tooth=0, clip=sand)
    seep = joined(*[brush_stroke([(x, 70), (x + 5, 42), (x - 2, 14)], 1.4, 1.4, 4.4, 20) for x in (-36, -4, 30)])
    pen.ink(seep, mix("sea", "ice", .5), alpha=.75, wobble=.8, edge=1, tooth=.03, clip=sand)
    pen.ink(glass, "frost", stroke=5, alpha=.9, wobble=.4, edge=.6, tooth=0)
    pen.ink(joined(brush_stroke([(-50, -30), (-52, 20), (-50, 66)], 5, 5, 8, 30), brush_stroke([(52, -22), (53, 6)], 4,
                                                                                               4)),
            "white", alpha=.7, wobble=.4, edge=.8, tooth=0)
    lid = pen.ink(polygon([(-60, -90, 6), (60, -90, 6), (62, -64, 5), (-62, -64, 5)]), mix("brick", "terra", .25),
                  wobble=.5,
                  tooth=0)
    pen.shade(lid, mix("rust", "plum", .3), 0, -8, 6, alpha=.6, low=.3, blend="normal")
    ribs = joined(*[brush_stroke([(x, -86), (x, -68)], 1.8, 1.8) for x in range(-52, 56, 9)])
    pen.ink(ribs, mix("rust", "plum", .4), alpha=.7, wobble=.2, edge=.4, tooth=0)


def bog_iron(pen: Pen) -> None:
    """A knobbly red-brown lump full of holes, and the point of a ploughshare that met it."""
    rng = np.random.default_rng(205)
    share = pen.ink(polygon([(36, -92, 4), (102, -70, 4), (92, -34, 3), (62, -22, 3), (70, -48, 3), (48, -54, 3)]),
                    mix("till", "stone", .4), wobble=.7, edge=.8, tooth=0)
    lit(pen, share, mix("till", "ink", .4), "frost", 10, .7)
    rust = mix("rust", "peat", .12)
    lump = spline([(-92, 34), (-84, -12), (-58, -36), (-30, -28), (-6, -52), (34, -44), (50, -16), (80, -6), (92, 34),
                   (66, 70),
                   (20, 66), (-12, 82), (-56, 74)])
    edged(pen, lump, mix("sand", "terra", .3), 7)
    stone = pen.ink(lump, rust, wobble=1.6, edge=1.4, tooth=0, mottle=.1)
    lit(pen, stone, mix("peat", "ink", .2), mix("terra", "ochre", .35), 20, .8)
    holes, rims = skia.Path(), skia.Path()
    for x, y, r in ((-56, 2, 12), (-18, -16, 9), (20, -8, 13), (-34, 38, 14), (8, 34, 10), (48, 24, 12), (-66, 44, 7),
                    (28, 56, 8), (66, 46, 6), (-4, 60, 6)):
        holes.addPath(stone_outline(rng, x, y, r, r * .72, 20))
        rims.addPath(brush_stroke([(x - r, y + r * .4), (x, y + r * .9), (x + r, y + r * .4)], 1.2, 1.2, 4))
    pen.ink(holes, mix("peat", "ink", .45), wobble=.8, edge=.9, tooth=0, clip=stone)
    pen.ink(rims, mix("ochre", "terra", .35), wobble=.5, edge=.7, tooth=0, clip=stone)
    drips = joined(*[brush_stroke([(x, y), (x + 2, y + 18)], 5, 2) for x, y in ((-40, 78), (34, 72))])
    pen.ink(drips, mix("terra", "ochre", .3), wobble=.5, edge=.8, tooth=0)
    sparks = joined(*[brush_stroke([(44 + 10 * math.cos(a), -32 + 10 * math.sin(a)), (44 + 23 * math.cos(a),
                                                                                     -32 + 23 * math.sin(a))], 3, 1)
                      for a in (-2.9, -2.3, -1.6, .1)])
    pen.ink(sparks, "glow", wobble=.2, edge=.4, tooth=0)


def meadow_roots(pen: Pen) -> None:
    """A tuft of hay meadow lifted out whole: grass, an orchid, a buttercup, and far more root than plant."""
    rng = np.random.default_rng(208)
    roots = [skia.Path(), skia.Path()]
    for k in range(46):
        start = rng.uniform(-52, 52)
        wide, deep = start * rng.uniform(1, 1.7), rng.uniform(40, 92)
        roots[k % 2].addPath(brush_stroke([(start * .7, 6), (wide + rng.uniform(-12, 12), deep * .5),
                                           (wide + rng.uniform(-16, 16), deep)], 4.4, .9, 2.6, 16))
    pen.ink(roots[0], mix("bone", "sand", .4), wobble=.6, edge=.7, tooth=0)
    clod = pen.ink(spline([(-66, 0), (-48, -14), (0, -18), (48, -14), (66, 0), (50, 32), (10, 44), (-30, 40), (-56,
                                                                                                               26)]),
                   mix("peat", "clay", .2), wobble=1.5, edge=1.4, tooth=0)
    pen.shade(clod, mix("clay", "sand", .25), 8, 9, 6, alpha=.6, low=.42, blend="normal", texture="sponge")
    pen.ink(roots[1], mix("sand", "clay", .35), wobble=.6, edge=.7, tooth=0)
    blades = [skia.Path(), skia.Path()]
    for k in range(40):
        start, lean, tall = rng.uniform(-56, 56), rng.uniform(-36, 36), rng.uniform(40, 92)
        blades[k % 2].addPath(brush_stroke([(start, -10), (start + lean * .4, -10 - tall * .65), (start + lean,
                                                                                                  -10 - tall)], 4.4,
                                           1, 3, 12))
    pen.ink(blades[0], mix("forest", "green", .4), wobble=.3, edge=.5, tooth=0)
    pen.ink(brush_stroke([(-14, -8), (-18, -50), (-16, -78)], 5, 3.4), mix("moss", "green", .4), wobble=.3, tooth=0)
    spike = pen.ink(spline([(-16, -108, "c"), (-4, -86), (-6, -62), (-17, -54), (-28, -64), (-28, -88)]),
                    mix("heather", "plum", .1),
                    wobble=.9, edge=1, tooth=0)
    lips = joined(*[ellipse(-17 + 8 * math.sin(k * 2.2), -60 - k * 4.6, 4.2, 3.2) for k in range(10)])
    pen.ink(lips, mix("pink", "heather", .2), wobble=.3, edge=.5, tooth=0, clip=spike)
    pen.ink(blades[1], mix("moss", "lime", .35), wobble=.3, edge=.5, tooth=0)
    for x, y in ((38, -78), (58, -56)):
        pen.ink(joined(*[ellipse(x + 6 * math.cos(a), y + 5 * math.sin(a), 6, 5) for a in np.linspace(0, 5.1, 5)]),
                "gold",
                wobble=.4, edge=.5, tooth=0)
        pen.ink(circle(x, y, 3), mix("ochre", "moss", .3), wobble=.2, tooth=0)


def old_water(pen: Pen) -> None:
    """A drop with year rings, like a tree: the innermost has been under way the longest."""
    shape = spline([(0, -104, "c"), (30, -52), (68, 4), (70, 46), (40, 84), (0, 94), (-40, 84), (-70, 46), (-68, 4),
                    (-30, -52)])
    pen.ink(shape, mix("frost", "white", .3), stroke=8, alpha=.9, wobble=.8, edge=1, tooth=0)
    drop = pen.ink(shape, mix("ice", "sea", .3), wobble=.8, edge=.8, tooth=0)
    for k, share in enumerate((.84, .68, .53, .39, .26, .14)):
        paint = (mix("sea", "teal", .25), mix("ice", "sea", .45))[k % 2] if k < 4 else mix("teal", "night",
                                                                                           .25 * (k - 3))
        ring = [(x * share, 30 + (y - 30) * share) for x, y in ((0, -104), (30, -52), (68, 4), (70, 46), (40, 84), (0,
                                                                                                                    94),
                                                               (-40, 84), (-70, 46), (-68, 4), (-30, -52))]
        pen.ink(spline([(*ring[0], "c"), *ring[1:]]), paint, wobble=1, edge=1, tooth=0, clip=drop)
    pen.shade(drop, mix("night", "teal", .4), -10, -12, 12, alpha=.5, low=.3, blend="normal")
    pen.ink(brush_stroke([(-46, 0), (-54, 32), (-42, 60)], 6, 3, 10, 30), "white", alpha=.9, wobble=.5, edge=.7,
            tooth=0)
    pen.ink(circle(-28, 74, 5), "white", alpha=.9, wobble=.3, edge=.5, tooth=0)
    specks: tuple[tuple[float, float, Colour], ...] = ((22, 12, "gold"), (34, 44, "terra"), (8, 62, "cream"), (-20, 36,
                                                                                                               "gold"),
                                                       (16, -22, "cream"), (46, 24, "cream"), (-6, 18, "terra"))
    for x, y, paint in specks:
        pen.ink(polygon([(x - 4, y), (x, y - 4.6), (x + 4.4, y), (x, y + 4)]), paint, wobble=.3, edge=.4, tooth=0)


def lapland_grain(pen: Pen) -> None:
    """One grain of quartz under a lens, as big as a potato; far inside it a river still runs out of the mountains."""
    pen.ink(brush_stroke([(58, 56), (104, 102)], 20, 16), "wood", wobble=.5, tooth=0)
    pen.ink(circle(-8, -8, 88), mix("gold", "ochre", .3), wobble=.6, edge=.7, tooth=0)
    glass = pen.ink(circle(-8, -8, 77), mix("night", "teal", .35), wobble=.4, edge=.6, tooth=0)
    quartz = pen.ink(polygon([(-66, -6, 16), (-46, -52, 16), (4, -66, 18), (46, -40, 16), (56, 6, 16), (26, 46, 18),
                              (-24, 52, 16), (-60, 30, 16)]), mix("pink", "cream", .55), wobble=1, edge=.9, tooth=0)
    lit(pen, quartz, mix("rose", "terra", .3), "white", 20, .85)
    facets = joined(brush_stroke([(-44, -50), (-16, -18), (-58, 26)], 1.4, 1.4, 2.4), brush_stroke([(-16, -18), (44,
                                                                                                                 -38)],
                                                                                                                 1.6,
                    1.6), brush_stroke([(-16, -18), (24, 44)], 1.6, 1.6))
    pen.ink(facets, mix("white", "cream", .3), alpha=.9, wobble=.4, edge=.6, tooth=0, clip=quartz)
    river = brush_stroke([(-36, -34), (-8, -30), (-26, -10), (10, -4), (-12, 14), (22, 20), (6, 44)], 2, 11, 6, 90)
    pen.ink(river, mix("teal", "sea", .3), wobble=.5, edge=.6, tooth=0, clip=quartz)
    firs = joined(*[polygon([(x - 5 * s, y), (x, y - 17 * s), (x + 5 * s, y)]) for x, y, s in
                    ((-44, -18, .9), (-34, -14, 1.1), (16, -16, 1), (26, -12, 1.2), (30, 6, .9), (-34, 26, 1.2), (-24,
                                                                                                                  34,
                                                                                                                  1))])
    pen.ink(firs, "forest", wobble=.3, edge=.5, tooth=0, clip=quartz)
    pen.ink(brush_stroke([(-66, -44), (-46, -66), (-20, -78)], 5, 3, 8, 30), "white", alpha=.8, wobble=.4, edge=.6,
            tooth=0,
            clip=glass)
    for x, y, r in ((-92, 86, 5), (-66, 98, 4), (-40, 92, 5.4), (-12, 100, 4), (-104, 66, 3.6)):
        pen.ink(circle(x, y, r), mix("pink", "sand", .4), wobble=.3, edge=.5, tooth=0)
    spark(pen.canvas, *pen.point(34, -52), 12, "white")


def gravel(pen: Pen) -> None:
    """A heap of round pebbles in all colours, a crystal of snow above it."""
    rng = np.random.default_rng(206)
    paints: tuple[Colour, ...] = ("stone", mix("rust", "stone", .35), "bone", mix("till", "ice", .25), mix("sand",
                                                                                                           "clay", .25),
                                  mix("moss", "stone", .5))
    rows = ((76, (-86, -52, -16, 22, 58, 90)), (50, (-66, -30, 6, 42, 74)), (24, (-44, -8, 28, 56)), (0, (-22, 14, 38)),
            (-20, (2,)))
    for row, (y, xs) in enumerate(rows):
        for k, x in enumerate(xs):
            r = rng.uniform(17, 23) - row
            stone = pen.ink(stone_outline(rng, x, y + rng.uniform(-4, 4), r, r * .74, rng.uniform(-20, 20), 9, .06),
                            paints[(k * 2 + row) % 6], wobble=.7, edge=.8, tooth=0)
            lit(pen, stone, mix("ink", "stone", .35), "cream", 9, .7)
    arms = skia.Path()
    for turn in range(6):
        arm = joined(brush_stroke([(0, 0), (0, -26)], 4, 3), brush_stroke([(0, -15), (8, -23)], 3, 2),
                     brush_stroke([(0, -15), (-8, -23)], 3, 2))
        arms.addPath(moved(arm, -2, -70, turn=turn * 60))
    pen.ink(arms, "frost", wobble=.3, edge=.6, tooth=0)
    pen.ink(joined(*[rect(x, y, 5, 5, 1, 45) for x, y in ((-58, -58), (52, -52), (70, -24), (-78, -14))]), "frost",
            wobble=.3,
            edge=.5, tooth=0)
