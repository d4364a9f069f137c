"""Who stands on the land of 'Ieder zijn plek': two with a lily in April, three before a crack in July, and Mo.

Owns figures, the halves of Teckel, the thread and their places in px of the picture.
"""
from dataclasses import replace

import numpy as np

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.lantern import halo, lantern
from assets.paint.kit.figures.mo import mo
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.egbert import EGBERT
from assets.paint.kit.figures.people.jantien import JANTIEN, duck
from assets.paint.kit.figures.people.roelof import ROELOF
from assets.paint.kit.figures.people.stance import Arm, Build, Stance, draw_person
from assets.paint.kit.figures.people.truida import TRUIDA
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, ellipse
from assets.paint.kit.props import burrows

from ._spread import wool
from ._use_follows_soil_house import HANDLE, house_pen
from ._use_follows_soil_shape import ground_at

JANTIEN_AT, JANTIEN_SIZE = (314, 778), .56
ROELOF_AT, ROELOF_SIZE = (552, 722), .49
THREE = (('egbert', 1446, .47), ('truida', 1356, .47), ('roelof', 1268, .47))
BURROW = (640, 930, 112, 100)
MO_BELOW, MO_BELOW_SIZE = (632, 936), .62
MO_AT, MO_SIZE = (1774, 724), .76
THREAD_OUT = 560


def paint_thread_left(canvas: Canvas) -> None:
    """In from the left, along the meadow behind everybody, to the fold."""
    wool(canvas, [(-60, 640), (20, 652), (110, 690), (230, 682), (330, 700), (440, 716), (520, 706), (560, 712)])
    wool(canvas, [(724, 706), (790, 698), (860, 706), (930, 716), (1000, 724), (1080, 732), (1180, 716), (1290, 722),
                  (1420, 700), (1500, 706)])


def paint_thread_right(canvas: Canvas) -> None:
    """Over the handle of Egbert's door, to the scarf, and on to the right."""
    x, y = house_pen(canvas, True).point(*HANDLE)
    wool(canvas, [(1500, 706), (1580, 700), (1630, 690), (x, y - 2)], 3.2)
    canvas.ink(brush_stroke([(x - 2, y - 5), (x + 3, y), (x, y + 6)], 3.4, 3.4), 'brick', wobble=.3, edge=.3, tooth=0)
    wool(canvas, [(x + 2, y + 2), (x + 16, y + 22), (1690, 696), (1706, 660)], 3.2)
    wool(canvas, [(1704, 654), (1716, 618), (1780, 580), (1870, 570), (1930, THREAD_OUT), (1985, THREAD_OUT)], 3.2)


def _person(canvas: Canvas, build: Build, x: float, y: float, size: float, stance: Stance, gaze: Gaze,
            flip: bool = False) -> None:
    draw_person(Pen.at(canvas, x, y, size, flip), build, stance, gaze)


def paint_jantien(canvas: Canvas, moment: int) -> None:
    """She holds the lily out to the high side; she shrugs."""
    own = JANTIEN.stances['speak']
    canvas.ink(ellipse(JANTIEN_AT[0] + 20, JANTIEN_AT[1], 76, 7), 'ink', .4, 'multiply', wobble=1, edge=1, tooth=0)
    stance, gaze = (
        (replace(own, prop='', near=Arm((20, -232), (112, -222), 'flat', -12),
                 far=Arm((96, -244), (148, -230), 'flat', -14)), Gaze((.8, -.2), 0, 'open')),
        (replace(own, prop='', near=Arm((20, -232), (112, -222), 'flat', -12),
                 far=Arm((98, -256), (122, -306), 'open', -66), mouth='line', tilt=6), Gaze((.7, -.2), .1, 'open')),
        (replace(own, prop='', near=Arm((20, -234), (112, -222), 'flat', -12),
                 far=Arm((100, -268), (126, -326), 'open', -66), mouth='line', tilt=12, brow=8), Gaze((.8, .1), 0,
                     'open')),
    )[moment]
    _person(canvas, JANTIEN, *JANTIEN_AT, JANTIEN_SIZE, stance, gaze)


def paint_roelof(canvas: Canvas, moment: int) -> None:
    """He keeps it off with a flat hand; he shrugs."""
    own = ROELOF.stances['speak']
    canvas.ink(ellipse(ROELOF_AT[0], ROELOF_AT[1], 58, 6), 'ink', .4, 'multiply', wobble=1, edge=1, tooth=0)
    stance, gaze = (
        (replace(own, prop='spade', near=Arm((-92, -226), (-66, -180), 'fist', 30),
                 far=Arm((108, -252), (132, -218), 'open', -6), lean=-6, tilt=4, mouth='talk'), Gaze((.85, .3), .12,
                     'open')),
        (replace(own, prop='', near=Arm((-104, -258), (-120, -306), 'open', -110),
                 far=Arm((104, -258), (122, -304), 'open', -66), lean=-2, tilt=8, mouth='line'), Gaze((.7, -.2), .1,
                     'open')),
        (replace(own, prop='', near=Arm((-106, -270), (-124, -328), 'open', -110),
                 far=Arm((106, -270), (126, -326), 'open', -66), lean=-2, tilt=10, mouth='line', brow=7), Gaze((.8,
                     .1), 0, 'open')),
    )[moment]
    _person(canvas, ROELOF, *ROELOF_AT, ROELOF_SIZE, stance, gaze, True)


def _long_shadow(canvas: Canvas, x: float, long: float) -> None:
    """July's shadows lie along the ground towards the left: the sun is low and does not go."""
    line = [(x + 30 - step, ground_at(x + 30 - step) + 2) for step in np.linspace(0, long + 30, 8)]
    canvas.ink(brush_stroke([(float(a), float(b)) for a, b in line], 11, 3, 11, 30), mix('rust', 'plum', .55), .62,
               wobble=1,
               edge=1.1, tooth=0)


def paint_three(canvas: Canvas) -> None:
    """The drought, says one hand, up; the clay, says the next, down; that trench, says the third."""
    roelof = replace(ROELOF.stances['speak'], prop='', near=Arm((-96, -240), (-80, -190), 'fist', 40),
                     far=Arm((84, -316), (92, -372), 'point', -80), lean=-5, tilt=-8, mouth='talk')
    truida = replace(TRUIDA.stances['speak'], near=TRUIDA.stances['speak'].near,
                     far=Arm((98, -238), (106, -186), 'point', 86), lean=2, tilt=8, mouth='talk')
    egbert = replace(EGBERT.stances['speak'], far=Arm((98, -236), (122, -186), 'point', 62), lean=9, tilt=10,
                     mouth='talk')
    builds = ((EGBERT, egbert, (.85, .4), False), (TRUIDA, truida, (.6, .8), False), (ROELOF, roelof, (.5, -.9), False))
    for (build, stance, look, flip), (_, x, size) in zip(builds, THREE, strict=True):
        y = ground_at(x) + 3
        _long_shadow(canvas, x, 120)
        canvas.ink(ellipse(x, y, 46, 6), mix('peat', 'ink', .2), .6, wobble=.8, edge=1, tooth=0)
        _person(canvas, build, x, y, size, stance, Gaze(look, 0, 'open'), flip)


def paint_teckel(canvas: Canvas) -> None:
    """Front half in April, hind half in July; the oak is between."""
    teckel(canvas, 958, 740, .72, 'front', True, look=(.8, -.4), length=2.3)
    teckel(canvas, 962, 744, .72, 'hind', True, length=1.5, wag=.4)


def paint_below(canvas: Canvas) -> None:
    """Mo in his hollow under the field: he points at the one flag that has no place."""
    x, floor, rx, ry = BURROW
    burrows.burrow(canvas, x, floor, rx, ry, 7)
    pen = Pen.at(canvas, x + 62, floor - 54, .62)
    halo(pen, 60)
    lantern(pen)
    mo(canvas, *MO_BELOW, MO_BELOW_SIZE, 'point', 0, True, 2, look=(.7, -.8), lantern=False, rim='gold',
       light=(-.8, -.2))


POSE = SidePose(turn=2, near=(74, -66, -16), far=(104, -112, -24), far_bend=8, near_bend=14, mouth='line',
                look=(.85, .7), spread=.5,
                scarf=(172, 150, 120), near_foot=(-26, 2, 0), far_foot=(32, 0, 0))


def paint_mo(canvas: Canvas, moment: int) -> None:
    """He turns the tap, and looks down along the pipe."""
    x, y = MO_AT
    _long_shadow(canvas, x + 10, 74)
    lantern(Pen.at(canvas, 1692, 673, .7))
    pose = replace(POSE, far=((104, -110, -24), (102, -116, -44), (104, -112, -12))[moment],
                   mouth=('line', 'line', 'o')[moment])
    gaze = (Gaze((.9, .1), .2, 'open'), Gaze((.9, .2), .1, 'open'), Gaze((.75, .95), 0, 'wide'))[moment]
    draw_side(Pen.at(canvas, x, y, MO_SIZE), pose, Coat(2, (.9, -.5), 'gold', .8), gaze, False, 0)


def paint_duck(canvas: Canvas) -> None:
    """The duck is there first. There is nothing there."""
    pen = Pen.at(canvas, 1188, 806, .8)
    canvas.ink(ellipse(1178, 808, 36, 4), 'ink', .4, 'multiply', wobble=.8, edge=1, tooth=0)
    duck(pen)
