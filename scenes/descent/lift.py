"""The way down: shaft, head frame and cage; the torn paper; below it the bored hole and the drill capsule.

Draws what the state tells; knows the profile's map and the camera, not the rules of moving.
"""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.content.maps import ProfileMap, Spot
from game.descent.feel import OPEN
from game.descent.state import DescentState, hall_at_shaft, in_shaft, middle_m, shaft_of
from scenes.descent.camera import Camera
from scenes.scene import CANVAS_SIZE
from scenes.view.library import Library
from scenes.view.opaque import as_opaque

PAPER_PX, TORN_PX = 96, 22
CABLE_ABOVE_PX = 190
CAPSULE_TOP_PX = 190
HALL_GUIDE = (0x8E, 0x8A, 0x86)
HOSE, HOSE_EDGE = (0xD9, 0xB0, 0x70), (0x2B, 0x25, 0x30)
PEEP_PX = 96
WHEEL_PER_M, DRILL_PER_M = 2, 4


class LiftPainter:
    def __init__(self, library: Library, profile: ProfileMap) -> None:
        self.library, self.map = library, profile
        self.break_d_m = profile.depth_m + PAPER_PX / 2 / profile.px_per_m
        hall = hall_at_shaft(profile)
        depths = [d_m for _, d_m in hall or ()]
        self.hall_m = (min(depths), max(depths)) if depths else None

    def to_canvas(self, camera: Camera, x_m: float, d_m: float) -> tuple[int, int]:
        return camera.to_canvas((x_m * self.map.px_per_m, d_m * self.map.px_per_m + self.map.zero_y_px))

    def in_capsule(self, state: DescentState) -> bool:
        """Whether Mo sits in the capsule, or would: below the torn paper."""
        return state.mode == "drill" or (state.mode == "ride" and state.d_m > self.break_d_m)

    def beside_shaft(self) -> tuple[Spot, ...]:
        """Finds, and the secret, that lie in the shaft's own column: they are seen through a hole in its wall."""
        spots = (*self.map.finds.values(), *([self.map.secret] if self.map.secret else []))
        return tuple(spot for spot in spots if in_shaft(self.map, spot.x_m))

    def draw_shaft(self, canvas: pygame.Surface, camera: Camera) -> None:
        """Brick down to the paper, a bored hole below it; in a hall of brine only a guide."""
        shaft = shaft_of(self.map)
        x, top = self.to_canvas(camera, middle_m(shaft), shaft.top_m)
        if not -400 < x < CANVAS_SIZE[0] + 400:
            return
        breaks = self.to_canvas(camera, 0, self.break_d_m)[1]
        foot = self.to_canvas(camera, 0, shaft.bottom_m)[1]
        self._repeat(canvas, "descent/shaft", x, top, min(breaks, foot))
        hall = self.hall_m or (shaft.bottom_m, shaft.bottom_m)
        roof, floor = (self.to_canvas(camera, 0, d_m)[1] for d_m in hall)
        self._repeat(canvas, "descent/hole", x, breaks, roof)
        for side in (-84, 84) if self.hall_m else ():
            pygame.draw.line(canvas, HALL_GUIDE, (x + side, roof), (x + side, floor), 4)
        self._repeat(canvas, "descent/hole", x, floor, foot)
        if foot < CANVAS_SIZE[1] and shaft.bottom_m < max((step.bottom_m for step in self.map.ladder), default=0.0):
            self.library.blit(canvas, "descent/hole_end", (x, foot))

    def _repeat(self, canvas: pygame.Surface, asset: str, x: int, top: int, bottom: int) -> None:
        picture = self.library.picture(asset)
        bottom, high = min(CANVAS_SIZE[1], bottom), picture.size[1]
        for y in range(top + max(0, -top // high) * high, bottom, high):
            canvas.blit(picture.frame(), (x - picture.anchor[0], y), (0, 0, picture.size[0], min(high, bottom - y)))

    def draw_peepholes(self, canvas: pygame.Surface, camera: Camera, hidden: frozenset[str]) -> None:
        """The round holes in the shaft's wall behind which a find lies, each with its ground."""
        for spot in self.beside_shaft():
            x, y = self.to_canvas(camera, spot.x_m, spot.depth_m)
            if spot.id in hidden or spot.class_ in OPEN or not -80 < y < CANVAS_SIZE[1] + 80:
                continue
            disc = self._disc(spot.class_)
            canvas.blit(disc, disc.get_rect(center=(x, y)))
            self.library.blit(canvas, "descent/peephole", (x, y))

    def _disc(self, material: str) -> pygame.Surface:
        """A round piece of a material, made once."""
        key = (f"material/{material}@", (PEEP_PX, PEEP_PX))
        if key not in self.library.cuts:
            disc = pygame.Surface((PEEP_PX, PEEP_PX), pygame.SRCALPHA)
            pygame.draw.circle(disc, (255, 255, 255), (PEEP_PX // 2, PEEP_PX // 2), PEEP_PX // 2)
            tile = self.library.picture(f"material/{material}").surface
            disc.blit(tile, (0, 0), (0, 0, PEEP_PX, PEEP_PX), pygame.BLEND_RGB_MULT)
            self.library.cuts[key] = disc
        return self.library.cuts[key]

    def draw_cage(self, canvas: pygame.Surface, camera: Camera, state: DescentState) -> None:
        """The cage on its cables, or the capsule in its place; Mo's own half is drawn over him by `draw_front`."""
        shaft, library = shaft_of(self.map), self.library
        x, top = self.to_canvas(camera, middle_m(shaft), shaft.top_m)
        cage_y = self.to_canvas(camera, 0, state.cage_d_m)[1]
        below = state.cage_d_m > self.break_d_m
        if state.mode == "drill":
            self._draw_hose(canvas, camera, state)
            return
        if not -400 < x < CANVAS_SIZE[0] + 400:
            return
        cable = library.picture("descent/cable")
        y, end = cage_y - CABLE_ABOVE_PX, max(top - 60, 0)
        while y > end:
            length = min(cable.size[1], y - end)
            canvas.blit(cable.frame(), (x - cable.anchor[0], y - length), (0, 0, cable.size[0], length))
            y -= length
        if top > -20:
            library.blit(canvas, "descent/tower", (x, top), int(abs(state.cage_d_m) * WHEEL_PER_M))
        if below:
            library.blit(canvas, "descent/capsule/drill", (x, cage_y), int(abs(state.cage_d_m) * DRILL_PER_M))
        library.blit(canvas, "descent/capsule/back" if below else "descent/cage/back", (x, cage_y))
        if state.mode != "ride":
            library.blit(canvas, "descent/capsule/front" if below else "descent/cage/front", (x, cage_y))

    def _draw_hose(self, canvas: pygame.Surface, camera: Camera, state: DescentState) -> None:
        """From the hole to the capsule that has left it, hanging a little; then the capsule's back and drill."""
        feet = x, y = self.to_canvas(camera, state.x_m, state.d_m)
        from_x, _ = self.to_canvas(camera, middle_m(shaft_of(self.map)), state.d_m)
        side = 84 if x > from_x else -84
        if abs(x - from_x) > 84:
            line = list(_hanging((from_x + side, y - CAPSULE_TOP_PX), (x, y - CAPSULE_TOP_PX)))
            pygame.draw.lines(canvas, HOSE_EDGE, False, line, 11)
            pygame.draw.lines(canvas, HOSE, False, line, 6)
        self.library.blit(canvas, "descent/capsule/drill", feet, int(state.stroke * 3))
        self.library.blit(canvas, "descent/capsule/back", feet)

    def draw_paper(self, canvas: pygame.Surface, camera: Camera) -> None:
        """The torn paper, in front of all: at the break, and above and below a window."""
        picture = self.library.picture("descent/paper")
        tops = [self.map.depth_m * self.map.px_per_m]
        window = self.map.window
        if window is not None:
            tops += [window.frame.top_m * self.map.px_per_m - PAPER_PX, window.frame.bottom_m * self.map.px_per_m]
        for top in tops:
            y = round(top + self.map.zero_y_px - camera.y) - round(picture.anchor[1])
            if not -picture.size[1] < y < CANVAS_SIZE[1]:
                continue
            x = -round(camera.x) % picture.size[0] - picture.size[0]
            while x < CANVAS_SIZE[0]:
                canvas.blits([(part, (x, y + row)) for row, part in self._paper_parts()], doreturn=False)
                x += picture.size[0]

    def _paper_parts(self) -> tuple[tuple[int, pygame.Surface], ...]:
        """The paper in rows: its torn edges with alpha, its middle opaque, which costs a quarter."""
        surface, cuts = self.library.picture("descent/paper").surface, self.library.cuts
        edge = round(self.library.picture("descent/paper").anchor[1]) + TORN_PX
        inner = PAPER_PX - 2 * TORN_PX
        key = ("descent/paper=", (inner, 0))
        if key not in cuts:
            cuts[key] = as_opaque(surface.subsurface((0, edge, surface.get_width(), inner)))
        above = surface.subsurface((0, 0, surface.get_width(), edge))
        below = surface.subsurface((0, edge + inner, surface.get_width(), surface.get_height() - edge - inner))
        return ((0, above), (edge, cuts[key]), (edge + inner, below))


def _hanging(start: tuple[int, int], end: tuple[int, int], points: int = 14) -> Iterator[tuple[float, float]]:
    """A slack line from start to end."""
    slack = min(70.0, abs(end[0] - start[0]) * 0.16)
    for k in range(points + 1):
        t = k / points
        yield (
            start[0] + (end[0] - start[0]) * t,
            start[1] + (end[1] - start[1]) * t + slack * 4 * t * (1 - t),
        )
