"""The name of a cross-section and how it is drawn to scale, on the sky; nowhere where there is none."""

from __future__ import annotations

import pygame

from game.descent.state import middle_m, shaft_of
from scenes.descent.camera import Camera
from scenes.descent.world import World
from scenes.view.text import draw_line
from scenes.view.theme import INK
from scenes.view.widgets import Look

COLUMNS, LEAST_SKY_PX = (1100, 1420, 1740), 240
"""The title stands where there is this much sky at all of these canvas columns."""
TOWER_PX, WORDS_FOOT = (160, 350), 146


def draw_title(canvas: pygame.Surface, look: Look, world: World, camera: Camera) -> None:
    """The title and its line, right above."""
    if min(_surface_y(world, camera, column) for column in COLUMNS) < LEAST_SKY_PX or _tower_is_there(world, camera):
        return
    language, words = world.stage.settings.language, world.profile.words
    draw_line(canvas, look.theme, words.title.in_(language), "title", (1740, 62), INK, "right")
    scale = words.scale.in_(language) if words.scale else words.lead.in_(language)
    draw_line(canvas, look.theme, scale, "small", (1740, 118), INK, "right", most=1200)


def _tower_is_there(world: World, camera: Camera) -> bool:
    """Whether the lift's head frame stands up into the words."""
    shaft = shaft_of(world.map)
    x, y = camera.to_canvas(world.to_px(middle_m(shaft), shaft.top_m))
    return COLUMNS[0] - TOWER_PX[0] < x < COLUMNS[-1] + TOWER_PX[0] and y - TOWER_PX[1] < WORDS_FOOT


def _surface_y(world: World, camera: Camera, column: int) -> int:
    """The canvas row of the surface at a canvas column."""
    x_m, _ = world.to_metres(camera.to_map((column, 0)))
    return camera.to_canvas(world.to_px(x_m, world.map.surface_depth_m(x_m)))[1]
