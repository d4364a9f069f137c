"""Opens the window, the reader and the book, and plays until the reader leaves."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import pygame
import yaml

from game.disk import saves_folder
from game.narrator.as_json import state_hash
from game.narrator.state import Reader
from game.places import Place, PlaceError
from game.readers import Readers
from game.saves import Code
from game.settings import Settings, load_settings, save_settings
from scenes.app import TITLE, App
from scenes.build_stage import PROJECT, BrokenBook, build_stage, existing, load_or_raise
from scenes.present import Screen, choose_way, prepare_environment
from scenes.theatre import Theatre

if TYPE_CHECKING:
    from game.content.languages import Language

SAVE_WORDS: Mapping[Code, str] = MappingProxyType(
    {
        "mended": "problem.save_broken",
        "lost": "problem.save_lost",
        "newer": "problem.save_newer",
        "no_room": "problem.save_full",
        "not_allowed": "problem.save_refused",
        "disk": "problem.save_refused",
    }
)


class CannotPlay(RuntimeError):
    """Something outside the book is in the way; the message says what, for whoever looks after the computer."""


@dataclass(frozen=True)
class Options:
    place: Place | None = None
    language: Language | None = None
    size: tuple[int, int] | None = None
    guest: bool = False
    dev: bool = False
    record: Path | None = None


def play(options: Options) -> int:
    """0 when the reader left; 1, with what is wrong, for a broken book, an unknown place or no screen."""
    kept = Kept(*_settings(options), Readers(None if options.guest else saves_folder()))
    reader = kept.readers.open_guest() if options.guest else kept.readers.open_last()
    try:
        screen = _open_screen(kept, options)
        app = _first_picture(options, kept, reader, screen)
        if _told_first_picture():
            return 0
        _start_quiet_things(app)
        try:
            _run(app, options)
        finally:
            app.theatre.stage.library.close()
    except (BrokenBook, PlaceError, CannotPlay) as error:
        print(f"play: {error}", file=sys.stderr)
        return 1
    finally:
        kept.readers.close()
        pygame.quit()
    return 0


@dataclass
class Kept:
    """What outlives the play: the settings and the readers' places, and what would not be kept."""

    settings: Settings
    refused: list[str]
    readers: Readers

    def remember(self, reader: Reader, now: Settings) -> None:
        self.readers.remember(reader)
        self.keep(now)

    def keep(self, now: Settings) -> None:
        if now is self.settings:
            return
        self.settings = now
        problem = save_settings(now)
        if problem is not None:
            self._refuse("problem.save_full" if problem.code == "no_room" else "problem.save_refused", problem.message)

    def troubles(self) -> tuple[str, ...]:
        """The words for what went wrong since this was last asked: for the reader; the message goes to the console."""
        for problem in self.readers.problems():
            self._refuse(SAVE_WORDS[problem.code], problem.message)
        told, self.refused = tuple(self.refused), []
        return told

    def _refuse(self, word: str, message: str) -> None:
        print(message, file=sys.stderr)
        if word not in self.refused:
            self.refused.append(word)


def _settings(options: Options) -> tuple[Settings, list[str]]:
    settings, troubles = load_settings()
    for trouble in troubles:
        print(trouble.message, file=sys.stderr)
    if options.record is not None:
        settings = Settings(present=settings.present)
    if options.language is not None:
        settings = replace(settings, language=options.language)
    return settings, []


def _open_screen(kept: Kept, options: Options) -> Screen:
    way = choose_way(kept.settings.present)
    if kept.settings.present == "auto" and os.environ.get("SDL_VIDEODRIVER") != "dummy":
        kept.keep(replace(kept.settings, present=way))
    prepare_environment(way)
    try:
        pygame.display.init()
        pygame.font.init()
        return Screen(options.size, way, TITLE)
    except pygame.error as error:
        raise CannotPlay(f"no window can be opened here: {error}") from error


def _first_picture(options: Options, kept: Kept, reader: Reader, screen: Screen) -> App:
    try:
        stage = build_stage(kept.settings, reader, kept.readers, kept.remember)
        place = existing(stage, options.place) if options.place is not None else Place("title")
        if options.record is None:
            stage.seeds = iter(time.time_ns, 0)
        app = App(Theatre(stage, place), screen, troubles=kept.troubles)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, yaml.YAMLError):
        # the first picture reads a few files before the book is checked: if these are wrong, the book says why
        load_or_raise(PROJECT / "story", PROJECT / "assets")
        raise
    if options.dev:
        from scenes.dev.reload import Reloader

        app.watch = Reloader(stage).watch
    app.show()
    return app


def _run(app: App, options: Options) -> None:
    if options.record is None:
        app.run()
        return
    from scenes.dev.recording import Recording

    try:
        recording = Recording(options.record, app.theatre.place, app.theatre.stage.settings)
    except OSError as error:
        raise CannotPlay(f"{options.record} cannot be written: {error.strerror}") from error
    app.record = recording
    try:
        app.run()
    finally:
        recording.close(app.theatre.ticks)
    print(f"state {state_hash(app.theatre.stage.reader)}")


def _told_first_picture() -> bool:
    """For `bench`: tell the moment of the first picture and the memory, and leave."""
    if not os.environ.get("DIEPTE_TELL_FIRST_PICTURE"):
        return False
    moment = time.time()
    print(moment, _resident_mb())
    return True


def _resident_mb() -> float:
    """What the process holds in memory now; where the system does not tell that, the most that it held."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        pass
    try:
        import resource
    except ImportError:
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3


def _start_quiet_things(app: App) -> None:
    """What the first picture need not wait for: sound, gamepads, the book."""
    try:
        pygame.mixer.init(22050, -16, 2, 1024)
    except pygame.error as error:
        print(f"There is no sound: {error}", file=sys.stderr)
    pygame.joystick.init()
    _ = app.theatre.stage.book
