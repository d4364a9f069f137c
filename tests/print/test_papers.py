"""The certificate: boxes, embedded letters, names, and nothing left behind when it cannot be written."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from game.content.book import Book
from game.print.certificate import write_certificate
from tests.support.pdf_text import page_text


def fonts(pdf: pikepdf.Pdf) -> dict[str, bool]:
    """Base font → embedded, of all pages."""
    found = {}
    for page in pdf.pages:
        for font in page.resources.get("/Font", {}).values():
            descendant = font["/DescendantFonts"][0]
            found[str(font["/BaseFont"])] = "/FontFile2" in descendant["/FontDescriptor"]
    return found


def test_certificate_is_a_landscape_page_with_embedded_letters(book: Book, assets: Path, tmp_path: Path) -> None:
    out = tmp_path / "certificate.pdf"
    write_certificate(out, book, assets, "nl", ["Noor", "Sem", "Çağla"], "midden_drenthe", 4)
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 2
        width, height = (float(value) for value in pdf.pages[0].mediabox[2:])
        assert (round(width), round(height)) == (842, 595)
        assert fonts(pdf) and all(fonts(pdf).values())
        said = page_text(pdf.pages[0])
        assert all(name in said for name in ("Noor", "Sem", "Çağla"))
    assert list(tmp_path.iterdir()) == [out], "no half-written file stays behind"


def test_a_folder_that_is_not_there_is_an_error_and_leaves_nothing(book: Book, assets: Path, tmp_path: Path) -> None:
    with pytest.raises(OSError):
        write_certificate(tmp_path / "no" / "c.pdf", book, assets, "nl", [], "midden_drenthe", 8)
