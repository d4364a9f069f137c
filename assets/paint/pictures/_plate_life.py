"""Who is out on 'Een bord op zijn kop': Mo with his flag, Jantien who rolls, Roelof in the bog, a very long Teckel.

Owns figures, duck, leaf boat and the red thread; places are px of the picture.
"""
import math
from dataclasses import replace

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.jantien import JANTIEN, TYRE, WHEEL, duck
from assets.paint.kit.figures.people.parts import hose
from assets.paint.kit.figures.people.roelof import ROELOF, SKIN, clog, spade
from assets.paint.kit.figures.people.stance import Arm, Stance, draw_person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, spline
from assets.paint.kit.props import water

from ._plate_shape import MIDDLE, TOP
from ._spread import wool

MO_AT, MO_SIZE = (MIDDLE - 30, TOP + 14), .8
JANTIEN_AT, JANTIEN_SIZE, TILT = (1296, 792), .69, 12
ROELOF_AT, ROELOF_SIZE = (1568, 806), .5
DUCK_AT = (1436, 806)
HIND_AT, FRONT_AT, DOG_SIZE = (322, 780), (700, 772), .74
CLOG_AT = (1656, 812)
BOAT = ((1568, 634, .4), (1500, 684, .55), (1470, 746, .8), (1438, 790, 1.0), (1420, 846, 1.2))
HUB = (1290, 728)
SCARF_END = (340, 672)


def _flag(pen: Pen) -> None:
    """His flag: a handkerchief on a stick, planted."""
    pen = pen.placed(38, 0)
    pen.ink(brush_stroke([(100, 10), (104, -70), (106, -176)], 6, 5), mix('wood', 'sand', .3), wobble=.3)
    cloth = pen.ink(spline([(106, -174, 'c'), (130, -180), (152, -168), (180, -174, 'c'), (172, -148), (178, -126, 'c'),
                            (150, -120), (128, -130), (106, -124, 'c')]), 'brick', wobble=.5)
    pen.shade(cloth, 'plum', 4, -6, 6, alpha=.5, low=.3)
    for x, y in ((122, -158), (146, -154), (134, -140), (160, -141)):
        pen.ink(circle(x, y, 5), 'cream', wobble=.3)


POSE = SidePose(near=(26, -64, 66), far=(122, -84, -30), far_bend=14, mouth='smile', look=(.7, -.5),
                near_foot=(-26, -6, 24), far_foot=(36, -8, 24), turn=-6, scarf=(190, 172, 186), before=(_flag,),
                spread=.55)
POSES = (POSE, replace(POSE, turn=-8, lift=-13, squash=1.05, look=(.6, -.8), near_foot=(-24, -12, 44), far_foot=(38,
    -13, 44)),
         replace(POSE, turn=-8, mood='wide', mouth='o', look=(.8, -.6), lift=0, before=(), near=(58, -62, -40),
                 far=(104, -92, -50), near_foot=(-26, 0, 0), far_foot=(36,
             -2, 0),
                 scarf=(150, 120, 100)))


def paint_mo(canvas: Canvas, moment: int) -> None:
    """Mo on the highest spot: proud; on tiptoe; and then he looks round, wool and all."""
    turned = moment == 2
    pose = POSES[moment]
    x, y = MO_AT
    if turned:
        wool(canvas, [SCARF_END, (400, 694), (500, 704), (566, 722), (590, 752)], 3.2)
        _flag(Pen.at(canvas, x, y, MO_SIZE))
    draw_side(Pen.at(canvas, x, y, MO_SIZE, turned), pose, Coat(1, (1, -.5), 'gold', .7),
              Gaze(pose.look or (0, 0), 0, pose.mood), False, 0)


def paint_jantien(canvas: Canvas, moment: int) -> None:
    """Brake off, arms up: she rolls, though nobody sees a slope."""
    x, y = JANTIEN_AT
    up = (0, 10, -6)[moment]
    stance = Stance(Arm((-84, -332), (-70 + up, -408), 'open', -100), Arm((86, -330), (104 + up, -402), 'open', -66),
                    lean=-9,
                    tilt=-8, look=(.8, .1), mouth='grin', brow=7)
    canvas.ink(ellipse(x + 8, y + 4, 66, 6), mix('clay', 'plum', .4), .5, 'multiply', wobble=.8, edge=1, tooth=0)
    pen = Pen.at(canvas, x, y, JANTIEN_SIZE, False, TILT)
    draw_person(pen, replace(JANTIEN, front=_nothing), replace(stance, prop=''), Gaze(stance.look, 0, 'wide'))
    front = replace(JANTIEN)
    front.front(pen, replace(stance, prop=''))
    _spin(canvas, pen, moment)


def _nothing(pen: Pen, stance: Stance) -> None:
    """Her chair's near half is painted after her arms: they are up."""


def _spin(canvas: Canvas, pen: Pen, moment: int) -> None:
    """Arcs of light in the turning wheel."""
    x, y = WHEEL
    arcs = skia.Path()
    for k in range(3):
        a0 = math.radians(120 * k + 40 * moment)
        arc = [(x + (TYRE - 24) * math.cos(a), y + (TYRE - 24) * math.sin(a)) for a in np.linspace(a0, a0 + .9, 10)]
        arcs.addPath(brush_stroke(arc, 1, 1, 6, 16))
    pen.ink(arcs, 'cream', wobble=.3, alpha=.9)


def _one_bare(pen: Pen, stance: Stance) -> None:
    """Roelof's legs: one in its clog, one lifted out of the bog with nothing on its foot."""
    spade(pen.placed(-118, 0), 3)
    lifted = stance.stride
    lifted += 24
    pen = pen.placed(36, 0)
    hose(pen, [(-8, -206), (84, -176), (74, -88 - lifted)], 'indigo', 62, 46, (0, -10))
    foot = pen.ink(spline([(58, -86 - lifted), (86, -86 - lifted), (88, -62 - lifted), (116, -48 - lifted),
                           (116, -36 - lifted), (64, -36 - lifted), (56, -56 - lifted)]), SKIN, wobble=.3)
    pen.shade(foot, 'rust', 3, -8, 6, alpha=.5, low=.35)
    pen.ink(ellipse(84, -36 - lifted, 26, 7), mix('peat', 'clay', .2), wobble=1)
    drips = joined(*[brush_stroke([(66 + k * 15, -32 - lifted), (66 + k * 15, -16 - lifted + 7 * (k % 2))], 4, 2)
                     for k in range(3)])
    pen.ink(drips, mix('peat', 'clay', .2), wobble=.3)
    pen.ink(brush_stroke([(52, -92 - lifted), (92, -92 - lifted)], 16, 16), mix('indigo', 'ice', .2), wobble=.4)
    pen = pen.placed(-36, 0)
    clog(pen, -30)
    leg = pen.ink(brush_stroke([(-22, -206), (-30, -110), (-34, -18)], 66, 62, 62), 'indigo', wobble=.6, angle=90,
                  streak=.07)
    pen.shade(leg, 'ink', 14, 0, 12, alpha=.6, low=.3)


def paint_roelof(canvas: Canvas, moment: int) -> None:
    """Roelof looks at his foot; at the hole; at the foot again."""
    own = ROELOF.stances['stand']
    stance = replace(own, stride=(0, 14, 6)[moment], lean=-5, tilt=(10, 14, 6)[moment], brow=5, mouth='line', prop='',
                     near=Arm((-106, -262), (-116, -216), 'fist', 70), far=Arm((112, -244), (146, -222), 'open', 20))
    x, y = ROELOF_AT
    canvas.ink(ellipse(x - 14, y + 1, 36, 6), mix('moss', 'forest', .3), wobble=1.2, edge=1, tooth=0)
    draw_person(Pen.at(canvas, x, y, ROELOF_SIZE), replace(ROELOF, below=_one_bare), stance,
                Gaze(((.75, .9), (.95, .5), (.6, .95))[moment], 0, 'open'))


def paint_squelch(canvas: Canvas, moment: int) -> None:
    """The hole in the shape of a clog, and what rises in it."""
    x, y = CLOG_AT
    hole = spline([(x - 36, y + 2), (x - 38, y - 8), (x - 18, y - 15), (x + 8, y - 12), (x + 30, y - 7), (x + 48,
        y - 10),
                   (x + 46, y + 3), (x + 24, y + 9), (x - 14, y + 9)])
    canvas.ink(hole, mix('clay', 'moss', .3), .95, stroke=5, wobble=.6, edge=.8, tooth=0)
    canvas.ink(hole, mix('night', 'ink', .5), wobble=.6, edge=.6, tooth=0)
    canvas.ink(brush_stroke([(x - 22, y - 6), (x + 4, y - 5)], 1, 1, 2.6), mix('ice', 'cream', .2), .9, wobble=.3,
               tooth=0)
    for k in range(3):
        rise = (0, 5, 11, 3)[(moment + k) % 4]
        if moment:
            water.bubble(canvas, x - 14 + k * 15, y - 6 - rise, 4 + 2 * ((moment + k) % 3), 'sand')


def paint_dog(canvas: Canvas) -> None:
    """His two ends: the plate is between them."""
    for x, y in (HIND_AT, FRONT_AT):
        wide = 80 if x < 500 else 180
        canvas.ink(ellipse(x + (wide if x > 500 else -wide * .6), y + 1, wide, 6), mix('clay', 'plum', .4), .4,
                   'multiply',
                   wobble=.8, edge=1, tooth=0)
    teckel(canvas, *HIND_AT, DOG_SIZE, 'hind', length=2.2)
    teckel(canvas, *FRONT_AT, DOG_SIZE, 'front', look=(.8, -.2), length=7.2)


def paint_wag(canvas: Canvas, wag: float) -> None:
    """The far end, wagging."""
    teckel(canvas, *HIND_AT, DOG_SIZE, 'hind', length=2.2, wag=wag)


def paint_duck(canvas: Canvas) -> None:
    """The duck is in the water already."""
    x, y = DUCK_AT
    duck(Pen.at(canvas, x, y, .72))
    wave = brush_stroke([(x - 26, y - 2), (x, y + 3), (x + 24, y - 2)], 1, 1, 4.4, 16)
    canvas.ink(wave, 'frost', wobble=.4, edge=.6, tooth=0)


def paint_leash(canvas: Canvas) -> None:
    """Its string, slack behind it."""
    canvas.ink(spline([(1362, 770), (1376, 794), (1392, 798), (DUCK_AT[0] - 22, DUCK_AT[1] - 16)], False), 'sand',
               stroke=2.4,
               wobble=.4, edge=.4, tooth=0)


def paint_boat(canvas: Canvas, moment: int) -> None:
    """A leaf with a straw for a mast, from the north-east to the south-west."""
    x, y, size = BOAT[moment]
    pen = Pen.at(canvas, x, y, size)
    hull = pen.ink(spline([(-30, -6, 'c'), (-10, 4), (14, 4), (32, -10, 'c'), (8, -8), (-12, -5)]), mix('terra',
        'gold', .3),
                   wobble=.4)
    pen.shade(hull, 'rust', 2, -4, 3, alpha=.6, low=.3)
    pen.ink(brush_stroke([(0, -4), (-2, -34)], 2.6, 2), 'ochre', wobble=.2)
    pen.ink(spline([(-2, -34, 'c'), (16, -22), (18, -12, 'c'), (0, -10, 'c')]), mix('moss', 'lime', .4), wobble=.4)


def paint_blow(canvas: Canvas, moment: int) -> None:
    """Sand that goes over the fence."""
    rng = np.random.default_rng(6)
    strokes, grains = skia.Path(), skia.Path()
    for k in range(7):
        x, y = 1724 + 24 * k + 20 * moment, 664 - 8 * (k % 3) - k * 4
        strokes.addPath(brush_stroke([(x - 34, y + 8), (x, y - 4), (x + 26, y - 2), (x + 44, y + 7)], .8, .8, 3.4, 14))
    for _ in range(46):
        t = float(rng.random())
        x = 1700 + 190 * ((t + moment * .22) % 1)
        y = 664 - 52 * math.sin(math.pi * ((t + moment * .22) % 1)) + float(rng.normal(0, 9))
        grains.addPath(circle(x, y, float(rng.uniform(1, 2.2))))
    if moment:
        canvas.ink(strokes, mix('#F3DDA8', 'clay', .25), .9, wobble=.5, edge=.6, tooth=0)
        canvas.ink(grains, mix('sand', 'clay', .45), wobble=0, edge=.3, tooth=0)


def paint_thread_in(canvas: Canvas) -> None:
    """From the last page, over the shoulder of the plate, to the end of Mo's scarf."""
    wool(canvas, [(-70, 640), (0, 640), (120, 668), (220, 706), (296, 720), (334, 704), SCARF_END], 3.2)


def paint_thread_on(canvas: Canvas) -> None:
    """Down the other side and along the sandy way, twice round her wheel."""
    wool(canvas, [SCARF_END, (356, 710), (404, 750), (560, 773), (700, 752), (770, 722), (860, 703), (990, 704),
                  (1110, 722), (1200, 752), (HUB[0] - 40, HUB[1] + 38)], 3.2)


def paint_thread_out(canvas: Canvas) -> None:
    """From the wheel on: behind Roelof, along the fence, off the page."""
    for reach in (46, 60):
        turn = [(HUB[0] - 6 + reach * math.cos(a), HUB[1] + 8 + reach * math.sin(a)) for a in np.linspace(.3, 6.5, 22)]
        wool(canvas, turn, 3)
    wool(canvas, [(HUB[0] + 40, HUB[1] + 44), (1370, 738), (1440, 704), (1530, 676), (1620, 660), (1704, 652),
                  (1744, 642), (1834, 619), (1880, 606), (1920, 590), (1994, 584)], 3.2)


def corner(canvas: Canvas) -> None:
    """Thistles and grass nearest to us, at both outer edges."""
    for side, x0 in ((1, -6), (-1, 1926)):
        for k in range(4):
            x = x0 + side * k * 15
            canvas.ink(brush_stroke([(x, 760), (x + side * 4, 700 - k * 4), (x + side * 9, 652 + k * 16)], 5, 3),
                       mix('forest', 'moss', .4), wobble=.4, edge=.5, tooth=0)
            head = canvas.ink(ellipse(x + side * 9, 648 + k * 16, 9, 10), mix('heather', 'brick', .15), wobble=1.4,
                              edge=1.3,
                              tooth=0)
            canvas.shade(head, 'plum', 0, -4, 3, alpha=.5, low=.35)


