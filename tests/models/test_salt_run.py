"""A reader's way through the salt: settings from now on, an old picture, a stop, a choice, a roof that comes down."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.models import salt, salt_run
from game.models.quantity import InputRefused
from game.models.salt_run import MOST_MONTHS, Run


def at(run: Run, years: float) -> Run:
    return salt_run.slid(run, round(12 * years))


def stopped_at(years: float, run: Run | None = None) -> Run:
    return salt_run.stopped(at(run or salt_run.begun(), years))


@pytest.mark.parametrize("name", salt.SCENARIOS)
def test_a_scenario_ends_as_its_model_run_does(name: str) -> None:
    run = salt_run.of_scenario(name)
    assert salt_run.truth(run).diameter_m == pytest.approx(salt.run(salt.SCENARIOS[name])["diameter_m"])
    assert sum(phase.months for phase in run.inputs.phases) == MOST_MONTHS
    assert salt_run.scenario_of(run) == name
    assert run.stopped == (salt_run.truth(run).status == "unstable")


def test_other_settings_count_from_now_on_and_leave_the_past_alone() -> None:
    before = at(salt_run.begun(), 6)
    after = salt_run.set_settings(before, 30, blanket=False)
    assert [(p.years, p.flow_m3_per_h, p.blanket) for p in after.inputs.phases] == [(6, 20, True), (9, 30, False)]
    assert salt_run.truth(at(after, 6)) == salt_run.truth(before)
    assert salt_run.truth(at(after, 9)).salt_t > salt_run.truth(at(before, 9)).salt_t
    back = salt_run.set_settings(at(after, 2), 20, blanket=True)
    assert back.inputs == salt_run.begun().inputs, "what came later is forgotten, equal stretches join"


def test_a_setting_at_the_very_end_or_after_the_stop_changes_nothing() -> None:
    end = at(salt_run.begun(), 15)
    assert salt_run.set_settings(end, 30, blanket=False).inputs == end.inputs
    stop = stopped_at(10)
    assert salt_run.set_settings(stop, 30, blanket=False) == stop


def test_the_picture_is_old_until_the_reader_listens_or_stops() -> None:
    run = at(salt_run.begun(), 11.75)
    assert salt_run.picture(run).diameter_m == pytest.approx(110.3, abs=0.1)
    pinged = salt_run.pinged(run)
    assert pinged.pings_left == salt_run.MOST_PINGS - 1
    assert salt_run.picture(pinged).diameter_m == pytest.approx(119.5, abs=0.1)
    assert salt_run.picture_month(at(pinged, 11)) == 120, "before it was made there is no such picture"
    assert salt_run.picture(salt_run.stopped(run)) == salt_run.truth(run)


def test_there_are_few_pings_and_none_for_what_was_just_seen() -> None:
    run = at(salt_run.begun(), 2)
    assert salt_run.pinged(run) == run
    for years in (3, 5, 7, 9):
        run = salt_run.pinged(at(run, years))
    assert run.pings == (36, 60, 84)


def test_the_goal_is_reached_in_time_and_not_too_soon() -> None:
    assert salt_run.goal_answer(stopped_at(9)) == "goal_more_salt"
    assert salt_run.goal_answer(stopped_at(11.75)) == "goal_choose"
    assert salt_run.goal_answer(salt_run.chosen(stopped_at(10), "hydrogen")) == "goal_reached"
    assert salt_run.goal_answer(stopped_at(12)) == "goal_rule_broken"


@pytest.mark.parametrize(
    ("run", "refused"),
    [
        (at(salt_run.begun(), 10), dict.fromkeys(salt.CHOICES, "needs_stop")),
        (stopped_at(10), {}),
        (stopped_at(14), {"brine": "needs_stable", "diesel": "needs_strong_roof", "hydrogen": "needs_strong_roof"}),
        (
            salt_run.of_scenario("no_blanket"),
            dict.fromkeys(("brine", "diesel", "hydrogen"), "needs_whole_roof"),
        ),
    ],
)
def test_a_hole_becomes_only_what_its_state_allows(run: Run, refused: dict[str, str]) -> None:
    for choice in salt.CHOICES:
        assert salt_run.why_not(run, choice) == refused.get(choice), choice
        assert (salt_run.chosen(run, choice).choice == choice) == (choice not in refused)


def test_a_thin_pillar_holds_no_stock() -> None:
    run = salt_run.begun()
    near = replace(run, inputs=replace(run.inputs, well_spacing_m=135))
    assert salt_run.why_not(stopped_at(10, near), "diesel") == "needs_pillar"


def test_a_roof_falls_year_by_year_and_chokes_in_its_own_rubble() -> None:
    run = salt_run.of_scenario("no_blanket")
    end = salt_run.end_of(run)
    falls = [salt_run.fallen_m(salt_run.slid(run, run.end + month)) for month in range(0, 361, 6)]
    assert falls[0] == 0 and falls == sorted(falls) and falls[-1] == pytest.approx(end.climb_m)
    last = salt_run.slid(run, run.last_month)
    assert not salt_run.at_surface(last) and salt_run.void_m(last) == pytest.approx(0, abs=1e-9)


def test_a_shallow_roof_meets_the_grass_after_its_years_of_warning() -> None:
    run = salt_run.of_scenario("old_shallow_well")
    warning = salt_run.end_of(run).warning_years
    assert not salt_run.at_surface(salt_run.slid(run, run.end + int(12 * warning)))
    open_hole = salt_run.slid(run, run.end + int(12 * warning) + 1)
    assert salt_run.at_surface(open_hole) and salt_run.void_m(open_hole) > 0


def test_filling_stops_the_fall_where_it_is() -> None:
    run = salt_run.of_scenario("old_shallow_well")
    half = salt_run.chosen(salt_run.slid(run, run.end + 72), "slurry")
    later = salt_run.slid(half, half.last_month)
    assert salt_run.fallen_m(later) == salt_run.fallen_m(half) > 0
    assert salt_run.fill_share(half) == 0 and salt_run.fill_share(later) == 1
    assert salt_run.slid(half, 10).choice is None, "before the stop nothing was chosen"


def test_a_sound_hall_only_sinks_a_little() -> None:
    run = stopped_at(10)
    later = salt_run.slid(run, run.end + 120)
    assert salt_run.fallen_m(later) == 0
    assert salt_run.subsidence_mm(later) == pytest.approx(1.88, abs=0.02)


def test_pumping_on_goes_back_to_the_stop() -> None:
    run = salt_run.chosen(stopped_at(9), "brine")
    assert salt_run.pumped_on(salt_run.slid(run, 200)) == at(salt_run.begun(), 9)


@pytest.mark.parametrize("run", [
    salt_run.begun(), salt_run.pinged(at(salt_run.begun(), 3)), salt_run.of_scenario("old_shallow_well"),
    salt_run.chosen(salt_run.slid(stopped_at(10), 150), "diesel"),
    salt_run.set_settings(at(salt_run.begun(), 3.25), 11, blanket=False),
])
def test_a_run_is_kept_and_read_again(run: Run) -> None:
    assert salt_run.run_of(salt_run.kept(run)) == run


@pytest.mark.parametrize("values", [
    {"phases": "soon"}, {"month": -1}, {"month": True}, {"choice": "gold"}, {"pings": 3}, {"pings": ("a",)},
    {"roof_depth_m": 9}, {"what": 1}, {"end": float("nan")},
])
def test_what_no_run_can_be_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(InputRefused):
        salt_run.run_of(values)


def test_a_choice_that_the_hole_does_not_allow_is_not_read() -> None:
    values = {**salt_run.kept(stopped_at(14)), "choice": "diesel"}
    assert salt_run.run_of(values).choice is None
