"""Everything can be reached by pointing: with one finger, with keys, and with random hands nothing breaks."""

from dataclasses import replace
from math import hypot, isfinite

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from game.content.maps import ProfileMap
from game.descent.rules import STEP_S, step
from game.descent.state import (
    Control,
    DescentState,
    Event,
    FindReached,
    LadderStepReached,
    SecretReached,
    StationReached,
    TargetReached,
    start,
)
from game.ground import surface_depth_m
from tests.descent.conftest import plain

LONGEST_WAY_S = 90
# a way takes thousands of steps: shrinking one that fails would take minutes
WITHOUT_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)


def pointed(profile: ProfileMap, state: DescentState, target: tuple[float, float]) -> tuple[DescentState, list[Event]]:
    """Mo after one touch, when he is where it was."""
    events: list[Event] = []
    control = Control(target=target)
    for _ in range(round(LONGEST_WAY_S / STEP_S)):
        result = step(state, control, STEP_S, profile)
        state, control = result.state, Control()
        events += result.events
        if any(isinstance(event, TargetReached) for event in result.events):
            return state, events
    raise AssertionError(f"not at {target} after {LONGEST_WAY_S} s but at {state.x_m:.1f}, {state.d_m:.1f}")


def test_twelve_finds_and_the_secret_by_touches_alone(profile: ProfileMap) -> None:
    state, found = start(profile), []
    assert len(profile.finds) == 12 and profile.secret is not None
    spots = [*sorted(profile.finds.values(), key=lambda find: find.id), profile.secret]
    for spot in spots:
        state, events = pointed(profile, state, (spot.x_m, spot.depth_m))
        found += [event.find_id for event in events if isinstance(event, FindReached)]
        found += [event.secret_id for event in events if isinstance(event, SecretReached)]
        assert spot.id in found
    assert sorted(found) == sorted([*profile.finds, profile.secret.id])
    assert state.reached == frozenset(found)


def test_all_stations_by_touches(profile: ProfileMap) -> None:
    state = start(profile)
    for station in profile.stations.values():
        state, events = pointed(profile, state, (station.x_m, station.depth_m))
        assert StationReached(station.id) in events


def test_what_was_found_before_is_not_found_again(raised_bog: ProfileMap) -> None:
    state = start(raised_bog, reached=frozenset({"f304"}))
    _, events = pointed(raised_bog, state, (345, 7.6))
    assert not [event for event in events if isinstance(event, FindReached) and event.find_id == "f304"]


def test_the_ladder_by_touch_and_out_again(profile: ProfileMap) -> None:
    shaft = profile.shaft
    assert shaft is not None
    middle = (shaft.left_m + shaft.right_m) / 2
    state, events = pointed(profile, start(profile), (middle, shaft.bottom_m - 2))
    assert [event.step_id for event in events if isinstance(event, LadderStepReached)] == [f"d{k}" for k in range(1, 9)]
    assert state.mode == "ride"
    aside = middle + 50 if middle < profile.width_m / 2 else middle - 50
    state, _ = pointed(profile, state, (aside, 12))
    assert (state.x_m, state.d_m) == pytest.approx((aside, 12), abs=0.3)


def test_a_touch_in_the_sky_brings_him_out(raised_bog: ProfileMap) -> None:
    state, _ = pointed(raised_bog, start(raised_bog, 345, 6), (420, -10))
    assert state.mode == "walk" and state.x_m == pytest.approx(420, abs=0.3)


def test_he_takes_his_own_tunnel_rather_than_dig_clay_again() -> None:
    profile = plain("boulder_clay")
    state = start(profile, 40, 18)
    for direction, seconds in (((1.0, 0.0), 12), ((0.0, 1.0), 3)):
        for _ in range(round(seconds / STEP_S)):
            state = step(state, Control(direction), STEP_S, profile).state
    assert state.x_m > 70 and state.d_m > 26
    back, _ = pointed(profile, state, (40, 20))
    assert len(back.tunnel) - len(state.tunnel) < 6


def test_the_lift_buttons_bring_him_to_the_lift(raised_bog: ProfileMap) -> None:
    state = start(raised_bog, 275, 6)
    for _ in range(round(20 / STEP_S)):
        state = step(state, Control(lift=1), STEP_S, raised_bog).state
    assert state.mode == "ride" and state.d_m > 30


def test_a_finger_that_moves_on_is_followed(raised_bog: ProfileMap) -> None:
    state = start(raised_bog, 320, 8)
    for k in range(300):
        state = step(state, Control(target=(320 + k / 10, 16)), STEP_S, raised_bog).state
    assert hypot(state.x_m - 350, state.d_m - 16) < 6


def test_a_key_takes_over_from_the_finger(raised_bog: ProfileMap) -> None:
    state = step(start(raised_bog, 320, 8), Control(target=(400, 20)), STEP_S, raised_bog).state
    assert state.route
    state = step(state, Control((-1.0, 0.0)), STEP_S, raised_bog).state
    assert not state.route and state.goal is None


def within(profile: ProfileMap, state: DescentState) -> bool:
    numbers = (state.x_m, state.d_m, *state.push, *state.heading, state.stroke, state.cage_d_m, state.cage_m_per_s)
    if not all(isfinite(number) for number in numbers) or not 0 < state.x_m < profile.width_m:
        return False
    shaft = profile.shaft
    assert shaft is not None
    floor_m = shaft.bottom_m if state.mode == "ride" else profile.depth_m
    top_m = shaft.top_m if state.mode == "ride" else surface_depth_m(profile, state.x_m)
    return top_m - 1e-6 <= state.d_m <= floor_m and hypot(*state.push) <= 1.001 and 0 <= state.stroke < 1


number = st.floats(-1, 1, allow_nan=False)
controls = st.one_of(
    st.builds(Control, direction=st.tuples(number, number)),
    st.builds(Control, target=st.tuples(st.floats(-50, 700), st.floats(-20, 160))),
    st.builds(Control, lift=st.sampled_from([-1, 0, 1])),
)


@settings(max_examples=60, deadline=None)
@given(
    hands=st.lists(st.tuples(controls, st.integers(1, 90)), min_size=1, max_size=12),
    x_m=st.floats(-10, 610),
    depth_m=st.floats(0, 40),
    dt_s=st.sampled_from([STEP_S, 0.1]),
)
def test_random_hands_never_leave_the_map(
    raised_bog: ProfileMap, hands: list[tuple[Control, int]], x_m: float, depth_m: float, dt_s: float
) -> None:
    state = start(raised_bog, x_m, depth_m)
    assert within(raised_bog, state)
    for control, count in hands:
        for k in range(count):
            once = replace(control, target=control.target if k % 7 == 0 else None)
            state = step(state, once, dt_s, raised_bog).state
            assert within(raised_bog, state), (state, control)


@settings(max_examples=25, deadline=None, phases=WITHOUT_SHRINKING)
@given(target=st.tuples(st.floats(0, 600), st.floats(-5, 30)), x_m=st.floats(2, 598), depth_m=st.floats(0, 25))
def test_he_gets_to_wherever_the_finger_points(
    raised_bog: ProfileMap, target: tuple[float, float], x_m: float, depth_m: float
) -> None:
    state, _ = pointed(raised_bog, start(raised_bog, x_m, depth_m), target)
    goal = state.goal
    assert goal is not None and hypot(state.x_m - goal[0], state.d_m - goal[1]) < 0.6


def test_the_same_hands_lead_to_the_same_place(raised_bog: ProfileMap) -> None:
    def way() -> DescentState:
        state = start(raised_bog)
        for k in range(900):
            state = step(state, Control(target=(250 + k % 300, 6 + k % 17)), STEP_S, raised_bog).state
        return state

    assert way() == way()
