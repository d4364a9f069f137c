"""Where a reader's own files live, and how a file is written whole or not at all.

Owns the folders, the order of a safe write and the names of what can go wrong. Knows nothing of what is written.
"""
import errno
import os
import time
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Literal

import platformdirs

APP = "de-diepte-in"
HOME_VARIABLE = "DIEPTE_HOME"
STRAY_AFTER_S = 60.0
_STRAY = ".half-"

Trouble = Literal["no_room", "not_allowed", "disk"]
"""Why the disk would not: it is full (or the quota is), it may not be written, or it failed in another way."""


def settings_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder of the settings: DIEPTE_HOME when it is set, else the user's own folder for settings."""
    home = environment.get(HOME_VARIABLE)
    return Path(home) if home else platformdirs.user_config_path(APP, appauthor=False)


def saves_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder of the three readers' places: in DIEPTE_HOME when it is set, else in the user's own data."""
    home = environment.get(HOME_VARIABLE)
    return (Path(home) if home else platformdirs.user_data_path(APP, appauthor=False)) / "readers"


def trouble(error: OSError) -> Trouble:
    """The name of what went wrong."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "no_room"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "not_allowed"
    return "disk"


def write_whole(path: Path, content: bytes, backups: tuple[Path, ...] = ()) -> None:
    """Put `content` at `path` so that a kill or a power cut at any moment leaves the old or the new, never half.

    What stood there goes to the first of `backups`, that one's to the next. Raises OSError and leaves the old in place.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f"{path.name}{_STRAY}{os.getpid()}")
    try:
        with open(half, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        for newer, older in reversed(tuple(pairwise((path, *backups)))):
            _keep_copy(newer, older)
        _replace(half, path)
    except OSError:
        half.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def sweep(folder: Path, older_than_s: float = STRAY_AFTER_S) -> int:
    """Remove what a killed writer left behind (not what another one is writing now); how many files that were."""
    swept = 0
    try:
        for stray in folder.glob(f"*{_STRAY}*"):
            if time.time() - stray.stat().st_mtime >= older_than_s:
                stray.unlink(missing_ok=True)
                swept += 1
    except OSError:
        # sweeping is a courtesy: a folder that cannot be read or written shows that when it is used
        return swept
    return swept


def _keep_copy(path: Path, backup: Path) -> None:
    """Give the file at `path` the name `backup` too, so that there is no moment without a file at `path`."""
    if not path.exists():
        return
    link = backup.with_name(f"{backup.name}{_STRAY}{os.getpid()}")
    try:
        link.unlink(missing_ok=True)
        os.link(path, link)
        _replace(link, backup)
    except OSError:
        # a disk without hard links (a USB stick): for a moment only the backup is there, and readers look there too
        link.unlink(missing_ok=True)
        _replace(path, backup)


def _replace(source: Path, target: Path, tries: int = 5) -> None:
    """os.replace; on Windows a virus scanner may hold the target for a moment, so it is tried again."""
    for left in reversed(range(tries)):
        try:
            os.replace(source, target)
            return
        except PermissionError:
            if not left or os.name != "nt":
                raise
            time.sleep(0.02)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where folders can be synced (not on Windows)."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        # some network disks refuse; the file itself is safe
        return
    finally:
        os.close(handle)
