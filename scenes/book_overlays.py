"""What opens over a spread: the sentence of a hotspot, a glossary word, the sheet with all pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import pygame

from game.places import Place
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Push, Transition
from scenes.stage import Stage
from scenes.view.marked import spans_of
from scenes.view.text import draw_line, draw_text, plain, set_text
from scenes.view.theme import INK
from scenes.view.widgets import Button, Look, disc, draw_bubble, draw_button, draw_flag, draw_master, draw_sheet, plank

SENTENCE_STAY_S = 7.0
SENTENCE_WIDTH = 560
WAITING_STAY_S = 6.0
WAITING_WIDTH = 640
WAITING_X = 540
WAITING_FEET = (270, 900)
THUMB = (384, 190)
THUMB_STEP = (432, 268)
VEIL = (0x78, 0x7C, 0x8C)


@dataclass(frozen=True)
class Answer:
    closed: bool = False
    page: str | None = None
    transition: Transition | None = None


class Overlay(Protocol):
    def layout(self) -> tuple[Placed, ...]: ...
    def handle(self, given: Input) -> Answer: ...
    def draw(self, canvas: pygame.Surface, look: Look) -> None: ...
    def refresh(self) -> None: ...
    def resting(self) -> bool: ...
    def update(self, dt_s: float) -> bool: ...


class HotspotSentence:
    """A cream bubble beside the touched thing. It goes by itself, or at the next tap."""

    def __init__(self, stage: Stage, words: str, spot: pygame.Rect) -> None:
        self.block = set_text(stage.theme, plain(words), "depth", SENTENCE_WIDTH - 72, centred=True)
        height = self.block.height + 56
        self.rect = pygame.Rect(0, 0, SENTENCE_WIDTH, height)
        self.rect.midbottom = (spot.centerx, spot.top - 6)
        if self.rect.top < 24:
            self.rect.midtop = (spot.centerx, spot.bottom + 6)
        self.rect.clamp_ip(pygame.Rect(24, 24, 1872, 904))
        self._left_s = SENTENCE_STAY_S

    def update(self, dt_s: float) -> bool:
        """True when it has been there long enough."""
        self._left_s -= dt_s
        return self._left_s <= 0

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        if canvas.get_clip().colliderect(self.rect):
            draw_master(canvas, look, "ui/bubble", (self.rect.x, self.rect.y, self.rect.w, self.rect.h))
            top = self.rect.y + (self.rect.h - self.block.height) // 2 - 4
            draw_text(canvas, look.theme, self.block, (self.rect.x + 36, top), INK)


def draw_veil(canvas: pygame.Surface) -> None:
    """Dusk over what lies below a paper."""
    canvas.fill(VEIL, special_flags=pygame.BLEND_RGB_MULT)


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
        self.block = set_text(stage.theme, words, "story", 780)
        height = 190 + self.block.height + 150
        self.rect = (520, (952 - height) // 2, 880, height)
        x, y, w, h = self.rect
        self.buttons: tuple[Button, ...] = (
            disc("close", (x + w - 72, y + 72), "close"),
            plank("more", (x + 50, y + h - 128, 460, 96), stage.say("glossary.more"), "teal", icon="words"),
        )

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
        draw_veil(canvas)
        draw_sheet(canvas, look, self.rect)
        x, y, w, _ = self.rect
        draw_line(canvas, look.theme, self.name, "title", (x + 50, y + 84), (0xB4, 0x48, 0x2C), most=w - 220)
        draw_text(canvas, look.theme, self.block, (x + 50, y + 150), INK)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def resting(self) -> bool:
        return True

    def update(self, dt_s: float) -> bool:
        return False


class PagesSheet:
    """All spreads as small pictures, by chapter; the bookmarked one wears its ribbon."""

    def __init__(self, stage: Stage, now: str) -> None:
        self.stage, self.now = stage, now
        self.refresh()

    def refresh(self) -> None:
        self.places: list[tuple[str, pygame.Rect]] = []
        pages = [page for chapter in self.stage.book.chapters for page in chapter.page_ids]
        columns = 4
        rows = -(-len(pages) // columns)
        left, top = (1920 - columns * THUMB_STEP[0] + 48) // 2, max(150, 520 - rows * THUMB_STEP[1] // 2)
        for number, page in enumerate(pages):
            at = (left + number % columns * THUMB_STEP[0], top + number // columns * THUMB_STEP[1])
            self.places.append((page, pygame.Rect(at, THUMB)))
        self.close = disc("close", (1812, 84), "close")

    def layout(self) -> tuple[Placed, ...]:
        thumbs = tuple(Placed(f"page:{page}", (r.x, r.y, r.w, r.h + 52), shape="plank") for page, r in self.places)
        return (Placed("outside", (0, 0, 1920, 1080), focusable=False), *thumbs, self.close.placed())

    def handle(self, given: Input) -> Answer:
        match given:
            case Back() | Tap("close") | Tap("outside"):
                return Answer(closed=True)
            case Tap(wanted) if wanted.startswith("page:"):
                return Answer(closed=True, page=wanted.partition(":")[2])
        return Answer()

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        draw_veil(canvas)
        draw_sheet(canvas, look, (60, 24, 1800, 1032))
        stage = self.stage
        draw_line(canvas, look.theme, stage.say("book.pages"), "title", (120, 92), (0xB4, 0x48, 0x2C))
        for page, rect in self.places:
            self._draw_page(canvas, look, page, rect)
        draw_button(canvas, look, self.close)

    def _draw_page(self, canvas: pygame.Surface, look: Look, page: str, rect: pygame.Rect) -> None:
        pygame.draw.rect(canvas, (0x8B, 0x6A, 0x55), rect.inflate(10, 10), border_radius=8)
        asset = f"{self.stage.book.pages[page].picture}/thumb"
        image = look.library.picture(asset).frame()
        if image.get_size() != THUMB:
            image = pygame.transform.smoothscale(image, THUMB)
        canvas.blit(image, rect)
        if self.stage.reader.bookmark == page:
            ribbon = look.library.picture("ui/ribbon").frame()
            canvas.blit(ribbon, (rect.right - 80, rect.top - 14))
        title = self.stage.book.text(self.stage.language, page).title
        draw_flag(canvas, look, title, (rect.centerx, rect.bottom + 30), "gold" if page == self.now else "paper")

    def resting(self) -> bool:
        return True

    def update(self, dt_s: float) -> bool:
        return False
