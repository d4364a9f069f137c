"""A stage for the descents, round a book that is loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.book import Book
from game.content.load import load_book
from game.narrator.state import Reader
from game.places import Place
from scenes.build_stage import build_stage, start_without_window
from scenes.descent.scene import DescentScene
from scenes.dev.backstage import plain_settings
from scenes.stage import Stage
from scenes.theatre import Theatre

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def book() -> Book:
    loaded = load_book(PROJECT / "story", PROJECT / "assets")
    assert isinstance(loaded, Book), "\n".join(str(problem) for problem in loaded)
    return loaded


@pytest.fixture
def stage(book: Book) -> Stage:
    start_without_window()
    made = build_stage(plain_settings(), Reader())
    made.replace_book(book)
    return made


def open_descent(stage: Stage, place: str) -> tuple[Theatre, DescentScene]:
    theatre = Theatre(stage, Place.parse(place))
    assert isinstance(theatre.scene, DescentScene)
    return theatre, theatre.scene
