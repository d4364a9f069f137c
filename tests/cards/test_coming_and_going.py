"""Players join and leave between turns: an event of the match that changes nobody's cards, is kept, told and undone."""

import json

import pytest

from game.cards.actions import AnswerNews, CloseQuarter, FindMoney, JoinTable, LeaveTable
from game.cards.events import PlayerJoined, PlayerLeft
from game.cards.kept import NO_LESSON, WITH_CLASS, keep, kept_match
from game.cards.match_log import Match, act, can_undo, from_plain, replay, to_plain, undo
from game.cards.refusals import Refusal
from game.cards.retelling import retell
from game.cards.rules import legal_actions, why_not
from game.cards.setup import Choices
from game.cards.state import player_of, state_hash
from game.content.languages import LANGUAGES, Language
from tests.support.card_strategies import match_at, table, the_deck
from tests.support.table_words import table_words

DECK = the_deck()


def acted(match: Match, *actions: object) -> Match:
    for action in actions:
        match, _ = act(match, action, DECK)  # type: ignore[arg-type]
    return match


@pytest.mark.parametrize("phase", ["news", "boon", "work", "play"])
def test_from_one_to_six_at_any_moment(phase: str) -> None:
    assert why_not(table(phase=phase, players=6), JoinTable(), DECK) == Refusal("table_full")
    assert why_not(table(phase=phase, players=1), LeaveTable(), DECK) == Refusal("last_player")
    for players in range(2, 6):
        for action in (JoinTable(), LeaveTable(), JoinTable(by=3), LeaveTable(by=5)):
            assert why_not(table(phase=phase, players=players), action, DECK) is None


def test_nobody_joins_what_is_over() -> None:
    for action in (JoinTable(), LeaveTable()):
        assert why_not(table(phase="over", players=3), action, DECK) == Refusal("game_over")


def test_it_is_no_move_that_a_player_thinks_about() -> None:
    state = table(phase="work", players=3)
    assert not any(isinstance(action, JoinTable | LeaveTable) for action in legal_actions(state, DECK))


def test_it_only_changes_whose_hand_moves() -> None:
    before = acted(match_at(Choices(players=2), 4), AnswerNews("b"), FindMoney())
    joined, events = act(before, JoinTable(), DECK)
    assert events == (PlayerJoined(3),)
    assert [player_of(joined.state, seat) for seat in range(6)] == [0, 1, 2, 0, 1, 2]
    _, events = act(acted(before, LeaveTable(), JoinTable()), LeaveTable(), DECK)
    assert events == (PlayerLeft(1),)
    with_nobody_moving = acted(joined, FindMoney()).state
    stayed = acted(before, FindMoney()).state
    assert (with_nobody_moving.money, with_nobody_moving.turn_index) == (stayed.money, stayed.turn_index)


def test_replay_equals_live_through_a_save() -> None:
    begun = match_at(Choices(players=2), 4)
    match = acted(begun, JoinTable(), AnswerNews("b"), FindMoney(), LeaveTable(), LeaveTable())
    log = from_plain(json.loads(json.dumps(to_plain(match.log))), DECK)
    assert log == match.log
    assert state_hash(replay(log, DECK).state) == state_hash(match.state)
    again = kept_match(keep(match.log, NO_LESSON, WITH_CLASS), DECK)
    assert again == match


def test_it_is_taken_back_like_other_things_also_while_the_news_is_open() -> None:
    begun = match_at(Choices(players=2), 4)
    joined = acted(begun, JoinTable())
    assert joined.state.phase == "news" and can_undo(joined)
    assert undo(joined, DECK) == begun
    assert not can_undo(begun)


def test_what_happened_last_quarter_stands_whoever_came_since() -> None:
    match = acted(match_at(Choices(players=2), 4), AnswerNews("b"))
    while match.state.quarter == 1:
        moves = [action for action in legal_actions(match.state, DECK) if isinstance(action, FindMoney | CloseQuarter)]
        match = acted(match, moves[0] if moves else legal_actions(match.state, DECK)[0])
    joined = acted(match, JoinTable())
    back = undo(joined, DECK)
    assert back == match
    assert not can_undo(match) and undo(match, DECK) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_back(language: Language) -> None:
    match = acted(match_at(Choices(players=2), 4), AnswerNews("b"), JoinTable(), LeaveTable(), LeaveTable())
    (chapter,) = retell(match.log, DECK, table_words(language))
    joined, left, alone = chapter.paragraphs[-3:]
    assert "3" in joined and "2" in left and "3" not in left
    assert ("één" if language == "nl" else "one") in alone
