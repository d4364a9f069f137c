"""The papers round the map of pipes: what each stop gets, the two halls, money and points, ten years.

Take what the scene says and draw it; decide nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pygame

from game.models import pipes_run
from game.models.pipes_net import PIPES
from game.models.pipes_run import YEARS, Run
from scenes.discovery.papers import MOST_ROWS, ROW_STEP, Row, draw_flagged, draw_head, draw_plate, draw_rows
from scenes.discovery.pipes_map import DISCS, PLATES
from scenes.view.slider import Slider
from scenes.view.text import draw_line
from scenes.view.theme import CREAM, INK
from scenes.view.widgets import Look

PANEL = pygame.Rect(1436, 24, 460, 1032)
CAPTION = pygame.Rect(36, 698, 1348, 114)
TIME_PAPER = pygame.Rect(24, 834, 1388, 222)
TIME_RECT = (192, 858, 1150, 96)
NAMES_Y = TIME_RECT[1] + 104
NOTE_Y = 1010
LEFT, WIDTH = PANEL.x + 36, PANEL.w - 72
GOAL_HEIGHT = 150
K1_LABEL_Y = PANEL.y + 262
K1_TOP, K1_STEP, K1_SIZE = PANEL.y + 284, (200, 98), (194, 88)
K2_LABEL_Y = PANEL.y + 498
K2_RECT = (LEFT - 6, PANEL.y + 520, WIDTH + 12, 92)
ROWS = pygame.Rect(LEFT, PANEL.y + 640, WIDTH, MOST_ROWS * ROW_STEP)
RUN_RECT = (LEFT - 6, PANEL.bottom - 128, WIDTH + 12, 96)
GROOVE = pygame.Rect(TIME_PAPER.x - 14, TIME_RECT[1] - 50, TIME_PAPER.w + 28, 168)
PAPERS = ((PANEL, "paper"), (TIME_PAPER, "night"))
NARROW_AT = (455, 546)
MOST_PLATE = 286
MW_BELOW = 66

Say = Callable[[str], str]


def k1_rect(number: int) -> tuple[int, int, int, int]:
    x, y = LEFT - 6 + number % 2 * K1_STEP[0], K1_TOP + number // 2 * K1_STEP[1]
    return (x, y, *K1_SIZE)


def draw_names(canvas: pygame.Surface, look: Look, run: Run, say: Say, plates: Mapping[str, str]) -> None:
    """The stops with what they make or get, what runs in each pipe, what the rings mean."""
    for node, at in PLATES.items():
        words = plates[node]
        draw_plate(canvas, look, words, at, min(MOST_PLATE, look.theme.font("slip").size(words)[0] + 24))
    for pipe in PIPES:
        if run.use_of(pipe) != "none":
            mw = pipes_run.in_pipe_mw(run, pipe)
            x, y = DISCS[pipe]
            draw_plate(canvas, look, f"{mw:g} MW", (x, y + MW_BELOW))
    draw_plate(canvas, look, say("narrow"), NARROW_AT)


def draw_panel(
    canvas: pygame.Surface, look: Look, head: str, goal: str, reached: bool, halls: tuple[str, str], rows: list[Row]
) -> None:
    draw_head(canvas, look, PANEL, head, goal, GOAL_HEIGHT, reached=reached)
    for words, y in zip(halls, (K1_LABEL_Y, K2_LABEL_Y), strict=True):
        draw_line(canvas, look.theme, words, "note", (LEFT - 4, y), INK, most=WIDTH)
    draw_rows(canvas, look, LEFT, ROWS.y, WIDTH, rows)


def draw_time(canvas: pygame.Surface, look: Look, time: Slider, moment: str, notes: Sequence[str]) -> None:
    """Ten years on their rail; the confession below."""
    time.draw(canvas, look, track="pipes_model/time_track")
    draw_flagged(canvas, look, moment, time.knob_x, TIME_RECT)
    for year in range(YEARS + 1):
        x = round(TIME_RECT[0] + TIME_RECT[2] * year / YEARS)
        draw_line(canvas, look.theme, str(year), "label", (x, NAMES_Y), CREAM, "centre")
    for number, note in enumerate(notes):
        at = (84, NOTE_Y + number * ROW_STEP)
        draw_line(canvas, look.theme, note, "note", at, CREAM, most=TIME_PAPER.w - 110)
