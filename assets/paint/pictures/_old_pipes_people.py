"""All eight of them below, each at a stop of the tram map, and all in one red thread.

Owns stances, the knot with Mo in it, and how the thread goes from one to the next.
"""
from dataclasses import replace

import numpy as np

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_poses import SIDE_POSES
from assets.paint.kit.figures.mo_side import draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people import PEOPLE, person
from assets.paint.kit.figures.people.jantien import duck
from assets.paint.kit.figures.people.selam import drill
from assets.paint.kit.figures.people.stance import Arm, Stance, draw_person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix

from ._old_pipes_ground import paint_holes, paint_pillar
from ._old_pipes_lines import LEFT_FLOOR, RIGHT_FLOOR
from ._spread import Spot, wool

MO_AT, MO_SIZE = (1296, RIGHT_FLOOR + 2), 1.14
KNOT = (1296, 680)
EGBERT_AT, ROELOF_AT, SMALL = (158, LEFT_FLOOR), (346, LEFT_FLOOR), .44
SELAM_AT, BENNIE_AT, TRUIDA_AT, TALL = (1128, RIGHT_FLOOR), (1534, RIGHT_FLOOR), (1702, RIGHT_FLOOR), .52
JANTIEN_AT = (742, 934)


def paint_left(canvas: Canvas) -> None:
    """Egbert and Roelof want to pass each other; Jantien rolls below, and a dog goes by that has no end."""
    draw_person(Pen.at(canvas, *EGBERT_AT, SMALL), PEOPLE['egbert'],
                replace(PEOPLE['egbert'].stances['listen'], lean=-5, tilt=6, stride=4), Gaze((.7, .2), 0, 'open'))
    roelof = Stance(Arm((-96, -232), (-40, -214), 'fist', -10), Arm((108, -252), (136, -286), 'open', -58), lean=-5,
                    tilt=-6, look=(.8, .1), lid=.2, mouth='line', stride=12)
    draw_person(Pen.at(canvas, *ROELOF_AT, SMALL, True), PEOPLE['roelof'], roelof, Gaze((.8, .5), .15, 'open'))
    paint_holes(canvas)
    teckel(canvas, 892, 934, .62, 'hind', length=1.5, wag=.5)
    teckel(canvas, 1030, 934, .62, 'front', length=1.7, look=(.6, -.7))
    paint_pillar(canvas)
    person(canvas, 'jantien', *JANTIEN_AT, .41, 'speak', look=(.8, -.3), prop='')
    duck(Pen.at(canvas, 1176, 935, .66))


def paint_right(canvas: Canvas) -> None:
    """Selam left of the knot and Truida right of it."""
    selam = Stance(Arm((-86, -240), (-40, -214), 'fist', 0), Arm((96, -256), (132, -236), 'fist', 10), lean=-7, tilt=-4,
                   look=(.8, .1), mouth='o', stride=12)
    draw_person(Pen.at(canvas, *SELAM_AT, TALL), PEOPLE['selam'], selam, Gaze((.8, .15), 0, 'open'))
    truida = replace(PEOPLE['truida'].stances['speak'], lean=-4, tilt=5, far=Arm((90, -246), (96, -306), 'point', -84))
    draw_person(Pen.at(canvas, *TRUIDA_AT, TALL, True), PEOPLE['truida'], truida, Gaze((.8, .2), 0, 'open'))


def paint_bennie(canvas: Canvas, moment: int) -> None:
    """He has the loose end, he thinks, and hauls at it."""
    back = (5, 10)[moment]
    pull = (0, 12)[moment]
    stance = Stance(Arm((-70, -236), (40 - pull, -228), 'fist', -10), Arm((116, -250), (104 - pull, -240), 'fist', -10),
                    lean=-back, tilt=4, look=(.8, .2), mouth='talk' if moment else 'line', brow=5, stride=18)
    draw_person(Pen.at(canvas, *BENNIE_AT, TALL, True), PEOPLE['bennie'], stance, Gaze((.8, .25), .1, 'open'))
    pen = Pen.at(canvas, *BENNIE_AT, TALL, True).turned(-back, 0, -200)
    near, far = pen.point(48 - pull, -230), pen.point(112 - pull, -242)
    wool(canvas, [(1392, 652), far, near, (near[0] + 26, near[1] + 34), (near[0] + 12, near[1] + 70)], 4)


def _tangle(reach: float, turns: int, seed: int, squash: float = .8) -> list[Spot]:
    """A line that goes round and round in a ball."""
    rng = np.random.default_rng(seed)
    a, b = rng.uniform(0, 6.28, 2)
    spots = []
    for t in np.linspace(0, 6.283 * turns, turns * 22):
        r = reach * (.62 + .38 * np.sin(t * .37 + a))
        tilt = t * .213 + b
        x, y = r * np.cos(t), r * squash * np.sin(t) * (.55 + .45 * np.cos(t * .31))
        spots.append((KNOT[0] + float(x * np.cos(tilt) - y * np.sin(tilt)),
                      KNOT[1] + float(x * np.sin(tilt) * squash + y * np.cos(tilt))))
    return spots


def paint_mo(canvas: Canvas, moment: int) -> None:
    """Mo in the middle of it, drawn tighter each time; Selam's drill sticks through the knot like a needle."""
    tight = (1.0, .9, .8)[moment]
    wool(canvas, _tangle(104 * tight, 5, 3), 4)
    pose = replace(SIDE_POSES['surprised'][0], turn=-4, near=(40, -84, -40), far=(116, -88, -24), over=(), mouth='o' if
                   moment < 2 else 'line', scarf=(200, 180, 160))
    coat = Coat(3, (.2, -.9), 'gold', .8, mix('terra', 'gold', .4))
    look = ((.8, -.2), (-.6, .3), (.3, .75))[moment]
    draw_side(Pen.at(canvas, *MO_AT, MO_SIZE), pose, coat, Gaze(look, 0, 'wide'), False, 0)
    wool(canvas, _tangle(112 * tight, 7, 11, .62), 4.4)
    drill(Pen.at(canvas, 1192, 738, .66, turn=58))
    wool(canvas, _tangle(84 * tight, 6, 5, .9), 4.4)


def _wraps(canvas: Canvas, x: float, y: float, half: float, count: int) -> None:
    """The thread round somebody's middle, as seen from the front."""
    for k in range(count):
        top = y + 7 * k
        wool(canvas, [(x - half, top), (x - half * .5, top + 8), (x + half * .4, top + 8), (x + half, top - 3)], 3.8)


def paint_thread(canvas: Canvas) -> None:
    """One line: round Egbert, round Roelof, through Jantien's wheel, over the dog, round Selam, to the knot, on."""
    wool(canvas, [(-60, 760), (20, 762), (76, 742), (104, 706), (130, 652)], 3.8)
    _wraps(canvas, 157, 648, 29, 3)
    wool(canvas, [(186, 656), (222, 686), (270, 690), (312, 656)], 3.8)
    _wraps(canvas, 345, 650, 34, 3)
    wool(canvas, [(378, 662), (410, 690), (446, 708), (492, 728)], 3.8)
    wool(canvas, [(626, 764), (664, 812), (700, 884), (732, 906), (752, 886), (728, 872), (712, 896), (752, 916),
                  (820, 900), (872, 888)], 3.8)
    wool(canvas, [(1048, 866), (1084, 836), (1098, 780), (1102, 700), (1108, 668)], 4)
    _wraps(canvas, 1126, 664, 34, 3)
    wool(canvas, [(1160, 674), (1184, 690), (1206, 684), (1232, 672)], 4)
    wool(canvas, [(1566, 662), (1606, 690), (1652, 666), (1671, 656)], 4)
    _wraps(canvas, 1702, 652, 33, 3)
    wool(canvas, [(1735, 662), (1768, 668), (1840, 652), (1980, 640)], 4)
