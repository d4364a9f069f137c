"""What the discoveries of the deep share as scenes: a run that deeds change, undo, time that plays, little drawn anew.

Owns how a new run comes and what is drawn again for it; each discovery says what a run is, how it looks and is kept.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Generic, TypeVar

import pygame

from game.narrator.verbs import ReachGoal, SetModelInputs
from game.places import Place
from scenes.discovery.papers import Row, Told, Widget, differing, in_few
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import CANVAS_SIZE, Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.opaque import opaque
from scenes.view.widgets import Button, disc

MOST_UNDO = 50
HOW = (("page", "how"),)
DISCS = ((84, "back", "back"), (204, "how", "help"), (324, "reset", "begin"), (444, "undo", "undo"))

Run = TypeVar("Run")


class BenchScene(Scene, Generic[Run]):
    """Subclasses give the discovery's id, its panel and caption, and what stands abstract below."""

    discovery: str
    panel: pygame.Rect
    caption: pygame.Rect
    rows_rect: pygame.Rect
    groove: pygame.Rect

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.run = self.first_run()
        self.undo: list[Run] = []
        self.playing = False
        self.told_scenario = place.asked("scenario") or ""
        self.refused = ""
        self.buttons: list[Button] = []
        self.arrange()

    # -- what each discovery says of itself

    @abstractmethod
    def first_run(self) -> Run: ...
    @abstractmethod
    def kept(self) -> dict[str, object]:
        """The run as a save can hold it."""

    @abstractmethod
    def reached(self) -> bool: ...
    @abstractmethod
    def lay_out(self) -> None: ...
    @abstractmethod
    def told(self) -> Told: ...
    @abstractmethod
    def rows(self) -> list[Row]: ...
    @abstractmethod
    def widgets(self) -> Sequence[Widget]:
        """All that can look otherwise on the bench, but for the time slider."""

    @abstractmethod
    def changed(self, before: Run) -> list[pygame.Rect] | None:
        """Where the picture and the papers differ from another run's; None: everywhere."""

    @abstractmethod
    def tapped(self, wanted: str) -> None:
        """A deed of this discovery."""

    @abstractmethod
    def begin_again(self) -> Run: ...

    @abstractmethod
    def samples(self) -> Iterator[Run]:
        """Runs that together look like all that a reader may meet: drawn unseen in quiet moments, so that papers are
        cut and words are set before they are needed."""

    # -- the run

    def arrange(self) -> None:
        """Lay out and set the words of the run as it is now, once for all that draws them."""
        self.lay_out()
        self.said, self.numbers = self.told(), self.rows()

    def become(self, run: Run, *, remember: bool = True) -> None:
        """The run is this from now on; what was is remembered for undo unless only time moved."""
        if run == self.run:
            return
        if remember:
            self.undo = [*self.undo[-MOST_UNDO:], self.run]
        with self.drawing_what_changes():
            self.run = run
            self.told_scenario = self.refused = ""

    @contextmanager
    def drawing_what_changes(self) -> Iterator[None]:
        """Whatever is done inside, only what looks otherwise afterwards is drawn anew."""
        run, said, numbers, widgets = self.run, self.said, self.numbers, self.widgets()
        yield
        self.arrange()
        changed = self.changed(run)
        if changed is None:
            self.damage.add()
            return
        for rect in (*changed, *in_few(differing(widgets, self.widgets()), self.panel)):
            self.damage.add(rect)
        if said != self.said:
            self.damage.add(self.caption.inflate(40, 40))
        if numbers != self.numbers:
            self.damage.add(self.rows_rect)
        if run != self.run:
            self.damage.add(self.groove)

    def keep(self) -> None:
        self.stage.session.do(SetModelInputs.of(self.discovery, self.kept()))  # type: ignore[arg-type]
        if self.reached():
            self.stage.session.do(ReachGoal(self.discovery))

    def stop_playing(self) -> None:
        if self.playing:
            with self.drawing_what_changes():
                self.playing = False

    def top_discs(self) -> list[Button]:
        """Back, how, reset, undo."""
        return [
            disc(name, (x, 84), icon, enabled=name != "undo" or bool(self.undo)) for x, name, icon in DISCS
        ]

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("how"):
                return Push(Place("discovery", self.discovery, HOW))
            case Tap(wanted):
                with self.drawing_what_changes():
                    if wanted == "reset":
                        self.playing = False
                        self.become(self.begin_again())
                    elif wanted == "undo" and self.undo:
                        self.playing = False
                        self.run = self.undo.pop()
                        self.told_scenario = self.refused = ""
                    else:
                        self.tapped(wanted)
                self.keep()
        return None

    def refresh(self) -> None:
        self.arrange()
        super().refresh()

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        spare = opaque(CANVAS_SIZE)
        scenario = next(iter(self.stage.book.discoveries[self.discovery].scenarios))
        twin = type(self)(self.stage, Place("discovery", self.discovery, (("scenario", scenario),)))
        for run in self.samples():
            twin.run = run
            twin.arrange()
            yield
            twin.draw(spare)
            yield

    def placed_buttons(self) -> tuple[Placed, ...]:
        return tuple(button.placed() for button in self.buttons)
