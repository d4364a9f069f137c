"""The ground of the pipe map: dusk over flat land, two storeys of earth, the salt at the right, hot rock at the left.

Places in px of the discovery's picture; what runs there is drawn by the scene.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, linear_field, polygon, rect
from assets.paint.kit.props import plants, sky, trees

WIDE, HIGH = 1420, 816
LINE, FLOOR = 262, 546
FAULT = ((836, FLOOR - 8), (862, 640), (846, 720), (872, HIGH + 20))
UPPER: Colour = mix('indigo', 'night', .4)


def paint_ground(canvas: Canvas) -> None:
    """Calm, so that coloured lines can run over it; the lower storey tells hot from salt."""
    _dusk(canvas)
    upper = canvas.ink(rect(-20, LINE, WIDE + 40, HIGH), UPPER, wobble=.6, edge=.6, tooth=.004, mottle=.05, streak=.06,
                       angle=2)
    if upper is None:
        return
    _pebbles(canvas, upper)
    canvas.ink(rect(-20, LINE - 2, WIDE + 40, 20), mix('peat', 'ink', .3), wobble=1.2, edge=1.2, tooth=.01)
    plants.roots(canvas, 380, LINE + 12, 3, 60, 4)
    plants.roots(canvas, 860, LINE + 12, 3, 54, 8)
    plants.grass(canvas, np.arange(-10, WIDE + 10, 6), lambda _x: LINE + 1, (5, 12), 2.3, mix('forest', 'moss', .35),
                 .35, 12)
    _hot(canvas)
    _salt(canvas)


def _dusk(canvas: Canvas) -> None:
    canvas.ink(rect(-20, -20, WIDE + 40, 320), mix('teal', 'night', .45), wobble=0, edge=0, tooth=0, mottle=.02,
               streak=.04, angle=1)
    for top, tint in ((120, mix('teal', 'heather', .45)), (172, mix('heather', 'rose', .45)),
                      (214, mix('rose', 'pink', .4))):
        canvas.ink(rect(-20, top - 30, WIDE + 40, 200), tint, .9, field=linear_field(0, top - 24, 0, top + 30),
                   texture='bristle000', softness=.65, tooth=0)
    for x, y, wide, high in ((240, 176, 150, 16), (1120, 160, 190, 18)):
        sky.cloud(canvas, x, y, wide, high, mix('heather', 'plum', .3), .7)
    trees.tree_line(canvas, lambda _x: LINE - 8, -20, WIDE + 20, 24, mix('plum', 'teal', .3), 14, .15)
    canvas.ink(rect(-20, LINE - 9, WIDE + 40, 14), mix('forest', 'night', .25), wobble=.5, edge=.5, tooth=0)


def _pebbles(canvas: Canvas, region: Region) -> None:
    rng = np.random.default_rng(3)
    path = joined(*[ellipse(x, y, r * 1.3, r, rng.uniform(0, 180)) for x, y, r in zip(
        rng.uniform(0, WIDE, 150), rng.uniform(LINE + 26, FLOOR, 150), rng.uniform(2, 5, 150), strict=True)])
    canvas.ink(path, mix('indigo', 'till', .35), .55, wobble=.6, edge=.7, tooth=0, clip=region)


def _hot(canvas: Canvas) -> None:
    """Deep rock at the left, where the gas has been: warm from below."""
    rng = np.random.default_rng(5)
    top = [(float(x), FLOOR + 5 * float(np.sin(x * .008)) + rng.uniform(-2, 2)) for x in np.arange(-20, 850, 18)]
    rock = canvas.ink(polygon([(-20, HIGH + 20), *top, *FAULT]), mix('rust', 'plum', .5), wobble=1.2, edge=1.1,
                      tooth=.004, mottle=.06, streak=.08, angle=2)
    if rock is None:
        return
    canvas.ink(rock, mix('terra', 'ochre', .3), .7, field=linear_field(0, 600, 0, HIGH + 60), texture='bristle000',
               softness=.8, tooth=0)
    beds = skia.Path()
    for y in np.arange(FLOOR + 22, HIGH, 22):
        x = rng.uniform(-20, 80)
        while x < 850:
            long = rng.uniform(40, 180)
            beds.addPath(brush_stroke([(x, y), (x + long, y + rng.uniform(-3, 3))], 1, 1, 3.4, 18))
            x += long + rng.uniform(60, 220)
    canvas.ink(beds, mix('plum', 'ink', .3), .45, wobble=1, edge=1.2, tooth=.01, clip=rock)
    line = brush_stroke([(x, y + 4) for x, y in top], 6, 6, 6, 120)
    canvas.ink(line, 'ink', .5, wobble=1.5, edge=1.3, tooth=.02, clip=rock)


def _salt(canvas: Canvas) -> None:
    """The salt at the right of the fault, with its cubes."""
    rng = np.random.default_rng(7)
    xs = np.arange(836, WIDE + 40, 18)
    top = [(float(x), FLOOR + 4 * float(np.sin(x * .01 + 1)) + rng.uniform(-2, 2)) for x in xs]
    salt = canvas.ink(polygon([*top, (WIDE + 40, HIGH + 20), *FAULT[::-1]]), mix('heather', 'rose', .35), wobble=1.2,
                      edge=1.1, tooth=.004, mottle=.06, streak=.05, angle=3)
    if salt is None:
        return
    tints = (mix('heather', 'white', .35), mix('rose', 'frost', .4), mix('heather', 'indigo', .4))
    for number, tint in enumerate(tints):
        cubes = skia.Path()
        for x in np.arange(840, WIDE + 20, 58):
            for y in np.arange(FLOOR + 20, HIGH, 48):
                if rng.random() < .4:
                    size = rng.uniform(12, 34)
                    cubes.addPath(rect(x + rng.uniform(-26, 26), y + rng.uniform(-20, 20), size, size * .92, 1,
                                       rng.uniform(-34, 34)))
        canvas.ink(cubes, tint, .4, wobble=.7, edge=.8, tooth=.02, clip=salt, angle=20 * number)
    canvas.ink(salt, mix('plum', 'night', .4), .4, field=linear_field(0, 640, 0, HIGH + 40), texture='bristle000',
               softness=.8, tooth=0)
    line = brush_stroke([(x, y + 4) for x, y in top], 6, 6, 6, 120)
    canvas.ink(line, 'ink', .5, wobble=1.5, edge=1.3, tooth=.02, clip=salt)
    canvas.ink(brush_stroke(FAULT, 4, 4, 5, 60), mix('ink', 'plum', .3), .8, wobble=1.6, edge=1.3, tooth=.02)


HALL = (210, 118)
FILLS: dict[str, Colour] = {'none': mix('teal', 'night', .3), 'hydrogen': mix('mist', 'frost', .4),
                            'diesel': mix('clay', 'ochre', .35), 'slurry': mix('bone', 'grey', .4)}


def paint_hall(canvas: Canvas, fill: str, doubtful: bool) -> None:
    """A cavern in the salt round the origin, with what is in it; the doubtful one has a cracked roof."""
    wide, high = HALL
    rng = np.random.default_rng(11 + doubtful)
    edge = [(wide / 2 * np.cos(a) * (1 + rng.uniform(-.05, .05)), high / 2 * np.sin(a) * (1 + rng.uniform(-.07, .05)))
            for a in np.linspace(0, 2 * np.pi, 26, endpoint=False)]
    outline = polygon([(float(x), float(y)) for x, y in edge], 9)
    room = canvas.ink(outline, FILLS[fill], wobble=1.2, edge=.9, tooth=0, angle=2, streak=.07, mottle=.05)
    if room is None:
        return
    _content(canvas, room, fill, rng)
    canvas.ink(outline, mix('rose', 'white', .45), stroke=6, wobble=1, edge=1, tooth=.01)
    canvas.ink(outline, mix('plum', 'ink', .3), .7, stroke=2, wobble=1, edge=.8, tooth=0, offset=(0, 3))
    for a in np.linspace(.2, 6.1, 11):
        x, y = wide / 2 * np.cos(a) * .95, high / 2 * np.sin(a) * .95
        canvas.ink(rect(x - 7, y - 6, 14, 13, 1, rng.uniform(-35, 35)), mix('rose', 'white', .5), wobble=.4, edge=.5,
                   tooth=0)
    if doubtful:
        cracks = joined(*[brush_stroke([(x, -high * .42), (x + 8, -high * .6), (x - 3, -high * .74)], 3.6, 1.4)
                          for x in (-44, 6, 50)])
        canvas.ink(cracks, mix('ink', 'plum', .2), .9, wobble=.8, edge=.9, tooth=0)


def _content(canvas: Canvas, room: Region, fill: str, rng: np.random.Generator) -> None:
    path = skia.Path()
    if fill == 'hydrogen':
        for _ in range(26):
            x, y, turn = rng.uniform(-90, 90), rng.uniform(-48, 48), rng.uniform(0, 3)
            for way in (-1, 1):
                path.addCircle(x + way * 4.6 * np.cos(turn), y + way * 4.6 * np.sin(turn), 4.2)
        canvas.ink(path, mix('sea', 'teal', .3), .8, wobble=.3, edge=.4, tooth=0, clip=room)
        return
    for y in np.arange(-44, 56, 15):
        x = rng.uniform(-110, -70)
        while x < 100:
            long = rng.uniform(18, 60) if fill != 'slurry' else 240
            path.addPath(brush_stroke([(x, y), (x + long / 2, y + 2), (x + long, y)], .7, .7, 3))
            x += long + rng.uniform(30, 70)
    tint = {'none': 'sea', 'diesel': mix('ochre', 'glow', .3), 'slurry': mix('grey', 'clay', .4)}[fill]
    canvas.ink(path, tint, .7, wobble=.5, edge=.6, tooth=0, clip=room)


def paint_track(canvas: Canvas) -> None:
    """The groove of ten years, like a rail with sleepers; 28 px to spare at both ends."""
    groove = canvas.ink(rect(2, 4, 1202, 48, 24), 'board', wobble=.5, edge=.5, tooth=0)
    inner = canvas.ink(rect(9, 11, 1188, 34, 17), mix('teal', 'sea', .35), clip=groove, wobble=.4, edge=.4, tooth=0)
    sleepers = joined(*[rect(x - 3, 14, 6, 28) for x in np.arange(30, 1186, 23)])
    canvas.ink(sleepers, mix('teal', 'night', .4), .6, wobble=.5, edge=.6, tooth=0, clip=inner)
    canvas.ink(joined(rect(12, 20, 1180, 3), rect(12, 33, 1180, 3)), mix('mist', 'cream', .3), .8, wobble=.4, tooth=0,
               clip=inner)
    canvas.shade(inner, 'ink', 0, 7, 5, alpha=.4, low=.35)
