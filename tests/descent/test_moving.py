"""Riding, walking, digging and swimming: each ground feels as it is, and nothing stops Mo for good."""

from math import hypot

import pytest

from game.content.maps import GroundLayer, ProfileMap
from game.descent.boulders import Boulder, boulders_of
from game.descent.feel import FEELS, LIFT_M_PER_S, diggable
from game.descent.rules import STEP_S, step
from game.descent.state import (
    BoulderTouched,
    Control,
    DescentState,
    Event,
    LadderStepReached,
    LayerEntered,
    ModeChanged,
    is_at_rest,
    start,
)
from game.ground import layer_at, surface_depth_m
from tests.descent.conftest import DOWN, LEFT, RIGHT, UP, held, plain


def pace(
    profile: ProfileMap, direction: tuple[float, float] = RIGHT, d_m: float = 15.0, seconds: float = 4.0
) -> float:
    """Metres a second of a steady dig."""
    state, _ = held(profile, start(profile, 60, d_m - 2), Control(direction), 1.5)
    later, _ = held(profile, state, Control(direction), seconds)
    return hypot(later.x_m - state.x_m, later.d_m - state.d_m) / seconds


@pytest.mark.parametrize("layer_id", sorted(FEELS))
def test_pace_is_what_the_material_says(layer_id: str) -> None:
    assert pace(plain(layer_id)) == pytest.approx(FEELS[layer_id].speed_m_per_s, rel=0.15)


def test_sand_is_quick_boulder_clay_slow_pot_clay_slower() -> None:
    sand, peat, till, pot_clay = (pace(plain(i)) for i in ("cover_sand", "peat", "boulder_clay", "pot_clay"))
    assert sand > peat > till > pot_clay
    assert sand > 2.5 * till


def test_peat_springs_back_and_sand_does_not() -> None:
    back = {}
    for layer_id in ("peat", "cover_sand"):
        profile = plain(layer_id)
        state, _ = held(profile, start(profile, 60, 10), Control(RIGHT), 2)
        later, _ = held(profile, state, Control(), 2)
        back[layer_id] = later.x_m - state.x_m
    assert back["peat"] < -0.2 < back["cover_sand"]


def test_pot_clay_sticks_at_the_start() -> None:
    first = {}
    for layer_id in ("pot_clay", "cover_sand"):
        profile = plain(layer_id)
        state, _ = held(profile, start(profile, 60, 10), Control(RIGHT), 0.4)
        first[layer_id] = (state.x_m - 60) / (0.4 * FEELS[layer_id].speed_m_per_s)
    assert first["pot_clay"] < 0.5 * first["cover_sand"]


def test_below_the_groundwater_sand_is_swum_and_clay_is_dug() -> None:
    wet = plain("cover_sand", water_m=5)
    state, events = held(wet, start(wet, 60, 10), Control(RIGHT), 1)
    assert state.mode == "swim" and ModeChanged("swim") in events
    clay = plain("boulder_clay", water_m=5)
    assert held(clay, start(clay, 60, 10), Control(RIGHT), 1)[0].mode == "dig"


def test_a_swimmer_is_buoyant() -> None:
    wet = plain("cover_sand", water_m=3)
    assert pace(wet, UP, 26, 0.8) > 1.3 * pace(wet, DOWN, 5, 0.8)
    state, _ = held(wet, start(wet, 60, 10), Control(RIGHT), 2)
    later, _ = held(wet, state, Control(), 4)
    assert state.d_m - 1.5 < later.d_m < state.d_m - 0.1
    assert is_at_rest(wet, later)


def test_rock_is_passed_by_lift_only() -> None:
    assert not any(diggable(layer_id) for layer_id in ("chalk", "rot_salt", "zechstein", "bunter", None))
    wall = GroundLayer("chalk", ((70.0, 0.0), (200.0, 0.0), (200.0, 30.0), (70.0, 30.0)))
    profile = plain("cover_sand", layers=(wall,))
    state, _ = held(profile, start(profile, 60, 10), Control(RIGHT), 6)
    assert 69 < state.x_m < 70


def test_own_tunnel_is_quicker_than_clay() -> None:
    profile = plain("boulder_clay")
    there, _ = held(profile, start(profile, 60, 10), Control(RIGHT), 10)
    back, _ = held(profile, there, Control(LEFT), 2)
    assert there.x_m - back.x_m > 4 * 2.8
    assert len(back.tunnel) <= len(there.tunnel) + 1


def test_the_lift_starts_and_stops_smoothly_and_brings_the_cage() -> None:
    profile = plain("cover_sand")
    state, speeds = start(profile), []
    for _ in range(round(4 / STEP_S)):
        before = state.cage_m_per_s
        state = step(state, Control(lift=1), STEP_S, profile).state
        speeds.append(state.cage_m_per_s)
        assert abs(state.cage_m_per_s - before) <= 6.0 * STEP_S + 1e-9
        assert state.cage_d_m == state.d_m
    assert max(speeds) == pytest.approx(LIFT_M_PER_S)
    stopped, _ = held(profile, state, Control(), 2)
    assert is_at_rest(profile, stopped) and stopped.mode == "ride"


def test_the_lift_goes_down_the_whole_ladder_and_up_again() -> None:
    profile = plain("cover_sand")
    bottom, events = held(profile, start(profile), Control(lift=1), 20)
    assert bottom.d_m == 80.0
    assert [event.step_id for event in events if isinstance(event, LadderStepReached)] == ["d1", "d2"]
    top, _ = held(profile, bottom, Control(lift=-1), 20)
    assert top.d_m == 2.0 and is_at_rest(profile, top)


def test_nobody_leaves_the_cage_on_the_ladder() -> None:
    profile = plain("cover_sand")
    bottom, _ = held(profile, start(profile), Control(lift=1), 8)
    assert bottom.d_m > 34
    state, _ = held(profile, bottom, Control(RIGHT), 5)
    assert state.mode == "ride" and state.x_m <= 12


def test_out_of_the_cage_into_the_ground_and_back_in() -> None:
    profile = plain("cover_sand")
    state, _ = held(profile, start(profile, 10, 8), Control(RIGHT), 3)
    assert state.mode == "dig" and state.x_m > 14
    back, events = held(profile, state, Control(LEFT), 3)
    assert ModeChanged("ride") in events
    assert back.d_m == pytest.approx(state.d_m, abs=0.5)


def test_the_empty_cage_waits_where_mo_is() -> None:
    profile = plain("cover_sand")
    state, _ = held(profile, start(profile, 60, 2), Control(DOWN), 3)
    later, _ = held(profile, state, Control(), 3)
    assert later.cage_d_m == pytest.approx(later.d_m) and is_at_rest(profile, later)


def test_walking_over_the_shaft_and_going_down_in_it() -> None:
    profile = plain("cover_sand")
    walker, events = held(profile, start(profile, 4), Control(RIGHT), 2)
    assert walker.mode == "walk" and walker.x_m > 14 and ModeChanged("ride") not in events
    over, _ = held(profile, start(profile, 6), Control(RIGHT), 0.4)
    assert 8 < over.x_m < 12
    assert held(profile, over, Control(DOWN), 1)[0].mode == "ride"


def test_down_digs_in_and_up_comes_out() -> None:
    profile = plain("cover_sand")
    state, _ = held(profile, start(profile, 60), Control(DOWN), 1)
    assert state.mode == "dig" and state.layer_id == "cover_sand"
    out, events = held(profile, state, Control(UP), 2)
    assert out.mode == "walk" and out.d_m == surface_depth_m(profile, out.x_m)
    assert LayerEntered(None) in events


def test_boulders_lie_in_their_clay_away_from_finds_and_shaft(raised_bog: ProfileMap) -> None:
    boulders = boulders_of(raised_bog)
    assert len(boulders) > 40
    for one in boulders:
        for angle in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            edge = (one.x_m + angle[0] * one.radius_m, one.d_m + angle[1] * one.radius_m)
            assert layer_at(raised_bog, *edge) == "boulder_clay"
        assert abs(one.x_m - 250) > 5
        assert all(hypot(f.x_m - one.x_m, f.depth_m - one.d_m) > 2.6 for f in raised_bog.finds.values())
    assert boulders == boulders_of(raised_bog)


def test_mo_goes_round_a_boulder() -> None:
    profile = plain("boulder_clay")
    stone = Boulder(66.0, 12.0, 0.9)
    begun = start(profile, 60, 10)
    state = DescentState(**{**begun.__dict__, "boulders": (stone,)})
    events: list[Event] = []
    nearest = 9.0
    for _ in range(round(8 / STEP_S)):
        result = step(state, Control(RIGHT), STEP_S, profile)
        state = result.state
        events += result.events
        nearest = min(nearest, hypot(state.x_m - stone.x_m, state.d_m - stone.d_m))
    assert state.x_m > 72
    assert nearest > stone.radius_m
    assert BoulderTouched(0) in events


def test_a_push_that_ends_comes_to_rest_everywhere() -> None:
    for layer_id in FEELS:
        profile = plain(layer_id, water_m=4)
        state, _ = held(profile, start(profile, 60, 10), Control((0.7, 0.7)), 1)
        assert is_at_rest(profile, held(profile, state, Control(), 6)[0]), layer_id
