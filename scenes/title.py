"""The title: something moves, a tap anywhere begins, and five doors lead straight in. Only when calm is on it rests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import pygame
import yaml

from game.places import Place
from scenes.inputs import Back, Input, Key, Placed, Swipe, Tap
from scenes.scene import CANVAS_SIZE, Push, Quit, Scene, Transition
from scenes.stage import Stage
from scenes.view.picture import LivingPicture
from scenes.view.slips import draw_slip
from scenes.view.text import draw_line
from scenes.view.theme import CREAM, INK, SAND
from scenes.view.widgets import Look, disc, draw_button, plank

if TYPE_CHECKING:
    from game.content.shapes.motion import Motion

DOORS = (("atlas", "atlas"), ("book", "story"), ("descent", "descend"), ("cards", "people"), ("cabinet", "cabinet"))
DOOR_FIRST, DOOR_STEP, DOOR_Y = 1172, 156, 970
DOOR_LABEL_Y = 1050
PAUSE_S = 3.0
PROMPT_TOP, PROMPT_HEIGHT = 970, 84
SUBTITLE_STEP = 48
DESCENT = Place("descent", "raised_bog")


@dataclass(frozen=True)
class TitleLayer:
    asset: str
    parallax: float = 0.0


@dataclass(frozen=True)
class TitleSprite:
    asset: str
    at: tuple[float, float]
    after: str | None = None
    shown: bool = True


@dataclass(frozen=True)
class FirstPicture:
    """What story/title.yaml shows before the book is read and checked: layers, sprites, the subtitle's place."""

    layers: tuple[TitleLayer, ...]
    sprites: Mapping[str, TitleSprite]
    subtitle: tuple[int, int]

    @classmethod
    def read(cls, path: Path) -> FirstPicture:
        with path.open("rb") as stream:
            entry = yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        sprites = {
            name: TitleSprite(one["asset"], (one["at"][0], one["at"][1]), one.get("after"), one.get("shown", True))
            for name, one in entry.get("sprites", {}).items()
        }
        layers = tuple(TitleLayer(one["asset"]) for one in entry["layers"])
        x, y = entry.get("subtitle", (300, 900))
        return cls(layers, sprites, (int(x), int(y)))


class TitleScene(Scene):
    enter_without_focus: ClassVar[bool] = True

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.shape = FirstPicture.read(stage.story / "title.yaml")
        calm, shape = stage.settings.calm, self.shape
        self.picture = LivingPicture(stage.library, shape.layers, shape.sprites, still=calm, size=CANVAS_SIZE)
        self._pause_s = 1.0
        self._lay_out()

    def _lay_out(self) -> None:
        other = "English" if self.stage.language == "nl" else "Nederlands"
        self.buttons = [
            disc(door, (DOOR_FIRST + number * DOOR_STEP, DOOR_Y), icon) for number, (door, icon) in enumerate(DOORS)
        ]
        self.buttons.append(plank("language", (1560, 36, 324, 88), other, "plum", icon="language"))
        self.buttons.append(disc("settings", (1484, 80), "settings"))

    def refresh(self) -> None:
        self.picture.be_still(self.stage.settings.calm)
        self._lay_out()
        super().refresh()

    def layout(self) -> tuple[Placed, ...]:
        everywhere = Placed("begin", (0, 0, 1920, 1080), focusable=False)
        return (everywhere, *(button.placed() for button in self.buttons))

    def first_focus(self) -> str | None:
        return "atlas"

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Tap("language"):
                self.stage.session.change(language="en" if self.stage.language == "nl" else "nl")
            case Tap("settings"):
                return Push(Place("settings"))
            case Tap("book"):
                return Push(self._book_place())
            case Tap("descent"):
                return Push(DESCENT)
            case Tap(door) if door in {name for name, _ in DOORS}:
                return Push(Place(door))
            case Tap() | Swipe() | Key("enter") | Key("space"):
                return Push(Place("atlas"))
            case Back():
                return Quit()
        return None

    def _book_place(self) -> Place:
        """Where the reader was: at the ribbon, else the page that was open last, else the first spread."""
        first = self.stage.book.chapters[0].page_ids[0]
        page = self.stage.reader.resume_page or first
        return Place("book", page if page in self.stage.book.pages else first)

    def resting(self) -> bool:
        return self.stage.settings.calm

    def update(self, dt_s: float) -> Transition | None:
        if self.stage.settings.calm:
            return None
        if not self.picture.moving():
            self._pause_s -= dt_s
            if self._pause_s <= 0:
                self._pause_s = PAUSE_S
                for rect in self.picture.perform(self._idle()):
                    self.damage.add(rect)
            return None
        for rect in self.picture.update(dt_s):
            self.damage.add(rect)
        return None

    def _idle(self) -> tuple[Motion, ...]:
        """What the sprites do again and again, as the book has it."""
        title = self.stage.book.title_picture
        return () if title is None else tuple(motion for sprite in title.sprites.values() for motion in sprite.idle)

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        self.picture.draw(canvas)
        self.stage.library.blit(canvas, f"title/name/{self.stage.language}", (0, 0))
        x, y = self.shape.subtitle
        for number, line in enumerate(self.stage.say("title.subtitle").split("|")):
            draw_line(canvas, look.theme, line.strip(), "written", (x, y + number * SUBTITLE_STEP), SAND, shrink=0.92)
        for button in self.buttons:
            draw_button(canvas, look, button)
        for number, (door, _) in enumerate(DOORS):
            centre = (DOOR_FIRST + number * DOOR_STEP, DOOR_LABEL_Y)
            label = self.stage.say(f"title.{door}")
            draw_line(canvas, look.theme, label, "button", centre, CREAM, "centre", shrink=0.84, most=DOOR_STEP - 12)
        self._draw_prompt(canvas, look)

    def _draw_prompt(self, canvas: pygame.Surface, look: Look) -> None:
        """A gold slip that says how to begin, under the subtitle."""
        words, left = self.stage.say("title.begin"), self.shape.subtitle[0]
        rect = (left, PROMPT_TOP, look.theme.font("button").size(words)[0] + 132, PROMPT_HEIGHT)
        draw_slip(canvas, look, rect, "gold")
        middle = PROMPT_TOP + PROMPT_HEIGHT // 2
        look.library.blit(canvas, "icon/tap/plum", (left + 52, middle))
        draw_line(canvas, look.theme, words, "button", (left + 98, middle), INK)

    def preloads(self) -> Iterable[str]:
        yield from ("atlas/map", "ui/board", "ui/wood")
