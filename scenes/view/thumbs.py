"""A spread as a small picture in a frame with its title on a slip: in the sheet of all pages and beside a word."""

from __future__ import annotations

import pygame

from scenes.view.cut import Cutout, in_parts
from scenes.view.drawn import FINER, RIM_BROWN, drawn
from scenes.view.library import Library
from scenes.view.slips import Slip, draw_name_slip
from scenes.view.theme import GOLD, Colour
from scenes.view.widgets import Look

FRAME = 8
SHADOW = (0x3B, 0x22, 0x33, 110)
SLIP_DROP = 12
THUMB_SIZE = (384, 181)
"""What the painter makes of a spread."""


def thumb_height(width: int) -> int:
    return round(width * THUMB_SIZE[1] / THUMB_SIZE[0])


def thumb_cover(rect: pygame.Rect) -> tuple[int, int, int, int]:
    """The picture with its frame and its slip: what can be touched."""
    return (rect.x - FRAME, rect.y - FRAME, rect.w + 2 * FRAME, rect.h + FRAME + SLIP_DROP + 26)


def prepare_thumb(library: Library, asset: str, size: tuple[int, int]) -> None:
    """Frame the picture before it is wanted."""
    _framed(library, asset, size, RIM_BROWN)


def draw_thumb(
    canvas: pygame.Surface, look: Look, rect: pygame.Rect, asset: str, title: str, *, now: bool = False
) -> None:
    """The picture fills `rect`; `now` marks where the reader is."""
    if not canvas.get_clip().colliderect(rect.inflate(60, 120)):
        return
    framed = _framed(look.library, asset, rect.size, GOLD if now else RIM_BROWN)
    framed.blit(canvas, (rect.x - FRAME, rect.y - FRAME))
    kind: Slip = "gold" if now else "paper"
    draw_name_slip(canvas, look, title, (rect.centerx, rect.bottom + SLIP_DROP), rect.w + 24, kind)


def _framed(library: Library, asset: str, size: tuple[int, int], colour: Colour) -> Cutout:
    """The picture in its frame, with the frame's shadow; in parts, since most of it is opaque."""
    key = (f"{asset}/framed {colour}", size)
    if key not in library.cutouts:
        framed = _frame(library, size, colour).copy()
        framed.blit(_sized(library, asset, size), (FRAME, FRAME))
        library.cutouts[key] = in_parts(framed, own=True)
    return library.cutouts[key]


def _frame(library: Library, size: tuple[int, int], colour: Colour) -> pygame.Surface:
    w, h = size[0] + 2 * FRAME, size[1] + 2 * FRAME

    def draw(canvas: pygame.Surface) -> None:
        f = FINER
        pygame.draw.rect(canvas, SHADOW, (4 * f, 8 * f, w * f, h * f), border_radius=12 * f)
        pygame.draw.rect(canvas, colour, (0, 0, w * f, h * f), border_radius=12 * f)

    return drawn(library, "frame", (w + 6, h + 10), draw, colour, edge=colour)


def _sized(library: Library, asset: str, size: tuple[int, int]) -> pygame.Surface:
    image = library.picture(asset).frame()
    if image.get_size() == size:
        return image
    key = (f"{asset}/sized", size)
    if key not in library.cuts:
        library.cuts[key] = pygame.transform.smoothscale(image, size)
    return library.cuts[key]
