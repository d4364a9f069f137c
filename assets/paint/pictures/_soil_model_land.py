"""The land of the eight places: three skies, the cut through their soils, and what grows at the cut in three seasons.

Places are px of the picture; every soil is a material of the table.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import Curve, band, brush_stroke, circle, ellipse, joined, linear_field, polygon, rect
from assets.paint.kit.props import plants, sky, trees, water

from ._soil_model_shape import BOTTOM, PX_PER_M, SURFACE, WIDE

SKY_HIGH = 560
SKIES: dict[str, tuple[Colour, Colour, Colour]] = {
    'plan': ('#BAD3CE', '#DCE2CB', '#F1E4BC'),
    'winter': (mix('sea', 'till', .3), mix('mist', 'sea', .22), mix('mist', 'sky', .4)),
    'summer': (mix('glow', 'ochre', .22), '#F5E3AE', mix('glow', 'sand', .25))}


def _to(depth_m: float) -> Curve:
    return lambda x: SURFACE(x) + depth_m * PX_PER_M


def paint_sky(canvas: Canvas, kind: str) -> None:
    """Mild, heavy or hot; low trees along the horizon."""
    above, under, horizon = SKIES[kind]
    canvas.ink(rect(-20, -20, WIDE + 40, SKY_HIGH + 40), under, wobble=0, edge=0, tooth=0, mottle=.02, streak=.03,
               angle=0)
    canvas.ink(rect(-20, -20, WIDE + 40, 330), above, .92, field=linear_field(0, 300, 0, -40), texture='bristle000',
               softness=.8, tooth=0)
    canvas.ink(rect(-20, 230, WIDE + 40, 300), horizon, .9, field=linear_field(0, 250, 0, 420), texture='bristle000',
               softness=.7, tooth=0)
    if kind == 'plan':
        sky.sun(canvas, 1790, 232, 40, mix('gold', 'glow', .35))
        for x, y, wide, high in ((330, 246, 170, 34), (980, 226, 200, 38), (1420, 262, 150, 30)):
            sky.cloud(canvas, x, y, wide, high)
    elif kind == 'winter':
        for x, y, wide, high in ((180, 232, 380, 64), (640, 216, 420, 70), (1150, 230, 460, 72), (1690, 220, 420, 66)):
            sky.cloud(canvas, x, y, wide, high, mix('sea', 'mist', .3), .9)
        _rain(canvas)
    else:
        sky.sun(canvas, 1770, 246, 62, mix('gold', 'terra', .42))
        canvas.ink(circle(1770, 246, 96), 'glow', .35, wobble=1.4, edge=1.2, tooth=0, mottle=0)
    far = {'plan': mix('sea', 'mist', .35), 'winter': mix('sea', 'till', .25), 'summer': mix('moss', 'sand', .5)}[kind]
    trees.tree_line(canvas, lambda x: SURFACE(x) - 34 if x < 1700 else SURFACE(1700) - 34, -20, WIDE + 20, 26, far, 12,
                    .18)


def _rain(canvas: Canvas) -> None:
    rng = np.random.default_rng(7)
    cuts = skia.Path()
    for _ in range(190):
        x, y, long = rng.uniform(-20, WIDE), rng.uniform(230, 440), rng.uniform(24, 48)
        cuts.addPath(polygon([(x, y), (x - long * .2 + 2.4, y + long), (x - long * .2 - .6, y + long)]))
    canvas.ink(cuts, mix('frost', 'white', .4), .75, wobble=.2, edge=.5, tooth=0)


def paint_section(canvas: Canvas) -> None:
    """The cut from the grass down: what lies under each of the eight places, in its own colour and pattern."""
    whole = band(SURFACE, lambda x: BOTTOM + 20 + 0 * x, -20, WIDE + 20, 320)
    land = canvas.mask(whole, wobble=.6, edge=.6)
    ground(canvas, band(SURFACE, lambda x: BOTTOM + 20 + 0 * x, -20, WIDE + 20, 320), 'peelo_sand', shade=False,
           clip=land)
    for left, right, top, foot, material in (
            (-140, 2060, -.2, 1.5, 'cover_sand'), (400, 1330, 1.5, 3.0, 'boulder_clay'), (-140, 266, -.2, 2.5, 'peat'),
            (214, 516, -.3, 2.6, 'drift_sand'), (950, 1222, -.3, 1.15, 'es_deck'), (1176, 1470, .35, 3.9, 'pot_clay'),
            (1610, 2060, -.2, 1.05, 'peat')):
        _bed(canvas, left, right, top, foot, material, land)
    canvas.ink(band(SURFACE, _to(.16), -20, WIDE + 20, 320), mix('peat', 'clay', .35), .9, wobble=1, edge=.9,
               tooth=.004, clip=land)


def _bed(canvas: Canvas, left: float, right: float, top: float, foot: float, material: str,
         land: Region | None) -> None:
    """A layer with a level top, its foot rising to it at both ends."""
    def taper(x: float) -> float:
        share = np.clip(np.minimum((x - left) / 118, (right - x) / 118), 0, 1)
        return np.sin(share * np.pi / 2) ** .8

    def edge(depth: float) -> Curve:
        return lambda x: SURFACE(x) + (top + (depth - top) * taper(x)) * PX_PER_M + 2.5 * np.sin(x * .03 + depth * 4)
    laid = ground(canvas, band(edge(top), edge(foot), left, right, 120), material, clip=land)
    if laid is not None:
        canvas.ink(band(lambda x: edge(foot)(x) - 2, lambda x: edge(foot)(x) + 2, left + 8, right - 8, 120), 'ink', .55,
                   wobble=.8, edge=.9, tooth=.01, clip=land)


SEASONS = ('plan', 'winter', 'summer')
STRIP = (-10, 180, 1930, 520)


def paint_turf(canvas: Canvas, season: str) -> None:
    """What grows along the cut: cotton grass, marram, heather, meadow, reeds; in a drought all of it straw."""
    dry = season == 'summer'
    for left, right, colour, marks in _GREENS[season]:
        _cover(canvas, left, right, colour, marks)
    rng = np.random.default_rng(21)

    def some(left: float, right: float, count: int) -> list[float]:
        return [float(x) for x in rng.uniform(left, right, count)]
    blade = {'plan': 'green', 'winter': mix('green', 'till', .3), 'summer': mix('ochre', 'clay', .25)}[season]
    plants.grass(canvas, some(0, 1920, 330), SURFACE, (6, 14), 2.4, blade, .35, 4)
    if not dry:
        plants.cotton_grass(canvas, some(6, 226, 34), SURFACE, (16, 30), .9, 5)
    if season == 'winter':
        for x, reach in ((70, 40), (170, 34), (560, 30), (1800, 60), (1880, 34)):
            pool = canvas.ink(ellipse(x, SURFACE(x) - 3, reach, reach * .16), mix('sea', 'ice', .5), wobble=1, edge=.8,
                              tooth=0)
            water.glints(canvas, [(x - reach * .4, SURFACE(x) - 4, reach * .5)], pool)
    heath = 'rust' if dry else None
    if heath is None:
        plants.heather(canvas, some(492, 706, 42), SURFACE, (7, 14), 6)
    else:
        plants.grass(canvas, some(492, 706, 60), SURFACE, (8, 18), 2.4, mix('rust', 'clay', .4), .5, 6)
    plants.grass(canvas, some(262, 470, 26), SURFACE, (12, 26), 2.2, mix('moss', 'sand', .5), .6, 7)
    plants.reeds(canvas, [1886, 1894, 1902, 1910], SURFACE, (24, 46), 'moss' if not dry else mix('ochre', 'clay', .2),
                 seed=3)


def _cover(canvas: Canvas, left: float, right: float, colour: Colour, marks: Colour) -> None:
    """The land behind its cut edge, soft at both ends."""
    def top(x: float) -> float:
        return SURFACE(x) - 26 * np.sin(np.clip((x - left) / (right - left), 0, 1) * np.pi) ** .35 - 2
    laid = canvas.ink(band(top, lambda x: SURFACE(x) + 6, left, right, 90), colour, wobble=1.1, edge=1, tooth=.006,
                      angle=0, streak=.07)
    rng = np.random.default_rng(int(left) + 40)
    strokes = joined(*[brush_stroke([(x, y), (x + w / 2, y - 1), (x + w, y)], .6, .6, 3, 7) for x, y, w in (
        (x, SURFACE(x) - rng.uniform(2, 22), rng.uniform(14, 40)) for x in rng.uniform(left + 10, right - 40, 14))])
    canvas.ink(strokes, marks, .85, wobble=.4, edge=.7, tooth=0, clip=laid)


def _greens() -> dict[str, tuple[tuple[float, float, Colour, Colour], ...]]:
    fresh = ((-30, 262, mix('moss', 'peat', .3), mix('moss', 'lime', .4)),
             (226, 506, '#F3DDA8', mix('sand', 'clay', .2)),
             (476, 736, mix('heather', 'moss', .4), mix('heather', 'rose', .3)),
             (706, 996, mix('lime', 'moss', .45), mix('moss', 'green', .4)),
             (966, 1226, mix('moss', 'ochre', .35), mix('ochre', 'sand', .4)),
             (1196, 1456, mix('lime', 'moss', .35), mix('moss', 'green', .4)),
             (1430, 1700, mix('lime', 'moss', .3), mix('lime', 'sky', .3)),
             (1670, 1950, mix('moss', 'green', .4), mix('moss', 'lime', .5)))
    tint = {'plan': ('sky', 0.), 'winter': ('till', .28), 'summer': (mix('sand', 'ochre', .4), .62)}
    return {season: tuple((a, b, mix(c, to, share), mix(d, to, share)) for a, b, c, d in fresh)
            for season, (to, share) in tint.items()}


_GREENS = _greens()
