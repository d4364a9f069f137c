"""Roelof, farmer in Midden-Drenthe: overalls, clogs, cap, and a spade on which he chalks molehills.

Owns his shapes and stances.
"""
import skia

from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, ellipse, polygon, rect, spline

from ..eyes import Gaze
from ..pen import Pen, shifted
from ..tints import DARK_WOOD, GREY_HAIR, STEEL, WOOD, WOOD_SHOE
from .parts import Face, brows, buttons, dotted, head, stripes, trousers
from .stance import Arm, Build, Stance

SKIN = '#E6AC86'
FACE = Face(SKIN, 39, 45, nose='none', eye_y=-2)
CLOG = ((-30, 2), (-33, -16), (-14, -27), (8, -24), (30, -15), (47, -22), (44, -6), (32, 3))
TALLY = 8      # molehills so far


def spade(pen: Pen, tally: int = TALLY) -> None:
    """The spade upright, its blade on the floor at the origin; chalk strokes count molehills by fives."""
    pen.ink(brush_stroke([(2, -300), (0, -70)], 8, 8), WOOD)
    pen.ink(brush_stroke([(-18, -300), (22, -300)], 9, 9), DARK_WOOD)
    blade = pen.ink(spline([(-24, -78, 'c'), (0, -84), (24, -78, 'c'), (24, -34), (0, 2), (-24, -34)]), STEEL)
    pen.shade(blade, 'indigo', 10, -8, 8, alpha=.7)
    pen.ink(rect(-5, -100, 10, 30, 3), DARK_WOOD, wobble=.3)
    chalk = skia.Path()
    for k in range(tally):
        row, place = divmod(k, 5)
        x, y = -15 + place * 6.4, -64 + row * 26
        line = [(x, y), (x + 1, y + 18)] if place < 4 else [(x - 26, y + 14), (x - 2, y + 3)]
        chalk.addPath(brush_stroke(line, 2.4, 1.8))
    pen.ink(chalk, 'cream', wobble=.2, edge=.6)


def clog(pen: Pen, x: float, y: float = 0) -> None:
    """One wooden shoe, toe to the right."""
    shoe = pen.ink(spline(shifted(CLOG, x, y)), WOOD_SHOE)
    pen.shade(shoe, 'rust', 4, -9, 7, alpha=.6, low=.3)
    pen.ink(ellipse(x - 12, y - 22, 17, 6, 6), DARK_WOOD, wobble=.3)


def below(pen: Pen, stance: Stance) -> None:
    if stance.prop == 'spade':
        spade(pen.placed(128, 0))
    clog(pen, -46 - stance.stride)
    clog(pen, 38 + stance.stride)
    trousers(pen, 'indigo', (66, 73), -222, stride=stance.stride)


def torso(pen: Pen, stance: Stance) -> None:
    shirt = pen.ink(spline([(-68, -190, 'c'), (-76, -258), (-56, -302), (0, -314), (52, -302), (74, -258),
                            (66, -190, 'c')]), 'brick', wobble=.8, tooth=.003)
    stripes(pen, shirt, 'sand', -312, -190, 17, 3.2)
    stripes(pen, shirt, 'sand', -90, 100, 17, 3.2, across=False, span=(-320, -185))
    pen.shade(shirt, 'plum', 20, -6, 14, alpha=.6, low=.3)
    bib = pen.ink(polygon([(-42, -282, 8), (44, -282, 8), (62, -186, 4), (-62, -186, 4)]), 'indigo', wobble=.6,
                  angle=90, streak=.06)
    pen.shade(bib, 'ink', 14, 0, 10, alpha=.6, low=.35)
    for side in (-1, 1):
        pen.ink(brush_stroke([(side * 32, -276), (side * 38, -306)], 13, 12), 'indigo')
    buttons(pen, ((-32, -272), (32, -272)), radius=4.6)
    pen.ink(rect(-20, -258, 44, 34, 6), mix('indigo', 'ice', .18))
    pen.ink(spline([(-14, -252), (18, -252)], False), 'gold', stroke=1.8, wobble=.2, edge=.3)


def roelof_head(pen: Pen, stance: Stance, gaze: Gaze) -> None:
    pen.ink(rect(-16, -326, 36, 26, 8), mix(SKIN, 'rust', .35), wobble=.3)
    pen.ink(ellipse(-36, -348, 10, 13), mix(SKIN, 'rust', .2), wobble=.3)
    pen.ink(spline([(-38, -356), (-36, -330), (-26, -322), (-20, -350)]), GREY_HAIR, wobble=.5)
    head(pen, 2, -352, FACE, gaze, 'none')
    talking = stance.mouth in ('talk', 'grin', 'o')
    if talking:
        pen.ink(ellipse(25, -312, 8, 6), mix('plum', 'ink', .5), wobble=.2, edge=.3)
        pen.ink(ellipse(26, -308, 5, 2.4), 'brick', wobble=.1, edge=.2)
    pen.ink(ellipse(26, -338, 12, 10.5), mix('rose', 'brick', .35), wobble=.3)
    lift = -4 if talking else 0
    pen.ink(spline(shifted([(24, -327), (6, -330), (-8, -318), (6, -314), (24, -318), (40, -314), (50, -322),
                            (40, -330)], 0, lift)), GREY_HAIR, wobble=.5, edge=.9)
    brows(pen, 10, -369 - stance.brow, 20, GREY_HAIR)
    cap = pen.ink(spline([(-44, -368, 'c'), (-44, -392), (-14, -408), (26, -404), (48, -386), (50, -374),
                          (76, -366, 'c'), (56, -360), (14, -370)]), mix('moss', 'clay', .5), wobble=.6, edge=.8)
    dotted(pen, cap, 'sand', (-46, -408, 78, -358), 10)
    pen.shade(cap, 'ink', 8, -8, 8, alpha=.6, low=.3)
    if not talking:
        pen.ink(brush_stroke([(42, -316), (72, -330)], 2.2, 1.4), 'gold', wobble=.2, edge=.3)
        pen.ink(brush_stroke([(70, -329), (84, -340)], 3, 1.2, 6), 'ochre', wobble=.2)


def carried(pen: Pen, stance: Stance, moment: str) -> None:
    """The spade stands on the floor, see `below`."""


STANCES = {
    'stand': Stance(Arm((-106, -238), (-72, -196), turn=20), Arm((106, -250), (118, -214), turn=70), lean=2, tilt=-3,
                    look=(.7, .4), stride=-4, prop='spade'),
    'speak': Stance(Arm((-104, -232), (-40, -238), turn=-20), Arm((106, -250), (118, -214), turn=70), lean=-3, tilt=4,
                    look=(.8, -.1), mouth='talk', brow=4, stride=9, prop='spade'),
    'listen': Stance(Arm((-106, -238), (-72, -196), turn=20), Arm((106, -248), (118, -220), turn=70), lean=5, tilt=7,
                     look=(.7, .5), lid=.34, mouth='line', stride=5, prop='spade'),
    'table': Stance(Arm((-100, -214), (-14, -186), 'fist', 10), Arm((98, -214), (34, -178), 'fist', 170), lean=-9,
                    tilt=8, look=(.6, .45), lid=.3, mouth='line'),
    'table_speak': Stance(Arm((-100, -214), (-14, -186), 'fist', 10), Arm((108, -226), (128, -282), 'point', -62),
                          lean=-3, tilt=-3, look=(.8, -.1), mouth='talk', brow=5),
}

ROELOF = Build('roelof', SKIN, 'brick', 'brick', (-62, -282), (62, -282), (38, 28), 14, below, torso, roelof_head,
               carried, STANCES)
