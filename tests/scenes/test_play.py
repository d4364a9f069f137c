"""Starting the game as a process of its own: what stops it says why in a sentence, and silence is no reason to stop."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
QUIET = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "DIEPTE_SETUP": "off"}
FIRST_PICTURE = "1"


def start(
    *arguments: str, project: Path = PROJECT, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(project / "main.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, **QUIET, **environment},
    )


@pytest.fixture(scope="module")
def other_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program with a story of its own to break; its pictures are the real ones."""
    root = tmp_path_factory.mktemp("project")
    shutil.copy(PROJECT / "main.py", root)
    for part in ("game", "scenes"):
        shutil.copytree(PROJECT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "assets").symlink_to(PROJECT / "assets")
    return root


@pytest.fixture
def broken_story(other_project: Path) -> Path:
    shutil.rmtree(other_project / "story", ignore_errors=True)
    shutil.copytree(PROJECT / "story", other_project / "story")
    return other_project / "story"


def test_the_first_picture_comes_and_is_told() -> None:
    began = time.time()
    done = start("--windowed", DIEPTE_TELL_FIRST_PICTURE=FIRST_PICTURE)
    assert (done.returncode, done.stderr) == (0, "")
    moment, megabytes = (float(part) for part in done.stdout.split())
    assert 0 < moment - began < 20 and 20 < megabytes < 400


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--at", "bok/x/y"), "play: unknown place 'bok/x/y': a place begins with"),
        (("--at", "book/drenthe/pingo_grow"), "play: there is no place 'book/drenthe/pingo_grow'. Did you mean"),
        (("--at", "glossary?term=pingoo"), "play: unknown term 'pingoo'. Did you mean 'pingo'?"),
        (("--at", "cards?region=zeeland"), "play: place 'cards?region=zeeland': region is twente or midden_drenthe"),
        (("--windowed", "--size", "big"), "play: "),
    ],
)
def test_a_place_that_is_not_there_is_one_sentence(arguments: tuple[str, ...], words: str) -> None:
    done = start(*arguments, DIEPTE_TELL_FIRST_PICTURE=FIRST_PICTURE)
    assert done.returncode == 1
    assert done.stderr.startswith(words) and done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "old", "new", "code"),
    [
        ("chapters/02_drenthe/text.nl.yaml", "  title: ", "  titel: ", "S010"),
        ("title.yaml", "layers:", "lagen:", "S010"),
        ("ui.nl.yaml", "title.begin: '", 'title.begin: "', "S001"),
        ("chapters/02_drenthe/pages.yaml", "  picture: pingo_grows", "  picture: [pingo_grows", "S001"),
    ],
)
def test_a_broken_story_says_why_and_stays_closed(broken_story: Path, name: str, old: str, new: str, code: str) -> None:
    path = broken_story / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    done = start("--at", "atlas", project=broken_story.parent, DIEPTE_TELL_FIRST_PICTURE=FIRST_PICTURE)
    assert done.returncode == 1
    assert "the book stays closed until they are mended" in done.stderr
    assert f"{name}:" in done.stderr and code in done.stderr
    assert "Traceback" not in done.stderr


def test_a_story_without_its_title_file_says_so(broken_story: Path) -> None:
    (broken_story / "ui.en.yaml").unlink()
    done = start(project=broken_story.parent, DIEPTE_TELL_FIRST_PICTURE=FIRST_PICTURE)
    assert done.returncode == 1
    assert "ui.en.yaml" in done.stderr and "Traceback" not in done.stderr


def test_without_a_screen_it_says_so() -> None:
    done = start(SDL_VIDEODRIVER="nowhere")
    assert done.returncode == 1
    assert done.stderr.startswith("play: no window can be opened here: ") and "Traceback" not in done.stderr


@pytest.mark.parametrize("audio", ["nowhere", "dummy"])
def test_without_sound_it_plays_on(tmp_path: Path, audio: str) -> None:
    """A player that leaves by itself, since the test has no window to close."""
    code = (
        "import pygame; from scenes.app import App; from game.cli.registry import run\n"
        "turn = App.turn\n"
        "def leave(app, wait_ms=0):\n"
        "    turn(app, 0)\n"
        "    app.theatre.stage.sound.play('sound/page')\n"
        "    app.theatre.quit = app.theatre.ticks > 20\n"
        "App.turn = leave\n"
        "raise SystemExit(run(['--at', 'atlas', '--windowed']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, **QUIET, "SDL_AUDIODRIVER": audio, "DIEPTE_HOME": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    assert ("There is no sound" in done.stderr) == (audio == "nowhere")
    assert (tmp_path / "readers" / "reader_1.json").exists()


def test_a_recording_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    done = start("record", str(tmp_path / "no" / "folder" / "x.inputs"), "--windowed")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith("cannot be written: No such file or directory")


def test_machines_read_clean_standard_output() -> None:
    done = start("monkey", "--seed", "2", "--inputs", "5")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["places", "state"]
