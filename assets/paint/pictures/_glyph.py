"""The pen of the icons: four inks and a knife, in a box of 48 x 48 about (0, 0)."""
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, moved
from assets.paint.kit.pen import Pen
from assets.paint.kit.type import text_path


@dataclass(frozen=True)
class Inks:
    """`main` shape, `accent`, the `light` and the `deep` of coins and flames, the `water` of drops, a lit `window`
    (None = the button's face shows through it)."""

    main: Colour
    accent: Colour
    light: Colour
    deep: Colour
    water: Colour
    window: Colour | None = None


GREY, GREY_ACCENT = mix("grey", "plum", .38), mix("grey", "plum", .24)
INKS = MappingProxyType({
    "plum": Inks("plum", "brick", "gold", "peat", "teal", "gold"),
    "cream": Inks("cream", "gold", "cream", "plum", "cream"),
    "grey": Inks(GREY, GREY_ACCENT, mix("grey", "cream", .35), GREY, GREY),
})


class Glyph:
    """Draws one icon with its middle at (x, y); `size` px a unit."""

    def __init__(self, canvas: Canvas, x: float, y: float, size: float, inks: Inks) -> None:
        self.pen = Pen(canvas, x, y, size)
        self.inks = inks

    def _lay(self, path: skia.Path, paint: Colour, stroke: float | None) -> None:
        self.pen.ink(path, paint, stroke, wobble=.45, edge=.4, tooth=0)

    def main(self, path: skia.Path, stroke: float | None = None) -> None:
        self._lay(path, self.inks.main, stroke)

    def accent(self, path: skia.Path, stroke: float | None = None) -> None:
        self._lay(path, self.inks.accent, stroke)

    def light(self, path: skia.Path, stroke: float | None = None) -> None:
        self._lay(path, self.inks.light, stroke)

    def deep(self, path: skia.Path, stroke: float | None = None) -> None:
        self._lay(path, self.inks.deep, stroke)

    def water(self, path: skia.Path, stroke: float | None = None) -> None:
        self._lay(path, self.inks.water, stroke)

    def window(self, path: skia.Path) -> None:
        self.cut(path)
        if self.inks.window is not None:
            self._lay(path, self.inks.window, None)

    def cut(self, path: skia.Path, stroke: float | None = None) -> None:
        """A hole, so that the button's face shows."""
        self.pen.ink(path, "white", stroke, wobble=.3, edge=.3, tooth=0, mottle=0, streak=0, blend="cut")


def line(points: Sequence[tuple[float, float]], width: float = 6, end: float | None = None) -> skia.Path:
    """A brush line of nearly even width."""
    return brush_stroke(points, width, end or width, max(width, end or width))


def letter(text: str, size: float, x: float, y: float, font: str = "title", align: float = .5) -> skia.Path:
    """A letter on the baseline y, `align` 0 left, .5 middle, 1 right of x."""
    path, width = text_path(text, size, font)
    return moved(path, x - width * align, y)
