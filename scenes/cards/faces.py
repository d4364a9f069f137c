"""Card faces: the painted front with its rank, title and job rings set by the app, in two sizes; made once and kept.

Takes values; knows no rules.
"""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from scenes.view.text import draw_text, fit_text, plain
from scenes.view.theme import BRICK, CREAM, GOLD, INK
from scenes.view.widgets import Look

LARGE = (360, 504)
SMALL = (172, 241)


@dataclass(frozen=True)
class Face:
    """What stands on a card: rank letter, title, jobs done of jobs needed, 'vrij ingevuld' or not."""

    card: str
    rank: str
    title: str
    jobs_done: int
    jobs_needed: int
    own: str = ""


def face_picture(look: Look, face: Face, large: bool) -> pygame.Surface:
    key = (f"face:{face}", LARGE if large else SMALL)
    cuts = look.library.cuts
    if key not in cuts:
        cuts[key] = _drawn(look, face, large)
    return cuts[key]


def _drawn(look: Look, face: Face, large: bool) -> pygame.Surface:
    size = LARGE if large else SMALL
    picture = look.library.picture(f"card/{face.card}/{'large' if large else 'small'}").frame()
    card = pygame.Surface(size, pygame.SRCALPHA).convert_alpha()
    card.blit(picture, picture.get_rect(center=(size[0] // 2, size[1] // 2)))
    _rank(look, card, face.rank, large)
    w, h = size
    banner = pygame.Rect(round(w * 0.09), round(h * 0.60), round(w * 0.82), round(h * 0.14))
    style, smallest = ("heading", 0.5) if large else ("label", 0.5)
    block = fit_text(look.theme, plain(face.title), style, (banner.w - 8, banner.h), smallest=smallest, centred=True)
    draw_text(card, look.theme, block, (banner.x + 4, banner.y + (banner.h - block.height) // 2), CREAM)
    _rings(card, face, large)
    if face.own:
        _ribbon(look, card, face.own, large)
    return card


def _rank(look: Look, card: pygame.Surface, rank: str, large: bool) -> None:
    """The index at the upper left, and upside down at the lower right."""
    font = look.theme.font_of("font/title", 64 if large else 32)
    letter = font.render(rank, True, BRICK)
    w, h = card.get_size()
    corner = (58, 62) if large else (28, 30)
    card.blit(letter, letter.get_rect(center=corner))
    card.blit(pygame.transform.rotate(letter, 180), letter.get_rect(center=(w - corner[0], h - corner[1])))


def _rings(card: pygame.Surface, face: Face, large: bool) -> None:
    w, h = card.get_size()
    radius, step = (17, 50) if large else (8, 24)
    y, x = round(h * 0.88), round(w * 0.16)
    for number in range(face.jobs_needed):
        centre = (x + number * step, y)
        if number < face.jobs_done:
            pygame.draw.circle(card, GOLD, centre, radius)
        pygame.draw.circle(card, GOLD, centre, radius, 3 if large else 2)


def _ribbon(look: Look, card: pygame.Surface, words: str, large: bool) -> None:
    """A gold ribbon across the upper right corner: ours, not the source's."""
    font = look.theme.font_of("font/label", 24 if large else 13)
    text = font.render(words, True, INK)
    band = pygame.Surface(
        (text.get_width() + (120 if large else 56), text.get_height() + (8 if large else 4)), pygame.SRCALPHA
    )
    band.fill((*GOLD, 255))
    band.blit(text, text.get_rect(center=band.get_rect().center))
    turned = pygame.transform.rotozoom(band, -40, 1.0)
    w = card.get_width()
    mask = card.copy()
    card.blit(turned, turned.get_rect(center=(w - (82 if large else 38), 92 if large else 46)))
    _keep_within(card, mask)


def _keep_within(card: pygame.Surface, shape: pygame.Surface) -> None:
    """Cut what was drawn to the card's own outline."""
    alpha = pygame.Surface(card.get_size(), pygame.SRCALPHA)
    alpha.fill((255, 255, 255, 0))
    alpha.blit(shape, (0, 0))
    alpha.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    card.blit(alpha, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
