"""A plan for warmth: luck that is dealt once, a look or a gamble, a drill, thirty years, or a no."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.dealer import Dealer
from game.models import geothermal, geothermal_run
from game.models.geothermal_run import Run
from game.models.quantity import InputRefused

MIDDLING: Run = Run(((0.0, 0.0),) * 3)


def years(run: Run, year: float) -> Run:
    return geothermal_run.slid(geothermal_run.drilled(run), year)


@pytest.mark.parametrize("name", geothermal.SCENARIOS)
def test_a_scenario_gives_what_its_model_run_gives(name: str) -> None:
    run = geothermal_run.of_scenario(name)
    model = geothermal.run(geothermal.SCENARIOS[name])
    assert geothermal_run.homes(run) == pytest.approx(model["homes"])
    assert geothermal_run.temperature_c(geothermal_run.slid(run, 30)) == pytest.approx(model["temperature_end_c"])
    assert geothermal_run.scenario_of(geothermal_run.slid(run, 12)) == name


def test_luck_is_dealt_once_by_a_seed_and_stays() -> None:
    run = geothermal_run.begun(Dealer("7"))
    assert run == geothermal_run.begun(Dealer("7")) and run != geothermal_run.begun(Dealer("8"))
    assert all(-2 <= number <= 2 for pair in run.ground for number in pair)
    again = geothermal_run.planned_again(geothermal_run.drilled(geothermal_run.surveyed(run)))
    assert again.ground == run.ground


def test_many_lucks_are_spread_as_standard_normal_numbers() -> None:
    dealer = Dealer("spread")
    drawn = [dealer.normal() for _ in range(4000)]
    assert abs(sum(drawn) / len(drawn)) < 0.05
    assert 0.85 < sum(each * each for each in drawn) / len(drawn) < 1.02


def test_a_look_narrows_what_is_expected_and_costs_two_million() -> None:
    run = geothermal_run.planned(MIDDLING, place="south")
    looked = geothermal_run.surveyed(run)
    before, after = geothermal_run.expected(run), geothermal_run.expected(looked)
    assert after.high.homes - after.low.homes < before.high.homes - before.low.homes
    assert after.middle.cost_meuro == (before.middle.cost_meuro or 0) + 2
    assert geothermal_run.surveyed(looked) == looked
    assert not geothermal_run.planned(looked, place="middle").looked


def test_what_is_drilled_stays_as_it_is() -> None:
    run = geothermal_run.drilled(MIDDLING)
    assert geothermal_run.planned(run, depth_m=900) == run
    assert geothermal_run.surveyed(run) == run and geothermal_run.said_no(run) == run
    assert geothermal_run.slid(MIDDLING, 5) == MIDDLING, "no years before the drill"


def test_the_cold_front_puts_out_lights_and_never_before_it_arrives() -> None:
    close = replace(MIDDLING, spacing_m=700)
    front = geothermal_run.made(close.inputs).breakthrough_years
    assert front is not None
    first = geothermal_run.homes(years(close, 0))
    assert geothermal_run.homes(years(close, front * 0.99)) == first
    assert geothermal_run.homes(years(close, 30)) < first
    assert geothermal_run.homes(MIDDLING) == 0


def test_the_goal_takes_thirty_years_or_a_no_that_is_right() -> None:
    assert not geothermal_run.reached(years(MIDDLING, 29))
    assert geothermal_run.reached(years(MIDDLING, 30))
    assert not geothermal_run.reached(geothermal_run.said_no(MIDDLING)), "the north is a pity"
    assert geothermal_run.reached(geothermal_run.said_no(geothermal_run.planned(MIDDLING, place="middle")))
    assert not geothermal_run.reached(years(replace(MIDDLING, spacing_m=700), 30))


def test_up_to_500_m_there_is_no_front_and_no_price() -> None:
    run = years(replace(MIDDLING, depth_m=150), 30)
    wells = geothermal_run.made(run.inputs)
    assert wells.regime == "bodemenergie" and wells.euro_per_gj is None
    assert geothermal_run.tau(run) == 0 and geothermal_run.temperature_c(run) == wells.temperature_c


@pytest.mark.parametrize("run", [
    MIDDLING, years(replace(MIDDLING, place="south", surveyed=("south",)), 12), geothermal_run.said_no(MIDDLING),
    geothermal_run.of_scenario("too_close"),
])
def test_a_run_is_kept_and_read_again(run: Run) -> None:
    assert geothermal_run.run_of(geothermal_run.kept(run)) == run


@pytest.mark.parametrize("values", [
    {"ground": ()}, {"ground": ((0, 0), (0, 0))}, {"ground": ((0, 9),) * 3}, {"ground": "luck"}, {"year": 31},
    {"year": True}, {"surveyed": ("moon",)}, {"place": "moon"}, {"depth_m": 9_000}, {"surveyed": 3},
    {"ground": (1, 2, 3)},
])
def test_what_no_run_can_be_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(InputRefused):
        geothermal_run.run_of({**geothermal_run.kept(MIDDLING), **values})
