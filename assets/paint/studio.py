"""What a picture module works with: canvases at the build scale, and the pieces it hands back.

A picture module has `def paint(studio: Studio) -> Iterator[Painted]`, and may have `READS`, files of the project (from
its top folder, wildcards allowed) that its picture depends on besides code. Knows nothing of files that are written.
"""
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.noise import NoiseTiles
from assets.paint.kit.palette import Colour

ROOT = Path(__file__).parents[2]
FINAL_SCALE = 2


@dataclass(frozen=True)
class Painted:
    """One asset: its id (`group/name[/variant]`), its picture at scale 1, the pixel put at the asset's position.

    `frames` stand side by side, equally wide; `anchor` is a pixel of one frame. A picture with alpha is cropped to
    its ink unless `crop` is False (masters that the app cuts by measure).
    """

    id: str
    image: Image.Image
    anchor: tuple[float, float] = (0, 0)
    frames: int = 1
    crop: bool = True


class Studio:
    """Gives canvases; `scale` 2 is final quality, PAINT_SCALE=1 in the environment a quick preview.

    `only`: the assets asked for, empty = all. `tiles`: other noise than the shared, for tests.
    """

    def __init__(self, scale: float | None = None, only: frozenset[str] = frozenset(),
                 tiles: NoiseTiles | None = None) -> None:
        self.scale = scale or float(os.environ.get("PAINT_SCALE", FINAL_SCALE))
        self.only = only
        self.tiles = tiles
        self.root = ROOT

    def canvas(self, width: int, height: int, seed: int = 1, paper: Colour | None = None) -> Canvas:
        """A canvas in logical px; transparent without `paper`."""
        return Canvas(width, height, self.scale, seed, paper, self.tiles)

    def wants(self, asset_id: str) -> bool:
        """False if only other assets are asked for, so that a module may save itself the work."""
        return not self.only or asset_id in self.only


def side_by_side(frames: Sequence[Image.Image]) -> Image.Image:
    """Frames of one size as one strip, for `Painted(frames=len(frames))`."""
    width, height = frames[0].size
    strip = Image.new(frames[0].mode, (width * len(frames), height))
    for number, frame in enumerate(frames):
        if frame.size != (width, height):
            raise ValueError(f"frame {number} is {frame.size}, not {(width, height)}")
        strip.paste(frame, (number * width, 0))
    return strip
