"""The two sides of the printed homework cards, the summary of a turn, the talk cards. One side fills 63 x 88 mm.

A side is drawn with its upper left corner at a place of the page and covers BLEED_MM around it. Knows no sheets.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from game.content.shapes.cards import HomeworkCard, Job
from game.print.paper import BLEED_MM, BRICK, INK, TEAL, Colour, Paper, Rect
from game.print.paper_words import PaperWords

CARD_MM: Final = (63.0, 88.0)
FACE: Final[Colour] = (0xFA, 0xF0, 0xDA)
CREAM: Final[Colour] = (0xFB, 0xF1, 0xDC)
GOLD: Final[Colour] = (0xF2, 0xB9, 0x3B)
LINE: Final[Colour] = (0x6F, 0xA3, 0x9A)
RIM: Final = 4.5
ART_PX: Final = (720, 1008)
ART_EDGE_PX: Final = 16
STRIP_AT_PX: Final = (70, 900)
"""A place of a card's picture that shows the dark colour of its strip."""
SIGNS: Final = (("money", "money"), ("support", "support"), ("knowledge", "knowledge"))

Side = Callable[[Paper, float, float], None]
"""Draws one side of a card with its upper left corner at x, y in mm."""


def ground(paper: Paper, x: float, y: float, colour: Colour = FACE) -> None:
    """The bare card, out to its bleed."""
    w, h = CARD_MM
    paper.fill((x - BLEED_MM, y - BLEED_MM, w + 2 * BLEED_MM, h + 2 * BLEED_MM), colour)


def picture_side(words: PaperWords, card: str) -> Side:
    """The card as it lies: the painted front with rank and title, and what it does from now on."""
    shape = words.book.cards.homework[card]

    def draw(paper: Paper, x: float, y: float) -> None:
        ground(paper, x, y)
        _art(paper, f"card/{card}/print", x, y)
        rank = shape.rank.in_(words.language)
        paper.put_fitted(rank, "title", 22, (x + 4.6, y + 5.2, 12, 10), colour=BRICK, align="C", middle=True)
        with paper.rotation(180, x + CARD_MM[0] / 2, y + CARD_MM[1] / 2):
            paper.put_fitted(rank, "title", 22, (x + 4.6, y + 5.2, 12, 10), colour=BRICK, align="C", middle=True)
        title = shape.title.in_(words.language)
        paper.put_fitted(title, "title", 15, (x + 4.5, y + 56.2, 54, 11), colour=CREAM, align="C", middle=True)
        effect = _effect(words, shape)
        paper.put_fitted(effect, "text", 7.4, (x + 6, y + 69.2, 37, 13.2), colour=CREAM, middle=True, leading=1.2)
        if shape.provenance == "own":
            paper.lay("card/ribbon/large", (x, y, *CARD_MM))
            with paper.rotation(-40, x + 42.5, y + 17.7):
                own = words.say("card", "own")
                paper.put_fitted(own, "label", 9, (x + 25.5, y + 15.4, 34, 4.6), align="C", middle=True)

    return draw


def _effect(words: PaperWords, shape: HomeworkCard) -> str:
    combo = f" {shape.combo_words.in_(words.language)}" if shape.combo_words is not None else ""
    return f"{shape.effect_words.in_(words.language)}{combo}"


def _art(paper: Paper, asset: str, x: float, y: float) -> None:
    """A card's picture without its outermost edge, which the cut would never meet exactly."""
    edge, (width, height) = ART_EDGE_PX, ART_PX
    art = paper.picture(asset).crop((edge, edge, width - edge, height - edge)).convert("RGB")
    mm = CARD_MM[0] / width
    paper.image(art, x=x + edge * mm + paper.bleed_mm, y=y + edge * mm + paper.bleed_mm, w=(width - 2 * edge) * mm)


def dark_of(paper: Paper, card: str) -> Colour:
    """The dark colour of a card, from its picture."""
    x, y = STRIP_AT_PX
    patch = paper.picture(f"card/{card}/print").crop((x, y, x + 24, y + 24)).convert("RGB").resize((1, 1))
    red, green, blue = patch.getpixel((0, 0))  # type: ignore[misc]
    return (int(red), int(green), int(blue))


def homework_side(words: PaperWords, card: str) -> Side:
    """The card while it waits: its three jobs with boxes to tick, what it will do, why, and its question."""
    shape = words.book.cards.homework[card]

    def draw(paper: Paper, x: float, y: float) -> None:
        ground(paper, x, y)
        dark = dark_of(paper, card)
        paper.outline((x + 2.6, y + 2.6, CARD_MM[0] - 5.2, CARD_MM[1] - 5.2), BRICK, 0.45, 3)
        _head(paper, words, shape, dark, (x + RIM, y + RIM))
        for number, job in enumerate(shape.jobs):
            _job(paper, words, job, number, (x + RIM, y + 14.4 + number * 11.9))
        _what_it_does(paper, words, shape, dark, (x + RIM, y + 50.6))
        _why_and_talk(paper, words, shape, (x + RIM, y + 65.8))

    return draw


def _head(paper: Paper, words: PaperWords, shape: HomeworkCard, dark: Colour, at: tuple[float, float]) -> None:
    """Rank in its box, the title on the card's own colour, and whether the card is filled in by us."""
    x, y = at
    width = CARD_MM[0] - 2 * RIM
    paper.fill((x, y, width, 9.6), dark, 1.6)
    paper.fill((x + 0.8, y + 0.8, 10, 8), FACE, 1.2)
    rank, title = shape.rank.in_(words.language), shape.title.in_(words.language)
    paper.put_fitted(rank, "title", 17, (x + 0.8, y + 0.8, 10, 8), colour=BRICK, align="C", middle=True)
    own = shape.provenance == "own"
    room = (x + 13, y + 0.4, width - (29 if own else 14), 8.8)
    paper.put_fitted(title, "heading", 11.5, room, colour=CREAM, middle=True, leading=1.1)
    if own:
        slip = (x + width - 14.8, y + 2.3, 14, 5)
        paper.fill(slip, GOLD, 1.2)
        inner = (slip[0] + 0.5, slip[1], slip[2] - 1, slip[3])
        paper.put_fitted(words.say("card", "own"), "label", 6.4, inner, align="C", middle=True)


def _job(paper: Paper, words: PaperWords, job: Job, number: int, at: tuple[float, float]) -> None:
    x, y = at
    width = CARD_MM[0] - 2 * RIM
    if number:
        paper.set_draw_color(*LINE)
        paper.set_line_width(0.25)
        paper.line(x + paper.bleed_mm, y + paper.bleed_mm, x + width + paper.bleed_mm, y + paper.bleed_mm)
    paper.outline((x + 0.6, y + 3, 5.6, 5.6), INK, 0.4, 1)
    paper.put_fitted(str(number + 1), "label", 8, (x + 0.6, y + 3, 5.6, 5.6), colour=LINE, align="C", middle=True)
    paper.put_fitted(job.title.in_(words.language), "bold", 8, (x + 8, y + 1, width - 8, 4.4), least=6, middle=True)
    costs(paper, job, (x + 8, y + 5.8))
    theme = words.table("themes", job.theme)
    paper.put_fitted(theme, "aside", 7, (x + width - 15, y + 6, 14.6, 4.4), colour=TEAL, align="R", middle=True)


def costs(paper: Paper, job: Job, at: tuple[float, float]) -> None:
    """Signs with amounts, those that are not 0: euros and support to pay, knowledge to have."""
    x, y = at
    for stock, sign in SIGNS:
        amount = getattr(job, stock)
        if not amount:
            continue
        paper.lay(f"icon/{sign}/plum", (x, y, 4.8, 4.8))
        paper.put_fitted(str(amount), "bold", 9, (x + 5.5, y, 4, 4.8), middle=True)
        x += 11


def _what_it_does(
    paper: Paper, words: PaperWords, shape: HomeworkCard, dark: Colour, at: tuple[float, float]
) -> None:
    x, y = at
    width = CARD_MM[0] - 2 * RIM
    paper.fill((x, y, width, 14.2), dark, 1.6)
    paper.put_fitted(words.say("card", "laid"), "label", 6.6, (x + 2, y + 0.6, width - 4, 3.2), colour=GOLD)
    paper.put_fitted(
        _effect(words, shape), "text", 7.4, (x + 2, y + 3.9, width - 4, 9.6), colour=CREAM, middle=True, leading=1.2)


def _why_and_talk(paper: Paper, words: PaperWords, shape: HomeworkCard, at: tuple[float, float]) -> None:
    x, y = at
    width = CARD_MM[0] - 2 * RIM
    paper.put_fitted(shape.why.in_(words.language), "text", 6.6, (x, y, width, 7.6), least=5, leading=1.2)
    talk = f"{words.say('card', 'talk')}: {shape.talk.in_(words.language)}"
    paper.put_fitted(talk, "aside", 7.2, (x, y + 8, width, 6.8), colour=BRICK, least=5, leading=1.2)
    paper.put_fitted(words.sources(shape.sources), "text", 6, (x, y + 15, width, 3.4), colour=TEAL)


def summary_side(words: PaperWords) -> Side:
    """The card that says what a turn can be."""

    def draw(paper: Paper, x: float, y: float) -> None:
        ground(paper, x, y)
        paper.outline((x + 2.6, y + 2.6, CARD_MM[0] - 5.2, CARD_MM[1] - 5.2), TEAL, 0.45, 3)
        width = CARD_MM[0] - 2 * RIM - 2
        paper.put_fitted(words.say("card", "turn"), "title", 15, (x + 5.5, y + 6, width, 8), colour=BRICK)
        paper.put_fitted(words.say("card", "turn_one"), "label", 8.5, (x + 5.5, y + 14.5, width, 4.4), colour=TEAL)
        rows = (("turn_fetch_money", "icon/money/plum"), ("turn_coffee", "icon/support/plum"),
                ("turn_down", "icon/knowledge/plum"), ("turn_job", "ui/tick"), ("turn_clear", "ui/snag"))
        for number, (key, sign) in enumerate(rows):
            top = y + 20.5 + number * 8.6
            paper.lay(sign, (x + 5.5, top, 7, 7))
            paper.put_fitted(words.say("card", key), "text", 8.5, (x + 14.5, top, width - 9, 7.4), middle=True,
                             leading=1.15)
        paper.fill((x + RIM, y + 65, CARD_MM[0] - 2 * RIM, 17.4), TEAL, 1.6)
        paper.put_fitted(words.say("card", "turn_lay"), "text", 8, (x + 6.5, y + 66, width - 2, 15.4), colour=CREAM,
                         middle=True, leading=1.2)

    return draw


def talk_side(words: PaperWords, card: str) -> Side:
    """A question for the group, with the sign of the card that asks it."""
    shape = words.book.cards.homework[card]

    def draw(paper: Paper, x: float, y: float) -> None:
        ground(paper, x, y)
        _band(paper, dark_of(paper, card), (x, y), words.say("card", "talk"))
        paper.put_fitted(shape.talk.in_(words.language), "heading", 13, (x + 6, y + 17, 51, 32), align="C", middle=True)
        paper.lay(f"card/{card}/small", (x + 20.5, y + 51.5, 22, 31))
        rank = shape.rank.in_(words.language)
        paper.put_fitted(rank, "title", 11, (x + 21.6, y + 52.6, 5.2, 5.4), colour=BRICK, align="C", middle=True)

    return draw


def advice_side(words: PaperWords) -> Side:
    """Held up by whoever has the turn and wants to be advised."""

    def draw(paper: Paper, x: float, y: float) -> None:
        ground(paper, x, y)
        _band(paper, TEAL, (x, y), "")
        paper.put_fitted(words.say("card", "advice"), "title", 17, (x + 6, y + 18, 51, 18), colour=BRICK, align="C",
                         middle=True)
        paper.put_fitted(words.say("card", "advice_words"), "text", 9, (x + 7, y + 37, 49, 19), align="C", middle=True)
        paper.lay("mo/point", (x + 12, y + 57, 40, 25))

    return draw


def _band(paper: Paper, colour: Colour, at: tuple[float, float], label: str) -> None:
    """A coloured head with a label, out to the bleed."""
    x, y = at
    head: Rect = (x - BLEED_MM, y - BLEED_MM, CARD_MM[0] + 2 * BLEED_MM, 15 + BLEED_MM)
    paper.fill(head, colour)
    if label:
        paper.put_fitted(label, "title", 13, (x + 5, y + 3.4, 53, 9.4), colour=CREAM, align="C", middle=True)


def back_side(paper: Paper, x: float, y: float) -> None:
    """Mo in his scarf: the back of every card that is not news."""
    ground(paper, x, y)
    _art(paper, "card/back/print", x, y)
