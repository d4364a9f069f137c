"""Loading a story: passes of syntax, shape, references and reach, each only when the earlier are clean.

It yields a frozen Book or the author's problems, never half a book. Must not know what `check` asks beyond that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from game.content.book import Book
from game.content.checks import grounds, ids, links, marks, reach, translations
from game.content.filled import with_card_figures
from game.content.manuscript import Manuscript
from game.content.problems import Problem, in_order
from game.content.reading import read_manuscript

_PASSES: Final[tuple[tuple[Callable[[Manuscript], Iterator[Problem]], ...], ...]] = (
    (translations.problems, ids.problems, marks.problems, grounds.unnamed),
    (links.problems, reach.problems),
)
"""References, then reach."""


def load_book(story: Path, assets: Path) -> Book | tuple[Problem, ...]:
    """The book of a story folder with the manifest and materials of an assets folder, or its problems in order.

    Opens no image: a missing picture is no reason to refuse a book (`check` finds it, a scene shows a named blank).
    """
    manuscript = loaded(story, assets)
    return manuscript if isinstance(manuscript, tuple) else with_card_figures(manuscript.book)


def loaded(story: Path, assets: Path) -> Manuscript | tuple[Problem, ...]:
    """The book together with its files, or the problems of the first pass that has any."""
    manuscript = read_manuscript(story, assets)
    if isinstance(manuscript, tuple):
        return in_order(manuscript)
    for concerns in _PASSES:
        problems = in_order(problem for concern in concerns for problem in concern(manuscript))
        if problems:
            return problems
    return manuscript
