"""A reader who touches anything: taps, drags, keys and swipes in a seeded order, through every place.

Any error ends the run with the one line that repeats it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.dealer import Dealer
from game.narrator.as_json import state_hash
from game.places import Place
from scenes.dev.backstage import open_backstage, plain_settings
from scenes.inputs import Back, Drag, Drop, Input, Key, Nudge, Placed, Press, Steer, Swipe, Tap, Typed, Wheel
from scenes.theatre import Theatre

KEYS = (
    "tab",
    "back_tab",
    "enter",
    "left",
    "right",
    "up",
    "down",
    "space",
    "page_up",
    "page_down",
    "home",
    "end",
    "backspace",
)
LETTERS = ("a", "Mo", "é", "ijs", " ", "😀")
DRAW_EVERY = 25
MOST_TICKS_BETWEEN = 8


@dataclass(frozen=True)
class Finished:
    """How a run ended: the state's hash, and the places that it reached."""

    state: str
    places: tuple[str, ...]


def read_madly(seed: int, count: int, told: Callable[[int, str], None] | None = None) -> Finished:
    """`count` inputs by `seed`, from the title. `told(number, input)` before each. Errors come out as they are."""
    theatre, canvas = open_backstage(Place("title"), plain_settings(language="nl"))
    dealer, places = Dealer(f"mad reader {seed}"), set()
    for number in range(count):
        places.add(theatre.place.id)
        given = _choose(theatre, dealer)
        if told is not None:
            told(number, f"{theatre.place} {given}")
        theatre.give(given)
        theatre.quit = False
        for _ in range(dealer.below(MOST_TICKS_BETWEEN)):
            theatre.tick()
        if number % DRAW_EVERY == 0:
            theatre.draw(canvas)
        _check(theatre)
    return Finished(state_hash(theatre.stage.reader), tuple(sorted(places)))


def _choose(theatre: Theatre, dealer: Dealer) -> Input:
    placed, dice = theatre.layout(), dealer.below(100)
    things = [thing for thing in placed if thing.enabled]
    if dice < 58 and things:
        return _touch(dealer.pick(things), dealer)
    if dice < 66 and things:
        slides = [thing for thing in things if thing.drags]
        return _drag(dealer.pick(slides or things), dealer)
    if dice < 82:
        return Key(dealer.pick(KEYS))
    if dice < 88:
        return Swipe(dealer.pick(("left", "right", "up", "down")))
    if dice < 91:
        return Wheel(dealer.pick((-1, 1)))
    if dice < 94:
        return Steer(dealer.pick((-1.0, 0.0, 1.0)), dealer.pick((-1.0, 0.0, 1.0)))
    if dice < 96:
        return Typed(dealer.pick(LETTERS))
    return Back()


def _touch(thing: Placed, dealer: Dealer) -> Input:
    at = _somewhere(thing, dealer)
    return Press(thing.id, at) if thing.drags else Tap(thing.id, at)


def _drag(thing: Placed, dealer: Dealer) -> Input:
    at = _somewhere(thing, dealer)
    by = (dealer.below(400) - 200, dealer.below(400) - 200)
    choices: tuple[Input, ...] = (
        Drag(thing.id, at, by),
        Drop(thing.id, at, None),
        Nudge(thing.id, dealer.pick((-1, 1))),
    )
    return dealer.pick(choices)


def _somewhere(thing: Placed, dealer: Dealer) -> tuple[int, int]:
    x, y, w, h = thing.rect
    return (x + dealer.below(max(1, w)), y + dealer.below(max(1, h)))


def _check(theatre: Theatre) -> None:
    """What must hold in every place at every moment."""
    placed = theatre.layout()
    ids = [thing.id for thing in placed]
    assert len(ids) == len(set(ids)), (
        f"{theatre.place}: two things share an id: {sorted(i for i in ids if ids.count(i) > 1)}"
    )
    assert placed, f"{theatre.place} offers nothing to touch"
    for thing in placed:
        assert thing.rect[2] > 0 and thing.rect[3] > 0, f"{theatre.place}: {thing.id} has no size"
