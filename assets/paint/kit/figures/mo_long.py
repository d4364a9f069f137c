"""Mo stretched out: swimming, and digging straight down.

Owns the long view (head to the right, centre of the body at (0, 0), about 230 units long) and its poses.
"""
from dataclasses import dataclass

from assets.paint.kit.canvas import Region
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, spline

from .eyes import Gaze, eye
from .lantern import halo, lantern
from .mo_parts import FUR, Coat, cheek, fur, mouth, nose, scarf_band, scarf_tail, sleeve, snout_skin
from .paws import FAR_SKIN, arm_path, foot, spade_hand
from .pen import Pen, Point, rays

BODY = ((-104, 6), (-92, -30), (-54, -56), (-4, -66), (36, -69), (68, -64), (96, -46), (115, -24), (121, -10),
        (112, 0), (86, 6), (62, 20), (36, 44), (-10, 56), (-62, 50), (-94, 32))
SCARF = ((4, -72, 'c'), (20, -74), (34, -70, 'c'), (44, -36), (45, 4), (38, 48, 'c'), (24, 56), (8, 58, 'c'),
         (14, 18), (14, -30))
LANTERN_SIZE = .78

Hand = tuple[float, float, float]


@dataclass(frozen=True)
class LongPose:
    """Places of hands and feet in the long view; `far` holds the lantern when there is one."""
    near: Hand = (96, 26, 10)
    far: Hand = (120, 20, 4)
    near_foot: Hand = (-104, 30, 150)
    far_foot: Hand = (-112, 8, 170)
    near_bend: float = -10
    far_bend: float = -8
    turn: float = 0
    mouth: str = 'line'
    scarf: tuple[float, ...] = (216, 176, 196, 172)
    spread: float = .75
    look: Point = (.8, .1)


def draw_long(pen: Pen, pose: LongPose, coat: Coat, gaze: Gaze, lit: bool, halo_radius: float) -> None:
    """Paint one pose of the long view; `pen` stands at the centre of the body."""
    own = pen.placed(0, 0, pose.turn)
    x, y, angle = pose.far
    ring = own.upright(*rays(angle, 14, x, y)).placed(0, 10, 0, LANTERN_SIZE)
    if lit and halo_radius:
        halo(ring, halo_radius)
    own.ink(brush_stroke([(-92, 2), (-118, -6), (-132, 8)], 15, 5, 11), mix(FUR, 'ink', .25))
    foot(own, *pose.far_foot, skin=FAR_SKIN)
    sleeve(own, arm_path((44, 22), (x, y), pose.far_bend, 25), coat, far=True)
    spade_hand(own, *rays(angle, 8, x, y), angle, .84, FAR_SKIN, pose.spread)
    if lit:
        lantern(ring)
    foot(own, *pose.near_foot)
    region = fur(own, spline(BODY), coat, (-26, 26, 62), angle=0)
    _face(own, region, pose, gaze)
    scarf_tail(own, coat, (16, -56), pose.scarf)
    _collar(own, coat)
    nx, ny, near_angle = pose.near
    sleeve(own, arm_path((18, 18), (nx, ny), pose.near_bend, 34), coat)
    spade_hand(own, *rays(near_angle, 9, nx, ny), near_angle, .98, 'pink', pose.spread)


def _collar(pen: Pen, coat: Coat) -> None:
    """The band stands upright here: painted turned by a quarter, in its own frame."""
    band = pen.placed(0, 0, 90)
    turned = spline([(p[1], -p[0], *p[2:]) for p in SCARF])
    scarf_band(band, coat, turned, ((-58, -48, 9), (-28, -52, 9), (2, -54, 9), (32, -52, 9)), lean=0, tall=60)


def _face(pen: Pen, region: Region | None, pose: LongPose, gaze: Gaze) -> None:
    snout_skin(pen, region, 120, -12)
    nose(pen, 119, -13)
    mouth(pen, pose.mouth, 107, -3)
    cheek(pen, region, 62, -14, 11.5, 10)
    eye(pen, 87, -35, 9.2, gaze, FUR)
    eye(pen, 63, -42, 11.2, gaze, FUR)


SWIM = (
    LongPose(near=(104, 34, -4), far=(126, 24, -2), scarf=(222, 176, 196, 172)),
    LongPose(near=(66, 66, 66), far=(124, 26, 2), near_bend=14, near_foot=(-110, 24, 160), far_foot=(-104, 22, 140),
             scarf=(206, 190, 172, 190), turn=-3, spread=1),
    LongPose(near=(-6, 68, 140), far=(126, 22, 0), near_bend=20, near_foot=(-116, 10, 176), far_foot=(-100, 36, 128),
             scarf=(198, 176, 190, 180), turn=2, spread=.9),
)
DIG_DOWN = (
    LongPose(turn=64, near=(116, 46, 0), far=(112, -40, -20), near_bend=10, far_bend=-14, scarf=(226, 176, 206, 184),
             near_foot=(-104, 34, 160), far_foot=(-114, 4, 190), look=(.9, .2), spread=.9),
    LongPose(turn=68, near=(72, 66, 72), far=(126, -50, -16), near_bend=14, far_bend=-14, spread=.9,
             scarf=(196, 206, 176, 204), near_foot=(-108, 28, 176), far_foot=(-108, 10, 172), look=(.9, .2)),
    LongPose(turn=60, near=(126, 34, -8), far=(84, -52, -56), near_bend=12, far_bend=-12, spread=.9,
             scarf=(212, 172, 200, 170), near_foot=(-102, 38, 150), far_foot=(-116, 0, 196), look=(.9, .2)),
)
