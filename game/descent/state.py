"""Where Mo is in a descent, what a reader can ask of him, and what can happen. Knows the map only to begin on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor
from typing import Literal

from game.content.maps import Frame, ProfileMap
from game.content.maps import PointM as Point
from game.descent.boulders import Boulder, boulders_of
from game.ground import contains, surface_depth_m

Mode = Literal["ride", "walk", "dig", "swim", "drill"]
Facing = Literal["left", "right"]
Cell = tuple[int, int]

EDGE_M = 1.5
FLOOR_M = 1.0
CELL_M = 1.0
CAPSULE_ABOVE_M, CAPSULE_BELOW_M, CAPSULE_ASIDE_M = 8.0, 2.0, 3.5
RIDER_MIDDLE_M = 3.0
"""How far above his feet a rider's middle is."""


@dataclass(frozen=True)
class DescentState:
    """Mo in the map. His place is his feet while he rides, drills or walks, his middle while he digs or swims.

    He drills who has left the shaft in the capsule: that is done in the map's window only.

    `push` is what is left of the hand's push, each way -1 to 1; `stroke` 0-1 is how far he is in a stroke of his arms
    or a step of his feet; `heading` the way he last went. `tunnel` holds the places he dug, in order, `dug` their
    square metres; `reached` the finds and the secret; `station` the one he stands at. `goal` and `route` are where the
    finger sends him, `plan_again_s` how long that way holds while the finger moves on.
    """

    x_m: float
    d_m: float
    mode: Mode
    facing: Facing = "right"
    heading: Point = (1.0, 0.0)
    push: Point = (0.0, 0.0)
    stroke: float = 0.0
    cage_d_m: float = 0.0
    cage_m_per_s: float = 0.0
    layer_id: str | None = None
    ladder_step: str | None = None
    tunnel: tuple[Point, ...] = ()
    dug: frozenset[Cell] = frozenset()
    reached: frozenset[str] = frozenset()
    station: str | None = None
    goal: Point | None = None
    route: tuple[Point, ...] = ()
    plan_again_s: float = 0.0
    boulders: tuple[Boulder, ...] = ()


@dataclass(frozen=True)
class Control:
    """What the reader asks for in one step.

    `direction`: sideways and down, each -1 to 1 (keys, stick). `target`: a place in the map to go to (finger), which
    rules when there is no direction. `lift`: -1 up, 1 down (its buttons); outside the cage it brings Mo to the lift.
    """

    direction: Point = (0.0, 0.0)
    target: Point | None = None
    lift: int = 0


NO_HAND = Control()


@dataclass(frozen=True)
class FindReached:
    find_id: str


@dataclass(frozen=True)
class SecretReached:
    secret_id: str


@dataclass(frozen=True)
class StationReached:
    station_id: str


@dataclass(frozen=True)
class LayerEntered:
    """Mo is in another layer; None above the ground and below the break."""

    layer_id: str | None


@dataclass(frozen=True)
class LadderStepReached:
    step_id: str


@dataclass(frozen=True)
class WindowReached:
    """The cage has come into the part below the break that is to scale again."""


@dataclass(frozen=True)
class ModeChanged:
    """Mo now rides, walks, digs or swims."""

    mode: Mode


@dataclass(frozen=True)
class BoulderTouched:
    """Mo's nose is at a boulder: index in `boulders_of`."""

    index: int


@dataclass(frozen=True)
class TargetReached:
    x_m: float
    d_m: float


Event = (
    FindReached
    | SecretReached
    | StationReached
    | LayerEntered
    | LadderStepReached
    | WindowReached
    | ModeChanged
    | BoulderTouched
    | TargetReached
)


@dataclass(frozen=True)
class Step:
    state: DescentState
    events: tuple[Event, ...]


def start(
    profile: ProfileMap, x_m: float | None = None, depth_m: float | None = None, reached: frozenset[str] = frozenset()
) -> DescentState:
    """Mo at the beginning: in the cage at the top, or at x and a depth below the local surface (metres), within bounds.

    In the shaft he rides, above the ground he walks, elsewhere he digs. `reached` holds what he found before. Depths
    that the map's window shows are true depths in it.
    """
    shaft = shaft_of(profile)
    x_m = middle_m(shaft) if x_m is None else min(max(x_m, EDGE_M), profile.width_m - EDGE_M)
    surface_m, depth_m = surface_depth_m(profile, x_m), max(0.0, depth_m or 0.0)
    boulders = boulders_of(profile)
    if profile.window is not None and surface_m + depth_m >= profile.window.top_m:
        return replace(_in_the_window(profile, x_m, surface_m + depth_m), reached=reached, boulders=boulders)
    if in_shaft(profile, x_m):
        d_m = min(max(surface_m + depth_m, shaft.top_m), shaft.bottom_m)
        return DescentState(middle_m(shaft), d_m, "ride", cage_d_m=d_m, reached=reached, boulders=boulders)
    if depth_m == 0:
        return DescentState(x_m, surface_m, "walk", cage_d_m=shaft.top_m, reached=reached, boulders=boulders)
    d_m = min(surface_m + depth_m, profile.depth_m - FLOOR_M)
    begun = DescentState(x_m, d_m, "dig", cage_d_m=max(d_m, shaft.top_m), reached=reached, boulders=boulders)
    return replace(begun, tunnel=((x_m, d_m),), dug=frozenset({cell_of(x_m, d_m)}))


def _in_the_window(profile: ProfileMap, true_x_m: float, true_m: float) -> DescentState:
    """Mo at a true place that the window shows: in the shaft, by himself in its hall, or in the capsule."""
    assert profile.window is not None
    x_m, d_m = profile.window.drawn(true_x_m, true_m)
    if in_shaft(profile, x_m):
        d_m = min(d_m + RIDER_MIDDLE_M, shaft_of(profile).bottom_m)
        return DescentState(middle_m(shaft_of(profile)), d_m, "ride", cage_d_m=d_m)
    if swims_there(profile, x_m, d_m):
        return DescentState(x_m, d_m, "swim", cage_d_m=d_m)
    x_m, d_m = within_window(profile, (x_m, d_m + RIDER_MIDDLE_M))
    return DescentState(x_m, d_m, "drill", cage_d_m=d_m)


def shaft_of(profile: ProfileMap) -> Frame:
    """The lift shaft; a map without one cannot be gone down in."""
    assert profile.shaft is not None, f"no shaft in {profile.id}"
    return profile.shaft


def middle_m(shaft: Frame) -> float:
    """Where the cage hangs."""
    return (shaft.left_m + shaft.right_m) / 2


def in_shaft(profile: ProfileMap, x_m: float) -> bool:
    """Whether x is in the shaft's column."""
    shaft = shaft_of(profile)
    return shaft.left_m <= x_m <= shaft.right_m


def told_m(profile: ProfileMap, state: DescentState) -> Point:
    """The place the gauge tells of: in a window, where a metre is drawn small, Mo's own middle and not his floor."""
    middle = (state.x_m, state.d_m - RIDER_MIDDLE_M)
    in_capsule = state.mode in ("ride", "drill") and profile.in_window(*middle)
    return middle if in_capsule else (state.x_m, state.d_m)


def region_of(profile: ProfileMap, x_m: float, d_m: float) -> Literal["ground", "ladder", "window"]:
    """Which part of the map a place is in: the ground that is dug, the ladder below the break, or its window."""
    if d_m <= profile.depth_m:
        return "ground"
    return "window" if profile.in_window(x_m, d_m) else "ladder"


def within_window(profile: ProfileMap, place: Point) -> Point:
    """The nearest place to it in the window where the capsule has room to stand."""
    assert profile.window is not None, f"no window in {profile.id}"
    frame = profile.window.frame
    x_m = min(max(place[0], frame.left_m + CAPSULE_ASIDE_M), frame.right_m - CAPSULE_ASIDE_M)
    return x_m, min(max(place[1], frame.top_m + CAPSULE_ABOVE_M), frame.bottom_m - CAPSULE_BELOW_M)


def hall_at_shaft(profile: ProfileMap) -> tuple[Point, ...] | None:
    """The outline of the hall of brine that the shaft goes through: there Mo leaves the capsule and swims."""
    middle = middle_m(shaft_of(profile))
    halls = (one.points_m for one in (profile.window.layers if profile.window else ()) if one.layer_id == "cavern")
    return next((hall for hall in halls if min(hall)[0] < middle < max(hall)[0]), None)


def swims_there(profile: ProfileMap, x_m: float, d_m: float) -> bool:
    """Whether a place is in the hall of brine at the shaft."""
    hall = hall_at_shaft(profile)
    return hall is not None and contains(hall, x_m, d_m)


def cell_of(x_m: float, d_m: float) -> Cell:
    """The square metre of the map that a place is in: what has been dug is remembered by these."""
    return (floor(x_m / CELL_M), floor(d_m / CELL_M))


def cage_goal_m(profile: ProfileMap, state: DescentState) -> float:
    """The depth the empty cage goes to: Mo's own, so that it is there when he comes back."""
    if region_of(profile, state.x_m, state.d_m) == "window":
        return state.d_m
    return min(max(state.d_m, shaft_of(profile).top_m), profile.depth_m)


def is_at_rest(profile: ProfileMap, state: DescentState) -> bool:
    """Whether nothing moves any more, so that nothing need be drawn again until the reader does something."""
    if state.mode == "ride":
        return state.cage_m_per_s == 0.0 and state.x_m == middle_m(shaft_of(profile))
    return state.push == (0.0, 0.0) and not state.route and state.cage_d_m == cage_goal_m(profile, state)
