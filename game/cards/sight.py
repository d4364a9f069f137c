"""What a seat sees when it thinks: open cards, their costs, what it could fetch. Open information only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from game.cards.card import PLAY_SUPPORT, Answer, Cost, Letter
from game.cards.costs import answer_cost, chairs_at, price
from game.cards.deck import Deck
from game.cards.rules import GO_DOWN
from game.cards.state import CardState, State

LAYING = Cost(support=PLAY_SUPPORT)
AnswerPoints: TypeAlias = Callable[[Answer], float]


@dataclass(frozen=True, slots=True)
class Sight:
    """An open card: what its next step costs plain, and with the seat's talents. The step of a ready card is laying."""

    card: CardState
    place: int
    ready: bool
    plain: Cost
    cost: Cost


def sights(state: State, deck: Deck, seat: int) -> list[Sight]:
    """The open cards in the order of the row, as this seat sees them."""
    standing = deck.standing(state.laid_order)
    talents = tuple([deck.chairs[chair].talent for chair in chairs_at(state, deck, seat)])
    seen = []
    for place, card in enumerate(state.cards):
        if card.laid_in_quarter is not None:
            continue
        if card.jobs_done >= state.jobs_needed:
            seen.append(Sight(card, place, True, LAYING, LAYING))
        else:
            homework = deck.row[place]
            plain = price(state, homework, card, standing, ())
            seen.append(Sight(card, place, False, plain, price(state, homework, card, standing, talents)))
    return seen


def layable(state: State) -> list[str]:
    """The cards that can be laid now."""
    if state.support < PLAY_SUPPORT:
        return []
    return [
        card.id
        for card in state.cards
        if card.laid_in_quarter is None and card.jobs_done >= state.jobs_needed and card.token != "snag"
    ]


def affordable(state: State, cost: Cost) -> bool:
    """Whether the stocks hold what this costs."""
    return cost.money <= state.money and cost.support <= state.support and cost.knowledge <= state.knowledge


def dive(state: State, deck: Deck, seat: int) -> int:
    """The knowledge that going down brings this seat."""
    return GO_DOWN + sum([deck.chairs[chair].talent.extra_knowledge for chair in chairs_at(state, deck, seat)])


def better_answer(state: State, deck: Deck, points: AnswerPoints, lean_to_a: float = 0) -> Letter:
    """A when it can be paid and has more points than B, counting those that lean to A; else B."""
    assert state.news_now is not None
    news = deck.news[state.news_now]
    if not affordable(state, answer_cost(state, deck, news.a)):
        return "b"
    return "a" if points(news.a) + lean_to_a > points(news.b) else "b"


def stocks_won(state: State, deck: Deck, answer: Answer) -> int:
    """What an answer brings to the stocks, less what it takes."""
    gained = max(0, answer.money) + max(0, answer.support) + answer.knowledge
    return gained - answer_cost(state, deck, answer).tokens
