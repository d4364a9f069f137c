"""Low plants and crops: grass, heather, reeds, cotton grass, roots, rye, stooks.

Rows of plants take their x positions and a function ground(x) -> y, in px of the stage.
"""
import math
from collections.abc import Callable, Iterable

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, polygon
from assets.paint.kit.region import Region

from .scatter import seeded

Ground = Callable[[float], float]


def grass(canvas: Canvas, xs: Iterable[float], ground: Ground, height: tuple[float, float] = (8, 18),
          width: float = 2.6, colour: Colour = 'green', lean: float = .25, seed: int = 1,
          clip: Region | None = None, alpha: float = 1) -> Region | None:
    """One pointed blade at every x, of a height between the two given, leaning by chance."""
    rng = seeded(seed)
    blades = skia.Path()
    for x in xs:
        y, h = ground(x) + rng.uniform(0, 3), rng.uniform(*height)
        tip = rng.normal(lean * .3, lean) * h
        blades.addPath(polygon([(x - width / 2, y + 2), (x + tip * .4 - width * .2, y - h * .6), (x + tip, y - h),
                                (x + tip * .5 + width * .35, y - h * .55), (x + width / 2, y + 2)]))
    return canvas.ink(blades, colour, alpha, wobble=.3, edge=.4, tooth=0, mottle=0, streak=0, clip=clip)


def heather(canvas: Canvas, xs: Iterable[float], ground: Ground, height: tuple[float, float] = (9, 24),
            seed: int = 1, clip: Region | None = None) -> None:
    """Tufts of heather: dark twigs, a cushion of purple, bells in two lighter tints on the lit side."""
    rng = seeded(seed)
    twigs, cushions = skia.Path(), skia.Path()
    bells = [skia.Path(), skia.Path()]
    for x in xs:
        y, h = ground(x) + rng.uniform(0, 4), rng.uniform(*height)
        cushions.addPath(ellipse(x, y - h * .42, h * rng.uniform(.62, .85), h * .46))
        for _ in range(4):
            tip = rng.uniform(-.62, .62) * h
            top = y - h * rng.uniform(.8, 1.15)
            twigs.addPath(brush_stroke([(x + tip * .2, y + 2), (x + tip * .7, (y + top) / 2), (x + tip, top)], 1.8, .8))
            for k in range(4):
                up = .45 + k * .18
                px, py = x + tip * up + rng.uniform(-2.4, 2.4), y + (top - y) * up
                bells[int(rng.random() < .34)].addPath(ellipse(px, py, h * .1 + .5, h * .075 + .5,
                                                               rng.uniform(-50, 50)))
    canvas.ink(cushions, mix('heather', 'plum', .34), wobble=1.2, edge=1.2, tooth=0, clip=clip)
    canvas.ink(twigs, mix('plum', 'forest', .4), wobble=.2, edge=.3, tooth=0, clip=clip)
    canvas.ink(bells[0], mix('heather', 'rose', .18), wobble=.2, edge=.4, tooth=0, clip=clip)
    canvas.ink(bells[1], mix('rose', 'heather', .25), wobble=.2, edge=.4, tooth=0, clip=clip, plate='yellow')


def reeds(canvas: Canvas, xs: Iterable[float], ground: Ground, height: tuple[float, float] = (26, 52),
          colour: Colour = 'moss', head: Colour = 'rust', seed: int = 1, clip: Region | None = None) -> None:
    """Stems of reed mace, two in five with a brown head."""
    rng = seeded(seed)
    stems, heads = skia.Path(), skia.Path()
    for x in xs:
        y, h = ground(x), rng.uniform(*height)
        tip = rng.normal(0, .12) * h
        stems.addPath(brush_stroke([(x, y), (x + tip * .4, y - h * .6), (x + tip, y - h)], 3, 1, 2.4))
        if rng.random() < .4:
            heads.addPath(ellipse(x + tip * .9, y - h * .9, 2.6, 7.5, math.degrees(math.atan2(tip, h))))
    canvas.ink(stems, colour, wobble=.2, edge=.4, tooth=0, clip=clip)
    canvas.ink(heads, head, wobble=.2, edge=.4, tooth=0, clip=clip)


def cotton_grass(canvas: Canvas, xs: Iterable[float], ground: Ground, height: tuple[float, float] = (18, 34),
                 scale: float = 1, seed: int = 1) -> None:
    """Thin stems with a white tuft: the plant of the wet bog."""
    rng = seeded(seed)
    stems, tufts, shadow = skia.Path(), skia.Path(), skia.Path()
    for x in xs:
        y, h = ground(x), rng.uniform(*height) * scale
        tip = rng.normal(.12, .1) * h
        stems.addPath(brush_stroke([(x, y + 2), (x + tip * .4, y - h * .6), (x + tip, y - h)], 2 * scale, 1.1 * scale))
        for k in range(4):
            px, py = x + tip + rng.uniform(-3, 3) * scale, y - h + (k - 1) * 2.6 * scale
            tufts.addPath(ellipse(px, py, 4.4 * scale, 3.6 * scale, rng.uniform(-30, 30)))
        shadow.addPath(ellipse(x + tip - 1 * scale, y - h + 5 * scale, 3.4 * scale, 2.4 * scale))
    canvas.ink(stems, mix('moss', 'peat', .3), wobble=.2, edge=.3, tooth=0)
    canvas.ink(tufts, 'cream', wobble=.4, edge=.7, tooth=0)
    canvas.ink(shadow, mix('mist', 'till', .3), .8, wobble=.3, edge=.5, tooth=0)


def _root(rng: np.random.Generator, path: skia.Path, x: float, y: float, angle: float, length: float, width: float,
          depth: int) -> None:
    points = [(x, y)]
    for k in range(4):
        angle += rng.normal(0, .22)
        x, y = x + math.cos(angle) * length / 4, y + math.sin(angle) * length / 4
        points.append((x, y))
        if depth < 2 and k in (1, 2) and rng.random() < .75:
            aside = angle + rng.choice([-1, 1]) * rng.uniform(.5, .9)
            _root(rng, path, x, y, aside, length * .5, width * .5, depth + 1)
    path.addPath(brush_stroke(points, width, .8, width * .55))


def roots(canvas: Canvas, x: float, y: float, count: int = 3, length: float = 120, seed: int = 1,
          colour: Colour = 'peat_light', width: float = 7, spread: float = .7,
          clip: Region | None = None) -> Region | None:
    """Branching roots that go down from (x, y); `length` px, `width` px at the top."""
    rng = seeded(seed)
    path = skia.Path()
    for k in range(count):
        aside = k - (count - 1) / 2
        _root(rng, path, x + aside * width * .8, y, math.pi / 2 + aside * spread * .5 + rng.normal(0, .1),
              length * rng.uniform(.6, 1.1), width, 0)
    return canvas.ink(path, colour, wobble=.6, edge=.6, tooth=0, clip=clip)


def stook(canvas: Canvas, x: float, y: float, scale: float = 1) -> None:
    """Sheaves set up to dry; local units 30 wide, 38 high."""
    pen = Pen.at(canvas, x, y, scale)
    laid = pen.ink(polygon([(-15, 2), (-5, -26), (-9, -36), (9, -36), (5, -26), (15, 2)], 3), 'ochre', wobble=.6,
                   edge=.9, angle=90, tooth=0)
    pen.shade(laid, 'rust', -6, 0, 5, alpha=.7, texture='bristle090', blend='multiply')
    pen.ink(brush_stroke([(-6, -25), (6, -25)], 3, 3), 'rust', wobble=.2, tooth=0)


def rye(canvas: Canvas, x0: float, x1: float, ground: Ground, height: float = 30, seed: int = 1) -> None:
    """A standing field of rye from x0 to x1, about `height` px high."""
    tops = np.linspace(x0, x1, 60)
    outline = [(float(x), ground(x) - height * (1 + .1 * math.sin(x * .2))) for x in tops]
    outline += [(float(x), ground(x) + 4) for x in tops[::-1]]
    laid = canvas.ink(polygon(outline), 'ochre', wobble=1.4, edge=1.4, angle=90, streak=.08, tooth=0)
    if laid is not None:
        canvas.shade(laid, 'rust', 0, -height * .5, height * .4, alpha=.5, texture='bristle090', blend='multiply',
                     low=.2)
    grass(canvas, np.arange(x0 + 2, x1, 3.2), lambda x: ground(x) - height * .2, (height * .66, height * 1.25), 2.2,
          'gold', seed=seed)
    grass(canvas, np.arange(x0 + 4, x1, 6), lambda x: ground(x) - height * .13, (height * .6, height * 1.1), 2.2,
          mix('ochre', 'rust', .4), seed=seed + 1)


def field_flowers(canvas: Canvas, xs: Iterable[float], ground: Ground, colour: Colour = 'gold',
                  height: tuple[float, float] = (8, 16), radius: float = 2.6, seed: int = 1) -> None:
    """Round flower heads above the grass; stalks are left to the grass."""
    rng = seeded(seed)
    heads = skia.Path()
    for x in xs:
        heads.addCircle(x + rng.uniform(-3, 3), ground(x) - rng.uniform(*height), radius * rng.uniform(.7, 1.15))
    canvas.ink(heads, colour, wobble=.1, edge=.3, tooth=0)
