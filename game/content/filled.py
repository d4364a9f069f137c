"""Card texts with their figures set, so that the table shows them as they are.

The words of pages, finds and terms keep their holes: a scene sets those together with their marks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel

from game.content.book import Book
from game.content.languages import LANGUAGES
from game.content.shapes.base import Words

T = TypeVar("T")


def with_card_figures(book: Book) -> Book:
    """The same book; in homework, chairs and news every {number} is the figure in the language of its text."""
    cards = book.cards
    told = {name: _filled(book, getattr(cards, name)) for name in ("homework", "chairs", "news")}
    return replace(book, cards=cards.model_copy(update=told))


def _filled(book: Book, value: T) -> T:
    """The same shape; what holds no figure stays the very same thing."""
    filled: Any = value
    if isinstance(value, Words):
        if "{" in value.nl or "{" in value.en:
            filled = Words(**{language: book.plain(language, value.in_(language)) for language in LANGUAGES})
    elif isinstance(value, BaseModel):
        parts = {name: getattr(value, name) for name in type(value).model_fields}
        changed = {name: new for name, old in parts.items() if (new := _filled(book, old)) is not old}
        filled = value.model_copy(update=changed) if changed else value
    elif isinstance(value, Mapping):
        items = {name: _filled(book, one) for name, one in value.items()}
        if any(items[name] is not one for name, one in value.items()):
            filled = MappingProxyType(items)
    elif isinstance(value, tuple):
        parts_ = tuple(_filled(book, one) for one in value)
        if any(new is not old for new, old in zip(parts_, value, strict=True)):
            filled = parts_
    return filled  # type: ignore[no-any-return]
