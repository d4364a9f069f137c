"""The real story and its pictures, loaded once for all papers."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.book import Book
from game.content.load import load_book

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def assets() -> Path:
    return PROJECT / "assets"


@pytest.fixture(scope="session")
def book(assets: Path) -> Book:
    loaded = load_book(PROJECT / "story", assets)
    assert isinstance(loaded, Book), "\n".join(str(problem) for problem in loaded)
    return loaded
