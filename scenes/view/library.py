"""Pictures by id: reads the manifest, loads and keeps Surfaces. Knows files and pygame, no scenes and no rules."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pygame
import yaml

KEEP_BYTES = 220 * 1024 * 1024
PLACEHOLDER_FACE = (232, 165, 139)
PLACEHOLDER_INK = (43, 37, 48)


@dataclass(frozen=True)
class Picture:
    """A loaded asset. `frames` lie side by side; `anchor` is the pixel of a frame that is put at a position."""

    id: str
    surface: pygame.Surface
    size: tuple[int, int]
    anchor: tuple[int, int]
    frames: int

    def frame(self, number: int = 0) -> pygame.Surface:
        if self.frames == 1:
            return self.surface
        w, h = self.size
        return self.surface.subsurface(((number % self.frames) * w, 0, w, h))

    def rect_at(self, at: tuple[float, float]) -> pygame.Rect:
        return pygame.Rect(round(at[0]) - self.anchor[0], round(at[1]) - self.anchor[1], *self.size)


def read_manifest(path: Path) -> dict[str, dict[str, Any]]:
    with path.open("rb") as stream:
        return yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or {}


class Library:
    """The pictures in use. The least recently used ones leave when more than `keep_bytes` are held."""

    def __init__(self, assets: Path, manifest: Mapping[str, Mapping[str, Any]], keep_bytes: int = KEEP_BYTES) -> None:
        self.assets = assets
        self.manifest = manifest
        self.missing: dict[str, str] = {}
        self._keep_bytes = keep_bytes
        self._held: OrderedDict[str, Picture] = OrderedDict()
        self._bytes = 0
        self.cuts: dict[tuple[str, tuple[int, int]], pygame.Surface] = {}
        """Widgets cut to size from painted masters, kept with the pictures that they come from."""

    def __contains__(self, asset: str) -> bool:
        return asset in self.manifest

    def picture(self, asset: str) -> Picture:
        """The picture with this id. A missing or broken file gives a named placeholder, and the story goes on."""
        held = self._held.get(asset)
        if held is not None:
            self._held.move_to_end(asset)
            return held
        picture = self._load(asset)
        self._held[asset] = picture
        self._bytes += _bytes_of(picture.surface)
        while self._bytes > self._keep_bytes and len(self._held) > 1:
            _, gone = self._held.popitem(last=False)
            self._bytes -= _bytes_of(gone.surface)
        return picture

    def blit(self, canvas: pygame.Surface, asset: str, at: tuple[float, float], frame: int = 0) -> pygame.Rect:
        """Put a frame with its anchor at a position; gives the rectangle that it covers."""
        picture = self.picture(asset)
        rect = picture.rect_at(at)
        canvas.blit(picture.frame(frame), rect.topleft)
        return rect

    def scaled(self, asset: str, height: int, frame: int = 0) -> pygame.Surface:
        """A frame in another size, made once."""
        key = (f"{asset}#{frame}", (0, height))
        if key not in self.cuts:
            image = self.picture(asset).frame(frame)
            self.cuts[key] = pygame.transform.smoothscale_by(image, height / image.get_height())
        return self.cuts[key]

    def flipped(self, asset: str, frame: int = 0) -> pygame.Surface:
        """A frame that looks the other way, made once."""
        key = (f"{asset}#{frame}<", (0, 0))
        if key not in self.cuts:
            self.cuts[key] = pygame.transform.flip(self.picture(asset).frame(frame), True, False)
        return self.cuts[key]

    def path(self, asset: str) -> Path:
        return self.assets / str(self.manifest[asset]["file"])

    def preload(self, wanted: Iterable[str]) -> Iterable[str]:
        """Load one picture per step of the iteration, so that a caller can spread the work over quiet moments."""
        for asset in wanted:
            if asset in self.manifest and asset not in self._held:
                self.picture(asset)
                yield asset

    def _load(self, asset: str) -> Picture:
        entry = self.manifest.get(asset)
        if entry is None:
            self.missing[asset] = "is not in assets/manifest.yaml"
            return _placeholder(asset, (240, 120))
        size = (int(entry["size"][0]), int(entry["size"][1]))
        try:
            surface = pygame.image.load(str(self.assets / entry["file"]))
        except (pygame.error, OSError) as error:
            self.missing[asset] = str(error)
            return _placeholder(asset, size)
        surface = surface.convert_alpha() if surface.get_flags() & pygame.SRCALPHA else surface.convert()
        frames = int(entry.get("frames", 1))
        if surface.get_size() != (size[0] * frames, size[1]):
            self.missing[asset] = f"measures {surface.get_size()}, the manifest says {size} × {frames}"
            return _placeholder(asset, size)
        anchor = (int(entry["anchor"][0]), int(entry["anchor"][1]))
        return Picture(asset, surface, size, anchor, frames)


def _bytes_of(surface: pygame.Surface) -> int:
    return surface.get_width() * surface.get_height() * surface.get_bytesize()


def _placeholder(asset: str, size: tuple[int, int]) -> Picture:
    surface = pygame.Surface((max(size[0], 8), max(size[1], 8))).convert()
    surface.fill(PLACEHOLDER_FACE)
    pygame.draw.rect(surface, PLACEHOLDER_INK, surface.get_rect(), 3)
    font = pygame.font.Font(None, 22)
    surface.blit(font.render(asset, True, PLACEHOLDER_INK), (8, 8))
    return Picture(asset, surface, surface.get_size(), (0, 0), 1)
