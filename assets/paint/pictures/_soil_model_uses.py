"""Eight uses of the land: a flag for each, and a small view of it when it does well, stands in water, or is parched.

A view stands on y = 0 between x = 0 and 168; its three frames are fine, wet, dry. No words.
"""
import math
from collections.abc import Callable

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import animals, buildings, plants, small_animals, trees, water

from ._use_follows_soil_flags import CLOTH, bloom, sign

STATES = ('fine', 'wet', 'dry')
SIGNS = {'akker': 'rye', 'weide': 'cow', 'lelies': 'lily', 'waterberging': 'drop', 'natuur': 'tree', 'wonen': 'house'}
CLOTHS: dict[str, Colour] = {**{use: CLOTH[name] for use, name in SIGNS.items()},
                             'zonnepark': mix('terra', 'rose', .2), 'drinkwater': mix('ice', 'frost', .35)}
POLE, CLOTH_SIZE = 156, 1.78
VIEW, FLAG, HUNG = (-6, -108, 176, 12), (-12, -172, 122, 8), (-62, -12, 62, 90)
SOIL: dict[str, Colour] = {'fine': mix('peat', 'clay', .35), 'wet': mix('peat', 'till', .3),
                           'dry': mix('sand', 'clay', .45)}
LEAF: dict[str, Colour] = {'fine': 'green', 'wet': mix('green', 'till', .35), 'dry': mix('ochre', 'clay', .25)}


def paint_flag(canvas: Canvas, use: str) -> None:
    """Planted: the foot of its pole at the origin."""
    pole = canvas.ink(brush_stroke([(0, 5), (1, -POLE)], 7, 6), mix('wood', 'sand', .3), wobble=.4, edge=.5, tooth=0)
    canvas.shade(pole, 'wood_dark', -2, 0, 1.6, alpha=.6, low=.3)
    canvas.ink(circle(1, -POLE - 4, 6), 'gold', wobble=.2, edge=.3, tooth=0)
    _cloth(Pen.at(canvas, 4, -POLE + 4, CLOTH_SIZE), use, 4.2)


def paint_hung(canvas: Canvas, use: str) -> None:
    """On the line, still in nobody's place: two pegs, its upper edge at the origin."""
    _cloth(Pen.at(canvas, -52, 2, CLOTH_SIZE), use, 1.4)
    for x in (-42, 42):
        peg = canvas.ink(rect(x - 4, -10, 8, 22, 2), mix('wood', 'sand', .45), wobble=.3, edge=.4, tooth=0)
        canvas.shade(peg, 'wood_dark', -2, 0, 2, alpha=.6, low=.3)


def _cloth(pen: Pen, use: str, swing: float) -> None:
    def lift(x: float) -> float:
        return swing * math.sin(x * .1 + .6) * min(1, x / 26)
    top = [(x, lift(x)) for x in range(0, 59, 6)]
    foot = [(x, 42 + lift(x) * 1.1) for x in range(58, -1, -6)]
    laid = pen.ink(polygon([*top, *foot]), CLOTHS[use], wobble=.5, edge=.6, angle=90, streak=.05)
    pen.shade(laid, 'plum', -6, -4, 6, alpha=.35, low=.35)
    mid = pen.placed(30, 22 + lift(30), 4, 1.02)
    if use in SIGNS:
        sign(mid, SIGNS[use], laid)
    elif use == 'zonnepark':
        _sun_sign(mid)
    else:
        _glass_sign(mid)


def _sun_sign(pen: Pen) -> None:
    rays = skia.Path()
    for k in range(8):
        a = k * math.pi / 4
        rays.addPath(brush_stroke([(-8 + 8 * math.cos(a), -6 + 8 * math.sin(a)),
                                   (-8 + 13 * math.cos(a), -6 + 13 * math.sin(a))], 2.6, 2))
    pen.ink(joined(rays, circle(-8, -6, 6)), 'gold', wobble=.2)
    panel = pen.ink(polygon([(-2, 14), (4, -2), (22, -2), (18, 14)]), 'indigo', wobble=.2)
    pen.ink(joined(brush_stroke([(1, 6), (20, 6)], 1.4, 1.4), brush_stroke([(7, 14), (12, -2)], 1.4, 1.4)), 'ice',
            wobble=.1, clip=panel)


def _glass_sign(pen: Pen) -> None:
    glass = pen.ink(polygon([(-11, -15), (11, -15), (8, 14), (-8, 14)], 2), mix('white', 'frost', .4), wobble=.2)
    pen.ink(polygon([(-12, -5), (12, -5), (10, 16), (-10, 16)], 2), mix('teal', 'sea', .3), wobble=.2, clip=glass)
    pen.ink(polygon([(-11, -15), (11, -15), (8, 14), (-8, 14)], 2), 'indigo', stroke=2, wobble=.1, edge=.3)
    pen.ink(joined(circle(-2, 3, 1.6), circle(3, 8, 1.3)), 'frost', wobble=.1)


def _stands_in_water(canvas: Canvas, state: str) -> None:
    """A sheet of water before it all."""
    if state != 'wet':
        return
    sheet = canvas.ink(spline([(-4, 2), (14, -9), (60, -11), (118, -10), (160, -7), (172, 3), (120, 9), (50, 9)]),
                       mix('sea', 'ice', .45), .93, wobble=1, edge=.8, tooth=0, angle=0, streak=.05)
    water.glints(canvas, [(24, -2, 34), (84, 2, 40), (128, -4, 22)], sheet)


def _patch(canvas: Canvas, colour: Colour) -> None:
    canvas.ink(spline([(0, 5), (10, -8), (60, -13), (120, -12), (160, -6), (168, 5), (90, 8)]), colour, wobble=1,
               edge=.9, tooth=.006, angle=0, streak=.08)


def akker(canvas: Canvas, state: str) -> None:
    """Ridges with potatoes in leaf, and a strip of rye behind them."""
    if state == 'dry':
        plants.grass(canvas, range(8, 162, 5), lambda _x: -8, (20, 34), 2.6, mix('ochre', 'sand', .4), .7, 3)
    else:
        plants.rye(canvas, 6, 164, lambda _x: -8, 34, 3)
    _patch(canvas, SOIL[state])
    for k, x in enumerate(range(16, 164, 25)):
        ridge = canvas.ink(spline([(x - 13, 5), (x - 6, -7), (x + 6, -7), (x + 13, 5)]), mix(SOIL[state], 'ink', .15),
                           wobble=.6, edge=.7, tooth=0)
        canvas.shade(ridge, 'ink', -4, -4, 4, alpha=.4, low=.3)
        tall = (15, 11, 7)[STATES.index(state)] + k % 2 * 2
        for dx in (-6, 0, 6):
            droop = 7 if state == 'dry' else -3
            leaf = [(x, -5), (x + dx * .6, -5 - tall * .7), (x + dx * 1.6, -6 - tall * .6 + droop)]
            canvas.ink(brush_stroke(leaf, 2.4, 1.4, 6, 8), LEAF[state], wobble=.3, edge=.4, tooth=0)
    _stands_in_water(canvas, state)


def weide(canvas: Canvas, state: str) -> None:
    """A cow, a fence, buttercups; in the wet she lifts her head, in the dry there is nothing to bend for."""
    green: Colour = {'fine': mix('lime', 'moss', .3), 'wet': mix('moss', 'sea', .3),
                     'dry': mix('sand', 'ochre', .3)}[state]
    _patch(canvas, green)
    animals.cow(canvas, 92, 0, .78, flip=state == 'wet', grazing=state == 'fine')
    plants.grass(canvas, range(4, 166, 6), lambda _x: 4, (6, 13), 2.3, LEAF[state], .3, 4)
    if state == 'fine':
        plants.field_flowers(canvas, range(8, 164, 17), lambda _x: 3, 'gold', (6, 12), 2.6, 5)
    _stands_in_water(canvas, state)


def lelies(canvas: Canvas, state: str) -> None:
    """A bed of lilies; they look up, drown or hang."""
    _patch(canvas, SOIL[state])
    for k, x in enumerate((22, 54, 86, 118, 150)):
        tall = 56 + 8 * (k % 2)
        hang = {'fine': 0, 'wet': .45, 'dry': 1}[state]
        tip = (x + 4 + 16 * hang, -tall + 22 * hang)
        stem = [(x, 3), (x + 1, -tall * .5), (x + 2 + 4 * hang, -tall + 6 * hang), tip]
        canvas.ink(brush_stroke(stem, 4.4, 3.4, 4, 20), LEAF[state], wobble=.3, edge=.4, tooth=0)
        for up, side in ((-16, -1), (-24, 1), (-34, -1)):
            drop = 10 if state == 'dry' else -7
            canvas.ink(brush_stroke([(x + 1, up), (x + side * 11, up + drop * .4), (x + side * 19, up + drop)], 2.4, 1,
                                    6, 10), LEAF[state], wobble=.3, edge=.4, tooth=0)
        bloom(Pen.at(canvas, *tip, .56), 20 + 118 * hang)
    _stands_in_water(canvas, state)


def waterberging(canvas: Canvas, state: str) -> None:
    """A basin between low banks: half full, brimming, or with a last puddle."""
    bank = canvas.ink(spline([(-4, 6), (8, -10), (26, -15), (44, -4), (84, 2), (126, -4), (144, -15), (162, -10),
                              (173, 6), (84, 12)]), mix('moss', 'green', .4) if state != 'dry' else
                      mix('ochre', 'moss', .4), wobble=1.1, edge=1, tooth=.006, angle=0, streak=.06)
    canvas.shade(bank, 'forest', 0, -6, 5, alpha=.5, low=.3)
    if state == 'dry':
        canvas.ink(ellipse(84, 0, 48, 7), mix('clay', 'sand', .4), wobble=1, edge=.9, tooth=.01)
        canvas.ink(ellipse(92, 2, 16, 2.6), mix('sea', 'ice', .4), wobble=.6, edge=.6, tooth=0)
    else:
        reach = 60 if state == 'wet' else 46
        pool = canvas.ink(ellipse(84, -3 if state == 'wet' else -1, reach, 9), mix('sea', 'teal', .2), wobble=.8,
                          edge=.7, tooth=0, angle=0, streak=.06)
        water.glints(canvas, [(50, -4, 26), (92, -1, 30)], pool)
        animals.duck(canvas, 104, -3, .5)
    plants.reeds(canvas, [14, 22, 30, 148, 156], lambda _x: -4, (26, 46), 'moss' if state != 'dry' else
                 mix('ochre', 'clay', .2), seed=4)


def natuur(canvas: Canvas, state: str) -> None:
    """Birches, cotton grass and a frog; dry, there is only the birch."""
    dry = state == 'dry'
    _patch(canvas, mix('moss', 'forest', .3) if not dry else mix('clay', 'sand', .4))
    trees.birch(canvas, 30, 0, 100, 4, leaf='moss' if not dry else mix('ochre', 'clay', .3), second_leaf='lime' if
                not dry else 'rust')
    trees.birch(canvas, 66, 1, 74, 7, leaf='moss' if not dry else mix('ochre', 'clay', .3), second_leaf='gold')
    if not dry:
        plants.cotton_grass(canvas, [92, 104, 116, 140, 152, 160], lambda _x: 3, (22, 40), 1, 3)
        small_animals.frog(canvas, 126, 2, .62)
    else:
        plants.grass(canvas, range(84, 166, 5), lambda _x: 3, (10, 24), 2.4, mix('rust', 'clay', .4), .5, 3)
    plants.grass(canvas, range(4, 90, 6), lambda _x: 4, (8, 16), 2.4, LEAF[state], .35, 4)
    _stands_in_water(canvas, state)


def wonen(canvas: Canvas, state: str) -> None:
    """Two houses with smoke-less chimneys; in the dry frame the app has reason to show a crack."""
    for x, scale, roof, wall in ((44, 2.0, 'indigo', 'brick'), (122, 1.7, 'rust', mix('cream', 'sand', .3))):
        buildings.house(canvas, x, 2, scale, roof=roof, wall=wall)
    _patch_front(canvas, state)
    if state == 'dry':
        crack = polygon([(30, -46), (36, -36), (28, -27), (37, -17), (29, -8), (35, 4), (39, 4), (34, -8), (42, -17),
                         (33, -27), (41, -36), (34, -47)])
        canvas.ink(crack, 'cream', .9, wobble=.4, edge=.4, tooth=0, offset=(-1.6, 0), stroke=3)
        canvas.ink(crack, 'ink', wobble=.4, edge=.4, tooth=0)
    _stands_in_water(canvas, state)


def _patch_front(canvas: Canvas, state: str) -> None:
    plants.grass(canvas, range(2, 166, 6), lambda _x: 5, (5, 11), 2.3, LEAF[state], .3, 4)
    if state == 'fine':
        plants.field_flowers(canvas, (10, 78, 84, 92, 158), lambda _x: 4, 'brick', (6, 11), 2.6, 5)


def zonnepark(canvas: Canvas, state: str) -> None:
    """Three tables of panels over the grass."""
    _patch(canvas, {'fine': mix('lime', 'moss', .35), 'wet': mix('moss', 'sea', .3),
                    'dry': mix('sand', 'ochre', .3)}[state])
    for x in (8, 62, 116):
        canvas.ink(joined(rect(x + 12, -24, 4, 26), rect(x + 36, -32, 4, 34)), mix('till', 'cream', .3), wobble=.3,
                   edge=.4, tooth=0)
        panel = canvas.ink(polygon([(x, -18), (x + 12, -50), (x + 54, -50), (x + 42, -18)]), 'indigo', wobble=.4,
                           edge=.5, tooth=0, angle=0)
        canvas.shade(panel, 'ice', 0, 12, 8, alpha=.5, blend='normal', low=.4)
        lines = joined(*[brush_stroke([(x + dx, -18), (x + dx + 12, -50)], 1.6, 1.6) for dx in (10, 21, 32)],
                       brush_stroke([(x + 4, -29), (x + 46, -29)], 1.6, 1.6),
                       brush_stroke([(x + 8, -40), (x + 50, -40)], 1.6, 1.6))
        canvas.ink(lines, 'ice', .9, wobble=.2, edge=.3, tooth=0, clip=panel)
    animals.sheep(canvas, 86, 3, .42, grazing=True)
    plants.grass(canvas, range(2, 166, 7), lambda _x: 5, (5, 11), 2.2, LEAF[state], .3, 4)
    _stands_in_water(canvas, state)


def drinkwater(canvas: Canvas, state: str) -> None:
    """The pump house of a well, a pipe down, oaks about it."""
    dry = state == 'dry'
    trees.oak(canvas, 34, 2, 88, 'forest' if not dry else mix('forest', 'clay', .3), 'green' if not dry else
              mix('moss', 'ochre', .4), 3)
    wall = canvas.ink(rect(78, -44, 70, 46, 2), mix('cream', 'frost', .3), wobble=.5, edge=.5, tooth=0)
    canvas.shade(wall, 'plum', 10, 6, 9, alpha=.35, low=.25)
    canvas.ink(polygon([(72, -42), (84, -64), (142, -64), (154, -42)], 3), 'teal', wobble=.5, edge=.5, tooth=0, angle=0)
    canvas.ink(rect(88, -30, 20, 32, 2), 'forest', wobble=.3, edge=.4, tooth=0)
    canvas.ink(circle(130, -22, 11), mix('ice', 'frost', .3), wobble=.3, edge=.4, tooth=0)
    water.drop(canvas, 130, -19, 6, 'teal')
    plants.grass(canvas, range(2, 166, 6), lambda _x: 5, (5, 12), 2.3, LEAF[state], .3, 4)
    _stands_in_water(canvas, state)


USES: dict[str, Callable[[Canvas, str], None]] = {
    'akker': akker, 'weide': weide, 'lelies': lelies, 'waterberging': waterberging, 'natuur': natuur, 'wonen': wonen,
    'zonnepark': zonnepark, 'drinkwater': drinkwater}


def paint_line(canvas: Canvas) -> None:
    """The line on which flags hang until they have a place: it sags between two poles."""
    rng = np.random.default_rng(3)
    sag = [(float(x), 26 + 26 * math.sin(math.pi * (x - 20) / 1360) + float(rng.uniform(-.6, .6)))
           for x in range(20, 1381, 20)]
    canvas.ink(brush_stroke(sag, 4, 4, 4, 160), mix('sand', 'clay', .35), wobble=.5, edge=.5, tooth=0)
    canvas.ink(brush_stroke([(x, y + 2) for x, y in sag], 1.6, 1.6, 1.6, 160), 'clay', .6, wobble=.5, edge=.5, tooth=0)
