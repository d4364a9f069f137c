"""The command `places`: every place id of the book, one a line, id first and then its title."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

NAME = "places"
HELP = "list every PLACE id"
PROJECT = Path(__file__).parents[2]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """For whom the answer is."""
    parser.add_argument("--json", action="store_true", help="one JSON list for a machine")


def run(args: argparse.Namespace) -> int:
    """0 with the list on standard output; 1 with its problems on standard error when the book is broken."""
    from game.content.existing import existing_places
    from game.content.load import load_book

    book = load_book(PROJECT / "story", PROJECT / "assets")
    if isinstance(book, tuple):
        print("\n".join(map(str, book)), file=sys.stderr)
        return 1
    places = existing_places(book)
    if args.json:
        listed = [
            {"id": one.place.id, "kind": one.place.kind, "title": {"nl": one.title.nl, "en": one.title.en}}
            for one in places
        ]
        print(json.dumps(listed, ensure_ascii=False))
        return 0
    width = max(len(one.place.id) for one in places)
    for one in places:
        print(f"{one.place.id:<{width}}  {one.title.nl} / {one.title.en}")
    return 0
