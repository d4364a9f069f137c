"""Letters as outlines, in the book's own fonts. Only for letters that are part of a picture; readers' words are set
by the app."""
from functools import cache
from pathlib import Path

import skia

from assets.paint.kit.paths import moved

FONTS = Path(__file__).parents[2] / "fonts"
READS = ["assets/fonts/*.ttf"]
FILES = {
    "title": "fraunces_black", "heading": "fraunces_soft", "aside": "fraunces_soft_italic",
    "label": "fraunces_label", "text": "andika", "text_bold": "andika_bold",
}


@cache
def _typeface(name: str) -> skia.Typeface:
    face = skia.Typeface.MakeFromFile(str(FONTS / f"{FILES[name]}.ttf"))
    if face is None:
        raise FileNotFoundError(FONTS / f"{FILES[name]}.ttf")
    return face


def text_path(text: str, size: float, font: str, track: float = 0) -> tuple[skia.Path, float]:
    """(outline, width): baseline y = 0, from x = 0; `track` px are added between letters. KeyError: unknown font."""
    pen = skia.Font(_typeface(font), size)
    pen.setSubpixel(True)
    glyphs = pen.textToGlyphs(text)
    outline, x = skia.Path(), 0.0
    for glyph, width in zip(glyphs, pen.getWidths(glyphs), strict=True):
        shape = pen.getPath(glyph)
        if shape is not None:
            outline.addPath(moved(shape, x, 0))
        x += width + track
    return outline, x - track
