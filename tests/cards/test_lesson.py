"""The first quarter teaches: its deal, its lines one after the other, and hints that can always be followed."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from game.cards.actions import (
    Action,
    AnswerNews,
    CloseQuarter,
    DoJob,
    DrinkCoffee,
    FindMoney,
    GoDown,
    PlayCard,
)
from game.cards.events import TalentUsed
from game.cards.lesson import (
    REGION,
    SEATS,
    Lesson,
    can_be_taught,
    is_lesson,
    lesson,
    lesson_choices,
    lesson_deal,
)
from game.cards.match_log import Match, act, from_plain, replay, start, to_plain, undo
from game.cards.rules import legal_actions, why_not
from game.cards.setup import Choices
from game.cards.shelf import read_table
from game.dealer import Dealer, deal
from tests.support.card_strategies import match_at, the_deck, tiny_deck

AS_WRITTEN: dict[str, list[Action]] = {
    "b": [DoJob("boer"), DrinkCoffee(), GoDown(), DoJob("negen"), DoJob("vrouw"), DoJob("aas")],
    "a": [DoJob("zeven"), DrinkCoffee(), GoDown(), FindMoney(), DoJob("vrouw"), DoJob("aas")],
}


def begun(players: int = 1) -> Match:
    """The first game, at its first news."""
    return start(lesson_choices(players=players), lesson_deal(the_deck()), the_deck())[0]


def line_of(match: Match) -> Lesson:
    """The line of this moment, which must be there."""
    found = lesson(match, the_deck())
    assert found is not None
    return found


def after(match: Match, *actions: Action) -> Match:
    """The match with these actions carried out."""
    for action in actions:
        match, _ = act(match, action, the_deck())
    return match


def test_the_deal_is_the_one_of_the_rules() -> None:
    match = begun()
    state = match.state
    assert state.region == "twente" and state.seats == SEATS and state.news_now == "bodemcafe_vol"
    assert (state.money, state.support, state.knowledge, state.quarters) == (4, 3, 0, 8)
    assert [card.id for card in state.cards if card.jobs_done] == ["aas", "heer", "vrouw"]
    assert is_lesson(match.log, the_deck()) and can_be_taught(the_deck()) and not can_be_taught(tiny_deck())


def test_another_deal_is_no_lesson() -> None:
    choices = Choices(REGION)
    other = start(choices, deal(choices, the_deck(), Dealer(1)), the_deck())[0]
    assert lesson(other, the_deck()) is None
    assert lesson(match_at(Choices(), 1), the_deck()) is None


@pytest.mark.parametrize("letter", ["a", "b"])
def test_all_lines_can_be_followed_as_written(letter: str) -> None:
    match = begun()
    assert line_of(match).line == "news"
    assert line_of(match).hints == (AnswerNews("a"), AnswerNews("b"))
    match = after(match, AnswerNews("a" if letter == "a" else "b"))
    lines, buts, followed = [], [], []
    for _ in SEATS:
        told = line_of(match)
        lines.append(told.line)
        buts.append(told.but)
        followed.append(told.hints[0])
        match = after(match, told.hints[0])
    assert followed == AS_WRITTEN[letter]
    assert lines == ["bennie_free" if letter == "a" else "bennie", *SEATS[1:]]
    assert buts == [None, None, None, "money" if letter == "a" else None, None, None]
    assert match.state.quarter == 2 and line_of(match) == Lesson("close", ())


def test_what_came_of_it_is_said_with_the_next_line() -> None:
    match = after(begun(), AnswerNews("b"))
    said = [line_of(match).after]
    for action in AS_WRITTEN["b"][:3]:
        match = after(match, action)
        said.append(line_of(match).after)
    assert said == ["after_b", "after_bennie", "after_egbert", "after_selam"]
    assert line_of(after(begun(), AnswerNews("a"))).after == "after_a"
    elsewhere = after(begun(), AnswerNews("b"), FindMoney(), GoDown(), FindMoney())
    assert line_of(elsewhere).after is None


def test_this_one_is_a_card_that_the_talent_makes_cheaper() -> None:
    match = after(begun(), AnswerNews("b"), *AS_WRITTEN["b"][:3])
    for card, action in zip(("negen", "vrouw", "aas"), AS_WRITTEN["b"][3:], strict=True):
        told = line_of(match)
        assert told.about == card
        match, events = act(match, told.hints[0], the_deck())
        assert any(isinstance(event, TalentUsed) for event in events) and told.hints == (action,)


def test_the_last_line_comes_at_the_close_and_only_once() -> None:
    """Vrouw is made ready in the first quarter, so that there is a moment for laying."""
    match = after(
        begun(), AnswerNews("b"), FindMoney(), DrinkCoffee(), GoDown(), DoJob("vrouw"), DrinkCoffee(), DoJob("vrouw"))
    assert match.state.phase == "play"
    told = line_of(match)
    assert told.line == "close" and set(told.hints) == {PlayCard("vrouw"), CloseQuarter()}
    assert line_of(after(match, PlayCard("vrouw"))).line == "close"
    assert lesson(after(match, CloseQuarter()), the_deck()) is None


def test_it_is_over_after_the_first_quarter() -> None:
    match = after(begun(), AnswerNews("b"), *AS_WRITTEN["b"], AnswerNews("b"))
    for _ in range(30):
        assert lesson(match, the_deck()) is None
        match = after(match, legal_actions(match.state, the_deck())[0])


@pytest.mark.parametrize("seed", range(150))
def test_whatever_is_done_each_line_comes_once_and_hints_are_legal(seed: int) -> None:
    dealer, match = Dealer(f"pupil {seed}"), begun(players=1 + seed % 6)
    told: list[str] = []
    while match.state.quarter == 1:
        now = line_of(match)
        assert now.hints
        for hint in now.hints:
            assert why_not(match.state, hint, the_deck()) is None, hint
        if now.line not in told[-1:]:
            told.append(now.line)
        match = after(match, dealer.pick(legal_actions(match.state, the_deck())))
    lines = list(dict.fromkeys(told))
    assert lines[0] == "news" and len(lines) >= 6
    assert [line for line in lines if line in SEATS[1:]] == [line for line in SEATS[1:] if line in lines]


def test_taking_back_brings_the_line_back() -> None:
    match = after(begun(), AnswerNews("b"), DoJob("boer"))
    before = undo(match, the_deck())
    assert before is not None and line_of(before).line == "bennie"


def test_a_lesson_that_was_left_goes_on_at_its_line() -> None:
    match = after(begun(), AnswerNews("a"), DoJob("zeven"))
    again = replay(from_plain(json.loads(json.dumps(to_plain(match.log))), the_deck()), the_deck())
    assert line_of(again) == line_of(match)


def test_every_line_has_its_words() -> None:
    words = set(read_table()["lesson"])
    lines = {"news", "bennie_free", *SEATS, "free", "close"}
    afters = {"after_a", "after_b", "after_bennie", "after_egbert", "after_selam"}
    assert lines | afters | {f"but_{stock}" for stock in ("money", "support", "knowledge")} <= words


def test_when_nothing_is_cheaper_any_turn_is_fine() -> None:
    match = after(begun(), AnswerNews("b"), GoDown(), GoDown(), GoDown())
    state = match.state
    laid = tuple(replace(card, jobs_done=3) for card in state.cards)
    told = line_of(Match(match.log, replace(state, cards=laid)))
    assert told.line == "free" and told.hints == (FindMoney(), DrinkCoffee(), GoDown())
