"""The lines of the ground of both pingo spreads: the hill of the first and the bowl of the second are one curve."""
import numpy as np
import numpy.typing as npt

from assets.paint.kit.paths import Curve

HORIZON, GROUND = 648, 712
SAND_TOP, CLAY_TOP, CLAY_FOOT = 724, 764, 830     # y of the layers where the land is flat
HILL_X, HILL_HALF, RISE = 1430, 370, 152          # the curve that both spreads share


def bell(x: npt.ArrayLike, middle: float = HILL_X, half: float = HILL_HALF) -> npt.NDArray[np.float64]:
    """1 in the middle, 0 from `half` px on, flat at both ends."""
    share = np.clip((np.asarray(x, float) - middle) / half, -1, 1)
    return (1 - share ** 2) ** 2


def lifted(flat: float, rise: float, middle: float = HILL_X, half: float = HILL_HALF) -> Curve:
    """A line at `flat` that the hill lifts by `rise` px (the bowl: a rise below zero)."""
    return lambda x: flat - rise * bell(x, middle, half)
