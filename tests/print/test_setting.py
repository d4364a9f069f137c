"""Words on paper shrink and flow until all of them stand in their box, and none is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.print.setting import Bit, Block, Box, Type, bits, columns, fitted, paragraphs, poured, whole_line
from tests.support.pdf_text import tight

KIND = Type("text", 14, 1.4, 0.3)
TEXTS = st.lists(st.text("abc dé,.‘’", min_size=1, max_size=120), min_size=1, max_size=6).map("\n".join)


class EvenLetters:
    """Every letter is half as wide as it is high."""

    def width_of(self, text: str, family: str, points: float) -> float:
        return len(text) * points * 0.5 / 2.835


def said(*blocks: Block) -> str:
    return "\n".join(" ".join(piece.text for piece in line) for block in blocks for _, line in block.lines)


@given(TEXTS, st.floats(30, 150), st.floats(8, 60))
def test_a_text_of_any_length_fits_its_box(text: str, width: float, height: float) -> None:
    block = fitted(EvenLetters(), paragraphs(text), KIND, Box(0, 0, width, height))
    assert block.fits and tight(said(block)) == tight(text)
    assert all(box.x + box.w <= width + 1e-6 and box.y + box.h <= height + 1e-6 for box in block.rects())


@given(TEXTS, st.floats(20, 60))
def test_columns_hold_all_lines_and_the_first_is_at_least_as_long(text: str, height: float) -> None:
    boxes = (Box(0, 0, 80, height), Box(100, 0, 80, height))
    left, right = columns(EvenLetters(), paragraphs(text), KIND, boxes)
    assert left.fits and right.fits and len(left.lines) >= len(right.lines)
    assert left.type == right.type
    assert tight(said(left, right)) == tight(text)
    assert not right.lines or right.lines[0][0] == 0


@given(st.lists(st.text("ab c", min_size=1, max_size=90).filter(str.strip), min_size=1, max_size=30))
def test_poured_words_go_over_as_many_boxes_as_they_need(lines: list[str]) -> None:
    boxes = (Box(0, 0, 90, 60) for _ in range(200))
    blocks = tuple(poured(EvenLetters(), paragraphs("\n".join(lines)), KIND, boxes))
    assert all(block.fits for block in blocks)
    assert tight(said(*blocks)) == tight("".join(lines))


def test_a_raised_number_stays_with_its_word_and_an_address_may_be_broken() -> None:
    words = (Bit("diep"), Bit("12", space=False, stuck=True, raised=True), Bit(".", space=False, stuck=True))
    block = fitted(EvenLetters(), [words], KIND, Box(0, 0, 80, 20))
    (_, line) = block.lines[0]
    assert [(piece.text, piece.raised) for piece in line] == [("diep", False), ("12", True), (".", False)]
    address = bits("https://www.voorbeeld.nl/een/lange/weg")
    assert len(address) > 3 and "".join(bit.text for bit in address) == "https://www.voorbeeld.nl/een/lange/weg"


def test_an_elided_word_stays_with_the_next() -> None:
    assert [bit.text for bit in bits("Daar is het ’s winters nat, bij Mo’s gang.")] == [
        *("Daar", "is", "het", "’s winters", "nat,", "bij", "Mo’s", "gang.")
    ]


def test_a_whole_line_becomes_smaller_and_stays_one_line() -> None:
    block = fitted(EvenLetters(), [whole_line("Oude buizen, nieuwe plannen")], KIND, Box(0, 0, 40, 10))
    assert len(block.lines) == 1 and block.type.points < KIND.points
