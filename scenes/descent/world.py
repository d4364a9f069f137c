"""The ground that is gone down through: painted tiles, what was dug, the lift, finds and signs, lantern light, Mo.

Draws what the state tells; one map px is one canvas px. Knows the profile's map, not the rules of moving.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import hypot

import pygame

from game.content.book import Profile
from game.descent.state import DescentState, middle_m, shaft_of
from game.ground import below_water, core_at
from scenes.descent.camera import Camera
from scenes.descent.live_map import LiveMap
from scenes.descent.mo import MoPainter
from scenes.scene import CANVAS_SIZE
from scenes.stage import Stage
from scenes.view.columns import textured
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, CREAM, INK
from scenes.view.widgets import Look, draw_sheet

TILE = 960
FAR_SHARE = 0.82
SKY_SHARE = 0.94
DARK = (0x7B, 0x7A, 0xAC)
FIND_PX = 84
BREAK_PX = 96
TOWER_SHARE = 1.5
STEP_SHEET = (1090, 30, 640, 248)
GLIMMER_M = 16.0
LABEL_COLUMNS = (440, 1330, 1640)
LABEL_STEP_PX = 96
LEAST_LABEL_M = 1.3


class World:
    def __init__(self, stage: Stage, profile: Profile) -> None:
        self.stage, self.profile, self.map = stage, profile, profile.map
        self.size = (self.map.width_m * self.map.px_per_m, self._bottom_px())
        self.mo = MoPainter(stage.library)
        painted = self._id("0") in stage.library and profile.id not in stage.edited_maps
        path = stage.story / "profiles" / f"{profile.id}.tmx"
        self.live = None if painted else LiveMap(path, stage.library)
        self._dug: dict[str, pygame.Surface] = {}
        self._mask = pygame.Surface(CANVAS_SIZE).convert()
        self._labels: tuple[int, list[tuple[str, float, float]]] = (-1, [])

        self.break_px = self.to_px(0, self.map.depth_m)[1] + BREAK_PX

    @property
    def floor_m(self) -> float:
        """The deepest place of the map, just above its lower edge."""
        return max((step.bottom_m for step in self.map.ladder), default=self.map.depth_m) - 0.01

    def _bottom_px(self) -> float:
        return self.to_px(0, self.floor_m)[1]

    def to_px(self, x_m: float, d_m: float) -> tuple[float, float]:
        """Map px of a place in metres."""
        return (x_m * self.map.px_per_m, d_m * self.map.px_per_m + self.map.zero_y_px)

    def to_metres(self, at: tuple[float, float]) -> tuple[float, float]:
        return (at[0] / self.map.px_per_m, (at[1] - self.map.zero_y_px) / self.map.px_per_m)

    def busy(self) -> bool:
        return self.mo.busy()

    def update(self, dt_s: float, camera: Camera) -> bool:
        return self.mo.update(dt_s)

    def preloads(self, camera: Camera) -> Iterable[str]:
        """Every tile of the profile, the nearest first."""
        here = camera.x / TILE + 1
        for number in sorted(range(round(self.size[0]) // TILE), key=lambda n: abs(n - here)):
            for part in ("", "top_", "dusk_", "deep_"):
                yield self._id(f"{part}{number}")
        yield from (f"find/{find}" for find in self.map.finds)

    def _id(self, part: str) -> str:
        return f"descent/{self.profile.id}/{part}"

    # -- digging

    def dig(self, before: tuple[tuple[float, float], ...], state: DescentState) -> None:
        """Stamp what was dug since into the tiles in memory: dug ground stays dug."""
        if self.live is None:
            for place in state.tunnel[len(before) :]:
                self._stamp(place)

    def _stamp(self, place: tuple[float, float]) -> None:
        wet = below_water(self.map, *place)
        picture = self.stage.library.picture("descent/tunnel_wet" if wet else "descent/tunnel")
        x, y = self.to_px(*place)
        left, top = round(x) - picture.anchor[0], round(y) - picture.anchor[1]
        stamp = picture.frame(round(x + y))
        for number in {left // TILE, (left + picture.size[0]) // TILE}:
            for part in ("", "top_"):
                asset = self._id(f"{part}{number}")
                if asset not in self.stage.library:
                    continue
                tile = self.stage.library.picture(asset)
                if asset not in self._dug:
                    self._dug[asset] = tile.surface.copy()
                at = (left - number * TILE + tile.anchor[0], top + tile.anchor[1])
                self._draw_stamp(self._dug[asset], stamp, at)

    def _draw_stamp(self, tile: pygame.Surface, stamp: pygame.Surface, at: tuple[int, int]) -> None:
        """On a tile with alpha the stamp darkens only what is ground."""
        if not tile.get_flags() & pygame.SRCALPHA:
            tile.blit(stamp, at)
            return
        rect = stamp.get_rect(topleft=at).clip(tile.get_rect())
        if rect.w and rect.h:
            part = tile.subsurface(rect).copy()
            kept = part.copy()
            part.blit(stamp, (at[0] - rect.x, at[1] - rect.y))
            alpha = kept.copy()
            alpha.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
            part.blit(alpha, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
            tile.fill((0, 0, 0, 0), rect)
            tile.blit(part, rect)

    # -- drawing

    def draw(self, canvas: pygame.Surface, camera: Camera, state: DescentState) -> None:
        look = Look(self.stage.library, self.stage.theme)
        clip = canvas.get_clip()
        if self.live is not None:
            self.live.draw(canvas, camera)
        else:
            self._draw_air(canvas, camera)
        self._draw_ladder(canvas, camera)
        if self.live is None:
            self._draw_tiles(canvas, camera, ("deep_", "", "top_"))
        self._draw_lift(canvas, camera, state)
        self._draw_finds(canvas, camera, state)
        if self.live is None:
            self._draw_dark(canvas, camera, state)
        self._draw_names(canvas, look, camera)
        self._draw_signs(canvas, look, camera, state)
        self.mo.draw(canvas, self._at(camera, state.x_m, state.d_m), state)
        canvas.set_clip(clip)

    def _at(self, camera: Camera, x_m: float, d_m: float) -> tuple[int, int]:
        return camera.to_canvas(self.to_px(x_m, d_m))

    def _draw_air(self, canvas: pygame.Surface, camera: Camera) -> None:
        if camera.y > self.map.zero_y_px + 300:
            return
        for part, share in (("sky", SKY_SHARE), ("far", FAR_SHARE)):
            picture = self.stage.library.picture(self._id(part))
            width = picture.size[0]
            x = -round(camera.x * (1 - share)) % width - width
            while x < CANVAS_SIZE[0]:
                canvas.blit(picture.surface, (x, -round(camera.y) - picture.anchor[1]))
                x += width

    def _draw_tiles(self, canvas: pygame.Surface, camera: Camera, parts: Iterable[str]) -> None:
        first, last = int(camera.x // TILE), int((camera.x + CANVAS_SIZE[0]) // TILE)
        for number in range(max(0, first), min(round(self.size[0]) // TILE - 1, last) + 1):
            for part in parts:
                asset = self._id(f"{part}{number}")
                if asset not in self.stage.library:
                    continue
                picture = self.stage.library.picture(asset)
                at = camera.to_canvas((number * TILE - picture.anchor[0], -picture.anchor[1]))
                if at[1] < CANVAS_SIZE[1] and at[1] + picture.size[1] > 0:
                    canvas.blit(self._dug.get(asset, picture.surface), at)

    def _draw_ladder(self, canvas: pygame.Surface, camera: Camera) -> None:
        """Below the break: painted round the shaft; a map that is not painted shows each step's material."""
        if self._id(f"deep_{int(camera.x // TILE) + 1}") in self.stage.library and self.live is None:
            return
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
        cage_y = self._at(camera, 0, state.cage_d_m)[1]
        cable = library.picture("descent/cable")
        y = cage_y - 190
        while y > max(top - 150, -240):
            canvas.blit(cable.frame(), (x - cable.anchor[0], y - cable.size[1]))
            y -= cable.size[1]
        wheel = int(abs(state.cage_d_m) * 2) % library.picture("descent/tower").frames
        tower = library.resized("descent/tower", TOWER_SHARE, wheel)
        canvas.blit(tower, tower.get_rect(midbottom=(x, top + 10)))
        library.blit(canvas, "descent/cage/back", (x, cage_y))
        if state.mode != "ride":
            library.blit(canvas, "descent/cage/front", (x, cage_y))

    def _draw_finds(self, canvas: pygame.Surface, camera: Camera, state: DescentState) -> None:
        for spot in (*self.map.finds.values(), *([self.map.secret] if self.map.secret else [])):
            at = self._at(camera, spot.x_m, spot.depth_m)
            if not (-80 < at[0] < CANVAS_SIZE[0] + 80 and -80 < at[1] < CANVAS_SIZE[1] + 80):
                continue
            if spot is self.map.secret and spot.id not in state.reached:
                continue
            image = self.stage.library.scaled(f"find/{spot.id}", FIND_PX)
            canvas.blit(image, image.get_rect(center=at))

    def _draw_dark(self, canvas: pygame.Surface, camera: Camera, state: DescentState) -> None:
        """Multiply with dusk, except where the lantern is brighter."""
        mask, library = self._mask, self.stage.library
        mask.fill(DARK)
        self._draw_tiles(mask, camera, ("dusk_",))
        dusk = library.picture(self._id("dusk_0"))
        white_until = -dusk.anchor[1] - round(camera.y)
        if white_until > 0:
            mask.fill((255, 255, 255), (0, 0, CANVAS_SIZE[0], white_until))
        light = library.picture("descent/light")
        lamp = self.mo.lamp_at(self._at(camera, state.x_m, state.d_m), state)
        mask.blit(light.surface, light.rect_at(lamp).topleft, special_flags=pygame.BLEND_RGB_MAX)
        canvas.blit(mask, (0, 0), special_flags=pygame.BLEND_RGB_MULT)

    # -- names and signs

    def _draw_names(self, canvas: pygame.Surface, look: Look, camera: Camera) -> None:
        key = round(camera.x / LABEL_STEP_PX)
        if self._labels[0] != key:
            self._labels = (key, self._placed_names(camera))
        for layer, x_m, d_m in self._labels[1]:
            material = self.stage.book.materials[layer]
            at = self._at(camera, x_m, d_m)
            name = material.name.in_(self.stage.settings.language)
            draw_line(canvas, look.theme, name, "label", (at[0] + 2, at[1] + 2), INK, "centre")
            draw_line(canvas, look.theme, name, "label", at, CREAM, "centre")
        for step in self.map.ladder if camera.y + CANVAS_SIZE[1] > self.break_px + 40 else ():
            self._draw_step_name(canvas, look, camera, step.id, step.top_m)

    def _draw_step_name(self, canvas: pygame.Surface, look: Look, camera: Camera, step: str, top_m: float) -> None:
        y = self._at(camera, 0, top_m)[1]
        if not -200 < y < CANVAS_SIZE[1]:
            return
        words, language = self.profile.words.ladder[step], self.stage.settings.language
        x, down, w, h = STEP_SHEET
        draw_sheet(canvas, look, (x, y + down, w, h))
        draw_line(canvas, look.theme, words.title.in_(language), "label", (x + 34, y + down + 44), BRICK, most=w - 68)
        depth = self.stage.book.plain(language, words.depth.in_(language)) if words.depth else ""
        depth = depth or self.stage.say("descent.order_only")
        at = y + down + 66
        line = self.stage.book.plain(language, words.words.in_(language))
        for text, style, most in ((depth, "small_bold", 64), (line, "small", 96)):
            block = fit_text(look.theme, plain(text), style, (w - 68, most), smallest=0.7)
            draw_text(canvas, look.theme, block, (x + 34, at), INK)
            at += block.height + 4

    def _placed_names(self, camera: Camera) -> list[tuple[str, float, float]]:
        """For each layer in sight its name where it is thickest, of a few columns."""
        best: dict[str, tuple[float, float, float]] = {}
        for column in LABEL_COLUMNS:
            x_m = (camera.x + column) / self.map.px_per_m
            if not 0 < x_m < self.map.width_m:
                continue
            surface = self.map.surface_depth_m(x_m)
            for segment in core_at(self.map, x_m):
                thick = segment.bottom_m - segment.top_m
                if thick > max(LEAST_LABEL_M, best.get(segment.layer_id, (0, 0, 0))[0]):
                    middle = surface + segment.top_m + min(thick / 2, 4.0)
                    best[segment.layer_id] = (thick, x_m, middle)
        return [(layer, x_m, d_m) for layer, (_, x_m, d_m) in best.items()]

    def _draw_signs(self, canvas: pygame.Surface, look: Look, camera: Camera, state: DescentState) -> None:
        """A ring round what is near and not yet found; a lantern where Mo has something to tell."""
        for spot in self.map.finds.values():
            if spot.id not in state.reached and hypot(spot.x_m - state.x_m, spot.depth_m - state.d_m) < GLIMMER_M:
                look.library.blit(canvas, "ui/hotspot", self._at(camera, spot.x_m, spot.depth_m))
        for spot in self.map.stations.values():
            at = self._at(camera, spot.x_m, spot.depth_m)
            if -60 < at[0] < CANVAS_SIZE[0] + 60 and -60 < at[1] < CANVAS_SIZE[1] + 60:
                pygame.draw.circle(canvas, INK, at, 34)
                pygame.draw.circle(canvas, (0xF2, 0xB9, 0x3B), at, 34, 4)
                sign = look.library.scaled("icon/listen/cream", 44)
                canvas.blit(sign, sign.get_rect(center=at))
