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
from tests.support.card_strategies import games, play, the_deck

GAMES = 400
RATES = {("thoughtful", 8): 92.1, ("thoughtful", 4): 88.0, ("greedy", 8): 45.8, ("greedy", 4): 61.2}
"""Per cent won, the means of the balance table over 6,000 games."""


def played(policy: str, quarters: int) -> Tally:
    """The counts of the games of one cell."""
    return play_games(Choices(quarters=quarters), policy, "rates", range(GAMES))


@pytest.fixture(scope="module")
def thoughtful() -> dict[int, Tally]:
    return {quarters: played("thoughtful", quarters) for quarters in (8, 4)}


def per_cent(tally: Tally) -> float:
    return 100 * tally.wins / tally.games


@pytest.mark.parametrize("quarters", [8, 4])
def test_the_thoughtful_player_wins_as_often_as_the_table_says(quarters: int, thoughtful: dict[int, Tally]) -> None:
    assert per_cent(thoughtful[quarters]) == pytest.approx(RATES["thoughtful", quarters], abs=4)


@pytest.mark.parametrize("quarters", [8, 4])
def test_the_greedy_player_wins_as_often_as_the_table_says(quarters: int) -> None:
    assert per_cent(played("greedy", quarters)) == pytest.approx(RATES["greedy", quarters], abs=4)


@pytest.mark.parametrize("quarters", [8, 4])
def test_the_random_player_hardly_ever_wins(quarters: int) -> None:
    assert per_cent(played("random", quarters)) <= 3


@pytest.mark.parametrize("quarters", [8, 4])
def test_no_card_is_first_in_more_than_two_fifths_of_the_games_won(
    quarters: int, thoughtful: dict[int, Tally]
) -> None:
    tally = thoughtful[quarters]
    assert max(tally.first_card_of_wins.values()) <= 0.4 * tally.wins


@pytest.mark.parametrize("quarters", [8, 4])
def test_all_news_both_answers_all_jobs_and_all_talents_occur(quarters: int, thoughtful: dict[int, Tally]) -> None:
    assert unused_in(thoughtful[quarters], Choices(quarters=quarters), the_deck()) == []


def test_every_kind_of_event_occurs() -> None:
    seen: Counter[str] = Counter()
    for seed, policy, choices in games(60):
        seen.update(type(event).__name__ for event in play(seed, policy, choices).events)
    assert {kind.__name__ for kind in get_args(Event)} - set(seen) == set()


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
