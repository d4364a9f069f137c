"""Every refusal with its ids and amounts, and the order of checking: the first of the list that holds."""

from dataclasses import replace

import pytest

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
from game.cards.card import Cost
from game.cards.refusals import CODES, NotAllowed, Refusal
from game.cards.rules import apply, legal_actions, why_not
from game.cards.setup import Choices, begin
from game.cards.state import State
from tests.support.card_strategies import laid, plain_deal, table, the_deck, with_cards

RICH = {"money": 9, "support": 9, "knowledge": 6}


def refused(state: State, action: Action) -> Refusal | None:
    """What the rules say, after a look that carrying it out says the same."""
    refusal = why_not(state, action, the_deck())
    if refusal is not None:
        with pytest.raises(NotAllowed) as caught:
            apply(state, action, the_deck())
        assert caught.value.refusal == refusal
    return refusal


def news_table(**changes: int) -> State:
    """A table where the news lies open: geeltjes, whose answer A costs two support."""
    return replace(begin(Choices(), plain_deal(), the_deck()).state, **changes)


def test_after_the_end_everything_is_refused() -> None:
    over = table(phase="over", **RICH)
    for action in (FindMoney(), FindMoney(by=3), DoJob("aas"), AnswerNews("a"), CloseQuarter(), PlayCard("aas")):
        assert refused(over, action) == Refusal("game_over")
    assert legal_actions(over, the_deck()) == ()


@pytest.mark.parametrize(("phase", "wrong"), [
    ("news", [FindMoney(), DoJob("aas"), PlayCard("aas"), CloseQuarter(), ChooseBoon("money")]),
    ("boon", [AnswerNews("a"), DrinkCoffee(), PlayCard("aas"), CloseQuarter()]),
    ("work", [AnswerNews("b"), ChooseBoon("support"), CloseQuarter()]),
    ("play", [AnswerNews("b"), GoDown(), ClearSnag("aas"), DoJob("aas"), ChooseBoon("money")]),
])
def test_an_action_of_another_phase(phase: str, wrong: list[Action]) -> None:
    for action in wrong:
        assert refused(table(phase=phase, **RICH), action) == Refusal("not_this_phase", phase=phase)


def test_the_phase_is_checked_before_the_seat() -> None:
    assert refused(table(phase="news"), FindMoney(by=4)) == Refusal("not_this_phase", phase="news")


def test_another_seat_is_told_who_is_at_the_turn() -> None:
    state = table(quarter=3, turn_index=1, turns_left=5, money=9)
    assert refused(state, FindMoney(by=2)) == Refusal("not_your_turn", seat=3)
    assert refused(state, FindMoney(by=3)) == Refusal("store_full")
    assert refused(state, DrinkCoffee(by=3)) is None


def test_the_news_is_answered_and_cards_are_laid_late_by_the_starting_seat() -> None:
    assert refused(replace(news_table(), quarter=2), AnswerNews("b", by=0)) == Refusal("not_your_turn", seat=1)
    late = with_cards(table(phase="play", quarter=2, turn_index=6, support=1), aas={"jobs_done": 3})
    assert refused(late, PlayCard("aas", by=5)) == Refusal("not_your_turn", seat=1)
    assert refused(late, CloseQuarter(by=1)) is None


def test_answer_a_too_dear_says_what_is_short() -> None:
    assert refused(news_table(support=1), AnswerNews("a")) == Refusal("answer_too_dear", short=Cost(0, 1))
    both = replace(news_table(money=1, support=1), news_now="stoel_leeg")
    assert refused(both, AnswerNews("a")) == Refusal("answer_too_dear", short=Cost(1, 2))
    assert refused(both, AnswerNews("b")) is None


def test_aas_makes_answer_a_payable() -> None:
    assert refused(laid(news_table(support=1), "aas"), AnswerNews("a")) is None


@pytest.mark.parametrize("action", [DoJob("aas"), ClearSnag("aas"), PlayCard("aas")])
def test_a_laid_card(action: Action) -> None:
    assert refused(laid(table(**RICH), "aas"), action) == Refusal("card_lies", "aas")


def test_a_ready_card_asks_for_no_more_jobs_even_with_a_snag() -> None:
    ready = with_cards(table(**RICH), aas={"jobs_done": 3, "token": "snag"})
    assert refused(ready, DoJob("aas")) == Refusal("jobs_done", "aas")
    assert refused(ready, PlayCard("aas")) == Refusal("card_snagged", "aas")


def test_a_snag_is_named_before_the_money() -> None:
    snagged = with_cards(table(), negen={"token": "snag"})
    assert refused(snagged, DoJob("negen")) == Refusal("card_snagged", "negen")
    assert refused(snagged, PlayCard("negen")) == Refusal("card_snagged", "negen")
    assert refused(snagged, ClearSnag("negen")) is None


def test_no_snag_to_clear() -> None:
    assert refused(table(), ClearSnag("aas")) == Refusal("no_snag", "aas")
    assert refused(with_cards(table(), aas={"token": "chance"}), ClearSnag("aas")) == Refusal("no_snag", "aas")


def test_money_then_support_then_knowledge_with_what_is_missing() -> None:
    state = with_cards(table(money=1), acht={"jobs_done": 1})
    assert refused(state, DoJob("acht")) == Refusal("money_short", "acht", missing=2)
    assert refused(replace(state, money=3), DoJob("acht")) == Refusal("support_short", "acht", missing=1)
    rich = replace(state, money=3, support=1)
    assert refused(rich, DoJob("acht")) == Refusal("knowledge_short", "acht", missing=2)
    assert refused(replace(rich, knowledge=2), DoJob("acht")) is None


def test_laying_wants_support_before_it_counts_the_jobs() -> None:
    assert refused(table(), PlayCard("aas")) == Refusal("support_short", "aas", missing=1)
    assert refused(table(support=1), PlayCard("aas")) == Refusal("card_not_ready", "aas", missing=3)
    assert refused(with_cards(table(support=1), aas={"jobs_done": 2}), PlayCard("aas")) == Refusal(
        "card_not_ready", "aas", missing=1)


@pytest.mark.parametrize(("stock", "action", "limit"), [
    ("money", FindMoney(), 9), ("support", DrinkCoffee(), 9), ("knowledge", GoDown(), 6)])
def test_fetching_is_refused_only_when_that_stock_is_full(stock: str, action: Action, limit: int) -> None:
    assert refused(table(**{stock: limit}), action) == Refusal("store_full")
    assert refused(table(**{stock: limit - 1}), action) is None


def test_the_boon_is_never_refused() -> None:
    for stock in ("money", "support"):
        assert refused(table(phase="boon", **RICH), ChooseBoon(stock)) is None


@pytest.mark.parametrize("quarters", [8, 4])
def test_with_full_stocks_every_open_card_offers_something(quarters: int) -> None:
    for card in the_deck().place:
        for jobs in range((3 if quarters == 8 else 2) + 1):
            for token in ("none", "snag", "chance"):
                state = with_cards(table(quarters, **RICH), **{card: {"jobs_done": jobs, "token": token}})
                actions = legal_actions(state, the_deck())
                assert any(getattr(action, "card", None) == card for action in actions)


def test_the_order_of_the_codes_is_that_of_the_rules() -> None:
    assert CODES == (
        "game_over", "table_full", "last_player", "not_this_phase", "not_your_turn", "answer_too_dear",
        "card_lies", "jobs_done", "card_snagged", "no_snag", "money_short", "support_short", "knowledge_short",
        "card_not_ready", "store_full",
    )
