"""Small marks of the card game and of answers: tokens, snag, chance, tick, cross. Each is told by its shape too."""
import math
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import along_circle, circle, moved, polygon, union
from assets.paint.pictures._glyph import INKS, Glyph, letter
from assets.paint.pictures._icons_reading import close
from assets.paint.pictures._icons_things import done, knowledge, money, support
from assets.paint.pictures._interface_parts import shadow, spark
from assets.paint.studio import Painted, Studio

TOKENS: dict[str, tuple[Colour, Callable[[Glyph], None]]] = {
    "money": ("gold", money), "support": ("pink", support), "knowledge": ("terra", knowledge)}


def paint(studio: Studio) -> Iterator[Painted]:
    for seed, (name, (colour, draw)) in enumerate(TOKENS.items(), 131):
        canvas = studio.canvas(96, 96, seed)
        _token(canvas, colour, draw)
        yield Painted(f"ui/token/{name}", canvas.image(), (48, 42), crop=False)
    for name, side, draw_mark in (("snag", 64, _snag), ("chance", 64, _chance), ("tick", 52, _tick),
                                  ("cross", 52, _cross)):
        canvas = studio.canvas(side, side, 135)
        draw_mark(canvas, side / 2)
        yield Painted(f"ui/{name}", canvas.image(), (side / 2, side / 2), crop=False)


def _token(canvas: Canvas, colour: Colour, draw: Callable[[Glyph], None]) -> None:
    """A pile of three discs, the uppermost at (48, 42)."""
    for y, paint in ((54, mix(colour, "ink", .42)), (48, mix(colour, "ink", .3)), (42, colour)):
        shadow(canvas, circle(48, y, 37), 2, 4, .35)
        canvas.ink(circle(48, y, 37), paint, wobble=.5, edge=.55, angle=30, tooth=0)
    canvas.ink(circle(48, 42, 31), mix(colour, "cream", .55), stroke=3, wobble=.5, edge=.5, tooth=0)
    draw(Glyph(canvas, 48, 42, .86, INKS["plum"]))


def _snag(canvas: Canvas, middle: float) -> None:
    """A stone with three corners."""
    r = middle * .8
    shape = polygon([(middle, middle - r * 1.04, 7), (middle + r * 1.06, middle + r * .82, 8),
                     (middle - r * 1.06, middle + r * .82, 8)])
    shadow(canvas, shape, 2, 4, .5)
    face = mix("brick", "ink", .1)
    stone = canvas.ink(shape, face, wobble=.5, edge=.6, tooth=0)
    canvas.tone(stone, "brick", .5, "plum", dx=-4, dy=-5, blur=5, low=.4)
    canvas.ink(shape, "sand", stroke=2.6, wobble=.5, edge=.5, tooth=0)
    canvas.ink(letter("!", r * 1.35, middle, middle + r * .62), "cream", wobble=.1, edge=.2, tooth=0)


def _chance(canvas: Canvas, middle: float) -> None:
    """A little sun."""
    r = middle * .84
    rays = []
    for k in range(8):
        turn = k * math.pi / 4
        rays.append(polygon([(r * .62 * math.cos(turn - .3), r * .62 * math.sin(turn - .3)),
                             (r * 1.1 * math.cos(turn), r * 1.1 * math.sin(turn)),
                             (r * .62 * math.cos(turn + .3), r * .62 * math.sin(turn + .3))]))
    shape = moved(union(circle(0, 0, r * .78), *rays), middle, middle)
    shadow(canvas, shape, 2, 3, .5)
    sun = canvas.ink(shape, "gold", wobble=.4, edge=.6, tooth=0)
    canvas.tone(sun, "gold", .5, "rust", dx=-3, dy=-4, blur=4, low=.4)
    spark(canvas, middle, middle, r * .56, "brick")


def _tick(canvas: Canvas, middle: float) -> None:
    shape = circle(middle, middle - 1, 23)
    shadow(canvas, shape, 1, 2.4, .4)
    disc = canvas.ink(shape, "forest", wobble=.5, edge=.6, angle=30, tooth=.003)
    canvas.tone(disc, "forest", .35, "ink", dx=-2, dy=-4, blur=4, low=.5)
    done(Glyph(canvas, middle, middle - 1, .74, INKS["cream"]))


def _cross(canvas: Canvas, middle: float) -> None:
    shape = polygon([(x, y, 4) for x, y in along_circle(middle, middle - 1, 24.5, 8, 22.5)])
    shadow(canvas, shape, 1, 2.4, .4)
    sign = canvas.ink(shape, "brick", wobble=.5, edge=.6, tooth=.003)
    canvas.tone(sign, "brick", .35, "plum", dx=-2, dy=-4, blur=4, low=.5)
    close(Glyph(canvas, middle, middle - 1, .62, INKS["cream"]))
