"""Mo's spade hands, feet and sleeves of fur.

Owns limbs in local units; poses say where they go.
"""
import math
from itertools import pairwise

import skia

from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, joined, spline, union

from .pen import Pen, Point, rays
from .tints import CLAW

FINGERS = ((-68, 13), (-33, 19), (-3, 21), (28, 19), (60, 13))       # angle in degrees, length
PALM = ((-13, -9), (0, -15), (13, -11), (16, 0), (13, 11), (0, 15), (-13, 9))
FAR_SKIN = mix('pink', 'terra', .3)


def spade_hand(pen: Pen, x: float, y: float, angle: float = 0, size: float = 1, skin: Colour = 'pink',
               spread: float = 1) -> None:
    """A palm at (x, y) with five stubby fingers and white claws towards `angle` degrees; spread 1 = wide open."""
    hand = pen.placed(x, y, angle, size * 1.12)
    shape, claws, creases = spline(PALM), skia.Path(), skia.Path()
    roots = []
    for degrees, length in FINGERS:
        root = rays(degrees * spread, 1)
        root = (7 * root[0], 10.5 * root[1])
        way = degrees * spread * .62
        tip = rays(way, length, *root)
        roots.append((root, degrees))
        shape = union(shape, joined(brush_stroke([root, tip], 9, 7.2, 8.8), circle(*tip, 3.6)))
        claws.addPath(brush_stroke([rays(way, length - 3, *root), rays(way, length + 6.5, *root)], 6.8, 1.8, 6))
    for (_, first), (_, second) in pairwise(roots):
        middle = (first + second) / 2 * spread
        start = (11 * math.cos(math.radians(middle)), 10.5 * math.sin(math.radians(middle)))
        creases.addPath(brush_stroke([start, rays(middle * .62, 9, *start)], 1.2, 2.4, 1.8))
    region = hand.ink(shape, skin)
    hand.shade(region, 'terra', -2, -5, 5, alpha=.4, low=.45)
    hand.ink(claws, CLAW, wobble=0, edge=.2)
    hand.ink(creases, 'terra', wobble=0, edge=.2)


def foot(pen: Pen, x: float, y: float, angle: float = 0, skin: Colour = 'pink') -> None:
    """A flat foot seen from the side, toes to the right, sole at y."""
    sole = pen.placed(x, y, angle)
    region = sole.ink(spline([(-16, -2), (-14, -11), (0, -14), (16, -9), (24, -2), (20, 4), (0, 5), (-14, 4)]), skin)
    sole.shade(region, 'terra', 2, -7, 6, alpha=.6, low=.2)
    claws = skia.Path()
    for k in range(3):
        claws.addPath(brush_stroke([(14 + k * 3.4, -8 + k * 4.6), (25 + k * 1.5 - (1.5 if k == 2 else 0),
                                                                  -9 + k * 5.6)], 4.6, 2, 4))
    sole.ink(claws, CLAW, wobble=0, edge=.2)


def front_foot(pen: Pen, x: float, y: float, angle: float = 0, skin: Colour = 'pink', back: bool = False) -> None:
    """A foot seen from the front (three toes down) or, with `back`, from behind (a heel)."""
    sole = pen.placed(x, y, angle)
    region = sole.ink(spline([(-19, 0), (-17, -12), (0, -17), (17, -12), (19, 0), (10, 5), (-10, 5)]), skin)
    sole.shade(region, 'terra', 2, -7, 6, alpha=.6, low=.2)
    if back:
        return
    claws = skia.Path()
    for k in (-1, 0, 1):
        claws.addPath(brush_stroke([(k * 10, -2), (k * 11.5, 9)], 5.6, 2, 4.8))
    sole.ink(claws, CLAW, wobble=0, edge=.2)


def arm_path(shoulder: Point, hand: Point, bend: float = 12, width: float = 30) -> skia.Path:
    """A rubber-hose arm that bows `bend` units to its left; `width` at the shoulder."""
    (sx, sy), (hx, hy) = shoulder, hand
    reach = math.hypot(hx - sx, hy - sy) + 1e-6
    middle = ((sx + hx) / 2 - (hy - sy) / reach * bend, (sy + hy) / 2 + (hx - sx) / reach * bend)
    hose = brush_stroke([shoulder, middle, hand], width, 21, width * .95)
    return union(hose, circle(sx, sy, width / 2))
