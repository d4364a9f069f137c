"""A touched source opens the page of sources at that source, from everywhere, and back leads to where one was."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.content.languages import LANGUAGES
from game.content.marked_text import sources
from game.narrator.state import Reader
from scenes.dev.backstage import plain_settings
from scenes.scene import CANVAS_SIZE
from scenes.source_links import source_place
from scenes.sources import BOTTOM, SHEET, SourcesScene
from tests.support.pilot import TEXT_SIZES, Pilot, Shared


def asked(pilot: Pilot) -> str:
    """The source at which the page of sources is open; its row must be seen whole."""
    scene = pilot.scene
    assert isinstance(scene, SourcesScene) and scene.asked is not None
    row = next(row for row in scene.rows if row.id == scene.asked)
    top = scene.scroll.rect.top - scene.scroll.y + row.top
    assert scene.scroll.rect.top <= top and top + row.height <= scene.scroll.rect.bottom, scene.asked
    return scene.asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_every_verdieping_opens_its_source(shared: Shared, language: str) -> None:
    for page in shared.book.pages:
        pilot = shared.open(f"book/{page}", plain_settings(language, "depth"))  # type: ignore[arg-type]
        book = pilot.scene
        marks = [name for name in pilot.ids() if name.startswith("source:")]
        wanted = sources(shared.book.text(language, page).depth)  # type: ignore[index]
        assert [name.partition(":")[2].partition("#")[0] for name in marks] == list(wanted)
        for name, source in zip(marks, wanted, strict=True):
            pilot.tap(name)
            assert pilot.place == f"sources?id={source}" and asked(pilot) == source
            pilot.key("escape")
            assert pilot.scene is book and pilot.place == f"book/{page}"


def test_the_row_is_marked_and_others_are_not(shared: Shared) -> None:
    plain, marked = shared.open("sources"), shared.open("sources?id=rtvd_pingo")
    scene = marked.scene
    assert isinstance(scene, SourcesScene)
    plain.scene.scroll.y = scene.scroll.y  # type: ignore[attr-defined]
    whole_canvas = (0, 0, *CANVAS_SIZE)
    before, after = plain.picture(whole_canvas), marked.picture(whole_canvas)
    row = next(row for row in scene.rows if row.id == "rtvd_pingo")
    top = scene.scroll.rect.top - scene.scroll.y + row.top
    changed = pygame.mask.from_threshold(after, (0, 0, 0), (1, 1, 1, 255), before)
    changed.invert()
    rects = changed.get_bounding_rects()
    whole = rects[0].unionall(rects[1:])
    assert top - 20 <= whole.top and whole.bottom <= top + row.height + 20 and whole.width > 1200


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_can_be_asked_for_in_every_letter_size(shared: Shared, language: str, size: int) -> None:
    settings = replace(plain_settings(language), text_size=size)  # type: ignore[arg-type]
    for source in list(shared.book.sources)[::12]:
        pilot = shared.open(f"sources?id={source}", settings)
        assert asked(pilot) == source
        pilot.tap("back")


def test_another_language_has_another_order_and_shows_the_same_source(shared: Shared) -> None:
    pilot = shared.open("sources?id=rtvd_pingo")
    pilot.theatre.stage.session.change(language="en")
    pilot.tick().give()
    pilot.theatre.refresh_all()
    assert asked(pilot) == "rtvd_pingo"


def test_a_words_sources_lead_there_and_back(shared: Shared) -> None:
    for term in ("keileem", "pingo", "caverne"):
        pilot = shared.open(f"glossary?term={term}")
        glossary = pilot.scene
        for source in shared.book.glossary[term].sources:
            assert asked(pilot.tap(f"from:{source}")) == source
            pilot.key("escape")
            assert pilot.scene is glossary


def test_a_finds_sources_lead_there_and_back(shared: Shared) -> None:
    finds = tuple(find.id for find in shared.book.finds.values() if not find.secret)
    for find in finds:
        pilot = shared.open(f"cabinet?find={find}", reader=Reader(finds=finds))
        for source in shared.book.finds[find].sources:
            assert asked(pilot.tap(f"from:{source}")) == source
            pilot.tap("back")
            assert pilot.place.startswith("cabinet")
    untold = shared.open("cabinet").ids()
    assert not any(name.startswith("from:") for name in untold), "what was not found tells nothing"


def test_the_atlas_names_sources_that_can_be_touched(shared: Shared) -> None:
    for name, spot in shared.book.atlas.items():
        pilot = shared.open("atlas")
        pilot.tap(f"place:{name}")
        if pilot.place != "atlas":
            pilot = shared.open("atlas")
            continue
        wanted = spot.sources if spot.words else ()
        assert {one for one in pilot.ids() if one.startswith("from:") and "#" not in one} == {
            f"from:{source}" for source in wanted
        }
        for source in wanted:
            assert asked(pilot.tap(f"from:{source}")) == source
            pilot.key("escape")
            assert pilot.place == "atlas"


def test_how_it_is_reckoned_names_sources_where_they_are_seen(shared: Shared) -> None:
    pilot = shared.open("discovery/pingo?page=how")
    met = set()
    for _ in range(12):
        for name in [one for one in pilot.ids() if one.startswith("source:")]:
            source = name.partition(":")[2].partition("#")[0]
            assert asked(pilot.tap(name)) == source
            met.add(source)
            pilot.key("escape")
        pilot.key("page_down")
    assert met == set(sources(shared.book.discoveries["pingo"].how.nl))


def test_a_keyboard_reaches_a_source_and_comes_back_to_it(shared: Shared) -> None:
    pilot = shared.open("glossary?term=pingo").key("tab")
    for _ in range(40):
        if (pilot.focused or "").startswith("from:"):
            break
        pilot.key("tab")
    focused = pilot.focused
    assert focused is not None and focused.startswith("from:")
    pilot.key("enter")
    assert pilot.place == f"sources?id={focused.removeprefix('from:')}"
    pilot.key("escape")
    assert pilot.focused == focused


def test_only_marks_of_sources_name_a_place() -> None:
    assert str(source_place("source:rtvd_pingo#3")) == "sources?id=rtvd_pingo"
    assert str(source_place("from:own")) == "sources?id=own"
    assert source_place("term:pingo") is None
    assert SHEET[1] + SHEET[3] > BOTTOM
