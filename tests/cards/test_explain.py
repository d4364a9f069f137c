"""Previews: where a cost comes from, what would help a refused job, where the news would put its tokens."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.cards.actions import AnswerNews, DoJob
from game.cards.card import Cost
from game.cards.events import ChancePlaced, JobDone, SnagPlaced, TokensCancelled
from game.cards.explain import Help, JobPreview, Landing, Saving, explain_answer, explain_job
from game.cards.policies import POLICIES
from game.cards.refusals import Refusal
from game.cards.rules import apply, legal_actions, why_not
from game.cards.setup import Choices
from game.cards.state import State
from tests.support.card_strategies import any_choices, laid, match_at, table, the_deck, with_cards


def preview(state: State, card: str) -> JobPreview:
    found = explain_job(state, card, the_deck())
    assert found is not None
    return found


def test_savings_are_told_one_by_one_and_add_up() -> None:
    state = with_cards(laid(table(turn_index=4, turns_left=2), "negen", "acht"), zeven={"jobs_done": 2})
    seen = preview(state, "zeven")
    assert seen.printed == Cost(3, 4, 1) and seen.cost == Cost(2, 2, 1) and seen.job == 3
    assert seen.savings == (
        Saving("card", "negen", Cost(money=1)), Saving("card", "acht", Cost(support=1)),
        Saving("chair", "truida", Cost(support=1)))


def test_the_combo_and_a_chance_are_savings_too() -> None:
    state = laid(table(), "aas", "boer")
    assert preview(state, "tien").savings == (Saving("combo", None, Cost(2, 0, 1)),)
    chance = with_cards(table(), tien={"token": "chance"})
    assert preview(chance, "tien").savings == (Saving("chance", None, Cost(2, 3, 1)),)


def test_what_helps_a_job_that_cannot_be_paid() -> None:
    state = table(money=1, support=3)
    seen = preview(state, "heer")
    assert seen.refusal == Refusal("money_short", "heer", missing=1)
    assert seen.helps == (
        Help("fetch", stock="money", turns=1), Help("seat", seat=3),
        Help("card", card="negen"), Help("card", card="acht"))


def test_knowledge_takes_as_many_turns_as_the_seat_needs() -> None:
    state = with_cards(table(money=9, support=9), aas={"jobs_done": 2})
    assert Help("fetch", stock="knowledge", turns=3) in preview(state, "aas").helps
    selam = replace(state, turn_index=2, turns_left=4)
    assert Help("fetch", stock="knowledge", turns=2) in preview(selam, "aas").helps


def test_the_card_that_would_open_the_combo_helps() -> None:
    assert Help("card", card="boer") in preview(laid(table(support=9), "aas"), "tien").helps
    assert Help("card", card="boer") not in preview(table(support=9), "tien").helps


def test_a_snag_is_to_be_cleared() -> None:
    state = with_cards(table(money=9, support=9), boer={"token": "snag"})
    assert preview(state, "boer").helps == (Help("clear", card="boer"),)


def test_what_can_be_done_needs_no_help_and_a_ready_card_no_preview() -> None:
    assert preview(table(support=9), "vrouw").helps == ()
    assert explain_job(with_cards(table(), boer={"jobs_done": 3}), "boer", the_deck()) is None
    assert explain_job(laid(table(), "boer"), "boer", the_deck()) is None


def test_an_answer_shows_where_its_tokens_end() -> None:
    state = replace(with_cards(laid(table(phase="news"), "boer"), acht={"token": "chance"}), news_now="scheur_in_huis")
    seen = explain_answer(state, "b", the_deck())
    assert seen.landings == (Landing("snag", "boer", "tien", False), Landing("snag", "acht", "acht", True))
    assert explain_answer(state, "a", the_deck()).refusal == Refusal("answer_too_dear", short=Cost(2, 2))
    full = with_cards(state, **{card.id: {"token": "snag"} for card in state.cards if card.laid_in_quarter is None})
    assert explain_answer(full, "b", the_deck()).landings[0] == Landing("snag", "boer", None, False)


@given(any_choices(), st.integers(0, 300), st.integers(0, 60))
def test_previews_say_what_then_happens(choices: Choices, seed: int, steps: int) -> None:
    deck = the_deck()
    state = match_at(choices, seed).state
    for step in range(steps):
        if state.phase == "over":
            return
        state = apply(state, POLICIES["random"](state, deck, lambda count, at=step: (seed * 7 + at * 13) % count),
                      deck).state
    for action in legal_actions(state, deck):
        if isinstance(action, DoJob):
            done = next(event for event in apply(state, action, deck).events if isinstance(event, JobDone))
            seen = preview(state, action.card)
            assert (seen.cost.money, seen.cost.support) == (done.paid.money, done.paid.support)
            off = [saving.off for saving in seen.savings]
            for stock in ("money", "support", "knowledge"):
                total = getattr(seen.cost, stock) + sum(getattr(one, stock) for one in off)
                assert total == getattr(seen.printed, stock)
        if isinstance(action, AnswerNews):
            events = apply(state, action, deck).events
            landings = explain_answer(state, action.letter, deck).landings
            placed = [event.card for event in events if isinstance(event, SnagPlaced | ChancePlaced)]
            assert [landing.card for landing in landings if landing.card] == placed
            cancelled = [event.card for event in events if isinstance(event, TokensCancelled)]
            assert [landing.card for landing in landings if landing.cancels] == cancelled
            assert why_not(state, action, deck) is None
