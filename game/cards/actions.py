"""What can be done: the dealer's three actions at set-up, and the players' eleven. Imperative, of ids only.

`by` is the seat that asks; None stands for whoever is at the turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.cards.card import Letter


@dataclass(frozen=True, slots=True)
class DealSeats:
    """Chair ids for seats 0, 1, 2 … clockwise."""

    order: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DealHeadStart:
    """Cards whose first job is done: one of the region's, and others."""

    region_card: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShufflePiles:
    """The news of the three piles, top first."""

    orders: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class AnswerNews:
    """Answer A or B to the news."""

    letter: Letter
    by: int | None = None


@dataclass(frozen=True, slots=True)
class ChooseBoon:
    """Take the small gift of the card Boer."""

    stock: Literal["money", "support"]
    by: int | None = None


@dataclass(frozen=True, slots=True)
class FindMoney:
    """Geld zoeken."""

    by: int | None = None


@dataclass(frozen=True, slots=True)
class DrinkCoffee:
    """Koffie drinken: support."""

    by: int | None = None


@dataclass(frozen=True, slots=True)
class GoDown:
    """Afdalen: knowledge."""

    by: int | None = None


@dataclass(frozen=True, slots=True)
class DoJob:
    """Do the next job of a card."""

    card: str
    by: int | None = None


@dataclass(frozen=True, slots=True)
class ClearSnag:
    """Take the snag off a card."""

    card: str
    by: int | None = None


@dataclass(frozen=True, slots=True)
class PlayCard:
    """Lay a card whose jobs are done. Costs no turn."""

    card: str
    by: int | None = None


@dataclass(frozen=True, slots=True)
class CloseQuarter:
    """No more cards are laid this quarter."""

    by: int | None = None


@dataclass(frozen=True, slots=True)
class JoinTable:
    """One player more, at any moment: the chairs are shared out anew. Nothing else of the match changes."""

    by: int | None = None


@dataclass(frozen=True, slots=True)
class LeaveTable:
    """One player fewer; who stays takes over the chairs."""

    by: int | None = None


TurnAction: TypeAlias = FindMoney | DrinkCoffee | GoDown | DoJob | ClearSnag
TableAction: TypeAlias = JoinTable | LeaveTable
"""Coming and going: no move of the game, so not among the legal actions that are thought about."""
Action: TypeAlias = AnswerNews | ChooseBoon | TurnAction | PlayCard | CloseQuarter | TableAction
Deal: TypeAlias = tuple[DealSeats, DealHeadStart, ShufflePiles]
