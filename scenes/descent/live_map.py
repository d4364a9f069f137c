"""A cross-section straight from its Tiled map, before it is painted: polygons filled with their materials' tiles.

This is what an author sees who drew a new map, or changed one while the book is open (`--dev`). Reads through pytmx;
readers see the painted tiles of `world`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pygame
import pytmx

from scenes.descent.camera import Camera
from scenes.scene import CANVAS_SIZE
from scenes.view.columns import TILE, textured
from scenes.view.library import Library

SKY = (0xD6, 0xE0, 0xCF)
OUTLINE = (0x2B, 0x25, 0x30)
WATER_LINE = (0xBF, 0xD4, 0xC6)
PointPx = tuple[float, float]


@dataclass(frozen=True)
class Shape:
    """A polygon or line of the map in map px; `kind` is its class: the material, groundwater or arrow."""

    kind: str
    points: tuple[PointPx, ...]


class LiveMap:
    """The ground, surface and water layers of one .tmx."""

    def __init__(self, path: Path, library: Library) -> None:
        tiled = pytmx.TiledMap(str(path))
        self.library = library
        self.ground = _shapes(tiled, "ground")
        self.surface = _shapes(tiled, "surface")
        self.water = _shapes(tiled, "water")

    def draw(self, canvas: pygame.Surface, camera: Camera) -> None:
        """The ground below the surface line, in painting order, each polygon in its material."""
        canvas.fill(SKY)
        ground = pygame.Surface(CANVAS_SIZE, pygame.SRCALPHA)
        for shape in self.ground:
            self._fill(ground, camera, shape)
        for shape in self.surface:
            points = [camera.to_canvas(point) for point in shape.points]
            air = [(points[0][0], -9), *points, (points[-1][0], -9)]
            pygame.draw.polygon(ground, (0, 0, 0, 0), air)
            pygame.draw.lines(ground, OUTLINE, False, points, 5)
        canvas.blit(ground, (0, 0))
        for shape in self.water:
            pygame.draw.lines(canvas, WATER_LINE, False, [camera.to_canvas(point) for point in shape.points], 5)

    def _fill(self, canvas: pygame.Surface, camera: Camera, shape: Shape) -> None:
        points = [camera.to_canvas(point) for point in shape.points]
        box = pygame.Rect(0, 0, *CANVAS_SIZE).clip(_bounds(points))
        if not box.w or not box.h:
            return
        part = pygame.Surface(box.size, pygame.SRCALPHA)
        pygame.draw.polygon(part, (255, 255, 255), [(x - box.x, y - box.y) for x, y in points])
        texture = textured(self.library, shape.kind, (CANVAS_SIZE[0] + TILE, CANVAS_SIZE[1] + TILE))
        corner = ((box.x + round(camera.x)) % TILE, (box.y + round(camera.y)) % TILE)
        part.blit(texture, (0, 0), (*corner, *box.size), special_flags=pygame.BLEND_RGBA_MULT)
        canvas.blit(part, box)
        pygame.draw.lines(canvas, OUTLINE, True, points, 3)


def _shapes(tiled: pytmx.TiledMap, layer: str) -> tuple[Shape, ...]:
    """The objects that have points, in their order; a name may stand over several object layers, for their colours."""
    return tuple(
        Shape(str(one.type or ""), tuple((float(x), float(y)) for x, y in one.points))
        for group in tiled.objectgroups
        if group.name == layer
        for one in group
        if getattr(one, "points", None)
    )


def _bounds(points: list[tuple[int, int]]) -> pygame.Rect:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return pygame.Rect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
