"""Where things are on 'Een bord op zijn kop': the plate's three rings, the land at the right, its near edge.

Owns heights and outlines in px of the picture; lays no paint.
"""
import math

import numpy as np
import skia

from assets.paint.kit.paths import Curve, curve, ellipse, polygon, spline, union

from ._spread import LEFT, RIGHT, Spot

HORIZON = 614
MIDDLE = 520
# rings of the plate from its foot (above) to its edge: y, half width, half height
RINGS = ((746, 218, 40), (757, 258, 50), (784, 286, 62), (816, 303, 71), (844, 380, 92))
TOP = 735                         # of the foot ring
# the near edge of the land, where it is cut
EDGE: Curve = curve([(-80, 946), (700, 950), (820, 940), (880, 914), (940, 882), (1000, 864), (1060, 856), (1280,
    852), (1360, 858), (1400,
    866),
                     (1460, 862), (1520, 846), (1680, 848), (1800, 840), (1990, 836)])
SAND_TOP: Curve = curve([(840, 962), (940, 912), (1060, 880), (1250, 874), (1350, 882), (1500, 880), (1700, 872),
                         (1990, 862)])
CLAY_TOP: Curve = curve([(860, 990), (960, 954), (1120, 930), (1250, 922), (1340, 936), (1440, 950), (1520, 920),
                         (1580, 896), (1660, 894), (1740, 912), (1990, 930)])
ES = (1000, 1284)                 # where the raised field begins and ends
ES_RISE = 72
STREAM: tuple[tuple[float, float, float], ...] = (     # x, y, half width: from the north-east to the south-west
    (1660, 620, 2), (1590, 630, 4), (1506, 644, 7), (1484, 664, 12), (1512, 692, 17), (1496, 726, 24), (1452, 766, 33),
    (1434, 812, 42), (1430, 868, 50))
BOG = (1612, 806, 118, 34)        # middle, half width, half height
ROAD: tuple[tuple[float, float, float], ...] = ((700, 700, 9), (860, 697, 12), (980, 701, 16), (1100, 716, 21),
                                                (1220, 747, 28), (1310, 780, 34), (1376, 802, 24))


def on_plate(angle: float, share: float) -> Spot:
    """A point of the glaze: `angle` in degrees (90 = towards us), share 0 at the foot, 1 at the edge."""
    marks = np.linspace(0, 1, len(RINGS))
    y, rx, ry = (float(np.interp(share, marks, [ring[k] for ring in RINGS])) for k in range(3))
    return MIDDLE + rx * math.cos(math.radians(angle)), y + ry * math.sin(math.radians(angle))


def bowl() -> skia.Path:
    """The plate's outside without its rim."""
    left = [on_plate(180, t) for t in np.linspace(.75, 0, 12)]
    right = [on_plate(0, t) for t in np.linspace(0, .75, 12)]
    y, rx, ry = RINGS[3]
    front = [(MIDDLE + rx * math.cos(a), y + ry * math.sin(a)) for a in np.linspace(0, math.pi, 24)[1:-1]]
    return union(polygon([*left, *right, *front]), ellipse(MIDDLE, RINGS[0][0], RINGS[0][1], RINGS[0][2]))


def below(line: Curve, x0: float = LEFT, x1: float = RIGHT, foot: float = 990) -> skia.Path:
    """All that lies under a line."""
    xs = np.arange(x0, x1 + 6, 6)
    return polygon([(x0, foot), *((float(x), float(line(x))) for x in xs), (x1, foot)])


def es_top(x: float, grown: float = 0) -> float:
    """The surface of the raised field; `grown` px are laid on."""
    t = (x - ES[0]) / (ES[1] - ES[0])
    if not 0 < t < 1:
        return float(EDGE(x))
    return float(EDGE(x)) - (ES_RISE + grown) * math.sin(math.pi * t) ** 1.05


def ribbon(line: tuple[tuple[float, float, float], ...], more: float = 0) -> skia.Path:
    """A way or a water seen from aside, from far and narrow to near and wide (x, y, half width)."""
    left = [(x - half - more, y) for x, y, half in line]
    right = [(x + half + more, y) for x, y, half in line[::-1]]
    return spline([(*left[0], 'c'), *left[1:-1], (*left[-1], 'c'), (*right[0], 'c'), *right[1:-1], (*right[-1], 'c')])


def road() -> skia.Path:
    """The sandy way: its width is seen flat."""
    top = [(x, y - half * .3) for x, y, half in ROAD]
    foot = [(x, y + half * .5) for x, y, half in ROAD[::-1]]
    return spline([(*top[0], 'c'), *top[1:-1], (*top[-1], 'c'), (*foot[0], 'c'), *foot[1:-1], (*foot[-1], 'c')])
