"""Why something costs what it costs, and what would help: previews for the table, in ids. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from game.cards import quarter
from game.cards.actions import AnswerNews, DoJob
from game.cards.card import Cost, Letter, Stock
from game.cards.costs import FREE, answer_cost, chairs_at, combo_open, job_cost
from game.cards.deck import Deck
from game.cards.draft import Draft
from game.cards.events import ChancePlaced, SnagPlaced, TokensCancelled
from game.cards.refusals import Refusal
from game.cards.rules import DRINK_COFFEE, FIND_MONEY, why_not
from game.cards.sight import affordable, dive
from game.cards.state import State, is_ready, seat_at_turn

Source: TypeAlias = Literal["chance", "combo", "card", "chair"]
HelpKind: TypeAlias = Literal["clear", "fetch", "seat", "card"]
STOCKS: tuple[Stock, ...] = ("money", "support", "knowledge")


@dataclass(frozen=True, slots=True)
class Saving:
    """What makes a job cheaper: a chance on it, its combo, a laid card (`by` its id), a talent (`by` the chair)."""

    source: Source
    by: str | None
    off: Cost


@dataclass(frozen=True, slots=True)
class Help:
    """What would bring a refused job nearer.

    clear: take its snag off · fetch: `turns` turns of fetching `stock` · seat: this seat could do it now ·
    card: laying this open card would make it cheaper.
    """

    kind: HelpKind
    stock: Stock | None = None
    turns: int = 0
    seat: int | None = None
    card: str | None = None


@dataclass(frozen=True, slots=True)
class JobPreview:
    """The next job (1 to 3) of a card for the seat at the turn: printed cost, savings in order, what is left to pay."""

    card: str
    job: int
    seat: int
    printed: Cost
    savings: tuple[Saving, ...]
    cost: Cost
    refusal: Refusal | None
    helps: tuple[Help, ...]


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a token of the news ends: on `card` (None: nowhere), though it was meant for `named`."""

    token: Literal["snag", "chance"]
    named: str
    card: str | None
    cancels: bool


@dataclass(frozen=True, slots=True)
class AnswerPreview:
    """What an answer would pay and where its tokens would end."""

    letter: Letter
    paid: Cost
    landings: tuple[Landing, ...]
    refusal: Refusal | None


def explain_job(state: State, card: str, deck: Deck) -> JobPreview | None:
    """The preview of a card's next job; None when the card has no job left."""
    place = deck.place[card]
    on_table = state.cards[place]
    if is_ready(state, on_table) or on_table.laid_in_quarter is not None:
        return None
    seat = seat_at_turn(state)
    printed = deck.row[place].jobs[on_table.jobs_done].cost
    refusal = why_not(state, DoJob(card), deck)
    return JobPreview(
        card=card,
        job=on_table.jobs_done + 1,
        seat=seat,
        printed=printed,
        savings=_savings(state, card, deck, seat, printed),
        cost=job_cost(state, deck, card, seat),
        refusal=refusal,
        helps=_helps(state, card, deck, seat) if refusal is not None else (),
    )


def _savings(state: State, card: str, deck: Deck, seat: int, printed: Cost) -> tuple[Saving, ...]:
    homework, on_table = deck.card(card), state.cards[deck.place[card]]
    if on_table.token == "chance":
        return (Saving("chance", None, printed),) if printed != FREE else ()
    offered: list[tuple[Source, str | None, Cost]] = []
    if homework.combo is not None and combo_open(homework, state.laid_order):
        offered.append(("combo", None, _only(printed, homework.combo.free)))
    for laid in state.laid_order:
        effect = deck.card(laid).effect
        offered.append(("card", laid, Cost(effect.job_money_off, effect.job_support_off)))
    for chair in chairs_at(state, deck, seat):
        talent = deck.chairs[chair].talent
        offered.append(("chair", chair, Cost(talent.money_off, talent.support_off, talent.knowledge_off)))
    left, savings = printed, []
    for source, by, offer in offered:
        off = Cost(*(min(getattr(left, stock), getattr(offer, stock)) for stock in STOCKS))
        if off != FREE:
            savings.append(Saving(source, by, off))
            left = _less(left, off)
    return tuple(savings)


def _only(cost: Cost, stocks: tuple[Stock, ...]) -> Cost:
    return Cost(*(getattr(cost, stock) if stock in stocks else 0 for stock in STOCKS))


def _less(cost: Cost, off: Cost) -> Cost:
    return Cost(cost.money - off.money, cost.support - off.support, cost.knowledge - off.knowledge)


def _helps(state: State, card: str, deck: Deck, seat: int) -> tuple[Help, ...]:
    cost = job_cost(state, deck, card, seat)
    snagged = state.cards[deck.place[card]].token == "snag"
    helps = [Help("clear", card=card)] if snagged else []
    if affordable(state, cost):
        return tuple(helps)
    brings: dict[Stock, int] = {
        "money": FIND_MONEY, "support": DRINK_COFFEE, "knowledge": dive(state, deck, seat)}
    for stock in STOCKS:
        lack = getattr(cost, stock) - getattr(state, stock)
        if lack > 0:
            helps.append(Help("fetch", stock=stock, turns=-(-lack // brings[stock])))
    coming = [(seat + turn) % len(state.seats) for turn in range(1, min(state.turns_left, len(state.seats)))]
    helps += [Help("seat", seat=other) for other in coming if affordable(state, job_cost(state, deck, card, other))]
    helps += [Help("card", card=other.id) for other in state.cards if _would_help(state, card, other.id, deck, cost)]
    return tuple(helps)


def _would_help(state: State, card: str, other: str, deck: Deck, cost: Cost) -> bool:
    if other == card or other in state.laid_order:
        return False
    with_it = replace(state, laid_order=(*state.laid_order, other))
    return job_cost(with_it, deck, card, seat_at_turn(state)) != cost


def explain_answer(state: State, letter: Letter, deck: Deck) -> AnswerPreview:
    """The preview of answer A or B to the news that lies open."""
    assert state.news_now is not None
    answer = deck.news[state.news_now].answer(letter)
    landings = []
    draft = Draft(state, deck)
    for named in answer.snags:
        quarter.place_snag(draft, named, state.news_now)
        landings.append(_landing(draft, "snag", named))
    for named in answer.chances:
        quarter.place_chance(draft, named)
        landings.append(_landing(draft, "chance", named))
    refusal = why_not(state, AnswerNews(letter), deck)
    return AnswerPreview(letter, answer_cost(state, deck, answer), tuple(landings), refusal)


def _landing(draft: Draft, token: Literal["snag", "chance"], named: str) -> Landing:
    placed = next((event.card for event in draft.events if isinstance(event, SnagPlaced | ChancePlaced)), None)
    cancels = any(isinstance(event, TokensCancelled) for event in draft.events)
    draft.events.clear()
    return Landing(token, named, placed, cancels)
