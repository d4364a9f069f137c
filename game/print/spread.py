"""A spread of the picture book on paper: its picture with the Verhaal on it, and a strip of paper below.

On the strip stand round pieces of the picture with their sentences (Verhaal), or the Verdieping with its sources as
raised numbers. Owns where everything stands; the same layout serves drawing and tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PIL import Image

from game.content.marked_text import SourceMark
from game.content.shapes.pages import Face, Page, PageText
from game.print.calm import MOST_LOUD, TITLE_CONTRAST, loud_share
from game.print.coaster import draw_coaster
from game.print.opening import (
    BOTH,
    COLUMN_MM,
    FOLD_MM,
    FOOT_MM,
    HEIGHT_MM,
    LEFT_MM,
    WIDTH_MM,
    Edition,
    Side,
    Sides,
    number_of,
)
from game.print.paper import BLEED_MM, BRICK, CREAM, GOLD, INK, TEAL, Colour, Paper
from game.print.picture import FOLD, SIZE, SPARE, Spot, flat_picture, round_detail, spots
from game.print.setting import Bit, Block, Box, Measure, Paragraph, Type, bits, columns, fitted, paragraphs, whole_line

PX_PER_MM: Final = SIZE[0] / (WIDTH_MM + 2 * BLEED_MM)
PICTURE_MM: Final = SIZE[1] / PX_PER_MM - BLEED_MM
"""How far down the trimmed page the picture comes."""
CALM_MM: Final = 552 / PX_PER_MM - BLEED_MM
"""Pictures are calm down to here."""
TITLE_TOP, TITLE_HEIGHT = 8.5, 13.0
TITLE: Final = Type("title", 31.0, 1.15)
WORDS_TOP: Final = 23.5
STORY: Final = Type("text", 15.5, 1.46)
SIZE_STEPS, SIZE_STEP_PT = 6, 0.5
STORY_ON_PAPER: Final = Type("text", 14.0, 1.42)
DEPTH: Final = Type("text", 12.25, 1.42, 0.3)
CAPTION: Final = Type("text", 9.5, 1.3)
FOOT: Final = Type("label", 9.0, 1.2)
CHAPTER: Final = Type("label", 10.5, 1.2)
STRIP_TOP, STRIP_HEIGHT = PICTURE_MM + 5.0, FOOT_MM - PICTURE_MM - 7.0
MOST_UNDER: Final = 3
CREAM_ON_DARK: Final[Mapping[str, Colour]] = {"light": INK, "dark": CREAM}


@dataclass(frozen=True)
class Words:
    """The words of one side: their block, their colour, and the paper under them where the picture is not calm."""

    block: Block
    ink: Colour
    paper: Box | None


@dataclass(frozen=True)
class Detail:
    """A round piece of the picture with its sentence."""

    spot: Spot
    x: float
    y: float
    size: float
    block: Block


@dataclass(frozen=True)
class Spread:
    """A page of the story as an opening of the printed book; `number` counts openings, the cover being 0."""

    edition: Edition
    page: Page
    number: int
    source_numbers: Mapping[str, int]
    measure: Measure

    @property
    def text(self) -> PageText:
        return self.edition.book.text(self.edition.language, self.page.id)

    @cached_property
    def picture(self) -> Image.Image:
        return flat_picture(self.page, self.edition.book, self.edition.assets)

    # -- layout

    def title(self) -> Block:
        box = Box(LEFT_MM["left"], TITLE_TOP, COLUMN_MM, TITLE_HEIGHT)
        return fitted(self.measure, [whole_line(self.text.title)], TITLE, box)

    def words(self, side: Side) -> Words:
        """On the picture where its ground is calm, or else on paper; both sides in letters of one size."""
        return self._both_words[side]

    @cached_property
    def _both_words(self) -> Mapping[Side, Words]:
        """In the largest letters with which the fewest sides have to go on paper."""
        sizes = [STORY.points - step * SIZE_STEP_PT for step in range(SIZE_STEPS)]
        best = min(sizes, key=lambda points: sum(self._set_words(side, points).paper is not None for side in BOTH))
        even = min(self._set_words(side, best).block.type.points for side in BOTH)
        return {side: self._set_words(side, even) for side in BOTH}

    def _set_words(self, side: Side, points: float) -> Words:
        told = paragraphs(self.edition.book.plain(self.edition.language, getattr(self.text, side)))
        room = Box(LEFT_MM[side], WORDS_TOP, COLUMN_MM, CALM_MM - WORDS_TOP)
        ink = CREAM_ON_DARK[self._face(side).tone]
        block = fitted(self.measure, told, STORY._replace(points=points), room)
        if loud_share(self.picture, map(_in_px, block.rects()), ink) <= MOST_LOUD:
            return Words(block, ink, None)
        on_paper = STORY_ON_PAPER._replace(points=min(points, STORY_ON_PAPER.points))
        block = fitted(self.measure, told, on_paper, room)
        return Words(block, INK, Box(room.x - 5, room.y - 3.5, COLUMN_MM + 8, block.height + 7))

    def title_on_paper(self) -> Box | None:
        """The title shares the paper of the left words, or has its own where the picture is not calm."""
        title, words = self.title(), self.words("left").paper
        if words is not None:
            return Box(words.x, title.box.y - 5.5, words.w, words.y + words.h - title.box.y + 5.5)
        ink = CREAM if self.page.tone == "dark" else BRICK
        if loud_share(self.picture, map(_in_px, title.rects()), ink, TITLE_CONTRAST) <= 3 * MOST_LOUD:
            return None
        return Box(title.box.x - 5, title.box.y - 5.5, title.width + 10, title.height + 7.5)

    @cached_property
    def depth(self) -> tuple[Block, Block]:
        """The Verdieping in two columns."""
        boxes = tuple(Box(LEFT_MM[side], STRIP_TOP, COLUMN_MM, STRIP_HEIGHT) for side in BOTH)
        return columns(self.measure, self._numbered(), DEPTH, (boxes[0], boxes[1]))

    def details(self, side: Side) -> tuple[Detail, ...]:
        """The round pieces that stand below one side: half of them, from left to right, all in letters of one size."""
        return self._both_details[side]

    @cached_property
    def _both_details(self) -> Mapping[Side, tuple[Detail, ...]]:
        found = self._details(CAPTION)
        points = min((one.block.type.points for mine in found.values() for one in mine), default=CAPTION.points)
        return self._details(CAPTION._replace(points=points))

    def _details(self, kind: Type) -> Mapping[Side, tuple[Detail, ...]]:
        seen = spots(self.page)
        middle = -(-len(seen) // 2) if sum(spot.x < FOLD for spot in seen) * 2 >= len(seen) else len(seen) // 2
        most = max(middle, len(seen) - middle)
        parts: dict[Side, tuple[Spot, ...]] = {"left": seen[:middle], "right": seen[middle:]}
        if most > MOST_UNDER:
            return {side: self._beside(side, mine, -(-most // 2), kind) for side, mine in parts.items()}
        return {side: self._under(side, mine, kind) for side, mine in parts.items()}

    def _under(self, side: Side, mine: tuple[Spot, ...], kind: Type) -> tuple[Detail, ...]:
        """A few: each with its sentence below."""
        found, step, size = [], COLUMN_MM / max(1, len(mine)), 26.0
        for number, spot in enumerate(mine):
            x = LEFT_MM[side] + number * step
            box = Box(x + 1.5, STRIP_TOP + size + 1.0, step - 3, STRIP_HEIGHT - size - 1.0)
            block = fitted(self.measure, self._sentence(spot), kind, box, "C")
            found.append(Detail(spot, x + (step - size) / 2, STRIP_TOP - 0.5, size, block))
        return tuple(found)

    def _beside(self, side: Side, mine: tuple[Spot, ...], rows: int, kind: Type) -> tuple[Detail, ...]:
        """Many: in two columns, each with its sentence to the right."""
        height, width = STRIP_HEIGHT / rows, COLUMN_MM / 2
        size = min(19.0, height - 1.2)
        found = []
        for number, spot in enumerate(mine):
            x, y = LEFT_MM[side] + (number % 2) * width, STRIP_TOP + (number // 2) * height
            box = Box(x + size + 2, y, width - size - 3, height - 0.2)
            block = fitted(self.measure, self._sentence(spot), kind, box)
            block = fitted(self.measure, self._sentence(spot), block.type, _centred(box, size, block.height))
            found.append(Detail(spot, x, y, size, block))
        return tuple(found)

    def foot(self, side: Side) -> Block:
        """The page number, and the chapter or the book."""
        book, language = self.edition.book, self.edition.language
        chapter = next(one for one in book.chapters if self.page.id in one.page_ids)
        page = number_of(self.number, side)
        name = book.title.in_(language) if side == "left" else chapter.title.in_(language)
        line = f"{page}   {name}" if side == "left" else f"{name}   {page}"
        box = Box(LEFT_MM[side], FOOT_MM, COLUMN_MM, 4.5)
        return fitted(self.measure, [whole_line(line)], FOOT, box, "L" if side == "left" else "R")

    def chapter(self) -> Block | None:
        """The chapter's number and name, over the title of its first spread."""
        for number, chapter in enumerate(self.edition.book.chapters, 1):
            if chapter.page_ids[0] == self.page.id:
                line = f"{number} · {chapter.title.in_(self.edition.language)}"
                return fitted(self.measure, [whole_line(line)], CHAPTER, Box(LEFT_MM["left"], 4.6, COLUMN_MM, 4.8))
        return None

    def _numbered(self) -> tuple[Paragraph, ...]:
        """The Verdieping with its sources as raised numbers."""
        told = []
        for runs in self.edition.book.runs(self.edition.language, self.text.depth):
            found: list[Bit] = []
            space = False
            for run in runs:
                if isinstance(run, SourceMark):
                    before = "," if found and found[-1].raised else ""
                    number = self.source_numbers[run.source]
                    found.append(Bit(f"{before}{number}", space=False, stuck=True, raised=True))
                    space = False
                    continue
                words = bits(run.text)
                opens = space or run.text.startswith(" ") or not found
                for number, bit in enumerate(words):
                    stuck = number == 0 and not opens and bit.space
                    found.append(bit._replace(space=False, stuck=True) if stuck else bit)
                space = run.text.endswith(" ")
            told.append(tuple(found))
        return tuple(told)

    def _sentence(self, spot: Spot) -> tuple[Paragraph, ...]:
        return paragraphs(self.edition.book.plain(self.edition.language, self.text.hotspots[spot.name]))

    def _face(self, side: Side) -> Face:
        return self.page.over if side == "right" and self.page.over is not None else self.page

    # -- drawing

    def draw(self, paper: Paper, sides: Sides) -> None:
        self._draw_picture(paper, sides)
        for side in sides:
            self._draw_words(paper, side)
        self._draw_strip(paper, sides)

    def _draw_picture(self, paper: Paper, sides: Sides) -> None:
        seen = self.picture.crop((SPARE, 0, SPARE + SIZE[0], SIZE[1]))
        whole = Box(-BLEED_MM, -BLEED_MM, WIDTH_MM + 2 * BLEED_MM, PICTURE_MM + BLEED_MM)
        if sides == BOTH:
            paper.photo(seen, whole, self.text.alt)
            return
        for side in sides:
            left = 0 if side == "left" else FOLD
            half = Box(-BLEED_MM if side == "left" else FOLD_MM, whole.y, whole.w / 2, whole.h)
            paper.photo(seen.crop((left, 0, left + FOLD, SIZE[1])), half, self.text.alt if side == "left" else "")

    def _draw_words(self, paper: Paper, side: Side) -> None:
        words = self.words(side)
        if side == "left":
            self._draw_title(paper)
        elif words.paper is not None:
            paper.slip(words.paper)
        paper.draw(words.block, words.ink)
        if side == "right" and (self.text.coaster.shown or self.text.coaster.crossed):
            draw_coaster(paper, self.text.coaster)

    def _draw_title(self, paper: Paper) -> None:
        sheet, chapter = self.title_on_paper(), self.chapter()
        ink = CREAM if self.page.tone == "dark" and sheet is None else BRICK
        if sheet is not None:
            paper.slip(sheet)
        if chapter is not None:
            paper.draw(chapter, ink)
        paper.draw(self.title(), ink)

    def _draw_strip(self, paper: Paper, sides: Sides) -> None:
        bottom = HEIGHT_MM + BLEED_MM - PICTURE_MM
        if sides == BOTH:
            paper.torn(Box(-BLEED_MM, PICTURE_MM, WIDTH_MM + 2 * BLEED_MM, bottom))
        for side in sides:
            if sides != BOTH:
                paper.torn(Box(-BLEED_MM if side == "left" else FOLD_MM, PICTURE_MM, FOLD_MM + BLEED_MM, bottom))
            if self.edition.level == "depth":
                paper.draw(self.depth[side == "right"], INK)
            else:
                self._draw_details(paper, side)
        for side in sides:
            paper.draw(self.foot(side), TEAL)

    def _draw_details(self, paper: Paper, side: Side) -> None:
        for one in self.details(side):
            piece = round_detail(self.picture, one.spot, self.edition.book, self.page, self.edition.assets)
            paper.photo(piece, Box(one.x, one.y, one.size, one.size))
            paper.ring(one.x + one.size / 2, one.y + one.size / 2, one.size / 2, GOLD)
            paper.draw(one.block, INK)


def _centred(box: Box, size: float, height: float) -> Box:
    """Beside the middle of a piece of that size."""
    return Box(box.x, box.y + (size - height) / 2, box.w, height + 0.01)


def _in_px(box: Box) -> tuple[int, int, int, int]:
    """A place on the spread in px of the picture with its spare edges."""
    left, top = (box.x + BLEED_MM) * PX_PER_MM + SPARE, (box.y + BLEED_MM) * PX_PER_MM
    return (round(left), round(top), round(left + box.w * PX_PER_MM), round(top + box.h * PX_PER_MM))
