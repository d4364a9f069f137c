"""The garden of 'De eerste meter' early in the morning: pale air, hedge and orchard far off, the dewy lawn.

Owns all that lies behind the cut; heights come from _first_metre_shape.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, joined, linear_field, polygon, rect
from assets.paint.kit.props import plants, trees

from ._first_metre_shape import EDGE, HORIZON, garden
from ._spread import LEFT, RIGHT

AIR: Colour = mix(mix('sky', 'cream', .5), 'lime', .1)
LAWN: Colour = mix('moss', 'green', .35)


def paint_sky(canvas: Canvas) -> None:
    """Cream above, a breath of rose and gold low at the right where the sun will be."""
    canvas.ink(canvas.whole(), AIR, tooth=0, mottle=.02, streak=.03, angle=0)
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, 300), mix('sky', 'mist', .35), .7, field=linear_field(0, 260, 0, -60),
               texture='bristle000', softness=.8, tooth=0)
    canvas.ink(rect(LEFT, 360, RIGHT - LEFT, 230), mix('cream', 'glow', .3), .85, field=linear_field(0, 350, 0, 520),
               texture='bristle000', softness=.8, tooth=0)
    for reach, colour, alpha in ((190, mix('cream', 'glow', .35), .5), (124, mix('cream', 'glow', .5), .6),
                                 (70, mix('cream', 'glow', .75), .9)):
        canvas.ink(circle(1780, 522, reach), colour, alpha, wobble=2, edge=1.2, tooth=0)


def paint_far(canvas: Canvas) -> None:
    """A hedge, fruit trees and a shed's roof, pale with mist; nothing rises into the words."""
    def flat(drop: float) -> object:
        return lambda _x: HORIZON + drop

    mist = mix('mist', 'lime', .25)
    trees.tree_line(canvas, flat(0), LEFT, RIGHT, 40, mist, 21, .3)  # type: ignore[arg-type]
    trees.tree_line(canvas, flat(3), LEFT, 520, 26, mix(mist, 'sea', .35), 8, .25)  # type: ignore[arg-type]
    trees.tree_line(canvas, flat(3), 1010, RIGHT, 24, mix(mist, 'sea', .35), 5, .3)  # type: ignore[arg-type]
    _fence(canvas)
    _shed(canvas)
    canvas.ink(rect(LEFT, HORIZON - 10, RIGHT - LEFT, 40), mix(mist, 'moss', .35), wobble=1.6, edge=1.4, tooth=0,
               angle=0, streak=.06)


def _fence(canvas: Canvas) -> None:
    """Pickets and bean poles along the back of the garden, hardly darker than the air."""
    pale: Colour = mix('mist', 'cream', .35)
    boards = joined(*[polygon([(x, HORIZON + 2), (x, HORIZON - 22), (x + 4, HORIZON - 28), (x + 8, HORIZON - 22),
                               (x + 8, HORIZON + 2)]) for x in range(1076, 1480, 17)],
                    rect(1070, HORIZON - 18, 414, 4))
    canvas.ink(boards, pale, .95, wobble=.6, edge=.7, tooth=0)
    poles, leaves = skia.Path(), skia.Path()
    for x in range(76, 360, 40):
        for dx in (-13, 13):
            poles.addPath(brush_stroke([(x + dx, HORIZON + 2), (x - dx * .3, HORIZON - 42)], 3, 2))
        for k in range(7):
            leaves.addPath(circle(x + 9 * np.sin(k * 2.2 + x), HORIZON - 5 - k * 5, 5.4))
    canvas.ink(poles, mix('sand', 'mist', .45), wobble=.4, edge=.5, tooth=0)
    canvas.ink(leaves, mix('mist', 'moss', .42), .95, wobble=.8, edge=1, tooth=0)


def _shed(canvas: Canvas) -> None:
    """A garden shed where no words stand."""
    wall = canvas.ink(polygon([(904, HORIZON + 6), (904, 482), (962, 446), (1020, 482), (1020, HORIZON + 6)]),
                      mix('sea', 'mist', .62), wobble=.8, edge=.7, tooth=0, angle=90)
    boards = joined(*[rect(x, 440, 1.8, 120) for x in range(914, 1020, 13)])
    canvas.ink(boards, mix('sea', 'mist', .3), .7, wobble=.4, edge=.4, tooth=0, clip=wall)
    canvas.ink(rect(976, 494, 30, 62, 2), mix('teal', 'mist', .6), wobble=.5, edge=.5, tooth=0, clip=wall)
    roof = canvas.ink(polygon([(892, 490), (962, 444), (1032, 490), (1026, 497), (962, 456), (898, 497)], 2),
                      mix('rose', 'mist', .45), wobble=.7, edge=.6, tooth=0)
    canvas.shade(roof, 'clay', 0, -4, 3, alpha=.4, low=.35)


def paint_dandelion(canvas: Canvas) -> None:
    """The plant over the long root."""
    x, y = 1012, 603
    for dx, up in ((-34, 15), (-22, 26), (24, 24), (38, 13), (-8, 30), (12, 31)):
        leaf = canvas.ink(brush_stroke([(x, y), (x + dx * .6, y - up * .8), (x + dx, y - up)], 3, 2, 9),
                          mix('green', 'forest', .3), wobble=1.6, edge=1, tooth=0)
        canvas.shade(leaf, 'forest', 0, -3, 2, alpha=.5, low=.4)
    for dx, up in ((-10, 44), (14, 37)):
        canvas.ink(brush_stroke([(x, y - 6), (x + dx * .5, y - up * .5), (x + dx, y - up)], 3, 2.4), mix('lime',
            'green', .3),
                   wobble=.3, edge=.4, tooth=0)
        head = canvas.ink(circle(x + dx, y - up, 9), 'gold', wobble=1.2, edge=1.2, tooth=0)
        canvas.shade(head, 'terra', 0, -3, 3, alpha=.5, low=.4)


def paint_lawn(canvas: Canvas) -> None:
    """Short grass, darker towards the edge, with dew that catches the light in streaks."""
    lawn = canvas.ink(garden(), LAWN, wobble=1.2, edge=1, tooth=.003, angle=0, streak=.08)
    if lawn is None:
        return
    canvas.ink(lawn, mix('lime', 'cream', .3), .8, field=linear_field(0, 580, 0, HORIZON), texture='bristle000',
               softness=.6, tooth=0)
    canvas.ink(lawn, mix('green', 'forest', .35), .7, field=linear_field(0, 576, 0, 612), texture='bristle000',
               softness=.5, tooth=0)
    rng = np.random.default_rng(4)
    dew = skia.Path()
    for _ in range(70):
        x, y = rng.uniform(LEFT, RIGHT), HORIZON + 5 + 44 * rng.random() ** 1.2
        long = rng.uniform(10, 34) * (.4 + (y - HORIZON) / 50)
        dew.addPath(brush_stroke([(x, y), (x + long, y)], .5, .5, 1.4 + (y - HORIZON) * .03, 6))
    canvas.ink(dew, mix('cream', 'lime', .25), .75, wobble=.3, edge=.5, tooth=0, clip=lawn)
    for y, count, tall in ((556, 130, 5), (572, 120, 7), (588, 110, 10)):
        xs = [float(v) for v in rng.uniform(LEFT, RIGHT, count)]
        plants.grass(canvas, xs, lambda _x, base=y: base, (tall * .6, tall * 1.2), 1.8, mix('green', 'forest', .3), .4,
                     int(y))


def paint_turf(canvas: Canvas) -> None:
    """Grass that hangs over the edge of the cut, a drop on every tenth blade."""
    xs = np.arange(LEFT, RIGHT, 5.)
    sward = band(lambda x: EDGE(x) - 5, lambda x: EDGE(x) + 7 + 2.4 * np.sin(np.asarray(x) * .27), LEFT, RIGHT, 320)
    mat = canvas.ink(sward, mix('green', 'moss', .3), wobble=1.4, edge=1.3, tooth=.004, angle=0, streak=.06)
    canvas.tone(mat, 'green', .6, 'forest', dx=0, dy=-5, blur=3, low=.3)
    for step, colour, seed, tall in ((1, mix('green', 'forest', .2), 31, (7, 16)), (3, mix('moss', 'lime', .4), 32,
                                                                                    (8, 19))):
        plants.grass(canvas, [float(x) for x in xs[::step]], lambda x: float(EDGE(x)) + 2, tall, 2.4, colour, .5, seed)
    rng = np.random.default_rng(9)
    drops = joined(*[circle(float(x) + rng.uniform(-2, 2), float(EDGE(x)) - rng.uniform(6, 15), rng.uniform(1.6, 2.6))
                     for x in xs[4::11]])
    canvas.ink(drops, 'white', .95, wobble=0, edge=.2, tooth=0)


def paint_near(canvas: Canvas) -> None:
    """What is nearest: leaves of plantain and blades with large drops at both outer edges."""
    rng = np.random.default_rng(2)
    for side, seed in ((0, 3), (1, 5)):
        xs = [float(v) if not side else 1920 - float(v) for v in np.abs(rng.normal(0, 22, 16)) - 24]
        plants.grass(canvas, xs, lambda _x: 632.0, (44, 92), 5, mix('green', 'forest', .55), .2, seed)
        plants.grass(canvas, xs[::2], lambda _x: 634.0, (36, 76), 4.4, mix('moss', 'green', .4), .25, seed + 1)
        drops = joined(*[circle(x + 4, 594 - 9 * (k % 4), 3.4) for k, x in enumerate(xs[::3])])
        canvas.ink(drops, 'white', .95, wobble=0, edge=.2, tooth=0)
