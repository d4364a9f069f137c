"""A band of cloth or wool along a curve: scarves, tails, straps.

Owns the geometry of bands in local units; lays no paint.
"""
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import skia

from assets.paint.kit.paths import polygon

Point = tuple[float, float]


@dataclass(frozen=True)
class Ribbon:
    """A centre line of evenly numbered points with a width at both ends (local units)."""
    line: tuple[Point, ...]
    start: float
    end: float

    def sides(self, t: float) -> tuple[Point, Point]:
        """The two edge points at a share `t` (0-1) of the length."""
        points = np.array(self.line)
        place = min(max(t, 0), 1) * (len(points) - 1)
        k = min(int(place), len(points) - 2)
        at = points[k] + (points[k + 1] - points[k]) * (place - k)
        before, after = points[max(k - 1, 0)], points[min(k + 2, len(points) - 1)]
        along = after - before
        along = along / (np.hypot(*along) + 1e-9)
        half = (self.start + (self.end - self.start) * t) / 2
        left = (float(at[0] - along[1] * half), float(at[1] + along[0] * half))
        return left, (float(at[0] + along[1] * half), float(at[1] - along[0] * half))

    def part(self, t0: float = 0, t1: float = 1, steps: int = 14) -> skia.Path:
        """The outline of the band between two shares of its length."""
        edges = [self.sides(t0 + (t1 - t0) * k / steps) for k in range(steps + 1)]
        return polygon([left for left, _ in edges] + [right for _, right in reversed(edges)])

    def fringe(self, count: int, length: float) -> list[tuple[Point, Point]]:
        """`count` threads (from, to) that hang from the end of the band."""
        (ax, ay), (bx, by) = self.sides(1)
        (cx, cy), (dx, dy) = self.sides(.92)
        hx, hy = (ax + bx - cx - dx) / 2, (ay + by - cy - dy) / 2
        reach = math.hypot(hx, hy) + 1e-9
        threads = []
        for k in range(count):
            t = (k + .5) / count
            x, y = ax + (bx - ax) * t, ay + (by - ay) * t
            far = length * (.85 + .3 * ((k * 7) % 3) / 2)
            spread = (t - .5) * .35
            threads.append(((x - hx / reach * 3, y - hy / reach * 3),
                            (x + (hx - hy * spread) / reach * far, y + (hy + hx * spread) / reach * far)))
        return threads


def flowing(start: Point, headings: Sequence[float], length: float, width: tuple[float, float] = (24, 28),
            steps: int = 28) -> Ribbon:
    """A band that leaves `start` and turns through `headings` (degrees, 90 = down), `length` units long."""
    x, y = start
    line = [(x, y)]
    marks = np.linspace(0, 1, len(headings))
    for k in range(steps):
        angle = math.radians(float(np.interp((k + .5) / steps, marks, headings)))
        x, y = x + math.cos(angle) * length / steps, y + math.sin(angle) * length / steps
        line.append((x, y))
    return Ribbon(tuple(line), *width)


def smooth(points: Sequence[Point], width: tuple[float, float], steps: int = 30) -> Ribbon:
    """A band through given points (Catmull-Rom)."""
    p = [np.array(points[0], float), *[np.array(q, float) for q in points], np.array(points[-1], float)]
    line = []
    spans = len(points) - 1
    for k in range(steps + 1):
        place = min(k / steps * spans, spans - 1e-6)
        i, t = int(place), place - int(place)
        a, b, c, d = p[i], p[i + 1], p[i + 2], p[i + 3]
        at = .5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
        line.append((float(at[0]), float(at[1])))
    return Ribbon(tuple(line), *width)
