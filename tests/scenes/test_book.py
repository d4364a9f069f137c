"""The picture book: leafing, touching, reading closer, and being spoken to."""

from __future__ import annotations

import pygame
import pytest

from game.narrator.state import Reader
from scenes.book import BookScene
from scenes.book_overlays import WaitingMo
from scenes.dev.backstage import plain_settings
from scenes.inputs import Idle, Tap
from scenes.view.page_turn import TURN_S
from tests.support.pilot import Pilot, Shared, at_settings

FIRST, SECOND = "book/under_your_feet/cafe", "book/under_your_feet/first_metre"
THIRD = "book/drenthe/plate"


def book(pilot: Pilot) -> BookScene:
    assert isinstance(pilot.scene, BookScene)
    return pilot.scene


@pytest.mark.parametrize("way", ["next", "page_down", "right", "swipe"])
def test_a_page_turns(shared: Shared, way: str) -> None:
    pilot = shared.open(FIRST)
    if way == "next":
        pilot.tap("next")
    elif way == "swipe":
        pilot.swipe("left")
    else:
        pilot.key(way)
    assert pilot.place == SECOND and book(pilot).turning.now is not None
    pilot.draw()
    pilot.wait(TURN_S + 0.1)
    assert book(pilot).turning.now is None
    assert f"book/{pilot.reader.last_page}" == SECOND


def test_with_reduced_motion_the_next_page_is_there_at_once(shared: Shared) -> None:
    pilot = shared.open(FIRST, plain_settings(calm=True)).tap("next")
    assert pilot.place == SECOND and pilot.scene.resting()


def test_taps_while_a_page_turns_hurry_it(shared: Shared) -> None:
    pilot = shared.open(FIRST)
    pilot.draw()
    pilot.tap("next").draw()
    pilot.tap("next").draw()
    assert pilot.place == THIRD
    pilot.tap("pages")
    assert book(pilot).turning.now is None and "close" in pilot.ids()


def test_the_covers_hold(shared: Shared) -> None:
    pilot = shared.open(FIRST)
    assert "previous" not in pilot.ids()
    pilot.swipe("right").key("page_up")
    assert pilot.place == FIRST
    last = shared.open(f"book/{shared.book.page_ids[-1]}")
    assert "next" not in last.ids()
    last.swipe("left")
    assert last.place == f"book/{shared.book.page_ids[-1]}"


def test_neighbours_are_ready_before_they_are_wanted(shared: Shared) -> None:
    pilot = shared.open(SECOND)
    while pilot.theatre.prepare():
        pass
    ready = book(pilot).book
    assert all(page.partition("/")[2] in ready for page in (FIRST, SECOND, THIRD))
    wanted = ready.spread(THIRD.partition("/")[2])
    pilot.tap("next")
    turning = book(pilot).turning.now
    assert book(pilot).spread is wanted
    assert turning is not None and turning.new is wanted._flat
    assert pilot.theatre.prepare()


@pytest.mark.parametrize("page", ["under_your_feet/cafe", "drenthe/pingo_grows", "together/table"])
def test_every_hotspot_answers_with_a_sentence_and_goes_away(shared: Shared, page: str) -> None:
    pilot = shared.open(f"book/{page}")
    for name in shared.book.pages[page].hotspots:
        pilot.tap(name)
        assert book(pilot).sentence is not None
        pilot.settle()
        assert book(pilot).sentence is None
    assert pilot.reader.hotspots == tuple(f"{page}/{name}" for name in shared.book.pages[page].hotspots)


def test_back_closes_one_thing_at_a_time(shared: Shared) -> None:
    pilot = shared.open("title").tap("book").tap("floor")
    pilot.key("escape")
    assert pilot.place == FIRST and book(pilot).sentence is None
    pilot.tap("pages").key("escape")
    assert pilot.place == FIRST and book(pilot).overlay is None
    assert pilot.key("escape").place == "title"


def test_the_pages_paper_goes_to_any_page(shared: Shared) -> None:
    pilot = shared.open(FIRST).tap("pages")
    assert {f"page:{page}" for page in shared.book.pages} <= set(pilot.ids())
    pilot.tap("page:together/table")
    assert pilot.place == "book/together/table" and book(pilot).overlay is None


def test_the_ribbon_marks_a_page_and_the_title_opens_there(shared: Shared) -> None:
    pilot = shared.open(SECOND).tap("bookmark")
    assert f"book/{pilot.reader.bookmark}" == SECOND
    assert shared.open("title", reader=pilot.reader).tap("book").place == SECOND
    assert pilot.tap("bookmark").reader.bookmark is None
    assert shared.open("title", reader=Reader(last_page="together/table")).tap("book").place == "book/together/table"
    assert shared.open("title", reader=Reader(bookmark="gone/page")).tap("book").place == FIRST
    assert shared.open("title").tap("book").place == FIRST


def test_language_and_level_switch_on_the_spot(shared: Shared) -> None:
    pilot = shared.open(SECOND).tap("language")
    assert pilot.theatre.stage.language == "en" and pilot.place == SECOND
    pilot.tap("level.depth")
    assert any(name.startswith("source:") for name in pilot.ids())
    pilot.tap(next(name for name in pilot.ids() if name.startswith("source:")))
    assert pilot.place.startswith("sources")
    pilot.key("escape").tap("level.story")
    assert not any(name.startswith("source:") for name in pilot.ids())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_at_the_plain_size_all_words_stand_on_the_picture(shared: Shared, language: str) -> None:
    for page in shared.book.page_ids:
        pilot = shared.open(f"book/{page}", plain_settings(language))  # type: ignore[arg-type]
        spread = book(pilot).spread
        assert not spread.text.on_paper, f"{page} needs paper"
        if spread.page.over is not None:
            spread.turn_over()
            assert not spread.text.on_paper, f"{page} needs paper when it is turned over"


def test_what_a_paper_covers_cannot_be_touched(shared: Shared) -> None:
    covered = 0
    for page, shape in shared.book.pages.items():
        pilot = shared.open(f"book/{page}", plain_settings(level="depth"))
        papers = book(pilot).spread.text.papers()
        for name in set(shape.hotspots) & set(pilot.ids()):
            x, y, w, h = pilot.thing(name).rect
            assert not any(paper.contains((x + 24, y + 24, w - 48, h - 48)) for paper in papers)
        covered += len(set(shape.hotspots) - set(pilot.ids()))
    assert covered < sum(len(shape.hotspots) for shape in shared.book.pages.values())


def test_calm_in_the_middle_of_a_motion_ends_it(shared: Shared) -> None:
    pilot = shared.open(FIRST)
    pilot.wait(0.5)
    with at_settings(pilot, calm=True):
        assert pilot.scene.resting()
    pilot.draw()


def test_mo_speaks_to_who_waits_and_stops_when_they_touch_something(shared: Shared) -> None:
    pilot = shared.open(FIRST)
    pilot.settle()
    said = []
    for _ in range(3):
        pilot.give(Idle())
        sentence = book(pilot).sentence
        assert isinstance(sentence, WaitingMo)
        said.append(sentence.words)
        assert 5.5 <= pilot.settle() <= 6.5
    assert len(set(said)) == 3 and all(words.startswith("‘") for words in said)
    pilot.give(Idle()).tap("floor")
    assert not isinstance(book(pilot).sentence, WaitingMo)
    shared.open(FIRST).tap("pages").give(Idle()).draw()


def test_a_term_opens_its_paper_and_the_glossary(shared: Shared) -> None:
    pilot = shared.open(SECOND)
    term = next(name for name in pilot.ids() if name.startswith("term:"))
    pilot.tap(term)
    assert pilot.reader.terms == (term.partition(":")[2],)
    pilot.tap("more")
    assert pilot.place == f"glossary?term={term.partition(':')[2]}"
    assert pilot.key("escape").place == SECOND


def test_two_discoveries_on_one_page_go_by_their_titles(shared: Shared) -> None:
    pilot = shared.open("book/drenthe/use_follows_soil")
    titles = {shared.book.discoveries[name].title.nl for name in ("water", "function_follows_soil")}
    labels = {button.label for button in pilot.scene.bar.buttons if button.id.startswith("link:")}  # type: ignore[attr-defined]
    assert labels == titles
    one = shared.open("book/drenthe/lid_with_holes")
    labels = {button.label for button in one.scene.bar.buttons if button.id.startswith("link:")}  # type: ignore[attr-defined]
    assert pilot.theatre.stage.say("book.to.discovery") in labels


@pytest.mark.parametrize("before", ["", "hotspot", "keyboard", "held", "moving"])
def test_what_lies_under_a_paper_is_the_spread_and_nothing_else(shared: Shared, before: str) -> None:
    """Taken from the canvas it is what drawing it anew would give: no notice, no ring, no pressed button in it."""
    pictures = []
    for drawn_anew in (False, True):
        pilot = shared.open("book/drenthe/pingo_falls")
        pilot.settle()
        pilot.picture()
        scene = pilot.scene
        assert isinstance(scene, BookScene)
        if before == "hotspot":
            pilot.tap(next(iter(scene.spread.face.hotspots)))
            pilot.theatre.notices.warn("Een woord vooraf")
            pilot.draw()
        elif before == "keyboard":
            pilot.walk_to("pages").draw()
        elif before == "held":
            pilot.theatre.set_pressed("pages")
            pilot.draw()
        elif before == "moving":
            scene.spread.arrive(1)
            for _ in range(9):
                pilot.tick()
                pilot.draw()
        if drawn_anew:
            scene._under.forget()
        pilot.give(Tap("pages", pilot.thing("pages").centre))
        pilot.theatre.set_pressed(None)
        pilot.draw()
        pictures.append(scene._under._sheet)
    # paint that is not quite opaque gains a hair each time that it is laid over itself
    apart = pygame.mask.from_threshold(pictures[0], (0, 0, 0), (9, 9, 9, 255), pictures[1])
    apart.invert()
    assert not apart.count(), apart.get_bounding_rects()
