"""The land behind the table: which pieces of it the state of a match shows, put together once for each change.

A change is eased in, twelve pictures a second; for readers who want less movement it is simply there.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import pygame

from game.cards.deck import Deck
from game.cards.state import State
from scenes.cards.table_places import BOARD_Y
from scenes.view.widgets import Look

Pieces = tuple[str, ...]
SIZE = (1920, BOARD_Y)
ORDER = ("setback", "incident", "mended", "vrouw", "boer", "acht", "negen", "tien", "aas", "heer", "zeven")
"""From back to front, as they stand in each other's way."""
INCIDENTS, SETBACKS = 2, 1
"""Places of the piles."""
EASES_S = 1.0
PICTURES_A_SECOND = 12


def pieces_of(state: State, deck: Deck) -> Pieces:
    """What is seen of a match: a change for each card that lies, cracks or rain while a snag of that pile is open,
    and the crack mended once snags were solved, an incident came, and none is open any more."""
    region = deck.regions[state.region]
    snags = {card.snagged_by for card in state.cards if card.token == "snag"}
    seen = set(state.laid_order)
    if snags & set(region.piles[INCIDENTS]):
        seen.add("incident")
    elif state.turns_on_snags and len(state.piles[INCIDENTS]) < len(region.piles[INCIDENTS]):
        seen.add("mended")
    if snags & set(region.piles[SETBACKS]):
        seen.add("setback")
    return tuple([piece for piece in ORDER if piece in seen])


@dataclass
class Window:
    """What is shown, and what it was before while a change is being eased in."""

    region: str
    shown: Pieces
    before: Pieces = ()
    passed_s: float = field(default=EASES_S)

    def show(self, pieces: Pieces, still: bool) -> None:
        """Let the land change; `still` for readers who want less movement."""
        if pieces == self.shown:
            return
        self.before, self.shown = self.shown, pieces
        self.passed_s = EASES_S if still else 0.0

    @property
    def resting(self) -> bool:
        return self.passed_s >= EASES_S

    @property
    def share(self) -> float:
        """How far the change has come, from 0 to 1, in held steps."""
        if self.resting:
            return 1.0
        step = math.floor(self.passed_s * PICTURES_A_SECOND) / (PICTURES_A_SECOND * EASES_S)
        return step * step * (3 - 2 * step)

    def update(self, dt_s: float) -> bool:
        """Let time pass; True when it looks otherwise than before."""
        if self.resting:
            return False
        before = self.share
        self.passed_s += dt_s
        return self.share != before

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        if canvas.get_clip().top >= SIZE[1]:
            return
        if self.resting:
            canvas.blit(_land(look, self.region, self.shown), (0, 0))
            return
        canvas.blit(_land(look, self.region, self.before), (0, 0))
        comes = _land(look, self.region, self.shown)
        comes.set_alpha(round(255 * self.share))
        canvas.blit(comes, (0, 0))
        comes.set_alpha(None)


def _land(look: Look, region: str, pieces: Pieces) -> pygame.Surface:
    """The window with these pieces in it, made once."""

    def draw(land: pygame.Surface) -> None:
        look.library.blit(land, f"table/window/{region}", (0, 0))
        for piece in pieces:
            asset = f"table/change/{region}/{piece}"
            if asset in look.library:
                look.library.blit(land, asset, (0, 0))

    return look.library.backdrop(f"land {region} {' '.join(pieces)}", draw, SIZE)
