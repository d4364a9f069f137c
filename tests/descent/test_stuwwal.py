"""The map of stuwwal holds what was measured: every point of the layers, every find in the layer it belongs to."""

import pytest

from game.content.maps import ProfileMap
from game.descent.feel import size_of_mo
from game.descent.rules import STEP_S, step
from game.descent.state import Control, FindReached, SecretReached, StationReached, start
from game.ground import core_at, find_near, gauge, layer_at, surface_depth_m
from tests.descent.conftest import points

LAYERS = (
    ("tertiary_clay", "0,0 600,0 600,85 0,85"),
    ("meltwater_sand", "0,53 90,52 140,56 120,66 60,68 0,66"),
    ("tertiary_sand", "160,85 205,85 262,12 244,18"),
    ("river_sand", "205,85 235,85 284,6 264,12"),
    ("tertiary_clay", "235,85 282,85 316,2 286,4"),
    ("tertiary_sand", "282,85 315,85 344,6 318,2"),
    ("tertiary_clay", "315,85 365,85 384,16 346,7"),
    ("river_sand", "365,85 400,85 414,26 386,16"),
    ("valley_fill", "432,34 480,46 530,54 600,53 600,80 560,83 510,76 460,58"),
    (
        "boulder_clay",
        "150,38 220,20 270,6 300,0.5 330,3 380,14 430,30 430,31.5 380,16 330,5 300,2.6 270,8 220,22 150,40",
    ),
    ("cover_sand", "0,50 80,48 150,38 150,39 100,48 60,51 0,53"),
    ("cover_sand", "440,33 480,44 530,52 553,52.6 565,52.6 600,51 600,58 540,60 490,50"),
    ("topsoil", "0,50 80,48 80,48.4 0,50.4"),
)
SURFACE = (
    "0,50 80,48 150,38 220,20 270,6 300,0.5 330,3 380,14 430,30 480,44 530,52 553,52.6 556,54 562,54 565,52.6 600,51"
)
WATER = "0,51 100,46.5 200,27 235,17 300,5 360,10 395,19 440,34 530,52.4 600,51.6"
FINDS = {
    "f401": (300, 10, "tertiary_clay"),
    "f402": (270, 40, "tertiary_clay"),
    "f403": (258, 30, "river_sand"),
    "f404": (235, 40, "tertiary_sand"),
    "f405": (231, 18.4, "boulder_clay"),
    "f406": (340, 6, "boulder_clay"),
    "f407": (60, 60, "meltwater_sand"),
    "f408": (520, 70, "valley_fill"),
    "f409": (552, 56, "cover_sand"),
    "f410": (345, 50, "tertiary_clay"),
}
LADDER = ("tertiary_clay", "chalk", "muschelkalk", "rot_salt", "bunter", "zechstein", "carboniferous", "kolenkalk")


def test_layers_surface_and_groundwater_point_by_point(stuwwal: ProfileMap) -> None:
    assert [layer.layer_id for layer in stuwwal.layers] == [layer_id for layer_id, _ in LAYERS]
    for layer, (_, wanted) in zip(stuwwal.layers, LAYERS, strict=True):
        assert list(layer.points_m) == [pytest.approx(point, abs=1e-3) for point in points(wanted)]
    assert list(stuwwal.surface) == [pytest.approx(point, abs=1e-3) for point in points(SURFACE)]
    assert [list(line.points_m) for line in stuwwal.groundwater] == [
        [pytest.approx(point, abs=1e-3) for point in points(WATER)]
    ]


def test_scale_and_zero(stuwwal: ProfileMap) -> None:
    assert (stuwwal.width_m, stuwwal.depth_m, stuwwal.zero_nap_m, stuwwal.window) == (600, 85, 82, None)


def test_finds_lie_where_they_belong_and_in_their_layer(stuwwal: ProfileMap) -> None:
    assert set(stuwwal.finds) == set(FINDS)
    for find_id, (x_m, d_m, layer_id) in FINDS.items():
        find = stuwwal.finds[find_id]
        assert (find.x_m, find.depth_m) == pytest.approx((x_m, d_m), abs=1e-3)
        assert find.class_ == layer_id == layer_at(stuwwal, find.x_m, find.depth_m)
        assert find_near(stuwwal, x_m + 0.5, d_m, 1.2) == find_id
    where = {station.id: (station.x_m, station.depth_m) for station in stuwwal.stations.values()}
    assert where == {"s41": (300, 4), "s42": (262, 25), "s43": (500, 56)}
    secret = stuwwal.secret
    assert secret is not None and (secret.id, secret.x_m, secret.depth_m) == ("x4", 300, 80)
    assert layer_at(stuwwal, 300, 80) == secret.class_ == "tertiary_sand"


def test_the_gauge_counts_from_the_slope_it_is_under(stuwwal: ProfileMap) -> None:
    assert gauge(stuwwal, 300, 10).depth_m == pytest.approx(9.5)
    assert gauge(stuwwal, 60, 60).depth_m == pytest.approx(60 - 48.5)
    assert gauge(stuwwal, 300, 84).temperature_c == pytest.approx((12.6, 12.6), abs=0.05)
    assert gauge(stuwwal, 100, 40).above_ground and not gauge(stuwwal, 300, 40).above_ground


def test_a_core_on_the_hilltop_goes_through_old_sea_floor(stuwwal: ProfileMap) -> None:
    core = core_at(stuwwal, 310, 85)
    assert [part.layer_id for part in core][:2] == ["boulder_clay", "tertiary_clay"]
    assert core[-1].bottom_m == pytest.approx(85 - surface_depth_m(stuwwal, 310))
    aslant = [layer_at(stuwwal, x_m, 50) for x_m in (190, 220, 250, 280, 310, 340, 385)]
    assert aslant == [
        "tertiary_clay",
        "tertiary_sand",
        "river_sand",
        "tertiary_clay",
        "tertiary_sand",
        "tertiary_clay",
        "river_sand",
    ]


def test_springs_rise_where_the_water_meets_the_slope(stuwwal: ProfileMap) -> None:
    heads = {arrow.id: arrow.points_m[-1] for arrow in stuwwal.arrows}
    for name, x_m in (("to_the_west_spring", 235), ("to_the_east_spring", 395)):
        x, d = heads[name]
        assert x == pytest.approx(x_m, abs=3) and d - surface_depth_m(stuwwal, x) < 2.5


def test_ladder_and_its_known_depths(stuwwal: ProfileMap) -> None:
    assert [step_.id for step_ in stuwwal.ladder] == [f"t{k}" for k in range(1, 9)]
    assert tuple(step_.class_ for step_ in stuwwal.ladder) == LADDER
    known = {step_.id: step_.known_depth_m for step_ in stuwwal.ladder if step_.known_depth_m is not None}
    assert known == {"t4": 400, "t6": 1230, "t7": 2100, "t8": 5000}
    t6 = stuwwal.ladder[5]
    assert gauge(stuwwal, 300, t6.top_m + 1).temperature_c == pytest.approx((48.13, 48.13))
    assert gauge(stuwwal, 300, stuwwal.ladder[1].top_m + 1).temperature_c is None


def test_comparisons_hang_in_the_order_of_their_depths(stuwwal: ProfileMap) -> None:
    names = list(stuwwal.comparisons)
    metres = [float(name.removeprefix("metres_").replace("_", ".")) for name in names]
    depths = [stuwwal.comparisons[name].depth_m for name in names]
    assert metres == sorted(metres) and depths == sorted(depths)
    top_m = surface_depth_m(stuwwal, 300)
    for metre, depth in zip(metres, depths, strict=True):
        if depth < stuwwal.depth_m:
            assert depth - top_m == pytest.approx(metre, rel=0.01)


def test_what_lies_in_the_shaft_is_found_from_the_cage(stuwwal: ProfileMap) -> None:
    state, events = start(stuwwal), []
    for _ in range(round(20 / STEP_S)):
        result = step(state, Control(lift=1), STEP_S, stuwwal)
        state = result.state
        events += result.events
    found = [event.find_id for event in events if isinstance(event, FindReached)]
    assert found == ["f401"]
    assert [event.secret_id for event in events if isinstance(event, SecretReached)] == ["x4"]
    assert [event.station_id for event in events if isinstance(event, StationReached)] == ["s41"]


def test_mo_crosses_the_screen_as_quickly_as_in_a_map_of_another_scale(
    stuwwal: ProfileMap, raised_bog: ProfileMap
) -> None:
    gone_px = []
    for profile in (stuwwal, raised_bog):
        state = start(profile, 500, 0)
        for _ in range(120):
            state = step(state, Control((-1.0, 0.0)), STEP_S, profile).state
        gone_px.append((500 - state.x_m) * profile.px_per_m)
    assert gone_px[0] == pytest.approx(gone_px[1], rel=0.02)
    assert size_of_mo(stuwwal.px_per_m) == 1.5
