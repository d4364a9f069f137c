"""The contents: every chapter with its spreads as small pictures, their titles and page numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PIL import Image

from game.content.shapes.pages import Chapter
from game.print.opening import (
    COLUMN_MM,
    HEIGHT_MM,
    LEFT_MM,
    WIDTH_MM,
    Edition,
    Side,
    Sides,
    bleed_box,
    number_of,
)
from game.print.paper import BLEED_MM, BRICK, INK, PAPER, TEAL, Paper
from game.print.picture import SIZE, SPARE, figure, ground
from game.print.setting import Bit, Block, Box, Measure, Type, fitted, paragraphs

ACROSS: Final = 3
TOP_MM: Final = 31.0
BOTTOM_MM: Final = 176.0
HEADING_MM: Final = 9.0
GAP_MM: Final = 4.0
TITLE_MM: Final = 9.5
SMALL_PX: Final = (520, 258)
STRIP: Final = ("topsoil", "cover_sand", "boulder_clay")
STRIP_TOP_MM: Final = 180.0
STRIP_PX_PER_MM: Final = 6.4
MO: Final = "mo/dig_down"
MO_MM: Final = 40.0


@dataclass(frozen=True)
class Entry:
    """One spread in the contents: where its picture stands, and its title with the page number."""

    page: str
    picture: Box
    title: Block


@dataclass(frozen=True)
class Contents:
    """The opening after the cover; `first` is the number of the opening on which the first spread stands, `picture_of`
    gives the picture of a page as it is printed, with its spare edges.
    """

    edition: Edition
    first: int
    measure: Measure
    picture_of: Callable[[str], Image.Image]

    def headings(self, side: Side) -> tuple[Block, ...]:
        """The chapters that stand on a side."""
        return tuple(block for block, _ in self._chapters(side))

    def entries(self, side: Side) -> tuple[Entry, ...]:
        """The spreads that stand on a side."""
        return tuple(entry for _, entries in self._chapters(side) for entry in entries)

    def _split(self) -> dict[Side, Sequence[tuple[int, Chapter]]]:
        """The chapters over the two sides, so that the longer side is as short as can be."""
        numbered = tuple(enumerate(self.edition.book.chapters, 1))

        def longest(cut: int) -> int:
            return max(sum(map(_rows, part)) for part in (numbered[:cut], numbered[cut:]))

        cut = min(range(1, len(numbered) + 1), key=longest)
        return {"left": numbered[:cut], "right": numbered[cut:]}

    def _row_mm(self) -> float:
        """How high a row of small pictures may be, so that the fullest side fits."""
        room = BOTTOM_MM - TOP_MM
        found = [(room - len(part) * HEADING_MM) / max(1, sum(map(_rows, part))) for part in self._split().values()]
        return min([*found, (COLUMN_MM - 2 * GAP_MM) / ACROSS * SIZE[1] / SIZE[0] + TITLE_MM])

    def _chapters(self, side: Side) -> Iterator[tuple[Block, tuple[Entry, ...]]]:
        book, language = self.edition.book, self.edition.language
        y, row_mm = TOP_MM, self._row_mm()
        height = row_mm - TITLE_MM
        wide = height * SIZE[0] / SIZE[1]
        step = (COLUMN_MM + GAP_MM) / ACROSS
        for number, chapter in self._split()[side]:
            name = (Bit(f"{number} · {chapter.title.in_(language)}"),)
            head = fitted(self.measure, [name], Type("heading", 14, 1.2), Box(LEFT_MM[side], y, COLUMN_MM, HEADING_MM))
            y += HEADING_MM - 1
            entries = []
            for place, page in enumerate(chapter.page_ids):
                x, top = LEFT_MM[side] + place % ACROSS * step, y + place // ACROSS * row_mm
                opening = self.first + book.page_ids.index(page)
                words = paragraphs(f"{number_of(opening, 'left')}\u00a0 {book.text(language, page).title}")
                box = Box(x, top + height + 0.8, step - GAP_MM, TITLE_MM - 1.6)
                title = fitted(self.measure, words, Type("label", 9, 1.15), box)
                entries.append(Entry(page, Box(x, top, min(wide, step - GAP_MM), height), title))
            yield head, tuple(entries)
            y += _rows((number, chapter)) * row_mm + 1

    def draw(self, paper: Paper, sides: Sides) -> None:
        """The heading stands on the left page, what there is to do on the right one, and Mo at its foot."""
        strip = self._strip()
        for side in sides:
            paper.fill(bleed_box(side), PAPER)
            half = strip.crop((0 if side == "left" else strip.width // 2, 0, strip.width, strip.height))
            half = half.crop((0, 0, strip.width // 2, strip.height))
            page = bleed_box(side)
            paper.photo(half, Box(page.x, STRIP_TOP_MM, page.w, HEIGHT_MM + BLEED_MM - STRIP_TOP_MM))
            if side == "left":
                box = Box(LEFT_MM["left"], 11, COLUMN_MM, 15)
                paper.draw(fitted(paper, paragraphs(self.edition.say("print.contents")), Type("title", 27), box), BRICK)
            else:
                self._to_do(paper)
            for head in self.headings(side):
                paper.draw(head, BRICK)
            for entry in self.entries(side):
                paper.photo(self._small(entry.page), entry.picture)
                paper.draw(entry.title, INK)

    def _strip(self) -> Image.Image:
        """The ground at the foot of both pages."""
        book, assets = self.edition.book, self.edition.assets
        kinds = tuple(kind for kind in STRIP if f"material/{kind}" in book.assets)
        wide, high = WIDTH_MM + 2 * BLEED_MM, HEIGHT_MM + BLEED_MM - STRIP_TOP_MM
        return ground(book, assets, kinds, (round(wide * STRIP_PX_PER_MM), round(high * STRIP_PX_PER_MM)))

    def _small(self, page: str) -> Image.Image:
        return (
            self.picture_of(page).crop((SPARE, 0, SPARE + SIZE[0], SIZE[1])).resize(SMALL_PX, Image.Resampling.LANCZOS)
        )

    def _to_do(self, paper: Paper) -> None:
        """Mo at the foot of the right page, and what there is to do on each spread."""
        book, assets = self.edition.book, self.edition.assets
        word = "print.look" if self.edition.level == "story" else "print.numbers"
        if MO in book.assets:
            mo = figure(MO, book, assets)
            wide = MO_MM * mo.width / mo.height
            paper.photo(mo, Box(LEFT_MM["right"] + COLUMN_MM - wide - 4, STRIP_TOP_MM - MO_MM + 8, wide, MO_MM))
        box = Box(LEFT_MM["right"], 12.5, COLUMN_MM, 13)
        paper.draw(fitted(paper, paragraphs(self.edition.say(word)), Type("aside", 13, 1.3), box), TEAL)


def _rows(numbered: tuple[int, Chapter]) -> int:
    return -(-len(numbered[1].pages) // ACROSS)
