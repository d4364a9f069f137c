"""A round glass that a reader moves over a picture: through it another layer of the same picture is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from scenes.view.library import Library

if TYPE_CHECKING:
    from game.content.shapes.pages import Lens

NUDGE_PX = 48


class Glass:
    """Where the lens of a page lies now, in px of the picture."""

    def __init__(self, library: Library, lens: Lens) -> None:
        self.library, self.lens = library, lens
        self.at = (round(lens.at[0]), round(lens.at[1]))
        self._image: pygame.Surface | None = None
        self._image_at: tuple[int, int] | None = None

    @property
    def rect(self) -> pygame.Rect:
        """All that is drawn of it."""
        return self._disc().union(self.library.picture(self.lens.rim).rect_at(self.at))

    def _disc(self) -> pygame.Rect:
        radius = round(self.lens.radius)
        return pygame.Rect(self.at[0] - radius, self.at[1] - radius, 2 * radius, 2 * radius)

    def move(self, dx: int, dy: int) -> bool:
        """Slide it, inside its area; True when it moved."""
        x, y, w, h = self.lens.area
        before = self.at
        self.at = (round(min(x + w, max(x, self.at[0] + dx))), round(min(y + h, max(y, self.at[1] + dy))))
        return self.at != before

    def over(self) -> str | None:
        """The spot that lies under the middle of the glass."""
        for name, spot in self.lens.spots.items():
            if pygame.Rect([round(part) for part in spot]).collidepoint(self.at):
                return name
        return None

    def assets(self) -> tuple[str, str]:
        return (self.lens.asset, self.lens.rim)

    def draw(self, canvas: pygame.Surface) -> None:
        if canvas.get_clip().colliderect(self.rect):
            canvas.blit(self._seen(), self._disc())
            self.library.blit(canvas, self.lens.rim, self.at)

    def _seen(self) -> pygame.Surface:
        """What is seen through the glass where it lies; looked through once for each place."""
        if self._image is None:
            self._image = pygame.Surface(self._disc().size, pygame.SRCALPHA)
        if self._image_at != self.at:
            disc, under, self._image_at = self._disc(), self.library.picture(self.lens.asset), self.at
            left, top = under.rect_at((0, 0)).topleft
            self._image.fill((0, 0, 0, 0))
            self._image.blit(under.surface, (0, 0), disc.move(-left, -top))
            self._image.blit(self._round(disc.w), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return self._image

    def _round(self, width: int) -> pygame.Surface:
        key = ("glass", (width, width))
        if key not in self.library.cuts:
            large = pygame.Surface((2 * width, 2 * width), pygame.SRCALPHA)
            pygame.draw.circle(large, "white", (width, width), width - 2)
            self.library.cuts[key] = pygame.transform.smoothscale(large, (width, width)).convert_alpha()
        return self.library.cuts[key]
