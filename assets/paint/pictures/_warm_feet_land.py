"""The night on top of 'Warme voeten': sky, far woods, the meadow with the village, the lift tower, Roelof's end of it.

Owns all that is above the torn gap. The words stand on the sky.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.roelof import ROELOF, spade
from assets.paint.kit.figures.people.stance import Arm, Stance, draw_person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, linear_field, polygon, rect
from assets.paint.kit.props import machines, plants, trees

from ._spread import HEIGHT, LEFT, RIGHT, torn_line, wool

HORIZON, FOOT = 590, 648
STARS = ((934, 46, 1.7), (1010, 112, 1.5), (962, 208, 1.8), (996, 300, 1.4), (918, 372, 1.6), (1030, 430, 1.5),
         (34, 150, 1.7), (24, 390, 1.5), (1886, 196, 1.8), (1878, 420, 1.5), (1210, 40, 1.5), (640, 34, 1.5))
MEADOW: Colour = mix('forest', 'night', .34)
TORN = torn_line([(LEFT, 682), (60, 676), (420, 664), (900, 672), (1500, 664), (RIGHT, 674)], 17, 6)
SHAFT_X = 530
ROELOF_AT, ROELOF_SIZE = (356, 654), .29
HANDS = (395, 584)
HOUSES = ((628, 622, 1.1, 'rust'), (672, 632, 1.45, 'brick'), (726, 628, 1.25, 'terra'), (776, 636, 1.55, 'rust'))
FAR_HOUSES = ((1350, 604, .62, 'plum'), (1376, 606, .7, 'rust'), (1734, 604, .6, 'rust'), (1762, 606, .7, 'plum'),
              (1046, 604, .6, 'plum'), (1072, 606, .66, 'rust'))
TRUCK = (1488, 652)


def paint_sky(canvas: Canvas) -> None:
    """Night, a little plum where the land begins."""
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, HEIGHT + 40), mix('night', 'indigo', .4), wobble=0, edge=0, tooth=0,
               mottle=.02, streak=.035, angle=172)
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, 420), mix('night', 'ink', .3), .9, field=linear_field(0, 400, 0, -80),
               texture='bristle000', softness=.9, tooth=0)
    for top, colour, alpha in ((548, mix('indigo', 'plum', .6), .85), (584, mix('plum', 'heather', .34), .9)):
        canvas.ink(rect(LEFT, top - 40, RIGHT - LEFT, 200), colour, alpha, field=linear_field(0, top - 34, 0, top + 30),
                   texture='bristle000', softness=.7, tooth=0)
    canvas.ink(joined(*[circle(*star) for star in STARS]), 'cream', .8, wobble=0, edge=.3, tooth=0)


def paint_far(canvas: Canvas) -> None:
    """Two dark lines of wood on flat land."""
    def flat(drop: float) -> object:
        return lambda _x: HORIZON + drop

    trees.tree_line(canvas, flat(0), LEFT, RIGHT, 20, mix('plum', 'night', .5), 14, .2)  # type: ignore[arg-type]
    trees.tree_line(canvas, flat(3), LEFT, 470, 26, mix('night', 'forest', .35), 4, .3)  # type: ignore[arg-type]
    trees.tree_line(canvas, flat(3), 860, 1330, 24, mix('night', 'forest', .35), 9, .35)  # type: ignore[arg-type]
    trees.tree_line(canvas, flat(3), 1600, RIGHT, 27, mix('night', 'forest', .35), 6, .3)  # type: ignore[arg-type]
    canvas.ink(rect(LEFT, HORIZON, RIGHT - LEFT, 80), mix('forest', 'indigo', .55), wobble=.5, edge=.5, tooth=0,
               angle=0, streak=.06)


def paint_meadow(canvas: Canvas) -> None:
    """The only sheet that is painted on both pages: everybody knows the grass."""
    for path, colour, drop in ((TORN, mix('till', 'indigo', .4), 5), (TORN, mix('cream', 'mist', .35), 0)):
        rough = polygon([(LEFT, HORIZON + 14), *[(x, y + drop) for x, y in path], (RIGHT, HORIZON + 14)])
        canvas.ink(rough, colour, .45 if drop else 1, wobble=.5, edge=.9, tooth=0)
    painted = torn_line([(x, y - 9) for x, y in ((LEFT, 682), (60, 676), (420, 664), (900, 672), (1500, 664),
                                                 (RIGHT, 674))], 23, 4)
    land = canvas.ink(polygon([(LEFT, HORIZON + 12), *painted, (RIGHT, HORIZON + 12)]), MEADOW, wobble=.6, edge=.8,
                      tooth=0, angle=0, streak=.08)
    if land is None:
        return
    canvas.ink(land, mix('forest', 'moss', .25), .7, texture='bristle000', softness=.5, tooth=0,
               field=lambda X, Y: np.clip((Y - 616) / 44, 0, .7) + 0 * X)
    soil = polygon([*[(x, y - 13) for x, y in painted], *[(x, y + 8) for x, y in painted[::-1]]])
    canvas.ink(soil, mix('peat', 'ink', .3), wobble=1.6, edge=1.2, tooth=0, clip=land)
    rng = np.random.default_rng(8)
    for y, count, tall in ((612, 70, 4), (630, 80, 7), (652, 120, 11)):
        xs = [float(x) for x in rng.uniform(LEFT, RIGHT, count)]
        plants.grass(canvas, xs, lambda _x, base=y: base, (tall * .6, tall * 1.2), 1.9,
                     mix('forest', 'moss', .2 + (y - 600) * .004), .5, y)


def paint_village(canvas: Canvas) -> None:
    """Dark houses; their windows are a sprite. Far ones are lit already: people live in the south too."""
    for x, y, size, wall in (*FAR_HOUSES, *HOUSES):
        _house(canvas, x, y, size, wall)
    panes = joined(*[rect(x - 5, y - 18 * size, 9 * size, 9 * size) for x, y, size, _ in FAR_HOUSES])
    canvas.ink(panes, mix('gold', 'glow', .2), wobble=.2, edge=.4, tooth=0)
    _pump_house(canvas)


def _house(canvas: Canvas, x: float, y: float, size: float, wall: Colour) -> None:
    pen = Pen.at(canvas, x, y, size)
    front = pen.ink(rect(-16, -24, 32, 25), mix(wall, 'night', .16), wobble=.3)
    pen.shade(front, 'ink', -6, 0, 6, alpha=.5)
    roof = pen.ink(polygon([(-20, -22), (-9, -42), (9, -42), (20, -22)], 2), mix('indigo', 'till', .12), wobble=.3)
    pen.shade(roof, mix('indigo', 'ice', .3), 5, 6, 4, alpha=.5, blend='normal', low=.4)
    pen.ink(rect(9, -47, 5, 10), mix('rust', 'ink', .4), wobble=.2)


def window_places() -> list[tuple[float, float, float]]:
    """Left, top and size of all village windows, house by house."""
    return [(x + dx * size, y - 18 * size, size) for x, y, size, _ in HOUSES for dx in (-11, 3)]


def paint_lights(canvas: Canvas, number: int) -> None:
    """The windows of the village: dark, or lit in the first `number` houses, with light on the grass."""
    for k, (x, y, size) in enumerate(window_places()):
        lit = k // 2 < number
        if lit and k % 2 == 0:
            hx, hy = HOUSES[k // 2][:2]
            canvas.ink(ellipse(hx, hy + 4, 30 * size, 6 * size), 'gold', .42, wobble=1, edge=1.2, tooth=0)
        canvas.ink(rect(x, y, 8 * size, 10 * size, 1), 'glow' if lit else mix('night', 'ink', .4), wobble=.2, edge=.3,
                   tooth=0)
        if lit:
            canvas.ink(brush_stroke([(x + 4 * size, y), (x + 4 * size, y + 10 * size)], 1.2, 1.2), 'rust', wobble=.1,
                       tooth=0)


def _pump_house(canvas: Canvas) -> None:
    """Where the heat is handed over: a low shed with two round windows, over both wells."""
    pen = Pen.at(canvas, 868, 650, 1)
    shed = pen.ink(rect(-44, -42, 88, 44, 2), mix('teal', 'night', .3), wobble=.4)
    pen.shade(shed, 'ink', -12, 0, 14, alpha=.55, texture='bristle090')
    pen.ink(polygon([(-50, -40), (-40, -58), (50, -52), (50, -40)], 2), mix('brick', 'night', .35), wobble=.4)
    for x, colour in ((-19, 'gold'), (19, 'ice')):
        pen.ink(circle(x, -20, 11), mix('ink', 'night', .3), wobble=.2)
        pen.ink(circle(x, -20, 8), colour, wobble=.2)
        pen.ink(brush_stroke([(x, -20), (x + 4, -26)], 2, 1.4), 'ink', wobble=.1)


def paint_tower(canvas: Canvas) -> None:
    """The tower over the lift, and its ropes through the gap down to the cage."""
    canvas.ink(ellipse(SHAFT_X, FOOT + 2, 54, 11), mix('ink', 'night', .3), wobble=.8, edge=.7, tooth=0)
    for rope in (-5, 5):
        canvas.ink(brush_stroke([(SHAFT_X + rope, 560), (SHAFT_X + rope, 676)], 2.6, 2.6), 'sand_dark', wobble=.2,
                   edge=.3, tooth=0)
    machines.lift_tower(canvas, SHAFT_X, FOOT, .66)


def paint_left_end(canvas: Canvas) -> None:
    """An oak at the left; from behind it sticks the hind half of a dachshund; the clean spade stands in the grass."""
    teckel(canvas, 127, 664, .54, 'hind', length=1.4)
    trees.oak(canvas, 126, 660, 120, mix('forest', 'night', .5), mix('green', 'night', .35), 5, (.5, .6), 1.15)
    plants.grass(canvas, [float(x) for x in np.arange(92, 172, 5)], lambda x: 664, (5, 14), 2.2,
                 mix('forest', 'moss', .3), .5, 4)
    spade(Pen.at(canvas, 306, 660, .27, turn=7), 0)
    wool(canvas, [(-60, 660), (10, 662), (70, 656), (118, 668), (176, 672), (232, 664), (296, 668), (340, 662)], 3.4)
    for r, dy in ((19, 0), (14, -3), (9, -5)):
        canvas.ink(ellipse(352, 664 + dy, r, r * .34), 'brick', stroke=3.4, wobble=.4, edge=.4, tooth=0)


def paint_roelof(canvas: Canvas, moment: int) -> None:
    """Hand over hand: he lets the wool down into the shaft."""
    up, low = ((150, -262), (118, -214)) if moment % 2 == 0 else ((126, -224), (150, -258))
    stance = Stance(Arm((-8, -240), (low[0] - 6, low[1]), 'fist', -20), Arm((106, -270), up, 'fist', -10), lean=5,
                    tilt=9, look=(.85, .7), lid=.3, mouth='line', stride=12)
    pen = Pen.at(canvas, *ROELOF_AT, ROELOF_SIZE)
    draw_person(pen, ROELOF, stance, Gaze(stance.look, .3, 'open'))
    hx, hy = pen.turned(stance.lean, 0, -200).point(up[0] + 8, up[1])
    lx, ly = pen.turned(stance.lean, 0, -200).point(low[0] + 4, low[1])
    first, second = (lx, ly), (hx, hy)
    wool(canvas, [(360, 660), (376, 634), first], 3)
    wool(canvas, [first, second], 3)
    x1 = max(hx, lx)
    wool(canvas, [second, (x1 + 30, min(hy, ly) + 14), (496, 628), (513, 650)], 3)


def paint_thread_down(canvas: Canvas) -> None:
    """From the shaft through the gap to the roof of the cage."""
    wool(canvas, [(513, 648), (515, 664), (514, 690)], 3.2)


def paint_truck(canvas: Canvas) -> None:
    """The lorry that shakes the ground; the front half of the dachshund comes out from behind it, at last."""
    x, y = TRUCK
    teckel(canvas, x + 84, y + 6, .54, 'front', length=1.5, look=(.9, .6))
    pen = Pen.at(canvas, x, y, 1)
    body = pen.ink(polygon([(-78, -18), (-78, -66, 4), (28, -66, 3), (28, -18)], 3), mix('ochre', 'night', .22),
                   wobble=.4)
    pen.shade(body, 'plum', 14, -10, 14, alpha=.6, low=.25)
    pen.ink(rect(-70, -58, 90, 9), mix('ink', 'night', .3), alpha=.6, wobble=.4)
    cab = pen.ink(polygon([(32, -18), (32, -60, 4), (62, -60, 8), (80, -38, 5), (80, -18)], 3),
                  mix('cream', 'night', .25), wobble=.4)
    pen.shade(cab, 'plum', 10, -8, 9, alpha=.5, low=.3)
    pen.ink(polygon([(46, -54), (60, -54), (72, -37), (46, -37)], 2), mix('ice', 'night', .35), wobble=.2)
    pen.ink(circle(81, -24, 4.4), 'glow', wobble=.1)
    pen.ink(rect(-80, -20, 162, 8, 2), 'ink', wobble=.3)
    for wx in (-58, -30, 58):
        pen.ink(circle(wx, -10, 13), mix('ink', 'night', .2), wobble=.4)
        pen.ink(circle(wx, -10, 5.4), 'till', wobble=.2)
    for px in (-6, 16):
        pen.ink(rect(px, -40, 7, 38), 'till', wobble=.2)
    pen.ink(rect(-16, -4, 50, 10, 2), mix('brick', 'night', .1), wobble=.3)


def paint_derrick(canvas: Canvas) -> None:
    """A tower that does not stand there yet: chalk on the night."""
    x, top = 1262, 540
    lines = skia.Path()
    for side in (-1, 1):
        lines.addPath(_chalk((x + side * 40, FOOT), (x + side * 9, top)))
    for up in (.26, .52, .76):
        half = 40 - 31 * up
        y = FOOT - (FOOT - top) * up
        lines.addPath(_chalk((x - half, y), (x + half, y)))
    lines.addPath(_chalk((x - 13, top - 2), (x + 13, top - 2)))
    canvas.ink(lines, mix('frost', 'mist', .4), .9, wobble=.5, edge=.9, tooth=.06)


def _chalk(start: tuple[float, float], end: tuple[float, float]) -> skia.Path:
    reach = math.hypot(end[0] - start[0], end[1] - start[1])
    path = skia.Path()
    for at in np.arange(0, reach - 4, 14):
        a, b = at / reach, min(1, (at + 8.5) / reach)
        path.addPath(brush_stroke([(start[0] + (end[0] - start[0]) * s, start[1] + (end[1] - start[1]) * s)
                                   for s in (a, b)], 2.6, 2.2))
    return path


def paint_thread_out(canvas: Canvas) -> None:
    """From the cage over the bed and the blank paper, the only colour there, to the right edge."""
    wool(canvas, [(774, 848), (800, 866), (850, 846), (920, 850), (990, 812), (1080, 806), (1160, 842), (1250, 846),
                  (1330, 800), (1420, 770), (1540, 762), (1660, 774), (1790, 758), (1980, 760)], 3.8)


