"""The deep sheet of 'Water erin, pekel eruit': dark rock, the salt, the hall full of brine, the oil under its roof.

Owns what lies still down there and the light that the bell throws; everything is painted in its own colour first and
then lit. The words of the right page stand on the unlit rock.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.noise import Field
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, linear_field, minus, moved, polygon, rect, spline
from assets.paint.kit.patterns import stone_outline

from ._brine_shape import FLOOR, LAMP, OIL_END, ROOF, SALT, WALL_LEFT, WALL_RIGHT, below_floor, floor_line, hall
from ._spread import HEIGHT, LEFT, RIGHT, below

NIGHT: Colour = '#4A4A69'
BRINE: Colour = mix('teal', 'night', .34)
RINGS = ((410, mix('teal', 'sea', .12)), (318, mix('teal', 'sea', .5)), (226, mix('sea', 'mist', .22)),
         (146, mix('mist', 'glow', .3)))
OIL: Colour = mix(mix('peat', 'ochre', .34), 'night', .25)


def paint_rock(canvas: Canvas) -> None:
    """All that lies over the salt is one calm dark; the salt is only as bright as the lamp makes it."""
    whole = canvas.ink(rect(LEFT, -30, RIGHT - LEFT, HEIGHT + 60), mix('plum', 'rust', .3), wobble=0, edge=0, tooth=0,
                       mottle=.04, streak=.06, angle=4)
    assert whole is not None
    canvas.ink(whole, mix('plum', 'night', .7), .62, tooth=0, angle=3, streak=.05)
    canvas.ink(whole, mix('ink', 'night', .4), .5, field=linear_field(0, 420, 0, 0), texture='bristle000', softness=.9,
               tooth=0)
    _beds(canvas, whole)


def _beds(canvas: Canvas, rock: Region) -> None:
    """Old beds of clay, hardly seen: long slow strokes."""
    rng = np.random.default_rng(4)
    strokes = skia.Path()
    for y in np.arange(30, 520, 34):
        x = LEFT + rng.uniform(0, 200)
        while x < RIGHT:
            long = rng.uniform(160, 420)
            sag = rng.uniform(-4, 4)
            strokes.addPath(brush_stroke([(x, y), (x + long * .5, y + sag), (x + long, y + sag * .4)], 1, 1, 4.4, 30))
            x += long + rng.uniform(90, 260)
    canvas.ink(strokes, mix('rust', 'plum', .6), .34, wobble=1.2, edge=1.2, tooth=0, clip=rock)


def paint_salt(canvas: Canvas) -> None:
    """The salt from edge to edge, lit only near the bell; its crystals are the pattern of salt everywhere."""
    salt = ground(canvas, below(SALT), 'rot_salt', shade=False, wobble=2, edge=1.2)
    if salt is None:
        return
    _big_crystals(canvas, salt)
    x, y = LAMP
    for tint, alpha, near, reach in ((mix('heather', 'plum', .45), .75, 330, 260),
                                     (mix('plum', 'night', .5), .8, 470, 330)):
        canvas.ink(salt, tint, alpha, tooth=0, texture='grain', softness=.35, mottle=.05,
                   field=lambda X, Y, n=near, r=reach: np.clip((np.hypot(X - x, (Y - y) * 1.5) - n) / r, 0, 1))
    edge = brush_stroke([(float(px), float(SALT(px)) + 1) for px in np.arange(880, RIGHT, 20)], 5, 5, 5, 160)
    canvas.ink(edge, mix('ink', 'plum', .3), .55, wobble=1.6, edge=1.3, tooth=.02, offset=(0, 3))


def _big_crystals(canvas: Canvas, salt: Region) -> None:
    """Tilted cubes in the wall, two faces each, bigger towards the hall."""
    rng = np.random.default_rng(21)
    faces, tops = skia.Path(), skia.Path()
    spots = [(x, y) for x in (1872, 1890, 1908, 1880, 1900, 270, 220, 180) for y in range(560, 930, 46)]
    spots += [(x, 545) for x in range(1010, 1860, 64)]
    for x, y in spots:
        size, turn = rng.uniform(13, 24), rng.uniform(-34, 34)
        px, py = x + rng.uniform(-14, 14), y + rng.uniform(-12, 12)
        faces.addPath(rect(px - size / 2, py - size / 2, size, size * .9, 1, turn))
        tops.addPath(moved(polygon([(-size / 2, -size / 2), (-size * .2, -size * .76), (size * .8, -size * .76),
                                    (size / 2, -size / 2)]), px, py, turn=turn))
    canvas.ink(faces, mix('rose', 'white', .34), .6, wobble=.5, edge=.5, clip=salt)
    canvas.ink(tops, 'white', .7, wobble=.4, edge=.4, clip=salt, plate='yellow')


def paint_hall(canvas: Canvas) -> None:
    """The brine: still, dark, with the discs of light round the bell; what did not dissolve lies on the floor."""
    room = canvas.ink(hall(), BRINE, wobble=1.8, edge=1, tooth=0, angle=2, streak=.06)
    if room is None:
        return
    canvas.ink(room, mix('night', 'ink', .25), .72, field=linear_field(1120, 0, 420, 0), texture='bristle000',
               softness=.8, tooth=0)
    x, y = LAMP
    for radius, tint in RINGS:
        canvas.ink(ellipse(x, y + 12, radius * 1.16, radius), tint, .84, wobble=6, edge=1.5, tooth=.004, clip=room,
                   angle=6, streak=.05)
    _stillness(canvas, room)
    _floor(canvas, room)
    _walls(canvas, room)
    _neighbours(canvas)


def _stillness(canvas: Canvas, room: Region) -> None:
    """Level strokes of brine, rare and thin, as the pattern of the material has them."""
    rng = np.random.default_rng(12)
    dark, light = skia.Path(), skia.Path()
    for row, level in enumerate(np.arange(624, 880, 30)):
        for px in np.arange(360 + (row % 2) * 70, 1800, 148):
            x, y = float(px) + rng.uniform(-36, 36), float(level) + rng.uniform(-8, 8)
            reach = rng.uniform(9, 17)
            mark = brush_stroke([(x - reach, y), (x - reach * .5, y + 4), (x, y + 5), (x + reach * .5, y + 4),
                                 (x + reach, y)], .7, .7, 2.6, 12)
            near = math.hypot(x - LAMP[0], y - LAMP[1]) < 330
            (light if near else dark).addPath(mark)
    canvas.ink(dark, mix('sea', 'teal', .4), .5, wobble=.4, edge=.5, tooth=0, clip=room)
    canvas.ink(light, 'frost', .6, wobble=.4, edge=.5, tooth=0, clip=room)


def _floor(canvas: Canvas, room: Region) -> None:
    """The crumbs of clay that were in the salt and stay behind."""
    mud = canvas.ink(below_floor(), mix('clay_dark', 'night', .3), clip=room, wobble=2, edge=1.4, tooth=.01, angle=0,
                     streak=.06)
    if mud is None:
        return
    x, y = LAMP
    canvas.ink(mud, mix('clay', 'rose', .4), .8, texture='grain', tooth=0,
               field=lambda X, Y: np.clip(1 - np.hypot(X - x, (Y - y) * .7) / 420, 0, 1) * 1.2)
    rng = np.random.default_rng(30)
    crumbs = [skia.Path(), skia.Path()]
    for px in np.arange(310, 1800, 21):
        at = float(px) + rng.uniform(-9, 9)
        reach = rng.uniform(3, 8)
        crumbs[int(rng.random() < .4)].addPath(stone_outline(rng, at, floor_line(at) + rng.uniform(0, 7), reach,
                                                            reach * .7, rng.uniform(-20, 20)))
    canvas.ink(crumbs[0], mix('clay_dark', 'plum', .45), wobble=.5, edge=.7, tooth=0, clip=room)
    canvas.ink(crumbs[1], mix('rose', 'plum', .4), wobble=.5, edge=.7, tooth=0, clip=room)
    canvas.ink(mud, mix('ink', 'night', .5), .6, field=linear_field(1080, 0, 560, 0), texture='sponge', softness=.8,
               tooth=0)


def _walls(canvas: Canvas, room: Region) -> None:
    """The lit rim of the salt round the hall, and single cubes that stick out of the wall."""
    x, y = LAMP

    def near(xs: Field, ys: Field) -> Field:
        return np.clip(1.5 - np.hypot(xs - x, (ys - y) * 1.1) / 420, 0, 1)

    canvas.ink(hall(), mix('rose', 'white', .45), stroke=9, wobble=1.4, edge=1.2, tooth=.01, field=near)
    canvas.ink(hall(), mix('heather', 'night', .5), .8, stroke=5, wobble=1.4, edge=1.2, tooth=.02,
               field=lambda X, Y: 1 - near(X, Y))
    rng = np.random.default_rng(5)
    for wall, into in ((WALL_RIGHT, 1), (WALL_LEFT, -1)):
        for number, (px, py) in enumerate(wall):
            lit = into > 0
            for size, dx, dy in ((32, 9, 0), (20, 16, 19)) if number % 2 == 0 else ((18, 10, -9), (13, 12, 9)):
                _cube(canvas, px + into * dx, py + dy, size, rng.uniform(-30, 30), lit)


def _cube(canvas: Canvas, x: float, y: float, size: float, turn: float, lit: bool) -> None:
    """One crystal that sticks out of the wall."""
    face = canvas.ink(rect(x - size / 2, y - size / 2, size, size * .92, 1, turn),
                      mix('rose', 'white', .55) if lit else mix('heather', 'night', .55), wobble=.5, edge=.6, tooth=0)
    canvas.shade(face, mix('heather', 'plum', .3), 4 if lit else -4, -4, 4, alpha=.6, blend='normal', low=.3)


def _neighbours(canvas: Canvas) -> None:
    """Behind the pillar at the right the next hall begins: it is dark and nobody is in it."""
    next_hall = spline([(1990, 610), (1932, 640), (1914, 700), (1926, 770), (1906, 830), (1936, 890), (1990, 900)])
    canvas.ink(next_hall, mix(BRINE, 'night', .4), wobble=1.6, edge=1, tooth=0)
    canvas.ink(next_hall, mix('rose', 'plum', .4), stroke=4, wobble=1.2, edge=1, tooth=0)


def oil_outline(x0: float = 360, x1: float = 1778) -> skia.Path:
    """The blanket: level above, its hem hanging in slow waves."""
    xs = np.linspace(x0, x1, 90)
    hem = [(float(x), ROOF + 19 + 3.4 * math.sin(x * .031) + 2 * math.sin(x * .013)) for x in xs]
    return polygon([(x0 - 8, ROOF - 1), *[(float(x), ROOF - 2) for x in xs], (x1 + 10, ROOF - 1), *hem[::-1]], 3)


def paint_roof(canvas: Canvas) -> None:
    """The part of the blanket that lies still; the rest can be lifted."""
    paint_oil(canvas, 360, OIL_END + 3)


def paint_bays(canvas: Canvas) -> None:
    """Where the blanket is away, the water has licked bays into the roof."""
    bays = joined(*[ellipse(x, ROOF - 1, reach, deep) for x, reach, deep in (
        (1664, 20, 13), (1696, 18, 22), (1726, 15, 12), (1752, 15, 18), (1774, 11, 9))])
    canvas.ink(bays, mix('sea', 'teal', .3), wobble=1, edge=.7, tooth=0)
    canvas.ink(bays, mix('rose', 'white', .5), stroke=3.4, wobble=.8, edge=.8, tooth=0,
               field=lambda X, Y: (Y < ROOF - 3) * 1. + 0 * X)


def paint_oil(canvas: Canvas, x0: float = 360, x1: float = 1778) -> None:
    """Oil that floats against the roof, so that the water below it cannot lick there."""
    oil = canvas.ink(oil_outline(x0, x1), OIL, wobble=.9, edge=.7, tooth=0, angle=0, streak=.06)
    if oil is None:
        return
    canvas.ink(oil, mix('ochre', 'rust', .45), .85, texture='bristle000', tooth=0,
               field=lambda X, Y: np.clip(1.15 - np.abs(X - LAMP[0]) / 380, 0, 1) + 0 * Y)
    canvas.tone(oil, OIL, .5, 'ink', dx=0, dy=7, blur=5, low=.35)
    shine = joined(*[brush_stroke([(x, ROOF + 12), (x + long, ROOF + 13)], .7, .7, 2.6) for x, long in (
        (1300, 60), (1388, 22), (1450, 96), (1570, 44), (1640, 70), (1180, 40), (1096, 24), (1736, 26))])
    canvas.ink(shine, mix('glow', 'ochre', .3), .7, wobble=.3, edge=.5, tooth=0, clip=oil)
    hem = canvas.mask(minus(oil_outline(x0, x1), moved(oil_outline(x0, x1), 0, -4)), .6, .4)
    canvas.ink(hem, mix('sand', 'ochre', .4), .55, tooth=0, mottle=0, streak=0,
               field=lambda X, Y: np.clip(1.25 - np.abs(X - LAMP[0]) / 430, .18, 1) + 0 * Y) if hem else None


def paint_foot(canvas: Canvas) -> None:
    """Salt in front of everything at the lower edge, dark against the hall."""
    rng = np.random.default_rng(14)
    line = [(x, FLOOR + 18 + rng.uniform(-6, 6)) for x in np.arange(LEFT, RIGHT, 34)]
    front = canvas.ink(polygon([(LEFT, HEIGHT + 30), *line, (RIGHT, HEIGHT + 30)], 3), mix('heather', 'night', .66),
                       wobble=1.6, edge=1.2, tooth=.01)
    faces, lit = skia.Path(), skia.Path()
    for x in np.arange(220, 1740, 58):
        size, turn = rng.uniform(16, 38), rng.uniform(-30, 30)
        px, py = float(x) + rng.uniform(-20, 20), FLOOR + 26 + rng.uniform(-6, 8)
        cube = rect(px - size / 2, py - size / 2, size, size * .9, 2, turn)
        (lit if abs(px - LAMP[0]) < 330 else faces).addPath(cube)
    canvas.ink(faces, mix('heather', 'night', .5), wobble=.6, edge=.7, tooth=0)
    block = canvas.ink(lit, mix('rose', 'heather', .45), wobble=.6, edge=.7, tooth=0)
    canvas.shade(block, mix('plum', 'night', .5), -2, -7, 5, alpha=.8, blend='normal', low=.25)
    canvas.shade(front, 'ink', 0, -16, 10, alpha=.4, low=.2)
