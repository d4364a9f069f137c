"""Trees and the far line of trees.

Each tree stands with its foot at (x, y); `height` in px of the stage. Oak, birch and juniper are the trees
of the sand; spruce only belongs to planted woods of today.
"""
import math
from collections.abc import Callable

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, polygon, spline, union
from assets.paint.kit.patterns import jittered_grid, stone_outline
from assets.paint.kit.region import Region

from .scatter import box_of, seeded

CROWN = ((-36, -78, 30), (-18, -108, 34), (16, -114, 33), (38, -84, 30), (2, -78, 36), (-48, -64, 18), (50, -66, 18))


def _oak_trunk(canvas: Canvas, x: float, y: float, s: float, colour: Colour) -> None:
    trunk = joined(brush_stroke([(x - 2 * s, y + 4), (x + 1 * s, y - 40 * s), (x, y - 80 * s)], 17 * s, 7 * s, 11 * s),
                   brush_stroke([(x, y - 40 * s), (x + 20 * s, y - 66 * s), (x + 30 * s, y - 84 * s)], 7 * s, 3 * s),
                   brush_stroke([(x, y - 34 * s), (x - 18 * s, y - 60 * s), (x - 28 * s, y - 76 * s)], 7 * s, 3 * s))
    laid = canvas.ink(trunk, colour, wobble=.6, edge=.7, angle=90)
    if laid is not None:
        canvas.shade(laid, 'ink', -5 * s, 0, 4 * s, alpha=.6, blend='multiply')


def oak(canvas: Canvas, x: float, y: float, height: float = 150, colour: Colour = 'forest', leaf: Colour = 'green',
        seed: int = 1, light: tuple[float, float] = (-.6, -.8), width: float = 1) -> Region | None:
    """A round-crowned oak of 150 local units, about 20 m in life; leaf stamps on the lit side."""
    rng = seeded(seed)
    s = height / 150
    _oak_trunk(canvas, x, y, s, 'peat')
    crown: skia.Path | None = None
    for dx, dy, reach in CROWN:
        clump = ellipse(x + (dx + rng.uniform(-5, 5)) * s * width, y + (dy + rng.uniform(-5, 5)) * s,
                        reach * s * 1.05 * width, reach * s * .92)
        crown = clump if crown is None else union(crown, clump)
    assert crown is not None
    laid = canvas.ink(crown, colour, wobble=2.2 * min(1, s + .3), edge=1.2, angle=45, tooth=.015)
    if laid is None:
        return None
    lx, ly = light
    canvas.shade(laid, 'night', lx * 34 * s, ly * 34 * s, 20 * s, alpha=.6, texture='sponge', low=.2, blend='multiply')
    stamps = skia.Path()
    for px, py in jittered_grid(rng, box_of(crown), 13 * s, 11 * s, .35):
        lit = ((px - x) * lx + (py - (y - 90 * s)) * ly) / (50 * s)
        if crown.contains(px, py) and rng.random() < .35 + .5 * lit:
            stamps.addPath(ellipse(px, py, 4.6 * s, 2.4 * s, rng.uniform(-60, 30)))
    canvas.ink(stamps, leaf, .95, wobble=.4, edge=.5, tooth=0, clip=laid, plate='yellow')
    return laid


def _birch_limbs(rng: np.random.Generator, x: float, y: float, height: float, lean: float
                 ) -> tuple[skia.Path, list[tuple[float, float, float]]]:
    """Nine limbs left and right, and the clumps (x, y, reach) that hang at them."""
    s = height / 190
    limbs, clumps = skia.Path(), [(x + lean, y - height, 22 * s)]
    for k in range(9):
        up = .36 + .6 * k / 9
        side = 1 if k % 2 else -1
        bx, by = x + lean * up, y - height * up
        reach = (1.15 - up) * 78 * s * rng.uniform(.8, 1.1)
        tip = (bx + side * reach * .8, by - reach * .55)
        limbs.addPath(brush_stroke([(bx, by), (bx + side * reach * .45, by - reach * .42), tip], 3.2 * s, 1 * s))
        clumps += [(*tip, reach * .5), (bx + side * reach * .5, by - reach * .45, reach * .45)]
    return limbs, clumps


def _birch_trunk(canvas: Canvas, rng: np.random.Generator, x: float, y: float, height: float, lean: float) -> None:
    s = height / 190
    trunk = canvas.ink(brush_stroke([(x, y + 3), (x + lean * .4 + 3 * s, y - height * .45), (x + lean, y - height)],
                                    10 * s, 2.2 * s, 7 * s), 'cream', wobble=.6, edge=.5)
    if trunk is None:
        return
    canvas.shade(trunk, 'stone_dark', -4 * s, 0, 3 * s, alpha=.6, blend='multiply')
    bark = skia.Path()
    for k in range(13):
        up = k / 13 * .8 + rng.uniform(0, .05)
        side = rng.choice([-1, 1])
        px, py = x + lean * up + 2 * s * math.sin(up * 3), y - height * up
        bark.addPath(brush_stroke([(px + side * 5 * s, py), (px + side * rng.uniform(-2, 1) * s, py - s)], 3.2 * s, s))
    canvas.ink(bark, 'ink', wobble=.3, edge=.4, tooth=0, clip=trunk)


def birch(canvas: Canvas, x: float, y: float, height: float = 190, seed: int = 1, leaf: Colour = 'moss',
          second_leaf: Colour = 'gold', lean: float = 0) -> None:
    """An airy birch; `lean` px to the right at the top. Moss and gold leaves: early autumn."""
    rng = seeded(seed)
    s = height / 190
    limbs, clumps = _birch_limbs(rng, x, y, height, lean)
    for cx, cy, reach in clumps:
        outline = stone_outline(rng, cx, cy + 4 * s, max(15 * s, reach * .62), max(11 * s, reach * .46),
                                rng.uniform(-20, 20))
        canvas.ink(outline, leaf, .8, wobble=1.6, edge=1.4, field=lambda X, Y: 0 * X + 0 * Y + .72, texture='sponge',
                   tooth=0)
    _birch_trunk(canvas, rng, x, y, height, lean)
    canvas.ink(limbs, 'peat_light', wobble=.4, edge=.4, tooth=0)
    leaves = [skia.Path(), skia.Path()]
    for cx, cy, reach in clumps:
        for _ in range(int(9 + reach * .25)):
            angle, far = rng.uniform(0, 2 * math.pi), rng.uniform(0, 1) ** .6
            px, py = cx + math.cos(angle) * far * reach * .75, cy + 4 * s + math.sin(angle) * far * reach * .55
            leaves[int(rng.random() > .6)].addPath(ellipse(px, py, 3.6 * s, 2.1 * s, rng.uniform(20, 110)))
    canvas.ink(leaves[0], mix(leaf, 'forest', .45), wobble=.2, edge=.4, tooth=0)
    canvas.ink(leaves[1], second_leaf, wobble=.2, edge=.4, tooth=0)


def juniper(canvas: Canvas, x: float, y: float, height: float = 90, width: float = 26, seed: int = 1,
            colour: Colour = 'forest') -> None:
    """A flame-shaped juniper, dark left, mossy right."""
    rng = seeded(seed)
    w, h = width, height
    outline = spline([(x - w * .36, y + 3), (x - w * .55, y - h * .3), (x - w * .32, y - h * .72),
                      (x + rng.uniform(-3, 3) * w / 26, y - h), (x + w * .33, y - h * .7), (x + w * .55, y - h * .28),
                      (x + w * .36, y + 3)])
    laid = canvas.ink(outline, colour, wobble=min(1.6, w / 16), edge=1.2, angle=90)
    if laid is not None:
        canvas.shade(laid, 'night', -w * .3, -h * .11, w * .3, alpha=.6, texture='bristle090', blend='multiply')
        canvas.shade(laid, 'moss', w * .34, h * .07, w * .23, alpha=.6, texture='bristle090', blend='normal', low=.35)


def spruce(canvas: Canvas, x: float, y: float, height: float = 80, colour: Colour = 'forest') -> None:
    """Three stacked skirts; a planted tree of today."""
    w = height * .42
    skirts = joined(*[polygon([(x - w * k, y - height * a), (x, y - height * b), (x + w * k, y - height * a)], 3)
                      for k, a, b in ((.5, .1, .62), (.4, .36, .82), (.28, .6, 1.0))])
    canvas.ink(joined(brush_stroke([(x, y + 2), (x, y - height * .2)], w * .16, w * .12)), 'peat', wobble=.3, tooth=0)
    laid = canvas.ink(skirts, colour, wobble=1.2, edge=1, angle=90, tooth=.004)
    if laid is not None:
        canvas.shade(laid, 'night', -w * .25, -4, w * .2, alpha=.5, texture='sponge', blend='multiply')


def bush(canvas: Canvas, x: float, y: float, radius: float = 14, colour: Colour = 'green', seed: int = 1) -> None:
    """A low round bush of three clumps."""
    rng = seeded(seed)
    clumps = joined(*[ellipse(x + dx * radius, y - radius * up, radius * r * rng.uniform(.9, 1.1), radius * r * .9)
                      for dx, up, r in ((-.6, .5, .66), (.1, .72, .8), (.75, .48, .6))])
    laid = canvas.ink(clumps, colour, wobble=.9, edge=1, tooth=0)
    if laid is not None:
        canvas.shade(laid, 'night', -radius * .3, -radius * .4, radius * .3, alpha=.5, texture='sponge',
                     blend='multiply')


def tree_line(canvas: Canvas, ground: Callable[[float], float], x0: float, x1: float, height: float, colour: Colour,
              seed: int = 1, gaps: float = .1, clip: Region | None = None, alpha: float = 1) -> Region | None:
    """A flat silhouette of a far wood along y = ground(x) from x0 to x1; `gaps` = share of open stretches."""
    rng = seeded(seed)
    silhouette = skia.Path()
    silhouette.setFillType(skia.PathFillType.kWinding)
    x = x0
    while x < x1:
        if rng.random() < gaps:
            x += rng.uniform(.8, 2.4) * height
            continue
        kind, y = rng.random(), ground(x)
        tall, wide = height * rng.uniform(.55, 1.1), height * rng.uniform(.5, .95)
        if kind < .65:
            silhouette.addPath(ellipse(x, y - tall * .55, wide * .6, tall * .55))
        elif kind < .85:
            silhouette.addPath(polygon([(x - wide * .22, y + 3), (x, y - tall * 1.25), (x + wide * .22, y + 3)], 4))
        else:
            silhouette.addPath(ellipse(x, y - tall * .4, wide * .8, tall * .4))
        silhouette.addRect(skia.Rect.MakeLTRB(x - wide * .6, y - tall * .2, x + wide * .6, y + 8))
        x += wide * rng.uniform(.55, 1.0)
    return canvas.ink(silhouette, colour, alpha, wobble=1.5, edge=1, tooth=.01, clip=clip)
