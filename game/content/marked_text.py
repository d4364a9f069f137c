"""The marks in a story text: [word](term_id), [source_id], {number_id}; a text becomes paragraphs of frozen runs.

Owns the syntax of the marks. Must not know which terms, sources or numbers exist, or how a run is drawn.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias


@dataclass(frozen=True)
class Plain:
    """Words without a mark."""

    text: str


@dataclass(frozen=True)
class TermMark:
    """A word that opens its explanation: the visible text and the id of the term."""

    text: str
    term: str


@dataclass(frozen=True)
class SourceMark:
    """A source named at the end of a sentence: its id. It is not counted and not read aloud."""

    source: str


@dataclass(frozen=True)
class FigureMark:
    """A figure set in the reader's language, and the id it came from."""

    text: str
    number: str


SetsFigure: TypeAlias = Callable[[str], str]
"""Sets a number id in the reader’s language."""
Run: TypeAlias = Plain | TermMark | SourceMark | FigureMark
Paragraph: TypeAlias = tuple[Run, ...]

_MARK: Final = re.compile(
    r"\[(?P<word>[^\[\]\n]+)\]\((?P<term>[^()\s]*)\)|\[(?P<source>[a-z][a-z0-9_]*)\]|\{(?P<number>[^{}\s]*)\}"
)
_LEFT_OVER: Final = re.compile(r"[\[\]{}]")
_OPENS_SENTENCE: Final = re.compile(r"(^|[.!?…:]['’”»)]*\s+)['‘“«(]*$")


def paragraphs(text: str, figure: SetsFigure) -> tuple[Paragraph, ...]:
    """The text as paragraphs (one line each) of runs; `figure` sets a number id in the reader's language.

    A figure that opens a sentence gets a capital.
    """
    lines = (line.strip() for line in text.splitlines())
    return tuple(tuple(_runs(line, figure)) for line in lines if line)


def plain(text: str, figure: SetsFigure) -> str:
    """The text as it is seen and read aloud: marks gone, figures set, paragraphs on lines of their own."""
    return "\n".join(_spoken(paragraph) for paragraph in paragraphs(text, figure))


def terms(text: str) -> tuple[str, ...]:
    """The ids of the terms marked in a text, in order."""
    return tuple(found["term"] for found in _MARK.finditer(text) if found["term"] is not None)


def sources(text: str) -> tuple[str, ...]:
    """The ids of the sources marked in a text, in order."""
    return tuple(found["source"] for found in _MARK.finditer(text) if found["source"] is not None)


def numbers(text: str) -> tuple[str, ...]:
    """The ids in holes {…} of a text, in order."""
    return tuple(found["number"] for found in _MARK.finditer(text) if found["number"] is not None)


def left_over(text: str) -> str | None:
    """The first bracket of a text that belongs to no mark, with what follows it; None when all are well."""
    bare = _MARK.sub(lambda found: " " * len(found[0]), text)
    found = _LEFT_OVER.search(bare)
    return text[found.start() :].splitlines()[0][:24] if found else None


def _runs(line: str, figure: SetsFigure) -> Iterator[Run]:
    end = 0
    for found in _MARK.finditer(line):
        if found.start() > end:
            yield Plain(line[end : found.start()])
        if found["term"] is not None:
            yield TermMark(found["word"], found["term"])
        elif found["source"] is not None:
            yield SourceMark(found["source"])
        else:
            said = figure(found["number"])
            opens = _OPENS_SENTENCE.search(line[: found.start()])
            yield FigureMark(said[:1].upper() + said[1:] if opens else said, found["number"])
        end = found.end()
    if end < len(line):
        yield Plain(line[end:])


def _spoken(paragraph: Paragraph) -> str:
    said = ""
    for run in paragraph:
        said = said.rstrip() if isinstance(run, SourceMark) else said + run.text
    return said
