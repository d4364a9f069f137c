"""The hand that moves flags: whether a finger drags one or only touched it, and which one was taken up.

Owns where the finger is; knows no plan and no pictures.
"""

from __future__ import annotations

from dataclasses import dataclass

from scenes.inputs import Drag, Drop, Point, Press

SLIP_PX = 28
"""A finger that moved less than this has touched a flag, not dragged it."""


@dataclass
class Hand:
    """`held`: the use whose flag was taken up; `finger`: where it is dragged to, None while it only waits."""

    held: str | None = None
    finger: Point | None = None
    _pressed_at: Point | None = None

    def feel(self, use: str, given: Press | Drag | Drop) -> str | None:
        """What a press, drag or drop on a use's flag comes to: 'follow', 'land', 'touch', or nothing yet."""
        match given:
            case Press(_, at):
                self._pressed_at = at
                return None
            case Drag(_, at):
                if self.finger is None and not self._moved(at):
                    return None
                self.held = use
                return "follow"
            case Drop(_, at):
                dragged = self.finger is not None or self._moved(at)
                self.finger = self._pressed_at = None
                return "land" if dragged else "touch"

    def _moved(self, at: Point) -> bool:
        start = self._pressed_at or at
        return max(abs(at[0] - start[0]), abs(at[1] - start[1])) > SLIP_PX

    def open(self) -> None:
        """Let go of everything."""
        self.held = self.finger = self._pressed_at = None
