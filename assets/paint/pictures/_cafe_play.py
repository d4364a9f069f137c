"""What moves at the café's table: cup, beer mats, map roll, visitor, knocks from below.

Owns the paths and the frames of these; each is painted in px of the picture.
"""
from dataclasses import dataclass

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.parts import Face, head, hose, open_hand
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, polygon, rect, spline

from ._cafe_company import TILT, on_table
from ._cafe_room import CUT, DOOR
from ._cafe_things import arc_marks, leaf, mat, mug
from ._spread import Spot

MAT_XS = (216, 300, 506, 640, 752, 868)
MUGS: tuple[tuple[float, Colour], ...] = ((256, 'ochre'), (696, 'cream'), (806, 'moss'))
CUP_PATH = (330, 944)
CUP_STEPS = 11
ROLL_AT, SHEET_END = 572, 838
CHILD = Face('#B77D56', 35, 39, nose='small', nose_colour=mix('#B77D56', 'ink', .35), eye=7, gap=20, eye_x=-2)


@dataclass(frozen=True)
class Turn:
    """One moment of a mat that turns over: how flat we see it, how high it flies, which face is up."""
    squash: float
    lift: float
    drawn: bool


TURNS = (Turn(.46, 0, False), Turn(.30, -20, False), Turn(.07, -34, False), Turn(.32, -22, True), Turn(.46, 0, True))


def at_mat(number: int) -> Spot:
    """The middle of one of the six mats."""
    return MAT_XS[number], on_table(MAT_XS[number], .66)


def paint_mat(canvas: Canvas, number: int, face: str, turn: Turn) -> None:
    """One of the six mats at its place."""
    x, y = at_mat(number)
    mat(Pen.at(canvas, x, y + turn.lift, .84, False, TILT), face if turn.drawn else 'back', turn.squash)


def paint_mugs(canvas: Canvas) -> None:
    """Four mugs that lean as the table does."""
    for x, colour in MUGS:
        mug(Pen.at(canvas, x, on_table(x, .5), .96, False, TILT), colour)


def paint_cup(canvas: Canvas, step: int) -> None:
    """The cup on its way to Egbert: it starts, leans, runs, and stops with its foot over the edge."""
    share = step / (CUP_STEPS - 1)
    way = min(1.0, share / .82) ** 1.6
    x = CUP_PATH[0] + (CUP_PATH[1] - CUP_PATH[0]) * way
    lean = (0, 5, 9, 11, 12, 12, 11, 9, 24, 10, 17)[step]
    pen = Pen.at(canvas, x, on_table(x, .84), 1.06, False, TILT + lean)
    if 1 < step < 9:
        streaks = skia.Path()
        for k in range(3):
            streaks.addPath(brush_stroke([(-28 - k * 4, -8 - k * 11), (-64 - k * 10, -8 - k * 11)], 3, 1))
        pen.ink(streaks, 'white', alpha=.7)
    pen.ink(ellipse(-4, 0, 24, 5), 'rust', alpha=.45)
    cup = pen.ink(spline([(-20, -30, 'c'), (20, -30, 'c'), (17, -10), (9, 0, 'c'), (-9, 0, 'c'), (-17, -10)]), 'white')
    pen.shade(cup, 'rose', 8, -3, 6, alpha=.6, low=.3)
    pen.ink(brush_stroke([(-18, -20), (0, -18), (18, -20)], 4, 4), 'brick', clip=cup)
    pen.ink(spline([(-19, -26), (-31, -24), (-28, -10), (-14, -9)], False), 'white', stroke=4.6)
    pen.ink(ellipse(0, -30, 20, 5), mix('peat', 'ink', .3))
    if step >= 7:
        for dx, dy, r in ((22, -40, 3.6), (30, -30, 2.8), (15, -46, 2.6)):
            pen.ink(circle(dx, dy, r), mix('peat', 'rust', .3))


def paint_roll(canvas: Canvas, number: int) -> None:
    """Truida's map: rolled up, then ever further over mats and mugs; every street is on it."""
    end = ROLL_AT + (SHEET_END - ROLL_AT) * (0, .38, .74, 1)[number]
    if number:
        _sheet_of_streets(canvas, end)
    _roll(canvas, end, 15 - 3 * number)


def _roll(canvas: Canvas, x: float, radius: float) -> None:
    top, foot = (x + 9, on_table(x, .26) - radius), (x - 9, on_table(x, .98) - radius)
    canvas.ink(brush_stroke([(top[0] - 8, top[1] + radius), (foot[0] - 8, foot[1] + radius)], radius * 2, radius * 2.2),
               'rust', .4, wobble=.6, edge=.8, tooth=0)
    roll = canvas.ink(brush_stroke([top, foot], radius * 2, radius * 2.2), 'cream', wobble=.5, edge=.5, tooth=0)
    canvas.shade(roll, 'clay', -radius * .6, -2, radius * .5, alpha=.6, low=.2)
    canvas.ink(brush_stroke([(top[0] - radius * .2, top[1]), (foot[0] - radius * .2, foot[1])], 3, 3), 'terra', .8,
               wobble=.4, tooth=0, clip=roll)
    canvas.ink(ellipse(foot[0], foot[1] + 1, radius * 1.05, radius), 'sand', wobble=.3, edge=.4, tooth=0)
    canvas.ink(circle(foot[0], foot[1] + 1, radius * .45), 'clay', stroke=2.4, wobble=.3, tooth=0)


def _sheet_of_streets(canvas: Canvas, end: float) -> None:
    """The part that lies open: it bulges over whatever stands under it."""
    bumps = [x for x, _ in MUGS if ROLL_AT + 20 < x < end - 16]
    outline = [(ROLL_AT - 12, on_table(ROLL_AT, .98)), (ROLL_AT + 8, on_table(ROLL_AT, .28))]
    for x in np.arange(ROLL_AT + 12, end + 9, 6):
        rise = max((44 * max(0.0, 1 - (abs(x - b - 4) / 40) ** 2.6) for b in bumps), default=0)
        outline.append((float(x), on_table(float(x), .28) - rise))
    outline += [(end - 9, on_table(end, .98))]
    sheet = canvas.ink(polygon(outline), 'cream', wobble=.6, edge=.5, tooth=0)
    streets = skia.Path()
    for k, share in enumerate((.1, .42, .72, .92)):
        y = on_table(ROLL_AT, share)
        streets.addPath(spline([(ROLL_AT - 20, y), (ROLL_AT + 90, y - 8 + k * 4),
                                (SHEET_END, on_table(SHEET_END, share + .05))], False))
    for x in range(ROLL_AT + 26, SHEET_END, 38):
        streets.addPath(brush_stroke([(x + 12, on_table(x, .1) - 30), (x - 6, on_table(x, 1))], 1, 1))
    canvas.ink(streets, 'terra', .85, stroke=2.6, wobble=.5, edge=.4, tooth=0, clip=sheet)
    for b in bumps:
        crease = brush_stroke([(b + 22, on_table(b, .3) - 30), (b + 34, on_table(b, .75))], 4, 16)
        canvas.ink(crease, 'clay', .45, wobble=.8, edge=.9, tooth=0, clip=sheet)


def paint_door(canvas: Canvas, number: int) -> None:
    """Shut; ajar; open with somebody there; and in she comes, with mud and leaves."""
    left, top, right, foot = DOOR
    if number >= 2:
        _child(canvas, (left + 46, foot - 2) if number == 2 else (left + 84, foot + 16), number == 3)
    wide = (1.0, .72, .2, .14)[number]
    slant = (1 - wide) * 24
    leaf_shape = polygon([(left, top), (left + (right - left) * wide, top + slant),
                          (left + (right - left) * wide, foot + slant * .6), (left, foot)])
    board = canvas.ink(leaf_shape, mix('ochre', 'rust', .55), wobble=.6, edge=.5, tooth=0, angle=90, streak=.09)
    canvas.tone(board, mix('ochre', 'rust', .55), .5, 'plum', dx=8 if number < 2 else -6, dy=4, blur=10, low=.35)
    if number < 2:
        wide_px = (right - left) * wide
        glass = canvas.ink(rect(left + wide_px * .2, top + 30 + slant * .3, wide_px * .6, 66), mix('night', 'plum', .3),
                           wobble=.5, edge=.5, tooth=0)
        canvas.ink(circle(left + wide_px * .6, top + 56, 13), mix('ochre', 'cream', .5), wobble=.4, tooth=0, clip=glass)
        canvas.ink(circle(left + wide_px * .86, top + 180, 6), 'gold', wobble=.2, tooth=0)
    if number == 3:
        for x, y, turn, colour in ((930, 862, 40, 'terra'), (1080, 846, 110, 'ochre'), (1122, 868, -30, 'brick')):
            leaf(canvas, x, y, .62, turn, colour)


def _child(canvas: Canvas, at: Spot, waving: bool) -> None:
    """One more visitor: sou'wester, plum coat, boots up to the knees in mud."""
    pen = Pen.at(canvas, *at, .74)
    for side in (-1, 1):
        boot = pen.ink(spline([(side * 20 - 13, -62, 'c'), (side * 20 + 13, -62, 'c'), (side * 20 + 14, -18),
                               (side * 20 + 32, -8), (side * 20 + 30, 2, 'c'), (side * 20 - 15, 2, 'c')]), 'brick')
        pen.ink(rect(side * 20 - 20, -24, 60, 30), mix('peat', 'clay', .3), clip=boot, edge=1.2)
    coat = pen.ink(spline([(-26, -196), (-50, -70), (-52, -52, 'c'), (0, -46), (54, -52, 'c'), (50, -70), (26, -196),
                           (0, -204)]), 'gold', angle=90, streak=.07)
    pen.shade(coat, 'rust', 16, -6, 14, alpha=.7, low=.25)
    for y in (-172, -138, -104):
        pen.ink(circle(6, y, 5), 'brick')
    face = Gaze((.8, .25), 0, 'open')
    head(pen, 0, -226, CHILD, face, 'grin' if waving else 'o')
    hat = pen.ink(spline([(-58, -240, 'c'), (-34, -262), (-22, -284), (4, -292), (30, -282), (40, -262),
                          (58, -246, 'c'), (0, -256)]), mix('gold', 'ochre', .5))
    pen.shade(hat, 'rust', 8, -8, 8, alpha=.6, low=.3)
    hose(pen, [(-24, -176), (-50, -140), (-44, -104)], mix('gold', 'ochre', .3), 28, 22)
    if waving:
        hose(pen, [(24, -178), (62, -172), (74, -212)], 'gold', 28, 22)
        open_hand(pen, 78, -226, CHILD.skin, 13, -76)
    else:
        hose(pen, [(24, -176), (48, -140), (40, -106)], 'gold', 28, 22)


def paint_knock(canvas: Canvas, number: int) -> None:
    """A knock from below: strokes fly off the boards on both sides, then only dust."""
    x, y = 470, float(CUT(470))
    reach = (26, 46, 62, 66)[number]
    if number < 3:
        arc_marks(canvas, x, y + 20, reach, 5, 25, 155, 'glow', 7 - number)
        arc_marks(canvas, x, y - 2, reach * .8, 5, -155, -25, 'glow', 6 - number)
    for k in range(7):
        dust = circle(x - 66 + k * 22, y - 8 - number * 7 - (k * 5) % 9, 3.4 - .5 * number)
        canvas.ink(dust, 'sand', .9 - .2 * number, wobble=.3, tooth=0)
