"""The salt as a reader meets it: pumping on an old picture, listening, stopping, choosing, and a roof that falls."""

from __future__ import annotations

import pytest

from game.models import salt_run
from game.models.salt_run import Run
from game.narrator.state import Reader
from scenes.discovery.salt_scale import BASE_Y, GROUND_Y, PX, WELL_X, hall_rect
from scenes.inputs import Nudge
from tests.support.pilot import Pilot, Shared


def run_of(pilot: Pilot) -> Run:
    run: Run = pilot.scene.run  # type: ignore[attr-defined]
    return run


def slide(pilot: Pilot, years: float) -> Pilot:
    """Time to so many years since the first water."""
    scene = pilot.scene
    x, y, w, h = scene.time.rect  # type: ignore[attr-defined]
    return pilot.drag("time", (x + round(w * years * 12 / run_of(pilot).last_month), y + h // 2))


def test_the_goal_with_the_keyboard_alone(shared: Shared) -> None:
    pilot = shared.open("discovery/salt").walk_to("time")
    while run_of(pilot).month < 118:
        pilot.give(Nudge("time", 1)).tick()
    pilot.press("stop", "choice.diesel")
    assert "salt" in pilot.reader.discoveries


def test_time_runs_the_sonar_looks_and_everything_comes_to_rest(shared: Shared) -> None:
    pilot = shared.open("discovery/salt").tap("play")
    pilot.wait(3)
    assert salt_run.picture_month(run_of(pilot)) == 24
    pilot.settle()
    assert run_of(pilot).month == salt_run.MOST_MONTHS
    assert pilot.frames_at_rest() == 0


def test_a_refusal_says_why_and_changes_nothing(shared: Shared) -> None:
    pilot = shared.open("discovery/salt?scenario=greedy").tap("stop")
    before = run_of(pilot)
    told = pilot.tap("choice.diesel").scene.told()  # type: ignore[attr-defined]
    refusal = shared.book.discoveries["salt"].things["refused"]["diesel"].words.nl
    assert told.sign == "cross" and told.lines == (refusal,)
    assert run_of(pilot) == before and "salt" not in pilot.reader.discoveries


def test_undo_and_reset(shared: Shared) -> None:
    pilot = slide(shared.open("discovery/salt"), 5)
    before = run_of(pilot)
    pilot.tap("blanket.no")
    assert not run_of(pilot).phase.blanket
    pilot.tap("undo")
    assert run_of(pilot) == before
    pilot.tap("reset")
    assert run_of(pilot) == salt_run.begun()


def test_what_was_pumped_is_there_again(shared: Shared) -> None:
    pilot = slide(shared.open("discovery/salt"), 7).tap("blanket.no", "ping", "stop")
    again = shared.open("discovery/salt", reader=pilot.reader)
    assert run_of(again) == run_of(pilot)


@pytest.mark.parametrize("models", [
    (), (("phases", "odd"),), (("month", "soon"),), (("phases", ((10, 20),)),), (("roof_depth_m", 1),),
    (("pings", (1e9,)),), (("choice", 4),), (("stopped", "yes"), ("end", 12)),
])
def test_odd_inputs_of_an_old_save_are_put_aside(shared: Shared, models: tuple[tuple[str, object], ...]) -> None:
    shared.open("discovery/salt", reader=Reader(models=(("salt", models),))).draw()  # type: ignore[arg-type]


def test_the_hall_is_drawn_as_wide_and_as_high_as_it_is(shared: Shared) -> None:
    """Brine where the model says so, salt beside it: looked at on the canvas itself."""
    pilot = slide(shared.open("discovery/salt"), 10).tap("stop")
    pilot.settle()
    cavern = salt_run.truth(run_of(pilot))
    rect = hall_rect(cavern)
    assert (rect.w, rect.h) == (round(cavern.diameter_m * PX), round(cavern.height_m * PX))
    canvas = pilot.picture()
    y = rect.bottom - 30
    for x in (rect.left + 40, rect.right - 40):
        red, green, blue, _ = canvas.get_at((x, y))
        assert max(green, blue) > red, "brine is green or blue"
    for x in (rect.left - 12, rect.right + 12):
        red, green, blue, _ = canvas.get_at((x, y))
        assert red > green, "salt is rose"


def test_the_meadow_opens_only_where_and_when_the_model_says(shared: Shared) -> None:
    pilot = shared.open("discovery/salt?scenario=old_shallow_well")
    run = run_of(pilot)
    surface = (WELL_X - 60, GROUND_Y + 6)
    whole = pilot.picture().get_at(surface)
    slide(pilot, (run.end + 130) / 12)
    assert pilot.picture().get_at(surface) == whole, "still years of warning"
    slide(pilot, (run.end + 160) / 12)
    assert pilot.picture().get_at(surface) != whole
    assert salt_run.at_surface(run_of(pilot)) and BASE_Y > GROUND_Y
