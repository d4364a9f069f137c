"""Bennie, salt driller near Hengelo: a barrel of a man in a terra overall, helmet, salt on everything.

Owns his shapes and stances.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Region
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, ellipse, minus, polygon, rect, spline

from ..eyes import Gaze
from ..pen import Pen
from .parts import Face, brows, head, stripes
from .stance import Arm, Build, Stance

SKIN = '#B4744F'
OVERALL = mix('terra', 'rust', .12)
HELMET = mix('cream', 'sand', .25)
HAIR = mix('ink', 'peat', .3)
FACE = Face(SKIN, 42, 44, nose='broad', nose_colour=mix(SKIN, 'rust', .4), eye=6.6, gap=22, eye_x=4)


def salt(pen: Pen, region: Region | None, box: tuple[float, float, float, float], count: int, seed: int) -> None:
    """Grains of salt: small tilted cubes within (left, top, right, bottom)."""
    rng = np.random.default_rng(seed)
    grains = skia.Path()
    left, top, right, bottom = box
    for _ in range(count):
        x, y, half = rng.uniform(left, right), rng.uniform(top, bottom), rng.uniform(1.6, 3.4)
        turn = rng.uniform(.2, 1.2)
        corners = [(x + half * 1.3 * np.cos(turn + k * np.pi / 2), y + half * 1.3 * np.sin(turn + k * np.pi / 2))
                   for k in range(4)]
        grains.addPath(polygon([(float(px), float(py)) for px, py in corners]))
    pen.ink(grains, 'white', wobble=.1, edge=.2, clip=region)


def below(pen: Pen, stance: Stance) -> None:
    for x, side in ((-44 - stance.stride, -1), (44 + stance.stride, 1)):
        leg = pen.ink(brush_stroke([(side * 38, -176), (side * 44, -90), (x, -26)], 78, 60, 72), OVERALL, wobble=.7,
                      angle=90, streak=.07)
        pen.shade(leg, 'plum', 14, 0, 12, alpha=.6, texture='bristle090', low=.28)
        stripes(pen, leg, 'glow', -74, -60, 30, 11, plate=None, alpha=.9)
        boot = pen.ink(spline([(x - 32, -34, 'c'), (x + 28, -34, 'c'), (x + 32, -18), (x + 52, -8), (x + 52, 2, 'c'),
                               (x - 34, 2, 'c')]), mix('peat', 'ink', .3))
        pen.shade(boot, 'ink', 4, -8, 6, alpha=.6)
        salt(pen, boot, (x - 34, -12, x + 52, 2), 9, 5 + side)


def torso(pen: Pen, stance: Stance) -> None:
    barrel = pen.ink(spline([(-84, -140, 'c'), (-104, -200), (-92, -266), (-56, -306), (0, -318), (54, -306),
                             (88, -266), (102, -200), (84, -140, 'c'), (0, -128)]), OVERALL, wobble=.8, edge=.7,
                     angle=90, streak=.07, tooth=.003)
    pen.shade(barrel, 'plum', 30, -8, 22, alpha=.65, texture='bristle090', low=.2)
    stripes(pen, barrel, 'glow', -196, -180, 30, 13, plate=None, alpha=.92)
    for side in (-1, 1):
        pen.ink(brush_stroke([(side * 40 + 6, -306), (side * 44 + 6, -196)], 12, 12), 'glow', alpha=.92, clip=barrel)
    pen.ink(spline([(8, -300), (12, -220), (12, -130)], False), mix(OVERALL, 'ink', .45), stroke=3)
    pen.ink(polygon([(22, -262), (62, -262), (60, -222, 5), (24, -222, 5)], 3), mix(OVERALL, 'rust', .45))
    pen.ink(polygon([(-30, -312, 4), (2, -318), (10, -288), (-12, -280)], 3), mix(OVERALL, 'rust', .4))
    pen.ink(polygon([(34, -312, 4), (4, -318), (10, -288), (30, -280)], 3), mix(OVERALL, 'rust', .4))
    salt(pen, barrel, (-96, -312, -20, -262), 26, 3)
    salt(pen, barrel, (20, -312, 96, -240), 24, 4)
    salt(pen, barrel, (-90, -176, 90, -134), 20, 8)


def bennie_head(pen: Pen, stance: Stance, gaze: Gaze) -> None:
    pen.ink(rect(-20, -326, 46, 24, 10), mix(SKIN, 'rust', .35), wobble=.3)
    pen.ink(ellipse(-38, -350, 10, 13), mix(SKIN, 'rust', .25), wobble=.3)
    pen.ink(spline([(-42, -372, 'c'), (-40, -352), (-30, -348), (-26, -374, 'c')]), HAIR, wobble=.4, edge=.8)
    skin = head(pen, 4, -352, FACE, gaze, {'smile': 'grin', 'line': 'smile'}.get(stance.mouth, stance.mouth))
    pen.patch(skin, mix(SKIN, 'ink', .3), 8, -306, 12, 34, alpha=.35)
    brows(pen, 7, -371 - stance.brow, 23, HAIR)
    shell = minus(ellipse(0, -376, 52, 44), rect(-80, -374, 160, 80))
    dome = pen.ink(shell, HELMET)
    pen.shade(dome, 'clay', 10, -8, 9, alpha=.6, low=.35)
    pen.ink(rect(-54, -381, 122, 11, 5), mix(HELMET, 'clay', .2), wobble=.3)
    pen.ink(rect(-9, -424, 18, 42, 6), 'brick', wobble=.3)
    lamp = pen.ink(ellipse(34, -396, 11, 11), 'till', wobble=.2)
    pen.ink(ellipse(36, -396, 7, 7.5), 'glow', wobble=.2, clip=lamp)
    salt(pen, dome, (-48, -418, 50, -384), 22, 6)


def carried(pen: Pen, stance: Stance, moment: str) -> None:
    """His hands are empty: they pat walls."""


STANCES = {
    'stand': Stance(Arm((-124, -224), (-78, -178), turn=30), Arm((124, -244), (140, -296), 'open', -72), lean=-2,
                    tilt=4, look=(.7, -.1)),
    'speak': Stance(Arm((-126, -240), (-122, -186), 'open', 110), Arm((126, -262), (158, -300), 'open', -48), lean=4,
                    tilt=-4, look=(.8, -.2), mouth='talk', brow=6, stride=12),
    'listen': Stance(Arm((-112, -226), (-30, -226), turn=0), Arm((112, -226), (48, -204), turn=170), lean=-3, tilt=7,
                     look=(.5, .3), lid=.18, mouth='line'),
    'table': Stance(Arm((-128, -222), (-70, -180), 'flat', 14), Arm((128, -222), (92, -178), 'flat', 162), lean=10,
                    tilt=-6, look=(.5, .3)),
    'table_speak': Stance(Arm((-128, -222), (-58, -180), 'flat', 14), Arm((136, -244), (150, -300), 'open', -70),
                          lean=5, tilt=5, look=(.8, -.2), mouth='talk', brow=6),
}

BENNIE = Build('bennie', SKIN, OVERALL, mix(OVERALL, 'plum', .25), (-78, -272), (76, -272), (50, 36), 17, below, torso,
               bennie_head, carried, STANCES)
