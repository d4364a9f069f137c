"""What is known of a layer before the drill: three places of Twente, luck, and what a survey tells.

A: medians, spreads and thicknesses, in the order of Dutch practice. What is sourced is the pattern: the north known,
the south uncertain (fact sheet 5.4), round Hengelo too thin (10.6). After a survey the north has σ 0.2, as has the
example of the State's own tool: 8.3 MW, 90 % sure of 6.4, 10 % chance of 11.2 (10.6).
"""
from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, log, sqrt
from types import MappingProxyType

from game.models.quantity import InputRefused, one_of

ONE_IN_TEN = 1.2816                      # standard deviations to the 10 % on either side
SURVEY_WEIGHT = 0.75                     # Bayes, with a measuring error of σ/√3 (A)
SURVEY_NARROWS = 0.5


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer at 2,000 m: median of kh in darcy·m, spread of its logarithm, thickness in m."""

    median_kh_dm: float
    spread: float
    thickness_m: float


PLACES: Mapping[str, Layer] = MappingProxyType({
    "north_east": Layer(10, 0.4, 40),
    "middle": Layer(3, 0.6, 15),
    "south": Layer(5, 1.0, 25),
})


@dataclass(frozen=True, slots=True)
class Estimate:
    """What kh may be at 2,000 m, darcy·m: low (one in ten is lower), middle, high (one in ten is higher)."""

    p10: float
    p50: float
    p90: float


def kh_at_2000_m(place: str, luck: float) -> float:
    """What kh truly is at 2,000 m, darcy·m, for a luck of so many standard deviations."""
    layer = PLACES[place]
    return layer.median_kh_dm * exp(layer.spread * luck)


def estimate(place: str = "north_east", survey: bool = False, luck: float = 0.0, noise: float = 0.0) -> Estimate:
    """What is known of kh before drilling. Without a survey luck and noise do not show.

    A survey measures the truth with noise, and counts for three quarters. Raises InputRefused for an unknown place, and
    for a luck or noise outside -2 to 2.
    """
    layer = PLACES[one_of("place", place, tuple(PLACES))]
    for name, value in (("luck", luck), ("noise", noise)):
        if not -2 <= value <= 2:
            raise InputRefused(f"{name} must be from -2 to 2, not {value:g}.")
    middle, spread = log(layer.median_kh_dm), layer.spread
    if survey:
        measured = middle + spread * luck + spread / sqrt(3) * noise
        middle, spread = (1 - SURVEY_WEIGHT) * middle + SURVEY_WEIGHT * measured, SURVEY_NARROWS * spread
    return Estimate(*(exp(middle + side * ONE_IN_TEN * spread) for side in (-1, 0, 1)))
