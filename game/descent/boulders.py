"""The boulders that lie in boulder clay: the same for the digger, who goes round them, and for the painter.

They follow from the map alone, so no list of them is kept anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, sin

from game.content.maps import ProfileMap
from game.ground import crossings, layer_at, surface_depth_m

STONY_LAYER = "boulder_clay"
SPACING_M = 5.5
ROWS = 2
SHARE = 0.62
LEAST_RADIUS_M = 0.3
MOST_RADIUS_M = 0.95
ROOM_BETWEEN_M = 1.9
FREE_ROUND_FINDS_M = 2.6
FREE_BESIDE_SHAFT_M = 2.0


@dataclass(frozen=True)
class Boulder:
    """A boulder as a disc, in metres of the map."""

    x_m: float
    d_m: float
    radius_m: float


def boulders_of(profile: ProfileMap) -> tuple[Boulder, ...]:
    """All boulders of a map from left to right, each wholly in its clay, none near a find, a station or the shaft."""
    kept: list[Boulder] = []
    for column in range(int(profile.width_m / SPACING_M)):
        span = _clay_at(profile, (column + 0.5) * SPACING_M)
        if span is None:
            continue
        for row in range(ROWS):
            boulder = _boulder(column, row, span)
            if boulder is not None and _fits(profile, boulder, kept[-2 * ROWS :]):
                kept.append(boulder)
    return tuple(kept)


def _boulder(column: int, row: int, span: tuple[float, float]) -> Boulder | None:
    there, size, aside, deep = _chances(column, row)
    if there > SHARE:
        return None
    radius_m = LEAST_RADIUS_M + (MOST_RADIUS_M - LEAST_RADIUS_M) * size**2
    x_m = (column + 0.15 + 0.7 * aside) * SPACING_M
    d_m = span[0] + radius_m + (span[1] - span[0] - 2 * radius_m) * deep
    return Boulder(round(x_m, 2), round(d_m, 2), round(radius_m, 2))


def _fits(profile: ProfileMap, boulder: Boulder, neighbours: list[Boulder]) -> bool:
    x_m, d_m, radius_m = boulder.x_m, boulder.d_m, boulder.radius_m
    shaft = profile.shaft
    if shaft and shaft.left_m - FREE_BESIDE_SHAFT_M < x_m < shaft.right_m + FREE_BESIDE_SHAFT_M:
        return False
    spots = [*profile.finds.values(), *profile.stations.values(), *([profile.secret] if profile.secret else [])]
    if any(hypot(s.x_m - x_m, s.depth_m - d_m) < FREE_ROUND_FINDS_M + radius_m for s in spots):
        return False
    if any(hypot(b.x_m - x_m, b.d_m - d_m) < b.radius_m + radius_m + ROOM_BETWEEN_M for b in neighbours):
        return False
    rim = [(x_m, d_m - radius_m), (x_m, d_m + radius_m), (x_m - radius_m, d_m), (x_m + radius_m, d_m)]
    return all(layer_at(profile, *point) == STONY_LAYER for point in rim)


def _clay_at(profile: ProfileMap, x_m: float) -> tuple[float, float] | None:
    """Top and bottom of the boulder clay at x, below the surface; None without it."""
    for layer in profile.layers:
        depths = sorted(crossings(layer.points_m, x_m)) if layer.layer_id == STONY_LAYER else []
        if len(depths) > 1:
            top_m = max(depths[0], surface_depth_m(profile, x_m))
            return (top_m, depths[-1]) if depths[-1] - top_m > 2 * LEAST_RADIUS_M else None
    return None


def _chances(column: int, row: int) -> tuple[float, float, float, float]:
    """Four numbers from 0 to 1 that look random and are the same on every machine."""
    seed = column * 7 + row * 3 + 1
    first, second, third, fourth = (abs(sin(seed * k) * 4375.85453) % 1.0 for k in (12.9898, 78.233, 37.719, 4.581))
    return first, second, third, fourth
