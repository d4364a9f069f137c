"""A glass that is moved over a picture, and a picture that turns over."""

from __future__ import annotations

import pygame
import pytest

from scenes.book import BookScene
from scenes.dev.backstage import plain_settings
from scenes.inputs import Drop, Nudge
from scenes.view.sheet_turn import HEIGHTS, HELD_S, SheetTurn
from tests.support.pilot import Pilot, Shared

LENS_PAGE, TURNING_PAGE = "book/under_your_feet/first_metre", "book/twente/upside_down"


def book(pilot: Pilot) -> BookScene:
    assert isinstance(pilot.scene, BookScene)
    return pilot.scene


def glass_at(pilot: Pilot) -> tuple[int, int]:
    glass = book(pilot).spread.glass
    assert glass is not None
    return glass.at


def test_the_lens_goes_where_the_finger_goes_and_stays_in_its_area(shared: Shared) -> None:
    pilot = shared.open(LENS_PAGE)
    lens = book(pilot).spread.page.lens
    assert lens is not None
    x, y, w, h = lens.area
    for corner in ((0, 0), (1919, 951)):
        pilot.drag("lens", corner)
        at = glass_at(pilot)
        assert x <= at[0] <= x + w and y <= at[1] <= y + h
    assert glass_at(pilot) == (x + w, y + h)


@pytest.mark.parametrize("spot", ["sand", "loam", "clay", "peat"])
def test_let_go_over_a_soil_the_lens_tells_it(shared: Shared, spot: str) -> None:
    pilot = shared.open(LENS_PAGE)
    lens = book(pilot).spread.page.lens
    assert lens is not None
    x, y, w, h = (round(part) for part in lens.spots[spot])
    pilot.drag("lens", (x + w // 2, y + h // 2))
    glass = book(pilot).spread.glass
    assert glass is not None and glass.over() == spot
    assert pilot.reader.hotspots[-1] == f"under_your_feet/first_metre/{spot}"
    assert book(pilot).sentence is not None


def test_through_the_lens_another_layer_is_seen(shared: Shared) -> None:
    pilot = shared.open(LENS_PAGE, plain_settings(calm=True))
    x, y = glass_at(pilot)
    here = (x - 60, y - 60, 120, 120)
    through = pygame.image.tobytes(pilot.show().picture(here), "RGB")
    pilot.drag("lens", (400, y))
    pilot.give(Drop("lens", glass_at(pilot), "lens"))
    assert pygame.image.tobytes(pilot.show().picture(here), "RGB") != through


def test_the_lens_goes_by_keys(shared: Shared) -> None:
    pilot = shared.open(LENS_PAGE)
    before = glass_at(pilot)
    pilot.give(Nudge("lens", -1))
    assert glass_at(pilot)[0] < before[0]
    pilot.walk_to("lens").key("right").key("right")
    assert glass_at(pilot)[0] > before[0]


def test_a_pull_on_the_thread_turns_the_picture_over_and_back(shared: Shared) -> None:
    pilot = shared.open(TURNING_PAGE)
    scene = book(pilot)
    first = scene.spread.face
    assert scene.spread.text.waits and "roots" not in pilot.ids()
    pilot.tap("thread")
    assert scene.turning.now is not None and scene.spread.face is scene.spread.page.over
    pilot.wait(HELD_S * len(HEIGHTS) + 0.1)
    assert scene.turning.now is None and "roots" in pilot.ids() and not scene.spread.text.waits
    pilot.settle()
    pilot.tap("thread")
    assert scene.spread.face is first
    pilot.settle()
    assert "roots" not in pilot.ids() and scene.resting()


def test_with_reduced_motion_the_other_face_is_simply_there(shared: Shared) -> None:
    pilot = shared.open(TURNING_PAGE, plain_settings(calm=True)).tap("thread")
    assert book(pilot).turning.now is None and "roots" in pilot.ids()


def test_a_tap_while_it_turns_ends_the_turn(shared: Shared) -> None:
    pilot = shared.open(TURNING_PAGE).tap("thread").tap("pages")
    assert book(pilot).turning.now is None and "close" in pilot.ids()


def test_who_comes_back_to_the_page_finds_it_as_it_was_at_first(shared: Shared) -> None:
    pilot = shared.open(TURNING_PAGE).tap("thread").tap("next")
    pilot.settle()
    pilot.tap("previous")
    pilot.settle()
    assert pilot.place == TURNING_PAGE and book(pilot).spread.text.waits


def test_a_sheet_shows_its_old_face_and_then_its_new_one(shared: Shared) -> None:
    old, new = pygame.Surface((400, 300)).convert(), pygame.Surface((400, 300)).convert()
    old.fill("red")
    new.fill("blue")
    turn, seen = SheetTurn(old, new, 100), []
    while not turn.done():
        canvas = pygame.Surface((400, 300)).convert()
        turn.draw(canvas)
        seen.append((canvas.get_at((200, 50))[:3], canvas.get_at((200, 200))[:3]))
        turn.update(HELD_S)
    assert [above for above, _ in seen] == [old.get_at((0, 0))[:3]] * 3 + [new.get_at((0, 0))[:3]] * 3
    assert all(above == middle for above, middle in seen)
