"""Every letter and sign of the story is in the typefaces of the game: a missing one shows as an empty box."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

PROJECT = Path(__file__).parents[2]
FONTS = sorted((PROJECT / "assets" / "fonts").glob("*.ttf"))
STORY = sorted(path for path in (PROJECT / "story").rglob("*.yaml") if path.is_file())


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.stem)
def test_a_typeface_has_every_sign_of_the_story(font: Path) -> None:
    known = set(TTFont(font).getBestCmap())
    missing = {
        sign: path.name for path in STORY for line in path.read_text(encoding="utf-8").splitlines()
        if not line.lstrip().startswith("#") for sign in line if ord(sign) not in known
    }
    assert not missing


def test_there_are_typefaces_and_a_story() -> None:
    assert len(FONTS) >= 2 and len(STORY) >= 20
