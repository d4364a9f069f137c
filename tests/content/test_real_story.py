"""The real story: it has no problems, is checked quickly, and reads as easily as it should."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from game.content.book import Book
from game.content.checking import checked
from game.content.checks.lengths import DEPTH_SCORE, STORY_SCORE
from game.content.languages import LANGUAGES
from game.content.load import load_book
from game.content.readability import flesch_douma

PROJECT = Path(__file__).parents[2]
STORY, ASSETS = PROJECT / "story", PROJECT / "assets"
PAGES = (
    "under_your_feet/cafe",
    "under_your_feet/first_metre",
    "drenthe/plate",
    "drenthe/ice_brings",
    "drenthe/pingo_grows",
    "drenthe/pingo_falls",
    "drenthe/lid_with_holes",
    "drenthe/use_follows_soil",
    "drenthe/below_thirty",
    "twente/sea_on_a_hill",
    "twente/baron",
    "twente/salt_sea",
    "twente/brine",
    "twente/and_on_top",
    "twente/warm_feet",
    "twente/old_pipes",
    "twente/upside_down",
    "together/table",
)
LEAST_TERMS = 60
CHECK_S = 2.0


@pytest.fixture(scope="module")
def book() -> Book:
    found = load_book(STORY, ASSETS)
    assert isinstance(found, Book), "\n".join(map(str, found))
    return found


def test_check_finds_no_problem() -> None:
    began = time.process_time()
    problems, _ = checked(STORY, ASSETS, (PROJECT / "game", PROJECT / "scenes"))
    took_s = time.process_time() - began
    assert not problems, "\n".join(map(str, problems))
    assert took_s < CHECK_S


def test_the_pages_stand_in_reading_order(book: Book) -> None:
    assert book.page_ids == PAGES
    assert book.neighbour(book.page_ids[0], -1) is None
    assert book.neighbour(book.page_ids[-1], 1) is None


@pytest.mark.parametrize("page", PAGES)
def test_a_spread_reads_easily(book: Book, page: str) -> None:
    words = book.text("nl", page)
    story = book.plain("nl", f"{words.left}\n{words.right}")
    assert flesch_douma(story) >= STORY_SCORE
    assert flesch_douma(book.plain("nl", words.depth)) >= DEPTH_SCORE


@pytest.mark.parametrize("page", PAGES)
def test_a_walkthrough_taps_every_hotspot_of_a_page(book: Book, page: str) -> None:
    steps = [step for way in book.walkthroughs.values() for step in way if step.at == page]
    assert {step.tap for step in steps if step.tap} == set(book.pages[page].every_hotspot)


@pytest.mark.parametrize("page", PAGES)
def test_a_spread_has_layers_that_slide_things_that_move_and_spots_that_answer(book: Book, page: str) -> None:
    shape = book.pages[page]
    assert len(shape.every_hotspot) >= 5
    for _, face in shape.faces:
        assert len({layer.parallax for layer in face.layers}) >= 3
        assert len({motion.sprite for motion in face.arrive if motion.verb not in ("wait", "vanish")}) >= 2
        assert all(spot.does for spot in face.hotspots.values())
    for language in LANGUAGES:
        assert set(book.text(language, page).hotspots) == set(shape.every_hotspot)


def test_the_glossary_has_many_terms(book: Book) -> None:
    assert len(book.glossary) >= LEAST_TERMS


def test_what_mo_crosses_out_he_wrote_before(book: Book) -> None:
    """The coaster's run: an entry is crossed out on its own spread or a later one, never one that was not written."""
    for language in LANGUAGES:
        written: list[str] = []
        for page in PAGES:
            coaster = book.text(language, page).coaster
            told = book.text(language, page).left + book.text(language, page).right
            if coaster.crossed and coaster.crossed not in written:
                assert coaster.crossed.rstrip(".").lower() in told.lower(), f"{language} {page}: {coaster.crossed}"
            written.append(coaster.shown)


def test_every_text_can_be_set_in_both_languages(book: Book) -> None:
    for language in LANGUAGES:
        for page in book.page_ids:
            words = book.text(language, page)
            for text in (words.left, words.right, words.depth, words.alt, *words.hotspots.values()):
                assert not set(book.plain(language, text)) & set("[]{}")
        for find in book.finds.values():
            said = book.plain(language, find.words.in_(language), book.find_depth_m(find.id))
            assert said and not set(said) & set("[]{}")


def test_every_find_lies_below_the_surface(book: Book) -> None:
    for find in book.finds.values():
        depth_m = book.find_depth_m(find.id)
        assert find.depth_unknown or (depth_m is not None and depth_m >= 0), find.id
