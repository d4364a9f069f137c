"""Who and what travels: Mo with his claws on the boulder, the boulder in the ice, the thread, half a dachshund.

Owns their places and frames in px of the picture.
"""
from dataclasses import replace

import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon
from assets.paint.kit.props.erratics import rapakivi

from ._spread import wool

MO_AT, MO_SIZE = (1172, 800), 1.26
STONE_AT, STONE_SIZE, STONE_TURN = (1426, 726), 1.06, 9
RAFT = ((270, 640), (306, 646), (342, 654), (378, 662), (410, 668))      # the boulder in the ice, step by step
RAFT_SIZE, RAFT_TURNS = .66, (-128, -98, -68, -40, -16)
LAMP_X = 1362
SCARF_END = (1052, 706)
POSE = SidePose(turn=-5, near=(104, -66, -6), near_bend=16, far=(146, -166, -40), far_bend=18, holder='far',
                mouth='smile',
                near_foot=(-28, -2, 6), far_foot=(30, 3, 4), spread=.7, scarf=(186, 128, 84, 98))
KNOCKS = ((112, -76, -4, (.9, .5), .22), (84, -88, -22, (.9, .5), .3), (112, -74, -4, (.9, .5), .3),
          (86, -86, -20, (.9, .4), .2),
          (112, -76, -4, (-1, -.3), 0))


def paint_thread(canvas: Canvas) -> None:
    """From the left edge through the ice, in which it is frozen."""
    frozen = [(-60, 590), (30, 596), (128, 628), (214, 634), (330, 592), (450, 604), (560, 650), (668, 648),
              (764, 690), (822, 752)]
    wool(canvas, frozen, 3.8)
    canvas.ink(brush_stroke(frozen, 7, 7, 7, 120), mix('frost', 'ice', .5), .42, wobble=1, edge=.8, tooth=0)


def paint_thread_on(canvas: Canvas) -> None:
    """Out of the ice to the scarf's end, and from there to today."""
    x, y = SCARF_END
    wool(canvas, [(900, 806), (940, 800), (984, 808), (1022, 796), (1040, 760), (x, y)], 3.8)
    wool(canvas, [(x, y), (1066, 760), (1090, 806), (1180, 812), (1300, 806), (1400, 812), (1492, 802), (1530, 784),
                  (1584, 752)], 3.8)


def paint_teckel(canvas: Canvas) -> None:
    """His hind half: the rest is round the corner of the ice, and further."""
    canvas.ink(ellipse(700, 813, 72, 7), 'ink', .5, 'multiply', wobble=1, edge=1, tooth=0)
    teckel(canvas, 796, 814, .74, 'hind', length=3.2, wag=.5)


def paint_raft(canvas: Canvas, moment: int) -> None:
    """The red boulder on its way in the ice: it turns over as it goes."""
    x, y = RAFT[moment]
    canvas.ink(ellipse(x + 2, y + 1, 76, 60, -10), 'frost', .9, wobble=2.4, edge=1.3, tooth=0)
    rapakivi(canvas, x, y, RAFT_SIZE, RAFT_TURNS[moment], (-.5, -.8))
    scratches = joined(*[brush_stroke([(x - 128 - 12 * k, y - 26 + 24 * k - .1 * k), (x - 80, y - 18 + 18 * k)], .8,
                                      1.6, 5)
                         for k in range(3)])
    canvas.ink(scratches, 'white', .9, wobble=.6, edge=.8, tooth=0)
    glaze = polygon([(x - 70, y + 4), (x - 20, y + 22), (x + 74, y + 6), (x + 66, y + 56), (x - 60, y + 58)], 14)
    stone = canvas.mask(ellipse(x, y, 64, 48, RAFT_TURNS[moment]), 0, .4)
    canvas.ink(glaze, mix('ice', 'frost', .3), .34, wobble=1.4, edge=.8, tooth=0, clip=stone)
    gleam = brush_stroke([(x - 44, y + 30), (x - 8, y + 18), (x + 48, y + 30)], .8, .8, 4)
    canvas.ink(gleam, 'white', .8, wobble=.6, edge=.7, tooth=0)


def paint_stone(canvas: Canvas) -> None:
    """The same boulder, fallen out of the ice: half in the mush, lit by the lamp above it."""
    for reach, alpha in ((196, .16), (146, .2), (98, .26)):
        canvas.ink(circle(LAMP_X, 614, reach), 'glow', alpha, wobble=2, edge=1.2, tooth=0, mottle=0, streak=0)
    x, y = STONE_AT
    canvas.ink(ellipse(x + 22, y + 68, 138, 18), 'ink', .5, 'multiply', wobble=1.4, edge=1.1, tooth=0)
    stone = rapakivi(canvas, x, y, STONE_SIZE, STONE_TURN, (-.5, -.85))
    canvas.shade(stone, 'gold', 14, 22, 12, alpha=.55, blend='normal', low=.5, texture='grain')
    bank = skia.Path()
    for dx, reach, rise in ((-104, 34, 14), (-66, 44, 20), (-6, 56, 16), (52, 46, 21), (102, 38, 15)):
        bank.addPath(ellipse(x + dx, y + 74, reach, rise))
    mud = canvas.ink(bank, mix('till', 'ink', .1), wobble=1.8, edge=1.3, tooth=.01)
    canvas.shade(mud, mix('till', 'ink', .45), 0, -9, 6, alpha=.8, blend='normal', low=.3, texture='sponge')


def paint_mo(canvas: Canvas, moment: int) -> None:
    """Mo knocks on the boulder, sure of himself; in the last frame his eyes go to what stands behind him."""
    x, y, turn, look, lid = KNOCKS[moment]
    pen = Pen.at(canvas, *MO_AT, MO_SIZE)
    canvas.ink(ellipse(MO_AT[0] + 4, MO_AT[1] + 3, 118, 11), 'ink', .45, 'multiply', wobble=1.2, edge=1, tooth=0)
    last = moment == len(KNOCKS) - 1
    draw_side(pen, replace(POSE, near=(x, y, turn), mouth='line' if last else 'smile'),
              Coat(1, (.9, -.5), 'gold', .8, mix('ice', 'till', .3)), Gaze(look, lid,
                  'wide' if last else 'open'), True, 62)
    if moment in (2, 4):
        kx, ky = pen.point(136, -74)
        marks = joined(*[brush_stroke([(kx + dx * .5, ky + dy * .5), (kx + dx, ky + dy)], 4.6, 2) for dx, dy in
                         ((-2, -34), (20, -30), (-22, -26))])
        if moment == 2:
            canvas.ink(marks, 'glow', wobble=.4, edge=.6, tooth=0)
