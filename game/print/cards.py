"""Huiswerk klaar on paper: everything for a table without a screen, to cut out and to keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from game.content.book import Book
from game.content.languages import Language
from game.print.card_board import add_board, add_tokens
from game.print.card_faces import advice_side, back_side, homework_side, picture_side, summary_side, talk_side
from game.print.card_news import blank_side, news_back, news_side
from game.print.card_rules import add_rules, add_sources
from game.print.card_sheets import ACROSS, DOWN, Card, add_sheets
from game.print.card_tents import add_tents
from game.print.certificate import add_certificate, add_talk_sheet
from game.print.paper import A4_PORTRAIT_MM, Paper
from game.print.paper_words import PaperWords

PILES = 3


def write_cards(path: Path, book: Book, assets: Path, language: Language, regions: Sequence[str]) -> None:
    """Write the whole game with the news of these regions. Raises OSError when it cannot be written."""
    paper = Paper(A4_PORTRAIT_MM, assets, book.assets)
    words = PaperWords(book, language, listed_sources(book, regions))
    add_rules(paper, words, [_head_start(words, region) for region in regions])
    add_board(paper, words)
    add_sheets(paper, list(_homework(words)))
    for region in regions:
        add_sheets(paper, list(_news(words, region)))
    add_sheets(paper, list(_talk(words)))
    add_tents(paper, words)
    add_tokens(paper, words)
    add_sources(paper, words)
    add_certificate(paper, book, assets, language, (), regions[0], 8)
    add_talk_sheet(paper, words, None)
    paper.save_whole(path, words.say("sheets", "title"), language)


def listed_sources(book: Book, regions: Sequence[str]) -> tuple[str, ...]:
    """All sources that the printed cards rest on, in the order of the book's list."""
    news = [card for region in regions for card in book.cards.news[region].news.values()]
    named = {source for card in book.cards.homework.values() for source in card.sources}
    named |= {source for card in news for source in card.sources}
    return tuple(source for source in book.sources if source in named)


def _head_start(words: PaperWords, region: str) -> str:
    deck = words.book.cards.news[region]
    cards = words.joined([words.card(card) for card in deck.head_start])
    return f"{deck.name.in_(words.language)}. {words.say('setup', 'head_start', cards=cards)}"


def _homework(words: PaperWords) -> Iterator[Card]:
    """The eight cards, homework up; the ninth tells what a turn can be."""
    for card in words.book.cards.homework:
        yield homework_side(words, card), picture_side(words, card)
    yield summary_side(words), back_side


def _news(words: PaperWords, region: str) -> Iterator[Card]:
    """The news of a region; what is left of the last sheet is for news of one's own, one for each pile in turn."""
    count = 0
    for news in words.book.cards.news[region].news.values():
        yield news_side(words, region, news), news_back(news.pile)
        count += 1
    for number in range(-count % (ACROSS * DOWN)):
        pile = number % PILES + 1
        yield blank_side(words, region, pile), news_back(pile)


def _talk(words: PaperWords) -> Iterator[Card]:
    """The eight questions, and the card that asks for advice."""
    for card in words.book.cards.homework:
        yield talk_side(words, card), back_side
    yield advice_side(words), back_side
