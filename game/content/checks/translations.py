"""Words that stand in one language only, or are empty (S020)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.content.languages import LANGUAGE_NAMES, LANGUAGES, Language
from game.content.located import LocatedFile
from game.content.manuscript import Manuscript
from game.content.problems import Problem
from game.content.said import every_text

_MAY_BE_EMPTY = ("coaster",)


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every key that one language has and the other lacks, and every text without words."""
    yield from _pages(manuscript)
    ui = manuscript.book.ui
    for language, other in _both_ways():
        file = manuscript.file(f"ui.{language}.yaml")
        yield from _lacking(file, (), ui[language], other, ui[other])
    for said in every_text(manuscript):
        if not said.text.strip() and said.part not in _MAY_BE_EMPTY:
            yield said.problem("S020", f"no {LANGUAGE_NAMES[said.language]} words here")


def _pages(manuscript: Manuscript) -> Iterator[Problem]:
    book = manuscript.book
    for page in book.pages.values():
        mark = manuscript.pages_file(page.chapter).mark(page.name, at_key=True)
        for language in LANGUAGES:
            file = manuscript.text_file(page.chapter, language)
            words = book.texts[language].get(page.id)
            if words is None:
                said = f"page '{page.name}' has no {LANGUAGE_NAMES[language]} words in {file.label}"
                yield manuscript.pages_file(page.chapter).problem("S020", mark, said)
                continue
            for hotspot in page.every_hotspot:
                if hotspot not in words.hotspots:
                    said = f"hotspot '{hotspot}' has no {LANGUAGE_NAMES[language]} sentence"
                    yield file.problem("S020", file.mark(page.name, "hotspots", at_key=True), said)


def _lacking(
    file: LocatedFile, keys: tuple[str, ...], here: Mapping[str, str], other: Language, there: Mapping[str, str]
) -> Iterator[Problem]:
    for word in here:
        if word not in there:
            mark = file.mark(*keys, word, at_key=True)
            yield file.problem("S020", mark, f"'{word}' has no {LANGUAGE_NAMES[other]} words")


def _both_ways() -> tuple[tuple[Language, Language], ...]:
    return (("nl", "en"), ("en", "nl"))
