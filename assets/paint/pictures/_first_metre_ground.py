"""The cut through the garden of 'De eerste meter': dark topsoil, under it sand, loam, clay and peat side by side.

Owns the ground at its own scale, roots, stones and Mo's way in; the soils from near are in _first_metre_soils.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, circle, minus
from assets.paint.kit.patterns import dashes, dots
from assets.paint.kit.props import plants, stones

from ._first_metre_shape import EDGE, ROOM, ROOM_R, SOIL_FOOT, below, right_of
from ._first_metre_soils import CLAY, LOAM
from ._spread import LEFT, RIGHT


def paint_layers(canvas: Canvas) -> None:
    """Sand under the left page; on the right it goes over into loam, clay and peat within a few steps."""
    earth = canvas.mask(below(EDGE), 1.2, .6)
    if earth is None:
        return
    ground(canvas, below(EDGE), 'cover_sand', clip=earth, shade=False)
    loam = canvas.ink(right_of(0, 9), LOAM, wobble=2.6, edge=1.5, angle=20, streak=.06, tooth=.004, clip=earth)
    _loam_marks(canvas, loam)
    clay = canvas.ink(right_of(1, 9), CLAY, wobble=2.6, edge=1.3, angle=0, streak=.06, tooth=.004, clip=earth)
    if clay is not None:
        dashes(canvas, clay, mix(CLAY, 'night', .5), 52, 14, (24, 52), (1.4, 2.6), .7)
        dashes(canvas, clay, mix(CLAY, 'bone', .5), 90, 22, (16, 34), (1.2, 2.2), .6)
    ground(canvas, right_of(2, 9), 'peat', clip=earth, shade=False, wobble=2.6)
    _deeper(canvas, earth)
    _topsoil(canvas, earth)


def _loam_marks(canvas: Canvas, loam: Region | None) -> None:
    if loam is None:
        return
    dots(canvas, loam, 'peat_light', 17, (1, 2.2), .6)
    dots(canvas, loam, 'bone', 24, (1, 2.4), .7)
    dashes(canvas, loam, mix(LOAM, 'peat', .5), 60, 26, (10, 24), (1.4, 2.6), .55)


def _deeper(canvas: Canvas, earth: Region) -> None:
    """The lower edge of what we see is a little darker."""
    canvas.ink(earth, mix('clay', 'rust', .3), .3, 'multiply', field=lambda X, Y: np.clip((Y - 860) / 110, 0,
                                                                                          1) + 0 * X,
               texture='bristle000', softness=.7, tooth=0)


def _topsoil(canvas: Canvas, earth: Region) -> None:
    """Dark garden soil; a wetter shade where it lies on peat."""
    top = band(EDGE, SOIL_FOOT, LEFT, RIGHT, 300)
    soil = ground(canvas, top, 'topsoil', clip=earth, shade=False)
    canvas.tone(soil, '#5A3F35', .4, 'ink', dx=0, dy=-9, blur=7, low=.4)
    canvas.ink(band(SOIL_FOOT, lambda x: SOIL_FOOT(x) + 16, LEFT, RIGHT, 240), 'ink', .5, 'multiply', clip=earth,
               field=lambda X, Y: np.clip(1 - (Y - SOIL_FOOT(X[0])[None, :]) / 15, 0, 1) * .7, texture='bristle000',
               softness=.4, tooth=0, mottle=0, streak=0)


def paint_small_things(canvas: Canvas) -> None:
    """Roots of grass and of a dandelion, pebbles, a bulb, worm ways: nowhere is it empty."""
    earth = canvas.mask(minus(below(EDGE), circle(*ROOM, ROOM_R)), 0, .3)
    for x, count, long, seed in ((44, 3, 80, 3), (262, 2, 52, 5), (706, 3, 74, 6), (826, 2, 58, 8), (1010, 3, 80, 9),
                                 (1234, 2, 60, 11), (1396, 3, 70, 12), (1566, 2, 62, 14), (1770, 3, 96, 15)):
        plants.roots(canvas, x, float(EDGE(x)) + 4, count, long, seed, mix('peat_light', 'sand', .32), 5, .8, earth)
    for number, (x, y, reach) in enumerate(((58, 800, 9), (230, 878, 7), (250, 716, 6), (712, 742, 10), (838, 836, 8),
                                            (880, 742, 6), (962, 852, 11), (1020, 700, 7), (744, 940, 9), (1066, 870,
                                                6),
                                            (1216, 880, 7), (1762, 880, 10), (1822, 716, 7), (1400, 872, 6))):
        stones.boulder(canvas, x, y, reach, reach * .72, number * 41 % 50 - 25, stones.stone_colour(number), number,
                       clip=earth)
    ways = skia.Path()
    for line in (((690, 668), (722, 686), (716, 716), (748, 734)), ((908, 690), (930, 716), (920, 744), (948, 770)),
                 ((1776, 676), (1800, 700), (1790, 742), (1812, 780)), ((60, 706), (84, 734), (76, 764))):
        ways.addPath(brush_stroke(line, 6, 5, 7, 24))
    canvas.ink(ways, mix('peat', 'clay', .3), .75, wobble=.8, edge=.8, tooth=0, clip=earth)
