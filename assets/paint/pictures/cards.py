"""The eight homework cards, large and small, their back, and the open place that waits for them. No words: the app
sets rank, title, rings and ribbon (see scenes/cards/faces.py; measures in _cards_frame).

Large cards show the person of the story whose coaster became this card; small ones carry that picture's one sign.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.pen import Pen
from assets.paint.pictures._cards_back import paint_backs
from assets.paint.pictures._cards_court import aas, boer, heer, vrouw
from assets.paint.pictures._cards_frame import (
    LARGE,
    SMALL,
    SUITS,
    Suit,
    card_sheet,
    close_card,
    glow_discs,
    inked_field,
)
from assets.paint.pictures._cards_numbers import acht, negen, tien, zeven
from assets.paint.pictures._cards_signs import SIGNS
from assets.paint.studio import Painted, Studio

READS = ["assets/materials.yaml"]
PICTURES: dict[str, Callable[[Canvas, Region, Suit], None]] = {
    "aas": aas, "heer": heer, "vrouw": vrouw, "boer": boer, "tien": tien, "negen": negen, "acht": acht,
    "zeven": zeven}
PRINT_SIZE = 2
SIGN_AT, SIGN_SIZE, LIGHT = (92, 80), .82, 60


def paint(studio: Studio) -> Iterator[Painted]:
    for suit in SUITS.values():
        if studio.wants(f"card/{suit.id}/large") or studio.wants(f"card/{suit.id}/print"):
            yield from _large(studio, suit)
        if studio.wants(f"card/{suit.id}/small"):
            yield _small(studio, suit)
    yield from paint_backs(studio)


def _large(studio: Studio, suit: Suit) -> Iterator[Painted]:
    """The card for the screen, and in twice as many pixels for paper."""
    canvas = card_sheet(studio, LARGE, suit.seed)
    field = inked_field(canvas, LARGE, suit.field)
    PICTURES[suit.id](canvas, field, suit)
    close_card(canvas, LARGE, suit, field, SIGNS[suit.id])
    yield Painted(f"card/{suit.id}/large", canvas.image(), (0, 0), crop=False)
    yield Painted(f"card/{suit.id}/print", canvas.image(PRINT_SIZE), (0, 0), crop=False)


def _small(studio: Studio, suit: Suit) -> Painted:
    canvas = card_sheet(studio, SMALL, suit.seed + 20)
    field = inked_field(canvas, SMALL, suit.field)
    glow_discs(canvas, field, *SIGN_AT, LIGHT, suit.rings)
    SIGNS[suit.id](Pen.at(canvas, *SIGN_AT, SIGN_SIZE))
    close_card(canvas, SMALL, suit, field, None)
    return Painted(f"card/{suit.id}/small", canvas.image(), (0, 0), crop=False)
