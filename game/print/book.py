"""The picture book on paper: a spread on each A4 landscape page, picture above and words below, then the colophon."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, Literal

from game.content.book import Book
from game.content.languages import Language
from game.content.marked_text import SourceMark, sources
from game.content.shapes.entries import Source
from game.print.paper import A4_LANDSCAPE_MM, BLEED_MM, BRICK, INK, PAPER, TEAL, Paper
from game.print.picture import SPARE, flat_picture

Level = Literal["story", "depth"]
PICTURE_MM: Final = 147.3
COLUMN_MM: Final = 126.0
LEFT_MM, RIGHT_MM, TEXT_TOP_MM = 15.0, 156.0, 153.0
TEXT_BOTTOM_MM: Final = 203.0
SIZES_PT: Final = {"story": (12.5, 8.0), "depth": (10.5, 7.0)}


def write_book(path: Path, book: Book, assets: Path, language: Language, level: Level) -> None:
    """Write every spread that exists, with bleed and trim boxes. Raises OSError when it cannot be written."""
    paper = Paper(A4_LANDSCAPE_MM, assets, book.assets, BLEED_MM)
    for page_id in book.page_ids:
        _spread(paper, book, assets, language, level, page_id)
    _colophon(paper, book, language, level)
    paper.save_whole(path, book.title.in_(language), language)


def _spread(paper: Paper, book: Book, assets: Path, language: Language, level: Level, page_id: str) -> None:
    paper.add_page()
    _ground(paper)
    picture = flat_picture(book.pages[page_id], book, assets)
    width_mm = A4_LANDSCAPE_MM[0] + 2 * BLEED_MM
    seen = picture.crop((SPARE, 0, picture.width - SPARE, picture.height))
    paper.image(seen, x=0, y=0, w=width_mm, h=PICTURE_MM + BLEED_MM)
    text = book.text(language, page_id)
    title_below = paper.put(text.title, "title", 19, (LEFT_MM, TEXT_TOP_MM), 270, colour=BRICK)
    if level == "story":
        columns = (book.plain(language, text.left), book.plain(language, text.right))
    else:
        columns = _halves(_with_numbers(book, language, text.depth))
    _columns(paper, columns, title_below + 1, level)
    paper.put(
        str(book.page_ids.index(page_id) + 1),
        "label",
        9,
        (0, TEXT_BOTTOM_MM),
        A4_LANDSCAPE_MM[0],
        colour=TEAL,
        align="C",
    )


def _ground(paper: Paper) -> None:
    paper.set_fill_color(*PAPER)
    paper.rect(0, 0, A4_LANDSCAPE_MM[0] + 2 * BLEED_MM, A4_LANDSCAPE_MM[1] + 2 * BLEED_MM, style="F")


def _columns(paper: Paper, columns: tuple[str, str], top_mm: float, level: Level) -> None:
    """Two columns in the largest letters that fit."""
    points, least = SIZES_PT[level]
    room = TEXT_BOTTOM_MM - top_mm - 2
    while points > least and max(paper.height_of(words, "text", points, COLUMN_MM) for words in columns) > room:
        points -= 0.25
    for words, left in zip(columns, (LEFT_MM, RIGHT_MM), strict=True):
        paper.put(words, "text", points, (left, top_mm), COLUMN_MM, colour=INK)


def _with_numbers(book: Book, language: Language, text: str) -> str:
    """A Verdieping with its sources as numbers in brackets, in the order in which it names them."""
    order = {source: number for number, source in enumerate(dict.fromkeys(sources(text)), 1)}
    lines = []
    for runs in book.runs(language, text):
        line = ""
        for run in runs:
            if isinstance(run, SourceMark):
                line = f"{line.rstrip()} ({order[run.source]})"
            else:
                line += run.text
        lines.append(line)
    return "\n".join(lines)


def _halves(text: str) -> tuple[str, str]:
    """Paragraphs over two columns, as even as they come."""
    lines = text.splitlines()
    best = min(range(len(lines) + 1), key=lambda cut: abs(len("".join(lines[:cut])) - len("".join(lines[cut:]))))
    return "\n".join(lines[:best]), "\n".join(lines[best:])


def _colophon(paper: Paper, book: Book, language: Language, level: Level) -> None:
    """Who made it, under which licences, and every source that the printed words rest on."""
    paper.add_page()
    _ground(paper)
    top = paper.put(book.title.in_(language), "title", 22, (LEFT_MM, 14), 270, colour=BRICK)
    top = paper.put(book.words(language, "print.colophon"), "text", 9.5, (LEFT_MM, top + 2), 267)
    top = paper.put(book.words(language, "sources.title"), "heading", 13, (LEFT_MM, top + 3), 267, colour=BRICK)
    lines = [
        f"{page}. {number}: {entry.title.in_(language)}{f', {entry.address}' if entry.address else ''}"
        for page, number, entry in _printed_sources(book, language, level)
    ]
    half = -(-len(lines) // 2)
    room, points = 200 - top, 8.0
    columns = ("\n".join(lines[:half]), "\n".join(lines[half:]))
    while points > 4.5 and max(paper.height_of(words, "text", points, 130, 1.3) for words in columns if words) > room:
        points -= 0.25
    for words, left in zip(columns, (LEFT_MM, RIGHT_MM - 4), strict=True):
        paper.put(words, "text", points, (left, top + 1), 130, colour=INK, leading=1.3)


def _printed_sources(book: Book, language: Language, level: Level) -> Iterator[tuple[int, int, Source]]:
    """(page number, number on that page, source) for all printed text."""
    for number, page_id in enumerate(book.page_ids, 1):
        named: Iterable[str] = (
            dict.fromkeys(sources(book.text(language, page_id).depth))
            if level == "depth"
            else book.pages[page_id].sources
        )
        for place, source in enumerate(named, 1):
            yield number, place, book.sources[source]
