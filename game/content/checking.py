"""Everything that is asked of a story: the passes of loading, and when those are clean all that `check` asks beyond."""

from __future__ import annotations

from pathlib import Path

from game.content.book import Book
from game.content.checks import (
    asset_files,
    fact_list_file,
    facts,
    grounds,
    hotspots,
    interface_words,
    lengths,
    shared_figures,
    spelled_numbers,
    stray_files,
)
from game.content.code_words import code_words
from game.content.load import loaded
from game.content.problems import Problem, in_order


def checked(story: Path, assets: Path, code: tuple[Path, ...]) -> tuple[tuple[Problem, ...], Book | None]:
    """All problems of a story in the order of its files, and its book when it loads.

    `code` are the folders of the program that says the words of the interface and asks for the assets.
    """
    manuscript = loaded(story, assets)
    if isinstance(manuscript, tuple):
        return manuscript, None
    words = code_words(code)
    problems = in_order(
        (
            *grounds.problems(manuscript),
            *stray_files.problems(manuscript),
            *hotspots.problems(manuscript),
            *lengths.problems(manuscript),
            *facts.problems(manuscript),
            *spelled_numbers.problems(manuscript),
            *shared_figures.problems(manuscript),
            *fact_list_file.problems(manuscript),
            *asset_files.problems(manuscript, words),
            *interface_words.problems(manuscript, words),
        )
    )
    return problems, manuscript.book
