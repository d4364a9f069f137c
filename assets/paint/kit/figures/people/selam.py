"""Selam, student at Enschede: gold hoodie with an ammonite, headphones, backpack, and the hand drill.

Owns her shapes and stances.
"""
import math

import numpy as np
import skia

from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, polygon, rect, spline, union

from ..eyes import Gaze
from ..pen import Pen
from ..tints import DARK_STEEL, DENIM, STEEL
from .parts import Face, head, stripes
from .stance import Arm, Build, Stance

SKIN = '#9A6544'
HOODIE = 'gold'
HAIR = mix('ink', 'peat', .35)
FACE = Face(SKIN, 33, 39, nose_colour=mix(SKIN, 'ink', .28), eye=6.8, gap=21, eye_x=2)


def drill(pen: Pen) -> None:
    """The hand drill upright, its tip on the floor at the origin, 334 units tall."""
    pen.ink(brush_stroke([(2, -330), (0, -70)], 7, 7), STEEL, wobble=.3)
    pen.ink(brush_stroke([(-28, -330), (32, -330)], 11, 11), 'brick')
    auger = pen.ink(spline([(-11, -80, 'c'), (11, -80, 'c'), (14, -40), (0, 4, 'c'), (-14, -40)]), DARK_STEEL,
                    wobble=.3)
    stripes(pen, auger, 'cream', -76, 0, 13, 4, alpha=.7, plate='white')
    pen.ink(spline([(-9, -70), (8, -70), (6, -56), (-8, -58)]), 'peat', wobble=.3)


def below(pen: Pen, stance: Stance) -> None:
    if stance.prop == 'drill':
        drill(pen.placed(124, 0))
    pack = pen.ink(rect(-86, -292, 70, 116, 24), 'teal', wobble=.7, tooth=.003)
    pen.shade(pack, 'ink', 16, -8, 12, alpha=.6, low=.3)
    pen.ink(rect(-84, -232, 40, 44, 10), mix('teal', 'sea', .5))
    pen.ink(spline([(-80, -220), (-50, -220)], False), 'gold', stroke=2.4, wobble=.2, edge=.3)
    for hip, foot in (((-24, -190), (-40 - stance.stride, -22)), ((26, -190), (36 + stance.stride, -22))):
        knee = ((hip[0] + foot[0]) / 2 - 2, -110)
        leg = pen.ink(brush_stroke([hip, knee, foot], 50, 33, 44), DENIM, wobble=.5, angle=90, streak=.07)
        pen.shade(leg, 'ink', 10, 0, 9, texture='bristle090', low=.3)
        x = foot[0]
        pen.ink(brush_stroke([(x - 18, -36), (x + 18, -36)], 11, 11), mix('frost', 'indigo', .3))
        pen.ink(rect(x - 13, -32, 24, 18), 'brick', wobble=.2)
        shoe = pen.ink(spline([(x - 18, -20, 'c'), (x + 10, -24), (x + 40, -10), (x + 42, 1, 'c'), (x - 20, 1, 'c')]),
                       'white')
        pen.shade(shoe, 'ice', 2, -8, 6, alpha=.7)
        pen.ink(rect(x - 20, -3, 62, 6, 3), 'brick', wobble=.2)


def torso(pen: Pen, stance: Stance) -> None:
    hoodie = pen.ink(spline([(-58, -180, 'c'), (-66, -250), (-50, -296), (0, -306), (48, -296), (62, -250),
                             (56, -180, 'c'), (0, -174)]), HOODIE, wobble=.7, edge=.7, angle=90, streak=.06, tooth=.003)
    pen.shade(hoodie, 'rust', 22, -6, 16, alpha=.75, low=.25)
    pen.ink(rect(-60, -192, 120, 15, 6), mix(HOODIE, 'rust', .35))
    pen.ink(polygon([(-28, -228), (28, -228), (40, -196, 6), (-40, -196, 6)], 6), mix(HOODIE, 'rust', .22))
    whorl = [(17 * math.exp(-.2 * t) * math.cos(t) + 2, 17 * math.exp(-.2 * t) * math.sin(t) - 254)
             for t in np.linspace(0, 13, 60)]
    pen.ink(brush_stroke(whorl, 5, 1.4, 3.4, 70), 'teal', wobble=.2, edge=.4, plate='blue')
    pen.ink(brush_stroke([(-30, -300), (-44, -252), (-50, -196)], 11, 11), 'teal')
    pen.ink(spline([(-44, -292), (-30, -318), (30, -318), (46, -294), (20, -282), (-18, -282)]),
            mix(HOODIE, 'rust', .35), wobble=.5)


def selam_head(pen: Pen, stance: Stance, gaze: Gaze) -> None:
    pen.ink(rect(-14, -322, 30, 26, 8), mix(SKIN, 'ink', .3), wobble=.3)
    _hair(pen)
    head(pen, 6, -352, FACE, gaze, {'smile': 'grin', 'line': 'smile'}.get(stance.mouth, stance.mouth))
    pen.ink(spline([(-34, -356, 'c'), (-30, -384), (4, -396), (36, -384), (42, -368, 'c'), (22, -380), (4, -376),
                    (-16, -378), (-24, -352)]), HAIR, wobble=.6, edge=1)
    pen.ink(spline([(-36, -352), (-44, -396), (-6, -424), (36, -408), (40, -380)], False), 'brick', stroke=6)
    pen.ink(ellipse(-33, -350, 12, 17), 'brick', wobble=.3)
    pen.ink(ellipse(-33, -350, 6, 10), mix('brick', 'ink', .4), wobble=.2)


def _hair(pen: Pen) -> None:
    crown: skia.Path = ellipse(-6, -372, 44, 38)
    for k in range(13):
        angle = k / 13 * 2 * math.pi
        crown = union(crown, circle(-6 + 40 * math.cos(angle), -374 + 34 * math.sin(angle), 25))
    hair = pen.ink(crown, HAIR, wobble=.9, edge=1.3)
    pen.shade(hair, mix('peat', 'rust', .35), -10, 14, 12, alpha=.9, texture='sponge', blend='normal', low=.4)


def carried(pen: Pen, stance: Stance, moment: str) -> None:
    if stance.prop == 'shoulder' and moment == 'behind_far':
        drill(pen.placed(118, -372, -112))


STANCES = {
    'stand': Stance(Arm((-104, -282), (-106, -338), 'open', -84), Arm((92, -250), (116, -268), turn=-10), lean=-2,
                    tilt=4, look=(.6, -.1), prop='drill'),
    'speak': Stance(Arm((-92, -262), (-58, -306), turn=-40), Arm((92, -240), (118, -270), 'open', -50), lean=4,
                    tilt=-5, look=(.7, -.1), mouth='talk', stride=14, prop='shoulder'),
    'listen': Stance(Arm((-104, -290), (-52, -338), 'fist', -40), Arm((92, -250), (116, -268), turn=-10), lean=3,
                     tilt=9, look=(.4, .7), lid=.2, mouth='line', stride=-8, prop='drill'),
    'table': Stance(Arm((-80, -180), (-28, -282), 'fist', -50), Arm((92, -218), (66, -184), 'flat', 168), lean=13,
                    tilt=-3, look=(.7, .1), mouth='line'),
    'table_speak': Stance(Arm((-96, -218), (-40, -184), 'flat', 10), Arm((108, -232), (124, -284), 'open', -70),
                          lean=10, tilt=-8, look=(.8, -.1), mouth='talk'),
}

SELAM = Build('selam', SKIN, HOODIE, mix(HOODIE, 'rust', .2), (-50, -274), (44, -276), (38, 27), 14, below, torso,
              selam_head, carried, STANCES)
