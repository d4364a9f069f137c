"""Everybody at one table by morning: six people behind it, Mo on his books at its end, and what lies on it.

Owns the slanted table top, Truida's map that serves as a cloth (just too small), and who sits where.
"""
from dataclasses import dataclass, replace

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_poses import SIDE_POSES
from assets.paint.kit.figures.mo_side import draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people import PEOPLE
from assets.paint.kit.figures.people.jantien import duck
from assets.paint.kit.figures.people.roelof import clog
from assets.paint.kit.figures.people.stance import Arm, Stance, draw_arm
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import plants

from ._spread import Spot
from ._table_spread_mosaic import WHITE, cell_shape

FAR, NEAR = 680, 908
TOP = ((352, FAR), (1596, FAR), (1668, NEAR), (288, NEAR))
MAP = ((452, 696), (1496, 691), (1548, 899), (408, 903))
WOOD = mix(mix('wood', 'ochre', .3), 'terra', .1)
SINK = 50
MO_AT, MO_SIZE = (256, 744), 1.08
BALL_AT = (628, 752)
THREAD: Colour = 'brick'
FIELDS = ((520, 850, 70, 22), (720, 720, 60, 16), (905, 836, 66, 22), (1010, 712, 40, 14), (1530, 830, 40, 20))
# morning on the map round the mats: reach, colour, strength
LIGHT: tuple[tuple[float, Colour, float], ...] = (
    (1.0, mix('glow', 'sand', .3), .75), (.84, 'glow', .85), (.7, mix('gold', 'glow', .35), .9))


@dataclass(frozen=True)
class Guest:
    """Who sits at x, in what varied stance, with what gaze."""
    name: str
    x: float
    stance: Stance
    gaze: Gaze
    flip: bool = False
    size: float = .97


def _guests() -> tuple[Guest, ...]:
    own = {name: build.stances for name, build in PEOPLE.items()}
    return (
        Guest('roelof', 690, replace(own['roelof']['table'], lean=5, tilt=6,
                                     near=Arm((-104, -252), (-46, -230), 'fist', 8),
                                     far=Arm((98, -250), (70, -224), 'flat', 20)), Gaze((.9, .45), .2, 'open')),
        Guest('truida', 848, replace(own['truida']['table'], lean=-5, tilt=6,
                                     near=Arm((-84, -252), (-40, -232), 'flat', 8),
                                     far=Arm((84, -252), (112, -226), 'point', 6)), Gaze((.85, .5), 0, 'open')),
        Guest('egbert', 524, replace(own['egbert']['table_speak'], lean=-7, tilt=-3, mouth='smile',
                                     near=Arm((-98, -240), (-58, -246), turn=-10),
                                     far=Arm((98, -244), (96, -210), 'flat', 60)), Gaze((-.85, .2), .1, 'open')),
        Guest('bennie', 1520, replace(own['bennie']['table'], lean=8, tilt=2, mouth='line',
                                      near=Arm((-126, -250), (-100, -226), 'flat', 30),
                                      far=Arm((122, -256), (86, -236), 'flat', 150)), Gaze((.75, .55), 0, 'open'),
              True, .95),
        Guest('jantien', 1118, replace(own['jantien']['table'], lean=-8, tilt=5,
                                       near=Arm((-86, -252), (-58, -226), 'flat', 20),
                                       far=Arm((84, -254), (58, -238), 'flat', 150)), Gaze((.55, .8), 0, 'open')),
        Guest('selam', 1316, replace(own['selam']['table'], lean=9, tilt=6, mouth='smile',
                                     near=Arm((-94, -254), (-58, -236), 'flat', 20),
                                     far=Arm((94, -250), (60, -238), 'flat', 150)), Gaze((.5, .8), 0, 'open'),
              True, .92),
    )


def _draw_guest(canvas: Canvas, guest: Guest) -> None:
    """Half a figure that the far edge cuts, and arms that lie over it."""
    build = PEOPLE[guest.name]
    pen = Pen.at(canvas, guest.x, FAR + SINK, guest.size, guest.flip)
    upper = pen.placed(0, 200).turned(guest.stance.lean, 0, -200)
    cut = -SINK / guest.size + 1
    above = pen.clipped(polygon([(-500, -700), (500, -700), (500, cut), (-500, cut)]))
    build.torso(above.placed(0, 200).turned(guest.stance.lean, 0, -200), guest.stance)
    build.head(upper.turned(guest.stance.tilt, 0, -312), guest.stance, guest.gaze)
    draw_arm(upper, build, guest.stance, 'far')
    draw_arm(upper, build, guest.stance, 'near')


def paint_people(canvas: Canvas) -> None:
    for guest in _guests():
        _draw_guest(canvas, guest)


def paint_table(canvas: Canvas) -> None:
    """Wood seen from above, legs, and the map spread over it."""
    for x in (330, 1620):
        canvas.ink(brush_stroke([(x, 900), (x, 990)], 40, 34), mix(WOOD, 'plum', .5), wobble=.6, edge=.5, tooth=0)
    shaded = mix(WOOD, 'plum', .42)
    front = canvas.ink(polygon([TOP[3], TOP[2], (1666, NEAR + 26), (290, NEAR + 26)], 3), shaded, wobble=.6, edge=.5,
                       tooth=0, angle=0, streak=.09)
    canvas.tone(front, shaded, .5, 'ink', dx=0, dy=-10, blur=6, low=.3)
    top = canvas.ink(polygon(TOP, 8), WOOD, wobble=.8, edge=.5, tooth=0, angle=0, streak=.1)
    seams = skia.Path()
    for share in (.22, .46, .72):
        y = FAR + (NEAR - FAR) * share ** 1.1
        seams.addPath(brush_stroke([(250, y), (1700, y + 3)], 2.2, 2.2))
    canvas.ink(seams, mix(WOOD, 'ink', .5), .5, wobble=.8, edge=.7, tooth=0, clip=top)
    canvas.ink(brush_stroke([(292, NEAR - 1), (1664, NEAR - 1)], 3.5, 3.5), mix(WOOD, 'glow', .5), .8, wobble=.6,
               edge=.6, tooth=0)
    _map(canvas)


def _map(canvas: Canvas) -> None:
    """Truida's map: every street, a canal, folds; it does not reach any edge, and one place on it is white."""
    shadow = skia.Path(polygon(MAP))
    shadow.offset(4, 6)
    canvas.ink(shadow, 'plum', .35, wobble=.8, edge=.6, tooth=0)
    sheet = canvas.ink(polygon(MAP), mix('paper', 'sand', .3), wobble=.8, edge=.4, tooth=0, mottle=.02)
    if sheet is None:
        return
    for path, colour, width in ((_streets(), mix('terra', 'sand', .55), 2.6), (_canal(), mix('sea', 'mist', .4), 7)):
        canvas.ink(path, colour, .85, stroke=width, wobble=.7, edge=.5, tooth=0, clip=sheet)
    folds = skia.Path()
    for share in (.25, .5, .75):
        folds.addPath(brush_stroke([(MAP[0][0] + (MAP[1][0] - MAP[0][0]) * share, 680),
                                    (MAP[3][0] + (MAP[2][0] - MAP[3][0]) * share, 896)], 2, 2))
    canvas.ink(folds, 'clay', .3, wobble=.5, edge=.5, tooth=0, clip=sheet)
    fields = joined(*[ellipse(*field) for field in FIELDS])
    for reach, colour, alpha in LIGHT:
        canvas.ink(ellipse(1250, 806, 372 * reach, 150 * reach), colour, alpha, wobble=2, edge=.8, tooth=0, clip=sheet)
    canvas.ink(fields, mix('lime', 'cream', .45), .8, wobble=1.5, edge=.8, tooth=0, clip=sheet)
    canvas.ink(cell_shape(*WHITE), 'white', wobble=.4, edge=.4, tooth=0, clip=sheet)


def _streets() -> skia.Path:
    rng = np.random.default_rng(12)
    streets = skia.Path()
    for y in (706, 748, 800, 862):
        points = [(x, y + rng.uniform(-9, 9)) for x in range(370, 1640, 150)]
        streets.addPath(spline(points, False))
    for x in range(450, 1600, 124):
        lean = (x - 960) * .07
        streets.addPath(spline([(x, 676), (x + lean * .5 + rng.uniform(-16, 16), 780), (x + lean, 900)], False))
    return streets


def _canal() -> skia.Path:
    return spline([(380, 800), (560, 812), (760, 786), (900, 776), (1030, 742)], False)


def paint_things(canvas: Canvas) -> None:
    """The clog with heather, apple cake with salt, mugs, and the duck, which is there first."""
    pen = Pen.at(canvas, 494, 846, 1.15)
    pen.ink(ellipse(2, 3, 46, 8), 'plum', alpha=.4)
    plants.heather(canvas, [470, 477, 484, 491, 498], lambda _x: 824, (20, 36), seed=3)
    clog(pen, 0)
    _cake(Pen.at(canvas, 918, 772, 1))
    own = Pen.at(canvas, 1524, 786, .86, True)
    own.ink(ellipse(0, 2, 34, 7), 'plum', alpha=.4)
    duck(own)


def _cake(pen: Pen) -> None:
    """Four slices for a plate of eight: the others have been eaten, and all of it is salted."""
    pen.ink(ellipse(0, 4, 66, 22), 'plum', alpha=.35)
    pen.ink(ellipse(0, 0, 64, 21), 'frost')
    pen.ink(ellipse(0, -1, 52, 16), 'ice', stroke=2)
    side = pen.ink(spline([(-42, -18, 'c'), (10, -30, 'c'), (40, -16, 'c'), (40, -2, 'c'), (0, 10),
                           (-42, -2, 'c')]), 'ochre')
    pen.shade(side, 'rust', 8, -8, 8, alpha=.6)
    pen.ink(spline([(-42, -18, 'c'), (-20, -30), (10, -31), (40, -17, 'c'), (4, -8)]), mix('gold', 'terra', .35))
    grains = skia.Path()
    for k in range(16):
        grains.addPath(rect(-34 + (k * 17) % 68, -26 + (k * 5) % 13, 3, 3, turn=k * 20))
    pen.ink(grains, 'white', wobble=.1, edge=.2)


def paint_mo(canvas: Canvas) -> None:
    """On his pile of books, his scarf whole again; one hand on the table, the mat already on its way."""
    pose = replace(SIDE_POSES['read'][0], near=(92, -40, 8), far=(116, -50, 2), behind=(), turn=2, near_bend=10,
                   scarf=(168, 112, 92, 88))
    coat, gaze = Coat(4, (1, -.5), 'gold', .7), Gaze((.8, .35), .08, 'open')
    draw_side(Pen.at(canvas, *MO_AT, MO_SIZE), pose, coat, gaze, False, 0)


def paint_thread(canvas: Canvas) -> None:
    """In at the left edge, past the calendar and Mo's chair, on to the table and into the ball."""
    x, y = BALL_AT
    line = [(-60, 640), (60, 655), (150, 668), (240, 704), (346, 764), (440, 786), (540, 780), (x - 40, y + 25)]
    canvas.ink(spline(line, False), THREAD, stroke=4.6, wobble=.7, edge=.5, tooth=0)


def paint_ball(canvas: Canvas, moment: int) -> None:
    """The ball of wool that Egbert winds; its windings turn."""
    pen = Pen.at(canvas, *BALL_AT, 1)
    pen.ink(ellipse(3, 22, 32, 8), 'plum', alpha=.4)
    ball = pen.ink(circle(0, 0, 28), THREAD, wobble=.6, edge=.8)
    pen.shade(ball, 'plum', 8, -9, 8, alpha=.6, low=.25)
    winding = skia.Path()
    for k in range(5):
        turn = moment * 38 + k * 36
        arc = ellipse(0, 0, 28, 5 + 4.6 * k, turn)
        winding.addPath(arc)
    pen.ink(winding, mix('terra', 'rose', .3), stroke=2.2, alpha=.75, wobble=.4, edge=.4, clip=ball)
    end = ((-20, 18), (-27, 4), (-12, 25))[moment]
    pen.ink(brush_stroke([end, (-44, 25)], 4.6, 4.6), THREAD, wobble=.3)


def spark_spots() -> tuple[Spot, ...]:
    """Where the white spot twinkles, px of the picture."""
    return (1226, 794), (1270, 812), (1254, 788), (1238, 816)
