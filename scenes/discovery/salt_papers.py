"""The papers round the salt: names and measures on the picture, the panels of pumping and choosing, the groove of time.

Take what the scene says and draw it; decide nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from game.content.figures import set_number
from game.content.languages import Language
from game.models import salt_run
from game.models.salt import WIDEST_M
from game.models.salt_run import Run
from scenes.discovery.papers import MOST_ROWS, ROW_STEP, Row, draw_flagged, draw_head, draw_plate, draw_rows
from scenes.discovery.salt_column import INNER
from scenes.discovery.salt_column import y_of as column_y
from scenes.discovery.salt_scale import (
    AREA,
    BASE_Y,
    PX,
    TEAR_Y,
    WELL_X,
    hall_rect,
    layer_m,
    neighbour_x,
    salt_y,
)
from scenes.view.layer_name import colour_of, draw_layer_name
from scenes.view.slider import Slider
from scenes.view.text import draw_line
from scenes.view.theme import CREAM, GOLD, INK, PLUM, Colour
from scenes.view.widgets import Look

PANEL = pygame.Rect(1436, 24, 460, 1032)
CAPTION = pygame.Rect(36, 692, 1348, 112)
TIME_PAPER = pygame.Rect(24, 826, 1388, 230)
TIME_RECT = (192, 850, 1150, 96)
NAMES_Y = TIME_RECT[1] + 106
NOTES_TOP, NOTES_STEP = 993, 31
LEFT, WIDTH = PANEL.x + 36, PANEL.w - 72
GOAL_HEIGHT = 134
FLOW_RECT = (LEFT + 26, PANEL.y + 266, WIDTH - 52, 88)
BLANKET_LABEL_Y = PANEL.y + 384
BLANKET_RECT = (LEFT - 6, PANEL.y + 404, WIDTH + 12, 92)
ROWS_TOP = PANEL.y + 518
PUMP_RECT, PING_RECT, STOP_RECT = ((LEFT - 6, PANEL.y + y, WIDTH + 12, 88) for y in (722, 816, 910))
SAID_HEIGHT = 150
ROWS_AFTER_TOP = PANEL.y + 244
CHOICES_TOP, CHOICE_STEP = PANEL.y + 456, 104
MEASURE_Y = BASE_Y + 26
LEAST_MEASURE_PX = 88
SEEN_DOT: Colour = CREAM
OIL: Colour = (0xC0, 0x7F, 0x33)
ROWS = pygame.Rect(LEFT, ROWS_TOP, WIDTH, MOST_ROWS * ROW_STEP)
ROWS_AFTER = pygame.Rect(LEFT, ROWS_AFTER_TOP, WIDTH, MOST_ROWS * ROW_STEP)
SAID = pygame.Rect(PANEL.x + 20, PANEL.y + 20, PANEL.w - 40, 220)
GROOVE = pygame.Rect(TIME_PAPER.x - 14, TIME_RECT[1] - 50, TIME_PAPER.w + 28, 168)
PAPERS = ((PANEL, "paper"), (TIME_PAPER, "night"))

Say = Callable[[str], str]


def draw_names(canvas: pygame.Surface, look: Look, language: Language, run: Run, say: Say) -> None:
    """The layers by name and depth, what the two marks mean, and how wide things are on the newest picture."""
    inputs, top = run.inputs, salt_y(run.inputs)
    salt_top, salt_base = inputs.roof_depth_m - inputs.roof_salt_m, inputs.roof_depth_m - inputs.roof_salt_m + layer_m(
        inputs
    )
    for name, colour, y in (
        ("label_roof", "#5C363C", top - 92),
        ("label_salt", "#9A6A7C", top + 34),
        ("label_floor", "#6A3428", BASE_Y + 30),
    ):
        draw_layer_name(canvas, look, say(name), colour_of(colour), (1236, y), 210)
    for depth, y in ((salt_top, top), (salt_base, BASE_Y)):
        draw_plate(canvas, look, f"{set_number(language, depth)} m", (1372, y), 80)
    if salt_run.fallen_m(run) == 0:
        _draw_rules(canvas, look, run, say)
    draw_line(canvas, look.theme, say("label_torn"), "aside", (AREA.centerx + 100, TEAR_Y + 28), PLUM, "centre")
    _draw_measures(canvas, look, language, run)
    depth = salt_run.picture(run).roof_depth_m - salt_run.fallen_m(run)
    if depth > 40:
        words = f"{set_number(language, depth)} m"
        draw_plate(canvas, look, words, (INNER.centerx, (INNER.top + column_y(depth)) // 2 + 10), 84)


def _draw_rules(canvas: pygame.Surface, look: Look, run: Run, say: Say) -> None:
    """What the two marks on the rock mean."""
    inputs, top = run.inputs, salt_y(run.inputs)
    x = neighbour_x(inputs)
    draw_plate(canvas, look, say("label_widest"), (WELL_X - round(WIDEST_M / 4 * PX) - 10, top - 26))
    near = round(inputs.neighbour_diameter_m / 2 * PX)
    draw_plate(canvas, look, say("label_pillar"), (max(x - near - 45, WELL_X + 232), top - 26))


def _draw_measures(canvas: pygame.Surface, look: Look, language: Language, run: Run) -> None:
    """How wide the hall is on the picture, and how much salt stands between it and the neighbours'."""
    cavern, inputs = salt_run.picture(run), run.inputs
    rect = hall_rect(cavern)
    next_left = neighbour_x(inputs) - round(inputs.neighbour_diameter_m / 2 * PX)
    for left, right, metres in ((rect.left, rect.right, cavern.diameter_m), (rect.right, next_left, cavern.pillar_m)):
        pygame.draw.line(canvas, INK, (left, MEASURE_Y), (right, MEASURE_Y), 7)
        pygame.draw.line(canvas, CREAM, (left + 1, MEASURE_Y), (right - 1, MEASURE_Y), 3)
        for x in (left, right):
            pygame.draw.line(canvas, INK, (x, MEASURE_Y - 12), (x, MEASURE_Y + 12), 6)
            pygame.draw.line(canvas, CREAM, (x, MEASURE_Y - 11), (x, MEASURE_Y + 11), 2)
        words = f"{set_number(language, max(metres, 0))} m"
        middle = (left + right) // 2 if right - left > LEAST_MEASURE_PX else left - LEAST_MEASURE_PX // 2
        draw_plate(canvas, look, words, (middle, MEASURE_Y))


def draw_pumping(
    canvas: pygame.Surface, look: Look, head: str, goal: str, reached: bool, flow: Slider, label: str, rows: list[Row]
) -> None:
    """The goal, the pump, and what the newest picture tells."""
    draw_head(canvas, look, PANEL, head, goal, GOAL_HEIGHT, reached=reached)
    flow.draw(canvas, look)
    draw_line(canvas, look.theme, label, "note", (LEFT - 4, BLANKET_LABEL_Y), INK, most=WIDTH)
    draw_rows(canvas, look, LEFT, ROWS_TOP, WIDTH, rows)


def draw_choosing(canvas: pygame.Surface, look: Look, head: str, said: str, reached: bool, rows: list[Row]) -> None:
    """What the last sonar tells, in words and numbers; the choices lie below it."""
    draw_head(canvas, look, PANEL, head, said, SAID_HEIGHT, reached=reached)
    draw_rows(canvas, look, LEFT, ROWS_AFTER_TOP, WIDTH, rows)


def choice_rect(number: int) -> tuple[int, int, int, int]:
    return (LEFT - 6, CHOICES_TOP + number * CHOICE_STEP, WIDTH + 12, 88)


def draw_time(
    canvas: pygame.Surface,
    look: Look,
    time: Slider,
    moment: str,
    run: Run,
    names: Sequence[str],
    notes: Sequence[str],
) -> None:
    """The groove of time: years, where there was oil under the roof, when the sonar looked; the confession below."""
    time.draw(canvas, look, track="salt_model/time_track")
    _draw_marks(canvas, run)
    look.library.blit(canvas, "ui/slider/knob", (time.knob_x, TIME_RECT[1] + TIME_RECT[3] // 2))
    draw_flagged(canvas, look, moment, time.knob_x, TIME_RECT)
    if run.stopped:
        first, end_x, last = TIME_RECT[0], x_of(run, run.end), TIME_RECT[0] + TIME_RECT[2]
        for name, x in zip(names, ((first + end_x) // 2, (end_x + last) // 2), strict=True):
            draw_line(canvas, look.theme, name, "label", (x, NAMES_Y), CREAM, "centre")
    else:
        for year in range(0, run.last_month // 12 + 1, 3):
            x = x_of(run, year * 12)
            draw_line(canvas, look.theme, str(year), "label", (x, NAMES_Y), CREAM, "centre")
    for number, note in enumerate(notes):
        at = (AREA.left + 60, NOTES_TOP + number * NOTES_STEP)
        draw_line(canvas, look.theme, note, "note", at, CREAM, most=TIME_PAPER.w - 72)


def x_of(run: Run, month: int) -> int:
    """Where a month lies on the groove."""
    return round(TIME_RECT[0] + TIME_RECT[2] * month / run.last_month)


def _draw_marks(canvas: pygame.Surface, run: Run) -> None:
    """On the groove: gold-brown where oil lay under the roof, dots where the sonar looked, dark for the years after."""
    middle = TIME_RECT[1] + TIME_RECT[3] // 2
    month = 0
    last = run.end if run.stopped else salt_run.MOST_MONTHS
    for phase in run.inputs.phases:
        start, month = month, month + phase.months
        left, right = x_of(run, min(start, last)), x_of(run, min(month, last))
        if phase.blanket and right > left:
            canvas.fill(OIL, (left, middle - 17, right - left, 7))
        if start and start < last:
            canvas.fill(INK, (left - 1, middle - 17, 3, 34))
    if run.stopped:
        end_x = x_of(run, run.end)
        shade = pygame.Rect(end_x, middle - 17, TIME_RECT[0] + TIME_RECT[2] - end_x + 14, 34)
        canvas.fill((0x8A, 0x86, 0xA8), shade, pygame.BLEND_RGB_MULT)
        canvas.fill(GOLD, (end_x - 2, middle - 24, 5, 48))
    every = round(12 * run.inputs.sonar_years)
    for month in sorted({*range(every, last + 1, every), *run.pings}):
        pygame.draw.circle(canvas, INK, (x_of(run, month), middle + 4), 7)
        pygame.draw.circle(canvas, GOLD if month in run.pings else SEEN_DOT, (x_of(run, month), middle + 4), 5)


