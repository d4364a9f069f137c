"""INPUTS on the command line."""

from __future__ import annotations

import pytest

from scenes.inputs import Back, DragOnto, Key, Placed, ScriptError, Swipe, Tap, Typed, Wait, find, hit, parse_script
from scenes.theatre import UnknownTarget
from tests.support.pilot import Shared


def test_a_script_is_read_piece_by_piece() -> None:
    assert parse_script(" tap:next , wait:0.5,key:left,drag:a:b,type:Mo,swipe:up,key:escape,tap:term:pingo,") == (
        Tap("next"),
        Wait(0.5),
        Key("left"),
        DragOnto("a", "b"),
        Typed("Mo"),
        Swipe("up"),
        Back(),
        Tap("term:pingo"),
    )
    assert parse_script("") == ()


@pytest.mark.parametrize("piece", ["tap:", "tap", "wait:soon", "wait:-1", "swipe:sideways", "drag:a", "jump:a"])
def test_a_piece_that_means_nothing_is_named(piece: str) -> None:
    with pytest.raises(ScriptError, match=f"cannot read '{piece}': use tap:ID, "):
        parse_script(f"tap:next,{piece}")


def test_a_script_that_taps_what_is_not_there_says_what_is(shared: Shared) -> None:
    theatre = shared.open("settings").theatre
    with pytest.raises(UnknownTarget, match=r"settings shows no 'nxt' now; it shows: language\.nl, "):
        theatre.play(Tap("nxt"))


def test_a_script_drags_and_waits(shared: Shared) -> None:
    pilot = shared.open("discovery/pingo?part=grow")
    ticks = pilot.theatre.ticks
    for step in parse_script("wait:0.5,tap:time,drag:time:decide"):
        pilot.theatre.play(step)
    assert pilot.theatre.ticks >= ticks + 30
    assert dict(pilot.reader.inputs_of("pingo"))["bp"] != 20_000


def test_what_lies_on_top_is_hit() -> None:
    lower, upper = Placed("lower", (0, 0, 100, 100)), Placed("upper", (50, 50, 100, 100))
    assert hit((lower, upper), (60, 60)) is upper
    assert hit((lower, upper), (10, 10)) is lower
    assert hit((lower, upper), (100, 20)) is None
    assert find((lower, upper), "lower") is lower
    assert find((lower, upper), "third") is None
