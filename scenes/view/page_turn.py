"""The paper that turns: the old spread curls away over the new one. Takes two pictures of the book, knows no pages."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import pygame

from scenes.view.opaque import opaque

TURN_S = 0.62
CURL_PX = 190
STRIP_PX = 6
SHADE_PX = 120
PAPER_BACK = (0xF6, 0xEC, 0xD6)
SHINES_THROUGH = 70


def prepare_turns(height: int) -> None:
    """Draw the curl's shadows for papers of this height, which all turns share."""
    _shade(SHADE_PX, height)
    _roundness(height)


def back_of_paper(shines: pygame.Surface, back: pygame.Surface) -> None:
    """Make `back` the paper's other side: cream, and what is printed in front shines through."""
    back.fill(PAPER_BACK)
    shines.set_alpha(SHINES_THROUGH)
    back.blit(shines, (0, 0))
    shines.set_alpha(None)


@dataclass
class PageTurn:
    """One turn, forward (1: the right page goes over to the left) or back (-1), to the spread `new`.

    What turns is what stands on the canvas at the first picture of the turn; it is kept on `old`, a sheet of the size
    of `new` to draw on. `back` is the other side of the paper that turns (see `back_of_paper`).
    """

    old: pygame.Surface
    new: pygame.Surface
    back: pygame.Surface
    direction: int
    passed_s: float = 0.0

    def __post_init__(self) -> None:
        height = self.new.get_height()
        self._shade, self._round = _shade(SHADE_PX, height), _roundness(height)
        self._begun = False

    def done(self) -> bool:
        return self.passed_s >= TURN_S

    def update(self, dt_s: float) -> bool:
        """True: each moment of a turn is another picture."""
        self.passed_s += dt_s
        return True

    def draw(self, canvas: pygame.Surface, at: tuple[int, int] = (0, 0)) -> None:
        """The paper's edge runs over the spread; behind the curl lies the other spread, on its back the coming page."""
        width, height = self.new.get_size()
        if not self._begun:
            self._begun = True
            self.old.blit(canvas, (0, 0), (*at, width, height))
            return
        share = min(1.0, self.passed_s / TURN_S)
        share = share * share * (3 - 2 * share)
        if self.direction < 0:
            share = 1 - share
        under, over = (self.new, self.old) if self.direction > 0 else (self.old, self.new)
        fold = round(width + CURL_PX - (width + 2 * CURL_PX) * share)
        canvas.blit(over, at, (0, 0, max(0, min(width, fold)), height))
        if fold < width:
            canvas.blit(under, (at[0] + max(0, fold), at[1]), (max(0, fold), 0, width - max(0, fold), height))
        self._draw_curl(canvas, at, fold)

    def _draw_curl(self, canvas: pygame.Surface, at: tuple[int, int], fold: int) -> None:
        """The rolled part: narrow strips of the paper's back, pressed together towards the roll's edge."""
        width, height = self.back.get_size()
        shade_x = fold + CURL_PX // 2
        if 0 < shade_x < width:
            canvas.blit(self._shade, (at[0] + shade_x, at[1]), (0, 0, min(SHADE_PX, width - shade_x), height))
        left = fold - CURL_PX // 2
        roll = pygame.Rect(left, 0, CURL_PX, height).clip((0, 0, width, height))
        if not roll.w:
            return
        strips = []
        for offset, rolled in ROLLED:
            x = left + offset
            if 0 <= x < width - STRIP_PX:
                source = int(min(width - STRIP_PX, max(0, x + rolled)))
                strips.append((self.back, (at[0] + x, at[1]), (source, 0, STRIP_PX, height)))
        canvas.blits(strips, doreturn=False)
        part = (roll.x - left, 0, roll.w, height)
        canvas.blit(self._round, (at[0] + roll.x, at[1]), part, special_flags=pygame.BLEND_RGB_MULT)

def _rolled() -> tuple[tuple[int, float], ...]:
    """For each strip of the roll: its offset, and how much further along the paper what it shows lies."""
    turns = ((offset, math.acos(2 * offset / CURL_PX - 1)) for offset in range(0, CURL_PX, STRIP_PX))
    return tuple((offset, turn * CURL_PX / 2) for offset, turn in turns)


ROLLED = _rolled()


@cache
def _roundness(height: int) -> pygame.Surface:
    """How dark the roll is from its left to its right edge, to multiply with."""
    dusk = opaque((CURL_PX, height))
    for x in range(CURL_PX):
        dark = int(92 * (2 * x / CURL_PX - 1) ** 2)
        dusk.fill((255 - dark,) * 3, (x, 0, 1, height))
    return dusk


@cache
def _shade(width: int, height: int) -> pygame.Surface:
    shade = pygame.Surface((width, height), pygame.SRCALPHA)
    for x in range(width):
        shade.fill((0x2B, 0x25, 0x30, round(110 * (1 - x / width) ** 2)), (x, 0, 1, height))
    return shade.convert_alpha()
