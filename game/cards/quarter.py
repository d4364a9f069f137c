"""How a quarter runs: income, news, answer, boon, turns, close, ending. Writes a Draft; legality is rules.py's."""

from __future__ import annotations

from game.cards.actions import AnswerNews, ChooseBoon
from game.cards.card import THEMES, Answer, Cost
from game.cards.costs import answer_cost
from game.cards.draft import Draft
from game.cards.events import (
    BoonChosen,
    ChancePlaced,
    GameLost,
    GameWon,
    IncomeReceived,
    NewsAnswered,
    NewsRevealed,
    QuarterBegan,
    QuarterClosed,
    SnagPlaced,
    ThemeMarked,
    TokensCancelled,
    TurnBegan,
    TurnsLost,
)
from game.cards.lengths import pile_for
from game.cards.scoring import reasons_lost
from game.cards.state import State
from game.cards.tokens import chance_place, snag_place


def open_quarter(draft: Draft) -> None:
    """Begin the quarter that the draft counts: income, turns, news."""
    standing = draft.deck.standing(draft.laid_order)
    draft.turns_left = len(draft.seats) + standing.extra_turns
    draft.turn_index = 0
    draft.say(QuarterBegan(draft.quarter, draft.turns_left))
    if standing.income_money or standing.income_support:
        draft.say(IncomeReceived(standing.income_money, standing.income_support))
        draft.gain("money", standing.income_money)
        draft.gain("support", standing.income_support)
    _reveal_news(draft)


def _reveal_news(draft: Draft) -> None:
    pile = pile_for(draft.quarters, draft.level, len(draft.laid_order))
    if not draft.piles[pile]:
        begin_work(draft)
        return
    news, *rest = draft.piles[pile]
    draft.piles = (*draft.piles[:pile], tuple(rest), *draft.piles[pile + 1 :])
    draft.news_now = news
    draft.phase = "news"
    draft.say(NewsRevealed(news, pile))


def answer_news(draft: Draft, state: State, action: AnswerNews) -> None:
    """Carry out an answer: stocks, snags in printed order, chances, lost turns; then the boon or the work."""
    assert state.news_now is not None
    news = draft.deck.news[state.news_now]
    answer = news.answer(action.letter)
    paid = answer_cost(state, draft.deck, answer)
    draft.say(NewsAnswered(news.id, action.letter, paid))
    if action.letter == "a":
        marked = THEMES.index(news.theme)
        draft.marks = tuple([count + (place == marked) for place, count in enumerate(draft.marks)])
        draft.say(ThemeMarked(news.theme))
    _apply_answer(draft, answer, paid, news.id)
    standing = draft.deck.standing(draft.laid_order)
    if standing.boon_money or standing.boon_support:
        draft.phase = "boon"
    else:
        begin_work(draft)


def _apply_answer(draft: Draft, answer: Answer, paid: Cost, news: str) -> None:
    draft.pay(paid)
    draft.gain("money", answer.money)
    draft.gain("support", answer.support)
    draft.gain("knowledge", answer.knowledge)
    for card in answer.snags:
        place_snag(draft, card, news)
    for card in answer.chances:
        place_chance(draft, card)
    if answer.turns < 0:
        lost = min(-answer.turns, draft.turns_left)
        draft.turns_left -= lost
        draft.say(TurnsLost(lost))


def place_snag(draft: Draft, named: str, news: str) -> None:
    """Put a snag where it belongs; on a chance both go off; with no card left for it nothing happens."""
    place = snag_place(draft.cards, draft.deck.place[named])
    if place is None:
        return
    card = draft.cards[place]
    draft.say(SnagPlaced(card.id, named))
    if card.token == "chance":
        draft.put_token(place, "none")
        draft.say(TokensCancelled(card.id))
    else:
        draft.put_token(place, "snag", news)


def place_chance(draft: Draft, named: str) -> None:
    """Put a chance where it belongs; on a snag both go off; with no card left for it nothing happens."""
    place = chance_place(draft.cards, draft.deck.place[named], draft.jobs_needed)
    if place is None:
        return
    card = draft.cards[place]
    draft.say(ChancePlaced(card.id, named))
    if card.token == "snag":
        draft.put_token(place, "none")
        draft.say(TokensCancelled(card.id))
    else:
        draft.put_token(place, "chance")


def choose_boon(draft: Draft, action: ChooseBoon) -> None:
    """Take the gift of Boer, then work."""
    standing = draft.deck.standing(draft.laid_order)
    draft.say(BoonChosen(action.stock))
    draft.gain(action.stock, standing.boon_money if action.stock == "money" else standing.boon_support)
    begin_work(draft)


def begin_work(draft: Draft) -> None:
    """Give the next seat its turn; without turns left, go on to laying."""
    if draft.turns_left > 0:
        draft.phase = "work"
        draft.say(TurnBegan(draft.seat_at_turn()))
    else:
        begin_play(draft)


def begin_play(draft: Draft) -> None:
    """After the last turn: cards may still be laid. Skipped when there is none."""
    if draft.stocks["support"] > 0 and any(
        card.laid_in_quarter is None and card.token != "snag" and card.jobs_done >= draft.jobs_needed
        for card in draft.cards
    ):
        draft.phase = "play"
    else:
        close_quarter(draft)


def close_quarter(draft: Draft) -> None:
    """End the quarter; after the last one the game is lost."""
    draft.say(QuarterClosed(draft.quarter))
    if draft.quarter < draft.quarters:
        draft.quarter += 1
        open_quarter(draft)
    else:
        draft.phase = "over"
        draft.say(GameLost(reasons_lost(draft.frozen(), draft.deck)))


def win(draft: Draft) -> None:
    """The last card lies."""
    draft.phase = "over"
    draft.say(GameWon(draft.quarter))
