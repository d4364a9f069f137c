"""The set-up's branches that this machine does not take by itself: other systems, other Pythons, other failures."""
import ast
import errno
import importlib.metadata
import io
import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import main
from game import bootstrap, bootstrap_install
from game.bootstrap import (
    environment_folders,
    is_ready,
    needed,
    python_of,
    read_stamp,
    run_in,
    this_machine,
    this_python,
)
from game.bootstrap_install import Progress, find_pip, requirements, set_up, why_failed, write_stamp
from game.bootstrap_words import WORDS, SetupFailed, sentence, speaks

PROJECT = Path(__file__).resolve().parents[1]
PINS = [pin for name in ("requirements.txt", "requirements-dev.txt") for pin in requirements(str(PROJECT / name))]


def make_environment(folder: Path, needs: dict[str, str]) -> None:
    python = Path(python_of(str(folder), sys.platform))
    python.parent.mkdir(parents=True)
    python.write_text("")
    write_stamp(str(folder), needs)


# -- main.py

def test_main_can_be_read_by_any_python() -> None:
    source = (PROJECT / "main.py").read_bytes()
    assert source.isascii()
    tree = ast.parse(source, feature_version=(3, 4))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.AnnAssign | ast.NamedExpr)]
    assert all(node.returns is None for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize(("version", "words"), [
    ((2, 7, 18), "this is Python 2.7."), ((3, 10, 13), "this is Python 3.10."), ((3, 11, 0), None), ((3, 14, 1), None),
])
def test_old_pythons_are_refused(version: tuple[int, int, int], words: str | None) -> None:
    said = main.too_old(version, "en")
    assert said is None if words is None else words in said


@pytest.mark.parametrize("module", ["bootstrap", "bootstrap_words", "bootstrap_install", "__init__"])
def test_the_set_up_needs_only_the_standard_library(module: str) -> None:
    tree = ast.parse((PROJECT / "game" / f"{module}.py").read_bytes())
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    ours = {"game.bootstrap", "game.bootstrap_install", "game.bootstrap_words", "game.cli.registry"}
    assert {name.partition(".")[0] for name in names - ours} <= set(sys.stdlib_module_names)


# -- what is required

def test_every_requirement_is_pinned_and_is_what_the_tests_run_with() -> None:
    assert all(re.fullmatch(r"[\w.-]+==[\d.]+", pin) for pin in PINS)
    installed = {pin: importlib.metadata.version(pin.partition("==")[0]) for pin in PINS}
    assert {pin: pin.partition("==")[2] for pin in PINS} == installed


def test_what_packages_lean_on_is_pinned_too_and_pygame_is_not_there_twice() -> None:
    for files in (["requirements.txt"], ["requirements.txt", "requirements-dev.txt"]):
        pins = [pin.partition("==")[0] for name in files for pin in requirements(str(PROJECT / name))]
        pinned = {canonicalize_name(pin) for pin in pins}
        needs = [Requirement(text) for pin in pins for text in importlib.metadata.requires(pin) or ()]
        wanted = {canonicalize_name(r.name) for r in needs if not r.marker or r.marker.evaluate({"extra": ""})}
        assert wanted <= pinned
        assert "pygame-ce" in pinned and "pygame" not in pinned


def test_macs_get_the_pdf_package_that_is_made_for_them() -> None:
    on = {platform: requirements(str(PROJECT / "requirements.txt"), platform) for platform in ("darwin", "win32")}
    assert "pikepdf==9.11.0" in on["darwin"] and "wrapt==1.17.3" in on["darwin"]
    assert "pikepdf==10.17.0" in on["win32"] and not any(pin.startswith("wrapt") for pin in on["win32"])
    windows = requirements(str(PROJECT / "requirements-dev.txt"), "win32")
    assert "colorama==0.4.6" in windows and "colorama==0.4.6" not in PINS


def test_a_reader_needs_less_than_a_maker() -> None:
    assert set(needed(str(PROJECT), [])) == set(needed(str(PROJECT), ["check"])) == {"requirements.txt"}
    for command in ("test", "paint"):
        assert set(needed(str(PROJECT), [command])) == {"requirements.txt", "requirements-dev.txt"}


# -- where the environment is

@pytest.mark.parametrize(("platform", "environment", "cache"), [
    ("linux", {"XDG_CACHE_HOME": "/var/c"}, "/var/c"), ("linux", {}, os.path.expanduser("~/.cache")),
    ("darwin", {}, os.path.expanduser("~/Library/Caches")), ("win32", {"LOCALAPPDATA": r"C:\L"}, r"C:\L"),
])
def test_beside_main_or_else_in_the_cache(platform: str, environment: dict[str, str], cache: str) -> None:
    beside, in_cache = environment_folders("/diepte", platform, environment)
    assert beside == os.path.join("/diepte", ".venv")
    assert in_cache.startswith(os.path.join(cache, "de-diepte-in")) and in_cache.endswith(".venv")
    assert environment_folders("/elsewhere", platform, environment)[1] != in_cache


def test_pythons_place_differs_on_windows() -> None:
    assert python_of("v", "win32") == os.path.join("v", "Scripts", "python.exe")
    assert python_of("v", "linux") == python_of("v", "darwin") == os.path.join("v", "bin", "python")


def test_an_environment_is_ready_only_with_all_of_its_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / ".venv"
    assert not is_ready(str(folder), {"a": "1"})
    make_environment(folder, {"a": "1"})
    assert read_stamp(str(folder)) == {"a": "1", "python": this_python(), "machine": this_machine()}
    assert is_ready(str(folder), {"a": "1"}, this_python()) and not is_ready(str(folder), {"a": "1"}, "3.9")
    assert not is_ready(str(folder), {"a": "2"}) and not is_ready(str(folder), {"a": "1", "b": "1"})
    write_stamp(str(folder), {"b": "1"})
    assert is_ready(str(folder), {"a": "1", "b": "1"})
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(bootstrap, "this_machine", lambda: "linux-armv7l")
        assert not is_ready(str(folder), {"a": "1"})
    Path(python_of(str(folder), sys.platform)).unlink()
    assert not is_ready(str(folder), {"a": "1"})


def test_a_folder_that_may_not_be_written_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ready, needs = tmp_path / "cache" / ".venv", {"a": "1"}
    make_environment(ready, needs)

    @contextmanager
    def guarded(path: str, waiting: object) -> Iterator[IO[str]]:
        if "read_only" in path:
            raise OSError(errno.EROFS, "Read-only file system")
        yield io.StringIO()

    monkeypatch.setattr(bootstrap_install, "locked", guarded)
    assert set_up("p", ("/read_only/.venv", str(ready)), needs, "en", rebuild=False) == str(ready)
    with pytest.raises(SetupFailed) as failed:
        set_up("p", ("/read_only/.venv",), needs, "en", rebuild=False)
    assert sentence(failed.value, "en").startswith("De Diepte In may not write anywhere (/read_only/.venv): put")


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "no_room"), (errno.EIO, "failed")])
def test_a_failing_disk_is_named(monkeypatch: pytest.MonkeyPatch, number: int, code: str) -> None:
    def refuse(path: str, waiting: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(bootstrap_install, "locked", refuse)
    with pytest.raises(SetupFailed) as failed:
        set_up("p", ("/v",), {"a": "1"}, "nl", rebuild=False)
    assert failed.value.code == code and "/v" in sentence(failed.value, "nl")


def test_an_upgraded_python_hands_back_to_the_one_under_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "requirements.txt").write_text("")
    needs = needed(str(tmp_path), [])
    make_environment(tmp_path / ".venv", needs)
    monkeypatch.setattr(sys, "prefix", str(tmp_path / ".venv"))
    assert bootstrap.environment_python(str(tmp_path), [], "en") is None
    monkeypatch.setattr(sys, "_base_executable", "/usr/bin/python3.99", raising=False)
    monkeypatch.setattr(bootstrap, "this_python", lambda: "3.99")
    assert bootstrap.environment_python(str(tmp_path), [], "en") == "/usr/bin/python3.99"
    assert os.environ.pop(bootstrap.SETUP_VARIABLE) == "again"


# -- going on in it

def test_posix_becomes_the_other_python_and_windows_waits_for_it() -> None:
    became: list[tuple[str, list[str]]] = []
    called: list[list[str]] = []

    def become(python: str, command: list[str]) -> None:
        became.append((python, command))

    def call(command: list[str]) -> int:
        called.append(command)
        return 3

    assert run_in("py", ["main.py", "x"], "linux", become, call) == 0 and became == [("py", ["py", "main.py", "x"])]
    assert run_in("py", ["main.py", "x"], "win32", become, call) == 3 and called == [["py", "main.py", "x"]]
    assert run_in(sys.executable, ["-c", "raise SystemExit(5)"], "win32") == 5


# -- pip

class Machine:
    """A machine on which some commands work: what a command line ends with → what it prints."""

    def __init__(self, **prints: str) -> None:
        self.prints = prints
        self.ran: list[str] = []

    def works(self, command: Sequence[str]) -> str | None:
        line = " ".join(command)
        self.ran.append(line)
        if "ensurepip" in line:
            if "ensurepip" in self.prints:
                self.prints["own"] = "pip 24.0 from x"
            return self.prints.get("ensurepip")
        where = "own" if line.startswith("venv-python") else "outer" if sys.executable in line else "path"
        return self.prints.get(where)


def test_a_pip_that_is_there_installs_into_the_environment() -> None:
    machine = Machine(ensurepip="done", outer="pip 22.3 from y")
    assert find_pip("venv-python", machine.works) == [sys.executable, "-m", "pip", "--python", "venv-python"]
    assert len(machine.ran) == 1


@pytest.mark.parametrize("outer", [None, "pip 22.2 from old"])
def test_else_ensurepip_makes_one(outer: str | None) -> None:
    machine = Machine(ensurepip="done", **({"outer": outer} if outer else {}))
    assert find_pip("venv-python", machine.works) == ["venv-python", "-I", "-m", "pip"]


def test_a_pip_on_the_path_is_the_last_resort(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap_install.shutil, "which", lambda name: f"/bin/{name}" if name == "pip3" else None)
    machine = Machine(outer="pip 20.3.4 from old", path="pip 23.0.1 from z")
    assert find_pip("venv-python", machine.works) == ["/bin/pip3", "--python", "venv-python"]


def test_without_any_pip_the_sentence_says_how_to_get_one() -> None:
    with pytest.raises(SetupFailed) as failed:
        find_pip("venv-python", Machine(outer="pip 20.3.4 from old").works)
    assert "sudo apt install python3-venv" in sentence(failed.value, "nl")


@pytest.mark.parametrize(("output", "code"), [
    ("WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(…)'\n"
     "ERROR: No matching distribution found for pygame-ce==2.5.8", "no_network"),
    ("WARNING: … getaddrinfo failed", "no_network"),
    ("Could not fetch URL: There was a problem confirming the ssl certificate: SSLError(…)", "no_network"),
    ("Ignoring indexes: https://pypi.org/simple\nERROR: No matching distribution found for a==1", "no_network"),
    ("ERROR: Could not find a version that satisfies the requirement skia-python==144.1 (from versions: none)\n"
     "ERROR: No matching distribution found for skia-python==144.1", "no_package"),
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "no_room"),
    ("ERROR: Invalid requirement\n\n", "failed"), ("", "failed"),
])
def test_what_pip_says_becomes_one_sentence(monkeypatch: pytest.MonkeyPatch, output: str, code: str) -> None:
    monkeypatch.delenv("PIP_NO_INDEX", raising=False)
    failed = why_failed(output, ["pygame-ce==2.5.8", "PyTMX==3.32"], ["/p/requirements.txt"], "/p/.venv")
    assert failed.code == code
    for language in WORDS:
        assert "{" not in sentence(failed, language) and "\n" not in sentence(failed, language)


def test_no_network_names_what_is_missing_and_how_to_get_it() -> None:
    said = sentence(why_failed("SSLError", [f"p{n}=={n}.0" for n in range(8)], ["/p/requirements.txt"], ""), "nl")
    assert "mist nog 8 pakketten (p0 0.0, p1 1.0, p2 2.0, p3 3.0, p4 4.0, p5 5.0, …)" in said
    assert "-d wheels -r requirements.txt'" in said


def test_both_languages_say_the_same_things() -> None:
    holes = {language: {code: set(re.findall(r"{(\w+)}", text)) for code, text in words.items()}
             for language, words in WORDS.items()}
    assert holes["nl"] == holes["en"]


@pytest.mark.parametrize(("arguments", "environment", "language"), [
    (["--lang", "nl"], {"LANG": "en_GB"}, "nl"), (["--lang=en"], {"LANG": "nl_NL"}, "en"), (["--lang"], {}, "en"),
    (["test"], {"LC_ALL": "nl_NL.UTF-8", "LANG": "en_US"}, "nl"), ([], {"LANG": "nl_BE"}, "nl"),
    ([], {"LANG": "C.UTF-8"}, "en"),
])
def test_it_speaks_the_readers_language(arguments: list[str], environment: dict[str, str], language: str) -> None:
    assert speaks(arguments, environment) == language


# -- the progress line

class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_progress_line_fills_up_and_is_wiped() -> None:
    out = Terminal()
    progress = Progress(2, out)
    for line in ("Collecting pygame-ce==2.5.8 (from -r requirements.txt)\n", "  Downloading pygame_ce.whl (9 MB)\n",
                 "Processing ./wheels/PyTMX-3.32-py3-none-any.whl\n", "Installing collected packages: a, b\n"):
        progress.show(line)
    progress.end()
    shown = [part.rstrip() for part in out.getvalue().split("\r")]
    assert shown == [
        "", "[###########.............] 1/2 pygame-ce", "[#######################.] 2/2 PyTMX",
        "[########################] 2/2", "", "",
    ]


def test_nothing_is_shown_where_nobody_looks() -> None:
    out = io.StringIO()
    Progress(2, out).show("Collecting a==1\n")
    assert out.getvalue() == ""
