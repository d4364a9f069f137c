"""Ids that nothing has (S021), and lists that do not fit what is there (S026)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from game.content.languages import LANGUAGES
from game.content.manuscript import Manuscript
from game.content.named import named_ids, sprites_named
from game.content.nearest import did_you_mean
from game.content.problems import Problem
from game.content.shapes.pages import Page


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every id of a source, number, term, material, profile or card that does not exist, and ids inside a page."""
    book = manuscript.book
    known: dict[str, Collection[str]] = {
        "source": book.sources,
        "number": book.numbers,
        "term": book.glossary,
        "material": book.materials,
        "profile": {Path(name).stem for name in (*manuscript.files, *manuscript.maps) if name.startswith("profiles/")},
        "card": book.cards.homework,
    }
    for named in named_ids(manuscript):
        if named.kind in known and named.id not in known[named.kind]:
            mark = named.file.mark_of(named.found, *named.keys) if named.found else named.file.mark(*named.keys)
            yield named.file.problem("S021", mark, _unknown(named.kind, named.id, known[named.kind]))
    for page in book.pages.values():
        yield from _inside(manuscript, page)
    yield from _texts_of_no_page(manuscript)
    yield from _grounds(manuscript)
    yield from _chapters(manuscript)
    yield from _pairs(manuscript)


def _inside(manuscript: Manuscript, page: Page) -> Iterator[Problem]:
    file = manuscript.pages_file(page.chapter)
    for at, face in page.faces:
        for keys, sprite in sprites_named(face):
            if sprite not in face.sprites:
                mark = file.mark(page.name, *at, *keys)
                yield file.problem("S021", mark, _unknown("sprite", sprite, face.sprites))
    for at, face in page.faces:
        layers = [layer.asset for layer in face.layers]
        for name, one in face.sprites.items():
            if one.after is not None and one.after not in layers:
                mark = file.mark(page.name, *at, "sprites", name, "after")
                yield file.problem("S021", mark, _unknown("layer of this page", one.after, layers))
    for name in page.lens.spots if page.lens else ():
        if name not in page.hotspots:
            mark = file.mark(page.name, "lens", "spots", name, at_key=True)
            yield file.problem("S021", mark, _unknown("hotspot", name, page.hotspots))


def _texts_of_no_page(manuscript: Manuscript) -> Iterator[Problem]:
    book = manuscript.book
    for language in LANGUAGES:
        for page, words in book.texts[language].items():
            chapter, _, name = page.partition("/")
            file = manuscript.text_file(chapter, language)
            entry = book.pages.get(page)
            if entry is None:
                pages = [one.name for one in book.pages.values() if one.chapter == chapter]
                yield file.problem("S021", file.mark(name, at_key=True), _unknown("page", name, pages))
                continue
            for hotspot in words.hotspots:
                if hotspot not in entry.every_hotspot:
                    mark = file.mark(name, "hotspots", hotspot, at_key=True)
                    yield file.problem("S021", mark, _unknown("hotspot", hotspot, entry.every_hotspot))


def _grounds(manuscript: Manuscript) -> Iterator[Problem]:
    """The classes of ground and ladder objects in the maps are materials."""
    known = manuscript.book.materials
    for name, tiled in manuscript.maps.items():
        for layer in tiled.layers:
            for one in layer.objects if layer.name in ("ground", "ladder") else ():
                if one.class_ not in known:
                    yield manuscript.map_problem("S021", name, one.mark, _unknown("material", one.class_, known))


def _chapters(manuscript: Manuscript) -> Iterator[Problem]:
    book, cover = manuscript.book, manuscript.file("book.yaml")
    for number, name in enumerate(cover.value["chapters"]):
        if name not in manuscript.folders:
            yield cover.problem("S021", cover.mark("chapters", number), _unknown("chapter", name, manuscript.folders))
    for name, folder in manuscript.folders.items():
        file = manuscript.file(f"{folder}/chapter.yaml")
        if file.value["id"] != name:
            said = f"the id is '{file.value['id']}', the folder says '{name}'"
            yield file.problem("S026", file.mark("id"), said)
            continue
        for number, page in enumerate(file.value["pages"]):
            if f"{name}/{page}" not in book.pages:
                pages = [one.name for one in book.pages.values() if one.chapter == name]
                yield file.problem("S021", file.mark("pages", number), _unknown("page", page, pages))


def _pairs(manuscript: Manuscript) -> Iterator[Problem]:
    """A profile needs its words and its map; a news file is called after its region; the atlas needs its map."""
    words = {Path(name).stem for name in manuscript.files if name.startswith("profiles/")}
    maps = {Path(name).stem for name in manuscript.maps if name.startswith("profiles/")}
    for name in sorted(words - maps):
        file = manuscript.file(f"profiles/{name}.yaml")
        yield file.problem("S026", file.mark(), f"this profile has no map: profiles/{name}.tmx")
    for name in sorted(maps - words):
        tiled = manuscript.maps[f"profiles/{name}.tmx"]
        yield tiled.problem("S026", tiled.mark, f"this profile has no words: profiles/{name}.yaml")
    for name, file in manuscript.files.items():
        if name.startswith("cards/news.") and name != f"cards/news.{file.value['region']}.yaml":
            said = f"the region is '{file.value['region']}', the file's name says otherwise"
            yield file.problem("S026", file.mark("region"), said)
    if manuscript.book.atlas and manuscript.book.atlas_map is None:
        file = manuscript.file("atlas.yaml")
        yield file.problem("S026", file.mark(), "the atlas has no map: atlas.tmx")


def _unknown(kind: str, name: str, known: Collection[str]) -> str:
    return f"unknown {kind} '{name}'{did_you_mean(name, known)}"
