"""What may be seen: never the order of the piles, and their tops only with Aas."""

from dataclasses import replace

from game.cards.seat_view import PileSeen, seat_view
from tests.support.card_strategies import laid, table, the_deck


def test_the_order_of_the_piles_stays_hidden() -> None:
    state = table()
    other = replace(state, piles=tuple(tuple(reversed(pile)) for pile in state.piles))
    assert seat_view(state, the_deck()) == seat_view(other, the_deck())
    assert seat_view(state, the_deck()).piles == (PileSeen(7, None), PileSeen(8, None), PileSeen(8, None))


def test_with_aas_the_top_of_every_pile_lies_open() -> None:
    state = laid(table(), "aas")
    seen = seat_view(state, the_deck())
    assert [pile.top for pile in seen.piles] == [pile[0] for pile in state.piles]
    empty = replace(state, piles=((), *state.piles[1:]))
    assert seat_view(empty, the_deck()).piles[0] == PileSeen(0, None)


def test_the_view_names_the_seat_its_player_and_its_talents() -> None:
    seen = seat_view(laid(table(quarter=3, players=2, turn_index=1, turns_left=5), "heer"), the_deck())
    assert (seen.seat, seen.player, seen.talents) == (3, 1, ("jantien", "selam"))


def test_the_next_pile_follows_the_cards_laid() -> None:
    assert seat_view(table(), the_deck()).next_pile == 0
    assert seat_view(laid(table(), "aas", "boer"), the_deck()).next_pile == 1
    assert seat_view(laid(table(), "aas", "boer", "tien", "acht", "heer"), the_deck()).next_pile == 2
