"""The table while a match is on: news, work, the eight places, the six chairs, the drawer, and what Mo says of it.

Asks the rules what may be done and why not; decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable

import pygame

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
from game.cards.events import CardPlayed, Event, GameLost, GameWon, JobDone, NewsRevealed
from game.cards.explain import explain_job
from game.cards.rules import why_not
from game.cards.state import is_ready, seat_at_turn
from scenes.cards.flights import Flight
from scenes.cards.parts import Game
from scenes.cards.table_drawing import TableDrawing
from scenes.cards.table_places import (
    CARD_SIZE,
    FOCUS_AT,
    JOBS_SHEET_WIDE,
    NEWS_SHEET,
    STOCK_STEP,
    STOCKS_AT,
    UNDO_AT,
    card_rect,
    seat_centre,
)
from scenes.inputs import Back, Input, Key, Placed, Tap
from scenes.scene import Pop, Transition
from scenes.view.widgets import Button, Look, Tone, disc, plank

FETCHES: dict[str, Callable[[], Action]] = {"find_money": FindMoney, "drink_coffee": DrinkCoffee, "go_down": GoDown}
CARD_ACTIONS: dict[str, Callable[[str], Action]] = {"clear_snag": ClearSnag, "do_job": DoJob, "play_card": PlayCard}


class TablePart:
    def __init__(self, game: Game) -> None:
        self.game = game
        self.chosen = self._wanted_card()
        self.said, self.said_in = "", game.stage.language
        self.overlay: str | None = "news" if game.state.phase == "news" else None
        self.talk_of: str | None = None
        self.flights: list[Flight] = []
        self.drawing = TableDrawing(self)
        self.refresh()

    # -- which buttons there are

    def refresh(self) -> None:
        language = self.game.stage.language
        if language != self.said_in:
            self.said_in, self.said = language, ""
        self.buttons = tuple(self._buttons())

    def _buttons(self) -> list[Button]:
        match self.overlay:
            case "news":
                return self._news_buttons()
            case "boon":
                return self._boon_buttons()
            case "talk":
                x, y, w, h = NEWS_SHEET
                return [plank("close", (x + w - 400, y + h - 130, 340, 96), self.game.stage.say("word.next"), "teal")]
            case _:
                return self._table_buttons()

    def _news_buttons(self) -> list[Button]:
        state, words = self.game.state, self.game.words
        assert state.news_now is not None
        news = self.game.stage.book.cards.news[state.region].news[state.news_now]
        x, y, w, h = NEWS_SHEET
        language = self.game.stage.settings.language
        allowed = why_not(state, AnswerNews("a"), self.game.deck) is None
        a = f"{words.say('buttons', 'answer_a')} · {news.a.words.in_(language)}"
        b = f"{words.say('buttons', 'answer_b')} · {news.b.words.in_(language)}"
        return [
            plank("answer_a", (x + 60, y + h - 382, w - 120, 96), a, "teal", enabled=allowed),
            plank("answer_b", (x + 60, y + h - 206, w - 120, 96), b, "gold"),
            disc("back", (84, 84), "back"),
        ]

    def _boon_buttons(self) -> list[Button]:
        words = self.game.words
        x, y, w, h = NEWS_SHEET
        return [
            plank("boon_money", (x + 60, y + h - 330, w - 120, 96), words.say("buttons", "boon_money"), "gold"),
            plank("boon_support", (x + 60, y + h - 200, w - 120, 96), words.say("buttons", "boon_support"), "teal"),
            disc("back", (84, 84), "back"),
        ]

    def _table_buttons(self) -> list[Button]:
        game, words = self.game, self.game.words
        buttons = [
            disc("back", (84, 84), "back"),
            disc("undo", UNDO_AT, "undo", enabled=game.can_take_back()),
        ]
        x, y, w, h = JOBS_SHEET_WIDE
        action = self._card_action()
        if action is not None:
            name, label = action
            legal = why_not(game.state, self._action(name), game.deck) is None
            tone: Tone = "brick" if name == "play_card" else "teal"
            buttons.append(plank(name, (x + 380, y + h - 116, w - 410, 96), label, tone if legal else "plum"))
        if game.state.phase == "play":
            label = words.say("buttons", "close_quarter")
            buttons.append(plank("close_quarter", (1520, 960, 364, 96), label, "brick"))
        return buttons

    def _card_action(self) -> tuple[str, str] | None:
        """What the chosen card asks for now: clearing its snag, its next job, or being laid."""
        state, words = self.game.state, self.game.words
        card = state.cards[self.game.deck.place[self.chosen]]
        if card.laid_in_quarter is not None:
            return None
        if card.token == "snag":
            return "clear_snag", words.say("buttons", "clear_snag")
        name = "play_card" if is_ready(state, card) else "do_job"
        return name, words.say("buttons", name)

    def _action(self, name: str) -> Action:
        if name in FETCHES:
            return FETCHES[name]()
        return CARD_ACTIONS[name](self.chosen)

    def _wanted_card(self) -> str:
        """The card a newcomer would look at: one that can be laid, one whose job can be done, else the first open."""
        state, deck = self.game.state, self.game.deck
        for make in (PlayCard, DoJob):
            for card in state.cards:
                if why_not(state, make(card.id), deck) is None:
                    return card.id
        return next((card.id for card in state.cards if card.laid_in_quarter is None), state.cards[0].id)

    # -- layout

    def first_focus(self) -> str | None:
        return {"news": "answer_b", "boon": "boon_money", "talk": "close"}.get(
            self.overlay or "", f"card:{self.chosen}"
        )

    def layout(self) -> tuple[Placed, ...]:
        if self.overlay is not None:
            return tuple(button.placed() for button in self.buttons)
        state = self.game.state
        cards = tuple(Placed(f"card:{card.id}", card_rect(n), shape="plank") for n, card in enumerate(state.cards))
        seats = tuple(
            Placed(f"seat:{seat}", (x - 62, y - 62, 124, 150)) for seat in range(6) for x, y in (seat_centre(seat),)
        )
        stocks = tuple(
            Placed(name, (STOCKS_AT[0] + n * STOCK_STEP - 88, STOCKS_AT[1] - 70, 176, 184), shape="plank")
            for n, name in enumerate(FETCHES)
        )
        news = (Placed("news", (812, 876, 560, 176), shape="plank"),) if state.news_now else ()
        return (*cards, *seats, *stocks, *news, *(button.placed() for button in self.buttons))

    # -- what the players do

    def handle(self, given: Input) -> Transition | None:
        self.flights.clear()
        match given:
            case Back() | Tap("back") if self.overlay in (None, "news", "boon"):
                return Pop()
            case Back() | Tap("close"):
                self._close_overlay()
            case Tap("answer_a" | "answer_b" as answer):
                self._do(AnswerNews("a" if answer == "answer_a" else "b"))
            case Tap("boon_money" | "boon_support" as boon):
                self._do(ChooseBoon("money" if boon == "boon_money" else "support"))
            case Tap("close_quarter"):
                self._do(CloseQuarter())
            case Tap("undo") | Key("backspace"):
                self._undo()
            case Tap("news"):
                self.said = self._news_words()
                self._changed()
            case Tap(wanted) if wanted.startswith("card:"):
                self._choose(wanted.partition(":")[2])
            case Tap(wanted) if wanted.startswith("seat:"):
                self._introduce(int(wanted.partition(":")[2]))
            case Tap(wanted) if wanted in FETCHES or wanted in CARD_ACTIONS:
                self._do(self._action(wanted))
        return None

    def _do(self, action: Action) -> None:
        """Ask the rules; a refusal is said with what would help, a legal action is done and told."""
        game = self.game
        refusal = why_not(game.state, action, game.deck)
        if refusal is not None:
            self.said = self._refused(action, game.words.refusal(game.state, refusal))
            game.stage.sound.play("sound/no")
            self._changed()
            return
        events = game.do(action)
        self.said = ""
        self._tell(events)
        self._changed()

    def _refused(self, action: Action, why: str) -> str:
        """The refusal, and the first thing that would help."""
        if isinstance(action, DoJob):
            preview = explain_job(self.game.state, action.card, self.game.deck)
            for help_ in preview.helps if preview else ():
                if help_.kind == "seat" and help_.seat is not None:
                    name = self.game.words.chair(self.game.state.seats[help_.seat])
                    return f"{why} {self.game.words.say('helps', 'seat', name=name)}"
        return why

    def _tell(self, events: tuple[Event, ...]) -> None:
        """What happened becomes sound, a card that flies, a question to talk about, or the next news."""
        sound = self.game.stage.sound
        self.overlay = None
        for event in events:
            match event:
                case JobDone(_, card, _, _, _):
                    sound.play("sound/coin")
                    self.chosen = card
                case CardPlayed(card, _):
                    sound.play("sound/card")
                    self._fly(card)
                    self.talk_of, self.overlay = card, "talk"
                case NewsRevealed():
                    sound.play("sound/news")
                case GameWon() | GameLost():
                    sound.play("sound/goal" if isinstance(event, GameWon) else "sound/no")
        state = self.game.state
        if state.phase == "over" and self.overlay is None:
            self.game.show("ending")
        elif self.overlay is None:
            self.overlay = state.phase if state.phase in ("news", "boon") else None
        if self.overlay is None and state.cards[self.game.deck.place[self.chosen]].laid_in_quarter is not None:
            self.chosen = self._wanted_card()

    def _fly(self, card: str) -> None:
        if not self.game.stage.settings.calm:
            x, y, w, h = card_rect(self.game.deck.place[card])
            self.flights.append(Flight(card, FOCUS_AT, (x + w // 2, y + h // 2), CARD_SIZE))

    def _close_overlay(self) -> None:
        state = self.game.state
        self.overlay = state.phase if state.phase in ("news", "boon") else None
        if state.phase == "over":
            self.game.show("ending")
            return
        if state.cards[self.game.deck.place[self.chosen]].laid_in_quarter is not None:
            self.chosen = self._wanted_card()
        self._changed()

    def _undo(self) -> None:
        if self.game.take_back():
            self.overlay = self.game.state.phase if self.game.state.phase in ("news", "boon") else None
            self.said = ""
        self._changed()

    def _choose(self, card: str) -> None:
        self.chosen, self.said = card, ""
        self._changed()

    def _introduce(self, seat: int) -> None:
        """A tap on a chair tells who sits there and what they can."""
        chair = self.game.stage.book.cards.chairs[self.game.state.seats[seat]]
        language = self.game.stage.settings.language
        self.said = f"{chair.name.in_(language)}: {chair.says.in_(language)} {chair.talent_words.in_(language)}"
        self._changed()

    def _news_words(self) -> str:
        state = self.game.state
        assert state.news_now is not None
        return (
            self.game.stage.book.cards.news[state.region]
            .news[state.news_now]
            .words.in_(self.game.stage.settings.language)
        )

    def _changed(self) -> None:
        self.refresh()
        stage = self.game.stage
        if stage.focused not in {thing.id for thing in self.layout()}:
            stage.focused = self.first_focus()
        self.game.damage.add()

    @property
    def bubble_words(self) -> str:
        """What Mo says: the last answer, else whose turn it is or what is to be done."""
        state, words = self.game.state, self.game.words
        if self.said:
            return self.said
        if state.phase == "over":
            return words.say("ending", "lost")
        name = words.chair(state.seats[seat_at_turn(state)])
        return words.say("phases", state.phase, name=name)

    # -- time and drawing

    def resting(self) -> bool:
        return not self.flights

    def update(self, dt_s: float) -> None:
        for flight in list(self.flights):
            self.game.damage.add(flight.rect())
            if flight.update(dt_s):
                self.flights.remove(flight)
            self.game.damage.add(flight.rect())

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        self.drawing.draw(canvas, look)
