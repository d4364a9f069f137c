"""A painted picture that lives: layers that slide apart, sprites that move between them. Knows shapes, no page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

import pygame

from scenes.view.library import Library
from scenes.view.motion import Performance, Puppet

if TYPE_CHECKING:
    from game.content.shapes.motion import Motion

ARRIVE_S = 0.9
MOST_SLIDE_PX = 44
STANDS_STILL = 0.3
"""Layers of this parallax and less do not slide."""


class Layer(Protocol):
    """A full-width layer: its asset, and how far it slides, 0 (not) to 1 (most)."""

    @property
    def asset(self) -> str: ...
    @property
    def parallax(self) -> float: ...


class Sprite(Protocol):
    """What can move: its asset, its place, the layer that it stands in front of, whether it is seen at first."""

    @property
    def asset(self) -> str: ...
    @property
    def at(self) -> tuple[float, float]: ...
    @property
    def after(self) -> str | None: ...
    @property
    def shown(self) -> bool: ...


class LivingPicture:
    """Layers and sprites of one picture. `at` is the picture's corner on the canvas."""

    def __init__(
        self,
        library: Library,
        layers: Sequence[Layer],
        sprites: Mapping[str, Sprite],
        *,
        still: bool,
        at: tuple[int, int] = (0, 0),
    ) -> None:
        self.library = library
        self.layers = layers
        self.sprites = sprites
        self.at = at
        self._after: dict[str | None, list[str]] = {}
        for name, sprite in sprites.items():
            self._after.setdefault(sprite.after, []).append(name)
        frames = {name: int(library.manifest.get(s.asset, {}).get("frames", 1)) for name, s in sprites.items()}
        self.performance = Performance(
            {name: Puppet(frames[name], shown=s.shown) for name, s in sprites.items()}, still
        )
        self._arriving_s = 0.0
        self._slide_from = 0
        self._still: pygame.Surface | None = None
        """All of it as it stands now, while nothing moves."""

    def assets(self) -> tuple[str, ...]:
        return tuple(layer.asset for layer in self.layers) + tuple(sprite.asset for sprite in self.sprites.values())

    def arrive(self, side: int) -> None:
        """Slide the layers to their places from the right (1) or the left (-1); 0 stands at once."""
        self._still = None
        if not self.performance.still and side:
            self._arriving_s, self._slide_from = ARRIVE_S, side * MOST_SLIDE_PX

    def perform(self, motions: Sequence[Motion]) -> list[pygame.Rect]:
        """Begin motions; gives what must be drawn again now."""
        self._still = None
        # here and not above: the shapes bring pydantic with them, and the first picture does not wait for that
        from game.content.shapes.motion import timed

        return [self.rect_of(name) for name in self.performance.start(timed(motions))]

    def be_still(self, still: bool) -> None:
        """Reduced motion: what moves now is at its end at once. Without it motions run again from the next one on."""
        self.performance.still = still
        if still and self.moving():
            self._still = None
            self.performance.finish()
            self._arriving_s = 0.0

    def moving(self) -> bool:
        return self._arriving_s > 0 or self.performance.running()

    def update(self, dt_s: float) -> Iterable[pygame.Rect]:
        """Rectangles that changed."""
        before = {name: self.rect_of(name) for name in self.sprites} if self.performance.running() else {}
        changed = self.performance.update(dt_s)
        if self._arriving_s > 0:
            self._arriving_s = max(0.0, self._arriving_s - dt_s)
            return [self._sliding_rect()]
        return [before[name].union(self.rect_of(name)) if name in before else self.rect_of(name) for name in changed]

    def _slid(self, layer: Layer) -> int:
        """How far a layer is aside now: what is far stands still, so that only a part is drawn anew."""
        share = self._arriving_s / ARRIVE_S
        near = max(0.0, layer.parallax - STANDS_STILL) / (1 - STANDS_STILL)
        return round(self._slide_from * share * share * (3 - 2 * share) * near)

    def _sliding_rect(self) -> pygame.Rect:
        """All that slides while layers arrive: the near layers and the sprites before them."""
        covered: list[pygame.Rect] = []
        for layer in self.layers:
            if layer.parallax > STANDS_STILL:
                picture = self.library.picture(layer.asset)
                seen = self.library.layer(layer.asset).rect
                covered.append(seen.move(picture.rect_at(self.at).topleft))
                covered += [self.rect_of(name) for name in self._after.get(layer.asset, ())]
        if not covered:
            return pygame.Rect(*self.at, 0, 0)
        return covered[0].unionall(covered[1:]).inflate(2 * MOST_SLIDE_PX, 0)

    def rect_of(self, name: str) -> pygame.Rect:
        """Where a sprite is on the canvas now."""
        sprite, puppet = self.sprites[name], self.performance.puppets[name]
        picture = self.library.picture(sprite.asset)
        place = (self.at[0] + sprite.at[0] + puppet.dx, self.at[1] + sprite.at[1] + puppet.dy)
        return picture.rect_at(place)

    def bake(self, size: tuple[int, int]) -> bool:
        """Make one picture of `size` px of what stands still now, to be drawn at once; False when there is no need."""
        if self.moving() or self._still is not None:
            return False
        still = pygame.Surface(size).convert()
        self._compose(still)
        self._still = still
        return True

    def is_baked(self) -> bool:
        return self._still is not None

    def draw(self, canvas: pygame.Surface) -> None:
        if self._still is not None:
            canvas.blit(self._still, self.at)
        else:
            self._compose(canvas)

    def _compose(self, canvas: pygame.Surface) -> None:
        self._draw_sprites(canvas, None, 0)
        for layer in self.layers:
            dx = self._slid(layer)
            picture = self.library.picture(layer.asset)
            self.library.layer(layer.asset).blit(canvas, picture.rect_at((self.at[0] + dx, self.at[1])).topleft)
            self._draw_sprites(canvas, layer.asset, dx)

    def _draw_sprites(self, canvas: pygame.Surface, layer: str | None, dx: int) -> None:
        for name in self._after.get(layer, ()):
            puppet = self.performance.puppets[name]
            if puppet.shown:
                picture = self.library.picture(self.sprites[name].asset)
                canvas.blit(picture.frame(puppet.frame), self.rect_of(name).move(dx, 0).topleft)
