"""What jobs and answers cost: the printed table, effects, talents, the chance, the combo, the floor at nothing."""

from dataclasses import replace

import pytest

from game.cards.actions import AnswerNews, DoJob, PlayCard
from game.cards.card import Cost
from game.cards.costs import answer_cost, chairs_at, job_cost
from game.cards.events import ComboOpened, JobDone, TalentUsed
from game.cards.rules import apply
from game.cards.state import State
from tests.support.card_strategies import CHAIRS, ROW, laid, table, the_deck, with_cards

BENNIE, EGBERT, SELAM, JANTIEN, TRUIDA, ROELOF = range(6)

PRINTED = """
aas   0 2 1 groen    1 2 2 leefbaar 2 2 3 gezond
heer  2 3 0 leefbaar 2 4 0 gezond   3 5 1 duurzaam
vrouw 0 2 0 duurzaam 1 3 0 leefbaar 1 3 1 groen
boer  1 2 0 gezond   1 2 1 duurzaam 1 3 2 groen
tien  2 3 1 leefbaar 3 3 2 groen    3 4 3 duurzaam
negen 3 1 0 groen    4 0 1 gezond   4 2 2 leefbaar
acht  3 1 1 gezond   3 1 2 duurzaam 4 2 3 leefbaar
zeven 2 3 0 duurzaam 2 4 0 groen    3 4 1 gezond
"""


def cost(state: State, card: str, seat: int | None = None) -> tuple[int, int, int]:
    """The cost of a card's next job as (money, support, knowledge)."""
    price = job_cost(state, the_deck(), card, seat)
    return price.money, price.support, price.knowledge


def test_the_printed_costs_and_themes_are_those_of_the_table() -> None:
    printed = {line.split()[0]: line.split()[1:] for line in PRINTED.strip().splitlines()}
    deck = the_deck()
    assert tuple(card.id for card in deck.row) == ROW == tuple(printed)
    for card in deck.row:
        written = [
            str(value)
            for job in card.jobs
            for value in (job.cost.money, job.cost.support, job.cost.knowledge, job.theme)
        ]
        assert written == printed[card.id]


def test_every_theme_has_six_jobs_in_a_long_game_and_four_in_a_short_one() -> None:
    themes = [job.theme for card in the_deck().row for job in card.jobs]
    short = [job.theme for card in the_deck().row for job in card.jobs[:2]]
    assert {themes.count(theme) for theme in themes} == {6}
    assert {short.count(theme) for theme in short} == {4}


@pytest.mark.parametrize(("seat", "expected"), [
    (BENNIE, (3, 4, 3)), (JANTIEN, (2, 4, 3)), (TRUIDA, (3, 3, 3)), (ROELOF, (3, 4, 1))])
def test_talents_make_the_own_jobs_cheaper(seat: int, expected: tuple[int, int, int]) -> None:
    assert cost(with_cards(table(), tien={"jobs_done": 2}), "tien", seat) == expected


def test_negen_and_acht_make_the_jobs_of_other_cards_cheaper() -> None:
    state = laid(table(), "negen")
    assert cost(state, "heer") == (1, 3, 0)
    assert cost(laid(state, "acht"), "heer") == (1, 2, 0)
    assert cost(laid(table(), "acht"), "negen") == (3, 0, 0)


def test_nothing_goes_below_nothing() -> None:
    state = laid(table(), "negen", "acht")
    assert cost(state, "vrouw") == (0, 1, 0)
    assert cost(state, "vrouw", TRUIDA) == (0, 0, 0)
    assert cost(state, "aas", ROELOF) == (0, 1, 0)


def test_a_chance_makes_the_next_job_free_and_is_used_up() -> None:
    state = with_cards(table(), tien={"jobs_done": 1, "token": "chance"})
    assert cost(state, "tien") == (0, 0, 0)
    step = apply(state, DoJob("tien"), the_deck())
    assert JobDone(BENNIE, "tien", 2, Cost(), chance=True) in step.events
    assert step.state.cards[ROW.index("tien")].token == "none"
    assert cost(step.state, "tien") == (3, 4, 3)


def test_heer_lends_each_chair_the_talent_of_the_one_on_its_left() -> None:
    state = laid(table(), "heer")
    deck = the_deck()
    assert chairs_at(table(), deck, TRUIDA) == ("truida",)
    assert chairs_at(state, deck, TRUIDA) == ("truida", "jantien")
    assert chairs_at(state, deck, BENNIE) == ("bennie", "roelof")
    assert cost(state, "zeven", TRUIDA) == (1, 2, 0)


def test_with_heer_both_talents_are_used() -> None:
    rich = laid(table(money=9, support=9, turn_index=TRUIDA, turns_left=2), "heer")
    events = apply(rich, DoJob("zeven"), the_deck()).events
    assert [event.chair for event in events if isinstance(event, TalentUsed)] == ["truida", "jantien"]


def test_tien_needs_no_money_and_no_knowledge_once_aas_and_boer_lie() -> None:
    assert cost(laid(table(), "aas"), "tien") == (2, 3, 1)
    state = laid(table(), "aas", "boer")
    assert cost(state, "tien") == (0, 3, 0)
    assert cost(state, "tien", TRUIDA) == (0, 2, 0)
    assert cost(laid(state, "acht"), "tien") == (0, 2, 0)
    assert cost(state, "zeven") == (2, 3, 0)


def test_the_combo_is_told_when_its_second_card_is_laid_and_tien_is_open() -> None:
    ready = with_cards(laid(table(support=5), "aas"), boer={"jobs_done": 3})
    assert ComboOpened("tien") in apply(ready, PlayCard("boer"), the_deck()).events
    closed = laid(ready, "tien")
    assert ComboOpened("tien") not in apply(closed, PlayCard("boer"), the_deck()).events


def test_no_talent_is_used_where_it_changes_nothing() -> None:
    state = table(support=9, turn_index=JANTIEN, turns_left=3)
    events = apply(state, DoJob("vrouw"), the_deck()).events
    assert not [event for event in events if isinstance(event, TalentUsed)]


def test_aas_makes_answer_a_cheaper_by_one_of_each_but_not_below_nothing() -> None:
    deck = the_deck()
    costs = {news: deck.news[news].a for news in ("stoel_leeg", "bron_vervuild", "zomer_2018", "gat_in_keileem")}
    assert answer_cost(table(), deck, costs["stoel_leeg"]) == Cost(2, 3)
    state = laid(table(), "aas")
    assert answer_cost(state, deck, costs["stoel_leeg"]) == Cost(1, 2)
    assert answer_cost(state, deck, costs["bron_vervuild"]) == Cost(6, 0)
    assert answer_cost(state, deck, costs["zomer_2018"]) == Cost(0, 4)
    assert answer_cost(state, deck, costs["gat_in_keileem"]) == Cost(1, 0)


def test_aas_does_not_touch_what_an_answer_brings() -> None:
    state = replace(laid(table(phase="news", money=3), "aas"), news_now="waterfabriek_beilen")
    assert apply(state, AnswerNews("b"), the_deck()).state.money == 5


def test_knowledge_is_needed_and_never_spent() -> None:
    state = table(support=9, knowledge=1, turn_index=SELAM, turns_left=4)
    assert apply(state, DoJob("aas"), the_deck()).state.knowledge == 1


def test_the_seats_hold_the_chairs_of_the_story() -> None:
    assert table().seats == CHAIRS
