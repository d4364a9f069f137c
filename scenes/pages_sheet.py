"""The sheet with all spreads as small pictures, by chapter: where the reader is, was, and laid the ribbon."""

from __future__ import annotations

import pygame

from scenes.book_overlays import Answer
from scenes.inputs import Back, Input, Placed, Tap
from scenes.stage import Stage
from scenes.view.paper import Scroll
from scenes.view.text import draw_line
from scenes.view.theme import CREAM, GOLD
from scenes.view.thumbs import draw_thumb, thumb_cover
from scenes.view.widgets import Look, box, disc, draw_button, draw_sheet, sheet_hides

MOST_HEIGHT = 1048
ABOVE, BELOW = 112, 28
COLUMNS = 5
SMALL = (292, 138)
STEP = (344, 216)
FIRST = (28, 44)


class PagesSheet:
    def __init__(self, stage: Stage, now: str) -> None:
        self.stage, self.now = stage, now
        self.refresh()

    def refresh(self) -> None:
        """Chapter after chapter, four in a row; `places` count from the top of the paper."""
        self.places: list[tuple[str, pygame.Rect]] = []
        self.headings: list[tuple[str, pygame.Rect]] = []
        for chapter in self.stage.book.chapters:
            for number, page in enumerate(chapter.page_ids):
                row, column = divmod(len(self.places), COLUMNS)
                rect = pygame.Rect((FIRST[0] + column * STEP[0], FIRST[1] + row * STEP[1]), SMALL)
                self.places.append((page, rect))
                if number == 0:
                    self.headings.append((chapter.title.in_(self.stage.language), rect))
        rows = -(-len(self.places) // COLUMNS)
        height = min(MOST_HEIGHT, ABOVE + FIRST[1] + rows * STEP[1] + BELOW)
        self.sheet = pygame.Rect(36, (1080 - height) // 2, 1848, height)
        window = pygame.Rect(72, self.sheet.y + ABOVE, 1716, height - ABOVE - BELOW)
        self.scroll = Scroll(window, FIRST[1] + rows * STEP[1], face=None)
        now = next(rect for page, rect in self.places if page == self.now)
        self.scroll.show(now.top - FIRST[1], now.top + STEP[1] - FIRST[1])
        self.close = disc("close", (1800, self.sheet.y + 72), "close")

    @property
    def hides(self) -> pygame.Rect:
        return sheet_hides(box(self.sheet))

    def _on_canvas(self, rect: pygame.Rect) -> pygame.Rect:
        return rect.move(self.scroll.rect.x, self.scroll.rect.y - self.scroll.y)

    def layout(self) -> tuple[Placed, ...]:
        covers = ((page, thumb_cover(self._on_canvas(rect))) for page, rect in self.places)
        seen = self.scroll.rect.inflate(0, 24)
        thumbs = tuple(Placed(f"page:{page}", cover, shape="plank") for page, cover in covers if seen.contains(cover))
        outside = Placed("outside", (0, 0, 1920, 1080), focusable=False)
        sheet = Placed("sheet", box(self.sheet), focusable=False)
        return (outside, sheet, *self.scroll.placed(), *thumbs, self.close.placed())

    def handle(self, given: Input) -> Answer:
        if self.scroll.handle(given):
            return Answer(changed=True)
        match given:
            case Back() | Tap("close") | Tap("outside"):
                return Answer(closed=True)
            case Tap(wanted) if wanted.startswith("page:"):
                return Answer(closed=True, page=wanted.partition(":")[2])
        return Answer()

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        draw_sheet(canvas, look, box(self.sheet), "night")
        draw_line(canvas, look.theme, self.stage.say("book.pages"), "title", (100, self.sheet.y + 66), CREAM, most=1500)
        self.scroll.draw(canvas, look, lambda surface, top: self._draw_pages(surface, look))
        draw_button(canvas, look, self.close)

    def _draw_pages(self, canvas: pygame.Surface, look: Look) -> None:
        stage = self.stage
        for title, rect in self.headings:
            at = self._on_canvas(rect)
            draw_line(canvas, look.theme, title, "label", (at.x - 6, at.y - 27), GOLD, most=SMALL[0])
        for page, rect in self.places:
            at = self._on_canvas(rect)
            title = stage.book.text(stage.language, page).title
            draw_thumb(canvas, look, at, f"{stage.book.pages[page].picture}/thumb", title, now=page == self.now)
            if page in stage.reader.visited and page != self.now:
                look.library.blit(canvas, "ui/tick", (at.right - 6, at.bottom - 34))
            if stage.reader.bookmark == page:
                look.library.blit(canvas, "ui/ribbon", (at.right - 48, at.top - 8))

    def resting(self) -> bool:
        return True

    def update(self, dt_s: float) -> bool:
        return False
