"""In which order pages stand on the sheets of a booklet that is folded once and stapled in the fold.

Knows numbers of pages only. Must not know what stands on a page.
"""

from __future__ import annotations

from typing import Final, NamedTuple

PAGES_A_SHEET: Final = 4


class SheetSide(NamedTuple):
    """The page numbers (from 1) at the left and the right of one side of a sheet; None where the paper stays empty."""

    left: int | None
    right: int | None


def imposed(pages: int) -> tuple[SheetSide, ...]:
    """The sides of all sheets, the outermost first, front before back, for printing on both sides (short edge).

    >>> imposed(4)
    (SheetSide(left=4, right=1), SheetSide(left=2, right=3))
    """
    whole = -(-pages // PAGES_A_SHEET) * PAGES_A_SHEET

    def page(number: int) -> int | None:
        return number if number <= pages else None

    sides: list[SheetSide] = []
    for first in range(1, whole // 2, 2):
        last = whole + 1 - first
        sides.append(SheetSide(page(last), page(first)))
        sides.append(SheetSide(page(first + 1), page(last - 1)))
    return tuple(sides)
