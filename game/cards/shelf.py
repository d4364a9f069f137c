"""Where the deck comes from: the one place in the rules that reads files of the story."""

from __future__ import annotations

from collections.abc import Mapping
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


def read_table(story: Path = STORY) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """The words of the card table: section -> id -> {nl, en}."""
    return _read(story / "cards" / "table.yaml")


def _read(path: Path) -> dict[str, Any]:
    entries: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    return entries
