"""The deep ladder under raised_bog: eight steps below the torn paper, each a symbol of its layer, none to scale.

`deep_<n>` lies over tile n of the section (position: 960 x n, 0), only round the shaft: nobody gets elsewhere.
"""
import math
from collections.abc import Callable, Iterator

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground, materials
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, joined, moved, polygon, rect, spline, union
from assets.paint.kit.patterns import jittered_grid
from assets.paint.kit.props import finds, machines, water
from assets.paint.pictures._descent_bog import lay_beds
from assets.paint.pictures._descent_section import BREAK, LADDER_TILES, LADDER_TOP, TILE, Strip, lay_break, read_profile
from assets.paint.studio import Painted, Studio

READS = ["story/profiles/raised_bog.tmx"]

NAME = "raised_bog"
TILES = LADDER_TILES
TOP, FLOOR = LADDER_TOP, 3720    # map px
DOME, DOME_TOP = 6640, 2085      # map px: the middle of the salt dome, its highest place
GULLY = 5270                     # map px: the middle of the gully of pot clay
WELL = 5640

Line = Callable[[float], float]


def paint(studio: Studio) -> Iterator[Painted]:
    profile = read_profile(NAME)
    strip = Strip(profile, TILES[0] * TILE, (TILES[-1] + 1) * TILE, TOP)
    canvas = studio.canvas(strip.width, FLOOR - TOP, 61, materials()["peelo_sand"].colour)
    steps = _lay_steps(canvas, strip)
    _gully(canvas, strip)
    _well(canvas, strip, steps["d2"])
    _sea_floor(canvas, strip)
    _chalk(canvas, strip)
    _desert_gas(canvas, strip, steps["d7"])
    _coal_wood(canvas, strip, steps["d8"])
    _heat(canvas, strip)
    lay_break(canvas, strip)
    dots = joined(*[brush_stroke([(strip_x(strip, WELL), y), (strip_x(strip, WELL), y + 6)], 7, 7)
                    for y in range(2, BREAK[1] - TOP - 4, 12)])
    canvas.ink(dots, "teal", wobble=.2, edge=.3, tooth=0)
    canvas.finish(grain=.024, vignette=0)
    image = canvas.image().convert("RGB")
    for k, n in enumerate(TILES):
        yield Painted(f"descent/{NAME}/deep_{n}", image.crop((k * TILE, 0, (k + 1) * TILE, FLOOR - TOP)), (0, -TOP))


def strip_x(strip: Strip, x: float) -> float:
    """Canvas x of a map px."""
    return x - strip.left


def _bulge(x: float, height: float, width: float) -> float:
    return height * math.exp(-(((x - DOME) / width) ** 2))


def _boundary(strip: Strip, number: int, top: float) -> Line:
    """The upper boundary of a step: a long swing, bent up over the dome (more, the nearer it lies to the salt)."""
    lift = {1: 24.0, 2: 96.0, 3: 190.0, 4: 150.0, 5: 60.0}.get(number, 0.0)
    wide = {1: 420.0, 2: 330.0, 3: 250.0, 4: 300.0, 5: 420.0}.get(number, 300.0)

    def line(x: float) -> float:
        at = x + strip.left
        swing = 13 * math.sin(at * .0041 + number * 1.7) + 6 * math.sin(at * .0113 + number * 2.9)
        return top - TOP + swing - _bulge(at, lift, wide)

    return line


def _lay_steps(canvas: Canvas, strip: Strip) -> dict[str, Region | None]:
    """All steps from the top down, each covering to the bottom; the salt with its dome comes in its turn."""
    regions: dict[str, Region | None] = {}
    profile = strip.profile
    for number, step in enumerate(profile.ladder):
        top = step.top_m * profile.px_per_m + profile.zero_y_px
        line = _boundary(strip, number, top) if number else (lambda _x: -20.0)
        path = band(line, lambda _x: FLOOR - TOP + 40, -40, strip.width + 40, 220)
        if step.class_ == "zechstein":
            path = union(path, _dome(strip))
        region = ground(canvas, path, step.class_, shade=False, wobble=1.8, edge=1.1, angle=(number * 47) % 180)
        regions[step.id] = region
        base = materials()[step.class_].colour
        canvas.tone(region, base, .4, "cream" if step.class_ != "chalk" else "sand", dx=0, dy=14, blur=8, low=.45,
                    alpha=.45)
        if number:
            _dry_top(canvas, strip, region, line)
        if step.class_ == "peelo_sand" and region is not None:
            lay_beds(canvas, strip, region, 33, 47)
        if step.class_ == "river_sand":
            _river_beds(canvas, strip, region)
        if step.class_ == "zechstein":
            _crystals(canvas, strip, region)
    return regions


def _dry_top(canvas: Canvas, strip: Strip, region: Region | None, line: Line) -> None:
    xs = np.arange(-40, strip.width + 46, 6.0)
    ys = np.array([line(x) for x in xs])
    dome = canvas.mask(_dome(strip), 0, .3)
    if region is not None:
        outside = region if dome is None else region.clipped(dome, inverse=True)
        canvas.ink(outside, "ink", .5, "multiply", tooth=0, mottle=0, streak=0, texture="bristle000", softness=.4,
                   field=lambda x, y: np.where(y < np.interp(x[0], xs, ys)[None, :] - 30, 0, np.clip(
                       1 - (y - np.interp(x[0], xs, ys)[None, :]) / 24, 0, 1) * .7))


def _dome(strip: Strip) -> skia.Path:
    """Salt that rose like a thumb through all that lay on it."""
    x, top = strip_x(strip, DOME), DOME_TOP - TOP
    foot = 2796 - TOP + 60
    return spline([(x - 470, foot + 20), (x - 260, foot - 60), (x - 168, foot - 190), (x - 150, foot - 380),
                   (x - 186, foot - 560), (x - 160, top + 60), (x - 60, top + 4), (x + 54, top), (x + 158, top + 58),
                   (x + 192, top + 190), (x + 148, foot - 400), (x + 172, foot - 190), (x + 290, foot - 56),
                   (x + 520, foot + 20), (x, foot + 60)])


def _crystals(canvas: Canvas, strip: Strip, region: Region | None) -> None:
    """Tilted squares of salt in the dome and its foot."""
    rng = np.random.default_rng(64)
    heaps = [skia.Path() for _ in range(4)]
    edges = skia.Path()
    box = (-40.0, float(DOME_TOP - TOP), strip.width + 40.0, float(3096 - TOP))
    for x, y in jittered_grid(rng, box, 62, 46, .24):
        size, turn = rng.uniform(22, 46), 34 + 26 * math.sin((x + strip.left) * .0046) + rng.uniform(-8, 8)
        if y > 3096 - TOP - 34:
            continue
        heaps[int(rng.integers(4))].addPath(rect(x - size / 2, y - size / 2, size, size * .86, 2, turn))
        if rng.random() < .4:
            edges.addPath(moved(brush_stroke([(-size / 2 + 3, -size * .36), (size / 2 - 3, -size * .36)], 1, 1, 2.6),
                                x, y,
                                turn=turn))
    base = materials()["zechstein"].colour
    for heap, paint in zip(heaps, (mix(base, "rose", .45), mix(base, "white", .32), mix(base, "plum", .22),
                                   mix(base, "pink", .25)), strict=True):
        canvas.ink(heap, paint, .8, wobble=.8, edge=.6, tooth=0, angle=40, clip=region)
    canvas.ink(edges, "white", .85, wobble=.3, edge=.4, tooth=0, clip=region)


def _river_beds(canvas: Canvas, strip: Strip, region: Region | None) -> None:
    """The bed of a great river that is gone: long hanging arcs, gravel at their foot."""
    arcs = skia.Path()
    for row in range(3):
        for x in np.arange(-200 + row * 170, strip.width + 200, 420):
            y = 1640 - TOP + row * 84
            for k in range(3):
                arcs.addPath(brush_stroke([(x - 190 + k * 14, y - 34 + k * 17), (x - 60, y + 6 + k * 13),
                                           (x + 80, y + 6 + k * 12), (x + 190 - k * 14, y - 32 + k * 17)], 1, 1, 5, 40))
    canvas.ink(arcs, mix("terra", "sand", .6), .55, wobble=1, edge=.7, tooth=0,
               mottle=0, streak=0, clip=region)


def _gully(canvas: Canvas, strip: Strip) -> None:
    """A gully that meltwater cut under the ice, full of pot clay: it goes on and on."""
    x = strip_x(strip, GULLY)
    sides = ((1262, 236), (1400, 214), (1560, 172), (1700, 150), (1850, 104), (1990, 76), (2090, 40), (2150, 8))
    left = [(x - half + 10 * math.sin(y * .02), y - TOP) for y, half in sides]
    right = [(x + half + 12 * math.sin(y * .017 + 2), y - TOP) for y, half in reversed(sides)]
    region = ground(canvas, spline([*left, *right]), "pot_clay", shade=False, wobble=2, edge=1.1, angle=90)
    base = materials()["pot_clay"].colour
    canvas.tone(region, base, .5, "sea", dx=0, dy=14, blur=9, low=.45, alpha=.6)
    canvas.tone(region, base, .5, "ink", dx=0, dy=-26, blur=22, low=.3)
    canvas.shade(region, "ink", 9, 0, 8, alpha=.4, low=.3)


def _well(canvas: Canvas, strip: Strip, aquifer: Region | None) -> None:
    """A well with its screen in the river sand: what is between the grains goes up to be drunk."""
    x = strip_x(strip, WELL)
    top, screen, foot = BREAK[1] - TOP - 10, 1668 - TOP, 1838 - TOP
    canvas.ink(ellipse(x, (screen + foot) / 2, 128, 110), "teal", .30, "normal", wobble=2, edge=1.4, tooth=0,
               clip=aquifer,
               texture="grain", field=lambda px, py: np.clip(1.1 - np.hypot((px - x) / 128, (py - 1753 + TOP) / 110),
                                                             0, 1))
    machines.pipe(canvas, [(x, top), (x, (top + foot) / 2), (x, foot)], 20, "teal", "ice")
    slots = skia.Path()
    for y in np.arange(screen, foot - 6, 11):
        slots.addPath(rect(x - 12, y, 24, 4.6, 2))
    canvas.ink(slots, "night", wobble=.2, edge=.3, tooth=0)
    for k, (dx, dy) in enumerate(((-74, 40), (-52, 96), (60, 30), (80, 88), (46, 132), (-40, 10), (-88, 118))):
        water.drop(canvas, x + dx, screen + dy, 6 + k % 3, "ice")


def _sea_floor(canvas: Canvas, strip: Strip) -> None:
    """A lump of brown coal on the old sea floor."""
    x, y = strip_x(strip, 6190), 2080 - TOP
    outline = polygon([(x - 62, y + 20, 12), (x - 54, y - 18, 10), (x - 16, y - 40, 12), (x + 34, y - 34, 10),
                       (x + 64, y - 2, 12), (x + 50, y + 26, 10), (x - 10, y + 34, 14)])
    lump = canvas.ink(outline, mix("peat", "ink", .55), wobble=1.2, edge=1)
    canvas.tone(lump, "peat", .4, "terra", dx=5, dy=9, blur=6, low=.4)
    faces = joined(brush_stroke([(x - 50, y - 14), (x - 18, y - 6), (x + 2, y - 34)], 1.2, 1.2, 3),
                   brush_stroke([(x - 18, y - 6), (x - 8, y + 30)], 1.2, 1.2, 3),
                   brush_stroke([(x - 18, y - 6), (x + 28, y + 4), (x + 60, y - 2)], 1.2, 1.2, 3))
    canvas.ink(faces, mix("clay", "sand", .3), .8, wobble=.4, edge=.5, tooth=0, clip=lump)


def _chalk(canvas: Canvas, strip: Strip) -> None:
    """Sea urchins that lay on a white sea floor."""
    for x, y, radius, turn in ((5480, 2370, 25, -12), (5568, 2428, 17, 20), (6186, 2392, 20, 8), (7150, 2352, 24, -8)):
        finds.urchin(canvas, strip_x(strip, x), y - TOP, radius, turn, mix("bone", "sand", .4), "clay_dark")


def _desert_gas(canvas: Canvas, strip: Strip, region: Region | None) -> None:
    """Dunes of a desert; gas in their pores under the salt; the track of a small reptile that went its own way."""
    tops = skia.Path()
    for k, x in enumerate(np.arange(-180, strip.width + 200, 300)):
        y = 3208 - TOP + 16 * math.sin(k * 1.9)
        tops.addPath(spline([(x - 210, y + 84, "c"), (x - 50, y + 8), (x + 44, y - 28, "c"), (x + 78, y + 24),
                             (x + 150, y + 84), (x + 30, y + 112), (x - 120, y + 104)]))
    dunes = canvas.ink(tops, mix("ochre", "sand", .25), .55, wobble=1.4, edge=1.1, tooth=.004, clip=region)
    canvas.tone(dunes, "ochre", .45, "rust", dx=-8, dy=-10, blur=8, low=.3)
    rng = np.random.default_rng(70)
    bubbles = skia.Path()
    for _ in range(230):
        x = rng.normal(strip_x(strip, 5560), 190)
        y = 3150 - TOP + abs(rng.normal(0, 1)) * 26 + ((x - strip_x(strip, 5560)) / 190) ** 2 * 10
        bubbles.addPath(circle(x, y, rng.uniform(1.6, 4.4)))
    canvas.ink(bubbles, "glow", .9, wobble=.2, edge=.4, tooth=0, clip=region)
    tracks = skia.Path()
    for k in range(26):
        x = strip_x(strip, 6140) + k * 21
        y = 3318 - TOP - 16 * math.sin(k * .33)
        side = 6 if k % 2 else -6
        for toe in (-34, 0, 34):
            tip = math.radians(-8 + toe)
            tracks.addPath(brush_stroke([(x, y + side), (x + 8 * math.cos(tip), y + side + 8 * math.sin(tip))], 2.6, .9,
                                        count=4))
    canvas.ink(tracks, mix("rust", "ink", .4), .9, wobble=.2, edge=.4, tooth=0, clip=region)


def _coal_wood(canvas: Canvas, strip: Strip, region: Region | None) -> None:
    """Ferns of the coal forest, pressed flat, and a dragonfly with wings as long as an arm."""
    for x, y, size, turn in ((5340, 3560, 1.5, 62), (5730, 3640, 1.1, -58), (6240, 3560, 1.3, 76),
                             (6480, 3650, 1.7, 52),
                             (7180, 3570, 1.2, -66)):
        fern(canvas, strip_x(strip, x), y - TOP, size, turn, region)
    x, y = strip_x(strip, 6700), 3490 - TOP
    wings = joined(*[moved(ellipse(30, 0, 32, 6.4), x, y, turn=turn) for turn in (14, -16, 164, 196)])
    canvas.ink(wings, mix("sea", "mist", .45), .75, wobble=.4, edge=.6, tooth=0, clip=region)
    canvas.ink(brush_stroke([(x, y - 16), (x, y + 48)], 6, 2.4), mix("mist", "sea", .4), .9, wobble=.3, tooth=0,
               clip=region)


def fern(canvas: Canvas, x: float, y: float, size: float, turn: float, clip: Region | None = None) -> None:
    """A pressed frond, 100 long a size, from (x, y) up, turned by degrees."""
    leaf = skia.Path()
    leaf.addPath(brush_stroke([(0, 0), (4, -50), (0, -100)], 3, 1))
    for k in range(10):
        t = k / 10
        reach = 30 * (1 - t * .75)
        for side in (-1, 1):
            leaf.addPath(brush_stroke([(2 * math.sin(t * 3), -10 - 86 * t), (side * reach * .6,
                                                                             -16 - 86 * t - reach * .25),
                                       (side * reach, -12 - 86 * t - reach * .2)], 2, 1, 7 * (1 - t * .5)))
    canvas.ink(moved(leaf, x, y, size, size, turn), mix("sea", "moss", .35), .85, wobble=.3, edge=.5, tooth=0,
               clip=clip)


def _heat(canvas: Canvas, strip: Strip) -> None:
    """The further down, the warmer: a glow from below."""
    high = FLOOR - TOP
    canvas.ink(rect(-20, high - 460, strip.width + 40, 500), "brick", .5, "screen", wobble=0, edge=0, tooth=0, mottle=0,
               streak=0, field=lambda x, y: np.clip((y - high + 400) / 440, 0, 1) ** 1.5 * .75 + 0 * x, texture="grain",
               softness=.6)
