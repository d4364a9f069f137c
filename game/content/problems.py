"""A problem an author can solve: its code, where it stands, what to do; and the one table of all codes.

Must not know how a problem is found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

CODES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # syntax
        "S001": "the file is not YAML",
        "S002": "a tab where spaces belong",
        "S003": "a key that stands twice in one map",
        "S004": "a bare yes, no, on, off, date or odd number that YAML reads as something else",
        "S005": "an anchor, alias, merge key or tag: this story uses none",
        "S006": "a file that cannot be read as UTF-8 text",
        "S007": "a Tiled map that is not XML",
        "S008": "a file that must be there and is not",
        "S009": "a file that nothing reads",
        # shape
        "S010": "a key that nothing reads",
        "S011": "a key that must be there and is not",
        "S012": "a value of another kind than asked (text for a number, one point for two)",
        "S013": "a value outside its choices or bounds",
        "S014": "a name that is no id (small letters, digits and _, a letter first)",
        "S015": "an unknown motion verb",
        "S016": "a Tiled map without a property it needs, or with a wrong one",
        "S017": "an unknown layer, or an object without its name, class or shape, in a Tiled map",
        "S018": "a text that names no place",
        # references
        "S020": "a word that stands in one language only, or is empty",
        "S021": "an id that nothing has",
        "S022": "a link to a place that is not built and not listed in book.yaml under not_built",
        "S023": "a place listed under not_built that exists",
        "S024": "an unknown hole {…} in a text",
        "S025": "a mark [word](term) or [source] that is not closed or not complete",
        "S026": "a chapter, page, profile or region that its list does not name, or names and does not have",
        # reach
        "S030": "a page that no chapter, link or place of the atlas leads to",
        "S031": "a walkthrough step that cannot be done",
        "S032": "a find, station or secret of a map without words, or words without their object",
        "S033": "a word of the interface that the program asks for and nobody wrote",
        "S034": "a word of the interface that the program never asks for",
        # assets
        "S040": "an asset whose file is missing",
        "S041": "an asset or a file under assets/ that nothing uses",
        "S042": "an image whose size is not what the manifest says",
        "S043": "a file name under assets/ with capitals or spaces",
        "S044": "an asset without author, source or licence",
        # words and facts
        "S050": "a text that is too long",
        "S051": "a figure in the Verdieping without a source mark in its sentence or the next",
        "S052": "something told as a fact without a source",
        "S053": "a figure that leans on general knowledge",
        "S054": "a number spelled in words that `uses` does not name, or one named there that is not spelled",
        "S055": "an uncertain figure printed without 'ongeveer' or 'about', or with it twice",
        "S056": "a depth typed in a text; the map gives it",
        "S057": "a text that is hard to read",
        "S058": "what moves on a page lasts too long",
        "S059": "a hotspot outside the picture, or too small for a finger",
        # maps
        "S060": "a find outside the polygon of its layer",
        "S061": "a polygon that crosses itself, or a line that does not run from left to right",
        "S062": "an object outside its map",
        # one place for each number, and the list of facts
        "S070": "a figure that stands in more than one text with the same source, typed instead of a {number}",
        "S071": "a number that nothing uses",
        "S072": "a list of facts, SOURCES.md, that is not what the story gives",
    }
)


@dataclass(frozen=True)
class Mark:
    """A place in a file: line and column, both counted from 1."""

    line: int
    col: int


@dataclass(frozen=True)
class Problem:
    """Something an author can solve, with the author's own line. Printed: path:line:col: CODE message, line, caret."""

    code: str
    path: str
    line: int
    col: int
    message: str
    excerpt: str = ""

    def __post_init__(self) -> None:
        assert self.code in CODES, f"problem code {self.code} is not in the table"

    def __str__(self) -> str:
        head = f"{self.path}:{self.line}:{self.col}: {self.code} {self.message}"
        if not self.excerpt.strip():
            return head
        line, caret = _window(self.excerpt.expandtabs(1), self.col)
        return f"{head}\n    {line}\n    {' ' * caret}^"


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems by file and place, each once."""
    return tuple(sorted(set(problems), key=lambda p: (p.path, p.line, p.col, p.code, p.message)))


def _window(line: str, col: int, width: int = 100) -> tuple[str, int]:
    """The line cut to what a terminal shows round the column, and the caret's place in it."""
    caret = min(max(col - 1, 0), len(line))
    if len(line) <= width:
        return line.rstrip(), caret
    start = max(0, min(caret - width // 2, len(line) - width))
    cut = line[start : start + width].rstrip()
    if start:
        cut, caret = "… " + cut, caret + 2
    return (cut + " …" if start + width < len(line) else cut), caret - start
