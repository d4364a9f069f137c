"""Which ids the program asks for, as its source files say them."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.code_words import CodeWords, code_words

SOURCE = '''
LIFT = "prop/lift"
FACES = "card/front/" + name
MO = f"mo/{pose}"
WORD = say(f"cards.refusal.{code}") + say("title.begin")
ANY = f"{group}/{name}"
PATH = 'one.two'
'''


@pytest.fixture
def words(tmp_path: Path) -> CodeWords:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "scene.py").write_text(SOURCE, encoding="utf-8")
    return code_words((tmp_path,))


@pytest.mark.parametrize(
    "name",
    ["prop/lift", "card/front/aas", "mo/swim", "mo/swim/wet", "cards.refusal.card_lies", "title.begin", "one.two"],
)
def test_asked_for(words: CodeWords, name: str) -> None:
    assert words.asks_for(name)


@pytest.mark.parametrize("name", ["prop/lamp", "card/back", "cards.title", "title.begin_again", "icon/back/plum"])
def test_not_asked_for(words: CodeWords, name: str) -> None:
    """A text that is all holes asks for nothing."""
    assert not words.asks_for(name)


def test_a_word_knows_its_place(words: CodeWords) -> None:
    (begin,) = [word for word in words.words if word.text == "title.begin"]
    assert (begin.line, begin.excerpt[begin.col - 1 :]) == (5, '"title.begin")')
