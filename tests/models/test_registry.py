"""Models by name: what runs, and what is refused with which sentence."""
from typing import Any

import pytest

from game.models import MODELS, function_names, run_model
from game.models.quantity import InputRefused


def refusal(name: str, values: dict[str, Any], scenario: str | None = None) -> str:
    with pytest.raises(InputRefused) as refused:
        run_model(name, values, scenario)
    return str(refused.value)


def test_main_function_answers_to_both_names() -> None:
    assert run_model("pingo", {}) == run_model("pingo.history", {})
    assert list(run_model("pingo", {})) == [
        "lens_m", "peak_lens_m", "height_m", "cap_m", "broken", "broke_bp", "melted_bp", "pit_depth_m", "mud_m",
        "peat_m", "fill_m", "open_water_m",
    ]


def test_small_functions_answer_in_one_word() -> None:
    assert run_model("pingo.heat_limit", {"years": 1, "frost_k": 6}) == {"lens_m": pytest.approx(1.65, rel=0.01)}
    assert run_model("pingo.verdict", {"depth_m": 2.8, "fill_m": 2.6}) == {"verdict": "pingo_ruin"}
    assert run_model("pingo.verdict", {"depth_m": 2.8, "fill_m": 2.6, "centre": False}) == {"verdict": "drill_again"}


def test_what_is_set_overrules_the_scenario() -> None:
    assert run_model("pingo", {"head_m": 10}, "deep_lake")["cap_m"] == run_model("pingo", {})["cap_m"]


@pytest.mark.parametrize("model", sorted(MODELS))
def test_every_scenario_and_default_runs(model: str) -> None:
    assert MODELS[model].scenarios
    for scenario in MODELS[model].scenarios:
        assert run_model(model, {}, scenario)
    assert run_model(model, {each.name: each.default for each in MODELS[model].inputs}) == run_model(model, {})


@pytest.mark.parametrize(("name", "values", "scenario", "words"), [
    ("pingoo", {}, None, "There is no model 'pingoo'. Did you mean 'pingo'? There is: "),
    ("pingo", {"haed_m": 3}, None, "pingo has no input 'haed_m'. Did you mean 'head_m'? It has: bp, start_bp, "),
    ("pingo", {"head_m": 27}, None, "head_m must be from 5 to 26 m, not 27."),
    ("pingo", {"head_m": float("nan")}, None, "head_m must be from 5 to 26 m, not nan."),
    ("pingo", {"head_m": "high"}, None, "head_m must be a number, not 'high'."),
    ("pingo", {"head_m": True}, None, "head_m must be a number, not True."),
    ("pingo", {}, "deeplake", "pingo has no scenario 'deeplake'. Did you mean 'deep_lake'? It has: default, "),
    ("pingo.verdict", {}, "default", "pingo.verdict has no scenarios; pingo has."),
    ("pingo.verdict", {"fill_m": 1}, None, "pingo.verdict needs depth_m: add --set depth_m=…"),
    ("pingo.verdict", {"depth_m": 1, "fill_m": 1, "centre": 1}, None, "centre must be true or false, not 1."),
    ("pingo.heat_limit", {"years": True, "frost_k": 6}, None, "years must be a number, not True."),
    ("pingo.heat_limit", {"years": -1, "frost_k": 6}, None, "years must be a number of 0 or more, not -1."),
    ("water", {"year": "wet_witner"}, None,
     "year must be one of normal, wet_winter, dry_summer, wet_winter+dry_summer, not 'wet_witner'. Did you mean "),
    ("water", {"hole": 2}, None, "hole must be one of none, heath, village, valley, not 2."),
    ("water", {"hole_share": 0.06}, None, "hole_share must be from 0.01 to 0.05 of that ground, not 0.06."),
    ("water", {"clay_thickness_m": "thick"}, None, "clay_thickness_m must be a number, not 'thick'."),
    ("water.leak", {"head_above_m": 1}, None, "water.leak needs head_below_m: add --set head_below_m=…"),
    ("pingo.heat_limit", {"yaers": 1}, None, "pingo.heat_limit has no input 'yaers'. Did you mean 'years'? It has: "),
])
def test_refusals_say_what_is_wrong(name: str, values: dict[str, Any], scenario: str | None, words: str) -> None:
    assert refusal(name, values, scenario).startswith(words)


def test_all_names_are_listed() -> None:
    assert function_names() == (
        "pingo", "pingo.history", "pingo.heat_limit", "pingo.verdict",
        "water", "water.year", "water.leak",
        "function_follows_soil", "land_use.plan",
        "salt", "salt.cavern", "salt.per_m3", "salt.reuse",
        "geothermal", "geothermal.doublet", "geothermal.estimate", "geothermal.hot_share",
        "old_pipes", "pipes.plan",
    )
