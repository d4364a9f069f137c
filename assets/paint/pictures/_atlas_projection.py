"""Where the ground of the atlas lies on its sheet: story/atlas.tmx places the marks, this fits the land between them.

The sheet is stretched where places lie close together, but west stays left of east and north above south. Knows
nothing of paint.
"""
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import yaml
from scipy.interpolate import PchipInterpolator

from game.content.mapping import atlas_map
from game.content.maps import AtlasMap
from game.content.tmx import TiledMap, read_tmx

STORY = Path(__file__).parents[3] / 'story'
Point = tuple[float, float]
# px per degree outside the outermost places
X_OUTSIDE, Y_SOUTH, Y_NORTH = 1500, 900, 330
WEST, EAST, SOUTH, NORTH = 5.8, 7.4, 51.9, 53.5


@dataclass(frozen=True)
class Sheet:
    """The map of the atlas with the way from degrees to px."""
    map: AtlasMap
    across: PchipInterpolator
    down: PchipInterpolator

    def at(self, lat: float, lon: float) -> Point:
        """px of the sheet of a place in decimal degrees."""
        return float(self.across(lon)), float(self.down(lat))

    def line(self, degrees: Sequence[Point]) -> list[Point]:
        """px of a line of (lat, lon)."""
        return [self.at(lat, lon) for lat, lon in degrees]

    def scale(self, y: float) -> float:
        """How large things stand at a height of the sheet: 1 at the south edge, about half at the horizon."""
        return .5 + .5 * min(1, max(0, y / 1000))


@cache
def sheet() -> Sheet:
    """The sheet as story/atlas.tmx and the degrees of story/atlas.yaml give it. ValueError: the map does not load."""
    tiled = read_tmx(STORY / 'atlas.tmx', 'atlas.tmx')
    found = atlas_map(tiled) if isinstance(tiled, TiledMap) else tiled
    if not isinstance(found, AtlasMap):
        raise ValueError(f'story/atlas.tmx does not load: {found}')
    degrees = yaml.safe_load((STORY / 'atlas.yaml').read_text(encoding='utf-8'))
    xs = {place['lon']: found.places[name].at[0] for name, place in degrees.items()}
    ys = {place['lat']: found.places[name].at[1] for name, place in degrees.items()}
    lons, lats = sorted(xs), sorted(ys)
    across = PchipInterpolator([WEST, *lons, EAST], [xs[lons[0]] - (lons[0] - WEST) * X_OUTSIDE, *(xs[v] for v in lons),
                                                   xs[lons[-1]] + (EAST - lons[-1]) * X_OUTSIDE])
    down = PchipInterpolator([SOUTH, *lats, NORTH], [ys[lats[0]] + (lats[0] - SOUTH) * Y_SOUTH, *(ys[v] for v in lats),
                                                     ys[lats[-1]] - (NORTH - lats[-1]) * Y_NORTH])
    return Sheet(found, across, down)


def winding(points: Sequence[Point], by: float = 5, every: float = 60, seed: int = 1) -> list[Point]:
    """A line bent this way and that, up to `by` px about every `every` px, as a lowland stream runs."""
    rng = np.random.default_rng(seed)
    bent: list[Point] = [points[0]]
    for (ax, ay), (bx, by_) in pairwise(points):
        length = float(np.hypot(bx - ax, by_ - ay))
        pieces = max(1, round(length / every))
        for k in range(1, pieces + 1):
            t = k / pieces
            aside = rng.uniform(-by, by) if k < pieces else 0
            bent.append((ax + (bx - ax) * t - (by_ - ay) / length * aside,
                         ay + (by_ - ay) * t + (bx - ax) / length * aside))
    return bent
