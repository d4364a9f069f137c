"""Marks laid over a picture: arrows of water, sparks.

Painted after the light. No words.
"""
import math

import numpy as np

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import brush_stroke, polygon, resampled, union
from assets.paint.kit.region import Region

Points = list[tuple[float, float]]


def arrow(canvas: Canvas, points: Points, width: float = 9, colour: Colour = 'frost', head: float = 20,
          alpha: float = .95, clip: Region | None = None) -> Region | None:
    """A brushed arrow along `points` that ends in a notched head of `head` px."""
    line = np.asarray(resampled(points, 24))
    along = line[-1] - line[-4]
    angle = math.atan2(along[1], along[0])
    ex, ey = (float(v) for v in line[-1])
    c, s = math.cos(angle), math.sin(angle)
    tip = polygon([(ex + c * head * .75, ey + s * head * .75),
                   (ex - s * head * .62 - c * head * .35, ey + c * head * .62 - s * head * .35),
                   (ex - c * head * .12, ey - s * head * .12),
                   (ex + s * head * .62 - c * head * .35, ey - c * head * .62 - s * head * .35)], 2)
    shaft = brush_stroke([(float(a), float(b)) for a, b in (*line[::4], line[-1])], width * .35, width, width * .8)
    return canvas.ink(union(shaft, tip), colour, alpha, wobble=.5, edge=.7, tooth=0, clip=clip)


def spark(canvas: Canvas, x: float, y: float, radius: float = 12, colour: Colour = 'glow', alpha: float = 1) -> None:
    """A four-pointed star."""
    points = []
    for k in range(8):
        angle = k * math.pi / 4 - math.pi / 2
        reach = radius if k % 2 == 0 else radius * .3
        points.append((x + math.cos(angle) * reach, y + math.sin(angle) * reach))
    canvas.ink(polygon(points, .8), colour, alpha, wobble=.1, edge=.2, tooth=0)
