"""The state of a match: everything that is true on the table at one moment, and simple questions about it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Literal, TypeAlias

Phase: TypeAlias = Literal["news", "boon", "work", "play", "over"]
Token: TypeAlias = Literal["none", "snag", "chance"]
Level: TypeAlias = Literal["rustig", "gewoon", "storm"]


@dataclass(frozen=True, slots=True)
class CardState:
    """A card of the row: jobs done, the token on it, and when it was laid. `snagged_by` is the news that did it."""

    id: str
    jobs_done: int = 0
    token: Token = "none"
    laid_in_quarter: int | None = None
    snagged_by: str | None = None


@dataclass(frozen=True, slots=True)
class State:
    """The whole table.

    `quarter` counts from 1. `seats` are chair ids clockwise. `cards` stand in the order of the row.
    `piles` hold the news still to come, next first. `marks` are counted by theme, in the order of THEMES.
    `turns_left` is what remains of this quarter, `turn_index` what has been taken of it.
    """

    region: str
    quarters: int
    level: Level
    players: int
    quarter: int
    phase: Phase
    turns_left: int
    turn_index: int
    seats: tuple[str, ...]
    money: int
    support: int
    knowledge: int
    cards: tuple[CardState, ...]
    piles: tuple[tuple[str, ...], ...]
    news_now: str | None
    marks: tuple[int, ...]
    laid_order: tuple[str, ...]
    jobs_needed: int
    turns_on_snags: int
    overflow_lost: int


def seat_at_turn(state: State) -> int:
    """The seat that decides now: in work whoever's turn it is, else the starting seat of the quarter."""
    turn = state.turn_index if state.phase == "work" else 0
    return (state.quarter - 1 + turn) % len(state.seats)


def player_of(state: State, seat: int) -> int:
    """The player (0 to players - 1) who owns a seat."""
    return seat % state.players


def is_won(state: State) -> bool:
    """Whether all cards lie."""
    return len(state.laid_order) == len(state.cards)


def is_ready(state: State, card: CardState) -> bool:
    """Whether all jobs that this match needs are done."""
    return card.jobs_done >= state.jobs_needed


def state_hash(state: State) -> str:
    """The same 16 hex digits for the same state, on every machine."""
    text = json.dumps(asdict(state), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
