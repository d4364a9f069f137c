"""The tail of a bubble: out of its lower or upper edge, or out of a side, towards whoever speaks or is meant."""

from __future__ import annotations

import pygame

from scenes.view.library import Library

TAIL_REACH = 64
TAIL_CORNER = 76


def draw_edge_tail(canvas: pygame.Surface, library: Library, rect: pygame.Rect, to: tuple[int, int]) -> None:
    """A tail at the lower or upper edge that bends towards `to`."""
    picture = library.picture("ui/bubble_tail")
    x = max(rect.left + TAIL_CORNER, min(rect.right - TAIL_CORNER, to[0]))
    x += 36 if to[0] < rect.centerx else -36
    x = max(rect.left + TAIL_CORNER, min(rect.right - TAIL_CORNER, x))
    mirrored, upwards = to[0] > x, to[1] < rect.centery
    image = _turned(library, mirrored, upwards)
    ax = picture.size[0] - picture.anchor[0] if mirrored else picture.anchor[0]
    ay = picture.size[1] - picture.anchor[1] if upwards else picture.anchor[1]
    canvas.blit(image, (x - ax, (rect.top + 1 if upwards else rect.bottom - 1) - ay))


def _turned(library: Library, mirrored: bool, upwards: bool) -> pygame.Surface:
    key = ("ui/bubble_tail", mirrored, upwards)
    if key not in library.cuts:
        library.cuts[key] = pygame.transform.flip(library.picture("ui/bubble_tail").frame(), mirrored, upwards)
    return library.cuts[key]


def draw_side_tail(canvas: pygame.Surface, library: Library, rect: pygame.Rect, *, left: bool, y: int) -> None:
    """A tail out of a bubble's left or right side at about `y`."""
    key = ("ui/bubble_tail/side", left)
    picture = library.picture("ui/bubble_tail")
    if key not in library.cuts:
        library.cuts[key] = pygame.transform.flip(pygame.transform.rotate(picture.frame(), -90), not left, False)
    image = library.cuts[key]
    y = max(rect.top + 48, min(rect.bottom - 40, y))
    ax = image.get_width() - picture.anchor[1] if left else picture.anchor[1]
    canvas.blit(image, ((rect.left + 1 if left else rect.right - 1) - ax, y - picture.anchor[0]))
