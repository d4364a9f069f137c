"""Words on paper: broken into lines, in letters that are just so small that all of them fit their box.

Owns how lines are broken and how large letters may be. Must not know a page, or how a line gets into the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, NamedTuple, Protocol

from game.content.unbroken import unbroken

POINTS_PER_MM: Final = 72 / 25.4
STEP_PT: Final = 0.25
LEAST_PT: Final = 2.0
RAISED: Final = 0.66
"""How large a raised number is beside its text."""
_BREAK_AFTER: Final = re.compile(r"(?<=[/?&=_-])(?=\w)")


class Bit(NamedTuple):
    """Letters that stay together; before them stands a space, or nothing; `stuck` to what stands before it."""

    text: str
    space: bool = True
    stuck: bool = False
    raised: bool = False


class Box(NamedTuple):
    """A place on the trimmed spread, in mm from its upper left corner."""

    x: float
    y: float
    w: float
    h: float


class Piece(NamedTuple):
    """What is drawn in one go, x mm from the left of its line."""

    text: str
    x: float
    width: float
    raised: bool


Line = tuple[Piece, ...]
Paragraph = Sequence[Bit]


class Measure(Protocol):
    """Whoever knows how wide letters are."""

    def width_of(self, text: str, family: str, points: float) -> float:
        """In mm."""


class Type(NamedTuple):
    """A family of letters, the largest size in points, the line height and the gap between paragraphs in lines."""

    family: str
    points: float
    leading: float = 1.4
    gap: float = 0.0


@dataclass(frozen=True)
class Block:
    """Lines in a box: each with its y in mm below the top of the box."""

    type: Type
    box: Box
    lines: tuple[tuple[float, Line], ...]
    width: float
    height: float
    align: str = "L"

    @property
    def fits(self) -> bool:
        """Whether all of it stands inside its box."""
        return self.height <= self.box.h + 1e-6 and self.width <= self.box.w + 1e-6

    @property
    def line_mm(self) -> float:
        return self.type.points * self.type.leading / POINTS_PER_MM

    def rects(self) -> Iterator[Box]:
        """What its lines cover, in mm of the spread; for lines from the left."""
        for y, line in self.lines:
            yield Box(self.box.x, self.box.y + y, line[-1].x + line[-1].width, self.line_mm)


def bits(text: str) -> tuple[Bit, ...]:
    """A text without marks as bits; addresses may be broken after their signs."""
    found: list[Bit] = []
    for word in unbroken(text):
        if word:
            parts = _BREAK_AFTER.split(word) if "/" in word and "." in word else [word]
            found += [Bit(part, space=number == 0) for number, part in enumerate(parts)]
    return tuple(found)


def whole_line(line: str) -> Paragraph:
    """A line that is never broken: smaller letters rather than two lines."""
    return (Bit(line),)


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Each line of a text as a paragraph."""
    return tuple(bits(line) for line in text.splitlines() if line.strip())


def fitted(measure: Measure, words: Sequence[Paragraph], kind: Type, box: Box, align: str = "L") -> Block:
    """The words in a box, in the largest letters up to those of `kind` that let all of them stand in it."""
    points = kind.points
    while True:
        block = _block(measure, words, kind._replace(points=points), box, align)
        if block.fits or points <= LEAST_PT:
            assert block.fits, f"words that fit no letters: {words}"
            return block
        points = max(LEAST_PT, points - STEP_PT)


def columns(measure: Measure, words: Sequence[Paragraph], kind: Type, boxes: tuple[Box, Box]) -> tuple[Block, Block]:
    """The words flowing from one box into the next of the same width, as even as can be, all of them inside."""
    points = kind.points
    while True:
        sized = kind._replace(points=points)
        whole = _block(measure, words, sized, boxes[0]._replace(h=1e9), "L")
        left, right = _cut(whole, boxes)
        if left.fits and right.fits:
            return left, right
        assert points > LEAST_PT, f"words that fit no letters: {words}"
        points = max(LEAST_PT, points - STEP_PT)


def poured(measure: Measure, words: Sequence[Paragraph], kind: Type, boxes: Iterable[Box]) -> Iterator[Block]:
    """The words at their full size over as many boxes of the same width as they need; no paragraph is cut."""
    supply = iter(boxes)
    waiting = list(words)
    while waiting:
        box = next(supply)
        count = len(waiting)
        while count > 1 and not _block(measure, waiting[:count], kind, box, "L").fits:
            count -= 1
        yield fitted(measure, waiting[:count], kind, box)
        waiting = waiting[count:]


def _block(measure: Measure, words: Sequence[Paragraph], kind: Type, box: Box, align: str) -> Block:
    line_mm = kind.points * kind.leading / POINTS_PER_MM
    lines: list[tuple[float, Line]] = []
    y = widest = 0.0
    for number, paragraph in enumerate(words):
        y += line_mm * kind.gap if number else 0.0
        for line, width in _broken(measure, paragraph, kind, box.w):
            lines.append((y, line))
            widest = max(widest, width)
            y += line_mm
    return Block(kind, box, tuple(lines), widest, y, align)


def _cut(whole: Block, boxes: tuple[Box, Box]) -> tuple[Block, Block]:
    """One tall block as two, the first at least as long as the second."""
    half = next((n for n, (y, _) in enumerate(whole.lines) if y >= whole.height / 2 - 1e-6), len(whole.lines))
    start = whole.lines[half][0] if half < len(whole.lines) else whole.height
    first = Block(whole.type, boxes[0], whole.lines[:half], whole.width, _below(whole, half))
    rest = tuple((y - start, line) for y, line in whole.lines[half:])
    return first, Block(whole.type, boxes[1], rest, whole.width, whole.height - start)


def _below(whole: Block, lines: int) -> float:
    return whole.lines[lines - 1][0] + whole.line_mm if lines else 0.0


def _broken(measure: Measure, paragraph: Paragraph, kind: Type, width: float) -> Iterator[tuple[Line, float]]:
    """Lines of a paragraph, each with its width in mm."""
    line: list[Bit] = []
    used, space = 0.0, measure.width_of(" ", kind.family, kind.points)
    for cluster in _clusters(paragraph):
        before = space if line and cluster[0].space else 0.0
        wide = sum(_run_width(measure, bit.text, bit.raised, kind) for bit in cluster)
        if line and used + before + wide > width:
            yield _set(measure, line, kind)
            line, used, before = [], 0.0, 0.0
        line += cluster
        used += before + wide
    if line:
        yield _set(measure, line, kind)


def _clusters(paragraph: Paragraph) -> Iterator[list[Bit]]:
    """Bits with what is stuck to them: they stay on one line."""
    cluster: list[Bit] = []
    for bit in paragraph:
        if cluster and not bit.stuck:
            yield cluster
            cluster = []
        cluster.append(bit)
    if cluster:
        yield cluster


def _runs(line: Sequence[Bit]) -> Iterator[tuple[str, bool]]:
    """Neighbours of one size as one text."""
    text, raised = "", False
    for number, bit in enumerate(line):
        if bit.raised != raised:
            if text:
                yield text, raised
            text, raised = "", bit.raised
        text += (" " if bit.space and number else "") + bit.text
    if text:
        yield text, raised


def _run_width(measure: Measure, text: str, raised: bool, kind: Type) -> float:
    return measure.width_of(text, kind.family, kind.points * (RAISED if raised else 1))


def _set(measure: Measure, line: Sequence[Bit], kind: Type) -> tuple[Line, float]:
    runs = tuple(_runs(line))
    widths = tuple(_run_width(measure, text, raised, kind) for text, raised in runs)
    starts = (0.0, *accumulate(widths))
    pieces = zip(runs, starts, widths, strict=False)
    return tuple(Piece(text, x, width, raised) for (text, raised), x, width in pieces), starts[-1]
