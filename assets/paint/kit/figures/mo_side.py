"""Mo upright, seen from the side: the view of most poses.

Owns the shapes of this view (200 units high, feet at y = 0, facing right) and the order of painting.
"""
from collections.abc import Callable
from dataclasses import dataclass, field

import skia

from assets.paint.kit.canvas import Region
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, spline

from .eyes import Gaze, eye
from .lantern import halo, lantern
from .mo_parts import FUR, Coat, cheek, fur, mouth, nose, scarf_band, scarf_tail, sleeve, snout_skin
from .paws import FAR_SKIN, arm_path, foot, spade_hand
from .pen import Pen, Point, rays

BODY = ((-50, -3), (-72, -30), (-79, -72), (-72, -122), (-50, -166), (-14, -194), (24, -198), (58, -187), (83, -168),
        (106, -155), (113, -143), (104, -133), (78, -129), (60, -118), (60, -98), (72, -62), (68, -22), (50, -3))
SCARF = ((-76, -126, 'c'), (-40, -112), (10, -106), (63, -121, 'c'), (69, -106), (64, -94, 'c'), (10, -80), (-44, -86),
         (-78, -101, 'c'))
SCARF_STRIPES = ((-58, -118, 9), (-26, -108, 9), (8, -106, 9), (42, -112, 9))
NEAR_SHOULDER, FAR_SHOULDER = (6, -84), (50, -92)
LANTERN_SIZE = .85

Hand = tuple[float, float, float]       # place of the wrist, direction of the fingers in degrees
Foot = tuple[float, float, float]       # place, turn
Prop = Callable[[Pen], None]


@dataclass(frozen=True)
class SidePose:
    """Places of everything that moves in the side view; None = not seen.

    holder: the hand that carries the lantern (near | far | None). `behind` is painted before the near arm,
    `over` after everything.
    """
    turn: float = 0
    lift: float = 0
    squash: float = 1
    near: Hand | None = (58, -62, 20)
    far: Hand | None = (86, -70, 10)
    near_bend: float = 12
    far_bend: float = 10
    near_foot: Foot | None = (-28, 2, 0)
    far_foot: Foot | None = (34, -1, 0)
    holder: str | None = None
    swing: float = 0
    mood: str = 'open'
    look: Point | None = None
    lid: float = 0
    mouth: str = 'smile'
    scarf: tuple[float, ...] = (196, 186, 172)
    spread: float = 1
    tail: tuple[Point, Point, Point] = ((-60, -22), (-86, -20), (-98, -38))
    before: tuple[Prop, ...] = field(default=())
    behind: tuple[Prop, ...] = field(default=())
    over: tuple[Prop, ...] = field(default=())


def draw_side(pen: Pen, pose: SidePose, coat: Coat, gaze: Gaze, lit: bool, halo_radius: float) -> None:
    """Paint one side pose; `pen` stands at Mo's feet."""
    own = pen.placed(0, pose.lift, pose.turn, 1 / pose.squash, pose.squash)
    carried = pose.holder if lit else None
    if carried and halo_radius:
        halo(_held(own, pose, carried), halo_radius)
    for prop in pose.before:
        prop(own)
    own.ink(brush_stroke(list(pose.tail), 16, 5, 11), mix(FUR, 'ink', .25))
    if pose.far_foot:
        foot(own, *pose.far_foot, skin=FAR_SKIN)
    if pose.far:
        _far_arm(own, pose, coat, carried)
    region = fur(own, spline(BODY), coat, (38, -46, 54))
    _face(own, region, pose, gaze)
    scarf_tail(own, coat, (-60, -114), pose.scarf)
    scarf_band(own, coat, spline(SCARF), SCARF_STRIPES)
    if pose.near_foot:
        foot(own, *pose.near_foot)
    for prop in pose.behind:
        prop(own)
    if pose.near:
        _near_arm(own, pose, coat, carried)
    for prop in pose.over:
        prop(own)


def _held(pen: Pen, pose: SidePose, hand: str) -> Pen:
    """A pen at the ring of the lantern, plumb but for its swing."""
    x, y, angle = (pose.near if hand == 'near' else pose.far) or (0, 0, 0)
    px, py = rays(angle, 15, x, y)
    plumb = pen.upright(px, py, pose.swing)
    return plumb.placed(0, 11, 0, LANTERN_SIZE)


def _far_arm(pen: Pen, pose: SidePose, coat: Coat, carried: str | None) -> None:
    assert pose.far is not None
    x, y, angle = pose.far
    sleeve(pen, arm_path(FAR_SHOULDER, (x, y), pose.far_bend, 26), coat, far=True)
    spade_hand(pen, *rays(angle, 8, x, y), angle, .86, FAR_SKIN, pose.spread)
    if carried == 'far':
        lantern(_held(pen, pose, 'far'))


def _near_arm(pen: Pen, pose: SidePose, coat: Coat, carried: str | None) -> None:
    assert pose.near is not None
    x, y, angle = pose.near
    if carried == 'near':
        lantern(_held(pen, pose, 'near'))
    sleeve(pen, arm_path(NEAR_SHOULDER, (x, y), pose.near_bend, 36), coat)
    spade_hand(pen, *rays(angle, 9, x, y), angle, 1, 'pink', pose.spread)


def _face(pen: Pen, region: Region | None, pose: SidePose, gaze: Gaze) -> None:
    snout_skin(pen, region, 112, -143)
    nose(pen, 112, -145)
    mouth(pen, pose.mouth, 100, -138)
    cheek(pen, region, 45, -134)
    eye(pen, 61, -161, 9.7, gaze, FUR)
    eye(pen, 36, -158, 11.7, gaze, FUR)


def glasses(pen: Pen) -> None:
    """Round brass glasses; the arm hooks behind a tuft of fur where a mole keeps its ear."""
    for x, radius in ((35, 17.5), (64, 14.5)):
        pen.ink(circle(x, -159, radius), 'gold', stroke=3, wobble=.2, edge=.2)
    arm: skia.Path = spline([(17.5, -162), (4, -164), (-8, -163), (-14, -152)], False)
    pen.ink(arm, 'gold', stroke=2.8, wobble=.2, edge=.2)
    tuft = spline([(-24, -166, 'c'), (-12, -173), (-3, -166), (-5, -150), (-12, -142, 'c'), (-15, -152), (-21, -156)])
    ear = pen.ink(tuft, mix(FUR, 'rose', .16), wobble=.5, edge=.8)
    pen.shade(ear, mix(FUR, 'ink', .45), 3, -5, 4, alpha=.8, blend='normal', low=.3)
