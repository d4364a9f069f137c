"""The six chairs as tents that stand on the table: a strip of back, front and foot, folded twice."""

from __future__ import annotations

from typing import Final

from game.content.shapes.cards import Chair
from game.print.card_faces import CARD_MM, CREAM, FACE
from game.print.card_sheets import corner_marks
from game.print.paper import A4_PORTRAIT_MM, BLEED_MM, BRICK, INK, TEAL, Colour, Paper
from game.print.paper_words import PaperWords

FOOT_MM: Final = 14.0
STRIP_MM: Final = 2 * CARD_MM[1] + FOOT_MM
ON_A_PAGE = 3
STEP_MM: Final = CARD_MM[0] + 2 * BLEED_MM
FIRST_X: Final = (A4_PORTRAIT_MM[0] - ON_A_PAGE * STEP_MM + 2 * BLEED_MM) / 2
TOP: Final = 52.0
GROUNDS: Final[dict[str, Colour]] = {
    "bennie": (0xF2, 0xB9, 0x3B), "egbert": (0x8C, 0x9A, 0x45), "selam": (0xED, 0xB7, 0xA1),
    "jantien": (0xA9, 0xCF, 0xD6), "truida": (0xE9, 0xC9, 0x8A), "roelof": (0xBF, 0xD4, 0xC6)}


def add_tents(paper: Paper, words: PaperWords) -> None:
    """Two pages with three tents each."""
    chairs = list(words.book.cards.chairs.values())
    for first in range(0, len(chairs), ON_A_PAGE):
        paper.add_page(format=A4_PORTRAIT_MM)
        paper.trims[paper.page] = (
            (FIRST_X, TOP, ON_A_PAGE * STEP_MM - 2 * BLEED_MM, STRIP_MM), BLEED_MM)
        paper.put(words.say("sheets", "title"), "title", 20, (FIRST_X, 16), 190, colour=BRICK)
        paper.put_fitted(words.say("sheets", "tent"), "text", 11, (FIRST_X, 28, 188, 16), colour=INK)
        for number, chair in enumerate(chairs[first : first + ON_A_PAGE]):
            _tent(paper, words, chair, FIRST_X + number * STEP_MM)


def _tent(paper: Paper, words: PaperWords, chair: Chair, x: float) -> None:
    w, h = CARD_MM
    colour = GROUNDS.get(chair.id, FACE)
    paper.fill((x - BLEED_MM, TOP - BLEED_MM, w + 2 * BLEED_MM, STRIP_MM + 2 * BLEED_MM), colour)
    middle = (x + w / 2, TOP + h / 2)
    with paper.rotation(180, *middle):
        _side(paper, words, chair, (x, TOP), colour, 0)
    _side(paper, words, chair, (x, TOP + h), colour, 1)
    foot = TOP + 2 * h
    paper.fill((x - BLEED_MM, foot, w + 2 * BLEED_MM, FOOT_MM + BLEED_MM), (0x6E, 0x45, 0x28))
    for fold in (TOP + h, foot):
        paper.set_draw_color(*INK)
        paper.set_line_width(0.2)
        paper.set_dash_pattern(1.2, 1.2)
        paper.line(x - BLEED_MM, fold, x + w + BLEED_MM, fold)
        paper.set_dash_pattern()
    corner_marks(paper, (x, TOP, w, STRIP_MM), BLEED_MM)


def _side(
    paper: Paper, words: PaperWords, chair: Chair, at: tuple[float, float], colour: Colour, frame: int
) -> None:
    """Who sits here, what they are good at and what they say; frame 0 listens, 1 speaks."""
    x, y = at
    w, h = CARD_MM
    pale: Colour = tuple(round(255 - (255 - part) * 0.35) for part in colour)  # type: ignore[assignment]
    paper.fill((x + 4, y + 4, w - 8, h - 8), pale, 3)
    paper.lay(f"people/{chair.id}/bust", (x + 6, y + 6, w - 12, 40), frame)
    paper.fill((x + 4, y + 45, w - 8, h - 49), CREAM, 3)
    paper.put_fitted(chair.name.in_(words.language), "title", 20, (x + 6, y + 46.5, w - 12, 9), colour=BRICK, align="C",
                     middle=True)
    paper.put_fitted(chair.role.in_(words.language), "aside", 10, (x + 6, y + 55.4, w - 12, 5), colour=TEAL, align="C")
    paper.put_fitted(chair.talent_words.in_(words.language), "bold", 10, (x + 8, y + 61, w - 16, 12), align="C",
                     middle=True, leading=1.2)
    said = f"‘{chair.says.in_(words.language)}’"
    paper.put_fitted(said, "aside", 9.5, (x + 8, y + 73.4, w - 16, 8.6), align="C", middle=True, colour=INK)
