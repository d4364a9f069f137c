"""What changes in the land behind the card table: one painter for each piece, told where it stands in a region.

Small and plain, readable at arm's length: a field in leaf, a pond, lamps, people, gauges, a crack and its plaster.
"""
import math
from collections.abc import Callable, Sequence

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.people import person
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, joined, polygon, polyline, rect
from assets.paint.kit.props import animals, machines, plants, sky

Line = Callable[[float], float]
Point = tuple[float, float]
Someone = tuple[str, float, float, float, bool]
"""Who, feet at x and y, size, looking left or not."""
PENNANTS = ("brick", "gold", "teal", "cream")


def crop(canvas: Canvas, x0: float, x1: float, top: Line, low: Line, step: float = 17) -> None:
    """A field in leaf: rows of green that fan out towards the reader."""
    field = canvas.ink(band(top, low, x0, x1, 60), mix("green", "lime", .35), wobble=.9, edge=.9, angle=0, streak=.06,
                       tooth=0)
    middle = (x0 + x1) / 2
    rows = [brush_stroke([(x, top(x)), (x + (x - middle) * .22, low(x) + 4)], 2.2, 5.5)
            for x in _spread(x0 - 40, x1 + 40, step)]
    canvas.ink(joined(*rows), mix("forest", "green", .35), .95, wobble=.8, edge=.8, tooth=0, clip=field)
    blooms = [circle(x + dx, top(x) + 7 + (number * 5) % 17, 1.7)
              for number, (x, dx) in enumerate((x, d) for x in _spread(x0 + 6, x1 - 6, step) for d in (0, 8))]
    canvas.ink(joined(*blooms), "glow", wobble=.2, edge=.3, tooth=0, clip=field)


def pond(canvas: Canvas, x: float, y: float, wide: float) -> None:
    """Room for water: a pond with reeds and a duck."""
    canvas.ink(ellipse(x, y + 1, wide + 6, wide * .16 + 3), mix("moss", "ochre", .35), wobble=1, edge=.9, tooth=0)
    water = canvas.ink(ellipse(x, y, wide, wide * .16), mix("sea", "ice", .35), wobble=.9, edge=.8, tooth=0, angle=0)
    canvas.tone(water, "sea", .5, "teal", -6, 5, 5, .8, low=.35)
    glints = [brush_stroke([(x + dx, y + dy), (x + dx + 17, y + dy)], 1.4, 1.4) for dx, dy in ((-18, -3), (8, 3))]
    canvas.ink(joined(*glints), "cream", .8, wobble=.3, edge=.4, tooth=0)
    for side in (-1, 1):
        xs = [x + side * (wide * .62 + 5 * k) for k in range(5)]
        plants.reeds(canvas, xs, lambda _x: y + 3, (20, 34), "moss", "rust", seed=5 + side)
    animals.duck(canvas, x - 6, y + 1, .34)


def gauges(canvas: Canvas, places: Sequence[Point]) -> None:
    """Measuring: striped staffs, each with a small gold hood."""
    for x, y in places:
        canvas.ink(rect(x - 3.4, y - 36, 6.8, 38, 1), "cream", wobble=.3, edge=.4, tooth=0)
        stripes = joined(*(rect(x - 3.4, y - 30 + 10 * k, 6.8, 5) for k in range(3)))
        canvas.ink(stripes, "brick", wobble=.2, edge=.3, tooth=0)
        canvas.ink(polygon([(x - 7, y - 35), (x, y - 44), (x + 7, y - 35)], 1), "gold", wobble=.3, edge=.4, tooth=0)


def lamps(canvas: Canvas, places: Sequence[Point], windows: Sequence[Point]) -> None:
    """Lights go on: lamps along the road, and glowing windows."""
    for x, y in places:
        canvas.glow(x, y - 40, 26, "glow", .75, power=.9)
        canvas.ink(joined(brush_stroke([(x, y), (x, y - 36)], 3, 2.4), rect(x - 6, y - 36, 12, 3)), "ink", wobble=.2,
                   edge=.3, tooth=0)
        canvas.ink(rect(x - 4.5, y - 47, 9, 11, 2), "glow", wobble=.2, edge=.3, tooth=0)
        canvas.ink(polygon([(x - 7, y - 46), (x, y - 53), (x + 7, y - 46)], 1), "ink", wobble=.2, edge=.3, tooth=0)
    for x, y in windows:
        canvas.glow(x, y, 15, "glow", .7, power=.9)
        canvas.ink(rect(x - 3.2, y - 5, 6.4, 10, 2), "glow", wobble=.2, edge=.3, tooth=0)


def bunting(canvas: Canvas, left: Point, right: Point, poles: bool = True) -> None:
    """A string of pennants from one place to another."""
    (x0, y0), (x1, y1) = left, right
    sag = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 62 * t * (1 - t)) for t in (k / 12 for k in range(13))]
    if poles:
        canvas.ink(joined(*(brush_stroke([(x, y), (x, y + 76)], 3, 3.6) for x, y in (left, right))), "wood", wobble=.3,
                   edge=.4, tooth=0)
    canvas.ink(brush_stroke(sag, 1.4, 1.4), "ink", wobble=.2, edge=.3, tooth=0)
    for number, (x, y) in enumerate(sag[1:-1]):
        flag = polygon([(x - 6, y), (x + 6, y), (x, y + 15)], .6)
        canvas.ink(flag, PENNANTS[number % len(PENNANTS)], wobble=.3, edge=.4, tooth=0)


def company(canvas: Canvas, people: Sequence[Someone]) -> None:
    """People of the story, small, with a dry shade at their feet."""
    for name, x, y, size, flip in people:
        canvas.ink(ellipse(x + 4, y + 1, 92 * size, 11 * size), "ink", .35, wobble=.8, edge=.8, tooth=0)
        person(canvas, name, x, y, size, "speak" if flip else "listen", flip=flip, prop="", mouth="smile")


def corer(canvas: Canvas, x: float, y: float) -> None:
    """Somebody looks into the ground: Selam, her drill, and the core laid out beside it."""
    company(canvas, [("selam", x, y, .145, False)])
    machines.hand_drill(canvas, x + 36, y + 3, .56)
    tray = [("peat", 0.0), ("sand", 13.0), ("till", 30.0), ("clay", 43.0)]
    canvas.ink(rect(x + 56, y - 7, 62, 10, 3), "wood", wobble=.4, edge=.4, tooth=0)
    for colour, at in tray:
        canvas.ink(rect(x + 59 + at, y - 5, 12, 5.5, 1), colour, wobble=.2, edge=.3, tooth=0)


def warm_well(canvas: Canvas, x: float, y: float) -> None:
    """A well that gives warmth, and a finger-post that says where to go."""
    canvas.ink(ellipse(x + 4, y + 1, 36, 5), "ink", .35, wobble=.8, edge=.8, tooth=0)
    canvas.glow(x, y - 30, 46, "glow", .65, power=.9)
    sky.smoke(canvas, x + 4, y - 56, .62, "cream", .85)
    wall = canvas.ink(rect(x - 22, y - 30, 44, 32, 2), "terra", wobble=.4, edge=.5, tooth=0)
    canvas.tone(wall, "terra", .4, "rust", -9, 0, 8, .8, low=.4)
    canvas.ink(polygon([(x - 28, y - 28), (x, y - 52), (x + 28, y - 28)], 1), "teal", wobble=.4, edge=.5, tooth=0)
    canvas.ink(circle(x, y - 14, 8.5), "glow", wobble=.3, edge=.4, tooth=0)
    canvas.ink(circle(x, y - 14, 8.5), "ink", stroke=1.8, wobble=.3, edge=.4, tooth=0)
    post = x - 48
    canvas.ink(brush_stroke([(post, y + 2), (post, y - 52)], 4, 3.4), "wood", wobble=.3, edge=.4, tooth=0)
    for top, reach, colour in ((-50, 1, "cream"), (-36, -1, "gold")):
        arm = [(post - reach * 9, y + top), (post + reach * 20, y + top), (post + reach * 28, y + top + 5),
               (post + reach * 20, y + top + 10), (post - reach * 9, y + top + 10)]
        canvas.ink(polygon(arm, .6), colour, wobble=.3, edge=.4, tooth=0)


def crack(canvas: Canvas, path: Sequence[Point], barrier: Point) -> None:
    """The wall has split: a dark zigzag with a pale lip, bricks on the ground, a barrier before it."""
    canvas.ink(polyline([(x + 2.5, y) for x, y in path], False), "cream", .8, stroke=4.5, wobble=.3, edge=.4, tooth=0)
    canvas.ink(polyline(list(path), False), "ink", stroke=3.6, wobble=.3, edge=.4, tooth=0)
    for number, (x, y) in enumerate(path[1:-1]):
        side = 11 if number % 2 else -11
        canvas.ink(brush_stroke([(x, y), (x + side, y + 7)], 2.6, 1.2), "ink", wobble=.3, edge=.4, tooth=0)
    x, y = barrier
    canvas.ink(joined(*(rect(x + dx, y - 3 - dy, 9, 6, 1, turn) for dx, dy, turn in
                        ((-24, 0, 20), (-34, -2, -12), (62, 0, 8)))), "rust", wobble=.3, edge=.4, tooth=0)
    canvas.ink(joined(rect(x - 8, y - 22, 5, 24), rect(x + 47, y - 22, 5, 24)), "ink", wobble=.3, edge=.4, tooth=0)
    board = canvas.ink(rect(x - 14, y - 22, 72, 13, 2), "cream", wobble=.3, edge=.4, tooth=0)
    slant = [polygon([(x - 12 + 18 * k, y - 8), (x - 4 + 18 * k, y - 24), (x + 5 + 18 * k, y - 24),
                      (x - 3 + 18 * k, y - 8)]) for k in range(4)]
    canvas.ink(joined(*slant), "brick", wobble=.2, edge=.3, tooth=0, clip=board)


def mended(canvas: Canvas, path: Sequence[Point]) -> None:
    """The split is closed with new stones, and wears a sticking plaster."""
    canvas.ink(polyline(list(path), False), mix("sand", "terra", .35), stroke=4.5, wobble=.4, edge=.5, tooth=0)
    x, y = path[len(path) // 2]
    for turn in (35, -35):
        canvas.ink(rect(x - 17, y - 5, 34, 10, 5, turn), mix("rose", "cream", .45), wobble=.3, edge=.4, tooth=0)
    canvas.ink(joined(*(circle(x + dx, y + dy, 1.1) for dx in (-3, 3) for dy in (-3, 3))), "rust", wobble=.1, edge=.2,
               tooth=0)


def shower(canvas: Canvas, x: float, y: float, wide: float, low: float) -> None:
    """A setback hangs over the land: one dark cloud and its rain."""
    xs = [x - wide * .4 + wide * .8 * k / 11 for k in range(12)]
    sky.rain(canvas, xs, y + 14, low, 7, mix("till", "teal", .4), 24)
    for dx, dy, share in ((10, 6, 1.0), (0, 0, .92)):
        shade = mix("till", "plum", .45) if dx else mix("till", "mist", .2)
        sky.cloud(canvas, x + dx, y + dy, wide * share, wide * .24, shade)


def _spread(first: float, last: float, step: float) -> list[float]:
    return [first + step * k for k in range(math.ceil((last - first) / step))]
