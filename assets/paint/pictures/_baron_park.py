"""The park of 'Dieper, zei de baron', left plate: the house far off, oaks, the wooden tower, its engine, lawn, soil.

Owns places in px of the picture; everything is painted in its own colour and printed in two inks at the end.
"""
import math
from itertools import pairwise

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.materials import ground, materials
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, linear_field, polygon, rect, spline, union
from assets.paint.kit.props import plants, sky, trees

from ._baron_print import INK, TERRA, bare, two_inks
from ._spread import HEIGHT, LEFT, below

HORIZON, LAWN, SOIL = 690, 872, 884
TOWER = (748, 806)                    # middle of its foot
TOWER_TOP, TOWER_HALF, TOWER_CROWN = 534, 84, 30
CHIMNEY = (842, 640)
PIPE_Y = 922
PALE_HOUSE = mix(mix('cream', 'sand', .5), 'terra', .42)


def paint_far(canvas: Canvas) -> None:
    """Woods along the horizon and the house with its moat, all as pale as a print grows."""
    trees.tree_line(canvas, lambda x: HORIZON + 2, LEFT, GUTTER_LEFT, 54, mix('sand', 'terra', .34), 5, .06)
    trees.tree_line(canvas, lambda x: HORIZON + 4, 470, GUTTER_LEFT, 40, mix('terra', 'sand', .3), 9, .16)
    _house(canvas, 366, HORIZON + 10)
    bare(canvas)


GUTTER_LEFT = 936


def _house(canvas: Canvas, x: float, y: float) -> None:
    """A moated house: two square towers with caps, a stepped gable between them, its image in the water."""
    wall, roof = PALE_HOUSE, mix('terra', 'plum', .34)
    body = canvas.ink(rect(x - 86, y - 76, 172, 78), wall, wobble=.7, edge=.6, tooth=0)
    canvas.shade(body, 'rust', -22, 0, 14, alpha=.4, low=.2)
    canvas.ink(polygon([(x - 90, y - 74), (x - 66, y - 108), (x + 66, y - 108), (x + 90, y - 74)], 3), roof, wobble=.7,
               edge=.7, tooth=.01)
    steps = [(x - 30, y - 2)]
    for k in range(4):
        steps += [(x - 30 + k * 8, y - 92 - k * 13), (x - 22 + k * 8, y - 92 - k * 13)]
    canvas.ink(polygon([*steps, *[(2 * x - px, py) for px, py in reversed(steps)]]), mix(wall, 'cream', .25), wobble=.5,
               edge=.5, tooth=0)
    for side in (-1, 1):
        tx = x + side * 96
        tower = canvas.ink(rect(tx - 19, y - 96, 38, 98), mix(wall, 'terra', .2), wobble=.5, edge=.5, tooth=0)
        canvas.shade(tower, 'rust', -8, 0, 6, alpha=.5, low=.25)
        canvas.ink(polygon([(tx - 24, y - 94), (tx - 12, y - 122), (tx - 5, y - 128), (tx, y - 146), (tx + 5, y - 128),
                            (tx + 12, y - 122), (tx + 24, y - 94)], 2), roof, wobble=.5, edge=.6, tooth=0)
    panes = skia.Path()
    for px in (-70, -50, 44, 64):
        for py in (-58, -26):
            panes.addRect(skia.Rect.MakeXYWH(x + px - 5, y + py, 10, 17))
    for px, py in ((-8, -82), (-8, -50), (-96, -66), (96, -66), (-96, -32), (96, -32)):
        panes.addRect(skia.Rect.MakeXYWH(x + px - 4 + (4 if px == -8 else 0), y + py, 9, 16))
    canvas.ink(panes, mix('plum', 'terra', .3), .9, wobble=.4, edge=.5, tooth=0)


def paint_lawn(canvas: Canvas) -> None:
    """Lawn in two tones with the shade of the trees, an avenue of oaks that shrink, the tower, a path of planks."""
    lawn = canvas.ink(below(lambda x: HORIZON + 6 + 3 * np.sin(np.asarray(x) * .011), LEFT, GUTTER_LEFT + 10),
                      mix('sand', 'terra', .2), wobble=1.6, edge=1.2, angle=2, streak=.08)
    canvas.ink(ellipse(366, HORIZON + 24, 190, 12), mix('cream', 'sand', .25), wobble=1, edge=.9, tooth=0, clip=lawn)
    canvas.ink(joined(*[brush_stroke([(270 + k * 44, HORIZON + 20 + k % 3 * 4), (310 + k * 44, HORIZON + 20 + k % 3 * 4)
                                      ], 1, 1, 2.6) for k in range(5)]), 'terra', .6, wobble=.4, tooth=0, clip=lawn)
    canvas.ink(below(lambda x: 760 + 8 * np.sin(np.asarray(x) * .009 + 1), LEFT, GUTTER_LEFT + 10), 'terra', .5,
               clip=lawn, field=linear_field(0, 735, 0, 880), texture='bristle000', softness=.5, tooth=0, streak=.06)
    for x, y, height, seed in ((600, 726, 104, 4), (662, 714, 78, 7), (884, 722, 96, 3), (148, 718, 90, 6)):
        canvas.ink(ellipse(x + 18, y + 2, height * .5, height * .06), mix('terra', 'plum', .4), .6, wobble=.8, edge=1,
                   tooth=0)
        trees.oak(canvas, x, y, height, mix('rust', 'terra', .35), mix('terra', 'sand', .45), seed)
    _tower(canvas)
    plants.grass(canvas, [float(x) for x in np.arange(-40, 930, 9)], lambda x: LAWN - 6 + 5 * math.sin(x * .7), (7, 17),
                 2.4, mix('rust', 'plum', .4), .5, 5)
    two_inks(canvas, .8)
    bare(canvas)


def _tower(canvas: Canvas) -> None:
    """The tower of beams, boarded at its foot, and the hut with the engine."""
    x, y = TOWER
    canvas.ink(ellipse(x + 30, y + 4, 150, 12), mix('terra', 'plum', .5), .7, wobble=1, edge=1.2, tooth=0)
    hut = canvas.ink(rect(x + 66, y - 78, 84, 82), mix('wood', 'sand', .3), wobble=.7, edge=.6, angle=90, streak=.07)
    boards = joined(*[rect(x + 66 + k * 12, y - 80, 2, 84) for k in range(8)])
    canvas.ink(boards, INK, .6, clip=hut, wobble=.4, edge=.4, tooth=0)
    canvas.shade(hut, 'plum', 10, 12, 10, alpha=.6, low=.25)
    canvas.ink(polygon([(x + 54, y - 74), (x + 80, y - 108), (x + 138, y - 108), (x + 164, y - 74)], 2),
               mix('rust', 'plum', .35), wobble=.7, edge=.7, tooth=.01)
    canvas.ink(rect(x + 98, y - 52, 26, 26), mix('glow', 'terra', .1), wobble=.5, tooth=0)
    canvas.ink(joined(rect(x + 110, y - 52, 2.4, 26), rect(x + 98, y - 40, 26, 2.4)), INK, wobble=.2, tooth=0)
    stack = canvas.ink(rect(CHIMNEY[0] - 8, CHIMNEY[1], 16, 66), mix('ink', 'plum', .4), wobble=.5, edge=.5, tooth=0)
    canvas.shade(stack, 'terra', 5, 0, 3, alpha=.7, blend='normal', low=.4)
    canvas.ink(rect(CHIMNEY[0] - 12, CHIMNEY[1] - 3, 24, 7, 2), INK, wobble=.3, tooth=0)
    wood, dark = mix('wood', 'rust', .25), mix('wood_dark', 'ink', .3)

    def half(up: float) -> float:
        return TOWER_HALF + (TOWER_CROWN - TOWER_HALF) * up

    tall = y - TOWER_TOP
    back, front = skia.Path(), skia.Path()
    marks = (0, .22, .42, .6, .76, .9)
    for low, high in pairwise(marks):
        a, b = half(low), half(high)
        for side in (-1, 1):
            back.addPath(brush_stroke([(x + side * a, y - tall * low), (x - side * b, y - tall * high)], 6, 5))
        front.addPath(brush_stroke([(x - b - 3, y - tall * high), (x + b + 3, y - tall * high)], 8, 8))
    for side in (-1, 1):
        front.addPath(brush_stroke([(x + side * half(0), y + 4), (x + side * half(1), y - tall)], 15, 10))
    canvas.ink(back, dark, wobble=.5, edge=.6, tooth=0)
    laid = canvas.ink(front, wood, wobble=.5, edge=.7, tooth=.01, angle=90)
    canvas.shade(laid, 'ink', -3, 0, 3, alpha=.6, low=.3)
    cap = canvas.ink(polygon([(x - 44, y - tall + 8), (x - 30, y - tall - 10), (x + 30, y - tall - 10),
                              (x + 44, y - tall + 8)], 2), mix('rust', 'plum', .4), wobble=.5, edge=.7, tooth=0)
    canvas.shade(cap, 'ink', -4, -5, 4, alpha=.5, low=.3)
    canvas.ink(circle(x, y - tall + 30, 15), wood, stroke=5, wobble=.3, edge=.4, tooth=0)
    canvas.ink(joined(*[brush_stroke([(x - 13 * math.cos(a), y - tall + 30 - 13 * math.sin(a)),
                                      (x + 13 * math.cos(a), y - tall + 30 + 13 * math.sin(a))], 3, 3)
                        for a in (.3, 1.35, 2.4)]), dark, wobble=.2, tooth=0)
    canvas.ink(brush_stroke([(x + 14, y - tall + 32), (x + 9, y - 4)], 3, 3), INK, wobble=.3, tooth=0)
    canvas.ink(brush_stroke([(x + 9, y - 120), (x + 9, y + 2)], 9, 9), mix('till', 'plum', .5), wobble=.3, tooth=0)


def paint_soil(canvas: Canvas) -> None:
    """The ground in front, cut: turf on topsoil, and the line of a main that is still a plan."""
    cut = below(lambda x: SOIL + 4 * np.sin(np.asarray(x) * .017) + 2 * np.sin(np.asarray(x) * .06), LEFT,
                GUTTER_LEFT + 10)
    earth = ground(canvas, cut, 'topsoil', shade=False)
    if earth is not None:
        canvas.ink(earth, materials()['topsoil'].colour, .5, tooth=0)
    two_inks(canvas, .35)
    turf = [(float(x), SOIL + 4 * math.sin(x * .017) + 2 * math.sin(x * .06)) for x in range(-60, 950, 10)]
    edge = canvas.ink(polygon([*[(x, y - 11) for x, y in turf], *[(x, y + 6 + 4 * math.sin(x * .4))
                                                                  for x, y in reversed(turf)]]),
                      mix('rust', 'terra', .4), wobble=1.4, edge=1.3, tooth=.01)
    canvas.shade(edge, 'plum', 0, -5, 4, alpha=.6, low=.3)
    plants.grass(canvas, [float(x) for x in np.arange(-50, 930, 6)], lambda x: SOIL - 6 + 4 * math.sin(x * .017),
                 (8, 20), 2.6, mix('rust', 'plum', .25), .5, 15)
    two_inks(canvas, .8)
    _main_as_plan(canvas)
    bare(canvas)


def main_path(inset: float = 0) -> skia.Path:
    """The main with its sockets, and the pillar tap at its end."""
    tube = rect(190, PIPE_Y - 11 + inset, 646, 22 - 2 * inset)
    sockets = [rect(x - 9, PIPE_Y - 15 + inset, 18, 30 - 2 * inset, 4) for x in range(260, 820, 128)]
    return union(tube, *sockets)


def _main_as_plan(canvas: Canvas) -> None:
    """Dashes: what is not there yet."""
    dashes = skia.Path()
    for y in (PIPE_Y - 11, PIPE_Y + 11):
        for x in range(196, 836, 22):
            dashes.addPath(brush_stroke([(x, y), (x + 12, y)], 2.6, 2.6))
    for x in range(260, 820, 128):
        for dy in (-15, 15):
            dashes.addPath(brush_stroke([(x - 9, PIPE_Y + dy), (x + 9, PIPE_Y + dy)], 2.6, 2.6))
    canvas.ink(dashes, 'cream', .9, wobble=.4, edge=.6, tooth=0)


def paint_main(canvas: Canvas, moment: int) -> None:
    """Some years later: the main is laid, a length at a time, and water comes along it."""
    reach = (190, 420, 640, 850, 850, 850)[moment]
    laid = canvas.ink(main_path(), mix('terra', 'cream', .12), wobble=.6, edge=.6, tooth=.01,
                      clip=canvas.mask(rect(180, 880, reach - 180, 80), 0, .2), angle=0)
    canvas.shade(laid, INK, 0, -6, 4, alpha=.75, blend='normal', low=.3)
    if moment >= 3:
        wet = (520, 760, 850)[moment - 3]
        stream = joined(*[brush_stroke([(x, PIPE_Y - 1), (x + 20, PIPE_Y - 4), (x + 38, PIPE_Y - 1)], 2, 2, 5)
                          for x in range(202 + 9 * moment, wet - 40, 56)])
        canvas.ink(stream, 'cream', clip=laid, wobble=.4, edge=.5, tooth=0)


def paint_steam(canvas: Canvas, moment: int) -> None:
    """Steam of the engine, four moments."""
    sky.smoke(canvas, CHIMNEY[0] - 2, CHIMNEY[1] - 12, .8, mix('white', 'terra', .06), 1, moment / 4)


def paint_oak(canvas: Canvas) -> None:
    """The near oak at the edge: trunk, one branch with the last leaves, and what stands behind it."""
    bark = canvas.ink(spline([(-70, 980), (40, 980), (70, 900), (58, 800), (62, 690), (92, 610), (150, 566), (196, 552),
                              (150, 548), (92, 566), (58, 596), (44, 520), (40, 380), (30, 200), (26, -40, 'c'),
                              (-70, -40, 'c')]),
                      mix('peat', 'rust', .2), wobble=1.4, edge=1.2, angle=90, streak=.09)
    canvas.shade(bark, 'ink', 18, -4, 14, alpha=.7, texture='bristle090', low=.2)
    furrows = joined(*[brush_stroke([(x, 600 + k % 3 * 40), (x + 5, 700 + k % 4 * 30), (x - 2, 820 + k % 2 * 60)], 1.5,
                                    1.5, 4) for k, x in enumerate((-30, -8, 8, 24, 38))])
    canvas.ink(furrows, mix('terra', 'peat', .3), .8, clip=bark, wobble=.8, edge=.7, tooth=0)
    rng = np.random.default_rng(4)
    for paint in (mix('rust', 'terra', .5), 'terra', mix('terra', 'sand', .4)):
        leaves = skia.Path()
        for _ in range(26):
            t = rng.uniform(0, 1)
            x, y = 40 + 170 * t + rng.normal(0, 16), 572 - 26 * t + rng.normal(0, 15)
            leaves.addPath(ellipse(x, y, rng.uniform(7, 12), rng.uniform(4, 6), rng.uniform(-60, 60)))
        for _ in range(9):
            leaves.addPath(ellipse(rng.normal(22, 16), rng.uniform(-10, 60), rng.uniform(7, 12), rng.uniform(4, 6),
                                   rng.uniform(-60, 60)))
        canvas.ink(leaves, paint, wobble=.6, edge=.7, tooth=0, plate='red')
    two_inks(canvas, .8)


def paint_leaves(canvas: Canvas, moment: int) -> None:
    """A few leaves that take their time."""
    leaves = skia.Path()
    for k, (x, y) in enumerate(((250, 600), (470, 640), (660, 590), (160, 690), (600, 720))):
        turn = (moment * 50 + k * 70) % 180
        px, py = x + 14 * math.sin(moment * 1.6 + k), y + moment * 12 + 8 * math.cos(moment + k)
        leaves.addPath(ellipse(px, py, 8, 3.2, turn - 90))
    canvas.ink(leaves, mix('rust', 'terra', .4), wobble=.4, edge=.5, tooth=0)


__all__ = ['HEIGHT', 'TERRA', 'TOWER', 'paint_far', 'paint_lawn', 'paint_leaves', 'paint_main', 'paint_oak',
           'paint_soil', 'paint_steam']
