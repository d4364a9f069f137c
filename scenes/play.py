"""Opens the window, the reader and the book, and plays until the reader leaves."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

import pygame

from game.disk import saves_folder
from game.narrator.state import Reader
from game.places import Place
from game.readers import Readers
from game.settings import Settings, load_settings, save_settings
from scenes.app import TITLE, App
from scenes.build_stage import BrokenBook, build_stage
from scenes.present import Screen, choose_way, prepare_environment
from scenes.theatre import Theatre


@dataclass(frozen=True)
class Options:
    place: Place | None = None
    language: str | None = None
    size: tuple[int, int] | None = None
    guest: bool = False
    dev: bool = False
    record: Path | None = None


def play(options: Options) -> int:
    """0 when the reader left; 1 when the book is broken (its problems are told)."""
    settings, troubles = load_settings()
    for trouble in troubles:
        print(trouble.message, file=sys.stderr)
    if options.language is not None:
        settings = replace(settings, language=options.language)  # type: ignore[arg-type]
    way = choose_way(settings.present)
    if settings.present == "auto" and os.environ.get("SDL_VIDEODRIVER") != "dummy":
        settings = replace(settings, present=way)
        save_settings(settings)
    prepare_environment(way)
    pygame.display.init()
    pygame.font.init()
    screen = Screen(options.size, way, TITLE)
    readers = Readers(None if options.guest else saves_folder())
    reader = readers.open_guest() if options.guest else readers.open_last()
    try:
        app = _first_picture(options, settings, reader, readers, screen)
        if _told_first_picture():
            return 0
        _start_quiet_things(app)
        app.run()
    except BrokenBook as broken:
        _tell_problems(broken)
        return 1
    finally:
        readers.close()
        pygame.quit()
    return 0


def _first_picture(options: Options, settings: Settings, reader: Reader, readers: Readers, screen: Screen) -> App:
    def remember(reader: Reader, now: Settings) -> None:
        readers.remember(reader)
        if now is not kept[0]:
            kept[0] = now
            save_settings(now)

    kept = [settings]
    stage = build_stage(settings, reader, readers, remember)
    if options.record is None:
        stage.seeds = iter(time.time_ns, 0)
    app = App(Theatre(stage, options.place or Place("title")), screen)
    if options.record is not None:
        from scenes.dev.recording import Recording

        app.record = Recording(options.record, app.theatre.place, settings.language, settings.level)
    if options.dev:
        from scenes.dev.reload import Reloader

        app.watch = Reloader(stage).watch
    app.show()
    return app


def _told_first_picture() -> bool:
    """For `bench`: tell the moment of the first picture and the memory, and leave."""
    if not os.environ.get("DIEPTE_TELL_FIRST_PICTURE"):
        return False
    moment = time.time()
    with open("/proc/self/statm", encoding="ascii") as statm:
        pages = int(statm.read().split()[1])
    print(moment, pages * os.sysconf("SC_PAGE_SIZE") / 1e6)
    return True


def _start_quiet_things(app: App) -> None:
    """What the first picture need not wait for: sound, gamepads, the book."""
    try:
        pygame.mixer.init(22050, -16, 2, 1024)
    except pygame.error:
        app.theatre.stage.sound.level = 0
    pygame.joystick.init()
    _ = app.theatre.stage.book


def _tell_problems(broken: BrokenBook) -> None:
    print(
        f"The story has {len(broken.problems)} problems; the book stays closed until they are mended:", file=sys.stderr
    )
    for problem in broken.problems[:20]:
        print(problem, file=sys.stderr)
    print("python3 main.py check tells them all.", file=sys.stderr)
