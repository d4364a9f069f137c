"""A painted picture that lives: layers that slide apart, sprites that move between them. Knows shapes, no page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

import pygame

from game.motion import Performance, Puppet
from scenes.view.library import Library
from scenes.view.opaque import opaque
from scenes.view.rects import gathered

if TYPE_CHECKING:
    from game.content.shapes.motion import Motion

SPREAD_SIZE = (1920, 952)
ARRIVE_S = 0.9
MOST_SLIDE_PX = 44
MUCH_SHARE = 0.25
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
    """Layers and sprites of one picture, kept as one sheet on which only what moved is laid anew."""

    def __init__(
        self,
        library: Library,
        layers: Sequence[Layer],
        sprites: Mapping[str, Sprite],
        *,
        still: bool,
        size: tuple[int, int] = SPREAD_SIZE,
    ) -> None:
        self.library = library
        self.layers = layers
        self.sprites = sprites
        self.size = size
        self._after: dict[str | None, list[str]] = {}
        for name, sprite in sprites.items():
            self._after.setdefault(sprite.after, []).append(name)
        frames = {name: int(library.manifest.get(s.asset, {}).get("frames", 1)) for name, s in sprites.items()}
        self.performance = Performance(
            {name: Puppet(frames[name], shown=s.shown) for name, s in sprites.items()}, still
        )
        self._arriving_s = 0.0
        self._slide_from = 0
        self._sheet: pygame.Surface | None = None
        self._stale: list[pygame.Rect] = []
        """What has moved since the sheet was laid."""

    def assets(self) -> tuple[str, ...]:
        return tuple(layer.asset for layer in self.layers) + tuple(sprite.asset for sprite in self.sprites.values())

    def arrive(self, side: int) -> None:
        """Slide the layers to their places from the right (1) or the left (-1); 0 stands at once."""
        slides = (ARRIVE_S, side * MOST_SLIDE_PX)
        if not self.performance.still and side and slides != (self._arriving_s, self._slide_from):
            self._arriving_s, self._slide_from = slides
            self._spoil(self._sliding_rects())

    def perform(self, motions: Sequence[Motion]) -> list[pygame.Rect]:
        """Begin motions; gives what must be drawn again now."""
        # here and not above: the shapes bring pydantic with them, and the first picture does not wait for that
        from game.content.shapes.motion import timed

        before = {name: self.rect_of(name) for name in self.sprites}
        moved = self.performance.start(timed(motions))
        return self._moved(before, moved)

    def be_still(self, still: bool) -> None:
        """Reduced motion: what moves now is at its end at once. Without it motions run again from the next one on."""
        self.performance.still = still
        if still and self.moving():
            self._sheet = None
            self.performance.finish()
            self._arriving_s = 0.0

    def begin_again(self) -> None:
        """Everything as at first: nothing has moved yet."""
        before = {name: self.rect_of(name) for name in self.sprites}
        if self._arriving_s > 0:
            self._spoil(self._sliding_rects())
            self._arriving_s = 0.0
        self._moved(before, self.performance.begin_again({name: one.shown for name, one in self.sprites.items()}))

    def moving(self) -> bool:
        return self._arriving_s > 0 or self.performance.running()

    def update(self, dt_s: float) -> Iterable[pygame.Rect]:
        """Rectangles that changed."""
        before = {name: self.rect_of(name) for name in self.sprites} if self.performance.running() else {}
        changed = self.performance.update(dt_s)
        if self._arriving_s > 0:
            self._arriving_s = max(0.0, self._arriving_s - dt_s)
            slid = self._sliding_rects()
            self._spoil(slid)
            return [*slid, *self._moved(before, changed)]
        return self._moved(before, changed)

    def _moved(self, before: Mapping[str, pygame.Rect], names: Iterable[str]) -> list[pygame.Rect]:
        """What must be laid anew: where sprites were and where they are."""
        rects = [before[name].union(self.rect_of(name)) for name in names]
        self._spoil(rects)
        return rects

    def _spoil(self, rects: Iterable[pygame.Rect]) -> None:
        """These parts of the sheet, if there is one, do not show the picture any more."""
        if self._sheet is not None:
            self._stale = gathered([*self._stale, *rects])

    def _slid(self, layer: Layer) -> int:
        """How far a layer is aside now: what is far stands still, so that only a part is drawn anew."""
        share = self._arriving_s / ARRIVE_S
        near = max(0.0, layer.parallax - STANDS_STILL) / (1 - STANDS_STILL)
        return round(self._slide_from * share * share * (3 - 2 * share) * near)

    def _sliding_rects(self) -> list[pygame.Rect]:
        """All that slides while layers arrive: the near layers and the sprites before them."""
        covered: list[pygame.Rect] = []
        for layer in self.layers:
            if layer.parallax > STANDS_STILL:
                covered.append(self.library.layer(layer.asset).rect)
                covered += [self.rect_of(name) for name in self._after.get(layer.asset, ())]
        whole = pygame.Rect(0, 0, *self.size)
        return gathered(rect.inflate(2 * MOST_SLIDE_PX, 0).clip(whole) for rect in covered)

    def rect_of(self, name: str) -> pygame.Rect:
        """Where a sprite is on the canvas now."""
        sprite, puppet = self.sprites[name], self.performance.puppets[name]
        picture = self.library.picture(sprite.asset)
        return picture.rect_at((sprite.at[0] + puppet.dx, sprite.at[1] + puppet.dy))

    def compose(self) -> bool:
        """Bring the sheet up to date; False when it is."""
        if self._sheet is None:
            self._sheet = opaque(self.size)
            self._stale = [self._sheet.get_rect()]
        stale, self._stale = gathered(self._stale), []
        for rect in stale:
            self._sheet.set_clip(rect)
            self._lay(self._sheet)
        return bool(stale)

    def flat(self) -> pygame.Surface:
        """All of it as it stands now; a look, not a copy."""
        self.compose()
        assert self._sheet is not None
        return self._sheet

    def draw(self, canvas: pygame.Surface) -> None:
        """While much of it moves it is laid where it is seen: the sheet would be another copy of each frame."""
        stale = sum(rect.w * rect.h for rect in self._stale)
        if self._sheet is None or stale > MUCH_SHARE * self.size[0] * self.size[1]:
            self._lay(canvas)
        else:
            canvas.blit(self.flat(), (0, 0))

    def _lay(self, canvas: pygame.Surface) -> None:
        """Layer after layer, each only down to where the layers before it hide all."""
        clip = canvas.get_clip()
        layers = [self.library.layer(layer.asset) for layer in self.layers]
        hidden_from = [self.size[1]]
        for cutout in reversed(layers):
            hidden_from.insert(0, min(hidden_from[0], max(0, cutout.opaque_from)))
        canvas.set_clip(clip.clip((0, 0, clip.right, hidden_from[0])))
        # what the first layer leaves open is dark, and not what stood here before
        canvas.fill("black", (0, 0, self.size[0], hidden_from[0]))
        self._lay_sprites(canvas, None, 0)
        for layer, cutout, bottom in zip(self.layers, layers, hidden_from[1:], strict=True):
            canvas.set_clip(clip.clip((0, 0, clip.right, bottom)))
            dx = self._slid(layer)
            cutout.blit(canvas, (dx, 0))
            self._lay_sprites(canvas, layer.asset, dx)
        canvas.set_clip(clip)

    def _lay_sprites(self, canvas: pygame.Surface, layer: str | None, dx: int) -> None:
        clip = canvas.get_clip()
        for name in self._after.get(layer, ()):
            puppet = self.performance.puppets[name]
            if puppet.shown:
                rect = self.rect_of(name).move(dx, 0)
                if clip.colliderect(rect):
                    picture = self.library.picture(self.sprites[name].asset)
                    canvas.blit(picture.frame(puppet.frame), rect.topleft)
