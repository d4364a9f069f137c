"""From pointer down/move/up to taps, drags and swipes. Pure: it knows positions and seconds, not devices."""

from __future__ import annotations

from dataclasses import dataclass

from scenes.inputs import Drag, Drop, Input, Placed, Point, Press, Swipe, Tap, hit

TAP_SLIP_PX = 28
SWIPE_MIN_PX = 120
SWIPE_MAX_S = 0.7


@dataclass
class Pointer:
    """One finger or the mouse. Second fingers are ignored while the first is down: one touch counts once."""

    held: Placed | None = None
    start: Point | None = None
    last: Point = (0, 0)
    start_s: float = 0.0

    @property
    def pressed_id(self) -> str | None:
        return self.held.id if self.held and self.held.enabled else None

    def down(self, placed: tuple[Placed, ...], at: Point, now_s: float) -> tuple[Input, ...]:
        if self.start is not None:
            return ()
        self.held, self.start, self.last, self.start_s = hit(placed, at), at, at, now_s
        if self.held is not None and self.held.drags and self.held.enabled:
            return (Press(self.held.id, at),)
        return ()

    def move(self, at: Point) -> tuple[Input, ...]:
        if self.start is None:
            return ()
        by = (at[0] - self.last[0], at[1] - self.last[1])
        self.last = at
        if self.held is not None and self.held.drags and self.held.enabled and by != (0, 0):
            return (Drag(self.held.id, at, by),)
        return ()

    def up(self, placed: tuple[Placed, ...], at: Point, now_s: float) -> tuple[Input, ...]:
        if self.start is None:
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
        same = held is not None and under is not None and held.id == under.id
        if same or (held is not None and max(abs(dx), abs(dy)) <= TAP_SLIP_PX):
            assert held is not None
            return (Tap(held.id, at),)
        return ()
