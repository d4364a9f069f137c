"""The painted tiles show the map: the same layers at the same places, in the colours that Tiled shows too."""

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from PIL import Image, ImageStat

from game.content.maps import ProfileMap
from game.ground import core_at, layer_at, surface_depth_m
from tests.descent.conftest import ALL, read

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


HILL = ("tertiary_clay", "tertiary_sand", "river_sand", "meltwater_sand", "valley_fill", "cover_sand")
IN_THE_HILL = (
    (60, 62, "meltwater_sand"),
    (60, 80, "tertiary_clay"),
    (225, 50, "tertiary_sand"),
    (247, 40, "river_sand"),
    (275, 40, "tertiary_clay"),
    (325, 30, "tertiary_sand"),
    (357, 40, "tertiary_clay"),
    (398, 40, "river_sand"),
    (530, 70, "valley_fill"),
    (470, 80, "tertiary_clay"),
    (590, 55, "cover_sand"),
)
IN_THE_WINDOW = (
    (40, 412, "red_claystone"),
    (320, 410, "red_claystone"),
    (60, 450, "rot_salt"),
    (367, 436, "rot_salt"),
    (510, 455, "rot_salt"),
    (120, 458, "brine"),
    (270, 455, "brine"),
    (400, 450, "brine"),
    (180, 490, "bunter"),
    (430, 492, "bunter"),
)


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


def nearest(image: Image.Image, x: float, y: float, names: tuple[str, ...]) -> str:
    """The material whose own colour is nearest to what is painted round a place of a tile."""
    materials = yaml.safe_load((ROOT / "assets" / "materials.yaml").read_text("utf-8"))
    patch = image.crop((round(x) - 3 * PATCH, round(y) - PATCH, round(x) + 3 * PATCH, round(y) + PATCH))
    mean = ImageStat.Stat(patch.convert("RGB")).median
    far = {}
    for name in names:
        code = materials[name]["colour"]
        own = [int(code[k : k + 2], 16) for k in (1, 3, 5)]
        hue, seen = ([band / (sum(colour) or 1) for band in colour] for colour in (own, mean))
        far[name] = sum((a - b) ** 2 for a, b in zip(hue, seen, strict=True)) + 1e-6 * abs(sum(own) - sum(mean))
    return min(far, key=far.__getitem__)


@pytest.mark.parametrize(("x_m", "d_m", "layer_id"), IN_THE_HILL)
def test_the_slabs_of_the_hill_are_painted_where_the_map_has_them(
    manifest: dict[str, dict[str, object]], stuwwal: ProfileMap, x_m: float, d_m: float, layer_id: str
) -> None:
    assert layer_at(stuwwal, x_m, d_m) == layer_id
    column = int(x_m * 16 // TILE)
    image, (left, top) = part(manifest, f"descent/stuwwal/{column}")
    x, y = x_m * 16 - column * TILE, d_m * 16 + 620
    if y < top:
        image, (left, top) = part(manifest, f"descent/stuwwal/top_{column}")
    assert nearest(image, x - left, y - top, HILL) == layer_id


@pytest.mark.parametrize(("x_m", "d_m", "painted"), IN_THE_WINDOW)
def test_beds_and_halls_are_painted_at_their_true_places(
    manifest: dict[str, dict[str, object]], x_m: float, d_m: float, painted: str
) -> None:
    map_x, map_y = 4800 + 8 * x_m, 2424 + 8 * (d_m - 400)
    column = int(map_x // TILE)
    image, (left, top) = part(manifest, f"descent/hengelo_boekelo/hall_{column}")
    names = ("red_claystone", "rot_salt", "brine", "bunter")
    found = nearest(image, map_x - column * TILE - left, map_y - top, names)
    assert {found, painted} <= {"red_claystone", "bunter"} or found == painted


@pytest.mark.parametrize("name", ALL)
def test_tiled_shows_each_layer_in_the_colour_of_its_material(name: str) -> None:
    profile = read(name)
    materials = yaml.safe_load((ROOT / "assets" / "materials.yaml").read_text("utf-8"))
    tree = ElementTree.parse(ROOT / "story" / "profiles" / f"{name}.tmx")
    groups = [group for group in tree.iter("objectgroup") if group.get("name") in ("ground", "ladder")]
    in_window = len(profile.window.layers) if profile.window else 0
    assert len(groups) == len(profile.layers) + in_window + len(profile.ladder)
    for group in groups:
        for thing in group.iter("object"):
            assert group.get("color") == materials[thing.get("type")]["colour"].lower()


@pytest.mark.parametrize("name", ALL)
def test_every_tile_of_the_section_is_there(name: str, manifest: dict[str, dict[str, object]]) -> None:
    profile = read(name)
    columns = round(profile.width_m * profile.px_per_m / TILE)
    for kind in ("top_", "", "dusk_"):
        for column in range(columns):
            tile = manifest[f"descent/{name}/{kind}{column}"]
            margin = tile["anchor"][0]  # type: ignore[index]
            assert margin == 0 or column == 0
            assert tile["size"][0] == TILE + margin or kind == "top_"  # type: ignore[index]
    for find_id in [*profile.finds, *([profile.secret.id] if profile.secret else [])]:
        assert manifest[f"find/{find_id}"]["size"] == [220, 220]


def test_the_window_has_a_tile_for_all_its_width(
    manifest: dict[str, dict[str, object]], hengelo_boekelo: ProfileMap
) -> None:
    window = hengelo_boekelo.window
    assert window is not None
    left, right = (x_m * 24 for x_m in (window.frame.left_m, window.frame.right_m))
    spans = []
    for column in range(round(left / TILE), round(right / TILE)):
        _, (x, y) = part(manifest, f"descent/hengelo_boekelo/hall_{column}")
        size = manifest[f"descent/hengelo_boekelo/hall_{column}"]["size"]
        assert y < window.frame.top_m * 24 + 612 - 140
        assert y + size[1] > window.frame.bottom_m * 24 + 612 + 140  # type: ignore[index]
        spans.append((column * TILE + x, column * TILE + x + size[0]))  # type: ignore[index]
    assert spans[0][0] <= left - 250 and spans[-1][1] >= right + 250
    assert all(before[1] == after[0] for before, after in pairwise(spans))


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
