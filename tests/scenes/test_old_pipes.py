"""The map of old pipes as a reader meets it: laying, looking, halls, years; and that it shows what the model says."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.models import pipes_run
from game.models.pipes_net import PIPES
from game.models.pipes_run import Run
from game.narrator.state import Reader
from scenes.discovery.pipes_map import DISCS, EYES, ROUTES
from tests.support.pilot import Pilot, Shared


def run_of(pilot: Pilot) -> Run:
    run: Run = pilot.scene.run  # type: ignore[attr-defined]
    return run


def test_a_good_plan_with_the_keyboard_alone(shared: Shared) -> None:
    pilot = shared.open("discovery/old_pipes")
    pilot.press("pipe.p2", "pipe.p3", "pipe.p6", "pipe.p6", "look.p6", "k1.diesel", "k2.slurry")
    assert run_of(pilot) == pipes_run.of_scenario("reserve")
    assert "old_pipes" not in pilot.reader.discoveries
    pilot.press("years")
    pilot.settle()
    assert run_of(pilot).year == pipes_run.YEARS and "old_pipes" in pilot.reader.discoveries
    assert pilot.frames_at_rest() == 0


def test_nobody_looked_and_year_seven_leaks(shared: Shared) -> None:
    pilot = shared.open("discovery/old_pipes?scenario=no_look").tap("years")
    pilot.settle()
    assert run_of(pilot).leaked == ("p1", "p4")
    assert pilot.scene.told().sign == "cross" and "old_pipes" not in pilot.reader.discoveries  # type: ignore[attr-defined]


def test_points_are_told_only_when_the_years_have_spoken(shared: Shared) -> None:
    pilot = shared.open("discovery/old_pipes?scenario=storage")
    waits = pilot.scene.words.word("points_wait")  # type: ignore[attr-defined]
    assert pilot.scene.rows()[-1][1] == waits  # type: ignore[attr-defined]
    pilot.tap("years")
    pilot.settle()
    assert pilot.scene.rows()[-1][1].startswith("75,5")  # type: ignore[attr-defined]


def test_undo_reset_and_a_plan_that_is_there_again(shared: Shared) -> None:
    pilot = shared.open("discovery/old_pipes").tap("pipe.p1", "look.p1", "k1.hydrogen")
    before = run_of(pilot)
    again = shared.open("discovery/old_pipes", reader=pilot.reader)
    assert run_of(again) == before
    assert run_of(pilot.tap("undo")).inputs.k1 == "none"
    assert run_of(pilot.tap("reset")) == Run()


def test_every_stop_says_what_it_is(shared: Shared) -> None:
    pilot = shared.open("discovery/old_pipes")
    heard = {pilot.tap(name).scene.told().lines[0] for name in pilot.ids() if name.startswith("node.")}  # type: ignore[attr-defined]
    assert len(heard) == 8


def test_lines_run_level_upright_or_at_45_degrees_and_join_their_stops() -> None:
    for name, route in ROUTES.items():
        for (x0, y0), (x1, y1) in pairwise(route):
            assert x0 == x1 or y0 == y1 or abs(x1 - x0) == abs(y1 - y0), name
    assert set(DISCS) == set(PIPES)
    assert set(EYES) == {name for name, pipe in PIPES.items() if pipe.old}


def test_a_pipe_with_work_looks_otherwise_and_a_torn_one_otherwise_again(shared: Shared) -> None:
    pilot = shared.open("discovery/old_pipes")
    spot = (ROUTES["p1"][1][0] + 60, ROUTES["p1"][0][1])
    empty = pilot.picture().get_at(spot)
    pilot.tap("pipe.p1")
    warm = pilot.picture().get_at(spot)
    pilot.tap("years")
    pilot.settle()
    torn = pilot.picture().get_at(spot)
    assert len({tuple(empty), tuple(warm), tuple(torn)}) >= 2 and warm != empty and warm != torn


@pytest.mark.parametrize("models", [
    (), (("pipes", 3),), (("pipes", (("p1", "tea"),)),), (("year", "x"),), (("k1", "gold"),),
    (("inspected", ("p77",)),),
])
def test_odd_inputs_of_an_old_save_are_put_aside(shared: Shared, models: tuple[tuple[str, object], ...]) -> None:
    shared.open("discovery/old_pipes", reader=Reader(models=(("old_pipes", models),))).draw()  # type: ignore[arg-type]
