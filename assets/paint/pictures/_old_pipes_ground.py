"""The ground of 'Oude buizen, nieuwe plannen': clay that the words stand on, sand with two bubbles, salt with halls.

Owns bands, rooms and what the halls hold. Between sand and salt lies a torn gap: four hundred metres are left out.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground, materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import Curve, brush_stroke, circle, curve, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import plants

from ._old_pipes_lines import HYDROGEN, HYDROGEN_LINE, LEFT_FLOOR, RIGHT_FLOOR, SLURRY, dotted_line
from ._spread import HEIGHT, LEFT, RIGHT, below, torn_line

DARK: Colour = mix('night', 'ink', .3)
SAND: Curve = curve([(-80, 524), (300, 530), (700, 520), (1000, 528), (1400, 520), (2000, 530)])
GAP_POINTS = ((LEFT, 728), (820, 730), (1080, 770), (RIGHT, 772))
SALT_POINTS = ((LEFT, 788), (860, 788), (1060, 822), (RIGHT, 822))
DIESEL_HALLS = ((216, 404), (430, 618))
HALL_TOP, HALL_FOOT = 804, 932
IDEA_HALL = (1222, 1418, 842, 938)
OLD_HALL = (1462, 1706, 840, 938)
DIESEL: Colour = mix(mix('ochre', 'rust', .45), 'ink', .32)
WARM_AT, COLD_AT, BUBBLE = (545, 648), (705, 648), 76
LEFT_ROOM = (54, 452, 528)
RIGHT_ROOM = (1070, 1812, 524)
GALLERIES = ((644, 900, 800, 938), (1030, 1206, 836, 938))


def paint_clay(canvas: Canvas) -> None:
    """Boulder clay in the dark, from the roots down: the words stand on it."""
    ground(canvas, rect(LEFT, -30, RIGHT - LEFT, 620), 'boulder_clay', shade=False)
    canvas.ink(rect(LEFT, -40, RIGHT - LEFT, 640), mix('night', 'ink', .12), .86, wobble=0, edge=0, tooth=0,
               mottle=.02, streak=.04, angle=3)
    top = ground(canvas, below(lambda x: -40 + 0 * np.asarray(x), foot=26), 'topsoil', shade=False, wobble=2.4)
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, 60), 'ink', .45, 'multiply', tooth=0, clip=top)
    for x in (40, 330, 700, 1100, 1480, 1860):
        plants.roots(canvas, x, 20, 3, 46, x, mix('peat', 'clay', .3))


def paint_sand(canvas: Canvas) -> None:
    """Meltwater sand with water in it, dim; below it the torn gap, and the salt."""
    gap = torn_line(GAP_POINTS, 21, 6)
    paper = polygon([(LEFT, 700), (RIGHT, 700), (RIGHT, 880), (LEFT, 880)])
    canvas.ink(paper, mix(mix('sand', 'cream', .4), 'plum', .26), wobble=.3, tooth=0, streak=.04, angle=2)
    upper = polygon([*[(float(x), float(SAND(x))) for x in np.arange(LEFT, RIGHT + 10, 20)], *gap[::-1]])
    canvas.ink(polygon([(x, y + 6) for x, y in gap] + [(x, y - 6) for x, y in gap[::-1]]), 'ink', .4, wobble=1.2,
               edge=1.2, tooth=0)
    sand = ground(canvas, upper, 'meltwater_sand', shade=False, wobble=1.2, edge=1)
    if sand is not None:
        canvas.ink(sand, mix('plum', 'ink', .25), .64, tooth=0, mottle=.03)
        line = brush_stroke([(float(x), float(SAND(x)) + 2) for x in range(-60, 2000, 20)], 4, 4, 6, 200)
        canvas.ink(line, 'ink', .5, wobble=1.6, edge=1.3, tooth=.05, clip=sand)
    salt_top = torn_line(SALT_POINTS, 27, 6)
    salt = ground(canvas, polygon([*salt_top, (RIGHT, HEIGHT + 30), (LEFT, HEIGHT + 30)]), 'rot_salt', shade=False)
    if salt is not None:
        canvas.ink(salt, mix('plum', 'night', .25), .56, tooth=0, mottle=.03)
        canvas.ink(brush_stroke([(x, y + 2) for x, y in salt_top], 3, 3, 4, 300), 'ink', .5, wobble=.8, edge=1,
                   tooth=0, clip=salt)


def _vault(left: float, right: float, top: float, floor: float) -> skia.Path:
    """A room with a low arched roof."""
    reach = right - left
    return spline([(left, floor, 'c'), (left + 2, floor - 60), (left + reach * .06, top + 34),
                   (left + reach * .2, top + 8), (left + reach * .5, top), (right - reach * .2, top + 8),
                   (right - reach * .06, top + 34), (right - 2, floor - 60), (right, floor, 'c')])


def _room(canvas: Canvas, outline: skia.Path, glow: tuple[float, float, float, float], strength: int) -> Region | None:
    """A dark room and the discs of its lamp (x, y, reach, squash)."""
    canvas.ink(outline, mix('ink', 'plum', .3), .8, stroke=12, wobble=1.6, edge=1.1, tooth=0)
    room = canvas.ink(outline, mix('teal', 'night', .55), wobble=1.6, edge=1, tooth=0, angle=4, streak=.05)
    x, y, reach, squash = glow
    colours = (mix('plum', 'rust', .42), mix('rust', 'plum', .18), mix('terra', 'rust', .2), mix('ochre', 'terra', .12),
               mix('gold', 'glow', .3))
    for share, colour in list(zip((1, .81, .63, .48, .34), colours, strict=True))[:strength]:
        canvas.ink(ellipse(x, y, reach * share, reach * squash * share), colour, .94, wobble=2.6, edge=1, tooth=0,
                   angle=70, streak=.05, clip=room)
    return room


def paint_rooms(canvas: Canvas) -> None:
    """Two rooms where people wait, and the gallery under them that runs on behind the pipes."""
    left, right, top = LEFT_ROOM
    _room(canvas, _vault(left, right, top, LEFT_FLOOR + 2), (250, 646, 226, .62), 3)
    left, right, top = RIGHT_ROOM
    _room(canvas, _vault(left, right, top, RIGHT_FLOOR + 2), (1304, 668, 336, .64), 5)
    for (x0, x1, y0, y1), glow in zip(GALLERIES, ((800, 900, 170, .66), (1078, 904, 132, .66)), strict=True):
        _room(canvas, _vault(x0, x1, y0, y1), glow, 4)
    for lamp_x, lamp_y, cord in ((250, 566, 34), (1470, 556, 26), (672, 826, 18)):
        _lamp(canvas, lamp_x, lamp_y, cord)


def _lamp(canvas: Canvas, x: float, y: float, cord: float) -> None:
    canvas.ink(brush_stroke([(x, y - cord), (x, y - 8)], 2.6, 2.6), 'ink', wobble=.3, tooth=0)
    canvas.ink(circle(x, y + 7, 22), 'gold', .4, wobble=1, edge=1, tooth=0)
    canvas.ink(circle(x, y + 6, 8.5), 'glow', wobble=.3, tooth=0)
    canvas.ink(polygon([(x - 18, y + 4), (x - 7, y - 10), (x + 7, y - 10), (x + 18, y + 4)], 3), mix('teal', 'ink', .2),
               wobble=.4, tooth=0)


def _hall(x0: float, x1: float, y0: float, y1: float) -> skia.Path:
    """A flat hall that water has eaten out of the salt."""
    w, h = x1 - x0, y1 - y0
    return spline([(x0, y0 + h * .55), (x0 + w * .06, y0 + h * .2), (x0 + w * .26, y0 + h * .03), (x0 + w * .5, y0),
                   (x0 + w * .76, y0 + h * .05), (x1 - w * .05, y0 + h * .24), (x1, y0 + h * .58),
                   (x1 - w * .09, y0 + h * .88), (x0 + w * .72, y1), (x0 + w * .3, y1 - h * .01),
                   (x0 + w * .08, y0 + h * .86)])


def paint_halls(canvas: Canvas) -> None:
    """Three old halls: two with diesel, one that waits for slurry. Pale salt round each."""
    for x0, x1 in DIESEL_HALLS:
        outline = _hall(x0, x1, HALL_TOP, HALL_FOOT)
        canvas.ink(outline, mix('rose', 'cream', .45), .8, stroke=9, wobble=1.6, edge=1.1, tooth=.02)
        hall = ground(canvas, outline, 'cavern', shade=False, pattern=False)
        if hall is not None:
            _diesel(canvas, hall, x0, x1)
    outline = _hall(*OLD_HALL)
    canvas.ink(outline, mix('rose', 'cream', .45), .8, stroke=9, wobble=1.6, edge=1.1, tooth=.02)
    ground(canvas, outline, 'brine', shade=False)
    canvas.ink(outline, DARK, .5, 'multiply', tooth=0)


def _diesel(canvas: Canvas, hall: Region, x0: float, x1: float) -> None:
    """Diesel floats on the brine that is left: dark gold over teal, a dull light on it."""
    canvas.ink(rect(x0 - 10, HALL_TOP - 10, x1 - x0 + 20, 112), DIESEL, wobble=.8, edge=.6, tooth=0, clip=hall, angle=0,
               streak=.08)
    canvas.ink(rect(x0 - 10, HALL_FOOT - 30, x1 - x0 + 20, 60), materials()['brine'].colour, .9, wobble=1.2, edge=.8,
               tooth=0, clip=hall)
    rng = np.random.default_rng(round(x0))
    places = zip(rng.uniform(x0 + 14, x1 - 70, 12), rng.uniform(HALL_TOP + 40, HALL_FOOT - 40, 12),
                 rng.uniform(20, 66, 12), strict=True)
    sheen = joined(*[brush_stroke([(x, y), (x + long / 2, y - 1.6), (x + long, y)], 1, 1, 3.4, 12)
                     for x, y, long in places])
    canvas.ink(sheen, mix('gold', 'ochre', .5), .26, wobble=.5, edge=.7, tooth=0, clip=hall)
    middle = (x0 + x1) / 2
    lit = brush_stroke([(x0 + 34, HALL_TOP + 44), (middle - 34, HALL_TOP + 24), (middle + 14, HALL_TOP + 22)], 3, 3, 13,
                       30)
    canvas.ink(lit, mix('gold', 'ochre', .3), .75, wobble=1.4, edge=1.2, tooth=.02, clip=hall)
    canvas.shade(hall, 'ink', 8, 10, 12, alpha=.5, low=.2)


def paint_sleep(canvas: Canvas, moment: int) -> None:
    """The diesel snores: its line on the brine heaves, and a bubble swells under the roof."""
    for k, (x0, x1) in enumerate(DIESEL_HALLS):
        heave = (0, 5, 9, 4)[(moment + k) % 4]
        y = HALL_FOOT - 31 - heave
        xs = np.linspace(x0 + 17, x1 - 17, 30)
        wave = [(float(x), y + 2.6 * float(np.sin((x - x0) * .09 + moment * 1.5))) for x in xs]
        canvas.ink(brush_stroke(wave, 2.4, 2.4, 4.4, 60), mix('ice', 'sea', .4), .9, wobble=.3, edge=.5, tooth=0)
        r = (5, 9, 14, 8)[(moment + k) % 4]
        x = (x0 + x1) / 2 + 40
        canvas.ink(circle(x, HALL_TOP + 44 - r, r), mix('gold', 'cream', .3), .35, wobble=.4, tooth=0)
        canvas.ink(circle(x, HALL_TOP + 44 - r, r), mix('gold', 'cream', .5), stroke=2.4, wobble=.3, edge=.4, tooth=0)
        canvas.ink(circle(x - r * .35, HALL_TOP + 44 - r * 1.35, r * .2), 'cream', wobble=0, tooth=0)


def paint_bubbles(canvas: Canvas, moment: int) -> None:
    """A warm and a cold bubble in the sand: apart, then so close that both are lukewarm where they meet."""
    push = (0, 10, 19, 27)[moment]
    wx, cx = WARM_AT[0] + push, COLD_AT[0] - push
    mild = (0, .06, .12, .2)[moment]
    luke = mix(mix('terra', 'sea', .5), 'plum', .15)
    for x, rings in ((wx, (mix('rust', 'plum', .25), mix('terra', 'rust', .2), mix('ochre', 'terra', .2))),
                     (cx, (mix('indigo', 'teal', .5), mix('sea', 'teal', .4), mix('ice', 'sea', .2)))):
        for share, colour in zip((1, .74, .46), rings, strict=True):
            canvas.ink(circle(x, WARM_AT[1], BUBBLE * share), mix(colour, luke, mild), .95, wobble=2.2, edge=1, tooth=0)
    lens = canvas.mask(circle(wx, WARM_AT[1], BUBBLE), .6, .5)
    if lens is not None and cx - wx < 2 * BUBBLE:
        canvas.ink(circle(cx, WARM_AT[1], BUBBLE), luke, .96, wobble=.6, tooth=0, clip=lens)
        middle = (wx + cx) / 2
        for side in (-1, 1):
            for dy in (-84, 84):
                tick = [(middle + side * 8, WARM_AT[1] + dy * .86), (middle + side * 18, WARM_AT[1] + dy)]
                canvas.ink(brush_stroke(tick, 3.4, 1.6), 'cream', .7, wobble=.2, tooth=0)
    rng = np.random.default_rng(5)
    for x, colour in ((wx, mix('glow', 'terra', .3)), (cx, mix('frost', 'ice', .4))):
        arcs = skia.Path()
        for _ in range(9):
            ax, ay = x + rng.uniform(-46, 46), WARM_AT[1] + rng.uniform(-48, 48)
            arcs.addPath(brush_stroke([(ax - 8, ay), (ax, ay + 4), (ax + 8, ay)], 1, 1, 2.6, 8))
        canvas.ink(arcs, colour, .6, wobble=.2, edge=.4, tooth=0)


def paint_holes(canvas: Canvas) -> None:
    """Both ends of a passage that a dachshund just fits."""
    for x in (882, 1042):
        canvas.ink(ellipse(x, 904, 34, 40), mix('ink', 'plum', .3), wobble=1, edge=.8, tooth=0)


def paint_pillar(canvas: Canvas) -> None:
    """The salt that is left standing between the galleries, in front of the passage."""
    outline = spline([(884, 960, 'c'), (876, 930), (886, 904), (874, 872), (866, 826), (890, 802, 'c'),
                      (1036, 836, 'c'), (1054, 862), (1044, 896), (1054, 926), (1046, 960, 'c')])
    pillar = ground(canvas, outline, 'rot_salt', shade=False)
    canvas.ink(outline, mix('plum', 'night', .25), .56, edge=.3, tooth=0, mottle=.03)
    canvas.tone(pillar, mix(materials()['rot_salt'].colour, 'plum', .4), .5, 'cream', dx=-6, dy=0, blur=6, low=.4)
    canvas.tone(pillar, mix(materials()['rot_salt'].colour, 'plum', .4), .5, 'cream', dx=6, dy=0, blur=6, low=.4)


def paint_idea(canvas: Canvas, moment: int) -> None:
    """Hydrogen: no pipe and no hall yet, only dots, with small pairs of balls in them when somebody thinks of it."""
    dotted_line(canvas, HYDROGEN_LINE, HYDROGEN, moment / 4)
    outline = _hall(*IDEA_HALL)
    measure = skia.PathMeasure(outline, False)
    dots = skia.Path()
    for at in np.arange((moment % 2) * 8, measure.getLength() - 6, 16):
        here, _ = measure.getPosTan(float(at))
        dots.addCircle(here.x(), here.y(), 3.4)
    canvas.ink(dots, HYDROGEN, wobble=.2, edge=.4, tooth=0)
    if moment:
        rng = np.random.default_rng(moment)
        pairs = joined(*[joined(circle(x, y, 5.4), circle(x + 8, y - 3, 5.4)) for x, y in zip(
            rng.uniform(1256, 1376, 7), rng.uniform(868, 918, 7), strict=True)])
        canvas.ink(pairs, HYDROGEN, (.5, .8, .95)[moment - 1], wobble=.3, edge=.5, tooth=0)


def paint_slurry(canvas: Canvas, level: int) -> None:
    """Grey lime slurry in the old hall, a bit higher each time, until the roof has something to lean on."""
    x0, x1, y0, y1 = OLD_HALL
    hall = canvas.mask(_hall(x0 + 4, x1 - 4, y0 + 4, y1 - 3), 1, .6)
    if hall is None:
        return
    top = y1 - (y1 - y0) * (.2, .44, .68, .97)[level]
    xs = np.linspace(x0, x1, 30)
    fill = polygon([(x1, y1 + 10), (x0, y1 + 10), *[(float(x), top + 5 * float(np.sin((x - x0) * .05)) - (
        0 if level > 2 else 12 * float(np.exp(-((x - 1590) / 40) ** 2)))) for x in xs]])
    laid = canvas.ink(fill, mix(SLURRY, 'sand', .25), wobble=1.4, edge=.9, tooth=.01, clip=hall, angle=0, streak=.07)
    canvas.tone(laid, SLURRY, .5, 'ink', dx=8, dy=-12, blur=10, low=.3)
    beds = joined(*[brush_stroke([(x0, y), (x0 + 120, y - 5), (x1, y + 3)], 2, 2, 3, 30)
                    for y in np.arange(y1 - 12, top + 8, -17)])
    canvas.ink(beds, mix(SLURRY, 'ink', .35), .6, wobble=.8, edge=.9, tooth=.05, clip=laid)
    if level < 3:
        canvas.ink(brush_stroke([(1590, 852), (1590, top)], 9, 13), mix(SLURRY, 'sand', .25), wobble=.8, tooth=0,
                   clip=hall)
