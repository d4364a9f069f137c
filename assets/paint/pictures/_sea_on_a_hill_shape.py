"""Lines of 'De zee op de heuvel': the ridge, its slabs like roof tiles, the torn corner with the ice in it.

Owns outlines and places in px of the picture; paints nothing.
"""
from itertools import pairwise

import numpy as np
import skia

from assets.paint.kit.paths import Curve, curve, polygon, spline

from ._spread import Spot, torn_line

HORIZON = 588
HILL: Curve = curve([(-90, 876), (540, 866), (640, 830), (720, 796), (820, 760), (940, 732), (1080, 719), (1230, 714),
                     (1380, 718), (1500, 730), (1600, 747), (1740, 767), (1880, 785), (2010, 803)])
# the slabs of the ridge, from the ice on: where they begin and end at the surface, and of what they are
SLABS: tuple[tuple[int, int, str], ...] = (
    (668, 768, 'tertiary_sand'), (768, 858, 'river_sand'), (858, 954, 'tertiary_clay'), (954, 1050, 'tertiary_sand'),
    (1050, 1340, 'tertiary_clay'), (1340, 1406, 'tertiary_sand'), (1406, 1452, 'tertiary_clay'),
    (1452, 1538, 'river_sand'))
TEAR: tuple[Spot, ...] = ((-90, 530), (120, 516), (330, 522), (540, 514), (690, 536), (742, 590), (738, 670),
                          (704, 770), (650, 870), (606, 980))
SPRING = (1540, 735)
MO_X = 1254
SEAMS = (-170, 40, 236, 428, 616)      # of the pillow: where it is stitched


def dipping(x: float, down: float) -> float:
    """Where a plane that cuts the surface at x lies `down` px below it: it leans to the ice and flattens out."""
    return x - .44 * down - .0011 * down * down


def plane(x: float) -> list[Spot]:
    """A plane between two slabs, from the surface down."""
    y = float(HILL(x))
    return [(dipping(x, down), y + down) for down in range(0, 310, 10)]


def slab(left: float, right: float) -> skia.Path:
    """One slab of the ridge."""
    return polygon([*plane(left), *plane(right)[::-1]])


def corner(inset: float = 0) -> skia.Path:
    """The torn corner at the lower left; `inset` px less, where the print has gone."""
    line = [(x - inset * (.9 if y > 560 else .3), y + inset * (.9 if y < 600 else .2)) for x, y in TEAR]
    return polygon([(-90, 1000), *torn_line(line, 14 if inset else 8, 5), (-90, 1000)])


def seam(number: int) -> list[Spot]:
    """A line of stitches over the pillow, from the top down."""
    x = SEAMS[number]
    return [(x + 16 * np.sin(t * np.pi) + 10 * t, 574 + 280 * t) for t in np.linspace(0, 1, 9)]


def pillow() -> skia.Path:
    """The ice: a heavy pillow, stitched into lobes, with pinched corners, deep in the ground."""
    top: list[tuple[float | str, ...]] = []
    foot: list[tuple[float | str, ...]] = []
    for left, right in pairwise(SEAMS):
        top += [(left, 572, 'c'), (left + 40, 549), ((left + right) / 2, 540), (right - 40, 549)]
        foot += [(left + 10, 858, 'c'), (left + 50, 880), ((left + right) / 2 + 10, 888), (right - 34, 876)]
    right_side: list[tuple[float | str, ...]] = [(646, 548, 'c'), (634, 610), (646, 680), (642, 750), (620, 810),
                                                 (622, 872, 'c')]
    return spline([*top, *right_side, *foot[:0:-1], (-170, 858, 'c')])
