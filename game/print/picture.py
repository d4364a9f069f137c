"""The pictures of the book as flat images, as they rest after all has arrived. Pillow only.

Owns how layers, sprites and the glass are laid on each other for paper. Must not know where a picture is printed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageOps

from game.content.book import Book
from game.content.shapes.entries import Asset
from game.content.shapes.motion import LONGEST_S, timed
from game.content.shapes.pages import Face, Lens, Page, Sprite
from game.motion import Performance, Puppet

SIZE: Final = (1920, 952)
SPARE: Final = 48
FOLD: Final = SIZE[0] // 2
TITLE_SIZE: Final = (1920, 1080)
CLEAR_SKY_PX: Final = 116
"""So much of the title's sky, from above, holds nothing."""
BLANK: Final = (0xF4, 0xE8, 0xD0, 255)


@dataclass(frozen=True)
class Spot:
    """Where a hotspot lies in the printed picture: x, y of its middle and its size, in px of the picture."""

    name: str
    x: float
    y: float
    size: float


def flat_picture(page: Page, book: Book, assets: Path) -> Image.Image:
    """RGB, 2016×952: the picture with its spare 48 px at both sides, at rest.

    Of a picture that turns over the left half shows its first face, the right half its other face.
    """
    first = flat_face(page, book, assets)
    if page.lens is not None:
        _lay_lens(first, page.lens, book, assets)
    if page.over is not None:
        fold = FOLD + SPARE
        other = flat_face(page.over, book, assets)
        first.paste(other.crop((fold, 0, other.width, other.height)), (fold, 0))
    return first.convert("RGB")


def flat_face(face: Face, book: Book, assets: Path) -> Image.Image:
    """One face of a picture as it rests after its arrival. RGBA, 2016×952."""
    whole = Image.new("RGBA", (SIZE[0] + 2 * SPARE, SIZE[1]), BLANK)
    puppets = at_rest(face, book.assets)
    for layer in (None, *(layer.asset for layer in face.layers)):
        if layer is not None:
            _lay(whole, book.assets[layer], assets, (SPARE, 0))
        _lay_sprites(whole, layer, face.sprites, puppets, book.assets, assets, (SPARE, 0))
    return whole


def at_rest(face: Face, manifest: Mapping[str, Asset]) -> Mapping[str, Puppet]:
    """Each sprite of a face in the pose that it holds when everything has arrived."""
    puppets = {name: Puppet(manifest[one.asset].frames, shown=one.shown) for name, one in face.sprites.items()}
    performance = Performance(puppets)
    performance.start(timed(face.arrive))
    waited_s = 0.0
    while performance.running():
        assert waited_s <= 4 * LONGEST_S, "a picture that does not come to rest"
        performance.update(0.5)
        waited_s += 0.5
    return puppets


def spots(page: Page) -> tuple[Spot, ...]:
    """The hotspots that can be seen on paper, from left to right."""
    found: list[Spot] = []
    for number, (_, face) in enumerate(page.faces):
        for name, spot in face.hotspots.items():
            x, y, w, h = spot.at
            middle = x + w / 2
            if page.over is None or (middle < FOLD) == (number == 0):
                found.append(Spot(name, middle, y + h / 2, max(w, h)))
    return tuple(sorted(found, key=lambda one: (one.x, one.y)))


def round_detail(picture: Image.Image, spot: Spot, book: Book, page: Page, assets: Path) -> Image.Image:
    """A round piece of the picture about a hotspot; what only the glass shows is shown as through the glass. RGBA."""
    radius = round(min(150.0, max(66.0, spot.size * 0.56)))
    x = min(max(spot.x, radius), SIZE[0] - radius)
    y = min(max(spot.y, radius), SIZE[1] - radius)
    box = (round(x) - radius + SPARE, round(y) - radius, round(x) + radius + SPARE, round(y) + radius)
    lens = page.lens
    if lens is not None and spot.name in lens.spots:
        under = Image.new("RGBA", picture.size, BLANK)
        _lay(under, book.assets[lens.asset], assets, (SPARE, 0))
        picture = under
    piece = picture.crop(box).convert("RGBA")
    piece.putalpha(_disc(piece.width))
    return piece


def title_picture(book: Book, assets: Path, sky_px: int, beside_px: int) -> Image.Image:
    """The picture of the title without its name, with more sky above and a mirrored strip at both sides. RGB."""
    told = book.title_picture
    whole = Image.new("RGBA", (TITLE_SIZE[0], TITLE_SIZE[1] + sky_px), BLANK)
    if told is not None:
        puppets = {name: Puppet(shown=one.shown) for name, one in told.sprites.items()}
        for number, layer in enumerate(told.layers):
            _lay(whole, book.assets[layer.asset], assets, (0, sky_px))
            if number == 0:
                _more_sky(whole, sky_px)
            _lay_sprites(whole, layer.asset, told.sprites, puppets, book.assets, assets, (0, sky_px))
    wide = Image.new("RGB", (whole.width + 2 * beside_px, whole.height))
    wide.paste(ImageOps.mirror(whole.crop((0, 0, beside_px, whole.height))), (0, 0))
    wide.paste(whole, (beside_px, 0))
    right = whole.crop((whole.width - beside_px, 0, whole.width, whole.height))
    wide.paste(ImageOps.mirror(right), (beside_px + whole.width, 0))
    return wide


def _more_sky(whole: Image.Image, sky_px: int) -> None:
    """Fill the picture above `sky_px` with its uppermost strip, turned over and over so that no edge shows."""
    strip = whole.crop((0, sky_px, whole.width, sky_px + CLEAR_SKY_PX))
    y = sky_px
    while y > 0:
        strip = ImageOps.mirror(ImageOps.flip(strip)) if y < sky_px else ImageOps.flip(strip)
        y -= CLEAR_SKY_PX
        whole.paste(strip, (0, y))


def ground(book: Book, assets: Path, kinds: tuple[str, ...], size: tuple[int, int]) -> Image.Image:
    """A strip of the ground: its kinds from the top down, each with an uneven upper edge. RGBA."""
    whole = Image.new("RGBA", size, (0, 0, 0, 0))
    for number, kind in enumerate(kinds):
        tile = _frame(book.assets[f"material/{kind}"], assets, 0)
        sheet = Image.new("RGBA", size)
        for x in range(0, size[0], tile.width):
            for y in range(0, size[1], tile.height):
                sheet.paste(tile, (x, y))
        mask = Image.new("L", size, 0)
        top = size[1] * number / (len(kinds) + 1) + 10
        edge = [(x, top + 6 * math.sin(x / 97 + number) + 3 * math.sin(x / 23)) for x in range(0, size[0] + 8, 4)]
        ImageDraw.Draw(mask).polygon([*edge, (size[0] + 8, size[1]), (0, size[1])], fill=255)
        whole.paste(sheet, (0, 0), mask)
    return whole


def figure(name: str, book: Book, assets: Path, frame: int = 0) -> Image.Image:
    """One frame of an asset, by its id. RGBA."""
    return _frame(book.assets[name], assets, frame)


def _lay_sprites(
    whole: Image.Image,
    layer: str | None,
    sprites: Mapping[str, Sprite],
    puppets: Mapping[str, Puppet],
    manifest: Mapping[str, Asset],
    assets: Path,
    origin: tuple[int, int],
) -> None:
    """The sprites that stand in front of a layer, in their poses."""
    for name, sprite in sprites.items():
        puppet = puppets[name]
        if sprite.after == layer and puppet.shown:
            at = (origin[0] + sprite.at[0] + puppet.dx, origin[1] + sprite.at[1] + puppet.dy)
            _lay(whole, manifest[sprite.asset], assets, at, puppet.frame)


def _lay(whole: Image.Image, entry: Asset, assets: Path, at: tuple[float, float], number: int = 0) -> None:
    """Put a frame of an asset with its anchor at a place."""
    frame = _frame(entry, assets, number)
    left, top = round(at[0] - entry.anchor[0]), round(at[1] - entry.anchor[1])
    box = (max(0, -left), max(0, -top), min(frame.width, whole.width - left), min(frame.height, whole.height - top))
    if box[2] > box[0] and box[3] > box[1]:
        whole.alpha_composite(frame.crop(box), (max(0, left), max(0, top)))


def _frame(entry: Asset, assets: Path, number: int) -> Image.Image:
    width, height = entry.size
    with Image.open(assets / entry.file) as opened:
        return opened.convert("RGBA").crop((number * width, 0, (number + 1) * width, height))


def _lay_lens(whole: Image.Image, lens: Lens, book: Book, assets: Path) -> None:
    """The glass where it lies at first: the layer that is seen through it, and its ring."""
    under = Image.new("RGBA", whole.size, BLANK)
    _lay(under, book.assets[lens.asset], assets, (SPARE, 0))
    radius = round(lens.radius)
    left, top = round(lens.at[0]) + SPARE - radius, round(lens.at[1]) - radius
    seen = under.crop((left, top, left + 2 * radius, top + 2 * radius))
    whole.paste(seen, (left, top), _disc(2 * radius))
    _lay(whole, book.assets[lens.rim], assets, (lens.at[0] + SPARE, lens.at[1]))


@lru_cache(maxsize=32)
def _disc(size: int) -> Image.Image:
    """A smooth round mask."""
    large = Image.new("L", (4 * size, 4 * size), 0)
    ImageDraw.Draw(large).ellipse((0, 0, 4 * size - 1, 4 * size - 1), fill=255)
    return large.resize((size, size), Image.Resampling.LANCZOS)
