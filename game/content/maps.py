"""The Tiled maps in the terms of the story: cross-sections in metres, the atlas in its own pixels.

Owns what the layers and objects of profiles/*.tmx and atlas.tmx mean. Must not know words, pictures or screens.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import hypot
from typing import Final, TypeAlias

from game.content.problems import Mark

PointM: TypeAlias = tuple[float, float]
"""x in m from the left, depth in m below the profile's zero level."""
PointPx: TypeAlias = tuple[float, float]
OPEN_WATER: Final = "water"


@dataclass(frozen=True)
class GroundLayer:
    """A polygon of one kind of ground, in painting order; `layer_id` is its material."""

    layer_id: str
    points_m: tuple[PointM, ...]


@dataclass(frozen=True)
class WaterLine:
    """A line of the water layer: its name, its kind (the object's class: groundwater, head, arrow), its points."""

    id: str
    kind: str
    points_m: tuple[PointM, ...]


@dataclass(frozen=True)
class Spot:
    """A named point of a map (a find, a station, a secret) and its class (for a find: the layer it lies in)."""

    id: str
    class_: str
    x_m: float
    depth_m: float


@dataclass(frozen=True)
class Frame:
    """A named box of a map (the shaft, a step of the ladder) with its class, in m from the left and below zero.

    `known_depth_m`: how deep a step of the ladder truly lies, where that may be told.
    """

    id: str
    class_: str
    left_m: float
    top_m: float
    right_m: float
    bottom_m: float
    known_depth_m: float | None = None

    def holds(self, x_m: float, depth_m: float) -> bool:
        """Whether a place of the map lies in the box, its borders included."""
        return self.left_m <= x_m <= self.right_m and self.top_m <= depth_m <= self.bottom_m


@dataclass(frozen=True)
class Window:
    """A part of the map below the break that is true to scale again, at a scale of its own.

    `frame` and `layers` are in metres of the map, like all else in it; one of those metres stands for `share` true
    metres. The frame's upper left corner is truly `left_m` from the profile's left edge and `top_m` below its zero.
    """

    frame: Frame
    share: float
    left_m: float
    top_m: float
    layers: tuple[GroundLayer, ...]

    def true(self, x_m: float, depth_m: float) -> PointM:
        """What a place of the map stands for, in true metres."""
        across_m, down_m = x_m - self.frame.left_m, depth_m - self.frame.top_m
        return (self.left_m + across_m * self.share, self.top_m + down_m * self.share)

    def drawn(self, x_m: float, depth_m: float) -> PointM:
        """Where on the map true metres are drawn."""
        return (
            self.frame.left_m + (x_m - self.left_m) / self.share,
            self.frame.top_m + (depth_m - self.top_m) / self.share,
        )


@dataclass(frozen=True)
class ProfileMap:
    """A cross-section: its scale (px per m in both directions), its zero level in m NAP, and all that lies in it.

    `zero_y_px` is the map row of depth 0; depths count downwards from there. `surface` runs from left to right.
    Down to `depth_m` the map is true to scale; below come the ladder and perhaps a window. `comparisons` are the
    places where something is held against the depth.
    """

    id: str
    px_per_m: float
    zero_nap_m: float
    zero_y_px: float
    width_m: float
    depth_m: float
    layers: tuple[GroundLayer, ...]
    surface: tuple[PointM, ...]
    water: tuple[WaterLine, ...]
    finds: Mapping[str, Spot]
    stations: Mapping[str, Spot]
    secret: Spot | None
    shaft: Frame | None
    ladder: tuple[Frame, ...]
    marks: Mapping[str, Mark]
    window: Window | None = None
    comparisons: Mapping[str, Spot] = field(default_factory=dict)

    @property
    def groundwater(self) -> tuple[WaterLine, ...]:
        """The lines of the groundwater."""
        return tuple(line for line in self.water if line.kind == "groundwater")

    @property
    def heads(self) -> tuple[WaterLine, ...]:
        """Where water stands perched on clay: the lines to which the groundwater below the clay rises."""
        return tuple(line for line in self.water if line.kind == "head")

    @property
    def arrows(self) -> tuple[WaterLine, ...]:
        """The ways the water goes, each from its tail to its head."""
        return tuple(line for line in self.water if line.kind == "arrow")

    def spot(self, name: str) -> Spot | None:
        """The find, station or secret of that id, or None."""
        if self.secret is not None and self.secret.id == name:
            return self.secret
        return self.finds.get(name) or self.stations.get(name)

    def surface_depth_m(self, x_m: float) -> float:
        """The depth of the surface below the zero level at x."""
        return height_at(self.surface, x_m)

    def in_window(self, x_m: float, depth_m: float) -> bool:
        """Whether a place lies in the window below the break."""
        return self.window is not None and self.window.frame.holds(x_m, depth_m)

    def depth_below_surface_m(self, x_m: float, depth_m: float) -> float:
        """What the gauge tells: true metres below the surface at x."""
        if self.window is not None and self.window.frame.holds(x_m, depth_m):
            x_m, depth_m = self.window.true(x_m, depth_m)
        return depth_m - self.surface_depth_m(x_m)

    def layer_at(self, x_m: float, depth_m: float) -> str | None:
        """The id of the topmost painted ground at a point; None in the open air and outside all polygons.

        Open water stands above the surface, which runs along its bed.
        """
        dry, here = depth_m < self.surface_depth_m(x_m), (x_m, depth_m)
        layers = self.window.layers if self.window is not None and self.in_window(x_m, depth_m) else self.layers
        seen = (layer for layer in reversed(layers) if not dry or layer.layer_id == OPEN_WATER)
        return next((layer.layer_id for layer in seen if inside(layer.points_m, here)), None)

    def step_at(self, x_m: float, depth_m: float) -> Frame | None:
        """The step of the ladder that is drawn at a place of the map."""
        return next((step for step in self.ladder if step.holds(x_m, depth_m)), None)


@dataclass(frozen=True)
class AtlasMark:
    """A named point of the atlas, with its class."""

    id: str
    class_: str
    at: PointPx


@dataclass(frozen=True)
class AtlasLine:
    """A named line or area of the atlas: a river, a ridge."""

    id: str
    class_: str
    points: tuple[PointPx, ...]
    closed: bool


@dataclass(frozen=True)
class AtlasMap:
    """The picture map: size in px and its object layers; objects are named by their ids."""

    size: tuple[float, float]
    places: Mapping[str, AtlasMark]
    labels: Mapping[str, AtlasMark]
    rivers: tuple[AtlasLine, ...]
    ridges: tuple[AtlasLine, ...]
    marks: Mapping[str, Mark]


def height_at(line: tuple[PointM, ...], x_m: float) -> float:
    """The second coordinate of a line that runs from left to right, at x; flat beyond its ends, 0 without points."""
    if not line:
        return 0.0
    after = bisect_right(line, x_m, key=lambda point: point[0])
    if after == 0:
        return line[0][1]
    if after == len(line):
        return line[-1][1]
    (x0, d0), (x1, d1) = line[after - 1], line[after]
    return d0 + (d1 - d0) * (x_m - x0) / (x1 - x0)


def inside(polygon: tuple[PointM, ...], point: PointM) -> bool:
    """Whether a point lies inside a polygon (even-odd rule); points on the border count as inside within 1 mm."""
    x, y = point
    within = False
    for (x0, y0), (x1, y1) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        if _on_edge(point, (x0, y0), (x1, y1)):
            return True
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            within = not within
    return within


def _on_edge(point: PointM, start: PointM, end: PointM, near: float = 1e-3) -> bool:
    (x, y), (x0, y0), (x1, y1) = point, start, end
    length = hypot(x1 - x0, y1 - y0)
    if length < near:
        return abs(x - x0) < near and abs(y - y0) < near
    along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length
    off = abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length
    return off < near and -near <= along <= length + near
