"""Loading a story: passes of syntax, shape, references and reach, each only when the earlier are clean.

It yields a frozen Book or the author's problems, never half a book. Must not know what `check` asks beyond that.
"""

from __future__ import annotations

from pathlib import Path

from game.content.book import Book
from game.content.problems import Problem, in_order
from game.content.reading import read_manuscript


def load_book(story: Path, assets: Path) -> Book | tuple[Problem, ...]:
    """The book of a story folder with the manifest and materials of an assets folder, or its problems in order.

    Opens no image: a missing picture is no reason to refuse a book (`check` finds it, a scene shows a named blank).
    """
    manuscript = read_manuscript(story, assets)
    if isinstance(manuscript, tuple):
        return in_order(manuscript)
    return manuscript.book
