"""Lines of 'Waar de kaart ophoudt': the map to scale, its torn edge with tooth marks, and the arches of the deep.

Owns outlines and places in px of the picture; paints nothing. On the map 24 px are one metre, as in the descent.
"""
import math

import numpy as np
import skia

from assets.paint.kit.paths import Curve, circle, curve, minus, polygon, spline, union

from ._spread import torn_line

RIM, METRE = 54, 24
TEAR = ((-90, 796), (70, 782), (200, 774), (330, 782), (480, 770), (600, 778), (700, 794), (800, 822), (940, 838),
        (1100, 832), (1196, 822), (1240, 808), (1250, 776), (1276, 700), (1310, 628), (1360, 574), (1450, 560),
        (1600, 572), (1740, 564), (2000, 574))
BITES = ((244, 776, 27), (300, 782, 23), (392, 776, 30), (536, 774, 22), (622, 784, 25), (1566, 572, 19),
         (1640, 570, 24))
CHAMBER = (1076, 806, 330, 264)       # middle, floor, half width, height
FLOOR = 806
PIPE_X, SCREEN = 898, (872, 934)      # the pipe, and the stretch of it that lets water in
SHAFT_X = 950
HEART = (1538, 824)                   # the middle of the salt, that the layers of the deep are bent over
GROUND: Curve = curve([(-90, 56), (160, 55), (240, 44), (480, 38), (660, 46), (740, 54), (1000, 53), (2010, 55)])
SAND: Curve = curve([(-90, 65), (160, 64), (240, 53), (480, 47), (660, 55), (740, 63), (1000, 62), (2010, 64)])
CLAY: Curve = curve([(-90, 120), (300, 126), (700, 121), (1100, 128), (1500, 124), (2010, 130)])
PALE: Curve = curve([(-90, 176), (240, 186), (560, 172), (900, 180), (1300, 196), (1600, 178), (2010, 188)])


def gully(widen: float = 0) -> skia.Path:
    """The buried gully, cut by water under the ice: on the map its wide top, under the tear the rest of it."""
    w = widen
    return spline([(34 - w, 452 - w * .3, 'c'), (130, 434 - w * .4), (270, 446 - w * .4), (430, 440 - w * .4),
                   (600, 450 - w * .4), (720, 440 - w * .4), (806 + w, 460 - w * .3, 'c'), (782 + w, 530),
                   (748 + w, 640), (700 + w, 760), (618 + w, 870), (500 + w, 960), (400, 1000 + w), (296 - w, 960),
                   (190 - w, 870), (124 - w, 770), (84 - w, 640), (54 - w, 530)])


def _bite(x: float, y: float, reach: float) -> skia.Path:
    """A half round out of an edge, scalloped by small teeth."""
    teeth = [circle(x + reach * math.cos(a), y - reach * 1.1 * math.sin(a), reach * .2)
             for a in np.linspace(.12, math.pi - .12, 7)]
    return union(polygon([(x + reach * math.cos(a), y - reach * 1.1 * math.sin(a)) for a in np.linspace(0, math.pi, 16)]
                         + [(x - reach, y + 40), (x + reach, y + 40)]), *teeth)


def sheet_of_map(inset: float = 0) -> skia.Path:
    """The whole map down to its tear; `inset` px less at the tear, where the print has gone and the paper is bare."""
    def pulled(x: float, y: float) -> tuple[float, float]:
        steep = 1250 <= x <= 1310 and y < 800
        return (x - inset, y - inset * .4) if steep else (x - inset * .3 * (1196 <= x < 1400), y - inset)
    edge = torn_line([pulled(x, y) for x, y in TEAR], 9 if inset else 4, 5)
    whole = polygon([(-90, -60), *edge, (2000, -60)])
    return minus(whole, *[_bite(x, y - inset * .3, reach + inset * .45) for x, y, reach in BITES])


def bent(low: float, top: float) -> Curve:
    """A layer of the deep that the salt has lifted: level far away, highest over the heart."""
    return lambda x: low - (low - top) * (1 - np.clip((np.asarray(x, float) - HEART[0]) / 405, -1, 1) ** 2) ** 2


def along(line: Curve, first: float, last: float, count: int = 40) -> list[tuple[float, float]]:
    """Points along a line of the deep."""
    return [(float(x), float(line(x))) for x in np.linspace(first, last, count)]
