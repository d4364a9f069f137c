"""Writes tests/cards/recorded_games.json anew. Only after rules or numbers were changed on purpose."""

import json

from game.cards.state import state_hash
from tests.cards.test_match_log import RECORDED
from tests.support.card_strategies import games, play

if __name__ == "__main__":
    rows = [
        json.dumps([seed, policy, state_hash(play(seed, policy, choices).last)]) for seed, policy, choices in games(300)
    ]
    RECORDED.write_text("[\n" + ",\n".join(rows) + "\n]\n")
