"""The water discovery: the hole is moved, the year slides, the picture follows the numbers."""

from __future__ import annotations

import pytest

from assets.paint.pictures import _water_model_shape as painted
from game.models import water
from game.models.water_moment import LAST_MONTH, moment
from game.narrator.state import Reader
from scenes.discovery import water_papers as papers
from scenes.discovery.water import PLACES, WaterScene
from scenes.discovery.water_section import AREA, HOLE_X, PX_PER_M, STREAM, hole_width, scenery_of, surface_y
from scenes.discovery.water_signs import ARROW_PX_PER_MM, CRACK_PX_PER_MM, arrow_width
from tests.support.pilot import Pilot, Shared


def scene_of(pilot: Pilot) -> WaterScene:
    assert isinstance(pilot.scene, WaterScene)
    return pilot.scene


def set_of(pilot: Pilot, name: str) -> object:
    return dict(pilot.reader.inputs_of("water"))[name]


def slide_to_the_end(pilot: Pilot) -> Pilot:
    x, y, w, h = pilot.thing("time").rect
    return pilot.drag("time", (x + w - 2, y + h // 2))


# -- what the reader does


@pytest.mark.parametrize("place", water.HOLES)
def test_the_hole_goes_where_it_is_dragged(shared: Shared, place: str) -> None:
    pilot = shared.open("discovery/water")
    pilot.drag("hole", papers.place_centre(place))
    pilot.settle()
    assert scene_of(pilot).year.inputs.hole == place
    assert scene_of(pilot).year.line.inputs.hole == place


def test_a_place_can_be_tapped_instead(shared: Shared) -> None:
    pilot = shared.open("discovery/water").tap("place.village")
    pilot.settle()
    assert set_of(pilot, "hole") == "village" and "place.village" not in pilot.ids()


def test_the_handle_follows_the_finger_and_lets_go(shared: Shared) -> None:
    from scenes.inputs import Drag, Drop, Press

    pilot = shared.open("discovery/water")
    pilot.give(Press("hole", (84, 258)), Drag("hole", (700, 300), (616, 42)))
    assert scene_of(pilot).held_x == 700 and scene_of(pilot).year.inputs.hole == "village"
    pilot.give(Drop("hole", (700, 300), None))
    assert scene_of(pilot).held_x is None


def test_winter_and_summer_are_chosen_apart(shared: Shared) -> None:
    pilot = shared.open("discovery/water").tap("winter.wet", "summer.dry")
    assert set_of(pilot, "year") == "wet_winter+dry_summer"
    assert set_of(pilot.tap("winter.normal"), "year") == "dry_summer"
    assert set_of(pilot.tap("summer.normal"), "year") == "normal"


def test_the_year_runs_to_its_end_and_rests(shared: Shared) -> None:
    pilot = shared.open("discovery/water").tap("play")
    assert not pilot.scene.resting()
    pilot.settle()
    assert scene_of(pilot).year.month == LAST_MONTH == set_of(pilot, "month")
    pilot.tap("play").tick(3)
    assert scene_of(pilot).year.month < 1


def test_the_goal_is_reached_with_taps(shared: Shared) -> None:
    pilot = shared.open("discovery/water").tap("winter.wet", "summer.dry", "place.valley")
    pilot.settle()
    assert "water" not in pilot.reader.discoveries
    slide_to_the_end(pilot)
    assert "water" in pilot.reader.discoveries


def test_the_goal_is_reached_with_the_keyboard_alone(shared: Shared) -> None:
    pilot = shared.open("discovery/water").press("winter.wet", "summer.dry", "place.valley")
    pilot.settle()
    pilot.walk_to("time").key(*["right"] * 7)
    assert scene_of(pilot).year.month == LAST_MONTH and "water" in pilot.reader.discoveries


def test_no_other_hole_reaches_it(shared: Shared) -> None:
    for place in ("none", "heath", "village"):
        pilot = shared.open("discovery/water?scenario=hole_under_heath")
        if place != scene_of(pilot).year.inputs.hole:
            pilot.tap(f"place.{place}")
        pilot.settle()
        slide_to_the_end(pilot)
        assert "water" not in pilot.reader.discoveries


def test_keys_go_from_place_to_place_and_from_month_to_month(shared: Shared) -> None:
    pilot = shared.open("discovery/water").walk_to("hole").key("right")
    pilot.settle()
    assert scene_of(pilot).year.inputs.hole == PLACES[1]
    pilot.walk_to("time").key("right", "left", "left")
    assert scene_of(pilot).year.month == 4


def test_undo_and_reset(shared: Shared) -> None:
    pilot = shared.open("discovery/water").tap("place.heath", "summer.dry")
    pilot.settle()
    pilot.tap("undo")
    assert scene_of(pilot).year.inputs == water.Inputs(hole="heath")
    pilot.tap("undo")
    assert scene_of(pilot).year.inputs == water.Inputs() and not pilot.thing("undo").enabled
    pilot.tap("scenario.hole_under_village", "reset")
    pilot.settle()
    assert scene_of(pilot).year.inputs == water.Inputs()


@pytest.mark.parametrize("scenario", list(water.SCENARIOS))
def test_a_scenario_opens_by_its_place_and_tells_its_lesson_at_the_end(shared: Shared, scenario: str) -> None:
    pilot = shared.open(f"discovery/water?scenario={scenario}")
    scene = scene_of(pilot)
    assert scene.year.inputs == water.inputs_of(water.SCENARIOS[scenario])
    words = shared.book.discoveries["water"].scenarios[scenario]
    told = scene.words.told(scene.year)
    assert told.lines == (shared.book.plain("nl", words.words.nl),)
    slide_to_the_end(pilot)
    assert words.after is not None
    assert scene.words.told(scene.year).lines == (words.after.nl,)


def test_what_was_set_is_there_again(shared: Shared) -> None:
    pilot = shared.open("discovery/water").tap("place.valley", "summer.dry")
    pilot.settle()
    again = shared.open("discovery/water", reader=pilot.reader)
    before, after = scene_of(pilot).year, scene_of(again).year
    assert (after.inputs, after.month) == (before.inputs, before.month)


@pytest.mark.parametrize(
    "kept", [(("hole", "moon"),), (("month", "May"),), (("month", 99),), (("hole_share", 7),), (("odd", True),)]
)
def test_odd_inputs_of_an_old_save_are_put_aside(shared: Shared, kept: tuple[tuple[str, object], ...]) -> None:
    reader = Reader(models=(("water", kept),))  # type: ignore[arg-type]
    pilot = shared.open("discovery/water", reader=reader)
    pilot.draw()
    assert scene_of(pilot).year.inputs == water.Inputs()


def test_the_first_words_say_what_can_be_done(shared: Shared) -> None:
    pilot = shared.open("discovery/water")
    scene = scene_of(pilot)
    assert scene.words.told(scene.year).lines == (scene.words.word("drag_hole"),)
    pilot.tap("place.heath")
    pilot.settle()
    assert scene.words.told(scene.year).lines != (scene.words.word("drag_hole"),)
    again = scene_of(shared.open("discovery/water", reader=pilot.reader))
    assert again.words.told(again.year).lines != (again.words.word("drag_hole"),)


def test_a_calm_year_goes_month_by_month(shared: Shared) -> None:
    from scenes.dev.backstage import plain_settings

    pilot = shared.open("discovery/water", plain_settings(calm=True)).tap("play").wait(0.5)
    assert scene_of(pilot).year.month == 5
    pilot.wait(0.5)
    assert scene_of(pilot).year.month == 6


# -- the magnifying glass


def test_the_glass_changes_the_clay_of_the_whole_year(shared: Shared) -> None:
    pilot = shared.open("discovery/water").tap("place.heath")
    pilot.settle()
    before = scene_of(pilot).year.now.so_far
    pilot.tap("look").walk_to("hole_share").key("right", "right")
    pilot.settle()
    scene = scene_of(pilot)
    assert scene.lens is not None and scene.year.inputs.hole_share == pytest.approx(0.03)
    assert scene.lens.leak.hole_part == pytest.approx(0.03 * 0.1 / (0.97 * 0.001 + 0.03 * 0.1))
    assert scene.year.now.so_far.leak_mm > before.leak_mm
    pilot.tap("close")
    assert scene.lens is None and "hole" in pilot.ids()


def test_a_leaky_clay_drains_the_heath(shared: Shared) -> None:
    """'Turn k up': with the guide value for boulder clay no heath stays wet."""
    pilot = shared.open("discovery/water").tap("look").walk_to("clay_k_m_per_day")
    pilot.key(*["right"] * 45)
    pilot.settle()
    scene = scene_of(pilot)
    assert scene.year.inputs.clay_k_m_per_day == 0.05
    assert scene.year.now.moods["heath"] == "cross"


def test_without_a_hole_the_glass_has_nothing_to_widen(shared: Shared) -> None:
    pilot = shared.open("discovery/water").tap("look")
    assert "hole_share" not in pilot.ids() and "clay_thickness_m" in pilot.ids()
    pilot.key("escape")
    assert scene_of(pilot).lens is None and pilot.place == "discovery/water"


# -- the picture follows the numbers


def test_land_is_painted_to_the_line_of_the_section() -> None:
    for x in range(0, painted.WIDE, 7):
        assert surface_y(x) == pytest.approx(float(painted.surface(x)), abs=0.01)
    assert (painted.PX_PER_M, painted.STREAM) == (PX_PER_M, STREAM)


def blue(pilot: Pilot, x: int, y: float) -> bool:
    red, _, colour_blue, _ = pilot.canvas.get_at((x, round(y)))
    return colour_blue > red


def test_ground_is_wet_just_so_far_as_the_model_says(shared: Shared) -> None:
    pilot = shared.open("discovery/water?scenario=closed_lid").show()
    scene = scene_of(pilot)
    for x, at in ((412, 0), (1330, 2)):
        depth = scene.year.now.ground.depth_m[at] * PX_PER_M
        assert blue(pilot, x, surface_y(x) + max(14, depth + 10))
    pilot.tap("place.heath")
    pilot.settle()
    pilot.show()
    depth = scene_of(pilot).year.now.ground.depth_m[0] * PX_PER_M
    assert depth > 20
    assert blue(pilot, 412, surface_y(412) + depth + 8) and not blue(pilot, 412, surface_y(412) + depth - 12)


def test_arrows_add_up_and_the_crack_is_as_wide_as_the_shrink() -> None:
    line = water.timeline(water.inputs_of(water.SCENARIOS["hole_under_village"]))
    now = moment(line, 11)
    assert now.shrink_mm == pytest.approx(water.summed(line).house_shrink_mm, abs=2.5)
    assert now.shrink_mm * CRACK_PX_PER_MM == pytest.approx(12, abs=2)
    assert arrow_width(20.0) == pytest.approx(20 * ARROW_PX_PER_MM) and arrow_width(0.1) == 0


def test_a_round_hole_is_as_wide_as_its_share_of_the_ground() -> None:
    for column, wide in (("heath", 500), ("valley", 420)):
        share = 3.14159265 / 4 * (hole_width(column, 0.02) / wide) ** 2
        assert share == pytest.approx(0.02)


def test_faces_and_land_change_with_the_year(shared: Shared) -> None:
    line = water.timeline(water.inputs_of({"year": "wet_winter+dry_summer"}))
    winter, summer = scenery_of(moment(line, 4)), scenery_of(moment(line, 11))
    assert dict(winter.strips) == {"heath": "wet", "village": "green", "valley": "wet"}
    assert dict(summer.strips) == {"heath": "dry", "village": "dry", "valley": "dry"}
    assert (winter.sky, summer.sky) == ("wet", "dry") and scenery_of(moment(line, 12)).sky == "fair"
    assert winter.people != summer.people


def test_a_year_at_rest_presents_nothing(shared: Shared) -> None:
    assert shared.open("discovery/water").frames_at_rest() == 0


def test_all_places_of_the_hole_lie_in_the_picture_apart() -> None:
    centres = [papers.place_centre(place) for place in PLACES]
    assert all(AREA.collidepoint(centre) for centre in centres)
    assert all(abs(a[0] - b[0]) >= 112 for a in centres for b in centres if a != b)
    assert set(HOLE_X) == set(PLACES) - {"none"}
