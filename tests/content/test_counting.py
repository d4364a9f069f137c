"""Words are what stands between spaces and holds a letter or digit; sentences end where the next begins."""

from __future__ import annotations

import pytest

from game.content.counting import count_words, sentences
from game.content.marked_text import plain


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Drup. Drup. Drup.", 3),
        ("‘Zand,’ zegt de boer. ‘Klei!’", 5),
        ("een – en nog een … wat", 5),
        ("Op 486 meter, 2.500 keer: 4,5 m", 7),
        ("’t Kon minder.", 3),
        ("één-op-één", 1),
    ],
)
def test_words(text: str, count: int) -> None:
    assert count_words(text) == count


def test_source_ids_do_not_count_and_a_term_counts_as_its_word() -> None:
    text = "Een [ronde kuil](pingoruine) vol veen [rtvd_pingo] [lbd_pingo]."
    assert count_words(plain(text, str)) == 5


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Drup. Drup.", ("Drup.", "Drup.")),
        ("Ongeveer 2.500 plekken. Meer niet.", ("Ongeveer 2.500 plekken.", "Meer niet.")),
        ("‘Dieper,’ zegt hij. ‘Dieper!’ Niets.", ("‘Dieper,’ zegt hij.", "‘Dieper!’", "Niets.")),
        ("Wat? 103 zijn het.", ("Wat?", "103 zijn het.")),
        ("Eén regel\nNog een", ("Eén regel", "Nog een")),
        ("Hij wacht ... en wacht.", ("Hij wacht ... en wacht.",)),
    ],
)
def test_sentences(text: str, cut: tuple[str, ...]) -> None:
    assert sentences(text) == cut
