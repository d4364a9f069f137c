"""What the layers of raised_bog hold besides their material: beds, stumps, the bog road, the buried heath, roots."""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, joined, moved, polygon, rect
from assets.paint.pictures._descent_ground import lay_beds, silt_lines, veins
from assets.paint.pictures._descent_section import Strip, lay_boulders

STUMPS = ((22, 8.32), (64, 8.42), (101, 8.36), (171, 8.05), (192, 7.9))    # m: bog pines at the foot of the peat
ROAD = (143.5, 156.5, 8.02)                                                 # m: the bog road, seen along its side
BURIED_HEATH = ((468, 6.5), (482, 6.15), (500, 6.28), (520, 6.4), (540, 6.3), (560, 6.1), (585, 6.05), (596, 6.1))


def add_to_layer(canvas: Canvas, strip: Strip, number: int, region: Region) -> None:
    """The things of one layer, painted before the next layer covers it."""
    layer_id = strip.profile.layers[number].layer_id
    if layer_id == "peelo_sand":
        lay_beds(canvas, strip, region)
    elif layer_id == "boulder_clay":
        veins(canvas, region)
        lay_boulders(canvas, strip, region)
    elif layer_id == "cover_sand":
        silt_lines(canvas, strip, region)
    elif layer_id == "drift_sand":
        _buried_heath(canvas, strip, region)
    elif layer_id == "peat":
        _growth(canvas, strip, region)
        _road(canvas, strip, region)
        for x_m, d_m in STUMPS:
            _stump(canvas, strip.x(x_m), strip.y(d_m), 1 + .3 * math.sin(x_m), region)
    elif layer_id == "lake_mud":
        _mud_years(canvas, strip, region)


def _buried_heath(canvas: Canvas, strip: Strip, region: Region) -> None:
    """The old heath floor under the dune: a dark line with twigs, a bleached one below it."""
    points = [(strip.x(x_m), strip.y(d_m)) for x_m, d_m in BURIED_HEATH]
    if points[-1][0] < -40 or points[0][0] > strip.width + 40:
        return
    below = [(x, y + 9) for x, y in points]
    canvas.ink(brush_stroke(below, 3, 3, 9, 200), mix("stone", "bone", .55), .9, wobble=1.4, edge=1, tooth=0,
               clip=region)
    canvas.ink(brush_stroke([(x, y + 15) for x, y in points], 1, 1, 4, 200), "rust", .55, wobble=1.4, edge=1, tooth=0,
               clip=region)
    canvas.ink(brush_stroke(points, 3, 3, 8.5, 200), mix("peat", "plum", .4), wobble=1.2, edge=1, tooth=0, clip=region)
    twigs = skia.Path()
    for k, x in enumerate(np.arange(points[0][0] + 14, points[-1][0] - 10, 17)):
        y = float(np.interp(x, [p[0] for p in points], [p[1] for p in points]))
        lean = 7 * math.sin(k * 2.3)
        twigs.addPath(brush_stroke([(x, y), (x + lean * .4, y - 6), (x + lean, y - 11 - 3 * math.sin(k))], 2, .8))
    canvas.ink(twigs, mix("peat", "heather", .4), wobble=.3, edge=.4, tooth=0, clip=region)


def _growth(canvas: Canvas, strip: Strip, region: Region) -> None:
    """A bog in section: moss that still lives on top, lines of wet and dry years, black at the foot."""
    living = band(strip.surface, lambda x: strip.surface(x) + 17, -40, strip.width + 40, strip.width // 12)
    canvas.ink(living, mix("moss", "peat", .38), wobble=2, edge=1.4, tooth=.01, clip=region,
               field=lambda x, y: np.clip(1.15 - (y - strip.surfaces(x[0])[None, :]) / 20, 0, 1), texture="sponge")
    lines = skia.Path()
    for row, depth in enumerate((1.0, 1.55, 2.2)):
        for x in np.arange(-60 - row * 90, strip.width, 330):
            y = strip.surface(x + 100) + depth * 24
            lines.addPath(brush_stroke([(x, y), (x + 90, y + 3), (x + 190, y - 2), (x + 280, y + 2)], 1, 1, 4, 40))
    canvas.ink(lines, mix("peat", "rust", .38), .7, wobble=1.2, edge=.8, tooth=0, mottle=0, streak=0, clip=region)


def _stump(canvas: Canvas, x: float, y: float, scale: float, clip: Region) -> None:
    """A bog pine: broken trunk, roots spread over the old forest floor. Foot at (x, y), 90 px wide."""
    s = scale
    parts = [brush_stroke([(x - 3 * s, y - 2 * s), (x + 2 * s, y - 26 * s), (x - 2 * s, y - 44 * s)], 19 * s, 11 * s,
                          14 * s)]
    for side, reach, drop in ((-1, 44, 8), (-1, 28, -6), (1, 50, 6), (1, 30, -8)):
        parts.append(brush_stroke([(x, y - 9 * s), (x + side * reach * .5 * s, y - 7 * s + drop * .4 * s),
                                   (x + side * reach * s, y + drop * s)], 11 * s, 2 * s, 6 * s))
    parts.append(polygon([(x - 9 * s, y - 40 * s), (x - 8 * s, y - 54 * s), (x - 3 * s, y - 46 * s),
                          (x + s, y - 60 * s), (x + 4 * s, y - 40 * s)]))
    wood = canvas.ink(joined(*parts), mix("wood", "peat", .3), wobble=.9, edge=.9, angle=90, tooth=0, clip=clip)
    canvas.tone(wood, mix("wood", "peat", .3), .55, "ink", dx=-5 * s, dy=-4 * s, blur=4 * s, low=.3)
    grain = joined(*[brush_stroke([(x + k * 3.4 * s, y - 6 * s), (x + k * 2.4 * s, y - 40 * s)], .8, .6, 1.4)
                     for k in (-1.6, 0, 1.6)])
    canvas.ink(grain, mix("ochre", "wood", .3), .8, wobble=.4, edge=.4, tooth=0, clip=clip)


def _road(canvas: Canvas, strip: Strip, region: Region) -> None:
    """Trunks side by side over the bog: their sawn ends in a row on two long bearers."""
    left, right, d_m = ROAD
    x0, x1, y = strip.x(left), strip.x(right), strip.y(d_m)
    if x1 < -20 or x0 > strip.width + 20:
        return
    bark = mix("wood_dark", "clay", .25)
    for drop in (9.5,):
        canvas.ink(brush_stroke([(x0 - 16, y + drop), ((x0 + x1) / 2, y + drop + 2), (x1 + 16, y + drop)], 6, 6, 8, 60),
                   bark, wobble=.8, edge=.8, tooth=0, clip=region)
    ends, rings = skia.Path(), skia.Path()
    hearts = skia.Path()
    for k, x in enumerate(np.arange(x0, x1, 15.2)):
        radius = 7.2 + .9 * math.sin(k * 1.7)
        dy = 1.4 * math.sin(k * 2.9)
        ends.addPath(ellipse(x, y + dy, radius, radius * .96))
        hearts.addPath(circle(x - .4, y + dy - .4, radius * .68))
        rings.addPath(circle(x - .4, y + dy - .4, radius * .34))
    canvas.ink(ends, bark, wobble=.6, edge=.6, tooth=0, clip=region)
    canvas.ink(hearts, mix("wood", "sand", .28), wobble=.4, edge=.5, tooth=0, clip=region)
    canvas.ink(rings, mix("wood", "peat", .5), wobble=.3, edge=.3, stroke=1.3, tooth=0, clip=region)


def _mud_years(canvas: Canvas, strip: Strip, region: Region) -> None:
    """Mud that settled year after year: hanging lines, the lowest the oldest."""
    lines = skia.Path()
    for k in range(9):
        d_m = 9.6 + k * .52
        reach = 26 - k * 2.1
        points = [(strip.x(345 + reach * t), strip.y(d_m + .9 * (1 - t * t) - .3)) for t in np.linspace(-1, 1, 9)]
        lines.addPath(brush_stroke(points, .8, .8, 3.4, 90))
    canvas.ink(lines, mix("moss", "peat", .6), .6, wobble=1.2, edge=.7, tooth=0, mottle=0, streak=0, clip=region)


def cut_face(canvas: Canvas, strip: Strip) -> None:
    """The dug edge of the peat: spade marks on a stepped wall that stands behind the surface line."""
    x0, x1 = strip.x(200), strip.x(243)
    if x1 < -40 or x0 > strip.width + 40:
        return
    marks = skia.Path()
    for k, x in enumerate(np.arange(x0, x1, 22)):
        marks.addPath(moved(rect(-1, 0, 2.2, 15), x, strip.surface(x) + 5, turn=4 * math.sin(k)))
    canvas.ink(marks, mix("peat", "ink", .5), .7, wobble=.5, edge=.5, tooth=0)
