"""Things of the ridge: sandstone church, little mill with its wheel, pollard willow, signpost with a gull, martins.

`thing(canvas, x, y, scale)`: foot at (x, y), local units as in each docstring, facing right unless `flip`.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.pen import Pen

STONE: Colour = mix("sand", "bone", .35)
ROOF: Colour = mix("rust", "clay", .3)


def sandstone_church(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """A broad church of pale sandstone, 236 wide, 190 high: heavy square tower, nave, choir at the right."""
    pen = Pen(canvas, x, y, scale)
    choir = pen.ink(joined(rect(96, -66, 46, 70), ellipse(142, -32, 16, 34)), mix(STONE, "clay", .22), wobble=.5,
                    tooth=0)
    pen.shade(choir, "plum", -12, -4, 9, alpha=.5, low=.3)
    nave = pen.ink(rect(-6, -78, 108, 82), STONE, wobble=.6, tooth=0)
    pen.shade(nave, "clay", 0, 14, 10, alpha=.5, low=.2)
    _courses(pen, nave, -6, 102, -74, 2)
    roof = pen.ink(polygon([(-10, -76), (8, -122, 3), (96, -122, 3), (110, -76)]), ROOF, wobble=.7, angle=90,
                   streak=.07)
    pen.shade(roof, "plum", 12, 12, 10, alpha=.55, low=.2)
    pen.ink(polygon([(104, -64), (112, -96, 3), (140, -96, 3), (162, -62)]), mix(ROOF, "ink", .15), wobble=.5,
            tooth=0)
    tower = pen.ink(polygon([(-74, 4), (-74, -132), (-4, -132), (-4, 4)]), STONE, wobble=.6, tooth=0)
    pen.shade(tower, mix("clay", "plum", .3), -22, -4, 14, alpha=.7, low=.15)
    pen.shade(tower, "cream", 10, 8, 7, alpha=.6, low=.45, blend="normal")
    _courses(pen, tower, -74, -4, -128, 2)
    cap = pen.ink(polygon([(-80, -130), (-56, -174, 3), (-22, -174, 3), (2, -130)]), mix("indigo", "ink", .1),
                  wobble=.5,
                  tooth=0)
    pen.shade(cap, "ink", 9, 9, 8, alpha=.5, low=.2)
    pen.ink(joined(brush_stroke([(-39, -172), (-39, -192)], 3, 1.6)), "ink", wobble=.2, edge=.3, tooth=0)
    pen.ink(polygon([(-39, -192), (-25, -188), (-39, -183)]), "gold", wobble=0, edge=.2, tooth=0)
    holes = [joined(rect(wx, -118, 9, 24), circle(wx + 4.5, -118, 4.5)) for wx in (-62, -49, -36, -23)]
    holes += [joined(rect(wx, -56, 11, 32), circle(wx + 5.5, -56, 5.5)) for wx in (12, 40, 68)]
    holes += [joined(rect(116, -48, 8, 22), circle(120, -48, 4))]
    pen.ink(joined(*holes), "night", wobble=.2, edge=.3, tooth=0)
    pen.ink(joined(rect(14, -50, 7, 12), rect(70, -50, 7, 12)), "gold", wobble=.1, edge=.2, tooth=0)
    pen.ink(joined(rect(-46, -30, 16, 34), circle(-38, -30, 8)), mix("wood", "peat", .3), wobble=.2, edge=.3, tooth=0)
    pen.ink(circle(-39, -78, 8.5), "cream", wobble=.2, edge=.3, tooth=0)
    pen.ink(joined(brush_stroke([(-39, -78), (-39, -84)], 1.8, 1.4), brush_stroke([(-39, -78), (-34, -76)], 1.8,
                                                                                  1.4)),
            "ink", wobble=0, edge=.2, tooth=0)


def _courses(pen: Pen, wall: object, left: float, right: float, top: float, foot: float) -> None:
    blocks = skia.Path()
    for row, y in enumerate(np.arange(top, foot, 9.0)):
        for x in np.arange(left + (row % 2) * 9, right, 19.0):
            blocks.addPath(rect(x, y, 12, 1.3))
    pen.ink(blocks, mix("clay", "sand", .25), alpha=.55, wobble=.3, edge=.3, tooth=0, clip=wall)


def watermill(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False) -> None:
    """A small half-timbered mill, 92 wide, 84 high, its wheel at the right with water on it."""
    pen = Pen(canvas, x, y, scale, flip)
    wall = pen.ink(rect(-46, -44, 70, 50), "cream", wobble=.5, tooth=0)
    pen.shade(wall, mix("clay", "plum", .2), -14, -2, 10, alpha=.55, low=.2)
    beams = joined(*[rect(bx, -44, 4, 50) for bx in (-46, -29, -12, 5, 20)], rect(-46, -44, 70, 4), rect(-46, -24,
                                                                                                         70, 4),
                   brush_stroke([(-44, -2), (-30, -22)], 3.4), brush_stroke([(22, -2), (8, -22)], 3.4))
    pen.ink(beams, mix("wood_dark", "peat", .2), wobble=.3, edge=.4, tooth=0)
    roof = pen.ink(polygon([(-54, -42, 3), (-38, -80, 4), (18, -80, 4), (33, -42, 3)]), mix("terra", "rust", .35),
                   wobble=.6, angle=90, streak=.08)
    pen.shade(roof, "plum", -9, -6, 8, alpha=.6, low=.2)
    tiles = joined(*[brush_stroke([(-44 + k * 9, -50 - 4 * (k % 2)), (-38 + k * 9, -50 - 4 * (k % 2))], 1.8) for k in
                     range(8)], *[brush_stroke([(-38 + k * 9, -64), (-32 + k * 9, -64)], 1.8) for k in range(6)])
    pen.ink(tiles, "rust", alpha=.7, wobble=.3, edge=.4, tooth=0, clip=roof)
    pen.ink(joined(rect(-24, -40, 9, 12), rect(-3, -40, 9, 12)), "gold", wobble=.2, edge=.3, tooth=0)
    pen.ink(joined(rect(-25, -16, 12, 22)), "forest", wobble=.2, edge=.3, tooth=0)
    _wheel(pen, 42, -16, 27)


def _wheel(pen: Pen, x: float, y: float, r: float) -> None:
    rim = joined(circle(x, y, r))
    pen.ink(rim, mix("wood_dark", "ink", .2), stroke=6, wobble=.3, edge=.4, tooth=0)
    spokes = joined(*[brush_stroke([(x, y), (x + r * math.cos(a), y + r * math.sin(a))], 3) for a in
                      np.arange(0, 2 * math.pi, math.pi / 4)])
    pen.ink(spokes, "wood", wobble=.2, edge=.4, tooth=0)
    paddles = joined(*[brush_stroke([(x + (r - 5) * math.cos(a), y + (r - 5) * math.sin(a)),
                                     (x + (r + 7) * math.cos(a), y + (r + 7) * math.sin(a))], 5)
                       for a in np.arange(.2, 2 * math.pi, math.pi / 7)])
    pen.ink(paddles, "wood", wobble=.2, edge=.4, tooth=0)
    pen.ink(circle(x, y, 4.5), "ink", wobble=.1, edge=.3, tooth=0)
    fall = joined(*[brush_stroke([(x - 20 + k * 6, y - r - 6), (x + 6 + k * 5, y - r - 3), (x + r + 3 + k, y - 6),
                                  (x + r + k, y + 18)], 1.2, 1.2, 3.4) for k in range(3)])
    pen.ink(fall, "ice", alpha=.95, wobble=.3, edge=.4, tooth=0)


def willow(canvas: Canvas, x: float, y: float, scale: float = 1, seed: int = 1) -> None:
    """A pollard willow, 92 high: fat knobbed trunk, a broom of twigs."""
    rng = np.random.default_rng(seed)
    pen = Pen(canvas, x, y, scale)
    twigs, leaves = skia.Path(), skia.Path()
    for k in range(15):
        angle = math.radians(-90 + (k - 7) * 10.5 + rng.uniform(-4, 4))
        reach = rng.uniform(34, 48)
        ex, ey = math.cos(angle) * reach, -44 + math.sin(angle) * reach
        twigs.addPath(brush_stroke([(0, -42), (ex * .6, -44 + (ey + 44) * .55), (ex, ey)], 3, 1))
        for t in (.45, .62, .78, .92):
            leaves.addPath(ellipse(ex * t + rng.uniform(-4, 4), -44 + (ey + 44) * t + rng.uniform(-4, 4), 5.6, 2.6,
                                   rng.uniform(-70, 70)))
    pen.ink(twigs, mix("moss", "clay", .4), wobble=.2, edge=.4, tooth=0)
    laid = pen.ink(leaves, mix("sea", "moss", .5), wobble=.4, edge=.5, tooth=0)
    pen.shade(laid, "forest", -2, -4, 3, alpha=.5, low=.3, texture="sponge")
    trunk = pen.ink(spline([(-9, 3, "c"), (-8, -26), (-15, -44), (-4, -52), (8, -51), (15, -42), (8, -24), (10, 3,
                                                                                                            "c")]),
                    mix("clay_dark", "stone", .25), wobble=.5, tooth=0, angle=90)
    pen.shade(trunk, "ink", -5, 0, 4, alpha=.5, low=.25, texture="bristle090")


def gull(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False) -> None:
    """A gull that stands and looks out for the sea, 34 high."""
    pen = Pen(canvas, x, y, scale, flip)
    pen.ink(joined(brush_stroke([(-2, 0), (-1, -9)], 2), brush_stroke([(5, 0), (4, -9)], 2)), "terra", wobble=.1,
            edge=.2,
            tooth=0)
    body = pen.ink(spline([(-26, -13, "c"), (-10, -9), (6, -8), (15, -16), (14, -27), (19, -31), (16, -36), (8, -35),
                           (5, -26), (-6, -20), (-18, -16)]), "white", wobble=.3, tooth=0)
    pen.shade(body, "stone", -2, -6, 4, alpha=.5, low=.3)
    wing = pen.ink(spline([(-27, -14, "c"), (-8, -12), (6, -16), (4, -22), (-8, -19)]), mix("stone", "mist", .4),
                   wobble=.2,
                   tooth=0)
    pen.shade(wing, "ink", 3, -3, 3, alpha=.35, low=.3)
    pen.ink(polygon([(18, -34), (29, -31), (18, -29)]), "gold", wobble=0, edge=.2, tooth=0)
    pen.ink(circle(13.4, -32.4, 1.4), "ink", wobble=0, edge=.1, tooth=0)


def lookout(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """A post with a board that points east, on it the gull; 74 high. A bench beside it."""
    pen = Pen(canvas, x, y, scale)
    pen.ink(brush_stroke([(0, 3), (1, -58)], 6, 5), "wood", wobble=.3, tooth=0)
    board = pen.ink(polygon([(-15, -52, 2), (30, -52, 2), (42, -43), (30, -34, 2), (-15, -34, 2)]), mix("wood",
                                                                                                        "sand", .35),
                    wobble=.4, tooth=0)
    pen.shade(board, "rust", 2, -4, 4, alpha=.5, low=.3)
    px, py = pen.point(1, -58)
    gull(canvas, px, py, scale)
    pen.ink(joined(rect(62, -18, 50, 5, 1), rect(68, -14, 4, 16), rect(102, -14, 4, 16), rect(62, -32, 50, 5, 1)),
            "wood",
            wobble=.3, tooth=0)


def hedge(canvas: Canvas, line: list[tuple[float, float]], height: float, seed: int = 1,
          paint: Colour = "forest") -> None:
    """A wooded bank along a line of feet: round bushes shoulder to shoulder."""
    rng = np.random.default_rng(seed)
    heap, lights = skia.Path(), skia.Path()
    for x, y in line:
        r = height * rng.uniform(.42, .62)
        heap.addPath(ellipse(x, y - r * .72, r, r * .95))
        lights.addPath(ellipse(x - r * .25, y - r * 1.1, r * .5, r * .34))
    laid = canvas.ink(heap, paint, wobble=1.4, edge=1.3, tooth=.003)
    canvas.tone(laid, paint, .5, "night", dx=-3, dy=-7, blur=5, low=.25, texture="sponge")
    canvas.ink(lights, mix(paint, "moss", .55), .8, wobble=1.2, edge=1.2, tooth=0, clip=laid, texture="sponge")


def martin_bank(canvas: Canvas, x0: float, x1: float, face: float, foot: float) -> None:
    """Holes of sand martins in a steep bank from y `face` to `foot`, and three birds before it."""
    holes = joined(*[ellipse(x0 + (x1 - x0) * t, face + (foot - face) * d, 3.4, 2.4)
                     for t, d in ((.2, .35), (.4, .3), (.62, .36), (.8, .3), (.32, .55), (.7, .58))])
    canvas.ink(holes, mix("peat", "ink", .3), wobble=.3, edge=.4, tooth=0)
    for dx, dy, s in ((40, -46, 1), (74, -30, .8), (18, -70, .9)):
        x, y = x1 + dx, face + dy
        bird = joined(brush_stroke([(x - 11 * s, y - 4 * s), (x - 3 * s, y), (x + 3 * s, y - 1)], 1, 1, 3.6 * s),
                      brush_stroke([(x + 9 * s, y - 8 * s), (x + 3 * s, y - 2 * s), (x - 2 * s, y)], 1, 1, 3.4 * s),
                      ellipse(x, y, 5 * s, 2.2 * s, 12))
        canvas.ink(bird, mix("peat", "indigo", .3), wobble=.2, edge=.3, tooth=0)
