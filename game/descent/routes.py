"""Which way Mo takes to where the finger points: over the surface, by lift, through his own tunnels, or straight on.

A route is a tuple of places to pass, the goal last. Owns no moving.
"""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from math import ceil, hypot, inf

from game.content.maps import PointM as Point
from game.content.maps import ProfileMap
from game.descent.boulders import Boulder
from game.descent.feel import LADDER_M_PER_S, LIFT_M_PER_S, TUNNEL_M_PER_S, WALK_M_PER_S
from game.descent.state import (
    EDGE_M,
    FLOOR_M,
    RIDER_MIDDLE_M,
    DescentState,
    cell_of,
    hall_at_shaft,
    in_shaft,
    middle_m,
    region_of,
    shaft_of,
    swims_there,
    within_window,
)
from game.ground import surface_depth_m

STRAIGHT_AWAY_M = 20.0
GUESSED_DIG_M_PER_S = 4.5
SURFACE_STEP_M = 4.0
SHAFT_STEP_M = 2.0
JOIN_M = 5.5
ROOM_AT_BOULDER_M = 0.7
WALL_M = 0.4

Links = dict[int, list[tuple[int, float]]]
Link = Callable[[int, int, float], None]


def goal_for(profile: ProfileMap, state: DescentState, target: Point) -> Point:
    """The nearest place Mo can go to: within the map, on the surface instead of above it, outside boulders.

    Below what can be dug the shaft is the only way: while he rides he stays in it, but for the window.
    """
    below = state.mode == "ride" or region_of(profile, state.x_m, state.d_m) != "ground"
    if below and region_of(profile, *target) == "window":
        if in_shaft(profile, target[0]):
            return (middle_m(shaft_of(profile)), target[1])
        if state.mode != "drill" and swims_there(profile, *target):
            return target
        return within_window(profile, (target[0], target[1] + RIDER_MIDDLE_M))
    x_m = min(max(target[0], EDGE_M), profile.width_m - EDGE_M)
    d_m = max(target[1], surface_depth_m(profile, x_m))
    floor_m = profile.depth_m - FLOOR_M
    deep = d_m > floor_m or (state.mode == "ride" and state.d_m > floor_m and target[1] > floor_m)
    if deep and (state.mode == "ride" or in_shaft(profile, x_m)):
        return (middle_m(shaft_of(profile)), min(d_m, shaft_of(profile).bottom_m))
    d_m = min(d_m, floor_m)
    if in_shaft(profile, x_m):
        return (middle_m(shaft_of(profile)), max(d_m, shaft_of(profile).top_m))
    return _beside_boulders(state.boulders, (x_m, d_m))


def route_to(profile: ProfileMap, state: DescentState, goal: Point) -> tuple[Point, ...]:
    """The quickest way from where Mo is, by a guess of what digging costs."""
    here = (state.x_m, state.d_m)
    if region_of(profile, *here) == "window" or region_of(profile, *goal) == "window":
        return _by_capsule(profile, state, goal)
    if state.mode == "ride" and in_shaft(profile, goal[0]):
        return (goal,)
    if state.mode != "ride" and not in_shaft(profile, goal[0]) and _far(here, goal) <= STRAIGHT_AWAY_M:
        return (goal,)
    nodes, links = _network(profile, state)
    path = _quickest(profile, nodes, links, here, goal)
    return (*_thinned(profile, [nodes[k] for k in path]), goal)


def _by_capsule(profile: ProfileMap, state: DescentState, goal: Point) -> tuple[Point, ...]:
    """The way in the window: straight on where he can, else by the shaft, out of it where the capsule is to go on."""
    middle, swims = middle_m(shaft_of(profile)), state.mode == "swim"
    if region_of(profile, *goal) != "window" or in_shaft(profile, goal[0]):
        to_shaft = () if in_shaft(profile, state.x_m) else ((middle, state.d_m),)
        return (*to_shaft, (middle, goal[1]))
    hall_goal = state.mode != "drill" and swims_there(profile, *goal)
    if state.mode == "drill" or (swims and hall_goal):
        return (goal,)
    to_shaft = ((middle, state.d_m),) if swims else ()
    return (*to_shaft, (middle, _way_out_m(profile, goal, hall_goal)), goal)


def _way_out_m(profile: ProfileMap, goal: Point, hall_goal: bool) -> float:
    """The depth to leave the shaft at: the goal's own; not through the hall where the capsule must go on."""
    hall = hall_at_shaft(profile)
    if hall is None or hall_goal or not swims_there(profile, middle_m(shaft_of(profile)), goal[1]):
        return goal[1]
    roof_m, floor_m = min(d_m for _, d_m in hall), max(d_m for _, d_m in hall)
    return roof_m - WALL_M if goal[1] < (roof_m + floor_m) / 2 else floor_m + WALL_M


def _network(profile: ProfileMap, state: DescentState) -> tuple[list[Point], Links]:
    """Places that need no digging, and the seconds between those that are connected."""
    nodes: list[Point] = []
    links: Links = {}

    def link(a: int, b: int, m_per_s: float) -> None:
        seconds = _far(nodes[a], nodes[b]) / m_per_s
        links.setdefault(a, []).append((b, seconds))
        links.setdefault(b, []).append((a, seconds))

    for k in range(ceil(profile.width_m / SURFACE_STEP_M) + 1):
        x_m = min(max(k * SURFACE_STEP_M, EDGE_M), profile.width_m - EDGE_M)
        nodes.append((x_m, surface_depth_m(profile, x_m)))
        if k:
            link(k, k - 1, WALK_M_PER_S)
    first = len(nodes)
    shaft = shaft_of(profile)
    for k in range(ceil((shaft.bottom_m - shaft.top_m) / SHAFT_STEP_M) + 1):
        d_m = min(shaft.top_m + k * SHAFT_STEP_M, shaft.bottom_m)
        nodes.append((middle_m(shaft), d_m))
        if k:
            link(len(nodes) - 1, len(nodes) - 2, LIFT_M_PER_S if d_m < profile.depth_m else LADDER_M_PER_S)
    link(first, round(middle_m(shaft) / SURFACE_STEP_M), WALK_M_PER_S)
    _add_tunnels(profile, state, nodes, link, first)
    return nodes, links


def _add_tunnels(profile: ProfileMap, state: DescentState, nodes: list[Point], link: Link, first: int) -> None:
    in_cell: dict[tuple[int, int], int] = {}
    shaft_end = len(nodes)
    for x_m, d_m in state.tunnel:
        at = len(nodes)
        nodes.append((x_m, d_m))
        cell = cell_of(x_m, d_m)
        for dx in (-1, 0, 1):
            for dd in (-1, 0, 1):
                other = in_cell.get((cell[0] + dx, cell[1] + dd))
                if other is not None:
                    link(at, other, TUNNEL_M_PER_S)
        in_cell[cell] = at
        if d_m - surface_depth_m(profile, x_m) < 2:
            link(at, round(x_m / SURFACE_STEP_M), TUNNEL_M_PER_S)
        if abs(x_m - middle_m(shaft_of(profile))) < JOIN_M:
            nearest = first + round((d_m - shaft_of(profile).top_m) / SHAFT_STEP_M)
            link(at, min(max(nearest, first), shaft_end - 1), TUNNEL_M_PER_S)


def _across_s(profile: ProfileMap, a: Point, b: Point) -> float:
    """Seconds straight from one place to another: by lift within the shaft, else digging, which has a floor."""
    if in_shaft(profile, a[0]) and in_shaft(profile, b[0]):
        return _far(a, b) / LIFT_M_PER_S
    if max(a[1], b[1]) > profile.depth_m - FLOOR_M + 1e-6:
        return inf
    return _far(a, b) / GUESSED_DIG_M_PER_S


def _quickest(profile: ProfileMap, nodes: list[Point], links: Links, here: Point, goal: Point) -> list[int]:
    """Dijkstra over the network, entered and left by digging; empty when straight is quicker."""
    best = [_across_s(profile, here, node) for node in nodes]
    straight_s = _across_s(profile, here, goal)
    before = [-1] * len(nodes)
    queue = [(cost, k) for k, cost in enumerate(best) if cost < straight_s]
    queue.sort()
    end, end_s = -1, straight_s
    while queue:
        cost, k = heappop(queue)
        if cost > best[k]:
            continue
        if cost >= end_s:
            break
        leave_s = _across_s(profile, nodes[k], goal)
        if cost + leave_s < end_s:
            end, end_s = k, cost + leave_s
        for other, seconds in links.get(k, ()):
            if cost + seconds < best[other]:
                best[other], before[other] = cost + seconds, k
                heappush(queue, (best[other], other))
    path: list[int] = []
    while end >= 0:
        path.append(end)
        end = before[end]
    return path[::-1]


def _thinned(profile: ProfileMap, path: list[Point]) -> list[Point]:
    """Of a run of places on the surface or in the shaft only the ends; of a tunnel every place."""
    kinds = [_kind(profile, place) for place in path]
    runs = ["", *kinds, ""]
    return [
        place
        for k, place in enumerate(path)
        if kinds[k] == "tunnel" or runs[k] != kinds[k] or runs[k + 2] != kinds[k]
    ]


def _kind(profile: ProfileMap, place: Point) -> str:
    if place[0] == middle_m(shaft_of(profile)):
        return "shaft"
    return "surface" if abs(place[1] - surface_depth_m(profile, place[0])) < 1e-6 else "tunnel"


def _beside_boulders(boulders: tuple[Boulder, ...], goal: Point) -> Point:
    for boulder in boulders:
        room_m = boulder.radius_m + ROOM_AT_BOULDER_M
        far_m = _far(goal, (boulder.x_m, boulder.d_m))
        if far_m < room_m:
            away = ((goal[0] - boulder.x_m) / far_m, (goal[1] - boulder.d_m) / far_m) if far_m > 0.01 else (0.0, -1.0)
            return (boulder.x_m + away[0] * room_m, boulder.d_m + away[1] * room_m)
    return goal


def _far(a: Point, b: Point) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])
