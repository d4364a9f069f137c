"""Set-up: the same seed deals the same table, every deal is a fair one, and bad ones are refused with a sentence."""

from collections import Counter
from dataclasses import replace

import pytest

from game.cards.actions import DealHeadStart, DealSeats, ShufflePiles
from game.cards.deck import deck_from
from game.cards.setup import BadSetup, Choices, begin, finds_bonus
from game.cards.state import state_hash
from game.dealer import Dealer, deal
from tests.support.card_strategies import CHAIRS, ROW, plain_deal, the_deck


def test_the_same_seed_deals_the_same_table_and_another_another() -> None:
    deck = the_deck()
    hashes = [state_hash(begin(Choices(), deal(Choices(), deck, Dealer(seed)), deck).state) for seed in (7, 7, 8)]
    assert hashes[0] == hashes[1] != hashes[2]


def test_the_dealer_draws_the_same_on_every_machine() -> None:
    dealer = Dealer("a fixed seed")
    assert [dealer.below(100) for _ in range(8)] == [69, 33, 83, 35, 98, 74, 49, 19]
    assert Dealer(3).shuffled(range(6)) == Dealer("3").shuffled(range(6))


def test_every_head_start_and_every_first_seat_comes_up() -> None:
    deck = the_deck()
    region_cards, first_seats, others = Counter(), Counter(), Counter()
    for seed in range(600):
        seats, head_start, piles = deal(Choices(), deck, Dealer(seed))
        region_cards[head_start.region_card] += 1
        first_seats[seats.order[0]] += 1
        others.update(head_start.others)
        assert len({head_start.region_card, *head_start.others}) == 3
        assert [sorted(order) for order in piles.orders] == [
            sorted(pile) for pile in deck.regions["midden_drenthe"].piles]
    assert set(region_cards) == {"aas", "negen", "acht"} and min(region_cards.values()) > 150
    assert set(first_seats) == set(CHAIRS) and min(first_seats.values()) > 60
    assert set(others) == set(ROW)


def test_the_short_game_has_two_head_starts() -> None:
    _, head_start, _ = deal(Choices(quarters=4), the_deck(), Dealer(1))
    assert len(head_start.others) == 1


@pytest.mark.parametrize(("change", "says"), [
    ({"region": "zeeland"}, "there is no region 'zeeland'"),
    ({"quarters": 6}, "a match has 8 or 4 quarters, not 6"),
    ({"level": "orkaan"}, "there is no level 'orkaan'"),
    ({"players": 7}, "there are 1 to 6 players, not 7"),
    ({"players": 0}, "there are 1 to 6 players, not 0"),
    ({"finds_bonus": 2}, "the finds give 0 or 1 knowledge, not 2"),
])
def test_choices_that_do_not_exist(change: dict[str, object], says: str) -> None:
    with pytest.raises(BadSetup) as caught:
        begin(replace(Choices(), **change), plain_deal(), the_deck())
    assert str(caught.value) == says


@pytest.mark.parametrize(("place", "part", "says"), [
    (0, DealSeats(CHAIRS[:5]), "the seats are not the six chairs"),
    (1, DealHeadStart("boer", ("heer", "tien")), "'boer' has no head start in midden_drenthe"),
    (1, DealHeadStart("aas", ("aas", "tien")), "the head start has not the right number of cards"),
    (1, DealHeadStart("aas", ("tien",)), "the head start has not the right number of cards"),
    (1, DealHeadStart("aas", ("tien", "joker")), "there is no card 'joker'"),
    (2, ShufflePiles(((), (), ())), "the piles are not the news of midden_drenthe"),
])
def test_deals_that_cannot_be(place: int, part: object, says: str) -> None:
    dealt = list(plain_deal())
    dealt[place] = part
    with pytest.raises(BadSetup) as caught:
        begin(Choices(), tuple(dealt), the_deck())
    assert str(caught.value) == says


def test_eight_finds_are_one_knowledge_and_sixty_are_too() -> None:
    assert [finds_bonus(finds) for finds in (0, 7, 8, 60)] == [0, 0, 1, 1]


CARD = {"jobs": [{"money": 1, "support": 0, "knowledge": 0, "theme": "groen"}], "effect": {"verb": "share_talents"}}
NEWS = {"pile": 1, "theme": "groen", "a": {"effects": {"money": -1}}, "b": {"effects": {}}}
CHAIR = {"talent": {"verb": "deeper", "knowledge": 1}}


def small(card: dict[str, object], news: dict[str, object], chair: dict[str, object]) -> None:
    """Build a deck of one card, one piece of news, one chair."""
    deck_from({"aas": {**CARD, **card}}, {"selam": {**CHAIR, **chair}},
              {"here": {"head_start": ["aas"], "news": {"rain": {**NEWS, **news}}}})


@pytest.mark.parametrize(("card", "news", "chair", "says"), [
    ({"effect": {"verb": "fly"}}, {}, {}, "aas: unknown effect 'fly'"),
    ({"jobs": [{**CARD["jobs"][0], "theme": "blauw"}]}, {}, {}, "aas: unknown theme 'blauw'"),
    ({}, {"pile": 4}, {}, "rain: there is no pile 4"),
    ({}, {"b": {"effects": {"snags": ["joker"]}}}, {}, "rain: unknown card 'joker'"),
    ({}, {}, {"talent": {"verb": "sing"}}, "selam: unknown talent 'sing'"),
])
def test_a_deck_says_what_is_wrong_with_it(card: dict, news: dict, chair: dict, says: str) -> None:
    small({}, {}, {})
    with pytest.raises(ValueError, match=says):
        small(card, news, chair)
