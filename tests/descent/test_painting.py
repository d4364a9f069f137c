"""The painted tiles show the map: the same layers at the same places, in the colours that Tiled shows too."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from PIL import Image, ImageStat

from game.content.maps import ProfileMap
from game.ground import core_at, surface_depth_m

ROOT = Path(__file__).parents[2]
TILE = 960
PATCH = 9
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
}
TYPICAL = {
    "peat": (68, 48, 46),
    "red": (115, 65, 44),
    "mud": (115, 110, 58),
    "till": (104, 108, 122),
    "sand": (215, 195, 155),
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
    return min(far, key=far.__getitem__)


@pytest.mark.parametrize("x_m", [33, 81, 130, 186, 275, 312, 330, 345, 362, 410, 452, 507, 575])
def test_the_painting_shows_the_layers_of_the_map(
    raised_bog: ProfileMap, manifest: dict[str, dict[str, object]], x_m: float
) -> None:
    column = int(x_m * 24 // TILE)
    parts = [part(manifest, f"descent/raised_bog/{kind}{column}") for kind in ("top_", "")]
    top_m = surface_depth_m(raised_bog, x_m)
    seen = 0
    for piece in core_at(raised_bog, x_m, 20):
        middle_m = top_m + (piece.top_m + piece.bottom_m) / 2
        x, y = x_m * 24 - column * TILE, middle_m * 24 + 480
        if piece.bottom_m - piece.top_m < 1.0 or middle_m - top_m < 0.5 or abs(y - CUT) < PATCH:
            continue
        image, (left, top) = parts[0] if y < CUT else parts[1]
        assert looks(image, x - left, y - top) == LOOKS_LIKE[piece.layer_id], (piece, x_m)
        seen += 1
    assert seen >= 2


def test_tiled_shows_each_layer_in_the_colour_of_its_material(raised_bog: ProfileMap) -> None:
    materials = yaml.safe_load((ROOT / "assets" / "materials.yaml").read_text("utf-8"))
    tree = ElementTree.parse(ROOT / "story" / "profiles" / "raised_bog.tmx")
    groups = [group for group in tree.iter("objectgroup") if group.get("name") in ("ground", "ladder")]
    assert len(groups) == len(raised_bog.layers) + len(raised_bog.ladder)
    for group in groups:
        for thing in group.iter("object"):
            assert group.get("color") == materials[thing.get("type")]["colour"].lower()


def test_every_tile_of_the_section_is_there(raised_bog: ProfileMap, manifest: dict[str, dict[str, object]]) -> None:
    columns = round(raised_bog.width_m * raised_bog.px_per_m / TILE)
    for kind in ("top_", "", "dusk_"):
        for column in range(columns):
            tile = manifest[f"descent/raised_bog/{kind}{column}"]
            margin = tile["anchor"][0]  # type: ignore[index]
            assert tile["size"][0] == TILE + margin  # type: ignore[index]
            assert margin == 0 or column == 0
    for find_id in [*raised_bog.finds, "x3"]:
        assert manifest[f"find/{find_id}"]["size"] == [220, 220]
