"""What opens over a spread: the sentence of a hotspot, a glossary word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import pygame

from game.places import Place
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Push, Transition
from scenes.stage import Stage
from scenes.view.marked import spans_of
from scenes.view.slips import bubble_beside, bubble_cover, draw_speech
from scenes.view.text import draw_line, draw_text, plain, set_text
from scenes.view.theme import BRICK, INK
from scenes.view.widgets import (
    Button,
    Look,
    disc,
    draw_bubble,
    draw_button,
    draw_flag,
    draw_sheet,
    plank,
    sheet_hides,
)

SENTENCE_STAY_S = 7.0
SENTENCE_WIDTH = 560
WAITING_STAY_S = 6.0
WAITING_WIDTH = 640
WAITING_X = 540
WAITING_FEET = (270, 900)
PICTURE_AREA = pygame.Rect(24, 24, 1872, 904)
TEXT_AREAS = (pygame.Rect(84, 56, 786, 440), pygame.Rect(1050, 56, 786, 440))
TERM_WIDTH = 960
TURN_HINT = pygame.Rect(1100, 240, 690, 96)


@dataclass(frozen=True)
class Answer:
    closed: bool = False
    changed: bool = False
    page: str | None = None
    transition: Transition | None = None


class Overlay(Protocol):
    """A paper over a spread; what it lies on is there already, in the dusk, but for what it `hides`."""

    @property
    def hides(self) -> pygame.Rect: ...
    def layout(self) -> tuple[Placed, ...]: ...
    def handle(self, given: Input) -> Answer: ...
    def draw(self, canvas: pygame.Surface, look: Look) -> None: ...
    def refresh(self) -> None: ...
    def resting(self) -> bool: ...
    def update(self, dt_s: float) -> bool: ...


class HotspotSentence:
    """A cream bubble beside the touched thing, its tail towards it. It goes by itself, or at the next tap."""

    def __init__(self, stage: Stage, words: str, spot: pygame.Rect) -> None:
        self.block = set_text(stage.theme, plain(words), "depth", SENTENCE_WIDTH - 72, centred=True)
        self.face = bubble_beside((SENTENCE_WIDTH, self.block.height + 60), spot, PICTURE_AREA, TEXT_AREAS)
        self.spot = spot
        self.rect = bubble_cover(self.face)
        self._left_s = SENTENCE_STAY_S

    def update(self, dt_s: float) -> bool:
        """True when it has been there long enough."""
        self._left_s -= dt_s
        return self._left_s <= 0

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        if canvas.get_clip().colliderect(self.rect):
            draw_speech(canvas, look, self.face, self.block, self.spot.center)


def draw_turn_hint(canvas: pygame.Surface, look: Look, words: str) -> None:
    """A slip on the right page, while its words wait for the picture to be turned over."""
    if canvas.get_clip().colliderect(TURN_HINT.inflate(80, 80)):
        draw_flag(canvas, look, words, TURN_HINT.center, style="button")


class WaitingMo:
    """Mo says something while nobody does anything; he goes by himself, or at the next touch."""

    def __init__(self, stage: Stage, words: str) -> None:
        self.words = words
        block = set_text(stage.theme, plain(words), "depth", WAITING_WIDTH - 56, centred=True)
        height = block.height + 52
        self.bubble = pygame.Rect(WAITING_X, WAITING_FEET[1] - 80 - height, WAITING_WIDTH, height)
        mo = stage.library.picture("mo/guide").rect_at(WAITING_FEET)
        self.rect = self.bubble.inflate(120, 80).union(mo)
        self._left_s = WAITING_STAY_S

    def update(self, dt_s: float) -> bool:
        """True when it has been there long enough."""
        self._left_s -= dt_s
        return self._left_s <= 0

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        if canvas.get_clip().colliderect(self.rect):
            look.library.blit(canvas, "mo/guide", WAITING_FEET)
            x, y, w, h = self.bubble
            draw_bubble(canvas, look, (x, y, w, h), self.words, "left")


class TermSheet:
    """One glossary word, explained on a paper, with the way to all the others."""

    def __init__(self, stage: Stage, term: str) -> None:
        self.stage, self.term = stage, term
        self.refresh()

    def refresh(self) -> None:
        stage = self.stage
        entry = stage.book.glossary[self.term]
        words = spans_of(stage.book, stage.language, entry.words.in_(stage.language))
        self.name = entry.name.in_(stage.language)
        self.block = set_text(stage.theme, words, "story", TERM_WIDTH - 112)
        height = 156 + self.block.height + 172
        self.rect = ((1920 - TERM_WIDTH) // 2, (952 - height) // 2 + 84, TERM_WIDTH, height)
        x, y, w, h = self.rect
        self.buttons: tuple[Button, ...] = (
            disc("close", (x + w - 84, y + 84), "close"),
            plank("more", (x + 56, y + h - 144, 480, 96), stage.say("glossary.more"), "teal", icon="words"),
        )

    @property
    def hides(self) -> pygame.Rect:
        return sheet_hides(self.rect)

    def layout(self) -> tuple[Placed, ...]:
        return (
            Placed("outside", (0, 0, 1920, 1080), focusable=False),
            Placed("sheet", self.rect, focusable=False),
            *(button.placed() for button in self.buttons),
        )

    def handle(self, given: Input) -> Answer:
        match given:
            case Back() | Tap("close") | Tap("outside"):
                return Answer(closed=True)
            case Tap("more"):
                return Answer(closed=True, transition=Push(Place("glossary", "", (("term", self.term),))))
        return Answer()

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        draw_sheet(canvas, look, self.rect)
        x, y, w, _ = self.rect
        look.library.blit(canvas, "mo/read", (x + w - 330, y + 14))
        draw_line(canvas, look.theme, self.name, "title", (x + 56, y + 92), BRICK, most=w - 250)
        draw_text(canvas, look.theme, self.block, (x + 56, y + 156), INK)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def resting(self) -> bool:
        return True

    def update(self, dt_s: float) -> bool:
        return False
