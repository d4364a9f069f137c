"""The paper that turns: the old spread curls away over the new one. Takes two pictures of the book, knows no pages."""

from __future__ import annotations

import math
from dataclasses import dataclass

import pygame

TURN_S = 0.62
CURL_PX = 190
STRIP_PX = 6
SHADE_PX = 120
PAPER_BACK = (0xF6, 0xEC, 0xD6)
SHINES_THROUGH = 70


@dataclass
class PageTurn:
    """One turn, forward (1: the right page goes over to the left) or back (-1).

    `old` may be None: then the paper that turns is what stands on the canvas at the first picture of the turn.
    """

    old: pygame.Surface | None
    new: pygame.Surface
    direction: int
    passed_s: float = 0.0

    def __post_init__(self) -> None:
        self._shade = _shade(SHADE_PX, self.new.get_height())

    def done(self) -> bool:
        return self.passed_s >= TURN_S

    def update(self, dt_s: float) -> None:
        self.passed_s += dt_s

    def draw(self, canvas: pygame.Surface, at: tuple[int, int] = (0, 0)) -> None:
        """The paper's edge runs over the spread; behind the curl lies the other spread, on its back the coming page."""
        width, height = self.new.get_size()
        if self.old is None:
            self.old = canvas.subsurface((*at, width, height)).copy()
        share = min(1.0, self.passed_s / TURN_S)
        share = share * share * (3 - 2 * share)
        if self.direction < 0:
            share = 1 - share
        under, over = (self.new, self.old) if self.direction > 0 else (self.old, self.new)
        fold = round(width + CURL_PX - (width + 2 * CURL_PX) * share)
        canvas.blit(over, at, (0, 0, max(0, min(width, fold)), height))
        if fold < width:
            canvas.blit(under, (at[0] + max(0, fold), at[1]), (max(0, fold), 0, width - max(0, fold), height))
        self._draw_curl(canvas, at, fold, self.new if self.direction > 0 else self.old)

    def _draw_curl(self, canvas: pygame.Surface, at: tuple[int, int], fold: int, shines: pygame.Surface) -> None:
        """The rolled part: narrow strips of the paper's back, pressed together towards the roll's edge.

        The back is cream, and the picture of its other side `shines` through.
        """
        width, height = shines.get_size()
        shade_x = fold + CURL_PX // 2
        if 0 < shade_x < width:
            canvas.blit(self._shade, (at[0] + shade_x, at[1]), (0, 0, min(SHADE_PX, width - shade_x), height))
        roll = pygame.Rect(at[0] + fold - CURL_PX // 2, at[1], CURL_PX, height).clip((*at, width, height))
        canvas.fill(PAPER_BACK, roll)
        shines.set_alpha(SHINES_THROUGH)
        for offset in range(0, CURL_PX, STRIP_PX):
            x = fold - CURL_PX // 2 + offset
            if not 0 <= x < width - STRIP_PX:
                continue
            turn = math.acos(max(-1.0, min(1.0, 2 * offset / CURL_PX - 1)))
            source = int(min(width - STRIP_PX, max(0, x + turn * CURL_PX / 2)))
            canvas.blit(shines, (at[0] + x, at[1]), (source, 0, STRIP_PX, height))
            dark = int(92 * abs(math.cos(turn)) ** 2)
            canvas.fill(
                (255 - dark, 255 - dark, 255 - dark), (at[0] + x, at[1], STRIP_PX, height), pygame.BLEND_RGB_MULT
            )
        shines.set_alpha(None)


def _shade(width: int, height: int) -> pygame.Surface:
    shade = pygame.Surface((width, height), pygame.SRCALPHA)
    for x in range(width):
        shade.fill((0x2B, 0x25, 0x30, round(110 * (1 - x / width) ** 2)), (x, 0, 1, height))
    return shade.convert_alpha()
