"""Mo's round room under the garden, like a lens in the ground: his bed, his jars, his lamp, and Mo with one huge eye.

Owns what is inside the ring and the way down from the molehill; places are px of the picture.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.lantern import lantern
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_peer import Peer, draw_peering
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.materials import materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, minus, rect, spline, union
from assets.paint.kit.props import burrows

from ._first_metre_shape import FLOOR, ROOM, ROOM_R, Spot, room, round_about

MO_AT, MO_SIZE = (452, 926), 1.24
LAMP = (334, 858)
HILL = (322, 604)
SHAFT: tuple[Spot, ...] = ((322, 590), (326, 630), (340, 668), (366, 700))
BRASS: Colour = mix('ochre', 'gold', .25)
RINGS: tuple[tuple[float, float, float, Colour], ...] = (     # middle, share of the room, colour
    (466, 792, 1.0, mix('plum', 'ink', .35)), (458, 800, .88, mix('rust', 'plum', .5)), (444, 806, .75, mix('rust',
        'terra', .15)),
    (424, 814, .61, mix('terra', 'gold', .15)), (396, 828, .45, mix('gold', 'glow', .25)))
POSES = (Peer(look=(.8, -.05), turn=2, lid=.42, scarf=(176, 152, 168)), Peer(shut=True, turn=1, scarf=(176, 150, 164)),
         Peer(look=(.95, -.35), wide=1.12, mouth='o', turn=-3, scarf=(180, 172, 190)))


def paint_room(canvas: Canvas) -> None:
    """The hollow with its light, floor, jars and bed, and the brass ring round it."""
    _shaft(canvas)
    hollow = canvas.ink(room(), RINGS[0][3], wobble=1.2, edge=.8, tooth=.003, angle=30, streak=.06)
    if hollow is None:
        return
    for k, (x, y, share, colour) in enumerate(RINGS[1:]):
        disc = canvas.ink(circle(x, y, ROOM_R * share), colour, wobble=2.2, edge=1.1, tooth=.004,
                          angle=(150, 60, 120, 45)[k], streak=.05, clip=hollow)
        canvas.tone(disc, colour, .4, 'gold' if k == 3 else 'plum', dx=0, dy=8, blur=8, low=.34)
    _roots(canvas, hollow)
    _shelf(canvas, hollow)
    _floor(canvas, hollow)
    _bed(canvas, hollow)
    _ring(canvas)


def _shaft(canvas: Canvas) -> None:
    """The way from the molehill down into the room."""
    tube = canvas.ink(brush_stroke(list(SHAFT), 40, 56, 44, 30), mix('plum', 'ink', .45), wobble=1, edge=.9, tooth=0)
    canvas.ink(brush_stroke([(x + 4, y + 8) for x, y in SHAFT], 20, 34, 24, 30), mix('rust', 'plum', .5), wobble=1,
               edge=1, tooth=0, clip=tube)


def paint_hill(canvas: Canvas) -> None:
    """The molehill in the lawn: his front door."""
    burrows.mole_hill(canvas, *HILL, 108, 44)


def _roots(canvas: Canvas, hollow: Region) -> None:
    """Roots of the lawn that hang through his ceiling."""
    hanging = skia.Path()
    for x, long, lean in ((404, 34, -6), (440, 20, 4), (478, 44, 6), (520, 30, -4), (560, 40, 8)):
        y = ROOM[1] - float(np.sqrt(ROOM_R ** 2 - (x - ROOM[0]) ** 2))
        hanging.addPath(brush_stroke([(x, y - 8), (x + lean * .3, y + long * .5), (x + lean, y + long)], 5, 1, 3))
        hanging.addPath(brush_stroke([(x + lean * .3, y + long * .4), (x - lean * 1.4, y + long * .85)], 2.6, .8))
    canvas.ink(hanging, mix('peat_light', 'sand', .45), wobble=.5, edge=.5, tooth=0, clip=hollow)


def _shelf(canvas: Canvas, hollow: Region) -> None:
    """His collection: five jars, and in all five the same sand."""
    sand = materials()['cover_sand'].colour
    board = canvas.ink(rect(272, 752, 88, 9, 3), mix('wood', 'gold', .15), wobble=.5, edge=.6, tooth=0, clip=hollow)
    canvas.shade(board, 'plum', 0, -4, 3, alpha=.6, low=.3)
    for x in (290, 346):
        canvas.ink(brush_stroke([(x, 760), (x + (6 if x < 320 else -6), 776)], 5, 3), 'wood', wobble=.3, tooth=0,
                   clip=hollow)
    for x, wide, tall in ((292, 20, 28), (316, 22, 33), (342, 22, 27)):
        top = 752 - tall
        glass = canvas.ink(rect(x - wide / 2, top, wide, tall, 5), mix('ice', 'cream', .4), .85, wobble=.3, edge=.4,
                           tooth=0, clip=hollow)
        canvas.ink(rect(x - wide, top + tall * .38, wide * 2, tall), sand, wobble=.8, edge=.6, tooth=0, clip=glass)
        canvas.shade(glass, 'rust', -4, -2, 4, alpha=.45, low=.35)
        canvas.ink(rect(x - wide / 2 - 1.5, top - 5, wide + 3, 7, 2), 'brick', wobble=.3, edge=.4, tooth=0, clip=hollow)
        canvas.ink(brush_stroke([(x - wide * .28, top + 7), (x - wide * .3, top + tall - 7)], 1.6, 1.6), 'white', .8,
                   wobble=.2, edge=.3, tooth=0, clip=hollow)


def _floor(canvas: Canvas, hollow: Region) -> None:
    floor: Colour = mix('rust', 'plum', .45)
    laid = canvas.ink(spline([(230, FLOOR + 4, 'c'), (340, FLOOR - 5), (470, FLOOR - 2), (600, FLOOR - 6),
                              (700, FLOOR + 2, 'c'), (700, 1010, 'c'), (230, 1010, 'c')]), floor, wobble=1.4, edge=1.1,
                      tooth=.004, clip=hollow)
    canvas.tone(laid, floor, .5, 'gold', dx=0, dy=10, blur=6, low=.5, alpha=.8)
    canvas.speckle(laid, 'gold', .03, alpha=.5)
    canvas.ink(ellipse(MO_AT[0], FLOOR + 3, 104, 9), mix('plum', 'ink', .3), .6, wobble=1, edge=1, tooth=0, clip=hollow)


def _bed(canvas: Canvas, hollow: Region) -> None:
    """A plank that just fits under the curve: patchwork, a pillow with a dent, and the drill beside it."""
    leg = canvas.ink(joined(rect(566, 842, 10, 84, 3), rect(560, 888, 90, 12, 3)), mix('wood', 'gold', .2), wobble=.5,
                     edge=.6, tooth=0, clip=hollow)
    canvas.shade(leg, 'plum', 3, -4, 4, alpha=.6, low=.3)
    pillow = canvas.ink(spline([(634, 888), (630, 858), (648, 844), (662, 850), (662, 888)]), 'cream', wobble=.5,
                        edge=.6, tooth=0, clip=hollow)
    canvas.shade(pillow, 'rose', -3, -5, 4, alpha=.6, low=.3)
    quilt = canvas.ink(spline([(562, 896, 'c'), (564, 868), (582, 858), (614, 860), (634, 866), (644, 884),
                               (642, 898, 'c'), (600, 903)]), mix('sea', 'teal', .25), wobble=.7, edge=.7, tooth=0,
                       clip=hollow)
    for k, colour in enumerate(('brick', 'gold', 'cream', 'heather', 'gold', 'brick')):
        x, y = 568 + (k % 3) * 26 + (k // 3) * 12, 860 + (k // 3) * 20
        canvas.ink(rect(x, y, 14, 18, 1, 4), colour, .95, wobble=.6, edge=.6, tooth=0, clip=quilt, plate='yellow')
    canvas.shade(quilt, 'plum', 4, -8, 6, alpha=.6, low=.3)


def _ring(canvas: Canvas) -> None:
    """The brass ring, its light and its shadow, and a glint on the glass that is not there."""
    x, y = ROOM
    band = minus(circle(x, y, ROOM_R + 10), circle(x, y, ROOM_R - 9))
    canvas.ink(circle(x + 3, y + 6, ROOM_R + 2), mix('peat', 'ink', .4), .5, 'multiply', stroke=26, wobble=1.4, edge=1,
               tooth=0)
    ring = canvas.ink(band, BRASS, wobble=.8, edge=.7, tooth=.004, angle=40, streak=.06)
    canvas.shade(ring, 'rust', -3, -5, 4, alpha=.8, low=.32)
    canvas.ink(circle(x, y, ROOM_R + 4), 'glow', .85, stroke=3, wobble=.7, edge=.8, tooth=.02, clip=ring,
               field=lambda X, Y: np.clip((y + 60 - Y) / 160, .1, 1) + 0 * X, texture='bristle030')
    for a0, a1, wide in ((196, 232, 9), (238, 246, 7)):
        arc = [round_about(x, y, ROOM_R - 26, a) for a in np.linspace(a0, a1, 9)]
        canvas.ink(brush_stroke(arc, 1.5, 1.5, wide, 24), mix('cream', 'rose', .25), .34, wobble=.6, edge=.7, tooth=0)


def paint_mo(canvas: Canvas, moment: int) -> None:
    """Mo looks through his glass; shuts his eye against a crumb; sees the drill."""
    draw_peering(Pen.at(canvas, *MO_AT, MO_SIZE), POSES[moment], Coat(1, (-1, .1), 'gold', .9))


def paint_halo(canvas: Canvas, moment: int) -> None:
    """The lamp's light breathes."""
    x, y = LAMP[0], LAMP[1] + 34
    for reach, alpha, colour in ((64, .22, 'terra'), (44, .34, 'gold'), (26, .5, 'glow')):
        canvas.ink(circle(x, y, reach + 4 * moment), colour, alpha, wobble=1, edge=1, tooth=0, mottle=0, streak=0,
                   clip=canvas.mask(room(10), 0, .3))
    lantern(Pen.at(canvas, *LAMP, 1.0))


def paint_crumbs(canvas: Canvas, moment: int) -> None:
    """What comes down from the ceiling where the drill goes through."""
    if not moment:
        return
    bits = joined(*[circle(612 + dx + moment * sx, 640 + dy + 34 * moment * moment * .5 + 14 * moment, r)
                    for dx, dy, sx, r in ((-16, 6, -3, 4), (12, 0, 3, 3), (-6, 16, -1, 3.4), (18, 14, 4, 2.6),
                                          (-24, 12, -5, 2.4), (4, 22, 1, 4.2))])
    inside = canvas.mask(union(room(12)), 0, .3)
    canvas.ink(bits, mix('sand', 'clay', .3), wobble=.4, edge=.5, tooth=0, clip=inside)
