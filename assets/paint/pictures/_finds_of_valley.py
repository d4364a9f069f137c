"""The finds of stream_valley that stood firm, sank or died there: a cut edge, a soft spot, a family; the footprint.

Drawn with a pen about (0, 0), within 110 px each way. Knows no ids.
"""
import numpy as np
import skia

from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, moved, polygon, spline
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props.ice_age import mammoth_bones
from assets.paint.pictures._finds_of_peat import edged, lit


def cut_edge(pen: Pen) -> None:
    """The end of the boulder clay, sliced on the slant, stones and all; a wave lies where the rest has gone."""
    rng = np.random.default_rng(207)
    till = mix("till", "stone", .1)
    outline = polygon([(-100, -44, 10), (10, -50, 8), (78, 30, 8), (60, 58, 8), (-100, 60, 12)])
    edged(pen, outline, mix("bone", "till", .25), 6)
    slab = pen.ink(outline, till, wobble=1.3, edge=1.1, tooth=0)
    lit(pen, slab, mix("till", "ink", .5), mix("bone", "till", .35), 18, .6)
    cut = pen.ink(polygon([(10, -48, 6), (78, 31, 6), (60, 57, 6), (-6, -30, 6)]), mix("till", "bone", .42), wobble=.9,
                  edge=.9,
                  tooth=0)
    pen.shade(cut, mix("till", "ink", .2), -4, -5, 5, alpha=.4, low=.4, blend="normal")
    for x, y, r, k in ((-74, -12, 14, 1), (-40, 24, 17, 0), (-30, -28, 8, 2), (-82, 36, 9, 3), (-8, 8, 10, 1), (10, 38,
                                                                                                                12, 3),
                       (-56, 46, 7, 2)):
        paint: Colour = ("stone", "terra", "bone", mix("stone", "rust", .4))[k]
        stone = pen.ink(stone_outline(rng, x, y, r, r * .76, rng.uniform(-30, 30)), paint, wobble=.6, tooth=0,
                        clip=slab)
        lit(pen, stone, mix("ink", "stone", .3), "cream", r * .6, .6)
    half = pen.ink(minus(circle(36, 4, 15), polygon([(24, -24), (80, 40), (100, -40)])), "terra", wobble=.5, tooth=0)
    pen.shade(half, "rust", -3, -4, 4, alpha=.6, low=.3)
    waves = joined(*[brush_stroke([(34 + k * 12, -56 + k * 27), (58 + k * 10, -64 + k * 27), (80 + k * 7, -54 + k * 27),
                                   (108, -64 + k * 27)], 2, 2, 7, 40) for k in range(4)])
    pen.ink(waves, mix("ice", "sea", .3), wobble=.6, edge=.8, tooth=0)
    pen.ink(brush_stroke([(-104, -52), (-50, -58), (12, -58)], 3, 3, 6, 30), mix("sand", "ochre", .2), wobble=.8,
            edge=1, tooth=0)


def soft_spot(pen: Pen) -> None:
    """A roundabout that lies askew in brown peat; a road worker's cone looks at it."""
    peat = pen.ink(spline([(-102, 34), (-70, 6), (0, -6), (72, 8), (104, 38), (84, 76), (10, 92), (-72, 80)]),
                   mix("peat", "clay", .2),
                   wobble=1.6, edge=1.4, tooth=0)
    lit(pen, peat, mix("peat", "ink", .4), mix("clay", "sand", .2), 14, .6)
    tilted = Pen(pen.canvas, *pen.point(-6, 10), pen.scale, turn=9)
    tilted.ink(ellipse(0, 10, 84, 42), mix("till", "ink", .5), wobble=.8, edge=.9, tooth=0)
    road = tilted.ink(ellipse(0, 0, 84, 42), mix("till", "stone", .35), wobble=.7, edge=.8, tooth=0)
    tilted.shade(road, mix("bone", "stone", .3), 5, 6, 5, alpha=.5, low=.42, blend="normal")
    dashes = joined(*[brush_stroke([(62 * np.cos(a), 30 * np.sin(a)), (62 * np.cos(a + .16), 30 * np.sin(a + .16))],
                                   3.4, 3.4)
                      for a in np.arange(0, 6.2, .42)])
    tilted.ink(dashes, "cream", wobble=.2, edge=.4, tooth=0)
    tilted.ink(ellipse(0, -1, 42, 20), "cream", wobble=.5, tooth=0)
    green = tilted.ink(ellipse(0, -3, 38, 17), mix("green", "lime", .3), wobble=.9, edge=1, tooth=0)
    tilted.shade(green, "forest", -4, -5, 5, alpha=.6, low=.3, blend="normal", texture="sponge")
    tilted.ink(brush_stroke([(0, -6), (1, -34)], 5, 4), "peat", wobble=.2, tooth=0)
    crown = tilted.ink(joined(circle(0, -46, 17), circle(-12, -38, 12), circle(13, -38, 12)), "forest", wobble=.9,
                       edge=1, tooth=0)
    tilted.shade(crown, "moss", 5, 5, 4, alpha=.8, low=.42, blend="normal", texture="sponge")
    ooze = joined(*[ellipse(x, y, r, r * .5) for x, y, r in ((62, 58, 22), (36, 68, 16), (84, 46, 12))])
    mud = pen.ink(ooze, mix("peat", "rust", .25), wobble=1.2, edge=1.2, tooth=0)
    pen.shade(mud, mix("clay", "sand", .3), 3, 4, 3, alpha=.6, low=.42, blend="normal")
    cone = pen.ink(polygon([(70, 22, 2), (80, -30, 3), (86, -30, 3), (98, 20, 2)]), "terra", wobble=.4, tooth=0)
    pen.shade(cone, "rust", 4, 0, 4, alpha=.6, low=.3)
    pen.ink(polygon([(75.4, -6), (89.4, -7), (92, 5), (73.4, 6)]), "cream", wobble=.3, tooth=0, clip=cone)
    pen.ink(ellipse(84, 22, 19, 5), mix("terra", "rust", .3), wobble=.3, tooth=0)


def mammoth_family(pen: Pen) -> None:
    """Bull, cow and calf as bones, head to tail in what was their pool; one tusk is blue as a cornflower."""
    pool = pen.ink(ellipse(0, 62, 106, 34), mix("peat", "clay", .4), wobble=1.6, edge=1.3, tooth=0)
    lit(pen, pool, mix("peat", "ink", .3), mix("clay", "sand", .3), 12, .5)
    px, py = pen.point(-24, 62)
    mammoth_bones(pen.canvas, px, py, .82 * pen.scale, colour=mix("bone", "sand", .12))
    tusk = [(-24 + x * .82, 62 + y * .82) for x, y in ((72, -72), (92, -54), (112, -62), (116, -80))]
    pen.ink(brush_stroke(tusk, 9.4, 3, 8), mix("indigo", "ice", .25), wobble=.3, edge=.5, tooth=0)
    pen.ink(brush_stroke([(tusk[0][0], tusk[0][1] - 1), (tusk[1][0], tusk[1][1] - 2), (tusk[2][0], tusk[2][1] - 2)],
                         2.4, 1.4),
            "frost", wobble=.2, edge=.4, tooth=0)
    px, py = pen.point(56, 78)
    mammoth_bones(pen.canvas, px, py, .56 * pen.scale, flip=True, colour=mix("bone", "clay", .12))
    px, py = pen.point(4, 84)
    mammoth_bones(pen.canvas, px, py, .34 * pen.scale, colour=mix("bone", "white", .3))
    seeds = joined(*[ellipse(x, y, 3, 1.8, x) for x, y in ((-78, 66), (-60, 82), (88, 58), (40, 90), (-34, 90), (98,
                                                                                                                 72))])
    pen.ink(seeds, mix("moss", "gold", .3), wobble=.3, edge=.4, tooth=0)


def footprint(pen: Pen) -> None:
    """A print as big as a washtub, its tread that of a boot; beside it two molars with ridges like a washboard."""
    sand = mix("sand", "moss", .28)
    patch = pen.ink(spline([(-104, 10), (-82, -62), (-14, -88), (64, -76), (104, -16), (92, 58), (26, 88), (-62, 78)]),
                    sand,
                    wobble=1.5, edge=1.3, tooth=0)
    lit(pen, patch, mix("clay", "sand", .3), "cream", 14, .6)
    hole = ellipse(-22, -6, 60, 56)
    pit = pen.ink(hole, mix("clay_dark", "peat", .3), wobble=1.2, edge=1.1, tooth=0)
    pen.shade(pit, "ink", 10, 13, 10, alpha=.6, low=.3, blend="normal")
    sole = pen.ink(spline([(-46, -44), (-22, -54), (-2, -42), (4, -14), (-4, 6), (-2, 30), (-18, 44), (-38, 36), (-44,
                                                                                                                  10),
                           (-54, -14)]), mix("clay", "sand", .2), wobble=.9, edge=1, tooth=0, clip=pit)
    treads = skia.Path()
    for k in range(7):
        y = -40 + k * 12.4
        treads.addPath(brush_stroke([(-50, y + 5), (-24, y - 3), (4, y + 5)], 4.6, 4.6, 5, 20))
    pen.ink(treads, mix("peat", "ink", .2), wobble=.6, edge=.8, tooth=0, clip=sole)
    toes = joined(*[ellipse(x, y, 13, 9, t) for x, y, t in ((-66, -44, -40), (-40, -60, -16), (-8, -60, 14), (18, -46,
                                                                                                              36))])
    pen.ink(toes, mix("clay_dark", "peat", .2), wobble=.8, edge=1, tooth=0)
    for x, y, turn, size in ((62, 26, 14, 1.0), (72, -30, -10, .86)):
        _molar(Pen(pen.canvas, *pen.point(x, y), pen.scale * size, turn=turn))


def _molar(pen: Pen) -> None:
    root = pen.ink(polygon([(-28, 6, 5), (28, 2, 5), (22, 32, 9), (4, 22, 4), (-12, 34, 9)]), mix("bone", "clay", .35),
                   wobble=.7,
                   tooth=0)
    pen.shade(root, "clay", -4, -6, 5, alpha=.6, low=.3)
    crown = pen.ink(spline([(-36, -4), (-26, -20), (4, -24), (32, -16), (36, 0), (24, 10), (-22, 12)]), mix("bone",
                                                                                                            "cream",
                                                                                                            .3),
                    wobble=.7, tooth=0)
    pen.shade(crown, mix("clay", "sand", .2), -5, -6, 5, alpha=.6, low=.35, blend="normal")
    ridges = joined(*[moved(ellipse(0, 0, 2.6, 11), -26 + k * 8.8, -5 - (k % 3), turn=6) for k in range(7)])
    pen.ink(ridges, mix("clay", "peat", .3), stroke=2, wobble=.3, edge=.4, tooth=0, clip=crown)
