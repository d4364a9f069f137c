"""Marks in texts: unknown holes {…} (S024), and brackets that are not a mark (S025)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import permutations

from game.content import marked_text
from game.content.manuscript import Manuscript
from game.content.nearest import did_you_mean
from game.content.problems import Problem
from game.content.said import MARKED, Said, every_text


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every hole that nothing fills, every bracket out of place, and words with other holes in the other language."""
    known = manuscript.book.numbers
    filled_by_program: dict[tuple[str, str], list[Said]] = {}
    for said in every_text(manuscript):
        if said.kind in ("ui", "table"):
            filled_by_program.setdefault((said.kind, said.owner), []).append(said)
        else:
            yield from _holes(said, known)
        if said.kind in MARKED:
            left = marked_text.left_over(said.text)
            if left is not None:
                yield said.problem("S025", f"'{left}' is no mark: [word](term), [source] or {{number}}", left)
        elif said.kind != "source":
            yield from _marks_that_are_not_read(said)
    for pair in filled_by_program.values():
        yield from _other_holes(pair, known)


def _holes(said: Said, known: Collection[str]) -> Iterator[Problem]:
    own = ("depth_m",) if said.kind == "find" else ()
    for hole in marked_text.numbers(said.text):
        if hole not in known and hole not in own:
            near = did_you_mean(hole, (*known, *own))
            yield said.problem("S024", f"nothing fills {{{hole}}}{near}", f"{{{hole}}}")


def _marks_that_are_not_read(said: Said) -> Iterator[Problem]:
    for mark in (*marked_text.terms(said.text), *marked_text.sources(said.text)):
        yield said.problem("S025", f"no marks are read here: '{mark}'", mark)


def _other_holes(pair: list[Said], known: Collection[str]) -> Iterator[Problem]:
    """What the program fills is the same in both languages; a hole may also be a number of the story."""
    for said, other in permutations(pair, 2):
        there = set(marked_text.numbers(other.text))
        for hole in marked_text.numbers(said.text):
            if hole not in there and hole not in known:
                message = f"the other language has no {{{hole}}} here{did_you_mean(hole, there)}"
                yield said.problem("S024", message, f"{{{hole}}}")
