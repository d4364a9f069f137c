"""The command `monkey`: random taps, keys and drags through everything."""

from __future__ import annotations

import argparse
import sys
import traceback

NAME = "monkey"
HELP = "let a mad reader touch everything; tells the line that repeats an error"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--inputs", type=int, default=1000, metavar="M")


def run(args: argparse.Namespace) -> int:
    """0 and the state's hash; 1 on any error, with the line to repeat it."""
    from scenes.dev.mad_reader import read_madly

    last: list[str] = []

    def told(number: int, what: str) -> None:
        last[:] = [f"input {number}: {what}"]

    try:
        finished = read_madly(args.seed, args.inputs, told)
    except Exception:
        traceback.print_exc()
        print(*last, file=sys.stderr)
        print(f"python3 main.py monkey --seed {args.seed} --inputs {args.inputs}")
        return 1
    print(f"places {' '.join(finished.places)}")
    print(f"state {finished.state}")
    return 0
