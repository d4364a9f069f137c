"""The geothermal model against the worked examples, what its scenarios show, and what must always hold."""
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.models import geothermal
from game.models.geothermal import Inputs, doublet, estimate, hot_share, timeline
from game.models.geothermal_front import breakthrough_years
from game.models.geothermal_survey import PLACES
from game.models.quantity import InputRefused, quantities

RANGES = {each.name: each for each in quantities(Inputs)}


def number(name: str) -> st.SearchStrategy[float]:
    return st.floats(RANGES[name].low, RANGES[name].high)


def any_inputs(**fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Inputs]:
    others = {"place": st.sampled_from(tuple(PLACES)), "survey": st.booleans(), "kh_dm": st.none()}
    return st.builds(Inputs, **{**{name: number(name) for name in RANGES}, **others, **fixed})


DEEP = st.floats(500.001, 3_200)


def scenario(name: str) -> geothermal.Doublet:
    return doublet(geothermal.inputs_of(geothermal.SCENARIOS[name]))


def about(value: float, share: float = 0.01) -> Any:
    return pytest.approx(value, rel=share)


def test_the_known_north() -> None:
    made = scenario("north_known")
    assert (made.regime, made.temperature_c, made.kh_dm) == ("aardwarmte", 72, about(10))
    assert (made.flow_max_m3_per_h, made.flow_m3_per_h, made.dp_bar) == (about(185.7), 180, about(77.5))
    assert (made.power_mw, made.pump_mw, made.cop) == (about(7.726), about(0.646), about(11.96))
    assert (made.breakthrough_years, made.homes) == (about(61.6), about(4_499))
    assert (made.cost_meuro, made.euro_per_gj) == (16, about(9.54))
    assert made.temperature_end_c == made.temperature_c


def test_wells_too_close_cool_down() -> None:
    made = doublet(Inputs(spacing_m=700, kh_dm=12))
    assert (made.flow_m3_per_h, made.dp_bar) == (180, about(59.5))
    assert (made.breakthrough_years, made.temperature_end_c) == (about(13.40), about(55.9))
    assert made.euro_per_gj == about(10.78)
    close = scenario("too_close")
    assert close.breakthrough_years == about(13.4) and close.temperature_end_c == about(56)


def test_what_still_comes_up_hot() -> None:
    assert hot_share(3) == pytest.approx(0.5, abs=1e-9)
    assert hot_share(1.5) == about(0.686, 0.001)


def test_a_gamble_in_the_south() -> None:
    made = scenario("south_gamble")
    assert (made.kh_dm, made.flow_m3_per_h) == (about(1.506), about(27.97))
    assert (made.power_mw, made.homes, made.euro_per_gj) == (about(1.200), about(699), about(46.4))


def test_what_the_survey_would_have_shown() -> None:
    blind = estimate("south")
    assert (blind.p10, blind.p50, blind.p90) == (about(1.39), about(5.00), about(18.0))
    looked = estimate("south", True, -1.2, 0.3)
    assert (looked.p10, looked.p50, looked.p90) == (about(1.22), about(2.31), about(4.39))
    # without a survey nothing of the luck shows
    assert estimate("south", False, -1.2, 0.3) == blind


def test_too_thin_in_the_middle() -> None:
    made = scenario("too_thin")
    assert (made.homes, made.euro_per_gj) == (about(1_393), about(24.7))


def test_up_to_500_m_another_machine() -> None:
    made = doublet(Inputs(depth_m=150, flow_m3_per_h=100))
    assert (made.regime, made.temperature_c) == ("bodemenergie", about(14.65))
    assert (made.power_mw, made.homes) == (about(1.237), about(721))
    assert made.ground_power_mw == about(0.928) and made.power_mw / made.pump_mw == about(4)
    assert made.breakthrough_years is made.cost_meuro is made.euro_per_gj is None
    assert doublet(Inputs(depth_m=500)).regime == "bodemenergie"
    assert doublet(Inputs(depth_m=501)).regime == "aardwarmte"


def test_the_sums_fit_what_their_sources_say() -> None:
    # 7 MW is about 4,000 homes, 20 MW about 10,000; 6.8 PJ saved 193 million m3 of gas
    homes = doublet(Inputs()).homes / doublet(Inputs()).power_mw
    assert 7 * homes == about(4_000, 0.03) and 20 * homes == about(10_000, 0.2)
    saved_m3 = geothermal.GAS_M3_PER_GJ * 6.8e6
    assert saved_m3 == about(193e6)
    # m3 an hour x degrees x 0.00116
    assert doublet(Inputs(kh_dm=100, flow_m3_per_h=200, return_c=40)).power_mw == about(200 * 32 * 0.00116)


def test_too_shallow_gives_no_heat_and_no_price() -> None:
    made = doublet(Inputs(depth_m=600))
    assert (made.power_mw, made.homes, made.cop, made.euro_per_gj) == (0, 0, 0, None)


def test_a_survey_costs_two_million() -> None:
    assert doublet(Inputs(survey=True)).cost_meuro == 18


def test_the_years_of_a_doublet() -> None:
    line = timeline(Inputs(spacing_m=700))
    assert len(line.temperature_c) == len(line.heat_gj) == 30
    assert line.temperature_c[:13] == (72,) * 13 and line.temperature_c[13] < 72
    assert line.heat_gj[0] == pytest.approx(line.doublet.heat_gj_per_year)
    # the last half year counts for half
    assert timeline(Inputs(years=1.5)).heat_gj[1] == pytest.approx(line.heat_gj[0] / 2)
    soil = timeline(Inputs(depth_m=150))
    assert set(soil.temperature_c) == {soil.doublet.temperature_c}


@pytest.mark.parametrize(("values", "word", "answer"), [
    ({}, "good", "goal_reached"),
    ({"place": "south", "luck": -1.2}, "dear", "goal_few_homes"),
    ({"place": "south"}, "tight", "goal_few_homes"),
    ({"place": "south", "luck": 1}, "good", "goal_reached"),
    ({"spacing_m": 700}, "cold_front", "goal_cooled"),
    ({"place": "middle"}, "tight", "goal_few_homes"),
    ({"flow_m3_per_h": 60}, "few_homes", "goal_few_homes"),
    ({"depth_m": 600}, "no_heat", "goal_few_homes"),
    ({"depth_m": 150}, "soil_energy", "goal_soil_energy"),
    ({"years": 20}, "good", "goal_cooled"),
    ({"depth_m": 3_200, "kh_dm": 6.0, "flow_m3_per_h": 111.0}, "good", "goal_reached"),
])
def test_words_fit_the_doublet(values: dict[str, Any], word: str, answer: str) -> None:
    inputs = geothermal.inputs_of(values)
    made = doublet(inputs)
    assert geothermal.outcome(inputs, made) == word
    assert geothermal.goal_answer(inputs, made) == answer
    assert geothermal.goal_reached(inputs, made) == (answer == "goal_reached")


@pytest.mark.parametrize(("values", "answer"), [
    ({"place": "north_east"}, "no_is_a_pity"),
    ({"place": "middle"}, "no_is_right"),
    ({"place": "south"}, "no_look_first"),
    ({"place": "south", "survey": True, "luck": -1.2, "noise": 0.3}, "no_is_right"),
    ({"place": "south", "survey": True, "luck": 1.5}, "no_is_a_pity"),
])
def test_not_drilling_can_be_the_right_answer(values: dict[str, Any], answer: str) -> None:
    assert geothermal.answer_to_no(geothermal.inputs_of(values)) == answer


@pytest.mark.parametrize(("place", "survey", "luck", "word"), [
    ("south", False, -1.2, "truth_worse"), ("south", False, 1.0, "truth_better"),
    ("south", False, 0.0, "truth_as_thought"),
    ("north_east", True, 0.8, "truth_as_thought"),
])
def test_the_drill_finds_what_was_thought_or_not(place: str, survey: bool, luck: float, word: str) -> None:
    assert geothermal.surprise(Inputs(place=place, survey=survey, luck=luck)) == word


def test_shares_and_luck_have_bounds() -> None:
    for call in (lambda: hot_share(-0.1), lambda: hot_share(float("nan")), lambda: estimate("east"),
                 lambda: estimate("south", True, 2.1)):
        with pytest.raises(InputRefused):
            call()


@given(any_inputs(depth_m=DEEP), number("flow_m3_per_h"))
def test_more_flow_never_cools_a_house_in_its_first_year(inputs: Inputs, other: float) -> None:
    less, more = (doublet(replace(inputs, flow_m3_per_h=flow)) for flow in sorted((inputs.flow_m3_per_h, other)))
    assert more.heat_gj_per_year >= less.heat_gj_per_year - 1e-6


@given(any_inputs())
def test_power_and_heat_are_never_negative(inputs: Inputs) -> None:
    line = timeline(inputs)
    made = line.doublet
    assert made.power_mw >= 0 and all(heat >= 0 for heat in line.heat_gj)
    assert made.homes * 34 == pytest.approx(made.heat_gj_per_year)
    if made.dp_bar is not None:
        assert 0 < made.dp_bar <= 80 + 1e-9 and made.flow_m3_per_h <= inputs.flow_m3_per_h


@given(number("spacing_m"), number("spacing_m"), st.floats(5, 60), number("flow_m3_per_h"))
def test_wider_never_brings_the_cold_earlier(one: float, other: float, thick: float, flow: float) -> None:
    near, far = sorted((one, other))
    assert breakthrough_years(far, thick, flow) >= breakthrough_years(near, thick, flow)


@given(any_inputs(depth_m=DEEP), number("spacing_m"))
def test_wider_never_brings_the_cold_earlier_in_a_doublet(inputs: Inputs, other: float) -> None:
    near, far = (doublet(replace(inputs, spacing_m=metres)) for metres in sorted((inputs.spacing_m, other)))
    assert near.breakthrough_years is not None and far.breakthrough_years is not None
    assert far.breakthrough_years >= near.breakthrough_years - 1e-9


@given(st.sampled_from(tuple(PLACES)), number("luck"), number("noise"))
def test_a_survey_never_widens_what_may_be(place: str, luck: float, noise: float) -> None:
    blind, looked = estimate(place, False, luck, noise), estimate(place, True, luck, noise)
    assert looked.p90 / looked.p10 <= blind.p90 / blind.p10 + 1e-9
    assert looked.p10 < looked.p50 < looked.p90


@given(st.lists(st.floats(0, 1_000), min_size=2, max_size=10))
def test_the_hot_share_falls_from_one_and_never_ends(taus: list[float]) -> None:
    shares = [hot_share(tau) for tau in sorted(taus)]
    assert all(0 < share <= 1 for share in shares)
    assert all(after <= before + 1e-9 for before, after in pairwise(shares))
    assert hot_share(1) == 1


@given(any_inputs())
def test_no_house_gets_warmer_with_the_years(inputs: Inputs) -> None:
    line = timeline(inputs)
    # where the ground is cooler than the water that goes back, there is no house to warm
    if line.doublet.power_mw > 0:
        assert all(after <= before + 1e-9 for before, after in pairwise(line.temperature_c))
        assert line.doublet.temperature_end_c <= line.temperature_c[-1] + 1e-9
