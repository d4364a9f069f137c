"""The three players of the simulation. They use open information only, never the order of the piles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from game.cards.actions import (
    Action,
    AnswerNews,
    ChooseBoon,
    ClearSnag,
    CloseQuarter,
    DoJob,
    DrinkCoffee,
    FindMoney,
    GoDown,
    PlayCard,
)
from game.cards.card import Answer
from game.cards.deck import Deck
from game.cards.rules import DRINK_COFFEE, FIND_MONEY, legal_actions
from game.cards.sight import Sight, affordable, better_answer, dive, layable, sights, stocks_won
from game.cards.state import State, seat_at_turn
from game.cards.thoughtful import thoughtful_player

Policy: TypeAlias = Callable[[State, Deck, Callable[[int], int]], Action]
"""What a player does now: state, deck, and `below(n)`, which draws a whole number under n."""


def random_player(state: State, deck: Deck, below: Callable[[int], int]) -> Action:
    """Any legal action, all equally likely."""
    actions = legal_actions(state, deck)
    return actions[below(len(actions))]


def greedy_player(state: State, deck: Deck, below: Callable[[int], int]) -> Action:
    """Lays what it can, does the cheapest job, else fetches for the card that is nearest to its next step."""
    match state.phase:
        case "news":
            return AnswerNews(better_answer(state, deck, lambda answer: _answer_points(state, deck, answer)))
        case "boon":
            return ChooseBoon("support" if state.support <= state.money else "money")
    if cards := layable(state):
        return PlayCard(cards[0])
    return CloseQuarter() if state.phase == "play" else _turn(state, deck)


def _answer_points(state: State, deck: Deck, answer: Answer) -> float:
    return stocks_won(state, deck, answer) + 2 * (len(answer.chances) - len(answer.snags) + answer.turns)


def _turn(state: State, deck: Deck) -> Action:
    seat = seat_at_turn(state)
    seen = sights(state, deck, seat)
    jobs = [
        sight
        for sight in seen
        if not sight.ready and sight.card.token != "snag" and affordable(state, sight.cost)
    ]
    if jobs:
        return DoJob(min(jobs, key=lambda sight: (sight.cost.tokens, -sight.card.jobs_done)).card.id)
    depth = dive(state, deck, seat)
    nearest = min(seen, key=lambda sight: _turns_short(state, sight, depth))
    if nearest.card.token == "snag":
        return ClearSnag(nearest.card.id)
    if nearest.cost.money > state.money:
        return FindMoney()
    return DrinkCoffee() if nearest.cost.support > state.support else GoDown()


def _turns_short(state: State, sight: Sight, depth: int) -> int:
    """Turns of fetching, and of clearing a snag, before the next step of a card can be taken."""
    money = _turns(sight.cost.money - state.money, FIND_MONEY)
    support = _turns(sight.cost.support - state.support, DRINK_COFFEE)
    knowledge = _turns(sight.cost.knowledge - state.knowledge, depth)
    return money + support + knowledge + (sight.card.token == "snag")


def _turns(lack: int, brings: int) -> int:
    return -(-lack // brings) if lack > 0 else 0


POLICIES: Mapping[str, Policy] = MappingProxyType(
    {"random": random_player, "greedy": greedy_player, "thoughtful": thoughtful_player}
)
