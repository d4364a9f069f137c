"""The authors' walk-throughs of each chapter, a reader who touches everything, recordings that repeat themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.cli.registry import run
from game.content.shapes.pages import Step
from game.narrator.as_json import state_hash
from game.places import Place
from scenes.dev import mad_reader
from scenes.dev.backstage import plain_settings
from scenes.dev.mad_reader import read_madly
from scenes.dev.recording import NotARecording, Recording, read_recording, replay
from scenes.inputs import Back, Drag, Drop, Idle, Input, Key, Nudge, Press, Steer, Swipe, Tap, Typed, Wheel
from scenes.settings import SettingsScene
from tests.support.pilot import Pilot, Shared

REPLAYS = Path(__file__).parents[1] / "replays"


def walk(pilot: Pilot, step: Step) -> None:
    """One step of a walk-through, from wherever the last one led."""
    while pilot.place != f"book/{step.at}" and len(pilot.theatre.scenes) > 1:
        pilot.key("escape")
    if step.tap is not None:
        pilot.tap(step.tap)
        pilot.settle()
        assert f"{step.at}/{step.tap}" in pilot.reader.hotspots
    elif step.follow is not None and not pilot.theatre.stage.leads(step.follow):
        assert step.follow.id in pilot.theatre.stage.book.not_built
    elif step.follow is not None:
        links = [str(link.to) for link in pilot.scene._links(pilot.scene.spread.page)]  # type: ignore[attr-defined]
        pilot.tap(f"link:{links.index(str(step.follow))}")
        pilot.draw()
        assert pilot.place == str(step.follow)
    else:
        pilot.tap("next" if step.turn == "next" else "previous")
        pilot.settle()
    pilot.draw()


@pytest.mark.parametrize("calm", [False, True])
def test_every_chapter_can_be_walked_as_its_author_says(shared: Shared, calm: bool) -> None:
    for chapter in shared.book.chapters:
        steps = shared.book.walkthroughs[chapter.id]
        pilot = shared.open(f"book/{steps[0].at}", plain_settings(calm=calm))
        for step in steps:
            walk(pilot, step)
        assert set(chapter.page_ids) <= set(pilot.reader.visited)


def test_the_walks_touch_every_hotspot(shared: Shared) -> None:
    touched = {
        f"{step.at}/{step.tap}" for steps in shared.book.walkthroughs.values() for step in steps if step.tap is not None
    }
    every = {f"{page}/{spot}" for page, shape in shared.book.pages.items() for spot in shape.every_hotspot}
    assert touched == every


@pytest.mark.parametrize("seed", [11, 12])
def test_a_mad_reader_breaks_nothing_and_can_be_repeated(shared: Shared, seed: int) -> None:
    first = read_madly(seed, 600)
    assert len(first.places) >= 6
    if seed == 11:
        assert read_madly(seed, 600) == first


def test_an_error_is_told_with_the_line_that_repeats_it(
    shared: Shared, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(scene: SettingsScene, given: Input) -> None:
        raise RuntimeError("the ground gives way")

    monkeypatch.setattr(SettingsScene, "handle", fails)
    assert run(["monkey", "--seed", "5", "--inputs", "900"]) == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[-1] == "python3 main.py monkey --seed 5 --inputs 900"
    assert "the ground gives way" in said.err and ": settings " in said.err.splitlines()[-1]


def test_the_mad_reader_tells_of_what_may_not_be(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SettingsScene, "layout", lambda scene: ())
    pilot = shared.open("settings")
    with pytest.raises(AssertionError, match="settings offers nothing to touch"):
        mad_reader._check(pilot.theatre)


EVERY_KIND: tuple[Input, ...] = (
    Tap("settings", (84, 84)),
    Tap("language.en", None),
    Key("tab"),
    Back(),
    Press("nowhere", (10, 20)),
    Drag("nowhere", (15, 20), (5, 0)),
    Drop("nowhere", (15, 20), "elsewhere"),
    Nudge("nowhere", -1),
    Swipe("left"),
    Steer(0.5, -1.0),
    Typed("é"),
    Wheel(2),
    Idle(),
)


def test_a_recording_keeps_every_kind_of_input(shared: Shared, tmp_path: Path) -> None:
    path = tmp_path / "reader.inputs"
    recording = Recording(path, Place("atlas"), plain_settings("en", "depth", text_size=2))
    for number, given in enumerate(EVERY_KIND):
        recording(10 * number, given)
    recording.close(500)
    recorded = read_recording(path)
    assert recorded.place == Place("atlas") and recorded.end_tick == 500
    assert recorded.settings == plain_settings("en", "depth", text_size=2)
    assert recorded.given == tuple((10 * number, given) for number, given in enumerate(EVERY_KIND))


def test_a_recorded_reader_ends_in_the_same_state(shared: Shared, tmp_path: Path) -> None:
    pilot = shared.open("title", plain_settings())
    path = tmp_path / "reader.inputs"
    recording = Recording(path, pilot.theatre.place, plain_settings())
    steps: tuple[tuple[int, Input], ...] = (
        (12, Tap("book", None)),
        (90, Tap("floor", None)),
        (30, Key("page_down")),
        (140, Swipe("left")),
        (200, Tap("link:1", None)),
        (60, Steer(1.0, 0.0)),
        (150, Steer(0.0, 1.0)),
        (240, Steer(0.0, 0.0)),
        (5, Back()),
    )
    for ticks, given in steps:
        pilot.tick(ticks)
        recording(pilot.theatre.ticks, given)
        pilot.give(given)
    pilot.tick(33)
    recording.close(pilot.theatre.ticks)
    assert len(pilot.reader.visited) >= 3
    assert replay(path) == state_hash(pilot.reader)


def test_readers_of_old_still_come_to_the_same_end(shared: Shared) -> None:
    """Recordings that are kept: what they do, and the state in which they end (tests/replays/states.json)."""
    states = json.loads((REPLAYS / "states.json").read_text(encoding="utf-8"))
    assert {path.stem for path in REPLAYS.glob("*.inputs")} == set(states)
    for name, state in states.items():
        assert replay(REPLAYS / f"{name}.inputs") == state, name


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", ":1: this is no recording of De Diepte In"),
        ("{", ":1: this is not JSON"),
        ("[1]", ":1: this is no line of a recording"),
        ('{"format": "de_diepte_in.inputs 1"}', ":1: this beginning cannot be read: 'place'"),
        ('{"format": "de_diepte_in.inputs 1", "place": "moon", "settings": {}}', ":1: this beginning cannot be read: "),
        (
            '{"format": "de_diepte_in.inputs 1", "place": "atlas", "settings": {}}\n{"tick": 1, "input": "Shout"}',
            ":2: this input cannot be read: 'Shout'",
        ),
        (
            '{"format": "de_diepte_in.inputs 1", "place": "atlas", "settings": {}}\n{"tick": 1, "input": "Key"}',
            ":2: this input cannot be read: ",
        ),
    ],
)
def test_what_is_no_recording_is_refused_by_its_line(
    tmp_path: Path, content: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "some.inputs"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(NotARecording, match=r"^.*some\.inputs" + message):
        read_recording(path)
    assert run(["replay", str(path)]) == 1
    assert capsys.readouterr().err.startswith("replay: ")


def test_a_recording_that_is_not_there_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["replay", "/nowhere/at.all"]) == 1
    assert capsys.readouterr().err.startswith("replay: ")
