"""A plan of pipes: laid piece by piece, looked over or not, and proved by ten years."""

from __future__ import annotations

import pytest

from game.models import pipes, pipes_run
from game.models.pipes_net import PIPES
from game.models.pipes_run import Run
from game.models.quantity import InputRefused


@pytest.mark.parametrize("name", pipes.SCENARIOS)
def test_a_scenario_is_worth_what_its_model_run_says(name: str) -> None:
    run = pipes_run.of_scenario(name)
    model = pipes.run(pipes.SCENARIOS[name])
    assert pipes_run.heat_mw(run) == model["heat_mw"]
    later = pipes_run.slid(run, 7)
    assert (pipes_run.heat_mw(later), pipes_run.hydrogen_mw(later)) == (
        model["heat_after_mw"], model["hydrogen_after_mw"])
    assert later.leaked == tuple(model["leaks"])  # type: ignore[arg-type]
    assert pipes_run.scenario_of(later) == name


def test_a_pipe_goes_round_through_what_it_can_carry() -> None:
    for name, pipe in PIPES.items():
        run, seen = Run(), []
        for _ in range(len(pipe.carries_mw) + 1):
            run = pipes_run.turned(run, name)
            seen.append(run.use_of(name))
        assert seen[-1] == "none" and set(seen) == {"none", *pipe.carries_mw}


def test_laying_in_another_order_gives_the_same_plan() -> None:
    one = pipes_run.turned(pipes_run.turned(Run(), "p3"), "p2")
    other = pipes_run.turned(pipes_run.turned(Run(), "p2"), "p3")
    assert one == other


def test_only_old_pipes_are_looked_over_and_that_can_be_called_off() -> None:
    assert pipes_run.looked(Run(), "p2") == Run()
    run = pipes_run.looked(Run(), "p1")
    assert run.inputs.inspected == ("p1",) and pipes_run.looked(run, "p1") == Run()


def test_whatever_is_changed_the_years_begin_again() -> None:
    run = pipes_run.slid(pipes_run.of_scenario("storage"), 8)
    for other in (pipes_run.turned(run, "p7"), pipes_run.looked(run, "p6"), pipes_run.hall(run, "k1", "diesel")):
        assert other.year == 0
    with pytest.raises(InputRefused):
        pipes_run.hall(run, "k2", "diesel")


def test_what_arrives_adds_up_to_what_the_model_says() -> None:
    run = pipes_run.of_scenario("storage")
    assert pipes_run.arrives_mw(run, "N") + pipes_run.arrives_mw(run, "S") == pytest.approx(pipes_run.heat_mw(run))
    assert pipes_run.in_pipe_mw(run, "p3") == 5 and pipes_run.in_pipe_mw(run, "p2") == 0
    leaked = pipes_run.slid(pipes_run.of_scenario("no_look"), 7)
    assert pipes_run.in_pipe_mw(leaked, "p1") == 0 and pipes_run.arrives_mw(leaked, "N") == 0


def test_a_good_plan_counts_when_its_years_are_over_and_a_leaking_one_never() -> None:
    good, bad = pipes_run.of_scenario("reserve"), pipes_run.of_scenario("no_look")
    assert not pipes_run.reached(pipes_run.slid(good, 9)) and pipes_run.reached(pipes_run.slid(good, 10))
    assert not pipes_run.reached(pipes_run.slid(bad, 10))


@pytest.mark.parametrize("run", [Run(), pipes_run.slid(pipes_run.of_scenario("storage"), 4),
                                 pipes_run.of_scenario("no_look")])
def test_a_run_is_kept_and_read_again(run: Run) -> None:
    assert pipes_run.run_of(pipes_run.kept(run)) == run


@pytest.mark.parametrize("values", [{"year": 11}, {"year": True}, {"pipes": (("p9", "heat"),)}, {"k1": "gold"},
                                    {"pipes": 3}, {"inspected": "p1"}, {"what": 1}])
def test_what_no_run_can_be_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(InputRefused):
        pipes_run.run_of(values)
