"""What can move on a page: a closed set of verbs, in seconds and picture pixels. Must not know how it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Field

from game.content.shapes.base import Flag, Id, Number, Point, Shape, Whole

STEPS_PER_SECOND: Final = 12
LONGEST_S: Final = 6.0

Seconds = Annotated[Number, Field(gt=0, le=LONGEST_S)]
Delay = Annotated[Number, Field(ge=0, le=LONGEST_S)]
Times = Annotated[Whole, Field(ge=1, le=48)]


class _Moves(Shape):
    sprite: Id
    seconds: Seconds = 1.0
    delay: Delay = 0.0


class Frames(_Moves):
    """The sprite plays its frames `times` times over `seconds`, and holds the first or the last."""

    verb: Literal["frames"]
    times: Times = 1
    hold: Literal["first", "last"] = "last"


class Slide(_Moves):
    """The sprite slides `by` px, easing, and stays there or comes `back`."""

    verb: Literal["slide"]
    by: Point
    back: Flag = False
    times: Times = 1


class Sway(_Moves):
    """The sprite sways `by` px left and right, dying out."""

    verb: Literal["sway"]
    by: Number
    times: Times = 2


class Bob(_Moves):
    """The sprite goes `by` px up and down, `times` times."""

    verb: Literal["bob"]
    by: Number
    times: Times = 2


class Shake(_Moves):
    """The sprite shakes by a few px and stands still again."""

    verb: Literal["shake"]
    by: Number = 6.0
    times: Times = 4


class Appear(_Moves):
    """The sprite is shown from here on; with `seconds` it comes in by steps."""

    verb: Literal["appear"]
    seconds: Annotated[Number, Field(ge=0, le=LONGEST_S)] = 0.0


class Vanish(_Moves):
    """The sprite is gone from here on; with `seconds` it goes by steps."""

    verb: Literal["vanish"]
    seconds: Annotated[Number, Field(ge=0, le=LONGEST_S)] = 0.0


class Drift(_Moves):
    """The sprite drifts `by` px at an even pace, and stays there or comes `back`."""

    verb: Literal["drift"]
    by: Point
    back: Flag = False


class Step(_Moves):
    """The sprite shows its next frame and stays so; after the last comes the first."""

    verb: Literal["step"]
    seconds: Annotated[Number, Field(ge=0, le=LONGEST_S)] = 0.0


class Wait(Shape):
    """What stands below it in the list begins `seconds` later."""

    verb: Literal["wait"]
    seconds: Seconds


Move: TypeAlias = Frames | Slide | Sway | Bob | Shake | Appear | Vanish | Drift | Step
Motion = Annotated[
    Frames | Slide | Sway | Bob | Shake | Appear | Vanish | Drift | Step | Wait, Field(discriminator="verb")
]
VERBS: Final = ("frames", "slide", "sway", "bob", "shake", "appear", "vanish", "drift", "step", "wait")


@dataclass(frozen=True)
class Timed:
    """A move with the seconds at which it begins and ends, counted from the start of its list."""

    move: Move
    start_s: float
    end_s: float


def timed(motions: Sequence[Motion]) -> tuple[Timed, ...]:
    """The moves of a list with their times: all begin together after their own `delay`; a `wait` puts off the rest."""
    put_off_s = 0.0
    moves: list[Timed] = []
    for motion in motions:
        if isinstance(motion, Wait):
            put_off_s += motion.seconds
        else:
            start_s = put_off_s + motion.delay
            moves.append(Timed(motion, start_s, start_s + motion.seconds))
    return tuple(moves)


def lasts_s(motions: Iterable[Motion]) -> float:
    """The seconds after which everything in a list holds its pose."""
    return max((move.end_s for move in timed(tuple(motions))), default=0.0)
