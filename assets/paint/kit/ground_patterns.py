"""The marks of each kind of ground: one pattern per material, the same everywhere in the project.

PATTERNS maps the pattern names of assets/materials.yaml to functions (canvas, region). Related grounds differ in
their marks, not by colour alone.
"""
import math
from collections.abc import Callable
from types import MappingProxyType

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, ellipse, moved, polygon, rect
from assets.paint.kit.patterns import (
    crosses,
    dashes,
    diamonds,
    dots,
    fitted,
    pattern_box,
    pebbles,
    ripples,
    scattered,
    stamp,
)

Pattern = Callable[[Canvas, Region], None]


def _rows(canvas: Canvas, region: Region, step: float, even: bool = True) -> list[tuple[int, float]]:
    """(number, y) of level rows over a region or over one period."""
    _, top, _, bottom = pattern_box(canvas, region)
    step = fitted(canvas, step, even)
    return list(enumerate(np.arange(top + step / 2, bottom + (0 if canvas.period else step / 2), step)))


def _columns(canvas: Canvas, region: Region, step: float, offset: float = 0) -> list[float]:
    left, _, right, _ = pattern_box(canvas, region)
    step = fitted(canvas, step)
    if canvas.period is None:
        return list(np.arange(left - step + offset * step, right + step, step))
    return list(np.arange(left + offset * step, right + offset * step - 1e-6, step))


def _span(canvas: Canvas, region: Region) -> tuple[float, float]:
    """Left and right end for lines that run through from side to side."""
    left, _, right, _ = pattern_box(canvas, region)
    return (left, right) if canvas.period else (left - 6, right + 6)


def _wave(canvas: Canvas, region: Region, y: float, height: float, lengths: int, phase: float,
          width: float) -> skia.Path:
    """A wavy line from side to side, a whole number of `lengths` per period (else per 512 px)."""
    left, right = _span(canvas, region)
    pitch = (canvas.period or 512) / lengths
    xs = np.linspace(left, right, max(9, int((right - left) / 14)))
    points = [(x, y + height * math.sin(2 * math.pi * x / pitch + phase)) for x in xs]
    return brush_stroke(points, width, width, width, min(160, len(points) * 2))


def _arc(x: float, y: float, r: float, width: float = 2.2, turn: float = 0) -> skia.Path:
    """A little standing arch: a shell seen from the side."""
    bow = brush_stroke([(-r, 0), (-r * .7, -r * .75), (0, -r), (r * .7, -r * .75), (r, 0)], 1.2, 1.2, width, 10)
    return moved(bow, x, y, turn=turn)


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
    for row, y in _rows(canvas, region, 21):
        for x in _columns(canvas, region, 68, (row % 2) / 2):
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


def still_lines(canvas: Canvas, region: Region) -> None:
    """Sea clay: long quiet lines, broken here and there, and a rare shell."""
    lines, shells = skia.Path(), skia.Path()
    left, right = _span(canvas, region)
    for row, y in _rows(canvas, region, 14):
        x = left - canvas.rng.uniform(0, 40)
        limit = right - (60 if canvas.period else 0)
        while x < limit:
            length = canvas.rng.uniform(50, 110)
            points = [(x + length * t, y + 2.4 * math.sin((x + length * t) * .055 + row * 1.9))
                      for t in np.linspace(0, 1, 9)]
            lines.addPath(brush_stroke(points, .8, .8, 2.3, 30))
            x += length + canvas.rng.uniform(16, 44)
    for x, y in scattered(canvas, region, 120, 44, .35, .7):
        for size in (6.5, 3.4):
            shells.addPath(_arc(x, y, size, 2))
    stamp(canvas, region, lines, mix("mist", "sea", .3), .7, .5, .3)
    stamp(canvas, region, shells, "bone", .9, .2, .3)


def shell_sand(canvas: Canvas, region: Region) -> None:
    dots(canvas, region, "forest", 15, (1, 2), .55)
    path = skia.Path()
    for x, y in scattered(canvas, region, 62, 36, .3, .8):
        turn = canvas.rng.uniform(-30, 30)
        for size in (8, 4.4):
            path.addPath(_arc(x, y, size, 2.2, turn))
    stamp(canvas, region, path, "white", .9, .2, .3)


def snails(canvas: Canvas, region: Region) -> None:
    """Old sea floor: wave marks and little spiral shells."""
    waves, shells = skia.Path(), skia.Path()
    for row, y in _rows(canvas, region, 32):
        waves.addPath(_wave(canvas, region, y, 4, 8, row * 2.1, 1.8))
    for x, y in scattered(canvas, region, 84, 64, .25, .85):
        turns = np.linspace(0, 3.4 * math.pi, 26)
        spiral = [(x + (1 + t * .85) * math.cos(t), y - 13 + (1 + t * .85) * math.sin(t)) for t in turns]
        shells.addPath(brush_stroke(spiral, 1.2, 2.6, 2.2, 40))
    stamp(canvas, region, waves, mix("sea", "mist", .3), .65, .5, .3)
    stamp(canvas, region, shells, "bone", .9, .2, .3)


def bricks(canvas: Canvas, region: Region) -> None:
    _courses(canvas, region, 20, 52, "clay", .6)


def _courses(canvas: Canvas, region: Region, height: float, width: float, paint: str, alpha: float) -> None:
    path = skia.Path()
    height = fitted(canvas, height, even=True)
    for row, y in _rows(canvas, region, height):
        path.addPath(_wave(canvas, region, y - height / 2, .8, 3, row, 2.2))
        for x in _columns(canvas, region, width, (row % 2) / 2):
            path.addPath(brush_stroke([(x, y - height / 2), (x + 1, y + height / 2)], 2, 2, 2.2, 4))
    stamp(canvas, region, path, paint, alpha, 1, .5)


def shells(canvas: Canvas, region: Region) -> None:
    path = skia.Path()
    for x, y in scattered(canvas, region, 40, 26, .25):
        turn = canvas.rng.uniform(-25, 25)
        for size in (11, 7, 3.4):
            path.addPath(_arc(x, y, size, 2.2, turn))
    stamp(canvas, region, path, "clay_dark", .7, .3, .3)


def mud_cracks(canvas: Canvas, region: Region) -> None:
    """Clay that dried: open cracks meeting by three."""
    path = skia.Path()
    for x, y in scattered(canvas, region, 44, 31, .16):
        turn = canvas.rng.uniform(-14, 14)
        for angle in (90, 212, 328):
            heading = math.radians(angle + turn)
            reach = canvas.rng.uniform(12, 17)
            bend = (x + reach * .5 * math.cos(heading + .25), y + reach * .5 * math.sin(heading + .25))
            end = (x + reach * math.cos(heading), y + reach * math.sin(heading))
            path.addPath(brush_stroke([(x, y), bend, end], 2.8, .8, 1.9, 8))
    stamp(canvas, region, path, mix("peat", "rust", .3), .8, .4)


def salt_crystals(canvas: Canvas, region: Region) -> None:
    light, dark = skia.Path(), skia.Path()
    for x, y in scattered(canvas, region, 34, 30, .3):
        size = canvas.rng.uniform(8, 15)
        cube = rect(x - size / 2, y - size / 2, size, size * .86, 1, canvas.rng.uniform(-35, 35))
        (light if canvas.rng.random() < .6 else dark).addPath(cube)
    stamp(canvas, region, light, "white", .5, .5, .5)
    stamp(canvas, region, dark, "#B98AA6", .5, .5, .5)


def red_streaks(canvas: Canvas, region: Region) -> None:
    dots(canvas, region, "peat", 14, (.8, 1.8), .5)
    dashes(canvas, region, "terra", 60, 16, (26, 50), (1.6, 3), .8)


def anhydrite_diamonds(canvas: Canvas, region: Region) -> None:
    diamonds(canvas, region, mix("rose", "white", .3), 40, 24, 6, .8)


def dunes(canvas: Canvas, region: Region) -> None:
    path = skia.Path()
    for row, y in _rows(canvas, region, 22):
        for x in _columns(canvas, region, 56, (row % 2) / 2):
            for step in range(3):
                path.addPath(brush_stroke([(x + step * 9, y + 8), (x + 18 + step * 8, y + 2 - step),
                                           (x + 34 + step * 5, y - 10)], 1, 1, 2, 8))
    stamp(canvas, region, path, "glow", .5)


def coal_seams(canvas: Canvas, region: Region) -> None:
    path = skia.Path()
    for row, y in _rows(canvas, region, 26):
        path.addPath(_wave(canvas, region, y, 4, 2, row * 2.4, 6))
    stamp(canvas, region, path, "#0F0D16", .85, 1.2, .7)
    dashes(canvas, region, mix("indigo", "mist", .3), 50, 13, (8, 20), (1, 2), .5)


def sea_lilies(canvas: Canvas, region: Region) -> None:
    """Carboniferous limestone: wide courses with the stem discs of sea lilies."""
    _courses(canvas, region, 38, 92, "mist", .38)
    path = skia.Path()
    for x, y in scattered(canvas, region, 58, 38, .22, .8):
        r = canvas.rng.uniform(3.4, 5)
        for side in range(int(canvas.rng.integers(1, 4))):
            path.addPath(ellipse(x + side * r * 1.3, y, r * .5, r))
    stamp(canvas, region, path, "bone", .7, .2, .3)


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


def water_arcs(canvas: Canvas, region: Region) -> None:
    ripples(canvas, region, "ice", 52, 24, 16, 3, .85)


def brine_arcs(canvas: Canvas, region: Region) -> None:
    ripples(canvas, region, "mist", 56, 30, 15, 2.6, .8)
    diamonds(canvas, region, "white", 44, 30, 4.5, .9, keep=.6)


def hall_drops(canvas: Canvas, region: Region) -> None:
    """A hall in the salt: dark and still, a rare level line and hanging crystals."""
    dashes(canvas, region, mix("indigo", "sea", .5), 130, 42, (34, 70), (1.2, 2.4), .55)
    path = skia.Path()
    for x, y in scattered(canvas, region, 76, 52, .35, .7):
        path.addPath(polygon([(x - 3, y - 7), (x + 3, y - 7), (x + 1, y + 6), (x - 1, y + 6)]))
    stamp(canvas, region, path, "pink", .6, .3)


def broken_blocks(canvas: Canvas, region: Region) -> None:
    """Fallen rock: angular blocks in two greys."""
    rng = canvas.rng
    light, dark = skia.Path(), skia.Path()
    for x, y in scattered(canvas, region, 30, 25, .25):
        size = rng.uniform(8, 14)
        corners = [(size * rng.uniform(.75, 1.1) * math.cos(a), size * .8 * rng.uniform(.75, 1.1) * math.sin(a))
                   for a in np.linspace(0, 2 * math.pi, int(rng.integers(4, 7)), endpoint=False) + rng.uniform(0, 1)]
        (light if rng.random() < .55 else dark).addPath(moved(polygon(corners), x, y))
    stamp(canvas, region, light, mix("grey", "rose", .3), .8, .5)
    stamp(canvas, region, dark, mix("peat", "stone_dark", .5), .75, .5)


def ice_stars(canvas: Canvas, region: Region) -> None:
    path = skia.Path()
    for x, y in scattered(canvas, region, 46, 40, .3):
        for k in range(3):
            angle = k * math.pi / 3 + canvas.rng.uniform(-.1, .1)
            ex, ey = 9 * math.cos(angle), 9 * math.sin(angle)
            path.addPath(brush_stroke([(x - ex, y - ey), (x + ex, y + ey)], 1, 1, 2.2, 4))
    stamp(canvas, region, path, "white", .95, .3, .3)


PATTERNS: MappingProxyType[str, Pattern] = MappingProxyType({pattern.__name__: pattern for pattern in (
    roots, sods, peat_fibres, crumbs, stems, mud_bands, drifts, grains, boulders, slanted_beds, troughs, glitter,
    rings, gravel, still_lines, shell_sand, snails, bricks, shells, mud_cracks, salt_crystals, red_streaks,
    anhydrite_diamonds, dunes, coal_seams, sea_lilies, made_things, water_arcs, brine_arcs, hall_drops,
    broken_blocks, ice_stars)})
