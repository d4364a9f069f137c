"""Whether a picture is calm enough for words to stand on it. Knows colours only, no page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PIL import Image, ImageOps, ImageStat

TEXT_CONTRAST, TITLE_CONTRAST = 4.5, 3.0
MOST_LOUD: Final = 0.004
"""The share of the ground under a line that may be too near to the colour of its letters."""
COARSE_PX, COLOUR_BITS = 4, 6
STANDS_OUT: Final = 72
"""So far from the middle colour of the ground, in one of red, green and blue, something stands there."""
Colour = tuple[int, int, int]
_LINEAR: Final = tuple(
    value / 255 / 12.92 if value / 255 <= 0.03928 else ((value / 255 + 0.055) / 1.055) ** 2.4 for value in range(256)
)


def luminance(colour: Colour) -> float:
    """The relative luminance of a colour, 0 to 1 (WCAG 2)."""
    red, green, blue = (_LINEAR[part] for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def loud_share(
    picture: Image.Image,
    boxes_px: Iterable[tuple[int, int, int, int]],
    ink: Colour,
    least: float = TEXT_CONTRAST,
) -> float:
    """The largest share, over some boxes (left, top, right, bottom), of ground that letters do not stand well on: with
    less than `least` contrast to their ink, or where something stands that is no ground.

    Looked at in squares of four pixels: grain and speckle of the paint do not count.
    """
    worst = 0.0
    for box in boxes_px:
        size = (max(1, (box[2] - box[0]) // COARSE_PX), max(1, (box[3] - box[1]) // COARSE_PX))
        ground = ImageOps.posterize(picture.resize(size, Image.Resampling.BOX, box).convert("RGB"), COLOUR_BITS)
        middle = _rgb(ImageStat.Stat(ground).median)
        colours = ground.getcolors(size[0] * size[1]) or []
        loud = sum(count for count, colour in colours if _is_loud(_rgb(colour), middle, ink, least))
        worst = max(worst, loud / (size[0] * size[1]))
    return worst


def _is_loud(colour: Colour, middle: Colour, ink: Colour, least: float) -> bool:
    away = max(abs(one - other) for one, other in zip(colour, middle, strict=True))
    return away > STANDS_OUT or contrast(ink, colour) < least


def _rgb(colour: object) -> Colour:
    assert isinstance(colour, (tuple, list)) and len(colour) == 3
    return (int(colour[0]), int(colour[1]), int(colour[2]))
