"""Mo at the foot of the hole, the red thread on his side of the fold, and the printer's hand on the scale.

Owns places in px of the picture.
"""
from collections.abc import Callable
from dataclasses import replace

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, spline

from ._baron_hole import crack
from ._baron_print import at_depth, manicule, two_inks
from ._spread import wool

MO_AT, MO_SIZE = (1296, 936), 1.2
POSE = SidePose(turn=13, near=(-104, -146, -172), near_bend=-14, far=(112, -58, -40), far_bend=14, holder='near',
                near_foot=(-30, 6, -13), far_foot=(34, -9, -13), mouth='none', look=(.9, .35), scarf=(172, 112, 84),
                tail=((-60, -22), (-84, -10), (-100, -22)))


def _tongue(reach: float) -> Callable[[Pen], None]:
    """A tongue from his mouth, `reach` units long."""
    def draw(pen: Pen) -> None:
        x, y = 95, -136
        long = spline([(x - 12, y - 3), (x + reach * .5, y + 6), (x + reach, y - 4), (x + reach + 6, y + 5),
                       (x + reach - 2, y + 13), (x + reach * .4, y + 19), (x - 14, y + 9)])
        tongue = pen.ink(long, mix('brick', 'rose', .35), wobble=.2, edge=.3)
        pen.shade(tongue, 'brick', 0, -6, 4, alpha=.7, low=.35)
        pen.ink(brush_stroke([(x, y + 6), (x + reach * .5, y + 12), (x + reach - 6, y + 5)], 1.4, 1.4),
                mix('brick', 'plum', .3), wobble=.1, edge=.3)
    return draw


def paint_mo(canvas: Canvas, moment: int) -> None:
    """He holds his lamp high behind him and licks: he looks; tries, eyes shut; tongue out; on it."""
    reach = (0, 12, 28, 50)[moment]
    gaze = Gaze((.95, .3), 0, ('wide', 'closed', 'open', 'open')[moment])
    pose = replace(POSE, behind=(_tongue(reach),) if reach else (), mouth='none' if reach else 'o',
                   turn=(10, 9, 12, 13)[moment])
    draw_side(Pen.at(canvas, *MO_AT, MO_SIZE), pose, Coat(2, (-.9, -.5), 'gold', .95, mix('plum', 'rose', .35)), gaze,
              True, 0)
    two_inks(canvas, .3)


def paint_manicule(canvas: Canvas, moment: int) -> None:
    """The printer's hand on the scale: from the salt on down to where they stopped."""
    metres = (486, 501, 516, 531, 546, 562)[moment]
    manicule(canvas, 1026, at_depth(metres))


def paint_thread(canvas: Canvas) -> None:
    """Out of the fold, through the tunnel he dug, over its floor to the end of the scarf."""
    wool(canvas, [(968, 668), (990, 690), (1000, 742), (1040, 772), (1084, 790), (1104, 846), (1150, 878),
                  (1190, 874), (1204, 852)], 3.4)


def paint_thread_on(canvas: Canvas) -> None:
    """From the scarf over the floor, up the dark wall, along the crack to the torn edge."""
    wool(canvas, [(1212, 852), (1206, 884), (1176, 912), (1196, 936), (1280, 946), (1400, 940), (1500, 946),
                  (1570, 914), (1602, 820), (1584, 740), (1588, 676), *crack(1600, 1700), (1716, 664)], 3.4)
