"""A theatre without a window, from an empty save of its own: what shots, benches, scripts and tests play on."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Literal

import pygame

from game.content.languages import Language
from game.narrator.state import Reader
from game.places import Place
from game.settings import Settings
from scenes.build_stage import build_stage, existing, start_without_window
from scenes.inputs import Step
from scenes.theatre import Theatre

SETTLE_S = 12.0

Level = Literal["story", "depth"]
TextSize = Literal[0, 1, 2]


def plain_settings(
    language: Language = "nl", level: Level = "story", *, text_size: TextSize = 0, calm: bool = False
) -> Settings:
    """Settings that hang on nothing of this machine."""
    return Settings(language=language, level=level, text_size=text_size, calm=calm, present="software")


def open_backstage(
    place: Place, settings: Settings | None = None, reader: Reader | None = None
) -> tuple[Theatre, pygame.Surface]:
    """A theatre that shows `place`, and the canvas of the dummy window. Raises PlaceError for a place that is not."""
    canvas = start_without_window()
    stage = build_stage(settings or plain_settings(), reader or Reader(), papers=spare_folder)
    return Theatre(stage, existing(stage, place)), canvas


def spare_folder() -> Path:
    """A folder for papers that nobody asked for: a script must not write among a reader's own."""
    return Path(tempfile.mkdtemp(prefix="diepte_in_"))


def play_all(theatre: Theatre, steps: tuple[Step, ...]) -> None:
    for step in steps:
        theatre.play(step)


def picture_at_rest(theatre: Theatre, canvas: pygame.Surface) -> pygame.Surface:
    """Let the place come to rest (the title never does: it gets its time) and draw all of it."""
    theatre.settle(SETTLE_S)
    theatre.scene.damage.add()
    theatre.draw(canvas)
    return canvas
