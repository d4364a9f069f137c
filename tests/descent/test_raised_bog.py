"""The map of raised_bog holds what was measured: every point of the layers, every find in the layer it belongs to."""

import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from game.content.maps import ProfileMap
from game.ground import (
    below_water,
    core_at,
    find_near,
    gauge,
    ladder_step_at,
    layer_at,
    station_near,
    surface_depth_m,
    water_depth_at,
)

LAYERS = (
    ("peelo_sand", "0,0 600,0 600,30 0,30"),
    ("boulder_clay", "0,9.2 100,9.4 200,8.9 290,8.4 316,8.6 322,10.6 290,10.6 200,11.1 100,11.7 0,11.4"),
    ("boulder_clay", "374,8.6 400,8.4 500,8.6 600,8.8 600,10.9 500,10.7 400,10.5 368,10.5"),
    ("cover_sand", "0,0 600,0 600,8.8 500,8.6 400,8.4 290,8.4 200,8.9 100,9.4 0,9.2"),
    ("drift_sand", "430,0 600,0 600,6.4 520,6.8 470,6.8 435,6.5"),
    ("peat", "0,0 240,0 240,6.7 200,8.0 130,8.4 60,8.6 0,8.5"),
    ("lake_mud", "302,6.8 312,9.6 322,12 332,13.7 345,14.4 358,13.8 368,12 378,9.6 388,6.8"),
    ("peat_red", "302,6.8 310,8.6 322,9.7 345,10.0 368,9.7 380,8.6 388,6.8"),
    ("peat_black", "302,6.8 308,7.6 325,8.0 345,8.1 365,8.0 382,7.6 388,6.8"),
)
SURFACE = (
    "0,6.0 60,5.3 130,5.0 200,5.6 240,6.6 285,6.8 294,6.2 302,6.8 345,7.0 388,6.8 396,6.2 405,6.7 440,6.2 470,3.5 "
    "490,2.0 510,3.6 535,2.4 560,4.5 600,5.6"
)
WATER = ("0,6.0 60,5.4 130,5.1 200,5.9 235,6.9", "285,7.2 302,7.0 388,7.0 405,7.3 470,7.6 600,7.8")
FINDS = {
    "f301": (120, 5.8, "peat"),
    "f302": (215, 6.8, "peat"),
    "f303": (90, 8.1, "peat"),
    "f304": (345, 7.6, "peat_black"),
    "f305": (345, 9.2, "peat_red"),
    "f306": (345, 12.8, "lake_mud"),
    "f307": (345, 15.5, "peelo_sand"),
    "f308": (296, 7.0, "cover_sand"),
    "f309": (490, 4.5, "drift_sand"),
    "f310": (540, 6.3, "drift_sand"),
    "f311": (130, 11, "boulder_clay"),
    "f312": (150, 7.9, "peat"),
}
LADDER = ("peelo_sand", "river_sand", "tertiary_sea", "chalk", "bunter", "zechstein", "rotliegend", "carboniferous")


def points(text: str) -> list[tuple[float, float]]:
    return [(float(x), float(d)) for x, d in (pair.split(",") for pair in text.split())]


def near(found: object, wanted: list[tuple[float, float]]) -> bool:
    return bool(found == pytest.approx(wanted, abs=1e-3))


def test_layers_in_painting_order_point_by_point(raised_bog: ProfileMap) -> None:
    assert [layer.layer_id for layer in raised_bog.layers] == [layer_id for layer_id, _ in LAYERS]
    for layer, (_, wanted) in zip(raised_bog.layers, LAYERS, strict=True):
        assert list(layer.points_m) == [pytest.approx(point, abs=1e-3) for point in points(wanted)]


def test_surface_and_groundwater_point_by_point(raised_bog: ProfileMap) -> None:
    assert list(raised_bog.surface) == [pytest.approx(point, abs=1e-3) for point in points(SURFACE)]
    for line, wanted in zip(raised_bog.groundwater, WATER, strict=True):
        assert list(line.points_m) == [pytest.approx(point, abs=1e-3) for point in points(wanted)]


def test_scale(raised_bog: ProfileMap) -> None:
    assert (raised_bog.px_per_m, raised_bog.width_m, raised_bog.depth_m, raised_bog.zero_nap_m) == (24, 600, 30, 20)
    assert raised_bog.zero_y_px == 480


def test_finds_lie_where_they_belong_and_in_their_layer(raised_bog: ProfileMap) -> None:
    assert set(raised_bog.finds) == set(FINDS)
    for find_id, (x_m, d_m, layer_id) in FINDS.items():
        find = raised_bog.finds[find_id]
        assert (find.x_m, find.depth_m) == pytest.approx((x_m, d_m), abs=1e-3)
        assert find.class_ == layer_id == layer_at(raised_bog, find.x_m, find.depth_m)
        assert find_near(raised_bog, x_m + 0.5, d_m, 1.2) == find_id


def test_stations_and_secret(raised_bog: ProfileMap) -> None:
    where = {station.id: (station.x_m, station.depth_m) for station in raised_bog.stations.values()}
    assert where == {"s31": (180, 7.2), "s32": (310, 7.4), "s33": (500, 7.0)}
    assert station_near(raised_bog, 311, 7.4, 3) == "s32"
    secret = raised_bog.secret
    assert secret is not None and (secret.id, secret.x_m, secret.depth_m) == ("x3", 350, 17)
    assert layer_at(raised_bog, secret.x_m, secret.depth_m) == "peelo_sand"


def test_core_through_the_pingo_ruin(raised_bog: ProfileMap) -> None:
    core = core_at(raised_bog, 345)
    assert [part.layer_id for part in core] == ["peat_black", "peat_red", "lake_mud", "peelo_sand"]
    assert [part.bottom_m - part.top_m for part in core] == pytest.approx([1.1, 1.9, 4.4, 15.6], rel=0.01)
    assert core[2].bottom_m == pytest.approx(7.4, rel=0.01)
    assert all(upper.bottom_m == lower.top_m for upper, lower in pairwise(core))


def test_core_is_as_long_as_asked(raised_bog: ProfileMap) -> None:
    core = core_at(raised_bog, 150, to_m=5)
    assert [part.layer_id for part in core] == ["peat", "cover_sand", "boulder_clay"]
    assert core[-1].bottom_m == pytest.approx(5)


@pytest.mark.parametrize("x_m", [0, 17.5, 120, 240, 300, 388, 450, 599.9, 600])
def test_a_core_agrees_with_the_layers_it_goes_through(raised_bog: ProfileMap, x_m: float) -> None:
    top_m = surface_depth_m(raised_bog, x_m)
    core = core_at(raised_bog, x_m)
    assert core[0].top_m == 0 and core[-1].bottom_m == pytest.approx(30 - top_m)
    for part in core:
        assert layer_at(raised_bog, x_m, top_m + (part.top_m + part.bottom_m) / 2) == part.layer_id


def test_nothing_above_the_surface_and_nothing_below_the_map(raised_bog: ProfileMap) -> None:
    assert layer_at(raised_bog, 130, 4.9) is None
    assert layer_at(raised_bog, 130, 30.5) is None


def test_groundwater_bridges_the_canal(raised_bog: ProfileMap) -> None:
    assert water_depth_at(raised_bog, 235) == pytest.approx(6.9)
    assert water_depth_at(raised_bog, 260) == pytest.approx(7.05)
    assert below_water(raised_bog, 260, 7.2) and not below_water(raised_bog, 260, 7.0)


def test_gauge_counts_from_the_local_surface(raised_bog: ProfileMap) -> None:
    shown = gauge(raised_bog, 345, 14.4 - 1e-6)
    assert shown.depth_m == pytest.approx(7.4, rel=0.01)
    assert (shown.layer_id, shown.temperature_c, shown.in_water) == ("lake_mud", (10.0, 12.0), True)
    assert gauge(raised_bog, 345, 3).above_ground
    deep = gauge(raised_bog, 250, 60)
    assert (deep.ladder_step, deep.depth_m, deep.temperature_c) == ("d3", None, None)
    assert gauge(raised_bog, 250, 32).layer_id is None


def test_ladder_goes_down_step_by_step_below_the_break(raised_bog: ProfileMap) -> None:
    assert [step.id for step in raised_bog.ladder] == [f"d{k}" for k in range(1, 9)]
    assert tuple(step.class_ for step in raised_bog.ladder) == LADDER
    assert raised_bog.ladder[0].top_m > raised_bog.depth_m
    assert all(upper.bottom_m == lower.top_m for upper, lower in pairwise(raised_bog.ladder))
    shaft = raised_bog.shaft
    assert shaft is not None and shaft.bottom_m == raised_bog.ladder[-1].bottom_m
    assert ladder_step_at(raised_bog, shaft.bottom_m - 0.1) == raised_bog.ladder[-1]
    assert shaft.left_m < 250 < shaft.right_m
    assert shaft.top_m == pytest.approx(surface_depth_m(raised_bog, 250), abs=0.05)


def test_arrows_show_where_water_goes(raised_bog: ProfileMap) -> None:
    floor = next(arrow for arrow in raised_bog.arrows if arrow.id == "pingo_floor")
    assert [floor.points_m[0], floor.points_m[-1]] == [(345, 15), (345, 21)]
    for arrow in raised_bog.arrows:
        assert arrow.points_m[-1][1] > arrow.points_m[0][1], f"{arrow.id} goes up"


@pytest.mark.skipif(shutil.which("tmxrasterizer") is None, reason="Tiled is not installed")
def test_tiled_opens_the_map(tmp_path: Path) -> None:
    picture = tmp_path / "map.png"
    tmx = Path(__file__).parents[2] / "story" / "profiles" / "raised_bog.tmx"
    command = ["tmxrasterizer", "-s", "0.05", str(tmx), str(picture)]
    subprocess.run(command, check=True, env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"}, timeout=60)
    assert picture.stat().st_size > 1000
