"""Where things are in 'De eerste meter': the edge of the garden, the soils, the room, the way of the drill.

Owns heights and outlines in px of the picture; lays no paint. The cut goes about one metre down.
"""
import math

import numpy as np
import skia

from assets.paint.kit.paths import Curve, band, circle, curve, polygon, spline

from ._spread import LEFT, RIGHT, Spot

HORIZON = 546
EDGE: Curve = curve([(-80, 606), (240, 603), (420, 600), (640, 604), (960, 603), (1300, 606), (1700, 604), (1990, 606)])
SOIL_FOOT: Curve = curve([(-80, 668), (120, 672), (260, 654), (420, 642), (660, 650), (960, 646), (1240, 652),
                          (1500, 644), (1760, 652), (1990, 650)])
SHAFT_MOUTH: Spot = (324, 566)
ROOM, ROOM_R = (466, 792), 198
FLOOR = 924
HOLE_X = 612
# the way of the drill: through the lawn, past the bed, out to the lower right
WAY: tuple[Spot, ...] = ((HOLE_X, 560), (614, 640), (622, 730), (644, 806), (690, 862), (770, 896), (900, 912),
                         (1080, 917), (1290, 920), (1450, 930), (1560, 946), (1660, 968))
WINDOWS: dict[str, tuple[float, float, float]] = {
    'sand': (1118, 738, 84), 'loam': (1298, 764, 81), 'clay': (1472, 742, 80), 'peat': (1640, 726, 76)}
# where one soil goes over into the next: x at a few heights (y, x)
SEAMS = (((600, 1196), (660, 1232), (720, 1190), (790, 1236), (860, 1212), (980, 1250)),
         ((600, 1402), (670, 1384), (740, 1420), (810, 1376), (880, 1412), (980, 1392)),
         ((600, 1560), (660, 1596), (730, 1548), (800, 1590), (870, 1560), (980, 1590)))
SOILS = ('sand', 'loam', 'clay', 'peat')


def below(line: Curve, x0: float = LEFT, x1: float = RIGHT, foot: float = 990) -> skia.Path:
    """All that lies under a line."""
    xs = np.arange(x0, x1 + 6, 6)
    return polygon([(x0, foot), *((float(x), float(line(x))) for x in xs), (x1, foot)])


def garden() -> skia.Path:
    """The lawn, from its far side to the edge of the cut."""
    return band(lambda x: HORIZON + 0 * np.asarray(x), lambda x: EDGE(x) + 8, LEFT, RIGHT, 240)


def right_of(seam: int, jag: float = 0, foot: float = 990, top: float = 560) -> skia.Path:
    """All to the right of the seam between two soils; `jag` lets both reach into each other in tongues."""
    ys = np.arange(top, foot, 8.)
    marks = np.array(SEAMS[seam], float)
    xs = np.interp(ys, marks[:, 0], marks[:, 1])
    xs += jag * np.sin(ys * .11 + seam * 1.7) * (1 + .5 * np.sin(ys * .031 + seam))
    line = [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]
    return spline([(*line[0], 'c'), *line[1:-1], (*line[-1], 'c'), (RIGHT, foot, 'c'), (RIGHT, top, 'c')])


def room(inset: float = 0) -> skia.Path:
    """Mo's round room."""
    return circle(*ROOM, ROOM_R - inset)


def on_way(x: float) -> float:
    """How deep the drill's rod lies at a place right of the room."""
    places = np.array(WAY[4:], float)
    return float(np.interp(x, places[:, 0], places[:, 1]))


def round_about(x: float, y: float, reach: float, angle: float) -> Spot:
    """A point on a circle, `angle` in degrees."""
    return x + reach * math.cos(math.radians(angle)), y + reach * math.sin(math.radians(angle))
