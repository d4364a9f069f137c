"""The deep finds of hengelo_boekelo: limestone, red clay, salt, oil, brine, a fallen roof; the box with the first salt.

Drawn with a pen about (0, 0), within 110 px each way. Knows no ids.
"""
import math

import numpy as np

from assets.paint.kit.materials import materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props import finds
from assets.paint.kit.props.signs import spark
from assets.paint.pictures._finds_of_peat import edged, lit

SALT: Colour = mix(materials()["rot_salt"].colour, "white", .3)
BRINE: Colour = mix(materials()["brine"].colour, "sea", .2)
OIL: Colour = mix("ochre", "rust", .25)


def shell_limestone(pen: Pen) -> None:
    """A block of lime full of shells, and a small skull with a great many teeth."""
    lime = mix(materials()["muschelkalk"].colour, "bone", .2)
    outline = polygon([(-92, -30, 14), (-40, -62, 14), (54, -58, 16), (94, -22, 14), (88, 58, 16), (20, 80, 14),
                       (-74, 66, 14)])
    edged(pen, outline, mix("bone", lime, .2), 6)
    block = pen.ink(outline, lime, wobble=1.5, edge=1.1, tooth=0)
    lit(pen, block, mix(lime, "clay_dark", .5), mix("cream", lime, .3), 18, .7)
    for x, y, size, turn in ((-58, 34, .62, -20), (-20, 54, .5, 30), (58, 46, .7, 16), (66, -24, .48, -30),
                             (-60, -14, .42, 10)):
        px, py = pen.point(x, y)
        finds.shell(pen.canvas, px, py, size, turn, mix("bone", "sand", .3), mix("clay_dark", "sand", .2))
    skull = pen.ink(spline([(58, -2), (40, -22), (4, -24), (-50, -8), (-66, 4), (-40, 12), (20, 14), (52, 14)]),
                    mix("bone", "white", .4), wobble=.8, edge=.8, tooth=0)
    lit(pen, skull, mix("clay", "bone", .3), "white", 9, .6)
    pen.ink(joined(ellipse(22, -8, 9, 7, -10), ellipse(-34, -2, 4, 2.4, -14)), mix("clay_dark", "ink", .3),
            wobble=.3, edge=.4, tooth=0)
    teeth = joined(*[polygon([(x, 9 + k % 2), (x + 5, 9 + k % 2), (x + 2.5, 21 - 4 * (k % 2))]) for k,
                     x in enumerate(range(-56, 24, 8))])
    pen.ink(teeth, "white", wobble=.3, edge=.4, tooth=0)


def red_lid(pen: Pen) -> None:
    """A slab of red claystone with a knob on it, like the lid of a jar; white salt under its rim."""
    red = mix(materials()["red_claystone"].colour, "terra", .1)
    salt = pen.ink(spline([(-70, 30, "c"), (70, 30, "c"), (76, 62), (40, 86), (-40, 86), (-76, 62)]), SALT,
                   wobble=1.2, edge=1, tooth=0)
    lit(pen, salt, mix("heather", "plum", .3), "white", 14, .7)
    for x, y, turn in ((-34, 58, 12), (8, 64, -18), (44, 52, 30)):
        pen.ink(rect(x - 10, y - 9, 20, 18, 2, turn), mix(SALT, "white", .5), alpha=.9, wobble=.5, edge=.5, tooth=0,
                clip=salt)
    outline = spline([(-96, 22, "c"), (-92, -4), (-60, -34), (0, -44), (60, -34), (92, -4), (96, 22, "c"), (60, 38),
                      (-60, 38)])
    edged(pen, outline, mix("bone", red, .3), 6)
    lid = pen.ink(outline, red, wobble=1.4, edge=1.1, tooth=0)
    lit(pen, lid, mix(red, "ink", .5), mix("rose", red, .3), 18, .75)
    cracks = joined(*[joined(brush_stroke([(x, y), (x + 14, y - 8)], 3, 1.4),
                             brush_stroke([(x, y), (x - 15, y - 4)], 3, 1.4),
                             brush_stroke([(x, y), (x + 2, y + 14)], 3, 1.4)) for x, y in
                      ((-58, 4), (-22, -16), (-14, 18), (20, -2), (52, -12), (60, 16))])
    pen.ink(cracks, mix(red, "ink", .5), wobble=.5, edge=.6, tooth=0, clip=lid)
    knob = pen.ink(joined(ellipse(0, -62, 22, 17), rect(-9, -52, 18, 16, 4)), mix(red, "rust", .3), wobble=.8,
                   edge=.8, tooth=0)
    lit(pen, knob, mix(red, "ink", .5), mix("rose", red, .2), 9, .7)


def salt_crystal(pen: Pen) -> None:
    """Cubes of rock salt, grown into each other, clear and rose, with edges like a ruler."""
    for x, y, size, turn, tint in ((-34, 34, 74, -8, .15), (40, 40, 62, 10, .3), (2, -22, 84, 4, .05),
                                   (62, -26, 36, -14, .4),
                                   (-64, -10, 34, 16, .35), (-4, 76, 34, -6, .4)):
        _cube(pen, x, y, size, turn, mix(SALT, "rose", tint))
    for x, y, size in ((-12, -66, 15), (66, 14, 11), (-62, 24, 10), (30, -6, 8)):
        spark(pen.canvas, *pen.point(x, y), size, "white")


def _cube(pen: Pen, x: float, y: float, size: float, turn: float, paint: Colour) -> None:
    h = size / 2

    def at(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        return [(x + px * c - py * s, y + px * s + py * c) for px, py in points]

    whole = at([(-h, -h * .55), (-h * .3, -h), (h, -h), (h, h * .5), (h * .36, h), (-h, h)])
    edged(pen, polygon(whole), "white", 5)
    front = pen.ink(polygon(at([(-h, -h * .55), (h * .36, -h * .55), (h * .36, h), (-h, h)])), paint, wobble=.5,
                    edge=.6, tooth=0)
    pen.shade(front, mix("heather", "plum", .25), -6, -8, 8, alpha=.55, low=.25, blend="normal")
    pen.ink(polygon(at([(-h, -h * .55), (-h * .3, -h), (h, -h), (h * .36, -h * .55)])), mix(paint, "white", .65),
            wobble=.5,
            edge=.6, tooth=0)
    pen.ink(polygon(at([(h * .36, -h * .55), (h, -h), (h, h * .5), (h * .36, h)])), mix(paint, "heather", .4),
            wobble=.5, edge=.6,
            tooth=0)
    shine = joined(*[polygon(at([(-h * .8, -h * .3 + k), (-h * .3, -h * .4 + k), (-h * .36, -h * .3 + k),
                                 (-h * .8, -h * .18 + k)]))
                     for k in (0, h * .3)])
    pen.ink(shine, "white", alpha=.8, wobble=.3, edge=.4, tooth=0)


def oil_blanket(pen: Pen) -> None:
    """A jar: brine below, a gold layer of oil on it, and a roof of salt that stays dry."""
    glass = spline([(-62, -60, "c"), (62, -60, "c"), (76, -34), (76, 62), (58, 88), (-58, 88), (-76, 62), (-76, -34)])
    edged(pen, glass, "white", 6)
    jar = pen.ink(glass, mix("ice", "frost", .4), wobble=.7, edge=.8, tooth=0)
    roof = pen.ink(polygon([(-90, -60), (90, -60), (90, -26), (52, -18), (20, -28), (-18, -16), (-54, -27),
                            (-90, -20)]), SALT,
                   wobble=1, edge=.9, tooth=0, clip=jar)
    pen.shade(roof, mix("heather", "plum", .3), 0, -8, 6, alpha=.7, low=.3, blend="normal")
    brine = pen.ink(polygon([(-90, 6), (90, 6), (90, 100), (-90, 100)]), BRINE, wobble=.7, edge=.7, tooth=0, angle=0,
                    clip=jar)
    pen.shade(brine, mix("teal", "night", .3), 0, -20, 16, alpha=.7, low=.2, blend="normal")
    oil = pen.ink(spline([(-90, -14, "c"), (-54, -24), (-18, -12), (20, -24), (52, -15), (90, -22, "c"),
                          (90, 12, "c"), (40, 8),
                          (0, 13), (-40, 8), (-90, 12, "c")]), OIL, wobble=.7, edge=.7, tooth=0, clip=jar)
    pen.shade(oil, "glow", 4, 7, 4, alpha=.8, low=.45, blend="normal")
    waves = joined(*[brush_stroke([(x - 14, y), (x - 7, y + 5), (x, y + 6), (x + 7, y + 5), (x + 14, y)], 1, 1, 3)
                     for x, y in
                     ((-36, 34), (16, 30), (-8, 54), (40, 58), (-44, 66))])
    pen.ink(waves, mix("ice", BRINE, .3), wobble=.3, edge=.4, tooth=0, clip=jar)
    pen.ink(brush_stroke([(-60, -44), (-63, 14), (-56, 66)], 3, 3, 8), "white", alpha=.8, wobble=.4, edge=.6, tooth=0)
    lid = pen.ink(rect(-66, -88, 132, 30, 8), mix("wood", "sand", .15), wobble=.8, edge=.8, tooth=0, angle=0)
    pen.shade(lid, "rust", 2, -6, 5, alpha=.6, low=.3)


def brine_hall(pen: Pen) -> None:
    """A bottle of brine with a football stadium at the bottom, all its lamps out but one."""
    glass = spline([(-16, -100, "c"), (16, -100, "c"), (18, -66), (60, -30), (78, 14), (74, 66), (50, 90), (-50, 90),
                    (-74, 66),
                    (-78, 14), (-60, -30), (-18, -66)])
    edged(pen, glass, "white", 6)
    bottle = pen.ink(glass, mix(BRINE, "ice", .25), wobble=.7, edge=.8, tooth=0)
    pen.shade(bottle, mix("teal", "night", .45), -10, -26, 22, alpha=.85, low=.15, blend="normal")
    stand = pen.ink(spline([(-66, 50, "c"), (-58, 28), (0, 18), (58, 28), (66, 50, "c"), (52, 74), (0, 82),
                            (-52, 74)]),
                    mix("stone", "till", .3), wobble=.7, edge=.7, tooth=0, clip=bottle)
    pen.shade(stand, "ink", 0, -8, 6, alpha=.6, low=.3)
    rows = joined(*[ellipse(0, 50, 58 - k * 5, 24 - k * 3) for k in range(3)])
    pen.ink(rows, mix("ink", "till", .4), stroke=2, alpha=.8, wobble=.4, edge=.4, tooth=0, clip=stand)
    pitch = pen.ink(ellipse(0, 52, 40, 14), mix("green", "teal", .3), wobble=.4, edge=.5, tooth=0)
    pen.ink(joined(ellipse(0, 52, 9, 4), brush_stroke([(0, 39), (0, 65)], 1.6)), "cream", stroke=1.8, wobble=.2,
            edge=.3, tooth=0,
            clip=pitch)
    for x, high in ((-52, 30), (52, 30), (-34, 24), (34, 24)):
        pen.ink(brush_stroke([(x, 34), (x, 34 - high)], 3, 2.4), "ink", wobble=.2, edge=.3, tooth=0, clip=bottle)
        pen.ink(rect(x - 8, 34 - high - 9, 16, 9, 2), "glow" if x == 34 else mix("till", "ink", .3), wobble=.2,
                edge=.3, tooth=0,
                clip=bottle)
    waves = joined(*[brush_stroke([(x - 12, y), (x - 6, y + 4), (x, y + 5), (x + 6, y + 4), (x + 12, y)], 1, 1, 2.8)
                     for x, y in
                     ((-24, -22), (18, -34), (2, -4))])
    pen.ink(waves, "ice", wobble=.3, edge=.4, tooth=0, clip=bottle)
    pen.ink(brush_stroke([(-52, -18), (-62, 16), (-58, 56)], 3, 3, 8), "white", alpha=.8, wobble=.4, edge=.6, tooth=0)
    cork = pen.ink(polygon([(-13, -110, 3), (13, -110, 3), (16, -90, 3), (-16, -90, 3)]), mix("wood", "sand", .4),
                   wobble=.5, edge=.6,
                   tooth=0)
    pen.shade(cork, "rust", 3, -4, 4, alpha=.5, low=.3)


def fallen_roof(pen: Pen) -> None:
    """Angular lumps of a roof, heaped until there was no hall left; on top a driller's lamp that still looks for it."""
    rng = np.random.default_rng(8)
    tints = (materials()["red_claystone"].colour, SALT, mix("rust", "clay", .3), mix("stone", "terra", .25))
    spots = [(-66, 56, 32), (-18, 62, 36), (36, 58, 34), (80, 62, 24), (-46, 16, 32), (8, 18, 36), (58, 20, 28),
             (-20, -22, 28),
             (30, -24, 26), (-88, 74, 18), (6, -54, 20)]
    for k, (x, y, r) in enumerate(spots):
        corners = []
        for angle in np.arange(0, 2 * math.pi, math.pi / 2.5) + rng.uniform(0, 1.2):
            reach = r * rng.uniform(.82, 1.12)
            corners.append((x + reach * math.cos(angle), y + reach * .82 * math.sin(angle), 4))
        paint = tints[k % 4]
        edged(pen, polygon(corners), mix("bone", paint, .3), 3.4)
        lump = pen.ink(polygon(corners), paint, wobble=1, edge=.9, tooth=0)
        lit(pen, lump, mix(paint, "ink", .5), mix("cream", paint, .3), 10, .7)
    lamp = pen.ink(joined(ellipse(8, -80, 15, 10), rect(-7, -84, 30, 8, 3)), "gold", wobble=.4, edge=.5, tooth=0)
    pen.shade(lamp, "rust", 3, -4, 4, alpha=.6, low=.3)
    pen.ink(polygon([(22, -86), (76, -100), (82, -66), (22, -76)]), "glow", alpha=.5, wobble=1, edge=1.2, tooth=.02)
    pen.ink(circle(22, -80, 6), "white", wobble=.2, edge=.3, tooth=0)


def sample_box(pen: Pen) -> None:
    """A flat wooden box of many compartments, a soil in each; one is white, licked, and glitters."""
    box_ = polygon([(-98, -58, 6), (98, -66, 6), (100, 64, 6), (-96, 72, 6)])
    edged(pen, box_, mix("bone", "sand", .2), 6)
    wood = pen.ink(box_, "wood", wobble=.9, edge=.8, tooth=0, angle=0, streak=.1)
    lit(pen, wood, mix("wood", "ink", .5), mix("sand", "wood", .3), 14, .6)
    tints = ("sand", materials()["topsoil"].colour, "ochre", "till", materials()["tertiary_clay"].colour, "terra",
             mix("clay", "sand", .4), "stone", materials()["red_claystone"].colour, "rust", mix("till", "indigo",
                                                                                                .3), "clay", "peat",
             mix("sand", "bone", .5))
    for k in range(15):
        row, column = divmod(k, 5)
        x, y = -74 + column * 37, -40 + row * 40 - column * 1.4
        white = k == 11
        cell = pen.ink(rect(x - 15, y - 15, 30, 31, 3, -2), "white" if white else tints[k % 14], wobble=.6, edge=.6,
                       tooth=0)
        pen.shade(cell, "ink", 4, 6, 5, alpha=.5, low=.3)
        rng = np.random.default_rng(k)
        grit = joined(*[circle(x + rng.uniform(-11, 11), y + rng.uniform(-10, 12), rng.uniform(1.2, 3))
                        for _ in range(9)])
        pen.ink(grit, mix(SALT, "white", .4) if white else mix(tints[k % 14], "cream", .35), alpha=.85, wobble=.2,
                edge=.3, tooth=0,
                clip=cell)
    bars = joined(*[brush_stroke([(-55.5 + c * 37, -59 - c * 1.4), (-55.5 + c * 37, 68 - c * 1.4)], 6)
                    for c in range(4)],
                  *[brush_stroke([(-94, -18 + r * 40), (94, -26 + r * 40)], 6) for r in range(2)])
    pen.ink(bars, mix("wood", "sand", .22), wobble=.4, edge=.5, tooth=0)
    pen.ink(brush_stroke([(-46, 38), (-37, 46), (-28, 40)], 2, 2, 5), mix(SALT, "heather", .3), wobble=.3, edge=.4,
            tooth=0)
    for x, y, size in ((-30, 26, 15), (-50, 50, 9)):
        spark(pen.canvas, *pen.point(x, y), size, "glow")
    clasp = pen.ink(rect(-9, 60, 20, 18, 3), "ochre", wobble=.4, edge=.5, tooth=0)
    pen.shade(clasp, "rust", 2, -4, 3, alpha=.6, low=.3)
