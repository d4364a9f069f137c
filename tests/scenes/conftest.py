"""One canvas, one book and one set of pictures for all tests of the scenes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scenes.build_stage import PROJECT, BrokenBook, load_or_raise, start_without_window
from scenes.view.library import Library, read_manifest
from tests.support.pilot import Shared

STORY = Path(os.environ.get("DIEPTE_TEST_STORY", PROJECT / "story"))
ASSETS = PROJECT / "assets"


@pytest.fixture(scope="session")
def shared() -> Shared:
    canvas = start_without_window()
    try:
        book = load_or_raise(STORY, ASSETS)
    except BrokenBook:
        pytest.skip("story not complete")
    return Shared(canvas, book, Library(ASSETS, read_manifest(ASSETS / "manifest.yaml")))
