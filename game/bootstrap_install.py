"""Making the environment and installing the pinned packages with one progress line. Only imported when that is needed.

Standard library only. Owns the calls of venv and pip and what their failures mean.
"""
import errno
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import IO

from game.bootstrap import STAMP, is_ready, locked, python_of, read_stamp, this_machine, this_python
from game.bootstrap_words import SetupFailed, say, some_of

WHEELS = "wheels"
BAR = 24
NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)
OLDEST_PIP_FOR_OTHERS = (22, 3)
"""From this version on, pip can install into another Python's environment."""
NO_CONNECTION = (
    "NewConnectionError", "Failed to establish a new connection", "name resolution", "getaddrinfo failed",
    "Network is unreachable", "ConnectTimeoutError", "ReadTimeoutError", "Read timed out", "ProxyError",
    "Connection refused", "ConnectionResetError", "SSLError", "CERTIFICATE_VERIFY_FAILED", "Ignoring indexes",
)
SAYS_NAME = re.compile(
    r"(?:Collecting|Requirement already satisfied:) ([\w.-]+)|Processing .*?([\w.]+)-\d[^/\\]*\.whl"
)
SAYS_INSTALLING = "Installing collected packages"
NO_ROOM = ("No space left on device", "Errno 28", "not enough space on the disk", "Disk quota exceeded")


def set_up(project: str, folders: Sequence[str], needs: Mapping[str, str], language: str, rebuild: bool) -> str:
    """An environment with what is needed, in the first of `folders` that may be written; its folder.

    Raises SetupFailed. Another start that is setting up is waited for, and then there may be nothing left to do.
    """
    for folder in folders:
        try:
            with locked(folder + ".lock", lambda: print(say("waiting", language), file=sys.stderr)) as lock:
                if not is_ready(folder, needs, this_python() if rebuild else None):
                    _set_up_here(project, folder, needs, language, rebuild, lock)
                return folder
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise SetupFailed("no_room", folder=folder) from error
            if error.errno not in NOT_ALLOWED:
                raise SetupFailed("failed", folder=folder, cause=error.strerror or error) from error
    raise SetupFailed("not_allowed", folder=folders[-1])


def requirements(path: str, platform: str = sys.platform) -> tuple[str, ...]:
    """The pinned requirements in a file that hold on `platform`, without comments and conditions."""
    pins = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            pin, _, condition = line.partition("#")[0].partition(";")
            holds = re.fullmatch(r'\s*sys_platform (==|!=) "(\w+)"\s*', condition)
            if pin.strip() and (holds is None or (holds[1] == "==") == (holds[2] == platform)):
                pins.append(pin.strip())
    return tuple(pins)


def _set_up_here(
    project: str, folder: str, needs: Mapping[str, str], language: str, rebuild: bool, lock: IO[str]
) -> None:
    started = time.monotonic()
    files = [os.path.join(project, name) for name in needs]
    pins = [pin for path in files for pin in requirements(path)]
    print(say("setting_up", language, count=len(pins)), file=sys.stderr)
    _make(folder, needs, rebuild)
    pip = find_pip(python_of(folder, sys.platform))
    wheels = os.path.join(project, WHEELS)
    command = [
        *pip, "install", "--disable-pip-version-check", "--no-input", "--no-color", "--progress-bar", "off",
        "--only-binary", ":all:", "--retries", "1", "--no-warn-script-location",
        *(["--find-links", wheels] if os.path.isdir(wheels) else []),
        *(word for path in files for word in ("-r", path)),
    ]
    output = _run_pip(command, len(pins), lock)
    if output is not None:
        raise why_failed(output, pins, files, folder)
    write_stamp(folder, needs)
    print(say("ready", language, seconds=round(time.monotonic() - started)), file=sys.stderr)


def _make(folder: str, needs: Mapping[str, str], rebuild: bool) -> None:
    """A bare environment in `folder`; one that is finished, and only lacks packages, stays."""
    stamp = read_stamp(folder)
    inside = os.path.realpath(folder) == os.path.realpath(sys.prefix)
    usable = stamp.get("machine") == this_machine() and os.path.exists(python_of(folder, sys.platform))
    if inside or (usable and not rebuild):
        if any(stamp.get(name) not in (None, of) for name, of in needs.items()):
            # packages are about to change: until that is done, nothing is certain
            os.unlink(os.path.join(folder, STAMP))
        return
    if os.path.lexists(folder):
        shutil.rmtree(folder)
    try:
        import venv
    except ImportError as error:
        raise SetupFailed("no_pip") from error
    try:
        venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(folder)
    except subprocess.CalledProcessError as error:
        raise SetupFailed("failed", folder=folder, cause=error) from error


def write_stamp(folder: str, needs: Mapping[str, str]) -> None:
    """Note what is in the environment now; the last step of a set-up, in one move."""
    before = read_stamp(folder)
    lines = {**{k: v for k, v in before.items() if k not in needs}, **needs}
    lines.update(python=this_python(), machine=this_machine())
    half = os.path.join(folder, STAMP + ".half")
    with open(half, "w", encoding="utf-8") as file:
        file.writelines(f"{name} {value}\n" for name, value in lines.items())
    os.replace(half, os.path.join(folder, STAMP))


def find_pip(python: str, works: Callable[[Sequence[str]], str | None] | None = None) -> list[str]:
    """A command that runs pip for the environment of `python`: one that is there already, else one made by ensurepip.

    `works` runs a command and gives its output, or None when it failed. Raises SetupFailed when there is no pip at all.
    """
    works = works or _output
    own = [python, "-I", "-m", "pip"]
    outer = [sys.executable, "-m", "pip"]
    if _serves_others(works([*outer, "--version"])):
        return [*outer, "--python", python]
    if works([python, "-I", "-m", "ensurepip"]) and works([*own, "--version"]):
        return own
    for path in filter(None, map(shutil.which, ("pip3", "pip"))):
        if _serves_others(works([path, "--version"])):
            return [path, "--python", python]
    raise SetupFailed("no_pip")


def _serves_others(pip_version: str | None) -> bool:
    version = re.match(r"pip (\d+)\.(\d+)", pip_version or "")
    return version is not None and (int(version[1]), int(version[2])) >= OLDEST_PIP_FOR_OTHERS


def why_failed(output: str, pins: Sequence[str], files: Sequence[str], folder: str) -> SetupFailed:
    """What pip's last words mean."""
    if any(word in output for word in NO_ROOM):
        return SetupFailed("no_room", folder=folder)
    missing = re.search(r"No matching distribution found for (\S+)", output)
    if any(word in output for word in NO_CONNECTION) or os.environ.get("PIP_NO_INDEX"):
        wanted = " ".join(f"-r {os.path.basename(path)}" for path in files)
        names = some_of([pin.replace("==", " ") for pin in pins])
        return SetupFailed("no_network", count=len(pins), names=names, files=wanted)
    if missing:
        return SetupFailed("no_package", names=missing[1], machine=this_machine(), python=this_python())
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR")]
    return SetupFailed("failed", folder=folder, cause=(errors or lines or ["pip"])[-1])


def _clean_environment() -> dict[str, str]:
    """This environment without what would lead pip to another place than the one it is told."""
    lead_away = ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")
    return {**{k: v for k, v in os.environ.items() if k not in lead_away}, "PIP_USER": "0", "PYTHONUTF8": "1"}


def _output(command: Sequence[str]) -> str | None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, env=_clean_environment(), check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout or "done"


def _run_pip(command: Sequence[str], total: int, lock: IO[str]) -> str | None:
    """Run pip with a progress line; None when it succeeded, else all it said."""
    said: list[str] = []
    progress = Progress(total, sys.stderr)
    # pip holds the lock too: if this process is killed, the next start waits until pip is gone
    shared: tuple[int, ...] = () if os.name == "nt" else (lock.fileno(),)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace",
        env=_clean_environment(), pass_fds=shared,
    ) as process:
        try:
            for line in process.stdout or ():
                said.append(line)
                progress.show(line)
        except KeyboardInterrupt:
            process.terminate()
            raise
        finally:
            progress.end()
    return "".join(said) if process.returncode else None


class Progress:
    """One line that fills up while pip collects packages and installs them; nothing where nobody looks."""

    def __init__(self, total: int, out: IO[str]) -> None:
        self.total = max(1, total)
        self.done = 0
        self.out = out if out.isatty() else None

    def show(self, line: str) -> None:
        """Take a line that pip said."""
        found = SAYS_NAME.match(line)
        if self.out is None or (found is None and not line.startswith(SAYS_INSTALLING)):
            return
        name = (found[1] or found[2]) if found else ""
        self.done = min(self.done + bool(name), self.total)
        full = (BAR - 1) * self.done // self.total if name else BAR
        label = f"{self.done}/{self.total} {name}"
        self.out.write(f"\r[{'#' * full}{'.' * (BAR - full)}] {label.ljust(36)}")
        self.out.flush()

    def end(self) -> None:
        """Wipe the line."""
        if self.out is not None:
            self.out.write("\r" + " " * (BAR + 40) + "\r")
            self.out.flush()
