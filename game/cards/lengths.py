"""The two lengths of a match and the three levels, as simulated for the balance table of the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.cards.state import Level

LEVELS: tuple[Level, ...] = ("rustig", "gewoon", "storm")
LONG, SHORT = 8, 4
PLAYERS = range(1, 7)


@dataclass(frozen=True, slots=True)
class Length:
    """How a match of this many quarters starts, and from how many laid cards on the heavier piles are drawn.

    `head_starts`: cards with job 1 done besides the region's. `first_quarter`: its number counted from early 2022.
    """

    money: int
    support: int
    knowledge: int
    head_starts: int
    jobs_needed: int
    first_quarter: int
    steps: Mapping[Level, tuple[int, int]]


LENGTHS: Mapping[int, Length] = MappingProxyType({
    LONG: Length(
        money=4, support=3, knowledge=0, head_starts=2, jobs_needed=3, first_quarter=0,
        steps=MappingProxyType({"rustig": (3, 6), "gewoon": (2, 5), "storm": (1, 4)}),
    ),
    SHORT: Length(
        money=9, support=9, knowledge=1, head_starts=1, jobs_needed=2, first_quarter=4,
        steps=MappingProxyType({"rustig": (4, 7), "gewoon": (3, 6), "storm": (2, 5)}),
    ),
})


def pile_for(quarters: int, level: Level, laid: int) -> int:
    """The pile (0 kans, 1 tegenslag, 2 incident) that is drawn from with so many cards laid when a quarter begins."""
    first, second = LENGTHS[quarters].steps[level]
    return (laid >= first) + (laid >= second)


def calendar(quarters: int, quarter: int) -> tuple[int, int]:
    """The year and the quarter of that year (1 to 4): quarter 1 of a long match is early 2022, of a short one 2023."""
    count = LENGTHS[quarters].first_quarter + quarter - 1
    return 2022 + count // 4, count % 4 + 1
