"""Egbert, resident in Noordenveld: forest cardigan, white beard, a level in his pocket, a mug that is always level.

Owns his shapes and stances.
"""
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, polygon, rect, spline

from ..eyes import Gaze
from ..pen import Pen, shifted
from .parts import Face, brows, buttons, head, knitted, lips, stripes, trousers
from .stance import Arm, Build, Stance

SKIN = '#EDBB98'
CARDIGAN = 'forest'
FACE = Face(SKIN, 36, 42, nose='none', eye_x=6, eye_y=-2)
SLIPPER = ((-22, 2, 'c'), (-24, -18), (-4, -24), (22, -18), (40, -8), (38, 3, 'c'))


def below(pen: Pen, stance: Stance) -> None:
    for x in (-34 - stance.stride, 36 + stance.stride):
        slipper = pen.ink(spline(shifted(SLIPPER, x, 0)), 'brick')
        stripes(pen, slipper, 'sand', -26, 4, 9, 2.4)
    trousers(pen, mix('clay', 'moss', .35), (59, 62), -190, -16, stance.stride)


def torso(pen: Pen, stance: Stance) -> None:
    wool = pen.ink(spline([(-60, -150, 'c'), (-76, -214), (-60, -282), (-30, -304), (26, -304), (56, -280),
                           (76, -214), (60, -150, 'c'), (0, -142)]), CARDIGAN, wobble=.7, edge=.8, angle=90,
                   streak=.08, tooth=.003)
    pen.shade(wool, 'night', 24, -8, 18, alpha=.75, texture='bristle090', low=.22)
    knitted(pen, wool, 'moss', (-80, -300, 80, -148))
    shirt = pen.ink(polygon([(-22, -306), (26, -306), (8, -236)], 4), 'cream')
    stripes(pen, shirt, 'ice', -310, -230, 10, 2.6)
    pen.ink(spline([(8, -238), (8, -148)], False), mix(CARDIGAN, 'ink', .5), stroke=2.6, wobble=.3, edge=.3)
    buttons(pen, [(20, -222 + k * 28) for k in range(3)], 'sand')
    _level(pen)


def _level(pen: Pen) -> None:
    """The level in the pocket: a gold slat whose bubble stands a little off the middle, as his house does."""
    slat = pen.placed(47, -206, 8)
    slat.ink(rect(-9, -34, 18, 60, 3), 'gold', wobble=.3)
    glass = slat.ink(rect(-5, -24, 10, 22, 5), mix('moss', 'glow', .5), wobble=.2)
    slat.ink(circle(0, -15, 3.4), 'cream', wobble=.1, edge=.2, clip=glass)
    pen.ink(polygon([(30, -196), (68, -192), (64, -156, 5), (32, -158, 5)], 3), mix(CARDIGAN, 'ink', .3), wobble=.4)


def egbert_head(pen: Pen, stance: Stance, gaze: Gaze) -> None:
    pen.ink(rect(-14, -322, 32, 24, 8), mix(SKIN, 'rust', .35), wobble=.3)
    pen.ink(ellipse(-34, -352, 9, 12), mix(SKIN, 'rust', .2), wobble=.2)
    head(pen, 2, -356, FACE, gaze, 'none')
    pen.ink(spline([(-36, -372, 'c'), (-40, -350), (-34, -334), (-26, -346), (-26, -366, 'c')]), 'white', wobble=.5,
            edge=.8)
    beard = pen.ink(spline([(-34, -346, 'c'), (-18, -334), (4, -330), (24, -330), (38, -340, 'c'), (38, -316),
                            (22, -292), (6, -284), (-14, -294), (-30, -318)]), 'white', wobble=.7, edge=1, angle=90,
                    streak=.06)
    pen.shade(beard, 'stone', 8, -6, 9, alpha=.6, low=.3, texture='bristle090')
    pen.ink(ellipse(22, -340, 11, 9.5), mix('rose', 'brick', .2), wobble=.2)
    if stance.mouth in ('talk', 'grin', 'o'):
        lips(pen, 'talk', 6, -343, SKIN)
    else:
        pen.ink(spline([(6, -318), (16, -314), (26, -319)], False), mix(SKIN, 'plum', .8), stroke=3, wobble=.1,
                edge=.2)
    brows(pen, 5, -371 - stance.brow, 21, 'white')


def mug(pen: Pen) -> None:
    """The mug on its own level, its foot at the origin, steam above it."""
    cup = pen.ink(rect(-16, -38, 32, 38, 5), 'cream', wobble=.3)
    stripes(pen, cup, 'brick', -28, -12, 20, 8, plate=None)
    pen.ink(spline([(-16, -30), (-28, -28), (-28, -12), (-16, -10)], False), 'cream', stroke=6, wobble=.2, edge=.3)
    pen.ink(ellipse(0, -38, 16, 4.6), 'peat', wobble=.2)
    for x in (-6, 8):
        pen.ink(brush_stroke([(x, -48), (x + 6, -58), (x, -68), (x + 6, -78)], 1, 1, 3.4), 'white', alpha=.85,
                wobble=.2, edge=.4)


def carried(pen: Pen, stance: Stance, moment: str) -> None:
    if moment == 'behind_near' and stance.prop == 'mug':
        x, y = stance.near.wrist
        mug(pen.upright(x + 22, y + 6))
    if moment == 'near':
        x, y = stance.near.elbow
        pen.ink(ellipse(x + 4, y - 2, 10, 14, -20), 'rust', wobble=.3)


STANCES = {
    'stand': Stance(Arm((-86, -208), (-30, -226), turn=-10), Arm((88, -236), (92, -206), turn=80), lean=-2, tilt=3,
                    look=(.5, .5), prop='mug'),
    'speak': Stance(Arm((-90, -206), (-40, -216), turn=-10), Arm((96, -244), (122, -286), 'open', -62), lean=3,
                    tilt=-4, look=(.8, -.1), mouth='talk', brow=5, stride=8, prop='mug'),
    'listen': Stance(Arm((-86, -208), (-26, -236), turn=-10), Arm((88, -236), (62, -206), turn=160), lean=4, tilt=7,
                     look=(.5, .2), lid=.22, stride=-6, prop='mug'),
    'table': Stance(Arm((-96, -218), (-50, -222), turn=-10), Arm((94, -216), (44, -180), 'flat', 168), lean=-10, tilt=7,
                    look=(.6, .3), lid=.14, prop='mug'),
    'table_speak': Stance(Arm((-96, -218), (-50, -222), turn=-10), Arm((100, -232), (118, -282), 'point', -66),
                          lean=-12, tilt=5, look=(.8, -.1), mouth='talk', brow=6, prop='mug'),
}

EGBERT = Build('egbert', SKIN, CARDIGAN, mix(CARDIGAN, 'ink', .2), (-58, -264), (54, -262), (36, 26), 13, below, torso,
               egbert_head, carried, STANCES)
