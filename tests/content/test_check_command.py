"""The commands check and places: what they print and how they end."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from game.cli import check, places
from tests.support.tiny_book import TinyBook, tiny_book


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TinyBook:
    """A tiny project in which the commands find themselves."""
    book = tiny_book(tmp_path)
    (tmp_path / "code").rename(tmp_path / "scenes")
    (tmp_path / "game").mkdir()
    for command in (check, places):
        monkeypatch.setattr(command, "PROJECT", tmp_path)
    monkeypatch.chdir(tmp_path)
    return book


def run_check(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    check.add_arguments(parser)
    return check.run(parser.parse_args(arguments))


def run_places(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    places.add_arguments(parser)
    return places.run(parser.parse_args(arguments))


def test_a_clean_story_ends_with_0_and_what_it_holds(tiny: TinyBook, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_check("--book", "story") == 0
    assert capsys.readouterr().out == "No problems: 2 pages, 2 languages, 2 finds, 1 term, 3 sources, 3 assets.\n"


def test_problems_end_with_1_and_a_count(tiny: TinyBook, capsys: pytest.CaptureFixture[str]) -> None:
    tiny.replace("story/ui.en.yaml", "title.begin", "title.start")
    assert run_check("--book", "story") == 1
    out = capsys.readouterr().out
    assert "story/ui.en.yaml:1:1: S020 'title.start' has no Dutch words\n    title.start: Begin\n    ^\n" in out
    assert out.endswith("2 problems of 1 kind in 2 files. story/GUIDE.md says what each code asks.\n")


def test_another_story_is_checked_with_the_same_assets(tiny: TinyBook, capsys: pytest.CaptureFixture[str]) -> None:
    tiny.story.rename(tiny.root / "elsewhere")
    assert run_check("--book", str(tiny.root / "elsewhere")) == 0
    tiny.replace("elsewhere/finds.yaml", "  layer: clay", "  layer: clai")
    assert run_check("--book", str(tiny.root / "elsewhere")) == 1
    assert capsys.readouterr().out.splitlines()[1].startswith("elsewhere/finds.yaml:3:10: S021 unknown material 'clai'")


def test_machines_read_one_object(tiny: TinyBook, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_check("--json", "--book", "story") == 0
    assert json.loads(capsys.readouterr().out) == {"problems": []}
    tiny.replace("story/finds.yaml", "  layer: clay", "  layer: clai")
    assert run_check("--json", "--book", "story") == 1
    assert json.loads(capsys.readouterr().out) == {
        "problems": [
            {
                "code": "S021",
                "path": "story/finds.yaml",
                "line": 3,
                "col": 10,
                "message": "unknown material 'clai'. Did you mean 'clay'?",
            }
        ]
    }


def test_a_folder_that_is_not_there(tiny: TinyBook, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_check("--book", "nowhere") == 1
    assert capsys.readouterr().out == "There is no folder nowhere.\n"


def test_places_are_listed_id_first(tiny: TinyBook, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_places() == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["title", "Onder", "de", "mat", "/", "Under", "the", "Mat"]
    assert [line.split()[0] for line in lines][2:4] == ["book/home/mat", "book/home/hole"]


def test_places_for_a_machine(tiny: TinyBook, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_places("--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed[2] == {"id": "book/home/mat", "kind": "book", "title": {"nl": "De mat", "en": "The Mat"}}


def test_places_of_a_broken_book_say_why(tiny: TinyBook, capsys: pytest.CaptureFixture[str]) -> None:
    (tiny.story / "sources.yaml").unlink()
    assert run_places() == 1
    heard = capsys.readouterr()
    assert heard.out == ""
    assert heard.err.startswith("story/sources.yaml:1:1: S008 ")
