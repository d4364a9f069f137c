"""What moves in the water picture: rain and vapour, arrows as wide as the flow, the crack as wide as the shrink.

Takes a Moment and draws; scales are said beside their constants. Decides nothing.
"""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise

import pygame

from game.models.water import Inputs
from game.models.water_moment import NAMES, Moment
from scenes.discovery.water_section import (
    AREA,
    DITCHES,
    HOLE_X,
    HOUSE_X,
    INK,
    PX_PER_M,
    clay_top_y,
    surface_y,
    y_of,
)
from scenes.view.drawn import drawn
from scenes.view.library import Library
from scenes.view.theme import CREAM, Colour

ARROW_PX_PER_MM = 1.1
"""Width of an arrow for each mm a month over the whole area: all arrows can be added up."""
LEAST_ARROW_MM = 0.8
CRACK_PX_PER_MM = 0.55
MM_PER_STROKE = 1.5
"""Rain and vapour: one stroke for this many mm in the month."""
RAIN: Colour = (0xE9, 0xF3, 0xF1)
RAIN_DARK: Colour = (0x52, 0x86, 0x8A)
VAPOUR: Colour = (0xFF, 0xF3, 0xC9)
FLOW: Colour = (0xDF, 0xF0, 0xEF)
FLOW_EDGE: Colour = (0x1F, 0x3F, 0x4C)
GLASS: Colour = (0xF4, 0xF7, 0xEE)
TUBE_WATER: Colour = (0x2F, 0x8A, 0x9B)
THROUGH_CLAY = {"heath": (84, 372), "village": (790, 880), "valley": (1270, 1346)}
"""Where water seeps through the clay itself."""
TUBES = (("heath", 296), ("valley", 1150))
SLOW = (860, 626, 190)
"""Where the store below flows out to the stream, slowly: x, y, length."""
OVERLAND_AT = (496, 274)
RAIN_TOP = 146
CRACK = ((-70, -90), (-58, -76), (-75, -66), (-62, -50), (-81, -40), (-67, -24), (-85, -12), (-73, 6), (-62, 26),
         (-79, 46), (-66, 64), (-80, 92), (-64, 116), (-74, 140))
CRACK_SHARES = (0.9, 1.0, 1.0, 1.0, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.38, 0.24, 0.0)
CRACK_FULL_MM = 14.0
"""A crack that has reached the clay; thinner ones are shorter."""


def draw_signs(canvas: pygame.Surface, library: Library, inputs: Inputs, now: Moment, phase: int) -> None:
    """Everything over land and ground; `phase` moves the rain while time runs."""
    draw_head(canvas, now)
    draw_leaks(canvas, inputs, now)
    draw_flows(canvas, now)
    draw_crack(canvas, now.shrink_mm)
    draw_weather(canvas, library, now, phase)


def arrow_width(mm: float) -> float:
    """px, for mm a month over the whole area; nothing that is too little to see."""
    return abs(mm) * ARROW_PX_PER_MM if abs(mm) >= LEAST_ARROW_MM else 0.0


def draw_arrow(canvas: pygame.Surface, middle: tuple[int, int], width: float, length: int, way: str) -> None:
    """An arrow of `width` px and `length` px that points up, down or right."""
    half, head = max(1.0, width / 2), max(9.0, width * 0.95 + 3)
    tip = min(length * 0.5, head * 1.25)
    along, back = length / 2, length / 2 - tip
    shape = [(-along, -half), (back, -half), (back, -head), (along, 0), (back, head), (back, half), (-along, half)]
    x, y = middle
    turned = {
        "right": [(x + a, y + b) for a, b in shape],
        "down": [(x + b, y + a) for a, b in shape],
        "up": [(x + b, y - a) for a, b in shape],
    }[way]
    pygame.draw.polygon(canvas, FLOW, turned)
    pygame.draw.lines(canvas, FLOW_EDGE, True, turned, 2)
    pygame.draw.aalines(canvas, FLOW_EDGE, True, turned)


def draw_leaks(canvas: pygame.Surface, inputs: Inputs, now: Moment) -> None:
    """Through the clay in two arrows a column, through the hole in one: together as wide as the leak."""
    thickness = inputs.clay_thickness_m * PX_PER_M
    length = round(min(88, thickness - 8))
    for name, mm in zip(NAMES, now.leak_mm, strict=True):
        by_hole = mm * now.hole_part if inputs.hole == name else 0.0
        for x in THROUGH_CLAY[name]:
            _draw_leak(canvas, (mm - by_hole) / 2, x, thickness, length)
        if by_hole:
            _draw_leak(canvas, by_hole, HOLE_X[name], thickness, length + 26)


def _draw_leak(canvas: pygame.Surface, mm: float, x: int, thickness: float, length: int) -> None:
    width = arrow_width(mm)
    if width:
        draw_arrow(canvas, (x, round(clay_top_y(x) + thickness / 2)), width, length, "down" if mm > 0 else "up")


def draw_flows(canvas: pygame.Surface, now: Moment) -> None:
    """What each ditch carries away, and what runs over the land."""
    for x, mm in zip(DITCHES.values(), now.ditch_mm, strict=True):
        width = arrow_width(mm)
        if width:
            draw_arrow(canvas, (x + 30, round(surface_y(x) - 16 - width / 2)), width, 62, "right")
    draw_arrow(canvas, SLOW[:2], arrow_width(now.base_flow_mm), SLOW[2], "right")
    if now.overland_mm > 0:
        draw_arrow(canvas, OVERLAND_AT, arrow_width(now.overland_mm), 92, "right")


def draw_head(canvas: pygame.Surface, now: Moment) -> None:
    """How high the water below the clay pushes: a dashed line, and two glass tubes in which it rises."""
    y = round(y_of(now.ground.below_m_nap))
    for x in range(0, AREA.right, 26):
        if y > surface_y(x + 7) + 8:
            pygame.draw.line(canvas, CREAM, (x, y), (x + 13, y), 3)
    for _, x in TUBES:
        top = round(min(surface_y(x) - 46, y - 30))
        foot = round(clay_top_y(x) + 3 * PX_PER_M + 34)
        tube = pygame.Rect(x - 7, top, 15, foot - top)
        pygame.draw.rect(canvas, GLASS, tube, border_radius=7)
        pygame.draw.rect(canvas, TUBE_WATER, (tube.x + 3, y, tube.w - 6, foot - y - 3), border_radius=4)
        pygame.draw.rect(canvas, INK, tube, 3, border_radius=7)


def draw_crack(canvas: pygame.Surface, shrink_mm: float) -> None:
    """From the eaves through the wall into the clay, as wide as the clay shrank."""
    width = shrink_mm * CRACK_PX_PER_MM
    if width < 0.6:
        return
    foot = surface_y(HOUSE_X)
    reach = max(3, round(len(CRACK) * min(1.0, shrink_mm / CRACK_FULL_MM)))
    shares = [share * min(1.0, (reach - number) / 3) for number, share in enumerate(CRACK_SHARES[:reach])]
    left, right = [], []
    for (x, y), share in zip(CRACK[:reach], shares, strict=True):
        half = max(0.6, width * share / 2)
        left.append((HOUSE_X + x - half, foot + y))
        right.append((HOUSE_X + x + half, foot + y))
    pale = [(x - 2, y) for x, y in left] + [(x + 2, y) for x, y in reversed(right)]
    pygame.draw.polygon(canvas, CREAM, pale)
    pygame.draw.polygon(canvas, INK, [*left, *reversed(right)])
    _draw_dry_clay(canvas, shrink_mm)


def _draw_dry_clay(canvas: pygame.Surface, shrink_mm: float) -> None:
    """Short cracks from the top of the clay under the village, longer as it shrinks."""
    for number, x in enumerate(range(590, 940, 42)):
        long = shrink_mm * (1.6 + 0.5 * math.sin(number * 2.3))
        if abs(x - HOLE_X["village"]) < 46 or abs(x - HOUSE_X + 72) < 24 or long < 4:
            continue
        top = clay_top_y(x)
        points = [(x, top), (x + 5, top + long * 0.4), (x - 3, top + long * 0.7), (x + 2, top + long)]
        pygame.draw.lines(canvas, INK, False, points, max(1, round(shrink_mm * 0.16)))


def draw_weather(canvas: pygame.Surface, library: Library, now: Moment, phase: int) -> None:
    """Rain falls on the land, vapour rises from it: as many strokes as the month has millimetres."""
    rain, light = _stroke(library, RAIN), _stroke(library, RAIN_DARK)
    falls = []
    for x, share in _scattered(round(now.rain_mm / MM_PER_STROKE)):
        room = surface_y(x) - RAIN_TOP - 40
        y = RAIN_TOP + ((share * room) + phase * 22) % room
        falls.append((rain if y > RAIN_TOP + room * 0.45 else light, (x, round(y))))
    wiggle = _wiggle(library)
    for x, share in _scattered(round(now.evaporation_mm / MM_PER_STROKE), first=1):
        x = (x + 31) % (AREA.right - 30)
        room = 74
        y = surface_y(x) - 34 - ((share * room) + phase * 9) % room
        falls.append((wiggle, (x, round(y))))
    canvas.blits(falls, doreturn=False)


@cache
def _scattered(count: int, first: int = 0) -> tuple[tuple[int, float], ...]:
    """x and a share of the height for `count` strokes, spread evenly without rows (golden ratios)."""
    wide = AREA.right - 30
    return tuple(
        (int((number * 0.618034 + first * 0.37) % 1 * wide) + 8, (number * 0.754878 + 0.21) % 1)
        for number in range(1, count + 1)
    )


def _stroke(library: Library, colour: Colour) -> pygame.Surface:
    def draw(surface: pygame.Surface) -> None:
        w, h = surface.get_size()
        pygame.draw.polygon(surface, colour, [(w - 3, 0), (w - 1, 2), (7, h), (0, h - 3)])

    return drawn(library, "water rain", (10, 40), draw, colour, edge=colour)


def _wiggle(library: Library) -> pygame.Surface:
    def draw(surface: pygame.Surface) -> None:
        w, h = surface.get_size()
        points = [(w / 2 + w * 0.28 * math.sin(step / 14 * math.tau), 5 + (h - 10) * step / 14) for step in range(15)]
        for number, (x, y) in enumerate(points):
            pygame.draw.circle(surface, VAPOUR, (x, y), 2.2 + 1.8 * math.sin(number / 14 * math.pi))
        for start, end in pairwise(points):
            pygame.draw.line(surface, VAPOUR, start, end, 5)

    return drawn(library, "water vapour", (14, 32), draw, edge=VAPOUR)


