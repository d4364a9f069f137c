"""Teckel, the dachshund, longer than you think.

Owns him in local units of the people (about 105 high, 210 long, paws at y = 0, facing right); he is whole on one
page only, so the halves end in a clean cut that something must cover.
"""
from collections.abc import Callable
from dataclasses import dataclass

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, polygon, spline, union

from .eyes import Gaze, eye
from .pen import Pen, Point

COAT: Colour = 'rust'
FAR = mix('rust', 'ink', .3)
TAN = mix('rust', 'ochre', .45)
EAR = mix('rust', 'ink', .45)
MOUTH = (122, -74)      # where a thread leaves the mouth, from the front end
POSES = ('stand', 'front', 'hind', 'sit', 'stretched', 'tail', 'asleep')


@dataclass(frozen=True)
class Mind:
    """How he looks: gaze and how far the tail has wagged (-1 to 1)."""
    gaze: Gaze
    wag: float = 0
    thread: Point | None = None


def teckel(canvas: Canvas, x: float, y: float, size: float = 1, pose: str = 'stand', flip: bool = False,
           look: Point = (.5, -.5), length: float = 1, wag: float = 0, thread: Point | None = None,
           clip: Region | None = None, *, mood: str = 'open') -> None:
    """Paint Teckel with his middle over (x, y) px; `front` and `hind` have the cut there, `tail` its root.

    `length` stretches the body (1 = 130 units between the legs), `wag` from -1 to 1 moves the tail, `thread` puts red
    wool into his mouth that runs to that local point.
    """
    pen = Pen.at(canvas, x, y, size, flip, 0, clip)
    mind = Mind(Gaze(look, 0, mood), wag, thread)
    half = 62 * length
    painters: dict[str, Callable[[], None]] = {
        'stand': lambda: _standing(pen, half, mind),
        'front': lambda: _standing(pen.clipped(polygon([(0, -300), (900, -300), (900, 90), (0, 90)])), half, mind),
        'hind': lambda: _standing(pen.clipped(polygon([(-900, -300), (0, -300), (0, 90), (-900, 90)])), half, mind),
        'sit': lambda: _sitting(pen, mind),
        'stretched': lambda: _stretched(pen, 110 * length, mind),
        'tail': lambda: _tail(pen, 0, 0, mind.wag),
        'asleep': lambda: _asleep(pen),
    }
    painters[pose]()


def _tail(pen: Pen, x: float, y: float, wag: float) -> None:
    tip = (x - 36 + wag * 14, y - 44 - abs(wag) * 4)
    pen.ink(brush_stroke([(x + 4, y + 2), (x - 22, y - 12), tip], 12, 3, 8), COAT, wobble=.3)


def _leg(pen: Pen, x: float, colour: Colour, top: float = -34, step: float = 0) -> None:
    leg = brush_stroke([(x, top), (x + 2 + step * .4, -16), (x + 2 + step, -5)], 22, 13, 17)
    paw = ellipse(x + 6 + step, -4.5, 11, 6)
    pen.ink(union(leg, paw), colour, wobble=.3)


def _trunk(pen: Pen, half: float) -> Region | None:
    body = spline([(-half - 14, -38), (-half - 4, -58), (-half + 24, -62), (0, -58), (half - 14, -63), (half + 6, -50),
                   (half + 6, -28), (half - 20, -19), (0, -21), (-half + 20, -18), (-half - 8, -22)])
    region = pen.ink(body, COAT, angle=0, streak=.07)
    pen.shade(region, 'ink', 0, -12, 9, alpha=.55, low=.3, texture=pen.bristle(0))
    pen.shade(region, mix(COAT, 'terra', .6), 0, 10, 6, alpha=.7, blend='normal', low=.4, texture=pen.bristle(0))
    return region


def _standing(pen: Pen, half: float, mind: Mind) -> None:
    _tail(pen, -half - 8, -44, mind.wag)
    _leg(pen, -half + 20, FAR)
    _leg(pen, half - 6, FAR)
    _trunk(pen, half)
    _leg(pen, -half + 2, COAT)
    _leg(pen, half - 24, COAT)
    _head(pen.placed(half - 60, 0), mind)


def _head(pen: Pen, mind: Mind) -> None:
    """Neck and head in the frame of a standing Teckel whose shoulder is at x = 55."""
    pen.ink(brush_stroke([(50, -44), (64, -68), (72, -86)], 36, 28), COAT, wobble=.3)
    skull = pen.ink(spline([(54, -92), (70, -106), (92, -97), (122, -83), (128, -76), (122, -69), (96, -66),
                            (68, -68)]), COAT, wobble=.3)
    pen.patch(skull, TAN, 116, -68, 8, 22, alpha=.8)
    pen.ink(ellipse(125, -79, 7, 6), 'ink', wobble=.2)
    pen.ink(spline([(120, -71), (108, -70), (99, -73)], False), EAR, stroke=2, wobble=.2, edge=.3)
    pen.ink(spline([(62, -100), (48, -92), (45, -64), (58, -52), (70, -70)]), EAR)
    eye(pen, 88, -90, 5.8, mind.gaze, COAT)
    _collar(pen)
    if mind.thread is not None:
        _wool(pen, mind.thread)


def _collar(pen: Pen) -> None:
    pen.ink(brush_stroke([(46, -60), (60, -56), (77, -61)], 8, 8), 'teal', wobble=.2)
    pen.ink(circle(68, -50, 4.4), 'gold', wobble=0, edge=.2)


def _wool(pen: Pen, end: Point) -> None:
    x, y = MOUTH[0] - 12, MOUTH[1] + 3
    middle = ((x + end[0]) / 2, max(y, end[1]) + 18)
    pen.ink(spline([(x, y), (x + 4, y + 16), middle, end], False), 'brick', stroke=3.4, wobble=.4)
    pen.ink(brush_stroke([(x - 8, y - 1), (x + 8, y + 2)], 4, 4), 'brick', wobble=.2)


def _sitting(pen: Pen, mind: Mind) -> None:
    _tail(pen.placed(-66, -8, 26), 0, 0, mind.wag)
    _leg(pen, 46, FAR, -60)
    body = spline([(-66, -10), (-70, -34), (-44, -58), (4, -82), (34, -96), (58, -80), (56, -44), (34, -26), (4, -8),
                   (-36, 0)])
    region = pen.ink(body, COAT, angle=150, streak=.07)
    pen.shade(region, 'ink', 4, -12, 9, alpha=.55, low=.3, texture=pen.bristle(150))
    _leg(pen, 30, COAT, -56)
    haunch = pen.ink(ellipse(-38, -24, 31, 23, -14), COAT, wobble=.3)
    pen.shade(haunch, 'ink', -4, -8, 7, alpha=.5, low=.35)
    pen.ink(ellipse(-14, -5, 20, 6.5), COAT, wobble=.3)
    _head(pen.placed(-22, -30), mind)


def _stretched(pen: Pen, half: float, mind: Mind) -> None:
    """The big stretch: rump high, chest on the floor, front paws far ahead."""
    _tail(pen, -half - 4, -66, mind.wag)
    _leg(pen, -half + 22, FAR, -54)
    body = spline([(-half - 14, -54), (-half, -78), (-half + 30, -78), (-half * .3, -58), (half * .3, -44),
                   (half - 6, -44), (half + 8, -26), (half - 8, -9), (half * .3, -9), (-half * .3, -22),
                   (-half + 24, -36), (-half - 8, -36)])
    region = pen.ink(body, COAT, angle=0, streak=.07)
    pen.shade(region, 'ink', 0, -12, 9, alpha=.55, low=.3, texture=pen.bristle(0))
    pen.shade(region, mix(COAT, 'terra', .6), 0, 10, 6, alpha=.7, blend='normal', low=.4, texture=pen.bristle(0))
    _leg(pen, -half + 2, COAT, -50)
    for dx, colour in ((26, FAR), (10, COAT)):
        reach = union(brush_stroke([(half - 22 + dx, -22), (half + 20 + dx, -9), (half + 52 + dx, -6)], 20, 12, 15),
                      ellipse(half + 58 + dx, -5, 12, 6))
        pen.ink(reach, colour, wobble=.3)
    _head(pen.placed(half - 58, 22, -4), mind)


def _asleep(pen: Pen) -> None:
    """Rolled up like a cinnamon bun, ear over all."""
    body = pen.ink(spline([(-66, -4), (-74, -30), (-44, -58), (8, -62), (54, -50), (72, -26), (60, -4), (0, 2)]), COAT,
                   angle=0, streak=.07)
    pen.shade(body, 'ink', 4, -14, 10, alpha=.6, low=.28, texture=pen.bristle(0))
    pen.ink(brush_stroke([(-60, -10), (-20, 2), (30, -2)], 14, 5, 11), FAR, wobble=.3)
    skull = pen.ink(spline([(-6, -34), (14, -44), (36, -36), (62, -18), (66, -10), (58, -4), (30, -4), (2, -10)]), COAT,
                    wobble=.3)
    pen.patch(skull, TAN, 56, -4, 8, 22, alpha=.8)
    pen.ink(ellipse(64, -12, 6.5, 5.5), 'ink', wobble=.2)
    pen.ink(spline([(0, -38), (-12, -26), (-8, -2), (8, 2), (16, -18)]), EAR)
    eye(pen, 30, -24, 5.8, Gaze((0, 0), 0, 'closed'), COAT)
