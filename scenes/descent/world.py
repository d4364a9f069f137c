"""The ground that is gone down through: sky, tiles, the lift, finds, lantern light, Mo, and the names of things.

Draws what the state tells; one map px is one canvas px. Knows the profile's map, not the rules of moving.
"""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from game.content.book import Profile
from game.descent.state import DescentState, middle_m, shaft_of
from game.ground import below_water
from scenes.descent.camera import Camera
from scenes.descent.live_map import LiveMap
from scenes.descent.mo import MoPainter
from scenes.descent.names import GroundNames
from scenes.descent.tiles import DARK, TILE, SectionTiles
from scenes.scene import CANVAS_SIZE
from scenes.stage import Stage
from scenes.view.columns import textured
from scenes.view.widgets import Look

FAR_SHARE = 0.82
SKY_SHARE = 0.94
SKY_UNTIL_PX = 700
"""Map rows below this are ground everywhere."""
FIND_PX = 84
BREAK_PX = 96
LIGHT_REACH_M = 24


class World:
    def __init__(self, stage: Stage, profile: Profile) -> None:
        self.stage, self.profile, self.map = stage, profile, profile.map
        self.size = (self.map.width_m * self.map.px_per_m, self.to_px(0, self.floor_m)[1])
        self.break_px = self.to_px(0, self.map.depth_m)[1] + BREAK_PX
        self.mo = MoPainter(stage.library)
        self.names = GroundNames(stage, profile)
        self.tiles = SectionTiles(stage.library, profile.id, round(self.size[0]))
        painted = self.tiles.has("0") and profile.id not in stage.edited_maps
        path = stage.story / "profiles" / f"{profile.id}.tmx"
        self.live = None if painted else LiveMap(path, stage.library)

    @property
    def floor_m(self) -> float:
        """The deepest place of the map, just above its lower edge."""
        return max((step.bottom_m for step in self.map.ladder), default=self.map.depth_m) - 0.01

    def to_px(self, x_m: float, d_m: float) -> tuple[float, float]:
        """Map px of a place in metres."""
        return (x_m * self.map.px_per_m, d_m * self.map.px_per_m + self.map.zero_y_px)

    def to_metres(self, at: tuple[float, float]) -> tuple[float, float]:
        return (at[0] / self.map.px_per_m, (at[1] - self.map.zero_y_px) / self.map.px_per_m)

    def busy(self) -> bool:
        return self.mo.busy()

    def update(self, dt_s: float) -> bool:
        return self.mo.update(dt_s)

    def preloads(self, camera: Camera) -> Iterable[str]:
        """Every tile of the profile, the nearest first."""
        here = camera.x / TILE + 1
        for number in sorted(range(self.tiles.count), key=lambda n: abs(n - here)):
            for part in ("", "top_", "dusk_", "deep_"):
                yield self.tiles.asset(f"{part}{number}")
        yield from (f"find/{find}" for find in self.map.finds)

    def dig(self, before: tuple[tuple[float, float], ...], state: DescentState) -> None:
        """Stamp what was dug since into the tiles: dug ground stays dug."""
        if self.live is not None:
            return
        for place in state.tunnel[len(before) :]:
            wet = below_water(self.map, *place)
            picture = self.stage.library.picture("descent/tunnel_wet" if wet else "descent/tunnel")
            at = self.to_px(*place)
            self.tiles.stamp(picture, round(at[0] + at[1]), at)

    # -- drawing

    def draw(self, canvas: pygame.Surface, camera: Camera, state: DescentState) -> None:
        look = Look(self.stage.library, self.stage.theme)
        mo_at = self._at(camera, state.x_m, state.d_m)
        if self.live is not None:
            self.live.draw(canvas, camera)
            self._draw_ladder(canvas, camera)
        else:
            self._draw_air(canvas, camera)
            self.tiles.draw(canvas, camera)
            self.tiles.draw_light(canvas, camera, self.mo.lamp_at(mo_at, state), self._ground_y(camera, state))
            self._draw_arrows(canvas, camera)
        self._draw_lift(canvas, camera, state)
        self._draw_finds(canvas, camera, state)
        self.names.draw_layers(canvas, look, camera)
        if camera.y + CANVAS_SIZE[1] > self.break_px + 40:
            self.names.draw_steps(canvas, look, camera)
        self.names.draw_signs(canvas, look, camera, state)
        self.mo.draw(canvas, mo_at, state)

    def _at(self, camera: Camera, x_m: float, d_m: float) -> tuple[int, int]:
        return camera.to_canvas(self.to_px(x_m, d_m))

    def _ground_y(self, camera: Camera, state: DescentState) -> int:
        """The canvas row above which there is no ground within the lamp's reach."""
        reach = range(-LIGHT_REACH_M, LIGHT_REACH_M + 1, 4)
        highest = min(self.map.surface_depth_m(state.x_m + dx) for dx in reach)
        return self._at(camera, 0, highest)[1] - 24

    def _draw_air(self, canvas: pygame.Surface, camera: Camera) -> None:
        """Sky and far land, which slide slower than the ground; only as far down as they can be seen."""
        height = SKY_UNTIL_PX - round(camera.y)
        if height <= 0:
            return
        for part, share in (("sky", SKY_SHARE), ("far", FAR_SHARE)):
            picture = self.stage.library.picture(self.tiles.asset(part))
            width = picture.size[0]
            top = -round(camera.y) - picture.anchor[1]
            x = -round(camera.x * (1 - share)) % width - width
            while x < CANVAS_SIZE[0]:
                canvas.blit(picture.surface, (x, top), (0, 0, width, height - top))
                x += width

    def _draw_ladder(self, canvas: pygame.Surface, camera: Camera) -> None:
        """Below the break of a map that is not painted: each step's material."""
        for step in self.map.ladder:
            top, bottom = (round(self.to_px(0, d)[1] - camera.y) for d in (step.top_m, step.bottom_m))
            if top < CANVAS_SIZE[1] and bottom > 0:
                texture = textured(self.stage.library, step.class_, (CANVAS_SIZE[0] + 512, 512))
                canvas.blit(texture, (0, top), (round(camera.x) % 512, 0, CANVAS_SIZE[0], bottom - top))

    def _draw_lift(self, canvas: pygame.Surface, camera: Camera, state: DescentState) -> None:
        shaft, library = shaft_of(self.map), self.stage.library
        x, top = self._at(camera, middle_m(shaft), shaft.top_m)
        if not -400 < x < CANVAS_SIZE[0] + 400:
            return
        bottom = min(CANVAS_SIZE[1], self._at(camera, 0, shaft.bottom_m)[1])
        picture = library.picture("descent/shaft")
        y = top
        while y < bottom:
            if y + picture.size[1] > 0:
                height = min(picture.size[1], bottom - y)
                canvas.blit(picture.frame(), (x - picture.anchor[0], y), (0, 0, picture.size[0], height))
            y += picture.size[1]
        self._draw_cage(canvas, (x, top), self._at(camera, 0, state.cage_d_m)[1], state)

    def _draw_cage(self, canvas: pygame.Surface, head: tuple[int, int], cage_y: int, state: DescentState) -> None:
        library, (x, top) = self.stage.library, head
        cable = library.picture("descent/cable")
        y, end = cage_y - 190, max(top - 60, 0)
        while y > end:
            length = min(cable.size[1], y - end)
            canvas.blit(cable.frame(), (x - cable.anchor[0], y - length), (0, 0, cable.size[0], length))
            y -= length
        if top > -20:
            library.blit(canvas, "descent/tower", (x, top), int(abs(state.cage_d_m) * 2))
        library.blit(canvas, "descent/cage/back", (x, cage_y))
        if state.mode != "ride":
            library.blit(canvas, "descent/cage/front", (x, cage_y))

    def _draw_arrows(self, canvas: pygame.Surface, camera: Camera) -> None:
        """The ways of the groundwater, pale enough to be seen by night."""
        for arrow in self.map.arrows:
            picture = self.stage.library.picture(self.tiles.asset(f"arrow_{arrow.id}"))
            rect = picture.rect_at(self._at(camera, *arrow.points_m[0]))
            if rect.colliderect((0, 0), CANVAS_SIZE):
                canvas.blit(picture.frame(), rect)

    def _draw_finds(self, canvas: pygame.Surface, camera: Camera, state: DescentState) -> None:
        for spot in (*self.map.finds.values(), *([self.map.secret] if self.map.secret else [])):
            at = self._at(camera, spot.x_m, spot.depth_m)
            if not (-80 < at[0] < CANVAS_SIZE[0] + 80 and -80 < at[1] < CANVAS_SIZE[1] + 80):
                continue
            if spot is self.map.secret and spot.id not in state.reached:
                continue
            image = self._find(spot.id, near=spot.id in state.reached or self.names.is_near(spot, state))
            canvas.blit(image, image.get_rect(center=at))

    def _find(self, find: str, near: bool) -> pygame.Surface:
        """A find in the ground: as it is, or far from the lamp in the dark."""
        image = self.stage.library.scaled(f"find/{find}", FIND_PX)
        if near or self.live is not None:
            return image
        key = (f"find/{find}?dark", (0, FIND_PX))
        if key not in self.stage.library.cuts:
            dark = image.copy()
            dark.fill(DARK, special_flags=pygame.BLEND_RGB_MULT)
            self.stage.library.cuts[key] = dark
        return self.stage.library.cuts[key]
