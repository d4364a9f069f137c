"""The command `replay`: a recorded reader again, from an empty save of its own."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from game.places import PlaceError

NAME = "replay"
HELP = "play a recorded reader again and tell the final state"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)


def run(args: argparse.Namespace) -> int:
    """0 and the state's hash; 1 for a file that is no recording."""
    from scenes.build_stage import BrokenBook
    from scenes.dev.recording import NotARecording, replay

    try:
        print(f"state {replay(args.file)}")
    except (NotARecording, OSError, PlaceError, BrokenBook) as error:
        print(f"replay: {error}", file=sys.stderr)
        return 1
    return 0
