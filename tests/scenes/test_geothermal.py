"""Warmth as a reader meets it: a plan, a look or a gamble, a drill, thirty years of lights, or a no."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.models import geothermal_run
from game.models.geothermal_run import Run
from game.narrator.state import Reader
from scenes.discovery.geothermal_section import PLAN_MIDDLE, PX, depth_y, lit_houses
from scenes.inputs import Nudge
from tests.support.pilot import Pilot, Shared

EVEN = geothermal_run.kept(Run(((0.0, 0.0),) * 3))


def run_of(pilot: Pilot) -> Run:
    run: Run = pilot.scene.run  # type: ignore[attr-defined]
    return run


def on_even_ground(shared: Shared) -> Pilot:
    """Where luck is neither good nor bad."""
    return shared.open("discovery/geothermal", reader=Reader(models=(("geothermal", tuple(sorted(EVEN.items()))),)))


def test_the_north_reaches_the_goal_with_the_keyboard_alone(shared: Shared) -> None:
    pilot = on_even_ground(shared).press("drill")
    pilot.settle()
    pilot.walk_to("time")
    while run_of(pilot).year < 30:
        assert "geothermal" not in pilot.reader.discoveries
        pilot.give(Nudge("time", 1)).tick()
    assert "geothermal" in pilot.reader.discoveries


@pytest.mark.parametrize(("place", "answer"), [
    ("north_east", "no_is_a_pity"), ("middle", "no_is_right"), ("south", "no_look_first"),
])
def test_a_no_is_answered_by_what_is_known(shared: Shared, place: str, answer: str) -> None:
    pilot = on_even_ground(shared).tap(f"place.{place}", "no")
    said = pilot.scene.words.of("results", answer)  # type: ignore[attr-defined]
    assert pilot.scene.told().lines == (said,)  # type: ignore[attr-defined]
    assert ("geothermal" in pilot.reader.discoveries) == (answer == "no_is_right")


def test_time_runs_to_the_thirtieth_year_and_rests(shared: Shared) -> None:
    pilot = shared.open("discovery/geothermal?scenario=too_close").tap("play")
    pilot.settle()
    assert run_of(pilot).year == 30 and lit_houses(run_of(pilot)) < lit_houses(geothermal_run.of_scenario("too_close"))
    assert pilot.frames_at_rest() == 0


def test_the_luck_is_the_same_after_a_rest_and_another_on_new_ground(shared: Shared) -> None:
    pilot = shared.open("discovery/geothermal").tap("survey", "drill")
    pilot.settle()
    again = shared.open("discovery/geothermal", reader=pilot.reader)
    assert run_of(again) == run_of(pilot)
    ground = run_of(pilot).ground
    assert run_of(pilot.tap("again")).ground == ground
    assert run_of(pilot.tap("reset")).ground != ground
    assert run_of(pilot.tap("undo")).ground == ground


def test_a_plan_is_seen_on_the_picture_at_its_depth(shared: Shared) -> None:
    pilot = on_even_ground(shared)
    x, y, w, h = pilot.thing("depth_m").rect
    pilot.drag("depth_m", (x + w // 3, y + h // 2))
    depth = run_of(pilot).depth_m
    assert depth != 2_000
    red, green, blue, _ = pilot.picture().get_at((240, depth_y(depth)))
    assert red > 180 and green > 120 and blue < 120, "the layer shines where the wells end"


def test_the_wells_follow_a_finger_on_the_picture(shared: Shared) -> None:
    pilot = on_even_ground(shared).drag("ground", (500, depth_y(1_400)))
    assert run_of(pilot).depth_m == 1_400
    pilot.drag("ground", (500, depth_y(0)))
    assert run_of(pilot).depth_m == 100, "not less than the model takes"


def test_the_cold_is_drawn_as_far_as_it_has_come(shared: Shared) -> None:
    run = replace(geothermal_run.of_scenario("too_close"))
    pilot = shared.open("discovery/geothermal?scenario=too_close")
    right_of_cold = (PLAN_MIDDLE[0] - round(run.spacing_m * PX / 2) + 24, PLAN_MIDDLE[1])
    red, _, blue, _ = pilot.picture().get_at(right_of_cold)
    assert red > blue, "hot rock"
    slide = pilot.scene.time  # type: ignore[attr-defined]
    pilot.drag("time", (slide.rect[0] + slide.rect[2] // 2, slide.rect[1] + 40))
    red, _, blue, _ = pilot.picture().get_at(right_of_cold)
    assert blue > red, "cooled"


def test_soil_energy_is_another_machine(shared: Shared) -> None:
    values = {**EVEN, "depth_m": 150.0, "drilled": True}
    pilot = shared.open(
        "discovery/geothermal", reader=Reader(models=(("geothermal", tuple(sorted(values.items()))),))
    )
    assert len(pilot.scene.rows()) == 3  # type: ignore[attr-defined]
    pilot.show()


@pytest.mark.parametrize("models", [
    (), (("ground", 3),), (("ground", ((0, 0),) * 3), ("year", "x")), (("place", "moon"),),
    (("ground", ((9, 0),) * 3),),
])
def test_odd_inputs_of_an_old_save_are_put_aside(shared: Shared, models: tuple[tuple[str, object], ...]) -> None:
    shared.open("discovery/geothermal", reader=Reader(models=(("geothermal", models),))).draw()  # type: ignore[arg-type]
