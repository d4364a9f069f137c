"""The book on paper: its boxes, its letters, its order as pages and as sheets, and every word inside its box."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from game.content.book import Book
from game.content.languages import LANGUAGES, Language
from game.content.marked_text import SourceMark, sources
from game.print.book import FIRST_SPREAD, inner_openings, spreads_of, write_book
from game.print.colophon import Colophon, printed_sources
from game.print.contents import Contents
from game.print.imposition import imposed
from game.print.opening import BOTH, COLUMN_MM, FOLD_MM, HEIGHT_MM, LEFT_MM, WIDTH_MM, Edition, Level, Side, number_of
from game.print.paper import A4_LANDSCAPE_MM, BLEED_MM, POINTS_PER_MM, Paper
from game.print.picture import spots
from game.print.setting import Block
from game.print.spread import Spread
from tests.print.test_papers import fonts
from tests.support.pdf_text import page_text, tight

LEVELS: tuple[Level, ...] = ("story", "depth")
EDITIONS = tuple(itertools.product(LANGUAGES, LEVELS))
LEAST_PT = {"story": 12.0, "depth": 10.0, "caption": 7.5}
Printed = dict[tuple[Language, Level], Path]


@pytest.fixture(scope="module")
def printed(book: Book, assets: Path, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    folder = tmp_path_factory.mktemp("book")
    paths = {(language, level): folder / f"{language}_{level}.pdf" for language, level in EDITIONS}
    for (language, level), path in paths.items():
        write_book(path, book, assets, language, level)
    return paths


@pytest.fixture(scope="module")
def booklet(book: Book, assets: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("booklet") / "booklet.pdf"
    write_book(path, book, assets, "nl", "story", booklet=True)
    return path


def blocks_of(spread: Spread, level: Level) -> Iterator[tuple[str, Block]]:
    """Every block of words of a spread, and what kind it is."""
    yield "title", spread.title()
    chapter = spread.chapter()
    if chapter is not None:
        yield "chapter", chapter
    for side in BOTH:
        yield "story", spread.words(side).block
        yield "foot", spread.foot(side)
    if level == "depth":
        yield from (("depth", block) for block in spread.depth)
    else:
        yield from (("caption", one.block) for side in BOTH for one in spread.details(side))


@pytest.mark.parametrize(("language", "level"), EDITIONS)
def test_pages_have_their_boxes_and_embedded_letters(printed: Printed, language: Language, level: Level) -> None:
    path = printed[language, level]
    assert path.stat().st_size < 25_000_000
    with pikepdf.open(path) as pdf:
        check_boxes(pdf)
        assert len(fonts(pdf)) >= 3 and all(fonts(pdf).values())
        assert str(pdf.Root.Lang) == language


def check_boxes(pdf: pikepdf.Pdf) -> None:
    edge = BLEED_MM * POINTS_PER_MM
    for page in pdf.pages:
        media = [float(value) for value in page.mediabox]
        assert [float(value) for value in page.bleedbox] == media
        trim = [float(value) for value in page.trimbox]
        assert trim == pytest.approx([edge, edge, media[2] - edge, media[3] - edge], abs=0.01)
        assert (trim[2] - trim[0], trim[3] - trim[1]) == pytest.approx((841.89, 595.28), abs=0.02)


@pytest.mark.parametrize(("language", "level"), EDITIONS)
def test_every_spread_has_its_words_in_order_on_its_page(
    book: Book, printed: Printed, language: Language, level: Level
) -> None:
    with pikepdf.open(printed[language, level]) as pdf:
        for place, page in enumerate(book.page_ids):
            text, said = book.text(language, page), tight(page_text(pdf.pages[FIRST_SPREAD + place]))
            wanted = [text.title, book.plain(language, text.left), book.plain(language, text.right)]
            if level == "story":
                wanted += [text.hotspots[spot.name] for spot in spots(book.pages[page])]
                wanted = [book.plain(language, one) for one in wanted]
            at = 0
            for words in wanted:
                found = said.find(tight(words), at)
                assert found >= 0, f"{page}: '{words}' is not where it should be"
                at = found + len(tight(words))
            assert str(number_of(FIRST_SPREAD + place, "left")) in said
            assert all(tight(one) in said for one in (text.coaster.shown, text.coaster.crossed))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_verdieping_stands_there_whole_with_its_sources_as_numbers(
    book: Book, assets: Path, printed: Printed, language: Language
) -> None:
    used = printed_sources(edition(book, assets, language, "depth"), FIRST_SPREAD)
    numbers = {name: str(number) for number, name in enumerate(used, 1)}
    with pikepdf.open(printed[language, "depth"]) as pdf:
        for place, page in enumerate(book.page_ids):
            wanted = ""
            for run in itertools.chain.from_iterable(book.runs(language, book.text(language, page).depth)):
                if isinstance(run, SourceMark):
                    wanted += f"<{numbers[run.source]}>"
                else:
                    wanted += run.text
            wanted = re.sub(r"[<>]", "", re.sub(r">\s*<", ",", wanted))
            assert tight(wanted) in tight(page_text(pdf.pages[FIRST_SPREAD + place])), page


def edition(book: Book, assets: Path, language: Language, level: Level) -> Edition:
    return Edition(book, assets, language, level)


@pytest.mark.parametrize(("language", "level"), EDITIONS)
def test_nothing_leaves_its_box_its_page_or_its_size(
    book: Book, assets: Path, language: Language, level: Level
) -> None:
    paper = Paper(A4_LANDSCAPE_MM, assets, book.assets, BLEED_MM)
    for spread in spreads_of(edition(book, assets, language, level), paper):
        for kind, block in blocks_of(spread, level):
            assert block.fits, f"{spread.page.id}: {kind}"
            assert block.type.points >= LEAST_PT.get(kind, 7), f"{spread.page.id}: {kind} in {block.type.points} pt"
            side: Side = "left" if block.box.x < FOLD_MM else "right"
            assert LEFT_MM[side] <= block.box.x
            assert block.box.x + block.box.w <= LEFT_MM[side] + COLUMN_MM + 0.01
            assert block.box.y > 0 and block.box.y + block.height < HEIGHT_MM - 3


@pytest.mark.parametrize(("language", "level"), EDITIONS)
def test_contents_and_colophon_fit_and_name_all(book: Book, assets: Path, language: Language, level: Level) -> None:
    paper = Paper(A4_LANDSCAPE_MM, assets, book.assets, BLEED_MM)
    printing = edition(book, assets, language, level)
    first, *_, last = inner_openings(printing, paper)
    assert isinstance(first, Contents) and isinstance(last, Colophon)
    entries = [entry for side in BOTH for entry in first.entries(side)]
    assert [entry.page for entry in entries] == list(book.page_ids)
    assert all(entry.title.fits and entry.picture.y + entry.picture.h <= entry.title.box.y for entry in entries)
    assert all(block.fits for side in BOTH for block in last.blocks.get(side, ()))


@pytest.mark.parametrize(("language", "level"), EDITIONS)
def test_every_source_of_the_printed_words_stands_at_the_back(
    book: Book, assets: Path, printed: Printed, language: Language, level: Level
) -> None:
    used = printed_sources(edition(book, assets, language, level), FIRST_SPREAD)
    for page in book.pages.values():
        assert set(page.sources) <= used.keys()
        assert level == "story" or set(sources(book.text(language, page.id).depth)) <= used.keys()
    with pikepdf.open(printed[language, level]) as pdf:
        back = tight("".join(page_text(page) for page in pdf.pages[FIRST_SPREAD + len(book.pages) :]))
    for number, name in enumerate(used, 1):
        source = book.sources[name]
        sure = "own" if name == "own" else source.confidence.lower()
        assert tight(f"{number}. {source.title.in_(language)}") in back
        assert tight(source.address) in back
        assert tight(book.words(language, f"sources.{sure}")) in back
    for word in ("print.colophon", "print.invented"):
        assert tight(book.words(language, word)) in back


def test_a_booklet_has_whole_sheets_with_each_page_at_its_place(book: Book, booklet: Path) -> None:
    with pikepdf.open(booklet) as pdf:
        check_boxes(pdf)
        sides = imposed(2 * len(pdf.pages))
        assert len(pdf.pages) % 2 == 0 and len(sides) == len(pdf.pages)
        said = {}
        for page, side in zip(pdf.pages, sides, strict=True):
            assert side.left is not None and side.right is not None
            said[side.left] = said[side.right] = tight(page_text(page))
    last = len(said)
    assert tight(book.words("nl", "print.blurb")) in said[last]
    assert tight(book.title.nl) in said[1] and "Mo" in said[1]
    for place, page in enumerate(book.page_ids):
        text, opening = book.text("nl", page), FIRST_SPREAD + place
        left, right = said[number_of(opening, "left")], said[number_of(opening, "right")]
        assert tight(text.title) in left and tight(book.plain("nl", text.left)) in left
        assert tight(book.plain("nl", text.right)) in right


def test_a_half_of_a_sheet_holds_only_its_own_page(book: Book, booklet: Path) -> None:
    """The words of the other half of a spread are not there, not even hidden."""
    with pikepdf.open(booklet) as pdf:
        for page, side in zip(pdf.pages, imposed(2 * len(pdf.pages)), strict=True):
            said = tight(page_text(page))
            for place, name in enumerate(book.page_ids):
                text, left = book.text("nl", name), number_of(FIRST_SPREAD + place, "left")
                assert (tight(book.plain("nl", text.left)) in said) == (side.left == left)
                assert (tight(book.plain("nl", text.right)) in said) == (side.right == left + 1)


def test_an_opening_is_two_a5_pages() -> None:
    assert WIDTH_MM / 2 == FOLD_MM == 148.5 and HEIGHT_MM == 210
    assert [number_of(2, side) for side in BOTH] == [4, 5]
