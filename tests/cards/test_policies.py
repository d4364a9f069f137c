"""The three players: their win rates stay in the balance table, they see no piles, and all that is printed occurs."""

from collections import Counter
from dataclasses import replace
from functools import partial
from operator import mod
from typing import get_args

import pytest

from game.cards.events import Event
from game.cards.policies import POLICIES
from game.cards.rules import apply, why_not
from game.cards.setup import Choices, begin
from game.cli.simulate import Tally, play_games, unused_in
from game.dealer import Dealer, deal
from tests.support.card_strategies import REGIONS, games, play, the_deck

GAMES = 400
Cell = tuple[str, int]
CELLS: tuple[Cell, ...] = tuple((region, quarters) for region in REGIONS for quarters in (8, 4))
RATES: dict[tuple[str, Cell], float] = {
    ("thoughtful", ("twente", 8)): 94.3, ("thoughtful", ("twente", 4)): 89.4,
    ("thoughtful", ("midden_drenthe", 8)): 92.1, ("thoughtful", ("midden_drenthe", 4)): 88.0,
    ("greedy", ("twente", 8)): 40.3, ("greedy", ("twente", 4)): 51.3,
    ("greedy", ("midden_drenthe", 8)): 45.8, ("greedy", ("midden_drenthe", 4)): 61.2,
}
"""Per cent won, the means of the rules' balance table over 6,000 games each."""


def played(policy: str, cell: Cell) -> Tally:
    """The counts of the games of one cell."""
    region, quarters = cell
    return play_games(Choices(region, quarters), policy, "rates", range(GAMES))


@pytest.fixture(scope="module")
def thoughtful() -> dict[Cell, Tally]:
    return {cell: played("thoughtful", cell) for cell in CELLS}


def per_cent(tally: Tally) -> float:
    return 100 * tally.wins / tally.games


@pytest.mark.parametrize("cell", CELLS)
def test_the_thoughtful_player_wins_as_often_as_the_table_says(cell: Cell, thoughtful: dict[Cell, Tally]) -> None:
    assert per_cent(thoughtful[cell]) == pytest.approx(RATES["thoughtful", cell], abs=4)


@pytest.mark.parametrize("cell", CELLS)
def test_the_greedy_player_wins_as_often_as_the_table_says(cell: Cell) -> None:
    assert per_cent(played("greedy", cell)) == pytest.approx(RATES["greedy", cell], abs=6)


@pytest.mark.parametrize("cell", CELLS)
def test_the_random_player_hardly_ever_wins(cell: Cell) -> None:
    assert per_cent(played("random", cell)) <= 3


@pytest.mark.parametrize("cell", CELLS)
def test_no_card_is_first_in_more_than_two_fifths_of_the_games_won(cell: Cell, thoughtful: dict[Cell, Tally]) -> None:
    tally = thoughtful[cell]
    assert max(tally.first_card_of_wins.values()) <= 0.4 * tally.wins


@pytest.mark.parametrize("region", REGIONS)
def test_all_news_both_answers_all_jobs_and_all_talents_occur(region: str, thoughtful: dict[Cell, Tally]) -> None:
    both = Tally()
    for quarters in (8, 4):
        both.add(thoughtful[region, quarters])
    assert unused_in(both, Choices(region), the_deck()) == []


def test_every_kind_of_event_occurs() -> None:
    seen: Counter[str] = Counter()
    for seed, policy, choices in games(60):
        seen.update(type(event).__name__ for event in play(seed, policy, choices).events)
    only_people_do = {"PlayerJoined", "PlayerLeft"}
    assert {kind.__name__ for kind in get_args(Event)} - set(seen) == only_people_do


@pytest.mark.parametrize("policy", sorted(POLICIES))
@pytest.mark.parametrize("quarters", [8, 4])
def test_players_do_only_what_is_legal_and_never_look_into_the_piles(policy: str, quarters: int) -> None:
    deck, choices = the_deck(), Choices(quarters=quarters)
    for seed in range(8):
        dealer = Dealer(f"{policy} {seed}")
        state = begin(choices, deal(choices, deck, dealer), deck).state
        while state.phase != "over":
            other = replace(state, piles=tuple(dealer.shuffled(pile) for pile in state.piles))
            draw = dealer.below(2**30)
            action = POLICIES[policy](state, deck, partial(mod, draw))
            assert POLICIES[policy](other, deck, partial(mod, draw)) == action
            assert why_not(state, action, deck) is None
            state = apply(state, action, deck).state


@pytest.mark.parametrize(("level", "easier"), [("rustig", True), ("storm", False)])
def test_calm_is_easier_and_storm_is_harder(level: str, easier: bool) -> None:
    ordinary = play_games(Choices(), "greedy", "level", range(150))
    other = play_games(Choices(level=level), "greedy", "level", range(150))
    assert (per_cent(other) > per_cent(ordinary) + 20) if easier else (per_cent(other) < per_cent(ordinary) - 20)
