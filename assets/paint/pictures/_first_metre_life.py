"""Who is on the lawn of 'De eerste meter': Selam on her belly at the drill, two halves of Teckel, shoes, eight ants.

Owns figures, shoes and the red thread; places are px of the picture. The three in the boots: _first_metre_boots.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.parts import fist, hose
from assets.paint.kit.figures.people.roelof import clog
from assets.paint.kit.figures.people.selam import HOODIE, SKIN, selam_head
from assets.paint.kit.figures.people.stance import Arm, Stance
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.figures.tints import DENIM, STEEL
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import trees
from assets.paint.kit.props.small_animals import ant

from ._first_metre_shape import HOLE_X, SHAFT_MOUTH
from ._spread import wool

SELAM_AT = (HOLE_X, 600)
HEAD_AT, HEAD_SIZE = (676, 562), .74
SLAB = (1596, 580)
TECKEL_AT, TECKEL_SIZE = (1716, 606), .64
GRIP = (1830, 561)
HIND_AT = (318, 606)


def paint_hind(canvas: Canvas, wag: float = 0) -> None:
    """The hind half, near the left edge; the molehill stands before the rest."""
    teckel(canvas, *HIND_AT, TECKEL_SIZE, 'hind', length=1.5, wag=wag)


def paint_front_half(canvas: Canvas) -> None:
    """The front half, a page and a half further on, and the bush that it comes out of."""
    canvas.ink(ellipse(TECKEL_AT[0] + 50, 607, 96, 5), mix('forest', 'ink', .4), .5, 'multiply', wobble=.8, edge=1,
               tooth=0)
    teckel(canvas, *TECKEL_AT, TECKEL_SIZE, 'front', look=(.8, .1), length=1.5)
    trees.bush(canvas, TECKEL_AT[0] - 12, 612, 34, mix('green', 'forest', .5), 4)
    roses = joined(*[ellipse(TECKEL_AT[0] - 12 + dx, 586 + dy, 5, 4.4) for dx, dy in (
        (-22, 6), (-6, -8), (10, 4), (22, -4), (-14, 16), (4, 18))])
    canvas.ink(roses, mix('rose', 'cream', .35), wobble=.4, edge=.6, tooth=0)


def paint_shoes(canvas: Canvas) -> None:
    """Clogs and slippers in the wet grass, before anybody is up."""
    for x, y, size in ((410, 593, .8), (452, 601, .84)):
        canvas.ink(ellipse(x + 6, y + 1, 40, 5), mix('forest', 'ink', .4), .5, 'multiply', wobble=.8, edge=1, tooth=0)
        clog(Pen.at(canvas, x, y, size), 0)
    for x, y in ((516, 593), (550, 601)):
        canvas.ink(ellipse(x + 2, y + 1, 30, 4), mix('forest', 'ink', .4), .5, 'multiply', wobble=.8, edge=1, tooth=0)
        slipper = canvas.ink(spline([(x - 20, y, 'c'), (x - 21, y - 9), (x - 12, y - 12), (x, y - 13), (x + 14, y - 10),
                                     (x + 22, y - 3), (x + 20, y, 'c')]), mix('heather', 'brick', .25), wobble=.4,
                             edge=.5, tooth=0)
        checks = joined(*[rect(x - 24 + k * 9, y - 16, 3, 18) for k in range(6)], rect(x - 24, y - 7, 50, 2.6))
        canvas.ink(checks, 'cream', .7, wobble=.3, edge=.4, tooth=0, clip=slipper)
        canvas.ink(ellipse(x - 9, y - 11, 11, 3.6), mix('plum', 'ink', .2), wobble=.3, edge=.4, tooth=0)
        canvas.ink(ellipse(x + 9, y - 12, 5, 4.4), 'cream', wobble=.5, edge=.8, tooth=0)


def paint_selam(canvas: Canvas, moment: int) -> None:
    """Selam on her belly, both hands on the drill, chin over the hole: looks down, calls down, listens."""
    pen = Pen.at(canvas, 0, 0, 1)
    canvas.ink(ellipse(800, 603, 170, 6), mix('forest', 'ink', .4), .5, 'multiply', wobble=.8, edge=1, tooth=0)
    swing = (0, 8, -4)[moment]
    _leg(pen, (826, 580), (916, 590), (938 + swing, 516), .9)
    hose(pen, [(706, 576), (676, 594), (HOLE_X + 16, 556)], mix(HOODIE, 'rust', .25), 22, 17)
    body = pen.ink(spline([(692, 572), (700, 554), (734, 546), (790, 552), (838, 560), (850, 578), (842, 598),
                           (780, 602), (716, 602), (698, 594)]), HOODIE, wobble=.6, edge=.7, angle=0, streak=.06,
                   tooth=.003)
    pen.shade(body, 'rust', 0, -16, 11, alpha=.75, low=.25)
    pen.ink(spline([(828, 562), (838, 580), (834, 600)], False), mix(HOODIE, 'rust', .4), stroke=9)
    pack = pen.ink(spline([(724, 552), (734, 530), (766, 524), (800, 532), (812, 556), (770, 560)]), 'teal', wobble=.6,
                   tooth=.003)
    pen.shade(pack, 'ink', -4, -10, 8, alpha=.6, low=.3)
    pen.ink(brush_stroke([(742, 540), (770, 536), (796, 542)], 4, 4), 'gold', wobble=.2)
    _leg(pen, (832, 584), (912, 596), (898 - swing, 522), 1)
    head = pen.placed(*HEAD_AT, (-16, -22, -4)[moment], -HEAD_SIZE, HEAD_SIZE).placed(-6, 352)
    stance = Stance(Arm((0, 0), (0, 0)), Arm((0, 0), (0, 0)), mouth=('smile', 'talk', 'line')[moment])
    selam_head(head, stance, Gaze(((.7, .75), (.75, .8), (.2, .2))[moment], (0, 0, .3)[moment], 'open'))
    _handle(canvas, pen, moment)
    hose(pen, [(712, 584), (664, 600), (HOLE_X + 26, 560)], HOODIE, 24, 18)
    fist(pen, HOLE_X + 22, 553, SKIN, 11, 190)
    fist(pen, HOLE_X - 26, 551, SKIN, 10, 170)


def _leg(pen: Pen, hip: tuple[float, float], knee: tuple[float, float], foot: tuple[float, float], size: float) -> None:
    """A leg along the grass, the shin up in the air, with its white shoe."""
    leg = pen.ink(brush_stroke([hip, ((hip[0] + knee[0]) / 2, knee[1] - 4), knee], 36 * size, 27 * size, 32 * size),
                  DENIM,
                  wobble=.5, angle=0, streak=.07)
    pen.shade(leg, 'ink', 0, -10, 7, low=.3)
    shin = pen.ink(brush_stroke([knee, ((knee[0] + foot[0]) / 2 + 4, (knee[1] + foot[1]) / 2), foot], 28 * size,
                                21 * size), DENIM, wobble=.5, angle=90, streak=.07)
    pen.shade(shin, 'ink', -6, 0, 6, alpha=.5, low=.35)
    x, y = foot
    pen.ink(rect(x - 8, y - 12, 16, 14), 'brick', wobble=.2)
    shoe = pen.ink(spline([(x - 13, y - 8), (x - 11, y - 24), (x, y - 30), (x + 22, y - 31), (x + 32, y - 26),
                           (x + 28, y - 18), (x + 12, y - 10)]), 'white', wobble=.4)
    pen.shade(shoe, 'ice', 0, 6, 5, alpha=.7)
    pen.ink(brush_stroke([(x - 10, y - 27), (x + 8, y - 34), (x + 32, y - 32)], 5, 5), 'brick', wobble=.2)


def _handle(canvas: Canvas, pen: Pen, moment: int) -> None:
    """The drill's handle over the hole; it turns."""
    wide = (40, 28, 14)[moment]
    canvas.ink(ellipse(HOLE_X, 600, 26, 6), mix('peat', 'ink', .3), wobble=.6, edge=.8, tooth=0)
    pen.ink(brush_stroke([(HOLE_X, 552), (HOLE_X, 601)], 12, 12), STEEL, wobble=.3)
    bar = pen.ink(brush_stroke([(HOLE_X - wide, 553), (HOLE_X + wide, 551)], 13, 13), 'brick', wobble=.3)
    pen.shade(bar, 'plum', 0, -4, 3, alpha=.6, low=.3)


def paint_ants(canvas: Canvas) -> None:
    """Eight ants at one crumb: a flagstone in the lawn is their table."""
    x, y = SLAB
    stone = canvas.ink(polygon([(x - 62, y - 11, 3), (x + 50, y - 13, 3), (x + 68, y + 14, 3), (x - 70, y + 17, 3)], 3),
                       mix('bone', 'till', .22), wobble=1, edge=.9, tooth=.01)
    canvas.tone(stone, 'bone', .4, 'till', dx=0, dy=-5, blur=4, low=.35)
    crumb = canvas.ink(spline([(x - 10, y + 4), (x - 7, y - 7), (x + 3, y - 9), (x + 11, y - 2), (x + 8, y + 6)]),
                       'ochre',
                       wobble=.6, edge=.8, tooth=0)
    canvas.shade(crumb, 'rust', -2, -3, 2, alpha=.6, low=.3)
    for k in range(8):
        angle = 2 * math.pi * k / 8 + .3
        px, py = x + 43 * math.cos(angle), y + 3 + 11 * math.sin(angle)
        ant(canvas, px, py + 4, .82, math.cos(angle) > 0)


def paint_thread_in(canvas: Canvas) -> None:
    """From the last page along a mole's run, round Mo's scarf and up the shaft: he looks the other way."""
    mouth = SHAFT_MOUTH
    wool(canvas, [(-70, 701), (0, 700), (90, 724), (170, 734), (226, 730), (268, 746), (280, 790), (300, 828)])
    wool(canvas, [(300, 828), (338, 800), (370, 748), (364, 700), (336, 650), (322, 604), mouth])


def paint_thread_on(canvas: Canvas) -> None:
    """Over the lawn, through both slippers, past everybody, to Teckel's teeth and off the page."""
    wool(canvas, [SHAFT_MOUTH, (346, 584), (392, 596), (452, 588), (512, 594), (540, 589), (588, 600)], 3.2)
    wool(canvas, [(904, 602), (980, 594), (1060, 600), (1150, 592)], 3.2)
    wool(canvas, [(1478, 598), (1520, 600), (1600, 604), (1680, 599), (1752, 592), (1800, 572), GRIP], 3.2)


def paint_thread_out(canvas: Canvas) -> None:
    """From his teeth on, over the edge of the cut."""
    sag = [(GRIP[0], GRIP[1]), (1842, 580), (1868, 610), (1920, 640), (1994, 646)]
    wool(canvas, sag, 3.2)


def paint_gleam(canvas: Canvas) -> None:
    """A few drops on the thread."""
    rng = np.random.default_rng(3)
    path = skia.Path()
    for x in (388, 470, 990, 1100, 1540, 1640):
        path.addCircle(x + rng.uniform(-3, 3), 600, 2)
    canvas.ink(path, 'white', .9, wobble=0, edge=.2, tooth=0)


