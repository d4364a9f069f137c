"""From outline to mask: antialiased, warped, and roughened here and there. Lays no paint."""
from typing import Literal

import cv2
import numpy as np
import skia

from assets.paint.kit.region import Mask, Region, smoothstep
from assets.paint.kit.surface import Surface

Cap = Literal["round", "butt"]

CAPS = {"round": skia.Paint.kRound_Cap, "butt": skia.Paint.kButt_Cap}
SPARE = 12  # logical px rastered outside the sheet, so that warping never meets an edge


class Masking(Surface):
    """Adds `mask` to the sheet."""

    def mask(self, path: skia.Path, wobble: float = 1.6, edge: float = 1, stroke: float | None = None,
             cap: Cap = "round", margin: float = 14, clip: Region | None = None) -> Region | None:
        """The region of an outline, or None if it is wholly off the sheet.

        `wobble`: how far the outline strays (logical px) · `edge`: roughness, 0 = sharp · `stroke`: line width.
        """
        rastered = self._raster(path, stroke, margin, cap)
        if rastered is None:
            return None
        x, y, width, height, spare, mask = rastered
        if wobble > 0:
            mask = self._warped(mask, x, y, wobble)
        if edge > 0:
            mask = self._roughened(mask, x, y, edge)
        region = Region(x, y, np.ascontiguousarray(mask[spare:spare + height, spare:spare + width]))
        return region if clip is None else region.clipped(clip)

    def _raster(self, path: skia.Path, stroke: float | None, margin: float,
                cap: Cap) -> tuple[int, int, int, int, int, Mask] | None:
        bounds, reach, scale = path.getBounds(), (stroke or 0) / 2 + margin, self.scale
        x0, y0 = max(0, int((bounds.left() - reach) * scale)), max(0, int((bounds.top() - reach) * scale))
        x1 = min(self.columns, int((bounds.right() + reach) * scale) + 1)
        y1 = min(self.rows, int((bounds.bottom() + reach) * scale) + 1)
        if x1 <= x0 or y1 <= y0:
            return None
        spare = int(SPARE * scale)
        pixels = np.zeros((y1 - y0 + 2 * spare, x1 - x0 + 2 * spare, 4), np.uint8)
        skia_surface = skia.Surface(pixels)
        with skia_surface as canvas:
            canvas.translate(spare - x0, spare - y0)
            canvas.scale(scale, scale)
            brush = skia.Paint(AntiAlias=True, Color=0xFFFFFFFF)
            if stroke:
                brush.setStyle(skia.Paint.kStroke_Style)
                brush.setStrokeWidth(stroke)
                brush.setStrokeCap(CAPS[cap])
                brush.setStrokeJoin(skia.Paint.kRound_Join)
            canvas.drawPath(path, brush)
        return x0, y0, x1 - x0, y1 - y0, spare, pixels[:, :, 3].astype(np.float32) * np.float32(1 / 255)

    def _warped(self, mask: Mask, x: int, y: int, wobble: float) -> Mask:
        height, width = mask.shape
        reach = np.float32(wobble * self.scale)
        xs = self.noise("wobble_x", x, y, width, height) * reach + np.arange(width, dtype=np.float32)[None, :]
        ys = self.noise("wobble_y", x, y, width, height) * reach + np.arange(height, dtype=np.float32)[:, None]
        return cv2.remap(mask, xs, ys, cv2.INTER_LINEAR)

    def _roughened(self, mask: Mask, x: int, y: int, edge: float) -> Mask:
        """Blur, grain and sponge, stronger where the cloud is: an edge is rough on some stretches only."""
        height, width = mask.shape
        outline = np.abs(np.diff(mask, axis=1)).sum() + np.abs(np.diff(mask, axis=0)).sum() + 1e-6
        thickness = 2 * mask.sum() / outline * 1.27
        sigma = min(1.5 * self.scale * edge ** .5, max(.45 * self.scale, thickness * .13))
        blurred = cv2.GaussianBlur(mask, (0, 0), float(sigma))
        grain = self.noise("grain", x, y, width, height)
        sponge = self.noise("sponge", x, y, width, height)
        cloud = self.noise("cloud", x, y, width, height)
        strength = np.float32(min(1, edge) * min(1, thickness / (7 * self.scale)))
        rough = strength * (.35 + 1.1 * smoothstep(cloud * 2 - .6))
        noise = ((grain - .5) * .50 + (sponge - .5) * .34) * rough * np.minimum(1, 4 * blurred)
        return np.clip((blurred - .5 + noise) / np.float32(.30) + .5, 0, 1)
