"""From pointer down/move/up to taps, drags and swipes. Pure: it knows positions and seconds, not devices."""

from __future__ import annotations

from dataclasses import dataclass

from scenes.inputs import Drag, Drop, Input, Placed, Point, Press, Swipe, Tap, hit

TAP_SLIP_PX = 28
SWIPE_MIN_PX = 120
SWIPE_MAX_S = 0.7


MOUSE = -1
"""Who points, where fingers have their own numbers."""


@dataclass
class Pointer:
    """One finger or the mouse. While it is down, what others do is ignored: one touch counts once."""

    held: Placed | None = None
    start: Point | None = None
    last: Point = (0, 0)
    start_s: float = 0.0
    who: int = MOUSE

    @property
    def pressed_id(self) -> str | None:
        return self.held.id if self.held and self.held.enabled else None

    def down(self, placed: tuple[Placed, ...], at: Point, now_s: float, who: int = MOUSE) -> tuple[Input, ...]:
        if self.start is not None:
            return ()
        self.who, self.held, self.start, self.last, self.start_s = who, hit(placed, at), at, at, now_s
        if self.held is not None and self.held.drags and self.held.enabled:
            return (Press(self.held.id, at),)
        return ()

    def move(self, at: Point, who: int = MOUSE) -> tuple[Input, ...]:
        if self.start is None or who != self.who:
            return ()
        by = (at[0] - self.last[0], at[1] - self.last[1])
        self.last = at
        if self.held is not None and self.held.drags and self.held.enabled and by != (0, 0):
            return (Drag(self.held.id, at, by),)
        return ()

    def up(self, placed: tuple[Placed, ...], at: Point, now_s: float, who: int = MOUSE) -> tuple[Input, ...]:
        if self.start is None or who != self.who:
            return ()
        held, start = self.held, self.start
        self.held = self.start = None
        under = hit(placed, at)
        if held is not None and held.drags and held.enabled:
            return (Drop(held.id, at, under.id if under else None),)
        dx, dy = at[0] - start[0], at[1] - start[1]
        if max(abs(dx), abs(dy)) >= SWIPE_MIN_PX and now_s - self.start_s <= SWIPE_MAX_S:
            if abs(dx) > abs(dy):
                return (Swipe("left" if dx < 0 else "right"),)
            return (Swipe("up" if dy < 0 else "down"),)
        if held is None:
            return ()
        near = max(abs(dx), abs(dy)) <= TAP_SLIP_PX
        return (Tap(held.id, at),) if near or (under is not None and held.id == under.id) else ()

    def let_go(self) -> tuple[Input, ...]:
        """Whatever is held is held no more: something that drags is dropped where it is."""
        held, self.held, self.start = self.held, None, None
        return (Drop(held.id, self.last),) if held is not None and held.drags and held.enabled else ()
