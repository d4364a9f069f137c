"""Seamless noise tiles: uniform grain, brush hair and clouds that masks are thresholded against.

Owns the recipes and a cache outside the project. A tile is float16 and memory-mapped, so that several painters share
it. Displacement tiles (`wobble_x`, `wobble_y`) are Gaussian with deviation 1; all others are uniform in [0, 1].
"""
import math
import os
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import platformdirs
from scipy import fft

Field = npt.NDArray[np.float32]
Spectrum = Callable[..., Field]

RECIPES_VERSION = 1
TILE_SIDE = 2048


def cache_folder() -> Path:
    """Where tiles are kept between runs; PAINT_CACHE overrides it."""
    chosen = os.environ.get("PAINT_CACHE")
    return Path(chosen) if chosen else Path(platformdirs.user_cache_dir("de_diepte_in")) / "noise"


def uniform(gaussian: Field) -> Field:
    """Gaussian values (deviation 1) to uniform [0, 1] (erf by Abramowitz and Stegun 7.1.26, error < 1.5e-7)."""
    x = np.abs(gaussian) / np.float32(math.sqrt(2))
    t = 1 / (1 + np.float32(0.3275911) * x)
    series = ((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592
    return (0.5 * (1 + np.sign(gaussian) * (1 - series * t * np.exp(-x * x)))).astype(np.float32)


class NoiseTiles:
    """Tiles of `side` logical px at `scale` px each; crops wrap round, so a tile repeats without a seam."""

    def __init__(self, scale: float, side: int = TILE_SIDE, folder: Path | None = None) -> None:
        self.scale = scale
        self.side = round(side * scale)
        self.folder = folder or cache_folder()
        self._tiles: dict[str, npt.NDArray[np.float16]] = {}

    def tile(self, name: str) -> npt.NDArray[np.float16]:
        """The whole tile (side, side). Raises KeyError for an unknown name."""
        if name not in self._tiles:
            file = self.folder / f"{name}_{self.side}_{self.scale:g}_v{RECIPES_VERSION}.npy"
            if not file.exists():
                self._write(file, self._make(name).astype(np.float16))
            self._tiles[name] = np.load(file, mmap_mode="r")
        return self._tiles[name]

    def crop(self, name: str, x: int, y: int, width: int, height: int) -> Field:
        """A window (height, width) of the endless plane that the tile makes."""
        tile, side = self.tile(name), self.side
        x, y = x % side, y % side
        if x + width <= side and y + height <= side:
            return tile[y:y + height, x:x + width].astype(np.float32)
        rows, columns = np.arange(y, y + height) % side, np.arange(x, x + width) % side
        return tile[rows[:, None], columns[None, :]].astype(np.float32)

    @staticmethod
    def _write(file: Path, tile: npt.NDArray[np.float16]) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(f".{os.getpid()}.part")
        with part.open("wb") as stream:
            np.save(stream, tile)
        os.replace(part, file)

    def _filtered(self, seed: int, spectrum: Field) -> Field:
        white = np.random.default_rng(seed).standard_normal((self.side, self.side), np.float32)
        field = fft.irfft2(fft.rfft2(white, workers=2) * spectrum, s=white.shape, workers=2)
        return ((field - field.mean()) / field.std()).astype(np.float32)

    def _make(self, name: str) -> Field:
        fx = fft.rfftfreq(self.side).astype(np.float32)[None, :]
        fy = fft.fftfreq(self.side).astype(np.float32)[:, None]
        base = name.rstrip("0123456789")
        turn = math.radians(int(name[len(base):])) if base != name else 0.0
        along, across = fx * math.cos(turn) + fy * math.sin(turn), fy * math.cos(turn) - fx * math.sin(turn)

        def soft(length: float, width: float | None = None) -> Field:
            u, v = (along, across) if width is not None else (fx, fy)
            power = (u * length * self.scale) ** 2 + (v * (width or length) * self.scale) ** 2
            return np.exp(-2 * np.pi ** 2 * power).astype(np.float32)

        if base not in _RECIPES:
            raise KeyError(f"no texture '{name}'; there are {', '.join(_RECIPES)} (bristle and brush with an angle of "
                           "three digits: bristle060)")
        seed = sum(ord(letter) * (i + 3) for i, letter in enumerate(name))
        mixture = _RECIPES[base](soft)
        field = np.zeros((self.side, self.side), np.float32)
        for step, (spectrum, amount) in enumerate(mixture):
            field += self._filtered(seed + step, spectrum) * np.float32(amount)
        if base in ("wobble_x", "wobble_y"):
            return field
        return uniform((field - field.mean()) / field.std())


# Name -> the softened white noises it is made of, each with its amount. Lengths are deviations in logical px.
_RECIPES: dict[str, Callable[[Spectrum], list[tuple[Field, float]]]] = {
    "fine": lambda s: [(s(.62), 1)],
    "grain": lambda s: [(s(.75), .75), (s(2), .6)],
    "speck": lambda s: [(s(1.25) - .75 * s(3.2), 1)],
    "sponge": lambda s: [(s(1.6) - .5 * s(5), .8), (s(7), .7)],
    "mottle": lambda s: [(s(22), .8), (s(7), .45)],
    "cloud": lambda s: [(s(80), 1)],
    "wobble_x": lambda s: [(s(34), 1), (s(9), .32), (s(3), .13)],
    "wobble_y": lambda s: [(s(34), 1), (s(9), .32), (s(3), .13)],
    "bristle": lambda s: [(s(52, .95), .8), (s(26, 3.4), .55), (s(.8), .33)],
    "brush": lambda s: [(s(70, 2.2), .7), (s(90, 9), .8), (s(14), .5)],
}


@lru_cache(maxsize=4)
def shared_tiles(scale: float) -> NoiseTiles:
    """The tiles that all canvases of one scale use."""
    return NoiseTiles(scale)
