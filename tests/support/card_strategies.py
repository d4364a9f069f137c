"""Decks, tables and games for the card tests: the real deck, the tiny one, and games of any kind from a seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from hypothesis import strategies as st

from game.cards.actions import (
    Action,
    AnswerNews,
    ChooseBoon,
    ClearSnag,
    CloseQuarter,
    DealHeadStart,
    DealSeats,
    DoJob,
    DrinkCoffee,
    FindMoney,
    GoDown,
    PlayCard,
    ShufflePiles,
)
from game.cards.card import Cost, HomeworkCard, Job
from game.cards.deck import Deck, assemble
from game.cards.events import Event
from game.cards.lengths import LEVELS, PLAYERS
from game.cards.match_log import Match, MatchLog, act, start
from game.cards.policies import POLICIES
from game.cards.rules import apply
from game.cards.setup import Choices, begin
from game.cards.shelf import read_deck
from game.cards.state import CardState, State
from game.dealer import Dealer, deal

CHAIRS = ("bennie", "egbert", "selam", "jantien", "truida", "roelof")
REGIONS = ("midden_drenthe", "twente")
ROW = ("aas", "heer", "vrouw", "boer", "tien", "negen", "acht", "zeven")


@cache
def the_deck() -> Deck:
    """The deck of story/cards."""
    return read_deck()


def tiny_deck() -> Deck:
    """Two cards of one job each, no effects, no combo, no news; the real chairs."""
    row = [
        HomeworkCard("aas", (Job(Cost(0, 2, 1), "groen"),)),
        HomeworkCard("boer", (Job(Cost(1, 2, 0), "gezond"),)),
    ]
    return assemble(row, the_deck().chairs.values(), [], [])


def tiny_state() -> State:
    """One quarter of six turns with €1, three support, no knowledge, the chairs in the order of the story."""
    return State(
        region="tiny", quarters=1, level="gewoon", players=1, quarter=1, phase="work", turns_left=6, turn_index=0,
        seats=CHAIRS, money=1, support=3, knowledge=0, cards=(CardState("aas"), CardState("boer")),
        piles=((), (), ()), news_now=None, marks=(0, 0, 0, 0), laid_order=(), jobs_needed=1, turns_on_snags=0,
        overflow_lost=0,
    )


def plain_deal(*started: str, quarters: int = 8) -> tuple[DealSeats, DealHeadStart, ShufflePiles]:
    """Chairs in the order of the story, piles in the order of the file, these cards with a head start."""
    cards = started or (("aas", "heer", "vrouw") if quarters == 8 else ("aas", "heer"))
    region = the_deck().regions["midden_drenthe"]
    return DealSeats(CHAIRS), DealHeadStart(cards[0], tuple(cards[1:])), ShufflePiles(region.piles)


def table(quarters: int = 8, **changes: Any) -> State:
    """A plain table at the first turn (seat 0, Bennie) with no card begun and nothing in the stocks but changes."""
    state = begin(Choices(quarters=quarters), plain_deal(quarters=quarters), the_deck()).state
    fresh = tuple(CardState(card) for card in ROW)
    return replace(
        state, **{"phase": "work", "cards": fresh, "money": 0, "support": 0, "knowledge": 0, **changes}
    )


def with_cards(state: State, **cards: CardState | dict[str, Any]) -> State:
    """The state with these cards changed, by id; cards with a quarter of laying come into the order of laying."""
    places = the_deck().place
    row = list(state.cards)
    for card, changes in cards.items():
        row[places[card]] = replace(row[places[card]], **changes) if isinstance(changes, dict) else changes
    laid = tuple(card.id for card in row if card.laid_in_quarter is not None and card.id not in state.laid_order)
    return replace(state, cards=tuple(row), laid_order=(*state.laid_order, *laid))


def laid(state: State, *cards: str, quarter: int = 1) -> State:
    """The state with these cards on the table, all their jobs done."""
    jobs = state.jobs_needed
    return with_cards(state, **{card: CardState(card, jobs, "none", quarter) for card in cards})


@dataclass(frozen=True)
class Played:
    """A game that was played out: what it was and what happened."""

    seed: str
    policy: str
    log: MatchLog
    last: State
    events: tuple[Event, ...]


def play(seed: str, policy: str, choices: Choices) -> Played:
    """One whole game by a policy."""
    deck, dealer = the_deck(), Dealer(seed)
    match, events = start(choices, deal(choices, deck, dealer), deck)
    happened = list(events)
    while match.state.phase != "over":
        match, events = act(match, POLICIES[policy](match.state, deck, dealer.below), deck)
        happened += events
    return Played(seed, policy, match.log, match.state, tuple(happened))


def games(count: int) -> Iterator[tuple[str, str, Choices]]:
    """Seed, policy and choices of many different games: all policies, lengths, levels, numbers of players."""
    for number in range(count):
        dealer = Dealer(f"kind of game {number}")
        choices = Choices(
            region=dealer.pick(REGIONS), quarters=dealer.pick((8, 4)), level=dealer.pick(LEVELS),
            players=dealer.pick(PLAYERS), finds_bonus=dealer.below(2),
        )
        yield f"game {number}", dealer.pick(sorted(POLICIES)), choices


def any_choices() -> st.SearchStrategy[Choices]:
    """Choices of set-up that exist."""
    return st.builds(
        Choices, region=st.sampled_from(REGIONS), quarters=st.sampled_from((8, 4)),
        level=st.sampled_from(LEVELS), players=st.sampled_from(PLAYERS), finds_bonus=st.integers(0, 1),
    )


def any_action() -> st.SearchStrategy[Action]:
    """Any action at all, legal or not, asked by anyone."""
    by = st.none() | st.integers(0, 5)
    card = st.sampled_from(ROW)
    return st.one_of(
        st.builds(AnswerNews, st.sampled_from(("a", "b")), by),
        st.builds(ChooseBoon, st.sampled_from(("money", "support")), by),
        st.builds(FindMoney, by), st.builds(DrinkCoffee, by), st.builds(GoDown, by), st.builds(CloseQuarter, by),
        st.builds(DoJob, card, by), st.builds(ClearSnag, card, by), st.builds(PlayCard, card, by),
    )


def after(state: State, *actions: Action) -> State:
    """The state after these actions."""
    for action in actions:
        state = apply(state, action, the_deck()).state
    return state


def match_at(choices: Choices, seed: int) -> Match:
    """A match that has just begun."""
    return start(choices, deal(choices, the_deck(), Dealer(seed)), the_deck())[0]
