"""Cards that move: lifted from their place to be looked at, or laid. They rise along a bow, turn over, and settle.

A few held poses, twelve pictures a second. The shadow grows and pales with the height. Takes pictures; knows no rules.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import pygame

Point = tuple[int, int]
FLIES_S = 0.46
SETTLES_S = 0.12
PICTURES_A_SECOND = 24
BOW_PX = 84
RISE = 0.10
"""How much larger a card is at the top of its bow."""
SETTLED = 0.975
"""It lands a little flatter than it lies."""
THINNEST = 0.06
SHADOW = (0x3B, 0x22, 0x33)


@dataclass(frozen=True)
class Side:
    """One face of a flying card, and how high it is drawn where the flight begins or ends (px)."""

    face: pygame.Surface
    height: int
    turn: float


@dataclass
class Flight:
    """From `start`, the first side up, to `end`, the other side up."""

    card: str
    kind: Literal["lift", "lay"]
    start: Point
    end: Point
    first: Side
    second: Side
    passed_s: float = 0.0

    def update(self, dt_s: float) -> bool:
        """Let time pass; True when it looks otherwise than before."""
        before = self._step
        self.passed_s += dt_s
        return self._step != before

    @property
    def landed(self) -> bool:
        return self.passed_s >= FLIES_S + SETTLES_S

    @property
    def _step(self) -> int:
        return math.floor(self.passed_s * PICTURES_A_SECOND)

    @property
    def share(self) -> float:
        """How far it has come, from 0 to 1, quick at first and gently down."""
        at = min(1.0, self._step / PICTURES_A_SECOND / FLIES_S)
        return 1 - (1 - at) ** 2

    @property
    def height(self) -> float:
        """How high it is above the table, 0 to 1."""
        return 4 * self.share * (1 - self.share)

    def centre(self) -> Point:
        x = self.start[0] + (self.end[0] - self.start[0]) * self.share
        y = self.start[1] + (self.end[1] - self.start[1]) * self.share - BOW_PX * self.height
        return round(x), round(y)

    def size(self) -> tuple[int, int]:
        """Of the card as it is seen now, px: larger with the height, thin while it turns over."""
        settling = self.share >= 1.0
        high = self.first.height + (self.second.height - self.first.height) * self.share
        high *= SETTLED if settling else 1 + RISE * self.height
        w, h = self.first.face.get_size()
        thin = max(THINNEST, abs(math.cos(math.pi * self.share)))
        return max(2, round(high * w / h * thin)), max(2, round(high))

    def rect(self) -> pygame.Rect:
        """All that the card and its shadow cover."""
        w, h = self.size()
        rect = pygame.Rect(0, 0, max(w, h), h)
        rect.center = self.centre()
        return rect.inflate(90, 90).union(rect.move(40, 80))

    def draw(self, canvas: pygame.Surface) -> None:
        size = self.size()
        side = self.first if self.share < 0.5 else self.second
        centre = self.centre()
        lifted = self.height
        shade = pygame.Surface((size[0] + 8, size[1] + 8), pygame.SRCALPHA)
        pygame.draw.rect(shade, (*SHADOW, round(120 - 62 * lifted)), shade.get_rect(), border_radius=18)
        at = (centre[0] + round(4 + 26 * lifted), centre[1] + round(8 + 56 * lifted))
        canvas.blit(shade, shade.get_rect(center=at))
        card = pygame.transform.smoothscale(side.face, size)
        if self.share >= 1.0:
            card = pygame.transform.rotozoom(card, side.turn, 1.0)
        canvas.blit(card, card.get_rect(center=centre))
