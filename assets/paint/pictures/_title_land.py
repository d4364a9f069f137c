"""The title's sky, far land and the life on the surface. Owns the line of the surface; knows nothing below it."""
import numpy as np

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, circle, curve, joined, linear_field, rect
from assets.paint.kit.props import animals, buildings, burrows, machines, plants, sky, stones, trees
from assets.paint.kit.region import Region

SURFACE = curve([(-40, 366), (160, 350), (420, 340), (700, 354), (900, 366), (1000, 362), (1240, 356), (1330, 350),
                 (1480, 330), (1640, 330), (1800, 346), (1960, 354)])
PIT_LEFT, PIT_RIGHT = 930, 1262
ROPES, ROPE_TOP = (1036, 1156), 252    # x of the two pulleys, y where their ropes come out


def surface(x: float) -> float:
    """y of the ground at x, px of the stage."""
    return float(SURFACE(x))


def far_ground(x: float) -> float:
    """y of the flat land in the distance."""
    return float(312 + 6 * np.sin(x * .004 + 1))


def paint_sky(canvas: Canvas) -> None:
    """A warm morning: cool above, sand-coloured towards the horizon, a low sun on the right."""
    horizon = '#F2D7AE'
    canvas.ink(rect(-20, -20, 1960, 420), horizon, tooth=0, mottle=.02, streak=.035, angle=0)
    for depth, colour, fade in ((300, mix('sky', horizon, .45), 60), (200, mix('sky', 'mist', .25), -30)):
        canvas.ink(rect(-20, -20, 1960, depth), colour, .9, field=linear_field(0, depth, 0, fade), texture='bristle000',
                   softness=.5, tooth=0)
    sky.sun(canvas, 1566, 240, 112)


def paint_far(canvas: Canvas) -> None:
    """Flat fields and the woods behind them: no hills in this land."""
    canvas.ink(band(lambda x: far_ground(x) - 6, lambda _x: 430, -20, 1940), mix('lime', 'sky', .5), wobble=1.5)
    trees.tree_line(canvas, far_ground, -20, 1940, 38, mix('sea', 'mist', .25), 4, .12)
    near = mix('forest', 'sea', .38)
    trees.tree_line(canvas, lambda x: surface(x) + 2, -20, 560, 62, near, 9, .15)
    trees.tree_line(canvas, lambda x: surface(x) + 2, 700, 930, 36, mix(near, 'mist', .15), 12, .3)
    trees.tree_line(canvas, lambda x: surface(x) + 2, 1270, 1400, 36, mix(near, 'mist', .15), 5, .2)


def paint_meadow(canvas: Canvas) -> Region | None:
    """Grass over the whole width, darker below, heath on the right; the pit is dug through it later."""
    meadow = canvas.ink(band(SURFACE, lambda _x: 440, -20, 1940, 160), 'moss', wobble=1.2, edge=1.2, angle=0,
                        streak=.06)
    if meadow is not None:
        canvas.ink(meadow, 'green', field=lambda x, y: np.clip((y - SURFACE(x[0])[None, :]) / 46, 0, 1), softness=.4,
                   texture='bristle000', tooth=0)
        canvas.ink(band(SURFACE, lambda _x: 440, 1300, 1940, 100), mix('heather', 'plum', .25), wobble=1.2, tooth=0,
                   field=lambda x, y: np.clip((x - 1330) / 190, 0, 1) * .9 * np.clip((400 - y) / 44, 0, 1),
                   texture='sponge', softness=.3)
    return meadow


def paint_farmstead(canvas: Canvas) -> None:
    """The Saxon farm between its oaks."""
    trees.oak(canvas, 92, 360, 190, seed=3)
    trees.oak(canvas, 566, 352, 164, mix('forest', 'green', .2), 'moss', seed=5)
    buildings.farm(canvas, 244, 350, 1.02)
    animals.cow(canvas, 706, 356, .58, spot='rust', dark_face=False)


def paint_heath(canvas: Canvas) -> None:
    """Hunebed, junipers, sheep and young birches on the heath; heather in three rows, dark to light."""
    trees.birch(canvas, 1884, 352, 168, 5, lean=-12)
    stones.hunebed(canvas, 1560, 338, 1.0, light=(-.3, -.9), colour=mix('stone', 'cream', .22))
    trees.juniper(canvas, 1346, 350, 92, 30, 3)
    trees.juniper(canvas, 1312, 356, 54, 22, 5)
    animals.sheep(canvas, 1782, 338, .6, grazing=True, face='clay')
    animals.sheep(canvas, 1838, 342, .74, flip=True, seed=2)
    for row, (step, drop, height) in enumerate(((15, -2, (8, 17)), (17, 9, (11, 22)), (20, 22, (13, 26)))):
        xs = [x for x in np.arange(1326 + 60 * row, 1940, step) if x > 1420 or int(x) % 3]
        plants.heather(canvas, xs, lambda x, d=drop: surface(x) + d, height, seed=20 + row)


def paint_pasture(canvas: Canvas) -> None:
    """Fence, grass and flowers of the meadow, and the earth thrown up beside the pit."""
    machines.fence(canvas, list(range(628, 800, 56)), lambda x: surface(x) + 4, 26)
    soil = mix('peat_light', 'clay', .25)
    burrows.mole_hill(canvas, PIT_RIGHT + 42, 372, 128, 46, soil, hole=False)
    burrows.mole_hill(canvas, PIT_LEFT - 34, 376, 92, 30, soil, hole=False)
    open_ground = [x for x in np.arange(-10, 1930, 5.5) if not PIT_LEFT - 70 < x < PIT_RIGHT + 90]
    plants.grass(canvas, open_ground, lambda x: surface(x) + 4, (6, 15), 2.4, seed=31)
    plants.grass(canvas, open_ground[::3], lambda x: surface(x) + 5, (8, 20), 2.6, 'forest', seed=32)
    plants.field_flowers(canvas, [x for x in range(20, 1280, 23) if not PIT_LEFT - 70 < x < PIT_RIGHT + 90],
                         lambda x: surface(x) + 6, 'cream', (4, 15), 2.3, seed=33)
    plants.field_flowers(canvas, [x for x in range(8, 1280, 41) if not PIT_LEFT - 70 < x < PIT_RIGHT + 90],
                         lambda x: surface(x) + 6, 'gold', (5, 16), 2.6, seed=34)


def paint_gallows(canvas: Canvas) -> None:
    """Two posts, a beam and two pulleys over the pit: what hangs in it hangs from here (ropes at x 1040 and 1152)."""
    left, right, top = PIT_LEFT - 2, PIT_RIGHT + 2, 236
    for foot, lean in ((left, 12), (right, -12)):
        post = canvas.ink(brush_stroke([(foot, surface(foot) + 14), (foot + lean, top)], 13, 11), 'brick', wobble=.6,
                          edge=.7)
        canvas.shade(post, 'plum', -4, 0, 4, alpha=.5)
        canvas.ink(brush_stroke([(foot + lean * .5, top + 62), (foot + lean * 4.4, top + 6)], 7, 7), 'rust', wobble=.4)
    beam = canvas.ink(brush_stroke([(left - 26, top + 2), (1096, top - 2), (right + 26, top + 1)], 15, 15, 15), 'brick',
                      wobble=.8, edge=.7, angle=0, streak=.08)
    canvas.shade(beam, 'plum', 0, -6, 4, alpha=.5)
    canvas.ink(joined(*[rect(x - 2, top - 9, 5, 19) for x in (left + 14, right - 14)]), 'gold', wobble=.3, tooth=0)
    for x in ROPES:
        wheel = canvas.ink(circle(x, top + 16, 14), 'gold', wobble=.4, tooth=0)
        canvas.shade(wheel, 'rust', -4, -5, 4, alpha=.6, low=.2)
        canvas.ink(circle(x, top + 16, 4), 'rust', wobble=.2, tooth=0)

