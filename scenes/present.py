"""How a frame reaches the screen: the fastest way that this machine has, scaled and letterboxed to its window.

Knows the display, not what is drawn. Figures behind the choice: on machines without a GPU `flip` through a software
renderer costs 11-14 ms, the plain window surface 0.3 ms; with a GPU, SCALED with vsync is right.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from math import floor
from statistics import median
from typing import Literal

import pygame

from scenes.scene import CANVAS_SIZE

Way = Literal["software", "gpu"]
FLIPS = 20
GPU_FLIP_CPU_S = 0.002
"""Below this a flip is not drawn by the processor."""
LETTERBOX = (0x2C, 0x23, 0x33)


def prepare_environment(way: Way) -> None:
    """Set what SDL reads at its start. Call before pygame.init or display.quit/init."""
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("SDL_VIDEO_MINIMIZE_ON_FOCUS_LOSS", "0")
    if way == "software":
        os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "software"
    else:
        os.environ.pop("SDL_FRAMEBUFFER_ACCELERATION", None)


@dataclass(frozen=True)
class Fit:
    """The canvas inside a window: scale and the corner of the picture, in window pixels."""

    scale: float
    left: int
    top: int
    size: tuple[int, int]

    def to_canvas(self, at: tuple[float, float]) -> tuple[int, int]:
        return (floor((at[0] - self.left) / self.scale), floor((at[1] - self.top) / self.scale))

    def to_window(self, rect: pygame.Rect) -> pygame.Rect:
        """The window pixels that a canvas rectangle covers, rounded outwards."""
        left, top = int(rect.left * self.scale), int(rect.top * self.scale)
        right, bottom = -int(-rect.right * self.scale // 1), -int(-rect.bottom * self.scale // 1)
        return pygame.Rect(left + self.left, top + self.top, right - left, bottom - top)


def fit_canvas(window: tuple[int, int]) -> Fit:
    """The largest 16:9 picture in a window of any shape, in the middle."""
    # a window that is put away may measure nothing
    scale = min(max(1, window[0]) / CANVAS_SIZE[0], max(1, window[1]) / CANVAS_SIZE[1])
    size = (max(1, round(CANVAS_SIZE[0] * scale)), max(1, round(CANVAS_SIZE[1] * scale)))
    return Fit(scale, (window[0] - size[0]) // 2, (window[1] - size[1]) // 2, size)


class Screen:
    """The window and the canvas that scenes draw on; `show` brings damaged parts to the glass."""

    def __init__(self, size: tuple[int, int] | None, way: Way, title: str) -> None:
        """`size` None is full screen at the desktop's size."""
        self.way = way
        flags = pygame.RESIZABLE if size else pygame.FULLSCREEN
        if way == "gpu":
            self.window = pygame.display.set_mode(CANVAS_SIZE, flags | pygame.SCALED, vsync=1)
        else:
            self.window = pygame.display.set_mode(size or (0, 0), flags)
        pygame.display.set_caption(title)
        self.refit()

    def refit(self) -> None:
        """After a resize: fit again and forget what was on the glass."""
        self.window = pygame.display.get_surface() or self.window
        self.fit = fit_canvas(self.window.get_size())
        direct = self.fit.size == CANVAS_SIZE and self.window.get_size() == CANVAS_SIZE
        self.canvas = self.window if direct else pygame.Surface(CANVAS_SIZE).convert()
        if not direct:
            self.window.fill(LETTERBOX)

    def show(self, rects: list[pygame.Rect]) -> None:
        if self.canvas is not self.window:
            rects = [self._scaled(rect) for rect in rects]
        if self.way == "gpu":
            pygame.display.flip()
        else:
            pygame.display.update(rects)

    def _scaled(self, rect: pygame.Rect) -> pygame.Rect:
        """Bring one damaged rectangle of the canvas into the window, a few pixels wider so that no seam shows."""
        rect = rect.inflate(8, 8).clip(self.canvas.get_rect())
        target = self.fit.to_window(rect)
        if self.fit.scale == 1.0:
            self.window.blit(self.canvas, target.topleft, rect)
            return target
        part = pygame.transform.smoothscale(self.canvas.subsurface(rect), target.size)
        self.window.blit(part, target.topleft)
        return target.inflate(2, 2).clip(self.window.get_rect())


def measure_flips() -> float:
    """Median processor seconds of a full flip of the present window: a GPU that waits for the beam costs nothing,
    a software renderer burns its 11-14 ms on all cores."""
    spent = []
    for _ in range(FLIPS):
        start = time.process_time()
        pygame.display.flip()
        spent.append(time.process_time() - start)
    return median(spent)


def choose_way(remembered: str) -> Way:
    """The way of this machine: what was measured before, or measured now with a few flips of a scaled window."""
    if remembered in ("software", "gpu"):
        return "gpu" if remembered == "gpu" else "software"
    if os.environ.get("SDL_VIDEODRIVER") in ("dummy", "offscreen"):
        return "software"
    prepare_environment("gpu")
    try:
        pygame.display.init()
        pygame.display.set_mode(CANVAS_SIZE, pygame.SCALED | pygame.HIDDEN, vsync=1)
        way: Way = "gpu" if measure_flips() < GPU_FLIP_CPU_S else "software"
    except pygame.error:
        way = "software"
    pygame.display.quit()
    return way
