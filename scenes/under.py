"""What a paper lies on when it opens over a scene: the scene as it stands, in the dusk. Knows no scene."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from scenes.scene import CANVAS_SIZE, Damage
from scenes.turning import new_paper
from scenes.view.rects import around

VEIL = (0x78, 0x7C, 0x8C)


class Under:
    """As long as the canvas shows the scene, it is taken from there, which is quicker than to draw it anew."""

    def __init__(self) -> None:
        self._sheet = new_paper(CANVAS_SIZE)
        self._is_there = self._stands = False
        self._moved: tuple[pygame.Rect, ...] = ()

    def forget(self) -> None:
        """The canvas shows something else, and what lies under a paper must be made anew."""
        self._is_there = self._stands = False

    def shown(self, canvas: pygame.Surface) -> None:
        """The scene was drawn with nothing open over it, as far as the canvas's clip goes."""
        self._stands = self._stands or canvas.get_clip() == canvas.get_rect()

    def opens(self, damage: Damage, held: pygame.Rect | None) -> None:
        """A paper opens: the canvas does not show yet what is damaged, and a button that is `held` looks so."""
        self._is_there, self._stands = False, self._stands and not damage.whole
        self._moved = (*damage.rects, *((held,) if held is not None else ()))

    def draw(
        self,
        canvas: pygame.Surface,
        hidden: pygame.Rect,
        covered: Sequence[pygame.Rect],
        draw_scene: Callable[[pygame.Surface], None],
    ) -> None:
        """All but what the paper has `hidden`. `covered`: where more than the scene is on the canvas."""
        if not self._is_there:
            again = (*covered, *self._moved) if self._stands else (self._sheet.get_rect(),)
            if self._stands:
                self._sheet.blit(canvas, (0, 0))
            for rect in again:
                self._sheet.set_clip(rect)
                draw_scene(self._sheet)
            self._sheet.set_clip(None)
            for strip in around(hidden, self._sheet.get_rect()):
                self._sheet.fill(VEIL, strip, pygame.BLEND_RGB_MULT)
            self._is_there, self._stands = True, False
        for strip in around(hidden, self._sheet.get_rect()):
            canvas.blit(self._sheet, strip, strip)
