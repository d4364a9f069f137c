"""The match in a reader's save: a log as JSON, and behind it notes. Broken or foreign text is simply no match."""

from __future__ import annotations

import json
from collections.abc import Sequence

from game.cards.deck import Deck
from game.cards.match_log import BadLog, Match, MatchLog, from_plain, replay, to_plain
from game.cards.scoring import Ending, ending

NO_LESSON = "no lesson"
"""The note that the reader skipped the lesson of this match."""
WITH_CLASS = "with class"
"""The note that a class plays this match: groups that vote."""


def keep(log: MatchLog, *notes: str) -> tuple[str, ...]:
    """What a save holds of a match: its log, then notes."""
    text = json.dumps(to_plain(log), separators=(",", ":"))
    return (text, *notes)


def kept_match(kept: Sequence[str] | None, deck: Deck) -> Match | None:
    """The match that was kept, as it stood; None when there is none that these rules know."""
    if not kept:
        return None
    try:
        return replay(from_plain(json.loads(kept[0]), deck), deck)
    except (BadLog, ValueError, RecursionError):
        return None


def kept_ending(kept: Sequence[str] | None, deck: Deck, game: tuple[str, int]) -> Ending | None:
    """How the match that was kept ended, if it is over and is one of this region and so many quarters."""
    match = kept_match(kept, deck)
    if match is None or match.state.phase != "over" or (match.state.region, match.state.quarters) != game:
        return None
    return ending(match.state, deck)
