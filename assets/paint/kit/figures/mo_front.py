"""Mo from the front, from behind, and climbing a ladder (from behind).

Owns the shapes of these views (200 units high, feet at y = 0) and the order of painting.
"""
from dataclasses import dataclass

from assets.paint.kit.canvas import Region
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, ellipse, spline

from .eyes import Gaze, eye
from .lantern import halo, lantern
from .mo_parts import FUR, SCARF_LENGTHS, Coat, cheek, fur, nose, scarf_band, scarf_tail, sleeve
from .paws import FAR_SKIN, arm_path, front_foot, spade_hand
from .pen import Pen, rays
from .tints import DARK_FUR

HALF = ((0, -198), (30, -193), (56, -166), (72, -120), (78, -72), (70, -28), (48, -3))
BODY = (*HALF, *((-x, y) for x, y in reversed(HALF[1:])))
FRONT_SCARF = ((-73, -122, 'c'), (-36, -108), (0, -104), (36, -108), (73, -122, 'c'), (78, -106), (77, -94, 'c'),
               (38, -79), (0, -75), (-38, -79), (-77, -94, 'c'), (-78, -106))
BACK_SCARF = ((-73, -126, 'c'), (-36, -118), (0, -116), (36, -118), (73, -126, 'c'), (78, -108), (76, -98, 'c'),
              (38, -89), (0, -87), (-38, -89), (-76, -98, 'c'), (-78, -110))
STRIPES = ((-62, -118, 9), (-30, -109, 9), (4, -106, 9), (38, -110, 9))
LANTERN_SIZE = .85

Hand = tuple[float, float, float]


@dataclass(frozen=True)
class FacingPose:
    """Places of the hands (left and right on the picture) and feet; arms in `low` lie behind the body."""
    left: Hand = (-70, -44, 98)
    right: Hand = (82, -66, 36)
    left_foot: Hand = (-32, 0, 4)
    right_foot: Hand = (32, 0, -4)
    holder: bool = True
    turn: float = 0
    lift: float = 0
    left_bend: float = 8
    right_bend: float = -8
    scarf: tuple[float, ...] = (84, 92, 88)


def draw_front(pen: Pen, pose: FacingPose, coat: Coat, gaze: Gaze, lit: bool, halo_radius: float) -> None:
    """Mo who looks at us."""
    own = pen.placed(0, pose.lift, pose.turn)
    x, y, angle = pose.right
    ring = own.upright(*rays(angle, 15, x, y)).placed(0, 11, 0, LANTERN_SIZE)
    lit = lit and pose.holder
    if lit and halo_radius:
        halo(ring, halo_radius)
    region = fur(own, spline(BODY), coat, (6, -44, 58), angle=90)
    front_foot(own, *pose.right_foot)
    front_foot(own, *pose.left_foot)
    _face(own, region, gaze)
    scarf_band(own, coat, spline(FRONT_SCARF), STRIPES, lean=0)
    scarf_tail(own, coat, (-34, -88), pose.scarf, (22, 25), .62)
    for side, hand, bend in ((-1, pose.left, pose.left_bend), (1, pose.right, pose.right_bend)):
        if side > 0 and lit:
            lantern(ring)
        sleeve(own, arm_path((side * 55, -82), hand[:2], bend, 28), coat)
        spade_hand(own, *rays(hand[2], 9, hand[0], hand[1]), hand[2], .96)


def _face(pen: Pen, region: Region | None, gaze: Gaze) -> None:
    pen.patch(region, mix('pink', 'rose', .5), 2, -138, 18, 40, alpha=.95, softness=.4, squash=.72)
    for x in (-46, 49):
        cheek(pen, region, x, -137, 12, 10.5)
    smile = spline([(-17, -133), (-9, -124), (2, -127), (13, -124), (21, -133)], False)
    pen.ink(smile, DARK_FUR, stroke=2.8, wobble=.2, edge=.2)
    pen.ink(spline([(2, -137), (2, -127)], False), DARK_FUR, stroke=2.2, wobble=.2, edge=.2)
    nose(pen, 2, -144, 1.12)
    eye(pen, -24, -165, 11.4, gaze, FUR)
    eye(pen, 28, -165, 11.4, gaze, FUR)


def draw_back(pen: Pen, pose: FacingPose, coat: Coat, lit: bool, halo_radius: float) -> None:
    """Mo who walks away or climbs: arms in front of him are behind his body for us."""
    own = pen.placed(0, pose.lift, pose.turn)
    x, y, angle = pose.right
    ring = own.upright(*rays(angle, 15, x, y)).placed(0, 11, 0, LANTERN_SIZE)
    lit = lit and pose.holder
    if lit and halo_radius:
        halo(ring, halo_radius)
    for side, hand, bend in ((-1, pose.left, pose.left_bend), (1, pose.right, pose.right_bend)):
        sleeve(own, arm_path((side * 50, -98), hand[:2], bend, 31), coat, far=True)
        spade_hand(own, *rays(hand[2], 8, hand[0], hand[1]), hand[2], .92, FAR_SKIN)
        if side > 0 and lit:
            lantern(ring)
    front_foot(own, *pose.right_foot, skin=FAR_SKIN, back=True)
    front_foot(own, *pose.left_foot, skin=FAR_SKIN, back=True)
    region = fur(own, spline(BODY), coat, (-4, -56, 50), angle=90)
    own.ink(ellipse(0, -196, 16, 5), mix(FUR, 'rose', .14), alpha=.6, clip=region)
    own.ink(brush_stroke([(-10, -16), (-30, -10), (-46, -24), (-44, -40)], 15, 5, 11), mix(FUR, 'ink', .3))
    scarf_band(own, coat, spline(BACK_SCARF), STRIPES, lean=0)
    if coat.scarf and SCARF_LENGTHS[coat.scarf] > 20:
        scarf_tail(own, coat, (22, -104), pose.scarf, (23, 27), .72)
    else:
        scarf_tail(own, coat, (26, -96), (80, 86), (20, 21))


FRONT = (FacingPose(),)
BACK = (FacingPose(left=(-84, -46, 100), right=(86, -60, 60), scarf=(74, 104, 84)),)
CLIMB = (
    FacingPose(left=(-62, -206, -92), right=(68, -150, -86), left_bend=-16, right_bend=16, left_foot=(-34, 6, 0),
               right_foot=(78, -26, -30), turn=-3, holder=False, scarf=(70, 100, 92)),
    FacingPose(left=(-68, -150, -94), right=(62, -206, -88), left_bend=-16, right_bend=16, left_foot=(-78, -26, 30),
               right_foot=(34, 6, 0), turn=3, holder=False, scarf=(84, 110, 84)),
)
