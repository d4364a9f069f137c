"""Any size from one painted master: planks are cut in two parts, papers in four, so that the brushwork stays true."""

from __future__ import annotations

import pygame

from scenes.view.library import Picture

PLANK_RIGHT = 80
PAPER_EDGE = 72


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
    edge = min(PAPER_EDGE, wanted // 2, full // 2)
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
