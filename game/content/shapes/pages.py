"""The shapes of book.yaml and of a chapter's files: pages, their texts, the walkthrough. Positions in picture px."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, RootModel, model_validator
from pydantic_core import PydanticCustomError

from game.content.shapes.base import (
    AssetId,
    Flag,
    FrozenMap,
    Id,
    Number,
    PageId,
    PlaceLink,
    Point,
    Rect,
    Shape,
    Words,
)
from game.content.shapes.motion import Motion


class BookCover(Shape):
    """book.yaml: the title, the chapters in reading order, and the place ids that links may name before they exist."""

    title: Words
    chapters: Annotated[tuple[Id, ...], Field(min_length=1)]
    not_built: tuple[str, ...] = ()


class Chapter(Shape):
    """chapter.yaml: a chapter and the names of its pages in reading order."""

    id: Id
    title: Words
    pages: Annotated[tuple[Id, ...], Field(min_length=1)]

    @property
    def page_ids(self) -> tuple[str, ...]:
        """The ids of its pages as the book names them: 'drenthe/pingo_grows'."""
        return tuple(f"{self.id}/{page}" for page in self.pages)


class Layer(Shape):
    """One full-width layer of a picture; parallax 0 (stands still) to 1 (moves most)."""

    asset: AssetId
    parallax: Annotated[Number, Field(ge=0, le=1)] = 0.0


class Sprite(Shape):
    """A part of a picture that can move: its anchor's place in px, the layer it stands in front of, shown at first?"""

    asset: AssetId
    at: Point
    after: AssetId | None = None
    shown: Flag = True


class Hotspot(Shape):
    """A place on the page that answers a tap: its rectangle (x, y, width, height), motion, sound and sources.

    With `turns` the tap turns the picture over, or back.
    """

    at: Rect
    does: tuple[Motion, ...] = ()
    sound: AssetId | None = None
    sources: tuple[Id, ...] = ()
    turns: Flag = False


class Lens(Shape):
    """A glass that the reader moves over the picture: what is seen through it is another layer, `asset`.

    `rim` is anchored in the middle of the glass, `at` is where that middle lies at first, `area` (x, y, width, height)
    where it may go; over one of the `spots` it says the sentence of the hotspot of that name.
    """

    asset: AssetId
    rim: AssetId
    at: Point
    radius: Annotated[Number, Field(gt=0)]
    area: Rect
    spots: FrozenMap[Rect] = Field(default_factory=dict)


class Link(Shape):
    """A way from a page to another place, at the edge or at a point of the picture."""

    to: PlaceLink
    at: Literal["left", "right"] | Point = "right"


class Face(Shape):
    """One side of a spread's picture: its layers, what moves, its hotspots, and the tone of the ground of its words.

    The picture is calm from its top down to `calm` px; words that need more stand on paper.
    """

    tone: Literal["light", "dark"]
    focus: Point
    calm: Annotated[Number, Field(ge=0)] = 552.0
    layers: Annotated[tuple[Layer, ...], Field(min_length=1)]
    sprites: FrozenMap[Sprite] = Field(default_factory=dict)
    arrive: tuple[Motion, ...] = ()
    hotspots: FrozenMap[Hotspot] = Field(default_factory=dict)


class OtherFace(Face):
    """What is seen when the picture is turned over, from `top` px down; what is above only changes its light."""

    top: Annotated[Number, Field(ge=0)] = 0.0


class Page(Face):
    """One spread: its picture, its links, and the sources of its Verhaal.

    With `over` the picture can be turned over: the left words are for this face, the right ones for the other.
    """

    id: PageId
    picture: Id
    light: Literal["past", "now"]
    over: OtherFace | None = None
    lens: Lens | None = None
    links: tuple[Link, ...] = ()
    sources: tuple[Id, ...]
    uses: tuple[Id, ...] = ()

    @property
    def faces(self) -> tuple[tuple[tuple[str, ...], Face], ...]:
        """Its one or two faces, each with the keys that lead to it."""
        return (((), self),) if self.over is None else (((), self), (("over",), self.over))

    @property
    def every_hotspot(self) -> Mapping[str, Hotspot]:
        """The hotspots of both faces; one that is on both has its own sources on each, and one sentence."""
        return {name: spot for _, face in self.faces for name, spot in face.hotspots.items()}

    @property
    def chapter(self) -> str:
        """The id of its chapter."""
        return self.id.partition("/")[0]

    @property
    def name(self) -> str:
        """Its id within its chapter."""
        return self.id.partition("/")[2]


class Coaster(Shape):
    """What stands on Mo's coaster after this spread: `crossed` is struck through before `shown`; both may be empty."""

    shown: str = ""
    crossed: str = ""


class TitleSprite(Sprite):
    """A sprite of the title picture, and what it does again and again."""

    idle: tuple[Motion, ...] = ()


def _idle(sprites: Any) -> Any:
    """A sprite's own motions need not name it, and one motion need not be a list."""
    if not isinstance(sprites, dict):
        return sprites
    told = {}
    for name, one in sprites.items():
        idle = one.get("idle", []) if isinstance(one, dict) else []
        motions = idle if isinstance(idle, list) else [idle]
        named = [{"sprite": name, **motion} if isinstance(motion, dict) else motion for motion in motions]
        told[name] = {**one, "idle": named} if isinstance(one, dict) else one
    return told


class TitlePicture(Shape):
    """title.yaml: the title's layers, its sprites, and the place of the subtitle in screen px."""

    layers: Annotated[tuple[Layer, ...], Field(min_length=1)]
    sprites: Annotated[FrozenMap[TitleSprite], BeforeValidator(_idle)] = Field(default_factory=dict)
    subtitle: Point = (300, 900)


class PageText(Shape):
    """The words of a spread in one language, with their marks (see marked_text): one line is one paragraph."""

    title: str
    left: str
    right: str
    depth: str
    coaster: Coaster = Coaster()
    alt: str
    hotspots: FrozenMap[str] = Field(default_factory=dict)


class Step(Shape):
    """One step of a walkthrough: on page `at` the reader taps a hotspot, follows a link, or turns the page."""

    at: PageId
    tap: Id | None = None
    follow: PlaceLink | None = None
    turn: Literal["next", "back"] | None = None

    @model_validator(mode="after")
    def _one_deed(self) -> Step:
        if sum(deed is not None for deed in (self.tap, self.follow, self.turn)) != 1:
            raise PydanticCustomError("S012", "a step asks for one of tap, follow and turn")
        return self


class Walkthrough(RootModel[tuple[Step, ...]]):
    """walkthrough.yaml: the steps of one way through a chapter."""
