"""What is drawn only where something changed is what drawing all of it would give: nothing cut off, nothing left."""

from __future__ import annotations

import pygame
import pytest

from game.content.existing import existing_places
from game.dealer import Dealer
from game.places import Place
from scenes.build_stage import PROJECT, load_or_raise
from scenes.inputs import Drag, Drop, Placed, Press, Swipe, Tap
from scenes.title import TitleScene
from tests.support.pilot import Pilot, Shared

PLACES = [
    str(one.place)
    for one in existing_places(load_or_raise(PROJECT / "story", PROJECT / "assets"))
    if one.place.kind not in ("title", "certificate")
]
TICKS, TOUCH_EVERY, LOOK_EVERY = 120, 7, 5
APART, MOST_PX = (16, 16, 16, 255), 400
"""Soft edges that are laid over themselves gain a hair: how much a colour may differ, and how many pixels more."""
WAYS_OUT = ("look", "close")
"""The magnifying glass over the water lies on a picture that stands still under it."""


def touch(pilot: Pilot, dealer: Dealer) -> None:
    """As a reader does, but no way out is taken: what a touch leads to is another place's matter."""
    things = [thing for thing in pilot.placed() if thing.enabled and thing.id not in WAYS_OUT]
    if not things or dealer.below(8) == 0:
        pilot.scene.handle(Swipe(dealer.pick(("left", "right"))))
        return
    thing: Placed = dealer.pick(things)
    x, y, w, h = thing.rect
    if not thing.drags:
        pilot.scene.handle(Tap(thing.id, thing.centre))
        return
    at = (x + dealer.below(max(1, w)), y + dealer.below(max(1, h)))
    pilot.give(Press(thing.id, at), Drag(thing.id, at, (3, 3)), Drop(thing.id, at, None))


@pytest.mark.parametrize("place", PLACES)
def test_a_part_that_is_drawn_anew_fits_the_rest(shared: Shared, place: str) -> None:
    pilot = shared.open(place)
    pilot.show()
    pilot.theatre.settle()
    pilot.show()
    dealer, left_alone = Dealer(f"partial {Place.parse(place)}"), []
    for tick in range(TICKS):
        if tick % TOUCH_EVERY == 0:
            touch(pilot, dealer)
        pilot.tick()
        pilot.draw()
        if tick % LOOK_EVERY == 0:
            in_parts = pilot.canvas.copy()
            apart = pygame.mask.from_threshold(in_parts, (0, 0, 0), APART, pilot.picture())
            apart.invert()
            if apart.count() > MOST_PX:
                rects = apart.get_bounding_rects()
                left_alone.append((tick, apart.count(), rects[0].unionall(rects[1:])))
    assert not left_alone


@pytest.mark.parametrize("composed", [False, True])
def test_a_picture_that_moves_for_long_remembers_little(shared: Shared, composed: bool) -> None:
    pilot = shared.open("title")
    scene = pilot.scene
    assert isinstance(scene, TitleScene)
    pilot.show()
    if composed:
        scene.picture.compose()
    for _ in range(1800):
        pilot.tick()
        pilot.draw()
        assert len(scene.picture._stale) < 12
