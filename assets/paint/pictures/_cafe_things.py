"""Things of the café that both its pictures know: lamp, mugs, steam, beer mats, the frame with the sheep.

Owns these things about their own origin; knows nothing of where they stand.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, polygon, rect, spline

MATS = ('sand', 'clay', 'water', 'salt', 'map', 'question')


def lamp(canvas: Canvas, x: float, y: float, cord: float, swing: float = 0, lit: bool = True,
         day: bool = False) -> None:
    """A lamp with an enamel shade, its hook at (x, y) px, `cord` px long to the shade, swung by degrees.

    By day the enamel and the cord are paler.
    """
    pen = Pen.at(canvas, x, y, 1, False, -swing)
    pen.ink(brush_stroke([(0, 0), (0, cord)], 4, 4), 'clay' if day else 'ink', wobble=.5)
    pen = pen.placed(0, cord)
    if lit:
        below = pen.clipped(polygon([(-82, 66), (82, 66), (150, 300), (-150, 300)]))
        for radius, alpha in ((150, .13), (100, .17), (60, .24)):
            below.ink(circle(0, 60, radius), 'glow', alpha=alpha, wobble=1, edge=.8)
    pen.ink(ellipse(0, 62, 23, 21), mix('glow', 'white', .5) if lit else mix('cream', 'stone', .3), wobble=.3)
    shade = pen.ink(spline([(-17, 4, 'c'), (17, 4, 'c'), (34, 24), (72, 44), (84, 66, 'c'), (-84, 66, 'c'), (-72, 44),
                            (-34, 24)]), mix('terra', 'rose', .45) if day else mix('brick', 'rust', .45),
                    wobble=.5, angle=0)
    pen.shade(shade, 'rust' if day else 'plum', 18, 14, 14, alpha=.5 if day else .75, low=.2)
    pen.ink(brush_stroke([(-84, 65), (84, 65)], 6, 6), mix('glow', 'gold', .3) if lit else 'cream', wobble=.4)
    pen.ink(rect(-11, -10, 22, 18, 4), 'ochre', wobble=.3)


def mug(pen: Pen, colour: Colour) -> None:
    """A mug with its foot at the pen's origin, 38 high."""
    pen.ink(ellipse(-9, 1, 27, 6), 'rust', alpha=.5)
    cup = pen.ink(rect(-16, -37, 32, 38, 5), colour)
    pen.shade(cup, 'plum', 9, -3, 6, alpha=.6, low=.25)
    pen.ink(spline([(-16, -29), (-28, -27), (-28, -12), (-16, -10)], False), colour, stroke=6)
    pen.ink(ellipse(0, -37, 16, 4.8), mix('peat', 'ink', .3))
    pen.ink(ellipse(0, -37, 16, 4.8), mix(colour, 'white', .4), stroke=2)


def steam(canvas: Canvas, x: float, y: float, phase: float) -> None:
    """Two wisps over (x, y), 60 px high; `phase` 0-1 moves them up once."""
    wisps = skia.Path()
    for k, dx in enumerate((-7, 8)):
        points = [(x + dx + 6 * math.sin(t * 1.5 + phase * 2 * math.pi + k), y - 4 - t * 13) for t in range(5)]
        wisps.addPath(brush_stroke(points, 1, 1, 6))
    canvas.ink(wisps, 'cream', .62, wobble=.3, edge=.5, tooth=0)


def mat(pen: Pen, face: str, squash: float = .46) -> Region | None:
    """A square beer mat of 62 units seen slantwise, its middle at the origin: 'back' or one of MATS."""
    paper: dict[str, Colour] = {'sand': 'sand', 'clay': mix('clay', 'till', .35), 'water': 'teal', 'salt': 'pink'}
    flat = pen.placed(0, 0, 0, 1, squash)
    flat.ink(rect(-33, -29, 68, 68, 10), 'plum', alpha=.4)
    flat.ink(rect(-32, -28, 64, 64, 10), mix('sand', 'clay', .45))
    board = flat.ink(rect(-32, -32, 64, 64, 10), 'cream')
    flat.ink(rect(-27, -27, 54, 54, 7), paper.get(face, 'cream'), wobble=.4, clip=board)
    if face == 'back':
        flat.ink(rect(-25, -25, 50, 50, 6), 'brick', stroke=3)
        flat.ink(circle(2, 1, 15), 'ochre', stroke=3.4, alpha=.7)
    else:
        _drawn(flat, face, board)
    return board


def _drawn(pen: Pen, face: str, clip: Region | None) -> None:
    marks = skia.Path()
    match face:
        case 'sand':
            for x, y in ((-16, -14), (2, -18), (18, -8), (-8, 2), (10, 8), (-18, 14), (2, 18), (18, 19), (-20, 0)):
                marks.addPath(circle(x, y, 3.2))
            pen.ink(marks, 'clay', clip=clip)
        case 'clay':
            for r in (6, 13, 20):
                pen.ink(ellipse(0, 0, r * 1.1, r), 'plum', stroke=3, clip=clip)
        case 'water':
            for y in (-14, 2, 18):
                marks.addPath(brush_stroke([(-22, y), (-11, y - 7), (0, y), (11, y - 7), (22, y)], 4, 4))
            pen.ink(marks, 'ice', clip=clip)
        case 'salt':
            for x, y, r in ((-12, -10, 8), (10, -12, 7), (0, 10, 10), (18, 12, 5), (-17, 14, 5)):
                marks.addPath(polygon([(x - r, y), (x, y - r), (x + r, y), (x, y + r)]))
            pen.ink(marks, 'white', clip=clip)
        case 'map':
            pen.ink(rect(-20, -20, 40, 40), 'teal', stroke=3, clip=clip)
            for x in (-7, 7):
                marks.addPath(brush_stroke([(x, -19), (x, 19)], 2, 2))
            pen.ink(marks, 'mist', clip=clip)
        case 'question':
            hook = spline([(-11, -8), (-8, -19), (4, -22), (13, -13), (9, -2), (1, 4), (0, 11)], False)
            pen.ink(hook, 'brick', stroke=8, clip=clip)
            pen.ink(circle(0, 21, 5), 'brick', clip=clip)


def sheep_frame(canvas: Canvas, x: float, y: float, size: float = 1, turn: float = 0,
                wrong_way_up: bool = False) -> None:
    """The picture on the wall, its nail at (x, y): a sheep that nobody ever counted the legs of."""
    pen = Pen.at(canvas, x, y, size, False, turn)
    pen.ink(brush_stroke([(0, 0), (-30, 26)], 2, 2), 'sand')
    pen.ink(brush_stroke([(0, 0), (30, 26)], 2, 2), 'sand')
    frame = pen.ink(rect(-52, 24, 104, 78, 5), 'ochre')
    pen.shade(frame, 'rust', 8, -8, 8, alpha=.6)
    inner = pen.ink(rect(-43, 33, 86, 60, 2), mix('mist', 'cream', .4))
    view = pen.placed(0, 64, 180 if wrong_way_up else 0)
    view.ink(rect(-50, 12, 100, 30), 'moss', clip=inner)
    legs = skia.Path()
    for k in range(5):
        legs.addPath(brush_stroke([(-17 + k * 8.5, 4), (-18 + k * 9, 19)], 3.6, 3))
    view.ink(legs, 'ink', clip=inner)
    view.ink(spline([(-24, 2), (-22, -12), (-6, -17), (12, -15), (24, -6), (22, 6), (4, 9), (-16, 9)]), 'white',
             edge=1.2)
    view.ink(ellipse(28, -8, 8, 6, 20), 'plum')
    view.ink(circle(30, -10, 1.4), 'white')


def leaf(canvas: Canvas, x: float, y: float, size: float, turn: float, colour: Colour) -> None:
    """An oak leaf, blown in."""
    pen = Pen.at(canvas, x, y, size, False, turn)
    lobes = [(0, -20, 'c')]
    for k, wide in enumerate((6, 9, 11, 9, 6)):
        lobes += [(wide, -14 + k * 7.4), (wide * .55, -10.5 + k * 7.4)]
    mirrored = [(-px, py) for px, py, *_ in reversed(lobes[1:])]
    body = pen.ink(spline([*lobes, (0, 22, 'c'), *mirrored]), colour, edge=.8)
    pen.shade(body, 'rust', 3, -4, 4, alpha=.6, low=.3)
    pen.ink(brush_stroke([(0, -15), (0, 32)], 1, 2.4), mix(colour, 'plum', .5))


def arc_marks(canvas: Canvas, x: float, y: float, reach: float, count: int, first: float, last: float, colour: Colour,
              width: float = 6) -> None:
    """Strokes that fly off a knock at (x, y), `count` of them between two directions in degrees."""
    strokes = skia.Path()
    for angle in np.linspace(math.radians(first), math.radians(last), count):
        c, s = math.cos(angle), math.sin(angle)
        strokes.addPath(brush_stroke([(x + c * reach * .55, y + s * reach * .55), (x + c * reach, y + s * reach)],
                                     width, width * .4))
    canvas.ink(strokes, colour, wobble=.4, edge=.6, tooth=0)
