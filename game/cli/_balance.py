"""The balance table of Huiswerk klaar: plays every region, length and policy, and writes what came of it as Markdown.

Used by `simulate --balance`. Each cell has its own seed, so the same games come out on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from statistics import median
from typing import NamedTuple

from game.cards.actions import ChooseBoon, CloseQuarter, PlayCard
from game.cards.deck import Deck
from game.cards.events import NewsAnswered
from game.cards.lengths import LENGTHS, LEVELS, PLAYERS
from game.cards.policies import POLICIES
from game.cards.rules import apply
from game.cards.setup import Choices, begin
from game.cards.shelf import read_deck
from game.cards.state import is_won
from game.cli._processes import spread
from game.dealer import Dealer, deal

ORDER = ("random", "greedy", "thoughtful")
FREE = (PlayCard, CloseQuarter, ChooseBoon)
"""What is no decision of a turn: laying, closing, the small gift."""
HEAD = """# Balance

Made by `python3 main.py simulate --balance`; do not edit. {games} games a cell, seed {seed}; per cent won.
The rules know no players: the number of players only changes whose hand moves, so the columns 1 to 6 differ by the luck
of the deal alone (other seeds in each). A decision is an answer or a turn: what costs none is not counted.
"""


class Cell(NamedTuple):
    """What is played: choices of set-up, and by whom."""

    choices: Choices
    policy: str

    @property
    def name(self) -> str:
        """What tells it from every other cell; its games are dealt from this."""
        one = self.choices
        return f"{one.region}/{one.quarters}/{one.level}/{one.players}/{self.policy}"


@dataclass
class Outcome:
    """What came of the games of a cell, in the order of their numbers."""

    won: list[bool] = field(default_factory=list)
    decisions: list[int] = field(default_factory=list)
    last_quarters: list[int] = field(default_factory=list)
    orders: list[tuple[str, ...]] = field(default_factory=list)
    answers: dict[str, list[int]] = field(default_factory=dict)
    """News id -> how often it was answered with A and with B."""

    def add(self, other: Outcome) -> None:
        """Take in what came of the games that follow."""
        self.won += other.won
        self.decisions += other.decisions
        self.last_quarters += other.last_quarters
        self.orders += other.orders
        for news, (a, b) in other.answers.items():
            counts = self.answers.setdefault(news, [0, 0])
            counts[0] += a
            counts[1] += b

    @property
    def per_cent(self) -> float:
        """Per cent won."""
        return 100 * sum(self.won) / len(self.won)

    def of_wins(self) -> Iterator[tuple[tuple[str, ...], int]]:
        """The order of laying and the last quarter of every game that was won."""
        for won, order, quarter in zip(self.won, self.orders, self.last_quarters, strict=True):
            if won:
                yield order, quarter


def play_cell(cell: Cell, seed: str, numbers: range) -> Outcome:
    """The games of a cell with these numbers."""
    deck, outcome = read_deck(), Outcome()
    for number in numbers:
        _play(cell, Dealer(f"{seed}/{cell.name}/{number}"), deck, outcome)
    return outcome


def _play(cell: Cell, dealer: Dealer, deck: Deck, outcome: Outcome) -> None:
    state = begin(cell.choices, deal(cell.choices, deck, dealer), deck).state
    decisions = 0
    while state.phase != "over":
        action = POLICIES[cell.policy](state, deck, dealer.below)
        step = apply(state, action, deck)
        state, decisions = step.state, decisions + (not isinstance(action, FREE))
        for event in step.events:
            if isinstance(event, NewsAnswered):
                outcome.answers.setdefault(event.news, [0, 0])[event.letter == "b"] += 1
    outcome.won.append(is_won(state))
    outcome.decisions.append(decisions)
    outcome.last_quarters.append(state.quarter)
    outcome.orders.append(state.laid_order)


def cells(deck: Deck) -> Iterator[Cell]:
    """All that is measured: every region, length and policy for one to six, and the other levels for one."""
    for region in sorted(deck.regions, reverse=True):
        for quarters in sorted(LENGTHS, reverse=True):
            for policy in ORDER:
                for players in PLAYERS:
                    yield Cell(Choices(region, quarters, "gewoon", players), policy)
            for level in LEVELS:
                if level != "gewoon":
                    for policy in ORDER[1:]:
                        yield Cell(Choices(region, quarters, level, 1), policy)


def measure(wanted: Iterable[Cell], seed: str, games: int, processes: int | None = None) -> dict[Cell, Outcome]:
    """Play them all. The outcome depends on the seed alone, never on the number of processes."""
    jobs = [partial(play_cell, cell, seed, range(games)) for cell in wanted]
    return dict(zip([job.args[0] for job in jobs], spread(jobs, processes), strict=True))


def table(outcomes: dict[Cell, Outcome], seed: str, games: int) -> str:
    """The whole page."""
    parts = [HEAD.format(games=f"{games:,}", seed=seed), *_rates(outcomes), *_levels(outcomes),
             *_firsts(outcomes), *_answers(outcomes)]
    return "\n".join(parts) + "\n"


def _rates(outcomes: dict[Cell, Outcome]) -> Iterator[str]:
    yield "## Games won, by players"
    yield from _header("region", "quarters", "policy", *(str(players) for players in PLAYERS), "all", "decisions")
    for region, quarters, policy in dict.fromkeys(
        (cell.choices.region, cell.choices.quarters, cell.policy) for cell in outcomes
    ):
        row = [outcomes[Cell(Choices(region, quarters, "gewoon", players), policy)] for players in PLAYERS]
        decisions = median(count for outcome in row for count in outcome.decisions)
        rates = [outcome.per_cent for outcome in row]
        yield _row(region, quarters, policy, *(f"{rate:.1f}" for rate in rates),
                   f"{sum(rates) / len(rates):.1f}", f"{decisions:.0f}")


def _levels(outcomes: dict[Cell, Outcome]) -> Iterator[str]:
    yield "\n## Games won, by level"
    yield from _header("region", "quarters", "policy", *LEVELS)
    for region, quarters, policy in dict.fromkeys(
        (cell.choices.region, cell.choices.quarters, cell.policy) for cell in outcomes if cell.policy != "random"
    ):
        row = [outcomes[Cell(Choices(region, quarters, level, 1), policy)] for level in LEVELS]
        yield _row(region, quarters, policy, *(f"{outcome.per_cent:.1f}" for outcome in row))


def _firsts(outcomes: dict[Cell, Outcome]) -> Iterator[str]:
    """Which card lies first, and in which place on average, when the thoughtful player wins."""
    row = [card.id for card in read_deck().row]
    yield "\n## First card of the games that the thoughtful player won, per cent (mean place)"
    yield from _header("region", "quarters", *row, "won in the last quarter", "orders per 1,000")
    for (region, quarters), wins in _thoughtful_wins(outcomes).items():
        orders = [order for order, _ in wins]
        shares = [f"{100 * sum(order[0] == card for order in orders) / len(orders):.0f} "
                  f"({sum(order.index(card) + 1 for order in orders) / len(orders):.1f})" for card in row]
        last = 100 * sum(quarter == quarters for _, quarter in wins) / len(wins)
        first_thousand = orders[:1000]
        different = 1000 * len(set(first_thousand)) / len(first_thousand)
        yield _row(region, quarters, *shares, f"{last:.0f} %", f"{different:.0f}")


def _thoughtful_wins(outcomes: dict[Cell, Outcome]) -> dict[tuple[str, int], list[tuple[tuple[str, ...], int]]]:
    wins: dict[tuple[str, int], list[tuple[tuple[str, ...], int]]] = {}
    for cell, outcome in outcomes.items():
        if cell.policy == "thoughtful" and cell.choices.level == "gewoon":
            wins.setdefault((cell.choices.region, cell.choices.quarters), []).extend(outcome.of_wins())
    return wins


def _answers(outcomes: dict[Cell, Outcome]) -> Iterator[str]:
    """How often the thoughtful player chooses A, card by card."""
    yield "\n## Answer A, per cent of the times a card comes to the thoughtful player (long games)"
    yield from _header("region", "pile", "news")
    deck = read_deck()
    for region in deck.regions.values():
        total = Outcome()
        for cell, outcome in outcomes.items():
            asked = (cell.choices.region, cell.choices.quarters, cell.choices.level, cell.policy)
            if asked == (region.id, max(LENGTHS), "gewoon", "thoughtful"):
                total.add(outcome)
        for number, pile in enumerate(region.piles, start=1):
            yield _row(region.id, "•" * number, " · ".join(_share(total, news) for news in pile))


def _share(total: Outcome, news: str) -> str:
    a, b = total.answers.get(news, [0, 0])
    return f"{news} {100 * a / (a + b):.0f}" if a + b else f"{news} never"


def _header(*names: str) -> Iterator[str]:
    yield _row(*names)
    yield "|" + "---|" * len(names)


def _row(*cells_of_row: object) -> str:
    return "| " + " | ".join(map(str, cells_of_row)) + " |"

