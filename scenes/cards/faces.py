"""Card faces: the painted front with its rank, title and job rings set by the app; laid on the wood, shown, or lifted.

Made once and kept. Takes values; knows no rules.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

import pygame

from scenes.view.slips import draw_name_slip
from scenes.view.text import TextBlock, draw_line, draw_text, plain, set_text
from scenes.view.theme import BRICK, CREAM, INK, SAND, Colour, Theme
from scenes.view.widgets import Look, Rect, box

Size = Literal["large", "small"]
LARGE = (360, 504)
SMALL = (172, 241)
SIZES: dict[Size, tuple[int, int]] = {"large": LARGE, "small": SMALL}
# px of the card, as assets/paint/pictures/_cards_frame.py paints it
BANNERS: dict[Size, pygame.Rect] = {"large": pygame.Rect(18, 320, 324, 66), "small": pygame.Rect(8, 138, 156, 50)}
RANKS: dict[Size, tuple[int, int, int]] = {"large": (60, 57, 62), "small": (30, 31, 34)}
RINGS: dict[Size, tuple[int, int, int]] = {"large": (60, 436, 48), "small": (27, 211, 23)}
RIBBON_MIDDLE, RIBBON_WORDS = (243, 101), 200
LAID_TURNS = {"aas": 1.6, "heer": -1.2, "vrouw": -1.7, "boer": 1.1, "tien": -1.4, "negen": 1.5, "zeven": -1.6}
PAD = 40
OWN_ROOM, OWN_AT_Y = 58, 172
"""On an open place: what is left for the name above 'vrij ingevuld', and where that stands."""
CLOSE = 0.86
"""The lines of a label stand closer than those of running text: share of their height."""


@dataclass(frozen=True)
class Face:
    """What stands on a card: rank letter, title, jobs done of jobs needed, 'vrij ingevuld' or not."""

    card: str
    rank: str
    title: str
    jobs_done: int
    jobs_needed: int
    own: str = ""


@dataclass(frozen=True)
class Ground:
    """How a card lies: its size, what is under it, how far it is turned (degrees to the left) and scaled."""

    size: Size
    under: tuple[str, ...]
    turn: float
    scale: float = 1.0


LIFTED = Ground("large", ("card/shadow/large", "card/lifted"), 3.0, 0.95)
SHOWN = Ground("large", ("card/shadow/large",), 2.0)


def laid(card: str) -> Ground:
    """As it lies on the wood among the others."""
    return Ground("small", ("card/shadow/small",), LAID_TURNS.get(card, 0.0))


def draw_face(canvas: pygame.Surface, look: Look, face: Face, ground: Ground, centre: tuple[int, int]) -> pygame.Rect:
    """The card with its middle at a place; gives the rectangle of card and shadow."""
    picture = face_picture(look, face, ground)
    rect = picture.get_rect(center=centre)
    if not canvas.get_clip().colliderect(rect):
        return rect
    canvas.blit(picture, rect)
    w, h = SIZES[ground.size]
    x, y, step = RINGS[ground.size]
    sine, cosine = math.sin(math.radians(ground.turn)), math.cos(math.radians(ground.turn))
    for number in range(face.jobs_needed):
        dx, dy = (x + number * step - w / 2) * ground.scale, (y - h / 2) * ground.scale
        state = "done" if number < face.jobs_done else "open"
        at = (centre[0] + dx * cosine + dy * sine, centre[1] - dx * sine + dy * cosine)
        look.library.blit(canvas, f"card/ring/{ground.size}_{state}", at)
    return rect


def face_picture(look: Look, face: Face, ground: Ground) -> pygame.Surface:
    """All of a card but its rings, made once: what is done on it changes with every turn, the rest never."""
    cuts = look.library.cuts
    words = f"{face.card} {face.rank} {face.title} {face.own} {look.theme.text_size}"
    key = (f"card {words} {ground}", SIZES[ground.size])
    if key not in cuts:
        w, h = SIZES[ground.size]
        sheet = pygame.Surface((w + 2 * PAD, h + 2 * PAD), pygame.SRCALPHA)
        for asset in ground.under:
            look.library.blit(sheet, asset, (PAD, PAD))
        sheet.blit(_front(look, face, ground.size), (PAD, PAD))
        cuts[key] = pygame.transform.rotozoom(sheet, ground.turn, ground.scale).convert_alpha()
    return cuts[key]


def card_surface(look: Look, face: Face, size: Size) -> pygame.Surface:
    """The bare card with its rings, straight and without a shadow: what flies."""
    cuts = look.library.cuts
    key = (f"front {face} {look.theme.text_size}", SIZES[size])
    if key not in cuts:
        cuts[key] = _with_rings(look, face, size)
    return cuts[key]


def _with_rings(look: Look, face: Face, size: Size) -> pygame.Surface:
    card = _front(look, face, size)
    x, y, step = RINGS[size]
    for number in range(face.jobs_needed):
        state = "done" if number < face.jobs_done else "open"
        look.library.blit(card, f"card/ring/{size}_{state}", (x + number * step, y))
    return card


def place_picture(look: Look, face: Face) -> pygame.Surface:
    """An open place, burnt into the wood, with the card's rank and name; its rings are drawn with the turn."""
    cuts = look.library.cuts
    key = (f"place {face.rank} {face.title} {face.own} {look.theme.text_size}", SMALL)
    if key not in cuts:
        place = pygame.Surface(SMALL, pygame.SRCALPHA)
        look.library.blit(place, "card/place", (0, 0))
        draw_line(place, look.theme, face.rank, "title", (SMALL[0] // 2, 66), SAND, "centre")
        room = (9, 97, SMALL[0] - 18, OWN_ROOM if face.own else 88)
        draw_fitted(place, look.theme, fitted(look.theme, face.title, "small", room[2:]), room, CREAM)
        if face.own:
            draw_name_slip(place, look, face.own, (SMALL[0] // 2, OWN_AT_Y), SMALL[0] - 14, "gold", "note")
        cuts[key] = place
    return cuts[key]


def _front(look: Look, face: Face, size: Size) -> pygame.Surface:
    picture = look.library.picture(f"card/{face.card}/{size}").frame()
    card = pygame.Surface(SIZES[size], pygame.SRCALPHA)
    card.blit(picture, picture.get_rect(center=card.get_rect().center))
    _rank(look, card, face.rank, size)
    banner = BANNERS[size]
    block = fitted(look.theme, face.title, "heading" if size == "large" else "small", banner.size)
    draw_fitted(card, look.theme, block, box(banner), CREAM)
    if face.own:
        look.library.blit(card, f"card/ribbon/{size}", (0, 0))
        if size == "large":
            _ribbon_words(look, card, face.own)
    return card


def fitted(theme: Theme, text: str, style: str, size: tuple[int, int], centred: bool = True) -> TextBlock:
    """Words as large as the longest of them and their lines allow within `size`."""
    font = theme.font(style)
    shrink = min(1.0, size[0] / max(font.size(word)[0] for word in text.split()))
    while True:
        block = set_text(theme, plain(text), style, size[0], shrink=shrink, centred=centred)
        inside = block.height * CLOSE <= size[1] and all(p.x >= 0 and p.x + p.width <= size[0] for p in block.pieces)
        if inside or shrink < 0.5:
            return block
        shrink -= 0.02


def draw_fitted(canvas: pygame.Surface, theme: Theme, block: TextBlock, rect: Rect, ink: Colour) -> None:
    """A block of `fitted` in the middle of a rectangle's height, its lines closer together than running text."""
    line = theme.line_height(block.style, block.shrink)
    closer = round(line * (1 - CLOSE))
    pieces = tuple(replace(piece, y=piece.y - piece.y // line * closer) for piece in block.pieces)
    height = block.height - (block.lines - 1) * closer
    draw_text(canvas, theme, replace(block, pieces=pieces), (rect[0], rect[1] + (rect[3] - height) // 2), ink)


def _rank(look: Look, card: pygame.Surface, rank: str, size: Size) -> None:
    """The index at the upper left, and upside down at the lower right."""
    x, y, tall = RANKS[size]
    letter = look.theme.font_of("font/title", tall if len(rank) == 1 else round(tall * 0.9)).render(rank, True, BRICK)
    w, h = card.get_size()
    card.blit(letter, letter.get_rect(center=(x, y)))
    card.blit(pygame.transform.rotate(letter, 180), letter.get_rect(center=(w - x, h - y)))


def _ribbon_words(look: Look, card: pygame.Surface, words: str) -> None:
    """Ours, not the source's: said along the gold ribbon."""
    font = look.theme.font_of("font/label", 25)
    if font.size(words)[0] > RIBBON_WORDS:
        font = look.theme.font_of("font/label", round(25 * RIBBON_WORDS / font.size(words)[0]))
    turned = pygame.transform.rotozoom(font.render(words, True, INK), -40, 1.0)
    card.blit(turned, turned.get_rect(center=RIBBON_MIDDLE))
