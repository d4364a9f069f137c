"""Where the keyboard goes next, and what its keys mean where it stands."""

from __future__ import annotations

import pytest

from scenes.focus import focusables, following, towards
from scenes.inputs import Placed
from tests.support.pilot import Shared

GRID = tuple(Placed(f"{x}{y}", (x * 200, y * 200, 100, 100)) for y in range(3) for x in range(3))
SCENERY = Placed("scenery", (0, 0, 900, 900), focusable=False)


def test_tab_goes_round_and_round() -> None:
    assert following((SCENERY, *GRID), None) == "00"
    assert following((SCENERY, *GRID), "00") == "10"
    assert following((SCENERY, *GRID), "22") == "00"
    assert following((SCENERY, *GRID), "00", back=True) == "22"
    assert following((SCENERY, *GRID), "gone", back=True) == "22"
    assert following((SCENERY,), None) is None
    assert SCENERY not in focusables((SCENERY, *GRID))


@pytest.mark.parametrize(("direction", "there"), [("left", "01"), ("right", "21"), ("up", "10"), ("down", "12")])
def test_arrows_go_to_the_nearest_thing(direction: str, there: str) -> None:
    assert towards(GRID, "11", direction) == there  # type: ignore[arg-type]


def test_arrows_stay_where_nothing_lies() -> None:
    assert towards(GRID, "00", "left") == "00"
    assert towards(GRID, "00", "up") == "00"
    assert towards(GRID, None, "up") == "00"


def test_straight_ahead_wins_over_nearer_but_aside() -> None:
    here, far, aside = Placed("h", (0, 0, 10, 10)), Placed("far", (400, 0, 10, 10)), Placed("aside", (150, 180, 10, 10))
    assert towards((here, far, aside), "h", "right") == "far"


def test_the_first_key_shows_where_one_is(shared: Shared) -> None:
    pilot = shared.open("settings")
    assert pilot.focused is None
    assert pilot.key("right").focused == "language.nl"
    assert pilot.key("right").focused == "language.en"
    assert pilot.key("enter").theatre.stage.language == "en"


def test_enter_without_a_ring_shows_it_first(shared: Shared) -> None:
    pilot = shared.open("settings")
    assert pilot.key("enter").focused == "language.nl"
    assert pilot.theatre.stage.language == "nl"


def test_a_touch_hides_the_ring(shared: Shared) -> None:
    pilot = shared.open("settings").key("tab")
    assert pilot.focused is not None
    assert pilot.tap("language.en").focused is None


def test_the_ring_goes_into_a_paper_and_comes_back(shared: Shared) -> None:
    pilot = shared.open("book/drenthe/pingo_grows").key("tab")
    term = next(name for name in pilot.ids() if name.startswith("term:"))
    pilot.walk_to(term).key("enter")
    assert pilot.focused == "close"
    assert pilot.key("enter").focused == term


def test_the_ring_is_where_it_was_left_when_a_place_comes_back(shared: Shared) -> None:
    pilot = shared.open("title").walk_to("cabinet").key("enter")
    assert pilot.place == "cabinet" and pilot.focused is not None
    assert pilot.key("escape").focused == "cabinet"


def test_settings_are_one_key_away_everywhere(shared: Shared) -> None:
    for place in ("cards", "discovery/pingo?part=decide", "glossary", "certificate", "descent/raised_bog"):
        pilot = shared.open(place).key("settings")
        assert pilot.place == "settings"
        assert pilot.key("settings").place == "settings"
        assert pilot.key("escape").place == place
