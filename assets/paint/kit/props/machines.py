"""Things people put in the ground and on it: lift tower, lift cage, pipe, hand drill, fence, barge.

Local units, ground at y = 0: lift tower 136 wide, 172 high; hand drill 120 high; barge 92 wide, 74 high.
"""
import math
from collections.abc import Callable, Sequence

import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.region import Region


def lift_tower(canvas: Canvas, x: float, y: float, scale: float = 1, wheel_turn: float = 0) -> None:
    """A brick-red headframe over a shaft, wheel (middle at (0, -148)) turned by `wheel_turn` degrees; two ropes."""
    pen = Pen.at(canvas, x, y, scale)
    for rope in (-7, 7):
        pen.ink(brush_stroke([(rope, -146), (rope, 0)], 2.4, 2.4), 'sand_dark', wobble=.2, edge=.3)
    frame = joined(*[brush_stroke([(side * 66, 4), (side * 15, -146)], 9, 7) for side in (-1, 1)],
                   *[brush_stroke([(-half, up), (half, up)], 5, 5) for up, half in ((-26, 56), (-78, 40), (-118, 27))])
    pen.ink(frame, 'brick')
    pen.ink(joined(brush_stroke([(-56, -26), (40, -78)], 3.4, 3.4), brush_stroke([(56, -26), (-40, -78)], 3.4, 3.4)),
            'rust')
    wheel = pen.ink(circle(0, -148, 24), 'gold', wobble=.5)
    pen.shade(wheel, 'rust', -5, -6, 5, alpha=.5, low=.25)
    pen.ink(circle(0, -148, 16.5), mix('mist', 'sky', .5), wobble=.3)
    for k in range(3):
        angle = math.radians(60 * k + 11 + wheel_turn)
        dx, dy = 18 * math.cos(angle), 18 * math.sin(angle)
        pen.ink(brush_stroke([(-dx, -148 - dy), (dx, -148 + dy)], 3, 3), 'rust', wobble=.2)
    pen.ink(circle(0, -148, 5), 'rust', wobble=.2)
    pen.ink(rect(-84, -4, 168, 11, 3), mix('clay_dark', 'peat_light', .3), wobble=.5)


def lift_cage_back(canvas: Canvas, x: float, y: float, width: float = 146, height: float = 178) -> Region | None:
    """Back wall of the cage, floor middle at (x, y); the figure is painted after it, then `lift_cage_front`."""
    left, top = x - width / 2, y - height
    back = canvas.ink(rect(left, top, width, height), mix('rust', 'terra', .45), wobble=.8, angle=90, tooth=0)
    canvas.tone(back, 'rust', .45, 'plum', dx=22, dy=0, blur=16, low=.2)
    boards = skia.Path()
    for k in range(1, round(width / 18.6)):
        boards.addRect(skia.Rect.MakeXYWH(left + k * 18.6, top, 1.8, height))
    canvas.ink(boards, 'plum', .5, wobble=.4, edge=.4, tooth=0, clip=back)
    return back


def lift_cage_front(canvas: Canvas, x: float, y: float, width: float = 146, height: float = 178) -> None:
    """Roof, floor, one post and the hook of the cage, floor middle at (x, y)."""
    half, top = width / 2, y - height
    roof = canvas.ink(polygon([(x - half - 12, top + 4, 3), (x - half + 8, top - 24, 6), (x + half - 8, top - 24, 6),
                               (x + half + 12, top + 4, 3)]), 'brick', wobble=.7, tooth=.003)
    canvas.tone(roof, 'brick', .5, 'plum', dx=8, dy=-8, blur=8)
    canvas.ink(rect(x - half - 12, top, width + 24, 8, 3), 'gold', wobble=.4, edge=.5, tooth=0)
    canvas.ink(rect(x - half - 12, y - 4, width + 24, 16, 4), 'brick', wobble=.6, tooth=0)
    canvas.ink(rect(x - half - 12, y - 5, width + 24, 6, 3), 'gold', wobble=.4, edge=.5, tooth=0)
    canvas.ink(rect(x - half - 3, top + 2, 7, height - 2, 2), 'gold', wobble=.4, edge=.5, tooth=0)
    hook = spline([(x - 14, top - 24), (x - 14, top - 36), (x, top - 46), (x + 14, top - 36), (x + 14, top - 24)],
                  closed=False)
    canvas.ink(hook, 'gold', stroke=5, wobble=.3, edge=.4, tooth=0)


def pipe(canvas: Canvas, points: list[tuple[float, float]], width: float, colour: Colour = 'teal',
         core: Colour | None = None, rim: Colour = 'cream') -> None:
    """A pipe along `points` with a pale rim and, if given, a lighter core line."""
    canvas.ink(brush_stroke(points, width + 9, width + 9, count=60), rim, .9, wobble=.5, edge=.6, tooth=0)
    laid = canvas.ink(brush_stroke(points, width, width, count=60), colour, wobble=.5, edge=.6, tooth=0)
    canvas.shade(laid, 'ink', -width * .3, -width * .3, width * .25, alpha=.35, low=.2)
    if core is not None:
        canvas.ink(brush_stroke(points, width * .34, width * .34, count=60), core, wobble=.4, edge=.5, tooth=0)


def hand_drill(canvas: Canvas, x: float, y: float, scale: float = 1, turn: float = 0, colour: Colour = 'till') -> None:
    """An Edelman hand auger, tip of the drill at (x, y), wooden cross handle at the top."""
    pen = Pen.at(canvas, x, y, scale, turn=turn)
    pen.ink(brush_stroke([(0, -24), (0, -116)], 5, 5), colour)
    pen.ink(brush_stroke([(-22, -118), (22, -118)], 9, 9, 10), 'wood')
    blades = joined(spline([(0, 0, 'c'), (9, -12), (8, -26), (3, -32, 'c'), (4, -16)]),
                    spline([(0, 0, 'c'), (-9, -12), (-8, -26), (-3, -32, 'c'), (-4, -16)]))
    laid = pen.ink(blades, mix(colour, 'ink', .25))
    pen.shade(laid, 'frost', 3, 4, 3, alpha=.5, low=.4, blend='normal')


def fence(canvas: Canvas, xs: Sequence[float], ground: Callable[[float], float], height: float = 22,
          colour: Colour = 'wood') -> None:
    """Weathered posts at every x with one wire between them; `ground` is a function y(x)."""
    posts = joined(*[rect(px - 2.6, ground(px) - height, 5.2, height + 6, 1, (k * 37 % 9) - 4) for k,
                     px in enumerate(xs)])
    tops = [(px, ground(px) - height * .72) for px in xs]
    canvas.ink(brush_stroke(tops, 1.3, 1.3, count=max(12, len(xs) * 4)), 'clay_dark', wobble=.3, edge=.4, tooth=0)
    canvas.ink(posts, colour, wobble=.4, edge=.6, angle=90, tooth=0)


def turf_barge(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False) -> None:
    """A peat boat with a rust sail and turf on deck, waterline at y = 0."""
    pen = Pen.at(canvas, x, y, scale, flip)
    hull = pen.ink(spline([(-44, -10, 'c'), (46, -11, 'c'), (37, 6), (-35, 6)]), 'peat')
    pen.shade(hull, 'ink', 0, -9, 6, alpha=.6, low=.2)
    pen.ink(brush_stroke([(-44, -10), (0, -8), (46, -11)], 3, 3), mix('ochre', 'wood', .4))
    turfs = joined(*[rect(-36 + k * 9 - row * 4, -17 - row * 6.5, 8, 6, 1) for row,
                     n in ((0, 4), (1, 3)) for k in range(n)])
    pen.ink(turfs, 'peat_light')
    pen.ink(brush_stroke([(4, -8), (4, -72)], 4, 3), 'wood')
    sail = pen.ink(spline([(7, -70, 'c'), (32, -44), (36, -19, 'c'), (7, -16, 'c')]), mix('rust', 'terra', .4))
    pen.shade(sail, 'plum', 6, -8, 8, alpha=.45, low=.2)
    pen.ink(polygon([(4, -72), (-9, -69), (4, -66)]), 'gold', wobble=0)
    pen.ink(ellipse(34, -4, 2, 2), 'gold', wobble=0)
