"""Words of story/cards: both languages for all that the rules can say, the same holes, no names, signs that print."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from game.cards.card import THEMES
from game.cards.events import Event
from game.cards.lengths import LENGTHS, LEVELS, calendar
from game.cards.refusals import CODES
from game.cards.scoring import ReasonCode, Stage
from game.cards.shelf import STORY, read_table
from game.cards.state import Phase
from tests.support.card_strategies import CHAIRS, ROW, the_deck

CARDS = STORY / "cards"
FILES = sorted(path for path in CARDS.glob("*.yaml") if not path.name.startswith("_"))
HOLE = re.compile(r"\{(\w+)\}")
NAMES = frozenset({
    "Done", "Aas", "Heer", "Vrouw", "Boer", "Tien", "Negen", "Acht", "Zeven", "A", "B", "Ace", "King", "Queen", "Jack",
    "Ten", "Nine", "Eight", "Seven", "Bennie", "Egbert", "Selam", "Jantien", "Truida", "Roelof", "I", "I’ll",
    "Bodemcafé", "Café", "Bodem", "Mineral", "Valley", "Onder", "RES", "Rijk", "State", "Hoeve", "Sint",
    "Isidorushoeve", "Zuid-Twente", "Hengelo", "Twekkelo", "Rossum", "Almelo", "November", "June", "October",
    "March", "February", "Twentse", "Midden-Drenthe", "Drenthe", "Drents", "Drents-Friese", "Wold",
    "Noordenveld", "Beilen", "De", "Alting", "Assen", "Assen-Zuid", "Eleveld", "Terwisscha", "Schoonloo",
    "Gasselte", "Twente", "Bodemberaad", "Bodematlas", "Soil", "Atlas", "Council", "Kenniscafé", "Knowledge",
    "BRO", "PDOK", "DINOloket", "July", "December", "January",
})
"""All that may have a capital inside a sentence: cards, the people of the story, places, things. No living person."""


def read(name: str) -> dict[str, Any]:
    return yaml.safe_load((CARDS / name).read_text(encoding="utf-8"))


def words_in(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """All pairs of words below a value, with where they stand."""
    if isinstance(value, dict):
        if "nl" in value or "en" in value:
            yield path, value
        else:
            for key, below in value.items():
                yield from words_in(below, f"{path}/{key}")
    elif isinstance(value, list):
        for number, below in enumerate(value):
            yield from words_in(below, f"{path}/{number}")


ALL = [(f"{path.name}{where}", words) for path in FILES for where, words in words_in(read(path.name))]


def test_the_files_are_there() -> None:
    assert {path.name for path in FILES} >= {
        "homework.yaml", "chairs.yaml", "table.yaml", "news.midden_drenthe.yaml"}
    assert len(ALL) > 400


def test_words_stand_in_both_languages_with_the_same_holes() -> None:
    for where, words in ALL:
        assert set(words) == {"nl", "en"}, where
        for text in words.values():
            assert text and text.strip() == text, where
            assert not set("♥◆▲●'\"") & set(text), f"{where}: a sign that the typefaces lack, or a straight quote"
        assert sorted(HOLE.findall(words["nl"])) == sorted(HOLE.findall(words["en"])), where


def capitals_inside(text: str) -> set[str]:
    """The words with a capital that do not begin a sentence."""
    sentences = re.split(r"(?<=[.:?!])\s+|‘", text)
    later = [word.strip("’.,:;?!") for sentence in sentences for word in sentence.split()[1:]]
    return {word.removesuffix("’s") for word in later if word[:1].isupper()}


def test_no_living_person_is_named() -> None:
    strange = [(where, capitals_inside(text) - NAMES) for where, words in ALL for text in words.values()]
    assert [(where, names) for where, names in strange if names] == []


def test_every_card_has_all_its_words() -> None:
    homework = read("homework.yaml")
    assert tuple(homework) == ROW
    for card in homework.values():
        assert {"rank", "name", "named", "title", "effect_words", "why", "talk", "without"} <= set(card)
        assert len(card["jobs"]) == 3 and all({"title", "words"} <= set(job) for job in card["jobs"])
        assert card["sources"] and card["provenance"] in ("source", "own")
        assert ("combo" in card) == ("combo_words" in card)
    assert [name for name, card in homework.items() if card["provenance"] == "own"] == ["heer", "acht"]
    assert [card["rank"]["nl"] for card in homework.values()] == ["A", "H", "V", "B", "10", "9", "8", "7"]


def test_every_chair_has_all_its_words() -> None:
    chairs = read("chairs.yaml")
    assert tuple(chairs) == CHAIRS
    for chair in chairs.values():
        assert {"name", "role", "talent", "says", "talent_words", "sources"} <= set(chair)


@pytest.mark.parametrize("region", sorted(the_deck().regions))
def test_every_piece_of_news_has_all_its_words(region: str) -> None:
    news = read(f"news.{region}.yaml")
    assert len(news["news"]) == 24 and news["answers"] == "own"
    for card in news["news"].values():
        assert {"title", "words", "year", "sources"} <= set(card) and card["sources"]
        assert {"words", "effects"} == set(card["a"]) == set(card["b"])
        assert card["year"] is None or 1900 < card["year"] < 2024
    assert region in read_table()["last_lines"]


def test_the_table_is_sections_of_ids_of_words() -> None:
    for section, entries in read_table().items():
        for key, words in entries.items():
            assert set(words) == {"nl", "en"}, f"{section}/{key}"


def test_every_refusal_reason_stage_and_theme_has_words() -> None:
    table = read_table()
    phases = [phase for phase in get_args(Phase) if phase != "over"]
    refusals = {code for code in CODES if code != "not_this_phase"} | {f"not_this_phase_{phase}" for phase in phases}
    assert refusals | {"card_not_ready_one"} == set(table["refusals"])
    reasons = {code for code in get_args(ReasonCode) if code != "waited"}
    assert reasons | {f"waited_{stock}" for stock in ("money", "support", "knowledge")} == set(table["reasons"])
    assert set(table["stages"]) == set(get_args(Stage))
    assert set(table["themes"]) == set(table["theme_words"]) == set(THEMES)
    assert set(table["levels"]) == set(table["level_hints"]) == set(LEVELS)
    assert set(table["phases"]) == set(phases)


def test_every_quarter_of_both_lengths_has_a_name() -> None:
    table = read_table()
    for length in LENGTHS:
        for quarter in range(1, length + 1):
            year, number = calendar(length, quarter)
            assert f"q{year}_{number}" in table["quarters"] and f"q{year}_{number}" in table["quarters_short"]


def test_every_kind_of_event_has_a_sentence_for_the_log() -> None:
    log = read_table()["log"]
    for kind in get_args(Event):
        name = re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()
        forms = {
            "income_received": {"income_money", "income_support"},
            "stock_changed": {"stock_gained", "stock_paid", "stock_lost"},
            "boon_chosen": {"boon_chosen_money", "boon_chosen_support"},
        }.get(name, {name})
        assert forms <= set(log), f"{name} {[field.name for field in fields(kind)]}"


def test_every_source_is_known_or_asked_for() -> None:
    asked = CARDS / "_sources_needed.yaml"
    known = set(yaml.safe_load((STORY / "sources.yaml").read_text(encoding="utf-8")))
    if asked.exists():
        entries = yaml.safe_load(asked.read_text(encoding="utf-8"))
        assert all({"title", "address", "sheet", "confidence"} <= set(entry) for entry in entries.values())
        known |= set(entries)
    homework, chairs = read("homework.yaml"), read("chairs.yaml")
    news = [card for region in the_deck().regions for card in read(f"news.{region}.yaml")["news"].values()]
    for entry in (*homework.values(), *chairs.values(), *news):
        assert set(entry["sources"]) <= known


def test_lines_fit_the_page() -> None:
    for path in map(Path, FILES):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            assert len(line) <= 120, f"{path.name}:{number}"
