"""Why something cannot be done: a code with ids and amounts. The words stand in story/cards/table.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from game.cards.card import Cost
from game.cards.state import Phase

Code: TypeAlias = Literal[
    "game_over",
    "table_full",
    "last_player",
    "not_this_phase",
    "not_your_turn",
    "answer_too_dear",
    "card_lies",
    "jobs_done",
    "card_snagged",
    "no_snag",
    "money_short",
    "support_short",
    "knowledge_short",
    "card_not_ready",
    "store_full",
]
CODES: tuple[Code, ...] = get_args(Code)
"""In the order of checking: the first that holds is the refusal."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A code and what its words need.

    `card`: the card it is about. `seat`: who is at the turn. `phase`: what comes first. `missing`: how much of a stock
    or how many jobs. `short`: for answer_too_dear, the money and support that are missing.
    """

    code: Code
    card: str | None = None
    seat: int | None = None
    phase: Phase | None = None
    missing: int = 0
    short: Cost | None = None


class NotAllowed(AssertionError):
    """Something was carried out that `why_not` refuses: a mistake of the caller, not of a player."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(f"refused: {refusal}")
        self.refusal = refusal
