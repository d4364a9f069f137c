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
BAND_PX = 24


@dataclass(frozen=True)
class Cutout:
    """A picture in parts that lie side by side, each with its place: an opaque core costs a quarter of a clear one."""

    parts: tuple[tuple[pygame.Surface, tuple[int, int]], ...]

    @property
    def bytes(self) -> int:
        return sum(bytes_of(part) for part, _ in self.parts)

    def blit(self, canvas: pygame.Surface, at: tuple[int, int]) -> None:
        canvas.blits([(part, (at[0] + x, at[1] + y)) for part, (x, y) in self.parts], doreturn=False)


def cutout_of(picture: pygame.Surface) -> Cutout:
    """The parts of a picture: an opaque core inside its torn edges, where it is large enough and has one."""
    width, height = picture.get_size()
    core = picture.get_rect().inflate(-2 * PAPER_EDGE, -2 * PAPER_EDGE)
    clear = bool(picture.get_flags() & pygame.SRCALPHA)
    if not clear or min(core.size) < LEAST_CORE_PX or not _opaque(picture.subsurface(core)):
        return Cutout(((picture, (0, 0)),))
    edges = (
        pygame.Rect(0, 0, width, core.top),
        pygame.Rect(0, core.bottom, width, height - core.bottom),
        pygame.Rect(0, core.top, core.left, core.height),
        pygame.Rect(core.right, core.top, width - core.right, core.height),
    )
    whole = [(picture.subsurface(core).convert(), core.topleft)]
    return Cutout((*whole, *((picture.subsurface(edge).copy(), edge.topleft) for edge in edges)))


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
    full_w, full_h = picture.size
    cut = _empty(picture, size)
    for y, from_y, height in _pieces(size[1], full_h):
        for x, from_x, width in _pieces(size[0], full_w):
            cut.blit(picture.surface, (x, y), (from_x, from_y, width, height))
    return cut


def _pieces(wanted: int, full: int) -> list[tuple[int, int, int]]:
    """(target, source, length) of the stretches that make `wanted` px out of a master of `full` px."""
    edge = min(PAPER_EDGE, wanted // 2, (full - 1) // 2)
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
