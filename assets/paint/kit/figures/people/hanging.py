"""The six people off the ground: they hang by one hand, with legs that dangle.

Owns how legs and shoes hang and where the hand is that holds on; bodies and heads are each person's own. Jantien
keeps her chair. The pen of a hanging person has its origin at the hand.
"""
from collections.abc import Callable
from dataclasses import dataclass, replace

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, rect, spline

from ..eyes import Gaze
from ..pen import Pen, Point, shifted
from ..tints import DENIM
from .bennie import BENNIE, OVERALL, salt
from .egbert import EGBERT, SLIPPER
from .jantien import JANTIEN
from .parts import stripes
from .roelof import ROELOF, clog
from .selam import SELAM
from .stance import Arm, Build, Stance, draw_person
from .truida import TRUIDA

HOLD = (58, -436)       # the hand that holds on, in a person's own units
Shoe = Callable[[Pen], None]


@dataclass(frozen=True)
class Leg:
    """Hip, knee and ankle in the person's units, and how far the foot hangs down (degrees)."""
    hip: Point
    knee: Point
    ankle: Point
    turn: float = 40


@dataclass(frozen=True)
class Legs:
    """Both legs of a person, far one first, with the width of the hose at hip and ankle."""
    far: Leg
    near: Leg
    colour: Colour
    width: tuple[float, float]
    shoe: Shoe
    far_shoe: Shoe


def _sock(pen: Pen) -> None:
    """A foot that has lost its clog: a grey sock with a brick toe."""
    foot = pen.ink(spline([(-16, -24, 'c'), (12, -24, 'c'), (20, -12), (38, -6), (36, 4), (-12, 5), (-18, -6)]),
                   mix('till', 'paper', .35))
    pen.shade(foot, 'plum', 3, -7, 6, alpha=.5, low=.3)
    pen.ink(ellipse(33, -1, 10, 8), 'brick', wobble=.2, clip=foot)


def _slipper(pen: Pen) -> None:
    slipper = pen.ink(spline(shifted(SLIPPER, 0, 0)), 'brick')
    stripes(pen, slipper, 'sand', -26, 4, 9, 2.4)


def _boot(pen: Pen) -> None:
    pen.ink(spline([(-13, -52, 'c'), (12, -52, 'c'), (13, -20), (36, -9), (36, 1, 'c'), (-14, 1, 'c')]), 'ink')
    pen.ink(rect(-14, -3, 50, 6, 2), 'brick', wobble=.2)


def _sneaker(pen: Pen) -> None:
    pen.ink(brush_stroke([(-18, -36), (18, -36)], 11, 11), mix('frost', 'indigo', .3))
    pen.ink(rect(-13, -32, 24, 18), 'brick', wobble=.2)
    shoe = pen.ink(spline([(-18, -20, 'c'), (10, -24), (40, -10), (42, 1, 'c'), (-20, 1, 'c')]), 'white')
    pen.shade(shoe, 'ice', 2, -8, 6, alpha=.7)
    pen.ink(rect(-20, -3, 62, 6, 3), 'brick', wobble=.2)


def _work_boot(pen: Pen) -> None:
    boot = pen.ink(spline([(-30, -34, 'c'), (26, -34, 'c'), (30, -18), (50, -8), (50, 2, 'c'), (-32, 2, 'c')]),
                   mix('peat', 'ink', .3))
    pen.shade(boot, 'ink', 4, -8, 6, alpha=.6)
    salt(pen, boot, (-34, -12, 52, 2), 9, 6)


LEGS = {
    'roelof': Legs(Leg((30, -196), (52, -112), (30, -26), 58), Leg((-30, -196), (-16, -104), (-44, -24), 34), 'indigo',
                   (66, 54), lambda pen: clog(pen, 0), _sock),
    'egbert': Legs(Leg((28, -164), (42, -92), (22, -22), 50), Leg((-28, -164), (-24, -88), (-46, -26), 62),
                   mix('clay', 'moss', .35), (58, 42), _slipper, _slipper),
    'truida': Legs(Leg((22, -110), (30, -70), (22, -26), 44), Leg((-22, -110), (-18, -76), (-40, -38), 70),
                   mix('plum', 'ink', .2), (19, 15), _boot, _boot),
    'selam': Legs(Leg((24, -190), (62, -122), (40, -40), 48), Leg((-22, -190), (-34, -104), (-62, -26), 66), DENIM,
                  (50, 33), _sneaker, _sneaker),
    'bennie': Legs(Leg((38, -164), (56, -92), (40, -26), 52), Leg((-38, -164), (-42, -88), (-58, -26), 36), OVERALL,
                   (74, 58), _work_boot, _work_boot),
}
BUILDS = {build.name: build for build in (BENNIE, EGBERT, JANTIEN, ROELOF, SELAM, TRUIDA)}


def _dangling(legs: Legs, pack: Callable[[Pen], None] | None = None) -> Callable[[Pen, Stance], None]:
    """What is below the waist of one who hangs."""
    def below(pen: Pen, _: Stance) -> None:
        if pack is not None:
            pack(pen)
        for leg, shoe, dark in ((legs.far, legs.far_shoe, .16), (legs.near, legs.shoe, 0)):
            start, end = legs.width
            shoe(pen.placed(*leg.ankle, leg.turn).placed(0, 22))
            cloth = pen.ink(brush_stroke([leg.hip, leg.knee, leg.ankle], start, end, (start + end) / 2),
                            mix(legs.colour, 'ink', dark), wobble=.5, edge=.7, angle=90, streak=.07)
            pen.shade(cloth, 'ink', 10, -2, 9, alpha=.65, texture='bristle090', low=.28)
            if legs.colour is OVERALL:
                x, y = leg.ankle
                stripes(pen, cloth, 'glow', y - 44, y - 30, 30, 11, plate=None, alpha=.9, span=(x - 60, x + 60))
    return below


def _pack(pen: Pen) -> None:
    pack = pen.ink(rect(-86, -292, 70, 116, 24), 'teal', wobble=.7, tooth=.003)
    pen.shade(pack, 'ink', 16, -8, 12, alpha=.6, low=.3)
    pen.ink(rect(-84, -232, 40, 44, 10), mix('teal', 'sea', .5))


def hanging_build(name: str) -> Build:
    """One of the six as a build whose legs dangle."""
    build = BUILDS[name]
    if name == 'jantien':
        return build
    return replace(build, below=_dangling(LEGS[name], _pack if name == 'selam' else None))


def hanging_pen(canvas: Canvas, hand: Point, size: float, flip: bool, turn: float, seat: Point = (0, 0)) -> Pen:
    """A pen in the person's own units, whose holding hand lies at `hand` px, turned by `turn` degrees about it."""
    return Pen.at(canvas, *hand, size, flip, turn).placed(-HOLD[0] - seat[0], -HOLD[1] - seat[1])


def hang(pen: Pen, name: str, stance: Stance, gaze: Gaze) -> None:
    """Paint one who hangs; the far hand of `stance` is put where it holds on."""
    build = hanging_build(name)
    hold = Arm((86, -350), (HOLD[0] + 3, HOLD[1] + 12), 'fist', -64)
    draw_person(pen, build, replace(stance, far=hold), gaze)
