"""A reader's inputs with the tick at which each came, as lines of text; played again they give the same final state."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from game.narrator.as_json import state_hash
from game.places import Place
from scenes import inputs
from scenes.dev.backstage import open_backstage, plain_settings
from scenes.inputs import Input

FORMAT = "de_diepte_in.inputs 1"
KINDS: Mapping[str, Callable[..., Input]] = {
    kind.__name__: kind
    for kind in (
        inputs.Tap,
        inputs.Press,
        inputs.Drag,
        inputs.Drop,
        inputs.Nudge,
        inputs.Swipe,
        inputs.Key,
        inputs.Steer,
        inputs.Typed,
        inputs.Wheel,
        inputs.Back,
        inputs.Idle,
    )
}
AFTER_S = 8.0


class NotARecording(ValueError):
    """A file that is no recording; the message names the line."""


class Recording:
    """Writes inputs as they come, a line each, so that a crash loses nothing."""

    def __init__(self, path: Path, place: Place, language: str, level: str) -> None:
        self._stream = path.open("w", encoding="utf-8", buffering=1)
        head = {"format": FORMAT, "place": str(place), "language": language, "level": level}
        self._stream.write(json.dumps(head) + "\n")

    def __call__(self, tick: int, given: Input) -> None:
        line = {"tick": tick, "input": type(given).__name__, **asdict(given)}
        self._stream.write(json.dumps(line, ensure_ascii=False) + "\n")

    def close(self) -> None:
        self._stream.close()


def read_recording(path: Path) -> tuple[dict[str, Any], list[tuple[int, Input]]]:
    """The head of a recording and its (tick, input) pairs. Raises NotARecording."""
    lines = path.read_text(encoding="utf-8").splitlines()
    entries = list(_entries(lines, path))
    if not entries or entries[0].get("format") != FORMAT:
        raise NotARecording(f"{path}:1: this is no recording of De Diepte In")
    given = []
    for number, entry in enumerate(entries[1:], 2):
        try:
            kind = KINDS[entry.pop("input")]
            tick = int(entry.pop("tick"))
            values = {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}
            given.append((tick, kind(**values)))
        except (KeyError, TypeError, ValueError) as error:
            raise NotARecording(f"{path}:{number}: this input cannot be read: {error}") from error
    return entries[0], given


def _entries(lines: list[str], path: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        try:
            entry = json.loads(line)
        except ValueError as error:
            raise NotARecording(f"{path}:{number}: this is not JSON: {error}") from error
        if not isinstance(entry, dict):
            raise NotARecording(f"{path}:{number}: this is no line of a recording")
        yield entry


def replay(path: Path) -> str:
    """Play a recording from an empty save; gives the final state's hash."""
    head, given = read_recording(path)
    settings = plain_settings(head.get("language", "nl"), head.get("level", "story"))
    theatre, _ = open_backstage(Place.parse(head["place"]), settings)
    for tick, one in given:
        while theatre.ticks < tick:
            theatre.tick()
        theatre.give(one)
    theatre.settle(AFTER_S)
    return state_hash(theatre.stage.reader)
