"""The land-use model against the worked examples, all 40,320 plans, and what must always hold."""
from collections import Counter
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.models import land_use
from game.models.land_use import FIRST_GUESS, NOTHING_LAID, Plan, laid, lay, line, read_plan
from game.models.land_use_ground import PLACES, USES
from game.models.quantity import InputRefused

any_plan = st.permutations(tuple(USES)).map(tuple)
any_part = st.tuples(any_plan, st.lists(st.booleans(), min_size=8, max_size=8)).map(
    lambda each: tuple(use if there else None for use, there in zip(*each, strict=True)))


def about(value: float) -> Any:
    return pytest.approx(value, rel=0.01)


def scenario(name: str) -> dict[str, Any]:
    return land_use.run(land_use.SCENARIOS[name])


@pytest.fixture(scope="module")
def every_plan() -> dict[Plan, land_use.Outcome]:
    return {plan: laid(plan) for plan in permutations(USES)}


def test_a_village_on_the_es() -> None:
    done = scenario("village_on_the_es")
    assert (done["total"], done["worst"], done["irrigation_mm"]) == (about(72.2), about(51.0), about(88))
    assert done["scores"] == (*map(about, (73.1, 100, 87.5, 66.7, 90, 51, 68, 100)),)
    assert (done["cracks"], done["verdict"]) == (False, "good")


def test_a_farmers_hill() -> None:
    done = scenario("farmers_hill")
    assert (done["total"], done["worst"], done["irrigation_mm"]) == (about(70.6), about(38.4), about(136.7))
    assert done["verdict"] == "good"


def test_the_first_guess_cracks_a_house() -> None:
    done = scenario("first_guess")
    assert (done["total"], done["worst"], done["irrigation_mm"]) == (about(59.95), about(30.2), about(136.7))
    assert (done["cracks"], done["verdict"]) == (True, "fights")
    assert PLACES[tuple(PLACES)[FIRST_GUESS.index("wonen")]].soil == "pot_clay"


def test_of_all_plans_27_are_good(every_plan: dict[Plan, land_use.Outcome]) -> None:
    assert len(every_plan) == 40_320
    assert Counter(each.verdict for each in every_plan.values()) == {"good": 27, "works": 160, "fights": 40_133}
    lily = Counter(tuple(PLACES)[plan.index("lelies")] for plan, each in every_plan.items() if each.verdict == "good")
    assert lily == {"valley_flank": 11, "plateau": 9, "es": 7}


def test_of_all_plans_every_score_is_a_score(every_plan: dict[Plan, land_use.Outcome]) -> None:
    for outcome in every_plan.values():
        assert all(lot is not None and 0 <= lot.score <= 100 for lot in outcome.lots)


def test_of_all_plans_every_word_is_needed(every_plan: dict[Plan, land_use.Outcome]) -> None:
    lines = {line(lot) for outcome in every_plan.values() for lot in outcome.lots if lot is not None}
    assert lines == set(land_use.LINES)
    answers = {land_use.goal_answer(plan, outcome) for plan, outcome in every_plan.items()}
    assert answers == set(land_use.GOAL_ANSWERS) - {"goal_unfinished"}


def test_every_use_knows_every_soil() -> None:
    soils = {site.soil for site in PLACES.values()}
    assert all(set(needs.soils) == soils for needs in USES.values())
    assert all(0 < mark <= 1 for needs in USES.values() for mark in needs.soils.values())
    # a use has its best mark somewhere
    assert all(max(needs.soils.values()) == 1 for needs in USES.values())


def test_what_everybody_lays_first_is_no_goal() -> None:
    assert not land_use.goal_reached(FIRST_GUESS, laid(FIRST_GUESS))
    good = land_use.VILLAGE_ON_THE_ES
    assert land_use.goal_reached(good, laid(good))


def test_lots_say_why() -> None:
    lots = dict(zip(PLACES, laid(FIRST_GUESS).lots, strict=True))
    assert {place: line(lot) for place, lot in lots.items() if lot is not None} == {
        "bog": "drained_by_neighbours", "drift_sand": "content", "wet_heath": "stands_in_water",
        "plateau": "wet_feet", "es": "sprinkled", "village_edge": "cracks", "valley_flank": "content",
        "valley_floor": "content",
    }
    lily = lots["es"]
    assert lily is not None and lily.irrigation_mm == about(120) and lily.dry == 0.85
    # the lily lowers the water of its neighbour's houses
    houses = lots["village_edge"]
    assert houses is not None and houses.neighbours_m == pytest.approx(0.3) and houses.cracks


def test_an_unfinished_plan_counts_what_is_there() -> None:
    only_nature = lay(NOTHING_LAID, 0, "natuur")
    done = laid(only_nature)
    assert [lot is None for lot in done.lots] == [False] + [True] * 7
    assert done.total == done.worst == about(96.15)
    assert land_use.goal_answer(only_nature, done) == "goal_unfinished"
    nothing = laid(NOTHING_LAID)
    assert (nothing.total, nothing.worst, nothing.irrigation_mm) == (0, 0, 0)


def test_laying_moves_and_swaps() -> None:
    plan = lay(lay(NOTHING_LAID, 0, "natuur"), 1, "wonen")
    assert lay(plan, 1, "natuur")[:2] == ("wonen", "natuur")
    assert lay(plan, 5, "natuur")[0] is None and lay(plan, 5, "natuur")[5] == "natuur"
    assert lay(plan, 0, None)[:2] == (None, "wonen")


@pytest.mark.parametrize(("value", "words"), [
    ("natuur", "plan must be a list of 8 uses, not 'natuur'."),
    (3, "plan must be a list of 8 uses, not 3."),
    (["natuur"] * 8, "plan must have each use once, 8 in all: akker, "),
    (list(USES)[:7], "plan must have each use once, 8 in all: akker, "),
    ([*list(USES)[:7], "drinkwatr"], "a use must be one of akker, "),
])
def test_wrong_plans_are_refused(value: Any, words: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_plan(value)
    assert str(refused.value).startswith(words)


@given(any_part)
def test_scores_stay_scores(plan: Plan) -> None:
    done = laid(plan)
    assert all(lot is None or 0 <= lot.score <= 100 for lot in done.lots)
    assert all(lot is None or 0 <= part <= 1 for lot in done.lots for part in
               ((lot.soil, lot.wet, lot.dry, lot.factor) if lot else ()))
    assert 0 <= done.worst <= 100 and done.irrigation_mm >= 0


@given(any_plan)
def test_taking_the_lilys_water_away_never_harms_a_neighbour(plan: Plan) -> None:
    thirsty, dry = laid(plan), laid(plan, no_water_for=("lelies",))
    at = plan.index("lelies")
    for side in (at - 1, at + 1):
        if 0 <= side < len(plan):
            before, after = thirsty.lots[side], dry.lots[side]
            assert before is not None and after is not None
            assert after.score >= before.score - 1e-9


@given(any_plan, st.permutations(range(8)))
def test_the_order_of_laying_does_not_matter(plan: Plan, order: list[int]) -> None:
    built = NOTHING_LAID
    for at in order:
        built = lay(built, at, plan[at])
    assert built == plan and laid(built).total == laid(plan).total
