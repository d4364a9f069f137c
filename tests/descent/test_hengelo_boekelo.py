"""The map of hengelo_boekelo: what was measured near the surface, and the window to scale with its four halls."""

from itertools import pairwise

import pytest

from game.content.maps import ProfileMap
from game.ground import gauge, layer_at, surface_depth_m
from tests.descent.conftest import points

LAYERS = (
    ("tertiary_clay", "0,0 600,0 600,30 0,30"),
    ("meltwater_sand", "0,0 260,0 250,8 220,16 160,22 80,23 0,21"),
    ("boulder_clay", "240,3.0 330,2.6 420,2.8 520,3.4 520,5.4 420,6.2 330,5.8 250,4.6"),
    ("cover_sand", "0,0 600,0 600,3.2 520,3.4 420,2.8 330,2.6 240,3.0 120,3.6 0,3.2"),
    ("topsoil", "0,0 600,0 600,0.9 440,1.2 340,0.8 170,1.3 0,1.0"),
    ("made_ground", "515,0 585,0 585,1.6 515,1.6"),
)
SURFACE = "0,0.6 90,0.5 140,0.7 170,0.9 200,0.7 260,0.5 340,0.4 400,0.6 440,0.8 480,0.6 600,0.5"
WATER = "0,1.6 150,1.5 300,1.6 450,1.7 600,1.7"
SHALLOW = {
    "f501": (170, 1.1, "topsoil"),
    "f502": (60, 2.4, "cover_sand"),
    "f503": (450, 2.25, "cover_sand"),
    "f504": (330, 4.2, "boulder_clay"),
    "f505": (140, 15, "meltwater_sand"),
    "f506": (420, 22, "tertiary_clay"),
    "f513": (575, 5.0, "tertiary_clay"),
    "f512": (540, 0.9, "made_ground"),
}
IN_WINDOW = {
    "f514": (300, 415, "red_claystone"),
    "f508": (300, 434, "rot_salt"),
    "f509": (150, 441, "cavern"),
    "f510": (295, 455, "cavern"),
    "f511": (560, 410, "rubble"),
    "s52": (222, 450, "rot_salt"),
    "x5": (440, 472, "rot_salt"),
}
BEDS = {"red_claystone": (400, 428), "rot_salt": (428, 478), "bunter": (400, 500)}
HALLS = ((90, 208, 440, 470), (235, 355, 440, 470), (380, 500, 440, 470))
MOST_ACROSS_M, LEAST_PILLAR_M = 120, 25


def _true(profile: ProfileMap, outline: tuple[tuple[float, float], ...]) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of an outline in true metres."""
    assert profile.window is not None
    xs, depths = zip(*(profile.window.true(x_m, d_m) for x_m, d_m in outline), strict=True)
    return (min(xs), max(xs), min(depths), max(depths))


def test_layers_surface_and_groundwater_point_by_point(hengelo_boekelo: ProfileMap) -> None:
    assert [layer.layer_id for layer in hengelo_boekelo.layers] == [layer_id for layer_id, _ in LAYERS]
    for layer, (_, wanted) in zip(hengelo_boekelo.layers, LAYERS, strict=True):
        assert list(layer.points_m) == [pytest.approx(point, abs=1e-3) for point in points(wanted)]
    assert list(hengelo_boekelo.surface) == [pytest.approx(point, abs=1e-3) for point in points(SURFACE)]
    (line,) = hengelo_boekelo.groundwater
    assert list(line.points_m) == [pytest.approx(point, abs=1e-3) for point in points(WATER)]
    assert (hengelo_boekelo.px_per_m, hengelo_boekelo.depth_m, hengelo_boekelo.zero_nap_m) == (24, 30, 25)


def test_shallow_finds_lie_where_they_belong(hengelo_boekelo: ProfileMap) -> None:
    for find_id, (x_m, d_m, layer_id) in SHALLOW.items():
        find = hengelo_boekelo.finds[find_id]
        assert (find.x_m, find.depth_m) == pytest.approx((x_m, d_m), abs=1e-3)
        assert find.class_ == layer_id == layer_at(hengelo_boekelo, find.x_m, find.depth_m)
    assert set(hengelo_boekelo.finds) == {*SHALLOW, "f507", *(name for name in IN_WINDOW if name.startswith("f"))}
    pipe = hengelo_boekelo.finds["f503"]
    assert pipe.depth_m - surface_depth_m(hengelo_boekelo, pipe.x_m) == pytest.approx(1.5)


def test_the_window_is_as_wide_as_the_map_and_a_hundred_metres_high(hengelo_boekelo: ProfileMap) -> None:
    window = hengelo_boekelo.window
    assert window is not None
    assert window.true(window.frame.left_m, window.frame.top_m) == pytest.approx((0, 400))
    assert window.true(window.frame.right_m, window.frame.bottom_m) == pytest.approx((600, 500), abs=1e-3)
    assert window.drawn(*window.true(311.0, 90.0)) == pytest.approx((311.0, 90.0))
    shaft = hengelo_boekelo.shaft
    assert shaft is not None
    assert window.true((shaft.left_m + shaft.right_m) / 2, 80)[0] == pytest.approx(300)


def test_beds_and_halls_have_their_true_measures(hengelo_boekelo: ProfileMap) -> None:
    window = hengelo_boekelo.window
    assert window is not None
    beds = {layer.layer_id: layer for layer in window.layers if layer.layer_id in BEDS}
    for layer_id, (top, bottom) in BEDS.items():
        assert _true(hengelo_boekelo, beds[layer_id].points_m) == pytest.approx((0, 600, top, bottom), abs=0.01)
    halls = [_true(hengelo_boekelo, layer.points_m) for layer in window.layers if layer.layer_id == "cavern"]
    assert halls == [pytest.approx(hall, abs=0.01) for hall in HALLS]
    assert all(right - left <= MOST_ACROSS_M + 1e-3 for left, right, _, _ in halls)
    pillars = [after[0] - before[1] for before, after in pairwise(halls)]
    assert pillars == pytest.approx([27, 25], abs=0.01) and min(pillars) > LEAST_PILLAR_M - 1e-3
    (rubble,) = (layer for layer in window.layers if layer.layer_id == "rubble")
    assert _true(hengelo_boekelo, rubble.points_m) == pytest.approx((520, 600, 400, 470), abs=0.01)


def test_what_lies_in_the_window(hengelo_boekelo: ProfileMap) -> None:
    window = hengelo_boekelo.window
    assert window is not None
    for name, (x_m, d_m, layer_id) in IN_WINDOW.items():
        spot = hengelo_boekelo.spot(name)
        assert spot is not None and hengelo_boekelo.in_window(spot.x_m, spot.depth_m), name
        assert window.true(spot.x_m, spot.depth_m) == pytest.approx((x_m, d_m), abs=1e-3)
        assert layer_at(hengelo_boekelo, spot.x_m, spot.depth_m) == layer_id, name


@pytest.mark.parametrize(("x_m", "d_m"), [(20, 405), (150, 455), (222, 450), (295, 441), (440, 472), (560, 410)])
def test_the_gauge_tells_true_depths_in_the_window(hengelo_boekelo: ProfileMap, x_m: float, d_m: float) -> None:
    window = hengelo_boekelo.window
    assert window is not None
    shown = gauge(hengelo_boekelo, *window.drawn(x_m, d_m))
    assert shown.depth_m == pytest.approx(d_m - surface_depth_m(hengelo_boekelo, x_m))
    assert shown.temperature_c is not None
    assert shown.temperature_c[0] == pytest.approx(10 + 31 * d_m / 1000, rel=0.01)
    assert (shown.ladder_step, shown.in_water) == (None, False)


def test_ladder_above_and_below_the_window(hengelo_boekelo: ProfileMap) -> None:
    ladder, window = hengelo_boekelo.ladder, hengelo_boekelo.window
    assert window is not None
    assert [step.id for step in ladder] == [f"t{k}" for k in range(1, 9)]
    assert (ladder[3].top_m, ladder[3].bottom_m) == pytest.approx((window.frame.top_m, window.frame.bottom_m))
    assert ladder[2].bottom_m < window.frame.top_m and ladder[4].top_m > window.frame.bottom_m
    step = hengelo_boekelo.step_at(300, hengelo_boekelo.finds["f507"].depth_m)
    assert step is not None and step.id == "t3"
    station = hengelo_boekelo.stations["s53"]
    step = hengelo_boekelo.step_at(station.x_m, station.depth_m)
    assert step is not None and (step.id, step.known_depth_m) == ("t6", 1230)
