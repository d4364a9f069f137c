"""Facts and their sources: figures without a source (S051), things told without one (S052), figures on general
knowledge (S053), uncertain figures without 'ongeveer' (S055), and depths typed where the map gives them (S056).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from game.content.claims import claims, names_its_own
from game.content.figures import ABOUT
from game.content.manuscript import Manuscript
from game.content.problems import Problem
from game.content.said import Said, every_text
from game.content.shapes.entries import Source

GENERAL: Final = "general"
OWN: Final = "own"
_TYPED: Final = re.compile(r"(?<![\w.,-])\d[\d.,]*\d|(?<![\w.,-])\d(?![\w])")
_YEAR: Final = re.compile(r"1\d{3}|20\d{2}")
_HOLE: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_UNCERTAIN: Final = re.compile(
    r"\b(ongeveer|circa|bijna|ruim|rond|zo.n|schat\w*|misschien|about|around|almost|nearly|some|roughly|over|perhaps)\b",
    re.IGNORECASE,
)
_METRES: Final = r"(?<![\w.,])\d[\d.,]*\s*(?:m|meter|metres?)\b"
_DEPTH: Final = re.compile(
    rf"{_METRES}\s*(?:diep|onder|deep|down|below)"
    rf"|\b(?:op|at|onder|below)\s+(?:ongeveer\s+|about\s+)?{_METRES}(?!\s*(?:afstand|hoog|high|away|lang|long|breed|wide))",
    re.IGNORECASE,
)
_NEEDS_SOURCES: Final = ("find", "term", "homework", "chair", "news", "discovery")


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Everything about figures and sources."""
    yield from _without_source(manuscript)
    confidence = manuscript.book.sources
    for said in every_text(manuscript):
        if said.kind == "page" and said.part == "depth":
            yield from _verdieping(said, confidence)
        elif names_its_own(said):
            yield from _in_sentences(said, confidence)
        elif said.kind in ("page", *_NEEDS_SOURCES, "profile", "atlas"):
            yield from _beside(said, confidence)
        yield from _about_twice(manuscript, said)
        typed = _DEPTH.search(said.text)
        if typed is not None:
            instead = "{depth_m}" if said.kind == "find" else "a number of numbers.yaml"
            yield said.problem("S056", f"'{typed[0]}' is typed here: write {instead}", typed[0])


def typed_figures(sentence: str) -> tuple[str, ...]:
    """The figures typed in a sentence, except bare years."""
    bare = _HOLE.sub(" ", re.sub(r"\[[a-z][a-z0-9_]*\]|\]\([^)]*\)", " ", sentence))
    return tuple(found[0] for found in _TYPED.finditer(bare) if not _YEAR.fullmatch(found[0]))


def figures_in(sentence: str) -> tuple[str, ...]:
    """The figures of a sentence: typed ones except bare years, and holes {…} except {depth_m}."""
    return (*typed_figures(sentence), *(hole for hole in _HOLE.findall(sentence) if hole != "depth_m"))


def _without_source(manuscript: Manuscript) -> Iterator[Problem]:
    book = manuscript.book
    for page in book.pages.values():
        if not page.sources:
            file = manuscript.pages_file(page.chapter)
            yield file.problem("S052", file.mark(page.name, "sources"), "the Verhaal of a page names its sources")
    told: set[tuple[str, str]] = set()
    for said in every_text(manuscript):
        claims = said.kind in _NEEDS_SOURCES or (said.kind == "atlas" and said.part == "words")
        claims = claims or (said.kind == "profile" and said.keys[0] in ("stations", "ladder", "layers"))
        owner = said.keys[:3] if said.kind == "profile" else said.keys[:2]
        if claims and not said.sources and (said.file.label, str(owner)) not in told:
            told.add((said.file.label, str(owner)))
            yield said.file.problem("S052", said.file.mark(*said.keys[:-2], at_key=True), "this names no sources")


def _verdieping(said: Said, confidence: Mapping[str, Source]) -> Iterator[Problem]:
    for claim in claims(said):
        figures = figures_in(claim.sentence)
        if figures and not claim.sources:
            message = f"'{figures[0]}' has no [source] in its sentence or the next"
            yield said.problem("S051", message, claim.sentence[:20])
    yield from _in_sentences(said, confidence)


def _in_sentences(said: Said, confidence: Mapping[str, Source]) -> Iterator[Problem]:
    """A text that names its sources in its sentences."""
    for claim in claims(said):
        figures = figures_in(claim.sentence)
        if not figures or not claim.sources:
            continue
        if GENERAL in claim.sources:
            message = f"'{figures[0]}' leans on [general]: a figure needs a source of its own"
            yield said.problem("S053", message, claim.sentence[:20])
        else:
            yield from _uncertain(said, claim.sentence, typed_figures(claim.sentence), claim.sources, confidence)


def _beside(said: Said, confidence: Mapping[str, Source]) -> Iterator[Problem]:
    """A text whose sources stand beside it."""
    for claim in claims(said):
        typed = typed_figures(claim.sentence)
        if typed and set(said.sources) == {GENERAL}:
            yield said.problem("S053", f"'{typed[0]}' leans on general: a figure needs a source of its own", typed[0])
        elif typed:
            yield from _uncertain(said, claim.sentence, typed, said.sources, confidence)


def _uncertain(
    said: Said, sentence: str, typed: Sequence[str], sources: Sequence[str], confidence: Mapping[str, Source]
) -> Iterator[Problem]:
    """A typed figure of which all sources are LOW, in a sentence without a word of doubt. What we chose is certain."""
    levels = {confidence[source].confidence for source in sources if source != OWN}
    if typed and levels == {"LOW"} and not _UNCERTAIN.search(sentence):
        about = ABOUT[said.language]
        yield said.problem("S055", f"'{typed[0]}' is uncertain (LOW): say '{about}'", sentence[:20])


def _about_twice(manuscript: Manuscript, said: Said) -> Iterator[Problem]:
    """'ongeveer' typed before a figure that brings its own."""
    about = ABOUT[said.language]
    for found in re.finditer(rf"\b{about}\s+\{{([a-z][a-z0-9_]*)\}}", said.text, re.IGNORECASE):
        book = manuscript.book
        if found[1] in book.numbers and book.figure(said.language, found[1]).startswith(about):
            yield said.problem("S055", f"{{{found[1]}}} brings its own '{about}'", found[0])
