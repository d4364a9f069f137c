"""Marks become runs; what is seen and read aloud has none left."""

from __future__ import annotations

from game.content.marked_text import (
    FigureMark,
    Plain,
    SourceMark,
    TermMark,
    left_over,
    numbers,
    paragraphs,
    plain,
    sources,
    terms,
)

TEXT = "Drenthe telt {many} [kuilen](pingoruine) [pingo_stand] [rtvd_elp]. Boren helpt.\n\n{many} zijn het.\n"


def figure(number: str) -> str:
    return {"many": "ongeveer 2.500"}[number]


def test_runs_of_a_text() -> None:
    first, second = paragraphs(TEXT, figure)
    assert first == (
        Plain("Drenthe telt "),
        FigureMark("ongeveer 2.500", "many"),
        Plain(" "),
        TermMark("kuilen", "pingoruine"),
        Plain(" "),
        SourceMark("pingo_stand"),
        Plain(" "),
        SourceMark("rtvd_elp"),
        Plain(". Boren helpt."),
    )
    assert second == (FigureMark("Ongeveer 2.500", "many"), Plain(" zijn het.")), "a figure opens with a capital"


def test_plain_text_has_no_marks_and_no_stray_spaces() -> None:
    assert plain(TEXT, figure) == "Drenthe telt ongeveer 2.500 kuilen. Boren helpt.\nOngeveer 2.500 zijn het."


def test_a_figure_after_a_sentence_or_an_opening_quote_gets_a_capital() -> None:
    assert plain("Kijk! {many} gaten.", figure) == "Kijk! Ongeveer 2.500 gaten."
    assert plain("‘{many} gaten,’ zegt hij.", figure) == "‘Ongeveer 2.500 gaten,’ zegt hij."
    assert plain("Er zijn {many} gaten.", figure) == "Er zijn ongeveer 2.500 gaten."


def test_ids_in_a_text() -> None:
    assert terms(TEXT) == ("pingoruine",)
    assert sources(TEXT) == ("pingo_stand", "rtvd_elp")
    assert numbers(TEXT) == ("many", "many")


def test_a_bracket_that_is_no_mark_is_left_over() -> None:
    assert left_over(TEXT) is None
    assert left_over("Een [kuil (x) hier") == "[kuil (x) hier"
    assert left_over("Een {los ding") == "{los ding"
    assert left_over("Een [Bron Met Kapitaal].") == "[Bron Met Kapitaal]."
