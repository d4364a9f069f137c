"""The author's guide is complete: every code, every motion verb with its keys, every file; its samples are true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from pydantic import TypeAdapter

from game.content.mapping import PROFILE_LAYERS
from game.content.problems import CODES
from game.content.shapes.cards import NewsCard, NewsEffects
from game.content.shapes.entries import AtlasPlace, Figure, Find, Source, Term
from game.content.shapes.motion import Motion
from game.content.shapes.pages import Page, PageText, Walkthrough
from game.places import KINDS

GUIDE = (Path(__file__).parents[2] / "story" / "GUIDE.md").read_text(encoding="utf-8")
SAMPLES = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)


def rows(head: str) -> list[list[str]]:
    """The cells of the table under a head line."""
    table = GUIDE.partition(f"{head}\n")[2].split("\n\n")[0].splitlines()[1:]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table]


def sample(word: str) -> dict[str, object]:
    """The sample that holds a word, read as YAML."""
    (text,) = [text for text in SAMPLES if word in text]
    found: dict[str, object] = yaml.safe_load(text)
    return found


def test_every_code_stands_in_the_table_with_its_line() -> None:
    assert rows("| code | what it means |") == [[code, line] for code, line in CODES.items()]


def test_every_verb_stands_in_the_table_with_its_keys() -> None:
    head = "| verb | keys beside `sprite`, `seconds`, `delay` | what it does |"
    table = {row[0].strip("`"): row[1] for row in rows(head)}
    shapes = TypeAdapter(Motion).json_schema()["$defs"]
    verbs = {one["properties"]["verb"]["const"]: set(one["properties"]) for one in shapes.values()}
    assert table.keys() == verbs.keys()
    for verb, keys in verbs.items():
        for key in keys - {"verb", "sprite", "seconds", "delay"}:
            assert f"`{key}" in table[verb], f"{verb} has the key {key}"


def test_every_map_layer_and_kind_of_place_is_named() -> None:
    assert [row[0].strip("`") for row in rows("| layer | objects | name | class |")] == list(PROFILE_LAYERS)
    for kind in KINDS:
        assert f"`{kind}" in GUIDE


def test_every_file_is_named() -> None:
    for name in ("book.yaml", "title.yaml", "chapter.yaml", "walkthrough.yaml", "finds.yaml", "atlas.tmx", "cards/"):
        assert name in GUIDE.partition("## The files")[2].partition("## A page")[0]


def test_the_sample_page_has_the_right_shape() -> None:
    (page,) = sample("picture: pingo_grows").items()
    assert isinstance(page[1], dict)
    assert Page.model_validate({**page[1], "id": "drenthe/pingo_grows"}).hotspots.keys() == {"lens"}
    (text,) = sample("title: De heuvel die bleef").values()
    assert PageText.model_validate(text).hotspots.keys() == {"lens"}
    assert len(Walkthrough.model_validate(sample("turn: next")).root) == 3


@pytest.mark.parametrize(
    ("word", "name", "shape"),
    [
        ("# sources.yaml", "rtvd_pingo", Source),
        ("# sources.yaml", "first_hole", Figure),
        ("# glossary.yaml", "keileem", Term),
        ("# glossary.yaml", "f302", Find),
        ("# glossary.yaml", "smilde", AtlasPlace),
        ("lelieteler:", "lelieteler", NewsCard),
    ],
)
def test_the_other_samples_have_the_right_shape(
    word: str, name: str, shape: type[Source | Figure | Term | Find | AtlasPlace | NewsCard]
) -> None:
    entry = sample(word)[name]
    assert isinstance(entry, dict)
    assert shape.model_validate({**entry, "id": name}).id == name


def test_every_effect_of_news_is_named() -> None:
    line = GUIDE.partition("Effects: ")[2].partition("\n\n")[0]
    assert all(f"`{effect}`" in line for effect in NewsEffects.model_fields)
