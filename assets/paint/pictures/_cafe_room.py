"""The café on an autumn evening: wall, lamplight, door, floor and the pit under it.

Owns the lines of the crooked floor, the hole and its shaft; knows nothing of who is there.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import (
    band,
    brush_stroke,
    circle,
    curve,
    joined,
    polygon,
    rect,
    spline,
)
from assets.paint.kit.patterns import dashes
from assets.paint.kit.props import burrows

from ._spread import HEIGHT, LEFT, RIGHT

JOINT = curve([(LEFT, 800), (1000, 812), (RIGHT, 823)])                # where wall and floor meet
CUT = curve([(LEFT, 894), (620, 890), (1000, 878), (1230, 860), (1600, 862), (RIGHT, 868)])   # where the floor is cut
LAMP = (893, 474)                                                       # the lower rim of its shade
HOLE = ((1183, 830), (1533, 835), (1579, 860), (1125, 857))             # far left, far right, near right, near left
HINGE = (1573, 851)
DOOR = (958, 486, 1046, 812)
WALL = mix('plum', 'rust', .30)
TENTS: tuple[tuple[float, float, Colour, float], ...] = (    # how far and how deep each reaches, colour, strength
    (980, 250, mix('rust', 'plum', .62), .9), (640, 330, mix('rust', 'plum', .34), .95),
    (360, 400, mix('rust', 'terra', .12), .95))
DARK_WOOD = mix('plum', 'wood_dark', .55)
BOARDS = mix('wood', 'rust', .35)


def paint_wall(canvas: Canvas) -> None:
    """Dark plum where the words stand; tents of rust and terra under the lamp, ochre round Mo's lantern."""
    wall = canvas.ink(rect(LEFT, -20, RIGHT - LEFT, HEIGHT + 40), WALL, wobble=0, edge=0, tooth=0, mottle=.05,
                      streak=.05, angle=90)
    _panelling(canvas, wall)
    x, y = LAMP
    for reach, drop, colour, alpha in TENTS:
        tent = spline([(x - 54, y - 6, 'c'), (x + 54, y - 6, 'c'), (x + reach * .5, y + drop * .42),
                       (x + reach, y + drop, 'c'), (x + reach, 1000, 'c'), (x - reach, 1000, 'c'),
                       (x - reach, y + drop, 'c'), (x - reach * .5, y + drop * .42)])
        canvas.ink(tent, colour, alpha, wobble=3, edge=1.2, tooth=.004, angle=100, streak=.05)
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, 58), DARK_WOOD, wobble=2, edge=1, angle=0, streak=.08)
    canvas.ink(rect(LEFT, 34, RIGHT - LEFT, 5), 'ink', .5, wobble=1.2, edge=.6, tooth=0)


def _panelling(canvas: Canvas, wall: Region | None) -> None:
    """Upright boards, hardly seen."""
    lines = skia.Path()
    rng = np.random.default_rng(4)
    for x in np.arange(LEFT, RIGHT, 118):
        lean = rng.uniform(-5, 5)
        lines.addPath(brush_stroke([(x, 30), (x + lean, 820)], 2.4, 2.4, 3.2))
    canvas.ink(lines, mix(WALL, 'ink', .45), .55, wobble=1, edge=1, tooth=0, clip=wall)


def paint_skirting(canvas: Canvas) -> None:
    """The lower boards of the wall, and a shelf of shade on the floor below them."""
    skirting = canvas.ink(band(lambda x: JOINT(x) - 26, JOINT, LEFT, RIGHT), DARK_WOOD, wobble=1, edge=.7, angle=0,
                          streak=.08)
    canvas.tone(skirting, DARK_WOOD, .5, 'ink', dx=0, dy=-8, blur=5)


def paint_door(canvas: Canvas) -> None:
    """The frame of the door and the evening outside: leaves blow in with whoever comes."""
    left, top, right, foot = DOOR
    canvas.ink(polygon([(left - 12, foot - 2), (left - 8, top - 12), (right + 9, top - 10), (right + 13, foot)], 4),
               mix('wood', 'plum', .42), wobble=1, edge=.8, angle=90, streak=.08)
    evening = canvas.ink(rect(left, top, right - left, foot - top), mix('night', 'plum', .45), wobble=.6, edge=.5,
                         tooth=0)
    canvas.ink(circle(left + 60, top + 54, 17), mix('ochre', 'cream', .4), wobble=.6, tooth=0, clip=evening)
    canvas.ink(polygon([(left - 4, foot - 66), (right + 4, foot - 52), (right + 4, foot + 4), (left - 4, foot + 4)]),
               mix('rust', 'plum', .5), wobble=1, tooth=0, clip=evening)


def paint_floor(canvas: Canvas) -> None:
    """Boards that run away from the lamp and tell how crooked the house is; the cut, and the dark below."""
    earth = canvas.ink(band(CUT, lambda _x: HEIGHT + 30, LEFT, RIGHT), mix('board', 'ink', .35), wobble=1, tooth=0,
                       mottle=.08, streak=.06, angle=0)
    if earth is not None:
        dashes(canvas, earth, mix('plum', 'rust', .25), 70, 22, (12, 34), (1.4, 3), .35, keep=.5)
    floor = canvas.ink(band(JOINT, CUT, LEFT, RIGHT), BOARDS, wobble=.8, edge=.6, tooth=0, angle=0, streak=.09)
    for share in (.22, .52):
        seam = [(x, float(JOINT(x) + (CUT(x) - JOINT(x)) * share)) for x in np.arange(LEFT, RIGHT, 60)]
        canvas.ink(spline(seam, False), mix(BOARDS, 'ink', .6), .7, stroke=2.4, wobble=.8, edge=.8, tooth=0)
    canvas.ink(band(JOINT, lambda x: JOINT(x) + 24, LEFT, RIGHT), 'ink', .5, 'multiply', clip=floor, tooth=0,
               field=lambda x, y: np.clip(1 - (y - JOINT(x[0])[None, :]) / 24, 0, 1), texture='bristle000', softness=.5)
    dark = floor and canvas.ink(floor, mix('plum', 'ink', .2), .62, tooth=0, texture='bristle000', softness=.6,
                                field=lambda x, y: np.clip(np.abs(x - 960) / 1000 - .12, 0, .9) + 0 * y)
    canvas.ink(band(CUT, lambda x: CUT(x) + 13, LEFT, RIGHT), mix('sand_dark', 'rust', .42), wobble=.7, edge=.6,
               angle=0, streak=.1, tooth=0)
    _ends(canvas)
    return dark


def _ends(canvas: Canvas) -> None:
    """Where board meets board along the cut, and the shade that the floor throws on the earth."""
    marks = joined(*[rect(x, float(CUT(x)) + 1, 2.6, 11) for x in range(-40, 1960, 137)])
    canvas.ink(marks, mix('rust', 'ink', .6), .8, wobble=.4, edge=.4, tooth=0)
    canvas.ink(band(lambda x: CUT(x) + 13, lambda x: CUT(x) + 34, LEFT, RIGHT), 'ink', .7, tooth=0,
               field=lambda x, y: np.clip(1 - (y - CUT(x[0])[None, :] - 13) / 21, 0, 1), texture='bristle000',
               softness=.5)


def paint_pit(canvas: Canvas) -> None:
    """The one cool thing in the room: a shaft that glows blue, a ladder, and its square mouth in the boards."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = HOLE
    shaft = spline([(ax, ay, 'c'), (bx, by, 'c'), (cx, cy, 'c'), (cx + 20, 905), (cx + 52, 990, 'c'),
                    (dx - 52, 990, 'c'), (dx - 22, 905), (dx, dy, 'c')])
    pit = canvas.ink(shaft, mix('night', 'indigo', .5), wobble=1.2, edge=.6, tooth=0)
    colours: tuple[Colour, ...] = ('indigo', mix('indigo', 'sea', .42), mix('sea', 'ice', .18), mix('ice', 'sea', .2))
    for number, colour in enumerate(colours):
        inset = 22 + 34 * number
        glow = spline([(ax + inset * .7, ay + 2 + number), (bx - inset * .7, by + 2 + number), (cx - inset, 905),
                       (cx - inset + 26, 1010), (dx + inset - 26, 1010), (dx + inset, 905)])
        canvas.ink(glow, colour, wobble=2, edge=1.2, tooth=.004, angle=90, streak=.06, clip=pit)
    canvas.ink(polygon([(ax - 6, ay), (bx + 6, by), (bx - 4, by + 22), (ax + 8, ay + 20)]), mix('night', 'ink', .3), .8,
               wobble=.8, edge=.8, tooth=0, clip=pit)
    burrows.ladder(canvas, [(1216, 834), (1213, 900), (1207, 1010)], 76, 13, mix('sand_dark', 'teal', .12))
    _kerb(canvas)


def _kerb(canvas: Canvas) -> None:
    """The frame round the mouth, and the cut walls of the shaft."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = HOLE
    wood = mix('wood', 'gold', .14)
    for line, wide in (([(ax - 8, ay - 2), (bx + 6, by - 2)], 9), ([(ax - 6, ay - 3), (dx - 8, dy + 2)], 12),
                       ([(bx + 4, by - 3), (cx + 8, cy + 3)], 12)):
        side = canvas.ink(brush_stroke(line, wide, wide), wood, wobble=.5, edge=.5, tooth=0)
        canvas.shade(side, 'plum', 0, -4, 3, alpha=.5)
    for x, lean in ((dx - 4, -20), (cx + 4, 20)):
        post = canvas.ink(brush_stroke([(x, 866), (x + lean, 905), (x + lean * 2.5, 990)], 15, 15),
                          mix('wood', 'plum', .4), wobble=.6, edge=.6, tooth=0)
        canvas.shade(post, 'ink', lean * .2, 0, 4, alpha=.5)
