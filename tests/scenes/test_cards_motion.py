"""The land in the window follows the match; cards rise, turn over and settle; all is heard; calm means still."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pygame
import pytest

from game.cards.actions import DrinkCoffee, FindMoney, GoDown
from game.cards.card import Cost
from game.cards.events import GameWon, JobDone, NewsRevealed, SnagCleared, SnagPlaced
from game.cards.state import CardState
from scenes.cards.flights import FLIES_S, SETTLES_S, Flight, Side
from scenes.cards.sounds import LAID, LIFTED, SEATED, sounds_of
from scenes.cards.window import EASES_S, ORDER, SIZE, Window, pieces_of
from scenes.dev.backstage import plain_settings
from tests.scenes.test_cards_class import before_a_card, part_of
from tests.support.card_strategies import ROW, laid, table, the_deck, with_cards
from tests.support.pilot import Shared

REGIONS = ("twente", "midden_drenthe")


def snagged(region: str, pile: int) -> CardState:
    news = the_deck().regions[region].piles[pile][0]
    return CardState("tien", token="snag", snagged_by=news)


# -- which land


@pytest.mark.parametrize("region", REGIONS)
def test_every_card_that_lies_changes_the_land(region: str) -> None:
    state = replace(table(), region=region)
    seen = {pieces_of(laid(state, *ROW[:count]), the_deck()) for count in range(len(ROW) + 1)}
    assert len(seen) == len(ROW) + 1
    assert set(pieces_of(laid(state, *ROW), the_deck())) == set(ROW)


@pytest.mark.parametrize("region", REGIONS)
def test_an_incident_cracks_a_house_and_solving_it_mends_it(region: str) -> None:
    deck = the_deck()
    piles = deck.regions[region].piles
    state = replace(table(), region=region, piles=(*piles[:2], piles[2][1:]))
    cracked = with_cards(state, tien=snagged(region, 2))
    assert pieces_of(cracked, deck) == ("incident",)
    assert pieces_of(with_cards(state, tien=snagged(region, 1)), deck) == ("setback",)
    assert pieces_of(replace(state, turns_on_snags=1), deck) == ("mended",)
    assert pieces_of(replace(state, turns_on_snags=1, piles=piles), deck) == (), "no incident came yet"


@pytest.mark.parametrize("region", REGIONS)
def test_all_pieces_are_painted_within_the_window(shared: Shared, region: str) -> None:
    bare = pygame.Rect(0, 0, *SIZE)
    for piece in ORDER:
        picture = shared.library.picture(f"table/change/{region}/{piece}")
        assert picture.id in shared.library
        assert bare.inflate(0, 24).contains(picture.rect_at((0, 0))), piece


def test_a_change_is_eased_in_held_steps_and_is_there_at_once_when_calm() -> None:
    window = Window("twente", ())
    window.show(("aas",), still=False)
    steps = set()
    for _ in range(round(EASES_S * 60) + 2):
        window.update(1 / 60)
        steps.add(window.share)
    assert window.resting and 8 <= len(steps) <= 14
    window.show(("aas", "boer"), still=True)
    assert window.resting and window.share == 1.0


def test_the_land_changes_when_the_paper_is_laid_aside_and_comes_back_after_a_reload(shared: Shared) -> None:
    pilot, card = before_a_card(shared)
    before = part_of(pilot).motion.window.shown
    pilot.tap("play_card")
    assert card not in before and part_of(pilot).motion.window.shown == before
    pilot.tap("close")
    shown = part_of(pilot).motion.window.shown
    assert card in shown and set(before) <= set(shown)
    again = shared.open("cards", plain_settings(calm=True), pilot.reader).tap("go_on")
    assert part_of(again).motion.window.shown == shown
    assert again.picture((0, 0, 1920, 230)).get_buffer().raw == pilot.picture((0, 0, 1920, 230)).get_buffer().raw


def test_the_window_is_put_together_once_for_each_change(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    pilot, card = before_a_card(shared)
    pilot.show()
    blit = shared.library.blit
    put: list[str] = []

    def noted(canvas: pygame.Surface, asset: str, *at: Any) -> pygame.Rect:
        put.append(asset)
        return blit(canvas, asset, *at)

    monkeypatch.setattr(shared.library, "blit", noted)
    pilot.tap("card:aas").show()
    assert "ui/disc/normal" in put and not any(asset.startswith(("table/window", "table/change")) for asset in put)
    pilot.tap(f"card:{card}", "play_card", "close").show().show()
    assert put.count(f"table/change/twente/{card}") <= 1 and put.count("table/window/twente") <= 1


# -- cards that move


def flight() -> Flight:
    side = Side(pygame.Surface((172, 241), pygame.SRCALPHA), 241, 1.0)
    return Flight("aas", "lift", (300, 500), (1100, 600), side, replace(side, height=480))


def test_a_card_rises_turns_over_and_settles() -> None:
    card = flight()
    heights, widths = [], []
    while not card.landed:
        card.update(1 / 60)
        heights.append(card.height)
        widths.append(card.size()[0] / card.size()[1])
    assert max(heights) > 0.9 and heights[-1] == 0.0
    assert min(widths) < 0.2 < widths[0], "seen from the side halfway"
    assert card.size()[1] < 480 and card.centre() == (1100, 600)
    assert len(heights) == pytest.approx((FLIES_S + SETTLES_S) * 60, abs=2)


def test_the_drawn_table_is_whole_after_a_flight(shared: Shared) -> None:
    pilot, _ = before_a_card(shared, calm=False)
    pilot.show()
    for name in ("card:negen", "card:vrouw"):
        pilot.tap(name).draw()
        for _ in range(50):
            pilot.tick().draw()
    partly = pilot.canvas.copy().get_buffer().raw
    assert pilot.picture().get_buffer().raw == partly


def test_the_paper_waits_for_the_card_and_a_touch_hurries_it(shared: Shared) -> None:
    pilot, _ = before_a_card(shared, calm=False)
    pilot.tap("play_card")
    part = part_of(pilot)
    assert part.overlay == "talk" and part.open_paper is None
    pilot.wait(FLIES_S + SETTLES_S + 0.1)
    assert part.open_paper == "talk"
    pilot, _ = before_a_card(shared, calm=False)
    pilot.tap("play_card", "close")
    assert not part_of(pilot).motion.lays


def test_nothing_flies_when_calm(shared: Shared) -> None:
    pilot, _ = before_a_card(shared, calm=True)
    pilot.tap("card:negen")
    assert part_of(pilot).motion.flights == [] and part_of(pilot).resting()


# -- what is heard


def test_every_event_has_its_sound_and_its_caption(shared: Shared) -> None:
    job = JobDone(0, "aas", 1, Cost(1, 1), False)
    assert sounds_of(GoDown(), ()) == ("sound/lift",)
    assert sounds_of(DrinkCoffee(), ()) == ("sound/coffee",)
    assert sounds_of(FindMoney(), (job, SnagPlaced("aas", "aas"))) == ("sound/coin", "sound/snag")
    heard = sounds_of(FindMoney(), (SnagCleared(0, "aas"), NewsRevealed("x", 1), GameWon(8)))
    others = ("sound/lost", "sound/snag", "sound/coffee", "sound/lift", "sound/found", LAID, LIFTED, SEATED)
    for sound in (*heard, *others):
        assert sound in shared.library.manifest
        assert all(sound.replace("/", ".") in shared.book.ui[language] for language in ("nl", "en"))
