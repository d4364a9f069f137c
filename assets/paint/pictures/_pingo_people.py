"""Selam who turns the hand auger and Egbert who points with his mug: their stances for the pingo pictures.

Feet at the given place; sizes in px for one unit of the people (about 410 high).
"""
import math
from dataclasses import replace

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.egbert import EGBERT
from assets.paint.kit.figures.people.selam import SELAM
from assets.paint.kit.figures.people.stance import Arm, Stance, draw_person
from assets.paint.kit.figures.tints import DARK_STEEL, STEEL
from assets.paint.kit.paths import brush_stroke, joined, spline

ROD_X, HANDLE_Y = 92, -238      # where Selam holds the auger, in her units from her feet
TURNS = (1.0, .45, -.25, .5)    # how wide the handle is seen, turn by turn


def rod(pen: Pen, foot: float, wide: float) -> None:
    """The auger from its handle down to `foot` units below Selam's feet; `wide` -1 to 1 is how its handle stands."""
    pen.ink(brush_stroke([(ROD_X, HANDLE_Y), (ROD_X, foot - 40)], 11, 11), STEEL, wobble=.2)
    half = 34 * wide
    pen.ink(brush_stroke([(ROD_X - half, HANDLE_Y - 7 * wide), (ROD_X + half, HANDLE_Y + 7 * wide)], 12, 12), 'brick',
            wobble=.2)
    auger = pen.ink(spline([(ROD_X - 16, foot - 92, 'c'), (ROD_X + 16, foot - 92, 'c'), (ROD_X + 21, foot - 48),
                            (ROD_X, foot, 'c'), (ROD_X - 21, foot - 48)]), DARK_STEEL, wobble=.3)
    shift = 13 * (1 - wide) / 2
    threads = joined(*[brush_stroke([(ROD_X - 26, foot - 84 + k * 17 + shift + 7),
                                       (ROD_X + 26, foot - 90 + k * 17 + shift)],
                                      5, 5) for k in range(5)])
    pen.ink(threads, 'cream', alpha=.8, wobble=.2, clip=auger)


def selam_drills(canvas: Canvas, x: float, y: float, size: float, turn: int, foot: float = 0,
                 flip: bool = False) -> None:
    """Selam at the handle, in four turns; `foot` = px that the auger goes below her feet."""
    wide = TURNS[turn % len(TURNS)]
    pen = Pen.at(canvas, x, y, size, flip)
    rod(pen, foot / size, wide)
    near, far = (ROD_X - 26 * wide, HANDLE_Y - 5 * wide), (ROD_X + 26 * wide, HANDLE_Y + 5 * wide)
    bob = 3 * math.sin(turn * math.pi / 2)
    stance = Stance(Arm((2, -206 + bob), (near[0] - 10, near[1] + 2)), Arm((104, -258 - bob), (far[0] + 4, far[1] - 6)),
                    lean=7 + bob, tilt=5, look=(.65, .75), lid=.12, mouth='smile', stride=10)
    draw_person(pen, SELAM, stance, Gaze(stance.look, stance.lid, 'open'))


def egbert_points(canvas: Canvas, x: float, y: float, size: float, points: bool, flip: bool = True) -> None:
    """Egbert with his mug at his chest, or out before him: look, there. The coffee stays level."""
    pen = Pen.at(canvas, x, y, size, flip)
    stance = EGBERT.stances['stand']
    gaze = Gaze((.7, .3), 0, 'open')
    if points:
        stance = replace(stance, near=Arm((18, -232), (104, -268), turn=-14), far=Arm((86, -230), (84, -196), turn=80),
                         lean=5, tilt=-3, mouth='talk', brow=6, stride=6)
        gaze = Gaze((.85, .25), 0, 'open')
    draw_person(pen, EGBERT, stance, gaze)

