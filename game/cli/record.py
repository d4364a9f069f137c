"""The command `record`: play, and keep what the reader does in a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from game.cli import play

NAME = "record"
HELP = "play and record the inputs in FILE"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)
    play.add_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """As `play`; the recording starts from an empty reader, so that `replay` gives the same state."""
    args.guest = True
    return play.run(args, record=args.file)
