"""The printed papers: boxes, embedded letters, names, and every word of a spread on its page."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from game.content.book import Book
from game.content.load import load_book
from game.print.book import _halves, write_book
from game.print.certificate import write_certificate
from game.print.paper import BLEED_MM, POINTS_PER_MM
from game.print.picture import flat_picture

PROJECT = Path(__file__).resolve().parents[2]
ASSETS = PROJECT / "assets"


@pytest.fixture(scope="module")
def book() -> Book:
    loaded = load_book(PROJECT / "story", ASSETS)
    assert isinstance(loaded, Book), "\n".join(str(problem) for problem in loaded)
    return loaded


def _fonts(pdf: pikepdf.Pdf) -> dict[str, bool]:
    """Base font → embedded, of all pages."""
    found = {}
    for page in pdf.pages:
        for font in page.resources.get("/Font", {}).values():
            descendant = font["/DescendantFonts"][0]
            found[str(font["/BaseFont"])] = "/FontFile2" in descendant["/FontDescriptor"]
    return found


def test_certificate_is_a_landscape_page_with_embedded_letters(book: Book, tmp_path: Path) -> None:
    out = tmp_path / "certificate.pdf"
    write_certificate(out, book, ASSETS, "nl", ["Noor", "Sem", "Çağla"], "midden_drenthe", 4)
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 2
        width, height = (float(value) for value in pdf.pages[0].mediabox[2:])
        assert (round(width), round(height)) == (842, 595)
        assert _fonts(pdf) and all(_fonts(pdf).values())
    assert list(tmp_path.iterdir()) == [out], "no half-written file stays behind"


@pytest.mark.parametrize("level", ["story", "depth"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_book_has_a_page_for_every_spread_and_a_colophon(book: Book, tmp_path: Path, language: str, level: str) -> None:
    out = tmp_path / "book.pdf"
    write_book(out, book, ASSETS, language, level)  # type: ignore[arg-type]
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == len(book.pages) + 1
        edge = BLEED_MM * POINTS_PER_MM
        for page in pdf.pages:
            trim = [float(value) for value in page.trimbox]
            media = [float(value) for value in page.mediabox]
            assert trim == pytest.approx([edge, edge, media[2] - edge, media[3] - edge], abs=0.01)
        assert all(_fonts(pdf).values())
    assert out.stat().st_size < 25_000_000


def test_a_folder_that_is_not_there_is_an_error_and_leaves_nothing(book: Book, tmp_path: Path) -> None:
    with pytest.raises(OSError):
        write_certificate(tmp_path / "no" / "c.pdf", book, ASSETS, "nl", [], "midden_drenthe", 8)


def test_flat_picture_has_its_spare_edges_and_is_painted_everywhere(book: Book) -> None:
    for page in book.pages.values():
        picture = flat_picture(page, book, ASSETS)
        assert picture.size == (2016, 952)
        small = picture.resize((42, 20), Image.Resampling.BOX)
        assert len(set(small.getdata())) > 60, f"{page.id}: the picture is nearly empty"


def test_halves_keep_every_paragraph_in_order() -> None:
    text = "een\ntwee twee twee\ndrie\nvier vier"
    left, right = _halves(text)
    assert [*left.splitlines(), *right.splitlines()] == text.splitlines()
    assert left and right
