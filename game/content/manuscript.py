"""A Book together with the files it was read from, so that whoever finds a problem can say where it stands.

Must not know how the files are read or what is a problem.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.content.book import Book
from game.content.languages import Language
from game.content.located import LocatedFile
from game.content.problems import Mark, Problem
from game.content.tmx import TiledMap


@dataclass(frozen=True)
class Manuscript:
    """A book whose files have the right shape: the book, its located files and maps by name, and where they came from.

    Files are named by their path under story/ ('chapters/02_drenthe/pages.yaml') or 'assets/manifest.yaml'.
    """

    book: Book
    files: Mapping[str, LocatedFile]
    maps: Mapping[str, TiledMap]
    folders: Mapping[str, str]
    story: Path
    assets: Path
    gathered: list[Any] = field(default_factory=list, init=False, compare=False, repr=False)
    """Its texts, once `said.every_text` was asked for them."""

    def file(self, name: str) -> LocatedFile:
        """The located file of that name; an empty one when the story does without it."""
        return self.files.get(name) or LocatedFile(label(self.story / name), (), None, None)

    def pages_file(self, chapter: str) -> LocatedFile:
        """The pages.yaml of a chapter."""
        return self.file(f"{self.folders[chapter]}/pages.yaml")

    def text_file(self, chapter: str, language: Language) -> LocatedFile:
        """The text.<language>.yaml of a chapter."""
        return self.file(f"{self.folders[chapter]}/text.{language}.yaml")

    def problem(self, code: str, name: str, keys: tuple[str | int, ...], message: str) -> Problem:
        """A problem at the value under `keys` of a file."""
        file = self.file(name)
        return file.problem(code, file.mark(*keys), message)

    def map_problem(self, code: str, name: str, mark: Mark, message: str) -> Problem:
        """A problem at a place of a Tiled map."""
        return self.maps[name].problem(code, mark, message)


def label(path: Path) -> str:
    """How a path is told to an author: from where the command was given, with forward slashes."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
