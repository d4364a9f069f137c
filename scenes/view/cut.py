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
    """A paper of any size: the master's top-left part, its right and bottom edges, its last corner."""
    full_w, full_h = picture.size
    w, h = min(size[0], full_w), min(size[1], full_h)
    edge_x, edge_y = min(PAPER_EDGE, w // 2), min(PAPER_EDGE, h // 2)
    cut = _empty(picture, (w, h))
    source = picture.surface
    cut.blit(source, (0, 0), (0, 0, w - edge_x, h - edge_y))
    cut.blit(source, (w - edge_x, 0), (full_w - edge_x, 0, edge_x, h - edge_y))
    cut.blit(source, (0, h - edge_y), (0, full_h - edge_y, w - edge_x, edge_y))
    cut.blit(source, (w - edge_x, h - edge_y), (full_w - edge_x, full_h - edge_y, edge_x, edge_y))
    return cut


def _empty(picture: Picture, size: tuple[int, int]) -> pygame.Surface:
    if picture.surface.get_flags() & pygame.SRCALPHA:
        return pygame.Surface(size, pygame.SRCALPHA).convert_alpha()
    return pygame.Surface(size).convert()
