"""The card game's scene: shows setting up, the table or the ending, and hands everything to that part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pygame

from game.cards.setup import Choices
from game.cards.shelf import read_deck
from game.cards.state import State
from game.cards.words import TableWords
from game.places import Place
from scenes.cards.ending import EndingPart
from scenes.cards.parts import Game, Part
from scenes.cards.setup import SetupPart
from scenes.cards.table import TablePart
from scenes.cards.table_places import NEWS_SHEET, STORY_SHEET
from scenes.inputs import Input, Placed
from scenes.scene import Scene, Transition
from scenes.stage import Stage
from scenes.view.widgets import Look, sheet_face


class CardsScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        words = TableWords(stage.book, lambda: stage.settings.language)
        self.game = Game(stage, read_deck(stage.story), words, self.damage, self.show)
        asked = dict(place.query)
        if asked:
            self.game.begin(_choices(asked, stage), asked.get("seed", "1"))
        self.part: Part = TablePart(self.game) if asked else SetupPart(self.game)

    def show(self, name: str) -> None:
        parts: dict[str, Callable[[Game], Part]] = {"setup": SetupPart, "table": TablePart, "ending": EndingPart}
        self.part = parts[name](self.game)
        self.stage.focused = self.part.first_focus()
        self.damage.add()

    def layout(self) -> tuple[Placed, ...]:
        return self.part.layout()

    def handle(self, given: Input) -> Transition | None:
        return self.part.handle(given)

    def update(self, dt_s: float) -> Transition | None:
        self.part.update(dt_s)
        return None

    def resting(self) -> bool:
        return self.part.resting()

    def pointed(self, wanted: str | None) -> None:
        self.part.pointed(wanted)

    def refresh(self) -> None:
        self.part.refresh()
        super().refresh()

    def first_focus(self) -> str | None:
        return self.part.first_focus()

    def draw(self, canvas: pygame.Surface) -> None:
        self.part.draw(canvas, Look(self.stage.library, self.stage.theme, self.stage.pressed))

    def preloads(self) -> Iterable[str]:
        for card in self.stage.book.cards.homework:
            yield f"card/{card}/large"
            yield f"card/{card}/small"

    def prepare(self) -> Iterator[None]:
        """Pictures, then the large papers that will lie over the table."""
        yield from super().prepare()
        for paper in (NEWS_SHEET, STORY_SHEET):
            sheet_face(Look(self.stage.library, self.stage.theme), (paper[2], paper[3]))
            yield

    @property
    def state(self) -> State | None:
        """The state of the match that is on, for scripts and tests."""
        return self.game.match.state if self.game.match is not None else None


def _choices(asked: dict[str, str], stage: Stage) -> Choices:
    """The choices in a place's state; what is not said is the default of the rules."""
    return Choices(
        region=asked.get("region", "midden_drenthe"),
        quarters=int(asked.get("quarters", 8)),
        level=asked.get("level", "gewoon"),  # type: ignore[arg-type]
        players=int(asked.get("players", 1)),
        finds_bonus=stage.reader.finds_bonus,
    )
