"""The vocabulary of places: read, written, and refused with what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.existing import existing_ids, existing_places, find_place
from game.places import KINDS, Place, PlaceError, book_place
from tests.support.tiny_book import tiny_book

WELL_FORMED = (
    "title",
    "atlas",
    "book/drenthe/pingo_grows",
    "descent/raised_bog",
    "descent/raised_bog?x=345&depth=7.4",
    "discovery/salt?scenario=old_shallow_well",
    "discovery/pingo?part=decide",
    "discovery/pingo?page=how",
    "cards?region=midden_drenthe&quarters=4&players=6&level=storm&seed=12",
    "cabinet?find=f301",
    "glossary?term=keileem",
    "sources",
    "settings",
    "certificate",
)


@pytest.mark.parametrize("text", WELL_FORMED)
def test_what_is_read_is_written_again(text: str) -> None:
    assert str(Place.parse(text)) == text


def test_states_have_an_order_of_their_own() -> None:
    assert Place.parse("descent/raised_bog?depth=3&x=1") == Place.parse("descent/raised_bog?x=1&depth=3")


def test_a_place_tells_its_parts() -> None:
    place = Place.parse("descent/raised_bog?x=345&depth=7.4")
    assert (place.kind, place.path, place.id, place.bare) == (
        "descent",
        "raised_bog",
        "descent/raised_bog",
        Place("descent", "raised_bog"),
    )
    assert (place.amount("x"), place.amount("depth")) == (345, 7.4)
    assert Place.parse("discovery/pingo?part=grow").asked("part") == "grow"
    assert Place.parse("discovery/pingo").asked("part") is None
    assert book_place("drenthe/pingo_grows") == Place("book", "drenthe/pingo_grows")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("attlas", "unknown place 'attlas': a place begins with title, atlas, book"),
        ("book/drenthe", "place 'book/drenthe' has not the form book/<chapter>/<page>"),
        ("title/now", "place 'title/now' has not the form title"),
        ("descent/Raised", "place 'descent/Raised': 'Raised' is no id (small letters, digits and _, a letter first)"),
        ("title?x=1", "place 'title?x=1': title has no states"),
        ("discovery/pingo?part=grown", "place 'discovery/pingo?part=grown': part is grow or decide"),
        (
            "discovery/pingo?pat=grow",
            "place 'discovery/pingo?pat=grow': 'pat' is not scenario, part or page. Did you mean 'part'?",
        ),
        ("descent/raised_bog?x=-3", "place 'descent/raised_bog?x=-3': x is a number of metres"),
        ("cards?seed=", "place 'cards?seed=': seed is a whole number"),
        ("cards?", "place 'cards?' ends with '?' and names no state"),
        ("cards?seed=1&seed=2", "place 'cards?seed=1&seed=2' names a state twice"),
    ],
)
def test_what_is_no_place_is_refused_with_what_is_allowed(text: str, reason: str) -> None:
    with pytest.raises(PlaceError) as refused:
        Place.parse(text)
    assert str(refused.value).startswith(reason)


@given(text=st.text(max_size=30) | st.from_regex(r"[a-z]{3,9}(/[a-z_]+){0,2}(\?[a-z]+=[a-z0-9]*(&[a-z]+=.*)?)?"))
def test_any_text_is_a_place_or_refused(text: str) -> None:
    try:
        place = Place.parse(text)
    except PlaceError:
        return
    assert place.kind in KINDS
    assert Place.parse(str(place)) == place


def test_places_of_a_book(tmp_path: Path) -> None:
    book = tiny_book(tmp_path).book()
    assert [one.place.id for one in existing_places(book)] == [
        "title",
        "atlas",
        "book/home/mat",
        "book/home/hole",
        "descent/garden",
        "discovery/drip",
        "cards",
        "cabinet",
        "glossary",
        "sources",
        "settings",
        "certificate",
    ]
    titles = {one.place.id: one.title for one in existing_places(book)}
    assert titles["book/home/mat"].in_("en") == "The Mat"
    assert titles["atlas"].in_("nl") == "Kaart"


def test_words_that_wait_for_their_scene_are_no_place(tmp_path: Path) -> None:
    tiny = tiny_book(tmp_path)
    tiny.replace("story/book.yaml", "not_built: [book/home/attic]", "not_built: [book/home/attic, discovery/drip]")
    book = tiny.book()
    assert "drip" in book.discoveries and "discovery/drip" not in existing_ids(book)
    with pytest.raises(PlaceError):
        find_place(book, "discovery/drip")
    assert tiny.problems() == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("book/home/hat", "there is no place 'book/home/hat'. Did you mean 'book/home/mat'?"),
        ("discovery/drip?scenario=rian", "unknown scenario 'rian'. Did you mean 'rain'?"),
        ("glossary?term=sand", "unknown term 'sand'"),
        ("cabinet?find=f2", "unknown find 'f2'"),
        ("cards?region=midden_drenthe", "unknown region 'midden_drenthe'"),
    ],
)
def test_a_place_that_this_book_does_not_have(tmp_path: Path, text: str, reason: str) -> None:
    book = tiny_book(tmp_path).book()
    with pytest.raises(PlaceError) as refused:
        find_place(book, text)
    assert str(refused.value) == reason


def test_a_place_that_this_book_has(tmp_path: Path) -> None:
    book = tiny_book(tmp_path).book()
    assert str(find_place(book, "discovery/drip?scenario=rain")) == "discovery/drip?scenario=rain"
    assert "book/home/attic" not in existing_ids(book)
