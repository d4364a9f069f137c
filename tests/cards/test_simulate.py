"""The command: its JSON, its table, and results that depend on the seed and on nothing of the machine."""

import argparse
import json

import pytest

from game.cards.setup import Choices
from game.cli import simulate
from tests.support.card_strategies import CHAIRS, ROW


def command(*words: str) -> int:
    """Run the command as main.py would."""
    parser = argparse.ArgumentParser()
    simulate.add_arguments(parser)
    return simulate.run(parser.parse_args(words))


def test_json_has_exactly_what_machines_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert command("--games", "30", "--policy", "thoughtful", "--seed", "4", "--quarters", "4", "--json") == 0
    counts = json.loads(capsys.readouterr().out)
    assert set(counts) == {"games", "wins", "win_rate", "first_card_of_wins", "unused"}
    assert counts["games"] == 30 and counts["win_rate"] == counts["wins"] / 30
    assert set(counts["first_card_of_wins"]) <= set(ROW)
    assert sum(counts["first_card_of_wins"].values()) == counts["wins"] > 15


def test_unused_names_what_never_occurred(capsys: pytest.CaptureFixture[str]) -> None:
    command("--games", "1", "--policy", "random", "--quarters", "4", "--json")
    unused = json.loads(capsys.readouterr().out)["unused"]
    assert "heer/3" not in unused, "a short game has no third jobs"
    assert len([name for name in unused if "/" not in name and name not in CHAIRS]) == 24 - 4
    for news in ("geeltjes", "zout_1976"):
        assert news not in unused or {f"{news}/a", f"{news}/b"} <= set(unused)


def test_the_table_is_readable(capsys: pytest.CaptureFixture[str]) -> None:
    command("--games", "20", "--players", "3", "--level", "rustig")
    shown = capsys.readouterr().out
    assert "region midden_drenthe · quarters 8 · level rustig · players 3" in shown
    assert "win rate" in shown and "first card of the games won" in shown


def test_the_number_of_processes_changes_nothing() -> None:
    choices = Choices(quarters=4)
    one = simulate.simulate(choices, "greedy", "cores", simulate.FEW, processes=1)
    two = simulate.simulate(choices, "greedy", "cores", simulate.FEW, processes=2)
    assert one == two and one.games == simulate.FEW


def test_the_number_of_players_changes_no_game() -> None:
    tallies = [simulate.play_games(Choices(players=players), "greedy", "seats", range(20)) for players in (1, 4)]
    assert tallies[0] == tallies[1]


def test_an_unknown_region_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert command("--region", "zeeland", "--games", "1") == 2
    assert "there is no region 'zeeland'" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--games", "0"], ["--policy", "lucky"], ["--quarters", "6"], ["--players", "9"]])
def test_options_that_do_not_exist(words: list[str]) -> None:
    with pytest.raises(SystemExit):
        command(*words)
