"""The command `sources`: writes the list of facts beside a story, so that anyone can see what each rests on."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

NAME = "sources"
HELP = "write story/SOURCES.md: every printed fact, where it stands, its sources"
PROJECT = Path(__file__).parents[2]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Of which story."""
    parser.add_argument("--book", type=Path, default=PROJECT / "story", metavar="DIR", help="another story folder")


def run(args: argparse.Namespace) -> int:
    """0 when the list is written; 1 with the problems of a story that cannot be read, or when it cannot be written."""
    from game.content.fact_list import FILE, fact_list
    from game.content.load import loaded

    if not args.book.is_dir():
        print(f"There is no folder {args.book}.", file=sys.stderr)
        return 1
    manuscript = loaded(args.book, PROJECT / "assets")
    if isinstance(manuscript, tuple):
        print("\n".join(map(str, manuscript)), file=sys.stderr)
        return 1
    path = args.book / FILE
    try:
        path.write_text(fact_list(manuscript), encoding="utf-8", newline="\n")
    except OSError as error:
        print(f"sources: {path} cannot be written: {error.strerror}", file=sys.stderr)
        return 1
    print(path)
    return 0
