"""Every problem code has a sample that gives exactly its text."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.problems import CODES
from tests.support.samples import Sample, all_samples
from tests.support.tiny_book import tiny_book


@pytest.mark.parametrize("sample", all_samples(), ids=lambda sample: sample.name)
def test_sample_gives_its_text(sample: Sample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    book = tiny_book(tmp_path)
    sample.break_it(book)
    assert "\n".join(map(str, book.problems())) == sample.gives


@pytest.mark.parametrize("code", CODES)
def test_code_has_a_sample(code: str) -> None:
    named = [sample for sample in all_samples() if sample.code == code]
    assert named, f"tests/samples has no {code}_….txt"
    assert any(f" {code} " in sample.gives for sample in named)


def test_no_sample_names_an_unknown_code() -> None:
    assert {sample.code for sample in all_samples()} <= set(CODES)
