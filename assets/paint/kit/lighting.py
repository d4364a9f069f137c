"""Lamp light, glow, washes, and the print's finish. Runs over what has been painted; never adds ink outside it
(but for `glow`, which is light on air)."""
from collections.abc import Sequence

import numpy as np

from assets.paint.kit.noise import Field
from assets.paint.kit.palette import Colour, colour, luminance
from assets.paint.kit.paths import CoverageField, circle
from assets.paint.kit.region import Region, smoothstep
from assets.paint.kit.shading import Shading
from assets.paint.kit.surface import Blend

Lamp = tuple[float, float, float, float]
Rings = Sequence[tuple[float, float]]

RINGS: Rings = ((1.0, .20), (.76, .46), (.54, .74), (.34, 1.0))


class Lighting(Shading):
    """Adds `light`, `glow`, `wash` and `finish` to the sheet."""

    def light(self, lamps: Sequence[Lamp], night: Colour = "#A9A3C6", night2: Colour | None = None,
              night_field: CoverageField | None = None, warm: Colour = "#FFD98A", rings: Rings = RINGS,
              band: float = 16, desaturation: float = .08, warmth: float = .30, texture: str = "grain",
              region: Region | None = None, extra: CoverageField | None = None) -> Field:
        """Lamps (x, y, radius, strength): flat cut-paper discs with a narrow grainy rim. Lit = the painting with a
        warm glaze, unlit = the painting x `night` (towards `night2` by `night_field`). Returns the light (rows,
        columns) 0-1; `extra` adds light in four grainy steps; `region` limits all of it."""
        level = self._lamp_level(lamps, rings, band, texture, extra)
        shadow = np.broadcast_to(colour(night), self.paint.shape)
        if night2 is not None and night_field is not None:
            share = np.broadcast_to(np.clip(night_field(*self.grid()), 0, 1), level.shape).astype(np.float32)[..., None]
            shadow = shadow * (1 - share) + colour(night2) * share
        grey = luminance(self.paint)[..., None]
        dark = (self.paint * (1 - desaturation) + grey * desaturation) * shadow
        amount, glaze = level[..., None], colour(warm)
        lit = self.paint * (1 - warmth * amount * (1 - glaze))
        top = 1 if self.cover is None else self.cover[..., None]
        lit = lit + (top - lit) * glaze * (amount ** 2) * np.float32(.24)
        result = dark + (lit - dark) * amount
        if region is None:
            self.paint = result.astype(np.float32)
        else:
            left, top_row, right, bottom = region.box()
            part = self.paint[top_row:bottom, left:right]
            part += (result[top_row:bottom, left:right] - part) * region.mask[..., None]
        return level

    def _lamp_level(self, lamps: Sequence[Lamp], rings: Rings, band: float, texture: str,
                    extra: CoverageField | None) -> Field:
        xs, ys = self.grid()
        grain = self.noise(texture, 0, 0, self.columns, self.rows) - .5
        sway = self.noise("wobble_x", 0, 0, self.columns, self.rows)
        level = np.zeros((self.rows, self.columns), np.float32)
        for x, y, radius, strength in lamps:
            distance = np.hypot(xs - x, ys - y) + sway * min(5, radius * .014)
            rim = min(band, radius * .12)
            for share, value in rings:
                disc = smoothstep((share * radius - distance) / rim * .8 + .5 + grain * .9)
                level = np.maximum(level, disc * value * strength)
        if extra is not None:
            steps = np.broadcast_to(np.clip(extra(xs, ys), 0, 1), level.shape).astype(np.float32) * 4
            whole = np.floor(steps)
            stepped = (whole + smoothstep((steps - whole - .5) * 2.2 + .5 + grain * .9)) / 4
            level = np.maximum(level, np.minimum(1, stepped))
        return level.astype(np.float32)

    def glow(self, x: float, y: float, radius: float, paint: Colour, alpha: float = .8, texture: str = "grain",
             power: float = 1.6, blend: Blend = "glow", softness: float = .3, clip: Region | None = None) -> None:
        """A grainy halo. On a transparent sheet it also shows where nothing is painted; blend 'screen' stays on ink."""
        region = self.mask(circle(x, y, radius), 0, 0)
        if region is None:
            return
        xs, ys = self.grid(region)
        coverage = np.clip(1 - np.hypot(xs - x, ys - y) / radius, 0, 1) ** power
        region.mask = region.mask * self.dry(coverage.astype(np.float32), texture, region.x, region.y, softness)
        self.lay(region if clip is None else region.clipped(clip), colour(paint), alpha, blend)

    def wash(self, paint: Colour, field: CoverageField, alpha: float = 1, blend: Blend = "multiply") -> None:
        """A smooth wash over the whole sheet, as strong as `field` says."""
        coverage = np.broadcast_to(np.clip(field(*self.grid()), 0, 1), (self.rows, self.columns))
        self.lay(Region(0, 0, coverage.astype(np.float32)), colour(paint), alpha, blend)

    def finish(self, grain: float = .028, vignette: float = .10, vignette_colour: Colour = "#6B4A3A") -> None:
        """Paper fibre, tooth and missing ink in the darks, then darker corners. Adds nothing where no ink is."""
        columns, rows = self.columns, self.rows
        fine, speck, mottle, cloud = (self.noise(name, 0, 0, columns, rows) - .5
                                      for name in ("fine", "speck", "mottle", "cloud"))
        cover = np.float32(1) if self.cover is None else self.cover
        value = fine * grain + speck * (grain * .6) + mottle * .02 + cloud * .02
        lift = np.clip(speck * 2 - .72, 0, 1) * np.clip(.35 * cover - luminance(self.paint), 0, 1) * .5
        self.paint = self.paint * (1 + value[..., None] * 1.2) + lift[..., None] * colour("#E8D8C0")
        if vignette:
            xs = np.linspace(-1, 1, columns, dtype=np.float32)[None, :]
            ys = np.linspace(-1, 1, rows, dtype=np.float32)[:, None]
            dark = np.clip((xs ** 2 + ys ** 2) * .55, 0, 2) ** 1.6 * vignette
            self.paint = self.paint * (1 - dark[..., None] * (1 - colour(vignette_colour)))
        ceiling = 1 if self.cover is None else self.cover[..., None]
        self.paint = np.clip(self.paint, 0, ceiling).astype(np.float32)
