"""Figures are set in the reader's language, with 'ongeveer' when they are uncertain."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.figures import set_depth, set_figure, set_number
from game.content.languages import Language
from tests.support.tiny_book import tiny_book


@pytest.mark.parametrize(
    ("language", "value", "decimals", "text"),
    [
        ("nl", 2500, 0, "2.500"),
        ("en", 2500, 0, "2,500"),
        ("nl", 2.25, 2, "2,25"),
        ("en", 2.25, 2, "2.25"),
        ("nl", 1234567.5, 1, "1.234.567,5"),
        ("en", 0, 0, "0"),
        ("nl", -7, 0, "-7"),
    ],
)
def test_number(language: Language, value: float, decimals: int, text: str) -> None:
    assert set_number(language, value, decimals) == text


def test_figure_has_its_unit_on_the_same_line_and_its_doubt_in_front() -> None:
    assert set_figure("nl", 4.5, decimals=1, unit="m", about=True) == "ongeveer 4,5\u00a0m"
    assert set_figure("en", 1886, about=True, year=True) == "about 1886"


@pytest.mark.parametrize(("depth_m", "text"), [(0.84, "0,8"), (9.94, "9,9"), (10.4, "10"), (486, "486")])
def test_depth(depth_m: float, text: str) -> None:
    assert set_depth("nl", depth_m) == text


def test_a_figure_of_a_doubtful_source_is_always_about(tmp_path: Path) -> None:
    tiny = tiny_book(tmp_path)
    tiny.replace("story/numbers.yaml", "worms: {value: 14, source: handbook}", "worms: {value: 14, source: hearsay}")
    tiny.replace("story/chapters/01_home/text.nl.yaml", "‘Veertien wormen", "‘Ongeveer veertien wormen")
    tiny.replace("story/chapters/01_home/text.en.yaml", "‘Fourteen worms", "‘About fourteen worms")
    book = tiny.book()
    assert book.figure("nl", "worms") == "ongeveer 14"
    assert book.figure("en", "clay_thickness") == "about 2.5\u00a0m"
    assert tiny.problems() == ()
