"""The sheet itself: premultiplied colour and alpha, its noise, and how paint is laid on it. Knows no shapes."""
from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from assets.paint.kit.noise import Field, NoiseTiles, shared_tiles
from assets.paint.kit.palette import Colour, colour
from assets.paint.kit.region import Region, smoothstep

Blend = Literal["normal", "multiply", "screen", "soft", "glow", "cut"]


class Surface:
    """`paint` (rows, columns, 3) premultiplied and `cover` (rows, columns), both float32 at the build scale.

    `cover` is None on an opaque sheet. Sizes and places that callers give are logical px.
    """

    def __init__(self, width: int, height: int, scale: float = 2, seed: int = 1, paper: Colour | None = None,
                 tiles: NoiseTiles | None = None, period: float | None = None) -> None:
        self.width, self.height, self.scale = width, height, scale
        self.columns, self.rows = round(width * scale), round(height * scale)
        self.tiles = tiles or shared_tiles(scale)
        self.period = period
        self.rng = np.random.default_rng(seed)
        self._noise_state = seed * 977
        self.paint = np.zeros((self.rows, self.columns, 3), np.float32)
        self.cover: Field | None = None
        if paper is None:
            self.cover = np.zeros((self.rows, self.columns), np.float32)
        else:
            self.paint[:] = colour(paper)

    def noise(self, name: str, x: int, y: int, width: int, height: int) -> Field:
        """A window of a tile at an offset of its own, so that no two strokes share their grain."""
        self._noise_state = (self._noise_state * 1103515245 + 12345) % 2147483648
        side = self.tiles.side
        dx, dy = (self._noise_state >> 4) % side, (self._noise_state >> 11) % side
        return self.tiles.crop(name, x + dx, y + dy, width, height)

    def whole(self) -> Region:
        """The full sheet as a region."""
        return Region(0, 0, np.ones((self.rows, self.columns), np.float32))

    def grid(self, region: Region | None = None) -> tuple[Field, Field]:
        """Logical x (1, columns) and y (rows, 1) of the pixels of a region, or of the whole sheet."""
        left, top, right, bottom = region.box() if region else (0, 0, self.columns, self.rows)
        xs = (np.arange(left, right, dtype=np.float32)[None, :] + .5) / self.scale
        ys = (np.arange(top, bottom, dtype=np.float32)[:, None] + .5) / self.scale
        return xs, ys

    def box(self, region: Region) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of a region in logical px."""
        left, top, right, bottom = region.box()
        return left / self.scale, top / self.scale, right / self.scale, bottom / self.scale

    def dry(self, coverage: Field, texture: str, x: int, y: int, softness: float = .22) -> Field:
        """A coverage field thresholded against noise: how a dry brush takes the paper."""
        height, width = coverage.shape
        noise = self.noise(texture, x, y, width, height)
        coverage = coverage * (1 + softness) - softness * .5
        return smoothstep((coverage - noise) / softness + .5)

    def lay(self, region: Region | None, paint: npt.NDArray[np.float32], alpha: float = 1,
            blend: Blend = "normal") -> None:
        """Puts colour (3,) or (h, w, 3) through a region. Only 'normal' and 'glow' add cover; the
        others dye ink, and 'cut' (transparent sheets only) takes paint away, whatever its colour."""
        if region is None:
            return
        left, top, right, bottom = region.box()
        under = self.paint[top:bottom, left:right]
        cover = None if self.cover is None else self.cover[top:bottom, left:right]
        amount = (region.mask * np.float32(alpha))[..., None]
        if blend == "normal":
            under += (paint - under) * amount
        elif blend == "multiply":
            under *= 1 - amount * (1 - paint)
        elif blend == "glow":
            under += (1 - under) * paint * amount
        elif blend == "screen":
            under += ((1 if cover is None else cover[..., None]) - under) * paint * amount
        elif blend == "soft":
            square = under * under if cover is None else under * under / np.maximum(cover, 1e-4)[..., None]
            under += amount * ((1 - 2 * paint) * square + 2 * paint * under - under)
        elif blend == "cut" and cover is not None:
            under *= 1 - amount
            cover *= 1 - amount[..., 0]
        else:
            raise ValueError(f"blend '{blend}' is unknown, or not for this sheet")
        if cover is not None and blend in ("normal", "glow"):
            cover += (1 - cover) * amount[..., 0]

    def image(self, size: int = 1) -> Image.Image:
        """The picture at `size` px a logical px (2 for paper): RGB if the sheet is opaque, else straight RGBA."""
        layers = self.paint if self.cover is None else np.dstack([self.paint, self.cover])
        if self.scale != size:
            layers = cv2.resize(layers, (self.width * size, self.height * size), interpolation=cv2.INTER_AREA)
        if self.cover is None:
            return Image.fromarray((np.clip(layers, 0, 1) * 255 + .5).astype(np.uint8))
        alpha = np.clip(layers[..., 3:], 0, 1)
        straight = np.where(alpha > 1e-3, layers[..., :3] / np.maximum(alpha, 1e-3), 0)
        pixels = np.concatenate([np.clip(straight, 0, 1), alpha], axis=2)
        return Image.fromarray((pixels * 255 + .5).astype(np.uint8))
