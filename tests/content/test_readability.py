"""The score of Flesch-Douma against the table of scores that the finished samples of the story came with."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.counting import count_words
from game.content.marked_text import plain
from game.content.readability import flesch_douma, syllables

SAMPLES = Path(__file__).parent / "reading_samples.txt"
STORY = {  # spread: words left, words right, score left, score right, score of both
    "1": (36, 38, 93, 104, 98),
    "5": (42, 43, 102, 103, 103),
    "6": (39, 43, 106, 106, 106),
    "11": (33, 44, 77, 87, 83),
    "14": (41, 44, 81, 86, 84),
    "18": (40, 44, 100, 99, 100),
}
DEPTH = {"V6": (118, 61), "V14": (110, 50)}
NEAR = 3


def sample(name: str) -> str:
    parts = SAMPLES.read_text(encoding="utf-8").split("=== ")
    return next(part.partition("\n")[2] for part in parts if part.partition("\n")[0] == name)


@pytest.mark.parametrize("spread", STORY)
def test_verhaal(spread: str) -> None:
    left, right = sample(f"{spread} L"), sample(f"{spread} R")
    words_left, words_right, *scores = STORY[spread]
    assert (count_words(left), count_words(right)) == (words_left, words_right)
    found = [flesch_douma(text) for text in (left, right, f"{left}\n{right}")]
    assert found == pytest.approx(scores, abs=NEAR)


@pytest.mark.parametrize("name", DEPTH)
def test_verdieping(name: str) -> None:
    text = plain(sample(name), str)
    words, score = DEPTH[name]
    assert count_words(text) == words
    assert flesch_douma(text) == pytest.approx(score, abs=NEAR)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("veen", 1),
        ("eeuw", 1),
        ("nieuwe", 2),
        ("ijs", 1),
        ("bijeenkomst", 3),
        ("pingoruïne", 5),
        ("beïnvloed", 3),
        ("één", 1),
        ("café", 2),
        ("’t", 1),
        ("103", 3),
        ("2.500", 6),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count
