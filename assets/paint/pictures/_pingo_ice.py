"""The ice lens of the pingo: thin layers that came from below, each broken into facets; and the water that feeds it.

The lens lies in the white sand under the boulder clay. Places are px of the picture.
"""
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import band, brush_stroke, circle, joined, polygon
from assets.paint.kit.patterns import crosses

from ._pingo_lines import CLAY_FOOT, HILL_HALF, HILL_X, bell

SEAMS = (0, .22, .41, .56, .69, .80, .90, 1)      # where one layer of ice ends and a younger one begins
STAGES = (4, 5, 6, 7)                             # layers that are there in each frame
TINTS: tuple[Colour, ...] = ('#4A87A6', '#6AA6BC', '#8ABECB', 'ice', '#C2DFE1', 'frost', '#F1F7F3')
Line = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Lens:
    """A lens under a hill: middle, half width, how far it lifts the clay, how far its foot hangs down (px)."""
    middle: float = HILL_X
    half: float = 340
    rise: float = 200
    sag: float = 34

    def top(self, x: npt.ArrayLike) -> Line:
        """The foot of the clay, where the hill has lifted it."""
        return CLAY_FOOT - self.rise * bell(x, self.middle)

    def foot(self, x: npt.ArrayLike) -> Line:
        """Where the water freezes: a shallow bowl under the hill."""
        share = np.clip((np.asarray(x, float) - self.middle) / self.half, -1, 1)
        tip = CLAY_FOOT - self.rise * float(bell(self.middle + self.half, self.middle))
        return tip + self.sag * (1 - share ** 2)

    def seam(self, x: npt.ArrayLike, share: float) -> Line:
        """A line between two layers of ice, from top (0) to foot (1)."""
        return self.top(x) + (self.foot(x) - self.top(x)) * share

    def outline(self, share: float = 1) -> skia.Path:
        """The lens from its top down to a seam."""
        return band(self.top, lambda x: self.seam(x, share), self.middle - self.half, self.middle + self.half, 90)


WHOLE = Lens()


def _corners(rng: np.random.Generator, lens: Lens) -> list[Line]:
    """x of the corners of the facets on every seam."""
    rows = []
    for row in range(len(SEAMS)):
        count = 8 if row < 3 else 10
        inner = np.arange(count + 1) % count != 0
        share = (np.arange(count + 1) + np.where(inner, rng.uniform(-.34, .34, count + 1), 0)) / count
        rows.append(lens.middle + lens.half * (share * 2 - 1))
    return rows


def _triangles(rng: np.random.Generator, lens: Lens) -> list[tuple[int, list[tuple[float, float]]]]:
    """(layer, three corners) of all facets, layer by layer from the left."""
    rows, found = _corners(rng, lens), []
    for row in range(len(SEAMS) - 1):
        upper = [(float(x), float(lens.seam(x, SEAMS[row]))) for x in rows[row]]
        lower = [(float(x), float(lens.seam(x, SEAMS[row + 1]))) for x in rows[row + 1]]
        i = j = 0
        while i < len(upper) - 1 or j < len(lower) - 1:
            down = i == len(upper) - 1 or (
                j < len(lower) - 1 and lower[j + 1][0] + rng.uniform(-40, 40) < upper[i + 1][0])
            found.append((row, [upper[i], lower[j], lower[j + 1] if down else upper[i + 1]]))
            i, j = (i, j + 1) if down else (i + 1, j)
    return found


def _light(lens: Lens, triangle: list[tuple[float, float]], row: int) -> float:
    """How pale a facet is: brightest under the top of the hill, and again in the youngest ice."""
    x = sum(corner[0] for corner in triangle) / 3
    return .20 + .44 * float(bell(x, lens.middle - 20, lens.half + 40)) + .14 * abs(row - 2.5) / 3


def paint_lens(canvas: Canvas, lens: Lens, layers: int, clip: Region | None = None) -> Region | None:
    """The lens with its first `layers` layers of ice. The same facets in every frame."""
    share = SEAMS[layers]
    ice = canvas.ink(lens.outline(share), 'ice', wobble=.8, edge=.5, tooth=0, streak=.02, clip=clip)
    if ice is None:
        return None
    rng = np.random.default_rng(17)
    by_tint, edges = [skia.Path() for _ in TINTS], skia.Path()
    for row, triangle in _triangles(rng, lens):
        light, edged = _light(lens, triangle, row) + rng.uniform(-.34, .34), rng.random() < .62
        if row < layers:
            by_tint[int(np.clip(light * len(TINTS), 0, len(TINTS) - 1))].addPath(polygon(triangle))
            if edged:
                edges.addPath(brush_stroke([triangle[0], triangle[1]], 1.2, 1, 2.6, 6))
    for number, (tint, path) in enumerate(zip(TINTS, by_tint, strict=True)):
        canvas.ink(path, tint, wobble=.4, edge=.25, tooth=.004, mottle=.05, streak=.05, angle=(30 * number) % 180,
                   clip=ice)
    canvas.ink(edges, 'white', .75, wobble=.4, edge=.4, tooth=0, clip=ice)
    for row in range(1, layers):
        canvas.ink(_along(lens, SEAMS[row], 3.2 if row < 5 else 2.2, 14), 'white', .9, wobble=.7, edge=.7, tooth=0,
                   clip=ice)
    _finish_ice(canvas, lens, ice, share)
    return ice


def _along(lens: Lens, share: float, width: float, inset: float) -> skia.Path:
    """A brush line along a seam."""
    xs = np.linspace(lens.middle - lens.half + inset, lens.middle + lens.half - inset, 50)
    return brush_stroke([(x, float(lens.seam(x, share))) for x in xs], .8, .8, width, 110)


def _finish_ice(canvas: Canvas, lens: Lens, ice: Region, share: float) -> None:
    """Form, air bells, glints, and the rims above and below."""
    canvas.shade(ice, '#3E7C98', 0, 26, 20, alpha=.5, low=.4)
    canvas.shade(ice, '#3F6F92', 0, -16, 12, alpha=.55, low=.42)
    rng = np.random.default_rng(23)
    bells = joined(*[circle(x, float(lens.seam(x, rng.uniform(.1, .8))), rng.uniform(1.4, 4)) for x in
                     rng.normal(lens.middle, 130, 26)])
    canvas.ink(bells, 'white', .7, stroke=1.5, wobble=0, edge=.3, tooth=0, clip=ice)
    crosses(canvas, ice, 'white', 96, 9, .85, keep=.4)
    for at, width, tint in ((0, 6, 'white'), (share, 4.5, '#2C5F80')):
        canvas.ink(_along(lens, at, width, 6), tint, .9, wobble=.8, edge=.9, tooth=.01, clip=ice)


def water_stroke(x0: float, y0: float, x1: float, y1: float, width: float, bend: float) -> skia.Path:
    """A swelling stroke that first runs level and then turns up."""
    return brush_stroke([(x0, y0), (x0 + (x1 - x0) * .55, y0 - bend), (x0 + (x1 - x0) * .88, y0 + (y1 - y0) * .55),
                         (x1, y1)], width * .3, width * .9, width, 30)


def ice_wedge(x: float, y: float, width: float, depth: float, lean: float = 0) -> skia.Path:
    """A wedge of ice that goes down from the surface, as in ground that freezes and cracks year after year."""
    return polygon([(x - width / 2, y), (x - width * .16 + lean * .5, y + depth * .55), (x + lean, y + depth),
                    (x + width * .2 + lean * .5, y + depth * .5), (x + width / 2, y)])


def frosty_rise(x: npt.ArrayLike) -> Line:
    """How far the water has pushed up the foot of the frost at x, px above its usual depth."""
    return 30 * np.exp(-((np.asarray(x, float) - HILL_X) / (HILL_HALF * .42)) ** 2)
