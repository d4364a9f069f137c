"""Every text a reader can see, with its language, what it belongs to and where it stands. Must not judge any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel

from game.content.book import Book
from game.content.languages import LANGUAGES, Language
from game.content.located import LocatedFile
from game.content.manuscript import Manuscript
from game.content.marked_text import SetsFigure
from game.content.problems import Mark, Problem
from game.content.shapes.base import Words

MARKED: Final = ("page", "find", "term", "profile", "atlas", "discovery")
"""Kinds of texts that may hold term marks, source marks and figures."""


@dataclass(frozen=True)
class Said:
    """One text: what it belongs to (`kind` and `owner`, a page id for a page), which part of it, and its place.

    `sources` are those its owner names beside it; a Verdieping names its own, in its sentences.
    """

    language: Language
    text: str
    kind: str
    owner: str
    part: str
    sources: tuple[str, ...]
    file: LocatedFile
    keys: tuple[str | int, ...]

    def problem(self, code: str, message: str, found: str = "") -> Problem:
        """A problem of this text, at `found` inside it when that is given."""
        return self.file.problem(code, self.mark(found), message)

    def mark(self, found: str = "") -> Mark:
        """Where the text stands, or `found` inside it."""
        return self.file.mark_of(found, *self.keys) if found else self.file.mark(*self.keys)


def every_text(manuscript: Manuscript) -> tuple[Said, ...]:
    """All texts of the story, page by page and then file by file; gathered once, for every check asks for them."""
    if not manuscript.gathered:
        manuscript.gathered.extend(_every_text(manuscript))
    return tuple(manuscript.gathered)


def _every_text(manuscript: Manuscript) -> Iterator[Said]:
    yield from page_texts(manuscript)
    book = manuscript.book
    for kind, name, entries in (
        ("find", "finds.yaml", book.finds),
        ("term", "glossary.yaml", book.glossary),
        ("atlas", "atlas.yaml", book.atlas),
        ("source", "sources.yaml", book.sources),
        ("homework", "cards/homework.yaml", book.cards.homework),
        ("chair", "cards/chairs.yaml", book.cards.chairs),
        ("material", "assets/materials.yaml", book.materials),
    ):
        yield from _entries(manuscript.file(name), kind, entries)
    for region, deck in book.cards.news.items():
        yield from _entries(manuscript.file(f"cards/news.{region}.yaml"), "news", deck.news, ("news",))
    for name, groups in (("table", book.cards.table), ("print", book.cards.print)):
        for path, words, _ in words_in(groups, (), ()):
            file, owner = manuscript.file(f"cards/{name}.yaml"), ".".join(map(str, path))
            for language in LANGUAGES:
                yield Said(language, words.in_(language), "table", owner, "words", (), file, (*path, language))
    for name, profile in book.profiles.items():
        yield from _thing(manuscript.file(f"profiles/{name}.yaml"), "profile", name, profile.words)
    for name, discovery in book.discoveries.items():
        yield from _thing(manuscript.file(f"discoveries/{name}.yaml"), "discovery", name, discovery)
    for language in LANGUAGES:
        file = manuscript.file(f"ui.{language}.yaml")
        for word, text in book.ui[language].items():
            yield Said(language, text, "ui", word, "words", (), file, (word,))


def page_texts(manuscript: Manuscript) -> Iterator[Said]:
    """All texts of the pages: title, left, right, depth, coaster, alt, and the sentence of each hotspot."""
    book = manuscript.book
    for language in LANGUAGES:
        for page, words in book.texts[language].items():
            chapter, _, name = page.partition("/")
            file = manuscript.text_file(chapter, language)
            entry = book.pages.get(page)
            sources = entry.sources if entry else ()
            for part in ("title", "left", "right", "depth", "alt"):
                yield Said(language, getattr(words, part), "page", page, part, sources, file, (name, part))
            for part in ("shown", "crossed"):
                text = getattr(words.coaster, part)
                yield Said(language, text, "page", page, "coaster", sources, file, (name, "coaster", part))
            for hotspot, text in words.hotspots.items():
                spot = entry.every_hotspot.get(hotspot) if entry else None
                named = spot.sources if spot and spot.sources else sources
                yield Said(language, text, "page", page, "hotspot", named, file, (name, "hotspots", hotspot))


def figures_for(book: Book, said: Said) -> SetsFigure:
    """Sets the figures of a text for counting and reading; an unknown hole stays as it is written."""
    depth_m = book.find_depth_m(said.owner) if said.kind == "find" else None

    def figure(number: str) -> str:
        if number in book.numbers:
            return book.figure(said.language, number)
        return "?" if number == "depth_m" and depth_m is None else f"{depth_m:.0f}" if number == "depth_m" else number

    return figure


def _entries(
    file: LocatedFile, kind: str, entries: Mapping[str, BaseModel], prefix: tuple[str, ...] = ()
) -> Iterator[Said]:
    for name, entry in entries.items():
        yield from _thing(file, kind, name, entry, (*prefix, name))


def _thing(
    file: LocatedFile, kind: str, owner: str, thing: BaseModel, keys: tuple[str | int, ...] = ()
) -> Iterator[Said]:
    for path, words, sources in words_in(thing, keys, ()):
        part = next((str(key) for key in reversed(path) if not isinstance(key, int)), "")
        for language in LANGUAGES:
            yield Said(language, words.in_(language), kind, owner, part, sources, file, (*path, language))


def words_in(
    value: Any, keys: tuple[str | int, ...], sources: tuple[str, ...]
) -> Iterator[tuple[tuple[str | int, ...], Words, tuple[str, ...]]]:
    """All Words inside a shape: the keys that lead to them and the sources nearest to them."""
    if isinstance(value, Words):
        yield keys, value, sources
    elif isinstance(value, BaseModel):
        own = getattr(value, "sources", ()) or sources
        for name, field in type(value).model_fields.items():
            yield from words_in(getattr(value, name), (*keys, field.alias or name), own)
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from words_in(one, (*keys, name), sources)
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from words_in(one, (*keys, number), sources)
