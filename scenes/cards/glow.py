"""The light of Mo's lantern round what the lesson speaks of: it swells a few times, then it stays. Takes rectangles."""

from __future__ import annotations

import math
from dataclasses import dataclass

import pygame

from scenes.view.theme import GLOW
from scenes.view.widgets import Look, Rect

REACH = 34
RINGS = 12
LINE = 7
SWELLS_S = 3.6
SWELL_S = 1.2
PICTURES_A_SECOND = 12
GOLD = (0xF2, 0xB9, 0x3B)


@dataclass
class Glow:
    """How long the light has been swelling; it begins anew round something else."""

    about: tuple[str, ...] = ()
    passed_s: float = 0.0
    still: bool = False

    def point(self, about: tuple[str, ...], still: bool) -> None:
        """Shine round these things; `still` for readers who want less movement."""
        if about != self.about:
            self.passed_s = 0.0
        self.about, self.still = about, still

    @property
    def resting(self) -> bool:
        return not self.about or self.still or self.passed_s >= SWELLS_S

    def update(self, dt_s: float) -> bool:
        """Let time pass; True when it looks otherwise than before."""
        before = self.strength
        self.passed_s += dt_s
        return self.strength != before

    @property
    def strength(self) -> int:
        """From 1 to 4, in held steps."""
        if self.resting:
            return 4
        step = math.floor(self.passed_s * PICTURES_A_SECOND) / PICTURES_A_SECOND
        return 2 + round(1 - math.cos(2 * math.pi * step / SWELL_S))


def glow_rect(rect: Rect) -> pygame.Rect:
    """All that the light round a thing covers."""
    return pygame.Rect(rect).inflate(2 * REACH, 2 * REACH)


def draw_glow(canvas: pygame.Surface, look: Look, rect: Rect, strength: int) -> None:
    around = glow_rect(rect)
    if canvas.get_clip().colliderect(around):
        canvas.blit(_light(look, around.size, strength), around)


def _light(look: Look, size: tuple[int, int], strength: int) -> pygame.Surface:
    """A gold line and a light that fades outwards, open in the middle; made once for each size and strength."""
    cuts = look.library.cuts
    key = (f"glow {strength}", size)
    if key not in cuts:
        light = pygame.Surface(size, pygame.SRCALPHA)
        whole = light.get_rect()
        for ring in range(RINGS):
            out = REACH * (RINGS - 1 - ring) / RINGS
            alpha = round(strength * 13 * ((ring + 1) / RINGS) ** 2)
            around = whole.inflate(-2 * (REACH - out), -2 * (REACH - out))
            pygame.draw.rect(light, (*GLOW, alpha), around, border_radius=round(24 + out))
        inner = whole.inflate(-2 * REACH, -2 * REACH)
        pygame.draw.rect(light, (0, 0, 0, 0), inner, border_radius=24)
        pygame.draw.rect(light, (*GOLD, 150 + 26 * strength), inner.inflate(2 * LINE, 2 * LINE), LINE, 28)
        cuts[key] = light.convert_alpha()
    return cuts[key]
