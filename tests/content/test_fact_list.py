"""The list of facts: whole, in order, the same each time, and all its links lead somewhere."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from game.cli.registry import run
from game.content.fact_list import FILE, Fact, fact_list, facts
from game.content.load import loaded
from game.content.manuscript import Manuscript
from game.content.marked_text import sources
from tests.support.tiny_book import tiny_book

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def manuscript() -> Manuscript:
    found = loaded(PROJECT / "story", PROJECT / "assets")
    assert isinstance(found, Manuscript)
    return found


@pytest.fixture(scope="module")
def told(manuscript: Manuscript) -> tuple[Fact, ...]:
    return tuple(facts(manuscript))


def test_the_committed_list_is_what_the_story_gives(manuscript: Manuscript) -> None:
    there = (PROJECT / "story" / FILE).read_text(encoding="utf-8")
    assert there == fact_list(manuscript), "python3 main.py sources"


def test_every_text_of_every_page_is_in_it_whole(manuscript: Manuscript, told: tuple[Fact, ...]) -> None:
    book = manuscript.book
    for page, text in book.texts["nl"].items():
        here = " ".join(fact.words for fact in told if fact.place == f"book/{page}")
        for part in (text.left, text.right, text.depth, *text.hotspots.values()):
            assert " ".join(book.plain("nl", part).split()) in " ".join(here.split()), page


def test_every_source_that_is_named_is_in_it(manuscript: Manuscript, told: tuple[Fact, ...]) -> None:
    book = manuscript.book
    for page, text in book.texts["nl"].items():
        named = {source for fact in told if fact.place == f"book/{page}" for source in fact.sources}
        assert {*book.pages[page].sources, *sources(text.depth)} <= named
    for find in book.finds.values():
        assert [fact.sources for fact in told if fact.place == f"cabinet?find={find.id}"] == [find.sources]
    for term in book.glossary.values():
        assert [fact.sources for fact in told if fact.place == f"glossary?term={term.id}"] == [term.sources]
    for region, deck in book.cards.news.items():
        news = [fact for fact in told if fact.place == f"cards?region={region}"]
        assert [fact.sources for fact in news] == [one.sources for one in deck.news.values()]


def test_every_source_stands_with_title_address_and_confidence(manuscript: Manuscript) -> None:
    lines = fact_list(manuscript).partition("## Bronnen")[2].splitlines()
    for source in manuscript.book.sources.values():
        (line,) = [one for one in lines if f"`{source.id}`" in one]
        assert source.title.nl.replace("[", "\\[").split("_")[0] in line and source.address.split("_")[0] in line
        assert ("eigen" if source.id == "own" else source.confidence) in line


def test_all_links_lead_somewhere(manuscript: Manuscript) -> None:
    text = fact_list(manuscript)
    anchors = re.findall(r'<a id="([^"]+)">', text)
    assert len(anchors) == len(set(anchors))
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= set(anchors)


def test_it_is_the_same_each_time(tmp_path: Path) -> None:
    book = tiny_book(tmp_path)
    told = []
    for _ in range(2):
        found = loaded(book.story, book.assets)
        assert isinstance(found, Manuscript)
        told.append(fact_list(found))
    assert told[0] == told[1]
    assert "Een laag is ongeveer 2,5 m dik." in told[0].replace("\u00a0", " ")


def test_the_command_writes_it_and_a_broken_story_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "story"
    shutil.copytree(PROJECT / "story", story)
    (story / FILE).unlink()
    assert run(["sources", "--book", str(story)]) == 0
    assert (story / FILE).read_bytes() == (PROJECT / "story" / FILE).read_bytes()
    (story / "glossary.yaml").write_text("a: [", encoding="utf-8")
    assert run(["sources", "--book", str(story)]) == 1
    assert "S001" in capsys.readouterr().err
    assert run(["sources", "--book", str(tmp_path / "none")]) == 1
