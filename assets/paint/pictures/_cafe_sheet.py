"""Paper of the two pictures of the café: sheets and sprites in px of the picture, and the whole at rest as a thumb.

Owns how wide things are cut; lays no paint and knows no shapes.
"""
from collections.abc import Callable, Mapping, Sequence

import skia
from PIL import Image

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.noise import Field
from assets.paint.kit.paths import moved
from assets.paint.kit.surface import Surface
from assets.paint.studio import Painted, Studio, side_by_side

WIDTH, HEIGHT, SPARE = 1920, 952, 48
LEFT, RIGHT = -SPARE - 20, WIDTH + SPARE + 20
THUMB = (384, 181)

Box = tuple[float, float, float, float]
Spot = tuple[float, float]
Draw = Callable[[Canvas], object]


class Cutting(Canvas):
    """A transparent canvas on a box (left, top, right, bottom) of the picture; all places are px of the picture."""

    def __init__(self, box: Box, scale: float, seed: int) -> None:
        self.left, self.top = box[0], box[1]
        super().__init__(round(box[2] - box[0]), round(box[3] - box[1]), scale, seed)

    def mask(self, path: skia.Path, *given: float, **more: object) -> Region | None:
        """As any canvas's, with the outline in px of the picture."""
        return super().mask(moved(path, -self.left, -self.top), *given, **more)  # type: ignore[arg-type]

    def grid(self, region: Region | None = None) -> tuple[Field, Field]:
        """As any canvas's, in px of the picture."""
        xs, ys = Surface.grid(self, region)
        return xs + self.left, ys + self.top

    def box(self, region: Region) -> Box:
        """As any canvas's, in px of the picture."""
        left, top, right, bottom = Surface.box(self, region)
        return left + self.left, top + self.top, right + self.left, bottom + self.top


def layer(studio: Studio, asset: str, seed: int, *parts: Draw, vignette: float = 0) -> Painted:
    """A layer as wide as the spread and its spare edges; parts are painted in their order."""
    canvas = Cutting((-SPARE, 0, WIDTH + SPARE, HEIGHT), studio.scale, seed)
    for part in parts:
        part(canvas)
    canvas.finish(vignette=vignette)
    return Painted(asset, canvas.image(), (SPARE, 0), crop=False)


def cutout(studio: Studio, asset: str, at: Spot, box: Box, seed: int, *frames: Draw) -> Painted:
    """Frames that all show one box of the picture, `at` being the point by which the page places them.

    The frames share a seed, so that only what moves changes from one to the next.
    """
    images = []
    for draw in frames:
        canvas = Cutting(box, studio.scale, seed)
        draw(canvas)
        canvas.finish(vignette=0)
        images.append(canvas.image())
    return Painted(asset, side_by_side(images), (at[0] - box[0], at[1] - box[1]), len(images))


def at_rest(pieces: Mapping[str, Painted], order: Sequence[tuple[str, Spot, int]]) -> Image.Image:
    """The picture as it stands still: (asset, place, frame) from back to front; layers have their place at (0, 0)."""
    whole = Image.new("RGBA", (WIDTH, HEIGHT))
    for asset, (x, y), frame in order:
        piece = pieces[asset]
        wide = piece.image.width // piece.frames
        cut = piece.image.convert("RGBA").crop((wide * frame, 0, wide * (frame + 1), piece.image.height))
        sheet = Image.new("RGBA", whole.size)
        sheet.paste(cut, (round(x - piece.anchor[0]), round(y - piece.anchor[1])))
        whole.alpha_composite(sheet)
    return whole


def thumb(asset: str, whole: Image.Image) -> Painted:
    """The small picture for the overview of pages."""
    return Painted(asset, whole.convert("RGB").resize(THUMB, Image.Resampling.LANCZOS))
