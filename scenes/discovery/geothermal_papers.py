"""The papers round the warmth: depths and degrees, the map and the sliders of a plan, what is expected, the years.

Take what the scene says and draw it; decide nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from game.content.figures import set_number
from game.content.languages import Language
from game.models.geothermal import SOIL_ENERGY_TO_M, temperature_c
from game.models.geothermal_run import YEARS, Run
from game.models.geothermal_survey import PLACES
from scenes.discovery.geothermal_section import (
    GROUND_Y,
    PAPER,
    PLAN_MIDDLE,
    PX,
    SECTION,
    TOWN,
    depth_y,
    draw_plan,
    well_ends,
)
from scenes.discovery.papers import MOST_ROWS, ROW_STEP, Row, draw_flagged, draw_head, draw_plate, draw_rows
from scenes.view.drawn import dashed_ring
from scenes.view.slider import Slider
from scenes.view.slips import draw_name_slip
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, CREAM, INK, Colour
from scenes.view.widgets import Look, box, draw_sheet

PANEL = pygame.Rect(1436, 24, 460, 1032)
CAPTION = pygame.Rect(36, 698, 1348, 112)
TIME_PAPER = pygame.Rect(24, 834, 1388, 222)
TIME_RECT = (192, 858, 1150, 96)
NAMES_Y = TIME_RECT[1] + 104
NOTES_TOP, NOTES_STEP = 994, 30
LEFT, WIDTH = PANEL.x + 36, PANEL.w - 72
GOAL_HEIGHT = 132
MAP = pygame.Rect(LEFT - 4, PANEL.y + 230, 396, 208)
PINS = {"north_east": (296, 64), "middle": (180, 104), "south": (84, 142)}
GROOVES = tuple((LEFT + 26, PANEL.y + 462 + number * 112, WIDTH - 52, 88) for number in range(3))
SURVEY_RECT = (LEFT - 6, PANEL.y + 796, WIDTH + 12, 96)
DRILL_RECT = (LEFT - 6, PANEL.y + 908, 196, 96)
NO_RECT = (LEFT + 198, PANEL.y + 908, 196, 96)
AGAIN_RECT = (LEFT - 6, PANEL.bottom - 128, WIDTH + 12, 96)
SAID_HEIGHT = 140
ROWS = pygame.Rect(LEFT, PANEL.y + 244, WIDTH, MOST_ROWS * ROW_STEP)
AIM_TOP = PANEL.y + 500
PLANNED: Colour = (0x8E, 0x8C, 0xAE)
PLANNED_HIGH, PLANNED_DASH, PLANNED_KNOB = 56, 26, 40
GROOVE = pygame.Rect(TIME_PAPER.x - 14, TIME_RECT[1] - 50, TIME_PAPER.w + 28, 168)
PAPERS = ((PANEL, "paper"), (TIME_PAPER, "night"))
EXPECTED_TOP = PAPER.y + 104
MARKS_M = (500, 1_000, 1_500, 2_000, 2_500, 3_000)

Say = Callable[[str], str]


def draw_names(canvas: pygame.Surface, look: Look, language: Language, run: Run, say: Say, felt: str) -> None:
    """Depths with their degrees, what the line at 500 m means, the layer, and what the houses stand for."""
    for metres in MARKS_M:
        words = f"{set_number(language, metres)} m · {set_number(language, temperature_c(metres))} °C"
        y = depth_y(metres)
        pygame.draw.line(canvas, INK, (196, y), (214, y), 6)
        pygame.draw.line(canvas, CREAM, (196, y), (214, y), 2)
        draw_plate(canvas, look, words, (106, y), 182)
    draw_plate(canvas, look, say("line_500"), (SECTION.right - 150, depth_y(SOIL_ENERGY_TO_M) + 26), 270)
    draw_plate(canvas, look, say("note_house"), (TOWN.centerx, GROUND_Y + 28))
    if run.depth_m > SOIL_ENERGY_TO_M:
        thick = f"{say('label_layer')}, {set_number(language, PLACES[run.place].thickness_m)} m"
        y = depth_y(run.depth_m) + (30 if run.depth_m < 2_900 else -30)
        draw_plate(canvas, look, thick, (SECTION.right - 104, y))
    (cold_x, y), (warm_x, _) = well_ends(run)
    beside = y + 30 if run.depth_m < 2_900 else y - 30
    draw_plate(canvas, look, f"{set_number(language, run.spacing_m)} m", ((cold_x + warm_x) // 2, beside))
    if run.depth_m > SOIL_ENERGY_TO_M:
        above = y - (30 if run.depth_m < 2_900 else 70)
        draw_plate(canvas, look, felt, (min(warm_x + 118, SECTION.right - 124), above))


def draw_planning(
    canvas: pygame.Surface, look: Look, head: str, goal: str, reached: bool, sliders: Sequence[Slider], place: str
) -> None:
    """The goal, the map of the three places, and what can be set."""
    draw_head(canvas, look, PANEL, head, goal, GOAL_HEIGHT, reached=reached)
    look.library.blit(canvas, "geothermal_model/map", MAP.topleft)
    draw_name_slip(canvas, look, place, (MAP.right - 130, MAP.bottom - 22), 250, "gold", "slip")
    for slider in sliders:
        slider.draw(canvas, look)


def draw_drilled(
    canvas: pygame.Surface, look: Look, head: str, said: str, reached: bool, rows: list[Row], aim: tuple[str, str]
) -> None:
    """What the drill found and how the year goes; the goal once more below."""
    draw_head(canvas, look, PANEL, head, said, SAID_HEIGHT, reached=reached)
    draw_rows(canvas, look, LEFT, ROWS.y, WIDTH, rows)
    draw_line(canvas, look.theme, aim[0], "heading", (LEFT, AIM_TOP + 24), BRICK, most=WIDTH)
    block = fit_text(look.theme, plain(aim[1]), "depth", (WIDTH, 250), smallest=0.6)
    draw_text(canvas, look.theme, block, (LEFT, AIM_TOP + 58), INK)


def pin_centre(place: str) -> tuple[int, int]:
    return (MAP.x + PINS[place][0], MAP.y + PINS[place][1])


def draw_expected(canvas: pygame.Surface, look: Look, head: str, rows: list[Row]) -> None:
    """What is thought of the plan, on its own paper in the picture."""
    draw_sheet(canvas, look, box(PAPER))
    block = fit_text(look.theme, plain(head), "depth", (PAPER.w - 64, 80), smallest=0.7)
    draw_text(canvas, look.theme, block, (PAPER.x + 32, PAPER.y + 28), BRICK)
    draw_rows(canvas, look, PAPER.x + 34, EXPECTED_TOP, PAPER.w - 68, rows, 52)


def draw_from_above(canvas: pygame.Surface, look: Look, language: Language, head: str, run: Run) -> None:
    """The layer from above, with how far apart the wells are."""
    draw_sheet(canvas, look, box(PAPER))
    draw_line(canvas, look.theme, head, "label", (PAPER.x + 32, PAPER.y + 38), BRICK, most=PAPER.w - 64)
    draw_plan(canvas, look.library, run)
    half = round(run.spacing_m * PX / 2)
    y = PLAN_MIDDLE[1] + 116
    left, right = PLAN_MIDDLE[0] - half, PLAN_MIDDLE[0] + half
    pygame.draw.line(canvas, INK, (left, y), (right, y), 7)
    pygame.draw.line(canvas, CREAM, (left + 1, y), (right - 1, y), 3)
    draw_plate(canvas, look, f"{set_number(language, run.spacing_m)} m", (PLAN_MIDDLE[0], y))


def draw_law(canvas: pygame.Surface, look: Look, words: str) -> None:
    """Instead of a plan: another law and another machine."""
    draw_sheet(canvas, look, box(PAPER))
    block = fit_text(look.theme, plain(words), "depth", (PAPER.w - 72, PAPER.h - 80), smallest=0.7)
    draw_text(canvas, look.theme, block, (PAPER.x + 36, PAPER.centery - block.height // 2), INK)


def draw_time(
    canvas: pygame.Surface, look: Look, time: Slider | None, moment: str, waits: str, notes: Sequence[str]
) -> None:
    """Thirty years on their groove, once there are wells; until then where it will be. The confession below."""
    if time is None:
        _draw_planned_time(canvas, look, waits)
    else:
        time.draw(canvas, look, track="geothermal_model/time_track")
        draw_flagged(canvas, look, moment, time.knob_x, TIME_RECT)
    for year in range(0, YEARS + 1, 5):
        x = round(TIME_RECT[0] + TIME_RECT[2] * year / YEARS)
        draw_line(canvas, look.theme, str(year), "label", (x, NAMES_Y), PLANNED if time is None else CREAM, "centre")
    for number, note in enumerate(notes):
        at = (84, NOTES_TOP + number * NOTES_STEP)
        draw_line(canvas, look.theme, note, "note", at, CREAM, most=TIME_PAPER.w - 110)


def _draw_planned_time(canvas: pygame.Surface, look: Look, waits: str) -> None:
    """The groove in dashes, as the wells stand in the ground before they are drilled, and what it waits for."""
    x, y, w, h = TIME_RECT
    middle, high = y + h // 2, PLANNED_HIGH // 2
    for at in range(x + PLANNED_KNOB + 10, x + w + 12, PLANNED_DASH):
        for edge in (middle - high, middle + high):
            pygame.draw.line(canvas, PLANNED, (at, edge), (at + PLANNED_DASH // 2, edge), 3)
    knob = dashed_ring(look.library, PLANNED_KNOB, PLANNED)
    canvas.blit(knob, knob.get_rect(center=(x, middle)))
    block = fit_text(look.theme, plain(waits), "aside", (w - 160, PLANNED_HIGH - 6), smallest=0.7, centred=True)
    draw_text(canvas, look.theme, block, (x + 80, middle - block.height // 2), CREAM)
