"""Marks in texts: unknown holes {…} (S024), and brackets that are not a mark (S025)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from game.content import marked_text
from game.content.languages import LANGUAGES
from game.content.manuscript import Manuscript
from game.content.nearest import did_you_mean
from game.content.problems import Problem
from game.content.said import MARKED, Said, every_text


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every hole that nothing fills, every bracket out of place, and interface words with other holes per language."""
    known = manuscript.book.numbers
    for said in every_text(manuscript):
        if said.kind != "ui":
            yield from _holes(said, known)
        if said.kind in MARKED:
            left = marked_text.left_over(said.text)
            if left is not None:
                yield said.problem("S025", f"'{left}' is no mark: [word](term), [source] or {{number}}", left)
        elif said.kind != "ui":
            yield from _marks_that_are_not_read(said)
    yield from _ui_holes(manuscript, known)


def _holes(said: Said, known: Collection[str]) -> Iterator[Problem]:
    own = ("depth_m",) if said.kind in ("find", "profile") else ()
    for hole in marked_text.numbers(said.text):
        if hole not in known and hole not in own:
            near = did_you_mean(hole, (*known, *own))
            yield said.problem("S024", f"nothing fills {{{hole}}}{near}", f"{{{hole}}}")


def _marks_that_are_not_read(said: Said) -> Iterator[Problem]:
    for mark in (*marked_text.terms(said.text), *marked_text.sources(said.text)):
        yield said.problem("S025", f"no marks are read here: '{mark}'", mark)


def _ui_holes(manuscript: Manuscript, known: Mapping[str, object]) -> Iterator[Problem]:
    """What the program fills is the same in both languages; a hole may also be a number of the story."""
    ui = manuscript.book.ui
    for language in LANGUAGES:
        file = manuscript.file(f"ui.{language}.yaml")
        other = ui["en" if language == "nl" else "nl"]
        for word, text in ui[language].items():
            there = set(marked_text.numbers(other.get(word, text)))
            for hole in marked_text.numbers(text):
                if hole not in there and hole not in known:
                    said = f"the other language has no {{{hole}}} here{did_you_mean(hole, there)}"
                    yield file.problem("S024", file.mark_of(f"{{{hole}}}", word), said)
