"""Things that stand on the raised bog and the drift sand and nowhere else: crane, turf stacks, wind-bent pine, boot.

`thing(canvas, x, y, scale)`: foot at (x, y), local units as in each docstring, facing right unless `flip`.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline, union
from assets.paint.kit.pen import Pen


def crane(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, feeding: bool = False) -> None:
    """A crane, 84 high when it looks up: grey egg of a body, drooping plumes, black and white neck, red crown."""
    pen = Pen(canvas, x, y, scale, flip)
    for foot, knee in ((-3, -24), (7, -22)):
        pen.ink(brush_stroke([(foot, 1), (foot - 2, knee), (foot + 1, -40)], 2.2, 2.6, 2), "ink", wobble=.1, edge=.3,
                tooth=0)
        pen.ink(brush_stroke([(foot - 1, 0), (foot + 8, 1)], 1.8, 1), "ink", wobble=0, edge=.2, tooth=0)
    grey = mix("stone", "mist", .55)
    plumes = joined(*[brush_stroke([(-12, -46 + k * 2), (-26 - k, -44 + k * 4), (-31 - k * .6, -30 + k * 5)], 6, 1.4, 6)
                      for k in range(3)])
    pen.ink(plumes, mix("stone", "ink", .35), wobble=.3, tooth=0)
    body = pen.ink(spline([(-22, -44), (-8, -55), (12, -54), (22, -46), (14, -36), (-6, -34), (-18, -38)]), grey,
                   wobble=.4, tooth=0)
    pen.shade(body, mix("stone", "ink", .3), 3, -9, 6, alpha=.75, low=.3, blend="normal")
    neck = [(17, -48), (28, -40), (35, -22), (38, -8)] if feeding else [(17, -48), (26, -58), (24, -72), (29, -82)]
    pen.ink(brush_stroke(neck, 9, 5, 6), "ink", wobble=.2, tooth=0)
    hx, hy = neck[-1]
    side = [(neck[-2][0] - 1, neck[-2][1] + 4), (hx - 3, hy)]
    pen.ink(brush_stroke(side, 2.6, 2), "white", wobble=.1, edge=.3, tooth=0)
    turn = 62 if feeding else 4
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    pen.ink(ellipse(hx + 1, hy, 5.4, 4, turn), "ink", wobble=.1, tooth=0)
    pen.ink(ellipse(hx - 1 * c + 2.6 * s, hy - 3 * c - 1 * s, 3.4, 1.8, turn), "brick", wobble=0, edge=.2, tooth=0)
    pen.ink(polygon([(hx + 4 * c + 1.4 * s, hy + 4 * s - 1.4 * c), (hx + 18 * c, hy + 18 * s),
                     (hx + 4 * c - 1.6 * s, hy + 4 * s + 1.6 * c)]), "sand_dark", wobble=0, edge=.3, tooth=0)
    pen.ink(circle(hx + 2 * c, hy + 2 * s - 1, 1), "glow", wobble=0, edge=.1, tooth=0)


def turf_stack(canvas: Canvas, x: float, y: float, scale: float = 1, rows: int = 6, seed: int = 1) -> None:
    """Turves laid to dry in a round stack, one brick's width of air between; 78 wide, 9 high a row."""
    rng = np.random.default_rng(seed)
    pen = Pen(canvas, x, y, scale)
    width = 39.0
    pen.ink(spline([(-width - 4, 2), (-width * .8, -rows * 5), (-width * .3, -rows * 9 + 4),
                    (width * .3, -rows * 9 + 4),
                    (width * .8, -rows * 5), (width + 4, 2)]), mix("peat", "ink", .55), wobble=.4, tooth=0)
    heaps = [skia.Path(), skia.Path(), skia.Path()]
    for row in range(rows):
        reach = width * math.cos(row / rows * 1.15)
        for k in np.arange(-reach + (row % 2) * 7, reach - 4, 14.6):
            turf = rect(k + rng.uniform(-.8, .8), -9 * row - 8.4, 12.6, 7.4, 1.6, rng.uniform(-4, 4))
            heaps[int(rng.integers(3))].addPath(turf)
    for heap, paint in zip(heaps, ("peat_light", mix("peat_light", "rust", .25), mix("peat_light", "clay", .3)),
                           strict=True):
        laid = pen.ink(heap, paint, wobble=.4, edge=.6, tooth=0)
        pen.shade(laid, "ink", -2, -3, 2, alpha=.4, low=.3)


def turf_rows(canvas: Canvas, x: float, y: float, scale: float = 1, count: int = 9, seed: int = 2) -> None:
    """Fresh turves set upright in pairs along the field, 15 wide each."""
    rng = np.random.default_rng(seed)
    pen = Pen(canvas, x, y, scale)
    pairs = skia.Path()
    for k in range(count):
        for lean in (-16, 14):
            pairs.addPath(rect(k * 15 + (3 if lean > 0 else -3), -10, 5.4, 11, 1, lean + rng.uniform(-4, 4)))
    laid = pen.ink(pairs, mix("peat_light", "rust", .18), wobble=.3, tooth=0)
    pen.shade(laid, "ink", -2, -2, 2, alpha=.45, low=.3)


def spade(canvas: Canvas, x: float, y: float, scale: float = 1, turn: float = 12) -> None:
    """A peat spade stuck in the ground, 62 high: straight wooden blade shod with iron, T handle."""
    pen = Pen(canvas, x, y, scale, turn=turn)
    pen.ink(brush_stroke([(0, -16), (0, -60)], 3.6, 3), "wood", wobble=.2, tooth=0)
    pen.ink(brush_stroke([(-7, -60), (7, -60)], 4, 4), "wood", wobble=.2, tooth=0)
    pen.ink(rect(-6.5, -20, 13, 24, 2), mix("wood", "peat", .3), wobble=.3, tooth=0)
    pen.ink(rect(-6.5, -5, 13, 9, 1), "stone", wobble=.2, tooth=0)


def boot(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, turn: float = 0) -> None:
    """A rubber boot, 34 high; sole at y = 0."""
    pen = Pen(canvas, x, y, scale, flip, turn)
    boot_path = spline([(-9, -34, "c"), (8, -34, "c"), (7, -14), (20, -8), (23, -1, "c"), (-9, -1, "c"), (-8, -16)])
    laid = pen.ink(boot_path, mix("forest", "teal", .3), wobble=.3, tooth=0)
    pen.shade(laid, "ink", 4, -4, 4, alpha=.5, low=.3)
    pen.ink(brush_stroke([(-10, -33), (9, -33)], 4, 4), mix("forest", "sea", .5), wobble=.2, tooth=0)
    pen.ink(brush_stroke([(-10, 0), (22, 0)], 3, 3), "ink", wobble=.2, tooth=0)


def pine(canvas: Canvas, x: float, y: float, scale: float = 1, lean: float = 30, seed: int = 4, stilts: float = 1
         ) -> None:
    """A Scots pine on a blown-out dune, about 200 high: 26 px x `stilts` of bare roots, flat crowns in the wind."""
    rng = np.random.default_rng(seed)
    pen = Pen(canvas, x, y, scale)
    up = 26 * stilts
    bark, red = mix("rust", "clay", .5), mix("terra", "clay", .35)
    legs = skia.Path()
    for side, drop in ((-74, 10), (-46, 4), (-24, 12), (-6, 8), (16, 12), (38, 5), (66, 16), (92, 26)):
        legs.addPath(brush_stroke([(side * .08, -up - 6), (side * .4, -up * .72 + abs(side) * .06),
                                   (side * .82, -up * .2 + drop * .4), (side, drop)], 10, 2, 5.4, 24))
    laid = pen.ink(legs, mix(bark, "peat", .35), wobble=.5, tooth=0)
    pen.shade(laid, "ink", 2, -4, 4, alpha=.5, low=.3)
    trunk = brush_stroke([(0, -up + 4), (lean * .1 - 5, -up - 54), (lean * .55 + 6, -up - 112), (lean, -up - 160)],
                         22, 9, 15, 40)
    laid = pen.ink(trunk, red, wobble=.6, tooth=0, angle=90)
    pen.shade(laid, mix(bark, "ink", .4), -6, 0, 6, alpha=.75, low=.2, blend="normal", texture="bristle090")
    limbs = [((lean * .35, -up - 88), (lean - 62, -up - 118)), ((lean * .6, -up - 116), (lean + 62, -up - 138)),
             ((lean * .85, -up - 140), (lean - 36, -up - 168)), ((lean, -up - 156), (lean + 34, -up - 178))]
    pen.ink(joined(*[brush_stroke([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 7), b], 8, 3, 5.4) for a, b in limbs]),
            bark, wobble=.4, tooth=0)
    for cx, cy, rx, ry in ((lean - 66, -up - 124, 38, 15), (lean + 68, -up - 146, 42, 16),
                           (lean - 40, -up - 172, 36, 15),
                           (lean + 38, -up - 184, 40, 17), (lean - 2, -up - 192, 38, 19)):
        _needles(pen, cx, cy, rx, ry, rng)


def _needles(pen: Pen, cx: float, cy: float, rx: float, ry: float, rng: np.random.Generator) -> None:
    cushion = union(ellipse(cx, cy, rx, ry), ellipse(cx - rx * .5, cy + ry * .25, rx * .6, ry * .7),
                    ellipse(cx + rx * .5, cy + ry * .2, rx * .62, ry * .72))
    laid = pen.ink(cushion, mix("forest", "teal", .15), wobble=1.5, edge=1.2, tooth=0)
    pen.shade(laid, "night", -5, -8, 6, alpha=.55, low=.2, texture="sponge")
    tufts = skia.Path()
    for _ in range(26):
        angle, far = rng.uniform(0, 2 * math.pi), rng.uniform(0, 1) ** .6
        px, py = cx + math.cos(angle) * far * rx, cy - 2 + math.sin(angle) * far * ry
        for tilt in (-35, 0, 35):
            heading = math.radians(-90 + tilt + rng.uniform(-20, 20))
            tufts.addPath(brush_stroke([(px, py), (px + 7 * math.cos(heading), py + 7 * math.sin(heading))], 1.8, .6,
                                       count=4))
    pen.ink(tufts, mix("moss", "forest", .3), wobble=.2, edge=.3, tooth=0)


def marram(canvas: Canvas, x: float, y: float, scale: float = 1, seed: int = 1, colour: Colour = "moss") -> None:
    """A tuft of marram grass, about 34 high, combed by the wind."""
    rng = np.random.default_rng(seed)
    blades = [skia.Path(), skia.Path()]
    for k in range(22):
        start = rng.uniform(-13, 13)
        tall, over = rng.uniform(14, 40), rng.uniform(2, 26)
        blades[k % 2].addPath(brush_stroke([(start * .6, 3), (start + over * .3, -tall * .72),
                                            (start + over, -tall + over * .28)], 2.4, .6, 1.8, 10))
    pen = Pen(canvas, x, y, scale)
    pen.ink(blades[0], mix(colour, "forest", .35), wobble=.2, edge=.3, tooth=0)
    pen.ink(blades[1], mix(colour, "sand", .35), wobble=.2, edge=.3, tooth=0)


def row_boat(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """A small boat with a hand drill laid across it, 110 long; waterline at y = 0."""
    pen = Pen(canvas, x, y, scale)
    pen.ink(brush_stroke([(-30, -8), (44, -34)], 3, 3), "till", wobble=.2, tooth=0)
    pen.ink(brush_stroke([(37, -43), (50, -26)], 4.4, 4.4), "wood", wobble=.2, tooth=0)
    hull = pen.ink(spline([(-56, -17, "c"), (-20, -12), (24, -12), (56, -19, "c"), (44, 3), (-42, 4)]),
                   mix("brick", "rust", .4), wobble=.4, tooth=0)
    pen.shade(hull, "plum", 3, -9, 6, alpha=.55, low=.25)
    pen.ink(brush_stroke([(-56, -17), (-16, -12), (24, -12), (56, -19)], 3.4, 3.4), "cream", wobble=.3, tooth=0)
    for plank in (-22, 18):
        pen.ink(brush_stroke([(plank - 7, -12), (plank + 7, -12)], 4.6, 4.6), "wood", wobble=.2, tooth=0)


def dead_birch(canvas: Canvas, x: float, y: float, scale: float = 1, seed: int = 1) -> None:
    """A drowned birch of the bog, 100 high, with broken arms."""
    rng = np.random.default_rng(seed)
    pen = Pen(canvas, x, y, scale)
    lean = rng.uniform(-10, 10)
    pen.ink(brush_stroke([(0, 3), (lean * .3 + 2, -52), (lean, -100)], 7, 2, 5), "bone", wobble=.4, tooth=0)
    arms = skia.Path()
    for k in range(6):
        up = .4 + k * .1
        side = 1 if k % 2 else -1
        ax, ay = lean * up, -100 * up
        arms.addPath(brush_stroke([(ax, ay), (ax + side * 13, ay - 9), (ax + side * rng.uniform(16, 26), ay - 21)],
                                  2.6, .9))
    pen.ink(arms, mix("bone", "clay", .45), wobble=.3, edge=.4, tooth=0)
    marks = joined(*[brush_stroke([(lean * u - 2.6, -100 * u), (lean * u + 1.4, -100 * u)], 2.2, .8) for u in
                     (.1, .22, .31, .47, .6, .72)])
    pen.ink(marks, "ink", wobble=.2, edge=.3, tooth=0)
