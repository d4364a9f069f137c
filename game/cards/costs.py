"""What a job and an answer cost now, and which talents a seat has. Must not know legality or change anything."""

from __future__ import annotations

from game.cards.card import Answer, Cost, Effect, HomeworkCard, Talent
from game.cards.deck import Deck
from game.cards.state import CardState, State

FREE = Cost()


def chairs_at(state: State, deck: Deck, seat: int) -> tuple[str, ...]:
    """Whose talents a seat has: its own, and when Heer lies that of the seat on its left (whose turn was before)."""
    if deck.standing(state.laid_order).shares_talents:
        return state.seats[seat], state.seats[seat - 1]
    return (state.seats[seat],)


def talents_at(state: State, deck: Deck, seat: int) -> tuple[Talent, ...]:
    """The talents that a seat has now."""
    return tuple([deck.chairs[chair].talent for chair in chairs_at(state, deck, seat)])


def combo_open(card: HomeworkCard, laid: tuple[str, ...]) -> bool:
    """Whether the cards that make this one cheaper all lie."""
    return card.combo is not None and all(need in laid for need in card.combo.needs)


def price(
    state: State, card: HomeworkCard, on_table: CardState, standing: Effect, talents: tuple[Talent, ...]
) -> Cost:
    """The cost of a card's next job, for someone with these talents. The card has a job left."""
    if on_table.token == "chance":
        return FREE
    return price_of_job(state, card, on_table.jobs_done, standing, talents)


def price_of_job(
    state: State, card: HomeworkCard, job: int, standing: Effect, talents: tuple[Talent, ...]
) -> Cost:
    """The cost of job 0, 1 or 2 of an open card as things lie now, without any chance."""
    printed = card.jobs[job].cost
    money, support, knowledge = printed.money, printed.support, printed.knowledge
    if card.combo is not None and combo_open(card, state.laid_order):
        free = card.combo.free
        money = 0 if "money" in free else money
        support = 0 if "support" in free else support
        knowledge = 0 if "knowledge" in free else knowledge
    money -= standing.job_money_off
    support -= standing.job_support_off
    for talent in talents:
        money -= talent.money_off
        support -= talent.support_off
        knowledge -= talent.knowledge_off
    return Cost(money if money > 0 else 0, support if support > 0 else 0, knowledge if knowledge > 0 else 0)


def job_cost(state: State, deck: Deck, card: str, seat: int | None = None) -> Cost:
    """The cost of a card's next job for a seat; for None without any talent. The card has a job left."""
    place = deck.place[card]
    talents = () if seat is None else talents_at(state, deck, seat)
    return price(state, deck.row[place], state.cards[place], deck.standing(state.laid_order), talents)


def answer_cost(state: State, deck: Deck, answer: Answer) -> Cost:
    """What an answer takes from money and support, Aas reckoned in. Knowledge is never paid."""
    standing = deck.standing(state.laid_order)
    money, support = max(0, -answer.money), max(0, -answer.support)
    return Cost(max(0, money - standing.answer_money_off), max(0, support - standing.answer_support_off))
