"""The upper fields of four cards: Aas (Mo on the layers), Heer (Egbert's table), Vrouw (Truida's jars), Boer (Roelof).

Px of a large card, 360 x 504; the field runs from (24, 24) to (336, 318), its upper left corner is the index box. On
Heer the upper right corner stays calm for the ribbon that the app lays there.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.mo import mo
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people import person
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, polygon, rect, spline
from assets.paint.kit.patterns import jittered_grid
from assets.paint.kit.props import animals, buildings, burrows, plants, trees
from assets.paint.kit.props.signs import spark
from assets.paint.pictures._cards_frame import Suit, glow_discs

FLOOR = 318
# what the books are, from the lowest up: material, height, width, how far it sticks out
BOOKS = (("pot_clay", 30, 262, 3), ("peelo_sand", 21, 226, -9), ("boulder_clay", 25, 248, 7),
         ("cover_sand", 19, 220, -5), ("topsoil", 17, 202, 2))
BOOKS_X = 184


def stars(canvas: Canvas, field: Region, bottom: float, seed_colour: Colour = "sand") -> None:
    path = skia.Path()
    for x, y in jittered_grid(canvas.rng, (28, 28, 334, bottom), 30, 26, .42):
        if canvas.rng.random() < .6:
            path.addCircle(x, y, canvas.rng.uniform(.5, 1.4))
    canvas.ink(path, seed_colour, clip=field, wobble=.1, edge=.3, tooth=0)


def aas(canvas: Canvas, field: Region, suit: Suit) -> None:
    """Mo reads on a pile of books, and the books are the layers of Drenthe in their order."""
    stars(canvas, field, 250)
    glow_discs(canvas, field, 196, 162, 136, suit.rings)
    for x, y, r in ((122, 52, 6), (308, 62, 7), (318, 226, 5), (44, 196, 5)):
        spark(canvas, x, y, r)
    y = FLOOR + 4
    for material, height, width, shift in BOOKS:
        _book(canvas, field, material, y, height, width, BOOKS_X + shift)
        y -= height
    _top_of_the_world(canvas, y)
    mo(canvas, 170, y - 1, .70, "read", lantern=False, rim="gold", clip=field)


def _book(canvas: Canvas, field: Region, material: str, foot: float, height: float, width: float, x: float) -> None:
    """A closed book seen from its back, bound in a layer."""
    left = x - width / 2
    canvas.ink(rect(left + 3, foot - height + 4, width, height), "ink", .45, "multiply", wobble=.5, tooth=0, clip=field)
    cover = ground(canvas, rect(left, foot - height, width, height, 5), material, shade=False, clip=field, wobble=.7,
                   edge=.6)
    canvas.tone(cover, "ink", 0, "ink", -2, -5, 4, .42, low=.35)
    canvas.tone(cover, "cream", 0, "cream", 0, 4, 2.4, .62, low=.5)
    for at in (left + 15, left + width - 21):
        canvas.ink(rect(at, foot - height - 1, 5, height + 2), "gold", wobble=.3, edge=.4, tooth=0, clip=field)


def _top_of_the_world(canvas: Canvas, y: float) -> None:
    """The uppermost book carries a meadow: a farm, an oak and a cow live on Mo's reading."""
    left, right = BOOKS_X - 98, BOOKS_X + 103
    turf = band(lambda x: y - 3 + 1.2 * math.sin(x * .09), lambda x: y + 5, left, right, 40)
    canvas.ink(turf, "green", wobble=.7, edge=.8, tooth=0)
    buildings.farm(canvas, right - 48, y - 1, .135)
    trees.oak(canvas, right - 5, y - 1, 27, seed=3)
    animals.cow(canvas, left + 12, y - 1, .17)
    xs = np.arange(left + 1, right, 2.6)
    plants.grass(canvas, xs, lambda x: y + 2, (3, 8), 1.4, "green", seed=5)
    plants.grass(canvas, xs[::3], lambda x: y + 2, (3, 9), 1.4, "moss", seed=6)


def heer(canvas: Canvas, field: Region, suit: Suit) -> None:
    """Egbert has set a table for everybody; every mug is level, though the table is not."""
    glow_discs(canvas, field, 164, 186, 138, suit.rings)
    _bunting(canvas, field)
    _table(canvas, field, 254, 264, "cream", "brick")
    person(canvas, "egbert", 158, 258, .82, "table_speak", look=(.7, .1), clip=field)
    cups: tuple[tuple[float, Colour, Colour], ...] = (
        (50, "teal", "cream"), (98, "gold", "rust"), (200, "terra", "cream"), (246, "forest", "gold"),
        (290, "heather", "cream"))
    for number, (x, colour, stripe) in enumerate(cups):
        _mug(canvas, field, x, 286 + (x - 180) * .035 + number % 2 * 20, colour, stripe)


def _bunting(canvas: Canvas, field: Region) -> None:
    """A feast hangs from rim to rim, well below the corner of the ribbon."""
    def sag(x: float) -> float:
        return 146 + .13 * (x - 20) + 46 * math.sin((x - 20) / 320 * math.pi)

    xs = np.arange(20, 342, 4.0)
    canvas.ink(spline([(float(x), sag(float(x))) for x in xs], False), "plum", stroke=1.8, clip=field, wobble=.3)
    colours: tuple[Colour, ...] = ("gold", "teal", "brick", "cream", "forest", "terra", "ice")
    for number, x in enumerate(range(28, 336, 25)):
        y = sag(x + 9)
        canvas.ink(polygon([(x, sag(x), 1), (x + 18, sag(x + 18), 1), (x + 9, y + 23, 2)]), colours[number % 7],
                   clip=field, wobble=.5, edge=.5, tooth=0)


def _table(canvas: Canvas, field: Region, left_y: float, right_y: float, cloth: Colour, check: Colour) -> None:
    top = polygon([(10, left_y), (350, right_y), (350, 330), (10, 330)])
    laid = canvas.ink(top, cloth, clip=field, wobble=.8, edge=.7, angle=0, tooth=.002)
    lines = skia.Path()
    for x in range(-40, 420, 26):
        lines.addPath(polygon([(180 + (x - 180) * .93, left_y - 4), (180 + (x - 180) * .93 + 9, left_y - 4),
                               (x + 10, 330), (x, 330)]))
    for y in (left_y + 14, left_y + 46):
        lines.addPath(polygon([(10, y), (350, y + right_y - left_y), (350, y + right_y - left_y + 10), (10, y + 9)]))
    canvas.ink(lines, check, .34, wobble=.6, edge=.5, tooth=0, clip=laid, plate="red")
    canvas.tone(laid, cloth, .4, "clay", 0, 9, 9, .7, low=.45)


def _mug(canvas: Canvas, field: Region, x: float, y: float, colour: Colour, stripe: Colour) -> None:
    pen = Pen.at(canvas, x, y, 1, clip=field)
    pen.ink(ellipse(3, 20, 21, 5), "shadow", alpha=.4, blend="multiply")
    pen.ink(spline([(14, -8), (25, -7), (25, 8), (13, 10)], False), colour, stroke=5)
    body = pen.ink(polygon([(-15, -18), (15, -18), (14, 19, 4), (-14, 19, 4)]), colour)
    pen.ink(rect(-20, -3, 40, 9), stripe, clip=body, wobble=.3)
    pen.shade(body, mix(colour, "ink", .5), -5, -3, 5, alpha=.6, blend="normal", low=.4)
    pen.ink(ellipse(0, -18, 15, 4), mix(colour, "cream", .4), wobble=.2)
    pen.ink(ellipse(0, -17.4, 12.6, 2.8), "peat", wobble=.2)


def vrouw(canvas: Canvas, field: Region, suit: Suit) -> None:
    """Truida takes a coin out of each jar: homes, energy, roads; none of them was meant for the ground."""
    glow_discs(canvas, field, 190, 172, 138, suit.rings)
    counter = canvas.ink(rect(10, 262, 340, 80), "wood", clip=field, wobble=.8, edge=.7, angle=0, streak=.1)
    canvas.tone(counter, "wood", .5, "ink", 0, 9, 8, .7, low=.4)
    canvas.ink(brush_stroke([(20, 263), (180, 262), (340, 264)], 3), mix("wood", "sand", .5), clip=field, tooth=0)
    person(canvas, "truida", 172, 264, .90, "table_speak", look=(.9, .1), clip=field)
    _held_coin(canvas, field, 279, 128)
    for x, y, coins, draw in ((62, 308, 4, _house_sign), (238, 311, 5, _mill_sign), (302, 306, 3, _road_sign)):
        _jar(canvas, field, x, y, coins)
        draw(Pen.at(canvas, x, y - 22, .62, clip=field))


def _held_coin(canvas: Canvas, field: Region, x: float, y: float) -> None:
    pen = Pen.at(canvas, x, y, clip=field)
    pen.ink(circle(0, 0, 15), mix("ochre", "rust", .4), wobble=.3)
    face = pen.ink(circle(-1, -1, 14), "gold", wobble=.3)
    pen.shade(face, "ochre", -4, -4, 4, alpha=.8, blend="normal", low=.4)
    pen.ink(circle(-1, -1, 9.5), mix("gold", "cream", .6), stroke=1.8, wobble=.2)
    spark(canvas, x + 17, y - 17, 7)


def _jar(canvas: Canvas, field: Region, x: float, foot: float, coins: int) -> None:
    pen = Pen.at(canvas, x, foot, clip=field)
    pen.ink(ellipse(4, 0, 32, 6), "shadow", alpha=.45, blend="multiply")
    shape = polygon([(-26, -58, 8), (26, -58, 8), (29, -44, 8), (29, 0, 10), (-29, 0, 10), (-29, -44, 8)])
    glass = pen.ink(shape, mix("mist", "sea", .25), wobble=.4)
    for k in range(coins):
        cx, cy = (-11, 11, 0, -12, 12)[k], (-5, -5, -12, -14, -15)[k] + 1
        pen.ink(ellipse(cx, cy + 3, 12, 4.6), "rust", clip=glass)
        pen.ink(ellipse(cx, cy, 12, 4.6), "gold", wobble=.3, clip=glass)
    pen.shade(glass, mix("teal", "ink", .2), -8, 0, 8, alpha=.5, blend="normal", low=.4)
    pen.ink(spline([(-22, -46), (-23, -26), (-22, -10)], False), "white", stroke=3.4, alpha=.9, wobble=.3)
    pen.ink(rect(-28, -66, 56, 12, 4), "brick", wobble=.4)
    pen.ink(rect(-19, -42, 39, 33, 5), "cream", wobble=.5)


def _house_sign(pen: Pen) -> None:
    pen.ink(polygon([(-24, 0, 2), (0, -24, 2), (24, 0, 2)]), "brick", wobble=.3)
    pen.ink(rect(-17, -2, 34, 19), mix("brick", "plum", .4), wobble=.3)
    pen.ink(rect(-5, 4, 10, 13), "gold", wobble=.2)


def _mill_sign(pen: Pen) -> None:
    pen.ink(brush_stroke([(0, -6), (0, 18)], 4, 6), "teal", wobble=.2)
    for turn in (20, 140, 260):
        a = math.radians(turn)
        pen.ink(brush_stroke([(0, -6), (21 * math.sin(a), -6 - 21 * math.cos(a))], 6.5, 2), "teal", wobble=.2)
    pen.ink(circle(0, -6, 4), "gold", wobble=.1)


def _road_sign(pen: Pen) -> None:
    pen.ink(polygon([(-8, -22), (8, -22), (25, 18), (-25, 18)]), "plum", wobble=.3)
    marks = skia.Path()
    for y, w in ((-18, 2.4), (-6, 3.4), (8, 4.6)):
        marks.addPath(brush_stroke([(0, y), (0, y + 8)], w))
    pen.ink(marks, "gold", wobble=.1, edge=.2)


def boer(canvas: Canvas, field: Region, suit: Suit) -> None:
    """Roelof keeps his list in chalk on his spade; what it lists comes up behind him."""
    glow_discs(canvas, field, 182, 176, 136, suit.rings)
    trees.tree_line(canvas, lambda x: 262, 27, 333, 26, mix("forest", "rust", .35), 4, .2)
    _land(canvas, field, 260, mix("ochre", "sand", .2), 8)
    for x, y, size in ((50, 285, .84), (92, 276, .60), (302, 281, .74), (326, 273, .5)):
        plants.stook(canvas, x, y, size)
    _land(canvas, field, 290, "green", 3)
    plants.grass(canvas, np.arange(26, 335, 3.6), lambda x: 294, (4, 10), 1.8, "green", seed=8)
    person(canvas, "roelof", 166, 313, .62, "stand", look=(.9, .55), clip=field)
    soil = mix("peat_light", "clay", .25)
    for x, y, width in ((58, 317, 54), (322, 316, 40), (286, 319, 64)):
        burrows.mole_hill(canvas, x, y, width, width * .42, soil, hole=False)
    _nose(canvas, 286, 293)


def _land(canvas: Canvas, field: Region, y: float, colour: Colour, phase: float) -> None:
    shape = band(lambda x: y + 3 * math.sin(x * .02 + phase), lambda x: 330, 10, 350, 40)
    laid = canvas.ink(shape, colour, clip=field, wobble=1, edge=.9, angle=0, streak=.08)
    canvas.tone(laid, colour, .3, "ink", 0, -10, 12, .6, low=.4)


def _nose(canvas: Canvas, x: float, y: float) -> None:
    """Mo looks out of the hill that is not on the list yet."""
    mo(canvas, x - 3, y + 22, .15, "front", lantern=False, scarf=0, look=(-.8, -.3))
    soil = mix("peat_light", "clay", .25)
    heap = [(x - 20, y + 24), (x - 13, y + 9), (x, y + 6), (x + 12, y + 9), (x + 20, y + 24)]
    hill = canvas.ink(spline(heap), soil, wobble=.8, edge=1, tooth=.01)
    canvas.tone(hill, soil, .4, "peat", -3, -5, 5, .8, low=.3)
