"""The one place for colours, letter sizes and measures on the canvas, from the picture bible."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pygame

from scenes.view.shelf import Shelf, bytes_of

if TYPE_CHECKING:
    from scenes.view.text import TextBlock

Colour = tuple[int, int, int]

PAPER: Colour = (0xFA, 0xF0, 0xDA)
CREAM: Colour = (0xFB, 0xF1, 0xDC)
INK: Colour = (0x2B, 0x25, 0x30)
PLUM: Colour = (0x43, 0x34, 0x4A)
BRICK: Colour = (0xB4, 0x48, 0x2C)
TEAL: Colour = (0x2F, 0x63, 0x67)
TEAL_INK: Colour = (0x2D, 0x48, 0x4F)
GOLD: Colour = (0xF2, 0xB9, 0x3B)
GLOW: Colour = (0xFF, 0xDF, 0x86)
SAND: Colour = (0xE9, 0xC9, 0x8A)
GREY: Colour = (0x8C, 0x82, 0x80)
BOARD: Colour = (0x2C, 0x23, 0x33)
NIGHT: Colour = (0x23, 0x2B, 0x44)
FOREST: Colour = (0x2F, 0x54, 0x44)

MARGIN = 36
GAP = 24
TOUCH = 96
TOUCH_MIN = 88
BAR_HEIGHT = 128
BAR_TOP = 1080 - BAR_HEIGHT

TEXT_SCALES = (1.0, 1.15, 1.3)
"""What the reader's three text sizes do to running text."""

STYLES: Mapping[str, tuple[str, int, int]] = {
    "title": ("font/title", 72, 80),
    "heading": ("font/title", 44, 54),
    "button": ("font/heading", 36, 44),
    "story": ("font/text", 36, 52),
    "depth": ("font/text", 30, 44),
    "label": ("font/label", 27, 34),
    "aside": ("font/aside", 30, 40),
    "small": ("font/text", 24, 32),
    "small_bold": ("font/text_bold", 24, 32),
    "note": ("font/text", 24, 30),
    "slip": ("font/label", 25, 30),
    "written": ("font/aside", 42, 50),
    "number": ("font/title", 40, 46),
}
"""Style → font id, size and line height in px."""

SCALED_STYLES = frozenset({"story", "depth", "aside", "small", "small_bold"})

EDGE_PX = 2
"""The ink around letters that stand before anything."""

KEEP_WRITTEN_BYTES = 16 * 1024 * 1024
KEEP_BLOCKS = 400


@dataclass
class Theme:
    """Fonts by style, at the reader's text size; keeps what was written last, since most frames say the same."""

    assets: Path
    manifest: Mapping[str, Mapping[str, Any]]
    text_size: int = 0
    blocks: Shelf[TextBlock] = field(default_factory=lambda: Shelf(KEEP_BLOCKS, lambda block: 1))
    """Texts that were broken into lines, by all that decides how."""
    _fonts: dict[tuple[str, int], pygame.font.Font] = field(default_factory=dict)
    _written: Shelf[pygame.Surface] = field(default_factory=lambda: Shelf(KEEP_WRITTEN_BYTES, bytes_of))

    def font(self, style: str, shrink: float = 1.0) -> pygame.font.Font:
        return self.font_of(STYLES[style][0], self.size(style, shrink))

    def size(self, style: str, shrink: float = 1.0) -> int:
        """The letter size of a style in px."""
        return round(STYLES[style][1] * self.scale(style) * shrink)

    def written(self, style: str, size: int, text: str, colour: Colour) -> pygame.Surface:
        """A line of text in a style's font at `size` px."""
        key = (STYLES[style][0], size, text, colour)
        if key not in self._written:
            self._written[key] = self.font_of(STYLES[style][0], size).render(text, True, colour)
        return self._written[key]

    def edged(self, style: str, text: str) -> pygame.Surface:
        """A line of text in cream with an edge of ink: for before a sky, dark ground and pale sand alike."""
        size = self.size(style)
        key = (STYLES[style][0], size, text, None)
        if key not in self._written:
            edge, letters = (self.written(style, size, text, colour) for colour in (INK, CREAM))
            both = pygame.Surface(letters.get_rect().inflate(2 * EDGE_PX, 2 * EDGE_PX).size, pygame.SRCALPHA)
            both.blits([(edge, at) for at in product((0, EDGE_PX, 2 * EDGE_PX), repeat=2)])
            both.blit(letters, (EDGE_PX, EDGE_PX))
            self._written[key] = both
        return self._written[key]

    def font_of(self, font_id: str, size: int) -> pygame.font.Font:
        key = (font_id, size)
        if key not in self._fonts:
            entry = self.manifest.get(font_id)
            path = str(self.assets / entry["file"]) if entry else None
            try:
                self._fonts[key] = pygame.font.Font(path, size)
            except (OSError, pygame.error):
                self._fonts[key] = pygame.font.Font(None, size)
        return self._fonts[key]

    def line_height(self, style: str, shrink: float = 1.0) -> int:
        return round(STYLES[style][2] * self.scale(style) * shrink)

    def scale(self, style: str) -> float:
        return TEXT_SCALES[self.text_size] if style in SCALED_STYLES else 1.0
