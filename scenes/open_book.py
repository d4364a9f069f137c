"""The spreads of the book in reading order: which lie beside the open one, and which of them are ready.

Must not know what is open, nor what a reader does.
"""

from __future__ import annotations

from collections.abc import Iterator

from scenes.spread import Spread
from scenes.stage import Stage
from scenes.view.widgets import Look


class OpenBook:
    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.order = tuple(page for chapter in stage.book.chapters for page in chapter.page_ids)
        self._ready: dict[str, Spread] = {}

    def __contains__(self, page: str) -> bool:
        """Whether this spread was asked for already."""
        return page in self._ready

    def spread(self, page: str) -> Spread:
        """A spread as it begins, ready if it was prepared."""
        if page not in self._ready:
            self._ready[page] = Spread(self.stage, page)
        return self._ready[page]

    def number(self, page: str) -> int:
        return self.order.index(page)

    def neighbour(self, page: str, step: int) -> str | None:
        """The page `step` pages on; None beyond the covers."""
        index = self.order.index(page) + step
        return self.order[index] if 0 <= index < len(self.order) else None

    def beside(self, page: str) -> dict[str, int]:
        """The pages on both sides, the next one first, each with the way one turns to it."""
        return {other: step for step in (1, -1) if (other := self.neighbour(page, step)) is not None}

    def be_still(self, still: bool) -> None:
        for spread in self._ready.values():
            spread.be_still(still)

    def prepare(self, page: str, look: Look) -> Iterator[None]:
        """The spreads beside a page as they begin when one turns to them; what is further away is let go."""
        beside = self.beside(page)
        for other in [other for other in self._ready if other not in (*beside, page)]:
            del self._ready[other]
        for other, step in beside.items():
            yield from self.spread(other).prepare(look, step)
