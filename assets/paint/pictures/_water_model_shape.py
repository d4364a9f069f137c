"""Where the land of the water discovery lies, in px of the picture: three levels, two slopes, what stands where.

The scene draws the ground to the same line (scenes/discovery/water_section; a test compares them). Lays no paint.
"""
import numpy as np
import numpy.typing as npt

WIDE, HIGH = 1420, 812
PX_PER_M = 37
HEATH_Y, VILLAGE_Y, VALLEY_Y = 322, 359, 470
SLOPES = ((430, 570, HEATH_Y, VILLAGE_Y), (900, 1100, VILLAGE_Y, VALLEY_Y))
STREAM = (1352, 1412)              # banks of the stream where it is cut


def surface(x: object) -> npt.NDArray[np.float64]:
    """y of the ground at x: flat, with two soft slopes."""
    at = np.asarray(x, float)
    y = np.full(at.shape, float(HEATH_Y))
    for left, right, above, under in SLOPES:
        share = np.clip((at - left) / (right - left), 0, 1)
        y = y + (under - above) * share * share * (3 - 2 * share)
    return y
