"""Texts that are too long (S050), texts that are hard to read (S057), and motion that lasts too long (S058)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.content import marked_text
from game.content.counting import count_words
from game.content.manuscript import Manuscript
from game.content.named import motion_lists
from game.content.problems import Problem
from game.content.readability import flesch_douma
from game.content.said import Said, every_text, figures_for
from game.content.shapes.motion import LONGEST_S, lasts_s

SIDE_WORDS: Final = 45
DEPTH_WORDS: Final = 120
TERM_WORDS: Final = 25
HOTSPOT_WORDS: Final = 14
STORY_SCORE: Final = 70
DEPTH_SCORE: Final = 45


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every text over its number of words, every Dutch spread under its score, all motion over six seconds."""
    for said in every_text(manuscript):
        most = _most_words(said)
        if most is not None:
            count = count_words(_seen(manuscript, said))
            if count > most[0]:
                yield said.problem("S050", f"{count} words; {most[1]} has at most {most[0]}")
    yield from _hard_to_read(manuscript)
    yield from _motion(manuscript)


def _most_words(said: Said) -> tuple[int, str] | None:
    match said.kind, said.part:
        case "page", "left" | "right":
            return SIDE_WORDS, "a side"
        case "page", "depth":
            return DEPTH_WORDS, "a Verdieping"
        case "page", "hotspot":
            return HOTSPOT_WORDS, "a hotspot"
        case "term", "words":
            return TERM_WORDS, "a glossary entry"
        case _:
            return None


def _seen(manuscript: Manuscript, said: Said) -> str:
    return marked_text.plain(said.text, figures_for(manuscript.book, said))


def _hard_to_read(manuscript: Manuscript) -> Iterator[Problem]:
    parts: dict[tuple[str, str], list[Said]] = {}
    for said in every_text(manuscript):
        if said.kind == "page" and said.language == "nl" and said.part in ("left", "right", "depth"):
            level = "depth" if said.part == "depth" else "story"
            parts.setdefault((said.owner, level), []).append(said)
    for (_, level), texts in parts.items():
        score = flesch_douma("\n".join(_seen(manuscript, said) for said in texts))
        least, what = (DEPTH_SCORE, "a Verdieping") if level == "depth" else (STORY_SCORE, "the Verhaal of a spread")
        if score < least:
            yield texts[0].problem("S057", f"Flesch-Douma {score:.0f}; {what} asks at least {least}")


def _motion(manuscript: Manuscript) -> Iterator[Problem]:
    for page in manuscript.book.pages.values():
        file = manuscript.pages_file(page.chapter)
        lists = [((*at, *keys), motions) for at, face in page.faces for keys, motions in motion_lists(face)]
        for keys, motions in lists:
            seconds = lasts_s(motions)
            if seconds > LONGEST_S:
                said = f"this moves for {seconds:g} seconds; a page rests after {LONGEST_S:g}"
                yield file.problem("S058", file.mark(page.name, *keys, at_key=True), said)
