"""What can be touched on the card table now: buttons by what lies open, and things. Decides no rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.cards.actions import (
    Action,
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
from game.cards.card import Letter
from game.cards.rules import why_not
from game.cards.state import is_ready
from scenes.cards.class_sheets import options, talk_buttons, talk_things, vote_buttons
from scenes.cards.people_sheet import people_buttons
from scenes.cards.table_places import (
    JOBS_SHEET_WIDE,
    LAST_PLANK,
    NEWS_SHEET,
    NEWS_STRIP,
    PEOPLE_AT,
    SKIP_PLANK,
    STOCK_STEP,
    STOCKS_AT,
    STORY_AT,
    STORY_SHEET,
    TRACK,
    UNDO_AT,
    card_rect,
    seat_centre,
)
from scenes.inputs import Placed
from scenes.view.widgets import Button, Tone, disc, plank

if TYPE_CHECKING:
    from scenes.cards.table import TablePart

FETCHES: dict[str, Callable[[], Action]] = {"find_money": FindMoney, "drink_coffee": DrinkCoffee, "go_down": GoDown}
LETTERS: tuple[Letter, ...] = ("a", "b")
CARD_ACTIONS: dict[str, Callable[[str], Action]] = {"clear_snag": ClearSnag, "do_job": DoJob, "play_card": PlayCard}
OTHERS: dict[str, Action] = {
    "answer_a": AnswerNews("a"),
    "answer_b": AnswerNews("b"),
    "boon_money": ChooseBoon("money"),
    "boon_support": ChooseBoon("support"),
    "close_quarter": CloseQuarter(),
}


def action_of(name: str, chosen: str) -> Action | None:
    """The action that touching a thing means, with the chosen card where it needs one; None for other things."""
    if name in FETCHES:
        return FETCHES[name]()
    if name in CARD_ACTIONS:
        return CARD_ACTIONS[name](chosen)
    return OTHERS.get(name)


def places_of(action: Action, chosen: str) -> str:
    """Where an action of a hint is done: on a card that is not chosen yet, on its button, or on the thing itself."""
    match action:
        case DoJob(card=card) | ClearSnag(card=card) | PlayCard(card=card) if card != chosen:
            return f"card:{card}"
    names = [*FETCHES, *CARD_ACTIONS, *OTHERS]
    return next(name for name in names if action_of(name, chosen) == action)


def meant(part: TablePart, wanted: str) -> Action | None:
    """What touching a thing would do; a card on the table means what it asks for now."""
    if not wanted.startswith("card:"):
        return action_of(wanted, part.chosen)
    state = part.game.state
    card = state.cards[part.game.deck.place[wanted.partition(":")[2]]]
    if card.laid_in_quarter is not None or state.phase != "work":
        return None
    if card.token == "snag":
        return ClearSnag(card.id)
    return PlayCard(card.id) if is_ready(state, card) else DoJob(card.id)


def buttons_of(part: TablePart) -> list[Button]:
    """The planks and discs that there are now."""
    match part.overlay:
        case "news":
            return _news_buttons(part)
        case "boon":
            return _boon_buttons(part)
        case "people":
            return people_buttons(part)
        case "vote":
            return vote_buttons(part)
        case "talk" if part.game.with_class:
            return talk_buttons(part)
        case "talk":
            x, y, w, h = NEWS_SHEET
            return [plank("close", (x + w - 400, y + h - 130, 340, 96), part.game.stage.say("word.next"), "teal")]
        case "story":
            x, y, w, h = STORY_SHEET
            return [plank("close", (x + w - 350, y + h - 128, 300, 96), part.game.stage.say("word.next"), "teal")]
        case _:
            return table_buttons(part)


def _skip(part: TablePart) -> list[Button]:
    if part.lesson is None:
        return []
    return [plank("skip_lesson", SKIP_PLANK, part.game.words.say("lesson", "skip"), "plum")]


def _news_buttons(part: TablePart) -> list[Button]:
    state, words = part.game.state, part.game.words
    assert state.news_now is not None
    x, y, w, h = NEWS_SHEET
    allowed = why_not(state, AnswerNews("a"), part.game.deck) is None
    a, b = (
        f"{words.say('buttons', f'answer_{letter}')} · {words.answer(state.region, state.news_now, letter)}"
        for letter in LETTERS
    )
    return [
        plank("answer_a", (x + 60, y + h - 382, w - 120, 96), a, "teal", enabled=allowed),
        plank("answer_b", (x + 60, y + h - 206, w - 120, 96), b, "gold"),
        disc("back", (84, 84), "back"),
        *_skip(part),
    ]


def _boon_buttons(part: TablePart) -> list[Button]:
    words = part.game.words
    x, y, w, h = NEWS_SHEET
    return [
        plank("boon_money", (x + 60, y + h - 330, w - 120, 96), words.say("buttons", "boon_money"), "gold"),
        plank("boon_support", (x + 60, y + h - 200, w - 120, 96), words.say("buttons", "boon_support"), "teal"),
        disc("back", (84, 84), "back"),
    ]


def table_buttons(part: TablePart) -> list[Button]:
    """What lies round the bare table."""
    game, words = part.game, part.game.words
    buttons = [
        disc("back", (84, 84), "back"),
        disc("undo", UNDO_AT, "undo", enabled=game.can_take_back()),
        disc("story", STORY_AT, "story"),
        disc("people", PEOPLE_AT, "people"),
        *_skip(part),
    ]
    x, y, w, h = JOBS_SHEET_WIDE
    name = card_action(part)
    if name is not None:
        action = CARD_ACTIONS[name](part.chosen)
        tone: Tone = "brick" if name == "play_card" else "teal"
        legal = why_not(game.state, action, game.deck) is None
        rect = (x + 380, y + h - 116, w - 410, 96)
        buttons.append(plank(name, rect, words.say("buttons", name), tone if legal else "plum"))
    if game.state.phase == "play":
        label = words.say("buttons", "close_quarter")
        buttons.append(plank("close_quarter", LAST_PLANK, label, "brick"))
    if part.klass.votes:
        plans = len(part.klass.vote.proposals)
        label = words.say("class", "do_it" if plans == 1 else "vote")
        buttons.append(plank("vote", LAST_PLANK, label, "brick", enabled=plans > 0))
    return buttons


def card_action(part: TablePart) -> str | None:
    """What the chosen card asks for now: clearing its snag, its next job, being laid; None when it lies."""
    state = part.game.state
    card = state.cards[part.game.deck.place[part.chosen]]
    if card.laid_in_quarter is not None:
        return None
    if card.token == "snag":
        return "clear_snag"
    return "play_card" if is_ready(state, card) else "do_job"


def things_of(part: TablePart) -> tuple[Placed, ...]:
    """All that can be touched, the buttons on top."""
    buttons = tuple(button.placed() for button in part.buttons)
    if part.overlay == "story":
        return (*part.story.scroll.placed(), *buttons)
    if part.overlay == "vote":
        return (*options(part), *buttons)
    if part.overlay == "talk" and part.game.with_class:
        return (*talk_things(), *buttons)
    if part.overlay is not None:
        return buttons
    state = part.game.state
    cards = tuple(Placed(f"card:{card.id}", card_rect(n), shape="plank") for n, card in enumerate(state.cards))
    seats = tuple(
        Placed(f"seat:{seat}", (x - 62, y - 62, 124, 150)) for seat in range(6) for x, y in (seat_centre(seat),)
    )
    stocks = tuple(
        Placed(name, (STOCKS_AT[0] + n * STOCK_STEP - 88, STOCKS_AT[1] - 70, 176, 184), shape="plank")
        for n, name in enumerate(FETCHES)
    )
    news = (Placed("news", NEWS_STRIP, shape="plank"),) if state.news_now else ()
    return (Placed("track", TRACK, focusable=False), *cards, *seats, *stocks, *news, *buttons)
