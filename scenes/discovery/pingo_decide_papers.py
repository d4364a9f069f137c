"""What lies beside the drill: the six hollows as small pictures, the core in its tray, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.content.book import Book
from game.content.figures import set_number
from game.content.languages import Language
from game.models.hollows import Drilled
from scenes.discovery.pingo_decide_section import DEEPEST_M, core_of
from scenes.view.drawn import plate
from scenes.view.slips import draw_slip
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, INK, PLUM, Colour
from scenes.view.thumbs import draw_thumb
from scenes.view.widgets import Look, draw_sheet

PANEL = pygame.Rect(1420, 24, 476, 1032)
TILE = (208, 142)
TILES_AT, TILE_STEP = (44, 164), (232, 196)
NOTE = pygame.Rect(36, 742, 448, 100)
ANSWERS_TOP, ANSWER_STEP = PANEL.bottom - 424, 100
LEFT, WIDTH = PANEL.x + 40, PANEL.w - 80
TITLE_Y = PANEL.y + 64
WORDS_TOP, WORDS_BOTTOM = PANEL.y + 108, ANSWERS_TOP - 16
TRAY = pygame.Rect(LEFT, PANEL.y + 104, 112, 280)
TRAY_EDGE, LABEL_STEP = 10, 36
WOOD: Colour = (0x6B, 0x42, 0x2A)
HOLLOW_WOOD: Colour = (0xB9, 0x8E, 0x60)
LEAST_LAYER_PX = 10


def tile_rect(number: int) -> pygame.Rect:
    x, y = TILES_AT[0] + number % 2 * TILE_STEP[0], TILES_AT[1] + number // 2 * TILE_STEP[1]
    return pygame.Rect((x, y), TILE)


def draw_tile(canvas: pygame.Surface, look: Look, number: int, asset: str, name: str, chosen: bool, sign: str) -> None:
    """A hollow as one sees it from the path, its name, and what became of it (a tick, a cross or nothing)."""
    rect = tile_rect(number)
    draw_thumb(canvas, look, rect, asset, name, now=chosen)
    if sign:
        look.library.blit(canvas, f"ui/{sign}", (rect.right - 4, rect.top + 4))


def draw_note(canvas: pygame.Surface, look: Look, words: str) -> None:
    """The confession: what is made up here."""
    draw_slip(canvas, look, (NOTE.x, NOTE.y, NOTE.w, NOTE.h))
    block = fit_text(look.theme, plain(words), "note", (NOTE.w - 40, NOTE.h - 12), smallest=0.8)
    draw_text(canvas, look.theme, block, (NOTE.x + 20, NOTE.centery - block.height // 2), INK)


def draw_panel(canvas: pygame.Surface, look: Look, title: str, words: Sequence[str], style: str, tray: bool) -> None:
    """The hollow's name and what is said, under the tray when a core lies in it."""
    draw_sheet(canvas, look, (PANEL.x, PANEL.y, PANEL.w, PANEL.h))
    draw_line(canvas, look.theme, title, "heading", (LEFT, TITLE_Y), BRICK, most=WIDTH)
    top = TRAY.bottom + 24 if tray else WORDS_TOP
    room = (WIDTH, WORDS_BOTTOM - top)
    block = fit_text(look.theme, plain("\n".join(words)), style, room, paragraph_gap=0.3, smallest=0.55)
    draw_text(canvas, look.theme, block, (LEFT, top), INK)


def draw_core(canvas: pygame.Surface, look: Look, book: Book, language: Language, drilled: Drilled) -> None:
    """The core in its tray, to one scale for all hollows, each layer with its name and thickness beside it."""
    wood = plate(look.library, WOOD, TRAY.size, 22)
    canvas.blit(wood, TRAY.topleft)
    inner = TRAY.inflate(-2 * TRAY_EDGE, -2 * TRAY_EDGE)
    canvas.blit(plate(look.library, HOLLOW_WOOD, inner.size, 14), inner.topleft)
    y, last = inner.top + 4, inner.top - LABEL_STEP
    for material, metres in core_of(drilled):
        height = max(LEAST_LAYER_PX, round(metres * (inner.height - 8) / DEEPEST_M))
        tile = look.library.picture(f"material/{material}").surface
        canvas.blit(tile, (inner.x + 8, y), (0, 0, inner.width - 16, height))
        pygame.draw.line(canvas, INK, (inner.x + 8, y + height), (inner.right - 9, y + height), 2)
        middle = max(y + height // 2, last + LABEL_STEP)
        pygame.draw.lines(canvas, PLUM, False, _leader(inner.right - 8, y + height // 2, middle), 3)
        words = _layer_words(book, language, material, metres)
        draw_line(canvas, look.theme, words, "note", (TRAY.right + 34, middle), INK, most=WIDTH - TRAY.w - 34)
        y, last = y + height, middle


def _leader(x: int, start_y: int, end_y: int) -> list[tuple[int, int]]:
    """A line from a layer to its words."""
    return [(x, start_y), (TRAY.right + 8, start_y), (TRAY.right + 18, end_y), (TRAY.right + 26, end_y)]


def _layer_words(book: Book, language: Language, material: str, metres: float) -> str:
    name = book.materials[material].name.in_(language)
    if material == "peelo_sand":
        return name
    return f"{name} {set_number(language, metres, 2 if metres < 0.1 else 1)} m"
