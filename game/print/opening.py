"""What lies open at once: two A5 pages, drawn together as one A4 page or each apart for the sheets of a booklet.

Owns the measures that all openings share. Must not know which openings a book has.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, Protocol

from game.content.book import Book
from game.content.languages import Language
from game.print.paper import A4_LANDSCAPE_MM, BLEED_MM, Paper
from game.print.setting import Box

Side = Literal["left", "right"]
Sides = tuple[Side, ...]
Level = Literal["story", "depth"]
BOTH: Final[Sides] = ("left", "right")
WIDTH_MM, HEIGHT_MM = A4_LANDSCAPE_MM
FOLD_MM: Final = WIDTH_MM / 2
MARGIN_MM: Final = 12.0
INNER_MM: Final = 13.0
COLUMN_MM: Final = FOLD_MM - MARGIN_MM - INNER_MM
LEFT_MM: Final = {"left": MARGIN_MM, "right": FOLD_MM + INNER_MM}
FOOT_MM: Final = 201.5


@dataclass(frozen=True)
class Edition:
    """One printing of the book: its words, its language, its level."""

    book: Book
    assets: Path
    language: Language
    level: Level

    def say(self, word: str, **holes: object) -> str:
        """An interface word in the language of this printing."""
        return self.book.words(self.language, word, **holes)


class Opening(Protocol):
    """Two facing pages."""

    def draw(self, paper: Paper, sides: Sides) -> None:
        """Draw both, or the one at its place on the opening; the other half stays untouched."""


def bleed_box(side: Side) -> Box:
    """One page with the bleed at its three outer edges."""
    left = -BLEED_MM if side == "left" else FOLD_MM
    return Box(left, -BLEED_MM, FOLD_MM + BLEED_MM, HEIGHT_MM + 2 * BLEED_MM)


def number_of(opening: int, side: Side) -> int:
    """The page number: the opening with number 1 is pages 2 and 3."""
    return 2 * opening + (side == "right")
