"""What an action would do, before anyone commits to it: the events of its own turn. Shows nothing that lies hidden."""

from __future__ import annotations

from game.cards.actions import Action
from game.cards.deck import Deck
from game.cards.events import Event, GameLost, NewsRevealed, QuarterBegan, QuarterClosed, TurnBegan, TurnEnded
from game.cards.rules import apply, why_not
from game.cards.state import State

OTHERS = (TurnBegan, TurnEnded, QuarterClosed, QuarterBegan, NewsRevealed, GameLost)
"""What belongs to the next turn or the next quarter: from the first of these on, nothing is foretold."""


def foretell(state: State, action: Action, deck: Deck) -> tuple[Event, ...]:
    """The events of an action up to the end of its own turn; none when it is refused. Ask `why_not` for the reason."""
    if why_not(state, action, deck) is not None:
        return ()
    events = apply(state, action, deck).events
    ends = next((number for number, event in enumerate(events) if isinstance(event, OTHERS)), len(events))
    return events[:ends]
