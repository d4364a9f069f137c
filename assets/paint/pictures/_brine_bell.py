"""The diving bell of 'Water erin, pekel eruit': Bennie shows Mo his hall; hose, thread, the horn he listens with.

Owns the bell in units of its own (px, origin at the crown) and what ties it to the hut.
"""
import math
from dataclasses import replace

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.lantern import lantern
from assets.paint.kit.figures.mo import mo
from assets.paint.kit.figures.paws import front_foot
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.bennie import BENNIE, OVERALL
from assets.paint.kit.figures.people.stance import Arm, Stance, draw_half
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, polygon, rect, resampled, spline

from ._brine_shape import BELL_AT, HORN, HOSE
from ._spread import wool

IRON: Colour = mix('brick', 'rust', .35)
BRASS: Colour = 'ochre'
SHELL = ((0, 8), (58, 16), (116, 58), (142, 124), (150, 190), (162, 226, 'c'), (162, 244, 'c'), (0, 250),
         (-162, 244, 'c'),
         (-162, 226, 'c'), (-150, 190), (-142, 124), (-116, 58), (-58, 16))
WINDOW = (-120, 50, 240, 138)          # left, top, width, height
SILL = 188
BELL_SIZE = .88
FLAME = (88, 57)                       # where the lantern hangs
BENNIE_AT, BENNIE_SIZE = (-64, SILL + 6), .64
MO_AT, MO_SIZE = (20, SILL + 4), .8
_PATS = Arm((-112, -236), (-80, -252), 'open', -112)
_REST = Arm((112, -226), (48, -204), turn=170)
STANCES = (
    Stance(_PATS, _REST, lean=-3, tilt=5, look=(.85, .1), mouth='grin', brow=5),
    Stance(replace(_PATS, wrist=(-86, -262), turn=-100), _REST, lean=-6, tilt=-8, mood='closed', mouth='smile', brow=7),
)


def paint_hose(canvas: Canvas) -> None:
    """The air hose from the hut's well to the bell, and the red thread wound round it; then on to the right edge."""
    line = resampled(list(HOSE), 240)
    along = np.gradient(line, axis=0)
    along /= np.hypot(along[:, 0], along[:, 1])[:, None]
    side = np.stack([-along[:, 1], along[:, 0]], 1)
    turn = np.linspace(0, 2 * math.pi * 19, len(line))
    spiral = line + side * (np.sin(turn) * 8)[:, None]
    _winding(canvas, spiral, np.cos(turn) < 0, 2.6)
    points = [(float(x), float(y)) for x, y in line]
    hose = canvas.ink(brush_stroke(points[::6], 9, 9, 9, 160), mix('sand', 'teal', .42), wobble=.4, edge=.5, tooth=0)
    canvas.shade(hose, mix('night', 'teal', .4), 0, -4, 2.4, alpha=.7, blend='normal', low=.25)
    _winding(canvas, spiral, np.cos(turn) >= 0, 3.6)
    wool(canvas, [(1456, 622), (1496, 608), (1560, 626), (1650, 658), (1740, 660), (1820, 638), (1880, 622),
                  (1920, 620),
                  (1980, 622)], 3.4)


def _winding(canvas: Canvas, spiral: np.ndarray, seen: np.ndarray, width: float) -> None:
    """The stretches of the winding thread that lie on one side of the hose."""
    path = skia.Path()
    run: list[tuple[float, float]] = []
    for (x, y), here in zip(spiral, seen, strict=True):
        if here:
            run.append((float(x), float(y)))
        elif run:
            if len(run) > 2:
                path.addPath(spline(run[::2] + run[-1:], False))
            run = []
    canvas.ink(path, 'brick', stroke=width, wobble=.2, edge=.3, tooth=0)


def paint_bell(canvas: Canvas, moment: int) -> None:
    """Moment 0: Bennie beams, Mo looks up. Moment 1: Bennie shuts his eyes and listens, Mo looks where he listens."""
    pen = Pen.at(canvas, *BELL_AT, BELL_SIZE)
    _legs(pen, moment)
    _ballast(pen)
    _horn(pen)
    shell = pen.ink(spline(list(SHELL)), IRON, wobble=.8, edge=.7, angle=90, streak=.06, tooth=.004)
    pen.shade(shell, mix('plum', 'ink', .3), 40, -6, 26, alpha=.75, texture='bristle090', blend='normal', low=.2)
    pen.shade(shell, mix('terra', 'glow', .3), -16, 6, 9, alpha=.8, texture='bristle090', blend='normal', low=.42)
    _fittings(pen)
    _cabin(pen, moment)


def _cabin(pen: Pen, moment: int) -> None:
    """The lit window and who looks out of it."""
    glass = rect(*WINDOW, 56)
    pen.ink(rect(WINDOW[0] - 9, WINDOW[1] - 9, WINDOW[2] + 18, WINDOW[3] + 18, 62), mix(BRASS, 'rust', .18), wobble=.5)
    room = pen.ink(glass, mix('rust', 'plum', .45), wobble=.4, edge=.5)
    for reach, tint in ((158, mix('ochre', 'rust', .3)), (112, 'gold'), (62, 'glow')):
        pen.ink(circle(FLAME[0], FLAME[1] + 26, reach), tint, wobble=2, edge=1.2, clip=room)
    inside = pen.clipped(glass)
    lantern(inside.placed(*FLAME, 0, .56))
    look = (Gaze((.75, .25)), Gaze((0, 0), 0, 'closed'))[moment]
    draw_half(inside.placed(*BENNIE_AT, 0, BENNIE_SIZE), BENNIE, STANCES[moment], look)
    _ear_tube(inside)
    x, y = pen.point(*MO_AT)
    mo(pen.canvas, x, y, MO_SIZE * BELL_SIZE, 'hatch', lantern=False, scarf=3, look=((.55, -.95), (-.9, -.1))[moment],
       lid=0,
       mood='wide' if moment == 0 else 'open', light=(.9, -.7), rim='glow', clip=inside.clip,
       back_rim=mix('gold', 'terra', .5))
    frame = minus(rect(WINDOW[0] - 9, WINDOW[1] - 9, WINDOW[2] + 18, WINDOW[3] + 18, 62), glass)
    brass = pen.ink(frame, BRASS, wobble=.4, edge=.6)
    pen.shade(brass, 'rust', 5, -5, 5, alpha=.7, low=.25)
    sill = pen.ink(rect(-124, SILL - 7, 248, 15, 6), BRASS, wobble=.4, edge=.6)
    pen.shade(sill, 'rust', 2, -6, 4, alpha=.7, low=.3)
    for hand in (34, 82):
        _fingers(pen, MO_AT[0] + hand * MO_SIZE, SILL - 4)
    pen.ink(joined(brush_stroke([(92, 78), (72, 132)], 1.4, 1.4, 6), brush_stroke([(104, 88), (92, 122)], 1, 1, 3.4)),
            'white', alpha=.32, wobble=.3, edge=.5)


def _fingers(pen: Pen, x: float, y: float) -> None:
    """The ends of a spade hand over the sill."""
    for k in range(4):
        pen.ink(brush_stroke([(x - 11 + k * 7.4, y - 5), (x - 11 + k * 7.4, y + 6)], 7.6, 6), 'pink', wobble=.2,
                edge=.3)
        pen.ink(brush_stroke([(x - 11 + k * 7.4, y + 6), (x - 11 + k * 7.4, y + 12)], 5, 1.8), 'white', wobble=.1,
                edge=.2)


def _ear_tube(pen: Pen) -> None:
    """What the horn hears goes through the wall to Bennie's ear."""
    line = [(-126, 116), (-114, 120), (-104, 112), (-98, 102)]
    pen.ink(spline(line, False), mix(BRASS, 'rust', .5), stroke=8, wobble=.2)
    pen.ink(spline([(x, y - 1) for x, y in line], False), 'gold', stroke=3.6, wobble=.2)
    cup = pen.ink(ellipse(-92, 97, 8, 11, 20), BRASS, wobble=.2)
    pen.shade(cup, 'rust', 3, -3, 3, low=.3)


def _fittings(pen: Pen) -> None:
    """Crown ring, straps, rivets, and the bright hem of the bell."""
    pen.ink(circle(0, 0, 13), BRASS, stroke=7, wobble=.3, edge=.4)
    cap = pen.ink(polygon([(-40, 26, 5), (-30, 8, 6), (30, 8, 6), (40, 26, 5)]), BRASS, wobble=.4)
    pen.shade(cap, 'rust', 6, -5, 5, alpha=.7, low=.25)
    rivets = joined(*[circle(x, 216 + 3 * (1 - (x / 150) ** 2), 4.2) for x in range(-138, 139, 23)],
                    *[circle(side * rx, ry, 3.6) for side in (-1, 1) for rx, ry in ((136, 150), (138, 172), (66, 30),
                                                                                    (90, 46))])
    pen.ink(rivets, mix(BRASS, 'terra', .2), wobble=.2, edge=.3)
    hem = pen.ink(spline([(-163, 228, 'c'), (0, 236), (163, 228, 'c'), (163, 245, 'c'), (0, 252), (-163, 245, 'c')]),
                  BRASS,
                  wobble=.4)
    pen.shade(hem, 'rust', 10, -6, 6, alpha=.75, low=.22)


def _legs(pen: Pen, moment: int) -> None:
    """The bell is open below: two boots and two pink feet."""
    kick = (0, 5)[moment]
    for x, dx in ((-84, -6), (-40, 4 + kick)):
        leg = pen.ink(brush_stroke([(x, 236), (x + dx * .4, 256), (x + dx, 272)], 32, 27), OVERALL, wobble=.4)
        pen.shade(leg, 'plum', 6, -6, 6, alpha=.6, low=.3)
        boot = pen.ink(spline([(x + dx - 15, 266, 'c'), (x + dx + 13, 266, 'c'), (x + dx + 16, 278), (x + dx + 27, 284),
                               (x + dx + 27, 291, 'c'), (x + dx - 17, 291, 'c')]), mix('peat', 'ink', .3), wobble=.3)
        pen.shade(boot, 'ink', 3, -5, 4, alpha=.6, low=.3)
    for x, turn in ((44, -6), (84, 8 - kick * 2)):
        front_foot(pen, x, 268, turn)
        pen.ink(brush_stroke([(x, 236), (x, 254)], 24, 20), mix('plum', 'ink', .3), wobble=.4)


def _ballast(pen: Pen) -> None:
    """Blocks of salt on chains: brine carries, so a bell must be heavy."""
    for side in (-1, 1):
        x = side * 136
        pen.ink(brush_stroke([(x, 240), (x - side * 3, 262)], 3.4, 3.4), mix('till', 'plum', .4), wobble=.2)
        block = pen.ink(rect(x - side * 3 - 19, 260, 38, 30, 3, side * 4), mix('rose', 'white', .45), wobble=.5)
        pen.shade(block, mix('heather', 'plum', .3), -side * 4, -8, 6, alpha=.7, blend='normal', low=.25)


def _horn(pen: Pen) -> None:
    """A brass horn on an arm at the left: it sends a tick out and waits."""
    x, y = (HORN[0] - BELL_AT[0]) / BELL_SIZE, (HORN[1] - BELL_AT[1]) / BELL_SIZE
    pen.ink(brush_stroke([(-136, 168), (-160, y - 4), (x + 40, y)], 9, 8), mix(IRON, 'ink', .25), wobble=.3)
    funnel = pen.ink(spline([(x + 44, y - 8, 'c'), (x + 20, y - 12), (x, y - 31, 'c'), (x - 5, y), (x, y + 31, 'c'),
                             (x + 20, y + 12), (x + 44, y + 8, 'c')]), BRASS, wobble=.4)
    pen.shade(funnel, 'rust', 4, -9, 7, alpha=.7, low=.25)
    pen.ink(ellipse(x - 1, y, 7, 31), mix('rust', 'ink', .45), wobble=.3)
    pen.ink(circle(x, y, 5.5), 'frost', wobble=.2)
