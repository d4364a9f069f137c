"""What moves in the land-use scene, in small held steps: the water to its season's level, Mo to another place.

Owns how far each is; knows no plan and no pictures.
"""

from __future__ import annotations

from dataclasses import dataclass

STEPS_PER_S = 12
RISE_S = 0.7
"""How long the water takes to its level."""
MO_PX_PER_S = 900.0


@dataclass
class Rise:
    """The depth to water at each place, m: `now`, on its way from one set of levels to another."""

    now: tuple[float, ...]
    goal: tuple[float, ...] = ()
    _start: tuple[float, ...] = ()
    _spent_s: float = RISE_S

    def __post_init__(self) -> None:
        self.goal = self._start = self.now

    @property
    def still(self) -> bool:
        return self._spent_s >= RISE_S

    def begin(self, goal: tuple[float, ...], *, at_once: bool) -> None:
        """Go to other levels; nothing happens when they are the goal already."""
        if goal != self.goal:
            self._start, self.goal = self.now, goal
            self._spent_s = RISE_S if at_once else 0.0
            self.now = goal if at_once else self.now

    def update(self, dt_s: float) -> bool:
        """True when the water stands elsewhere than before."""
        if self.still:
            return False
        before = int(self._spent_s * STEPS_PER_S)
        self._spent_s += dt_s
        if not self.still and int(self._spent_s * STEPS_PER_S) == before:
            return False
        share = min(1.0, self._spent_s / RISE_S)
        pairs = zip(self._start, self.goal, strict=True)
        self.now = tuple(a + (b - a) * share for a, b in pairs) if share < 1.0 else self.goal
        return True


@dataclass
class Walk:
    """Mo's x, px, on his way to another; `step` counts his held poses."""

    x: float
    goal: float = 0.0
    step: int = 0
    _owed_s: float = 0.0

    def __post_init__(self) -> None:
        self.goal = self.x

    @property
    def still(self) -> bool:
        return self.x == self.goal

    @property
    def leftwards(self) -> bool:
        return self.goal < self.x

    def begin(self, goal: float, *, at_once: bool) -> None:
        self.goal = goal
        if at_once:
            self.x = goal

    def update(self, dt_s: float) -> bool:
        """True when he stands elsewhere than before."""
        if self.still:
            self._owed_s = 0.0
            return False
        self._owed_s += dt_s
        if self._owed_s < 1 / STEPS_PER_S:
            return False
        reach = MO_PX_PER_S * self._owed_s
        self._owed_s, self.step = 0.0, self.step + 1
        way = self.goal - self.x
        self.x = self.goal if abs(way) <= reach else self.x + (reach if way > 0 else -reach)
        return True
