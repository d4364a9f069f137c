"""The whole tree of a tiny deck, counted: what is legal when, and what ends a game."""

from game.cards.actions import CloseQuarter, DoJob, DrinkCoffee, FindMoney, GoDown
from game.cards.rules import apply, legal_actions
from game.cards.state import is_won
from tests.support.card_strategies import tiny_deck, tiny_state

NODES = {1: 4, 2: 17, 3: 75, 4: 328, 5: 1430, 6: 6545, 7: 13332, 8: 4999}
WINS = {6: 40, 7: 545, 8: 4999}


def test_the_tiny_deck_has_exactly_these_nodes_and_winning_lines() -> None:
    deck = tiny_deck()
    nodes, wins = {}, {}
    level = [tiny_state()]
    depth = 0
    while level:
        depth += 1
        moved = [
            apply(state, action, deck).state
            for state in level
            for action in legal_actions(state, deck)
            if action != CloseQuarter()
        ]
        if moved:
            nodes[depth] = len(moved)
        if won := sum(map(is_won, moved)):
            wins[depth] = won
        level = [state for state in moved if state.phase != "over"]
    assert nodes == NODES
    assert wins == WINS


def test_the_first_moves_of_the_tiny_deck() -> None:
    assert legal_actions(tiny_state(), tiny_deck()) == (FindMoney(), DrinkCoffee(), GoDown(), DoJob("boer"))
