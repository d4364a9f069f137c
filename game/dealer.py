"""Chance, and the only `random` of the project: whatever is drawn comes from here, by a seed, the same everywhere.

Only `random()` itself is used, the one method whose sequence Python promises to keep.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import TypeVar

from game.cards.actions import Deal, DealHeadStart, DealSeats, ShufflePiles
from game.cards.deck import Deck
from game.cards.lengths import LENGTHS
from game.cards.setup import Choices, check_choices

T = TypeVar("T")


class Dealer:
    """A seeded hand that draws. The same seed draws the same things in the same order."""

    def __init__(self, seed: int | str) -> None:
        self._source = random.Random(str(seed))

    def below(self, count: int) -> int:
        """A whole number from 0 to count - 1, all equally likely; count is at least 1."""
        return int(self._source.random() * count)

    def normal(self, most: float = 2.0) -> float:
        """A standard normal number, near enough (twelve even draws less six), held between -most and most."""
        drawn = sum(self._source.random() for _ in range(12)) - 6
        return max(-most, min(most, drawn))

    def pick(self, things: Sequence[T]) -> T:
        """One of the things."""
        return things[self.below(len(things))]

    def shuffled(self, things: Iterable[T]) -> tuple[T, ...]:
        """The things in random order."""
        order = list(things)
        for last in range(len(order) - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return tuple(order)


def deal(choices: Choices, deck: Deck, dealer: Dealer) -> Deal:
    """The three actions of set-up: seats, head start, piles. Raises BadSetup for choices that do not exist."""
    check_choices(choices, deck)
    region = deck.regions[choices.region]
    seats = DealSeats(dealer.shuffled(deck.chairs))
    region_card = dealer.pick(region.head_start)
    others = dealer.shuffled(card.id for card in deck.row if card.id != region_card)
    head_start = DealHeadStart(region_card, others[: LENGTHS[choices.quarters].head_starts])
    return seats, head_start, ShufflePiles(tuple([dealer.shuffled(pile) for pile in region.piles]))
