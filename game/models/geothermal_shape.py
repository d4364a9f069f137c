"""The cold front seen from above: how far the cooled water has come along every streamline between two wells.

The two-well flow of geothermal_front in the plane: streamlines are arcs of circles through both wells. Owns shapes
only, in spacings: the cold well at (-0.5, 0), the warm one at (0.5, 0).
"""
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate, pairwise
from math import cos, cosh, pi, sin, sinh

Point = tuple[float, float]

ARCS = 40                                # streamlines on one side of the axis
REACH, STEP = 9.0, 0.06                  # of the coordinate along a streamline: from well to well for all that is seen
STRAIGHT_WAY = 2 / 3                     # the time along the straight line between the wells, in the units used here


@lru_cache(maxsize=64)
def front(tau: float) -> tuple[Point, ...]:
    """The edge of the cooled rock at `tau` = years/breakthrough, as a closed outline; empty at 0.

    Up to tau 1 its area is `tau·π/3` spacings²: the water that went in, less what the rock kept warm.
    """
    if tau <= 0:
        return ()
    side = [_reached(pi * (number + 0.5) / ARCS, tau * STRAIGHT_WAY) for number in range(ARCS)]
    return (*side, *((x, -y) for x, y in reversed(side)))


def arrives(bend: float) -> float:
    """When the water on the streamline `bend` (0 = straight out, π = straight across) is at the warm well, as tau."""
    return _times(round(bend, 9))[-1] / STRAIGHT_WAY


def _reached(bend: float, time: float) -> Point:
    """Where the front is on one streamline."""
    times = _times(round(bend, 9))
    number = min(bisect_left(times, time), len(times) - 1)
    before = times[number - 1] if number else 0.0
    share = min(1.0, (time - before) / (times[number] - before))
    along = -REACH + STEP * (number + share)
    narrow = 2 * (cosh(along) - cos(bend))
    return sinh(along) / narrow, sin(bend) / narrow


@lru_cache(maxsize=ARCS * 2)
def _times(bend: float) -> tuple[float, ...]:
    """The time of travel to each step along a streamline."""
    steps = round(2 * REACH / STEP) + 1
    slow = [1 / (cosh(-REACH + STEP * number) - cos(bend)) ** 2 for number in range(steps)]
    return tuple(accumulate((one + other) / 2 * STEP for one, other in pairwise(slow)))
