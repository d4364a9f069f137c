"""The plateau as a soup plate upside down: cream glaze with the land painted on it, streams as lines to all sides.

Owns the plate, the small world on its foot, and the water in the glaze; rings come from _plate_shape.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, polygon, rect
from assets.paint.kit.props import buildings, plants, trees, water

from ._plate_shape import MIDDLE, RINGS, TOP, bowl, on_plate

GLAZE: Colour = mix('cream', 'sand', .12)
# where streams leave: angle on the plate, how they wander
STREAMS = ((6, 5), (28, -7), (50, 6), (72, -5), (94, 7), (116, -6), (136, 5), (156, -7), (174, 4))
PATCHES: tuple[tuple[float, float, float, float, Colour], ...] = (     # angle from, to, share from, to, colour
    (-6, 30, .0, .74, 'moss'), (22, 52, .05, .7, mix('ochre', 'gold', .25)), (46, 78, .0, .76, mix('heather', 'rose',
        .15)),
    (70, 98, .1, .8, mix('ochre', 'gold', .25)), (92, 122, .0, .72, mix('moss', 'green', .2)),
    (116, 146, .06, .76, mix('heather', 'rose', .15)), (140, 166, .0, .7, mix('ochre', 'gold', .25)),
    (160, 188, .05, .74, 'moss'))


def paint_plate(canvas: Canvas) -> None:
    """From the shadow on the land up to the foot ring."""
    y, rx, ry = RINGS[-1]
    canvas.ink(ellipse(MIDDLE + 26, y + 22, rx + 34, ry + 6), mix('clay', 'plum', .45), .55, 'multiply', wobble=2,
               edge=1.5,
               tooth=0)
    thick = canvas.ink(ellipse(MIDDLE, y + 11, rx, ry), mix('sand', 'clay', .45), wobble=.8, edge=.7, tooth=0)
    canvas.shade(thick, 'plum', -10, -6, 8, alpha=.4, low=.35)
    rim = canvas.ink(ellipse(MIDDLE, y, rx, ry), GLAZE, wobble=.8, edge=.6, tooth=.003, angle=0, streak=.04)
    canvas.tone(rim, GLAZE, .5, 'ochre', dx=-30, dy=-16, blur=26, low=.35)
    _border(canvas, rim)
    body = canvas.ink(bowl(), GLAZE, wobble=.8, edge=.6, tooth=.003, angle=0, streak=.04)
    if body is None:
        return
    _painted(canvas, body)
    canvas.tone(body, mix(GLAZE, 'sand', .4), .5, 'clay', dx=-46, dy=-6, blur=36, low=.34, alpha=.55)
    _foot(canvas)
    _gleam(canvas)


def _border(canvas: Canvas, rim: Region | None) -> None:
    """A painted line along the edge, and leaves in a row: it is somebody's good plate."""
    y, rx, ry = RINGS[-1]
    canvas.ink(ellipse(MIDDLE, y, rx - 9, ry - 4), 'brick', .9, stroke=4, wobble=.8, edge=.7, tooth=.02, clip=rim)
    leaves = skia.Path()
    for angle in np.arange(-6, 190, 7.2):
        x0, y0 = on_plate(float(angle), .9)
        leaves.addPath(ellipse(x0, y0, 9, 3.6, 30 if int(angle * 10) % 2 else -30))
    canvas.ink(leaves, mix('teal', 'indigo', .3), .85, wobble=.5, edge=.6, tooth=0, clip=rim)


def _painted(canvas: Canvas, body: Region) -> None:
    """Fields, heather and meadows in the glaze, a green valley along every stream."""
    for a0, a1, s0, s1, colour in PATCHES:
        outline = [*[on_plate(a, s0) for a in np.linspace(a0, a1, 9)], *[on_plate(a1, s) for s in np.linspace(s0, s1,
            5)],
                   *[on_plate(a, s1 + .05 * math.sin(a * .3)) for a in np.linspace(a1, a0, 9)]]
        laid = canvas.ink(polygon(outline, 14), colour, .9, wobble=2.4, edge=1.4, tooth=.02, angle=80, streak=.08,
                          clip=body)
        canvas.ink(polygon(outline), GLAZE, .9, wobble=2, tooth=0, clip=laid, texture='bristle090', softness=.4,
                   field=lambda X, Y: np.clip((Y - 800) / 40, 0, 1) + 0 * X)
    valleys = skia.Path()
    for angle, bend in STREAMS:
        valleys.addPath(brush_stroke(_stream(angle, bend, .84), 7, 17, 12, 24))
    canvas.ink(valleys, mix('moss', 'green', .3), .75, wobble=1.4, edge=1.2, tooth=.01, clip=body)


def _stream(angle: float, bend: float, reach: float = 1) -> list[tuple[float, float]]:
    return [on_plate(angle + bend * math.sin(t * 5.4), t * reach) for t in np.linspace(0, 1, 14)]


def paint_streams(canvas: Canvas, moment: int) -> None:
    """The lines in the glaze, dashes of light that run down them, and what falls from the edge."""
    lines, dashes = skia.Path(), skia.Path()
    for number, (angle, bend) in enumerate(STREAMS):
        line = _stream(angle, bend)
        lines.addPath(brush_stroke(line, 2.4, 8, 5, 40))
        for k in range(4):
            t = ((k + .25 * moment + .13 * number) % 4) / 4
            part = [on_plate(angle + bend * math.sin(s * 5.4), s) for s in (t, t + .05, t + .1) if s <= 1]
            if len(part) > 2:
                dashes.addPath(brush_stroke(part, 1, 1.4, 2.2 + 2 * t, 8))
    canvas.ink(lines, mix('teal', 'sea', .25), wobble=.6, edge=.6, tooth=0)
    canvas.ink(dashes, 'white', .95, wobble=.3, edge=.4, tooth=0)
    for number, (angle, bend) in enumerate(STREAMS):
        x, y = on_plate(angle + bend * math.sin(5.4), 1)
        fall = ((moment + number) % 4) * 9
        if 12 < angle < 168:
            water.drop(canvas, x, y + 12 + fall, 4.6, mix('sea', 'ice', .5))


def _foot(canvas: Canvas) -> None:
    """The foot ring, now on top, and the small world inside it."""
    y, rx, ry = RINGS[0]
    canvas.ink(ellipse(MIDDLE, y, rx - 6, ry - 2), mix('sand', 'clay', .3), .8, wobble=.8, edge=.7, tooth=0)
    wall = minus(joined(ellipse(MIDDLE, y, rx - 14, ry - 4), rect(MIDDLE - rx + 14, TOP, 2 * rx - 28, y - TOP),
                        ellipse(MIDDLE, TOP, rx - 14, ry - 4)))
    ring = canvas.ink(wall, GLAZE, wobble=.6, edge=.6, tooth=0)
    canvas.tone(ring, GLAZE, .5, 'clay', dx=-30, dy=0, blur=20, low=.3, alpha=.7)
    canvas.ink(ellipse(MIDDLE, TOP, rx - 14, ry - 4), mix(GLAZE, 'white', .4), wobble=.6, edge=.6, tooth=0)
    land = canvas.ink(ellipse(MIDDLE, TOP + 2, rx - 24, ry - 8), 'moss', wobble=.8, edge=.8, tooth=.004, angle=0,
                      streak=.08)
    if land is None:
        return
    for x, dy, a, b, colour in ((-84, -4, 50, 9, mix('heather', 'rose', .2)), (70, 6, 64, 9, mix('ochre', 'gold', .3)),
                                (100, -8, 40, 6, mix('peat', 'heather', .3)), (-40, 12, 60, 7, mix('ochre', 'sand',
                                    .3))):
        canvas.ink(ellipse(MIDDLE + x, TOP + dy, a, b), colour, .95, wobble=1.6, edge=1.2, tooth=0, clip=land)
    buildings.farm(canvas, MIDDLE + 72, TOP - 2, .2)
    for x, dy, tall in ((-120, 0, 34), (-102, -8, 28), (56, -10, 30), (132, 2, 26), (-76, 10, 24)):
        trees.oak(canvas, MIDDLE + x, TOP + dy, tall, seed=int(x + 200))
    plants.grass(canvas, [MIDDLE + x for x in range(-140, 142, 5)],
                 lambda x: TOP + 20 * math.sqrt(max(0, 1 - ((x - MIDDLE) / 146) ** 2)) + 2, (4, 9), 2,
                 mix('green', 'forest', .2), .5, 7)


def _gleam(canvas: Canvas) -> None:
    """Light on the glaze: two windows of it on the shoulder, a line along the rim."""
    for a0, a1, s0, s1 in ((132, 150, .2, .5), (153, 158, .22, .46)):
        outline = [*[on_plate(a, s0) for a in np.linspace(a0, a1, 6)], *[on_plate(a, s1) for a in np.linspace(a1, a0,
            6)]]
        canvas.ink(polygon(outline, 8), 'white', .62, wobble=.8, edge=.8, tooth=.01)
    shine = [on_plate(a, .985) for a in np.linspace(100, 164, 20)]
    canvas.ink(brush_stroke(shine, 1, 1, 5, 30), 'white', .9, wobble=.4, edge=.6, tooth=0)
    canvas.ink(circle(*on_plate(96, .985), 2.6), 'white', .9, wobble=.2, edge=.4, tooth=0)
