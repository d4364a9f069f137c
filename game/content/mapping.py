"""From a Tiled map to a cross-section or the atlas, or to what is wrong with the map (S016, S017).

Must not know words or pictures.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from game.content.maps import (
    AtlasLine,
    AtlasMap,
    AtlasMark,
    Frame,
    GroundLayer,
    PointM,
    ProfileMap,
    Spot,
    WaterLine,
    Window,
)
from game.content.nearest import did_you_mean
from game.content.problems import Mark, Problem
from game.content.tmx import MapObject, ObjectLayer, TiledMap

PROFILE_LAYERS: Final = (
    "ground",
    "surface",
    "water",
    "finds",
    "stations",
    "secret",
    "shaft",
    "ladder",
    "window",
    "comparisons",
)
WINDOW_PROPERTIES: Final = ("px_per_m", "left_m", "top_m")
ATLAS_LAYERS: Final = ("places", "labels", "rivers", "ridges")
_SHAPES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "ground": ("polygon",),
        "surface": ("polyline",),
        "water": ("polyline", "polygon"),
        "finds": ("point",),
        "stations": ("point",),
        "secret": ("point",),
        "shaft": ("box",),
        "ladder": ("box",),
        "window": ("box",),
        "comparisons": ("point",),
        "places": ("point",),
        "labels": ("point", "text"),
        "rivers": ("polyline",),
        "ridges": ("polyline", "polygon"),
    }
)
_UNNAMED: Final = ("ground", "surface", "shaft")


def profile_map(tiled: TiledMap, name: str) -> ProfileMap | tuple[Problem, ...]:
    """The cross-section of a Tiled map; `name` is the profile's id, as its file is called."""
    problems = (*_objects_amiss(tiled, PROFILE_LAYERS), *_properties_amiss(tiled, name), *_parts_missing(tiled))
    if problems:
        return problems
    px_per_m, zero_nap_m = (float(tiled.properties[key]) for key in ("px_per_m", "zero_nap_m"))
    zero_y_px = float(tiled.properties.get("zero_y_px", "0"))
    metres = _Metres(px_per_m, zero_y_px)
    polygons = tuple(GroundLayer(one.class_, metres.points(one)) for one in _objects(tiled, "ground"))
    window = next((metres.window(one, polygons) for one in _objects(tiled, "window")), None)
    ground = tuple(one for one in polygons if window is None or one not in window.layers)
    shaft, secret = _objects(tiled, "shaft"), _objects(tiled, "secret")
    return ProfileMap(
        id=name,
        px_per_m=px_per_m,
        zero_nap_m=zero_nap_m,
        zero_y_px=zero_y_px,
        width_m=tiled.size[0] / px_per_m,
        depth_m=max(depth for layer in ground for _, depth in layer.points_m),
        layers=ground,
        surface=metres.points(_objects(tiled, "surface")[0]),
        water=tuple(WaterLine(one.name, one.class_, metres.points(one)) for one in _objects(tiled, "water")),
        finds=MappingProxyType({one.name: metres.spot(one) for one in _objects(tiled, "finds")}),
        stations=MappingProxyType({one.name: metres.spot(one) for one in _objects(tiled, "stations")}),
        secret=metres.spot(secret[0]) if secret else None,
        shaft=metres.frame(shaft[0]) if shaft else None,
        ladder=tuple(metres.frame(one) for one in _objects(tiled, "ladder")),
        marks=_marks(tiled),
        window=window,
        comparisons=MappingProxyType({one.name: metres.spot(one) for one in _objects(tiled, "comparisons")}),
    )


def atlas_map(tiled: TiledMap) -> AtlasMap | tuple[Problem, ...]:
    """The picture map of a Tiled map."""
    problems = tuple(_objects_amiss(tiled, ATLAS_LAYERS))
    if problems:
        return problems
    return AtlasMap(
        size=tiled.size,
        places=_atlas_marks(tiled, "places"),
        labels=_atlas_marks(tiled, "labels"),
        rivers=_atlas_lines(tiled, "rivers"),
        ridges=_atlas_lines(tiled, "ridges"),
        marks=_marks(tiled),
    )


class _Metres:
    """Map pixels told in metres: right of the left edge, and below depth 0."""

    def __init__(self, px_per_m: float, zero_y_px: float) -> None:
        self._scale, self._zero = px_per_m, zero_y_px

    def points(self, one: MapObject) -> tuple[PointM, ...]:
        return tuple((round(x / self._scale, 4), round((y - self._zero) / self._scale, 4)) for x, y in one.points)

    def spot(self, one: MapObject) -> Spot:
        x_m, depth_m = self.points(one)[0]
        return Spot(one.name, one.class_, x_m, depth_m)

    def frame(self, one: MapObject) -> Frame:
        points = self.points(one)
        (left, top), (right, bottom) = points[0], points[2]
        known = one.properties.get("depth_m")
        return Frame(one.name, one.class_, left, top, right, bottom, None if known is None else float(known))

    def window(self, one: MapObject, ground: tuple[GroundLayer, ...]) -> Window:
        frame = self.frame(one)
        px_per_m, left_m, top_m = (float(one.properties[key]) for key in WINDOW_PROPERTIES)
        seen = tuple(layer for layer in ground if all(frame.holds(*point) for point in layer.points_m))
        return Window(frame, self._scale / px_per_m, left_m, top_m, seen)


def _objects(tiled: TiledMap, layer: str) -> tuple[MapObject, ...]:
    return tuple(one for found in tiled.layers if found.name == layer for one in found.objects)


def _objects_amiss(tiled: TiledMap, known: tuple[str, ...]) -> Iterator[Problem]:
    for layer in tiled.layers:
        seen: dict[str, Mark] = {}
        if layer.name not in known:
            said = f"'{layer.name}' is none of the layers {', '.join(known)}{did_you_mean(layer.name, known)}"
            yield tiled.problem("S017", layer.mark, said)
            continue
        for one in layer.objects:
            yield from _object_amiss(tiled, layer, one)
            if one.name and one.name in seen and layer.name not in _UNNAMED:
                said = f"two objects are named '{one.name}'; the first is on line {seen[one.name].line}"
                yield tiled.problem("S017", one.mark, said)
            seen.setdefault(one.name, one.mark)


def _object_amiss(tiled: TiledMap, layer: ObjectLayer, one: MapObject) -> Iterator[Problem]:
    if layer.name not in _UNNAMED and not one.name:
        yield tiled.problem("S017", one.mark, f"an object in '{layer.name}' has no name; its name is its id")
    if layer.name in ("ground", "water", "finds", "ladder") and not one.class_:
        yield tiled.problem("S017", one.mark, f"an object in '{layer.name}' has no class; its class is the layer id")
    if one.shape not in _SHAPES[layer.name]:
        wanted = " or ".join(_SHAPES[layer.name])
        yield tiled.problem("S017", one.mark, f"a {wanted} is asked in '{layer.name}', found a {one.shape}")
    elif len(one.points) < {"polygon": 3, "polyline": 2}.get(one.shape, 1):
        yield tiled.problem("S017", one.mark, f"a {one.shape} of {len(one.points)} points is no {one.shape}")


def _properties_amiss(tiled: TiledMap, name: str) -> Iterator[Problem]:
    for key, positive in (("px_per_m", True), ("zero_nap_m", False), ("zero_y_px", False)):
        value = tiled.properties.get(key, "0" if key == "zero_y_px" else None)
        if value is None:
            yield tiled.problem("S016", tiled.mark, f"the map has no property '{key}'")
        elif not _is_number(value) or (positive and float(value) <= 0):
            yield tiled.problem("S016", tiled.mark, f"the property '{key}' is no fitting number: '{value}'")
    for one in _objects(tiled, "window"):
        for key in WINDOW_PROPERTIES:
            value = one.properties.get(key, "")
            if not _is_number(value) or (key == "px_per_m" and float(value) <= 0):
                yield tiled.problem("S016", one.mark, f"the window's property '{key}' is no fitting number: '{value}'")
    for one in _objects(tiled, "ladder"):
        value = one.properties.get("depth_m", "0")
        if not _is_number(value):
            yield tiled.problem("S016", one.mark, f"the property 'depth_m' of '{one.name}' is no number: '{value}'")
    said = tiled.properties.get("profile")
    if said != name:
        yield tiled.problem("S016", tiled.mark, f"the property 'profile' must be '{name}', found '{said or ''}'")


def _parts_missing(tiled: TiledMap) -> Iterator[Problem]:
    for layer, most in (("ground", None), ("surface", 1), ("secret", 1), ("shaft", 1), ("window", 1)):
        count = len(_objects(tiled, layer))
        if layer in ("ground", "surface") and not count:
            yield tiled.problem("S017", tiled.mark, f"the map has nothing in its object layer '{layer}'")
        elif most is not None and count > most:
            yield tiled.problem("S017", tiled.mark, f"one object is asked in '{layer}', found {count}")


def _atlas_marks(tiled: TiledMap, layer: str) -> Mapping[str, AtlasMark]:
    found = _objects(tiled, layer)
    return MappingProxyType({one.name: AtlasMark(one.name, one.class_, one.points[0]) for one in found})


def _atlas_lines(tiled: TiledMap, layer: str) -> tuple[AtlasLine, ...]:
    found = _objects(tiled, layer)
    return tuple(AtlasLine(one.name, one.class_, one.points, one.shape == "polygon") for one in found)


def _marks(tiled: TiledMap) -> Mapping[str, Mark]:
    marks: dict[str, Mark] = {}
    for layer in tiled.layers:
        for one in layer.objects:
            marks.setdefault(one.name, one.mark)
    return MappingProxyType(marks)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text.lower() not in ("nan", "inf", "-inf")
