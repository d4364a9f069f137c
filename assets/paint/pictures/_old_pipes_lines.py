"""The pipes of 'Oude buizen, nieuwe plannen', drawn as the lines of a tram map: straight, or at 45 degrees, with stops.

Owns where each line runs, in px of the picture, and how lines and stops are painted.
"""
from collections.abc import Sequence

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.roelof import clog
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline

from ._spread import Spot

LEFT_FLOOR, RIGHT_FLOOR = 720, 764      # where people stand on either page
WARM_LINE = ((893, -20), (893, 534), (869, 558), (590, 558), (545, 603), (545, 644))
COLD_LINE = ((913, -20), (913, 556), (889, 580), (740, 580), (705, 615), (705, 644))
GAS_LINE = ((940, -20), (940, 720), (912, 748), (536, 748))
DIESEL_LINE = ((970, -20), (970, 742), (936, 776), (312, 776), (312, 812))
DIESEL_BRANCH = ((522, 776), (522, 812))
HYDROGEN_LINE = ((997, -20), (997, 772), (1033, 808), (1288, 808), (1318, 838), (1318, 860))
SLURRY_LINE = ((1024, -20), (1024, 754), (1056, 786), (1566, 786), (1590, 810), (1590, 852))
LEFT_TRUNK = ((-70, LEFT_FLOOR + 6), (462, LEFT_FLOOR + 6))
RIGHT_TRUNK = ((1066, RIGHT_FLOOR + 6), (1990, RIGHT_FLOOR + 6))
GAS: Colour = mix('rust', 'brick', .18)
HYDROGEN: Colour = mix('mist', 'frost', .3)
SLURRY: Colour = mix('till', 'mist', .35)
MOUTH = (536, 748)                      # where the old gas pipe is broken off
VALVE = (806, 748)
TRUNK_STOPS = tuple((x, floor + 6, 'sea') for floor, xs in ((LEFT_FLOOR, (70, 250, 442)),
                                                            (RIGHT_FLOOR, (1202, 1424, 1612, 1790))) for x in xs)
STOPS: tuple[tuple[float, float, Colour], ...] = (*TRUNK_STOPS, (590, 558, 'terra'), (740, 580, 'ice'),
                                                  (312, 776, 'gold'), (522, 776, 'gold'), (1566, 786, SLURRY))


def route(points: Sequence[Spot], corner: float = 16) -> skia.Path:
    """A line with rounded corners, to be stroked."""
    path = skia.Path()
    spots = [np.array(p, float) for p in points]
    path.moveTo(*spots[0])
    for before, here, after in zip(spots, spots[1:], spots[2:], strict=False):
        back, on = before - here, after - here
        cut = min(corner, np.hypot(*back) / 2, np.hypot(*on) / 2)
        path.lineTo(*(here + back / np.hypot(*back) * cut))
        path.quadTo(*here, *(here + on / np.hypot(*on) * cut))
    path.lineTo(*spots[-1])
    return path


def pipe_line(canvas: Canvas, points: Sequence[Spot], colour: Colour, width: float = 13) -> None:
    """One line: a dark rim, its colour, light along one side, a flange now and then."""
    way = route(points)
    thin = {'wobble': .4, 'edge': .5, 'tooth': 0}
    canvas.ink(way, mix('ink', 'night', .35), stroke=width + 7, cap='butt', **thin)
    canvas.ink(way, colour, stroke=width, cap='butt', **thin)
    canvas.ink(way, mix(colour, 'ink', .4), .7, stroke=width * .3, cap='butt', offset=(width * .3, width * .3), **thin)
    canvas.ink(way, mix(colour, 'cream', .5), .8, stroke=width * .2, cap='butt', offset=(-width * .22, -width * .22),
               **thin)
    _flanges(canvas, way, colour, width)


def _flanges(canvas: Canvas, way: skia.Path, colour: Colour, width: float) -> None:
    measure = skia.PathMeasure(way, False)
    bars = skia.Path()
    for at in np.arange(70, measure.getLength() - 30, 126):
        here, along = measure.getPosTan(float(at))
        if min(abs(along.x()), abs(along.y())) > .05:
            continue
        half = width * .5 + 4
        bars.addPath(brush_stroke([(here.x() - along.y() * half, here.y() + along.x() * half),
                                   (here.x() + along.y() * half, here.y() - along.x() * half)], 6, 6))
    canvas.ink(bars, mix(colour, 'ink', .35), wobble=.3, edge=.4, tooth=0)


def dotted_line(canvas: Canvas, points: Sequence[Spot], colour: Colour, shift: float = 0, width: float = 9,
                step: float = 22) -> None:
    """A line that is only an idea: round dots, moved along by `shift` (0-1 of a step)."""
    measure = skia.PathMeasure(route(points), False)
    dots, rims = skia.Path(), skia.Path()
    for at in np.arange(shift * step, measure.getLength(), step):
        here, _ = measure.getPosTan(float(at))
        dots.addCircle(here.x(), here.y(), width / 2)
        rims.addCircle(here.x(), here.y(), width / 2 + 2.6)
    canvas.ink(rims, mix('ink', 'night', .35), .9, wobble=.2, edge=.4, tooth=0)
    canvas.ink(dots, colour, wobble=.2, edge=.4, tooth=0)


def stop(canvas: Canvas, x: float, y: float, colour: Colour, r: float = 13) -> None:
    """A stop: a pale disc with a dark ring and the colour of its line in the middle."""
    canvas.ink(circle(x, y, r + 3.5), mix('ink', 'night', .3), wobble=.4, edge=.4, tooth=0)
    canvas.ink(circle(x, y, r), 'cream', wobble=.4, edge=.4, tooth=0)
    canvas.ink(circle(x, y, r * .48), mix(colour, 'ink', .12), wobble=.3, edge=.4, tooth=0)


def paint_lines(canvas: Canvas) -> None:
    """All pipes that are there, from the deepest line to the one that people stand on, and their stops."""
    pipe_line(canvas, DIESEL_LINE, 'gold')
    pipe_line(canvas, DIESEL_BRANCH, 'gold')
    pipe_line(canvas, SLURRY_LINE, SLURRY)
    pipe_line(canvas, WARM_LINE, mix('terra', 'ochre', .3), 11)
    pipe_line(canvas, COLD_LINE, mix('ice', 'sea', .25), 11)
    for trunk in (LEFT_TRUNK, RIGHT_TRUNK):
        pipe_line(canvas, trunk, mix('teal', 'sea', .4), 12)
    _gas_pipe(canvas)
    for x, y, colour in STOPS:
        stop(canvas, x, y, colour)


def _gas_pipe(canvas: Canvas) -> None:
    """The thickest and oldest: patched, rusty, shut by its wheel, and broken off at the left."""
    pipe_line(canvas, GAS_LINE, GAS, 26)
    rng = np.random.default_rng(3)
    spots = joined(*[ellipse(float(x), 748 + float(y), r * 1.6, r) for x, y, r in zip(
        rng.uniform(560, 890, 34), rng.uniform(-11, 11, 34), rng.uniform(1.2, 3.6, 34), strict=True)])
    canvas.ink(spots, mix('rust', 'ink', .45), .75, wobble=.5, edge=.7, tooth=0)
    x, y = MOUTH
    rim = polygon([(x - 6, y - 17), (x + 8, y - 17), (x + 8, y + 17), (x - 2, y + 17), (x + 3, y + 8), (x - 5, y + 2),
                   (x + 2, y - 6)], 1)
    canvas.ink(rim, mix('rust', 'ink', .45), wobble=.6, edge=.7, tooth=0)
    canvas.ink(rect(676, y - 17, 46, 34, 3), mix('rust', 'terra', .45), wobble=.6, edge=.7, tooth=0)
    canvas.ink(joined(*[circle(676 + dx, y + dy, 2.6) for dx in (7, 39) for dy in (-11, 11)]), mix('rust', 'ink', .5),
               wobble=.1, tooth=0)


def paint_valve(canvas: Canvas, turn: int) -> None:
    """The wheel that shut the old pipe; it turns a little, and holds."""
    x, y = VALVE
    canvas.ink(rect(x - 5, y - 48, 10, 36, 2), mix('rust', 'ink', .4), wobble=.3, tooth=0)
    canvas.ink(rect(x - 17, y - 20, 34, 12, 3), mix('rust', 'ink', .3), wobble=.3, tooth=0)
    wheel_y = y - 48
    canvas.ink(ellipse(x, wheel_y, 30, 11), 'ochre', stroke=6.5, wobble=.3, edge=.4, tooth=0)
    for k in range(3):
        a = np.pi * k / 3 + turn * .28
        dx, dy = 28 * float(np.cos(a)), 10 * float(np.sin(a))
        canvas.ink(brush_stroke([(x - dx, wheel_y - dy), (x + dx, wheel_y + dy)], 4, 4), mix('ochre', 'rust', .3),
                   wobble=.2, tooth=0)
    canvas.ink(circle(x, wheel_y, 6), mix('brick', 'rust', .4), wobble=.2, tooth=0)


def paint_clog(canvas: Canvas) -> None:
    """The clog that went into the bog, come out of the old pipe."""
    x, y = MOUTH
    splash = spline([(x - 66, y + 14), (x - 58, y - 2), (x - 40, y - 12), (x - 14, y - 15),
                     (x + 6, y - 12), (x + 6, y + 15), (x - 30, y + 18)])
    canvas.ink(splash, mix('peat', 'ink', .3), wobble=1.2, edge=1, tooth=0)
    clog(Pen.at(canvas, MOUTH[0] - 24, MOUTH[1] + 16, .7, flip=True), 0)


def paint_load(canvas: Canvas, x: float, y: float, colour: Colour) -> None:
    """A little load that rides a line, with windows: it is a tram map after all."""
    canvas.ink(rect(x - 21, y - 9, 42, 18, 9), mix('ink', 'night', .3), wobble=.3, tooth=0)
    body = canvas.ink(rect(x - 18, y - 6.5, 36, 13, 6.5), mix(colour, 'cream', .55), wobble=.3, tooth=0)
    canvas.shade(body, 'rust', 3, -3, 3, alpha=.4, low=.3)
    panes = joined(*[rect(x + dx, y - 3.6, 7, 5.4, 1) for dx in (-13, -3.5, 6)])
    canvas.ink(panes, mix('ink', 'night', .3), wobble=.1, edge=.2, tooth=0)
