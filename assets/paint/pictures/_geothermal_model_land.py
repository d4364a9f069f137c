"""Above the warmth: a night over flat land, houses with dark or lit windows, drill and pump house, the small map.

Sizes in px of the discovery's picture; the ground line of the land is LINE, of the sprites y = 0.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, linear_field, polygon, rect, spline
from assets.paint.kit.props import buildings, plants, trees

WIDE, HIGH, LINE = 1420, 262, 216
MAP = (396, 208)
NORTH, MIDDLE, SOUTH = (290, 62), (190, 112), (148, 160)


def paint_land(canvas: Canvas) -> None:
    """Night: a little plum where the land begins, woods, one far light."""
    canvas.ink(rect(-20, -20, WIDE + 40, 300), mix('night', 'indigo', .45), wobble=0, edge=0, tooth=0, mottle=.02,
               streak=.04, angle=172)
    canvas.ink(rect(-20, -20, WIDE + 40, 180), mix('night', 'ink', .3), .9, field=linear_field(0, 150, 0, -40),
               texture='bristle000', softness=.9, tooth=0)
    for top, tint in ((150, mix('indigo', 'plum', .6)), (176, mix('plum', 'heather', .4))):
        canvas.ink(rect(-20, top - 30, WIDE + 40, 120), tint, .9, field=linear_field(0, top - 26, 0, top + 24),
                   texture='bristle000', softness=.7, tooth=0)
    rng = np.random.default_rng(3)
    stars = joined(*[circle(float(x), float(y), float(r)) for x, y, r in zip(
        rng.uniform(10, WIDE, 40), rng.uniform(6, 140, 40), rng.uniform(.9, 1.9, 40), strict=True)])
    canvas.ink(stars, 'cream', .85, wobble=0, edge=.3, tooth=0)
    trees.tree_line(canvas, lambda _x: LINE - 13, -20, WIDE + 20, 24, mix('plum', 'night', .5), 14, .2)
    trees.tree_line(canvas, lambda _x: LINE - 8, -20, 380, 30, mix('night', 'forest', .4), 4, .3)
    land = canvas.ink(rect(-20, LINE - 12, WIDE + 40, 26), mix('forest', 'night', .35), wobble=.5, edge=.5, tooth=0,
                      angle=0, streak=.08)
    canvas.ink(land, mix('forest', 'moss', .3), .7, field=linear_field(0, LINE - 12, 0, LINE + 4), tooth=0,
               texture='bristle000', softness=.5) if land else None
    for name, top in (('topsoil', LINE + 1), ('meltwater_sand', LINE + 18)):
        laid = ground(canvas, rect(-20, top, WIDE + 40, HIGH - top + 20), name, shade=False)
        canvas.ink(laid, '#6C6790', 1, 'multiply', tooth=0, mottle=0, streak=0) if laid else None
        canvas.ink(rect(-20, top - 1, WIDE + 40, 4), 'ink', .5, wobble=1.2, edge=1.2, tooth=.02)
    plants.grass(canvas, np.arange(-10, WIDE + 10, 6), lambda _x: LINE + 2, (5, 11), 2.2, mix('forest', 'moss', .35),
                 .3, 12)


def paint_house(canvas: Canvas, number: int, lit: bool) -> None:
    """One house of the town in three sizes; lit or asleep. It stands for a hundred homes."""
    wall = (mix('rust', 'night', .25), mix('brick', 'night', .3), mix('terra', 'night', .35))[number]
    pen = Pen.at(canvas, 0, 0, (.62, .7, .66)[number])
    front = pen.ink(rect(-13, -22, 26, 24), wall, wobble=.3, tooth=0)
    pen.shade(front, 'ink', -5, 0, 5, alpha=.5)
    roof = (mix('indigo', 'till', .3), mix('rust', 'night', .2), mix('teal', 'till', .3))[number]
    pen.ink(polygon([(-18, -20), (-9, -33 - 3 * number), (9, -33 - 3 * number), (18, -20)], 1), roof, wobble=.3,
            tooth=0)
    pen.ink(rect(7, -41 - 2 * number, 4, 9), mix('rust', 'ink', .4), wobble=.2, tooth=0)
    for x in (-9, 2):
        pen.ink(rect(x, -16, 8, 10, 1), 'glow' if lit else mix('night', 'ink', .45), wobble=.2, edge=.3, tooth=0)
    if lit:
        for x in (-5, 6):
            pen.ink(brush_stroke([(x, -16), (x, -6)], 1.3, 1.3), 'rust', wobble=.1, edge=.2, tooth=0)


def paint_works(canvas: Canvas, state: int) -> None:
    """What stands over the wells: chalk lines of a plan, the drill tower, the pump house."""
    if state == 0:
        _chalk_tower(canvas)
    elif state == 1:
        buildings.drill_tower(canvas, 0, 2, .54)
    else:
        _pump_house(canvas)


def _chalk_tower(canvas: Canvas) -> None:
    """A tower that does not stand there yet."""
    path = skia.Path()
    for side in (-1, 1):
        for k in range(6):
            low, high = k / 6, (k + .6) / 6
            path.addPath(brush_stroke([(side * (30 - 22 * low), -76 * low), (side * (30 - 22 * high), -76 * high)],
                                      3, 2.4))
    for up in (.26, .52, .76, 1):
        half = 30 - 22 * up
        path.addPath(brush_stroke([(-half, -76 * up), (half, -76 * up)], 2.6, 2.2))
    canvas.ink(path, mix('frost', 'mist', .4), .95, wobble=.5, edge=.9, tooth=.05)


def _pump_house(canvas: Canvas) -> None:
    """Where the heat is handed over: a low shed with two round windows, over both wells."""
    pen = Pen.at(canvas, 0, 2, .96)
    shed = pen.ink(rect(-48, -42, 96, 44, 2), mix('teal', 'night', .25), wobble=.4)
    pen.shade(shed, 'ink', -12, 0, 14, alpha=.55, texture='bristle090')
    pen.ink(polygon([(-54, -40), (-44, -58), (54, -52), (54, -40)], 2), mix('brick', 'night', .25), wobble=.4)
    for x, tint in ((-21, 'ice'), (21, 'gold')):
        pen.ink(circle(x, -20, 11), mix('ink', 'night', .3), wobble=.2)
        pen.ink(circle(x, -20, 8), tint, wobble=.2)
        pen.ink(brush_stroke([(x, -20), (x + 4, -26)], 2, 1.4), 'ink', wobble=.1)


def paint_truck(canvas: Canvas) -> None:
    """The lorry that shakes the ground and listens."""
    pen = Pen.at(canvas, 0, 2, .62)
    body = pen.ink(polygon([(-78, -18), (-78, -66, 4), (28, -66, 3), (28, -18)], 3), mix('ochre', 'night', .18),
                   wobble=.4)
    pen.shade(body, 'plum', 14, -10, 14, alpha=.6, low=.25)
    cab = pen.ink(polygon([(32, -18), (32, -60, 4), (62, -60, 8), (80, -38, 5), (80, -18)], 3),
                  mix('cream', 'night', .2), wobble=.4)
    pen.shade(cab, 'plum', 10, -8, 9, alpha=.5, low=.3)
    pen.ink(polygon([(46, -54), (60, -54), (72, -37), (46, -37)], 2), mix('ice', 'night', .35), wobble=.2)
    pen.ink(circle(81, -24, 4.4), 'glow', wobble=.1)
    pen.ink(rect(-80, -20, 162, 8, 2), 'ink', wobble=.3)
    for x in (-58, -30, 58):
        pen.ink(circle(x, -10, 13), mix('ink', 'night', .2), wobble=.4)
        pen.ink(circle(x, -10, 5.4), 'till', wobble=.2)
    pen.ink(rect(-16, -4, 50, 10, 2), mix('brick', 'night', .1), wobble=.3)
    for r in (18, 32, 46):
        arc = brush_stroke([(-40 + r * np.cos(a), 4 + r * .5 * np.sin(a)) for a in np.linspace(.3, 2.84, 12)], 2.4, 2.4)
        pen.ink(arc, 'glow', alpha=.75, wobble=.3, tooth=0)


def paint_map(canvas: Canvas) -> None:
    """Twente on a small sheet: north-east hills, a town in the middle, the south that stayed nearly white."""
    wide, high = MAP
    sheet = canvas.ink(rect(0, 0, wide, high, 10), mix('cream', 'sand', .35), wobble=.6, edge=.8, tooth=.004,
                       mottle=.04)
    coast = [(96, 40), (140, 14), (220, 8), (300, 18), (352, 40), (366, 88), (348, 128), (300, 148), (286, 184),
             (216, 196), (150, 198), (96, 186), (66, 150), (52, 104), (64, 66)]
    land = canvas.ink(spline(coast), mix('moss', 'sand', .45), wobble=1.2, edge=1, tooth=.01, clip=sheet, angle=8,
                      streak=.06)
    canvas.ink(land, mix('paper', 'white', .5), .95, texture='bristle000', softness=.4, tooth=0,
               field=linear_field(0, 118, -8, 150)) if land else None
    for x, y, reach in ((272, 52, 30), (318, 74, 26), (300, 100, 18)):
        hill = canvas.ink(ellipse(x, y, reach, reach * .5), mix('moss', 'green', .5), .9, wobble=1.2, edge=1, clip=land)
        canvas.shade(hill, 'forest', -6, -6, 6, alpha=.5, blend='normal', low=.3)
    for points in ([(60, 96), (130, 104), (190, 116), (250, 140), (292, 176)], [(140, 16), (160, 60), (190, 116)]):
        canvas.ink(brush_stroke(points, 3.4, 3.4), mix('teal', 'ice', .4), .9, wobble=.5, tooth=0, clip=land)
    rng = np.random.default_rng(6)
    roofs = joined(*[rect(190 + rng.uniform(-26, 26), 112 + rng.uniform(-16, 14), 8, 7, 1) for _ in range(22)])
    canvas.ink(roofs, mix('brick', 'rust', .4), .95, wobble=.3, edge=.4, tooth=0)
    pencil = joined(*[brush_stroke([(x, 168), (x + 12, 167)], 1.6, 1.2) for x in range(104, 220, 22)])
    canvas.ink(pencil, mix('till', 'plum', .3), .7, wobble=.5, edge=.8, tooth=.05)
    canvas.ink(spline(coast), mix('forest', 'ink', .3), stroke=3, wobble=.8, edge=.8, tooth=.01, clip=sheet)
