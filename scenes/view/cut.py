"""Any size from one painted master: planks are cut in two parts, papers in four, so that the brushwork stays true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from scenes.view.shelf import bytes_of

if TYPE_CHECKING:
    from scenes.view.library import Picture

PLANK_RIGHT = 80
PAPER_EDGE = 72
LEAST_CORE_PX = 120
LEAST_MIDDLE = 16
"""What a low master keeps between its edges, so that what is repeated does not show as stripes."""
BAND_PX = 24


@dataclass(frozen=True)
class Cutout:
    """A picture in parts that lie side by side, each with its place: an opaque core costs a quarter of a clear one."""

    parts: tuple[tuple[pygame.Surface, tuple[int, int]], ...]

    @property
    def rect(self) -> pygame.Rect:
        """What the parts cover together."""
        rects = [pygame.Rect(at, part.get_size()) for part, at in self.parts]
        return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)

    @property
    def bytes(self) -> int:
        return sum(bytes_of(part) for part, _ in self.parts)

    def blit(self, canvas: pygame.Surface, at: tuple[int, int]) -> None:
        canvas.blits([(part, (at[0] + x, at[1] + y)) for part, (x, y) in self.parts], doreturn=False)


def opaque_core(picture: Picture) -> pygame.Surface | None:
    """The middle of a master inside its torn edges, where all of it is opaque; None where it is not."""
    rect = picture.surface.get_rect().inflate(-2 * PAPER_EDGE, -2 * PAPER_EDGE)
    clear = bool(picture.surface.get_flags() & pygame.SRCALPHA)
    if not clear or rect.w <= 0 or rect.h <= 0 or not _opaque(picture.surface.subsurface(rect)):
        return None
    return picture.surface.subsurface(rect).convert()


def paper_cutout(picture: Picture, core: pygame.Surface | None, size: tuple[int, int]) -> Cutout:
    """A paper of any size in parts: edges and corners of the master, its opaque core where there is room for one."""
    inner = pygame.Rect((0, 0), size).inflate(-2 * PAPER_EDGE, -2 * PAPER_EDGE)
    if core is None or min(inner.size) < LEAST_CORE_PX:
        return Cutout(((cut_paper(picture, size), (0, 0)),))
    middle = pygame.Surface(inner.size).convert()
    for y in range(0, inner.h, core.get_height()):
        for x in range(0, inner.w, core.get_width()):
            middle.blit(core, (x, y))
    edges = (
        pygame.Rect(0, 0, size[0], inner.top),
        pygame.Rect(0, inner.bottom, size[0], size[1] - inner.bottom),
        pygame.Rect(0, inner.top, inner.left, inner.h),
        pygame.Rect(inner.right, inner.top, size[0] - inner.right, inner.h),
    )
    parts = ((_cut_part(picture, size, edge), edge.topleft) for edge in edges)
    return Cutout(((middle, inner.topleft), *parts))


def layer_cutout(picture: pygame.Surface) -> Cutout:
    """The parts of a full-width layer: what is clear above is left out, what is opaque to its foot costs less."""
    if not picture.get_flags() & pygame.SRCALPHA:
        return Cutout(((picture, (0, 0)),))
    seen = picture.get_bounding_rect()
    opaque_from = seen.bottom
    while opaque_from - BAND_PX >= seen.top and _opaque(
        picture.subsurface((seen.left, opaque_from - BAND_PX, seen.width, BAND_PX))
    ):
        opaque_from -= BAND_PX
    above = pygame.Rect(seen.left, seen.top, seen.width, opaque_from - seen.top)
    below = pygame.Rect(seen.left, opaque_from, seen.width, seen.bottom - opaque_from)
    parts = [(picture.subsurface(above), above.topleft)] if above.h and above.w else []
    if below.h and below.w:
        parts.append((picture.subsurface(below).convert(), below.topleft))
    return Cutout(tuple(parts))


def _opaque(picture: pygame.Surface) -> bool:
    return pygame.mask.from_surface(picture, 254).count() == picture.get_width() * picture.get_height()


def cut_plank(picture: Picture, width: int) -> pygame.Surface:
    """A plank whose whole picture (with its margins) is `width` px: the left part and the last 80 px of the master."""
    full_width, height = picture.size
    width = max(2 * PLANK_RIGHT, min(width, full_width))
    cut = _empty(picture, (width, height))
    cut.blit(picture.surface, (0, 0), (0, 0, width - PLANK_RIGHT, height))
    cut.blit(picture.surface, (width - PLANK_RIGHT, 0), (full_width - PLANK_RIGHT, 0, PLANK_RIGHT, height))
    return cut


def cut_paper(picture: Picture, size: tuple[int, int]) -> pygame.Surface:
    """A paper of any size: the master's edges and corners, its middle cut short or repeated."""
    return _cut_part(picture, size, pygame.Rect((0, 0), size))


def _cut_part(picture: Picture, size: tuple[int, int], part: pygame.Rect) -> pygame.Surface:
    """What stands in one part of a paper of this size."""
    full_w, full_h = picture.size
    cut = _empty(picture, part.size)
    for y, from_y, height in _pieces(size[1], full_h):
        for x, from_x, width in _pieces(size[0], full_w):
            if part.colliderect((x, y, width, height)):
                cut.blit(picture.surface, (x - part.x, y - part.y), (from_x, from_y, width, height))
    return cut


def _pieces(wanted: int, full: int) -> list[tuple[int, int, int]]:
    """(target, source, length) of the stretches that make `wanted` px out of a master of `full` px."""
    edge = min(PAPER_EDGE, wanted // 2, max((full - LEAST_MIDDLE) // 2, (full - 1) // 3))
    pieces, at = [(0, 0, edge)], edge
    while at < wanted - edge:
        length = min(full - 2 * edge, wanted - edge - at)
        pieces.append((at, edge, length))
        at += length
    return [*pieces, (wanted - edge, full - edge, edge)]


def _empty(picture: Picture, size: tuple[int, int]) -> pygame.Surface:
    if picture.surface.get_flags() & pygame.SRCALPHA:
        return pygame.Surface(size, pygame.SRCALPHA).convert_alpha()
    return pygame.Surface(size).convert()
