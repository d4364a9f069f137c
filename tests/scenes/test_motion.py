"""Motions: held poses, twelve a second, and where each ends."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from pydantic import TypeAdapter

from game.content.shapes.motion import Motion, lasts_s, timed
from game.motion import STEP_S as POSE_S
from game.motion import Performance, Puppet
from scenes.scene import STEP_S

READ: TypeAdapter[Motion] = TypeAdapter(Motion)


def motions(*given: Mapping[str, object]) -> tuple[Motion, ...]:
    return tuple(READ.validate_python(one if one["verb"] == "wait" else {"sprite": "mo", **one}) for one in given)


def performed(*given: Mapping[str, object], shown: bool = True, still: bool = False) -> tuple[Performance, Puppet]:
    puppet = Puppet(frames=4, shown=shown)
    performance = Performance({"mo": puppet}, still)
    performance.start(timed(motions(*given)))
    return performance, puppet


def run(performance: Performance, seconds: float) -> int:
    """Let time pass; how many times a pose changed."""
    return sum(bool(performance.update(STEP_S)) for _ in range(round(seconds / STEP_S)))


ENDS: Mapping[str, tuple[Mapping[str, object], tuple[int, int, int, bool]]] = {
    "frames, last held": ({"verb": "frames", "seconds": 2}, (0, 0, 3, True)),
    "frames, first held": ({"verb": "frames", "seconds": 2, "times": 2, "hold": "first"}, (0, 0, 0, True)),
    "slide": ({"verb": "slide", "by": [40, -12], "seconds": 1}, (40, -12, 0, True)),
    "slide and back": ({"verb": "slide", "by": [40, 0], "seconds": 1, "back": True}, (0, 0, 0, True)),
    "drift": ({"verb": "drift", "by": [30, 6], "seconds": 2}, (30, 6, 0, True)),
    "drift and back": ({"verb": "drift", "by": [30, 0], "seconds": 2, "back": True}, (0, 0, 0, True)),
    "sway": ({"verb": "sway", "by": 12, "seconds": 1}, (0, 0, 0, True)),
    "bob": ({"verb": "bob", "by": 20, "seconds": 1, "times": 3}, (0, 0, 0, True)),
    "shake": ({"verb": "shake", "seconds": 0.5}, (0, 0, 0, True)),
    "step": ({"verb": "step"}, (0, 0, 1, True)),
    "vanish": ({"verb": "vanish"}, (0, 0, 0, False)),
}


@pytest.mark.parametrize("name", ENDS)
def test_where_a_motion_ends(name: str) -> None:
    given, end = ENDS[name]
    performance, puppet = performed(given)
    assert performance.running()
    run(performance, lasts_s(motions(given)) + 0.2)
    assert puppet.pose() == end and not performance.running()


@pytest.mark.parametrize("name", ENDS)
def test_with_reduced_motion_the_end_comes_at_once(name: str) -> None:
    given, end = ENDS[name]
    performance, puppet = performed(given, still=True)
    assert puppet.pose() == end and not performance.running()


def test_appear_shows_what_was_not_seen() -> None:
    performance, puppet = performed({"verb": "appear", "delay": 0.5}, shown=False)
    run(performance, 0.3)
    assert not puppet.shown
    run(performance, 0.5)
    assert puppet.shown


def test_what_moves_is_seen() -> None:
    performance, puppet = performed({"verb": "slide", "by": [40, 0], "seconds": 1}, shown=False)
    run(performance, 0.4)
    assert puppet.shown and 0 < puppet.dx < 40


def test_poses_are_held_for_a_twelfth_of_a_second() -> None:
    performance, _ = performed({"verb": "drift", "by": [600, 0], "seconds": 2})
    changes = run(performance, 2.2)
    assert 22 <= changes <= 25
    assert pytest.approx(1 / 12) == POSE_S


def test_a_wait_puts_off_what_follows() -> None:
    performance, puppet = performed({"verb": "wait", "seconds": 1}, {"verb": "slide", "by": [40, 0], "seconds": 0.5})
    run(performance, 0.9)
    assert puppet.dx == 0
    run(performance, 0.8)
    assert puppet.dx == 40


def test_a_slide_that_is_asked_for_again_starts_where_the_first_ends() -> None:
    given = {"verb": "slide", "by": [40, 0], "seconds": 1}
    performance, puppet = performed(given)
    run(performance, 0.5)
    performance.start(timed(motions(given)))
    assert puppet.dx == 40
    run(performance, 1.2)
    assert puppet.dx == 80


def test_two_verbs_may_move_one_sprite_together() -> None:
    performance, puppet = performed({"verb": "frames", "seconds": 1}, {"verb": "slide", "by": [40, 0], "seconds": 1})
    run(performance, 1.2)
    assert puppet.pose() == (40, 0, 3, True)


def test_finish_puts_everything_at_its_end() -> None:
    performance, puppet = performed({"verb": "slide", "by": [40, 0], "seconds": 5, "delay": 1})
    assert performance.finish() == {"mo"}
    assert puppet.dx == 40 and not performance.running()


def test_an_unknown_sprite_is_left_alone() -> None:
    performance = Performance({}, still=False)
    assert performance.start(timed(motions({"verb": "bob", "by": 4, "seconds": 1}))) == set()
    assert not performance.running()


def test_two_slides_of_one_list_follow_each_other() -> None:
    performance, puppet = performed(
        {"verb": "slide", "by": [40, 0], "seconds": 1}, {"verb": "slide", "by": [0, -30], "seconds": 1, "delay": 1.5}
    )
    run(performance, 1.2)
    assert puppet.pose() == (40, 0, 0, True)
    run(performance, 1.5)
    assert puppet.pose() == (40, -30, 0, True)
