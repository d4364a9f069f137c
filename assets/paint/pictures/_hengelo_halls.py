"""The window to scale, 400 to 500 m down: red claystone, salt, four halls at their true width, red sandstone.

A hall is painted from its polygon in the map: c1 in use under its blanket of oil, c2 full of brine, c3 being filled, c0
an old one that fell in. The hall at the shaft stays free of pipes: there one swims.
"""
import math
from itertools import pairwise

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground, materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, moved, polygon, rect, spline
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.props import machines
from assets.paint.kit.props.signs import arrow
from assets.paint.pictures._descent_section import Strip
from assets.paint.pictures._twente_ladder_things import crystals

BRINE: Colour = mix("teal", "night", .30)
OIL: Colour = mix("ochre", "rust", .3)
SLURRY: Colour = mix("bone", "stone", .35)
Points = list[tuple[float, float]]


def lay_window(canvas: Canvas, strip: Strip) -> None:
    """Everything in the window, from the back to the front."""
    window = strip.profile.window
    assert window is not None
    halls: list[tuple[str, Points]] = []
    beyond = {window.frame.left_m: -420.0, window.frame.right_m: 420.0}
    edges = {window.frame.top_m: -240.0, window.frame.bottom_m: 240.0}
    for layer in window.layers:
        points = [(strip.x(x_m), strip.y(d_m)) for x_m, d_m in layer.points_m]
        if layer.layer_id in ("cavern", "rubble"):
            halls.append((layer.layer_id, points))
            continue
        outline = [(x + beyond.get(x_m, 0), y + edges.get(d_m, 0)) for (x, y),
                   (x_m, d_m) in zip(points, layer.points_m, strict=True)]
        _bed(canvas, layer.layer_id, outline)
    for number, (kind, outline) in enumerate(halls):
        (_fallen if kind == "rubble" else HALLS[number])(canvas, outline)


def _bed(canvas: Canvas, layer_id: str, outline: Points) -> None:
    top, bottom = min(y for _, y in outline), max(y for _, y in outline)
    region = ground(canvas, polygon(outline), layer_id, shade=False, wobble=2.4, edge=1.3)
    base = materials()[layer_id].colour
    canvas.tone(region, base, .4, "cream", dx=0, dy=15, blur=9, low=.45, alpha=.5)
    canvas.tone(region, base, .4, "ink", dx=0, dy=-16, blur=13, low=.3, alpha=.8)
    if region is None:
        return
    if layer_id == "rot_salt":
        crystals(canvas, region, top, bottom, canvas.width + 60, "rot_salt")
        _veins(canvas, region, top, bottom)
    elif layer_id == "red_claystone":
        _red_beds(canvas, region, top, bottom, base)
    else:
        _red_beds(canvas, region, top, bottom, mix(base, "terra", .2))


def _veins(canvas: Canvas, region: Region, top: float, bottom: float) -> None:
    """Thin grey bands of clay that lie in the salt: each a dusty year of the old sea."""
    rng = np.random.default_rng(3)
    lines = skia.Path()
    for y in np.arange(top + 40, bottom, 58.0):
        x = -60.0
        while x < canvas.width + 60:
            long = rng.uniform(200, 520)
            lines.addPath(brush_stroke([(x, y), (x + long * .5, y + rng.uniform(-7, 7)),
                                        (x + long, y + rng.uniform(-4, 4))], 1, 1, 4, 40))
            x += long + rng.uniform(40, 200)
    canvas.ink(lines, mix("heather", "plum", .35), .42, wobble=1.4, edge=1, tooth=0, clip=region)


def _red_beds(canvas: Canvas, region: Region, top: float, bottom: float, base: Colour) -> None:
    rng = np.random.default_rng(abs(int(top)) + 5)
    dark, light = skia.Path(), skia.Path()
    for row, y in enumerate(np.arange(top + 20, bottom, 34.0)):
        for x in np.arange(-200 + (row % 2) * 160, canvas.width + 100, 330.0):
            y0 = y + rng.uniform(-6, 6)
            (dark if row % 2 else light).addPath(brush_stroke([(x, y0), (x + 120, y0 + 5), (x + 280, y0 - 3)], 1, 1,
                                                              6, 40))
    canvas.ink(dark, mix(base, "ink", .4), .5, wobble=1.4, edge=1, tooth=0, clip=region)
    canvas.ink(light, mix(base, "cream", .3), .4, wobble=1.4, edge=1, tooth=0, clip=region)


# -- halls


def _room(canvas: Canvas, outline: Points) -> tuple[Region, tuple[float, float, float, float]]:
    """A hall full of brine, with its salt rim and what did not dissolve on its floor."""
    path = _round(outline)
    left, right = min(x for x, _ in outline), max(x for x, _ in outline)
    roof, floor = min(y for _, y in outline), max(y for _, y in outline)
    canvas.ink(moved(path, 0, 0), mix("rose", "white", .55), stroke=15, alpha=.9, wobble=2.4, edge=1.6, tooth=.01)
    room = canvas.ink(path, BRINE, wobble=1.8, edge=1.1, tooth=0, angle=2, streak=.06)
    assert room is not None
    canvas.ink(room, mix("sea", "teal", .35), .7, texture="bristle000", softness=.8, tooth=0,
               field=lambda x, y: np.clip(1 - (y - roof) / (floor - roof) * 1.15, 0, 1) * .8 + 0 * x)
    canvas.tone(room, "teal", .6, "ink", dx=0, dy=-20, blur=16, low=.2)
    _marks(canvas, room, (left, roof, right, floor))
    _grit(canvas, room, (left, roof, right, floor))
    _rim_crystals(canvas, outline)
    return room, (left, roof, right, floor)


def _round(outline: Points) -> skia.Path:
    return polygon(outline, 26)


def _marks(canvas: Canvas, room: Region, box: tuple[float, float, float, float]) -> None:
    left, roof, right, floor = box
    rng = np.random.default_rng(int(left))
    marks = skia.Path()
    for row, y0 in enumerate(np.arange(roof + 34, floor - 30, 36.0)):
        for x0 in np.arange(left + 40 + (row % 2) * 70, right - 30, 140.0):
            x, y, r = x0 + rng.uniform(-30, 30), y0 + rng.uniform(-8, 8), rng.uniform(10, 18)
            marks.addPath(brush_stroke([(x - r, y), (x - r * .5, y + 5), (x, y + 6), (x + r * .5, y + 5),
                                        (x + r, y)], .8, .8, 3, 12))
    canvas.ink(marks, mix("ice", "sea", .4), .7, wobble=.4, edge=.5, tooth=0, clip=room)


def _grit(canvas: Canvas, room: Region, box: tuple[float, float, float, float]) -> None:
    """A sump of clay and stones along the floor."""
    left, _, right, floor = box
    rng = np.random.default_rng(int(right))
    heap = [(left - 20, floor + 30), (left - 20, floor - 8)]
    heap += [(x, floor - 14 - 6 * math.sin(x * .02) - 4 * math.sin(x * .07)) for x in np.arange(left, right, 24)]
    heap += [(right + 20, floor - 8), (right + 20, floor + 30)]
    laid = canvas.ink(polygon(heap), mix("clay", "plum", .35), wobble=1.6, edge=1.2, tooth=0, clip=room)
    canvas.tone(laid, "clay", .4, "sand", dx=0, dy=6, blur=4, low=.45, alpha=.6)
    stones = joined(*[stone_outline(rng, rng.uniform(left, right), floor - rng.uniform(6, 18),
                                    s := rng.uniform(3, 8), s * .7, 0, 7)
                      for _ in range(46)])
    canvas.ink(stones, mix("rose", "stone", .5), wobble=.4, edge=.5, tooth=0, clip=room)


def _rim_crystals(canvas: Canvas, outline: Points) -> None:
    """Cubes of salt along the wall, standing out of it into the brine."""
    rng = np.random.default_rng(int(outline[0][0]) + 9)
    heaps = [skia.Path() for _ in range(3)]
    for (x0, y0), (x1, y1) in pairwise([*outline, outline[0]]):
        for t in np.arange(0, 1, 30 / max(30, math.hypot(x1 - x0, y1 - y0))):
            if rng.random() < .72:
                x, y = x0 + (x1 - x0) * t + rng.uniform(-9, 9), y0 + (y1 - y0) * t + rng.uniform(-8, 8)
                size = rng.uniform(9, 22)
                heaps[int(rng.integers(3))].addPath(rect(x - size / 2, y - size / 2, size, size * .9, 1.5,
                                                         rng.uniform(-40, 40)))
    for heap, paint in zip(heaps, ("white", mix("rose", "white", .4), mix("rose", "heather", .2)), strict=True):
        laid = canvas.ink(heap, paint, wobble=.6, edge=.6, tooth=0)
        canvas.shade(laid, mix("heather", "plum", .3), -3, -4, 3, alpha=.5, low=.3, blend="normal")


def _well(canvas: Canvas, x: float, top: float, foot: float, colour: Colour = "teal") -> None:
    machines.pipe(canvas, [(x, top), (x, (top + foot) / 2), (x, foot)], 26, colour, "ice")


def _in_use(canvas: Canvas, outline: Points) -> None:
    """c1: water goes down, brine comes up; oil lies against the roof."""
    room, (left, roof, right, _) = _room(canvas, outline)
    middle = (left + right) / 2
    deck = spline([(left - 20, roof - 30, "c"), (right + 20, roof - 30, "c"), (right + 20, roof + 34, "c"),
                   (middle + 200, roof + 19),
                   (middle, roof + 23), (middle - 200, roof + 18), (left - 20, roof + 34, "c")])
    oil = canvas.ink(deck, OIL, wobble=1.2, edge=.9, tooth=0, angle=0, clip=room)
    canvas.tone(oil, "ochre", .6, "glow", dx=0, dy=7, blur=4, low=.45)
    _well(canvas, middle, -60, roof + 128)
    for dx, way in ((-34, 1), (34, -1)):
        line = [(middle + dx, roof - 150), (middle + dx, roof - 110), (middle + dx, roof - 64)]
        arrow(canvas, line if way > 0 else line[::-1], 8, "frost" if way > 0 else mix("sea", "glow", .4), 19)
    swirl = joined(*[brush_stroke([(middle + s * 26, roof + 130), (middle + s * 120, roof + 150),
                                   (middle + s * 250, roof + 128),
                                   (middle + s * 330, roof + 86)], 2, 2, 7, 40) for s in (-1, 1)])
    canvas.ink(swirl, mix("ice", "frost", .4), .7, wobble=1, edge=.8, tooth=0, clip=room)
    loose = joined(*[rect(middle + dx, roof + dy, 9, 8, 1, dx) for dx,
                     dy in ((-300, 110), (-260, 150), (290, 120), (330, 150), (-350, 140))])
    canvas.ink(loose, "white", wobble=.4, edge=.5, tooth=0, clip=room)


def _full(canvas: Canvas, outline: Points) -> None:
    """c2: still and full; somebody's football lies on the floor of the stadium."""
    room, (left, roof, right, floor) = _room(canvas, outline)
    x, y = left + (right - left) * .79, floor - 26
    ball = canvas.ink(circle(x, y, 9), "white", wobble=.3, edge=.5, tooth=0)
    canvas.shade(ball, "ink", -2, -3, 3, alpha=.4, low=.3)
    spots = joined(*[polygon([(x + dx + 3 * math.cos(a), y + dy + 3 * math.sin(a)) for a in np.arange(0, 6.2, 1.257)])
                     for dx, dy in ((0, 0), (-6, -4), (6, -3), (-4, 6), (4, 6))])
    canvas.ink(spots, "ink", wobble=.2, edge=.3, tooth=0, clip=ball)
    bubbles = joined(*[ellipse(left + (right - left) * t, roof + 12, 13, 4) for t in (.2, .32, .62, .86)])
    canvas.ink(bubbles, "frost", stroke=2.4, alpha=.8, wobble=.4, edge=.5, tooth=0, clip=room)


def _being_filled(canvas: Canvas, outline: Points) -> None:
    """c3: pale slurry comes down a pipe and lies in a cone."""
    room, (left, roof, right, floor) = _room(canvas, outline)
    middle = (left + right) / 2
    cone = spline([(left - 30, floor + 20, "c"), (left + 20, floor - 46), (middle - 240, floor - 92),
                   (middle - 60, floor - 150),
                   (middle + 60, floor - 150), (middle + 240, floor - 92), (right - 20, floor - 46), (right + 30,
                                                                                                      floor + 20, "c")])
    heap = canvas.ink(cone, SLURRY, wobble=1.6, edge=1.2, tooth=.003, angle=0, clip=room)
    canvas.tone(heap, SLURRY, .45, "plum", dx=0, dy=-16, blur=14, low=.25)
    canvas.tone(heap, SLURRY, .5, "white", dx=0, dy=9, blur=6, low=.45, alpha=.7)
    beds = joined(*[brush_stroke([(middle - 420 * s, floor - 6), (middle - 200 * s, floor - 84 * s),
                                  (middle, floor - 138 * s),
                                  (middle + 200 * s, floor - 84 * s), (middle + 420 * s,
                                                                       floor - 6)], 1.2, 1.2, 3.6, 60)
                    for s in (.35, .55, .75, .9)])
    canvas.ink(beds, mix(SLURRY, "clay", .45), .7, wobble=1, edge=.7, tooth=0, clip=heap)
    _well(canvas, middle, -60, roof + 44, mix("stone", "till", .35))
    pour = brush_stroke([(middle, roof + 44), (middle + 3, roof + 70), (middle, floor - 140)], 16, 26, 16)
    canvas.ink(pour, mix(SLURRY, "white", .3), .95, wobble=1.2, edge=1, tooth=0, clip=room)
    rng = np.random.default_rng(2)
    cloud = joined(*[circle(middle + rng.normal(0, 70), floor - 150 + rng.normal(0, 14), rng.uniform(4, 14))
                     for _ in range(40)])
    canvas.ink(cloud, mix(SLURRY, "white", .2), .35, wobble=1.6, edge=1.5, tooth=0, clip=room)
    arrow(canvas, [(middle + 36, roof - 150), (middle + 36, roof - 110), (middle + 36, roof - 64)], 8,
          mix(SLURRY, "white", .4), 19)


def _fallen(canvas: Canvas, outline: Points) -> None:
    """c0: a hall from before the rules: its roof fell in, piece by piece, until there was no room left."""
    left, right = min(x for x, _ in outline), max(x for x, _ in outline)
    top, floor = min(y for _, y in outline), max(y for _, y in outline)
    points = [(x, y - (240 if y < top + 1 else 0)) for x, y in outline]
    region = ground(canvas, polygon(points, 20), "rubble", shade=False, wobble=3, edge=1.6)
    if region is None:
        return
    canvas.tone(region, mix("stone", "plum", .3), .5, "ink", dx=0, dy=-18, blur=14, low=.25)
    rng = np.random.default_rng(19)
    tints = (materials()["red_claystone"].colour, mix("rose", "white", .3), mix("rust", "clay", .35),
             mix("stone", "terra", .25))
    heaps = [skia.Path() for _ in tints]
    for y0 in np.arange(top - 160, floor, 34.0):
        for x0 in np.arange(left, right, 46.0):
            x, y, r = x0 + rng.uniform(-18, 18), y0 + rng.uniform(-13, 13), rng.uniform(12, 30)
            corners = [(x + r * rng.uniform(.75, 1.1) * math.cos(a),
                        y + r * .8 * rng.uniform(.75, 1.1) * math.sin(a)) for a in
                       np.arange(0, 6.2, 1.257) + rng.uniform(0, 1.2)]
            salty = 1 if y > top + 230 and rng.random() < .5 else int(rng.choice([0, 2, 3]))
            heaps[salty].addPath(polygon(corners, 3))
    for heap, paint in zip(heaps, tints, strict=True):
        laid = canvas.ink(heap, paint, .92, wobble=1, edge=.9, tooth=.004, clip=region)
        canvas.shade(laid, mix(paint, "ink", .55), -5, -7, 6, alpha=.7, low=.25, blend="normal")
    gaps = joined(*[ellipse(rng.uniform(left + 60, right - 40), rng.uniform(floor - 130, floor - 20),
                            rng.uniform(5, 14), rng.uniform(4, 8))
                    for _ in range(16)])
    canvas.ink(gaps, BRINE, .9, wobble=.8, edge=.9, tooth=0, clip=region)
    _broken_well(canvas, (left + right) / 2 - 30, top)


def _broken_well(canvas: Canvas, x: float, top: float) -> None:
    rust = mix("stone", "rust", .55)
    for points in ([(x, top - 200), (x + 3, top + 30), (x - 8, top + 92)],
                   [(x + 34, top + 130), (x + 66, top + 176), (x + 92, top + 236)]):
        laid = canvas.ink(brush_stroke(points, 24), rust, wobble=1, edge=.9, tooth=0)
        canvas.shade(laid, "ink", -7, 0, 5, alpha=.5, low=.25)


HALLS = (_in_use, _full, _being_filled)
