"""The real story and its pictures, loaded once for all papers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from game.content.book import Book
from game.content.load import load_book
from game.content.shapes.pages import Page
from game.print import spread

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def assets() -> Path:
    return PROJECT / "assets"


@pytest.fixture(scope="session")
def book(assets: Path) -> Book:
    loaded = load_book(PROJECT / "story", assets)
    assert isinstance(loaded, Book), "\n".join(str(problem) for problem in loaded)
    return loaded


@pytest.fixture(scope="session", autouse=True)
def pictures_laid_once() -> Iterator[None]:
    """The same pictures serve all the books that are printed in a run."""
    laid: dict[str, Image.Image] = {}
    real = spread.flat_picture

    def flat_picture(page: Page, book: Book, assets: Path) -> Image.Image:
        if page.id not in laid:
            laid[page.id] = real(page, book, assets)
        return laid[page.id]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(spread, "flat_picture", flat_picture)
        yield
