"""Wood of the interface: the table, a drawer of the cabinet with its slots, and the lit hatch that leads down."""
import math
from collections.abc import Iterator, Sequence

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, rect, union
from assets.paint.pictures._interface_parts import LONG_WOBBLE, edge_tone, shadow, underlay, wooden
from assets.paint.studio import Painted, Studio

BOARDS = ("#B98755", "#AF7C4C", "#C2915F", "#B5834F", "#A97547")
GRAIN, JOINT = "wood", "#5E3B26"
ENDS = (.31, .64, .12, .84, .43, .71)  # where a board meets the next one, as a share of the width
KNOTS = (.79, .55, .16)  # where a board has its knot, as a share of its length


def paint(studio: Studio) -> Iterator[Painted]:
    table = studio.canvas(1920, 1080, 141, paper=BOARDS[0])
    planking(table, 0, 0, 1920, 1080, 6)
    table.finish(grain=.02, vignette=.10)
    yield Painted("ui/wood", table.image())
    yield _drawer(studio)
    yield _slot(studio)
    yield _door(studio)


def planking(canvas: Canvas, x: float, y: float, width: float, height: float, count: int,
             colours: Sequence[Colour] = BOARDS) -> None:
    """Level boards with grain, knots in every other one, and a dark joint above each."""
    board_height = height / count
    for number in range(count):
        _one_board(canvas, x, y + number * board_height, width, board_height, colours[number % len(colours)], number)


def _one_board(canvas: Canvas, x: float, y: float, width: float, height: float, paint: Colour, number: int) -> None:
    rng = canvas.rng
    board = wooden(canvas, rect(x - 20, y, width + 40, height + 2), paint, 1)
    grain = skia.Path()
    for row in range(max(3, int(height / 17))):
        level = y + 8 + row * 16.5 + rng.uniform(-4, 4)
        points = [(px, level + 6 * math.sin(px * .004 + number * 2 + row * .35) + 3 * math.sin(px * .011 + row))
                  for px in np.arange(x - 60, x + width + 120, 120)]
        grain.addPath(brush_stroke(points, 1.2, 1.2, rng.uniform(1.4, 3.4), 80))
    canvas.ink(grain, GRAIN, .42, wobble=1.4, edge=.8, tooth=0, clip=board)
    if number % 2 == 0:
        kx, ky = x + KNOTS[number // 2 % len(KNOTS)] * width, y + height * rng.uniform(.42, .58)
        for r in (34, 24, 14, 7):
            canvas.ink(ellipse(kx, ky, r * 1.5, r * .62), paint if r in (24, 7) else GRAIN, .7, wobble=1.4, edge=1,
                       tooth=0, clip=board)
    end = x + ENDS[number % len(ENDS)] * width
    joints = joined(brush_stroke([(x - 20, y + 1), (x + width / 2, y + 3), (x + width + 20, y)], 4),
                    brush_stroke([(end, y), (end + 1, y + height)], 3.4))
    canvas.ink(joints, JOINT, .85, wobble=.8, edge=.9, tooth=0)
    nails = joined(*(circle(end + way * 15, y + height * level, 3.4) for way in (-1, 1) for level in (.2, .8)))
    canvas.ink(nails, JOINT, .8, wobble=.3, edge=.4, tooth=0)


def _drawer(studio: Studio) -> Painted:
    """A drawer for two rows of eight slots, with its front and a brass pull; the face starts at [16, 12]."""
    canvas = studio.canvas(1400, 440, 142)
    x, y, width, height = 16, 12, 1368, 406
    shape = rect(x, y, width, height, 20)
    shadow(canvas, shape, 4, 9, .35, blur=5)
    underlay(canvas, shape, mix(GRAIN, "ink", .3))
    body = wooden(canvas, shape, GRAIN, .6, .7)
    edge_tone(canvas, body, GRAIN, .5, "ink", 0, -14, 10, low=.4, alpha=.9)
    front = rect(x + 22, y + height - 58, width - 44, 46, 8)
    wooden(canvas, front, "#A97547")
    middle, level = x + width / 2, y + height - 38
    shadow(canvas, ellipse(middle, level + 2, 62, 17), 2, 5, .5)
    pull = canvas.ink(minus(ellipse(middle, level - 8, 66, 32), rect(middle - 80, level - 52, 160, 42)), "gold",
                      wobble=.5, edge=.5, tooth=0)
    canvas.tone(pull, "gold", .5, "rust", dx=0, dy=-8, blur=6)
    return Painted("ui/drawer", canvas.image(), (x, y), crop=False)


def _slot(studio: Studio) -> Painted:
    """A compartment of a drawer, dark and a little deep."""
    canvas = studio.canvas(150, 150, 143)
    underlay(canvas, rect(2, 2, 146, 146, 10), mix("wood_dark", "ink", .3))
    hollow = canvas.ink(rect(2, 2, 146, 146, 10), "wood_dark", wobble=.6, edge=.6, tooth=0)
    canvas.tone(hollow, "wood_dark", .6, "#000000", dx=4, dy=10, blur=7, low=.4)
    canvas.ink(brush_stroke([(12, 147), (75, 148), (138, 147)], 2), "#C2915F", .6, wobble=LONG_WOBBLE, edge=.4, tooth=0)
    return Painted("ui/slot", canvas.image(), (0, 0), crop=False)


def _arch(x: float, foot: float, width: float, height: float) -> skia.Path:
    return union(rect(x - width / 2, foot - height * .55, width, height * .55),
                 ellipse(x, foot - height * .55, width / 2, height * .45))


def _door(studio: Studio) -> Painted:
    """'Into the deep': a round-topped hatch with a ladder into the lamp light; the anchor is the middle of its foot."""
    canvas = studio.canvas(150, 150, 144)
    x, foot, width, height = 73, 142, 132, 138
    frame = _arch(x, foot, width, height)
    shadow(canvas, frame, 4, 5, .4)
    underlay(canvas, frame, mix(GRAIN, "ink", .3))
    wood = wooden(canvas, frame, GRAIN, .8, .7, 90)
    canvas.tone(wood, GRAIN, .5, "ink", dx=-5, dy=-8, blur=7, low=.4)
    nails = skia.Path()
    for k in range(1, 8):
        turn = math.pi * k / 8
        across, up = width * math.cos(turn), height * math.sin(turn)
        nails.addPath(brush_stroke([(x - across * inner, foot - height * .55 - up * rise)
                                    for inner, rise in ((.41, .37), (.49, .44))], 3))
    canvas.ink(nails, "wood_dark", .8, wobble=.4, edge=.4, tooth=0)
    light: tuple[tuple[Colour, float], ...] = (("#3A2027", .82), ("rust", .72), ("terra", .60),
                                               (mix("gold", "terra", .15), .48), ("glow", .34))
    for paint, share in light:
        canvas.ink(_arch(x, foot, width * share, height * share), paint, wobble=.8, edge=.7, tooth=0)
    ladder = skia.Path()
    for way in (-1, 1):
        top, bottom = x + way * width * .13, x + way * width * .16
        ladder.addPath(brush_stroke([(top, foot - height * .56), (bottom, foot)], 5.5, 6.5))
    for k in range(4):
        level = foot - height * (.09 + .13 * k)
        ladder.addPath(brush_stroke([(x - width * .145, level), (x + width * .145, level)], 5))
    opening = canvas.mask(_arch(x, foot, width * .82, height * .82), 0, 0)
    canvas.ink(ladder, "peat", wobble=.4, edge=.4, tooth=0, clip=opening)
    return Painted("ui/door", canvas.image(), (x, foot), crop=False)
