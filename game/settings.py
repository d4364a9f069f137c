"""How a reader wants the book: language, level, letters, contrast, calm, sound, screen. One small file for all readers.

Owns the values that a setting may have. A file that is broken, or from another version, never stops the book.
"""
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from game.disk import settings_folder, trouble, write_whole

FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """text_size 0-2 and sound 0-3 in steps; calm = reduced motion; present = how frames reach the screen."""

    language: Literal["nl", "en"] = "nl"
    level: Literal["story", "depth"] = "story"
    text_size: Literal[0, 1, 2] = 0
    contrast: bool = False
    calm: bool = False
    sound: Literal[0, 1, 2, 3] = 2
    present: Literal["auto", "software", "gpu"] = "auto"


ALLOWED: Mapping[str, tuple[Any, ...]] = MappingProxyType({
    "language": ("nl", "en"),
    "level": ("story", "depth"),
    "text_size": (0, 1, 2),
    "contrast": (False, True),
    "calm": (False, True),
    "sound": (0, 1, 2, 3),
    "present": ("auto", "software", "gpu"),
})


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """What is wrong with the settings file, in a sentence for whoever looks after the computer.

    code: broken (no settings could be read), unknown (a name), value (of a known name), or what the disk would not do.
    """

    code: Literal["broken", "unknown", "value", "no_room", "not_allowed", "disk"]
    message: str


def settings_path() -> Path:
    """Where the settings are kept."""
    return settings_folder() / FILE


def load_settings(path: Path | None = None) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    """The settings, each that cannot be used at its default, and what was wrong. No file: defaults, no problem."""
    path = path or settings_path()
    try:
        written = json.loads(path.read_bytes().decode("utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (SettingsProblem(trouble(error), f"{path} cannot be read: {error.strerror}."),)
    except (ValueError, RecursionError):
        written = None
    if not isinstance(written, dict):
        return Settings(), (SettingsProblem("broken", f"{path} is not readable any more; the defaults are used."),)
    return _of(written, path)


def save_settings(settings: Settings, path: Path | None = None) -> SettingsProblem | None:
    """Keep the settings; None when that worked, else what was in the way (the book goes on)."""
    path = path or settings_path()
    try:
        write_whole(path, (json.dumps(asdict(settings), indent=1) + "\n").encode("utf-8"))
    except OSError as error:
        return SettingsProblem(trouble(error), f"{path} cannot be written: {error.strerror}.")
    return None


def _of(written: Mapping[str, Any], path: Path) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    usable: dict[str, Any] = {}
    problems: list[SettingsProblem] = []
    for name, value in written.items():
        if name not in ALLOWED:
            problems.append(SettingsProblem("unknown", f"{path}: there is no setting '{name}'."))
        elif not any(value == allowed and type(value) is type(allowed) for allowed in ALLOWED[name]):
            choices = ", ".join(json.dumps(each) for each in ALLOWED[name])
            message = f"{path}: {name} must be one of {choices}, not {json.dumps(value)}."
            problems.append(SettingsProblem("value", message))
        else:
            usable[name] = value
    return Settings(**usable), tuple(problems)


assert set(ALLOWED) == {each.name for each in fields(Settings)}
