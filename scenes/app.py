"""The window and the clock: events in, steps of 1/60 s, damaged parts out. The only reader of pygame's events.

A place that rests is waited on: no frames are presented and no processor time is used until the next event.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pygame

from game.places import Place
from scenes.devices import Devices
from scenes.inputs import Back, Input, Placed
from scenes.present import Screen
from scenes.scene import STEP_S
from scenes.stage import Stage
from scenes.theatre import Theatre

MOST_STEPS_AT_ONCE = 4
QUIET_WAIT_MS = 1000
TITLE = "De Diepte In"
WINDOW_EVENTS = (pygame.WINDOWSIZECHANGED, pygame.WINDOWRESTORED, pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN)

Recorder = Callable[[int, Input], None]
Watcher = Callable[[Theatre], bool]


@dataclass
class App:
    """Plays a theatre in a window until the reader leaves."""

    theatre: Theatre
    screen: Screen
    record: Recorder | None = None
    watch: Watcher | None = None
    """Called about once a second while the book rests (author's reload, idle lines); True when something changed."""
    devices: Devices = field(default_factory=Devices)
    frames_shown: int = 0
    _preloads: Iterator[str] | None = None
    _scene_seen: object = None

    def run(self) -> None:
        clock = pygame.time.Clock()
        behind_s = 0.0
        last = time.perf_counter()
        while not self.theatre.quit:
            rested = self.theatre.resting()
            self._take_events(wait=rested and not self._preload_one())
            now = time.perf_counter()
            behind_s = STEP_S if rested else min(behind_s + now - last, MOST_STEPS_AT_ONCE * STEP_S)
            last = now
            while behind_s >= STEP_S and not self.theatre.quit:
                self.theatre.tick()
                behind_s -= STEP_S
            self.show()
            if not self.theatre.resting():
                clock.tick(60)

    def show(self) -> None:
        """Draw and present what is damaged; nothing damaged, nothing presented."""
        rects = self.theatre.draw(self.screen.canvas)
        if rects:
            self.screen.show(rects)
            self.frames_shown += 1

    def _preload_one(self) -> bool:
        """Load one picture that may be needed next; False when there is none left."""
        scene = self.theatre.scene
        if scene is not self._scene_seen:
            self._scene_seen = scene
            self._preloads = iter(scene.stage.library.preload(scene.preloads()))
        return self._preloads is not None and next(self._preloads, None) is not None

    def _take_events(self, wait: bool) -> None:
        first = pygame.event.wait(QUIET_WAIT_MS) if wait else None
        if wait and first is not None and first.type == pygame.NOEVENT and self.watch is not None:
            self.watch(self.theatre)
        for event in ([first] if first is not None else []) + pygame.event.get():
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
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_F11:
            pygame.display.toggle_fullscreen()
            self.screen.refit()
            self.theatre.scene.damage.add()
        else:
            scene = self.theatre.scene
            placed: tuple[Placed, ...] = self.theatre.layout() if _touches(event) else ()
            self._give(
                self.devices.translate(
                    event, placed, self.screen.fit, time.perf_counter(), scene.grabs_steering, scene.types_text
                )
            )

    def _give(self, inputs: tuple[Input, ...]) -> None:
        for given in inputs:
            before = self.theatre.scene
            if self.record is not None:
                self.record(self.theatre.ticks, given)
            self.theatre.give(given)
            if self.theatre.scene is not before and not isinstance(given, Back):
                self.devices.release()


def _touches(event: pygame.Event) -> bool:
    return event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.FINGERDOWN, pygame.FINGERUP)


def open_app(stage: Stage, place: Place, screen: Screen) -> App:
    """An app that shows `place` and has presented its first picture."""
    app = App(Theatre(stage, place), screen)
    app.show()
    return app
