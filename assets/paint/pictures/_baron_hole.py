"""The right plate of 'Dieper, zei de baron': the hole from the top of the page to its foot, and Mo at the bottom.

Owns the casing, the layers it goes through, the rods, the point with its one white grain, and what Mo dug to get there.
The hole is faint where words stand and dark where Mo is.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import Curve, brush_stroke, joined, polygon, rect, spline, union

from ._baron_print import INK, TERRA, at_depth, bare, two_inks
from ._spread import RIGHT, below

ROD_X, TIP_Y = 1496, 800
CASING = ((-30, 132, 92), (132, 280, 82), (280, 420, 73), (420, 540, 64), (540, 668, 56))    # top, foot, half width
FLOOR = 932
GRAIN = (1496, 806)
LAYERS = (('muschelkalk', 546), ('red_claystone', 656), ('rot_salt', at_depth(486)))
LIT = (1152, 742)                       # the lantern
BURROW = ((1090, 1000), (1072, 900), (1080, 800), (1108, 716), (1180, 662), (1290, 640), (1400, 644), (1500, 668),
          (1572, 720), (1606, 800), (1612, 900), (1600, 1000))
TUNNEL = ((960, 716), (1040, 712), (1100, 730), (1130, 760), (1110, 830), (1040, 800), (960, 790))


def uneven(y: float, sway: float = 4, phase: float = 0) -> Curve:
    """A boundary between two layers, nearly level."""
    return lambda x: (y + sway * np.sin(np.asarray(x) * .016 + phase)
                      + sway * .5 * np.sin(np.asarray(x) * .051 + phase))


def crack(x0: float, x1: float) -> list[tuple[float, float]]:
    """Places along the foot of the shell limestone."""
    curve = uneven(LAYERS[1][1], 5, 1.7)
    return [(float(x), float(curve(x)) - 2) for x in np.arange(x0, x1, 18)]


def paint_layers(canvas: Canvas) -> None:
    """Pale lines where the words are, then rock: shell limestone, red claystone, salt."""
    lines = skia.Path()
    for y, phase in ((196, 0), (334, 1.2), (452, 2.1)):
        curve = uneven(y, 5, phase)
        spots = [(float(x), float(curve(x))) for x in np.linspace(1030, 1862, 60)]
        lines.addPath(brush_stroke(spots, 1.2, 1.2, 2.4, 120))
    canvas.ink(lines, TERRA, .26, wobble=.8, edge=.7, tooth=0)
    for number, (name, y) in enumerate(LAYERS):
        laid = ground(canvas, below(uneven(y, 5, number * 1.7), 970, RIGHT), name)
        if name == 'rot_salt' and laid is not None:      # its crystals must not outshine the grain
            canvas.ink(laid, mix('rose', 'terra', .3), .38, 'multiply', tooth=0)


def paint_hole(canvas: Canvas) -> None:
    """Casing in five lengths, each narrower than the one above, faint where the words are, then dark."""
    tones = [mix('cream', 'terra', amount) for amount in (.07, .1, .14, .19)]
    for (top, foot, half), tone in zip(CASING[:4], tones, strict=True):
        tube = _length(canvas, top, foot, half, tone, mix('cream', 'terra', .3))
        canvas.ink(rect(ROD_X - half, top, half * .5, foot - top), mix(tone, 'terra', .08), .8, clip=tube, wobble=1,
                   edge=1.2, tooth=.01, angle=90)
    top, foot, half = CASING[4]
    last = _length(canvas, top, foot, half, mix('rust', 'terra', .45), INK)
    for y, paint in ((566, mix('rust', 'plum', .25)), (606, mix('plum', 'rust', .3)), (648, mix('plum', 'ink', .4))):
        canvas.ink(below(lambda x, y=y: y + 14 * ((np.asarray(x) - ROD_X) / 56) ** 2 - 8, 1400, 1600), paint,
                   clip=last, wobble=1, edge=1.4, tooth=.02, angle=0, streak=.06)


def _length(canvas: Canvas, top: float, foot: float, half: float, tone: Colour, line: Colour) -> Region | None:
    """One length of casing with its collar."""
    tube = canvas.ink(rect(ROD_X - half, top, 2 * half, foot - top + 2), tone, wobble=.7, edge=.7, tooth=.004,
                      angle=90, streak=.03)
    for x in (ROD_X - half, ROD_X + half):
        canvas.ink(brush_stroke([(x, top), (x, foot)], 4, 4), line, wobble=.6, edge=.7, tooth=0)
    canvas.ink(rect(ROD_X - half - 6, foot - 9, 2 * half + 12, 10, 2), line, .9, wobble=.6, edge=.8, tooth=.01)
    return tube


def paint_light(canvas: Canvas) -> None:
    """What Mo dug, dark at the right; nested flat light round his lantern; a floor of broken salt; the casing's end."""
    shape = union(spline(BURROW), spline(TUNNEL))
    canvas.ink(shape, mix('cream', 'terra', .45), stroke=8, wobble=2, edge=1.8, tooth=.03)
    inside = canvas.ink(shape, mix('ink', 'plum', .4), wobble=1.8, edge=1.3, angle=20, streak=.06)
    x, y = LIT[0], LIT[1] + 30
    for reach, paint in ((318, mix('plum', 'rust', .42)), (254, mix('rust', 'plum', .15)),
                         (192, mix('rust', 'terra', .6)), (134, mix('terra', 'gold', .5)),
                         (80, mix('gold', 'sand', .45))):
        disc = spline([(x + reach * (1 + .035 * math.sin(k * 2.3)) * math.cos(k * math.pi / 8),
                        y + reach * (.92 + .03 * math.cos(k * 1.7)) * math.sin(k * math.pi / 8)) for k in range(16)])
        canvas.ink(disc, paint, clip=inside, wobble=2.4, edge=1.6, tooth=.01, angle=20, streak=.06)
    _floor(canvas, inside)
    marks = skia.Path()
    rng = np.random.default_rng(3)
    for _ in range(60):
        px, py = rng.uniform(1420, 1596), rng.uniform(690, 915)
        marks.addPath(brush_stroke([(px, py), (px + rng.uniform(10, 26), py - rng.uniform(2, 7))], .8, .8, 2.2))
    canvas.ink(marks, mix('plum', 'terra', .35), .6, clip=inside, wobble=.4, edge=.5, tooth=0)
    half = CASING[4][2]
    canvas.ink(rect(ROD_X - half, 640, 2 * half, 32), mix('ink', 'plum', .4), clip=inside, tooth=0)
    canvas.ink(rect(ROD_X - half - 7, 664, 2 * half + 14, 12, 3), mix('till', 'plum', .3), wobble=.7, edge=.8,
               tooth=.01)


def _floor(canvas: Canvas, inside: Region | None) -> None:
    left, right = 1050, 1640
    floor = canvas.ink(spline([(left, FLOOR + 6, 'c'), (left + 90, FLOOR - 4), (1300, FLOOR + 2), (1400, FLOOR - 6),
                               (1500, FLOOR + 2), (right - 60, FLOOR - 12), (right, FLOOR - 4, 'c'), (right, 1000, 'c'),
                               (left, 1000, 'c')]), mix('rose', 'rust', .42), wobble=1.4, edge=1.2, clip=inside,
                       angle=0, streak=.06)
    canvas.ink(rect(1330, 880, 320, 120), mix('plum', 'rust', .35), .85, clip=floor, texture='grain', softness=.4,
               field=lambda x, y: np.clip((x - 1330) / 220, 0, 1) + 0 * y, tooth=0)
    lumps, dark = skia.Path(), skia.Path()
    rng = np.random.default_rng(11)
    for k in range(30):
        px, py, size = rng.uniform(left + 40, right), FLOOR + rng.uniform(-6, 14), rng.uniform(5, 12)
        lump = rect(px - size, py - size * .8, size * 2, size * 1.5, 2, rng.uniform(-30, 30))
        (lumps if k % 2 and px < 1420 else dark).addPath(lump)
    canvas.ink(dark, mix('rust', 'plum', .5), clip=inside, wobble=.6, edge=.7, tooth=0)
    canvas.ink(lumps, mix('rose', 'terra', .45), clip=inside, wobble=.6, edge=.7, tooth=0)


def finish_plate(canvas: Canvas) -> None:
    """The plate in its inks; the rock keeps some of its own colour, by which it is known."""
    two_inks(canvas, .5)
    bare(canvas)


def paint_rods(canvas: Canvas, moment: int) -> None:
    """The string of rods, faint at the top, each joint a notch lower: four moments make one rod."""
    faint, grey = mix('cream', 'terra', .3), mix('till', 'plum', .3)
    for y0, y1, paint, over in ((-40, 540, faint, mix('cream', 'terra', .42)), (536, TIP_Y - 46, grey, INK)):
        rod = canvas.ink(rect(ROD_X - 9, y0, 18, y1 - y0), paint, wobble=.4, edge=.4, tooth=0, angle=90, streak=.06)
        canvas.shade(rod, over, -5, 0, 4, alpha=.8, blend='normal', low=.3)
        joints = skia.Path()
        for k in range(-2, 9):
            y = k * 104 + 26 * moment + 10
            if y0 <= y - 14 and y + 14 <= y1:
                joints.addPath(rect(ROD_X - 14, y - 13, 28, 26, 4))
        laid = canvas.ink(joints, mix(paint, over, .5), wobble=.3, edge=.5, tooth=0)
        canvas.shade(laid, over, -6, 0, 5, alpha=.8, blend='normal', low=.3)
    two_inks(canvas, .6)


def paint_bit(canvas: Canvas, moment: int) -> None:
    """The point: a chisel with two wings, that turns a quarter each moment."""
    x, y = ROD_X, TIP_Y
    steel, dark = mix('till', 'sand', .3), mix('ink', 'till', .3)
    half = (30, 20)[moment % 2]
    neck = canvas.ink(polygon([(x - 16, y - 66), (x + 16, y - 66), (x + 20, y - 40), (x - 20, y - 40)], 3), dark,
                      wobble=.3, edge=.4, tooth=0)
    canvas.shade(neck, TERRA, 8, 0, 5, alpha=.7, blend='normal', low=.4)
    blade = canvas.ink(polygon([(x - half + 4, y - 42), (x + half - 4, y - 42), (x + half, y - 20), (x + 8, y - 6),
                                (x, y + 8), (x - 8, y - 6), (x - half, y - 20)], 2), steel, wobble=.4, edge=.5, tooth=0)
    canvas.shade(blade, dark, -12, 4, 8, alpha=.85, blend='normal', low=.25)
    canvas.ink(joined(*[brush_stroke([(x - half + 6 + k * 10, y - 40), (x - 6 + k * 5, y - 6)], 2.4, 1.4)
                        for k in range(1 + half // 10)]), dark, clip=blade, wobble=.2, edge=.4, tooth=0)
    two_inks(canvas, .6)


def paint_grain(canvas: Canvas, moment: int) -> None:
    """The one pale grain, a cube that hangs on the point; then its light, in strokes."""
    x, y = GRAIN
    size = 18
    front = polygon([(x - size, y - 4), (x + 3, y + 4), (x + 3, y + 28), (x - size, y + 18)], 1)
    side = polygon([(x + 3, y + 4), (x + size + 2, y - 3), (x + size + 2, y + 18), (x + 3, y + 28)], 1)
    top = polygon([(x - size, y - 4), (x - 1, y - 13), (x + size + 2, y - 3), (x + 3, y + 4)], 1)
    canvas.ink(joined(front, top, side), '#FFFFFF', wobble=.2, edge=.3, tooth=0, mottle=0, streak=0)
    canvas.ink(side, mix('cream', 'rose', .3), wobble=.2, edge=.3, tooth=0)
    canvas.ink(front, mix('white', 'cream', .4), wobble=.2, edge=.3, tooth=0)
    if not moment:
        return
    rays = skia.Path()
    for k, angle in enumerate((-28, 10, 48, 90, 128)):
        a, b = (30 + 4 * moment, 38 + 8 * moment + 6 * (k % 2))
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        rays.addPath(brush_stroke([(x + a * c, y + 8 + a * s), (x + b * c, y + 8 + b * s)], 4, 1.6))
    canvas.ink(rays, '#FFFFFF', wobble=.2, edge=.4, tooth=0)
