"""Who and what is on the plain of 'De zee die wegging': Mo under his scarf, his trail, crystals, the tape, a visitor.

Owns figures and their places in px of the picture.
"""
import math
from dataclasses import replace

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import DARK_WOOL, Coat
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.ribbon import smooth
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline

from ._salt_sea_land import DEEP, RIDGE
from ._spread import wool

MO_AT, MO_SIZE = (1292, 778), .9
HEAP = (1118, 812)                    # where the crystals grow
TAPE_AT, TAPE_END = (1478, 786), (1604, 626)
VISITOR = (176, 716)
TAIL_AT = (420, 706)
POSE = SidePose(turn=-5, near=(50, -182, -64), near_bend=-22, far=(138, -172, -42), far_bend=20, holder='far',
                mouth='line', look=(.75, -.35), lid=.3, scarf=(90,), near_foot=(-30, 2, 5), far_foot=(36, 4, 5))


def _awning(lift: float):  # type: ignore[no-untyped-def]
    """The end of the scarf, up his back and over his head, its fringe for a brim."""
    def draw(pen: Pen) -> None:
        band = smooth([(-60, -112), (-78, -144), (-62, -184 - lift * .5), (-16, -206 - lift), (38, -208 - lift),
                       (90, -186 - lift * .4)], (26, 33))
        for start, end in band.fringe(6, 17):
            pen.ink(brush_stroke([start, end], 3.8, 2.4), DARK_WOOL, wobble=.2, edge=.3)
        cloth = pen.ink(band.part(), 'brick', wobble=.5, tooth=.01)
        for k in range(7):
            t = .08 + k * .135
            pen.ink(band.part(t, t + .045, 3), 'sand', wobble=.3, edge=.4, plate='yellow', alpha=.95)
        pen.shade(cloth, 'plum', 4, -10, 8, alpha=.55, low=.35)
    return draw


def paint_mo(canvas: Canvas, moment: int) -> None:
    """Small on all that white: scarf over his head, lamp as high as it goes; he blinks, and the brim lifts a little."""
    canvas.ink(ellipse(MO_AT[0] + 4, MO_AT[1] + 3, 66, 7), mix('heather', 'plum', .3), .75, wobble=.8, edge=.9, tooth=0)
    gaze = Gaze((.75, -.35), .3, ('open', 'closed', 'open')[moment])
    pose = replace(POSE, before=(), behind=(_awning((0, 5, 0)[moment]),), turn=(-5, -6, -5)[moment])
    draw_side(Pen.at(canvas, *MO_AT, MO_SIZE), pose, Coat(3, (-.3, -1), 'rose', .7), gaze, True, 0)


def paint_trail(canvas: Canvas) -> None:
    """Prints of a mole from the water on: wet, then damp, then dry."""
    wet, dry = skia.Path(), skia.Path()
    for k in range(17):
        t = k / 16
        x, y = 690 + 530 * t, 706 + 66 * t ** .8 + (5 if k % 2 else -5) * (.4 + .6 * t)
        size = .4 + .6 * t
        mark = ellipse(x, y, 8 * size, 4.4 * size, 8)
        (wet if t < .45 else dry).addPath(mark)
    canvas.ink(dry, RIDGE, .75, wobble=.4, edge=.5, tooth=0)
    canvas.ink(wet, mix('sea', 'heather', .3), .85, wobble=.4, edge=.5, tooth=0)


def paint_thread_in(canvas: Canvas) -> None:
    """Over the water, ashore, along the trail, to Mo's back."""
    floats = [(x, 640 + 34 * (x + 60) / 720 + 3 * math.sin(x * .03)) for x in range(-60, 660, 40)]
    along = [(700 + 516 * t, 684 + 80 * t ** .8 + 6 * math.sin(t * 19)) for t in np.linspace(.04, 1, 12)]
    x, y = MO_AT
    wool(canvas, [*floats, *along, (x - 84, y - 8), (x - 78, y - 60), (x - 62, y - 98)], 3.2)


def paint_thread_out(canvas: Canvas) -> None:
    """From the fringe down past his nose, over the crust, to the torn edge."""
    x, y = MO_AT
    wool(canvas, [(x + 92, y - 172), (x + 104, y - 130), (x + 96, y - 60), (x + 112, y - 6), (1440, 788), (1500, 770),
                  (1570, 776), (1620, 752), (1668, 700)], 3.2)


def cube(canvas: Canvas, x: float, y: float, size: float, alpha: float = 1) -> None:
    """A cube of salt on its base, middle of its lower corner at (x, y): white, cream, rose."""
    w, h, low = size * .52, size * .56, size * .2
    top = polygon([(x, y - h - 2 * low), (x + w, y - h - low), (x, y - h), (x - w, y - h - low)], 1)
    left = polygon([(x - w, y - h - low), (x, y - h), (x, y), (x - w, y - low)], 1)
    right = polygon([(x, y - h), (x + w, y - h - low), (x + w, y - low), (x, y)], 1)
    canvas.ink(top, '#FFFFFF', alpha, wobble=.3, edge=.4, tooth=0)
    lit = canvas.ink(left, mix('white', 'rose', .44), alpha, wobble=.3, edge=.4, tooth=0)
    dark = canvas.ink(right, mix('rose', 'heather', .45), alpha, wobble=.3, edge=.4, tooth=0)
    canvas.shade(dark, mix('heather', 'plum', .2), 3, -size * .2, size * .12, alpha=.6, blend='normal', low=.3)
    canvas.shade(lit, 'rose', 0, -size * .16, size * .1, alpha=.6, blend='normal', low=.35)
    if size > 26:
        inner = polygon([(x - w * .72, y - h * .95 - low * .8), (x - w * .2, y - h * .8 - low * .1),
                         (x - w * .2, y - h * .3), (x - w * .72, y - h * .42 - low * .6)], 1)
        canvas.ink(inner, RIDGE, .6, stroke=1.6, wobble=.2, edge=.3, tooth=0)


GROWN = ((6, 0, 58), (-46, 8, 64), (52, 14, 52), (0, 30, 70), (-6, -44, 56), (86, 24, 30))


def paint_crystals(canvas: Canvas, moment: int) -> None:
    """A cube; a cube beside it; a cube on a cube."""
    x, y = HEAP
    canvas.ink(ellipse(x + 6, y + 20, 50 + 13 * moment, 12), mix('rose', 'heather', .5), .6, wobble=.6, edge=.8,
               tooth=0)
    share = (.6, .75, .9, 1, 1)[moment]
    count = (1, 2, 3, 4, 6)[moment]
    for dx, dy, size in sorted(GROWN[:count], key=lambda one: (one[1] if one[1] >= 0 else 21.5)):
        cube(canvas, x + dx, y + dy, size * share)


def paint_small_crystals(canvas: Canvas) -> None:
    """First crystals along the cut, more to the right."""
    rng = np.random.default_rng(6)
    for k in range(44):
        x = 210 + 1420 * rng.uniform(0, 1) ** .6
        if abs(x - HEAP[0]) < 90:
            continue
        y = 800 + rng.uniform(-10, 16)
        cube(canvas, x, y, rng.uniform(8, 16) * (.5 + .7 * (x - 210) / 1420) * (1 if k % 3 else 1.4))


def paint_tape(canvas: Canvas, moment: int) -> None:
    """Mo's tape measure: it has run out to the horizon and over it."""
    (x0, y0), (x1, y1) = TAPE_AT, TAPE_END

    def at(z: float, side: float) -> tuple[float, float]:
        v = 1 + z / DEEP
        return x1 + (x0 - x1) / v + side * 12 / v, y1 + (y0 - 4 - y1) / v

    far = [0, 20, 50, 90, 140, 220, 340, 520, 900, 1600, 3200]
    outline = polygon([*[at(z, -1) for z in far], *[at(z, 1) for z in reversed(far)]])
    ribbon = canvas.ink(outline, 'cream', wobble=.2, edge=.3, tooth=0)
    bars = skia.Path()
    for k in range(-1, 30):
        a, b = (k + moment / 3) * 46, (k + moment / 3) * 46 + 23
        if b > 0:
            bars.addPath(polygon([at(max(a, 0), -1.2), at(max(a, 0), 1.2), at(b, 1.2), at(b, -1.2)]))
    canvas.ink(bars, 'brick', clip=ribbon, wobble=.2, edge=.3, tooth=0)
    canvas.ink(outline, RIDGE, .8, stroke=1.6, wobble=.2, edge=.3, tooth=0)
    canvas.ink(ellipse(x0 - 2, y0 + 4, 30, 5), mix('heather', 'plum', .3), .6, wobble=.5, edge=.8, tooth=0)
    case = canvas.ink(rect(x0 - 24, y0 - 36, 44, 40, 14), 'ochre', wobble=.4, edge=.5, tooth=0)
    canvas.shade(case, 'rust', -5, -6, 6, alpha=.7, low=.25)
    canvas.ink(circle(x0 - 2, y0 - 16, 12), 'brick', wobble=.3, edge=.4, tooth=0)
    turn = moment * 2.1
    canvas.ink(brush_stroke([(x0 - 2, y0 - 16), (x0 - 2 + 11 * math.cos(turn), y0 - 16 + 11 * math.sin(turn))], 4, 3),
               'cream', wobble=.2, tooth=0)
    canvas.ink(circle(x0 - 2, y0 - 16, 3.4), 'glow', wobble=.1, tooth=0)


def paint_visitor(canvas: Canvas, moment: int) -> None:
    """A nothosaur of the next sea: two nostrils; a head; a long neck that looks in; nostrils."""
    x, y = VISITOR
    skin: Colour = mix('teal', 'moss', .35)
    pen = Pen.at(canvas, x, y, .95)
    if moment:
        high = (0, 44, 92, 96)[moment]
        above = canvas.mask(rect(x - 160, y - 240, 330, 240), .4, .3)
        body = Pen.at(canvas, x, y, .95, clip=above)
        neck = body.ink(brush_stroke([(-58, 40), (-40, -high * .5), (-6, -high), (34, -high - 8)], 44, 25, 32), skin,
                        wobble=.5, edge=.6)
        body.shade(neck, 'night', 8, -6, 7, alpha=.6, low=.3)
        skull = body.ink(spline([(10, -high - 20), (34, -high - 27), (64, -high - 18), (104, -high - 10),
                                 (116, -high - 2), (106, -high + 6), (60, -high + 10), (20, -high + 8)]), skin,
                         wobble=.4, edge=.5)
        body.shade(skull, 'night', 0, -8, 6, alpha=.5, low=.35)
        body.ink(brush_stroke([(112, -high + 2), (80, -high + 2), (52, -high - 2)], 1.6, 2.2), 'night', wobble=.3)
        teeth = joined(*[polygon([(60 + k * 11, -high), (65 + k * 11, -high + 8), (70 + k * 11, -high + 1)])
                         for k in range(5)])
        body.ink(teeth, 'white', wobble=.1, edge=.2)
        body.ink(ellipse(44, -high - 15, 8.4, 9), 'white', wobble=.2, edge=.3)
        body.ink(circle(47 if moment < 3 else 48, -high - 15, 4.6), 'ink', wobble=.1, edge=.2)
        body.ink(joined(*[circle(-44 + k * 13, -high * .2 - k * 16 * high / 96, 3) for k in range(5)]),
                 mix('teal', 'ice', .5), alpha=.7, wobble=.2)
    else:
        pen.ink(ellipse(70, -2, 16, 5), skin, wobble=.4)
        pen.ink(ellipse(30, -3, 12, 7), skin, wobble=.4)
        pen.ink(ellipse(30, -5, 5, 4.6), 'white', wobble=.1)
        pen.ink(circle(32, -5, 2.6), 'ink', wobble=.1)
    rings = skia.Path()
    for k in range(2):
        reach = 44 + 20 * k + 6 * (moment % 2)
        rings.addPath(brush_stroke([(x + 16 + reach * math.cos(a), y + 1 + reach * .17 * math.sin(a))
                                    for a in np.linspace(-.3, math.pi + .3, 16)], .8, .8, 3.2 - k, 22))
    canvas.ink(rings, 'white', wobble=.3, edge=.5, tooth=0)




def paint_tail(canvas: Canvas, wag: float) -> None:
    """Of a dachshund, out of the sea."""
    x, y = TAIL_AT
    above = canvas.mask(rect(x - 80, y - 90, 160, 90), .3, .2)
    teckel(canvas, x, y + 14, 1.35, 'tail', wag=wag, clip=above)
    rings = joined(*[brush_stroke([(x - 4 + r * math.cos(a), y + r * .2 * math.sin(a))
                                   for a in np.linspace(-.2, math.pi + .2, 12)], .8, .8, 2.6, 16) for r in (16, 28)])
    canvas.ink(rings, 'white', wobble=.3, edge=.5, tooth=0)
