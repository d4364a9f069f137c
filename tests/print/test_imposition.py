"""Folding the sheets of a booklet gives its pages in order, for any number of pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.print.imposition import PAGES_A_SHEET, imposed


def folded(pages: int) -> list[int | None]:
    """The pages as a reader meets them: sheets laid in each other, folded once, read from the front.

    Going in one meets of each sheet its right front and the left of its back; going out the right of its back and its
    left front.
    """
    sides = imposed(pages)
    sheets = [(sides[place], sides[place + 1]) for place in range(0, len(sides), 2)]
    going_in = [page for front, back in sheets for page in (front.right, back.left)]
    going_out = [page for front, back in reversed(sheets) for page in (back.right, front.left)]
    return [*going_in, *going_out]


@given(st.integers(min_value=0, max_value=400))
def test_folded_sheets_give_the_pages_in_order_and_then_blanks(pages: int) -> None:
    read = folded(pages)
    assert read[:pages] == list(range(1, pages + 1))
    assert all(page is None for page in read[pages:])
    assert len(read) % PAGES_A_SHEET == 0 and len(read) - pages < PAGES_A_SHEET


@given(st.integers(min_value=1, max_value=400))
def test_even_pages_stand_left_and_odd_ones_right(pages: int) -> None:
    for side in imposed(pages):
        assert side.left is None or side.left % 2 == 0
        assert side.right is None or side.right % 2 == 1


def test_eight_pages_on_two_sheets() -> None:
    assert [tuple(side) for side in imposed(8)] == [(8, 1), (2, 7), (6, 3), (4, 5)]
