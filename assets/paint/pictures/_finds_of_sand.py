"""The finds of raised_bog that are sand, clay or the shape of the land; and the palace of ice.

Drawn with a pen about (0, 0), within 110 px each way. Knows no ids.
"""
import math

import numpy as np
import skia

from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, moved, polygon, spline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props import stones
from assets.paint.kit.props.signs import spark
from assets.paint.pictures._finds_of_peat import edged, lit


def white_sand(pen: Pen) -> None:
    """A handful of snow-white sand on the tip of the drill, full of glints."""
    white = "#F1EEDD"
    heap = pen.ink(spline([(-88, 62, "c"), (-62, 26), (-30, -12), (2, -34), (34, -8), (64, 28), (90, 62, "c"), (40, 76),
                           (-40, 76)]), white, wobble=1.6, edge=1.3, tooth=0)
    pen.shade(heap, mix(white, "till", .55), -14, -18, 14, alpha=.85, low=.22, blend="normal")
    pen.shade(heap, "white", 6, 8, 5, alpha=.9, low=.45, blend="normal")
    rng = np.random.default_rng(9)
    dots, glints = skia.Path(), skia.Path()
    for _ in range(90):
        x, y = rng.uniform(-78, 78), rng.uniform(-26, 70)
        (dots if rng.random() < .6 else glints).addPath(circle(x, y, rng.uniform(1.2, 2.6)))
    pen.ink(dots, mix("moss", "stone", .5), alpha=.7, wobble=.1, edge=.3, tooth=0, clip=heap)
    pen.ink(glints, "ochre", alpha=.9, wobble=.1, edge=.3, tooth=0, clip=heap)
    grains = joined(*[circle(x, y, r) for x, y, r in ((-94, 80, 3.4), (-70, 88, 4), (-30, 90, 3), (20, 92, 4),
                                                      (58, 86, 3.4),
                                                      (92, 82, 3))])
    pen.ink(grains, white, wobble=.2, edge=.4, tooth=0)
    rod = mix("stone", "till", .4)
    pen.ink(brush_stroke([(2, -104), (2, -56)], 10, 10), rod, wobble=.3, edge=.5, tooth=0)
    gouge = pen.ink(spline([(-14, -62, "c"), (18, -62, "c"), (18, -38), (10, -20), (2, -10, "c"), (-7, -20),
                            (-14, -38)]),
                    mix(rod, "ink", .2), wobble=.4, tooth=0)
    pen.shade(gouge, "frost", 4, 5, 5, alpha=.6, low=.4, blend="normal")
    pen.ink(spline([(-5, -58), (10, -58), (9, -36), (2, -18), (-4, -36)]), white, wobble=.4, tooth=0)
    for x, y, size, paint in ((-40, 6, 15, "white"), (44, 20, 12, "glow"), (-8, 40, 10, "white"), (66, 50, 9, "glow"),
                              (-66, 50, 9, "glow")):
        spark(pen.canvas, *pen.point(x, y), size, paint)


def rim(pen: Pen) -> None:
    """A round pool seen from the air with the low ring of earth that slid off the hill of ice."""
    earth = mix("sand", "clay", .18)
    ring = pen.ink(ellipse(0, 14, 100, 64), earth, wobble=1.6, edge=1.2, tooth=0)
    pen.shade(ring, mix("clay", "sand", .2), -8, -14, 12, alpha=.8, low=.25, blend="normal")
    pen.shade(ring, "cream", 5, 8, 5, alpha=.7, low=.45, blend="normal")
    grass = pen.ink(minus(ellipse(0, 8, 92, 55), ellipse(0, 15, 63, 35)), mix("green", "moss", .35), wobble=1.5,
                    edge=1.3, tooth=0)
    pen.shade(grass, "forest", -5, -8, 7, alpha=.65, low=.3, blend="normal", texture="sponge")
    pen.shade(grass, "lime", 5, 6, 5, alpha=.6, low=.45, blend="normal", texture="sponge")
    pen.ink(ellipse(0, 14, 65, 37), mix("peat", "forest", .3), wobble=1.2, edge=1.1, tooth=0)
    pool = pen.ink(ellipse(0, 18, 58, 31), mix("teal", "ice", .32), wobble=.8, edge=.9, tooth=0, angle=0)
    pen.shade(pool, "ice", 0, -9, 7, alpha=.8, low=.35, blend="normal", texture="bristle000")
    lines = joined(*[brush_stroke([(x, y), (x + w, y)], 1, 1, 2.8) for x, y,
                     w in ((-34, 14, 26), (4, 22, 34), (-18, 31, 24), (-6, 6, 18))])
    pen.ink(lines, "white", alpha=.9, wobble=.3, edge=.4, tooth=0, clip=pool)
    for k, (x, y, high) in enumerate(((-74, -6, 40), (-58, -22, 34), (62, -22, 42), (80, 0, 30))):
        crown = pen.ink(ellipse(x, y - high * .66, high * .36, high * .42), mix("moss", "green", .3 + .2 * (k % 2)),
                        wobble=.9, edge=1, tooth=0)
        pen.ink(brush_stroke([(x, y + 2), (x, y - high * .5)], 3.4, 2.2), "cream", wobble=.2, tooth=0)
        pen.shade(crown, "forest", -3, -5, 4, alpha=.6, low=.3, blend="normal", texture="sponge")


def drift_dune(pen: Pen) -> None:
    """A dune that the wind is still carrying off, combed on its back, steep in its lee, one tuft holding on."""
    pale, shadow = mix("#F3DDA8", "white", .12), mix("sand_dark", "clay", .45)
    outline = spline([(-104, 70, "c"), (-70, 62), (-30, 38), (6, 8), (40, -10), (58, -10, "c"), (66, 14), (80, 46),
                      (104, 70, "c"),
                      (40, 86), (-40, 86)])
    pen.ink(outline, shadow, stroke=6, wobble=1, edge=1.3, tooth=.03)
    dune = pen.ink(outline, pale, wobble=1.4, edge=1.1, tooth=0)
    lee = pen.ink(spline([(58, -14, "c"), (70, 14), (84, 46), (112, 74, "c"), (60, 94), (22, 90), (34, 62), (30, 36),
                          (46, 12)]), shadow,
                  wobble=.9, edge=1.2, tooth=0, clip=dune)
    pen.shade(lee, mix(shadow, "ink", .25), -5, -9, 9, alpha=.6, low=.35, blend="normal")
    combed = joined(*[brush_stroke([(x, y + 7), (x + 16, y), (x + 29, y - 3), (x + 36, y + 5)], 1, 1, 3.4, 16) for x,
                      y in
                      ((-70, 66), (-28, 66), (-44, 50), (-2, 52), (-16, 32), (14, 34), (6, 16), (32, 8), (-80, 78),
                       (-10, 76))])
    pen.ink(combed, mix("sand_dark", "clay", .3), alpha=.85, wobble=.6, edge=.6, tooth=0, clip=dune)
    for k, (lift, reach) in enumerate(((0, 76), (16, 86), (32, 66), (46, 46))):
        y = -20 - lift
        wind = brush_stroke([(-6 - k * 12, y + 8), (26, y - 9), (14 + reach * .6, y + 4), (22 + reach, y - 12)], 1.4,
                            1.2, 5.4 - k * .7, 44)
        pen.ink(wind, mix("sand_dark", "clay", .18) if k % 2 else pale, wobble=.5, edge=.7, tooth=0)
    rng = np.random.default_rng(4)
    pen.ink(joined(*[circle(rng.uniform(30, 104), rng.uniform(-72, -6), rng.uniform(1.6, 3.4)) for _ in range(24)]),
            mix("sand_dark", "clay", .12), wobble=.1, edge=.3, tooth=0)
    blades = [skia.Path(), skia.Path()]
    for k in range(26):
        lean, tall = rng.uniform(2, 40), rng.uniform(18, 44)
        start = -86 + rng.uniform(-9, 9)
        blades[k % 2].addPath(brush_stroke([(start, 66), (start + lean * .35, 66 - tall * .75),
                                            (start + lean, 66 - tall + lean * .3)], 3, .9,
                                           2.2, 10))
    pen.ink(blades[0], mix("forest", "moss", .35), wobble=.2, edge=.4, tooth=0)
    pen.ink(blades[1], mix("moss", "sand", .2), wobble=.2, edge=.4, tooth=0)


def buried_heath(pen: Pen) -> None:
    """A cut through the dune: pale sand above, the black old floor with its heather, the bleached grey below."""
    cut = polygon([(-84, -70, 16), (84, -74, 16), (90, 70, 16), (-86, 76, 16)])
    block = pen.ink(cut, mix("#F3DDA8", "white", .15), wobble=1.6, edge=1.2, tooth=0)
    layers = (([(-96, 4), (-40, -2), (20, 6), (96, 0)], mix("peat", "plum", .35)),
              ([(-96, 24), (-30, 20), (40, 27), (96, 20)], mix("grey", "bone", .5)),
              ([(-96, 46), (-20, 42), (50, 48), (96, 42)], mix("rust", "terra", .3)),
              ([(-96, 58), (0, 55), (96, 56)], mix("sand", "ochre", .2)))
    for line, paint in layers:
        laid = pen.ink(spline([(line[0][0], 100, "c"), (line[0][0], line[0][1], "c"), *line[1:-1],
                               (line[-1][0], line[-1][1], "c"),
                               (line[-1][0], 100, "c")]), paint, wobble=1.3, edge=1.2, tooth=0, clip=block)
        pen.shade(laid, mix(paint, "cream", .3), 0, 5, 3, alpha=.5, low=.45, blend="normal")
    drifts = joined(*[brush_stroke([(x, y + 4), (x + 20, y - 2), (x + 34, y - 3), (x + 42, y + 4)], 1, 1, 2.8, 14)
                      for y, x0 in ((-54, -78), (-36, -60), (-18, -80)) for x in (x0, x0 + 58, x0 + 114)])
    pen.ink(drifts, mix("sand_dark", "clay", .35), wobble=.4, edge=.5, tooth=0, clip=block)
    heath = skia.Path()
    bells = skia.Path()
    rng = np.random.default_rng(13)
    for k in range(11):
        x = -74 + k * 14.6
        for lean in (-9, 2, 11):
            tip = (x + lean, -16 - rng.uniform(0, 12))
            heath.addPath(brush_stroke([(x, 4), (x + lean * .4, -6), tip], 2.8, 1.2))
            for up in (.55, .75, .95):
                bells.addPath(ellipse(x + lean * up, 4 + (tip[1] - 4) * up, 3.2, 2.6))
    pen.ink(heath, mix("peat", "plum", .4), wobble=.3, edge=.4, tooth=0, clip=block)
    pen.ink(bells, mix("heather", "plum", .2), wobble=.2, edge=.4, tooth=0, clip=block)
    roots = joined(*[brush_stroke([(x, 12), (x + 4, 34), (x - 3 + k * 2, 60)], 3, 1) for k,
                     x in enumerate((-58, -22, 12, 50))])
    pen.ink(roots, mix("peat", "clay", .3), alpha=.9, wobble=.4, edge=.5, tooth=0, clip=block)
    pen.shade(block, mix("clay", "ink", .2), -8, -10, 8, alpha=.6, low=.35)


def bath_plug(pen: Pen) -> None:
    """A lump of boulder clay as a plug, chain and all: the bog stands above it like a full bath."""
    rng = np.random.default_rng(11)
    till = mix("till", "stone", .1)
    chain = skia.Path()
    for k, (x, y) in enumerate(((0, -54), (9, -67), (23, -76), (39, -79), (55, -75), (69, -66), (80, -54), (87, -40))):
        chain.addPath(moved(ellipse(0, 0, 9, 5.4), x, y, turn=[-70, -44, -20, 0, 20, 40, 56, 70][k]))
    pen.ink(chain, mix("ink", "stone", .2), stroke=6.4, wobble=.2, edge=.4, tooth=0)
    pen.ink(chain, mix("gold", "bone", .35), stroke=3.2, wobble=.2, edge=.3, tooth=0)
    outline = polygon([(-78, -20, 16), (-30, -38, 12), (34, -36, 12), (80, -18, 16), (66, 20, 10), (46, 66, 16),
                       (0, 82, 18),
                       (-48, 64, 16), (-64, 20, 10)])
    edged(pen, outline, mix("bone", "till", .25), 7)
    lump = pen.ink(outline, till, wobble=1.4, edge=1.1, tooth=0)
    lit(pen, lump, mix("till", "ink", .55), mix("bone", "till", .3), 18, .7)
    pen.ink(brush_stroke([(-68, 18), (-20, 28), (30, 28), (68, 17)], 3, 3, 8, 30), mix("till", "ink", .5), wobble=.7,
            edge=.8, tooth=0,
            clip=lump)
    for x, y, r, k in ((-34, 2, 15, 0), (30, -8, 12, 3), (6, 52, 13, 2), (-22, 48, 8, 1), (40, 40, 8, 0),
                       (54, -4, 6, 2), (-8, -16, 7, 3)):
        paint: Colour = ("stone", "terra", "bone", mix("stone", "rust", .4))[k]
        px, py = pen.point(x, y)
        stones.boulder(pen.canvas, px, py, r, r * .78, rng.uniform(-30, 30), paint, int(x + 60), clip=lump)
    ring = pen.ink(circle(0, -42, 13), mix("gold", "bone", .3), stroke=6, wobble=.3, edge=.4, tooth=0)
    pen.shade(ring, "rust", -2, -3, 2, alpha=.6, low=.3)
    for x, y, size in ((-92, -44, 8), (-70, -62, 6), (-102, -22, 5)):
        drop = spline([(0, -1.9 * size, "c"), (size * .9, 0), (0, size), (-size * .9, 0)])
        pen.ink(moved(drop, x, y), "ice", wobble=.2, edge=.4, tooth=0)
    spark(pen.canvas, *pen.point(70, 54), 9, "cream")


def ice_palace(pen: Pen) -> None:
    """A glittering room of ice: Mo's palace, with a throne that he never sat on."""
    shell = [(100 * math.cos(a) * (1 + .07 * math.sin(a * 5)), 92 * math.sin(a) * (1 + .06 * math.cos(a * 4)) - 2)
             for a in np.linspace(0, 2 * math.pi, 20)[:-1]]
    stone = pen.ink(spline(shell), mix("till", "bone", .35), wobble=1.6, edge=1.2, tooth=0)
    pen.shade(stone, mix("till", "ink", .4), -8, -10, 9, alpha=.7, low=.3, blend="normal")
    for share, paint in ((.86, mix("indigo", "night", .4)), (.74, "indigo"), (.58, mix("teal", "sea", .4)),
                         (.38, mix("ice", "sea", .3))):
        pen.ink(spline([(x * share, y * share + 10 * (1 - share)) for x, y in shell]), paint, wobble=1.2, edge=1,
                tooth=0)
    for x, base, high, lean, wide in ((-62, 62, 74, 8, 24), (-36, 72, 56, -3, 22), (62, 60, 82, -9, 26),
                                      (36, 72, 50, 6, 22), (-80, 34, 40, 12, 18),
                                      (80, 34, 44, -12, 18)):
        _crystal(pen, x, base, high, lean, wide)
    for x, top, low, wide in ((-46, -66, 38, 13), (-18, -76, 28, 12), (12, -78, 40, 14), (44, -66, 30, 12)):
        hang = pen.ink(polygon([(x - wide, top), (x + wide, top), (x + 1, top + low)], 2), mix("ice", "frost", .4),
                       wobble=.4, edge=.6, tooth=0)
        pen.shade(hang, mix("sea", "indigo", .3), -4, -2, 3, alpha=.6, low=.3, blend="normal")
    seat = pen.ink(polygon([(-19, 66, 3), (-19, 16, 3), (-12, -4, 2), (0, -16, 2), (12, -4, 2), (19, 16, 3),
                            (19, 66, 3)]), mix("frost", "ice", .35),
                   wobble=.5, edge=.7, tooth=0)
    pen.shade(seat, mix("sea", "indigo", .25), -6, -6, 6, alpha=.7, low=.3, blend="normal")
    pen.ink(polygon([(-14, 44, 3), (14, 44, 3), (14, 34, 3), (-14, 34, 3)]), "brick", wobble=.4, edge=.6, tooth=0)
    pen.ink(polygon([(-24, 70, 3), (24, 70, 3), (26, 60, 3), (-26, 60, 3)]), mix("frost", "white", .4), wobble=.4,
            edge=.6, tooth=0)
    for x, y, size, paint in ((0, -30, 15, "white"), (-52, -20, 11, "glow"), (52, -26, 12, "white"),
                              (-28, 34, 8, "white"), (70, 12, 8, "glow"),
                              (-74, 4, 8, "white")):
        spark(pen.canvas, *pen.point(x, y), size, paint)


def _crystal(pen: Pen, x: float, base: float, high: float, lean: float, wide: float) -> None:
    half, top = wide / 2, base - high
    whole = pen.ink(polygon([(x - half, base, 2), (x - half + lean, top + half, 1), (x + lean, top),
                             (x + half + lean, top + half, 1),
                             (x + half, base, 2)]), mix("ice", "frost", .3), wobble=.4, edge=.6, tooth=0)
    pen.ink(polygon([(x + 1, base), (x + lean + 1, top), (x + half + lean, top + half), (x + half, base)]),
            mix("sea", "ice", .35), alpha=.9,
            wobble=.3, edge=.5, tooth=0, clip=whole)
    pen.ink(brush_stroke([(x - half * .4, base - 4), (x - half * .4 + lean, top + half)], 1.4, 1.2, 2.6), "white",
            wobble=.2, edge=.3, tooth=0,
            clip=whole)
