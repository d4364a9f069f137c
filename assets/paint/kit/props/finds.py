"""Finds: fossils, tools, pots and bones as they come out of the ground.

Local units, middle at (0, 0): ammonite 56, urchin 32, hand axe 32 x 56, molar 80 x 72, beaker 46 x 64, bone 70 x 26,
shell 44, tooth 26 x 52, belemnite 60 long. `turn` in degrees.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, polyline, rect, spline, union


def ammonite(canvas: Canvas, x: float, y: float, radius: float = 24, turn: float = 0, colour: Colour = 'sand',
             dark: Colour = 'clay_dark') -> None:
    """A ribbed spiral shell, opening to the right; only for Losser and river sand."""
    pen = Pen.at(canvas, x, y, radius / 24, turn=turn)
    tight = .112

    def on_spiral(angle: float, share: float = 1) -> tuple[float, float]:
        reach = 24 * share * math.exp(-tight * angle)
        return reach * math.cos(angle), reach * math.sin(angle)

    outer = [on_spiral(t) for t in np.linspace(0, 2 * math.pi, 28)]
    mouth = spline([(9, 4), (10, -9), (13, -14), (25, -13), (27, -8), (24, 4)])
    shell = pen.ink(union(spline([*outer, (9, 3)]), mouth), colour, wobble=.4, tooth=0)
    pen.shade(shell, dark, -5, -7, 6, alpha=.7, low=.2, blend='multiply')
    coil = [on_spiral(t) for t in np.linspace(2 * math.pi * .98, 2.7 * 2 * math.pi, 44)]
    pen.ink(brush_stroke(coil, 3.4, 1.0, 2.2), dark, wobble=.1, edge=.3, tooth=0)
    ribs = skia.Path()
    for t in np.linspace(.1, 2 * math.pi * 1.7, 34):
        ribs.addPath(brush_stroke([on_spiral(t, .94), on_spiral(t + .10, .66)], 2.2 * math.exp(-tight * t) + .3, .8))
    pen.ink(ribs, dark, alpha=.85, wobble=.1, edge=.3, tooth=0)
    pen.ink(ellipse(19, -12.5, 6.5, 3.2, 4), dark, wobble=.2, edge=.3, tooth=0)


def urchin(canvas: Canvas, x: float, y: float, radius: float = 16, turn: float = 0, colour: Colour = 'bone',
           dark: Colour = 'clay') -> None:
    """A sea urchin's shell with five double rows of dots."""
    pen = Pen.at(canvas, x, y, radius / 16, turn=turn)
    shell = pen.ink(spline([(-16, 2), (-11, -12), (0, -16), (11, -12), (16, 2), (11, 12), (0, 15), (-11, 12)]), colour,
                    wobble=.3, tooth=0)
    pen.shade(shell, dark, -4, -5, 5, alpha=.6, blend='multiply')
    dots = skia.Path()
    for arm in range(5):
        angle = -math.pi / 2 + arm * 2 * math.pi / 5
        for k in range(4):
            for aside in (-.13, .13):
                reach = 3 + k * 3.1
                dots.addCircle(math.cos(angle + aside) * reach, math.sin(angle + aside) * reach - 1, .95)
    pen.ink(dots, dark, wobble=0, edge=.2, tooth=0)


def hand_axe(canvas: Canvas, x: float, y: float, scale: float = 1, turn: float = 0, colour: Colour = 'indigo') -> None:
    """A worked flint with four struck faces, point up."""
    pen = Pen.at(canvas, x, y, scale, turn=turn)
    stone = pen.ink(spline([(0, -30, 'c'), (11, -14), (16, 6), (11, 20), (0, 25), (-11, 19), (-15, 5), (-9, -15)]),
                    colour,
                    wobble=.6, tooth=0)
    faces = joined(polygon([(-1, -27), (4, -8), (-3, 4), (-9, -10)]), polygon([(5, -6), (12, -9), (14, 6), (6, 10)]),
                   polygon([(-4, 6), (4, 12), (0, 22), (-9, 15)]), polygon([(-11, -6), (-4, 3), (-7, 12), (-14, 5)]))
    pen.ink(faces, 'ice', alpha=.55, wobble=.4, edge=.6, tooth=0, clip=stone)
    ridge = polyline([(0, -29), (3, -8), (-3, 4), (3, 12), (0, 24)], smooth=False)
    pen.ink(ridge, 'frost', stroke=1.4, alpha=.8, wobble=.3, edge=.3, tooth=0, clip=stone)
    pen.shade(stone, 'ink', -6, -4, 5, alpha=.7, low=.3, blend='multiply')


def molar(canvas: Canvas, x: float, y: float, scale: float = 1, turn: float = 0) -> None:
    """A mammoth's molar: plated crown above, roots below."""
    pen = Pen.at(canvas, x, y, scale, turn=turn)
    root = pen.ink(polygon([(-32, 0), (34, -2), (30, 26, 10), (20, 36, 8), (12, 20, 6), (2, 34, 8), (-8, 20, 6),
                            (-20, 30, 8), (-30, 18, 8)], 6), mix('sand_dark', 'clay', .25), wobble=.6, tooth=0)
    pen.shade(root, 'clay_dark', -6, -10, 7, alpha=.7, blend='multiply')
    outline = spline([(-38, 2), (-40, -18), (-28, -30), (0, -33), (30, -30), (41, -16), (38, 4), (0, 8)])
    crown = pen.ink(outline, 'bone', wobble=.5, tooth=0)
    plates = skia.Path()
    for k in range(9):
        px = -33 + k * 8.2
        plates.addPath(spline([(px - 2, -27), (px + 1.6, -28), (px + 2.6, -10), (px + 1, 6), (px - 2, 6),
                               (px - 2.6, -10)]))
    pen.ink(plates, 'clay_dark', wobble=.4, edge=.5, tooth=0, clip=crown)
    pen.shade(crown, 'clay_dark', -8, -8, 7, alpha=.7, low=.25, blend='multiply')
    pen.ink(outline, 'peat_light', stroke=1.8, alpha=.8, wobble=.5, edge=.5, tooth=0)


def beaker(canvas: Canvas, x: float, y: float, scale: float = 1, turn: float = 0, colour: Colour = 'terra',
           dark: Colour = 'peat') -> None:
    """A funnel beaker with stabbed and zigzag bands."""
    pen = Pen.at(canvas, x, y, scale, turn=turn)
    pot = pen.ink(spline([(-21, -34, 'c'), (-16, -14), (-22, 0), (-20, 16), (-9, 27, 'c'), (9, 27, 'c'), (20, 16),
                          (22, 0),
                          (16, -14), (21, -34, 'c')]), colour, wobble=.5, tooth=.01)
    marks = skia.Path()
    for k in range(7):
        marks.addPath(brush_stroke([(-17 + k * 5.8, -30), (-17 + k * 5.8, -18)], 2, 1.2))
    for k in range(9):
        marks.addPath(polygon([(-21 + k * 5.2, -2), (-18.4 + k * 5.2, 7), (-15.8 + k * 5.2, -2)]))
    pen.ink(marks, dark, alpha=.8, wobble=.3, edge=.4, tooth=0, clip=pot)
    band = spline([(-24, -8), (0, -6), (24, -8)], closed=False)
    pen.ink(band, dark, stroke=1.8, wobble=.2, edge=.3, tooth=0, clip=pot)
    pen.shade(pot, 'plum', -9, -6, 9, alpha=.65, low=.1, blend='multiply')
    pen.ink(ellipse(0, -34, 21, 4.5), mix(colour, 'ink', .5), wobble=.3, tooth=0)


def bone(canvas: Canvas, x: float, y: float, scale: float = 1, turn: float = 0, colour: Colour = 'bone') -> None:
    """A long bone with two knobs at each end."""
    pen = Pen.at(canvas, x, y, scale, turn=turn)
    shape = rect(-26, -5, 52, 10, 4)
    for side in (-28, 28):
        for up in (-6, 6):
            shape = union(shape, circle(side, up, 7.5))
    laid = pen.ink(shape, colour, wobble=.4, tooth=0)
    pen.shade(laid, 'clay', -2, -6, 5, alpha=.6, low=.2, blend='multiply')


def shell(canvas: Canvas, x: float, y: float, scale: float = 1, turn: float = 0, colour: Colour = 'rose',
          dark: Colour = 'rust') -> None:
    """A ribbed fan shell, hinge below."""
    pen = Pen.at(canvas, x, y, scale, turn=turn)
    rim = [(22 * math.sin(a), -20 * math.cos(a) + (1.4 if k % 2 else -1.2)) for k,
           a in enumerate(np.linspace(-1.75, 1.75, 15))]
    laid = pen.ink(spline([*rim, (7, 14), (0, 18), (-7, 14)]), colour, wobble=.3, tooth=0)
    ribs = joined(*[brush_stroke([(0, 15), (19 * math.sin(a), -17 * math.cos(a))], .8, 2) for a in np.linspace(-1.4,
                                                                                                               1.4, 8)])
    pen.ink(ribs, dark, alpha=.75, wobble=.2, edge=.3, tooth=0, clip=laid)
    pen.shade(laid, dark, -5, -6, 6, alpha=.5, low=.25, blend='multiply')


def shark_tooth(canvas: Canvas, x: float, y: float, scale: float = 1, turn: float = 0,
                colour: Colour = 'indigo') -> None:
    """A fossil shark's tooth: dark blade up, pale root below."""
    pen = Pen.at(canvas, x, y, scale, turn=turn)
    blade = pen.ink(spline([(0, -30, 'c'), (6, -6), (14, 8, 'c'), (0, 12), (-14, 8, 'c'), (-4, -8)]), colour,
                    wobble=.3, tooth=0)
    pen.shade(blade, 'ice', 5, 4, 5, alpha=.7, low=.45, blend='normal')
    root = pen.ink(spline([(-15, 6, 'c'), (0, 11), (15, 6, 'c'), (15, 18), (6, 22), (0, 16), (-6, 22), (-15, 18)]),
                   'bone',
                   wobble=.4, tooth=0)
    pen.shade(root, 'clay', -3, -5, 4, alpha=.6, low=.2, blend='multiply')


def belemnite(canvas: Canvas, x: float, y: float, scale: float = 1, turn: float = 0, colour: Colour = 'clay') -> None:
    """A bullet-shaped squid bone, point to the right."""
    pen = Pen.at(canvas, x, y, scale, turn=turn)
    laid = pen.ink(spline([(-28, -7, 'c'), (10, -8), (32, 0, 'c'), (10, 8), (-28, 7, 'c'), (-25, 0)]), colour,
                   wobble=.3, tooth=0)
    pen.shade(laid, 'ink', -2, -7, 5, alpha=.5, low=.25, blend='multiply')
    pen.ink(brush_stroke([(-22, -3), (14, -3)], 1, 1, 2.2), 'sand', alpha=.7, wobble=.2, edge=.4, tooth=0)
