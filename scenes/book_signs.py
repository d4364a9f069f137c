"""What lies on the paper of a spread: rings on its hotspots, the lens over them, page corners, ribbon, what is said."""

from __future__ import annotations

from collections.abc import Collection

import pygame

from scenes.book_layout import PICTURE_SIZE, hotspots_placed
from scenes.inputs import Placed
from scenes.spread import Spread
from scenes.view.widgets import Look

RIBBON = (1800, 0, 92, 132)
RIBBON_PULLED_PX = 52
LENS = "lens"


def lens_placed(spread: Spread) -> tuple[Placed, ...]:
    """Where the lens can be grasped, while it lies on this face and no paper covers it."""
    glass = spread.glass
    if glass is None or spread.turned or spread.text.papers():
        return ()
    radius = round(glass.lens.radius)
    x, y = glass.at
    return (Placed(LENS, (x - radius, y - radius, 2 * radius, 2 * radius), drags=True),)


def draw_signs(canvas: pygame.Surface, look: Look, spread: Spread, corners: Collection[str], marked: bool) -> None:
    """`corners`: which of 'next' and 'previous' curl up; `marked`: the ribbon lies in this page."""
    library, clip = look.library, canvas.get_clip()
    for placed in hotspots_placed(spread.face, spread.text.papers()):
        if placed.id not in spread.touched and clip.colliderect(pygame.Rect(placed.rect).inflate(60, 60)):
            library.blit(canvas, "ui/hotspot", placed.centre)
    if spread.glass is not None and lens_placed(spread):
        spread.glass.draw(canvas)
    for name in corners:
        asset, x = ("ui/page_corner/right", PICTURE_SIZE[0]) if name == "next" else ("ui/page_corner/left", 0)
        library.blit(canvas, asset, (x, PICTURE_SIZE[1]))
    library.blit(canvas, "ui/ribbon", (RIBBON[0] + RIBBON[2] // 2, 0 if marked else -RIBBON_PULLED_PX))
