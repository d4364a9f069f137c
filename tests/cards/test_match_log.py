"""Logs: replay equals live, a thousand recorded games give the same hash, undo, and logs that are broken."""

import hashlib
import json
from typing import Any

import pytest

from game.cards.actions import AnswerNews, FindMoney, GoDown
from game.cards.match_log import BadLog, Match, act, from_plain, replay, spell, to_plain, undo, unspell
from game.cards.rules import legal_actions
from game.cards.setup import Choices
from game.cards.state import state_hash
from tests.support.card_strategies import games, match_at, play, the_deck

RECORDED = (
    "537ad87c6b0a", "81dda041521a", "eff62cdebb1f", "1b7bdd5777f0", "1d6e76c81213",
    "0d6f3f4461e5", "dbfd475124f2", "e6387f5b9265", "25576b2986f0", "c69c80464544",
)
"""What a thousand games came to, a hundred at a time: the hash of their last states' hashes. These change only when
rules or numbers are changed on purpose; the failing test tells the new ones."""


def test_a_thousand_recorded_games_replay_to_the_same_hash() -> None:
    hashes = []
    for seed, policy, choices in games(1000):
        played = play(seed, policy, choices)
        log = from_plain(json.loads(json.dumps(to_plain(played.log))), the_deck())
        assert log == played.log
        assert replay(log, the_deck()).state == played.last, f"play({seed!r}, {policy!r}, {choices!r})"
        hashes.append(state_hash(played.last))
    hundreds = ["".join(hashes[first : first + 100]) for first in range(0, 1000, 100)]
    assert tuple(hashlib.sha256(part.encode()).hexdigest()[:12] for part in hundreds) == RECORDED


def test_a_log_holds_choices_deal_and_actions_and_nothing_of_the_clock() -> None:
    plain = to_plain(match_at(Choices(players=3), 5).log)
    assert set(plain) == {
        "form", "region", "quarters", "level", "players", "finds_bonus", "seats", "head_start", "piles", "actions"}


def test_who_asked_is_not_kept() -> None:
    match = match_at(Choices(), 5)
    match, _ = act(match, AnswerNews("b", by=0), the_deck())
    assert match.log.actions == (AnswerNews("b"),)


def test_every_action_can_be_spelled_and_read_again() -> None:
    played = play("spell", "random", Choices())
    match = match_at(Choices(), 1)
    seen = {*played.log.actions, *legal_actions(match.state, the_deck())}
    assert {unspell(spell(action), the_deck()) for action in seen} == seen


def some_turns() -> tuple[Match, list[Match]]:
    """A match in its second quarter, two turns in, and the matches on the way."""
    match = match_at(Choices(), 11)
    trail = [match]
    while match.state.quarter == 1 or match.state.turn_index < 2:
        action = legal_actions(match.state, the_deck())[-1 if match.state.phase == "news" else 0]
        match, _ = act(match, action, the_deck())
        trail.append(match)
    return match, trail


def test_undo_goes_back_to_the_news_of_this_quarter_and_no_further() -> None:
    match, trail = some_turns()
    back = undo(match, the_deck())
    steps = 0
    while back is not None:
        steps += 1
        assert back == trail[-1 - steps]
        match, back = back, undo(back, the_deck())
    assert match.state.phase == "news" and match.state.quarter == 2
    assert steps >= 3


def test_what_was_taken_back_is_gone_from_the_log() -> None:
    match, _ = some_turns()
    other = undo(match, the_deck())
    assert other is not None
    changed, _ = act(other, GoDown(), the_deck())
    assert changed.log.actions[:-1] == other.log.actions
    assert replay(changed.log, the_deck()) == changed


def test_a_match_that_has_just_begun_or_is_over_cannot_be_taken_back() -> None:
    assert undo(match_at(Choices(), 2), the_deck()) is None
    played = play("over", "greedy", Choices(quarters=4))
    assert undo(Match(played.log, played.last), the_deck()) is None


def plain_log(**changes: Any) -> dict[str, Any]:
    """A good log of two actions with changes."""
    match = match_at(Choices(), 3)
    for action in (AnswerNews("b"), FindMoney()):
        match, _ = act(match, action, the_deck())
    return {**to_plain(match.log), **changes}


@pytest.mark.parametrize("plain", [
    {}, [], None, "text", 7, {"form": 1}, {"form": 99},
    plain_log(seats=None), plain_log(piles=3), plain_log(head_start=[]), plain_log(quarters="many"),
    plain_log(actions=["dance"]), plain_log(actions=["job joker"]), plain_log(actions=["answer c"]),
    plain_log(actions=[["job", "aas"]]), plain_log(actions=None), plain_log(form=99), plain_log(players=[]),
])
def test_what_is_no_log_is_refused(plain: Any) -> None:
    with pytest.raises(BadLog):
        from_plain(plain, the_deck())


@pytest.mark.parametrize(("changes", "says"), [
    ({"region": "zeeland"}, "there is no region 'zeeland'"),
    ({"level": ["gewoon"]}, "there is no level"),
    ({"seats": ["bennie"]}, "the seats are not the six chairs"),
    ({"actions": ["money"]}, r"action 1 \(money\) is refused: not_this_phase"),
    ({"actions": ["answer b", "close"]}, r"action 2 \(close\) is refused: not_this_phase"),
])
def test_a_log_that_the_rules_refuse_says_where(changes: dict[str, Any], says: str) -> None:
    with pytest.raises(BadLog, match=says):
        replay(from_plain(plain_log(**changes), the_deck()), the_deck())
