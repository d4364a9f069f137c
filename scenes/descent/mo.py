"""Mo as he rides, walks, digs and swims: which sprite, which frame, which way he looks, where his lamp is."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.descent.state import DescentState
from scenes.view.library import Library

SIZE = 0.6
"""Mo is painted 220 px high; in a section of 24 px a metre he must fit his own tunnel and the cage."""
DROP = {"dig": 58, "dig_down": 6, "climb": 60, "ride": -66}
"""How much lower (px) a pose stands than the state's point, by what its anchor is."""
FRAMES = {"walk": 4, "dig": 3, "dig_down": 3, "swim": 3, "climb": 2}
STRAIGHT = ("climb", "dig_down")
"""Poses that look the same way on both ways."""
LAMP_OFFSETS = {"ride": (58, -70), "walk": (52, -50), "dig": (40, 0), "swim": (40, 0), "drill": (58, -70)}
IN_CAPSULE, SITS_PX = 0.44, 82
"""In the capsule he is seen smaller, through its window, whose middle is so far above its floor."""
CRUMBS_S = 0.5
CRUMBS = {
    "peat": "peat",
    "peat_black": "peat",
    "peat_red": "peat",
    "lake_mud": "clay",
    "boulder_clay": "clay",
    "pot_clay": "clay",
    "tertiary_clay": "clay",
}


class MoPainter:
    def __init__(self, library: Library) -> None:
        self.library = library
        self._crumbs_s = 0.0
        self._was: tuple[float, float] | None = None

    @staticmethod
    def assets() -> Iterator[str]:
        """All that he may look like on his way."""
        yield from (f"mo/{pose}" for pose in ("ride", "walk", "dig", "dig_down", "climb", "swim"))
        yield from ("descent/bubbles", "descent/tunnel", "descent/tunnel_wet")
        yield from (f"descent/crumbs/{kind}" for kind in ("sand", "peat", "clay"))

    def prepare(self) -> Iterator[None]:
        """Every pose in the size that it is drawn in, both ways, so that none is made while he moves."""
        for pose, frames in {"ride": 1, **FRAMES}.items():
            for frame in range(frames):
                for flip in (False,) if pose in STRAIGHT else (False, True):
                    self.library.resized(f"mo/{pose}", SIZE, frame, flip)
                    yield
        for flip in (False, True):
            self.library.resized("mo/ride", IN_CAPSULE, 0, flip)
            yield

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

    def draw(self, canvas: pygame.Surface, at: tuple[int, int], state: DescentState, in_capsule: bool = False) -> None:
        """Mo at `at`: his feet while he rides, drills or walks, his middle while he digs or swims."""
        if in_capsule:
            self._draw_in_capsule(canvas, at, state)
            return
        pose = self._pose(state)
        frame = int(state.stroke * FRAMES.get(pose, 1)) % FRAMES.get(pose, 1)
        picture = self.library.picture(f"mo/{pose}")
        flip = state.facing == "left" and pose not in STRAIGHT
        image = self.library.resized(f"mo/{pose}", SIZE, frame, flip)
        ax = picture.size[0] - picture.anchor[0] if flip else picture.anchor[0]
        x, y = at[0] - ax * SIZE, at[1] - picture.anchor[1] * SIZE + DROP.get(pose, 0)
        canvas.blit(image, (round(x), round(y)))
        if state.mode == "ride":
            self.library.blit(canvas, "descent/cage/front", at)
        self._draw_crumbs(canvas, at, state)

    def _draw_in_capsule(self, canvas: pygame.Surface, floor: tuple[int, int], state: DescentState) -> None:
        picture, flip = self.library.picture("mo/ride"), state.facing == "left"
        image = self.library.resized("mo/ride", IN_CAPSULE, 0, flip)
        ax = picture.size[0] - picture.anchor[0] if flip else picture.anchor[0]
        up = SITS_PX + picture.anchor[1] * IN_CAPSULE
        canvas.blit(image, (round(floor[0] - ax * IN_CAPSULE), round(floor[1] - up)))
        self.library.blit(canvas, "descent/capsule/front", floor)

    def _pose(self, state: DescentState) -> str:
        match state.mode:
            case "ride" | "drill":
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
            asset = (
                "descent/bubbles"
                if state.mode == "swim"
                else f"descent/crumbs/{CRUMBS.get(state.layer_id or '', 'sand')}"
            )
            frames = self.library.picture(asset).frames
            frame = int((CRUMBS_S - self._crumbs_s) / CRUMBS_S * frames) % frames
            self.library.blit(canvas, asset, (at[0] + (46 if state.facing == "right" else -46), at[1]), frame)
