"""What a reader's verbs do, that they do it once, and that a reader survives JSON and hashes the same everywhere."""
import json
from dataclasses import fields, replace
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.narrator import events as told
from game.narrator.advance import Step, advance
from game.narrator.as_json import NotAReader, from_json, state_hash, to_json
from game.narrator.state import Core, Reader
from game.narrator.verbs import (
    DecideHollow,
    DropCore,
    KeepCore,
    KeepFind,
    KeepSecret,
    LogCards,
    LookUpTerm,
    OpenPlace,
    ReachGoal,
    SetBookmark,
    SetModelInputs,
    TapHotspot,
    Verb,
    WinCards,
)

PAGE = "book/drenthe/pingo_grows"

text = st.text(min_size=1, max_size=12)
setting = st.one_of(st.integers(-9, 9), st.floats(-1e4, 1e4), st.booleans(), text, st.tuples(text, text))
any_verb: st.SearchStrategy[Verb] = st.one_of(
    st.builds(OpenPlace, text | st.just(PAGE)), st.builds(SetBookmark, st.none() | text), st.builds(TapHotspot, text),
    st.builds(LookUpTerm, text), st.builds(KeepFind, text), st.builds(KeepSecret, text),
    st.builds(KeepCore, text, st.floats(0, 600)), st.builds(DropCore, text, st.floats(0, 600)),
    st.builds(SetModelInputs.of, text, st.dictionaries(text, setting, max_size=3)), st.builds(ReachGoal, text),
    st.builds(DecideHollow, text, text), st.builds(LogCards, st.none() | st.lists(text, max_size=3).map(tuple)),
    st.builds(WinCards, text),
)
any_way = st.lists(any_verb, max_size=20)


def after(verbs: list[Verb] | tuple[Verb, ...], reader: Reader | None = None) -> Reader:
    reader = reader or Reader()
    for verb in verbs:
        reader = advance(reader, verb).reader
    return reader


def test_opening_a_page_visits_it_once_and_remembers_where_you_left() -> None:
    first = advance(Reader(), OpenPlace(PAGE))
    assert first.events == (told.PlaceOpened(PAGE), told.PageVisited("drenthe/pingo_grows"))
    assert first.reader.resume_page == "drenthe/pingo_grows"
    away = advance(first.reader, OpenPlace("cabinet?find=f301"))
    assert away.events == (told.PlaceOpened("cabinet?find=f301"),)
    back = advance(away.reader, OpenPlace(PAGE))
    assert back.events == (told.PlaceOpened(PAGE),)
    assert back.reader.visited == ("drenthe/pingo_grows",)


def test_the_ribbon_goes_before_the_last_page() -> None:
    reader = after((OpenPlace(PAGE), SetBookmark("together/table")))
    assert (reader.resume_page, reader.last_page) == ("together/table", "drenthe/pingo_grows")
    assert advance(reader, SetBookmark(None)).reader.resume_page == "drenthe/pingo_grows"


def test_the_eighth_find_brings_knowledge_and_secrets_do_not() -> None:
    reader = after([KeepSecret("x3"), *(KeepFind(f"f{n}") for n in range(7))])
    assert reader.finds_bonus == 0
    step = advance(reader, KeepFind("f8"))
    assert step.events == (told.FindKept("f8"), told.KnowledgeEarned(8))
    assert step.reader.finds_bonus == 1
    assert advance(step.reader, KeepFind("f9")).events == (told.FindKept("f9"),)


def test_the_tray_holds_six_cores() -> None:
    reader = after([KeepCore("raised_bog", 10.0 * n) for n in range(6)])
    step = advance(reader, KeepCore("raised_bog", 99.96))
    assert step.events == (told.CoreDropped("raised_bog", 0.0), told.CoreKept("raised_bog", 100.0))
    assert len(step.reader.cores) == 6 and step.reader.cores[-1] == Core("raised_bog", 100.0)
    dropped = advance(step.reader, DropCore("raised_bog", 100.04))
    assert dropped.events == (told.CoreDropped("raised_bog", 100.0),) and len(dropped.reader.cores) == 5


def test_model_inputs_are_kept_by_name_in_one_form() -> None:
    reader = after((SetModelInputs.of("pingo", {"radius_m": 100.0, "head_m": 19.000000001, "luck": (0.5, 1.0)}),))
    assert reader.models == (("pingo", (("head_m", 19), ("luck", (0.5, 1)), ("radius_m", 100))),)
    assert reader.inputs_of("pingo") == {"head_m": 19, "radius_m": 100, "luck": (0.5, 1)}
    assert reader.inputs_of("salt") == {}
    assert advance(reader, SetModelInputs.of("pingo", {"radius_m": 100, "luck": [0.5, 1], "head_m": 19})).events == ()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {"a": 1}, object()])
def test_what_no_save_can_hold_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="cannot be kept"):
        advance(Reader(), SetModelInputs("pingo", (("head_m", value),)))


def test_a_hollow_can_be_decided_again() -> None:
    reader = after((DecideHollow("de_kom", "blown_out"), DecideHollow("de_dobbe", "something_else")))
    step = advance(reader, DecideHollow("de_kom", "pingo_ruin"))
    assert step.events == (told.HollowDecided("de_kom", "pingo_ruin"),)
    assert step.reader.hollows == (("de_dobbe", "something_else"), ("de_kom", "pingo_ruin"))
    assert step.reader.decision_on("de_kom") == "pingo_ruin" and step.reader.decision_on("het_rondje") is None


def test_a_card_game_is_remembered_and_won() -> None:
    step = advance(Reader(), LogCards(("region midden_drenthe", "FindMoney")))
    assert step.events == (told.CardsLogged(),)
    won = advance(step.reader, WinCards("midden_drenthe/8"))
    assert won.events == (told.CardsWon("midden_drenthe/8"),)
    assert advance(won.reader, LogCards(None)).reader == replace(won.reader, card_log=None)


def test_every_event_is_told_by_some_verb() -> None:
    way: list[Verb] = [
        OpenPlace(PAGE), SetBookmark("a/b"), TapHotspot("a/b/c"), LookUpTerm("es"), KeepSecret("x1"),
        *(KeepFind(f"f{n}") for n in range(8)), *(KeepCore("raised_bog", n) for n in range(7)),
        SetModelInputs.of("pingo", {"bp": 5}), ReachGoal("pingo"), DecideHollow("de_kom", "pingo_ruin"), LogCards(()),
        WinCards("twente/4"),
    ]
    reader, seen = Reader(), set[type]()
    for verb in way:
        step = advance(reader, verb)
        reader, seen = step.reader, seen | {type(event) for event in step.events}
    assert seen == set(get_args(told.Event))


@given(any_way, any_verb)
def test_a_verb_repeated_changes_and_tells_nothing(way: list[Verb], verb: Verb) -> None:
    once = advance(after(way), verb).reader
    assert advance(once, verb) == Step(once)


@given(any_way)
def test_nothing_kept_gets_lost(way: list[Verb]) -> None:
    reader = Reader()
    for verb in way:
        step = advance(reader, verb)
        for name in ("visited", "hotspots", "finds", "secrets", "discoveries", "cards_won", "terms"):
            before, now = getattr(reader, name), getattr(step.reader, name)
            assert now[:len(before)] == before and len(set(now)) == len(now)
        reader = step.reader


@given(any_way)
def test_any_reader_survives_json_with_the_same_hash(way: list[Verb]) -> None:
    reader = after(way)
    again = from_json(json.loads(json.dumps(to_json(reader))))
    assert again == reader and state_hash(again) == state_hash(reader)


def test_the_hash_of_a_new_reader_stays_what_it_is() -> None:
    assert state_hash(Reader()) == "e0eae1f71201bc81"
    assert state_hash(replace(Reader(), place="atlas")) != state_hash(Reader())


def test_json_holds_every_part() -> None:
    assert list(to_json(Reader())) == [each.name for each in fields(Reader)]
    assert from_json({}) == Reader()


@pytest.mark.parametrize(("value", "words"), [
    ([], "reader: must be a map"),
    ({"palce": "title"}, "reader: unknown part 'palce'"),
    ({"place": 3}, "place: must be a text"),
    ({"place": ""}, "place: must be a text"),
    ({"visited": "drenthe"}, "visited: must be a list"),
    ({"finds": ["f301", "f301"]}, "finds: an id stands there twice"),
    ({"finds": [None]}, "finds: must be a text"),
    ({"cores": [{"profile": "raised_bog", "x_m": "3"}]}, "cores: a core has a profile and x_m"),
    ({"cores": [{"profile": "raised_bog", "x_m": 3, "y": 1}]}, "cores: a core has a profile and x_m"),
    ({"cores": [{"profile": "raised_bog", "x_m": n} for n in range(7)]}, "cores: more than 6"),
    ({"models": {"pingo": {"bp": float("nan")}}}, "models: nan cannot be kept"),
    ({"models": {"pingo": [1]}}, "models: must be a map"),
    ({"card_log": "x"}, "card_log: must be a list"),
    ({"hollows": {"de_kom": 3}}, "hollows: must be a text"),
])
def test_what_is_no_reader_is_named(value: object, words: str) -> None:
    with pytest.raises(NotAReader) as refused:
        from_json(value)
    assert str(refused.value) == words
