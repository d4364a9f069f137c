"""Loading: a whole book or problems, in passes, and never a crash."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.content.book import Book
from game.content.checking import checked
from game.content.problems import CODES, Problem
from tests.support.tiny_book import TINY, TinyBook, tiny_book

TEXT_FILES = sorted(
    path.relative_to(TINY).as_posix() for path in TINY.rglob("*") if path.suffix in (".yaml", ".tmx") and path.is_file()
)


@pytest.fixture
def tiny(tmp_path: Path) -> TinyBook:
    return tiny_book(tmp_path)


def loads_or_says_why(tiny: TinyBook) -> None:
    found = checked(tiny.story, tiny.assets, (tiny.root / "code",))
    assert found[0] or isinstance(found[1], Book)
    assert all(problem.code in CODES and problem.line >= 1 and problem.col >= 1 for problem in found[0])


def test_tiny_book_has_no_problems(tiny: TinyBook) -> None:
    assert tiny.problems() == ()
    assert tiny.book().page_ids == ("home/mat", "home/hole")


@pytest.mark.parametrize("name", TEXT_FILES)
def test_without_any_one_line_it_loads_or_says_why(tiny: TinyBook, name: str) -> None:
    lines = (tiny.root / name).read_text(encoding="utf-8").splitlines(keepends=True)
    for number in range(len(lines)):
        tiny.write(name, "".join(lines[:number] + lines[number + 1 :]))
        loads_or_says_why(tiny)


@pytest.mark.parametrize("name", TEXT_FILES)
def test_without_any_one_file_it_loads_or_says_why(tiny: TinyBook, name: str) -> None:
    (tiny.root / name).unlink()
    loads_or_says_why(tiny)


@pytest.mark.parametrize("name", TEXT_FILES)
def test_with_any_value_of_another_kind_it_loads_or_says_why(tiny: TinyBook, name: str) -> None:
    text = (tiny.root / name).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines()):
        key, mark, _ = line.partition(":")
        for value in (" 7", " [1, two]", " {a: b}") if mark else ():
            lines = text.splitlines()
            lines[number] = key + mark + value
            tiny.write(name, "\n".join(lines))
            assert tiny.load()


@given(name=st.sampled_from(TEXT_FILES), seed=st.integers(0, 10**6), noise=st.text(max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_with_noise_in_it_it_loads_or_says_why(tiny: TinyBook, name: str, seed: int, noise: str) -> None:
    path = tiny.root / name
    before = path.read_bytes()
    place = random.Random(seed).randrange(len(before))
    path.write_bytes(before[:place] + noise.encode("utf-8", "surrogatepass") + before[place:])
    try:
        loads_or_says_why(tiny)
    finally:
        path.write_bytes(before)


def test_a_pass_runs_only_when_the_earlier_are_clean(tiny: TinyBook) -> None:
    tiny.replace("story/glossary.yaml", "sources: [general]", "sources: [genral]")
    tiny.replace("story/book.yaml", "not_built: [book/home/attic]", "not_built: []")
    assert [problem.code for problem in tiny.problems()] == ["S021"], "references before reach"
    tiny.replace("story/sources.yaml", "confidence: LOW", "confidence: low")
    assert [problem.code for problem in tiny.problems()] == ["S013"], "shape before references"
    tiny.replace("story/ui.nl.yaml", "title.begin: Begin", "title.begin: on")
    assert [problem.code for problem in tiny.problems()] == ["S004"], "syntax before shape"


def test_a_missing_picture_does_not_stop_the_book(tiny: TinyBook) -> None:
    (tiny.assets / "images/mat/mole.png").unlink()
    assert isinstance(tiny.load(), Book)
    assert [problem.code for problem in tiny.problems()] == ["S040"]


def test_a_book_cannot_be_changed(tiny: TinyBook) -> None:
    book = tiny.book()
    with pytest.raises(AttributeError):
        book.title = None  # type: ignore[misc,assignment]
    with pytest.raises(TypeError):
        book.pages["home/attic"] = book.pages["home/mat"]  # type: ignore[index]
    with pytest.raises(TypeError):
        book.pages["home/mat"].hotspots["x"] = book.pages["home/mat"].hotspots["nose"]  # type: ignore[index]
    with pytest.raises(ValueError, match="frozen"):
        book.finds["f1"].secret = True


def test_problem_shows_the_authors_line_and_a_caret(tiny: TinyBook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tiny.root)
    tiny.replace("story/cards/news.twente.yaml", "head_start: [aas]", "head_start: [aaz]")
    (problem,) = tiny.problems()
    assert str(problem) == (
        "story/cards/news.twente.yaml:3:14: S021 unknown card 'aaz'. Did you mean 'aas'?\n"
        "    head_start: [aaz]\n"
        "                 ^"
    )


def test_a_long_line_is_cut_round_the_caret() -> None:
    line = "a" * 150 + "here" + "b" * 150
    _, shown, caret = str(Problem("S001", "x.yaml", 1, 151, "what", line)).splitlines()
    assert shown[caret.index("^") :].startswith("here")
    assert len(shown) < 115


def test_an_empty_story_folder_says_which_files_it_needs(tmp_path: Path) -> None:
    (tmp_path / "story").mkdir()
    problems, book = checked(tmp_path / "story", tmp_path, ())
    assert book is None
    assert {problem.code for problem in problems} == {"S008"}
