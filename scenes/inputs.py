"""The one vocabulary of what a reader can do, whatever the device: mouse, touch, keyboard or gamepad.

Scenes receive only these values. Ids are those of the scene's own layout (see `Placed`); positions are logical
pixels on the 1920×1080 canvas. Owns no pygame: translation from events stands in `devices`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Point = tuple[int, int]
Direction = Literal["left", "right", "up", "down"]
DIRECTIONS: Mapping[str, Direction] = {"left": "left", "right": "right", "up": "up", "down": "down"}


@dataclass(frozen=True)
class Placed:
    """A thing that can be touched or focused: its id and its place, as (x, y, width, height) in logical pixels.

    `drags` things get Press, Drag and Drop as they happen; others get one Tap on release.
    `focusable` False keeps a thing (a piece of scenery) out of the keyboard's round.
    """

    id: str
    rect: tuple[int, int, int, int]
    drags: bool = False
    focusable: bool = True
    enabled: bool = True
    shape: Literal["disc", "plank", "area"] = "area"
    ring: tuple[int, int, int, int] | None = None
    """Where the focus ring goes when not round the whole thing: a slider's knob."""

    def holds(self, at: Point) -> bool:
        x, y, w, h = self.rect
        return x <= at[0] < x + w and y <= at[1] < y + h

    @property
    def centre(self) -> Point:
        x, y, w, h = self.rect
        return (x + w // 2, y + h // 2)


@dataclass(frozen=True)
class Tap:
    id: str
    at: Point | None = None


@dataclass(frozen=True)
class Press:
    id: str
    at: Point


@dataclass(frozen=True)
class Drag:
    id: str
    at: Point
    by: Point


@dataclass(frozen=True)
class Drop:
    id: str
    at: Point
    over: str | None = None


@dataclass(frozen=True)
class Nudge:
    """Left or right on a focused thing that drags: a slider goes one step (`by` -1 or 1)."""

    id: str
    by: int


@dataclass(frozen=True)
class Swipe:
    direction: Direction


@dataclass(frozen=True)
class Key:
    """A key or gamepad button that the focus round did not use: left right up down enter space escape page_up …"""

    name: str


@dataclass(frozen=True)
class Steer:
    """The direction now held with keys or stick, each part -1…1; sent when it changes."""

    x: float
    y: float


@dataclass(frozen=True)
class Typed:
    text: str


@dataclass(frozen=True)
class Wheel:
    by: int


@dataclass(frozen=True)
class Back:
    """Escape, the gamepad's B, the browser-back mouse button."""


@dataclass(frozen=True)
class Idle:
    """Nobody has touched anything for a while (see app.IDLE_S); sent once, until somebody does."""


Input = Tap | Press | Drag | Drop | Nudge | Swipe | Key | Steer | Typed | Wheel | Back | Idle


@dataclass(frozen=True)
class Wait:
    """In a script of inputs: let `seconds` of play time pass."""

    seconds: float


@dataclass(frozen=True)
class DragOnto:
    """In a script of inputs: drag one thing onto another."""

    id: str
    onto: str


Step = Input | Wait | DragOnto


class ScriptError(ValueError):
    """A line of INPUTS that cannot be read."""


def parse_script(text: str) -> tuple[Step, ...]:
    """'tap:next,wait:0.5,key:left,drag:slider:end' as steps. Raises ScriptError naming the piece that is wrong."""
    return tuple(_parse_step(piece.strip()) for piece in text.split(",") if piece.strip())


def _parse_step(piece: str) -> Step:
    verb, _, rest = piece.partition(":")
    if verb == "tap" and rest:
        return Tap(rest)
    if verb == "key" and rest:
        return Back() if rest in {"escape", "back"} else Key(rest)
    if verb == "type" and rest:
        return Typed(rest)
    if verb == "swipe" and rest in DIRECTIONS:
        return Swipe(DIRECTIONS[rest])
    if verb == "wait" and re.fullmatch(r"\d+(\.\d+)?", rest):
        return Wait(float(rest))
    if verb == "drag" and ":" in rest:
        source, _, target = rest.partition(":")
        return DragOnto(source, target)
    raise ScriptError(
        f"cannot read '{piece}': use tap:ID, key:NAME, type:TEXT, swipe:DIRECTION, drag:ID:ID or wait:SECONDS"
    )


def hit(placed: tuple[Placed, ...], at: Point) -> Placed | None:
    """The thing under a point; later things lie on top."""
    for thing in reversed(placed):
        if thing.holds(at):
            return thing
    return None


def find(placed: tuple[Placed, ...], wanted: str) -> Placed | None:
    for thing in placed:
        if thing.id == wanted:
            return thing
    return None
