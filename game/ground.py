"""What lies where in a cross-section: pure geometry of a profile's map.

Depths are metres below the profile's zero level unless a name says 'below the surface'. The map itself and its types
are those of `game.content.maps`. Owns no words and no rules of moving.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from game.content.maps import OPEN_WATER, Frame, PointM, ProfileMap, Spot, height_at

WARM_AT_TOP_C = 10.0
WARMER_C_PER_KM = 31.0
SHALLOW_M = 30.0
SHALLOW_C = (10.0, 12.0)
EDGE_M = 1e-6
LID = "boulder_clay"


@dataclass(frozen=True)
class CoreSegment:
    """A stretch of one layer in a drill core; top and bottom in metres below the surface."""

    layer_id: str
    top_m: float
    bottom_m: float


@dataclass(frozen=True)
class Gauge:
    """What the depth gauge shows. `depth_m` is below the local surface, and None on the ladder, where depths are words.

    `temperature_c` is a range, lowest and highest; None above the ground, and on the ladder where no depth is known.
    """

    depth_m: float | None
    layer_id: str | None
    temperature_c: tuple[float, float] | None
    above_ground: bool
    in_water: bool
    ladder_step: str | None


def surface_depth_m(profile: ProfileMap, x_m: float) -> float:
    """Depth of the surface at x; beyond the map's edges that of the edge."""
    return height_at(profile.surface, x_m)


def layer_at(profile: ProfileMap, x_m: float, d_m: float) -> str | None:
    """The layer that is seen at a place: the last in painting order; None in the open air or outside all layers.

    Open water stands above the surface, which runs along its bed.
    """
    in_the_ground = d_m >= surface_depth_m(profile, x_m)
    x_m = _within(profile, x_m)
    layers = profile.layers
    if d_m > profile.depth_m and profile.window is not None:
        layers = profile.window.layers
    for layer in reversed(layers):
        if (in_the_ground or layer.layer_id == OPEN_WATER) and contains(layer.points_m, x_m, d_m):
            return layer.layer_id
    return None


def water_depth_at(profile: ProfileMap, x_m: float) -> float | None:
    """Depth of the groundwater table at x, straight across the gaps between its pieces; None without groundwater."""
    line = sorted(point for piece in profile.groundwater for point in piece.points_m)
    return height_at(tuple(line), x_m) if line else None


def head_depth_at(profile: ProfileMap, x_m: float) -> float | None:
    """Depth to which the groundwater below the clay rises at x; None where no water stands perched above it."""
    line = sorted(point for piece in profile.heads for point in piece.points_m)
    return height_at(tuple(line), x_m) if line else None


def lid_foot_m(profile: ProfileMap, x_m: float) -> float | None:
    """Depth of the foot of the clay that holds water up at x; None in a hole of it, where water sinks away."""
    feet = [d for layer in profile.layers if layer.layer_id == LID for d in crossings(layer.points_m, x_m)]
    return max(feet, default=None)


def below_water(profile: ProfileMap, x_m: float, d_m: float) -> bool:
    """Whether a place in the ground lies below the groundwater table; under a lid of clay, below the head."""
    table_m, head_m = water_depth_at(profile, x_m), head_depth_at(profile, x_m)
    if table_m is None or d_m <= max(table_m, surface_depth_m(profile, x_m)):
        return False
    if head_m is None or d_m > head_m:
        return True
    foot_m = lid_foot_m(profile, x_m)
    return foot_m is not None and d_m <= foot_m


def core_at(profile: ProfileMap, x_m: float, to_m: float = 30.0) -> tuple[CoreSegment, ...]:
    """The drill core at x, from the surface to `to_m` below it or to where the map ends, top first."""
    x_m = _within(profile, x_m)
    top_m = surface_depth_m(profile, x_m)
    end_m = min(top_m + to_m, profile.depth_m)
    cuts = {top_m, end_m}
    for layer in profile.layers:
        cuts.update(d_m for d_m in crossings(layer.points_m, x_m) if top_m < d_m < end_m)
    segments: list[CoreSegment] = []
    for upper_m, lower_m in pairwise(sorted(cuts)):
        layer_id = layer_at(profile, x_m, (upper_m + lower_m) / 2)
        if layer_id is None:
            continue
        if segments and segments[-1].layer_id == layer_id:
            segments[-1] = CoreSegment(layer_id, segments[-1].top_m, lower_m - top_m)
        else:
            segments.append(CoreSegment(layer_id, upper_m - top_m, lower_m - top_m))
    return tuple(segments)


def find_near(
    profile: ProfileMap, x_m: float, d_m: float, reach_m: float, without: frozenset[str] = frozenset()
) -> str | None:
    """The nearest find within reach, of those not in `without`."""
    return _nearest((find for find in profile.finds.values() if find.id not in without), x_m, d_m, reach_m)


def station_near(profile: ProfileMap, x_m: float, d_m: float, reach_m: float) -> str | None:
    """The nearest station within reach."""
    return _nearest(profile.stations.values(), x_m, d_m, reach_m)


def ladder_step_at(profile: ProfileMap, d_m: float) -> Frame | None:
    """The step of the ladder that is drawn at this depth of the map: a symbol, no true depth."""
    return next((step for step in profile.ladder if step.top_m <= d_m < step.bottom_m), None)


def temperature_c(depth_m: float) -> tuple[float, float]:
    """Lowest and highest temperature at a depth below the surface: 10-12 °C to 30 m, then 10 + 31 a km (rough rule)."""
    if depth_m <= SHALLOW_M:
        return SHALLOW_C
    warm_c = WARM_AT_TOP_C + WARMER_C_PER_KM * depth_m / 1000
    return (warm_c, warm_c)


def gauge(profile: ProfileMap, x_m: float, d_m: float) -> Gauge:
    """What the gauge shows at a place of the map."""
    step = ladder_step_at(profile, d_m)
    if profile.in_window(x_m, d_m):
        depth_m = profile.depth_below_surface_m(x_m, d_m)
        layer_id = layer_at(profile, x_m, d_m)
        return Gauge(depth_m, layer_id, temperature_c(depth_m), above_ground=False, in_water=False, ladder_step=None)
    if step is not None:
        warm_c = None if step.known_depth_m is None else temperature_c(step.known_depth_m)
        return Gauge(None, step.class_, warm_c, above_ground=False, in_water=False, ladder_step=step.id)
    depth_m = d_m - surface_depth_m(profile, x_m)
    if depth_m <= 0:
        return Gauge(0.0, None, None, above_ground=True, in_water=False, ladder_step=None)
    if d_m > profile.depth_m:
        return Gauge(None, None, None, above_ground=False, in_water=False, ladder_step=None)
    layer_id, wet = layer_at(profile, x_m, d_m), below_water(profile, x_m, d_m)
    return Gauge(depth_m, layer_id, temperature_c(depth_m), above_ground=False, in_water=wet, ladder_step=None)


def contains(polygon: tuple[PointM, ...], x_m: float, d_m: float) -> bool:
    """Whether a polygon holds a point: the even-odd rule without care for borders, quick enough for every step."""
    inside = False
    x0, d0 = polygon[-1]
    for x1, d1 in polygon:
        if (d0 > d_m) != (d1 > d_m) and x_m < (x1 - x0) * (d_m - d0) / (d1 - d0) + x0:
            inside = not inside
        x0, d0 = x1, d1
    return inside


def crossings(polygon: tuple[PointM, ...], x_m: float) -> list[float]:
    """The depths at which a polygon's outline passes x."""
    edges = pairwise((polygon[-1], *polygon))
    return [d0 + (d1 - d0) * (x_m - x0) / (x1 - x0) for (x0, d0), (x1, d1) in edges if (x0 > x_m) != (x1 > x_m)]


def _within(profile: ProfileMap, x_m: float) -> float:
    return min(max(x_m, EDGE_M), profile.width_m - EDGE_M)


def _nearest(spots: Iterable[Spot], x_m: float, d_m: float, reach_m: float) -> str | None:
    far = {spot.id: hypot(spot.x_m - x_m, spot.depth_m - d_m) for spot in spots}
    near = min(far, key=far.__getitem__, default=None)
    return near if near is not None and far[near] <= reach_m else None
