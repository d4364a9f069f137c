"""Tiled maps read with the standard library's expat, which knows lines: object layers with their objects, in pixels.

Owns the .tmx format (S006, S007). Must not know what a layer or an object means.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias
from xml.parsers import expat

from game.content.located import read_text
from game.content.problems import Mark, Problem

PointPx: TypeAlias = tuple[float, float]
_SHAPES: Final = ("polygon", "polyline", "point", "ellipse", "text")


@dataclass(frozen=True)
class MapObject:
    """One object of a Tiled map: its name, class, shape, points in map px, its properties, and where it stands.

    `shape` is polygon, polyline, point, ellipse, text or box; a box and an ellipse have the corners of their frame.
    """

    name: str
    class_: str
    shape: str
    points: tuple[PointPx, ...]
    properties: Mapping[str, str]
    mark: Mark


@dataclass(frozen=True)
class ObjectLayer:
    """One object layer with its objects in drawing order."""

    name: str
    objects: tuple[MapObject, ...]
    mark: Mark


@dataclass(frozen=True)
class TiledMap:
    """A Tiled map: size in px, properties as text, its object layers, and the file's lines."""

    label: str
    lines: tuple[str, ...]
    size: tuple[float, float]
    properties: Mapping[str, str]
    layers: tuple[ObjectLayer, ...]
    mark: Mark

    def problem(self, code: str, mark: Mark, message: str) -> Problem:
        """A problem of this map, with the file's line."""
        line = self.lines[mark.line - 1] if 0 < mark.line <= len(self.lines) else ""
        return Problem(code, self.label, mark.line, mark.col, message, line)


def read_tmx(path: Path, label: str) -> TiledMap | Problem:
    """The object layers of a Tiled map, or what keeps it from being read."""
    text = read_text(path, label)
    if isinstance(text, Problem):
        return text
    return tiled(text, label)


def tiled(text: str, label: str) -> TiledMap | Problem:
    """The object layers in the text of a Tiled map, or what keeps it from being read."""
    lines = tuple(text.splitlines())
    reading = _Reading()
    try:
        reading.parser.Parse(text, True)
    except expat.ExpatError as error:
        line = lines[error.lineno - 1] if error.lineno <= len(lines) else ""
        said = f"this is not XML: {expat.ErrorString(error.code)}"
        return Problem("S007", label, error.lineno, error.offset + 1, said, line)
    except (ValueError, KeyError) as error:
        mark = reading.latest
        line = lines[mark.line - 1] if mark.line <= len(lines) else ""
        return Problem("S007", label, mark.line, mark.col, f"this is not a Tiled map: {error}", line)
    if reading.mark is None:
        return Problem("S007", label, 1, 1, "this is not a Tiled map: no <map> in it", lines[0] if lines else "")
    return TiledMap(label, lines, reading.size, reading.properties, tuple(reading.layers), reading.mark)


@dataclass
class _Object:
    attributes: dict[str, str]
    mark: Mark
    shape: str = "box"
    points: str = "0,0"
    properties: dict[str, str] = field(default_factory=dict)


@dataclass
class _Layer:
    name: str
    offset: PointPx
    mark: Mark
    objects: list[MapObject] = field(default_factory=list)


class _Reading:
    """The state of one reading: expat calls it for each element."""

    def __init__(self) -> None:
        self.parser: Any = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.size: tuple[float, float] = (0.0, 0.0)
        self.properties: dict[str, str] = {}
        self.layers: list[ObjectLayer] = []
        self.mark: Mark | None = None
        self.latest = Mark(1, 1)
        self._layer: _Layer | None = None
        self._object: _Object | None = None
        self._open: list[str] = []
        self._long: tuple[dict[str, str], str] | None = None

    def here(self) -> Mark:
        return Mark(self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def _begin(self, element: str, attributes: dict[str, str]) -> None:
        self.latest = self.here()
        match element:
            case "map":
                self.mark = self.latest
                self.size = (
                    int(attributes["width"]) * float(attributes["tilewidth"]),
                    int(attributes["height"]) * float(attributes["tileheight"]),
                )
            case "objectgroup" if "tile" not in self._open:
                offset = (float(attributes.get("offsetx", 0)), float(attributes.get("offsety", 0)))
                self._layer = _Layer(attributes.get("name", ""), offset, self.latest)
            case "object" if self._layer is not None:
                self._object = _Object(attributes, self.latest)
            case "property":
                self._property(attributes)
            case shape if shape in _SHAPES and self._object is not None:
                self._object.shape = shape
                self._object.points = attributes.get("points", "0,0")
        self._open.append(element)

    def _property(self, attributes: dict[str, str]) -> None:
        around = next((one for one in reversed(self._open) if one not in ("properties", "property")), "")
        holder = {"map": self.properties, "object": self._object.properties if self._object else None}.get(around)
        if holder is None:
            return
        holder[attributes["name"]] = attributes.get("value", "")
        self._long = (holder, attributes["name"]) if "value" not in attributes else None

    def _text(self, said: str) -> None:
        if self._long is not None and self._open[-1] == "property":
            holder, name = self._long
            holder[name] += said

    def _end(self, element: str) -> None:
        self._open.pop()
        if element == "property":
            self._long = None
        elif element == "object" and self._object is not None and self._layer is not None:
            self._layer.objects.append(_finished(self._object, self._layer.offset))
            self._object = None
        elif element == "objectgroup" and self._layer is not None and "tile" not in self._open:
            self.layers.append(ObjectLayer(self._layer.name, tuple(self._layer.objects), self._layer.mark))
            self._layer = None


def _finished(raw: _Object, offset: PointPx) -> MapObject:
    at = raw.attributes
    x, y = float(at.get("x", 0)) + offset[0], float(at.get("y", 0)) + offset[1]
    if raw.shape in ("polygon", "polyline", "point"):
        pairs = (pair.split(",") for pair in raw.points.split())
        points = tuple((x + float(px), y + float(py)) for px, py in pairs)
    else:
        width, height = float(at.get("width", 0)), float(at.get("height", 0))
        points = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    class_ = at.get("class") or at.get("type", "")
    return MapObject(at.get("name", ""), class_, raw.shape, points, raw.properties, raw.mark)
