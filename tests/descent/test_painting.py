"""The painted tiles show the map: the same layers at the same places, in the colours that Tiled shows too."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from PIL import Image, ImageStat

from game.content.maps import ProfileMap
from game.ground import core_at, surface_depth_m
from tests.descent.conftest import read

ROOT = Path(__file__).parents[2]
TILE = 960
PATCH = 9
MOST_BYTES = 3_950_000
CUT = 680
"""Map row where the tiles with the surface end and the opaque ones begin."""
LOOKS_LIKE = {
    "peat": "peat",
    "peat_black": "peat",
    "peat_red": "red",
    "lake_mud": "mud",
    "boulder_clay": "till",
    "cover_sand": "sand",
    "drift_sand": "sand",
    "peelo_sand": "sand",
    "es_deck": "peat",
    "pot_clay": "ink",
    "valley_fill": "sand",
}
TYPICAL = {
    "peat": (68, 48, 46),
    "red": (115, 65, 44),
    "mud": (115, 110, 58),
    "till": (104, 108, 122),
    "sand": (215, 195, 155),
    "ink": (37, 48, 76),
    "sand of a valley": (166, 161, 122),
}
COLUMNS_M = {
    "raised_bog": (33, 81, 130, 186, 275, 312, 330, 345, 362, 410, 452, 507, 575),
    "stream_valley": (29, 87, 142, 191, 226, 258, 284, 318, 341, 366, 395, 418, 449, 492, 590),
    "plateau": (29, 73, 118, 174, 213, 233, 291, 322, 365, 404, 447, 466, 512, 590),
}


@pytest.fixture(scope="module")
def manifest() -> dict[str, dict[str, object]]:
    loaded: dict[str, dict[str, object]] = yaml.safe_load((ROOT / "assets" / "manifest.yaml").read_text("utf-8"))
    return loaded


def part(manifest: dict[str, dict[str, object]], asset: str) -> tuple[Image.Image, tuple[int, int]]:
    """A tile's picture, and the map px of its left top corner within its column."""
    entry = manifest[asset]
    anchor = entry["anchor"]
    assert isinstance(anchor, list)
    return Image.open(ROOT / "assets" / str(entry["file"])).convert("RGBA"), (-anchor[0], -anchor[1])


def looks(image: Image.Image, x: float, y: float) -> str:
    patch = image.crop((round(x) - PATCH, round(y) - PATCH // 2, round(x) + PATCH, round(y) + PATCH // 2))
    mean = ImageStat.Stat(patch.convert("RGB")).mean
    far = {name: sum((a - b) ** 2 for a, b in zip(mean, paint, strict=True)) for name, paint in TYPICAL.items()}
    return min(far, key=far.__getitem__).partition(" ")[0]


@pytest.mark.parametrize(("name", "x_m"), [(name, x_m) for name, xs in COLUMNS_M.items() for x_m in xs])
def test_the_painting_shows_the_layers_of_the_map(
    manifest: dict[str, dict[str, object]], name: str, x_m: float
) -> None:
    profile = read(name)
    column = int(x_m * 24 // TILE)
    parts = [part(manifest, f"descent/{name}/{kind}{column}") for kind in ("top_", "")]
    top_m = surface_depth_m(profile, x_m)
    seen = 0
    for piece in core_at(profile, x_m, 20):
        middle_m = top_m + (piece.top_m + piece.bottom_m) / 2
        x, y = x_m * 24 - column * TILE, middle_m * 24 + 480
        if piece.bottom_m - piece.top_m < 1.0 or middle_m - top_m < 0.5 or abs(y - CUT) < PATCH:
            continue
        image, (left, top) = parts[0] if y < CUT else parts[1]
        assert looks(image, x - left, y - top) == LOOKS_LIKE[piece.layer_id], (piece, x_m)
        seen += 1
    assert seen >= 2


def test_tiled_shows_each_layer_in_the_colour_of_its_material(profile: ProfileMap) -> None:
    materials = yaml.safe_load((ROOT / "assets" / "materials.yaml").read_text("utf-8"))
    tree = ElementTree.parse(ROOT / "story" / "profiles" / f"{profile.id}.tmx")
    groups = [group for group in tree.iter("objectgroup") if group.get("name") in ("ground", "ladder")]
    assert len(groups) == len(profile.layers) + len(profile.ladder)
    for group in groups:
        for thing in group.iter("object"):
            assert group.get("color") == materials[thing.get("type")]["colour"].lower()


def test_every_tile_of_the_section_is_there(profile: ProfileMap, manifest: dict[str, dict[str, object]]) -> None:
    columns = round(profile.width_m * profile.px_per_m / TILE)
    for kind in ("top_", "", "dusk_"):
        for column in range(columns):
            tile = manifest[f"descent/{profile.id}/{kind}{column}"]
            margin = tile["anchor"][0]  # type: ignore[index]
            assert tile["size"][0] == TILE + margin  # type: ignore[index]
            assert margin == 0 or column == 0
    assert profile.secret is not None and profile.shaft is not None
    for find_id in [*profile.finds, profile.secret.id]:
        assert manifest[f"find/{find_id}"]["size"] == [220, 220]
    for arrow in profile.arrows:
        assert f"descent/{profile.id}/arrow_{arrow.id}" in manifest
    shaft = int((profile.shaft.left_m + profile.shaft.right_m) / 2 * profile.px_per_m // TILE)
    for column in (shaft - 1, shaft, shaft + 1):
        assert manifest[f"descent/{profile.id}/deep_{column}"]["size"][0] == TILE  # type: ignore[index]


@pytest.mark.parametrize("name", sorted(COLUMNS_M))
def test_all_that_a_rider_sees_of_the_ladder_is_painted(manifest: dict[str, dict[str, object]], name: str) -> None:
    """The screen is 1920 px wide, and the cage hangs 900 px from its left edge."""
    shaft = read(name).shaft
    assert shaft is not None
    middle_px = round((shaft.left_m + shaft.right_m) * 12)
    for x in range(middle_px - 900, middle_px + 1021, 60):
        image, (left, top) = part(manifest, f"descent/{name}/deep_{x // TILE}")
        column = image.crop((x - x // TILE * TILE - left - 4, 1500 - top, x - x // TILE * TILE - left + 4, 3000 - top))
        assert len(set(column.convert("L").resize((1, 60)).tobytes())) > 8, x


def test_a_section_keeps_to_its_weight(manifest: dict[str, dict[str, object]], profile: ProfileMap) -> None:
    files = [entry["file"] for asset, entry in manifest.items() if asset.startswith(f"descent/{profile.id}/")]
    assert sum((ROOT / "assets" / str(file)).stat().st_size for file in files) <= MOST_BYTES
