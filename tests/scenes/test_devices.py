"""Mouse, touch, keyboard and gamepad speak one language."""

from __future__ import annotations

import pygame
import pytest

from scenes.devices import Devices
from scenes.inputs import Back, Drop, Input, Key, Placed, Press, Steer, Tap, Typed, Wheel
from scenes.present import fit_canvas
from tests.support.pilot import Shared

BUTTON, KNOB = Placed("button", (100, 100, 100, 100)), Placed("knob", (600, 100, 100, 100), drags=True)
PLACED = (BUTTON, KNOB)
FIT = fit_canvas((1920, 1080))


@pytest.fixture
def devices(shared: Shared) -> Devices:
    return Devices()


def said(devices: Devices, *events: pygame.Event, steering: bool = False, typing: bool = False) -> list[Input]:
    inputs: list[Input] = []
    for number, event in enumerate(events):
        inputs += devices.translate(event, PLACED, FIT, number * 0.1, steering, typing)
    return inputs


def key(code: int, kind: int = pygame.KEYDOWN, mod: int = 0) -> pygame.Event:
    return pygame.Event(kind, key=code, mod=mod, unicode="")


def mouse(kind: int, at: tuple[int, int], button: int = 1, touch: bool = False) -> pygame.Event:
    return pygame.Event(kind, pos=at, button=button, touch=touch)


def finger(kind: int, at: tuple[int, int], finger_id: int = 3) -> pygame.Event:
    return pygame.Event(kind, x=at[0] / 1920, y=at[1] / 1080, finger_id=finger_id)


def test_one_touch_counts_once(devices: Devices) -> None:
    inputs = said(
        devices,
        finger(pygame.FINGERDOWN, (150, 150)),
        mouse(pygame.MOUSEBUTTONDOWN, (150, 150), touch=True),
        finger(pygame.FINGERUP, (150, 150)),
        mouse(pygame.MOUSEBUTTONUP, (150, 150), touch=True),
    )
    assert inputs == [Tap("button", (150, 150))]


def test_a_second_finger_presses_nothing(devices: Devices) -> None:
    inputs = said(
        devices,
        finger(pygame.FINGERDOWN, (650, 150), 1),
        finger(pygame.FINGERDOWN, (150, 150), 2),
        finger(pygame.FINGERUP, (150, 150), 2),
        finger(pygame.FINGERUP, (650, 150), 1),
    )
    assert inputs == [Press("knob", (650, 150)), Drop("knob", (650, 150), "knob")]


def test_the_mouse_taps_goes_back_and_turns_its_wheel(devices: Devices) -> None:
    inputs = said(
        devices,
        mouse(pygame.MOUSEBUTTONDOWN, (150, 150)),
        mouse(pygame.MOUSEBUTTONUP, (150, 150)),
        mouse(pygame.MOUSEBUTTONDOWN, (150, 150), button=8),
        mouse(pygame.MOUSEBUTTONUP, (150, 150), button=8),
        mouse(pygame.MOUSEBUTTONDOWN, (150, 150), button=3),
        pygame.Event(pygame.MOUSEWHEEL, y=-1, x=0),
    )
    assert inputs == [Tap("button", (150, 150)), Back(), Wheel(-1)]


def test_positions_come_from_the_letterboxed_window(devices: Devices) -> None:
    fit = fit_canvas((1600, 1200))
    down, up = mouse(pygame.MOUSEBUTTONDOWN, (125, 275)), mouse(pygame.MOUSEBUTTONUP, (125, 275))
    inputs = [
        *devices.translate(down, PLACED, fit, 0, False, False),
        *devices.translate(up, PLACED, fit, 0, False, False),
    ]
    assert inputs == [Tap("button", (150, 150))]
    outside = mouse(pygame.MOUSEBUTTONDOWN, (125, 100))
    assert devices.translate(outside, (Placed("all", (0, 0, 1920, 1080)),), fit, 1, False, False) == ()


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        (pygame.K_LEFT, Key("left")),
        (pygame.K_RETURN, Key("enter")),
        (pygame.K_KP_ENTER, Key("enter")),
        (pygame.K_TAB, Key("tab")),
        (pygame.K_PAGEDOWN, Key("page_down")),
        (pygame.K_ESCAPE, Back()),
        (pygame.K_AC_BACK, Back()),
        (pygame.K_F2, Key("settings")),
        (pygame.K_m, Key("m")),
    ],
)
def test_keys(devices: Devices, code: int, meant: Input) -> None:
    assert said(devices, key(code), key(code, pygame.KEYUP)) == [meant]


def test_shift_tab_goes_the_other_way(devices: Devices) -> None:
    assert said(devices, key(pygame.K_TAB, mod=pygame.KMOD_LSHIFT)) == [Key("back_tab")]


def test_letters_come_once_as_text(devices: Devices) -> None:
    text = pygame.Event(pygame.TEXTINPUT, text="é")
    assert said(devices, key(pygame.K_e), text, key(pygame.K_BACKSPACE), typing=True) == [Typed("é"), Key("backspace")]
    assert said(devices, text) == []


def test_held_arrows_steer_and_let_go(devices: Devices) -> None:
    inputs = said(
        devices,
        key(pygame.K_RIGHT),
        key(pygame.K_s),
        key(pygame.K_RIGHT, pygame.KEYUP),
        key(pygame.K_s, pygame.KEYUP),
        steering=True,
    )
    assert inputs == [Steer(1, 0), Steer(1, 1), Steer(0, 1), Steer(0, 0)]


def test_when_the_window_is_left_nothing_is_held(devices: Devices) -> None:
    said(devices, key(pygame.K_RIGHT), mouse(pygame.MOUSEBUTTONDOWN, (650, 150)), steering=True)
    assert devices.release() == (Drop("knob", (650, 150)), Steer(0, 0))
    assert devices.release() == ()
    assert said(devices, mouse(pygame.MOUSEBUTTONUP, (650, 150))) == []


@pytest.mark.parametrize(
    ("button", "meant"),
    [
        (0, Key("enter")),
        (1, Back()),
        (2, Key("space")),
        (3, Key("tab")),
        (4, Key("page_up")),
        (5, Key("page_down")),
        (6, Key("back_tab")),
        (7, Key("settings")),
    ],
)
def test_gamepad_buttons(devices: Devices, button: int, meant: Input) -> None:
    assert said(devices, pygame.Event(pygame.JOYBUTTONDOWN, button=button, instance_id=0)) == [meant]


def test_the_gamepads_cross_and_stick_go_round_or_steer(devices: Devices) -> None:
    left = pygame.Event(pygame.JOYHATMOTION, value=(-1, 0), hat=0, instance_id=0)
    rest = pygame.Event(pygame.JOYHATMOTION, value=(0, 0), hat=0, instance_id=0)
    assert said(devices, left, rest) == [Key("left")]
    assert said(devices, left, rest, steering=True) == [Steer(-1, 0), Steer(0, 0)]
    pushes = [pygame.Event(pygame.JOYAXISMOTION, axis=1, value=value, instance_id=0) for value in (0.2, 0.7, 0.9, 0.1)]
    assert said(devices, *pushes) == [Key("down")]
    assert said(devices, *pushes, steering=True) == [Steer(0, 0.7), Steer(0, 0.9), Steer(0, 0)]
