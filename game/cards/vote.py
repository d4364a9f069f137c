"""What a class weighs before a turn: up to three proposals, and the hands that go up for each. No part of the rules:
what the class settles on is an action like any other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.cards.actions import Action

MOST_PROPOSALS = 3
MOST_HANDS = 40


@dataclass(frozen=True, slots=True)
class Vote:
    """Proposals in the order in which they were named, and the hands counted for each."""

    proposals: tuple[Action, ...] = ()
    hands: tuple[int, ...] = ()

    def toggled(self, action: Action) -> Vote:
        """With this proposal, or without it if it stood; a fourth one changes nothing. Hands are counted anew."""
        if action in self.proposals:
            kept = tuple([other for other in self.proposals if other != action])
        elif len(self.proposals) < MOST_PROPOSALS:
            kept = (*self.proposals, action)
        else:
            return self
        return Vote(kept, (0,) * len(kept))

    def counted(self, number: int, by: int) -> Vote:
        """Hands more or fewer for the number-th proposal (from 0), between none and MOST_HANDS."""
        hands = list(self.hands)
        hands[number] = min(MOST_HANDS, max(0, hands[number] + by))
        return replace(self, hands=tuple(hands))

    def recounted(self) -> Vote:
        """The same proposals before any hand went up."""
        return Vote(self.proposals, (0,) * len(self.proposals))

    @property
    def leaders(self) -> tuple[int, ...]:
        """Who has the most hands: one proposal, several in a tie, none while no hand is counted."""
        most = max(self.hands, default=0)
        return tuple([number for number, count in enumerate(self.hands) if count == most]) if most else ()

    @property
    def winner(self) -> Action | None:
        """The one with the most hands; None in a tie or before counting."""
        leaders = self.leaders
        return self.proposals[leaders[0]] if len(leaders) == 1 else None

    @property
    def tied(self) -> bool:
        return len(self.leaders) > 1
