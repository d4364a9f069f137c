"""Marks of old sea floors, rock, salt, water and ice. Named by `ground_patterns`."""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.ground_lines import arch, courses, level_rows, through_span, upright_columns, wave_line
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, ellipse, moved, polygon, rect
from assets.paint.kit.patterns import dashes, diamonds, dots, ripples, scattered, stamp


def still_lines(canvas: Canvas, region: Region) -> None:
    """Sea clay: long quiet lines, broken here and there, and a rare shell."""
    lines, shells = skia.Path(), skia.Path()
    left, right = through_span(canvas, region)
    for row, y in level_rows(canvas, region, 14):
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
            shells.addPath(arch(x, y, size, 2))
    stamp(canvas, region, lines, mix("mist", "sea", .3), .7, .5, .3)
    stamp(canvas, region, shells, "bone", .9, .2, .3)


def shell_sand(canvas: Canvas, region: Region) -> None:
    dots(canvas, region, "forest", 15, (1, 2), .55)
    path = skia.Path()
    for x, y in scattered(canvas, region, 62, 36, .3, .8):
        turn = canvas.rng.uniform(-30, 30)
        for size in (8, 4.4):
            path.addPath(arch(x, y, size, 2.2, turn))
    stamp(canvas, region, path, "white", .9, .2, .3)


def snails(canvas: Canvas, region: Region) -> None:
    """Old sea floor: wave marks and little spiral shells."""
    waves, shells = skia.Path(), skia.Path()
    for row, y in level_rows(canvas, region, 32):
        waves.addPath(wave_line(canvas, region, y, 4, 8, row * 2.1, 1.8))
    for x, y in scattered(canvas, region, 84, 64, .25, .85):
        turns = np.linspace(0, 3.4 * math.pi, 26)
        spiral = [(x + (1 + t * .85) * math.cos(t), y - 13 + (1 + t * .85) * math.sin(t)) for t in turns]
        shells.addPath(brush_stroke(spiral, 1.2, 2.6, 2.2, 40))
    stamp(canvas, region, waves, mix("sea", "mist", .3), .65, .5, .3)
    stamp(canvas, region, shells, "bone", .9, .2, .3)


def bricks(canvas: Canvas, region: Region) -> None:
    courses(canvas, region, 20, 52, "clay", .6)


def shells(canvas: Canvas, region: Region) -> None:
    path = skia.Path()
    for x, y in scattered(canvas, region, 40, 26, .25):
        turn = canvas.rng.uniform(-25, 25)
        for size in (11, 7, 3.4):
            path.addPath(arch(x, y, size, 2.2, turn))
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
    for row, y in level_rows(canvas, region, 22):
        for x in upright_columns(canvas, region, 56, (row % 2) / 2):
            for step in range(3):
                path.addPath(brush_stroke([(x + step * 9, y + 8), (x + 18 + step * 8, y + 2 - step),
                                           (x + 34 + step * 5, y - 10)], 1, 1, 2, 8))
    stamp(canvas, region, path, "glow", .5)


def coal_seams(canvas: Canvas, region: Region) -> None:
    path = skia.Path()
    for row, y in level_rows(canvas, region, 26):
        path.addPath(wave_line(canvas, region, y, 4, 2, row * 2.4, 6))
    stamp(canvas, region, path, "#0F0D16", .85, 1.2, .7)
    dashes(canvas, region, mix("indigo", "mist", .3), 50, 13, (8, 20), (1, 2), .5)


def sea_lilies(canvas: Canvas, region: Region) -> None:
    """Carboniferous limestone: wide courses with the stem discs of sea lilies."""
    courses(canvas, region, 38, 92, "mist", .38)
    path = skia.Path()
    for x, y in scattered(canvas, region, 58, 38, .22, .8):
        r = canvas.rng.uniform(3.4, 5)
        for side in range(int(canvas.rng.integers(1, 4))):
            path.addPath(ellipse(x + side * r * 1.3, y, r * .5, r))
    stamp(canvas, region, path, "bone", .7, .2, .3)


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
