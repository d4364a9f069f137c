"""The two sides of the printed news: what happened and its two answers; on the back its pile, by dots and by edge."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from game.content.shapes.cards import Answer, NewsCard, NewsEffects
from game.print.card_faces import CARD_MM, CREAM, FACE, GOLD, LINE, RIM, Side, back_side, ground
from game.print.paper import BRICK, INK, TEAL, Colour, Paper
from game.print.paper_words import PaperWords

PILE_NAMES: Final = ("chance", "setback", "incident")
PILE_COLOURS: Final[tuple[Colour, ...]] = ((0x2F, 0x63, 0x67), (0xB8, 0x7A, 0x1E), (0xB4, 0x48, 0x2C))
EDGE_AT: Final = 3.0
TOOTH_MM: Final = 3.0
WAVE_MM: Final = 4.2
PLANKS: Final[tuple[tuple[Colour, Colour], ...]] = (((0x2F, 0x63, 0x67), CREAM), (GOLD, INK))
Point = tuple[float, float]


def news_side(words: PaperWords, region: str, news: NewsCard) -> Side:
    """What happened, when, and answers A and B with what they do."""

    def draw(paper: Paper, x: float, y: float) -> None:
        ground(paper, x, y)
        edge(paper, (x, y), news.pile)
        width = CARD_MM[0] - 2 * (RIM + 1.5)
        left = x + RIM + 1.5
        _head(paper, words, news.pile, region, str(news.year or ""), (left, y + 6.2), width)
        title = news.title.in_(words.language)
        paper.put_fitted(
            title, "title", 13, (left, y + 12.6, width, 9.6), colour=BRICK, least=7, leading=1.1, middle=True)
        paper.put_fitted(news.words.in_(words.language), "text", 8, (left, y + 22.6, width, 13.8), least=6, middle=True)
        for number, (letter, answer) in enumerate((("A", news.a), ("B", news.b))):
            _answer(paper, words, number, letter, answer, (left, y + 37.2 + number * 19), width)
        theme = words.say("card", "theme", theme=words.table("themes", news.theme))
        paper.put_fitted(theme, "aside", 7.4, (left, y + 76.4, width, 3.6), colour=TEAL)
        source = f"{words.say('card', 'answers')} {words.sources(news.sources)}"
        paper.put_fitted(source, "text", 6, (left, y + 80.2, width, 3.4), colour=TEAL)

    return draw


def _head(
    paper: Paper, words: PaperWords, pile: int, region: str, year: str, at: Point, width: float
) -> None:
    x, y = at
    name = words.table("piles", PILE_NAMES[pile - 1])
    paper.fill((x, y, 25, 5.2), PILE_COLOURS[pile - 1], 1.2)
    _dots(paper, (x + 2.6, y + 2.6), pile, 0.75, CREAM)
    paper.put_fitted(name, "label", 8, (x + 2 + 2.4 * pile + 1, y, 20 - 2.4 * pile, 5.2), colour=CREAM, middle=True)
    place = words.book.cards.news[region].name.in_(words.language)
    said = f"{place} · {year}" if year else place
    paper.put_fitted(said, "aside", 7.4, (x + 26, y, width - 26, 5.2), colour=TEAL, align="R", middle=True)


def _answer(
    paper: Paper, words: PaperWords, number: int, letter: str, answer: Answer, at: Point, width: float
) -> None:
    x, y = at
    face, ink = PLANKS[number]
    paper.fill((x, y, width, 9.4), face, 1.6)
    paper.put_fitted(letter, "title", 13, (x + 1, y, 7, 9.4), colour=ink, align="C", middle=True)
    paper.put_fitted(answer.words.in_(words.language), "label", 9, (x + 8.4, y + 0.4, width - 9.6, 8.6), colour=ink,
                     least=6, leading=1.1, middle=True)
    _effects(paper, words, answer.effects, (x + 1, y + 10.2), width - 2)


def _effects(paper: Paper, words: PaperWords, effects: NewsEffects, at: Point, width: float) -> None:
    """Signs with their amounts, and the cards that a snag or a chance is meant for, in one or two rows."""
    rows: list[list[tuple[str, str]]] = [[], []]
    for stock in ("money", "support", "knowledge"):
        amount = getattr(effects, stock)
        if amount:
            rows[0].append((f"icon/{stock}/plum", f"{'−' if amount < 0 else '+'}{abs(amount)}"))
    if effects.turns:
        rows[0].append(("icon/hours/plum", f"−{-effects.turns} {words.table('stocks', 'turns', n=-effects.turns)}"))
    for token, cards in (("snag", effects.snags), ("chance", effects.chances)):
        if cards:
            said = words.joined([words.card(card) for card in cards])
            rows[0 if not rows[0] or (len(said) < 14 and len(rows[0]) < 2) else 1].append((f"ui/{token}", said))
    filled = [row for row in rows if row]
    size = 6.4 if len(filled) == 1 else 4.2
    for number, row in enumerate(filled):
        x, y = at[0], at[1] + number * 4.4
        share = width / len(row)
        for place, (sign, said) in enumerate(row):
            paper.lay(sign, (x + place * share, y, size, size))
            room = (x + place * share + size + 1, y, share - size - 1.4, size)
            paper.put_fitted(said, "bold", 9 if len(filled) == 1 else 8, room, least=5.4, leading=1.05, middle=True)


def blank_side(words: PaperWords, region: str, pile: int) -> Side:
    """News that the players write themselves."""

    def draw(paper: Paper, x: float, y: float) -> None:
        ground(paper, x, y)
        edge(paper, (x, y), pile)
        width = CARD_MM[0] - 2 * (RIM + 1.5)
        left = x + RIM + 1.5
        _head(paper, words, pile, region, "", (left, y + 6.2), width)
        title = words.say("card", "your_news")
        paper.put_fitted(title, "title", 13, (left, y + 12.6, width, 9.6), colour=BRICK, leading=1.1, middle=True)
        paper.put_fitted(words.say("card", "your_news_words"), "aside", 8, (left, y + 22.6, width, 8), colour=TEAL)
        lines = [y + 36, y + 42]
        for number, letter in enumerate("AB"):
            top = y + 47 + number * 18
            face, ink = PLANKS[number]
            paper.fill((left, top, 8, 8), face, 1.6)
            paper.put_fitted(letter, "title", 13, (left, top, 8, 8), colour=ink, align="C", middle=True)
            lines += [top + 14]
            _rule(paper, (left + 10, top + 7), width - 10)
        for line in lines:
            _rule(paper, (left, line), width)

    return draw


def _rule(paper: Paper, at: Point, width: float) -> None:
    paper.set_draw_color(*LINE)
    paper.set_line_width(0.25)
    x, y = at[0] + paper.bleed_mm, at[1] + paper.bleed_mm
    paper.line(x, y, x + width, y)


def news_back(pile: int) -> Side:
    """Mo in his scarf within the edge of the pile, and its dots."""

    def draw(paper: Paper, x: float, y: float) -> None:
        back_side(paper, x, y)
        edge(paper, (x, y), pile)
        for middle in (y + 13.5, y + CARD_MM[1] - 13.5):
            w = 8 + 4.6 * pile
            paper.fill((x + CARD_MM[0] / 2 - w / 2, middle - 4.4, w, 8.8), PILE_COLOURS[pile - 1], 4.2)
            paper.outline((x + CARD_MM[0] / 2 - w / 2, middle - 4.4, w, 8.8), CREAM, 0.6, 4.2)
            _dots(paper, (x + CARD_MM[0] / 2 - 2.6 * (pile - 1), middle), pile, 1.5, CREAM, 5.2)

    return draw


def _dots(paper: Paper, first: Point, count: int, radius: float, colour: Colour, step: float = 2.4) -> None:
    paper.set_fill_color(*colour)
    for number in range(count):
        paper.circle(first[0] + number * step + paper.bleed_mm, first[1] + paper.bleed_mm, radius, style="F")


def edge(paper: Paper, at: Point, pile: int) -> None:
    """The edge of a pile, told by its form: a smooth frame, a wavy one, one with teeth."""
    colour = PILE_COLOURS[pile - 1]
    x, y = at
    if pile == 1:
        paper.outline((x + 1.6, y + 1.6, CARD_MM[0] - 3.2, CARD_MM[1] - 3.2), FACE, 3.2, 3)
        paper.outline((x + EDGE_AT, y + EDGE_AT, CARD_MM[0] - 6, CARD_MM[1] - 6), colour, 1.1, 3)
        return
    paper.outline((x + 1.6, y + 1.6, CARD_MM[0] - 3.2, CARD_MM[1] - 3.2), FACE, 3.2)
    points = list(_waves(x, y) if pile == 2 else _teeth(x, y))
    paper.set_draw_color(*colour)
    paper.set_line_width(1.1)
    paper.polygon([(px + paper.bleed_mm, py + paper.bleed_mm) for px, py in points], style="D")


def _sides(x: float, y: float, step: float) -> Iterator[tuple[Point, Point, int]]:
    """The four sides of the edge, clockwise: start, direction, and how many steps fit."""
    w, h = CARD_MM[0] - 2 * EDGE_AT, CARD_MM[1] - 2 * EDGE_AT
    x, y = x + EDGE_AT, y + EDGE_AT
    for start, way, length in (
        ((x, y), (1, 0), w), ((x + w, y), (0, 1), h), ((x + w, y + h), (-1, 0), w), ((x, y + h), (0, -1), h),
    ):
        yield start, (way[0] * length, way[1] * length), round(length / step)


def _teeth(x: float, y: float) -> Iterator[Point]:
    for (sx, sy), (dx, dy), count in _sides(x, y, TOOTH_MM):
        length = math.hypot(dx, dy)
        for number in range(count):
            for part, out in ((0.25, 0.75), (0.75, -0.75)):
                along = (number + part) / count
                yield sx + dx * along + dy / length * out, sy + dy * along - dx / length * out


def _waves(x: float, y: float) -> Iterator[Point]:
    for (sx, sy), (dx, dy), count in _sides(x, y, WAVE_MM):
        length = math.hypot(dx, dy)
        for number in range(count * 8):
            along = number / (count * 8)
            out = 0.7 * math.sin(2 * math.pi * number / 8)
            yield sx + dx * along + dy / length * out, sy + dy * along - dx / length * out
