"""In the window below the break: the capsule drills, its hall is swum in, and all of it can be reached by pointing."""

from math import hypot

import pytest

from game.content.maps import ProfileMap
from game.descent.moving import boulder_ahead
from game.descent.state import (
    RIDER_MIDDLE_M,
    Control,
    FindReached,
    LadderStepReached,
    ModeChanged,
    SecretReached,
    StationReached,
    WindowReached,
    is_at_rest,
    middle_m,
    shaft_of,
    start,
    swims_there,
    told_m,
)
from game.ground import gauge
from tests.descent.conftest import DOWN, LEFT, RIGHT, UP, held
from tests.descent.test_one_finger import pointed


def drawn(profile: ProfileMap, x_m: float, d_m: float) -> tuple[float, float]:
    assert profile.window is not None
    return profile.window.drawn(x_m, d_m)


def test_from_the_grass_to_the_deepest_point_in_one_ride(hengelo_boekelo: ProfileMap) -> None:
    state, events = held(hengelo_boekelo, start(hengelo_boekelo), Control(lift=1), 40)
    assert state.d_m == shaft_of(hengelo_boekelo).bottom_m and is_at_rest(hengelo_boekelo, state)
    steps = [event.step_id for event in events if isinstance(event, LadderStepReached)]
    assert steps == [f"t{k}" for k in range(1, 9)]
    assert events.count(WindowReached()) == 1
    assert state.reached == {"f507", "f508", "f510", "f514"}
    assert {event.station_id for event in events if isinstance(event, StationReached)} == {"s51", "s53"}


def test_beside_rock_the_capsule_drills_and_beside_brine_mo_swims(hengelo_boekelo: ProfileMap) -> None:
    in_salt = start(hengelo_boekelo, 300, 430)
    out, events = held(hengelo_boekelo, in_salt, Control(LEFT), 1.5)
    assert out.mode == "drill" and ModeChanged("drill") in events
    assert out.tunnel == () and out.cage_d_m == out.d_m
    in_hall = start(hengelo_boekelo, 300, 455)
    swimmer, events = held(hengelo_boekelo, in_hall, Control(RIGHT), 1.5)
    assert swimmer.mode == "swim" and ModeChanged("swim") in events
    assert swimmer.tunnel == (), "in open water nothing is dug"


def test_a_swimmer_stays_in_his_hall_and_comes_back_into_the_capsule(hengelo_boekelo: ProfileMap) -> None:
    state = start(hengelo_boekelo, 320, 455)
    for direction in (RIGHT, DOWN, LEFT, UP, RIGHT, UP):
        state, _ = held(hengelo_boekelo, state, Control(direction), 4)
        if state.mode == "swim":
            assert swims_there(hengelo_boekelo, state.x_m, state.d_m)
    back, _ = held(hengelo_boekelo, start(hengelo_boekelo, 330, 455), Control(LEFT), 3)
    assert back.mode in ("ride", "swim")
    inside, _ = pointed(hengelo_boekelo, start(hengelo_boekelo, 330, 455), drawn(hengelo_boekelo, 300, 455))
    assert inside.mode == "ride"


def test_the_capsule_crosses_the_shaft_and_stops_in_it(hengelo_boekelo: ProfileMap) -> None:
    state = start(hengelo_boekelo, 220, 425)
    across, events = held(hengelo_boekelo, state, Control(RIGHT), 14)
    assert ModeChanged("ride") not in events and across.x_m > middle_m(shaft_of(hengelo_boekelo)) + 8
    coming, _ = pointed(hengelo_boekelo, state, drawn(hengelo_boekelo, 300, 425))
    assert coming.mode == "ride"


def test_the_capsule_stays_in_the_window(hengelo_boekelo: ProfileMap) -> None:
    window = hengelo_boekelo.window
    assert window is not None
    for direction in ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)):
        state, _ = held(hengelo_boekelo, start(hengelo_boekelo, 222, 450), Control(direction), 25)
        assert window.frame.holds(state.x_m, state.d_m) and window.frame.holds(state.x_m, state.d_m - RIDER_MIDDLE_M)
        assert boulder_ahead(state) is None


def test_brine_is_quicker_than_rock(hengelo_boekelo: ProfileMap) -> None:
    gone = []
    for x_m, d_m in ((100, 455), (20, 455)):
        state, _ = held(hengelo_boekelo, start(hengelo_boekelo, x_m, d_m), Control(RIGHT), 1.2)
        assert state.mode == "drill"
        gone.append(state.x_m - drawn(hengelo_boekelo, x_m, d_m)[0])
    assert gone[0] > 1.3 * gone[1]


def test_everything_in_the_window_by_touches_alone(hengelo_boekelo: ProfileMap) -> None:
    state = start(hengelo_boekelo)
    found: list[str] = []
    spots = [
        *(hengelo_boekelo.finds[name] for name in ("f511", "f509", "f510", "f514", "f508")),
        hengelo_boekelo.secret,
        hengelo_boekelo.stations["s52"],
    ]
    state, _ = pointed(hengelo_boekelo, state, (300, shaft_of(hengelo_boekelo).top_m + 60))
    for spot in spots:
        assert spot is not None
        state, events = pointed(hengelo_boekelo, state, (spot.x_m, spot.depth_m))
        found += [event.find_id for event in events if isinstance(event, FindReached)]
        found += [event.secret_id for event in events if isinstance(event, SecretReached)]
        found += [event.station_id for event in events if isinstance(event, StationReached)]
        assert spot.id in found, spot.id
    assert {"f509", "f510", "f511", "x5", "s52"} <= set(found)
    out, _ = pointed(hengelo_boekelo, state, (300, 20))
    assert out.mode == "ride" and out.d_m == pytest.approx(20, abs=0.3)


def test_the_lift_buttons_bring_the_capsule_back(hengelo_boekelo: ProfileMap) -> None:
    state, _ = held(hengelo_boekelo, start(hengelo_boekelo, 440, 472), Control(lift=-1), 40)
    assert state.mode == "ride" and state.d_m == pytest.approx(shaft_of(hengelo_boekelo).top_m)


@pytest.mark.parametrize(("x_m", "depth_m"), [(300, 430), (150, 452), (440, 465), (560, 430), (330, 455)])
def test_a_place_in_the_window_is_begun_at_the_depth_that_was_asked(
    hengelo_boekelo: ProfileMap, x_m: float, depth_m: float
) -> None:
    state = start(hengelo_boekelo, x_m, depth_m)
    shown = gauge(hengelo_boekelo, *told_m(hengelo_boekelo, state))
    assert shown.depth_m == pytest.approx(depth_m, rel=0.01)


def test_a_goal_outside_the_hall_is_not_swum_to(hengelo_boekelo: ProfileMap) -> None:
    swimmer = start(hengelo_boekelo, 330, 455)
    there, events = pointed(hengelo_boekelo, swimmer, drawn(hengelo_boekelo, 440, 450))
    modes = [event.mode for event in events if isinstance(event, ModeChanged)]
    assert modes[:2] == ["ride", "drill"] and there.mode == "drill"
    goal = there.goal
    assert goal is not None and hypot(there.x_m - goal[0], there.d_m - goal[1]) < 0.6
