"""A pen for local units: draw a thing once about (0, 0), put it anywhere, at any size, mirrored or turned."""
from typing import Any

import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour


class Pen:
    """Local (0, 0) lies at (x, y) of the canvas; `scale` px a unit, mirrored by `flip`, turned by `turn` degrees."""

    def __init__(self, canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, turn: float = 0,
                 clip: Region | None = None) -> None:
        self.canvas, self.scale, self.clip = canvas, scale, clip
        self.matrix = skia.Matrix()
        self.matrix.preTranslate(x, y)
        self.matrix.preScale(-scale if flip else scale, scale)
        self.matrix.preRotate(turn)

    def path(self, path: skia.Path) -> skia.Path:
        """A local outline in canvas units."""
        copy = skia.Path(path)
        copy.transform(self.matrix)
        return copy

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A local point in canvas units."""
        spot = self.matrix.mapXY(x, y)
        return spot.x(), spot.y()

    def vector(self, x: float, y: float) -> tuple[float, float]:
        """A local arrow in canvas units."""
        (ax, ay), (bx, by) = self.point(x, y), self.point(0, 0)
        return ax - bx, ay - by

    def ink(self, path: skia.Path, colour: Colour, stroke: float | None = None, wobble: float = .8, edge: float = .7,
            tooth: float = .012, **more: Any) -> Region | None:
        """`Canvas.ink` with the outline and `stroke` in local units; wobble and edge shrink with a small pen."""
        if self.clip is not None:
            more.setdefault("clip", self.clip)
        return self.canvas.ink(self.path(path), colour, stroke=stroke * self.scale if stroke else None,
                               wobble=wobble * min(1, self.scale), edge=edge * min(1, self.scale ** .7),
                               tooth=tooth, **more)

    def shade(self, region: Region | None, colour: Colour, dx: float, dy: float, blur: float,
              **more: Any) -> Region | None:
        """`Canvas.shade` with the way to the light and the blur in local units."""
        vx, vy = self.vector(dx, dy)
        return self.canvas.shade(region, colour, vx, vy, blur * self.scale, **more)
