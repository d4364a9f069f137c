"""Laying one shape of paint: fill, dry-brush gradient, mottle, brush marks and tooth holes."""
from collections.abc import Sequence

import numpy as np
import skia

from assets.paint.kit.masking import Cap, Masking
from assets.paint.kit.palette import Colour, colour
from assets.paint.kit.paths import CoverageField, moved
from assets.paint.kit.region import Region, smoothstep
from assets.paint.kit.surface import Blend

# Overprint plates lie a little off: stripes, patches and leaf stamps never register quite.
PLATES = {"key": (0.0, 0.0), "yellow": (1.6, -1.1), "red": (-1.4, 1.2), "blue": (1.2, 1.5), "white": (-1.0, -1.2)}
SMALL_AREA = 900  # px of the build scale; smaller shapes stay flat


class Inking(Masking):
    """Adds `ink` to the sheet."""

    def ink(self, path: skia.Path | Region, colour: Colour, alpha: float = 1, blend: Blend = "normal",
            wobble: float = 1.6, edge: float = 1, tooth: float = .02, mottle: float = .035, streak: float = .03,
            angle: float = 9, streak_colour: Colour | None = None, streak_amount: float = 0,
            plate: str | None = None, clip: Region | Sequence[Region | None] | None = None,
            stroke: float | None = None, cap: Cap = "round", field: CoverageField | None = None,
            texture: str = "grain", softness: float = .22, offset: tuple[float, float] = (0, 0)) -> Region | None:
        """Lays one shape and returns its region, or None if it is off the sheet.

        `tooth` holes of missing paint · `mottle`, `streak` uneven tone, brush marks along `angle` (degrees) in
        `streak_colour` by `streak_amount` · `plate` of PLATES · `clip` region(s) · `stroke` paints the line of that
        width · `field(x, y)` coverage 0-1 thresholded against `texture` with `softness` = dry-brush gradient.
        """
        if isinstance(path, Region):
            region: Region | None = path.copy()
        else:
            if plate is not None and plate not in PLATES:
                raise KeyError(f"no plate '{plate}'; there are {', '.join(PLATES)}")
            shift = PLATES[plate or "key"]
            dx, dy = offset[0] + shift[0], offset[1] + shift[1]
            region = self.mask(moved(path, dx, dy) if dx or dy else path, wobble, edge, stroke, cap)
        if region is None:
            return None
        for outer in [clip] if isinstance(clip, Region) else clip or []:
            region = region if outer is None else region.clipped(outer)
        if field is not None:
            xs, ys = self.grid(region)
            coverage = np.broadcast_to(field(xs, ys), region.mask.shape).astype(np.float32)
            region.mask = region.mask * self.dry(np.clip(coverage, 0, 1), texture, region.x, region.y, softness)
        self.fill(region, colour, alpha, blend, tooth, mottle, streak, angle, streak_colour, streak_amount)
        return region

    def fill(self, region: Region, paint: Colour, alpha: float = 1, blend: Blend = "normal", tooth: float = .02,
             mottle: float = .035, streak: float = .03, angle: float = 9, streak_colour: Colour | None = None,
             streak_amount: float = 0) -> None:
        """Paint through a finished region; the parameters are those of `ink`."""
        flat = colour(paint)
        if region.mask.size <= SMALL_AREA:
            self.lay(region, flat, alpha, blend)
            return
        tint = flat
        if mottle or streak:
            tint = self._uneven(region, flat, mottle, streak, angle, streak_colour, streak_amount)
        self.lay(self._toothed(region, tooth) if tooth else region, tint, alpha, blend)

    def _uneven(self, region: Region, flat: np.ndarray, mottle: float, streak: float, angle: float,
                streak_colour: Colour | None, streak_amount: float) -> np.ndarray:
        height, width = region.mask.shape
        place = (region.x, region.y, width, height)
        brush = f"brush{round(float(angle)) % 180:03d}"
        value = (1 + (self.noise("mottle", *place) - .5) * np.float32(2 * mottle)
                 + (self.noise(brush, *place) - .5) * np.float32(2 * streak)
                 + (self.noise("fine", *place) - .5) * np.float32(.022))
        tint = value[..., None] * flat
        if streak_colour is not None and streak_amount:
            share = smoothstep(self.noise(brush, *place) * 1.6 - .5) * np.float32(streak_amount)
            tint += (colour(streak_colour) * value[..., None] - tint) * share[..., None]
        return tint

    def _toothed(self, region: Region, tooth: float) -> Region:
        height, width = region.mask.shape
        speck = self.noise("speck", region.x, region.y, width, height)
        cloud = self.noise("cloud", region.x, region.y, width, height)
        amount = np.float32(tooth) * (smoothstep(cloud * 2.2 - .75) * 1.5 + .12)
        hole = smoothstep((amount - speck) / np.float32(.02) + .5) * (speck < .5)
        return Region(region.x, region.y, region.mask * (1 - .8 * hole))
