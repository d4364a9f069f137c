"""The salt model against the worked examples, what its scenarios show, and what must always hold."""
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from game.models import salt
from game.models.quantity import InputRefused, quantities
from game.models.salt import Inputs, Phase, cavern, per_m3, reuse, timeline
from game.models.salt_months import read_phases
from game.narrator.plain import plain

RANGES = {each.name: each for each in quantities(Inputs)}


def number(name: str) -> st.SearchStrategy[float]:
    return st.floats(RANGES[name].low, RANGES[name].high)


def any_phases(blanket: st.SearchStrategy[bool] | None = None) -> st.SearchStrategy[tuple[Phase, ...]]:
    one = st.builds(Phase, st.floats(0.25, 15), st.floats(10, 30), st.booleans() if blanket is None else blanket)
    return st.lists(one, min_size=1, max_size=4).map(tuple)


def any_inputs(**fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Inputs]:
    return st.builds(Inputs, **{"phases": any_phases(), **{name: number(name) for name in RANGES}, **fixed})


def scenario(name: str) -> Inputs:
    return salt.inputs_of(salt.SCENARIOS[name])


def about(value: float, share: float = 0.02) -> Any:
    return pytest.approx(value, rel=share)


def test_one_cubic_metre_of_salt() -> None:
    one = per_m3()
    assert one.brine_m3 == about(6.945, 0.001) and one.water_m3 == about(6.166, 0.001)
    assert one.brine_up_m3 == about(5.945, 0.001) and one.salt_kg == about(1849, 0.001)
    # volumes shrink by 3 %: salt and water pack closer together
    assert one.brine_m3 / (1 + one.water_m3) == about(0.97, 0.002)


def test_ten_years_of_good_practice() -> None:
    end = cavern(Inputs())
    assert end.volume_m3 == about(286_500) and end.diameter_m == about(110.3) and end.salt_t == about(525_400)
    assert end.pillar_m == about(35.9) and end.safety == about(1.393) and end.climb_m == about(120)
    assert end.subsidence_mm_per_year == about(0.188) and end.warning_years == about(17.6)
    assert (end.status, end.reaches_surface, end.rules_kept) == ("stable", False, True)


def test_stopping_in_time_on_an_old_picture() -> None:
    just, over = (cavern(Inputs((Phase(years),))) for years in (11.75, 12))
    assert (just.diameter_m, just.sonar_diameter_m, just.rules_kept) == (about(119.5), about(110.3), True)
    assert (over.diameter_m, over.rules_kept) == (about(120.7), False)


def test_without_a_blanket_the_roof_goes() -> None:
    end = cavern(scenario("no_blanket"))
    assert end.diameter_m == about(93.2) and end.height_m == about(42) and end.roof_depth_m == about(428)
    assert end.roof_salt_m == pytest.approx(0, abs=1e-9) and end.safety == pytest.approx(0, abs=1e-9)
    assert (end.status, end.reaches_surface) == ("unstable", False)


def test_greed_breaks_a_rule_and_nothing_falls_yet() -> None:
    end = cavern(scenario("greedy"))
    assert end.diameter_m == about(130.3) and end.pillar_m == about(25.8) and end.safety == about(1.0)
    assert not end.rules_kept and end.status != "unstable"


def test_an_old_shallow_well_makes_a_hole_in_the_meadow() -> None:
    end = cavern(scenario("old_shallow_well"))
    assert end.climb_m == about(392) and end.roof_depth_m == about(308)
    assert end.reaches_surface and end.status == "unstable"


def test_what_a_hole_can_hold() -> None:
    room = reuse(286_500, 440)
    assert room.diesel_million_l == about(257.9, 0.01) and room.slurry_years == about(2.87, 0.01)
    assert room.hydrogen_t == about(1068, 0.01) and room.hydrogen_gwh == about(35.6, 0.01)
    # as large as one planned at Zuidwending: 240 GWh
    assert reuse(1e6, 1000).hydrogen_gwh == about(236, 0.01)


@pytest.mark.parametrize("wrong", [(0, 440), (1e6, -1), (float("inf"), 440), (float("nan"), 440)])
def test_no_room_in_what_cannot_be(wrong: tuple[float, float]) -> None:
    with pytest.raises(InputRefused):
        reuse(*wrong)


def test_phases_are_read_as_people_and_saves_give_them() -> None:
    assert read_phases([{}, {"years": 2, "blanket": False}]) == (Phase(), Phase(2, 20, False))
    assert read_phases(((1, 15, True),)) == (Phase(1, 15, True),)
    assert scenario("no_blanket").phases == (Phase(2), Phase(8, 20, False))


@pytest.mark.parametrize(("value", "words"), [
    (3, "phases must be a list of phases, not 3."),
    ("ten", "phases must be a list of phases, not 'ten'."),
    ([], "phases must be at least one, and 100 years at most together."),
    ([{"years": 15}] * 7, "phases must be at least one, and 100 years at most together."),
    ([3], "a phase must be a map of years, flow_m3_per_h, blanket, not 3."),
    ([{"yeers": 3}], "a phase has no input 'yeers'. Did you mean 'years'? "),
    ([{"years": 16}], "years must be from 0.25 to 15 years, not 16."),
    ([{"flow_m3_per_h": 9}], "flow_m3_per_h must be from 10 to 30 m3/h, not 9."),
    ([{"blanket": "yes"}], "blanket must be true or false, not 'yes'."),
])
def test_wrong_phases_are_refused(value: Any, words: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_phases(value)
    assert str(refused.value).startswith(words)


def test_pumping_on_joins_what_did_not_change() -> None:
    phases = salt.pumped_on((), 20, True)
    phases = salt.pumped_on(phases, 20, True)
    assert phases == (Phase(0.5, 20, True),)
    assert salt.pumped_on(phases, 20, False) == (Phase(0.5, 20, True), Phase(0.25, 20, False))
    assert salt.pumped_on((Phase(15),), 20, True) == (Phase(15), Phase(0.25))


def test_a_play_of_quarters_is_the_same_cavern() -> None:
    phases: tuple[Phase, ...] = ()
    for quarter in range(40):
        phases = salt.pumped_on(phases, 20, quarter < 8)
    assert phases == scenario("no_blanket").phases


def test_what_may_become_of_it() -> None:
    assert salt.allowed(cavern(Inputs())) == salt.CHOICES
    assert salt.allowed(cavern(Inputs((Phase(11.75),)))) == ("brine", "slurry")
    assert salt.allowed(cavern(scenario("no_blanket"))) == ("slurry",)


@pytest.mark.parametrize(("inputs", "choice", "answer"), [
    (Inputs((Phase(9),)), None, "goal_more_salt"),
    (Inputs(), None, "goal_choose"),
    (Inputs(), "diesel", "goal_reached"),
    (Inputs((Phase(11.75),)), "diesel", "goal_not_allowed"),
    (scenario("greedy"), "slurry", "goal_rule_broken"),
])
def test_the_goal_needs_salt_rules_and_a_second_life(inputs: Inputs, choice: str | None, answer: str) -> None:
    assert salt.goal_answer(cavern(inputs), choice) == answer


@pytest.mark.parametrize(("inputs", "word"), [
    (Inputs(), "kept"), (Inputs((Phase(12),)), "too_wide"), (scenario("greedy"), "watch"),
    (Inputs(well_spacing_m=130), "pillar_thin"),
    (Inputs((Phase(2), Phase(0.25, 20, False)), roof_salt_m=5), "roof_thin"),
    (scenario("no_blanket"), "unstable"), (scenario("old_shallow_well"), "surface"),
])
def test_the_last_sonar_says_what_is_true(inputs: Inputs, word: str) -> None:
    assert salt.outcome(inputs, timeline(inputs).holes[-1]) == word


def test_while_pumping_only_the_sonar_is_told() -> None:
    told = [salt.stage(timeline(inputs), month) for inputs in (Inputs((Phase(15),)), scenario("no_blanket"))
            for month in range(len(timeline(inputs).holes))]
    assert set(told) == set(salt.STAGES)
    line = timeline(Inputs((Phase(14),)))
    # too wide since month 143, told in month 144
    assert line.holes[143].diameter_m > 120 and salt.stage(line, 143) == "stage_nearly"
    assert salt.stage(line, 144) == "stage_over"


@given(any_inputs())
def test_salt_is_neither_made_nor_lost(inputs: Inputs) -> None:
    for before, after in pairwise(timeline(inputs).holes):
        grown = after.volume_m3 - before.volume_m3
        assert after.salt_t - before.salt_t + 0.311 * grown == pytest.approx(2.160 * grown, abs=1e-6)


@given(any_inputs())
def test_every_month_of_flow_makes_it_bigger(inputs: Inputs) -> None:
    line = timeline(inputs)
    assert len(line.holes) == 1 + sum(round(12 * phase.years) for phase in inputs.phases)
    assert all(after.volume_m3 > before.volume_m3 for before, after in pairwise(line.holes))
    assert all(after.height_m >= before.height_m for before, after in pairwise(line.holes))


@given(any_inputs(phases=any_phases(st.just(True))))
def test_under_a_blanket_the_roof_stays_where_it_is(inputs: Inputs) -> None:
    assert {(hole.height_m, hole.roof_depth_m) for hole in timeline(inputs).holes} == {
        (inputs.height_m, inputs.roof_depth_m)}


@given(any_inputs())
def test_the_roof_loses_what_the_hole_gains(inputs: Inputs) -> None:
    for hole in timeline(inputs).holes:
        assert hole.roof_salt_m >= 0
        assert hole.height_m - inputs.height_m == pytest.approx(inputs.roof_salt_m - hole.roof_salt_m, abs=1e-9)
        assert inputs.roof_depth_m - hole.roof_depth_m == pytest.approx(hole.height_m - inputs.height_m, abs=1e-9)


@given(st.floats(0, 15), st.floats(5, 100), st.floats(5, 100))
def test_wider_never_makes_the_roof_safer(roof_m: float, one: float, other: float) -> None:
    assume(one < other)
    assert salt.safety(roof_m, other) <= salt.safety(roof_m, one)


@given(any_inputs())
def test_the_sonar_is_an_old_picture(inputs: Inputs) -> None:
    line, every = timeline(inputs), round(12 * inputs.sonar_years)
    for month in range(len(line.holes)):
        seen = line.seen(month)
        assert seen.month % every == 0 and 0 <= month - seen.month < every
    assert line.last.sonar_diameter_m <= line.last.diameter_m + 1e-9 or not all(p.blanket for p in inputs.phases)


@given(any_inputs())
def test_rules_and_status_say_the_same_everywhere(inputs: Inputs) -> None:
    line = timeline(inputs)
    end = line.last
    kept = end.diameter_m <= 120 and end.pillar_m >= 25 and end.roof_salt_m >= 5
    assert end.rules_kept == kept == (not salt.rules_broken(inputs, line.holes[-1]))
    assert end.status == ("stable" if end.safety >= 1 else "watch" if end.safety >= 0.8 else "unstable")
    assert "slurry" in salt.allowed(end) and ("brine" in salt.allowed(end)) == (end.status == "stable")


@given(any_inputs())
def test_a_save_gives_the_same_inputs_back(inputs: Inputs) -> None:
    saved = {name: plain(value) for name, value in salt.kept(inputs).items()}
    again = salt.inputs_of(saved)
    assert len(again.phases) == len(inputs.phases)
    assert salt.kept(again) == {name: plain(value) for name, value in saved.items()}
    assert replace(again, phases=inputs.phases).height_m == pytest.approx(inputs.height_m, abs=1e-6)
