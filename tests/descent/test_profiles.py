"""The maps hold what was measured: every point of the layers, every find in the layer it belongs to."""

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
from tests.descent.measured import MEASURED, Measured, Points

PROFILES = Path(__file__).parents[2] / "story" / "profiles"
COLUMNS = (0, 17.5, 120, 240, 300, 388, 450, 465, 599.9, 600)


def points(text: Points) -> list[tuple[float, float]]:
    return [(float(x), float(d)) for x, d in (pair.split(",") for pair in text.split())]


def test_every_profile_of_the_story_was_measured() -> None:
    drenthe = {"raised_bog", "plateau", "stream_valley"}
    assert drenthe <= {path.stem for path in PROFILES.glob("*.tmx")} & set(MEASURED)


def test_layers_in_painting_order_point_by_point(profile: ProfileMap, measured: Measured) -> None:
    assert [layer.layer_id for layer in profile.layers] == [layer_id for layer_id, _ in measured.layers]
    for layer, (_, wanted) in zip(profile.layers, measured.layers, strict=True):
        assert list(layer.points_m) == [pytest.approx(point, abs=1e-3) for point in points(wanted)]


def test_surface_and_groundwater_point_by_point(profile: ProfileMap, measured: Measured) -> None:
    assert list(profile.surface) == [pytest.approx(point, abs=1e-3) for point in points(measured.surface)]
    for lines, wanted_lines in ((profile.groundwater, measured.water), (profile.heads, measured.heads)):
        for line, wanted in zip(lines, wanted_lines, strict=True):
            assert list(line.points_m) == [pytest.approx(point, abs=1e-3) for point in points(wanted)]


def test_scale(profile: ProfileMap, measured: Measured) -> None:
    assert (profile.px_per_m, profile.width_m, profile.depth_m) == (24, 600, 30)
    assert (profile.zero_nap_m, profile.zero_y_px) == (measured.zero_nap_m, 480)


def test_finds_lie_where_they_belong_and_in_their_layer(profile: ProfileMap, measured: Measured) -> None:
    assert set(profile.finds) == set(measured.finds)
    for find_id, (x_m, d_m, layer_id) in measured.finds.items():
        find = profile.finds[find_id]
        assert (find.x_m, find.depth_m) == pytest.approx((x_m, d_m), abs=1e-3)
        step = profile.step_at(x_m, d_m)
        here = step.class_ if step is not None else layer_at(profile, find.x_m, find.depth_m)
        assert find.class_ == layer_id == here == (profile.layer_at(x_m, d_m) or here)
        assert find_near(profile, x_m + 0.5, d_m, 1.2) == find_id


def test_stations_and_secret(profile: ProfileMap, measured: Measured) -> None:
    where = {station.id: (station.x_m, station.depth_m) for station in profile.stations.values()}
    assert where == {name: pytest.approx(place) for name, place in measured.stations.items()}
    for name, (x_m, d_m) in measured.stations.items():
        assert station_near(profile, x_m + 1, d_m, 3) == name
        assert layer_at(profile, x_m, d_m) is not None
    secret, (name, x_m, d_m, layer_id) = profile.secret, measured.secret
    assert secret is not None and (secret.id, secret.x_m, secret.depth_m) == (name, x_m, d_m)
    assert layer_at(profile, x_m, d_m) == layer_id == secret.class_


@pytest.mark.parametrize("x_m", COLUMNS)
def test_a_core_agrees_with_the_layers_it_goes_through(profile: ProfileMap, x_m: float) -> None:
    top_m = surface_depth_m(profile, x_m)
    core = core_at(profile, x_m)
    assert core[0].top_m == 0 and core[-1].bottom_m == pytest.approx(30 - top_m)
    assert all(upper.bottom_m == lower.top_m for upper, lower in pairwise(core))
    for part in core:
        assert layer_at(profile, x_m, top_m + (part.top_m + part.bottom_m) / 2) == part.layer_id


def test_core_through_the_pingo_ruin(raised_bog: ProfileMap) -> None:
    core = core_at(raised_bog, 345)
    assert [part.layer_id for part in core] == ["peat_black", "peat_red", "lake_mud", "peelo_sand"]
    assert [part.bottom_m - part.top_m for part in core] == pytest.approx([1.1, 1.9, 4.4, 15.6], rel=0.01)
    assert core[2].bottom_m == pytest.approx(7.4, rel=0.01)


def test_core_is_as_long_as_asked(raised_bog: ProfileMap) -> None:
    core = core_at(raised_bog, 150, to_m=5)
    assert [part.layer_id for part in core] == ["peat", "cover_sand", "boulder_clay"]
    assert core[-1].bottom_m == pytest.approx(5)


def test_core_through_the_es_and_through_the_hole(plateau: ProfileMap) -> None:
    es = core_at(plateau, 250)
    assert [part.layer_id for part in es] == ["es_deck", "cover_sand", "boulder_clay", "peelo_sand", "pot_clay"]
    assert es[0].bottom_m == pytest.approx(1.0, rel=0.01)
    hole = core_at(plateau, 465)
    assert [part.layer_id for part in hole] == ["topsoil", "cover_sand", "peelo_sand"]


def test_core_through_the_valley_and_beside_it(stream_valley: ProfileMap) -> None:
    valley = [part.layer_id for part in core_at(stream_valley, 320)]
    assert valley == ["topsoil", "peat", "valley_fill", "peelo_sand"]
    assert "boulder_clay" not in valley
    assert "boulder_clay" in [part.layer_id for part in core_at(stream_valley, 120)]
    assert "boulder_clay" in [part.layer_id for part in core_at(stream_valley, 520)]


def test_the_stream_stands_in_its_bed_and_a_core_begins_below_it(stream_valley: ProfileMap) -> None:
    assert layer_at(stream_valley, 302, 5.4) == "water" and layer_at(stream_valley, 302, 4.9) is None
    assert layer_at(stream_valley, 296, 4.9) is None, "beside the stream there is air"
    assert core_at(stream_valley, 302)[0].layer_id == "peat"


def test_seepage_comes_from_both_sides_and_rises_in_the_middle(stream_valley: ProfileMap) -> None:
    arrows = {arrow.id: arrow.points_m for arrow in stream_valley.arrows}
    for side, toward in (("left", 1), ("right", -1)):
        along = [arrows[f"from_the_{side}_{k}"] for k in (1, 2, 3, 4)]
        for points_m in along:
            assert (points_m[-1][0] - points_m[0][0]) * toward > 0 and 10 <= points_m[0][1] <= points_m[-1][1] <= 20
        assert all((after[0][0] - before[-1][0]) * toward > 0 for before, after in pairwise(along))
    for name in ("up_1", "up_2", "up_3"):
        assert 260 <= arrows[name][0][0] <= 350 and arrows[name][0][1] == 15
        assert arrows[name][-1][1] == pytest.approx(7, abs=1)
    stream = arrows["with_the_stream"]
    assert stream[-1][0] < stream[0][0], "to the reader's left: south-west"


def test_the_water_stands_at_the_surface_of_the_valley(stream_valley: ProfileMap) -> None:
    for x_m in (260, 290, 320, 350):
        table_m = water_depth_at(stream_valley, x_m)
        assert table_m is not None and abs(table_m - surface_depth_m(stream_valley, x_m)) < 0.15
    assert below_water(stream_valley, 320, 6) and not below_water(stream_valley, 100, 2.0)


def test_nothing_above_the_surface_and_nothing_below_the_map(raised_bog: ProfileMap) -> None:
    assert layer_at(raised_bog, 130, 4.9) is None
    assert layer_at(raised_bog, 130, 30.5) is None


def test_groundwater_bridges_the_canal(raised_bog: ProfileMap) -> None:
    assert water_depth_at(raised_bog, 235) == pytest.approx(6.9)
    assert water_depth_at(raised_bog, 260) == pytest.approx(7.05)
    assert below_water(raised_bog, 260, 7.2) and not below_water(raised_bog, 260, 7.0)


def test_water_stands_on_the_clay_and_the_sand_below_it_is_dry_to_the_head(plateau: ProfileMap) -> None:
    assert not below_water(plateau, 250, 1.9) and below_water(plateau, 250, 2.4)
    assert not below_water(plateau, 250, 5.5), "under the lid"
    assert below_water(plateau, 250, 7.2) and below_water(plateau, 250, 20)


def test_in_the_hole_no_water_stays(plateau: ProfileMap) -> None:
    assert not below_water(plateau, 465, 3.4) and not below_water(plateau, 465, 6.5)
    assert below_water(plateau, 465, 6.9)


def test_printed_depths_are_those_of_the_drawing(profile: ProfileMap, measured: Measured) -> None:
    """The gauge counts from the local surface; a find's printed depth is the distance in the map, to 1 %."""
    for find_id, (x_m, d_m, _) in measured.finds.items():
        if profile.step_at(x_m, d_m) is not None:
            assert gauge(profile, x_m, d_m).depth_m is None, "on the ladder no depth is printed"
            continue
        drawn_m = d_m - surface_depth_m(profile, x_m)
        assert profile.depth_below_surface_m(x_m, d_m) == pytest.approx(drawn_m, rel=0.01), find_id
        shown = gauge(profile, x_m, d_m)
        assert shown.depth_m == pytest.approx(max(0.0, drawn_m), rel=0.01), find_id


def test_gauge_counts_from_the_local_surface(raised_bog: ProfileMap) -> None:
    shown = gauge(raised_bog, 345, 14.4 - 1e-6)
    assert shown.depth_m == pytest.approx(7.4, rel=0.01)
    assert (shown.layer_id, shown.temperature_c, shown.in_water) == ("lake_mud", (10.0, 12.0), True)
    assert gauge(raised_bog, 345, 3).above_ground
    deep = gauge(raised_bog, 250, 60)
    assert (deep.ladder_step, deep.depth_m, deep.temperature_c) == ("d3", None, None)
    assert gauge(raised_bog, 250, 32).layer_id is None


def test_ladder_goes_down_step_by_step_below_the_break(profile: ProfileMap, measured: Measured) -> None:
    assert [step.id for step in profile.ladder] == [f"d{k}" for k in range(1, 9)]
    assert tuple(step.class_ for step in profile.ladder) == measured.ladder
    assert profile.ladder[0].top_m > profile.depth_m
    assert all(upper.bottom_m == lower.top_m for upper, lower in pairwise(profile.ladder))
    shaft = profile.shaft
    assert shaft is not None and shaft.bottom_m == profile.ladder[-1].bottom_m
    assert ladder_step_at(profile, shaft.bottom_m - 0.1) == profile.ladder[-1]
    assert (shaft.left_m + shaft.right_m) / 2 == measured.shaft_m
    assert shaft.top_m == pytest.approx(surface_depth_m(profile, measured.shaft_m), abs=0.05)


def test_arrows_show_where_water_goes(profile: ProfileMap, measured: Measured) -> None:
    for arrow in profile.arrows:
        rises_m = arrow.points_m[0][1] - arrow.points_m[-1][1]
        assert rises_m > 0 if arrow.id in measured.arrows_up else rises_m <= 0, arrow.id


def test_arrows_go_through_the_lid_where_it_has_a_hole(raised_bog: ProfileMap, plateau: ProfileMap) -> None:
    floor = next(arrow for arrow in raised_bog.arrows if arrow.id == "pingo_floor")
    assert [floor.points_m[0], floor.points_m[-1]] == [(345, 15), (345, 21)]
    hole = next(arrow for arrow in plateau.arrows if arrow.id == "hole")
    assert [hole.points_m[0], hole.points_m[-1]] == [(465, 3), (465, 9)]
    sideways = [arrow for arrow in plateau.arrows if arrow.id.startswith("sideways")]
    assert len(sideways) > 3
    for arrow in sideways:
        (x0, d0), (x1, d1) = arrow.points_m[0], arrow.points_m[-1]
        assert 100 <= x0 < x1 <= 580 and d0 == d1 == pytest.approx(10, abs=0.2)


@pytest.mark.skipif(shutil.which("tmxrasterizer") is None, reason="Tiled is not installed")
def test_tiled_opens_the_map(profile: ProfileMap, tmp_path: Path) -> None:
    picture = tmp_path / "map.png"
    command = ["tmxrasterizer", "-s", "0.05", str(PROFILES / f"{profile.id}.tmx"), str(picture)]
    subprocess.run(command, check=True, env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"}, timeout=60)
    assert picture.stat().st_size > 1000
