"""Small things of 'Twente ondersteboven': the level mug, the cake of four slices, the stadium, the bird, the clog."""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.egbert import SKIN
from assets.paint.kit.figures.people.parts import fist, stripes
from assets.paint.kit.figures.people.roelof import clog
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline

from ._spread import Spot
from ._upside_down_face import MIDDLE, Face

MUG: Spot = (1590, MIDDLE)
CAKE: Spot = (152, 716)
STADIUM: Spot = (620, 640)          # on the other face
BIRD: Spot = (590, 698)             # where it lands, on the other face
CLOG: Spot = (1622, 776)
SLICES = ('carboniferous', 'rot_salt', 'water', 'topsoil')


def paint_mug(canvas: Canvas, moment: int) -> None:
    """Egbert's mug on its own level, right way up on both faces: the middle of its coffee is the middle of all."""
    pen = Pen.at(canvas, MUG[0], MUG[1] + 20, 1.02)
    cup = pen.ink(rect(-17, -40, 34, 42, 5), 'cream', wobble=.3)
    stripes(pen, cup, 'brick', -28, -12, 20, 9, plate=None)
    pen.shade(cup, 'clay', 8, -4, 7, alpha=.4, low=.3)
    pen.ink(spline([(-17, -31), (-29, -29), (-29, -12), (-17, -10)], False), 'cream', stroke=6, wobble=.2, edge=.3)
    pen.ink(ellipse(0, -40, 17, 5), 'peat', wobble=.2)
    pen.ink(ellipse(0, -40, 17, 5), mix('cream', 'white', .5), stroke=2, wobble=.2, edge=.2)
    fist(pen, -27, -20, SKIN, 10, 90)
    for k, x in enumerate((-6, 8)):
        sway = (3, -3, 4)[(moment + k) % 3]
        pen.ink(brush_stroke([(x, -50), (x + sway, -60), (x - sway * .5, -70), (x + sway, -82)], 1, 1, 3.8), 'white',
                alpha=.8, wobble=.2, edge=.4)


def paint_cake(canvas: Canvas, _: Face, taken: int) -> None:
    """An apple cake cut in four: origin, deep ground, groundwater, top layer; `taken` slices stand apart."""
    x, y = CAKE
    plate = canvas.ink(ellipse(x, y, 60, 10), mix('ice', 'white', .5), wobble=.5, edge=.5, tooth=0)
    canvas.shade(plate, 'indigo', 0, -6, 5, alpha=.4, low=.3)
    canvas.ink(ellipse(x, y - 2, 50, 6), mix('ice', 'sea', .4), .7, wobble=.4, tooth=0)
    for k, kind in enumerate(SLICES):
        gone = k < taken
        _slice(canvas, kind, x - 36 + k * 24 + (k - 1.5) * (6 if taken else 0), y - 4 - (12 if gone else 0),
               (k - 1.5) * (4 if gone else 0))


def _slice(canvas: Canvas, kind: str, x: float, y: float, turn: float) -> None:
    pen = Pen.at(canvas, x, y, 1, False, turn)
    filling = canvas.mask(pen.path(rect(-12, -46, 24.5, 46, 1)), .4, .4)
    if filling is None:
        return
    ground(canvas, filling, kind, shade=False)
    if kind == 'topsoil':
        pen.ink(rect(-13, -18, 27, 20), 'sand', wobble=.5, clip=filling)
    canvas.shade(filling, 'ink', 3, 0, 4, alpha=.4, low=.35)
    crust = mix('ochre', 'rust', .2)
    pen.ink(rect(-12.6, -3, 25.4, 5, 2), crust, wobble=.3)
    pen.ink(spline([(-13, -42, 'c'), (13, -42, 'c'), (12, -53), (0, -57), (-12, -53)]), crust, wobble=.4)
    lattice = joined(*[brush_stroke([(a, -44), (a + 9, -56)], 3, 3) for a in (-12, -3, 6)])
    pen.ink(lattice, mix('gold', 'cream', .35), wobble=.2, edge=.3)


def paint_stadium(canvas: Canvas, tip: float) -> None:
    """A football stadium that lies down: `tip` 0 seen from the edge to 1 flat; as wide and high as the hall."""
    x, y = STADIUM
    high = max(3, 33 * tip)
    corner = high * .86
    stand = canvas.ink(spline([(x - 100, y), (x - 78, y - corner), (x, y - high), (x + 78, y - corner), (x + 100, y),
                               (x + 78, y + corner), (x, y + high), (x - 78, y + corner)]), 'brick', wobble=.6, edge=.6,
                       tooth=0)
    canvas.shade(stand, 'plum', -4, -6, 7, alpha=.5, low=.3)
    seats = skia.Path()
    for k in range(44):
        turn = 2 * math.pi * k / 44
        seats.addPath(brush_stroke([(x + 92 * math.cos(turn), y + high * .9 * math.sin(turn)),
                                    (x + 74 * math.cos(turn), y + high * .68 * math.sin(turn))], 2.4, 2))
    canvas.ink(seats, mix('sand', 'cream', .4), .85, wobble=.2, edge=.3, tooth=0, clip=stand)
    pitch = canvas.ink(ellipse(x, y, 68, high * .6), 'green', wobble=.4, edge=.4, tooth=0)
    for k in range(-3, 4, 2):
        canvas.ink(rect(x + k * 18 - 9, y - high, 18, high * 2), mix('green', 'moss', .6), wobble=.2, tooth=0,
                   clip=pitch)
    lines = skia.Path()
    lines.addPath(rect(x - 52, y - high * .36, 104, high * .72))
    lines.addPath(ellipse(x, y, 13, high * .2))
    lines.moveTo(x, y - high * .36)
    lines.lineTo(x, y + high * .36)
    canvas.ink(lines, 'white', stroke=2.2, wobble=.2, edge=.3, tooth=0)
    for sx in (-88, 88):
        foot = y - high * .4
        top = foot - 15 - 15 * tip
        canvas.ink(brush_stroke([(x + sx, foot), (x + sx, top)], 2.6, 2), 'till', wobble=.2, tooth=0)
        canvas.ink(rect(x + sx - 9, top - 7, 18, 8, 1), 'glow', wobble=.2, tooth=0)


FLIGHT: tuple[tuple[float, float, float, float], ...] = ((-150, -56, 1, -6), (-104, -50, -1, -4), (-58, -34, 1, 6),
                                                         (-20, -16, -1, 14), (0, 0, 0, 0), (0, 0, 0, -8))


def paint_bird(canvas: Canvas, moment: int) -> None:
    """A blackbird's flight to a root, and how it looks about; drawn the right way up for the reader."""
    dx, dy, beat, turn = FLIGHT[moment]
    pen = Pen.at(canvas, BIRD[0] + dx, BIRD[1] + dy, 1.05, False, turn)
    coat: Colour = mix('ink', 'plum', .3)
    pen.ink(brush_stroke([(-12, -9), (-30, -4 if beat else 2)], 8, 5), coat, wobble=.2)
    body = pen.ink(spline([(-16, -10), (-6, -19), (8, -22), (16, -17), (12, -6), (0, -1), (-12, -4)]), coat, wobble=.3)
    pen.shade(body, mix('plum', 'rose', .4), -4, 6, 5, alpha=.6, low=.3, blend='normal')
    pen.ink(circle(14, -24, 8.5), coat, wobble=.2)
    pen.ink(polygon([(21, -26), (32, -23), (21, -20)]), 'gold', wobble=.1, edge=.2)
    pen.ink(circle(16.5, -26, 2.3), 'glow', wobble=0, edge=.1)
    pen.ink(circle(17, -26, 1.1), 'ink', wobble=0, edge=.1)
    if beat:
        pen.ink(spline([(-6, -14, 'c'), (8, -17, 'c'), (0, -14 - 26 * beat), (-14, -14 - 32 * beat),
                        (-16, -14 - 16 * beat)]), mix(coat, 'till', .25), wobble=.3)
        return
    pen.ink(spline([(-14, -12), (2, -17), (8, -11), (-4, -5), (-22, -5)]), mix(coat, 'till', .25), wobble=.3)
    for x in (0, 6):
        pen.ink(brush_stroke([(x, -3), (x + 2, 4)], 2, 1.6), 'ochre', wobble=.1, edge=.2)


def paint_clog(canvas: Canvas, _: Face, moment: int) -> None:
    """Roelof's clog, which has let go: how far it has fallen, the last is where it rests."""
    up, turn = ((86, -60), (60, -20), (22, 40), (0, 24))[moment]
    clog(Pen.at(canvas, CLOG[0], CLOG[1] - up, .56, True, turn), 0)


def paint_crumbs(canvas: Canvas, _: Face, moment: int) -> None:
    """Salt and crumbs that let go of the cake, and fall: down in the dark, up by day."""
    rng = np.random.default_rng(17)
    grains = [skia.Path(), skia.Path()]
    for k in range(26):
        x, start, speed = CAKE[0] + rng.uniform(-52, 60), CAKE[1] + rng.uniform(-20, 12), rng.uniform(.7, 1.2)
        y = start + speed * 22 * moment + 3 * moment ** 2
        half, turn = rng.uniform(1.8, 3.6), rng.uniform(0, 1.5) + moment
        corners = [turn + q * math.pi / 2 for q in range(4)]
        grains[k % 2].addPath(polygon([(x + half * math.cos(a), y + half * math.sin(a)) for a in corners]))
    canvas.ink(grains[0], 'white', wobble=.1, edge=.2, tooth=0)
    canvas.ink(grains[1], mix('ochre', 'rust', .3), wobble=.1, edge=.2, tooth=0)
