"""Mo from the front with a magnifying glass before one eye: a huge eye in a brass ring.

Owns this one view (200 units high, feet at y = 0); shapes of body and scarf are those of mo_front.
"""
from dataclasses import dataclass

from assets.paint.kit.canvas import Region
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, polygon, spline

from .eyes import Gaze, eye
from .mo_front import BODY, FRONT_SCARF, STRIPES
from .mo_parts import FUR, Coat, cheek, fur, nose, scarf_band, scarf_tail, sleeve
from .paws import arm_path, front_foot, spade_hand
from .pen import Pen, rays
from .tints import DARK_FUR, DARK_WOOD, EYE_WHITE, PUPIL

GLASS = (48, -166, 44)      # middle and radius of the magnifying glass


@dataclass(frozen=True)
class Peer:
    """What changes: gaze, size of the big eye (1 = normal for a glass), mouth (line | o), lean in degrees."""
    look: tuple[float, float] = (.8, .1)
    wide: float = 1
    mouth: str = 'line'
    turn: float = 0
    lid: float = 0
    shut: bool = False
    scarf: tuple[float, ...] = (150, 168, 186)


def draw_peering(pen: Pen, pose: Peer, coat: Coat) -> None:
    """Paint it; `pen` stands at Mo's feet."""
    own = pen.turned(pose.turn, 0, 0)
    scarf_tail(own, coat, (-58, -104), pose.scarf, shorter=.68)
    region = fur(own, spline(BODY), coat, (6, -44, 58), angle=90)
    front_foot(own, -32, 0, 4)
    front_foot(own, 32, 0, -4)
    _face(own, region, pose)
    scarf_band(own, coat, spline(FRONT_SCARF), STRIPES, lean=0)
    _coaster(own)
    sleeve(own, arm_path((-55, -82), (-42, -44), 16, 28), coat)
    spade_hand(own, *rays(-6, 9, -42, -44), -6, .92)
    _glass(own, pose)
    sleeve(own, arm_path((55, -80), (104, -84), 16, 28), coat)
    spade_hand(own, *rays(-74, 6, 108, -92), -128, .88, spread=.5)


def _face(pen: Pen, region: Region | None, pose: Peer) -> None:
    pen.patch(region, mix('pink', 'rose', .5), -12, -136, 18, 38, alpha=.95, softness=.4, squash=.72)
    for x in (-54, 49):
        cheek(pen, region, x, -137, 12, 10.5)
    if pose.mouth == 'o':
        pen.ink(ellipse(-10, -121, 6, 7.5), DARK_FUR, wobble=.2, edge=.3)
        pen.ink(ellipse(-10, -118, 3.4, 3.4), 'brick', wobble=.2, edge=.3)
    else:
        pen.ink(spline([(-28, -128), (-18, -122), (-6, -124), (6, -129)], False), DARK_FUR, stroke=2.8, wobble=.2,
                edge=.2)
    nose(pen, -12, -143, 1.12)
    mood = 'closed' if pose.shut else 'open'
    eye(pen, -40, -166, 11, Gaze(pose.look, max(.3, pose.lid), mood), FUR)


def _glass(pen: Pen, pose: Peer) -> None:
    """The ring, what is seen in it, and the handle down to the hand."""
    x, y, r = GLASS
    pen.ink(brush_stroke([(x + r * .66, y + r * .74), (104, -104), (128, -66)], 11, 15), DARK_WOOD, wobble=.2)
    pen.ink(brush_stroke([(x + r * .66, y + r * .74), (88, -122)], 13, 13), 'ochre', wobble=.2)
    disc = pen.ink(circle(x, y, r), mix(FUR, 'rose', .1), wobble=.2, edge=.4)
    pen.shade(disc, mix(FUR, 'gold', .35), -8, 8, 10, alpha=.7, blend='normal', low=.35, texture=pen.bristle(60))
    if pose.shut:
        pen.ink(spline([(x - 28, y - 2), (x, y + 12), (x + 28, y - 2)], False), 'cream', stroke=6, wobble=.2)
    else:
        _big_eye(pen, disc, pose)
    pen.ink(circle(x, y, r), 'ochre', stroke=9, wobble=.3, edge=.4)
    pen.ink(circle(x, y, r + 3.4), 'rust', stroke=2, wobble=.3, edge=.4, alpha=.8)
    pen.ink(circle(x, y, r - 1.6), 'glow', stroke=2.2, wobble=.3, edge=.4, alpha=.9)
    shine = [rays(angle, r - 10, x, y) for angle in (200, 222, 244, 262)]
    pen.ink(brush_stroke(shine, 2, 2, 6.5, 20), EYE_WHITE, alpha=.8, wobble=.2, edge=.3)


def _big_eye(pen: Pen, disc: Region | None, pose: Peer) -> None:
    x, y, r = GLASS
    white = min(r * .78, r * .72 * pose.wide)
    ball = pen.ink(ellipse(x, y, white, white * 1.04), EYE_WHITE, wobble=.2, edge=.3, clip=disc)
    pen.shade(ball, mix('rose', 'white', .4), 4, 6, 6, alpha=.6, low=.4, blend='normal')
    px, py = x + pose.look[0] * white * .36, y + pose.look[1] * white * .36
    pen.ink(circle(px, py, white * .58), mix('rust', 'ochre', .45), wobble=.1, edge=.3, clip=ball)
    pen.ink(circle(px, py, white * .58), mix('rust', 'ink', .4), stroke=2.6, wobble=.1, edge=.3, clip=ball)
    pen.ink(circle(px, py, white * .4), PUPIL, wobble=.1, edge=.2, clip=ball)
    pen.ink(circle(px + white * .17, py - white * .2, white * .14), EYE_WHITE, wobble=0, edge=0)
    pen.ink(circle(px - white * .16, py + white * .2, white * .07), EYE_WHITE, wobble=0, edge=0)


def _coaster(pen: Pen) -> None:
    """The coaster held before his belly: written on already."""
    card = pen.ink(polygon([(-40, -66, 6), (14, -72, 6), (20, -24, 6), (-34, -18, 6)], 6), 'cream', wobble=.4)
    pen.shade(card, 'clay', 5, -5, 5, alpha=.45, low=.3)
    pen.ink(polygon([(-34, -61, 4), (10, -66, 4), (15, -29, 4), (-29, -24, 4)], 4), 'brick', stroke=2.2, wobble=.3)
