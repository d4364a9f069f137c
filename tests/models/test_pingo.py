"""The pingo model against the worked examples, the measured pingos, and what must always hold."""
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.models import pingo
from game.models.pingo import Inputs, Timeline, air_temperature_c, heat_limit, history, timeline
from game.models.quantity import quantities

RANGES = {each.name: each for each in quantities(Inputs)}


def number(name: str) -> st.SearchStrategy[float]:
    return st.floats(RANGES[name].low, RANGES[name].high)


def any_inputs(**fixed: st.SearchStrategy[float]) -> st.SearchStrategy[Inputs]:
    return st.builds(Inputs, **{name: fixed.get(name, number(name)) for name in RANGES})


def scenario(name: str) -> Inputs:
    return pingo.inputs_of(pingo.SCENARIOS[name])


def test_defaults_give_a_bog_today() -> None:
    today = history(Inputs())
    assert today.cap_m == pytest.approx(10.14, rel=0.01)
    assert today.pit_depth_m == pytest.approx(6.09, rel=0.02)
    assert today.mud_m == pytest.approx(3.09, rel=0.02)
    assert today.peat_m == pytest.approx(3.00, rel=0.02)
    assert today.open_water_m == pytest.approx(0, abs=0.01)
    assert (today.broken, today.broke_bp, today.melted_bp) == (False, None, 14_490)


def test_deep_lake_is_the_mekelermeer() -> None:
    today = history(scenario("deep_lake"))
    assert today.cap_m == pytest.approx(19.96, rel=0.01)
    assert today.pit_depth_m == pytest.approx(11.97, rel=0.02)
    assert today.mud_m == pytest.approx(5.97, rel=0.02)
    assert today.peat_m == 0
    assert today.open_water_m == pytest.approx(6.01, rel=0.02)
    assert (today.broken, today.melted_bp) == (False, 14_440)


def test_deep_lake_had_a_hill_of_18_m() -> None:
    assert history(replace(scenario("deep_lake"), bp=15_000)).height_m == pytest.approx(18, rel=0.02)


def test_too_narrow_breaks_in_the_cold() -> None:
    today = history(scenario("too_narrow"))
    assert (today.broken, today.broke_bp, today.melted_bp) == (True, 18_080, 17_920)
    assert today.peak_lens_m == pytest.approx(15.97, rel=0.02)
    assert today.pit_depth_m == pytest.approx(9.58, rel=0.02)
    assert air_temperature_c(18_080) < 0


def test_more_pressure_halfway() -> None:
    state = history(Inputs(head_m=14, bp=18_000))
    assert state.lens_m == pytest.approx(13.71, rel=0.02)
    assert state.height_m == pytest.approx(11.71, rel=0.02)


def test_dug_turf_is_open_water_and_only_after_300_bp() -> None:
    dug = Inputs(turf_dug_m=2)
    assert history(dug).open_water_m == pytest.approx(2.00, rel=0.02)
    assert history(replace(dug, bp=300)).open_water_m == pytest.approx(2.00, rel=0.02)
    assert history(replace(dug, bp=310)) == history(Inputs(bp=310))


def test_freezing_is_as_mackay_measured_it() -> None:
    assert heat_limit(1, 6) == pytest.approx(1.65, rel=0.01)
    # slowing with the square root of time
    assert heat_limit(100, 6) == pytest.approx(10 * heat_limit(1, 6))
    # the frozen skin slows it further
    assert heat_limit(1, 6, skin_m=3) < heat_limit(1, 6) / 2


def test_the_default_lens_grows_slower_than_ibyuk() -> None:
    line = timeline(Inputs())
    metres = line.at(18_500).lens_m - line.at(18_600).lens_m
    assert 100 * metres / 100 == pytest.approx(1.4, rel=0.05)


@pytest.mark.parametrize(("bp", "degrees"), [
    (20_000, -7), (17_500, -6.5), (15_000, -6), (14_600, 0), (13_700, 4), (12_250, -4), (10_250, 7.5), (0, 9.5),
])
def test_the_air_follows_straight_lines(bp: float, degrees: float) -> None:
    assert air_temperature_c(bp) == pytest.approx(degrees)


@pytest.mark.parametrize(("depth_m", "fill_m", "centre", "words"), [
    (2.5, 1.0, True, "pingo_ruin"), (6.1, 6.0, False, "drill_again"), (2.25, 0.09, True, "blown_out"),
    (2.25, 0.1, True, "not_sure"), (2.4, 0.3, True, "not_sure"), (2.5, 0.99, True, "not_sure"),
])
def test_the_drill_says(depth_m: float, fill_m: float, centre: bool, words: str) -> None:
    assert pingo.verdict(depth_m, fill_m, centre) == words


def test_goal_needs_depth_and_a_foot_that_holds() -> None:
    reached = {name: pingo.goal_reached(timeline(scenario(name))) for name in pingo.SCENARIOS}
    assert reached == {"default": False, "deep_lake": True, "too_narrow": False}
    # a lens of over 13 m, a pit of about 8 m
    just = next(head / 10 for head in range(50, 260) if pingo.goal_reached(timeline(Inputs(head_m=head / 10))))
    line = timeline(Inputs(head_m=just))
    assert max(line.peak_m) > 13 and line.at(0).pit_depth_m == pytest.approx(8, abs=0.3)


def test_digging_turf_is_no_lake_of_its_own() -> None:
    line = timeline(Inputs(turf_dug_m=3))
    assert line.at(0).open_water_m > 2 and not pingo.goal_reached(line)
    assert pingo.outcome(line, 0) == "dug_lake"


@pytest.mark.parametrize(
    ("inputs", "answer"),
    [
        (scenario("deep_lake"), "goal_reached"),
        (Inputs(), "goal_too_shallow"),
        (scenario("too_narrow"), "goal_too_narrow"),
        (Inputs(turf_dug_m=3), "goal_dug"),
    ],
)
def test_today_says_what_the_goal_still_needs(inputs: Inputs, answer: str) -> None:
    assert pingo.goal_answer(timeline(inputs)) == answer


def test_every_outcome_is_told_and_can_happen() -> None:
    lines = [timeline(i) for i in (Inputs(turf_dug_m=3), scenario("deep_lake"), scenario("too_narrow"), Inputs())]
    seen = {pingo.outcome(line, bp) for line in lines for bp in range(0, 20_001, 50)}
    assert seen == set(pingo.OUTCOMES)


def test_a_warm_start_waits_for_the_last_cold_snap() -> None:
    line = timeline(Inputs(start_bp=14_000))
    assert line.at(13_000) == replace(line.at(14_000))
    assert line.at(12_000).lens_m > 0 and line.at(0).pit_depth_m > 0


@given(any_inputs())
def test_lens_stays_between_nothing_and_the_pressure_limit(inputs: Inputs) -> None:
    line = timeline(inputs)
    cap = pingo.pressure_limit_m(inputs.head_m)
    assert all(0 <= lens <= cap for lens in line.lens_m)
    assert 0 <= history(inputs).lens_m <= cap <= 30


@given(any_inputs())
def test_fill_never_overflows(inputs: Inputs) -> None:
    line = timeline(inputs)
    pit = line.at(0).pit_depth_m
    assert 0 <= pit <= 17
    assert all(mud + peat <= pit + 1e-9 for mud, peat in zip(line.mud_m, line.peat_m, strict=True))
    today = line.at(0)
    assert today.fill_m == today.mud_m + today.peat_m and today.open_water_m >= 0


@given(any_inputs())
def test_no_lens_grows_when_it_does_not_freeze(inputs: Inputs) -> None:
    line = timeline(inputs)
    for step, (before, after) in enumerate(zip(line.lens_m, line.lens_m[1:], strict=False)):
        if air_temperature_c(inputs.start_bp - 10 * step) >= 0:
            assert after <= before


@given(any_inputs(), number("head_m"))
def test_more_pressure_never_gives_a_shallower_pit_unless_it_breaks(inputs: Inputs, head_m: float) -> None:
    low, high = sorted((inputs.head_m, head_m))
    less, more = (timeline(replace(inputs, head_m=head)).at(0) for head in (low, high))
    if not more.broken:
        assert more.pit_depth_m >= less.pit_depth_m - 1e-9


@given(any_inputs(), st.lists(number("bp"), min_size=1, max_size=8))
def test_sliding_back_and_forth_gives_the_same_picture(inputs: Inputs, slides: list[float]) -> None:
    line = timeline(inputs)
    seen = [line.at(bp) for bp in slides]
    assert [line.at(bp) for bp in reversed(slides)] == seen[::-1]
    assert seen == [history(replace(inputs, bp=bp)) for bp in slides]


@given(any_inputs())
def test_what_has_happened_stays_happened(inputs: Inputs) -> None:
    line: Timeline = timeline(inputs)
    today = line.at(0)
    if today.melted_bp is not None:
        assert line.at(today.melted_bp).pit_depth_m == today.pit_depth_m > 0
        assert line.at(today.melted_bp + 10).pit_depth_m == 0
    if today.broke_bp is not None:
        assert line.at(today.broke_bp).broken and not line.at(today.broke_bp + 10).broken
