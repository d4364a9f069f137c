"""A reader's inputs with the tick at which each came, as lines of text; played again they give the same final state."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from game.narrator.as_json import state_hash
from game.places import Place, PlaceError
from game.settings import Settings
from scenes import inputs
from scenes.dev.backstage import open_backstage
from scenes.inputs import Input
from scenes.theatre import Theatre

FORMAT = "de_diepte_in.inputs 1"
LEAVES = "Leaves"
"""In place of an input: the reader stopped here."""
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

    def __init__(self, path: Path, place: Place, settings: Settings) -> None:
        """Raises OSError when the file cannot be made."""
        self._stream = path.open("w", encoding="utf-8", buffering=1, newline="\n")
        head = {"format": FORMAT, "place": str(place), "settings": {**asdict(settings), "present": "software"}}
        self._stream.write(json.dumps(head) + "\n")

    def __call__(self, tick: int, given: Input) -> None:
        line = {"tick": tick, "input": type(given).__name__, **asdict(given)}
        self._stream.write(json.dumps(line, ensure_ascii=False) + "\n")

    def close(self, tick: int) -> None:
        """The reader leaves at this tick."""
        self._stream.write(json.dumps({"tick": tick, "input": LEAVES}) + "\n")
        self._stream.close()


@dataclass(frozen=True)
class Recorded:
    """A recording as read: where and how it began, the inputs with their ticks, and the tick at which it ended."""

    place: Place
    settings: Settings
    given: tuple[tuple[int, Input], ...]
    end_tick: int | None


def read_recording(path: Path) -> Recorded:
    """Raises NotARecording, naming the line, or OSError."""
    entries = list(_entries(path.read_text(encoding="utf-8", errors="replace").splitlines(), path))
    if not entries or entries[0].get("format") != FORMAT:
        raise NotARecording(f"{path}:1: this is no recording of De Diepte In")
    try:
        place, settings = Place.parse(entries[0]["place"]), Settings(**entries[0]["settings"])
    except (KeyError, TypeError, PlaceError) as error:
        raise NotARecording(f"{path}:1: this beginning cannot be read: {error}") from error
    given: list[tuple[int, Input]] = []
    for number, entry in enumerate(entries[1:], 2):
        try:
            name, tick = entry.pop("input"), int(entry.pop("tick"))
            if name == LEAVES:
                return Recorded(place, settings, tuple(given), tick)
            values = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
            given.append((tick, KINDS[name](**values)))
        except (KeyError, TypeError, ValueError) as error:
            raise NotARecording(f"{path}:{number}: this input cannot be read: {error}") from error
    return Recorded(place, settings, tuple(given), None)


def _entries(lines: list[str], path: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        try:
            entry = json.loads(line)
        except ValueError as error:
            raise NotARecording(f"{path}:{number}: this is not JSON: {error}") from error
        if not isinstance(entry, dict):
            raise NotARecording(f"{path}:{number}: this is no line of a recording")
        yield entry


def play_recorded(theatre: Theatre, recorded: Recorded) -> None:
    """Give a theatre the inputs of a recording, each at its own tick, and the time until the reader left."""
    begin = theatre.ticks
    for tick, one in recorded.given:
        while theatre.ticks < begin + tick:
            theatre.tick()
        theatre.give(one)
    if recorded.end_tick is None:
        theatre.settle(AFTER_S)
        return
    while theatre.ticks < begin + recorded.end_tick:
        theatre.tick()


def replay(path: Path) -> str:
    """Play a recording from an empty save; gives the final state's hash. Raises NotARecording, OSError, PlaceError."""
    recorded = read_recording(path)
    theatre, _ = open_backstage(recorded.place, recorded.settings)
    play_recorded(theatre, recorded)
    return state_hash(theatre.stage.reader)
