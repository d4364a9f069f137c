"""The first quarter teaches: a fixed deal in Twente, which line Mo says now, and what the line points at.

Reads state and log, changes nothing and forces nothing: any legal action is fine, and the next line follows. The words
stand in story/cards/table.yaml under `lesson`, by the ids used here.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.cards.actions import (
    Action,
    AnswerNews,
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
from game.cards.card import Stock
from game.cards.deck import Deck
from game.cards.explain import explain_job
from game.cards.lengths import LONG
from game.cards.match_log import Match, MatchLog
from game.cards.rules import legal_actions, why_not
from game.cards.setup import Choices
from game.cards.state import Level, State, seat_at_turn

REGION = "twente"
SEATS = ("bennie", "egbert", "selam", "jantien", "truida", "roelof")
STARTED = ("vrouw", "aas", "heer")
"""The cards with a head start, the region's first."""
FIRST_NEWS = "bodemcafe_vol"
WISHES: tuple[Action, ...] = (
    DoJob("boer"), DrinkCoffee(), GoDown(), DoJob("negen"), DoJob("vrouw"), DoJob("aas"))
"""What the line of each seat speaks of, clockwise."""
NO_TURN = (PlayCard, JoinTable, LeaveTable)
FETCH: dict[Stock, Action] = {"money": FindMoney(), "support": DrinkCoffee(), "knowledge": GoDown()}


@dataclass(frozen=True, slots=True)
class Lesson:
    """What Mo says now: what came of the last action (`after`), the line, and what is lacking for it (`but`).

    `about` is the card that the line calls 'this one', to be looked at; `hints` are the legal actions that glow.
    """

    line: str
    hints: tuple[Action, ...]
    after: str | None = None
    about: str | None = None
    but: Stock | None = None


def can_be_taught(deck: Deck) -> bool:
    """Whether the region of the lesson is there, with its first news."""
    return REGION in deck.regions and FIRST_NEWS in deck.regions[REGION].piles[0]


def lesson_choices(level: Level = "gewoon", players: int = 1) -> Choices:
    """The choices of a first game: a long one in Twente, the same for whoever has finds."""
    return Choices(REGION, LONG, level, players)


def lesson_deal(deck: Deck) -> Deal:
    """What lies in place of the dealer's deal."""
    chances, *others = deck.regions[REGION].piles
    first = (FIRST_NEWS, *(news for news in chances if news != FIRST_NEWS))
    return DealSeats(SEATS), DealHeadStart(STARTED[0], STARTED[1:]), ShufflePiles((first, *others))


def is_lesson(log: MatchLog, deck: Deck) -> bool:
    """Whether a match was dealt as a lesson."""
    choices = log.choices
    return (
        can_be_taught(deck)
        and (choices.region, choices.quarters) == (REGION, LONG)
        and log.deal == lesson_deal(deck)
    )


def lesson(match: Match, deck: Deck) -> Lesson | None:
    """The line for this moment of a match, None when there is none (any more). Each line is for one moment only."""
    if not is_lesson(match.log, deck):
        return None
    state, actions = match.state, match.log.actions
    if state.quarter == 1:
        match state.phase:
            case "news":
                return Lesson("news", legal_actions(state, deck))
            case "work" if state.turn_index < len(SEATS):
                return _turn(state, actions, deck)
            case "play":
                return Lesson("close", legal_actions(state, deck))
    closed_just_now = state.quarter == 2 and state.phase == "news" and not _told_at_the_close(match)
    return Lesson("close", ()) if closed_just_now else None


def _told_at_the_close(match: Match) -> bool:
    """Whether quarter 1 ended with a moment for laying: then the last line was said there."""
    return CloseQuarter() in match.log.actions


def _turn(state: State, actions: tuple[Action, ...], deck: Deck) -> Lesson:
    place = state.turn_index
    wish, line = WISHES[place], SEATS[place]
    if place == 0 and (free := _chance(state)) is not None:
        wish, line = DoJob(free), "bennie_free"
    about = wish.card if place > 2 and isinstance(wish, DoJob) else None
    if about is not None and not _next_job_is_cheaper(state, about, deck):
        about = next((card.id for card in state.cards if _next_job_is_cheaper(state, card.id, deck)), None)
        if about is None:
            return Lesson("free", legal_actions(state, deck)[:3], _after(state, actions))
        wish = DoJob(about)
    hint, but = _payable(state, wish, deck)
    return Lesson(line, (hint,), _after(state, actions), about, but)


def _chance(state: State) -> str | None:
    return next((card.id for card in state.cards if card.token == "chance"), None)


def _next_job_is_cheaper(state: State, card: str, deck: Deck) -> bool:
    """Whether a card has a job left that the talent at the turn makes cheaper."""
    preview = explain_job(state, card, deck)
    return preview is not None and any(saving.source == "chair" for saving in preview.savings)


def _payable(state: State, wish: Action, deck: Deck) -> tuple[Action, Stock | None]:
    """The wish if it is legal; else what fetches the stock that it lacks, with that stock; else anything legal."""
    refusal = why_not(state, wish, deck)
    if refusal is None:
        return wish, None
    lacks: dict[str, Stock] = {
        "money_short": "money", "support_short": "support", "knowledge_short": "knowledge"}
    stock = lacks.get(refusal.code)
    if stock is not None and why_not(state, FETCH[stock], deck) is None:
        return FETCH[stock], stock
    turns = [action for action in legal_actions(state, deck) if not isinstance(action, PlayCard)]
    return turns[0], None


def _after(state: State, actions: tuple[Action, ...]) -> str | None:
    """What came of the last answer or turn, if there is a line for it."""
    last = next((action for action in reversed(actions) if not isinstance(action, NO_TURN)), None)
    before = seat_at_turn(state) - 1
    match last:
        case AnswerNews(letter=letter):
            return f"after_{letter}"
        case _ if before == 0:
            return "after_bennie"
        case DrinkCoffee() if before == 1:
            return "after_egbert"
        case GoDown() if before == 2:
            return "after_selam"
    return None
