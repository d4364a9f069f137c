"""Noise tiles: even spread, no seam, kept between runs."""
from pathlib import Path

import numpy as np
import pytest

from assets.paint.kit.noise import NoiseTiles

UNIFORM = ["fine", "grain", "speck", "sponge", "mottle", "cloud", "bristle060", "brush009"]


@pytest.fixture(scope="module")
def tiles(tmp_path_factory: pytest.TempPathFactory) -> NoiseTiles:
    return NoiseTiles(.5, 1024, tmp_path_factory.mktemp("noise"))


@pytest.mark.parametrize("name", UNIFORM)
def test_tile_is_uniform(tiles: NoiseTiles, name: str) -> None:
    tile = tiles.tile(name).astype(np.float32)
    assert tile.min() >= 0
    assert tile.max() <= 1
    # a cloud is so broad that a small tile holds only a few of them
    assert abs(tile.mean() - .5) < (.03 if name == "cloud" else .01)


@pytest.mark.parametrize("name", ["fine", "grain", "speck", "sponge"])
def test_fine_tiles_take_ink_as_covered(tiles: NoiseTiles, name: str) -> None:
    """Coverage c thresholded against a tile must paint c of the paper."""
    tile = tiles.tile(name).astype(np.float32)
    for coverage in (.1, .3, .5, .7, .9):
        assert abs((tile < coverage).mean() - coverage) < .015


def test_crop_wraps_round(tiles: NoiseTiles) -> None:
    side = tiles.side
    across = tiles.crop("grain", side - 5, side - 3, 10, 6)
    tile = tiles.tile("grain")
    assert np.array_equal(across[:3, :5], tile[-3:, -5:].astype(np.float32))
    assert np.array_equal(across[3:, 5:], tile[:3, :5].astype(np.float32))


def test_bristles_lie_along_their_angle(tiles: NoiseTiles) -> None:
    tile = tiles.tile("bristle000").astype(np.float32)
    along, across = np.abs(np.diff(tile, axis=1)).mean(), np.abs(np.diff(tile, axis=0)).mean()
    assert across > 1.3 * along


def test_tiles_are_the_same_from_the_cache(tiles: NoiseTiles, tmp_path: Path) -> None:
    again = NoiseTiles(tiles.scale, 1024, tiles.folder)
    fresh = NoiseTiles(tiles.scale, 1024, tmp_path)
    assert np.array_equal(tiles.tile("speck"), again.tile("speck"))
    assert np.array_equal(tiles.tile("speck"), fresh.tile("speck"))
    assert not list(tmp_path.glob("*.part"))


def test_unknown_texture_names_those_there_are(tiles: NoiseTiles) -> None:
    with pytest.raises(KeyError, match="there are fine, grain"):
        tiles.tile("velvet")
