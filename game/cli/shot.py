"""The command `shot`: pictures of places, without a window."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from game.places import Place, PlaceError
from game.settings import Settings

NAME = "shot"
HELP = "save a picture of a place, or of all places with a contact sheet"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "place", nargs="?", metavar="PLACE", help="a place, as `places` lists them, with or without a state"
    )
    parser.add_argument("out", nargs="?", metavar="OUT.png", type=Path)
    parser.add_argument("--all", metavar="DIR", type=Path, help="every place, and contact.png, into this folder")
    parser.add_argument("--lang", choices=("nl", "en"), default="nl")
    parser.add_argument("--level", choices=("story", "depth"), default="story")
    parser.add_argument("--size", metavar="WxH", help="as a window of this size would show it")
    parser.add_argument("--text-size", type=int, choices=(0, 1, 2), default=0)
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument(
        "--after",
        metavar="INPUTS",
        default="",
        help="tap:ID, key:NAME, drag:ID:ID, wait:SECONDS, with commas; or a recorded file",
    )


def run(args: argparse.Namespace) -> int:
    """0 when the pictures are saved; 1 with a sentence for a place or a script that cannot be read."""
    from scenes.build_stage import BrokenBook
    from scenes.dev.recording import NotARecording
    from scenes.dev.shots import shoot, shoot_all
    from scenes.inputs import ScriptError
    from scenes.theatre import UnknownTarget

    settings = replace(
        Settings(),
        language=args.lang,
        level=args.level,
        text_size=args.text_size,
        contrast=args.contrast,
        present="software",
    )
    try:
        if args.all is not None:
            print(shoot_all(_every_place(), args.all, settings, lambda name: print(name, file=sys.stderr)))
            return 0
        if args.place is None or args.out is None:
            raise PlaceError("say which PLACE and which OUT.png, or --all DIR")
        shoot(Place.parse(args.place), args.out, settings, args.after, _size(args.size))
    except (PlaceError, ScriptError, NotARecording, UnknownTarget, BrokenBook, OSError) as error:
        print(f"shot: {error}", file=sys.stderr)
        return 1
    return 0


def _every_place() -> list[Place]:
    from game.content.existing import existing_places
    from scenes.build_stage import PROJECT, load_or_raise

    book = load_or_raise(PROJECT / "story", PROJECT / "assets")
    return [one.place for one in existing_places(book)]


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    width, cross, height = text.lower().partition("x")
    if not (cross and width.isdigit() and height.isdigit()):
        raise PlaceError(f"--size is WxH, as in 1366x768, not {text}")
    return int(width), int(height)
