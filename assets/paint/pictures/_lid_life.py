"""Who is out in the rain of 'Een deksel met gaten': Mo twice, Jantien, Roelof, half a Teckel, the duck, the thread.

Owns figures and their places in px of the picture.
"""
import math
from dataclasses import replace

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo import mo
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.paws import spade_hand
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people import person
from assets.paint.kit.figures.people.jantien import JANTIEN, duck
from assets.paint.kit.figures.people.stance import Arm, draw_person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polyline, rect, spline

from ._lid_shape import LID_TOP, STREAM_FULL, STREAM_LOW, WATER, channel, stream_banks
from ._spread import wool

MO_AT, MO_SIZE = (716, 787), .96
SWIM_AT, SWIM_SIZE, SWIM_TURN = (1446, 874), .8, -7
JANTIEN_AT, JANTIEN_SIZE = (1496, 700), .415
ROELOF_AT, ROELOF_SIZE = (1756, 703), .415
TECKEL_AT, TECKEL_SIZE, TECKEL_LENGTH = (1984, 706), .72, 2.5
DUCK_AT, DUCK_SIZE = (1652, 722), .82
PLOP_AT = (1614, 716)
LINE_EYE = (1296, 696)
OUT_AT = 640
FILLED = (0, .3, .7, 1, 1, .7, .3)     # of the stream, moment by moment
GRIP = (1803, 655)                     # Teckel's teeth


def paint_thread_in(canvas: Canvas) -> None:
    """Along the bottom of the pool, over the bare lid, and through the water to the end of the scarf."""
    lying = [(float(x), float(LID_TOP(x)) - 5 - 2 * math.sin(x * .05)) for x in range(110, 420, 22)]
    wool(canvas, [(-70, 781), (0, 780), (60, 781), *lying, (452, 696), (496, 716), (540, 708), (570, 686), (592, 676)])


def paint_thread_out(canvas: Canvas) -> None:
    """From the swimmer's scarf up through the eye of the whirl, then taut to Teckel's teeth and off the page."""
    x, y = SWIM_AT
    wool(canvas, [(1290, 838), (1296, 852), (1318, 852), (x - 96, y - 40), (x - 62, y - 42)], 3.2)
    wool(canvas, [LINE_EYE, ((LINE_EYE[0] + GRIP[0]) / 2, (LINE_EYE[1] + GRIP[1]) / 2), GRIP], 3.2)


def paint_thread_on(canvas: Canvas) -> None:
    """Behind Teckel it goes on, as taut."""
    wool(canvas, [(GRIP[0] - 3, GRIP[1]), (1846, 647), (1920, OUT_AT), (1994, OUT_AT - 3)], 3.2)


def _coaster(pen: Pen) -> None:
    """The coaster in his far hand, a stub of pencil in the near one; what he writes is not for us."""
    disc = pen.ink(ellipse(126, -112, 25, 27, -12), 'cream', wobble=.4, edge=.5)
    pen.ink(ellipse(126, -112, 20, 22, -12), 'brick', stroke=2.2, wobble=.3)
    pen.shade(disc, 'clay', 5, -4, 5, alpha=.45, low=.35)
    spade_hand(pen, 118, -92, -48, .8, 'pink', .6)
    pen.ink(brush_stroke([(84, -86), (108, -106)], 6.5, 5), 'gold', wobble=.2)
    pen.ink(brush_stroke([(107, -105), (113, -110)], 4.4, 1.4), 'ink', wobble=.1)


POSE = SidePose(near=(78, -84, -32), far=(108, -84, -40), mouth='line', lid=.16, look=(.85, .35), near_bend=16,
                scarf=(168, 186, 172), squash=.99, spread=.6, turn=2, near_foot=None, far_foot=None, over=(_coaster,))


def paint_mo(canvas: Canvas, moment: int) -> None:
    """Mo on the lid with water up to his belly: he writes, shuts his eyes against a drop, looks at the water."""
    gaze = (Gaze((.85, .3), .16, 'open'), Gaze((.8, .5), 0, 'closed'), Gaze((.55, .95), 0, 'wide'))[moment]
    pen = Pen.at(canvas, *MO_AT, MO_SIZE)
    draw_side(pen, replace(POSE, turn=(2, 3, 4)[moment], mouth=('line', 'line', 'o')[moment]),
              Coat(2, (.9, -.4), mix('mist', 'rose', .3), .7), gaze, False, 0)
    x, y = MO_AT
    below_water = canvas.mask(rect(x - 260, WATER, 520, 120), 1, .5)
    if below_water is not None and canvas.cover is not None:
        figure = Region(0, 0, canvas.cover.copy())
        canvas.ink(figure.clipped(below_water), mix('sea', 'teal', .35), .52, tooth=0, mottle=.02, streak=.02)
        rain_before_him = figure.clipped(below_water, inverse=True)
        canvas.ink(rain_before_him, 'mist', .1, tooth=0, mottle=0, streak=0)
    beads = skia.Path()
    for dx, dy, size in ((-62, -140, 5), (-22, -196, 5.5), (78, -176, 4), (-88, -110, 4.4), (30, -206, 4)):
        beads.addPath(circle(x + dx, y + dy + 6 * (moment % 2), size))
    canvas.ink(beads, 'frost', wobble=.3, edge=.4, tooth=0)
    line = [(x - 94, WATER - 1), (x - 40, WATER + 5), (x + 30, WATER + 6), (x + 92, WATER)]
    canvas.ink(brush_stroke(line, 1, 1, 6, 24), 'frost', wobble=.6, edge=.6, tooth=0)


def paint_swimmer(canvas: Canvas, moment: int) -> None:
    """Mo under the lid, on his way to wherever the water goes."""
    mo(canvas, *SWIM_AT, SWIM_SIZE, 'swim', moment, scarf=2, lantern=True, halo=34, turn=SWIM_TURN, rim='frost',
       light=(.3, -1), look=(.9, -.1), mood='wide')


def paint_plop(canvas: Canvas, moment: int) -> None:
    """Rings; a nose; a mole in the stream."""
    x, level = PLOP_AT[0], PLOP_AT[1]
    above = canvas.mask(rect(x - 120, level - 160, 240, 160), .6, .4)
    if moment:
        sunk = (0, 66, 30, 40)[moment]
        mo(canvas, x, level + sunk, .43, 'front', scarf=2, lantern=False, clip=above, look=(.8, -.6),
           mood='open' if moment == 3 else 'wide', lid=0)
    rings = skia.Path()
    for k in range(2):
        reach = 16 + 8 * k + 4 * (moment % 2)
        half = [(x + reach * 1.25 * math.cos(a), level + 1 + reach * .26 * math.sin(a))
                for a in np.linspace(0, math.pi, 14)]
        rings.addPath(brush_stroke(half, .8, .8, 3.2 - k, 20))
    canvas.ink(rings, 'frost', wobble=.3, edge=.5, tooth=0)


def paint_jantien(canvas: Canvas, moment: int) -> None:
    """Here, then there, then into the ditch: her finger goes on, her wheel has drawn it already."""
    stance = JANTIEN.stances['speak']
    near, far, look = (
        (Arm((-92, -226), (-132, -206), 'point', 158), Arm((76, -236), (92, -204), 'fist', 80), (-.8, .5)),
        (stance.near, Arm((66, -284), (98, -330), 'point', -62), (.3, -.5)),
        (stance.near, Arm((92, -250), (134, -246), 'point', 8), (.85, .3)))[moment]
    held = replace(stance, prop='', near=near, far=far)
    draw_person(Pen.at(canvas, *JANTIEN_AT, JANTIEN_SIZE), JANTIEN, held, Gaze(look, 0, 'open'))


def paint_company(canvas: Canvas) -> None:
    """Roelof on the far bank with his question, and as much of Teckel as fits."""
    for x, y, rx in ((ROELOF_AT[0], ROELOF_AT[1], 46), (1890, 708, 90)):
        canvas.ink(ellipse(x, y + 1, rx, 5), mix('forest', 'ink', .4), .5, 'multiply', wobble=.8, edge=1, tooth=0)
    person(canvas, 'roelof', *ROELOF_AT, ROELOF_SIZE, 'speak', look=(.75, .6), flip=True)
    teckel(canvas, *TECKEL_AT, TECKEL_SIZE, 'front', flip=True, look=(.7, .2), length=TECKEL_LENGTH)


def paint_leash(canvas: Canvas) -> None:
    """The string from the chair to the duck that was there first."""
    x, y = JANTIEN_AT
    end = (DUCK_AT[0] - 27, DUCK_AT[1] - 20)
    string = polyline([(x + 34, y - 45), (x + 64, y - 6), (x + 104, y - 2), end])
    canvas.ink(string, 'brick', stroke=2, wobble=.3, edge=.3, tooth=0)


def paint_duck(canvas: Canvas) -> None:
    """The duck, dry."""
    duck(Pen.at(canvas, *DUCK_AT, DUCK_SIZE))
    x, y = DUCK_AT
    wave = brush_stroke([(x - 32, y - 2), (x, y + 3), (x + 28, y - 2)], 1, 1, 5, 16)
    canvas.ink(wave, 'frost', wobble=.4, edge=.6, tooth=0)


def paint_leaf(canvas: Canvas) -> None:
    """A leaf of butterbur, as large as an umbrella, over one duck."""
    stem = brush_stroke([(1700, 712), (1698, 690), (1684, 672), (1664, 664)], 7, 4, 5, 24)
    laid = canvas.ink(stem, mix('moss', 'rose', .3), wobble=.4, edge=.5, tooth=0)
    canvas.shade(laid, 'forest', 3, -2, 2, alpha=.6, low=.3)
    blade = spline([(1606, 678, 'c'), (1612, 660), (1634, 646), (1662, 642), (1692, 648), (1710, 664), (1716, 680, 'c'),
                    (1702, 675), (1688, 680), (1674, 673), (1656, 679), (1640, 673), (1624, 680)])
    leaf = canvas.ink(blade, mix('lime', 'green', .3), wobble=.8, edge=.7, angle=20, streak=.06)
    canvas.shade(leaf, 'forest', -4, -8, 7, alpha=.75, blend='normal', low=.3)
    veins = joined(*[brush_stroke([(1664, 646), ((1664 + px) / 2, 656), (px, 674)], 2.2, 1)
                     for px in (1618, 1638, 1656, 1676, 1694, 1708)])
    canvas.ink(veins, mix('lime', 'cream', .3), .9, wobble=.3, edge=.5, tooth=0, clip=leaf)
    splashes = joined(*[brush_stroke([(px, py), (px + dx, py - 9)], 2.2, .9) for px, py, dx in (
        (1630, 646, -4), (1632, 646, 4), (1668, 640, -5), (1671, 640, 3), (1698, 650, 6), (1695, 650, -3))])
    canvas.ink(splashes, 'white', wobble=.2, edge=.4, tooth=0)


def paint_stream(canvas: Canvas, moment: int) -> None:
    """The stream fills, step by step, and sinks again; what is in it runs to the left, to the south-west."""
    level = STREAM_LOW - (STREAM_LOW - STREAM_FULL) * FILLED[moment]
    bed = canvas.mask(channel(2), .6, .4)
    colour = mix('sea', 'teal', .35)
    face = canvas.ink(rect(1550, level, 170, 80), colour, clip=bed, wobble=.7, edge=.5, tooth=0, angle=0)
    canvas.tone(face, colour, .55, 'night', dx=0, dy=-12, blur=9, low=.3)
    canvas.ink(rect(1550, level, 170, 12), 'mist', .7, clip=face, tooth=0, texture='bristle000',
               field=lambda X, Y: np.clip((level + 11 - Y) / 10, 0, 1) + 0 * X)
    a, b = stream_banks(level)
    canvas.ink(brush_stroke([(a + 1, level), (b - 1, level)], 2.4, 2.4, 3.4), 'frost', wobble=.6, edge=.6, tooth=0)
    marks = skia.Path()
    for number in range(11):
        y = 606 + number * 37 % 100
        t = ((number * .39 + moment * .25) % 1)
        left, right = stream_banks(y)
        wide = right - left
        if wide < 12 or y > level - 6:
            continue
        x = right - wide * (.2 + .6 * t)
        long = wide * .22
        marks.addPath(brush_stroke([(x + long, y - long * .12), (x, y), (x - long * .6, y + long * .1)], .6, .8,
                                   1 + wide * .028, 9))
    canvas.ink(marks, 'frost', .9, wobble=.3, edge=.5, tooth=0)
