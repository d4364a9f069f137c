"""The deep ladder under Twente, for both its profiles: eight steps, each a symbol of its layer, none to scale.

A step is painted between its own rows; what it is about stands left of the shaft, for papers lie at its right.
"""
import math
from collections.abc import Callable

import numpy as np

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground, materials
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, rect
from assets.paint.pictures import _twente_ladder_things as things
from assets.paint.pictures._descent_section import Strip
from game.content.maps import Frame

Line = Callable[[float], float]
SWING = 12.0        # px: how far a boundary swings up and down


def lay_ladder(canvas: Canvas, strip: Strip, steps: tuple[Frame, ...], foot: float) -> None:
    """All steps from the top down, each covering to `foot` (map px), with their things."""
    profile = strip.profile
    shaft = profile.shaft
    assert shaft is not None
    middle = strip.x((shaft.left_m + shaft.right_m) / 2)
    for number, frame in enumerate(steps):
        top, bottom = strip.y(frame.top_m), strip.y(frame.bottom_m)
        line = _boundary(strip, top, number) if number else (lambda _x, y=top: y - 60)
        region = ground(canvas, band(line, lambda _x: foot - strip.top + 60, -40, strip.width + 40, 240),
                        frame.class_,
                        shade=False, wobble=1.8, edge=1.1, angle=(number * 47) % 180)
        if region is None:
            continue
        _form(canvas, frame.class_, region, top, bottom)
        if number:
            _dry_top(canvas, strip, region, line)
        things.THINGS[frame.class_](canvas, things.Step(frame.class_, top, bottom, region, middle))


def _boundary(strip: Strip, top: float, number: int) -> Line:
    def line(x: float) -> float:
        at = x + strip.left
        return top + SWING * math.sin(at * .0041 + number * 1.7) + .5 * SWING * math.sin(at * .0113 + number * 2.9)

    return line


def _form(canvas: Canvas, layer: str, region: Region, top: float, bottom: float) -> None:
    """Light along the top, a darker foot, slow clouds of tone: no step is a flat stripe."""
    base = materials()[layer].colour
    canvas.tone(region, base, .4, "cream" if layer != "chalk" else "sand", dx=0, dy=14, blur=8, low=.45, alpha=.45)
    deep = bottom - top
    canvas.ink(region, mix(base, "ink", .42), .6, tooth=0, mottle=.04, streak=.06, texture="bristle000", softness=.8,
               field=lambda x, y: np.clip((y - top - deep * .35) / (deep * .9), 0, 1) + 0 * x)
    canvas.ink(region, mix(base, "cream", .3), .34, tooth=0, mottle=.03, texture="cloud", softness=.6,
               field=lambda x, y: np.clip(.62 - (y - top) / (deep * 1.3), 0, 1) + 0 * x)


def _dry_top(canvas: Canvas, strip: Strip, region: Region, line: Line) -> None:
    xs = np.arange(-40, strip.width + 46, 6.0)
    ys = np.array([line(float(x)) for x in xs])
    canvas.ink(region, "ink", .5, "multiply", tooth=0, mottle=0, streak=0, texture="bristle000", softness=.4,
               field=lambda x, y: np.where(y < np.interp(x[0], xs, ys)[None, :] - 30, 0, np.clip(
                   1 - (y - np.interp(x[0], xs, ys)[None, :]) / 24, 0, 1) * .7))


def heat(canvas: Canvas, strip: Strip, foot: float, high: float = 520) -> None:
    """The further down, the warmer: a glow from below, in the rock only."""
    low = foot - strip.top
    canvas.ink(rect(-20, low - high, strip.width + 40, high + 60), "brick", .55, "screen", wobble=0, edge=0, tooth=0,
               mottle=0, streak=0, texture="grain", softness=.6,
               field=lambda x, y: np.clip((y - low + high) / high, 0, 1) ** 1.5 * .8 + 0 * x)
