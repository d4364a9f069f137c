"""Cards that fly from one place to another: a few held poses along a bow, then they lie."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

LASTS_S = 0.42
BOW_PX = 70


@dataclass
class Flight:
    card: str
    start: tuple[int, int]
    end: tuple[int, int]
    size: tuple[int, int]
    passed_s: float = 0.0

    def update(self, dt_s: float) -> bool:
        """True when it has landed."""
        self.passed_s += dt_s
        return self.passed_s >= LASTS_S

    def centre(self) -> tuple[int, int]:
        share = min(1.0, self.passed_s / LASTS_S)
        eased = share * share * (3 - 2 * share)
        x = self.start[0] + (self.end[0] - self.start[0]) * eased
        y = self.start[1] + (self.end[1] - self.start[1]) * eased - BOW_PX * 4 * eased * (1 - eased)
        return round(x), round(y)

    def rect(self) -> pygame.Rect:
        rect = pygame.Rect(0, 0, *self.size)
        rect.center = self.centre()
        return rect.inflate(24, 24)
