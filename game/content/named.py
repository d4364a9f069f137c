"""Every id that one thing of the story names of another, with its kind and its place. Must not judge any of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel

from game.content import marked_text
from game.content.located import LocatedFile
from game.content.manuscript import Manuscript
from game.content.said import MARKED, every_text
from game.content.shapes.motion import Motion
from game.content.shapes.pages import Face
from game.places import Place

_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sources": "source",
        "source": "source",
        "uses": "number",
        "asset": "asset",
        "rim": "asset",
        "sound": "asset",
        "profile": "profile",
        "layer": "material",
        "snags": "card",
        "chances": "card",
        "head_start": "card",
        "with": "card",
        "leads_to": "place",
        "to": "place",
        "follow": "place",
    }
)
"""The key that names an id → the kind of thing it names."""


@dataclass(frozen=True)
class Named:
    """An id as it is named somewhere: its kind, and where it stands (`found` is the text to point at)."""

    kind: str
    id: str
    file: LocatedFile
    keys: tuple[str | int, ...]
    found: str = ""


def named_ids(manuscript: Manuscript) -> Iterator[Named]:
    """All ids that are named in the story, except those inside one page (see sprites_named)."""
    book = manuscript.book
    for page in book.pages.values():
        yield from _named(manuscript.pages_file(page.chapter), (page.name,), page)
    yield from _named(manuscript.file("title.yaml"), (), book.title_picture)
    for chapter, steps in book.walkthroughs.items():
        yield from _named(manuscript.file(f"{manuscript.folders[chapter]}/walkthrough.yaml"), (), steps)
    files: tuple[tuple[str, Mapping[str, BaseModel]], ...] = (
        ("finds.yaml", book.finds),
        ("glossary.yaml", book.glossary),
        ("numbers.yaml", book.numbers),
        ("atlas.yaml", book.atlas),
        ("cards/homework.yaml", book.cards.homework),
        ("cards/chairs.yaml", book.cards.chairs),
    )
    for name, entries in files:
        yield from _named(manuscript.file(name), (), entries)
    for region, deck in book.cards.news.items():
        yield from _named(manuscript.file(f"cards/news.{region}.yaml"), (), deck)
    for name, discovery in book.discoveries.items():
        yield from _named(manuscript.file(f"discoveries/{name}.yaml"), (), discovery)
    for name, profile in book.profiles.items():
        file = manuscript.file(f"profiles/{name}.yaml")
        yield from _named(file, (), profile.words)
        yield from (Named("material", layer, file, ("layers", layer)) for layer in profile.words.layers)
    yield from ids_in_texts(manuscript)


def ids_in_texts(manuscript: Manuscript) -> Iterator[Named]:
    """The terms and sources that texts mark."""
    for said in every_text(manuscript):
        if said.kind in MARKED:
            for term in marked_text.terms(said.text):
                yield Named("term", term, said.file, said.keys, f"({term})")
            for source in marked_text.sources(said.text):
                yield Named("source", source, said.file, said.keys, f"[{source}]")


def sprites_named(face: Face) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The sprites that a face's motions name, with the keys that lead there from the face."""
    for keys, motions in motion_lists(face):
        for number, motion in enumerate(motions):
            if motion.verb != "wait":
                yield (*keys, number, "sprite"), motion.sprite


def motion_lists(face: Face) -> Iterator[tuple[tuple[str, ...], tuple[Motion, ...]]]:
    """The lists of motions of a face, with the keys that lead there from the face."""
    yield ("arrive",), face.arrive
    for name, hotspot in face.hotspots.items():
        yield ("hotspots", name, "does"), hotspot.does


def _named(file: LocatedFile, keys: tuple[str | int, ...], value: Any) -> Iterator[Named]:
    if isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            key = field.alias or name
            yield from _at_key(file, (*keys, key), key, getattr(value, name))
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from _named(file, (*keys, name), one)
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from _named(file, (*keys, number), one)


def _at_key(file: LocatedFile, keys: tuple[str | int, ...], key: str, value: Any) -> Iterator[Named]:
    kind = "asset" if key == "picture" and isinstance(value, str) and "/" in value else _KINDS.get(key)
    if kind is None or value is None:
        yield from _named(file, keys, value)
    elif isinstance(value, tuple):
        yield from (Named(kind, one, file, (*keys, number)) for number, one in enumerate(value))
    elif isinstance(value, str | Place):
        yield Named(kind, str(value), file, keys)
