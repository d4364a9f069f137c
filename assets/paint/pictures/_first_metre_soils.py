"""Sand, loam, clay and peat as seen through a magnifying glass: grain, colour, water and small life of each.

Owns how each soil looks at that scale, for the four windows and for the lens that the reader moves.
"""
from collections.abc import Callable

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, moved, polygon, spline
from assets.paint.kit.patterns import jittered_grid, stone_outline

LOAM: Colour = mix('#B58C5C', 'moss', .12)
CLAY: Colour = mix('clay', 'till', .5)
PEAT: Colour = materials()['peat'].colour
SAND: Colour = materials()['cover_sand'].colour
BASES: dict[str, Colour] = {'sand': mix(SAND, 'clay', .62), 'loam': mix(LOAM, 'peat', .3), 'clay': CLAY,
                            'peat': mix(PEAT, 'ink', .2)}
FILM: Colour = mix('ice', 'frost', .4)


def magnified(canvas: Canvas, kind: str, region: Region | None, zoom: float, seed: int) -> None:
    """Fill a region with one soil, `zoom` 1 = as large as in the windows."""
    if region is None:
        return
    laid = canvas.ink(region, BASES[kind], tooth=0, mottle=.06, streak=.05)
    painter: Callable[[Canvas, Region, float, np.random.Generator], None] = {
        'sand': _sand, 'loam': _loam, 'clay': _clay, 'peat': _peat}[kind]
    painter(canvas, laid or region, zoom, np.random.default_rng(seed))


def _stones(canvas: Canvas, region: Region, rng: np.random.Generator, step: float, reach: tuple[float, float],
            tints: tuple[Colour, ...], keep: float = 1) -> None:
    """Grains in several tints, each with its lit and its dark side."""
    paths = [skia.Path() for _ in tints]
    for x, y in jittered_grid(rng, _grown(canvas, region, step), step, step * .92, .2):
        if rng.random() > keep:
            continue
        r = rng.uniform(*reach)
        outline = stone_outline(rng, x, y, r * rng.uniform(.95, 1.2), r * rng.uniform(.8, 1), rng.uniform(0, 180), 7)
        paths[int(rng.integers(len(tints)))].addPath(outline)
    for path, tint in zip(paths, tints, strict=True):
        laid = canvas.ink(path, tint, wobble=.4, edge=.25, tooth=0, clip=region)
        canvas.shade(laid, mix(tint, 'peat', .6), -reach[1] * .16, -reach[1] * .24, reach[1] * .2, alpha=.7,
                     blend='normal', low=.3)
        canvas.shade(laid, 'white', reach[1] * .16, reach[1] * .22, reach[1] * .15, alpha=.75, blend='normal', low=.46)


def _grown(canvas: Canvas, region: Region, by: float) -> tuple[float, float, float, float]:
    left, top, right, bottom = canvas.box(region)
    return left - by, top - by, right + by, bottom + by


def _sand(canvas: Canvas, region: Region, zoom: float, rng: np.random.Generator) -> None:
    """Loose round grains with air between them: water runs through."""
    reach = 10.5 * zoom
    _stones(canvas, region, rng, 20 * zoom, (reach * .8, reach * .98), (
        SAND, mix('bone', 'sand', .3), mix('ochre', 'sand', .55), mix('terra', 'sand', .62), mix('grey', 'bone', .6)))
    _stones(canvas, region, rng, 24 * zoom, (reach * .28, reach * .42), ('bone', mix('terra', 'sand', .4)), .5)
    _film(canvas, region, rng, 50 * zoom, 7 * zoom, .5)


def _film(canvas: Canvas, region: Region, rng: np.random.Generator, step: float, reach: float, keep: float) -> None:
    """Little hollow bows of water where grains touch."""
    bows = skia.Path()
    for x, y in jittered_grid(rng, _grown(canvas, region, 0), step, step * .8, .4):
        if rng.random() < keep:
            bow = brush_stroke([(-reach, -reach * .3), (0, reach * .5), (reach, -reach * .3)], 1, 1, reach * .4, 9)
            bows.addPath(moved(bow, x, y, turn=float(rng.uniform(-50, 50))))
    canvas.ink(bows, FILM, .9, wobble=.3, edge=.3, tooth=0, clip=region)


def _loam(canvas: Canvas, region: Region, zoom: float, rng: np.random.Generator) -> None:
    """Crumbs with passages between them, and a little of everything in each crumb."""
    step = 34 * zoom
    tints = (LOAM, mix(LOAM, 'sand', .3), mix(LOAM, 'peat_light', .35))
    crumbs = [skia.Path() for _ in tints]
    for x, y in jittered_grid(rng, _grown(canvas, region, step), step, step * .8, .22):
        r = rng.uniform(.46, .6) * step
        crumbs[int(rng.integers(3))].addPath(stone_outline(rng, x, y, r, r * .84, rng.uniform(-20, 20), 9, .2))
    for path, tint in zip(crumbs, tints, strict=True):
        laid = canvas.ink(path, tint, wobble=1.6 * zoom, edge=1, tooth=0, clip=region, mottle=.06)
        canvas.shade(laid, mix(LOAM, 'peat', .65), -2 * zoom, -5 * zoom, 4 * zoom, alpha=.7, blend='normal', low=.36)
        canvas.speckle(laid, mix('bone', 'sand', .5), .07 * zoom, alpha=.9, cluster=False)
        canvas.speckle(laid, 'peat', .04, alpha=.6, cluster=False)
    _stones(canvas, region, rng, 46 * zoom, (3.4 * zoom, 5.6 * zoom), ('bone', mix('ochre', 'sand', .4)), .7)
    _film(canvas, region, rng, 74 * zoom, 6 * zoom, .5)


def _clay(canvas: Canvas, region: Region, zoom: float, rng: np.random.Generator) -> None:
    """Thin plates in packs, water held between them, and one crack."""
    left, top, right, bottom = _grown(canvas, region, 20)
    dark, pale, wet = skia.Path(), skia.Path(), skia.Path()
    for row, y in enumerate(np.arange(top, bottom, 9 * zoom)):
        x = left - rng.uniform(0, 60)
        while x < right:
            long = rng.uniform(40, 120) * zoom
            lift = rng.uniform(-9, 9) * zoom
            line = [(x, y), (x + long * .5, y + lift), (x + long, y + rng.uniform(-2, 2))]
            which = wet if rng.random() < .13 else dark if row % 2 else pale
            which.addPath(brush_stroke(line, .6, .6, rng.uniform(2.2, 4) * zoom, 12))
            x += long + rng.uniform(6, 18) * zoom
    canvas.ink(dark, mix(CLAY, 'night', .5), .85, wobble=.4, edge=.5, tooth=0, clip=region)
    canvas.ink(pale, mix(CLAY, 'bone', .42), .85, wobble=.4, edge=.5, tooth=0, clip=region)
    canvas.ink(wet, FILM, .95, wobble=.3, edge=.4, tooth=0, clip=region)
    middle = (left + right) / 2
    for x in np.arange(middle + 24 * zoom, right, 210 * zoom):
        crack = [(x, top + 14), (x - 6 * zoom, top + 52 * zoom), (x + 8 * zoom, top + 84 * zoom),
                 (x + 2 * zoom, top + 124 * zoom)]
        canvas.ink(brush_stroke(crack, 9 * zoom, 1, 7 * zoom, 24), mix('night', 'ink', .4), wobble=1.2, edge=.6,
                   tooth=0, clip=region)
    rust = joined(*[ellipse(x, y, 10 * zoom, 3.4 * zoom) for x, y in
                    jittered_grid(rng, (left, top, right, bottom), 92 * zoom, 62 * zoom, .4)])
    canvas.ink(rust, mix('rust', 'terra', .4), .75, wobble=2 * zoom, edge=1.4, tooth=0, clip=region)


def _peat(canvas: Canvas, region: Region, zoom: float, rng: np.random.Generator) -> None:
    """Plants that never quite rotted: fibres, stems with leaves, sprigs of bog moss; wet through and through."""
    box = _grown(canvas, region, 20)
    tints = (mix(PEAT, 'terra', .42), mix('clay', 'sand', .3), mix(PEAT, 'clay', .5), mix('moss', 'peat', .4))
    fibres = [skia.Path() for _ in tints]
    for x, y in jittered_grid(rng, box, 26 * zoom, 11 * zoom, .45):
        long, turn = rng.uniform(16, 38) * zoom, rng.normal(0, 16)
        fibre = brush_stroke([(-long, 0), (0, rng.uniform(-6, 6) * zoom), (long, 0)], .6, .6,
                             rng.uniform(2, 4.4) * zoom, 10)
        fibres[int(rng.integers(4))].addPath(moved(fibre, x, y, turn=float(turn)))
    for path, tint in zip(fibres, tints, strict=True):
        canvas.ink(path, tint, .95, wobble=.5, edge=.5, tooth=0, clip=region)
    for x, y in jittered_grid(rng, box, 96 * zoom, 74 * zoom, .3):
        _moss(canvas, region, x, y, 30 * zoom, float(rng.uniform(-60, 60)))
    drops = joined(*[circle(x, y, rng.uniform(2.4, 4.6) * zoom) for x, y in
                     jittered_grid(rng, box, 50 * zoom, 44 * zoom, .45)])
    laid = canvas.ink(drops, FILM, .95, wobble=.2, edge=.3, tooth=0, clip=region)
    canvas.shade(laid, 'teal', -1, -1.6, 1.6, alpha=.7, low=.4, blend='normal')


def _moss(canvas: Canvas, region: Region, x: float, y: float, tall: float, turn: float) -> None:
    """A sprig of bog moss, pressed flat."""
    sprig = brush_stroke([(0, tall / 2), (2, 0), (0, -tall / 2)], tall * .1, tall * .05)
    for k in range(5):
        up = tall * (.34 - .17 * k)
        wide = tall * (.36 - .035 * k)
        for side in (-1, 1):
            sprig.addPath(brush_stroke([(0, up), (side * wide * .6, up - wide * .2), (side * wide, up + wide * .16)],
                                       tall * .05, tall * .02, tall * .12, 8))
    sprig.addPath(ellipse(0, -tall / 2, tall * .17, tall * .14))
    canvas.ink(moved(sprig, x, y, turn=turn), mix('moss', 'sand', .3), .95, wobble=.5, edge=.5, tooth=0, clip=region)


def root_hairs(canvas: Canvas, points: list[tuple[float, float]], width: float, clip: Region | None = None,
               wet: float = 0) -> None:
    """A living root with its hairs; `wet` 0-1 is how far water has come up in it."""
    root = canvas.ink(brush_stroke(points, width, width * .5, width * .8, 30), mix('bone', 'rose', .2), wobble=.5,
                      edge=.5, tooth=0, clip=clip)
    canvas.shade(root, 'clay', -3, 0, 3, alpha=.5, low=.35)
    hairs = skia.Path()
    for k in range(2, len(points) * 6):
        t = k / (len(points) * 6)
        at = np.array([np.interp(t, np.linspace(0, 1, len(points)), [p[i] for p in points]) for i in (0, 1)])
        side = 1 if k % 2 else -1
        hairs.addPath(brush_stroke([tuple(at), (at[0] + side * width * 1.5, at[1] + width * .5)], width * .16, .5))
    canvas.ink(hairs, mix('bone', 'white', .4), wobble=.2, edge=.3, tooth=0, clip=clip)
    if wet > 0:
        count = max(2, round(len(points) * wet))
        canvas.ink(brush_stroke(points[-count:], width * .42, width * .3, width * .4, 24), FILM, wobble=.3, edge=.3,
                   tooth=0, clip=clip)


def grub(canvas: Canvas, points: list[tuple[float, float]], width: float, clip: Region | None = None) -> None:
    """A worm seen from near: rings, and the saddle."""
    body = canvas.ink(brush_stroke(points, width * .6, width * .55, width, 40, .5), mix('rose', 'terra', .15),
                      wobble=.4, edge=.5, tooth=0, clip=clip)
    canvas.shade(body, 'brick', 0, -width * .3, width * .24, alpha=.5, low=.3)
    rings = skia.Path()
    for t in np.linspace(.08, .92, 26):
        at = [float(np.interp(t, np.linspace(0, 1, len(points)), [p[i] for p in points])) for i in (0, 1)]
        rings.addPath(brush_stroke([(at[0] - 1, at[1] - width * .55), (at[0] + 1, at[1] + width * .55)], 1, 1, 1.8, 6))
    canvas.ink(rings, mix('rose', 'brick', .5), .55, wobble=.2, edge=.3, tooth=0, clip=body)


def crust(canvas: Canvas, path: skia.Path, clip: Region | None = None) -> None:
    """A dry dark line where two soils meet."""
    canvas.ink(path, 'ink', .3, 'multiply', stroke=5, wobble=2, edge=1.6, tooth=.04, clip=clip)


def tile(x: float, y: float, half: float, turn: float) -> skia.Path:
    """A square turned about its middle."""
    return moved(polygon([(-half, -half), (half, -half), (half, half), (-half, half)]), x, y, turn=turn)


def snail(canvas: Canvas, x: float, y: float, size: float, clip: Region | None = None) -> None:
    """A land snail's empty shell."""
    shell = canvas.ink(spline([(x - size, y + size * .4), (x - size * .8, y - size * .6), (x, y - size),
                               (x + size * .9, y - size * .4), (x + size, y + size * .5), (x, y + size * .7)]),
                       mix('bone', 'ochre', .3), wobble=.4, edge=.5, tooth=0, clip=clip)
    canvas.shade(shell, 'rust', -3, -4, 4, alpha=.6, low=.3)
    coil = [(x + size * .7 * (1 - t) * np.cos(t * 9), y + size * .6 * (1 - t) * np.sin(t * 9))
            for t in np.linspace(0, .95, 30)]
    canvas.ink(brush_stroke([(float(a), float(b)) for a, b in coil], 2.4, 1, 2, 40), 'rust', wobble=.2, edge=.3,
               tooth=0)
