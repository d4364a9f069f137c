"""What lies round the pingo's picture: names in the ground, what happens in words, the panel, the groove of time.

Takes values and words, draws them; knows no model beyond the shape of a state.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.content.book import Book
from game.content.languages import Language
from game.models.pingo import FIRST_BP, SKIN_M, Pingo
from game.models.pingo_section import dome_m
from scenes.discovery.pingo_section import (
    AREA,
    CLAY_BOTTOM_M,
    CLAY_TOP_M,
    GROUND_Y,
    MIDDLE_X,
    PX_PER_M,
    PX_PER_M_UP,
    sky_of,
)
from scenes.view.layer_name import colour_of, draw_layer_name
from scenes.view.slider import Slider
from scenes.view.slips import draw_strip
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, CREAM, GOLD, INK, SAND, TEAL_INK
from scenes.view.widgets import Look, box

PANEL = pygame.Rect(1436, 24, 460, 1032)
CAPTION = pygame.Rect(36, 688, 1348, 104)
TIME_PAPER = pygame.Rect(24, 822, 1388, 234)
TIME_RECT = (176, 850, 1150, 96)
STAGE_BPS = ((20_000, "ice"), (14_600, "tundra"), (11_500, "forest"), (6_000, "peat"), (300, "now"))
NAMES_Y = TIME_RECT[1] + 108
NOTES_TOP, NOTES_STEP = 993, 31
INNER_X, INNER_WIDTH = PANEL.x + 36, PANEL.w - 72
GOAL_TOP, GOAL_HEIGHT = PANEL.y + 88, 122
FIRST_GROOVE_Y, GROOVE_STEP = PANEL.y + 250, 127
GROOVES = tuple((PANEL.x + 72, FIRST_GROOVE_Y + number * GROOVE_STEP, PANEL.w - 144, 88) for number in range(4))
RESULTS_TOP, RESULTS_STEP = FIRST_GROOVE_Y + 4 * GROOVE_STEP - 28, 40
RESULTS = pygame.Rect(INNER_X, RESULTS_TOP, INNER_WIDTH, 4 * RESULTS_STEP)
LEAST_NAMED_PX = 44
MO_ROOM = pygame.Rect(980, 120, 280, 500)
"""Wherever Mo stands on hill or plain."""
MO_X, MO_SHARE, LEAST_SWIM_M = 1120, 0.5, 0.3
MOODS = {"cold": "mo/shiver", "thaw": "mo/wet", "warm": "mo/stand"}
SWIMS = "mo/swim"
MO_LOOKS = (*MOODS.values(), SWIMS)


@dataclass(frozen=True)
class Told:
    """What is said under the picture: lines, the first one first; and a tick or a cross when the goal was judged."""

    lines: tuple[str, ...]
    sign: str = ""


def stage_of(bp: float) -> str:
    """Which stretch of the groove a year is in."""
    return next(name for start, name in reversed(STAGE_BPS) if bp <= start)


def draw_mo(canvas: pygame.Surface, look: Look, state: Pingo, radius_m: float, bp: float) -> None:
    """Mo stands by: the hill lifts him up, and in the lake he swims."""
    x_m = (MO_X - MIDDLE_X) / PX_PER_M
    height = dome_m(state, radius_m, x_m) * PX_PER_M_UP
    swims = state.open_water_m > LEAST_SWIM_M and abs(x_m) < radius_m * 0.9
    mood = SWIMS if swims else MOODS[sky_of(bp)]
    image, anchor = look.library.resized(mood, MO_SHARE), look.library.picture(mood).anchor
    canvas.blit(image, (MO_X - anchor[0] * MO_SHARE, GROUND_Y - height - anchor[1] * MO_SHARE))


def draw_caption(canvas: pygame.Surface, look: Look, told: Told) -> None:
    """What happens now, in words, on a dark strip under the picture."""
    draw_strip(canvas, look, box(CAPTION), "plum")
    left = CAPTION.x + (104 if told.sign else 36)
    if told.sign:
        look.library.blit(canvas, f"ui/{told.sign}", (CAPTION.x + 58, CAPTION.centery))
    room = (CAPTION.right - 30 - left, CAPTION.h - 12)
    block = fit_text(look.theme, plain("\n".join(told.lines)), "depth", room, smallest=0.6)
    draw_text(canvas, look.theme, block, (left, CAPTION.y + (CAPTION.h - block.height) // 2), CREAM)


def draw_layer_names(canvas: pygame.Surface, look: Look, book: Book, language: Language, state: Pingo) -> None:
    """Every layer that is thick enough to carry its name."""
    words = book.discoveries["pingo"].words

    def name(label: str, material: str, x: int, y: float) -> None:
        colour = colour_of(book.materials[material].colour)
        draw_layer_name(canvas, look, words[f"label_{label}"].in_(language), colour, (x, round(y)))

    down = PX_PER_M_UP
    name("boulder_clay", "boulder_clay", 120, GROUND_Y + (CLAY_TOP_M + CLAY_BOTTOM_M) / 2 * down)
    name("sand", "peelo_sand", 120, GROUND_Y + CLAY_BOTTOM_M * down + 56)
    if state.lens_m * down > LEAST_NAMED_PX:
        top = GROUND_Y - state.height_m * down + SKIN_M * down
        name("lens", "ice", MIDDLE_X, top + state.lens_m * down * 0.55)
    if state.pit_depth_m > 0:
        y = float(GROUND_Y)
        layers = (
            ("water", "water", state.open_water_m),
            ("peat", "peat", state.peat_m),
            ("mud", "lake_mud", state.mud_m),
        )
        for label, material, metres in layers:
            if metres * down > LEAST_NAMED_PX:
                name(label, material, MIDDLE_X, y + metres * down / 2)
            y += metres * down


def draw_panel(
    canvas: pygame.Surface,
    look: Look,
    head: str,
    goal: str,
    reached: bool,
    sliders: Sequence[Slider],
    results: Sequence[tuple[str, str]],
) -> None:
    """What stands on the panel: the goal, what can be set, and what comes of it in numbers."""
    draw_line(canvas, look.theme, head, "heading", (INNER_X, PANEL.y + 58), BRICK, most=INNER_WIDTH - 80)
    if reached:
        look.library.blit(canvas, "ui/tick", (PANEL.right - 62, PANEL.y + 58))
    block = fit_text(look.theme, plain(goal), "depth", (INNER_WIDTH, GOAL_HEIGHT), smallest=0.6)
    draw_text(canvas, look.theme, block, (INNER_X, GOAL_TOP), INK)
    for slider in sliders:
        slider.draw(canvas, look)
    for number, (label, value) in enumerate(results):
        middle = RESULTS_TOP + number * RESULTS_STEP + RESULTS_STEP // 2
        draw_line(canvas, look.theme, label, "note", (INNER_X, middle), TEAL_INK, most=INNER_WIDTH - 104)
        draw_line(canvas, look.theme, value, "slip", (INNER_X + INNER_WIDTH, middle), INK, "right")
        line_y = middle + RESULTS_STEP // 2
        if number < len(results) - 1:
            pygame.draw.line(canvas, SAND, (INNER_X, line_y), (INNER_X + INNER_WIDTH, line_y), 2)


def draw_time(
    canvas: pygame.Surface, look: Look, time: Slider, stage_name: Callable[[str], str], notes: Sequence[str]
) -> None:
    """What stands on the dark paper of time: its groove, stages under their colours, the confession below."""
    time.draw(canvas, look, track="pingo_model/time_track", flag_above=True)
    now = stage_of(time.value)
    for (start, name), (end, _) in zip(STAGE_BPS, (*STAGE_BPS[1:], (0, "")), strict=True):
        x = TIME_RECT[0] + TIME_RECT[2] * (1 - (start + end) / 2 / FIRST_BP)
        colour = GOLD if name == now else CREAM
        draw_line(canvas, look.theme, stage_name(name), "label", (round(x), NAMES_Y), colour, "centre")
    for number, note in enumerate(notes):
        at = (AREA.left + 60, NOTES_TOP + number * NOTES_STEP)
        draw_line(canvas, look.theme, note, "note", at, CREAM, most=TIME_PAPER.w - 72)
