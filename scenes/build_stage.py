"""Puts a stage together: manifest, pictures, letters, words, the reader and the settings; with or without a window."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import pygame
import yaml

from game.narrator.state import Reader
from game.places import Place, PlaceError
from game.saves import SaveProblem
from game.settings import Settings
from scenes.stage import Readers, Session, Stage, Words
from scenes.view.library import Library, read_manifest
from scenes.view.sound import Sound
from scenes.view.theme import Theme

if TYPE_CHECKING:
    from game.content.book import Book

MOST_PROBLEMS_TOLD = 20
PROJECT = Path(__file__).resolve().parent.parent


class BrokenBook(RuntimeError):
    """The story has problems; `problems` holds them in order, the message tells the first ones."""

    def __init__(self, problems: tuple[object, ...]) -> None:
        lines = [f"The story has {len(problems)} problems; the book stays closed until they are mended:"]
        lines += [str(problem) for problem in problems[:MOST_PROBLEMS_TOLD]]
        super().__init__("\n".join((*lines, "python3 main.py check tells them all.")))
        self.problems = problems


class OneGuest:
    """A visitor without a place of their own: nothing is kept."""

    number = 0

    def open(self, number: int) -> Reader:
        return Reader()

    def peek(self, number: int) -> Reader | None:
        return None

    def erase(self, number: int) -> None:
        """There is nothing to empty."""

    def problems(self) -> tuple[SaveProblem, ...]:
        return ()


def read_words(story: Path) -> dict[str, dict[str, str]]:
    """The interface words of both languages, before the whole book is read."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    tables = {}
    for language in ("nl", "en"):
        with (story / f"ui.{language}.yaml").open("rb") as stream:
            tables[language] = yaml.load(stream, Loader=loader)
    return tables


def load_or_raise(story: Path, assets: Path) -> Book:
    """The book, or BrokenBook with its problems."""
    from game.content.load import load_book

    book = load_book(story, assets)
    if isinstance(book, tuple):
        raise BrokenBook(book)
    return book


def documents_folder() -> Path:
    """Where people look for what they saved: their documents, else their home."""
    folder = Path(platformdirs.user_documents_dir())
    return folder if folder.is_dir() else Path.home()


def build_stage(
    settings: Settings,
    reader: Reader,
    readers: Readers | None = None,
    remember: Callable[[Reader, Settings], None] | None = None,
    story: Path = PROJECT / "story",
    assets: Path = PROJECT / "assets",
    papers: Callable[[], Path] = documents_folder,
) -> Stage:
    """A stage for this reader. The display must have a mode (a window or the dummy driver)."""
    manifest = read_manifest(assets / "manifest.yaml")
    session = Session(reader, settings, remember or (lambda reader, settings: None))
    return Stage(
        library=Library(assets, manifest),
        theme=Theme(assets, manifest, settings.text_size),
        session=session,
        sound=Sound(assets, manifest, settings.sound),
        words=Words(read_words(story)),
        load_book=lambda: load_or_raise(story, assets),
        story=story,
        readers=readers or OneGuest(),
        papers=papers,
    )


def existing(stage: Stage, place: Place) -> Place:
    """The place, if the book has it. Raises PlaceError that says what there is."""
    reason = stage.why_not(place)
    if reason is not None:
        raise PlaceError(reason)
    return place


def start_without_window() -> pygame.Surface:
    """pygame on the dummy drivers, with a canvas of the logical size; for shots, tests, benches and scripts."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    pygame.display.init()
    pygame.font.init()
    return pygame.display.set_mode((1920, 1080))
