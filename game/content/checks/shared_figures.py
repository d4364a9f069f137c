"""One place for each number: a figure typed in two texts that rest on the same source (S070), and a number of
numbers.yaml that nothing uses (S071).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from game.content import marked_text
from game.content.checks.facts import GENERAL, OWN, typed_figures
from game.content.claims import claims
from game.content.languages import Language
from game.content.manuscript import Manuscript
from game.content.problems import Problem
from game.content.said import Said, every_text

_LOOKED_AT: Final = ("page", "find", "term", "atlas", "profile", "homework", "chair", "news", "discovery", "table")
_RULES: Final = ("effect_words", "talent_words")
"""What a card or a chair does in the game: rules of our own, whatever the source of the person."""
_MONTHS: Final = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|january|february|march|may|june|july|august|october"
)
_DAY: Final = re.compile(rf"\b(\d{{1,2}})(?=\s+(?:{_MONTHS})\b)|(?<=\b)(?:{_MONTHS})\s+\d{{1,2}}\b", re.IGNORECASE)


class _Key(NamedTuple):
    language: Language
    value: float
    source: str


@dataclass(frozen=True)
class _Typed:
    """A figure typed in a text."""

    said: Said
    figure: str

    @property
    def text(self) -> tuple[str, str, str]:
        """Which text it stands in, whatever the language; the words of a discovery go with one model and are one."""
        keys = () if self.said.kind == "discovery" else self.said.keys
        return (self.said.kind, self.said.owner, ".".join(map(str, keys)))


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every figure that should be a number, and every number without a text."""
    texts = tuple(every_text(manuscript))
    yield from _typed_twice(manuscript, texts)
    yield from _unused(manuscript, texts)


def value_of(language: Language, figure: str) -> float | None:
    """The value of a figure as a language writes it: '2.500' and '4,5' in Dutch; None for what is no number.

    >>> value_of("nl", "2.500"), value_of("en", "4.5")
    (2500.0, 4.5)
    """
    thousands, point = (".", ",") if language == "nl" else (",", ".")
    try:
        return float(figure.strip(".,-").replace(thousands, "").replace(point, "."))
    except ValueError:
        return None


def _typed_twice(manuscript: Manuscript, texts: tuple[Said, ...]) -> Iterator[Problem]:
    found: dict[_Key, list[_Typed]] = {}
    for said in texts:
        if said.kind in _LOOKED_AT and said.part not in _RULES:
            for key, typed in _figures(said):
                found.setdefault(key, []).append(typed)
    named = _named(manuscript)
    for key, spots in found.items():
        number = named.get((key.value, key.source))
        for spot in spots:
            others = [other for other in spots if other.text != spot.text]
            if number is not None:
                yield spot.said.problem("S070", f"'{spot.figure}' is a number: write {{{number}}}", spot.figure)
            elif others:
                where = f"{others[0].said.kind} {others[0].said.owner}"
                message = f"'{spot.figure}' [{key.source}] also stands in {where}: give it a name in numbers.yaml"
                yield spot.said.problem("S070", message, spot.figure)


def _figures(said: Said) -> Iterator[tuple[_Key, _Typed]]:
    """The figures of a text with each source they may rest on. What we chose is no fact, a day of a month no figure.

    In a discovery most figures are the model's own; only those that a sentence marks with a source are facts.
    """
    for claim in claims(said):
        marked = marked_text.sources(claim.sentence) if said.kind == "discovery" else claim.sources
        for figure in typed_figures(_DAY.sub(" ", claim.sentence)):
            value = value_of(said.language, figure)
            for source in set(marked) - {GENERAL, OWN}:
                if value is not None:
                    yield _Key(said.language, value, source), _Typed(said, figure)


def _named(manuscript: Manuscript) -> Mapping[tuple[float, str], str]:
    """Value and source → the number that has them."""
    return {(entry.value, entry.source): entry.id for entry in reversed(tuple(manuscript.book.numbers.values()))}


def _unused(manuscript: Manuscript, texts: tuple[Said, ...]) -> Iterator[Problem]:
    used = {number for said in texts for number in marked_text.numbers(said.text)}
    used.update(number for page in manuscript.book.pages.values() for number in page.uses)
    file = manuscript.file("numbers.yaml")
    for number in manuscript.book.numbers:
        if number not in used:
            yield file.problem("S071", file.mark(number, at_key=True), f"no text uses '{number}'")
