"""The stack of scenes and what lies over them: focus ring, notices, captions. Runs with or without a window.

The app, `shot`, `bench`, `monkey`, `replay` and the tests all play through this one class. It owns no clock: whoever
holds it lets time pass in steps of 1/60 s with `tick`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.narrator.verbs import OpenPlace
from game.places import Place
from scenes.focus_ring import FocusRing
from scenes.inputs import (
    Back,
    Drag,
    DragOnto,
    Drop,
    Input,
    Key,
    Placed,
    Press,
    Step,
    Swipe,
    Tap,
    Typed,
    Wait,
    find,
)
from scenes.notices import Notices
from scenes.registry import open_scene
from scenes.scene import STEP_S, Home, Pop, Push, Quit, Replace, Scene, Transition
from scenes.stage import Stage
from scenes.view.widgets import Look, draw_focus, focus_rect

LONGEST_REST_WAIT_S = 30.0
DONE = object()


def _screen(place: Place) -> tuple[str | None, ...]:
    """What tells one screen from another: the place, and the part or page of it that has a screen of its own."""
    return (place.id, place.asked("part"), place.asked("page"))


class UnknownTarget(LookupError):
    """A script taps something that the scene does not show now."""


class Theatre:
    def __init__(self, stage: Stage, place: Place) -> None:
        self.stage = stage
        self.scenes: list[Scene] = []
        self.notices = Notices(stage)
        self.quit = False
        self.ring = FocusRing(stage)
        self.ticks = 0
        self._settings = stage.settings
        self._under: str | None = None
        self._pointed: tuple[Scene, str | None] | None = None
        self._preparing: Iterator[None] = iter(())
        self._prepares_for: tuple[Scene, object] | None = None
        self.refresh_all()
        self._open(place)

    # -- what is on

    @property
    def scene(self) -> Scene:
        return self.scenes[-1]

    @property
    def place(self) -> Place:
        return self.scene.place

    def layout(self) -> tuple[Placed, ...]:
        return self.scene.layout()

    def resting(self) -> bool:
        """Nothing moves and nothing needs drawing: no frames until the next input."""
        return self.scene.resting() and self.notices.resting() and not self.scene.damage and not self.notices.damage

    # -- input

    def give(self, given: Input) -> None:
        """One input to the scene, after focus and the keys that belong to every place."""
        meant: Input | None = given
        if isinstance(given, Key):
            if given.name == "settings" and self.place.kind != "settings":
                self._apply(Push(Place("settings")))
                return
            meant = self.ring.meaning(self.scene, given)
        elif isinstance(given, (Tap, Press, Swipe, Drag)):
            self.ring.hide(self.scene)
        if isinstance(given, (Tap, Press)):
            target = find(self.layout(), given.id)
            if target is None or not target.enabled:
                return
        if meant is not None:
            self._apply(self.scene.handle(meant))
        self._collect_news()
        self._keep_ring()
        self._tell_pointed()

    def set_under(self, wanted: str | None) -> None:
        """Which thing the mouse lies on now, without a button held."""
        self._under = wanted
        self._tell_pointed()

    def _tell_pointed(self) -> None:
        """Let the scene know when what is pointed at changes: held down before focused before under the mouse."""
        focused = self.ring.target(self.scene)
        wanted = self.stage.pressed or (focused.id if focused is not None else self._under)
        if self._pointed != (self.scene, wanted):
            self._pointed = (self.scene, wanted)
            self.scene.pointed(wanted)

    def _keep_ring(self) -> None:
        if self.ring.shown and not self.quit:
            self.ring.mend(self.scene)

    def set_pressed(self, wanted: str | None) -> None:
        """Which thing is held down now, so that it draws itself pressed."""
        if wanted == self.stage.pressed:
            return
        placed = self.layout()
        for name in (self.stage.pressed, wanted):
            target = find(placed, name) if name else None
            if target is not None:
                self.scene.damage.add(focus_rect(target))
        self.stage.pressed = wanted
        self._tell_pointed()

    # -- time and pictures

    def tick(self) -> None:
        """One step of 1/60 s."""
        self.ticks += 1
        self._apply(self.scene.update(STEP_S))
        self.notices.update(STEP_S)
        self._collect_news()
        self._keep_ring()

    def prepare(self) -> bool:
        """Do one thing that may be wanted next, in a moment without a picture; False when all is done."""
        wanted = (self.scene, self.scene.prepares_for())
        if self._prepares_for != wanted:
            self._prepares_for = wanted
            self._preparing = self.scene.prepare()
        return next(self._preparing, DONE) is not DONE

    def draw(self, canvas: pygame.Surface) -> list[pygame.Rect]:
        """Draw what is damaged; gives the rectangles that changed."""
        for rect in self.notices.damage.take() if self.notices.damage else ():
            self.scene.damage.add(rect)
        if not self.scene.damage:
            return []
        rects = self.scene.damage.take()
        for rect in rects:
            canvas.set_clip(rect)
            self.scene.draw(canvas)
            self._draw_over(canvas)
        canvas.set_clip(None)
        self.scene.covered = self._covers()
        return rects

    def _covers(self) -> tuple[pygame.Rect, ...]:
        target = self.ring.target(self.scene)
        return (*((focus_rect(target),) if target is not None else ()), *self.notices.covers())

    def _draw_over(self, canvas: pygame.Surface) -> None:
        target = self.ring.target(self.scene)
        if target is not None and canvas.get_clip().colliderect(focus_rect(target)):
            draw_focus(canvas, self.look(), target)
        self.notices.draw(canvas, self.look())

    def look(self) -> Look:
        return Look(self.stage.library, self.stage.theme, self.stage.pressed)

    # -- the stack

    def _apply(self, transition: Transition | None) -> None:
        match transition:
            case Push(place):
                self._open(place)
            case Replace(place):
                self.scenes.pop().leave()
                self._open(place)
            case Pop():
                self._pop()
            case Home():
                self._home()
            case Quit():
                self.quit = True
            case None:
                pass

    def _open(self, place: Place) -> None:
        """Show a place on top. One that is open below moves up, so that a reader who wanders in circles can go back."""
        scene = open_scene(self.stage, place)
        if self.scenes:
            self.scene.left_focus = self.stage.focused
        for twin in [other for other in self.scenes if _screen(other.place) == _screen(place)]:
            twin.leave()
            self.scenes.remove(twin)
        self.scenes.append(scene)
        self._settle()

    def _pop(self) -> None:
        if len(self.scenes) > 1:
            self.scenes.pop().leave()
            self.scene.refresh()
            self._settle()
        elif self.place.kind != "title":
            self._home()
        else:
            self.quit = True

    def _home(self) -> None:
        while self.scenes:
            self.scenes.pop().leave()
        self._open(Place("title"))

    def _settle(self) -> None:
        self.stage.pressed = None
        self.ring.arrive(self.scene)
        if self.place.kind != "title":
            self.stage.session.do(OpenPlace(str(self.place)))
        self.scene.damage.add()

    def _collect_news(self) -> None:
        news, self.stage.session.news = self.stage.session.news, []
        for event in news:
            self.notices.tell(event)
        if self.stage.settings is not self._settings:
            self._settings = self.stage.settings
            self.refresh_all()
        if self.stage.sound.caption:
            self.notices.caption(self.stage.sound.caption)
            self.stage.sound.caption = None

    def refresh_all(self) -> None:
        """Language, level, text size or contrast changed."""
        self.stage.theme.text_size = self.stage.settings.text_size
        self.stage.sound.level = self.stage.settings.sound
        for scene in self.scenes:
            scene.refresh()

    def reopen(self) -> None:
        """The book changed under the reader: every scene is made again where it was; places that are gone are left."""
        places = [scene.place for scene in self.scenes if self.stage.leads(scene.place)]
        if not places or places[-1] != self.place:
            self.notices.warn(self.stage.say("problem.place_gone"))
        for scene in self.scenes:
            scene.leave()
        self.scenes = [open_scene(self.stage, place) for place in places or [Place("title")]]
        self._settle()

    # -- scripts

    def play(self, step: Step) -> None:
        """One step of a script, with the time that it needs. Raises UnknownTarget."""
        match step:
            case Wait(seconds):
                for _ in range(round(seconds / STEP_S)):
                    self.tick()
            case DragOnto(source, target):
                self._drag(source, target)
            case Tap(wanted):
                placed = self._target(wanted)
                if placed.drags:
                    self.give(Press(placed.id, placed.centre))
                    self.give(Drop(placed.id, placed.centre, placed.id))
                else:
                    self.give(Tap(placed.id, placed.centre))
                self.tick()
            case Key() | Typed() | Back() | Swipe():
                self.give(step)
                self.tick()
            case _:
                self.give(step)

    def settle(self, longest_s: float = LONGEST_REST_WAIT_S) -> float:
        """Let time pass until the place rests; gives the seconds that it took (at most `longest_s`)."""
        spent = 0.0
        while spent < longest_s and not (self.scene.resting() and self.notices.resting()):
            self.tick()
            spent += STEP_S
        return spent

    def _drag(self, source: str, target: str) -> None:
        start, end = self._target(source).centre, self._target(target).centre
        self.give(Press(source, start))
        last = start
        for part in range(1, 11):
            at = (start[0] + (end[0] - start[0]) * part // 10, start[1] + (end[1] - start[1]) * part // 10)
            self.give(Drag(source, at, (at[0] - last[0], at[1] - last[1])))
            self.tick()
            last = at
        self.give(Drop(source, end, target))

    def _target(self, wanted: str) -> Placed:
        placed = find(self.layout(), wanted)
        if placed is None:
            ids = ", ".join(thing.id for thing in self.layout())
            raise UnknownTarget(f"{self.place} shows no '{wanted}' now; it shows: {ids}")
        return placed
