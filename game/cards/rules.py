"""What is legal and what it does: `why_not` is the one source of legality, `apply` the one way to a new state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from game.cards import quarter
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
    JoinTable,
    LeaveTable,
    PlayCard,
    TurnAction,
)
from game.cards.card import PLAY_SUPPORT, STOCK_LIMIT, Cost
from game.cards.costs import answer_cost, chairs_at, combo_open, job_cost, price
from game.cards.deck import Deck
from game.cards.draft import Draft
from game.cards.events import (
    CardPlayed,
    CardReady,
    ComboOpened,
    Event,
    JobDone,
    PlayerJoined,
    PlayerLeft,
    SnagCleared,
    TalentUsed,
    TurnEnded,
)
from game.cards.lengths import PLAYERS
from game.cards.refusals import NotAllowed, Refusal
from game.cards.state import CardState, State, seat_at_turn

FIND_MONEY, DRINK_COFFEE, GO_DOWN = 2, 2, 1
"""What a turn of fetching brings: euros, support, knowledge."""


@dataclass(frozen=True, slots=True)
class Step:
    """The state after an action, and what happened on the way."""

    state: State
    events: tuple[Event, ...]


def why_not(state: State, action: Action, deck: Deck) -> Refusal | None:
    """Why an action cannot be done now; None when it can. The first of refusals.CODES that holds."""
    phase = state.phase
    if phase == "over":
        return Refusal("game_over")
    if isinstance(action, JoinTable):
        return Refusal("table_full") if state.players >= PLAYERS[-1] else None
    if isinstance(action, LeaveTable):
        return Refusal("last_player") if state.players <= PLAYERS[0] else None
    if not _in_phase(action, phase):
        return Refusal("not_this_phase", phase=phase)
    seat = seat_at_turn(state)
    if action.by is not None and action.by != seat:
        return Refusal("not_your_turn", seat=seat)
    match action:
        case AnswerNews():
            return _why_not_answer(state, action, deck)
        case FindMoney():
            return Refusal("store_full") if state.money >= STOCK_LIMIT["money"] else None
        case DrinkCoffee():
            return Refusal("store_full") if state.support >= STOCK_LIMIT["support"] else None
        case GoDown():
            return Refusal("store_full") if state.knowledge >= STOCK_LIMIT["knowledge"] else None
        case DoJob(card=card):
            return _why_not_job(state, state.cards[deck.place[card]], deck, seat)
        case ClearSnag(card=card):
            return _why_not_clear(state.cards[deck.place[card]])
        case PlayCard(card=card):
            return _why_not_play(state, state.cards[deck.place[card]])
        case ChooseBoon() | CloseQuarter():
            return None
        case _:
            assert_never(action)


def _in_phase(action: Action, phase: str) -> bool:
    match action:
        case AnswerNews():
            return phase == "news"
        case ChooseBoon():
            return phase == "boon"
        case PlayCard():
            return phase in ("work", "play")
        case CloseQuarter():
            return phase == "play"
        case _:
            return phase == "work"


def _why_not_answer(state: State, action: AnswerNews, deck: Deck) -> Refusal | None:
    assert state.news_now is not None
    cost = answer_cost(state, deck, deck.news[state.news_now].answer(action.letter))
    short = Cost(max(0, cost.money - state.money), max(0, cost.support - state.support))
    return Refusal("answer_too_dear", short=short) if short.tokens else None


def _why_not_job(state: State, card: CardState, deck: Deck, seat: int) -> Refusal | None:
    if card.laid_in_quarter is not None:
        return Refusal("card_lies", card.id)
    if card.jobs_done >= state.jobs_needed:
        return Refusal("jobs_done", card.id)
    if card.token == "snag":
        return Refusal("card_snagged", card.id)
    cost = job_cost(state, deck, card.id, seat)
    if cost.money > state.money:
        return Refusal("money_short", card.id, missing=cost.money - state.money)
    if cost.support > state.support:
        return Refusal("support_short", card.id, missing=cost.support - state.support)
    if cost.knowledge > state.knowledge:
        return Refusal("knowledge_short", card.id, missing=cost.knowledge - state.knowledge)
    return None


def _why_not_clear(card: CardState) -> Refusal | None:
    if card.laid_in_quarter is not None:
        return Refusal("card_lies", card.id)
    return Refusal("no_snag", card.id) if card.token != "snag" else None


def _why_not_play(state: State, card: CardState) -> Refusal | None:
    if card.laid_in_quarter is not None:
        return Refusal("card_lies", card.id)
    if card.token == "snag":
        return Refusal("card_snagged", card.id)
    if state.support < PLAY_SUPPORT:
        return Refusal("support_short", card.id, missing=PLAY_SUPPORT - state.support)
    if card.jobs_done < state.jobs_needed:
        return Refusal("card_not_ready", card.id, missing=state.jobs_needed - card.jobs_done)
    return None


def legal_actions(state: State, deck: Deck) -> tuple[Action, ...]:
    """All moves that can be made now by whoever is at the turn, in a fixed order. Empty only when the game is over.

    Joining and leaving are no moves: ask `why_not`.
    """
    return tuple([action for action in _thinkable(state) if why_not(state, action, deck) is None])


def _thinkable(state: State) -> list[Action]:
    match state.phase:
        case "news":
            return [AnswerNews("a"), AnswerNews("b")]
        case "boon":
            return [ChooseBoon("money"), ChooseBoon("support")]
        case "work":
            open_cards = [card.id for card in state.cards if card.laid_in_quarter is None]
            return [
                FindMoney(), DrinkCoffee(), GoDown(),
                *[DoJob(card) for card in open_cards],
                *[ClearSnag(card) for card in open_cards],
                *[PlayCard(card) for card in open_cards],
            ]
        case "play":
            return [*[PlayCard(card.id) for card in state.cards], CloseQuarter()]
        case "over":
            return []


def apply(state: State, action: Action, deck: Deck) -> Step:
    """Carry out a legal action. Raises NotAllowed for one that `why_not` refuses."""
    if (refusal := why_not(state, action, deck)) is not None:
        raise NotAllowed(refusal)
    draft = Draft(state, deck)
    match action:
        case AnswerNews():
            quarter.answer_news(draft, state, action)
        case ChooseBoon():
            quarter.choose_boon(draft, action)
        case PlayCard(card=card):
            _play(draft, card)
        case CloseQuarter():
            quarter.close_quarter(draft)
        case JoinTable():
            draft.players += 1
            draft.say(PlayerJoined(draft.players))
        case LeaveTable():
            draft.players -= 1
            draft.say(PlayerLeft(draft.players))
        case _:
            _take_turn(draft, state, action)
    return Step(draft.frozen(), tuple(draft.events))


def _take_turn(draft: Draft, state: State, action: TurnAction) -> None:
    seat = seat_at_turn(state)
    match action:
        case FindMoney():
            draft.gain("money", FIND_MONEY)
        case DrinkCoffee():
            draft.gain("support", DRINK_COFFEE)
        case GoDown():
            _go_down(draft, state, seat)
        case DoJob(card=card):
            _do_job(draft, state, card, seat)
        case ClearSnag(card=card):
            draft.put_token(draft.deck.place[card], "none")
            draft.turns_on_snags += 1
            draft.say(SnagCleared(seat, card))
        case _:
            assert_never(action)
    for chair in chairs_at(state, draft.deck, seat):
        talent = draft.deck.chairs[chair].talent
        if draft.gain("money", talent.after_money) + draft.gain("support", talent.after_support):
            draft.say(TalentUsed(seat, chair))
    draft.say(TurnEnded(seat))
    draft.turns_left -= 1
    draft.turn_index += 1
    quarter.begin_work(draft)


def _go_down(draft: Draft, state: State, seat: int) -> None:
    fetched = GO_DOWN
    for chair in chairs_at(state, draft.deck, seat):
        extra = draft.deck.chairs[chair].talent.extra_knowledge
        if extra:
            fetched += extra
            draft.say(TalentUsed(seat, chair))
    draft.gain("knowledge", fetched)


def _do_job(draft: Draft, state: State, card: str, seat: int) -> None:
    deck, place = draft.deck, draft.deck.place[card]
    homework, before = deck.row[place], state.cards[place]
    standing = deck.standing(state.laid_order)
    cost = price(state, homework, before, standing, ())
    for chair in (chairs := chairs_at(state, deck, seat)):
        if price(state, homework, before, standing, (deck.chairs[chair].talent,)) != cost:
            draft.say(TalentUsed(seat, chair))
    paid = price(state, homework, before, standing, tuple([deck.chairs[chair].talent for chair in chairs]))
    draft.pay(paid)
    draft.cards[place] = CardState(card, before.jobs_done + 1)
    draft.say(JobDone(seat, card, before.jobs_done + 1, paid, before.token == "chance"))
    if before.jobs_done + 1 == state.jobs_needed:
        draft.say(CardReady(card))


def _play(draft: Draft, card: str) -> None:
    deck, place = draft.deck, draft.deck.place[card]
    closed = [other for other in deck.row if other.combo and not combo_open(other, draft.laid_order)]
    draft.pay(Cost(support=PLAY_SUPPORT))
    draft.cards[place] = CardState(card, draft.cards[place].jobs_done, laid_in_quarter=draft.quarter)
    draft.laid_order = (*draft.laid_order, card)
    draft.say(CardPlayed(card, len(draft.laid_order)))
    for other in closed:
        if draft.cards[deck.place[other.id]].laid_in_quarter is None and combo_open(other, draft.laid_order):
            draft.say(ComboOpened(other.id))
    if draft.phase == "work":
        draft.turns_left += deck.row[place].effect.extra_turns
    if len(draft.laid_order) == len(draft.cards):
        quarter.win(draft)
