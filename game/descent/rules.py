"""One step of a descent: `step(state, control, dt_s, profile) -> Step(state, events)`.

Pure: the same controls in steps of the same length lead to the same place on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import hypot

from game.content.maps import PointM as Point
from game.content.maps import ProfileMap, Spot
from game.descent.feel import size_of_mo
from game.descent.moving import GO_DOWN_SHARE, boulder_ahead, cage_follows, dig, drill, ride, turned, walk
from game.descent.routes import goal_for, route_to
from game.descent.state import (
    RIDER_MIDDLE_M,
    BoulderTouched,
    Control,
    DescentState,
    Event,
    FindReached,
    LadderStepReached,
    LayerEntered,
    ModeChanged,
    SecretReached,
    StationReached,
    Step,
    TargetReached,
    WindowReached,
    in_shaft,
    middle_m,
    shaft_of,
    told_m,
)
from game.ground import find_near, ladder_step_at, layer_at, station_near, surface_depth_m

STEP_S = 1 / 60
LONGEST_STEP_S = 0.1
REACH_M = 1.2
CAPSULE_REACH_M = 2.4
STATION_REACH_M = 3.0
ARRIVED_M = 0.15
PASSED_M = 0.8
SLOW_DOWN_M = 1.2
SAME_GOAL_M = 0.05
PLAN_EVERY_S = 0.25
OUT_OF_THE_GROUND_M = 1.0


def step(state: DescentState, control: Control, dt_s: float, profile: ProfileMap) -> Step:
    """Mo `dt_s` seconds later (1/60 s; at most 0.1), and what happened on the way."""
    assert 0 < dt_s <= LONGEST_STEP_S
    routed = _routed(profile, state, control, dt_s)
    hand, stop_at_m = _hand(profile, routed, control)
    after = turned(routed, hand)
    match after.mode:
        case "walk":
            after = walk(profile, after, hand, dt_s)
        case "ride":
            after = ride(profile, after, hand, stop_at_m, dt_s)
        case "dig" | "swim":
            after = dig(profile, after, hand, dt_s)
        case "drill":
            after = drill(profile, after, hand, dt_s)
    return _told(profile, state, cage_follows(profile, after, dt_s))


def _routed(profile: ProfileMap, state: DescentState, control: Control, dt_s: float) -> DescentState:
    """The state with a route to where the finger pointed last; keys and stick cancel it."""
    if control.direction != (0.0, 0.0) or (control.lift and state.mode == "ride"):
        return replace(state, goal=None, route=(), plan_again_s=0.0)
    state = replace(state, plan_again_s=max(0.0, state.plan_again_s - dt_s))
    target = (middle_m(shaft_of(profile)), state.d_m) if control.lift else control.target
    goal = goal_for(profile, state, target) if target else None
    if goal is None or (state.goal is not None and _far(goal, state.goal) < SAME_GOAL_M):
        return replace(state, route=_passed(profile, state))
    if state.plan_again_s > 0 and state.route:
        return replace(state, goal=goal, route=(*state.route[:-1], goal))
    return replace(state, goal=goal, route=route_to(profile, state, goal), plan_again_s=PLAN_EVERY_S)


def _passed(profile: ProfileMap, state: DescentState) -> tuple[Point, ...]:
    """The route without the place Mo has just passed. The goal goes when he is there, or as near as he can come."""
    if not state.route:
        return ()
    place, last = state.route[0], len(state.route) == 1
    far_m = _far((state.x_m, state.d_m), place)
    if state.mode == "ride" and in_shaft(profile, place[0]):
        stands = state.cage_m_per_s == 0.0 and abs(state.d_m - place[1]) < ARRIVED_M
        return state.route[1:] if stands else state.route
    if not last and place[1] <= surface_depth_m(profile, place[0]) + SAME_GOAL_M:
        far_m = abs(state.x_m - place[0]) if state.mode == "walk" else far_m + PASSED_M
    return state.route[1:] if far_m < (ARRIVED_M if last else PASSED_M) else state.route


def _hand(profile: ProfileMap, state: DescentState, control: Control) -> tuple[Point, float | None]:
    """Where the hand pushes, at most 1 long, and the depth at which the cage is to stand, if there is one."""
    if control.direction != (0.0, 0.0):
        length = max(1.0, hypot(*control.direction))
        return (control.direction[0] / length, control.direction[1] / length), None
    if control.lift and state.mode == "ride":
        return (0.0, float(control.lift)), None
    if control.lift and state.mode == "walk" and in_shaft(profile, state.x_m):
        return (0.0, float(control.lift)), None
    if not state.route:
        return (0.0, 0.0), None
    place = state.route[0]
    if state.mode == "ride" and in_shaft(profile, place[0]):
        return (0.0, 0.0), place[1]
    to = (place[0] - state.x_m, place[1] - state.d_m)
    if state.mode == "ride":
        return ((1.0 if to[0] > 0 else -1.0), 0.0), None
    if state.mode == "walk":
        return _walking_hand(profile, state, place), None
    if place[1] <= surface_depth_m(profile, place[0]) + SAME_GOAL_M:
        to = (to[0], to[1] - OUT_OF_THE_GROUND_M)
    far_m = hypot(*to)
    share = min(1.0, far_m / SLOW_DOWN_M) if len(state.route) == 1 else 1.0
    return (to[0] / far_m * share, to[1] / far_m * share) if far_m > 0 else (0.0, 0.0), None


def _walking_hand(profile: ProfileMap, state: DescentState, place: Point) -> Point:
    to_x = place[0] - state.x_m
    share = min(1.0, abs(to_x) / SLOW_DOWN_M)
    sideways = share if to_x > 0 else -share
    wants_lift = in_shaft(profile, place[0]) and place[1] > shaft_of(profile).top_m + PASSED_M
    if wants_lift:
        return (0.0, 1.0) if in_shaft(profile, state.x_m) else (sideways or 1.0, 0.0)
    deep = place[1] > surface_depth_m(profile, place[0]) + ARRIVED_M
    return (sideways * GO_DOWN_SHARE, 1.0) if deep else (sideways, 0.0)


def _told(profile: ProfileMap, before: DescentState, after: DescentState) -> Step:
    """What happened between two states, and the later one remembering it."""
    events: list[Event] = []
    if after.mode != before.mode:
        events.append(ModeChanged(after.mode))
    layer_id = layer_at(profile, *told_m(profile, after)) if after.mode != "walk" else None
    if layer_id != before.layer_id:
        events.append(LayerEntered(layer_id))
    step_on = ladder_step_at(profile, after.d_m)
    ladder_id = step_on.id if step_on else None
    if ladder_id and ladder_id != before.ladder_step:
        events.append(LadderStepReached(ladder_id))
    if profile.in_window(after.x_m, after.d_m) and not profile.in_window(before.x_m, before.d_m):
        events.append(WindowReached())
    after = replace(after, layer_id=layer_id, ladder_step=ladder_id)
    after, found = _at_his_feet(profile, after) if after.mode == "walk" else _found(profile, after)
    events += found
    if after.mode in ("dig", "swim"):
        index = boulder_ahead(after)
        if index is not None and index != boulder_ahead(before):
            events.append(BoulderTouched(index))
    if before.route and not after.route:
        events += _arrived(before, after)
    return Step(after, tuple(events))


def _found(profile: ProfileMap, state: DescentState) -> tuple[DescentState, list[Event]]:
    """What is within reach: of a digger all round him, of who rides what lies in the shaft, from feet to head."""
    events: list[Event] = []
    large, x_m, d_m = size_of_mo(profile.px_per_m), state.x_m, state.d_m
    if state.mode in ("dig", "swim"):
        find_id = find_near(profile, x_m, d_m, REACH_M * large, state.reached)
        station_id = station_near(profile, x_m, d_m, STATION_REACH_M * large)
    else:
        find_id = _from_the_cage(profile, state, (one for one in profile.finds.values() if one.id not in state.reached))
        station_id = _from_the_cage(profile, state, profile.stations.values())
    if find_id:
        events.append(FindReached(find_id))
        state = replace(state, reached=state.reached | {find_id})
    secret = profile.secret
    if secret and secret.id not in state.reached and _reaches(profile, state, secret):
        events.append(SecretReached(secret.id))
        state = replace(state, reached=state.reached | {secret.id})
    if station_id and station_id != state.station:
        events.append(StationReached(station_id))
    return replace(state, station=station_id), events


def _at_his_feet(profile: ProfileMap, state: DescentState) -> tuple[DescentState, list[Event]]:
    """What a walker treads on: that which lies too shallow to be dug for, or stands in the water above its bed."""
    spots = (*profile.finds.values(), *profile.stations.values())
    deep = {one.id for one in spots if profile.depth_below_surface_m(one.x_m, one.depth_m) > ARRIVED_M}
    events: list[Event] = []
    find_id = find_near(profile, state.x_m, state.d_m, REACH_M, state.reached | deep)
    if find_id:
        events.append(FindReached(find_id))
        state = replace(state, reached=state.reached | {find_id})
    station_id = station_near(profile, state.x_m, state.d_m, REACH_M)
    if station_id and station_id not in deep and station_id != state.station:
        events.append(StationReached(station_id))
        state = replace(state, station=station_id)
    return state, events


def _from_the_cage(profile: ProfileMap, state: DescentState, spots: Iterable[Spot]) -> str | None:
    return next((spot.id for spot in spots if _reaches(profile, state, spot)), None)


def _reaches(profile: ProfileMap, state: DescentState, spot: Spot) -> bool:
    """Whether Mo can take a thing: digging from his middle, in the cage only in its shaft, drilling from all of it."""
    large = size_of_mo(profile.px_per_m)
    high_m = 0.0 if state.mode in ("dig", "swim") else 2 * RIDER_MIDDLE_M * large
    nearest_m = min(max(spot.depth_m, state.d_m - high_m), state.d_m)
    if state.mode == "ride":
        return in_shaft(profile, spot.x_m) and abs(spot.depth_m - nearest_m) <= REACH_M * large
    reach_m = CAPSULE_REACH_M if state.mode == "drill" else REACH_M
    return _far((spot.x_m, spot.depth_m), (state.x_m, nearest_m)) <= reach_m * large


def _arrived(before: DescentState, after: DescentState) -> list[Event]:
    if after.goal is None or before.goal is None:
        return []
    return [TargetReached(*after.goal)]


def _far(a: Point, b: Point) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])
