"""The words of the card table for tests, in one language, from the real story."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from game.cards.shelf import STORY
from game.cards.words import TableWords
from game.content.book import Book
from game.content.languages import Language
from game.content.load import load_book

ASSETS = Path(__file__).resolve().parents[2] / "assets"


@cache
def the_book() -> Book:
    """The real story, loaded once for all tests that do not show it."""
    loaded = load_book(STORY, ASSETS)
    assert isinstance(loaded, Book), "\n".join(str(problem) for problem in loaded)
    return loaded


@cache
def table_words(language: Language) -> TableWords:
    """The words in one language."""
    return TableWords(the_book(), lambda: language)
