"""The balance table: made by a command, the same on any number of cores, and the one that is kept."""

from __future__ import annotations

import re

import pytest

from game.cards.setup import Choices
from game.cli import simulate
from game.cli._balance import Cell, cells, measure, play_cell, table
from tests.support.card_strategies import REGIONS, ROW, the_deck

SOME = (Cell(Choices("twente", 4), "greedy"), Cell(Choices("midden_drenthe", 4, players=3), "thoughtful"))
KEPT_ROW = re.compile(r"^\| (\w+) \| ([48]) \| (\w+) \|((?: [\d.]+ \|){6}) ([\d.]+) \| (\d+) \|$", re.MULTILINE)
LEAST_AND_MOST = {"random": (0, 10), "greedy": (35, 65), "thoughtful": (85, 100)}


def test_the_number_of_processes_changes_nothing() -> None:
    assert measure(SOME, "cores", 12, processes=1) == measure(SOME, "cores", 12, processes=2)


def test_games_are_dealt_by_their_number_alone() -> None:
    whole = play_cell(SOME[0], "parts", range(8))
    first = play_cell(SOME[0], "parts", range(5))
    first.add(play_cell(SOME[0], "parts", range(5, 8)))
    assert first == whole


def test_every_region_length_policy_and_number_of_players_is_measured() -> None:
    wanted = list(cells(the_deck()))
    assert len(wanted) == len(set(wanted)) == 2 * 2 * (3 * 6 + 2 * 2)
    assert {cell.choices.region for cell in wanted} == set(REGIONS)


def test_the_page_holds_what_was_measured() -> None:
    wanted = list(cells(the_deck()))
    text = table(measure(wanted, "page", 2), "page", 2)
    assert len(KEPT_ROW.findall(text)) == 12
    assert "seed page" in text and all(card in text for card in ROW)
    assert all(news in text for news in the_deck().news)


def test_the_kept_table_keeps_to_the_rules() -> None:
    rows = KEPT_ROW.findall(simulate.BALANCE.read_text(encoding="utf-8"))
    assert len(rows) == 12
    for _, quarters, policy, _, rate, decisions in rows:
        least, most = LEAST_AND_MOST[policy]
        assert least <= float(rate) <= most
        assert int(decisions) == pytest.approx({"8": 55, "4": 28}[quarters], abs=3)
