"""Hill and pit in cross-section, and the six hollows with their drill."""
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.models.hollows import HOLLOWS, TRUTHS, drill
from game.models.pingo import Inputs, history
from game.models.pingo_section import dome_m, pit_m, section


def test_the_hill_is_highest_in_the_middle_and_ends_at_its_foot() -> None:
    state = history(Inputs(bp=15_000))
    assert dome_m(state, 45, 0) == state.height_m > 8
    assert dome_m(state, 45, 45) == dome_m(state, 45, -60) == 0
    assert dome_m(state, 45, 45 / 2) == pytest.approx(0.75 * state.height_m)


def test_the_pit_is_a_bowl() -> None:
    assert pit_m(6, 50, 0) == 6
    assert pit_m(6, 50, -25) == pytest.approx(4.5)
    assert pit_m(6, 50, 51) == 0


@given(st.floats(-60, 60))
def test_fill_lies_level_on_the_floor(x_m: float) -> None:
    state = history(Inputs(head_m=19, radius_m=60, supply_m3_per_year=200, bp=8_000))
    cut = section(state, 60, x_m)
    assert cut.floor_m >= cut.mud_top_m >= cut.peat_top_m >= 0
    if cut.floor_m > state.pit_depth_m - state.mud_m:
        assert cut.mud_top_m == state.pit_depth_m - state.mud_m


@pytest.mark.parametrize(("hollow", "words"), [
    ("het_rondje", "pingo_ruin"), ("de_kom", "pingo_ruin"), ("het_diepe_ven", "pingo_ruin"),
    ("de_droge_kuil", "blown_out"), ("het_windgat", "blown_out"), ("de_dobbe", "not_sure"),
])
def test_the_drill_in_the_middle(hollow: str, words: str) -> None:
    met = drill(HOLLOWS[hollow], 0)
    assert met.verdict == words
    assert (met.depth_m, met.fill_m) == (HOLLOWS[hollow].depth_m, pytest.approx(HOLLOWS[hollow].fill_m))
    assert HOLLOWS[hollow].truth == (words if words != "not_sure" else "something_else")


@given(st.sampled_from(sorted(HOLLOWS)), st.floats(0.16, 1.2))
def test_beside_the_middle_the_drill_only_says_again(hollow: str, share: float) -> None:
    bowl = HOLLOWS[hollow]
    met = drill(bowl, -share * bowl.radius_m)
    assert met.verdict == "drill_again"
    assert 0 <= met.fill_m <= bowl.fill_m and met.depth_m < bowl.depth_m


def test_every_truth_is_among_the_six() -> None:
    assert {each.truth for each in HOLLOWS.values()} == set(TRUTHS)


def test_water_over_the_fill_is_part_of_the_depth() -> None:
    lake = HOLLOWS["het_diepe_ven"]
    assert lake.water_m + lake.fill_m == lake.depth_m
    assert drill(lake, 80).water_m < lake.water_m
