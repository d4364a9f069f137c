"""The words of the card table (story/cards/table.yaml) with their holes filled, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.cards.card import Cost, Letter, Stock
from game.cards.lengths import calendar
from game.cards.refusals import Refusal
from game.cards.state import State
from game.content.book import Book
from game.content.languages import Language

STOCKS = ("money", "support", "knowledge")


@dataclass(frozen=True)
class TableWords:
    book: Book
    language: Callable[[], Language]

    def say(self, group: str, key: str, **holes: object) -> str:
        """A word of a group; `n` picks its `_one` or `_none` form if there is one. Sentences begin with a capital."""
        entries = self.book.cards.table[group]
        number = holes.get("n")
        for wanted, ending in ((1, "_one"), (0, "_none")):
            if number == wanted and f"{key}{ending}" in entries:
                key = f"{key}{ending}"
        template = entries[key].in_(self.language())
        said = template.format(**holes)
        return said[:1].upper() + said[1:] if template.startswith("{") else said

    def card(self, card: str) -> str:
        """'de Aas'."""
        return self.book.cards.homework[card].named.in_(self.language())

    def chair(self, chair: str) -> str:
        return self.book.cards.chairs[chair].name.in_(self.language())

    def news(self, state: State, news: str) -> str:
        return self.news_of(state.region, news)

    def news_of(self, region: str, news: str) -> str:
        """The title of a piece of news."""
        return self.book.cards.news[region].news[news].title.in_(self.language())

    def answer(self, region: str, news: str, letter: Letter) -> str:
        """What the table did with the news."""
        card = self.book.cards.news[region].news[news]
        return (card.a if letter == "a" else card.b).words.in_(self.language())

    def job(self, card: str, job: int) -> str:
        """The name of job 1, 2 or 3 of a card."""
        return self.book.cards.homework[card].jobs[job - 1].title.in_(self.language())

    def stock(self, stock: Stock, n: int) -> str:
        """'2 euro'."""
        return self.say("amounts", stock, n=n)

    def joined(self, parts: Iterable[str]) -> str:
        """'de Aas, de Heer en de Boer'."""
        *first, last = parts
        return f"{', '.join(first)} {self.say('joined', 'and')} {last}" if first else last

    def amounts(self, cost: Cost) -> str:
        """'2 euro en 1 draagvlak'."""
        given = [(stock, getattr(cost, stock)) for stock in STOCKS]
        return self.joined([self.say("amounts", stock, n=n) for stock, n in given if n])

    def quarter(self, state: State) -> str:
        year, part = calendar(state.quarters, min(state.quarter, state.quarters))
        return self.say("quarters", f"q{year}_{part}")

    def refusal(self, state: State, refusal: Refusal) -> str:
        """Why not, as the game says it."""
        code = refusal.code
        if code == "not_this_phase":
            return self.say("refusals", f"not_this_phase_{refusal.phase}")
        return self.say(
            "refusals",
            code,
            n=refusal.missing,
            card=self.card(refusal.card) if refusal.card else "",
            name=self.chair(state.seats[refusal.seat]) if refusal.seat is not None else "",
            short=self.amounts(refusal.short) if refusal.short else "",
        )
