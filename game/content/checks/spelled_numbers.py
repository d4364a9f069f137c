"""Numbers that a page spells in words and the list `uses` in pages.yaml (S054, and S055 for uncertain ones)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from game.content import marked_text
from game.content.counting import sentences
from game.content.figures import ABOUT
from game.content.languages import Language
from game.content.manuscript import Manuscript
from game.content.problems import Problem
from game.content.said import Said, page_texts
from game.content.shapes.entries import Figure
from game.content.shapes.pages import Page
from game.content.spelled import numbers_spelled, spell


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every spelled number of a Verhaal that `uses` does not name, and every one named that no text spells."""
    texts: dict[str, list[Said]] = {}
    for said in page_texts(manuscript):
        if said.part in ("left", "right", "hotspot"):
            texts.setdefault(said.owner, []).append(said)
    for page in manuscript.book.pages.values():
        used = [manuscript.book.numbers[number] for number in page.uses if number in manuscript.book.numbers]
        for said in texts.get(page.id, ()):
            yield from _unnamed(said, page, {number.value for number in used})
            yield from _uncertain(said, [number for number in used if manuscript.book.uncertain(number.id)])
        yield from _unspelled(manuscript, page, used, texts.get(page.id, []))


def _unnamed(said: Said, page: Page, values: set[float]) -> Iterator[Problem]:
    for words, value in numbers_spelled(said.language, marked_text.plain(said.text, str)):
        if value not in values and said.part != "hotspot":
            message = f"'{words}' is spelled here: name its number under 'uses' of {page.name} in pages.yaml"
            yield said.problem("S054", message, words.split()[0])


def _unspelled(manuscript: Manuscript, page: Page, used: list[Figure], texts: list[Said]) -> Iterator[Problem]:
    file = manuscript.pages_file(page.chapter)
    for number in used:
        if not any(_spells(said.language, said.text, number.value) for said in texts):
            message = f"no text of {page.name} spells '{number.id}' ({number.value:g})"
            yield file.problem("S054", file.mark(page.name, "uses", page.uses.index(number.id)), message)


def _uncertain(said: Said, used: list[Figure]) -> Iterator[Problem]:
    about = ABOUT[said.language]
    for number in used:
        for sentence in sentences(said.text):
            spelled = _spells(said.language, sentence, number.value)
            if spelled and not re.search(rf"\b{about}\b", sentence, re.IGNORECASE):
                message = f"'{number.id}' is uncertain: say '{about}' with it"
                yield said.problem("S055", message, sentence[:20])


def _spells(language: Language, text: str, value: float) -> bool:
    letters = _letters(text)
    return any(form in letters for form in _forms(language, value))


def _forms(language: Language, value: float) -> tuple[str, ...]:
    whole, half = int(value), value % 1 == 0.5
    if value % 1 and not half:
        return ()
    said = _letters(spell(language, whole))
    if not half:
        return (said, "eenduizend") if value == 1000 else (said,)
    return (f"{said}enhal", "anderhal") if language == "nl" else (f"{said}andahalf",)


def _letters(text: str) -> str:
    """The letters of a text without accents, spaces or signs."""
    flat = unicodedata.normalize("NFD", text.lower())
    return "".join(sign for sign in flat if "a" <= sign <= "z")
