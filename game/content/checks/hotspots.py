"""Hotspots a finger cannot reach (S059): outside the picture, or too small."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.content.manuscript import Manuscript
from game.content.problems import Problem

PICTURE_PX: Final = (1920, 952)
TOUCH_PX: Final = 88


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every hotspot that is not wholly inside the picture or smaller than a fingertip."""
    wide, high = PICTURE_PX
    for page in manuscript.book.pages.values():
        file = manuscript.pages_file(page.chapter)
        spots = ((at, name, spot) for at, face in page.faces for name, spot in face.hotspots.items())
        for at, name, hotspot in spots:
            x, y, width, height = hotspot.at
            mark = file.mark(page.name, *at, "hotspots", name, "at")
            if min(width, height) < TOUCH_PX:
                said = f"'{name}' is {width:g} × {height:g} px; a finger needs {TOUCH_PX}"
                yield file.problem("S059", mark, said)
            elif x < 0 or y < 0 or x + width > wide or y + height > high:
                said = f"'{name}' reaches outside the picture of {wide} × {high} px"
                yield file.problem("S059", mark, said)
