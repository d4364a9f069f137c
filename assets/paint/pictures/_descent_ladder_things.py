"""Symbols on the deep ladder: brown coal, sea urchins, gas among desert dunes, the pressed coal forest, the heat.

x in px from the shaft, y in map px. Knows no profile.
"""
import math
from dataclasses import dataclass

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, moved, polygon, rect, spline
from assets.paint.kit.props import finds
from assets.paint.pictures._descent_section import LADDER_TOP as TOP


@dataclass(frozen=True)
class Places:
    """Where they lie. `urchins`: x, y, radius, turn · `ferns`: x, y, size, turn · the others: x, or x and y."""

    coal: tuple[float, float]
    urchins: tuple[tuple[float, float, float, float], ...]
    gas: float
    tracks: float
    ferns: tuple[tuple[float, float, float, float], ...]
    dragonfly: tuple[float, float]


def sea_floor(canvas: Canvas, shaft: float, places: Places) -> None:
    """A lump of brown coal on the old sea floor."""
    x, y = shaft + places.coal[0], places.coal[1] - TOP
    outline = polygon([(x - 62, y + 20, 12), (x - 54, y - 18, 10), (x - 16, y - 40, 12), (x + 34, y - 34, 10),
                       (x + 64, y - 2, 12), (x + 50, y + 26, 10), (x - 10, y + 34, 14)])
    lump = canvas.ink(outline, mix("peat", "ink", .55), wobble=1.2, edge=1)
    canvas.tone(lump, "peat", .4, "terra", dx=5, dy=9, blur=6, low=.4)
    faces = joined(brush_stroke([(x - 50, y - 14), (x - 18, y - 6), (x + 2, y - 34)], 1.2, 1.2, 3),
                   brush_stroke([(x - 18, y - 6), (x - 8, y + 30)], 1.2, 1.2, 3),
                   brush_stroke([(x - 18, y - 6), (x + 28, y + 4), (x + 60, y - 2)], 1.2, 1.2, 3))
    canvas.ink(faces, mix("clay", "sand", .3), .8, wobble=.4, edge=.5, tooth=0, clip=lump)


def chalk(canvas: Canvas, shaft: float, places: Places) -> None:
    """Sea urchins that lay on a white sea floor."""
    for x, y, radius, turn in places.urchins:
        finds.urchin(canvas, shaft + x, y - TOP, radius, turn, mix("bone", "sand", .4), "clay_dark")


def desert_gas(canvas: Canvas, shaft: float, places: Places, region: Region | None) -> None:
    """Dunes of a desert; gas in their pores under the salt; the track of a small reptile that went its own way."""
    tops, gas = skia.Path(), shaft + places.gas
    for k, x in enumerate(np.arange(-180, canvas.width + 200, 300)):
        y = 3208 - TOP + 16 * math.sin(k * 1.9)
        tops.addPath(spline([(x - 210, y + 84, "c"), (x - 50, y + 8), (x + 44, y - 28, "c"), (x + 78, y + 24),
                             (x + 150, y + 84), (x + 30, y + 112), (x - 120, y + 104)]))
    dunes = canvas.ink(tops, mix("ochre", "sand", .25), .55, wobble=1.4, edge=1.1, tooth=.004, clip=region)
    canvas.tone(dunes, "ochre", .45, "rust", dx=-8, dy=-10, blur=8, low=.3)
    rng = np.random.default_rng(70)
    bubbles = skia.Path()
    for _ in range(230):
        x = rng.normal(gas, 190)
        y = 3150 - TOP + abs(rng.normal(0, 1)) * 26 + ((x - gas) / 190) ** 2 * 10
        bubbles.addPath(circle(x, y, rng.uniform(1.6, 4.4)))
    canvas.ink(bubbles, "glow", .9, wobble=.2, edge=.4, tooth=0, clip=region)
    tracks = skia.Path()
    for k in range(26):
        x = shaft + places.tracks + k * 21
        y = 3318 - TOP - 16 * math.sin(k * .33)
        side = 6 if k % 2 else -6
        for toe in (-34, 0, 34):
            tip = math.radians(-8 + toe)
            tracks.addPath(brush_stroke([(x, y + side), (x + 8 * math.cos(tip), y + side + 8 * math.sin(tip))], 2.6, .9,
                                        count=4))
    canvas.ink(tracks, mix("rust", "ink", .4), .9, wobble=.2, edge=.4, tooth=0, clip=region)


def coal_wood(canvas: Canvas, shaft: float, places: Places, region: Region | None) -> None:
    """Ferns of the coal forest, pressed flat, and a dragonfly with wings as long as an arm."""
    for x, y, size, turn in places.ferns:
        fern(canvas, shaft + x, y - TOP, size, turn, region)
    x, y = shaft + places.dragonfly[0], places.dragonfly[1] - TOP
    wings = joined(*[moved(ellipse(30, 0, 32, 6.4), x, y, turn=turn) for turn in (14, -16, 164, 196)])
    canvas.ink(wings, mix("sea", "mist", .45), .75, wobble=.4, edge=.6, tooth=0, clip=region)
    canvas.ink(brush_stroke([(x, y - 16), (x, y + 48)], 6, 2.4), mix("mist", "sea", .4), .9, wobble=.3, tooth=0,
               clip=region)


def fern(canvas: Canvas, x: float, y: float, size: float, turn: float, clip: Region | None = None) -> None:
    """A pressed frond, 100 long a size, from (x, y) up, turned by degrees."""
    leaf = skia.Path()
    leaf.addPath(brush_stroke([(0, 0), (4, -50), (0, -100)], 3, 1))
    for k in range(10):
        t = k / 10
        reach = 30 * (1 - t * .75)
        for side in (-1, 1):
            leaf.addPath(brush_stroke([(2 * math.sin(t * 3), -10 - 86 * t), (side * reach * .6,
                                                                             -16 - 86 * t - reach * .25),
                                       (side * reach, -12 - 86 * t - reach * .2)], 2, 1, 7 * (1 - t * .5)))
    canvas.ink(moved(leaf, x, y, size, size, turn), mix("sea", "moss", .35), .85, wobble=.3, edge=.5, tooth=0,
               clip=clip)


def heat(canvas: Canvas, high: float) -> None:
    """The further down, the warmer: a glow from below."""
    canvas.ink(rect(-20, high - 460, canvas.width + 40, 500), "brick", .5, "screen", wobble=0, edge=0, tooth=0,
               mottle=0, streak=0, texture="grain", softness=.6,
               field=lambda x, y: np.clip((y - high + 400) / 440, 0, 1) ** 1.5 * .75 + 0 * x)
