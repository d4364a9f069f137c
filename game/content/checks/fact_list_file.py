"""The list of facts that stands beside a story and is not what the story gives (S072)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from game.content.fact_list import FILE, fact_list
from game.content.manuscript import Manuscript, label
from game.content.problems import Problem


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """The first line that differs; a story without the file has none that could be wrong."""
    path = manuscript.story / FILE
    if not path.is_file():
        return
    there = path.read_text(encoding="utf-8", errors="replace").splitlines()
    given = fact_list(manuscript).splitlines()
    for number, (old, new) in enumerate(zip_longest(there, given), 1):
        if old != new:
            message = "this is not what the story gives: python3 main.py sources writes it anew"
            yield Problem("S072", label(path), number, 1, message, old or "")
            return
