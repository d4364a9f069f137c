"""The cover: the picture of the title, as one page, or folded round a booklet with the title in front."""

from __future__ import annotations

from typing import Final

from game.print.opening import FOLD_MM, HEIGHT_MM, MARGIN_MM, WIDTH_MM, Edition, Sides, bleed_box
from game.print.paper import BLEED_MM, BRICK, CREAM, INK, Colour, Paper
from game.print.picture import TITLE_SIZE, figure, title_picture
from game.print.setting import Bit, Box, Type, fitted, paragraphs

SUBTITLE_INK: Final[Colour] = (0xE9, 0xC9, 0x8A)
SKY_PX, BESIDE_PX = 480, 240
FRONT_RIGHT_PX: Final = 1955
"""Where the front of a folded cover ends in the picture of the title: a little past Mo's scarf."""


class WholeCover:
    """The whole picture of the title with its painted name, on one A4 page."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition

    def draw(self, paper: Paper, sides: Sides) -> None:
        """Only ever drawn whole."""
        edition, width, height = self.edition, WIDTH_MM + 2 * BLEED_MM, HEIGHT_MM + 2 * BLEED_MM
        sky = round(TITLE_SIZE[0] * height / width) - TITLE_SIZE[1]
        picture = title_picture(edition.book, edition.assets, sky, 0)
        name = f"title/name/{edition.language}"
        if name in edition.book.assets:
            anchor = edition.book.assets[name].anchor
            letters = figure(name, edition.book, edition.assets)
            picture.paste(letters, (round(-anchor[0]), round(sky - anchor[1])), letters)
        paper.photo(picture, Box(-BLEED_MM, -BLEED_MM, width, height), edition.book.title.in_(edition.language))
        px = TITLE_SIZE[0] / width
        told = edition.book.title_picture
        x, y = told.subtitle if told is not None else (MARGIN_MM * px, TITLE_SIZE[1] * 0.8)
        box = Box(x / px - BLEED_MM, (y + sky) / px - BLEED_MM - 2.5, 110, 24)
        words = paragraphs(edition.say("title.subtitle").replace("|", "\n"))
        paper.draw(fitted(paper, words, Type("aside", 17, 1.3), box), SUBTITLE_INK)


class FoldedCover:
    """Front and back of a booklet: one picture round the fold, the title over the sky of the front."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition

    def draw(self, paper: Paper, sides: Sides) -> None:
        """The front is the right half, the back the left one."""
        edition = self.edition
        picture = title_picture(edition.book, edition.assets, SKY_PX, BESIDE_PX)
        px = picture.height / (HEIGHT_MM + 2 * BLEED_MM)
        right = FRONT_RIGHT_PX + BESIDE_PX
        fold = right - round((FOLD_MM + BLEED_MM) * px)
        for side in sides:
            left, end = (fold, right) if side == "right" else (max(0, fold - (right - fold)), fold)
            title = edition.book.title.in_(edition.language) if side == "right" else ""
            paper.photo(picture.crop((left, 0, end, picture.height)), bleed_box(side), title)
        if "right" in sides:
            self._title(paper)
        if "left" in sides:
            self._blurb(paper)

    def _title(self, paper: Paper) -> None:
        edition = self.edition
        first, _, last = edition.book.title.in_(edition.language).rpartition(" ")
        left, wide = FOLD_MM + MARGIN_MM, FOLD_MM - 2 * MARGIN_MM
        lines = [(Bit(line),) for line in (first, last) if line]
        block = fitted(paper, lines, Type("title", 60, 0.98), Box(left, 13, wide, 50), "C")
        paper.draw(block, BRICK)
        words = paragraphs(edition.say("title.subtitle").replace("|", "\n"))
        below = Box(left, block.box.y + block.height + 4, wide, 18)
        paper.draw(fitted(paper, words, Type("aside", 16, 1.3), below, "C"), INK)

    def _blurb(self, paper: Paper) -> None:
        box = Box(MARGIN_MM + 8, 20, FOLD_MM - 2 * MARGIN_MM - 16, 46)
        block = fitted(paper, paragraphs(self.edition.say("print.blurb")), Type("aside", 15, 1.45), box, "C")
        paper.draw(block, INK)
        foot = Box(MARGIN_MM, HEIGHT_MM - 16, FOLD_MM - 2 * MARGIN_MM, 8)
        paper.draw(fitted(paper, paragraphs(self.edition.say("print.licence")), Type("text", 9), foot, "C"), CREAM)
