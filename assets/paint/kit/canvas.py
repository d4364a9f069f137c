"""The canvas that pictures are painted on: the sheet with masks, ink, shade, light and finish.

`Canvas(width, height, scale=2, seed=1, paper=None)`: sizes in logical px; without paper it is transparent.
"""
from assets.paint.kit.lighting import Lighting
from assets.paint.kit.region import Region

__all__ = ["Canvas", "Region"]


class Canvas(Lighting):
    """See `Surface` (sheet, `image`), `Masking.mask`, `Inking.ink`, `Shading` (shade, tone, speckle), `Lighting`."""
