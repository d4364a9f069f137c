"""The measures of the salt's picture: PX px are one metre, sideways and down. Draws nothing.

Above the tear stands the meadow, below it the lowest rock over the salt.
"""

from __future__ import annotations

import pygame

from game.models.salt import Cavern, Inputs

AREA = pygame.Rect(0, 0, 1420, 812)
PX = 3.6
WELL_X = 530
GROUND_Y = 216
TEAR_Y = 256
DEEP_TOP = 300
BASE_Y = 640
BASE_SALT_M = 8.0
"""Salt that is left under a hall (the layer of 50 m with the model's usual roof and hall)."""
PIPE_FOOT = 16
HALL_ROOM = pygame.Rect(200, DEEP_TOP, 660, BASE_Y - DEEP_TOP + 2)
"""Wherever our hall may be."""
PIPE = pygame.Rect(WELL_X - 16, DEEP_TOP, 32, BASE_Y - DEEP_TOP)


def layer_m(inputs: Inputs) -> float:
    """How thick the salt is drawn."""
    return inputs.roof_salt_m + inputs.height_m + BASE_SALT_M


def floor_y() -> int:
    return round(BASE_Y - BASE_SALT_M * PX)


def salt_y(inputs: Inputs) -> int:
    """Where the top of the salt lies on the picture."""
    return round(BASE_Y - layer_m(inputs) * PX)


def hall_rect(cavern: Cavern, x: int = WELL_X) -> pygame.Rect:
    """The hall, as wide and as high as it is."""
    width, height = round(cavern.diameter_m * PX), round(cavern.height_m * PX)
    return pygame.Rect(x - width // 2, floor_y() - height, width, height)


def neighbour_x(inputs: Inputs) -> int:
    return round(WELL_X + inputs.well_spacing_m * PX)
