"""The shallow finds of hengelo_boekelo: soil, tower, pipe, boulder, basin, doormat, tap, sieve.

Drawn with a pen about (0, 0), within 110 px each way. Knows no ids.
"""
import math

import numpy as np

from assets.paint.kit.materials import materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import (
    brush_stroke,
    circle,
    ellipse,
    intersection,
    joined,
    minus,
    moved,
    polygon,
    rect,
    spline,
)
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props import finds, stones
from assets.paint.pictures._finds_of_peat import edged, lit

SALT: Colour = mix(materials()["rot_salt"].colour, "white", .5)


def patchwork(pen: Pen) -> None:
    """A round of ground in four pieces, sand, loam, clay and peat, sewn together with big stitches."""
    whole = circle(0, 6, 88)
    edged(pen, whole, "bone", 6)
    tints = ("sand", mix("ochre", "clay", .45), mix("till", "sea", .25), "peat")
    corners = ((-100, -94), (0, -94), (-100, 6), (0, 6))
    for (x, y), paint in zip(corners, tints, strict=True):
        piece = pen.ink(intersection(whole, rect(x, y, 100, 100)), paint, wobble=1.4, edge=1.1, tooth=0)
        lit(pen, piece, mix(paint, "ink", .4), mix("cream", paint, .4), 12, .55)
        rng = np.random.default_rng(int(x + y + 300))
        bits = joined(*[circle(x + 50 + rng.uniform(-44, 44), y + 50 + rng.uniform(-44, 44), rng.uniform(1.4, 3.6))
                        for _ in range(24)])
        pen.ink(bits, mix(paint, "cream" if y > 0 and x == 0 else "clay_dark", .45), alpha=.8, wobble=.2, edge=.4,
                tooth=0, clip=piece)
    stitches = joined(*[brush_stroke([(-9, y), (9, y + 5)], 4.4) for y in range(-72, 90, 20)],
                      *[brush_stroke([(x, -3), (x + 5, 15)], 4.4) for x in range(-76, 84, 20) if abs(x) > 12])
    pen.ink(stitches, "brick", wobble=.3, edge=.4, tooth=0)
    blades = joined(*[brush_stroke([(x, -78 + abs(x) * .12), (x + lean, -100 + abs(x) * .12)], 4, 1) for x, lean in
                      ((-30, -6), (-18, 3), (-4, -2), (10, 5), (24, 2), (36, 8))])
    pen.ink(blades, "green", wobble=.2, edge=.4, tooth=0)


def tower_post(pen: Pen) -> None:
    """The foot of a wooden tower: two thick legs with a brace, sawn off, salt on its bolts."""
    wood = mix("wood", "clay", .2)
    for x0, x1 in ((-70, -34), (66, 32)):
        leg = polygon([(x0 - 21, 90, 4), (x1 - 18, -62, 3), (x1 + 18, -70, 3), (x0 + 21, 90, 4)])
        edged(pen, leg, mix("bone", wood, .3), 5)
        laid = pen.ink(leg, wood, wobble=1, edge=.9, tooth=0, angle=90, streak=.1)
        lit(pen, laid, mix(wood, "ink", .5), mix("sand", wood, .3), 12, .65)
        grain = joined(*[brush_stroke([(x0 + k, 84), (x1 + k * .8, -56)], 1, 1, 2.4, 30) for k in (-10, 0, 9)])
        pen.ink(grain, mix(wood, "ink", .4), alpha=.8, wobble=.9, edge=.6, tooth=0, clip=laid)
        end = pen.ink(ellipse(x1, -66, 19, 8, -5), mix("sand", wood, .25), wobble=.5, edge=.6, tooth=0)
        pen.ink(joined(ellipse(x1, -66, 12, 5, -5), ellipse(x1, -66, 6, 2.4, -5)), mix(wood, "rust", .3), stroke=1.8,
                wobble=.3, edge=.4,
                tooth=0, clip=end)
    for a, b in (((-76, 62), (56, -32)), ((74, 58), (-50, -38))):
        beam = brush_stroke([a, b], 22)
        edged(pen, beam, mix("bone", wood, .3), 3)
        laid = pen.ink(beam, mix(wood, "sand", .12), wobble=.9, edge=.8, tooth=0, angle=35, streak=.08)
        pen.shade(laid, mix(wood, "ink", .5), -3, -7, 6, alpha=.65, low=.3, blend="normal")
    plate = pen.ink(rect(-20, -8, 40, 40, 6, 45), mix("till", "ink", .3), wobble=.5, edge=.6, tooth=0)
    pen.shade(plate, "frost", 4, 5, 4, alpha=.5, low=.45, blend="normal")
    pen.ink(joined(*[circle(x, y, 5) for x, y in ((0, -8), (0, 32), (-20, 12), (20, 12))]), mix("rust", "ink", .2),
            wobble=.3, edge=.4,
            tooth=0)
    rng = np.random.default_rng(4)
    crust = joined(*[stone_outline(rng, x + rng.uniform(-9, 9), y + rng.uniform(-6, 6), s := rng.uniform(3, 7),
                                   s * .8, rng.uniform(0, 90), 5)
                     for x, y in ((0, 36), (-26, 18), (26, 18), (-72, 84), (66, 84), (60, 76),
                                  (-62, 78)) for _ in range(3)])
    pen.ink(crust, SALT, wobble=.3, edge=.4, tooth=0)


def brine_pipe(pen: Pen) -> None:
    """A piece of old pipe with a flange and a mended seam; a bead of brine at the seam, salt where it dried."""
    steel = mix("teal", "till", .45)
    body = brush_stroke([(-92, 13), (0, 2), (94, -11)], 58)
    edged(pen, body, mix("bone", steel, .3), 6)
    pipe = pen.ink(body, steel, wobble=.9, edge=.8, tooth=0, angle=173)
    pen.shade(pipe, mix(steel, "ink", .55), 2, -17, 13, alpha=.85, low=.15, blend="normal")
    pen.shade(pipe, mix("frost", steel, .25), 0, 9, 6, alpha=.8, low=.45, blend="normal")
    end = pen.ink(ellipse(-91, 13, 12, 29, 7), mix(steel, "ink", .35), wobble=.5, edge=.6, tooth=0)
    pen.ink(ellipse(-92, 14, 7, 20, 7), "night", wobble=.3, edge=.4, tooth=0, clip=end)
    for x, y in ((26, -1), (40, -3)):
        flange = pen.ink(brush_stroke([(x - 3, y - 46), (x + 4, y + 46)], 13), mix(steel, "ink", .2), wobble=.5,
                         edge=.6, tooth=0)
        pen.shade(flange, "frost", 4, 6, 4, alpha=.5, low=.45, blend="normal")
    bolts = joined(*[circle(33 + k * .12, -2 + k, 4.2) for k in (-36, -18, 18, 36)])
    pen.ink(bolts, mix("stone", "ink", .2), wobble=.2, edge=.4, tooth=0)
    rust = pen.ink(joined(*[brush_stroke([(x, -22 + k), (x + 4, 20 + k)], 2, 1, 6) for k,
                            x in enumerate((-64, -52, 70))]),
                   mix("rust", "terra", .2), alpha=.8, wobble=1.2, edge=1.2, tooth=.02, clip=pipe)
    pen.shade(rust, "ink", 0, -4, 3, alpha=.3, low=.4)
    band = pen.ink(brush_stroke([(-26, -34), (-18, 40)], 20), mix("brick", "rust", .2), wobble=.6, edge=.7, tooth=0,
                   clip=pipe)
    pen.shade(band, "plum", 0, -12, 8, alpha=.6, low=.25)
    rng = np.random.default_rng(2)
    crust = joined(*[stone_outline(rng, -16 + rng.uniform(-20, 20), 40 + rng.uniform(-6, 8), s := rng.uniform(3, 8),
                                   s * .8,
                                   rng.uniform(0, 90), 5) for _ in range(14)])
    pen.ink(crust, SALT, wobble=.3, edge=.4, tooth=0)
    drop = pen.ink(spline([(-14, 52, "c"), (-4, 70), (-14, 82), (-24, 70)]), "ice", wobble=.3, edge=.4, tooth=0)
    pen.shade(drop, "teal", -3, -4, 3, alpha=.6, low=.3)


def waiting_boulder(pen: Pen) -> None:
    """A round boulder under a pole with an empty sign, moss on the side it has been waiting on."""
    pen.ink(brush_stroke([(62, 84), (62, -84)], 7), mix("stone", "till", .3), wobble=.3, edge=.4, tooth=0)
    sign = rect(34, -104, 56, 46, 8)
    edged(pen, sign, "bone", 4)
    board = pen.ink(sign, "gold", wobble=.6, edge=.6, tooth=0)
    pen.shade(board, "rust", -3, -5, 5, alpha=.5, low=.35)
    pen.ink(joined(rect(45, -92, 34, 16, 5), circle(53, -72, 4.6), circle(71, -72, 4.6)), "ink", wobble=.3, edge=.4,
            tooth=0)
    pen.ink(joined(rect(49, -89, 9, 7, 1), rect(62, -89, 9, 7, 1)), "glow", wobble=.1, edge=.3, tooth=0)
    x, y = pen.point(-18, 34)
    stones.boulder(pen.canvas, x, y, 75, 58, -6, mix("stone", "rose", .3), 9, moss="moss")
    grit = joined(*[circle(-86 + k * 24, 92 - (k % 3) * 3, 3.4) for k in range(8)])
    pen.ink(grit, mix("till", "bone", .2), wobble=.2, edge=.4, tooth=0)


def bowl_of_town(pen: Pen) -> None:
    """A bowl with sand in it, scratched by the ice inside; on the sand a very small town."""
    sand = materials()["meltwater_sand"].colour
    bowl = spline([(-100, -22, "c"), (-86, 34), (-44, 76), (0, 84), (44, 76), (86, 34), (100, -22, "c"), (0, -8)])
    edged(pen, bowl, mix("bone", "clay", .2), 6)
    clay = pen.ink(bowl, mix("clay", "till", .3), wobble=1.2, edge=1, tooth=0)
    lit(pen, clay, mix("clay", "ink", .5), mix("cream", "clay", .3), 18, .7)
    pen.ink(ellipse(0, -20, 99, 30), mix("clay", "till", .5), wobble=.9, edge=.9, tooth=0)
    inside = pen.ink(ellipse(0, -18, 90, 25), mix("clay_dark", "ink", .2), wobble=.7, edge=.8, tooth=0)
    scratches = joined(*[brush_stroke([(-84 + k * 9, -20), (-50 + k * 8, -38)], 1, 1, 2.6) for k in range(5)])
    pen.ink(scratches, mix("ice", "clay", .4), wobble=.5, edge=.5, tooth=0, clip=inside)
    ground = pen.ink(ellipse(0, -9, 78, 17), mix(sand, "sand", .4), wobble=1, edge=1, tooth=0, clip=inside)
    pen.shade(ground, "clay", 0, 6, 5, alpha=.5, low=.35)
    for x, w, h, wall, roof in ((-44, 20, 16, "brick", "indigo"), (-20, 17, 20, "cream", "rust"),
                                (2, 22, 15, "brick", "rust"),
                                (30, 18, 22, "sand", "indigo"), (50, 15, 14, "brick", "rust")):
        pen.ink(rect(x - w / 2, -14 - h, w, h + 2), wall, wobble=.3, edge=.5, tooth=0)
        pen.ink(polygon([(x - w / 2 - 4, -13 - h), (x, -26 - h), (x + w / 2 + 4, -13 - h)], 1), roof, wobble=.3,
                edge=.5, tooth=0)
        pen.ink(rect(x - 2.5, -22, 5, 9), "gold", wobble=.1, edge=.3, tooth=0)
    pen.ink(joined(rect(12, -62, 7, 48), polygon([(10, -62), (15.5, -72), (21, -62)])), mix("rust", "brick", .4),
            wobble=.2, edge=.4, tooth=0)
    pen.ink(joined(circle(22, -82, 7), circle(32, -90, 9), circle(45, -96, 7)), "cream", wobble=.8, edge=1, tooth=0)


def doormat(pen: Pen) -> None:
    """A block of sea clay with a doormat on it and a pair of clogs; a snail comes out from under."""
    clay = mix(materials()["tertiary_clay"].colour, "sea", .18)
    outline = spline([(-94, 16, "c"), (-60, 0), (60, 0), (94, 16, "c"), (90, 62), (50, 86), (-50, 86), (-90, 62)])
    edged(pen, outline, mix("bone", clay, .25), 6)
    block = pen.ink(outline, clay, wobble=1.4, edge=1.1, tooth=0)
    lit(pen, block, mix(clay, "ink", .5), mix("bone", clay, .35), 16, .7)
    waves = joined(*[brush_stroke([(x - 22, y), (x - 11, y - 7), (x, y), (x + 11, y - 7), (x + 22, y)], 1.2, 1.2,
                                  3.6) for x, y in
                     ((-46, 42), (14, 50), (56, 38), (-16, 68))])
    pen.ink(waves, mix("frost", clay, .3), wobble=.5, edge=.6, tooth=0, clip=block)
    mat = pen.ink(polygon([(-84, -6, 5), (-64, -34, 5), (64, -34, 5), (84, -6, 5), (82, 8, 4), (-82, 8, 4)]),
                  mix("ochre", "clay", .35),
                  wobble=1, edge=1, tooth=0)
    pen.shade(mat, "rust", 0, -7, 6, alpha=.6, low=.3, texture="bristle090")
    pen.ink(joined(brush_stroke([(-76, -8), (-58, -29)], 5), brush_stroke([(76, -8), (58, -29)], 5)), "brick",
            wobble=.5, edge=.6, tooth=0)
    fringe = joined(*[brush_stroke([(x, 6), (x - 1, 16)], 3, 1.4) for x in range(-80, 82, 9)])
    pen.ink(fringe, mix("ochre", "sand", .3), wobble=.3, edge=.4, tooth=0)
    for x, turn in ((-24, -6), (24, 5)):
        clog = pen.ink(moved(spline([(-26, -2, "c"), (-28, -22), (-16, -34), (0, -30), (8, -16), (26, -12), (34, -2),
                                     (26, 4, "c")]), x, -20,
                             turn=turn), "gold", wobble=.6, edge=.7, tooth=0)
        pen.shade(clog, "rust", 3, -7, 6, alpha=.6, low=.25)
        pen.ink(ellipse(x - 11, -50, 13, 5, turn - 8), mix("rust", "ink", .4), wobble=.4, edge=.5, tooth=0)
    px, py = pen.point(88, 18)
    shell = joined(*[ellipse(px - k * 4, py - 3 - k, 11 - k * 2.6, 9 - k * 2) for k in range(3)])
    pen.canvas.ink(shell, mix("rose", "bone", .3), wobble=.3, edge=.5, tooth=0)


def diesel_tap(pen: Pen) -> None:
    """A tap on a pipe that comes out of the ground behind a piece of fence; one dark drop."""
    wires = joined(*[brush_stroke([(x - 40, -64), (x + 40, 70)], 2.4) for x in range(-100, 120, 26)],
                   *[brush_stroke([(x + 40, -64), (x - 40, 70)], 2.4) for x in range(-100, 120, 26)])
    panel = pen.ink(rect(-92, -70, 184, 142, 4), "ink", alpha=0.001, wobble=0, edge=0, tooth=0)
    pen.ink(wires, mix("stone", "frost", .3), wobble=.3, edge=.4, tooth=0, clip=panel)
    pen.ink(joined(*[brush_stroke([(x, -86), (x, 84)], 8) for x in (-92, 92)],
                   brush_stroke([(-92, -72), (92, -72)], 6)),
            mix("stone", "till", .3), wobble=.4, edge=.5, tooth=0)
    ground = pen.ink(spline([(-104, 72, "c"), (-50, 62), (10, 68), (104, 60, "c"), (100, 92), (-96, 94)]),
                     mix(materials()["made_ground"].colour, "sand", .2), wobble=1.2, edge=1.1, tooth=0)
    pen.shade(ground, "clay", 0, -8, 6, alpha=.5, low=.3)
    steel = mix("teal", "ink", .1)
    riser = pen.ink(joined(rect(-15, -34, 30, 110, 4)), steel, wobble=.6, edge=.7, tooth=0)
    pen.shade(riser, "frost", 6, 0, 5, alpha=.6, low=.4, blend="normal")
    spout = pen.ink(spline([(-18, -40, "c"), (44, -42, "c"), (58, -26), (58, 0, "c"), (38, 0, "c"), (37, -14),
                            (26, -20), (-18, -18, "c")]),
                    steel, wobble=.6, edge=.7, tooth=0)
    pen.shade(spout, "ink", 2, -7, 6, alpha=.5, low=.3)
    for y in (-16, 54):
        pen.ink(rect(-23, y, 46, 13, 4), mix(steel, "ink", .3), wobble=.4, edge=.5, tooth=0)
    wheel = joined(ellipse(0, -66, 36, 13), brush_stroke([(0, -66), (0, -40)], 8))
    edged(pen, ellipse(0, -66, 36, 13), "bone", 3)
    laid = pen.ink(wheel, "brick", wobble=.5, edge=.6, tooth=0)
    pen.shade(laid, "plum", 3, -4, 4, alpha=.55, low=.3)
    pen.ink(minus(ellipse(0, -66, 24, 7), ellipse(0, -66, 8, 3)), mix("plum", "ink", .3), alpha=.8, wobble=.3,
            edge=.4, tooth=0)
    drop = pen.ink(spline([(48, 8, "c"), (59, 28), (48, 41), (37, 28)]), mix("peat", "ochre", .45), wobble=.3,
                   edge=.4, tooth=0)
    pen.shade(drop, "ink", -4, -5, 4, alpha=.6, low=.3)
    pen.ink(brush_stroke([(43, 22), (42, 31)], 2, 2, 4), "glow", wobble=.2, edge=.3, tooth=0)


def sieved_tooth(pen: Pen) -> None:
    """A round sieve with black clay in it, and in the middle the one tooth; a few crumbs of whale."""
    rim = ellipse(0, 18, 98, 64)
    edged(pen, rim, "bone", 6)
    wood = pen.ink(rim, mix("wood", "sand", .15), wobble=1, edge=.9, tooth=0)
    lit(pen, wood, mix("wood", "ink", .5), mix("cream", "sand", .2), 12, .7)
    inner = pen.ink(ellipse(0, 14, 84, 52), mix("stone", "bone", .4), wobble=.7, edge=.8, tooth=0)
    mesh = joined(*[brush_stroke([(x, -44), (x, 74)], 1.8) for x in range(-84, 90, 11)],
                  *[brush_stroke([(-90, y), (90, y)], 1.8)
                                                                                        for y in range(-38, 72, 10)])
    pen.ink(mesh, mix("till", "ink", .3), alpha=.8, wobble=.3, edge=.4, tooth=0, clip=inner)
    rng = np.random.default_rng(7)
    mud = joined(*[stone_outline(rng, 62 * math.cos(a) * rng.uniform(.5, 1),
                                 14 + 36 * math.sin(a) * rng.uniform(.5, 1),
                                 s := rng.uniform(8, 17), s * .7, rng.uniform(0, 90), 8) for a in np.arange(0, 6.2,
                                                                                                            .42)])
    laid = pen.ink(mud, mix("ink", "till", .3), wobble=1, edge=1, tooth=0, clip=inner)
    pen.shade(laid, mix("till", "mist", .3), 3, 4, 4, alpha=.6, low=.45, blend="normal")
    crumbs = joined(*[stone_outline(rng, x, y, 7, 5, 20, 6) for x, y in ((-40, 30), (-22, 44), (40, 36), (30, -10))])
    pen.ink(crumbs, "bone", wobble=.4, edge=.5, tooth=0)
    pen.canvas.glow(*pen.point(0, 6), 62, "glow", .4)
    x, y = pen.point(0, 4)
    finds.shark_tooth(pen.canvas, x, y, 2.1, 8, mix("indigo", "ink", .3))
    handle = pen.ink(joined(rect(-112, 6, 26, 22, 8), rect(86, 6, 26, 22, 8)), "wood", wobble=.6, edge=.7, tooth=0)
    pen.shade(handle, "ink", 0, -6, 5, alpha=.5, low=.3)
