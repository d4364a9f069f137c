"""Marks of the young ground: field and peat, sand and clay of the ice ages. Named by `ground_patterns`."""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.ground_lines import level_rows, upright_columns
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, moved, polygon, rect
from assets.paint.kit.patterns import crosses, dashes, dots, fitted, pattern_box, pebbles, scattered, stamp


def roots(canvas: Canvas, region: Region) -> None:
    path = skia.Path()
    for x, y in scattered(canvas, region, 22, 17, .3):
        for angle in (-70, -90, -112):
            end = (8 * math.cos(math.radians(angle)), 8 * math.sin(math.radians(angle)))
            path.addPath(moved(brush_stroke([(0, 0), end], 1.8, .7, count=3), x, y))
    stamp(canvas, region, path, "sand_dark", .7, .2, .3)


def sods(canvas: Canvas, region: Region) -> None:
    """Turf sods brought up year after year: staggered slabs, each sagging a little, with sherds between."""
    slabs, sherds = skia.Path(), skia.Path()
    for x, y in scattered(canvas, region, 58, 22, .1):
        half = canvas.rng.uniform(20, 25)
        slabs.addPath(brush_stroke([(x - half, y - 2), (x - half * .6, y + 4), (x, y + 6), (x + half * .6, y + 4),
                                    (x + half, y - 2)], 1.2, 1.2, 2.8, 14))
        if canvas.rng.random() < .16:
            sherds.addPath(moved(polygon([(-5, 3), (-3, -4), (4, -3), (5, 3)]), x + 9, y - 4,
                                 turn=canvas.rng.uniform(-40, 40)))
    stamp(canvas, region, slabs, mix("sand_dark", "clay", .45), .75)
    stamp(canvas, region, sherds, "terra", .85, .2)


def peat_fibres(canvas: Canvas, region: Region) -> None:
    dashes(canvas, region, "clay", 34, 10, (12, 30), (1.4, 2.8), .75)


def crumbs(canvas: Canvas, region: Region) -> None:
    """Rotted peat: nothing left but crumbs and a rare thread."""
    path = skia.Path()
    for x, y in scattered(canvas, region, 21, 17, .4, .8):
        r = canvas.rng.uniform(1.6, 3.6)
        path.addPath(moved(polygon([(-r, r * .5), (-r * .2, -r * .8), (r, -r * .1), (r * .4, r * .8)]), x, y,
                           turn=canvas.rng.uniform(0, 180)))
    stamp(canvas, region, path, mix("clay_dark", "grey", .25), .75, .2)
    dashes(canvas, region, "clay", 120, 44, (12, 20), (1.2, 2), .7)


def stems(canvas: Canvas, region: Region) -> None:
    """Peat in which you still see the plants: upright stems with side leaves."""
    path = skia.Path()
    for x, y in scattered(canvas, region, 38, 27, .3, .9):
        lean, tall = canvas.rng.uniform(-5, 5), canvas.rng.uniform(11, 17)
        path.addPath(brush_stroke([(x, y + tall / 2), (x + lean * .3, y), (x + lean, y - tall / 2)], 2.2, 1, 1.8, 8))
        for side in (-1, 1):
            path.addPath(brush_stroke([(x + lean * .3, y + 2), (x + lean * .3 + side * 6, y - 4)], 1.8, .6, count=4))
    stamp(canvas, region, path, mix("terra", "sand", .3), .7, .3)
    dashes(canvas, region, "peat", 70, 27, (16, 30), (1.2, 2.4), .6)


def mud_bands(canvas: Canvas, region: Region) -> None:
    dashes(canvas, region, mix("moss", "sand", .6), 40, 13, (16, 34), (1.2, 2.4), .7)
    dots(canvas, region, "glow", 34, (1.1, 2), .55, keep=.6)


def drifts(canvas: Canvas, region: Region) -> None:
    path = skia.Path()
    for row, y in level_rows(canvas, region, 21):
        for x in upright_columns(canvas, region, 68, (row % 2) / 2):
            path.addPath(brush_stroke([(x, y + 5), (x + 22, y - 1), (x + 38, y - 3), (x + 45, y), (x + 48, y + 6)],
                                      1, 1, 2.6, 14))
    stamp(canvas, region, path, mix("sand_dark", "clay", .35), .85)
    dots(canvas, region, "sand_dark", 12, (.8, 1.5), .9)


def grains(canvas: Canvas, region: Region) -> None:
    dots(canvas, region, "clay", 12, (1, 2.1), .75)


def boulders(canvas: Canvas, region: Region) -> None:
    dots(canvas, region, "bone", 18, (.8, 1.8), .6)
    pebbles(canvas, region, ["stone", "bone", "terra", "clay"], 27, (4, 9), .8)


def slanted_beds(canvas: Canvas, region: Region) -> None:
    dots(canvas, region, "peat", 15, (1, 2.2), .5)
    dashes(canvas, region, "sand", 30, 15, (18, 30), (1.6, 3), .85, slope=lambda x, y: -.62, keep=.9, jitter=.2)


def troughs(canvas: Canvas, region: Region) -> None:
    """Fillings of old streams: hollows within hollows."""
    path = skia.Path()
    for x, y in scattered(canvas, region, 74, 34, .14):
        for size in (28, 19, 10):
            path.addPath(brush_stroke([(x - size, y - 6), (x - size * .6, y + size * .3 - 4), (x, y + size * .46 - 4),
                                       (x + size * .6, y + size * .3 - 4), (x + size, y - 6)], 1, 1, 2.4, 14))
    stamp(canvas, region, path, mix("forest", "clay", .4), .6, .5)
    dots(canvas, region, "clay", 19, (.8, 1.7), .6)


def glitter(canvas: Canvas, region: Region) -> None:
    dots(canvas, region, "moss", 15, (.8, 1.6), .6)
    crosses(canvas, region, "ochre", 30, 4, .9)


RING_GAP, NEST_RADIUS = 17.0, 128.0


def rings(canvas: Canvas, region: Region) -> None:
    """Fine rings of a still ice lake: nests of circles, each lower row lying over the one above."""
    left, top, right, bottom = pattern_box(canvas, region)
    across, down = fitted(canvas, NEST_RADIUS * 2), fitted(canvas, NEST_RADIUS / 2, even=True)
    first = 0 if canvas.period else -4
    rows = range(first, round((bottom - top) / down) + (0 if canvas.period else 5))
    path = skia.Path()
    for row in rows:
        for column in range(0 if canvas.period else -1, round((right - left) / across) + (0 if canvas.period else 2)):
            x, y = left + (column + (row % 2) / 2) * across, top + row * down
            for step in range(1, int(NEST_RADIUS / RING_GAP) + 1):
                _add_open_ring(path, x, y, step * RING_GAP, across, down)
    stamp(canvas, region, path, mix("indigo", "sea", .45), .75, 1, .5)


def _add_open_ring(path: skia.Path, x: float, y: float, r: float, across: float, down: float) -> None:
    """The part of a ring that the nests of the rows below leave free."""
    covers = [(x + (column + (row % 2) / 2) * across, y + row * down) for row in (1, 2, 3) for column in (-1, 0, 1)]
    run: list[tuple[float, float]] = []
    for angle in np.linspace(math.pi * .5, math.pi * 2.5, 97):
        spot = (x + r * math.cos(angle), y + r * math.sin(angle))
        if all(math.dist(spot, cover) > NEST_RADIUS for cover in covers):
            run.append(spot)
            continue
        if len(run) > 2:
            path.addPath(brush_stroke(run, 1.2, 1.2, 2.4, len(run)))
        run = []
    if len(run) > 2:
        path.addPath(brush_stroke(run, 1.2, 1.2, 2.4, len(run)))


def gravel(canvas: Canvas, region: Region) -> None:
    dots(canvas, region, "peat", 13, (.9, 2), .5)
    pebbles(canvas, region, ["sand", "bone", "peat_light", "rose", "stone"], 21, (2.8, 6.5), .8, shaded=False)


def made_things(canvas: Canvas, region: Region) -> None:
    """Brought-up ground: bits of brick, tile and pipe among the sand."""
    rng = canvas.rng
    paths: dict[str, skia.Path] = {"brick": skia.Path(), "bone": skia.Path(), "plum": skia.Path()}
    for x, y in scattered(canvas, region, 30, 25, .35, .75):
        kind, size, turn = int(rng.integers(3)), rng.uniform(5, 9), rng.uniform(-50, 50)
        if kind == 0:
            paths["brick"].addPath(rect(x - size, y - size / 2, size * 2, size, 1, turn))
        elif kind == 1:
            paths["bone"].addPath(moved(polygon([(-size, size * .6), (0, -size * .7), (size, size * .6)]), x, y, .8,
                                        turn=turn))
        else:
            paths["plum"].addPath(moved(polygon([(-size, -2), (size * .2, -2), (size * .2, -size * .8),
                                                 (size * .2 + 4, -size * .8), (size * .2 + 4, 2), (-size, 2)]),
                                        x, y, turn=turn))
    for name, path in paths.items():
        stamp(canvas, region, path, name, .75, .3)
