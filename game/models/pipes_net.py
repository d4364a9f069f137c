"""Old wells, caverns and pipes: who makes and asks what, which pipe runs where, and how much a net of pipes carries.

Owns the map and the maximum flow. A: all of it; the places are invented, and the idea (old infrastructure for storage
or warmth) is the fact sheet's 5.4.
"""
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Pipe:
    """A pipe between two places: its length, what it can carry (MW for each substance), and whether it lies there."""

    ends: tuple[str, str]
    km: float
    carries_mw: Mapping[str, float] = field(hash=False)
    old: bool


def _pipe(ends: str, km: float, old: bool, **carries_mw: float) -> Pipe:
    one, other = ends.split()
    return Pipe((one, other), km, MappingProxyType(carries_mw), old)


# G old gas wells, F factory, W wind and electrolyser, K1 sound cavern, K2 doubtful cavern, N and S towns, I industry
NODES = ("G", "F", "W", "K1", "K2", "N", "S", "I")
PIPES: Mapping[str, Pipe] = MappingProxyType({
    "p1": _pipe("G N", 6, True, heat=5, hydrogen=20),
    "p2": _pipe("F N", 5, False, heat=4),
    "p3": _pipe("F S", 4, False, heat=5),
    "p4": _pipe("W K1", 7, True, heat=3, hydrogen=15),
    "p5": _pipe("K1 I", 3, False, hydrogen=8, heat=2),
    "p6": _pipe("W I", 9, True, hydrogen=8, heat=3),
    "p7": _pipe("N S", 3, False, heat=3),
    "p8": _pipe("G S", 8, True, heat=4, hydrogen=15),
})
HEAT_MADE_MW: Mapping[str, float] = MappingProxyType({"G": 6.0, "F": 9.0})
HEAT_ASKED_MW: Mapping[str, float] = MappingProxyType({"N": 6.0, "S": 5.0})
HYDROGEN_MADE_MW: Mapping[str, float] = MappingProxyType({"W": 12.0})
HYDROGEN_ASKED_MW: Mapping[str, float] = MappingProxyType({"I": 5.0})
CROWDED: tuple[tuple[tuple[str, ...], int], ...] = ((("p1", "p2", "p7"), 2), (("p3", "p7", "p8"), 2))
"""Groups of pipes that run through one narrow place, and how many of each fit."""

_FROM, _TO = "source", "sink"
_Net = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Flow:
    """A flow in MW: all of it, and how much of it runs in each pipe that is used (along or against its ends)."""

    mw: float
    in_pipe_mw: Mapping[str, float]


def max_flow(
    pipes: Collection[str], substance: str, made_mw: Mapping[str, float], asked_mw: Mapping[str, float]
) -> Flow:
    """The most that these pipes can bring from who makes to who asks; pipes run both ways."""
    room: _Net = {}
    for name in sorted(pipes):
        one, other = PIPES[name].ends
        for start, end in ((one, other), (other, one)):
            _add(room, start, end, PIPES[name].carries_mw.get(substance, 0.0))
    for node, mw in made_mw.items():
        _add(room, _FROM, node, mw)
    for node, mw in asked_mw.items():
        _add(room, node, _TO, mw)
    total = 0.0
    while (way := _way(room)) is not None:
        steps = tuple(pairwise(way))
        mw = min(room[start][end] for start, end in steps)
        for start, end in steps:
            room[start][end] -= mw
            _add(room, end, start, mw)
        total += mw
    return Flow(total, MappingProxyType({name: _in_pipe(room, name, substance) for name in sorted(pipes)}))


def _add(room: _Net, start: str, end: str, mw: float) -> None:
    ends = room.setdefault(start, {})
    ends[end] = ends.get(end, 0.0) + mw
    room.setdefault(end, {}).setdefault(start, 0.0)


def _way(room: _Net) -> tuple[str, ...] | None:
    """A shortest way from source to sink with room left; None when there is none."""
    ways: list[tuple[str, ...]] = [(_FROM,)]
    seen = {_FROM}
    for way in ways:
        for node, mw in room.get(way[-1], {}).items():
            if mw > 0.0 and node not in seen:
                if node == _TO:
                    return (*way, node)
                seen.add(node)
                ways.append((*way, node))
    return None


def _in_pipe(room: _Net, name: str, substance: str) -> float:
    """What runs along a pipe (negative: against its ends); no two pipes share both ends."""
    one, other = PIPES[name].ends
    return PIPES[name].carries_mw.get(substance, 0.0) - room[one][other]
