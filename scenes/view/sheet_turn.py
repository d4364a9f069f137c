"""A picture that turns over: from `top` down it tips about its lying axis, in six held pictures. Knows no pages."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

HEIGHTS = (1.0, 0.82, 0.36, 0.36, 0.82, 1.0)
"""How high the sheet is seen, picture by picture; after half of them it is the other side."""
HELD_S = 0.11
BEHIND = (0x2B, 0x25, 0x30)


@dataclass
class SheetTurn:
    """One turn from the picture `old` to the picture `new`, both of one size; what lies above `top` only changes."""

    old: pygame.Surface
    new: pygame.Surface
    top: int
    passed_s: float = 0.0

    def done(self) -> bool:
        return self.passed_s >= HELD_S * len(HEIGHTS)

    def over(self) -> bool:
        """True when the other side is seen."""
        return self._held() >= len(HEIGHTS) // 2

    def update(self, dt_s: float) -> bool:
        """True when another picture is seen now."""
        before = self._held()
        self.passed_s += dt_s
        return self._held() != before

    def draw(self, canvas: pygame.Surface) -> None:
        seen = self.new if self.over() else self.old
        width, full = seen.get_size()
        canvas.blit(seen, (0, 0), (0, 0, width, self.top))
        canvas.fill(BEHIND, (0, self.top, width, full - self.top))
        high = round((full - self.top) * HEIGHTS[self._held()])
        sheet = pygame.transform.scale(seen.subsurface((0, self.top, width, full - self.top)), (width, high))
        canvas.blit(sheet, (0, self.top + (full - self.top - high) // 2))

    def _held(self) -> int:
        return min(len(HEIGHTS) - 1, int(self.passed_s / HELD_S))
