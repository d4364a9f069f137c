"""A discovery's texts in the reader's language, with their figures set; what was set once is kept.

Knows no model: what is to be said, each discovery decides.
"""

from __future__ import annotations

from game.content.book import Book
from game.content.figures import set_number
from game.content.shapes.base import Words
from game.content.shapes.discoveries import Discovery
from scenes.stage import Stage


class DiscoveryWords:
    def __init__(self, stage: Stage, discovery: str) -> None:
        self.stage = stage
        self._id = discovery
        self._kept: dict[tuple[str, int], str] = {}
        self._kept_of: Book | None = None

    @property
    def discovery(self) -> Discovery:
        return self.stage.book.discoveries[self._id]

    def text(self, words: Words) -> str:
        """Words in the reader's language, their figures set."""
        if self._kept_of is not self.stage.book:
            self._kept, self._kept_of = {}, self.stage.book
        language = self.stage.language
        # the book holds its words for as long as it is open, so that their identity is a name
        key = (language, id(words))
        if key not in self._kept:
            self._kept[key] = self.stage.book.plain(language, words.in_(language))
        return self._kept[key]

    def of(self, part: str, name: str) -> str:
        """One of the inputs, results or words."""
        return self.text(getattr(self.discovery, part)[name])

    def word(self, name: str) -> str:
        return self.text(self.discovery.words[name])

    def goal(self) -> str:
        return self.text(self.discovery.goal)

    def simplification(self) -> str:
        return self.text(self.discovery.simplification)

    def scenario(self, name: str) -> str:
        return self.text(self.discovery.scenarios[name].title)

    def scenario_told(self, name: str) -> str:
        return self.text(self.discovery.scenarios[name].words)

    def learned(self, scenario: str) -> str:
        """What a scenario was made to show; '' for none."""
        shown = self.discovery.scenarios.get(scenario)
        return "" if shown is None or shown.after is None else self.text(shown.after)

    def number(self, value: float, decimals: int, unit: str) -> str:
        """A figure with its unit, which is one of the words."""
        return f"{set_number(self.stage.language, value, decimals)} {self.word(unit)}"
