"""What may be seen of a match: everything on the table, and of the piles only their height, and with Aas their tops."""

from __future__ import annotations

from dataclasses import dataclass

from game.cards.costs import chairs_at
from game.cards.deck import Deck
from game.cards.lengths import pile_for
from game.cards.state import CardState, Level, Phase, State, player_of, seat_at_turn


@dataclass(frozen=True, slots=True)
class PileSeen:
    """A pile of news: cards left, and its top card while that lies open."""

    left: int
    top: str | None


@dataclass(frozen=True, slots=True)
class SeatView:
    """The table as the players see it; there are no hidden hands, so all see the same.

    `seat` is at the turn and belongs to `player`; `talents` are the chair ids whose talents it has. `next_pile` is
    where the next quarter draws if no more cards are laid.
    """

    region: str
    quarters: int
    level: Level
    players: int
    quarter: int
    phase: Phase
    turns_left: int
    seats: tuple[str, ...]
    seat: int
    player: int
    talents: tuple[str, ...]
    money: int
    support: int
    knowledge: int
    cards: tuple[CardState, ...]
    piles: tuple[PileSeen, ...]
    next_pile: int
    news_now: str | None
    marks: tuple[int, ...]
    laid_order: tuple[str, ...]
    jobs_needed: int


def seat_view(state: State, deck: Deck) -> SeatView:
    """The state without what is hidden: the order of the piles."""
    foresees = deck.standing(state.laid_order).foresees
    seat = seat_at_turn(state)
    return SeatView(
        region=state.region,
        quarters=state.quarters,
        level=state.level,
        players=state.players,
        quarter=state.quarter,
        phase=state.phase,
        turns_left=state.turns_left,
        seats=state.seats,
        seat=seat,
        player=player_of(state, seat),
        talents=chairs_at(state, deck, seat),
        money=state.money,
        support=state.support,
        knowledge=state.knowledge,
        cards=state.cards,
        piles=tuple([PileSeen(len(pile), pile[0] if foresees and pile else None) for pile in state.piles]),
        next_pile=pile_for(state.quarters, state.level, len(state.laid_order)),
        news_now=state.news_now,
        marks=state.marks,
        laid_order=state.laid_order,
        jobs_needed=state.jobs_needed,
    )
