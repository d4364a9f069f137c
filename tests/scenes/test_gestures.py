"""From fingers to taps, drags and swipes."""

from __future__ import annotations

import pytest

from scenes.gestures import MOUSE, SWIPE_MAX_S, SWIPE_MIN_PX, TAP_SLIP_PX, Pointer
from scenes.inputs import Drag, Drop, Input, Placed, Press, Swipe, Tap

BELOW = Placed("below", (0, 0, 400, 400))
BUTTON = Placed("button", (100, 100, 100, 100))
KNOB = Placed("knob", (600, 100, 100, 100), drags=True)
OFF = Placed("off", (600, 300, 100, 100), drags=True, enabled=False)
PLACED = (BELOW, BUTTON, KNOB, OFF)
FIRST, SECOND = 7, 8


def touch(start: tuple[int, int], end: tuple[int, int], seconds: float = 0.2) -> tuple[Input, ...]:
    pointer = Pointer()
    return (*pointer.down(PLACED, start, 0.0), *pointer.move(end), *pointer.up(PLACED, end, seconds))


def test_a_touch_is_one_tap_on_what_lies_on_top() -> None:
    assert touch((150, 150), (150, 150)) == (Tap("button", (150, 150)),)
    assert touch((50, 50), (50, 50)) == (Tap("below", (50, 50)),)
    assert touch((900, 900), (900, 900)) == ()


def test_a_finger_may_slip_a_little_off_a_button() -> None:
    assert touch((198, 150), (198 + TAP_SLIP_PX, 150)) == (Tap("button", (198 + TAP_SLIP_PX, 150)),)
    assert touch((198, 150), (200 + 2 * TAP_SLIP_PX, 150)) == ()


@pytest.mark.parametrize(
    ("by", "direction"),
    [((-SWIPE_MIN_PX, 10), "left"), ((SWIPE_MIN_PX, 10), "right"), ((9, -SWIPE_MIN_PX), "up"), ((9, 200), "down")],
)
def test_a_quick_long_stroke_is_a_swipe_even_from_a_button(by: tuple[int, int], direction: str) -> None:
    assert touch((150, 150), (150 + by[0], 150 + by[1])) == (Swipe(direction),)  # type: ignore[arg-type]


def test_a_slow_stroke_is_no_swipe() -> None:
    assert touch((150, 150), (150 + 2 * SWIPE_MIN_PX, 150), SWIPE_MAX_S + 0.1) == ()
    assert touch((20, 20), (20 + SWIPE_MIN_PX, 20), SWIPE_MAX_S + 0.1) == (Tap("below", (140, 20)),)


def test_a_knob_is_pressed_dragged_and_dropped_over_something() -> None:
    assert touch((650, 150), (150, 150)) == (
        Press("knob", (650, 150)),
        Drag("knob", (150, 150), (-500, 0)),
        Drop("knob", (150, 150), "button"),
    )


def test_what_is_off_does_not_drag() -> None:
    assert touch((650, 350), (660, 352)) == (Tap("off", (660, 352)),)
    pointer = Pointer()
    pointer.down(PLACED, (650, 350), 0.0)
    assert pointer.pressed_id is None


def test_a_second_finger_is_ignored_while_the_first_is_down() -> None:
    pointer = Pointer()
    assert pointer.down(PLACED, (650, 150), 0.0, FIRST) == (Press("knob", (650, 150)),)
    assert pointer.down(PLACED, (150, 150), 0.1, SECOND) == ()
    assert pointer.move((160, 150), SECOND) == ()
    assert pointer.up(PLACED, (160, 150), 0.2, SECOND) == ()
    assert pointer.down(PLACED, (150, 150), 0.2, MOUSE) == ()
    assert pointer.up(PLACED, (150, 150), 0.2, MOUSE) == ()
    assert pointer.move((655, 150), FIRST) == (Drag("knob", (655, 150), (5, 0)),)
    assert pointer.up(PLACED, (655, 150), 0.3, FIRST) == (Drop("knob", (655, 150), "knob"),)
    assert pointer.down(PLACED, (150, 150), 0.4, SECOND) == ()
    assert pointer.up(PLACED, (150, 150), 0.5, SECOND) == (Tap("button", (150, 150)),)


def test_letting_go_drops_what_was_held() -> None:
    pointer = Pointer()
    pointer.down(PLACED, (650, 150), 0.0)
    pointer.move((640, 150))
    assert pointer.let_go() == (Drop("knob", (640, 150)),)
    assert pointer.let_go() == ()
    assert pointer.up(PLACED, (640, 150), 0.2) == ()
    pointer.down(PLACED, (150, 150), 0.4)
    assert pointer.let_go() == ()
