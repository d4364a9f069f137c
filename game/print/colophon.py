"""The last pages: who made the book, under which licences, what is invented, and all sources that were used.

Owns which sources the printed words rest on, and their numbers. Must not know how a spread looks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Final

from game.content.marked_text import sources
from game.print.drawing import draw_room
from game.print.opening import (
    BOTH,
    COLUMN_MM,
    FOOT_MM,
    HEIGHT_MM,
    LEFT_MM,
    MARGIN_MM,
    WIDTH_MM,
    Edition,
    Side,
    Sides,
    bleed_box,
    number_of,
)
from game.print.paper import BLEED_MM, BRICK, INK, PAPER, TEAL, Paper
from game.print.picture import spots
from game.print.setting import Bit, Block, Box, Measure, Paragraph, Type, bits, fitted, paragraphs, poured

OWN: Final = "own"
ABOUT: Final = Type("text", 10.5, 1.4, 0.35)
ENTRY: Final = Type("text", 7.6, 1.3, 0.38)
ENTRY_SIZES_PT: Final = (7.6, 7.4, 7.2, 7.0, 6.8)
"""The largest of these that needs no more pages than the smallest."""


def printed_sources(edition: Edition, first: int) -> Mapping[str, tuple[int, ...]]:
    """Every source that the printed words rest on, in the order of the book, with the left pages that it is for.

    `first` is the number of the opening of the first spread.
    """
    found: dict[str, list[int]] = {}
    for place, page in enumerate(edition.book.pages.values()):
        named = [*page.sources]
        if edition.level == "depth":
            named += sources(edition.book.text(edition.language, page.id).depth)
        else:
            hotspots = page.every_hotspot
            named += [source for spot in spots(page) for source in hotspots[spot.name].sources]
        for source in dict.fromkeys(named):
            found.setdefault(source, []).append(number_of(first + place, "left"))
    own = {OWN: found.pop(OWN)} if OWN in found else {}
    return {source: tuple(pages) for source, pages in (found | own).items()}


@dataclass(frozen=True)
class Colophon:
    """Some of the last pages: the blocks of each side, and what stands over them."""

    edition: Edition
    number: int
    blocks: Mapping[Side, tuple[Block, ...]]

    def draw(self, paper: Paper, sides: Sides) -> None:
        """Headings in brick, words in ink, the page number at the foot. A page that is left over is to draw on."""
        if sides == BOTH:
            paper.fill(Box(-BLEED_MM, -BLEED_MM, WIDTH_MM + 2 * BLEED_MM, HEIGHT_MM + 2 * BLEED_MM), PAPER)
        for side in sides:
            if side not in self.blocks:
                draw_room(paper, self.edition, side, asks=True)
                continue
            if sides != BOTH:
                paper.fill(bleed_box(side), PAPER)
            for block in self.blocks[side]:
                paper.draw(block, BRICK if block.type.family in ("title", "heading") else INK)
            box = Box(LEFT_MM[side], FOOT_MM, COLUMN_MM, 4.5)
            page = (Bit(str(number_of(self.number, side))),)
            paper.draw(fitted(paper, [page], Type("label", 9, 1.2), box, "L" if side == "left" else "R"), TEAL)


def colophon(edition: Edition, measure: Measure, first: int, number: int) -> Iterator[Colophon]:
    """As many openings as the colophon and the sources need; the first of them has the given number."""
    top = _about(edition, measure)
    start = max(block.box.y + block.height for block in top) + 6
    entries = tuple(_entries(edition, printed_sources(edition, first)))
    sizes = [ENTRY._replace(points=points) for points in ENTRY_SIZES_PT]
    tried = [tuple(poured(measure, entries, kind, _boxes(start))) for kind in sizes]
    fewest = min(-(-len(blocks) // 2) for blocks in tried)
    blocks = next(blocks for blocks in tried if -(-len(blocks) // 2) == fewest)
    filled: list[tuple[Block, ...]] = [(block,) for block in blocks]
    filled[0] = (*top, *filled[0])
    for place in range(0, len(filled), 2):
        pair: dict[Side, tuple[Block, ...]] = {"left": filled[place]}
        if place + 1 < len(filled):
            pair["right"] = filled[place + 1]
        yield Colophon(edition, number + place // 2, pair)


def _boxes(start: float) -> Iterator[Box]:
    """Where the sources stand: under the first words, and then page after page."""
    yield Box(LEFT_MM["left"], start, COLUMN_MM, FOOT_MM - 3 - start)
    for place in count(1):
        yield Box(LEFT_MM[BOTH[place % 2]], MARGIN_MM, COLUMN_MM, FOOT_MM - 3 - MARGIN_MM)


def _about(edition: Edition, measure: Measure) -> tuple[Block, ...]:
    """The title, the makers and licences, what is invented, and the heading of the sources."""
    left, title = LEFT_MM["left"], edition.book.title.in_(edition.language)
    head = fitted(measure, [(Bit(title),)], Type("title", 22, 1.2), Box(left, MARGIN_MM, COLUMN_MM, 12))
    told = (*paragraphs(edition.say("print.colophon")), *paragraphs(edition.say("print.invented")))
    words = fitted(measure, told, ABOUT, Box(left, MARGIN_MM + 13, COLUMN_MM, 90))
    y = words.box.y + words.height + 5
    line = [(Bit(edition.say("sources.title")),)]
    return (head, words, fitted(measure, line, Type("heading", 14, 1.2), Box(left, y, COLUMN_MM, 8)))


def _entries(edition: Edition, printed: Mapping[str, tuple[int, ...]]) -> Iterator[Paragraph]:
    """Number, title, address, how sure it is, and the pages that rest on it."""
    for number, (name, pages) in enumerate(printed.items(), 1):
        source = edition.book.sources[name]
        sure = edition.say(f"sources.{OWN if name == OWN else source.confidence.lower()}")
        where = edition.say("print.page", pages=", ".join(map(str, pages)))
        address = f"{source.address} · " if source.address else ""
        title = source.title.in_(edition.language)
        yield bits(f"{number}.\u00a0{title} · {address}{sure} · {where}")
