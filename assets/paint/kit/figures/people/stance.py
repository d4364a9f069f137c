"""How people hold themselves: lean, tilt, gaze, mouth and arms, as values; and the order in which one is painted.

Owns the common frame of a person (feet at y = 0, waist at -200, neck at -312); each person's module owns the shapes.
"""
from collections.abc import Callable
from dataclasses import dataclass

from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import polygon

from ..eyes import Gaze
from ..pen import Pen, Point
from .parts import fist, flat_hand, hose, open_hand, pointing_hand

WAIST, NECK = -200, -312


@dataclass(frozen=True)
class Arm:
    """An elbow, a wrist and what the hand does there: fist | open | point | flat | none, turned by degrees."""
    elbow: Point
    wrist: Point
    hand: str = 'fist'
    turn: float = 0


@dataclass(frozen=True)
class Stance:
    """One pose of one person, in degrees; `brow` (lift) and `stride` (feet apart) in units.

    `prop` names what the hands hold, as the person's module understands it.
    """
    near: Arm
    far: Arm
    lean: float = 0
    tilt: float = 0
    look: Point = (.6, 0)
    lid: float = 0
    mood: str = 'open'
    mouth: str = 'smile'
    brow: float = 0
    stride: float = 0
    prop: str = ''


def _nothing(pen: Pen, stance: Stance) -> None:
    """Nothing stands before most people."""


@dataclass(frozen=True)
class Build:
    """What one person's module gives: painters of the parts and the measures of the arms.

    `front` is painted between torso and near arm; `seat` is where the upper half sits instead of standing.
    """
    name: str
    skin: Colour
    sleeve: Colour
    far_sleeve: Colour
    near_shoulder: Point
    far_shoulder: Point
    arm: tuple[float, float]
    hand: float
    below: Callable[[Pen, Stance], None]
    torso: Callable[[Pen, Stance], None]
    head: Callable[[Pen, Stance, Gaze], None]
    carried: Callable[[Pen, Stance, str], None]
    stances: dict[str, Stance]
    front: Callable[[Pen, Stance], None] = _nothing
    seat: Point = (0, 0)


def draw_arm(pen: Pen, build: Build, stance: Stance, which: str) -> None:
    """One arm with its hand; `carried` is asked before ('behind_near') and after ('near') it."""
    arm = stance.near if which == 'near' else stance.far
    shoulder = build.near_shoulder if which == 'near' else build.far_shoulder
    colour = build.sleeve if which == 'near' else build.far_sleeve
    build.carried(pen, stance, f'behind_{which}')
    start, end = build.arm
    narrow = 1 if which == 'near' else .92
    hose(pen, [shoulder, arm.elbow, arm.wrist], colour, start * narrow, end * narrow,
         (10, -2) if which == 'near' else (4, 4))
    draw_hand(pen, arm, build.skin, build.hand)
    build.carried(pen, stance, which)


def draw_hand(pen: Pen, arm: Arm, skin: Colour, size: float) -> None:
    """The hand at the end of an arm, a little beyond the cuff."""
    (ex, ey), (wx, wy) = arm.elbow, arm.wrist
    reach = ((wx - ex) ** 2 + (wy - ey) ** 2) ** .5 or 1
    x, y = wx + (wx - ex) / reach * 9, wy + (wy - ey) / reach * 9
    match arm.hand:
        case 'fist':
            fist(pen, x, y, skin, size, arm.turn)
        case 'open':
            open_hand(pen, x, y, skin, size, arm.turn)
        case 'point':
            pointing_hand(pen, x, y, skin, size, arm.turn)
        case 'flat':
            flat_hand(pen, x, y, skin, size, arm.turn)


def draw_person(pen: Pen, build: Build, stance: Stance, gaze: Gaze) -> None:
    """A whole figure: what is below the waist, the far arm, torso, head, what stands in front, the near arm."""
    build.below(pen, stance)
    upper = pen.placed(*build.seat).turned(stance.lean, 0, WAIST)
    draw_arm(upper, build, stance, 'far')
    build.torso(upper, stance)
    build.head(upper.turned(stance.tilt, 0, NECK), stance, gaze)
    build.front(pen, stance)
    draw_arm(upper, build, stance, 'near')


def draw_half(pen: Pen, build: Build, stance: Stance, gaze: Gaze) -> None:
    """All above the waist, with the waist at y = 0."""
    upper = pen.placed(0, -WAIST).turned(stance.lean, 0, WAIST)
    draw_arm(upper, build, stance, 'far')
    build.torso(upper, stance)
    build.head(upper.turned(stance.tilt, 0, NECK), stance, gaze)
    draw_arm(upper, build, stance, 'near')


def draw_at_table(pen: Pen, build: Build, stance: Stance, gaze: Gaze) -> None:
    """A half figure behind the far edge of a table (y = 0): torso cut at the edge, both arms laid over it."""
    upper = pen.placed(0, -WAIST).turned(stance.lean, 0, WAIST)
    above = pen.clipped(polygon([(-500, -700), (500, -700), (500, 0), (-500, 0)]))
    behind = above.placed(0, -WAIST).turned(stance.lean, 0, WAIST)
    build.torso(behind, stance)
    build.head(upper.turned(stance.tilt, 0, NECK), stance, gaze)
    draw_arm(upper, build, stance, 'far')
    draw_arm(upper, build, stance, 'near')
