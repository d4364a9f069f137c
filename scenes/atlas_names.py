"""The names of rivers, ridge and neighbour on the atlas, along what they name. Knows where, not what they say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from scenes.view.text import draw_line
from scenes.view.theme import PLUM, TEAL_INK, Colour
from scenes.view.widgets import Look

SHRINK = 0.9
ABROAD: Colour = (0x6B, 0x5B, 0x62)


@dataclass(frozen=True)
class NameOnMap:
    """An interface word `atlas.name.<id>`, its middle in canvas px, and its slope in degrees (up is positive)."""

    id: str
    at: tuple[int, int]
    slope: float
    colour: Colour


NAMES = (
    NameOnMap("vecht", (380, 606), 0, TEAL_INK),
    NameOnMap("regge", (430, 822), -40, TEAL_INK),
    NameOnMap("dinkel", (1378, 966), 80, TEAL_INK),
    NameOnMap("drentsche_aa", (646, 262), 90, TEAL_INK),
    NameOnMap("hondsrug", (716, 136), -14, PLUM),
    NameOnMap("germany", (1150, 590), 0, ABROAD),
)


def draw_names(canvas: pygame.Surface, look: Look, say: Callable[[str], str]) -> None:
    """All names that the clip touches."""
    for name in NAMES:
        picture = _picture(look, say(f"atlas.name.{name.id}"), name)
        rect = picture.get_rect(center=name.at)
        if canvas.get_clip().colliderect(rect):
            canvas.blit(picture, rect)


def _picture(look: Look, words: str, name: NameOnMap) -> pygame.Surface:
    """The words on their slope, written once for each letter size."""
    key = (f"atlas name {words} {look.theme.text_size}", name.at)
    cuts = look.library.cuts
    if key not in cuts:
        width, height = look.theme.font("aside").size(words)
        flat = pygame.Surface((width + 8, height + 8), pygame.SRCALPHA)
        middle = (flat.get_width() // 2, flat.get_height() // 2)
        draw_line(flat, look.theme, words, "aside", middle, name.colour, "centre", shrink=SHRINK)
        cuts[key] = pygame.transform.rotozoom(flat, name.slope, 1.0) if name.slope else flat
    return cuts[key]
