"""The first start, for real: a small project with the true main.py, and its packages in the folder `wheels`."""
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

TRIES = 8
PROJECT = Path(__file__).resolve().parents[1]
SET_UP = ("main.py", "game/__init__.py", "game/bootstrap.py", "game/bootstrap_install.py", "game/bootstrap_words.py")
PYTHON = getattr(sys, "_base_executable", sys.executable)
REGISTRY = """
def run(arguments):
    import sys, tiny_thing
    print(tiny_thing.VERSION, arguments, sys.prefix)
    return 7 if arguments == ["seven"] else 0
"""


def add_wheel(project: Path, version: str) -> None:
    """A package `tiny-thing` with nothing in it but its version."""
    made = project / "wheels" / f"tiny_thing-{version}-py3-none-any.whl"
    made.parent.mkdir(exist_ok=True)
    about = f"tiny_thing-{version}.dist-info"
    with zipfile.ZipFile(made, "w") as wheel:
        wheel.writestr("tiny_thing.py", f"VERSION = {version!r}\n")
        wheel.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: tiny-thing\nVersion: {version}\n")
        wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{about}/RECORD", "")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "de diepte"
    for name in SET_UP:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PROJECT / name, folder / name)
    (folder / "game" / "cli").mkdir()
    (folder / "game" / "cli" / "registry.py").write_text(REGISTRY)
    (folder / "requirements.txt").write_text("tiny-thing==1.0  # the only one\n")
    (folder / "requirements-dev.txt").write_text("")
    add_wheel(folder, "1.0")
    return folder


def start(project: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """Start main.py as someone without a network would, with a Python that has none of our packages."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "DIEPTE_", "LC_", "LANG"))}
    return subprocess.Popen(
        [PYTHON, str(project / "main.py"), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, encoding="utf-8", cwd=project.parent, start_new_session=True,
        env={**own, "PIP_NO_INDEX": "1", "LANG": "en_GB.UTF-8", **environment},
    )


def finish(started: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, said = started.communicate(timeout=120)
    return started.returncode, out, said


def test_first_start_sets_up_and_the_second_goes_straight_in(project: Path) -> None:
    code, out, said = finish(start(project, "hello"))
    assert (code, out) == (0, f"1.0 ['hello'] {project / '.venv'}\n")
    assert said.startswith("De Diepte In fetches what is missing (1 packages); this happens once.\nReady in ")
    assert finish(start(project, "seven")) == (7, f"1.0 ['seven'] {project / '.venv'}\n", "")

    # new requirements are fetched into the same environment, once
    add_wheel(project, "1.1")
    (project / "requirements.txt").write_text("tiny-thing==1.1\n")
    code, out, said = finish(start(project, LANG="nl_NL.UTF-8"))
    assert (code, out.split()[0]) == (0, "1.1") and said.startswith("De Diepte In haalt op wat nog ontbreekt (1 pak")
    assert finish(start(project))[2] == ""

    # what cannot be fetched is told in one sentence, and the environment is not taken for finished
    (project / "requirements.txt").write_text("tiny-thing==1.2\n")
    code, out, said = finish(start(project))
    assert (code, out) == (1, "") and len(said.splitlines()) == 2
    assert said.splitlines()[1].startswith("De Diepte In still lacks 1 packages (tiny-thing 1.2) and cannot fetch them")
    assert not list(project.glob(".venv/*.stamp"))


@pytest.mark.skipif(sys.platform == "win32", reason="signals to a group are POSIX's")
def test_a_killed_set_up_is_built_anew_and_two_starts_do_not_collide(project: Path) -> None:
    first = start(project)
    half_made = project / ".venv" / "bin" / "python"
    while not half_made.exists() and first.poll() is None:
        time.sleep(0.005)
    os.killpg(first.pid, signal.SIGKILL)
    first.communicate()
    assert not list(project.glob(".venv/*.stamp"))

    (project / ".venv" / "half-made").write_text("")
    both = [start(project, "a"), start(project, "b")]
    results = [finish(each) for each in both]
    assert [code for code, _, _ in results] == [0, 0]
    said = [said for _, _, said in results]
    assert sum("fetches" in each for each in said) == 1 and sum("Ready in" in each for each in said) == 1
    assert sum("Another start" in each for each in said) <= 1
    assert not (project / ".venv" / "half-made").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent otherwise there")
def test_ctrl_c_stops_with_a_word(project: Path) -> None:
    for _ in range(TRIES):
        shutil.rmtree(project / ".venv", ignore_errors=True)
        started = start(project)
        while not (project / ".venv").exists() and started.poll() is None:
            time.sleep(0.005)
        os.killpg(started.pid, signal.SIGINT)
        code, _, said = finish(started)
        if code:
            # on a busy computer the set-up may be done before the signal comes
            break
    assert code == 130 and said.splitlines()[-1] == "Stopped. The next start will finish it."


def test_help_and_a_ready_python_need_no_set_up(project: Path) -> None:
    (project / "game" / "cli" / "registry.py").write_text("def run(arguments):\n    print(arguments)\n    return 0\n")
    assert finish(start(project, "--help")) == (0, "['--help']\n", "")
    assert finish(start(project, "check", DIEPTE_SETUP="off")) == (0, "['check']\n", "")
    assert not (project / ".venv").exists()


OLD_PYTHONS = [found for name in ("python2.7", "python3.6", "python3.8", "python3.10") if (found := shutil.which(name))]


@pytest.mark.parametrize("old", OLD_PYTHONS or [None])
def test_an_old_python_is_told_what_to_do(old: str | None) -> None:
    if old is None or subprocess.run([old, "-c", ""], capture_output=True, check=False).returncode:
        pytest.skip("no Python here is old enough")
    done = subprocess.run([old, str(PROJECT / "main.py")], capture_output=True, text=True, check=False,
                          env={**os.environ, "LC_ALL": "nl_NL.UTF-8"})
    assert done.returncode == 1 and done.stderr.startswith("De Diepte In heeft Python 3.11 of nieuwer nodig; dit is")
