"""The land before the ice and after it: a sky without sun, a flat bare plain of grey mush, and the cut through it.

From the top: boulder clay that the ice has smeared out, white sand of long before. Places are px of the picture.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, curve, ellipse, joined, linear_field, polygon, rect
from assets.paint.kit.props import stones

from ._ice_brings_wall import FOOT
from ._spread import HEIGHT, LEFT, RIGHT, below

HORIZON = 602
SURFACE = curve([(LEFT, FOOT - 4), (300, FOOT + 2), (620, FOOT - 2), (900, FOOT + 2), (1060, 800), (1240, 792),
                 (1440, 796),
                 (1640, 790), (RIGHT, 794)])
SAND = curve([(LEFT, 906), (240, 898), (520, 908), (800, 896), (1080, 902), (1360, 892), (1640, 900), (RIGHT, 896)])
SKY: Colour = mix(mix('mist', 'till', .12), 'frost', .3)
PLAIN: Colour = mix(mix('till', 'mist', .66), 'cream', .1)
BOULDERS = ((270, 852, 20, 1), (540, 872, 16, 4), (690, 850, 24, 3), (830, 866, 14, 6), (940, 846, 20, 2),
            (1030, 872, 15, 5),
            (1300, 862, 25, 7), (1520, 868, 18, 1), (1364, 836, 11, 3), (100, 870, 22, 5), (1080, 838, 12, 3), (1240,
                848, 9, 1))


def paint_sky(canvas: Canvas) -> None:
    """Mist, no sun; a paler strip along the horizon."""
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, HEIGHT + 40), SKY, wobble=0, edge=0, tooth=0, mottle=.02, streak=.028,
               angle=2)
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, 260), mix(SKY, 'till', .14), .8, field=linear_field(0, 240, 0, -160),
               texture='bristle000', softness=.9, tooth=0)
    canvas.ink(rect(LEFT, 440, RIGHT - LEFT, 200), mix('frost', 'cream', .4), .9, field=linear_field(0, 452, 0, 590),
               texture='bristle000', softness=.7, tooth=0)
    rng = np.random.default_rng(3)
    wind = joined(*[brush_stroke([(x, y), (x + long * .5, y - 3), (x + long, y + 2)], .6, .6, 3.4, 12) for x, y, long in
                    zip(rng.uniform(960, 1900, 16), rng.uniform(40, 560, 16), rng.uniform(60, 190, 16), strict=True)])
    canvas.ink(wind, mix('frost', 'white', .4), .55, wobble=.6, edge=.9, tooth=0)


def paint_plain(canvas: Canvas) -> None:
    """Bare mush to a ruled horizon: stones as they fell, and melt water that braids its way off."""
    plain = canvas.ink(rect(LEFT, HORIZON, RIGHT - LEFT, 260), PLAIN, wobble=.4, edge=.4, tooth=0, angle=0, streak=.07)
    if plain is None:
        return
    canvas.ink(plain, mix('till', 'mist', .2), .85, field=linear_field(0, HORIZON + 10, 0, 830), texture='sponge',
               softness=.5, tooth=0)
    _furrows(canvas, plain)
    _braids(canvas, plain)
    _strewn(canvas, plain)


def _furrows(canvas: Canvas, plain: Region) -> None:
    rng = np.random.default_rng(8)
    dark, pale = skia.Path(), skia.Path()
    for _ in range(74):
        near = rng.random() ** 1.3
        x, y, long = rng.uniform(860, RIGHT), HORIZON + 6 + 180 * near, (14 + 70 * near) * rng.uniform(.5, 1.3)
        (dark if rng.random() < .6 else pale).addPath(
            brush_stroke([(x, y), (x + long * .5, y - 1 - 2 * near), (x + long, y + near)], .6, .6, 1.4 + 4.4 * near,
                         9))
    canvas.ink(dark, mix('till', 'ink', .08), .55, wobble=.5, edge=.9, tooth=0, clip=plain)
    canvas.ink(pale, mix('mist', 'frost', .5), .75, wobble=.5, edge=.9, tooth=0, clip=plain)


def _braids(canvas: Canvas, plain: Region) -> None:
    """Melt water: three threads that part and meet, from the foot of the ice to the horizon at the right."""
    lines = (([(900, 800), (1010, 764), (1120, 748), (1050, 712), (1090, 684), (1190, 662), (1330, 640), (1480, 622),
               (1640, 611)], 26),
             ([(1120, 748), (1290, 728), (1240, 700), (1330, 676), (1420, 640)],
              12), ([(1190, 662), (1260, 664), (1300, 648), (1420, 630)], 6),
             ([(1480, 622), (1560, 624), (1700, 612), (1860, 606)], 4))
    shore = joined(*[brush_stroke([(x + 2, y + 3) for x, y in line], wide * 1.3, 2, wide * .5, 60) for line,
                     wide in lines])
    canvas.ink(shore, mix('till', 'ink', .12), .7, wobble=1.4, edge=1, tooth=0, clip=plain)
    water = joined(*[brush_stroke(line, wide, 1.4, wide * .42, 60) for line, wide in lines])
    wet = canvas.ink(water, mix('ice', 'frost', .3), wobble=1.2, edge=.8, tooth=0, clip=plain, angle=0)
    canvas.shade(wet, mix('sea', 'till', .3), 0, -4, 3, alpha=.6, blend='normal', low=.3)


def _strewn(canvas: Canvas, plain: Region) -> None:
    """Stones of all sizes, larger towards the reader."""
    rng = np.random.default_rng(19)
    spots = sorted((float(HORIZON + 8 + 176 * rng.random() ** 1.2), float(rng.uniform(950, RIGHT))) for _ in range(104))
    for number, (y, x) in enumerate(spots):
        near = (y - HORIZON) / 190
        reach = 2.6 + 14 * near * rng.uniform(.4, 1.3)
        canvas.ink(ellipse(x + reach * .4, y + reach * .5, reach * 1.3, reach * .34), 'ink', .36, 'multiply', wobble=.5,
                   edge=.9, tooth=0, clip=plain)
        stones.boulder(canvas, x, y, reach, reach * .72, number * 31 % 40 - 20, stones.stone_colour(number), number,
                       high='frost')


def paint_section(canvas: Canvas) -> None:
    """The cut: under ice and mush the boulder clay, and under that the sand that was there before."""
    canvas.ink(below(SURFACE), 'board', wobble=0, edge=0, tooth=0)
    clay = ground(canvas, below(SURFACE), 'boulder_clay', shade=False)
    if clay is None:
        return
    for x, y, reach, number in BOULDERS:
        stones.boulder(canvas, x, y, reach, reach * .74, number * 13 % 30 - 15, stones.stone_colour(number), number,
                       clip=clay)
    canvas.ink(band(SURFACE, lambda x: SURFACE(x) + 26, LEFT, 880, 120), 'ink', .5, 'multiply', clip=clay, tooth=0,
               field=lambda X, Y: np.clip(1 - (Y - SURFACE(X[0])[None, :]) / 24, 0,
                                          1) * .85, texture='bristle000', softness=.4)
    ground(canvas, below(SAND), 'peelo_sand', shade=False)
    canvas.ink(band(SAND, lambda x: SAND(x) + 16, LEFT, RIGHT, 240), 'ink', .5, 'multiply', wobble=1.6, edge=1, tooth=0,
               field=lambda X, Y: np.clip(1 - (Y - SAND(X[0])[None, :]) / 14, 0,
                                          1) * .7, texture='bristle000', softness=.4)


def paint_mush(canvas: Canvas) -> None:
    """The wet skin of the mush at the right: lumps, a pale edge, stones half sunk."""
    xs = np.arange(890, RIGHT, 14)
    back = polygon([*((float(x), float(SURFACE(x)) - 5 - 4 * np.sin(x * .07) - 3 * np.sin(x * .19)) for x in xs),
                    *((float(x), float(SURFACE(x)) + 12) for x in xs[::-1])])
    mud = canvas.ink(back, mix('till', 'mist', .14), wobble=2, edge=1.4, tooth=.01, angle=0, streak=.06)
    canvas.shade(mud, mix('till', 'ink', .4), 0, -6, 5, alpha=.8, blend='normal', low=.3, texture='bristle000')
    shine = joined(*[brush_stroke([(x, float(SURFACE(x)) - 6), (x + 30, float(SURFACE(x + 30)) - 7),
                                   (x + 62, float(SURFACE(x + 62)) - 5)], .8, .8, 3.4)
                     for x in (930, 1052, 1216, 1330, 1490)])
    canvas.ink(shine, 'frost', .85, wobble=.6, edge=.8, tooth=0)
    for x, dy, reach, number in ((1006, -4, 12, 1), (1090, 0, 8, 3), (1512, -6, 15, 2), (1268, -2, 9, 6),
                                 (962, 2, 7, 5)):
        stones.boulder(canvas, x, float(SURFACE(x)) + dy, reach, reach * .74, 6, stones.stone_colour(number), number,
                       high='frost')
