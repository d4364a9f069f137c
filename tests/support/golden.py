"""Golden pictures: what a place looked like when someone last judged it, at half size and a small tolerance.

A picture that differs leaves `got|want|diff` side by side. DIEPTE_GOLDEN=write keeps the new ones as they are: look at
them before they are committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy
import pygame
from PIL import Image

GOLDEN = Path(__file__).parents[1] / "golden"
STEP = 16
"""Colours are kept in steps of this size: small in the repository, and deaf to the grain of the paper."""
TOLERANCE = STEP
"""How far one colour of one pixel may be off; letters are drawn a little differently from machine to machine."""
MOST_OFF = 0.004
"""What share of the pixels may be further off."""
MOST_BYTES = 60_000


class Differs(AssertionError):
    """A picture is not as it was; the message names the file that shows both."""


def check_golden(name: str, picture: pygame.Surface, folder: Path) -> None:
    """Compare a picture, halved, with tests/golden/<name>.png. Raises Differs."""
    got = _halved(picture)
    path = GOLDEN / f"{name}.png"
    if os.environ.get("DIEPTE_GOLDEN") == "write":
        got.save(path, optimize=True)
        assert path.stat().st_size <= MOST_BYTES, f"{name} takes {path.stat().st_size} bytes: choose a smaller part"
        return
    if not path.is_file():
        raise Differs(f"there is no {path}; DIEPTE_GOLDEN=write makes it")
    want = Image.open(path)
    off = _off(got, want)
    if off > MOST_OFF:
        out = folder / f"{name}.png"
        _side_by_side(got, want).save(out)
        raise Differs(f"{name}: {off:.1%} of the pixels differ; got|want|diff: {out}")


def _halved(picture: pygame.Surface) -> Image.Image:
    size = (picture.get_width() // 2, picture.get_height() // 2)
    image = Image.frombytes("RGB", picture.get_size(), pygame.image.tobytes(picture, "RGB"))
    return image.resize(size, Image.Resampling.BOX).point(lambda value: value // STEP * STEP)


def _pixels(image: Image.Image) -> numpy.ndarray:
    return numpy.asarray(image.convert("RGB"), dtype=numpy.int16)


def _off(got: Image.Image, want: Image.Image) -> float:
    if got.size != want.size:
        return 1.0
    far = numpy.abs(_pixels(got) - _pixels(want)).max(axis=2) > TOLERANCE
    return float(far.mean())


def _side_by_side(got: Image.Image, want: Image.Image) -> Image.Image:
    width, height = max(got.width, want.width), max(got.height, want.height)
    sheet = Image.new("RGB", (3 * width + 16, height), (255, 0, 255))
    sheet.paste(got.convert("RGB"), (0, 0))
    sheet.paste(want.convert("RGB"), (width + 8, 0))
    if got.size == want.size:
        apart = numpy.abs(_pixels(got) - _pixels(want)).max(axis=2)
        sheet.paste(Image.fromarray(numpy.clip(apart * 4, 0, 255).astype(numpy.uint8)), (2 * width + 16, 0))
    return sheet
