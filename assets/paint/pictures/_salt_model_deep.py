"""Below the tear: red claystone, the salt, red sandstone, and the halls full of brine. All level, all cut to measure.

The scene lays the sheets at the model's depths and cuts halls to the model's width and height: paintings here are only
material, wide enough for the largest hall.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, linear_field, moved, polygon, rect
from assets.paint.kit.patterns import stone_outline

WIDE = 1420
ROCK_HIGH, SALT_HIGH, FLOOR_HIGH = 200, 236, 300
HALL = (820, 220)
NEIGHBOUR = (470, 160)
EDGE = 10                       # px by which a sheet's ragged upper edge may stand over its line
BRINE: Colour = mix('teal', 'night', .34)
WELL_X = 530


def _edge_line(seed: int, rough: float) -> list[tuple[float, float]]:
    """A level line with a slow wander and small steps."""
    rng = np.random.default_rng(seed)
    xs = np.arange(-20, WIDE + 40, 16)
    drift = np.cumsum(rng.normal(0, .7, len(xs)))
    drift -= np.linspace(drift[0], drift[-1], len(xs))
    return [(float(x), float(np.clip(d, -3, 3) + rng.uniform(-rough, rough))) for x, d in zip(xs, drift, strict=True)]


def paint_rock(canvas: Canvas) -> None:
    """Red claystone, dark: the lid of the salt. The sheet's last row lies on the salt."""
    whole = ground(canvas, rect(-20, -20, WIDE + 40, ROCK_HIGH + 40), 'red_claystone', shade=False, wobble=0)
    assert whole is not None
    canvas.ink(whole, '#8A6A8C', 1, 'multiply', tooth=0, mottle=.04, streak=.05, angle=2)
    rng = np.random.default_rng(4)
    beds = skia.Path()
    for y in np.arange(14, ROCK_HIGH, 22):
        x = -20 + rng.uniform(0, 160)
        while x < WIDE:
            long = rng.uniform(120, 340)
            beds.addPath(brush_stroke([(x, y), (x + long * .5, y + rng.uniform(-3, 3)), (x + long, y)], 1, 1, 3.6, 24))
            x += long + rng.uniform(70, 200)
    canvas.ink(beds, mix('plum', 'ink', .3), .42, wobble=1.1, edge=1.2, tooth=0, clip=whole)
    canvas.ink(beds, mix('terra', 'rose', .3), .3, wobble=1.1, edge=1.2, tooth=0, clip=whole, offset=(30, 9))
    canvas.ink(whole, mix('plum', 'night', .6), .7, field=linear_field(0, 90, 0, 0), texture='bristle000',
               softness=.8, tooth=0)


def paint_salt(canvas: Canvas) -> None:
    """The salt: big tilted cubes in many mauves, and a dry shadow under its lid. y = EDGE is its top."""
    line = _edge_line(11, 1.2)
    top = [(x, y + EDGE) for x, y in line]
    path = polygon([(-20, SALT_HIGH + EDGE + 30), *top, (WIDE + 40, SALT_HIGH + EDGE + 30)])
    salt = canvas.ink(path, mix('heather', 'rose', .52), wobble=.8, edge=.9, tooth=.004, mottle=.06, streak=.06,
                      angle=3)
    if salt is None:
        return
    canvas.ink(salt, mix('pink', 'frost', .35), .3, field=linear_field(0, SALT_HIGH, 0, 0), texture='sponge',
               softness=.9, tooth=0)
    _cubes(canvas, salt)
    shadow = brush_stroke([(x, y + 5) for x, y in top], 7, 7, 7, 140)
    canvas.ink(shadow, mix('plum', 'ink', .3), .55, wobble=1.6, edge=1.3, tooth=.02, clip=salt)
    dust = linear_field(0, SALT_HIGH * .6, 0, SALT_HIGH + EDGE)
    canvas.speckle(salt, mix('white', 'pink', .2), .16, 'speck', .8, field=dust)


def _cubes(canvas: Canvas, salt: Region) -> None:
    rng = np.random.default_rng(21)
    tints = (mix('heather', 'white', .45), mix('rose', 'frost', .5), mix('heather', 'indigo', .35),
             mix('pink', 'white', .3), mix('heather', 'rose', .25))
    for number, tint in enumerate(tints):
        faces, rims = skia.Path(), skia.Path()
        for x in np.arange(-10, WIDE + 20, 62):
            for y in np.arange(18, SALT_HIGH + 10, 52):
                if rng.random() > .42:
                    continue
                size, turn = rng.uniform(16, 46), rng.uniform(-34, 34)
                px, py = x + rng.uniform(-30, 30), y + rng.uniform(-24, 24)
                faces.addPath(rect(px - size / 2, py - size / 2, size, size * .92, 1, turn))
                rims.addPath(moved(polygon([(-size / 2, -size / 2), (-size / 2 + 3, -size / 2 - 3.4),
                                            (size / 2 + 3, -size / 2 - 3.4), (size / 2 + 3, size * .4),
                                            (size / 2, size * .4), (size / 2, -size / 2)]), px, py, turn=turn))
        canvas.ink(faces, tint, .42 if number % 2 else .5, wobble=.7, edge=.8, tooth=.02, clip=salt, streak=.06,
                   angle=24 * number)
        canvas.ink(rims, 'white', .42, wobble=.5, edge=.5, clip=salt, plate='yellow', tooth=0)


def paint_floor(canvas: Canvas) -> None:
    """Red sandstone under the salt, going into the dark. y = EDGE is its top."""
    top = [(x, y + EDGE) for x, y in _edge_line(31, 1.6)]
    path = polygon([(-20, FLOOR_HIGH + 40), *top, (WIDE + 40, FLOOR_HIGH + 40)])
    rock = ground(canvas, path, 'bunter', shade=False, wobble=.8)
    if rock is None:
        return
    canvas.ink(rock, '#9A7C96', 1, 'multiply', tooth=0, mottle=.04, streak=.05, angle=2)
    canvas.ink(rock, mix('plum', 'night', .5), .85, field=linear_field(0, 30, 0, 260), texture='bristle000',
               softness=.8, tooth=0)
    shadow = brush_stroke([(x, y + 4) for x, y in top], 6, 6, 6, 140)
    canvas.ink(shadow, 'ink', .5, wobble=1.6, edge=1.3, tooth=.02, clip=rock)


def paint_hall(canvas: Canvas, lit: bool) -> None:
    """Brine in the lamplight of the well (or in the dark), what did not dissolve on its floor. Floor = the last row."""
    wide, high = HALL if lit else NEIGHBOUR
    middle = wide / 2
    room = canvas.ink(rect(-10, -10, wide + 20, high + 20), BRINE if lit else mix(BRINE, 'night', .45), wobble=0,
                      edge=0, tooth=0, angle=2, streak=.06, mottle=.04)
    assert room is not None
    if lit:
        for radius, tint in ((300, mix('teal', 'sea', .1)), (200, mix('teal', 'sea', .34)),
                             (120, mix('teal', 'sea', .74)), (58, mix('sea', 'mist', .5))):
            canvas.ink(ellipse(middle, high - 52, radius * 1.1, radius * .5), tint, .8, wobble=4, edge=1.4,
                       tooth=.004, clip=room, angle=6, streak=.05)
    rng = np.random.default_rng(12)
    marks, light = skia.Path(), skia.Path()
    for row, level in enumerate(np.arange(18, high - 22, 27)):
        for px in np.arange(20 + (row % 2) * 50, wide, 104):
            x, y = float(px) + rng.uniform(-26, 26), float(level) + rng.uniform(-6, 6)
            reach = rng.uniform(8, 14)
            mark = brush_stroke([(x - reach, y), (x - reach * .5, y + 3.4), (x, y + 4.4), (x + reach * .5, y + 3.4),
                                 (x + reach, y)], .7, .7, 2.4, 12)
            (light if lit and abs(x - middle) < 170 else marks).addPath(mark)
    canvas.ink(marks, mix('sea', 'teal', .4), .5, wobble=.4, edge=.5, tooth=0)
    canvas.ink(light, 'frost', .6, wobble=.4, edge=.5, tooth=0)
    _mud(canvas, wide, high, lit)


def _mud(canvas: Canvas, wide: float, high: float, lit: bool) -> None:
    rng = np.random.default_rng(30)
    xs = np.arange(-10, wide + 20, 14)
    line = [(float(x), high - 8 - 2.4 * float(np.sin(x * .03)) - rng.uniform(0, 2)) for x in xs]
    mud = canvas.ink(polygon([(-10, high + 12), *line, (wide + 10, high + 12)]), mix('clay_dark', 'night', .3),
                     wobble=.8, edge=1, tooth=.01, angle=0)
    crumbs = skia.Path()
    for x in np.arange(0, wide, 17):
        at, reach = float(x) + rng.uniform(-7, 7), rng.uniform(2.4, 5.4)
        crumbs.addPath(stone_outline(rng, at, high - 8 + rng.uniform(-1, 5), reach, reach * .7, rng.uniform(-20, 20)))
    canvas.ink(crumbs, mix('clay', 'rose', .35) if lit else mix('clay_dark', 'plum', .45), wobble=.4, edge=.6, tooth=0)
    canvas.shade(mud, 'ink', 0, -5, 4, alpha=.4, low=.3)


def paint_wall(canvas: Canvas) -> None:
    """The left wall of a hall: pale rim and cubes that stick into the brine (x > 0), floor at the last row."""
    rng = np.random.default_rng(5)
    high = HALL[1]
    rim = [(2.4 + rng.uniform(-1.4, 1.6), float(y)) for y in np.arange(-6, high + 8, 9)]
    canvas.ink(polygon([(-7, -8), *rim, (-7, high + 8)]), mix('rose', 'white', .5), wobble=.7, edge=.9, tooth=.01)
    for y in np.arange(high - 14, -10, -31):
        for size, dx, dy in ((15, 5, 0), (9, 9, 11)):
            turn = rng.uniform(-32, 32)
            px, py = dx + rng.uniform(-3, 2), float(y) + dy + rng.uniform(-5, 5)
            face = canvas.ink(rect(px - size / 2, py - size / 2, size, size * .92, 1, turn), mix('rose', 'white', .55),
                              wobble=.4, edge=.5, tooth=0)
            canvas.shade(face, mix('heather', 'plum', .3), 3, -3, 3, alpha=.6, blend='normal', low=.3)


OIL_HIGH = 12


def paint_oil(canvas: Canvas) -> None:
    """The blanket: level above, its hem in slow waves."""
    wide = HALL[0]
    xs = np.linspace(-10, wide + 10, 120)
    hem = [(float(x), OIL_HIGH - 3 + 1.8 * float(np.sin(x * .05)) + float(np.sin(x * .021))) for x in xs]
    oil = canvas.ink(polygon([(-10, -6), (wide + 10, -6), *hem[::-1]]), mix('ochre', 'rust', .42), wobble=.5, edge=.6,
                     tooth=0, angle=0, streak=.07)
    canvas.tone(oil, mix('peat', 'ochre', .4), .5, 'ink', dx=0, dy=4, blur=3, low=.35)
    shine = joined(*[brush_stroke([(x, 4.2), (x + 26, 4.8)], .6, .6, 2) for x in range(14, round(wide), 58)])
    canvas.ink(shine, mix('glow', 'ochre', .3), .8, wobble=.3, edge=.4, tooth=0, clip=oil)


def paint_track(canvas: Canvas) -> None:
    """The groove of time: salt that is eaten from the left; 28 px to spare at both ends."""
    groove = canvas.ink(rect(2, 4, 1202, 48, 24), 'board', wobble=.5, edge=.5, tooth=0)
    inner = canvas.ink(rect(9, 11, 1188, 34, 17), mix('heather', 'rose', .52), clip=groove, wobble=.4, edge=.4,
                       tooth=0)
    rng = np.random.default_rng(3)
    cubes = joined(*[rect(x - 5, 28 + rng.uniform(-8, 8) - 5, 10, 9, 1, rng.uniform(-30, 30))
                     for x in np.arange(20, 1190, 17)])
    canvas.ink(cubes, mix('pink', 'white', .4), .6, wobble=.4, edge=.5, tooth=0, clip=inner)
    canvas.shade(inner, 'ink', 0, 7, 5, alpha=.4, low=.35)


def paint_diesel(canvas: Canvas) -> None:
    """A stock of diesel: brown and still, a gleam along its top."""
    wide, high = HALL
    room = canvas.ink(rect(-10, -10, wide + 20, high + 20), mix('clay', 'ochre', .32), wobble=0, edge=0, tooth=0,
                      angle=0, streak=.08, mottle=.05)
    canvas.ink(room, mix('peat', 'ochre', .2), .7, field=linear_field(0, 40, 0, high), texture='bristle000',
               softness=.8, tooth=0) if room else None
    rng = np.random.default_rng(9)
    gleams = joined(*[brush_stroke([(x, y), (x + long / 2, y + 1), (x + long, y)], .7, .7, 3)
                      for x, y, long in zip(rng.uniform(0, wide, 60), rng.uniform(14, high, 60),
                                            rng.uniform(20, 70, 60), strict=True)])
    canvas.ink(gleams, mix('ochre', 'glow', .2), .6, wobble=.4, edge=.5, tooth=0)


def paint_hydrogen(canvas: Canvas) -> None:
    """A hall of gas: pale, with tiny pairs of balls."""
    wide, high = HALL
    canvas.ink(rect(-10, -10, wide + 20, high + 20), mix('mist', 'frost', .4), wobble=0, edge=0, tooth=0, angle=0,
               streak=.05, mottle=.04)
    rng = np.random.default_rng(6)
    pairs = skia.Path()
    for x in np.arange(12, wide, 46):
        for y in np.arange(16, high - 10, 38):
            px, py, turn = x + rng.uniform(-14, 14), y + rng.uniform(-12, 12), rng.uniform(0, 3.1)
            for way in (-1, 1):
                pairs.addCircle(px + way * 4.4 * np.cos(turn), py + way * 4.4 * np.sin(turn), 4)
    canvas.ink(pairs, mix('sea', 'teal', .35), .75, wobble=.3, edge=.4, tooth=0)


def paint_slurry(canvas: Canvas) -> None:
    """Pap of lime and gypsum, laid down in thin beds."""
    wide, high = HALL
    room = canvas.ink(rect(-10, -10, wide + 20, high + 20), mix('bone', 'grey', .35), wobble=0, edge=0, tooth=0,
                      angle=0, streak=.06, mottle=.05)
    beds = joined(*[brush_stroke([(-10, y), (wide * .3, y + 2), (wide * .7, y - 2), (wide + 10, y)], 2, 2, 2.6, 40)
                    for y in np.arange(8, high, 15)])
    canvas.ink(beds, mix('grey', 'clay', .4), .6, wobble=1, edge=1.2, tooth=.02, clip=room)
    canvas.speckle(room, 'white', .09, alpha=.7)


FILLS = {'diesel': paint_diesel, 'hydrogen': paint_hydrogen, 'slurry': paint_slurry}
