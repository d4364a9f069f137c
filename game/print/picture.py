"""A spread's picture as one flat image, from its layers and the sprites that are seen at first. Pillow only."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from game.content.book import Book
from game.content.shapes.entries import Asset
from game.content.shapes.pages import Page

SIZE = (1920, 952)
SPARE = 48


def flat_picture(page: Page, book: Book, assets: Path) -> Image.Image:
    """RGB, 2016×952: the picture with its spare 48 px at both sides, as it stands before anything moved."""
    whole = Image.new("RGBA", (SIZE[0] + 2 * SPARE, SIZE[1]), (0xF4, 0xE8, 0xD0, 255))
    for layer in (None, *page.layers):
        after = None
        if layer is not None:
            _lay(whole, book.assets[layer.asset], assets, (0.0, 0.0))
            after = layer.asset
        for sprite in page.sprites.values():
            if sprite.after == after and sprite.shown:
                _lay(whole, book.assets[sprite.asset], assets, sprite.at)
    return whole.convert("RGB")


def _lay(whole: Image.Image, entry: Asset, assets: Path, at: tuple[float, float]) -> None:
    """Put the first frame of an asset with its anchor at a place of the picture."""
    with Image.open(assets / entry.file) as opened:
        frame = opened.convert("RGBA").crop((0, 0, entry.size[0], entry.size[1]))
    left, top = round(at[0] - entry.anchor[0]) + SPARE, round(at[1] - entry.anchor[1])
    box = (max(0, -left), max(0, -top), min(frame.width, whole.width - left), min(frame.height, whole.height - top))
    if box[2] > box[0] and box[3] > box[1]:
        whole.alpha_composite(frame.crop(box), (max(0, left), max(0, top)))
