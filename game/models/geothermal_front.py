"""The cold front: when the cooled water of one well reaches the other, and how much still comes up hot after that.

Owns the two-well solution (Gringarten and Sauty) without warmth from the rock above and below, so on the careful side.
"""
from functools import lru_cache
from math import pi, sin, tan

from game.models.quantity import InputRefused

HEAT_OF_ROCK_J_PER_M3_K = 2.7e6          # rock with the water in it
HEAT_OF_WATER_J_PER_M3_K = 4.176e6
FULL_HOURS = 5500
HALVINGS = 42                            # of pi: to less than 1e-12


def breakthrough_years(spacing_m: float, thickness_m: float, flow_m3_per_h: float) -> float:
    """When the first cold water arrives, years: `π·spacing²·thickness·rock/(3·flow·hours·water)`."""
    rock = pi * spacing_m**2 * thickness_m * HEAT_OF_ROCK_J_PER_M3_K
    return rock / (3 * flow_m3_per_h * FULL_HOURS * HEAT_OF_WATER_J_PER_M3_K)


@lru_cache(maxsize=256)
def hot_share(tau: float) -> float:
    """The share of the water that still comes up hot at `tau` = years/breakthrough: 1 to tau 1, then falling, never 0.

    Follows the streamlines between two wells: θ in (0, π) with `tau = 3·(1 - θ/tan θ)/sin²θ`, and `1 - θ/π`.
    Raises InputRefused for a tau below 0.
    """
    if not 0 <= tau < float("inf"):
        raise InputRefused(f"tau must be a number of 0 or more, not {tau:g}.")
    if tau <= 1:
        return 1.0
    low, high = 0.0, pi
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if 3 * (1 - middle / tan(middle)) / sin(middle) ** 2 < tau:
            low = middle
        else:
            high = middle
    return 1 - (low + high) / 2 / pi
