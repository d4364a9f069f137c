"""The kinds of ground: one colour and one pattern each, marks inside their region, tiles without a seam."""
import numpy as np
import pytest
import yaml

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.ground_patterns import PATTERNS
from assets.paint.kit.materials import TABLE, ground, materials
from assets.paint.kit.noise import NoiseTiles
from assets.paint.kit.paths import circle
from assets.paint.pictures.materials import SIDE, tile

IDS = [
    "topsoil", "es_deck", "peat", "peat_black", "peat_red", "lake_mud", "drift_sand", "cover_sand",
    "boulder_clay", "meltwater_sand", "valley_fill", "peelo_sand", "pot_clay", "river_sand", "tertiary_clay",
    "tertiary_sand", "tertiary_sea", "chalk", "muschelkalk", "red_claystone", "rot_salt", "bunter", "zechstein",
    "rotliegend", "carboniferous", "kolenkalk", "made_ground", "water", "cavern", "rubble", "ice", "brine",
]


@pytest.fixture(scope="module")
def tiles(tmp_path_factory: pytest.TempPathFactory) -> NoiseTiles:
    return NoiseTiles(.5, SIDE, tmp_path_factory.mktemp("noise"))


def test_the_table_knows_every_layer_in_two_languages() -> None:
    table = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    assert list(table) == IDS
    for row in table.values():
        assert row["nl"] and row["en"]
        assert row["age"] is None or set(row["age"]) == {"nl", "en"}


def test_every_material_has_a_colour_and_a_pattern_of_its_own() -> None:
    colours = [material.colour for material in materials().values()]
    patterns = [material.pattern for material in materials().values()]
    assert len(set(colours)) == len(colours)
    assert len(set(patterns)) == len(patterns)
    assert set(patterns) == set(PATTERNS)


@pytest.mark.parametrize("material_id", IDS)
def test_ground_keeps_to_its_region_and_shows_its_pattern(tiles: NoiseTiles, material_id: str) -> None:
    shape = circle(130, 100, 88)
    canvas, plain = (Canvas(260, 200, .5, 7, None, tiles) for _ in range(2))
    region = ground(canvas, shape, material_id, shade=False)
    ground(plain, shape, material_id, shade=False, pattern=False)
    assert region is not None
    left, top, right, bottom = region.box()
    outside = np.ones((canvas.rows, canvas.columns), bool)
    outside[top:bottom, left:right] = region.mask == 0
    assert canvas.cover is not None
    assert not canvas.cover[outside].any()
    assert (np.abs(canvas.paint - plain.paint).max(axis=2) > .04).mean() > .003


@pytest.mark.parametrize("material_id", IDS)
def test_tiles_meet_themselves(tiles: NoiseTiles, material_id: str) -> None:
    """The step over the edge is no greater than steps inside the tile are."""
    piece = tile(materials()[material_id], .5, tiles)
    assert piece.image.size == (SIDE, SIDE)
    assert piece.image.mode == "RGB"
    pixels = np.asarray(piece.image, float)
    for axis in (0, 1):
        steps = np.abs(np.roll(pixels, -1, axis) - pixels).mean(axis=(1 - axis, 2))
        assert steps[-1] <= steps[:-1].max() * 1.1 + .3


def test_unknown_material(tiles: NoiseTiles) -> None:
    with pytest.raises(KeyError):
        ground(Canvas(50, 50, .5, 1, None, tiles), circle(25, 25, 20), "gyttja")
