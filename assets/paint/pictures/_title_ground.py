"""What lies under the title: five layers of Drenthe in their order, the pit, the glowing chamber, finds and roots.

Owns the boundaries of the layers; knows nothing of the land above or of Mo.
"""
import math
from collections.abc import Callable

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, ellipse, linear_field, rect, spline, union
from assets.paint.kit.patterns import pebbles
from assets.paint.kit.props import burrows, finds, plants, small_animals, stones
from assets.paint.kit.region import Region

from ._title_land import surface

Boundary = Callable[[float], float]
# layer id, y of its top at the left, tilt per px, wave height, wave phase
LAYERS = (('topsoil', 404, -.010, 5, .2), ('cover_sand', 436, -.006, 7, 1.0), ('boulder_clay', 502, .010, 9, 2.2),
          ('peelo_sand', 690, -.012, 11, 3.1), ('pot_clay', 806, .014, 13, 4.4))
LAMP = (1300, 720)
FLOOR = 905
MOUTH = (1096, 360)
RINGS: tuple[tuple[float, Colour], ...] = (
    (1.0, mix('plum', 'ink', .5)), (.905, mix('rust', 'plum', .6)), (.81, mix('rust', 'plum', .12)), (.70, 'terra'),
    (.60, mix('gold', 'terra', .3)), (.49, 'glow'))


def boundary(number: int) -> Boundary:
    """y(x) of the top of a layer; the topsoil follows the surface."""
    _, y, tilt, wave, phase = LAYERS[number]
    if number == 0:
        return lambda x: surface(x) + 46 + 3 * math.sin(x * .02)
    return lambda x: y + tilt * x + wave * math.sin(x * .0052 + phase) + wave * .5 * math.sin(x * .0131 + phase * 2)


def paint_layers(canvas: Canvas) -> None:
    """From the top down, each covering to the bottom, a dry shadow under every boundary."""
    canvas.ink(band(boundary(0), lambda _x: 1130, -30, 1950, 150), mix('till', 'night', .5), wobble=1, edge=.6, tooth=0)
    for number, (name, *_rest) in enumerate(LAYERS):
        top = boundary(number)
        below = boundary(number + 1) if number + 1 < len(LAYERS) else (lambda _x: 1130)
        # painted a little deeper than its base, so that no gap shows where two boundaries wobble apart
        ground(canvas, band(top, lambda x, f=below: f(x) + 16, -30, 1950, 150), name, wobble=2.0, edge=1.3)
        if number:
            canvas.ink(band(top, lambda x, f=top: f(x) + 24, -30, 1950, 150), 'ink', .5, 'multiply', wobble=2, edge=1,
                       field=_below(top, 24), texture='bristle000', softness=.4, tooth=0, mottle=0, streak=0)
    _perched_water(canvas)


def _below(top: Boundary, depth: float) -> Callable[..., np.ndarray]:
    """Coverage that runs out from a boundary downwards over `depth` px."""
    return lambda x, y: np.clip(1 - (y - np.array([top(float(v)) for v in x[0]])[None, :]) / depth, 0, 1) * .75


def _perched_water(canvas: Canvas) -> None:
    """Rain that stands on the boulder clay: a broken line of waves, printed over the sand."""
    till = boundary(2)
    waves = skia.Path()
    for x in np.arange(-20, 1940, 54):
        if not 860 < x < 1330:
            y = till(float(x)) - 15
            waves.addPath(brush_stroke([(x, y), (x + 13, y - 3.5), (x + 27, y + 2), (x + 38, y - 1)], 1.6, 1.6, 4.4))
    canvas.ink(waves, 'sea', .8, 'normal', wobble=.4, edge=.5, tooth=0, plate='blue')


def paint_stones(canvas: Canvas) -> None:
    """Erratics in the boulder clay, the small finds, a rabbit's hole; all of it lit later."""
    rows = ((60, 610, 26, 1), (500, 560, 22, 4), (690, 548, 32, 9), (840, 610, 24, 6), (300, 640, 14, 3),
            (420, 540, 13, 8),
            (1846, 566, 36, 3), (1768, 542, 20, 5), (1900, 668, 26, 7), (1610, 534, 13, 2))
    for x, y, reach, number in rows:
        stones.boulder(canvas, x, y, reach, reach * .72, number * 11 % 30 - 15, stones.stone_colour(number), number)
    for x, length, seed in ((566, 92, 4), (92, 90, 6), (1884, 80, 8), (420, 50, 9), (760, 46, 12), (1346, 60, 21)):
        plants.roots(canvas, x, surface(x) + 48, 4, length, seed, mix('peat', 'clay', .5), 3.8, spread=1)
    finds.beaker(canvas, 1560, 424, .6, 14)
    finds.hand_axe(canvas, 664, 470, .62, 64, mix('indigo', 'sea', .3))
    finds.urchin(canvas, 1706, 536, 14, 0, 'bone', 'rust')
    burrows.rabbit_hole(canvas, 270, 452, (404, 352), 70, 30)
    small_animals.rabbit(canvas, 266, 471, 1.08, colour=mix('grey', 'sand', .6))
    small_animals.worm(canvas, 612, 420, .6)
    small_animals.worm(canvas, 1722, 404, .56, flip=True)


def paint_night(canvas: Canvas) -> None:
    """Lamplight near the chamber, daylight near the surface, cool dusk between and below."""
    tops = np.array([surface(float(x)) for x in range(-20, 1942)])

    def depth(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return y - np.interp(x[0], range(-20, 1942), tops)[None, :]

    earth = canvas.mask(band(lambda x: surface(x) + 8, lambda _x: 1130, -30, 1950, 160), 0, .3)
    canvas.light([(*LAMP, 700, .62)], night='#B5AECB', night2='#6B6C9E', region=earth, warmth=.22,
                 night_field=lambda x, y: np.clip((depth(x, y) - 60) / 520, 0, 1),
                 extra=lambda x, y: np.clip(1.15 - depth(x, y) / 210, 0, 1))


def _pit(inset: float) -> skia.Path:
    """The bell of the pit from above its mouth down into the chamber, `inset` px in from the outermost."""
    i = inset
    return spline([(934 + i, 318), (928 + i, 420), (898 + i * 1.05, 540), (884 + i * 1.2, 700), (930 + i * 1.4, 860),
                   (1180, 930), (1420, 860), (1420 - i * 1.1, 640), (1330 - i * .9, 520), (1272 - i, 430),
                   (1258 - i, 318)])


def paint_chamber(canvas: Canvas) -> None:
    """Nested cut-paper rings that share one floor; the pit opens into the three outer ones."""
    mouth = union(ellipse(MOUTH[0], MOUTH[1], 166, 15), rect(-20, MOUTH[1], 1960, 760))
    below_rim = canvas.mask(mouth, .8, .6)
    for number, (share, colour) in enumerate(RINGS):
        ring = burrows.arch(1408 + 8 * number, FLOOR + 20, 508 * share, 432 * share, 40 + number)
        if number < 3:
            ring = union(ring, _pit(28 * number))
        laid = canvas.ink(ring, colour, wobble=2.4, edge=1, angle=(30, 150, 60, 120, 45, 0)[number], streak=.05,
                          mottle=.045, tooth=.004, clip=below_rim)
        dark: Colour = ('ink', 'ink', 'plum', 'rust', 'terra', 'gold')[number]
        light: Colour = ('rust', 'terra', 'gold', 'gold', 'glow', 'white')[number]
        canvas.tone(laid, colour, .5, dark, dx=0, dy=16, blur=11, low=.34)
        canvas.tone(laid, colour, (.4, .45, .45, .5, .6, .7)[number], light, dx=0, dy=-16, blur=9, low=.45, alpha=.8)
    _darken_mouth(canvas)


def _darken_mouth(canvas: Canvas) -> None:
    """Dusk under the rim of the pit: the lamp does not reach up there."""
    shaft = canvas.mask(_pit(0), 1, .6)
    rim = canvas.mask(union(ellipse(MOUTH[0], MOUTH[1], 166, 15), rect(860, MOUTH[1], 480, 240)), .8, .6)
    if shaft is not None and rim is not None:
        canvas.ink(shaft, mix('plum', 'ink', .62), .92, field=linear_field(0, 560, 0, 352), texture='bristle090',
                   clip=rim,
                   softness=.5, tooth=0)
        canvas.ink(ellipse(MOUTH[0], MOUTH[1] + 1, 158, 12), mix('plum', 'ink', .85), wobble=.8, edge=.8, tooth=0,
                   clip=shaft)


def paint_floor(canvas: Canvas) -> Region | None:
    """Two steps towards the reader; the front one is calm and dark, for the doors."""
    back = canvas.ink(spline([(1060, 918), (1280, 896), (1520, 900), (1720, 916), (1810, 980), (1790, 1120),
                              (980, 1120),
                              (980, 970)]), mix('rust', 'terra',
                                                .25), wobble=2, edge=1, angle=0, streak=.05, tooth=.004)
    canvas.tone(back, mix('rust', 'terra', .25), .6, 'glow', dx=0, dy=18, blur=7, low=.40)
    colour = mix(mix('rust', 'plum', .62), 'ink', .15)
    front = canvas.ink(spline([(858, 1130), (874, 996), (960, 950), (1160, 928), (1420, 916), (1700, 926), (1960, 944),
                               (1990, 1150)]), colour, wobble=2, edge=1, angle=0, streak=.05, tooth=.002)
    canvas.tone(front, colour, .55, 'gold', dx=0, dy=12, blur=6, low=.42)
    canvas.tone(front, colour, .4, 'ink', dx=0, dy=-60, blur=30, low=.4)
    if front is not None:
        pebbles(canvas, front, ('terra', 'clay', 'rust', 'plum_light'), 62, (3, 8), .4)
    return front


def paint_ladder(canvas: Canvas) -> None:
    """From the rim down the left wall to the floor."""
    burrows.ladder(canvas, [(958, 300), (948, 420), (926, 560), (918, 720), (946, 940)], 26, 11.5,
                   mix('sand_dark', 'terra', .2))
