"""The lens that the reader moves over 'De eerste meter': what is seen through it, and its brass ring.

Owns the two pieces; the soils at this scale come from _first_metre_soils, the app cuts the round view.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, polygon, rect, spline
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.props import plants, stones, water

from . import _first_metre_soils as soils
from ._first_metre_room import BRASS
from ._first_metre_shape import SEAMS, SOILS, Spot, round_about
from ._spread import RIGHT

RADIUS = 150
SLANT = 27                    # of the handle, degrees below level
MIDDLE: Spot = (1392, 772)
TOP = 612                     # of the soils, under a mat of grass roots that is seen as near as they are
ZOOM = 1.75


def paint_under(canvas: Canvas) -> None:
    """Sand, loam, clay, peat from left to right, flowing over into each other, with what lives in them."""
    whole = canvas.mask(rect(900, 520, RIGHT - 900, 470), 0, .3)
    if whole is None:
        return
    for number, kind in enumerate(SOILS):
        soils.magnified(canvas, kind, _reach(canvas, number, whole), ZOOM, 200 + number)
        if number:
            _mingled(canvas, number, whole)
    _life(canvas, whole)
    _mat(canvas, whole)


def _edge(number: int, y: float) -> float:
    """x of the seam on the left of soil `number`, in wide tongues."""
    marks = np.array(SEAMS[number - 1], float)
    return float(np.interp(y, marks[:, 0], marks[:, 1])) + 26 * float(np.sin(y * .045 + number * 2)) - 8


def _reach(canvas: Canvas, number: int, whole: Region) -> Region | None:
    if not number:
        return whole
    ys = np.arange(520, 990, 10.)
    line = [(_edge(number, y), float(y)) for y in ys]
    return canvas.mask(polygon([*line, (RIGHT, 990), (RIGHT, 520)]), 5, 1.6, clip=whole)


def _mingled(canvas: Canvas, number: int, whole: Region) -> None:
    """Grains and crumbs of both sides on either side of a seam."""
    rng = np.random.default_rng(40 + number)
    left, right = skia.Path(), skia.Path()
    for _ in range(90):
        y = float(rng.uniform(560, 960))
        off = float(rng.normal(0, 30))
        r = float(rng.uniform(4, 11)) * (1 - min(.6, abs(off) / 90))
        (right if off > 0 else left).addPath(stone_outline(rng, _edge(number, y) + off, y, r * 1.2, r, 0, 7))
    here, there = SOILS[number], SOILS[number - 1]
    tints = {'sand': mix(soils.SAND, 'bone', .3), 'loam': soils.LOAM, 'clay': mix(soils.CLAY, 'bone', .2),
             'peat': mix(soils.PEAT, 'clay', .3)}
    for path, tint in ((right, tints[there]), (left, tints[here])):
        laid = canvas.ink(path, tint, wobble=.6, edge=.7, tooth=0, clip=whole)
        canvas.shade(laid, mix(tint, 'peat', .6), -2, -3, 3, alpha=.65, blend='normal', low=.35)


def _life(canvas: Canvas, whole: Region) -> None:
    """A worm in the loam, roots that drink, a shell, a stone, a beetle in the peat."""
    soils.grub(canvas, [(1218, 800), (1262, 776), (1310, 806), (1356, 784), (1392, 812)], 34, whole)
    soils.root_hairs(canvas, [(1080, 600), (1092, 690), (1066, 770), (1084, 850)], 16, whole, .6)
    soils.root_hairs(canvas, [(1330, 600), (1322, 660), (1344, 716)], 13, whole, .3)
    soils.root_hairs(canvas, [(1500, 600), (1508, 650), (1560, 668)], 13, whole, 0)
    stones.boulder(canvas, 1150, 868, 34, 26, 12, mix('stone', 'rose', .25), 4, clip=whole)
    soils.snail(canvas, 1296, 880, 22, whole)
    _beetle(canvas, 1742, 800, whole)
    for x, y, r in ((1128, 742, 15), (1042, 828, 12), (1196, 700, 11), (1312, 716, 12), (1356, 858, 14),
                    (1640, 716, 17), (1690, 872, 20), (1800, 720, 16)):
        water.drop(canvas, x, y, r, soils.FILM)


def _beetle(canvas: Canvas, x: float, y: float, whole: Region) -> None:
    legs = joined(*[brush_stroke([(x + dx, y), (x + dx + s * 5, y + s * 20), (x + dx + s * 2 + 6, y + s * 28)], 3, 2)
                    for dx in (-16, 0, 16) for s in (-1, 1)])
    canvas.ink(legs, 'ink', wobble=.3, edge=.4, tooth=0, clip=whole)
    back = canvas.ink(ellipse(x - 6, y, 30, 20), mix('heather', 'rust', .5), wobble=.4, edge=.5, tooth=0, clip=whole)
    canvas.shade(back, 'ink', -5, -7, 7, alpha=.6, low=.3)
    canvas.ink(brush_stroke([(x - 36, y), (x + 22, y)], 2, 2), mix('heather', 'ink', .6), wobble=.2, tooth=0, clip=back)
    canvas.ink(circle(x + 28, y, 11), mix('rust', 'ink', .6), wobble=.3, edge=.4, tooth=0, clip=whole)


def _mat(canvas: Canvas, whole: Region) -> None:
    """The sole of the lawn from below: a felt of grass roots and dark crumbs, green above."""
    xs = np.arange(900, RIGHT, 10.)
    line = [(float(x), TOP + 8 * float(np.sin(x * .05)) + 6 * float(np.sin(x * .013))) for x in xs]
    felt = canvas.ink(polygon([(900, 520), (RIGHT, 520), *line[::-1]]), mix('#5A3F35', 'ink', .15), wobble=4, edge=1.5,
                      tooth=0, clip=whole)
    canvas.speckle(felt, 'sand_dark', .08, alpha=.6)
    for x in range(920, 1980, 34):
        plants.roots(canvas, x, 556, 2, 96, x, mix('bone', 'sand', .4), 5, 1, whole)
    green = canvas.ink(polygon([(900, 500), (RIGHT, 500), (RIGHT, 562), (900, 558)]), mix('green', 'forest', .35),
                       wobble=6,
                       edge=1.5, tooth=0, clip=whole)
    canvas.shade(green, 'forest', 0, -8, 6, alpha=.6, low=.3)


def paint_rim(canvas: Canvas) -> None:
    """The brass ring with its turned handle, and a thin glint."""
    x, y = MIDDLE
    _shadowed(canvas, x, y)
    handle = _handle(x, y)
    wood = canvas.ink(handle, mix('wood', 'rust', .3), wobble=.5, edge=.6, tooth=0, angle=45, streak=.08)
    canvas.shade(wood, 'ink', -4, -5, 6, alpha=.6, low=.3)
    a, b = round_about(x, y, RADIUS + 12, SLANT), round_about(x, y, RADIUS + 46, SLANT)
    neck = canvas.ink(brush_stroke([a, b], 34, 24), BRASS, wobble=.4, edge=.5, tooth=0)
    canvas.shade(neck, 'rust', -3, -4, 4, alpha=.8, low=.3)
    band = canvas.ink(minus(circle(x, y, RADIUS + 20), circle(x, y, RADIUS)), BRASS, wobble=.5, edge=.6, tooth=.004,
                      angle=40, streak=.06)
    canvas.shade(band, 'rust', -4, -6, 4, alpha=.85, low=.3)
    canvas.ink(circle(x, y, RADIUS + 13), 'glow', .9, stroke=3.4, wobble=.5, edge=.7, tooth=.01, clip=band,
               field=lambda X, Y: np.clip((x + y + 60 - X - Y) / 260, .08, 1), texture='bristle030')
    canvas.ink(circle(x, y, RADIUS + 2), mix('rust', 'ink', .4), .8, stroke=3, wobble=.3, edge=.5, tooth=0, clip=band)
    for a0, a1, wide in ((200, 238, 8), (244, 252, 6)):
        arc = [round_about(x, y, RADIUS - 15, angle) for angle in np.linspace(a0, a1, 10)]
        canvas.ink(brush_stroke(arc, 1, 1, wide, 26), 'white', .6, wobble=.4, edge=.6, tooth=0)


def _shadowed(canvas: Canvas, x: float, y: float) -> None:
    shade = minus(circle(x + 4, y + 9, RADIUS + 22), circle(x, y, RADIUS + 1))
    canvas.ink(shade, mix('peat', 'ink', .5), .45, wobble=.8, edge=1, tooth=0)


def _handle(x: float, y: float) -> skia.Path:
    """The handle towards the right and down, turned on a lathe."""
    points = ((44, 13), (56, 18), (66, 13), (84, 17), (112, 20), (134, 15), (144, 8))
    side, other = [], []
    for reach, half in points:
        at = round_about(x, y, RADIUS + reach, SLANT)
        side.append(round_about(*at, half, SLANT + 90))
        other.append(round_about(*at, half, SLANT - 90))
    return spline([(*side[0], 'c'), *side[1:], *other[:0:-1], (*other[0], 'c')])
