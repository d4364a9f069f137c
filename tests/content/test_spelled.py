"""Numbers in words, both ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.languages import Language
from game.content.spelled import numbers_spelled, spell, spell_figure


@pytest.mark.parametrize(
    ("number", "nl", "en"),
    [
        (0, "nul", "zero"),
        (14, "veertien", "fourteen"),
        (22, "tweeëntwintig", "twentytwo"),
        (85, "vijfentachtig", "eightyfive"),
        (100, "honderd", "onehundred"),
        (486, "vierhonderdzesentachtig", "fourhundredeightysix"),
        (20000, "twintigduizend", "twentythousand"),
        (2_000_000, "tweemiljoen", "twomillion"),
    ],
)
def test_spell(number: int, nl: str, en: str) -> None:
    assert (spell("nl", number), spell("en", number)) == (nl, en)


@given(number=st.integers(13, 999_999), language=st.sampled_from(("nl", "en")))
def test_what_is_spelled_is_found(number: int, language: Language) -> None:
    assert numbers_spelled(language, f"Er zijn {spell(language, number)}.") == ((spell(language, number), number),)


def test_numbers_in_a_text() -> None:
    dutch = "Ongeveer twintigduizend jaar. Een gat van vierenhalve meter. Veertien gemeenten, acht viltjes, één tafel."
    assert [value for _, value in numbers_spelled("nl", dutch)] == [20000, 4.5, 14]
    english = "About twenty thousand years, three hundred and five holes, twenty-two chairs, eight coasters."
    assert [value for _, value in numbers_spelled("en", english)] == [20000, 305, 22]


def test_figures_as_they_are_spoken() -> None:
    assert spell_figure("nl", "4,5") == "vier komma vijf"
    assert spell_figure("nl", "2.500") == "tweeduizendvijfhonderd"
    assert spell_figure("nl", "1991") == "negentien eenennegentig"
    assert spell_figure("nl", "2017") == "tweeduizendzeventien"
