"""The game itself, and the command `record`'s shared options."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from game.places import Place, PlaceError

NAME = "play"
HELP = "play (also what happens without a command)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", choices=("nl", "en"), help="the language to start in")
    parser.add_argument("--at", metavar="PLACE", help="open this place")
    parser.add_argument("--windowed", action="store_true", help="in a window instead of the full screen")
    parser.add_argument("--size", metavar="WxH", default="1280x720", help="the window's size (with --windowed)")
    parser.add_argument("--guest", action="store_true", help="keep nothing of this visit")
    parser.add_argument(
        "--dev", action="store_true", help="for authors: reload the story when a file is saved, show problems"
    )


def run(args: argparse.Namespace, record: Path | None = None) -> int:
    """0 when the reader left; 1 with a sentence for a place that cannot be read or a broken book."""
    from scenes.play import Options, play

    try:
        place = Place.parse(args.at) if args.at else None
        width, _, height = args.size.lower().partition("x")
        size = (int(width), int(height)) if args.windowed else None
    except (PlaceError, ValueError) as error:
        print(f"play: {error}", file=sys.stderr)
        return 1
    return play(Options(place=place, language=args.lang, size=size, guest=args.guest, dev=args.dev, record=record))
