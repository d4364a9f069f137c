"""How Mo moves in one step, in each of his four ways. Pure arithmetic on the state; events are told in `rules`."""

from __future__ import annotations

from dataclasses import replace
from math import copysign, cos, exp, hypot, pi, sqrt, tau

from game.content.maps import PointM as Point
from game.content.maps import ProfileMap
from game.descent.feel import (
    CAPSULE_HALL,
    CAPSULE_ROCK,
    FLOAT_UP_M_PER_S,
    LADDER_M_PER_S,
    LIFT_M_PER_S,
    LIFT_M_PER_S2,
    OPEN,
    SWIM_DOWN_SHARE,
    SWIM_RESPONSE_PER_S,
    SWIM_SPEED_SHARE,
    SWIM_UP_SHARE,
    TUNNEL_M_PER_S,
    WALK_M_PER_S,
    WINDOW_LIFT_M_PER_S,
    Feel,
    diggable,
    feel_of,
    size_of_mo,
)
from game.descent.state import (
    EDGE_M,
    FLOOR_M,
    RIDER_MIDDLE_M,
    DescentState,
    Mode,
    cage_goal_m,
    cell_of,
    in_shaft,
    middle_m,
    region_of,
    shaft_of,
    swims_there,
    within_window,
)
from game.ground import below_water, layer_at, surface_depth_m

NOSE_M = 0.5
LOOK_AHEAD_M = 3.0
SAME_TUNNEL_M = 0.7
GO_DOWN_SHARE = 0.5
CAGE_SIDE_M_PER_S = 4.0
CAGE_STANDS_M_PER_S = 1.0
CAGE_NEAR_M = 0.3
EMPTY_CAGE_M_PER_S = 24.0
WALK_RESPONSE_PER_S = 10.0
STEPS_PER_S = 2.4
STILL = 0.01
START_DEEP_M = 0.05


def pushed(push: Point, hand: Point, response_per_s: float, dt_s: float) -> Point:
    """The push one step later: it follows the hand, quickly or slowly, and comes to rest."""
    share = 1 - exp(-response_per_s * dt_s)
    x, d = push[0] + (hand[0] - push[0]) * share, push[1] + (hand[1] - push[1]) * share
    return (0.0, 0.0) if hand == (0.0, 0.0) and hypot(x, d) < STILL else (x, d)


def turned(state: DescentState, hand: Point) -> DescentState:
    """The state looking where the hand goes."""
    length = hypot(*hand)
    if length < STILL:
        return state
    facing = state.facing if abs(hand[0]) < STILL else ("right" if hand[0] > 0 else "left")
    return replace(state, facing=facing, heading=(hand[0] / length, hand[1] / length))


def walk(profile: ProfileMap, state: DescentState, hand: Point, dt_s: float) -> DescentState:
    """On the surface: sideways only; a hand that points down begins to dig, or takes the lift at the shaft."""
    if hand[1] > GO_DOWN_SHARE and hand[1] > abs(hand[0]) * GO_DOWN_SHARE:
        if in_shaft(profile, state.x_m):
            return replace(state, mode="ride", d_m=shaft_of(profile).top_m, push=(0.0, 0.0))
        if diggable(layer_at(profile, state.x_m, state.d_m + START_DEEP_M)):
            return replace(state, mode="dig", d_m=state.d_m + START_DEEP_M)
    push = pushed(state.push, (hand[0], 0.0), WALK_RESPONSE_PER_S, dt_s)
    pace = WALK_M_PER_S * size_of_mo(profile.px_per_m)
    x_m = min(max(state.x_m + push[0] * pace * dt_s, EDGE_M), profile.width_m - EDGE_M)
    stroke = (state.stroke + abs(push[0]) * STEPS_PER_S * dt_s) % 1.0
    return replace(state, x_m=x_m, d_m=surface_depth_m(profile, x_m), push=push, stroke=stroke)


def ride(profile: ProfileMap, state: DescentState, hand: Point, stop_at_m: float | None, dt_s: float) -> DescentState:
    """In the cage: up and down smoothly, out at the side where there is something to walk on or to dig.

    `stop_at_m` is the depth where the cage is to stand (a finger's goal); without it the hand drives.
    """
    cage = _driven(profile, state, hand, stop_at_m, dt_s)
    if abs(hand[0]) <= abs(hand[1]) or abs(cage.cage_m_per_s) > CAGE_STANDS_M_PER_S:
        return _centred(profile, cage, dt_s)
    x_m = cage.x_m + copysign(CAGE_SIDE_M_PER_S * size_of_mo(profile.px_per_m) * dt_s, hand[0])
    if in_shaft(profile, x_m):
        return replace(cage, x_m=x_m)
    return _left_cage(profile, cage, x_m)


def _driven(
    profile: ProfileMap, state: DescentState, hand: Point, stop_at_m: float | None, dt_s: float
) -> DescentState:
    shaft, large = shaft_of(profile), size_of_mo(profile.px_per_m)
    top_speed = large * _lift_m_per_s(profile, state)
    most_change = large * LIFT_M_PER_S2
    if stop_at_m is None:
        wished = hand[1] * top_speed if abs(hand[1]) > abs(hand[0]) else 0.0
    else:
        wished = copysign(top_speed, stop_at_m - state.d_m)
    ends_m = (stop_at_m, stop_at_m) if stop_at_m is not None else (shaft.top_m, shaft.bottom_m)
    room_m = max(0.0, (ends_m[1] - state.d_m) if wished > 0 else (state.d_m - ends_m[0]))
    braking = sqrt(2 * most_change * room_m)
    wished = min(max(wished, -braking), braking)
    change = min(max(wished - state.cage_m_per_s, -most_change * dt_s), most_change * dt_s)
    speed = state.cage_m_per_s + change
    d_m = min(max(state.d_m + speed * dt_s, shaft.top_m), shaft.bottom_m)
    if stop_at_m is not None and abs(d_m - stop_at_m) < 0.05 and abs(speed) < 0.6:
        d_m, speed = stop_at_m, 0.0
    if d_m in (shaft.top_m, shaft.bottom_m) or abs(speed) < STILL:
        speed = 0.0 if wished == 0.0 or d_m in (shaft.top_m, shaft.bottom_m) else speed
    return replace(state, d_m=d_m, cage_d_m=d_m, cage_m_per_s=speed)


def _lift_m_per_s(profile: ProfileMap, state: DescentState) -> float:
    match region_of(profile, state.x_m, state.d_m):
        case "ground":
            return LIFT_M_PER_S
        case "window":
            return WINDOW_LIFT_M_PER_S
        case "ladder":
            return LADDER_M_PER_S


def _centred(profile: ProfileMap, state: DescentState, dt_s: float) -> DescentState:
    off_m = middle_m(shaft_of(profile)) - state.x_m
    step_m = min(abs(off_m), CAGE_SIDE_M_PER_S * size_of_mo(profile.px_per_m) * dt_s)
    return replace(state, x_m=state.x_m + copysign(step_m, off_m), push=(0.0, 0.0))


def _left_cage(profile: ProfileMap, state: DescentState, x_m: float) -> DescentState:
    free = replace(state, x_m=x_m, cage_m_per_s=0.0, push=(0.0, 0.0))
    surface_m = surface_depth_m(profile, x_m)
    if state.d_m <= max(shaft_of(profile).top_m + CAGE_NEAR_M, surface_m):
        return replace(free, mode="walk", d_m=surface_m)
    if region_of(profile, x_m, state.d_m) == "window":
        if swims_there(profile, x_m, state.d_m):
            return replace(free, mode="swim")
        has_room = within_window(profile, (x_m, state.d_m))[1] == state.d_m
        return replace(free, mode="drill") if has_room else replace(state, push=(0.0, 0.0))
    if state.d_m <= profile.depth_m - FLOOR_M and diggable(layer_at(profile, x_m, state.d_m)):
        return replace(free, mode="dig")
    return replace(state, push=(0.0, 0.0))


def dig(profile: ProfileMap, state: DescentState, hand: Point, dt_s: float) -> DescentState:
    """In the ground, digging or swimming: one step with the feel of the material, round boulders, within the map."""
    feel = feel_of(layer_at(profile, state.x_m, state.d_m)) or feel_of("topsoil")
    assert feel is not None
    swims = feel.floods and below_water(profile, state.x_m, state.d_m)
    response = min(feel.response_per_s, SWIM_RESPONSE_PER_S) if swims else feel.response_per_s
    push = pushed(state.push, hand, response, dt_s)
    speed = _speed(state, feel, swims)
    kick = feel.kick * (response / feel.response_per_s)
    velocity = ((push[0] + (hand[0] - push[0]) * kick) * speed, (push[1] + (hand[1] - push[1]) * kick) * speed)
    if push == (0.0, 0.0):
        velocity = (0.0, 0.0)
    if swims:
        velocity = _buoyant(velocity, push, hand)
    velocity = _round_boulders(state, velocity)
    large = size_of_mo(profile.px_per_m)
    x_m, d_m = state.x_m + velocity[0] * large * dt_s, state.d_m + velocity[1] * large * dt_s
    mode: Mode = "swim" if swims else "dig"
    stroke = (state.stroke + hypot(*push) * feel.strokes_per_s * dt_s) % 1.0
    return _placed(profile, replace(state, mode=mode, push=push, stroke=stroke), x_m, d_m)


def drill(profile: ProfileMap, state: DescentState, hand: Point, dt_s: float) -> DescentState:
    """In the capsule beside its shaft: through any rock of the window, quicker in a hall; in the shaft again he rides.

    A hand that goes on sideways takes him across the shaft.
    """
    feel = CAPSULE_HALL if layer_at(profile, state.x_m, state.d_m - RIDER_MIDDLE_M) in OPEN else CAPSULE_ROCK
    push = pushed(state.push, hand, feel.response_per_s, dt_s)
    pace = feel.speed_m_per_s * (1 + feel.rhythm * cos(tau * state.stroke + pi)) * size_of_mo(profile.px_per_m)
    wanted = (state.x_m + push[0] * pace * dt_s, state.d_m + push[1] * pace * dt_s)
    x_m, d_m = within_window(profile, wanted)
    stroke = (state.stroke + hypot(*push) * feel.strokes_per_s * dt_s) % 1.0
    after = replace(state, x_m=x_m, d_m=d_m, push=push, stroke=stroke, cage_d_m=d_m)
    goes_on = bool(state.route) and not in_shaft(profile, state.route[0][0])
    if in_shaft(profile, x_m) and not goes_on and abs(hand[0]) <= max(abs(hand[1]), STILL):
        return replace(after, mode="ride", cage_m_per_s=0.0, push=(0.0, 0.0))
    return after


def _speed(state: DescentState, feel: Feel, swims: bool) -> float:
    if _tunnel_ahead(state):
        return TUNNEL_M_PER_S * (SWIM_SPEED_SHARE if swims else 1.0)
    speed = feel.speed_m_per_s * (1 + feel.rhythm * cos(tau * state.stroke + pi))
    return speed * (SWIM_SPEED_SHARE if swims else 1.0)


def _tunnel_ahead(state: DescentState) -> bool:
    column, row = cell_of(state.x_m + state.heading[0] * LOOK_AHEAD_M, state.d_m + state.heading[1] * LOOK_AHEAD_M)
    return any((column + dx, row + dd) in state.dug for dx in (-1, 0, 1) for dd in (-1, 0, 1))


def _buoyant(velocity: Point, push: Point, hand: Point) -> Point:
    share = SWIM_UP_SHARE if velocity[1] < 0 else SWIM_DOWN_SHARE
    lift = FLOAT_UP_M_PER_S * min(1.0, hypot(*push)) if hand == (0.0, 0.0) else 0.0
    return (velocity[0], velocity[1] * share - lift)


def boulder_ahead(state: DescentState) -> int | None:
    """The boulder that Mo's nose is at."""
    for index, boulder in enumerate(state.boulders):
        room_m = boulder.radius_m + NOSE_M + 0.1
        if abs(boulder.x_m - state.x_m) < room_m and hypot(boulder.x_m - state.x_m, boulder.d_m - state.d_m) < room_m:
            return index
    return None


def _round_boulders(state: DescentState, velocity: Point) -> Point:
    """A velocity that slides along the boulder it would run into, at the side that is nearer to where he goes."""
    index = boulder_ahead(state)
    speed = hypot(*velocity)
    if index is None or speed == 0:
        return velocity
    boulder = state.boulders[index]
    away = (state.x_m - boulder.x_m, state.d_m - boulder.d_m)
    far_m = hypot(*away) or 1.0
    away = (away[0] / far_m, away[1] / far_m)
    inward = velocity[0] * away[0] + velocity[1] * away[1]
    if inward >= 0:
        return velocity
    along = (-away[1], away[0])
    sideways = velocity[0] * along[0] + velocity[1] * along[1]
    slide = copysign(max(abs(sideways), speed * 0.6), sideways if abs(sideways) > speed * 0.02 else 1.0)
    out = speed * 0.3 if far_m < boulder.radius_m + NOSE_M else 0.0
    return (along[0] * slide + away[0] * out, along[1] * slide + away[1] * out)


def _placed(profile: ProfileMap, state: DescentState, x_m: float, d_m: float) -> DescentState:
    """The state at a new place: out of the ground, into the cage, stopped at the map's edges, or with more tunnel."""
    if region_of(profile, state.x_m, state.d_m) == "window":
        return _in_the_hall(profile, state, x_m, d_m)
    x_m = min(max(x_m, EDGE_M), profile.width_m - EDGE_M)
    d_m = min(d_m, profile.depth_m - FLOOR_M)
    surface_m = surface_depth_m(profile, x_m)
    if d_m <= surface_m:
        return replace(state, mode="walk", x_m=x_m, d_m=surface_m, push=(state.push[0], 0.0))
    if in_shaft(profile, x_m):
        return _into_cage(profile, state, x_m, d_m)
    if not diggable(layer_at(profile, x_m, d_m)):
        return replace(state, push=(0.0, 0.0))
    return _dug(replace(state, x_m=x_m, d_m=d_m))


def _in_the_hall(profile: ProfileMap, state: DescentState, x_m: float, d_m: float) -> DescentState:
    """A swimmer at a new place of the hall of brine: along its wall where he cannot go on, into the waiting capsule."""
    if in_shaft(profile, x_m):
        return _into_cage(profile, state, x_m, d_m)
    for place in ((x_m, d_m), (x_m, state.d_m), (state.x_m, d_m)):
        if swims_there(profile, *place):
            return replace(state, x_m=place[0], d_m=place[1])
    return replace(state, push=(0.0, 0.0))


def _dug(state: DescentState) -> DescentState:
    """The state with its square metre dug, and with more tunnel where there was none so near."""
    cell = cell_of(state.x_m, state.d_m)
    if cell in state.dug:
        return state
    dug = state.dug | {cell}
    if any(hypot(x_m - state.x_m, d_m - state.d_m) < SAME_TUNNEL_M for x_m, d_m in reversed(state.tunnel)):
        return replace(state, dug=dug)
    return replace(state, dug=dug, tunnel=(*state.tunnel, (state.x_m, state.d_m)))


def _into_cage(profile: ProfileMap, state: DescentState, x_m: float, d_m: float) -> DescentState:
    """In when the cage is there; else he waits at the shaft's edge, where it comes to him."""
    shaft = shaft_of(profile)
    d_m = max(d_m, shaft.top_m)
    if abs(state.cage_d_m - d_m) <= CAGE_NEAR_M:
        return replace(state, mode="ride", x_m=x_m, d_m=d_m, cage_d_m=d_m, cage_m_per_s=0.0, push=(0.0, 0.0))
    edge_m = shaft.left_m - 1e-6 if state.x_m < middle_m(shaft) else shaft.right_m + 1e-6
    return replace(state, x_m=edge_m, d_m=d_m, push=(0.0, 0.0))


def cage_follows(profile: ProfileMap, state: DescentState, dt_s: float) -> DescentState:
    """The empty cage on its way to Mo's depth, so that it is there when he comes back."""
    if state.mode in ("ride", "drill"):
        return state
    goal_m = cage_goal_m(profile, state)
    step_m = EMPTY_CAGE_M_PER_S * dt_s
    left_m = goal_m - state.cage_d_m
    d_m = goal_m if abs(left_m) <= step_m else state.cage_d_m + copysign(step_m, left_m)
    return replace(state, cage_d_m=d_m)
