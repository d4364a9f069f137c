"""Where things stand on a spread: the two text fields, the Verdieping's sheet, the bar under the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import pygame

from game.content.languages import Language
from game.content.shapes.pages import Face, Link, Page, PageText
from scenes.book_coaster import draw_coaster
from scenes.inputs import Placed
from scenes.source_links import placed_marks
from scenes.stage import Stage
from scenes.view.marked import spans_of
from scenes.view.text import TextBlock, draw_line, draw_text, fit_text, set_text
from scenes.view.theme import BAR_HEIGHT, CREAM, INK, TEAL_INK, TOUCH_MIN, Colour
from scenes.view.widgets import Button, Look, Switch, disc, draw_beads, draw_button, draw_sheet, plank, sheet_face

PICTURE_SIZE = (1920, 952)
BAR_TOP = PICTURE_SIZE[1]
LEFT_FIELD = (84, 56, 786, 440)
RIGHT_FIELD = (1050, 56, 786, 440)
TITLE_HEIGHT = 96
ABOVE_CORNERS_PX = 736
"""The story ends above the page corners: the largest letters are a little smaller where a text is long."""
DEPTH_SHEET = (184, 36, 850, 880)
"""Beside the page corner, so that it covers no word."""
BRICK_TITLE: Colour = (0xB4, 0x48, 0x2C)
CORNER = (200, 216)
BEADS_X, BEADS_WIDTH, BEADS_STEP = 516, 240, 46
BAR_MIDDLE = BAR_TOP + BAR_HEIGHT // 2


def corner_rects() -> dict[str, tuple[int, int, int, int]]:
    """The two page corners that turn the page."""
    w, h = CORNER
    return {"previous": (0, BAR_TOP - h, w - 60, h), "next": (1920 - w, BAR_TOP - h, w, h)}


def hotspot_placed(face: Face, name: str) -> Placed:
    """Where a hotspot is touched: at least 88 px each way."""
    x, y, w, h = (round(part) for part in face.hotspots[name].at)
    grow_x, grow_y = max(0, TOUCH_MIN - w) // 2, max(0, TOUCH_MIN - h) // 2
    return Placed(name, (x - grow_x, y - grow_y, w + 2 * grow_x, h + 2 * grow_y))


def hotspots_placed(face: Face, papers: Sequence[pygame.Rect]) -> tuple[Placed, ...]:
    """The hotspots of a face that no paper covers."""
    placed = (hotspot_placed(face, name) for name in face.hotspots)
    return tuple(spot for spot in placed if pygame.Rect(spot.rect).inflate(-24, -24).collidelist(papers) < 0)


class Wording(NamedTuple):
    """What decides how the words of a spread are set; `turned` when its picture lies with the other face up."""

    language: Language
    level: str
    text_size: int
    contrast: bool
    turned: bool = False


class SpreadText:
    """The words of a spread, laid out: on the picture itself, or on paper where they are many.

    Where the picture can be turned over, the right words come with its other face.
    """

    def __init__(self, stage: Stage, page: Page, wording: Wording) -> None:
        self.stage = stage
        self.wording = wording
        self.depth = wording.level == "depth"
        self.waits = page.over is not None and not wording.turned and not self.depth
        """True while the right words wait for the picture to be turned over."""
        face = page.over if page.over is not None and wording.turned else page
        dark = face.tone == "dark"
        words = stage.book.text(wording.language, page.id)
        self.blocks: list[tuple[TextBlock, tuple[int, int]]] = []
        self._lay_out(words)
        lowest = max(at[1] + block.height for block, at in self.blocks)
        self.on_paper = self.depth or wording.contrast or lowest > face.calm
        self.ink: Colour = INK if self.on_paper or not dark else CREAM
        self.title_ink: Colour = BRICK_TITLE if self.on_paper or not dark else CREAM
        self.term_ink: Colour = TEAL_INK if self.on_paper or not dark else (0xFF, 0xDF, 0x86)
        self.title = words.title
        self.coaster = words.coaster
        self._drawn: list[tuple[pygame.Surface, tuple[int, int]]] | None = None

    def _lay_out(self, text: PageText) -> None:
        theme, stage, language = self.stage.theme, self.stage, self.wording.language
        if self.depth:
            x, y, w, h = DEPTH_SHEET
            paragraphs = spans_of(stage.book, language, text.depth)
            block = fit_text(theme, paragraphs, "depth", (w - 96, h - 176), paragraph_gap=0.35, smallest=0.66)
            self.blocks = [(block, (x + 48, y + 136))]
            return
        fields = ((LEFT_FIELD, text.left),) if self.waits else ((LEFT_FIELD, text.left), (RIGHT_FIELD, text.right))
        rooms = [(field[2], ABOVE_CORNERS_PX - field[1] - TITLE_HEIGHT) for field, _ in fields]
        sides = [spans_of(stage.book, language, words) for _, words in fields]
        fitted = [fit_text(theme, side, "story", room, smallest=0.8) for side, room in zip(sides, rooms, strict=True)]
        shrink = min(block.shrink for block in fitted)
        for (field, _), side in zip(fields, sides, strict=True):
            block = set_text(theme, side, "story", field[2], shrink=shrink)
            self.blocks.append((block, (field[0], field[1] + TITLE_HEIGHT)))

    def papers(self) -> tuple[pygame.Rect, ...]:
        """The sheets under the words, if any."""
        if self.depth:
            return (pygame.Rect(DEPTH_SHEET),)
        if not self.on_paper:
            return ()
        rects = []
        for number, (block, (x, y)) in enumerate(self.blocks):
            top = y - TITLE_HEIGHT - 12 if number == 0 else y - 30
            rects.append(pygame.Rect(x - 36, top, 786 + 72, y + block.height + 28 - top))
        return tuple(rects)

    def placed(self) -> tuple[Placed, ...]:
        """Glossary words and source marks, touched in more than the word; the second of the same is `…#2`."""
        return placed_marks(self.blocks)

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        for paper in self.papers():
            if canvas.get_clip().colliderect(paper.inflate(60, 60)):
                draw_sheet(canvas, look, (paper.x, paper.y, paper.w, paper.h))
        title_at = (LEFT_FIELD[0], LEFT_FIELD[1] + 40)
        if self.depth:
            title_at = (DEPTH_SHEET[0] + 48, DEPTH_SHEET[1] + 80)
        draw_line(canvas, look.theme, self.title, "title", title_at, self.title_ink, most=790)
        draw_coaster(canvas, look, self.coaster, self.wording.turned)
        for image, at in self._written():
            canvas.blit(image, at)

    def prepare(self, look: Look) -> None:
        """Cut the papers and write the words, so that the first drawing is quick."""
        for paper in self.papers():
            sheet_face(look, (paper.w, paper.h))
        self._written()

    def _written(self) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        if self._drawn is None:
            self._drawn = [(self._picture_of(block), at) for block, at in self.blocks]
        return self._drawn

    def _picture_of(self, block: TextBlock) -> pygame.Surface:
        image = pygame.Surface((block.width + 12, block.height + 14), pygame.SRCALPHA)
        draw_text(image, self.stage.theme, block, (0, 0), self.ink, self.term_ink)
        return image


@dataclass
class BookBar:
    """The board under the picture: back, pages, where one is, level, language, and where this spread leads."""

    stage: Stage
    page: Page
    order: Sequence[str]
    links: Sequence[Link]

    def __post_init__(self) -> None:
        say, settings = self.stage.say, self.stage.settings
        y = BAR_MIDDLE
        self.buttons: list[Button] = [
            disc("back", (84, y), "back"),
            disc("pages", (204, y), "pages"),
            disc("settings", (324, y), "settings"),
        ]
        self.switch = Switch(
            "level",
            (660, y - 46, 540, 92),
            (("story", say("level.story")), ("depth", say("level.depth"))),
            settings.level,
            ("story", "depth"),
        )
        other = "en" if self.stage.language == "nl" else "nl"
        self.buttons.append(disc("language", (1248, y), "", text=other.upper()))
        self.buttons += self._link_planks(y)

    def _link_planks(self, y: int) -> list[Button]:
        left, right, gap = 1320, 1884, 20
        count = max(1, len(self.links))
        width = (right - left - gap * (count - 1)) // count
        planks = []
        for number, link in enumerate(self.links):
            x = left + number * (width + gap)
            label = self._label(link)
            icon = {"descent": "descend", "discovery": "search", "cards": "people", "atlas": "atlas"}.get(
                link.to.kind, "next"
            )
            planks.append(
                plank(f"link:{number}", (x, y - 48, width, 96), label, "teal", icon=icon if count == 1 else "")
            )
        return planks

    def _label(self, link: Link) -> str:
        """Where a link leads; two discoveries on one page go by their titles."""
        if link.to.kind == "discovery" and len({one.to.path for one in self.links if one.to.kind == "discovery"}) > 1:
            return self.stage.book.discoveries[link.to.path].title.in_(self.stage.language)
        return self.stage.say(f"book.to.{link.to.kind}")

    def placed(self) -> tuple[Placed, ...]:
        return (
            tuple(button.placed() for button in self.buttons[:3])
            + self.switch.placed()
            + tuple(button.placed() for button in self.buttons[3:])
        )

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        look.library.blit(canvas, "ui/board", (0, BAR_TOP))
        for button in self.buttons:
            draw_button(canvas, look, button)
        self.switch.draw(canvas, look)
        chapter = next(c for c in self.stage.book.chapters if self.page.id in c.page_ids)
        pages = chapter.page_ids
        now = pages.index(self.page.id)
        step = min(BEADS_STEP, BEADS_WIDTH // max(1, len(pages) - 1))
        start = BEADS_X - step * (len(pages) - 1) // 2
        draw_beads(canvas, look, (start, BAR_MIDDLE - 16), step, len(pages), now)
        words = self.stage.say(
            "book.position", chapter=chapter.title.in_(self.stage.language), number=now + 1, count=len(pages)
        )
        draw_line(canvas, look.theme, words, "small_bold", (BEADS_X, BAR_MIDDLE + 30), CREAM, "centre", most=262)
