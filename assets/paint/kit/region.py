"""A region: a soft mask with its place on the canvas. Regions clip, shade and speckle what is painted later."""
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.float32]


@dataclass(slots=True)
class Region:
    """`mask` (height, width) 0-1, with its left top corner at canvas pixel (x, y), in px of the build scale."""

    x: int
    y: int
    mask: Mask

    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom in px of the build scale."""
        return self.x, self.y, self.x + self.mask.shape[1], self.y + self.mask.shape[0]

    def copy(self) -> "Region":
        return Region(self.x, self.y, self.mask.copy())

    def clipped(self, clip: "Region", inverse: bool = False) -> "Region":
        """This region where `clip` is (or, with `inverse`, where it is not)."""
        left, top, right, bottom = self.box()
        c_left, c_top, c_right, c_bottom = clip.box()
        x0, y0, x1, y1 = max(left, c_left), max(top, c_top), min(right, c_right), min(bottom, c_bottom)
        cover = np.zeros_like(self.mask)
        if x1 > x0 and y1 > y0:
            cover[y0 - top:y1 - top, x0 - left:x1 - left] = clip.mask[y0 - c_top:y1 - c_top, x0 - c_left:x1 - c_left]
        return Region(self.x, self.y, self.mask * ((1 - cover) if inverse else cover))


def smoothstep(value: Mask) -> Mask:
    """0 below 0, 1 above 1, an S between."""
    value = np.clip(value, 0, 1)
    return value * value * (3 - 2 * value)
