"""What lies round the water picture: the goal with three faces, the year in its groove, what is told. Takes values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.models.water_moment import Moment
from scenes.discovery.water_section import HOLE_X, MOODS, surface_y
from scenes.inputs import Placed
from scenes.view.drawn import dashed_ring, medallion
from scenes.view.slider import Slider
from scenes.view.slips import draw_name_slip, draw_strip
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, CREAM, GOLD, INK, SAND, TEAL_INK
from scenes.view.widgets import Look, box

PANEL = pygame.Rect(1436, 24, 460, 1032)
CAPTION = pygame.Rect(36, 678, 1348, 78)
TIME_PAPER = pygame.Rect(24, 784, 1388, 272)
TIME_RECT = (176, 890, 1150, 96)
WINTER = (148, 802, 588, 88)
SUMMER = (764, 802, 588, 88)
MONTHS_Y, NOTE_Y = 994, 1026
INNER_X, INNER_WIDTH = PANEL.x + 36, PANEL.w - 72
GOAL_TOP, GOAL_HEIGHT = PANEL.y + 86, 118
FACES_TOP, FACE_STEP = PANEL.y + 212, 158
FACE_WORDS_X, FACE_WORDS_WIDTH = INNER_X + 142, INNER_WIDTH - 142
LEVEL_AT = (766, 376)
RESULTS_TOP, RESULTS_STEP = FACES_TOP + 3 * FACE_STEP + 6, 50
RESULTS = pygame.Rect(INNER_X - 8, RESULTS_TOP - 4, INNER_WIDTH + 16, 4 * RESULTS_STEP + 8)
FACES = pygame.Rect(PANEL.x + 14, FACES_TOP, PANEL.w - 28, 3 * FACE_STEP)
HEAD = pygame.Rect(PANEL.x + 14, PANEL.y + 14, PANEL.w - 28, 200)
GROOVE = pygame.Rect(24, TIME_RECT[1] - 6, 1388, 140)
RING = 46
RING_UP = 66
CLOSED_X = 84
BUBBLE_PX_PER_MM = 1.9
BUBBLE_MOST = 46
HANDLES = pygame.Rect(0, 180, 1420, 320)
"""Wherever the handle of the hole may be."""
SIGNS = ("ui/tick", "water_model/so_so", "ui/cross")


@dataclass(frozen=True)
class Told:
    """What is said under the picture: lines, and an asset for a sign when the goal was judged."""

    lines: tuple[str, ...]
    sign: str = ""


@dataclass(frozen=True)
class Face:
    """One of the three who live here: medallion, mood (glad, so_so, cross), name, what is wrong or right."""

    asset: str
    mood: str
    name: str
    words: str


def place_centre(place: str) -> tuple[int, int]:
    """Where the handle of the hole stands over a place; 'none' is its peg at the left."""
    x = HOLE_X.get(place, CLOSED_X)
    return (x, round(surface_y(x)) - RING_UP)


def placed(place: str, *, drags: bool) -> Placed:
    """What can be touched of a place: the handle that lies there, or the empty ring with its name."""
    x, y = place_centre(place)
    ring = (x - 48, y - 48, 96, 96)
    if drags:
        return Placed("hole", (x - 56, y - 56, 112, 112), drags=True, shape="disc", ring=ring)
    return Placed(f"place.{place}", (x - 56, y - 50, 112, 150), shape="disc", ring=ring)


def open_place(look: Look, here: bool) -> pygame.Surface:
    """A dashed ring on a dark pane: here the hole can go; gold where it is while a finger holds it."""
    side, key = 2 * RING, ("water place", here)
    if key not in look.library.cuts:
        pane = pygame.Surface((side, side), pygame.SRCALPHA)
        pane.blit(medallion(look.library, RING - 3, (INK,)), (3, 3))
        pane.fill((255, 255, 255, 112), special_flags=pygame.BLEND_RGBA_MULT)
        pane.blit(dashed_ring(look.library, RING, GOLD if here else CREAM, 5, 14), (0, 0))
        look.library.cuts[key] = pane
    return look.library.cuts[key]


def draw_places(
    canvas: pygame.Surface, look: Look, names: Sequence[tuple[str, str]], hole: str, at_x: int | None
) -> None:
    """A ring and a name at each place where the hole can go, and the handle where it is (or under the finger)."""
    for place, name in names:
        x, y = place_centre(place)
        if place != hole or at_x is not None:
            spot = open_place(look, place == hole)
            canvas.blit(spot, spot.get_rect(center=(x, y)))
        kind = "gold" if place == hole else "paper"
        draw_name_slip(canvas, look, name, (x, round(surface_y(x)) + 26), 190, kind)  # type: ignore[arg-type]
    x, y = place_centre(hole)
    look.library.blit(canvas, "water_model/handle", (x if at_x is None else at_x, y if at_x is None else y - 14))


def draw_caption(canvas: pygame.Surface, look: Look, told: Told) -> None:
    """What happens now, in words, on a dark strip under the picture."""
    draw_strip(canvas, look, box(CAPTION), "plum")
    left = CAPTION.x + (96 if told.sign else 36)
    if told.sign:
        look.library.blit(canvas, told.sign, (CAPTION.x + 54, CAPTION.centery))
    room = (CAPTION.right - 30 - left, CAPTION.h - 8)
    block = fit_text(look.theme, plain("\n".join(told.lines)), "depth", room, smallest=0.55)
    draw_text(canvas, look.theme, block, (left, CAPTION.y + (CAPTION.h - block.height) // 2), CREAM)


def draw_goal(canvas: pygame.Surface, look: Look, head: str, goal: str, reached: bool) -> None:
    draw_line(canvas, look.theme, head, "heading", (INNER_X, PANEL.y + 56), BRICK, most=INNER_WIDTH - 80)
    if reached:
        look.library.blit(canvas, "ui/tick", (PANEL.right - 62, PANEL.y + 56))
    block = fit_text(look.theme, plain(goal), "depth", (INNER_WIDTH, GOAL_HEIGHT), smallest=0.55)
    draw_text(canvas, look.theme, block, (INNER_X, GOAL_TOP), INK)


def draw_faces(canvas: pygame.Surface, look: Look, faces: Sequence[Face]) -> None:
    """Who lives here and how it is, until now."""
    for number, face in enumerate(faces):
        top, mood = FACES_TOP + number * FACE_STEP, MOODS.index(face.mood)
        pygame.draw.line(canvas, SAND, (INNER_X, top - 2), (INNER_X + INNER_WIDTH, top - 2), 2)
        look.library.blit(canvas, face.asset, (INNER_X + 62, top + 72), mood)
        look.library.blit(canvas, SIGNS[mood], (INNER_X + 110, top + 116))
        at = (FACE_WORDS_X, top + 22)
        draw_line(canvas, look.theme, face.name, "slip", at, TEAL_INK, most=FACE_WORDS_WIDTH)
        room = (FACE_WORDS_WIDTH, FACE_STEP - 46)
        block = fit_text(look.theme, plain(face.words), "small", room, smallest=0.65)
        draw_text(canvas, look.theme, block, (FACE_WORDS_X, top + 40), INK)


def draw_level(canvas: pygame.Surface, look: Look, shrink_mm: float) -> None:
    """Egbert's level lies under his house: the bubble runs out of the middle as the clay shrinks."""
    x, y = LEVEL_AT
    look.library.blit(canvas, "water_model/level", (x, y))
    aside = min(BUBBLE_MOST, shrink_mm * BUBBLE_PX_PER_MM)
    look.library.blit(canvas, "water_model/bubble", (x + 109 + aside, y + 18))


def draw_results(canvas: pygame.Surface, look: Look, results: Sequence[tuple[str, str]]) -> None:
    for number, (label, value) in enumerate(results):
        middle = RESULTS_TOP + number * RESULTS_STEP + RESULTS_STEP // 2
        width = look.theme.font("slip").size(value)[0]
        room = (INNER_WIDTH - width - 16, RESULTS_STEP - 2)
        block = fit_text(look.theme, plain(label), "note", room, smallest=0.6)
        draw_text(canvas, look.theme, block, (INNER_X, middle - block.height // 2), TEAL_INK)
        draw_line(canvas, look.theme, value, "slip", (INNER_X + INNER_WIDTH, middle), INK, "right")
        line_y = middle + RESULTS_STEP // 2
        if number < len(results) - 1:
            pygame.draw.line(canvas, SAND, (INNER_X, line_y), (INNER_X + INNER_WIDTH, line_y), 2)


def draw_time(
    canvas: pygame.Surface,
    look: Look,
    time: Slider,
    halves: tuple[str, str],
    month_name: Callable[[int], str],
    now: Moment,
    note: str,
) -> None:
    """The groove of the year on its dark paper: each half in its own weather, months below, the confession last."""
    x, y, w, h = TIME_RECT
    top = y + h // 2 - 28
    look.library.blit(canvas, f"water_model/winter_{halves[0]}", (x - 28, top))
    look.library.blit(canvas, f"water_model/summer_{halves[1]}", (x - 28 + 603, top))
    look.library.blit(canvas, "ui/slider/knob", (time.knob_x, y + h // 2))
    for number in range(12):
        month = (9 + number) % 12 + 1
        middle = round(x + w * (number + 0.5) / 12)
        colour = GOLD if month == now.month else CREAM
        draw_line(canvas, look.theme, month_name(month), "label", (middle, MONTHS_Y), colour, "centre", most=92)
    draw_line(canvas, look.theme, note, "note", (60, NOTE_Y), CREAM, most=TIME_PAPER.w - 72)
