"""A match as a log: choices of set-up, the deal, and the players' actions that stand. Replaying it gives the state.

The text form is for saves and replays. Must not know the clock, the disk or who plays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, assert_never

from game.cards.actions import (
    Action,
    AnswerNews,
    ChooseBoon,
    ClearSnag,
    CloseQuarter,
    Deal,
    DealHeadStart,
    DealSeats,
    DoJob,
    DrinkCoffee,
    FindMoney,
    GoDown,
    JoinTable,
    LeaveTable,
    PlayCard,
    ShufflePiles,
)
from game.cards.deck import Deck
from game.cards.events import Event
from game.cards.rules import apply, why_not
from game.cards.setup import BadSetup, Choices, begin
from game.cards.state import State

FORM = 1
"""Version of the text form."""


class BadLog(ValueError):
    """A text that is no log, or a log that the rules refuse; says where."""


@dataclass(frozen=True, slots=True)
class MatchLog:
    """All that made a match what it is."""

    choices: Choices
    deal: Deal
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """A match that is going on: its log and the state that the log gives."""

    log: MatchLog
    state: State


def start(choices: Choices, deal: Deal, deck: Deck) -> tuple[Match, tuple[Event, ...]]:
    """A new match with its first events. Raises BadSetup."""
    step = begin(choices, deal, deck)
    return Match(MatchLog(choices, deal), step.state), step.events


def act(match: Match, action: Action, deck: Deck) -> tuple[Match, tuple[Event, ...]]:
    """Carry out a legal action and note it. Raises NotAllowed; ask `why_not` first."""
    step = apply(match.state, action, deck)
    return Match(replace(match.log, actions=(*match.log.actions, replace(action, by=None))), step.state), step.events


def replay(log: MatchLog, deck: Deck) -> Match:
    """The match that a log gives. Raises BadLog when the rules refuse something in it."""
    try:
        state = begin(log.choices, log.deal, deck).state
    except BadSetup as error:
        raise BadLog(str(error)) from None
    for number, action in enumerate(log.actions, start=1):
        if (refusal := why_not(state, action, deck)) is not None:
            raise BadLog(f"action {number} ({spell(action)}) is refused: {refusal.code}")
        state = apply(state, action, deck).state
    return Match(log, state)


def undo(match: Match, deck: Deck) -> Match | None:
    """The match without its last action; None where that is not allowed.

    Back to where this quarter's news was turned over, never past it; what is over stands.
    """
    if match.state.phase == "over" or not match.log.actions:
        return None
    before = replay(replace(match.log, actions=match.log.actions[:-1]), deck)
    return before if before.state.quarter == match.state.quarter else None


def can_undo(match: Match) -> bool:
    """Whether `undo` would take something back, without working it out: not before this quarter's news is answered.

    Unless somebody came or went since it was turned over: that can be taken back.
    """
    if not match.log.actions or match.state.phase == "over":
        return False
    return match.state.phase != "news" or isinstance(match.log.actions[-1], JoinTable | LeaveTable)


def spell(action: Action) -> str:
    """An action in one or two words: `answer a`, `boon support`, `money`, `coffee`, `down`, `job aas` …"""
    match action:
        case AnswerNews(letter=letter):
            return f"answer {letter}"
        case ChooseBoon(stock=stock):
            return f"boon {stock}"
        case FindMoney():
            return "money"
        case DrinkCoffee():
            return "coffee"
        case GoDown():
            return "down"
        case DoJob(card=card):
            return f"job {card}"
        case ClearSnag(card=card):
            return f"clear {card}"
        case PlayCard(card=card):
            return f"play {card}"
        case CloseQuarter():
            return "close"
        case JoinTable():
            return "join"
        case LeaveTable():
            return "leave"
        case _:
            assert_never(action)


def unspell(text: str, deck: Deck) -> Action:
    """The action of a spelling. Raises BadLog."""
    match text.split():
        case ["answer", "a" | "b" as letter]:
            return AnswerNews("a" if letter == "a" else "b")
        case ["boon", "money" | "support" as stock]:
            return ChooseBoon("money" if stock == "money" else "support")
        case ["money"]:
            return FindMoney()
        case ["coffee"]:
            return DrinkCoffee()
        case ["down"]:
            return GoDown()
        case ["job", card] if card in deck.place:
            return DoJob(card)
        case ["clear", card] if card in deck.place:
            return ClearSnag(card)
        case ["play", card] if card in deck.place:
            return PlayCard(card)
        case ["close"]:
            return CloseQuarter()
        case ["join"]:
            return JoinTable()
        case ["leave"]:
            return LeaveTable()
        case _:
            raise BadLog(f"{text!r} is no action")


def to_plain(log: MatchLog) -> dict[str, Any]:
    """The log as plain values for JSON."""
    seats, head_start, piles = log.deal
    return {
        "form": FORM,
        **asdict(log.choices),
        "seats": list(seats.order),
        "head_start": [head_start.region_card, *head_start.others],
        "piles": [list(order) for order in piles.orders],
        "actions": [spell(action) for action in log.actions],
    }


def from_plain(plain: Mapping[str, Any], deck: Deck) -> MatchLog:
    """The log of plain values, whatever they are. Raises BadLog; that the rules allow it, only `replay` tells."""
    try:
        if plain["form"] != FORM:
            raise BadLog(f"a log of form {plain['form']!r} is not known")
        quarters, players, bonus = (int(plain[key]) for key in ("quarters", "players", "finds_bonus"))
        choices = Choices(str(plain["region"]), quarters, plain["level"], players, bonus)
        region_card, *others = map(str, plain["head_start"])
        deal = (
            DealSeats(tuple(map(str, plain["seats"]))),
            DealHeadStart(region_card, tuple(others)),
            ShufflePiles(tuple(tuple(map(str, order)) for order in plain["piles"])),
        )
        actions = tuple(unspell(str(text), deck) for text in plain["actions"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise error if isinstance(error, BadLog) else BadLog(f"this is no log of a match: {error!r}") from None
    return MatchLog(choices, deal, actions)
