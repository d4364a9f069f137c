"""The deep ladder under Drenthe: eight steps below the torn paper, each a symbol of its layer, none to scale.

`deep_<n>` lies below tile n of the section (position: 960 x n, 0), only round the shaft: nobody gets elsewhere. What
nobody sees of it is left flat, and weighs nothing.
Where things lie is a profile's own; what they are and how they look is told here. Knows no profile.
"""
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground, materials
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, ellipse, joined, moved, rect, spline, union
from assets.paint.kit.patterns import jittered_grid
from assets.paint.kit.props import machines, water
from assets.paint.pictures._descent_ground import lay_beds
from assets.paint.pictures._descent_ladder_things import Places, chalk, coal_wood, desert_gas, heat, sea_floor
from assets.paint.pictures._descent_section import (
    BREAK,
    LADDER_TOP,
    SEEN_ROUND_SHAFT,
    TILE,
    Strip,
    ladder_tiles,
    lay_break,
    read_profile,
    shaft_px,
)
from assets.paint.studio import Painted, Studio

TOP, FLOOR = LADDER_TOP, 3720    # map px
DOME_TOP = 2085                  # map px: the highest place of a salt dome
SALT_FOOT = 3096                 # map px
UNSEEN = (43, 37, 48)
SCREEN, WELL_FOOT = 1668, 1838   # map px: where the well's screen begins and ends

Line = Callable[[float], float]


@dataclass(frozen=True)
class Ladder:
    """Where things lie on a profile's ladder; x in px from the shaft, y in map px.

    `dome`: the middle of the salt dome, None where the salt lies in layers. `gully`: the middle of the gully of pot
    clay and its sides, (y, half the width). `well`: the middle of the pipe.
    """

    name: str
    dome: float | None
    gully: tuple[float, tuple[tuple[float, float], ...]]
    well: float
    places: Places


def paint_ladder(studio: Studio, ladder: Ladder) -> Iterator[Painted]:
    """The tiles of the ladder round the shaft."""
    profile = read_profile(ladder.name)
    tiles = ladder_tiles(profile)
    strip = Strip(profile, tiles[0] * TILE, (tiles[-1] + 1) * TILE, TOP)
    shaft = shaft_px(profile) - strip.left
    canvas = studio.canvas(strip.width, FLOOR - TOP, 61, materials()["peelo_sand"].colour)
    dome = None if ladder.dome is None else shaft + ladder.dome
    steps = _lay_steps(canvas, strip, dome)
    _gully(canvas, shaft + ladder.gully[0], ladder.gully[1])
    _well(canvas, shaft + ladder.well, steps["d2"])
    sea_floor(canvas, shaft, ladder.places)
    chalk(canvas, shaft, ladder.places)
    desert_gas(canvas, shaft, ladder.places, steps["d7"])
    coal_wood(canvas, shaft, ladder.places, steps["d8"])
    heat(canvas, FLOOR - TOP)
    lay_break(canvas, strip)
    x = shaft + ladder.well
    dots = joined(*[brush_stroke([(x, y), (x, y + 6)], 7, 7) for y in range(2, BREAK[1] - TOP - 4, 12)])
    canvas.ink(dots, "teal", wobble=.2, edge=.3, tooth=0)
    canvas.finish(grain=.024, vignette=0)
    image = canvas.image().convert("RGB")
    for left, right in ((0, shaft + SEEN_ROUND_SHAFT[0]), (shaft + SEEN_ROUND_SHAFT[1], strip.width)):
        image.paste(UNSEEN, (max(0, left), BREAK[1] + 24 - TOP, max(0, right), FLOOR - TOP))
    for k, n in enumerate(tiles):
        yield Painted(f"descent/{ladder.name}/deep_{n}", image.crop((k * TILE, 0, (k + 1) * TILE, FLOOR - TOP)),
                      (0, -TOP))


def _bulge(x: float, dome: float | None, height: float, width: float) -> float:
    """How far a layer at canvas x is bent up over the dome."""
    return 0.0 if dome is None else height * math.exp(-(((x - dome) / width) ** 2))


def _boundary(strip: Strip, dome: float | None, number: int, top: float) -> Line:
    """The upper boundary of a step: a long swing, bent up over the dome (more, the nearer it lies to the salt)."""
    lift = {1: 24.0, 2: 96.0, 3: 190.0, 4: 150.0, 5: 60.0}.get(number, 0.0)
    wide = {1: 420.0, 2: 330.0, 3: 250.0, 4: 300.0, 5: 420.0}.get(number, 300.0)

    def line(x: float) -> float:
        at = x + strip.left
        swing = 13 * math.sin(at * .0041 + number * 1.7) + 6 * math.sin(at * .0113 + number * 2.9)
        return top - TOP + swing - _bulge(x, dome, lift, wide)

    return line


def _lay_steps(canvas: Canvas, strip: Strip, dome: float | None) -> dict[str, Region | None]:
    """All steps from the top down, each covering to the bottom; the salt with its dome comes in its turn."""
    regions: dict[str, Region | None] = {}
    profile = strip.profile
    for number, step in enumerate(profile.ladder):
        top = step.top_m * profile.px_per_m + profile.zero_y_px
        line = _boundary(strip, dome, number, top) if number else (lambda _x: -20.0)
        path = band(line, lambda _x: FLOOR - TOP + 40, -40, strip.width + 40, 220)
        if step.class_ == "zechstein" and dome is not None:
            path = union(path, _dome(dome))
        region = ground(canvas, path, step.class_, shade=False, wobble=1.8, edge=1.1, angle=(number * 47) % 180)
        regions[step.id] = region
        base = materials()[step.class_].colour
        canvas.tone(region, base, .4, "cream" if step.class_ != "chalk" else "sand", dx=0, dy=14, blur=8, low=.45,
                    alpha=.45)
        if number:
            _dry_top(canvas, strip, region, line, dome)
        if step.class_ == "peelo_sand" and region is not None:
            lay_beds(canvas, strip, region, 33, 47)
        if step.class_ == "river_sand":
            _river_beds(canvas, strip.width, region)
        if step.class_ == "zechstein":
            _crystals(canvas, strip, region, top if dome is None else DOME_TOP)
    return regions


def _dry_top(canvas: Canvas, strip: Strip, region: Region | None, line: Line, dome: float | None) -> None:
    xs = np.arange(-40, strip.width + 46, 6.0)
    ys = np.array([line(x) for x in xs])
    salt = None if dome is None else canvas.mask(_dome(dome), 0, .3)
    if region is not None:
        outside = region if salt is None else region.clipped(salt, inverse=True)
        canvas.ink(outside, "ink", .5, "multiply", tooth=0, mottle=0, streak=0, texture="bristle000", softness=.4,
                   field=lambda x, y: np.where(y < np.interp(x[0], xs, ys)[None, :] - 30, 0, np.clip(
                       1 - (y - np.interp(x[0], xs, ys)[None, :]) / 24, 0, 1) * .7))


def _dome(x: float) -> skia.Path:
    """Salt that rose like a thumb through all that lay on it; its middle at canvas x."""
    top = DOME_TOP - TOP
    foot = 2796 - TOP + 60
    return spline([(x - 470, foot + 20), (x - 260, foot - 60), (x - 168, foot - 190), (x - 150, foot - 380),
                   (x - 186, foot - 560), (x - 160, top + 60), (x - 60, top + 4), (x + 54, top), (x + 158, top + 58),
                   (x + 192, top + 190), (x + 148, foot - 400), (x + 172, foot - 190), (x + 290, foot - 56),
                   (x + 520, foot + 20), (x, foot + 60)])


def _crystals(canvas: Canvas, strip: Strip, region: Region | None, top: float) -> None:
    """Tilted squares of salt in the salt, from map row `top` down."""
    rng = np.random.default_rng(64)
    heaps = [skia.Path() for _ in range(4)]
    edges = skia.Path()
    box = (-40.0, float(top - TOP), strip.width + 40.0, float(SALT_FOOT - TOP))
    for x, y in jittered_grid(rng, box, 62, 46, .24):
        size, turn = rng.uniform(22, 46), 34 + 26 * math.sin((x + strip.left) * .0046) + rng.uniform(-8, 8)
        if y > SALT_FOOT - TOP - 34:
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


def _river_beds(canvas: Canvas, width: float, region: Region | None) -> None:
    """The bed of a great river that is gone: long hanging arcs, gravel at their foot."""
    arcs = skia.Path()
    for row in range(3):
        for x in np.arange(-200 + row * 170, width + 200, 420):
            y = 1640 - TOP + row * 84
            for k in range(3):
                arcs.addPath(brush_stroke([(x - 190 + k * 14, y - 34 + k * 17), (x - 60, y + 6 + k * 13),
                                           (x + 80, y + 6 + k * 12), (x + 190 - k * 14, y - 32 + k * 17)], 1, 1, 5, 40))
    canvas.ink(arcs, mix("terra", "sand", .6), .55, wobble=1, edge=.7, tooth=0,
               mottle=0, streak=0, clip=region)


def _gully(canvas: Canvas, x: float, sides: tuple[tuple[float, float], ...]) -> None:
    """A gully that meltwater cut under the ice, full of pot clay: it goes on and on."""
    left = [(x - half + 10 * math.sin(y * .02), y - TOP) for y, half in sides]
    right = [(x + half + 12 * math.sin(y * .017 + 2), y - TOP) for y, half in reversed(sides)]
    region = ground(canvas, spline([*left, *right]), "pot_clay", shade=False, wobble=2, edge=1.1, angle=90)
    base = materials()["pot_clay"].colour
    canvas.tone(region, base, .5, "sea", dx=0, dy=14, blur=9, low=.45, alpha=.6)
    canvas.tone(region, base, .5, "ink", dx=0, dy=-26, blur=22, low=.3)
    canvas.shade(region, "ink", 9, 0, 8, alpha=.4, low=.3)


def _well(canvas: Canvas, x: float, aquifer: Region | None) -> None:
    """A well with its screen in the river sand: what is between the grains goes up to be drunk."""
    top, screen, foot = BREAK[1] - TOP - 10, SCREEN - TOP, WELL_FOOT - TOP
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
