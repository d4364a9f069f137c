"""Rows, columns and through lines that patterns of the ground are set on, with or without a period."""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.paths import brush_stroke, moved
from assets.paint.kit.patterns import fitted, pattern_box, stamp


def level_rows(canvas: Canvas, region: Region, step: float, even: bool = True) -> list[tuple[int, float]]:
    """(number, y) of level rows over a region or over one period."""
    _, top, _, bottom = pattern_box(canvas, region)
    step = fitted(canvas, step, even)
    return list(enumerate(np.arange(top + step / 2, bottom + (0 if canvas.period else step / 2), step)))


def upright_columns(canvas: Canvas, region: Region, step: float, offset: float = 0) -> list[float]:
    left, _, right, _ = pattern_box(canvas, region)
    step = fitted(canvas, step)
    if canvas.period is None:
        return list(np.arange(left - step + offset * step, right + step, step))
    return list(np.arange(left + offset * step, right + offset * step - 1e-6, step))


def through_span(canvas: Canvas, region: Region) -> tuple[float, float]:
    """Left and right end for lines that run through from side to side."""
    left, _, right, _ = pattern_box(canvas, region)
    return (left, right) if canvas.period else (left - 6, right + 6)


def wave_line(canvas: Canvas, region: Region, y: float, height: float, lengths: int, phase: float,
          width: float) -> skia.Path:
    """A wavy line from side to side, a whole number of `lengths` per period (else per 512 px)."""
    left, right = through_span(canvas, region)
    pitch = (canvas.period or 512) / lengths
    xs = np.linspace(left, right, max(9, int((right - left) / 14)))
    points = [(x, y + height * math.sin(2 * math.pi * x / pitch + phase)) for x in xs]
    return brush_stroke(points, width, width, width, min(160, len(points) * 2))


def arch(x: float, y: float, r: float, width: float = 2.2, turn: float = 0) -> skia.Path:
    """A little standing arch: a shell seen from the side."""
    bow = brush_stroke([(-r, 0), (-r * .7, -r * .75), (0, -r), (r * .7, -r * .75), (r, 0)], 1.2, 1.2, width, 10)
    return moved(bow, x, y, turn=turn)


def courses(canvas: Canvas, region: Region, height: float, width: float, paint: str, alpha: float) -> None:
    path = skia.Path()
    height = fitted(canvas, height, even=True)
    for row, y in level_rows(canvas, region, height):
        path.addPath(wave_line(canvas, region, y - height / 2, .8, 3, row, 2.2))
        for x in upright_columns(canvas, region, width, (row % 2) / 2):
            path.addPath(brush_stroke([(x, y - height / 2), (x + 1, y + height / 2)], 2, 2, 2.2, 4))
    stamp(canvas, region, path, paint, alpha, 1, .5)
