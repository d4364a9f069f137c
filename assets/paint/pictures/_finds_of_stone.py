"""The finds of plateau that the wind, the ice and still water left: stones, glitter sand, pot clay, a hidden gully.

Drawn with a pen about (0, 0), within 110 px each way. Knows no ids.
"""
import numpy as np
import skia

from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline, union
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props.erratics import rapakivi
from assets.paint.kit.props.signs import spark
from assets.paint.pictures._finds_of_peat import edged, lit

POT_CLAY: Colour = "#27314C"


def bleached_sand(pen: Pen) -> None:
    """A gouge auger laid on its side with what it brought up: black heath soil, grey sand, a rusty line,
    yellow sand."""
    turned = Pen(pen.canvas, *pen.point(0, 0), pen.scale, turn=-32)
    steel = mix("stone", "till", .4)
    turned.ink(brush_stroke([(-110, 0), (-76, 0)], 12, 12), steel, wobble=.3, tooth=0)
    pipe = turned.ink(union(rect(-80, -27, 168, 54, 14), ellipse(88, 0, 18, 26)), mix(steel, "ink", .2), wobble=.6,
                      edge=.8, tooth=0)
    turned.shade(pipe, "frost", 0, 8, 6, alpha=.6, low=.4, blend="normal")
    core = turned.ink(rect(-70, -18, 160, 36, 12), mix("sand", "ochre", .2), wobble=.8, edge=.9, tooth=0)
    parts: tuple[tuple[float, float, Colour], ...] = (
        (-72, 40, mix("peat", "ink", .25)), (-34, 62, mix("grey", "bone", .6)), (26, 22, mix("rust", "terra", .25)))
    for left, wide, paint in parts:
        part = turned.ink(polygon([(left, -30), (left + wide, -30), (left + wide + 5, 0), (left + wide - 2, 30),
                                   (left - 3, 30), (left + 4, 0)]), paint, wobble=1.2, edge=1.2, tooth=0, clip=core)
        turned.shade(part, mix(paint, "cream", .35), 0, 7, 4, alpha=.55, low=.42, blend="normal")
    rng = np.random.default_rng(103)
    grains = joined(*[circle(rng.uniform(-34, 24), rng.uniform(-14, 14), rng.uniform(1.2, 2.4)) for _ in range(40)])
    turned.ink(grains, mix("stone", "bone", .25), alpha=.8, wobble=.2, edge=.4, tooth=0, clip=core)
    roots = joined(*[brush_stroke([(-66 + k * 9, -14 + k % 3 * 12), (-54 + k * 9, -8 + k % 3 * 9)], 2, .9)
                     for k in range(4)])
    turned.ink(roots, mix("clay", "sand", .3), wobble=.3, edge=.4, tooth=0, clip=core)
    turned.shade(core, "ink", 0, -7, 6, alpha=.5, low=.3)


def wind_stone(pen: Pen) -> None:
    """A stone with three faces that meet in a sharp edge, and the wind that is still at work on it."""
    pale, mid, dark = mix("stone", "bone", .55), mix("stone", "clay", .25), mix("stone_dark", "plum", .3)
    edged(pen, polygon([(-84, 40, 14), (-20, -62, 4), (62, -30, 8), (88, 34, 14), (40, 74, 16), (-50, 72, 16)]),
          mix("bone", "stone", .2), 6)
    pen.ink(polygon([(-84, 40, 14), (-20, -62, 4), (62, -30, 8), (88, 34, 14), (40, 74, 16), (-50, 72, 16)]), mid,
            wobble=1.1, edge=.9, tooth=0)
    left = pen.ink(polygon([(-82, 40, 12), (-20, -60, 3), (8, 30, 3), (-46, 70, 12)]), pale, wobble=.8, edge=.9,
                   tooth=0)
    pen.shade(left, mix("stone", "clay", .4), -6, -6, 8, alpha=.55, low=.4, blend="normal")
    right = pen.ink(polygon([(-20, -60, 3), (61, -29, 7), (86, 33, 12), (10, 30, 3)]), mid, wobble=.8, edge=.9, tooth=0)
    pen.shade(right, pale, 5, 8, 6, alpha=.6, low=.4, blend="normal")
    pen.ink(polygon([(8, 31, 3), (86, 34, 12), (40, 73, 15), (-46, 71, 14)]), dark, wobble=.8, edge=.9, tooth=0)
    pen.ink(joined(brush_stroke([(-20, -58), (-4, -10), (8, 30)], 3, 3), brush_stroke([(8, 30), (84, 33)], 3, 2),
                   brush_stroke([(8, 30), (-44, 69)], 3, 2)), mix("white", "bone", .3), wobble=.4, edge=.6, tooth=0)
    pits = joined(*[ellipse(x, y, r, r * .7, 20) for x, y, r in ((-40, 18, 3), (-26, -14, 2.4), (-52, 38, 2.6), (34,
                                                                                                                 -10,
                                                                                                                 3),
                                                                 (52, 12, 2.4), (20, 6, 2))])
    pen.ink(pits, dark, alpha=.6, wobble=.3, edge=.5, tooth=0)
    for k, y in enumerate((-86, -68, -48)):
        gust = brush_stroke([(-106 + k * 6, y + 10), (-62, y - 2), (-20 + k * 4, y + 3), (34 - k * 16, y - 9)], 1.2,
                            1.2,
                            4.6, 44)
        pen.ink(gust, mix("sand", "cream", .3), alpha=.9, wobble=.6, edge=.9, tooth=0)
    rng = np.random.default_rng(104)
    sand = joined(*[circle(rng.uniform(-104, -20), rng.uniform(-76, -18), rng.uniform(1.4, 2.8)) for _ in range(26)])
    pen.ink(sand, "sand", wobble=.2, edge=.3, tooth=0)


def rapakivi_and_magnet(pen: Pen) -> None:
    """The red crumbly stone with its white rings; a little magnet clings to its side."""
    rapakivi(pen.canvas, *pen.point(-8, 12), .92 * pen.scale, -6, handle=False)
    own = Pen(pen.canvas, *pen.point(56, -42), pen.scale * 1.12, turn=38)
    bow = own.ink(polygon([(-22, 30), (-22, -8), (-14, -26, 8), (14, -26, 8), (22, -8), (22, 30), (9, 30), (9, -6, 3),
                           (4, -12, 3), (-4, -12, 3), (-9, -6, 3), (-9, 30)], 4), mix("teal", "indigo", .3), wobble=.5,
                  tooth=0)
    own.shade(bow, "ice", 4, 4, 4, alpha=.6, low=.4, blend="normal")
    own.ink(joined(rect(-22, 18, 13, 13), rect(9, 18, 13, 13)), "frost", wobble=.3, tooth=0)
    pulls = joined(*[brush_stroke([(x, 40), (x * 1.2, 48)], 2.6, 1.2) for x in (-26, -4, 14, 30)])
    own.ink(pulls, "cream", wobble=.2, edge=.4, tooth=0)
    crumbs = joined(*[stone_outline(np.random.default_rng(k), x, y, r, r * .8) for k, (x, y, r) in
                      enumerate(((-88, 88, 7), (-60, 94, 5), (-20, 96, 6), (22, 94, 5), (68, 86, 7), (92, 74, 4)))])
    laid = pen.ink(crumbs, "brick", wobble=.5, edge=.7, tooth=0)
    pen.shade(laid, "rose", 2, 2, 2, alpha=.6, low=.4, blend="normal")


def scratched_boulder(pen: Pen) -> None:
    """A boulder rubbed flat on one side, with scratches all one way and a few that cross them."""
    rng = np.random.default_rng(106)
    grey = mix("stone", "till", .3)
    outline = polygon([(-92, 22, 22), (-74, -46, 24), (-10, -72, 26), (62, -58, 22), (94, -2, 20), (74, 52, 20),
                       (10, 70, 22), (-64, 64, 20)])
    edged(pen, outline, mix("bone", "stone", .3), 6)
    stone = pen.ink(outline, grey, wobble=1.3, edge=1, tooth=0, mottle=.08)
    lit(pen, stone, mix("stone_dark", "night", .4), mix("bone", "stone", .3), 24, .75)
    face = pen.ink(polygon([(-66, 8, 20), (-44, -42, 18), (40, -48, 18), (72, -8, 16), (50, 34, 18), (-40, 42, 18)]),
                   mix(grey, "bone", .35), wobble=1.2, edge=1.2, tooth=0, clip=stone)
    lines, fresh = skia.Path(), skia.Path()
    for k in range(15):
        y, reach = -38 + k * 5.4, rng.uniform(26, 62)
        x = rng.uniform(-20, 20)
        points = [(x - reach, y + 14), (x, y + rng.uniform(-1, 1)), (x + reach, y - 13)]
        (fresh if k % 3 == 0 else lines).addPath(brush_stroke(points, 1, .8, rng.uniform(2, 4.4)))
    for x, y in ((-30, -24), (20, 10)):
        lines.addPath(brush_stroke([(x - 12, y - 22), (x, y), (x + 16, y + 24)], 1, .8, 3))
    pen.ink(lines, mix("stone_dark", "ink", .35), alpha=.85, wobble=.4, edge=.5, tooth=0, clip=face)
    pen.ink(fresh, mix("white", "bone", .2), wobble=.4, edge=.5, tooth=0, clip=face)
    dust = joined(*[circle(x, y, r) for x, y, r in ((-86, 80, 4), (-50, 86, 3), (-8, 88, 4), (40, 84, 3), (78, 74, 4))])
    pen.ink(dust, mix("till", "stone", .4), wobble=.2, edge=.5, tooth=0)


def kitten_sand(pen: Pen) -> None:
    """Snow-white sand in a saucer, as for a cat; something has put its paw in it."""
    white: Colour = "#F4F1E2"
    plate = pen.ink(ellipse(0, 54, 100, 34), mix("indigo", "teal", .4), wobble=.8, edge=.8, tooth=0)
    pen.shade(plate, "ice", 4, 8, 6, alpha=.55, low=.4, blend="normal")
    pen.ink(ellipse(0, 47, 88, 26), mix("cream", "ice", .25), wobble=.7, edge=.8, tooth=0)
    heap = pen.ink(spline([(-82, 50, "c"), (-56, 10), (-22, -30), (8, -46), (38, -24), (62, 14), (84, 50, "c"), (36,
                                                                                                                 66),
                           (-38, 66)]), white, wobble=1.4, edge=1.2, tooth=0)
    pen.shade(heap, mix(white, "till", .45), -14, -16, 13, alpha=.8, low=.24, blend="normal")
    pen.shade(heap, "white", 7, 9, 6, alpha=.9, low=.45, blend="normal")
    paw = joined(ellipse(-8, 22, 19, 15), ellipse(-31, 1, 8, 10, -28), ellipse(-15, -11, 8, 11, -8),
                 ellipse(4, -10, 8, 11, 10), ellipse(20, 3, 8, 10, 30))
    print_ = pen.ink(paw, mix(white, "till", .5), wobble=.8, edge=1, tooth=0, clip=heap)
    pen.shade(print_, mix("till", "night", .3), 3, 5, 4, alpha=.7, low=.3, blend="normal")
    rng = np.random.default_rng(108)
    mica = joined(*[circle(rng.uniform(-66, 66), rng.uniform(-24, 58), rng.uniform(1.3, 2.6)) for _ in range(46)])
    pen.ink(mica, "ochre", alpha=.9, wobble=.1, edge=.3, tooth=0, clip=heap)
    for x, y, size, paint in ((46, -38, 15, "white"), (-54, -24, 12, "glow"), (58, 20, 11, "glow"), (-4, -68, 9,
                                                                                                     "white"),
                              (-66, 24, 9, "white"), (30, 44, 8, "glow")):
        spark(pen.canvas, *pen.point(x, y), size, paint)


def pot_clay(pen: Pen) -> None:
    """A lump of black clay that has begun to be a pot, and does not let go of the thumb that made it."""
    black: Colour = mix(POT_CLAY, "ink", .25)
    lump = spline([(-92, 66, "c"), (-84, 30), (-40, 18), (44, 16), (84, 32), (94, 66, "c"), (40, 86), (-40, 88)])
    edged(pen, lump, mix("sea", "ice", .3), 6)
    clay = pen.ink(lump, black, wobble=1.4, edge=1.1, tooth=0)
    lit(pen, clay, "ink", mix("sea", POT_CLAY, .25), 16, .7)
    body = spline([(-46, -62, "c"), (46, -62, "c"), (40, -42), (66, -8), (58, 34), (40, 58, "c"), (-40, 58, "c"), (-58,
                                                                                                                   34),
                   (-66, -8), (-40, -42)])
    edged(pen, body, mix("sea", "ice", .3), 5)
    pot = pen.ink(body, mix(POT_CLAY, "indigo", .4), wobble=1, edge=.9, tooth=0, angle=0)
    lit(pen, pot, "ink", mix("ice", POT_CLAY, .35), 22, .75)
    rings = joined(*[brush_stroke([(-60 + abs(k - 3) * 2, -26 + k * 13), (0, -19 + k * 13), (60 - abs(k - 3) * 2,
                                                                                             -26 + k * 13)],
                                  1.2, 1.2, 3.4, 40) for k in range(6)])
    pen.ink(rings, mix(POT_CLAY, "ink", .5), alpha=.85, wobble=.6, edge=.7, tooth=0, clip=pot)
    pen.ink(ellipse(0, -62, 46, 13), mix(POT_CLAY, "sea", .3), wobble=.6, edge=.8, tooth=0)
    pen.ink(ellipse(0, -61, 37, 9), "ink", wobble=.5, edge=.7, tooth=0)
    thumb = pen.ink(ellipse(28, 6, 12, 15, 10), mix(POT_CLAY, "ink", .6), wobble=.6, edge=.8, tooth=0, clip=pot)
    pen.shade(thumb, "sea", -3, -4, 3, alpha=.6, low=.4, blend="normal")
    for x, top, drop in ((-78, 66, 30), (-30, 82, 22), (66, 74, 26)):
        pen.ink(brush_stroke([(x, top), (x + 2, top + drop * .5), (x + 1, top + drop)], 10, 3, 5), black, wobble=.5,
                edge=.7, tooth=0)
        pen.ink(circle(x + 1, top + drop, 4.6), black, wobble=.4, edge=.6, tooth=0)


def hidden_gully(pen: Pen) -> None:
    """A block of land: on top a flat field with one tree, below it a deep notch full of black clay."""
    block = pen.ink(polygon([(-94, -46, 4), (94, -46, 4), (94, 92, 8), (-94, 92, 8)]), mix("#E7E2C6", "sand", .2),
                    wobble=1.2, edge=1, tooth=0)
    beds = joined(*[brush_stroke([(-92, y), (-50, y + 6), (-20, y + 2)], 1, 1, 3) for y in (-10, 22, 54, 78)],
                  *[brush_stroke([(92, y), (56, y + 5), (22, y)], 1, 1, 3) for y in (-16, 12, 44, 72)])
    pen.ink(beds, mix("clay", "sand", .5), alpha=.7, wobble=.6, edge=.6, tooth=0, clip=block)
    notch = pen.ink(spline([(-70, -30, "c"), (70, -30, "c"), (52, 6), (26, 40), (16, 74), (4, 90, "c"), (-8, 90, "c"),
                            (-18, 70), (-30, 38), (-54, 4)]), POT_CLAY, wobble=1.2, edge=1, tooth=0)
    pen.shade(notch, mix("sea", POT_CLAY, .3), 0, 8, 6, alpha=.7, low=.42, blend="normal")
    arcs = joined(*[brush_stroke([(-58 + k * 9, -12 + k * 16), (0, 4 + k * 17), (58 - k * 9, -12 + k * 16)], 1, 1, 3,
                                 40)
                    for k in range(5)])
    pen.ink(arcs, mix("sea", POT_CLAY, .35), alpha=.8, wobble=.6, edge=.7, tooth=0, clip=notch)
    pen.shade(block, "ink", -9, -9, 8, alpha=.45, low=.3)
    field = pen.ink(polygon([(-94, -44, 3), (-62, -74, 4), (104, -74, 4), (94, -44, 3)]), mix("green", "lime", .35),
                    wobble=.9, edge=1, tooth=0)
    rows = joined(*[brush_stroke([(-84 + k * 22, -46), (-58 + k * 21, -72)], 2.4, 1.8) for k in range(9)])
    pen.ink(rows, mix("gold", "ochre", .3), wobble=.5, edge=.6, tooth=0, clip=field)
    pen.ink(polygon([(-94, -46), (94, -46), (94, -36), (-94, -36)], 2), "peat", wobble=.8, edge=.9, tooth=0)
    pen.ink(brush_stroke([(44, -58), (45, -82)], 5, 4), "peat", wobble=.2, tooth=0)
    crown = pen.ink(union(ellipse(36, -88, 17, 13), ellipse(54, -86, 15, 12), ellipse(45, -98, 16, 12)), "forest",
                    wobble=.8, edge=.9, tooth=0)
    pen.shade(crown, "moss", 5, 5, 4, alpha=.8, low=.42, blend="normal", texture="sponge")
