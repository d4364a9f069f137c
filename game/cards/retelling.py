"""A match told back in words, from its log alone: a chapter for each quarter, a paragraph for each turn.

The sentences stand in story/cards/table.yaml under `log`. Must not know how they are shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from game.cards import events as told
from game.cards.actions import Action, DrinkCoffee, FindMoney, GoDown
from game.cards.card import Cost, Stock
from game.cards.deck import Deck
from game.cards.events import Event
from game.cards.lengths import calendar
from game.cards.match_log import MatchLog
from game.cards.rules import apply
from game.cards.setup import begin
from game.cards.words import TableWords

ORDINARY_TURNS = 6
FETCHED = {FindMoney: "find_money", DrinkCoffee: "drink_coffee", GoDown: "go_down"}


@dataclass(frozen=True, slots=True)
class Chapter:
    """A quarter (from 1), its name in words, and what happened in it."""

    quarter: int
    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """What a sentence needs to know of the match: its words, where and how long it is, who sits where, the quarter."""

    words: TableWords
    region: str
    quarters: int
    seats: tuple[str, ...]
    quarter: int

    @property
    def when(self) -> str:
        """'tweede kwartaal van 2022'."""
        year, part = calendar(self.quarters, self.quarter)
        return self.words.say("quarters", f"q{year}_{part}")

    def at(self, quarter: int) -> Telling:
        """The same match in another quarter."""
        return Telling(self.words, self.region, self.quarters, self.seats, quarter)

    def say(self, key: str, **holes: object) -> str:
        """A sentence of the log; its quarter is filled in."""
        return self.words.say("log", key, quarter=self.when, **holes)

    def name(self, seat: int) -> str:
        """Who sits there."""
        return self.words.chair(self.seats[seat])


def retell(log: MatchLog, deck: Deck, words: TableWords) -> tuple[Chapter, ...]:
    """The whole match so far, in the language of `words`. Raises BadSetup or NotAllowed for a log that is none."""
    step = begin(log.choices, log.deal, deck)
    telling = Telling(words, log.choices.region, log.choices.quarters, log.deal[0].order, 1)
    chapters: list[tuple[int, list[str]]] = []
    _write(chapters, telling, None, step.events)
    state = step.state
    for action in log.actions:
        telling = telling.at(state.quarter)
        step = apply(state, action, deck)
        _write(chapters, telling, action, step.events)
        state = step.state
    return tuple(
        Chapter(number, _capital(telling.at(number).when), tuple(paragraphs)) for number, paragraphs in chapters
    )


def _write(
    chapters: list[tuple[int, list[str]]], telling: Telling, action: Action | None, events: tuple[Event, ...]
) -> None:
    """One action is one paragraph; when a quarter begins within it, the next chapter begins too."""
    start = next((n for n, event in enumerate(events) if isinstance(event, told.QuarterBegan)), len(events))
    first, second = events[:start], events[start:]
    if paragraph := " ".join(_paragraph(telling, action, first)):
        chapters[-1][1].append(paragraph)
    for event in second[:1]:
        assert isinstance(event, told.QuarterBegan)
        chapters.append((event.quarter, [" ".join(_paragraph(telling.at(event.quarter), None, second))]))


def _paragraph(telling: Telling, action: Action | None, events: Iterable[Event]) -> Iterator[str]:
    """First what was done, then what it cost and brought, what came of it, and whose talent helped."""
    paid: Counter[Stock] = Counter()
    gained: Counter[Stock] = Counter()
    lost: Counter[Stock] = Counter()
    said: list[str] = []
    helped: dict[str, None] = {}
    named = False
    for event in events:
        match event:
            case told.StockChanged(stock=stock, by=by):
                (gained if by > 0 else paid)[stock] += abs(by)
                lost[stock] += event.lost
            case told.TurnEnded(seat=seat) if type(action) in FETCHED:
                said.insert(0, telling.say(FETCHED[type(action)], name=telling.name(seat)))
            case told.NewsRevealed():
                said.insert(0, sentence(event, telling))
            case told.TalentUsed():
                helped[sentence(event, telling)] = None
            case told.TurnBegan() | told.TurnEnded() | told.QuarterClosed():
                pass
            case told.QuarterBegan(turns=turns):
                if turns != ORDINARY_TURNS:
                    said.append(telling.say("more_turns", n=turns))
            case _:
                named = named or isinstance(event, told.IncomeReceived | told.BoonChosen)
                said.append(sentence(event, telling))
    yield from said[:1]
    for key, stocks in (("stock_paid", paid), ("stock_gained", Counter() if named else gained)):
        if any(stocks.values()):
            yield telling.say(key, amount=_amounts(telling, stocks))
    yield from said[1:]
    yield from helped
    if any(lost.values()):
        yield telling.say("stock_lost", amount=_amounts(telling, lost))


def _amounts(telling: Telling, stocks: Mapping[Stock, int]) -> str:
    return telling.words.amounts(Cost(stocks["money"], stocks["support"], stocks["knowledge"]))


def sentence(event: Event, telling: Telling) -> str:
    """One event in words, whatever its kind."""
    words, say = telling.words, telling.say
    match event:
        case told.QuarterBegan(turns=turns):
            return say("quarter_began", n=turns)
        case told.IncomeReceived(money=money, support=support):
            parts = [("income_money", money), ("income_support", support)]
            return " ".join(say(key, n=n) for key, n in parts if n)
        case told.NewsRevealed(news=news):
            return say("news_revealed", news=words.news_of(telling.region, news))
        case told.NewsAnswered(news=news, letter=letter):
            return say("news_answered", answer=words.answer(telling.region, news, letter))
        case told.ThemeMarked(theme=theme):
            return say("theme_marked", theme=words.say("themes", theme))
        case told.StockChanged():
            return _stock(event, telling)
        case told.TurnsLost(turns=turns):
            return say("turns_lost", n=turns)
        case told.BoonChosen(stock=stock):
            return say(f"boon_chosen_{stock}")
        case told.TurnBegan(seat=seat):
            return say("turn_began", name=telling.name(seat))
        case told.TurnEnded(seat=seat):
            return say("turn_ended", name=telling.name(seat))
        case told.TalentUsed(chair=chair):
            return say("talent_used", name=words.chair(chair))
        case told.QuarterClosed():
            return say("quarter_closed")
        case told.PlayerJoined(players=players):
            return say("player_joined", n=players)
        case told.PlayerLeft(players=players):
            return say("player_left", n=players)
        case told.GameWon():
            return say("game_won")
        case told.GameLost():
            return say("game_lost")
        case _:
            return _of_a_card(event, telling)


OfACard = (
    told.SnagPlaced | told.ChancePlaced | told.TokensCancelled | told.JobDone | told.CardReady | told.SnagCleared
    | told.CardPlayed | told.ComboOpened
)


def _of_a_card(event: OfACard, telling: Telling) -> str:
    words, say = telling.words, telling.say
    card = words.card(event.card)
    match event:
        case told.SnagPlaced(card=there, named=named):
            return say("snag_placed" if there == named else "snag_slid", card=card, named=words.card(named))
        case told.ChancePlaced(card=there, named=named):
            return say("chance_placed" if there == named else "chance_slid", card=card, named=words.card(named))
        case told.TokensCancelled():
            return say("tokens_cancelled", card=card)
        case told.JobDone(seat=seat, card=there, job=job, chance=chance):
            key = "job_done_chance" if chance else "job_done"
            return say(key, name=telling.name(seat), card=card, job=words.job(there, job))
        case told.CardReady():
            return say("card_ready", card=card)
        case told.SnagCleared(seat=seat):
            return say("snag_cleared", name=telling.name(seat), card=card)
        case told.CardPlayed():
            return say("card_played", card=card)
        case told.ComboOpened():
            return say("combo_opened", card=card)
        case _:
            assert_never(event)


def _stock(event: told.StockChanged, telling: Telling) -> str:
    """What came in or was paid, and what did not fit."""
    parts = []
    if event.by or not event.lost:
        key = "stock_paid" if event.by < 0 else "stock_gained"
        parts.append(telling.say(key, amount=telling.words.stock(event.stock, abs(event.by))))
    if event.lost:
        parts.append(telling.say("stock_lost", amount=telling.words.stock(event.stock, event.lost)))
    return " ".join(parts)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
