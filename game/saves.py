"""The three readers' places on disk: read, written whole, kept in two older copies, never in the way of the book.

Owns file names, versions and the order in which copies are tried. What a reader is made of belongs to game/narrator.
A place: `reader_1.json`, its copies `reader_1.older.json` (the save before) and `reader_1.oldest.json` (from before
this sitting), and `reader_1.broken` = a file that could not be read, set aside.
"""
import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from game.disk import trouble, write_whole
from game.narrator.as_json import NotAReader, from_json, to_json
from game.narrator.state import Reader

PLACES = (1, 2, 3)
FORMAT = "de_diepte_in.reader"
VERSION = 1
LARGEST_BYTES = 4_000_000

Migration = Callable[[dict[str, Any]], dict[str, Any]]
MIGRATIONS: Mapping[int, Migration] = MappingProxyType({})
"""Version → what makes the next version's reader of it. Every version below VERSION has one."""

Code = Literal["mended", "lost", "newer", "no_room", "not_allowed", "disk"]


@dataclass(frozen=True, slots=True)
class SaveProblem:
    """What went wrong with a reader's place, in a sentence for whoever looks after the computer.

    code: mended (broken, an older copy is used), lost (broken, no copy left: the reader starts anew), newer (of a newer
    version: opened empty and not written over), no_room, not_allowed, disk (it could not be read or written).
    """

    code: Code
    number: int
    message: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """A reader's place as read: the reader (None = an empty place) and what was wrong."""

    reader: Reader | None
    problem: SaveProblem | None = None


class _Broken(ValueError):
    """A file that holds no save."""


class _Newer(ValueError):
    """A save of a newer version."""


def place_path(folder: Path, number: int) -> Path:
    """The file of a reader's place, 1-3."""
    return folder / f"reader_{number}.json"


def copy_paths(folder: Path, number: int) -> tuple[Path, Path]:
    """Its copies: the save before, and the one from before this sitting."""
    return folder / f"reader_{number}.older.json", folder / f"reader_{number}.oldest.json"


def read_place(
    folder: Path, number: int, migrations: Mapping[int, Migration] = MIGRATIONS, version: int = VERSION
) -> Loaded:
    """The reader of a place; a broken file is set aside and the newest good copy used. Never raises."""
    found: list[str] = []
    code: Code = "lost"
    for path in (place_path(folder, number), *copy_paths(folder, number)):
        try:
            reader = decode(path.read_bytes(), migrations, version)
        except FileNotFoundError:
            continue
        except _Newer as error:
            return Loaded(None, SaveProblem("newer", number, f"{path} is of a newer version ({error})."))
        except _Broken as error:
            found.append(f"{path} is broken ({error}); it is kept as {_set_aside(path, folder, number)}.")
        except OSError as error:
            code = trouble(error)
            found.append(f"{path} cannot be read: {error.strerror}.")
        else:
            return Loaded(reader, SaveProblem("mended", number, " ".join(found)) if found else None)
    return Loaded(None, SaveProblem(code, number, " ".join(found)) if found else None)


def write_place(folder: Path, number: int, reader: Reader, first: bool = True) -> SaveProblem | None:
    """Keep a reader; None when that worked, else what was in the way (the old save then still stands).

    `first` of a sitting: both copies move on and a newer version's save is left alone; later only the nearer copy does.
    """
    path = place_path(folder, number)
    copies = copy_paths(folder, number)
    try:
        if first and _is_newer(path):
            return SaveProblem("newer", number, f"{path} is of a newer version and is left as it is.")
        write_whole(path, encode(reader), copies if first else copies[:1])
    except OSError as error:
        return SaveProblem(trouble(error), number, f"{path} cannot be written: {error.strerror}.")
    return None


def erase_place(folder: Path, number: int) -> SaveProblem | None:
    """Empty a reader's place, copies first, so that what is left at any moment is a whole save."""
    path = place_path(folder, number)
    try:
        for each in (_broken_path(folder, number), *reversed(copy_paths(folder, number)), path):
            each.unlink(missing_ok=True)
    except OSError as error:
        return SaveProblem(trouble(error), number, f"{path} cannot be emptied: {error.strerror}.")
    return None


def last_used(folder: Path) -> int:
    """The place that was written last, or 1."""

    def written_at(number: int) -> float:
        try:
            return place_path(folder, number).stat().st_mtime
        except OSError:
            return 0.0

    return max(PLACES, key=lambda number: (written_at(number), -number))


def encode(reader: Reader, version: int = VERSION) -> bytes:
    """The content of a save file: format, version, a check sum over the reader, the reader."""
    parts = to_json(reader)
    save = {"format": FORMAT, "version": version, "check": _check(parts), "reader": parts}
    return (json.dumps(save, indent=1) + "\n").encode("ascii")


def decode(content: bytes, migrations: Mapping[int, Migration] = MIGRATIONS, version: int = VERSION) -> Reader:
    """The reader in a save file, brought up to `version`. Raises a ValueError that says what is wrong."""
    if len(content) > LARGEST_BYTES:
        raise _Broken("far too large")
    try:
        save = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _Broken("not whole") from error
    if not isinstance(save, dict) or save.get("format") != FORMAT or not isinstance(save.get("reader"), dict):
        raise _Broken("not a reader's save")
    written = save.get("version")
    if isinstance(written, bool) or not isinstance(written, int) or written < 1:
        raise _Broken("no version")
    if written > version:
        raise _Newer(f"version {written}, this is {version}")
    parts: dict[str, Any] = save["reader"]
    if save.get("check") != _check(parts):
        raise _Broken("the check sum is another")
    try:
        for step in range(written, version):
            parts = migrations[step](parts)
        return from_json(parts)
    except (NotAReader, LookupError, TypeError, AttributeError) as error:
        # a migration met what it did not expect: the file is kept, the book goes on
        raise _Broken(str(error)) from error


def _check(parts: Mapping[str, Any]) -> str:
    text = json.dumps(parts, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


def _is_newer(path: Path) -> bool:
    try:
        decode(path.read_bytes())
    except _Newer:
        return True
    except (OSError, _Broken):
        return False
    return False


def _broken_path(folder: Path, number: int) -> Path:
    return folder / f"reader_{number}.broken"


def _set_aside(path: Path, folder: Path, number: int) -> Path:
    """Move a broken file out of the way, over an earlier one; where that is not allowed it stays where it is."""
    aside = _broken_path(folder, number)
    try:
        os.replace(path, aside)
    except OSError:
        return path
    return aside
