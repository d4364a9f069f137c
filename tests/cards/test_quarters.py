"""The run of a quarter: income, turns, talents after a turn, laying, closing, winning, losing, the short game."""

from dataclasses import replace

import pytest

from game.cards.actions import (
    AnswerNews,
    ChooseBoon,
    CloseQuarter,
    DoJob,
    DrinkCoffee,
    FindMoney,
    GoDown,
    PlayCard,
)
from game.cards.events import (
    BoonChosen,
    CardReady,
    GameLost,
    GameWon,
    IncomeReceived,
    NewsRevealed,
    QuarterBegan,
    QuarterClosed,
    StockChanged,
    TalentUsed,
    TurnBegan,
    TurnEnded,
)
from game.cards.lengths import calendar
from game.cards.rules import apply
from game.cards.setup import Choices, begin
from game.cards.state import State, player_of, seat_at_turn
from tests.support.card_strategies import ROW, after, laid, plain_deal, table, the_deck, with_cards

BENNIE, EGBERT, SELAM = range(3)


def last_turn(**changes: int) -> State:
    """A table at the last turn of the first quarter: seat 5, Roelof."""
    return table(turn_index=5, turns_left=1, **changes)


def test_turns_go_clockwise_from_the_starting_seat() -> None:
    state = table(quarter=4)
    seats = []
    while state.quarter == 4:
        seats.append(seat_at_turn(state))
        state = after(state, GoDown() if state.knowledge < 6 else FindMoney())
    assert seats == [3, 4, 5, 0, 1, 2]
    assert state.quarter == 5 and state.phase == "news" and seat_at_turn(state) == 4


def test_a_seventh_turn_is_the_starting_seats_second() -> None:
    state = table(turns_left=1, turn_index=6)
    assert seat_at_turn(state) == 0


def test_fetching() -> None:
    state = table(turn_index=3, turns_left=3)
    assert after(state, FindMoney()).money == 2
    assert after(state, DrinkCoffee()).support == 2
    assert after(state, GoDown()).knowledge == 1


def test_bennie_and_egbert_bring_one_after_every_own_turn() -> None:
    assert after(table(), GoDown()).money == 1
    assert after(table(), FindMoney()).money == 3
    egbert = table(turn_index=EGBERT, turns_left=5)
    assert after(egbert, DrinkCoffee()).support == 3
    events = apply(egbert, GoDown(), the_deck()).events
    assert TalentUsed(EGBERT, "egbert") in events and StockChanged("support", 1, 1) in events


def test_selam_comes_up_with_two() -> None:
    assert after(table(turn_index=SELAM, turns_left=4), GoDown()).knowledge == 2
    assert after(table(turn_index=SELAM, turns_left=4, knowledge=5), GoDown()).knowledge == 6


def test_a_full_drawer_loses_what_bennie_brings() -> None:
    step = apply(table(money=9), DrinkCoffee(), the_deck())
    assert (step.state.money, step.state.overflow_lost) == (9, 1)
    assert StockChanged("money", 0, 9, lost=1) in step.events
    assert TalentUsed(BENNIE, "bennie") not in step.events


def next_quarter(state: State) -> tuple[State, tuple[object, ...]]:
    """The state and events of the turn that ends the quarter."""
    step = apply(state, GoDown(), the_deck())
    return step.state, step.events


def test_income_of_vrouw_and_tien_comes_before_the_news() -> None:
    state, events = next_quarter(laid(last_turn(), "vrouw", "tien"))
    assert (state.money, state.support) == (2, 2)
    kinds = [type(event) for event in events]
    order = (QuarterClosed, QuarterBegan, IncomeReceived, NewsRevealed)
    assert [kind for kind in kinds if kind in order] == list(order)
    assert IncomeReceived(2, 2) in events


def test_without_them_there_is_no_income() -> None:
    state, events = next_quarter(last_turn())
    assert (state.money, state.support) == (0, 0)
    assert not any(isinstance(event, IncomeReceived) for event in events)


def test_zeven_gives_every_quarter_a_turn_more() -> None:
    state, events = next_quarter(laid(last_turn(), "zeven"))
    assert QuarterBegan(2, 7) in events and state.turns_left == 7


def test_zeven_laid_during_work_adds_a_turn_at_once_and_after_it_does_not() -> None:
    ready = with_cards(last_turn(support=2), zeven={"jobs_done": 3})
    assert after(ready, PlayCard("zeven")).turns_left == 2
    late = replace(ready, phase="play", turns_left=0, turn_index=6)
    assert after(late, PlayCard("zeven")).turns_left == 0


def test_laying_costs_one_support_and_no_turn() -> None:
    ready = with_cards(table(support=3, money=2), vrouw={"jobs_done": 3})
    state = after(ready, PlayCard("vrouw"))
    assert (state.support, state.money, state.turns_left, state.turn_index) == (2, 2, 6, 0)
    assert state.laid_order == ("vrouw",) and state.cards[2].laid_in_quarter == 1


def test_boer_gives_the_starting_seat_a_boon_after_the_news() -> None:
    state = replace(laid(table(phase="news", quarter=2), "boer"), news_now="geeltjes")
    step = apply(state, AnswerNews("b"), the_deck())
    assert step.state.phase == "boon" and seat_at_turn(step.state) == 1
    taken = apply(step.state, ChooseBoon("support"), the_deck())
    assert taken.events[:2] == (BoonChosen("support"), StockChanged("support", 1, 1))
    assert taken.state.phase == "work" and taken.events[-1] == TurnBegan(1)
    assert after(step.state, ChooseBoon("money")).money == 1


def test_the_last_turn_closes_the_quarter_when_nothing_can_be_laid() -> None:
    state, events = next_quarter(last_turn())
    assert (state.quarter, state.phase, state.turn_index) == (2, "news", 0)
    assert TurnEnded(5) in events


def test_a_card_made_ready_by_the_last_turn_is_laid_after_it() -> None:
    state = with_cards(last_turn(money=1, support=5, knowledge=2), boer={"jobs_done": 2})
    step = apply(state, DoJob("boer"), the_deck())
    assert CardReady("boer") in step.events
    assert step.state.phase == "play" and seat_at_turn(step.state) == 0
    played = after(step.state, PlayCard("boer"))
    assert played.phase == "play" and played.quarter == 1
    assert after(played, CloseQuarter()).quarter == 2


@pytest.mark.parametrize(("support", "token"), [(0, "none"), (5, "snag")])
def test_laying_is_skipped_without_support_or_with_a_snag(support: int, token: str) -> None:
    state = with_cards(last_turn(support=support), boer={"jobs_done": 3, "token": token})
    assert next_quarter(state)[0].phase == "news"


def test_the_eighth_card_wins_at_once() -> None:
    state = with_cards(laid(table(support=1, quarter=7), *ROW[:-1]), zeven={"jobs_done": 3})
    step = apply(state, PlayCard("zeven"), the_deck())
    assert step.events[-1] == GameWon(7) and step.state.phase == "over"


def test_after_the_last_quarter_it_is_lost_with_a_reason_for_every_open_card() -> None:
    state = laid(last_turn(), *ROW[:-2])
    state = replace(state, quarter=8)
    lost = next_quarter(state)[1][-1]
    assert isinstance(lost, GameLost)
    assert [reason.card for reason in lost.reasons] == ["acht", "zeven"]


def test_lost_turns_leave_the_last_seats_without_one() -> None:
    state = replace(table(phase="news"), news_now="vijftig_millimeter")
    state = after(state, AnswerNews("b"))
    seats = []
    while state.quarter == 1:
        seats.append(seat_at_turn(state))
        state = after(state, FindMoney() if state.money < 8 else DrinkCoffee())
    assert seats == [0, 1, 2, 3]


def test_a_long_and_a_short_game_start_as_printed() -> None:
    deck = the_deck()
    long = begin(Choices(quarters=8), plain_deal("aas", "tien", "heer"), deck).state
    assert (long.money, long.support, long.knowledge, long.jobs_needed) == (4, 3, 0, 3)
    short = begin(Choices(quarters=4), plain_deal("negen", "zeven", quarters=4), deck).state
    assert (short.money, short.support, short.knowledge, short.jobs_needed) == (9, 9, 1, 2)
    assert [card.id for card in long.cards if card.jobs_done] == ["aas", "heer", "tien"]
    assert [card.id for card in short.cards if card.jobs_done] == ["negen", "zeven"]
    assert long.phase == short.phase == "news" and long.turns_left == short.turns_left == 6


def test_finds_give_one_knowledge() -> None:
    deck = the_deck()
    assert begin(Choices(finds_bonus=1), plain_deal(), deck).state.knowledge == 1
    short = Choices(quarters=4, finds_bonus=1)
    assert begin(short, plain_deal(quarters=4), deck).state.knowledge == 2


def test_in_the_short_game_two_jobs_make_a_card_ready() -> None:
    state = with_cards(table(4, money=9, support=9, knowledge=6), boer={"jobs_done": 1})
    assert CardReady("boer") in apply(state, DoJob("boer"), the_deck()).events


def test_the_calendar_of_both_lengths() -> None:
    assert [calendar(8, quarter) for quarter in (1, 4, 5, 8)] == [(2022, 1), (2022, 4), (2023, 1), (2023, 4)]
    assert [calendar(4, quarter) for quarter in (1, 4)] == [(2023, 1), (2023, 4)]


def test_players_own_the_seats_in_turn() -> None:
    state = table(players=4)
    assert [player_of(state, seat) for seat in range(6)] == [0, 1, 2, 3, 0, 1]
