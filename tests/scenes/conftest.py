"""One canvas, one book and one set of pictures for all tests of the scenes."""

from __future__ import annotations

import pytest

from scenes.build_stage import PROJECT, load_or_raise, start_without_window
from scenes.view.library import Library, read_manifest
from tests.support.pilot import Shared

ASSETS = PROJECT / "assets"


@pytest.fixture(scope="session")
def shared() -> Shared:
    """Loaded once: most tests open many places."""
    canvas = start_without_window()
    book = load_or_raise(PROJECT / "story", ASSETS)
    return Shared(canvas, book, Library(ASSETS, read_manifest(ASSETS / "manifest.yaml")))
