"""The wide flat land of 'Een bord op zijn kop' in late summer: sky, far woods, the rubbish hill, straw and heather.

Owns all that lies behind the plate and behind the cut; heights come from _plate_shape.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, linear_field, rect, spline
from assets.paint.kit.props import animals, machines, plants, sky, trees

from ._plate_shape import HORIZON, STREAM, ribbon, road
from ._spread import LEFT, RIGHT

AIR: Colour = mix('cream', 'sand', .2)
STRAW: Colour = mix('sand', 'ochre', .3)
HILL = ((40, 614), (92, 566), (128, 563), (160, 530), (300, 527), (340, 556), (376, 560), (438, 614))


def paint_sky(canvas: Canvas) -> None:
    """Cream, straw towards the horizon; high up a breath of blue."""
    canvas.ink(canvas.whole(), AIR, tooth=0, mottle=.02, streak=.03, angle=0)
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, 330), mix('sky', 'ice', .25), .75, field=linear_field(0, 300, 0, -60),
               texture='bristle000', softness=.8, tooth=0)
    canvas.ink(rect(LEFT, 360, RIGHT - LEFT, 290), mix('glow', 'sand', .45), .7, field=linear_field(0, 380, 0, 680),
               texture='bristle000', softness=.8, tooth=0)
    for x, y, wide, high in ((968, 78, 96, 24), (1890, 250, 120, 30), (20, 330, 110, 26), (962, 372, 120, 26)):
        sky.cloud(canvas, x, y, wide, high, mix('cream', 'white', .6), .8)


def _towering(canvas: Canvas) -> None:
    """One heap of summer cloud low over the land: the lightest place, behind Jantien."""
    puffs = [ellipse(1288 + dx, 618 - up, rx, ry) for dx, up, rx, ry in (
        (-190, 18, 96, 42), (-104, 44, 92, 62), (-10, 66, 104, 84), (86, 52, 92, 66), (176, 26, 104, 46), (20, 20,
            250, 40))]
    whole = canvas.ink(joined(*puffs), mix('cream', 'white', .6), wobble=2, edge=1, tooth=.004, angle=0, streak=.04)
    canvas.shade(whole, mix('rose', 'cream', .45), 0, -26, 22, alpha=.6, low=.3, blend='normal')


def paint_far(canvas: Canvas) -> None:
    """Woods in two tints, a band of heather, and the only real hill of the province: rubbish under grass."""
    def flat(drop: float) -> object:
        return lambda _x: HORIZON + drop

    pale = mix('mist', 'sand', .3)
    _towering(canvas)
    trees.tree_line(canvas, flat(0), LEFT, RIGHT, 30, pale, 41, .25)  # type: ignore[arg-type]
    _rubbish(canvas)
    trees.tree_line(canvas, flat(3), 430, 900, 22, mix(pale, 'sea', .42), 4, .25)  # type: ignore[arg-type]
    trees.tree_line(canvas, flat(3), 1020, 1560, 20, mix(pale, 'sea', .42), 9, .3)  # type: ignore[arg-type]
    trees.tree_line(canvas, flat(3), LEFT, 90, 24, mix(pale, 'sea', .42), 6, .2)  # type: ignore[arg-type]


def _rubbish(canvas: Canvas) -> None:
    """Terraces under grass, a road that winds up, pipes that let the gas out."""
    points = [(*HILL[0], 'c'), *HILL[1:-1], (*HILL[-1], 'c')]
    grass: Colour = mix(mix('moss', 'mist', .55), 'sand', .15)
    hill = canvas.ink(spline(points), grass, wobble=1.2, edge=.9, tooth=.004, angle=0, streak=.06)
    canvas.tone(hill, grass, .4, 'green', dx=14, dy=-6, blur=10, low=.3)
    way = canvas.ink(brush_stroke([(380, 606), (250, 594), (120, 588), (220, 572), (338, 562), (250, 546), (200,
        532)], 6, 3,
                                  5, 60), mix('sand', 'cream', .4), wobble=.5, edge=.6, tooth=0, clip=hill)
    canvas.shade(way, 'clay', 0, -2, 2, alpha=.3, low=.4)
    rng = np.random.default_rng(8)
    for colour in ('brick', 'gold', 'teal', 'cream', 'plum'):
        bits = joined(*[rect(float(rng.uniform(250, 428)), float(rng.uniform(588, 611)), 6, 4, 1, float(rng.uniform(0,
            90)))
                        for _ in range(7)])
        canvas.ink(bits, mix(colour, 'mist', .3), wobble=.3, edge=.4, tooth=0, clip=hill)
    pipes = joined(*[brush_stroke([(x, y), (x, y - 11), (x + 5, y - 13)], 2.6, 2.2) for x, y in (
        (150, 562), (206, 556), (282, 552), (320, 574), (108, 600), (244, 576))])
    canvas.ink(pipes, mix('till', 'mist', .35), wobble=.2, edge=.4, tooth=0)
    canvas.ink(brush_stroke([(232, 529), (232, 521)], 2.4, 2), mix('till', 'mist', .2), wobble=.2, edge=.3, tooth=0)


def paint_gulls(canvas: Canvas, moment: int) -> None:
    """White gulls that live on the hill, and one rider on his way up."""
    for k, (x, y) in enumerate(((176, 516), (262, 508), (318, 536), (120, 548))):
        lift = (0, 10, 18, 8)[moment] * (1 + .3 * (k % 2))
        sky.goose(canvas, x + 5 * moment, y - lift, .95, (0, 1, -1, .6)[(moment + k) % 4], 'white')
    t = (0, .3, .62, 1)[moment]
    x, y = float(np.interp(t, (0, .5, 1), (338, 256, 204))), float(np.interp(t, (0, .5, 1), (562, 547, 532)))
    wheels = joined(circle(x - 5, y - 4, 3.6), circle(x + 6, y - 4, 3.6))
    canvas.ink(wheels, 'ink', stroke=1.4, wobble=0, edge=.2, tooth=0)
    rider = joined(brush_stroke([(x - 2, y - 6), (x - 5, y - 14), (x + 3, y - 13)], 3, 2), circle(x - 3, y - 18, 2.8))
    canvas.ink(rider, 'brick', wobble=.1, edge=.3, tooth=0)


def paint_field(canvas: Canvas) -> None:
    """Straw-coloured land to the edge of the cut: stubble, heather, the sandy way, the valley of the stream."""
    land = canvas.ink(rect(LEFT, HORIZON, RIGHT - LEFT, 380), STRAW, wobble=.6, edge=.5, tooth=0, angle=0, streak=.08)
    if land is None:
        return
    canvas.ink(land, mix('cream', 'sand', .4), .8, field=linear_field(0, 680, 0, HORIZON), texture='bristle000',
               softness=.6, tooth=0)
    canvas.ink(land, mix('ochre', 'moss', .35), .6, field=linear_field(0, 760, 0, 960), texture='bristle000',
               softness=.7, tooth=0)
    for x, y, rx, ry, colour in ((520, 622, 430, 7, mix('heather', 'sand', .45)), (120, 640, 240, 8, mix('moss',
        'sand', .35)),
                                 (1120, 634, 190, 6, mix('moss', 'sand', .25)), (1760, 626, 260, 7,
                                                                                 mix('heather', 'sand', .4)),
                                 (880, 660, 220, 9, mix('moss', 'sand', .3)), (60, 690, 200, 14, mix('heather',
                                     'sand', .35)),
                                 (1240, 668, 150, 8, mix('ochre', 'sand', .3)), (930, 800, 170, 18,
                                                                                mix('moss', 'sand', .25)),
                                 (120, 800, 190, 26, mix('moss', 'ochre', .3))):
        canvas.ink(ellipse(x, y, rx, ry), colour, .85, wobble=2.6, edge=1.5, tooth=.01, angle=0, streak=.07, clip=land)
    _valley(canvas)
    laid = canvas.ink(road(), mix('cream', 'sand', .42), wobble=1, edge=.9, tooth=.004, angle=0, streak=.05)
    canvas.shade(laid, mix('sand', 'clay', .4), 0, -4, 4, alpha=.7, low=.35, blend='normal')
    _dune(canvas)
    _tufts(canvas)
    animals.sheep(canvas, 1146, 668, .36, True, True)
    animals.sheep(canvas, 1196, 672, .4, False, True, seed=3)
    animals.sheep(canvas, 1098, 664, .32, False, False, seed=5)


def _valley(canvas: Canvas) -> None:
    """The stream and its green meadows: from the north-east to the south-west."""
    green = canvas.ink(ribbon(tuple((x, y, half * 2 + 10) for x, y, half in STREAM)), mix('moss', 'green', .35), .95,
                       wobble=2.4, edge=1.5, tooth=.004, angle=0, streak=.07)
    canvas.shade(green, 'forest', 0, -8, 8, alpha=.35, low=.35)
    bank = ribbon(STREAM, 3)
    canvas.ink(bank, mix('forest', 'peat', .3), .9, wobble=1.2, edge=1, tooth=0)
    water = canvas.ink(ribbon(STREAM), mix('sea', 'ice', .3), wobble=.8, edge=.6, tooth=0, angle=120)
    canvas.shade(water, 'teal', -9, 0, 8, alpha=.75, low=.3, blend='normal')
    canvas.ink(ribbon(STREAM), mix('mist', 'cream', .4), .8, clip=water, tooth=0, texture='bristle000', softness=.5,
               field=lambda X, Y: np.clip((700 - Y) / 90, 0, .8) + 0 * X)
    for x, y, size in ((1548, 660, 11), (1466, 668, 12), (1540, 706, 15)):
        trees.bush(canvas, x, y, size, mix('green', 'forest', .4), int(x))


def paint_dashes(canvas: Canvas, moment: int) -> None:
    """Light strokes that run down the stream."""
    ys, xs, halves = ([mark[k] for mark in STREAM] for k in (1, 0, 2))
    strokes = skia.Path()
    for k in range(26):
        y = 630 + ((k * 43 + moment * 15) % 226)
        x, half = float(np.interp(y, ys, xs)), float(np.interp(y, ys, halves))
        off = (-.68, .5, -.2, .7, -.5, .12, -.74, .3)[k % 8] * half
        strokes.addPath(brush_stroke([(x + off - half * .2, y + half * .05), (x + off, y - half * .06),
                                      (x + off + half * .24, y + half * .03)], .6, .6, 1 + half * .05, 8))
    canvas.ink(strokes, 'frost', .95, wobble=.3, edge=.4, tooth=0)


def _dune(canvas: Canvas) -> None:
    """Drift sand at the right: it lies against a fence and would like to go on."""
    sand = mix('#F3DDA8', 'cream', .25)
    body = canvas.ink(spline([(1640, 756, 'c'), (1690, 716), (1752, 668), (1806, 650), (1858, 660), (1930, 640),
                              (1996, 630, 'c'), (1996, 790, 'c'), (1640, 780, 'c')]), sand, wobble=1.4, edge=1.1,
                       tooth=.004, angle=160, streak=.06)
    canvas.shade(body, mix('sand', 'clay', .35), -22, -16, 18, alpha=.7, low=.3, blend='normal')
    ripples = skia.Path()
    for k in range(13):
        x, y = 1690 + k * 22, 742 - (k % 4) * 20
        ripples.addPath(brush_stroke([(x, y), (x + 22, y - 6), (x + 42, y - 2)], .8, .8, 2.8, 10))
    canvas.ink(ripples, mix('sand', 'clay', .4), .7, wobble=.6, edge=.6, tooth=0, clip=body)
    for x, y, tall in ((1716, 702, 20), (1840, 660, 22), (1776, 668, 18), (1900, 652, 20)):
        plants.grass(canvas, [x + d for d in (-6, -3, 0, 3, 6, 9)], lambda _x, base=y: base, (tall * .7, tall * 1.2), 2,
                     mix('moss', 'sand', .35), .6, int(x))


def paint_fence(canvas: Canvas) -> None:
    """The fence the sand blows over; its last posts are all but gone."""
    machines.fence(canvas, [1700, 1744, 1790, 1834, 1880, 1930], lambda x: 690 - (x - 1700) * .26, 46,
                   mix('wood', 'clay', .4))


def _tufts(canvas: Canvas) -> None:
    """Grass, stubble and heather, larger towards us."""
    rng = np.random.default_rng(14)
    for y, count, tall in ((640, 90, 5), (676, 80, 8), (728, 70, 12), (790, 60, 16), (850, 50, 21)):
        xs = [float(v) for v in rng.uniform(LEFT, RIGHT, count)]
        xs = [x for x in xs if not (1300 < x < 1660 and y < 800) and (x < 1640 or y < 660)]
        plants.grass(canvas, xs, lambda _x, base=y: base, (tall * .6, tall * 1.1), 2.1, mix('ochre', 'moss', .45), .5,
                     y)
    xs = [float(v) for v in rng.uniform(-40, 170, 26)]
    plants.heather(canvas, xs, lambda _x: 704., (8, 16), 3)
    xs = [float(v) for v in rng.uniform(880, 1030, 14)]
    plants.heather(canvas, xs, lambda _x: 788., (10, 20), 5)


def paint_shadow(canvas: Canvas) -> None:
    """The shadow of a cloud on its way over the land."""
    patch = joined(ellipse(400, 640, 150, 9), ellipse(470, 646, 190, 10), ellipse(340, 650, 120, 7))
    canvas.ink(patch, mix('plum', 'clay', .5), .3, wobble=2.4, edge=1.6, tooth=0)


