"""Who and what moves in 'Waar de kaart ophoudt': Mo and his foot, Truida, Teckel, the tap, grains, paper, the thread.

Places are px of the picture.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import FUR, Coat
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.paws import foot
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people import person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, moved, polygon, rect, spline, union
from assets.paint.kit.props import signs, water

from ._below_thirty_deep import SANDS
from ._below_thirty_shape import FLOOR, PIPE_X, RIM, along, bent
from ._spread import torn_line, wool

MO_AT, MO_SIZE = (1146, FLOOR), 1.18
TRUIDA_AT, TRUIDA_SIZE = (838, RIM + 1), .108
TECKEL_AT, TECKEL_SIZE = (-46, 708), 1.02
HIND_AT, HIND_SIZE = (1960, 708), 1.02
TAP_AT = (806, 640)
DROP_AT = (PIPE_X, 902)
GRAIN_AT = (1356, 690)
FLAP_AT = (1470, 552)
KNOT = (232, 596)
# Mo, step by step: foot (x, y, turn), turn of the body, gaze, lid, mood, mouth
STEPS = (((38, 0, 0), 2, (.9, .2), 0, 'open', 'smile'), ((62, -26, -24), 1, (.8, .6), 0, 'open', 'line'),
         ((106, -24, -18), 5, (.9, .85), 0, 'wide', 'line'), ((118, -14, -12), 7, (.95, .9), .04, 'wide', 'o'))


def _leg(pen: Pen, place: tuple[float, float, float]) -> None:
    """The leg that reaches out: a furry sleeve from the hip to the foot, and the foot itself."""
    x, y, turn = place
    if x > 50:
        hose = brush_stroke([(30, -30), ((30 + x) / 2, min(-26, y - 14)), (x - 8, y - 9)], 44, 22, 32)
        laid = pen.ink(union(hose, circle(34, -34, 23)), mix(FUR, 'rose', .05), wobble=.5)
        pen.shade(laid, mix(FUR, 'ink', .6), 4, -8, 7, alpha=.7, low=.25)
    foot(pen.placed(x, y, turn, 1.36), 0, 0)


def _coaster(pen: Pen, wide: float) -> None:
    """The coaster in his near hand, turned over: wide 1 = its face, 0 = its edge, -1 = its back, still empty."""
    half = max(4.5, 25 * abs(wide))
    disc = pen.ink(ellipse(56, -86, half, 26, 10), 'cream' if wide >= 0 else mix('cream', 'sand', .35), wobble=.4)
    if abs(wide) > .4:
        pen.ink(ellipse(56, -86, half - 5, 21, 10), 'brick', stroke=2.2, wobble=.3)
    if wide > .4:
        marks = joined(*[brush_stroke([(46, y), (66, y - 2)], 1.4, 1.4, 2.4) for y in (-94, -84)],
                       brush_stroke([(42, -89), (70, -92)], 2, 2, 3))
        pen.ink(marks, 'ink', alpha=.8, wobble=.3)
    pen.shade(disc, 'clay', 5, -4, 5, alpha=.45, low=.35)


def paint_mo(canvas: Canvas, step: int) -> None:
    """Mo at the end of the map: he lifts a foot, and holds it over what nobody has drawn."""
    place, turn, look, lid, mood, mouth = STEPS[step]
    pose = SidePose(turn=turn, near=(26, -78, 12), near_bend=14, far=(128, -104, 14), far_bend=14, holder='far',
                    swing=(4, -3, -6, 2)[step], near_foot=None, far_foot=(-34, 2, 4), mouth=mouth, spread=.7,
                    scarf=(186, 178, 190), over=(lambda pen: _leg(pen, place),),
                    behind=(lambda pen: _coaster(pen, (1, .5, 0, -1)[step]),))
    coat = Coat(2, (.9, .15), 'gold', .8, mix('rust', 'plum', .2))
    draw_side(Pen.at(canvas, *MO_AT, MO_SIZE), pose, coat, Gaze(look, lid, mood), True, 62)
    if step == 3:
        crumbs = joined(*[polygon([(x - r, y), (x, y - r), (x + r, y + r * .3), (x, y + r)])
                          for x, y, r in ((1262, 838, 5), (1276, 858, 4), (1254, 868, 3.4), (1284, 884, 3))])
        canvas.ink(crumbs, mix('cream', 'sand', .4), wobble=.4, edge=.5, tooth=0)


def paint_truida(canvas: Canvas, calls: bool) -> None:
    """Truida at the rim, to scale: in short, we have not drawn any deeper."""
    person(canvas, 'truida', *TRUIDA_AT, TRUIDA_SIZE, 'speak' if calls else 'stand', look=(.8, .9),
           lean=14 if calls else 4, tilt=8)


def paint_rim_tap(canvas: Canvas) -> None:
    """The tap that all this began with, up on the rim."""
    x, y = PIPE_X, RIM
    canvas.ink(joined(brush_stroke([(x, y - 2), (x, y - 30)], 7, 7), brush_stroke([(x + 1, y - 26), (x + 12, y - 26)],
                                                                                   6, 6),
                      brush_stroke([(x + 12, y - 27), (x + 13, y - 17)], 6, 5), brush_stroke([(x - 6, y - 34), (x + 6,
                                                                                   y - 34)], 4, 4)),
               mix('ochre', 'night', .3), wobble=.3, edge=.5, tooth=0)


def paint_tap(canvas: Canvas) -> None:
    """A brass tap on a side branch of the pipe, in the warm end of the chamber, and a cup under it."""
    x, y = TAP_AT
    branch = canvas.ink(brush_stroke([(PIPE_X, y - 12), (x + 6, y - 12)], 17, 17), mix('teal', 'night', .2), wobble=.4,
                        edge=.5, tooth=0)
    canvas.shade(branch, 'ink', 0, -6, 4, alpha=.5, low=.2)
    body = joined(brush_stroke([(x + 26, y - 12), (x - 20, y - 12)], 19, 17),
                  spline([(x - 12, y - 20, 'c'), (x - 30, y - 20), (x - 37, y - 4), (x - 37, y + 14, 'c'),
                          (x - 21, y + 14, 'c'), (x - 20, y - 2), (x - 12, y - 4, 'c')]),
                  rect(x - 5, y - 34, 10, 22, 3))
    brass = canvas.ink(body, 'ochre', wobble=.4, edge=.5, tooth=0)
    canvas.shade(brass, 'rust', 5, -6, 5, alpha=.75, low=.2)
    canvas.ink(brush_stroke([(x - 24, y - 36), (x + 24, y - 36)], 9, 9, 10), 'brick', wobble=.4, edge=.5, tooth=0)
    canvas.ink(brush_stroke([(x - 20, y - 16), (x + 16, y - 16)], 1.6, 1.6, 3.4), 'glow', .9, wobble=.3, edge=.5,
               tooth=0)
    cup = canvas.ink(polygon([(x - 48, FLOOR - 40), (x - 8, FLOOR - 40), (x - 13, FLOOR + 2, 5),
                              (x - 43, FLOOR + 2, 5)]), mix('till', 'frost', .35), wobble=.4, edge=.6, tooth=0)
    canvas.shade(cup, 'plum', 8, -3, 8, alpha=.7, low=.2)
    canvas.ink(ellipse(x - 28, FLOOR - 40, 20, 4.6), 'ice', wobble=.3, edge=.4, tooth=0)
    canvas.ink(ellipse(x - 48, FLOOR - 21, 9, 11), mix('till', 'frost', .35), stroke=4, wobble=.3, edge=.4, tooth=0)


def paint_drip(canvas: Canvas, moment: int) -> None:
    """It swells, it falls, it rings."""
    x, y = TAP_AT[0] - 29, TAP_AT[1] + 20
    if moment < 3:
        water.drop(canvas, x, y + (2, 34, 84)[moment], (5, 7.5, 7)[moment], 'ice')
    else:
        splash = joined(*[brush_stroke([(x + dx * .4, FLOOR - 44), (x + dx, FLOOR - 56 + abs(dx) * .3)], 3.2, 1.4)
                          for dx in (-14, -4, 6, 15)])
        canvas.ink(splash, 'frost', wobble=.2, edge=.4, tooth=0)


def paint_drop(canvas: Canvas) -> None:
    """One drop that goes the wrong way: up."""
    x, y = DROP_AT
    for share, alpha in ((2.2, .25), (1.6, .4)):
        canvas.ink(circle(x, y, 11 * share), 'ice', alpha, wobble=.6, edge=.8, tooth=0)
    water.drop(canvas, x, y + 2, 11, 'frost')


def _tunnel(canvas: Canvas, side: int, x: float, y: float) -> None:
    hole = spline([(x - side * 260, y - 104), (x - side * 60, y - 112), (x + side * 66, y - 92),
                   (x + side * 128, y - 40), (x + side * 118, y + 6), (x + side * 40, y + 16),
                   (x - side * 260, y + 14)])
    laid = canvas.ink(hole, mix('night', 'ink', .62), wobble=1.6, edge=1.1, tooth=0)
    canvas.shade(laid, mix('clay', 'night', .35), 0, -9, 6, alpha=.8, blend='normal', low=.4)


def paint_teckel(canvas: Canvas, bites: int) -> None:
    """As much of him as comes in at the left: he has tasted the map."""
    x, y = TECKEL_AT
    _tunnel(canvas, 1, 54, y)
    teckel(canvas, x, y, TECKEL_SIZE, 'front', look=(.8, -.4) if bites == 0 else (.5, .5), length=1.2)
    mx, my = x + (62 * 1.2 - 60 + 118) * TECKEL_SIZE, y - 72 * TECKEL_SIZE
    scrap = polygon(torn_line([(mx - 4, my - 6), (mx + 30, my - 12), (mx + 38, my + 14), (mx + 12, my + 24 - 6 * bites),
                               (mx - 6, my + 10)], 3 + bites, 4, 5))
    canvas.ink(scrap, mix('cream', 'mist', .3), wobble=.3, edge=.6, tooth=0)
    canvas.ink(brush_stroke([(mx + 2, my + 2), (mx + 30, my - 2)], 3, 3), 'ochre', .9, wobble=.4, tooth=0)


def paint_hind(canvas: Canvas, wag: float) -> None:
    """And the rest, on the other page."""
    _tunnel(canvas, -1, 1866, HIND_AT[1])
    teckel(canvas, *HIND_AT, HIND_SIZE, 'hind', length=1.2, wag=wag)


def paint_thread_in(canvas: Canvas) -> None:
    """From the left edge to the eyelet that Truida has knotted it to, and on to the end of the scarf."""
    x, y = KNOT
    wool(canvas, [(-60, 560), (30, 566), (120, 586), (x - 4, y - 2)])
    canvas.ink(circle(x, y, 17), mix('cream', 'night', .3), wobble=.4, edge=.6, tooth=0)
    canvas.ink(circle(x, y, 11), 'ochre', stroke=6, wobble=.2, edge=.3, tooth=0)
    canvas.ink(circle(x, y, 7), 'ink', wobble=.2, edge=.3, tooth=0)
    wool(canvas, [(x, y), (340, 640), (480, 668), (640, 676), (760, 696), (900, 690), (980, 664), (1016, 649)])
    for dx, dy in ((-26, -22), (26, -24)):
        wool(canvas, [(x, y - 2), (x + dx * .7, y + dy * 1.2), (x + dx * 1.3, y + dy * .3), (x, y)], 4.2)
    for dx, dy in ((-12, 34), (14, 30)):
        wool(canvas, [(x, y), (x + dx * .3, y + dy * .6), (x + dx, y + dy)], 4.2)
    canvas.ink(ellipse(x, y, 7, 6), 'brick', wobble=.2, edge=.3, tooth=0)


def paint_thread_out(canvas: Canvas) -> None:
    """From the scarf over the lip and down into the deep."""
    wool(canvas, [(1014, 650), (1006, 700), (1022, 774), (1066, 812), (1150, 820), (1210, 822), (1228, 842),
                  (1240, 880), (1272, 914), (1310, 924)], 3.4)


def paint_thread_on(canvas: Canvas) -> None:
    """Behind the salt, and off the page."""
    wool(canvas, [(1300, 922), (1350, 916), (1440, 886), (1520, 900), (1600, 888), (1690, 900), (1800, 866),
                  (1890, 856), (1990, 862)], 3.4)


def paint_grains(canvas: Canvas, moment: int) -> None:
    """Grains and drops that wander between the arches, where the lamp just reaches."""
    pale, dark, drops = skia.Path(), skia.Path(), []
    for number in range(20):
        low, top = SANDS[5 + number % 4]
        x = 1322 + (number * 47) % 170 + moment * 10 * (1 + number % 3)
        y = float(bent(low - 14, top - 14)(x)) + (number * 5) % 9 - 4
        if y < 612:
            continue
        if number % 4 == 0:
            drops.append((x, y))
        else:
            r = 5 + number % 3
            grain = polygon([(x - r, y), (x - r * .3, y - r), (x + r, y - r * .3), (x + r * .4, y + r)], 1)
            (dark if number % 3 else pale).addPath(grain)
    canvas.ink(pale, mix('sand', 'cream', .4), wobble=.3, edge=.5, tooth=0)
    canvas.ink(dark, mix('sand', 'terra', .5), wobble=.3, edge=.5, tooth=0)
    for x, y in drops:
        water.drop(canvas, x, y, 9, 'frost')


def paint_river(canvas: Canvas, moment: int) -> None:
    """A river comes by: from Lapland, with a birch log on it."""
    strokes, foam = skia.Path(), skia.Path()
    for lane, (low, top) in enumerate(SANDS[1:6]):
        for k in range(5):
            start = 1200 + (k * 190 + lane * 66 + moment * 64) % 640
            strokes.addPath(brush_stroke(along(bent(low - 4, top - 4), start, start + 120, 16), 1, 2, 9, 24))
            foam.addPath(brush_stroke(along(bent(low - 12, top - 12), start + 30, start + 84, 10), .8, .8, 3.4, 14))
    canvas.ink(strokes, mix('sea', 'ice', .5), .95, wobble=.8, edge=.8, tooth=0)
    canvas.ink(foam, 'white', .9, wobble=.4, edge=.6, tooth=0)
    at, (low, top) = 1262 + moment * 120, SANDS[3]
    laid = canvas.ink(brush_stroke(along(bent(low - 10, top - 10), at, at + 84, 8), 14, 14, 15, 12), 'cream', wobble=.4,
                      edge=.6, tooth=0)
    bark = joined(*[brush_stroke([(x, y - 5 + 4 * (k % 3)), (x + 9, y - 5 + 4 * (k % 3))], 2.6, 1)
                    for k, (x, y) in enumerate(along(bent(low - 10, top - 10), at + 12, at + 70, 5))])
    canvas.ink(bark, 'ink', clip=laid, wobble=.2, edge=.3, tooth=0)


def paint_flap(canvas: Canvas, lift: float) -> None:
    """A torn tongue of the map that curls up and shows its back."""
    x, y = FLAP_AT
    tip = (x + 44 - 66 * lift, y + 96 - 50 * lift)
    shade = spline([(x - 66, y + 2, 'c'), (x + 82, y + 6, 'c'), (tip[0] + 22, tip[1] + 20, 'c'), (x - 20, y + 50)])
    canvas.ink(shade, 'ink', .45, wobble=.8, edge=1.2, tooth=0)
    edge = torn_line([(x + 80, y), (x + 76 - 20 * lift, y + 40), tip, (x - 22 - 10 * lift, y + 44 - 8 * lift),
                      (x - 68, y - 2)], 7, 4, 6)
    outline = polygon([(x - 68, y - 6), (x + 80, y - 6), *edge])
    canvas.ink(outline, mix('cream', 'indigo', .36), wobble=.4, edge=.8, tooth=.01)
    back = canvas.ink(moved(outline, x * .07 + 2, y * .07 - 5, .93, .93), mix('paper', 'indigo', .56), wobble=.5,
                      edge=1, tooth=.01)
    canvas.shade(back, 'night', 4, 14 * (.5 + lift), 12, alpha=.75, low=.2)
    canvas.ink(brush_stroke([(x - 50, y + 4), (x + 10, y + 9), (x + 66, y + 5)], 2, 2, 6), mix('cream', 'indigo', .4),
               .8, wobble=.6, edge=1, tooth=.05)


def paint_glitter(canvas: Canvas, moment: int) -> None:
    """White sand that glitters, then a wave of black that shuts over it."""
    rng = np.random.default_rng(4)
    x, y = 424, 862
    outline = ellipse(x, y, 78, 56)
    for share, alpha in ((1.14, .5), (1.06, .8)):
        canvas.ink(ellipse(x, y, 78 * share, 56 * share), 'ink', alpha, wobble=1.2, edge=1, tooth=0)
    lens = canvas.ink(outline, mix('#E7E2C6', 'cream', .2), wobble=1, edge=.8, tooth=.01)
    canvas.shade(lens, 'ochre', 0, -12, 9, alpha=.6, low=.3)
    for k in range(9):
        at = (x + rng.uniform(-52, 52), y + rng.uniform(-34, 34))
        if (k + moment) % 3:
            signs.spark(canvas, *at, 8 + 3 * ((k + moment) % 2), 'ochre')
    if moment < 2:
        return
    shut = y + (0, 0, -4, 80)[moment]
    black = canvas.ink(spline([(x - 100, y - 90, 'c'), (x + 100, y - 90, 'c'), (x + 96, shut), (x + 50, shut - 16),
                               (x + 6, shut + 16), (x - 44, shut - 10), (x - 96, shut + 8)]), mix('night', 'ink', .6),
                       clip=lens, wobble=1, edge=.8, tooth=0)
    rings = joined(*[brush_stroke([(x - r, y - 44), (x - r * .6, y - 44 + r * .5), (x, y - 44 + r * .64),
                                   (x + r * .6, y - 44 + r * .5), (x + r, y - 44)], 1, 1, 4, 24) for r in (30, 62, 94)])
    canvas.ink(rings, mix('indigo', 'sea', .5), clip=black, wobble=.6, edge=.8, tooth=0)
