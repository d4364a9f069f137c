"""The table while a match is on: news, work, the eight places, the six chairs, the drawer, and what Mo says of it.

Asks the rules what may be done and why not; decides nothing itself.
"""

from __future__ import annotations

import pygame

from game.cards.actions import Action, DoJob, JoinTable, LeaveTable, PlayCard
from game.cards.events import CardPlayed, Event, JobDone
from game.cards.lesson import Lesson
from game.cards.rules import why_not
from scenes.cards.class_round import ClassRound
from scenes.cards.class_sheets import GLASS_BOX
from scenes.cards.glow import Glow, glow_rect
from scenes.cards.mo_says import MoSays
from scenes.cards.motion import Motion
from scenes.cards.parts import Game
from scenes.cards.sounds import NAMED, REFUSED, SEATED, sounds_of
from scenes.cards.story_sheet import StorySheet
from scenes.cards.table_drawing import TableDrawing
from scenes.cards.table_layout import action_of, buttons_of, meant, places_of, things_of
from scenes.cards.table_places import (
    BUBBLE_COVER,
    FOCUS_COVER,
    STORY_SHEET,
    card_rect,
)
from scenes.cards.window import Window, pieces_of
from scenes.inputs import Back, Input, Key, Placed, Tap
from scenes.scene import Pop, Transition
from scenes.view.widgets import Button, Look


class TablePart:
    def __init__(self, game: Game) -> None:
        self.game = game
        self.mo = MoSays(game)
        self.chosen = self._wanted_card()
        self.said, self.said_in = "", game.stage.language
        self.foretold = ""
        self.overlay: str | None = game.state.phase if game.state.phase in ("news", "boon") else None
        self.talk_of: str | None = None
        self.story = StorySheet(game)
        self.glow = Glow()
        self.klass = ClassRound(game)
        self.motion = Motion(game, Window(game.state.region, pieces_of(game.state, game.deck)))
        self.lesson: Lesson | None = None
        self.drawing = TableDrawing(self)
        self._follow_lesson()
        self.refresh()

    def refresh(self) -> None:
        """Language or letters may have changed: what was said is said no more, the buttons are set anew."""
        language = self.game.stage.language
        if language != self.said_in:
            self.said_in, self.said, self.foretold = language, "", ""
        if self.overlay == "story":
            self.story = StorySheet(self.game)
        self.buttons: tuple[Button, ...] = tuple(buttons_of(self))
        self._point()

    def _wanted_card(self) -> str:
        """The card a newcomer would look at: one that can be laid, one whose job can be done, else the first open."""
        state, deck = self.game.state, self.game.deck
        for make in (PlayCard, DoJob):
            for card in state.cards:
                if why_not(state, make(card.id), deck) is None:
                    return card.id
        return next((card.id for card in state.cards if card.laid_in_quarter is None), state.cards[0].id)

    # -- the lesson

    def _follow_lesson(self) -> None:
        """The line for this moment, and the card that it calls 'this one' in the reader's hand."""
        before, self.lesson = self.lesson, self.game.lesson()
        if self.lesson is not None and self.lesson.about is not None and self.lesson != before:
            self.chosen = self.lesson.about

    def _point(self) -> None:
        """Light round what the lesson speaks of, as far as it can be touched now."""
        for rect in self.glowing():
            self.game.damage.add(glow_rect(rect))
        hints = self.lesson.hints if self.lesson is not None else ()
        places = dict.fromkeys(places_of(action, self.chosen) for action in hints)
        self.glow.point(tuple(places), self.game.stage.settings.calm)
        for rect in self.glowing():
            self.game.damage.add(glow_rect(rect))

    def glowing(self) -> list[tuple[int, int, int, int]]:
        """The rectangles that the lesson's light lies round."""
        if not self.glow.about:
            return []
        return [thing.rect for thing in self.layout() if thing.id in self.glow.about and thing.enabled]

    # -- layout

    def first_focus(self) -> str | None:
        firsts = {"news": "answer_b", "boon": "boon_money", "vote": "option:0"}
        return firsts.get(self.overlay, "close") if self.overlay is not None else f"card:{self.chosen}"

    def layout(self) -> tuple[Placed, ...]:
        return things_of(self)

    # -- what the players do

    def handle(self, given: Input) -> Transition | None:
        self.motion.hurry()
        if self.overlay == "story" and self.story.scroll.handle(given):
            self.game.damage.add(STORY_SHEET)
            return None
        match given:
            case Back() | Tap("back") if self.overlay in (None, "news", "boon"):
                return Pop()
            case Back() | Tap("close"):
                self._close_overlay()
            case Tap("undo") | Key("backspace"):
                self._undo()
            case Tap("news"):
                self._say(self.mo.news())
            case Tap("story" | "track"):
                self.overlay, self.story = "story", StorySheet(self.game)
                self._changed()
            case Tap("people" | "vote" as sheet):
                self._open(sheet)
            case Tap("join" | "leave" as wanted):
                self._seat(JoinTable() if wanted == "join" else LeaveTable())
            case Tap("glass"):
                self.klass.turn_glass()
                self._changed()
            case Tap(wanted) if self.overlay == "vote" and self.klass.handle(wanted, self._do):
                self._changed()
            case Tap("skip_lesson"):
                self.game.skip_lesson()
                self._follow_lesson()
                self._changed()
            case Tap(wanted) if wanted.startswith("card:"):
                self._look_at(wanted.partition(":")[2])
            case Tap(wanted) if wanted.startswith("seat:"):
                self._say(self.mo.introduces(int(wanted.partition(":")[2])))
            case Tap(wanted):
                action = action_of(wanted, self.chosen)
                if action is not None:
                    self._ask(action)
        return None

    def _open(self, sheet: str) -> None:
        """Lay a paper over the table. A single plan needs no vote: it is done."""
        plans = self.klass.vote.proposals
        if sheet == "vote" and len(plans) == 1:
            self._do(plans[0])
            return
        self.overlay, self.klass.vote = sheet, self.klass.vote.recounted()
        self._changed()

    def _seat(self, action: JoinTable | LeaveTable) -> None:
        """Somebody sits down or gets up; the paper stays open for the next one."""
        self.game.do(action)
        self.game.stage.sound.play(SEATED)
        self._changed()

    def _ask(self, action: Action) -> None:
        """What was touched is done, or with a class becomes one of its plans."""
        if not self.klass.takes(action) or why_not(self.game.state, action, self.game.deck) is not None:
            self._do(action)
            return
        before = self.klass.vote
        self.klass.propose(action)
        full = self.klass.vote == before
        self.game.stage.sound.play(REFUSED if full else NAMED)
        self._say(self.game.words.say("class", "full") if full else "")
        self._changed()

    def pointed(self, wanted: str | None) -> None:
        """A finger holds a thing down, the mouse lies on it or the ring is round it: Mo says what it would do."""
        before, self.foretold = self.foretold, ""
        if wanted is not None and self.overlay is None:
            action = meant(self, wanted)
            if self.mo.foretells(action):
                assert action is not None
                self.foretold = self.mo.would_do(action)
        if self.foretold != before:
            self.game.damage.add(BUBBLE_COVER)

    def _do(self, action: Action) -> None:
        """Ask the rules; a refusal is said with what would help, a legal action is done and told."""
        game = self.game
        if why_not(game.state, action, game.deck) is not None:
            game.stage.sound.play(REFUSED)
            self._say(self.mo.refused(action))
            return
        events = game.do(action)
        self.klass.forget()
        self.said = self.foretold = ""
        self._follow_lesson()
        self._tell(action, events)
        self._changed()

    def _say(self, words: str) -> None:
        """Mo says something; nothing else on the table changes."""
        self.said, self.foretold = words, ""
        self.game.damage.add(BUBBLE_COVER)

    def _look_at(self, card: str) -> None:
        """Lift another card."""
        places = self.game.deck.place
        for one in (self.chosen, card):
            self.game.damage.add(pygame.Rect(card_rect(places[one])).inflate(60, 60))
        if card != self.chosen:
            self.motion.lift(self.drawing.face(self.game.state.cards[places[card]]))
        self.chosen = card
        self.game.damage.add(FOCUS_COVER)
        self._say("")
        self._settle()

    def _tell(self, action: Action, events: tuple[Event, ...]) -> None:
        """What happened becomes sound, a card that flies, a question to talk about, or the next news."""
        self.overlay = None
        for sound in sounds_of(action, events):
            self.game.stage.sound.play(sound)
        for event in events:
            match event:
                case JobDone(_, card, _, _, _):
                    self.chosen = card
                case CardPlayed(card, _):
                    self.motion.lay(self.drawing.face(self.game.state.cards[self.game.deck.place[card]]))
                    self.talk_of, self.overlay = card, "talk"
                    self.klass.turn_glass()
        state = self.game.state
        if state.phase == "over" and self.overlay is None:
            self.game.show("ending")
        elif self.overlay is None:
            self.overlay = state.phase if state.phase in ("news", "boon") else None
        if self.overlay is None and state.cards[self.game.deck.place[self.chosen]].laid_in_quarter is not None:
            self.chosen = self._wanted_card()

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
            self.klass.forget()
            self._follow_lesson()
            self.overlay = self.game.state.phase if self.game.state.phase in ("news", "boon") else None
            self.said = ""
        self._changed()

    def _changed(self) -> None:
        if self.overlay is None:
            self.motion.follow(self.game.state)
        self._settle()
        self.game.damage.add()

    def _settle(self) -> None:
        """Set the buttons anew; what had the focus and is gone gives it to where the table begins."""
        self.refresh()
        stage = self.game.stage
        if stage.focused not in {thing.id for thing in self.layout()}:
            stage.focused = self.first_focus()

    @property
    def open_paper(self) -> str | None:
        """The paper that is seen: the one that tells of a card waits until the card lies."""
        return None if self.motion.lays else self.overlay

    @property
    def bubble_words(self) -> str:
        """What Mo says: what is pointed at, the last answer, the lesson, else whose turn it is."""
        if self.foretold or self.said:
            return self.foretold or self.said
        if self.klass.votes:
            return self.mo.asks_class(len(self.klass.vote.proposals))
        return self.mo.of_lesson(self.lesson) if self.lesson is not None else self.mo.whose_turn()

    # -- time and drawing

    def resting(self) -> bool:
        talking = self.overlay == "talk" and self.game.with_class and not self.klass.glass_rests
        return self.motion.resting and self.glow.resting and not talking

    def update(self, dt_s: float) -> None:
        if not self.glow.resting and self.glow.update(dt_s):
            for rect in self.glowing():
                self.game.damage.add(glow_rect(rect))
        self.motion.update(dt_s)
        if self.overlay == "talk" and self.game.with_class and self.klass.update(dt_s):
            self.game.damage.add(GLASS_BOX)

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        self.drawing.draw(canvas, look)
