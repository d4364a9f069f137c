"""The window's loop: what it shows, what it hears, whom it speaks to, and what it tells of a disk that refuses."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.narrator.state import Reader
from game.places import Place
from game.readers import Readers
from game.settings import Settings
from scenes.app import IDLE_S, App
from scenes.inputs import Drag, Idle, Input
from scenes.play import Kept
from scenes.present import Screen
from scenes.theatre import Theatre
from tests.support.pilot import Shared

WINDOW = (1280, 720)


class Clock:
    """Seconds that pass only when the test lets them."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Loop:
    """An app in a dummy window, a round at a time."""

    def __init__(self, shared: Shared, place: str, **given: object) -> None:
        self.clock = Clock()
        self.heard: list[Input] = []
        screen = Screen(WINDOW, "software", "test")
        stage = shared.stage(replace(Settings(), present="software"), Reader())
        self.app = App(
            Theatre(stage, Place.parse(place)),
            screen,
            record=self._hear,
            now_s=self.clock,
            **given,  # type: ignore[arg-type]
        )
        pygame.event.clear()

    def _hear(self, tick: int, given: Input) -> None:
        self.heard.append(given)

    def rounds(self, count: int, seconds: float = 1 / 60) -> int:
        """Rounds of the loop; how many pictures they presented."""
        before = self.app.frames_shown
        for _ in range(count):
            self.clock.now += seconds
            self.app.turn(wait_ms=0)
        return self.app.frames_shown - before

    def rest(self) -> None:
        for _ in range(2000):
            self.rounds(1)
            if self.app.theatre.resting() and not self.app.theatre.prepare():
                return
        raise AssertionError("it does not come to rest")


@pytest.fixture
def shared_window(shared: Shared) -> Iterator[Shared]:
    yield shared
    pygame.display.set_mode((1920, 1080))


def test_a_resting_place_presents_nothing(shared_window: Shared) -> None:
    loop = Loop(shared_window, "settings")
    loop.rest()
    assert loop.rounds(300) == 0


def test_a_click_in_the_window_reaches_the_scene(shared_window: Shared) -> None:
    loop = Loop(shared_window, "settings")
    loop.rest()
    click(next(thing.centre for thing in loop.app.theatre.layout() if thing.id == "language.en"))
    assert loop.rounds(2) >= 1
    assert loop.app.theatre.stage.language == "en"


def click(at: tuple[int, int]) -> None:
    """A press and a release at a place of the canvas."""
    in_window = (at[0] * WINDOW[0] // 1920, at[1] * WINDOW[1] // 1080)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        pygame.event.post(pygame.Event(kind, pos=in_window, button=1, touch=False))


def test_two_taps_in_one_round_count_twice_in_one_place(shared_window: Shared) -> None:
    loop = Loop(shared_window, "settings")
    for language in ("en", "nl"):
        click(next(thing.centre for thing in loop.app.theatre.layout() if thing.id == f"language.{language}"))
    loop.rounds(1)
    assert len(loop.heard) == 2 and loop.app.theatre.stage.language == "nl"


def test_a_quick_second_tap_does_not_touch_the_place_below(shared_window: Shared) -> None:
    loop = Loop(shared_window, "settings")
    back = next(thing.centre for thing in loop.app.theatre.layout() if thing.id == "back")
    click(back)
    click(back)
    loop.rounds(1)
    assert str(loop.app.theatre.place) == "title" and len(loop.heard) == 1
    loop.rounds(20)
    click(back)
    loop.rounds(1)
    assert len(loop.heard) == 2


def test_a_quick_mouse_is_followed_once_a_picture(shared_window: Shared) -> None:
    loop = Loop(shared_window, "discovery/pingo?part=grow")
    x, y = next(thing.centre for thing in loop.app.theatre.layout() if thing.id == "time")
    at = (x * WINDOW[0] // 1920, y * WINDOW[1] // 1080)
    pygame.event.post(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1, touch=False))
    for step in range(1, 17):
        move = {"pos": (at[0] + 2 * step, at[1]), "rel": (2, 0), "buttons": (1, 0, 0), "touch": False}
        pygame.event.post(pygame.Event(pygame.MOUSEMOTION, move))
    loop.rounds(1)
    drags = [given for given in loop.heard if isinstance(given, Drag)]
    assert len(drags) == 1 and drags[0].by[0] == pytest.approx(48, abs=2)


def test_a_resize_draws_everything_anew(shared_window: Shared) -> None:
    loop = Loop(shared_window, "settings")
    loop.rest()
    pygame.display.set_mode((1600, 1200), pygame.RESIZABLE)
    pygame.event.post(pygame.Event(pygame.WINDOWSIZECHANGED, x=1600, y=1200))
    assert loop.rounds(2) == 1
    assert loop.app.screen.fit.size == (1600, 900) and loop.app.screen.fit.top == 150


def test_a_reader_who_waits_is_spoken_to_once(shared_window: Shared) -> None:
    loop = Loop(shared_window, "book/drenthe/pingo_grows")
    loop.rest()
    loop.rounds(int(IDLE_S) - 14, seconds=1.0)
    assert Idle() not in loop.heard
    assert loop.rounds(16, seconds=1.0) > 0
    assert loop.heard.count(Idle()) == 1
    loop.rest()
    assert loop.rounds(60, seconds=1.0) == 0
    assert loop.heard.count(Idle()) == 1
    pygame.event.post(pygame.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(1, 1), buttons=(0, 0, 0), touch=False))
    loop.rounds(int(IDLE_S) + 2, seconds=1.0)
    assert loop.heard.count(Idle()) == 2


def test_a_disk_that_refuses_is_told_to_the_reader(shared_window: Shared, tmp_path: Path) -> None:
    kept = Kept(Settings(), [], Readers(_no_folder(tmp_path)))
    kept.readers.open(1)
    loop = Loop(shared_window, "settings", troubles=kept.troubles)
    loop.rest()
    kept.readers.remember(Reader(place="atlas"))
    kept.readers.flush()
    loop.rounds(2, seconds=1.0)
    assert not loop.app.theatre.notices.resting()
    kept.readers.close()


def test_settings_that_cannot_be_kept_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIEPTE_HOME", str(_no_folder(tmp_path)))
    kept = Kept(Settings(), [], Readers(None))
    kept.remember(Reader(), Settings(language="en"))
    assert kept.troubles() == ("problem.save_refused",)
    assert kept.troubles() == ()


def _no_folder(tmp_path: Path) -> Path:
    """A path where no folder can be made: a file stands in the way."""
    blocked = tmp_path / "file"
    blocked.write_text("here")
    return blocked / "home"


@pytest.mark.skipif(os.name == "nt", reason="every Windows has a desktop")
def test_f11_and_quit(shared_window: Shared) -> None:
    loop = Loop(shared_window, "settings")
    loop.rest()
    pygame.event.post(pygame.Event(pygame.QUIT))
    loop.rounds(1)
    assert loop.app.theatre.quit
