"""The picture book on paper: which openings it has, as A4 pages or as the sheets of an A5 booklet.

Owns the order. Must not know where anything stands on a page.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from game.content.book import Book
from game.content.languages import Language
from game.print.colophon import colophon, printed_sources
from game.print.contents import Contents
from game.print.cover import FoldedCover, WholeCover
from game.print.drawing import DrawingPages
from game.print.imposition import PAGES_A_SHEET, imposed
from game.print.opening import BOTH, Edition, Level, Opening
from game.print.paper import A4_LANDSCAPE_MM, BLEED_MM, Paper
from game.print.spread import Spread

FIRST_SPREAD: Final = 2
"""The opening of the first spread, after the cover (0) and the contents (1): pages 4 and 5."""


def write_book(
    path: Path, book: Book, assets: Path, language: Language, level: Level, *, booklet: bool = False
) -> None:
    """Write the whole book with bleed and trim boxes. Raises OSError when it cannot be written."""
    paper = Paper(A4_LANDSCAPE_MM, assets, book.assets, BLEED_MM)
    edition = Edition(book, assets, language, level)
    inner = inner_openings(edition, paper)
    if booklet:
        _sheets(paper, booklet_openings(edition, inner))
    else:
        for opening in (WholeCover(edition), *inner):
            paper.add_page()
            opening.draw(paper, BOTH)
    paper.save_whole(path, book.title.in_(language), language)


def inner_openings(edition: Edition, paper: Paper) -> tuple[Opening, ...]:
    """All that lies between the covers: contents, spreads, colophon."""
    spreads = spreads_of(edition, paper)
    last = colophon(edition, paper, FIRST_SPREAD, FIRST_SPREAD + len(spreads))
    by_page = {spread.page.id: spread for spread in spreads}
    return (Contents(edition, FIRST_SPREAD, paper, lambda page: by_page[page].picture), *spreads, *last)


def spreads_of(edition: Edition, paper: Paper) -> tuple[Spread, ...]:
    """The spreads in reading order; `paper` measures their words."""
    numbers = {source: number for number, source in enumerate(printed_sources(edition, FIRST_SPREAD), 1)}
    return tuple(
        Spread(edition, page, FIRST_SPREAD + place, numbers, paper)
        for place, page in enumerate(edition.book.pages.values())
    )


def booklet_openings(edition: Edition, inner: tuple[Opening, ...]) -> tuple[Opening, ...]:
    """With the cover, and as many pages to draw on as make whole sheets."""
    openings: list[Opening] = [FoldedCover(edition), *inner]
    while 2 * len(openings) % PAGES_A_SHEET:
        openings.append(DrawingPages(edition))
    return tuple(openings)


def _sheets(paper: Paper, openings: tuple[Opening, ...]) -> None:
    """Page 1 is the right half of the cover, the last page its left half; page 2n is the left of opening n.

    Even pages always stand at the left of a sheet and odd ones at the right: each half stays at its place.
    """
    for sheet in imposed(2 * len(openings)):
        paper.add_page()
        assert sheet.left is not None and sheet.right is not None
        left, right = openings[sheet.left // 2 % len(openings)], openings[sheet.right // 2]
        if left is right and sheet.right == sheet.left + 1:
            left.draw(paper, BOTH)
        else:
            left.draw(paper, ("left",))
            right.draw(paper, ("right",))
