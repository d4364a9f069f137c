"""Truida, alderwoman in Twente: plum-red coat, silver bob, brick glasses, a map that is always just too small.

Owns her shapes and stances.
"""
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, polygon, rect, spline

from ..eyes import Gaze
from ..pen import Pen
from ..tints import SILVER_HAIR
from .parts import Face, buttons, head, stripes
from .stance import Arm, Build, Stance

SKIN = '#F0C6A2'
COAT = mix(mix('heather', 'brick', .16), 'plum', .12)
FACE = Face(SKIN, 33, 40, nose='long', eye=6.2, gap=21, eye_x=2, eye_y=-3)


def below(pen: Pen, stance: Stance) -> None:
    for x, hip in ((-22 - stance.stride, -22), (24 + stance.stride, 24)):
        pen.ink(brush_stroke([(hip, -110), (x, -30)], 19, 14), mix('plum', 'ink', .2))
        pen.ink(spline([(x - 13, -52, 'c'), (x + 12, -52, 'c'), (x + 13, -20), (x + 36, -9), (x + 36, 1, 'c'),
                        (x - 14, 1, 'c')]), 'ink')
        pen.ink(rect(x - 14, -3, 50, 6, 2), 'brick', wobble=.2)


def torso(pen: Pen, stance: Stance) -> None:
    coat = pen.ink(spline([(-36, -298), (-54, -220), (-78, -100), (-80, -88, 'c'), (0, -80), (82, -88, 'c'),
                           (78, -100), (52, -220), (36, -298), (0, -306)]), COAT, wobble=.8, edge=.7, angle=90,
                   streak=.08, tooth=.003)
    pen.shade(coat, 'plum', 24, -8, 20, texture='bristle090', alpha=.8, low=.22)
    pen.shade(coat, mix(COAT, 'rose', .6), -14, 0, 8, texture='bristle090', blend='normal', low=.45)
    pen.ink(spline([(8, -286), (10, -190), (14, -86)], False), mix(COAT, 'ink', .5), stroke=2.6)
    buttons(pen, [(22, -262 + k * 40) for k in range(4)], radius=5.6)
    pen.ink(polygon([(-46, -168), (-16, -172), (-14, -158), (-48, -154)], 3), mix(COAT, 'ink', .35), wobble=.3)
    scarf = pen.ink(spline([(-36, -302), (-20, -318), (20, -318), (38, -304), (30, -282), (4, -274), (-28, -284)]),
                    'teal', wobble=.5)
    stripes(pen, scarf, 'ice', -330, -270, 11, 3.4)
    pen.shade(scarf, 'ink', 6, -10, 7, alpha=.5, low=.35)
    end = pen.ink(polygon([(2, -284), (24, -288), (34, -222, 4), (12, -218, 4)]), 'teal', wobble=.5)
    stripes(pen, end, 'ice', -290, -210, 11, 3.4)


def truida_head(pen: Pen, stance: Stance, gaze: Gaze) -> None:
    pen.ink(spline([(-42, -350), (-36, -392), (0, -408), (36, -394), (44, -352), (40, -318), (22, -312), (-30, -312),
                    (-44, -324)]), SILVER_HAIR, wobble=.6, edge=.7, angle=90, streak=.06)
    mouth = {'talk': 'lips_talk', 'smile': 'lips', 'line': 'lips'}.get(stance.mouth, stance.mouth)
    head(pen, 4, -354, FACE, gaze, mouth)
    fringe = pen.ink(spline([(-40, -340, 'c'), (-42, -376), (-20, -404), (14, -406), (38, -388), (42, -364, 'c'),
                             (16, -386), (-10, -378), (-24, -356), (-28, -320, 'c'), (-38, -322)]), SILVER_HAIR,
                     wobble=.6, edge=.7, angle=60, streak=.06)
    pen.shade(fringe, 'till', 8, -8, 7, alpha=.6, low=.3, texture='bristle060')
    for x in (6, 27.5):
        pen.ink(circle(x, -357, 11.5), 'brick', stroke=3.2, wobble=.2, edge=.2)
    pen.ink(spline([(-6, -359), (-26, -362)], False), 'brick', stroke=2.8, wobble=.1, edge=.2)
    pen.ink(circle(-27, -334, 4.4), 'gold', wobble=.1, edge=.2)


def map_roll(pen: Pen) -> None:
    """The rolled map, 220 units long, rising to the right; its middle at the origin."""
    roll = pen.ink(polygon([(-112, 11), (106, -39), (112, -11), (-106, 39)], 3), 'cream', wobble=.5)
    stripes(pen, roll, 'sea', -80, 100, 34, 7, across=False, span=(-60, 50), alpha=.9, plate='blue')
    stripes(pen, roll, 'ochre', -68, 100, 34, 4, across=False, span=(-60, 50), alpha=.9)
    pen.shade(roll, 'clay', 0, -8, 6, low=.3)
    pen.ink(ellipse(109, -25, 6.5, 14.5, -12), 'sand', wobble=.2)
    pen.ink(ellipse(109, -25, 3, 8, -12), 'clay', wobble=.2)


def carried(pen: Pen, stance: Stance, moment: str) -> None:
    if stance.prop == 'roll' and moment == 'behind_near':
        map_roll(pen.placed(-10, -207))


_ROLLED = Arm((-80, -222), (-22, -192))
STANCES = {
    'stand': Stance(_ROLLED, Arm((90, -258), (104, -316), 'point', -80), lean=-2, tilt=4, look=(.6, -.2), prop='roll'),
    'speak': Stance(_ROLLED, Arm((92, -238), (128, -262), 'open', -24), lean=4, tilt=-4, look=(.8, 0), mouth='talk',
                    stride=12, prop='roll'),
    'listen': Stance(_ROLLED, Arm((82, -240), (56, -296), 'fist', -60), lean=-3, tilt=8, look=(.5, .3), stride=-8,
                     prop='roll'),
    'table': Stance(Arm((-82, -222), (-30, -184), 'flat', 8), Arm((76, -224), (52, -180), 'flat', 165), lean=7, tilt=-8,
                    look=(.3, .6)),
    'table_speak': Stance(Arm((-82, -222), (-30, -184), 'flat', 8), Arm((94, -236), (104, -300), 'point', -82), lean=9,
                          tilt=5, look=(.7, -.1), mouth='talk'),
}

TRUIDA = Build('truida', SKIN, COAT, mix(COAT, 'ink', .22), (-38, -280), (36, -280), (33, 24), 13, below, torso,
               truida_head, carried, STANCES)
