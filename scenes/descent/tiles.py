"""The painted tiles of a section, lit and by night, with what was dug stamped into both.

Night is a tile multiplied with its dusk, made once when the tile is first seen: a frame then only lays tiles side by
side. Lantern light is one patch: the lit tiles multiplied with the lamp, where that is brighter than dusk. Knows map
px, no rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pygame

from scenes.descent.camera import Camera
from scenes.scene import CANVAS_SIZE
from scenes.view.cut import Cutout, in_parts
from scenes.view.library import Library, Picture
from scenes.view.opaque import as_opaque, opaque

TILE = 960
SOLID_STEP_PX = 20
DARK = (0x7B, 0x7A, 0xAC)
PARTS = ("deep_", "low_", "hall_", "", "top_")
"""In drawing order: the ladder round the shaft, above and below a window; the window; the ground (all opaque); the
surface with what stands on it (alpha)."""


class SectionTiles:
    def __init__(self, library: Library, profile: str, width_px: int, solid_from: Callable[[float], float]) -> None:
        """`solid_from`: for a map column the map row below which all is ground."""
        self.library, self.profile, self._solid_from = library, profile, solid_from
        self.count = width_px // TILE
        self._boxes: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {}
        self._names = {part: self._tiles_of(part) for part in (*PARTS, "dusk_")}
        self._lit: dict[str, Cutout] = {}
        """What is no longer the library's: tiles that were dug in, and those that are clear in part."""
        self._night: dict[str, Cutout] = {}
        size = library.picture("descent/light").size
        self._patch, self._black = opaque(size), opaque(size)

    def asset(self, part: str) -> str:
        return f"descent/{self.profile}/{part}"

    def has(self, part: str) -> bool:
        return self.asset(part) in self.library

    def _tiles_of(self, part: str) -> dict[int, str]:
        """The painted tiles of a part, by number."""
        assets = {number: self.asset(f"{part}{number}") for number in range(self.count)}
        return {number: asset for number, asset in assets.items() if asset in self.library}

    def holds(self, asset: str) -> bool:
        """Whether a tile is kept here, so that the library need not load it."""
        return asset in self._lit

    def box(self, asset: str) -> tuple[tuple[int, int], tuple[int, int]]:
        """Anchor and size of a tile: from then on known without its picture."""
        if asset not in self._boxes:
            picture = self.library.picture(asset)
            self._boxes[asset] = ((round(picture.anchor[0]), round(picture.anchor[1])), picture.size)
        return self._boxes[asset]

    # -- one tile

    def lit(self, part: str, number: int) -> Cutout:
        """The tile as it is by full light."""
        asset = self.asset(f"{part}{number}")
        if asset not in self._lit:
            self.box(asset)
            picture = self.library.picture(asset).surface
            if not picture.get_flags() & pygame.SRCALPHA:
                return Cutout(((picture, (0, 0)),))
            self._lit[asset] = in_parts(self._made_solid(self.library.take(asset), asset, number), own=True)
        return self._lit[asset]

    def _made_solid(self, tile: pygame.Surface, asset: str, number: int) -> pygame.Surface:
        """Brushwork that is a little clear lets nothing shine through below the surface: no sky is laid there."""
        (left, top), (width, height) = self.box(asset)
        for x in range(0, width, SOLID_STEP_PX):
            ends = (number * TILE - left + x, number * TILE - left + x + SOLID_STEP_PX)
            row = round(max(self._solid_from(end) for end in ends)) + top
            tile.fill((0, 0, 0, 255), (x, row, SOLID_STEP_PX, max(0, height - row)), pygame.BLEND_RGBA_MAX)
        return tile

    def night(self, part: str, number: int) -> Cutout:
        """The tile in the dark, in the same parts; made at first sight."""
        asset = self.asset(f"{part}{number}")
        if asset not in self._night:
            parts = []
            for lit, corner in self.lit(part, number).parts:
                night = lit.copy() if lit.get_flags() & pygame.SRCALPHA else as_opaque(lit)
                self._darken(night, corner, asset, number)
                parts.append((night, corner))
            self._night[asset] = Cutout(tuple(parts))
        return self._night[asset]

    def _darken(
        self, piece: pygame.Surface, corner: tuple[int, int], asset: str, number: int, area: pygame.Rect | None = None
    ) -> None:
        """Multiply a piece of a tile (or an area of it) with the dusk of its place, and with DARK below that."""
        area = area or piece.get_rect()
        top = corner[1] - self.box(asset)[0][1]
        dusk = self.library.picture(self.asset(f"dusk_{number}"))
        first, last = -dusk.anchor[1], -dusk.anchor[1] + dusk.size[1]
        rows = area.move(0, top)
        within = pygame.Rect(
            rows.x, max(rows.top, first), rows.w, max(0, min(rows.bottom, last) - max(rows.top, first))
        )
        if within.h:
            source = (corner[0] + within.x, within.y - first, within.w, within.h)
            piece.blit(dusk.surface, (within.x, within.y - top), source, pygame.BLEND_RGB_MULT)
        if rows.bottom > last:
            below = pygame.Rect(area.x, max(area.top, last - top), area.w, rows.bottom - max(rows.top, last))
            piece.fill(DARK, below, pygame.BLEND_RGB_MULT)

    def darken_all(self) -> Iterator[None]:
        """Make every tile's night now, a tile each step, so that none is made while Mo is on his way."""
        for part in PARTS:
            for number in range(self.count):
                if self.has(f"{part}{number}"):
                    self.night(part, number)
                    yield

    # -- digging

    def stamp(self, picture: Picture, frame: int, at: tuple[float, float]) -> None:
        """Stamp a dug hole into the tiles under it, lit and by night; where there is no ground nothing is dug."""
        left, top = round(at[0]) - picture.anchor[0], round(at[1]) - picture.anchor[1]
        for number in {left // TILE, (left + picture.size[0]) // TILE}:
            for part in ("", "top_"):
                if 0 <= number < self.count and self.has(f"{part}{number}"):
                    self._stamp_tile(part, number, picture.frame(frame), (left, top))

    def _stamp_tile(self, part: str, number: int, stamp: pygame.Surface, at: tuple[int, int]) -> None:
        asset = self.asset(f"{part}{number}")
        anchor, _ = self.box(asset)
        x, y = at[0] - number * TILE + anchor[0], at[1] + anchor[1]
        for piece, (left, top) in self._own(part, number).parts:
            _lay_on_ground(piece, stamp, (x - left, y - top))
        if asset not in self._night:
            return
        for (lit, _), (night, corner) in zip(self._lit[asset].parts, self._night[asset].parts, strict=True):
            area = stamp.get_rect(topleft=(x - corner[0], y - corner[1])).clip(lit.get_rect())
            if area.w and area.h:
                night.fill((0, 0, 0, 0), area)
                night.blit(lit, area, area)
                self._darken(night, corner, asset, number, area)

    def _own(self, part: str, number: int) -> Cutout:
        """The lit tile to dig in: who asks the library for it next gets it as it was painted."""
        asset = self.asset(f"{part}{number}")
        if asset not in self._lit:
            self._lit[asset] = self.lit(part, number)
            self.library.drop(asset)
        return self._lit[asset]

    # -- a frame

    def draw(self, canvas: pygame.Surface, camera: Camera) -> None:
        """All tiles in sight, by night."""
        for part in PARTS:
            for number, at in self._in_sight(part, camera, canvas.get_clip()):
                self.night(part, number).blit(canvas, at)

    def _in_sight(self, part: str, camera: Camera, seen: pygame.Rect) -> list[tuple[int, tuple[int, int]]]:
        """(number, canvas corner) of the tiles of a part that touch `seen`, in canvas px."""
        first, last = int((camera.x + seen.left) // TILE), int((camera.x + seen.right - 1) // TILE)
        found = []
        for number in range(max(0, first), min(self.count - 1, last) + 1):
            asset = self._names[part].get(number)
            if asset is not None:
                anchor, size = self.box(asset)
                at = camera.to_canvas((number * TILE - anchor[0], -anchor[1]))
                if at[1] < seen.bottom and at[1] + size[1] > seen.top:
                    found.append((number, at))
        return found

    def draw_light(self, canvas: pygame.Surface, camera: Camera, lamp: tuple[int, int], ground_y: int) -> None:
        """The patch of ground round the lamp as it is by lantern light; nothing changes above canvas row `ground_y`."""
        light = self.library.picture("descent/light")
        underground = (0, max(0, ground_y), CANVAS_SIZE[0], CANVAS_SIZE[1])
        rect = light.rect_at(lamp).clip((0, 0, *CANVAS_SIZE)).clip(underground).clip(canvas.get_clip())
        if not rect.w or not rect.h:
            return
        day_ends = self._day_ends(camera, rect)
        if day_ends < rect.bottom:
            deep = pygame.Rect(rect.x, day_ends, rect.w, rect.bottom - day_ends)
            self._light_the_deep(canvas, camera, light, deep, lamp)
            rect.height = day_ends - rect.y
        if rect.h:
            self._light_by_day(canvas, camera, light, rect, lamp)

    def _light_by_day(
        self, canvas: pygame.Surface, camera: Camera, light: Picture, rect: pygame.Rect, lamp: tuple[int, int]
    ) -> None:
        """Where day comes down: the brighter of what is drawn by dusk already and the lit tiles by the lamp.

        A tile by the brighter of two lights is the brighter of the tile by each, and open air stays as it is.
        """
        patch = self._patch.subsurface((0, 0, *rect.size))
        tiles = [(part, number, at) for part in PARTS for number, at in self._in_sight(part, camera, rect)]
        ground = [pygame.Rect(at, self.box(self.asset(str(number)))[1]) for part, number, at in tiles if not part]
        patch.blit(self._black, (0, 0), (0, 0, rect.w, _open_rows(rect, ground)))
        for part, number, at in tiles:
            self.lit(part, number).blit(patch, (at[0] - rect.x, at[1] - rect.y))
        corner = light.rect_at(lamp)
        patch.blit(light.surface, (corner.x - rect.x, corner.y - rect.y), special_flags=pygame.BLEND_RGB_MULT)
        canvas.blit(patch, rect, special_flags=pygame.BLEND_RGB_MAX)

    def _day_ends(self, camera: Camera, rect: pygame.Rect) -> int:
        """The row of a canvas rectangle below which neither daylight nor open air comes: its top where all is dark."""
        ends = rect.top
        for number, asset in self._names["dusk_"].items():
            (left, top), size = self.box(asset)
            x, y = camera.to_canvas((number * TILE - left, -top))
            if x < rect.right and x + size[0] > rect.x:
                ends = max(ends, y + size[1])
        return min(ends, rect.bottom)

    def _light_the_deep(
        self, canvas: pygame.Surface, camera: Camera, light: Picture, rect: pygame.Rect, lamp: tuple[int, int]
    ) -> None:
        """Where all is dark and every place has its tile, the lit tiles are simply multiplied with the light."""
        seen = canvas.get_clip()
        canvas.set_clip(rect)
        for part in PARTS:
            for number, at in self._in_sight(part, camera, rect):
                self.lit(part, number).blit(canvas, at)
        canvas.blit(light.surface, light.rect_at(lamp), special_flags=pygame.BLEND_RGB_MULT)
        canvas.set_clip(seen)


def _open_rows(rect: pygame.Rect, tiles: Sequence[pygame.Rect]) -> int:
    """How many rows of a rectangle, from its top, neighbouring tiles do not cover: all where they leave a gap."""
    whole = bool(tiles) and tiles[0].left <= rect.left and tiles[-1].right >= rect.right
    if not whole or min(tile.bottom for tile in tiles) < rect.bottom:
        return rect.h
    return max(0, max(tile.top for tile in tiles) - rect.top)


def _lay_on_ground(piece: pygame.Surface, stamp: pygame.Surface, at: tuple[int, int]) -> None:
    """Blit a stamp; on a piece with alpha only where something is painted."""
    if not piece.get_flags() & pygame.SRCALPHA:
        piece.blit(stamp, at)
        return
    area = stamp.get_rect(topleft=at).clip(piece.get_rect())
    if not area.w or not area.h:
        return
    part = piece.subsurface(area).copy()
    shape = part.copy()
    shape.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    part.blit(stamp, (at[0] - area.x, at[1] - area.y))
    part.blit(shape, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    piece.fill((0, 0, 0, 0), area)
    piece.blit(part, area)
