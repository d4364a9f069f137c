"""Above the salt: sky and meadow with a farm, and what stands on it for a while (hut, oak, cows, the torn paper).

Sizes in px of the discovery's picture; the ground line of the land is LINE, of the sprites y = 0.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, linear_field, polygon, rect
from assets.paint.kit.props import animals, buildings, machines, plants, sky, trees

from ._spread import torn_line

WIDE, HIGH, LINE = 1420, 268, 216
FARM_X = 838


def paint_land(canvas: Canvas) -> None:
    """A quiet morning: the farm stands beside the field of the well, and everything else keeps low."""
    canvas.ink(rect(-20, -20, WIDE + 40, 300), mix('sky', 'mist', .3), wobble=0, edge=0, tooth=0, mottle=.02,
               streak=.03, angle=0)
    canvas.ink(rect(-20, -20, WIDE + 40, 200), mix('mist', 'ice', .45), .8, field=linear_field(0, 160, 0, -40),
               texture='bristle000', softness=.8, tooth=0)
    canvas.ink(rect(-20, 120, WIDE + 40, 100), mix('cream', 'pink', .35), .85, field=linear_field(0, 128, 0, 216),
               texture='bristle000', softness=.7, tooth=0)
    for x, y, wide, high in ((290, 158, 150, 22), (1180, 150, 190, 26), (700, 168, 110, 16)):
        sky.cloud(canvas, x, y, wide, high, mix('pink', 'cream', .45), .85)
    trees.tree_line(canvas, lambda _x: LINE - 14, -20, WIDE + 20, 30, mix('sea', 'mist', .3), 5, .12)
    trees.tree_line(canvas, lambda _x: LINE - 8, -20, 260, 34, mix('forest', 'sea', .45), 9, .3)
    trees.tree_line(canvas, lambda _x: LINE - 8, 1150, WIDE + 20, 30, mix('forest', 'sea', .5), 12, .3)
    field = canvas.ink(rect(-20, LINE - 16, WIDE + 40, 30), mix('moss', 'lime', .4), wobble=.5, edge=.5, tooth=0,
                       angle=0, streak=.07)
    canvas.ink(rect(-20, LINE - 8, WIDE + 40, 12), mix('moss', 'green', .5), .9, wobble=1, edge=1.2, tooth=0,
               clip=field, texture='bristle000', field=linear_field(0, LINE - 12, 0, LINE))
    _farm(canvas)
    _soil(canvas)
    xs = np.arange(-10, WIDE + 10, 5)
    plants.grass(canvas, xs, lambda _x: LINE + 2, (5, 11), 2.2, 'green', .3, 12)
    plants.grass(canvas, xs[::3], lambda _x: LINE + 2, (6, 13), 2.3, 'forest', .3, 13)
    plants.field_flowers(canvas, [x for x in range(16, WIDE, 57)], lambda _x: LINE + 1, 'gold', (4, 9), 2, 14)


def _farm(canvas: Canvas) -> None:
    """The farm of the family above, its yard tree and its fence; small huts of other wells far off."""
    for x, size in ((1236, .3), (1296, .24), (70, .28)):
        buildings.salt_hut(canvas, x, LINE - 10, size)
    buildings.farm(canvas, FARM_X, LINE + 1, .52)
    trees.oak(canvas, FARM_X + 118, LINE, 66, seed=5)
    machines.fence(canvas, list(range(FARM_X - 176, FARM_X - 84, 30)), lambda _x: LINE + 1, 20)
    trees.bush(canvas, FARM_X - 74, LINE + 1, 12, mix('green', 'forest', .3), 3)


def _soil(canvas: Canvas) -> None:
    """The first metres, cut open."""
    for name, top in (('topsoil', LINE + 1), ('meltwater_sand', LINE + 22)):
        laid = ground(canvas, rect(-20, top, WIDE + 40, HIGH - top + 20), name, shade=False)
        canvas.tone(laid, 'peat', .4, 'ink', dx=0, dy=-10, blur=8, low=.5)
        canvas.ink(rect(-20, top - 1, WIDE + 40, 4), 'ink', .45, wobble=1.2, edge=1.2, tooth=.02)


def paint_tear(canvas: Canvas) -> None:
    """A strip where paper is missing: the world above ends, hundreds of metres lower another sheet begins."""
    rng = np.random.default_rng(5)
    top = torn_line([(-20, 13), (WIDE + 20, 12)], 7, 5, 6)
    foot = torn_line([(-20, 46), (WIDE + 20, 48)], 19, 6, 6)
    shade = polygon([*[(x, y + 9) for x, y in top], *[(x, y + 9) for x, y in foot[::-1]]])
    canvas.ink(shade, mix('ink', 'plum', .4), .5, wobble=.6, edge=1.2, tooth=0)
    strip = canvas.ink(polygon([*top, *foot[::-1]]), 'cream', wobble=.5, edge=.9, tooth=0, mottle=.03, angle=2)
    canvas.shade(strip, mix('sand', 'heather', .3), 0, -7, 5, alpha=.6, blend='normal', low=.3)
    fibres = joined(*[brush_stroke([(x, y), (x + rng.uniform(10, 26), y + rng.uniform(-2, 2))], .6, .6, 1.6)
                      for x, y in zip(rng.uniform(0, WIDE, 60), rng.uniform(18, 42, 60), strict=True)])
    canvas.ink(fibres, mix('sand', 'grey', .4), .5, wobble=.3, tooth=0, clip=strip)


def paint_hut(canvas: Canvas, sunk: bool) -> None:
    """The green hut over the well; `sunk`: half in the ground and askew."""
    if not sunk:
        buildings.salt_hut(canvas, 0, 0, .74)
        return
    pen = Pen.at(canvas, 2, 16, .74, False)
    wall = pen.ink(polygon([(-20, 0), (-34, -46), (-20, -74, 2), (0, -70, 2), (16, -38), (30, -2)]),
                   mix('forest', 'green', .2), wobble=.3, edge=.5)
    pen.shade(wall, 'night', -12, -4, 10, alpha=.6, texture='bristle090', low=.2)
    roof = pen.ink(polygon([(-44, -40), (-24, -84, 3), (2, -78, 3), (26, -30), (18, -29), (0, -68, 2), (-20, -74, 2),
                            (-36, -40)]), 'brick', wobble=.3, edge=.5)
    pen.shade(roof, 'plum', -8, -4, 5, alpha=.6, low=.3)
    pen.ink(polygon([(-8, 0), (-16, -32), (2, -36), (14, -2)]), mix('ink', 'night', .3), wobble=.2, edge=.4)


def paint_oak(canvas: Canvas) -> None:
    """The big oak that everybody knows."""
    trees.oak(canvas, 0, 2, 84, seed=2)


def paint_cow(canvas: Canvas, kind: int) -> None:
    """A cow that eats, a cow that looks up, a brown one that looks the other way."""
    if kind == 0:
        animals.cow(canvas, 0, 2, .46, grazing=True)
    elif kind == 1:
        animals.cow(canvas, 0, 2, .46, grazing=False)
    else:
        animals.cow(canvas, 0, 2, .42, flip=True, grazing=False, spot='rust', dark_face=False)


def paint_sensor(canvas: Canvas) -> None:
    """A post with a box and a wire into the ground: it listens."""
    canvas.ink(rect(-2, -26, 4, 28), mix('till', 'plum', .4), wobble=.2, edge=.3, tooth=0)
    box = canvas.ink(rect(-9, -40, 18, 16, 3), 'cream', wobble=.3, edge=.4, tooth=0)
    canvas.shade(box, 'till', -3, -3, 3, alpha=.5, low=.3)
    canvas.ink(brush_stroke([(-6, -32), (-2, -32), (0, -36), (2, -28), (4, -32), (7, -32)], 1.4, 1.4), 'brick',
               wobble=.1, edge=.2, tooth=0)


def paint_pipe(canvas: Canvas) -> None:
    """The well: an outer pipe in which brine comes up, an inner one in which water goes down."""
    high = PIPE_HIGH
    outer = canvas.ink(rect(-12, 0, 24, high), mix('rose', 'heather', .32), wobble=.4, edge=.4, tooth=0, angle=90)
    canvas.shade(outer, 'plum', 5, 0, 4, alpha=.6, low=.3)
    for side in (-1, 1):
        canvas.ink(rect(side * 12 - 1.8, 0, 3.6, high), mix('till', 'plum', .45), wobble=.3, edge=.4, tooth=0)
    inner = canvas.ink(rect(-5, 0, 10, high), mix('ice', 'teal', .25), wobble=.3, edge=.4, tooth=0, angle=90)
    canvas.shade(inner, 'teal', 3, 0, 2, alpha=.6, low=.3)
    for side in (-1, 1):
        canvas.ink(rect(side * 5.2 - 1, 0, 2, high), mix('indigo', 'plum', .3), wobble=.2, edge=.3, tooth=0)


PIPE_HIGH = 420


def paint_mound(canvas: Canvas) -> None:
    """A lip of loose earth at a crater's edge, its foot at the origin."""
    rng = np.random.default_rng(8)
    lip = canvas.ink(polygon([(-26, 4), (-14, -5, 4), (2, -9, 5), (16, -4, 4), (24, 5)]), mix('clay_dark', 'peat', .4),
                     wobble=.9, edge=1.2, tooth=.01)
    crumbs = skia.Path()
    for _ in range(16):
        crumbs.addPath(ellipse(rng.uniform(-24, 24), rng.uniform(-8, 6), rng.uniform(1.4, 3.4), rng.uniform(1, 2.6)))
    canvas.ink(crumbs, mix('peat', 'ink', .3), wobble=.4, edge=.5, tooth=0)
    canvas.shade(lip, 'ink', 0, -4, 4, alpha=.4, low=.3)
