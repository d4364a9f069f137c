"""The land of 'En daarboven?': a grey January, a lane of trees with a gap, a meadow with a hole, the edge of a field.

Owns all that lies still out of doors; places are px of the picture. Everything is grey or bone: the lightest of the sky
stands where the oak was, the darkest of the ground lies under it.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import (
    brush_stroke,
    curve,
    ellipse,
    joined,
    linear_field,
    polygon,
    radial_field,
    rect,
    spline,
)
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.props import bare_trees, plants, trees

from ._spread import LEFT, RIGHT, below

HORIZON = 614
GAP = (566, 590)                      # where the oak was
CRATER = (566, 712, 84, 20)           # middle, half width, half height
EDGE = curve([(930, 846), (1200, 840), (1500, 846), (1760, 838), (RIGHT, 842)])
CLAY = curve([(930, 862), (1200, 858), (1500, 863), (1760, 856), (RIGHT, 860)])
SALT = curve([(930, 896), (1180, 902), (1440, 892), (1700, 900), (RIGHT, 894)])
HALL = (1372, 918, 128, 27)           # the cavern that was gone
TABLE = (1762, 682)
SENSOR = (1136, 700)
SKY: Colour = mix(mix('paper', 'till', .3), 'mist', .1)
LIGHT: Colour = mix('paper', 'white', .3)
HAZE: Colour = mix(mix('grey', 'till', .4), 'mist', .3)
MEADOW: Colour = mix(mix('till', 'moss', .16), 'bone', .52)
LOW: Colour = mix(mix('till', 'moss', .24), 'grey', .36)
DARK: Colour = mix('ink', 'till', .38)


def paint_sky(canvas: Canvas) -> None:
    """One grey from edge to edge, paler towards the horizon, palest in one place."""
    canvas.ink(canvas.whole(), SKY, tooth=0, mottle=.02, streak=.025, angle=3)
    canvas.ink(rect(LEFT, 240, RIGHT - LEFT, 400), mix('paper', 'till', .1), .6, tooth=0,
               field=linear_field(0, 350, 0, 680), texture='bristle000', softness=.9)
    x, y = GAP
    for reach, squash, tint, alpha in ((330, .66, mix('paper', 'till', .06), .85), (215, .78, LIGHT, .9),
                                       (132, .82, 'white', .9)):
        canvas.ink(rect(x - reach, y - reach, reach * 2, reach + 60), tint, alpha, tooth=0,
                   field=radial_field(x, y - 18, reach * .4, reach, squash), texture='bristle000', softness=.6)


def paint_far(canvas: Canvas) -> None:
    """Woods in mist, and a lane of bare trees at even steps: where one is missing there is only sky."""
    for x0, x1 in ((LEFT, 470), (668, RIGHT)):
        trees.tree_line(canvas, lambda _x: HORIZON + 2, x0, x1, 20, mix(HAZE, 'bone', .52), 14, .1)
    trees.tree_line(canvas, lambda _x: HORIZON + 3, 900, RIGHT, 28, mix(HAZE, 'bone', .3), 5, .42)
    _farm(canvas, 1452, HORIZON + 4)
    for number, x in enumerate((64, 152, 416, 724, 812, 900)):
        bare_trees.bare_tree(canvas, x, HORIZON + 12, 94 + 7 * (number % 3), mix('till', 'grey', .42), 30 + number, .62,
                             .075, 5)
    canvas.ink(rect(LEFT, HORIZON, RIGHT - LEFT, 60), mix(MEADOW, 'bone', .5), wobble=.6, edge=.6, tooth=0, angle=0,
               streak=.04)


def _farm(canvas: Canvas, x: float, y: float) -> None:
    """A farm, far off, with one long roof: people live here."""
    canvas.ink(polygon([(x - 44, y), (x - 44, y - 12), (x + 52, y - 12), (x + 52, y)]), mix(HAZE, 'clay', .3),
               wobble=.3,
               edge=.4, tooth=0)
    canvas.ink(polygon([(x - 52, y - 10), (x - 36, y - 34), (x + 40, y - 34), (x + 58, y - 10)]), mix(HAZE, 'till', .5),
               wobble=.4, edge=.5, tooth=0)
    canvas.ink(rect(x + 22, y - 42, 7, 12), mix(HAZE, 'clay', .45), wobble=.2, tooth=0)


def paint_field(canvas: Canvas) -> None:
    """The meadow: grey grass that has been grazed, a fence that stops, the hole."""
    land = canvas.ink(below(lambda x: HORIZON + 22 + 0 * np.asarray(x)), MEADOW, wobble=1.4, edge=1.2, tooth=0, angle=0,
                      streak=.07)
    if land is None:
        return
    canvas.ink(land, mix(LOW, MEADOW, .3), .8, field=linear_field(0, 650, 0, 900), texture='bristle000', softness=.6,
               tooth=0)
    bands = joined(*[rect(x, y, wide, 2.4) for x, y, wide in (
        (60, 662, 300), (700, 656, 260), (1000, 660, 220), (1290, 652, 260), (420, 680, 240), (1540, 700, 240),
        (20, 700, 200), (780, 700, 160))])
    canvas.ink(bands, mix(LOW, 'till', .2), .5, wobble=1, edge=.8, tooth=.01)
    _tufts(canvas)
    _fence(canvas)
    _crater(canvas)
    _chalk(canvas)
    _table(canvas)


def _tufts(canvas: Canvas) -> None:
    """A few blades, more towards the eye; none near the hole."""
    rng = np.random.default_rng(9)
    for y0, y1, count, tall, seed in ((664, 720, 60, (4, 8), 1), (720, 800, 70, (7, 13), 2),
                                      (790, 840, 60, (9, 17), 3)):
        spots = {float(x): float(y) for x, y in zip(rng.uniform(LEFT, RIGHT, count), rng.uniform(y0, y1, count),
                                                    strict=True)
                 if abs(x - CRATER[0]) > 150}
        for dx in (0, 5, -4):
            plants.grass(canvas, [x + dx for x in spots], lambda x, s=spots, d=dx: s.get(x - d, 0), tall,
                         2.2,
                         mix(LOW, 'ink', .16), .5, seed * 5 + dx)


def _fence(canvas: Canvas) -> None:
    """Posts from both sides to the tree that they were nailed to; the wire hangs into the hole."""
    left = [(float(x), 694 + (x - 60) * .03) for x in range(74, 480, 78)]
    right = [(float(x), 704 - (x - 690) * .03) for x in range(704, 960, 78)]
    colour = mix('till', 'clay', .3)
    for x, y in (*left, *right):
        post = canvas.ink(rect(x - 3.4, y - 44, 6.8, 48, 1, ((x * 7) % 7) - 3), colour, wobble=.3, edge=.5, tooth=0)
        canvas.shade(post, 'ink', 2, 0, 2, alpha=.6, low=.3)
    wires = skia.Path()
    for drop in (38, 20):
        for row, end in ((left, (512, 716)), (right[::-1], (624, 712))):
            line = [(x, y - drop) for x, y in row]
            wires.addPath(brush_stroke(line, 1.3, 1.3, 1.3, 60))
            x, y = line[-1]
            wires.addPath(brush_stroke([(x, y), ((x * 1.4 + end[0]) / 2.4, y + 22 + drop * .2), end], 1.3, 1, 1.3, 20))
    canvas.ink(wires, mix('till', 'ink', .3), .9, wobble=.3, edge=.3, tooth=0)


def _crater(canvas: Canvas) -> None:
    """The hole: a lip of turf, steep sides of earth, dark. Its floor cannot be seen from here."""
    x, y, rx, ry = CRATER
    rng = np.random.default_rng(41)
    lip = spline([(x + (rx + 13 + rng.uniform(-4, 5)) * np.cos(t), y + (ry + 5 + rng.uniform(-1.5, 2)) * np.sin(t))
                  for t in np.linspace(0, 2 * np.pi, 22, endpoint=False)])
    canvas.ink(lip, mix(LOW, 'ink', .28), wobble=1.2, edge=1.2, tooth=.01)
    mouth = spline([(x + (rx + rng.uniform(-5, 4)) * np.cos(t), y + (ry + rng.uniform(-1.5, 1.5)) * np.sin(t))
                    for t in np.linspace(0, 2 * np.pi, 26, endpoint=False)])
    hole = canvas.ink(mouth, mix('peat', 'till', .34), wobble=.8, edge=.8, tooth=0)
    if hole is None:
        return
    canvas.ink(ellipse(x, y + 11, rx * .98, ry * .94), mix('ink', 'night', .3), clip=hole, wobble=1.6, edge=1.2,
               tooth=0)
    canvas.ink(ellipse(x, y + 16, rx * .8, ry * .8), 'ink', clip=hole, wobble=1, edge=1, tooth=0)
    roots = joined(*[brush_stroke([(x + dx, y - ry + 5), (x + dx + lean * .4, y - ry + 14),
                                   (x + dx + lean, y - ry + long)],
                                  3, 1) for dx, lean, long in ((-46, -7, 21), (-20, 5, 27), (10, -4, 24), (40, 9, 22),
                                                               (62, 5, 16))])
    canvas.ink(roots, mix('peat', 'grey', .35), wobble=.4, edge=.5, tooth=0, clip=hole)
    clods = joined(*[stone_outline(rng, x + dx, y + dy, r, r * .6, 10) for dx, dy, r in (
        (-110, 8, 7), (-98, 20, 5), (112, 10, 8), (92, 24, 6), (-62, 31, 6), (40, 33, 5), (124, 0, 4))])
    canvas.ink(clods, mix('peat', 'till', .5), wobble=.5, edge=.8, tooth=0)


def _chalk(canvas: Canvas) -> None:
    """The side line, freshly limed."""
    line = brush_stroke([(930, 704), (1300, 700), (1700, 703), (RIGHT, 699)], 6, 7, 6.4, 90)
    canvas.ink(line, 'white', .95, wobble=1, edge=1.3, tooth=.05)


def _table(canvas: Canvas) -> None:
    """Inside the line, in the field: a long table, laid with nothing."""
    x, y = TABLE
    legs = joined(*[brush_stroke([(x + dx, y - 36), (x + dx + lean, y + 2)], 4.6, 3.6) for dx, lean in (
        (-104, -5), (-92, 5), (92, -5), (104, 5))])
    canvas.ink(ellipse(x, y + 3, 126, 4), mix(LOW, 'ink', .3), .5, wobble=.6, edge=1, tooth=0)
    canvas.ink(legs, mix('till', 'wood', .3), wobble=.3, edge=.4, tooth=0)
    canvas.ink(polygon([(x - 122, y - 36, 2), (x - 108, y - 48, 2), (x + 108, y - 48, 2), (x + 122, y - 36, 2)]),
                     mix('paper', 'till', .1), wobble=.4, edge=.5, tooth=0)
    canvas.ink(rect(x - 122, y - 37, 244, 6, 1), mix('till', 'wood', .35), wobble=.3, edge=.4, tooth=0)


def paint_edge(canvas: Canvas) -> None:
    """The cut in front of the field: soil, clay, a tear, and far below the salt with a hall that filled itself."""
    start = 946
    keep = canvas.mask(rect(start, 780, RIGHT - start, 220), 0, 0)
    ground(canvas, below(EDGE, start), 'topsoil', clip=keep, shade=False)
    ground(canvas, below(CLAY, start), 'tertiary_clay', clip=keep, shade=False)
    rim = brush_stroke([(float(x), float(SALT(x)) - 6 + 3 * np.sin(x * .13)) for x in np.arange(start - 8, RIGHT, 9)],
                       15, 15,
                       15, 300)
    canvas.ink(rim, mix('paper', 'grey', .25), wobble=2, edge=1.3, tooth=.01, clip=keep)
    salt = ground(canvas, below(SALT, start), 'rot_salt', clip=keep, shade=False)
    whole = canvas.mask(below(EDGE, start), 0, 0, clip=keep)
    if salt is None or whole is None:
        return
    _hall(canvas, salt)
    canvas.ink(whole, mix('till', 'grey', .5), .56, tooth=0, mottle=.03)
    canvas.ink(salt, mix('bone', 'grey', .5), .28, tooth=0)
    top = brush_stroke([(float(x), float(SALT(x)) + 3) for x in np.arange(start, RIGHT, 14)], 5, 5, 5, 200)
    canvas.ink(top, mix('ink', 'till', .4), .5, wobble=1.2, edge=1.2, tooth=0, clip=keep)
    xs = np.arange(start, RIGHT, 6)
    sod = brush_stroke([(float(x), float(EDGE(x))) for x in xs[::3]], 9, 9, 10, 200)
    canvas.ink(sod, mix(LOW, 'ink', .12), wobble=1, edge=1.2, tooth=.01, clip=keep)
    plants.grass(canvas, [float(x) for x in xs], lambda x: float(EDGE(x)) + 1, (6, 14), 2.3, mix(LOW, 'ink', .2), .5, 6,
                 clip=keep)


def _hall(canvas: Canvas, salt: Region) -> None:
    """Rock of the roof fills the hollow to the top; a dashed line says where the empty hall should have been."""
    x, y, rx, ry = HALL
    old = spline([(x - rx, y - 4), (x - rx * .7, y - ry * .9), (x - rx * .2, y - ry), (x + rx * .4, y - ry * .94),
                  (x + rx, y - 6),
                  (x + rx * .86, y + ry * .7), (x, y + ry), (x - rx * .8, y + ry * .8)])
    ground(canvas, old, 'rubble', clip=salt, shade=False)
    canvas.ink(old, 'white', .9, stroke=2.4, wobble=.8, edge=1, tooth=.06, clip=salt)
