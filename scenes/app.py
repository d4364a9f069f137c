"""The window and the clock: events in, steps of 1/60 s, damaged parts out. The only reader of pygame's events.

A place that rests is waited on: no frames are presented and no processor time is used until the next event.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import zip_longest

import pygame

from scenes.devices import Devices
from scenes.inputs import Idle, Input, Placed, hit
from scenes.present import Screen
from scenes.scene import STEP_S
from scenes.spare_time import SpareTime
from scenes.theatre import Theatre

MOST_STEPS_AT_ONCE = 4
QUIET_WAIT_MS = 1000
ASK_TROUBLES_S = 1.0
IDLE_S = 25.0
DEAF_S = 0.25
"""After another place opened under a finger, a second quick tap is not meant for what lies there now."""
TITLE = "De Diepte In"
WINDOW_EVENTS = (pygame.WINDOWSIZECHANGED, pygame.WINDOWRESTORED, pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN)
PRESSES = (pygame.MOUSEBUTTONDOWN, pygame.FINGERDOWN)

Recorder = Callable[[int, Input], None]
Watcher = Callable[[Theatre], bool]
Troubles = Callable[[], tuple[str, ...]]


@dataclass
class App:
    """Plays a theatre in a window until the reader leaves."""

    theatre: Theatre
    screen: Screen
    record: Recorder | None = None
    watch: Watcher | None = None
    """Called about once a second while the book rests (an author's reload); True when something changed."""
    troubles: Troubles = tuple
    """Asked about once a second: the words for what could not be kept since the last time."""
    now_s: Callable[[], float] = time.perf_counter
    devices: Devices = field(default_factory=Devices)
    spare: SpareTime = field(default_factory=SpareTime)
    frames_shown: int = 0
    _touched_s: float = 0.0
    _asked_s: float = 0.0
    _idle_told: bool = False
    _deaf_until_s: float = 0.0
    _last_s: float = 0.0
    _behind_s: float = 0.0

    def __post_init__(self) -> None:
        self._last_s = self._touched_s = self._asked_s = self.now_s()

    def run(self) -> None:
        clock = pygame.time.Clock()
        while not self.theatre.quit:
            self.turn()
            if not self.theatre.resting():
                clock.tick(60)

    def turn(self, wait_ms: int = QUIET_WAIT_MS) -> None:
        """Once round the loop: events in, the time that passed, a picture out if anything changed.

        A place that rests waits up to `wait_ms` for an event, and gets one step of time whatever came.
        """
        rested = self.theatre.resting()
        self._take_events(wait_ms if rested and not self.theatre.prepare() else 0)
        now = self.now_s()
        self._look_after(now)
        self._behind_s = STEP_S if rested else min(self._behind_s + now - self._last_s, MOST_STEPS_AT_ONCE * STEP_S)
        self._last_s = now
        while self._behind_s >= STEP_S and not self.theatre.quit:
            self.theatre.tick()
            self._behind_s -= STEP_S
        shown = self.show()
        if not rested and (not shown or self.spare.allows(self.now_s() - now)):
            began = self.now_s()
            self.theatre.prepare()
            self.spare.took(self.now_s() - began)

    def _look_after(self, now: float) -> None:
        """What nobody touched anything for: a reader who waits, and a disk that would not keep something."""
        if not self._idle_told and now - self._touched_s >= IDLE_S and self.theatre.resting():
            self._idle_told = True
            self._give((Idle(),))
        if now - self._asked_s >= ASK_TROUBLES_S:
            self._asked_s = now
            for word in self.troubles():
                self.theatre.notices.warn(self.theatre.stage.say(word))

    def show(self) -> bool:
        """Draw and present what is damaged; False when nothing was."""
        rects = self.theatre.draw(self.screen.canvas)
        if rects:
            self.screen.show(rects)
            self.frames_shown += 1
        return bool(rects)

    def _take_events(self, wait_ms: int) -> None:
        first = pygame.event.wait(wait_ms) if wait_ms else None
        if first is not None and first.type == pygame.NOEVENT and self.watch is not None:
            self.watch(self.theatre)
        events = ([first] if first is not None else []) + pygame.event.get()
        for event, after in zip_longest(events, events[1:]):
            if after is None or not _goes_on(event, after):
                self._take(event)
        self.theatre.set_pressed(self.devices.pointer.pressed_id)

    def _take(self, event: pygame.Event) -> None:
        if event.type == pygame.QUIT:
            self.theatre.quit = True
        elif event.type in WINDOW_EVENTS:
            self.screen.refit()
            self.theatre.scene.damage.add()
        elif event.type == pygame.WINDOWFOCUSLOST:
            self._give(self.devices.release())
        elif event.type in PRESSES and self.now_s() < self._deaf_until_s:
            return
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_F11:
            pygame.display.toggle_fullscreen()
            self.screen.refit()
            self.theatre.scene.damage.add()
        else:
            scene = self.theatre.scene
            placed: tuple[Placed, ...] = self.theatre.layout() if _touches(event) else ()
            now = self.now_s()
            given = self.devices.translate(event, placed, self.screen.fit, now, scene.grabs_steering, scene.types_text)
            if given or event.type == pygame.MOUSEMOTION:
                self._touched_s, self._idle_told = now, False
            self._give(given)
            if event.type == pygame.MOUSEMOTION and not getattr(event, "touch", False):
                self._hover(event)

    def _hover(self, event: pygame.Event) -> None:
        """A mouse that only moves lies on something, or on nothing."""
        held = any(getattr(event, "buttons", ()))
        under = None if held else hit(self.theatre.layout(), self.screen.fit.to_canvas(event.pos))
        self.theatre.set_under(under.id if under is not None else None)

    def _give(self, inputs: tuple[Input, ...]) -> None:
        for given in inputs:
            before = self.theatre.scene
            if self.record is not None:
                self.record(self.theatre.ticks, given)
            self.theatre.give(given)
            if self.theatre.scene is not before:
                self.devices.release()
                self._deaf_until_s = self.now_s() + DEAF_S


def _goes_on(event: pygame.Event, after: pygame.Event) -> bool:
    """Whether a movement goes straight on in the next event: a quick mouse moves many times between two pictures."""
    if event.type == after.type == pygame.MOUSEMOTION:
        return True
    return event.type == after.type == pygame.FINGERMOTION and event.finger_id == after.finger_id


def _touches(event: pygame.Event) -> bool:
    return event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.FINGERDOWN, pygame.FINGERUP)
