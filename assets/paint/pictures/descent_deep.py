"""What every descent uses below its break: the torn paper, the bored hole, the drill capsule, the ring of a peephole.

Sizes are those of the lift in `descent`: the capsule stands on its floor's middle, the hole on its own, the paper's
anchor is its left end at the row of its upper edge; paper and hole repeat.
"""
import math
from collections.abc import Iterator

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, moved, polygon, rect, spline
from assets.paint.kit.pen import Pen
from assets.paint.pictures._descent_section import BREAK
from assets.paint.studio import Painted, Studio, side_by_side

PAPER_LONG = 1920           # px: after which the torn paper repeats
PAPER_SPARE = 40            # px above and below it for teeth and shadow
HOLE_HIGH, HOLE_WIDE = 216, 168
CAPSULE = (150, 172)        # width and height of the body, without its drill


def paint(studio: Studio) -> Iterator[Painted]:
    yield _paper(studio)
    yield _hole(studio)
    yield _hole_end(studio)
    yield from _capsule(studio)
    yield _ring(studio)


def _torn(y: float, wave: float, seed: int) -> list[tuple[float, float]]:
    """A torn edge that ends as it begins: slow waves that fit the length, and small teeth."""
    rng = np.random.default_rng(seed)
    xs = np.arange(0, PAPER_LONG, 9.0)
    line = np.zeros(len(xs))
    for k in range(2, 30):
        line += np.sin(2 * math.pi * k * xs / PAPER_LONG + rng.uniform(0, 6.3)) / k ** .9
    line *= wave / np.abs(line).max()
    teeth = rng.uniform(-2.4, 2.4, len(xs))
    points = [(float(x), float(y + v)) for x, v in zip(xs, line + teeth, strict=True)]
    return [(x - PAPER_LONG, v) for x, v in points[-8:]] + points + [(x + PAPER_LONG, v) for x, v in points[:9]]


def _paper(studio: Studio) -> Painted:
    """A band of torn paper that hides where one scale ends and the next begins, with its shadow below."""
    high = BREAK[1] - BREAK[0]
    canvas = studio.canvas(PAPER_LONG, high + 2 * PAPER_SPARE, 5)
    sheet = polygon([*_torn(PAPER_SPARE, 8, 31), *_torn(PAPER_SPARE + high, 10, 52)[::-1]])
    for drop, alpha in ((12, .26), (5, .42)):
        canvas.ink(moved(sheet, 0, drop), "ink", alpha, wobble=0, edge=1, tooth=0, mottle=0, streak=0)
    light = "#E9E2EA"
    laid = canvas.ink(sheet, light, wobble=0, edge=.6, tooth=0, mottle=.02, streak=.02, angle=0)
    canvas.shade(laid, "clay", 0, 9, 7, alpha=.35, low=.25)
    canvas.shade(laid, "clay", 0, -7, 4, alpha=.28, low=.4)
    return Painted("descent/paper", canvas.image(), (0, PAPER_SPARE), crop=False)


def _hole(studio: Studio) -> Painted:
    """A stretch of bored hole: dark, with the spiral the drill left, steel rings every so often."""
    canvas = studio.canvas(200, HOLE_HIGH, 14)
    half = HOLE_WIDE / 2
    canvas.ink(rect(100 - half, -30, HOLE_WIDE, HOLE_HIGH + 60), mix("night", "ink", .35), wobble=0, edge=.2, tooth=0,
               mottle=0, streak=0)
    grooves = joined(*[brush_stroke([(100 - half - 4, y + 26), (100, y + 8), (100 + half + 4, y)], 3, 3, 5)
                       for y in np.arange(-54, HOLE_HIGH + 54, 27.0)])
    canvas.ink(grooves, mix("indigo", "ink", .45), wobble=0, edge=.4, tooth=0)
    for side in (-1, 1):
        x = 100 + side * half
        canvas.ink(rect(x - 7, -30, 14, HOLE_HIGH + 60), mix("till", "ink", .5), wobble=0, edge=.5, tooth=0, mottle=0,
                   streak=0)
        canvas.ink(rect(x - side * 9 - 2, -30, 4, HOLE_HIGH + 60), mix("stone", "ink", .25), wobble=0, edge=.3,
                   tooth=0,
                   mottle=0, streak=0)
    for y in (36, 144):
        ring = canvas.ink(rect(100 - half - 8, y, HOLE_WIDE + 16, 15, 4), mix("till", "ink", .22), wobble=0, edge=.5,
                          tooth=0)
        canvas.shade(ring, "ink", 0, -5, 3, alpha=.5, low=.3)
        bolts = joined(*[circle(100 + k * 34, y + 7.5, 2.6) for k in (-2, -1, 0, 1, 2)])
        canvas.ink(bolts, mix("stone", "ink", .1), wobble=0, edge=.3, tooth=0)
    return Painted("descent/hole", canvas.image(), (100, 0), crop=False)


def _hole_end(studio: Studio) -> Painted:
    """Where the drill stopped: the hole's pointed end in a ring of crushed rock."""
    canvas = studio.canvas(220, 150, 15)
    half = HOLE_WIDE / 2
    point = [(110 - half, -30), (110 + half, -30), (110 + half - 4, 34, 14), (110 + 8, 112, 10), (110 - 8, 112, 10),
             (110 - half + 4, 34, 14)]
    canvas.ink(polygon([(x + (9 if x > 110 else -9), y + (10 if y > 0 else 0), *rest) for x, y, *rest in point]),
               mix("ink", "plum", .3), .7, wobble=1.6, edge=1.3, tooth=0)
    canvas.ink(polygon(point), mix("night", "ink", .35), wobble=.6, edge=.6, tooth=0, mottle=0, streak=0)
    grooves = joined(*[brush_stroke([(110 - half * s, y + 18), (110, y + 4), (110 + half * s, y - 4)], 3, 3, 5)
                       for y, s in ((6, 1), (36, .8), (62, .5))])
    canvas.ink(grooves, mix("indigo", "ink", .45), wobble=0, edge=.4, tooth=0)
    return Painted("descent/hole_end", canvas.image(), (110, 0), crop=False)


def _capsule(studio: Studio) -> Iterator[Painted]:
    """The capsule in two halves for Mo to stand between; the drill below it turns in three frames."""
    size, feet = (230, 330), (115, 240)
    back = studio.canvas(*size, 21)
    pen = Pen(back, *feet)
    room = pen.ink(_porthole(1.04), mix("rust", "plum", .4), wobble=.4, edge=.5)
    pen.shade(room, "gold", -30, 4, 26, alpha=.7, low=.35, blend="normal")
    pen.shade(room, mix("plum", "ink", .4), 14, 16, 14, alpha=.6, low=.2)
    yield Painted("descent/capsule/back", back.image(), feet)
    front = studio.canvas(*size, 22)
    _front(Pen(front, *feet))
    yield Painted("descent/capsule/front", front.image(), feet)
    frames = []
    for frame in range(3):
        canvas = studio.canvas(150, 120, 23)
        _drill(Pen(canvas, 75, 16), frame / 3)
        frames.append(canvas.image())
    yield Painted("descent/capsule/drill", side_by_side(frames), (75, 16), frames=3, crop=False)


def _porthole(size: float = 1) -> skia.Path:
    """The window, from the height of Mo's knees to over his head."""
    return rect(-58 * size, -86 - 48 * size, 116 * size, 100 * size, 40)


def _front(pen: Pen) -> None:
    iron, brass = mix("brick", "rust", .25), "ochre"
    wide, high = CAPSULE
    half = wide / 2
    body = spline([(-half, -8, "c"), (-half, -96), (-half * .86, -138), (-half * .45, -164), (0, -high),
                   (half * .45, -164), (half * .86, -138), (half, -96), (half, -8, "c"), (0, 2)])
    shell = pen.ink(minus(body, _porthole()), iron, wobble=.5, edge=.6, angle=90, streak=.06, tooth=0)
    pen.shade(shell, mix("plum", "ink", .3), 22, -5, 15, alpha=.75, texture="bristle090", blend="normal", low=.2)
    pen.shade(shell, mix("terra", "glow", .3), -9, 5, 6, alpha=.8, texture="bristle090", blend="normal", low=.42)
    rim = pen.ink(minus(_porthole(1.12), _porthole()), brass, wobble=.3, edge=.5)
    pen.shade(rim, "rust", 4, -4, 4, alpha=.7, low=.25)
    for y, reach in ((-22, half + 2), (-4, half + 4)):
        belt = pen.ink(rect(-reach, y - 6, 2 * reach, 12, 4), brass, wobble=.3, edge=.5)
        pen.shade(belt, "rust", 6, -4, 4, alpha=.7, low=.25)
    rivets = joined(*[circle(x, y, 2.6) for x in range(-66, 67, 22) for y in (-22, -4)],
                    *[circle(math.cos(a) * 62, -90 + math.sin(a) * 56, 2.4) for a in np.arange(-2.7, -.3, .4)])
    pen.ink(rivets, mix(brass, "terra", .5), wobble=.1, edge=.3)
    cap = pen.ink(polygon([(-24, -162, 4), (-17, -178, 4), (17, -178, 4), (24, -162, 4)]), brass, wobble=.3)
    pen.shade(cap, "rust", 4, -4, 4, alpha=.7, low=.25)
    pen.ink(circle(0, -188, 9), brass, stroke=5, wobble=.2, edge=.4)
    lamp = pen.ink(ellipse(half - 2, -64, 8, 12), "glow", wobble=.2, edge=.4)
    pen.shade(lamp, "gold", -3, 0, 3, low=.3)
    pen.ink(brush_stroke([(-44, -118), (-34, -134), (-18, -138)], 2, 2, 5), "white", alpha=.5, wobble=.3, edge=.5)


def _drill(pen: Pen, turn: float) -> None:
    """A cone with a thread on it that winds round as it turns; its top is the capsule's floor."""
    steel = mix("stone", "till", .35)
    cone = pen.ink(polygon([(-60, -2, 5), (60, -2, 5), (46, 22, 6), (9, 92, 3), (0, 99), (-9, 92, 3), (-46, 22, 6)]),
                   steel,
                   wobble=.3, edge=.5, tooth=0)
    pen.shade(cone, mix("ink", "indigo", .3), 15, 0, 10, alpha=.65, low=.2, texture="bristle090", blend="normal")
    pen.shade(cone, "frost", -9, 2, 6, alpha=.6, low=.45, blend="normal")
    thread, edge = skia.Path(), skia.Path()
    for k in range(6):
        y = 4 + (k + turn) * 20
        reach = float(np.interp(y, (0, 22, 96), (58, 45, 3)))
        below = float(np.interp(y + 15, (0, 22, 96), (58, 45, 3)))
        thread.addPath(brush_stroke([(-reach, y), (0, y + 10), (below, y + 15)], 4, 4, 6, 20))
        edge.addPath(brush_stroke([(-reach, y - 4), (0, y + 5), (below, y + 10)], 1.4, 1.4, 2.2, 20))
    pen.ink(thread, mix("ink", "till", .25), wobble=.1, edge=.4, tooth=0, clip=cone)
    pen.ink(edge, "frost", alpha=.8, wobble=.1, edge=.3, tooth=0, clip=cone)


def _ring(studio: Studio) -> Painted:
    """The brick rim of a hole in the shaft's wall, through which the ground is seen; empty in the middle."""
    canvas = studio.canvas(150, 150, 31)
    _bricked(canvas, 75, 75, 62, 47)
    return Painted("descent/peephole", canvas.image(), (75, 75), crop=False)


def _bricked(canvas: Canvas, x: float, y: float, outer: float, inner: float) -> None:
    wall = canvas.ink(minus(circle(x, y, outer), circle(x, y, inner)), mix("clay_dark", "peat_light", .3), wobble=.8,
                      edge=.7, tooth=0)
    canvas.shade(wall, "ink", 5, 7, 6, alpha=.5, low=.3)
    joints = joined(*[brush_stroke([(x + math.cos(a) * inner, y + math.sin(a) * inner),
                                    (x + math.cos(a) * outer, y + math.sin(a) * outer)], 2.4)
                      for a in np.arange(0, 2 * math.pi, 2 * math.pi / 15)])
    canvas.ink(joints, "ink", .6, wobble=.2, edge=.4, tooth=0, clip=wall)
    canvas.ink(circle(x, y, inner), "ink", stroke=3.4, wobble=.4, edge=.5, tooth=0)
