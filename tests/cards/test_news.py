"""News: which pile, what the answers do, and how snags and chances slide along the row."""

from dataclasses import replace
from typing import Any

import pytest

from game.cards.actions import AnswerNews, ClearSnag, PlayCard
from game.cards.card import Answer, Cost, NewsCard
from game.cards.deck import assemble
from game.cards.events import (
    ChancePlaced,
    Event,
    NewsAnswered,
    SnagPlaced,
    StockChanged,
    ThemeMarked,
    TokensCancelled,
    TurnsLost,
)
from game.cards.lengths import LENGTHS, pile_for
from game.cards.rules import Step, apply
from game.cards.state import CardState, State
from tests.support.card_strategies import ROW, after, laid, table, the_deck, with_cards


def told(answer: Answer, state: State) -> Step:
    """What answer B of an invented news card does."""
    deck = the_deck()
    news = NewsCard("invented", 0, "groen", Answer(), answer)
    invented = assemble(deck.row, deck.chairs.values(), deck.regions.values(), [*deck.news.values(), news])
    return apply(replace(state, phase="news", news_now="invented"), AnswerNews("b"), invented)


def tokens(state: State) -> dict[str, str]:
    """The cards with a token on them."""
    return {card.id: card.token for card in state.cards if card.token != "none"}


def of_kind(step: Step, *kinds: type[Event]) -> list[Event]:
    """The events of these kinds."""
    return [event for event in step.events if isinstance(event, kinds)]


@pytest.mark.parametrize(("quarters", "level", "piles"), [
    (8, "gewoon", "001112222"), (8, "rustig", "000111222"), (8, "storm", "011122222"),
    (4, "gewoon", "000111222"), (4, "rustig", "000011122"), (4, "storm", "001112222"),
])
def test_the_pile_follows_the_number_of_cards_laid(quarters: int, level: Any, piles: str) -> None:
    assert "".join(str(pile_for(quarters, level, laid_cards)) for laid_cards in range(9)) == piles
    assert set(LENGTHS[quarters].steps) == {"rustig", "gewoon", "storm"}


def test_a_snag_goes_to_the_named_card() -> None:
    step = told(Answer(snags=("boer",)), table())
    assert tokens(step.state) == {"boer": "snag"}
    assert of_kind(step, SnagPlaced) == [SnagPlaced("boer", "boer")]
    assert step.state.cards[ROW.index("boer")].snagged_by == "invented"


def test_a_snag_slides_past_laid_and_snagged_cards_round_the_circle() -> None:
    state = with_cards(laid(table(), "acht", "aas"), zeven={"token": "snag", "snagged_by": "trilling"})
    step = told(Answer(snags=("acht",)), state)
    assert of_kind(step, SnagPlaced) == [SnagPlaced("heer", "acht")]
    assert tokens(step.state) == {"heer": "snag", "zeven": "snag"}


def test_a_ready_card_may_get_a_snag_but_no_chance() -> None:
    state = with_cards(table(), boer={"jobs_done": 3})
    assert tokens(told(Answer(snags=("boer",)), state).state) == {"boer": "snag"}
    assert tokens(told(Answer(chances=("boer",)), state).state) == {"tien": "chance"}


def test_without_a_card_for_it_nothing_happens() -> None:
    full = with_cards(table(), **{card: {"token": "snag"} for card in ROW})
    step = told(Answer(snags=("aas",)), full)
    assert step.state.cards == full.cards and not of_kind(step, SnagPlaced)
    ready = with_cards(table(), **{card: {"jobs_done": 3} for card in ROW})
    step = told(Answer(chances=("aas",)), ready)
    assert step.state.cards == ready.cards and not of_kind(step, ChancePlaced)


def test_a_chance_slides_past_chances() -> None:
    state = with_cards(table(), tien={"token": "chance"})
    assert tokens(told(Answer(chances=("tien",)), state).state) == {"tien": "chance", "negen": "chance"}


@pytest.mark.parametrize(("lying", "answer"), [
    ("chance", Answer(snags=("vrouw",))), ("snag", Answer(chances=("vrouw",)))])
def test_a_snag_and_a_chance_on_one_card_both_go_off(lying: Any, answer: Answer) -> None:
    state = with_cards(table(), vrouw={"token": lying, "snagged_by": "trilling" if lying == "snag" else None})
    step = told(answer, state)
    assert tokens(step.state) == {}
    assert step.state.cards[ROW.index("vrouw")] == CardState("vrouw")
    assert of_kind(step, TokensCancelled) == [TokensCancelled("vrouw")]


def test_a_snag_that_slides_onto_a_chance_takes_it_off() -> None:
    state = with_cards(laid(table(), "negen"), acht={"token": "chance"})
    assert tokens(told(Answer(snags=("negen",)), state).state) == {}


def test_effects_come_in_order_stocks_snags_chances_turns() -> None:
    answer = Answer(knowledge=1, money=2, snags=("boer", "acht"), chances=("aas",), turns=-2)
    step = told(answer, table(money=1))
    kinds = (StockChanged, SnagPlaced, ChancePlaced, TurnsLost)
    assert of_kind(step, *kinds) == [
        StockChanged("money", 2, 3), StockChanged("knowledge", 1, 1), SnagPlaced("boer", "boer"),
        SnagPlaced("acht", "acht"), ChancePlaced("aas", "aas"), TurnsLost(2)]
    assert step.state.turns_left == 4


def test_two_snags_of_one_answer_in_printed_order() -> None:
    state = laid(table(), "boer")
    step = told(Answer(snags=("boer", "tien")), state)
    assert [(event.card, event.named) for event in step.events if isinstance(event, SnagPlaced)] == [
        ("tien", "boer"), ("negen", "tien")]


def test_answer_a_is_paid_and_marks_the_theme_and_b_does_neither() -> None:
    state = replace(table(phase="news", money=5, support=5), news_now="stoel_leeg")
    paid = apply(state, AnswerNews("a"), the_deck())
    assert NewsAnswered("stoel_leeg", "a", Cost(2, 3)) in paid.events
    assert ThemeMarked("gezond") in paid.events
    assert (paid.state.money, paid.state.support, paid.state.marks) == (3, 2, (0, 1, 0, 0))
    other = apply(state, AnswerNews("b"), the_deck())
    assert (other.state.money, other.state.support, other.state.marks) == (5, 5, (0, 0, 0, 0))
    assert other.state.turns_left == 5 and tokens(other.state) == {"heer": "snag"}


def test_what_does_not_fit_is_lost_and_counted() -> None:
    step = told(Answer(money=3), table(money=8))
    assert StockChanged("money", 1, 9, lost=2) in step.events
    assert (step.state.money, step.state.overflow_lost) == (9, 2)
    assert told(Answer(knowledge=2), table(knowledge=5)).state.overflow_lost == 0


def test_clearing_a_snag_takes_a_turn_and_is_counted() -> None:
    state = with_cards(table(), boer={"token": "snag", "snagged_by": "trilling"})
    cleared = after(state, ClearSnag("boer"))
    assert cleared.cards == table().cards
    assert (cleared.turns_on_snags, cleared.turns_left, cleared.turn_index) == (1, 5, 1)


def test_a_snagged_ready_card_is_laid_only_after_clearing() -> None:
    state = with_cards(table(support=3), boer={"jobs_done": 3, "token": "snag"})
    done = after(state, ClearSnag("boer"), PlayCard("boer"))
    assert done.laid_order == ("boer",)


def test_answer_b_never_costs_and_answer_a_never_brings() -> None:
    for news in the_deck().news.values():
        assert news.b.money >= 0 and news.b.support >= 0
        assert news.a.money <= 0 and news.a.support <= 0 and news.a.turns == 0


def test_the_news_of_midden_drenthe_is_three_piles_of_eight() -> None:
    region = the_deck().regions["midden_drenthe"]
    assert [len(pile) for pile in region.piles] == [8, 8, 8]
    assert region.head_start == ("aas", "negen", "acht")
    for number, pile in enumerate(region.piles):
        assert all(the_deck().news[news].pile == number for news in pile)
