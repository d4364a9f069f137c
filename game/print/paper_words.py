"""The words of the printed game (story/cards/print.yaml) and of the table, in one language, with their holes filled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.cards.words import TableWords
from game.content.book import Book
from game.content.languages import Language


@dataclass(frozen=True)
class PaperWords:
    book: Book
    language: Language
    listed: tuple[str, ...] = ()
    """The sources that the printed cards rest on, in the order of their list."""

    def say(self, group: str, key: str, **holes: object) -> str:
        """A word of the printed game."""
        return self.book.cards.print[group][key].in_(self.language).format(**holes)

    def table(self, group: str, key: str, **holes: object) -> str:
        """A word of the card table."""
        return self.at_table.say(group, key, **holes)

    @property
    def at_table(self) -> TableWords:
        """The words of the card table."""
        return TableWords(self.book, lambda: self.language)

    def group(self, group: str) -> Iterator[str]:
        """All words of a group but its title, in the order of the file."""
        return (words.in_(self.language) for key, words in self.book.cards.print[group].items() if key != "title")

    def card(self, card: str) -> str:
        """'de Aas'."""
        return self.at_table.card(card)

    def joined(self, parts: Iterable[str]) -> str:
        """'de Aas, de Heer en de Boer'."""
        return self.at_table.joined(parts)

    def sources(self, ids: Iterable[str]) -> str:
        """Where something comes from, as numbers of the list of sources that is printed with it."""
        numbers = ", ".join(str(number) for number in sorted(self.listed.index(one) + 1 for one in ids))
        return self.say("card", "source", numbers=numbers)
