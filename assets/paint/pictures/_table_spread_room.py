"""The café by morning: pale wall and green boards, the window on land and layers, the calendar, the chairs.

Owns what stands round the table; knows nothing of who sits there. Outside, the layers lie in their true order.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import animals, buildings, signs, sky, trees

from ._spread import HEIGHT, LEFT, RIGHT

WALL = mix('paper', 'glow', .42)
BOARDS = mix(mix('moss', 'sea', .42), 'mist', .22)
DADO = 530                       # upper edge of the green boards
FLOOR = mix('wood', 'rust', .25)
WINDOW = (1598, 452, 1876, 702)
CALENDAR = (118, 536)
CHAIR_AT = (1668, 960)
WOOD = mix('wood', 'terra', .3)
# from the chair up: salt, pot clay, Peelo sand, boulder clay, cover sand, topsoil; the colour of the bands; px aside
BOOKS: tuple[tuple[Colour, Colour, float], ...] = (
    ('rose', 'gold', 0), ('night', 'sand', -7), (mix('bone', 'white', .3), 'terra', 6), ('till', 'gold', -4),
    ('sand', 'brick', 5), ('peat', 'moss', -3))
OUTSIDE = (('topsoil', 566), ('cover_sand', 580), ('boulder_clay', 604), ('peelo_sand', 636), ('pot_clay', 662))


def paint_wall(canvas: Canvas) -> None:
    """Plain lamp-gold paint for the words; green boards behind the heads; a beam, as in the evening."""
    wall = canvas.ink(rect(LEFT, -20, RIGHT - LEFT, HEIGHT + 40), WALL, wobble=0, edge=0, tooth=0, mottle=.02,
                      streak=.022, angle=90)
    x, y = 1737, 560
    for reach, alpha in ((980, .22), (640, .25), (380, .3)):
        canvas.ink(circle(x, y, reach), mix('glow', 'white', .45), alpha, wobble=3, edge=1, tooth=0, clip=wall)
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, 52), mix('wood', 'ochre', .25), wobble=2, edge=.8, angle=0, streak=.09,
               tooth=0)
    boards = canvas.ink(rect(LEFT, DADO, RIGHT - LEFT, 480), BOARDS, wobble=.8, edge=.5, tooth=0, angle=90, streak=.05)
    lines = skia.Path()
    for bx in np.arange(LEFT, RIGHT, 59):
        lines.addPath(brush_stroke([(bx, DADO + 8), (bx + 2, 900)], 2.6, 2.6))
    canvas.ink(lines, mix(BOARDS, 'forest', .55), .6, wobble=.8, edge=.7, tooth=0, clip=boards)
    rail = canvas.ink(rect(LEFT, DADO - 8, RIGHT - LEFT, 15), mix(BOARDS, 'cream', .35), wobble=.8, edge=.5, tooth=0)
    canvas.shade(rail, 'forest', 0, -5, 4, alpha=.5)
    floor = canvas.ink(rect(LEFT, 842, RIGHT - LEFT, 130), FLOOR, wobble=.8, edge=.5, tooth=0, angle=0, streak=.09)
    seams = joined(*[brush_stroke([(LEFT, y), (RIGHT, y + 5)], 2.4, 2.4) for y in (866, 904)])
    canvas.ink(seams, mix(FLOOR, 'ink', .5), .6, wobble=.8, edge=.7, tooth=0, clip=floor)


def paint_window(canvas: Canvas) -> None:
    """Sky, flat land, and the five layers below it, as far as the sill."""
    left, top, right, foot = WINDOW
    view = canvas.ink(rect(left, top, right - left, foot - top), mix('sky', 'glow', .35), wobble=.4, edge=.4, tooth=0)
    sky.sun(canvas, 1690, 544, 44)
    for x, y, wide in ((1820, 492, 74), (1662, 482, 50)):
        sky.cloud(canvas, x, y, wide, wide * .3)
    trees.tree_line(canvas, lambda _x: 556, left, right, 16, mix('sea', 'mist', .3), 5, .2, clip=view)
    canvas.ink(rect(left, 550, right - left, 20), 'green', wobble=.8, edge=.6, tooth=0, clip=view)
    for (name, y), wave in zip(OUTSIDE, (0, 4, 6, 5, 7), strict=True):
        layer = band(lambda x, y=y, w=wave: y + w * np.sin(np.asarray(x) * .03 + y), lambda _x: foot + 8, left - 4,
                     right + 4)
        ground(canvas, layer, name, clip=view, wobble=1, edge=.6)
    buildings.farm(canvas, 1762, 553, .26)
    trees.oak(canvas, 1852, 554, 46, seed=4)
    animals.cow(canvas, 1668, 554, .2)
    _casement(canvas)


def _casement(canvas: Canvas) -> None:
    left, top, right, foot = WINDOW
    frame: Colour = 'cream'
    bars = joined(rect(left - 14, top - 14, right - left + 28, 15), rect(left - 14, foot, right - left + 28, 15),
                  rect(left - 14, top - 14, 15, foot - top + 28), rect(right, top - 14, 15, foot - top + 28),
                  rect((left + right) / 2 - 5, top, 10, foot - top))
    wood = canvas.ink(bars, frame, wobble=.6, edge=.5, tooth=0)
    canvas.shade(wood, 'clay', -3, -4, 3, alpha=.5)
    sill = canvas.ink(polygon([(left - 30, foot + 12), (right + 30, foot + 12), (right + 40, foot + 32),
                               (left - 40, foot + 32)], 4), frame, wobble=.6, edge=.5, tooth=0)
    canvas.shade(sill, 'clay', 0, -8, 5, alpha=.6)


def paint_calendar(canvas: Canvas, moment: int = 0) -> None:
    """The first leaf of a year: a sun under the torn edge of the one before. Tapped, it lifts, and rockets go up."""
    x, y = CALENDAR
    pen = Pen.at(canvas, x, y, 1, False, -2)
    pen.ink(circle(0, -4, 4), 'ink')
    block = pen.ink(rect(-48, 4, 96, 104, 5), mix('sand', 'clay', .3))
    pen.shade(block, 'plum', 4, -8, 6, alpha=.5)
    swing = (0, 8, 16, 5)[moment]
    page = pen.placed(0, 6, swing * .25)
    leaf = page.ink(polygon([(-45, 8), (45, 8), (45 + swing * .5, 96 - swing), (-45, 98)], 2), 'white', wobble=.4)
    page.ink(circle(0, 56, 19), 'gold', clip=leaf)
    rays = joined(*[brush_stroke([(np.cos(a) * 25, 56 + np.sin(a) * 25), (np.cos(a) * 34, 56 + np.sin(a) * 34)], 4, 3)
                    for a in np.linspace(0, 2 * np.pi, 11)[:-1]])
    page.ink(rays, 'ochre', wobble=.2, clip=leaf)
    teeth = [(-45 + k * 6, 15 + (k * 7) % 9) for k in range(16)]
    page.ink(polygon([(-46, 2), (46, 2), *reversed(teeth)]), mix('brick', 'terra', .2), wobble=.4)
    if moment:
        _rockets(canvas, moment)


def _rockets(canvas: Canvas, moment: int) -> None:
    x, y = CALENDAR
    reach = (0, 16, 34, 42)[moment]
    for dx, dy, colour in ((-50, 26, 'brick'), (64, 6, 'gold'), (60, 96, 'heather'), (-58, 96, 'teal')):
        for angle in np.linspace(0, 2 * np.pi, 9)[:-1]:
            c, s = float(np.cos(angle)), float(np.sin(angle))
            near = reach * (.35 if moment < 3 else .72)
            start, end = (x + dx + c * near, y + dy + s * near), (x + dx + c * reach, y + dy + s * reach)
            canvas.ink(brush_stroke([start, end], 4, 2), colour, wobble=.3, edge=.4, tooth=0)
    signs.spark(canvas, x + 64, y + 6, 9, 'glow')


def _stick(pen: Pen, points: list[tuple[float, float]], width: float, colour: Colour = WOOD) -> Region | None:
    part = pen.ink(brush_stroke(points, width, width), colour, wobble=.5, edge=.5, angle=90)
    pen.shade(part, 'plum', 4, -3, 4, alpha=.4, texture='bristle090')
    return part


def paint_empty_chair(canvas: Canvas, pulled: float = 0) -> None:
    """The ninth chair: turned to us, its seat a little worn, nobody's yet; `pulled` 0-1 out for whoever begins."""
    pen = Pen.at(canvas, CHAIR_AT[0] + 34 * pulled, CHAIR_AT[1] + 26 * pulled, 1 + .05 * pulled)
    pen.ink(ellipse(0, -14, 108, 14), 'plum', alpha=.35)
    for side in (-1, 1):
        _stick(pen, [(side * 60, -318), (side * 66, -150), (side * 60, -30)], 17)
    for y, wide in ((-296, 30), (-236, 20), (-192, 18)):
        slat = pen.ink(spline([(-64, y, 'c'), (0, y - 9), (64, y, 'c'), (65, y + wide, 'c'), (0, y + wide - 8),
                               (-65, y + wide, 'c')]), WOOD, wobble=.5)
        pen.shade(slat, 'plum', 0, -6, 5, alpha=.5)
    for side in (-1, 1):
        _stick(pen, [(side * 80, -116), (side * 82, 6)], 19)
    seat = pen.ink(polygon([(-72, -160), (72, -160), (98, -112, 8), (-98, -112, 8)], 8), mix('sand', 'gold', .35))
    rush = skia.Path()
    for k in range(9):
        rush.addPath(brush_stroke([(-70 + k * 2, -156 + k * 5), (70 - k * 2, -156 + k * 5)], 1.6, 1.6))
    pen.ink(rush, 'ochre', alpha=.7, clip=seat)
    front = pen.ink(rect(-98, -114, 196, 20, 6), WOOD)
    pen.shade(front, 'plum', 0, -6, 5, alpha=.5)
    _stick(pen, [(-80, -52), (80, -52)], 11)


def paint_mos_chair(canvas: Canvas) -> None:
    """Mo's own chair from the side, and the books that make him as tall as the others, in the order of the ground."""
    pen = Pen.at(canvas, 242, 964, 1)
    pen.ink(ellipse(0, -14, 110, 13), 'plum', alpha=.35)
    _stick(pen, [(62, -100), (66, -10)], 15, mix(WOOD, 'plum', .3))
    _stick(pen, [(-86, -292), (-76, -110), (-84, -8)], 17)
    seat = pen.ink(polygon([(-86, -118), (82, -118), (84, -98, 6), (-84, -98, 6)], 6), WOOD)
    pen.shade(seat, 'plum', 0, -6, 5, alpha=.5)
    _stick(pen, [(78, -100), (80, -6)], 17)
    for k, (colour, band_colour, dx) in enumerate(BOOKS):
        y, half = -118 - (k + 1) * 17, 74 - k * 2
        book = pen.ink(rect(dx - half, y, half * 2, 17, 3), colour, wobble=.4)
        pen.shade(book, 'plum', 0, -5, 4, alpha=.45)
        pen.ink(rect(dx - half + 12, y, 6, 17), band_colour, wobble=.2, clip=book)
        pen.ink(rect(dx + half - 18, y, 6, 17), band_colour, wobble=.2, clip=book)
