"""A pen that draws in the local units of a figure on any canvas.

Owns the way from local units (feet at y = 0, facing right) to px of the stage: place, size, flip, turn.
Knows nothing of what is drawn.
"""
from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import radial_field

Point = tuple[float, float]
BRISTLE_STEP = 30     # degrees between the textures in use
PLAIN_BRUSH = 9.      # the canvas's own brush angle, for small shapes


def _matrix(x: float, y: float, sx: float, sy: float, turn: float) -> skia.Matrix:
    matrix = skia.Matrix()
    matrix.preTranslate(x, y)
    matrix.preRotate(turn)
    matrix.preScale(sx, sy)
    return matrix


@dataclass(frozen=True)
class Pen:
    """Local paths in, paint on the canvas out. `clip` is a region of the canvas that all ink keeps to."""
    canvas: Canvas
    matrix: skia.Matrix
    clip: Region | None = None

    @classmethod
    def at(cls, canvas: Canvas, x: float, y: float, size: float = 1, flip: bool = False, turn: float = 0,
           clip: Region | None = None) -> Pen:
        """A pen with its origin at (x, y) px, `size` px a unit, mirrored by `flip`, turned by `turn` degrees."""
        mirrored = _matrix(x, y, -size if flip else size, size, 0)
        return cls(canvas, skia.Matrix.Concat(mirrored, _matrix(0, 0, 1, 1, turn)), clip)

    def placed(self, x: float, y: float, turn: float = 0, sx: float = 1, sy: float | None = None) -> Pen:
        """A pen whose origin is this pen's (x, y): for a hand, a head, a thing that is held."""
        matrix = skia.Matrix.Concat(self.matrix, _matrix(x, y, sx, sx if sy is None else sy, turn))
        return Pen(self.canvas, matrix, self.clip)

    def turned(self, turn: float, x: float, y: float) -> Pen:
        """The same units, turned by `turn` degrees round the local point (x, y): a torso that leans."""
        return self.placed(x, y, turn).placed(-x, -y)

    def clipped(self, path: skia.Path) -> Pen:
        """The same pen, kept within a local path (and within its own clip)."""
        region = self.canvas.mask(self.path(path), wobble=0, edge=0, clip=self.clip)
        return Pen(self.canvas, self.matrix, region)

    @property
    def size(self) -> float:
        """Px of the stage for one local unit."""
        a, b = self.vector(1, 0), self.vector(0, 1)
        return math.sqrt(abs(a[0] * b[1] - a[1] * b[0]))

    def upright(self, x: float, y: float, turn: float = 0) -> Pen:
        """A pen at the local point (x, y) that keeps size and flip but not the turn: for what hangs plumb."""
        a, b = self.vector(1, 0), self.vector(0, 1)
        flip = a[0] * b[1] - a[1] * b[0] < 0
        return Pen.at(self.canvas, *self.point(x, y), self.size, flip, turn, self.clip)

    def point(self, x: float, y: float) -> Point:
        """The place on the stage of a local point."""
        mapped = self.matrix.mapXY(x, y)
        return mapped.x(), mapped.y()

    def vector(self, x: float, y: float) -> Point:
        """A local arrow in px of the stage."""
        ax, ay = self.point(x, y)
        ox, oy = self.point(0, 0)
        return ax - ox, ay - oy

    def path(self, path: skia.Path) -> skia.Path:
        """A local path in px of the stage."""
        copy = skia.Path(path)
        copy.transform(self.matrix)
        return copy

    def bristle(self, angle: float) -> str:
        """The dry-brush texture whose hairs lie near a local angle in degrees (a small turn keeps it)."""
        return f'bristle{self.steps(angle):03d}'

    def steps(self, angle: float) -> int:
        """A local angle as the stage sees it, in steps of 30 degrees: few textures serve all figures."""
        dx, dy = self.vector(math.cos(math.radians(angle)), math.sin(math.radians(angle)))
        return math.floor(math.degrees(math.atan2(dy, dx)) / BRISTLE_STEP + .35) * BRISTLE_STEP % 180

    def ink(self, path: skia.Path, colour: Colour, *, stroke: float | None = None, wobble: float = .4,
            edge: float = .5, tooth: float = 0., clip: Region | None = None, angle: float = PLAIN_BRUSH,
            **more: Any) -> Region | None:
        """Lay one local shape of paint; widths in local units. Returns its region, or None off the canvas."""
        size = self.size
        brush = angle if angle == PLAIN_BRUSH else self.steps(angle)
        return self.canvas.ink(
            self.path(path), colour, stroke=stroke * size if stroke else None, wobble=wobble * min(1., size),
            edge=edge * min(1., size ** .7), tooth=tooth, angle=brush, clip=both(self.clip, clip), **more)

    def shade(self, region: Region | None, colour: Colour, dx: float, dy: float, blur: float, *,
              alpha: float = .7, texture: str = 'grain', low: float = 0., blend: str = 'multiply',
              **more: Any) -> None:
        """Shade the side of a region that is turned away from the light, which stands towards (dx, dy)."""
        if region is not None:
            vx, vy = self.vector(dx, dy)
            self.canvas.shade(region, colour, vx, vy, blur * self.size, alpha=alpha, texture=texture, low=low,
                              blend=blend, **more)

    def patch(self, region: Region | None, colour: Colour, x: float, y: float, inner: float, outer: float, *,
              alpha: float = .8, texture: str = 'grain', softness: float = .35, squash: float = 1) -> None:
        """A round patch on a region that runs out dry between the radii `inner` and `outer` (local units)."""
        if region is None:
            return
        cx, cy = self.point(x, y)
        spot = skia.Path()
        spot.addCircle(x, y, outer)
        field = radial_field(cx, cy, inner * self.size, outer * self.size, squash)
        self.canvas.ink(self.path(spot), colour, alpha=alpha, wobble=0, edge=0, tooth=0, mottle=0, streak=0,
                        clip=both(self.clip, region), field=field, texture=texture, softness=softness)


def both(first: Region | None, second: Region | None) -> Any:
    """Two clips as the canvas takes them."""
    regions = [region for region in (first, second) if region is not None]
    return tuple(regions) if len(regions) > 1 else (regions[0] if regions else None)


def rays(angle: float, reach: float, x: float = 0, y: float = 0) -> Point:
    """The point `reach` units from (x, y) in the direction of `angle` degrees (0 = right, 90 = down)."""
    return x + reach * math.cos(math.radians(angle)), y + reach * math.sin(math.radians(angle))


def shifted(points: Sequence[tuple[Any, ...]], dx: float, dy: float) -> list[tuple[Any, ...]]:
    """Points moved, their corner marks kept."""
    return [(p[0] + dx, p[1] + dy, *p[2:]) for p in points]
