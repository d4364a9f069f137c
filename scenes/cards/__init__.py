"""The card table of Huiswerk klaar: choosing how to play, the table itself, and how it ends."""

from __future__ import annotations

from scenes.cards.scene import CardsScene

__all__ = ["CardsScene"]
