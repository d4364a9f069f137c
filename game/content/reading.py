"""Which files a story has, and the shape of each: the passes syntax and shape of loading.

Owns the names of the files. Must not know what an id refers to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel

from game.content.book import Book, Profile
from game.content.languages import LANGUAGES, Language
from game.content.located import LocatedFile, read_yaml
from game.content.manuscript import Manuscript, label
from game.content.mapping import atlas_map, profile_map
from game.content.maps import AtlasMap, ProfileMap
from game.content.problems import Problem
from game.content.shapes.base import TextMap, Words
from game.content.shapes.cards import Cards, Chair, HomeworkCard, NewsDeck, TableWords
from game.content.shapes.discoveries import Discovery
from game.content.shapes.entries import Asset, AtlasPlace, Figure, Find, Material, Source, Term
from game.content.shapes.ground import ProfileWords
from game.content.shapes.pages import BookCover, Chapter, Page, PageText, TitlePicture, Walkthrough
from game.content.shaping import shaped, shaped_entries, with_id
from game.content.tmx import TiledMap, read_tmx

S = TypeVar("S", bound=BaseModel)

CHAPTER_FILES = ("chapter.yaml", "pages.yaml", "text.nl.yaml", "text.en.yaml", "walkthrough.yaml")
WHOLE_FILES = ("book.yaml", "sources.yaml", "ui.nl.yaml", "ui.en.yaml")
"""Files that every story has; the others may be left out."""
MAYBE_FILES = (
    "title.yaml",
    "finds.yaml",
    "glossary.yaml",
    "numbers.yaml",
    "atlas.yaml",
    "cards/homework.yaml",
    "cards/chairs.yaml",
    "cards/table.yaml",
    "cards/print.yaml",
)
ASSET_FILES = ("manifest.yaml", "materials.yaml")


@dataclass
class _Desk:
    """The files of one reading, and the problems found so far."""

    files: dict[str, LocatedFile] = field(default_factory=dict)
    maps: dict[str, TiledMap] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def one(self, model: type[S], name: str, id_: str | None = None) -> S | None:
        """A file that is one thing."""
        file = self.files[name]
        value = file.value if id_ is None else with_id(file.value, id_)
        shape = shaped(model, value, file)
        if isinstance(shape, tuple):
            self.problems.extend(shape)
            return None
        return shape

    def many(self, model: type[S], name: str, prefix: str = "") -> dict[str, S]:
        """A file that is a map of ids; empty when the story does without it."""
        if name not in self.files:
            return {}
        entries = shaped_entries(model, self.files[name], prefix)
        if isinstance(entries, tuple):
            self.problems.extend(entries)
            return {}
        return entries


def read_manuscript(story: Path, assets: Path) -> Manuscript | tuple[Problem, ...]:
    """All files of a story read and shaped, or the problems of the first pass that has any."""
    desk = _Desk()
    folders = _chapter_folders(story)
    for name, path in _yaml_files(story, assets, folders):
        file = read_yaml(path, label(path))
        if isinstance(file, tuple):
            desk.problems.extend(file)
        else:
            desk.files[name] = file
    for path in (*sorted(story.glob("profiles/*.tmx")), *story.glob("atlas.tmx")):
        tiled = read_tmx(path, label(path))
        if isinstance(tiled, Problem):
            desk.problems.append(tiled)
        else:
            desk.maps[path.relative_to(story).as_posix()] = tiled
    book = None if desk.problems else _book(desk, folders)
    if book is None or desk.problems:
        return tuple(desk.problems)
    files, maps = MappingProxyType(desk.files), MappingProxyType(desk.maps)
    return Manuscript(book, files, maps, MappingProxyType(folders), story, assets)


def _chapter_folders(story: Path) -> dict[str, str]:
    """Chapter id → its folder under story/; the digits in front only sort."""
    found = sorted(path for path in story.glob("chapters/*") if path.is_dir())
    return {_without_number(path.name): f"chapters/{path.name}" for path in found}


def _without_number(name: str) -> str:
    number, mark, rest = name.partition("_")
    return rest if mark and number.isdigit() else name


def _yaml_files(story: Path, assets: Path, folders: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    always = (*WHOLE_FILES, *(f"{folder}/{name}" for folder in folders.values() for name in CHAPTER_FILES))
    maybe = [story / name for name in MAYBE_FILES if (story / name).exists()]
    for pattern in ("cards/news.*.yaml", "profiles/*.yaml", "discoveries/*.yaml"):
        maybe.extend(sorted(story.glob(pattern)))
    for name in always:
        yield name, story / name
    for path in maybe:
        yield path.relative_to(story).as_posix(), path
    for name in ASSET_FILES:
        yield f"assets/{name}", assets / name


def _book(desk: _Desk, folders: Mapping[str, str]) -> Book | None:
    cover = desk.one(BookCover, "book.yaml")
    chapters = {name: desk.one(Chapter, f"{folder}/chapter.yaml") for name, folder in folders.items()}
    pages: dict[str, Page] = {}
    texts: dict[Language, dict[str, PageText]] = {language: {} for language in LANGUAGES}
    walkthroughs: dict[str, Walkthrough | None] = {}
    for name, folder in folders.items():
        pages.update(_prefixed(name, desk.many(Page, f"{folder}/pages.yaml", f"{name}/")))
        walkthroughs[name] = desk.one(Walkthrough, f"{folder}/walkthrough.yaml")
        for language in LANGUAGES:
            texts[language].update(_prefixed(name, desk.many(PageText, f"{folder}/text.{language}.yaml")))
    ui = {language: desk.one(TextMap, f"ui.{language}.yaml") for language in LANGUAGES}
    profiles = _profiles(desk)
    atlas = atlas_map(desk.maps["atlas.tmx"]) if "atlas.tmx" in desk.maps else None
    if isinstance(atlas, tuple):
        desk.problems.extend(atlas)
    title_picture = desk.one(TitlePicture, "title.yaml") if "title.yaml" in desk.files else None
    entries = _entries(desk)
    if desk.problems or cover is None:
        return None
    order = {page: number for number, page in enumerate(_reading_order(cover, chapters))}
    in_order = sorted(pages, key=lambda page: order.get(page, len(order)))
    return Book(
        title=cover.title,
        title_picture=title_picture,
        chapters=tuple(one for one in map(chapters.get, cover.chapters) if one is not None),
        pages=MappingProxyType({page: pages[page] for page in in_order}),
        texts=MappingProxyType({language: MappingProxyType(texts[language]) for language in LANGUAGES}),
        walkthroughs=MappingProxyType({name: one.root for name, one in walkthroughs.items() if one is not None}),
        atlas_map=atlas if isinstance(atlas, AtlasMap) else None,
        profiles=MappingProxyType(profiles),
        ui=MappingProxyType({language: words.root for language, words in ui.items() if words is not None}),
        not_built=frozenset(cover.not_built),
        **entries,
    )


def _entries(desk: _Desk) -> dict[str, Any]:
    """What is a map of ids in the book, by the book's own names."""
    shapes: dict[str, tuple[type[BaseModel], str]] = {
        "finds": (Find, "finds.yaml"),
        "glossary": (Term, "glossary.yaml"),
        "sources": (Source, "sources.yaml"),
        "numbers": (Figure, "numbers.yaml"),
        "atlas": (AtlasPlace, "atlas.yaml"),
        "materials": (Material, "assets/materials.yaml"),
        "assets": (Asset, "assets/manifest.yaml"),
    }
    found: dict[str, Any] = {key: MappingProxyType(desk.many(*shape)) for key, shape in shapes.items()}
    homework = desk.many(HomeworkCard, "cards/homework.yaml")
    chairs = desk.many(Chair, "cards/chairs.yaml")
    decks = [desk.one(NewsDeck, name) for name in desk.files if name.startswith("cards/news.")]
    news = {deck.region: deck for deck in decks if deck is not None}
    names = [Path(name).stem for name in desk.files if name.startswith("discoveries/")]
    discoveries = {name: desk.one(Discovery, f"discoveries/{name}.yaml", name) for name in names}
    found["discoveries"] = MappingProxyType({name: one for name, one in discoveries.items() if one is not None})
    words = {
        name: desk.one(TableWords, f"cards/{name}.yaml") if f"cards/{name}.yaml" in desk.files else None
        for name in ("table", "print")
    }
    found["cards"] = Cards.model_construct(
        homework=MappingProxyType(homework),
        chairs=MappingProxyType(chairs),
        news=MappingProxyType(news),
        table=_root(words["table"]),
        print=_root(words["print"]),
    )
    return found


def _root(words: TableWords | None) -> Mapping[str, Mapping[str, Words]]:
    return words.root if words is not None else MappingProxyType({})


def _profiles(desk: _Desk) -> dict[str, Profile]:
    """The cross-sections that have both their words and their map; one without the other is a problem of references."""
    profiles: dict[str, Profile] = {}
    for name in [Path(name).stem for name in desk.maps if name.startswith("profiles/")]:
        ground = profile_map(desk.maps[f"profiles/{name}.tmx"], name)
        words = desk.one(ProfileWords, f"profiles/{name}.yaml", name) if f"profiles/{name}.yaml" in desk.files else None
        if not isinstance(ground, ProfileMap):
            desk.problems.extend(ground)
        elif words is not None:
            profiles[name] = Profile(name, words, ground)
    return profiles


def _prefixed(chapter: str, entries: Mapping[str, S]) -> dict[str, S]:
    return {f"{chapter}/{name}": entry for name, entry in entries.items()}


def _reading_order(cover: BookCover, chapters: Mapping[str, Chapter | None]) -> Iterator[str]:
    for name in cover.chapters:
        chapter = chapters.get(name)
        if chapter is not None:
            yield from chapter.page_ids
