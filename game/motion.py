"""Cut-outs moved by hand: sprites that play a closed set of motions in steps of a twelfth of a second, then hold.

Takes motions with their times (game.content.shapes.motion), gives each sprite its place and frame: for the screen and
for paper. Must not know a page, or how anything is drawn; loads none of the shapes, so that the title is there at once.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.content.shapes.motion import Move, Timed

STEP_S = 1 / 12
"""Held poses: twelve pictures a second, as in cut-out film."""


@dataclass
class Puppet:
    """A sprite as it stands now: offset in px from its place, its frame, whether it is seen."""

    frames: int = 1
    dx: float = 0.0
    dy: float = 0.0
    frame: int = 0
    shown: bool = True

    def pose(self) -> tuple[int, int, int, bool]:
        return (round(self.dx), round(self.dy), self.frame, self.shown)


@dataclass(eq=False)
class _Running:
    timed: Timed
    puppet: Puppet
    passed_s: float = 0.0
    start: tuple[float, float] = (0.0, 0.0)
    start_frame: int = 0
    begun: bool = False

    @property
    def motion(self) -> Move:
        return self.timed.move


@dataclass
class Performance:
    """All puppets of a picture and the motions that run now."""

    puppets: dict[str, Puppet]
    still: bool = False
    """Reduced motion: the last pose at once."""
    _running: list[_Running] = field(default_factory=list)
    _left_over_s: float = 0.0

    def start(self, moves: Iterable[Timed]) -> set[str]:
        """Begin motions; what ran before with the same verb on its sprite ends. Gives what moved at once."""
        moved: set[str] = set()
        earlier = tuple(self._running)
        for timed in moves:
            puppet = self.puppets.get(timed.move.sprite)
            if puppet is None:
                continue
            moved |= self._stop(earlier, timed.move)
            run = _Running(timed, puppet)
            if self.still:
                _begin(run)
                _pose(run, 1.0)
                moved.add(timed.move.sprite)
            else:
                self._running.append(run)
        return moved

    def _stop(self, earlier: Sequence[_Running], move: Move) -> set[str]:
        moved = set()
        for run in earlier:
            if run in self._running and (run.motion.sprite, run.motion.verb) == (move.sprite, move.verb):
                if run.begun:
                    _pose(run, 1.0)
                    moved.add(run.motion.sprite)
                self._running.remove(run)
        return moved

    def begin_again(self, shown: Mapping[str, bool]) -> set[str]:
        """All puppets as at first, with what is `shown` then; gives those whose pose that changes."""
        before = {name: puppet.pose() for name, puppet in self.puppets.items()}
        self._running.clear()
        self._left_over_s = 0.0
        for name, puppet in self.puppets.items():
            puppet.dx = puppet.dy = 0.0
            puppet.frame, puppet.shown = 0, shown[name]
        return {name for name, puppet in self.puppets.items() if puppet.pose() != before[name]}

    def running(self) -> bool:
        return bool(self._running)

    def update(self, dt_s: float) -> set[str]:
        """Let time pass; gives the sprites whose pose changed."""
        self._left_over_s += dt_s
        changed: set[str] = set()
        while self._left_over_s >= STEP_S:
            self._left_over_s -= STEP_S
            changed |= self._step()
        if not self._running:
            self._left_over_s = 0.0
        return changed

    def finish(self) -> set[str]:
        """Every running motion at its end, at once."""
        changed = set()
        for run in self._running:
            _begin(run)
            _pose(run, 1.0)
            changed.add(run.motion.sprite)
        self._running.clear()
        return changed

    def _step(self) -> set[str]:
        before = {name: puppet.pose() for name, puppet in self.puppets.items()}
        for run in list(self._running):
            run.passed_s += STEP_S
            after, lasts_s = run.passed_s - run.timed.start_s, run.timed.end_s - run.timed.start_s
            if after < 0:
                continue
            _begin(run)
            share = min(1.0, after / lasts_s) if lasts_s > 0 else 1.0
            _pose(run, share)
            if share >= 1.0:
                self._running.remove(run)
        return {name for name, puppet in self.puppets.items() if puppet.pose() != before[name]}


def _begin(run: _Running) -> None:
    if not run.begun:
        run.begun = True
        run.start, run.start_frame = (run.puppet.dx, run.puppet.dy), run.puppet.frame
        if run.motion.verb in {"frames", "slide", "drift", "sway", "bob", "shake", "step"}:
            run.puppet.shown = True


def _pose(run: _Running, share: float) -> None:
    """Put the puppet where its motion is after `share` (0-1) of its time."""
    motion, puppet = run.motion, run.puppet
    if motion.verb == "frames":
        puppet.frame = _frame_at(motion, puppet.frames, share)
    elif motion.verb in {"slide", "drift"}:
        dx, dy = _pair(_by(motion))
        way = share if motion.verb == "drift" else _eased(share)
        if getattr(motion, "back", False):
            way = _eased(1 - abs(2 * share - 1))
        puppet.dx, puppet.dy = run.start[0] + dx * way, run.start[1] + dy * way
    elif motion.verb == "sway":
        puppet.dx = run.start[0] + _size(_by(motion)) * (1 - share) * math.sin(share * math.tau * _times(motion))
    elif motion.verb == "bob":
        puppet.dy = run.start[1] - _size(_by(motion)) * abs(math.sin(share * math.pi * _times(motion)))
    elif motion.verb == "shake":
        puppet.dx = run.start[0] + _size(_by(motion)) * (1 - share) * (1 if round(share * 24) % 2 else -1)
        if share >= 1.0:
            puppet.dx = run.start[0]
    elif motion.verb == "step":
        puppet.frame = (run.start_frame + 1) % puppet.frames
    elif motion.verb == "appear":
        puppet.shown = True
    elif motion.verb == "vanish":
        puppet.shown = False


def _frame_at(motion: Move, frames: int, share: float) -> int:
    if share >= 1.0:
        return 0 if getattr(motion, "hold", "last") == "first" else frames - 1
    return int(share * frames * _times(motion)) % frames


def _by(motion: Move) -> Any:
    return getattr(motion, "by", 0)


def _times(motion: Move) -> int:
    return max(1, int(getattr(motion, "times", 1)))


def _eased(share: float) -> float:
    return share * share * (3 - 2 * share)


def _pair(by: Any) -> tuple[float, float]:
    if isinstance(by, Sequence):
        return (float(by[0]), float(by[1]))
    return (float(by or 0), 0.0)


def _size(by: Any) -> float:
    if isinstance(by, Sequence):
        return float(by[0] or by[1])
    return float(by or 8)
