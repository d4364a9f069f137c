"""Places and outlines of 'Water erin, pekel eruit', in px of the picture; lays no paint.

Two sheets: the world above (left) lies on the deep sheet; its torn edge runs down beside the fold and along its foot.
The hall is drawn as it is: about four times as wide as high, a flat roof, eaten sides.
"""
import math

import numpy as np
import skia

from assets.paint.kit.paths import curve, polygon, spline

from ._spread import HEIGHT, LEFT, RIGHT, torn_line

HORIZON, EDGE = 642, 700               # of the meadow: far end, and the cut
PIPE_X = 604
PIPE_FOOT = 846                        # where the inner pipe ends
ROOF, FLOOR = 578, 914
SALT_TOP = 528
LAMP = (1492, 688)                     # in the bell; all light of the deep comes from here
BELL_AT = (1456, 620)                  # crown of the bell
HORN = (1272, 786)                     # the sonar's mouth
OIL_END = 1610                         # from here on the blanket is a sprite
HOSE = ((650, 764), (690, 812), (780, 848), (900, 846), (1020, 806), (1130, 744), (1236, 682), (1340, 636), (1424, 622),
        (1456, 630))
TEAR = ((1004, -30), (974, 130), (994, 300), (964, 430), (980, 540), (946, 640), (872, 716), (760, 762), (604, 778),
        (420, 768), (240, 784), (90, 768), (LEFT - 20, 782))
WALL_LEFT = ((318, 600), (282, 652), (300, 700), (264, 752), (288, 806), (262, 852), (300, 896))
WALL_RIGHT = ((1806, 890), (1842, 846), (1816, 792), (1850, 744), (1822, 690), (1838, 640), (1800, 598))

GROUND = curve([(LEFT, 702), (240, 698), (520, 700), (760, 699), (900, 694), (1040, 690)])
SAND = curve([(LEFT, 724), (300, 720), (620, 724), (860, 716), (1040, 712)])
CLAY = curve([(LEFT, 744), (260, 742), (560, 748), (820, 738), (1040, 734)])
SALT = curve([(LEFT, 534), (900, 536), (1180, 522), (1500, 530), (1760, 516), (RIGHT, 524)])


def torn() -> list[tuple[float, float]]:
    """The torn edge of the upper sheet, from the top down and round to the left."""
    return torn_line(TEAR, 17, 5, 6)


def sheet_above(grow: float = 0) -> skia.Path:
    """The upper sheet; `grow` px more at its torn side."""
    line = [(x + grow, y + grow) for x, y in torn()]
    return polygon([(LEFT - 20, -30), *line])


def hall() -> skia.Path:
    """The cavern: roof flat under the oil, sides nibbled in bays, floor uneven."""
    rng = np.random.default_rng(8)
    roof = [(x, ROOF + rng.uniform(-2, 2)) for x in range(1760, 340, -44)]
    floor = [(x, FLOOR + 8 * math.sin(x * .011) + rng.uniform(-3, 3)) for x in range(340, 1790, 60)]
    return spline([*roof, *WALL_LEFT, *floor, *WALL_RIGHT])


def floor_line(x: float) -> float:
    """Where what did not dissolve lies."""
    return FLOOR - 14 - 12 * math.sin(x * .006 + 1) ** 2 - 5 * math.sin(x * .021)


def below_floor() -> skia.Path:
    xs = np.arange(LEFT, RIGHT, 12)
    return polygon([(LEFT, HEIGHT + 30), *[(float(x), floor_line(float(x))) for x in xs], (RIGHT, HEIGHT + 30)])
