"""A reader for tests: opens places backstage, touches things by their ids, lets time pass, sees what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pygame

from game.content.book import Book
from game.narrator.state import Reader
from game.places import Place
from game.settings import Settings
from scenes.build_stage import PROJECT, OneGuest, existing
from scenes.dev.backstage import plain_settings, spare_folder
from scenes.inputs import Back, Drag, Drop, Input, Key, Placed, Press, Steer, Swipe, Tap, Typed, find
from scenes.scene import STEP_S, Scene
from scenes.stage import Session, Stage, Words
from scenes.theatre import Theatre
from scenes.view.library import Library
from scenes.view.sound import Sound
from scenes.view.theme import Theme

TEXT_SIZES = (0, 1, 2)


@dataclass(frozen=True)
class Shared:
    """What all tests of a run use together, since it takes long to load: the canvas, the book, the pictures."""

    canvas: pygame.Surface
    book: Book
    library: Library

    def stage(self, settings: Settings, reader: Reader) -> Stage:
        """A stage of its own, as build_stage makes it, round what is shared."""
        assets, manifest = self.library.assets, self.library.manifest
        return Stage(
            library=self.library,
            theme=Theme(assets, manifest, settings.text_size),
            session=Session(reader, settings),
            sound=Sound(assets, manifest, settings.sound),
            words=Words({language: dict(words) for language, words in self.book.ui.items()}),
            load_book=lambda: self.book,
            story=PROJECT / "story",
            readers=OneGuest(),
            papers=spare_folder,
        )

    def open(self, place: str, settings: Settings | None = None, reader: Reader | None = None) -> Pilot:
        """A pilot at a place; with an empty save and plain settings unless others are given."""
        stage = self.stage(settings or plain_settings(), reader or Reader())
        return Pilot(Theatre(stage, existing(stage, Place.parse(place))), self.canvas)


@dataclass
class Pilot:
    theatre: Theatre
    canvas: pygame.Surface
    drawn: list[pygame.Rect] = field(default_factory=list)

    # -- what is there

    @property
    def scene(self) -> Scene:
        return self.theatre.scene

    @property
    def place(self) -> str:
        return str(self.theatre.place)

    @property
    def reader(self) -> Reader:
        return self.theatre.stage.reader

    @property
    def focused(self) -> str | None:
        """The id that wears the focus ring; None while no ring is seen."""
        target = self.theatre.ring.target(self.scene)
        return target.id if target is not None else None

    def placed(self) -> tuple[Placed, ...]:
        return self.theatre.layout()

    def ids(self) -> list[str]:
        return [thing.id for thing in self.placed()]

    def thing(self, wanted: str) -> Placed:
        placed = find(self.placed(), wanted)
        assert placed is not None, f"{self.place} shows no '{wanted}'; it shows {', '.join(self.ids())}"
        return placed

    # -- what the reader does

    def give(self, *inputs: Input) -> Pilot:
        for one in inputs:
            self.theatre.give(one)
        return self

    def tap(self, *wanted: str) -> Pilot:
        """Touch things one after the other, each as a finger does: something that drags is pressed and let go."""
        for name in wanted:
            thing = self.thing(name)
            assert thing.enabled, f"{self.place}: '{name}' cannot be touched now"
            if thing.drags:
                self.give(Press(name, thing.centre), Drop(name, thing.centre, name))
            else:
                self.give(Tap(name, thing.centre))
            self.tick()
        return self

    def drag(self, wanted: str, to: tuple[int, int]) -> Pilot:
        start = self.thing(wanted).centre
        return self.give(
            Press(wanted, start), Drag(wanted, to, (to[0] - start[0], to[1] - start[1])), Drop(wanted, to, None)
        ).tick()

    def key(self, *names: str) -> Pilot:
        for name in names:
            self.give(Back() if name == "escape" else Key(name)).tick()
        return self

    def type(self, text: str) -> Pilot:
        return self.give(*(Typed(letter) for letter in text)).tick()

    def swipe(self, direction: str) -> Pilot:
        return self.give(Swipe(direction)).tick()  # type: ignore[arg-type]

    def steer(self, x: float, y: float, seconds: float) -> Pilot:
        """Hold the arrows or the stick for a while."""
        self.give(Steer(x, y)).wait(seconds)
        return self.give(Steer(0.0, 0.0))

    def walk_to(self, wanted: str, most: int = 80) -> Pilot:
        """Bring the focus ring to a thing with Tab alone, as someone without a mouse does."""
        for _ in range(most):
            if self.focused == wanted:
                return self
            self.key("tab")
        raise AssertionError(f"{self.place}: Tab never comes to '{wanted}'; it shows {', '.join(self.ids())}")

    def press(self, *wanted: str) -> Pilot:
        """With the keyboard alone: to each thing with Tab, then Enter."""
        for name in wanted:
            self.walk_to(name).key("enter")
        return self

    # -- time and pictures

    def tick(self, count: int = 1) -> Pilot:
        for _ in range(count):
            self.theatre.tick()
        return self

    def wait(self, seconds: float) -> Pilot:
        return self.tick(round(seconds / STEP_S))

    def settle(self, longest_s: float = 30.0) -> float:
        """Let time pass until the place rests; the seconds that took. It must come to rest."""
        spent = self.theatre.settle(longest_s)
        assert spent < longest_s, f"{self.place} does not come to rest in {longest_s} s"
        return spent

    def draw(self) -> list[pygame.Rect]:
        """Draw what is damaged; the rectangles."""
        self.drawn = self.theatre.draw(self.canvas)
        return self.drawn

    def show(self) -> Pilot:
        """Draw everything."""
        self.scene.damage.add()
        self.draw()
        return self

    def picture(self, rect: tuple[int, int, int, int] | None = None) -> pygame.Surface:
        """All of the place as it is now, or a part of it."""
        self.show()
        return self.canvas.subsurface(rect).copy() if rect else self.canvas.copy()

    def frames_at_rest(self, ticks: int = 120) -> int:
        """How many pictures `ticks` steps present after the place came to rest."""
        self.settle()
        self.draw()
        shown = 0
        for _ in range(ticks):
            self.tick()
            shown += bool(self.draw())
        return shown


@contextmanager
def at_settings(pilot: Pilot, **settings: object) -> Iterator[Pilot]:
    """Change settings while a place is on, as the settings paper does, and put them back."""
    session = pilot.theatre.stage.session
    before = session.settings
    session.change(**settings)
    pilot.tick()
    try:
        yield pilot
    finally:
        session.settings = before
        pilot.tick()
