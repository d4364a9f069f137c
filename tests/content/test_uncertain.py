"""An uncertain figure says so wherever it is printed, and a shared one stands in one place."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.checks.shared_figures import value_of
from tests.support.tiny_book import TinyBook, tiny_book

HERE = "story/chapters/01_home"
LOW: dict[str, tuple[tuple[str, str, str], ...]] = {
    "hotspot": (
        (f"{HERE}/pages.yaml", "sprite: mole}], sources: [handbook]}", "sprite: mole}], sources: [hearsay]}"),
        (f"{HERE}/text.nl.yaml", "Hij ruikt de regen al.", "Hij ruikt 7 wolken."),
    ),
    "verhaal": (
        (f"{HERE}/pages.yaml", "  sources: [handbook]\n  uses: [worms]", "  sources: [hearsay]\n  uses: [worms]"),
        (f"{HERE}/text.nl.yaml", "En daaronder?", "En 7 stenen."),
    ),
    "find": (
        ("story/finds.yaml", "en: 'A sherd at {depth_m} metres.'}", "en: 'A sherd of 7 pieces.'}"),
        ("story/finds.yaml", "picture: find/sherd\n  sources: [handbook]", "picture: find/sherd\n  sources: [hearsay]"),
    ),
    "term": (
        ("story/glossary.yaml", "en: Fine ground that holds water back.}", "en: It holds 7 drops.}"),
        ("story/glossary.yaml", "sources: [general]", "sources: [hearsay]"),
    ),
    "atlas": (
        ("story/atlas.yaml", "nl: Hier ligt de mat.", "nl: Hier liggen 7 matten."),
        ("story/atlas.yaml", "sources: [handbook]", "sources: [hearsay]"),
    ),
    "station": (
        (
            "story/profiles/garden.yaml",
            "{nl: Hier zakt de regen weg., en: Here the rain goes down.}\n    sources: [handbook]",
            "{nl: Hier zakken 7 druppels., en: Here the rain goes down.}\n    sources: [hearsay]",
        ),
    ),
    "layer": (
        (
            "story/profiles/garden.yaml",
            "{nl: Zwaar en nat., en: Heavy and wet.}, sources: [handbook]",
            "{nl: Zwaar en 7 jaar oud., en: Heavy and wet.}, sources: [hearsay]",
        ),
    ),
    "ladder": (
        (
            "story/profiles/garden.yaml",
            "en: A lot of sand.}\n    sources: [general]",
            "en: Some grains and 7 stones.}\n    sources: [hearsay]",
        ),
    ),
    "card": (
        ("story/cards/homework.yaml", "{nl: Voorzichtig., en: Gently.}", "{nl: Bij 7 matten., en: Gently.}"),
        ("story/cards/homework.yaml", "  sources: [handbook]", "  sources: [hearsay]"),
    ),
    "news": (
        ("story/cards/news.twente.yaml", "en: It rains.}", "en: It rains on 7 days.}"),
        ("story/cards/news.twente.yaml", "    sources: [handbook]", "    sources: [hearsay]"),
    ),
    "chair": (
        ("story/cards/chairs.yaml", "{nl: graver, en: digger}", "{nl: graver van 7 gangen, en: digger}"),
        ("story/cards/chairs.yaml", "sources: [handbook]", "sources: [hearsay]"),
    ),
    "discovery": (
        ("story/discoveries/drip.yaml", "nl: Wij tellen druppels.", "nl: 'Wij tellen 7 druppels [hearsay].'"),
    ),
}
"""For each kind of text: a figure in it that rests on hearsay, and says no doubt; 'some' is a word of doubt too."""


def broken(root: Path, changes: tuple[tuple[str, str, str], ...]) -> TinyBook:
    book = tiny_book(root)
    for change in changes:
        book.replace(*change)
    return book


@pytest.mark.parametrize("kind", LOW)
def test_a_figure_on_hearsay_is_told_as_uncertain_in_every_kind_of_text(kind: str, tmp_path: Path) -> None:
    said = [problem for problem in broken(tmp_path, LOW[kind]).problems() if problem.code == "S055"]
    if kind == "ladder":
        assert not said, "'some' says the doubt"
        return
    assert len(said) == 1 and "'7' is uncertain (LOW)" in said[0].message


def test_a_number_with_a_low_source_brings_its_about_and_one_of_our_own_does_not(tmp_path: Path) -> None:
    book = tiny_book(tmp_path)
    book.write("story/sources.yaml", (book.story / "sources.yaml").read_text() + "own: {title: Us, confidence: LOW}\n")
    book.write("story/numbers.yaml", "worms: {value: 14, source: hearsay}\nclay_thickness: {value: 3, source: own}\n")
    loaded = book.book()
    assert loaded.figure("nl", "worms") == "ongeveer 14"
    assert loaded.figure("en", "clay_thickness") == "3"


def test_a_spelled_number_with_a_low_source_needs_its_about(tmp_path: Path) -> None:
    book = broken(
        tmp_path,
        (("story/numbers.yaml", "worms: {value: 14, source: handbook}", "worms: {value: 14, source: hearsay}"),),
    )
    said = [problem.message for problem in book.problems() if problem.code == "S055"]
    assert said == ["'worms' is uncertain: say 'about' with it", "'worms' is uncertain: say 'ongeveer' with it"]


def test_a_card_shows_the_figure_and_not_its_hole(tmp_path: Path) -> None:
    book = broken(
        tmp_path,
        (
            (
                "story/cards/news.twente.yaml",
                "nl: Het regent., en: It rains.",
                "nl: '{worms} wormen.', en: '{worms} worms.'",
            ),
            ("story/cards/homework.yaml", "nl: Met een lamp.", "nl: '{clay_thickness} klei.'"),
        ),
    )
    cards = book.book().cards
    assert cards.news["twente"].news["regen"].words.nl == "14 wormen."
    assert cards.homework["aas"].jobs[1].words.nl == "Ongeveer 2,5\u00a0m klei."
    assert cards.homework["aas"].jobs[0].words.nl == "Voorzichtig."


def test_days_years_and_rules_are_no_shared_figures(tmp_path: Path) -> None:
    book = broken(
        tmp_path,
        (
            (f"{HERE}/text.nl.yaml", "Er waren 3 gaten", "Op 3 mei waren er gaten"),
            ("story/atlas.yaml", "nl: Hier ligt de mat.", "nl: Hier begon het op 3 mei 2020."),
            ("story/cards/chairs.yaml", "nl: Haalt er twee.", "nl: Haalt er 3."),
        ),
    )
    assert not [problem for problem in book.problems() if problem.code == "S070"]


@pytest.mark.parametrize(
    ("language", "figure", "value"),
    [("nl", "2.500", 2500), ("nl", "4,5", 4.5), ("en", "2,500", 2500), ("en", "4.5", 4.5), ("nl", "3.", 3)],
)
def test_a_figure_is_read_as_its_language_writes_it(language: str, figure: str, value: float) -> None:
    assert value_of(language, figure) == value  # type: ignore[arg-type]


def test_what_is_no_number_has_no_value() -> None:
    assert value_of("nl", "1,2,3") is None
