"""From pygame's events to the one vocabulary of inputs: mouse, touch, keyboard, gamepad. Knows devices, no scenes."""

from __future__ import annotations

from dataclasses import dataclass, field

import pygame

from scenes.gestures import Pointer
from scenes.inputs import Back, Input, Key, Placed, Steer, Typed, Wheel
from scenes.present import Fit

STICK_REST = 0.35
KEY_NAMES = {
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_SPACE: "space",
    pygame.K_TAB: "tab",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_DELETE: "delete",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    pygame.K_PAGEUP: "page_up",
    pygame.K_PAGEDOWN: "page_down",
    pygame.K_F2: "settings",
    pygame.K_MENU: "settings",
}
STEERING = {
    pygame.K_LEFT: (-1, 0),
    pygame.K_RIGHT: (1, 0),
    pygame.K_UP: (0, -1),
    pygame.K_DOWN: (0, 1),
    pygame.K_a: (-1, 0),
    pygame.K_d: (1, 0),
    pygame.K_w: (0, -1),
    pygame.K_s: (0, 1),
}
PAD_BUTTONS = {0: "enter", 2: "space", 3: "tab", 4: "page_up", 5: "page_down", 6: "back_tab", 7: "settings"}
"""A enter, X space, Y and the view button go round, the shoulders leaf, the menu button opens the settings."""
PAD_BACK = 1
PAD_HAT = {(-1, 0): "left", (1, 0): "right", (0, 1): "up", (0, -1): "down"}


@dataclass
class Devices:
    pointer: Pointer = field(default_factory=Pointer)
    steer: tuple[float, float] = (0.0, 0.0)
    _held: set[int] = field(default_factory=set)
    _stick: tuple[float, float] = (0.0, 0.0)
    _stick_key: str = ""
    _pads: list[pygame.joystick.JoystickType] = field(default_factory=list)

    def translate(
        self, event: pygame.Event, placed: tuple[Placed, ...], fit: Fit, now_s: float, steering: bool, typing: bool
    ) -> tuple[Input, ...]:
        """What an event means for the scene that is on. One touch counts once: mouse events made of it are dropped."""
        if event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEMOTION):
            return self._mouse(event, placed, fit, now_s)
        if event.type in (pygame.FINGERDOWN, pygame.FINGERUP, pygame.FINGERMOTION):
            return self._finger(event, placed, fit, now_s)
        if event.type == pygame.MOUSEWHEEL:
            return (Wheel(event.y),)
        if event.type in (pygame.KEYDOWN, pygame.KEYUP):
            return self._key(event, steering, typing)
        if event.type == pygame.TEXTINPUT and typing:
            return (Typed(event.text),)
        return self._pad(event, steering)

    def _mouse(self, event: pygame.Event, placed: tuple[Placed, ...], fit: Fit, now_s: float) -> tuple[Input, ...]:
        if getattr(event, "touch", False):
            return ()
        at = fit.to_canvas(event.pos)
        if event.type == pygame.MOUSEMOTION:
            return self.pointer.move(at)
        if event.button != 1:
            return (Back(),) if event.button == 8 and event.type == pygame.MOUSEBUTTONDOWN else ()
        if event.type == pygame.MOUSEBUTTONDOWN:
            return self.pointer.down(placed, at, now_s)
        return self.pointer.up(placed, at, now_s)

    def _finger(self, event: pygame.Event, placed: tuple[Placed, ...], fit: Fit, now_s: float) -> tuple[Input, ...]:
        width, height = pygame.display.get_window_size()
        at = fit.to_canvas((event.x * width, event.y * height))
        if event.type == pygame.FINGERDOWN:
            return self.pointer.down(placed, at, now_s, event.finger_id)
        if event.type == pygame.FINGERMOTION:
            return self.pointer.move(at, event.finger_id)
        return self.pointer.up(placed, at, now_s, event.finger_id)

    def _key(self, event: pygame.Event, steering: bool, typing: bool) -> tuple[Input, ...]:
        if steering and event.key in STEERING and not typing:
            if event.type == pygame.KEYDOWN:
                self._held.add(event.key)
            else:
                self._held.discard(event.key)
            return self._steered()
        if event.type == pygame.KEYUP:
            self._held.discard(event.key)
            return ()
        if event.key in (pygame.K_ESCAPE, pygame.K_AC_BACK):
            return (Back(),)
        if event.key == pygame.K_TAB and event.mod & pygame.KMOD_SHIFT:
            return (Key("back_tab"),)
        name = KEY_NAMES.get(event.key) or (pygame.key.name(event.key).lower() if not typing else "")
        return (Key(name),) if name else ()

    def _pad(self, event: pygame.Event, steering: bool) -> tuple[Input, ...]:
        if event.type == pygame.JOYDEVICEADDED:
            self._pads.append(pygame.joystick.Joystick(event.device_index))
            return ()
        if event.type == pygame.JOYDEVICEREMOVED:
            self._pads = [pad for pad in self._pads if pad.get_instance_id() != event.instance_id]
            return self.release()
        if event.type == pygame.JOYBUTTONDOWN:
            if event.button == PAD_BACK:
                return (Back(),)
            name = PAD_BUTTONS.get(event.button)
            return (Key(name),) if name else ()
        if event.type == pygame.JOYHATMOTION:
            if steering:
                self._stick = (float(event.value[0]), float(-event.value[1]))
                return self._steered()
            name = PAD_HAT.get(tuple(event.value))
            return (Key(name),) if name else ()
        if event.type == pygame.JOYAXISMOTION and event.axis in (0, 1):
            return self._axis(event.axis, event.value, steering)
        return ()

    def _axis(self, axis: int, value: float, steering: bool) -> tuple[Input, ...]:
        value = value if abs(value) > STICK_REST else 0.0
        self._stick = (value, self._stick[1]) if axis == 0 else (self._stick[0], value)
        if steering:
            return self._steered()
        x, y = self._stick
        name = ""
        if max(abs(x), abs(y)) > 0.6:
            name = ("left" if x < 0 else "right") if abs(x) > abs(y) else ("up" if y < 0 else "down")
        if name == self._stick_key:
            return ()
        self._stick_key = name
        return (Key(name),) if name else ()

    def _steered(self) -> tuple[Input, ...]:
        x = sum(STEERING[key][0] for key in self._held) + self._stick[0]
        y = sum(STEERING[key][1] for key in self._held) + self._stick[1]
        steer = (max(-1.0, min(1.0, x)), max(-1.0, min(1.0, y)))
        if steer == self.steer:
            return ()
        self.steer = steer
        return (Steer(*steer),)

    def release(self) -> tuple[Input, ...]:
        """The scene changed or the window lost the focus: nothing is held any more."""
        self._held.clear()
        self._stick, self._stick_key = (0.0, 0.0), ""
        return (*self.pointer.let_go(), *self._steered())
