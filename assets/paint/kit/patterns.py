"""Overprinted marks that fill a region: dots, dashes, ripples, diamonds, crosses, pebbles.

Each pattern is one batched outline, clipped to its region. On a canvas with a `period` the marks repeat without a
seam; elsewhere they start at the region's left top corner. Colours and amounts come from the caller.
"""
import math
from collections.abc import Callable, Sequence

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import CoverageField, brush_stroke, moved, polygon, spline
from assets.paint.kit.surface import Blend

Box = tuple[float, float, float, float]
Range = tuple[float, float]


def jittered_grid(rng: np.random.Generator, box: Box, dx: float, dy: float | None = None,
                  jitter: float = .45) -> list[tuple[float, float]]:
    """Points over a box (left, top, right, bottom), every other row shifted by half, each moved by chance."""
    dy = dy or dx
    left, top, right, bottom = box
    return [(x + rng.uniform(-jitter, jitter) * dx, y + rng.uniform(-jitter, jitter) * dy)
            for row, y in enumerate(np.arange(top, bottom, dy))
            for x in np.arange(left + (row % 2) * dx / 2, right, dx)]


def fitted(canvas: Canvas, step: float, even: bool = False) -> float:
    """The step nearest to `step` that divides the canvas's period (an even number of times if asked)."""
    if canvas.period is None:
        return step
    count = max(1, round(canvas.period / step))
    if even:
        count = max(2, 2 * round(canvas.period / step / 2))
    return canvas.period / count


def pattern_box(canvas: Canvas, region: Region) -> Box:
    """Where marks are scattered, in logical px: one period, or the region's box."""
    return canvas.box(region) if canvas.period is None else (0, 0, canvas.period, canvas.period)


def scattered(canvas: Canvas, region: Region, dx: float, dy: float | None = None, jitter: float = .45,
              keep: float = 1) -> list[tuple[float, float]]:
    """Jittered places for marks over a region; each stays with the chance `keep`."""
    spots = jittered_grid(canvas.rng, pattern_box(canvas, region), fitted(canvas, dx),
                          fitted(canvas, dy or dx, even=True), jitter)
    return spots if keep >= 1 else [spot for spot in spots if canvas.rng.random() < keep]


def repeated(canvas: Canvas, path: skia.Path) -> skia.Path:
    """The marks of one period, repeated over the canvas; without a period the path itself."""
    if canvas.period is None:
        return path
    whole = skia.Path()
    whole.setFillType(skia.PathFillType.kWinding)
    for column in (-1, 0, 1):
        for row in (-1, 0, 1):
            whole.addPath(moved(path, column * canvas.period, row * canvas.period))
    return whole


def stamp(canvas: Canvas, region: Region, path: skia.Path, paint: Colour, alpha: float = 1, wobble: float = .6,
          edge: float = .4, blend: Blend = "normal", stroke: float | None = None,
          field: CoverageField | None = None) -> Region | None:
    """Lays all marks of a pattern in one flat colour."""
    if path.isEmpty():
        return None
    return canvas.ink(repeated(canvas, path), paint, alpha, blend, wobble, edge, tooth=0, mottle=0, streak=0,
                      clip=region, stroke=stroke, field=field)


def dots(canvas: Canvas, region: Region, paint: Colour, spacing: float = 14, radius: Range = (.8, 2),
         alpha: float = .6, blend: Blend = "normal", field: CoverageField | None = None,
         keep: float = .8) -> Region | None:
    path = skia.Path()
    for x, y in scattered(canvas, region, spacing, keep=keep):
        path.addCircle(x, y, canvas.rng.uniform(*radius))
    return stamp(canvas, region, path, paint, alpha, 0, .3, blend, field=field)


def dashes(canvas: Canvas, region: Region, paint: Colour, dx: float = 46, dy: float = 16, length: Range = (14, 34),
           width: Range = (1.4, 3.2), alpha: float = .6, blend: Blend = "normal",
           slope: Callable[[float, float], float] | None = None, keep: float = .75, bend: float = 0,
           jitter: float = .4) -> Region | None:
    """Short brush lines; `slope(x, y)` gives their angle in radians, else they lie nearly level."""
    path = skia.Path()
    for x, y in scattered(canvas, region, dx, dy, jitter, keep):
        half = canvas.rng.uniform(*length) / 2
        angle = slope(x, y) if slope else canvas.rng.normal(0, .05)
        full = canvas.rng.uniform(*width)
        ex, ey = half * math.cos(angle), half * math.sin(angle)
        path.addPath(brush_stroke([(x - ex, y - ey), (x, y - bend), (x + ex, y + ey)], full * .4, full * .4, full, 7))
    return stamp(canvas, region, path, paint, alpha, .6, .4, blend)


def ripples(canvas: Canvas, region: Region, paint: Colour, dx: float = 44, dy: float = 26, radius: float = 14,
            width: float = 2.4, alpha: float = .6, blend: Blend = "normal", keep: float = .9) -> Region | None:
    """Rows of little hanging arcs."""
    path = skia.Path()
    for x, y in scattered(canvas, region, dx, dy, .12, keep):
        r = radius * canvas.rng.uniform(.75, 1.1)
        path.addPath(brush_stroke([(x - r, y), (x - r * .5, y + r * .42), (x, y + r * .55), (x + r * .5, y + r * .42),
                                   (x + r, y)], .6, .6, width, 12))
    return stamp(canvas, region, path, paint, alpha, .6, .3, blend)


def diamonds(canvas: Canvas, region: Region, paint: Colour, dx: float = 40, dy: float = 30, radius: float = 5,
             alpha: float = .6, blend: Blend = "normal", keep: float = .85) -> Region | None:
    path = skia.Path()
    for x, y in scattered(canvas, region, dx, dy, .2, keep):
        r = radius * canvas.rng.uniform(.6, 1.2)
        path.addPath(polygon([(x - r * 1.3, y), (x, y - r * .8), (x + r * 1.3, y), (x, y + r * .8)]))
    return stamp(canvas, region, path, paint, alpha, .6, .4, blend)


def crosses(canvas: Canvas, region: Region, paint: Colour, spacing: float = 60, arm: float = 6, alpha: float = .5,
            keep: float = .8) -> Region | None:
    """Glints: two short strokes at right angles, turned by chance."""
    path = skia.Path()
    for x, y in scattered(canvas, region, spacing, spacing * .7, .25, keep):
        turn = canvas.rng.uniform(0, 1.5)
        for angle in (turn, turn + math.pi / 2):
            ex, ey = arm * math.cos(angle), arm * math.sin(angle)
            path.addPath(brush_stroke([(x - ex, y - ey), (x + ex, y + ey)], 1, 1, 2.6, 4))
    return stamp(canvas, region, path, paint, alpha, .3, .3)


def stone_outline(rng: np.random.Generator, x: float, y: float, rx: float, ry: float, turn: float = 0,
                  count: int = 8, unevenness: float = .13) -> skia.Path:
    """A rounded stone, never twice the same."""
    points = []
    for i in range(count):
        angle = 2 * math.pi * i / count + rng.uniform(-.18, .18)
        reach = 1 + rng.uniform(-unevenness, unevenness)
        points.append((rx * reach * math.cos(angle), ry * reach * math.sin(angle)))
    return moved(spline(points), x, y, turn=turn)


def pebbles(canvas: Canvas, region: Region, colours: Sequence[Colour], spacing: float = 38, radius: Range = (3, 8),
            keep: float = .6, shaded: bool = True, alpha: float = 1,
            field: Callable[[float, float], float] | None = None) -> None:
    """Small stones in several colours; `field(x, y)` thins them out."""
    rng = canvas.rng
    paths = [skia.Path() for _ in colours]
    for x, y in scattered(canvas, region, spacing, keep=keep):
        if field is not None and rng.random() > field(x, y):
            continue
        rx = rng.uniform(*radius)
        ry = rx * rng.uniform(.55, .9)
        paths[int(rng.integers(len(colours)))].addPath(stone_outline(rng, x, y, rx, ry, rng.uniform(-25, 25)))
    for paint, path in zip(colours, paths, strict=True):
        laid = stamp(canvas, region, path, paint, alpha, .5, .5)
        if shaded and laid is not None:
            canvas.shade(laid, "ink", -2, -3, 2, alpha=.35, low=.25)
