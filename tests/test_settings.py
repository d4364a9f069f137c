"""Settings are kept and read back; what cannot be used falls back with a sentence, one setting at a time."""
import errno
import itertools
import json
import os
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest

from game import disk
from game.settings import ALLOWED, Settings, load_settings, save_settings, settings_path


def test_no_file_is_the_defaults_without_a_word(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == (Settings(), ())


def test_every_setting_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    for values in itertools.zip_longest(*ALLOWED.values(), fillvalue=None):
        settings = Settings(**{n: v for n, v in zip(ALLOWED, values, strict=True) if v is not None})
        assert save_settings(settings, path) is None
        assert load_settings(path) == (settings, ())


def test_settings_do_not_change_in_place() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().language = "en"  # type: ignore[misc]


@pytest.mark.parametrize(("name", "value", "choices"), [
    ("language", "de", '"nl", "en"'), ("text_size", 3, "0, 1, 2"), ("text_size", True, "0, 1, 2"),
    ("contrast", 1, "false, true"), ("sound", [1], "0, 1, 2, 3"), ("sound", 1.0, "0, 1, 2, 3"),
])
def test_a_wrong_value_costs_only_itself(tmp_path: Path, name: str, value: Any, choices: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"level": "depth", name: value}))
    settings, problems = load_settings(path)
    assert settings == Settings(level="depth")
    assert [(each.code, each.message) for each in problems] == [
        ("value", f"{path}: {name} must be one of {choices}, not {json.dumps(value)}.")
    ]


def test_an_unknown_name_is_told_and_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"calm": true, "colour": "red"}')
    settings, problems = load_settings(path)
    assert settings == Settings(calm=True)
    assert [(each.code, each.message) for each in problems] == [("unknown", f"{path}: there is no setting 'colour'.")]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[1]", b"[" * 100_000])
def test_a_broken_file_never_stops_the_book(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings, problems = load_settings(path)
    assert settings == Settings() and [each.code for each in problems] == ["broken"]
    assert save_settings(Settings(calm=True), path) is None
    assert load_settings(path) == (Settings(calm=True), ())


def test_a_full_disk_is_named_and_leaves_the_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(calm=True), path)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    problem = save_settings(Settings(), path)
    assert problem is not None and problem.code == "no_room" and "No space left" in problem.message
    assert load_settings(path) == (Settings(calm=True), ())
    assert os.listdir(tmp_path) == ["settings.json"]


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    settings, problems = load_settings(tmp_path / "settings.json")
    assert settings == Settings() and [each.code for each in problems] in (["disk"], ["not_allowed"])
    assert save_settings(Settings(), tmp_path / "settings.json") is not None


def test_home_moves_everything() -> None:
    assert disk.settings_folder({"DIEPTE_HOME": "/elsewhere"}) == Path("/elsewhere")
    assert disk.saves_folder({"DIEPTE_HOME": "/elsewhere"}) == Path("/elsewhere/readers")
    assert disk.settings_folder({}).name == disk.APP and disk.saves_folder({}).parent.name == disk.APP


def test_the_run_has_a_home_of_its_own(own_folder: Path) -> None:
    assert settings_path().parent == own_folder
