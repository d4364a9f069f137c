"""The whole way, from the title to a certificate with names: once by touch, once by the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.cards.thoughtful import thoughtful_player
from scenes.dev.backstage import plain_settings
from scenes.inputs import Drop, Press
from scenes.scene import CANVAS_SIZE
from tests.support.pilot import Pilot, Shared
from tests.support.table import play_match

FIRST_PAGE, LAST_PAGE = "book/under_your_feet/cafe", "book/together/table"


def find_something(pilot: Pilot, longest_s: float = 90.0) -> str:
    """Point Mo with a finger towards the nearest find until he has it; its id."""
    scene = pilot.scene
    world, camera = scene.world, scene.camera  # type: ignore[attr-defined]
    spots = scene.map.finds.values()  # type: ignore[attr-defined]
    state = scene.state  # type: ignore[attr-defined]
    wanted = min(spots, key=lambda spot: abs(spot.x_m - state.x_m) + abs(spot.depth_m - state.d_m))
    for _ in range(round(longest_s / 0.25)):
        x, y = camera.to_canvas(world.to_px(wanted.x_m, wanted.depth_m))
        at = (max(400, min(CANVAS_SIZE[0] - 240, x)), max(160, min(CANVAS_SIZE[1] - 60, y)))
        pilot.give(Press("ground", at)).wait(0.25)
        if pilot.reader.finds:
            pilot.give(Drop("ground", at)).tick()
            return pilot.reader.finds[0]
    raise AssertionError(f"Mo did not come to {wanted.id} in {longest_s} s: {scene.state}")  # type: ignore[attr-defined]


def win_a_short_game(pilot: Pilot, keyboard: bool) -> None:
    touch = pilot.press if keyboard else pilot.tap
    touch("quarters.4", "level.rustig", "begin")
    for _ in range(12):
        play_match(pilot, thoughtful_player, touch)
        if "certificate" in pilot.ids():
            touch("certificate")
            return
        touch("again_new")
    raise AssertionError("the thoughtful player does not win a short quiet game in twelve")


def test_by_touch_from_the_title_to_a_certificate_with_names(shared: Shared, tmp_path: Path) -> None:
    pilot = shared.open("title", plain_settings(calm=True))
    pilot.tap("begin")
    assert pilot.place == "atlas"
    town = next(name for name, place in shared.book.atlas.items() if str(place.leads_to) == FIRST_PAGE)
    pilot.tap(f"place:{town}")
    if pilot.place == "atlas":
        pilot.tap("go")
    assert pilot.place == FIRST_PAGE
    pilot.tap("floor")
    pilot.settle()
    pilot.draw()
    pages = [pilot.place]
    while pilot.place != LAST_PAGE:
        pilot.tap("next")
        pilot.settle()
        pilot.draw()
        pages.append(pilot.place)
    assert pages == [f"book/{page}" for page in shared.book.pages]
    follow(pilot, "book/drenthe/pingo_falls", "descent/raised_bog")
    assert find_something(pilot) in shared.book.finds
    pilot.key("escape")
    follow(pilot, "book/drenthe/pingo_grows", "discovery/pingo?part=grow")
    reach_the_goal(pilot)
    pilot.key("escape")
    follow(pilot, LAST_PAGE, "cards")
    win_a_short_game(pilot, keyboard=False)
    pilot.tap(*(f"letter:{letter}" for letter in "mo"), "next_name").type("Jantien")
    pilot.theatre.stage.papers = lambda: tmp_path
    pilot.tap("save")
    assert pilot.scene.names == ["Mo", "Jantien"]  # type: ignore[attr-defined]
    assert [path.suffix for path in tmp_path.iterdir()] == [".png"]


def follow(pilot: Pilot, page: str, place: str) -> None:
    """Leaf to a page and follow its link."""
    while not pilot.place.startswith("book/"):
        pilot.key("escape")
    pilot.tap("pages", f"page:{page.removeprefix('book/')}")
    assert pilot.place == page
    links = pilot.scene._links(pilot.scene.spread.page)  # type: ignore[attr-defined]
    link = next(number for number, link in enumerate(links) if str(link.to) == place)
    pilot.tap(f"link:{link}")
    assert pilot.place == place


def reach_the_goal(pilot: Pilot) -> None:
    """A lake that is still there today: the model's own scenario of a deep lake, slid to today."""
    for scenario in [name for name in pilot.ids() if name.startswith("scenario.")]:
        pilot.tap(scenario)
        x, y, w, h = pilot.thing("time").rect
        pilot.drag("time", (x + w, y + h // 2))
        if "pingo" in pilot.reader.discoveries:
            return
    raise AssertionError("no scenario of the pingo reaches its goal today")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_by_the_keyboard_alone(shared: Shared, language: str) -> None:
    pilot = shared.open("title", plain_settings(language, calm=True))  # type: ignore[arg-type]
    pilot.key("enter")
    assert pilot.place == "atlas"
    town = next(name for name, place in shared.book.atlas.items() if str(place.leads_to) == FIRST_PAGE)
    pilot.press(f"place:{town}")
    if pilot.place == "atlas":
        pilot.press("go")
    pilot.press("floor", "next")
    pilot.press("level.depth", "level.story")
    while pilot.place != LAST_PAGE:
        before = pilot.place
        pilot.key("page_down")
        assert pilot.place != before
    pilot.press("link:0")
    assert pilot.place == "cards"
    win_a_short_game(pilot, keyboard=True)
    pilot.press("letter:m", "letter:o", "next_name", "letter:e", "erase", "letter:a")
    assert pilot.scene.names == ["Mo", "A"]  # type: ignore[attr-defined]
    pilot.key("escape")
    assert pilot.place.startswith("cards")
