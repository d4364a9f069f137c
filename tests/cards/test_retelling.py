"""A match told back: a sentence for every kind of event in both languages, chapters by quarter, nothing hidden."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import get_args

import pytest

from game.cards import events as told
from game.cards.actions import (
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
from game.cards.events import Event
from game.cards.foretell import foretell
from game.cards.match_log import MatchLog, act
from game.cards.retelling import Telling, retell, sentence
from game.cards.rules import apply, legal_actions, why_not
from game.cards.setup import Choices
from game.content.languages import LANGUAGES, Language
from tests.support.card_strategies import CHAIRS, games, laid, match_at, play, table, the_deck, with_cards
from tests.support.table_words import table_words

ONE_OF_EACH: tuple[Event, ...] = (
    told.QuarterBegan(2, 7), told.IncomeReceived(2, 2), told.NewsRevealed("lelieteler", 1),
    told.NewsAnswered("lelieteler", "a", Cost(0, 2)), told.ThemeMarked("groen"), told.StockChanged("money", -2, 3),
    told.SnagPlaced("boer", "boer"), told.ChancePlaced("tien", "boer"), told.TokensCancelled("acht"),
    told.TurnsLost(1), told.BoonChosen("support"), told.TurnBegan(0), told.JobDone(0, "aas", 2, Cost(1, 2), False),
    told.TalentUsed(0, "bennie"), told.CardReady("zeven"), told.SnagCleared(3, "vrouw"), told.CardPlayed("heer", 1),
    told.ComboOpened("tien"), told.TurnEnded(5), told.QuarterClosed(2), told.PlayerJoined(3), told.PlayerLeft(1),
    told.GameWon(8), told.GameLost(()),
)


def telling(language: Language) -> Telling:
    """The second quarter of a long match in Midden-Drenthe."""
    return Telling(table_words(language), "midden_drenthe", 8, CHAIRS, 2)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("event", ONE_OF_EACH, ids=lambda event: type(event).__name__)
def test_every_kind_of_event_is_a_sentence(event: Event, language: Language) -> None:
    said = sentence(event, telling(language))
    assert said[0].isupper() or said[0] in "€1234567890"
    assert said.endswith(".") and "{" not in said and "_" not in said


def test_there_is_one_of_each() -> None:
    assert {type(event) for event in ONE_OF_EACH} == set(get_args(Event))


def test_sentences_name_who_what_and_how_much() -> None:
    dutch, english = telling("nl"), telling("en")
    assert sentence(told.JobDone(1, "negen", 1, Cost(3, 1), False), dutch) == (
        "Egbert deed een klus van de Negen: ‘Kijk wat er al is’.")
    assert sentence(told.JobDone(1, "negen", 1, Cost(), True), english) == (
        "Egbert took the chance on the Nine: ‘See what is there already’, for free.")
    assert sentence(told.StockChanged("support", 1, 9, lost=2), dutch) == (
        "Er kwam 1 draagvlak bij. 2 draagvlak paste niet meer in de la.")
    assert sentence(told.StockChanged("money", 0, 9, lost=2), english) == "€2 would not fit in the drawer."
    assert sentence(told.SnagPlaced("tien", "boer"), dutch) == (
        "Het knelpunt voor de Boer schoof door naar de Tien.")
    assert sentence(told.NewsRevealed("lelieteler", 1), dutch) == (
        "In het tweede kwartaal van 2022 kwam er nieuws: ‘De lelieteler belt’.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_match_is_told_quarter_by_quarter_turn_by_turn(language: Language) -> None:
    for seed, policy, choices in games(60):
        played = play(seed, policy, choices)
        chapters = retell(played.log, the_deck(), table_words(language))
        assert [chapter.quarter for chapter in chapters] == list(range(1, played.last.quarter + 1))
        for chapter in chapters:
            assert chapter.paragraphs and all(chapter.paragraphs)
            assert "{" not in " ".join(chapter.paragraphs)
        turns = sum(isinstance(event, told.TurnEnded) for event in played.events)
        paragraphs = sum(len(chapter.paragraphs) for chapter in chapters)
        assert paragraphs >= turns


def test_the_names_of_laid_cards_are_told_in_order() -> None:
    played = play("story", "thoughtful", Choices())
    text = " ".join(" ".join(chapter.paragraphs) for chapter in retell(played.log, the_deck(), table_words("nl")))
    names = re.findall(r"Jullie legden de (\w+)\.", text)
    assert tuple(name.lower() for name in names) == played.last.laid_order


def test_news_that_still_lies_in_a_pile_is_not_told() -> None:
    played = play("secret", "greedy", Choices())
    for stop in range(0, len(played.log.actions), 7):
        log = MatchLog(played.log.choices, played.log.deal, played.log.actions[:stop])
        text = " ".join(" ".join(chapter.paragraphs) for chapter in retell(log, the_deck(), table_words("nl")))
        seen = [event.news for event in played.events if isinstance(event, told.NewsRevealed)]
        count = sum(f"‘{table_words('nl').news_of('midden_drenthe', news)}’" in text for news in seen)
        assert count == text.count("kwam er nieuws")


# -- what an action would do


def test_what_is_foretold_happens() -> None:
    for _, _, choices in games(25):
        match = match_at(choices, 7)
        while match.state.phase != "over" and match.state.quarter < 3:
            for action in legal_actions(match.state, the_deck()):
                ahead = foretell(match.state, action, the_deck())
                assert ahead == apply(match.state, action, the_deck()).events[: len(ahead)]
                assert not any(isinstance(event, told.NewsRevealed | told.TurnBegan) for event in ahead)
                assert ahead or isinstance(action, CloseQuarter)
            action = legal_actions(match.state, the_deck())[-1]
            match, _ = act(match, action, the_deck())


def test_nothing_is_foretold_of_what_is_refused() -> None:
    state = table()
    assert why_not(state, DoJob("tien"), the_deck()) is not None
    assert foretell(state, DoJob("tien"), the_deck()) == ()


def test_the_talents_of_the_turn_are_foretold() -> None:
    ahead = foretell(table(money=3), FindMoney(), the_deck())
    assert ahead == (told.StockChanged("money", 2, 5), told.StockChanged("money", 1, 6), told.TalentUsed(0, "bennie"))


@pytest.mark.parametrize(("action", "wanted"), [
    (AnswerNews("b"), told.NewsAnswered), (ChooseBoon("money"), told.BoonChosen), (DrinkCoffee(), told.StockChanged),
    (GoDown(), told.StockChanged), (DoJob("boer"), told.JobDone), (ClearSnag("acht"), told.SnagCleared),
    (PlayCard("vrouw"), told.CardPlayed),
])
def test_every_action_foretells_its_event(action: object, wanted: type[Event]) -> None:
    state = with_cards(table(money=5, support=5), acht={"token": "snag", "snagged_by": "trilling"},
                       vrouw={"jobs_done": 3})
    if isinstance(action, AnswerNews):
        state = match_at(Choices(), 3).state
    if isinstance(action, ChooseBoon):
        state = replace(laid(state, "boer"), phase="boon")
    assert any(isinstance(event, wanted) for event in foretell(state, action, the_deck()))  # type: ignore[arg-type]
