"""The certificate as a page to print: names that the players typed, and the ground itself as its frame."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image

from game.content.book import Book
from game.content.languages import Language
from game.print.paper import A4_LANDSCAPE_MM, BRICK, INK, PAPER, TEAL, Paper

BORDER: Final = ("topsoil", "cover_sand", "boulder_clay", "pot_clay", "peat", "peelo_sand", "rot_salt", "water")
SWATCH_MM: Final = (20.0, 7.0)
MARGIN_MM: Final = 10.0
MOST_NAMES: Final = 12


def write_certificate(
    path: Path, book: Book, assets: Path, language: Language, names: Sequence[str], region: str, quarters: int
) -> None:
    """Write the certificate as A4 landscape; `names` are kept nowhere else. Raises OSError if it cannot be written."""
    paper = Paper(A4_LANDSCAPE_MM, assets, book.assets)
    paper.add_page()
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
    paper.save_whole(path, say("title"), language)


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
