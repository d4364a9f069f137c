"""What the water of 'Een deksel met gaten' does: the whirl, the clog that goes round in it, bubbles, rings, drops.

Owns the frames of moving water; places are px of the picture.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.roelof import clog
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, minus, polygon, rect
from assets.paint.kit.props import water

from ._lid_shape import LID_TOP, WATER, below

# rings of the funnel from its rim down: x, y, half width, half height
RINGS = ((1286, 684, 160, 38), (1286, 714, 124, 28), (1287, 741, 97, 21), (1288, 766, 76, 16), (1289, 790, 61, 12),
         (1290, 814, 52, 10), (1291, 838, 48, 9))
INSIDE: tuple[tuple[float, float, Colour], ...] = (      # share of the rim, how far it has sunk, colour
    (1.0, 0, mix('sea', 'mist', .3)), (.87, 2, 'sea'), (.73, 5, mix('sea', 'teal', .55)),
    (.58, 8, mix('teal', 'night', .15)), (.44, 12, mix('teal', 'night', .6)), (.3, 16, mix('night', 'ink', .3)))
STRANDS, TURNS = 5, 1.15
WHIRL_FRAMES, CLOG_FRAMES = 4, 6
EYE = (1288, 701)


def paint_whirl(canvas: Canvas, moment: int) -> None:
    """The funnel: its outside where the ground is cut away, then its mouth with the dark eye."""
    turn = 2 * math.pi / STRANDS * moment / WHIRL_FRAMES
    _outside(canvas, turn)
    _mouth(canvas, turn)


def _outside(canvas: Canvas, turn: float) -> None:
    left = [(x - rx, y) for x, y, rx, _ in RINGS]
    right = [(x + rx, y) for x, y, rx, _ in RINGS[::-1]]
    x, y, rx, ry = RINGS[-1]
    foot = [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in np.linspace(math.pi, 0, 9)[1:-1]]
    body = canvas.ink(polygon([*left, *foot, *right], 0), mix('sea', 'teal', .35), wobble=1, edge=.6, tooth=0, angle=90,
                      streak=.05)
    canvas.tone(body, 'teal', .4, 'night', dx=26, dy=0, blur=22, low=.3)
    canvas.tone(body, 'sea', .6, 'frost', dx=-14, dy=0, blur=12, low=.45, alpha=.8)
    pale, dark = skia.Path(), skia.Path()
    for strand in range(STRANDS * 2):
        path = dark if strand % 2 else pale
        start = turn + math.pi * strand / STRANDS
        for part in _front_parts(start):
            path.addPath(brush_stroke(part, 1.2, 1.2, 6.4 if strand % 2 else 7.2, 16))
    canvas.ink(dark, mix('teal', 'night', .45), .8, wobble=.6, edge=.7, tooth=0, clip=body)
    canvas.ink(pale, 'frost', .92, wobble=.6, edge=.7, tooth=0, clip=body)


def _front_parts(start: float) -> list[list[tuple[float, float]]]:
    """The stretches of a strand that winds down the funnel which lie on the side of the reader."""
    parts: list[list[tuple[float, float]]] = [[]]
    for t in np.linspace(0, 1, 60):
        angle = start + TURNS * 2 * math.pi * t
        place = t * (len(RINGS) - 1)
        x, y, rx, ry = (float(np.interp(place, range(len(RINGS)), [ring[k] for ring in RINGS])) for k in range(4))
        if math.sin(angle) > -.05:
            parts[-1].append((x + rx * math.cos(angle), y + ry * math.sin(angle)))
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if len(part) > 4]


def _mouth(canvas: Canvas, turn: float) -> None:
    x, y, rx, ry = RINGS[0]
    rim = None
    for share, sunk, colour in INSIDE:
        laid = canvas.ink(ellipse(x, y + sunk, rx * share, ry * share), colour, wobble=1.2, edge=.8, tooth=0, angle=0,
                          streak=.05)
        rim = laid if rim is None else rim
    arms, shadows = skia.Path(), skia.Path()
    for arm in range(STRANDS):
        line = []
        for t in np.linspace(0, 1, 26):
            share = 1 - .84 * t
            angle = turn + 2 * math.pi * arm / STRANDS + 4.2 * t ** .8
            line.append((x + rx * share * math.cos(angle), y + 18 * t + ry * share * math.sin(angle)))
        arms.addPath(brush_stroke(line, 2.4, 1, 6.5, 40, 1.4))
        shadows.addPath(brush_stroke([(px, py + 5) for px, py in line], 1, 1, 5, 40))
    canvas.ink(shadows, mix('teal', 'night', .4), .6, wobble=.5, edge=.6, tooth=0, clip=rim)
    canvas.ink(arms, 'frost', .96, wobble=.5, edge=.6, tooth=0, clip=rim)
    canvas.ink(ellipse(x, y, rx - 1, ry - 1), 'white', .95, stroke=4.4, wobble=1.8, edge=1.3, tooth=.04)


def paint_clog(canvas: Canvas, place: int) -> None:
    """The clog from the bog on its round, smaller at the back; the last place is where it rests, near the reader."""
    x, y, rx, ry = RINGS[0]
    angle = math.radians(112 - 60 * (CLOG_FRAMES - 1 - place))
    cx, cy = x + rx * .8 * math.cos(angle), y + 2 + ry * .8 * math.sin(angle)
    size = .78 + .14 * math.sin(angle)
    pen = Pen.at(canvas, cx, cy + 4, size, math.sin(angle) > 0, 10 * math.cos(angle) - 6)
    clog(pen, -6, 0)
    foam = brush_stroke([(cx - 46 * size, cy + 3), (cx, cy + 8), (cx + 46 * size, cy + 3)], 1, 1, 7, 16)
    canvas.ink(foam, 'frost', wobble=.5, edge=.7, tooth=0)
    under = brush_stroke([(cx - 34 * size, cy + 7), (cx + 40 * size, cy + 8)], .8, .8, 2.6)
    canvas.ink(under, 'teal', .8, wobble=.4, tooth=0)


def paint_glug(canvas: Canvas, moment: int) -> None:
    """Air that comes up where water goes down: small in the deep, large in the eye, then a burst."""
    if moment < 3:
        y, radius = ((846, 4), (824, 8), (764, 14))[moment]
        water.bubble(canvas, 1290 + (0, 5, -6)[moment], y, radius, 'frost')
    for k in range(5):
        y = 884 - ((k * 23 + moment * 16) % 96)
        water.bubble(canvas, 1290 + 20 * math.sin(k * 2.1 + moment), y, 3 + k % 3, 'frost')
    if moment == 3:
        x, y = EYE
        spray = joined(*[brush_stroke([(x + dx * .6, y - 4 - up * .5), (x + dx, y - 6 - up)], 4.4, 1.6)
                         for dx, up in ((-38, 20), (-18, 40), (4, 50), (24, 38), (42, 18))])
        canvas.ink(spray, 'white', wobble=.3, edge=.5, tooth=0)
        for dx, up, radius in ((-46, 34, 4), (-10, 62, 5), (32, 54, 4.4), (52, 30, 3.6)):
            water.drop(canvas, x + dx, y - up, radius, 'frost')


def paint_rings(canvas: Canvas, moment: int) -> None:
    """Rain on standing water: rings that widen, each with its own beginning."""
    rng = np.random.default_rng(5)
    wide, crowns = skia.Path(), skia.Path()
    for number in range(34):
        y = 612 + 82 * rng.random() ** .8
        x = rng.uniform(0, 1060)
        if 226 < x < 474 and y > 654:
            continue
        age = (number + moment) % 4
        near = .35 + (y - 600) / 100
        reach = (3 + 8.5 * age) * near
        if age == 0:
            crowns.addPath(joined(*[brush_stroke([(x, y), (x + dx * near, y - dy * near)], 1.8, .8)
                                    for dx, dy in ((-5, 8), (0, 11), (6, 7))]))
        elif age < 3:
            wide.addPath(_ring(x, y, reach, reach * .28, (2.7 - .6 * age) * near))
    canvas.ink(wide, mix('frost', 'white', .3), .9, wobble=.3, edge=.5, tooth=0)
    canvas.ink(crowns, 'white', .95, wobble=.2, edge=.4, tooth=0)


def _ring(x: float, y: float, rx: float, ry: float, width: float) -> skia.Path:
    """A ring with its own thickness, thinner at the sides of the eye's line."""
    outer, inner = ellipse(x, y, rx, ry), ellipse(x, y, max(.5, rx - width), max(.3, ry - width * .62))
    outer.addPath(inner)
    outer.setFillType(skia.PathFillType.kEvenOdd)
    return outer


def paint_eddy(canvas: Canvas, moment: int, x: float, half: float) -> None:
    """The puddle round Mo that begins to turn: arcs that chase each other."""
    arcs, under = skia.Path(), skia.Path()
    for ring in range(3):
        rx, ry = half * (1 + .24 * ring), (13 + 5 * ring)
        for part in range(3):
            start = math.radians(-30 + 120 * part + 30 * moment + 46 * ring)
            line = [(x + rx * math.cos(a), WATER + 3 + ry * math.sin(a)) for a in np.linspace(start, start + 1.25, 24)]
            line = [(px, py) for px, py in line if py > WATER + 3 or not x - .86 * half < px < x + 1.5 * half]
            if len(line) > 5:
                arcs.addPath(brush_stroke(line, .8, 1.6, 4.2 - .7 * ring, 20))
                under.addPath(brush_stroke([(px, py + 3.4) for px, py in line], .6, .8, 2.4, 20))
    canvas.ink(under, 'teal', .55, wobble=.3, edge=.5, tooth=0)
    canvas.ink(arcs, mix('frost', 'white', .4), .95, wobble=.4, edge=.5, tooth=0)


def paint_drops(canvas: Canvas, moment: int) -> None:
    """Drops that fall on the bare lid and bounce; in the first frame only its wet shine is left."""
    spots = [(x, float(LID_TOP(x))) for x in (238, 268, 298)]
    shine = joined(*[brush_stroke([(x - 9, y + 4), (x + 9, y + 4)], .8, .8, 3) for x, y in spots])
    canvas.ink(shine, 'frost', .9, wobble=.4, edge=.5, tooth=0)
    for number, (x, y) in enumerate(spots):
        if moment == 1:
            water.drop(canvas, x - 14, y - 36 - 8 * (number % 2), 8, 'frost')
        elif moment == 2:
            crown = joined(*[brush_stroke([(x + dx * .3, y + 2), (x + dx, y - rise)], 4.6, 1.8) for dx, rise in (
                (-18, 16), (-7, 28), (7, 28), (18, 16))])
            canvas.ink(crown, 'white', wobble=.2, edge=.4, tooth=0)
        elif moment == 3:
            high = 34 + 8 * (number % 2)
            canvas.ink(brush_stroke([(x + 4, y - 2), (x + 12, y - high), (x + 26, y - high - 2)], .8, 2, 2.6), 'white',
                       .9, wobble=.2, tooth=0)
            water.drop(canvas, x + 30, y - high + 6, 6.4, 'frost')


def paint_level(canvas: Canvas) -> None:
    """The skin of the pool: the line of light on the water, and the water close under it."""
    open_water = canvas.mask(minus(rect(-60, WATER - 8, 932, 40), below(LID_TOP)), .6, .3)
    canvas.ink(rect(-60, WATER - 1, 932, 22), mix('sea', 'mist', .35), .8, wobble=.8, edge=.5, tooth=0, clip=open_water,
               field=lambda X, Y: np.clip((WATER + 20 - Y) / 16, 0, 1) + 0 * X, texture='bristle000')
    canvas.ink(brush_stroke([(-60, WATER), (400, WATER - .6), (872, WATER)], 2, 2, 3.6, 60), 'frost', wobble=1, edge=.7,
               tooth=.02, clip=open_water)

