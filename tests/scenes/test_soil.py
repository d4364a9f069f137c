"""Use follows soil: flags are laid with finger and keys; the land follows the numbers; more than one good plan."""

from __future__ import annotations

import pytest

from assets.paint.pictures import _soil_model_shape as painted
from game.models import land_use
from game.models.land_use_ground import PLACES, USES
from game.narrator.state import Reader
from scenes.discovery import soil_papers as papers
from scenes.discovery.soil import SoilScene
from scenes.discovery.soil_section import (
    AREA,
    DRY,
    FINE,
    PX_PER_M,
    STEP,
    WET,
    alone_m,
    depth_at,
    depths_m,
    frame_of,
    level_y,
    surface_y,
)
from scenes.inputs import Drag, Press
from scenes.view.theme import TOUCH_MIN
from tests.support.pilot import Pilot, Shared

PLACE = "discovery/function_follows_soil"
NAMES = tuple(PLACES)


def scene_of(pilot: Pilot) -> SoilScene:
    assert isinstance(pilot.scene, SoilScene)
    return pilot.scene


def middle(at: int) -> tuple[int, int]:
    return (at * STEP + STEP // 2, 460)


def lay_all(pilot: Pilot, plan: land_use.Plan) -> Pilot:
    for use, name in zip(plan, NAMES, strict=True):
        pilot.tap(f"flag.{use}", f"place.{name}")
    return pilot


# -- what the reader does


def test_a_flag_is_dragged_to_a_place_and_back_to_the_line(shared: Shared) -> None:
    pilot = shared.open(PLACE).drag("flag.natuur", middle(0))
    assert scene_of(pilot).plan.plan[0] == "natuur"
    pilot.drag("flag.natuur", (1200, 60))
    assert scene_of(pilot).plan.plan == land_use.NOTHING_LAID


def test_two_flags_change_places(shared: Shared) -> None:
    pilot = shared.open(f"{PLACE}?scenario=first_guess").drag("flag.wonen", middle(4))
    plan = scene_of(pilot).plan.plan
    assert (plan[4], plan[5]) == ("wonen", "lelies")
    pilot.tap("flag.wonen", "flag.natuur")
    plan = scene_of(pilot).plan.plan
    assert (plan[0], plan[4]) == ("wonen", "natuur")


def test_a_touch_takes_a_flag_up_and_another_lets_it_go(shared: Shared) -> None:
    pilot = shared.open(PLACE).tap("flag.weide")
    assert scene_of(pilot).hand.held == "weide"
    assert scene_of(pilot.tap("flag.weide")).hand.held is None
    pilot.tap("flag.weide").key("escape")
    assert scene_of(pilot).hand.held is None and pilot.place == PLACE
    assert pilot.key("escape").place == "title"


def test_a_place_tells_what_it_is_and_mo_comes(shared: Shared) -> None:
    pilot = shared.open(PLACE).tap("place.village_edge")
    scene = scene_of(pilot)
    thing = shared.book.discoveries["function_follows_soil"].things["places"]["village_edge"]
    assert scene.words.told(scene.plan, scene.hand.held, scene.chosen)[0].endswith(thing.words.nl)
    pilot.settle()
    assert scene.mo.x == papers.mo_x(NAMES.index("village_edge"))


def test_the_year_waits_for_all_flags_then_comes_in_two_seasons(shared: Shared) -> None:
    pilot = shared.open(PLACE)
    assert not pilot.thing("year").enabled
    lay_all(pilot, land_use.FIRST_GUESS).tap("year")
    assert scene_of(pilot).plan.season == "winter"
    pilot.settle()
    scene = scene_of(pilot)
    assert scene.plan.season == "summer" and scene.plan.outcome.cracks
    assert scene.words.sheet(scene.plan)[1] == papers.SIGNS["fights"]


@pytest.mark.parametrize("plan", [land_use.VILLAGE_ON_THE_ES, land_use.FARMERS_HILL])
def test_two_plans_with_the_lily_elsewhere_both_reach_the_goal(shared: Shared, plan: land_use.Plan) -> None:
    pilot = lay_all(shared.open(PLACE), plan)
    assert "function_follows_soil" not in pilot.reader.discoveries
    pilot.tap("year")
    pilot.settle()
    assert "function_follows_soil" in pilot.reader.discoveries
    scene = scene_of(pilot)
    told = scene.words.told(scene.plan, None, None)[0]
    assert scene.words.word("lily_somewhere") in told, "the other places of the lily are only hinted at"


def test_a_plan_is_laid_with_the_keyboard_alone(shared: Shared) -> None:
    pilot = shared.open(PLACE)
    for use, name in zip(land_use.VILLAGE_ON_THE_ES, NAMES, strict=True):
        pilot.press(f"flag.{use}", f"place.{name}")
    pilot.press("year")
    pilot.settle()
    assert "function_follows_soil" in pilot.reader.discoveries


def test_the_focus_leads_from_flag_to_place_to_flag(shared: Shared) -> None:
    pilot = shared.open(PLACE).key("tab", "enter")
    assert scene_of(pilot).hand.held == "akker" and pilot.focused == "place.bog"
    pilot.key("enter")
    assert scene_of(pilot).plan.plan[0] == "akker" and pilot.focused == "flag.weide"
    for _ in range(7):
        pilot.key("enter", "enter")
    assert scene_of(pilot).plan.whole and pilot.focused == "year"


def test_arrows_carry_a_flag_along(shared: Shared) -> None:
    pilot = shared.open(PLACE).walk_to("flag.natuur").key("right")
    assert scene_of(pilot).plan.plan[0] == "natuur"
    pilot.key("right", "right", "left")
    assert scene_of(pilot).plan.plan[1] == "natuur"
    pilot.walk_to("flag.weide").key("left")
    assert scene_of(pilot).plan.plan[7] == "weide"


def test_undo_takes_back_and_reset_hangs_all_flags_up(shared: Shared) -> None:
    pilot = shared.open(PLACE).drag("flag.natuur", middle(0)).drag("flag.weide", middle(0))
    assert scene_of(pilot).plan.plan[0] == "weide"
    pilot.tap("undo")
    assert scene_of(pilot).plan.plan[0] == "natuur"
    pilot.tap("scenario.farmers_hill", "reset")
    assert scene_of(pilot).plan.plan == land_use.NOTHING_LAID and scene_of(pilot).plan.season == "plan"


@pytest.mark.parametrize("scenario", list(land_use.SCENARIOS))
def test_a_scenario_opens_at_its_end_and_says_what_it_showed(shared: Shared, scenario: str) -> None:
    scene = scene_of(shared.open(f"{PLACE}?scenario={scenario}"))
    words = shared.book.discoveries["function_follows_soil"].scenarios[scenario]
    assert scene.plan.plan == land_use.inputs_of(land_use.SCENARIOS[scenario]).plan
    assert words.after is not None
    assert scene.words.told(scene.plan, None, None)[0].startswith(shared.book.plain("nl", words.after.nl))


def test_what_was_laid_is_there_again(shared: Shared) -> None:
    pilot = shared.open(PLACE).drag("flag.natuur", middle(0)).tap("season.winter")
    again = scene_of(shared.open(PLACE, reader=pilot.reader)).plan
    assert (again.plan, again.season) == (scene_of(pilot).plan.plan, "winter")


@pytest.mark.parametrize(
    "kept",
    [
        (("plan", "akker"),),
        (("plan", ("akker",) * 8),),
        (("plan", (1, 2, 3, 4, 5, 6, 7, 8)), ("season", "summer")),
        (("plan", (None,) * 8), ("season", "autumn")),
        (("plan", ("akker",)),),
    ],
)
def test_odd_plans_of_an_old_save_are_put_aside(shared: Shared, kept: tuple[tuple[str, object], ...]) -> None:
    reader = Reader(models=(("function_follows_soil", kept),))  # type: ignore[arg-type]
    pilot = shared.open(PLACE, reader=reader)
    pilot.draw()
    assert scene_of(pilot).plan.plan == land_use.NOTHING_LAID


# -- the picture follows the numbers


def test_land_is_painted_to_the_line_of_the_section() -> None:
    for x in range(0, painted.WIDE, 5):
        assert surface_y(x) == pytest.approx(float(painted.SURFACE(x)), abs=2)
    assert (painted.PX_PER_M, painted.STEP, painted.PLACES) == (PX_PER_M, STEP, NAMES)


def test_water_stands_as_deep_as_the_model_says() -> None:
    outcome = land_use.laid(land_use.FIRST_GUESS)
    for season, name in (("winter", "winter_m"), ("summer", "summer_m")):
        depths = depths_m(outcome, season)
        for at, lot in enumerate(outcome.lots):
            x = at * STEP + STEP // 2
            assert depths[at] == getattr(lot, name)
            assert level_y(depths, x) == pytest.approx(surface_y(x) + depths[at] * PX_PER_M)
    assert depths_m(outcome, "plan") == tuple(site.winter_m for site in PLACES.values())


def test_neighbours_are_seen(shared: Shared) -> None:
    outcome, alone = land_use.laid(land_use.FIRST_GUESS), alone_m("summer")
    village = NAMES.index("village_edge")
    assert depths_m(outcome, "summer")[village] > alone[village] + 0.1, "the lilies next door drink"


def test_water_slopes_from_place_to_place() -> None:
    depths = (0.0, 3.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
    assert depth_at(depths, STEP - 1) == pytest.approx(1.5, abs=0.2)
    assert depth_at(depths, 0) == 0.0 and depth_at(depths, 8 * STEP - 1) == 1.0


def test_views_show_wet_dry_and_cracks() -> None:
    lots = {lot.use: lot for lot in land_use.laid(land_use.FIRST_GUESS).lots if lot is not None}
    assert frame_of(lots["weide"], "winter") == WET and frame_of(lots["weide"], "plan") == FINE
    assert frame_of(lots["wonen"], "summer") == DRY and frame_of(lots["wonen"], "winter") == FINE
    assert frame_of(lots["lelies"], "summer") == FINE, "they are watered"
    assert frame_of(lots["waterberging"], "winter") == WET


def test_a_dragged_flag_costs_only_where_it_is(shared: Shared) -> None:
    pilot = shared.open(PLACE)
    pilot.draw()
    start = pilot.thing("flag.wonen").centre
    pilot.give(Press("flag.wonen", start), Drag("flag.wonen", (700, 300), (0, 0)))
    pilot.draw()
    pilot.give(Drag("flag.wonen", (708, 304), (8, 4)))
    assert sum(rect.w * rect.h for rect in pilot.draw()) < 0.1 * AREA.w * AREA.h


def test_water_comes_to_rest(shared: Shared) -> None:
    pilot = shared.open(f"{PLACE}?scenario=farmers_hill").tap("season.winter")
    assert not pilot.scene.resting()
    assert pilot.settle() < 2
    assert pilot.frames_at_rest() == 0


def test_flags_are_as_large_as_a_finger_and_hang_apart() -> None:
    for plan in (land_use.NOTHING_LAID, land_use.FIRST_GUESS):
        rects = [papers.flag_rect(use, plan) for use in USES]
        assert all(min(rect.size) >= TOUCH_MIN for rect in rects)
        assert all(not a.colliderect(b) for a in rects for b in rects if a is not b)
