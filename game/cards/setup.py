"""How a match starts: the choices of set-up and the dealer's three actions make the first state.

Draws nothing itself: `game/dealer.py` does.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.cards import quarter
from game.cards.actions import Deal
from game.cards.card import PILES, STOCK_LIMIT, THEMES
from game.cards.deck import Deck
from game.cards.draft import Draft
from game.cards.lengths import LENGTHS, LEVELS, LONG, PLAYERS
from game.cards.rules import Step
from game.cards.state import CardState, Level, State

FINDS_FOR_BONUS = 8
"""So many finds in the cabinet are one knowledge at the start; more bring nothing more."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What is chosen before the deal. `finds_bonus` is 0 or 1, from `finds_bonus()`."""

    region: str = "midden_drenthe"
    quarters: int = LONG
    level: Level = "gewoon"
    players: int = 1
    finds_bonus: int = 0


class BadSetup(ValueError):
    """Choices or a deal that no match can start from; says which."""


def finds_bonus(finds: int) -> int:
    """The knowledge that a cabinet with so many finds gives."""
    return int(finds >= FINDS_FOR_BONUS)


def check_choices(choices: Choices, deck: Deck) -> None:
    """Raises BadSetup for choices that do not exist."""
    if choices.region not in deck.regions:
        raise BadSetup(f"there is no region {choices.region!r}")
    if choices.quarters not in LENGTHS:
        raise BadSetup(f"a match has {' or '.join(map(str, LENGTHS))} quarters, not {choices.quarters!r}")
    if choices.level not in LEVELS:
        raise BadSetup(f"there is no level {choices.level!r}")
    if choices.players not in PLAYERS:
        raise BadSetup(f"there are {PLAYERS[0]} to {PLAYERS[-1]} players, not {choices.players!r}")
    if choices.finds_bonus not in (0, 1):
        raise BadSetup(f"the finds give 0 or 1 knowledge, not {choices.finds_bonus!r}")


def check_deal(choices: Choices, deal: Deal, deck: Deck) -> None:
    """Raises BadSetup for a deal that these choices cannot have: not a shuffle of the cards that there are."""
    seats, head_start, piles = deal
    region = deck.regions[choices.region]
    if sorted(seats.order) != sorted(deck.chairs):
        raise BadSetup("the seats are not the six chairs")
    started = (head_start.region_card, *head_start.others)
    if head_start.region_card not in region.head_start:
        raise BadSetup(f"{head_start.region_card!r} has no head start in {region.id}")
    if len(started) != 1 + LENGTHS[choices.quarters].head_starts or len(set(started)) != len(started):
        raise BadSetup("the head start has not the right number of cards")
    if unknown := set(started) - set(deck.place):
        raise BadSetup(f"there is no card {min(unknown)!r}")
    if len(piles.orders) != PILES or any(
        sorted(order) != sorted(pile) for order, pile in zip(piles.orders, region.piles, strict=True)
    ):
        raise BadSetup(f"the piles are not the news of {region.id}")


def begin(choices: Choices, deal: Deal, deck: Deck) -> Step:
    """The first state, with the first news turned over. Raises BadSetup."""
    check_choices(choices, deck)
    check_deal(choices, deal, deck)
    seats, head_start, piles = deal
    length = LENGTHS[choices.quarters]
    started = {head_start.region_card, *head_start.others}
    table = State(
        region=choices.region,
        quarters=choices.quarters,
        level=choices.level,
        players=choices.players,
        quarter=1,
        phase="work",
        turns_left=0,
        turn_index=0,
        seats=seats.order,
        money=length.money,
        support=length.support,
        knowledge=min(length.knowledge + choices.finds_bonus, STOCK_LIMIT["knowledge"]),
        cards=tuple(CardState(card.id, int(card.id in started)) for card in deck.row),
        piles=piles.orders,
        news_now=None,
        marks=(0,) * len(THEMES),
        laid_order=(),
        jobs_needed=length.jobs_needed,
        turns_on_snags=0,
        overflow_lost=0,
    )
    draft = Draft(table, deck)
    quarter.open_quarter(draft)
    return Step(draft.frozen(), tuple(draft.events))
