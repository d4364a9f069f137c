"""The thoughtful player: one target, the right chair for the right job, one support in hand, no stock running over.

Its numbers are points out of the rules' section on balance; a test keeps the win rates that they gave there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

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
from game.cards.card import PLAY_SUPPORT, STOCK_LIMIT, Answer, Cost, Effect, Stock
from game.cards.costs import price_of_job
from game.cards.deck import Deck
from game.cards.rules import DRINK_COFFEE, FIND_MONEY, GO_DOWN
from game.cards.sight import Sight, affordable, better_answer, dive, layable, sights, stocks_won
from game.cards.state import State, seat_at_turn
from game.cards.tokens import chance_place, snag_place

WORTH: Mapping[str, float] = MappingProxyType(
    {"heer": 12, "zeven": 10, "acht": 8, "tien": 8, "negen": 7, "vrouw": 6, "aas": 4, "boer": 4}
)


def thoughtful_player(state: State, deck: Deck, below: Callable[[int], int]) -> Action:
    """The action with the most points. Draws nothing."""
    match state.phase:
        case "news":
            return _answer(state, deck)
        case "boon":
            return ChooseBoon("support" if state.support <= state.money + 1 else "money")
    if cards := layable(state):
        return PlayCard(max(cards, key=lambda card: WORTH[card]))
    return CloseQuarter() if state.phase == "play" else _turn(state, deck)


def _worth(state: State, card: str) -> float:
    laid = state.laid_order
    if card == "tien":
        return WORTH[card] - ("aas" not in laid or "boer" not in laid)
    if card in ("aas", "boer"):
        return WORTH[card] + 2 * ("tien" not in laid)
    return WORTH[card]


def _jobs_left(state: State, deck: Deck, sight: Sight, standing: Effect) -> list[Cost]:
    """What the jobs still to do on a card cost now, without talents."""
    if sight.ready:
        return []
    later = range(sight.card.jobs_done + 1, state.jobs_needed)
    homework = deck.row[sight.place]
    return [sight.plain, *[price_of_job(state, homework, job, standing, ()) for job in later]]


def _target(state: State, deck: Deck, seen: list[Sight]) -> Sight:
    """The open card that pays best for the work that it still asks."""
    quarters_left = state.quarters - state.quarter
    standing = deck.standing(state.laid_order)

    def pays(sight: Sight) -> float:
        jobs = _jobs_left(state, deck, sight, standing)
        work = 0.5 + (sight.card.token == "snag") + sum([1 + cost.tokens / 2 for cost in jobs])
        return (_worth(state, sight.card.id) * quarters_left + 2) / work

    return max(seen, key=pays)


def _turn(state: State, deck: Deck) -> Action:
    seat = seat_at_turn(state)
    seen = sights(state, deck, seat)
    target = _target(state, deck, seen)
    options: list[tuple[float, Action]] = []
    for sight in seen:
        if sight.card.token == "snag":
            options.append((_snag_points(state, sight, target), ClearSnag(sight.card.id)))
        elif not sight.ready and affordable(state, sight.cost):
            options.append((_job_points(state, sight, target), DoJob(sight.card.id)))
    options += _fetches(state, deck, seat, seen, target)
    return max(options, key=lambda option: option[0])[1]


def _last_job(state: State, sight: Sight) -> bool:
    return sight.card.jobs_done == state.jobs_needed - 1


def _snag_points(state: State, sight: Sight, target: Sight) -> float:
    if sight is target:
        return 18
    return 10 if sight.ready or _last_job(state, sight) else 15


def _job_points(state: State, sight: Sight, target: Sight) -> float:
    cost = sight.cost
    points = 10 + 8 * (sight.plain.tokens - cost.tokens) - cost.tokens / 2 + _last_job(state, sight)
    if sight is target:
        return points + 2
    target_lacks = max(0, target.plain.money - state.money)
    starves = cost.money > 0 and state.money - cost.money < target_lacks
    empties = cost.support > 0 and state.support == cost.support
    return points - 10 * (starves or empties)


def _fetches(state: State, deck: Deck, seat: int, seen: list[Sight], target: Sight) -> list[tuple[float, Action]]:
    """Points for money, coffee and going down, as far as they fit."""
    laying = PLAY_SUPPORT * _last_job(state, target)
    depth = dive(state, deck, seat)
    options: list[tuple[float, Action]] = []
    if state.money < STOCK_LIMIT["money"]:
        points = _fetch_points("money", state.money, FIND_MONEY, target.plain.money)
        options.append((points, FindMoney()))
    if state.support < STOCK_LIMIT["support"]:
        points = _fetch_points("support", state.support, DRINK_COFFEE, target.plain.support + laying)
        waiting = state.support == 0 and any(sight.ready for sight in seen)
        options.append((points + 9 * waiting, DrinkCoffee()))
    if state.knowledge < STOCK_LIMIT["knowledge"]:
        points = _fetch_points("knowledge", state.knowledge, depth, target.plain.knowledge)
        points += 3 * (depth - GO_DOWN) - 6 * (not _more_knowledge_needed(state, deck, seen))
        options.append((points, GoDown()))
    return options


def _fetch_points(stock: Stock, held: int, brings: int, target_needs: int) -> float:
    points = 10 + 3 * (target_needs > held)
    points -= 5 * (held >= 5) + 10 * (held >= 7)
    return points - 3 * (held + brings > STOCK_LIMIT[stock])


def _more_knowledge_needed(state: State, deck: Deck, seen: list[Sight]) -> bool:
    standing = deck.standing(state.laid_order)
    return any(
        cost.knowledge > state.knowledge for sight in seen for cost in _jobs_left(state, deck, sight, standing)
    )


def _answer(state: State, deck: Deck) -> AnswerNews:
    seen = sights(state, deck, seat_at_turn(state))
    target = _target(state, deck, seen).place
    next_job = {sight.place: sight.plain.tokens for sight in seen}

    def points(answer: Answer) -> float:
        total = stocks_won(state, deck, answer) + 2.0 * answer.turns
        for named in answer.snags:
            place = snag_place(state.cards, deck.place[named])
            if place is not None:
                total -= 3 if place == target else 2
        for named in answer.chances:
            place = chance_place(state.cards, deck.place[named], state.jobs_needed)
            if place is not None:
                total += next_job[place] + (place == target)
        return total

    return AnswerNews(better_answer(state, deck, points, lean_to_a=0.1))
