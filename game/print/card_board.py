"""The board on one sheet, and the tokens and markers that go on it."""

from __future__ import annotations

from typing import Final

from game.cards.card import STOCK_LIMIT
from game.cards.lengths import LONG, calendar
from game.print.card_faces import CREAM, FACE, GOLD, dark_of
from game.print.card_news import PILE_COLOURS, PILE_NAMES
from game.print.paper import A4_LANDSCAPE_MM, A4_PORTRAIT_MM, BRICK, INK, TEAL, Colour, Paper, Rect
from game.print.paper_words import PaperWords

WOOD: Final[Colour] = (0xC9, 0x9A, 0x66)
DARK_WOOD: Final[Colour] = (0x6E, 0x45, 0x28)
MARGIN: Final = 12.0
PLACE_MM: Final = (32.4, 52.0)
PLACE_GAP: Final = 2.0
CELL_MM: Final = 15.0
STOCKS: Final = ("money", "support", "knowledge")
TOKENS: Final = 8


def add_board(paper: Paper, words: PaperWords) -> None:
    """One landscape page: eight places, the calendar, three stocks, the steps of the piles."""
    paper.add_page(orientation="landscape", format=A4_PORTRAIT_MM)
    width, height = A4_LANDSCAPE_MM
    paper.fill((0, 0, width, height), WOOD)
    grain = paper.picture("ui/wood").convert("RGB").resize((1440, 1018))
    paper.image(grain, x=0, y=0, w=width, h=height)
    _calendar(paper, words, MARGIN)
    for number, card in enumerate(words.book.cards.homework):
        _place(paper, words, card, (MARGIN + number * (PLACE_MM[0] + PLACE_GAP), 46))
    for number, stock in enumerate(STOCKS):
        _stock(paper, words, stock, 104 + number * 32)
    _piles(paper, words, (198, 104, 87, 90))
    paper.put_fitted(words.say("board", "title"), "title", 19, (146, 164, 46, 9), colour=CREAM, align="C", middle=True)
    paper.lay("mo/point", (146, 172, 46, 25))


def _calendar(paper: Paper, words: PaperWords, top: float) -> None:
    """Eight quarters; the last space is the day the law begins."""
    step = 28.4
    paper.fill((0, top - 3, A4_LANDSCAPE_MM[0], 27), DARK_WOOD)
    for number in range(1, LONG + 1):
        x = MARGIN + (number - 1) * step
        paper.fill((x, top, 26, 21), CREAM, 2)
        year, part = calendar(LONG, number)
        short = words.table("quarters_short", f"q{year}_{part}")
        paper.put_fitted(short, "title", 18, (x, top + 1, 26, 10), align="C", middle=True)
        paper.put_fitted(str(year), "bold", 11, (x, top + 10.5, 26, 6), align="C", middle=True, colour=TEAL)
        if number == LONG // 2 + 1:
            below = (x + 1, top + 16.4, 24, 3.6)
            paper.put_fitted(words.say("board", "short"), "aside", 6, below, align="C", colour=BRICK)
    x = MARGIN + LONG * step
    paper.fill((x, top, A4_LANDSCAPE_MM[0] - MARGIN - x, 21), BRICK, 2)
    room = (x + 2, top + 2, A4_LANDSCAPE_MM[0] - MARGIN - x - 4, 17)
    last = words.say("board", "last_day")
    paper.put_fitted(last, "title", 15, room, colour=CREAM, align="C", middle=True, leading=1.1)


def _place(paper: Paper, words: PaperWords, card: str, at: tuple[float, float]) -> None:
    """Where a card's job marker lies: 0, 1, 2, 3; and room for a snag or a chance."""
    x, y = at
    w, h = PLACE_MM
    shape = words.book.cards.homework[card]
    paper.fill((x, y, w, h), FACE, 2.5)
    paper.fill((x + 1.6, y + 1.6, w - 3.2, 21), dark_of(paper, card), 2)
    paper.put_fitted(shape.rank.in_(words.language), "title", 20, (x + 2, y + 2.4, w - 4, 9.4), colour=GOLD, align="C",
                     middle=True)
    paper.put_fitted(shape.title.in_(words.language), "label", 8.4, (x + 2.4, y + 12, w - 4.8, 9.6), colour=CREAM,
                     least=5.4, align="C", middle=True, leading=1.1)
    for number in range(3):
        cx = x + w / 2 + (number - 1) * 9.8
        paper.set_draw_color(*BRICK)
        paper.set_line_width(0.5)
        paper.circle(cx, y + 29, 4.3, style="D")
        paper.put_fitted(str(number + 1), "title", 10, (cx - 4, y + 26, 8, 6), colour=BRICK, align="C", middle=True)
    paper.set_dash_pattern(1.4, 1.2)
    paper.outline((x + w / 2 - 8, y + 35, 16, 15), TEAL, 0.35, 2)
    paper.set_dash_pattern()


def _stock(paper: Paper, words: PaperWords, stock: str, top: float) -> None:
    """A track from 0 to what fits, with the sign before it."""
    most = STOCK_LIMIT[stock]  # type: ignore[index]
    paper.lay(f"ui/token/{stock}", (MARGIN, top + 1, 20, 20))
    paper.put_fitted(words.say("markers", stock), "label", 10, (MARGIN - 3, top + 21, 26, 5), align="C", colour=INK)
    for number in range(most + 1):
        x = MARGIN + 25 + number * CELL_MM
        paper.fill((x, top + 2, CELL_MM - 1.4, 20), CREAM, 2)
        cell = (x, top + 2, CELL_MM - 1.4, 20)
        paper.put_fitted(str(number), "title", 17, cell, colour=BRICK, align="C", middle=True)


def _piles(paper: Paper, words: PaperWords, rect: Rect) -> None:
    """From how many laid cards on each pile is drawn, long and short."""
    x, y, w, h = rect
    paper.fill(rect, FACE, 3)
    paper.put_fitted(words.say("board", "piles"), "heading", 12, (x + 5, y + 3, w - 10, 8), colour=BRICK)
    step = (h - 14) / 3
    for number, (name, key) in enumerate(zip(PILE_NAMES, ("few", "some", "many"), strict=True)):
        top = y + 13 + number * step
        paper.fill((x + 4, top, w - 8, step - 3), PILE_COLOURS[number], 2.5)
        dots = f"{'•' * (number + 1)} {words.table('piles', name)}"
        paper.put_fitted(dots, "title", 13, (x + 7, top + 1.6, w - 14, 8), colour=CREAM)
        paper.put_fitted(words.say("board", key), "bold", 10.5, (x + 7, top + 9, w - 14, 6), colour=CREAM)
        paper.put_fitted(words.say("board", f"short_{key}"), "text", 9, (x + 7, top + 15, w - 14, 5.4), colour=CREAM)


def add_tokens(paper: Paper, words: PaperWords) -> None:
    """One page: eight snags (triangles), eight chances (suns), the markers of stocks, quarter, turn and jobs."""
    paper.add_page(format=A4_PORTRAIT_MM)
    paper.put(words.say("sheets", "title"), "title", 20, (MARGIN, 14), 186, colour=BRICK)
    paper.put(words.say("sheets", "tokens"), "text", 11, (MARGIN, 25), 186)
    _rows(paper, words, "snag", 42)
    _rows(paper, words, "chance", 106)
    markers: list[tuple[str, str]] = [(f"ui/token/{stock}", stock) for stock in STOCKS]
    markers += [("icon/news/plum", "quarter"), ("icon/people/plum", "turn")]
    for number, (sign, name) in enumerate(markers):
        _disc(paper, words.say("markers", name), sign, (MARGIN + 4 + number * 37, 172), 28)
    paper.put_fitted(words.say("sheets", "cut"), "text", 11, (MARGIN, 264, 186, 18))
    for number in range(TOKENS):
        _disc(paper, words.say("markers", "job"), "ui/tick", (MARGIN + 4 + number % 8 * 22.6, 226), 18)


def _rows(paper: Paper, words: PaperWords, token: str, top: float) -> None:
    name = words.say("markers", token)
    for number in range(TOKENS):
        x, y = MARGIN + 4 + number % 4 * 46, top + number // 4 * 31
        if token == "snag":
            points = [(x + 14, y), (x + 29, y + 26), (x - 1, y + 26)]
            paper.set_draw_color(*INK)
            paper.set_fill_color(*FACE)
            paper.set_line_width(0.2)
            paper.polygon(points, style="DF")
            paper.lay("ui/snag", (x + 4, y + 4.6, 20, 20))
        else:
            _round(paper, (x + 14, y + 13), 13.5)
            paper.lay("ui/chance", (x + 3.4, y + 2.4, 21.2, 21.2))
        paper.put_fitted(name, "aside", 7, (x, y + 26.6, 28, 3.6), align="C", colour=TEAL)


def _disc(paper: Paper, name: str, sign: str, at: tuple[float, float], across: float) -> None:
    x, y = at
    _round(paper, (x + across / 2, y + across / 2), across / 2)
    paper.lay(sign, (x + across * 0.17, y + across * 0.14, across * 0.66, across * 0.66))
    paper.put_fitted(name, "aside", 7.6, (x - 1, y + across + 1, across + 2, 4), align="C", colour=TEAL)


def _round(paper: Paper, centre: tuple[float, float], radius: float) -> None:
    paper.set_draw_color(*INK)
    paper.set_fill_color(*FACE)
    paper.set_line_width(0.2)
    paper.circle(*centre, radius, style="DF")
