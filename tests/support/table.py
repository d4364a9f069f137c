"""Plays the card table through its scene: what a policy wants to do, as the ids that a player touches."""

from __future__ import annotations

from collections.abc import Callable

from game.cards.actions import Action, AnswerNews, ChooseBoon, ClearSnag, CloseQuarter, DoJob, PlayCard
from game.cards.policies import Policy
from game.cards.state import State
from scenes.cards import CardsScene
from tests.support.pilot import Pilot

MOST_ACTIONS = 200
FETCHES = {"FindMoney": "find_money", "DrinkCoffee": "drink_coffee", "GoDown": "go_down"}


def touches(action: Action) -> tuple[str, ...]:
    """The things to touch, one after the other, for an action."""
    match action:
        case AnswerNews(letter):
            return (f"answer_{letter}",)
        case ChooseBoon(stock):
            return (f"boon_{stock}",)
        case DoJob(card):
            return (f"card:{card}", "do_job")
        case ClearSnag(card):
            return (f"card:{card}", "clear_snag")
        case PlayCard(card):
            return (f"card:{card}", "play_card")
        case CloseQuarter():
            return ("close_quarter",)
        case _:
            return (FETCHES[type(action).__name__],)


def state_of(pilot: Pilot) -> State:
    assert isinstance(pilot.scene, CardsScene)
    state = pilot.scene.state
    assert state is not None, "no match is on"
    return state


def play_match(pilot: Pilot, policy: Policy, touch: Callable[..., object]) -> State:
    """Play what is on to its end with `touch(id, …)`: `pilot.tap` for a finger, `pilot.press` for a keyboard."""
    assert isinstance(pilot.scene, CardsScene)
    for _ in range(MOST_ACTIONS):
        state = state_of(pilot)
        if "close" in pilot.ids():
            touch("close")
        elif state.phase == "over":
            return state
        else:
            touch(*touches(policy(state, pilot.scene.game.deck, lambda n: 0)))
            assert state_of(pilot) != state, f"nothing came of it: {pilot.ids()}"
        pilot.draw()
    raise AssertionError("the match does not end")
