"""Mo's coaster: what he wrote on this spread, and what he crossed out before. Lies at the top of the right page."""

from __future__ import annotations

import pygame

from game.content.shapes.pages import Coaster
from scenes.view.text import draw_line
from scenes.view.theme import BRICK, INK
from scenes.view.widgets import Look

AT = (1046, 26)
FACE = (0xFA, 0xF0, 0xDA)
RIM = (0xD9, 0xC3, 0x9A)
HEIGHT, LEAST_WIDTH, MOST_WIDTH = 112, 300, 560
TILT = 2.0
CROSSED_INK = (0x5F, 0x53, 0x5C)


def draw_coaster(canvas: pygame.Surface, look: Look, coaster: Coaster, turned: bool) -> None:
    """Nothing is drawn where Mo wrote nothing; where the picture is `turned` over, he holds it upside down."""
    if coaster.shown or coaster.crossed:
        canvas.blit(_picture(look, coaster, turned), AT)


def _picture(look: Look, coaster: Coaster, turned: bool) -> pygame.Surface:
    """The tilted coaster, made once for each text and letter size."""
    key = (f"coaster:{coaster.crossed}|{coaster.shown}|{look.theme.text_size}|{turned}", AT)
    cuts = look.library.cuts
    if key not in cuts:
        cuts[key] = pygame.transform.rotozoom(_flat(look, coaster), TILT + 180 * turned, 1.0)
    return cuts[key]


def _flat(look: Look, coaster: Coaster) -> pygame.Surface:
    lines = [text for text in (coaster.crossed, coaster.shown) if text]
    font = look.theme.font("aside")
    width = min(MOST_WIDTH, max(LEAST_WIDTH, *(font.size(text)[0] + 72 for text in lines)))
    flat = pygame.Surface((width + 8, HEIGHT + 10), pygame.SRCALPHA)
    pygame.draw.rect(flat, (0x3B, 0x22, 0x33, 90), (6, 9, width, HEIGHT), border_radius=26)
    pygame.draw.rect(flat, RIM, (0, 0, width, HEIGHT), border_radius=26)
    pygame.draw.rect(flat, FACE, (3, 3, width - 6, HEIGHT - 6), border_radius=24)
    pygame.draw.rect(flat, BRICK, (12, 12, width - 24, HEIGHT - 24), 2, border_radius=17)
    step = 38
    first = HEIGHT // 2 - step * (len(lines) - 1) // 2
    for number, text in enumerate(lines):
        struck = text == coaster.crossed and number == 0
        ink = CROSSED_INK if struck else INK
        rect = draw_line(
            flat, look.theme, text, "aside", (width // 2, first + number * step), ink, "centre", most=width - 56
        )
        if struck:
            pygame.draw.line(flat, BRICK, (rect.left - 6, rect.centery + 4), (rect.right + 6, rect.centery - 2), 4)
    return flat
