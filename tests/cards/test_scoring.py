"""The ending: readiness of the themes, three done well, one left open, a reason for every card that does not lie."""

from dataclasses import replace

import pytest

from game.cards.scoring import Praise, Reason, ending, readiness, reasons_lost
from game.cards.setup import Choices
from game.cards.state import CardState, State
from tests.support.card_strategies import ROW, laid, play, table, the_deck, with_cards


def stages(state: State) -> dict[str, str]:
    return {theme.theme: theme.stage for theme in readiness(state, the_deck())}


def jobs_done(count: int, **marks: int) -> State:
    """A table where `count` of the six jobs of groen are done; groen stands on jobs of six cards."""
    groen = {"aas": 1, "negen": 1, "tien": 2, "zeven": 2, "boer": 3, "vrouw": 3}
    chosen = dict(list(groen.items())[:count])
    return with_cards(table(**marks), **{card: {"jobs_done": jobs} for card, jobs in chosen.items()})


@pytest.mark.parametrize(("count", "stage"), [
    (0, "zaad"), (1, "zaad"), (2, "kiem"), (3, "kiem"), (4, "plant"), (5, "plant"), (6, "staat")])
def test_a_theme_grows_with_the_share_of_its_jobs(count: int, stage: str) -> None:
    assert stages(jobs_done(count))["groen"] == stage


def test_a_theme_blooms_with_a_mark_once_all_its_jobs_are_done() -> None:
    assert stages(jobs_done(6, marks=(1, 0, 0, 0)))["groen"] == "bloeit"
    assert stages(jobs_done(5, marks=(3, 0, 0, 0)))["groen"] == "plant"


def test_in_the_short_game_the_third_jobs_do_not_count() -> None:
    state = with_cards(table(4), aas={"jobs_done": 2}, negen={"jobs_done": 2})
    groen = readiness(state, the_deck())[0]
    assert (groen.done, groen.needed, groen.waits_for) == (2, 4, ("tien", "zeven"))


def test_a_theme_names_the_cards_it_waits_for() -> None:
    assert readiness(jobs_done(4), the_deck())[0].waits_for == ("vrouw", "boer")


def test_done_well_are_themes_that_bloom_then_stand_then_cards_by_order_of_laying() -> None:
    state = with_cards(laid(table(marks=(0, 1, 0, 1)), *ROW[:-1]), zeven={"jobs_done": 1})
    end = ending(state, the_deck())
    assert stages(state) == {"groen": "plant", "gezond": "plant", "leefbaar": "staat", "duurzaam": "bloeit"}
    assert end.done_well == (
        Praise("theme_blooms", "duurzaam"), Praise("theme_stands", "leefbaar"), Praise("card_laid", "aas"))
    assert end.left_open == "groen"


def test_with_nothing_laid_the_first_theme_is_left_open() -> None:
    end = ending(table(), the_deck())
    assert end.done_well == () and end.left_open == "groen"
    assert (end.first_card, end.first_helped) == (None, 0)


def test_when_all_stand_the_first_without_a_mark_is_left_open_and_when_all_bloom_none() -> None:
    won = laid(table(quarter=8, marks=(2, 0, 1, 0)), *ROW, quarter=3)
    end = ending(won, the_deck())
    assert end.won and end.reasons == () and end.left_open == "gezond"
    assert end.first_card == "aas" and end.first_helped == 5
    bloom = ending(replace(won, marks=(1, 1, 1, 1)), the_deck())
    assert bloom.left_open is None
    assert [praise.kind for praise in bloom.done_well] == ["theme_blooms"] * 3


REASONS = [
    (CardState("negen", 1, "snag", None, "trilling"), {"support": 0}, Reason("negen", "snagged", "trilling", 2)),
    (CardState("negen", 3, "snag", None, "trilling"), {"support": 0}, Reason("negen", "snagged", "trilling")),
    (CardState("negen", 3), {"support": 0}, Reason("negen", "no_support")),
    (CardState("negen", 3), {"support": 2}, Reason("negen", "not_laid")),
    (CardState("negen", 2, "chance"), {}, Reason("negen", "chance_unused", job=3)),
    (CardState("negen", 0), {"money": 1, "support": 1}, Reason("negen", "waited", job=1, stock="money", missing=2)),
    (CardState("negen", 1), {"money": 9}, Reason("negen", "waited", job=2, stock="knowledge", missing=1)),
    (CardState("negen", 2), {"money": 9, "knowledge": 6},
     Reason("negen", "waited", job=3, stock="support", missing=2)),
    (CardState("negen", 2), {"money": 9, "support": 9, "knowledge": 6}, Reason("negen", "no_turn", job=3)),
]


@pytest.mark.parametrize(("card", "stocks", "reason"), REASONS)
def test_the_first_reason_that_holds(card: CardState, stocks: dict[str, int], reason: Reason) -> None:
    state = with_cards(table(**stocks), negen=card)
    assert next(one for one in reasons_lost(state, the_deck()) if one.card == "negen") == reason


def test_what_is_missing_is_reckoned_with_what_lies_on_the_table() -> None:
    state = laid(table(money=2, support=2), "negen")
    assert reasons_lost(state, the_deck())[0] == Reason("aas", "waited", job=1, stock="knowledge", missing=1)
    assert Reason("boer", "no_turn", job=1) in reasons_lost(state, the_deck())


def test_a_game_that_was_won_has_four_themes_that_stand_or_bloom() -> None:
    played = play("a won game", "thoughtful", Choices())
    end = ending(played.last, the_deck())
    assert end.won
    assert {theme.stage for theme in end.themes} <= {"staat", "bloeit"}
    assert all(theme.waits_for == () for theme in end.themes)
    assert sum(theme.marks for theme in end.themes) == sum(played.last.marks)
