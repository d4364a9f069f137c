"""Where the deck comes from: the one place in the rules that reads files of the story."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from game.cards.deck import Deck, deck_from

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
STORY = Path(__file__).parents[2] / "story"


def read_deck(story: Path = STORY) -> Deck:
    """The deck of a story folder: its homework, its chairs, and the news of every region that has a file."""
    cards = story / "cards"
    regions = [_read(path) for path in sorted(cards.glob("news.*.yaml"))]
    return deck_from(
        _read(cards / "homework.yaml"), _read(cards / "chairs.yaml"), {region["region"]: region for region in regions}
    )


def _read(path: Path) -> dict[str, Any]:
    entries: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    return entries
