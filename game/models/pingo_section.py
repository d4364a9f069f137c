"""A cut through a pingo: how high its hill and how deep its pit is at some distance from the middle, for drawing.

Hill, lens and pit are bowls (upside down or not), as in the model; what fills the pit lies level.
"""
from dataclasses import dataclass

from game.models.pingo import Pingo


def dome_m(state: Pingo, radius_m: float, x_m: float) -> float:
    """How high the hill stands above the ground, m, at `x_m` from its middle: a bowl upside down, 0 beyond the foot."""
    return state.height_m * _bowl(radius_m, x_m)


def pit_m(depth_m: float, radius_m: float, x_m: float) -> float:
    """How deep a round pit is, m, at `x_m` from its middle: `depth·(1-(x/radius)²)`, 0 beyond the edge."""
    return depth_m * _bowl(radius_m, x_m)


@dataclass(frozen=True, slots=True)
class Section:
    """The pit cut at one place: depths below the ground, m, of its floor and of the level tops of mud and peat."""

    floor_m: float
    mud_top_m: float
    peat_top_m: float


def section(state: Pingo, radius_m: float, x_m: float) -> Section:
    """The pit's floor and fill at `x_m` from the middle. Water stands from the peat's top up to the ground."""
    floor = pit_m(state.pit_depth_m, radius_m, x_m)
    return Section(floor, min(floor, state.pit_depth_m - state.mud_m), min(floor, state.open_water_m))


def _bowl(radius_m: float, x_m: float) -> float:
    return max(0.0, 1 - (x_m / radius_m) ** 2)
