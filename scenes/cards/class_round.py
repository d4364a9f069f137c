"""A class at the table: plans are named by touching them, hands are counted, what wins is done; then a minute of talk.

The rules know nothing of it. Owns the vote and the hourglass of one table; what is drawn stands in `class_sheets`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from game.cards.actions import Action, PlayCard
from game.cards.state import State, player_of, seat_at_turn
from game.cards.vote import Vote
from scenes.cards.parts import Game

MINUTE_S = 60.0
POSES = 13
"""Frames of the painted hourglass."""


@dataclass
class ClassRound:
    game: Game
    vote: Vote = field(default_factory=Vote)
    ran_s: float = MINUTE_S

    @property
    def votes(self) -> bool:
        """Whether a turn is put to the vote now."""
        return self.game.with_class and self.game.state.phase == "work"

    def takes(self, action: Action) -> bool:
        """Whether an action is only a proposal now. Laying a card costs no turn: that is simply done."""
        return self.votes and not isinstance(action, PlayCard)

    def propose(self, action: Action) -> None:
        """Name a proposal, or take it back."""
        self.vote = self.vote.toggled(action)

    def handle(self, wanted: str, do: Callable[[Action], None]) -> bool:
        """A touch on the vote's sheet: a hand more or fewer, the option itself, or the count; True if it was for it."""
        name, _, number = wanted.partition(":")
        match name:
            case "more" | "fewer":
                self.vote = self.vote.counted(int(number), 1 if name == "more" else -1)
            case "option":
                do(self.vote.proposals[int(number)])
            case "count":
                if (winner := self.vote.winner) is not None:
                    do(winner)
            case _:
                return False
        return True

    def forget(self) -> None:
        """The turn has gone by: nothing is proposed."""
        self.vote = Vote()

    # -- the hourglass

    def turn_glass(self) -> None:
        """The minute begins."""
        self.ran_s = 0.0

    @property
    def glass_pose(self) -> int:
        return min(POSES - 1, int(self.ran_s / MINUTE_S * (POSES - 1)))

    @property
    def glass_rests(self) -> bool:
        return self.ran_s >= MINUTE_S

    def update(self, dt_s: float) -> bool:
        """Let sand run; True when it looks otherwise."""
        before = self.glass_pose
        self.ran_s += dt_s
        return self.glass_pose != before


def group_at_turn(state: State) -> int:
    """The number (from 1) of the group or player whose chair is at the turn."""
    return player_of(state, seat_at_turn(state)) + 1
