"""What Mo says at the card table: the lesson, why not, what an action would do, who sits there. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from game.cards import events as told
from game.cards.actions import Action, CloseQuarter, DoJob
from game.cards.card import Cost
from game.cards.events import Event
from game.cards.explain import Help, explain_job
from game.cards.foretell import foretell
from game.cards.lengths import LENGTHS
from game.cards.lesson import Lesson
from game.cards.rules import why_not
from game.cards.state import seat_at_turn
from game.cards.vote import MOST_PROPOSALS
from scenes.cards.class_round import group_at_turn
from scenes.cards.parts import Game


@dataclass(frozen=True)
class MoSays:
    game: Game

    def whose_turn(self) -> str:
        """Who is at the turn, or what the phase asks."""
        state, words = self.game.state, self.game.words
        if state.phase == "over":
            return words.say("ending", "lost")
        return words.say("phases", state.phase, name=words.chair(state.seats[seat_at_turn(state)]))

    def asks_class(self, plans: int) -> str:
        """What a class is to do now: name plans, one more, or vote."""
        words = self.game.words
        if plans:
            return words.say("class", "asks_more" if plans < MOST_PROPOSALS else "full")
        return words.say("class", "ask", n=group_at_turn(self.game.state))

    def of_lesson(self, lesson: Lesson) -> str:
        """What came of the last thing done, then the line, then what to fetch first."""
        words, state = self.game.words, self.game.state
        parts = [words.say("lesson", lesson.after)] if lesson.after else []
        parts.append(words.say("lesson", lesson.line))
        if lesson.line == "close":
            heavier = LENGTHS[state.quarters].steps[state.level][0]
            parts.append(words.say("intro", "heavier", n=heavier))
        if lesson.but is not None:
            parts.append(words.say("lesson", f"but_{lesson.but}"))
        return " ".join(parts)

    def refused(self, action: Action) -> str:
        """Why an action cannot be done now, and the first thing that would help."""
        game = self.game
        refusal = why_not(game.state, action, game.deck)
        assert refusal is not None, "asked why an action that can be done cannot"
        why = game.words.refusal(game.state, refusal)
        if not isinstance(action, DoJob):
            return why
        preview = explain_job(game.state, action.card, game.deck)
        helps = [help_ for help_ in preview.helps if help_.kind != "clear"] if preview else []
        order = ("seat", "card", "fetch")
        helps.sort(key=lambda help_: order.index(help_.kind))
        return f"{why} {self._help(helps[0])}" if helps else why

    def _help(self, help_: Help) -> str:
        words, state = self.game.words, self.game.state
        match help_.kind:
            case "seat":
                assert help_.seat is not None
                return words.say("helps", "seat", name=words.chair(state.seats[help_.seat]))
            case "card":
                assert help_.card is not None
                return words.say("helps", "card", card=words.card(help_.card))
            case "fetch":
                return words.say("helps", f"fetch_{help_.stock}", n=help_.turns)
            case _:
                return words.say("helps", help_.kind)

    def would_do(self, action: Action) -> str:
        """What an action would do, before it is done; why not when it cannot be done."""
        game = self.game
        if why_not(game.state, action, game.deck) is not None:
            return self.refused(action)
        events = foretell(game.state, action, game.deck)
        parts = [*self._costs(action, events), *(line for event in events for line in self._would(event))]
        return " ".join(parts) if parts else self.whose_turn()

    def _costs(self, action: Action, events: tuple[Event, ...]) -> Iterator[str]:
        """What it costs, and what makes it cheaper, then what comes in."""
        words = self.game.words
        changes = [event for event in events if isinstance(event, told.StockChanged)]
        paid = _sum(changes, lambda change: max(0, -change.by))
        gained = _sum(changes, lambda change: max(0, change.by))
        lost = _sum(changes, lambda change: change.lost)
        preview = explain_job(self.game.state, action.card, self.game.deck) if isinstance(action, DoJob) else None
        if paid != Cost():
            yield words.say("foretell", "pays", amount=words.amounts(paid))
        elif preview is not None:
            yield words.say("foretell", "nothing")
        for saving in preview.savings if preview else ():
            name = words.chair(saving.by or "") if saving.source == "chair" else ""
            card = words.card(saving.by or "") if saving.source == "card" else ""
            yield words.say("savings", saving.source, name=name, card=card, amount=words.amounts(saving.off))
        if gained != Cost():
            yield words.say("foretell", "brings", amount=words.amounts(gained))
        if lost != Cost():
            yield words.say("foretell", "lost", amount=words.amounts(lost))

    def _would(self, event: Event) -> Iterator[str]:
        words, cards = self.game.words, self.game.stage.book.cards.homework
        match event:
            case told.CardReady(card=card):
                yield words.say("foretell", "ready", card=words.card(card))
            case told.SnagCleared(card=card):
                yield words.say("foretell", "clears", card=words.card(card))
            case told.CardPlayed(card=card):
                yield words.say("foretell", "lays", effect=cards[card].effect_words.in_(self.game.stage.language))
            case told.ComboOpened(card=card):
                yield words.say("foretell", "combo", card=words.card(card))
            case told.GameWon():
                yield words.say("foretell", "wins")

    def foretells(self, action: Action | None) -> bool:
        """Whether there is something to say of an action before it is done."""
        return action is not None and not isinstance(action, CloseQuarter)

    def introduces(self, seat: int) -> str:
        """Who sits there and what they can."""
        language = self.game.stage.settings.language
        chair = self.game.stage.book.cards.chairs[self.game.state.seats[seat]]
        return f"{chair.name.in_(language)}: {chair.says.in_(language)} {chair.talent_words.in_(language)}"

    def news(self) -> str:
        """What happened, told again."""
        state = self.game.state
        assert state.news_now is not None
        news = self.game.stage.book.cards.news[state.region].news[state.news_now]
        return news.words.in_(self.game.stage.settings.language)


def _sum(changes: Sequence[told.StockChanged], amount: Callable[[told.StockChanged], int]) -> Cost:
    """Amounts of changes added up by stock."""
    return Cost(*(
        sum(amount(change) for change in changes if change.stock == stock)
        for stock in ("money", "support", "knowledge")
    ))
