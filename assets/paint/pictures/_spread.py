"""Paper of the spreads: layers and sprites in px of the picture, the whole at rest as a thumb, the red wool.

Owns how wide things are cut and how the thread of Mo's scarf looks everywhere; knows no picture.
"""
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
import skia
from PIL import Image

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.noise import Field
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import Curve, moved, polygon, polyline
from assets.paint.kit.surface import Surface
from assets.paint.studio import Painted, Studio, side_by_side

WIDTH, HEIGHT, SPARE = 1920, 952, 48
LEFT, RIGHT = -SPARE - 20, WIDTH + SPARE + 20     # past both spare edges
THUMB = (384, 181)
FOLD = 960

Spot = tuple[float, float]
Box = tuple[float, float, float, float]
Draw = Callable[[Canvas], object]
Placed = tuple[Painted, tuple[float, float], int]     # a sprite, where it stands, the frame seen at rest


class Window(Canvas):
    """A transparent canvas on part of the picture (left, top, right, bottom); all places are px of the picture."""

    def __init__(self, box: Box, scale: float, seed: int) -> None:
        self.left, self.top = box[0], box[1]
        super().__init__(round(box[2] - box[0]), round(box[3] - box[1]), scale, seed)

    def mask(self, path: skia.Path, *given: float, **more: object) -> Region | None:
        """As the canvas's own, with the outline in px of the picture."""
        return super().mask(moved(path, -self.left, -self.top), *given, **more)  # type: ignore[arg-type]

    def grid(self, region: Region | None = None) -> tuple[Field, Field]:
        xs, ys = Surface.grid(self, region)
        return xs + np.float32(self.left), ys + np.float32(self.top)

    def box(self, region: Region) -> Box:
        left, top, right, bottom = Surface.box(self, region)
        return left + self.left, top + self.top, right + self.left, bottom + self.top


def sheet(studio: Studio, asset: str, seed: int, *parts: Draw, vignette: float = 0) -> Painted:
    """A layer as wide as the spread, with 48 px to spare on both sides."""
    canvas = Window((-SPARE, 0, WIDTH + SPARE, HEIGHT), studio.scale, seed)
    for part in parts:
        part(canvas)
    canvas.finish(vignette=vignette)
    return Painted(asset, canvas.image(), (SPARE, 0), crop=False)


def sprite(studio: Studio, asset: str, box: Box, at: tuple[float, float], seed: int, *frames: Draw) -> Painted:
    """Frames of one size that show `box` of the picture; `at` is the point that pages.yaml puts somewhere."""
    images = []
    for draw in frames:
        canvas = Window(box, studio.scale, seed)
        draw(canvas)
        canvas.finish(vignette=0)
        images.append(canvas.image())
    return Painted(asset, side_by_side(images), (at[0] - box[0], at[1] - box[1]), len(images))


def thumb(asset: str, parts: Sequence[Painted | Placed]) -> Painted:
    """The whole spread at rest, small: layers and sprites (piece, place, frame) from back to front."""
    whole = Image.new('RGBA', (WIDTH, HEIGHT))
    for part in parts:
        one, (x, y), frame = part if isinstance(part, tuple) else (part, (0, 0), 0)
        wide = one.image.width // one.frames
        over = Image.new('RGBA', whole.size)
        over.paste(one.image.convert('RGBA').crop((wide * frame, 0, wide * (frame + 1), one.image.height)),
                   (round(x - one.anchor[0]), round(y - one.anchor[1])))
        whole.alpha_composite(over)
    return Painted(asset, whole.convert('RGB').resize(THUMB, Image.Resampling.LANCZOS), (0, 0))


def below(line: Curve, x0: float = -SPARE - 20, x1: float = WIDTH + SPARE + 20, foot: float = HEIGHT + 30) -> skia.Path:
    """All that lies under a line."""
    xs = np.arange(x0, x1 + 6, 6)
    return polygon([(x0, foot), *zip(xs, np.broadcast_to(line(xs), xs.shape), strict=True), (x1, foot)])


def torn_line(points: Sequence[tuple[float, float]], seed: int, teeth: float = 4, step: float = 7
              ) -> list[tuple[float, float]]:
    """A torn edge along straight legs: a slow wander and small teeth at right angles to each leg."""
    rng = np.random.default_rng(seed)
    line: list[tuple[float, float]] = []
    wander = 0.0
    for (x0, y0), (x1, y1) in pairwise(points):
        reach = float(np.hypot(x1 - x0, y1 - y0))
        for way in np.arange(0, reach, step):
            wander = wander * .93 + rng.normal(0, 1.6)
            off = wander + rng.uniform(-teeth, teeth) * .5
            share = way / reach
            line.append((x0 + (x1 - x0) * share - (y1 - y0) / reach * off,
                         y0 + (y1 - y0) * share + (x1 - x0) / reach * off))
    return [*line, points[-1]]


def wool(canvas: Canvas, points: Sequence[Spot], width: float = 3.6) -> None:
    """The red thread along these points: wool with a darker strand below it."""
    line = polyline(list(points))
    canvas.ink(line, mix('brick', 'plum', .6), .55, stroke=width, wobble=.3, edge=.3, tooth=0, offset=(.6, 2.2))
    canvas.ink(line, 'brick', stroke=width, wobble=.3, edge=.3, tooth=0)
