"""Skies and land of the water discovery: heath, village and valley, each as wet or dry as the model can make it.

A strip stands on the line of the ground (`surface`) and lies back some 40 px; all places are px of the picture.
"""
from collections.abc import Callable, Sequence

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, joined, linear_field, rect, spline
from assets.paint.kit.props import animals, buildings, plants, sky, trees, water

from ._water_model_shape import STREAM, VALLEY_Y, WIDE, surface

SKY_HIGH = 520
BACK = 42                              # px that the land lies back behind its cut edge
SKIES: dict[str, tuple[Colour, Colour, Colour]] = {     # above, below, strip along the horizon
    'wet': (mix('sea', 'till', .35), mix('mist', 'sea', .25), mix('mist', 'sky', .4)),
    'fair': ('#BAD3CE', '#DCE2CB', '#F1E4BC'),
    'dry': (mix('glow', 'ochre', .3), '#F3DFA6', mix('glow', 'sand', .3))}
HEATH, VILLAGE, VALLEY = (-10, 150, 584, 372), (486, 130, 1112, 480), (990, 230, 1430, 486)


def paint_sky(canvas: Canvas, kind: str) -> None:
    """Heavy and low, mild, or brass with a large sun."""
    above, under, horizon = SKIES[kind]
    canvas.ink(rect(-20, -20, WIDE + 40, SKY_HIGH + 40), under, wobble=0, edge=0, tooth=0, mottle=.02, streak=.03,
               angle=0)
    canvas.ink(rect(-20, -20, WIDE + 40, 330), above, .92, field=linear_field(0, 310, 0, -40), texture='bristle000',
               softness=.8, tooth=0)
    canvas.ink(rect(-20, 250, WIDE + 40, 280), horizon, .9, field=linear_field(0, 250, 0, 430), texture='bristle000',
               softness=.7, tooth=0)
    if kind == 'wet':
        _ceiling(canvas)
    elif kind == 'fair':
        sky.sun(canvas, 1262, 214, 42, mix('gold', 'glow', .35))
        for x, y, wide, high in ((150, 216, 190, 40), (520, 250, 150, 30), (1010, 206, 220, 42)):
            sky.cloud(canvas, x, y, wide, high)
    else:
        sky.sun(canvas, 1230, 232, 70, mix('gold', 'terra', .42))
        canvas.ink(circle(1230, 232, 108), 'glow', .3, wobble=1.4, edge=1.2, tooth=0, mottle=0)


def _ceiling(canvas: Canvas) -> None:
    """A lid of cloud with hanging bellies."""
    rng = np.random.default_rng(5)
    for top, colour in ((196, mix('sea', 'mist', .45)), (168, mix('sea', 'till', .25))):
        line = [(-40.0, -30.0, 'c'), *[(float(x), top + float(rng.uniform(-22, 20)), 'c' if k % 2 else '')
                                       for k, x in enumerate(np.linspace(-40, WIDE + 40, 19))],
                (WIDE + 40.0, -30.0, 'c')]
        marked = [point if point[2] else point[:2] for point in line]
        laid = canvas.ink(spline(marked), colour, .95, wobble=2.4, edge=1.3, tooth=.008, angle=0, streak=.05)
        canvas.shade(laid, mix('teal', 'till', .4), 0, -20, 14, alpha=.55, blend='normal', low=.3)


def _plain(canvas: Canvas, left: float, right: float, colour: Colour, marks: Sequence[Colour], seed: int,
           back: float = BACK) -> Region | None:
    """The land behind the cut edge, with level strokes that grow towards us."""
    plain = canvas.ink(band(lambda x: surface(x) - back, lambda x: surface(x) + 5, left, right), colour, wobble=.6,
                       edge=.6, tooth=.003, angle=0, streak=.06)
    rng = np.random.default_rng(seed)
    for tint in marks:
        path = skia.Path()
        for _ in range(round((right - left) / 13)):
            near = rng.random() ** .8
            x, long = rng.uniform(left, right), (16 + 44 * near) * rng.uniform(.5, 1.2)
            y0, y1 = (float(surface(at)) - back * (1 - near) + 3 for at in (x, x + long))
            path.addPath(brush_stroke([(x, y0), (x + long / 2, (y0 + y1) / 2 - 1), (x + long, y1)], .6, .6,
                                      1.4 + 2.6 * near, 7))
        canvas.ink(path, tint, .85, wobble=.4, edge=.7, tooth=0, clip=plain)
    return plain


def _on(up: float = 0) -> Callable[[float], float]:
    return lambda x: float(surface(x)) - up


def _pool(canvas: Canvas, x: float, y: float, reach: float, rim: Colour, clip: Region | None = None) -> None:
    """A puddle seen flat: a dark rim, pale water, a glint."""
    canvas.ink(ellipse(x, y + 1.5, reach + 5, reach * .15 + 4), rim, wobble=1.2, edge=1, tooth=0, clip=clip)
    laid = canvas.ink(ellipse(x, y, reach, reach * .15), mix('sea', 'ice', .55), wobble=1, edge=.8, tooth=0, angle=0,
                      streak=.05, clip=clip)
    canvas.shade(laid, mix('sea', 'teal', .4), 0, 6, 4, alpha=.7, blend='normal', low=.4)
    water.glints(canvas, [(x - reach * .5, y + 1, reach * .4), (x + reach * .1, y - 3, reach * .3)], laid)


def paint_heath(canvas: Canvas, state: str) -> None:
    """Wet: pools, moss and cotton grass. Moist: heather in flower. Dry: brown heather, bare sand, grey moor grass."""
    trees.tree_line(canvas, _on(BACK - 4), -20, 540, 22, mix('sea', 'mist', .3) if state != 'dry' else
                    mix('moss', 'sand', .55), 4, .3)
    base, marks = {
        'wet': (mix(mix('moss', 'heather', .3), 'till', .12), (mix('heather', 'plum', .1), mix('moss', 'lime', .4))),
        'moist': (mix('heather', 'moss', .35), (mix('heather', 'rose', .3), mix('moss', 'green', .3))),
        'dry': (mix(mix('clay', 'heather', .22), 'sand', .45), (mix('clay', 'sand', .4), mix('rust', 'clay', .5))),
    }[state]
    laid = _plain(canvas, -20, 560, base, marks, 3)
    rng = np.random.default_rng(11)
    if state == 'wet':
        for x, up, reach in ((96, 18, 46), (250, 26, 62), (330, 8, 52), (140, 4, 60), (468, 17, 34)):
            _pool(canvas, x, float(surface(x)) - up, reach, mix('moss', 'forest', .35), laid)
    if state == 'dry':
        bare = joined(*[ellipse(x, float(surface(x)) - up, r, r * .16) for x, up, r in (
            (60, 26, 40), (190, 12, 62), (300, 28, 44), (420, 14, 50))])
        canvas.ink(bare, mix('sand', 'cream', .35), wobble=1.6, edge=1.3, tooth=.01, clip=laid)
    _heath_plants(canvas, state, rng)
    sheep = {'wet': (120, 30, .3), 'moist': (150, 24, .34), 'dry': (126, 26, .3)}[state]
    animals.sheep(canvas, sheep[0], float(surface(sheep[0])) - sheep[1], sheep[2], grazing=state != 'dry')
    animals.sheep(canvas, sheep[0] + 46, float(surface(sheep[0])) - sheep[1] + 6, sheep[2], flip=True, grazing=True,
                  seed=3)


def _heath_plants(canvas: Canvas, state: str, rng: np.random.Generator) -> None:
    if state == 'dry':
        xs = rng.uniform(-10, 560, 150)
        plants.grass(canvas, xs, _on(-2), (7, 18), 2.4, mix('clay', 'rust', .35), .5, 6)
        plants.grass(canvas, rng.uniform(-10, 560, 90), _on(-1), (8, 20), 2.2, mix('ochre', 'sand', .4), .6, 7)
        for x, tall in ((30, 66), (510, 58)):
            _dead_birch(canvas, x, float(surface(x)), tall)
        return
    trees.birch(canvas, 34, float(surface(34)) - 6, 104, 5, second_leaf='lime')
    count, high = (80, (8, 17)) if state == 'moist' else (46, (7, 14))
    plants.heather(canvas, rng.uniform(-10, 552, count), _on(-3), high, 8)
    plants.heather(canvas, rng.uniform(-10, 552, count // 2), _on(24), (5, 9), 9)
    plants.grass(canvas, rng.uniform(-10, 560, 110), _on(-2), (7, 16), 2.3, mix('moss', 'green', .4), .35, 6)
    if state == 'wet':
        plants.cotton_grass(canvas, [float(x) for x in rng.uniform(0, 545, 46)], _on(-1), (18, 34), .95, 10)
        cushions = joined(*[ellipse(float(x), float(surface(x)) + 2, r, r * .5) for x, r in (
            (58, 16), (196, 20), (294, 15), (414, 18), (502, 14))])
        moss = canvas.ink(cushions, mix('lime', 'moss', .45), wobble=1.4, edge=1.1, tooth=.01)
        canvas.shade(moss, 'forest', 0, -6, 5, alpha=.55, low=.3, texture='sponge')


def _dead_birch(canvas: Canvas, x: float, y: float, tall: float) -> None:
    limbs = joined(brush_stroke([(x, y + 3), (x + 3, y - tall * .5), (x - 2, y - tall)], 6, 2),
                   brush_stroke([(x + 2, y - tall * .45), (x + 14, y - tall * .72)], 2.6, 1),
                   brush_stroke([(x + 1, y - tall * .62), (x - 12, y - tall * .86)], 2.4, 1))
    canvas.ink(limbs, mix('cream', 'till', .35), wobble=.4, edge=.6, tooth=0)


def paint_village(canvas: Canvas, state: str) -> None:
    """A green with a church far off, an oak, a fence; in a drought all of it straw."""
    dry = state == 'dry'
    far = mix('moss', 'sand', .55) if dry else mix('sea', 'mist', .32)
    trees.tree_line(canvas, _on(BACK - 4), 520, 1000, 26, far, 9, .2)
    buildings.church(canvas, 930, float(surface(905)) - BACK + 8, .62)
    for x, roof in ((560, 'rust'), (588, 'indigo'), (1016, 'rust')):
        buildings.house(canvas, x, float(surface(x)) - BACK + 10, .8, roof=roof)
    base = mix(mix('sand', 'ochre', .25), 'moss', .16) if dry else mix('lime', 'moss', .4)
    marks = (mix('sand', 'cream', .3), mix('ochre', 'clay', .35)) if dry else (mix('moss', 'green', .45),
                                                                             mix('lime', 'sky', .35))
    _plain(canvas, 556, 1086, base, marks, 6)
    trees.oak(canvas, 944, float(surface(944)) + 2, 132, seed=5, colour=mix('forest', 'clay', .35) if dry else 'forest',
              leaf=mix('moss', 'ochre', .5) if dry else 'green')
    rng = np.random.default_rng(4)
    green, second = (mix('ochre', 'clay', .25), mix('sand', 'clay', .3)) if dry else ('green', 'forest')
    plants.grass(canvas, rng.uniform(552, 1090, 150), _on(-2), (5, 13), 2.4, green, .35, 3)
    plants.grass(canvas, rng.uniform(552, 1090, 60), _on(-2), (6, 15), 2.4, second, .35, 4)
    if not dry:
        plants.field_flowers(canvas, [float(x) for x in rng.uniform(570, 900, 16)], _on(-1), 'cream', (5, 11), 2.4, 5)


def paint_valley(canvas: Canvas, state: str) -> None:
    """Wet: the meadow under water, a duck. Green: a cow in the buttercups. Dry: the same cow on bare straw."""
    dry = state == 'dry'
    far = mix('moss', 'sand', .5) if dry else mix('sea', 'mist', .32)
    trees.tree_line(canvas, lambda x: VALLEY_Y - BACK + 4 - max(0, 1100 - x) * .3, 1060, 1430, 30, far, 14, .12)
    base = {'wet': mix('moss', 'sea', .3), 'green': mix('lime', 'moss', .25),
            'dry': mix(mix('sand', 'ochre', .3), 'moss', .12)}[state]
    marks: tuple[Colour, ...] = (mix('sand', 'cream', .3), mix('clay', 'sand', .3)) if dry else (
        mix('moss', 'green', .5), mix('lime', 'sky', .4))
    laid = _plain(canvas, 1068, 1440, base, marks, 8, BACK + 6)
    if state == 'wet':
        for x, up, reach in ((1180, 22, 62), (1296, 33, 58), (1130, 6, 40), (1262, 5, 74)):
            _pool(canvas, x, VALLEY_Y - up, reach, mix('moss', 'forest', .3), laid)
        animals.duck(canvas, 1306, VALLEY_Y - 30, .36)
    if dry:
        _dry_cracks(canvas, laid)
    cow = (1112, 30, .4)
    animals.cow(canvas, cow[0], float(surface(cow[0])) - cow[1], cow[2], True, state == 'green',
                spot='rust', dark_face=False)
    rng = np.random.default_rng(6)
    colours = (mix('ochre', 'clay', .25), mix('sand', 'clay', .3)) if dry else ('green', 'forest')
    xs = [float(x) for x in rng.uniform(1076, STREAM[0] - 4, 110)]
    plants.grass(canvas, xs, _on(-2), (5, 14), 2.4, colours[0], .35, 3)
    plants.grass(canvas, xs[::3], _on(-2), (6, 16), 2.4, colours[1], .35, 4)
    if state == 'green':
        plants.field_flowers(canvas, xs[::5], _on(-1), 'gold', (5, 12), 2.4, 5)
    plants.reeds(canvas, [STREAM[0] - 14, STREAM[0] - 7, STREAM[0] - 2, STREAM[1] + 4], _on(-2), (24, 44),
                 mix('ochre', 'clay', .2) if dry else 'moss', seed=3)


def _dry_cracks(canvas: Canvas, laid: Region | None) -> None:
    """The ground has fallen apart in plates."""
    rng = np.random.default_rng(9)
    path = skia.Path()
    for _ in range(26):
        x, near = rng.uniform(1100, STREAM[0]), rng.random()
        y = VALLEY_Y - (BACK - 6) * (1 - near)
        long = 10 + 18 * near
        path.addPath(brush_stroke([(x, y), (x + long * .5, y + rng.uniform(-2, 3)), (x + long, y + rng.uniform(-1, 2))],
                                  .8, .8, 1 + 1.6 * near, 6))
    canvas.ink(path, mix('clay', 'peat', .4), .8, wobble=.5, edge=.5, tooth=0, clip=laid)


STRIPS: dict[str, tuple[tuple[float, float, float, float], Callable[[Canvas, str], None], tuple[str, ...]]] = {
    'heath': (HEATH, paint_heath, ('wet', 'moist', 'dry')), 'village': (VILLAGE, paint_village, ('green', 'dry')),
    'valley': (VALLEY, paint_valley, ('wet', 'green', 'dry'))}

TRACK = (603, 56)
TRACKS: dict[str, tuple[Colour, Colour]] = {        # ground, marks
    'winter_normal': (mix('sea', 'till', .25), 'mist'), 'winter_wet': (mix('teal', 'indigo', .3), 'ice'),
    'summer_normal': (mix('moss', 'lime', .35), 'gold'), 'summer_dry': (mix('ochre', 'terra', .3), 'glow')}


def paint_track(canvas: Canvas, kind: str) -> None:
    """Half a year of the groove of time: six months with their own weather; the other half joins at one end."""
    winter = kind.startswith('winter')
    wide = TRACK[0]
    shape = rect(2, 4, wide + 40, 48, 24) if winter else rect(-42, 4, wide + 40, 48, 24)
    groove = canvas.ink(shape, 'board', wobble=.5, edge=.5, tooth=0)
    inner_shape = rect(9, 11, wide + 40, 34, 17) if winter else rect(-48, 11, wide + 39, 34, 17)
    ground, mark = TRACKS[kind]
    inner = canvas.ink(inner_shape, ground, clip=groove, wobble=.4, edge=.4, tooth=.004, angle=0, streak=.06)
    canvas.shade(inner, 'ink', 0, 7, 5, alpha=.4, low=.35)
    first = 28 if winter else 0
    lines = skia.Path()
    for month in range(7):
        lines.addPath(rect(first + month * 575 / 6 - 1.4, 10, 2.8, 36))
    canvas.ink(lines, 'board', .7, clip=inner, wobble=.3, tooth=0)
    marks = skia.Path()
    count = 4 if kind in ('winter_wet', 'summer_dry') else 2
    for month in range(6):
        for k in range(count):
            x = first + (month + (k + .5) / count) * 575 / 6
            y = 28 + (4 if k % 2 else -3)
            if winter:
                marks.addPath(spline([(x, y - 10, 'c'), (x + 4.6, y + 2), (x, y + 7), (x - 4.6, y + 2)]))
            else:
                rays = [brush_stroke([(x + 7 * c, y + 7 * s), (x + 10 * c, y + 10 * s)], 1.8, 1.4) for c, s in (
                    (1, 0), (.7, .7), (0, 1), (-.7, .7), (-1, 0), (-.7, -.7), (0, -1), (.7, -.7))]
                marks.addPath(joined(circle(x, y, 4.4), *rays))
    canvas.ink(marks, mark, .9, wobble=.3, edge=.4, tooth=0, clip=inner)

