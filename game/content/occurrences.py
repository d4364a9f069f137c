"""Where the words of the glossary occur, and which of them a reader looks for. Must not know how either is shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from game.content.book import Book
from game.content.languages import Language
from game.content.marked_text import terms


def folded(text: str) -> str:
    """Small letters without accents, for searching and sorting.

    >>> folded("Pingoruïne")
    'pingoruine'
    """
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def pages_said(book: Book, language: Language) -> Mapping[str, str]:
    """Page id → all that a reader can read there, folded; in reading order."""
    said = {}
    for page, text in book.texts[language].items():
        parts = (text.title, text.left, text.right, text.depth, *text.hotspots.values())
        said[page] = folded("\n".join(book.plain(language, part) for part in parts))
    return said


def pages_with(book: Book, language: Language, term: str, said: Mapping[str, str]) -> tuple[str, ...]:
    """The spreads that mark a term or hold its name as a word of its own, in reading order; `said`: `pages_said`."""
    name = re.compile(rf"\b{re.escape(folded(book.glossary[term].name.in_(language)))}\b")

    def holds(page: str) -> bool:
        text = book.text(language, page)
        return term in terms(f"{text.left}\n{text.right}\n{text.depth}") or name.search(said[page]) is not None

    return tuple(page for page in book.page_ids if holds(page))


def terms_found(book: Book, language: Language, wanted: str) -> tuple[str, ...]:
    """The terms that a reader looks for: first those with the letters in their name, then those with a word of their
    explanation that begins so; each part by name. All of them when nothing is wanted.
    """
    letters = folded(wanted)
    word = re.compile(rf"\b{re.escape(letters)}")
    ranked = []
    for term, entry in book.glossary.items():
        name = folded(entry.name.in_(language))
        if letters in name:
            ranked.append((0, name, term))
        elif word.search(folded(book.plain(language, entry.words.in_(language)))):
            ranked.append((1, name, term))
    return tuple(term for _, _, term in sorted(ranked))
