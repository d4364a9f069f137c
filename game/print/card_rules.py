"""The rule sheet: the game in one minute on the front, 'may we do that?' on the back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.print.card_faces import CREAM, FACE
from game.print.paper import A4_PORTRAIT_MM, BRICK, INK, TEAL, Colour, Paper
from game.print.paper_words import PaperWords

LEFT: Final = 18.0
WIDTH: Final = A4_PORTRAIT_MM[0] - 2 * LEFT
GROUND: Final[Colour] = (0xFB, 0xF1, 0xDC)
TEACHER_MM: Final = 40.0
SWATCHES: Final = ("topsoil", "cover_sand", "boulder_clay", "peelo_sand", "pot_clay", "rot_salt")


def add_rules(paper: Paper, words: PaperWords, head_starts: Sequence[str]) -> None:
    """Two pages. `head_starts`: for each region that is printed, which cards are drawn from."""
    _front(paper, words, head_starts)
    _back(paper, words)


def _page(paper: Paper, title: str) -> float:
    """A sheet of paper with a strip of ground along its foot and a title; gives the y below it."""
    paper.add_page(format=A4_PORTRAIT_MM)
    paper.fill((0, 0, *A4_PORTRAIT_MM), GROUND)
    part = A4_PORTRAIT_MM[0] / len(SWATCHES)
    for number, material in enumerate(SWATCHES):
        swatch = paper.picture(f"material/{material}").convert("RGB").crop((0, 0, 512, 140))
        paper.image(swatch, x=number * part, y=A4_PORTRAIT_MM[1] - 12, w=part, h=12)
    return paper.put_fitted(title, "title", 30, (LEFT, 15, WIDTH, 15), colour=BRICK)


def _front(paper: Paper, words: PaperWords, head_starts: Sequence[str]) -> None:
    y = _page(paper, words.say("rules", "title")) + 3
    *lines, three = words.group("rules")
    for line in lines:
        y = paper.put(line, "text", 13, (LEFT, y), WIDTH, leading=1.32) + 2.6
    paper.fill((LEFT, y + 1, WIDTH, 15), BRICK, 3)
    paper.put_fitted(three, "heading", 12.5, (LEFT + 4, y + 2, WIDTH - 8, 13), colour=CREAM, align="C", middle=True)
    y += 20
    y = paper.put(words.say("setup", "title"), "heading", 16, (LEFT, y), WIDTH, colour=TEAL) + 1
    for key in ("cards", "chairs", "stocks"):
        y = paper.put(words.say("setup", key), "text", 12, (LEFT, y), WIDTH, leading=1.32) + 2
    for cards in head_starts:
        y = paper.put(cards, "text", 12, (LEFT, y), WIDTH, leading=1.32) + 2
    paper.put(words.say("setup", "steps"), "text", 12, (LEFT, y), WIDTH, leading=1.32)
    _teacher(paper, words, (LEFT, A4_PORTRAIT_MM[1] - 18 - TEACHER_MM, WIDTH, TEACHER_MM))


def _teacher(paper: Paper, words: PaperWords, rect: tuple[float, float, float, float]) -> None:
    x, y, w, h = rect
    paper.fill((x, y, w, h), FACE, 3)
    paper.outline((x, y, w, h), TEAL, 0.5, 3)
    paper.put_fitted(words.say("teacher", "title"), "heading", 13, (x + 6, y + 4, w - 50, 7), colour=TEAL)
    said = "\n".join(words.group("teacher"))
    paper.put_fitted(said, "text", 11, (x + 6, y + 12, w - 56, h - 15), least=8)
    paper.lay("mo/point_stick", (x + w - 48, y + 3, 44, h - 6))


def _back(paper: Paper, words: PaperWords) -> None:
    y = _page(paper, words.say("questions", "title")) + 2
    questions = list(words.group("questions"))
    points = 14.0
    room = A4_PORTRAIT_MM[1] - 20 - y
    while sum(_height(paper, line, points) for line in questions) > room:
        points -= 0.2
    for line in questions:
        asked, mark, answer = line.partition("? ")
        y = paper.put(f"{asked}{mark.strip()}", "bold", points, (LEFT, y), WIDTH, colour=TEAL, leading=1.3)
        y = paper.put(answer, "text", points, (LEFT, y), WIDTH, colour=INK, leading=1.3) + 1.8


def add_sources(paper: Paper, words: PaperWords) -> None:
    """One page: the numbers on the cards, with title and address."""
    y = _page(paper, words.say("sheets", "sources")) + 2
    lines = []
    for number, one in enumerate(words.listed, start=1):
        source = words.book.sources[one]
        address = f", {source.address}" if source.address else ""
        lines.append(f"{number}. {source.title.in_(words.language)}{address}")
    half = -(-len(lines) // 2)
    column = WIDTH / 2 - 3
    for left, part in ((LEFT, lines[:half]), (LEFT + WIDTH / 2 + 3, lines[half:])):
        room = (left, y, column, A4_PORTRAIT_MM[1] - 20 - y)
        paper.put_fitted("\n".join(part), "text", 8.5, room, least=5, leading=1.3, broken=True)


def _height(paper: Paper, line: str, points: float) -> float:
    asked, _, answer = line.partition("? ")
    asked_height = paper.height_of(f"{asked}?", "bold", points, WIDTH, 1.3)
    return asked_height + paper.height_of(answer, "text", points, WIDTH, 1.3) + 1.8
