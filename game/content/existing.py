"""Which places a book has: what `places` lists, what a link or --at may name. Must not know scenes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.book import Book
from game.content.languages import LANGUAGES
from game.content.nearest import did_you_mean
from game.content.shapes.base import Words
from game.places import Place, PlaceError


@dataclass(frozen=True)
class ExistingPlace:
    """A place of the book with its title in both languages."""

    place: Place
    title: Words


def existing_places(book: Book) -> tuple[ExistingPlace, ...]:
    """All places of a book without states: the ways in first, then pages, profiles, discoveries, and the rest."""
    return tuple(_existing(book))


def existing_ids(book: Book) -> frozenset[str]:
    """The ids of all places of a book."""
    return frozenset(one.place.id for one in existing_places(book))


def find_place(book: Book, text: str) -> Place:
    """The place that `text` names, if the book has it, with its state. Raises PlaceError saying what there is."""
    place = Place.parse(text)
    reason = why_not_there(book, place)
    if reason is not None:
        raise PlaceError(reason)
    return place


def why_not_there(book: Book, place: Place) -> str | None:
    """Why a book cannot show a place in the state asked for; None when it can."""
    ids = existing_ids(book)
    if place.id not in ids:
        return f"there is no place '{place.id}'{did_you_mean(place.id, ids)}"
    known: dict[tuple[str, str], tuple[str, frozenset[str]]] = {
        ("glossary", "term"): ("term", frozenset(book.glossary)),
        ("cabinet", "find"): ("find", frozenset(book.finds)),
        ("cards", "region"): ("region", frozenset(book.cards.news)),
    }
    if place.kind == "discovery":
        known["discovery", "scenario"] = ("scenario", frozenset(book.discoveries[place.path].scenarios))
    for state, value in place.query:
        what, have = known.get((place.kind, state), ("", None))
        if have is not None and value not in have:
            return f"unknown {what} '{value}'{did_you_mean(value, have)}"
    return None


def _existing(book: Book) -> Iterator[ExistingPlace]:
    yield ExistingPlace(Place("title"), book.title)
    if book.atlas_map is not None:
        yield _plain(book, "atlas")
    for page in book.pages:
        titles = {language: book.texts[language][page].title for language in LANGUAGES}
        yield ExistingPlace(Place("book", page), Words(**titles))
    for name, profile in book.profiles.items():
        yield ExistingPlace(Place("descent", name), profile.words.title)
    for name, discovery in book.discoveries.items():
        place = Place("discovery", name)
        # its words may be ready before anything shows them
        if place.id not in book.not_built:
            yield ExistingPlace(place, discovery.title)
    if book.cards.homework:
        yield _plain(book, "cards")
    if book.finds:
        yield _plain(book, "cabinet")
    if book.glossary:
        yield _plain(book, "glossary")
    for kind in ("sources", "settings"):
        yield _plain(book, kind)
    if book.cards.homework:
        yield _plain(book, "certificate")


def _plain(book: Book, kind: str) -> ExistingPlace:
    """A place without an entry of its own: its title is an interface word."""
    word = "title.cards" if kind == "cards" else f"{kind}.title"
    return ExistingPlace(Place(kind), Words(**{language: book.ui[language].get(word, kind) for language in LANGUAGES}))
