"""The ground that is gone down through: sky, tiles, the lift, finds, lantern light, Mo, and the names of things.

Draws what the state tells; one map px is one canvas px. Knows the profile's map, not the rules of moving.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import pygame

from game.content.book import Profile
from game.content.maps import Spot
from game.descent.state import DescentState
from game.ground import below_water
from scenes.descent.camera import Camera
from scenes.descent.comparisons import Comparisons
from scenes.descent.lift import LiftPainter
from scenes.descent.live_map import LiveMap
from scenes.descent.mo import MoPainter
from scenes.descent.names import GroundNames
from scenes.descent.tiles import DARK, TILE, SectionTiles
from scenes.scene import CANVAS_SIZE
from scenes.stage import Stage
from scenes.view.columns import textured
from scenes.view.cut import Cutout
from scenes.view.widgets import Look

FAR_SHARE = 0.82
SKY_SHARE = 0.94
FAR_RISE, HILLY_PX = 0.2, 400
"""Where the land is hillier than this, sky and far land rise and sink only by a share: so a hill is looked out from."""
BELOW_SURFACE_PX = 52
AIR_STRIP_PX = 480
FIND_PX = 84
TILE_PARTS, TILES_AT_FIRST = ("", "top_", "dusk_", "deep_", "low_", "hall_"), 3
BREAK_PX = 96
LIGHT_REACH_M = 24


class World:
    def __init__(self, stage: Stage, profile: Profile) -> None:
        self.stage, self.profile, self.map = stage, profile, profile.map
        self.size = (self.map.width_m * self.map.px_per_m, self.to_px(0, self.floor_m)[1])
        self.break_px = self.to_px(0, self.map.depth_m)[1] + BREAK_PX
        self.mo = MoPainter(stage.library)
        self.lift = LiftPainter(stage.library, self.map)
        secret = self.map.secret
        self.spots: dict[str, Spot] = {**self.map.finds, **({secret.id: secret} if secret else {})}
        self.beside = self.lift.beside_shaft()
        """Finds that are seen through the shaft's wall: drawn behind the cage."""
        self.aside = tuple(spot for spot in self.spots.values() if spot not in self.beside)
        self.names = GroundNames(stage, profile)
        self.comparisons = Comparisons(stage, profile)
        rows = [self.to_px(0, d_m)[1] for _, d_m in self.map.surface]
        self.ground_from_px = round(max(rows)) + BELOW_SURFACE_PX
        self.air_rises = FAR_RISE if max(rows) - min(rows) > HILLY_PX else 1.0
        self.tiles = SectionTiles(stage.library, profile.id, round(self.size[0]), self._solid_from)
        painted = self.tiles.has("0") and profile.id not in stage.edited_maps
        path = stage.story / "profiles" / f"{profile.id}.tmx"
        self.live = None if painted else LiveMap(path, stage.library)

    @property
    def floor_m(self) -> float:
        """The deepest place of the map, just above its lower edge."""
        return max((step.bottom_m for step in self.map.ladder), default=self.map.depth_m) - 0.01

    @property
    def window_px(self) -> tuple[float, float, float, float] | None:
        """The map's window in map px: left, top, right, bottom."""
        if self.map.window is None:
            return None
        frame = self.map.window.frame
        return (*self.to_px(frame.left_m, frame.top_m), *self.to_px(frame.right_m, frame.bottom_m))

    def to_px(self, x_m: float, d_m: float) -> tuple[float, float]:
        """Map px of a place in metres."""
        return (x_m * self.map.px_per_m, d_m * self.map.px_per_m + self.map.zero_y_px)

    def to_metres(self, at: tuple[float, float]) -> tuple[float, float]:
        return (at[0] / self.map.px_per_m, (at[1] - self.map.zero_y_px) / self.map.px_per_m)

    def busy(self) -> bool:
        return self.mo.busy() or self.names.busy()

    def update(self, camera: Camera, dt_s: float) -> bool:
        """True when something must be drawn again, though nothing of it is the state's."""
        return self.names.update(camera) | self.mo.update(dt_s)

    def hurry(self, camera: Camera) -> None:
        """What the first picture needs is read side by side."""
        if self.live is None:
            seen = islice(self.preloads(camera), TILES_AT_FIRST * len(TILE_PARTS))
            self.stage.library.hurry((self.tiles.asset("sky"), self.tiles.asset("far"), *seen))

    def preloads(self, camera: Camera) -> Iterable[str]:
        """Every tile of the profile, the nearest first."""
        here = camera.x / TILE + 1
        for number in sorted(range(self.tiles.count), key=lambda n: abs(n - here)):
            tiles = (self.tiles.asset(f"{part}{number}") for part in TILE_PARTS)
            yield from (tile for tile in tiles if not self.tiles.holds(tile))
        yield from (f"find/{find}" for find in self.spots)
        yield from self.mo.assets()
        beds = self.map.window.layers if self.map.window is not None else ()
        yield from ("ui/hotspot", "descent/tray/box", "descent/core_shade", "ui/plank88/teal/normal")
        yield from sorted({f"material/{layer.layer_id}" for layer in (*self.map.layers, *beds)})
        yield from ("descent/shaft", "descent/hole", "descent/hole_end", "descent/paper", "descent/peephole")
        yield from (f"descent/capsule/{part}" for part in ("back", "front", "drill"))

    def prepare(self, look: Look) -> Iterator[None]:
        """Night, papers, finds and Mo as they will be seen, a short step at a time."""
        if self.live is None:
            yield from self.tiles.darken_all()
        yield from self.names.prepare(look)
        yield from self.comparisons.prepare(look)
        yield from self.mo.prepare()
        for find in self.spots:
            for near in (False, True):
                self._find(find, near)
                yield

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
        self.lift.draw_shaft(canvas, camera)
        self.lift.draw_peepholes(canvas, camera, self._hidden(state))
        self._draw_finds(canvas, camera, state, self.beside)
        self.lift.draw_cage(canvas, camera, state)
        self._draw_finds(canvas, camera, state, self.aside)
        self._draw_words(canvas, look, camera, state)
        self.mo.draw(canvas, mo_at, state, self.lift.in_capsule(state))
        self.lift.draw_paper(canvas, camera)

    def _draw_words(self, canvas: pygame.Surface, look: Look, camera: Camera, state: DescentState) -> None:
        self.names.draw_layers(canvas, look, camera)
        if state.mode == "ride":
            self.comparisons.draw(canvas, look, camera)
            if camera.y + CANVAS_SIZE[1] > self.break_px + 40:
                self.names.draw_steps(canvas, look, camera)
        self.names.draw_signs(canvas, look, camera, state)

    def _hidden(self, state: DescentState) -> frozenset[str]:
        """The secret, until it is found."""
        secret = self.map.secret
        return frozenset({secret.id} if secret is not None and secret.id not in state.reached else ())

    def _at(self, camera: Camera, x_m: float, d_m: float) -> tuple[int, int]:
        return camera.to_canvas(self.to_px(x_m, d_m))

    def _ground_y(self, camera: Camera, state: DescentState) -> int:
        """The canvas row above which there is no ground within the lamp's reach."""
        reach = range(-LIGHT_REACH_M, LIGHT_REACH_M + 1, 4)
        highest = min(self.map.surface_depth_m(state.x_m + dx) for dx in reach)
        return self._at(camera, 0, highest)[1] - 24

    def _draw_air(self, canvas: pygame.Surface, camera: Camera) -> None:
        """Sky and far land, which slide slower than the ground; in strips, each only as far down as it can be seen."""
        seen = canvas.get_clip()
        wide = CANVAS_SIZE[0] if self.air_rises == 1.0 else AIR_STRIP_PX
        for left in range(0, CANVAS_SIZE[0], wide):
            strip = pygame.Rect(left, 0, wide, max(0, self._ground_from(camera, left) - round(camera.y)))
            if strip.h and seen.colliderect(strip):
                canvas.set_clip(seen.clip(strip))
                self._draw_strip(canvas, camera)
        canvas.set_clip(seen)

    def _draw_strip(self, canvas: pygame.Surface, camera: Camera) -> None:
        """Sky and far land where the canvas is clipped to; no sky where the land hides it."""
        library, strip = self.stage.library, canvas.get_clip()
        land, sky = library.layer(self.tiles.asset("far")), library.picture(self.tiles.asset("sky"))
        rises, width = -round(camera.y * self.air_rises), sky.size[0]
        top, hidden_from = rises - sky.anchor[1], rises + land.opaque_from
        for share, draw in ((SKY_SHARE, sky.surface), (FAR_SHARE, land)):
            for x in range(-round(camera.x * (1 - share)) % width - width, strip.right, width):
                if x + width <= strip.left:
                    continue
                if isinstance(draw, Cutout):
                    draw.blit(canvas, (x, rises))
                else:
                    height = max(0, min(strip.bottom, hidden_from) - top)
                    canvas.blit(draw, (x, top), (0, 0, width, height))

    def _solid_from(self, map_x: float) -> float:
        """The map row from which down there is nothing but ground at a column."""
        return self.to_px(0, self.map.surface_depth_m(map_x / self.map.px_per_m))[1] + BELOW_SURFACE_PX

    def _ground_from(self, camera: Camera, left: int) -> int:
        """The map row below which there is ground in all of the strip of the canvas that begins at `left`."""
        if self.air_rises == 1.0:
            return self.ground_from_px
        columns = range(left, left + AIR_STRIP_PX + 1, 120)
        deepest = max(self.map.surface_depth_m((camera.x + column) / self.map.px_per_m) for column in columns)
        return round(self.to_px(0, deepest)[1]) + BELOW_SURFACE_PX

    def _draw_ladder(self, canvas: pygame.Surface, camera: Camera) -> None:
        """Below the break of a map that is not painted: each step's material."""
        for step in self.map.ladder:
            top, bottom = (round(self.to_px(0, d)[1] - camera.y) for d in (step.top_m, step.bottom_m))
            if top < CANVAS_SIZE[1] and bottom > 0:
                texture = textured(self.stage.library, step.class_, (CANVAS_SIZE[0] + 512, 512))
                canvas.blit(texture, (0, top), (round(camera.x) % 512, 0, CANVAS_SIZE[0], bottom - top))

    def _draw_arrows(self, canvas: pygame.Surface, camera: Camera) -> None:
        """The ways of the groundwater, pale enough to be seen by night."""
        for arrow in self.map.arrows:
            picture = self.stage.library.picture(self.tiles.asset(f"arrow_{arrow.id}"))
            rect = picture.rect_at(self._at(camera, *arrow.points_m[0]))
            if rect.colliderect((0, 0), CANVAS_SIZE):
                canvas.blit(picture.frame(), rect)

    def _draw_finds(self, canvas: pygame.Surface, camera: Camera, state: DescentState, which: Sequence[Spot]) -> None:
        hidden = self._hidden(state)
        for spot in which:
            at = self._at(camera, spot.x_m, spot.depth_m)
            in_sight = -80 < at[0] < CANVAS_SIZE[0] + 80 and -80 < at[1] < CANVAS_SIZE[1] + 80
            if spot.id in hidden or not in_sight:
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
