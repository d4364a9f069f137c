"""What all printed papers share: fonts embedded and shaped, page sizes in mm, pictures, trim and bleed boxes.

Owns the making of a PDF file. Must not know what stands on a page.
"""

from __future__ import annotations

import io
import math
import os
import tempfile
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import pikepdf
from fpdf import FPDF
from fpdf.enums import XPos, YPos
from PIL import Image

from game.content.shapes.entries import Asset
from game.print.setting import POINTS_PER_MM, RAISED, Block, Box

A4_LANDSCAPE_MM: Final = (297.0, 210.0)
BLEED_MM: Final = 3.0
JPEG_QUALITY: Final = 88
A4_PORTRAIT_MM: Final = (210.0, 297.0)
Colour = tuple[int, int, int]
Rect = tuple[float, float, float, float]
"""Left, top, width, height in mm."""
INK: Final[Colour] = (0x2B, 0x25, 0x30)
BRICK: Final[Colour] = (0xB4, 0x48, 0x2C)
TEAL: Final[Colour] = (0x2D, 0x48, 0x4F)
PAPER: Final[Colour] = (0xFB, 0xF1, 0xDC)
CREAM: Final[Colour] = (0xFB, 0xF1, 0xDC)
SHADE: Final[Colour] = (0xD9, 0xC3, 0x9A)
GOLD: Final[Colour] = (0xDD, 0xA0, 0x3A)
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
        self.trims: dict[int, tuple[Rect, float]] = {}
        """Pages (from 1) on which something smaller than the page is cut out: its rectangle and the bleed round it."""
        self.pictures: dict[tuple[str, int], Image.Image] = {}
        self.assets, self.manifest = assets, manifest
        self.set_auto_page_break(False)
        self.set_margin(0)
        self.c_margin = 0
        for family, asset in FONTS.items():
            self.add_font(family, "", str(assets / manifest[asset].file))
        # with its shaper, fpdf sets pairs of letters as the typeface asks; a half-installed program prints without
        self.set_text_shaping(find_spec("uharfbuzz") is not None)
        self._widths: dict[tuple[str, str], float] = {}

    def width_of(self, text: str, family: str, points: float) -> float:
        """How wide a text is, in mm."""
        key = (family, text)
        if key not in self._widths:
            self.set_font(family, size=100)
            self._widths[key] = float(self.get_string_width(text))
        return self._widths[key] * points / 100

    def draw(self, block: Block, colour: Colour = INK) -> None:
        """Set a block of lines where its box is."""
        self.set_text_color(*colour)
        points, line_mm = block.type.points, block.line_mm
        for y, line in block.lines:
            spare = block.box.w - (line[-1].x + line[-1].width)
            left = block.box.x + {"L": 0.0, "C": spare / 2, "R": spare}[block.align]
            for piece in line:
                self.set_font(block.type.family, size=points * (RAISED if piece.raised else 1))
                lift = 0.26 * points / POINTS_PER_MM if piece.raised else 0.0
                self.set_xy(left + piece.x + self.bleed_mm, block.box.y + y - lift + self.bleed_mm)
                self.cell(piece.width, line_mm, piece.text)

    def photo(self, image: Image.Image, box: Box, alt: str = "") -> None:
        """A picture in a box: as JPEG, or as it is where it has holes to look through."""
        given: Image.Image | io.BytesIO = image
        if image.mode != "RGBA":
            given = io.BytesIO()
            image.convert("RGB").save(given, "JPEG", quality=JPEG_QUALITY, subsampling=0, optimize=True)
        x, y = box.x + self.bleed_mm, box.y + self.bleed_mm
        self.image(given, x=x, y=y, w=box.w, h=box.h, alt_text=alt or None)

    def torn(self, box: Box, colour: Colour = PAPER) -> None:
        """A sheet whose upper edge is torn."""
        left, top = box.x + self.bleed_mm, box.y + self.bleed_mm
        steps = max(2, round(box.w / 1.5))
        edge = []
        for number in range(steps + 1):
            x = box.x + box.w * number / steps
            wave = math.sin(x * 0.23) + 0.6 * math.sin(x * 0.61 + 2) + 0.4 * math.sin(x * 1.9) + 0.3 * math.sin(x * 3.7)
            edge.append((left + box.w * number / steps, top + 0.42 * wave))
        for lift, shade in ((0.9, SHADE), (0.0, colour)):
            self.set_fill_color(*shade)
            down = top + box.h
            points = [(x, y - lift - 0.25 * math.sin(x * 1.3) * (lift > 0)) for x, y in edge]
            self.polygon([*points, (left + box.w, down), (left, down)], style="F")

    def ring(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """A ring of short strokes round a point, as round what can be touched on the screen."""
        self.set_draw_color(*colour)
        self.set_line_width(0.7)
        self.set_dash_pattern(dash=2.2, gap=1.3)
        self.circle(x + self.bleed_mm, y + self.bleed_mm, radius)
        self.set_dash_pattern()

    def slip(self, box: Box, colour: Colour = PAPER) -> None:
        """A sheet with round corners and a thin line inside, for words where a picture is not calm."""
        x, y = box.x + self.bleed_mm, box.y + self.bleed_mm
        self.set_fill_color(*SHADE)
        self.rect(x + 0.6, y + 0.9, box.w, box.h, style="F", round_corners=True, corner_radius=3.2)
        self.set_fill_color(*colour)
        self.rect(x, y, box.w, box.h, style="F", round_corners=True, corner_radius=3.2)
        self.set_draw_color(*BRICK)
        self.set_line_width(0.3)
        self.rect(x + 1.5, y + 1.5, box.w - 3, box.h - 3, style="D", round_corners=True, corner_radius=2.2)

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

    def put_fitted(
        self,
        text: str,
        family: str,
        points: float,
        rect: Rect,
        *,
        least: float = 4.5,
        colour: Colour = INK,
        align: str = "L",
        leading: float = 1.28,
        middle: bool = False,
        broken: bool = False,
    ) -> float:
        """Set text as large as `points` and as small as it must be to stay within a rectangle; gives the y below it.

        `broken`: words wider than the column (addresses) may be broken. Raises ValueError when it does not fit even
        at `least` points: a text that nobody could read is no text.
        """
        x, y, width, height = rect
        while not self._fits(text, family, points, (width, height), leading, broken):
            points -= 0.2
            if points < least:
                raise ValueError(f"{text!r} does not fit in {width:g} x {height:g} mm")
        if middle:
            y += (height - self.height_of(text, family, points, width, leading)) / 2
        return self.put(text, family, points, (x, y), width, colour=colour, align=align, leading=leading)

    def _fits(
        self, text: str, family: str, points: float, room_mm: tuple[float, float], leading: float, broken: bool
    ) -> bool:
        """Whether a text fits in width and height, no word wider than its column."""
        width, height = room_mm
        if self.height_of(text, family, points, width, leading) > height:
            return False
        return broken or all(self.get_string_width(word) <= width - 0.2 for word in text.split())

    def picture(self, asset: str, frame: int = 0) -> Image.Image:
        """A frame of an asset, opened once."""
        key = (asset, frame)
        if key not in self.pictures:
            entry = self.manifest[asset]
            width, height = entry.size
            with Image.open(self.assets / entry.file) as opened:
                left = frame * width
                self.pictures[key] = opened.convert("RGBA").crop((left, 0, left + width, height))
        return self.pictures[key]

    def lay(self, asset: str, rect: Rect, frame: int = 0) -> None:
        """Put a picture within a rectangle, its middle in the middle, as large as fits."""
        image = self.picture(asset, frame)
        x, y, width, height = rect
        scale = min(width / image.width, height / image.height)
        w, h = image.width * scale, image.height * scale
        self.image(image, x=x + (width - w) / 2 + self.bleed_mm, y=y + (height - h) / 2 + self.bleed_mm, w=w, h=h)

    def fill(self, rect: Rect, colour: Colour = PAPER, radius: float = 0.0) -> None:
        """A flat rectangle, its corners round if asked."""
        x, y, w, h = rect
        self.set_fill_color(*colour)
        self.rect(x + self.bleed_mm, y + self.bleed_mm, w, h, style="F", round_corners=radius > 0, corner_radius=radius)

    def outline(self, rect: Rect, colour: Colour, line_mm: float, radius: float = 0.0) -> None:
        """The edge of a rectangle."""
        x, y, w, h = rect
        self.set_draw_color(*colour)
        self.set_line_width(line_mm)
        self.rect(x + self.bleed_mm, y + self.bleed_mm, w, h, style="D", round_corners=radius > 0, corner_radius=radius)

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
        boxed = _with_boxes(bytes(self.output()), self.bleed_mm, self.trims)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".pdf.part")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(boxed)
            os.replace(name, path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def _with_boxes(pdf: bytes, bleed_mm: float, trims: Mapping[int, tuple[Rect, float]]) -> bytes:
    """The same PDF with its trim and bleed boxes, in points, on every page."""
    out = io.BytesIO()
    edge = bleed_mm * POINTS_PER_MM
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for number, page in enumerate(opened.pages, start=1):
            width, height = float(page.mediabox[2]), float(page.mediabox[3])
            page.bleedbox = pikepdf.Array([0, 0, width, height])
            page.trimbox = pikepdf.Array([edge, edge, width - edge, height - edge])
            page.cropbox = page.trimbox
            if number in trims:
                rect, around = trims[number]
                page.trimbox = _box(rect, 0.0, height)
                page.bleedbox = _box(rect, around, height)
        opened.save(out, deterministic_id=True)
    return out.getvalue()


def _box(rect: Rect, around_mm: float, page_height: float) -> pikepdf.Array:
    """A rectangle in mm from the page's upper left corner as a PDF box in points, `around_mm` larger on each side."""
    x, y, w, h = rect
    left, right = (x - around_mm) * POINTS_PER_MM, (x + w + around_mm) * POINTS_PER_MM
    top, bottom = (y - around_mm) * POINTS_PER_MM, (y + h + around_mm) * POINTS_PER_MM
    return pikepdf.Array([left, page_height - bottom, right, page_height - top])
