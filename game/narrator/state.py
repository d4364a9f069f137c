"""One reader: where the reader is, what was visited, found, set and won. Frozen; this is what a save holds.

Knows ids only: not which ids exist (the book does), no words, no clock, no disk.
"""
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MOST_CORES = 6
FINDS_FOR_KNOWLEDGE = 8

Setting = float | str | bool | None | tuple[Any, ...]
"""A model's input as a reader set it: a number, a word, yes/no, or a list of those (as a tuple)."""
ModelInputs = tuple[tuple[str, Setting], ...]


@dataclass(frozen=True, slots=True)
class Core:
    """A drill core in the tray: where it was drilled, `x_m` metres from the left edge of a profile."""

    profile: str
    x_m: float


@dataclass(frozen=True, slots=True)
class Reader:
    """Everything the book remembers of one reader. Tuples of ids stand in the order in which they came.

    place: where the reader is. bookmark: the page of the ribbon. last_page: the page that was open last.
    visited: pages. hotspots: `chapter/page/hotspot`. models: per discovery its inputs by name, both sorted.
    discoveries: whose goal was reached. card_log: the open game, None when none is. cards_won: `region/quarters`.
    hollows: what the reader decided of each, sorted. terms: glossary words looked up.
    """

    place: str = "title"
    bookmark: str | None = None
    last_page: str | None = None
    visited: tuple[str, ...] = ()
    hotspots: tuple[str, ...] = ()
    finds: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    cores: tuple[Core, ...] = ()
    models: tuple[tuple[str, ModelInputs], ...] = ()
    discoveries: tuple[str, ...] = ()
    hollows: tuple[tuple[str, str], ...] = ()
    card_log: tuple[str, ...] | None = None
    cards_won: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()

    @property
    def resume_page(self) -> str | None:
        """Where 'go on reading' opens: at the ribbon, else the page that was open last; None at the very start."""
        return self.bookmark or self.last_page

    @property
    def finds_bonus(self) -> int:
        """Knowledge that the finds bring to the card table: 1 from eight finds on (secrets do not count)."""
        return int(len(self.finds) >= FINDS_FOR_KNOWLEDGE)

    def inputs_of(self, discovery: str) -> Mapping[str, Setting]:
        """The inputs this reader set in a discovery, by name; empty when never touched."""
        return dict(dict(self.models).get(discovery, ()))

    def decision_on(self, hollow: str) -> str | None:
        """What this reader decided of a hollow, or None."""
        return dict(self.hollows).get(hollow)
