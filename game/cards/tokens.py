"""Where a snag or a chance ends up: on the named card, else it slides along the row. Must not change anything."""

from __future__ import annotations

from collections.abc import Sequence

from game.cards.state import CardState


def snag_place(cards: Sequence[CardState], named: int) -> int | None:
    """The place of the named card, else of the next open one without a snag; None when there is none left."""
    for place in _from(named, len(cards)):
        card = cards[place]
        if card.laid_in_quarter is None and card.token != "snag":
            return place
    return None


def chance_place(cards: Sequence[CardState], named: int, jobs_needed: int) -> int | None:
    """The place of the named card, else of the next open one with a job left and no chance; None when none is left."""
    for place in _from(named, len(cards)):
        card = cards[place]
        if card.laid_in_quarter is None and card.jobs_done < jobs_needed and card.token != "chance":
            return place
    return None


def _from(first: int, count: int) -> list[int]:
    """All places of the circle, the first one first."""
    return [*range(first, count), *range(first)]
