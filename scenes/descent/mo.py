"""Mo as he rides, walks, digs and swims: which sprite, which frame, which way he looks, where his lamp is."""

from __future__ import annotations

import pygame

from game.descent.state import DescentState
from scenes.view.library import Library

FRAMES = {"walk": 4, "dig": 3, "dig_down": 3, "swim": 3, "climb": 2}
LAMP_OFFSETS = {"ride": (70, -40), "walk": (70, -70), "dig": (60, -10), "swim": (60, -10)}
CRUMBS_S = 0.5


class MoPainter:
    def __init__(self, library: Library) -> None:
        self.library = library
        self._crumbs_s = 0.0
        self._was: tuple[float, float] | None = None

    def busy(self) -> bool:
        return self._crumbs_s > 0

    def update(self, dt_s: float) -> bool:
        """Let crumbs and bubbles fall; True while they do."""
        if self._crumbs_s > 0:
            self._crumbs_s -= dt_s
            return True
        return False

    def lamp_at(self, at: tuple[int, int], state: DescentState) -> tuple[int, int]:
        dx, dy = LAMP_OFFSETS[state.mode]
        return (at[0] + (dx if state.facing == "right" else -dx), at[1] + dy)

    def draw(self, canvas: pygame.Surface, at: tuple[int, int], state: DescentState) -> None:
        pose = self._pose(state)
        frame = int(state.stroke * FRAMES.get(pose, 1)) % FRAMES.get(pose, 1)
        picture = self.library.picture(f"mo/{pose}")
        x, y = at[0] - picture.anchor[0], at[1] - picture.anchor[1]
        if state.mode == "dig":
            y += 40
        if state.facing == "left" and pose not in ("climb", "dig_down"):
            x = at[0] - (picture.size[0] - picture.anchor[0])
            canvas.blit(self.library.flipped(f"mo/{pose}", frame), (x, y))
        else:
            canvas.blit(picture.frame(frame), (x, y))
        if state.mode == "ride":
            self.library.blit(canvas, "descent/cage", (at[0], at[1]), 1)
        self._draw_crumbs(canvas, at, state)

    def _pose(self, state: DescentState) -> str:
        match state.mode:
            case "ride":
                return "ride"
            case "walk":
                return "walk"
            case "swim":
                return "swim"
            case "dig":
                dx, dy = state.heading
                if dy > 0.75 and dy > abs(dx):
                    return "dig_down"
                return "climb" if dy < -0.75 and -dy > abs(dx) else "dig"

    def _draw_crumbs(self, canvas: pygame.Surface, at: tuple[int, int], state: DescentState) -> None:
        moving = self._was is not None and self._was != (state.x_m, state.d_m)
        self._was = (state.x_m, state.d_m)
        if state.mode not in ("dig", "swim"):
            return
        if moving:
            self._crumbs_s = CRUMBS_S
        if self._crumbs_s > 0:
            asset = "descent/crumbs" if state.mode == "dig" else "descent/bubbles"
            frame = int((CRUMBS_S - self._crumbs_s) / CRUMBS_S * 4) % 4
            side = 70 if state.facing == "right" else -70
            self.library.blit(canvas, asset, (at[0] + side, at[1] - 10), frame)
