"""What must hold in every place, whatever the reader's settings, and whoever reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from game.content.existing import existing_places
from game.narrator.state import Core, Reader
from game.places import Place
from scenes.build_stage import PROJECT, load_or_raise
from scenes.dev.backstage import plain_settings
from scenes.inputs import Drag, Drop, Idle, Key, Nudge, Placed, Press, Steer, Swipe, Tap, Typed, Wheel
from scenes.scene import CANVAS_SIZE
from scenes.theatre import Theatre
from scenes.view.library import Library
from scenes.view.theme import TOUCH_MIN
from tests.support.pilot import Pilot, Shared, at_settings

STATES = (
    "discovery/pingo?part=decide",
    "discovery/pingo?page=how",
    "discovery/water?page=how",
    "discovery/function_follows_soil?page=how",
    "discovery/salt?scenario=old_shallow_well",
    "discovery/geothermal?scenario=too_close",
    "discovery/old_pipes?scenario=no_look",
    "cards?quarters=4&players=6&level=storm&seed=3",
    "descent/raised_bog?x=60&depth=4",
    "descent/stuwwal?x=300&depth=200",
    "descent/hengelo_boekelo?x=222&depth=450",
    "glossary?term=pingo",
)
LEAST_PX = 40
"""Words in a text are touched in their line; everything else is as large as a finger."""


BOOK = load_or_raise(PROJECT / "story", PROJECT / "assets")
PLACES = [*(str(one.place) for one in existing_places(BOOK)), *STATES]
SETTINGS = {
    "plain": plain_settings(),
    "english, deep, largest": plain_settings("en", "depth", text_size=2),
    "contrast, calm": replace(plain_settings(calm=True, text_size=1), contrast=True),
}


def finished(shared: Shared) -> Reader:
    """Someone who did everything, and whose save also names things that this book does not have."""
    book = shared.book
    return Reader(
        place="cabinet",
        bookmark="drenthe/pingo_grows",
        last_page="twente/gone",
        visited=(*book.pages, "twente/gone"),
        hotspots=tuple(f"{page}/{spot}" for page, shape in book.pages.items() for spot in shape.hotspots),
        finds=(*(name for name, find in book.finds.items() if not find.secret), "f999"),
        secrets=(*(name for name, find in book.finds.items() if find.secret), "x99"),
        cores=(*(Core("raised_bog", float(x)) for x in (10, 60, 110, 160)), Core("gone", 5.0)),
        models=(("pingo", (("bp", 14_000), ("unknown", "odd"))), ("salt", ())),
        discoveries=("pingo", "salt"),
        hollows=(("het_rondje", "pingo_ruin"), ("gone", "wrong")),
        card_log=("{broken",),
        cards_won=("midden_drenthe/8", "nowhere/4", "odd"),
        terms=tuple(book.glossary),
    )


READERS = {"nobody yet": lambda shared: Reader(), "who did it all": finished}


def open_papers(pilot: Pilot) -> Iterator[str]:
    """The place as it opens, and with each paper that lies over it for a moment."""
    yield "itself"
    openers = [name for name in pilot.ids() if name in ("pages", "tray", "drill") or name.startswith("term:")]
    for name in openers[:4]:
        if name in pilot.ids() and not pilot.thing(name).drags:
            before = pilot.place
            pilot.tap(name)
            if pilot.place != before:
                pilot.key("escape")
                continue
            yield name
            if not set(openers) <= set(pilot.ids()):
                pilot.key("escape")


@pytest.mark.parametrize(("place", "who"), [*product(PLACES, READERS)])
def test_everything_can_be_found_with_tab_and_wears_a_ring(shared: Shared, place: str, who: str) -> None:
    pilot = shared.open(place, reader=READERS[who](shared))
    for paper in open_papers(pilot):
        wanted = [thing.id for thing in pilot.placed() if thing.focusable]
        assert wanted, f"{place}, {paper}: nothing for a keyboard"
        met = []
        for _ in range(len(wanted) + 4):  # a station may begin to tell meanwhile, with buttons of its own
            pilot.key("tab")
            met.append(pilot.focused)
        assert set(wanted) <= set(met), f"{place}, {paper}: Tab misses {set(wanted) - set(met)}"
        pilot.draw()


@pytest.mark.parametrize("place", PLACES)
def test_the_first_focus_is_something_that_is_there(shared: Shared, place: str) -> None:
    pilot = shared.open(place)
    assert pilot.scene.first_focus() in [thing.id for thing in pilot.placed() if thing.focusable]


@pytest.mark.parametrize(("place", "name"), [*product(PLACES, SETTINGS)])
def test_what_can_be_touched_is_large_enough_on_the_canvas_and_named_once(
    shared: Shared, place: str, name: str
) -> None:
    pilot = shared.open(place, SETTINGS[name])
    for paper in open_papers(pilot):
        ids = pilot.ids()
        assert len(ids) == len(set(ids)), f"{place}, {paper}: {sorted(one for one in ids if ids.count(one) > 1)}"
        for thing in pilot.placed():
            _check_thing(f"{place}, {paper}", thing)


def _check_thing(where: str, thing: Placed) -> None:
    _, _, w, h = thing.rect
    least = LEAST_PX if thing.id.startswith(("term:", "source:", "from:")) else TOUCH_MIN
    assert h >= least and (w >= least or thing.id.startswith("source:")), f"{where}: {thing.id} is {w} × {h} px"
    cx, cy = thing.centre
    assert 0 <= cx < CANVAS_SIZE[0] and 0 <= cy < CANVAS_SIZE[1], f"{where}: {thing.id} lies outside, at {cx}, {cy}"


@pytest.mark.parametrize(("place", "who"), [*product(PLACES, READERS)])
def test_settings_change_in_every_place_and_paper(shared: Shared, place: str, who: str) -> None:
    pilot = shared.open(place, reader=READERS[who](shared))
    for _ in open_papers(pilot):
        for changes in (
            {"language": "en"},
            {"level": "depth"},
            {"text_size": 2},
            {"contrast": True},
            {"calm": True},
            {"sound": 0},
            {"language": "en", "level": "depth", "text_size": 2, "contrast": True, "calm": True},
        ):
            where = pilot.place
            with at_settings(pilot, **changes):
                pilot.draw()
            pilot.draw()
            assert pilot.place == where


@pytest.mark.parametrize("place", [one for one in PLACES if one != "title"])
def test_back_leads_out_of_every_place(shared: Shared, place: str) -> None:
    pilot = shared.open(place)
    for _ in range(6):
        pilot.key("escape")
        if pilot.place == "title":
            return
    raise AssertionError(f"from {place} escape does not lead to the title")


@pytest.mark.parametrize("place", PLACES)
def test_inputs_that_fit_nothing_do_no_harm(shared: Shared, place: str) -> None:
    pilot = shared.open(place)
    at = (700, 500)
    for given in (
        Tap("nowhere", at),
        Press("nowhere", at),
        Drag("nowhere", at, (9, 9)),
        Drop("nowhere", at, "elsewhere"),
        Nudge("nowhere", 1),
        Typed("q"),
        Typed(" "),
        Wheel(-3),
        Swipe("up"),
        Key("f7"),
        Steer(1.0, 1.0),
        Steer(0.0, 0.0),
        Idle(),
        Idle(),
    ):
        pilot.give(given).tick()
        pilot.draw()
    pilot.key("backspace", "home", "end", "page_down", "page_up", "space", "down", "up", "left", "right")
    pilot.draw()


@pytest.mark.parametrize("place", PLACES)
def test_a_place_comes_to_rest_and_then_presents_nothing(shared: Shared, place: str) -> None:
    pilot = shared.open(place, plain_settings(calm=place == "title"))
    assert pilot.settle() <= 12.0
    assert pilot.frames_at_rest(120) == 0


@pytest.mark.parametrize("place", PLACES)
def test_a_gamepad_reaches_the_way_out(shared: Shared, place: str) -> None:
    pilot = shared.open(place)
    way_out = next((name for name in ("back", "language", "to_book") if name in pilot.ids()), None)
    assert way_out is not None, f"{place}: {pilot.ids()}"
    pilot.press(way_out)


def test_wandering_in_circles_leaves_no_trail(shared: Shared) -> None:
    pilot = shared.open("book/drenthe/pingo_grows")
    for _ in range(12):
        pilot.give(Key("settings")).tick()
        pilot.key("escape")
        term = next(name for name in pilot.ids() if name.startswith("term:"))
        pilot.tap(term, "more")
        page = next(name for name in pilot.ids() if name.startswith("page:"))
        pilot.tap(page)
    assert len(pilot.theatre.scenes) <= len(shared.book.pages) + 2


@pytest.mark.parametrize("place", PLACES)
def test_a_place_opens_while_its_pictures_are_missing(shared: Shared, place: str) -> None:
    stage = shared.stage(plain_settings(calm=True), Reader())
    stage.library = Library(shared.library.assets, {})
    pilot = Pilot(Theatre(stage, Place.parse(place)), shared.canvas)
    pilot.settle()
    pilot.draw()
    assert stage.library.missing
    pilot.key("escape").draw()
