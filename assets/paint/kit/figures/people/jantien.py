"""Jantien of the water board: sea-green rain cape, yellow boots, a wheelchair with field tyres, a duck on a string.

Owns her shapes and stances. The seat lifts her above the common frame's floor, see SEAT.
"""
import math

import skia

from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, polygon, rect, spline

from ..eyes import Gaze
from ..pen import Pen
from ..tints import DARK_STEEL
from .parts import Face, brows, head
from .stance import Arm, Build, Stance

SKIN = '#C48A5E'
CAPE = mix('sea', 'teal', .18)
HAIR = mix('ink', 'indigo', .25)
GREY_LOCK = mix('mist', 'till', .3)
FACE = Face(SKIN, 34, 40, nose='small', nose_colour=mix(SKIN, 'ink', .4), eye=6.6, gap=21, eye_x=2)
SEAT = (-14, 68)      # how far the upper half sits from where it would stand
WHEEL, TYRE = (-22, -78), 78


def duck(pen: Pen) -> None:
    """The rubber duck, 44 units high, on the floor at the origin, facing right."""
    body = pen.ink(spline([(-30, -14), (-38, -26, 'c'), (-22, -24), (-4, -22), (10, -26), (26, -18), (24, -2),
                           (4, 2), (-20, 1)]), 'gold')
    pen.shade(body, 'ochre', 4, -8, 6, low=.25)
    crown = pen.ink(circle(16, -31, 14), 'gold', wobble=.3)
    pen.shade(crown, 'ochre', 3, -5, 4, alpha=.6, low=.3)
    pen.ink(spline([(27, -33, 'c'), (40, -30), (28, -25, 'c')]), 'terra', wobble=.2)
    pen.ink(circle(20, -34, 2.6), 'ink', wobble=0, edge=.2)
    pen.ink(spline([(-16, -14), (-2, -18), (8, -10), (-6, -5)]), mix('gold', 'ochre', .6), wobble=.3)


def wheel(pen: Pen, x: float, y: float, radius: float, frame: Colour, rubber: Colour) -> None:
    """A wheel with a knobbly field tyre."""
    knobs = skia.Path()
    count = round(radius * .42)
    for k in range(count):
        angle = 2 * math.pi * k / count
        c, s = math.cos(angle), math.sin(angle)
        knobs.addPath(brush_stroke([(x + c * (radius - 8), y + s * (radius - 8)),
                                    (x + c * (radius + 1), y + s * (radius + 1))], radius * .09, radius * .075))
    pen.ink(knobs, rubber, wobble=.3)
    pen.ink(circle(x, y, radius - 7), rubber, stroke=12 if radius > 40 else 9)
    spokes = skia.Path()
    for k in range(10 if radius > 40 else 5):
        angle = 2 * math.pi * k / (10 if radius > 40 else 5) + .2
        spokes.addPath(brush_stroke([(x, y), (x + math.cos(angle) * (radius - 12),
                                              y + math.sin(angle) * (radius - 12))], 2, 2))
    pen.ink(spokes, 'stone', wobble=.2, edge=.3)
    pen.ink(circle(x, y, radius - 16), frame, stroke=3.4, wobble=.2)
    pen.ink(circle(x, y, radius * .12 + 3), frame, wobble=.2)


def below(pen: Pen, stance: Stance) -> None:
    """The far half of the chair and her legs."""
    wheel(pen, WHEEL[0] + 30, WHEEL[1] - 3, TYRE - 3, DARK_STEEL, mix('ink', 'till', .25))
    pen.ink(brush_stroke([(-66, -110), (-78, -208), (-104, -214)], 9, 8), 'brick')
    back = pen.ink(polygon([(-82, -206, 8), (-56, -206, 8), (-44, -116, 6), (-74, -116, 6)], 6), 'indigo', wobble=.5)
    pen.shade(back, 'ink', 8, -6, 8, low=.3)
    pen.ink(brush_stroke([(-60, -112), (60, -112), (78, -34)], 9, 8), 'brick')
    wheel(pen, 62, -23, 23, DARK_STEEL, 'ink')
    pen.ink(brush_stroke([(72, -20), (128, -12)], 8, 8), 'brick')
    for dx, dark in ((12, .25), (0, 0)):
        leg = pen.ink(brush_stroke([(-14 + dx, -130), (58 + dx, -136), (84 + dx, -96), (90 + dx, -60)], 46, 30, 40),
                      mix('till', 'ink', .25 + dark), wobble=.5, angle=90, streak=.06)
        pen.shade(leg, 'ink', 6, -10, 9, alpha=.6, low=.3)
        boot = pen.ink(spline([(74 + dx, -82, 'c'), (106 + dx, -82, 'c'), (106 + dx, -46), (134 + dx, -32),
                               (136 + dx, -18, 'c'), (76 + dx, -18, 'c')]), mix('gold', 'ochre', dark * 2))
        pen.shade(boot, 'rust', 6, -6, 7, alpha=.5, low=.3)
    pen.ink(brush_stroke([(70, -14), (142, -14)], 6, 6), DARK_STEEL, wobble=.3)


def front(pen: Pen, stance: Stance) -> None:
    """The near wheel, over the cape; the duck that is there first."""
    pen.ink(brush_stroke([(-52, -118), (44, -118)], 8, 8), 'brick')
    wheel(pen, *WHEEL, TYRE, 'brick', 'ink')
    if stance.prop == 'duck':
        pen.ink(spline([(78, -104), (120, -58), (168, -12), (196, -16)], False), 'brick', stroke=2.6, wobble=.3)
        duck(pen.placed(222, 0))


def torso(pen: Pen, stance: Stance) -> None:
    cape = pen.ink(spline([(-24, -308), (-52, -262), (-70, -196), (-74, -176, 'c'), (0, -166), (78, -176, 'c'),
                           (70, -200), (50, -262), (26, -308), (0, -314)]), CAPE, wobble=.8, edge=.7, angle=60,
                   streak=.07, tooth=.003)
    pen.shade(cape, mix('teal', 'ink', .35), 24, -8, 18, alpha=.7, texture='bristle060', low=.22)
    pen.ink(spline([(8, -296), (12, -240), (14, -172)], False), mix(CAPE, 'ink', .45), stroke=2.6)
    for y in (-270, -236, -202):
        pen.ink(brush_stroke([(4, y), (20, y)], 5, 5), 'gold', wobble=.2)
    hood = pen.ink(spline([(-46, -290), (-34, -322), (0, -330), (32, -322), (44, -292), (18, -280), (-18, -280)]),
                   mix(CAPE, 'ink', .22), wobble=.5)
    pen.shade(hood, 'ink', 6, -10, 7, alpha=.5, low=.35)


def jantien_head(pen: Pen, stance: Stance, gaze: Gaze) -> None:
    pen.ink(rect(-14, -324, 30, 26, 8), mix(SKIN, 'ink', .3), wobble=.3)
    back = pen.ink(spline([(-42, -346), (-40, -386), (-10, -406), (24, -402), (40, -382), (40, -362), (8, -350),
                           (-20, -318), (-40, -326)]), HAIR, wobble=.6, edge=.8)
    pen.shade(back, mix('indigo', 'sea', .3), -8, 10, 8, alpha=.7, texture='bristle060', blend='normal', low=.4)
    pen.ink(ellipse(-32, -398, 19, 17), HAIR, wobble=.6, edge=.9)
    pen.ink(brush_stroke([(-34, -384), (-18, -392)], 7, 7), 'brick', wobble=.2)
    mouth = {'line': 'wry'}.get(stance.mouth, stance.mouth)
    head(pen, 4, -354, FACE, gaze, mouth)
    brows(pen, 5, -372 - stance.brow, 21, HAIR)
    fringe = pen.ink(spline([(-38, -340, 'c'), (-40, -380), (-8, -402), (28, -396), (40, -366, 'c'), (14, -384),
                             (-6, -380), (-22, -362), (-28, -334, 'c')]), HAIR, wobble=.5, edge=.8)
    pen.ink(brush_stroke([(-2, -399), (-16, -388), (-26, -366)], 2, 2, 6), GREY_LOCK, wobble=.3, clip=fringe)
    pen.ink(ellipse(-30, -338, 4, 7), 'gold', wobble=.1, edge=.2)



def carried(pen: Pen, stance: Stance, moment: str) -> None:
    """Nothing in her hands: they are on the wheel or show the way."""


_ON_WHEEL = Arm((-86, -244), (-40, -222), 'fist', 60)
STANCES = {
    'stand': Stance(_ON_WHEEL, Arm((76, -236), (92, -204), 'fist', 80), lean=5, tilt=-4, look=(.8, .1), prop='duck'),
    'speak': Stance(_ON_WHEEL, Arm((92, -250), (130, -262), 'point', -8), lean=7, tilt=-6, look=(.8, 0), mouth='talk',
                    brow=4, prop='duck'),
    'listen': Stance(Arm((-80, -236), (-30, -196), 'fist', 10), Arm((78, -236), (90, -206), 'flat', 60), lean=-4,
                     tilt=8, look=(.6, .1), mouth='line', prop='duck'),
    'table': Stance(Arm((-84, -218), (-34, -184), 'point', 12), Arm((84, -220), (74, -180), 'flat', 150), lean=-12,
                    tilt=-4, look=(-.1, .75)),
    'table_speak': Stance(Arm((-84, -218), (-20, -184), 'point', 8), Arm((98, -232), (126, -270), 'open', -40),
                          lean=-10, tilt=6, look=(.8, -.1), mouth='talk', brow=4),
}

JANTIEN = Build('jantien', SKIN, CAPE, mix(CAPE, 'ink', .2), (-42, -276), (42, -276), (34, 26), 12.5, below, torso,
                jantien_head, carried, STANCES, front=front, seat=SEAT)
