"""The command `bench`: frame times per place, beside a full-frame memory copy of the same run."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from game.places import Place, PlaceError

NAME = "bench"
HELP = "measure frame times, the first picture and memory"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--place", metavar="P", action="append", help="only this place (may be given more than once)")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")


def run(args: argparse.Namespace) -> int:
    """0 when all was measured; 1 for a place that does not exist."""
    from game.cli.shot import _every_place
    from scenes.build_stage import PROJECT, BrokenBook
    from scenes.dev.frame_times import NoFirstPicture, measure_all, measure_copy_ms, measure_start

    try:
        places = [Place.parse(text) for text in args.place] if args.place else _every_place()
        first_s, rss_mb = measure_start(Path(PROJECT) / "main.py")
        times = measure_all(places)
    except (PlaceError, NoFirstPicture, BrokenBook) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    copy_ms = measure_copy_ms()
    told = {
        "size": [1920, 1080],
        "copy_ms": copy_ms,
        "first_picture_s": first_s,
        "rss_mb": rss_mb,
        "places": {
            place: {"p50_ms": one.p50_ms, "p99_ms": one.p99_ms, "still_frames": one.still_frames}
            for place, one in times.items()
        },
    }
    if args.json:
        print(json.dumps(told))
        return 0
    print(f"copy {copy_ms:.3f} ms · first picture {first_s:.2f} s · {rss_mb:.0f} MB at the title")
    for place, one in times.items():
        copies = one.p99_ms / copy_ms
        times_ms = f"p50 {one.p50_ms:6.2f}  p99 {one.p99_ms:6.2f} ms"
        print(f"{place:34} {times_ms}  = {copies:5.1f} copies  still {one.still_frames}")
    return 0
