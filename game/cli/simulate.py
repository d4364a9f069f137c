"""simulate: many games of Huiswerk klaar by one policy, for the balance. The result depends on the seed alone."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

from game.cards.deck import Deck
from game.cards.events import Event, JobDone, NewsAnswered, NewsRevealed, TalentUsed
from game.cards.lengths import LENGTHS, LEVELS, PLAYERS
from game.cards.policies import POLICIES
from game.cards.rules import apply
from game.cards.setup import BadSetup, Choices, begin, check_choices
from game.cards.shelf import read_deck
from game.cards.state import State, is_won
from game.cli._balance import cells, measure, table
from game.cli._processes import spread
from game.dealer import Dealer, deal

NAME = "simulate"
HELP = "play many games of Huiswerk klaar by a policy and count the wins"
SHARES = 8
"""Parts that the games of one process are cut into, so that no process waits long for the last one."""

BALANCE = Path(__file__).parents[2] / "story" / "cards" / "BALANCE.md"
FEW = 200
"""Fewer games than this are played at once: starting processes would take longer."""


@dataclass
class Tally:
    """Counts over games; tallies add up in any order."""

    games: int = 0
    wins: int = 0
    first_card_of_wins: Counter[str] = field(default_factory=Counter)
    used: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Take the counts of another tally in."""
        self.games += other.games
        self.wins += other.wins
        self.first_card_of_wins.update(other.first_card_of_wins)
        self.used.update(other.used)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    defaults = Choices()
    parser.add_argument("--games", type=_count, default=1000, metavar="N", help="number of games (default 1000)")
    parser.add_argument("--policy", choices=sorted(POLICIES), default="thoughtful", help="who plays all the chairs")
    parser.add_argument("--seed", default="1", help="any number or word; the same seed gives the same games")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.add_argument("--region", default=defaults.region, help=f"whose news is played (default {defaults.region})")
    parser.add_argument("--quarters", type=int, choices=sorted(LENGTHS, reverse=True), default=defaults.quarters)
    parser.add_argument("--players", type=int, choices=PLAYERS, default=defaults.players)
    parser.add_argument("--level", choices=LEVELS, default=defaults.level)
    parser.add_argument("--balance", action="store_true",
                        help=f"play every region, length and policy instead, and write story/cards/{BALANCE.name}")


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least one game")
    return number


def run(args: argparse.Namespace) -> int:
    """Play, then print the counts. 2 when there is no such region."""
    choices = Choices(args.region, args.quarters, args.level, args.players)
    deck = read_deck()
    if args.balance:
        BALANCE.write_text(table(measure(cells(deck), args.seed, args.games), args.seed, args.games), encoding="utf-8")
        print(BALANCE)
        return 0
    try:
        check_choices(choices, deck)
    except BadSetup as error:
        print(f"simulate: {error} (there is: {', '.join(deck.regions)})", file=sys.stderr)
        return 2
    tally = simulate(choices, args.policy, args.seed, args.games)
    unused = unused_in(tally, choices, deck)
    print(_json(tally, unused) if args.json else _table(tally, unused, choices, args.policy))
    return 0


def simulate(choices: Choices, policy: str, seed: int | str, games: int, processes: int | None = None) -> Tally:
    """The counts of so many games; game i is dealt and drawn by '<seed>/<i>', so processes only change the speed."""
    processes = processes or os.cpu_count() or 1
    if processes == 1 or games < FEW:
        return play_games(choices, policy, str(seed), range(games))
    shares = processes * SHARES
    parts = [range(games)[share::shares] for share in range(min(shares, games))]
    total = Tally()
    for tally in spread([partial(play_games, choices, policy, str(seed), part) for part in parts], processes):
        total.add(tally)
    return total


def play_games(choices: Choices, policy: str, seed: str, numbers: range) -> Tally:
    """The counts of the games with these numbers."""
    deck = read_deck()
    tally = Tally()
    for number in numbers:
        state = play_game(choices, policy, Dealer(f"{seed}/{number}"), deck, tally.used)
        tally.games += 1
        if is_won(state):
            tally.wins += 1
            tally.first_card_of_wins[state.laid_order[0]] += 1
    return tally


def play_game(choices: Choices, policy: str, dealer: Dealer, deck: Deck, used: Counter[str]) -> State:
    """The last state of one game; what occurred is counted in `used`."""
    play = POLICIES[policy]
    step = begin(choices, deal(choices, deck, dealer), deck)
    _note(step.events, used)
    while step.state.phase != "over":
        step = apply(step.state, play(step.state, deck, dealer.below), deck)
        _note(step.events, used)
    return step.state


def _note(events: Iterable[Event], used: Counter[str]) -> None:
    for event in events:
        match event:
            case NewsRevealed(news=news):
                used[news] += 1
            case NewsAnswered(news=news, letter=letter):
                used[f"{news}/{letter}"] += 1
            case JobDone(card=card, job=job):
                used[f"{card}/{job}"] += 1
            case TalentUsed(chair=chair):
                used[chair] += 1


def unused_in(tally: Tally, choices: Choices, deck: Deck) -> list[str]:
    """What never occurred though these choices hold it: news, its answers, jobs that are needed, talents of chairs."""
    news = [card for pile in deck.regions[choices.region].piles for card in pile]
    answers = [f"{card}/{letter}" for card in news for letter in ("a", "b")]
    needed = range(1, LENGTHS[choices.quarters].jobs_needed + 1)
    jobs = [f"{card.id}/{job}" for card in deck.row for job in needed]
    return [thing for thing in [*news, *answers, *jobs, *deck.chairs] if not tally.used[thing]]


def _firsts(tally: Tally) -> dict[str, int]:
    return dict(sorted(tally.first_card_of_wins.items(), key=lambda pair: (-pair[1], pair[0])))


def _json(tally: Tally, unused: list[str]) -> str:
    return json.dumps({
        "games": tally.games,
        "wins": tally.wins,
        "win_rate": tally.wins / tally.games,
        "first_card_of_wins": _firsts(tally),
        "unused": unused,
    })


def _table(tally: Tally, unused: list[str], choices: Choices, policy: str) -> str:
    setting = " · ".join(f"{name} {value}" for name, value in asdict(choices).items() if name != "finds_bonus")
    rows = [("policy", policy), ("games", f"{tally.games}"), ("won", f"{tally.wins}"),
            ("win rate", f"{tally.wins / tally.games:.1%}"), ("never seen", ", ".join(unused) or "-")]
    lines = [setting, "", *[f"{name:<12}{value}" for name, value in rows]]
    if tally.wins:
        lines += ["", "first card of the games won"]
        lines += [f"  {card:<10}{count:>6}  {count / tally.wins:>6.1%}" for card, count in _firsts(tally).items()]
    return "\n".join(lines)
