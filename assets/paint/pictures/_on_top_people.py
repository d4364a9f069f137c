"""Who stands about in 'En daarboven?': Mo at the hole, Bennie with his shoes, Truida with the first chair; the chairs.

Owns the figures, the row, the lead that hangs on a chair, and the thread, which lies slack. A thin grey over the
figures keeps the one brick scarf the only colour.
"""
import math
from dataclasses import replace

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.lantern import lantern
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.bennie import BENNIE
from assets.paint.kit.figures.people.stance import Arm, Stance, draw_person
from assets.paint.kit.figures.people.truida import TRUIDA
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, spline
from assets.paint.kit.props.chairs import chair_behind, chair_side

from ._on_top_land import LOW, TABLE
from ._spread import wool

MO_AT, MO_SIZE = (708, 744), .56
BENNIE_AT, BENNIE_SIZE = (816, 726), .36
TRUIDA_AT, TRUIDA_SIZE = (1632, 810), .48
ROW_Y, FIRST_X, STEP_X, CHAIR_SIZE = 806, 1064, 42, .98
COUNT = 13                             # the fourteenth is in Truida's hands
KINDS = (0, 3, 1, 5, 2, 0, 6, 4, 1, 3, 5, 2, 0)
VEIL: Colour = mix('till', 'bone', .5)
TINTS: tuple[Colour, ...] = (mix('wood', 'till', .4), mix('bone', 'white', .3), mix('till', 'ink', .2),
                             mix('peat', 'till', .25),
                             mix('clay', 'sand', .2))


def _veiled(canvas: Canvas, amount: float) -> None:
    """Morning mist over all that has been painted on this sprite."""
    if canvas.cover is not None:
        canvas.ink(Region(0, 0, canvas.cover.copy()), VEIL, amount, tooth=0, mottle=0, streak=0)


MO = SidePose(turn=-7, near=(34, -52, 72), far=(88, -60, 40), mouth='o', scarf=(150, 110, 92), near_foot=(-26, 2, 0),
              far_foot=(34, 0, 4), spread=.7)


def paint_mo(canvas: Canvas, moment: int) -> None:
    """Mo on the rim, his lamp out beside him. He looks at the air over the hole; then up, at nothing he knows."""
    x, y = MO_AT
    canvas.ink(ellipse(x + 4, y + 2, 62, 6), mix(LOW, 'ink', .4), .6, wobble=.8, edge=1, tooth=0)
    lantern(Pen.at(canvas, x + 70, y - 30, .52), lit=False)
    draw_side(Pen.at(canvas, x, y, MO_SIZE, True), replace(MO, turn=(-7, -10)[moment]), Coat(3, (.7, -.7), 'bone', .7),
              Gaze(((.75, -.55), (.5, -1))[moment], .1), False, 0)


def paint_bennie(canvas: Canvas) -> None:
    """Bennie looks at his shoes."""
    x, y = BENNIE_AT
    canvas.ink(ellipse(x, y + 1, 44, 5), mix(LOW, 'ink', .4), .5, wobble=.6, edge=1, tooth=0)
    stance = Stance(Arm((-118, -218), (-86, -150), turn=60), Arm((112, -214), (70, -152), turn=110), lean=6, tilt=20,
                    look=(.2, 1), lid=.3, mouth='wry', brow=-2, stride=-14)
    draw_person(Pen.at(canvas, x, y, BENNIE_SIZE, True), BENNIE, stance, Gaze((.2, 1), .3))
    _veiled(canvas, .64)


def paint_truida(canvas: Canvas, moment: int) -> None:
    """Moment 0: her hands on the last chair of the row. Moment 1: it is up, and she is on her way over the line."""
    x, y = TRUIDA_AT
    canvas.ink(ellipse(x, y + 1, 44, 5), mix(LOW, 'ink', .4), .5, wobble=.6, edge=1, tooth=0)
    up = moment == 1
    grip = (112, -196) if not up else (104, -222)
    stance = Stance(Arm((40, -222), grip, 'fist', 10), Arm((92, -232), (grip[0] + 34, grip[1] + 4), 'fist', 10),
                    lean=(9, 2)[moment], tilt=(12, -4)[moment], look=((.6, .7), (.9, -.15))[moment], mouth='line',
                    stride=(0, 16)[moment])
    pen = Pen.at(canvas, x, y, TRUIDA_SIZE)
    hand = pen.point(grip[0] + 14, grip[1])
    foot = y if not up else hand[1] + 80 * CHAIR_SIZE
    chair_side(canvas, hand[0] + 26 * CHAIR_SIZE, foot, CHAIR_SIZE, (0, -4)[moment], mix('wood', 'till', .25))
    draw_person(pen, TRUIDA, stance, Gaze(stance.look, .1))
    _veiled(canvas, .28)


def _spot(number: int) -> tuple[float, float]:
    return FIRST_X + number * STEP_X, ROW_Y + 2.2 * math.sin(number * 1.7)


def paint_chairs(canvas: Canvas, moved: int) -> None:
    """The row outside the line; `moved` of them, from the right, stand nearer the table."""
    taken = range(COUNT - moved, COUNT)
    for number in taken:
        place = COUNT - 1 - number
        x, y = TABLE[0] + 110 - place * 17.5, TABLE[1] + 9 + (place % 2) * 4
        chair_behind(canvas, x, y, .5, KINDS[number], _tint(number))
    for number in range(COUNT - moved):
        x, y = _spot(number)
        canvas.ink(ellipse(x + 2, y + 1, 19, 3), mix(LOW, 'ink', .42), .5, wobble=.4, edge=.9, tooth=0)
        chair_behind(canvas, x, y, CHAIR_SIZE * .98, KINDS[number], _tint(number))
    if moved < COUNT:
        _lead(canvas)


def _tint(number: int) -> Colour:
    return TINTS[(number * 3 + number // 4) % len(TINTS)]


def _lead(canvas: Canvas) -> None:
    """A dog's lead over the back of the first chair, and no dog."""
    x, y = _spot(0)
    top = y - 94 * CHAIR_SIZE
    strap = spline([(x - 12, top + 1), (x - 18, top + 24), (x - 20, top + 52), (x - 14, top + 70), (x - 8, top + 56),
                    (x - 9, top + 26),
                    (x - 6, top + 1)], False)
    canvas.ink(strap, mix('teal', 'ink', .2), stroke=3.6, wobble=.3, edge=.4, tooth=0)
    canvas.ink(brush_stroke([(x - 13, top - 1), (x - 5, top - 1)], 4, 4), mix('teal', 'ink', .2), wobble=.2, tooth=0)
    canvas.ink(circle(x - 15, top + 75, 4.4), mix('ochre', 'till', .35), stroke=2.2, wobble=.2, edge=.3, tooth=0)


def paint_thread(canvas: Canvas) -> None:
    """In at the left over a post of the fence, down, and in loops through the grass to Mo's collar."""
    wool(canvas, [(-60, 618), (0, 620), (50, 640), (74, 649), (84, 668), (88, 700), (100, 736), (140, 760), (240, 778),
                  (360, 770),
                  (428, 788), (446, 806), (420, 816), (404, 800), (440, 784), (500, 788), (560, 806), (604, 800),
                  (590, 784),
                  (572, 796), (610, 812), (660, 796), (672, 764), (678, 730), (688, 708)], 2.8)
    wool(canvas, [(736, 706), (752, 736), (760, 770), (800, 792), (860, 786), (900, 796), (960, 790), (1000, 776),
                  (1030, 784),
                  (1024, 800), (1000, 798), (1012, 782), (1060, 786), (1150, 794), (1240, 784), (1330, 793),
                  (1420, 785),
                  (1510, 794), (1600, 786), (1680, 794), (1730, 776), (1756, 750), (1738, 736), (1718, 748),
                  (1742, 762),
                  (1800, 744), (1834, 716), (1818, 702), (1798, 712), (1818, 726), (1862, 700), (1890, 672),
                  (1920, 660),
                  (1980, 652)], 2.8)
