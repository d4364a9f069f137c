"""For authors: a saved story file is read again in place; a broken one keeps the last good book and tells why."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

from scenes.build_stage import BrokenBook, load_or_raise
from scenes.stage import Stage
from scenes.theatre import Theatre


@dataclass
class Reloader:
    """Looks at the times of all story files about once a second (500 files: under 3 ms)."""

    stage: Stage
    _seen: dict[Path, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._seen = self._times()

    def _times(self) -> dict[Path, int]:
        files = (
            *self.stage.story.rglob("*.yaml"),
            *self.stage.story.rglob("*.tmx"),
            self.stage.library.assets / "manifest.yaml",
        )
        return {path: path.stat().st_mtime_ns for path in files if path.exists()}

    def watch(self, theatre: Theatre) -> bool:
        """True when files changed: what is on is laid out anew with the new book, or a notice tells why not."""
        times = self._times()
        if times == self._seen:
            return False
        self.stage.edited_maps |= {
            path.stem for path, moment in times.items() if path.suffix == ".tmx" and self._seen.get(path) != moment
        }
        self._seen = times
        try:
            book = load_or_raise(self.stage.story, self.stage.library.assets)
        except BrokenBook as broken:
            for problem in broken.problems:
                print(problem, file=sys.stderr)
            theatre.notices.warn(str(broken.problems[0]).splitlines()[0])
            return True
        self.stage.replace_book(book)
        theatre.reopen()
        return True
