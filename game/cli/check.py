"""The command `check`: every problem of a story, each with its place, the author's line and a caret."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from game.content.languages import LANGUAGES
from game.content.problems import Problem

NAME = "check"
HELP = "validate all content"
PROJECT = Path(__file__).parents[2]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which story, and for whom the answer is."""
    parser.add_argument("--book", type=Path, default=PROJECT / "story", metavar="DIR", help="another story folder")
    parser.add_argument("--json", action="store_true", help="one JSON object for a machine")


def run(args: argparse.Namespace) -> int:
    """0 when the story has no problems, 1 when it has, or is no folder."""
    from game.content.checking import checked

    if not args.book.is_dir():
        print(f"There is no folder {args.book}.")
        return 1
    problems, book = checked(args.book, PROJECT / "assets", (PROJECT / "game", PROJECT / "scenes"))
    if args.json:
        print(json.dumps({"problems": [_plain(problem) for problem in problems]}, ensure_ascii=False))
        return 1 if problems else 0
    for problem in problems:
        print(problem)
    if book is not None and not problems:
        things = {
            "page": book.pages,
            "language": LANGUAGES,
            "find": book.finds,
            "term": book.glossary,
            "source": book.sources,
            "asset": book.assets,
        }
        print(f"No problems: {', '.join(_count(len(those), thing) for thing, those in things.items())}.")
    elif problems:
        print(_summary(problems))
    return 1 if problems else 0


def _summary(problems: tuple[Problem, ...]) -> str:
    files = len({problem.path for problem in problems})
    kinds = len({problem.code for problem in problems})
    return (
        f"{_count(len(problems), 'problem')} of {_count(kinds, 'kind')} in {_count(files, 'file')}. "
        "story/GUIDE.md says what each code asks."
    )


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _plain(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code,
        "path": problem.path,
        "line": problem.line,
        "col": problem.col,
        "message": problem.message,
    }
