"""Every model has its words: scenarios, inputs, outputs, choices and all that it can say, in story/discoveries."""
from pathlib import Path

import pytest

from game.content.book import Book
from game.content.existing import existing_ids
from game.content.load import load_book
from game.models import MODELS, geothermal, land_use, pingo, pipes, run_model, salt, water
from game.models.geothermal_survey import PLACES as LAYERS
from game.models.land_use_ground import PLACES, USES
from game.models.pipes_net import NODES, PIPES
from game.models.quantity import Choice

PROJECT = Path(__file__).parents[2]

RESULTS = {
    "pingo": (*pingo.OUTCOMES, *pingo.GOAL_ANSWERS),
    "water": (*(word for words in water.RESULTS.values() for word in words), *water.GOAL_ANSWERS),
    "function_follows_soil": (*land_use.LINES, *land_use.GOAL_ANSWERS),
    "salt": (*salt.STAGES, *salt.OUTCOMES, *salt.GOAL_ANSWERS),
    "geothermal": (*geothermal.OUTCOMES, *geothermal.GOAL_ANSWERS, *geothermal.NO_ANSWERS),
    "old_pipes": (*pipes.GOAL_ANSWERS, "sags", "filled"),
}
THINGS = {
    "water": {"faces": water.FACES, "people": water.FACES},
    "function_follows_soil": {"uses": USES, "places": PLACES},
    "salt": {"reuse": salt.CHOICES, "chosen": salt.CHOICES, "refused": ("brine", "diesel", "hydrogen")},
    "geothermal": {"places": LAYERS},
    "old_pipes": {"nodes": [node.lower() for node in NODES], "pipes": PIPES},
}
OPTIONS = {
    "function_follows_soil": {"verdict": ("good", "works", "fights")},
    "salt": {"status": ("stable", "watch", "unstable")},
    "geothermal": {"regime": ("aardwarmte", "bodemenergie")},
    "old_pipes": {"substance": ("none", *pipes.SUBSTANCES)},
}


@pytest.fixture(scope="module")
def book() -> Book:
    found = load_book(PROJECT / "story", PROJECT / "assets")
    assert isinstance(found, Book), "\n".join(map(str, found))
    return found


@pytest.mark.parametrize("model", sorted(MODELS))
def test_a_model_has_words_for_all_it_takes_and_gives(model: str, book: Book) -> None:
    words = book.discoveries[model]
    assert set(words.scenarios) == set(MODELS[model].scenarios)
    assert set(words.outputs) == set(run_model(model, {}))
    assert {each.name for each in MODELS[model].inputs} <= set(words.inputs)
    for each in MODELS[model].inputs:
        if isinstance(each, Choice):
            assert set(words.options[each.name]) == {option.replace("+", "_and_") for option in each.options}


@pytest.mark.parametrize("model", sorted(RESULTS))
def test_a_model_has_words_for_all_that_may_happen(model: str, book: Book) -> None:
    assert set(book.discoveries[model].results) == set(RESULTS[model])


@pytest.mark.parametrize("model", sorted(THINGS))
def test_a_model_has_words_for_all_its_things(model: str, book: Book) -> None:
    words = book.discoveries[model]
    assert {kind: set(things) for kind, things in words.things.items()} == {
        kind: set(ids) for kind, ids in THINGS[model].items()}
    for name, options in OPTIONS.get(model, {}).items():
        assert set(words.options[name]) == set(options)


@pytest.mark.parametrize("model", sorted(MODELS))
def test_every_scenario_that_is_told_says_what_it_showed(model: str, book: Book) -> None:
    scenarios = book.discoveries[model].scenarios.values()
    assert model == "pingo" or all(scenario.after is not None for scenario in scenarios)


def test_rules_and_units_have_their_words(book: Book) -> None:
    rules = {f"rule_{name}" for name in ("roof_thin", "pillar_thin", "too_wide")}
    assert rules <= set(book.discoveries["salt"].words)
    months = {f"month_{month}" for month in range(1, 13)}
    assert months <= set(book.discoveries["water"].words)
    assert set(geothermal.SURPRISES) <= set(book.discoveries["geothermal"].words)


def test_what_has_a_scene_is_a_place_and_nothing_else(book: Book) -> None:
    from scenes.discovery import SCENES

    shown = {f"discovery/{name}" for name, _ in SCENES}
    assert {place for place in existing_ids(book) if place.startswith("discovery/")} == shown
    assert {f"discovery/{name}" for name in book.discoveries} == shown | {
        place for place in book.not_built if place.startswith("discovery/")}
