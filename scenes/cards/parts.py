"""What the card table's parts share: the game that is on, the words, the look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import pygame

from game.cards.actions import Action, Deal
from game.cards.deck import Deck
from game.cards.events import Event
from game.cards.kept import NO_LESSON, WITH_CLASS, keep, kept_match
from game.cards.lesson import Lesson, lesson
from game.cards.match_log import Match, act, can_undo, start, undo
from game.cards.setup import Choices
from game.cards.state import State, is_won
from game.cards.words import TableWords
from game.dealer import Dealer, deal
from game.narrator.verbs import LogCards, WinCards
from scenes.inputs import Input, Placed
from scenes.scene import Damage, Transition
from scenes.stage import Stage
from scenes.view.widgets import Look


class Part(Protocol):
    """One of the table's screens: setting up, playing, the end."""

    def layout(self) -> tuple[Placed, ...]: ...
    def handle(self, given: Input) -> Transition | None: ...
    def draw(self, canvas: pygame.Surface, look: Look) -> None: ...
    def refresh(self) -> None: ...
    def pointed(self, wanted: str | None) -> None: ...
    def resting(self) -> bool: ...
    def update(self, dt_s: float) -> None: ...
    def first_focus(self) -> str | None: ...


@dataclass
class Game:
    """The match that is on, if any, and how it is kept: every action is saved at once."""

    stage: Stage
    deck: Deck
    words: TableWords
    damage: Damage
    show: Callable[[str], None]
    """Go to the part with this name: setup, table or ending."""
    match: Match | None = None
    seed: str = ""
    lesson_over: bool = False
    """The reader skipped the lesson of this match."""
    with_class: bool = False
    """A class plays: groups in place of players, and turns are put to the vote."""

    @property
    def state(self) -> State:
        assert self.match is not None, "a table is open only while a match is on"
        return self.match.state

    def begin(self, choices: Choices, seed: str, with_class: bool = False) -> tuple[Event, ...]:
        """Deal and turn over the first news."""
        self.seed = seed
        return self.begin_with(choices, deal(choices, self.deck, Dealer(seed)), with_class)

    def begin_with(self, choices: Choices, dealt: Deal, with_class: bool = False) -> tuple[Event, ...]:
        """Begin with a deal that is there already: the lesson's."""
        self.with_class = with_class
        self.match, events = start(choices, dealt, self.deck)
        self.lesson_over = False
        self._keep()
        return events

    def again(self, same_news: bool, seed: str) -> None:
        """Once more with the same choices and whoever sits there now: the same deal, or a new one."""
        assert self.match is not None
        log = self.match.log
        choices = replace(log.choices, players=self.state.players)
        if same_news:
            self.match, _ = start(choices, log.deal, self.deck)
            self._keep()
        else:
            self.begin(choices, seed, self.with_class)

    def go_on(self) -> bool:
        """Take up the match that the reader left; False when there is none that these rules know."""
        kept = self.stage.reader.card_log
        if not kept:
            return False
        self.match = kept_match(kept, self.deck)
        self.lesson_over, self.with_class = NO_LESSON in kept[1:], WITH_CLASS in kept[1:]
        if self.match is None:
            self.stage.session.do(LogCards(None))
        return self.match is not None

    def do(self, action: Action) -> tuple[Event, ...]:
        """Carry out a legal action and keep the log."""
        assert self.match is not None
        self.match, events = act(self.match, action, self.deck)
        self._keep()
        return events

    def take_back(self) -> bool:
        """Undo one action inside this quarter; False where it stands."""
        assert self.match is not None
        before = undo(self.match, self.deck)
        if before is None:
            return False
        self.match = before
        self._keep()
        return True

    def skip_lesson(self) -> None:
        """No more lines of the lesson in this match."""
        self.lesson_over = True
        self._keep()

    def lesson(self) -> Lesson | None:
        """The line of the lesson for this moment, if there is one."""
        return lesson(self.match, self.deck) if self.match is not None and not self.lesson_over else None

    def can_take_back(self) -> bool:
        return self.match is not None and can_undo(self.match)

    def _keep(self) -> None:
        assert self.match is not None
        notes = ((NO_LESSON, self.lesson_over), (WITH_CLASS, self.with_class))
        self.stage.session.do(LogCards(keep(self.match.log, *(note for note, holds in notes if holds))))
        if is_won(self.match.state):
            self.stage.session.do(WinCards(f"{self.match.state.region}/{self.match.state.quarters}"))
