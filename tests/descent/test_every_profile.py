"""What holds for the descent through every cross-section of the story, whatever lies in it."""

import shutil
import subprocess
from dataclasses import replace
from math import hypot, isfinite
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.maps import ProfileMap
from game.descent.rules import STEP_S, step
from game.descent.state import (
    Control,
    DescentState,
    FindReached,
    LadderStepReached,
    SecretReached,
    StationReached,
    is_at_rest,
    shaft_of,
    start,
)
from game.ground import gauge, surface_depth_m
from tests.descent.conftest import ALL, PROFILES, read
from tests.descent.test_one_finger import controls, pointed


@pytest.mark.parametrize("name", ALL)
def test_every_find_station_and_the_secret_by_touches_alone(name: str) -> None:
    profile = read(name)
    state, met = start(profile), set()
    shallow = [spot for spot in profile.finds.values() if spot.depth_m <= profile.depth_m]
    secret = [profile.secret] if profile.secret and profile.secret.depth_m <= profile.depth_m else []
    stations = [spot for spot in profile.stations.values() if spot.depth_m <= profile.depth_m]
    for spot in (*shallow, *secret, *stations):
        state, events = pointed(profile, state, (spot.x_m, spot.depth_m))
        for event in events:
            match event:
                case FindReached(one) | SecretReached(one) | StationReached(one):
                    met.add(one)
        assert spot.id in met, f"{spot.id} of {name}"


@pytest.mark.parametrize("name", ALL)
def test_the_whole_ladder_by_lift_and_up_again(name: str) -> None:
    profile = read(name)
    state, steps = start(profile), []
    for _ in range(round(60 / STEP_S)):
        result = step(state, Control(lift=1), STEP_S, profile)
        state = result.state
        steps += [event.step_id for event in result.events if isinstance(event, LadderStepReached)]
    assert steps == [one.id for one in profile.ladder]
    assert state.d_m == shaft_of(profile).bottom_m and state.mode == "ride"
    assert shaft_of(profile).bottom_m <= profile.ladder[-1].bottom_m
    for _ in range(round(60 / STEP_S)):
        state = step(state, Control(lift=-1), STEP_S, profile).state
    assert state.d_m == shaft_of(profile).top_m and is_at_rest(profile, state)


@pytest.mark.parametrize("name", ALL)
def test_one_held_finger_takes_him_from_the_grass_to_the_bottom(name: str) -> None:
    """The finger rests low on the screen: what it points at goes down with the view."""
    profile = read(name)
    state, bottom_m = start(profile), shaft_of(profile).bottom_m
    steps = 0
    while state.d_m < bottom_m - 0.2 and steps < 60 / STEP_S:
        state = step(state, Control(target=(state.x_m, state.d_m + 14)), STEP_S, profile).state
        steps += 1
        assert state.mode == "ride"
    assert state.d_m == pytest.approx(bottom_m, abs=0.2)


@pytest.mark.parametrize("name", ALL)
def test_gauge_and_map_agree_all_the_way_down_the_shaft(name: str) -> None:
    profile = read(name)
    shaft = shaft_of(profile)
    x_m = (shaft.left_m + shaft.right_m) / 2
    told = []
    for tenth in range(int((profile.depth_m - shaft.top_m) * 10)):
        d_m = shaft.top_m + 0.3 + tenth / 10
        shown = gauge(profile, x_m, min(d_m, profile.depth_m - 0.01))
        assert shown.depth_m is not None and shown.layer_id is not None
        told.append(shown.depth_m)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(profile.depth_m - surface_depth_m(profile, x_m), rel=0.01)


def _within(profile: ProfileMap, state: DescentState) -> bool:
    numbers = (state.x_m, state.d_m, *state.push, *state.heading, state.stroke, state.cage_d_m, state.cage_m_per_s)
    if not all(isfinite(number) for number in numbers) or not 0 < state.x_m < profile.width_m:
        return False
    if state.mode == "ride":
        return shaft_of(profile).top_m - 1e-6 <= state.d_m <= shaft_of(profile).bottom_m
    if profile.in_window(state.x_m, state.d_m):
        return state.mode in ("swim", "drill")
    shallow = surface_depth_m(profile, state.x_m) - 1e-6 <= state.d_m <= profile.depth_m
    return state.mode != "drill" and shallow and hypot(*state.push) <= 1.001


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=12, deadline=None)
@given(hands=st.lists(st.tuples(controls, st.integers(1, 120)), min_size=1, max_size=10), depth_m=st.floats(0, 520))
def test_random_hands_never_leave_the_map(name: str, hands: list[tuple[Control, int]], depth_m: float) -> None:
    profile = read(name)
    state = start(profile, None if depth_m > 60 else 5 + depth_m * 9, depth_m)
    assert _within(profile, state)
    for control, count in hands:
        for k in range(count):
            once = replace(control, target=control.target if k % 7 == 0 else None)
            state = step(state, once, STEP_S, profile).state
            assert _within(profile, state), (state, control)


@pytest.mark.skipif(shutil.which("tmxrasterizer") is None, reason="Tiled is not installed")
@pytest.mark.parametrize("name", ALL)
def test_tiled_opens_the_map(name: str, tmp_path: Path) -> None:
    picture = tmp_path / "map.png"
    command = ["tmxrasterizer", "-s", "0.05", str(PROFILES / f"{name}.tmx"), str(picture)]
    subprocess.run(command, check=True, env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"}, timeout=60)
    assert picture.stat().st_size > 1000
