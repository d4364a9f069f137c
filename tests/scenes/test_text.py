"""Running text: lines that fit, words that can be touched, letters that shrink no further than they may."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pygame
import pytest

from game.content.languages import LANGUAGES, Language
from game.content.unbroken import NO_BREAK
from scenes.view.marked import spans_of
from scenes.view.text import Span, TextBlock, draw_line, draw_text, fit_text, plain, set_text
from scenes.view.theme import INK, Theme
from tests.support.pilot import TEXT_SIZES, Shared

WIDTH = 786


@pytest.fixture
def theme(shared: Shared) -> Theme:
    return Theme(shared.library.assets, shared.library.manifest)


def lines_of(block: TextBlock) -> Iterator[tuple[int, str]]:
    """(right edge, words) of each line."""
    for y in sorted({piece.y for piece in block.pieces}):
        line = [piece for piece in block.pieces if piece.y == y]
        yield max(piece.x + piece.width for piece in line), "".join(piece.text for piece in line)


def stories(shared: Shared, language: Language) -> Iterator[tuple[str, str, str]]:
    """(what it is, its style, its text) of everything that is set as running text."""
    for page, text in shared.book.texts[language].items():
        yield f"{page} left", "story", text.left
        yield f"{page} right", "story", text.right
        yield f"{page} depth", "depth", text.depth
    for name, term in shared.book.glossary.items():
        yield f"term {name}", "story", term.words.in_(language)
    for name, find in shared.book.finds.items():
        yield f"find {name}", "story", find.words.in_(language)


@pytest.mark.parametrize(("language", "size"), [*product(LANGUAGES, TEXT_SIZES)])
def test_no_line_of_the_story_is_wider_than_its_field(
    shared: Shared, theme: Theme, language: Language, size: int
) -> None:
    theme.text_size = size
    for what, style, text in stories(shared, language):
        block = set_text(theme, spans_of(shared.book, language, text, 3.0), style, WIDTH)
        for right, words in lines_of(block):
            assert right <= WIDTH, f"{what}: '{words}'"
        assert block.height == block.lines * theme.line_height(style)


def test_words_are_broken_at_spaces_only(theme: Theme) -> None:
    block = set_text(theme, plain("Een heuvel. Voor altijd. " * 8), "story", 400)
    said = " ".join(words.strip() for _, words in lines_of(block))
    assert said == ("Een heuvel. Voor altijd. " * 8).strip()
    assert block.lines > 3


def test_a_word_that_is_too_long_stands_alone(theme: Theme) -> None:
    block = set_text(theme, plain("de grondwaterbeschermingsgebiedenkaart ligt"), "story", 200)
    assert [words.strip() for _, words in lines_of(block)] == ["de", "grondwaterbeschermingsgebiedenkaart", "ligt"]


def test_a_space_that_may_not_break_does_not(theme: Theme) -> None:
    width = theme.font("story").size("ongeveer 2.500")[0]
    loose = set_text(theme, plain("ongeveer 2.500 m"), "story", width)
    tied = set_text(theme, plain(f"ongeveer 2.500{NO_BREAK}m"), "story", width)
    assert [words.strip() for _, words in lines_of(loose)] == ["ongeveer 2.500", "m"]
    assert [words.strip() for _, words in lines_of(tied)] == ["ongeveer", "2.500 m"]


def test_an_elided_word_stays_with_the_next_and_a_possessive_does_not(theme: Theme) -> None:
    wet = set_text(theme, plain("het is ’s winters nat"), "story", theme.font("story").size("het is ’s")[0] + 2)
    assert [words.strip() for _, words in lines_of(wet)] == ["het is", "’s winters", "nat"]
    scarf = set_text(theme, plain("it is Mo’s scarf"), "story", theme.font("story").size("it is Mo’s")[0] + 2)
    assert [words.strip() for _, words in lines_of(scarf)] == ["it is Mo’s", "scarf"]


def test_a_comma_after_a_term_stays_with_it(theme: Theme) -> None:
    spans = ((Span("Een "), Span("pingo", "term:pingo"), Span(", zei Mo")),)
    width = theme.font("story").size("Een pingo")[0] + 4
    block = set_text(theme, spans, "story", width)
    assert [words.strip() for _, words in lines_of(block)] == ["Een", "pingo, zei", "Mo"]


def test_a_term_of_two_words_is_one_touch_and_two_when_it_is_broken(theme: Theme) -> None:
    spans = ((Span("De "), Span("harde grond", "term:permafrost"), Span(" beweegt")),)
    whole = set_text(theme, spans, "story", 700).marks((10, 20))
    assert [mark for mark, _ in whole] == ["term:permafrost"]
    assert whole[0][1].left >= 10 and whole[0][1].top == 20
    broken = set_text(theme, spans, "story", theme.font("story").size("De harde")[0] + 2).marks((0, 0))
    assert [mark for mark, _ in broken] == ["term:permafrost"] * 2
    assert broken[0][1].bottom <= broken[1][1].top


def test_every_term_of_a_spread_can_be_touched(shared: Shared) -> None:
    for page in shared.book.pages:
        pilot = shared.open(f"book/{page}")
        if shared.book.pages[page].over is not None:
            pilot.tap("thread").settle()
        text = shared.book.text("nl", page)
        spans = (*spans_of(shared.book, "nl", text.left), *spans_of(shared.book, "nl", text.right))
        marks = {span.mark for paragraph in spans for span in paragraph if span.mark}
        assert marks <= set(pilot.ids())
        for mark in marks:
            assert pilot.thing(mark).rect[3] >= 52


def test_text_gets_smaller_only_as_far_as_it_may(theme: Theme) -> None:
    long = plain("Het water wil omhoog. Het duwt, en het bevriest. " * 12)
    roomy = fit_text(theme, long, "story", (700, 2000))
    snug = fit_text(theme, long, "story", (700, 560), smallest=0.5)
    tight = fit_text(theme, long, "story", (700, 60), smallest=0.7)
    assert roomy.shrink == 1.0
    assert 0.5 < snug.shrink < 1.0 and snug.height <= 560
    assert tight.shrink == 0.7 and tight.height > 60


def test_letter_sizes_grow_running_text_and_leave_titles(theme: Theme) -> None:
    words = plain("Mo krabt en krabt.")
    heights = []
    for size in TEXT_SIZES:
        theme.text_size = size
        heights.append(set_text(theme, words, "story", 900).height)
    assert heights == [52, 60, 68]
    assert theme.size("title") == 72


def test_text_is_laid_out_once(theme: Theme) -> None:
    words = plain("Mo krabt en krabt.")
    assert set_text(theme, words, "story", 900) is set_text(theme, words, "story", 900)
    theme.text_size = 1
    assert set_text(theme, words, "story", 900).height == 60


def test_a_drawn_line_keeps_to_its_most_and_its_anchor(theme: Theme) -> None:
    canvas = pygame.Surface((600, 100))
    left = draw_line(canvas, theme, "Bodematlas", "title", (10, 50), INK)
    right = draw_line(canvas, theme, "Bodematlas", "title", (590, 50), INK, "right")
    middle = draw_line(canvas, theme, "Bodematlas", "title", (300, 50), INK, "centre")
    assert left.left == 10 and right.right == 590 and abs(middle.centerx - 300) <= 1
    assert draw_line(canvas, theme, "Bodematlas", "title", (10, 50), INK, most=left.width - 60).width <= left.width - 60


def test_drawing_leaves_the_clip_as_it_is(theme: Theme) -> None:
    canvas = pygame.Surface((600, 200))
    canvas.set_clip((0, 0, 50, 50))
    draw_text(canvas, theme, set_text(theme, plain("Mo krabt en krabt."), "story", 500), (10, 10), INK)
    assert tuple(canvas.get_clip()) == (0, 0, 50, 50)
    assert canvas.get_bounding_rect().right <= 50 or canvas.get_at((100, 30))[:3] == (0, 0, 0)


LETTERS_OF_NAMES = "ğşıİĞŞ łŁąęćńśźż čďěňřšťůž őű āēģīķļņ ăâîșț đħ œæøåß éèëêïíñóöúüçãõ"
"""What names in a class are written with, beside the plain alphabet."""


@pytest.mark.parametrize(
    "asset", ["font/title", "font/heading", "font/label", "font/aside", "font/text", "font/text_bold"]
)
def test_every_letter_of_a_name_is_in_the_typefaces(shared: Shared, asset: str) -> None:
    font = pygame.font.Font(shared.library.assets / shared.book.assets[asset].file, 40)
    assert [letter for letter in LETTERS_OF_NAMES if font.metrics(letter) == [None]] == []
