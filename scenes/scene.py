"""What a scene is, and how one scene leads to another. Owns no window and no clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import pygame

from game.places import Place
from scenes.inputs import Input, Placed
from scenes.view.rects import gathered

if TYPE_CHECKING:
    from scenes.stage import Stage

CANVAS_SIZE = (1920, 1080)
STEP_S = 1 / 60
MOST_DAMAGE_RECTS = 8


@dataclass(frozen=True)
class Push:
    """Open a place on top; Pop returns to exactly where one was."""

    place: Place


@dataclass(frozen=True)
class Replace:
    place: Place


@dataclass(frozen=True)
class Pop:
    pass


@dataclass(frozen=True)
class Home:
    """Leave everything and show the title."""


@dataclass(frozen=True)
class Quit:
    pass


Transition = Push | Replace | Pop | Home | Quit


class Damage:
    """The parts of the canvas that must be drawn again. Empty means: present nothing."""

    def __init__(self) -> None:
        self.rects: list[pygame.Rect] = []
        self.whole = True

    def add(self, rect: pygame.Rect | tuple[int, int, int, int] | None = None) -> None:
        """Mark a rectangle, or everything when none is given."""
        if rect is None:
            self.whole = True
        else:
            clipped = pygame.Rect(rect).inflate(4, 4).clip((0, 0, *CANVAS_SIZE))
            if clipped.width and clipped.height:
                self.rects.append(clipped)

    def take(self) -> list[pygame.Rect]:
        """All that is marked, in few rectangles; afterwards nothing is marked."""
        rects, whole = self.rects, self.whole
        self.rects, self.whole = [], False
        if whole:
            return [pygame.Rect(0, 0, *CANVAS_SIZE)]
        return _merged(rects)

    def __bool__(self) -> bool:
        return self.whole or bool(self.rects)


def _merged(rects: list[pygame.Rect]) -> list[pygame.Rect]:
    merged = gathered(rects)
    return [merged[0].unionall(merged[1:])] if len(merged) > MOST_DAMAGE_RECTS else merged


SMALL_PICTURES = ("icon/", "ui/disc/", "ui/flag/", "ui/slider/", "ui/cross", "ui/tick")
"""What any place may show the next moment: together a few megabytes."""


class Scene:
    """One place on the canvas. Subclasses get all they need by `__init__` and answer with transitions.

    `draw` may draw everything each time: the app sets the clip to what is damaged, so only that costs.
    """

    grabs_keys: ClassVar[frozenset[str]] = frozenset()
    """Key names that go to the scene as Key or Steer instead of moving the focus."""
    grabs_steering: ClassVar[bool] = False
    """True while arrows and stick come as Steer."""
    arrows_without_focus: ClassVar[bool] = False
    """True when arrows mean something to the scene itself while no focus ring is shown (pages turn)."""
    enter_without_focus: ClassVar[bool] = False
    """True when Enter means something to the scene itself while no focus ring is shown."""
    types_text: bool = False
    """True while letters come as Typed."""
    covered: tuple[pygame.Rect, ...] = ()
    """Where something lay over the scene when it was last drawn: focus ring, notices."""
    left_focus: str | None = None
    """What had the focus when another scene was opened over this one."""

    def __init__(self, stage: Stage, place: Place) -> None:
        self.stage = stage
        self.place = place
        self.damage = Damage()

    def layout(self) -> tuple[Placed, ...]:
        """What can be touched now, later things on top."""
        return ()

    def handle(self, given: Input) -> Transition | None:
        return None

    def update(self, dt_s: float) -> Transition | None:
        return None

    def draw(self, canvas: pygame.Surface) -> None:
        raise NotImplementedError

    def resting(self) -> bool:
        """True when `update` has nothing to do until the next input: then no frames are made."""
        return True

    def pointed(self, wanted: str | None) -> None:
        """A finger holds this thing down, the mouse lies on it, or the focus ring is round it; None when none."""

    def refresh(self) -> None:
        """Language, level or settings changed, or this scene came back on top: lay out and draw anew."""
        self.damage.add()

    def leave(self) -> None:
        """The scene goes away; stop what sounds."""

    def preloads(self) -> Iterable[str]:
        """Assets that the reader may want next; loaded one by one in quiet moments."""
        return ()

    def prepares_for(self) -> object:
        """What is being prepared for: when it becomes another, `prepare` begins anew."""
        return self.place

    def prepare(self) -> Iterator[None]:
        """What can be done in quiet moments for what comes next, a short step at a time."""
        library = self.stage.library
        for _ in library.preload(self.preloads()):
            yield
        for _ in library.preload(asset for asset in library.manifest if asset.startswith(SMALL_PICTURES)):
            yield

    def first_focus(self) -> str | None:
        return None
