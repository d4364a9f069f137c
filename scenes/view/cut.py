"""Any size from one painted master: planks are cut in two parts, papers in four, so that the brushwork stays true."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from scenes.view.opaque import as_opaque, opaque
from scenes.view.shelf import bytes_of

if TYPE_CHECKING:
    from scenes.view.library import Picture

PLANK_RIGHT = 80
PAPER_EDGE = 72
LEAST_CORE_PX = 120
LEAST_MIDDLE = 16
"""What a low master keeps between its edges, so that what is repeated does not show as stripes."""
CELL_PX = 40
"""Parts of a picture are as large as so many px allow: smaller cells leave out more, and are more to lay."""

Run = tuple[int, int, bool]
"""Cells of a row: the first, the one after the last, whether all of them are opaque."""


@dataclass(frozen=True)
class Cutout:
    """A picture in parts that lie side by side, each with its place: an opaque core costs a quarter of a clear one."""

    parts: tuple[tuple[pygame.Surface, tuple[int, int]], ...]
    opaque_from: int = 0
    """The row from which down to its foot it hides all that lies under it."""

    @property
    def rect(self) -> pygame.Rect:
        """What the parts cover together."""
        rects = [pygame.Rect(at, part.get_size()) for part, at in self.parts]
        return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)

    @property
    def bytes(self) -> int:
        return sum(bytes_of(part) for part, _ in self.parts)

    def moved(self, dx: int, dy: int) -> Cutout:
        """The same with each part so much further; the parts themselves are shared."""
        return Cutout(tuple((part, (x + dx, y + dy)) for part, (x, y) in self.parts), self.opaque_from + dy)

    def blit(self, canvas: pygame.Surface, at: tuple[int, int]) -> None:
        canvas.blits([(part, (at[0] + x, at[1] + y)) for part, (x, y) in self.parts], doreturn=False)


def opaque_core(picture: Picture) -> pygame.Surface | None:
    """The middle of a master inside its torn edges, where all of it is opaque; None where it is not."""
    rect = picture.surface.get_rect().inflate(-2 * PAPER_EDGE, -2 * PAPER_EDGE)
    clear = bool(picture.surface.get_flags() & pygame.SRCALPHA)
    if not clear or rect.w <= 0 or rect.h <= 0 or not _opaque(picture.surface.subsurface(rect)):
        return None
    return as_opaque(picture.surface.subsurface(rect))


def paper_cutout(picture: Picture, core: pygame.Surface | None, size: tuple[int, int]) -> Cutout:
    """A paper of any size in parts: edges and corners of the master, its opaque core where there is room for one."""
    inner = pygame.Rect((0, 0), size).inflate(-2 * PAPER_EDGE, -2 * PAPER_EDGE)
    if core is None or min(inner.size) < LEAST_CORE_PX:
        return Cutout(((cut_paper(picture, size), (0, 0)),))
    middle = opaque(inner.size)
    for y in range(0, inner.h, core.get_height()):
        for x in range(0, inner.w, core.get_width()):
            middle.blit(core, (x, y))
    edges = (
        pygame.Rect(0, 0, size[0], inner.top),
        pygame.Rect(0, inner.bottom, size[0], size[1] - inner.bottom),
        pygame.Rect(0, inner.top, inner.left, inner.h),
        pygame.Rect(inner.right, inner.top, size[0] - inner.right, inner.h),
    )
    parts = [(middle, inner.topleft)]
    for edge in edges:
        parts += in_parts(_cut_part(picture, size, edge)).moved(*edge.topleft).parts
    return Cutout(tuple(parts))


def in_parts(picture: pygame.Surface, *, own: bool = False) -> Cutout:
    """A picture in parts by what is in them: what is clear is left out, what is opaque is copied and not blended.

    What is clear only in part shares its pixels with `picture`; with `own` that too is a copy.
    """
    if not picture.get_flags() & pygame.SRCALPHA:
        return Cutout(((picture, (0, 0)),))
    rows = list(_rows(picture))
    parts = []
    for rect, is_opaque in _alike(rows):
        rect = rect.clip(picture.get_rect())
        part = picture.subsurface(rect)
        parts.append((as_opaque(part) if is_opaque else part.copy() if own else part, rect.topleft))
    whole = [(0, -(-picture.get_width() // CELL_PX), True)]
    blended = max((y + 1 for y, runs in enumerate(rows) if runs != whole), default=0)
    return Cutout(tuple(parts), blended * CELL_PX)


def _alike(rows: Sequence[Sequence[Run]]) -> Iterator[tuple[pygame.Rect, bool]]:
    """Rectangles of cells that are opaque (True) or clear in part (False); none where all is clear."""
    begun: dict[Run, int] = {}
    for y, runs in enumerate([*rows, ()]):
        for run in [run for run in begun if run not in runs]:
            (first, end, kind), top = run, begun.pop(run)
            yield pygame.Rect(first * CELL_PX, top * CELL_PX, (end - first) * CELL_PX, (y - top) * CELL_PX), kind
        for run in runs:
            begun.setdefault(run, y)


def _rows(picture: pygame.Surface) -> Iterator[list[Run]]:
    """For each row of cells its runs of one kind; none where all is clear."""
    seen, full = pygame.mask.from_surface(picture, 0), pygame.mask.from_surface(picture, 254)
    cell, (width, height) = pygame.mask.Mask((CELL_PX, CELL_PX), fill=True), picture.get_size()
    for y in range(0, height, CELL_PX):
        kinds: list[bool | None] = []
        for x in range(0, width, CELL_PX):
            area = min(CELL_PX, width - x) * min(CELL_PX, height - y)
            kinds.append(full.overlap_area(cell, (x, y)) == area if seen.overlap_area(cell, (x, y)) else None)
        firsts = [n for n, kind in enumerate(kinds) if n == 0 or kind != kinds[n - 1]]
        ends = [*firsts[1:], len(kinds)]
        runs = zip(firsts, ends, strict=True)
        yield [(first, end, kind) for first, end in runs if (kind := kinds[first]) is not None]


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
        return pygame.Surface(size, pygame.SRCALPHA)
    return opaque(size)
