"""From every word to all spreads with it, three at a time; and a search that also finds by the explanation."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.content.languages import LANGUAGES, Language
from game.content.occurrences import folded, pages_said, pages_with, terms_found
from scenes.dev.backstage import plain_settings
from scenes.glossary import BAND, SHEET, GlossaryScene
from scenes.glossary_pages import AT_ONCE
from tests.support.pilot import TEXT_SIZES, Pilot, Shared


def all_pages(pilot: Pilot) -> list[str]:
    """The pages of a word, leafing to the end."""
    met: list[str] = []
    for _ in range(20):
        now = [name.partition(":")[2] for name in pilot.ids() if name.startswith("page:")]
        assert len(now) <= AT_ONCE
        met += [page for page in now if page not in met]
        if "next_pages" not in pilot.ids() or not pilot.thing("next_pages").enabled:
            return met
        pilot.tap("next_pages").draw()
    raise AssertionError("leafing never ends")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_leads_to_all_spreads_with_it(shared: Shared, language: Language) -> None:
    said = pages_said(shared.book, language)
    most = 0
    for term in shared.book.glossary:
        wanted = pages_with(shared.book, language, term, said)
        pilot = shared.open(f"glossary?term={term}", plain_settings(language))
        assert all_pages(pilot) == list(wanted)
        most = max(most, len(wanted))
    assert most > AT_ONCE


def test_the_last_page_of_a_word_opens_and_back_leads_to_the_same_three(shared: Shared) -> None:
    pilot = shared.open("glossary?term=klei")
    last = all_pages(pilot)[-1]
    seen = pilot.ids()
    assert pilot.tap(f"page:{last}").place == f"book/{last}"
    pilot.key("escape")
    assert pilot.ids() == seen
    assert pilot.tap("previous_pages").thing("next_pages").enabled
    pilot.tap("term:kienhout")
    assert "next_pages" not in pilot.ids()


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_and_sources_stay_on_the_paper_above_the_ground(shared: Shared, language: Language, size: int) -> None:
    pilot = shared.open("glossary", replace(plain_settings(language), text_size=size))
    scene = pilot.scene
    assert isinstance(scene, GlossaryScene)
    for term in shared.book.glossary:
        scene._open(term)
        for thing in pilot.placed():
            if thing.id.startswith(("page:", "from:", "next_", "previous_")):
                rect = pygame.Rect(thing.rect)
                assert SHEET.contains(rect) and rect.bottom <= BAND.y + 8, f"{term}: {thing.id} at {rect}"


def test_a_keyboard_leafs_through_the_pages(shared: Shared) -> None:
    pilot = shared.open("glossary?term=ongeveer").key("tab", "right")
    assert (pilot.focused or "").startswith("page:")
    for _ in range(12):
        pilot.key("tab")
        if pilot.focused == "next_pages":
            break
    pilot.key("enter", "enter")
    scene = pilot.scene
    assert isinstance(scene, GlossaryScene) and scene.pages.leaf == 2 and pilot.focused == "next_pages"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_finds_names_first_and_then_explanations(shared: Shared, language: Language) -> None:
    book = shared.book
    for wanted in ("pingo", "IJS", "water", "clay", "regen", "rain"):
        found = terms_found(book, language, wanted)
        named = [term for term in found if folded(wanted) in folded(book.glossary[term].name.in_(language))]
        assert list(found[: len(named)]) == named
        for term in found[len(named) :]:
            assert folded(wanted) in folded(book.plain(language, book.glossary[term].words.in_(language)))
    assert len(terms_found(book, language, "")) == len(book.glossary)
    assert terms_found(book, language, "qqq") == ()


def test_a_word_that_stands_only_in_explanations_is_found_by_typing_it(shared: Shared) -> None:
    names = [folded(term.name.nl) for term in shared.book.glossary.values()]
    word = "regen"
    assert not any(word in name for name in names if name.startswith("kei"))
    pilot = shared.open("glossary").type(word)
    assert "term:keileem" in pilot.ids()
    assert pilot.tap("term:keileem").place.startswith("glossary")
