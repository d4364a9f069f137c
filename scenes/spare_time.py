"""Whether something for later may be done between two pictures without the next one coming late.

A frame that leaves room is followed by one step of what a place prepares, as long as such steps have been short: on a
slow machine the place prepares when it rests.
"""

from __future__ import annotations

ROOM_S = 0.011
"""What a picture and a step may take together, of the 1/60 s that a picture has."""
FIRST_STEP_S = 0.004
FORGETS = 0.97
"""How a long step is forgotten: after 40 pictures it counts a third."""


class SpareTime:
    def __init__(self) -> None:
        self._step_s = FIRST_STEP_S

    def allows(self, picture_s: float) -> bool:
        """After a picture that took so long."""
        self._step_s *= FORGETS
        return picture_s + self._step_s <= ROOM_S

    def took(self, step_s: float) -> None:
        self._step_s = max(self._step_s, step_s)
