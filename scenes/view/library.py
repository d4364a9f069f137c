"""Pictures by id: reads the manifest, loads and keeps Surfaces. Knows files and pygame, no scenes and no rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pygame
import yaml

from scenes.view.ahead import Ahead
from scenes.view.cut import Cutout, in_parts, opaque_core
from scenes.view.opaque import as_opaque, opaque
from scenes.view.shelf import Shelf, bytes_of

KEEP_BYTES = 160 * 1024 * 1024
KEEP_CUT_BYTES = 96 * 1024 * 1024
KEEP_PART_BYTES = 112 * 1024 * 1024
"""Three spreads lie open or beside the open one, of which one may have two faces: some 60 MB, and papers."""
SCREEN = (1920, 1080)
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


Entry = dict[str, Any]
_ID = re.compile(r"[a-z0-9_/]+:")
_PAIR = re.compile(r"\[-?\d+, -?\d+\]")
_WORDS = re.compile(r"[A-Za-z][^:#'\"]*[^:#'\" ]")


def read_manifest(path: Path) -> dict[str, Entry]:
    """All assets by id. The plain lines that the painter writes are read at once; anything else is YAML's work."""
    content = path.read_text(encoding="utf-8")
    plain = _plain_manifest(content)
    if plain is not None:
        return plain
    return yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or {}


def _plain_manifest(content: str) -> dict[str, Entry] | None:
    """The manifest line by line (thirty times as quick: the first picture waits for it); None for any other line."""
    manifest: dict[str, Entry] = {}
    entry: Entry = {}
    for line in content.splitlines():
        if line.startswith("  "):
            name, _, value = line[2:].partition(": ")
            if value.isdigit():
                entry[name] = int(value)
            elif _PAIR.fullmatch(value):
                entry[name] = [int(part) for part in value[1:-1].split(", ")]
            elif _WORDS.fullmatch(value):
                entry[name] = value
            else:
                return None
        elif _ID.fullmatch(line):
            entry = manifest[line[:-1]] = {}
        elif line and not line.startswith("#"):
            return None
    return manifest


class Library:
    """The pictures in use. The least recently used ones leave when more than `keep_bytes` are held."""

    def __init__(self, assets: Path, manifest: Mapping[str, Mapping[str, Any]], keep_bytes: int = KEEP_BYTES) -> None:
        self.assets = assets
        self.manifest = manifest
        self.missing: dict[str, str] = {}
        self._ahead = Ahead(self.path)
        self._held: Shelf[Picture] = Shelf(keep_bytes, lambda picture: bytes_of(picture.surface))
        self.cuts: Shelf[pygame.Surface] = Shelf(KEEP_CUT_BYTES, bytes_of)
        """What was made from pictures: widgets cut to size, other sizes, cards with their words."""
        self.cutouts: Shelf[Cutout] = Shelf(KEEP_PART_BYTES, lambda cutout: cutout.bytes)
        """Papers cut to size from painted masters, and layers in parts."""
        self._coreless: set[str] = set()

    def __contains__(self, asset: str) -> bool:
        return asset in self.manifest

    def picture(self, asset: str) -> Picture:
        """The picture with this id. A missing or broken file gives a named placeholder, and the story goes on."""
        if asset not in self._held:
            self._held[asset] = self._load(asset)
        return self._held[asset]

    def take(self, asset: str) -> pygame.Surface:
        """A picture for a caller who paints on it; who asks for it next gets it loaded anew."""
        surface = self.picture(asset).surface
        self.drop(asset)
        return surface

    def drop(self, asset: str) -> None:
        """Hold a picture no longer; who asks for it next gets it loaded anew."""
        self._held.drop(asset)

    def close(self) -> None:
        """Before pygame ends: no thread may be reading a picture then."""
        self._ahead.close()

    def replace_manifest(self, manifest: Mapping[str, Mapping[str, Any]]) -> None:
        """The pictures were painted anew: forget what was loaded and what was made of it."""
        self.manifest = manifest
        self._ahead.close()
        self.missing.clear()
        self._coreless.clear()
        for shelf in (self._held, self.cuts, self.cutouts):
            shelf.clear()

    def core(self, asset: str) -> pygame.Surface | None:
        """The opaque middle of a painted master, if it has one; looked for once."""
        key = (asset, "core")
        if asset not in self._coreless and key not in self.cuts:
            core = opaque_core(self.picture(asset))
            if core is None:
                self._coreless.add(asset)
            else:
                self.cuts[key] = core
        return None if asset in self._coreless else self.cuts[key]

    def layer(self, asset: str) -> Cutout:
        """A full-width layer in parts that are quick to draw, counted from its anchor; held so and not as a picture."""
        key = (asset, "layer")
        if key not in self.cutouts:
            x, y = self.picture(asset).anchor
            self.cutouts[key] = in_parts(self.take(asset), own=True).moved(-x, -y)
        return self.cutouts[key]

    def hurry(self, wanted: Iterable[str]) -> None:
        """All of these are drawn at once now: those that are not there are read side by side meanwhile."""
        self._ahead.hurry(each for each in wanted if each in self.manifest and not self._has(each))

    def cut(self, layers: Iterable[str]) -> Iterator[str | None]:
        """Load and cut layers that are not there yet, one at each step of the iteration."""
        missing = (each for each in layers if each in self.manifest and (each, "layer") not in self.cutouts)
        for asset in self._ahead.one_by_one(missing):
            if asset is not None:
                self.layer(asset)
            yield asset

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

    def resized(self, asset: str, share: float, frame: int = 0, flip: bool = False) -> pygame.Surface:
        """A frame at a share of its size, looking the other way if asked, made once."""
        key = (f"{asset}#{frame}{'<' if flip else ''}", (round(share * 1000), 1))
        if key not in self.cuts:
            image = pygame.transform.smoothscale_by(self.picture(asset).frame(frame), share)
            self.cuts[key] = pygame.transform.flip(image, flip, False)
        return self.cuts[key]

    def turned(self, asset: str, degrees: float, frame: int = 0) -> pygame.Surface:
        """A frame turned on its middle, made once."""
        key = (f"{asset}#{frame}@", (round(degrees * 100), 0))
        if key not in self.cuts:
            self.cuts[key] = pygame.transform.rotozoom(self.picture(asset).frame(frame), degrees, 1.0)
        return self.cuts[key]

    def backdrop(
        self, name: str, draw: Callable[[pygame.Surface], None], size: tuple[int, int] = SCREEN
    ) -> pygame.Surface:
        """What always lies below, drawn once in one opaque piece; `name` tells all that decides how it looks."""
        key = (name, size)
        if key not in self.cuts:
            backdrop = opaque(size)
            draw(backdrop)
            self.cuts[key] = backdrop
        return self.cuts[key]

    def flipped(self, asset: str, frame: int = 0) -> pygame.Surface:
        """A frame that looks the other way, made once."""
        key = (f"{asset}#{frame}<", (0, 0))
        if key not in self.cuts:
            self.cuts[key] = pygame.transform.flip(self.picture(asset).frame(frame), True, False)
        return self.cuts[key]

    def path(self, asset: str) -> Path:
        return self.assets / str(self.manifest[asset]["file"])

    def preload(self, wanted: Iterable[str]) -> Iterator[str | None]:
        """Load one picture per step of the iteration, so that a caller can spread the work over quiet moments."""
        missing = (each for each in wanted if each in self.manifest and not self._has(each))
        for asset in self._ahead.one_by_one(missing):
            if asset is not None and not self._has(asset):
                self.picture(asset)
            yield asset

    def _has(self, asset: str) -> bool:
        return asset in self._held or (asset, "layer") in self.cutouts

    def _load(self, asset: str) -> Picture:
        entry = self.manifest.get(asset)
        if entry is None:
            self.missing[asset] = "is not in assets/manifest.yaml"
            return _placeholder(asset, (240, 120))
        size = (int(entry["size"][0]), int(entry["size"][1]))
        try:
            surface = self._ahead.read(asset)
        except (pygame.error, OSError) as error:
            self.missing[asset] = str(error)
            return _placeholder(asset, size)
        surface = surface.convert_alpha() if surface.get_flags() & pygame.SRCALPHA else as_opaque(surface)
        frames = int(entry.get("frames", 1))
        if surface.get_size() != (size[0] * frames, size[1]):
            self.missing[asset] = f"measures {surface.get_size()}, the manifest says {size} × {frames}"
            return _placeholder(asset, size)
        anchor = (int(entry["anchor"][0]), int(entry["anchor"][1]))
        return Picture(asset, surface, size, anchor, frames)


def _placeholder(asset: str, size: tuple[int, int]) -> Picture:
    surface = opaque((max(size[0], 8), max(size[1], 8)))
    surface.fill(PLACEHOLDER_FACE)
    pygame.draw.rect(surface, PLACEHOLDER_INK, surface.get_rect(), 3)
    font = pygame.font.Font(None, 22)
    surface.blit(font.render(asset, True, PLACEHOLDER_INK), (8, 8))
    return Picture(asset, surface, surface.get_size(), (0, 0), 1)
