"""The ground of the atlas sheet: fields, border, regions, ridges, bogs, streams, canals, woods and hedges.

All of it comes from degrees through `_atlas_projection`, or from the lines of story/atlas.tmx. Borders, canals, woods
and bogs are simplified, from general knowledge. Knows nothing of the places' pictures.
"""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, linear_field, polygon, rect, resampled, spline
from assets.paint.kit.patterns import dashes, jittered_grid, stone_outline
from assets.paint.kit.props import sky, trees
from assets.paint.kit.region import Region

from ._atlas_projection import Point, Sheet, winding
from ._atlas_slab import WATER

HORIZON = 66
FIELD_COLOURS = ('#B7C07A', '#D8CF93', '#A6B468', '#E0D29A', '#C2C684')
# (lat, lon)
BORDER = ((53.4, 7.0), (53.2, 7.0), (52.95, 7.06), (52.84, 7.07), (52.66, 7.06), (52.645, 6.78), (52.62, 6.73),
          (52.55, 6.70),
          (52.50, 6.70), (52.47, 6.76), (52.45, 6.92), (52.46, 6.99), (52.40, 7.06), (52.33, 7.07), (52.28,
                                                                                                     7.04), (52.24,
                                                                                                             7.06),
          (52.22, 6.99), (52.18, 6.96), (52.17, 6.90), (52.14, 6.86), (52.115, 6.76), (52.04, 6.68), (51.9, 6.70))
TWENTE = ((52.42, 6.38), (52.44, 6.44), (52.475, 6.52), (52.49, 6.62), (52.465, 6.76), (52.448, 6.92), (52.46, 6.99),
          (52.40, 7.055), (52.33, 7.065), (52.28, 7.035), (52.24, 7.055), (52.215, 6.99), (52.18, 6.955), (52.165,
                                                                                                           6.90),
          (52.14, 6.855), (52.12, 6.76), (52.13, 6.66), (52.18, 6.56), (52.21, 6.48), (52.25, 6.38), (52.34, 6.36))
MIDDEN_DRENTHE = ((52.975, 6.37), (52.985, 6.45), (52.96, 6.52), (52.955, 6.60), (52.915, 6.655), (52.875, 6.69),
                  (52.835, 6.70), (52.80, 6.66), (52.79, 6.60), (52.80, 6.54), (52.785, 6.47), (52.83, 6.40), (52.90,
                                                                                                               6.36))
CANALS = (((52.235, 6.87), (52.255, 6.79), (52.245, 6.70), (52.24, 6.60), (52.20, 6.45), (52.17, 6.30)),
          ((52.245, 6.63), (52.30, 6.645), (52.345, 6.66)),
          ((52.99, 6.55), (52.94, 6.47), (52.87, 6.40), (52.80, 6.33), (52.70, 6.22)),
          ((52.36, 6.66), (52.41, 6.60), (52.46, 6.57), (52.53, 6.60)))
BOGS = ((53.03, 6.38, 50, 13), (52.81, 6.40, 44, 12), (52.50, 6.66, 40, 11), (52.14, 6.78, 60, 14),
        (52.73, 7.02, 50, 12))
WOODS = ((52.345, 6.37, 5), (52.20, 6.52, 5), (52.275, 6.70, 3), (52.235, 6.96, 4), (52.44, 6.83, 4), (52.41, 6.60, 3),
         (52.88, 6.585, 5), (52.905, 6.49, 4), (52.80, 6.57, 3), (52.67, 6.50, 5), (52.72, 6.84, 5), 
         (52.165, 6.62, 4), (52.345, 6.86, 3), (52.98, 6.86, 5), (53.08, 6.72, 4), (53.07, 6.50, 3), (52.60, 7.10, 5),
         (52.40, 7.13, 6), (52.20, 7.10, 6), (52.86, 6.80, 4), (52.12, 6.95, 5))


def paint_fields(canvas: Canvas) -> None:
    """Green land, paler towards the horizon, in patches that grow towards the reader; a strip of sky."""
    canvas.ink(rect(-20, -20, 1960, 1120), '#C9C98A', tooth=.003, mottle=.03, streak=.05, angle=0)
    patches = {colour: skia.Path() for colour in FIELD_COLOURS}
    rng = np.random.default_rng(99)
    y = float(HORIZON)
    while y < 1090:
        tall = 15 + .026 * y
        for x in np.arange(-60, 1960, tall * 3.1):
            if rng.random() < .5:
                continue
            left, wide = x + rng.uniform(-10, 10), tall * rng.uniform(1.8, 3)
            patches[FIELD_COLOURS[int(rng.integers(5))]].addPath(polygon(
                [(left, y), (left + wide, y + rng.uniform(-3, 3)), (left + wide * .96, y + tall * .82),
                 (left - wide * .05, y + tall * .86)], 4))
        y += tall
    for number, (colour, path) in enumerate(patches.items()):
        canvas.ink(path, colour, .75, wobble=1.8, edge=1, tooth=.003, angle=30 * number, streak=.06)
    canvas.ink(rect(-20, -20, 1960, 440), mix('mist', 'lime', .4), .7, field=linear_field(0, 440, 0, 40),
               texture='bristle000', softness=.5, tooth=0)
    canvas.ink(rect(-20, -20, 1960, HORIZON + 24), mix('sky', 'mist', .4), wobble=1.4, edge=.8, tooth=0, angle=0)
    canvas.ink(rect(-20, -20, 1960, 60), mix('mist', 'sea', .2), .8, field=linear_field(0, 56, 0, -20),
               texture='bristle000',
               softness=.5, tooth=0)
    for x, w in ((420, 150), (1010, 170), (1320, 120), (1680, 160)):
        sky.cloud(canvas, x, 44, w, 30)
    sky.geese(canvas, 700, 34, 5, .9)
    trees.tree_line(canvas, lambda x: HORIZON + 6 + 4 * math.sin(x * .004), -20, 1940, 25, mix('sea', 'mist', .5), 4,
                    .03)


def paint_regions(canvas: Canvas, sheet: Sheet) -> Region | None:
    """Germany quieter beyond a dashed border; Twente and Midden-Drenthe as warm overprints. Returns Germany."""
    line = spline(sheet.line(BORDER), closed=False, tension=.3)
    east = skia.Path(line)
    for x, y in ((2100, 1300), (2100, -60)):
        east.lineTo(x, y)
    east.close()
    land = canvas.mask(rect(-40, HORIZON + 4, 2000, 1100), 0, 0)
    germany = canvas.ink(east, mix('#CFC9A6', 'grey', .22), .74, clip=land, wobble=1, edge=.8, tooth=0, angle=150,
                         streak=.04)
    dashed, measure = skia.Path(), skia.PathMeasure(line, False)
    for along in np.arange(0, measure.getLength() - 16, 24):
        start, end = measure.getPosTan(float(along))[0], measure.getPosTan(float(along) + 13)[0]
        dashed.addPath(brush_stroke([(start.x(), start.y()), (end.x(), end.y())], 4, 4))
    for outline, colour in ((TWENTE, '#EFD58C'), (MIDDEN_DRENTHE, '#E9C58A')):
        shape = spline(sheet.line(outline), tension=.4)
        canvas.ink(shape, colour, .62, wobble=1.4, edge=.9, tooth=.004, angle=30, streak=.05)
        canvas.ink(shape, 'cream', .9, stroke=5, wobble=1.2, edge=.7, tooth=0)
    canvas.ink(dashed, 'rust', .75, clip=land, wobble=.4, edge=.4, tooth=0)
    return germany


def _humps(canvas: Canvas, points: list[Point], height: float, width: float, colour: Colour, seed: int) -> None:
    """A ridge seen from the south: cut-paper humps, the far ones first."""
    rng = np.random.default_rng(seed)
    spots = resampled(points, 15)
    for number in np.argsort(spots[:, 1]):
        x, y = (float(v) for v in spots[number])
        share = .5 + .5 * math.sin(math.pi * min(1, max(0, number / 14 * .94 + .03)))
        h, w = height * share * rng.uniform(.88, 1.1), width * rng.uniform(.88, 1.15)
        hump = spline([(x - w * 1.1, y + 6, 'c'), (x - w * .6, y - h * .55), (x - w * .12, y - h),
                       (x + w * .2, y - h * .97), (x + w * .7, y - h * .45), (x + w * 1.15, y + 6, 'c'), (x, y + 10)])
        laid = canvas.ink(hump, colour, wobble=1, edge=.8, tooth=.002, angle=60, streak=.06)
        canvas.tone(laid, colour, .38, 'ink', dx=-w * .3, dy=-h * .2, blur=7, low=.3)
        if rng.random() < .5:
            canvas.shade(laid, mix(colour, 'heather' if seed < 6 else 'lime', .5), w * .3, h * .3, 5, alpha=.7,
                         texture='sponge',
                         blend='normal', low=.5)


def paint_ridges(canvas: Canvas, sheet: Sheet) -> None:
    """The Hondsrug as a ribbon, the three ridges of Twente as humps."""
    for ridge in sheet.map.ridges:
        points = list(ridge.points)
        if ridge.id == 'hondsrug':
            _ribbon(canvas, points)
        elif ridge.id == 'sallandse_ridge':
            _humps(canvas, points, 38, 42, mix(mix('moss', 'lime', .3), 'heather', .3), 5)
        else:
            _humps(canvas, points, 44, 46, mix('moss', 'forest', .33), 7 if ridge.id == 'stuwwal_ootmarsum' else 8)


def _ribbon(canvas: Canvas, points: list[Point]) -> None:
    """A long low ridge: a ribbon over the fields, lit along its north side, its south side in shade."""
    colour = mix('moss', 'ochre', .34)
    canvas.ink(brush_stroke([(x + 3, y + 9) for x, y in points], 16, 30, 30, count=60), mix('forest', 'clay', .3), .5,
               wobble=1.6,
               edge=1.1, tooth=0)
    laid = canvas.ink(brush_stroke(points, 14, 28, 27, count=60), colour, wobble=1.6, edge=1.1, tooth=.003, angle=30,
                      streak=.07)
    canvas.tone(laid, colour, .42, 'forest', dx=-4, dy=-9, blur=5, low=.3)
    canvas.shade(laid, mix(colour, 'glow', .5), 4, 8, 4, alpha=.7, texture='bristle030', blend='normal', low=.45)
    rng = np.random.default_rng(3)
    for x, y in resampled(points, 26)[1:-1:2]:
        trees.bush(canvas, float(x + rng.uniform(-8, 8)), float(y + rng.uniform(-5, 7)), 6 + .008 * float(y), 'forest',
                   int(x))


def paint_wet(canvas: Canvas, sheet: Sheet) -> None:
    """Bogs, streams (the lines of the map, bent) and canals (straight, with paths along them)."""
    for number, (lat, lon, rx, ry) in enumerate(BOGS):
        x, y = sheet.at(lat, lon)
        bog = canvas.ink(stone_outline(np.random.default_rng(number), x, y, rx, ry), mix('peat_light', 'heather', .25),
                         .9,
                         wobble=1.6, edge=1.1, tooth=.004)
        if bog is not None:
            dashes(canvas, bog, 'sand', 26, 9, (10, 22), (1, 2), .5)
            pools = joined(*[ellipse(x + dx * rx, y + dy * ry, 10, 3) for dx, dy in ((-.5, .1), (.1, -.35), (.4, .3))])
            canvas.ink(pools, 'ice', wobble=.4, edge=.5, tooth=0)
    for line in CANALS:
        points = sheet.line(line)
        canvas.ink(brush_stroke(points, 10, 10, 10, count=60), mix('sand', 'clay', .3), wobble=.4, edge=.5, tooth=0)
        canvas.ink(brush_stroke(points, 5.5, 5.5, 5.5, count=60), mix('teal', 'ice', .45), wobble=.4, edge=.5, tooth=0)
    for number, river in enumerate(sheet.map.rivers):
        _stream(canvas, winding(river.points, 7 if river.id == 'vecht' else 9, 44, number + 3),
                {'vecht': (7, 12), 'dinkel': (7, 5), 'regge': (2, 8)}.get(river.id, (2, 6)))


def _stream(canvas: Canvas, points: list[Point], width: tuple[float, float]) -> None:
    start, end = width
    middle = (start + end) / 2 + 1.5
    canvas.ink(brush_stroke([(x, y + 2) for x, y in points], start + 4, end + 4, middle + 4, count=90),
               mix('teal', 'ink', .25), .55,
               wobble=.8, edge=.6, tooth=0)
    canvas.ink(brush_stroke(points, start, end, middle, count=90), WATER, wobble=.8, edge=.6, tooth=0)
    canvas.ink(brush_stroke([(x, y - 1) for x, y in points], 1, 1.4, 1.6, count=90), 'frost', .7, wobble=.8, edge=.5,
               tooth=0)


def _free(sheet: Sheet, x: float, y: float, reach: float = 0) -> bool:
    """Nothing else stands at (x, y): no place, no name, no ridge; and it is not the calm column on the right."""
    marks = [(at.at[0], at.at[1] - 36, 74, 62) for at in sheet.map.places.values()]
    marks += [(at.at[0], at.at[1], 104, 34) for at in sheet.map.labels.values()]
    marks += [(*point, 60, 46) for ridge in sheet.map.ridges for point in resampled(ridge.points, 9)]
    return HORIZON + 24 < y < 1060 and x < 1900 and not any(
        abs(x - mx) < rx + reach and abs(y - my) < ry + reach * .6 for mx, my, rx, ry in marks)


def paint_woods(canvas: Canvas, sheet: Sheet) -> None:
    """Woods in clumps, hedges in rows and small farms, wherever nothing else stands."""
    rng = np.random.default_rng(41)
    for lat, lon, count in WOODS:
        x, y = sheet.at(lat, lon)
        size = 26 * sheet.scale(y)
        spots = sorted((y + rng.uniform(-.6, .6) * size, x + rng.uniform(-1.9, 1.9) * size) for _ in range(count * 2))
        for ty, tx in spots:
            if _free(sheet, tx, ty, -12):
                colour = mix('forest', 'green', rng.uniform(0, .5))
                laid = canvas.ink(ellipse(tx, ty, size * .6, size * .6), colour, wobble=1, edge=.9, tooth=0)
                canvas.tone(laid, colour, .5, 'ink', dx=-4, dy=-5, blur=4, low=.4)
    _paint_hedges(canvas, sheet, rng)


def _paint_hedges(canvas: Canvas, sheet: Sheet, rng: np.random.Generator) -> None:
    dark, light, walls, roofs, rye = (skia.Path() for _ in range(5))
    twente, inner = (spline(sheet.line(outline), tension=.4) for outline in (TWENTE, MIDDEN_DRENTHE))
    for x, y in jittered_grid(rng, (30, 100, 1900, 1060), 46, 30, .42):
        home = twente.contains(x, y) or inner.contains(x, y)
        if rng.random() < (.4 if home else .8) or not _free(sheet, x, y):
            continue
        size, kind = sheet.scale(y), rng.random()
        if kind < .5:
            angle = rng.choice([-.35, .12, .5, 1.1]) + rng.normal(0, .1)
            for k in range(int(rng.integers(4, 8))):
                r, along = rng.uniform(.55, 1.15) * 6.2 * size, (k - 3) * size
                (dark if rng.random() < .5 else light).addPath(ellipse(x + along * 12 * math.cos(angle),
                                                                       y + along * 6 * math.sin(angle), r, r * .94))
        elif kind < .66 and home:
            rye.addPath(stone_outline(rng, x, y, 24 * size, 9 * size))
        elif kind < .76:
            walls.addPath(rect(x - 7 * size, y - 5, 14 * size, 9 * size, 1))
            roofs.addPath(polygon([(x - 9 * size, y - 4), (x - 5 * size, y - 12 * size), (x + 5 * size, y - 12 * size),
                                   (x + 9 * size, y - 4)], 1))
    laid = canvas.ink(rye, mix('ochre', 'sand', .35), .8, wobble=.8, edge=.9, tooth=0)
    if laid is not None:
        dashes(canvas, laid, 'rust', 14, 5, (6, 12), (.8, 1.6), .45)
    for path, colour in ((dark, mix('green', 'moss', .35)), (light, mix('moss', 'lime', .25))):
        hedge = canvas.ink(path, colour, wobble=.8, edge=.8, tooth=0)
        canvas.tone(hedge, colour, .5, 'ink', dx=-3, dy=-4, blur=3, low=.4)
    canvas.ink(walls, 'cream', wobble=.3, edge=.4, tooth=0)
    canvas.ink(roofs, 'brick', wobble=.3, edge=.4, tooth=0)
