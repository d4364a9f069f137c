"""Who hangs on the line of 'Twente ondersteboven': six by a hand, Mo by his collar, half a Teckel by his teeth.

Owns figures and the wool they are tangled in, in px of the first face.
"""
from dataclasses import replace

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.hanging import hang, hanging_pen
from assets.paint.kit.figures.people.jantien import SEAT, duck
from assets.paint.kit.figures.people.stance import Arm, Stance
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, ellipse, rect

from ._upside_down_face import Face
from ._upside_down_line import COLLAR, HANDS, TEETH, arms, coaster, strand

SIZE = .57
MO_AT, MO_SIZE = (1150, 787), .93
PIPE_X, PIPE_Y = 1872, 676
# turn about the hand, stance, gaze
POSES: dict[str, tuple[float, Stance, Gaze]] = {
    'bennie': (7, Stance(Arm((-140, -200), (-122, -130), 'flat', 186), Arm((0, 0), (0, 0)), tilt=-4, mouth='talk',
                         brow=5), Gaze((.85, .2), 0, 'open')),
    'jantien': (-13, Stance(Arm((-86, -244), (-40, -222), 'fist', 60), Arm((0, 0), (0, 0)), tilt=8, mouth='line'),
                Gaze((.6, .6), 0, 'open')),
    'truida': (-5, Stance(Arm((-80, -222), (-22, -192)), Arm((0, 0), (0, 0)), tilt=5, mouth='talk', prop='roll'),
               Gaze((.8, .5), 0, 'open')),
    'selam': (-8, Stance(Arm((-104, -296), (-56, -342), 'fist', -40), Arm((0, 0), (0, 0)), tilt=-6, mouth='talk'),
              Gaze((.7, .6), 0, 'open')),
    'egbert': (2, Stance(Arm((-98, -206), (-96, -236), 'none'), Arm((0, 0), (0, 0)), tilt=3),
               Gaze((-.8, .35), 0, 'open')),
    'roelof': (10, Stance(Arm((-116, -244), (-134, -196), 'open', 110), Arm((0, 0), (0, 0)), tilt=-5, mouth='line'),
               Gaze((.5, .8), .2, 'open')),
}
RIGHT_HAND = ('selam', 'egbert', 'roelof')      # those who hang right of Mo and look left
# loops of wool: who, (x0, y0) to (x1, y1) in the person's units, sag
LOOPS: tuple[tuple[str, tuple[float, float, float, float, float], ...], ...] = (
    ('bennie', (-96, -238, 98, -222, 12), (-94, -224, 96, -202, 16), (-72, -120, 92, -104, 16)),
    ('jantien', (-66, -226, 72, -206, 14), (-100, -90, 60, -60, 26)),
    ('truida', (-68, -150, 74, -168, 16), (-74, -132, 76, -140, 18), (-34, -92, 44, -84, 12)),
    ('selam', (-64, -236, 62, -222, 14), (-60, -128, 74, -134, 16), (-62, -118, 76, -118, 18)),
    ('egbert', (-76, -180, 72, -190, 18), (-58, -110, 60, -98, 16), (-56, -98, 58, -84, 16)),
    ('roelof', (-74, -234, 72, -246, 12), (-68, -150, 70, -130, 20), (-66, -136, 72, -112, 18)),
)


def _pen(canvas: Canvas, name: str) -> Pen:
    return hanging_pen(canvas, HANDS[name], SIZE, name in RIGHT_HAND, POSES[name][0],
                       SEAT if name == 'jantien' else (0, 0))


def paint_people(canvas: Canvas, face: Face) -> None:
    """The six, from both ends to Mo."""
    for name in ('bennie', 'jantien', 'truida', 'roelof', 'egbert', 'selam'):
        _, stance, gaze = POSES[name]
        pen = _pen(canvas, name)
        hang(pen, name, stance, gaze)
        _tangle(canvas, face, pen, next(loops for who, *loops in LOOPS if who == name))


def _tangle(canvas: Canvas, face: Face, pen: Pen, loops: list[tuple[float, float, float, float, float]]) -> None:
    """Wool round a figure, and an end that dangles."""
    for x0, y0, x1, y1, sag in loops:
        points = [(x0, y0), (x0 + (x1 - x0) * .3, y0 + (y1 - y0) * .3 + sag),
                  (x0 + (x1 - x0) * .7, y0 + (y1 - y0) * .7 + sag), (x1, y1)]
        strand(canvas, face, [pen.point(*p) for p in points], 3.4)
    x, y = loops[-1][0], loops[-1][1]
    strand(canvas, face, [pen.point(*p) for p in ((x + 2, y), (x - 14, y + 26), (x - 2, y + 54), (x - 20, y + 78))], 3)


def paint_teckel(canvas: Canvas, face: Face) -> None:
    """His front half out of an old pipe, the wool between his teeth."""
    canvas.ink(ellipse(PIPE_X, PIPE_Y, 15, 44), mix('ink', 'rust', .2), wobble=.5, edge=.5, tooth=0)
    teckel(canvas, PIPE_X - 2, PIPE_Y + 36, .92, 'front', True, (.6, .1), .6)
    tube = canvas.ink(rect(PIPE_X + 4, PIPE_Y - 44, 160, 88), mix('teal', 'till', .35), wobble=.6, edge=.7, tooth=.01,
                      angle=0, streak=.08)
    canvas.shade(tube, 'ink', 0, -26, 16, alpha=.6, low=.25)
    collar = canvas.ink(rect(PIPE_X - 4, PIPE_Y - 52, 22, 104, 4), mix('teal', 'indigo', .5), wobble=.5, edge=.6,
                        tooth=0)
    canvas.shade(collar, 'ink', 0, -26, 12, alpha=.5, low=.25)
    for dy in (-40, -14, 14, 40):
        canvas.ink(ellipse(PIPE_X + 7, PIPE_Y + dy, 4, 4), mix('sea', 'mist', .4), wobble=.1, edge=.2, tooth=0)
    strand(canvas, face, [(TEETH[0] + 14, TEETH[1] + 4), TEETH], 4.6)


def _collar_end(pen: Pen) -> None:
    """The last of the scarf between his fingers."""
    pen.ink(brush_stroke([(58, -98), (76, -112)], 12, 9), 'brick', wobble=.3)


HANGS = SidePose(turn=-3, near=(72, -92, -58), far=(112, -50, 22), near_bend=22, far_bend=8, holder='far', swing=5,
                 mouth='line', look=(.15, .95), near_foot=(-30, 8, 62), far_foot=(26, 6, 70), scarf=(196, 190, 178),
                 spread=.5)
MOMENTS = (HANGS, replace(HANGS, near=(94, -86, -34), look=(.8, -.7), mouth='o', turn=-5),
           replace(HANGS, near=(96, -78, -34), mouth='smile', turn=-7, lift=-3),
           replace(HANGS, near=(96, -78, -34), mouth='grin', turn=-6, lift=-3))
MOODS = (Gaze((.1, .95), .12, 'open'), Gaze((.85, .5), 0, 'wide'), Gaze((.1, .9), 0, 'open'),
         Gaze((-.85, -.35), 0, 'wide'))


def paint_mo(canvas: Canvas, face: Face, moment: int) -> None:
    """Mo, and what he pulls: he sees his collar, he finds the line, he pulls it taut, he sees who holds it."""
    left, right = arms((0, .55, 1, 1)[moment])
    strand(canvas, face, left, 4.6)
    strand(canvas, face, right, 4.6)
    coaster(canvas, 'hill', 1284, 666)
    pen = Pen.at(canvas, *MO_AT, MO_SIZE)
    draw_side(pen, MOMENTS[moment], Coat(3, (.8, -.6), mix('gold', 'rose', .5), .5), MOODS[moment], True, 0)
    x, y = COLLAR
    strand(canvas, face, [(x - 6, y - 8), (x + 4, y + 6), (x + 20, y + 8)], 4)
    for y0, y1, sag in ((-66, -58, 16), (-54, -44, 16)):
        strand(canvas, face, [pen.point(*p) for p in ((-72, y0), (-30, y0 + sag), (30, y1 + sag), (66, y1))], 3.8)


def paint_duck(canvas: Canvas, face: Face) -> None:
    """The duck on its string: it hangs from the chair in the dark; by day it swims already."""
    if not face.day:
        strand(canvas, face, [(496, 744), (520, 760), (536, 766)], 2)
        duck(Pen.at(canvas, 552, 788, .62, False, 24))
