"""The command `print`: papers as PDF, without a window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

NAME = "print"
HELP = "write the book (A4 spreads or an A5 booklet), the card game to cut out or the certificate as a PDF"
PROJECT = Path(__file__).resolve().parents[2]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("book", "cards", "certificate"))
    parser.add_argument("out", metavar="OUT.pdf", type=Path)
    parser.add_argument("--lang", choices=("nl", "en"), default="nl", help="Dutch or English (nl)")
    parser.add_argument(
        "--level",
        choices=("story", "depth"),
        default="story",
        help="of the book: 'story' prints the Verhaal, with pieces of the picture to look for; "
        "'depth' prints the Verdieping with its sources below the Verhaal (story)",
    )
    parser.add_argument(
        "--booklet",
        action="store_true",
        help="the book as an A5 booklet on A4 sheets: print on both sides, flip on the short edge, fold, staple",
    )
    parser.add_argument("--names", default="", metavar="'A, B'", help="who went down (certificate)")
    parser.add_argument("--region", metavar="R", help="whose news (cards; both when not said), or of which game")
    parser.add_argument("--quarters", type=int, choices=(4, 8), default=8, help="of how many quarters (certificate)")


def run(args: argparse.Namespace) -> int:
    """0 when it is written; 1 with a sentence when the story is broken or the file cannot be written."""
    from game.cards.setup import Choices
    from game.content.load import load_book
    from game.print.book import write_book
    from game.print.cards import write_cards
    from game.print.certificate import write_certificate

    assets = PROJECT / "assets"
    book = load_book(PROJECT / "story", assets)
    if isinstance(book, tuple):
        print(f"print: the story has {len(book)} problems; python3 main.py check tells them", file=sys.stderr)
        return 1
    names = [name.strip() for name in args.names.split(",") if name.strip()]
    if args.region is not None and args.region not in book.cards.news:
        print(f"print: there is no region '{args.region}' (there is: {', '.join(book.cards.news)})", file=sys.stderr)
        return 2
    try:
        if args.what == "cards":
            regions = (args.region,) if args.region is not None else tuple(sorted(book.cards.news, reverse=True))
            write_cards(args.out, book, assets, args.lang, regions)
        elif args.what == "book":
            write_book(args.out, book, assets, args.lang, args.level, booklet=args.booklet)
        else:
            region = args.region or Choices().region
            write_certificate(args.out, book, assets, args.lang, names, region, args.quarters)
    except OSError as error:
        print(f"print: {args.out} cannot be written: {error.strerror}", file=sys.stderr)
        return 1
    print(args.out)
    return 0
