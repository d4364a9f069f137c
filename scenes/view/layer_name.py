"""The name of a layer, as it stands in every picture of the ground: cream on the layer's own colour, darkened."""

from __future__ import annotations

import math

import pygame

from scenes.view.drawn import plate
from scenes.view.text import draw_line
from scenes.view.theme import CREAM, INK, Colour
from scenes.view.widgets import Look

TOWARDS_INK, LIGHTEST = 0.42, 0.1
HEIGHT, AROUND = 40, 32


def colour_of(written: str) -> Colour:
    """'#5A3F35' as red, green, blue."""
    return (int(written[1:3], 16), int(written[3:5], 16), int(written[5:7], 16))


def darkened(colour: Colour) -> Colour:
    """A layer's colour, so far towards ink that cream words stand out on it."""
    red, green, blue = (part + (ink - part) * TOWARDS_INK for part, ink in zip(colour, INK, strict=True))
    while _light((red, green, blue)) > LIGHTEST:
        red, green, blue = red * 0.9, green * 0.9, blue * 0.9
    return (round(red), round(green), round(blue))


def _light(colour: tuple[float, float, float]) -> float:
    """Relative luminance, 0-1."""
    red, green, blue = (math.pow(part / 255, 2.2) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def layer_name_width(look: Look, words: str, most: int) -> int:
    return min(most, look.theme.font("slip").size(words)[0] + AROUND)


def draw_layer_name(
    canvas: pygame.Surface, look: Look, words: str, colour: Colour, middle: tuple[int, int], most: int = 400
) -> pygame.Rect:
    """At most `most` px wide, its middle at `middle`; gives its rectangle."""
    rect = pygame.Rect(0, 0, layer_name_width(look, words, most), HEIGHT)
    rect.center = middle
    canvas.blit(plate(look.library, darkened(colour), rect.size), rect.topleft)
    draw_line(canvas, look.theme, words, "slip", (rect.centerx, rect.centery - 1), CREAM, "centre", most=rect.w - 16)
    return rect
