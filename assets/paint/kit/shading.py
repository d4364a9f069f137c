"""Form: shade on the side away from the light, a mixed tone, speckle. Works on regions that `ink` gave back."""
import cv2
import numpy as np

from assets.paint.kit.inking import Inking
from assets.paint.kit.palette import Colour, colour, mix
from assets.paint.kit.paths import CoverageField
from assets.paint.kit.region import Mask, Region, smoothstep
from assets.paint.kit.surface import Blend


class Shading(Inking):
    """Adds `shade`, `tone` and `speckle` to the sheet. All three accept None for a region that is off the sheet."""

    def shade(self, region: Region | None, colour: Colour, dx: float, dy: float, blur: float, alpha: float = .85,
              blend: Blend = "multiply", texture: str = "grain", low: float = 0, high: float = 1, gain: float = 1,
              softness: float = .25, clip: Region | None = None, mottle: float = 0, streak: float = 0,
              tooth: float = 0) -> Region | None:
        """A crescent on the side opposite (dx, dy), the direction to the light: coverage = 1 - the blurred mask moved
        that way, stretched from low..high to 0..1."""
        if region is None:
            return None
        lit = self._moved_blur(region, dx, dy, blur)
        coverage = np.clip((1 - lit - low) / (high - low), 0, 1) * gain
        mask = self.dry(np.clip(coverage, 0, 1).astype(np.float32), texture, region.x, region.y, softness)
        crescent = Region(region.x, region.y, mask * region.mask)
        if clip is not None:
            crescent = crescent.clipped(clip)
        self.fill(crescent, colour, alpha, blend, tooth, mottle, streak)
        return crescent

    def _moved_blur(self, region: Region, dx: float, dy: float, blur: float) -> Mask:
        scale = self.scale
        pad = int((abs(dx) + abs(dy) + blur * 2) * scale) + 2
        padded = cv2.copyMakeBorder(region.mask, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=0)
        left, top, right, bottom = region.box()
        # A shape that runs off the sheet has no edge there, so no shade either.
        if left <= 0:
            padded[:, :pad] = padded[:, pad:pad + 1]
        if top <= 0:
            padded[:pad] = padded[pad:pad + 1]
        if right >= self.columns:
            padded[:, -pad:] = padded[:, -pad - 1:-pad]
        if bottom >= self.rows:
            padded[-pad:] = padded[-pad - 1:-pad]
        shift = np.array([[1, 0, dx * scale], [0, 1, dy * scale]], np.float32)
        size = (padded.shape[1], padded.shape[0])
        padded = cv2.warpAffine(padded, shift, size, borderMode=cv2.BORDER_REPLICATE)
        return cv2.GaussianBlur(padded, (0, 0), blur * scale)[pad:-pad, pad:-pad]

    def tone(self, region: Region | None, base: Colour, amount: float = .45, to: Colour = "ink", dx: float = 0,
             dy: float = -14, blur: float = 12, alpha: float = .9, texture: str = "grain", low: float = .25,
             high: float = 1, softness: float = .3, clip: Region | None = None) -> Region | None:
        """Shade in the shape's own colour mixed with `to`, laid as paint: never soot."""
        return self.shade(region, mix(base, to, amount), dx, dy, blur, alpha, "normal", texture, low, high,
                          softness=softness, clip=clip)

    def speckle(self, region: Region | None, paint: Colour, cover: float = .03, texture: str = "speck",
                alpha: float = .8, blend: Blend = "normal", cluster: bool = True, softness: float = .05,
                field: CoverageField | None = None) -> None:
        """Spatter over a region: `cover` of it, in clusters unless told otherwise."""
        if region is None:
            return
        height, width = region.mask.shape
        noise = self.noise(texture, region.x, region.y, width, height)
        amount = np.full((height, width), cover, np.float32)
        if cluster:
            amount = amount * (.1 + 1.8 * self.noise("cloud", region.x, region.y, width, height))
        if field is not None:
            amount = amount * field(*self.grid(region))
        mask = smoothstep((amount - noise) / softness + .5) * region.mask * (amount > .002)
        spots = Region(region.x, region.y, np.where(noise < .5, mask, 0).astype(np.float32))
        self.lay(spots, colour(paint), alpha, blend)
