"""The handle of the hole: a round wooden tag with a whirl on it, that a finger drags over the land."""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, polygon

HANDLE = (-58, -58, 60, 66)
RADIUS = 45


def paint_handle(canvas: Canvas) -> None:
    """A disc of 96 px with its shadow, arrows to both sides, and the whirl of the drain."""
    canvas.ink(circle(3, 9, RADIUS + 2), 'shadow', alpha=.45, wobble=.5, edge=1.4, tooth=0)
    canvas.ink(circle(0, 0, RADIUS + 3), 'wood_dark', wobble=.5, edge=.5, tooth=0)
    face = canvas.ink(circle(0, 0, RADIUS - 2), 'gold', wobble=.5, edge=.5, angle=30, streak=.05)
    canvas.shade(face, 'ochre', -5, -8, 8, alpha=.6, low=.35)
    drain = canvas.ink(circle(0, 0, 25), mix('teal', 'night', .25), wobble=.4, edge=.5, tooth=0)
    arms = skia.Path()
    for arm in range(3):
        line = []
        for t in np.linspace(0, 1, 22):
            angle, reach = 2 * math.pi * arm / 3 + 4.4 * t, 23 * (1 - .86 * t)
            line.append((reach * math.cos(angle), reach * math.sin(angle)))
        arms.addPath(brush_stroke(line, 2.6, 1.2, 4.4, 30))
    canvas.ink(arms, 'frost', wobble=.3, edge=.4, tooth=0, clip=drain)
    for side in (-1, 1):
        canvas.ink(polygon([(side * 30, -9, 2), (side * 41, 0, 2), (side * 30, 9, 2)]), 'ink', wobble=.3, edge=.3,
                   tooth=0)
