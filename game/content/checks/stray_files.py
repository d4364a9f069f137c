"""Files of a story that nothing reads (S009): a slip in a name would otherwise go unseen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.content.manuscript import Manuscript, label
from game.content.nearest import did_you_mean
from game.content.problems import Problem
from game.content.reading import MAYBE_FILES, WHOLE_FILES

_READ: Final = (".yaml", ".yml", ".tmx")


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every YAML file and Tiled map under the story that was not read."""
    known = {*manuscript.files, *manuscript.maps, *MAYBE_FILES, *WHOLE_FILES}
    for path in sorted(manuscript.story.rglob("*")):
        name = path.relative_to(manuscript.story).as_posix()
        if path.suffix in _READ and name not in known:
            yield Problem("S009", label(path), 1, 1, f"nothing reads this file{did_you_mean(name, known)}")
