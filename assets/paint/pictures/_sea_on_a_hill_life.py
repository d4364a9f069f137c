"""Who is on the hill of 'De zee op de heuvel': Mo between the flowers, a gull, Selam and her bicycle, half a Teckel.

Owns figures, what moves, flowers and the red thread; places are px of the picture.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.paws import spade_hand
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.parts import fist
from assets.paint.kit.figures.people.selam import SELAM, SKIN, drill
from assets.paint.kit.figures.people.stance import Arm, Stance, draw_person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.figures.tints import STEEL
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import trees, water
from assets.paint.kit.props.bicycle import bicycle
from assets.paint.kit.props.gull import gull

from ._sea_on_a_hill_shape import HILL, MO_X, SPRING
from ._spread import wool

RIM = 726
MO_AT, MO_SIZE = (MO_X, RIM), 1.3
GULL_AT = (1466, 725)
SELAM_AT, SELAM_SIZE = (1592, 748), .5
BIKE_AT, BIKE_SIZE = (1726, 780), 1.02
CLAY_AT = (1246, 824)
HIND_AT, FRONT_AT = (1846, 772), (786, 776)
FALLEN = (0, .3, .66, .9)
# flowers: x, height, kind
BEHIND = ((1082, 86, 1), (1112, 70, 0), (1130, 122, 1), (1154, 82, 2), (1372, 116, 1), (1396, 84, 0), (1420, 62, 2),
          (1056, 56, 2), (1350, 84, 2))
BEFORE = ((1064, 36, 3), (1098, 48, 0), (1136, 40, 3), (1164, 56, 2), (1176, 34, 0), (1326, 38, 3), (1356, 58, 0),
          (1382, 40, 3), (1416, 34, 2), (1000, 38, 3), (944, 34, 0), (1664, 32, 0))


def paint_tunnel(canvas: Canvas) -> None:
    """Mo's way up through the clay, and the thread in it."""
    way = [(1010, 1000), (1050, 950), (1056, 890), (1110, 846), (1176, 812), (1196, 770), (1226, 722)]
    hole = canvas.ink(brush_stroke(way, 92, 70, 80, 50), mix('peat', 'ink', .5), wobble=3, edge=1.4, tooth=0)
    canvas.ink(rect(1000, 700, 300, 120), mix('rust', 'peat', .4), .8, clip=hole, tooth=0, texture='sponge',
               field=lambda X, Y: np.clip((810 - Y) / 90, 0, 1) + 0 * X, softness=.5)
    canvas.shade(hole, mix('sea', 'mist', .2), -4, -9, 6, alpha=.6, blend='normal', low=.42)
    nails = joined(*[brush_stroke([(x, y), (x + 13, y - 14)], 1, 3, 3.4) for x, y in (
        (1030, 930), (1042, 938), (1082, 878), (1094, 886), (1150, 838), (1160, 846), (1204, 786))])
    canvas.ink(nails, mix('sea', 'mist', .2), .8, wobble=.3, edge=.6, tooth=0, clip=hole)


def paint_thread(canvas: Canvas) -> None:
    """From the left edge over the torn corner, through the slabs, up the tunnel."""
    wool(canvas, [(-60, 861), (60, 872), (220, 894), (420, 906), (560, 896), (660, 912), (780, 930), (910, 946),
                  (1010, 950), (1056, 908), (1098, 862), (1166, 824), (1196, 780), (1222, 732)])


def paint_thread_on(canvas: Canvas) -> None:
    x, y = BIKE_AT[0] - 6, BIKE_AT[1] - 16
    wool(canvas, [(1436, 692), (1440, 722), (1496, 744), (1570, 760), (1660, 778), (x - 22, y + 10), (x - 2, y - 2)])
    wool(canvas, [(x - 2, y - 2), (x + 12, y + 4), (x + 6, y + 13), (x - 6, y + 6), (x + 8, y - 6), (x + 80, y - 60),
                  (x + 150, y - 118), (x + 200, y - 160), (1990, 556)])


def _umbel(canvas: Canvas, x: float, y: float, reach: float) -> None:
    rays = joined(*[brush_stroke([(x, y + reach * .8), (x + dx * reach, y - up * reach)], 1.6, 1) for dx, up in (
        (-1, .05), (-.6, .3), (-.2, .42), (.25, .42), (.65, .28), (1, .04))])
    canvas.ink(rays, mix('green', 'moss', .4), wobble=.2, edge=.3, tooth=0)
    heads = joined(*[ellipse(x + dx * reach, y - up * reach, reach * .34, reach * .2) for dx, up in (
        (-1, .05), (-.6, .3), (-.2, .42), (.25, .42), (.65, .28), (1, .04), (0, .2), (-.45, .1), (.45, .1))])
    laid = canvas.ink(heads, 'white', wobble=.5, edge=.9, tooth=.01)
    canvas.shade(laid, 'pink', 0, -3, 2, alpha=.6, low=.3)


def _daisy(canvas: Canvas, x: float, y: float, petals: Colour, heart: Colour, reach: float) -> None:
    blades = joined(*[ellipse(x + reach * .62 * np.cos(a), y + reach * .5 * np.sin(a), reach * .46, reach * .24,
                              float(np.degrees(a))) for a in np.linspace(0, 2 * np.pi, 9)[:-1]])
    canvas.ink(blades, petals, wobble=.3, edge=.5, tooth=0)
    canvas.ink(circle(x, y, reach * .32), heart, wobble=.2, edge=.4, tooth=0)


def _flower(canvas: Canvas, x: float, height: float, kind: int, lean: float = 0) -> None:
    foot = float(HILL(x)) - 2
    top = (x + lean + height * .06, foot - height)
    stalk = brush_stroke([(x, foot), (x + lean * .4 - 2, foot - height * .5), top], 4, 2.2)
    canvas.ink(stalk, mix('green', 'forest', .3), wobble=.3, edge=.5, tooth=0)
    leaf = spline([(x, foot - height * .2, 'c'), (x + 12, foot - height * .42), (x + 20, foot - height * .5, 'c'),
                   (x + 12, foot - height * .28)])
    canvas.ink(leaf, mix('green', 'moss', .3), wobble=.3, edge=.5, tooth=0)
    if kind == 0:
        _daisy(canvas, *top, 'white', 'gold', 12 + height * .05)
    elif kind == 1:
        _umbel(canvas, *top, 22)
    elif kind == 2:
        _daisy(canvas, *top, mix('indigo', 'heather', .35), 'plum', 11 + height * .05)
    else:
        canvas.ink(ellipse(top[0], top[1], 7.5, 6.5), 'gold', wobble=.4, edge=.5, tooth=0)
        canvas.ink(ellipse(top[0] - 1, top[1] - 2, 4, 2.6), 'glow', wobble=.2, edge=.4, tooth=0)


def paint_flowers_behind(canvas: Canvas) -> None:
    for x, height, kind in BEHIND:
        _flower(canvas, x, height, kind)


def paint_flowers(canvas: Canvas, moment: int) -> None:
    """The flowers before Mo, in the little wind of the morning."""
    for number, (x, height, kind) in enumerate(BEFORE):
        _flower(canvas, x, height, kind, lean=(0, 3, 5, 2)[(moment + number) % 4])


def paint_hill_of_mole(canvas: Canvas) -> None:
    """Fresh blue-green clay, thrown up: not the brown that a mole is used to."""
    heap = spline([(MO_X - 176, RIM + 8, 'c'), (MO_X - 132, RIM - 12), (MO_X - 80, RIM - 26), (MO_X - 10, RIM - 14),
                   (MO_X + 60, RIM - 26), (MO_X + 122, RIM - 14), (MO_X + 170, RIM + 8, 'c'), (MO_X + 60, RIM + 26),
                   (MO_X - 70, RIM + 26)])
    colour = mix('sea', 'till', .55)
    laid = canvas.ink(heap, colour, wobble=1.6, edge=1.2, streak=.07, tooth=.01)
    canvas.shade(laid, mix('teal', 'ink', .4), 6, -14, 11, alpha=.75, blend='normal', texture='sponge', low=.25)
    canvas.shade(laid, 'glow', -3, 9, 5, alpha=.6, blend='normal', low=.45)
    clods = joined(*[polygon([(x - r, y + r * .4), (x - r * .6, y - r * .6), (x + r * .5, y - r * .7),
                              (x + r, y + r * .3), (x, y + r * .7)], 2) for x, y, r in (
        (MO_X - 118, RIM + 2, 10), (MO_X - 84, RIM - 12, 9), (MO_X + 84, RIM - 6, 11), (MO_X + 122, RIM + 8, 8),
        (MO_X - 52, RIM + 8, 9), (MO_X + 28, RIM + 10, 10), (MO_X - 8, RIM - 2, 8))])
    canvas.ink(clods, mix(colour, 'teal', .4), wobble=.7, edge=.9, tooth=0)
    shells = joined(*[ellipse(x, y, 4.6, 3.4) for x, y in ((MO_X - 98, RIM + 12), (MO_X + 62, RIM + 6),
                                                           (MO_X + 2, RIM + 14))])
    canvas.ink(shells, 'bone', wobble=.2, edge=.4, tooth=0)


def paint_paw(canvas: Canvas) -> None:
    """His near hand on the heap."""
    spade_hand(Pen.at(canvas, MO_X, RIM, MO_SIZE, flip=True), 40, -8, 80, .95, 'pink', .8)


# how far he is out (units still below), lamp hand, gaze, mood, mouth
RISES: tuple[tuple[float, tuple[float, float, float], tuple[float, float], str, str], ...] = (
    (138, (116, -92, -20), (.5, -.8), 'open', 'none'), (92, (130, -128, -36), (.8, -.5), 'wide', 'line'),
    (58, (142, -166, -52), (.85, -.3), 'wide', 'o'), (58, (150, -176, -52), (.8, -.2), 'open', 'smile'))


def paint_mo(canvas: Canvas, moment: int) -> None:
    """Mo comes out of the clay into the sun: sky? He lifts the lamp."""
    sunk, hand, look, mood, mouth = RISES[moment]
    pen = Pen.at(canvas, *MO_AT, MO_SIZE, flip=True)
    coat = Coat(2, (-.5, -.6), 'glow', .9, mix('gold', 'rose', .2))
    pose = SidePose(turn=-6, near=None, far=hand, far_bend=18, holder='far', far_foot=None, near_foot=None,
                    mouth=mouth, scarf=(196, 172, 184))
    body = pen.clipped(polygon([(-420, -420), (420, -420), (420, -2), (-420, -2)])).placed(0, sunk)
    draw_side(body, pose, coat, Gaze(look, 0, mood), True, 64)


def paint_rod(canvas: Canvas, up: float) -> None:
    """A rod in brick and cream that rises under the gull's feet."""
    x, y = GULL_AT
    tall = 74 * up
    if not up:
        return
    whole = canvas.ink(rect(x - 7, y - tall, 14, tall + 14), 'cream', wobble=.4, edge=.5, tooth=0)
    bars = joined(*[rect(x - 9, y - tall + k * 22, 18, 11) for k in range(6)])
    canvas.ink(bars, 'brick', clip=whole, wobble=.3, edge=.4, tooth=0, plate='red')
    canvas.shade(whole, 'plum', -3, 0, 3, alpha=.5, low=.3)


def paint_gull(canvas: Canvas, moment: int) -> None:
    """He looks for it here, there, over his shoulder; then with a wing over his eyes."""
    tilt, stretch, away, shading = ((6, .2, False, False), (-10, .8, False, False), (0, .6, True, False),
                                    (-4, 1, False, True))[moment]
    gull(canvas, *GULL_AT, 1.06, False, tilt, stretch, shading, away)


def paint_selam(canvas: Canvas, moment: int) -> None:
    """Selam looks out over the plain; she turns to see a mole, and so does the drill on her shoulder."""
    grip = Arm((-78, -222), (28, -262), 'fist', -10)
    if moment:
        stance = Stance(grip, Arm((92, -268), (108, -322), 'open', -74), lean=4, tilt=8, look=(.75, .55),
                        mouth='grin' if moment == 2 else 'o', stride=16, prop='')
    else:
        stance = Stance(grip, Arm((88, -236), (74, -190), 'fist', 70), lean=-3, tilt=-4, look=(.7, -.2), prop='')
    pen = Pen.at(canvas, *SELAM_AT, SELAM_SIZE, flip=moment > 0)
    behind = pen.turned(stance.lean, 0, -200)
    drill(behind.placed(-262, -322, (97, 98, 99)[moment]))
    draw_person(pen, SELAM, stance, Gaze(stance.look, 0, 'wide' if moment == 1 else 'open'))
    rod = brush_stroke([(-78, -294), (-20, -284), (66, -272)], 7, 7)
    behind.ink(rod, STEEL, wobble=.3)
    fist(behind, 36, -270, SKIN, 14, -10)
    behind.ink(brush_stroke([(68, -300), (62, -244)], 11, 11), 'brick')


def paint_bike(canvas: Canvas, moment: int) -> None:
    """The bicycle, before and after the drill."""
    bicycle(canvas, *BIKE_AT, BIKE_SIZE, fallen=FALLEN[moment], spin=22 * moment)
    if moment == 2:
        x, y = BIKE_AT
        lines = joined(*[brush_stroke([(x + dx, y - 66), (x + dx * 1.3, y - 84)], 4, 2) for dx in (-50, -8, 40)])
        canvas.ink(lines, 'brick', wobble=.3, edge=.4, tooth=0)


def paint_teckel_front(canvas: Canvas) -> None:
    """On the left page he comes out of a bush, with an eye on the ice."""
    x, y = FRONT_AT
    teckel(canvas, x + 44, y, .76, 'front', flip=True, look=(.8, .1), length=1.5)
    for bx, by, r, colour in ((x + 50, y + 2, 38, 'forest'), (x + 92, y - 12, 42, mix('green', 'forest', .4))):
        trees.bush(canvas, bx, by, r, colour, 3)


def paint_teckel_hind(canvas: Canvas, wag: float) -> None:
    """On the right page the rest of him has not yet gone into one."""
    x, y = HIND_AT
    teckel(canvas, x - 30, y + 4, .76, 'hind', flip=True, wag=wag, length=1.5)
    trees.bush(canvas, x - 36, y + 6, 40, 'forest', 6)
    trees.bush(canvas, x - 76, y, 30, mix('green', 'forest', .4), 4)


def paint_spring(canvas: Canvas, moment: int) -> None:
    """Where the wet sand meets the clay, water comes out by itself and runs off down the slope."""
    x, y = SPRING
    pool = canvas.ink(ellipse(x + 2, y - 2, 32, 8), mix('sea', 'ice', .4), wobble=.5, edge=.6, tooth=0)
    canvas.shade(pool, 'teal', 0, -3, 2, alpha=.6, low=.3)
    run, gleam = skia.Path(), skia.Path()
    for k in range(5):
        start = x + 10 + (k * 52 + moment * 13) % 230
        points = [(float(px), float(HILL(px)) + 1) for px in np.linspace(start, start + 40, 8)]
        run.addPath(brush_stroke(points, 3, 3, 8, 14))
        gleam.addPath(brush_stroke([(px, py - 2) for px, py in points[1:6]], .8, .8, 3, 10))
    canvas.ink(run, mix('sea', 'ice', .35), wobble=.5, edge=.6, tooth=0)
    canvas.ink(gleam, 'white', wobble=.2, edge=.4, tooth=0)
    heave = (18, 26, 34, 24)[moment]
    spout = spline([(x - 17, y, 'c'), (x - 9, y - heave * .7), (x, y - heave), (x + 9, y - heave * .7),
                    (x + 17, y, 'c')])
    canvas.ink(spout, mix('ice', 'sea', .25), wobble=.4, edge=.5, tooth=0)
    canvas.ink(brush_stroke([(x - 3, y - heave + 6), (x - 4, y - 3)], 2, 2), 'white', wobble=.2, edge=.3, tooth=0)
    for dx, up, r in (((-17, 24, 4), (16, 30, 4)), ((-21, 34, 4.4), (20, 38, 4)), ((-24, 22, 4), (26, 28, 4.6)),
                      ((-16, 28, 4), (21, 16, 4)))[moment]:
        water.drop(canvas, x + dx, y - up, r + .6, 'ice')


def paint_old_drop(canvas: Canvas, moment: int) -> None:
    """One drop, up through the sand along the clay, and out."""
    x, y = ((1432, 868), (1476, 806), (1518, 758), (1544, 694))[moment]
    for share, alpha in ((2.1, .3), (1.5, .45)):
        canvas.ink(circle(x, y, 11 * share), 'frost', alpha, wobble=.5, edge=.8, tooth=0)
    water.drop(canvas, x, y + 2, 11, mix('sea', 'teal', .4))


def paint_wave(canvas: Canvas, moment: int) -> None:
    """What one hears in the clay with an ear to it: a wave that rolls up, curls, and runs out."""
    x, y = CLAY_AT
    reach = (40, 70, 92, 96)[moment]
    crest = (10, 28, 34, 12)[moment]
    wave = spline([(x - reach, y + 16, 'c'), (x - reach * .4, y + 2 - crest * .3), (x - 4, y - crest),
                   (x + 24, y - crest - 4), (x + 38, y - crest + 14, 'c'), (x + 22, y - crest + 10),
                   (x + 16, y - crest + 22), (x + 36, y + 8), (x + reach, y + 16, 'c')])
    laid = canvas.ink(wave, mix('sea', 'ice', .45), .95, wobble=.6, edge=.7, tooth=0)
    canvas.shade(laid, 'teal', 0, -9, 7, alpha=.6, low=.3)
    foam = brush_stroke([(x - reach * .4, y - crest * .3), (x - 4, y - crest - 1), (x + 24, y - crest - 6),
                         (x + 40, y - crest + 12)], 2, 5, 5, 24)
    canvas.ink(foam, 'white', wobble=.5, edge=.8, tooth=0)
    for k in range(moment + 1):
        arc = [(x - 6 + (26 + 20 * k) * np.cos(a), y - 42 + (22 + 17 * k) * np.sin(a))
               for a in np.linspace(-2.5, -.64, 12)]
        canvas.ink(brush_stroke(arc, 1, 1, 3.4, 20), 'frost', .9, wobble=.3, edge=.5, tooth=0)


def paint_dust(canvas: Canvas, moment: int) -> None:
    """Snow that starts up where the ice gives way."""
    for k, (x, y) in enumerate(((120, 560), (330, 552), (540, 556), (682, 580), (650, 700), (620, 826))):
        r = (5, 9, 12)[moment] * (.8 + .12 * (k % 3))
        canvas.ink(joined(circle(x - r, y - 8 * moment, r * .7), circle(x + r * .4, y - 4 - 9 * moment, r),
                          circle(x + r * 1.5, y - 6 * moment, r * .6)), 'white', (.95, .8, .5)[moment], wobble=.6,
                   edge=1.1, tooth=.02)
