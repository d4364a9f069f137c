"""Opaque pictures that do not slow down what is drawn over them. Knows surfaces only.

SDL copies an opaque picture past the processor's caches when source, target and the gaps between their rows all lie on
16 bytes (SDL_blit_copy.c). The copy is no faster for it, and the first blend over it has to fetch every row back from
memory: six papers laid on a full frame take 1.2 ms instead of 0.4. With rows of an odd length it takes the other way.
"""

from __future__ import annotations

import pygame

ALIGNED_PX = 4
"""So many pixels of 32 bits are 16 bytes."""


def opaque(size: tuple[int, int]) -> pygame.Surface:
    """A black surface in the display's format (as pygame makes them) whose rows are never aligned."""
    width, height = size
    spare = ALIGNED_PX + 1 - width % ALIGNED_PX
    return pygame.Surface((width + spare, height)).subsurface((0, 0, width, height))


def as_opaque(picture: pygame.Surface) -> pygame.Surface:
    """A copy of a picture as such a surface; what is clear in it shows as its colour."""
    copy = opaque(picture.get_size())
    whole = picture if not picture.get_flags() & pygame.SRCALPHA else picture.convert()
    copy.blit(whole, (0, 0))
    return copy
