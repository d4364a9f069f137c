"""The upper fields of four cards: Tien (Jantien's route), Negen (Selam measures), Acht (Bennie's plan), Zeven (Teckel).

Px of a large card, 360 x 504; the field runs from (24, 24) to (336, 318), its upper left corner is the index box. On
Acht the upper right corner stays calm for the ribbon that the app lays there.
"""
import math
from itertools import pairwise

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.mo import mo
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people import half_person, person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.figures.tints import DARK_STEEL, STEEL
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, polygon, rect, spline, union
from assets.paint.kit.props import plants, trees
from assets.paint.pictures._cards_frame import SUITS, Suit, glow_discs
from assets.paint.pictures.people import GROUNDS

FLAGS = ((264, 284, 1.05, "aas"), (320, 257, .84, "boer"), (264, 234, .68, "vrouw"), (210, 221, .55, "negen"),
         (258, 209, .44, "heer"), (298, 202, .36, "zeven"))
PEOPLE = {"egbert": (66, 176), "jantien": (138, 96), "selam": (214, 58), "roelof": (292, 90), "bennie": (142, 184),
          "truida": (304, 180)}


def tien(canvas: Canvas, field: Region, suit: Suit) -> None:
    """Jantien shows the way, first here, then there; a piece of every other card stands along it. The duck leads."""
    glow_discs(canvas, field, 178, 166, 138, suit.rings)
    trees.tree_line(canvas, lambda x: 200, 27, 333, 20, mix("forest", "teal", .4), 7, .25)
    land = canvas.ink(band(lambda x: 198 + 2 * math.sin(x * .02), lambda x: 330, 10, 350), mix("green", "moss", .35),
                      clip=field, wobble=1, edge=.9, angle=0, streak=.08)
    canvas.ink(land, "forest", .55, field=lambda x, y: np.clip((y - 206) / 120, 0, 1), texture="bristle000",
               softness=.4, tooth=0)
    way = [(20, 334), (150, 320), (300, 294), (334, 268), (264, 243), (198, 226), (230, 215), (302, 206), (314, 199)]
    _road(canvas, field, way)
    for x, y, size, card in FLAGS:
        _flag(canvas, field, x, y, size, SUITS[card].field)
    plants.grass(canvas, np.arange(26, 335, 9), lambda x: 315 + 3 * math.sin(x), (5, 11), 1.8, "forest", seed=3)
    person(canvas, "jantien", 124, 313, .62, "speak", look=(.9, .1), clip=field)


def _road(canvas: Canvas, field: Region, way: list[tuple[float, float]]) -> None:
    """A sand road that narrows towards the horizon, in dashes of what is still to come."""
    line = skia.PathMeasure(spline(way, False), False)
    spots = [line.getPosTan(line.getLength() * k / 60)[0] for k in range(61)]
    left, right, middle = [], [], skia.Path()
    for a, b in pairwise(spots):
        width = max(1.6, (a.y() - 194) * .105)
        dx, dy = b.x() - a.x(), (b.y() - a.y()) * 2.4
        reach = math.hypot(dx, dy) or 1
        nx, ny = -dy / reach * width * 1.6, dx / reach * width * .75
        left.append((a.x() + nx, a.y() + ny))
        right.append((a.x() - nx, a.y() - ny))
    canvas.ink(polygon([*left, *right[::-1]]), "sand", clip=field, wobble=.6, edge=.7, tooth=.004)
    for k in range(2, 58, 3):
        a, b = spots[k], spots[k + 1]
        middle.addPath(brush_stroke([(a.x(), a.y()), (b.x(), b.y())], max(.8, (a.y() - 194) * .03)))
    canvas.ink(middle, "brick", clip=field, wobble=.2, edge=.4, tooth=0)


def _flag(canvas: Canvas, field: Region, x: float, y: float, size: float, colour: Colour) -> None:
    pen = Pen.at(canvas, x, y, size, clip=field)
    pen.ink(ellipse(6, 0, 16, 3.6), "shadow", alpha=.4, blend="multiply")
    pen.ink(brush_stroke([(0, 0), (0, -58)], 4.6, 4), "cream", wobble=.3)
    cloth = pen.ink(polygon([(1, -58), (37, -56, 2), (37, -30, 2), (1, -30)]), "face", wobble=.5)
    pen.ink(polygon([(5, -54), (33, -52.4, 1), (33, -34, 1), (5, -34)]), colour, wobble=.3, clip=cloth)
    pen.ink(circle(19, -43.5, 6), mix(colour, "glow", .75), wobble=.2)


def negen(canvas: Canvas, field: Region, suit: Suit) -> None:
    """Selam listens to the ground while she drills; what came up lies in its order on the plank."""
    glow_discs(canvas, field, 180, 166, 136, suit.rings)
    trees.tree_line(canvas, lambda x: 262, 27, 333, 22, mix("forest", "indigo", .45), 3, .25)
    for y, material in ((262, "topsoil"), (275, "cover_sand"), (297, "boulder_clay")):
        layer = band(lambda x, y=y: y + 2 * math.sin(x * .03 + y), lambda x: 330, 10, 350, 40)
        ground(canvas, layer, material, clip=field, shade=False, wobble=.9, edge=.9)
        canvas.ink(band(lambda x, y=y: y + 2 * math.sin(x * .03 + y), lambda x, y=y: y + 6, 10, 350, 40), "ink", .35,
                   "multiply", clip=field, texture="bristle000", tooth=0)
    turf = band(lambda x: 258 + 2 * math.sin(x * .03), lambda x: 265, 10, 350, 40)
    canvas.ink(turf, "green", clip=field, wobble=.8, tooth=0)
    plants.grass(canvas, np.arange(26, 335, 3.4), lambda x: 262, (4, 9), 1.7, "green", seed=4)
    _staff(canvas, field, 306, 264, 182)
    _borehole(canvas, field, 212, 264, 54)
    person(canvas, "selam", 150, 264, .50, "listen", look=(.5, .8), clip=field)
    _core(canvas, field, 232, 250)


def _staff(canvas: Canvas, field: Region, x: float, foot: float, height: float) -> None:
    """A levelling staff in red and white."""
    pen = Pen.at(canvas, x, foot, clip=field)
    pen.ink(rect(-7, -height, 14, height + 3, 2), "cream", wobble=.4)
    bars = skia.Path()
    for k in range(int(height // 28) + 1):
        bars.addRect(skia.Rect.MakeXYWH(-8, -height + 28 * k, 16, 14))
    pole = pen.canvas.mask(pen.path(rect(-7, -height, 14, height + 3, 2)), .4, .4)
    pen.ink(bars, "brick", wobble=.3, clip=pole)
    marks = skia.Path()
    for k in range(int(height // 7)):
        marks.addPath(brush_stroke([(1 if k % 2 else -3, -height + 7 * k + 3), (6, -height + 7 * k + 3)], 1.3))
    pen.ink(marks, "ink", alpha=.7, wobble=.1, edge=.2, clip=pole)


def _borehole(canvas: Canvas, field: Region, x: float, top: float, depth: float) -> None:
    pen = Pen.at(canvas, x, top, clip=field)
    pen.ink(rect(-8, -2, 16, depth + 20), mix("peat", "ink", .55), wobble=.5)
    pen.ink(rect(-2, -6, 4, depth - 22), STEEL, wobble=.2)
    auger = pen.ink(spline([(-7, depth - 30, "c"), (7, depth - 30, "c"), (9, depth - 12), (0, depth + 8, "c"),
                            (-9, depth - 12)]), DARK_STEEL, wobble=.3)
    for y in range(int(depth) - 26, int(depth) + 6, 8):
        pen.ink(brush_stroke([(-10, y + 4), (10, y)], 3), "sand", clip=auger, wobble=.2)
    for side in (-1, 1):
        pen.ink(spline([(side * 9, 0), (side * 15, -8), (side * 24, -3), (side * 27, 1)]), "peat_light", wobble=.5)


def _core(canvas: Canvas, field: Region, x: float, y: float) -> None:
    """What came up, piece by piece in its order, on a little rack."""
    pen = Pen.at(canvas, x, y, clip=field)
    for leg in (8, 46):
        pen.ink(brush_stroke([(leg, 4), (leg, 14)], 4), "wood_dark", wobble=.3)
    pen.ink(rect(-4, 0, 62, 6, 2), "wood", wobble=.4)
    colours: tuple[Colour, ...] = ("peat", mix("sand", "ochre", .2), "sand", "till")
    for k, colour in enumerate(colours):
        piece = pen.ink(rect(k * 14, -11, 12.4, 11, 2), colour, wobble=.3)
        pen.shade(piece, "ink", 0, -4, 3, alpha=.4, low=.3)


def acht(canvas: Canvas, field: Region, suit: Suit) -> None:
    """Bennie pats the plan, and the plan goes down as far as it goes wide; six tools lie ready beside it."""
    glow_discs(canvas, field, 162, 178, 138, suit.rings)
    bench = canvas.ink(polygon([(10, 254), (350, 254), (350, 340), (10, 340)]), "wood", clip=field, wobble=.8,
                       edge=.7, angle=0, streak=.1)
    canvas.tone(bench, "wood", .5, "ink", 0, 8, 8, .7, low=.4)
    plan = canvas.ink(polygon([(62, 248), (262, 248), (286, 328), (38, 328)]), mix("indigo", "teal", .45), clip=field,
                      wobble=.7, edge=.6, streak=.05)
    canvas.ink(polygon([(62, 248), (262, 248), (286, 328), (38, 328)]), "frost", stroke=3, clip=field, wobble=.7)
    _plan_lines(canvas, plan)
    person(canvas, "bennie", 162, 256, .76, "table", look=(.2, .8), lean=0, tilt=-2, clip=field)
    _tools(canvas, field)


def _plan_lines(canvas: Canvas, plan: Region | None) -> None:
    """Houses and a tree in white line above, layers and a pipe below."""
    thin = skia.Path()
    for x, w, h in ((92, 20, 14), (120, 14, 20), (206, 24, 14)):
        thin.addPath(polygon([(x, 290), (x, 290 - h), (x + w / 2, 280 - h), (x + w, 290 - h), (x + w, 290)]))
    thin.addPath(circle(182, 273, 8))
    thin.addPath(polygon([(182, 281), (182, 290), (182, 290)]))
    canvas.ink(thin, "frost", stroke=1.7, clip=plan, wobble=.3, edge=.4)
    lines = skia.Path()
    for y, bow in ((291, 0), (301, 3), (312, -3)):
        lines.addPath(brush_stroke([(30, y), (110, y + bow), (200, y - bow), (300, y)], 1.8))
    canvas.ink(lines, "frost", clip=plan, wobble=.3, edge=.4, tooth=0)
    canvas.ink(brush_stroke([(60, 307), (150, 307), (150, 297), (268, 297)], 3.4), "gold", clip=plan, wobble=.3)


def _tools(canvas: Canvas, field: Region) -> None:
    """Six, on both sides of the plan: saw, hammer, trowel; rule, spanner, level."""
    saw = Pen.at(canvas, 38, 261, .8, turn=-4, clip=field)
    saw.ink(polygon([(-12, -4), (22, -4), (22, 2), (-12, 6)]), STEEL)
    saw.ink(rect(-20, -6, 12, 14, 4), "brick")
    hammer = Pen.at(canvas, 40, 280, .8, turn=64, clip=field)
    hammer.ink(brush_stroke([(0, 0), (0, 28)], 6), "sand_dark")
    hammer.ink(rect(-12, -8, 24, 11, 3), DARK_STEEL)
    trowel = Pen.at(canvas, 34, 300, .8, turn=-78, clip=field)
    trowel.ink(brush_stroke([(0, 2), (0, 14)], 6), "brick")
    trowel.ink(polygon([(-8, 0, 2), (8, 0, 2), (0, -20, 2)]), STEEL)
    rule = Pen.at(canvas, 310, 264, .85, clip=field)
    rule.ink(polygon([(-30, 0), (20, -6), (22, 2), (-28, 8)]), "gold")
    marks = skia.Path()
    for k in range(8):
        marks.addPath(brush_stroke([(-25 + k * 6, -.6 - k * .75), (-24.5 + k * 6, 3 - k * .75)], 1.3))
    rule.ink(marks, "peat", wobble=.1, edge=.2)
    spanner = Pen.at(canvas, 304, 285, .8, turn=-62, clip=field)
    spanner.ink(union(brush_stroke([(0, -10), (0, 26)], 7), circle(0, -14, 10)), STEEL)
    spanner.ink(rect(-3.4, -28, 7, 13), "wood")
    level = Pen.at(canvas, 313, 304, .9, turn=6, clip=field)
    level.ink(rect(-22, -6, 46, 13, 2), "forest")
    level.ink(rect(-7, -3, 16, 7, 3), mix("moss", "glow", .6), wobble=.2)
    level.ink(circle(2, .5, 2.6), "cream", wobble=.1)


def zeven(canvas: Canvas, field: Region, suit: Suit) -> None:
    """Teckel, longer than the card, fetched everybody: the red thread runs from his mouth through all of them."""
    glow_discs(canvas, field, 220, 134, 140, suit.rings)
    meadow = canvas.ink(band(lambda x: 288 + 3 * math.sin(x * .025), lambda x: 340, 10, 350, 40), "green", clip=field,
                        wobble=1, edge=.9, angle=0, streak=.08)
    canvas.tone(meadow, "green", .35, "forest", 0, -12, 10, .7, low=.4)
    thread = ((142, 184), (66, 176), (138, 96), (142, 184), (220, 142), (138, 96), (214, 58), (220, 142),
              (292, 90), (214, 58), (292, 90), (304, 180), (220, 142))
    _threads(canvas, field, thread)
    for name, (x, y) in PEOPLE.items():
        _medal(canvas, field, name, x, y)
    _medal(canvas, field, "mo", 220, 142, 30)
    teckel(canvas, 16, 308, 1.04, "front", length=1.02, look=(.7, -.8), clip=field)
    teckel(canvas, 346, 308, 1.04, "hind", length=1.02, wag=.6, clip=field)
    wool = spline([(131, 240), (150, 243), (178, 266), (212, 252), (220, 214), (220, 174)], False)
    canvas.ink(wool, "brick", stroke=3.8, clip=field, wobble=.4, edge=.4, tooth=0)
    plants.grass(canvas, np.arange(26, 335, 4), lambda x: 314 + 2 * math.sin(x), (5, 12), 2, "green", seed=9)
    plants.grass(canvas, np.arange(28, 335, 11), lambda x: 316, (6, 14), 2, "moss", seed=10)


def _threads(canvas: Canvas, field: Region, spots: tuple[tuple[float, float], ...]) -> None:
    wool = skia.Path()
    for (ax, ay), (bx, by) in pairwise(spots):
        mx, my = (ax + bx) / 2, (ay + by) / 2 + 5
        wool.addPath(brush_stroke([(ax, ay), (mx, my), (bx, by)], 3.6))
    canvas.ink(wool, "brick", clip=field, wobble=.4, edge=.4, tooth=0)


def _medal(canvas: Canvas, field: Region, name: str, x: float, y: float, radius: float = 25) -> None:
    """A small round portrait, the thread wound round it."""
    canvas.ink(circle(x + 1.5, y + 3, radius + 3), "shadow", .4, "multiply", wobble=.4, tooth=0, clip=field)
    canvas.ink(circle(x, y, radius + 3.6), "brick", wobble=.5, edge=.5, tooth=0, clip=field)
    face = canvas.ink(circle(x, y, radius), GROUNDS.get(name, "glow"), wobble=.4, edge=.4, tooth=0)
    if name == "mo":
        mo(canvas, x - 2, y + 70, .50, "front", lantern=False, look=(.1, .4), clip=face)
    else:
        half_person(canvas, name, x - 2, y + radius + 24, .335, "stand", (.3, .2), lean=0, tilt=0, clip=face)
