"""The first start: a Python environment beside main.py with the pinned packages, then the program runs in there.

Standard library only, imported before anything is installed. Owns the environment's folder, its stamp (what is in it)
and its lock (one set-up at a time). Knows no command but the few that need the developers' packages too.
A set-up that was cut off leaves no stamp, and an environment without a stamp is built anew.
"""
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import IO

from game.bootstrap_words import SetupFailed, sentence, speaks

NEEDS_DEV = ("test", "paint")
SETUP_VARIABLE = "DIEPTE_SETUP"
"""off = run in the Python that is there, whatever it has. (again: said by an environment to the Python under it.)"""
STAMP = "de_diepte_in.stamp"
HELP = (["-h"], ["--help"])


def start(main: str, arguments: list[str]) -> int:
    """Run `main.py` with these arguments in an environment that has what it needs; the exit code."""
    if arguments[:1] in HELP or os.environ.get(SETUP_VARIABLE) == "off":
        return _hand_over(arguments)
    language = speaks(arguments, os.environ)
    try:
        python = environment_python(os.path.dirname(main), arguments, language)
    except SetupFailed as failed:
        print(sentence(failed, language), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\n" + sentence(SetupFailed("stopped"), language), file=sys.stderr)
        return 130
    if python is None:
        return _hand_over(arguments)
    return run_in(python, [main, *arguments], sys.platform)


def environment_python(project: str, arguments: Sequence[str], language: str) -> str | None:
    """The Python to run in, set up when needed; None when it is this one. Raises SetupFailed."""
    needs = needed(project, arguments)
    folders = environment_folders(project, sys.platform, os.environ)
    here = next((each for each in folders if os.path.realpath(each) == os.path.realpath(sys.prefix)), None)
    again = os.environ.pop(SETUP_VARIABLE, "") == "again"
    if here is not None:
        if is_ready(here, needs, this_python()):
            return None
        if read_stamp(here).get("python", this_python()) != this_python():
            # this environment's own Python is no longer the one it was made with: the Python under it builds it anew
            os.environ[SETUP_VARIABLE] = "again"
            return str(getattr(sys, "_base_executable", sys.executable))
        folders = (here,)
    elif not again:
        ready = next((each for each in folders if is_ready(each, needs)), None)
        if ready is not None:
            return python_of(ready, sys.platform)
    from game.bootstrap_install import set_up
    folder = set_up(project, folders, needs, language, rebuild=again)
    return None if here is not None else python_of(folder, sys.platform)


def needed(project: str, arguments: Sequence[str]) -> Mapping[str, str]:
    """Which requirements a command needs: name of the file → hash of its content."""
    from hashlib import sha256
    names = ["requirements.txt", *(["requirements-dev.txt"] if arguments[:1] and arguments[0] in NEEDS_DEV else [])]
    needs = {}
    for name in names:
        with open(os.path.join(project, name), "rb") as file:
            needs[name] = sha256(file.read()).hexdigest()
    return needs


def environment_folders(project: str, platform: str, environment: Mapping[str, str]) -> tuple[str, ...]:
    """Where the environment may be: beside main.py, or (when nothing may be written there) in the user's cache."""
    home = os.path.expanduser("~")
    if platform == "win32":
        cache = environment.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif platform == "darwin":
        cache = os.path.join(home, "Library", "Caches")
    else:
        cache = environment.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    from zlib import crc32
    own = f"{crc32(os.path.realpath(project).encode('utf-8', 'surrogateescape')):08x}"
    return os.path.join(project, ".venv"), os.path.join(cache, "de-diepte-in", own, ".venv")


def python_of(folder: str, platform: str) -> str:
    """The Python of an environment."""
    parts = ("Scripts", "python.exe") if platform == "win32" else ("bin", "python")
    return os.path.join(folder, *parts)


def this_python() -> str:
    """The version of the Python that runs now, as stamps have it."""
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def this_machine() -> str:
    """The kind of machine: an environment that came along on a USB stick from another kind is of no use here."""
    uname = getattr(os, "uname", None)
    return f"{sys.platform}-{uname().machine if uname else os.environ.get('PROCESSOR_ARCHITECTURE', '')}"


def read_stamp(folder: str) -> dict[str, str]:
    """What is in an environment, by name: requirement files (hash), python, machine; empty when it is not finished."""
    try:
        with open(os.path.join(folder, STAMP), encoding="utf-8") as file:
            return dict(line.rstrip("\n").split(" ", 1) for line in file)
    except (OSError, ValueError):
        return {}


def is_ready(folder: str, needs: Mapping[str, str], python: str | None = None) -> bool:
    """Whether an environment is finished, has what is needed and works on this machine (for `python`, when given)."""
    stamp = read_stamp(folder)
    return (
        stamp.get("machine") == this_machine()
        and all(stamp.get(name) == of for name, of in needs.items())
        and (python is None or stamp.get("python") == python)
        and os.path.exists(python_of(folder, sys.platform))
    )


def run_in(
    python: str, arguments: Sequence[str], platform: str,
    become: Callable[[str, list[str]], object] | None = None, call: Callable[[list[str]], int] | None = None,
) -> int:
    """Go on in another Python: this process becomes it, or on Windows (where that loses the console) waits for it."""
    sys.stdout.flush()
    sys.stderr.flush()
    command = [python, *arguments]
    if platform != "win32":
        (become or os.execv)(python, command)
        return 0
    return (call or _call)(command)


def _call(command: list[str]) -> int:
    import subprocess
    with subprocess.Popen(command) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                # the program got it too and decides what it means
                continue


@contextmanager
def locked(path: str, waiting: Callable[[], object]) -> Iterator[IO[str]]:
    """Hold the lock at `path`; `waiting` is called once when another start holds it. Raises OSError if not allowed.

    The lock ends with the process (and on POSIX with the pip that it started), so a killed set-up never blocks.
    """
    import time
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "a", encoding="utf-8") as file:
        told = False
        while not _try_lock(file):
            if not told:
                waiting()
            told = True
            time.sleep(0.1)
        yield file


def _try_lock(file: IO[str]) -> bool:
    if sys.platform == "win32":
        import msvcrt
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import errno
    import fcntl
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        # a disk that knows no locks (some network disks) sets up without one
        return error.errno not in (errno.EAGAIN, errno.EACCES)
    return True


def _hand_over(arguments: list[str]) -> int:
    from game.cli.registry import run
    return run(arguments)
