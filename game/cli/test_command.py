"""test: run the tests, with pytest's own options; its closing line is the last line."""
import argparse
import os
import sys
from pathlib import Path

NAME = "test"
HELP = "run the tests (options go to pytest)"
PASS_ON = True
WHOLE = ("--numprocesses=auto", "--maxprocesses=4", "--dist=worksteal")
"""All tests run side by side, one process for each core; some of them, with options of one's own, in one."""
PROJECT = Path(__file__).resolve().parents[2]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Everything goes to pytest."""
    parser.add_argument("rest", nargs="*", metavar="ARG", help="what pytest takes: -k WORDS, -x, tests/models, …")


def run(args: argparse.Namespace) -> int:
    """Pytest's exit code: 0 only when every test passed."""
    try:
        import pytest
    except ModuleNotFoundError:
        print("The tests need the packages of requirements-dev.txt: python3 main.py test installs them.",
              file=sys.stderr)
        return 1
    os.chdir(PROJECT)
    return int(pytest.main(list(args.rest) or list(WHOLE)))
