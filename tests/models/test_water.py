"""The water model against the worked examples, what its scenarios show, and what must always hold."""
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.models import water
from game.models.quantity import InputRefused, quantities
from game.models.water import Inputs, leak, moods, timeline, year
from game.models.water_ground import COLUMNS, EVAPORATION_MM, FULL_MM, RAIN_MM, Ground, lid, months, weather

RANGES = {each.name: each for each in quantities(Inputs)}
BOTH = "wet_winter+dry_summer"


def number(name: str) -> st.SearchStrategy[float]:
    return st.floats(RANGES[name].low, RANGES[name].high)


def any_inputs(**fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Inputs]:
    words = {"year": st.sampled_from(water.YEARS), "hole": st.sampled_from(water.HOLES)}
    return st.builds(Inputs, **{**words, **{name: number(name) for name in RANGES}, **fixed})


def scenario(name: str) -> water.Year:
    return year(water.inputs_of(water.SCENARIOS[name]))


def about(value: float, share: float = 0.02) -> Any:
    return pytest.approx(value, rel=share)


def test_a_hole_of_two_hundredths_carries_two_thirds() -> None:
    closed = leak(15, 13)
    assert (closed.leak_mm_per_day, closed.resistance_days, closed.hole_part) == (about(0.667, 0.01), about(3000), 0)
    open_ = leak(15, 13, hole_share=0.02)
    assert open_.leak_mm_per_day == about(1.987, 0.01) and open_.resistance_days == about(1007, 0.01)
    assert open_.hole_part == about(0.671, 0.01)
    assert leak(11.5, 12, clay_thickness_m=2, hole_share=0.05).leak_mm_per_day == about(-1.488, 0.01)


@pytest.mark.parametrize("wrong", [
    {"clay_thickness_m": 0}, {"clay_k_m_per_day": -1}, {"hole_k_m_per_day": float("inf")}, {"hole_share": 1.1},
])
def test_no_leak_through_what_cannot_be(wrong: dict[str, float]) -> None:
    with pytest.raises(InputRefused):
        leak(15, 13, **wrong)


def test_a_normal_year_with_a_closed_lid() -> None:
    normal = year(Inputs())
    assert (normal.rain_mm, normal.overland_mm, normal.house_shrink_mm) == (847, 0, 0)
    assert normal.evaporation_mm == about(469.4) and normal.ditch_mm == about(153.3)
    assert normal.leak_mm == about(224.3) and normal.base_flow_mm == about(224.3)
    assert normal.head_end_m == pytest.approx(11.995, abs=0.005)
    assert normal.house == "whole"


def test_a_dry_summer_tries_the_house() -> None:
    closed, village = year(Inputs("dry_summer")), year(Inputs("dry_summer", "village"))
    assert (closed.house, village.house) == ("hairline", "cracks")
    assert closed.house_shrink_mm == about(18.7) and closed.base_flow_mm == about(215.7)
    assert village.house_shrink_mm == about(23.0) and village.base_flow_mm == about(255.2)


def test_a_wet_winter_fills_the_heath_unless_it_leaks() -> None:
    closed, heath = year(Inputs("wet_winter")), year(Inputs("wet_winter", "heath"))
    assert closed.fast_mm == about(309.9) and closed.heath_wettest_m == pytest.approx(0, abs=0.005)
    assert heath.fast_mm == about(238.0) and heath.heath_wettest_m == about(0.73)


def test_scenarios_show_what_they_are_for() -> None:
    closed = scenario("closed_lid")
    assert closed.heath_wettest_m == pytest.approx(0, abs=0.005) and closed.overland_mm == about(41)
    heath, lidded = scenario("hole_under_heath"), year(Inputs(BOTH))
    assert (heath.fast_mm, lidded.fast_mm) == (about(226), about(301))
    assert (heath.valley_seepage_mm, lidded.valley_seepage_mm) == (about(140), about(106))
    assert heath.heath_wettest_m > 0.7
    village = scenario("hole_under_village")
    assert village.house_shrink_mm == about(23) and village.house == "cracks"


def test_the_weather_is_what_its_sources_say() -> None:
    assert (sum(RAIN_MM), sum(EVAPORATION_MM)) == (847, 540)
    normal, wet, dry = weather(False, False), weather(True, False), weather(False, True)
    assert [month for month, _, _ in normal] == [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert sum(rain for _, rain, _ in wet) == pytest.approx(847 + 0.4 * 443)
    # 1 April to 30 September: what evaporates more than it rains
    short = sum(evaporation - rain for month, rain, evaporation in dry if 4 <= month <= 9)
    assert short == about(310)


def test_boulder_clay_of_the_guide_value_leaves_no_heath_wet() -> None:
    assert year(Inputs(clay_k_m_per_day=0.05)).heath_wettest_m == pytest.approx(1.8)


def test_the_share_of_no_hole_does_not_matter() -> None:
    assert year(Inputs(hole_share=0.05)) == year(Inputs())


def test_twenty_years_of_warming_up_and_fewer_give_the_same_year() -> None:
    inputs = Inputs(hole="heath")
    clay, ground = lid([0.02, 0, 0], 3, 0.001), Ground()
    for _ in range(water.WARM_UP_YEARS):
        *_, last = months(ground, clay, weather(False, False))
        ground = last.ground
    assert timeline(inputs).start.below_m_nap == pytest.approx(ground.below_m_nap, abs=1e-5)
    assert timeline(inputs).start.above_mm == pytest.approx(ground.above_mm, abs=1e-3)


def test_a_year_settles_step_by_step() -> None:
    inputs = Inputs(BOTH, "valley", 0.03)
    *before, year = water.settling(inputs)
    assert year == timeline(inputs)
    assert not any(before) and 5 < len(before) <= water.WARM_UP_YEARS


def test_the_glass_shows_what_the_formula_says() -> None:
    inputs = Inputs(hole="heath")
    ground = timeline(inputs).start
    open_, shut = (water.under_glass(inputs, ground, name) for name in ("heath", "village"))
    assert open_.hole_part == about(0.671, 0.01) and shut.hole_part == 0
    assert shut.resistance_days == about(3000, 0.01)
    summer = timeline(Inputs("dry_summer")).at(11)
    assert water.under_glass(Inputs("dry_summer"), summer, "valley").leak_mm_per_day < 0


@given(any_inputs(), st.floats(0, 12))
def test_the_glass_never_sees_more_than_the_head_can_push(inputs: Inputs, month: float) -> None:
    ground = timeline(inputs).at(month)
    for name in COLUMNS:
        seen = water.under_glass(inputs, ground, name)
        assert seen.leak_mm_per_day <= 1000 * (1.8 + inputs.clay_thickness_m) / seen.resistance_days + 1e-9


def test_a_month_between_two_is_between_them() -> None:
    line = timeline(Inputs(BOTH, "village"))
    assert line.at(0) == line.start and line.at(12) == line.at(99) == line.months[-1].ground
    halfway, before, after = line.at(6.5), line.months[5].ground, line.months[6].ground
    assert halfway.below_m_nap == pytest.approx((before.below_m_nap + after.below_m_nap) / 2)
    assert halfway.depth_m[1] == pytest.approx((before.depth_m[1] + after.depth_m[1]) / 2)


@pytest.mark.parametrize(("hole", "faces", "answer"), [
    ("none", ("so_so", "glad", "cross"), "goal_cross"),
    ("heath", ("so_so", "cross", "so_so"), "goal_cross"),
    ("village", ("cross", "glad", "so_so"), "goal_cross"),
    ("valley", ("so_so", "glad", "so_so"), "goal_least_bad"),
])
def test_somebody_always_grumbles(hole: str, faces: tuple[str, ...], answer: str) -> None:
    inputs = Inputs(BOTH, hole)
    outcome = year(inputs)
    assert tuple(moods(outcome).values()) == faces and tuple(moods(outcome)) == water.FACES
    assert water.goal_answer(inputs, outcome) == answer
    assert water.goal_reached(inputs, outcome) == (answer == "goal_least_bad")


def test_a_small_hole_under_the_heath_is_another_least_bad_one() -> None:
    small = Inputs(BOTH, "heath", 0.01)
    assert water.goal_reached(small, year(small))


def test_the_goal_asks_for_both_seasons() -> None:
    assert water.goal_answer(Inputs("wet_winter", "valley"), year(Inputs("wet_winter", "valley"))) == "goal_other_year"


def test_every_word_of_every_face_can_be_needed() -> None:
    seen: set[str] = set()
    for kind in water.YEARS:
        for hole in water.HOLES:
            for share in (0.01, 0.015, 0.02):
                seen.update(water.words_of_faces(year(Inputs(kind, hole, share))).values())
    assert seen == {word for words in water.RESULTS.values() for word in words}


@given(any_inputs())
def test_water_is_neither_made_nor_lost(inputs: Inputs) -> None:
    line, outcome = timeline(inputs), year(inputs)
    stored = line.months[-1].ground.stored_mm - line.start.stored_mm
    out = outcome.evaporation_mm + outcome.ditch_mm + outcome.overland_mm + outcome.base_flow_mm
    assert outcome.rain_mm == pytest.approx(out + stored, abs=1e-6)
    assert outcome.fast_mm == outcome.ditch_mm + outcome.overland_mm


@given(any_inputs())
def test_levels_stay_between_the_clay_and_the_surface(inputs: Inputs) -> None:
    line = timeline(inputs)
    for ground in (line.start, *(month.ground for month in line.months)):
        assert all(0 <= mm <= FULL_MM for mm in ground.above_mm)
        assert all(-1e-9 <= depth <= 1.8 for depth in ground.depth_m)
        assert all(0 <= mm <= 100 for mm in ground.clay_lost_mm)


@given(st.floats(0.1, 4), st.floats(0.1, 4), st.floats(0, 5), number("clay_k_m_per_day"), st.floats(0, 0.05))
def test_thicker_clay_never_leaks_more(one: float, other: float, push: float, clay_k: float, share: float) -> None:
    thin, thick = sorted((one, other))
    leaks = [leak(push, 0, size, clay_k, hole_share=share).leak_mm_per_day for size in (thin, thick)]
    assert leaks[1] <= leaks[0] + 1e-12


@settings(max_examples=20)
@given(any_inputs(hole=st.just("heath")), number("hole_share"))
def test_a_bigger_hole_never_wets_the_heath(inputs: Inputs, other: float) -> None:
    small, big = (year(replace(inputs, hole_share=share)) for share in sorted((inputs.hole_share, other)))
    assert big.heath_wettest_m >= small.heath_wettest_m - 1e-6
    assert big.heath_driest_m >= small.heath_driest_m - 1e-6


@given(any_inputs())
def test_more_dry_never_shrinks_the_house_less(inputs: Inputs) -> None:
    wet = "wet_winter" if "wet_winter" in inputs.year else "normal"
    dry = BOTH if wet == "wet_winter" else "dry_summer"
    before, after = (year(replace(inputs, year=kind)).house_shrink_mm for kind in (wet, dry))
    assert after >= before - 1e-9


@given(any_inputs(year=st.just(BOTH)))
def test_no_hole_makes_all_three_glad(inputs: Inputs) -> None:
    assert set(moods(year(inputs)).values()) != {"glad"}


def test_columns_are_the_whole_area() -> None:
    assert sum(column.share for column in COLUMNS.values()) == pytest.approx(1)
    assert list(COLUMNS) == ["heath", "village", "valley"]
