"""The room that the left page looks out of in 'En daarboven?': casing, sill, curtain, and the farmer's back.

Owns what is near; all of it stands against the light, so it is darker than the meadow and tells no more than it must.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.parts import flat_hand, hose, knitted
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, polygon, rect, spline

from ._spread import LEFT

SILL = 868
JAMB = 40                              # right edge of the left casing
POST = (906, 952)                      # the right casing: beyond it, another year
FARMER_AT, FARMER_SIZE = (286, 1124), 1.42
WOOD: Colour = mix(mix('grey', 'till', .5), 'bone', .12)
WALL: Colour = mix(mix('till', 'plum', .42), 'grey', .18)
JERSEY: Colour = mix(mix('till', 'plum', .42), 'grey', .12)
SKIN: Colour = mix('#E3AE8C', 'till', .3)
HAIR: Colour = mix(mix('till', 'paper', .5), 'till', .15)
CLOTH: Colour = mix('bone', 'till', .2)
CURTAIN_AT = (930, 0)
SWELLS = (0, .5, 1, .6, .2)


def paint_casing(canvas: Canvas) -> None:
    """Left casing, right post, sill and the wall under it: painted wood, seen from the dark side."""
    wall = canvas.ink(rect(LEFT, SILL + 26, POST[1] - LEFT, 90), WALL, wobble=.6, edge=.6, tooth=.004, angle=90)
    canvas.shade(wall, 'ink', 0, -14, 12, alpha=.4, low=.2)
    for x0, x1 in ((LEFT, JAMB), POST):
        post = canvas.ink(rect(x0, -30, x1 - x0, SILL + 60), WOOD, wobble=.6, edge=.6, tooth=.004, angle=90, streak=.06)
        canvas.shade(post, mix('till', 'plum', .35), 12 if x0 < 0 else -10, 0, 8, alpha=.7, blend='normal', low=.25,
                     texture='bristle090')
        inner = x1 - 7 if x0 < 0 else x0 + 3
        canvas.ink(rect(inner, -30, 3.4, SILL + 30), mix('paper', 'till', .2), .8, wobble=.5, edge=.6, tooth=0)
    canvas.ink(rect(POST[1] - 4, -30, 5, 1020), mix('till', 'ink', .35), .8, wobble=.7, edge=.8, tooth=.01)
    canvas.ink(polygon([(JAMB - 26, SILL), (POST[0] + 22, SILL), (POST[1] + 2, SILL + 14), (LEFT, SILL + 14)]),
                      mix('paper', 'till', .26), wobble=.5, edge=.5, tooth=0, angle=0)
    front = canvas.ink(rect(LEFT, SILL + 13, POST[1] + 2 - LEFT, 17), WOOD, wobble=.5, edge=.5, tooth=0, angle=0)
    canvas.shade(front, 'ink', 0, -6, 5, alpha=.45, low=.3)
    _mug(canvas, 738, SILL + 6)


def _mug(canvas: Canvas, x: float, y: float) -> None:
    """Coffee, forgotten: no steam any more."""
    canvas.ink(ellipse(x + 6, y + 1, 34, 4), mix('till', 'plum', .3), .45, wobble=.6, edge=1, tooth=0)
    canvas.ink(ellipse(x + 24, y - 22, 11, 12), mix('grey', 'till', .35), stroke=5, wobble=.3, edge=.4, tooth=0)
    cup = canvas.ink(polygon([(x - 21, y - 42, 2), (x + 21, y - 42, 2), (x + 18, y, 6), (x - 18, y, 6)]),
                     mix('grey', 'till', .25),
                     wobble=.4, edge=.5, tooth=0)
    canvas.shade(cup, mix('till', 'plum', .4), 10, 4, 8, alpha=.8, blend='normal', low=.2)
    canvas.ink(ellipse(x, y - 42, 21, 4), mix('peat', 'till', .3), wobble=.3, edge=.4, tooth=0)
    canvas.ink(rect(x - 20, y - 28, 40, 5), mix('paper', 'till', .2), .8, clip=cup, wobble=.3, tooth=0)


def paint_farmer(canvas: Canvas) -> None:
    """The farmer of 1991 from behind, one hand on the sill: his head is turned to where the oak was."""
    pen = Pen.at(canvas, *FARMER_AT, FARMER_SIZE)
    hose(pen, [(-60, -266), (-92, -200), (-88, -70)], mix(JERSEY, 'ink', .25), 48, 38, (6, -6))
    body = spline([(-38, -306), (-66, -284), (-80, -230), (-78, -110, 'c'), (78, -110, 'c'), (80, -230), (66, -284),
                   (38, -306),
                   (0, -312)])
    region = pen.ink(body, JERSEY, wobble=.8, edge=.7, angle=90, streak=.07)
    knitted(pen, region, mix(JERSEY, 'grey', .3), (-90, -300, 90, -110), 13)
    pen.shade(region, mix(JERSEY, 'ink', .55), 22, -8, 20, alpha=.8, blend='normal', texture='bristle090', low=.2)
    pen.shade(region, mix(JERSEY, 'bone', .5), -7, 7, 5, alpha=.75, blend='normal', texture='bristle090', low=.42)
    _braces(pen, region)
    _head(pen)
    arm = hose(pen, [(60, -268), (102, -222), (104, -186)], JERSEY, 48, 34, (-8, -2))
    knitted(pen, arm, mix(JERSEY, 'grey', .3), (40, -300, 130, -180), 13)
    flat_hand(pen, 108, -177, SKIN, 17, 14)


def _braces(pen: Pen, region: Region | None) -> None:
    for side in (-1, 1):
        pen.ink(brush_stroke([(side * 44, -306), (side * 10, -214), (side * 8, -200)], 12, 12), mix('peat', 'till', .3),
                clip=region,
                wobble=.4)
    pen.ink(brush_stroke([(0, -214), (0, -100)], 14, 14), mix('peat', 'till', .3), clip=region, wobble=.4)
    pen.ink(rect(-12, -218, 24, 22, 4), mix('peat', 'till', .15), wobble=.3)


def _head(pen: Pen) -> None:
    """A bald crown with a wreath of grey hair, an ear, the edge of a cheek: he looks to the right, out and up."""
    head = pen.turned(3, 0, -312)
    pen.ink(rect(-19, -332, 38, 34, 10), mix(SKIN, 'ink', .3), wobble=.4)
    collar = pen.ink(spline([(-33, -310), (0, -326), (33, -310), (26, -294), (0, -302), (-26, -294)]),
                     mix('grey', 'till', .3),
                     wobble=.4)
    pen.shade(collar, 'ink', 4, -4, 4, alpha=.4, low=.3)
    skull = head.ink(ellipse(4, -354, 38, 43), SKIN, wobble=.5, edge=.6)
    head.shade(skull, mix(SKIN, 'ink', .4), 14, -6, 12, alpha=.7, blend='normal', texture='bristle090', low=.25)
    head.shade(skull, mix(SKIN, 'white', .5), -6, 5, 5, alpha=.8, blend='normal', low=.42)
    head.ink(ellipse(41, -342, 4.5, 6), mix(SKIN, 'rust', .1), wobble=.3)
    hair = head.ink(spline([(-35, -370, 'c'), (-38, -342), (-26, -318), (-2, -312), (12, -316), (20, -332),
                            (22, -356, 'c'),
                            (10, -362), (-14, -360)]), HAIR, wobble=.6, edge=.9, angle=90, streak=.07)
    head.shade(hair, mix('till', 'plum', .3), 8, -6, 7, alpha=.7, blend='normal', texture='bristle090', low=.3)
    ear = head.ink(ellipse(24, -346, 7, 11.5, 8), mix(SKIN, 'rust', .22), wobble=.3)
    head.shade(ear, mix(SKIN, 'ink', .4), -3, -2, 3, alpha=.7, blend='normal', low=.3)


def paint_curtain(canvas: Canvas, moment: int) -> None:
    """A thin curtain at the right post; it breathes once, as if somebody had just gone out."""
    swell = SWELLS[moment]
    ys = np.linspace(-30, SILL - 12, 40)
    low = np.clip((ys - 120) / 700, 0, 1)
    inner = [(float(886 - 26 * swell * a ** 1.6 + 3 * math.sin(y * .013)), float(y)) for y,
             a in zip(ys, low, strict=True)]
    cloth = canvas.ink(polygon([*inner, (944 - 8 * swell, SILL - 10), (944, -30)]), CLOTH, .97, wobble=.8, edge=.7,
                       tooth=.004,
                       angle=90, streak=.05)
    canvas.shade(cloth, mix('till', 'plum', .25), -12, 0, 9, alpha=.55, blend='normal', low=.25, texture='bristle090')
    folds = skia.Path()
    for share in (.3, .55, .8):
        line = [(x + (944 - x) * share + 3 * math.sin(y * .01 + share * 9), y) for x, y in inner]
        folds.addPath(brush_stroke(line[::3], 1.6, 4.4, 3, 60))
    canvas.ink(folds, mix(CLOTH, 'till', .42), .8, clip=cloth, wobble=.6, edge=.9, tooth=.01)
    hem = brush_stroke([(inner[-1][0], SILL - 17), (944 - 8 * swell, SILL - 15)], 3, 3)
    canvas.ink(hem, mix(CLOTH, 'till', .5), .8, clip=cloth, wobble=.4, tooth=0)


def paint_left_curtain(canvas: Canvas) -> None:
    """Its fellow at the left hangs still."""
    cloth = canvas.ink(polygon([(LEFT, -30), (48, -30), (56, 300), (46, 620), (60, SILL - 12), (LEFT, SILL - 8)], 8),
                       CLOTH, .97,
                       wobble=.8, edge=.7, tooth=.004, angle=90, streak=.05)
    canvas.shade(cloth, mix('till', 'plum', .25), 12, 0, 9, alpha=.55, blend='normal', low=.25, texture='bristle090')
    folds = joined(*[brush_stroke([(x, -30), (x + 4, 400), (x - 2, SILL - 12)], 1.6, 4, 3, 40) for x in (-14, 10, 32)])
    canvas.ink(folds, mix(CLOTH, 'till', .42), .8, clip=cloth, wobble=.6, edge=.9, tooth=.01)

