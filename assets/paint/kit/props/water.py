"""Water: wave marks, glints, a pond seen from the side, drops."""
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import brush_stroke, ellipse, joined, spline
from assets.paint.kit.patterns import Box, jittered_grid
from assets.paint.kit.region import Region

from .scatter import seeded


def wave_marks(canvas: Canvas, box: Box, every: float = 120, rows: float = 52, colour: Colour = 'ice',
               alpha: float = .75,
               size: float = 18, seed: int = 1, clip: Region | None = None) -> Region | None:
    """Small S-shaped marks strewn in `box` (px), each 2 x `size` wide."""
    marks = skia.Path()
    for x, y in jittered_grid(seeded(seed), box, every, rows, .3):
        marks.addPath(brush_stroke([(x - size, y), (x - size / 2, y - size * .22), (x, y),
                                    (x + size / 2, y + size * .22),
                                    (x + size, y)], .8, .8, size * .18))
    return canvas.ink(marks, colour, alpha, wobble=.4, edge=.4, tooth=0, clip=clip)


def glints(canvas: Canvas, lines: list[tuple[float, float, float]], clip: Region | None = None) -> None:
    """White strokes on a water surface; each line is (x, y, length) px."""
    strokes = joined(*[brush_stroke([(x, y), (x + length, y)], 1, 1, 2.6) for x, y, length in lines])
    canvas.ink(strokes, 'white', .85, wobble=.3, edge=.4, tooth=0, clip=clip)


def water_surface(canvas: Canvas, x: float, y: float, rx: float, ry: float, colour: Colour = 'ice',
                  depth: Colour = 'teal') -> Region | None:
    """A lake's surface as a flat oval, darker at its near rim."""
    laid = canvas.ink(ellipse(x, y, rx, ry), colour, wobble=.9, edge=.8, tooth=.002)
    if laid is not None:
        canvas.tone(laid, colour, .65, depth, dx=0, dy=ry * .4, blur=max(3, ry * .3), low=.3)
    return laid


def drop(canvas: Canvas, x: float, y: float, radius: float = 8, colour: Colour = 'ice') -> None:
    """A falling drop with a glint, point up, its round middle at (x, y)."""
    r = radius
    canvas.ink(spline([(x, y - 2.1 * r, 'c'), (x + r * .95, y), (x, y + r), (x - r * .95, y)]), colour, wobble=.2,
               edge=.4, tooth=0)
    canvas.ink(brush_stroke([(x - r * .4, y - r * .2), (x - r * .3, y + r * .4)], 1, 1, r * .3), 'white', wobble=0,
               edge=.2, tooth=0)


def bubble(canvas: Canvas, x: float, y: float, radius: float = 5, colour: Colour = 'ice') -> None:
    """A ring of `radius` px with a highlight."""
    canvas.ink(ellipse(x, y, radius, radius), colour, stroke=max(1.4, radius * .36), wobble=.2, edge=.3, tooth=0)
    canvas.ink(ellipse(x - radius * .3, y - radius * .35, radius * .22, radius * .22), 'white', wobble=0, edge=.2,
               tooth=0)
