"""Running text: broken into lines, with words that can be touched (glossary terms, sources) or marked.

Takes spans, gives a block with the place of every word; draws it. Knows no story and no settings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pygame

from game.content.unbroken import unbroken
from scenes.view.theme import STYLES, TEAL_INK, Colour, Theme

SOURCE_SHRINK = 0.72
LEAST_SHRINK = 0.6


@dataclass(frozen=True)
class Span:
    """A run of text; `mark` is None, 'term:<id>' or 'source:<id>' (what a tap on it gives)."""

    text: str
    mark: str | None = None


Paragraph = Sequence[Span]


@dataclass(frozen=True)
class Piece:
    """One drawn run on one line, at x, y from the block's corner."""

    text: str
    mark: str | None
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class TextBlock:
    style: str
    shrink: float
    width: int
    height: int
    pieces: tuple[Piece, ...]
    lines: int

    def marks(self, at: tuple[int, int]) -> tuple[tuple[str, pygame.Rect], ...]:
        """The touchable words, with their rectangles on the canvas when the block stands at `at`."""
        return tuple(
            (piece.mark, pygame.Rect(at[0] + piece.x, at[1] + piece.y, piece.width, piece.height))
            for piece in self.pieces
            if piece.mark is not None
        )


def plain(text: str) -> tuple[Paragraph, ...]:
    """Each line of a text as a paragraph without marks."""
    return tuple((Span(line),) for line in text.splitlines() if line.strip())


def set_text(
    theme: Theme,
    paragraphs: Iterable[Paragraph],
    style: str,
    width: int,
    *,
    shrink: float = 1.0,
    paragraph_gap: float = 0.0,
    centred: bool = False,
) -> TextBlock:
    """Break paragraphs into lines of at most `width` px. `paragraph_gap` is in line heights."""
    paragraphs = tuple(tuple(paragraph) for paragraph in paragraphs)
    key = (paragraphs, style, theme.scale(style), width, shrink, paragraph_gap, centred)
    if key not in theme.blocks:
        theme.blocks[key] = _set(theme, paragraphs, style, width, shrink, paragraph_gap, centred)
    return theme.blocks[key]


def _set(
    theme: Theme,
    paragraphs: Sequence[Paragraph],
    style: str,
    width: int,
    shrink: float,
    paragraph_gap: float,
    centred: bool,
) -> TextBlock:
    font, line_height = theme.font(style, shrink), theme.line_height(style, shrink)
    pieces: list[Piece] = []
    y = widest = lines = 0
    for number, paragraph in enumerate(paragraphs):
        if number:
            y += round(line_height * paragraph_gap)
        for line in _broken(theme, font, style, shrink, paragraph, width):
            line_width = sum(piece_width for _, _, piece_width in line)
            x = (width - line_width) // 2 if centred else 0
            for text, mark, piece_width in line:
                pieces.append(Piece(text, mark, x, y, piece_width, line_height))
                x += piece_width
            widest = max(widest, line_width)
            y += line_height
            lines += 1
    return TextBlock(style, shrink, width if centred else widest, y, _joined(pieces), lines)


def fit_text(
    theme: Theme,
    paragraphs: Sequence[Paragraph],
    style: str,
    size: tuple[int, int],
    *,
    paragraph_gap: float = 0.0,
    smallest: float = 0.7,
    centred: bool = False,
) -> TextBlock:
    """Like `set_text`, in letters just so much smaller (down to `smallest`) that the block fits in `size`."""
    shrink = 1.0
    while True:
        block = set_text(theme, paragraphs, style, size[0], shrink=shrink, paragraph_gap=paragraph_gap, centred=centred)
        if block.height <= size[1] or shrink <= smallest:
            return block
        shrink = max(smallest, shrink - 0.05)


def _broken(
    theme: Theme, font: pygame.font.Font, style: str, shrink: float, paragraph: Paragraph, width: int
) -> list[list[tuple[str, str | None, int]]]:
    """Lines of (text, mark, width)."""
    small, space = theme.font(style, shrink * SOURCE_SHRINK), font.size(" ")[0]
    lines: list[list[tuple[str, str | None, int]]] = [[]]
    used = 0
    for cluster in _clusters(paragraph):
        words = [
            (word, mark, (small if mark and mark.startswith("source:") else font).size(word)[0])
            for word, mark, _ in cluster
        ]
        cluster_width = sum(word_width for _, _, word_width in words)
        if lines[-1] and used + space + cluster_width > width:
            lines.append([])
            used = 0
        if lines[-1]:
            lines[-1].append((" ", words[0][1] if cluster[0][2] == "inside" else None, space))
            used += space
        lines[-1] += words
        used += cluster_width
    return lines


def _clusters(paragraph: Paragraph) -> Iterable[list[tuple[str, str | None, str]]]:
    """Words with what sticks to them: a term and the comma after it stay on one line."""
    cluster: list[tuple[str, str | None, str]] = []
    for word in _words(paragraph):
        if word[2] and cluster:
            yield cluster
            cluster = []
        cluster.append(word)
    if cluster:
        yield cluster


def _words(paragraph: Paragraph) -> Iterable[tuple[str, str | None, str]]:
    """Words with their mark and the space before them: '' (a comma after a term), 'inside' a span, or 'between'."""
    space_before = ""
    for span in paragraph:
        space_before = "between" if space_before else ""
        parts = unbroken(span.text)
        for index, part in enumerate(parts):
            if index:
                space_before = "inside" if index > 1 or parts[0] else "between"
            if part:
                yield part, span.mark, space_before
                space_before = ""


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Neighbours on a line with the same mark as one piece, so that a term of two words is one touch."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and last.y == piece.y and last.mark == piece.mark and last.x + last.width == piece.x:
            joined[-1] = Piece(last.text + piece.text, last.mark, last.x, last.y, last.width + piece.width, last.height)
        elif not (piece.text == " " and (last is None or last.y != piece.y)):
            joined.append(piece)
    return tuple(joined)


def draw_text(
    canvas: pygame.Surface,
    theme: Theme,
    block: TextBlock,
    at: tuple[int, int],
    colour: Colour,
    mark_colour: Colour = TEAL_INK,
) -> None:
    """Draw a block with its top-left corner at `at`; terms in `mark_colour` with a dotted underline."""
    font = theme.font(block.style, block.shrink)
    large, small = theme.size(block.style, block.shrink), theme.size(block.style, block.shrink * SOURCE_SHRINK)
    lead = (theme.line_height(block.style, block.shrink) - font.get_height()) // 2
    clip = canvas.get_clip()
    for piece in block.pieces:
        x, y = at[0] + piece.x, at[1] + piece.y
        if not clip.colliderect((x - 4, y, piece.width + 8, piece.height + 8)):
            continue
        source = piece.mark is not None and piece.mark.startswith("source:")
        ink = mark_colour if piece.mark else colour
        image = theme.written(block.style, small if source else large, piece.text, ink)
        canvas.blit(image, (x, y + lead))
        if piece.mark and not source:
            _dots(canvas, x, y + lead + font.get_ascent() + 6, piece.width, mark_colour)


def _dots(canvas: pygame.Surface, x: int, y: int, width: int, colour: Colour) -> None:
    for dot in range(x + 2, x + width - 1, 8):
        pygame.draw.circle(canvas, colour, (dot, y), 2)


def draw_line(
    canvas: pygame.Surface,
    theme: Theme,
    text: str,
    style: str,
    at: tuple[int, int],
    colour: Colour,
    anchor: str = "left",
    shrink: float = 1.0,
    most: int | None = None,
) -> pygame.Rect:
    """One line with its vertical middle at `at`; anchor left, centre or right. `most` px: smaller letters if needed."""
    image = theme.written(style, theme.size(style, shrink), text, colour)
    if most is not None and image.get_width() > most:
        size, least = theme.size(style, shrink), theme.size(style, LEAST_SHRINK)
        size = max(least, round(size * most / image.get_width()))
        while theme.font_of(STYLES[style][0], size).size(text)[0] > most and size > least:
            size -= 1
        image = theme.written(style, size, text, colour)
    rect = image.get_rect(midleft=at)
    if anchor == "centre":
        rect = image.get_rect(center=at)
    elif anchor == "right":
        rect = image.get_rect(midright=at)
    canvas.blit(image, rect)
    return rect
