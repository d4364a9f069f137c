"""What all printed papers share: fonts embedded, page sizes in mm, trim and bleed boxes.

Owns the making of a PDF file. Must not know what stands on a page.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pikepdf
from fpdf import FPDF
from fpdf.enums import XPos, YPos

from game.content.shapes.entries import Asset

A4_LANDSCAPE_MM: Final = (297.0, 210.0)
BLEED_MM: Final = 3.0
POINTS_PER_MM: Final = 72 / 25.4
Colour = tuple[int, int, int]
INK: Final[Colour] = (0x2B, 0x25, 0x30)
BRICK: Final[Colour] = (0xB4, 0x48, 0x2C)
TEAL: Final[Colour] = (0x2D, 0x48, 0x4F)
PAPER: Final[Colour] = (0xFB, 0xF1, 0xDC)
FONTS: Final = {
    "title": "font/title",
    "heading": "font/heading",
    "aside": "font/aside",
    "label": "font/label",
    "text": "font/text",
    "bold": "font/text_bold",
}


class Paper(FPDF):
    """A PDF of one page size, in mm, with the project's letters; `bleed_mm` lies outside the trimmed page all round."""

    def __init__(
        self, size_mm: tuple[float, float], assets: Path, manifest: Mapping[str, Asset], bleed_mm: float = 0.0
    ):
        full = (size_mm[0] + 2 * bleed_mm, size_mm[1] + 2 * bleed_mm)
        super().__init__(orientation="portrait", unit="mm", format=full)
        self.size_mm, self.bleed_mm = size_mm, bleed_mm
        self.set_auto_page_break(False)
        self.set_margin(0)
        self.c_margin = 0
        for family, asset in FONTS.items():
            self.add_font(family, "", str(assets / manifest[asset].file))

    def put(
        self,
        text: str,
        family: str,
        points: float,
        at_mm: tuple[float, float],
        width_mm: float,
        *,
        colour: Colour = INK,
        align: str = "L",
        leading: float = 1.4,
    ) -> float:
        """Set text in a column from the trimmed page's corner; gives the y in mm below the last line."""
        self.set_font(family, size=points)
        self.set_text_color(*colour)
        self.set_xy(at_mm[0] + self.bleed_mm, at_mm[1] + self.bleed_mm)
        height = points / POINTS_PER_MM * leading
        for line in text.splitlines():
            self.set_x(at_mm[0] + self.bleed_mm)
            self.multi_cell(width_mm, height, line, align=align, new_x=XPos.LEFT, new_y=YPos.NEXT)
        return float(self.get_y()) - self.bleed_mm

    def height_of(self, text: str, family: str, points: float, width_mm: float, leading: float = 1.4) -> float:
        """How high a text would stand, in mm."""
        self.set_font(family, size=points)
        height = points / POINTS_PER_MM * leading
        lines = 0
        for line in text.splitlines():
            broken = self.multi_cell(width_mm, height, line, dry_run=True, output="LINES")
            lines += len(broken) if isinstance(broken, list) else 1
        return lines * height

    def save_whole(self, path: Path, title: str, language: str) -> None:
        """Write the file whole or not at all, with its boxes. Raises OSError."""
        self.set_title(title)
        self.set_lang(language)
        self.set_creator("De Diepte In")
        boxed = _with_boxes(bytes(self.output()), self.size_mm, self.bleed_mm)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".pdf.part")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(boxed)
            os.replace(name, path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def _with_boxes(pdf: bytes, size_mm: tuple[float, float], bleed_mm: float) -> bytes:
    """The same PDF with its trim and bleed boxes, in points, on every page."""
    out = io.BytesIO()
    edge = bleed_mm * POINTS_PER_MM
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            width, height = float(page.mediabox[2]), float(page.mediabox[3])
            page.bleedbox = pikepdf.Array([0, 0, width, height])
            page.trimbox = pikepdf.Array([edge, edge, width - edge, height - edge])
        opened.save(out, deterministic_id=True)
    return out.getvalue()
