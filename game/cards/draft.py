"""A state being written while one action is carried out. Lives inside one call of the rules and never leaves it."""

from __future__ import annotations

from game.cards.card import STOCK_LIMIT, Cost, Stock
from game.cards.deck import Deck
from game.cards.events import Event, StockChanged
from game.cards.state import CardState, Phase, State, Token


class Draft:
    """The fields of a `State` open for writing, and the events so far. `frozen()` is the new state."""

    def __init__(self, state: State, deck: Deck) -> None:
        self.deck = deck
        self.events: list[Event] = []
        self.region, self.quarters, self.level, self.players = (
            state.region, state.quarters, state.level, state.players)
        self.seats, self.jobs_needed = state.seats, state.jobs_needed
        self.quarter = state.quarter
        self.phase: Phase = state.phase
        self.turns_left = state.turns_left
        self.turn_index = state.turn_index
        self.stocks: dict[Stock, int] = {
            "money": state.money, "support": state.support, "knowledge": state.knowledge}
        self.cards = list(state.cards)
        self.piles = state.piles
        self.news_now = state.news_now
        self.marks = state.marks
        self.laid_order = state.laid_order
        self.turns_on_snags = state.turns_on_snags
        self.overflow_lost = state.overflow_lost

    def frozen(self) -> State:
        """The state as it stands now."""
        stocks = self.stocks
        return State(
            self.region, self.quarters, self.level, self.players, self.quarter, self.phase, self.turns_left,
            self.turn_index, self.seats, stocks["money"], stocks["support"], stocks["knowledge"],
            tuple(self.cards), self.piles, self.news_now, self.marks, self.laid_order, self.jobs_needed,
            self.turns_on_snags, self.overflow_lost,
        )

    def say(self, event: Event) -> None:
        """Note what happened."""
        self.events.append(event)

    def gain(self, stock: Stock, amount: int) -> int:
        """Put tokens into a stock; what does not fit is lost. Returns what went in."""
        if amount <= 0:
            return 0
        fits = min(amount, STOCK_LIMIT[stock] - self.stocks[stock])
        self.stocks[stock] += fits
        if stock != "knowledge":
            self.overflow_lost += amount - fits
        self.say(StockChanged(stock, fits, self.stocks[stock], amount - fits))
        return fits

    def pay(self, cost: Cost) -> None:
        """Take money and support out of the stocks. Knowledge is needed, never spent."""
        if cost.money:
            self.stocks["money"] -= cost.money
            self.say(StockChanged("money", -cost.money, self.stocks["money"]))
        if cost.support:
            self.stocks["support"] -= cost.support
            self.say(StockChanged("support", -cost.support, self.stocks["support"]))

    def put_token(self, place: int, token: Token, news: str | None = None) -> None:
        """Put a token on the card at a place, or with 'none' take it off."""
        card = self.cards[place]
        self.cards[place] = CardState(card.id, card.jobs_done, token, card.laid_in_quarter, news)

    def seat_at_turn(self) -> int:
        """As `state.seat_at_turn`, while writing."""
        turn = self.turn_index if self.phase == "work" else 0
        return (self.quarter - 1 + turn) % len(self.seats)
