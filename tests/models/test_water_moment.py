"""One moment of the water year: what is drawn adds up to what the model says."""
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.models import water
from game.models.water_moment import LAST_MONTH, NAMES, ditches_mm, heads_m_nap, hole_part, moment


@pytest.mark.parametrize("hole", water.HOLES)
def test_the_last_moment_is_the_year(hole: str) -> None:
    inputs = water.inputs_of({"hole": hole, "year": "wet_winter+dry_summer"})
    line = water.timeline(inputs)
    now = moment(line, LAST_MONTH)
    assert now.so_far == water.year(inputs)
    assert now.shrink_mm == pytest.approx(now.so_far.house_shrink_mm)
    assert dict(now.moods) == dict(water.moods(now.so_far)) and now.month == 9


def test_months_go_from_october_on() -> None:
    line = water.timeline(water.Inputs())
    assert [moment(line, end).month for end in range(1, 13)] == [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert moment(line, 0).month == 10 and moment(line, 4.2).month == 2


def test_leaks_of_all_months_add_up_to_the_year() -> None:
    line = water.timeline(water.inputs_of({"hole": "heath", "year": "wet_winter"}))
    assert sum(sum(moment(line, end).leak_mm) for end in range(1, 13)) == pytest.approx(water.summed(line).leak_mm)
    assert sum(moment(line, end).overland_mm for end in range(1, 13)) == pytest.approx(water.summed(line).overland_mm)


def test_a_dry_column_has_a_dry_ditch() -> None:
    line = water.timeline(water.inputs_of({"year": "dry_summer"}))
    assert ditches_mm(line.at(10)) == (0.0, 0.0, 0.0)
    assert all(mm > 0 for mm in ditches_mm(water.timeline(water.inputs_of({"year": "wet_winter"})).at(4)))


def test_the_glass_sees_what_the_month_did() -> None:
    """Darcy at the end of a month, with the heads of that moment, gives that month's leak, about."""
    inputs = water.inputs_of({"hole": "heath", "year": "wet_winter"})
    line = water.timeline(inputs)
    above, below = heads_m_nap(inputs, line.at(4), "heath")
    seen = water.under_glass(inputs, line.at(4), "heath")
    day = water.leak(above, below, hole_share=inputs.hole_share).leak_mm_per_day
    assert day == pytest.approx(seen.leak_mm_per_day)
    assert 30 * day * 0.5 == pytest.approx(moment(line, 4).leak_mm[NAMES.index("heath")], rel=0.05)


def test_no_hole_takes_no_part() -> None:
    assert hole_part(water.Inputs()) == 0
    assert hole_part(water.Inputs(hole="village")) == pytest.approx(0.671, abs=0.001)


@settings(max_examples=25, deadline=None)
@given(st.floats(0, 12), st.sampled_from(water.YEARS), st.sampled_from(water.HOLES))
def test_a_crack_never_closes(month: float, year: str, hole: str) -> None:
    line = water.timeline(water.Inputs(year=year, hole=hole))
    assert moment(line, month).shrink_mm <= moment(line, min(12.0, month + 1)).shrink_mm + 1e-9

