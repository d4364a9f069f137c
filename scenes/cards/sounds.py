"""What is heard of what happens at the card table: an action and its events as sounds, the most telling one last."""

from __future__ import annotations

from game.cards.actions import Action, ChooseBoon, DrinkCoffee, FindMoney, GoDown
from game.cards.events import (
    ChancePlaced,
    Event,
    GameLost,
    GameWon,
    IncomeReceived,
    JobDone,
    NewsRevealed,
    SnagCleared,
    SnagPlaced,
)

LIFTED, LAID, REFUSED, NAMED, SEATED = "sound/card_up", "sound/card", "sound/no", "sound/touch", "sound/chair"


def sounds_of(action: Action, events: tuple[Event, ...]) -> tuple[str, ...]:
    """Each sound once, in the order of what happened."""
    heard: dict[str, None] = {}
    match action:
        case FindMoney() | ChooseBoon(stock="money"):
            heard["sound/coin"] = None
        case DrinkCoffee() | ChooseBoon(stock="support"):
            heard["sound/coffee"] = None
        case GoDown():
            heard["sound/lift"] = None
    for event in events:
        match event:
            case JobDone() | IncomeReceived():
                heard["sound/coin"] = None
            case SnagPlaced():
                heard["sound/snag"] = None
            case SnagCleared():
                heard["sound/solved"] = None
            case ChancePlaced():
                heard["sound/found"] = None
            case NewsRevealed():
                heard["sound/news"] = None
            case GameWon():
                heard["sound/goal"] = None
            case GameLost():
                heard["sound/lost"] = None
    return tuple(heard)
