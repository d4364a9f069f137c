"""The certificate to print, names that the players typed framed by the ground; and the sheet for the talk after it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image

from game.cards.card import THEMES
from game.cards.ending_words import EndingWords
from game.cards.scoring import PRAISES, Ending, Stage
from game.content.book import Book
from game.content.languages import Language
from game.print.paper import A4_LANDSCAPE_MM, A4_PORTRAIT_MM, BRICK, INK, PAPER, TEAL, Colour, Paper
from game.print.paper_words import PaperWords

BORDER: Final = ("topsoil", "cover_sand", "boulder_clay", "pot_clay", "peat", "peelo_sand", "rot_salt", "water")
TALK_LEFT: Final = 20.0
LINE: Final[Colour] = (0x6F, 0xA3, 0x9A)
STAGES: Final[tuple[Stage, ...]] = ("zaad", "kiem", "plant", "staat", "bloeit")
SWATCH_MM: Final = (20.0, 7.0)
MARGIN_MM: Final = 10.0
MOST_NAMES: Final = 12


def write_certificate(
    path: Path,
    book: Book,
    assets: Path,
    language: Language,
    names: Sequence[str],
    region: str,
    quarters: int,
    told: Ending | None = None,
) -> None:
    """Write the certificate as A4 landscape, and the sheet for the talk afterwards; `names` are kept nowhere else.

    `told`: how the match ended; without it the sheet is one to fill in. Raises OSError if it cannot be written.
    """
    paper = Paper(A4_PORTRAIT_MM, assets, book.assets)
    add_certificate(paper, book, assets, language, names, region, quarters)
    add_talk_sheet(paper, PaperWords(book, language), told)
    paper.save_whole(path, book.words(language, "certificate.title"), language)


def add_certificate(
    paper: Paper, book: Book, assets: Path, language: Language, names: Sequence[str], region: str, quarters: int
) -> None:
    """One landscape page."""
    paper.add_page(orientation="landscape", format=A4_PORTRAIT_MM)
    width, height = A4_LANDSCAPE_MM
    paper.set_fill_color(*PAPER)
    paper.rect(0, 0, width, height, style="F")
    _frame(paper, book, assets)

    def say(word: str, **holes: object) -> str:
        return book.words(language, f"certificate.{word}", **holes)

    paper.put(say("heading"), "title", 44, (0, 34), width, colour=BRICK, align="C")
    paper.put(say("who"), "text", 15, (0, 60), width, align="C")
    _names(paper, names)
    place = book.cards.news[region].name.in_(language) if region in book.cards.news else region
    paper.put(say("cards"), "text", 14, (0, 140), width, align="C")
    paper.put(f"{place} · {say('law', quarters=quarters)}", "text", 12, (0, 149), width, colour=TEAL, align="C")
    paper.put(say("motto"), "aside", 15, (34, 172), 120, colour=INK)
    paper.put(say("signed"), "text", 10, (34, 181), 120, colour=TEAL)
    _mo(paper, book, assets)


def add_talk_sheet(paper: Paper, words: PaperWords, told: Ending | None) -> None:
    """One portrait page to talk by: how ready each theme is, three things done well, one left open, the questions."""
    paper.add_page(format=A4_PORTRAIT_MM)
    paper.fill((0, 0, *A4_PORTRAIT_MM), PAPER)
    paper.outline((8, 8, A4_PORTRAIT_MM[0] - 16, A4_PORTRAIT_MM[1] - 16), BRICK, 0.6, 4)
    width = A4_PORTRAIT_MM[0] - 2 * TALK_LEFT
    paper.put_fitted(words.say("talk_sheet", "title"), "title", 26, (TALK_LEFT, 15, width, 13), colour=BRICK)
    _themes(paper, words, told)
    said = EndingWords(words.at_table)
    heads = {key: words.say("talk_sheet", key) for key in ("done_well", "left_open", "talk")}
    y = paper.put(heads["done_well"], "heading", 15, (TALK_LEFT, 108), width, colour=TEAL) + 1
    praises = [said.praise(praise) for praise in told.done_well] if told is not None else []
    for number in range(PRAISES):
        y = _told_line(paper, f"{number + 1}.", praises[number] if number < len(praises) else "", y)
    y = paper.put(heads["left_open"], "heading", 15, (TALK_LEFT, y + 3), width, colour=TEAL) + 1
    still_open = said.left_open(told) if told is not None else ""
    y = _told_line(paper, "•", words.say("talk_sheet", "left_none") if still_open is None else still_open, y)
    y = paper.put(heads["talk"], "heading", 15, (TALK_LEFT, y + 3), width, colour=TEAL) + 1
    for card in words.book.cards.homework.values():
        rank = card.rank.in_(words.language)
        paper.put_fitted(rank, "title", 12, (TALK_LEFT, y, 9, 6.5), colour=BRICK, align="C", middle=True)
        paper.put_fitted(card.talk.in_(words.language), "text", 12, (TALK_LEFT + 11, y, width - 11, 6.5), middle=True)
        y += 8.2
    paper.lay("mo/read", (A4_PORTRAIT_MM[0] - 62, A4_PORTRAIT_MM[1] - 46, 48, 34))


def _told_line(paper: Paper, mark: str, said: str, y: float) -> float:
    """A line that is told, or one to write on; gives the y below it."""
    width = A4_PORTRAIT_MM[0] - 2 * TALK_LEFT
    paper.put(mark, "bold", 12, (TALK_LEFT, y), 10, colour=BRICK)
    if said:
        return paper.put(said, "text", 12, (TALK_LEFT + 9, y), width - 9, leading=1.3) + 1
    paper.set_draw_color(*LINE)
    paper.set_line_width(0.3)
    paper.line(TALK_LEFT + 9, y + 8, TALK_LEFT + width, y + 8)
    return y + 9.5


def _themes(paper: Paper, words: PaperWords, told: Ending | None) -> None:
    """The four themes, each as the plant that it has become; without a match all five plants, to colour one."""
    width = A4_PORTRAIT_MM[0] - 2 * TALK_LEFT
    paper.put(words.say("talk_sheet", "themes"), "heading", 15, (TALK_LEFT, 30), width, colour=TEAL)
    if told is None:
        room = (TALK_LEFT + 60, 31, width - 60, 7)
        paper.put_fitted(words.say("talk_sheet", "fill_in"), "aside", 10, room, align="R")
    for number, theme in enumerate(THEMES):
        x, y = TALK_LEFT + number % 2 * width / 2, 40 + number // 2 * 32
        paper.put_fitted(words.table("themes", theme), "label", 12, (x, y, width / 2 - 6, 6), colour=BRICK)
        paper.put_fitted(f"{words.table('theme_words', theme)}.", "text", 9, (x, y + 6, width / 2 - 6, 5.4))
        one = next((one for one in told.themes if one.theme == theme), None) if told is not None else None
        for place, stage in enumerate(STAGES if one is None else (one.stage,)):
            paper.lay(f"table/stage/{stage}", (x + place * 15, y + 12, 14, 14))
            name = words.table("stages", stage)
            paper.put_fitted(name, "aside", 7.4, (x + place * 15 - 1, y + 26, 16, 3.6), align="C")
        if one is not None:
            paper.put(f"{one.done}/{one.needed}", "bold", 14, (x + 18, y + 16), 30, colour=TEAL)


def _mo(paper: Paper, book: Book, assets: Path) -> None:
    entry = book.assets["mo/happy"]
    with Image.open(assets / entry.file) as image:
        frame = image.convert("RGBA").crop((0, 0, entry.size[0], entry.size[1]))
    paper.image(frame, x=214, y=140, h=46)


def _names(paper: Paper, names: Sequence[str]) -> None:
    """Names in rows of three, each on its line; without names three lines to write on."""
    width = A4_LANDSCAPE_MM[0]
    rows = max(1, -(-min(len(names), MOST_NAMES) // 3))
    paper.set_draw_color(0x6F, 0xA3, 0x9A)
    paper.set_line_width(0.5)
    for number in range(rows * 3):
        row, column = divmod(number, 3)
        left, y = width / 2 - 111 + column * 76, 76 + row * 15
        name = names[number] if number < len(names) else ""
        paper.put(name, "aside", 17, (left, y), 70, align="C")
        paper.line(left, y + 10, left + 70, y + 10)


def _frame(paper: Paper, book: Book, assets: Path) -> None:
    """Swatches of the ground all round, each kind in its colour and pattern."""
    width, height = A4_LANDSCAPE_MM
    wide, thick = SWATCH_MM
    across, down = round((width - 2 * MARGIN_MM) / wide), round((height - 2 * MARGIN_MM) / wide)
    step_x, step_y = (width - 2 * MARGIN_MM) / across, (height - 2 * MARGIN_MM) / down
    for number in range(across):
        for y in (MARGIN_MM, height - MARGIN_MM - thick):
            _swatch(paper, book, assets, number, (MARGIN_MM + number * step_x, y, step_x - 2, thick))
    for number in range(1, down - 1):
        for x in (MARGIN_MM, width - MARGIN_MM - thick):
            _swatch(paper, book, assets, number + 3, (x, MARGIN_MM + number * step_y, thick, step_y - 2))


def _swatch(paper: Paper, book: Book, assets: Path, number: int, rect: tuple[float, float, float, float]) -> None:
    entry = book.assets[f"material/{BORDER[number % len(BORDER)]}"]
    x, y, w, h = rect
    with paper.rect_clip(x, y, w, h):
        paper.image(str(assets / entry.file), x=x, y=y, w=26)
    paper.set_draw_color(*INK)
    paper.set_line_width(0.35)
    paper.rect(x, y, w, h)
