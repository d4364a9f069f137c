"""Any match by any hand, in any order of asking, laying and taking back: the invariants of the rules hold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from game.cards.actions import (
    Action,
    ClearSnag,
    CloseQuarter,
    DoJob,
    DrinkCoffee,
    FindMoney,
    GoDown,
    JoinTable,
    LeaveTable,
    PlayCard,
)
from game.cards.card import STOCK_LIMIT, Cost
from game.cards.costs import job_cost
from game.cards.events import GameLost, GameWon, NewsRevealed, QuarterClosed, TurnEnded
from game.cards.lengths import pile_for
from game.cards.match_log import Match, act, can_undo, replay, start, undo
from game.cards.refusals import CODES, NotAllowed
from game.cards.rules import apply, legal_actions, why_not
from game.cards.setup import Choices
from game.cards.state import State, state_hash
from game.dealer import Dealer, deal
from tests.support.card_strategies import any_action, any_choices, the_deck

DECK = the_deck()
TURN_ACTIONS = (FindMoney, DrinkCoffee, GoDown, DoJob, ClearSnag)


def costs(state: State) -> dict[tuple[str, int | None], Cost]:
    """What every open job costs every seat, and without talents."""
    return {
        (card.id, seat): job_cost(state, DECK, card.id, seat)
        for card in state.cards
        if card.laid_in_quarter is None and card.jobs_done < state.jobs_needed
        for seat in (None, *range(6))
    }


def no_dearer(cost: Cost, than: Cost) -> bool:
    """Whether a cost is at most another, in every stock."""
    return cost.money <= than.money and cost.support <= than.support and cost.knowledge <= than.knowledge


class Table(RuleBasedStateMachine):
    """One match, and its twin with another number of players."""

    match: Match
    twin: Match

    @initialize(choices=any_choices(), seed=st.integers(0, 999), others=st.integers(1, 6))
    def begin(self, choices: Choices, seed: int, others: int) -> None:
        dealt = deal(choices, DECK, Dealer(seed))
        self.match, events = start(choices, dealt, DECK)
        self.twin, _ = start(replace(choices, players=others), dealt, DECK)
        self.news = [event.news for event in events if isinstance(event, NewsRevealed)]
        self.turns: dict[int, int] = {}

    @precondition(lambda self: self.match.state.phase != "over")
    @rule(choice=st.integers(0, 999))
    def do_something(self, choice: int) -> None:
        before = self.match.state
        actions = legal_actions(before, DECK)
        assert actions
        action = actions[choice % len(actions)]
        self.match, events = act(self.match, action, DECK)
        self.twin, _ = act(self.twin, action, DECK)
        self.follow(before, action, events)

    def follow(self, before: State, action: Action, events: tuple[object, ...]) -> None:
        state = self.match.state
        quarter = before.quarter
        self.turns[quarter] = self.turns.get(quarter, 0) + sum(isinstance(event, TurnEnded) for event in events)
        if any(isinstance(event, QuarterClosed) for event in events):
            assert 4 <= self.turns[quarter] <= 7
        for event in events:
            if isinstance(event, NewsRevealed):
                assert event.news not in self.news
                assert event.pile == pile_for(state.quarters, state.level, len(state.laid_order))
                self.news.append(event.news)
        self.look_at_what_may_not_shrink(before, state)
        self.look_at_turns(before, action, state)
        if isinstance(action, PlayCard):
            self.look_at_laying(before, action, state)
        self.look_at_the_end(events, state)

    def look_at_what_may_not_shrink(self, before: State, state: State) -> None:
        assert state.knowledge >= before.knowledge
        assert state.laid_order[: len(before.laid_order)] == before.laid_order
        for old, new in zip(before.cards, state.cards, strict=True):
            assert new.jobs_done >= old.jobs_done
            if old.laid_in_quarter is not None:
                assert new == old

    def look_at_turns(self, before: State, action: Action, state: State) -> None:
        if isinstance(action, PlayCard):
            gained = int(action.card == "zeven" and before.phase == "work")
            assert (state.turns_left, state.turn_index) == (before.turns_left + gained, before.turn_index)
        elif before.phase == "work" and state.quarter == before.quarter and state.phase in ("work", "play"):
            assert (state.turns_left, state.turn_index) == (before.turns_left - 1, before.turn_index + 1)

    def look_at_laying(self, before: State, action: PlayCard, state: State) -> None:
        card = before.cards[DECK.place[action.card]]
        assert card.jobs_done == before.jobs_needed and card.token != "snag" and before.support >= 1
        after = costs(state)
        for job, cost in costs(before).items():
            assert job not in after or no_dearer(after[job], cost)

    def look_at_the_end(self, events: tuple[object, ...], state: State) -> None:
        lies = len(state.laid_order) == 8
        assert any(isinstance(event, GameWon) for event in events) == lies
        lost = [event for event in events if isinstance(event, GameLost)]
        assert bool(lost) == (state.phase == "over" and not lies)
        for event in lost:
            open_cards = [card.id for card in state.cards if card.laid_in_quarter is None]
            assert [reason.card for reason in event.reasons] == open_cards

    @rule(action=any_action())
    def ask_for_anything(self, action: Action) -> None:
        state = self.match.state
        refusal = why_not(state, action, DECK)
        legal = replace(action, by=None) in legal_actions(state, DECK)
        if refusal is None:
            assert legal
            assert apply(state, action, DECK).state != state or isinstance(action, CloseQuarter)
        else:
            assert refusal.code in CODES
            assert refusal.code == "not_your_turn" or not legal
            with pytest.raises(NotAllowed) as caught:
                apply(state, action, DECK)
            assert caught.value.refusal == refusal

    @rule(action=st.sampled_from((JoinTable(), LeaveTable())))
    def come_or_go(self, action: Action) -> None:
        """Whoever comes or goes changes the number of players and nothing else; the twin never hears of it."""
        before = self.match.state
        if (refusal := why_not(before, action, DECK)) is not None:
            assert refusal.code in ("game_over", "table_full", "last_player")
            return
        self.match, (event,) = act(self.match, action, DECK)
        state = self.match.state
        assert abs(state.players - before.players) == 1 and 1 <= state.players <= 6
        assert event.players == state.players  # type: ignore[union-attr]
        assert replace(state, players=before.players) == before

    @rule()
    def take_back(self) -> None:
        back = undo(self.match, DECK)
        assert can_undo(self.match) == (back is not None)
        if back is None:
            assert self.match.state.phase in ("news", "over") or not self.match.log.actions
            return
        assert back.state.quarter == self.match.state.quarter
        assert len(back.log.actions) == len(self.match.log.actions) - 1
        if isinstance(self.match.log.actions[-1], TURN_ACTIONS):
            self.turns[back.state.quarter] -= 1
        self.match = back
        moves = tuple(action for action in back.log.actions if not isinstance(action, JoinTable | LeaveTable))
        self.twin = replay(replace(self.twin.log, actions=moves), DECK)

    @invariant()
    def stocks_stay_within_their_limits(self) -> None:
        state = self.match.state
        assert 0 <= state.money <= STOCK_LIMIT["money"]
        assert 0 <= state.support <= STOCK_LIMIT["support"]
        assert 0 <= state.knowledge <= STOCK_LIMIT["knowledge"]

    @invariant()
    def laid_cards_carry_no_token_and_snags_fit_on_open_cards(self) -> None:
        cards = self.match.state.cards
        assert all(card.token == "none" for card in cards if card.laid_in_quarter is not None)
        assert all((card.snagged_by is not None) == (card.token == "snag") for card in cards)
        laid = {card.id for card in cards if card.laid_in_quarter is not None}
        assert laid == set(self.match.state.laid_order)

    @invariant()
    def there_is_something_to_do_until_the_end(self) -> None:
        actions = legal_actions(self.match.state, DECK)
        assert bool(actions) == (self.match.state.phase != "over")
        assert len(set(actions)) == len(actions)

    @invariant()
    def no_job_costs_more_than_printed(self) -> None:
        for (card, _), cost in costs(self.match.state).items():
            done = self.match.state.cards[DECK.place[card]].jobs_done
            assert no_dearer(cost, DECK.card(card).jobs[done].cost)

    @invariant()
    def players_change_nothing_else(self) -> None:
        assert replace(self.twin.state, players=self.match.state.players) == self.match.state

    def teardown(self) -> None:
        if hasattr(self, "match"):
            again = replay(self.match.log, DECK)
            assert state_hash(again.state) == state_hash(self.match.state)


Table.TestCase.settings = settings(max_examples=60, stateful_step_count=90)
TestTable = Table.TestCase
