"""What all people are made of: faces, rubber-hose limbs, hands, woven and printed cloth.

Owns parts in local units (a person is about 410 high, three-quarter view to the right); knows no names.
"""
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import skia

from assets.paint.kit.canvas import Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, polygon, rect, spline, union

from ..eyes import Gaze, eye
from ..pen import Pen, Point, rays
from ..tints import EYE_WHITE

CLOTH_ANGLE = 90
FIST = ((-10, -10), (4, -13), (13, -7), (14, 6), (6, 12), (-9, 10))


@dataclass(frozen=True)
class Face:
    """One person's face: skin, head radii, nose kind (round | long | small | broad | none), eyes, cheek."""
    skin: Colour
    rx: float = 36
    ry: float = 42
    nose: str = 'round'
    nose_colour: Colour | None = None
    eye: float = 6.6
    gap: float = 20
    eye_x: float = 8
    eye_y: float = -4
    cheek: Colour = 'brick'


def head(pen: Pen, x: float, y: float, face: Face, gaze: Gaze, mouth: str) -> Region | None:
    """The bare head with its features; hair and hats come before and after."""
    dark = mix(face.skin, 'rust', .42)
    skin = pen.ink(ellipse(x, y, face.rx, face.ry), face.skin, wobble=.5, edge=.6, streak=.03)
    pen.shade(skin, dark, 13, -5, 9, alpha=.6, texture='bristle090', blend='normal', low=.5, softness=.5)
    left, right = x + face.eye_x, x + face.eye_x + face.gap
    for cx in (left - 14, right + 7):
        pen.ink(circle(cx, y + 13, 8.5), face.cheek, alpha=.38, wobble=.5, edge=.7, clip=skin)
    line = mix(face.skin, 'ink', .75)
    eye(pen, right, y + face.eye_y, face.eye * .9, gaze, face.skin, line)
    eye(pen, left, y + face.eye_y, face.eye, gaze, face.skin, line)
    _nose(pen, left, y, face, dark if face.nose_colour is None else face.nose_colour)
    lips(pen, mouth, left, y, face.skin)
    return skin


def _nose(pen: Pen, x: float, y: float, face: Face, colour: Colour) -> None:
    gap, thin = face.gap, {'wobble': .2, 'edge': .4}
    match face.nose:
        case 'round':
            pen.ink(ellipse(x + gap * .62, y + 8, 8.5, 7.5), colour, **thin)
        case 'broad':
            pen.ink(ellipse(x + gap * .6, y + 8, 11, 8), colour, **thin)
        case 'long':
            pen.ink(spline([(x + gap * .45, y - 4), (x + gap * .9, y + 12), (x + gap * .55, y + 15),
                            (x + gap * .25, y + 11)]), colour, **thin)
        case 'small':
            bridge = spline([(x + gap * .5, y + 1), (x + gap * .78, y + 9), (x + gap * .4, y + 11)], False)
            pen.ink(bridge, colour, stroke=3.4, **thin)


def lips(pen: Pen, kind: str, x: float, y: float, skin: Colour) -> None:
    """A mouth under the near eye at x: smile | line | wry | talk | grin | o | lips | lips_talk | none."""
    thin = {'wobble': .2, 'edge': .3}
    match kind:
        case 'smile':
            pen.ink(spline([(x - 2, y + 22), (x + 9, y + 27), (x + 21, y + 21)], False), mix(skin, 'plum', .75),
                    stroke=3, **thin)
        case 'line':
            pen.ink(spline([(x, y + 24), (x + 9, y + 25), (x + 19, y + 23)], False), mix(skin, 'plum', .75),
                    stroke=3, **thin)
        case 'wry':
            pen.ink(spline([(x - 2, y + 25), (x + 10, y + 25), (x + 21, y + 20)], False), mix(skin, 'plum', .75),
                    stroke=3, **thin)
        case 'talk' | 'lips_talk':
            shape = spline([(x - 2, y + 19, 'c'), (x + 10, y + 22), (x + 22, y + 18, 'c'), (x + 18, y + 28),
                            (x + 10, y + 32), (x + 2, y + 28)])
            if kind == 'lips_talk':
                pen.ink(shape, 'brick', stroke=4, **thin)
            hole = pen.ink(shape, mix('plum', 'ink', .5), **thin)
            pen.ink(ellipse(x + 11, y + 32, 8, 4.5), 'brick', wobble=.1, edge=.2, clip=hole)
        case 'grin':
            shape = spline([(x - 6, y + 18, 'c'), (x + 9, y + 21), (x + 25, y + 17, 'c'), (x + 19, y + 31),
                            (x + 8, y + 34), (x - 1, y + 29)])
            hole = pen.ink(shape, mix('plum', 'ink', .5), **thin)
            pen.ink(rect(x - 8, y + 14, 36, 9), EYE_WHITE, wobble=.2, edge=.2, clip=hole)
            pen.ink(ellipse(x + 10, y + 33, 9, 5), 'brick', wobble=.1, edge=.2, clip=hole)
        case 'o':
            pen.ink(ellipse(x + 10, y + 25, 5.5, 6.5), mix('plum', 'ink', .5), **thin)
        case 'lips':
            pen.ink(spline([(x, y + 23, 'c'), (x + 6, y + 20), (x + 10, y + 21.5), (x + 14, y + 20),
                            (x + 21, y + 22, 'c'), (x + 11, y + 29)]), 'brick', **thin)


def brows(pen: Pen, x: float, y: float, gap: float, colour: Colour, lift: float = 0, knit: float = 0) -> None:
    """Two brows above eyes at x and x + gap; `lift` raises, `knit` draws the inner ends down (units)."""
    for bx, side in ((x, 1), (x + gap, -1)):
        inner, outer = bx + side * 7, bx - side * 8
        stroke = brush_stroke([(outer, y - lift), (bx, y - 4 - lift), (inner, y - lift + knit)], 4, 3, 5.4)
        pen.ink(stroke, colour, wobble=.3)


def hose(pen: Pen, points: list[Point], colour: Colour, start: float = 34, end: float = 24,
         shade: Point = (8, -4)) -> Region | None:
    """A rubber-hose sleeve or leg from the shoulder on, `start` and `end` units wide."""
    middle = (start + end) / 2
    path = union(brush_stroke(points, start, end, middle), circle(*points[0], start / 2))
    region = pen.ink(path, colour, wobble=.6, edge=.7, streak=.05, angle=60)
    pen.shade(region, mix(colour, 'ink', .55), *shade, 8, alpha=.8, blend='normal', low=.35)
    return region


def fist(pen: Pen, x: float, y: float, skin: Colour, size: float = 13, turn: float = 0) -> None:
    """A closed hand."""
    hand = pen.placed(x, y, turn, size / 13)
    region = hand.ink(spline(FIST), skin, wobble=.3)
    hand.shade(region, mix(skin, 'rust', .5), 3, -6, 5, alpha=.6, blend='normal', low=.4)


def open_hand(pen: Pen, x: float, y: float, skin: Colour, size: float = 13, turn: float = -90) -> None:
    """A hand with five fingers towards `turn` degrees."""
    hand = pen.placed(x, y, turn, size / 13)
    shape = circle(0, 0, 13.5)
    for angle, length in ((-64, 21), (-25, 27), (0, 28.5), (25, 26), (66, 20)):
        tip = rays(angle, length)
        shape = union(shape, brush_stroke([(0, 0), tip], 10.5, 6.5, 9.5), circle(*tip, 3))
    region = hand.ink(shape, skin, wobble=.2, edge=.35)
    hand.shade(region, mix(skin, 'rust', .5), 2, -5, 5, alpha=.45, blend='normal', low=.45)


def pointing_hand(pen: Pen, x: float, y: float, skin: Colour, size: float = 13, turn: float = -80) -> None:
    """A fist with one finger out towards `turn` degrees."""
    hand = pen.placed(x, y, turn, size / 13)
    finger = union(brush_stroke([(2, -5), (32, -5)], 10, 7.6), circle(32, -5, 3.6))
    region = hand.ink(union(finger, spline(FIST)), skin, wobble=.2)
    hand.shade(region, mix(skin, 'rust', .5), 3, -6, 5, alpha=.5, blend='normal', low=.45)
    hand.ink(brush_stroke([(4, 1), (13, 0)], 1.6, 1.6), mix(skin, 'rust', .55), wobble=.1, edge=.2)


def flat_hand(pen: Pen, x: float, y: float, skin: Colour, size: float = 13, turn: float = 0) -> None:
    """A hand laid down, fingers together towards `turn` degrees."""
    hand = pen.placed(x, y, turn, size / 13)
    region = hand.ink(spline([(-12, -10), (4, -12), (22, -9), (29, -3), (27, 5), (10, 10), (-11, 10)]), skin, wobble=.3)
    hand.shade(region, mix(skin, 'rust', .5), 2, -6, 5, alpha=.5, blend='normal', low=.4)
    creases = skia.Path()
    for k in (-3.2, 1.2, 5.2):
        creases.addPath(brush_stroke([(13, k), (25, k * .8)], 1.2, 1.2))
    hand.ink(creases, mix(skin, 'rust', .55), wobble=.1, edge=.2)


def stripes(pen: Pen, region: Region | None, colour: Colour, first: float, last: float, step: float, wide: float, *,
            across: bool = True, span: tuple[float, float] = (-140, 140), alpha: float = .8,
            plate: str | None = 'yellow') -> None:
    """Printed stripes on a region: across (level) or upright, from `first` to `last`."""
    bars = skia.Path()
    for at in np.arange(first, last, step):
        x, y, w, h = (span[0], at, span[1] - span[0], wide) if across else (at, span[0], wide, span[1] - span[0])
        bars.addRect(skia.Rect.MakeXYWH(float(x), float(y), float(w), float(h)))
    pen.ink(bars, colour, alpha=alpha, wobble=.6, edge=.5, clip=region, plate=plate)


def dotted(pen: Pen, region: Region | None, colour: Colour, box: tuple[float, float, float, float], step: float,
           radius: float = 1.7, alpha: float = .7) -> None:
    """A staggered print of dots within (left, top, right, bottom)."""
    dots = skia.Path()
    for x, y in _grid(box, step):
        dots.addCircle(x, y, radius)
    pen.ink(dots, colour, alpha=alpha, wobble=.2, edge=.3, clip=region)


def knitted(pen: Pen, region: Region | None, colour: Colour, box: tuple[float, float, float, float], step: float = 15
            ) -> None:
    """A knit of small v-shaped stitches."""
    stitches = skia.Path()
    for x, y in _grid(box, step):
        stitches.addPath(brush_stroke([(x - 4, y - 3), (x, y + 2), (x + 4, y - 3)], 1, 1, 2.2, 5))
    pen.ink(stitches, colour, alpha=.7, wobble=.2, edge=.3, clip=region)


def _grid(box: tuple[float, float, float, float], step: float) -> Iterable[Point]:
    left, top, right, bottom = box
    for row, y in enumerate(np.arange(top, bottom, step)):
        for x in np.arange(left + (row % 2) * step / 2, right, step):
            yield float(x), float(y)


def buttons(pen: Pen, places: Iterable[Point], colour: Colour = 'gold', radius: float = 5) -> None:
    """Round buttons."""
    for x, y in places:
        pen.ink(circle(x, y, radius), colour, wobble=.2, edge=.3)


def trousers(pen: Pen, colour: Colour, half: tuple[float, float], top: float = -210, hem: float = -18,
             stride: float = 0) -> None:
    """Two legs: half widths at the hip and at the hem, feet `stride` units further apart, one shade down the side."""
    hip, foot = half
    legs = polygon([(-foot - stride, hem, 8), (-hip, top, 20), (hip, top, 20), (foot + stride, hem, 8),
                    (9 + stride, hem, 8), (1, top + 88, 6), (-8 - stride, hem, 8)])
    region = pen.ink(legs, colour, wobble=.8, edge=.8, angle=CLOTH_ANGLE, streak=.07, tooth=.003)
    pen.shade(region, 'ink', 20, -4, 15, alpha=.7, texture='bristle090', low=.25)
